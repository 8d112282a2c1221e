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
;; $symbolic_strides depth 0: O001 parallel map: 2 parallel dimensions; 1 loads, 1 stores; then 2 parallel dimensions; 1 loads, 1 stores [region 0]
;; $symbolic_strides depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; $symbolic_strides depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 0 I32, local 14 I32, local 1 I32, local 17 I32, local 15 I32, local 6 I32, local 5 I32, local 7 I32, local 4 I32, local 16 I32, local 8 I32, local 9 I32, local 11 I32, local 13 I32, local 10 I32, local 12 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_163 split 2"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32, v5: builtin.integer i32, v6: builtin.integer i32, v7: builtin.integer i32, v8: builtin.integer i32, v9: builtin.integer i32, v10: builtin.integer i32, v11: builtin.integer i32, v12: builtin.integer i32, v13: builtin.integer i32, v14: builtin.integer i32, v15: builtin.integer i32):
;;         v16 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v17 = tensor.trip (v16, v16, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v18 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v19 = num.i32_lt_u (v2, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v20 = num.i32_eqz (v19) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v21 = num.i32_eqz (v3) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v22 = num.i32_and (v20, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v23 = tensor.trip (v16, v16, v1, v22) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v24 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v25 = num.i32_add (v24, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v26 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v27 = num.i32_eqz (v4) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v28 = num.i32_eqz (v27) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v29 = num.i32_eqz (v3) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v30 = num.i32_and (v28, v29) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v31 = tensor.trip (v25, v24, v26, v30) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v32 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i64)>;
;;         v33 = num.i32_mul (v5, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v34 = num.i32_mul (v7, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v35 = num.i32_wrap_i64 (v23) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v36 = num.i32_select (v26, v35, v19) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v37 = num.i32_mul (v5, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v38 = num.i32_mul (v7, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v39 = num.i32_add (v24, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v40 = num.i32_mul (v5, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v41 = num.i32_add (v40, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v42 = num.i32_mul (v7, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v43 = num.i32_add (v42, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v17) [] [spec: builtin.string "parallel 0 @163"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v23) [] [spec: builtin.string "sequential in 0 @196"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v31) [] [spec: builtin.string "sequential in 0 @313"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v32, v39) [] [spec: builtin.string "residue taper 4 @0"]: <(builtin.integer i64, builtin.integer i32) -> ()>;
;;         tensor.view (v8, v34, v33, v22) [] [spec: builtin.string "read f32 4 +0 base gated strides 0 1 loops 0 1 @202"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v6, v33, v34, v22) [] [spec: builtin.string "write f32 4 +0 base gated strides 0 1 loops 0 1 @205"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v41, v34, v33, v30) [] [spec: builtin.string "read f32 4 +0 base gated strides 0 2 loops 0 2 3 @319"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v43, v33, v34, v30) [] [spec: builtin.string "write f32 4 +0 base gated strides 0 2 loops 0 2 3 @322"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v44: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v51 = num.i32_wrap_i64 (v44) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v52 = num.i32_mul (v51, v33) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = num.i32_add (v6, v52) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v54 = num.i32_wrap_i64 (v44) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v55 = num.i32_mul (v54, v34) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.i32_add (v8, v55) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v3) [^b10_block13v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.cond_br (v19) [^b6_block9v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v57 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v53, v56, v57) [^b4_block7v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1(v45: builtin.integer i32, v46: builtin.integer i32, v47: builtin.integer i32):
;;             v58 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v59 = tensor.load (v46) [] [spec: builtin.string "f32 4 +0 view 0 @202"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             tensor.store (v45, v59) [] [spec: builtin.string "f32 4 +0 view 1 @205"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v60 = num.i32_add (v45, v7) [] [spec: builtin.string "@212"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v61 = num.i32_add (v46, v5) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v62 = num.i32_add (v47, v58) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v63 = num.i32_ne (v1, v62) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v63, v60, v61, v62) [^b4_block7v1, ^b5_block8v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.cond_br (v27) [^b10_block13v1, ^b7_block10v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b7_block10v1():
;;             v64 = num.i32_add (v56, v37) [] [spec: builtin.string "@296"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v65 = num.i32_add (v53, v38) [] [spec: builtin.string "@306"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v65, v64, v4) [^b8_block11v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b8_block11v1(v48: builtin.integer i32, v49: builtin.integer i32, v50: builtin.integer i32):
;;             v66 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v67 = tensor.load (v49) [] [spec: builtin.string "f32 4 +0 view 2 @319"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             tensor.store (v48, v67) [] [spec: builtin.string "f32 4 +0 view 3 @322"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v68 = num.i32_add (v49, v5) [] [spec: builtin.string "@329"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v69 = num.i32_add (v48, v7) [] [spec: builtin.string "@336"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v70 = num.i32_add (v50, v66) [] [spec: builtin.string "@343"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v70, v69, v68, v70) [^b8_block11v1, ^b9_block12v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b9_block12v1():
;;             num.br () [^b10_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b10_block13v1():
;;             num.br () [^b11_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b11_block14v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_163_part_0"]: <() -> ()>
;;         {
;;           ^entry_block15v1(v71: builtin.integer i32, v72: builtin.integer i32, v73: builtin.integer i32, v74: builtin.integer i32, v75: builtin.integer i32, v76: builtin.integer i32, v77: builtin.integer i32, v78: builtin.integer i32, v79: builtin.integer i32, v80: builtin.integer i32, v81: builtin.integer i32, v82: builtin.integer i32, v83: builtin.integer i32, v84: builtin.integer i32, v85: builtin.integer i32, v86: builtin.integer i32):
;;             v87 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v88 = tensor.trip (v87, v87, v71) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v89 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v90 = num.i32_lt_u (v73, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v91 = num.i32_eqz (v90) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v92 = num.i32_eqz (v74) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v93 = num.i32_and (v91, v92) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v94 = tensor.trip (v87, v87, v72, v93) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v95 = num.i32_mul (v76, v87) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v96 = num.i32_mul (v78, v87) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v97 = num.i32_eqz (v75) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.loop (v88) [] [spec: builtin.string "parallel 0 @163"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v94) [] [spec: builtin.string "parallel 1 in 0 @196"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v79, v96, v95, v93) [] [spec: builtin.string "read f32 4 +0 base gated strides 0 1 loops 0 1 @202"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v77, v95, v96, v93) [] [spec: builtin.string "write f32 4 +0 base gated strides 0 1 loops 0 1 @205"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block16v1(v98: builtin.integer i64, v99: builtin.integer i64):
;;                 num.br () [^b1_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block17v1():
;;                 v100 = num.i32_wrap_i64 (v98) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v101 = num.i32_mul (v100, v95) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v102 = num.i32_add (v77, v101) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v103 = num.i32_wrap_i64 (v98) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v104 = num.i32_mul (v103, v96) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v105 = num.i32_add (v79, v104) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v74) [^b9_block25v1, ^b2_block18v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block18v1():
;;                 num.cond_br (v90) [^b6_block22v1, ^b3_block19v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block19v1():
;;                 num.br () [^b4_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block20v1():
;;                 v106 = num.i32_wrap_i64 (v99) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v107 = num.i32_mul (v106, v96) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v108 = num.i32_add (v102, v107) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v109 = num.i32_wrap_i64 (v99) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v110 = num.i32_mul (v109, v95) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v111 = num.i32_add (v105, v110) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v112 = tensor.load (v111) [] [spec: builtin.string "f32 4 +0 view 0 @202"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;                 tensor.store (v108, v112) [] [spec: builtin.string "f32 4 +0 view 1 @205"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;                 num.br () [^b5_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block21v1():
;;                 num.br () [^b6_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block22v1():
;;                 num.cond_br (v97) [^b9_block25v1, ^b7_block23v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b7_block23v1():
;;                 num.br () [^b8_block24v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block24v1():
;;                 num.br () [^b9_block25v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block25v1():
;;                 num.br () [^b10_block26v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b10_block26v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_163_part_1"]: <() -> ()>
;;         {
;;           ^entry_block27v1(v113: builtin.integer i32, v114: builtin.integer i32, v115: builtin.integer i32, v116: builtin.integer i32, v117: builtin.integer i32, v118: builtin.integer i32, v119: builtin.integer i32, v120: builtin.integer i32, v121: builtin.integer i32, v122: builtin.integer i32, v123: builtin.integer i32, v124: builtin.integer i32, v125: builtin.integer i32, v126: builtin.integer i32, v127: builtin.integer i32, v128: builtin.integer i32):
;;             v129 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v130 = tensor.trip (v129, v129, v113) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v131 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v132 = num.i32_add (v131, v117) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v133 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v134 = num.i32_eqz (v117) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v135 = num.i32_eqz (v134) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v136 = num.i32_eqz (v116) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v137 = num.i32_and (v135, v136) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v138 = tensor.trip (v132, v131, v133, v137) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v139 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i64)>;
;;             v140 = num.i32_mul (v118, v129) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v141 = num.i32_mul (v120, v129) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v142 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v143 = num.i32_lt_u (v115, v142) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v144 = num.i32_eqz (v143) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v145 = num.i32_eqz (v116) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v146 = num.i32_and (v144, v145) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v147 = tensor.trip (v129, v129, v114, v146) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v148 = num.i32_wrap_i64 (v147) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v149 = num.i32_select (v133, v148, v143) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v150 = num.i32_mul (v118, v149) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v151 = num.i32_mul (v120, v149) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v152 = num.i32_add (v131, v115) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v153 = num.i32_mul (v118, v149) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v154 = num.i32_add (v153, v121) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v155 = num.i32_mul (v120, v149) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v156 = num.i32_add (v155, v119) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.loop (v130) [] [spec: builtin.string "parallel 0 @163"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v138) [] [spec: builtin.string "parallel 1 in 0 @313"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v139, v152) [] [spec: builtin.string "residue taper 4 @0"]: <(builtin.integer i64, builtin.integer i32) -> ()>;
;;             tensor.view (v154, v141, v140, v137) [] [spec: builtin.string "read f32 4 +0 base gated strides 0 1 loops 0 1 2 @319"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v156, v140, v141, v137) [] [spec: builtin.string "write f32 4 +0 base gated strides 0 1 loops 0 1 2 @322"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block28v1(v157: builtin.integer i64, v158: builtin.integer i64):
;;                 num.br () [^b1_block29v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block29v1():
;;                 v159 = num.i32_wrap_i64 (v157) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v160 = num.i32_mul (v159, v140) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v161 = num.i32_add (v119, v160) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v162 = num.i32_wrap_i64 (v157) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v163 = num.i32_mul (v162, v141) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v164 = num.i32_add (v121, v163) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v116) [^b9_block37v1, ^b2_block30v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block30v1():
;;                 num.cond_br (v143) [^b5_block33v1, ^b3_block31v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block31v1():
;;                 num.br () [^b4_block32v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block32v1():
;;                 num.br () [^b5_block33v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block33v1():
;;                 num.cond_br (v134) [^b9_block37v1, ^b6_block34v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b6_block34v1():
;;                 v165 = num.i32_add (v164, v150) [] [spec: builtin.string "@296"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v166 = num.i32_add (v161, v151) [] [spec: builtin.string "@306"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b7_block35v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block35v1():
;;                 v167 = num.i32_wrap_i64 (v158) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v168 = num.i32_mul (v167, v141) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v169 = num.i32_add (v166, v168) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v170 = num.i32_wrap_i64 (v158) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v171 = num.i32_mul (v170, v140) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v172 = num.i32_add (v165, v171) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v173 = tensor.load (v172) [] [spec: builtin.string "f32 4 +0 view 0 @319"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;                 tensor.store (v169, v173) [] [spec: builtin.string "f32 4 +0 view 1 @322"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;                 num.br () [^b8_block36v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block36v1():
;;                 num.br () [^b9_block37v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block37v1():
;;                 num.br () [^b10_block38v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b10_block38v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
