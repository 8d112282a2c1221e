;; copyf
(module
  (memory (export "memory") 1)
  (func (export "copyf") (param i32 i32 i32)
    (local i32 i32 i32 i32 v128 f32)
    block  ;; label = @1
      local.get 2
      i32.const 0
      i32.le_s
      br_if 0 (;@1;)
      local.get 2
      i32.const 3
      i32.gt_u
      if  ;; label = @2
        local.get 2
        i32.const 2147483644
        i32.and
        local.tee 6
        local.set 5
        local.get 0
        local.set 3
        local.get 1
        local.set 4
        loop  ;; label = @3
          local.get 3
          local.get 4
          v128.load align=4
          local.tee 7
          local.get 7
          f32x4.neg
          local.get 7
          v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
          f32x4.gt
          v128.bitselect
          v128.store align=4
          local.get 3
          i32.const 16
          i32.add
          local.set 3
          local.get 4
          i32.const 16
          i32.add
          local.set 4
          local.get 5
          i32.const 4
          i32.sub
          local.tee 5
          br_if 0 (;@3;)
        end
        local.get 2
        local.get 6
        i32.eq
        br_if 1 (;@1;)
      end
      local.get 2
      local.get 6
      i32.sub
      local.set 5
      local.get 1
      local.get 6
      i32.const 2
      i32.shl
      local.tee 2
      i32.add
      local.set 3
      local.get 0
      local.get 2
      i32.add
      local.set 4
      loop  ;; label = @2
        local.get 4
        local.get 3
        f32.load
        local.tee 8
        local.get 8
        f32.neg
        local.get 8
        f32.const 0x0p+0 (;=0;)
        f32.gt
        select
        f32.store
        local.get 3
        i32.const 4
        i32.add
        local.set 3
        local.get 4
        i32.const 4
        i32.add
        local.set 4
        local.get 5
        i32.const 1
        i32.sub
        local.tee 5
        br_if 0 (;@2;)
      end
    end))

;; expect
;; $copyf depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 0]
;; $copyf depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 1]
;; region 0: takes local 5 I32, local 3 I32, local 4 I32; gives nothing; leaves by its end
;; region 1: takes local 5 I32, local 4 I32, local 3 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_96"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v4 = num.i32_add (v3, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v3, v5) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @96"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v7) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @102"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "write f32 4 +0 base strides 0 loops 0 @137"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v8: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v9 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;             v10 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v11 = num.i32_mul (v10, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = num.i32_add (v1, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v14 = num.i32_mul (v13, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_add (v2, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = tensor.load (v15) [] [spec: builtin.string "f32 4 +0 view 0 @102"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v17 = num.f32_neg (v16) [] [spec: builtin.string "@110"]: <(builtin.fp32 ) -> (builtin.fp32 )>;
;;             v18 = num.f32_gt (v16, v9) [] [spec: builtin.string "@133"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.integer i32)>;
;;             v19 = num.f32_select (v16, v17, v18) [] [spec: builtin.string "@135"]: <(builtin.fp32 , builtin.fp32 , builtin.integer i32) -> (builtin.fp32 )>;
;;             tensor.store (v12, v19) [] [spec: builtin.string "f32 4 +0 view 1 @137"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_199"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v20: builtin.integer i32, v21: builtin.integer i32, v22: builtin.integer i32):
;;         v23 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v24 = num.i32_add (v20, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v25 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v26 = tensor.trip (v24, v23, v25) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v27 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v28 = num.i32_add (v22, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v29 = num.i32_add (v21, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v26) [] [spec: builtin.string "parallel 0 @199"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v28, v27) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @205"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v29, v27) [] [spec: builtin.string "write f32 4 +0 base strides 0 loops 0 @222"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block7v1(v30: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v31 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;             v32 = num.i32_wrap_i64 (v30) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v33 = num.i32_mul (v32, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_add (v21, v33) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.i32_wrap_i64 (v30) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v36 = num.i32_mul (v35, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_add (v22, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = tensor.load (v37) [] [spec: builtin.string "f32 4 +0 view 0 @205"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v39 = num.f32_neg (v38) [] [spec: builtin.string "@212"]: <(builtin.fp32 ) -> (builtin.fp32 )>;
;;             v40 = num.f32_gt (v38, v31) [] [spec: builtin.string "@220"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.integer i32)>;
;;             v41 = num.f32_select (v38, v39, v40) [] [spec: builtin.string "@221"]: <(builtin.fp32 , builtin.fp32 , builtin.integer i32) -> (builtin.fp32 )>;
;;             tensor.store (v34, v41) [] [spec: builtin.string "f32 4 +0 view 1 @222"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
