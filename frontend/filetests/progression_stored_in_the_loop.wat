;; The pointers are stored by the loop itself, so that nothing is known of them before it.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $c i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $r i32)
    (loop $rows
      (local.set $r (i32.load (i32.add (local.get $c) (i32.shl (local.get $i) (i32.const 2)))))
      (i32.store offset=4 (i32.add (local.get $c) (i32.shl (local.get $i) (i32.const 2)))
        (i32.add (local.get $r) (i32.const 64)))
      (local.set $j (i32.const 0))
      (loop $columns
        (i32.store (local.get $r) (i32.add (i32.load (local.get $r)) (i32.const 1)))
        (local.set $r (i32.add (local.get $r) (i32.const 4)))
        (br_if $columns (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (br_if $rows (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: K115 sequential loop around parallel ones: K103: a store and another access touch the same bytes 1 iteration(s) apart (at I32Store, I32Load)
;; $f depth 1: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 0]
;; region 0: takes local 2 I32, local 5 I32, local 4 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_85"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v3, v3, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @85"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v5) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @91"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v5) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @97"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v6: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v7 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v8 = num.i32_wrap_i64 (v6) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v9 = num.i32_mul (v8, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v10 = num.i32_add (v1, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v11 = tensor.load (v10) [] [spec: builtin.string "i32 4 +0 view 0 @91"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = num.i32_add (v11, v7) [] [spec: builtin.string "@96"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v10, v12) [] [spec: builtin.string "i32 4 +0 view 1 @97"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
