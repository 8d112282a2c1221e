;; The same, but the element is read as well: it may be that of an iteration long before.
(module
  (memory (export "memory") 2)
  (func (export "f") (param $in i32) (param $out i32) (param $w i32) (param $n i32)
    (local $x i32) (local $v i32)
    (loop $points
      (local.set $v (i32.load (i32.add (local.get $in) (i32.shl (local.get $x) (i32.const 2)))))
      (i32.store (local.get $w) (local.get $v))
      (i32.store offset=4 (local.get $w) (local.get $x))
      (if (i32.lt_s (local.get $v) (i32.const 5)) (then (i32.store offset=8 (local.get $w) (local.get $x))))
      (i32.store (i32.add (local.get $out) (i32.shl (local.get $x) (i32.const 2)))
        (i32.add (i32.load (local.get $w)) (i32.load offset=8 (local.get $w))))
      (br_if $points (i32.ne (local.tee $x (i32.add (local.get $x) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: K104 every iteration stores to the same address: a store's address does not change with the loop's counter; the 12 bytes there are no array of each iteration's own: byte 8 may be read before it is written (at I32Store)
