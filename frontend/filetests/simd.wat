;; A SIMD body: 128-bit operations are outside the subset, K109.
(module
  (memory (export "memory") 1)
  (func (export "splat") (param $p i32) (param $n i32)
    (local $x v128)
    (local.set $x (i32x4.splat (local.get $n)))
    (loop $top
      (v128.store (local.get $p) (local.get $x))
      (local.set $p (i32.add (local.get $p) (i32.const 16)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -4))))))
  (func (export "add") (param $p i32) (param $n i32)
    (loop $top
      (v128.store (local.get $p) (f32x4.add (v128.load (local.get $p)) (v128.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 16)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -4)))))))

;; expect
;; $splat depth 0: K109 operation outside the lifted subset: V128Store (at V128Store)
;; $add depth 0: K109 operation outside the lifted subset: V128Load (at V128Load)
