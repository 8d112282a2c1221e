;; Elimination without pivoting: the outer loop has to stay in order, and the host runs it. How often the loops inside run
;; follows it, as do all addresses; the pivot is loaded between the loops, by every point; the last iteration launches
;; nothing, but its pivot is still loaded.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32) (param $row i32)
    (local $i i32) (local $j i32) (local $k i32) (local $p i32) (local $q i32) (local $x f64)
    (loop $steps
      (local.set $p (i32.add (local.get $a) (i32.mul (local.get $k) (local.get $row))))
      (local.set $x (f64.load (i32.add (local.get $p) (i32.shl (local.get $k) (i32.const 3)))))
      (local.set $i (i32.add (local.get $k) (i32.const 1)))
      (if (i32.lt_s (local.get $i) (local.get $n)) (then
        (loop $rows
          (local.set $q (i32.add (local.get $a) (i32.mul (local.get $i) (local.get $row))))
          (local.set $j (i32.add (local.get $k) (i32.const 1)))
          (loop $columns
            (f64.store (i32.add (local.get $q) (i32.shl (local.get $j) (i32.const 3)))
              (f64.sub (f64.load (i32.add (local.get $q) (i32.shl (local.get $j) (i32.const 3))))
                (f64.mul (f64.div (f64.load (i32.add (local.get $q) (i32.shl (local.get $k) (i32.const 3)))) (local.get $x))
                  (f64.load (i32.add (local.get $p) (i32.shl (local.get $j) (i32.const 3)))))))
            (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $n))))
          (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))
      (br_if $steps (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 2 parallel dimensions; 4 loads, 1 stores; in pieces where it meets itself [region 0]
;; $f depth 1: O001 parallel map: 2 parallel dimensions; 4 loads, 1 stores; in pieces where it meets itself [region 0]
;; $f depth 2: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 1 I32, local 5 I32, local 2 I32, local 0 I32; gives nothing; leaves by its end
;; region 1: takes local 5 I32, local 1 I32, local 3 I32, local 2 I32, local 0 I32, local 8 F64, local 6 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_53"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v4, v4, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v8 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v9 = num.i32_mul (v8, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v10 = num.i32_add (v6, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v13 = num.i32_mul (v12, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v14 = num.i32_add (v11, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.i32_add (v14, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = num.i32_lt_s (v15, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v17 = num.i32_ne (v16, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v18 = tensor.trip (v10, v4, v0, v17) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v19 = tensor.trip (v10, v4, v0, v17) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v20 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v21 = num.i32_add (v20, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v22 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v23 = num.i32_mul (v22, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v24 = num.i32_add (v3, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v25 = num.i32_add (v20, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v26 = num.i32_add (v25, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v27 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v28 = num.i32_mul (v27, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v29 = num.i32_add (v26, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v30 = num.i32_add (v3, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v31 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v32 = num.i32_mul (v31, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v33 = num.i32_add (v30, v32) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v34 = num.i32_add (v20, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v35 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v36 = num.i32_mul (v35, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v37 = num.i32_add (v34, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v38 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v39 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v40 = tensor.origin () [] [spec: builtin.string "1"]: <() -> (builtin.integer i64)>;
;;         v41 = tensor.end_of () [] [spec: builtin.string "1"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v5) [] [spec: builtin.string "host 0 @53"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v18) [] [spec: builtin.string "parallel 0 in 0 @92"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v19) [] [spec: builtin.string "parallel 1 in 1 @111"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v24) [] [spec: builtin.string "read f64 8 +0 base strides loops @73"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v29, v2, v20, v17) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 2 loops 1 2 @129"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v33, v2, v17) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @140"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v37, v20, v17) [] [spec: builtin.string "read f64 8 +0 base gated strides 2 loops 1 2 @154"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v29, v2, v20, v17) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 2 loops 1 2 @159"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 4 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 4"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v42: builtin.integer i64, v43: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v44 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v45 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v46 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v47 = num.i32_mul (v46, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v48 = num.i32_add (v1, v47) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = num.i32_mul (v48, v2) [] [spec: builtin.string "@61"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.i32_add (v3, v49) [] [spec: builtin.string "@62"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = num.i32_shl (v48, v45) [] [spec: builtin.string "@71"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = num.i32_add (v50, v51) [] [spec: builtin.string "@72"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = tensor.load (v52) [] [spec: builtin.string "f64 8 +0 view 0 @73"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v54 = num.i32_add (v48, v44) [] [spec: builtin.string "@82"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v55 = num.i32_lt_s (v54, v0) [] [spec: builtin.string "@89"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v55) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b8_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v56 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v57 = num.i32_wrap_i64 (v42) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v58 = num.i32_mul (v57, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = num.i32_add (v54, v58) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v60 = num.i32_mul (v59, v2) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v61 = num.i32_add (v3, v60) [] [spec: builtin.string "@101"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v62 = num.i32_add (v48, v56) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             v63 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v64 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v65 = num.i32_mul (v64, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v66 = num.i32_add (v62, v65) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v67 = num.i32_shl (v66, v63) [] [spec: builtin.string "@119"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v68 = num.i32_add (v61, v67) [] [spec: builtin.string "@120"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v69 = num.i32_shl (v66, v63) [] [spec: builtin.string "@127"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v70 = num.i32_add (v61, v69) [] [spec: builtin.string "@128"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v71 = tensor.load (v70) [] [spec: builtin.string "f64 8 +0 view 1 @129"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v72 = num.i32_shl (v48, v63) [] [spec: builtin.string "@138"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v73 = num.i32_add (v61, v72) [] [spec: builtin.string "@139"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v74 = tensor.load (v73) [] [spec: builtin.string "f64 8 +0 view 2 @140"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v75 = num.f64_div (v74, v53) [] [spec: builtin.string "@145"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v76 = num.i32_shl (v66, v63) [] [spec: builtin.string "@152"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v77 = num.i32_add (v50, v76) [] [spec: builtin.string "@153"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v78 = tensor.load (v77) [] [spec: builtin.string "f64 8 +0 view 3 @154"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v79 = num.f64_mul (v75, v78) [] [spec: builtin.string "@157"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v80 = num.f64_sub (v71, v79) [] [spec: builtin.string "@158"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v68, v80) [] [spec: builtin.string "f64 8 +0 view 4 @159"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             num.br () [^b8_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block11v1():
;;             num.br () [^b9_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block12v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_92"]: <() -> ()>
;;     {
;;       ^entry_block13v1(v81: builtin.integer i32, v82: builtin.integer i32, v83: builtin.integer i32, v84: builtin.integer i32, v85: builtin.integer i32, v86: builtin.fp64 , v87: builtin.integer i32):
;;         v88 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v89 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v90 = num.i32_sub (v81, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v91 = num.i32_add (v88, v90) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v92 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v93 = tensor.trip (v91, v92, v82) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v94 = tensor.trip (v91, v92, v82) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v95 = num.i32_add (v81, v92) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v96 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v97 = num.i32_shl (v81, v96) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v98 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v99 = num.i32_sub (v81, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v100 = num.i32_mul (v99, v98) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v101 = num.i32_add (v98, v100) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v102 = num.i32_sub (v81, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v103 = num.i32_mul (v102, v84) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v104 = num.i32_add (v101, v103) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v105 = num.i32_add (v104, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v106 = num.i32_add (v105, v84) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v107 = num.i32_sub (v81, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v108 = num.i32_mul (v107, v98) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v109 = num.i32_sub (v81, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v110 = num.i32_mul (v109, v84) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v111 = num.i32_add (v108, v110) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v112 = num.i32_add (v111, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v113 = num.i32_add (v112, v84) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v114 = num.i32_sub (v81, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v115 = num.i32_mul (v114, v98) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v116 = num.i32_add (v98, v115) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v117 = num.i32_sub (v81, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v118 = num.i32_mul (v117, v84) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v119 = num.i32_add (v116, v118) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v120 = num.i32_add (v119, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v121 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v122 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v123 = tensor.origin () [] [spec: builtin.string "1"]: <() -> (builtin.integer i64)>;
;;         v124 = tensor.end_of () [] [spec: builtin.string "1"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v93) [] [spec: builtin.string "parallel 0 @92"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v94) [] [spec: builtin.string "parallel 1 in 0 @111"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v106, v84, v98) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 @129"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v113, v84) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @140"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v120, v98) [] [spec: builtin.string "read f64 8 +0 base strides 1 loops 0 1 @154"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v106, v84, v98) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 loops 0 1 @159"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block14v1(v125: builtin.integer i64, v126: builtin.integer i64):
;;             num.br () [^b1_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block15v1():
;;             v127 = num.i32_wrap_i64 (v125) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v128 = num.i32_mul (v127, v92) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v129 = num.i32_add (v83, v128) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v130 = num.i32_mul (v129, v84) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v131 = num.i32_add (v85, v130) [] [spec: builtin.string "@101"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block16v1():
;;             v132 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v133 = num.i32_wrap_i64 (v126) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v134 = num.i32_mul (v133, v92) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v135 = num.i32_add (v95, v134) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v136 = num.i32_shl (v135, v132) [] [spec: builtin.string "@119"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v137 = num.i32_add (v131, v136) [] [spec: builtin.string "@120"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v138 = num.i32_shl (v135, v132) [] [spec: builtin.string "@127"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v139 = num.i32_add (v131, v138) [] [spec: builtin.string "@128"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v140 = tensor.load (v139) [] [spec: builtin.string "f64 8 +0 view 0 @129"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v141 = num.i32_add (v131, v97) [] [spec: builtin.string "@139"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v142 = tensor.load (v141) [] [spec: builtin.string "f64 8 +0 view 1 @140"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v143 = num.f64_div (v142, v86) [] [spec: builtin.string "@145"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v144 = num.i32_shl (v135, v132) [] [spec: builtin.string "@152"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v145 = num.i32_add (v87, v144) [] [spec: builtin.string "@153"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v146 = tensor.load (v145) [] [spec: builtin.string "f64 8 +0 view 2 @154"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v147 = num.f64_mul (v143, v146) [] [spec: builtin.string "@157"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v148 = num.f64_sub (v140, v147) [] [spec: builtin.string "@158"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v137, v148) [] [spec: builtin.string "f64 8 +0 view 3 @159"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b3_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block17v1():
;;             num.br () [^b4_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block18v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
