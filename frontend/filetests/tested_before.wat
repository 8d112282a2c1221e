;; A test between two loops that all iterations make alike is asked once, by the guard: then both loops are parallel, and the
;; loop around them can go over them in order. One that is of the row is made by every point.
(module
  (memory (export "memory") 2)
  (func (export "alike") (param $p i32) (param $n i32) (param $m i32) (param $length i32) (local $i i32) (local $j i32)
    (loop $rows
      (if (i32.gt_u (local.get $m) (local.get $length)) (then (unreachable)))
      (local.set $j (i32.const 0))
      (loop $columns
        (i32.store
          (i32.add (local.get $p) (i32.add (i32.mul (local.get $i) (i32.const 400)) (i32.shl (local.get $j) (i32.const 2))))
          (i32.add (local.get $i) (local.get $j)))
        (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "of_the_row") (param $p i32) (param $n i32) (param $m i32) (param $length i32) (local $i i32) (local $j i32)
    (loop $rows
      (if (i32.gt_u (local.get $i) (local.get $length)) (then (unreachable)))
      (local.set $j (i32.const 0))
      (loop $columns
        (i32.store
          (i32.add (local.get $p) (i32.add (i32.mul (local.get $i) (i32.const 400)) (i32.shl (local.get $j) (i32.const 2))))
          (i32.add (local.get $i) (local.get $j)))
        (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  ;; Steps in time that copy one array over the other, by the operator: what it tests is the same in all of them.
  (func (export "steps") (param $p i32) (param $q i32) (param $t i32) (param $n i32) (local $k i32) (local $i i32)
    (loop $time
      (local.set $i (i32.const 4))
      (loop $top
        (i32.store (i32.add (local.get $q) (local.get $i))
          (i32.add (i32.load offset=4 (i32.add (local.get $p) (local.get $i)))
                   (i32.load (i32.sub (i32.add (local.get $p) (local.get $i)) (i32.const 4)))))
        (br_if $top (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (local.get $n))))
      (memory.copy (local.get $p) (local.get $q) (local.get $n))
      (br_if $time (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $t))))))

;; expect
;; $alike depth 0: O001 parallel map: 2 parallel dimensions; 0 loads, 1 stores [region 0]
;; $alike depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; $of_the_row depth 0: O001 parallel map: 2 parallel dimensions; 0 loads, 1 stores [region 2]
;; $of_the_row depth 1: O003 part of an offloaded nest: a parallel dimension [region 2]
;; $steps depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 1 parallel dimension; 2 loads, 1 stores; then 1 parallel dimension; 1 loads, 1 stores [region 3]
;; $steps depth 1: O001 parallel map: 1 parallel dimension; 2 loads, 1 stores [region 3]
;; region 0: takes local 1 I32, local 2 I32, local 4 I32, local 3 I32, local 0 I32; gives nothing; leaves by its end
;; region 1: takes local 2 I32, local 5 I32, local 4 I32, local 0 I32; gives nothing; leaves by its end
;; region 2: takes local 1 I32, local 2 I32, local 4 I32, local 3 I32, local 0 I32; gives nothing; leaves by its end
;; region 3: takes local 2 I32, local 3 I32, local 4 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; region 4: takes local 3 I32, local 5 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_78"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = tensor.trip (v5, v5, v1) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.i32_gt_u (v1, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v9 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v10 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @78"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 1 in 0 @93"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v4, v10, v11) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @115"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.same (v8, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v12: builtin.integer i64, v13: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v14 = num.i32_wrap_i64 (v12) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v15 = num.i32_mul (v14, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.i32_add (v2, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v17 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v18 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;             v19 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v20 = num.i32_wrap_i64 (v13) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v21 = num.i32_mul (v20, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_add (v19, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_mul (v16, v18) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_shl (v22, v17) [] [spec: builtin.string "@107"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_add (v23, v24) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_add (v4, v25) [] [spec: builtin.string "@109"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_add (v16, v22) [] [spec: builtin.string "@114"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v26, v27) [] [spec: builtin.string "i32 4 +0 view 0 @115"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_93"]: <() -> ()>
;;     {
;;       ^entry_block10v1(v28: builtin.integer i32, v29: builtin.integer i32, v30: builtin.integer i32, v31: builtin.integer i32):
;;         v32 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v33 = tensor.trip (v32, v32, v28) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v34 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;         v35 = num.i32_mul (v30, v34) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v36 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v37 = num.i32_sub (v30, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v38 = num.i32_mul (v37, v34) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v39 = num.i32_add (v38, v31) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v40 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v33) [] [spec: builtin.string "parallel 0 @93"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v39, v40) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @115"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block11v1(v41: builtin.integer i64):
;;             num.br () [^b1_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block12v1():
;;             v42 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v43 = num.i32_wrap_i64 (v41) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v44 = num.i32_mul (v43, v32) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = num.i32_add (v29, v44) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = num.i32_shl (v45, v42) [] [spec: builtin.string "@107"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = num.i32_add (v35, v46) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v48 = num.i32_add (v31, v47) [] [spec: builtin.string "@109"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = num.i32_add (v30, v45) [] [spec: builtin.string "@114"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v48, v49) [] [spec: builtin.string "i32 4 +0 view 0 @115"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block13v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f1_loop_149"]: <() -> ()>
;;     {
;;       ^entry_block14v1(v50: builtin.integer i32, v51: builtin.integer i32, v52: builtin.integer i32, v53: builtin.integer i32, v54: builtin.integer i32):
;;         v55 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v56 = tensor.trip (v55, v55, v50) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v57 = tensor.trip (v55, v55, v51) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v58 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;         v59 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v56) [] [spec: builtin.string "parallel 0 @149"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v57) [] [spec: builtin.string "parallel 1 in 0 @164"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v54, v58, v59) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @186"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block15v1(v60: builtin.integer i64, v61: builtin.integer i64):
;;             num.br () [^b1_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block16v1():
;;             v62 = num.i32_wrap_i64 (v60) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v63 = num.i32_mul (v62, v55) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v64 = num.i32_add (v52, v63) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v65 = num.i32_gt_u (v64, v53) [] [spec: builtin.string "@155"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v65) [^b7_block22v1, ^b2_block17v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block17v1():
;;             num.br () [^b3_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block18v1():
;;             num.br () [^b4_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block19v1():
;;             v66 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v67 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;             v68 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v69 = num.i32_wrap_i64 (v61) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v70 = num.i32_mul (v69, v55) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v71 = num.i32_add (v68, v70) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v72 = num.i32_mul (v64, v67) [] [spec: builtin.string "@173"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v73 = num.i32_shl (v71, v66) [] [spec: builtin.string "@178"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v74 = num.i32_add (v72, v73) [] [spec: builtin.string "@179"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v75 = num.i32_add (v54, v74) [] [spec: builtin.string "@180"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v76 = num.i32_add (v64, v71) [] [spec: builtin.string "@185"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v75, v76) [] [spec: builtin.string "i32 4 +0 view 0 @186"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b5_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block20v1():
;;             num.br () [^b6_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block21v1():
;;             num.return () [] []: <() -> ()>
;;
;;           ^b7_block22v1():
;;             num.unreachable () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f2_loop_220"]: <() -> ()>
;;     {
;;       ^entry_block23v1(v77: builtin.integer i32, v78: builtin.integer i32, v79: builtin.integer i32, v80: builtin.integer i32, v81: builtin.integer i32):
;;         v82 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v83 = tensor.trip (v82, v82, v77) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v84 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v85 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v86 = tensor.trip (v84, v85, v78) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v87 = num.i32_sub (v81, v80) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v88 = num.i32_sub (v81, v80) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v89 = num.i32_eqz (v88) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v90 = num.i32_lt_u (v87, v78) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v91 = num.i32_eqz (v89) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v92 = num.i32_eqz (v78) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v93 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v94 = num.i32_and (v90, v91) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v95 = num.i32_add (v85, v81) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v96 = num.i32_add (v85, v80) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v83) [] [spec: builtin.string "host 0 @220"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v86) [] [spec: builtin.string "parallel 0 in 0 @226"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v95, v85) [] [spec: builtin.string "read i32 4 +4 base strides 1 loops 1 @238"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v81, v85) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @249"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v96, v85) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @253"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.same (v92, v93) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.same (v94, v93) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block24v1(v97: builtin.integer i64):
;;             num.br () [^b1_block25v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block25v1():
;;             num.br () [^b2_block26v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block26v1():
;;             v98 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v99 = num.i32_wrap_i64 (v97) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v100 = num.i32_mul (v99, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v101 = num.i32_add (v98, v100) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v102 = num.i32_add (v80, v101) [] [spec: builtin.string "@232"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v103 = num.i32_add (v81, v101) [] [spec: builtin.string "@237"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v104 = tensor.load (v103) [] [spec: builtin.string "i32 4 +4 view 0 @238"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v105 = num.i32_add (v81, v101) [] [spec: builtin.string "@245"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v106 = num.i32_sub (v105, v98) [] [spec: builtin.string "@248"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v107 = tensor.load (v106) [] [spec: builtin.string "i32 4 +0 view 1 @249"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v108 = num.i32_add (v104, v107) [] [spec: builtin.string "@252"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v102, v108) [] [spec: builtin.string "i32 4 +0 view 2 @253"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b3_block27v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block27v1():
;;             num.br () [^b4_block28v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block28v1():
;;             num.br () [^b5_block29v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block29v1():
;;             num.br () [^b6_block30v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block30v1():
;;             num.br () [^b7_block31v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block31v1():
;;             num.br () [^b8_block32v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block32v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f2_loop_220_1"]: <() -> ()>
;;         {
;;           ^entry_block33v1(v109: builtin.integer i32, v110: builtin.integer i32, v111: builtin.integer i32, v112: builtin.integer i32, v113: builtin.integer i32):
;;             v114 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v115 = tensor.trip (v114, v114, v109) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v116 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v117 = tensor.trip (v116, v114, v110) [] [spec: builtin.string "lt_u i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             tensor.loop (v115) [] [spec: builtin.string "host 0 @220"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v117) [] [spec: builtin.string "parallel 0 in 0 @275"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v112, v114) [] [spec: builtin.string "read i32 1 +0 base strides 1 loops 1 @275"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v113, v114) [] [spec: builtin.string "write i32 1 +0 base strides 1 loops 1 @275"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block34v1(v118: builtin.integer i64):
;;                 num.br () [^b1_block35v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block35v1():
;;                 num.br () [^b2_block36v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block36v1():
;;                 num.br () [^b3_block37v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block37v1():
;;                 num.br () [^b4_block38v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block38v1():
;;                 num.br () [^b5_block39v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block39v1():
;;                 v119 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v120 = num.i32_wrap_i64 (v118) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v121 = num.i32_mul (v120, v114) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v122 = num.i32_add (v119, v121) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b6_block40v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block40v1():
;;                 num.br () [^b7_block41v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block41v1():
;;                 num.br () [^b8_block42v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block42v1():
;;                 v123 = num.i32_add (v113, v122) [] [spec: builtin.string "@275"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v124 = num.i32_add (v112, v122) [] [spec: builtin.string "@275"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v125 = tensor.load (v124) [] [spec: builtin.string "i32 1 +0 view 0 @275"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v123, v125) [] [spec: builtin.string "i32 1 +0 view 1 @275"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;                 num.br () [^b9_block43v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block43v1():
;;                 num.br () [^b10_block44v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b10_block44v1():
;;                 num.br () [^b11_block45v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b11_block45v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f2_loop_226"]: <() -> ()>
;;     {
;;       ^entry_block46v1(v126: builtin.integer i32, v127: builtin.integer i32, v128: builtin.integer i32, v129: builtin.integer i32):
;;         v130 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v131 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v132 = tensor.trip (v130, v131, v126) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v133 = num.i32_add (v131, v129) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v134 = num.i32_add (v131, v128) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v132) [] [spec: builtin.string "parallel 0 @226"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v133, v131) [] [spec: builtin.string "read i32 4 +4 base strides 0 loops 0 @238"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v129, v131) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @249"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v134, v131) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @253"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block47v1(v135: builtin.integer i64):
;;             num.br () [^b1_block48v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block48v1():
;;             v136 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v137 = num.i32_wrap_i64 (v135) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v138 = num.i32_mul (v137, v131) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v139 = num.i32_add (v127, v138) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v140 = num.i32_add (v128, v139) [] [spec: builtin.string "@232"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v141 = num.i32_add (v129, v139) [] [spec: builtin.string "@237"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v142 = tensor.load (v141) [] [spec: builtin.string "i32 4 +4 view 0 @238"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v143 = num.i32_add (v129, v139) [] [spec: builtin.string "@245"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v144 = num.i32_sub (v143, v136) [] [spec: builtin.string "@248"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v145 = tensor.load (v144) [] [spec: builtin.string "i32 4 +0 view 1 @249"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v146 = num.i32_add (v142, v145) [] [spec: builtin.string "@252"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v140, v146) [] [spec: builtin.string "i32 4 +0 view 2 @253"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block49v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block49v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
