;; Exit tests that give no trip count: `==` keeps going, a step that doubles; and one that gives one, if nothing is stored to
;; the bound that is loaded every time.
(module
  (memory (export "memory") 1)
  (func (export "equal") (param $p i32) (param $i i32)
    (loop $top
      (i32.store (local.get $p) (i32.const 1))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (i32.eq (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10)))))
  (func (export "loaded_bound") (param $p i32) (param $n i32)
    (local $i i32)
    (loop $top
      (i32.store (local.get $p) (i32.const 1))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.load (local.get $n))))))
  (func (export "doubling") (param $p i32) (param $n i32)
    (local $i i32)
    (local.set $i (i32.const 1))
    (loop $top
      (i32.store8 (i32.add (local.get $p) (local.get $i)) (i32.const 1))
      (br_if $top (i32.lt_u (local.tee $i (i32.shl (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $equal depth 0: K107 trip count not known before the loop: the exit test is not a comparison of a linear counter with an invariant bound
;; $loaded_bound depth 0: O001 parallel map: 1 parallel dimension; 0 loads, 1 stores; reads 1 value once that the program reads again and again [region 0]
;; $doubling depth 0: K107 trip count not known before the loop: the exit test is not a comparison of a linear counter with an invariant bound
;; region 0: takes read 0 I32, local 0 I32, local 2 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f1_loop_112"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v4, v4, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @112"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @118"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.steady (v3) [] [spec: builtin.string "i32 4 +0 @137"]: <(builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v7: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v8 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v9 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v10 = num.i32_mul (v9, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v11 = num.i32_add (v1, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v11, v8) [] [spec: builtin.string "i32 4 +0 view 0 @118"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
