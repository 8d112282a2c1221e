;; The element is read, and only then is the array filled.
(module
  (memory (export "memory") 2)
  (func (export "f") (param $in i32) (param $out i32) (param $w i32) (param $n i32) (param $m i32)
    (local $x i32) (local $k i32)
    (loop $points
      (i32.store offset=4096 (i32.add (local.get $out) (i32.shl (local.get $x) (i32.const 2))) (i32.load offset=12 (local.get $w)))
      (local.set $k (i32.const 0))
      (loop $fill
        (i32.store (i32.add (local.get $w) (i32.shl (local.get $k) (i32.const 2))) (i32.load (i32.add (local.get $in) (i32.shl (i32.add (local.get $x) (local.get $k)) (i32.const 2)))))
        (br_if $fill (i32.ne (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 8))))
      (i32.store (i32.add (local.get $out) (i32.shl (local.get $x) (i32.const 2)))
        (i32.load offset=4 (local.get $w)))
      (br_if $points (i32.ne (local.tee $x (i32.add (local.get $x) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 1 parallel dimension; 1 loads, 1 stores; then 1 parallel dimension; 2 loads, 1 stores; then 1 parallel dimension; 1 loads, 1 stores [region 0]
;; $f depth 1: O001 parallel map: 1 parallel dimension; 2 loads, 1 stores [region 0]
;; region 0: takes local 3 I32, local 5 I32, local 1 I32, local 2 I32, local 0 I32; gives nothing; leaves by its end
;; region 1: takes local 6 I32, local 2 I32, local 5 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_51"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v10 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v11 = num.i32_mul (v10, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.i32_add (v2, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "host 0 @51"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v8) [] [spec: builtin.string "parallel 0 in 0 @0"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v3) [] [spec: builtin.string "read i32 4 +12 base strides loops @63"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v12) [] [spec: builtin.string "write i32 4 +4096 base strides loops @66"]: <(builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v13: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v14 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v15 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v16 = num.i32_mul (v15, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v1, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_shl (v17, v14) [] [spec: builtin.string "@59"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v2, v18) [] [spec: builtin.string "@60"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = tensor.load (v3) [] [spec: builtin.string "i32 4 +12 view 0 @63"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v19, v20) [] [spec: builtin.string "i32 4 +4096 view 1 @66"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_51_1"]: <() -> ()>
;;         {
;;           ^entry_block7v1(v21: builtin.integer i32, v22: builtin.integer i32, v23: builtin.integer i32, v24: builtin.integer i32, v25: builtin.integer i32):
;;             v26 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v27 = tensor.trip (v26, v26, v21) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v28 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v29 = tensor.trip (v26, v26, v28) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v30 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v31 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v32 = num.i32_wrap_i64 (v30) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v33 = num.i32_mul (v32, v31) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_add (v23, v33) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.i32_wrap_i64 (v30) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v36 = num.i32_mul (v35, v31) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_add (v25, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.loop (v27) [] [spec: builtin.string "host 0 @51"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v29) [] [spec: builtin.string "parallel 0 in 0 @74"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v34) [] [spec: builtin.string "read i32 4 +4096 base strides loops @66"]: <(builtin.integer i32) -> ()>;
;;             tensor.view (v37, v31) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @95"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v24, v31) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @98"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block8v1(v38: builtin.integer i64):
;;                 num.br () [^b1_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block9v1():
;;                 v39 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v40 = num.i32_wrap_i64 (v30) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v41 = num.i32_mul (v40, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v42 = num.i32_add (v22, v41) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v43 = num.i32_shl (v42, v39) [] [spec: builtin.string "@59"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v44 = num.i32_add (v23, v43) [] [spec: builtin.string "@60"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v45 = tensor.load (v44) [] [spec: builtin.string "i32 4 +4096 view 0 @66"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b2_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block10v1():
;;                 v46 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v47 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v48 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v49 = num.i32_mul (v48, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v50 = num.i32_add (v47, v49) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v51 = num.i32_shl (v50, v46) [] [spec: builtin.string "@82"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v52 = num.i32_add (v24, v51) [] [spec: builtin.string "@83"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v53 = num.i32_add (v42, v50) [] [spec: builtin.string "@90"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v54 = num.i32_shl (v53, v46) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v55 = num.i32_add (v25, v54) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v56 = tensor.load (v55) [] [spec: builtin.string "i32 4 +0 view 1 @95"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v52, v56) [] [spec: builtin.string "i32 4 +0 view 2 @98"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;                 num.br () [^b3_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block11v1():
;;                 num.br () [^b4_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block12v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_51_2"]: <() -> ()>
;;         {
;;           ^entry_block13v1(v57: builtin.integer i32, v58: builtin.integer i32, v59: builtin.integer i32, v60: builtin.integer i32, v61: builtin.integer i32):
;;             v62 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v63 = tensor.trip (v62, v62, v57) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v64 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v65 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v66 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v67 = num.i32_wrap_i64 (v64) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v68 = num.i32_mul (v67, v66) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v69 = num.i32_add (v59, v68) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.loop (v63) [] [spec: builtin.string "host 0 @51"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v65) [] [spec: builtin.string "parallel 0 in 0 @0"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v60) [] [spec: builtin.string "read i32 4 +4 base strides loops @124"]: <(builtin.integer i32) -> ()>;
;;             tensor.view (v69) [] [spec: builtin.string "write i32 4 +0 base strides loops @127"]: <(builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block14v1(v70: builtin.integer i64):
;;                 num.br () [^b1_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block15v1():
;;                 v71 = num.i32_wrap_i64 (v64) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v72 = num.i32_mul (v71, v62) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v73 = num.i32_add (v58, v72) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b2_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block16v1():
;;                 v74 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v75 = num.i32_shl (v73, v74) [] [spec: builtin.string "@120"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v76 = num.i32_add (v59, v75) [] [spec: builtin.string "@121"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v77 = tensor.load (v60) [] [spec: builtin.string "i32 4 +4 view 0 @124"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v76, v77) [] [spec: builtin.string "i32 4 +0 view 1 @127"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;                 num.br () [^b3_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block17v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_74"]: <() -> ()>
;;     {
;;       ^entry_block18v1(v78: builtin.integer i32, v79: builtin.integer i32, v80: builtin.integer i32, v81: builtin.integer i32):
;;         v82 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v83 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v84 = tensor.trip (v82, v82, v83) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v85 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v86 = num.i32_sub (v80, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v87 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v88 = num.i32_mul (v86, v87) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v89 = num.i32_add (v88, v81) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v84) [] [spec: builtin.string "parallel 0 @74"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v89, v87) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @95"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v79, v87) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @98"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block19v1(v90: builtin.integer i64):
;;             num.br () [^b1_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block20v1():
;;             v91 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v92 = num.i32_wrap_i64 (v90) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v93 = num.i32_mul (v92, v82) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v94 = num.i32_add (v78, v93) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v95 = num.i32_shl (v94, v91) [] [spec: builtin.string "@82"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v96 = num.i32_add (v79, v95) [] [spec: builtin.string "@83"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v97 = num.i32_add (v80, v94) [] [spec: builtin.string "@90"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v98 = num.i32_shl (v97, v91) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v99 = num.i32_add (v81, v98) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v100 = tensor.load (v99) [] [spec: builtin.string "i32 4 +0 view 0 @95"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v96, v100) [] [spec: builtin.string "i32 4 +0 view 1 @98"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block21v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
