;; First of equals on one side of a branch, last of equals on the other, and the index is wanted.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $m i32) (result i32)
    (local $i i32) (local $x i32) (local $k i32)

    (loop $top
      (local.set $x (i32.load (local.get $p)))
      (if (i32.load offset=4096 (local.get $p))
        (then (if (i32.gt_s (local.get $x) (local.get $m)) (then (local.set $m (local.get $x)) (local.set $k (local.get $i)))))
        (else (if (i32.ge_s (local.get $x) (local.get $m)) (then (local.set $m (local.get $x)) (local.set $k (local.get $i))))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))
    (i32.add (local.get $m) (local.get $k))))

;; expect
;; $f depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next
