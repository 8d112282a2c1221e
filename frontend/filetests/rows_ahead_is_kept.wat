;; A row divides by what it has stored on the diagonal, before its columns: a rest that stands in front of them is no rest.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32) (param $row i32)
    (local $i i32) (local $j i32) (local $k i32) (local $this i32) (local $other i32) (local $x f64)
    (if (i32.le_s (local.get $n) (i32.const 0)) (then (return)))
    (loop $rows
      (local.set $this (i32.add (local.get $a) (i32.mul (local.get $i) (local.get $row))))
      (f64.store (i32.add (local.get $this) (i32.shl (local.get $i) (i32.const 3))) (f64.const 2))
      (local.set $j (i32.const 0))
      (if (local.get $i) (then
        (loop $columns
          (local.set $other (i32.add (local.get $a) (i32.mul (local.get $j) (local.get $row))))
          (local.set $x (f64.load (i32.add (local.get $this) (i32.shl (local.get $j) (i32.const 3)))))
          (local.set $k (i32.const 0))
          (if (local.get $j) (then
            (loop $dot
              (local.set $x (f64.sub (local.get $x) (f64.mul
                (f64.load (i32.add (local.get $this) (i32.shl (local.get $k) (i32.const 3))))
                (f64.load (i32.add (local.get $other) (i32.shl (local.get $k) (i32.const 3)))))))
              (br_if $dot (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $j))))))
          (f64.store (i32.add (local.get $this) (i32.shl (local.get $j) (i32.const 3)))
            (f64.div (local.get $x) (f64.load (i32.add (local.get $other) (i32.shl (local.get $j) (i32.const 3))))))
          (br_if $columns (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $i))))))
      (local.set $x (f64.load (i32.add (local.get $this) (i32.shl (local.get $i) (i32.const 3)))))
      (local.set $k (i32.const 0))
      (if (local.get $i) (then
        (loop $square
          (local.set $x (f64.sub (local.get $x) (f64.mul
            (f64.load (i32.add (local.get $this) (i32.shl (local.get $k) (i32.const 3))))
            (f64.load (i32.add (local.get $this) (i32.shl (local.get $k) (i32.const 3)))))))
          (br_if $square (i32.ne (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $i))))))
      (f64.store (i32.add (local.get $this) (i32.shl (local.get $i) (i32.const 3))) (f64.sqrt (local.get $x)))
      (br_if $rows (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: K103 iterations depend on each other through memory: a store and another access touch the same bytes in iterations 1 apart, of other inner ones (at F64Store, F64Load)
;; $f depth 1: K103 iterations depend on each other through memory: a store and another access touch the same bytes in iterations 1 apart, of other inner ones (at F64Store, F64Load)
;; $f depth 2: K102 float reduction in source order: accumulates by f64.add, in source order; `--fp relaxed` would offload it (O010 relaxed float reduction)
;; $f depth 1: K102 float reduction in source order: accumulates by f64.add, in source order; `--fp relaxed` would offload it (O010 relaxed float reduction)
