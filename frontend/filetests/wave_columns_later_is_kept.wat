;; A table over parts of which one is made of a part that ends later: neither columns nor diagonals keep that in order.
(module
  (type (;0;) (func (param i32 i32)))
  (func (;0;) (type 0) (param i32 i32)
    (local i32 i32 i32 i32 i32 i32)
    local.get 0
    i32.const 0
    i32.gt_s
    if  ;; label = @1
      local.get 1
      local.get 0
      i32.const 260
      i32.mul
      i32.add
      local.tee 1
      i32.const 260
      i32.sub
      local.set 7
      local.get 1
      i32.const 256
      i32.sub
      local.set 1
      i32.const 0
      local.set 2
      local.get 0
      local.set 3
      loop  ;; label = @2
        local.get 2
        local.set 4
        local.get 1
        local.set 5
        local.get 0
        local.get 3
        local.tee 6
        i32.gt_s
        if  ;; label = @3
          local.get 4
          local.set 2
          local.get 5
          local.set 1
          local.get 7
          local.get 4
          i32.const -260
          i32.mul
          i32.add
          i32.load
          local.set 3
          loop  ;; label = @4
            local.get 1
            local.get 1
            i32.const 260
            i32.add
            i32.load
            local.get 1
            i32.const 256
            i32.add
            i32.load
            local.get 3
            i32.xor
            i32.add
            local.tee 3
            i32.store
            local.get 1
            i32.const 4
            i32.add
            local.set 1
            local.get 2
            i32.const 1
            i32.sub
            local.tee 2
            br_if 0 (;@4;)
          end
        end
        local.get 5
        i32.const 260
        i32.sub
        local.set 1
        local.get 4
        i32.const 1
        i32.add
        local.set 2
        local.get 6
        i32.const 1
        i32.sub
        local.set 3
        local.get 6
        i32.const 2
        i32.ge_s
        br_if 0 (;@2;)
      end
    end)
  (memory (;0;) 2)
  (export "memory" (memory 0))
  (export "longer" (func 0)))

;; expect
;; $longer depth 0: K103 iterations depend on each other through memory: a store and another access touch the same bytes 1 iteration(s) apart (at I32Store, I32Load)
;; $longer depth 1: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next
