;; A statement that decides about another one of the next iteration: they are apart, in the other order.
(module
  (type (;0;) (func (param i32 i32 i32 i32)))
  (func (;0;) (type 0) (param i32 i32 i32 i32)
    (local i32 i32 i32)
    local.get 0
    i32.const 0
    i32.gt_s
    if  ;; label = @1
      loop  ;; label = @2
        local.get 1
        i32.load
        local.tee 6
        i32.const 0
        i32.lt_s
        if  ;; label = @3
          local.get 3
          i32.load
          local.set 5
          local.get 2
          i32.load
          i32.const 0
          i32.lt_s
          if  ;; label = @4
            local.get 1
            local.get 5
            i32.const 3
            i32.mul
            local.get 6
            i32.add
            i32.store
          end
          local.get 2
          i32.const 4
          i32.add
          local.get 4
          local.get 5
          i32.xor
          i32.store
        end
        local.get 1
        i32.const 4
        i32.add
        local.set 1
        local.get 2
        i32.const 4
        i32.add
        local.set 2
        local.get 3
        i32.const 4
        i32.add
        local.set 3
        local.get 0
        local.get 4
        i32.const 1
        i32.add
        local.tee 4
        i32.ne
        br_if 0 (;@2;)
      end
    end)
  (memory (;0;) 2)
  (export "memory" (memory 0))
  (export "skipped" (func 0)))

;; expect
;; $skipped depth 0: O001 parallel map: 1 parallel dimension; 2 loads, 1 stores; then 1 parallel dimension; 3 loads, 1 stores [region 0]
;; region 0: takes local 0 I32, local 1 I32, local 3 I32, local 2 I32, local 4 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_63"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v8 = num.i32_add (v7, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @63"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @67"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v7) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @79"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v8, v7) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @118"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block3v1(v9: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v10 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v11 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v12 = num.i32_mul (v11, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_add (v1, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v15 = num.i32_mul (v14, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.i32_add (v2, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v18 = num.i32_mul (v17, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v3, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v21 = num.i32_mul (v20, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_add (v4, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = tensor.load (v13) [] [spec: builtin.string "i32 4 +0 view 0 @67"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_lt_s (v23, v10) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v24) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             v25 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v26 = tensor.load (v16) [] [spec: builtin.string "i32 4 +0 view 1 @79"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v25) [^b5_block8v1, ^b4_block7v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             v27 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v28 = num.i32_add (v19, v27) [] [spec: builtin.string "@112"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = num.i32_xor (v22, v26) [] [spec: builtin.string "@117"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v28, v29) [] [spec: builtin.string "i32 4 +0 view 2 @118"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             num.br () [^b8_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block11v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_63_statement_1"]: <() -> ()>
;;         {
;;           ^entry_block12v1(v30: builtin.integer i32, v31: builtin.integer i32, v32: builtin.integer i32, v33: builtin.integer i32, v34: builtin.integer i32):
;;             v35 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v36 = tensor.trip (v35, v35, v30) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v37 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v36) [] [spec: builtin.string "parallel 0 @63"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v31, v37) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @67"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v32, v37) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @79"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v33, v37) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @86"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v31, v37) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @104"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "behind 0 0 3 same"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "behind 0 1 3 same"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "behind 0 2 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "behind 0 2 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "behind 0 2 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "behind 0 2 3"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block13v1(v38: builtin.integer i64):
;;                 num.br () [^b1_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block14v1():
;;                 v39 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v40 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v41 = num.i32_mul (v40, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v42 = num.i32_add (v31, v41) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v43 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v44 = num.i32_mul (v43, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v45 = num.i32_add (v32, v44) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v46 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v47 = num.i32_mul (v46, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v48 = num.i32_add (v33, v47) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v49 = tensor.load (v42) [] [spec: builtin.string "i32 4 +0 view 0 @67"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v50 = num.i32_lt_s (v49, v39) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v50) [^b3_block16v1, ^b2_block15v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block15v1():
;;                 num.br () [^b7_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block16v1():
;;                 v51 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v52 = tensor.load (v45) [] [spec: builtin.string "i32 4 +0 view 1 @79"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v53 = tensor.load (v48) [] [spec: builtin.string "i32 4 +0 view 2 @86"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v54 = num.i32_lt_s (v53, v51) [] [spec: builtin.string "@91"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v54) [^b5_block18v1, ^b4_block17v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b4_block17v1():
;;                 num.br () [^b6_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block18v1():
;;                 v55 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v56 = num.i32_mul (v52, v55) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v57 = num.i32_add (v56, v49) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v42, v57) [] [spec: builtin.string "i32 4 +0 view 3 @104"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
