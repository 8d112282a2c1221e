;; Three nested loops over one flat array whose strides are arguments: disjoint, interleaved, overlapping, zero.
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
  (func (export "store") (param $p i32) (param $a i32) (param $b i32) (param $c i32) (param $n i32) (param $m i32) (param $k i32)
    (local $i i32) (local $j i32) (local $l i32)
    (loop $x
      (local.set $j (i32.const 0))
      (loop $y
        (local.set $l (i32.const 0))
        (loop $z
          (i32.store (i32.add (local.get $p) (i32.add (i32.mul (local.get $i) (local.get $a)) (i32.add (i32.mul (local.get $j) (local.get $b)) (i32.mul (local.get $l) (local.get $c)))))
            (i32.add (i32.mul (local.get $i) (i32.const 10007)) (i32.add (i32.mul (local.get $j) (i32.const 101)) (local.get $l))))
          (br_if $z (i32.lt_u (local.tee $l (i32.add (local.get $l) (i32.const 1))) (local.get $k))))
        (br_if $y (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (br_if $x (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "pointer") (param $p i32) (param $a i32) (param $b i32) (param $c i32) (param $n i32) (param $m i32) (param $k i32)
    ;; The same with pointers, and adding to what is there.
    (local $i i32) (local $j i32) (local $q i32) (local $r i32)
    (call $init)
    (loop $x
      (local.set $q (local.get $p))
      (local.set $i (local.get $m))
      (loop $y
        (local.set $r (local.get $q))
        (local.set $j (local.get $k))
        (loop $z
          (i32.store (local.get $r) (i32.add (i32.mul (i32.load (local.get $r)) (i32.const 3)) (local.get $n)))
          (local.set $r (i32.add (local.get $r) (local.get $c)))
          (br_if $z (local.tee $j (i32.sub (local.get $j) (i32.const 1)))))
        (local.set $q (i32.add (local.get $q) (local.get $b)))
        (br_if $y (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
      (local.set $p (i32.add (local.get $p) (local.get $a)))
      (br_if $x (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "constant") (param $p i32) (param $n i32)
    ;; Strides 4, 20 and 1300 with trips 5, 65 and n: exactly dense.
    (local $i i32) (local $j i32) (local $l i32)
    (loop $x
      (local.set $j (i32.const 0))
      (loop $y
        (local.set $l (i32.const 0))
        (loop $z
          (f32.store (i32.add (local.get $p) (i32.add (i32.mul (local.get $i) (i32.const 1300)) (i32.add (i32.mul (local.get $j) (i32.const 20)) (i32.shl (local.get $l) (i32.const 2)))))
            (f32.convert_i32_s (i32.xor (local.get $i) (i32.mul (local.get $j) (local.get $l)))))
          (br_if $z (i32.ne (local.tee $l (i32.add (local.get $l) (i32.const 1))) (i32.const 5))))
        (br_if $y (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 65))))
      (br_if $x (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "overdense") (param $p i32) (param $n i32)
    ;; As above, but one more in the middle: rows overlap by one.
    (local $i i32) (local $j i32) (local $l i32)
    (loop $x
      (local.set $j (i32.const 0))
      (loop $y
        (local.set $l (i32.const 0))
        (loop $z
          (f32.store (i32.add (local.get $p) (i32.add (i32.mul (local.get $i) (i32.const 1300)) (i32.add (i32.mul (local.get $j) (i32.const 20)) (i32.shl (local.get $l) (i32.const 2)))))
            (f32.convert_i32_s (i32.xor (local.get $i) (i32.mul (local.get $j) (local.get $l)))))
          (br_if $z (i32.ne (local.tee $l (i32.add (local.get $l) (i32.const 1))) (i32.const 6))))
        (br_if $y (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 65))))
      (br_if $x (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "triangle") (param $p i32) (param $n i32)
    ;; The inner trip counts are the outer counters, from zero on.
    (local $i i32) (local $j i32) (local $l i32)
    (block $done
      (loop $x
        (br_if $done (i32.ge_u (local.get $i) (local.get $n)))
        (local.set $j (i32.const 0))
        (block $ydone
          (loop $y
            (br_if $ydone (i32.ge_u (local.get $j) (local.get $i)))
            (local.set $l (local.get $j))
            (block $zdone
              (loop $z
                (br_if $zdone (i32.ge_u (local.get $l) (local.get $i)))
                (i32.store8 (i32.add (local.get $p) (i32.add (i32.mul (local.get $i) (i32.const 900)) (i32.add (i32.mul (local.get $j) (i32.const 30)) (local.get $l)))) (i32.add (local.get $l) (local.get $j)))
                (local.set $l (i32.add (local.get $l) (i32.const 1)))
                (br $z)))
            (local.set $j (i32.add (local.get $j) (i32.const 1)))
            (br $y)))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $x))))
  (func (export "steps") (param $p i32) (param $n i32) (param $t i32) (result i32)
    ;; Time steps of two loops each; n one too large traps in the second loop of the first step.
    (local $i i32)
    (call $init)
    (loop $x
      (local.set $i (i32.const 0))
      (loop $y
        (i32.store (i32.add (i32.const 8192) (i32.shl (local.get $i) (i32.const 2))) (i32.add (i32.load (i32.shl (local.get $i) (i32.const 2))) (local.get $t)))
        (br_if $y (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
      (local.set $i (i32.const 0))
      (loop $y
        (i32.store (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2))) (i32.mul (i32.load offset=8192 (i32.shl (local.get $i) (i32.const 2))) (i32.const 3)))
        (br_if $y (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $x (local.tee $t (i32.sub (local.get $t) (i32.const 1)))))
    (local.get $p))
)
