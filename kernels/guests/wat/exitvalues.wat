;; Locals used after their loop: last values of inductions, of derived values, of loaded values, of conditional ones;
;; after zero trips as well.
(module
  (memory (export "memory") 1)
  ;; Seeded bytes below 8192: a recurrence, so never offloaded.
  (func $init (local $p i32) (local $x i32)
    (local.set $x (i32.const 0x9e3779b9))
    (loop $l
      (local.set $x (i32.xor (local.get $x) (i32.shl (local.get $x) (i32.const 13))))
      (local.set $x (i32.xor (local.get $x) (i32.shr_u (local.get $x) (i32.const 17))))
      (local.set $x (i32.xor (local.get $x) (i32.shl (local.get $x) (i32.const 5))))
      (i32.store (local.get $p) (local.get $x))
      (br_if $l (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 4))) (i32.const 8192)))))
  (func (export "inductions") (param $n i32) (result i32 i32 i64 i32)
    (local $i i32) (local $p i32) (local $w i64) (local $q i32)
    (block $out
      (loop $l
        (br_if $out (i32.ge_s (local.get $i) (local.get $n)))
        (i32.store (local.get $p) (local.get $i))
        (local.set $q (i32.sub (local.get $q) (local.get $i)))
        (local.set $w (i64.add (local.get $w) (i64.const 0x7fffffff)))
        (local.set $p (i32.add (local.get $p) (i32.const 12)))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $l)))
    (local.get $i) (local.get $p) (local.get $w) (local.get $q))
  (func (export "last") (param $n i32) (result i32 f32 i32)
    ;; The last iteration's loaded value, converted value and address.
    (local $i i32) (local $v i32) (local $f f32) (local $a i32)
    (local.set $f (f32.const -1))
    (call $init)
    (block $out
      (loop $l
        (br_if $out (i32.ge_s (local.get $i) (local.get $n)))
        (local.set $a (i32.shl (local.get $i) (i32.const 2)))
        (local.set $v (i32.load (local.get $a)))
        (local.set $f (f32.div (f32.convert_i32_s (local.get $v)) (f32.const 3)))
        (f32.store offset=8192 (local.get $a) (local.get $f))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $l)))
    (local.get $v) (local.get $f) (local.get $a))
  (func (export "previous") (param $n i32) (result i32)
    ;; Each iteration sees the value loaded by the one before.
    (local $i i32) (local $v i32) (local $w i32)
    (call $init)
    (loop $l
      (local.set $w (i32.load (i32.shl (local.get $i) (i32.const 2))))
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2)) (i32.sub (local.get $w) (local.get $v)))
      (local.set $v (local.get $w))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $v))
  (func (export "conditional") (param $n i32) (param $k i32) (result i32)
    ;; Set in some iterations: the last of those counts.
    (local $i i32) (local $v i32)
    (local.set $v (i32.const -7))
    (loop $l
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2)) (local.get $i))
      (if (i32.eq (i32.and (local.get $i) (local.get $k)) (local.get $k)) (then (local.set $v (local.get $i))))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $v))
  (func (export "swap") (param $n i32) (result i32 i32)
    ;; Two values change places in every iteration.
    (local $i i32) (local $a i32) (local $b i32) (local $t i32)
    (local.set $a (i32.const 11))
    (local.set $b (i32.const 22))
    (loop $l
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2)) (local.get $a))
      (local.set $t (local.get $a))
      (local.set $a (local.get $b))
      (local.set $b (local.get $t))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $a) (local.get $b))
  (func (export "cubic") (param $n i32) (result i32 i32 i32)
    ;; Chains of recurrences of order 2 and 3, and a geometric one.
    (local $i i32) (local $a i32) (local $b i32) (local $g i32)
    (local.set $g (i32.const 1))
    (loop $l
      (local.set $b (i32.add (local.get $b) (local.get $a)))
      (local.set $a (i32.add (local.get $a) (local.get $i)))
      (local.set $g (i32.mul (local.get $g) (i32.const 3)))
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2)) (i32.xor (local.get $a) (local.get $b)))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $a) (local.get $b) (local.get $g))
  (func (export "params") (param $n i32) (result i32 f64)
    ;; Loop parameters on the operand stack instead of locals.
    (local $x f64)
    (i32.const 0) (f64.const 0.5)
    (loop $l (param i32 f64) (result i32 f64)
      (local.set $x)
      (f64.store offset=8192 (i32.shl (local.get $n) (i32.const 3)) (f64.convert_i32_s (local.get $n)))
      (i32.const 5) (i32.add)
      (local.get $x)
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "inner") (param $n i32) (param $m i32) (result i32 i32)
    ;; The inner counter after the outer loop; the inner loop may not run.
    (local $i i32) (local $j i32) (local $p i32)
    (local.set $j (i32.const -9))
    (loop $l
      (local.set $j (i32.const 0))
      (block $out
        (loop $k
          (br_if $out (i32.ge_s (local.get $j) (local.get $m)))
          (i32.store8 offset=8192 (local.get $p) (i32.add (local.get $i) (local.get $j)))
          (local.set $p (i32.add (local.get $p) (i32.const 1)))
          (local.set $j (i32.add (local.get $j) (i32.const 1)))
          (br $k)))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $j) (local.get $p))
  (global $g (export "g") (mut i32) (i32.const 5))
  (global $h (export "h") (mut f64) (f64.const 1.5))
  (func (export "globals") (param $n i32)
    ;; A global that counts, and one that scales.
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.shl (local.get $i) (i32.const 3)) (f64.mul (global.get $h) (f64.convert_i32_s (local.get $i))))
      (global.set $g (i32.add (global.get $g) (i32.const 3)))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "readglobal") (param $n i32)
    (local $i i32)
    (global.set $h (f64.const 2.5))
    (loop $l
      (f64.store offset=8192 (i32.shl (local.get $i) (i32.const 3)) (f64.mul (global.get $h) (f64.convert_i32_s (i32.add (global.get $g) (local.get $i)))))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (global.set $g (local.get $i)))
)
