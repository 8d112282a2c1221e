;; Neighbours kept in a local from element to element, two elements at a time.
(module
  (memory (export "memory") 16)
  (func (export "means") (param $a i32) (param $b i32)
    (local $i i32) (local $x f32) (local $y f32)
    (local.set $x (f32.load (local.get $b)))
    (loop
      (f32.store (i32.add (local.get $a) (local.get $i))
        (f32.add (local.get $x) (local.tee $y (f32.load offset=4 (i32.add (local.get $b) (local.get $i))))))
      (f32.store offset=4 (i32.add (local.get $a) (local.get $i))
        (f32.add (local.get $y) (local.tee $x (f32.load offset=8 (i32.add (local.get $b) (local.get $i))))))
      (br_if 0 (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 8))) (i32.const 160000))))))

;; expect
;; $means depth 0: O001 parallel map: 1 parallel dimension; 2 loads, 1 stores [region 0]
;; region 0: takes local 2 I32, local 1 I32, local 3 F32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_61"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.fp32 , v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x27100"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v4, v5) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @61"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v4) [] [spec: builtin.string "read f32 4 +4 base strides 0 loops 0 @75"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v3, v4) [] [spec: builtin.string "write f32 4 +0 base strides 0 loops 0 @81"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v4) [] [spec: builtin.string "read f32 4 +4 base lag0-1 strides 0 loops 0 @75"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "least_trips 0 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v7: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v8 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v9 = num.i32_mul (v8, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v10 = num.i32_add (v0, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v11 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v12 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v13 = num.i64_sub (v7, v11) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v14 = num.i64_lt_s (v7, v11) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v15 = num.i64_select (v12, v13, v14) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v16 = num.i32_wrap_i64 (v15) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v17 = num.i32_mul (v16, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_add (v0, v17) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v1, v18) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = tensor.load (v19) [] [spec: builtin.string "f32 4 +4 view 2 @75"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v21 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v22 = num.i64_eq (v7, v21) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v23 = num.f32_select (v2, v20, v22) [] []: <(builtin.fp32 , builtin.fp32 , builtin.integer i32) -> (builtin.fp32 )>;
;;             v24 = num.i32_add (v3, v10) [] [spec: builtin.string "@67"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_add (v1, v10) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = tensor.load (v25) [] [spec: builtin.string "f32 4 +4 view 0 @75"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v27 = num.f32_add (v23, v26) [] [spec: builtin.string "@80"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v24, v27) [] [spec: builtin.string "f32 4 +0 view 1 @81"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
