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
;; $f depth 0: O001 parallel map: 1 parallel dimension, 2 loops in order inside; 0 loads, 2 stores; in pieces where it meets itself [region 0]
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
;;         v5 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i64)>;
;;         v8 = tensor.most (v5, v3, v4, v6, v7) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i64)>;
;;         v10 = tensor.most (v5, v3, v9) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0x80"]: <() -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0x84"]: <() -> (builtin.integer i32)>;
;;         v14 = num.const () [] [spec: builtin.string "0xfffffffc"]: <() -> (builtin.integer i32)>;
;;         v15 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v16 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @53"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v8, v5, v3, v6) [] [spec: builtin.string "sequential in 0 taper 1 0 4 @66"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v10, v5, v3) [] [spec: builtin.string "sequential in 0 taper 1 3 @150"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v9, v5, v3) [] [spec: builtin.string "residue taper 4 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v7, v3, v3) [] [spec: builtin.string "residue taper 4 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v11, v11, v12) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @85"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v11, v13, v12, v14) [] [spec: builtin.string "write i32 4 +0 base strides 0 2 3 loops 0 2 3 @156"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v17: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v24 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v25 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v26 = num.i32_mul (v25, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_add (v1, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_ge_u (v27, v24) [] [spec: builtin.string "@63"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v28) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             v29 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v29) [^b6_block9v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v30 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v31 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v30, v31) [^b4_block7v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b4_block7v1(v18: builtin.integer i32, v19: builtin.integer i64):
;;             v32 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v33 = num.const () [] [spec: builtin.string "0xfffffffc"]: <() -> (builtin.integer i32)>;
;;             v34 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v35 = num.const () [] [spec: builtin.string "0x7"]: <() -> (builtin.integer i32)>;
;;             v36 = num.i64_extend_i32_s (v5) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v37 = num.i64_extend_i32_s (v3) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v38 = num.i64_mul (v37, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v39 = num.i64_add (v36, v38) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v40 = num.i64_extend_i32_u (v27) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v41 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i64)>;
;;             v42 = num.i64_and (v40, v41) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v43 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v44 = num.i64_mul (v43, v42) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v45 = num.i64_add (v39, v44) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v46 = num.i64_gt_s (v19, v45) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v46) [] []: <(builtin.integer i32) -> ()>;
;;             v47 = num.i32_shl (v27, v35) [] [spec: builtin.string "@72"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v48 = num.i32_shl (v18, v34) [] [spec: builtin.string "@77"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = num.i32_add (v47, v48) [] [spec: builtin.string "@78"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v49, v27) [] [spec: builtin.string "i32 4 +0 view 0 @85"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v50 = num.i32_and (v27, v33) [] [spec: builtin.string "@120"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = num.i32_add (v18, v32) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = num.i32_ne (v51, v50) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v54 = num.i64_add (v19, v53) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v52, v51, v54) [^b4_block7v1, ^b5_block8v1] [spec: builtin.string "args 2 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b5_block8v1():
;;             num.br (v51) [^b6_block9v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b6_block9v1(v20: builtin.integer i32):
;;             v55 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v56 = num.i32_and (v27, v55) [] [spec: builtin.string "@130"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v56) [^b8_block11v1, ^b7_block10v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b7_block10v1():
;;             num.br () [^b11_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block11v1():
;;             v57 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v58 = num.const () [] [spec: builtin.string "0x7"]: <() -> (builtin.integer i32)>;
;;             v59 = num.i32_shl (v27, v58) [] [spec: builtin.string "@141"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v60 = num.i32_shl (v20, v57) [] [spec: builtin.string "@146"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v61 = num.i32_add (v59, v60) [] [spec: builtin.string "@147"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v62 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v61, v56, v62) [^b9_block12v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b9_block12v1(v21: builtin.integer i32, v22: builtin.integer i32, v23: builtin.integer i64):
;;             v63 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v64 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v65 = num.i64_extend_i32_s (v5) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v66 = num.i64_extend_i32_u (v27) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v67 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i64)>;
;;             v68 = num.i64_and (v66, v67) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v69 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v70 = num.i64_sub (v68, v69) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v71 = num.i64_extend_i32_s (v3) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v72 = num.i64_mul (v71, v70) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v73 = num.i64_add (v65, v72) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v74 = num.i64_gt_s (v23, v73) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v74) [] []: <(builtin.integer i32) -> ()>;
;;             tensor.store (v21, v27) [] [spec: builtin.string "i32 4 +0 view 1 @156"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v75 = num.i32_add (v21, v64) [] [spec: builtin.string "@163"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v76 = num.i32_sub (v22, v63) [] [spec: builtin.string "@170"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v77 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v78 = num.i64_add (v23, v77) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v76, v75, v76, v78) [^b9_block12v1, ^b10_block13v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
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
