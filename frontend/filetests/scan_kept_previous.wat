;; The running value of the iteration before.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $s i32) (result i32)
    (local $i i32) (local $x i32) (local $y i32)
    (loop $top
      (local.set $x (i32.load (local.get $p)))
      (local.set $y (local.get $s))
      (local.set $s (i32.add (local.get $s) (local.get $x)))
      (i32.store offset=4096 (local.get $p) (i32.sub (local.get $s) (local.get $y)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))
    (local.get $y)))

;; expect
;; $f depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next
