;; clang -O3 -msimd128 of a maximum.
(module
  (memory (export "memory") 1)
  (func (export "imax") (param i32 i32) (result i32)
    (local i32 i32 i32 v128)
    local.get 0
    i32.load
    local.set 2
    block  ;; label = @1
      local.get 1
      i32.const 0
      i32.le_s
      br_if 0 (;@1;)
      local.get 1
      i32.const 3
      i32.gt_u
      if  ;; label = @2
        local.get 2
        i32x4.splat
        local.set 5
        local.get 1
        i32.const 2147483644
        i32.and
        local.tee 4
        local.set 3
        local.get 0
        local.set 2
        loop  ;; label = @3
          local.get 2
          v128.load align=4
          local.get 5
          i32x4.max_s
          local.set 5
          local.get 2
          i32.const 16
          i32.add
          local.set 2
          local.get 3
          i32.const 4
          i32.sub
          local.tee 3
          br_if 0 (;@3;)
        end
        local.get 5
        local.get 5
        local.get 5
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 0 1 2 3
        i32x4.max_s
        local.tee 5
        local.get 5
        local.get 5
        i8x16.shuffle 4 5 6 7 0 1 2 3 0 1 2 3 0 1 2 3
        i32x4.max_s
        i32x4.extract_lane 0
        local.set 2
        local.get 1
        local.get 4
        i32.eq
        br_if 1 (;@1;)
      end
      local.get 1
      local.get 4
      i32.sub
      local.set 1
      local.get 0
      local.get 4
      i32.const 2
      i32.shl
      i32.add
      local.set 3
      loop  ;; label = @2
        local.get 3
        i32.load
        local.tee 0
        local.get 2
        local.get 0
        local.get 2
        i32.gt_s
        select
        local.set 2
        local.get 3
        i32.const 4
        i32.add
        local.set 3
        local.get 1
        i32.const 1
        i32.sub
        local.tee 1
        br_if 0 (;@2;)
      end
    end
    local.get 2))

;; expect
;; $imax depth 0: O002 exact reduction: 1 parallel dimension; 1 loads, 0 stores; reduces by i32.max_s; reduces by i32.max_s; reduces by i32.max_s; reduces by i32.max_s [region 0]
;; $imax depth 0: O002 exact reduction: 1 parallel dimension; 1 loads, 0 stores; reduces by i32.max_s [region 1]
;; region 0: takes local 3 I32, local 2 I32, local 5 i32x4 lane 0 I32; gives local 5 i32x4 lane 0 I32, local 5 i32x4 lane 1 I32, local 5 i32x4 lane 2 I32, local 5 i32x4 lane 3 I32; leaves by its end
;; region 1: takes local 1 I32, local 3 I32, local 2 I32; gives local 2 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_102"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0xfffffffc"]: <() -> (builtin.integer i32)>;
;;         v4 = num.i32_add (v3, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v3, v5) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @102"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "read i32 4 +0 base x4 strides 0 loops 0 @106"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         v8, v9, v10, v11 = tensor.nest (v2, v2, v2, v2) [] [spec: builtin.string "reduce i32.max_s i32.max_s i32.max_s i32.max_s"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v12: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v13 = num.i32_wrap_i64 (v12) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v14 = num.i32_mul (v13, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_add (v1, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.const () [] [spec: builtin.string "0x80000000"]: <() -> (builtin.integer i32)>;
;;             v17 = num.const () [] [spec: builtin.string "0x80000000"]: <() -> (builtin.integer i32)>;
;;             v18 = num.const () [] [spec: builtin.string "0x80000000"]: <() -> (builtin.integer i32)>;
;;             v19 = num.const () [] [spec: builtin.string "0x80000000"]: <() -> (builtin.integer i32)>;
;;             v20 = tensor.load (v15) [] [spec: builtin.string "i32 4 +0 view 0 @106"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = tensor.load (v15) [] [spec: builtin.string "i32 4 +4 view 0 @106"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = tensor.load (v15) [] [spec: builtin.string "i32 4 +8 view 0 @106"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = tensor.load (v15) [] [spec: builtin.string "i32 4 +12 view 0 @106"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_max_s (v20, v16) [] [spec: builtin.string "@112"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_max_s (v21, v17) [] [spec: builtin.string "@112"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_max_s (v22, v18) [] [spec: builtin.string "@112"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_max_s (v23, v19) [] [spec: builtin.string "@112"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v24, v25, v26, v27) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v8, v9, v10, v11) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_218"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v28: builtin.integer i32, v29: builtin.integer i32, v30: builtin.integer i32):
;;         v31 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v32 = num.i32_add (v28, v31) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v33 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v34 = tensor.trip (v32, v31, v33) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v35 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v36 = num.i32_add (v29, v33) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v34) [] [spec: builtin.string "parallel 0 @218"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v36, v35) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @222"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         v37 = tensor.nest (v30) [] [spec: builtin.string "reduce i32.max_s"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block7v1(v38: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v39 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v40 = num.i32_mul (v39, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_add (v29, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.const () [] [spec: builtin.string "0x80000000"]: <() -> (builtin.integer i32)>;
;;             v43 = tensor.load (v41) [] [spec: builtin.string "i32 4 +0 view 0 @222"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = num.i32_max_s (v43, v42) [] [spec: builtin.string "@234"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block9v1():
;;             num.return (v44) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v37) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
