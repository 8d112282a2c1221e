;; A start function whose loop runs past the end of memory: instantiation traps.
(module
  (memory (export "memory") 1)
  (func $start
    (local $i i32)
    (loop $l
      (f32.store (i32.shl (local.get $i) (i32.const 2)) (f32.sqrt (f32.convert_i32_u (local.get $i))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16385)))))
  (start $start)
  (func (export "f") (result i32) (i32.const 1))
)
