;; Counters that count down, left by `!=`, by the counter itself, at the top, and by a signed `>=`.
(module
  (memory (export "memory") 1)
  (func (export "tee") (param $p i32) (param $n i32)
    (loop $l
      (i32.store (local.get $p) (local.get $n))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "ne") (param $p i32) (param $n i32) (result i32)
    (loop $l
      (i32.store (local.get $p) (i32.mul (local.get $n) (local.get $n)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $l (i32.ne (local.tee $n (i32.add (local.get $n) (i32.const -2))) (i32.const 2))))
    (local.get $p))
  (func (export "top") (param $p i32) (param $n i32) (result i32)
    (block $out
      (loop $l
        (br_if $out (i32.eqz (local.get $n)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (i32.store16 (i32.add (local.get $p) (i32.shl (local.get $n) (i32.const 1))) (local.get $n))
        (br $l)))
    (local.get $n))
  (func (export "ge") (param $p i32) (param $n i32) (result i32)
    (loop $l
      (i32.store8 (i32.add (local.get $p) (local.get $n)) (local.get $n))
      (br_if $l (i32.ge_s (local.tee $n (i32.sub (local.get $n) (i32.const 3))) (i32.const 0))))
    (local.get $n))
  (func (export "backwards") (param $p i32) (param $n i32) (result i32)
    (loop $l
      (f64.store (local.get $p) (f64.mul (f64.load (local.get $p)) (f64.convert_i32_s (local.get $n))))
      (local.set $p (i32.sub (local.get $p) (i32.const 8)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $p))
)
