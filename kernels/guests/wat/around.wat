;; Addresses near 2^32. `offset=` never wraps (trap), `i32.add` does (no trap); counters that start above what they reach.
(module
  (memory (export "memory") 1)
  (func (export "pointer") (param $p i32) (param $n i32) (result i32)
    (loop $l
      (i32.store (local.get $p) (local.get $n))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $p))
  (func (export "offset") (param $p i32) (param $n i32) (result i32)
    (loop $l
      (i32.store offset=256 (local.get $p) (local.get $n))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $p))
  (func (export "added") (param $p i32) (param $n i32) (result i32)
    (loop $l
      (i32.store (i32.add (local.get $p) (i32.const 256)) (local.get $n))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $p))
  (func (export "scaled") (param $i i32) (param $n i32) (result i32)
    (loop $l
      (f64.store (i32.shl (local.get $i) (i32.const 3)) (f64.convert_i32_u (local.get $i)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $i))
  (func (export "signed") (param $p i32) (param $from i32) (param $to i32) (result i32)
    (block $out
      (loop $l
        (br_if $out (i32.ge_s (local.get $from) (local.get $to)))
        (i32.store (i32.add (local.get $p) (i32.shl (local.get $from) (i32.const 2))) (local.get $from))
        (local.set $from (i32.add (local.get $from) (i32.const 1)))
        (br $l)))
    (local.get $from))
  (func (export "below") (param $p i32) (param $end i32) (result i32)
    ;; `p < end` unsigned: false at once when p starts near 2^32.
    (block $out
      (loop $l
        (br_if $out (i32.ge_u (local.get $p) (local.get $end)))
        (i32.store (local.get $p) (local.get $p))
        (local.set $p (i32.add (local.get $p) (i32.const 4)))
        (br $l)))
    (local.get $p))
  (func (export "falling") (param $p i32) (param $n i32) (result i32)
    ;; Falls below 0: the address wraps to the top and traps.
    (loop $l
      (i32.store (local.get $p) (local.get $n))
      (local.set $p (i32.sub (local.get $p) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $p))
  (func (export "stride") (param $p i32) (param $s i32) (param $n i32) (result i32)
    ;; A stride that is only known at run time; large ones wrap.
    (loop $l
      (i32.store (local.get $p) (local.get $n))
      (local.set $p (i32.add (local.get $p) (local.get $s)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $p))
  (func (export "square") (param $p i32) (param $i i32) (param $n i32) (result i32)
    ;; The product of the counter with itself, wrapped.
    (loop $l
      (i32.store8 (i32.add (local.get $p) (i32.mul (local.get $i) (local.get $i))) (local.get $i))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $i))
)
