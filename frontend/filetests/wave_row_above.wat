;; What stands above and to the left is in a register from the row before, which has loaded it in front of its columns: it
;; is read again, from one row up.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $p i32) (local $row i32) (local $left i32) (local $first i32) (local $diagonal i32) (local $above i32)
    (local.set $i (i32.const 1))
    (local.set $diagonal (i32.load (local.get $a)))
    (loop $rows
      (local.set $j (i32.const 1))
      (local.set $row (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 9))))
      (local.set $left (local.tee $first (i32.load (local.get $row))))
      (loop $columns
        (local.set $p (i32.add (local.get $row) (i32.shl (local.get $j) (i32.const 2))))
        (local.set $above (i32.load (i32.sub (local.get $p) (i32.const 512))))
        (i32.store (local.get $p) (local.tee $left
          (i32.xor (i32.add (local.get $diagonal) (local.get $above)) (local.get $left))))
        (local.set $diagonal (local.get $above))
        (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (local.set $diagonal (local.get $first))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O007 wavefront: a launch for each diagonal: in order along i + j, parallel along each diagonal; 5 loads, 1 stores [region 0]
;; $f depth 1: O007 wavefront: in order along i + j, parallel along each diagonal; 5 loads, 1 stores [region 0]
;; region 0: takes local 1 I32, local 2 I32, local 3 I32, local 0 I32, local 9 I32; gives nothing; leaves by its end
;; region 1: takes local 2 I32, local 4 I32, local 6 I32, local 9 I32, local 7 I32, local 3 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_60"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v5, v6, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = tensor.trip (v5, v6, v1) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;         v10 = num.i32_add (v9, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_add (v11, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0x204"]: <() -> (builtin.integer i32)>;
;;         v14 = num.i32_add (v13, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v16 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v17 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v18 = num.i64_sub (v7, v16) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v19 = num.i64_sub (v8, v16) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v20 = num.i64_mul (v17, v18) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v21 = num.i64_add (v20, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v22 = num.i64_min_s (v7, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v23 = num.i64_gt_s (v22, v15) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;         v24 = num.i64_select (v21, v15, v23) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;         v25 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v26 = num.i64_sub (v25, v19) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v27 = num.i64_max_s (v26, v15) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v28 = num.i64_sub (v17, v16) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v29 = num.i64_add (v27, v28) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v30 = num.i64_div_s (v29, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v31 = num.i64_div_s (v25, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v32 = num.i64_min_s (v31, v18) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v33 = num.i64_sub (v32, v30) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v34 = num.i64_add (v33, v16) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v35 = num.i64_mul (v17, v30) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v36 = num.i64_sub (v25, v35) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v37 = num.i32_wrap_i64 (v30) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v38 = num.i32_mul (v37, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v39 = num.i32_add (v10, v38) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v40 = num.i32_wrap_i64 (v30) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v41 = num.i32_mul (v40, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v42 = num.i32_add (v12, v41) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v43 = num.i32_wrap_i64 (v36) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v44 = num.i32_mul (v43, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v45 = num.i32_add (v42, v44) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v46 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v47 = num.i32_mul (v46, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v48 = num.i32_sub (v9, v47) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v49 = num.i32_wrap_i64 (v30) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v50 = num.i32_mul (v49, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v51 = num.i32_add (v14, v50) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v52 = num.i32_wrap_i64 (v36) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v53 = num.i32_mul (v52, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v54 = num.i32_add (v51, v53) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v55 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v56 = num.i32_mul (v55, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v57 = num.i32_sub (v9, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v58 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v59 = num.i64_sub (v30, v58) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v60 = num.i32_wrap_i64 (v59) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v61 = num.i32_mul (v60, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v62 = num.i32_add (v10, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v63 = num.i32_wrap_i64 (v30) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v64 = num.i32_mul (v63, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v65 = num.i32_add (v12, v64) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v66 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v67 = num.i64_sub (v36, v66) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v68 = num.i32_wrap_i64 (v67) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v69 = num.i32_mul (v68, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v70 = num.i32_add (v65, v69) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v71 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v72 = num.i32_mul (v71, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v73 = num.i32_sub (v9, v72) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v74 = num.i32_wrap_i64 (v30) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v75 = num.i32_mul (v74, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v76 = num.i32_add (v14, v75) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v77 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v78 = num.i64_sub (v36, v77) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v79 = num.i32_wrap_i64 (v78) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v80 = num.i32_mul (v79, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v81 = num.i32_add (v76, v80) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v82 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v83 = num.i32_mul (v82, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v84 = num.i32_sub (v9, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v24) [] [spec: builtin.string "host 0 @60"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v34) [] [spec: builtin.string "parallel 0 in 0 @85"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v39, v9) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @78"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v45, v48) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @103"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v54, v57) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @120"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v62, v9) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @78"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v70, v73) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @103"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v81, v84) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @120"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "least_trips 0 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "least_trips 1 2"]: <() -> ()>;
;;         tensor.wave (v17, v7, v8) [] [spec: builtin.string "rows 0 columns 1"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.place (v10, v9) [] [spec: builtin.string "0 rows whole_row"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v12, v9, v11) [] [spec: builtin.string "1 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v14, v9, v11) [] [spec: builtin.string "2 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v10, v9) [] [spec: builtin.string "3 rows above 1 whole_row"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v12, v9, v11) [] [spec: builtin.string "4 rows columns lag 1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v14, v9, v11) [] [spec: builtin.string "5 rows columns lag 1 handed 2"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v85: builtin.integer i64):
;;             v86 = num.i64_add (v30, v85) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v87 = num.i64_mul (v17, v86) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v88 = num.i64_sub (v25, v87) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v89 = num.const () [] [spec: builtin.string "0x9"]: <() -> (builtin.integer i32)>;
;;             v90 = num.i32_wrap_i64 (v86) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v91 = num.i32_mul (v90, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v92 = num.i32_add (v2, v91) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v93 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v94 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v95 = num.i64_sub (v86, v93) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v96 = num.i64_lt_s (v86, v93) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v97 = num.i64_select (v94, v95, v96) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v98 = num.i32_wrap_i64 (v97) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v99 = num.i32_mul (v98, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v100 = num.i32_add (v2, v99) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v101 = num.i32_shl (v100, v89) [] [spec: builtin.string "@72"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v102 = num.i32_add (v3, v101) [] [spec: builtin.string "@73"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v103 = tensor.load (v102) [] [spec: builtin.string "i32 4 +0 view 3 @78"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v104 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v105 = num.i64_eq (v86, v104) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v106 = num.i32_select (v4, v103, v105) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v107 = num.i32_shl (v92, v89) [] [spec: builtin.string "@72"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v108 = num.i32_add (v3, v107) [] [spec: builtin.string "@73"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v109 = tensor.load (v108) [] [spec: builtin.string "i32 4 +0 view 0 @78"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v110 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;             v111 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v112 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v113 = num.i32_wrap_i64 (v88) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v114 = num.i32_mul (v113, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v115 = num.i32_add (v112, v114) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v116 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v117 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v118 = num.i64_sub (v88, v116) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v119 = num.i64_lt_s (v88, v116) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v120 = num.i64_select (v117, v118, v119) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v121 = num.i32_wrap_i64 (v120) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v122 = num.i32_mul (v121, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v123 = num.i32_add (v112, v122) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v124 = num.i32_shl (v123, v111) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v125 = num.i32_add (v108, v124) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v126 = num.i32_sub (v125, v110) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v127 = tensor.load (v126) [] [spec: builtin.string "i32 4 +0 view 4 @103"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v128 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v129 = num.i64_eq (v88, v128) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v130 = num.i32_select (v106, v127, v129) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v131 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v132 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v133 = num.i64_sub (v88, v131) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v134 = num.i64_lt_s (v88, v131) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v135 = num.i64_select (v132, v133, v134) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v136 = num.i32_wrap_i64 (v135) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v137 = num.i32_mul (v136, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v138 = num.i32_add (v112, v137) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v139 = num.i32_shl (v138, v111) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v140 = num.i32_add (v108, v139) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v141 = tensor.load (v140) [] [spec: builtin.string "i32 4 +0 view 5 @120"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v142 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v143 = num.i64_eq (v88, v142) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v144 = num.i32_select (v109, v141, v143) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v145 = num.i32_shl (v115, v111) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v146 = num.i32_add (v108, v145) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v147 = num.i32_sub (v146, v110) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v148 = tensor.load (v147) [] [spec: builtin.string "i32 4 +0 view 1 @103"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v149 = num.i32_add (v130, v148) [] [spec: builtin.string "@114"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v150 = num.i32_xor (v149, v144) [] [spec: builtin.string "@117"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v146, v150) [] [spec: builtin.string "i32 4 +0 view 2 @120"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_85"]: <() -> ()>
;;     {
;;       ^entry_block8v1(v151: builtin.integer i32, v152: builtin.integer i32, v153: builtin.integer i32, v154: builtin.integer i32, v155: builtin.integer i32, v156: builtin.integer i32):
;;         v157 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v158 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v159 = tensor.trip (v157, v158, v151) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v160 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v161 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v162 = num.const () [] [spec: builtin.string "0xfffffe03"]: <() -> (builtin.integer i32)>;
;;         v163 = num.i32_sub (v156, v158) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v164 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v165 = num.i32_mul (v163, v164) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v166 = num.i32_add (v162, v165) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v167 = num.i32_add (v153, v166) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v168 = num.i32_add (v156, v167) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v169 = num.i32_sub (v156, v158) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v170 = num.i32_mul (v169, v164) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v171 = num.i32_add (v161, v170) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v172 = num.i32_add (v153, v171) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v173 = num.i32_add (v156, v172) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v159) [] [spec: builtin.string "parallel 0 @85"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v168, v160) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @103"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v173, v160) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @120"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v168, v160) [] [spec: builtin.string "read i32 4 +0 base lag0-1 strides 0 loops 0 @103"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "least_trips 0 2"]: <() -> ()>;
;;         v174 = tensor.nest (v155) [] [spec: builtin.string "reduce scan:i32.xor"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block9v1(v175: builtin.integer i64, v176: builtin.integer i32):
;;             num.br () [^b1_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block10v1():
;;             v177 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;             v178 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v179 = num.i32_wrap_i64 (v175) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v180 = num.i32_mul (v179, v158) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v181 = num.i32_add (v152, v180) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v182 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v183 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v184 = num.i64_sub (v175, v182) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v185 = num.i64_lt_s (v175, v182) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v186 = num.i64_select (v183, v184, v185) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v187 = num.i32_wrap_i64 (v186) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v188 = num.i32_mul (v187, v158) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v189 = num.i32_add (v152, v188) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v190 = num.i32_shl (v189, v178) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v191 = num.i32_add (v153, v190) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v192 = num.i32_sub (v191, v177) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v193 = tensor.load (v192) [] [spec: builtin.string "i32 4 +0 view 2 @103"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v194 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v195 = num.i64_eq (v175, v194) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v196 = num.i32_select (v154, v193, v195) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v197 = num.i32_shl (v181, v178) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v198 = num.i32_add (v153, v197) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v199 = num.i32_sub (v198, v177) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v200 = tensor.load (v199) [] [spec: builtin.string "i32 4 +0 view 0 @103"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v201 = num.i32_add (v196, v200) [] [spec: builtin.string "@114"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v202 = num.i32_xor (v201, v176) [] [spec: builtin.string "@117"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v198, v202) [] [spec: builtin.string "i32 4 +0 view 1 @120"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block11v1():
;;             num.return (v202) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
