;; Floats relaxed, and kept all the same: running values that are stored, an accumulator that decides something, one that
;; is taken from what is added, one that begins anew, sums and products in one, a counter that strict floats lift as it is.
(module
  (memory (export "memory") 1)
  (func (export "scan") (param $p i32) (param $n i32)
    (local $s f32)
    (loop $top
      (f32.store (local.get $p) (local.tee $s (f32.add (local.get $s) (f32.load (local.get $p)))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
  (func (export "decides") (param $p i32) (param $n i32) (result f32)
    (local $s f32)
    (loop $top
      (if (f32.lt (local.get $s) (f32.const 100))
        (then (local.set $s (f32.add (local.get $s) (f32.load (local.get $p))))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $s))
  (func (export "turned") (param $p i32) (param $n i32) (result f32)
    (local $s f32)
    (loop $top
      (local.set $s (f32.sub (f32.load (local.get $p)) (local.get $s)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $s))
  (func (export "anew") (param $p i32) (param $n i32) (result f32)
    (local $s f32) (local $x f32)
    (loop $top
      (local.set $x (f32.load (local.get $p)))
      (local.set $s
        (select (f32.const 0) (f32.add (local.get $s) (local.get $x)) (f32.lt (local.get $x) (f32.const 0))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $s))
  (func (export "horner") (param $p i32) (param $n i32) (param $x f64) (result f64)
    (local $s f64)
    (loop $top
      (local.set $s (f64.add (f64.mul (local.get $s) (local.get $x)) (f64.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $s))
  (func (export "doubled") (param $p i32) (param $n i32) (result f64)
    (local $s f64)
    (loop $top
      (local.set $s (f64.add (local.get $s) (f64.add (local.get $s) (f64.load (local.get $p)))))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $s))
  (func (export "counter") (param $p i32) (param $n i32) (result f64)
    (local $s f64)
    (loop $top
      (f64.store (local.get $p) (local.get $s))
      (local.set $s (f64.add (local.get $s) (f64.const 0.5)))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $s)))

;; expect
;; $scan depth 0: K101 value carried from one iteration to the next: a float value is carried from one iteration to the next
;; $decides depth 0: K101 value carried from one iteration to the next: a float value is carried from one iteration to the next
;; $turned depth 0: K101 value carried from one iteration to the next: a float value is carried from one iteration to the next
;; $anew depth 0: K101 value carried from one iteration to the next: a float value is carried from one iteration to the next
;; $horner depth 0: K101 value carried from one iteration to the next: a float value is carried from one iteration to the next
;; $doubled depth 0: K101 value carried from one iteration to the next: a float value is carried from one iteration to the next
;; $counter depth 0: O001 parallel map: 1 parallel dimension; 0 loads, 1 stores; hands on 1 value of the last iteration [region 0]
;; region 0: takes local 1 I32, local 0 I32; gives local 2 F64; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f6_loop_386"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v3 = num.i32_add (v2, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v4 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v3, v2, v4) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @386"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @392"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "most_trips 0 9007199254740992"]: <() -> ()>;
;;         v8 = tensor.nest (v7) [] [spec: builtin.string "reduce i64.or"]: <(builtin.integer i64) -> (builtin.integer i64)>
;;         {
;;           ^b0_block3v1(v9: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v10 = num.const () [] [spec: builtin.string "0x3fe0000000000000"]: <() -> (builtin.fp64 )>;
;;             v11 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v12 = num.i32_mul (v11, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_add (v1, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp64 )>;
;;             v15 = num.const () [] [spec: builtin.string "0x3fe0000000000000"]: <() -> (builtin.fp64 )>;
;;             v16 = num.f64_convert_i64_s (v9) [] []: <(builtin.integer i64) -> (builtin.fp64 )>;
;;             v17 = num.f64_mul (v16, v15) [] []: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v18 = num.f64_add (v14, v17) [] []: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v13, v18) [] [spec: builtin.string "f64 8 +0 view 0 @392"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v19 = num.f64_add (v18, v10) [] [spec: builtin.string "@406"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v20 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v21 = num.i64_add (v9, v20) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v22 = num.i64_eq (v21, v5) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v23 = num.i64_reinterpret_f64 (v19) [] []: <(builtin.fp64 ) -> (builtin.integer i64)>;
;;             v24 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v25 = num.i64_select (v23, v24, v22) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v25) [] []: <(builtin.integer i64) -> ()>
;;         };
;;         tensor.end (v8) [] []: <(builtin.integer i64) -> ()>
;;     }
;; }
