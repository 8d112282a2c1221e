;; A triangle without gaps: the place of a row grows by the row before it.
(module
  (memory (export "memory") 16)
  (func (export "packed_triangle")
    (local i32 i32 i32 i32 i32 i32 i32 i32 f32)
    i32.const 226400 local.set 0
    i32.const 1 local.set 1
    i32.const 0 local.set 2
    i32.const 0 local.set 3
    loop
      local.get 2 local.set 4
      local.get 1 local.set 5
      local.get 3 local.tee 6 i32.const 2 i32.shl i32.const 241296 i32.add local.set 1
      local.get 0 local.tee 7 local.set 0
      i32.const 0 local.set 2
      loop
        local.get 1 local.tee 1 local.get 0 local.tee 0 f32.load local.tee 8 local.get 8 f32.add f32.store
        local.get 1 i32.const 4 i32.add local.set 1
        local.get 0 i32.const 4 i32.add local.set 0
        local.get 2 i32.const -1 i32.add local.tee 3 local.set 2
        local.get 5 local.get 3 i32.add br_if 0
      end
      local.get 7 i32.const 244 i32.add local.set 0
      local.get 5 i32.const 1 i32.add local.set 1
      local.get 4 i32.const 1 i32.add local.tee 5 local.set 2
      local.get 6 local.get 3 i32.sub local.set 3
      local.get 5 i32.const 40 i32.ne br_if 0
    end))

