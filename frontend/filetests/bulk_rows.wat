;; Rows filled and copied: the loops that the operators stand for. A length that is known needs no test, nor does a copy
;; between constant places; one whose overlap depends on parameters gets it.
(module
  (memory (export "memory") 1)
  (func (export "fill") (param $p i32) (param $n i32) (local $i i32)
    (loop $top
      (memory.fill (i32.add (local.get $p) (i32.mul (local.get $i) (i32.const 64))) (local.get $i) (i32.const 48))
      (br_if $top (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "copy") (param $p i32) (param $q i32) (param $n i32) (param $m i32) (local $i i32)
    (loop $top
      (memory.copy
        (i32.add (local.get $p) (i32.mul (local.get $i) (i32.const 400)))
        (i32.add (local.get $q) (i32.mul (local.get $i) (i32.const 400)))
        (i32.shl (local.get $m) (i32.const 3)))
      (br_if $top (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func $clear (param $p i32) (memory.fill (local.get $p) (i32.const 0) (i32.const 16)))
  (func (export "called") (param $p i32) (param $n i32)
    (loop $top
      (call $clear (local.get $p))
      (local.set $p (i32.add (local.get $p) (i32.const 32)))
      (br_if $top (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "init") (param $p i32) (param $n i32)
    (loop $top
      (memory.init $d (local.get $p) (i32.const 0) (i32.const 16))
      (local.set $p (i32.add (local.get $p) (i32.const 32)))
      (br_if $top (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (data $d "sixteen bytes...")
)

;; expect
;; $fill depth 0: O001 parallel map: 2 parallel dimensions; 0 loads, 1 stores [region 0]
;; $copy depth 0: O001 parallel map: 2 parallel dimensions; 1 loads, 1 stores [region 1]
;; $called depth 0: O001 parallel map: 2 parallel dimensions; 0 loads, 1 stores [region 2]
;; $init depth 0: K109 operation outside the lifted subset: MemoryInit (at MemoryInit)
;; region 0: takes local 1 I32, local 2 I32, local 0 I32; gives nothing; leaves by its end
;; region 1: takes local 2 I32, local 3 I32, local 4 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; region 2: takes local 1 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_93"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v3, v3, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x30"]: <() -> (builtin.integer i32)>;
;;         v8 = tensor.trip (v5, v6, v7) [] [spec: builtin.string "lt_u i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x40"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @93"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v8) [] [spec: builtin.string "parallel 1 in 0 @108"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v9, v6) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @108"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v10: builtin.integer i64, v11: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v12 = num.const () [] [spec: builtin.string "0x1010101"]: <() -> (builtin.integer i32)>;
;;             v13 = num.const () [] [spec: builtin.string "0xff"]: <() -> (builtin.integer i32)>;
;;             v14 = num.const () [] [spec: builtin.string "0x40"]: <() -> (builtin.integer i32)>;
;;             v15 = num.i32_wrap_i64 (v10) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v16 = num.i32_mul (v15, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v1, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_mul (v17, v14) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v2, v18) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_and (v17, v13) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_mul (v20, v12) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v22 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v23 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v24 = num.i32_mul (v23, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_add (v22, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             v26 = num.i32_add (v19, v25) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v26, v21) [] [spec: builtin.string "i32 4 +0 view 0 @108"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f1_loop_129"]: <() -> ()>
;;     {
;;       ^entry_block10v1(v27: builtin.integer i32, v28: builtin.integer i32, v29: builtin.integer i32, v30: builtin.integer i32, v31: builtin.integer i32):
;;         v32 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v33 = tensor.trip (v32, v32, v27) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v34 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v35 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v36 = num.i32_mul (v28, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v37 = tensor.trip (v34, v35, v36) [] [spec: builtin.string "lt_u i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v38 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v39 = num.i32_shl (v28, v38) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v40 = num.i32_eqz (v39) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v41 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v42 = num.i32_mul (v31, v41) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v43 = num.i32_add (v30, v42) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v44 = num.i32_lt_u (v43, v39) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v45 = num.i32_eqz (v43) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v46 = num.i32_eqz (v45) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v47 = num.i32_and (v44, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v48 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v33) [] [spec: builtin.string "parallel 0 @129"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v37) [] [spec: builtin.string "parallel 1 in 0 @154"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v31, v48, v35) [] [spec: builtin.string "read i64 8 +0 base strides 0 1 loops 0 1 @154"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v30, v48, v35) [] [spec: builtin.string "write i64 8 +0 base strides 0 1 loops 0 1 @154"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.same (v40, v34) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.same (v47, v34) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block11v1(v49: builtin.integer i64, v50: builtin.integer i64):
;;             num.br () [^b1_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block12v1():
;;             v51 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;             v52 = num.i32_wrap_i64 (v49) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v53 = num.i32_mul (v52, v32) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v54 = num.i32_add (v29, v53) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v55 = num.i32_mul (v54, v51) [] [spec: builtin.string "@138"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.i32_add (v30, v55) [] [spec: builtin.string "@139"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.i32_mul (v54, v51) [] [spec: builtin.string "@147"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = num.i32_add (v31, v57) [] [spec: builtin.string "@148"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block13v1():
;;             num.br () [^b3_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block14v1():
;;             num.br () [^b4_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block15v1():
;;             v59 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v60 = num.i32_wrap_i64 (v50) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v61 = num.i32_mul (v60, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v62 = num.i32_add (v59, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b5_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block16v1():
;;             num.br () [^b6_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block17v1():
;;             num.br () [^b7_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block18v1():
;;             v63 = num.i32_add (v56, v62) [] [spec: builtin.string "@154"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v64 = num.i32_add (v58, v62) [] [spec: builtin.string "@154"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v65 = tensor.load (v64) [] [spec: builtin.string "i64 8 +0 view 0 @154"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             tensor.store (v63, v65) [] [spec: builtin.string "i64 8 +0 view 1 @154"]: <(builtin.integer i32, builtin.integer i64) -> ()>;
;;             num.br () [^b8_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block19v1():
;;             num.br () [^b9_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block20v1():
;;             num.br () [^b10_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b10_block21v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f3_loop_186"]: <() -> ()>
;;     {
;;       ^entry_block22v1(v66: builtin.integer i32, v67: builtin.integer i32):
;;         v68 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v69 = num.i32_add (v68, v66) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v70 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v71 = tensor.trip (v69, v68, v70) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v72 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v73 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v74 = tensor.trip (v70, v72, v73) [] [spec: builtin.string "lt_u i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v75 = num.const () [] [spec: builtin.string "0x20"]: <() -> (builtin.integer i32)>;
;;         v76 = num.const () [] [spec: builtin.string "0xff"]: <() -> (builtin.integer i32)>;
;;         v77 = num.i32_and (v70, v76) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v78 = num.const () [] [spec: builtin.string "0x1010101"]: <() -> (builtin.integer i32)>;
;;         v79 = num.i32_mul (v77, v78) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v71) [] [spec: builtin.string "parallel 0 @186"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v74) [] [spec: builtin.string "parallel 1 in 0 @190"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v67, v75, v72) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @190"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block23v1(v80: builtin.integer i64, v81: builtin.integer i64):
;;             num.br () [^b1_block24v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block24v1():
;;             v82 = num.i32_wrap_i64 (v80) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v83 = num.i32_mul (v82, v75) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v84 = num.i32_add (v67, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block25v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block25v1():
;;             v85 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v86 = num.i32_wrap_i64 (v81) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v87 = num.i32_mul (v86, v72) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v88 = num.i32_add (v85, v87) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b3_block26v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block26v1():
;;             v89 = num.i32_add (v84, v88) [] [spec: builtin.string "@190"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v89, v79) [] [spec: builtin.string "i32 4 +0 view 0 @190"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b4_block27v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block27v1():
;;             num.br () [^b5_block28v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block28v1():
;;             num.br () [^b6_block29v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block29v1():
;;             num.br () [^b7_block30v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block30v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
