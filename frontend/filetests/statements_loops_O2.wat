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
;; $two depth 0: O001 parallel map: 1 parallel dimension, 2 loops in order inside; 2 loads, 1 stores; then 1 parallel dimension, 1 loop in order inside; 2 loads, 1 stores [region 0]
;; $two depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; $two depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
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
;;         v9 = tensor.trip (v5, v6, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_add (v2, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;         v14 = num.const () [] [spec: builtin.string "0xffffff00"]: <() -> (builtin.integer i32)>;
;;         v15 = num.i32_add (v1, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = num.i32_add (v1, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @81"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v8) [] [spec: builtin.string "sequential in 0 @95"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v9) [] [spec: builtin.string "sequential in 0 @154"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v12, v10, v13) [] [spec: builtin.string "read i32 4 +0 base strides 0 1 loops 0 1 @101"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v15, v10, v13) [] [spec: builtin.string "read i32 4 +0 base strides 0 1 loops 0 1 @110"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v16, v10, v13) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @114"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block3v1(v17: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v22 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v23 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v24 = num.i32_mul (v23, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_add (v1, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v27 = num.i32_mul (v26, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_add (v2, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v25, v28, v22) [^b2_block5v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1(v18: builtin.integer i32, v19: builtin.integer i32, v20: builtin.integer i32):
;;             v29 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v30 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;             v31 = tensor.load (v19) [] [spec: builtin.string "i32 4 +0 view 0 @101"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = num.i32_sub (v18, v30) [] [spec: builtin.string "@109"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = tensor.load (v32) [] [spec: builtin.string "i32 4 +0 view 1 @110"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_add (v31, v33) [] [spec: builtin.string "@113"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v18, v34) [] [spec: builtin.string "i32 4 +0 view 2 @114"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v35 = num.i32_add (v18, v30) [] [spec: builtin.string "@122"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_add (v19, v30) [] [spec: builtin.string "@130"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_add (v20, v29) [] [spec: builtin.string "@139"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = num.i32_ne (v0, v37) [] [spec: builtin.string "@142"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v38, v35, v36, v37) [^b2_block5v1, ^b3_block6v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v39 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             num.br (v39) [^b4_block7v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1(v21: builtin.integer i32):
;;             v40 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v41 = num.i32_add (v21, v40) [] [spec: builtin.string "@202"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_ne (v0, v41) [] [spec: builtin.string "@205"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v42, v41) [^b4_block7v1, ^b5_block8v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_81_statement_1"]: <() -> ()>
;;         {
;;           ^entry_block10v1(v43: builtin.integer i32, v44: builtin.integer i32, v45: builtin.integer i32, v46: builtin.integer i32, v47: builtin.integer i32):
;;             v48 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v49 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v50 = tensor.trip (v48, v49, v43) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v51 = tensor.trip (v48, v49, v43) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v52 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;             v53 = num.const () [] [spec: builtin.string "0x104"]: <() -> (builtin.integer i32)>;
;;             v54 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v55 = num.i32_add (v45, v54) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v57 = num.i32_add (v52, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = num.i32_add (v53, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.loop (v51) [] [spec: builtin.string "sequential @81"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v50) [] [spec: builtin.string "parallel 0 in 0 @154"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v55, v56, v52) [] [spec: builtin.string "read i32 4 +0 base strides 0 1 loops 0 1 @172"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v57, v56, v52) [] [spec: builtin.string "read i32 4 +0 base strides 0 1 loops 0 1 @181"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v58, v56, v52) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @185"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block11v1(v59: builtin.integer i64):
;;                 num.br (v45, v46, v47) [^b1_block12v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b1_block12v1(v60: builtin.integer i32, v61: builtin.integer i32, v62: builtin.integer i32):
;;                 num.br () [^b2_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block13v1():
;;                 num.br () [^b3_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block14v1():
;;                 v63 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;                 v64 = num.const () [] [spec: builtin.string "0x104"]: <() -> (builtin.integer i32)>;
;;                 v65 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v66 = num.i32_wrap_i64 (v59) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v67 = num.i32_mul (v66, v52) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v68 = num.i32_add (v65, v67) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v69 = num.i32_add (v61, v68) [] [spec: builtin.string "@160"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v70 = num.i32_add (v69, v64) [] [spec: builtin.string "@166"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v71 = num.i32_add (v68, v60) [] [spec: builtin.string "@171"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v72 = tensor.load (v71) [] [spec: builtin.string "i32 4 +0 view 0 @172"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v73 = num.i32_add (v69, v63) [] [spec: builtin.string "@180"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v74 = tensor.load (v73) [] [spec: builtin.string "i32 4 +0 view 1 @181"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v75 = num.i32_add (v72, v74) [] [spec: builtin.string "@184"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v70, v75) [] [spec: builtin.string "i32 4 +0 view 2 @185"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;                 num.br () [^b4_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block15v1():
;;                 v76 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v77 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;                 v78 = num.i32_add (v61, v77) [] [spec: builtin.string "@213"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v79 = num.i32_add (v60, v77) [] [spec: builtin.string "@227"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v80 = num.i32_add (v62, v76) [] [spec: builtin.string "@234"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v81 = num.i32_ne (v80, v43) [] [spec: builtin.string "@239"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v81, v79, v78, v80) [^b1_block12v1, ^b5_block16v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b5_block16v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
