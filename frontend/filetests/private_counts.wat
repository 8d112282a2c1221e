;; Set to zero and counted in, at places that the data choose.
(module
  (memory (export "memory") 2)
  (func (export "f") (param $in i32) (param $out i32) (param $w i32) (param $n i32) (param $m i32)
    (local $x i32) (local $k i32)
    (loop $points
      (local.set $k (i32.const 0))
      (loop $fill
        (i32.store (i32.add (local.get $w) (i32.shl (local.get $k) (i32.const 2))) (i32.const 0))
        (br_if $fill (i32.ne (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 8))))
      (local.set $k (i32.const 0))
      (loop $count
        (local.set $m (i32.add (local.get $w) (i32.shl (i32.and (i32.load (i32.add (local.get $in) (i32.shl (i32.add (local.get $x) (local.get $k)) (i32.const 2)))) (i32.const 7)) (i32.const 2))))
        (i32.store (local.get $m) (i32.add (i32.load (local.get $m)) (i32.const 1)))
        (br_if $count (i32.ne (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 5))))
      (i32.store (i32.add (local.get $out) (i32.shl (local.get $x) (i32.const 2)))
        (i32.load offset=12 (local.get $w)))
      (br_if $points (i32.ne (local.tee $x (i32.add (local.get $x) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension, 2 loops in order inside; 1 loads, 2 stores; a private array of 32 bytes [region 0]
;; $f depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; $f depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 3 I32, local 2 I32, local 5 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_51"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v8 = tensor.trip (v5, v5, v7) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x5"]: <() -> (builtin.integer i32)>;
;;         v10 = tensor.trip (v5, v5, v9) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i64)>;
;;         v12 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @51"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v8) [] [spec: builtin.string "sequential in 0 @57"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v10) [] [spec: builtin.string "sequential in 0 @89"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v11) [] [spec: builtin.string "residue @0"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v11) [] [spec: builtin.string "residue @0"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v3, v12, v12) [] [spec: builtin.string "read i32 4 +0 base strides 0 2 loops 0 2 @104"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v4, v12) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @155"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v12) [] [spec: builtin.string "write i32 4 +0 base strides 4 loops 0 4 @69"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "apart 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "apart 0 2"]: <() -> ()>;
;;         tensor.private () [] [spec: builtin.string "32"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v13: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v17 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v18 = num.i32_wrap_i64 (v13) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v19 = num.i32_mul (v18, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_add (v2, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v17) [^b2_block5v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1(v14: builtin.integer i32):
;;             v21 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v22 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v23 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v24 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v25 = num.i32_shl (v14, v24) [] [spec: builtin.string "@65"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_add (v1, v25) [] [spec: builtin.string "@66"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_sub (v26, v1) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v29 = num.i32_add (v27, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.private_store (v29, v23) [] [spec: builtin.string "i32 4 of 0 @69"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v30 = num.i32_add (v14, v22) [] [spec: builtin.string "@76"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.i32_ne (v30, v21) [] [spec: builtin.string "@81"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v31, v30) [^b2_block5v1, ^b3_block6v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v32 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v32) [^b4_block7v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1(v15: builtin.integer i32):
;;             v33 = num.const () [] [spec: builtin.string "0x5"]: <() -> (builtin.integer i32)>;
;;             v34 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v35 = num.const () [] [spec: builtin.string "0x7"]: <() -> (builtin.integer i32)>;
;;             v36 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v37 = num.i32_add (v20, v15) [] [spec: builtin.string "@99"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = num.i32_shl (v37, v36) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = num.i32_add (v3, v38) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = tensor.load (v39) [] [spec: builtin.string "i32 4 +0 view 0 @104"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_and (v40, v35) [] [spec: builtin.string "@109"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_shl (v41, v36) [] [spec: builtin.string "@112"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_add (v1, v42) [] [spec: builtin.string "@113"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = num.i64_extend_i32_u (v43) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v45 = num.i64_extend_i32_u (v1) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v46 = num.i64_sub (v44, v45) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v47 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v48 = num.i64_add (v46, v47) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v49 = num.const () [] [spec: builtin.string "0x1c"]: <() -> (builtin.integer i64)>;
;;             v50 = num.i64_gt_u (v48, v49) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v50) [] []: <(builtin.integer i32) -> ()>;
;;             v51 = num.i32_wrap_i64 (v48) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v52 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v53 = num.i32_add (v51, v52) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v54 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v55 = num.i32_and (v53, v54) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.trap_if (v55) [] []: <(builtin.integer i32) -> ()>;
;;             v56 = tensor.private_load (v53) [] [spec: builtin.string "i32 4 of 0 @120"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.i32_add (v56, v34) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = num.i64_extend_i32_u (v43) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v59 = num.i64_extend_i32_u (v1) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v60 = num.i64_sub (v58, v59) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v61 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v62 = num.i64_add (v60, v61) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v63 = num.const () [] [spec: builtin.string "0x1c"]: <() -> (builtin.integer i64)>;
;;             v64 = num.i64_gt_u (v62, v63) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v64) [] []: <(builtin.integer i32) -> ()>;
;;             v65 = num.i32_wrap_i64 (v62) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v66 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v67 = num.i32_add (v65, v66) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v68 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v69 = num.i32_and (v67, v68) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.trap_if (v69) [] []: <(builtin.integer i32) -> ()>;
;;             tensor.private_store (v67, v57) [] [spec: builtin.string "i32 4 of 0 @126"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v70 = num.i32_add (v15, v34) [] [spec: builtin.string "@133"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v71 = num.i32_ne (v70, v33) [] [spec: builtin.string "@138"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v71, v70) [^b4_block7v1, ^b5_block8v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1():
;;             v72 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v73 = num.i32_shl (v20, v72) [] [spec: builtin.string "@148"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v74 = num.i32_add (v4, v73) [] [spec: builtin.string "@149"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v75 = num.const () [] [spec: builtin.string "0xc"]: <() -> (builtin.integer i32)>;
;;             v76 = tensor.private_load (v75) [] [spec: builtin.string "i32 4 of 0 @152"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v74, v76) [] [spec: builtin.string "i32 4 +0 view 1 @155"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             num.br () [^b8_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block11v1():
;;             v77 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v78 = num.i64_add (v13, v77) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v79 = num.i64_eq (v78, v6) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             num.cond_br (v79) [^b9_block12v1, ^b12_block15v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b9_block12v1():
;;             v80 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v80) [^b10_block13v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b10_block13v1(v16: builtin.integer i32):
;;             v81 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v82 = num.i32_add (v16, v81) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v83 = tensor.private_load (v82) [] [spec: builtin.string "i32 4 of 0"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v84 = num.i32_add (v1, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v84, v83) [] [spec: builtin.string "i32 4 +0 view 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v85 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v86 = num.i32_add (v16, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v87 = num.const () [] [spec: builtin.string "0x20"]: <() -> (builtin.integer i32)>;
;;             v88 = num.i32_lt_u (v86, v87) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v88, v86) [^b10_block13v1, ^b11_block14v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b11_block14v1():
;;             num.br () [^b12_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b12_block15v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
