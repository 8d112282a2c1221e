;; A while loop on floats inside each point: its trip count is only known by running it.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32)
    (local $i i32) (local $k i32) (local $c f32) (local $z f32)
    (loop $top
      (local.set $c (f32.mul (f32.convert_i32_s (local.get $i)) (f32.const 0.001)))
      (local.set $z (f32.const 0))
      (local.set $k (i32.const 0))
      (block $out
        (loop $iterate
          (br_if $out (i32.ge_u (local.get $k) (i32.const 255)))
          (local.set $z (f32.add (f32.mul (local.get $z) (local.get $z)) (local.get $c)))
          (br_if $out (f32.gt (local.get $z) (f32.const 2)))
          (local.set $k (i32.add (local.get $k) (i32.const 1)))
          (br $iterate)))
      (i32.store8 (i32.add (local.get $p) (local.get $i)) (local.get $k))
      (br_if $top (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension, 1 loop in order inside; 0 loads, 1 stores [region 0]
;; $f depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 1 I32, local 2 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_50"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v3, v3, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @50"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop () [] [spec: builtin.string "sequential in 0 @76"]: <() -> ()>;
;;         tensor.view (v2, v3) [] [spec: builtin.string "write i32 1 +0 base strides 0 loops 0 @124"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v5: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v8 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;             v9 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v10 = num.const () [] [spec: builtin.string "0x3a83126f"]: <() -> (builtin.fp32 )>;
;;             v11 = num.i32_wrap_i64 (v5) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v12 = num.i32_mul (v11, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_add (v1, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.f32_convert_i32_s (v13) [] [spec: builtin.string "@54"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v15 = num.f32_mul (v14, v10) [] [spec: builtin.string "@60"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             num.br (v9, v8) [^b2_block5v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.fp32 ) -> ()>
;;
;;           ^b2_block5v1(v6: builtin.integer i32, v7: builtin.fp32 ):
;;             v16 = num.const () [] [spec: builtin.string "0xff"]: <() -> (builtin.integer i32)>;
;;             v17 = num.i32_ge_u (v6, v16) [] [spec: builtin.string "@83"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v17) [^b5_block8v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v18 = num.const () [] [spec: builtin.string "0x40000000"]: <() -> (builtin.fp32 )>;
;;             v19 = num.f32_mul (v7, v7) [] [spec: builtin.string "@90"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v20 = num.f32_add (v19, v15) [] [spec: builtin.string "@93"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v21 = num.f32_gt (v20, v18) [] [spec: builtin.string "@103"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.integer i32)>;
;;             num.cond_br (v21) [^b5_block8v1, ^b4_block7v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1():
;;             v22 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v23 = num.i32_add (v6, v22) [] [spec: builtin.string "@110"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v23, v20) [^b2_block5v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.fp32 ) -> ()>
;;
;;           ^b5_block8v1():
;;             v24 = num.i32_add (v2, v13) [] [spec: builtin.string "@121"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v24, v6) [] [spec: builtin.string "i32 1 +0 view 0 @124"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
