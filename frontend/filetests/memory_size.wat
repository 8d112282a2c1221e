;; How many pages memory has does not change in a loop that is lifted: it is taken as any other value from outside. Behind
;; what may make memory larger it is another value; a loop that does so itself is kept.
(module
  (memory (export "memory") 1 8)
  (func $grow (export "grow") (param $n i32) (drop (memory.grow (local.get $n))))
  (func (export "all") (local $i i32)
    (loop $l
      (i32.store (local.get $i) (memory.size))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.shl (memory.size) (i32.const 16))))))
  (func (export "grown") (param $n i32) (local $i i32) (local $before i32)
    (local.set $before (memory.size))
    (call $grow (local.get $n))
    (loop $l
      (i32.store (local.get $i) (i32.sub (memory.size) (local.get $before)))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 65536)))))
  (func (export "grows") (param $n i32) (local $i i32)
    (loop $l
      (i32.store (local.get $i) (memory.size))
      (drop (memory.grow (i32.const 1)))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (local.get $n)))))
  ;; The rows below a diagonal, by the operator: it traps where it moves nothing to or from a place outside of memory.
  (func (export "triangle") (param $a i32) (param $b i32) (param $n i32) (local $i i32) (local $k i32)
    (loop $l
      (memory.copy (i32.add (local.get $a) (local.get $k)) (i32.add (local.get $b) (local.get $k))
        (i32.shl (local.get $i) (i32.const 2)))
      (local.set $k (i32.add (local.get $k) (i32.const 400)))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $all depth 0: O001 parallel map: 1 parallel dimension; 0 loads, 1 stores [region 0]
;; $grown depth 0: O001 parallel map: 1 parallel dimension; 0 loads, 1 stores [region 1]
;; $grows depth 0: K109 operation outside the lifted subset: MemoryGrow (at MemoryGrow)
;; $triangle depth 0: O001 parallel map: 1 parallel dimension, 1 loop in order inside; 1 loads, 1 stores [region 2]
;; region 0: takes pages I32, local 0 I32; gives nothing; leaves by its end
;; region 1: takes local 1 I32, pages I32, local 2 I32; gives nothing; leaves by its end
;; region 2: takes local 2 I32, local 4 I32, local 3 I32, local 0 I32, local 1 I32, pages I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f1_loop_106"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v3 = num.const () [] [spec: builtin.string "0x10000"]: <() -> (builtin.integer i32)>;
;;         v4 = num.i32_mul (v0, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v2, v2, v4) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @106"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v6, v2) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @112"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v7: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v8 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v9 = num.i32_mul (v8, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v10 = num.i32_add (v1, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v10, v0) [] [spec: builtin.string "i32 4 +0 view 0 @112"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f2_loop_144"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v11: builtin.integer i32, v12: builtin.integer i32, v13: builtin.integer i32):
;;         v14 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v15 = num.const () [] [spec: builtin.string "0x10000"]: <() -> (builtin.integer i32)>;
;;         v16 = tensor.trip (v14, v14, v15) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v17 = num.i32_sub (v12, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v18 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v16) [] [spec: builtin.string "parallel 0 @144"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v18, v14) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @153"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block7v1(v19: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v20 = num.i32_wrap_i64 (v19) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v21 = num.i32_mul (v20, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_add (v11, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v22, v17) [] [spec: builtin.string "i32 4 +0 view 0 @153"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f4_loop_208"]: <() -> ()>
;;     {
;;       ^entry_block10v1(v23: builtin.integer i32, v24: builtin.integer i32, v25: builtin.integer i32, v26: builtin.integer i32, v27: builtin.integer i32, v28: builtin.integer i32):
;;         v29 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v30 = tensor.trip (v29, v29, v23) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v31 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v32 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v33 = tensor.most (v32, v31, v30) [] [spec: builtin.string "4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v34 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v30) [] [spec: builtin.string "parallel 0 @208"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v33, v32, v31) [] [spec: builtin.string "sequential in 0 taper 4 0 @225"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v27, v34, v31) [] [spec: builtin.string "read i32 4 +0 base strides 0 1 loops 0 1 @225"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v26, v34, v31) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @225"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block11v1(v35: builtin.integer i64):
;;             num.br () [^b1_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block12v1():
;;             v38 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v39 = num.i32_wrap_i64 (v35) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v40 = num.i32_mul (v39, v34) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_add (v24, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_wrap_i64 (v35) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v43 = num.i32_mul (v42, v29) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = num.i32_add (v25, v43) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = num.i32_add (v26, v41) [] [spec: builtin.string "@214"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = num.i32_add (v27, v41) [] [spec: builtin.string "@219"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = num.i32_shl (v44, v38) [] [spec: builtin.string "@224"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v48 = num.i32_eqz (v47) [] [spec: builtin.string "@225"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v48) [^b3_block14v1, ^b2_block13v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block13v1():
;;             num.br () [^b6_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block14v1():
;;             v49 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v50 = num.const () [] [spec: builtin.string "0xffff"]: <() -> (builtin.integer i32)>;
;;             v51 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v52 = num.i32_shr_u (v45, v51) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = num.i32_and (v45, v50) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v54 = num.i32_ne (v53, v49) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v55 = num.i32_add (v52, v54) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.i32_gt_u (v55, v28) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.i32_shr_u (v46, v51) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = num.i32_and (v46, v50) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = num.i32_ne (v58, v49) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v60 = num.i32_add (v57, v59) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v61 = num.i32_gt_u (v60, v28) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v62 = num.i32_or (v56, v61) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v62) [^b14_block25v1, ^b4_block15v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block15v1():
;;             num.br () [^b5_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block16v1():
;;             num.br () [^b6_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block17v1():
;;             v63 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v64 = num.i32_sub (v45, v46) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v65 = num.i32_lt_u (v64, v47) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v66 = num.i32_sub (v45, v46) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v67 = num.i32_eqz (v66) [] [spec: builtin.string "@225"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v68 = num.i32_eqz (v67) [] [spec: builtin.string "@225"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v69 = num.i32_and (v65, v68) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v70 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v63, v70) [^b7_block18v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b7_block18v1(v36: builtin.integer i32, v37: builtin.integer i64):
;;             v71 = num.i32_lt_u (v36, v47) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v72 = num.i32_eqz (v71) [] [spec: builtin.string "@225"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v72) [^b11_block22v1, ^b8_block19v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b8_block19v1():
;;             v73 = num.i64_extend_i32_s (v32) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v74 = num.i64_extend_i32_s (v31) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v75 = num.i64_mul (v74, v35) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v76 = num.i64_add (v73, v75) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v77 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i64)>;
;;             v78 = num.i64_mul (v37, v77) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v79 = num.i64_gt_s (v78, v76) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v79) [] []: <(builtin.integer i32) -> ()>;
;;             num.cond_br (v69) [^b14_block25v1, ^b9_block20v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b9_block20v1():
;;             num.br () [^b10_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b10_block21v1():
;;             v80 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v81 = num.i32_add (v45, v36) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v82 = num.i32_add (v46, v36) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v83 = tensor.load (v82) [] [spec: builtin.string "i32 4 +0 view 0 @225"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v81, v83) [] [spec: builtin.string "i32 4 +0 view 1 @225"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v84 = num.i32_add (v36, v80) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v85 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v86 = num.i64_add (v37, v85) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br (v84, v86) [^b7_block18v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b11_block22v1():
;;             num.br () [^b12_block23v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b12_block23v1():
;;             num.br () [^b13_block24v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b13_block24v1():
;;             num.return () [] []: <() -> ()>
;;
;;           ^b14_block25v1():
;;             num.unreachable () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
