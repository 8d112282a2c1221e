;; What a compiler makes of i·j: a counter whose step is the outer index. Both loops are parallel all the same; not so the
;; inner one where the step is read from memory that the nest writes.
(module
  (memory (export "memory") 1)
  (func (export "products") (param $p i32) (param $n i32) (local $i i32) (local $j i32) (local $x i32)
    (loop $rows
      (local.set $j (i32.const 0))
      (local.set $x (i32.const 1))
      (loop $columns
        (i32.store (i32.add (local.get $p) (i32.add (i32.mul (local.get $i) (i32.const 400)) (i32.shl (local.get $j) (i32.const 2))))
          (i32.rem_u (local.get $x) (i32.const 7)))
        (local.set $x (i32.add (local.get $x) (local.get $i)))
        (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 100))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "loaded") (param $p i32) (param $n i32) (local $i i32) (local $j i32) (local $x i32)
    (loop $rows
      (local.set $j (i32.const 0))
      (local.set $x (i32.const 1))
      (loop $columns
        (i32.store (i32.add (local.get $p) (i32.add (i32.mul (local.get $i) (i32.const 400)) (i32.shl (local.get $j) (i32.const 2))))
          (i32.rem_u (local.get $x) (i32.const 7)))
        (local.set $x (i32.add (local.get $x) (i32.load (local.get $p))))
        (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 100))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $products depth 0: O001 parallel map: 2 parallel dimensions; 0 loads, 1 stores [region 0]
;; $products depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; $loaded depth 0: O001 parallel map: 1 parallel dimension, 1 loop in order inside; 1 loads, 1 stores; in pieces where it meets itself [region 1]
;; $loaded depth 1: O003 part of an offloaded nest: in order inside each point [region 1]
;; region 0: takes local 1 I32, local 2 I32, local 0 I32; gives nothing; leaves by its end
;; region 1: takes local 1 I32, local 2 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_66"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v3, v3, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0x64"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v3, v3, v5) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @66"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 1 in 0 @76"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v7, v8) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @98"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v9: builtin.integer i64, v10: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v11 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v12 = num.i32_mul (v11, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_add (v1, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v14 = num.const () [] [spec: builtin.string "0x7"]: <() -> (builtin.integer i32)>;
;;             v15 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v16 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;             v17 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v18 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v19 = num.i32_wrap_i64 (v10) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v20 = num.i32_mul (v19, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_add (v18, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v23 = num.i32_mul (v22, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_wrap_i64 (v10) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v25 = num.i32_mul (v24, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_add (v17, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_mul (v13, v16) [] [spec: builtin.string "@85"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_shl (v21, v15) [] [spec: builtin.string "@90"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = num.i32_add (v27, v28) [] [spec: builtin.string "@91"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_add (v2, v29) [] [spec: builtin.string "@92"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.i32_rem_u (v26, v14) [] [spec: builtin.string "@97"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v30, v31) [] [spec: builtin.string "i32 4 +0 view 0 @98"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f1_loop_140"]: <() -> ()>
;;     {
;;       ^entry_block8v1(v32: builtin.integer i32, v33: builtin.integer i32, v34: builtin.integer i32):
;;         v35 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v36 = tensor.trip (v35, v35, v32) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v37 = num.const () [] [spec: builtin.string "0x64"]: <() -> (builtin.integer i32)>;
;;         v38 = tensor.trip (v35, v35, v37) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v39 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;         v40 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v41 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v42 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v36) [] [spec: builtin.string "parallel 0 @140"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v38) [] [spec: builtin.string "sequential in 0 @150"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v34, v39, v40) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @172"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v34) [] [spec: builtin.string "read i32 4 +0 base strides loops 0 1 @179"]: <(builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block9v1(v43: builtin.integer i64):
;;             num.br () [^b1_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block10v1():
;;             v46 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v47 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v48 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v49 = num.i32_mul (v48, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.i32_add (v33, v49) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v47, v46) [^b2_block11v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b2_block11v1(v44: builtin.integer i32, v45: builtin.integer i32):
;;             v51 = num.const () [] [spec: builtin.string "0x64"]: <() -> (builtin.integer i32)>;
;;             v52 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v53 = num.const () [] [spec: builtin.string "0x7"]: <() -> (builtin.integer i32)>;
;;             v54 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v55 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;             v56 = num.i32_mul (v50, v55) [] [spec: builtin.string "@159"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.i32_shl (v44, v54) [] [spec: builtin.string "@164"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = num.i32_add (v56, v57) [] [spec: builtin.string "@165"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = num.i32_add (v34, v58) [] [spec: builtin.string "@166"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v60 = num.i32_rem_u (v45, v53) [] [spec: builtin.string "@171"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v59, v60) [] [spec: builtin.string "i32 4 +0 view 0 @172"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v61 = tensor.load (v34) [] [spec: builtin.string "i32 4 +0 view 1 @179"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v62 = num.i32_add (v45, v61) [] [spec: builtin.string "@182"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v63 = num.i32_add (v44, v52) [] [spec: builtin.string "@189"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v64 = num.i32_lt_s (v63, v51) [] [spec: builtin.string "@195"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v64, v63, v62) [^b2_block11v1, ^b3_block12v1] [spec: builtin.string "args 2 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block12v1():
;;             num.br () [^b4_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block13v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
