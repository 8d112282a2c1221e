;; The value by a strict comparison, the index by a weak one: with zeros of both signs they part.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $m f64) (result i32)
    (local $i i32) (local $x f64) (local $k i32)

    (loop $top
      (local.set $k (select (local.get $i) (local.get $k) (f64.ge (local.tee $x (f64.load (local.get $p))) (local.get $m))))
      (local.set $m (select (local.get $x) (local.get $m) (f64.gt (local.get $x) (local.get $m))))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))
    (local.get $k)))

;; expect
;; $f depth 0: K101 value carried from one iteration to the next: a float value is carried from one iteration to the next
