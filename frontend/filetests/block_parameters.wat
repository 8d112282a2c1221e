;; A loop that takes its counter as a parameter on the operand stack: valid Wasm that no C compiler
;; emits but `wasm-opt` may: K112.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32)
    (local.get $n)
    (loop $top (param i32) (result i32)
      (i32.store (local.get $p) (i32.const 1))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (i32.const -1)
      (i32.add)
      (local.tee $n)
      (br_if $top (local.get $n)))
    (drop)))

;; expect
;; $f depth 0: K112 control flow outside the lifted subset: the loop takes operand-stack values
