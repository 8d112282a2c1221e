;; Trip counts: 0, 1, 2, odd primes; tests in every form; a `!=` that steps over its bound (runs to the end of memory and
;; traps); counters that reach their bound only after wrapping.
(module
  (memory (export "memory") 1)
  (func $while (export "while") (param $n i32) (result i32)
    (local $i i32)
    (block $out
      (loop $l
        (br_if $out (i32.eq (local.get $i) (local.get $n)))
        (i32.store (i32.shl (local.get $i) (i32.const 2)) (i32.sub (local.get $n) (local.get $i)))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $l)))
    (local.get $i))
  (func (export "dowhile") (param $n i32) (result i32)
    (local $i i32)
    (loop $l
      (i32.store (i32.shl (local.get $i) (i32.const 2)) (i32.sub (local.get $n) (local.get $i)))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $i))
  (func (export "le") (param $n i32) (result i32)
    (local $i i32)
    (loop $l
      (i32.store (i32.shl (local.get $i) (i32.const 2)) (i32.sub (local.get $n) (local.get $i)))
      (br_if $l (i32.le_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $i))
  (func (export "by3") (param $n i32) (result i32)
    (local $i i32)
    (loop $l
      (i32.store (i32.shl (local.get $i) (i32.const 2)) (i32.sub (local.get $n) (local.get $i)))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 3))) (local.get $n))))
    (local.get $i))
  (func (export "gt") (param $n i32) (result i32)
    (local $q i32)
    (loop $l
      (i32.store (local.get $q) (local.get $n))
      (local.set $q (i32.add (local.get $q) (i32.const 4)))
      (br_if $l (i32.gt_s (local.tee $n (i32.sub (local.get $n) (i32.const 7))) (i32.const -5))))
    (local.get $n))
  (func (export "over") (param $p i32) (param $end i32) (result i32)
    (loop $l
      (i32.store (local.get $p) (local.get $end))
      (br_if $l (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 12))) (local.get $end))))
    (local.get $p))
  (func (export "modular") (param $step i32) (param $bound i32) (result i32)
    (local $i i32) (local $q i32)
    (loop $l
      (i32.store (local.get $q) (local.get $i))
      (local.set $q (i32.add (local.get $q) (i32.const 4)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (local.get $step))) (local.get $bound))))
    (local.get $i))
  (func (export "inverse97") (param $bound i32) (result i32)
    ;; 97 trips to each unit of the bound: the step is the inverse of 97 modulo 2^32.
    (local $i i32) (local $q i32)
    (loop $l
      (i32.store (local.get $q) (local.get $i))
      (local.set $q (i32.add (local.get $q) (i32.const 4)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1594008481))) (local.get $bound))))
    (local.get $i))
  (func (export "shl27") (param $bound i32) (result i32)
    (local $i i32) (local $q i32)
    (loop $l
      (i32.store (local.get $q) (local.get $i))
      (local.set $q (i32.add (local.get $q) (i32.const 4)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 0x08000000))) (local.get $bound))))
    (local.get $i))
  (func (export "top") (param $from i32) (param $to i32) (result i32)
    ;; Signed bound next to the largest i32.
    (local $q i32)
    (loop $l
      (i32.store (local.get $q) (local.get $from))
      (local.set $q (i32.add (local.get $q) (i32.const 4)))
      (br_if $l (i32.lt_s (local.tee $from (i32.add (local.get $from) (i32.const 3))) (local.get $to))))
    (local.get $from))
)
