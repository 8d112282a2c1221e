;; blur
(module
  (memory (export "memory") 1)
  (func (export "blur") (param i32 i32 i32)
    (local v128 v128 i32 i32 i32 i32 i32 i32)
    block  ;; label = @1
      local.get 2
      i32.const 3
      i32.lt_s
      br_if 0 (;@1;)
      local.get 1
      i32.const 1
      i32.add
      i32.load8_u
      local.set 6
      block  ;; label = @2
        local.get 2
        i32.const 2
        i32.sub
        local.tee 9
        i32.const 15
        i32.le_u
        if  ;; label = @3
          i32.const 1
          local.set 8
          br 1 (;@2;)
        end
        local.get 0
        i32.const 1
        i32.add
        local.set 7
        local.get 9
        i32.const -16
        i32.and
        local.tee 10
        i32.const 1
        i32.or
        local.set 8
        local.get 6
        i8x16.splat
        local.set 3
        local.get 10
        local.set 6
        local.get 1
        local.set 5
        loop  ;; label = @3
          local.get 7
          local.get 5
          v128.load align=1
          local.tee 4
          i16x8.extend_low_i8x16_u
          local.get 3
          local.get 5
          i32.const 2
          i32.add
          v128.load align=1
          local.tee 3
          i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30
          i16x8.extend_low_i8x16_u
          i32.const 1
          i16x8.shl
          i16x8.add
          local.get 3
          i16x8.extend_low_i8x16_u
          i16x8.add
          v128.const i32x4 0x00020002 0x00020002 0x00020002 0x00020002
          i16x8.add
          i32.const 2
          i16x8.shr_u
          v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
          v128.and
          local.get 4
          local.get 3
          i8x16.shuffle 8 9 10 11 12 13 14 15 0 0 0 0 0 0 0 0
          i16x8.extend_low_i8x16_u
          local.get 3
          local.get 3
          i8x16.shuffle 7 8 9 10 11 12 13 14 0 0 0 0 0 0 0 0
          i16x8.extend_low_i8x16_u
          i32.const 1
          i16x8.shl
          i16x8.add
          local.get 3
          local.get 3
          i8x16.shuffle 8 9 10 11 12 13 14 15 0 0 0 0 0 0 0 0
          i16x8.extend_low_i8x16_u
          i16x8.add
          v128.const i32x4 0x00020002 0x00020002 0x00020002 0x00020002
          i16x8.add
          i32.const 2
          i16x8.shr_u
          v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
          v128.and
          i8x16.narrow_i16x8_u
          v128.store align=1
          local.get 7
          i32.const 16
          i32.add
          local.set 7
          local.get 5
          i32.const 16
          i32.add
          local.set 5
          local.get 6
          i32.const 16
          i32.sub
          local.tee 6
          br_if 0 (;@3;)
        end
        local.get 9
        local.get 10
        i32.eq
        br_if 1 (;@1;)
        local.get 3
        i8x16.extract_lane_u 15
        local.set 6
      end
      local.get 0
      local.get 8
      i32.add
      local.set 7
      local.get 8
      i32.const -1
      i32.xor
      local.get 2
      i32.add
      local.set 2
      local.get 1
      local.get 8
      i32.add
      i32.const 1
      i32.add
      local.set 5
      loop  ;; label = @2
        local.get 7
        local.get 5
        i32.const 2
        i32.sub
        i32.load8_u
        local.get 6
        i32.const 255
        i32.and
        i32.const 1
        i32.shl
        i32.add
        local.get 5
        i32.load8_u
        local.tee 6
        i32.add
        i32.const 2
        i32.add
        i32.const 2
        i32.shr_u
        i32.store8
        local.get 7
        i32.const 1
        i32.add
        local.set 7
        local.get 5
        i32.const 1
        i32.add
        local.set 5
        local.get 2
        i32.const 1
        i32.sub
        local.tee 2
        br_if 0 (;@2;)
      end
    end))

;; expect
;; $blur depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next
;; $blur depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next
