;; Two statements that each need what the other one has stored: they stay together, in order.
(module
  (type (;0;) (func (param i32 i32 i32)))
  (func (;0;) (type 0) (param i32 i32 i32)
    (local i32 i32 i32)
    local.get 0
    i32.const 0
    i32.gt_s
    if  ;; label = @1
      local.get 1
      i32.const 4
      i32.add
      local.set 3
      local.get 2
      i32.const 4
      i32.add
      local.set 4
      local.get 1
      i32.load
      local.set 1
      local.get 2
      i32.load
      local.set 2
      loop  ;; label = @2
        local.get 4
        local.get 1
        i32.const 3
        i32.mul
        local.tee 5
        i32.store
        local.get 3
        local.get 2
        i32.const 1
        i32.add
        local.tee 1
        i32.store
        local.get 3
        i32.const 4
        i32.add
        local.set 3
        local.get 4
        i32.const 4
        i32.add
        local.set 4
        local.get 5
        local.set 2
        local.get 0
        i32.const 1
        i32.sub
        local.tee 0
        br_if 0 (;@2;)
      end
    end)
  (memory (;0;) 2)
  (export "memory" (memory 0))
  (export "round" (func 0)))

;; expect
;; $round depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next
