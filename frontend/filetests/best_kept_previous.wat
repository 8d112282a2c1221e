;; What goes with the maximum was carried from the iteration before.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $m i32) (result i32)
    (local $i i32) (local $x i32) (local $k i32) (local $before i32)

    (loop $top
      (if (i32.gt_s (local.tee $x (i32.load (local.get $p))) (local.get $m))
        (then (local.set $m (local.get $x)) (local.set $k (local.get $before))))
      (local.set $before (local.get $x))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))
    (i32.add (local.get $m) (local.get $k))))

;; expect
;; $f depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next
