;; A search: left from the middle of the body when the key is found.
(module
  (memory (export "memory") 1)
  (func (export "find") (param $p i32) (param $n i32) (param $key i32) (result i32)
    (local $i i32)
    (block $found
      (loop $top
        (br_if $found (i32.eq (i32.load (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2)))) (local.get $key)))
        (br_if $top (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
    (local.get $i))
  (func (export "clear_until_zero") (param $p i32) (param $n i32)
    (local $q i32)
    (block $found
      (loop $top
        (local.set $q (local.get $p))
        (local.set $p (i32.add (local.get $p) (i32.const 4)))
        (br_if $found (i32.eqz (i32.load (local.get $q))))
        (i32.store (local.get $q) (i32.const 0))
        (br $top)))))

;; expect
;; $find depth 0: K106 more than one way out: 2 exits
;; $clear_until_zero depth 0: K107 trip count not known before the loop: work that can be seen stands in front of the exit test at the top
