;; A first-order filter: each output is made from the one before, in a local. Not a reduction: K101.
(module
  (memory (export "memory") 1)
  (func (export "filter") (param $p i32) (param $n i32) (param $a f32)
    (local $y f32)
    (loop $top
      (f32.store (local.get $p)
        (local.tee $y (f32.add (f32.mul (local.get $y) (local.get $a)) (f32.load (local.get $p)))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $filter depth 0: K101 value carried from one iteration to the next: a float value is carried from one iteration to the next
