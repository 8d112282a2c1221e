;; Floats relaxed: a sum is a reduction, handed on from iteration to iteration by whoever does several of them.
(module
  (memory (export "memory") 1)
  (func (export "sum") (param $p i32) (param $n i32) (result f64)
    (local $sum f64)
    (loop $top
      (local.set $sum (f64.add (local.get $sum) (f64.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $sum)))

;; expect
;; $sum depth 0: O010 relaxed float reduction: 1 parallel dimension; 1 loads, 0 stores; reduces by f64.add [region 0]
;; region 0: takes local 1 I32, local 0 I32, local 2 F64; gives local 2 F64; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_51"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.fp64 ):
;;         v3 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v4 = num.i32_add (v3, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v3, v5) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @51"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @57"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 0 number"]: <() -> ()>;
;;         v8 = tensor.nest (v2) [] [spec: builtin.string "reduce f64.add"]: <(builtin.fp64 ) -> (builtin.fp64 )>
;;         {
;;           ^b0_block3v1(v9: builtin.integer i64, v10: builtin.fp64 ):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v11 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v12 = num.i32_mul (v11, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_add (v1, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = tensor.load (v13) [] [spec: builtin.string "f64 8 +0 view 0 @57"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v15 = num.f64_add (v10, v14) [] [spec: builtin.string "@60"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v15) [] []: <(builtin.fp64 ) -> ()>
;;         };
;;         tensor.end (v8) [] []: <(builtin.fp64 ) -> ()>
;;     }
;; }
