;; A nest of depth two over a flat row-major array: the row pointer moves by a run-time stride, the
;; inner pointer by one element. The inner loop is behind a test made once, outside the nest.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $rows i32) (param $cols i32)
    (local $i i32) (local $j i32) (local $q i32)
    (block $done
      (br_if $done (i32.lt_s (local.get $rows) (i32.const 1)))
      (br_if $done (i32.lt_s (local.get $cols) (i32.const 1)))
      (loop $outer
        (local.set $q (local.get $a))
        (local.set $j (local.get $cols))
        (loop $inner
          (f32.store (local.get $q) (f32.abs (f32.load (local.get $q))))
          (local.set $q (i32.add (local.get $q) (i32.const 4)))
          (br_if $inner (local.tee $j (i32.add (local.get $j) (i32.const -1)))))
        (local.set $a (i32.add (local.get $a) (i32.shl (local.get $cols) (i32.const 2))))
        (br_if $outer (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $rows)))))))

;; expect
;; $f depth 0: O001 parallel map: 2 parallel dimensions; 1 loads, 1 stores [region 0]
;; $f depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 1 I32, local 2 I32, local 0 I32, local 3 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_65"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v4, v4, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v7 = num.i32_add (v6, v1) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v9 = tensor.trip (v7, v6, v8) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v11 = num.i32_mul (v1, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @65"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v9) [] [spec: builtin.string "parallel 1 in 0 @75"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v11, v10) [] [spec: builtin.string "read f32 4 +0 base strides 0 1 loops 0 1 @81"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v11, v10) [] [spec: builtin.string "write f32 4 +0 base strides 0 1 loops 0 1 @85"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v12: builtin.integer i64, v13: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v14 = num.i32_wrap_i64 (v12) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v15 = num.i32_mul (v14, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.i32_add (v2, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v17 = num.i32_wrap_i64 (v13) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v18 = num.i32_mul (v17, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v16, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = tensor.load (v19) [] [spec: builtin.string "f32 4 +0 view 0 @81"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v21 = num.f32_abs (v20) [] [spec: builtin.string "@84"]: <(builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v19, v21) [] [spec: builtin.string "f32 4 +0 view 1 @85"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
