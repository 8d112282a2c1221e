;; With a sum that all iterations contribute to there are no pieces.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $n i32) (param $a i32) (result i32)
    (local $i i32) (local $s i32)
    (loop $l
      (i32.store (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))
        (i32.load (i32.add (local.get $a) (i32.shl (i32.sub (i32.sub (local.get $n) (i32.const 1)) (local.get $i)) (i32.const 2)))))
      (local.set $s (i32.add (local.get $s) (i32.load8_u (local.get $i))))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $s)))

;; expect
;; $f depth 0: O002 exact reduction: 1 parallel dimension; 2 loads, 1 stores; reads ahead of its writes from a copy; reduces by i32.add [region 0]
;; region 0: takes local 0 I32, local 2 I32, local 1 I32, local 3 I32; gives local 3 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_49"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v4, v4, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.i32_sub (v0, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0xfffffffc"]: <() -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v9 = num.i32_mul (v0, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v10 = num.i32_add (v7, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v11 = num.i32_add (v10, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @49"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v11, v7) [] [spec: builtin.string "read i32 4 +0 base before strides 0 loops 0 @73"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v8) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @76"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v12, v4) [] [spec: builtin.string "read i32 1 +0 base strides 0 loops 0 @83"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         v13 = tensor.nest (v3) [] [spec: builtin.string "reduce i32.add"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v14: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v15 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v16 = num.i32_wrap_i64 (v14) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v17 = num.i32_mul (v16, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_add (v1, v17) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v20 = num.i32_shl (v18, v15) [] [spec: builtin.string "@57"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_add (v2, v20) [] [spec: builtin.string "@58"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_sub (v6, v18) [] [spec: builtin.string "@68"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_shl (v22, v15) [] [spec: builtin.string "@71"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_add (v2, v23) [] [spec: builtin.string "@72"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = tensor.load (v24) [] [spec: builtin.string "i32 4 +0 view 0 @73"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v21, v25) [] [spec: builtin.string "i32 4 +0 view 1 @76"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v26 = tensor.load (v18) [] [spec: builtin.string "i32 1 +0 view 2 @83"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_add (v19, v26) [] [spec: builtin.string "@86"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v27) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v13) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
