;; Floats relaxed: a sum beside an integer scan, beside stores at places that data decide, and into elements that data
;; choose. None of these is lifted; of the first two the sum is the reason. Into one element of memory it is.
(module
  (memory (export "memory") 1)
  (func (export "scan") (param $p i32) (param $n i32) (result f32)
    (local $s f32) (local $k i32)
    (loop $top
      (local.set $s (f32.add (local.get $s) (f32.load (local.get $p))))
      (local.set $k (i32.add (local.get $k) (i32.load offset=4096 (local.get $p))))
      (i32.store offset=8192 (local.get $p) (local.get $k))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $s))
  (func (export "scatter") (param $p i32) (param $n i32) (result f32)
    (local $s f32)
    (loop $top
      (local.set $s (f32.add (local.get $s) (f32.load (local.get $p))))
      (f32.store offset=8192 (i32.shl (i32.load offset=4096 (local.get $p)) (i32.const 2)) (f32.const 1))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $s))
  (func (export "element") (param $p i32) (param $n i32) (param $s i32)
    (loop $top
      (f32.store (local.get $s) (f32.add (f32.load (local.get $s)) (f32.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
  (func (export "histogram") (param $p i32) (param $n i32)
    (local $at i32)
    (loop $top
      (local.set $at (i32.shl (i32.load8_u offset=4096 (local.get $p)) (i32.const 2)))
      (f32.store offset=8192 (local.get $at)
        (f32.add (f32.load offset=8192 (local.get $at)) (f32.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $scan depth 0: K102 float reduction in source order: accumulates by f32.add, in source order
;; $scatter depth 0: K105 stores through an address that is not affine: the address of a store is not an affine function of the loop counters, beside a float sum (at F32Store)
;; $element depth 0: O010 relaxed float reduction: 1 parallel dimension; 1 loads, 0 stores; takes 1 value that the program keeps in memory for variables; reduces by f32.add [region 0]
;; $histogram depth 0: K105 stores through an address that is not affine: the address of a store is not an affine function of the loop counters, and what it changes in place is not joined in any order (at F32Store, F32Load)
;; region 0: takes local 1 I32, local 0 I32, read 0 F32, local 2 I32; gives read 0 F32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f2_loop_208"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.fp32 , v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v5 = num.i32_add (v4, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v5, v4, v6) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @208"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v8) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @219"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 0 number"]: <() -> ()>;
;;         tensor.steady (v3) [] [spec: builtin.string "f32 4 +0 alone @214"]: <(builtin.integer i32) -> ()>;
;;         v9 = tensor.nest (v2) [] [spec: builtin.string "reduce f32.add"]: <(builtin.fp32 ) -> (builtin.fp32 )>
;;         {
;;           ^b0_block3v1(v10: builtin.integer i64, v11: builtin.fp32 ):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v12 = num.i32_wrap_i64 (v10) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v13 = num.i32_mul (v12, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_add (v1, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = tensor.load (v14) [] [spec: builtin.string "f32 4 +0 view 0 @219"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v16 = num.f32_add (v11, v15) [] [spec: builtin.string "@222"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v16) [] []: <(builtin.fp32 ) -> ()>
;;         };
;;         tensor.end (v9) [] []: <(builtin.fp32 ) -> ()>
;;     }
;; }
