;; Of the best value only the place is carried: as a number (unrolled by two, as clang -O2 does), as a pointer (C++'s
;; min_element), and of what is computed from what is found there, under a branch (a pivot search).
(module
  (memory (export "memory") 1)
  (func (export "smallest") (param $x i32) (param $n i32) (result i32)
    (local $i i32) (local $at i32) (local $j i32)
    (local.set $i (i32.const 1))
    (loop $top
      (local.set $at (select (local.tee $j (i32.add (local.get $i) (i32.const 1)))
        (local.tee $at (select (local.get $i) (local.get $at)
          (i32.lt_s (i32.load (i32.add (local.get $x) (i32.shl (local.get $i) (i32.const 2))))
            (i32.load (i32.add (local.get $x) (i32.shl (local.get $at) (i32.const 2)))))))
        (i32.lt_s (i32.load (i32.add (local.get $x) (i32.shl (local.get $j) (i32.const 2))))
          (i32.load (i32.add (local.get $x) (i32.shl (local.get $at) (i32.const 2)))))))
      (br_if $top (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 2))) (local.get $n))))
    (local.get $at))
  (func (export "element") (param $p i32) (param $end i32) (result i32)
    (local $best i32)
    (local.set $best (local.get $p))
    (loop $top
      (local.set $best (select (local.get $p) (local.get $best)
        (i32.lt_u (i32.load16_u (local.get $p)) (i32.load16_u (local.get $best)))))
      (br_if $top (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 2))) (local.get $end))))
    (local.get $best))
  (func (export "pivot") (param $a i32) (param $k i32) (param $n i32) (result i32)
    (local $i i32) (local $at i32)
    (local.set $at (local.get $k))
    (local.set $i (local.get $k))
    (loop $top
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (if (f64.gt
            (f64.abs (f64.load (i32.add (local.get $a) (i32.shl (i32.add (i32.mul (local.get $i) (local.get $n)) (local.get $k)) (i32.const 3)))))
            (f64.abs (f64.load (i32.add (local.get $a) (i32.shl (i32.add (i32.mul (local.get $at) (local.get $n)) (local.get $k)) (i32.const 3))))))
        (then (local.set $at (local.get $i))))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))
    (local.get $at)))

