;; Masks stay truth values: a select of compared lanes is a minimum, a mask of masks a condition.
(module
  (memory (export "memory") 1)
  (func (export "smallest") (param $p i32) (param $n i32) (result i32)
    (local $m v128) (local $x v128)
    (local.set $m (i32x4.splat (i32.const 0x7fffffff)))
    (loop $top
      (local.set $x (v128.load (local.get $p)))
      (local.set $m (v128.bitselect (local.get $x) (local.get $m) (i32x4.lt_s (local.get $x) (local.get $m))))
      (local.set $p (i32.add (local.get $p) (i32.const 16)))
      (br_if $top (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (i32x4.extract_lane 2 (local.get $m)))
  (func (export "inside") (param $p i32) (param $q i32) (param $n i32)
    (local $x v128)
    (loop $top
      (local.set $x (v128.load (local.get $p)))
      (v128.store (local.get $q)
        (v128.bitselect (f64x2.sqrt (local.get $x)) (local.get $x)
          (v128.andnot
            (f64x2.ge (local.get $x) (v128.const f64x2 1 1))
            (f64x2.gt (local.get $x) (v128.const f64x2 9 9)))))
      (local.set $p (i32.add (local.get $p) (i32.const 16)))
      (local.set $q (i32.add (local.get $q) (i32.const 16)))
      (br_if $top (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))

;; expect
;; $smallest depth 0: O002 exact reduction: 1 parallel dimension; 1 loads, 0 stores; reduces by i32.min_s; reduces by i32.min_s; reduces by i32.min_s; reduces by i32.min_s [region 0]
;; $inside depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 1]
;; region 0: takes local 1 I32, local 0 I32, local 2 i32x4 lane 0 I32; gives local 2 i32x4 lane 0 I32, local 2 i32x4 lane 1 I32, local 2 i32x4 lane 2 I32, local 2 i32x4 lane 3 I32; leaves by its end
;; region 1: takes local 2 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_83"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v4 = num.i32_add (v3, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v3, v5) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @83"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "read i32 4 +0 base x4 strides 0 loops 0 @87"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         v8, v9, v10, v11 = tensor.nest (v2, v2, v2, v2) [] [spec: builtin.string "reduce i32.min_s i32.min_s i32.min_s i32.min_s"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v12: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v13 = num.i32_wrap_i64 (v12) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v14 = num.i32_mul (v13, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_add (v1, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.const () [] [spec: builtin.string "0x7fffffff"]: <() -> (builtin.integer i32)>;
;;             v17 = num.const () [] [spec: builtin.string "0x7fffffff"]: <() -> (builtin.integer i32)>;
;;             v18 = num.const () [] [spec: builtin.string "0x7fffffff"]: <() -> (builtin.integer i32)>;
;;             v19 = num.const () [] [spec: builtin.string "0x7fffffff"]: <() -> (builtin.integer i32)>;
;;             v20 = tensor.load (v15) [] [spec: builtin.string "i32 4 +0 view 0 @87"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = tensor.load (v15) [] [spec: builtin.string "i32 4 +4 view 0 @87"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = tensor.load (v15) [] [spec: builtin.string "i32 4 +8 view 0 @87"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = tensor.load (v15) [] [spec: builtin.string "i32 4 +12 view 0 @87"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_min_s (v20, v16) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_min_s (v21, v17) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_min_s (v22, v18) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_min_s (v23, v19) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v24, v25, v26, v27) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v8, v9, v10, v11) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f1_loop_134"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v28: builtin.integer i32, v29: builtin.integer i32, v30: builtin.integer i32):
;;         v31 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v32 = num.i32_add (v31, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v33 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v34 = tensor.trip (v32, v31, v33) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v35 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v34) [] [spec: builtin.string "parallel 0 @134"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v29, v35) [] [spec: builtin.string "read f64 8 +0 base x2 strides 0 loops 0 @138"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v30, v35) [] [spec: builtin.string "write f64 8 +0 base x2 strides 0 loops 0 @201"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block7v1(v36: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v37 = num.const () [] [spec: builtin.string "0x4022000000000000"]: <() -> (builtin.fp64 )>;
;;             v38 = num.const () [] [spec: builtin.string "0x3ff0000000000000"]: <() -> (builtin.fp64 )>;
;;             v39 = num.i32_wrap_i64 (v36) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v40 = num.i32_mul (v39, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_add (v29, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_wrap_i64 (v36) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v43 = num.i32_mul (v42, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = num.i32_add (v30, v43) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = tensor.load (v41) [] [spec: builtin.string "f64 8 +0 view 0 @138"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v46 = tensor.load (v41) [] [spec: builtin.string "f64 8 +8 view 0 @138"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v47 = num.f64_sqrt (v45) [] [spec: builtin.string "@148"]: <(builtin.fp64 ) -> (builtin.fp64 )>;
;;             v48 = num.f64_sqrt (v46) [] [spec: builtin.string "@148"]: <(builtin.fp64 ) -> (builtin.fp64 )>;
;;             v49 = num.f64_ge (v45, v38) [] [spec: builtin.string "@173"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             v50 = num.f64_ge (v46, v38) [] [spec: builtin.string "@173"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             v51 = num.f64_gt (v45, v37) [] [spec: builtin.string "@195"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             v52 = num.f64_gt (v46, v37) [] [spec: builtin.string "@195"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             v53 = num.i32_eqz (v51) [] [spec: builtin.string "@197"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v54 = num.i32_eqz (v52) [] [spec: builtin.string "@197"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v55 = num.i32_and (v49, v53) [] [spec: builtin.string "@197"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.i32_and (v50, v54) [] [spec: builtin.string "@197"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.f64_select (v47, v45, v55) [] [spec: builtin.string "@199"]: <(builtin.fp64 , builtin.fp64 , builtin.integer i32) -> (builtin.fp64 )>;
;;             v58 = num.f64_select (v48, v46, v56) [] [spec: builtin.string "@199"]: <(builtin.fp64 , builtin.fp64 , builtin.integer i32) -> (builtin.fp64 )>;
;;             tensor.store (v44, v57) [] [spec: builtin.string "f64 8 +0 view 1 @201"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             tensor.store (v44, v58) [] [spec: builtin.string "f64 8 +8 view 1 @201"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b2_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
