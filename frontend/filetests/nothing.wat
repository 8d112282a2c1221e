;; A loop that computes nothing that lasts, and a `loop` that never repeats: K111.
(module
  (memory (export "memory") 1)
  (func (export "spin") (param $n i32)
    (loop $top
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
  (func (export "once") (param $p i32)
    (loop $top
      (i32.store (local.get $p) (i32.const 1)))))

;; expect
;; $spin depth 0: K111 nothing to compute in parallel: no stores and no reduction
;; $once depth 0: K111 nothing to compute in parallel: the code never jumps back: it is not repeated
