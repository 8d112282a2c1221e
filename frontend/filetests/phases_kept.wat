;; What is loaded before the first nest is used by the second one; the first may have changed it meanwhile, and nobody knows
;; what it was: the outer loop is not run by the host.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $b i32) (param $n i32) (param $steps i32)
    (local $i i32) (local $t i32) (local $p i32) (local $x i32)
    (loop $time
      (local.set $x (i32.load (i32.add (local.get $a) (i32.shl (local.get $t) (i32.const 2)))))
      (local.set $i (i32.const 0))
      (loop $first
        (local.set $p (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2))))
        (i32.store (local.get $p) (i32.add (local.get $i) (i32.load (local.get $p))))
        (br_if $first (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
      (local.set $i (i32.const 0))
      (loop $second
        (local.set $p (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2))))
        (i32.store (local.get $p) (i32.mul (local.get $x) (i32.load (local.get $p))))
        (br_if $second (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
      (br_if $time (i32.lt_s (local.tee $t (i32.add (local.get $t) (i32.const 1))) (local.get $steps))))))

;; expect
;; $f depth 0: K115 sequential loop around parallel ones: K104: a store's address does not change with the loop's counter (at I32Store)
;; $f depth 1: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores; in one region with the nest beside it [region 2]
;; $f depth 1: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores; in one region with the nest beside it [region 2]
;; region 0: takes local 2 I32, local 4 I32, local 0 I32; gives nothing; leaves by its end
;; region 1: takes local 2 I32, local 4 I32, local 1 I32, local 7 I32; gives nothing; leaves by its end
;; region 2: takes local 2 I32, local 0 I32, local 1 I32, local 7 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_69"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v3, v3, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @69"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v5) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @87"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v5) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @91"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v6: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v7 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v8 = num.i32_wrap_i64 (v6) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v9 = num.i32_mul (v8, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v10 = num.i32_add (v1, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v11 = num.i32_shl (v10, v7) [] [spec: builtin.string "@77"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = num.i32_add (v2, v11) [] [spec: builtin.string "@78"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = tensor.load (v12) [] [spec: builtin.string "i32 4 +0 view 0 @87"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_add (v10, v13) [] [spec: builtin.string "@90"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v12, v14) [] [spec: builtin.string "i32 4 +0 view 1 @91"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_111"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v15: builtin.integer i32, v16: builtin.integer i32, v17: builtin.integer i32, v18: builtin.integer i32):
;;         v19 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v20 = tensor.trip (v19, v19, v15) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v21 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v20) [] [spec: builtin.string "parallel 0 @111"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v17, v21) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @129"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v17, v21) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @133"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block7v1(v22: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v23 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v24 = num.i32_wrap_i64 (v22) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v25 = num.i32_mul (v24, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_add (v16, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_shl (v26, v23) [] [spec: builtin.string "@119"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_add (v17, v27) [] [spec: builtin.string "@120"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = tensor.load (v28) [] [spec: builtin.string "i32 4 +0 view 0 @129"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_mul (v18, v29) [] [spec: builtin.string "@132"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v28, v30) [] [spec: builtin.string "i32 4 +0 view 1 @133"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_nests_69"]: <() -> ()>
;;     {
;;       ^entry_block10v1(v31: builtin.integer i32, v32: builtin.integer i32, v33: builtin.integer i32, v34: builtin.integer i32):
;;         v35 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v36 = tensor.trip (v35, v35, v35) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v37 = tensor.trip (v35, v35, v31) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v38 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v36) [] [spec: builtin.string "host 0 @70"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v37) [] [spec: builtin.string "parallel 0 in 0 @69"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v32, v38) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @87"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v32, v38) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @91"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block11v1(v39: builtin.integer i64):
;;             num.br () [^b1_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block12v1():
;;             num.br () [^b2_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block13v1():
;;             num.br () [^b3_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block14v1():
;;             v40 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v41 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v42 = num.i32_wrap_i64 (v39) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v43 = num.i32_mul (v42, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = num.i32_add (v41, v43) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = num.i32_shl (v44, v40) [] [spec: builtin.string "@77"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = num.i32_add (v32, v45) [] [spec: builtin.string "@78"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = tensor.load (v46) [] [spec: builtin.string "i32 4 +0 view 0 @87"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v48 = num.i32_add (v44, v47) [] [spec: builtin.string "@90"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v46, v48) [] [spec: builtin.string "i32 4 +0 view 1 @91"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b4_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block15v1():
;;             num.br () [^b5_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block16v1():
;;             num.br () [^b6_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block17v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_nests_69_1"]: <() -> ()>
;;         {
;;           ^entry_block18v1(v49: builtin.integer i32, v50: builtin.integer i32, v51: builtin.integer i32, v52: builtin.integer i32):
;;             v53 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v54 = tensor.trip (v53, v53, v53) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v55 = tensor.trip (v53, v53, v49) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v56 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v54) [] [spec: builtin.string "host 0 @70"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v55) [] [spec: builtin.string "parallel 0 in 0 @111"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v51, v56) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @129"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v51, v56) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @133"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block19v1(v57: builtin.integer i64):
;;                 num.br () [^b1_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block20v1():
;;                 num.br () [^b2_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block21v1():
;;                 num.br () [^b3_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block22v1():
;;                 num.br () [^b4_block23v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block23v1():
;;                 v58 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v59 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v60 = num.i32_wrap_i64 (v57) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v61 = num.i32_mul (v60, v53) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v62 = num.i32_add (v59, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v63 = num.i32_shl (v62, v58) [] [spec: builtin.string "@119"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v64 = num.i32_add (v51, v63) [] [spec: builtin.string "@120"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v65 = tensor.load (v64) [] [spec: builtin.string "i32 4 +0 view 0 @129"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v66 = num.i32_mul (v52, v65) [] [spec: builtin.string "@132"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v64, v66) [] [spec: builtin.string "i32 4 +0 view 1 @133"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;                 num.br () [^b5_block24v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block24v1():
;;                 num.br () [^b6_block25v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block25v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
