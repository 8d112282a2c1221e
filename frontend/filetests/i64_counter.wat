;; A 64-bit counter (`size_t` in an LP64 source) whose addresses are wrapped to 32 bits.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i64)
    (local $i i64) (local $q i32)
    (block $done
      (br_if $done (i64.le_s (local.get $n) (i64.const 0)))
      (loop $top
        (local.set $q (i32.add (local.get $p) (i32.wrap_i64 (i64.shl (local.get $i) (i64.const 2)))))
        (f32.store (local.get $q) (f32.neg (f32.load (local.get $q))))
        (br_if $top (i64.lt_s (local.tee $i (i64.add (local.get $i) (i64.const 1))) (local.get $n)))))))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 0]
;; region 0: takes local 1 I64, local 2 I64, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_59"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i64, v1: builtin.integer i64, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v4 = tensor.trip (v3, v3, v0) [] [spec: builtin.string "lt_s i64 bottom"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @59"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v5) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @76"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v5) [] [spec: builtin.string "write f32 4 +0 base strides 0 loops 0 @80"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;             v7 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v8 = num.i64_mul (v6, v3) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v9 = num.i64_add (v1, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v10 = num.i64_shl (v9, v7) [] [spec: builtin.string "@67"]: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v11 = num.i32_wrap_i64 (v10) [] [spec: builtin.string "@68"]: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v12 = num.i32_add (v2, v11) [] [spec: builtin.string "@69"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = tensor.load (v12) [] [spec: builtin.string "f32 4 +0 view 0 @76"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v14 = num.f32_neg (v13) [] [spec: builtin.string "@79"]: <(builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v12, v14) [] [spec: builtin.string "f32 4 +0 view 1 @80"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
