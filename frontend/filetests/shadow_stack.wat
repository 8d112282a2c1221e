;; A frame on the shadow stack: the stack pointer is moved before the loop and restored after it, and
;; the body works on the frame's array.
(module
  (memory (export "memory") 2)
  (global $sp (mut i32) (i32.const 66560))
  (func (export "f") (param $out i32)
    (local $fp i32) (local $i i32)
    (global.set $sp (local.tee $fp (i32.sub (global.get $sp) (i32.const 1024))))
    (loop $fill
      (i32.store (i32.add (local.get $fp) (local.get $i)) (local.get $i))
      (br_if $fill (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 1024))))
    (local.set $i (i32.const 0))
    (loop $copy
      (i32.store (i32.add (local.get $out) (local.get $i))
        (i32.mul (i32.load (i32.add (local.get $fp) (local.get $i))) (i32.const 3)))
      (br_if $copy (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 1024))))
    (global.set $sp (i32.add (local.get $fp) (i32.const 1024)))))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension; 0 loads, 1 stores; in one region with the nest beside it [region 2]
;; $f depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores; in one region with the nest beside it [region 2]
;; region 0: takes local 2 I32, local 1 I32; gives nothing; leaves by its end
;; region 1: takes local 2 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; region 2: takes local 1 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_67"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v3 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v2, v2, v3) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v6 = num.i32_add (v1, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @67"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v6, v2) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @76"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;             v10 = num.i32_add (v0, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v11 = num.i32_add (v1, v10) [] [spec: builtin.string "@73"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v11, v10) [] [spec: builtin.string "i32 4 +0 view 0 @76"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_97"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v12: builtin.integer i32, v13: builtin.integer i32, v14: builtin.integer i32):
;;         v15 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v16 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;         v17 = tensor.trip (v15, v15, v16) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v18 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v19 = num.i32_add (v14, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v17) [] [spec: builtin.string "parallel 0 @97"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v19, v15) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @109"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v13, v15) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @115"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block7v1(v20: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v21 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v22 = num.i32_wrap_i64 (v20) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v23 = num.i32_mul (v22, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_add (v12, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_add (v13, v24) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_add (v14, v24) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = tensor.load (v26) [] [spec: builtin.string "i32 4 +0 view 0 @109"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_mul (v27, v21) [] [spec: builtin.string "@114"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v25, v28) [] [spec: builtin.string "i32 4 +0 view 1 @115"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_nests_67"]: <() -> ()>
;;     {
;;       ^entry_block10v1(v29: builtin.integer i32, v30: builtin.integer i32):
;;         v31 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v32 = tensor.trip (v31, v31, v31) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v33 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v34 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;         v35 = tensor.trip (v33, v33, v34) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v36 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v37 = num.i32_add (v29, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v32) [] [spec: builtin.string "host 0 @68"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v35) [] [spec: builtin.string "parallel 0 in 0 @67"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v37, v33) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @76"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block11v1(v38: builtin.integer i64):
;;             num.br () [^b1_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block12v1():
;;             num.br () [^b2_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block13v1():
;;             num.br () [^b3_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block14v1():
;;             v39 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v40 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v41 = num.i32_mul (v40, v33) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_add (v39, v41) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_add (v29, v42) [] [spec: builtin.string "@73"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v43, v42) [] [spec: builtin.string "i32 4 +0 view 0 @76"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.region () [] [spec: builtin.string "name f0_nests_67_1"]: <() -> ()>
;;         {
;;           ^entry_block18v1(v44: builtin.integer i32, v45: builtin.integer i32):
;;             v46 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v47 = tensor.trip (v46, v46, v46) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v48 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v49 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v50 = tensor.trip (v48, v48, v49) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v51 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v52 = num.i32_add (v44, v51) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.loop (v47) [] [spec: builtin.string "host 0 @68"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v50) [] [spec: builtin.string "parallel 0 in 0 @97"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v52, v48) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @109"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v45, v48) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @115"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block19v1(v53: builtin.integer i64):
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
;;                 v54 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v55 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v56 = num.i32_wrap_i64 (v53) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v57 = num.i32_mul (v56, v48) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v58 = num.i32_add (v55, v57) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v59 = num.i32_add (v45, v58) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v60 = num.i32_add (v44, v58) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v61 = tensor.load (v60) [] [spec: builtin.string "i32 4 +0 view 0 @109"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v62 = num.i32_mul (v61, v54) [] [spec: builtin.string "@114"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v59, v62) [] [spec: builtin.string "i32 4 +0 view 1 @115"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
