;; Two groups in one loop.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $m f32) (param $w f32) (result f32)
    (local $i i32) (local $x f32)

    (loop $top
      (local.set $m (select (local.tee $x (f32.load (local.get $p))) (local.get $m) (f32.gt (local.get $x) (local.get $m))))
      (local.set $w (select (local.get $x) (local.get $w) (f32.lt (local.get $x) (local.get $w))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))
    (f32.sub (local.get $m) (local.get $w))))

;; expect
;; $f depth 0: O002 exact reduction: 1 parallel dimension; 1 loads, 0 stores; finds the first i32.max_s, 1 value with it; finds the first i32.min_s, 1 value with it [region 0]
;; region 0: takes local 1 I32, local 0 I32, local 4 I32, local 2 F32, local 3 F32; gives local 2 F32, local 3 F32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_53"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.fp32 , v4: builtin.fp32 ):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;         v9 = num.f32_add (v3, v8) [] []: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;         v10 = num.i32_reinterpret_f32 (v9) [] []: <(builtin.fp32 ) -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x1f"]: <() -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0x7fffffff"]: <() -> (builtin.integer i32)>;
;;         v13 = num.i32_shr_s (v10, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v14 = num.i32_and (v13, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.i32_xor (v10, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = num.const () [] [spec: builtin.string "0xffffffffffffffff"]: <() -> (builtin.integer i64)>;
;;         v17 = num.f32_add (v4, v8) [] []: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;         v18 = num.i32_reinterpret_f32 (v17) [] []: <(builtin.fp32 ) -> (builtin.integer i32)>;
;;         v19 = num.i32_shr_s (v18, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v20 = num.i32_and (v19, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v21 = num.i32_xor (v18, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @53"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @57"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 2 number"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 5 number"]: <() -> ()>;
;;         v22, v23, v24, v25, v26, v27 = tensor.nest (v15, v16, v3, v21, v16, v4) [] [spec: builtin.string "reduce i32.max_s tie:0:i64.min_s with:0 i32.min_s tie:3:i64.min_s with:3"]: <(builtin.integer i32, builtin.integer i64, builtin.fp32 , builtin.integer i32, builtin.integer i64, builtin.fp32 ) -> (builtin.integer i32, builtin.integer i64, builtin.fp32 , builtin.integer i32, builtin.integer i64, builtin.fp32 )>
;;         {
;;           ^b0_block3v1(v28: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v29 = num.i32_wrap_i64 (v28) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v30 = num.i32_mul (v29, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.i32_add (v1, v30) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = num.const () [] [spec: builtin.string "0xff800000"]: <() -> (builtin.fp32 )>;
;;             v33 = num.const () [] [spec: builtin.string "0x7f800000"]: <() -> (builtin.fp32 )>;
;;             v34 = tensor.load (v31) [] [spec: builtin.string "f32 4 +0 view 0 @57"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v35 = num.f32_gt (v34, v32) [] [spec: builtin.string "@68"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.integer i32)>;
;;             v36 = num.f32_select (v34, v32, v35) [] [spec: builtin.string "@69"]: <(builtin.fp32 , builtin.fp32 , builtin.integer i32) -> (builtin.fp32 )>;
;;             v37 = num.f32_lt (v34, v33) [] [spec: builtin.string "@80"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.integer i32)>;
;;             v38 = num.f32_select (v34, v33, v37) [] [spec: builtin.string "@81"]: <(builtin.fp32 , builtin.fp32 , builtin.integer i32) -> (builtin.fp32 )>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v39 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;             v40 = num.f32_add (v36, v39) [] []: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v41 = num.i32_reinterpret_f32 (v40) [] []: <(builtin.fp32 ) -> (builtin.integer i32)>;
;;             v42 = num.const () [] [spec: builtin.string "0x1f"]: <() -> (builtin.integer i32)>;
;;             v43 = num.const () [] [spec: builtin.string "0x7fffffff"]: <() -> (builtin.integer i32)>;
;;             v44 = num.i32_shr_s (v41, v42) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = num.i32_and (v44, v43) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = num.i32_xor (v41, v45) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;             v48 = num.f32_add (v38, v47) [] []: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v49 = num.i32_reinterpret_f32 (v48) [] []: <(builtin.fp32 ) -> (builtin.integer i32)>;
;;             v50 = num.const () [] [spec: builtin.string "0x1f"]: <() -> (builtin.integer i32)>;
;;             v51 = num.const () [] [spec: builtin.string "0x7fffffff"]: <() -> (builtin.integer i32)>;
;;             v52 = num.i32_shr_s (v49, v50) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = num.i32_and (v52, v51) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v54 = num.i32_xor (v49, v53) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.return (v46, v28, v36, v54, v28, v38) [] []: <(builtin.integer i32, builtin.integer i64, builtin.fp32 , builtin.integer i32, builtin.integer i64, builtin.fp32 ) -> ()>
;;         };
;;         tensor.end (v24, v27) [] []: <(builtin.fp32 , builtin.fp32 ) -> ()>
;;     }
;; }
