;; A shared memory can be written by another thread at any time: outside the subset.
(module
  (memory (export "memory") 1 4 shared)
  (func (export "f") (param $p i32) (param $n i32)
    (loop $top
      (i32.store (local.get $p) (i32.load (local.get $p)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $f depth 0: K114 memory outside the lifted subset: I32Load (at I32Load)
