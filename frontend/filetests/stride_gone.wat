;; A stride that is gone where the loop begins: multiples of it are still there.
(module
  (memory (export "memory") 16)
  (func (export "symbolic_strides") (param i32 i32 i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block
      local.get 0 i32.const 1 i32.lt_s br_if 0
      local.get 2 i32.const 2 i32.shl local.set 6
      local.get 3 i32.const 2 i32.shl local.set 7
      local.get 3 i32.const 3 i32.shl local.set 8
      local.get 2 i32.const 3 i32.shl local.set 9
      local.get 3 i32.const 4 i32.shl local.set 10
      local.get 3 i32.const 12 i32.mul local.set 11
      local.get 2 i32.const 4 i32.shl local.set 12
      local.get 2 i32.const 12 i32.mul local.set 13
      local.get 1 i32.const 2147483644 i32.and local.set 14
      local.get 1 i32.const 3 i32.and local.set 15
      i32.const 0 local.set 16
      local.get 1 i32.const 1 i32.lt_s local.set 17
      loop
        block
          local.get 17 br_if 0
          i32.const 0 local.set 18
          block
            local.get 1 i32.const 4 i32.lt_u br_if 0
            i32.const 0 local.set 18
            local.get 5 local.set 3
            local.get 4 local.set 2
            loop
              local.get 3 local.get 2 f32.load f32.store
              local.get 3 local.get 7 i32.add local.get 2 local.get 6 i32.add f32.load f32.store
              local.get 3 local.get 8 i32.add local.get 2 local.get 9 i32.add f32.load f32.store
              local.get 3 local.get 11 i32.add local.get 2 local.get 13 i32.add f32.load f32.store
              local.get 3 local.get 10 i32.add local.set 3
              local.get 2 local.get 12 i32.add local.set 2
              local.get 14 local.get 18 i32.const 4 i32.add local.tee 18 i32.ne br_if 0
            end
          end
          local.get 15 i32.eqz br_if 0
          local.get 4 local.get 6 local.get 18 i32.mul i32.add local.set 3
          local.get 5 local.get 7 local.get 18 i32.mul i32.add local.set 2
          local.get 15 local.set 18
          loop
            local.get 2 local.get 3 f32.load f32.store
            local.get 3 local.get 6 i32.add local.set 3
            local.get 2 local.get 7 i32.add local.set 2
            local.get 18 i32.const -1 i32.add local.tee 18 br_if 0
          end
        end
        local.get 5 local.get 6 i32.add local.set 5
        local.get 4 local.get 7 i32.add local.set 4
        local.get 16 i32.const 1 i32.add local.tee 16 local.get 0 i32.ne br_if 0
      end
    end))

;; expect
;; $symbolic_strides depth 0: O001 parallel map: 2 parallel dimensions; 1 loads, 1 stores [region 0]
;; $symbolic_strides depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; $symbolic_strides depth 1: O003 part of an offloaded nest: what an unrolled loop leaves over: the two are one [region 0]
;; region 0: takes local 0 I32, local 1 I32, local 17 I32, local 6 I32, local 5 I32, local 7 I32, local 4 I32, local 16 I32, local 8 I32, local 9 I32, local 11 I32, local 13 I32, local 10 I32, local 12 I32, local 14 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_163"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32, v5: builtin.integer i32, v6: builtin.integer i32, v7: builtin.integer i32, v8: builtin.integer i32, v9: builtin.integer i32, v10: builtin.integer i32, v11: builtin.integer i32, v12: builtin.integer i32, v13: builtin.integer i32, v14: builtin.integer i32):
;;         v15 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v16 = tensor.trip (v15, v15, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v17 = num.i32_eqz (v2) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v18 = tensor.trip (v15, v15, v1, v17) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v19 = num.i32_mul (v3, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v20 = num.i32_mul (v5, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v16) [] [spec: builtin.string "parallel 0 @163"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v18) [] [spec: builtin.string "parallel 1 in 0 @196"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v6, v20, v19, v17) [] [spec: builtin.string "read f32 4 +0 base gated strides 0 1 loops 0 1 @202"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v4, v19, v20, v17) [] [spec: builtin.string "write f32 4 +0 base gated strides 0 1 loops 0 1 @205"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v21: builtin.integer i64, v22: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v23 = num.i32_wrap_i64 (v21) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v24 = num.i32_mul (v23, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_add (v4, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_wrap_i64 (v21) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v27 = num.i32_mul (v26, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_add (v6, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v2) [^b6_block9v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
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
;;             v29 = num.i32_wrap_i64 (v22) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v30 = num.i32_mul (v29, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.i32_add (v25, v30) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = num.i32_wrap_i64 (v22) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v33 = num.i32_mul (v32, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_add (v28, v33) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = tensor.load (v34) [] [spec: builtin.string "f32 4 +0 view 0 @202"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             tensor.store (v31, v35) [] [spec: builtin.string "f32 4 +0 view 1 @205"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
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
