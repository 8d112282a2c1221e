;; Vectors in loops that are kept: a sum of floats, a vector computed from itself, a second memory, a call.
(module
  (memory (export "memory") 1)
  (memory 1)
  (func $import_like (param v128) (result v128)
    (memory.grow (i32.const 0)) (drop) (local.get 0))
  (func (export "sum") (param $p i32) (param $n i32) (result f32)
    (local $s v128)
    (loop $top
      (local.set $s (f32x4.add (local.get $s) (v128.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 16)))
      (br_if $top (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (f32x4.extract_lane 0 (local.get $s)))
  (func (export "carried") (param $p i32) (param $n i32)
    (local $before v128) (local $x v128)
    (loop $top
      (local.set $x (i8x16.sub (v128.load (local.get $p)) (local.get $before)))
      (v128.store offset=4096 (local.get $p) (local.get $x))
      (local.set $before (local.get $x))
      (local.set $p (i32.add (local.get $p) (i32.const 16)))
      (br_if $top (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "second") (param $p i32) (param $n i32)
    (loop $top
      (v128.store (local.get $p) (i8x16.neg (v128.load 1 (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 16)))
      (br_if $top (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "call") (param $p i32) (param $n i32)
    (loop $top
      (v128.store (local.get $p) (i8x16.neg (call $import_like (v128.load (local.get $p)))))
      (local.set $p (i32.add (local.get $p) (i32.const 16)))
      (br_if $top (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))

;; expect
;; $sum depth 0: K102 float reduction in source order: accumulates by f32.add, in source order; `--fp relaxed` would offload it (O010 relaxed float reduction)
;; $carried depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next: a scan joins what does not stand alone
;; $second depth 0: K114 memory outside the lifted subset: V128Load (at V128Load)
;; $call depth 0: K108 calls a function that cannot be inlined: calls function 0 (at Call)
