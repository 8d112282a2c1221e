;; References that change places in every iteration are needed after the loop: K110.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $q funcref) (param $r funcref) (result funcref)
    (local $t funcref)
    (loop $top
      (i32.store (local.get $p) (local.get $n))
      (local.set $t (local.get $q))
      (local.set $q (local.get $r))
      (local.set $r (local.get $t))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $q)))

;; expect
;; $f depth 0: K110 value needed after the loop: local 2 is needed after the loop and is of a type that is not lifted
