;; A sum in both copies of an unrolled loop that is left between them: the accumulator is carried on into the last iteration.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $end i32) (result i32)
    (local $s i32)
    (loop $top
      (local.set $s (i32.add (local.get $s) (i32.load (local.get $p))))
      (if (i32.eq (local.get $p) (local.get $end)) (then (return (local.get $s))))
      (local.set $s (i32.add (local.get $s) (i32.load offset=4 (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (br $top))
    (unreachable)))

;; expect
;; $f depth 0: O002 exact reduction: 1 parallel dimension; 2 loads, 0 stores; reduces by i32.add [region 0]
;; region 0: takes local 0 I32, local 1 I32, local 2 I32; gives local 2 I32, local 0 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_49"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v0, v3, v1) [] [spec: builtin.string "ne i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v7 = num.i64_add (v4, v6) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v8 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v9 = num.i32_mul (v8, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v10 = num.i32_add (v5, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v11 = num.i32_add (v10, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @49"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v0, v3) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @55"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v0, v3) [] [spec: builtin.string "read i32 4 +4 base strides 0 loops 0 @76"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         v12 = tensor.nest (v2) [] [spec: builtin.string "reduce i32.add"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v13: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v14 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v15 = num.i32_wrap_i64 (v13) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v16 = num.i32_mul (v15, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v0, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = tensor.load (v17) [] [spec: builtin.string "i32 4 +0 view 0 @55"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v14, v18) [] [spec: builtin.string "@58"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             v20 = tensor.load (v17) [] [spec: builtin.string "i32 4 +4 view 1 @76"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_add (v19, v20) [] [spec: builtin.string "@79"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.return (v21) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v12, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>
;;     }
;; }
