;; A 64-bit memory: addresses are i64, and next to 2^32 and 2^64 nothing wraps.
(module
  (memory (export "memory") i64 1)
  (func (export "fill") (param $p i64) (param $n i64)
    (loop $l
      (i64.store (local.get $p) (local.get $n))
      (local.set $p (i64.add (local.get $p) (i64.const 8)))
      (br_if $l (i32.wrap_i64 (local.tee $n (i64.sub (local.get $n) (i64.const 1)))))))
  (func (export "copy") (param $p i64) (param $q i64) (param $n i32)
    (loop $l
      (f32.store (local.get $q) (f32.add (f32.load (local.get $p)) (f32.convert_i32_s (local.get $n))))
      (local.set $p (i64.add (local.get $p) (i64.const 4)))
      (local.set $q (i64.add (local.get $q) (i64.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "index") (param $n i32) (result i64)
    (local $i i32)
    (loop $l
      (i32.store offset=0x1000 (i64.extend_i32_u (i32.shl (local.get $i) (i32.const 2))) (local.get $i))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (memory.size))
)
