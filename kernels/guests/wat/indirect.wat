;; Indexed loads and stores with an index out of bounds at a chosen iteration, with duplicate indices, and with indices that
;; alias what is stored.
(module
  (memory (export "memory") 1)
  ;; Seeded bytes below 8192: a recurrence, so never offloaded.
  (func $init (local $p i32) (local $x i32)
    (local.set $x (i32.const 0x9e3779b9))
    (loop $l
      (local.set $x (i32.xor (local.get $x) (i32.shl (local.get $x) (i32.const 13))))
      (local.set $x (i32.xor (local.get $x) (i32.shr_u (local.get $x) (i32.const 17))))
      (local.set $x (i32.xor (local.get $x) (i32.shl (local.get $x) (i32.const 5))))
      (i32.store (local.get $p) (local.get $x))
      (br_if $l (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 4))) (i32.const 8192)))))
  ;; idx[i] at 1024 (permutation 37 i mod 200), x at 4096, y at 8192; idx[k] = v if k >= 0.
  (func $setup (param $k i32) (param $v i32)
    (local $i i32)
    (call $init)
    (loop $l
      (i32.store offset=1024 (i32.shl (local.get $i) (i32.const 2)) (i32.rem_u (i32.mul (local.get $i) (i32.const 37)) (i32.const 200)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200))))
    (if (i32.ge_s (local.get $k) (i32.const 0))
      (then (i32.store offset=1024 (i32.shl (local.get $k) (i32.const 2)) (local.get $v)))))
  (func (export "gather") (param $k i32) (param $v i32)
    (local $i i32)
    (call $setup (local.get $k) (local.get $v))
    (loop $l
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2)) (i32.load offset=4096 (i32.shl (i32.load offset=1024 (i32.shl (local.get $i) (i32.const 2))) (i32.const 2))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "gather-bytes") (param $k i32) (param $v i32)
    (local $i i32)
    (call $setup (local.get $k) (local.get $v))
    (loop $l
      (i32.store8 offset=8192 (local.get $i) (i32.load8_u (i32.load offset=1024 (i32.shl (local.get $i) (i32.const 2)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "scatter") (param $k i32) (param $v i32)
    (local $i i32)
    (call $setup (local.get $k) (local.get $v))
    (loop $l
      (i32.store offset=8192 (i32.shl (i32.load offset=1024 (i32.shl (local.get $i) (i32.const 2))) (i32.const 2)) (local.get $i))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "histogram") (param $k i32) (param $v i32)
    (local $i i32) (local $a i32)
    (call $setup (local.get $k) (local.get $v))
    (loop $l
      (local.set $a (i32.shl (i32.and (i32.load offset=1024 (i32.shl (local.get $i) (i32.const 2))) (i32.const 0xfffffff7)) (i32.const 2)))
      (i32.store offset=8192 (local.get $a) (i32.add (i32.load offset=8192 (local.get $a)) (i32.const 1)))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "in-place") (param $k i32) (param $v i32)
    ;; x[i] = x[idx[i]]: what is loaded may have been stored before.
    (local $i i32)
    (call $setup (local.get $k) (local.get $v))
    (loop $l
      (i32.store offset=4096 (i32.shl (local.get $i) (i32.const 2)) (i32.load offset=4096 (i32.shl (i32.load offset=1024 (i32.shl (local.get $i) (i32.const 2))) (i32.const 2))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "index-stored") (param $k i32) (param $v i32)
    ;; The gather's source is anywhere, so it may be what this loop has just stored.
    (local $i i32)
    (call $setup (local.get $k) (local.get $v))
    (loop $l
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2)) (i32.add (i32.const 1) (i32.load (i32.load offset=1024 (i32.shl (local.get $i) (i32.const 2))))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "chase") (param $k i32) (param $v i32)
    (local $i i32)
    (call $setup (local.get $k) (local.get $v))
    (loop $l
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2))
        (i32.load offset=1024 (i32.shl (i32.load offset=1024 (i32.shl (i32.load offset=1024 (i32.shl (local.get $i) (i32.const 2))) (i32.const 2))) (i32.const 2))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  (func (export "reduce") (param $k i32) (param $v i32) (result i32)
    (local $i i32) (local $s i32)
    (call $setup (local.get $k) (local.get $v))
    (loop $l
      (local.set $s (i32.add (local.get $s) (i32.load offset=4096 (i32.shl (i32.load offset=1024 (i32.shl (local.get $i) (i32.const 2))) (i32.const 2)))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200))))
    (local.get $s))
)
