;; Two accumulators, of which one is only wanted in the end.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $s i32) (param $t i32) (result i32)
    (local $i i32) (local $x i32)
    (loop $top
      (local.set $x (i32.load (local.get $p)))
      (local.set $s (i32.mul (local.get $s) (local.get $x)))
      (local.set $t (i32.xor (local.get $t) (local.get $x)))
      (i32.store offset=4096 (local.get $p) (local.get $s))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))
    (local.get $t)))

;; expect
;; $f depth 0: O008 scan: 1 parallel dimension; 1 loads, 1 stores; reduces by i32.xor; scans by i32.mul [region 0]
;; region 0: takes local 1 I32, local 0 I32, local 4 I32, local 3 I32, local 2 I32; gives local 3 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_51"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @51"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @55"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "write i32 4 +4096 base strides 0 loops 0 @78"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         v8, v9 = tensor.nest (v3, v4) [] [spec: builtin.string "reduce i32.xor scan:i32.mul"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32, builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v10: builtin.integer i64, v11: builtin.integer i32):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v12 = num.i32_wrap_i64 (v10) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v13 = num.i32_mul (v12, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_add (v1, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v16 = tensor.load (v14) [] [spec: builtin.string "i32 4 +0 view 0 @55"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_mul (v11, v16) [] [spec: builtin.string "@64"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_xor (v15, v16) [] [spec: builtin.string "@71"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v14, v17) [] [spec: builtin.string "i32 4 +4096 view 1 @78"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v18, v17) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v8) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
