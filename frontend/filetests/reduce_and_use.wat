;; The running sum is stored in every iteration: a scan, not a reduction.
(module
  (memory (export "memory") 1)
  (func (export "scan") (param $p i32) (param $q i32) (param $n i32)
    (local $sum i32)
    (loop $top
      (local.set $sum (i32.add (local.get $sum) (i32.load (local.get $p))))
      (i32.store (local.get $q) (local.get $sum))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $q (i32.add (local.get $q) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $scan depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next
