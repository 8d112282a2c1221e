;; Value and index of the first maximum, in two locals that are both needed.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $m i32) (result i32)
    (local $i i32) (local $x i32) (local $k i32)

    (loop $top
      (if (i32.gt_s (local.tee $x (i32.load (local.get $p))) (local.get $m))
        (then (local.set $m (local.get $x)) (local.set $k (local.get $i))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))
    (i32.add (local.get $m) (local.get $k))))

;; expect
;; $f depth 0: O002 exact reduction: 1 parallel dimension; 1 loads, 0 stores; finds the first i32.max_s, 1 value with it [region 0]
;; region 0: takes local 1 I32, local 0 I32, local 3 I32, local 2 I32, local 5 I32; gives local 2 I32, local 5 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_50"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0xffffffffffffffff"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @50"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @54"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         v9, v10, v11 = tensor.nest (v3, v8, v4) [] [spec: builtin.string "reduce i32.max_s tie:0:i64.min_s with:0"]: <(builtin.integer i32, builtin.integer i64, builtin.integer i32) -> (builtin.integer i32, builtin.integer i64, builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v12: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v15 = num.i32_wrap_i64 (v12) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v16 = num.i32_mul (v15, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v1, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.const () [] [spec: builtin.string "0x80000000"]: <() -> (builtin.integer i32)>;
;;             v19 = num.i32_wrap_i64 (v12) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v20 = num.i32_mul (v19, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_add (v2, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v23 = tensor.load (v17) [] [spec: builtin.string "i32 4 +0 view 0 @54"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_gt_s (v23, v18) [] [spec: builtin.string "@61"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v24) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br (v18, v22) [^b4_block7v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             num.br (v23, v21) [^b4_block7v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1(v13: builtin.integer i32, v14: builtin.integer i32):
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.return (v13, v12, v14) [] []: <(builtin.integer i32, builtin.integer i64, builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v9, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>
;;     }
;; }
