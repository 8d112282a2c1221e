;; Integer division and remainder by loaded values: zero at a chosen iteration, the smallest number by -1, signs.
;; A trap in the middle leaves everything before it written.
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
  (func (export "i32-div_s") (param $k i32) (param $a i32) (param $b i32)
    (local $i i32) (local $o i32)
    (call $init)
    (if (i32.ge_s (local.get $k) (i32.const 0))
      (then
        (i32.store offset=1024 (i32.shl (local.get $k) (i32.const 2)) (local.get $a))
        (i32.store offset=4096 (i32.shl (local.get $k) (i32.const 2)) (local.get $b))))
    (loop $l
      (local.set $o (i32.shl (local.get $i) (i32.const 2)))
      (i32.store offset=8192 (local.get $o) (i32.div_s (i32.load offset=1024 (local.get $o)) (i32.load offset=4096 (local.get $o))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i32-div_u") (param $k i32) (param $a i32) (param $b i32)
    (local $i i32) (local $o i32)
    (call $init)
    (if (i32.ge_s (local.get $k) (i32.const 0))
      (then
        (i32.store offset=1024 (i32.shl (local.get $k) (i32.const 2)) (local.get $a))
        (i32.store offset=4096 (i32.shl (local.get $k) (i32.const 2)) (local.get $b))))
    (loop $l
      (local.set $o (i32.shl (local.get $i) (i32.const 2)))
      (i32.store offset=8192 (local.get $o) (i32.div_u (i32.load offset=1024 (local.get $o)) (i32.load offset=4096 (local.get $o))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i32-rem_s") (param $k i32) (param $a i32) (param $b i32)
    (local $i i32) (local $o i32)
    (call $init)
    (if (i32.ge_s (local.get $k) (i32.const 0))
      (then
        (i32.store offset=1024 (i32.shl (local.get $k) (i32.const 2)) (local.get $a))
        (i32.store offset=4096 (i32.shl (local.get $k) (i32.const 2)) (local.get $b))))
    (loop $l
      (local.set $o (i32.shl (local.get $i) (i32.const 2)))
      (i32.store offset=8192 (local.get $o) (i32.rem_s (i32.load offset=1024 (local.get $o)) (i32.load offset=4096 (local.get $o))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i32-rem_u") (param $k i32) (param $a i32) (param $b i32)
    (local $i i32) (local $o i32)
    (call $init)
    (if (i32.ge_s (local.get $k) (i32.const 0))
      (then
        (i32.store offset=1024 (i32.shl (local.get $k) (i32.const 2)) (local.get $a))
        (i32.store offset=4096 (i32.shl (local.get $k) (i32.const 2)) (local.get $b))))
    (loop $l
      (local.set $o (i32.shl (local.get $i) (i32.const 2)))
      (i32.store offset=8192 (local.get $o) (i32.rem_u (i32.load offset=1024 (local.get $o)) (i32.load offset=4096 (local.get $o))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i64-div_s") (param $k i32) (param $a i64) (param $b i64)
    (local $i i32) (local $o i32)
    (call $init)
    (if (i32.ge_s (local.get $k) (i32.const 0))
      (then
        (i64.store offset=1024 (i32.shl (local.get $k) (i32.const 3)) (local.get $a))
        (i64.store offset=4096 (i32.shl (local.get $k) (i32.const 3)) (local.get $b))))
    (loop $l
      (local.set $o (i32.shl (local.get $i) (i32.const 3)))
      (i64.store offset=8192 (local.get $o) (i64.div_s (i64.load offset=1024 (local.get $o)) (i64.load offset=4096 (local.get $o))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i64-div_u") (param $k i32) (param $a i64) (param $b i64)
    (local $i i32) (local $o i32)
    (call $init)
    (if (i32.ge_s (local.get $k) (i32.const 0))
      (then
        (i64.store offset=1024 (i32.shl (local.get $k) (i32.const 3)) (local.get $a))
        (i64.store offset=4096 (i32.shl (local.get $k) (i32.const 3)) (local.get $b))))
    (loop $l
      (local.set $o (i32.shl (local.get $i) (i32.const 3)))
      (i64.store offset=8192 (local.get $o) (i64.div_u (i64.load offset=1024 (local.get $o)) (i64.load offset=4096 (local.get $o))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i64-rem_s") (param $k i32) (param $a i64) (param $b i64)
    (local $i i32) (local $o i32)
    (call $init)
    (if (i32.ge_s (local.get $k) (i32.const 0))
      (then
        (i64.store offset=1024 (i32.shl (local.get $k) (i32.const 3)) (local.get $a))
        (i64.store offset=4096 (i32.shl (local.get $k) (i32.const 3)) (local.get $b))))
    (loop $l
      (local.set $o (i32.shl (local.get $i) (i32.const 3)))
      (i64.store offset=8192 (local.get $o) (i64.rem_s (i64.load offset=1024 (local.get $o)) (i64.load offset=4096 (local.get $o))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i64-rem_u") (param $k i32) (param $a i64) (param $b i64)
    (local $i i32) (local $o i32)
    (call $init)
    (if (i32.ge_s (local.get $k) (i32.const 0))
      (then
        (i64.store offset=1024 (i32.shl (local.get $k) (i32.const 3)) (local.get $a))
        (i64.store offset=4096 (i32.shl (local.get $k) (i32.const 3)) (local.get $b))))
    (loop $l
      (local.set $o (i32.shl (local.get $i) (i32.const 3)))
      (i64.store offset=8192 (local.get $o) (i64.rem_u (i64.load offset=1024 (local.get $o)) (i64.load offset=4096 (local.get $o))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "invariant") (param $d i32) (param $n i32) (result i32)
    ;; The divisor does not change: the first iteration traps, before its store.
    (local $i i32)
    (loop $l
      (i32.store offset=1024 (i32.shl (local.get $i) (i32.const 2)) (i32.const 77))
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2)) (i32.rem_s (i32.sub (local.get $i) (i32.const 50)) (local.get $d)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $i))
  (func (export "unused") (param $k i32) (result i32)
    ;; The quotient is dropped; the trap is not.
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2)) (local.get $i))
      (drop (i32.div_u (i32.const 1) (i32.sub (local.get $i) (local.get $k))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 300))))
    (local.get $i))
  (func (export "guarded") (param $k i32) (result i32)
    ;; Divides only where the divisor is not zero: never traps.
    (local $i i32)
    (loop $l
      (if (i32.sub (local.get $i) (local.get $k))
        (then (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2)) (i32.div_s (i32.const 100000) (i32.sub (local.get $i) (local.get $k))))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 300))))
    (local.get $i))
  (func (export "reduce") (param $k i32) (result i32)
    (local $i i32) (local $s i32)
    (loop $l
      (local.set $s (i32.add (local.get $s) (i32.rem_u (i32.const 100000) (i32.sub (local.get $i) (local.get $k)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 300))))
    (local.get $s))
)
