;; Floats relaxed: what some iterations add, by a branch, and what others take away, by a select.
(module
  (memory (export "memory") 1)
  (func (export "sum") (param $p i32) (param $n i32) (result f32)
    (local $sum f32) (local $x f32)
    (loop $top
      (local.set $x (f32.load (local.get $p)))
      (if (f32.gt (local.get $x) (f32.const 0))
        (then (local.set $sum (f32.add (local.get $sum) (f32.mul (local.get $x) (local.get $x))))))
      (local.set $sum
        (select (f32.sub (local.get $sum) (local.get $x)) (local.get $sum) (f32.lt (local.get $x) (f32.const 9))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $sum)))

;; expect
;; $sum depth 0: O010 relaxed float reduction: 1 parallel dimension; 1 loads, 0 stores; reduces by f32.add [region 0]
;; region 0: takes local 1 I32, local 0 I32, local 2 F32; gives local 2 F32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_51"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.fp32 ):
;;         v3 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v4 = num.i32_add (v3, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v3, v5) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @51"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @55"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 0 number"]: <() -> ()>;
;;         v8 = tensor.nest (v2) [] [spec: builtin.string "reduce f32.add"]: <(builtin.fp32 ) -> (builtin.fp32 )>
;;         {
;;           ^b0_block3v1(v9: builtin.integer i64, v10: builtin.fp32 ):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v12 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;             v13 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v14 = num.i32_mul (v13, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_add (v1, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = tensor.load (v15) [] [spec: builtin.string "f32 4 +0 view 0 @55"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v17 = num.f32_gt (v16, v12) [] [spec: builtin.string "@67"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.integer i32)>;
;;             num.cond_br (v17) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br (v10) [^b4_block7v1] [spec: builtin.string "args 1"]: <(builtin.fp32 ) -> ()>
;;
;;           ^b3_block6v1():
;;             v18 = num.f32_mul (v16, v16) [] [spec: builtin.string "@76"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v19 = num.f32_add (v10, v18) [] [spec: builtin.string "@77"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             num.br (v19) [^b4_block7v1] [spec: builtin.string "args 1"]: <(builtin.fp32 ) -> ()>
;;
;;           ^b4_block7v1(v11: builtin.fp32 ):
;;             v20 = num.const () [] [spec: builtin.string "0x41100000"]: <() -> (builtin.fp32 )>;
;;             v21 = num.f32_sub (v11, v16) [] [spec: builtin.string "@85"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v22 = num.f32_lt (v16, v20) [] [spec: builtin.string "@95"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.integer i32)>;
;;             v23 = num.f32_select (v21, v11, v22) [] [spec: builtin.string "@96"]: <(builtin.fp32 , builtin.fp32 , builtin.integer i32) -> (builtin.fp32 )>;
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.return (v23) [] []: <(builtin.fp32 ) -> ()>
;;         };
;;         tensor.end (v8) [] []: <(builtin.fp32 ) -> ()>
;;     }
;; }
