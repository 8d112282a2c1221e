;; Columns in pairs, and an odd number of them: the loop over them is left between the two.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $p i32) (local $left i32)
    (local.set $i (i32.const 1))
    (loop $rows
      (local.set $j (i32.const 0))
      (local.set $left (i32.load (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 9)))))
      (block $out
        (loop $columns
          (local.set $p (i32.add (local.get $a)
            (i32.add (i32.shl (local.get $i) (i32.const 9)) (i32.shl (local.get $j) (i32.const 2)))))
          (i32.store offset=4 (local.get $p) (local.tee $left
            (i32.add (local.get $left) (i32.load offset=4 (i32.sub (local.get $p) (i32.const 512))))))
          (br_if $out (i32.eq (local.get $j) (local.get $m)))
          (i32.store offset=8 (local.get $p) (local.tee $left
            (i32.add (local.get $left) (i32.load offset=8 (i32.sub (local.get $p) (i32.const 512))))))
          (local.set $j (i32.add (local.get $j) (i32.const 2)))
          (br $columns)))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O007 wavefront: a launch for each diagonal: in order along i + j, parallel along each diagonal; 4 loads, 2 stores [region 0]
;; $f depth 1: O007 wavefront: in order along i + j, parallel along each diagonal; 4 loads, 2 stores [region 0]
;; region 0: takes local 1 I32, local 2 I32, local 3 I32, local 0 I32; gives nothing; leaves by its end
;; region 1: takes local 2 I32, local 4 I32, local 3 I32, local 0 I32, local 6 I32; gives local 4 I32, local 6 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_53"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v5, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v8 = tensor.trip (v7, v4, v1) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;         v10 = num.i32_add (v9, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v13 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v14 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v15 = num.i64_sub (v6, v13) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v16 = num.i64_sub (v8, v13) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v17 = num.i64_mul (v14, v15) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v18 = num.i64_add (v17, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v19 = num.i64_min_s (v6, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v20 = num.i64_gt_s (v19, v12) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;         v21 = num.i64_select (v18, v12, v20) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;         v22 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v23 = num.i64_sub (v22, v16) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v24 = num.i64_max_s (v23, v12) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v25 = num.i64_sub (v14, v13) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v26 = num.i64_add (v24, v25) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v27 = num.i64_div_s (v26, v14) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v28 = num.i64_div_s (v22, v14) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v29 = num.i64_min_s (v28, v15) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v30 = num.i64_sub (v29, v27) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v31 = num.i64_add (v30, v13) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v32 = num.i64_mul (v14, v27) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v33 = num.i64_sub (v22, v32) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v34 = num.i32_wrap_i64 (v27) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v35 = num.i32_mul (v34, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v36 = num.i32_add (v10, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v37 = num.i32_wrap_i64 (v27) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v38 = num.i32_mul (v37, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v39 = num.i32_add (v3, v38) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v40 = num.i32_wrap_i64 (v33) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v41 = num.i32_mul (v40, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v42 = num.i32_add (v39, v41) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v43 = num.i32_wrap_i64 (v14) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v44 = num.i32_mul (v43, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v45 = num.i32_sub (v9, v44) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v46 = num.i32_wrap_i64 (v27) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v47 = num.i32_mul (v46, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v48 = num.i32_add (v10, v47) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v49 = num.i32_wrap_i64 (v33) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v50 = num.i32_mul (v49, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v51 = num.i32_add (v48, v50) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v52 = num.i32_wrap_i64 (v14) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v53 = num.i32_mul (v52, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v54 = num.i32_sub (v9, v53) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v55 = num.i32_wrap_i64 (v27) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v56 = num.i32_mul (v55, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v57 = num.i32_add (v3, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v58 = num.i32_wrap_i64 (v33) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v59 = num.i32_mul (v58, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v60 = num.i32_add (v57, v59) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v61 = num.i32_wrap_i64 (v14) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v62 = num.i32_mul (v61, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v63 = num.i32_sub (v9, v62) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v64 = num.i32_wrap_i64 (v27) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v65 = num.i32_mul (v64, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v66 = num.i32_add (v10, v65) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v67 = num.i32_wrap_i64 (v33) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v68 = num.i32_mul (v67, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v69 = num.i32_add (v66, v68) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v70 = num.i32_wrap_i64 (v14) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v71 = num.i32_mul (v70, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v72 = num.i32_sub (v9, v71) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v73 = num.i32_wrap_i64 (v27) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v74 = num.i32_mul (v73, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v75 = num.i32_add (v10, v74) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v76 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v77 = num.i64_sub (v33, v76) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v78 = num.i32_wrap_i64 (v77) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v79 = num.i32_mul (v78, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v80 = num.i32_add (v75, v79) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v81 = num.i32_wrap_i64 (v14) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v82 = num.i32_mul (v81, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v83 = num.i32_sub (v9, v82) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v21) [] [spec: builtin.string "host 0 @53"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v31) [] [spec: builtin.string "parallel 0 in 0 @74"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v36, v9) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @67"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v42, v45) [] [spec: builtin.string "read i32 4 +4 base strides 1 loops 1 @102"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v51, v54) [] [spec: builtin.string "write i32 4 +4 base strides 1 loops 1 @108"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v60, v63) [] [spec: builtin.string "read i32 4 +8 base strides 1 loops 1 @128"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v69, v72) [] [spec: builtin.string "write i32 4 +8 base strides 1 loops 1 @134"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v80, v83) [] [spec: builtin.string "read i32 4 +8 base strides 1 loops 1 @134"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "ordered 4 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 4 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 4 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 4 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 4 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "least_trips 1 2"]: <() -> ()>;
;;         tensor.wave (v14, v6, v8) [] [spec: builtin.string "rows 0 columns 1"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.place (v10, v9) [] [spec: builtin.string "0 rows whole_row"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v9, v11) [] [spec: builtin.string "1 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v10, v9, v11) [] [spec: builtin.string "2 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v9, v11) [] [spec: builtin.string "3 rows columns short"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v10, v9, v11) [] [spec: builtin.string "4 rows columns short"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v10, v9, v11) [] [spec: builtin.string "5 rows columns lag 1 handed 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v84: builtin.integer i64):
;;             v85 = num.i64_add (v27, v84) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v86 = num.i64_mul (v14, v85) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v87 = num.i64_sub (v22, v86) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v88 = num.const () [] [spec: builtin.string "0x9"]: <() -> (builtin.integer i32)>;
;;             v89 = num.i32_wrap_i64 (v85) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v90 = num.i32_mul (v89, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v91 = num.i32_add (v2, v90) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v92 = num.i32_shl (v91, v88) [] [spec: builtin.string "@65"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v93 = num.i32_add (v3, v92) [] [spec: builtin.string "@66"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v94 = tensor.load (v93) [] [spec: builtin.string "i32 4 +0 view 0 @67"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v95 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;             v96 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v97 = num.const () [] [spec: builtin.string "0x9"]: <() -> (builtin.integer i32)>;
;;             v98 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v99 = num.i32_wrap_i64 (v87) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v100 = num.i32_mul (v99, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v101 = num.i32_add (v98, v100) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v102 = num.i32_shl (v91, v97) [] [spec: builtin.string "@82"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v103 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v104 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v105 = num.i64_sub (v87, v103) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v106 = num.i64_lt_s (v87, v103) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v107 = num.i64_select (v104, v105, v106) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v108 = num.i32_wrap_i64 (v107) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v109 = num.i32_mul (v108, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v110 = num.i32_add (v98, v109) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v111 = num.i32_shl (v110, v96) [] [spec: builtin.string "@87"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v112 = num.i32_add (v102, v111) [] [spec: builtin.string "@88"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v113 = num.i32_add (v3, v112) [] [spec: builtin.string "@89"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v114 = tensor.load (v113) [] [spec: builtin.string "i32 4 +8 view 5 @134"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v115 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v116 = num.i64_eq (v87, v115) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v117 = num.i32_select (v94, v114, v116) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v118 = num.i32_shl (v91, v97) [] [spec: builtin.string "@82"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v119 = num.i32_shl (v101, v96) [] [spec: builtin.string "@87"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v120 = num.i32_add (v118, v119) [] [spec: builtin.string "@88"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v121 = num.i32_add (v3, v120) [] [spec: builtin.string "@89"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v122 = num.i32_sub (v121, v95) [] [spec: builtin.string "@101"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v123 = tensor.load (v122) [] [spec: builtin.string "i32 4 +4 view 1 @102"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v124 = num.i32_add (v117, v123) [] [spec: builtin.string "@105"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v121, v124) [] [spec: builtin.string "i32 4 +4 view 2 @108"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v125 = num.i32_eq (v101, v1) [] [spec: builtin.string "@115"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v125) [^b4_block7v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v126 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;             v127 = num.i32_sub (v121, v126) [] [spec: builtin.string "@127"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v128 = tensor.load (v127) [] [spec: builtin.string "i32 4 +8 view 3 @128"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v129 = num.i32_add (v124, v128) [] [spec: builtin.string "@131"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v121, v129) [] [spec: builtin.string "i32 4 +8 view 4 @134"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_74"]: <() -> ()>
;;     {
;;       ^entry_block9v1(v130: builtin.integer i32, v131: builtin.integer i32, v132: builtin.integer i32, v133: builtin.integer i32, v134: builtin.integer i32):
;;         v135 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v136 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v137 = tensor.trip (v135, v136, v130) [] [spec: builtin.string "ne i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v138 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;         v139 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v140 = num.i64_add (v137, v139) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v141 = num.i32_wrap_i64 (v140) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v142 = num.i32_mul (v141, v136) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v143 = num.i32_add (v138, v142) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v144 = num.const () [] [spec: builtin.string "0x9"]: <() -> (builtin.integer i32)>;
;;         v145 = num.i32_shl (v132, v144) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v146 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v147 = num.i32_sub (v132, v146) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v148 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;         v149 = num.i32_mul (v147, v148) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v150 = num.i32_add (v149, v133) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v151 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v152 = num.i32_sub (v132, v146) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v153 = num.i32_mul (v152, v148) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v154 = num.i32_add (v148, v153) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v155 = num.i32_add (v154, v133) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v137) [] [spec: builtin.string "parallel 0 @74"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v150, v151) [] [spec: builtin.string "read i32 4 +4 base strides 0 loops 0 @102"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v155, v151) [] [spec: builtin.string "write i32 4 +4 base strides 0 loops 0 @108"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v150, v151) [] [spec: builtin.string "read i32 4 +8 base strides 0 loops 0 @128"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v155, v151) [] [spec: builtin.string "write i32 4 +8 base strides 0 loops 0 @134"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "fresh 1 2"]: <() -> ()>;
;;         v156 = tensor.nest (v134) [] [spec: builtin.string "reduce scan:i32.add"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block10v1(v157: builtin.integer i64, v158: builtin.integer i32):
;;             num.br () [^b1_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block11v1():
;;             v159 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;             v160 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v161 = num.i32_wrap_i64 (v157) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v162 = num.i32_mul (v161, v136) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v163 = num.i32_add (v131, v162) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v164 = num.i32_shl (v163, v160) [] [spec: builtin.string "@87"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v165 = num.i32_add (v145, v164) [] [spec: builtin.string "@88"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v166 = num.i32_add (v133, v165) [] [spec: builtin.string "@89"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v167 = num.i32_sub (v166, v159) [] [spec: builtin.string "@101"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v168 = tensor.load (v167) [] [spec: builtin.string "i32 4 +4 view 0 @102"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v169 = num.i32_add (v158, v168) [] [spec: builtin.string "@105"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v166, v169) [] [spec: builtin.string "i32 4 +4 view 1 @108"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block12v1():
;;             v170 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;             v171 = num.i32_sub (v166, v170) [] [spec: builtin.string "@127"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v172 = tensor.load (v171) [] [spec: builtin.string "i32 4 +8 view 2 @128"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v173 = num.i32_add (v169, v172) [] [spec: builtin.string "@131"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v166, v173) [] [spec: builtin.string "i32 4 +8 view 3 @134"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b3_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block13v1():
;;             num.return (v173) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v143, v156) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>
;;     }
;; }
