;; No more than fits: the running value decides.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $q i32) (param $k i32)
    (local $i i32) (local $x i32)
    (loop $top
      (local.set $x (i32.load (local.get $p)))
      (if (i32.lt_u (local.get $k) (i32.const 100)) (then
        (i32.store (i32.add (local.get $q) (i32.shl (local.get $k) (i32.const 2))) (local.get $x))
        (local.set $k (i32.add (local.get $k) (i32.const 1)))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))))

;; expect
;; $f depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next: a branch follows the running value of a scan
