;; The same by a branch, unrolled by two.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $m f32) (result f32)
    (local $i i32) (local $x f32)

    (loop $top
      (if (f32.gt (local.tee $x (f32.load (local.get $p))) (local.get $m)) (then (local.set $m (local.get $x))))
      (if (f32.gt (local.tee $x (f32.load offset=4 (local.get $p))) (local.get $m)) (then (local.set $m (local.get $x))))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))
    (local.get $m)))

;; expect
;; $f depth 0: O002 exact reduction: 1 parallel dimension; 2 loads, 0 stores; finds the first i32.max_s, 1 value with it [region 0]
;; region 0: takes local 1 I32, local 0 I32, local 3 I32, local 2 F32; gives local 2 F32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_52"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.fp32 ):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v4, v4, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;         v8 = num.f32_add (v3, v7) [] []: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;         v9 = num.i32_reinterpret_f32 (v8) [] []: <(builtin.fp32 ) -> (builtin.integer i32)>;
;;         v10 = num.const () [] [spec: builtin.string "0x1f"]: <() -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x7fffffff"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_shr_s (v9, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.i32_and (v12, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v14 = num.i32_xor (v9, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.const () [] [spec: builtin.string "0xffffffffffffffff"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @52"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @56"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "read f32 4 +4 base strides 0 loops 0 @73"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 2 number"]: <() -> ()>;
;;         v16, v17, v18 = tensor.nest (v14, v15, v3) [] [spec: builtin.string "reduce i32.max_s tie:0:i64.min_s with:0"]: <(builtin.integer i32, builtin.integer i64, builtin.fp32 ) -> (builtin.integer i32, builtin.integer i64, builtin.fp32 )>
;;         {
;;           ^b0_block3v1(v19: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v22 = num.i32_wrap_i64 (v19) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v23 = num.i32_mul (v22, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_add (v1, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.const () [] [spec: builtin.string "0xff800000"]: <() -> (builtin.fp32 )>;
;;             v26 = tensor.load (v24) [] [spec: builtin.string "f32 4 +0 view 0 @56"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v27 = num.f32_gt (v26, v25) [] [spec: builtin.string "@63"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.integer i32)>;
;;             num.cond_br (v27) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br (v25) [^b4_block7v1] [spec: builtin.string "args 1"]: <(builtin.fp32 ) -> ()>
;;
;;           ^b3_block6v1():
;;             num.br (v26) [^b4_block7v1] [spec: builtin.string "args 1"]: <(builtin.fp32 ) -> ()>
;;
;;           ^b4_block7v1(v20: builtin.fp32 ):
;;             v28 = tensor.load (v24) [] [spec: builtin.string "f32 4 +4 view 1 @73"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v29 = num.f32_gt (v28, v20) [] [spec: builtin.string "@80"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.integer i32)>;
;;             num.cond_br (v29) [^b6_block9v1, ^b5_block8v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1():
;;             num.br (v20) [^b7_block10v1] [spec: builtin.string "args 1"]: <(builtin.fp32 ) -> ()>
;;
;;           ^b6_block9v1():
;;             num.br (v28) [^b7_block10v1] [spec: builtin.string "args 1"]: <(builtin.fp32 ) -> ()>
;;
;;           ^b7_block10v1(v21: builtin.fp32 ):
;;             num.br () [^b8_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block11v1():
;;             v30 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;             v31 = num.f32_add (v21, v30) [] []: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v32 = num.i32_reinterpret_f32 (v31) [] []: <(builtin.fp32 ) -> (builtin.integer i32)>;
;;             v33 = num.const () [] [spec: builtin.string "0x1f"]: <() -> (builtin.integer i32)>;
;;             v34 = num.const () [] [spec: builtin.string "0x7fffffff"]: <() -> (builtin.integer i32)>;
;;             v35 = num.i32_shr_s (v32, v33) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_and (v35, v34) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_xor (v32, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.return (v37, v19, v21) [] []: <(builtin.integer i32, builtin.integer i64, builtin.fp32 ) -> ()>
;;         };
;;         tensor.end (v18) [] []: <(builtin.fp32 ) -> ()>
;;     }
;; }
