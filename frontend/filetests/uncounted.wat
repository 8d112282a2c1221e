;; Exit tests that give no trip count: `==` keeps going, a bound that is loaded every time, a step
;; that doubles.
(module
  (memory (export "memory") 1)
  (func (export "equal") (param $p i32) (param $i i32)
    (loop $top
      (i32.store (local.get $p) (i32.const 1))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (i32.eq (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10)))))
  (func (export "loaded_bound") (param $p i32) (param $n i32)
    (local $i i32)
    (loop $top
      (i32.store (local.get $p) (i32.const 1))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.load (local.get $n))))))
  (func (export "doubling") (param $p i32) (param $n i32)
    (local $i i32)
    (local.set $i (i32.const 1))
    (loop $top
      (i32.store8 (i32.add (local.get $p) (local.get $i)) (i32.const 1))
      (br_if $top (i32.lt_u (local.tee $i (i32.shl (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $equal depth 0: K107 trip count not known before the loop: the exit test is not a comparison of a linear counter with an invariant bound
;; $loaded_bound depth 0: K107 trip count not known before the loop: the exit test is not a comparison of a linear counter with an invariant bound
;; $doubling depth 0: K107 trip count not known before the loop: the exit test is not a comparison of a linear counter with an invariant bound
