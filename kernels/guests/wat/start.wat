;; Loops in the start function, before any export can be called.
(module
  (memory (export "memory") 1)
  (global $ran (export "ran") (mut i32) (i32.const 0))
  (func $start
    (local $i i32)
    (loop $l
      (f32.store (i32.shl (local.get $i) (i32.const 2)) (f32.sqrt (f32.convert_i32_u (local.get $i))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10000))))
    (global.set $ran (local.get $i)))
  (start $start)
  (func (export "sum") (param $n i32) (result i32)
    (local $s i32)
    (loop $l
      (local.set $s (i32.xor (local.get $s) (i32.load (i32.shl (local.get $n) (i32.const 2)))))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $s))
)
