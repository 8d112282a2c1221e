;; A sum over two loops: the outer one is the reduction, the inner one adds in order.
(module
  (memory (export "memory") 1)
  (func (export "sum") (param $p i32) (param $rows i32) (param $cols i32) (result i64)
    (local $sum i64) (local $i i32) (local $j i32) (local $q i32)
    (loop $outer
      (local.set $q (i32.add (local.get $p) (i32.shl (i32.mul (local.get $i) (local.get $cols)) (i32.const 2))))
      (local.set $j (local.get $cols))
      (loop $inner
        (local.set $sum (i64.add (local.get $sum) (i64.load32_s (local.get $q))))
        (local.set $q (i32.add (local.get $q) (i32.const 4)))
        (br_if $inner (local.tee $j (i32.add (local.get $j) (i32.const -1)))))
      (br_if $outer (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $rows))))
    (local.get $sum)))

;; expect
;; $sum depth 0: O002 exact reduction: 1 parallel dimension, 1 loop in order inside; 1 loads, 0 stores; reduces by i64.add [region 0]
;; $sum depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 1 I32, local 2 I32, local 4 I32, local 0 I32, local 3 I64; gives local 3 I64; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_54"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i64):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v8 = num.i32_add (v7, v1) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v9 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v10 = tensor.trip (v8, v7, v9) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_mul (v1, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @54"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v10) [] [spec: builtin.string "sequential in 0 @73"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v3, v12, v11) [] [spec: builtin.string "read i64 4s +0 base strides 0 1 loops 0 1 @79"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         v13 = tensor.nest (v4) [] [spec: builtin.string "reduce i64.add"]: <(builtin.integer i64) -> (builtin.integer i64)>
;;         {
;;           ^b0_block3v1(v14: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v18 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v19 = num.i32_wrap_i64 (v14) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v20 = num.i32_mul (v19, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_add (v2, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v23 = num.i32_mul (v21, v1) [] [spec: builtin.string "@62"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_shl (v23, v18) [] [spec: builtin.string "@65"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_add (v3, v24) [] [spec: builtin.string "@66"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v22, v25, v1) [^b2_block5v1] [spec: builtin.string "args 3"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1(v15: builtin.integer i64, v16: builtin.integer i32, v17: builtin.integer i32):
;;             v26 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v27 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v28 = tensor.load (v16) [] [spec: builtin.string "i64 4s +0 view 0 @79"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v29 = num.i64_add (v15, v28) [] [spec: builtin.string "@82"]: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v30 = num.i32_add (v16, v27) [] [spec: builtin.string "@89"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.i32_add (v17, v26) [] [spec: builtin.string "@96"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v31, v29, v30, v31) [^b2_block5v1, ^b3_block6v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.return (v29) [] []: <(builtin.integer i64) -> ()>
;;         };
;;         tensor.end (v13) [] []: <(builtin.integer i64) -> ()>
;;     }
;; }
