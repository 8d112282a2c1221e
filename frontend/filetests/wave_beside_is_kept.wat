;; As wave_first_stored, but a row stores it only where it has no columns: then it has no point that could.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $p i32) (local $row i32) (local $left i32)
    (local.set $i (i32.const 1))
    (loop $rows
      (local.set $row (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 9))))
      (local.set $left (i32.const 1))
      (if (i32.and (local.get $i) (i32.const 3))
        (then
          (local.set $j (i32.const 1))
          (loop $columns
            (local.set $p (i32.add (local.get $row) (i32.shl (local.get $j) (i32.const 2))))
            (i32.store (local.get $p) (local.tee $left
              (i32.xor (i32.load (i32.sub (local.get $p) (i32.const 512))) (i32.mul (local.get $left) (i32.const 3)))))
            (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m)))))
        (else (i32.store (local.get $row) (local.get $i))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: K103 iterations depend on each other through memory: a store and another access touch the same bytes in iterations 1 apart, of other inner ones (at I32Store, I32Load)
;; $f depth 1: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next
