;; A triangular system by columns: what has been found for an unknown is stored, and used by the nest behind that. One point
;; does the one, as a phase of its own; the other loads again what that has stored.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $l i32) (param $b i32) (param $n i32) (param $row i32)
    (local $i i32) (local $k i32) (local $p i32) (local $x f64)
    (loop $columns
      (local.set $p (i32.add (local.get $b) (i32.shl (local.get $k) (i32.const 3))))
      (local.set $x (f64.div (f64.load (local.get $p))
        (f64.load (i32.add (local.get $l) (i32.add (i32.mul (local.get $k) (local.get $row)) (i32.shl (local.get $k) (i32.const 3)))))))
      (f64.store (local.get $p) (local.get $x))
      (local.set $i (i32.add (local.get $k) (i32.const 1)))
      (if (i32.lt_s (local.get $i) (local.get $n)) (then
        (loop $rest
          (local.set $p (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 3))))
          (f64.store (local.get $p) (f64.sub (f64.load (local.get $p)) (f64.mul (local.get $x)
            (f64.load (i32.add (local.get $l) (i32.add (i32.mul (local.get $i) (local.get $row)) (i32.shl (local.get $k) (i32.const 3))))))))
          (br_if $rest (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))
      (br_if $columns (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 1 parallel dimension; 2 loads, 1 stores; then 1 parallel dimension; 3 loads, 1 stores; in pieces where it meets itself [region 0]
;; $f depth 1: O001 parallel map: 1 parallel dimension; 3 loads, 1 stores; in pieces where it meets itself [region 0]
;; region 0: takes local 2 I32, local 5 I32, local 1 I32, local 3 I32, local 0 I32; gives nothing; leaves by its end
;; region 1: takes local 5 I32, local 2 I32, local 4 I32, local 1 I32, local 3 I32, local 0 I32, local 7 F64; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_54"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v10 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v11 = num.i32_mul (v10, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.i32_add (v2, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.i32_add (v9, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v14 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v15 = num.i32_mul (v14, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = num.i32_add (v4, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "host 0 @54"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v8) [] [spec: builtin.string "parallel 0 in 0 @0"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v12) [] [spec: builtin.string "read f64 8 +0 base strides loops @68"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v16) [] [spec: builtin.string "read f64 8 +0 base strides loops @85"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v12) [] [spec: builtin.string "write f64 8 +0 base strides loops @95"]: <(builtin.integer i32) -> ()>;
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
;;           ^b0_block3v1(v17: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v18 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v19 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v20 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v21 = num.i32_mul (v20, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_add (v1, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_shl (v22, v19) [] [spec: builtin.string "@62"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_add (v2, v23) [] [spec: builtin.string "@63"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = tensor.load (v24) [] [spec: builtin.string "f64 8 +0 view 0 @68"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v26 = num.i32_mul (v22, v3) [] [spec: builtin.string "@77"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_shl (v22, v19) [] [spec: builtin.string "@82"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_add (v26, v27) [] [spec: builtin.string "@83"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = num.i32_add (v4, v28) [] [spec: builtin.string "@84"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = tensor.load (v29) [] [spec: builtin.string "f64 8 +0 view 1 @85"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v31 = num.f64_div (v25, v30) [] [spec: builtin.string "@88"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v24, v31) [] [spec: builtin.string "f64 8 +0 view 2 @95"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v32 = num.i32_add (v22, v18) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.i32_lt_s (v32, v0) [] [spec: builtin.string "@109"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v33) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_54_1"]: <() -> ()>
;;         {
;;           ^entry_block10v1(v34: builtin.integer i32, v35: builtin.integer i32, v36: builtin.integer i32, v37: builtin.integer i32, v38: builtin.integer i32):
;;             v39 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v40 = tensor.trip (v39, v39, v34) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v41 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v42 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v43 = num.i32_wrap_i64 (v42) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v44 = num.i32_mul (v43, v39) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = num.i32_add (v41, v44) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v47 = num.i32_wrap_i64 (v42) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v48 = num.i32_mul (v47, v39) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = num.i32_add (v46, v48) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.i32_add (v49, v39) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = num.i32_lt_s (v50, v34) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = num.i32_ne (v51, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = tensor.trip (v45, v39, v34, v52) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v54 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v55 = num.i32_wrap_i64 (v42) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v56 = num.i32_mul (v55, v54) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.i32_add (v36, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = num.i32_add (v54, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = num.i32_wrap_i64 (v42) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v60 = num.i32_mul (v59, v54) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v61 = num.i32_add (v58, v60) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v62 = num.i32_add (v38, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v63 = num.i32_add (v54, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v64 = num.i32_wrap_i64 (v42) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v65 = num.i32_mul (v64, v63) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v66 = num.i32_add (v62, v65) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v67 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v68 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             tensor.loop (v40) [] [spec: builtin.string "host 0 @54"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v53) [] [spec: builtin.string "parallel 0 in 0 @112"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v57) [] [spec: builtin.string "read f64 8 +0 base strides loops @95"]: <(builtin.integer i32) -> ()>;
;;             tensor.view (v61, v54, v52) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @128"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v66, v37, v52) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @147"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v61, v54, v52) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @152"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block11v1(v69: builtin.integer i64):
;;                 num.br () [^b1_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block12v1():
;;                 v70 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v71 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v72 = num.i32_wrap_i64 (v42) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v73 = num.i32_mul (v72, v39) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v74 = num.i32_add (v35, v73) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v75 = num.i32_shl (v74, v71) [] [spec: builtin.string "@62"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v76 = num.i32_add (v36, v75) [] [spec: builtin.string "@63"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v77 = tensor.load (v76) [] [spec: builtin.string "f64 8 +0 view 0 @95"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v78 = num.i32_add (v74, v70) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v79 = num.i32_lt_s (v78, v34) [] [spec: builtin.string "@109"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v79) [^b3_block14v1, ^b2_block13v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block13v1():
;;                 num.br () [^b6_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block14v1():
;;                 num.br () [^b4_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block15v1():
;;                 v80 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v81 = num.i32_wrap_i64 (v69) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v82 = num.i32_mul (v81, v39) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v83 = num.i32_add (v78, v82) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v84 = num.i32_shl (v83, v80) [] [spec: builtin.string "@120"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v85 = num.i32_add (v36, v84) [] [spec: builtin.string "@121"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v86 = tensor.load (v85) [] [spec: builtin.string "f64 8 +0 view 1 @128"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v87 = num.i32_mul (v83, v37) [] [spec: builtin.string "@139"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v88 = num.i32_shl (v74, v80) [] [spec: builtin.string "@144"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v89 = num.i32_add (v87, v88) [] [spec: builtin.string "@145"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v90 = num.i32_add (v38, v89) [] [spec: builtin.string "@146"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v91 = tensor.load (v90) [] [spec: builtin.string "f64 8 +0 view 2 @147"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v92 = num.f64_mul (v77, v91) [] [spec: builtin.string "@150"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v93 = num.f64_sub (v86, v92) [] [spec: builtin.string "@151"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v85, v93) [] [spec: builtin.string "f64 8 +0 view 3 @152"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 num.br () [^b5_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block16v1():
;;                 num.br () [^b6_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block17v1():
;;                 num.br () [^b7_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block18v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_112"]: <() -> ()>
;;     {
;;       ^entry_block19v1(v94: builtin.integer i32, v95: builtin.integer i32, v96: builtin.integer i32, v97: builtin.integer i32, v98: builtin.integer i32, v99: builtin.integer i32, v100: builtin.fp64 ):
;;         v101 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v102 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v103 = num.i32_sub (v94, v102) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v104 = num.i32_add (v101, v103) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v105 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v106 = tensor.trip (v104, v105, v95) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v107 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v108 = num.i32_shl (v94, v107) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v109 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v110 = num.i32_sub (v94, v102) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v111 = num.i32_mul (v110, v109) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v112 = num.i32_add (v109, v111) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v113 = num.i32_add (v112, v97) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v114 = num.i32_sub (v94, v102) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v115 = num.i32_mul (v114, v109) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v116 = num.i32_sub (v94, v102) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v117 = num.i32_mul (v116, v98) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v118 = num.i32_add (v115, v117) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v119 = num.i32_add (v118, v99) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v120 = num.i32_add (v119, v98) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v106) [] [spec: builtin.string "parallel 0 @112"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v113, v109) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @128"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v120, v98) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @147"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v113, v109) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @152"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block20v1(v121: builtin.integer i64):
;;             num.br () [^b1_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block21v1():
;;             v122 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v123 = num.i32_wrap_i64 (v121) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v124 = num.i32_mul (v123, v105) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v125 = num.i32_add (v96, v124) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v126 = num.i32_shl (v125, v122) [] [spec: builtin.string "@120"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v127 = num.i32_add (v97, v126) [] [spec: builtin.string "@121"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v128 = tensor.load (v127) [] [spec: builtin.string "f64 8 +0 view 0 @128"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v129 = num.i32_mul (v125, v98) [] [spec: builtin.string "@139"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v130 = num.i32_add (v129, v108) [] [spec: builtin.string "@145"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v131 = num.i32_add (v99, v130) [] [spec: builtin.string "@146"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v132 = tensor.load (v131) [] [spec: builtin.string "f64 8 +0 view 1 @147"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v133 = num.f64_mul (v100, v132) [] [spec: builtin.string "@150"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v134 = num.f64_sub (v128, v133) [] [spec: builtin.string "@151"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v127, v134) [] [spec: builtin.string "f64 8 +0 view 2 @152"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b2_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block22v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
