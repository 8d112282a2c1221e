;; Judged for profit, as it is by default: copies without gaps and fills are K116; a fill of what is computed, a
;; reversal and arithmetic are not.
(module
  (memory (export "memory") 1)
  (func (export "copy") (param $d i32) (param $s i32) (param $n i32)
    (loop $l
      (i32.store (local.get $d) (i32.load (local.get $s)))
      (local.set $d (i32.add (local.get $d) (i32.const 4)))
      (local.set $s (i32.add (local.get $s) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "fill_by_two") (param $d i32) (param $x f64) (param $n i32)
    (loop $l
      (f64.store (local.get $d) (local.get $x))
      (f64.store offset=8 (local.get $d) (local.get $x))
      (local.set $d (i32.add (local.get $d) (i32.const 16)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 2))))))
  (func (export "gaps") (param $d i32) (param $n i32)
    (loop $l
      (i32.store8 (local.get $d) (i32.const 7))
      (local.set $d (i32.add (local.get $d) (i32.const 3)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "reverse") (param $d i32) (param $s i32) (param $n i32)
    (loop $l
      (i32.store (local.get $d) (i32.load (local.get $s)))
      (local.set $d (i32.add (local.get $d) (i32.const -4)))
      (local.set $s (i32.add (local.get $s) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "increment") (param $d i32) (param $n i32)
    (loop $l
      (i32.store (local.get $d) (i32.add (i32.load (local.get $d)) (i32.const 1)))
      (local.set $d (i32.add (local.get $d) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))

;; expect
;; $copy depth 0: K116 copies or fills memory: the bytes stay as they are
;; $fill_by_two depth 0: K116 copies or fills memory: the same bytes everywhere
;; $gaps depth 0: K116 copies or fills memory: the same bytes everywhere
;; $reverse depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 0]
;; $increment depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 1]
;; region 0: takes local 2 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; region 1: takes local 1 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f3_loop_213"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v4 = num.i32_add (v3, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v3, v5) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0xfffffffc"]: <() -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @213"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v8) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @219"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @222"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v9: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v10 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v11 = num.i32_mul (v10, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = num.i32_add (v1, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v14 = num.i32_mul (v13, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_add (v2, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = tensor.load (v15) [] [spec: builtin.string "i32 4 +0 view 0 @219"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v12, v16) [] [spec: builtin.string "i32 4 +0 view 1 @222"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f4_loop_252"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v17: builtin.integer i32, v18: builtin.integer i32):
;;         v19 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v20 = num.i32_add (v19, v17) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v21 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v22 = tensor.trip (v20, v19, v21) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v23 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v22) [] [spec: builtin.string "parallel 0 @252"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v18, v23) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @258"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v18, v23) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @264"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block7v1(v24: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v25 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v26 = num.i32_wrap_i64 (v24) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v27 = num.i32_mul (v26, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_add (v18, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = tensor.load (v28) [] [spec: builtin.string "i32 4 +0 view 0 @258"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_add (v29, v25) [] [spec: builtin.string "@263"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v28, v30) [] [spec: builtin.string "i32 4 +0 view 1 @264"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
