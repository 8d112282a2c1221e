;; Stores to places that the data choose, at their edges: the first and the last bytes of memory, no iterations at all, places
;; that wrap around, that are the indices themselves, that overlap in part, and a trap in the middle.
(module
  (memory (export "memory") 1)
  ;; 100 indices at 1024: 63 i + 5 modulo 128, all different. Element k, if there is one, is v.
  (func $setup (param $k i32) (param $v i32)
    (local $i i32)
    (loop $l
      (i32.store offset=1024 (i32.shl (local.get $i) (i32.const 2))
        (i32.and (i32.add (i32.mul (local.get $i) (i32.const 63)) (i32.const 5)) (i32.const 127)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 100))))
    (if (i32.lt_u (local.get $k) (i32.const 100))
      (then (i32.store offset=1024 (i32.shl (local.get $k) (i32.const 2)) (local.get $v)))))
  (func $index (param $i i32) (result i32) (i32.load offset=1024 (i32.shl (local.get $i) (i32.const 2))))
  ;; Elements of so many bytes from $to on, in n iterations.
  (func (export "bytes") (param $k i32) (param $v i32) (param $to i32) (param $n i32)
    (local $i i32)
    (call $setup (local.get $k) (local.get $v))
    (block $done (loop $l
      (br_if $done (i32.ge_s (local.get $i) (local.get $n)))
      (i32.store8 (i32.add (local.get $to) (call $index (local.get $i))) (i32.add (local.get $i) (i32.const 1)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br $l))))
  (func (export "halves") (param $k i32) (param $v i32) (param $to i32) (param $n i32)
    (local $i i32)
    (call $setup (local.get $k) (local.get $v))
    (block $done (loop $l
      (br_if $done (i32.ge_s (local.get $i) (local.get $n)))
      (i32.store16 (i32.add (local.get $to) (i32.shl (call $index (local.get $i)) (i32.const 1))) (i32.sub (i32.const -1) (local.get $i)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br $l))))
  (func (export "words") (param $k i32) (param $v i32) (param $to i32) (param $n i32)
    (local $i i32)
    (call $setup (local.get $k) (local.get $v))
    (block $done (loop $l
      (br_if $done (i32.ge_s (local.get $i) (local.get $n)))
      (f32.store (i32.add (local.get $to) (i32.shl (call $index (local.get $i)) (i32.const 2))) (f32.convert_i32_s (local.get $i)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br $l))))
  (func (export "doubles") (param $k i32) (param $v i32) (param $to i32) (param $n i32)
    (local $i i32)
    (call $setup (local.get $k) (local.get $v))
    (block $done (loop $l
      (br_if $done (i32.ge_s (local.get $i) (local.get $n)))
      (i64.store (i32.add (local.get $to) (i32.shl (call $index (local.get $i)) (i32.const 3))) (i64.extend_i32_s (local.get $i)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br $l))))
  ;; Words at any distance.
  (func (export "apart") (param $k i32) (param $v i32) (param $to i32) (param $by i32)
    (local $i i32)
    (call $setup (local.get $k) (local.get $v))
    (loop $l
      (i32.store (i32.add (local.get $to) (i32.mul (call $index (local.get $i)) (local.get $by))) (i32.mul (local.get $i) (i32.const 0x1010101)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 100)))))
  ;; A word, and a byte of it: one iteration may store to a place twice.
  (func (export "fields") (param $k i32) (param $v i32) (param $to i32) (param $more i32)
    (local $i i32) (local $a i32)
    (call $setup (local.get $k) (local.get $v))
    (loop $l
      (local.set $a (i32.add (local.get $to) (i32.shl (call $index (local.get $i)) (i32.const 2))))
      (i32.store (local.get $a) (i32.mul (local.get $i) (i32.const 0x3010101)))
      (i32.store8 (i32.add (local.get $a) (local.get $more)) (i32.const 0xee))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 100)))))
  ;; Only under a condition; the values are divided, which traps.
  (func (export "some") (param $k i32) (param $v i32) (param $to i32) (param $of i32)
    (local $i i32)
    (call $setup (local.get $k) (local.get $v))
    (loop $l
      (if (i32.and (call $index (local.get $i)) (i32.const 2))
        (then (i32.store (i32.add (local.get $to) (i32.shl (call $index (local.get $i)) (i32.const 2)))
          (i32.div_s (i32.const 1000) (i32.sub (local.get $i) (local.get $of))))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 100)))))
  ;; Counts, and a sum of them.
  (func (export "counts") (param $k i32) (param $v i32) (param $to i32) (param $scale i32) (result i64)
    (local $i i32) (local $a i32) (local $s i64)
    (call $setup (local.get $k) (local.get $v))
    (loop $l
      (local.set $a (i32.add (local.get $to) (i32.mul (i32.shr_u (call $index (local.get $i)) (i32.const 3)) (local.get $scale))))
      (i32.store (local.get $a) (i32.add (i32.load (local.get $a)) (local.get $i)))
      (local.set $s (i64.add (local.get $s) (i64.extend_i32_u (call $index (local.get $i)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 100))))
    (local.get $s))
  ;; One row after the other to the same places.
  (func (export "rows") (param $k i32) (param $v i32) (param $to i32) (param $rows i32)
    (local $i i32) (local $j i32)
    (call $setup (local.get $k) (local.get $v))
    (loop $outer
      (local.set $i (i32.const 0))
      (loop $l
        (i32.store (i32.add (local.get $to) (i32.shl (call $index (local.get $i)) (i32.const 2))) (i32.add (local.get $i) (i32.mul (local.get $j) (i32.const 1000))))
        (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 100))))
      (br_if $outer (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $rows)))))
  ;; Ten places for each of ten indices.
  (func (export "blocks") (param $k i32) (param $v i32) (param $to i32) (param $width i32)
    (local $i i32) (local $j i32)
    (call $setup (local.get $k) (local.get $v))
    (loop $outer
      (local.set $j (i32.const 0))
      (loop $l
        (i32.store (i32.add (local.get $to) (i32.shl (i32.add (i32.mul (call $index (local.get $i)) (local.get $width)) (local.get $j)) (i32.const 2)))
          (i32.add (local.get $j) (i32.mul (local.get $i) (i32.const 100))))
        (br_if $l (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 10))))
      (br_if $outer (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10)))))
)
