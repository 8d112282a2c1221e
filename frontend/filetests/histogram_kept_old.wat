;; The old count is used: the order matters.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $h i32) (param $p i32) (param $n i32) 
    (local $a i32) (local $x i32)
    (loop $top
      (local.set $a (i32.add (local.get $h) (i32.shl (i32.load8_u (local.get $p)) (i32.const 2))))
      (local.set $x (i32.load (local.get $a)))
      (i32.store offset=4096 (local.get $p) (local.get $x))
      (i32.store (local.get $a) (i32.add (local.get $x) (i32.const 1)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    ))

;; expect
;; $f depth 0: K105 stores through an address that is not affine: the address of a store is not an affine function of the loop counters, and what it changes in place is not joined in any order (at I32Store, I32Load)