;; expect
;; $packed_triangle depth 0: O001 parallel map: 2 parallel dimensions; 1 loads, 1 stores [region 0]
;; $packed_triangle depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 2 I32, local 1 I32, local 3 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_82 split 1"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x28"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v4, v5) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v8 = tensor.most (v7, v4, v6) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x80000000"]: <() -> (builtin.integer i64)>;
;;         v10 = num.i64_min_u (v6, v9) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v12 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v13 = num.i64_sub (v10, v11) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v14 = num.i64_sub (v10, v12) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v15 = num.i64_mul (v13, v14) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v16 = num.i64_shr_u (v15, v11) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v17 = num.i64_add (v16, v11) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v18 = num.const () [] [spec: builtin.string "0xf4"]: <() -> (builtin.integer i32)>;
;;         v19 = num.const () [] [spec: builtin.string "0x37460"]: <() -> (builtin.integer i32)>;
;;         v20 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v21 = num.const () [] [spec: builtin.string "0x3ae90"]: <() -> (builtin.integer i32)>;
;;         v22 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v23 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @82"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v8, v7, v4) [] [spec: builtin.string "sequential in 0 taper 1 0 @116"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v17) [] [spec: builtin.string "pairs in 0 @0"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v19, v18, v20) [] [spec: builtin.string "read f32 4 +0 base strides 0 1 loops 0 1 @126"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v21, v20, v20, v20) [] [spec: builtin.string "write f32 4 +0 base strides 0 1 2 loops 0 1 2 @134"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "most_trips 0 2147483648"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v24: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v29 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v30 = num.const () [] [spec: builtin.string "0x3ae90"]: <() -> (builtin.integer i32)>;
;;             v31 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v32 = num.i32_wrap_i64 (v24) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v33 = num.i32_mul (v32, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_add (v1, v33) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.i32_wrap_i64 (v24) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v36 = num.i32_mul (v35, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_add (v2, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v39 = num.i64_sub (v24, v38) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v40 = num.i64_mul (v24, v39) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v41 = num.i64_shr_u (v40, v38) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v42 = num.i32_wrap_i64 (v41) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v43 = num.i32_mul (v42, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = num.i32_add (v37, v43) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = num.i32_wrap_i64 (v24) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v46 = num.i32_mul (v45, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = num.i32_add (v3, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v48 = num.i32_shl (v44, v31) [] [spec: builtin.string "@98"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = num.i32_add (v48, v30) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v49, v47, v29, v50) [^b2_block5v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b2_block5v1(v25: builtin.integer i32, v26: builtin.integer i32, v27: builtin.integer i32, v28: builtin.integer i64):
;;             v51 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v52 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v53 = num.i64_extend_i32_s (v7) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v54 = num.i64_extend_i32_s (v4) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v55 = num.i64_mul (v54, v24) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v56 = num.i64_add (v53, v55) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v57 = num.i64_gt_s (v28, v56) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v57) [] []: <(builtin.integer i32) -> ()>;
;;             v58 = tensor.load (v26) [] [spec: builtin.string "f32 4 +0 view 0 @126"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v59 = num.f32_add (v58, v58) [] [spec: builtin.string "@133"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v25, v59) [] [spec: builtin.string "f32 4 +0 view 1 @134"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v60 = num.i32_add (v25, v52) [] [spec: builtin.string "@141"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v61 = num.i32_add (v26, v52) [] [spec: builtin.string "@148"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v62 = num.i32_add (v27, v51) [] [spec: builtin.string "@155"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v63 = num.i32_add (v34, v62) [] [spec: builtin.string "@164"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v64 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v65 = num.i64_add (v28, v64) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v63, v60, v61, v62, v65) [^b2_block5v1, ^b3_block6v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_82_part_0"]: <() -> ()>
;;         {
;;           ^entry_block8v1(v66: builtin.integer i32, v67: builtin.integer i32, v68: builtin.integer i32, v69: builtin.integer i32):
;;             v70 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v71 = num.const () [] [spec: builtin.string "0x28"]: <() -> (builtin.integer i32)>;
;;             v72 = tensor.trip (v70, v70, v71) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v73 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v74 = tensor.most (v73, v70, v72) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v75 = num.const () [] [spec: builtin.string "0x80000000"]: <() -> (builtin.integer i64)>;
;;             v76 = num.i64_min_u (v72, v75) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v77 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v78 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v79 = num.i64_sub (v76, v77) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v80 = num.i64_sub (v76, v78) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v81 = num.i64_mul (v79, v80) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v82 = num.i64_shr_u (v81, v77) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v83 = num.i64_add (v82, v77) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v84 = num.const () [] [spec: builtin.string "0xf4"]: <() -> (builtin.integer i32)>;
;;             v85 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v86 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v87 = num.const () [] [spec: builtin.string "0x37460"]: <() -> (builtin.integer i32)>;
;;             v88 = num.const () [] [spec: builtin.string "0x3ae90"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v72) [] [spec: builtin.string "parallel 0 @82"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v74, v73, v70) [] [spec: builtin.string "parallel 1 in 0 taper 1 0 @116"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v83) [] [spec: builtin.string "pairs in 0 @0"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v87, v84, v85) [] [spec: builtin.string "read f32 4 +0 base strides 0 1 loops 0 1 @126"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v88, v85, v85, v85) [] [spec: builtin.string "write f32 4 +0 base strides 0 1 2 loops 0 1 2 @134"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "most_trips 0 2147483648"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block9v1(v89: builtin.integer i64, v90: builtin.integer i64):
;;                 num.br () [^b1_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block10v1():
;;                 v91 = num.const () [] [spec: builtin.string "0x3ae90"]: <() -> (builtin.integer i32)>;
;;                 v92 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v93 = num.i32_wrap_i64 (v89) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v94 = num.i32_mul (v93, v70) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v95 = num.i32_add (v67, v94) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v96 = num.i32_wrap_i64 (v89) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v97 = num.i32_mul (v96, v70) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v98 = num.i32_add (v68, v97) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v99 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v100 = num.i64_sub (v89, v99) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v101 = num.i64_mul (v89, v100) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v102 = num.i64_shr_u (v101, v99) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v103 = num.i32_wrap_i64 (v102) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v104 = num.i32_mul (v103, v70) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v105 = num.i32_add (v98, v104) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v106 = num.i32_wrap_i64 (v89) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v107 = num.i32_mul (v106, v84) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v108 = num.i32_add (v69, v107) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v109 = num.i32_shl (v105, v92) [] [spec: builtin.string "@98"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v110 = num.i32_add (v109, v91) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b2_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block11v1():
;;                 v111 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v112 = num.i32_wrap_i64 (v90) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v113 = num.i32_mul (v112, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v114 = num.i32_add (v110, v113) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v115 = num.i32_wrap_i64 (v90) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v116 = num.i32_mul (v115, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v117 = num.i32_add (v108, v116) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v118 = num.i32_wrap_i64 (v90) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v119 = num.i32_mul (v118, v86) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v120 = num.i32_add (v111, v119) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v121 = num.i64_extend_i32_s (v73) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v122 = num.i64_extend_i32_s (v70) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v123 = num.i64_mul (v122, v89) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v124 = num.i64_add (v121, v123) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v125 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v126 = num.i64_mul (v90, v125) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v127 = num.i64_add (v126, v125) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v128 = num.i64_le_s (v126, v124) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v129 = num.i64_le_s (v127, v124) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 num.cond_br (v128) [^b5_block14v1, ^b3_block12v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block12v1():
;;                 v130 = num.i64_eqz (v90) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v130) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b4_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block13v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b5_block14v1():
;;                 v131 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;                 v132 = tensor.load (v117) [] [spec: builtin.string "f32 4 +0 view 0 @126"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;                 v133 = num.f32_add (v132, v132) [] [spec: builtin.string "@133"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;                 tensor.store (v114, v133) [] [spec: builtin.string "f32 4 +0 view 1 @134"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;                 v134 = num.i32_add (v120, v131) [] [spec: builtin.string "@155"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v135 = num.i32_add (v95, v134) [] [spec: builtin.string "@164"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v136 = num.i32_eqz (v135) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v137 = num.i32_eqz (v136) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v138 = num.i32_xor (v137, v129) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v138) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b6_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block15v1():
;;                 num.br () [^b7_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block16v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
