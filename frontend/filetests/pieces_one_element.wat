;; Every element is made with one of the array, which a parameter says.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $n i32) (param $a i32) (param $d i32)
    (local $i i32)
    (loop $l
      (i32.store (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))
        (i32.add (i32.load (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))) (i32.load (i32.add (local.get $a) (i32.shl (local.get $d) (i32.const 2))))))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension; 2 loads, 1 stores; reads ahead of its writes from a copy; in pieces where it meets itself [region 0]
;; region 0: takes local 0 I32, local 3 I32, local 1 I32, local 2 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_49"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v4, v4, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v7 = num.i32_shl (v3, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v8 = num.i32_add (v2, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v9 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v10 = num.i32_mul (v3, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v11 = num.i32_add (v2, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v13 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @49"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v9) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @67"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v11) [] [spec: builtin.string "read i32 4 +0 base before strides loops 0 @78"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v2, v9) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @82"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v14: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v15 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v16 = num.i32_wrap_i64 (v14) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v17 = num.i32_mul (v16, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_add (v1, v17) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_shl (v18, v15) [] [spec: builtin.string "@57"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_add (v2, v19) [] [spec: builtin.string "@58"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_shl (v18, v15) [] [spec: builtin.string "@65"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_add (v2, v21) [] [spec: builtin.string "@66"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = tensor.load (v22) [] [spec: builtin.string "i32 4 +0 view 0 @67"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = tensor.load (v8) [] [spec: builtin.string "i32 4 +0 view 1 @78"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_add (v23, v24) [] [spec: builtin.string "@81"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v20, v25) [] [spec: builtin.string "i32 4 +0 view 2 @82"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
