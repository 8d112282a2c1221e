;; A function with exception handling is not lifted: every loop of it says so.
(module
  (memory (export "memory") 1)
  (tag $e)
  (func (export "f") (param $p i32) (param $n i32)
    (block $caught
      (try_table (catch_all $caught)
        (loop $top
          (i32.store (local.get $p) (i32.const 1))
          (local.set $p (i32.add (local.get $p) (i32.const 4)))
          (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))))

;; expect
;; $f depth 0: K112 control flow outside the lifted subset: TryTable
