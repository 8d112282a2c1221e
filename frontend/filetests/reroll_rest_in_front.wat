;; Two elements at a time from the diagonal on, behind one for an odd number of them.
(module
  (memory (export "memory") 16)
  (func (export "upper") (param $n i32) (param $a i32)
    (local $i i32) (local $j i32) (local $s i32) (local $r i32)
    (block (br_if 0 (i32.le_s (local.get $n) (i32.const 0)))
      (loop
        (local.set $j (local.get $i))
        (local.set $r (i32.sub (local.get $n) (local.get $i)))
        (local.set $s (local.get $j))
        (block
          (br_if 0 (i32.eqz (i32.and (local.get $r) (i32.const 1))))
          (i32.store
            (i32.add (local.get $a) (i32.shl (i32.add (i32.mul (local.get $i) (local.get $n)) (local.get $j)) (i32.const 2)))
            (i32.const 7))
          (local.set $j (i32.add (local.get $j) (i32.const 1))))
        (block
          (br_if 0 (i32.eq (local.get $s) (i32.sub (local.get $n) (i32.const 1))))
          (loop
            (i32.store
              (i32.add (local.get $a) (i32.shl (i32.add (i32.mul (local.get $i) (local.get $n)) (local.get $j)) (i32.const 2)))
              (i32.const 7))
            (i32.store offset=4
              (i32.add (local.get $a) (i32.shl (i32.add (i32.mul (local.get $i) (local.get $n)) (local.get $j)) (i32.const 2)))
              (i32.const 7))
            (br_if 0 (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 2))) (local.get $n)))))
        (br_if 0 (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))))
