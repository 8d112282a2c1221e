;; `x = a - x` and `x = x*31 + b` carry an integer, but not by one associative operation.
(module
  (memory (export "memory") 1)
  (func (export "flip") (param $p i32) (param $n i32) (result i32)
    (local $x i32)
    (loop $top
      (local.set $x (i32.sub (i32.load (local.get $p)) (local.get $x)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $x))
  (func (export "hash") (param $p i32) (param $n i32) (result i32)
    (local $x i32)
    (loop $top
      (local.set $x (i32.add (i32.mul (local.get $x) (i32.const 31)) (i32.load8_u (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 1)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $x)))

;; expect
;; $flip depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next: a scan joins what does not stand alone
;; $hash depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next
