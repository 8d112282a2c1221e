;; Rows with their lengths beside their pointers, and an index that is checked against each: all lengths are taken to be equal.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $c i32) (param $a i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $p i32) (local $q i32)
    (loop $rows
      (local.set $p (i32.add (local.get $c) (i32.mul (local.get $i) (i32.const 12))))
      (local.set $q (i32.add (local.get $a) (i32.mul (local.get $i) (i32.const 12))))
      (local.set $j (i32.const 0))
      (loop $columns
        (if (i32.ge_u (local.get $j) (i32.load offset=8 (local.get $p))) (then unreachable))
        (if (i32.ge_u (local.get $j) (i32.load offset=8 (local.get $q))) (then unreachable))
        (i32.store (i32.add (i32.load offset=4 (local.get $p)) (i32.shl (local.get $j) (i32.const 2)))
          (i32.mul (i32.load (i32.add (i32.load offset=4 (local.get $q)) (i32.shl (local.get $j) (i32.const 2))))
            (i32.const 3)))
        (br_if $columns (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (br_if $rows (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O001 parallel map: 2 parallel dimensions; 5 loads, 1 stores; reads 6 values once that the program reads again and again; takes what 4 loads find to be an arithmetic progression [region 0]
;; $f depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 2 I32, local 3 I32, local 4 I32, local 0 I32, local 1 I32, read 2 I32, read 5 I32, read 3 I32, read 4 I32, read 0 I32, read 1 I32; gives nothing; leaves by its end
;; region 1: takes local 3 I32, local 5 I32, read 0 I32, read 1 I32, read 2 I32, read 3 I32, local 4 I32, local 6 I32, local 7 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_50"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32, v5: builtin.integer i32, v6: builtin.integer i32, v7: builtin.integer i32, v8: builtin.integer i32, v9: builtin.integer i32, v10: builtin.integer i32):
;;         v11 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v12 = tensor.trip (v11, v11, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v13 = tensor.trip (v11, v11, v1) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v14 = num.const () [] [spec: builtin.string "0xc"]: <() -> (builtin.integer i32)>;
;;         v15 = num.i32_add (v14, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = num.i32_add (v14, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v17 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v12) [] [spec: builtin.string "parallel 0 @50"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v13) [] [spec: builtin.string "parallel 1 in 0 @76"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v3, v14) [] [spec: builtin.string "read i32 4 +8 base strides 0 loops 0 1 @82"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v4, v14) [] [spec: builtin.string "read i32 4 +8 base strides 0 loops 0 1 @94"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v3, v14) [] [spec: builtin.string "read i32 4 +4 base strides 0 loops 0 1 @104"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v4, v14) [] [spec: builtin.string "read i32 4 +4 base strides 0 loops 0 1 @115"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v7, v8, v17) [] [spec: builtin.string "read i32 4 +0 base strides 0 1 loops 0 1 @124"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v9, v10, v17) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @130"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;         tensor.steady (v3) [] [spec: builtin.string "i32 4 +4 @104"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v15) [] [spec: builtin.string "i32 4 +4 less 0 @104"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v3) [] [spec: builtin.string "i32 4 +8 @82"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v4) [] [spec: builtin.string "i32 4 +4 @115"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v16) [] [spec: builtin.string "i32 4 +4 less 3 @115"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v4) [] [spec: builtin.string "i32 4 +8 @94"]: <(builtin.integer i32) -> ()>;
;;         tensor.progression (v3, v14, v9, v10) [] [spec: builtin.string "2 +4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.progression (v3, v14, v5) [] [spec: builtin.string "0 +8 constant"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.progression (v4, v14, v7, v8) [] [spec: builtin.string "3 +4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.progression (v4, v14, v6) [] [spec: builtin.string "1 +8 constant"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v18: builtin.integer i64, v19: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v20 = num.const () [] [spec: builtin.string "0xc"]: <() -> (builtin.integer i32)>;
;;             v21 = num.i32_wrap_i64 (v18) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v22 = num.i32_mul (v21, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_add (v2, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_mul (v23, v20) [] [spec: builtin.string "@58"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_add (v3, v24) [] [spec: builtin.string "@59"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_mul (v23, v20) [] [spec: builtin.string "@68"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_add (v4, v26) [] [spec: builtin.string "@69"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v28 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v29 = num.i32_wrap_i64 (v19) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v30 = num.i32_mul (v29, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.i32_add (v28, v30) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = tensor.load (v25) [] [spec: builtin.string "i32 4 +8 view 0 @82"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.i32_ge_u (v31, v5) [] [spec: builtin.string "@85"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v33) [^b9_block12v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v34 = tensor.load (v27) [] [spec: builtin.string "i32 4 +8 view 1 @94"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.i32_ge_u (v31, v6) [] [spec: builtin.string "@97"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v35) [^b9_block12v1, ^b5_block8v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             v36 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v37 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v38 = tensor.load (v25) [] [spec: builtin.string "i32 4 +4 view 2 @104"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = num.i32_shl (v31, v37) [] [spec: builtin.string "@111"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_add (v38, v39) [] [spec: builtin.string "@112"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = tensor.load (v27) [] [spec: builtin.string "i32 4 +4 view 3 @115"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_shl (v31, v37) [] [spec: builtin.string "@122"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_add (v41, v42) [] [spec: builtin.string "@123"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = tensor.load (v43) [] [spec: builtin.string "i32 4 +0 view 4 @124"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = num.i32_mul (v44, v36) [] [spec: builtin.string "@129"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v40, v45) [] [spec: builtin.string "i32 4 +0 view 5 @130"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             num.br () [^b8_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block11v1():
;;             num.return () [] []: <() -> ()>
;;
;;           ^b9_block12v1():
;;             num.unreachable () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_76"]: <() -> ()>
;;     {
;;       ^entry_block13v1(v46: builtin.integer i32, v47: builtin.integer i32, v48: builtin.integer i32, v49: builtin.integer i32, v50: builtin.integer i32, v51: builtin.integer i32, v52: builtin.integer i32, v53: builtin.integer i32, v54: builtin.integer i32):
;;         v55 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v56 = tensor.trip (v55, v55, v46) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v57 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v58 = num.i32_sub (v52, v57) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v59 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v60 = num.i32_mul (v58, v59) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v61 = num.i32_add (v53, v60) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v62 = num.i32_add (v52, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v63 = num.i32_sub (v52, v57) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v64 = num.i32_mul (v63, v59) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v65 = num.i32_add (v54, v64) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v66 = num.i32_add (v52, v65) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v67 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v56) [] [spec: builtin.string "parallel 0 @76"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v51, v67) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @124"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v50, v67) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @130"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.steady (v62) [] [spec: builtin.string "i32 4 +8 @82"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v66) [] [spec: builtin.string "i32 4 +8 @94"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v62) [] [spec: builtin.string "i32 4 +4 @104"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v66) [] [spec: builtin.string "i32 4 +4 @115"]: <(builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block14v1(v68: builtin.integer i64):
;;             num.br () [^b1_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block15v1():
;;             v69 = num.i32_wrap_i64 (v68) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v70 = num.i32_mul (v69, v55) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v71 = num.i32_add (v47, v70) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v72 = num.i32_ge_u (v71, v48) [] [spec: builtin.string "@85"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v72) [^b7_block21v1, ^b2_block16v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block16v1():
;;             num.br () [^b3_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block17v1():
;;             v73 = num.i32_ge_u (v71, v49) [] [spec: builtin.string "@97"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v73) [^b7_block21v1, ^b4_block18v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block18v1():
;;             num.br () [^b5_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block19v1():
;;             v74 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v75 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v76 = num.i32_shl (v71, v75) [] [spec: builtin.string "@111"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v77 = num.i32_add (v50, v76) [] [spec: builtin.string "@112"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v78 = num.i32_shl (v71, v75) [] [spec: builtin.string "@122"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v79 = num.i32_add (v51, v78) [] [spec: builtin.string "@123"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v80 = tensor.load (v79) [] [spec: builtin.string "i32 4 +0 view 0 @124"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v81 = num.i32_mul (v80, v74) [] [spec: builtin.string "@129"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v77, v81) [] [spec: builtin.string "i32 4 +0 view 1 @130"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b6_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block20v1():
;;             num.return () [] []: <() -> ()>
;;
;;           ^b7_block21v1():
;;             num.unreachable () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
