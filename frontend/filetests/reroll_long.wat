;; Four rows at a time and the rest one by one; nothing says that there is one, and with none the program would go on for
;; very long: that is left to it.
(module
  (memory (export "memory") 16)
  (func (export "rows") (param $a i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $p i32)
    (loop
      (local.set $i (i32.const 0))
      (local.set $p (i32.add (local.get $a) (i32.mul (local.get $j) (i32.const 4096))))
      (block $join
        (br_if $join (i32.lt_u (i32.sub (local.get $n) (i32.const 1)) (i32.const 3)))
        (loop
          (i32.store (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2))) (local.get $j))
          (i32.store offset=4 (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2))) (local.get $j))
          (i32.store offset=8 (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2))) (local.get $j))
          (i32.store offset=12 (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2))) (local.get $j))
          (br_if 0 (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 4)))
            (i32.and (local.get $n) (i32.const -4))))))
      (block
        (br_if 0 (i32.eq (local.get $i) (local.get $n)))
        (loop
          (i32.store (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2))) (local.get $j))
          (br_if 0 (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
      (br_if 0 (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))))

;; expect
;; $rows depth 0: O001 parallel map: 2 parallel dimensions; 0 loads, 1 stores [region 0]
;; $rows depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; $rows depth 1: O003 part of an offloaded nest: what an unrolled loop leaves over: the two are one [region 0]
;; region 0: takes local 2 I32, local 1 I32, local 4 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_54"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v4, v4, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = tensor.trip (v4, v4, v1) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.i32_sub (v1, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v9 = num.i32_ge_u (v7, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v10 = num.const () [] [spec: builtin.string "0x1000"]: <() -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @54"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 1 in 0 @83"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v3, v10, v11) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @95"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v12: builtin.integer i64, v13: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v14 = num.const () [] [spec: builtin.string "0x1000"]: <() -> (builtin.integer i32)>;
;;             v15 = num.i32_wrap_i64 (v12) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v16 = num.i32_mul (v15, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v2, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_mul (v17, v14) [] [spec: builtin.string "@67"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v3, v18) [] [spec: builtin.string "@68"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v20 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v21 = num.i32_wrap_i64 (v13) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v22 = num.i32_mul (v21, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_add (v20, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v9) [^b8_block11v1, ^b5_block8v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1():
;;             v24 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v25 = num.i32_shl (v23, v24) [] [spec: builtin.string "@91"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_add (v19, v25) [] [spec: builtin.string "@92"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v26, v17) [] [spec: builtin.string "i32 4 +0 view 0 @95"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             num.return () [] []: <() -> ()>
;;
;;           ^b8_block11v1():
;;             num.unreachable () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
