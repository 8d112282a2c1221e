;; What strict floats cost: of loops that are kept for the order of a float sum (K102), the first would be free under
;; `--fp relaxed`; the second not, as it stores to places that data decide besides; nor the third, which counts on, too.
(module
  (memory (export "memory") 1)
  (func (export "free") (param $p i32) (param $n i32) (result f64)
    (local $sum f64)
    (loop $top
      (local.set $sum (f64.add (local.get $sum) (f64.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $sum))
  (func (export "scatter") (param $p i32) (param $n i32) (result f32)
    (local $s f32)
    (loop $top
      (local.set $s (f32.add (local.get $s) (f32.load (local.get $p))))
      (f32.store offset=8192 (i32.shl (i32.load offset=4096 (local.get $p)) (i32.const 2)) (f32.const 1))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $s))
  (func (export "scan") (param $p i32) (param $n i32) (result f32)
    (local $s f32) (local $k i32)
    (loop $top
      (local.set $s (f32.add (local.get $s) (f32.load (local.get $p))))
      (local.set $k (i32.add (local.get $k) (i32.load offset=4096 (local.get $p))))
      (i32.store offset=8192 (local.get $p) (local.get $k))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $s)))

;; expect
;; $free depth 0: K102 float reduction in source order: accumulates by f64.add, in source order; `--fp relaxed` would offload it (O010 relaxed float reduction)
;; $scatter depth 0: K102 float reduction in source order: accumulates by f32.add, in source order; `--fp relaxed` would not free it: K105: the address of a store is not an affine function of the loop counters, beside a float sum
;; $scan depth 0: K102 float reduction in source order: accumulates by f32.add, in source order; `--fp relaxed` would not free it
