;; `br_table`, `br` out of nested blocks and `unreachable` in the body.
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
  (func (export "switch") (param $n i32) (param $k i32)
    (local $i i32) (local $v i32)
    (call $init)
    (loop $l
      (local.set $v (i32.load (i32.shl (local.get $i) (i32.const 2))))
      (block $d (block $c (block $b (block $a
        (br_table $a $b $c $a $d (i32.rem_u (local.get $v) (local.get $k))))
        ;; a
        (local.set $v (i32.mul (local.get $v) (i32.const 5))) (br $d))
        ;; b falls into c
        (local.set $v (i32.add (local.get $v) (i32.const 1))))
        (local.set $v (i32.xor (local.get $v) (i32.const -1))))
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2)) (local.get $v))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "value") (param $n i32)
    ;; br_table that carries a value.
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2))
        (i32.add (i32.const 100) (block $a (result i32)
          (i32.mul (i32.const 3) (block $b (result i32)
            (br_table $a $b $a (i32.mul (local.get $i) (i32.const 7)) (i32.and (local.get $i) (i32.const 3))))))))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "holes") (param $n i32) (param $m i32)
    ;; Stores in some iterations only: the rest of memory stays.
    (local $i i32)
    (call $init)
    (loop $l
      (block $skip
        (br_if $skip (i32.rem_u (local.get $i) (local.get $m)))
        (i64.store offset=4096 (i32.shl (local.get $i) (i32.const 3)) (i64.extend_i32_u (local.get $i))))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "conditional-trap") (param $n i32) (param $k i32)
    ;; The store out of bounds, or `unreachable`, happens at iteration k only.
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2)) (local.get $i))
      (if (i32.eq (local.get $i) (local.get $k)) (then (i32.store offset=0x10000 (i32.shl (local.get $i) (i32.const 2)) (i32.const 1))))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "unreachable") (param $n i32) (param $k i32)
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2)) (local.get $i))
      (if (i32.eq (local.get $i) (local.get $k)) (then (unreachable)))
      (i32.store offset=16384 (i32.shl (local.get $i) (i32.const 2)) (local.get $i))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "return") (param $n i32) (param $k i32) (result i32)
    (local $i i32)
    (loop $l
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2)) (local.get $i))
      (if (i32.eq (local.get $i) (local.get $k)) (then (return (i32.const -1))))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $i))
  (func (export "while") (param $n i32)
    ;; An inner loop of Euclid's algorithm: its length depends on the data.
    (local $i i32) (local $a i32) (local $b i32) (local $t i32)
    (call $init)
    (loop $l
      (local.set $a (i32.load (i32.shl (local.get $i) (i32.const 2))))
      (local.set $b (i32.load offset=4 (i32.shl (local.get $i) (i32.const 2))))
      (block $done
        (loop $m
          (br_if $done (i32.eqz (local.get $b)))
          (local.set $t (i32.rem_u (local.get $a) (local.get $b)))
          (local.set $a (local.get $b))
          (local.set $b (local.get $t))
          (br $m)))
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2)) (local.get $a))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "within") (param $n i32)
    ;; Stores of several widths over each other and loads of what was just stored, in one iteration.
    (local $i i32) (local $p i32)
    (call $init)
    (loop $l
      (local.set $p (i32.add (i32.const 8192) (i32.shl (local.get $i) (i32.const 4))))
      (i64.store (local.get $p) (i64.load (i32.shl (local.get $i) (i32.const 2))))
      (i32.store8 offset=3 (local.get $p) (local.get $i))
      (i32.store16 offset=6 (local.get $p) (i32.load16_u offset=2 (local.get $p)))
      (f64.store offset=8 (local.get $p) (f64.load offset=1 (local.get $p)))
      (i32.store offset=12 (local.get $p) (i32.load offset=7 (local.get $p)))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "scratch") (param $n i32) (param $s i32)
    ;; Four words of scratch at $s, written and read in every iteration: the last iteration's stay; $s may lie in the output.
    (local $i i32) (local $j i32) (local $t i32)
    (call $init)
    (loop $l
      (local.set $j (i32.const 0))
      (loop $m
        (i32.store (i32.add (local.get $s) (local.get $j)) (i32.mul (i32.load (i32.add (i32.shl (local.get $i) (i32.const 2)) (local.get $j))) (i32.const 3)))
        (br_if $m (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 16))))
      (local.set $t (i32.const 0))
      (local.set $j (i32.const 0))
      (loop $m
        (local.set $t (i32.xor (i32.rotl (local.get $t) (i32.const 3)) (i32.load (i32.add (local.get $s) (local.get $j)))))
        (br_if $m (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 16))))
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2)) (local.get $t))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
)
