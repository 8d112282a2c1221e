;; Floats relaxed: a product of factors, and beside it an exact reduction.
(module
  (memory (export "memory") 1)
  (func (export "product") (param $p i32) (param $n i32) (result f32)
    (local $product f32) (local $most f32)
    (local.set $product (f32.const 1))
    (loop $top
      (local.set $product (f32.mul (f32.load (local.get $p)) (local.get $product)))
      (local.set $most (f32.max (local.get $most) (f32.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (f32.add (local.get $product) (local.get $most))))

;; expect
;; $product depth 0: O010 relaxed float reduction: 1 parallel dimension; 2 loads, 0 stores; reduces by f32.mul; reduces by f32.max [region 0]
;; region 0: takes local 1 I32, local 0 I32, local 2 F32, local 3 F32; gives local 2 F32, local 3 F32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_62"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.fp32 , v3: builtin.fp32 ):
;;         v4 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v5 = num.i32_add (v4, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v5, v4, v6) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @62"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v8) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @66"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v8) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @78"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 0 number"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 1 number"]: <() -> ()>;
;;         v9, v10 = tensor.nest (v2, v3) [] [spec: builtin.string "reduce f32.mul f32.max"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 , builtin.fp32 )>
;;         {
;;           ^b0_block3v1(v11: builtin.integer i64, v12: builtin.fp32 ):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v13 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v14 = num.i32_mul (v13, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_add (v1, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.const () [] [spec: builtin.string "0xff800000"]: <() -> (builtin.fp32 )>;
;;             v17 = tensor.load (v15) [] [spec: builtin.string "f32 4 +0 view 0 @66"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v18 = num.f32_mul (v17, v12) [] [spec: builtin.string "@71"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v19 = tensor.load (v15) [] [spec: builtin.string "f32 4 +0 view 1 @78"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v20 = num.f32_max (v16, v19) [] [spec: builtin.string "@81"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v18, v20) [] []: <(builtin.fp32 , builtin.fp32 ) -> ()>
;;         };
;;         tensor.end (v9, v10) [] []: <(builtin.fp32 , builtin.fp32 ) -> ()>
;;     }
;; }
