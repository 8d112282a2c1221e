;; Vectors: one stored that comes from a local, and lanes of floats.
(module
  (memory (export "memory") 1)
  (func (export "splat") (param $p i32) (param $n i32)
    (local $x v128)
    (local.set $x (i32x4.splat (local.get $n)))
    (loop $top
      (v128.store (local.get $p) (local.get $x))
      (local.set $p (i32.add (local.get $p) (i32.const 16)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -4))))))
  (func (export "add") (param $p i32) (param $n i32)
    (loop $top
      (v128.store (local.get $p) (f32x4.add (v128.load (local.get $p)) (v128.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 16)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -4)))))))

;; expect
;; $splat depth 0: O001 parallel map: 1 parallel dimension; 0 loads, 1 stores [region 0]
;; $add depth 0: O001 parallel map: 1 parallel dimension; 2 loads, 1 stores [region 1]
;; region 0: takes local 2 i32x4 lane 0 I32, local 0 I32; gives nothing; leaves by its end
;; region 1: takes local 1 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_65"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0xfffffffc"]: <() -> (builtin.integer i32)>;
;;         v3 = num.i32_add (v2, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v4 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v3, v2, v4) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @65"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "write i32 4 +0 base x4 strides 0 loops 0 @71"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v7: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v8 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v9 = num.i32_mul (v8, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v10 = num.i32_add (v1, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v10, v0) [] [spec: builtin.string "i32 4 +0 view 0 @71"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v10, v0) [] [spec: builtin.string "i32 4 +4 view 0 @71"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v10, v0) [] [spec: builtin.string "i32 4 +8 view 0 @71"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v10, v0) [] [spec: builtin.string "i32 4 +12 view 0 @71"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f1_loop_95"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v11: builtin.integer i32, v12: builtin.integer i32):
;;         v13 = num.const () [] [spec: builtin.string "0xfffffffc"]: <() -> (builtin.integer i32)>;
;;         v14 = num.i32_add (v13, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v16 = tensor.trip (v14, v13, v15) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v17 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v16) [] [spec: builtin.string "parallel 0 @95"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v12, v17) [] [spec: builtin.string "read f32 4 +0 base x4 strides 0 loops 0 @101"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v12, v17) [] [spec: builtin.string "read f32 4 +0 base x4 strides 0 loops 0 @107"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v12, v17) [] [spec: builtin.string "write f32 4 +0 base x4 strides 0 loops 0 @114"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block7v1(v18: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v19 = num.i32_wrap_i64 (v18) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v20 = num.i32_mul (v19, v17) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_add (v12, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = tensor.load (v21) [] [spec: builtin.string "f32 4 +0 view 0 @101"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v23 = tensor.load (v21) [] [spec: builtin.string "f32 4 +4 view 0 @101"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v24 = tensor.load (v21) [] [spec: builtin.string "f32 4 +8 view 0 @101"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v25 = tensor.load (v21) [] [spec: builtin.string "f32 4 +12 view 0 @101"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v26 = tensor.load (v21) [] [spec: builtin.string "f32 4 +0 view 1 @107"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v27 = tensor.load (v21) [] [spec: builtin.string "f32 4 +4 view 1 @107"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v28 = tensor.load (v21) [] [spec: builtin.string "f32 4 +8 view 1 @107"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v29 = tensor.load (v21) [] [spec: builtin.string "f32 4 +12 view 1 @107"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v30 = num.f32_add (v22, v26) [] [spec: builtin.string "@111"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v31 = num.f32_add (v23, v27) [] [spec: builtin.string "@111"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v32 = num.f32_add (v24, v28) [] [spec: builtin.string "@111"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v33 = num.f32_add (v25, v29) [] [spec: builtin.string "@111"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v21, v30) [] [spec: builtin.string "f32 4 +0 view 2 @114"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             tensor.store (v21, v31) [] [spec: builtin.string "f32 4 +4 view 2 @114"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             tensor.store (v21, v32) [] [spec: builtin.string "f32 4 +8 view 2 @114"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             tensor.store (v21, v33) [] [spec: builtin.string "f32 4 +12 view 2 @114"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
