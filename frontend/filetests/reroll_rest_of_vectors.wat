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

;; expect
;; $rows depth 0: O001 parallel map: 2 parallel dimensions; 2 loads, 1 stores [region 0]
;; $rows depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; $rows depth 1: O003 part of an offloaded nest: what an unrolled loop leaves over: the two are one [region 0]
;; region 0: takes local 2 I32, local 3 I32, local 8 I32, local 9 I32, local 14 I32, local 1 I32, local 10 I32, local 11 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_133"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32, v5: builtin.integer i32, v6: builtin.integer i32, v7: builtin.integer i32):
;;         v8 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v9 = tensor.trip (v8, v8, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v11 = num.i32_le_s (v1, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.i32_eqz (v11) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = tensor.trip (v8, v8, v1, v12) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v14 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v15 = num.i32_mul (v1, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v9) [] [spec: builtin.string "parallel 0 @133"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v13) [] [spec: builtin.string "parallel 1 in 0 @165"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v5, v14, v12) [] [spec: builtin.string "read f32 4 +0 base gated strides 1 loops 0 1 @171"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v15, v14, v12) [] [spec: builtin.string "read f32 4 +0 base gated strides 0 1 loops 0 1 @198"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v15, v14, v12) [] [spec: builtin.string "write f32 4 +0 base gated strides 0 1 loops 0 1 @205"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v16: builtin.integer i64, v17: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v18 = num.i32_wrap_i64 (v16) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v19 = num.i32_mul (v18, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_add (v2, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v11) [^b6_block9v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             v21 = num.const () [] [spec: builtin.string "0x40400000"]: <() -> (builtin.fp32 )>;
;;             v22 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v23 = num.i32_mul (v22, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_add (v20, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v26 = num.i32_mul (v25, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_add (v5, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = tensor.load (v27) [] [spec: builtin.string "f32 4 +0 view 0 @171"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v29 = num.f32_mul (v28, v21) [] [spec: builtin.string "@193"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v30 = tensor.load (v24) [] [spec: builtin.string "f32 4 +0 view 1 @198"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v31 = num.f32_add (v29, v30) [] [spec: builtin.string "@202"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v24, v31) [] [spec: builtin.string "f32 4 +0 view 2 @205"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
