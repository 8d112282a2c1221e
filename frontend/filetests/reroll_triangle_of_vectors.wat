;; A row of a triangle in vectors of four, and what is left over one by one.
(module
  (memory (export "memory") 130)
  (func (export "triangle") (param f32)
    (local i32 i32 i32 i32 i32 i32 i32 v128)
    local.get 0 f32x4.splat local.set 8 i32.const 4203520 local.set 3 i32.const -4 local.set 5 i32.const 1
    local.set 2
    loop
      i32.const 0 local.set 6
      block
        local.get 2 i32.const 3 i32.gt_u
        if
          local.get 2 i32.const -4 i32.and local.set 4 local.get 2 i32.const 2147483644 i32.and local.set 6
          local.get 3 local.set 1
          loop
            local.get 1 local.get 1 v128.load local.get 8 f32x4.mul v128.store local.get 1 i32.const 16
            i32.add local.set 1 local.get 4 i32.const 4 i32.sub local.tee 4 br_if 0
          end
          local.get 2 local.get 6 i32.eq br_if 1
        end
        local.get 6 i32.const 2 i32.shl local.set 1
        loop
          local.get 1 local.get 3 i32.add local.tee 4 local.get 4 f32.load local.get 0 f32.mul f32.store
          local.get 5 local.get 1 i32.const 4 i32.add local.tee 1 i32.add br_if 0
        end
      end
      local.get 5 i32.const 4 i32.sub local.set 5 local.get 3 i32.const 4096 i32.add local.set 3 local.get 2
      i32.const 1 i32.add local.set 2 local.get 7 i32.const 1 i32.add local.tee 7 i32.const 1024 i32.ne
      br_if 0
    end))
