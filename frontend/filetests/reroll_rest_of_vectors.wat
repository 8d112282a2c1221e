;; A row of a matrix, vectorised where its arrays do not meet, then one element for an odd number of them, and the others two at
;; a time: all of them are one loop.
(module
  (memory (export "memory") 16)
  (func (export "rows") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 2 i32.const 0 i32.gt_s
    if
      local.get 3 i32.const 1 i32.sub local.set 12 local.get 3 i32.const 1 i32.and local.set 13 local.get 3
      i32.const 2147483644 i32.and local.set 10 local.get 1 local.get 3 i32.const 2 i32.shl local.tee 11
      i32.add local.get 0 i32.gt_u local.get 0 local.get 2 local.get 3 i32.mul i32.const 2 i32.shl i32.add
      local.get 1 i32.gt_u i32.and local.get 11 i32.const 0 i32.lt_s i32.or local.get 3 i32.const 4 i32.lt_u
      i32.or local.set 14 local.get 0 local.set 8
      loop
        block
          local.get 3 i32.const 0 i32.le_s br_if 0 i32.const 0 local.set 6 local.get 10 local.set 7
          local.get 1 local.set 4 local.get 8 local.set 5 local.get 14 i32.eqz
          if
            loop
              local.get 5 local.get 4 v128.load align=4
              v128.const i32x4 0x40400000 0x40400000 0x40400000 0x40400000 f32x4.mul local.get 5
              v128.load align=4 f32x4.add v128.store align=4 local.get 4 i32.const 16 i32.add local.set 4
              local.get 5 i32.const 16 i32.add local.set 5 local.get 7 i32.const 4 i32.sub local.tee 7
              br_if 0
            end
            local.get 10 local.tee 6 local.get 3 i32.eq br_if 1
          end
          local.get 6 local.set 4 local.get 13
          if
            local.get 6 i32.const 2 i32.shl local.tee 5 local.get 0 local.get 3 local.get 9 i32.mul
            i32.const 2 i32.shl i32.add i32.add local.tee 4 local.get 1 local.get 5 i32.add f32.load
            f32.const 0x1.8p+1 f32.mul local.get 4 f32.load f32.add f32.store local.get 6 i32.const 1 i32.or
            local.set 4
          end
          local.get 6 local.get 12 i32.eq br_if 0 local.get 4 i32.const 2 i32.shl local.set 5 local.get 3
          local.get 4 i32.sub local.set 7
          loop
            local.get 5 local.get 8 i32.add local.tee 4 local.get 1 local.get 5 i32.add local.tee 6 f32.load
            f32.const 0x1.8p+1 f32.mul local.get 4 f32.load f32.add f32.store local.get 4 i32.const 4 i32.add
            local.tee 4 local.get 6 i32.const 4 i32.add f32.load f32.const 0x1.8p+1 f32.mul local.get 4
            f32.load f32.add f32.store local.get 5 i32.const 8 i32.add local.set 5 local.get 7 i32.const 2
            i32.sub local.tee 7 br_if 0
          end
        end
        local.get 8 local.get 11 i32.add local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 local.get 2
        i32.ne br_if 0
      end
    end))
