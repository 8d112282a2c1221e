;; A shared memory: threads may look at it, but none is there.
(module
  (memory (export "memory") 1 1 shared)
  (func (export "fill") (param $p i32) (param $n i32) (result i32)
    (local $s i32) (local $i i32)
    (local.set $i (local.get $n))
    (loop $l
      (i32.store (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2))) (i32.mul (local.get $i) (i32.const 7)))
      (br_if $l (i32.gt_s (local.tee $i (i32.sub (local.get $i) (i32.const 1))) (i32.const 0))))
    (loop $l
      (local.set $s (i32.add (local.get $s) (i32.load (i32.add (local.get $p) (i32.shl (local.get $n) (i32.const 2))))))
      (br_if $l (i32.gt_s (local.tee $n (i32.sub (local.get $n) (i32.const 1))) (i32.const 0))))
    (local.get $s))
  (func (export "atomic") (param $p i32) (param $n i32) (result i32)
    (loop $l
      (drop (i32.atomic.rmw.add (local.get $p) (local.get $n)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (i32.atomic.load (local.get $p)))
)
