;; What was chosen last is asked for in every iteration: kept.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32)
    (local $x i32) (local $last i32)
    (loop $top
      (local.set $x (i32.load (local.get $a)))
      (local.set $last (select (local.get $x) (local.get $last) (i32.lt_s (local.get $x) (i32.const 0))))
      (i32.store (local.get $a) (i32.add (local.get $x) (local.get $last)))
      (local.set $a (i32.add (local.get $a) (i32.const 4)))
      (br_if $top (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))

;; expect
;; $f depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next
