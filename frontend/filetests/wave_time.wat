;; A sweep over a table whose rows are as long as a parameter says, time and again; an element is made of the one above and to
;; the right as well, so a row has to stay two columns behind the one above it.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32) (param $m i32) (param $steps i32) (param $row i32) (result i32)
    (local $i i32) (local $j i32) (local $t i32) (local $p i32)
    (loop $time
      (local.set $i (i32.const 1))
      (loop $rows
        (local.set $j (i32.const 0))
        (loop $columns
          (local.set $p (i32.add (local.get $a)
            (i32.shl (i32.add (local.get $j) (i32.mul (local.get $i) (local.get $row))) (i32.const 2))))
          (i32.store offset=4 (local.get $p)
            (i32.add (i32.load (local.get $p))
              (i32.load offset=8 (i32.sub (local.get $p) (i32.shl (local.get $row) (i32.const 2))))))
          (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
        (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
      (br_if $time (i32.lt_s (local.tee $t (i32.add (local.get $t) (i32.const 1))) (local.get $steps))))
    (local.get $t)))

;; expect
;; $f depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: in order along 2i + j, parallel along each diagonal; 2 loads, 1 stores [region 0]
;; $f depth 1: O007 wavefront: a launch for each diagonal: in order along 2i + j, parallel along each diagonal; 2 loads, 1 stores [region 0]
;; $f depth 2: O007 wavefront: in order along 2i + j, parallel along each diagonal; 2 loads, 1 stores [region 0]
;; region 0: takes local 3 I32, local 1 I32, local 2 I32, local 7 I32, local 4 I32, local 0 I32; gives local 7 I32; leaves by its end
;; region 1: takes local 1 I32, local 2 I32, local 5 I32, local 4 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_52"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32, v5: builtin.integer i32):
;;         v6 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v6, v6, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v9 = tensor.trip (v8, v6, v1) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v10 = tensor.trip (v6, v6, v2) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v11 = num.i32_shl (v4, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v14 = num.i32_mul (v4, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.i32_add (v5, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = num.i32_mul (v4, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v17 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v18 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v19 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v20 = num.i64_sub (v9, v18) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v21 = num.i64_sub (v10, v18) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v22 = num.i64_mul (v19, v20) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v23 = num.i64_add (v22, v10) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v24 = num.i64_min_s (v9, v10) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v25 = num.i64_gt_s (v24, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;         v26 = num.i64_select (v23, v17, v25) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;         v27 = tensor.host_index () [] [spec: builtin.string "1"]: <() -> (builtin.integer i64)>;
;;         v28 = num.i64_sub (v27, v21) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v29 = num.i64_max_s (v28, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v30 = num.i64_sub (v19, v18) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v31 = num.i64_add (v29, v30) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v32 = num.i64_div_s (v31, v19) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v33 = num.i64_div_s (v27, v19) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v34 = num.i64_min_s (v33, v20) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v35 = num.i64_sub (v34, v32) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v36 = num.i64_add (v35, v18) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v37 = num.i64_mul (v19, v32) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v38 = num.i64_sub (v27, v37) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v39 = num.i32_wrap_i64 (v32) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v40 = num.i32_mul (v39, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v41 = num.i32_add (v15, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v42 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v43 = num.i32_mul (v42, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v44 = num.i32_add (v41, v43) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v45 = num.i32_wrap_i64 (v19) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v46 = num.i32_mul (v45, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v47 = num.i32_sub (v16, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v48 = num.i32_wrap_i64 (v32) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v49 = num.i32_mul (v48, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v50 = num.i32_add (v5, v49) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v51 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v52 = num.i32_mul (v51, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v53 = num.i32_add (v50, v52) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v54 = num.i32_wrap_i64 (v19) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v55 = num.i32_mul (v54, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v56 = num.i32_sub (v16, v55) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v57 = num.i32_wrap_i64 (v32) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v58 = num.i32_mul (v57, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v59 = num.i32_add (v15, v58) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v60 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v61 = num.i32_mul (v60, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v62 = num.i32_add (v59, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v63 = num.i32_wrap_i64 (v19) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v64 = num.i32_mul (v63, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v65 = num.i32_sub (v16, v64) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "host 0 @52"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v26) [] [spec: builtin.string "host 1 in 0 @58"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v36) [] [spec: builtin.string "parallel 0 in 1 @64"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v44, v47) [] [spec: builtin.string "read i32 4 +0 base strides 2 loops 2 @86"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v53, v56) [] [spec: builtin.string "read i32 4 +8 base strides 2 loops 2 @97"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v62, v65) [] [spec: builtin.string "write i32 4 +4 base strides 2 loops 2 @101"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 2"]: <() -> ()>;
;;         tensor.wave (v19, v9, v10) [] [spec: builtin.string "rows 1 columns 2"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.place (v15, v16, v13) [] [spec: builtin.string "0 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v5, v16, v13) [] [spec: builtin.string "1 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v15, v16, v13) [] [spec: builtin.string "2 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v66: builtin.integer i64):
;;             v67 = num.i64_add (v32, v66) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v68 = num.i64_mul (v19, v67) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v69 = num.i64_sub (v27, v68) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v70 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v71 = num.i32_wrap_i64 (v67) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v72 = num.i32_mul (v71, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v73 = num.i32_add (v70, v72) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             v74 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v75 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v76 = num.i32_wrap_i64 (v69) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v77 = num.i32_mul (v76, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v78 = num.i32_add (v75, v77) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v79 = num.i32_mul (v73, v4) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v80 = num.i32_add (v78, v79) [] [spec: builtin.string "@75"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v81 = num.i32_shl (v80, v74) [] [spec: builtin.string "@78"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v82 = num.i32_add (v5, v81) [] [spec: builtin.string "@79"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v83 = tensor.load (v82) [] [spec: builtin.string "i32 4 +0 view 0 @86"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v84 = num.i32_sub (v82, v11) [] [spec: builtin.string "@96"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v85 = tensor.load (v84) [] [spec: builtin.string "i32 4 +8 view 1 @97"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v86 = num.i32_add (v83, v85) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v82, v86) [] [spec: builtin.string "i32 4 +4 view 2 @101"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end (v12) [] []: <(builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_58"]: <() -> ()>
;;     {
;;       ^entry_block10v1(v87: builtin.integer i32, v88: builtin.integer i32, v89: builtin.integer i32, v90: builtin.integer i32, v91: builtin.integer i32):
;;         v92 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v93 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v94 = tensor.trip (v92, v93, v87) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v95 = tensor.trip (v93, v93, v88) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v96 = num.i32_shl (v90, v92) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v97 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v98 = num.i32_mul (v90, v97) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v99 = num.i32_add (v91, v98) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v100 = num.i32_mul (v90, v97) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v101 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v102 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v103 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v104 = num.i64_sub (v94, v102) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v105 = num.i64_sub (v95, v102) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v106 = num.i64_mul (v103, v104) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v107 = num.i64_add (v106, v95) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v108 = num.i64_min_s (v94, v95) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v109 = num.i64_gt_s (v108, v101) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;         v110 = num.i64_select (v107, v101, v109) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;         v111 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v112 = num.i64_sub (v111, v105) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v113 = num.i64_max_s (v112, v101) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v114 = num.i64_sub (v103, v102) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v115 = num.i64_add (v113, v114) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v116 = num.i64_div_s (v115, v103) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v117 = num.i64_div_s (v111, v103) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v118 = num.i64_min_s (v117, v104) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v119 = num.i64_sub (v118, v116) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v120 = num.i64_add (v119, v102) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v121 = num.i64_mul (v103, v116) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v122 = num.i64_sub (v111, v121) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v123 = num.i32_wrap_i64 (v116) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v124 = num.i32_mul (v123, v100) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v125 = num.i32_add (v99, v124) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v126 = num.i32_wrap_i64 (v122) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v127 = num.i32_mul (v126, v97) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v128 = num.i32_add (v125, v127) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v129 = num.i32_wrap_i64 (v103) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v130 = num.i32_mul (v129, v97) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v131 = num.i32_sub (v100, v130) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v132 = num.i32_wrap_i64 (v116) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v133 = num.i32_mul (v132, v100) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v134 = num.i32_add (v91, v133) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v135 = num.i32_wrap_i64 (v122) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v136 = num.i32_mul (v135, v97) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v137 = num.i32_add (v134, v136) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v138 = num.i32_wrap_i64 (v103) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v139 = num.i32_mul (v138, v97) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v140 = num.i32_sub (v100, v139) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v141 = num.i32_wrap_i64 (v116) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v142 = num.i32_mul (v141, v100) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v143 = num.i32_add (v99, v142) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v144 = num.i32_wrap_i64 (v122) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v145 = num.i32_mul (v144, v97) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v146 = num.i32_add (v143, v145) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v147 = num.i32_wrap_i64 (v103) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v148 = num.i32_mul (v147, v97) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v149 = num.i32_sub (v100, v148) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v110) [] [spec: builtin.string "host 0 @58"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v120) [] [spec: builtin.string "parallel 0 in 0 @64"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v128, v131) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @86"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v137, v140) [] [spec: builtin.string "read i32 4 +8 base strides 1 loops 1 @97"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v146, v149) [] [spec: builtin.string "write i32 4 +4 base strides 1 loops 1 @101"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 2"]: <() -> ()>;
;;         tensor.wave (v103, v94, v95) [] [spec: builtin.string "rows 0 columns 1"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.place (v99, v100, v97) [] [spec: builtin.string "0 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v91, v100, v97) [] [spec: builtin.string "1 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v99, v100, v97) [] [spec: builtin.string "2 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block11v1(v150: builtin.integer i64):
;;             v151 = num.i64_add (v116, v150) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v152 = num.i64_mul (v103, v151) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v153 = num.i64_sub (v111, v152) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br () [^b1_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block12v1():
;;             v154 = num.i32_wrap_i64 (v151) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v155 = num.i32_mul (v154, v93) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v156 = num.i32_add (v89, v155) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block13v1():
;;             v157 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v158 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v159 = num.i32_wrap_i64 (v153) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v160 = num.i32_mul (v159, v93) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v161 = num.i32_add (v158, v160) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v162 = num.i32_mul (v156, v90) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v163 = num.i32_add (v161, v162) [] [spec: builtin.string "@75"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v164 = num.i32_shl (v163, v157) [] [spec: builtin.string "@78"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v165 = num.i32_add (v91, v164) [] [spec: builtin.string "@79"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v166 = tensor.load (v165) [] [spec: builtin.string "i32 4 +0 view 0 @86"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v167 = num.i32_sub (v165, v96) [] [spec: builtin.string "@96"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v168 = tensor.load (v167) [] [spec: builtin.string "i32 4 +8 view 1 @97"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v169 = num.i32_add (v166, v168) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v165, v169) [] [spec: builtin.string "i32 4 +4 view 2 @101"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b3_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block14v1():
;;             num.br () [^b4_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block15v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
