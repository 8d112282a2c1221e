;; Floats relaxed: two accumulators of four lanes each, as compilers make them where they may reassociate: eight sums.
(module
  (memory (export "memory") 1)
  (func (export "dot") (param $p i32) (param $q i32) (param $n i32) (result f32)
    (local $s v128) (local $t v128)
    (loop $top
      (local.set $s (f32x4.add (f32x4.mul (v128.load (local.get $p)) (v128.load (local.get $q))) (local.get $s)))
      (local.set $t
        (f32x4.add (f32x4.mul (v128.load offset=16 (local.get $p)) (v128.load offset=16 (local.get $q))) (local.get $t)))
      (local.set $p (i32.add (local.get $p) (i32.const 32)))
      (local.set $q (i32.add (local.get $q) (i32.const 32)))
      (br_if $top (local.tee $n (i32.sub (local.get $n) (i32.const 8)))))
    (local.set $s (f32x4.add (local.get $s) (local.get $t)))
    (f32.add (f32x4.extract_lane 0 (local.get $s)) (f32x4.extract_lane 3 (local.get $s)))))

;; expect
;; $dot depth 0: O010 relaxed float reduction: 1 parallel dimension; 4 loads, 0 stores; reduces by f32.add; reduces by f32.add; reduces by f32.add; reduces by f32.add; reduces by f32.add; reduces by f32.add; reduces by f32.add; reduces by f32.add [region 0]
;; region 0: takes local 2 I32, local 0 I32, local 1 I32, local 3 f32x4 lane 0 F32; gives local 3 f32x4 lane 0 F32, local 3 f32x4 lane 1 F32, local 3 f32x4 lane 2 F32, local 3 f32x4 lane 3 F32, local 4 f32x4 lane 0 F32, local 4 f32x4 lane 1 F32, local 4 f32x4 lane 2 F32, local 4 f32x4 lane 3 F32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_52"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.fp32 ):
;;         v4 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;         v5 = num.i32_add (v4, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v5, v4, v6) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x20"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @52"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v8) [] [spec: builtin.string "read f32 4 +0 base x4 strides 0 loops 0 @56"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v8) [] [spec: builtin.string "read f32 4 +0 base x4 strides 0 loops 0 @62"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v8) [] [spec: builtin.string "read f32 4 +16 base x4 strides 0 loops 0 @78"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v8) [] [spec: builtin.string "read f32 4 +16 base x4 strides 0 loops 0 @84"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 0 number"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 1 number"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 2 number"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 3 number"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 4 number"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 5 number"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 6 number"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 7 number"]: <() -> ()>;
;;         v9, v10, v11, v12, v13, v14, v15, v16 = tensor.nest (v3, v3, v3, v3, v3, v3, v3, v3) [] [spec: builtin.string "reduce f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add"]: <(builtin.fp32 , builtin.fp32 , builtin.fp32 , builtin.fp32 , builtin.fp32 , builtin.fp32 , builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 , builtin.fp32 , builtin.fp32 , builtin.fp32 , builtin.fp32 , builtin.fp32 , builtin.fp32 , builtin.fp32 )>
;;         {
;;           ^b0_block3v1(v17: builtin.integer i64, v18: builtin.fp32 , v19: builtin.fp32 , v20: builtin.fp32 , v21: builtin.fp32 , v22: builtin.fp32 , v23: builtin.fp32 , v24: builtin.fp32 , v25: builtin.fp32 ):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v26 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v27 = num.i32_mul (v26, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_add (v1, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v30 = num.i32_mul (v29, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.i32_add (v2, v30) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = tensor.load (v28) [] [spec: builtin.string "f32 4 +0 view 0 @56"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v33 = tensor.load (v28) [] [spec: builtin.string "f32 4 +4 view 0 @56"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v34 = tensor.load (v28) [] [spec: builtin.string "f32 4 +8 view 0 @56"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v35 = tensor.load (v28) [] [spec: builtin.string "f32 4 +12 view 0 @56"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v36 = tensor.load (v31) [] [spec: builtin.string "f32 4 +0 view 1 @62"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v37 = tensor.load (v31) [] [spec: builtin.string "f32 4 +4 view 1 @62"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v38 = tensor.load (v31) [] [spec: builtin.string "f32 4 +8 view 1 @62"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v39 = tensor.load (v31) [] [spec: builtin.string "f32 4 +12 view 1 @62"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v40 = num.f32_mul (v32, v36) [] [spec: builtin.string "@66"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v41 = num.f32_mul (v33, v37) [] [spec: builtin.string "@66"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v42 = num.f32_mul (v34, v38) [] [spec: builtin.string "@66"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v43 = num.f32_mul (v35, v39) [] [spec: builtin.string "@66"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v44 = num.f32_add (v40, v18) [] [spec: builtin.string "@71"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v45 = num.f32_add (v41, v19) [] [spec: builtin.string "@71"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v46 = num.f32_add (v42, v20) [] [spec: builtin.string "@71"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v47 = num.f32_add (v43, v21) [] [spec: builtin.string "@71"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v48 = tensor.load (v28) [] [spec: builtin.string "f32 4 +16 view 2 @78"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v49 = tensor.load (v28) [] [spec: builtin.string "f32 4 +20 view 2 @78"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v50 = tensor.load (v28) [] [spec: builtin.string "f32 4 +24 view 2 @78"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v51 = tensor.load (v28) [] [spec: builtin.string "f32 4 +28 view 2 @78"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v52 = tensor.load (v31) [] [spec: builtin.string "f32 4 +16 view 3 @84"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v53 = tensor.load (v31) [] [spec: builtin.string "f32 4 +20 view 3 @84"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v54 = tensor.load (v31) [] [spec: builtin.string "f32 4 +24 view 3 @84"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v55 = tensor.load (v31) [] [spec: builtin.string "f32 4 +28 view 3 @84"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v56 = num.f32_mul (v48, v52) [] [spec: builtin.string "@88"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v57 = num.f32_mul (v49, v53) [] [spec: builtin.string "@88"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v58 = num.f32_mul (v50, v54) [] [spec: builtin.string "@88"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v59 = num.f32_mul (v51, v55) [] [spec: builtin.string "@88"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v60 = num.f32_add (v56, v22) [] [spec: builtin.string "@93"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v61 = num.f32_add (v57, v23) [] [spec: builtin.string "@93"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v62 = num.f32_add (v58, v24) [] [spec: builtin.string "@93"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v63 = num.f32_add (v59, v25) [] [spec: builtin.string "@93"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v44, v45, v46, v47, v60, v61, v62, v63) [] []: <(builtin.fp32 , builtin.fp32 , builtin.fp32 , builtin.fp32 , builtin.fp32 , builtin.fp32 , builtin.fp32 , builtin.fp32 ) -> ()>
;;         };
;;         tensor.end (v9, v10, v11, v12, v13, v14, v15, v16) [] []: <(builtin.fp32 , builtin.fp32 , builtin.fp32 , builtin.fp32 , builtin.fp32 , builtin.fp32 , builtin.fp32 , builtin.fp32 ) -> ()>
;;     }
;; }
