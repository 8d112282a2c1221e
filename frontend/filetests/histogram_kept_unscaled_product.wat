;; What is joined is not associative with what was there.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $h i32) (param $p i32) (param $n i32) 
    (local $a i32) 
    (loop $top
      (local.set $a (i32.add (local.get $h) (i32.shl (i32.load8_u (local.get $p)) (i32.const 2))))
      (i32.store (local.get $a) (i32.sub (i32.const 7) (i32.load (local.get $a))))
      (local.set $p (i32.add (local.get $p) (i32.const 1)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    ))

;; expect
;; $f depth 0: K105 stores through an address that is not affine: the address of a store is not an affine function of the loop counters, and what it changes in place is not joined in any order (at I32Store, I32Load)
