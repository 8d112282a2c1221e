;; What is compared is not what is kept.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $m i32) (result i32)
    (local $i i32) (local $x i32)

    (loop $top
      (local.set $m (select (i32.add (local.tee $x (i32.load (local.get $p))) (i32.const 1)) (local.get $m) (i32.gt_s (local.get $x) (local.get $m))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))
    (local.get $m)))

;; expect
;; $f depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next: a value is carried on that is no scan
