;; c[j][i] = c[i][j] below the diagonal: the two triangles have no element in common, which the bound of j that moves with
;; i says (`taper`).
(module
  (memory (export "memory") 1)
  (func (export "f") (param $n i32)
    (local $i i32) (local $j i32)
    (local.set $i (i32.const 1))
    (loop $outer
      (local.set $j (i32.const 0))
      (loop $inner
        (i32.store (i32.add (i32.shl (local.get $j) (i32.const 7)) (i32.shl (local.get $i) (i32.const 2)))
          (i32.load (i32.add (i32.shl (local.get $i) (i32.const 7)) (i32.shl (local.get $j) (i32.const 2)))))
        (br_if $inner (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $i))))
      (br_if $outer (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O001 parallel map: 2 parallel dimensions; 1 loads, 1 stores [region 0]
;; $f depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 0 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_51 split 1"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v2, v3, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.most (v5, v3, v4) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x80"]: <() -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v9 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v10 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @51"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v6, v5, v3) [] [spec: builtin.string "sequential in 0 taper 1 0 @57"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v7, v7, v8) [] [spec: builtin.string "read i32 4 +0 base strides 0 1 loops 0 1 @81"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v8, v8, v7) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @84"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v11: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v14 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v15 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v16 = num.i32_mul (v15, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v1, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v14, v18) [^b2_block5v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b2_block5v1(v12: builtin.integer i32, v13: builtin.integer i64):
;;             v19 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v20 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v21 = num.const () [] [spec: builtin.string "0x7"]: <() -> (builtin.integer i32)>;
;;             v22 = num.i64_extend_i32_s (v5) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v23 = num.i64_extend_i32_s (v3) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v24 = num.i64_mul (v23, v11) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v25 = num.i64_add (v22, v24) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v26 = num.i64_gt_s (v13, v25) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v26) [] []: <(builtin.integer i32) -> ()>;
;;             v27 = num.i32_shl (v12, v21) [] [spec: builtin.string "@63"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_shl (v17, v20) [] [spec: builtin.string "@68"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = num.i32_add (v27, v28) [] [spec: builtin.string "@69"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_shl (v17, v21) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.i32_shl (v12, v20) [] [spec: builtin.string "@79"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = num.i32_add (v30, v31) [] [spec: builtin.string "@80"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = tensor.load (v32) [] [spec: builtin.string "i32 4 +0 view 0 @81"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v29, v33) [] [spec: builtin.string "i32 4 +0 view 1 @84"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v34 = num.i32_add (v12, v19) [] [spec: builtin.string "@91"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.i32_ne (v34, v17) [] [spec: builtin.string "@96"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v37 = num.i64_add (v13, v36) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v35, v34, v37) [^b2_block5v1, ^b3_block6v1] [spec: builtin.string "args 2 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_51_part_0"]: <() -> ()>
;;         {
;;           ^entry_block8v1(v38: builtin.integer i32, v39: builtin.integer i32):
;;             v40 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v41 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v42 = tensor.trip (v40, v41, v38) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v43 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v44 = tensor.most (v43, v41, v42) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v45 = num.const () [] [spec: builtin.string "0x80"]: <() -> (builtin.integer i32)>;
;;             v46 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v42) [] [spec: builtin.string "parallel 0 @51"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v44, v43, v41) [] [spec: builtin.string "parallel 1 in 0 taper 1 0 @57"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v45, v45, v46) [] [spec: builtin.string "read i32 4 +0 base strides 0 1 loops 0 1 @81"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v46, v46, v45) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @84"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block9v1(v47: builtin.integer i64, v48: builtin.integer i64):
;;                 num.br () [^b1_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block10v1():
;;                 v49 = num.i32_wrap_i64 (v47) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v50 = num.i32_mul (v49, v41) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v51 = num.i32_add (v39, v50) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b2_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block11v1():
;;                 v52 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v53 = num.i32_wrap_i64 (v48) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v54 = num.i32_mul (v53, v41) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v55 = num.i32_add (v52, v54) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v56 = num.i64_extend_i32_s (v43) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v57 = num.i64_extend_i32_s (v41) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v58 = num.i64_mul (v57, v47) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v59 = num.i64_add (v56, v58) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v60 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v61 = num.i64_mul (v48, v60) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v62 = num.i64_add (v61, v60) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v63 = num.i64_le_s (v61, v59) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v64 = num.i64_le_s (v62, v59) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 num.cond_br (v63) [^b5_block14v1, ^b3_block12v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block12v1():
;;                 v65 = num.i64_eqz (v48) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v65) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b4_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block13v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b5_block14v1():
;;                 v66 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v67 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v68 = num.const () [] [spec: builtin.string "0x7"]: <() -> (builtin.integer i32)>;
;;                 v69 = num.i32_shl (v55, v68) [] [spec: builtin.string "@63"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v70 = num.i32_shl (v51, v67) [] [spec: builtin.string "@68"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v71 = num.i32_add (v69, v70) [] [spec: builtin.string "@69"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v72 = num.i32_shl (v51, v68) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v73 = num.i32_shl (v55, v67) [] [spec: builtin.string "@79"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v74 = num.i32_add (v72, v73) [] [spec: builtin.string "@80"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v75 = tensor.load (v74) [] [spec: builtin.string "i32 4 +0 view 0 @81"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v71, v75) [] [spec: builtin.string "i32 4 +0 view 1 @84"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;                 v76 = num.i32_add (v55, v66) [] [spec: builtin.string "@91"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v77 = num.i32_ne (v76, v51) [] [spec: builtin.string "@96"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v78 = num.i32_eqz (v77) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v79 = num.i32_eqz (v78) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v80 = num.i32_xor (v79, v64) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v80) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b6_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block15v1():
;;                 num.br () [^b7_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block16v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
