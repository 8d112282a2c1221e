;; Two nests in each step of a loop in order: from one array to the other, and back. They are phases of one region.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $b i32) (param $n i32) (param $steps i32) (result i32)
    (local $i i32) (local $t i32) (local $p i32)
    (loop $time
      (local.set $i (i32.const 0))
      (loop $there
        (local.set $p (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2))))
        (f32.store offset=4 (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2)))
          (f32.add (f32.load (local.get $p)) (f32.load offset=8 (local.get $p))))
        (br_if $there (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
      (local.set $i (i32.const 0))
      (loop $back
        (local.set $p (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2))))
        (f32.store offset=4 (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))
          (f32.sub (f32.load (local.get $p)) (f32.load offset=8 (local.get $p))))
        (br_if $back (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
      (br_if $time (i32.lt_s (local.tee $t (i32.add (local.get $t) (i32.const 1))) (local.get $steps))))
    (local.get $t)))

;; expect
;; $f depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 1 parallel dimension; 2 loads, 1 stores; then 1 parallel dimension; 2 loads, 1 stores [region 0]
;; $f depth 1: O001 parallel map: 1 parallel dimension; 2 loads, 1 stores [region 0]
;; $f depth 1: O001 parallel map: 1 parallel dimension; 2 loads, 1 stores [region 0]
;; region 0: takes local 3 I32, local 2 I32, local 5 I32, local 0 I32, local 1 I32; gives local 5 I32; leaves by its end
;; region 1: takes local 2 I32, local 4 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; region 2: takes local 2 I32, local 4 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; region 3: takes local 2 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_51"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = tensor.trip (v5, v5, v1) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.i32_wrap_i64 (v6) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v9 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "host 0 @51"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 in 0 @57"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v3, v9) [] [spec: builtin.string "read f32 4 +0 base strides 1 loops 1 @79"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v3, v9) [] [spec: builtin.string "read f32 4 +8 base strides 1 loops 1 @84"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v4, v9) [] [spec: builtin.string "write f32 4 +4 base strides 1 loops 1 @88"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v10: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v11 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v12 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v13 = num.i32_wrap_i64 (v10) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v14 = num.i32_mul (v13, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_add (v12, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.i32_shl (v15, v11) [] [spec: builtin.string "@65"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v3, v16) [] [spec: builtin.string "@66"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_shl (v15, v11) [] [spec: builtin.string "@75"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v4, v18) [] [spec: builtin.string "@76"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = tensor.load (v17) [] [spec: builtin.string "f32 4 +0 view 0 @79"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v21 = tensor.load (v17) [] [spec: builtin.string "f32 4 +8 view 1 @84"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v22 = num.f32_add (v20, v21) [] [spec: builtin.string "@87"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v19, v22) [] [spec: builtin.string "f32 4 +4 view 2 @88"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_51_1"]: <() -> ()>
;;         {
;;           ^entry_block9v1(v23: builtin.integer i32, v24: builtin.integer i32, v25: builtin.integer i32, v26: builtin.integer i32, v27: builtin.integer i32):
;;             v28 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v29 = tensor.trip (v28, v28, v23) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v30 = tensor.trip (v28, v28, v24) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v31 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v29) [] [spec: builtin.string "host 0 @51"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v30) [] [spec: builtin.string "parallel 0 in 0 @108"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v27, v31) [] [spec: builtin.string "read f32 4 +0 base strides 1 loops 1 @130"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v27, v31) [] [spec: builtin.string "read f32 4 +8 base strides 1 loops 1 @135"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v26, v31) [] [spec: builtin.string "write f32 4 +4 base strides 1 loops 1 @139"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block10v1(v32: builtin.integer i64):
;;                 num.br () [^b1_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block11v1():
;;                 num.br () [^b2_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block12v1():
;;                 num.br () [^b3_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block13v1():
;;                 v33 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v34 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v35 = num.i32_wrap_i64 (v32) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v36 = num.i32_mul (v35, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v37 = num.i32_add (v34, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v38 = num.i32_shl (v37, v33) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v39 = num.i32_add (v27, v38) [] [spec: builtin.string "@117"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v40 = num.i32_shl (v37, v33) [] [spec: builtin.string "@126"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v41 = num.i32_add (v26, v40) [] [spec: builtin.string "@127"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v42 = tensor.load (v39) [] [spec: builtin.string "f32 4 +0 view 0 @130"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;                 v43 = tensor.load (v39) [] [spec: builtin.string "f32 4 +8 view 1 @135"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;                 v44 = num.f32_sub (v42, v43) [] [spec: builtin.string "@138"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;                 tensor.store (v41, v44) [] [spec: builtin.string "f32 4 +4 view 2 @139"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;                 num.br () [^b4_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block14v1():
;;                 num.br () [^b5_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block15v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end (v8) [] []: <(builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_57"]: <() -> ()>
;;     {
;;       ^entry_block16v1(v45: builtin.integer i32, v46: builtin.integer i32, v47: builtin.integer i32, v48: builtin.integer i32):
;;         v49 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v50 = tensor.trip (v49, v49, v45) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v51 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v50) [] [spec: builtin.string "parallel 0 @57"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v47, v51) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @79"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v47, v51) [] [spec: builtin.string "read f32 4 +8 base strides 0 loops 0 @84"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v48, v51) [] [spec: builtin.string "write f32 4 +4 base strides 0 loops 0 @88"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block17v1(v52: builtin.integer i64):
;;             num.br () [^b1_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block18v1():
;;             v53 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v54 = num.i32_wrap_i64 (v52) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v55 = num.i32_mul (v54, v49) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.i32_add (v46, v55) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.i32_shl (v56, v53) [] [spec: builtin.string "@65"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = num.i32_add (v47, v57) [] [spec: builtin.string "@66"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = num.i32_shl (v56, v53) [] [spec: builtin.string "@75"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v60 = num.i32_add (v48, v59) [] [spec: builtin.string "@76"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v61 = tensor.load (v58) [] [spec: builtin.string "f32 4 +0 view 0 @79"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v62 = tensor.load (v58) [] [spec: builtin.string "f32 4 +8 view 1 @84"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v63 = num.f32_add (v61, v62) [] [spec: builtin.string "@87"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v60, v63) [] [spec: builtin.string "f32 4 +4 view 2 @88"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block19v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_108"]: <() -> ()>
;;     {
;;       ^entry_block20v1(v64: builtin.integer i32, v65: builtin.integer i32, v66: builtin.integer i32, v67: builtin.integer i32):
;;         v68 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v69 = tensor.trip (v68, v68, v64) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v70 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v69) [] [spec: builtin.string "parallel 0 @108"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v66, v70) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @130"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v66, v70) [] [spec: builtin.string "read f32 4 +8 base strides 0 loops 0 @135"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v67, v70) [] [spec: builtin.string "write f32 4 +4 base strides 0 loops 0 @139"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block21v1(v71: builtin.integer i64):
;;             num.br () [^b1_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block22v1():
;;             v72 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v73 = num.i32_wrap_i64 (v71) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v74 = num.i32_mul (v73, v68) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v75 = num.i32_add (v65, v74) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v76 = num.i32_shl (v75, v72) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v77 = num.i32_add (v66, v76) [] [spec: builtin.string "@117"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v78 = num.i32_shl (v75, v72) [] [spec: builtin.string "@126"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v79 = num.i32_add (v67, v78) [] [spec: builtin.string "@127"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v80 = tensor.load (v77) [] [spec: builtin.string "f32 4 +0 view 0 @130"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v81 = tensor.load (v77) [] [spec: builtin.string "f32 4 +8 view 1 @135"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v82 = num.f32_sub (v80, v81) [] [spec: builtin.string "@138"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v79, v82) [] [spec: builtin.string "f32 4 +4 view 2 @139"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block23v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block23v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_nests_57"]: <() -> ()>
;;     {
;;       ^entry_block24v1(v83: builtin.integer i32, v84: builtin.integer i32, v85: builtin.integer i32):
;;         v86 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v87 = tensor.trip (v86, v86, v86) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v88 = tensor.trip (v86, v86, v83) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v89 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v87) [] [spec: builtin.string "host 0 @58"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v88) [] [spec: builtin.string "parallel 0 in 0 @57"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v84, v89) [] [spec: builtin.string "read f32 4 +0 base strides 1 loops 1 @79"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v84, v89) [] [spec: builtin.string "read f32 4 +8 base strides 1 loops 1 @84"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v85, v89) [] [spec: builtin.string "write f32 4 +4 base strides 1 loops 1 @88"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block25v1(v90: builtin.integer i64):
;;             num.br () [^b1_block26v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block26v1():
;;             num.br () [^b2_block27v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block27v1():
;;             num.br () [^b3_block28v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block28v1():
;;             v91 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v92 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v93 = num.i32_wrap_i64 (v90) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v94 = num.i32_mul (v93, v86) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v95 = num.i32_add (v92, v94) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v96 = num.i32_shl (v95, v91) [] [spec: builtin.string "@65"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v97 = num.i32_add (v84, v96) [] [spec: builtin.string "@66"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v98 = num.i32_shl (v95, v91) [] [spec: builtin.string "@75"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v99 = num.i32_add (v85, v98) [] [spec: builtin.string "@76"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v100 = tensor.load (v97) [] [spec: builtin.string "f32 4 +0 view 0 @79"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v101 = tensor.load (v97) [] [spec: builtin.string "f32 4 +8 view 1 @84"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v102 = num.f32_add (v100, v101) [] [spec: builtin.string "@87"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v99, v102) [] [spec: builtin.string "f32 4 +4 view 2 @88"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b4_block29v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block29v1():
;;             num.br () [^b5_block30v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block30v1():
;;             num.br () [^b6_block31v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block31v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_nests_57_1"]: <() -> ()>
;;         {
;;           ^entry_block32v1(v103: builtin.integer i32, v104: builtin.integer i32, v105: builtin.integer i32):
;;             v106 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v107 = tensor.trip (v106, v106, v106) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v108 = tensor.trip (v106, v106, v103) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v109 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v107) [] [spec: builtin.string "host 0 @58"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v108) [] [spec: builtin.string "parallel 0 in 0 @108"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v105, v109) [] [spec: builtin.string "read f32 4 +0 base strides 1 loops 1 @130"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v105, v109) [] [spec: builtin.string "read f32 4 +8 base strides 1 loops 1 @135"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v104, v109) [] [spec: builtin.string "write f32 4 +4 base strides 1 loops 1 @139"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block33v1(v110: builtin.integer i64):
;;                 num.br () [^b1_block34v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block34v1():
;;                 num.br () [^b2_block35v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block35v1():
;;                 num.br () [^b3_block36v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block36v1():
;;                 num.br () [^b4_block37v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block37v1():
;;                 v111 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v112 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v113 = num.i32_wrap_i64 (v110) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v114 = num.i32_mul (v113, v106) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v115 = num.i32_add (v112, v114) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v116 = num.i32_shl (v115, v111) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v117 = num.i32_add (v105, v116) [] [spec: builtin.string "@117"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v118 = num.i32_shl (v115, v111) [] [spec: builtin.string "@126"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v119 = num.i32_add (v104, v118) [] [spec: builtin.string "@127"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v120 = tensor.load (v117) [] [spec: builtin.string "f32 4 +0 view 0 @130"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;                 v121 = tensor.load (v117) [] [spec: builtin.string "f32 4 +8 view 1 @135"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;                 v122 = num.f32_sub (v120, v121) [] [spec: builtin.string "@138"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;                 tensor.store (v119, v122) [] [spec: builtin.string "f32 4 +4 view 2 @139"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;                 num.br () [^b5_block38v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block38v1():
;;                 num.br () [^b6_block39v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block39v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
