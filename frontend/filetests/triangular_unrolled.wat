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
;; $f depth 0: O001 parallel map: 1 parallel dimension, 2 loops in order inside; 0 loads, 5 stores; in pieces where it meets itself [region 0]
;; $f depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; $f depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 0 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_53"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v2, v3, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0xfffffffd"]: <() -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i64)>;
;;         v9 = tensor.most (v6, v3, v4, v7, v8) [] [spec: builtin.string "4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i64)>;
;;         v12 = tensor.most (v10, v3, v11) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v13 = num.const () [] [spec: builtin.string "0x80"]: <() -> (builtin.integer i32)>;
;;         v14 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v15 = num.const () [] [spec: builtin.string "0x84"]: <() -> (builtin.integer i32)>;
;;         v16 = num.const () [] [spec: builtin.string "0xfffffffc"]: <() -> (builtin.integer i32)>;
;;         v17 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v18 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @53"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v9, v6, v3, v7) [] [spec: builtin.string "sequential in 0 taper 4 0 4 @66"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v12, v10, v3) [] [spec: builtin.string "sequential in 0 taper 1 3 @150"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v11, v10, v3) [] [spec: builtin.string "residue taper 4 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v8, v3, v3) [] [spec: builtin.string "residue taper 4 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v13, v13, v14) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @85"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v13, v13, v14) [] [spec: builtin.string "write i32 4 +4 base strides 0 1 loops 0 1 @92"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v13, v13, v14) [] [spec: builtin.string "write i32 4 +8 base strides 0 1 loops 0 1 @99"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v13, v13, v14) [] [spec: builtin.string "write i32 4 +12 base strides 0 1 loops 0 1 @106"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v13, v15, v5, v16) [] [spec: builtin.string "write i32 4 +0 base strides 0 2 3 loops 0 2 3 @156"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 4"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v19: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v26 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v27 = num.i32_wrap_i64 (v19) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v28 = num.i32_mul (v27, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = num.i32_add (v1, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_ge_u (v29, v26) [] [spec: builtin.string "@63"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v30) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             v31 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v31) [^b6_block9v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v32 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v33 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v32, v33) [^b4_block7v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b4_block7v1(v20: builtin.integer i32, v21: builtin.integer i64):
;;             v34 = num.const () [] [spec: builtin.string "0xfffffffc"]: <() -> (builtin.integer i32)>;
;;             v35 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v36 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v37 = num.const () [] [spec: builtin.string "0x7"]: <() -> (builtin.integer i32)>;
;;             v38 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v39 = num.i64_extend_i32_s (v3) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v40 = num.i64_mul (v39, v19) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v41 = num.i64_add (v38, v40) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v42 = num.i64_extend_i32_u (v29) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v43 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i64)>;
;;             v44 = num.i64_and (v42, v43) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v45 = num.i64_extend_i32_s (v7) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v46 = num.i64_mul (v45, v44) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v47 = num.i64_add (v41, v46) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v48 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i64)>;
;;             v49 = num.i64_mul (v21, v48) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v50 = num.i64_gt_s (v49, v47) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v50) [] []: <(builtin.integer i32) -> ()>;
;;             v51 = num.i32_shl (v29, v37) [] [spec: builtin.string "@72"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = num.i32_shl (v20, v36) [] [spec: builtin.string "@77"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = num.i32_add (v51, v52) [] [spec: builtin.string "@78"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v53, v29) [] [spec: builtin.string "i32 4 +0 view 0 @85"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v53, v29) [] [spec: builtin.string "i32 4 +4 view 1 @92"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v53, v29) [] [spec: builtin.string "i32 4 +8 view 2 @99"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v53, v29) [] [spec: builtin.string "i32 4 +12 view 3 @106"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v54 = num.i32_add (v20, v35) [] [spec: builtin.string "@113"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v55 = num.i32_and (v29, v34) [] [spec: builtin.string "@120"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.i32_ne (v54, v55) [] [spec: builtin.string "@121"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v58 = num.i64_add (v21, v57) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v56, v54, v58) [^b4_block7v1, ^b5_block8v1] [spec: builtin.string "args 2 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b5_block8v1():
;;             num.br (v54) [^b6_block9v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b6_block9v1(v22: builtin.integer i32):
;;             v59 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v60 = num.i32_and (v29, v59) [] [spec: builtin.string "@130"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v60) [^b8_block11v1, ^b7_block10v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b7_block10v1():
;;             num.br () [^b11_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block11v1():
;;             v61 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v62 = num.const () [] [spec: builtin.string "0x7"]: <() -> (builtin.integer i32)>;
;;             v63 = num.i32_shl (v29, v62) [] [spec: builtin.string "@141"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v64 = num.i32_shl (v22, v61) [] [spec: builtin.string "@146"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v65 = num.i32_add (v63, v64) [] [spec: builtin.string "@147"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v66 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v65, v60, v66) [^b9_block12v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b9_block12v1(v23: builtin.integer i32, v24: builtin.integer i32, v25: builtin.integer i64):
;;             v67 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v68 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v69 = num.i64_extend_i32_s (v10) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v70 = num.i64_extend_i32_u (v29) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v71 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i64)>;
;;             v72 = num.i64_and (v70, v71) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v73 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v74 = num.i64_sub (v72, v73) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v75 = num.i64_extend_i32_s (v3) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v76 = num.i64_mul (v75, v74) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v77 = num.i64_add (v69, v76) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v78 = num.i64_gt_s (v25, v77) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v78) [] []: <(builtin.integer i32) -> ()>;
;;             tensor.store (v23, v29) [] [spec: builtin.string "i32 4 +0 view 4 @156"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v79 = num.i32_add (v23, v68) [] [spec: builtin.string "@163"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v80 = num.i32_sub (v24, v67) [] [spec: builtin.string "@170"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v81 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v82 = num.i64_add (v25, v81) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v80, v79, v80, v82) [^b9_block12v1, ^b10_block13v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b10_block13v1():
;;             num.br () [^b11_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
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
