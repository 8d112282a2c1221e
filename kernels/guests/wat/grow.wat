;; `memory.grow` and `memory.size` before, in and after loops, and loops over what was just grown.
(module
  (memory (export "memory") 1 8)
  (func (export "before") (param $pages i32) (param $n i32) (result i32)
    (local $i i32) (local $got i32)
    (local.set $got (memory.grow (local.get $pages)))
    (loop $l
      (f64.store (i32.shl (local.get $i) (i32.const 3)) (f64.convert_i32_u (local.get $i)))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $got))
  (func (export "inside") (param $n i32) (result i32)
    ;; Each iteration grows by a page and stores to its end.
    (local $i i32)
    (loop $l
      (drop (memory.grow (i32.const 1)))
      (i32.store (i32.sub (i32.shl (memory.size) (i32.const 16)) (i32.const 4)) (local.get $i))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (memory.size))
  (func (export "size") (param $n i32) (result i32)
    ;; The size is the bound, read again in every iteration.
    (local $i i32)
    (drop (memory.grow (local.get $n)))
    (loop $l
      (i32.store (local.get $i) (memory.size))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.shl (memory.size) (i32.const 16)))))
    (local.get $i))
  (func (export "between") (param $pages i32) (result i32)
    ;; A loop, a grow that moves the bound, a loop over the new pages, and one that reads both.
    (local $i i32) (local $s i32)
    (loop $l
      (i32.store (local.get $i) (i32.mul (local.get $i) (i32.const 3)))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 65536))))
    (drop (memory.grow (local.get $pages)))
    (local.set $i (i32.const 65536))
    (loop $l
      (i32.store (local.get $i) (i32.add (i32.load (i32.sub (local.get $i) (i32.const 65536))) (i32.const 1)))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 131072))))
    (local.set $i (i32.const 0))
    (loop $l
      (local.set $s (i32.add (local.get $s) (i32.load (local.get $i))))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.shl (memory.size) (i32.const 16)))))
    (local.get $s))
  (func (export "steps") (param $n i32) (result i32)
    ;; Every time step writes what there is, then grows.
    (local $i i32)
    (loop $t
      (local.set $i (i32.const 0))
      (loop $l
        (i32.store (local.get $i) (i32.add (i32.load (local.get $i)) (local.get $n)))
        (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.shl (memory.size) (i32.const 16)))))
      (drop (memory.grow (i32.const 1)))
      (br_if $t (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (memory.size))
)
