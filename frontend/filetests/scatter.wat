;; y[index[i]] = x[i], and a histogram: stores whose address is loaded are kept, K105.
(module
  (memory (export "memory") 1)
  (func (export "scatter") (param $y i32) (param $x i32) (param $index i32) (param $n i32)
    (loop $top
      (f32.store (i32.add (local.get $y) (i32.shl (i32.load (local.get $index)) (i32.const 2)))
        (f32.load (local.get $x)))
      (local.set $x (i32.add (local.get $x) (i32.const 4)))
      (local.set $index (i32.add (local.get $index) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
  (func (export "rows") (param $table i32) (param $n i32)
    (loop $top
      (f32.store (i32.load (local.get $table)) (f32.const 1))
      (local.set $table (i32.add (local.get $table) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $scatter depth 0: K105 stores through an address that is not affine: the address of a store is not an affine function of the loop counters (at F32Store)
;; $rows depth 0: K105 stores through an address that is not affine: the address of a store is not an affine function of the loop counters (at F32Store)
