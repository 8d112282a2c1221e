;; The last value loaded is used after the loop: K110.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (result i32)
    (local $x i32)
    (loop $top
      (local.set $x (i32.load (local.get $p)))
      (i32.store (local.get $p) (i32.add (local.get $x) (i32.const 1)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $x)))

;; expect
;; $f depth 0: K110 value needed after the loop: local 2 is needed after the loop and has no closed form
