;; What a column hands on to the next one is in a register, and so is the element above and to the left: both are read again.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $s i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $p i32) (local $left i32) (local $diagonal i32) (local $above i32) (local $c i32)
    (local.set $i (i32.const 1))
    (loop $rows
      (local.set $j (i32.const 1))
      (local.set $p (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 9))))
      (local.set $left (i32.load (local.get $p)))
      (local.set $diagonal (i32.load (i32.sub (local.get $p) (i32.const 512))))
      (local.set $c (i32.load8_u (i32.add (local.get $s) (local.get $i))))
      (loop $columns
        (local.set $p (i32.add (local.get $a)
          (i32.add (i32.shl (local.get $i) (i32.const 9)) (i32.shl (local.get $j) (i32.const 2)))))
        (local.set $above (i32.load (i32.sub (local.get $p) (i32.const 512))))
        (local.set $left
          (if (result i32) (i32.eq (local.get $c) (i32.load8_u offset=512 (i32.add (local.get $s) (local.get $j))))
            (then (i32.add (local.get $diagonal) (i32.const 1)))
            (else (select (local.get $above) (local.get $left) (i32.gt_s (local.get $above) (local.get $left))))))
        (i32.store (local.get $p) (local.get $left))
        (local.set $diagonal (local.get $above))
        (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O007 wavefront: a launch for each diagonal: in order along i + j, parallel along each diagonal; 7 loads, 1 stores [region 0]
;; $f depth 1: O007 wavefront: in order along i + j, parallel along each diagonal; 7 loads, 1 stores [region 0]
;; region 0: takes local 2 I32, local 3 I32, local 4 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_56"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v5, v6, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = tensor.trip (v5, v6, v1) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;         v10 = num.i32_add (v9, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v11 = num.i32_add (v6, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v13 = num.i32_add (v12, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v14 = num.const () [] [spec: builtin.string "0x204"]: <() -> (builtin.integer i32)>;
;;         v15 = num.i32_add (v14, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v17 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v18 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v19 = num.i64_sub (v7, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v20 = num.i64_sub (v8, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v21 = num.i64_mul (v18, v19) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v22 = num.i64_add (v21, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v23 = num.i64_min_s (v7, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v24 = num.i64_gt_s (v23, v16) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;         v25 = num.i64_select (v22, v16, v24) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;         v26 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v27 = num.i64_sub (v26, v20) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v28 = num.i64_max_s (v27, v16) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v29 = num.i64_sub (v18, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v30 = num.i64_add (v28, v29) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v31 = num.i64_div_s (v30, v18) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v32 = num.i64_div_s (v26, v18) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v33 = num.i64_min_s (v32, v19) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v34 = num.i64_sub (v33, v31) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v35 = num.i64_add (v34, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v36 = num.i64_mul (v18, v31) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v37 = num.i64_sub (v26, v36) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v38 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v39 = num.i32_mul (v38, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v40 = num.i32_add (v10, v39) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v41 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v42 = num.i32_mul (v41, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v43 = num.i32_add (v3, v42) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v44 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v45 = num.i32_mul (v44, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v46 = num.i32_add (v11, v45) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v47 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v48 = num.i32_mul (v47, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v49 = num.i32_add (v13, v48) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v50 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v51 = num.i64_sub (v37, v50) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v52 = num.i32_wrap_i64 (v51) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v53 = num.i32_mul (v52, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v54 = num.i32_add (v49, v53) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v55 = num.i32_wrap_i64 (v18) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v56 = num.i32_mul (v55, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v57 = num.i32_sub (v9, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v58 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v59 = num.i64_sub (v37, v58) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v60 = num.i32_wrap_i64 (v59) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v61 = num.i32_mul (v60, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v62 = num.i32_add (v11, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v63 = num.i32_wrap_i64 (v18) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v64 = num.i32_mul (v63, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v65 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v66 = num.i32_sub (v65, v64) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v67 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v68 = num.i32_mul (v67, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v69 = num.i32_add (v15, v68) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v70 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v71 = num.i64_sub (v37, v70) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v72 = num.i32_wrap_i64 (v71) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v73 = num.i32_mul (v72, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v74 = num.i32_add (v69, v73) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v75 = num.i32_wrap_i64 (v18) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v76 = num.i32_mul (v75, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v77 = num.i32_sub (v9, v76) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v78 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v79 = num.i32_mul (v78, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v80 = num.i32_add (v13, v79) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v81 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v82 = num.i64_sub (v37, v81) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v83 = num.i32_wrap_i64 (v82) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v84 = num.i32_mul (v83, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v85 = num.i32_add (v80, v84) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v86 = num.i32_wrap_i64 (v18) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v87 = num.i32_mul (v86, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v88 = num.i32_sub (v9, v87) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v89 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v90 = num.i32_mul (v89, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v91 = num.i32_add (v15, v90) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v92 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v93 = num.i64_sub (v37, v92) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v94 = num.i32_wrap_i64 (v93) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v95 = num.i32_mul (v94, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v96 = num.i32_add (v91, v95) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v97 = num.i32_wrap_i64 (v18) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v98 = num.i32_mul (v97, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v99 = num.i32_sub (v9, v98) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v25) [] [spec: builtin.string "host 0 @56"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v35) [] [spec: builtin.string "parallel 0 in 0 @100"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v40, v9) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @74"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v43, v9) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @85"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v46, v6) [] [spec: builtin.string "read i32 1 +0 base strides 1 loops 1 @95"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v54, v57) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @124"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v62, v66) [] [spec: builtin.string "read i32 1 +512 base strides 1 loops 1 @136"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v74, v77) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @166"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v85, v88) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @124"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v96, v99) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @166"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "least_trips 1 2"]: <() -> ()>;
;;         tensor.wave (v18, v7, v8) [] [spec: builtin.string "rows 0 columns 1"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.place (v10, v9) [] [spec: builtin.string "0 rows whole_row"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v9) [] [spec: builtin.string "1 rows whole_row"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v11, v6) [] [spec: builtin.string "2 rows whole_row"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v13, v9, v12) [] [spec: builtin.string "3 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v11, v6) [] [spec: builtin.string "4 columns"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v15, v9, v12) [] [spec: builtin.string "5 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v13, v9, v12) [] [spec: builtin.string "6 rows columns lag 1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v15, v9, v12) [] [spec: builtin.string "7 rows columns lag 1 handed 5"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v100: builtin.integer i64):
;;             v102 = num.i64_add (v31, v100) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v103 = num.i64_mul (v18, v102) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v104 = num.i64_sub (v26, v103) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v105 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;             v106 = num.const () [] [spec: builtin.string "0x9"]: <() -> (builtin.integer i32)>;
;;             v107 = num.i32_wrap_i64 (v102) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v108 = num.i32_mul (v107, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v109 = num.i32_add (v2, v108) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v110 = num.i32_shl (v109, v106) [] [spec: builtin.string "@68"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v111 = num.i32_add (v3, v110) [] [spec: builtin.string "@69"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v112 = tensor.load (v111) [] [spec: builtin.string "i32 4 +0 view 0 @74"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v113 = num.i32_sub (v111, v105) [] [spec: builtin.string "@84"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v114 = tensor.load (v113) [] [spec: builtin.string "i32 4 +0 view 1 @85"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v115 = num.i32_add (v4, v109) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v116 = tensor.load (v115) [] [spec: builtin.string "i32 1 +0 view 2 @95"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v117 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;             v118 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v119 = num.const () [] [spec: builtin.string "0x9"]: <() -> (builtin.integer i32)>;
;;             v120 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v121 = num.i32_wrap_i64 (v104) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v122 = num.i32_mul (v121, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v123 = num.i32_add (v120, v122) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v124 = num.i32_shl (v109, v119) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v125 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v126 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v127 = num.i64_sub (v104, v125) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v128 = num.i64_lt_s (v104, v125) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v129 = num.i64_select (v126, v127, v128) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v130 = num.i32_wrap_i64 (v129) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v131 = num.i32_mul (v130, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v132 = num.i32_add (v120, v131) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v133 = num.i32_shl (v132, v118) [] [spec: builtin.string "@113"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v134 = num.i32_add (v124, v133) [] [spec: builtin.string "@114"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v135 = num.i32_add (v3, v134) [] [spec: builtin.string "@115"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v136 = num.i32_sub (v135, v117) [] [spec: builtin.string "@123"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v137 = tensor.load (v136) [] [spec: builtin.string "i32 4 +0 view 6 @124"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v138 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v139 = num.i64_eq (v104, v138) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v140 = num.i32_select (v114, v137, v139) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v141 = num.i32_shl (v109, v119) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v142 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v143 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v144 = num.i64_sub (v104, v142) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v145 = num.i64_lt_s (v104, v142) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v146 = num.i64_select (v143, v144, v145) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v147 = num.i32_wrap_i64 (v146) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v148 = num.i32_mul (v147, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v149 = num.i32_add (v120, v148) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v150 = num.i32_shl (v149, v118) [] [spec: builtin.string "@113"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v151 = num.i32_add (v141, v150) [] [spec: builtin.string "@114"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v152 = num.i32_add (v3, v151) [] [spec: builtin.string "@115"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v153 = tensor.load (v152) [] [spec: builtin.string "i32 4 +0 view 7 @166"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v154 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v155 = num.i64_eq (v104, v154) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v156 = num.i32_select (v112, v153, v155) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v157 = num.i32_shl (v109, v119) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v158 = num.i32_shl (v123, v118) [] [spec: builtin.string "@113"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v159 = num.i32_add (v157, v158) [] [spec: builtin.string "@114"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v160 = num.i32_add (v3, v159) [] [spec: builtin.string "@115"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v161 = num.i32_sub (v160, v117) [] [spec: builtin.string "@123"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v162 = tensor.load (v161) [] [spec: builtin.string "i32 4 +0 view 3 @124"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v163 = num.i32_add (v4, v123) [] [spec: builtin.string "@135"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v164 = tensor.load (v163) [] [spec: builtin.string "i32 1 +512 view 4 @136"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v165 = num.i32_eq (v116, v164) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v165) [^b4_block7v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v166 = num.i32_max_s (v162, v156) [] [spec: builtin.string "@158"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v166) [^b5_block8v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1():
;;             v167 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v168 = num.i32_add (v140, v167) [] [spec: builtin.string "@147"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v168) [^b5_block8v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1(v101: builtin.integer i32):
;;             tensor.store (v160, v101) [] [spec: builtin.string "i32 4 +0 view 5 @166"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
