;; Divisions: by a constant nothing can trap, by loaded values the kernel can.
(module
  (memory (export "memory") 1)
  (func (export "by_ten") (param $p i32) (param $n i32)
    (loop $top
      (i32.store (local.get $p) (i32.div_s (i32.load (local.get $p)) (i32.const 10)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
  (func (export "by_each") (param $p i32) (param $q i32) (param $n i32)
    (loop $top
      (drop (i32.rem_u (i32.const 1) (i32.load (local.get $q))))
      (i32.store (local.get $p) (i32.const 7))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $q (i32.add (local.get $q) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $by_ten depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 0]
;; $by_each depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 1]
;; region 0: takes local 1 I32, local 0 I32; gives nothing; leaves by its end
;; region 1: takes local 2 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_68"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v3 = num.i32_add (v2, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v4 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v3, v2, v4) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @68"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @74"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @80"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v7: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v8 = num.const () [] [spec: builtin.string "0xa"]: <() -> (builtin.integer i32)>;
;;             v9 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v10 = num.i32_mul (v9, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v11 = num.i32_add (v1, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = tensor.load (v11) [] [spec: builtin.string "i32 4 +0 view 0 @74"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_div_s (v12, v8) [] [spec: builtin.string "@79"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v11, v13) [] [spec: builtin.string "i32 4 +0 view 1 @80"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f1_loop_103"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v14: builtin.integer i32, v15: builtin.integer i32, v16: builtin.integer i32):
;;         v17 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v18 = num.i32_add (v17, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v19 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v20 = tensor.trip (v18, v17, v19) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v21 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v20) [] [spec: builtin.string "parallel 0 @103"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v15, v21) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @109"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v16, v21) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @118"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;             v23 = num.const () [] [spec: builtin.string "0x7"]: <() -> (builtin.integer i32)>;
;;             v24 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v25 = num.i32_wrap_i64 (v22) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v26 = num.i32_mul (v25, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_add (v15, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_wrap_i64 (v22) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v29 = num.i32_mul (v28, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_add (v16, v29) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = tensor.load (v27) [] [spec: builtin.string "i32 4 +0 view 0 @109"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = num.i32_rem_u (v24, v31) [] [spec: builtin.string "@112"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v30, v23) [] [spec: builtin.string "i32 4 +0 view 1 @118"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
