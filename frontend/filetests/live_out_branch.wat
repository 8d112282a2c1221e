;; A local set in only some iterations is needed after the loop: kept.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $c i32) (result i32)
    (local $i i32) (local $x i32)
    (loop $top
      (if (local.get $c) (then (local.set $x (local.get $i))))
      (i32.store8 (i32.add (local.get $p) (local.get $i)) (i32.const 1))
      (br_if $top (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $x)))

;; expect
;; $f depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next
