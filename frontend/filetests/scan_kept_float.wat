;; A running sum of floats.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $s f32)
    (local $i i32)
    (loop $top
      (local.set $s (f32.add (local.get $s) (f32.load (local.get $p))))
      (f32.store offset=4096 (local.get $p) (local.get $s))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))))

;; expect
;; $f depth 0: K101 value carried from one iteration to the next: a float value is carried from one iteration to the next
