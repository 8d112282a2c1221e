;; One of two statements, of which the second one reads what the first one has stored an iteration before: a loop each, that of the first one in front.
(module
  (type (;0;) (func (param i32 i32 i32 i32)))
  (func (;0;) (type 0) (param i32 i32 i32 i32)
    (local f32 i32 i32)
    local.get 0
    i32.const 0
    i32.gt_s
    if  ;; label = @1
      local.get 3
      i32.const 4
      i32.add
      local.set 6
      local.get 0
      local.set 5
      i32.const 0
      local.set 0
      loop  ;; label = @2
        block (result i32)  ;; label = @3
          local.get 0
          local.get 2
          i32.add
          f32.load
          local.tee 4
          f32.const 0x0p+0 (;=0;)
          f32.lt
          if  ;; label = @4
            local.get 4
            local.get 4
            f32.mul
            local.get 0
            local.get 1
            i32.add
            f32.load
            f32.add
            local.set 4
            local.get 6
            br 1 (;@3;)
          end
          local.get 4
          local.get 0
          local.get 3
          i32.add
          f32.load
          f32.add
          local.set 4
          local.get 1
        end
        local.get 0
        i32.add
        local.get 4
        f32.store
        local.get 5
        i32.const 1
        i32.sub
        local.set 5
        local.get 0
        i32.const 4
        i32.add
        local.set 0
        local.get 5
        br_if 0 (;@2;)
      end
    end)
  (memory (;0;) 2)
  (export "memory" (memory 0))
  (export "either" (func 0)))

;; expect
;; $either depth 0: O001 parallel map: 1 parallel dimension; 2 loads, 1 stores; then 1 parallel dimension; 2 loads, 1 stores [region 0]
;; region 0: takes local 5 I32, local 0 I32, local 2 I32, local 1 I32, local 6 I32, local 3 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_79"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32, v5: builtin.integer i32):
;;         v6 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v7 = num.i32_add (v6, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v9 = tensor.trip (v7, v6, v8) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v11 = num.i32_add (v10, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v9) [] [spec: builtin.string "parallel 0 @79"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v10) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @88"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v3, v10) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @111"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v11, v10) [] [spec: builtin.string "write f32 4 +0 base strides 0 loops 0 @143"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block3v1(v12: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v13 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;             v14 = num.i32_wrap_i64 (v12) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v15 = num.i32_mul (v14, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.i32_add (v1, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v16, v2) [] [spec: builtin.string "@87"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = tensor.load (v17) [] [spec: builtin.string "f32 4 +0 view 0 @88"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v19 = num.f32_lt (v18, v13) [] [spec: builtin.string "@98"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.integer i32)>;
;;             num.cond_br (v19) [^b5_block8v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             v20 = num.f32_mul (v18, v18) [] [spec: builtin.string "@105"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v21 = num.i32_add (v16, v3) [] [spec: builtin.string "@110"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = tensor.load (v21) [] [spec: builtin.string "f32 4 +0 view 1 @111"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v23 = num.f32_add (v20, v22) [] [spec: builtin.string "@114"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             v24 = num.i32_add (v4, v16) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v24, v23) [] [spec: builtin.string "f32 4 +0 view 2 @143"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             num.br () [^b8_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block11v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_79_statement_1"]: <() -> ()>
;;         {
;;           ^entry_block12v1(v25: builtin.integer i32, v26: builtin.integer i32, v27: builtin.integer i32, v28: builtin.integer i32, v29: builtin.integer i32, v30: builtin.integer i32):
;;             v31 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v32 = num.i32_add (v31, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v34 = tensor.trip (v32, v31, v33) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v35 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v34) [] [spec: builtin.string "parallel 0 @79"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v27, v35) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @88"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v30, v35) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @129"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v28, v35) [] [spec: builtin.string "write f32 4 +0 base strides 0 loops 0 @143"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "behind 0 0 2 same"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "behind 0 1 2 same"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "behind 0 2 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "behind 0 2 1 same"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "behind 0 2 2 same"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block13v1(v36: builtin.integer i64):
;;                 num.br () [^b1_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block14v1():
;;                 v37 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;                 v38 = num.i32_wrap_i64 (v36) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v39 = num.i32_mul (v38, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v40 = num.i32_add (v26, v39) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v41 = num.i32_add (v40, v27) [] [spec: builtin.string "@87"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v42 = tensor.load (v41) [] [spec: builtin.string "f32 4 +0 view 0 @88"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;                 v43 = num.f32_lt (v42, v37) [] [spec: builtin.string "@98"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.integer i32)>;
;;                 num.cond_br (v43) [^b5_block18v1, ^b2_block15v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block15v1():
;;                 num.br () [^b3_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block16v1():
;;                 v44 = num.i32_add (v40, v30) [] [spec: builtin.string "@128"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v45 = tensor.load (v44) [] [spec: builtin.string "f32 4 +0 view 1 @129"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;                 v46 = num.f32_add (v42, v45) [] [spec: builtin.string "@132"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;                 num.br () [^b4_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block17v1():
;;                 v47 = num.i32_add (v28, v40) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v47, v46) [] [spec: builtin.string "f32 4 +0 view 2 @143"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;                 num.br () [^b7_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block18v1():
;;                 num.br () [^b6_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block19v1():
;;                 num.br () [^b7_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block20v1():
;;                 num.br () [^b8_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block21v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
