;; The bound is stored to, where data say so: no place of memory that stays, and as a variable it is no count.
(module
  (type (;0;) (func (param i32 i32)))
  (func (;0;) (type 0) (param i32 i32)
    (local i32 i32 i32)
    block  ;; label = @1
      local.get 0
      i32.load
      i32.const 1
      i32.lt_s
      br_if 0 (;@1;)
      local.get 0
      i32.load offset=8
      local.set 2
      i32.const 0
      local.set 3
      loop  ;; label = @2
        local.get 2
        local.get 1
        i32.store
        block  ;; label = @3
          block  ;; label = @4
            local.get 1
            local.get 3
            i32.eq
            br_if 0 (;@4;)
            local.get 0
            i32.load
            local.set 4
            br 1 (;@3;)
          end
          local.get 0
          local.get 1
          i32.store
          local.get 1
          local.set 4
        end
        local.get 2
        i32.const 4
        i32.add
        local.set 2
        local.get 3
        i32.const 1
        i32.add
        local.tee 3
        local.get 4
        i32.lt_s
        br_if 0 (;@2;)
      end
    end)

  (memory (;0;) 2)
  (global (;0;) (mut i32) (i32.const 66560))
  (export "memory" (memory 0))
  (export "f" (func 0)))

;; expect
;; $f depth 0: K107 trip count not known before the loop: the exit test is not a comparison of a linear counter with an invariant bound
