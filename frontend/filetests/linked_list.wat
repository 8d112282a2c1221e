;; A linked list: the next address is loaded, so there is no trip count, and no address is affine.
(module
  (memory (export "memory") 1)
  (func (export "walk") (param $p i32)
    (block $done
      (br_if $done (i32.eqz (local.get $p)))
      (loop $top
        (i32.store offset=4 (local.get $p) (i32.const 1))
        (br_if $top (local.tee $p (i32.load (local.get $p))))))))

;; expect
;; $walk depth 0: K107 trip count not known before the loop: the exit test is not a comparison of a linear counter with an invariant bound
