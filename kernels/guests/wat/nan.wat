;; Bits of NaNs: kept by loads, stores, neg, abs, copysign and select; made canonical by arithmetic. All pairs of sixteen
;; patterns through every float operation.
(module
  (memory (export "memory") 1)
  ;; Sixteen patterns of each width: quiet and signalling NaNs with payloads, infinities, zeros, subnormals, two plain numbers.
  (data (i32.const 1024) "\00\00\c0\7f\00\00\c0\ff\45\23\c1\7f\21\43\d5\ff\01\00\80\7f\45\23\81\ff\ff\ff\ff\7f\ff\ff\ff\ff\00\00\80\7f\00\00\80\ff\00\00\00\00\00\00\00\80\01\00\00\00\01\00\00\80\00\00\c0\3f\00\00\20\c0")
  (data (i32.const 2048) "\00\00\00\00\00\00\f8\7f\00\00\00\00\00\00\f8\ff\bc\9a\78\56\34\12\f8\7f\01\00\00\00\00\00\fa\ff\01\00\00\00\00\00\f0\7f\ff\ff\ff\ff\ff\ff\f7\ff\ff\ff\ff\ff\ff\ff\ff\7f\ff\ff\ff\ff\ff\ff\ff\ff\00\00\00\00\00\00\f0\7f\00\00\00\00\00\00\f0\ff\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\80\01\00\00\00\00\00\00\00\01\00\00\00\00\00\00\80\00\00\00\00\00\00\f8\3f\00\00\00\00\00\00\04\c0")
  (func (export "f32-copy")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f32-neg")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.neg (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f32-abs")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.abs (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f32-sqrt")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.sqrt (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f32-ceil")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.ceil (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f32-floor")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.floor (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f32-trunc")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.trunc (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f32-nearest")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.nearest (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f32-neg-of-neg")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.neg (f32.neg (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4))))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f32-abs-of-sum")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.neg (f32.abs (f32.add (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4))) (f32.const 1)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f32-reinterpret")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.reinterpret_f32 (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f32-through-bits")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.reinterpret_i32 (i32.or (i32.reinterpret_f32 (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))) (i32.const 3))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f32-arithmetic-bits")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (i32.reinterpret_f32 (f32.mul (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4))) (f32.const 1))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f32-promote")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.promote_f32 (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f32-there-and-back")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.demote_f64 (f64.promote_f32 (f32.load offset=1024 (i32.mul (local.get $i) (i32.const 4))))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f32-add")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.add (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f32-sub")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.sub (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f32-mul")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.mul (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f32-div")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.div (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f32-min")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.min (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f32-max")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.max (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f32-copysign")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.copysign (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f32-eq")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.eq (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f32-ne")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.ne (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f32-lt")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.lt (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f32-gt")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.gt (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f32-le")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.le (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f32-ge")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.ge (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f32-select")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (select (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4))) (f32.lt (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4))))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f32-copysign-of-sum")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.copysign (f32.add (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f32-identity")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.sub (f32.add (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (f32.const 0)) (select (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4))) (f32.const -0) (f32.ne (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f32-chain")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.mul (f32.add (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))) (f32.sub (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4))))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f32-fma-shape")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.add (f32.mul (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4))) (f32.load offset=1024 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 4)))) (f32.load offset=1024 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 4)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f64-copy")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.load offset=2048 (i32.mul (local.get $i) (i32.const 8))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f64-neg")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.neg (f64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f64-abs")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.abs (f64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f64-sqrt")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.sqrt (f64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f64-ceil")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.ceil (f64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f64-floor")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.floor (f64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f64-trunc")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.trunc (f64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f64-nearest")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.nearest (f64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f64-neg-of-neg")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.neg (f64.neg (f64.load offset=2048 (i32.mul (local.get $i) (i32.const 8))))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f64-abs-of-sum")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.neg (f64.abs (f64.add (f64.load offset=2048 (i32.mul (local.get $i) (i32.const 8))) (f64.const 1)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f64-reinterpret")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.reinterpret_f64 (f64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f64-through-bits")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.reinterpret_i64 (i64.or (i64.reinterpret_f64 (f64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))) (i64.const 3))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f64-arithmetic-bits")
    (local $i i32)
    (loop $l
      (i64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (i64.reinterpret_f64 (f64.mul (f64.load offset=2048 (i32.mul (local.get $i) (i32.const 8))) (f64.const 1))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f64-demote")
    (local $i i32)
    (loop $l
      (f32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f32.demote_f64 (f64.load offset=2048 (i32.mul (local.get $i) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f64-there-and-back")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.promote_f32 (f32.demote_f64 (f64.load offset=2048 (i32.mul (local.get $i) (i32.const 8))))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
  (func (export "f64-add")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.add (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f64-sub")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.sub (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f64-mul")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.mul (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f64-div")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.div (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f64-min")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.min (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f64-max")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.max (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f64-copysign")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.copysign (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f64-eq")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f64.eq (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f64-ne")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f64.ne (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f64-lt")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f64.lt (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f64-gt")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f64.gt (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f64-le")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f64.le (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f64-ge")
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.mul (local.get $i) (i32.const 4)) (f64.ge (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f64-select")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (select (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8))) (f64.lt (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8))))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f64-copysign-of-sum")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.copysign (f64.add (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f64-identity")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.sub (f64.add (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (f64.const 0)) (select (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8))) (f64.const -0) (f64.ne (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f64-chain")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.mul (f64.add (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))) (f64.sub (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8))))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "f64-fma-shape")
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.mul (local.get $i) (i32.const 8)) (f64.add (f64.mul (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8))) (f64.load offset=2048 (i32.mul (i32.and (local.get $i) (i32.const 15)) (i32.const 8)))) (f64.load offset=2048 (i32.mul (i32.shr_u (local.get $i) (i32.const 4)) (i32.const 8)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256)))))
  (func (export "signs-of-sum") (param $x f64) (param $n i32) (result f64)
    ;; A NaN made before the loop reaches memory in it.
    (local $i i32)
    (local.set $x (f64.neg (f64.sub (local.get $x) (local.get $x))))
    (loop $l
      (f64.store offset=8192 (i32.shl (local.get $i) (i32.const 3)) (f64.neg (local.get $x)))
      (f64.store offset=12288 (i32.shl (local.get $i) (i32.const 3)) (local.get $x))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $x))
  (func (export "bits") (param $b i32) (param $n i32)
    ;; A signalling NaN as a live-in.
    (local $i i32) (local $x f32)
    (local.set $x (f32.reinterpret_i32 (local.get $b)))
    (loop $l
      (f32.store offset=8192 (i32.shl (local.get $i) (i32.const 2)) (local.get $x))
      (f32.store offset=12288 (i32.shl (local.get $i) (i32.const 2)) (f32.mul (local.get $x) (f32.convert_i32_s (local.get $i))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "memory-sum") (param $n i32)
    ;; A sum of NaNs in memory, in order, one to each column of sixteen.
    (local $i i32) (local $j i32) (local $s f32)
    (loop $l
      (local.set $s (f32.const 0))
      (local.set $j (local.get $i))
      (loop $m
        (local.set $s (f32.add (f32.load offset=1024 (i32.shl (local.get $j) (i32.const 2))) (local.get $s)))
        (br_if $m (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 16))))
      (f32.store offset=8192 (i32.shl (local.get $i) (i32.const 2)) (local.get $s))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
)
