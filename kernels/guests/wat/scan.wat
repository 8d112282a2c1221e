;; Running values over chunks of few and of many iterations; results over their own inputs at all distances: what must
;; not be run in chunks is not. Places that are counted, up to the end of memory and past it.
(module
  (memory (export "memory") 2)
  ;; Seeded bytes below 65536: a recurrence, so never offloaded.
  (func $init (local $p i32) (local $x i32)
    (local.set $x (i32.const 0x9e3779b9))
    (loop $l
      (local.set $x (i32.xor (local.get $x) (i32.shl (local.get $x) (i32.const 13))))
      (local.set $x (i32.xor (local.get $x) (i32.shr_u (local.get $x) (i32.const 17))))
      (local.set $x (i32.xor (local.get $x) (i32.shl (local.get $x) (i32.const 5))))
      (i32.store (local.get $p) (local.get $x))
      (br_if $l (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 4))) (i32.const 65536)))))
  (func (export "sum") (param $p i32) (param $q i32) (param $n i32) (result i32) (local $s i32)
    (call $init)
    (local.set $s (i32.const 7))
    (loop $l
      (local.set $s (i32.add (local.get $s) (i32.load (local.get $p))))
      (i32.store (local.get $q) (local.get $s))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $q (i32.add (local.get $q) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $s))
  (func (export "product") (param $p i32) (param $q i32) (param $n i32) (result i64) (local $s i64)
    (call $init)
    (local.set $s (i64.const 1))
    (loop $l
      (i64.store (local.get $q) (local.get $s))
      (local.set $s (i64.mul (i64.or (i64.load32_s (local.get $p)) (i64.const 1)) (local.get $s)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $q (i32.add (local.get $q) (i32.const 8)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $s))
  ;; The second half of an iteration loads behind what the first has stored.
  (func (export "unrolled") (param $p i32) (param $q i32) (param $n i32) (result i32) (local $s i32)
    (call $init)
    (loop $l
      (local.set $s (i32.sub (local.get $s) (i32.load (local.get $p))))
      (i32.store (local.get $q) (local.get $s))
      (local.set $s (i32.sub (local.get $s) (i32.load offset=4 (local.get $p))))
      (i32.store offset=4 (local.get $q) (local.get $s))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (local.set $q (i32.add (local.get $q) (i32.const 8)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $s))
  ;; What is added is what the iteration itself has just stored.
  (func (export "through") (param $p i32) (param $q i32) (param $n i32) (result i32) (local $s i32)
    (call $init)
    (loop $l
      (i32.store (local.get $q) (i32.mul (local.get $s) (i32.const 5)))
      (local.set $s (i32.add (local.get $s) (i32.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $q (i32.add (local.get $q) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $s))
  (func (export "pack") (param $p i32) (param $q i32) (param $n i32) (result i32) (local $x i32)
    (call $init)
    (loop $l
      (if (i32.gt_s (local.tee $x (i32.load (local.get $p))) (i32.const 0)) (then
        (i32.store (local.get $q) (local.get $x))
        (local.set $q (i32.add (local.get $q) (i32.const 4)))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $q))
  ;; By a counter that begins below zero, bytes at a time, up to two an iteration.
  (func (export "pack-bytes") (param $p i32) (param $q i32) (param $n i32) (result i32) (local $x i32) (local $k i32)
    (call $init)
    (local.set $k (i32.const -3))
    (loop $l
      (if (i32.and (local.tee $x (i32.load8_u (local.get $p))) (i32.const 1)) (then
        (i32.store8 (i32.add (local.get $q) (local.get $k)) (local.get $x))
        (local.set $k (i32.add (local.get $k) (i32.const 1)))))
      (if (i32.and (local.get $x) (i32.const 2)) (then
        (i32.store8 (i32.add (local.get $q) (local.get $k)) (local.get $n))
        (local.set $k (i32.add (local.get $k) (i32.const 1)))))
      (local.set $p (i32.add (local.get $p) (i32.const 1)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $k))
  ;; Where nothing is counted on the next element goes to the same place.
  (func (export "last") (param $p i32) (param $q i32) (param $n i32) (result i32) (local $x i32)
    (call $init)
    (loop $l
      (i32.store (local.get $q) (local.tee $x (i32.load (local.get $p))))
      (if (i32.gt_s (local.get $x) (i32.const 0)) (then (local.set $q (i32.add (local.get $q) (i32.const 4)))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $q))
  (func (export "unpack") (param $p i32) (param $q i32) (param $n i32) (result i32) (local $k i32)
    (call $init)
    (loop $l
      (if (i32.gt_s (i32.load (local.get $p)) (i32.const 0)) (then
        (i32.store offset=16384 (local.get $p) (i32.load (i32.add (local.get $q) (i32.shl (local.get $k) (i32.const 2)))))
        (local.set $k (i32.add (local.get $k) (i32.const 1)))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $k)))
