;; Elements are appended to a vector, whose size is in memory.
(module
  (type (;0;) (func (param i32 i32)))
  (func (;0;) (type 0) (param i32 i32)
    (local i32 i32 i32 i32)
    block  ;; label = @1
      local.get 1
      i32.load
      local.tee 2
      i32.const 1
      i32.lt_s
      br_if 0 (;@1;)
      local.get 1
      i32.load offset=8
      local.set 3
      i32.const 0
      local.set 4
      loop  ;; label = @2
        block  ;; label = @3
          local.get 3
          i32.load
          local.tee 5
          i32.const 1
          i32.lt_s
          br_if 0 (;@3;)
          local.get 0
          local.get 0
          i32.load
          local.tee 2
          i32.const 1
          i32.add
          i32.store
          local.get 0
          i32.load offset=8
          local.get 2
          i32.const 2
          i32.shl
          i32.add
          local.get 5
          i32.store
          local.get 1
          i32.load
          local.set 2
        end
        local.get 3
        i32.const 4
        i32.add
        local.set 3
        local.get 4
        i32.const 1
        i32.add
        local.tee 4
        local.get 2
        i32.lt_s
        br_if 0 (;@2;)
      end
    end)

  (memory (;0;) 2)
  (global (;0;) (mut i32) (i32.const 66560))
  (export "memory" (memory 0))
  (export "f" (func 0)))

;; expect
;; $f depth 0: O008 scan: 1 parallel dimension; 1 loads, 1 stores (1 to places that are counted); reads 2 values once that the program reads again and again; takes 1 value that the program keeps in memory for variables; scans by i32.add [region 0]
;; region 0: takes read 1 I32, local 3 I32, local 4 I32, read 0 I32, read 2 I32, local 0 I32, local 1 I32, local 2 I32; gives read 2 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_83"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32, v5: builtin.integer i32, v6: builtin.integer i32, v7: builtin.integer i32):
;;         v8 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v9 = tensor.trip (v8, v8, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v11 = num.i32_mul (v4, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.i32_add (v3, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v14 = num.i32_add (v12, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v9) [] [spec: builtin.string "parallel 0 @83"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v10) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @89"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v14, v10) [] [spec: builtin.string "write i32 4 +0 base packed1-4 strides 0 loops 0 @127"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.steady (v5) [] [spec: builtin.string "i32 4 +8 @116"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v6) [] [spec: builtin.string "i32 4 +0 @132"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v5) [] [spec: builtin.string "i32 4 +0 alone @103"]: <(builtin.integer i32) -> ()>;
;;         tensor.same (v7, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         v15 = tensor.nest (v4) [] [spec: builtin.string "reduce scan:i32.add"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v16: builtin.integer i64, v17: builtin.integer i32):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v19 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v20 = num.i32_wrap_i64 (v16) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v21 = num.i32_mul (v20, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_add (v1, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = tensor.load (v22) [] [spec: builtin.string "i32 4 +0 view 0 @89"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_lt_s (v23, v19) [] [spec: builtin.string "@96"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v24, v17) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             v25 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v26 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v27 = num.i32_add (v17, v26) [] [spec: builtin.string "@110"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_shl (v17, v25) [] [spec: builtin.string "@123"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = num.i32_add (v3, v28) [] [spec: builtin.string "@124"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v29, v23) [] [spec: builtin.string "i32 4 +0 view 1 @127"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br (v27) [^b3_block6v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1(v18: builtin.integer i32):
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.return (v18) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v15) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
