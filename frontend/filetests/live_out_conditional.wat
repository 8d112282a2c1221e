;; What is needed after the loop is computed by the test at its top, once more than the rest: K110.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (result f32)
    (local $x f32)
    (block $done
      (loop $top
        (local.set $x (f32.mul (f32.convert_i32_s (local.get $n)) (f32.const 0.1)))
        (br_if $done (i32.eqz (local.get $n)))
        (f32.store (local.get $p) (local.get $x))
        (local.set $p (i32.add (local.get $p) (i32.const 4)))
        (local.set $n (i32.add (local.get $n) (i32.const -1)))
        (br $top)))
    (local.get $x)))

;; expect
;; $f depth 0: K110 value needed after the loop: local 2 is needed after the loop and has no closed form
