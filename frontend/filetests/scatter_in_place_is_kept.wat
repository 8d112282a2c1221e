;; y[p[i]] *= 3 could be done in any order, but no device has an atomic product; and a sum of floats could not.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $y i32) (param $x i32) (param $p i32) (param $n i32)
    (local $a i32)
    (loop $top
      (local.set $a (i32.add (local.get $y) (i32.shl (i32.load (local.get $p)) (i32.const 2))))
      (i32.store (local.get $a) (i32.mul (i32.load (local.get $a)) (i32.const 3)))
      (f64.store offset=65536 (local.get $a) (f64.add (f64.load offset=65536 (local.get $a)) (f64.const 1)))
      (local.set $x (i32.add (local.get $x) (i32.const 4)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
)

;; expect
;; $f depth 0: K105 stores through an address that is not affine: the address of a store is not an affine function of the loop counters, and what it changes in place is not joined in any order (at I32Store, I32Load)
