;; Judged for profit, as it is by default: copies and fills without gaps are K116; a fill with gaps, a
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
;; $fill_by_two depth 0: K116 copies or fills memory: the bytes stay as they are
;; $gaps depth 0: O001 parallel map: 1 parallel dimension; 0 loads, 1 stores [region 0]
;; $reverse depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 1]
;; $increment depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 2]
;; region 0: takes local 1 I32, local 0 I32; gives nothing; leaves by its end
;; region 1: takes local 2 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; region 2: takes local 1 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f2_loop_184"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v3 = num.i32_add (v2, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v4 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v3, v2, v4) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @184"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "write i32 1 +0 base strides 0 loops 0 @190"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v7: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v8 = num.const () [] [spec: builtin.string "0x7"]: <() -> (builtin.integer i32)>;
;;             v9 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v10 = num.i32_mul (v9, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v11 = num.i32_add (v1, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v11, v8) [] [spec: builtin.string "i32 1 +0 view 0 @190"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f3_loop_213"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v12: builtin.integer i32, v13: builtin.integer i32, v14: builtin.integer i32):
;;         v15 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v16 = num.i32_add (v15, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v17 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v18 = tensor.trip (v16, v15, v17) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v19 = num.const () [] [spec: builtin.string "0xfffffffc"]: <() -> (builtin.integer i32)>;
;;         v20 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v18) [] [spec: builtin.string "parallel 0 @213"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v14, v20) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @219"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v13, v19) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @222"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block7v1(v21: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v22 = num.i32_wrap_i64 (v21) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v23 = num.i32_mul (v22, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_add (v13, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_wrap_i64 (v21) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v26 = num.i32_mul (v25, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_add (v14, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = tensor.load (v27) [] [spec: builtin.string "i32 4 +0 view 0 @219"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v24, v28) [] [spec: builtin.string "i32 4 +0 view 1 @222"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f4_loop_252"]: <() -> ()>
;;     {
;;       ^entry_block10v1(v29: builtin.integer i32, v30: builtin.integer i32):
;;         v31 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v32 = num.i32_add (v31, v29) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v33 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v34 = tensor.trip (v32, v31, v33) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v35 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v34) [] [spec: builtin.string "parallel 0 @252"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v30, v35) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @258"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v30, v35) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @264"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block11v1(v36: builtin.integer i64):
;;             num.br () [^b1_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block12v1():
;;             v37 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v38 = num.i32_wrap_i64 (v36) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v39 = num.i32_mul (v38, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_add (v30, v39) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = tensor.load (v40) [] [spec: builtin.string "i32 4 +0 view 0 @258"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_add (v41, v37) [] [spec: builtin.string "@263"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v40, v42) [] [spec: builtin.string "i32 4 +0 view 1 @264"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block13v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
