;; The loop is left by returning from the function; the splice goes to the function's own label.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32)
    (loop $top
      (if (i32.eqz (local.get $n)) (then (return)))
      (i32.store (local.get $p) (i32.const 1))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $n (i32.add (local.get $n) (i32.const -1)))
      (br $top)))
  (func (export "with_value") (param $p i32) (param $n i32) (result i32)
    (loop $top
      (if (i32.eqz (local.get $n)) (then (return (local.get $p))))
      (i32.store (local.get $p) (i32.const 1))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $n (i32.add (local.get $n) (i32.const -1)))
      (br $top))
    (unreachable)))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension; 0 loads, 1 stores [region 0]
;; $with_value depth 0: O001 parallel map: 1 parallel dimension; 0 loads, 1 stores [region 1]
;; region 0: takes local 1 I32, local 0 I32; gives nothing; leaves by label 0
;; region 1: takes local 1 I32, local 0 I32; gives local 1 I32, local 0 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_66"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v3 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v0, v2, v3) [] [spec: builtin.string "ne i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @66"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v5) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @79"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v6: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v7 = num.i32_wrap_i64 (v6) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v8 = num.i32_mul (v7, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v9 = num.i32_add (v1, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             v10 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             tensor.store (v9, v10) [] [spec: builtin.string "i32 4 +0 view 0 @79"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f1_loop_102"]: <() -> ()>
;;     {
;;       ^entry_block8v1(v11: builtin.integer i32, v12: builtin.integer i32):
;;         v13 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v14 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v15 = tensor.trip (v11, v13, v14) [] [spec: builtin.string "ne i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v16 = num.i32_wrap_i64 (v15) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v17 = num.i32_mul (v16, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v18 = num.i32_add (v17, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v19 = num.i32_wrap_i64 (v15) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v20 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v21 = num.i32_mul (v19, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v22 = num.i32_add (v21, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v15) [] [spec: builtin.string "parallel 0 @102"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v12, v20) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @117"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block9v1(v23: builtin.integer i64):
;;             num.br () [^b1_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block10v1():
;;             v24 = num.i32_wrap_i64 (v23) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v25 = num.i32_mul (v24, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_add (v12, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block11v1():
;;             num.br () [^b3_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block12v1():
;;             v27 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             tensor.store (v26, v27) [] [spec: builtin.string "i32 4 +0 view 0 @117"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b4_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block13v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end (v18, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>
;;     }
;; }
