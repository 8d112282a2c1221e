;; Every iteration stores to the same place: a sum kept in memory.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $sum i32) (param $n i32)
    (loop $top
      (i32.store (local.get $sum) (i32.add (i32.load (local.get $sum)) (i32.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $f depth 0: K104 every iteration stores to the same address: a store's address does not change with the loop's counter; the 4 bytes there are no array of each iteration's own: byte 0 may be read before it is written (at I32Store)
