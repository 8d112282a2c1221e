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
;;         v50 = num.i32_wrap_i64 (v37) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v51 = num.i32_mul (v50, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v52 = num.i32_add (v49, v51) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v53 = num.i32_wrap_i64 (v18) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v54 = num.i32_mul (v53, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v55 = num.i32_sub (v9, v54) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v56 = num.i32_wrap_i64 (v37) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v57 = num.i32_mul (v56, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v58 = num.i32_add (v11, v57) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v59 = num.i32_wrap_i64 (v18) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v60 = num.i32_mul (v59, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v61 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v62 = num.i32_sub (v61, v60) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v63 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v64 = num.i32_mul (v63, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v65 = num.i32_add (v15, v64) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v66 = num.i32_wrap_i64 (v37) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v67 = num.i32_mul (v66, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v68 = num.i32_add (v65, v67) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v69 = num.i32_wrap_i64 (v18) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v70 = num.i32_mul (v69, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v71 = num.i32_sub (v9, v70) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v72 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v73 = num.i32_mul (v72, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v74 = num.i32_add (v13, v73) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v75 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v76 = num.i64_sub (v37, v75) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v77 = num.i32_wrap_i64 (v76) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v78 = num.i32_mul (v77, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v79 = num.i32_add (v74, v78) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v80 = num.i32_wrap_i64 (v18) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v81 = num.i32_mul (v80, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v82 = num.i32_sub (v9, v81) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v83 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v84 = num.i32_mul (v83, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v85 = num.i32_add (v15, v84) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v86 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v87 = num.i64_sub (v37, v86) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v88 = num.i32_wrap_i64 (v87) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v89 = num.i32_mul (v88, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v90 = num.i32_add (v85, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v91 = num.i32_wrap_i64 (v18) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v92 = num.i32_mul (v91, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v93 = num.i32_sub (v9, v92) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v25) [] [spec: builtin.string "host 0 @56"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v35) [] [spec: builtin.string "parallel 0 in 0 @100"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v40, v9) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @74"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v43, v9) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @85"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v46, v6) [] [spec: builtin.string "read i32 1 +0 base strides 1 loops 1 @95"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v52, v55) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @124"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v58, v62) [] [spec: builtin.string "read i32 1 +512 base strides 1 loops 1 @136"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v68, v71) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @166"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v79, v82) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @124"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v90, v93) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @166"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block3v1(v94: builtin.integer i64):
;;             v96 = num.i64_add (v31, v94) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v97 = num.i64_mul (v18, v96) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v98 = num.i64_sub (v26, v97) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v99 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;             v100 = num.const () [] [spec: builtin.string "0x9"]: <() -> (builtin.integer i32)>;
;;             v101 = num.i32_wrap_i64 (v96) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v102 = num.i32_mul (v101, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v103 = num.i32_add (v2, v102) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v104 = num.i32_shl (v103, v100) [] [spec: builtin.string "@68"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v105 = num.i32_add (v3, v104) [] [spec: builtin.string "@69"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v106 = tensor.load (v105) [] [spec: builtin.string "i32 4 +0 view 0 @74"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v107 = num.i32_sub (v105, v99) [] [spec: builtin.string "@84"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v108 = tensor.load (v107) [] [spec: builtin.string "i32 4 +0 view 1 @85"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v109 = num.i32_add (v4, v103) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v110 = tensor.load (v109) [] [spec: builtin.string "i32 1 +0 view 2 @95"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v111 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;             v112 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v113 = num.const () [] [spec: builtin.string "0x9"]: <() -> (builtin.integer i32)>;
;;             v114 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v115 = num.i32_wrap_i64 (v98) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v116 = num.i32_mul (v115, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v117 = num.i32_add (v114, v116) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v118 = num.i32_shl (v103, v113) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v119 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v120 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v121 = num.i64_sub (v98, v119) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v122 = num.i64_lt_s (v98, v119) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v123 = num.i64_select (v120, v121, v122) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v124 = num.i32_wrap_i64 (v123) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v125 = num.i32_mul (v124, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v126 = num.i32_add (v114, v125) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v127 = num.i32_shl (v126, v112) [] [spec: builtin.string "@113"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v128 = num.i32_add (v118, v127) [] [spec: builtin.string "@114"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v129 = num.i32_add (v3, v128) [] [spec: builtin.string "@115"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v130 = num.i32_sub (v129, v111) [] [spec: builtin.string "@123"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v131 = tensor.load (v130) [] [spec: builtin.string "i32 4 +0 view 6 @124"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v132 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v133 = num.i64_eq (v98, v132) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v134 = num.i32_select (v108, v131, v133) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v135 = num.i32_shl (v103, v113) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v136 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v137 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v138 = num.i64_sub (v98, v136) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v139 = num.i64_lt_s (v98, v136) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v140 = num.i64_select (v137, v138, v139) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v141 = num.i32_wrap_i64 (v140) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v142 = num.i32_mul (v141, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v143 = num.i32_add (v114, v142) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v144 = num.i32_shl (v143, v112) [] [spec: builtin.string "@113"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v145 = num.i32_add (v135, v144) [] [spec: builtin.string "@114"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v146 = num.i32_add (v3, v145) [] [spec: builtin.string "@115"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v147 = tensor.load (v146) [] [spec: builtin.string "i32 4 +0 view 7 @166"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v148 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v149 = num.i64_eq (v98, v148) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v150 = num.i32_select (v106, v147, v149) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v151 = num.i32_shl (v103, v113) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v152 = num.i32_shl (v117, v112) [] [spec: builtin.string "@113"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v153 = num.i32_add (v151, v152) [] [spec: builtin.string "@114"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v154 = num.i32_add (v3, v153) [] [spec: builtin.string "@115"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v155 = num.i32_sub (v154, v111) [] [spec: builtin.string "@123"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v156 = tensor.load (v155) [] [spec: builtin.string "i32 4 +0 view 3 @124"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v157 = num.i32_add (v4, v117) [] [spec: builtin.string "@135"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v158 = tensor.load (v157) [] [spec: builtin.string "i32 1 +512 view 4 @136"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v159 = num.i32_eq (v110, v158) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v159) [^b4_block7v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v160 = num.i32_max_s (v156, v150) [] [spec: builtin.string "@158"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v160) [^b5_block8v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1():
;;             v161 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v162 = num.i32_add (v134, v161) [] [spec: builtin.string "@147"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v162) [^b5_block8v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1(v95: builtin.integer i32):
;;             tensor.store (v154, v95) [] [spec: builtin.string "i32 4 +0 view 5 @166"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
