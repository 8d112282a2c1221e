;; Sixteen bits, from a parameter: that it is in range is a guard.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $m i32) (result i32)
    (local $i i32) (local $x i32) (local $o i32)

    (loop $top
      (local.set $m (select (local.tee $x (i32.load16_s (local.get $p)))
        (local.tee $o (i32.extend16_s (local.get $m)))
        (i32.lt_s (local.get $x) (local.get $o))))
      (local.set $p (i32.add (local.get $p) (i32.const 2)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))
    (local.get $m)))

;; expect
;; $f depth 0: O002 exact reduction: 1 parallel dimension; 1 loads, 0 stores; reduces by i32.min_s [region 0]
;; region 0: takes local 1 I32, local 0 I32, local 3 I32, local 2 I32; gives local 2 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_50"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v4, v4, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @50"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "read i32 2s +0 base strides 0 loops 0 @54"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 0 within -32768 32767"]: <() -> ()>;
;;         v7 = tensor.nest (v3) [] [spec: builtin.string "reduce i32.min_s"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v8: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v9 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v10 = num.i32_mul (v9, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v11 = num.i32_add (v1, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = num.const () [] [spec: builtin.string "0x7fff"]: <() -> (builtin.integer i32)>;
;;             v13 = tensor.load (v11) [] [spec: builtin.string "i32 2s +0 view 0 @54"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_extend16_s (v12) [] [spec: builtin.string "@61"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_min_s (v13, v14) [] [spec: builtin.string "@69"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v15) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v7) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
