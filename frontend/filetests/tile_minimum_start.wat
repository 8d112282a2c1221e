;; A count downwards from the lesser of two numbers.
(module
  (memory (export "memory") 16)
  (func (export "tiled_jacobi") (param i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32)
    local.get 0 i32.const 3 i32.shl local.set 1
    local.get 0 i32.const 528 i32.mul local.set 2
    i32.const 0 local.set 3
    local.get 0 i32.const 1 i32.add local.tee 4 local.set 5
    i32.const 1 local.set 6
    loop
      local.get 5 i32.const 61 local.get 5 i32.const 61 i32.lt_s select local.set 7
      local.get 6 local.get 6 local.get 0 i32.add local.tee 8 i32.const 61 local.get 8 i32.const 61 i32.lt_s
      local.tee 9 select i32.ge_s local.set 10
      local.get 3 local.set 11
      local.get 4 local.set 12
      i32.const 1 local.set 13
      loop
        local.get 13 local.get 0 i32.add local.set 14
        block
          local.get 10 br_if 0
          local.get 12 i32.const 65 local.get 12 i32.const 65 i32.lt_s select local.set 15
          local.get 13 local.get 14 i32.const 65 local.get 14 i32.const 65 i32.lt_s select i32.ge_s
          local.set 16
          local.get 11 local.set 17
          local.get 6 local.set 18
          loop
            block
              local.get 16 br_if 0
              local.get 18 i32.const 528 i32.mul local.get 13 i32.const 3 i32.shl i32.add i32.const 1064608
              i32.add f64.load local.set 19
              local.get 17 local.set 20
              local.get 15 local.set 21
              loop
                local.get 20 i32.const 1097880 i32.add local.get 19 local.get 20 i32.const 1065136 i32.add
                f64.load f64.add local.get 20 i32.const 1065152 i32.add f64.load local.tee 19 f64.add
                local.get 20 i32.const 1064616 i32.add f64.load f64.add local.get 20 i32.const 1065672
                i32.add f64.load f64.add f64.const 0x1.999999999999ap-3 f64.mul f64.store
                local.get 20 i32.const 8 i32.add local.set 20
                local.get 13 local.get 21 i32.const -1 i32.add local.tee 21 i32.ne br_if 0
              end
            end
            local.get 17 i32.const 528 i32.add local.set 17
            local.get 18 i32.const 1 i32.add local.tee 18 local.get 7 i32.ne br_if 0
          end
        end
        local.get 11 local.get 1 i32.add local.set 11
        local.get 12 local.get 0 i32.add local.set 12
        local.get 14 local.set 13
        local.get 14 i32.const 65 i32.lt_s br_if 0
      end
      local.get 3 local.get 2 i32.add local.set 3
      local.get 5 local.get 0 i32.add local.set 5
      local.get 8 local.set 6
      local.get 9 br_if 0
    end))

