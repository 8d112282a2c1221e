;; A running sum without the iteration's own element, in place.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $s i32)
    (local $i i32) (local $x i32)
    (loop $top
      (local.set $x (i32.load (local.get $p)))
      (i32.store (local.get $p) (local.get $s))
      (local.set $s (i32.add (local.get $x) (local.get $s)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))))

;; expect
;; $f depth 0: O008 scan: 1 parallel dimension; 1 loads, 1 stores; scans by i32.add [region 0]
;; region 0: takes local 1 I32, local 0 I32, local 3 I32, local 2 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_49"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v4, v4, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @49"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @53"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @62"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         v7 = tensor.nest (v3) [] [spec: builtin.string "reduce scan:i32.add"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v8: builtin.integer i64, v9: builtin.integer i32):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v10 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v11 = num.i32_mul (v10, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = num.i32_add (v1, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = tensor.load (v12) [] [spec: builtin.string "i32 4 +0 view 0 @53"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v12, v9) [] [spec: builtin.string "i32 4 +0 view 1 @62"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v14 = num.i32_add (v13, v9) [] [spec: builtin.string "@69"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v14) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
