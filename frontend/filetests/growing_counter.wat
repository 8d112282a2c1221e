;; A counter that grows by another one.
(module
  (memory (export "memory") 16)
  (func (export "counter_of_counter")
    (local i32 i32 i32 i32)
    i32.const 9024 local.set 0
    i32.const 0 local.set 1
    i32.const 0 local.set 2
    loop
      local.get 1 local.tee 1 local.get 2 i32.add local.tee 2 i32.const 2 i32.shl i32.const 1024 i32.add
      local.get 0 local.tee 0 f32.load f32.store
      local.get 0 i32.const 4 i32.add local.set 0
      local.get 1 i32.const 1 i32.add local.tee 3 local.set 1
      local.get 2 local.set 2
      local.get 3 i32.const 60 i32.ne br_if 0
    end))

;; expect
;; $counter_of_counter depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 0]
;; region 0: takes local 1 I32, local 2 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_77"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = num.const () [] [spec: builtin.string "0x3c"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v3, v3, v4) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x80000000"]: <() -> (builtin.integer i64)>;
;;         v7 = num.i64_min_u (v5, v6) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v10 = num.i64_sub (v7, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v11 = num.i64_sub (v7, v9) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v12 = num.i64_mul (v10, v11) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v13 = num.i64_shr_u (v12, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v14 = num.i64_add (v13, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v15 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v16 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v17 = num.const () [] [spec: builtin.string "0x2340"]: <() -> (builtin.integer i32)>;
;;         v18 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @77"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v14) [] [spec: builtin.string "pairs in 0 @0"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v17, v16) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @99"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v18, v16, v16) [] [spec: builtin.string "write f32 4 +0 base strides 0 1 loops 0 1 @102"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "most_trips 0 2147483648"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v19: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v20 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v21 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v22 = num.i32_wrap_i64 (v19) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v23 = num.i32_mul (v22, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_add (v0, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_wrap_i64 (v19) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v26 = num.i32_mul (v25, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_add (v1, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v29 = num.i64_sub (v19, v28) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v30 = num.i64_mul (v19, v29) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v31 = num.i64_shr_u (v30, v28) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v32 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v33 = num.i32_mul (v32, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_add (v27, v33) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.i32_wrap_i64 (v19) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v36 = num.i32_mul (v35, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_add (v2, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = num.i32_add (v24, v34) [] [spec: builtin.string "@85"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = num.i32_shl (v38, v21) [] [spec: builtin.string "@90"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_add (v39, v20) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = tensor.load (v37) [] [spec: builtin.string "f32 4 +0 view 0 @99"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             tensor.store (v40, v41) [] [spec: builtin.string "f32 4 +0 view 1 @102"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
