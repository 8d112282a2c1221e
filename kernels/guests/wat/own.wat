;; Small arrays that every iteration has for itself, at their corners: at the end of memory, over the output, below zero, at
;; places that the data choose inside and outside, with a trap before the last iteration, and with nothing to do.
(module
  (memory (export "memory") 1)
  (func $fill
    (local $i i32)
    (loop $l
      (i32.store (i32.shl (local.get $i) (i32.const 2))
        (i32.add (i32.mul (local.get $i) (i32.const 0x9e3779b1)) (i32.const 77)))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 0x4000)))))
  (start $fill)

  ;; Eight words made of the counter, of which the data choose one.
  (func (export "table") (param $w i32) (param $out i32) (param $n i32)
    (local $i i32) (local $k i32)
    (loop $l
      (local.set $k (i32.const 0))
      (loop $fill
        (i32.store (i32.add (local.get $w) (i32.shl (local.get $k) (i32.const 2)))
          (i32.mul (i32.add (local.get $i) (i32.const 3)) (i32.add (local.get $k) (i32.const 5))))
        (br_if $fill (i32.ne (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 8))))
      (i32.store (i32.add (local.get $out) (i32.shl (local.get $i) (i32.const 2)))
        (i32.load (i32.add (local.get $w)
          (i32.shl (i32.and (i32.load (i32.shl (local.get $i) (i32.const 2))) (i32.const 7)) (i32.const 2)))))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))

  ;; In the iteration 20 an element that may not be of the array is changed.
  (func (export "outside") (param $w i32) (param $out i32) (param $n i32) (param $at i32)
    (local $i i32) (local $k i32)
    (loop $l
      (local.set $k (i32.const 0))
      (loop $fill
        (i32.store (i32.add (local.get $w) (i32.shl (local.get $k) (i32.const 2))) (i32.mul (local.get $i) (local.get $k)))
        (br_if $fill (i32.ne (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 8))))
      (local.set $k (select (local.get $at) (i32.and (local.get $i) (i32.const 7)) (i32.eq (local.get $i) (i32.const 20))))
      (local.set $k (i32.add (local.get $k) (i32.and (i32.load8_u (local.get $i)) (i32.const 0))))
      (i32.store (i32.add (local.get $w) (i32.shl (local.get $k) (i32.const 2))) (i32.const 1000))
      (i32.store (i32.add (local.get $out) (i32.shl (local.get $i) (i32.const 2))) (i32.load offset=8 (local.get $w)))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))

  ;; A word that begins where the data say, in bytes.
  (func (export "odd") (param $w i32) (param $out i32) (param $n i32) (param $at i32)
    (local $i i32)
    (loop $l
      (i64.store (local.get $w) (i64.extend_i32_u (local.get $i)))
      (i64.store offset=8 (local.get $w) (i64.const -7))
      (i32.store (i32.add (local.get $w) (i32.and (i32.load8_u (i32.shl (local.get $i) (i32.const 2))) (local.get $at))) (i32.const 99))
      (i32.store (i32.add (local.get $out) (i32.shl (local.get $i) (i32.const 2))) (i32.load offset=4 (local.get $w)))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))

  ;; Two loops around, of which the inner one may have no iteration.
  (func (export "rows") (param $w i32) (param $out i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32)
    (block $done (loop $l
      (br_if $done (i32.ge_s (local.get $i) (local.get $n)))
      (local.set $j (i32.const 0))
      (block $row (loop $r
        (br_if $row (i32.ge_s (local.get $j) (local.get $m)))
        (i32.store (local.get $w) (i32.add (local.get $i) (i32.const 100)))
        (i32.store offset=4 (local.get $w) (i32.mul (local.get $j) (i32.const 3)))
        (i32.store (i32.add (local.get $out) (i32.shl (i32.add (i32.mul (local.get $i) (local.get $m)) (local.get $j)) (i32.const 2)))
          (i32.sub (i32.load (local.get $w)) (i32.load offset=4 (local.get $w))))
        (local.set $j (i32.add (local.get $j) (i32.const 1)))
        (br $r)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br $l))))

  ;; Behind a row the array is seen, and another row is shorter.
  (func (export "late") (param $w i32) (param $out i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32)
    (loop $l
      (local.set $j (i32.const 0))
      (block $row (loop $r
        (br_if $row (i32.ge_s (local.get $j) (i32.sub (local.get $m) (local.get $i))))
        (i32.store (local.get $w) (i32.mul (local.get $i) (i32.const 7)))
        (i32.store offset=4 (local.get $w) (local.get $j))
        (i32.store (i32.add (local.get $out) (i32.shl (i32.add (i32.mul (local.get $i) (i32.const 16)) (local.get $j)) (i32.const 2)))
          (i32.add (i32.load (local.get $w)) (i32.load offset=4 (local.get $w))))
        (local.set $j (i32.add (local.get $j) (i32.const 1)))
        (br $r)))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))

  ;; The address is below where it is said to begin: with little of it the offset takes it over the end of 32 bits.
  (func (export "below") (param $w i32) (param $out i32) (param $n i32)
    (local $i i32)
    (loop $l
      (i32.store offset=16 (i32.sub (local.get $w) (i32.const 16)) (local.get $i))
      (i32.store offset=20 (i32.sub (local.get $w) (i32.const 16)) (i32.const 5))
      (i32.store (i32.add (local.get $out) (i32.shl (local.get $i) (i32.const 2))) (i32.load (local.get $w)))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))

  ;; NaNs that arithmetic makes are canonical in the array, those that are loaded are as they were.
  (func (export "floats") (param $w i32) (param $out i32) (param $n i32)
    (local $i i32)
    (loop $l
      (f32.store (local.get $w) (f32.div (f32.convert_i32_s (i32.and (local.get $i) (i32.const 1))) (f32.const 0)))
      (f32.store offset=4 (local.get $w) (f32.sub (f32.load (local.get $w)) (f32.load (local.get $w))))
      (f32.store offset=8 (local.get $w) (f32.load (i32.shl (local.get $i) (i32.const 2))))
      (i32.store (i32.add (local.get $out) (i32.shl (local.get $i) (i32.const 3))) (i32.load offset=4 (local.get $w)))
      (i32.store offset=4 (i32.add (local.get $out) (i32.shl (local.get $i) (i32.const 3))) (i32.load offset=8 (local.get $w)))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))

  ;; A division by zero in an iteration: the array is left as that one has it.
  (func (export "divided") (param $w i32) (param $out i32) (param $n i32) (param $c i32)
    (local $i i32)
    (loop $l
      (i32.store (local.get $w) (i32.sub (local.get $i) (local.get $c)))
      (i32.store offset=4 (local.get $w) (local.get $i))
      (i32.store (i32.add (local.get $out) (i32.shl (local.get $i) (i32.const 2)))
        (i32.div_s (i32.const 1000) (i32.load (local.get $w))))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))

  ;; Three times over, each time something else is left.
  (func (export "twice") (param $w i32) (param $out i32) (param $n i32)
    (local $i i32) (local $t i32)
    (loop $again
      (local.set $i (i32.const 0))
      (loop $l
        (i32.store (local.get $w) (i32.mul (local.get $i) (local.get $t)))
        (i32.store8 offset=4 (local.get $w) (local.get $t))
        (i32.store (i32.add (local.get $out) (i32.shl (local.get $i) (i32.const 2)))
          (i32.add (i32.load (i32.add (local.get $out) (i32.shl (local.get $i) (i32.const 2))))
            (i32.add (i32.load8_u offset=4 (local.get $w)) (i32.load (local.get $w)))))
        (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
      (br_if $again (i32.ne (local.tee $t (i32.add (local.get $t) (i32.const 1))) (i32.const 3)))))

  ;; Of two loops, some iterations store to an element that all others leave alone.
  (func (export "some") (param $w i32) (param $out i32) (param $n i32) (param $m i32) (param $below i32)
    (local $i i32) (local $j i32) (local $v i32)
    (loop $l
      (local.set $j (i32.const 0))
      (loop $r
        (local.set $v (i32.load8_u (i32.add (i32.mul (local.get $i) (i32.const 97)) (i32.mul (local.get $j) (i32.const 5)))))
        (i32.store (local.get $w) (local.get $i))
        (i32.store offset=4 (local.get $w) (local.get $j))
        (if (i32.lt_u (local.get $v) (local.get $below))
          (then (i32.store offset=8 (local.get $w) (i32.add (i32.mul (local.get $i) (i32.const 1000)) (local.get $j)))))
        (if (i32.lt_u (i32.mul (local.get $v) (i32.const 3)) (local.get $below))
          (then (i32.store8 offset=12 (local.get $w) (local.get $v))))
        (i32.store (i32.add (local.get $out) (i32.shl (i32.add (i32.mul (local.get $i) (local.get $m)) (local.get $j)) (i32.const 2)))
          (i32.add (i32.load (local.get $w)) (i32.load offset=4 (local.get $w))))
        (br_if $r (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))

  ;; One loop, of so many iterations that not all are looked at.
  (func (export "rare") (param $w i32) (param $out i32) (param $n i32) (param $at i32)
    (local $i i32)
    (loop $l
      (i32.store (local.get $w) (i32.mul (local.get $i) (i32.const 3)))
      (if (i32.eq (local.get $i) (local.get $at)) (then (i32.store offset=4 (local.get $w) (local.get $i))))
      (i32.store8 (i32.add (local.get $out) (local.get $i)) (i32.load (local.get $w)))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))
