;; Loops in shapes that tempt a lifter into a wrong answer: work in the header of a loop that is tested at
;; its top (it runs once more than the rest), code between a loop's exit and where it leads, a trip count
;; that is not exact outside of the nest, a global that changes behind an inlined callee, NaN bits of a
;; live-in, live-outs without a numeric type, float counters whose closed form would overflow.
(module
  (memory (export "memory") 1)
  (global $g (export "g") (mut i32) (i32.const 0))
  (data (i32.const 64) "\00\00\80\3f\00\00\80\bf\00\00\c0\7f\01\00\a0\ff\00\00\00\80\00\00\00\40")

  (func (export "header_store") (param $p i32) (param $n i32) (local $i i32)
    (block $out (loop $a
      (i32.store8 (i32.add (local.get $p) (local.get $i)) (i32.const 1))
      (br_if $out (i32.ge_s (local.get $i) (local.get $n)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br $a))))

  (func (export "header_store_if") (param $p i32) (param $n i32) (result i32) (local $i i32) (local $x i32)
    (loop $a
      (i32.store8 (i32.add (local.get $p) (local.get $i)) (i32.const 1))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (if (i32.lt_s (local.get $i) (local.get $n))
        (then (br $a))
        (else (local.set $x (i32.const 42)))))
    (local.get $x))

  (func (export "header_store_inner") (param $p i32) (param $n i32) (param $m i32) (local $i i32) (local $j i32)
    (loop $a
      (local.set $j (i32.const 0))
      (block $out (loop $b
        (i32.store8 (i32.add (i32.add (local.get $p) (i32.mul (local.get $i) (i32.const 64))) (local.get $j)) (i32.const 1))
        (br_if $out (i32.ge_s (local.get $j) (local.get $m)))
        (local.set $j (i32.add (local.get $j) (i32.const 1)))
        (br $b)))
      (br_if $a (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))

  ;; Loads one element further than it stores: traps there.
  (func (export "header_load") (param $p i32) (param $q i32) (param $n i32) (local $i i32) (local $x i32)
    (block $out (loop $a
      (local.set $x (i32.load (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2)))))
      (br_if $out (i32.ge_s (local.get $i) (local.get $n)))
      (i32.store (i32.add (local.get $q) (i32.shl (local.get $i) (i32.const 2))) (local.get $x))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br $a))))

  (func (export "header_load_inner") (param $p i32) (param $q i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $x i32) (local $s i32)
    (loop $a
      (local.set $j (i32.const 0))
      (local.set $s (i32.const 0))
      (block $out (loop $b
        (local.set $x (i32.load (i32.add (local.get $p) (i32.shl (local.get $j) (i32.const 2)))))
        (br_if $out (i32.ge_s (local.get $j) (local.get $m)))
        (local.set $s (i32.add (local.get $s) (local.get $x)))
        (local.set $j (i32.add (local.get $j) (i32.const 1)))
        (br $b)))
      (i32.store (i32.add (local.get $q) (i32.shl (local.get $i) (i32.const 2))) (local.get $s))
      (br_if $a (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))

  (func (export "set_after_exit") (param $p i32) (param $n i32) (result i32) (local $i i32) (local $x i32)
    (block $out (loop $l
      (block $done
        (br_if $done (i32.ge_s (local.get $i) (local.get $n)))
        (i32.store8 (i32.add (local.get $p) (local.get $i)) (local.get $i))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $l))
      (local.set $x (i32.const 7))
      (br $out)))
    (local.get $x))

  ;; The first loop's counter goes once round 2^32 before it meets its bound.
  (func (export "trip_outside") (param $p i32) (param $n i32) (local $i i32) (local $j i32) (local $q i32)
    (local.set $i (i32.const 10))
    (local.set $q (local.get $p))
    (loop $a
      (local.set $q (i32.add (local.get $q) (i32.const 4)))
      (br_if $a (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const -1))) (i32.const 100))))
    (loop $b
      (i32.store (i32.add (local.get $q) (i32.shl (local.get $j) (i32.const 2))) (local.get $p))
      (br_if $b (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $n)))))

  (func $change (global.set $g (i32.add (global.get $g) (i32.const 3))))
  (func $get (result i32) (global.get $g))
  (func (export "stale_global") (param $p i32) (param $n i32) (local $x i32) (local $i i32) (local $k i32)
    (loop $a
      (local.set $x (call $get))
      (br_if $a (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 3))))
    (call $change)
    (loop $b
      (i32.store (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2)))
        (i32.add (local.get $x) (i32.shl (call $get) (i32.const 8))))
      (br_if $b (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))

  (func (export "nan_live_in") (param $p i32) (param $n i32) (param $bits i32) (local $k f32) (local $x f32)
    (local.set $k (f32.reinterpret_i32 (local.get $bits)))
    (loop $top
      (local.set $x (f32.load (local.get $p)))
      (f32.store (local.get $p)
        (select (local.get $k) (f32.sqrt (local.get $x)) (f32.gt (local.get $x) (f32.const 0))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))

  (func (export "v128_live_out") (param $p i32) (param $n i32) (result i32) (local $a v128) (local $b v128)
    (local.set $b (i32x4.splat (local.get $n)))
    (loop $top
      (i32.store (local.get $p) (i32.const 1))
      (local.set $b (local.get $a))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (i32x4.extract_lane 0 (local.get $b)))

  (func (export "ref_live_out") (param $p i32) (param $n i32) (result i32) (local $a funcref) (local $b funcref)
    (loop $top
      (i32.store (local.get $p) (i32.const 1))
      (local.set $b (local.get $a))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (ref.is_null (local.get $b)))

  (func (export "float_overflow") (param $p i32) (param $n i32) (local $x f32)
    (local.set $x (f32.reinterpret_i32 (i32.const 0x7f400000)))
    (loop $l
      (f32.store (local.get $p) (local.get $x))
      (local.set $x (f32.add (local.get $x) (f32.reinterpret_i32 (i32.const 0xfe800000))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))

  (func (export "float_overflow_constant") (param $p i32) (param $n i32) (local $x f32)
    (local.set $x (f32.const 0x1.8p+127))
    (loop $l
      (f32.store (local.get $p) (local.get $x))
      (local.set $x (f32.add (local.get $x) (f32.const -0x1p+126)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))

  ;; Nested counters with the largest step there is.
  (func (export "largest_step") (param $p i32) (param $n i64) (local $i i64) (local $j i64)
    (loop $a
      (local.set $j (i64.const 0))
      (loop $b
        (i32.store (local.get $p) (i32.const 1))
        (br_if $b (i64.ne (local.tee $j (i64.add (local.get $j) (i64.const -9223372036854775808))) (i64.const 0))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $a (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const -9223372036854775808))) (local.get $n)))))

  ;; The last loop's address is made of a counter that the program does not read any more, and that an
  ;; offloaded loop therefore need not have set.
  (func (export "stale_local") (local $a i64) (local $p i32) (local $b i64) (local $q i32) (local $n i64)
    (block $out (loop $again
      (local.set $a (i64.const 0))
      (loop $first
        (i32.store (local.get $p) (i32.const 0))
        (local.set $p (i32.add (local.get $p) (i32.const 4)))
        (local.set $a (i64.add (local.get $a) (i64.const 1)))
        (br_if $first (i64.ne (local.get $a) (i64.const 1))))
      (local.set $b (i64.const 0))
      (local.set $n (i64.const 1))
      (block $done (loop $count
        (br_if $done (i64.ge_u (local.get $b) (local.get $n)))
        (local.set $b (i64.add (local.get $b) (i64.const 1)))
        (br $count)))
      (loop $second
        (i32.store (local.get $q) (i32.const 0))
        (local.set $q (i32.add (local.get $q) (i32.const 4)))
        (local.set $b (i64.add (local.get $b) (i64.const 1)))
        (br_if $second (i64.ne (local.get $b) (i64.const 1))))
      (br_if $out (i32.const 1))
      (br $again)))))
