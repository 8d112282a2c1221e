;; The inner loop stands behind a test of its trip count, made again in every outer iteration, as clang
;; does when it cannot move it out.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $rows i32) (param $cols i32)
    (local $i i32) (local $j i32) (local $q i32)
    (loop $outer
      (if (i32.gt_s (local.get $cols) (i32.const 0))
        (then
          (local.set $q (i32.add (local.get $a) (i32.mul (local.get $i) (i32.shl (local.get $cols) (i32.const 2)))))
          (local.set $j (i32.const 0))
          (loop $inner
            (f32.store (i32.add (local.get $q) (i32.shl (local.get $j) (i32.const 2))) (f32.const 1))
            (br_if $inner (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $cols))))))
      (br_if $outer (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $rows))))))

;; expect
;; $f depth 0: O001 parallel map: 2 parallel dimensions; 0 loads, 1 stores [region 0]
;; $f depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 1 I32, local 2 I32, local 3 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_49"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v4, v4, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v7 = num.i32_gt_s (v1, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v8 = num.i32_ne (v7, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v9 = tensor.trip (v4, v4, v1, v8) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v11 = num.i32_shl (v1, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v13 = num.i32_mul (v1, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @49"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v9) [] [spec: builtin.string "parallel 1 in 0 @75"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v3, v13, v12, v8) [] [spec: builtin.string "write f32 4 +0 base gated strides 0 1 loops 0 1 @90"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v14: builtin.integer i64, v15: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v16 = num.i32_wrap_i64 (v14) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v17 = num.i32_mul (v16, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_add (v2, v17) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v7) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             v19 = num.i32_mul (v18, v11) [] [spec: builtin.string "@67"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_add (v3, v19) [] [spec: builtin.string "@68"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v21 = num.const () [] [spec: builtin.string "0x3f800000"]: <() -> (builtin.fp32 )>;
;;             v22 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v23 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v24 = num.i32_wrap_i64 (v15) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v25 = num.i32_mul (v24, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_add (v23, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_shl (v26, v22) [] [spec: builtin.string "@83"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_add (v20, v27) [] [spec: builtin.string "@84"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v28, v21) [] [spec: builtin.string "f32 4 +0 view 0 @90"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
