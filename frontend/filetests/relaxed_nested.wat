;; Floats relaxed: a sum over two loops, the inner one in order, with more than one step in each; and what is stored
;; meanwhile is what strict floats would store.
(module
  (memory (export "memory") 1)
  (func (export "sum") (param $p i32) (param $rows i32) (param $cols i32) (result f64)
    (local $sum f64) (local $i i32) (local $j i32) (local $q i32)
    (loop $outer
      (local.set $q (i32.add (local.get $p) (i32.shl (i32.mul (local.get $i) (local.get $cols)) (i32.const 3))))
      (local.set $j (local.get $cols))
      (loop $inner
        (local.set $sum (f64.add (local.get $sum) (f64.load (local.get $q))))
        (local.set $sum (f64.sub (local.get $sum) (f64.load offset=8 (local.get $q))))
        (local.set $q (i32.add (local.get $q) (i32.const 8)))
        (br_if $inner (local.tee $j (i32.add (local.get $j) (i32.const -1)))))
      (f32.store offset=32768 (i32.shl (local.get $i) (i32.const 2)) (f32.convert_i32_s (local.get $i)))
      (br_if $outer (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $rows))))
    (local.get $sum)))

;; expect
;; $sum depth 0: O010 relaxed float reduction: 1 parallel dimension, 1 loop in order inside; 2 loads, 1 stores; reduces by f64.add [region 0]
;; $sum depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 1 I32, local 2 I32, local 4 I32, local 0 I32, local 3 F64; gives local 3 F64; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_54"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.fp64 ):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v8 = num.i32_add (v7, v1) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v9 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v10 = tensor.trip (v8, v7, v9) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_mul (v1, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @54"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v10) [] [spec: builtin.string "sequential in 0 @73"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v3, v12, v11) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 @79"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v3, v12, v11) [] [spec: builtin.string "read f64 8 +8 base strides 0 1 loops 0 1 @89"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v9, v13) [] [spec: builtin.string "write f32 4 +32768 base strides 0 loops 0 @120"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 0 number"]: <() -> ()>;
;;         v14 = tensor.nest (v4) [] [spec: builtin.string "reduce f64.add"]: <(builtin.fp64 ) -> (builtin.fp64 )>
;;         {
;;           ^b0_block3v1(v15: builtin.integer i64, v16: builtin.fp64 ):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v20 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v21 = num.i32_wrap_i64 (v15) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v22 = num.i32_mul (v21, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_add (v2, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_mul (v23, v1) [] [spec: builtin.string "@62"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_shl (v24, v20) [] [spec: builtin.string "@65"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_add (v3, v25) [] [spec: builtin.string "@66"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v16, v26, v1) [^b2_block5v1] [spec: builtin.string "args 3"]: <(builtin.fp64 , builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1(v17: builtin.fp64 , v18: builtin.integer i32, v19: builtin.integer i32):
;;             v27 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v28 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v29 = tensor.load (v18) [] [spec: builtin.string "f64 8 +0 view 0 @79"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v30 = num.f64_add (v17, v29) [] [spec: builtin.string "@82"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v31 = tensor.load (v18) [] [spec: builtin.string "f64 8 +8 view 1 @89"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v32 = num.f64_sub (v30, v31) [] [spec: builtin.string "@92"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v33 = num.i32_add (v18, v28) [] [spec: builtin.string "@99"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_add (v19, v27) [] [spec: builtin.string "@106"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v34, v32, v33, v34) [^b2_block5v1, ^b3_block6v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v35 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v36 = num.i32_shl (v23, v35) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.f32_convert_i32_s (v23) [] [spec: builtin.string "@119"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             tensor.store (v36, v37) [] [spec: builtin.string "f32 4 +32768 view 2 @120"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.return (v32) [] []: <(builtin.fp64 ) -> ()>
;;         };
;;         tensor.end (v14) [] []: <(builtin.fp64 ) -> ()>
;;     }
;; }
