;; A local is set between the loop's exit and its end: the splice would step over it, so it is kept.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (result i32)
    (local $i i32) (local $x i32)
    (loop $top
      (i32.store8 (i32.add (local.get $p) (local.get $i)) (i32.const 1))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.lt_s (local.get $i) (local.get $n)))
      (local.set $x (i32.const 42)))
    (i32.add (local.get $x) (local.get $i))))

;; expect
;; $f depth 0: K112 control flow outside the lifted subset: code stands between the loop's exit and its end
