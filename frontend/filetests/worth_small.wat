;; Judged for profit: where all trip counts are constants and the whole nest is a few thousand operations, no
;; code is put in front of it (K117); the same nest with more rows, or with a bound from outside, is asked for;
;; one of two bounds counts as the larger.
;; A power by repeated multiplication is one value over and over (K111).
(module
  (memory (export "memory") 64)
  (func $row (param $p i32) (result i32)
    (i32.store (local.get $p) (i32.mul (i32.load (local.get $p)) (i32.const 3)))
    (i32.add (local.get $p) (i32.const 4)))
  (func (export "bits") (param $p i32) (local $i i32)
    (loop $l
      (local.set $p (call $row (local.get $p)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "table") (param $p i32) (local $i i32)
    (loop $l
      (local.set $p (call $row (local.get $p)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 65536)))))
  (func (export "power") (param $x i32) (param $n i32) (result i32) (local $y i32)
    (local.set $y (i32.const 1))
    (loop $l
      (local.set $y (i32.mul (local.get $y) (local.get $x)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $y))
  (func (export "either") (param $p i32) (param $wide i32) (local $i i32) (local $n i32)
    (local.set $n (select (i32.const 16) (i32.const 32) (local.get $wide)))
    (loop $l
      (local.set $p (call $row (local.get $p)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "either_far") (param $p i32) (param $wide i32) (local $i i32) (local $n i32)
    (local.set $n (select (i32.const 16) (i32.const 65536) (local.get $wide)))
    (loop $l
      (local.set $p (call $row (local.get $p)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "some") (param $p i32) (param $n i32) (local $i i32)
    (loop $l
      (local.set $p (call $row (local.get $p)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $bits depth 0: K117 too few iterations to be worth a device: 768 operations at most, 20000 make it worth asking
;; $table depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 0]
;; $power depth 0: K111 nothing to compute in parallel: every iteration contributes the same value
;; $either depth 0: K117 too few iterations to be worth a device: 96 operations at most, 20000 make it worth asking
;; $either_far depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 1]
;; $some depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 2]
;; region 0: takes local 0 I32, local 1 I32; gives nothing; leaves by its end
;; region 1: takes local 3 I32, local 0 I32, local 2 I32; gives nothing; leaves by its end
;; region 2: takes local 1 I32, local 0 I32, local 2 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f2_loop_166"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v3 = num.const () [] [spec: builtin.string "0x10000"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v2, v2, v3) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @166"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v0, v5) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @170"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v0, v5) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @170"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;             v7 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v8 = num.i32_wrap_i64 (v6) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v9 = num.i32_mul (v8, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v10 = num.i32_add (v0, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v11 = tensor.load (v10) [] [spec: builtin.string "i32 4 +0 view 0 @170"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = num.i32_mul (v11, v7) [] [spec: builtin.string "@170"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v10, v12) [] [spec: builtin.string "i32 4 +0 view 1 @170"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f5_loop_270"]: <() -> ()>
;;     {
;;       ^entry_block7v1(v13: builtin.integer i32, v14: builtin.integer i32, v15: builtin.integer i32):
;;         v16 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v17 = tensor.trip (v16, v16, v13) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v18 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v17) [] [spec: builtin.string "parallel 0 @270"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v14, v18) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @274"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v14, v18) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @274"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block8v1(v19: builtin.integer i64):
;;             num.br () [^b1_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block9v1():
;;             v20 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v21 = num.i32_wrap_i64 (v19) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v22 = num.i32_mul (v21, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_add (v14, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = tensor.load (v23) [] [spec: builtin.string "i32 4 +0 view 0 @274"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_mul (v24, v20) [] [spec: builtin.string "@274"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v23, v25) [] [spec: builtin.string "i32 4 +0 view 1 @274"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block10v1():
;;             num.br () [^b3_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block11v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f6_loop_296"]: <() -> ()>
;;     {
;;       ^entry_block12v1(v26: builtin.integer i32, v27: builtin.integer i32, v28: builtin.integer i32):
;;         v29 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v30 = tensor.trip (v29, v29, v26) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v31 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v30) [] [spec: builtin.string "parallel 0 @296"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v27, v31) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @300"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v27, v31) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @300"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block13v1(v32: builtin.integer i64):
;;             num.br () [^b1_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block14v1():
;;             v33 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v34 = num.i32_wrap_i64 (v32) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v35 = num.i32_mul (v34, v31) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_add (v27, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = tensor.load (v36) [] [spec: builtin.string "i32 4 +0 view 0 @300"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = num.i32_mul (v37, v33) [] [spec: builtin.string "@300"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v36, v38) [] [spec: builtin.string "i32 4 +0 view 1 @300"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block15v1():
;;             num.br () [^b3_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block16v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
