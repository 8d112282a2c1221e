;; Each element is made with the one at half the index: there is no place to cut.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $n i32) (param $a i32)
    (local $i i32)
    (loop $l
      (i32.store (i32.add (local.get $a) (i32.shl (i32.mul (local.get $i) (i32.const 2)) (i32.const 2)))
        (i32.add (i32.load (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))) (local.get $i)))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: K103 iterations depend on each other through memory: a store and another access touch the same bytes in iterations 1 apart, of other inner ones (at I32Store, I32Load)
