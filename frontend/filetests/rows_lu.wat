;; LU factorisation row by row: the columns left of the diagonal in one loop, those right of it in another one, which begins
;; where the first one ends. Together they are one loop over launches; in each, a row does the iteration of one of the two.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32)
    (local $i i32) (local $j i32) (local $k i32) (local $at i32) (local $left i32) (local $up i32) (local $x f32)
    (if (i32.le_s (local.get $n) (i32.const 0)) (then (return)))
    (loop $rows
      (local.set $j (i32.const 0))
      (if (local.get $i) (then
        (loop $columns
          (local.set $at (i32.add (i32.add (local.get $a) (i32.mul (local.get $i) (i32.const 400))) (i32.shl (local.get $j) (i32.const 2))))
          (local.set $x (f32.load (local.get $at)))
          (local.set $k (i32.const 0))
          (local.set $left (i32.add (local.get $a) (i32.mul (local.get $i) (i32.const 400))))
          (local.set $up (i32.add (local.get $a) (i32.shl (local.get $j) (i32.const 2))))
          (if (local.get $j) (then
            (loop $dot
              (local.set $x (f32.sub (local.get $x) (f32.mul (f32.load (local.get $left)) (f32.load (local.get $up)))))
              (local.set $left (i32.add (local.get $left) (i32.const 4)))
              (local.set $up (i32.add (local.get $up) (i32.const 400)))
              (br_if $dot (i32.ne (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $j))))))
          (f32.store (local.get $at) (f32.div (local.get $x) (f32.load (i32.add (local.get $a) (i32.mul (local.get $j) (i32.const 404))))))
          (br_if $columns (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $i))))))
      (local.set $j (local.get $i))
      (loop $others
        (local.set $at (i32.add (i32.add (local.get $a) (i32.mul (local.get $i) (i32.const 400))) (i32.shl (local.get $j) (i32.const 2))))
        (local.set $x (f32.load (local.get $at)))
        (local.set $k (i32.const 0))
        (local.set $left (i32.add (local.get $a) (i32.mul (local.get $i) (i32.const 400))))
        (local.set $up (i32.add (local.get $a) (i32.shl (local.get $j) (i32.const 2))))
        (if (local.get $i) (then
          (loop $dot
            (local.set $x (f32.sub (local.get $x) (f32.mul (f32.load (local.get $left)) (f32.load (local.get $up)))))
            (local.set $left (i32.add (local.get $left) (i32.const 4)))
            (local.set $up (i32.add (local.get $up) (i32.const 400)))
            (br_if $dot (i32.ne (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $i))))))
        (f32.store (local.get $at) (local.get $x))
        (br_if $others (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $n))))
      (br_if $rows (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O007 wavefront: a launch for each column: columns in order, the rows of each in parallel, 4 loops in order inside; 7 loads, 2 stores [region 0]
;; $f depth 1: O007 wavefront: columns in order, the rows of each in parallel, 4 loops in order inside; 7 loads, 2 stores [region 0]
;; $f depth 2: O003 part of an offloaded nest: in order inside each point [region 0]
;; $f depth 1: O003 part of an offloaded nest: each of its iterations is one of the launches of the loops in front of it [region 0]
;; $f depth 2: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 1 I32, local 2 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_61"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v3, v3, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v7 = num.i32_mul (v0, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v8 = num.i32_add (v5, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v9 = tensor.trip (v3, v3, v8) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v11 = tensor.most (v5, v6, v4, v5, v9) [] [spec: builtin.string "1073741824"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v12 = tensor.most (v10, v5, v4, v3, v9) [] [spec: builtin.string "1073741824"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v13 = num.i64_min_s (v11, v12) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v14 = tensor.most (v5, v5, v4, v3, v9) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v15 = num.i32_add (v5, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = tensor.most (v15, v3, v4, v5, v9) [] [spec: builtin.string "1073741824"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v17 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;         v18 = tensor.most (v10, v17, v4, v3, v9) [] [spec: builtin.string "1073741824"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v19 = num.i64_min_s (v16, v18) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v20 = tensor.most (v5, v3, v4) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v21 = num.i32_mul (v0, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v22 = num.i32_add (v5, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v23 = num.const () [] [spec: builtin.string "0x18c"]: <() -> (builtin.integer i32)>;
;;         v24 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v25 = num.const () [] [spec: builtin.string "0xfffffe6c"]: <() -> (builtin.integer i32)>;
;;         v26 = num.const () [] [spec: builtin.string "0x194"]: <() -> (builtin.integer i32)>;
;;         v27 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;         v28 = num.const () [] [spec: builtin.string "0xfffffffc"]: <() -> (builtin.integer i32)>;
;;         v29 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v30 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v31 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v32 = num.i64_sub (v4, v30) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v33 = num.i64_sub (v9, v30) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v34 = num.i64_mul (v31, v32) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v35 = num.i64_add (v34, v9) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v36 = num.i64_min_s (v4, v9) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v37 = num.i64_gt_s (v36, v29) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;         v38 = num.i64_select (v35, v29, v37) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;         v39 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v40 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v41 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v42 = num.i64_sub (v32, v40) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v43 = num.i64_add (v42, v30) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v44 = num.i64_mul (v31, v40) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v45 = num.i64_sub (v39, v44) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v46 = num.i32_wrap_i64 (v40) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v47 = num.i32_mul (v46, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v48 = num.i32_add (v5, v47) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v49 = num.i32_wrap_i64 (v45) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v50 = num.i32_mul (v49, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v51 = num.i32_add (v48, v50) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v52 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v53 = num.i32_mul (v52, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v54 = num.i32_sub (v6, v53) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v55 = num.i32_wrap_i64 (v40) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v56 = num.i32_mul (v55, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v57 = num.i32_add (v10, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v58 = num.i32_wrap_i64 (v45) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v59 = num.i32_mul (v58, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v60 = num.i32_add (v57, v59) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v61 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v62 = num.i32_mul (v61, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v63 = num.i32_sub (v5, v62) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v64 = num.i32_wrap_i64 (v40) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v65 = num.i32_mul (v64, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v66 = num.i32_add (v5, v65) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v67 = num.i32_wrap_i64 (v45) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v68 = num.i32_mul (v67, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v69 = num.i32_add (v66, v68) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v70 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v71 = num.i32_mul (v70, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v72 = num.i32_sub (v5, v71) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v73 = num.i32_wrap_i64 (v40) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v74 = num.i32_mul (v73, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v75 = num.i32_add (v15, v74) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v76 = num.i32_wrap_i64 (v45) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v77 = num.i32_mul (v76, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v78 = num.i32_add (v75, v77) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v79 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v80 = num.i32_mul (v79, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v81 = num.i32_sub (v3, v80) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v82 = num.i32_wrap_i64 (v40) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v83 = num.i32_mul (v82, v17) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v84 = num.i32_add (v10, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v85 = num.i32_wrap_i64 (v45) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v86 = num.i32_mul (v85, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v87 = num.i32_add (v84, v86) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v88 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v89 = num.i32_mul (v88, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v90 = num.i32_sub (v17, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v91 = num.i32_wrap_i64 (v40) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v92 = num.i32_mul (v91, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v93 = num.i32_add (v5, v92) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v94 = num.i32_wrap_i64 (v40) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v95 = num.i32_mul (v94, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v96 = num.i32_add (v2, v95) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v97 = num.i32_wrap_i64 (v45) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v98 = num.i32_mul (v97, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v99 = num.i32_add (v96, v98) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v100 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v101 = num.i32_mul (v100, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v102 = num.i32_sub (v23, v101) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v103 = num.i32_wrap_i64 (v40) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v104 = num.i32_mul (v103, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v105 = num.i32_add (v2, v104) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v106 = num.i32_wrap_i64 (v45) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v107 = num.i32_mul (v106, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v108 = num.i32_add (v105, v107) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v109 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v110 = num.i32_mul (v109, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v111 = num.i32_sub (v25, v110) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v112 = num.i32_wrap_i64 (v40) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v113 = num.i32_mul (v112, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v114 = num.i32_add (v2, v113) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v115 = num.i32_wrap_i64 (v45) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v116 = num.i32_mul (v115, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v117 = num.i32_add (v114, v116) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v118 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v119 = num.i32_mul (v118, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v120 = num.i32_sub (v23, v119) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v121 = num.i32_wrap_i64 (v40) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v122 = num.i32_mul (v121, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v123 = num.i32_add (v2, v122) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v124 = num.i32_wrap_i64 (v40) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v125 = num.i32_mul (v124, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v126 = num.i32_add (v2, v125) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v127 = num.i32_wrap_i64 (v45) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v128 = num.i32_mul (v127, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v129 = num.i32_add (v126, v128) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v130 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v131 = num.i32_mul (v130, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v132 = num.i32_sub (v28, v131) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v133 = num.i32_wrap_i64 (v40) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v134 = num.i32_mul (v133, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v135 = num.i32_add (v2, v134) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v136 = num.i32_wrap_i64 (v45) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v137 = num.i32_mul (v136, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v138 = num.i32_add (v135, v137) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v139 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v140 = num.i32_mul (v139, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v141 = num.i32_sub (v23, v140) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v142 = num.i32_wrap_i64 (v40) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v143 = num.i32_mul (v142, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v144 = num.i32_add (v2, v143) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v145 = num.i32_wrap_i64 (v45) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v146 = num.i32_mul (v145, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v147 = num.i32_add (v144, v146) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v148 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v149 = num.i32_mul (v148, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v150 = num.i32_sub (v23, v149) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v151 = num.i32_wrap_i64 (v40) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v152 = num.i32_mul (v151, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v153 = num.i32_add (v2, v152) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v154 = num.i32_wrap_i64 (v40) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v155 = num.i32_mul (v154, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v156 = num.i32_add (v2, v155) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v157 = num.i32_wrap_i64 (v45) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v158 = num.i32_mul (v157, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v159 = num.i32_add (v156, v158) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v160 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v161 = num.i32_mul (v160, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v162 = num.i32_sub (v28, v161) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v38) [] [spec: builtin.string "host 0 @61"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v43) [] [spec: builtin.string "parallel 0 in 0 @71"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v13, v51, v54, v60, v63) [] [spec: builtin.string "sequential in 1 taper 1073741824 1 taper 1073741824 1 @71"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v14, v69, v72) [] [spec: builtin.string "sequential in 2 taper 1 1 @126"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v19, v78, v81, v87, v90) [] [spec: builtin.string "sequential in 1 taper 1073741824 1 taper 1073741824 1 @211"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v20, v93, v3) [] [spec: builtin.string "sequential in 4 taper 1 1 @266"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v99, v102) [] [spec: builtin.string "read f32 4 +0 base strides 1 loops 1 2 @92"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v108, v111) [] [spec: builtin.string "read f32 4 +0 base strides 1 loops 1 2 @186"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v117, v120) [] [spec: builtin.string "write f32 4 +0 base strides 1 loops 1 2 @190"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v123, v27, v24) [] [spec: builtin.string "read f32 4 +0 base strides 1 3 loops 1 2 3 @132"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v129, v132, v27) [] [spec: builtin.string "read f32 4 +0 base strides 1 3 loops 1 2 3 @137"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v138, v141) [] [spec: builtin.string "read f32 4 +0 base strides 1 loops 1 4 @232"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v147, v150) [] [spec: builtin.string "write f32 4 +0 base strides 1 loops 1 4 @317"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v153, v27, v24) [] [spec: builtin.string "read f32 4 +0 base strides 1 5 loops 1 4 5 @272"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v159, v162, v27) [] [spec: builtin.string "read f32 4 +0 base strides 1 5 loops 1 4 5 @277"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "ordered 6 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 8"]: <() -> ()>;
;;         tensor.wave (v31, v4, v9) [] [spec: builtin.string "rows 0 columns 1"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.bound (v5, v6, v5) [] [spec: builtin.string "2 taper 1073741824 0 1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.bound (v10, v5, v3) [] [spec: builtin.string "2 taper 1073741824 0 1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.bound (v5, v5, v3) [] [spec: builtin.string "3 taper 1 0 1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.bound (v15, v3, v5) [] [spec: builtin.string "4 taper 1073741824 0 1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.bound (v10, v17, v3) [] [spec: builtin.string "4 taper 1073741824 0 1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.bound (v5, v3) [] [spec: builtin.string "5 taper 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v2, v23, v24) [] [spec: builtin.string "0 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v2, v25, v26) [] [spec: builtin.string "1 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v2, v23, v24) [] [spec: builtin.string "2 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v2, v27) [] [spec: builtin.string "3 rows"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v2, v28, v24) [] [spec: builtin.string "4 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v2, v23, v24) [] [spec: builtin.string "5 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v2, v23, v24) [] [spec: builtin.string "6 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v2, v27) [] [spec: builtin.string "7 rows"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v2, v28, v24) [] [spec: builtin.string "8 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v163: builtin.integer i64):
;;             v184 = num.i64_add (v40, v163) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v185 = num.i64_mul (v31, v184) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v186 = num.i64_sub (v39, v185) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v187 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v188 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v189 = num.i32_wrap_i64 (v184) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v190 = num.i32_mul (v189, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v191 = num.i32_add (v1, v190) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v192 = num.i32_wrap_i64 (v184) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v193 = num.i32_mul (v192, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v194 = num.i32_add (v10, v193) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v195 = num.i32_add (v187, v194) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v196 = num.i32_mul (v194, v188) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v197 = num.i32_add (v196, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v198 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v199 = num.i32_wrap_i64 (v186) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v200 = num.i32_mul (v199, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v201 = num.i32_add (v198, v200) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v191) [^b4_block7v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b10_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v202 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v202) [^b5_block8v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1(v164: builtin.integer i32):
;;             v203 = num.const () [] [spec: builtin.string "0x1d"]: <() -> (builtin.integer i32)>;
;;             v204 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v205 = num.i32_add (v194, v204) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v206 = num.i32_add (v205, v194) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v207 = num.i32_or (v194, v204) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v208 = num.i32_or (v207, v194) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v209 = num.i32_or (v208, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v210 = num.i32_shr_u (v209, v203) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v211 = num.i32_eqz (v210) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v212 = num.i32_le_u (v206, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v213 = num.i32_ne (v194, v204) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v214 = num.i32_and (v211, v212) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v215 = num.i32_and (v214, v213) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v215) [^b6_block9v1, ^b33_block36v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b6_block9v1():
;;             v216 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v217 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v218 = num.i32_sub (v201, v205) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v219 = num.i32_sub (v194, v217) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v220 = num.i32_sub (v219, v218) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v221 = num.i32_min_s (v220, v218) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v222 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v216, v222) [^b7_block10v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b7_block10v1(v165: builtin.integer i32, v166: builtin.integer i64):
;;             v223 = num.i32_le_s (v165, v221) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v223) [^b26_block29v1, ^b8_block11v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b8_block11v1():
;;             num.br () [^b9_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block12v1():
;;             num.br () [^b10_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b10_block13v1():
;;             num.br (v191) [^b11_block14v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b11_block14v1(v167: builtin.integer i32):
;;             v224 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v225 = num.const () [] [spec: builtin.string "0x1d"]: <() -> (builtin.integer i32)>;
;;             v226 = num.i32_add (v194, v195) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v227 = num.i32_add (v226, v197) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v228 = num.i32_or (v194, v195) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v229 = num.i32_or (v228, v197) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v230 = num.i32_or (v229, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v231 = num.i32_shr_u (v230, v225) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v232 = num.i32_eqz (v231) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v233 = num.i32_le_u (v227, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v234 = num.i32_ne (v197, v224) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v235 = num.i32_and (v232, v233) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v236 = num.i32_and (v235, v234) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v236) [^b12_block15v1, ^b33_block36v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b12_block15v1():
;;             v237 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v238 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v239 = num.i32_sub (v201, v226) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v240 = num.i32_sub (v197, v238) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v241 = num.i32_sub (v240, v239) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v242 = num.i32_min_s (v241, v239) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v243 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v237, v243) [^b13_block16v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b13_block16v1(v168: builtin.integer i32, v169: builtin.integer i64):
;;             v244 = num.i32_le_s (v168, v242) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v244) [^b18_block21v1, ^b14_block17v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b14_block17v1():
;;             num.br () [^b15_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b15_block18v1():
;;             num.br () [^b16_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b16_block19v1():
;;             num.br () [^b17_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b17_block20v1():
;;             num.return () [] []: <() -> ()>
;;
;;           ^b18_block21v1():
;;             v245 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v246 = num.i64_extend_i32_s (v15) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v247 = num.i64_extend_i32_s (v3) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v248 = num.i64_mul (v247, v184) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v249 = num.i64_add (v246, v248) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v250 = num.i64_extend_i32_s (v5) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v251 = num.i64_mul (v250, v186) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v252 = num.i64_add (v249, v251) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v253 = num.const () [] [spec: builtin.string "0x40000000"]: <() -> (builtin.integer i64)>;
;;             v254 = num.i64_mul (v169, v253) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v255 = num.i64_gt_s (v254, v252) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v255) [] []: <(builtin.integer i32) -> ()>;
;;             v256 = num.i64_extend_i32_s (v10) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v257 = num.i64_extend_i32_s (v17) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v258 = num.i64_mul (v257, v184) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v259 = num.i64_add (v256, v258) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v260 = num.i64_extend_i32_s (v3) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v261 = num.i64_mul (v260, v186) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v262 = num.i64_add (v259, v261) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v263 = num.const () [] [spec: builtin.string "0x40000000"]: <() -> (builtin.integer i64)>;
;;             v264 = num.i64_mul (v169, v263) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v265 = num.i64_gt_s (v264, v262) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v265) [] []: <(builtin.integer i32) -> ()>;
;;             v266 = num.i32_mul (v239, v245) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v267 = num.i32_add (v167, v266) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v267) [^b19_block22v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b19_block22v1(v170: builtin.integer i32):
;;             v268 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v269 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;             v270 = num.i32_mul (v191, v269) [] [spec: builtin.string "@220"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v271 = num.i32_add (v2, v270) [] [spec: builtin.string "@221"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v272 = num.i32_shl (v170, v268) [] [spec: builtin.string "@226"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v273 = num.i32_add (v271, v272) [] [spec: builtin.string "@227"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v274 = tensor.load (v273) [] [spec: builtin.string "f32 4 +0 view 5 @232"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v275 = num.i32_mul (v191, v269) [] [spec: builtin.string "@248"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v276 = num.i32_add (v2, v275) [] [spec: builtin.string "@249"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v277 = num.i32_shl (v170, v268) [] [spec: builtin.string "@258"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v278 = num.i32_add (v2, v277) [] [spec: builtin.string "@259"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v191) [^b21_block24v1, ^b20_block23v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b20_block23v1():
;;             num.br (v274) [^b24_block27v1] [spec: builtin.string "args 1"]: <(builtin.fp32 ) -> ()>
;;
;;           ^b21_block24v1():
;;             v279 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v280 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v274, v276, v278, v279, v280) [^b22_block25v1] [spec: builtin.string "args 5"]: <(builtin.fp32 , builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b22_block25v1(v171: builtin.fp32 , v172: builtin.integer i32, v173: builtin.integer i32, v174: builtin.integer i32, v175: builtin.integer i64):
;;             v281 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v282 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;             v283 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v284 = num.i64_extend_i32_s (v5) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v285 = num.i64_extend_i32_s (v3) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v286 = num.i64_mul (v285, v184) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v287 = num.i64_add (v284, v286) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v288 = num.i64_gt_s (v175, v287) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v288) [] []: <(builtin.integer i32) -> ()>;
;;             v289 = tensor.load (v172) [] [spec: builtin.string "f32 4 +0 view 7 @272"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v290 = tensor.load (v173) [] [spec: builtin.string "f32 4 +0 view 8 @277"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v291 = num.f32_mul (v289, v290) [] [spec: builtin.string "@280"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v292 = num.f32_sub (v171, v291) [] [spec: builtin.string "@281"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v293 = num.i32_add (v172, v283) [] [spec: builtin.string "@288"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v294 = num.i32_add (v173, v282) [] [spec: builtin.string "@296"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v295 = num.i32_add (v174, v281) [] [spec: builtin.string "@303"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v296 = num.i32_ne (v295, v191) [] [spec: builtin.string "@308"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v297 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v298 = num.i64_add (v175, v297) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v296, v292, v293, v294, v295, v298) [^b22_block25v1, ^b23_block26v1] [spec: builtin.string "args 5 0"]: <(builtin.integer i32, builtin.fp32 , builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b23_block26v1():
;;             num.br (v292) [^b24_block27v1] [spec: builtin.string "args 1"]: <(builtin.fp32 ) -> ()>
;;
;;           ^b24_block27v1(v176: builtin.fp32 ):
;;             v299 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             tensor.store (v273, v176) [] [spec: builtin.string "f32 4 +0 view 6 @317"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v300 = num.i32_add (v170, v299) [] [spec: builtin.string "@324"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v301 = num.i32_ne (v300, v0) [] [spec: builtin.string "@329"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v302 = num.i32_add (v239, v299) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v303 = num.i32_lt_s (v302, v197) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v304 = num.i32_eqz (v301) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v305 = num.i32_xor (v303, v304) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v305) [^b25_block28v1, ^b33_block36v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b25_block28v1():
;;             v306 = num.const () [] [spec: builtin.string "0x40000000"]: <() -> (builtin.integer i32)>;
;;             v307 = num.i32_add (v168, v306) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v308 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v309 = num.i64_add (v169, v308) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br (v307, v309) [^b13_block16v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b26_block29v1():
;;             v310 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v311 = num.i64_extend_i32_s (v5) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v312 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v313 = num.i64_mul (v312, v184) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v314 = num.i64_add (v311, v313) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v315 = num.i64_extend_i32_s (v5) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v316 = num.i64_mul (v315, v186) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v317 = num.i64_add (v314, v316) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v318 = num.const () [] [spec: builtin.string "0x40000000"]: <() -> (builtin.integer i64)>;
;;             v319 = num.i64_mul (v166, v318) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v320 = num.i64_gt_s (v319, v317) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v320) [] []: <(builtin.integer i32) -> ()>;
;;             v321 = num.i64_extend_i32_s (v10) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v322 = num.i64_extend_i32_s (v5) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v323 = num.i64_mul (v322, v184) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v324 = num.i64_add (v321, v323) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v325 = num.i64_extend_i32_s (v3) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v326 = num.i64_mul (v325, v186) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v327 = num.i64_add (v324, v326) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v328 = num.const () [] [spec: builtin.string "0x40000000"]: <() -> (builtin.integer i64)>;
;;             v329 = num.i64_mul (v166, v328) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v330 = num.i64_gt_s (v329, v327) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v330) [] []: <(builtin.integer i32) -> ()>;
;;             v331 = num.i32_mul (v218, v310) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v332 = num.i32_add (v164, v331) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v332) [^b27_block30v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b27_block30v1(v177: builtin.integer i32):
;;             v333 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v334 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;             v335 = num.i32_mul (v191, v334) [] [spec: builtin.string "@80"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v336 = num.i32_add (v2, v335) [] [spec: builtin.string "@81"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v337 = num.i32_shl (v177, v333) [] [spec: builtin.string "@86"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v338 = num.i32_add (v336, v337) [] [spec: builtin.string "@87"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v339 = tensor.load (v338) [] [spec: builtin.string "f32 4 +0 view 0 @92"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v340 = num.i32_mul (v191, v334) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v341 = num.i32_add (v2, v340) [] [spec: builtin.string "@109"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v342 = num.i32_shl (v177, v333) [] [spec: builtin.string "@118"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v343 = num.i32_add (v2, v342) [] [spec: builtin.string "@119"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v177) [^b29_block32v1, ^b28_block31v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b28_block31v1():
;;             num.br (v339) [^b32_block35v1] [spec: builtin.string "args 1"]: <(builtin.fp32 ) -> ()>
;;
;;           ^b29_block32v1():
;;             v344 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v345 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v339, v341, v343, v344, v345) [^b30_block33v1] [spec: builtin.string "args 5"]: <(builtin.fp32 , builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b30_block33v1(v178: builtin.fp32 , v179: builtin.integer i32, v180: builtin.integer i32, v181: builtin.integer i32, v182: builtin.integer i64):
;;             v346 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v347 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;             v348 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v349 = num.i64_extend_i32_s (v5) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v350 = num.i64_extend_i32_s (v5) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v351 = num.i64_mul (v350, v184) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v352 = num.i64_add (v349, v351) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v353 = num.i64_extend_i32_s (v3) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v354 = num.i64_mul (v353, v186) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v355 = num.i64_add (v352, v354) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v356 = num.i64_gt_s (v182, v355) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v356) [] []: <(builtin.integer i32) -> ()>;
;;             v357 = tensor.load (v179) [] [spec: builtin.string "f32 4 +0 view 3 @132"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v358 = tensor.load (v180) [] [spec: builtin.string "f32 4 +0 view 4 @137"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v359 = num.f32_mul (v357, v358) [] [spec: builtin.string "@140"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v360 = num.f32_sub (v178, v359) [] [spec: builtin.string "@141"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v361 = num.i32_add (v179, v348) [] [spec: builtin.string "@148"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v362 = num.i32_add (v180, v347) [] [spec: builtin.string "@156"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v363 = num.i32_add (v181, v346) [] [spec: builtin.string "@163"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v364 = num.i32_ne (v363, v177) [] [spec: builtin.string "@168"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v365 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v366 = num.i64_add (v182, v365) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v364, v360, v361, v362, v363, v366) [^b30_block33v1, ^b31_block34v1] [spec: builtin.string "args 5 0"]: <(builtin.integer i32, builtin.fp32 , builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b31_block34v1():
;;             num.br (v360) [^b32_block35v1] [spec: builtin.string "args 1"]: <(builtin.fp32 ) -> ()>
;;
;;           ^b32_block35v1(v183: builtin.fp32 ):
;;             v367 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v368 = num.const () [] [spec: builtin.string "0x194"]: <() -> (builtin.integer i32)>;
;;             v369 = num.i32_mul (v177, v368) [] [spec: builtin.string "@184"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v370 = num.i32_add (v2, v369) [] [spec: builtin.string "@185"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v371 = tensor.load (v370) [] [spec: builtin.string "f32 4 +0 view 1 @186"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v372 = num.f32_div (v183, v371) [] [spec: builtin.string "@189"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v338, v372) [] [spec: builtin.string "f32 4 +0 view 2 @190"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v373 = num.i32_add (v177, v367) [] [spec: builtin.string "@197"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v374 = num.i32_ne (v373, v191) [] [spec: builtin.string "@202"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v375 = num.i32_add (v218, v367) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v376 = num.i32_lt_s (v375, v194) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v377 = num.i32_eqz (v374) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v378 = num.i32_xor (v376, v377) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v378) [^b34_block37v1, ^b33_block36v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b33_block36v1():
;;             num.unreachable () [] []: <() -> ()>
;;
;;           ^b34_block37v1():
;;             v379 = num.const () [] [spec: builtin.string "0x40000000"]: <() -> (builtin.integer i32)>;
;;             v380 = num.i32_add (v165, v379) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v381 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v382 = num.i64_add (v166, v381) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br (v380, v382) [^b7_block10v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
