;; Conversions from float to integer trap when out of range; the saturating one does not. A load whose
;; value is dropped stays: it may be out of bounds.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $q i32) (param $n i32)
    (loop $top
      (drop (i64.load (local.get $q)))
      (i32.store (local.get $p) (i32.trunc_f32_s (f32.load (local.get $p))))
      (i32.store offset=4 (local.get $p) (i32.trunc_sat_f32_u (f32.load offset=4 (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (local.set $q (i32.add (local.get $q) (i32.const 8)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $f depth 0: K103 iterations depend on each other through memory: a store and another access touch the same bytes 8 iteration(s) apart (at I32Store, I64Load)
