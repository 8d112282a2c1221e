;; The last access ends exactly at the end of memory, or one byte past it (trap, with all before it written),
;; for accesses of 1, 2, 4, 8 and 16 bytes.
(module
  (memory (export "memory") 1)
  (func (export "store1") (param $p i32) (param $n i32)
    (local $i i32)
    (loop $l
      (i32.store8 (i32.add (local.get $p) (i32.mul (local.get $i) (i32.const 1))) (local.get $i))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "offset1") (param $p i32) (param $n i32)
    (loop $l
      (i32.store8 offset=1024 (local.get $p) (local.get $n))
      (local.set $p (i32.add (local.get $p) (i32.const 1)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "load1") (param $p i32) (param $q i32) (param $n i32)
    (loop $l
      (i32.store8 (local.get $q) (i32.add (i32.load8_u (local.get $p)) (i32.const 1)))
      (local.set $p (i32.add (local.get $p) (i32.const 1)))
      (local.set $q (i32.add (local.get $q) (i32.const 1)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "down1") (param $p i32) (param $n i32)
    (loop $l
      (i32.store8 (local.get $p) (local.get $n))
      (local.set $p (i32.sub (local.get $p) (i32.const 1)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "store2") (param $p i32) (param $n i32)
    (local $i i32)
    (loop $l
      (i32.store16 (i32.add (local.get $p) (i32.mul (local.get $i) (i32.const 2))) (local.get $i))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "offset2") (param $p i32) (param $n i32)
    (loop $l
      (i32.store16 offset=1024 (local.get $p) (local.get $n))
      (local.set $p (i32.add (local.get $p) (i32.const 2)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "load2") (param $p i32) (param $q i32) (param $n i32)
    (loop $l
      (i32.store16 (local.get $q) (i32.add (i32.load16_s (local.get $p)) (i32.const 1)))
      (local.set $p (i32.add (local.get $p) (i32.const 2)))
      (local.set $q (i32.add (local.get $q) (i32.const 2)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "down2") (param $p i32) (param $n i32)
    (loop $l
      (i32.store16 (local.get $p) (local.get $n))
      (local.set $p (i32.sub (local.get $p) (i32.const 2)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "store4") (param $p i32) (param $n i32)
    (local $i i32)
    (loop $l
      (i32.store (i32.add (local.get $p) (i32.mul (local.get $i) (i32.const 4))) (local.get $i))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "offset4") (param $p i32) (param $n i32)
    (loop $l
      (i32.store offset=1024 (local.get $p) (local.get $n))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "load4") (param $p i32) (param $q i32) (param $n i32)
    (loop $l
      (i32.store (local.get $q) (i32.add (i32.load (local.get $p)) (i32.const 1)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $q (i32.add (local.get $q) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "down4") (param $p i32) (param $n i32)
    (loop $l
      (i32.store (local.get $p) (local.get $n))
      (local.set $p (i32.sub (local.get $p) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "store8") (param $p i32) (param $n i32)
    (local $i i32)
    (loop $l
      (i64.store (i32.add (local.get $p) (i32.mul (local.get $i) (i32.const 8))) (i64.extend_i32_u (local.get $i)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "offset8") (param $p i32) (param $n i32)
    (loop $l
      (i64.store offset=1024 (local.get $p) (i64.extend_i32_u (local.get $n)))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "load8") (param $p i32) (param $q i32) (param $n i32)
    (loop $l
      (i64.store (local.get $q) (i64.add (i64.load (local.get $p)) (i64.const 1)))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (local.set $q (i32.add (local.get $q) (i32.const 8)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "down8") (param $p i32) (param $n i32)
    (loop $l
      (i64.store (local.get $p) (i64.extend_i32_u (local.get $n)))
      (local.set $p (i32.sub (local.get $p) (i32.const 8)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "simd") (param $p i32) (param $n i32)
    (loop $l
      (v128.store (local.get $p) (i32x4.splat (local.get $n)))
      (local.set $p (i32.add (local.get $p) (i32.const 16)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
)
