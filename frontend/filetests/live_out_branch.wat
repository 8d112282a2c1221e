;; A local set in only some iterations is needed after the loop: the last of them decides.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $c i32) (result i32)
    (local $i i32) (local $x i32)
    (loop $top
      (if (local.get $c) (then (local.set $x (local.get $i))))
      (i32.store8 (i32.add (local.get $p) (local.get $i)) (i32.const 1))
      (br_if $top (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $x)))

;; expect
;; $f depth 0: O002 exact reduction: 1 parallel dimension; 0 loads, 1 stores; finds the first i64.max_s, 1 value with it [region 0]
;; region 0: takes local 1 I32, local 3 I32, local 2 I32, local 0 I32, local 4 I32; gives local 4 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_50"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0xffffffffffffffff"]: <() -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v11 = num.i32_ne (v2, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.i32_eqz (v2) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.i32_or (v11, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @50"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v3, v5, v13) [] [spec: builtin.string "write i32 1 +0 base gated strides 0 loops 0 @68"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         v14, v15, v16 = tensor.nest (v8, v9, v4) [] [spec: builtin.string "reduce i64.max_s tie:0:i64.min_s with:0"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64, builtin.integer i64, builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v17: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v20 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v21 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v22 = num.i32_mul (v21, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_add (v1, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v25 = num.i64_mul (v17, v7) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v26 = num.i64_add (v8, v25) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v27 = num.const () [] [spec: builtin.string "0x8000000000000000"]: <() -> (builtin.integer i64)>;
;;             v28 = num.i64_add (v26, v20) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v2) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             v29 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v30 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v30, v29) [^b4_block7v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b3_block6v1():
;;             num.br (v23, v28) [^b4_block7v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b4_block7v1(v18: builtin.integer i32, v19: builtin.integer i64):
;;             v31 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v32 = num.i32_add (v3, v23) [] [spec: builtin.string "@65"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v32, v31) [] [spec: builtin.string "i32 1 +0 view 0 @68"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v33 = num.i64_gt_s (v19, v27) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v34 = num.i64_select (v19, v27, v33) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v35 = num.i32_select (v18, v24, v33) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.return (v34, v17, v35) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v16) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
