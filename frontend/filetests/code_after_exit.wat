;; A local is set between the loop's exit and its end: the splice would step over it, so it is kept.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (result i32)
    (local $i i32) (local $x i32)
    (loop $top
      (i32.store8 (i32.add (local.get $p) (local.get $i)) (i32.const 1))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.lt_s (local.get $i) (local.get $n)))
      (local.set $x (i32.const 42)))
    (i32.add (local.get $x) (local.get $i))))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension; 0 loads, 1 stores [region 0]
;; region 0: takes local 1 I32, local 2 I32, local 0 I32; gives local 2 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_49"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v3, v3, v0) [] [spec: builtin.string "lt_s i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v7 = num.i64_add (v4, v6) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v8 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v9 = num.i32_add (v5, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @49"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v3) [] [spec: builtin.string "write i32 1 +0 base strides 0 loops 0 @58"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v10: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v11 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v12 = num.i32_wrap_i64 (v10) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v13 = num.i32_mul (v12, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_add (v1, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_add (v2, v14) [] [spec: builtin.string "@55"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v15, v11) [] [spec: builtin.string "i32 1 +0 view 0 @58"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end (v9) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
