;; As wave_left, but only the low byte of what is handed on is stored: memory does not have the rest.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $p i32) (local $left i32)
    (local.set $i (i32.const 1))
    (loop $rows
      (local.set $j (i32.const 1))
      (local.set $left (i32.const 1))
      (loop $columns
        (local.set $p (i32.add (local.get $a) (i32.add (i32.shl (local.get $i) (i32.const 7)) (local.get $j))))
        (local.set $left (i32.add (i32.mul (local.get $left) (i32.const 3)) (i32.load8_u (i32.sub (local.get $p) (i32.const 128)))))
        (i32.store8 (local.get $p) (local.get $left))
        (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: K103 iterations depend on each other through memory: a store and another access touch the same bytes 1 iteration(s) apart (at I32Store8, I32Load8U)
;; $f depth 1: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next
