;; A 64-bit memory is outside the subset.
(module
  (memory (export "memory") i64 1)
  (func (export "f") (param $p i64) (param $n i32)
    (loop $top
      (i32.store (local.get $p) (local.get $n))
      (local.set $p (i64.add (local.get $p) (i64.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $f depth 0: K114 memory outside the lifted subset: I32Store (at I32Store)
