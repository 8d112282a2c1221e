;; Rows and columns of which none is written before it is read: the element below to the left, and the one to the right.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $p i32)
    (loop $rows
      (local.set $j (i32.const 1))
      (loop $columns
        (local.set $p (i32.add (i32.mul (local.get $i) (i32.const 256)) (i32.shl (local.get $j) (i32.const 2))))
        (f32.store (local.get $p) (f32.add (f32.load offset=252 (local.get $p)) (f32.load offset=4 (local.get $p))))
        (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O001 parallel map: 2 parallel dimensions; 2 loads, 1 stores; reads ahead of its writes from a copy [region 0]
;; $f depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 0 I32, local 1 I32, local 2 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_48"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v3, v3, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v3, v1) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @48"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 1 in 0 @54"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v7, v8, v7) [] [spec: builtin.string "read f32 4 +252 base before strides 0 1 loops 0 1 @74"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v7, v8, v7) [] [spec: builtin.string "read f32 4 +4 base before strides 0 1 loops 0 1 @80"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v7, v8, v7) [] [spec: builtin.string "write f32 4 +0 base strides 0 1 loops 0 1 @84"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v9: builtin.integer i64, v10: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v11 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v12 = num.i32_mul (v11, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_add (v2, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v14 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v15 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;             v16 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v17 = num.i32_wrap_i64 (v10) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v18 = num.i32_mul (v17, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v16, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_mul (v13, v15) [] [spec: builtin.string "@61"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_shl (v19, v14) [] [spec: builtin.string "@66"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_add (v20, v21) [] [spec: builtin.string "@67"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = tensor.load (v22) [] [spec: builtin.string "f32 4 +252 view 0 @74"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v24 = tensor.load (v22) [] [spec: builtin.string "f32 4 +4 view 1 @80"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v25 = num.f32_add (v23, v24) [] [spec: builtin.string "@83"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v22, v25) [] [spec: builtin.string "f32 4 +0 view 2 @84"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
