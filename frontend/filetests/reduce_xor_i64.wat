;; A 64-bit checksum by exclusive or, tested at the top.
(module
  (memory (export "memory") 1)
  (func (export "check") (param $p i32) (param $end i32) (result i64)
    (local $x i64)
    (block $done
      (loop $top
        (br_if $done (i32.ge_u (local.get $p) (local.get $end)))
        (local.set $x (i64.xor (local.get $x) (i64.load (local.get $p))))
        (local.set $p (i32.add (local.get $p) (i32.const 8)))
        (br $top)))
    (local.get $x)))

;; expect
;; $check depth 0: O002 exact reduction: 1 parallel dimension; 1 loads, 0 stores; reduces by i64.xor [region 0]
;; region 0: takes local 0 I32, local 1 I32, local 2 I64; gives local 2 I64; leaves by label 0
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_55"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i64):
;;         v3 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v0, v3, v1) [] [spec: builtin.string "lt_u i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @55"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v0, v3) [] [spec: builtin.string "read i64 8 +0 base strides 0 loops 0 @68"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         v5 = tensor.nest (v2) [] [spec: builtin.string "reduce i64.xor"]: <(builtin.integer i64) -> (builtin.integer i64)>
;;         {
;;           ^b0_block3v1(v6: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v7 = num.i32_wrap_i64 (v6) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v8 = num.i32_mul (v7, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v9 = num.i32_add (v0, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v10 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v11 = tensor.load (v9) [] [spec: builtin.string "i64 8 +0 view 0 @68"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v12 = num.i64_xor (v10, v11) [] [spec: builtin.string "@71"]: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.return (v12) [] []: <(builtin.integer i64) -> ()>
;;         };
;;         tensor.end (v5) [] []: <(builtin.integer i64) -> ()>
;;     }
;; }
