;; A float sum keeps its order, so the loop is kept: K102.
(module
  (memory (export "memory") 1)
  (func (export "sum") (param $p i32) (param $n i32) (result f64)
    (local $sum f64)
    (loop $top
      (local.set $sum (f64.add (local.get $sum) (f64.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $sum)))

;; expect
;; $sum depth 0: K102 float reduction in source order: accumulates by f64.add, in source order; `--fp relaxed` would offload it (O010 relaxed float reduction)
