;; Unrolled by two with an odd trip count, as clang does it: the exit stands between the copies, and what follows the loop
;; stands behind the exit. The nest is the iterations that run both copies; the loop itself runs the last, half one.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (result i32)
    (local $i i32) (local $q i32)
    (loop $top
      (i32.store (local.tee $q (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2)))) (local.get $i))
      (block $on
        (br_if $on (i32.ne (local.get $i) (i32.const 200)))
        (i32.store (i32.const 8) (i32.const 1))
        (return (local.get $q)))
      (i32.store offset=4 (local.get $q) (i32.add (local.get $i) (i32.const 1)))
      (local.set $i (i32.add (local.get $i) (i32.const 2)))
      (br $top))
    (unreachable)))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension; 0 loads, 2 stores [region 0]
;; region 0: takes local 1 I32, local 0 I32; gives local 1 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_48"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v3 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v4 = num.const () [] [spec: builtin.string "0xc8"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v2, v3, v4) [] [spec: builtin.string "ne i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v8 = num.i64_add (v5, v7) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v9 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v10 = num.i32_mul (v9, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v11 = num.i32_add (v6, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @48"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v12) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @62"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v12) [] [spec: builtin.string "write i32 4 +4 base strides 0 loops 0 @93"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v13: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v14 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v15 = num.i32_wrap_i64 (v13) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v16 = num.i32_mul (v15, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v0, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_shl (v17, v14) [] [spec: builtin.string "@56"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v1, v18) [] [spec: builtin.string "@57"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v19, v17) [] [spec: builtin.string "i32 4 +0 view 0 @62"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v20 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v21 = num.i32_add (v17, v20) [] [spec: builtin.string "@92"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v19, v21) [] [spec: builtin.string "i32 4 +4 view 1 @93"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end (v11) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
