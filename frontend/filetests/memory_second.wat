;; An access to another memory than memory 0.
(module
  (memory (export "memory") 1)
  (memory $other 1)
  (func (export "f") (param $p i32) (param $n i32)
    (loop $top
      (i32.store $other (local.get $p) (i32.load (local.get $p)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $f depth 0: K114 memory outside the lifted subset: I32Store (at I32Store)
