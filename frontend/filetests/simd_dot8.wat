;; clang -O3 -msimd128 of a dot product of signed bytes: extended, multiplied and added.
(module
  (memory (export "memory") 1)
  (func (export "dot8") (param i32 i32 i32) (result i32)
    (local v128 i32 i32 i32 i32)
    local.get 2
    i32.const 0
    i32.le_s
    if  ;; label = @1
      i32.const 0
      return
    end
    block  ;; label = @1
      local.get 2
      i32.const 3
      i32.gt_u
      if  ;; label = @2
        local.get 2
        i32.const 2147483644
        i32.and
        local.tee 7
        local.set 4
        local.get 1
        local.set 5
        local.get 0
        local.set 6
        loop  ;; label = @3
          local.get 5
          v128.load32_zero align=1
          i16x8.extend_low_i8x16_s
          local.get 6
          v128.load32_zero align=1
          i16x8.extend_low_i8x16_s
          i32x4.extmul_low_i16x8_s
          local.get 3
          i32x4.add
          local.set 3
          local.get 5
          i32.const 4
          i32.add
          local.set 5
          local.get 6
          i32.const 4
          i32.add
          local.set 6
          local.get 4
          i32.const 4
          i32.sub
          local.tee 4
          br_if 0 (;@3;)
        end
        local.get 3
        local.get 3
        local.get 3
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 0 1 2 3
        i32x4.add
        local.tee 3
        local.get 3
        local.get 3
        i8x16.shuffle 4 5 6 7 0 1 2 3 0 1 2 3 0 1 2 3
        i32x4.add
        i32x4.extract_lane 0
        local.set 4
        local.get 2
        local.get 7
        i32.eq
        br_if 1 (;@1;)
      end
      local.get 0
      local.get 7
      i32.add
      local.set 5
      local.get 1
      local.get 7
      i32.add
      local.set 6
      local.get 2
      local.get 7
      i32.sub
      local.set 2
      loop  ;; label = @2
        local.get 6
        i32.load8_s
        local.get 5
        i32.load8_s
        i32.mul
        local.get 4
        i32.add
        local.set 4
        local.get 5
        i32.const 1
        i32.add
        local.set 5
        local.get 6
        i32.const 1
        i32.add
        local.set 6
        local.get 2
        i32.const 1
        i32.sub
        local.tee 2
        br_if 0 (;@2;)
      end
    end
    local.get 4))

;; expect
;; $dot8 depth 0: O002 exact reduction: 1 parallel dimension; 2 loads, 0 stores; reduces by i32.add; reduces by i32.add; reduces by i32.add; reduces by i32.add [region 0]
;; $dot8 depth 0: O002 exact reduction: 1 parallel dimension; 2 loads, 0 stores; reduces by i32.add [region 1]
;; region 0: takes local 4 I32, local 5 I32, local 6 I32, local 3 i32x4 lane 0 I32; gives local 3 i32x4 lane 0 I32, local 3 i32x4 lane 1 I32, local 3 i32x4 lane 2 I32, local 3 i32x4 lane 3 I32; leaves by its end
;; region 1: takes local 2 I32, local 6 I32, local 5 I32, local 4 I32; gives local 4 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_98"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0xfffffffc"]: <() -> (builtin.integer i32)>;
;;         v5 = num.i32_add (v4, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v5, v4, v6) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @98"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v8) [] [spec: builtin.string "read i32 1 +0 base x4 strides 0 loops 0 @102"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v8) [] [spec: builtin.string "read i32 1 +0 base x4 strides 0 loops 0 @111"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         v9, v10, v11, v12 = tensor.nest (v3, v3, v3, v3) [] [spec: builtin.string "reduce i32.add i32.add i32.add i32.add"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v13: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v14 = num.i32_wrap_i64 (v13) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v15 = num.i32_mul (v14, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.i32_add (v1, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_wrap_i64 (v13) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v18 = num.i32_mul (v17, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v2, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v21 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v22 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v23 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v24 = tensor.load (v16) [] [spec: builtin.string "i32 1 +0 view 0 @102"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = tensor.load (v16) [] [spec: builtin.string "i32 1 +1 view 0 @102"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = tensor.load (v16) [] [spec: builtin.string "i32 1 +2 view 0 @102"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = tensor.load (v16) [] [spec: builtin.string "i32 1 +3 view 0 @102"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_extend8_s (v24) [] [spec: builtin.string "@106"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = num.i32_extend8_s (v25) [] [spec: builtin.string "@106"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_extend8_s (v26) [] [spec: builtin.string "@106"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.i32_extend8_s (v27) [] [spec: builtin.string "@106"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = tensor.load (v19) [] [spec: builtin.string "i32 1 +0 view 1 @111"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = tensor.load (v19) [] [spec: builtin.string "i32 1 +1 view 1 @111"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = tensor.load (v19) [] [spec: builtin.string "i32 1 +2 view 1 @111"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = tensor.load (v19) [] [spec: builtin.string "i32 1 +3 view 1 @111"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_extend8_s (v32) [] [spec: builtin.string "@115"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_extend8_s (v33) [] [spec: builtin.string "@115"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = num.i32_extend8_s (v34) [] [spec: builtin.string "@115"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = num.i32_extend8_s (v35) [] [spec: builtin.string "@115"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_mul (v28, v36) [] [spec: builtin.string "@118"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_mul (v29, v37) [] [spec: builtin.string "@118"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_mul (v30, v38) [] [spec: builtin.string "@118"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_mul (v31, v39) [] [spec: builtin.string "@118"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = num.i32_add (v40, v20) [] [spec: builtin.string "@123"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = num.i32_add (v41, v21) [] [spec: builtin.string "@123"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = num.i32_add (v42, v22) [] [spec: builtin.string "@123"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = num.i32_add (v43, v23) [] [spec: builtin.string "@123"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v44, v45, v46, v47) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v9, v10, v11, v12) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_240"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v48: builtin.integer i32, v49: builtin.integer i32, v50: builtin.integer i32, v51: builtin.integer i32):
;;         v52 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v53 = num.i32_add (v48, v52) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v54 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v55 = tensor.trip (v53, v52, v54) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v56 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v57 = num.i32_add (v49, v54) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v58 = num.i32_add (v50, v54) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v55) [] [spec: builtin.string "parallel 0 @240"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v57, v56) [] [spec: builtin.string "read i32 1s +0 base strides 0 loops 0 @244"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v58, v56) [] [spec: builtin.string "read i32 1s +0 base strides 0 loops 0 @249"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         v59 = tensor.nest (v51) [] [spec: builtin.string "reduce i32.add"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block7v1(v60: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v61 = num.i32_wrap_i64 (v60) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v62 = num.i32_mul (v61, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v63 = num.i32_add (v49, v62) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v64 = num.i32_wrap_i64 (v60) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v65 = num.i32_mul (v64, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v66 = num.i32_add (v50, v65) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v67 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v68 = tensor.load (v63) [] [spec: builtin.string "i32 1s +0 view 0 @244"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v69 = tensor.load (v66) [] [spec: builtin.string "i32 1s +0 view 1 @249"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v70 = num.i32_mul (v68, v69) [] [spec: builtin.string "@252"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v71 = num.i32_add (v70, v67) [] [spec: builtin.string "@255"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block9v1():
;;             num.return (v71) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v59) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
