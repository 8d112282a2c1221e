;; An element that is made of the mirrored one: no diagonals keep that in order.
(module
  (memory (export "memory") 1)
  (func (export "mirrored") (param $a i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $p i32)
    (local.set $i (i32.const 1))
    (loop $rows
      (local.set $j (i32.const 1))
      (loop $columns
        (local.set $p (i32.add (local.get $a)
          (i32.shl (i32.add (local.get $j) (i32.mul (local.get $i) (i32.const 64))) (i32.const 2))))
        (i32.store (local.get $p)
          (i32.add (i32.load (i32.sub (local.get $p) (i32.const 4)))
            (i32.load (i32.add (local.get $a)
              (i32.shl (i32.add (local.get $i) (i32.mul (local.get $j) (i32.const 64))) (i32.const 2))))))
        (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $mirrored depth 0: K103 iterations depend on each other through memory: a store and another access touch the same bytes in iterations 1 apart, of other inner ones (at I32Store, I32Load)
;; $mirrored depth 1: K103 iterations depend on each other through memory: a store and another access touch the same bytes 1 iteration(s) apart (at I32Store, I32Load)
