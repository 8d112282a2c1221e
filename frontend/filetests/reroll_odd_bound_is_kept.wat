;; Nothing says that the bound is even: the loop as it is may never come to it, one of single elements would.
(module
  (memory (export "memory") 16)
  (func (export "pairs") (param $a i32) (param $n i32)
    (local $i i32)
    (loop
      (i32.store (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2))) (local.get $n))
      (i32.store offset=4 (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2))) (local.get $n))
      (br_if 0 (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 2))) (local.get $n))))))
