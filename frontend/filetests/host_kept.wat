;; A float that every iteration of the outer loop makes of the last one's is not known before the launches, and what a row is
;; multiplied by is made of it: the host cannot run that loop, and only the inner one is offloaded.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32) (param $m i32) (param $x f32)
    (local $i i32) (local $k i32) (local $p i32)
    (loop $rows
      (local.set $i (i32.const 0))
      (loop $row
        (local.set $p (i32.add (i32.shl (local.get $k) (i32.const 8)) (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))))
        (f32.store offset=256 (local.get $p) (f32.mul (f32.load offset=4 (local.get $p)) (local.get $x)))
        (br_if $row (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
      (local.set $x (f32.sqrt (local.get $x)))
      (br_if $rows (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $m))))))

;; expect
;; $f depth 0: K115 sequential loop around parallel ones: K103: a store and another access touch the same bytes in iterations 1 apart, of other inner ones (at F32Store, F32Load)
;; $f depth 1: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 0]
;; region 0: takes local 1 I32, local 4 I32, local 5 I32, local 0 I32, local 3 F32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_56"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.fp32 ):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v8 = num.i32_shl (v2, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v9 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v10 = num.i32_sub (v2, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_mul (v10, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.i32_add (v12, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v14 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @56"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v13, v14) [] [spec: builtin.string "read f32 4 +4 base strides 0 loops 0 @78"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v13, v14) [] [spec: builtin.string "write f32 4 +256 base strides 0 loops 0 @84"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v15: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v16 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v17 = num.i32_wrap_i64 (v15) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v18 = num.i32_mul (v17, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v1, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_shl (v19, v16) [] [spec: builtin.string "@69"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_add (v3, v20) [] [spec: builtin.string "@70"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_add (v8, v21) [] [spec: builtin.string "@71"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = tensor.load (v22) [] [spec: builtin.string "f32 4 +4 view 0 @78"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v24 = num.f32_mul (v23, v4) [] [spec: builtin.string "@83"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v22, v24) [] [spec: builtin.string "f32 4 +256 view 1 @84"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
