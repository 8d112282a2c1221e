;; Neighbours kept in a local from element to element, two elements at a time.
(module
  (memory (export "memory") 16)
  (func (export "means") (param $a i32) (param $b i32)
    (local $i i32) (local $x f32) (local $y f32)
    (local.set $x (f32.load (local.get $b)))
    (loop
      (f32.store (i32.add (local.get $a) (local.get $i))
        (f32.add (local.get $x) (local.tee $y (f32.load offset=4 (i32.add (local.get $b) (local.get $i))))))
      (f32.store offset=4 (i32.add (local.get $a) (local.get $i))
        (f32.add (local.get $y) (local.tee $x (f32.load offset=8 (i32.add (local.get $b) (local.get $i))))))
      (br_if 0 (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 8))) (i32.const 160000))))))
