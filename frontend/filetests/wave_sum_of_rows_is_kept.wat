;; As wave_most, but a sum, to which something is added once for a row: every point of the row would add it.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32) (param $m i32) (result i32)
    (local $i i32) (local $j i32) (local $p i32) (local $v i32) (local $sum i32)
    (local.set $i (i32.const 1))
    (loop $rows
      (local.set $j (i32.const 1))
      (local.set $sum (i32.add (local.get $sum) (i32.load (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 9))))))
      (loop $columns
        (local.set $p (i32.add (local.get $a)
          (i32.add (i32.shl (local.get $i) (i32.const 9)) (i32.shl (local.get $j) (i32.const 2)))))
        (i32.store (local.get $p) (local.tee $v
          (i32.sub (i32.load (i32.sub (local.get $p) (i32.const 512))) (i32.load (i32.sub (local.get $p) (i32.const 4))))))
        (local.set $sum (i32.add (local.get $sum) (local.get $v)))
        (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $sum)))

;; expect
;; $f depth 0: K103 iterations depend on each other through memory: a store and another access touch the same bytes 1 iteration(s) apart (at I32Store, I32Load)
;; $f depth 1: K103 iterations depend on each other through memory: a store and another access touch the same bytes 1 iteration(s) apart (at I32Store, I32Load)
