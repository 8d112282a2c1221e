;; The same as `reroll_rest_in_front`, with every constant in front of what it is added to or compared with.
(module
  (memory (export "memory") 16)
  (func (export "upper") (param $n i32) (param $a i32)
    (local $i i32) (local $j i32) (local $s i32) (local $r i32)
    (block (br_if 0 (i32.ge_s (i32.const 0) (local.get $n)))
      (loop
        (local.set $j (local.get $i))
        (local.set $r (i32.sub (local.get $n) (local.get $i)))
        (local.set $s (local.get $j))
        (block
          (br_if 0 (i32.eqz (i32.and (i32.const 1) (local.get $r))))
          (i32.store
            (i32.add (local.get $a) (i32.shl (i32.add (i32.mul (local.get $i) (local.get $n)) (local.get $j)) (i32.const 2)))
            (i32.const 7))
          (local.set $j (i32.add (i32.const 1) (local.get $j))))
        (block
          (br_if 0 (i32.eq (local.get $s) (i32.sub (local.get $n) (i32.const 1))))
          (loop
            (i32.store
              (i32.add (local.get $a) (i32.shl (i32.add (i32.mul (local.get $i) (local.get $n)) (local.get $j)) (i32.const 2)))
              (i32.const 7))
            (i32.store offset=4
              (i32.add (local.get $a) (i32.shl (i32.add (i32.mul (local.get $i) (local.get $n)) (local.get $j)) (i32.const 2)))
              (i32.const 7))
            (br_if 0 (i32.ne (local.tee $j (i32.add (i32.const 2) (local.get $j))) (local.get $n)))))
        (br_if 0 (i32.ne (local.tee $i (i32.add (i32.const 1) (local.get $i))) (local.get $n)))))))

;; expect
;; $upper depth 0: O001 parallel map: 2 parallel dimensions; 0 loads, 1 stores [region 0]
;; $upper depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 0 I32, local 2 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_63 split 1"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v3, v3, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v6 = num.i32_add (v5, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v7 = tensor.most (v6, v5, v4) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v9 = num.i32_mul (v0, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v10 = num.i32_add (v8, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @63"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v7, v6, v5) [] [spec: builtin.string "sequential in 0 taper 1 0 @129"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v10, v8) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @147"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v11: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v16 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v17 = num.i32_mul (v16, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_add (v1, v17) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_sub (v0, v18) [] [spec: builtin.string "@73"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v18) [^b2_block5v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1(v12: builtin.integer i32):
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v20 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v21 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v12, v20, v21) [^b5_block8v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b5_block8v1(v13: builtin.integer i32, v14: builtin.integer i32, v15: builtin.integer i64):
;;             v22 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v23 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v24 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v25 = num.i64_extend_i32_s (v5) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v26 = num.i64_mul (v25, v11) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v27 = num.i64_add (v24, v26) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v28 = num.i64_gt_s (v15, v27) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v28) [] []: <(builtin.integer i32) -> ()>;
;;             v29 = num.i32_sub (v19, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_ge_u (v29, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v30) [^b9_block12v1, ^b6_block9v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b6_block9v1():
;;             v31 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v32 = num.const () [] [spec: builtin.string "0x7"]: <() -> (builtin.integer i32)>;
;;             v33 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v34 = num.i32_mul (v18, v0) [] [spec: builtin.string "@137"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.i32_add (v34, v13) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_shl (v35, v33) [] [spec: builtin.string "@143"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_add (v2, v36) [] [spec: builtin.string "@144"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v37, v32) [] [spec: builtin.string "i32 4 +0 view 0 @147"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v38 = num.i32_add (v13, v31) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = num.i32_add (v14, v31) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_ne (v39, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v42 = num.i64_add (v15, v41) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v40, v38, v39, v42) [^b5_block8v1, ^b7_block10v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
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
;;         tensor.region () [] [spec: builtin.string "name f0_loop_63_part_0"]: <() -> ()>
;;         {
;;           ^entry_block13v1(v43: builtin.integer i32, v44: builtin.integer i32, v45: builtin.integer i32):
;;             v46 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v47 = tensor.trip (v46, v46, v43) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v48 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v49 = num.i32_add (v48, v43) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = tensor.most (v49, v48, v47) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v51 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v52 = num.i32_mul (v43, v51) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = num.i32_add (v51, v52) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.loop (v47) [] [spec: builtin.string "parallel 0 @63"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v50, v49, v48) [] [spec: builtin.string "parallel 1 in 0 taper 1 0 @129"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v45, v53, v51) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @147"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block14v1(v54: builtin.integer i64, v55: builtin.integer i64):
;;                 num.br () [^b1_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block15v1():
;;                 v57 = num.i32_wrap_i64 (v54) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v58 = num.i32_mul (v57, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v59 = num.i32_add (v44, v58) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v60 = num.i32_sub (v43, v59) [] [spec: builtin.string "@73"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br (v59) [^b2_block16v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block16v1(v56: builtin.integer i32):
;;                 num.br () [^b3_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block17v1():
;;                 num.br () [^b4_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block18v1():
;;                 num.br () [^b5_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block19v1():
;;                 v61 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v62 = num.i32_wrap_i64 (v55) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v63 = num.i32_mul (v62, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v64 = num.i32_add (v56, v63) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v65 = num.i32_wrap_i64 (v55) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v66 = num.i32_mul (v65, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v67 = num.i32_add (v61, v66) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v68 = num.i64_extend_i32_s (v49) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v69 = num.i64_extend_i32_s (v48) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v70 = num.i64_mul (v69, v54) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v71 = num.i64_add (v68, v70) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v72 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v73 = num.i64_mul (v55, v72) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v74 = num.i64_add (v73, v72) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v75 = num.i64_le_s (v73, v71) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v76 = num.i64_le_s (v74, v71) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 num.cond_br (v75) [^b8_block22v1, ^b6_block20v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b6_block20v1():
;;                 v77 = num.i64_eqz (v55) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v77) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b7_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block21v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b8_block22v1():
;;                 v78 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;                 v79 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v80 = num.i32_sub (v60, v79) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v81 = num.i32_ge_u (v80, v78) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v81) [^b12_block26v1, ^b9_block23v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b9_block23v1():
;;                 v82 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v83 = num.const () [] [spec: builtin.string "0x7"]: <() -> (builtin.integer i32)>;
;;                 v84 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v85 = num.i32_mul (v59, v43) [] [spec: builtin.string "@137"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v86 = num.i32_add (v85, v64) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v87 = num.i32_shl (v86, v84) [] [spec: builtin.string "@143"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v88 = num.i32_add (v45, v87) [] [spec: builtin.string "@144"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v88, v83) [] [spec: builtin.string "i32 4 +0 view 0 @147"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;                 v89 = num.i32_add (v67, v82) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v90 = num.i32_ne (v89, v60) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v91 = num.i32_eqz (v90) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v92 = num.i32_eqz (v91) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v93 = num.i32_xor (v92, v76) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v93) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b10_block24v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b10_block24v1():
;;                 num.br () [^b11_block25v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b11_block25v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b12_block26v1():
;;                 num.unreachable () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
