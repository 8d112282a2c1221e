;; An imported call in the body keeps the loop; so does one through a table, and a recursive callee.
(module
  (import "env" "f" (func $f (param i32) (result i32)))
  (type $unary (func (param i32) (result i32)))
  (memory (export "memory") 1)
  (table 4 funcref)
  (func (export "imported") (param $p i32) (param $n i32)
    (loop $top
      (i32.store (local.get $p) (call $f (local.get $n)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
  (func (export "indirect") (param $p i32) (param $n i32)
    (loop $top
      (i32.store (local.get $p) (call_indirect (type $unary) (local.get $n) (i32.const 0)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
  (func $fact (param $n i32) (result i32)
    (if (result i32) (i32.lt_s (local.get $n) (i32.const 2))
      (then (i32.const 1))
      (else (i32.mul (local.get $n) (call $fact (i32.sub (local.get $n) (i32.const 1)))))))
  (func (export "recursive") (param $p i32) (param $n i32)
    (loop $top
      (i32.store (local.get $p) (call $fact (local.get $n)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $imported depth 0: K108 calls a function that cannot be inlined: calls function 0 (at Call)
;; $indirect depth 0: K108 calls a function that cannot be inlined: calls through a table or reference (at CallIndirect)
;; $recursive depth 0: K108 calls a function that cannot be inlined: calls function 3 (at Call)
