;; Floats relaxed: a sum beside an integer scan, beside stores at places that data decide, into one element of memory, and
;; into elements that data choose. None of them is lifted; of the first two the sum is the reason.
(module
  (memory (export "memory") 1)
  (func (export "scan") (param $p i32) (param $n i32) (result f32)
    (local $s f32) (local $k i32)
    (loop $top
      (local.set $s (f32.add (local.get $s) (f32.load (local.get $p))))
      (local.set $k (i32.add (local.get $k) (i32.load offset=4096 (local.get $p))))
      (i32.store offset=8192 (local.get $p) (local.get $k))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $s))
  (func (export "scatter") (param $p i32) (param $n i32) (result f32)
    (local $s f32)
    (loop $top
      (local.set $s (f32.add (local.get $s) (f32.load (local.get $p))))
      (f32.store offset=8192 (i32.shl (i32.load offset=4096 (local.get $p)) (i32.const 2)) (f32.const 1))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $s))
  (func (export "element") (param $p i32) (param $n i32) (param $s i32)
    (loop $top
      (f32.store (local.get $s) (f32.add (f32.load (local.get $s)) (f32.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
  (func (export "histogram") (param $p i32) (param $n i32)
    (local $at i32)
    (loop $top
      (local.set $at (i32.shl (i32.load8_u offset=4096 (local.get $p)) (i32.const 2)))
      (f32.store offset=8192 (local.get $at)
        (f32.add (f32.load offset=8192 (local.get $at)) (f32.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $scan depth 0: K102 float reduction in source order: accumulates by f32.add, in source order
;; $scatter depth 0: K105 stores through an address that is not affine: the address of a store is not an affine function of the loop counters, beside a float sum (at F32Store)
;; $element depth 0: K104 every iteration stores to the same address: a store's address does not change with the loop's counter; the 4 bytes there are no array of each iteration's own: byte 0 may be read before it is written (at F32Store)
;; $histogram depth 0: K105 stores through an address that is not affine: the address of a store is not an affine function of the loop counters, and what it changes in place is not joined in any order (at F32Store, F32Load)
