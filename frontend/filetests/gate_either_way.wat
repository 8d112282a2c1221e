;; A loop unrolled by four, and what it leaves over, of numbers of which nothing is known: the rest is gone to if there are few, or
;; if some are left over, and so are its accesses only then inside memory. With none left over it would count down from 0.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $few i32) (param $most i32) (param $rest i32)
    (local $i i32) (local $j i32) (local $at i32)
    (loop $rows
      (local.set $at (i32.add (local.get $p) (i32.mul (local.get $i) (i32.const 4096))))
      (block $done
        (block $left
          (br_if $left (local.get $few))
          (local.set $j (i32.const 0))
          (loop $main
            (i64.store (local.get $at) (i64.const 1))
            (i64.store offset=8 (local.get $at) (i64.const 2))
            (local.set $at (i32.add (local.get $at) (i32.const 16)))
            (br_if $main (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 4))) (local.get $most))))
          (br_if $done (i32.eqz (local.get $rest))))
        (local.set $j (local.get $rest))
        (local.set $at (i32.add (i32.add (local.get $p) (i32.const 3072)) (i32.mul (local.get $i) (i32.const 4096))))
        (loop $few
          (i32.store (local.get $at) (i32.const 3))
          (local.set $at (i32.add (local.get $at) (i32.const 4)))
          (br_if $few (local.tee $j (i32.sub (local.get $j) (i32.const 1))))))
      (br_if $rows (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O001 parallel map: 2 parallel dimensions; 0 loads, 2 stores; then 2 parallel dimensions; 0 loads, 1 stores [region 0]
;; $f depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; $f depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 1 I32, local 3 I32, local 2 I32, local 4 I32, local 5 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_53 split 2"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32, v5: builtin.integer i32):
;;         v6 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v6, v6, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v9 = num.i32_eqz (v2) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v10 = tensor.trip (v8, v8, v1, v9) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_add (v11, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v14 = num.i32_ne (v2, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.i32_eqz (v3) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = num.i32_eqz (v15) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v17 = num.i32_or (v14, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v18 = tensor.trip (v12, v11, v13, v17) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v19 = num.const () [] [spec: builtin.string "0xc00"]: <() -> (builtin.integer i32)>;
;;         v20 = num.i32_add (v5, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v21 = num.const () [] [spec: builtin.string "0x1000"]: <() -> (builtin.integer i32)>;
;;         v22 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v23 = num.i32_add (v19, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @53"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v10) [] [spec: builtin.string "sequential in 0 @78"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v18) [] [spec: builtin.string "sequential in 0 @139"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v5, v21, v22, v9) [] [spec: builtin.string "write i64 8 +0 base gated strides 0 1 loops 0 1 @84"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v5, v21, v22, v9) [] [spec: builtin.string "write i64 8 +8 base gated strides 0 1 loops 0 1 @91"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v23, v21, v8, v17) [] [spec: builtin.string "write i32 4 +0 base gated strides 0 2 loops 0 2 @145"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v24: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v29 = num.const () [] [spec: builtin.string "0x1000"]: <() -> (builtin.integer i32)>;
;;             v30 = num.i32_wrap_i64 (v24) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v31 = num.i32_mul (v30, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = num.i32_add (v4, v31) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.i32_mul (v32, v29) [] [spec: builtin.string "@62"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_add (v5, v33) [] [spec: builtin.string "@63"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v2) [^b6_block9v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             v35 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v34, v35) [^b3_block6v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1(v25: builtin.integer i32, v26: builtin.integer i32):
;;             v36 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v37 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v38 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v39 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             tensor.store (v25, v39) [] [spec: builtin.string "i64 8 +0 view 0 @84"]: <(builtin.integer i32, builtin.integer i64) -> ()>;
;;             tensor.store (v25, v38) [] [spec: builtin.string "i64 8 +8 view 1 @91"]: <(builtin.integer i32, builtin.integer i64) -> ()>;
;;             v40 = num.i32_add (v25, v37) [] [spec: builtin.string "@98"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_add (v26, v36) [] [spec: builtin.string "@105"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_ne (v41, v1) [] [spec: builtin.string "@110"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v42, v40, v41) [^b3_block6v1, ^b4_block7v1] [spec: builtin.string "args 2 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1():
;;             num.cond_br (v15) [^b9_block12v1, ^b5_block8v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             v43 = num.const () [] [spec: builtin.string "0x1000"]: <() -> (builtin.integer i32)>;
;;             v44 = num.i32_mul (v32, v43) [] [spec: builtin.string "@135"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = num.i32_add (v20, v44) [] [spec: builtin.string "@136"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v45, v3) [^b7_block10v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b7_block10v1(v27: builtin.integer i32, v28: builtin.integer i32):
;;             v46 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v47 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v48 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             tensor.store (v27, v48) [] [spec: builtin.string "i32 4 +0 view 2 @145"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v49 = num.i32_add (v27, v47) [] [spec: builtin.string "@152"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.i32_sub (v28, v46) [] [spec: builtin.string "@159"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v50, v49, v50) [^b7_block10v1, ^b8_block11v1] [spec: builtin.string "args 2 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b8_block11v1():
;;             num.br () [^b9_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block12v1():
;;             num.br () [^b10_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b10_block13v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_53_part_0"]: <() -> ()>
;;         {
;;           ^entry_block14v1(v51: builtin.integer i32, v52: builtin.integer i32, v53: builtin.integer i32, v54: builtin.integer i32, v55: builtin.integer i32, v56: builtin.integer i32):
;;             v57 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v58 = tensor.trip (v57, v57, v51) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v59 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v60 = num.i32_eqz (v53) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v61 = tensor.trip (v59, v59, v52, v60) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v62 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v63 = num.i32_eqz (v54) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v64 = num.const () [] [spec: builtin.string "0x1000"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v58) [] [spec: builtin.string "parallel 0 @53"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v61) [] [spec: builtin.string "parallel 1 in 0 @78"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v56, v64, v62, v60) [] [spec: builtin.string "write i64 8 +0 base gated strides 0 1 loops 0 1 @84"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v56, v64, v62, v60) [] [spec: builtin.string "write i64 8 +8 base gated strides 0 1 loops 0 1 @91"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 0 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block15v1(v65: builtin.integer i64, v66: builtin.integer i64):
;;                 num.br () [^b1_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block16v1():
;;                 v67 = num.const () [] [spec: builtin.string "0x1000"]: <() -> (builtin.integer i32)>;
;;                 v68 = num.i32_wrap_i64 (v65) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v69 = num.i32_mul (v68, v57) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v70 = num.i32_add (v55, v69) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v71 = num.i32_mul (v70, v67) [] [spec: builtin.string "@62"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v72 = num.i32_add (v56, v71) [] [spec: builtin.string "@63"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v53) [^b6_block21v1, ^b2_block17v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block17v1():
;;                 num.br () [^b3_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block18v1():
;;                 v73 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;                 v74 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v75 = num.i32_wrap_i64 (v66) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v76 = num.i32_mul (v75, v62) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v77 = num.i32_add (v72, v76) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v77, v74) [] [spec: builtin.string "i64 8 +0 view 0 @84"]: <(builtin.integer i32, builtin.integer i64) -> ()>;
;;                 tensor.store (v77, v73) [] [spec: builtin.string "i64 8 +8 view 1 @91"]: <(builtin.integer i32, builtin.integer i64) -> ()>;
;;                 num.br () [^b4_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block19v1():
;;                 num.cond_br (v63) [^b8_block23v1, ^b5_block20v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block20v1():
;;                 num.br () [^b6_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block21v1():
;;                 num.br () [^b7_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block22v1():
;;                 num.br () [^b8_block23v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block23v1():
;;                 num.br () [^b9_block24v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block24v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_53_part_1"]: <() -> ()>
;;         {
;;           ^entry_block25v1(v78: builtin.integer i32, v79: builtin.integer i32, v80: builtin.integer i32, v81: builtin.integer i32, v82: builtin.integer i32, v83: builtin.integer i32):
;;             v84 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v85 = tensor.trip (v84, v84, v78) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v86 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v87 = num.i32_add (v86, v81) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v88 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v89 = num.i32_ne (v80, v88) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v90 = num.i32_eqz (v81) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v91 = num.i32_eqz (v90) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v92 = num.i32_or (v89, v91) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v93 = tensor.trip (v87, v86, v88, v92) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v94 = num.const () [] [spec: builtin.string "0xc00"]: <() -> (builtin.integer i32)>;
;;             v95 = num.i32_add (v83, v94) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v96 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v97 = num.i32_add (v94, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v98 = num.const () [] [spec: builtin.string "0x1000"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v85) [] [spec: builtin.string "parallel 0 @53"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v93) [] [spec: builtin.string "parallel 1 in 0 @139"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v97, v98, v96, v92) [] [spec: builtin.string "write i32 4 +0 base gated strides 0 1 loops 0 1 @145"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block26v1(v99: builtin.integer i64, v100: builtin.integer i64):
;;                 num.br () [^b1_block27v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block27v1():
;;                 v101 = num.i32_wrap_i64 (v99) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v102 = num.i32_mul (v101, v84) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v103 = num.i32_add (v82, v102) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v80) [^b5_block31v1, ^b2_block28v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block28v1():
;;                 num.br () [^b3_block29v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block29v1():
;;                 num.cond_br (v90) [^b8_block34v1, ^b4_block30v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b4_block30v1():
;;                 num.br () [^b5_block31v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block31v1():
;;                 v104 = num.const () [] [spec: builtin.string "0x1000"]: <() -> (builtin.integer i32)>;
;;                 v105 = num.i32_mul (v103, v104) [] [spec: builtin.string "@135"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v106 = num.i32_add (v95, v105) [] [spec: builtin.string "@136"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b6_block32v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block32v1():
;;                 v107 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v108 = num.i32_wrap_i64 (v100) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v109 = num.i32_mul (v108, v96) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v110 = num.i32_add (v106, v109) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v110, v107) [] [spec: builtin.string "i32 4 +0 view 0 @145"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;                 num.br () [^b7_block33v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block33v1():
;;                 num.br () [^b8_block34v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block34v1():
;;                 num.br () [^b9_block35v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block35v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
