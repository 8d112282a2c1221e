;; Two loops in one, of which either is parallel along another dimension: apart, both are.
(module
  (type (;0;) (func (param i32 i32 i32 i32)))
  (func (;0;) (type 0) (param i32 i32 i32 i32)
    (local i32 i32 i32 i32)
    local.get 0
    i32.const 2
    i32.ge_s
    if  ;; label = @1
      local.get 1
      i32.const 260
      i32.add
      local.set 6
      local.get 3
      i32.const 260
      i32.add
      local.set 4
      i32.const 1
      local.set 7
      loop  ;; label = @2
        local.get 6
        local.set 3
        local.get 4
        local.set 1
        i32.const 1
        local.set 5
        loop  ;; label = @3
          local.get 3
          local.get 1
          i32.load
          local.get 3
          i32.const 256
          i32.sub
          i32.load
          i32.add
          i32.store
          local.get 3
          i32.const 256
          i32.add
          local.set 3
          local.get 1
          i32.const 256
          i32.add
          local.set 1
          local.get 0
          local.get 5
          i32.const 1
          i32.add
          local.tee 5
          i32.ne
          br_if 0 (;@3;)
        end
        i32.const 1
        local.set 1
        i32.const 0
        local.set 3
        loop  ;; label = @3
          local.get 2
          local.get 3
          i32.add
          local.tee 5
          i32.const 260
          i32.add
          local.get 3
          local.get 4
          i32.add
          i32.load
          local.get 5
          i32.const 256
          i32.add
          i32.load
          i32.add
          i32.store
          local.get 3
          i32.const 256
          i32.add
          local.set 3
          local.get 0
          local.get 1
          i32.const 1
          i32.add
          local.tee 1
          i32.ne
          br_if 0 (;@3;)
        end
        local.get 2
        i32.const 4
        i32.add
        local.set 2
        local.get 6
        i32.const 4
        i32.add
        local.set 6
        local.get 4
        i32.const 4
        i32.add
        local.set 4
        local.get 7
        i32.const 1
        i32.add
        local.tee 7
        local.get 0
        i32.ne
        br_if 0 (;@2;)
      end
    end)
  (memory (;0;) 2)
  (export "memory" (memory 0))
  (export "two" (func 0)))

;; expect
;; $two depth 0: O001 parallel map: 1 parallel dimension, 1 loop in order inside; 2 loads, 1 stores; then 1 parallel dimension, 1 loop in order inside; 2 loads, 1 stores [region 0]
;; $two depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; $two depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 0 I32, local 6 I32, local 4 I32, local 2 I32, local 7 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_81"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v5, v6, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = tensor.trip (v5, v6, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v10 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v11 = num.i32_add (v2, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0xffffff00"]: <() -> (builtin.integer i32)>;
;;         v14 = num.i32_add (v1, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.i32_add (v1, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @81"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v8) [] [spec: builtin.string "sequential in 0 @95"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v11, v9, v12) [] [spec: builtin.string "read i32 4 +0 base strides 0 1 loops 0 1 @101"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v14, v9, v12) [] [spec: builtin.string "read i32 4 +0 base strides 0 1 loops 0 1 @110"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v15, v9, v12) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @114"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block3v1(v16: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v20 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v21 = num.i32_wrap_i64 (v16) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v22 = num.i32_mul (v21, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_add (v1, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_wrap_i64 (v16) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v25 = num.i32_mul (v24, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_add (v2, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v23, v26, v20) [^b2_block5v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1(v17: builtin.integer i32, v18: builtin.integer i32, v19: builtin.integer i32):
;;             v27 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v28 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;             v29 = tensor.load (v18) [] [spec: builtin.string "i32 4 +0 view 0 @101"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_sub (v17, v28) [] [spec: builtin.string "@109"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = tensor.load (v30) [] [spec: builtin.string "i32 4 +0 view 1 @110"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = num.i32_add (v29, v31) [] [spec: builtin.string "@113"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v17, v32) [] [spec: builtin.string "i32 4 +0 view 2 @114"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v33 = num.i32_add (v17, v28) [] [spec: builtin.string "@122"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_add (v18, v28) [] [spec: builtin.string "@130"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.i32_add (v19, v27) [] [spec: builtin.string "@139"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_ne (v0, v35) [] [spec: builtin.string "@142"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v36, v33, v34, v35) [^b2_block5v1, ^b3_block6v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_81_statement_1"]: <() -> ()>
;;         {
;;           ^entry_block9v1(v37: builtin.integer i32, v38: builtin.integer i32, v39: builtin.integer i32, v40: builtin.integer i32, v41: builtin.integer i32):
;;             v42 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v43 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v44 = tensor.trip (v42, v43, v37) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v45 = tensor.trip (v42, v43, v37) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v46 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;             v47 = num.const () [] [spec: builtin.string "0x104"]: <() -> (builtin.integer i32)>;
;;             v48 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v49 = num.i32_add (v39, v48) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v51 = num.i32_add (v46, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = num.i32_add (v47, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.loop (v45) [] [spec: builtin.string "sequential @81"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v44) [] [spec: builtin.string "parallel 0 in 0 @154"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v49, v50, v46) [] [spec: builtin.string "read i32 4 +0 base strides 0 1 loops 0 1 @172"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v51, v50, v46) [] [spec: builtin.string "read i32 4 +0 base strides 0 1 loops 0 1 @181"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v52, v50, v46) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @185"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;             tensor.guard () [] [spec: builtin.string "behind 0 2 0 same"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "behind 0 2 1 same"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "behind 0 2 2 same"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block10v1(v53: builtin.integer i64):
;;                 num.br (v39, v40, v41) [^b1_block11v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b1_block11v1(v54: builtin.integer i32, v55: builtin.integer i32, v56: builtin.integer i32):
;;                 num.br () [^b2_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block12v1():
;;                 num.br () [^b3_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block13v1():
;;                 v57 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;                 v58 = num.const () [] [spec: builtin.string "0x104"]: <() -> (builtin.integer i32)>;
;;                 v59 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v60 = num.i32_wrap_i64 (v53) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v61 = num.i32_mul (v60, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v62 = num.i32_add (v59, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v63 = num.i32_add (v55, v62) [] [spec: builtin.string "@160"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v64 = num.i32_add (v63, v58) [] [spec: builtin.string "@166"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v65 = num.i32_add (v62, v54) [] [spec: builtin.string "@171"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v66 = tensor.load (v65) [] [spec: builtin.string "i32 4 +0 view 0 @172"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v67 = num.i32_add (v63, v57) [] [spec: builtin.string "@180"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v68 = tensor.load (v67) [] [spec: builtin.string "i32 4 +0 view 1 @181"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v69 = num.i32_add (v66, v68) [] [spec: builtin.string "@184"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v64, v69) [] [spec: builtin.string "i32 4 +0 view 2 @185"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;                 num.br () [^b4_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block14v1():
;;                 v70 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v71 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;                 v72 = num.i32_add (v55, v71) [] [spec: builtin.string "@213"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v73 = num.i32_add (v54, v71) [] [spec: builtin.string "@227"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v74 = num.i32_add (v56, v70) [] [spec: builtin.string "@234"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v75 = num.i32_ne (v74, v37) [] [spec: builtin.string "@239"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v75, v73, v72, v74) [^b1_block11v1, ^b5_block15v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b5_block15v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
