;; A sweep in place (Gauss-Seidel): neither rows nor columns are independent, the points of a diagonal are.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $p i32)
    (local.set $i (i32.const 1))
    (loop $rows
      (local.set $j (i32.const 1))
      (loop $columns
        (local.set $p (i32.add (local.get $a)
          (i32.shl (i32.add (local.get $j) (i32.mul (local.get $i) (i32.const 64))) (i32.const 3))))
        (f64.store (local.get $p)
          (f64.mul (f64.const 0.25)
            (f64.add
              (f64.add (f64.load (i32.sub (local.get $p) (i32.const 512))) (f64.load offset=512 (local.get $p)))
              (f64.add (f64.load (i32.sub (local.get $p) (i32.const 8))) (f64.load offset=8 (local.get $p))))))
        (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O007 wavefront: a launch for each diagonal: in order along i + j, parallel along each diagonal; 4 loads, 1 stores [region 0]
;; $f depth 1: O007 wavefront: in order along i + j, parallel along each diagonal; 4 loads, 1 stores [region 0]
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
;;         v8 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v9 = num.i32_add (v8, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v10 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x208"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_add (v11, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.i32_add (v10, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
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
;;         v37 = num.i32_mul (v36, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v38 = num.i32_add (v9, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v39 = num.i32_wrap_i64 (v35) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v40 = num.i32_mul (v39, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v41 = num.i32_add (v38, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v42 = num.i32_wrap_i64 (v16) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v43 = num.i32_mul (v42, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v44 = num.i32_sub (v10, v43) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v45 = num.i32_wrap_i64 (v29) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v46 = num.i32_mul (v45, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v47 = num.i32_add (v12, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v48 = num.i32_wrap_i64 (v35) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v49 = num.i32_mul (v48, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v50 = num.i32_add (v47, v49) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v51 = num.i32_wrap_i64 (v16) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v52 = num.i32_mul (v51, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v53 = num.i32_sub (v10, v52) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v54 = num.i32_wrap_i64 (v29) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v55 = num.i32_mul (v54, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v56 = num.i32_add (v13, v55) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v57 = num.i32_wrap_i64 (v35) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v58 = num.i32_mul (v57, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v59 = num.i32_add (v56, v58) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v60 = num.i32_wrap_i64 (v16) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v61 = num.i32_mul (v60, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v62 = num.i32_sub (v10, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v63 = num.i32_wrap_i64 (v29) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v64 = num.i32_mul (v63, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v65 = num.i32_add (v12, v64) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v66 = num.i32_wrap_i64 (v35) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v67 = num.i32_mul (v66, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v68 = num.i32_add (v65, v67) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v69 = num.i32_wrap_i64 (v16) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v70 = num.i32_mul (v69, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v71 = num.i32_sub (v10, v70) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v72 = num.i32_wrap_i64 (v29) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v73 = num.i32_mul (v72, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v74 = num.i32_add (v12, v73) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v75 = num.i32_wrap_i64 (v35) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v76 = num.i32_mul (v75, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v77 = num.i32_add (v74, v76) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v78 = num.i32_wrap_i64 (v16) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v79 = num.i32_mul (v78, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v80 = num.i32_sub (v10, v79) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v23) [] [spec: builtin.string "host 0 @53"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v33) [] [spec: builtin.string "parallel 0 in 0 @59"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v41, v44) [] [spec: builtin.string "read f64 8 +0 base strides 1 loops 1 @95"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v50, v53) [] [spec: builtin.string "read f64 8 +512 base strides 1 loops 1 @100"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v59, v62) [] [spec: builtin.string "read f64 8 +0 base strides 1 loops 1 @110"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v68, v71) [] [spec: builtin.string "read f64 8 +8 base strides 1 loops 1 @115"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v77, v80) [] [spec: builtin.string "write f64 8 +0 base strides 1 loops 1 @121"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "ordered 4 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 4 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 4 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 4 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 4 4"]: <() -> ()>;
;;         tensor.wave (v16, v6, v7) [] [spec: builtin.string "rows 0 columns 1"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.place (v9, v10, v8) [] [spec: builtin.string "0 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v12, v10, v8) [] [spec: builtin.string "1 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v13, v10, v8) [] [spec: builtin.string "2 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v12, v10, v8) [] [spec: builtin.string "3 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v12, v10, v8) [] [spec: builtin.string "4 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v81: builtin.integer i64):
;;             v82 = num.i64_add (v29, v81) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v83 = num.i64_mul (v16, v82) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v84 = num.i64_sub (v24, v83) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v85 = num.i32_wrap_i64 (v82) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v86 = num.i32_mul (v85, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v87 = num.i32_add (v2, v86) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v88 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;             v89 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v90 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;             v91 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v92 = num.const () [] [spec: builtin.string "0x40"]: <() -> (builtin.integer i32)>;
;;             v93 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v94 = num.i32_wrap_i64 (v84) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v95 = num.i32_mul (v94, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v96 = num.i32_add (v93, v95) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v97 = num.i32_mul (v87, v92) [] [spec: builtin.string "@70"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v98 = num.i32_add (v96, v97) [] [spec: builtin.string "@71"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v99 = num.i32_shl (v98, v91) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v100 = num.i32_add (v3, v99) [] [spec: builtin.string "@75"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v101 = num.i32_sub (v100, v90) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v102 = tensor.load (v101) [] [spec: builtin.string "f64 8 +0 view 0 @95"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v103 = tensor.load (v100) [] [spec: builtin.string "f64 8 +512 view 1 @100"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v104 = num.f64_add (v102, v103) [] [spec: builtin.string "@104"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v105 = num.i32_sub (v100, v89) [] [spec: builtin.string "@109"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v106 = tensor.load (v105) [] [spec: builtin.string "f64 8 +0 view 2 @110"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v107 = tensor.load (v100) [] [spec: builtin.string "f64 8 +8 view 3 @115"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v108 = num.f64_add (v106, v107) [] [spec: builtin.string "@118"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v109 = num.f64_add (v104, v108) [] [spec: builtin.string "@119"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v110 = num.f64_mul (v88, v109) [] [spec: builtin.string "@120"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v100, v110) [] [spec: builtin.string "f64 8 +0 view 4 @121"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
