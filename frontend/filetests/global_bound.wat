;; Bounds and bases in globals (rustc and clang put addresses of statics there): read once, a live-in;
;; a global that the loop itself sets keeps it.
(module
  (memory (export "memory") 1)
  (global $n (mut i32) (i32.const 100))
  (global $base i32 (i32.const 4096))
  (global $count (mut i32) (i32.const 0))
  (func (export "f")
    (local $i i32)
    (block $done
      (loop $top
        (br_if $done (i32.ge_s (local.get $i) (global.get $n)))
        (i32.store (i32.add (global.get $base) (i32.shl (local.get $i) (i32.const 2))) (local.get $i))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $top))))
  (func (export "g") (param $p i32)
    (loop $top
      (i32.store (local.get $p) (i32.const 0))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (global.set $count (i32.add (global.get $count) (i32.const 1)))
      (br_if $top (i32.lt_s (global.get $count) (i32.const 100))))))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension; 0 loads, 1 stores [region 0]
;; $g depth 0: K109 operation outside the lifted subset: global.set (at GlobalSet)
;; region 0: takes global 0 I32, local 0 I32, global 1 I32; gives nothing; leaves by label 0
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_77"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v3, v4, v0) [] [spec: builtin.string "lt_s i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @77"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v6) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @96"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v7: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v8 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v9 = num.i32_mul (v8, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v10 = num.i32_add (v1, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v11 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v12 = num.i32_shl (v10, v11) [] [spec: builtin.string "@92"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_add (v2, v12) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v13, v10) [] [spec: builtin.string "i32 4 +0 view 0 @96"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
