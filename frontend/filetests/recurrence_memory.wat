;; A prefix sum in memory: a[i+1] = a[i] + b[i] reads what the iteration before wrote.
(module
  (memory (export "memory") 1)
  (func (export "scan") (param $a i32) (param $b i32) (param $n i32)
    (loop $top
      (i32.store offset=4 (local.get $a) (i32.add (i32.load (local.get $a)) (i32.load (local.get $b))))
      (local.set $a (i32.add (local.get $a) (i32.const 4)))
      (local.set $b (i32.add (local.get $b) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $scan depth 0: K103 iterations depend on each other through memory: a store and another access touch the same bytes 1 iteration(s) apart (at I32Store, I32Load)
