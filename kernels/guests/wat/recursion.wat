;; Functions that call themselves around a loop, mutually, through a table and in tail position.
(module
  (memory (export "memory") 1)
  (type $t (func (param i32 i32) (result i32)))
  (table funcref (elem $scale $shift))
  (func $fill (export "fill") (param $p i32) (param $n i32) (result i32)
    ;; Fills n words, then the half of them further on.
    (local $i i32)
    (if (i32.eqz (local.get $n)) (then (return (local.get $p))))
    (loop $l
      (i32.store (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2))) (i32.add (local.get $n) (local.get $i)))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (call $fill (i32.add (local.get $p) (i32.shl (local.get $n) (i32.const 1))) (i32.shr_u (local.get $n) (i32.const 1))))
  (func $deep (export "deep") (param $d i32) (param $n i32) (result i32)
    (local $i i32)
    (if (local.get $d) (then (drop (call $deep (i32.sub (local.get $d) (i32.const 1)) (local.get $n)))))
    (loop $l
      (i32.store (i32.shl (local.get $i) (i32.const 2)) (i32.add (i32.load (i32.shl (local.get $i) (i32.const 2))) (local.get $d)))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (i32.load (i32.const 0)))
  (func $forever (export "overflow") (param $n i32) (result i32)
    ;; Runs out of stack: the loop's stores stay.
    (local $i i32)
    (loop $l
      (i32.store (i32.shl (local.get $i) (i32.const 2)) (local.get $n))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16))))
    (i32.add (call $forever (local.get $n)) (i32.const 1)))
  (func $even (param $p i32) (param $n i32) (result i32)
    (if (i32.eqz (local.get $n)) (then (return (local.get $p))))
    (i32.store (local.get $p) (local.get $n))
    (call $odd (i32.add (local.get $p) (i32.const 4)) (i32.sub (local.get $n) (i32.const 1))))
  (func $odd (param $p i32) (param $n i32) (result i32)
    (if (i32.eqz (local.get $n)) (then (return (i32.sub (i32.const 0) (local.get $p)))))
    (call $even (i32.add (local.get $p) (i32.const 4)) (i32.sub (local.get $n) (i32.const 1))))
  (func (export "called") (param $n i32)
    ;; A loop whose body calls a recursive pair.
    (local $i i32)
    (loop $l
      (i32.store offset=32768 (i32.shl (local.get $i) (i32.const 2)) (call $even (i32.shl (local.get $i) (i32.const 3)) (i32.and (local.get $i) (i32.const 15))))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func $scale (type $t) (i32.mul (local.get 0) (local.get 1)))
  (func $shift (type $t) (i32.shl (local.get 0) (local.get 1)))
  (func (export "table") (param $n i32) (param $k i32)
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2)) (call_indirect (type $t) (local.get $i) (i32.const 3) (i32.rem_u (local.get $i) (local.get $k))))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func $leaf (param $x f64) (result f64) (f64.mul (local.get $x) (f64.add (local.get $x) (f64.const 1))))
  (func $branchy (param $x f64) (result f64)
    (if (f64.lt (local.get $x) (f64.const 100)) (then (return (f64.neg (local.get $x)))))
    (call $leaf (f64.sqrt (local.get $x))))
  (func (export "inlined") (param $n i32)
    (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.shl (local.get $i) (i32.const 3)) (call $branchy (call $leaf (f64.convert_i32_s (local.get $i)))))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func $tail (export "tail") (param $p i32) (param $n i32) (result i32)
    (local $i i32)
    (loop $l
      (i32.store8 (i32.add (local.get $p) (local.get $i)) (local.get $n))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (if (result i32) (local.get $n) (then (return_call $tail (i32.add (local.get $p) (local.get $i)) (i32.sub (local.get $n) (i32.const 1)))) (else (local.get $p))))
)
