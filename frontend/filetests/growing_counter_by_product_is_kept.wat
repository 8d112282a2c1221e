;; A counter that is multiplied by another one.
(module
  (memory (export "memory") 16)
  (func (export "counter_of_counter")
    (local i32 i32 i32 i32)
    i32.const 9024 local.set 0
    i32.const 0 local.set 1
    i32.const 0 local.set 2
    loop
      local.get 1 local.tee 1 local.get 2 i32.mul local.tee 2 i32.const 2 i32.shl i32.const 1024 i32.add
      local.get 0 local.tee 0 f32.load f32.store
      local.get 0 i32.const 4 i32.add local.set 0
      local.get 1 i32.const 1 i32.add local.tee 3 local.set 1
      local.get 2 local.set 2
      local.get 3 i32.const 60 i32.ne br_if 0
    end))

;; expect
;; $counter_of_counter depth 0: K105 stores through an address that is not affine: the address of a store is not an affine function of the loop counters, in a scan (at F32Store)
