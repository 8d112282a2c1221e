;; A float counter, `x += 0.5`, has a closed form that is exact for so many trips: the guard asks for it. A
;; step of 0.1 rounds almost at once, and a step that is not constant may: kept.
(module
  (memory (export "memory") 1)
  (func (export "ramp") (param $p i32) (param $n i32)
    (local $x f32)
    (loop $top
      (f32.store (local.get $p) (local.get $x))
      (local.set $x (f32.add (local.get $x) (f32.const 0.5)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
  (func (export "tenths") (param $p i32) (param $n i32)
    (local $x f32)
    (loop $top
      (f32.store (local.get $p) (local.get $x))
      (local.set $x (f32.add (local.get $x) (f32.const 0.1)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
  (func (export "by_parameter") (param $p i32) (param $n i32) (param $step f32)
    (local $x f32)
    (loop $top
      (f32.store (local.get $p) (local.get $x))
      (local.set $x (f32.add (local.get $x) (local.get $step)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $ramp depth 0: O001 parallel map: 1 parallel dimension; 0 loads, 1 stores [region 0]
;; $tenths depth 0: K101 value carried from one iteration to the next: a float value is carried from one iteration to the next
;; $by_parameter depth 0: K101 value carried from one iteration to the next: a float value is carried from one iteration to the next
;; region 0: takes local 1 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_83"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v3 = num.i32_add (v2, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v4 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v3, v2, v4) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @83"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "write f32 4 +0 base strides 0 loops 0 @89"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "most_trips 0 16777216"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v7: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v8 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v9 = num.i32_mul (v8, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v10 = num.i32_add (v1, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v11 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;             v12 = num.const () [] [spec: builtin.string "0x3f000000"]: <() -> (builtin.fp32 )>;
;;             v13 = num.f32_convert_i64_s (v7) [] []: <(builtin.integer i64) -> (builtin.fp32 )>;
;;             v14 = num.f32_mul (v13, v12) [] []: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v15 = num.f32_add (v11, v14) [] []: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v10, v15) [] [spec: builtin.string "f32 4 +0 view 0 @89"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
