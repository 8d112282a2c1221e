;; clang -O3 -msimd128 of y[i] = a*x[i] + 1: vectors of four floats, unrolled, and a scalar remainder.
(module
  (memory (export "memory") 1)
  (func (export "scale") (param i32 i32 f32 i32)
    (local i32 i32 i32 i32 v128)
    block  ;; label = @1
      local.get 3
      i32.const 0
      i32.le_s
      br_if 0 (;@1;)
      local.get 3
      i32.const 3
      i32.gt_u
      if  ;; label = @2
        local.get 2
        f32x4.splat
        local.set 8
        local.get 3
        i32.const 2147483644
        i32.and
        local.tee 7
        local.set 6
        local.get 0
        local.set 4
        local.get 1
        local.set 5
        loop  ;; label = @3
          local.get 4
          local.get 8
          local.get 5
          v128.load align=4
          f32x4.mul
          v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
          f32x4.add
          v128.store align=4
          local.get 4
          i32.const 16
          i32.add
          local.set 4
          local.get 5
          i32.const 16
          i32.add
          local.set 5
          local.get 6
          i32.const 4
          i32.sub
          local.tee 6
          br_if 0 (;@3;)
        end
        local.get 3
        local.get 7
        i32.eq
        br_if 1 (;@1;)
      end
      local.get 3
      local.get 7
      i32.sub
      local.set 6
      local.get 1
      local.get 7
      i32.const 2
      i32.shl
      local.tee 3
      i32.add
      local.set 4
      local.get 0
      local.get 3
      i32.add
      local.set 5
      loop  ;; label = @2
        local.get 5
        local.get 2
        local.get 4
        f32.load
        f32.mul
        f32.const 0x1p+0 (;=1;)
        f32.add
        f32.store
        local.get 4
        i32.const 4
        i32.add
        local.set 4
        local.get 5
        i32.const 4
        i32.add
        local.set 5
        local.get 6
        i32.const 1
        i32.sub
        local.tee 6
        br_if 0 (;@2;)
      end
    end))

;; expect
;; $scale depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 0]
;; $scale depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 1]
;; region 0: takes local 6 I32, local 4 I32, local 5 I32, local 8 f32x4 lane 0 F32; gives nothing; leaves by its end
;; region 1: takes local 6 I32, local 5 I32, local 4 I32, local 2 F32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_101"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.fp32 ):
;;         v4 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v5 = num.i32_add (v4, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v5, v4, v6) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @101"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v8) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @109"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v8) [] [spec: builtin.string "write f32 4 +0 base strides 0 loops 0 @137"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v9: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v10 = num.const () [] [spec: builtin.string "0x3f800000"]: <() -> (builtin.fp32 )>;
;;             v11 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v12 = num.i32_mul (v11, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_add (v1, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v15 = num.i32_mul (v14, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.i32_add (v2, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = tensor.load (v16) [] [spec: builtin.string "f32 4 +0 view 0 @109"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v18 = num.f32_mul (v3, v17) [] [spec: builtin.string "@113"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v19 = num.f32_add (v18, v10) [] [spec: builtin.string "@134"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v13, v19) [] [spec: builtin.string "f32 4 +0 view 1 @137"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_199"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v20: builtin.integer i32, v21: builtin.integer i32, v22: builtin.integer i32, v23: builtin.fp32 ):
;;         v24 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v25 = num.i32_add (v20, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v26 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v27 = tensor.trip (v25, v24, v26) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v28 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v29 = num.i32_add (v22, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v30 = num.i32_add (v21, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v27) [] [spec: builtin.string "parallel 0 @199"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v29, v28) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @207"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v30, v28) [] [spec: builtin.string "write f32 4 +0 base strides 0 loops 0 @217"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block7v1(v31: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v32 = num.const () [] [spec: builtin.string "0x3f800000"]: <() -> (builtin.fp32 )>;
;;             v33 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v34 = num.i32_mul (v33, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.i32_add (v21, v34) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v37 = num.i32_mul (v36, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = num.i32_add (v22, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = tensor.load (v38) [] [spec: builtin.string "f32 4 +0 view 0 @207"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v40 = num.f32_mul (v23, v39) [] [spec: builtin.string "@210"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v41 = num.f32_add (v40, v32) [] [spec: builtin.string "@216"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v35, v41) [] [spec: builtin.string "f32 4 +0 view 1 @217"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
