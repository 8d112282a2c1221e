;; Stores of eight bytes that move by four: neighbours overwrite each other's half.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32)
    (loop $top
      (i64.store (local.get $p) (i64.extend_i32_u (local.get $n)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $f depth 0: K103 iterations depend on each other through memory: a store and another access touch the same bytes 1 iteration(s) apart (at I64Store, I64Store)