;; expect
;; $smallest depth 0: O002 exact reduction: 1 parallel dimension; 3 loads, 0 stores; finds the first i32.min_s, 1 value with it [region 0]
;; $element depth 0: O002 exact reduction: 1 parallel dimension; 2 loads, 0 stores; finds the first i32.min_u, 1 value with it [region 1]
;; $pivot depth 0: O002 exact reduction: 1 parallel dimension; 2 loads, 0 stores; finds the first i64.max_s, 2 values with it [region 2]
;; region 0: takes local 1 I32, local 2 I32, local 0 I32, local 3 I32; gives local 3 I32; leaves by its end
;; region 1: takes local 0 I32, local 1 I32; gives local 2 I32; leaves by its end
;; region 2: takes local 3 I32, local 2 I32, local 0 I32; gives local 4 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_88"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v5, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.i32_shl (v3, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v8 = num.i32_add (v2, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v9 = num.const () [] [spec: builtin.string "0x7fffffff"]: <() -> (builtin.integer i32)>;
;;         v10 = num.const () [] [spec: builtin.string "0xffffffffffffffff"]: <() -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_add (v11, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v14 = num.i32_add (v13, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @88"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2) [] [spec: builtin.string "read i32 4 +0 base strides loops 0 @120"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v12, v13) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @109"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v14, v13) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @135"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         v15, v16, v17 = tensor.nest (v9, v10, v3) [] [spec: builtin.string "reduce i32.min_s tie:0:i64.min_s with:0"]: <(builtin.integer i32, builtin.integer i64, builtin.integer i32) -> (builtin.integer i32, builtin.integer i64, builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v18: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v19 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v20 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v21 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v22 = num.i32_wrap_i64 (v18) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v23 = num.i32_mul (v22, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_add (v1, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v26 = num.const () [] [spec: builtin.string "0x7fffffff"]: <() -> (builtin.integer i32)>;
;;             v27 = tensor.load (v8) [] [spec: builtin.string "i32 4 +0 view 0 @120"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_lt_s (v27, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = num.i32_select (v27, v26, v28) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_select (v21, v25, v28) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.i32_add (v24, v19) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = num.i32_shl (v24, v20) [] [spec: builtin.string "@107"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.i32_add (v2, v32) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = tensor.load (v33) [] [spec: builtin.string "i32 4 +0 view 1 @109"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.i32_lt_s (v34, v29) [] [spec: builtin.string "@123"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_select (v24, v30, v35) [] [spec: builtin.string "@124"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_select (v34, v29, v35) [] [spec: builtin.string "@124"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = num.i32_shl (v31, v20) [] [spec: builtin.string "@133"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = num.i32_add (v2, v38) [] [spec: builtin.string "@134"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = tensor.load (v39) [] [spec: builtin.string "i32 4 +0 view 2 @135"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_lt_s (v40, v37) [] [spec: builtin.string "@149"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_select (v31, v36, v41) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_select (v40, v37, v41) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v43, v18, v42) [] []: <(builtin.integer i32, builtin.integer i64, builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v17) [] []: <(builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f1_loop_177"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v44: builtin.integer i32, v45: builtin.integer i32):
;;         v46 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v47 = num.i32_add (v46, v44) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v48 = tensor.trip (v47, v46, v45) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v49 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v50 = num.const () [] [spec: builtin.string "0xffffffffffffffff"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v48) [] [spec: builtin.string "parallel 0 @177"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v44) [] [spec: builtin.string "read i32 2 +0 base strides loops 0 @190"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v44, v46) [] [spec: builtin.string "read i32 2 +0 base strides 0 loops 0 @185"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         v51, v52, v53 = tensor.nest (v49, v50, v44) [] [spec: builtin.string "reduce i32.min_u tie:0:i64.min_s with:0"]: <(builtin.integer i32, builtin.integer i64, builtin.integer i32) -> (builtin.integer i32, builtin.integer i64, builtin.integer i32)>
;;         {
;;           ^b0_block7v1(v54: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v55 = num.i32_wrap_i64 (v54) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v56 = num.i32_mul (v55, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.i32_add (v44, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v59 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v60 = tensor.load (v44) [] [spec: builtin.string "i32 2 +0 view 0 @190"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v61 = num.i32_lt_u (v60, v59) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v62 = num.i32_select (v60, v59, v61) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v63 = num.i32_select (v44, v58, v61) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v64 = tensor.load (v57) [] [spec: builtin.string "i32 2 +0 view 1 @185"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v65 = num.i32_lt_u (v64, v62) [] [spec: builtin.string "@193"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v66 = num.i32_select (v57, v63, v65) [] [spec: builtin.string "@194"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v67 = num.i32_select (v64, v62, v65) [] [spec: builtin.string "@194"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block9v1():
;;             num.return (v67, v54, v66) [] []: <(builtin.integer i32, builtin.integer i64, builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v53) [] []: <(builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f2_loop_225"]: <() -> ()>
;;     {
;;       ^entry_block10v1(v68: builtin.integer i32, v69: builtin.integer i32, v70: builtin.integer i32):
;;         v71 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v72 = num.i32_add (v71, v68) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v73 = tensor.trip (v72, v71, v69) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v74 = num.i32_mul (v68, v69) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v75 = num.i32_add (v74, v68) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v76 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v77 = num.i32_shl (v75, v76) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v78 = num.i32_add (v70, v77) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v79 = num.const () [] [spec: builtin.string "0xfff0000000000000"]: <() -> (builtin.fp64 )>;
;;         v80 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp64 )>;
;;         v81 = num.f64_add (v79, v80) [] []: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;         v82 = num.i64_reinterpret_f64 (v81) [] []: <(builtin.fp64 ) -> (builtin.integer i64)>;
;;         v83 = num.const () [] [spec: builtin.string "0x3f"]: <() -> (builtin.integer i64)>;
;;         v84 = num.const () [] [spec: builtin.string "0x7fffffffffffffff"]: <() -> (builtin.integer i64)>;
;;         v85 = num.i64_shr_s (v82, v83) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v86 = num.i64_and (v85, v84) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v87 = num.i64_xor (v82, v86) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v88 = num.const () [] [spec: builtin.string "0xffffffffffffffff"]: <() -> (builtin.integer i64)>;
;;         v89 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v90 = num.i32_mul (v68, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v91 = num.i32_add (v70, v90) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v92 = num.i32_mul (v68, v69) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v93 = num.i32_mul (v92, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v94 = num.i32_add (v91, v93) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v95 = num.i32_mul (v68, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v96 = num.i32_add (v70, v95) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v97 = num.i32_mul (v68, v69) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v98 = num.i32_mul (v97, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v99 = num.i32_add (v96, v98) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v100 = num.i32_mul (v69, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v101 = num.i32_add (v99, v100) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v102 = num.i32_mul (v69, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v73) [] [spec: builtin.string "parallel 0 @225"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v94) [] [spec: builtin.string "read f64 8 +0 base strides loops 0 @266"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v101, v102) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @248"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 2 number"]: <() -> ()>;
;;         v103, v104, v105, v106 = tensor.nest (v87, v88, v79, v68) [] [spec: builtin.string "reduce i64.max_s tie:0:i64.min_s with:0 with:0"]: <(builtin.integer i64, builtin.integer i64, builtin.fp64 , builtin.integer i32) -> (builtin.integer i64, builtin.integer i64, builtin.fp64 , builtin.integer i32)>
;;         {
;;           ^b0_block11v1(v107: builtin.integer i64):
;;             num.br () [^b1_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block12v1():
;;             v110 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v111 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v112 = num.i32_wrap_i64 (v107) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v113 = num.i32_mul (v112, v71) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v114 = num.i32_add (v68, v113) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v115 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v116 = num.const () [] [spec: builtin.string "0xfff0000000000000"]: <() -> (builtin.fp64 )>;
;;             v117 = tensor.load (v78) [] [spec: builtin.string "f64 8 +0 view 0 @266"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v118 = num.f64_abs (v117) [] [spec: builtin.string "@269"]: <(builtin.fp64 ) -> (builtin.fp64 )>;
;;             v119 = num.f64_ne (v118, v118) [] []: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             tensor.trap_if (v119) [] []: <(builtin.integer i32) -> ()>;
;;             v120 = num.f64_gt (v118, v116) [] []: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             v121 = num.f64_select (v118, v116, v120) [] []: <(builtin.fp64 , builtin.fp64 , builtin.integer i32) -> (builtin.fp64 )>;
;;             v122 = num.i32_select (v68, v115, v120) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v123 = num.i32_add (v114, v110) [] [spec: builtin.string "@231"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v124 = num.i32_mul (v123, v69) [] [spec: builtin.string "@240"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v125 = num.i32_add (v124, v68) [] [spec: builtin.string "@243"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v126 = num.i32_shl (v125, v111) [] [spec: builtin.string "@246"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v127 = num.i32_add (v70, v126) [] [spec: builtin.string "@247"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v128 = tensor.load (v127) [] [spec: builtin.string "f64 8 +0 view 1 @248"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v129 = num.f64_abs (v128) [] [spec: builtin.string "@251"]: <(builtin.fp64 ) -> (builtin.fp64 )>;
;;             v130 = num.f64_gt (v129, v121) [] [spec: builtin.string "@270"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             num.cond_br (v130) [^b3_block14v1, ^b2_block13v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block13v1():
;;             num.br (v122, v121) [^b4_block15v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.fp64 ) -> ()>
;;
;;           ^b3_block14v1():
;;             num.br (v123, v129) [^b4_block15v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.fp64 ) -> ()>
;;
;;           ^b4_block15v1(v108: builtin.integer i32, v109: builtin.fp64 ):
;;             num.br () [^b5_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block16v1():
;;             v131 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp64 )>;
;;             v132 = num.f64_add (v109, v131) [] []: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v133 = num.i64_reinterpret_f64 (v132) [] []: <(builtin.fp64 ) -> (builtin.integer i64)>;
;;             v134 = num.const () [] [spec: builtin.string "0x3f"]: <() -> (builtin.integer i64)>;
;;             v135 = num.const () [] [spec: builtin.string "0x7fffffffffffffff"]: <() -> (builtin.integer i64)>;
;;             v136 = num.i64_shr_s (v133, v134) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v137 = num.i64_and (v136, v135) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v138 = num.i64_xor (v133, v137) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.return (v138, v107, v109, v108) [] []: <(builtin.integer i64, builtin.integer i64, builtin.fp64 , builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v106) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
