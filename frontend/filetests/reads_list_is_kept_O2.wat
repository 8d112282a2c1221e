;; A list: what is read is somewhere else every time.
(module
  (type (;0;) (func (param i32 i32)))
  (func (;0;) (type 0) (param i32 i32)
    (local i32)
    block  ;; label = @1
      local.get 0
      i32.load
      local.tee 2
      i32.eqz
      br_if 0 (;@1;)
      loop  ;; label = @2
        local.get 0
        local.get 0
        i32.load offset=4
        local.get 1
        i32.add
        i32.store offset=4
        local.get 2
        local.tee 2
        local.set 0
        local.get 2
        i32.load
        local.tee 2
        br_if 0 (;@2;)
      end
    end)

  (memory (;0;) 2)
  (global (;0;) (mut i32) (i32.const 66560))
  (export "memory" (memory 0))
  (export "f" (func 0)))

;; expect
;; $f depth 0: K107 trip count not known before the loop: the exit test is not a comparison of a linear counter with an invariant bound
