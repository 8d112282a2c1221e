;; `memory.fill`, `memory.copy` and `memory.init` beside and inside loops.
(module
  (memory (export "memory") 1)
  ;; Seeded bytes below 40000: a recurrence, so never offloaded.
  (func $init (local $p i32) (local $x i32)
    (local.set $x (i32.const 0x9e3779b9))
    (loop $l
      (local.set $x (i32.xor (local.get $x) (i32.shl (local.get $x) (i32.const 13))))
      (local.set $x (i32.xor (local.get $x) (i32.shr_u (local.get $x) (i32.const 17))))
      (local.set $x (i32.xor (local.get $x) (i32.shl (local.get $x) (i32.const 5))))
      (i32.store (local.get $p) (local.get $x))
      (br_if $l (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 4))) (i32.const 40000)))))
  (data $d "a passive segment, copied piece by piece")
  (func (export "rows") (param $n i32)
    (local $i i32)
    (call $init)
    (loop $l
      (memory.copy (i32.add (i32.const 16384) (i32.mul (local.get $i) (i32.const 64))) (i32.mul (local.get $i) (i32.const 48)) (i32.const 48))
      (memory.fill (i32.add (i32.const 16432) (i32.mul (local.get $i) (i32.const 64))) (local.get $i) (i32.const 16))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "pieces") (param $n i32)
    (local $i i32)
    (loop $l
      (memory.init $d (i32.mul (local.get $i) (i32.const 3)) (local.get $i) (i32.const 5))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "around") (param $n i32) (result i32)
    ;; Steps of a loop, a copy of what it wrote, a loop over the copy.
    (local $i i32) (local $s i32)
    (call $init)
    (loop $t
      (local.set $i (i32.const 0))
      (loop $l
        (i32.store (local.get $i) (i32.add (i32.load (local.get $i)) (local.get $n)))
        (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 4096))))
      (memory.copy (i32.const 8192) (i32.const 2) (i32.const 4096))
      (local.set $i (i32.const 0))
      (loop $l
        (local.set $s (i32.add (local.get $s) (i32.load offset=8192 (local.get $i))))
        (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 4096))))
      (memory.fill (i32.const 0) (local.get $s) (i32.const 64))
      (br_if $t (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $s))
  ;; Rows of $n bytes, each copied $d bytes on: over its own source from behind, from ahead, or not at all.
  (func (export "over") (param $n i32) (param $d i32)
    (local $i i32) (local $p i32)
    (call $init)
    (loop $l
      (local.set $p (i32.add (i32.const 1024) (i32.mul (local.get $i) (i32.const 512))))
      (memory.copy (i32.add (local.get $p) (local.get $d)) (local.get $p) (local.get $n))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 20)))))
  ;; A triangle of words, its first row empty: filled, then copied.
  (func (export "triangle") (param $n i32)
    (local $i i32)
    (call $init)
    (loop $l
      (memory.fill (i32.add (i32.const 1024) (i32.mul (local.get $i) (i32.const 256))) (local.get $i) (i32.shl (local.get $i) (i32.const 2)))
      (memory.copy (i32.add (i32.const 40000) (i32.mul (local.get $i) (i32.const 256))) (i32.add (i32.const 1024) (i32.mul (local.get $i) (i32.const 256))) (i32.shl (local.get $i) (i32.const 2)))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  ;; Nothing is moved, at an address that is inside of memory, its end, or outside.
  (func (export "nothing") (param $at i32) (param $n i32)
    (local $i i32)
    (loop $l
      (memory.fill (i32.add (local.get $at) (local.get $i)) (i32.const 7) (local.get $n))
      (memory.copy (i32.const 0) (i32.add (local.get $at) (local.get $i)) (local.get $n))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 9)))))
  ;; Steps of a loop, then what it wrote over what it read.
  (func (export "steps") (param $n i32) (param $bytes i32)
    (local $i i32)
    (call $init)
    (loop $t
      (local.set $i (i32.const 4))
      (loop $l
        (i32.store offset=8192 (local.get $i) (i32.add (i32.load (i32.sub (local.get $i) (i32.const 4))) (i32.load offset=4 (local.get $i))))
        (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 4000))))
      (memory.copy (i32.const 0) (i32.const 8192) (local.get $bytes))
      (br_if $t (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func $clear (param $p i32) (param $n i32) (memory.fill (local.get $p) (i32.const 0) (i32.mul (local.get $n) (i32.const 8))))
  (func (export "called") (param $n i32)
    (local $i i32)
    (call $init)
    (loop $l
      (call $clear (i32.add (i32.const 512) (i32.mul (local.get $i) (i32.const 480))) (local.get $n))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 30)))))
)
