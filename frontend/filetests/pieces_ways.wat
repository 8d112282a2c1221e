;; Shortest ways: in step k all other rows read row k, and all other columns column k. Each piece of a step is told where it
;; begins and ends.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $n i32)
    (local $i i32) (local $j i32) (local $k i32) (local $p i32) (local $x i32) (local $y i32)
    (loop $steps
      (local.set $i (i32.const 0))
      (loop $rows
        (local.set $j (i32.const 0))
        (loop $columns
          (local.set $p (i32.add (i32.shl (local.get $i) (i32.const 8)) (i32.shl (local.get $j) (i32.const 2))))
          (local.set $x (i32.add
            (i32.load (i32.add (i32.shl (local.get $i) (i32.const 8)) (i32.shl (local.get $k) (i32.const 2))))
            (i32.load (i32.add (i32.shl (local.get $k) (i32.const 8)) (i32.shl (local.get $j) (i32.const 2))))))
          (local.set $y (i32.load (local.get $p)))
          (i32.store (local.get $p)
            (select (local.get $x) (local.get $y) (i32.lt_s (local.get $x) (local.get $y))))
          (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $n))))
        (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
      (br_if $steps (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 2 parallel dimensions; 3 loads, 1 stores; reads ahead of its writes from a copy; in pieces where it meets itself [region 0]
;; $f depth 1: O001 parallel map: 2 parallel dimensions; 3 loads, 1 stores; reads ahead of its writes from a copy; in pieces where it meets itself [region 0]
;; $f depth 2: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 0 I32, local 3 I32; gives nothing; leaves by its end
;; region 1: takes local 0 I32, local 1 I32, local 3 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_47"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v3 = tensor.trip (v2, v2, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v4 = tensor.trip (v2, v2, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = tensor.trip (v2, v2, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v9 = num.i32_wrap_i64 (v6) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v10 = num.i32_mul (v9, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v11 = num.i32_add (v7, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;         v13 = num.i32_wrap_i64 (v6) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v14 = num.i32_mul (v13, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.i32_add (v7, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v17 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v18 = tensor.origin () [] [spec: builtin.string "1"]: <() -> (builtin.integer i64)>;
;;         v19 = tensor.end_of () [] [spec: builtin.string "1"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v3) [] [spec: builtin.string "host 0 @47"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 in 0 @53"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 1 in 1 @59"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v11, v12) [] [spec: builtin.string "read i32 4 +0 base before strides 1 loops 1 2 @85"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v15, v8) [] [spec: builtin.string "read i32 4 +0 base before strides 2 loops 1 2 @99"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v7, v12, v8) [] [spec: builtin.string "read i32 4 +0 base strides 1 2 loops 1 2 @107"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v7, v12, v8) [] [spec: builtin.string "write i32 4 +0 base strides 1 2 loops 1 2 @124"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 3 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v20: builtin.integer i64, v21: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v22 = num.i32_wrap_i64 (v6) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v23 = num.i32_mul (v22, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_add (v1, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v25 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v26 = num.i32_wrap_i64 (v20) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v27 = num.i32_mul (v26, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_add (v25, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             v29 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v30 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v31 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v32 = num.i32_wrap_i64 (v21) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v33 = num.i32_mul (v32, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_add (v31, v33) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.i32_shl (v28, v30) [] [spec: builtin.string "@65"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_shl (v34, v29) [] [spec: builtin.string "@70"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_add (v35, v36) [] [spec: builtin.string "@71"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = num.i32_shl (v28, v30) [] [spec: builtin.string "@78"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = num.i32_shl (v24, v29) [] [spec: builtin.string "@83"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_add (v38, v39) [] [spec: builtin.string "@84"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = tensor.load (v40) [] [spec: builtin.string "i32 4 +0 view 0 @85"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_shl (v24, v30) [] [spec: builtin.string "@92"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_shl (v34, v29) [] [spec: builtin.string "@97"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = num.i32_add (v42, v43) [] [spec: builtin.string "@98"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = tensor.load (v44) [] [spec: builtin.string "i32 4 +0 view 1 @99"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = num.i32_add (v41, v45) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = tensor.load (v37) [] [spec: builtin.string "i32 4 +0 view 2 @107"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v48 = num.i32_min_s (v46, v47) [] [spec: builtin.string "@123"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v37, v48) [] [spec: builtin.string "i32 4 +0 view 3 @124"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_53"]: <() -> ()>
;;     {
;;       ^entry_block10v1(v49: builtin.integer i32, v50: builtin.integer i32, v51: builtin.integer i32):
;;         v52 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v53 = tensor.trip (v52, v52, v49) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v54 = tensor.trip (v52, v52, v49) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v55 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v56 = num.i32_shl (v51, v55) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v57 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v58 = num.i32_shl (v51, v57) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v59 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v60 = num.i32_sub (v51, v59) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v61 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v62 = num.i32_mul (v60, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v63 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;         v64 = num.i32_sub (v51, v59) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v65 = num.i32_mul (v64, v63) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v66 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v67 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v68 = tensor.origin () [] [spec: builtin.string "1"]: <() -> (builtin.integer i64)>;
;;         v69 = tensor.end_of () [] [spec: builtin.string "1"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v53) [] [spec: builtin.string "parallel 0 @53"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v54) [] [spec: builtin.string "parallel 1 in 0 @59"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v62, v63) [] [spec: builtin.string "read i32 4 +0 base before strides 0 loops 0 1 @85"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v65, v61) [] [spec: builtin.string "read i32 4 +0 base before strides 1 loops 0 1 @99"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v59, v63, v61) [] [spec: builtin.string "read i32 4 +0 base strides 0 1 loops 0 1 @107"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v59, v63, v61) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @124"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 3 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block11v1(v70: builtin.integer i64, v71: builtin.integer i64):
;;             num.br () [^b1_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block12v1():
;;             v72 = num.i32_wrap_i64 (v70) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v73 = num.i32_mul (v72, v52) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v74 = num.i32_add (v50, v73) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block13v1():
;;             v75 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v76 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v77 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v78 = num.i32_wrap_i64 (v71) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v79 = num.i32_mul (v78, v52) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v80 = num.i32_add (v77, v79) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v81 = num.i32_shl (v74, v76) [] [spec: builtin.string "@65"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v82 = num.i32_shl (v80, v75) [] [spec: builtin.string "@70"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v83 = num.i32_add (v81, v82) [] [spec: builtin.string "@71"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v84 = num.i32_shl (v74, v76) [] [spec: builtin.string "@78"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v85 = num.i32_add (v84, v56) [] [spec: builtin.string "@84"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v86 = tensor.load (v85) [] [spec: builtin.string "i32 4 +0 view 0 @85"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v87 = num.i32_shl (v80, v75) [] [spec: builtin.string "@97"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v88 = num.i32_add (v58, v87) [] [spec: builtin.string "@98"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v89 = tensor.load (v88) [] [spec: builtin.string "i32 4 +0 view 1 @99"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v90 = num.i32_add (v86, v89) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v91 = tensor.load (v83) [] [spec: builtin.string "i32 4 +0 view 2 @107"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v92 = num.i32_min_s (v90, v91) [] [spec: builtin.string "@123"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v83, v92) [] [spec: builtin.string "i32 4 +0 view 3 @124"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b3_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block14v1():
;;             num.br () [^b4_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block15v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
