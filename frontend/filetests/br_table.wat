;; A `switch` in the body: any control flow may be inside a point.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32)
    (local $x i32)
    (loop $top
      (local.set $x (i32.load (local.get $p)))
      (block $end
        (block $two
          (block $one
            (block $zero
              (br_table $zero $one $two $end (local.get $x)))
            (local.set $x (i32.const 100))
            (br $end))
          (local.set $x (i32.add (local.get $x) (i32.const 7)))
          (br $end))
        (local.set $x (i32.shl (local.get $x) (local.get $n))))
      (i32.store (local.get $p) (local.get $x))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 0]
;; region 0: takes local 1 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_48"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v3 = num.i32_add (v2, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v4 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v3, v2, v4) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @48"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @52"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @104"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v7: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v9 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v10 = num.i32_mul (v9, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v11 = num.i32_add (v1, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v13 = num.i32_mul (v12, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_add (v0, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = tensor.load (v11) [] [spec: builtin.string "i32 4 +0 view 0 @52"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.switch (v15, v15) [^b4_block7v1, ^b3_block6v1, ^b2_block5v1, ^b5_block8v1] [spec: builtin.string "args 0 0 0 1"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             v16 = num.i32_shl (v15, v14) [] [spec: builtin.string "@96"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v16) [^b5_block8v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v17 = num.const () [] [spec: builtin.string "0x7"]: <() -> (builtin.integer i32)>;
;;             v18 = num.i32_add (v15, v17) [] [spec: builtin.string "@86"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v18) [^b5_block8v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1():
;;             v19 = num.const () [] [spec: builtin.string "0x64"]: <() -> (builtin.integer i32)>;
;;             num.br (v19) [^b5_block8v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1(v8: builtin.integer i32):
;;             tensor.store (v11, v8) [] [spec: builtin.string "i32 4 +0 view 1 @104"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
