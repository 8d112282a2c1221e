;; Source and destination at distances 0, +-1, +-4, +-7, just within and just beyond the length, and by single bytes,
;; in rising and in falling loops.
(module
  (memory (export "memory") 1)
  ;; Seeded bytes below 16384: a recurrence, so never offloaded.
  (func $init (local $p i32) (local $x i32)
    (local.set $x (i32.const 0x9e3779b9))
    (loop $l
      (local.set $x (i32.xor (local.get $x) (i32.shl (local.get $x) (i32.const 13))))
      (local.set $x (i32.xor (local.get $x) (i32.shr_u (local.get $x) (i32.const 17))))
      (local.set $x (i32.xor (local.get $x) (i32.shl (local.get $x) (i32.const 5))))
      (i32.store (local.get $p) (local.get $x))
      (br_if $l (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 4))) (i32.const 16384)))))
  (func (export "i32-up") (param $p i32) (param $q i32) (param $n i32)
    (call $init)
    (loop $l
      (i32.store (local.get $q) (i32.add (i32.mul (i32.load (local.get $p)) (i32.const 3)) (i32.const 1)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $q (i32.add (local.get $q) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "i32-dn") (param $p i32) (param $q i32) (param $n i32)
    (call $init)
    (local.set $p (i32.add (local.get $p) (i32.mul (i32.sub (local.get $n) (i32.const 1)) (i32.const 4))))
    (local.set $q (i32.add (local.get $q) (i32.mul (i32.sub (local.get $n) (i32.const 1)) (i32.const 4))))
    (loop $l
      (i32.store (local.get $q) (i32.add (i32.mul (i32.load (local.get $p)) (i32.const 3)) (i32.const 1)))
      (local.set $p (i32.sub (local.get $p) (i32.const 4)))
      (local.set $q (i32.sub (local.get $q) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "f64-up") (param $p i32) (param $q i32) (param $n i32)
    (call $init)
    (loop $l
      (f64.store (local.get $q) (f64.add (f64.load (local.get $p)) (f64.const 1)))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (local.set $q (i32.add (local.get $q) (i32.const 8)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "f64-dn") (param $p i32) (param $q i32) (param $n i32)
    (call $init)
    (local.set $p (i32.add (local.get $p) (i32.mul (i32.sub (local.get $n) (i32.const 1)) (i32.const 8))))
    (local.set $q (i32.add (local.get $q) (i32.mul (i32.sub (local.get $n) (i32.const 1)) (i32.const 8))))
    (loop $l
      (f64.store (local.get $q) (f64.add (f64.load (local.get $p)) (f64.const 1)))
      (local.set $p (i32.sub (local.get $p) (i32.const 8)))
      (local.set $q (i32.sub (local.get $q) (i32.const 8)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "u8-up") (param $p i32) (param $q i32) (param $n i32)
    (call $init)
    (loop $l
      (i32.store8 (local.get $q) (i32.add (i32.load8_u (local.get $p)) (i32.const 1)))
      (local.set $p (i32.add (local.get $p) (i32.const 1)))
      (local.set $q (i32.add (local.get $q) (i32.const 1)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "u8-dn") (param $p i32) (param $q i32) (param $n i32)
    (call $init)
    (local.set $p (i32.add (local.get $p) (i32.mul (i32.sub (local.get $n) (i32.const 1)) (i32.const 1))))
    (local.set $q (i32.add (local.get $q) (i32.mul (i32.sub (local.get $n) (i32.const 1)) (i32.const 1))))
    (loop $l
      (i32.store8 (local.get $q) (i32.add (i32.load8_u (local.get $p)) (i32.const 1)))
      (local.set $p (i32.sub (local.get $p) (i32.const 1)))
      (local.set $q (i32.sub (local.get $q) (i32.const 1)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "opposite") (param $p i32) (param $q i32) (param $n i32)
    ;; One pointer rises, the other falls: they may meet.
    (call $init)
    (loop $l
      (i32.store (local.get $q) (i32.add (i32.load (local.get $p)) (i32.const 1)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $q (i32.sub (local.get $q) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "fixed") (param $p i32) (param $q i32) (param $n i32)
    ;; The loaded address does not move; the stores may run over it.
    (call $init)
    (loop $l
      (i32.store (local.get $q) (i32.add (i32.load (local.get $p)) (local.get $n)))
      (local.set $q (i32.add (local.get $q) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "parity") (param $p i32) (param $q i32) (param $n i32)
    ;; Interleaved: the intervals overlap, the elements only if p and q agree modulo 8.
    (call $init)
    (loop $l
      (i32.store (local.get $q) (i32.add (i32.load (local.get $p)) (local.get $n)))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (local.set $q (i32.add (local.get $q) (i32.const 8)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "widths") (param $p i32) (param $q i32) (param $n i32)
    ;; An 8-byte store every 4 bytes: each covers half of the one before.
    (call $init)
    (loop $l
      (i64.store (local.get $q) (i64.load (local.get $p)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $q (i32.add (local.get $q) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "samecell") (param $p i32) (param $q i32) (param $n i32)
    ;; Every iteration stores to the same place: the last one counts.
    (call $init)
    (loop $l
      (i32.store (local.get $q) (i32.mul (i32.load (local.get $p)) (local.get $n)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
)
