;; As in Cholesky's factorisation, but a column divides by the diagonal's element of the row below, which has not been stored
;; yet: with row i and column j in launch i + j that still comes later.
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
            (f64.div (local.get $x) (f64.load (i32.add (i32.add (local.get $this) (local.get $row)) (i32.shl (i32.add (local.get $i) (i32.const 1)) (i32.const 3))))))
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
;;         v28 = num.i32_add (v27, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v29 = num.i32_add (v28, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
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
;;         v107 = num.i32_mul (v106, v30) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v108 = num.i32_add (v29, v107) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v109 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v110 = num.i32_mul (v109, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v111 = num.i32_add (v3, v110) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v112 = num.i32_wrap_i64 (v48) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v113 = num.i32_mul (v112, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v114 = num.i32_add (v111, v113) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v115 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v116 = num.i32_mul (v115, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v117 = num.i32_sub (v26, v116) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v118 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v119 = num.i32_mul (v118, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v120 = num.i32_add (v3, v119) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v121 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v122 = num.i32_mul (v121, v31) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v123 = num.i32_add (v3, v122) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v124 = num.i32_wrap_i64 (v48) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v125 = num.i32_mul (v124, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v126 = num.i32_add (v123, v125) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v127 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v128 = num.i32_mul (v127, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v129 = num.i32_sub (v31, v128) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v130 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v131 = num.i32_mul (v130, v30) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v132 = num.i32_add (v3, v131) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v133 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v134 = num.i32_mul (v133, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v135 = num.i32_add (v3, v134) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v136 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v137 = num.i32_mul (v136, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v138 = num.i32_add (v3, v137) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v139 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v140 = num.i32_mul (v139, v30) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v141 = num.i32_add (v3, v140) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v41) [] [spec: builtin.string "host 0 @62"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v46) [] [spec: builtin.string "parallel 0 in 0 @82"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v14, v54, v57, v63, v66) [] [spec: builtin.string "sequential in 1 taper 1073741824 1 taper 1073741824 1 @82"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v15, v72, v75) [] [spec: builtin.string "sequential in 2 taper 1 1 @115"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v19, v81, v84, v90, v93) [] [spec: builtin.string "sequential in 1 taper 1073741824 1 taper 1073741824 1 @82"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v20, v96, v4) [] [spec: builtin.string "sequential in 4 taper 1 1 @225"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v102, v105) [] [spec: builtin.string "read f64 8 +0 base strides 1 loops 1 2 @102"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v108, v30) [] [spec: builtin.string "read f64 8 +0 base strides 1 loops 1 2 @183"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v114, v117) [] [spec: builtin.string "write f64 8 +0 base strides 1 loops 1 2 @187"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v120, v2, v27) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 1 2 3 @127"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v126, v129, v27) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 1 2 3 @138"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v132, v30) [] [spec: builtin.string "write f64 8 +0 base strides 1 loops 1 4 @280"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v135, v2, v27) [] [spec: builtin.string "read f64 8 +0 base strides 1 5 loops 1 4 5 @237"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v138, v2, v27) [] [spec: builtin.string "read f64 8 +0 base strides 1 5 loops 1 4 5 @248"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v141, v30) [] [spec: builtin.string "read f64 8 +0 base strides 1 loops 1 4 @212"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.place (v29, v30) [] [spec: builtin.string "1 rows"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v26, v27) [] [spec: builtin.string "2 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v2) [] [spec: builtin.string "3 rows"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v31, v2) [] [spec: builtin.string "4 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v30) [] [spec: builtin.string "5 rows"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v2) [] [spec: builtin.string "6 rows"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v2) [] [spec: builtin.string "7 rows"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v30) [] [spec: builtin.string "8 rows"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v142: builtin.integer i64):
;;             v157 = num.i64_add (v43, v142) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v158 = num.i64_mul (v34, v157) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v159 = num.i64_sub (v42, v158) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v160 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v161 = num.i32_wrap_i64 (v157) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v162 = num.i32_mul (v161, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v163 = num.i32_add (v1, v162) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v164 = num.i32_wrap_i64 (v157) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v165 = num.i32_mul (v164, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v166 = num.i32_add (v11, v165) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v167 = num.i32_add (v160, v166) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v168 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v169 = num.i32_wrap_i64 (v159) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v170 = num.i32_mul (v169, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v171 = num.i32_add (v168, v170) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v172 = num.i32_mul (v163, v2) [] [spec: builtin.string "@70"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v173 = num.i32_add (v3, v172) [] [spec: builtin.string "@71"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v163) [^b4_block7v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b10_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v174 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v174) [^b5_block8v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1(v143: builtin.integer i32):
;;             v175 = num.const () [] [spec: builtin.string "0x1d"]: <() -> (builtin.integer i32)>;
;;             v176 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v177 = num.i32_add (v166, v176) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v178 = num.i32_add (v177, v166) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v179 = num.i32_or (v166, v176) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v180 = num.i32_or (v179, v166) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v181 = num.i32_or (v180, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v182 = num.i32_shr_u (v181, v175) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v183 = num.i32_eqz (v182) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v184 = num.i32_le_u (v178, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v185 = num.i32_ne (v166, v176) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v186 = num.i32_and (v183, v184) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v187 = num.i32_and (v186, v185) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v187) [^b6_block9v1, ^b31_block34v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b6_block9v1():
;;             v188 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v189 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v190 = num.i32_sub (v171, v177) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v191 = num.i32_sub (v166, v189) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v192 = num.i32_sub (v191, v190) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v193 = num.i32_min_s (v192, v190) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v194 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v188, v194) [^b7_block10v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b7_block10v1(v144: builtin.integer i32, v145: builtin.integer i64):
;;             v195 = num.i32_le_s (v144, v193) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v195) [^b24_block27v1, ^b8_block11v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b8_block11v1():
;;             num.br () [^b9_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block12v1():
;;             num.br () [^b10_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b10_block13v1():
;;             v196 = num.const () [] [spec: builtin.string "0x1d"]: <() -> (builtin.integer i32)>;
;;             v197 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v198 = num.i32_add (v166, v167) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v199 = num.i32_add (v198, v197) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v200 = num.i32_or (v166, v167) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v201 = num.i32_or (v200, v197) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v202 = num.i32_or (v201, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v203 = num.i32_shr_u (v202, v196) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v204 = num.i32_eqz (v203) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v205 = num.i32_le_u (v199, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v206 = num.i32_and (v204, v205) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v207 = num.i32_and (v206, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v207) [^b11_block14v1, ^b31_block34v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b11_block14v1():
;;             v208 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v209 = num.i32_sub (v171, v198) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v210 = num.i32_sub (v24, v209) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v211 = num.i32_min_s (v210, v209) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v212 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v208, v212) [^b12_block15v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b12_block15v1(v146: builtin.integer i32, v147: builtin.integer i64):
;;             v213 = num.i32_le_s (v146, v211) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v213) [^b16_block19v1, ^b13_block16v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
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
;;             v214 = num.i64_extend_i32_s (v11) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v215 = num.i64_extend_i32_s (v7) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v216 = num.i64_mul (v215, v157) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v217 = num.i64_add (v214, v216) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v218 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v219 = num.i64_mul (v218, v159) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v220 = num.i64_add (v217, v219) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v221 = num.const () [] [spec: builtin.string "0x40000000"]: <() -> (builtin.integer i64)>;
;;             v222 = num.i64_mul (v147, v221) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v223 = num.i64_gt_s (v222, v220) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v223) [] []: <(builtin.integer i32) -> ()>;
;;             v224 = num.i64_extend_i32_s (v11) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v225 = num.i64_extend_i32_s (v17) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v226 = num.i64_mul (v225, v157) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v227 = num.i64_add (v224, v226) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v228 = num.i64_extend_i32_s (v4) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v229 = num.i64_mul (v228, v159) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v230 = num.i64_add (v227, v229) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v231 = num.const () [] [spec: builtin.string "0x40000000"]: <() -> (builtin.integer i64)>;
;;             v232 = num.i64_mul (v147, v231) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v233 = num.i64_gt_s (v232, v230) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v233) [] []: <(builtin.integer i32) -> ()>;
;;             num.br () [^b17_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b17_block20v1():
;;             v234 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v235 = num.i32_shl (v163, v234) [] [spec: builtin.string "@210"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v236 = num.i32_add (v173, v235) [] [spec: builtin.string "@211"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v237 = tensor.load (v236) [] [spec: builtin.string "f64 8 +0 view 8 @212"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             num.cond_br (v163) [^b19_block22v1, ^b18_block21v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b18_block21v1():
;;             num.br (v237) [^b22_block25v1] [spec: builtin.string "args 1"]: <(builtin.fp64 ) -> ()>
;;
;;           ^b19_block22v1():
;;             v238 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v239 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v237, v238, v239) [^b20_block23v1] [spec: builtin.string "args 3"]: <(builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b20_block23v1(v148: builtin.fp64 , v149: builtin.integer i32, v150: builtin.integer i64):
;;             v240 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v241 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v242 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v243 = num.i64_extend_i32_s (v4) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v244 = num.i64_mul (v243, v157) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v245 = num.i64_add (v242, v244) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v246 = num.i64_gt_s (v150, v245) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v246) [] []: <(builtin.integer i32) -> ()>;
;;             v247 = num.i32_shl (v149, v241) [] [spec: builtin.string "@235"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v248 = num.i32_add (v173, v247) [] [spec: builtin.string "@236"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v249 = tensor.load (v248) [] [spec: builtin.string "f64 8 +0 view 6 @237"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v250 = num.i32_shl (v149, v241) [] [spec: builtin.string "@246"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v251 = num.i32_add (v173, v250) [] [spec: builtin.string "@247"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v252 = tensor.load (v251) [] [spec: builtin.string "f64 8 +0 view 7 @248"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v253 = num.f64_mul (v249, v252) [] [spec: builtin.string "@251"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v254 = num.f64_sub (v148, v253) [] [spec: builtin.string "@252"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v255 = num.i32_add (v149, v240) [] [spec: builtin.string "@259"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v256 = num.i32_ne (v255, v163) [] [spec: builtin.string "@264"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v257 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v258 = num.i64_add (v150, v257) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v256, v254, v255, v258) [^b20_block23v1, ^b21_block24v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b21_block24v1():
;;             num.br (v254) [^b22_block25v1] [spec: builtin.string "args 1"]: <(builtin.fp64 ) -> ()>
;;
;;           ^b22_block25v1(v151: builtin.fp64 ):
;;             v259 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v260 = num.i32_shl (v163, v259) [] [spec: builtin.string "@275"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v261 = num.i32_add (v173, v260) [] [spec: builtin.string "@276"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v262 = num.f64_sqrt (v151) [] [spec: builtin.string "@279"]: <(builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v261, v262) [] [spec: builtin.string "f64 8 +0 view 5 @280"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b23_block26v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b23_block26v1():
;;             v263 = num.const () [] [spec: builtin.string "0x40000000"]: <() -> (builtin.integer i32)>;
;;             v264 = num.i32_add (v146, v263) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v265 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v266 = num.i64_add (v147, v265) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br (v264, v266) [^b12_block15v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b24_block27v1():
;;             v267 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v268 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v269 = num.i64_extend_i32_s (v7) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v270 = num.i64_mul (v269, v157) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v271 = num.i64_add (v268, v270) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v272 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v273 = num.i64_mul (v272, v159) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v274 = num.i64_add (v271, v273) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v275 = num.const () [] [spec: builtin.string "0x40000000"]: <() -> (builtin.integer i64)>;
;;             v276 = num.i64_mul (v145, v275) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v277 = num.i64_gt_s (v276, v274) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v277) [] []: <(builtin.integer i32) -> ()>;
;;             v278 = num.i64_extend_i32_s (v11) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v279 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v280 = num.i64_mul (v279, v157) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v281 = num.i64_add (v278, v280) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v282 = num.i64_extend_i32_s (v4) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v283 = num.i64_mul (v282, v159) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v284 = num.i64_add (v281, v283) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v285 = num.const () [] [spec: builtin.string "0x40000000"]: <() -> (builtin.integer i64)>;
;;             v286 = num.i64_mul (v145, v285) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v287 = num.i64_gt_s (v286, v284) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v287) [] []: <(builtin.integer i32) -> ()>;
;;             v288 = num.i32_mul (v190, v267) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v289 = num.i32_add (v143, v288) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v289) [^b25_block28v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b25_block28v1(v152: builtin.integer i32):
;;             v290 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v291 = num.i32_mul (v152, v2) [] [spec: builtin.string "@90"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v292 = num.i32_add (v3, v291) [] [spec: builtin.string "@91"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v293 = num.i32_shl (v152, v290) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v294 = num.i32_add (v173, v293) [] [spec: builtin.string "@101"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v295 = tensor.load (v294) [] [spec: builtin.string "f64 8 +0 view 0 @102"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             num.cond_br (v152) [^b27_block30v1, ^b26_block29v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b26_block29v1():
;;             num.br (v295) [^b30_block33v1] [spec: builtin.string "args 1"]: <(builtin.fp64 ) -> ()>
;;
;;           ^b27_block30v1():
;;             v296 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v297 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v295, v296, v297) [^b28_block31v1] [spec: builtin.string "args 3"]: <(builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b28_block31v1(v153: builtin.fp64 , v154: builtin.integer i32, v155: builtin.integer i64):
;;             v298 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v299 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v300 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v301 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v302 = num.i64_mul (v301, v157) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v303 = num.i64_add (v300, v302) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v304 = num.i64_extend_i32_s (v4) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v305 = num.i64_mul (v304, v159) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v306 = num.i64_add (v303, v305) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v307 = num.i64_gt_s (v155, v306) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v307) [] []: <(builtin.integer i32) -> ()>;
;;             v308 = num.i32_shl (v154, v299) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v309 = num.i32_add (v173, v308) [] [spec: builtin.string "@126"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v310 = tensor.load (v309) [] [spec: builtin.string "f64 8 +0 view 3 @127"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v311 = num.i32_shl (v154, v299) [] [spec: builtin.string "@136"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v312 = num.i32_add (v292, v311) [] [spec: builtin.string "@137"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v313 = tensor.load (v312) [] [spec: builtin.string "f64 8 +0 view 4 @138"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v314 = num.f64_mul (v310, v313) [] [spec: builtin.string "@141"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v315 = num.f64_sub (v153, v314) [] [spec: builtin.string "@142"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v316 = num.i32_add (v154, v298) [] [spec: builtin.string "@149"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v317 = num.i32_lt_u (v316, v152) [] [spec: builtin.string "@154"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v318 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v319 = num.i64_add (v155, v318) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v317, v315, v316, v319) [^b28_block31v1, ^b29_block32v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b29_block32v1():
;;             num.br (v315) [^b30_block33v1] [spec: builtin.string "args 1"]: <(builtin.fp64 ) -> ()>
;;
;;           ^b30_block33v1(v156: builtin.fp64 ):
;;             v320 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v321 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v322 = num.i32_shl (v152, v321) [] [spec: builtin.string "@165"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v323 = num.i32_add (v173, v322) [] [spec: builtin.string "@166"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v324 = num.i32_add (v173, v2) [] [spec: builtin.string "@173"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v325 = num.i32_add (v163, v320) [] [spec: builtin.string "@178"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v326 = num.i32_shl (v325, v321) [] [spec: builtin.string "@181"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v327 = num.i32_add (v324, v326) [] [spec: builtin.string "@182"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v328 = tensor.load (v327) [] [spec: builtin.string "f64 8 +0 view 1 @183"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v329 = num.f64_div (v156, v328) [] [spec: builtin.string "@186"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v323, v329) [] [spec: builtin.string "f64 8 +0 view 2 @187"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v330 = num.i32_add (v152, v320) [] [spec: builtin.string "@194"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v331 = num.i32_ne (v330, v163) [] [spec: builtin.string "@199"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v332 = num.i32_add (v190, v320) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v333 = num.i32_lt_s (v332, v166) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v334 = num.i32_eqz (v331) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v335 = num.i32_xor (v333, v334) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v335) [^b32_block35v1, ^b31_block34v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b31_block34v1():
;;             num.unreachable () [] []: <() -> ()>
;;
;;           ^b32_block35v1():
;;             v336 = num.const () [] [spec: builtin.string "0x40000000"]: <() -> (builtin.integer i32)>;
;;             v337 = num.i32_add (v144, v336) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v338 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v339 = num.i64_add (v145, v338) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br (v337, v339) [^b7_block10v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
