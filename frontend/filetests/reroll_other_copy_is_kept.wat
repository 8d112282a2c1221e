;; Of two stores one is of another sum: they are no copies, and stay two.
(module
  (memory (export "memory") 16)
  (func (export "pairs") (param $a i32) (param $n i32)
    (local $i i32)
    (loop
      (i32.store (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))
        (i32.add (i32.load (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 3)))
      (i32.store offset=4 (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))
        (i32.add (i32.load offset=4 (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 4)))
      (br_if 0 (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 2))) (i32.const 40000))))))
