;; The inner trip count depends on the outer counter, so the range of a point's stores is not a
;; product of ranges: kept. The inner loop alone has a base that moves with the outer counter: kept.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32)
    (local $i i32) (local $j i32)
    (loop $outer
      (local.set $j (i32.const 0))
      (loop $inner
        (f32.store (i32.add (local.get $a) (i32.shl (i32.add (i32.mul (local.get $i) (local.get $n)) (local.get $j)) (i32.const 2)))
          (f32.const 1))
        (br_if $inner (i32.le_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $i))))
      (br_if $outer (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: K105 stores through an address that is not affine: the range that a store can reach is not known before the loop (at F32Store)
;; $f depth 1: K105 stores through an address that is not affine: the address of a store is not an affine function of the loop counters (at F32Store)
