;; Every integer operation and conversion on all pairs of sixteen values: shift counts at and past the width, signs, limits.
(module
  (memory (export "memory") 1)
  (data (i32.const 1024) "\00\00\00\00\01\00\00\00\02\00\00\00\1f\00\00\00\20\00\00\00\21\00\00\00\3f\00\00\00\40\00\00\00\7f\00\00\00\80\00\00\00\ff\00\00\00\ff\7f\00\00\00\80\00\00\ff\ff\ff\7f\00\00\00\80\ff\ff\ff\ff")
  (data (i32.const 2048) "\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\1f\00\00\00\00\00\00\00\20\00\00\00\00\00\00\00\3f\00\00\00\00\00\00\00\40\00\00\00\00\00\00\00\41\00\00\00\00\00\00\00\80\00\00\00\00\00\00\00\00\80\00\00\00\00\00\00\00\00\00\80\00\00\00\00\ff\ff\ff\ff\00\00\00\00\00\00\00\00\01\00\00\00\ff\ff\ff\ff\ff\ff\ff\7f\00\00\00\00\00\00\00\80\fe\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff")
  (func (export "i32-add")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.add (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-sub")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.sub (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-mul")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.mul (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-and")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.and (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-or")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.or (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-xor")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.xor (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-shl")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.shl (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-shr_s")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.shr_s (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-shr_u")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.shr_u (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-rotl")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.rotl (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-rotr")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.rotr (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-eq")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.eq (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-ne")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.ne (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-lt_s")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.lt_s (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-lt_u")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.lt_u (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-gt_s")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.gt_s (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-gt_u")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.gt_u (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-le_s")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.le_s (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-le_u")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.le_u (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-ge_s")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.ge_s (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-ge_u")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.ge_u (i32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (i32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i32-clz")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.clz (i32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "i32-ctz")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.ctz (i32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "i32-popcnt")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.popcnt (i32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "i32-extend8_s")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.extend8_s (i32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "i32-extend16_s")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.extend16_s (i32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "i32-eqz")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.eqz (i32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f32-convert-i32-s")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.convert_i32_s (i32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f32-convert-i32-u")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.convert_i32_u (i32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f64-convert-i32-s")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.convert_i32_s (i32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f64-convert-i32-u")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.convert_i32_u (i32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "i64-add")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.add (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-sub")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.sub (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-mul")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.mul (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-and")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.and (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-or")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.or (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-xor")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.xor (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-shl")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.shl (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-shr_s")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.shr_s (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-shr_u")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.shr_u (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-rotl")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.rotl (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-rotr")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.rotr (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-eq")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i64.eq (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-ne")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i64.ne (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-lt_s")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i64.lt_s (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-lt_u")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i64.lt_u (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-gt_s")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i64.gt_s (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-gt_u")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i64.gt_u (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-le_s")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i64.le_s (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-le_u")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i64.le_u (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-ge_s")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i64.ge_s (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-ge_u")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i64.ge_u (i64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (i64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "i64-clz")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.clz (i64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "i64-ctz")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.ctz (i64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "i64-popcnt")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.popcnt (i64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "i64-extend8_s")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.extend8_s (i64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "i64-extend16_s")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.extend16_s (i64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "i64-extend32_s")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.extend32_s (i64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "i64-eqz")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i64.eqz (i64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f32-convert-i64-s")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.convert_i64_s (i64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f32-convert-i64-u")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.convert_i64_u (i64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f64-convert-i64-s")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.convert_i64_s (i64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f64-convert-i64-u")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.convert_i64_u (i64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "i32-extend-s")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.extend_i32_s (i32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "i32-extend-u")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.extend_i32_u (i32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "i64-wrap")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.wrap_i64 (i64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "i32-store8")
    (local $i i32)
    (loop $l
      (i32.store8 offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.load offset=1024 (i32.mul (local.get $i) (i32.const 4))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "i32-store16")
    (local $i i32)
    (loop $l
      (i32.store16 offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.load offset=1024 (i32.mul (local.get $i) (i32.const 4))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "i32-load8-s")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 3)) (i32.load8_s offset=1024 (local.get $i)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 1200)))))
  (func (export "i32-load8-u")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 3)) (i32.load8_u offset=1024 (local.get $i)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 1200)))))
  (func (export "i32-load16-s")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 3)) (i32.load16_s offset=1024 (local.get $i)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 1200)))))
  (func (export "i32-load16-u")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 3)) (i32.load16_u offset=1024 (local.get $i)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 1200)))))
  (func (export "i64-load8-s")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.shl (local.get $i) (i32.const 3)) (i64.load8_s offset=1024 (local.get $i)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 1200)))))
  (func (export "i64-load8-u")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.shl (local.get $i) (i32.const 3)) (i64.load8_u offset=1024 (local.get $i)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 1200)))))
  (func (export "i64-load16-s")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.shl (local.get $i) (i32.const 3)) (i64.load16_s offset=1024 (local.get $i)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 1200)))))
  (func (export "i64-load16-u")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.shl (local.get $i) (i32.const 3)) (i64.load16_u offset=1024 (local.get $i)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 1200)))))
  (func (export "i64-load32-s")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.shl (local.get $i) (i32.const 3)) (i64.load32_s offset=1024 (local.get $i)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 1200)))))
  (func (export "i64-load32-u")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.shl (local.get $i) (i32.const 3)) (i64.load32_u offset=1024 (local.get $i)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 1200)))))
)
