;; Inner loops whose bound moves past its start: a `!=` then goes the long way round, to the end of memory, where it
;; traps. What the first trips of it touch is outside of the triangle that the outer loops span.
(module
  (memory (export "memory") 1)
  (func (export "top") (param $base i32) (param $n i32) (local $i i32) (local $j i32) (local $at i32)
    (loop $rows
      (local.set $j (i32.const 0))
      (block $out
        (loop $row
          (br_if $out (i32.eq (local.get $j) (i32.sub (i32.const 2) (local.get $i))))
          (local.set $at (i32.add (local.get $base)
            (i32.add (i32.mul (local.get $i) (i32.const 72)) (i32.shl (local.get $j) (i32.const 3)))))
          (i64.store (local.get $at) (i64.add (i64.load (local.get $at)) (i64.extend_i32_u (local.get $j))))
          (i64.store (local.get $at) (i64.add (i64.load (local.get $at)) (i64.const 1)))
          (local.set $j (i32.add (local.get $j) (i32.const 1)))
          (br $row)))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "bottom") (param $base i32) (param $n i32) (local $i i32) (local $j i32) (local $at i32)
    (loop $rows
      (local.set $j (i32.const 0))
      (loop $row
        (local.set $at (i32.add (local.get $base)
          (i32.add (i32.mul (local.get $i) (i32.const 72)) (i32.shl (local.get $j) (i32.const 3)))))
        (i64.store (local.get $at) (i64.add (i64.load (local.get $at)) (i64.const 1)))
        (local.set $j (i32.add (local.get $j) (i32.const 1)))
        (br_if $row (i32.ne (local.get $j) (i32.sub (i32.const 3) (local.get $i)))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  ;; Two moving bounds: the second follows the first one's counter.
  (func (export "simplex") (param $base i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $k i32) (local $at i32)
    (loop $planes
      (local.set $j (i32.const 0))
      (block $done
        (loop $rows
          (br_if $done (i32.eq (local.get $j) (i32.sub (local.get $m) (local.get $i))))
          (local.set $k (i32.const 0))
          (block $out
            (loop $row
              (br_if $out (i32.eq (local.get $k) (i32.sub (i32.sub (local.get $m) (local.get $i)) (local.get $j))))
              (local.set $at (i32.add (local.get $base) (i32.add (i32.mul (local.get $i) (i32.const 800))
                (i32.add (i32.mul (local.get $j) (i32.const 80)) (i32.shl (local.get $k) (i32.const 3))))))
              (i64.store (local.get $at) (i64.add (i64.load (local.get $at)) (i64.const 1)))
              (local.set $k (i32.add (local.get $k) (i32.const 1)))
              (br $row)))
          (local.set $j (i32.add (local.get $j) (i32.const 1)))
          (br $rows)))
      (br_if $planes (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))
