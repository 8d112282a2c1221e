;; Every row sets its first column in front of the others: the point of the first of those does it.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $p i32) (local $row i32) (local $left i32)
    (local.set $i (i32.const 1))
    (loop $rows
      (local.set $j (i32.const 1))
      (local.set $row (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 9))))
      (i32.store (local.get $row) (local.tee $left (i32.mul (local.get $i) (i32.const -3))))
      (loop $columns
        (local.set $p (i32.add (local.get $row) (i32.shl (local.get $j) (i32.const 2))))
        (i32.store (local.get $p) (local.tee $left
          (i32.xor (i32.add (i32.load (i32.sub (local.get $p) (i32.const 516))) (i32.load (i32.sub (local.get $p) (i32.const 512))))
            (i32.mul (local.get $left) (i32.const 3)))))
        (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O007 wavefront: a launch for each diagonal: in order along i + j, parallel along each diagonal; 3 loads, 2 stores [region 0]
;; $f depth 1: O007 wavefront: in order along i + j, parallel along each diagonal; 3 loads, 2 stores [region 0]
;; region 0: takes local 1 I32, local 2 I32, local 3 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_53"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v5, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = tensor.trip (v4, v5, v1) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;         v9 = num.i32_add (v8, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v10 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v11 = num.i32_add (v10, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0x204"]: <() -> (builtin.integer i32)>;
;;         v13 = num.i32_add (v12, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v14 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v15 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v16 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v17 = num.i64_sub (v6, v15) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v18 = num.i64_sub (v7, v15) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v19 = num.i64_mul (v16, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v20 = num.i64_add (v19, v7) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v21 = num.i64_min_s (v6, v7) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v22 = num.i64_gt_s (v21, v14) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;         v23 = num.i64_select (v20, v14, v22) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;         v24 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v25 = num.i64_sub (v24, v18) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v26 = num.i64_max_s (v25, v14) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v27 = num.i64_sub (v16, v15) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v28 = num.i64_add (v26, v27) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v29 = num.i64_div_s (v28, v16) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v30 = num.i64_div_s (v24, v16) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v31 = num.i64_min_s (v30, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v32 = num.i64_sub (v31, v29) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v33 = num.i64_add (v32, v15) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v34 = num.i64_mul (v16, v29) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v35 = num.i64_sub (v24, v34) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v36 = num.i32_wrap_i64 (v29) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v37 = num.i32_mul (v36, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v38 = num.i32_add (v9, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v39 = num.i32_wrap_i64 (v29) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v40 = num.i32_mul (v39, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v41 = num.i32_add (v3, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v42 = num.i32_wrap_i64 (v35) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v43 = num.i32_mul (v42, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v44 = num.i32_add (v41, v43) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v45 = num.i32_wrap_i64 (v16) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v46 = num.i32_mul (v45, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v47 = num.i32_sub (v8, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v48 = num.i32_wrap_i64 (v29) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v49 = num.i32_mul (v48, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v50 = num.i32_add (v11, v49) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v51 = num.i32_wrap_i64 (v35) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v52 = num.i32_mul (v51, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v53 = num.i32_add (v50, v52) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v54 = num.i32_wrap_i64 (v16) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v55 = num.i32_mul (v54, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v56 = num.i32_sub (v8, v55) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v57 = num.i32_wrap_i64 (v29) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v58 = num.i32_mul (v57, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v59 = num.i32_add (v13, v58) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v60 = num.i32_wrap_i64 (v35) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v61 = num.i32_mul (v60, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v62 = num.i32_add (v59, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v63 = num.i32_wrap_i64 (v16) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v64 = num.i32_mul (v63, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v65 = num.i32_sub (v8, v64) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v66 = num.i32_wrap_i64 (v29) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v67 = num.i32_mul (v66, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v68 = num.i32_add (v13, v67) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v69 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v70 = num.i64_sub (v35, v69) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v71 = num.i32_wrap_i64 (v70) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v72 = num.i32_mul (v71, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v73 = num.i32_add (v68, v72) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v74 = num.i32_wrap_i64 (v16) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v75 = num.i32_mul (v74, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v76 = num.i32_sub (v8, v75) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v23) [] [spec: builtin.string "host 0 @53"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v33) [] [spec: builtin.string "parallel 0 in 0 @81"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v38, v8) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @78"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v44, v47) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @101"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v53, v56) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @110"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v62, v65) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @122"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v73, v76) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @122"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "ordered 0 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 0 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 0 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 0 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 0 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 3 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 3 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 3 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "least_trips 1 2"]: <() -> ()>;
;;         tensor.wave (v16, v6, v7) [] [spec: builtin.string "rows 0 columns 1"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.place (v9, v8) [] [spec: builtin.string "0 rows ahead"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v8, v10) [] [spec: builtin.string "1 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v11, v8, v10) [] [spec: builtin.string "2 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v13, v8, v10) [] [spec: builtin.string "3 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v13, v8, v10) [] [spec: builtin.string "4 rows columns lag 1 handed 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v77: builtin.integer i64):
;;             v78 = num.i64_add (v29, v77) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v79 = num.i64_mul (v16, v78) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v80 = num.i64_sub (v24, v79) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v81 = num.const () [] [spec: builtin.string "0xfffffffd"]: <() -> (builtin.integer i32)>;
;;             v82 = num.const () [] [spec: builtin.string "0x9"]: <() -> (builtin.integer i32)>;
;;             v83 = num.i32_wrap_i64 (v78) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v84 = num.i32_mul (v83, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v85 = num.i32_add (v2, v84) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v86 = num.i32_shl (v85, v82) [] [spec: builtin.string "@65"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v87 = num.i32_add (v3, v86) [] [spec: builtin.string "@66"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v88 = num.i32_mul (v85, v81) [] [spec: builtin.string "@75"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v89 = num.i64_eqz (v80) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             num.cond_br (v89) [^b2_block5v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             tensor.store (v87, v88) [] [spec: builtin.string "i32 4 +0 view 0 @78"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v90 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v91 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;             v92 = num.const () [] [spec: builtin.string "0x204"]: <() -> (builtin.integer i32)>;
;;             v93 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v94 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v95 = num.i32_wrap_i64 (v80) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v96 = num.i32_mul (v95, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v97 = num.i32_add (v94, v96) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v98 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v99 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v100 = num.i64_sub (v80, v98) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v101 = num.i64_lt_s (v80, v98) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v102 = num.i64_select (v99, v100, v101) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v103 = num.i32_wrap_i64 (v102) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v104 = num.i32_mul (v103, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v105 = num.i32_add (v94, v104) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v106 = num.i32_shl (v105, v93) [] [spec: builtin.string "@89"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v107 = num.i32_add (v87, v106) [] [spec: builtin.string "@90"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v108 = tensor.load (v107) [] [spec: builtin.string "i32 4 +0 view 4 @122"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v109 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v110 = num.i64_eq (v80, v109) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v111 = num.i32_select (v88, v108, v110) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v112 = num.i32_shl (v97, v93) [] [spec: builtin.string "@89"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v113 = num.i32_add (v87, v112) [] [spec: builtin.string "@90"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v114 = num.i32_sub (v113, v92) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v115 = tensor.load (v114) [] [spec: builtin.string "i32 4 +0 view 1 @101"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v116 = num.i32_sub (v113, v91) [] [spec: builtin.string "@109"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v117 = tensor.load (v116) [] [spec: builtin.string "i32 4 +0 view 2 @110"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v118 = num.i32_add (v115, v117) [] [spec: builtin.string "@113"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v119 = num.i32_mul (v111, v90) [] [spec: builtin.string "@118"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v120 = num.i32_xor (v118, v119) [] [spec: builtin.string "@119"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v113, v120) [] [spec: builtin.string "i32 4 +0 view 3 @122"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
