;; y[i] += a*x[i] as clang -O2 emits it: no counter but two pointers and a count going down to zero,
;; tested at the bottom behind a test that there is anything to do.
(module
  (memory (export "memory") 1)
  (func (export "saxpy") (param $n i32) (param $a f32) (param $x i32) (param $y i32)
    (block $done
      (br_if $done (i32.lt_s (local.get $n) (i32.const 1)))
      (loop $top
        (f32.store (local.get $y)
          (f32.add (f32.mul (f32.load (local.get $x)) (local.get $a)) (f32.load (local.get $y))))
        (local.set $x (i32.add (local.get $x) (i32.const 4)))
        (local.set $y (i32.add (local.get $y) (i32.const 4)))
        (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))))

;; expect
;; $saxpy depth 0: O001 parallel map: 1 parallel dimension; 2 loads, 1 stores [region 0]
;; region 0: takes local 0 I32, local 3 I32, local 2 I32, local 1 F32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_61"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.fp32 ):
;;         v4 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v5 = num.i32_add (v4, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v5, v4, v6) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @61"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v8) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @67"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v8) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @75"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v8) [] [spec: builtin.string "write f32 4 +0 base strides 0 loops 0 @79"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block3v1(v9: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v10 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v11 = num.i32_mul (v10, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = num.i32_add (v1, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v14 = num.i32_mul (v13, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_add (v2, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = tensor.load (v15) [] [spec: builtin.string "f32 4 +0 view 0 @67"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v17 = num.f32_mul (v16, v3) [] [spec: builtin.string "@72"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v18 = tensor.load (v12) [] [spec: builtin.string "f32 4 +0 view 1 @75"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v19 = num.f32_add (v17, v18) [] [spec: builtin.string "@78"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v12, v19) [] [spec: builtin.string "f32 4 +0 view 2 @79"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
