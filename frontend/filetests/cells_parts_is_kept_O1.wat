;; Two sums in memory, of which one is a part of the other.
(module
  (type (;0;) (func (param i32 i32 i32)))
  (func (;0;) (type 0) (param i32 i32 i32)
    (local i32 i32)
    block  ;; label = @1
      local.get 2
      i32.const 1
      i32.lt_s
      br_if 0 (;@1;)
      local.get 1
      local.set 1
      i32.const 0
      local.set 3
      loop  ;; label = @2
        local.get 0
        local.get 3
        local.tee 3
        local.get 0
        i32.load
        i32.add
        i32.store
        local.get 0
        local.get 0
        i32.load16_u offset=2
        local.get 1
        local.tee 1
        i32.load16_u
        i32.add
        i32.store16 offset=2
        local.get 1
        i32.const 2
        i32.add
        local.set 1
        local.get 3
        i32.const 1
        i32.add
        local.tee 4
        local.set 3
        local.get 2
        local.get 4
        i32.ne
        br_if 0 (;@2;)
      end
    end)

  (memory (;0;) 2)
  (global (;0;) (mut i32) (i32.const 66560))
  (export "memory" (memory 0))
  (export "f" (func 0)))

;; expect
;; $f depth 0: K104 every iteration stores to the same address: a store's address does not change with the loop's counter; the 4 bytes there are no array of each iteration's own: byte 0 may be read before it is written (at I32Store)
