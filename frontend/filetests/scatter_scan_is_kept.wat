;; A running sum is stored to places that data decide: the inspection would not know it.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $y i32) (param $x i32) (param $p i32) (param $n i32)
    (local $a i32)
    (loop $top
      (local.set $a (i32.add (local.get $a) (i32.load (local.get $x))))
      (i32.store (i32.add (local.get $y) (i32.shl (i32.load (local.get $p)) (i32.const 2))) (local.get $a))
      (local.set $x (i32.add (local.get $x) (i32.const 4)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
)

;; expect
;; $f depth 0: K105 stores through an address that is not affine: the address of a store is not an affine function of the loop counters, in a scan (at I32Store)
