;; The next element begins inside this one.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $q i32) (param $k i32)
    (local $i i32) (local $x i32)
    (loop $top
      (local.set $x (i32.load (local.get $p)))
      (if (i32.gt_s (local.get $x) (i32.const 0)) (then
        (i32.store (local.get $q) (local.get $x))
        (local.set $q (i32.add (local.get $q) (i32.const 2)))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))))

;; expect
;; $f depth 0: K105 stores through an address that is not affine: a store is to a place that is counted, but not counted on in the same iteration (at I32Store)
