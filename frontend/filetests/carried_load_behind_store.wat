;; The load that the next iteration wants is of what this iteration has stored: kept.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32)
    (local $x i32) (local $y i32)
    (local.set $x (i32.load (local.get $a)))
    (loop $top
      (i32.store offset=4 (local.get $a) (i32.mul (local.get $x) (local.get $x)))
      (local.set $x (i32.load offset=4 (local.get $a)))
      (local.set $a (i32.add (local.get $a) (i32.const 4)))
      (br_if $top (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))

;; expect
;; $f depth 0: K103 iterations depend on each other through memory: a load is wanted one or more iterations later, when a store has changed what it read (at I32Store, I32Load)
