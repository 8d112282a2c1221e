;; i64 counters wrapped to i32 addresses: plain, started above 2^32, with a stride that is 4 only modulo 2^32,
;; and one whose wrapped value passes 2^32 in the middle (trap, with the stores before it done).
(module
  (memory (export "memory") 1)
  (func (export "plain") (param $p i32) (param $n i64)
    (local $i i64)
    (loop $l
      (f64.store (i32.add (local.get $p) (i32.wrap_i64 (i64.shl (local.get $i) (i64.const 3)))) (f64.convert_i64_s (local.get $i)))
      (br_if $l (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 1))) (local.get $n)))))
  (func (export "span") (param $from i64) (param $to i64)
    (loop $l
      (i32.store (i32.wrap_i64 (local.get $from)) (i32.wrap_i64 (i64.shr_u (local.get $from) (i64.const 2))))
      (br_if $l (i64.lt_u (local.tee $from (i64.add (local.get $from) (i64.const 4))) (local.get $to)))))
  (func (export "stride") (param $from i64) (param $n i64) (result i64)
    (loop $l
      (i64.store (i32.wrap_i64 (local.get $from)) (local.get $from))
      (local.set $from (i64.add (local.get $from) (i64.const 0x100000008)))
      (br_if $l (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))
    (local.get $from))
  (func (export "scaled") (param $from i64) (param $n i32) (result i64)
    (loop $l
      (i32.store (i32.shl (i32.wrap_i64 (local.get $from)) (i32.const 2)) (local.get $n))
      (local.set $from (i64.add (local.get $from) (i64.const 1)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $from))
  (func (export "extended") (param $p i32) (param $from i32) (param $n i32) (result i64)
    (local $s i64)
    (loop $l
      (local.set $s (i64.add (local.get $s) (i64.extend_i32_s (local.get $from))))
      (i64.store (local.get $p) (i64.mul (i64.extend_i32_u (local.get $from)) (i64.extend_i32_s (local.get $from))))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (local.set $from (i32.add (local.get $from) (i32.const 1)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $s))
)
