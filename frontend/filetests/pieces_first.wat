;; Every element is made with the third one, which is changed in its turn: the pieces before, at and behind it.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $n i32) (param $a i32)
    (local $i i32)
    (loop $l
      (i32.store (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))
        (i32.add (i32.load (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))) (i32.load offset=8 (local.get $a))))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension; 2 loads, 1 stores; in pieces where it meets itself [region 0]
;; region 0: takes local 0 I32, local 2 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_48"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v3, v3, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v7 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @48"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v5) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @66"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2) [] [spec: builtin.string "read i32 4 +8 base strides loops 0 @71"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v2, v5) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @75"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v8: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v9 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v10 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v11 = num.i32_mul (v10, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = num.i32_add (v1, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_shl (v12, v9) [] [spec: builtin.string "@56"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_add (v2, v13) [] [spec: builtin.string "@57"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_shl (v12, v9) [] [spec: builtin.string "@64"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.i32_add (v2, v15) [] [spec: builtin.string "@65"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = tensor.load (v16) [] [spec: builtin.string "i32 4 +0 view 0 @66"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = tensor.load (v2) [] [spec: builtin.string "i32 4 +8 view 1 @71"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v17, v18) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v14, v19) [] [spec: builtin.string "i32 4 +0 view 2 @75"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
