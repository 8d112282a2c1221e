;; A module without memory: loops that only compute.
(module
  (func (export "sum") (param $n i32) (result i32)
    (local $s i32)
    (loop $l
      (local.set $s (i32.add (local.get $s) (i32.mul (local.get $n) (local.get $n))))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $s))
  (func (export "float") (param $n i32) (result f64)
    (local $s f64)
    (loop $l
      (local.set $s (f64.add (local.get $s) (f64.div (f64.const 1) (f64.convert_i32_s (local.get $n)))))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $s))
  (func (export "divide") (param $k i32) (param $n i32) (result i32)
    (local $s i32)
    (loop $l
      (local.set $s (i32.xor (local.get $s) (i32.div_s (i32.const 1000003) (i32.sub (local.get $n) (local.get $k)))))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $s))
  (func (export "collatz") (param $n i32) (result i32)
    ;; The longest chain below n: a `while` whose length depends on the data inside a maximum.
    (local $x i64) (local $c i32) (local $best i32)
    (loop $l
      (local.set $x (i64.extend_i32_u (local.get $n)))
      (local.set $c (i32.const 0))
      (block $done
        (loop $m
          (br_if $done (i64.le_u (local.get $x) (i64.const 1)))
          (local.set $c (i32.add (local.get $c) (i32.const 1)))
          (local.set $x (select (i64.add (i64.mul (local.get $x) (i64.const 3)) (i64.const 1)) (i64.shr_u (local.get $x) (i64.const 1)) (i32.wrap_i64 (i64.and (local.get $x) (i64.const 1)))))
          (br $m)))
      (local.set $best (select (local.get $c) (local.get $best) (i32.gt_u (local.get $c) (local.get $best))))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $best))
)
