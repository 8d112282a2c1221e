;; Cholesky's factorisation row by row, in dot-product form: the columns left of the diagonal, one behind the other, and
;; then the element on the diagonal. No two rows are independent and no two columns are, but what is left of an element and
;; above it has all been in earlier launches if row i and column j are in launch i + j.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32) (param $row i32)
    (local $i i32) (local $j i32) (local $k i32) (local $this i32) (local $other i32) (local $x f64)
    (if (i32.le_s (local.get $n) (i32.const 0)) (then (return)))
    (loop $rows
      (local.set $this (i32.add (local.get $a) (i32.mul (local.get $i) (local.get $row))))
      (local.set $j (i32.const 0))
      (if (local.get $i) (then
        (loop $columns
          (local.set $other (i32.add (local.get $a) (i32.mul (local.get $j) (local.get $row))))
          (local.set $x (f64.load (i32.add (local.get $this) (i32.shl (local.get $j) (i32.const 3)))))
          (local.set $k (i32.const 0))
          (if (local.get $j) (then
            (loop $dot
              (local.set $x (f64.sub (local.get $x) (f64.mul
                (f64.load (i32.add (local.get $this) (i32.shl (local.get $k) (i32.const 3))))
                (f64.load (i32.add (local.get $other) (i32.shl (local.get $k) (i32.const 3)))))))
              (br_if $dot (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $j))))))
          (f64.store (i32.add (local.get $this) (i32.shl (local.get $j) (i32.const 3)))
            (f64.div (local.get $x) (f64.load (i32.add (local.get $other) (i32.shl (local.get $j) (i32.const 3))))))
          (br_if $columns (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $i))))))
      (local.set $x (f64.load (i32.add (local.get $this) (i32.shl (local.get $i) (i32.const 3)))))
      (local.set $k (i32.const 0))
      (if (local.get $i) (then
        (loop $square
          (local.set $x (f64.sub (local.get $x) (f64.mul
            (f64.load (i32.add (local.get $this) (i32.shl (local.get $k) (i32.const 3))))
            (f64.load (i32.add (local.get $this) (i32.shl (local.get $k) (i32.const 3)))))))
          (br_if $square (i32.ne (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $i))))))
      (f64.store (i32.add (local.get $this) (i32.shl (local.get $i) (i32.const 3))) (f64.sqrt (local.get $x)))
      (br_if $rows (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O007 wavefront: a launch for each column: columns in order, the rows of each in parallel, 4 loops in order inside; 7 loads, 2 stores [region 0]
;; $f depth 1: O007 wavefront: columns in order, the rows of each in parallel, 4 loops in order inside; 7 loads, 2 stores [region 0]
;; $f depth 2: O003 part of an offloaded nest: in order inside each point [region 0]
;; $f depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 1 I32, local 3 I32, local 2 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_62"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v4, v4, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v8 = num.i32_mul (v0, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v9 = num.i32_add (v6, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v10 = tensor.trip (v4, v4, v9) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v12 = tensor.most (v6, v7, v5, v6, v10) [] [spec: builtin.string "1073741824"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v13 = tensor.most (v11, v6, v5, v4, v10) [] [spec: builtin.string "1073741824"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v14 = num.i64_min_s (v12, v13) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v15 = tensor.most (v6, v6, v5, v4, v10) [] [spec: builtin.string "1 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v16 = tensor.most (v11, v7, v5, v6, v10) [] [spec: builtin.string "1073741824"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v17 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;         v18 = tensor.most (v11, v17, v5, v4, v10) [] [spec: builtin.string "1073741824"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v19 = num.i64_min_s (v16, v18) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v20 = tensor.most (v6, v4, v5) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v21 = num.i32_mul (v0, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v22 = num.i32_add (v6, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v23 = num.i32_ne (v4, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v24 = num.i32_sub (v4, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v25 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;         v26 = num.i32_add (v25, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v27 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v28 = num.i32_mul (v2, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v29 = num.i32_add (v25, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v30 = num.i32_add (v27, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v31 = num.i32_mul (v2, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v32 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v33 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v34 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v35 = num.i64_sub (v5, v33) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v36 = num.i64_sub (v10, v33) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v37 = num.i64_mul (v34, v35) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v38 = num.i64_add (v37, v10) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v39 = num.i64_min_s (v5, v10) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v40 = num.i64_gt_s (v39, v32) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;         v41 = num.i64_select (v38, v32, v40) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;         v42 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v43 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v44 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v45 = num.i64_sub (v35, v43) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v46 = num.i64_add (v45, v33) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v47 = num.i64_mul (v34, v43) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v48 = num.i64_sub (v42, v47) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v49 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v50 = num.i32_mul (v49, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v51 = num.i32_add (v6, v50) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v52 = num.i32_wrap_i64 (v48) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v53 = num.i32_mul (v52, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v54 = num.i32_add (v51, v53) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v55 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v56 = num.i32_mul (v55, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v57 = num.i32_sub (v7, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v58 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v59 = num.i32_mul (v58, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v60 = num.i32_add (v11, v59) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v61 = num.i32_wrap_i64 (v48) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v62 = num.i32_mul (v61, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v63 = num.i32_add (v60, v62) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v64 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v65 = num.i32_mul (v64, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v66 = num.i32_sub (v6, v65) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v67 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v68 = num.i32_mul (v67, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v69 = num.i32_add (v6, v68) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v70 = num.i32_wrap_i64 (v48) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v71 = num.i32_mul (v70, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v72 = num.i32_add (v69, v71) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v73 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v74 = num.i32_mul (v73, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v75 = num.i32_sub (v6, v74) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v76 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v77 = num.i32_mul (v76, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v78 = num.i32_add (v11, v77) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v79 = num.i32_wrap_i64 (v48) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v80 = num.i32_mul (v79, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v81 = num.i32_add (v78, v80) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v82 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v83 = num.i32_mul (v82, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v84 = num.i32_sub (v7, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v85 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v86 = num.i32_mul (v85, v17) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v87 = num.i32_add (v11, v86) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v88 = num.i32_wrap_i64 (v48) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v89 = num.i32_mul (v88, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v90 = num.i32_add (v87, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v91 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v92 = num.i32_mul (v91, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v93 = num.i32_sub (v17, v92) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v94 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v95 = num.i32_mul (v94, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v96 = num.i32_add (v6, v95) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v97 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v98 = num.i32_mul (v97, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v99 = num.i32_add (v3, v98) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v100 = num.i32_wrap_i64 (v48) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v101 = num.i32_mul (v100, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v102 = num.i32_add (v99, v101) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v103 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v104 = num.i32_mul (v103, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v105 = num.i32_sub (v26, v104) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v106 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v107 = num.i32_mul (v106, v29) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v108 = num.i32_add (v3, v107) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v109 = num.i32_wrap_i64 (v48) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v110 = num.i32_mul (v109, v30) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v111 = num.i32_add (v108, v110) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v112 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v113 = num.i32_mul (v112, v30) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v114 = num.i32_sub (v29, v113) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v115 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v116 = num.i32_mul (v115, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v117 = num.i32_add (v3, v116) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v118 = num.i32_wrap_i64 (v48) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v119 = num.i32_mul (v118, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v120 = num.i32_add (v117, v119) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v121 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v122 = num.i32_mul (v121, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v123 = num.i32_sub (v26, v122) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v124 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v125 = num.i32_mul (v124, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v126 = num.i32_add (v3, v125) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v127 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v128 = num.i32_mul (v127, v31) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v129 = num.i32_add (v3, v128) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v130 = num.i32_wrap_i64 (v48) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v131 = num.i32_mul (v130, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v132 = num.i32_add (v129, v131) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v133 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v134 = num.i32_mul (v133, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v135 = num.i32_sub (v31, v134) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v136 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v137 = num.i32_mul (v136, v30) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v138 = num.i32_add (v3, v137) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v139 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v140 = num.i32_mul (v139, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v141 = num.i32_add (v3, v140) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v142 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v143 = num.i32_mul (v142, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v144 = num.i32_add (v3, v143) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v145 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v146 = num.i32_mul (v145, v30) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v147 = num.i32_add (v3, v146) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v41) [] [spec: builtin.string "host 0 @62"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v46) [] [spec: builtin.string "parallel 0 in 0 @82"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v14, v54, v57, v63, v66) [] [spec: builtin.string "sequential in 1 taper 1073741824 1 taper 1073741824 1 @82"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v15, v72, v75) [] [spec: builtin.string "sequential in 2 taper 1 1 @115"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v19, v81, v84, v90, v93) [] [spec: builtin.string "sequential in 1 taper 1073741824 1 taper 1073741824 1 @82"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v20, v96, v4) [] [spec: builtin.string "sequential in 4 taper 1 1 @219"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v102, v105) [] [spec: builtin.string "read f64 8 +0 base strides 1 loops 1 2 @102"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v111, v114) [] [spec: builtin.string "read f64 8 +0 base strides 1 loops 1 2 @177"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v120, v123) [] [spec: builtin.string "write f64 8 +0 base strides 1 loops 1 2 @181"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v126, v2, v27) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 1 2 3 @127"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v132, v135, v27) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 1 2 3 @138"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v138, v30) [] [spec: builtin.string "write f64 8 +0 base strides 1 loops 1 4 @274"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v141, v2, v27) [] [spec: builtin.string "read f64 8 +0 base strides 1 5 loops 1 4 5 @231"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v144, v2, v27) [] [spec: builtin.string "read f64 8 +0 base strides 1 5 loops 1 4 5 @242"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v147, v30) [] [spec: builtin.string "read f64 8 +0 base strides 1 loops 1 4 @206"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "in_bounds 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 8"]: <() -> ()>;
;;         tensor.wave (v34, v5, v10) [] [spec: builtin.string "rows 0 columns 1"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.bound (v6, v7, v6) [] [spec: builtin.string "2 taper 1073741824 0 1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.bound (v11, v6, v4) [] [spec: builtin.string "2 taper 1073741824 0 1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.bound (v6, v6, v4) [] [spec: builtin.string "3 taper 1 0 1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.bound (v11, v7, v6) [] [spec: builtin.string "4 taper 1073741824 0 1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.bound (v11, v17, v4) [] [spec: builtin.string "4 taper 1073741824 0 1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.bound (v6, v4) [] [spec: builtin.string "5 taper 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v26, v27) [] [spec: builtin.string "0 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v29, v30) [] [spec: builtin.string "1 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v26, v27) [] [spec: builtin.string "2 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v2) [] [spec: builtin.string "3 rows"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v31, v2) [] [spec: builtin.string "4 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v30) [] [spec: builtin.string "5 rows"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v2) [] [spec: builtin.string "6 rows"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v2) [] [spec: builtin.string "7 rows"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v30) [] [spec: builtin.string "8 rows"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v148: builtin.integer i64):
;;             v163 = num.i64_add (v43, v148) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v164 = num.i64_mul (v34, v163) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v165 = num.i64_sub (v42, v164) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v166 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v167 = num.i32_wrap_i64 (v163) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v168 = num.i32_mul (v167, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v169 = num.i32_add (v1, v168) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v170 = num.i32_wrap_i64 (v163) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v171 = num.i32_mul (v170, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v172 = num.i32_add (v11, v171) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v173 = num.i32_add (v166, v172) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v174 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v175 = num.i32_wrap_i64 (v165) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v176 = num.i32_mul (v175, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v177 = num.i32_add (v174, v176) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v178 = num.i32_mul (v169, v2) [] [spec: builtin.string "@70"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v179 = num.i32_add (v3, v178) [] [spec: builtin.string "@71"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v169) [^b4_block7v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b10_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v180 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v180) [^b5_block8v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1(v149: builtin.integer i32):
;;             v181 = num.const () [] [spec: builtin.string "0x1d"]: <() -> (builtin.integer i32)>;
;;             v182 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v183 = num.i32_add (v172, v182) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v184 = num.i32_add (v183, v172) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v185 = num.i32_or (v172, v182) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v186 = num.i32_or (v185, v172) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v187 = num.i32_or (v186, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v188 = num.i32_shr_u (v187, v181) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v189 = num.i32_eqz (v188) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v190 = num.i32_le_u (v184, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v191 = num.i32_ne (v172, v182) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v192 = num.i32_and (v189, v190) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v193 = num.i32_and (v192, v191) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v193) [^b6_block9v1, ^b31_block34v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b6_block9v1():
;;             v194 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v195 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v196 = num.i32_sub (v177, v183) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v197 = num.i32_sub (v172, v195) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v198 = num.i32_sub (v197, v196) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v199 = num.i32_min_s (v198, v196) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v200 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v194, v200) [^b7_block10v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b7_block10v1(v150: builtin.integer i32, v151: builtin.integer i64):
;;             v201 = num.i32_le_s (v150, v199) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v201) [^b24_block27v1, ^b8_block11v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b8_block11v1():
;;             num.br () [^b9_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block12v1():
;;             num.br () [^b10_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b10_block13v1():
;;             v202 = num.const () [] [spec: builtin.string "0x1d"]: <() -> (builtin.integer i32)>;
;;             v203 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v204 = num.i32_add (v172, v173) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v205 = num.i32_add (v204, v203) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v206 = num.i32_or (v172, v173) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v207 = num.i32_or (v206, v203) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v208 = num.i32_or (v207, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v209 = num.i32_shr_u (v208, v202) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v210 = num.i32_eqz (v209) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v211 = num.i32_le_u (v205, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v212 = num.i32_and (v210, v211) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v213 = num.i32_and (v212, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v213) [^b11_block14v1, ^b31_block34v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b11_block14v1():
;;             v214 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v215 = num.i32_sub (v177, v204) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v216 = num.i32_sub (v24, v215) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v217 = num.i32_min_s (v216, v215) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v218 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v214, v218) [^b12_block15v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b12_block15v1(v152: builtin.integer i32, v153: builtin.integer i64):
;;             v219 = num.i32_le_s (v152, v217) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v219) [^b16_block19v1, ^b13_block16v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b13_block16v1():
;;             num.br () [^b14_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b14_block17v1():
;;             num.br () [^b15_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b15_block18v1():
;;             num.return () [] []: <() -> ()>
;;
;;           ^b16_block19v1():
;;             v220 = num.i64_extend_i32_s (v11) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v221 = num.i64_extend_i32_s (v7) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v222 = num.i64_mul (v221, v163) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v223 = num.i64_add (v220, v222) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v224 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v225 = num.i64_mul (v224, v165) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v226 = num.i64_add (v223, v225) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v227 = num.const () [] [spec: builtin.string "0x40000000"]: <() -> (builtin.integer i64)>;
;;             v228 = num.i64_mul (v153, v227) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v229 = num.i64_gt_s (v228, v226) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v229) [] []: <(builtin.integer i32) -> ()>;
;;             v230 = num.i64_extend_i32_s (v11) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v231 = num.i64_extend_i32_s (v17) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v232 = num.i64_mul (v231, v163) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v233 = num.i64_add (v230, v232) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v234 = num.i64_extend_i32_s (v4) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v235 = num.i64_mul (v234, v165) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v236 = num.i64_add (v233, v235) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v237 = num.const () [] [spec: builtin.string "0x40000000"]: <() -> (builtin.integer i64)>;
;;             v238 = num.i64_mul (v153, v237) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v239 = num.i64_gt_s (v238, v236) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v239) [] []: <(builtin.integer i32) -> ()>;
;;             num.br () [^b17_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b17_block20v1():
;;             v240 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v241 = num.i32_shl (v169, v240) [] [spec: builtin.string "@204"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v242 = num.i32_add (v179, v241) [] [spec: builtin.string "@205"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v243 = tensor.load (v242) [] [spec: builtin.string "f64 8 +0 view 8 @206"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             num.cond_br (v169) [^b19_block22v1, ^b18_block21v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b18_block21v1():
;;             num.br (v243) [^b22_block25v1] [spec: builtin.string "args 1"]: <(builtin.fp64 ) -> ()>
;;
;;           ^b19_block22v1():
;;             v244 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v245 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v243, v244, v245) [^b20_block23v1] [spec: builtin.string "args 3"]: <(builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b20_block23v1(v154: builtin.fp64 , v155: builtin.integer i32, v156: builtin.integer i64):
;;             v246 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v247 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v248 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v249 = num.i64_extend_i32_s (v4) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v250 = num.i64_mul (v249, v163) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v251 = num.i64_add (v248, v250) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v252 = num.i64_gt_s (v156, v251) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v252) [] []: <(builtin.integer i32) -> ()>;
;;             v253 = num.i32_shl (v155, v247) [] [spec: builtin.string "@229"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v254 = num.i32_add (v179, v253) [] [spec: builtin.string "@230"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v255 = tensor.load (v254) [] [spec: builtin.string "f64 8 +0 view 6 @231"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v256 = num.i32_shl (v155, v247) [] [spec: builtin.string "@240"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v257 = num.i32_add (v179, v256) [] [spec: builtin.string "@241"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v258 = tensor.load (v257) [] [spec: builtin.string "f64 8 +0 view 7 @242"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v259 = num.f64_mul (v255, v258) [] [spec: builtin.string "@245"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v260 = num.f64_sub (v154, v259) [] [spec: builtin.string "@246"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v261 = num.i32_add (v155, v246) [] [spec: builtin.string "@253"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v262 = num.i32_ne (v261, v169) [] [spec: builtin.string "@258"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v263 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v264 = num.i64_add (v156, v263) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v262, v260, v261, v264) [^b20_block23v1, ^b21_block24v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b21_block24v1():
;;             num.br (v260) [^b22_block25v1] [spec: builtin.string "args 1"]: <(builtin.fp64 ) -> ()>
;;
;;           ^b22_block25v1(v157: builtin.fp64 ):
;;             v265 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v266 = num.i32_shl (v169, v265) [] [spec: builtin.string "@269"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v267 = num.i32_add (v179, v266) [] [spec: builtin.string "@270"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v268 = num.f64_sqrt (v157) [] [spec: builtin.string "@273"]: <(builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v267, v268) [] [spec: builtin.string "f64 8 +0 view 5 @274"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b23_block26v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b23_block26v1():
;;             v269 = num.const () [] [spec: builtin.string "0x40000000"]: <() -> (builtin.integer i32)>;
;;             v270 = num.i32_add (v152, v269) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v271 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v272 = num.i64_add (v153, v271) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br (v270, v272) [^b12_block15v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b24_block27v1():
;;             v273 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v274 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v275 = num.i64_extend_i32_s (v7) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v276 = num.i64_mul (v275, v163) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v277 = num.i64_add (v274, v276) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v278 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v279 = num.i64_mul (v278, v165) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v280 = num.i64_add (v277, v279) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v281 = num.const () [] [spec: builtin.string "0x40000000"]: <() -> (builtin.integer i64)>;
;;             v282 = num.i64_mul (v151, v281) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v283 = num.i64_gt_s (v282, v280) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v283) [] []: <(builtin.integer i32) -> ()>;
;;             v284 = num.i64_extend_i32_s (v11) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v285 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v286 = num.i64_mul (v285, v163) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v287 = num.i64_add (v284, v286) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v288 = num.i64_extend_i32_s (v4) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v289 = num.i64_mul (v288, v165) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v290 = num.i64_add (v287, v289) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v291 = num.const () [] [spec: builtin.string "0x40000000"]: <() -> (builtin.integer i64)>;
;;             v292 = num.i64_mul (v151, v291) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v293 = num.i64_gt_s (v292, v290) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v293) [] []: <(builtin.integer i32) -> ()>;
;;             v294 = num.i32_mul (v196, v273) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v295 = num.i32_add (v149, v294) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v295) [^b25_block28v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b25_block28v1(v158: builtin.integer i32):
;;             v296 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v297 = num.i32_mul (v158, v2) [] [spec: builtin.string "@90"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v298 = num.i32_add (v3, v297) [] [spec: builtin.string "@91"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v299 = num.i32_shl (v158, v296) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v300 = num.i32_add (v179, v299) [] [spec: builtin.string "@101"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v301 = tensor.load (v300) [] [spec: builtin.string "f64 8 +0 view 0 @102"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             num.cond_br (v158) [^b27_block30v1, ^b26_block29v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b26_block29v1():
;;             num.br (v301) [^b30_block33v1] [spec: builtin.string "args 1"]: <(builtin.fp64 ) -> ()>
;;
;;           ^b27_block30v1():
;;             v302 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v303 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v301, v302, v303) [^b28_block31v1] [spec: builtin.string "args 3"]: <(builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b28_block31v1(v159: builtin.fp64 , v160: builtin.integer i32, v161: builtin.integer i64):
;;             v304 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v305 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v306 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v307 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v308 = num.i64_mul (v307, v163) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v309 = num.i64_add (v306, v308) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v310 = num.i64_extend_i32_s (v4) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v311 = num.i64_mul (v310, v165) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v312 = num.i64_add (v309, v311) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v313 = num.i64_gt_s (v161, v312) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v313) [] []: <(builtin.integer i32) -> ()>;
;;             v314 = num.i32_shl (v160, v305) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v315 = num.i32_add (v179, v314) [] [spec: builtin.string "@126"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v316 = tensor.load (v315) [] [spec: builtin.string "f64 8 +0 view 3 @127"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v317 = num.i32_shl (v160, v305) [] [spec: builtin.string "@136"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v318 = num.i32_add (v298, v317) [] [spec: builtin.string "@137"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v319 = tensor.load (v318) [] [spec: builtin.string "f64 8 +0 view 4 @138"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v320 = num.f64_mul (v316, v319) [] [spec: builtin.string "@141"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v321 = num.f64_sub (v159, v320) [] [spec: builtin.string "@142"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v322 = num.i32_add (v160, v304) [] [spec: builtin.string "@149"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v323 = num.i32_lt_u (v322, v158) [] [spec: builtin.string "@154"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v324 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v325 = num.i64_add (v161, v324) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v323, v321, v322, v325) [^b28_block31v1, ^b29_block32v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b29_block32v1():
;;             num.br (v321) [^b30_block33v1] [spec: builtin.string "args 1"]: <(builtin.fp64 ) -> ()>
;;
;;           ^b30_block33v1(v162: builtin.fp64 ):
;;             v326 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v327 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v328 = num.i32_shl (v158, v327) [] [spec: builtin.string "@165"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v329 = num.i32_add (v179, v328) [] [spec: builtin.string "@166"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v330 = num.i32_shl (v158, v327) [] [spec: builtin.string "@175"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v331 = num.i32_add (v298, v330) [] [spec: builtin.string "@176"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v332 = tensor.load (v331) [] [spec: builtin.string "f64 8 +0 view 1 @177"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v333 = num.f64_div (v162, v332) [] [spec: builtin.string "@180"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v329, v333) [] [spec: builtin.string "f64 8 +0 view 2 @181"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v334 = num.i32_add (v158, v326) [] [spec: builtin.string "@188"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v335 = num.i32_ne (v334, v169) [] [spec: builtin.string "@193"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v336 = num.i32_add (v196, v326) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v337 = num.i32_lt_s (v336, v172) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v338 = num.i32_eqz (v335) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v339 = num.i32_xor (v337, v338) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v339) [^b32_block35v1, ^b31_block34v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b31_block34v1():
;;             num.unreachable () [] []: <() -> ()>
;;
;;           ^b32_block35v1():
;;             v340 = num.const () [] [spec: builtin.string "0x40000000"]: <() -> (builtin.integer i32)>;
;;             v341 = num.i32_add (v150, v340) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v342 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v343 = num.i64_add (v151, v342) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br (v341, v343) [^b7_block10v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
