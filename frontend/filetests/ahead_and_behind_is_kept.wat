;; A stencil in place reads elements on both sides: the one behind keeps it in order.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $b i32) (param $n i32)
    (loop $top
      (f32.store (local.get $a) (f32.add (f32.load offset=4 (local.get $a)) (f32.load (i32.sub (local.get $a) (i32.const 4)))))
      (local.set $a (i32.add (local.get $a) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $f depth 0: K103 iterations depend on each other through memory: a store and another access touch the same bytes 1 iteration(s) apart (at F32Store, F32Load)
