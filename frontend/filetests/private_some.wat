;; Some iterations store to an element behind those that all fill, and none reads it: it ends as the last of those left it,
;; for which the last point does points before it once more.
(module
  (memory (export "memory") 2)
  (func (export "f") (param $in i32) (param $out i32) (param $w i32) (param $n i32)
    (local $x i32) (local $v i32)
    (loop $points
      (local.set $v (i32.load (i32.add (local.get $in) (i32.shl (local.get $x) (i32.const 2)))))
      (i32.store (local.get $w) (local.get $v))
      (i32.store offset=4 (local.get $w) (local.get $x))
      (if (i32.lt_s (local.get $v) (i32.const 5)) (then (i32.store offset=8 (local.get $w) (local.get $x))))
      (i32.store (i32.add (local.get $out) (i32.shl (local.get $x) (i32.const 2)))
        (i32.add (i32.load (local.get $w)) (i32.load offset=4 (local.get $w))))
      (br_if $points (i32.ne (local.tee $x (i32.add (local.get $x) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 2 stores; a private array of 12 bytes, of which some iterations write more than others [region 0]
;; region 0: takes local 3 I32, local 2 I32, local 4 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_50"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0xc"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @50"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v8) [] [spec: builtin.string "residue @0"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v3, v7) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @60"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v4, v7) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @113"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v5) [] [spec: builtin.string "write i32 1 +0 base strides 1 loops 0 1 @69"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "apart 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "apart 0 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "apart 0 1"]: <() -> ()>;
;;         tensor.private () [] [spec: builtin.string "12"]: <() -> ()>;
;;         tensor.private () [] [spec: builtin.string "12"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v9: builtin.integer i64):
;;             v19 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v20 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v21 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v9, v19, v20, v21) [^b1_block4v1] [spec: builtin.string "args 4"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b1_block4v1(v10: builtin.integer i64, v11: builtin.integer i32, v12: builtin.integer i32, v13: builtin.integer i64):
;;             v22 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v23 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             tensor.private_store (v22, v23) [] [spec: builtin.string "i32 1 of 1"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v24 = num.const () [] [spec: builtin.string "0x9"]: <() -> (builtin.integer i32)>;
;;             v25 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             tensor.private_store (v24, v25) [] [spec: builtin.string "i32 1 of 1"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v26 = num.const () [] [spec: builtin.string "0xa"]: <() -> (builtin.integer i32)>;
;;             v27 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             tensor.private_store (v26, v27) [] [spec: builtin.string "i32 1 of 1"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v28 = num.const () [] [spec: builtin.string "0xb"]: <() -> (builtin.integer i32)>;
;;             v29 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             tensor.private_store (v28, v29) [] [spec: builtin.string "i32 1 of 1"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v30 = num.const () [] [spec: builtin.string "0x5"]: <() -> (builtin.integer i32)>;
;;             v31 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v32 = num.i32_wrap_i64 (v10) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v33 = num.i32_mul (v32, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_add (v2, v33) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.i32_shl (v34, v31) [] [spec: builtin.string "@58"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_add (v3, v35) [] [spec: builtin.string "@59"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = tensor.load (v36) [] [spec: builtin.string "i32 4 +0 view 0 @60"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             tensor.private_store (v38, v37) [] [spec: builtin.string "i32 4 of 0 @69"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v39 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             tensor.private_store (v38, v39) [] [spec: builtin.string "i32 4 of 1"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v40 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             tensor.private_store (v40, v34) [] [spec: builtin.string "i32 4 of 0 @76"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v41 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             tensor.private_store (v40, v41) [] [spec: builtin.string "i32 4 of 1"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v42 = num.i32_lt_s (v37, v30) [] [spec: builtin.string "@83"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v42) [^b4_block7v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v43 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             tensor.private_store (v43, v34) [] [spec: builtin.string "i32 4 of 0 @90"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v44 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             tensor.private_store (v43, v44) [] [spec: builtin.string "i32 4 of 1"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             v45 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v46 = num.i32_shl (v34, v45) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = num.i32_add (v4, v46) [] [spec: builtin.string "@101"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v48 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v49 = tensor.private_load (v48) [] [spec: builtin.string "i32 4 of 0 @104"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v51 = tensor.private_load (v50) [] [spec: builtin.string "i32 4 of 0 @109"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = num.i32_add (v49, v51) [] [spec: builtin.string "@112"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v11) [^b7_block10v1, ^b6_block9v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b6_block9v1():
;;             tensor.store (v47, v52) [] [spec: builtin.string "i32 4 +0 view 1 @113"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             num.br () [^b8_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block11v1():
;;             num.br () [^b9_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block12v1():
;;             num.cond_br (v11) [^b14_block17v1, ^b10_block13v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b10_block13v1():
;;             v53 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v54 = num.i64_add (v10, v53) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v55 = num.i64_eq (v54, v6) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             num.cond_br (v55) [^b11_block14v1, ^b24_block27v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b11_block14v1():
;;             v56 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v56) [^b12_block15v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b12_block15v1(v14: builtin.integer i32):
;;             v57 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v58 = num.i32_add (v14, v57) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = tensor.private_load (v58) [] [spec: builtin.string "i32 1 of 0"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v60 = num.i32_add (v1, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v60, v59) [] [spec: builtin.string "i32 1 +0 view 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v61 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v62 = num.i32_add (v14, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v63 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v64 = num.i32_lt_u (v62, v63) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v64, v62) [^b12_block15v1, ^b13_block16v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b13_block16v1():
;;             num.br () [^b14_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b14_block17v1():
;;             v65 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v66 = tensor.private_load (v65) [] [spec: builtin.string "i32 1 of 1"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v67 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v68 = num.i32_and (v12, v67) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v69 = num.i32_eqz (v68) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v70 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v71 = num.i32_ne (v66, v70) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v72 = num.i32_and (v69, v71) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v73 = num.i32_or (v12, v67) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v72, v12) [^b15_block18v1, ^b16_block19v1] [spec: builtin.string "args 0 1"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b15_block18v1():
;;             v74 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v75 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v76 = num.i32_add (v74, v75) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v77 = tensor.private_load (v76) [] [spec: builtin.string "i32 1 of 0"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v78 = num.i32_add (v1, v74) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v78, v77) [] [spec: builtin.string "i32 1 +0 view 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br (v73) [^b16_block19v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b16_block19v1(v15: builtin.integer i32):
;;             v79 = num.const () [] [spec: builtin.string "0x9"]: <() -> (builtin.integer i32)>;
;;             v80 = tensor.private_load (v79) [] [spec: builtin.string "i32 1 of 1"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v81 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v82 = num.i32_and (v15, v81) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v83 = num.i32_eqz (v82) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v84 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v85 = num.i32_ne (v80, v84) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v86 = num.i32_and (v83, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v87 = num.i32_or (v15, v81) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v86, v15) [^b17_block20v1, ^b18_block21v1] [spec: builtin.string "args 0 1"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b17_block20v1():
;;             v88 = num.const () [] [spec: builtin.string "0x9"]: <() -> (builtin.integer i32)>;
;;             v89 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v90 = num.i32_add (v88, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v91 = tensor.private_load (v90) [] [spec: builtin.string "i32 1 of 0"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v92 = num.i32_add (v1, v88) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v92, v91) [] [spec: builtin.string "i32 1 +0 view 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br (v87) [^b18_block21v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b18_block21v1(v16: builtin.integer i32):
;;             v93 = num.const () [] [spec: builtin.string "0xa"]: <() -> (builtin.integer i32)>;
;;             v94 = tensor.private_load (v93) [] [spec: builtin.string "i32 1 of 1"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v95 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v96 = num.i32_and (v16, v95) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v97 = num.i32_eqz (v96) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v98 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v99 = num.i32_ne (v94, v98) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v100 = num.i32_and (v97, v99) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v101 = num.i32_or (v16, v95) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v100, v16) [^b19_block22v1, ^b20_block23v1] [spec: builtin.string "args 0 1"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b19_block22v1():
;;             v102 = num.const () [] [spec: builtin.string "0xa"]: <() -> (builtin.integer i32)>;
;;             v103 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v104 = num.i32_add (v102, v103) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v105 = tensor.private_load (v104) [] [spec: builtin.string "i32 1 of 0"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v106 = num.i32_add (v1, v102) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v106, v105) [] [spec: builtin.string "i32 1 +0 view 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br (v101) [^b20_block23v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b20_block23v1(v17: builtin.integer i32):
;;             v107 = num.const () [] [spec: builtin.string "0xb"]: <() -> (builtin.integer i32)>;
;;             v108 = tensor.private_load (v107) [] [spec: builtin.string "i32 1 of 1"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v109 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v110 = num.i32_and (v17, v109) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v111 = num.i32_eqz (v110) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v112 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v113 = num.i32_ne (v108, v112) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v114 = num.i32_and (v111, v113) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v115 = num.i32_or (v17, v109) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v114, v17) [^b21_block24v1, ^b22_block25v1] [spec: builtin.string "args 0 1"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b21_block24v1():
;;             v116 = num.const () [] [spec: builtin.string "0xb"]: <() -> (builtin.integer i32)>;
;;             v117 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v118 = num.i32_add (v116, v117) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v119 = tensor.private_load (v118) [] [spec: builtin.string "i32 1 of 0"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v120 = num.i32_add (v1, v116) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v120, v119) [] [spec: builtin.string "i32 1 +0 view 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br (v115) [^b22_block25v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b22_block25v1(v18: builtin.integer i32):
;;             v121 = num.const () [] [spec: builtin.string "0xf"]: <() -> (builtin.integer i32)>;
;;             v122 = num.i32_eq (v18, v121) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v122) [^b24_block27v1, ^b23_block26v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b23_block26v1():
;;             v123 = num.const () [] [spec: builtin.string "0x1000"]: <() -> (builtin.integer i64)>;
;;             v124 = num.i64_ge_u (v13, v123) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v124) [] []: <(builtin.integer i32) -> ()>;
;;             v125 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v126 = num.i64_add (v13, v125) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v127 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v128 = num.i64_eqz (v10) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v129 = num.i64_sub (v10, v125) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v130 = num.i64_sub (v6, v125) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v131 = num.i64_select (v130, v129, v128) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v132 = num.i64_select (v131, v10, v127) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v133 = num.i32_and (v127, v128) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v134 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             num.cond_br (v133, v132, v134, v18, v126) [^b24_block27v1, ^b1_block4v1] [spec: builtin.string "args 0 4"]: <(builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b24_block27v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
