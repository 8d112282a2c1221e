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
;; $either depth 0: O009 scatter: 1 parallel dimension; 3 loads, 1 stores; stores at places that data decide: checked to be unique before each launch [region 0]
;; region 0: takes local 5 I32, local 0 I32, local 2 I32, local 3 I32, local 1 I32, local 6 I32; gives nothing; leaves by its end
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
;;         tensor.loop (v9) [] [spec: builtin.string "parallel 0 @79"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v10) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @88"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view () [] [spec: builtin.string "write f32 4 +0 any strides loops 0 @143"]: <() -> ()>;
;;         tensor.view (v3, v10) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @129"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v4, v10) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @111"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "fresh 1 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v11: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v14 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;             v15 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v16 = num.i32_mul (v15, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v1, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_add (v17, v2) [] [spec: builtin.string "@87"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = tensor.load (v18) [] [spec: builtin.string "f32 4 +0 view 0 @88"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v20 = num.f32_lt (v19, v14) [] [spec: builtin.string "@98"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.integer i32)>;
;;             num.cond_br (v20) [^b4_block7v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             v21 = num.i32_add (v17, v3) [] [spec: builtin.string "@128"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = tensor.load (v21) [] [spec: builtin.string "f32 4 +0 view 2 @129"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v23 = num.f32_add (v19, v22) [] [spec: builtin.string "@132"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             num.br (v4, v23) [^b5_block8v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.fp32 ) -> ()>
;;
;;           ^b4_block7v1():
;;             v24 = num.f32_mul (v19, v19) [] [spec: builtin.string "@105"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v25 = num.i32_add (v17, v4) [] [spec: builtin.string "@110"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = tensor.load (v25) [] [spec: builtin.string "f32 4 +0 view 3 @111"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v27 = num.f32_add (v24, v26) [] [spec: builtin.string "@114"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             num.br (v5, v27) [^b5_block8v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.fp32 ) -> ()>
;;
;;           ^b5_block8v1(v12: builtin.integer i32, v13: builtin.fp32 ):
;;             v28 = num.i32_add (v12, v17) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v28, v13) [] [spec: builtin.string "f32 4 +0 view 1 @143"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
