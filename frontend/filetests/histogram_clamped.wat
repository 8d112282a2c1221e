;; h[min(max(p[i], 0), 63)]++, as selections that mention each bound twice: the index has one of 64 values.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $h i32) (param $p i32) (param $n i32)
    (local $a i32) (local $x i32)
    (loop $top
      (local.set $x (i32.load (local.get $p)))
      (local.set $x (select (local.get $x) (i32.const 63) (i32.lt_s (local.get $x) (i32.const 63))))
      (local.set $x (select (local.get $x) (i32.const 0) (i32.gt_s (local.get $x) (i32.const 0))))
      (local.set $a (i32.add (local.get $h) (i32.shl (local.get $x) (i32.const 2))))
      (i32.store (local.get $a) (i32.add (i32.load (local.get $a)) (i32.const 1)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $f depth 0: O005 histogram: 1 parallel dimension; 1 loads, 1 stores; updates by i32.add [region 0]
;; region 0: takes local 2 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_49"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v4 = num.i32_add (v3, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v3, v5) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @49"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @53"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2) [] [spec: builtin.string "write i32 4 +0 base to+252 by:i32.add strides loops 0 @102"]: <(builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "joins 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v8: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v9 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v10 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v11 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v12 = num.const () [] [spec: builtin.string "0x3f"]: <() -> (builtin.integer i32)>;
;;             v13 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v14 = num.i32_mul (v13, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_add (v1, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = tensor.load (v15) [] [spec: builtin.string "i32 4 +0 view 0 @53"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_min_s (v16, v12) [] [spec: builtin.string "@67"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_max_s (v17, v11) [] [spec: builtin.string "@79"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_shl (v18, v10) [] [spec: builtin.string "@88"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_add (v2, v19) [] [spec: builtin.string "@89"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.update (v20, v9) [] [spec: builtin.string "i32.add i32 4 +0 view 1 @102"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
