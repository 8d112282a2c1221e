;; fminf as wasi-libc has it, inlined: NaNs are skipped, −0 is less than +0.
(module
  (memory (export "memory") 1)
  (func $fminf (param f32 f32) (result f32)
    (if (result f32) (f32.eq (local.get 0) (local.get 0))
      (then
        (if (f32.ne (local.get 1) (local.get 1)) (then (return (local.get 0))))
        (f32.min (local.get 0) (local.get 1)))
      (else (local.get 1))))
  (func (export "f") (param $p i32) (param $n i32) (param $m f32) (result f32)
    (local $i i32) 

    (loop $top
      (local.set $m (call $fminf (local.get $m) (f32.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))
    (local.get $m)))

;; expect
;; $f depth 0: O002 exact reduction: 1 parallel dimension; 1 loads, 0 stores; finds the first i32.min_s, 1 value with it [region 0]
;; region 0: takes local 1 I32, local 0 I32, local 3 I32, local 2 F32; gives local 2 F32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f1_loop_87"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.fp32 ):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v4, v4, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v7 = num.i32_reinterpret_f32 (v3) [] []: <(builtin.fp32 ) -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x1f"]: <() -> (builtin.integer i32)>;
;;         v9 = num.const () [] [spec: builtin.string "0x7fffffff"]: <() -> (builtin.integer i32)>;
;;         v10 = num.i32_shr_s (v7, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v11 = num.i32_and (v10, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.i32_xor (v7, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0xffffffffffffffff"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @87"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @93"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 2 number"]: <() -> ()>;
;;         v14, v15, v16 = tensor.nest (v12, v13, v3) [] [spec: builtin.string "reduce i32.min_s tie:0:i64.min_s with:0"]: <(builtin.integer i32, builtin.integer i64, builtin.fp32 ) -> (builtin.integer i32, builtin.integer i64, builtin.fp32 )>
;;         {
;;           ^b0_block3v1(v17: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v20 = num.const () [] [spec: builtin.string "0x7f800000"]: <() -> (builtin.fp32 )>;
;;             v21 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v22 = num.i32_mul (v21, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_add (v1, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = tensor.load (v23) [] [spec: builtin.string "f32 4 +0 view 0 @93"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v25 = num.f32_eq (v20, v20) [] [spec: builtin.string "@96"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.integer i32)>;
;;             num.cond_br (v25) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br (v24) [^b6_block9v1] [spec: builtin.string "args 1"]: <(builtin.fp32 ) -> ()>
;;
;;           ^b3_block6v1():
;;             v26 = num.f32_ne (v24, v24) [] [spec: builtin.string "@96"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.integer i32)>;
;;             num.cond_br (v26) [^b7_block10v1, ^b4_block7v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1():
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             v27 = num.f32_min (v20, v24) [] [spec: builtin.string "@96"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             num.br (v27) [^b6_block9v1] [spec: builtin.string "args 1"]: <(builtin.fp32 ) -> ()>
;;
;;           ^b6_block9v1(v18: builtin.fp32 ):
;;             num.br (v18) [^b8_block11v1] [spec: builtin.string "args 1"]: <(builtin.fp32 ) -> ()>
;;
;;           ^b7_block10v1():
;;             num.br (v20) [^b8_block11v1] [spec: builtin.string "args 1"]: <(builtin.fp32 ) -> ()>
;;
;;           ^b8_block11v1(v19: builtin.fp32 ):
;;             num.br () [^b9_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block12v1():
;;             v28 = num.i32_reinterpret_f32 (v19) [] []: <(builtin.fp32 ) -> (builtin.integer i32)>;
;;             v29 = num.const () [] [spec: builtin.string "0x1f"]: <() -> (builtin.integer i32)>;
;;             v30 = num.const () [] [spec: builtin.string "0x7fffffff"]: <() -> (builtin.integer i32)>;
;;             v31 = num.i32_shr_s (v28, v29) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = num.i32_and (v31, v30) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.i32_xor (v28, v32) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.return (v33, v17, v19) [] []: <(builtin.integer i32, builtin.integer i64, builtin.fp32 ) -> ()>
;;         };
;;         tensor.end (v16) [] []: <(builtin.fp32 ) -> ()>
;;     }
;; }
