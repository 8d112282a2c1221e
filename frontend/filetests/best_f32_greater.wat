;; The greatest float by a strict comparison: NaNs are skipped, the first of −0 and +0 stays.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $m f32) (result f32)
    (local $i i32) (local $x f32)

    (loop $top
      (local.set $m (select (local.tee $x (f32.load (local.get $p))) (local.get $m)
        (f32.gt (local.get $x) (local.get $m))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))
    (local.get $m)))

;; expect
;; $f depth 0: O002 exact reduction: 1 parallel dimension; 1 loads, 0 stores; finds the first i32.max_s, 1 value with it [region 0]
;; region 0: takes local 1 I32, local 0 I32, local 3 I32, local 2 F32; gives local 2 F32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_52"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.fp32 ):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v4, v4, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
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
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 2 number"]: <() -> ()>;
;;         v16, v17, v18 = tensor.nest (v14, v15, v3) [] [spec: builtin.string "reduce i32.max_s tie:0:i64.min_s with:0"]: <(builtin.integer i32, builtin.integer i64, builtin.fp32 ) -> (builtin.integer i32, builtin.integer i64, builtin.fp32 )>
;;         {
;;           ^b0_block3v1(v19: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v20 = num.i32_wrap_i64 (v19) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v21 = num.i32_mul (v20, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_add (v1, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.const () [] [spec: builtin.string "0xff800000"]: <() -> (builtin.fp32 )>;
;;             v24 = tensor.load (v22) [] [spec: builtin.string "f32 4 +0 view 0 @56"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v25 = num.f32_gt (v24, v23) [] [spec: builtin.string "@67"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.integer i32)>;
;;             v26 = num.f32_select (v24, v23, v25) [] [spec: builtin.string "@68"]: <(builtin.fp32 , builtin.fp32 , builtin.integer i32) -> (builtin.fp32 )>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v27 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;             v28 = num.f32_add (v26, v27) [] []: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v29 = num.i32_reinterpret_f32 (v28) [] []: <(builtin.fp32 ) -> (builtin.integer i32)>;
;;             v30 = num.const () [] [spec: builtin.string "0x1f"]: <() -> (builtin.integer i32)>;
;;             v31 = num.const () [] [spec: builtin.string "0x7fffffff"]: <() -> (builtin.integer i32)>;
;;             v32 = num.i32_shr_s (v29, v30) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.i32_and (v32, v31) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_xor (v29, v33) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.return (v34, v19, v26) [] []: <(builtin.integer i32, builtin.integer i64, builtin.fp32 ) -> ()>
;;         };
;;         tensor.end (v18) [] []: <(builtin.fp32 ) -> ()>
;;     }
;; }
