;; Float to integer: `trunc` at and next to the limits, traps in the middle; `trunc_sat` never traps.
(module
  (memory (export "memory") 1)
  (func (export "i32-trunc-f32-s") (param $k i32) (param $x f32)
    (local $i i32)
    (loop $l
      (f32.store offset=1024 (i32.mul (local.get $i) (i32.const 4)) (f32.mul (f32.convert_i32_s (local.get $i)) (f32.const 1.7)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200))))
    (f32.store offset=1024 (i32.mul (local.get $k) (i32.const 4)) (local.get $x))
    (local.set $i (i32.const 0))
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.trunc_f32_s (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i32-trunc_sat-f32-s") (param $k i32) (param $x f32)
    (local $i i32)
    (loop $l
      (f32.store offset=1024 (i32.mul (local.get $i) (i32.const 4)) (f32.mul (f32.convert_i32_s (local.get $i)) (f32.const 1.7)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200))))
    (f32.store offset=1024 (i32.mul (local.get $k) (i32.const 4)) (local.get $x))
    (local.set $i (i32.const 0))
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.trunc_sat_f32_s (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i32-trunc-f32-u") (param $k i32) (param $x f32)
    (local $i i32)
    (loop $l
      (f32.store offset=1024 (i32.mul (local.get $i) (i32.const 4)) (f32.mul (f32.convert_i32_s (local.get $i)) (f32.const 1.7)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200))))
    (f32.store offset=1024 (i32.mul (local.get $k) (i32.const 4)) (local.get $x))
    (local.set $i (i32.const 0))
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.trunc_f32_u (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i32-trunc_sat-f32-u") (param $k i32) (param $x f32)
    (local $i i32)
    (loop $l
      (f32.store offset=1024 (i32.mul (local.get $i) (i32.const 4)) (f32.mul (f32.convert_i32_s (local.get $i)) (f32.const 1.7)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200))))
    (f32.store offset=1024 (i32.mul (local.get $k) (i32.const 4)) (local.get $x))
    (local.set $i (i32.const 0))
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.trunc_sat_f32_u (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i64-trunc-f32-s") (param $k i32) (param $x f32)
    (local $i i32)
    (loop $l
      (f32.store offset=1024 (i32.mul (local.get $i) (i32.const 4)) (f32.mul (f32.convert_i32_s (local.get $i)) (f32.const 1.7)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200))))
    (f32.store offset=1024 (i32.mul (local.get $k) (i32.const 4)) (local.get $x))
    (local.set $i (i32.const 0))
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.trunc_f32_s (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i64-trunc_sat-f32-s") (param $k i32) (param $x f32)
    (local $i i32)
    (loop $l
      (f32.store offset=1024 (i32.mul (local.get $i) (i32.const 4)) (f32.mul (f32.convert_i32_s (local.get $i)) (f32.const 1.7)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200))))
    (f32.store offset=1024 (i32.mul (local.get $k) (i32.const 4)) (local.get $x))
    (local.set $i (i32.const 0))
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.trunc_sat_f32_s (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i64-trunc-f32-u") (param $k i32) (param $x f32)
    (local $i i32)
    (loop $l
      (f32.store offset=1024 (i32.mul (local.get $i) (i32.const 4)) (f32.mul (f32.convert_i32_s (local.get $i)) (f32.const 1.7)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200))))
    (f32.store offset=1024 (i32.mul (local.get $k) (i32.const 4)) (local.get $x))
    (local.set $i (i32.const 0))
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.trunc_f32_u (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i64-trunc_sat-f32-u") (param $k i32) (param $x f32)
    (local $i i32)
    (loop $l
      (f32.store offset=1024 (i32.mul (local.get $i) (i32.const 4)) (f32.mul (f32.convert_i32_s (local.get $i)) (f32.const 1.7)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200))))
    (f32.store offset=1024 (i32.mul (local.get $k) (i32.const 4)) (local.get $x))
    (local.set $i (i32.const 0))
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.trunc_sat_f32_u (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i32-trunc-f64-s") (param $k i32) (param $x f64)
    (local $i i32)
    (loop $l
      (f64.store offset=1024 (i32.mul (local.get $i) (i32.const 8)) (f64.mul (f64.convert_i32_s (local.get $i)) (f64.const 1.7)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200))))
    (f64.store offset=1024 (i32.mul (local.get $k) (i32.const 8)) (local.get $x))
    (local.set $i (i32.const 0))
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.trunc_f64_s (f64.load offset=1024 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i32-trunc_sat-f64-s") (param $k i32) (param $x f64)
    (local $i i32)
    (loop $l
      (f64.store offset=1024 (i32.mul (local.get $i) (i32.const 8)) (f64.mul (f64.convert_i32_s (local.get $i)) (f64.const 1.7)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200))))
    (f64.store offset=1024 (i32.mul (local.get $k) (i32.const 8)) (local.get $x))
    (local.set $i (i32.const 0))
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.trunc_sat_f64_s (f64.load offset=1024 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i32-trunc-f64-u") (param $k i32) (param $x f64)
    (local $i i32)
    (loop $l
      (f64.store offset=1024 (i32.mul (local.get $i) (i32.const 8)) (f64.mul (f64.convert_i32_s (local.get $i)) (f64.const 1.7)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200))))
    (f64.store offset=1024 (i32.mul (local.get $k) (i32.const 8)) (local.get $x))
    (local.set $i (i32.const 0))
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.trunc_f64_u (f64.load offset=1024 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i32-trunc_sat-f64-u") (param $k i32) (param $x f64)
    (local $i i32)
    (loop $l
      (f64.store offset=1024 (i32.mul (local.get $i) (i32.const 8)) (f64.mul (f64.convert_i32_s (local.get $i)) (f64.const 1.7)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200))))
    (f64.store offset=1024 (i32.mul (local.get $k) (i32.const 8)) (local.get $x))
    (local.set $i (i32.const 0))
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.trunc_sat_f64_u (f64.load offset=1024 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i64-trunc-f64-s") (param $k i32) (param $x f64)
    (local $i i32)
    (loop $l
      (f64.store offset=1024 (i32.mul (local.get $i) (i32.const 8)) (f64.mul (f64.convert_i32_s (local.get $i)) (f64.const 1.7)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200))))
    (f64.store offset=1024 (i32.mul (local.get $k) (i32.const 8)) (local.get $x))
    (local.set $i (i32.const 0))
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.trunc_f64_s (f64.load offset=1024 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i64-trunc_sat-f64-s") (param $k i32) (param $x f64)
    (local $i i32)
    (loop $l
      (f64.store offset=1024 (i32.mul (local.get $i) (i32.const 8)) (f64.mul (f64.convert_i32_s (local.get $i)) (f64.const 1.7)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200))))
    (f64.store offset=1024 (i32.mul (local.get $k) (i32.const 8)) (local.get $x))
    (local.set $i (i32.const 0))
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.trunc_sat_f64_s (f64.load offset=1024 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i64-trunc-f64-u") (param $k i32) (param $x f64)
    (local $i i32)
    (loop $l
      (f64.store offset=1024 (i32.mul (local.get $i) (i32.const 8)) (f64.mul (f64.convert_i32_s (local.get $i)) (f64.const 1.7)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200))))
    (f64.store offset=1024 (i32.mul (local.get $k) (i32.const 8)) (local.get $x))
    (local.set $i (i32.const 0))
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.trunc_f64_u (f64.load offset=1024 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "i64-trunc_sat-f64-u") (param $k i32) (param $x f64)
    (local $i i32)
    (loop $l
      (f64.store offset=1024 (i32.mul (local.get $i) (i32.const 8)) (f64.mul (f64.convert_i32_s (local.get $i)) (f64.const 1.7)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200))))
    (f64.store offset=1024 (i32.mul (local.get $k) (i32.const 8)) (local.get $x))
    (local.set $i (i32.const 0))
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.trunc_sat_f64_u (f64.load offset=1024 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
)
