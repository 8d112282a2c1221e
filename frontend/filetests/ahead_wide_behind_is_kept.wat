;; Loads are wider than stores: an element and the one before it at once.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $b i32) (param $n i32)
    (loop $top
      (i32.store (local.get $a) (i32.wrap_i64 (i64.rem_u (i64.load (i32.sub (local.get $a) (i32.const 4))) (i64.const 1000))))
      (local.set $a (i32.add (local.get $a) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $f depth 0: K103 iterations depend on each other through memory: a store and another access touch the same bytes 1 iteration(s) apart (at I32Store, I64Load)
