;; The minimum by a branch: a merge whose condition is on the accumulator itself is not recognised,
;; so the loop is kept (never offloaded as something else).
(module
  (memory (export "memory") 1)
  (func (export "min") (param $p i32) (param $n i32) (result i32)
    (local $min i32) (local $x i32)
    (local.set $min (i32.const 2147483647))
    (loop $top
      (if (i32.lt_s (local.tee $x (i32.load (local.get $p))) (local.get $min))
        (then (local.set $min (local.get $x))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $min)))

;; expect
;; $min depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next
