;; The inner loop of a triangle, unrolled by four as clang does it: four at a time up to i rounded down, then what is left
;; over, one by one. How much that is is a residue: a number below four that addresses are made with.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $n i32)
    (local $i i32) (local $j i32) (local $p i32) (local $rest i32)
    (local.set $i (i32.const 1))
    (loop $outer
      (local.set $j (i32.const 0))
      (if (i32.ge_u (local.get $i) (i32.const 4))
        (then
          (loop $main
            (local.set $p (i32.add (i32.shl (local.get $i) (i32.const 7)) (i32.shl (local.get $j) (i32.const 2))))
            (i32.store (local.get $p) (local.get $i))
            (i32.store offset=4 (local.get $p) (local.get $i))
            (i32.store offset=8 (local.get $p) (local.get $i))
            (i32.store offset=12 (local.get $p) (local.get $i))
            (br_if $main (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 4)))
              (i32.and (local.get $i) (i32.const -4)))))))
      (local.set $rest (i32.and (local.get $i) (i32.const 3)))
      (if (local.get $rest)
        (then
          (local.set $p (i32.add (i32.shl (local.get $i) (i32.const 7)) (i32.shl (local.get $j) (i32.const 2))))
          (loop $left
            (i32.store (local.get $p) (local.get $i))
            (local.set $p (i32.add (local.get $p) (i32.const 4)))
            (br_if $left (local.tee $rest (i32.sub (local.get $rest) (i32.const 1)))))))
      (br_if $outer (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O001 parallel map: 2 parallel dimensions; 0 loads, 1 stores [region 0]
;; $f depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; $f depth 1: O003 part of an offloaded nest: what an unrolled loop leaves over: the two are one [region 0]
;; region 0: takes local 0 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_53 split 1"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v2, v3, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.most (v5, v3, v4) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x80"]: <() -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @53"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v6, v5, v3) [] [spec: builtin.string "sequential in 0 taper 1 0 @66"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v7, v7, v8) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @85"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v9: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v13 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v14 = num.i32_mul (v13, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_add (v1, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             v16 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v17 = num.i32_ne (v15, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v17) [^b4_block7v1, ^b6_block9v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1():
;;             v18 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v19 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v18, v18, v19) [^b5_block8v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b5_block8v1(v10: builtin.integer i32, v11: builtin.integer i32, v12: builtin.integer i64):
;;             v20 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v21 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v22 = num.const () [] [spec: builtin.string "0x7"]: <() -> (builtin.integer i32)>;
;;             v23 = num.i64_extend_i32_s (v5) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v24 = num.i64_extend_i32_s (v3) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v25 = num.i64_mul (v24, v9) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v26 = num.i64_add (v23, v25) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v27 = num.i64_gt_s (v12, v26) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v27) [] []: <(builtin.integer i32) -> ()>;
;;             v28 = num.i32_shl (v15, v22) [] [spec: builtin.string "@72"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = num.i32_shl (v10, v21) [] [spec: builtin.string "@77"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_add (v28, v29) [] [spec: builtin.string "@78"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v30, v15) [] [spec: builtin.string "i32 4 +0 view 0 @85"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v31 = num.i32_add (v10, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = num.i32_add (v11, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.i32_ne (v32, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v35 = num.i64_add (v12, v34) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v33, v31, v32, v35) [^b5_block8v1, ^b6_block9v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b6_block9v1():
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_53_part_0"]: <() -> ()>
;;         {
;;           ^entry_block11v1(v36: builtin.integer i32, v37: builtin.integer i32):
;;             v38 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v39 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v40 = tensor.trip (v38, v39, v36) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v41 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v42 = tensor.most (v41, v39, v40) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v43 = num.const () [] [spec: builtin.string "0x80"]: <() -> (builtin.integer i32)>;
;;             v44 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v40) [] [spec: builtin.string "parallel 0 @53"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v42, v41, v39) [] [spec: builtin.string "parallel 1 in 0 taper 1 0 @66"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v43, v43, v44) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @85"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block12v1(v45: builtin.integer i64, v46: builtin.integer i64):
;;                 num.br () [^b1_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block13v1():
;;                 v47 = num.i32_wrap_i64 (v45) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v48 = num.i32_mul (v47, v39) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v49 = num.i32_add (v37, v48) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b2_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block14v1():
;;                 num.br () [^b3_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block15v1():
;;                 v50 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v51 = num.i32_ne (v49, v50) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v51) [^b4_block16v1, ^b9_block21v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b4_block16v1():
;;                 num.br () [^b5_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block17v1():
;;                 v52 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v53 = num.i32_wrap_i64 (v46) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v54 = num.i32_mul (v53, v39) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v55 = num.i32_add (v52, v54) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v56 = num.i32_wrap_i64 (v46) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v57 = num.i32_mul (v56, v39) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v58 = num.i32_add (v52, v57) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v59 = num.i64_extend_i32_s (v41) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v60 = num.i64_extend_i32_s (v39) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v61 = num.i64_mul (v60, v45) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v62 = num.i64_add (v59, v61) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v63 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v64 = num.i64_mul (v46, v63) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v65 = num.i64_add (v64, v63) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v66 = num.i64_le_s (v64, v62) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v67 = num.i64_le_s (v65, v62) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 num.cond_br (v66) [^b8_block20v1, ^b6_block18v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b6_block18v1():
;;                 v68 = num.i64_eqz (v46) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v68) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b7_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block19v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b8_block20v1():
;;                 v69 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v70 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v71 = num.const () [] [spec: builtin.string "0x7"]: <() -> (builtin.integer i32)>;
;;                 v72 = num.i32_shl (v49, v71) [] [spec: builtin.string "@72"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v73 = num.i32_shl (v55, v70) [] [spec: builtin.string "@77"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v74 = num.i32_add (v72, v73) [] [spec: builtin.string "@78"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v74, v49) [] [spec: builtin.string "i32 4 +0 view 0 @85"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;                 v75 = num.i32_add (v58, v69) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v76 = num.i32_ne (v75, v49) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v77 = num.i32_eqz (v76) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v78 = num.i32_eqz (v77) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v79 = num.i32_xor (v78, v67) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v79) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b9_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block21v1():
;;                 num.br () [^b10_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b10_block22v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
