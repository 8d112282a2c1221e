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
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @50"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v3, v5) [] [spec: builtin.string "write i32 1 +0 base strides 0 loops 0 @68"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         v10, v11, v12 = tensor.nest (v8, v9, v4) [] [spec: builtin.string "reduce i64.max_s tie:0:i64.min_s with:0"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64, builtin.integer i64, builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v13: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v16 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v17 = num.i32_wrap_i64 (v13) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v18 = num.i32_mul (v17, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v1, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v21 = num.i64_mul (v13, v7) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v22 = num.i64_add (v8, v21) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v23 = num.const () [] [spec: builtin.string "0x8000000000000000"]: <() -> (builtin.integer i64)>;
;;             v24 = num.i64_add (v22, v16) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v2) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             v25 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v26 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v26, v25) [^b4_block7v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b3_block6v1():
;;             num.br (v19, v24) [^b4_block7v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b4_block7v1(v14: builtin.integer i32, v15: builtin.integer i64):
;;             v27 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v28 = num.i32_add (v3, v19) [] [spec: builtin.string "@65"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v28, v27) [] [spec: builtin.string "i32 1 +0 view 0 @68"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v29 = num.i64_gt_s (v15, v23) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v30 = num.i64_select (v15, v23, v29) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v31 = num.i32_select (v14, v20, v29) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.return (v30, v13, v31) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v12) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
