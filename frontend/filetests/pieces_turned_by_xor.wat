;; The same, with the complement of the counter, as compilers turn subtractions from one less into.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $n i32) (param $a i32)
    (local $i i32)
    (loop $l
      (i32.store (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))
        (i32.load (i32.add (local.get $a) (i32.shl (i32.add (i32.xor (local.get $i) (i32.const -1)) (local.get $n)) (i32.const 2)))))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores; reads ahead of its writes from a copy; in pieces where it meets itself [region 0]
;; region 0: takes local 0 I32, local 2 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_48"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v3, v3, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0xfffffffc"]: <() -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v7 = num.i32_mul (v0, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v8 = num.i32_add (v5, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v9 = num.i32_add (v8, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v10 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v11 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @48"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v9, v5) [] [spec: builtin.string "read i32 4 +0 base before strides 0 loops 0 @72"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v6) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @75"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v12: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v13 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v14 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v15 = num.i32_wrap_i64 (v12) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v16 = num.i32_mul (v15, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v1, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_shl (v17, v14) [] [spec: builtin.string "@56"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v2, v18) [] [spec: builtin.string "@57"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_xor (v17, v13) [] [spec: builtin.string "@64"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_add (v20, v0) [] [spec: builtin.string "@67"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_shl (v21, v14) [] [spec: builtin.string "@70"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_add (v2, v22) [] [spec: builtin.string "@71"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = tensor.load (v23) [] [spec: builtin.string "i32 4 +0 view 0 @72"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v19, v24) [] [spec: builtin.string "i32 4 +0 view 1 @75"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
