;; Two reductions at once: a sum of squares by subtraction, and a count that only some iterations add
;; to (its merge has the accumulator on both sides).
(module
  (memory (export "memory") 1)
  (func (export "two") (param $p i32) (param $n i32) (result i32)
    (local $sum i32) (local $count i32) (local $x i32)
    (loop $top
      (local.set $x (i32.load16_s (local.get $p)))
      (if (i32.gt_s (local.get $x) (i32.const 9))
        (then (local.set $count (i32.add (local.get $count) (i32.const 3)))))
      (local.set $sum (i32.sub (local.get $sum) (i32.mul (local.get $x) (local.get $x))))
      (local.set $p (i32.add (local.get $p) (i32.const 2)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (i32.xor (local.get $sum) (local.get $count))))

;; expect
;; $two depth 0: O002 exact reduction: 1 parallel dimension; 1 loads, 0 stores; reduces by i32.add; reduces by i32.add [region 0]
;; region 0: takes local 1 I32, local 0 I32, local 3 I32, local 2 I32; gives local 2 I32, local 3 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_51"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v5 = num.i32_add (v4, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v5, v4, v6) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @51"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v8) [] [spec: builtin.string "read i32 2s +0 base strides 0 loops 0 @55"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         v9, v10 = tensor.nest (v2, v3) [] [spec: builtin.string "reduce i32.add i32.add"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32, builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v11: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v13 = num.const () [] [spec: builtin.string "0x9"]: <() -> (builtin.integer i32)>;
;;             v14 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v15 = num.i32_mul (v14, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.i32_add (v1, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v18 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v19 = tensor.load (v16) [] [spec: builtin.string "i32 2s +0 view 0 @55"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_gt_s (v19, v13) [] [spec: builtin.string "@64"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v20) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br (v17) [^b4_block7v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v21 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v22 = num.i32_add (v17, v21) [] [spec: builtin.string "@71"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v22) [^b4_block7v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1(v12: builtin.integer i32):
;;             v23 = num.i32_mul (v19, v19) [] [spec: builtin.string "@81"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_sub (v18, v23) [] [spec: builtin.string "@82"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.return (v12, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v10, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>
;;     }
;; }