;; expect
;; $tiled_jacobi depth 0: O001 parallel map: 3 parallel dimensions, 1 loop in order inside; 5 loads, 1 stores [region 0]
;; $tiled_jacobi depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; $tiled_jacobi depth 2: O003 part of an offloaded nest: a parallel dimension [region 0]
;; $tiled_jacobi depth 3: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 0 I32, local 5 I32, local 6 I32, local 3 I32, local 1 I32, local 2 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_96 split 1"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32, v5: builtin.integer i32):
;;         v6 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v7 = num.i32_add (v6, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x3d"]: <() -> (builtin.integer i32)>;
;;         v9 = tensor.trip (v7, v0, v8) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x41"]: <() -> (builtin.integer i32)>;
;;         v11 = tensor.trip (v7, v0, v10) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v12 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v13 = num.i32_add (v12, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v14 = tensor.most (v13) [] [spec: builtin.string "1"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;         v15 = num.const () [] [spec: builtin.string "0x3b"]: <() -> (builtin.integer i32)>;
;;         v16 = num.i32_mul (v0, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v17 = tensor.most (v15, v16, v9) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v18 = num.i64_min_s (v14, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v19 = tensor.most (v13) [] [spec: builtin.string "1"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;         v20 = num.const () [] [spec: builtin.string "0x3f"]: <() -> (builtin.integer i32)>;
;;         v21 = tensor.most (v20, v16, v11) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v22 = num.i64_min_s (v19, v21) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v23 = num.const () [] [spec: builtin.string "0x210"]: <() -> (builtin.integer i32)>;
;;         v24 = num.i32_mul (v0, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v25 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v26 = num.i32_mul (v0, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v27 = num.const () [] [spec: builtin.string "0x1040b8"]: <() -> (builtin.integer i32)>;
;;         v28 = num.const () [] [spec: builtin.string "0x1040b0"]: <() -> (builtin.integer i32)>;
;;         v29 = num.const () [] [spec: builtin.string "0x1040c0"]: <() -> (builtin.integer i32)>;
;;         v30 = num.const () [] [spec: builtin.string "0x103ea8"]: <() -> (builtin.integer i32)>;
;;         v31 = num.const () [] [spec: builtin.string "0x1042c8"]: <() -> (builtin.integer i32)>;
;;         v32 = num.const () [] [spec: builtin.string "0x10c098"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v9) [] [spec: builtin.string "parallel 0 @96"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v11) [] [spec: builtin.string "parallel 1 in 0 @144"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v18, v13, v15, v16) [] [spec: builtin.string "sequential in 1 taper 1 taper 1 0 @198"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v22, v13, v20, v16) [] [spec: builtin.string "sequential in 2 taper 1 taper 1 1 @237"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v27, v24, v26, v23) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @224"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v28, v24, v26, v23, v25) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 3 loops 0 1 2 3 @257"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v29, v24, v26, v23, v25) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 3 loops 0 1 2 3 @269"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v30, v24, v26, v23, v25) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 3 loops 0 1 2 3 @283"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v31, v24, v26, v23, v25) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 3 loops 0 1 2 3 @295"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v32, v24, v26, v23, v25) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 2 3 loops 0 1 2 3 @309"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v33: builtin.integer i64, v34: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v42 = num.const () [] [spec: builtin.string "0x3d"]: <() -> (builtin.integer i32)>;
;;             v43 = num.i32_wrap_i64 (v33) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v44 = num.i32_mul (v43, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = num.i32_add (v1, v44) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = num.i32_wrap_i64 (v33) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v47 = num.i32_mul (v46, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v48 = num.i32_add (v2, v47) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = num.i32_wrap_i64 (v33) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v50 = num.i32_mul (v49, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = num.i32_add (v3, v50) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = num.i32_min_s (v45, v42) [] [spec: builtin.string "@107"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = num.i32_add (v48, v0) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v54 = num.i32_min_s (v53, v42) [] [spec: builtin.string "@128"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v55 = num.i32_ge_s (v48, v54) [] [spec: builtin.string "@129"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v56 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v57 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v58 = num.i32_mul (v57, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = num.i32_add (v56, v58) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v60 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v61 = num.i32_mul (v60, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v62 = num.i32_add (v1, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v63 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v64 = num.i32_mul (v63, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v65 = num.i32_add (v51, v64) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v66 = num.i32_add (v59, v0) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v55) [^b10_block13v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v67 = num.const () [] [spec: builtin.string "0x41"]: <() -> (builtin.integer i32)>;
;;             v68 = num.i32_min_s (v62, v67) [] [spec: builtin.string "@170"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v69 = num.i32_min_s (v66, v67) [] [spec: builtin.string "@186"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v70 = num.i32_ge_s (v59, v69) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v71 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v48, v65, v71) [^b4_block7v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b4_block7v1(v35: builtin.integer i32, v36: builtin.integer i32, v37: builtin.integer i64):
;;             v72 = num.i64_extend_i32_s (v13) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v73 = num.i64_gt_s (v37, v72) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v73) [] []: <(builtin.integer i32) -> ()>;
;;             v74 = num.i64_extend_i32_s (v15) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v75 = num.i64_extend_i32_s (v16) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v76 = num.i64_mul (v75, v33) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v77 = num.i64_add (v74, v76) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v78 = num.i64_gt_s (v37, v77) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v78) [] []: <(builtin.integer i32) -> ()>;
;;             num.cond_br (v70) [^b8_block11v1, ^b5_block8v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1():
;;             v79 = num.const () [] [spec: builtin.string "0x103ea0"]: <() -> (builtin.integer i32)>;
;;             v80 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v81 = num.const () [] [spec: builtin.string "0x210"]: <() -> (builtin.integer i32)>;
;;             v82 = num.i32_mul (v35, v81) [] [spec: builtin.string "@211"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v83 = num.i32_shl (v59, v80) [] [spec: builtin.string "@216"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v84 = num.i32_add (v82, v83) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v85 = num.i32_add (v84, v79) [] [spec: builtin.string "@223"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v86 = tensor.load (v85) [] [spec: builtin.string "f64 8 +0 view 0 @224"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v87 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v36, v86, v68, v87) [^b6_block9v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b6_block9v1(v38: builtin.integer i32, v39: builtin.fp64 , v40: builtin.integer i32, v41: builtin.integer i64):
;;             v88 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v89 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v90 = num.const () [] [spec: builtin.string "0x3fc999999999999a"]: <() -> (builtin.fp64 )>;
;;             v91 = num.const () [] [spec: builtin.string "0x1042c8"]: <() -> (builtin.integer i32)>;
;;             v92 = num.const () [] [spec: builtin.string "0x103ea8"]: <() -> (builtin.integer i32)>;
;;             v93 = num.const () [] [spec: builtin.string "0x1040c0"]: <() -> (builtin.integer i32)>;
;;             v94 = num.const () [] [spec: builtin.string "0x1040b0"]: <() -> (builtin.integer i32)>;
;;             v95 = num.const () [] [spec: builtin.string "0x10c098"]: <() -> (builtin.integer i32)>;
;;             v96 = num.i64_extend_i32_s (v13) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v97 = num.i64_gt_s (v41, v96) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v97) [] []: <(builtin.integer i32) -> ()>;
;;             v98 = num.i64_extend_i32_s (v20) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v99 = num.i64_extend_i32_s (v16) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v100 = num.i64_mul (v99, v34) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v101 = num.i64_add (v98, v100) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v102 = num.i64_gt_s (v41, v101) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v102) [] []: <(builtin.integer i32) -> ()>;
;;             v103 = num.i32_add (v38, v95) [] [spec: builtin.string "@246"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v104 = num.i32_add (v38, v94) [] [spec: builtin.string "@256"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v105 = tensor.load (v104) [] [spec: builtin.string "f64 8 +0 view 1 @257"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v106 = num.f64_add (v39, v105) [] [spec: builtin.string "@260"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v107 = num.i32_add (v38, v93) [] [spec: builtin.string "@268"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v108 = tensor.load (v107) [] [spec: builtin.string "f64 8 +0 view 2 @269"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v109 = num.f64_add (v106, v108) [] [spec: builtin.string "@274"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v110 = num.i32_add (v38, v92) [] [spec: builtin.string "@282"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v111 = tensor.load (v110) [] [spec: builtin.string "f64 8 +0 view 3 @283"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v112 = num.f64_add (v109, v111) [] [spec: builtin.string "@286"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v113 = num.i32_add (v38, v91) [] [spec: builtin.string "@294"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v114 = tensor.load (v113) [] [spec: builtin.string "f64 8 +0 view 4 @295"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v115 = num.f64_add (v112, v114) [] [spec: builtin.string "@298"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v116 = num.f64_mul (v115, v90) [] [spec: builtin.string "@308"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v103, v116) [] [spec: builtin.string "f64 8 +0 view 5 @309"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v117 = num.i32_add (v38, v89) [] [spec: builtin.string "@316"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v118 = num.i32_add (v40, v88) [] [spec: builtin.string "@325"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v119 = num.i32_ne (v59, v118) [] [spec: builtin.string "@328"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v120 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v121 = num.i64_add (v41, v120) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v119, v117, v108, v118, v121) [^b6_block9v1, ^b7_block10v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b7_block10v1():
;;             num.br () [^b8_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block11v1():
;;             v122 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v123 = num.const () [] [spec: builtin.string "0x210"]: <() -> (builtin.integer i32)>;
;;             v124 = num.i32_add (v36, v123) [] [spec: builtin.string "@338"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v125 = num.i32_add (v35, v122) [] [spec: builtin.string "@345"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v126 = num.i32_ne (v125, v52) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v127 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v128 = num.i64_add (v37, v127) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v126, v125, v124, v128) [^b4_block7v1, ^b9_block12v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b9_block12v1():
;;             num.br () [^b10_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b10_block13v1():
;;             num.br () [^b11_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b11_block14v1():
;;             num.br () [^b12_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b12_block15v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_96_part_0"]: <() -> ()>
;;         {
;;           ^entry_block16v1(v129: builtin.integer i32, v130: builtin.integer i32, v131: builtin.integer i32, v132: builtin.integer i32, v133: builtin.integer i32, v134: builtin.integer i32):
;;             v135 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v136 = num.i32_add (v135, v129) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v137 = num.const () [] [spec: builtin.string "0x3d"]: <() -> (builtin.integer i32)>;
;;             v138 = tensor.trip (v136, v129, v137) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v139 = num.const () [] [spec: builtin.string "0x41"]: <() -> (builtin.integer i32)>;
;;             v140 = tensor.trip (v136, v129, v139) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v141 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v142 = num.i32_add (v141, v129) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v143 = tensor.most (v142) [] [spec: builtin.string "1"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v144 = num.const () [] [spec: builtin.string "0x3b"]: <() -> (builtin.integer i32)>;
;;             v145 = num.i32_mul (v129, v141) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v146 = tensor.most (v144, v145, v138) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v147 = num.i64_min_s (v143, v146) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v148 = tensor.most (v142) [] [spec: builtin.string "1"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v149 = num.const () [] [spec: builtin.string "0x3f"]: <() -> (builtin.integer i32)>;
;;             v150 = tensor.most (v149, v145, v140) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v151 = num.i64_min_s (v148, v150) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v152 = num.const () [] [spec: builtin.string "0x210"]: <() -> (builtin.integer i32)>;
;;             v153 = num.i32_mul (v129, v152) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v154 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v155 = num.i32_mul (v129, v154) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v156 = num.const () [] [spec: builtin.string "0x1040b8"]: <() -> (builtin.integer i32)>;
;;             v157 = num.const () [] [spec: builtin.string "0x1040b0"]: <() -> (builtin.integer i32)>;
;;             v158 = num.const () [] [spec: builtin.string "0x1040c0"]: <() -> (builtin.integer i32)>;
;;             v159 = num.const () [] [spec: builtin.string "0x103ea8"]: <() -> (builtin.integer i32)>;
;;             v160 = num.const () [] [spec: builtin.string "0x1042c8"]: <() -> (builtin.integer i32)>;
;;             v161 = num.const () [] [spec: builtin.string "0x10c098"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v138) [] [spec: builtin.string "parallel 0 @96"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v140) [] [spec: builtin.string "parallel 1 in 0 @144"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v147, v142, v144, v145) [] [spec: builtin.string "parallel 2 in 1 taper 1 taper 1 0 @198"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v151, v142, v149, v145) [] [spec: builtin.string "sequential in 2 taper 1 taper 1 1 @237"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v156, v153, v155, v152) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @224"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v157, v153, v155, v152, v154) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 3 loops 0 1 2 3 @257"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v158, v153, v155, v152, v154) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 3 loops 0 1 2 3 @269"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v159, v153, v155, v152, v154) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 3 loops 0 1 2 3 @283"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v160, v153, v155, v152, v154) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 3 loops 0 1 2 3 @295"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v161, v153, v155, v152, v154) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 2 3 loops 0 1 2 3 @309"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 5"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 5"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block17v1(v162: builtin.integer i64, v163: builtin.integer i64, v164: builtin.integer i64):
;;                 num.br () [^b1_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block18v1():
;;                 v169 = num.const () [] [spec: builtin.string "0x3d"]: <() -> (builtin.integer i32)>;
;;                 v170 = num.i32_wrap_i64 (v162) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v171 = num.i32_mul (v170, v129) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v172 = num.i32_add (v130, v171) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v173 = num.i32_wrap_i64 (v162) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v174 = num.i32_mul (v173, v129) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v175 = num.i32_add (v131, v174) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v176 = num.i32_wrap_i64 (v162) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v177 = num.i32_mul (v176, v153) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v178 = num.i32_add (v132, v177) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v179 = num.i32_min_s (v172, v169) [] [spec: builtin.string "@107"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v180 = num.i32_add (v175, v129) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v181 = num.i32_min_s (v180, v169) [] [spec: builtin.string "@128"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v182 = num.i32_ge_s (v175, v181) [] [spec: builtin.string "@129"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b2_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block19v1():
;;                 v183 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v184 = num.i32_wrap_i64 (v163) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v185 = num.i32_mul (v184, v129) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v186 = num.i32_add (v183, v185) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v187 = num.i32_wrap_i64 (v163) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v188 = num.i32_mul (v187, v129) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v189 = num.i32_add (v130, v188) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v190 = num.i32_wrap_i64 (v163) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v191 = num.i32_mul (v190, v155) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v192 = num.i32_add (v178, v191) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v193 = num.i32_add (v186, v129) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v182) [^b13_block30v1, ^b3_block20v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block20v1():
;;                 v194 = num.const () [] [spec: builtin.string "0x41"]: <() -> (builtin.integer i32)>;
;;                 v195 = num.i32_min_s (v189, v194) [] [spec: builtin.string "@170"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v196 = num.i32_min_s (v193, v194) [] [spec: builtin.string "@186"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v197 = num.i32_ge_s (v186, v196) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b4_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block21v1():
;;                 v198 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v199 = num.i32_mul (v198, v135) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v200 = num.i32_add (v175, v199) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v201 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v202 = num.i32_mul (v201, v152) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v203 = num.i32_add (v192, v202) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v204 = num.i64_extend_i32_s (v142) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v205 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v206 = num.i64_mul (v164, v205) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v207 = num.i64_add (v206, v205) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v208 = num.i64_le_s (v206, v204) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v209 = num.i64_le_s (v207, v204) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v210 = num.i64_extend_i32_s (v144) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v211 = num.i64_extend_i32_s (v145) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v212 = num.i64_mul (v211, v162) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v213 = num.i64_add (v210, v212) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v214 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v215 = num.i64_mul (v164, v214) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v216 = num.i64_add (v215, v214) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v217 = num.i64_le_s (v215, v213) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v218 = num.i32_and (v208, v217) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v219 = num.i64_le_s (v216, v213) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v220 = num.i32_and (v209, v219) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v218) [^b7_block24v1, ^b5_block22v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block22v1():
;;                 v221 = num.i64_eqz (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v221) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b6_block23v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block23v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b7_block24v1():
;;                 num.cond_br (v197) [^b11_block28v1, ^b8_block25v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b8_block25v1():
;;                 v222 = num.const () [] [spec: builtin.string "0x103ea0"]: <() -> (builtin.integer i32)>;
;;                 v223 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v224 = num.const () [] [spec: builtin.string "0x210"]: <() -> (builtin.integer i32)>;
;;                 v225 = num.i32_mul (v200, v224) [] [spec: builtin.string "@211"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v226 = num.i32_shl (v186, v223) [] [spec: builtin.string "@216"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v227 = num.i32_add (v225, v226) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v228 = num.i32_add (v227, v222) [] [spec: builtin.string "@223"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v229 = tensor.load (v228) [] [spec: builtin.string "f64 8 +0 view 0 @224"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v230 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 num.br (v203, v229, v195, v230) [^b9_block26v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;               ^b9_block26v1(v165: builtin.integer i32, v166: builtin.fp64 , v167: builtin.integer i32, v168: builtin.integer i64):
;;                 v231 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;                 v232 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;                 v233 = num.const () [] [spec: builtin.string "0x3fc999999999999a"]: <() -> (builtin.fp64 )>;
;;                 v234 = num.const () [] [spec: builtin.string "0x1042c8"]: <() -> (builtin.integer i32)>;
;;                 v235 = num.const () [] [spec: builtin.string "0x103ea8"]: <() -> (builtin.integer i32)>;
;;                 v236 = num.const () [] [spec: builtin.string "0x1040c0"]: <() -> (builtin.integer i32)>;
;;                 v237 = num.const () [] [spec: builtin.string "0x1040b0"]: <() -> (builtin.integer i32)>;
;;                 v238 = num.const () [] [spec: builtin.string "0x10c098"]: <() -> (builtin.integer i32)>;
;;                 v239 = num.i64_extend_i32_s (v142) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v240 = num.i64_gt_s (v168, v239) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v240) [] []: <(builtin.integer i32) -> ()>;
;;                 v241 = num.i64_extend_i32_s (v149) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v242 = num.i64_extend_i32_s (v145) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v243 = num.i64_mul (v242, v163) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v244 = num.i64_add (v241, v243) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v245 = num.i64_gt_s (v168, v244) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v245) [] []: <(builtin.integer i32) -> ()>;
;;                 v246 = num.i32_add (v165, v238) [] [spec: builtin.string "@246"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v247 = num.i32_add (v165, v237) [] [spec: builtin.string "@256"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v248 = tensor.load (v247) [] [spec: builtin.string "f64 8 +0 view 1 @257"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v249 = num.f64_add (v166, v248) [] [spec: builtin.string "@260"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v250 = num.i32_add (v165, v236) [] [spec: builtin.string "@268"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v251 = tensor.load (v250) [] [spec: builtin.string "f64 8 +0 view 2 @269"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v252 = num.f64_add (v249, v251) [] [spec: builtin.string "@274"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v253 = num.i32_add (v165, v235) [] [spec: builtin.string "@282"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v254 = tensor.load (v253) [] [spec: builtin.string "f64 8 +0 view 3 @283"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v255 = num.f64_add (v252, v254) [] [spec: builtin.string "@286"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v256 = num.i32_add (v165, v234) [] [spec: builtin.string "@294"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v257 = tensor.load (v256) [] [spec: builtin.string "f64 8 +0 view 4 @295"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v258 = num.f64_add (v255, v257) [] [spec: builtin.string "@298"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v259 = num.f64_mul (v258, v233) [] [spec: builtin.string "@308"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v246, v259) [] [spec: builtin.string "f64 8 +0 view 5 @309"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v260 = num.i32_add (v165, v232) [] [spec: builtin.string "@316"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v261 = num.i32_add (v167, v231) [] [spec: builtin.string "@325"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v262 = num.i32_ne (v186, v261) [] [spec: builtin.string "@328"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v263 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v264 = num.i64_add (v168, v263) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 num.cond_br (v262, v260, v251, v261, v264) [^b9_block26v1, ^b10_block27v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;               ^b10_block27v1():
;;                 num.br () [^b11_block28v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b11_block28v1():
;;                 v265 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v266 = num.i32_add (v200, v265) [] [spec: builtin.string "@345"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v267 = num.i32_ne (v266, v179) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v268 = num.i32_eqz (v267) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v269 = num.i32_eqz (v268) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v270 = num.i32_xor (v269, v220) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v270) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b12_block29v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b12_block29v1():
;;                 num.br () [^b13_block30v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b13_block30v1():
;;                 num.br () [^b14_block31v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b14_block31v1():
;;                 num.br () [^b15_block32v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b15_block32v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
