;; A median of nine in a frame on the shadow stack: filled by two loops of known length, sorted by insertion, at places that
;; only the data know. Each iteration has the array for itself, and the last one's is what is left in memory.
(module
  (memory (export "memory") 2)
  (global $sp (mut i32) (i32.const 66560))
  (func (export "f") (param $in i32) (param $out i32) (param $n i32)
    (local $w i32) (local $x i32) (local $i i32) (local $j i32) (local $k i32) (local $t i32)
    (local.set $w (i32.sub (global.get $sp) (i32.const 16)))
    (loop $points
      (local.set $i (i32.const 0))
      (local.set $k (i32.const 0))
      (loop $rows
        (local.set $j (i32.const 0))
        (loop $columns
          (i32.store8 (i32.add (i32.add (local.get $w) (local.get $k)) (local.get $j))
            (i32.load8_u (i32.add (i32.add (local.get $in) (local.get $x))
              (i32.add (i32.mul (local.get $i) (i32.const 100)) (local.get $j)))))
          (br_if $columns (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 3))))
        (local.set $k (i32.add (local.get $k) (local.get $j)))
        (br_if $rows (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 3))))
      (local.set $i (i32.const 1))
      (loop $sort
        (local.set $t (i32.load8_u (i32.add (local.get $w) (local.get $i))))
        (local.set $j (local.get $i))
        (block $there
          (loop $down
            (br_if $there (i32.le_u (i32.load8_u (i32.sub (i32.add (local.get $w) (local.get $j)) (i32.const 1)))
              (local.get $t)))
            (i32.store8 (i32.add (local.get $w) (local.get $j))
              (i32.load8_u (i32.sub (i32.add (local.get $w) (local.get $j)) (i32.const 1))))
            (br_if $down (local.tee $j (i32.sub (local.get $j) (i32.const 1))))))
        (i32.store8 (i32.add (local.get $w) (local.get $j)) (local.get $t))
        (br_if $sort (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 9))))
      (i32.store8 (i32.add (local.get $out) (local.get $x)) (i32.load8_u offset=4 (local.get $w)))
      (br_if $points (i32.ne (local.tee $x (i32.add (local.get $x) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension, 4 loops in order inside; 1 loads, 2 stores; a private array of 9 bytes [region 0]
;; $f depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; $f depth 2: O003 part of an offloaded nest: in order inside each point [region 0]
;; $f depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; $f depth 2: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 2 I32, local 3 I32, local 4 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_68"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v8 = tensor.trip (v5, v5, v7) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = tensor.trip (v5, v5, v7) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x9"]: <() -> (builtin.integer i32)>;
;;         v12 = tensor.trip (v10, v5, v11) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v13 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v14 = num.i32_add (v1, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.const () [] [spec: builtin.string "0x64"]: <() -> (builtin.integer i32)>;
;;         v16 = num.const () [] [spec: builtin.string "0x9"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @68"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v8) [] [spec: builtin.string "sequential in 0 @78"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v9) [] [spec: builtin.string "sequential in 1 @84"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v12) [] [spec: builtin.string "sequential in 0 @152"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop () [] [spec: builtin.string "sequential in 3 @170"]: <() -> ()>;
;;         tensor.loop (v16) [] [spec: builtin.string "residue @0"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v3, v5, v15, v5) [] [spec: builtin.string "read i32 1 +0 base strides 0 1 2 loops 0 1 2 @109"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v4, v5) [] [spec: builtin.string "write i32 1 +0 base strides 0 loops 0 @251"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v14, v5) [] [spec: builtin.string "write i32 1 +0 base strides 5 loops 0 5 @112"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "apart 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "apart 0 2"]: <() -> ()>;
;;         tensor.private () [] [spec: builtin.string "9"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v17: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v25 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v26 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v27 = num.i32_mul (v26, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_add (v2, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v25, v25) [^b2_block5v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1(v18: builtin.integer i32, v19: builtin.integer i32):
;;             v29 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v29) [^b3_block6v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1(v20: builtin.integer i32):
;;             v30 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v31 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v32 = num.const () [] [spec: builtin.string "0x64"]: <() -> (builtin.integer i32)>;
;;             v33 = num.i32_add (v1, v18) [] [spec: builtin.string "@90"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_add (v33, v20) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.i32_add (v3, v28) [] [spec: builtin.string "@98"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_mul (v19, v32) [] [spec: builtin.string "@104"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_add (v36, v20) [] [spec: builtin.string "@107"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = num.i32_add (v35, v37) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = tensor.load (v38) [] [spec: builtin.string "i32 1 +0 view 0 @109"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_sub (v34, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v42 = num.i32_add (v40, v41) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.private_store (v42, v39) [] [spec: builtin.string "i32 1 of 0 @112"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v43 = num.i32_add (v20, v31) [] [spec: builtin.string "@119"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = num.i32_ne (v43, v30) [] [spec: builtin.string "@124"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v44, v43) [^b3_block6v1, ^b4_block7v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1():
;;             v45 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v46 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v47 = num.i32_add (v18, v43) [] [spec: builtin.string "@132"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v48 = num.i32_add (v19, v46) [] [spec: builtin.string "@139"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = num.i32_ne (v48, v45) [] [spec: builtin.string "@144"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v49, v47, v48) [^b2_block5v1, ^b5_block8v1] [spec: builtin.string "args 2 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1():
;;             v50 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             num.br (v50) [^b6_block9v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b6_block9v1(v21: builtin.integer i32):
;;             v51 = num.i32_add (v1, v21) [] [spec: builtin.string "@158"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = num.i32_sub (v51, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v54 = num.i32_add (v52, v53) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v55 = tensor.private_load (v54) [] [spec: builtin.string "i32 1 of 0 @159"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v21) [^b7_block10v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b7_block10v1(v22: builtin.integer i32):
;;             v56 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v57 = num.i32_add (v1, v22) [] [spec: builtin.string "@176"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = num.i32_sub (v57, v56) [] [spec: builtin.string "@179"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = num.i64_extend_i32_u (v58) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v60 = num.i64_extend_i32_u (v14) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v61 = num.i64_sub (v59, v60) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v62 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v63 = num.i64_add (v61, v62) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v64 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i64)>;
;;             v65 = num.i64_gt_u (v63, v64) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v65) [] []: <(builtin.integer i32) -> ()>;
;;             v66 = num.i32_wrap_i64 (v63) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v67 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v68 = num.i32_add (v66, v67) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v69 = tensor.private_load (v68) [] [spec: builtin.string "i32 1 of 0 @180"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v70 = num.i32_le_u (v69, v55) [] [spec: builtin.string "@185"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v70, v22) [^b10_block13v1, ^b8_block11v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b8_block11v1():
;;             v71 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v72 = num.i32_add (v1, v22) [] [spec: builtin.string "@192"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v73 = num.i32_add (v1, v22) [] [spec: builtin.string "@197"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v74 = num.i32_sub (v73, v71) [] [spec: builtin.string "@200"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v75 = num.i64_extend_i32_u (v74) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v76 = num.i64_extend_i32_u (v14) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v77 = num.i64_sub (v75, v76) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v78 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v79 = num.i64_add (v77, v78) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v80 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i64)>;
;;             v81 = num.i64_gt_u (v79, v80) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v81) [] []: <(builtin.integer i32) -> ()>;
;;             v82 = num.i32_wrap_i64 (v79) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v83 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v84 = num.i32_add (v82, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v85 = tensor.private_load (v84) [] [spec: builtin.string "i32 1 of 0 @201"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v86 = num.i64_extend_i32_u (v72) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v87 = num.i64_extend_i32_u (v14) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v88 = num.i64_sub (v86, v87) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v89 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v90 = num.i64_add (v88, v89) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v91 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i64)>;
;;             v92 = num.i64_gt_u (v90, v91) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v92) [] []: <(builtin.integer i32) -> ()>;
;;             v93 = num.i32_wrap_i64 (v90) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v94 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v95 = num.i32_add (v93, v94) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.private_store (v95, v85) [] [spec: builtin.string "i32 1 of 0 @204"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v96 = num.i32_sub (v22, v71) [] [spec: builtin.string "@211"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v96, v96) [^b7_block10v1, ^b9_block12v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b9_block12v1():
;;             num.br (v96) [^b10_block13v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b10_block13v1(v23: builtin.integer i32):
;;             v97 = num.const () [] [spec: builtin.string "0x9"]: <() -> (builtin.integer i32)>;
;;             v98 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v99 = num.i32_add (v1, v23) [] [spec: builtin.string "@222"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v100 = num.i64_extend_i32_u (v99) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v101 = num.i64_extend_i32_u (v14) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v102 = num.i64_sub (v100, v101) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v103 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v104 = num.i64_add (v102, v103) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v105 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i64)>;
;;             v106 = num.i64_gt_u (v104, v105) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v106) [] []: <(builtin.integer i32) -> ()>;
;;             v107 = num.i32_wrap_i64 (v104) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v108 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v109 = num.i32_add (v107, v108) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.private_store (v109, v55) [] [spec: builtin.string "i32 1 of 0 @225"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v110 = num.i32_add (v21, v98) [] [spec: builtin.string "@232"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v111 = num.i32_ne (v110, v97) [] [spec: builtin.string "@237"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v111, v110) [^b6_block9v1, ^b11_block14v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b11_block14v1():
;;             v112 = num.i32_add (v4, v28) [] [spec: builtin.string "@245"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v113 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v114 = tensor.private_load (v113) [] [spec: builtin.string "i32 1 of 0 @248"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v112, v114) [] [spec: builtin.string "i32 1 +0 view 1 @251"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b12_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b12_block15v1():
;;             num.br () [^b13_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b13_block16v1():
;;             num.br () [^b14_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b14_block17v1():
;;             v115 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v116 = num.i64_add (v17, v115) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v117 = num.i64_eq (v116, v6) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             num.cond_br (v117) [^b15_block18v1, ^b18_block21v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b15_block18v1():
;;             v118 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v118) [^b16_block19v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b16_block19v1(v24: builtin.integer i32):
;;             v119 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v120 = num.i32_add (v24, v119) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v121 = tensor.private_load (v120) [] [spec: builtin.string "i32 1 of 0"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v122 = num.i32_add (v14, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v122, v121) [] [spec: builtin.string "i32 1 +0 view 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v123 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v124 = num.i32_add (v24, v123) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v125 = num.const () [] [spec: builtin.string "0x9"]: <() -> (builtin.integer i32)>;
;;             v126 = num.i32_lt_u (v124, v125) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v126, v124) [^b16_block19v1, ^b17_block20v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b17_block20v1():
;;             num.br () [^b18_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b18_block21v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
