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
;; $symbolic_strides depth 0: O001 parallel map: 1 parallel dimension, 2 loops in order inside; 5 loads, 5 stores [region 0]
;; $symbolic_strides depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; $symbolic_strides depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 0 I32, local 14 I32, local 1 I32, local 17 I32, local 15 I32, local 6 I32, local 5 I32, local 7 I32, local 4 I32, local 16 I32, local 8 I32, local 9 I32, local 11 I32, local 13 I32, local 10 I32, local 12 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_163"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32, v5: builtin.integer i32, v6: builtin.integer i32, v7: builtin.integer i32, v8: builtin.integer i32, v9: builtin.integer i32, v10: builtin.integer i32, v11: builtin.integer i32, v12: builtin.integer i32, v13: builtin.integer i32, v14: builtin.integer i32, v15: builtin.integer i32):
;;         v16 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v17 = tensor.trip (v16, v16, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v18 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v19 = num.i32_lt_u (v2, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v20 = num.i32_eqz (v19) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v21 = num.i32_eqz (v3) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v22 = num.i32_and (v20, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v23 = tensor.trip (v18, v18, v1, v22) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
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
;;         v36 = num.i32_mul (v35, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v37 = num.i32_select (v26, v36, v19) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v38 = num.i32_mul (v5, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v39 = num.i32_mul (v7, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v40 = num.i32_add (v24, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v41 = num.i32_mul (v5, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v42 = num.i32_mul (v7, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v43 = num.i32_mul (v5, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v44 = num.i32_add (v43, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v45 = num.i32_mul (v7, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v46 = num.i32_add (v45, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v47 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v48 = num.i32_mul (v5, v47) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v49 = num.i32_add (v48, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v50 = num.i32_mul (v7, v47) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v51 = num.i32_add (v50, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v52 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v53 = num.i32_mul (v5, v52) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v54 = num.i32_add (v53, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v55 = num.i32_mul (v7, v52) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v56 = num.i32_add (v55, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v57 = num.i32_mul (v5, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v58 = num.i32_add (v57, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v59 = num.i32_mul (v7, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v60 = num.i32_add (v59, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v17) [] [spec: builtin.string "parallel 0 @163"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v23) [] [spec: builtin.string "sequential in 0 @196"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v31) [] [spec: builtin.string "sequential in 0 @313"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v32, v40) [] [spec: builtin.string "residue taper 4 @0"]: <(builtin.integer i64, builtin.integer i32) -> ()>;
;;         tensor.view (v8, v34, v41, v22) [] [spec: builtin.string "read f32 4 +0 base gated strides 0 1 loops 0 1 @202"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v6, v33, v42, v22) [] [spec: builtin.string "write f32 4 +0 base gated strides 0 1 loops 0 1 @205"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v44, v34, v41, v22) [] [spec: builtin.string "read f32 4 +0 base gated strides 0 1 loops 0 1 @218"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v46, v33, v42, v22) [] [spec: builtin.string "write f32 4 +0 base gated strides 0 1 loops 0 1 @221"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v49, v34, v41, v22) [] [spec: builtin.string "read f32 4 +0 base gated strides 0 1 loops 0 1 @234"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v51, v33, v42, v22) [] [spec: builtin.string "write f32 4 +0 base gated strides 0 1 loops 0 1 @237"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v54, v34, v41, v22) [] [spec: builtin.string "read f32 4 +0 base gated strides 0 1 loops 0 1 @250"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v56, v33, v42, v22) [] [spec: builtin.string "write f32 4 +0 base gated strides 0 1 loops 0 1 @253"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v58, v34, v33, v30) [] [spec: builtin.string "read f32 4 +0 base gated strides 0 2 loops 0 2 3 @319"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v60, v33, v34, v30) [] [spec: builtin.string "write f32 4 +0 base gated strides 0 2 loops 0 2 3 @322"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 9 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 9 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 9 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 9 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 9 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 9 9"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v61: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v68 = num.i32_wrap_i64 (v61) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v69 = num.i32_mul (v68, v33) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v70 = num.i32_add (v6, v69) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v71 = num.i32_wrap_i64 (v61) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v72 = num.i32_mul (v71, v34) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v73 = num.i32_add (v8, v72) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v3) [^b10_block13v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.cond_br (v19) [^b6_block9v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v74 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v70, v73, v74) [^b4_block7v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1(v62: builtin.integer i32, v63: builtin.integer i32, v64: builtin.integer i32):
;;             v75 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v76 = tensor.load (v63) [] [spec: builtin.string "f32 4 +0 view 0 @202"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             tensor.store (v62, v76) [] [spec: builtin.string "f32 4 +0 view 1 @205"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v77 = num.i32_add (v62, v7) [] [spec: builtin.string "@212"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v78 = num.i32_add (v63, v5) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v79 = tensor.load (v78) [] [spec: builtin.string "f32 4 +0 view 2 @218"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             tensor.store (v77, v79) [] [spec: builtin.string "f32 4 +0 view 3 @221"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v80 = num.i32_add (v62, v10) [] [spec: builtin.string "@228"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v81 = num.i32_add (v63, v11) [] [spec: builtin.string "@233"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v82 = tensor.load (v81) [] [spec: builtin.string "f32 4 +0 view 4 @234"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             tensor.store (v80, v82) [] [spec: builtin.string "f32 4 +0 view 5 @237"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v83 = num.i32_add (v62, v12) [] [spec: builtin.string "@244"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v84 = num.i32_add (v63, v13) [] [spec: builtin.string "@249"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v85 = tensor.load (v84) [] [spec: builtin.string "f32 4 +0 view 6 @250"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             tensor.store (v83, v85) [] [spec: builtin.string "f32 4 +0 view 7 @253"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v86 = num.i32_add (v62, v14) [] [spec: builtin.string "@260"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v87 = num.i32_add (v63, v15) [] [spec: builtin.string "@267"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v88 = num.i32_add (v64, v75) [] [spec: builtin.string "@276"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v89 = num.i32_ne (v1, v88) [] [spec: builtin.string "@279"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v89, v86, v87, v88) [^b4_block7v1, ^b5_block8v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.cond_br (v27) [^b10_block13v1, ^b7_block10v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b7_block10v1():
;;             v90 = num.i32_add (v73, v38) [] [spec: builtin.string "@296"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v91 = num.i32_add (v70, v39) [] [spec: builtin.string "@306"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v91, v90, v4) [^b8_block11v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b8_block11v1(v65: builtin.integer i32, v66: builtin.integer i32, v67: builtin.integer i32):
;;             v92 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v93 = tensor.load (v66) [] [spec: builtin.string "f32 4 +0 view 8 @319"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             tensor.store (v65, v93) [] [spec: builtin.string "f32 4 +0 view 9 @322"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v94 = num.i32_add (v66, v5) [] [spec: builtin.string "@329"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v95 = num.i32_add (v65, v7) [] [spec: builtin.string "@336"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v96 = num.i32_add (v67, v92) [] [spec: builtin.string "@343"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v96, v95, v94, v96) [^b8_block11v1, ^b9_block12v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
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
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
