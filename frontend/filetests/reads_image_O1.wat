;; Rows, columns, stride and base are members; bytes may be any of them.
(module
  (type (;0;) (func (param i32 i32)))
  (func (;0;) (type 0) (param i32 i32)
    (local i32 i32 i32)
    block  ;; label = @1
      local.get 0
      i32.load
      i32.const 1
      i32.lt_s
      br_if 0 (;@1;)
      i32.const 0
      local.set 2
      loop  ;; label = @2
        local.get 2
        local.set 3
        block  ;; label = @3
          local.get 0
          i32.load offset=4
          i32.const 1
          i32.lt_s
          br_if 0 (;@3;)
          i32.const 0
          local.set 2
          loop  ;; label = @4
            local.get 0
            i32.load offset=12
            local.get 3
            local.get 0
            i32.load offset=8
            i32.mul
            i32.add
            local.get 2
            local.tee 2
            i32.add
            local.tee 4
            local.get 4
            i32.load8_u
            local.get 1
            i32.add
            i32.store8
            local.get 2
            i32.const 1
            i32.add
            local.tee 4
            local.set 2
            local.get 4
            local.get 0
            i32.load offset=4
            i32.lt_s
            br_if 0 (;@4;)
          end
        end
        local.get 3
        i32.const 1
        i32.add
        local.tee 4
        local.set 2
        local.get 4
        local.get 0
        i32.load
        i32.lt_s
        br_if 0 (;@2;)
      end
    end)

  (memory (;0;) 2)
  (global (;0;) (mut i32) (i32.const 66560))
  (export "memory" (memory 0))
  (export "f" (func 0)))

;; expect
;; $f depth 0: O001 parallel map: 2 parallel dimensions; 1 loads, 1 stores; reads 4 values once that the program reads again and again [region 0]
;; $f depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes read 1 I32, read 0 I32, local 2 I32, read 3 I32, read 2 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_74"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32, v5: builtin.integer i32, v6: builtin.integer i32):
;;         v7 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v8 = tensor.trip (v7, v7, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = num.i32_lt_s (v1, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v10 = num.i32_eqz (v9) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v11 = tensor.trip (v7, v7, v1, v10) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         tensor.loop (v8) [] [spec: builtin.string "parallel 0 @74"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v11) [] [spec: builtin.string "parallel 1 in 0 @96"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v4, v3, v7, v10) [] [spec: builtin.string "read i32 1 +0 base gated strides 0 1 loops 0 1 @121"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v4, v3, v7, v10) [] [spec: builtin.string "write i32 1 +0 base gated strides 0 1 loops 0 1 @127"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.steady (v6) [] [spec: builtin.string "i32 4 +4 @84"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v6) [] [spec: builtin.string "i32 4 +0 @164"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v6) [] [spec: builtin.string "i32 4 +12 @100"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v6) [] [spec: builtin.string "i32 4 +8 @107"]: <(builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v12: builtin.integer i64, v13: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v14 = num.i32_wrap_i64 (v12) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v15 = num.i32_mul (v14, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.i32_add (v2, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v9) [^b5_block8v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             v17 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v18 = num.i32_wrap_i64 (v13) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v19 = num.i32_mul (v18, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_add (v17, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_mul (v16, v3) [] [spec: builtin.string "@110"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_add (v4, v21) [] [spec: builtin.string "@111"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_add (v22, v20) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = tensor.load (v23) [] [spec: builtin.string "i32 1 +0 view 0 @121"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_add (v24, v5) [] [spec: builtin.string "@126"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v23, v25) [] [spec: builtin.string "i32 1 +0 view 1 @127"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
