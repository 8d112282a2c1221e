;; Nests that meet themselves at single indices: at the first one, at the last one, outside, twice, in an odd and an even
;; middle; with a trap in a piece behind the first one, and loads at places that only the data know.
(module
  (memory (export "memory") 2)
  (func $fill
    (local $i i32)
    (loop $l
      (i32.store (i32.shl (local.get $i) (i32.const 2))
        (i32.add (i32.mul (local.get $i) (i32.const 0x9e3779b1)) (i32.const 77)))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 0x4000)))))
  (start $fill)

  ;; a[i] = a[c] * 3 + i
  (func (export "one") (param $n i32) (param $c i32)
    (local $i i32)
    (loop $l
      (i32.store offset=1024 (i32.shl (local.get $i) (i32.const 2))
        (i32.add (local.get $i) (i32.mul (i32.const 3) (i32.load offset=1024 (i32.shl (local.get $c) (i32.const 2))))))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))

  ;; The same from the last one to the first.
  (func (export "one_down") (param $n i32) (param $c i32)
    (local $i i32)
    (local.set $i (local.get $n))
    (loop $l
      (local.set $i (i32.sub (local.get $i) (i32.const 1)))
      (i32.store offset=1024 (i32.shl (local.get $i) (i32.const 2))
        (i32.add (local.get $i) (i32.mul (i32.const 3) (i32.load offset=1024 (i32.shl (local.get $c) (i32.const 2))))))
      (br_if $l (local.get $i))))

  ;; a[i] = a[c] + 5 * a[d] + a[i]
  (func (export "two") (param $n i32) (param $c i32) (param $d i32)
    (local $i i32)
    (loop $l
      (i32.store offset=1024 (i32.shl (local.get $i) (i32.const 2))
        (i32.add (i32.load offset=1024 (i32.shl (local.get $i) (i32.const 2)))
          (i32.add (i32.load offset=1024 (i32.shl (local.get $c) (i32.const 2)))
            (i32.mul (i32.const 5) (i32.load offset=1024 (i32.shl (local.get $d) (i32.const 2)))))))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))

  ;; a[i] = a[s - i] * 3 + i, of words, and of halves at an odd address
  (func (export "turned") (param $n i32) (param $s i32)
    (local $i i32)
    (loop $l
      (i32.store offset=4096 (i32.shl (local.get $i) (i32.const 2))
        (i32.add (local.get $i) (i32.mul (i32.const 3)
          (i32.load offset=4096 (i32.shl (i32.sub (local.get $s) (local.get $i)) (i32.const 2))))))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "turned_halves") (param $n i32) (param $s i32)
    (local $i i32)
    (loop $l
      (i32.store16 offset=4097 (i32.shl (local.get $i) (i32.const 1))
        (i32.add (local.get $i) (i32.mul (i32.const 3)
          (i32.load16_s offset=4097 (i32.shl (i32.sub (local.get $s) (local.get $i)) (i32.const 1))))))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))

  ;; Row k and column k of step k, in so many steps of n by m; the second one asks for the row behind it as well.
  (func (export "ways") (param $n i32) (param $m i32) (param $steps i32)
    (local $i i32) (local $j i32) (local $k i32) (local $p i32)
    (loop $step
      (local.set $i (i32.const 0))
      (loop $rows
        (local.set $j (i32.const 0))
        (loop $columns
          (local.set $p (i32.add (i32.shl (local.get $i) (i32.const 7)) (i32.shl (local.get $j) (i32.const 2))))
          (i32.store (local.get $p) (i32.add (i32.mul (i32.load (local.get $p)) (i32.const 3)) (i32.sub
            (i32.load (i32.add (i32.shl (local.get $i) (i32.const 7)) (i32.shl (local.get $k) (i32.const 2))))
            (i32.load (i32.add (i32.shl (local.get $k) (i32.const 7)) (i32.shl (local.get $j) (i32.const 2)))))))
          (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
        (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
      (br_if $step (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $steps)))))
  (func (export "two_rows") (param $n i32) (param $m i32) (param $steps i32)
    (local $i i32) (local $j i32) (local $k i32) (local $p i32)
    (loop $step
      (local.set $i (i32.const 0))
      (loop $rows
        (local.set $j (i32.const 0))
        (loop $columns
          (local.set $p (i32.add (i32.shl (local.get $i) (i32.const 7)) (i32.shl (local.get $j) (i32.const 2))))
          (i32.store (local.get $p) (i32.add (i32.mul (i32.load (local.get $p)) (i32.const 3)) (i32.sub
            (i32.load offset=128 (i32.add (i32.shl (local.get $k) (i32.const 7)) (i32.shl (local.get $j) (i32.const 2))))
            (i32.load (i32.add (i32.shl (local.get $k) (i32.const 7)) (i32.shl (local.get $j) (i32.const 2)))))))
          (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
        (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
      (br_if $step (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $steps)))))

  ;; a[i] = 1000 / (a[c] - x): what is stored at c is what the pieces behind it divide by.
  (func (export "divided") (param $n i32) (param $c i32) (param $x i32)
    (local $i i32)
    (i32.store offset=1024 (i32.shl (local.get $c) (i32.const 2)) (i32.const 11))
    (loop $l
      (i32.store offset=1024 (i32.shl (local.get $i) (i32.const 2))
        (i32.div_s (i32.const 1000)
          (i32.sub (i32.load offset=1024 (i32.shl (local.get $c) (i32.const 2))) (local.get $x))))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))

  ;; a[i] = a[c] + b[x[i] & 63], where b is apart from a, or is not.
  (func (export "looked_up") (param $n i32) (param $c i32) (param $b i32)
    (local $i i32)
    (loop $l
      (i32.store offset=1024 (i32.shl (local.get $i) (i32.const 2))
        (i32.add (i32.load offset=1024 (i32.shl (local.get $c) (i32.const 2)))
          (i32.load (i32.add (local.get $b)
            (i32.and (i32.load offset=16384 (i32.shl (local.get $i) (i32.const 2))) (i32.const 0xfc))))))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))
