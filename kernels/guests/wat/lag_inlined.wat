;; A load of the iteration before, twice by one inlined call, of different arrays: each has a footprint of its own. With
;; c = a the second one reads what other iterations write.
(module (memory (export "memory") 1) (data (i32.const 1024) "\01\00\00\00\03\00\00\00\05\00\00\00\07\00\00\00\01\00\00\00\03\00\00\00\05\00\00\00\07\00\00\00") (data (i32.const 4096) "\01\00\00\00\03\00\00\00\05\00\00\00\07\00\00\00\01\00\00\00\03\00\00\00\05\00\00\00\07\00\00\00\01\00\00\00\03\00\00\00\05\00\00\00\07\00\00\00\01\00\00\00\03\00\00\00\05\00\00\00\07\00\00\00")
 (func $g (param $p i32) (param $q i32) (result i32) (i32.mul (i32.load (local.get $p)) (i32.load (local.get $q))))
 (func (export "f") (param $a i32) (param $b i32) (param $c i32) (param $n i32)
  (local $i i32) (local $u i32)
  (loop $l
    (i32.store (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2))) (local.get $u))
    (local.set $u (call $g (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2))) (i32.add (local.get $c) (i32.shl (local.get $i) (i32.const 2)))))
    (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))
