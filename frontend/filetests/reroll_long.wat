;; Four rows at a time and the rest one by one; nothing says that there is one, and with none the program would go on for
;; very long: that is left to it.
(module
  (memory (export "memory") 16)
  (func (export "rows") (param $a i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $p i32)
    (loop
      (local.set $i (i32.const 0))
      (local.set $p (i32.add (local.get $a) (i32.mul (local.get $j) (i32.const 4096))))
      (block $join
        (br_if $join (i32.lt_u (i32.sub (local.get $n) (i32.const 1)) (i32.const 3)))
        (loop
          (i32.store (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2))) (local.get $j))
          (i32.store offset=4 (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2))) (local.get $j))
          (i32.store offset=8 (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2))) (local.get $j))
          (i32.store offset=12 (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2))) (local.get $j))
          (br_if 0 (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 4)))
            (i32.and (local.get $n) (i32.const -4))))))
      (block
        (br_if 0 (i32.eq (local.get $i) (local.get $n)))
        (loop
          (i32.store (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2))) (local.get $j))
          (br_if 0 (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
      (br_if 0 (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))))
