;; A branch follows the running value.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $s i32)
    (local $i i32) (local $x i32)
    (loop $top
      (local.set $x (i32.load (local.get $p)))
      (local.set $s (i32.add (local.get $s) (local.get $x)))
      (if (i32.gt_s (local.get $s) (i32.const 9)) (then (i32.store offset=4096 (local.get $p) (local.get $s))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))))

;; expect
;; $f depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next: a branch follows the running value of a scan
