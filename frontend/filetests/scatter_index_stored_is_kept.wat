;; The index that is loaded is stored over in the same iteration: an inspection would read it before.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $y i32) (param $x i32) (param $p i32) (param $n i32)
    (local $a i32)
    (loop $top
      (i32.store (local.get $p) (i32.load (local.get $x)))
      (i32.store (i32.add (local.get $y) (i32.shl (i32.load (local.get $p)) (i32.const 2))) (i32.const 1))
      (local.set $x (i32.add (local.get $x) (i32.const 4)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
)

;; expect
;; $f depth 0: K105 stores through an address that is not affine: where a store is to, is read from what the loop itself stores (at I32Store, I32Load)
