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
;;             v52 = num.i32_lt_s (v45, v42) [] [spec: builtin.string "@106"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = num.i32_select (v45, v42, v52) [] [spec: builtin.string "@107"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v54 = num.i32_add (v48, v0) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v55 = num.i32_lt_s (v54, v42) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.i32_select (v54, v42, v55) [] [spec: builtin.string "@128"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.i32_ge_s (v48, v56) [] [spec: builtin.string "@129"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v58 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v59 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v60 = num.i32_mul (v59, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v61 = num.i32_add (v58, v60) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v62 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v63 = num.i32_mul (v62, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v64 = num.i32_add (v1, v63) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v65 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v66 = num.i32_mul (v65, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v67 = num.i32_add (v51, v66) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v68 = num.i32_add (v61, v0) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v57) [^b10_block13v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v69 = num.const () [] [spec: builtin.string "0x41"]: <() -> (builtin.integer i32)>;
;;             v70 = num.i32_lt_s (v64, v69) [] [spec: builtin.string "@169"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v71 = num.i32_select (v64, v69, v70) [] [spec: builtin.string "@170"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v72 = num.i32_lt_s (v68, v69) [] [spec: builtin.string "@185"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v73 = num.i32_select (v68, v69, v72) [] [spec: builtin.string "@186"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v74 = num.i32_ge_s (v61, v73) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v75 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v48, v67, v75) [^b4_block7v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b4_block7v1(v35: builtin.integer i32, v36: builtin.integer i32, v37: builtin.integer i64):
;;             v76 = num.i64_extend_i32_s (v13) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v77 = num.i64_gt_s (v37, v76) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v77) [] []: <(builtin.integer i32) -> ()>;
;;             v78 = num.i64_extend_i32_s (v15) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v79 = num.i64_extend_i32_s (v16) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v80 = num.i64_mul (v79, v33) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v81 = num.i64_add (v78, v80) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v82 = num.i64_gt_s (v37, v81) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v82) [] []: <(builtin.integer i32) -> ()>;
;;             num.cond_br (v74) [^b8_block11v1, ^b5_block8v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1():
;;             v83 = num.const () [] [spec: builtin.string "0x103ea0"]: <() -> (builtin.integer i32)>;
;;             v84 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v85 = num.const () [] [spec: builtin.string "0x210"]: <() -> (builtin.integer i32)>;
;;             v86 = num.i32_mul (v35, v85) [] [spec: builtin.string "@211"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v87 = num.i32_shl (v61, v84) [] [spec: builtin.string "@216"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v88 = num.i32_add (v86, v87) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v89 = num.i32_add (v88, v83) [] [spec: builtin.string "@223"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v90 = tensor.load (v89) [] [spec: builtin.string "f64 8 +0 view 0 @224"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v91 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v36, v90, v71, v91) [^b6_block9v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b6_block9v1(v38: builtin.integer i32, v39: builtin.fp64 , v40: builtin.integer i32, v41: builtin.integer i64):
;;             v92 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v93 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v94 = num.const () [] [spec: builtin.string "0x3fc999999999999a"]: <() -> (builtin.fp64 )>;
;;             v95 = num.const () [] [spec: builtin.string "0x1042c8"]: <() -> (builtin.integer i32)>;
;;             v96 = num.const () [] [spec: builtin.string "0x103ea8"]: <() -> (builtin.integer i32)>;
;;             v97 = num.const () [] [spec: builtin.string "0x1040c0"]: <() -> (builtin.integer i32)>;
;;             v98 = num.const () [] [spec: builtin.string "0x1040b0"]: <() -> (builtin.integer i32)>;
;;             v99 = num.const () [] [spec: builtin.string "0x10c098"]: <() -> (builtin.integer i32)>;
;;             v100 = num.i64_extend_i32_s (v13) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v101 = num.i64_gt_s (v41, v100) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v101) [] []: <(builtin.integer i32) -> ()>;
;;             v102 = num.i64_extend_i32_s (v20) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v103 = num.i64_extend_i32_s (v16) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v104 = num.i64_mul (v103, v34) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v105 = num.i64_add (v102, v104) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v106 = num.i64_gt_s (v41, v105) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v106) [] []: <(builtin.integer i32) -> ()>;
;;             v107 = num.i32_add (v38, v99) [] [spec: builtin.string "@246"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v108 = num.i32_add (v38, v98) [] [spec: builtin.string "@256"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v109 = tensor.load (v108) [] [spec: builtin.string "f64 8 +0 view 1 @257"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v110 = num.f64_add (v39, v109) [] [spec: builtin.string "@260"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v111 = num.i32_add (v38, v97) [] [spec: builtin.string "@268"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v112 = tensor.load (v111) [] [spec: builtin.string "f64 8 +0 view 2 @269"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v113 = num.f64_add (v110, v112) [] [spec: builtin.string "@274"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v114 = num.i32_add (v38, v96) [] [spec: builtin.string "@282"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v115 = tensor.load (v114) [] [spec: builtin.string "f64 8 +0 view 3 @283"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v116 = num.f64_add (v113, v115) [] [spec: builtin.string "@286"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v117 = num.i32_add (v38, v95) [] [spec: builtin.string "@294"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v118 = tensor.load (v117) [] [spec: builtin.string "f64 8 +0 view 4 @295"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v119 = num.f64_add (v116, v118) [] [spec: builtin.string "@298"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v120 = num.f64_mul (v119, v94) [] [spec: builtin.string "@308"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v107, v120) [] [spec: builtin.string "f64 8 +0 view 5 @309"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v121 = num.i32_add (v38, v93) [] [spec: builtin.string "@316"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v122 = num.i32_add (v40, v92) [] [spec: builtin.string "@325"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v123 = num.i32_ne (v61, v122) [] [spec: builtin.string "@328"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v124 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v125 = num.i64_add (v41, v124) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v123, v121, v112, v122, v125) [^b6_block9v1, ^b7_block10v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b7_block10v1():
;;             num.br () [^b8_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block11v1():
;;             v126 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v127 = num.const () [] [spec: builtin.string "0x210"]: <() -> (builtin.integer i32)>;
;;             v128 = num.i32_add (v36, v127) [] [spec: builtin.string "@338"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v129 = num.i32_add (v35, v126) [] [spec: builtin.string "@345"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v130 = num.i32_ne (v129, v53) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v131 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v132 = num.i64_add (v37, v131) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v130, v129, v128, v132) [^b4_block7v1, ^b9_block12v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
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
;;           ^entry_block16v1(v133: builtin.integer i32, v134: builtin.integer i32, v135: builtin.integer i32, v136: builtin.integer i32, v137: builtin.integer i32, v138: builtin.integer i32):
;;             v139 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v140 = num.i32_add (v139, v133) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v141 = num.const () [] [spec: builtin.string "0x3d"]: <() -> (builtin.integer i32)>;
;;             v142 = tensor.trip (v140, v133, v141) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v143 = num.const () [] [spec: builtin.string "0x41"]: <() -> (builtin.integer i32)>;
;;             v144 = tensor.trip (v140, v133, v143) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v145 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v146 = num.i32_add (v145, v133) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v147 = tensor.most (v146) [] [spec: builtin.string "1"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v148 = num.const () [] [spec: builtin.string "0x3b"]: <() -> (builtin.integer i32)>;
;;             v149 = num.i32_mul (v133, v145) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v150 = tensor.most (v148, v149, v142) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v151 = num.i64_min_s (v147, v150) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v152 = tensor.most (v146) [] [spec: builtin.string "1"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v153 = num.const () [] [spec: builtin.string "0x3f"]: <() -> (builtin.integer i32)>;
;;             v154 = tensor.most (v153, v149, v144) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v155 = num.i64_min_s (v152, v154) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v156 = num.const () [] [spec: builtin.string "0x210"]: <() -> (builtin.integer i32)>;
;;             v157 = num.i32_mul (v133, v156) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v158 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v159 = num.i32_mul (v133, v158) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v160 = num.const () [] [spec: builtin.string "0x1040b8"]: <() -> (builtin.integer i32)>;
;;             v161 = num.const () [] [spec: builtin.string "0x1040b0"]: <() -> (builtin.integer i32)>;
;;             v162 = num.const () [] [spec: builtin.string "0x1040c0"]: <() -> (builtin.integer i32)>;
;;             v163 = num.const () [] [spec: builtin.string "0x103ea8"]: <() -> (builtin.integer i32)>;
;;             v164 = num.const () [] [spec: builtin.string "0x1042c8"]: <() -> (builtin.integer i32)>;
;;             v165 = num.const () [] [spec: builtin.string "0x10c098"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v142) [] [spec: builtin.string "parallel 0 @96"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v144) [] [spec: builtin.string "parallel 1 in 0 @144"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v151, v146, v148, v149) [] [spec: builtin.string "parallel 2 in 1 taper 1 taper 1 0 @198"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v155, v146, v153, v149) [] [spec: builtin.string "sequential in 2 taper 1 taper 1 1 @237"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v160, v157, v159, v156) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @224"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v161, v157, v159, v156, v158) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 3 loops 0 1 2 3 @257"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v162, v157, v159, v156, v158) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 3 loops 0 1 2 3 @269"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v163, v157, v159, v156, v158) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 3 loops 0 1 2 3 @283"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v164, v157, v159, v156, v158) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 3 loops 0 1 2 3 @295"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v165, v157, v159, v156, v158) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 2 3 loops 0 1 2 3 @309"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block17v1(v166: builtin.integer i64, v167: builtin.integer i64, v168: builtin.integer i64):
;;                 num.br () [^b1_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block18v1():
;;                 v173 = num.const () [] [spec: builtin.string "0x3d"]: <() -> (builtin.integer i32)>;
;;                 v174 = num.i32_wrap_i64 (v166) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v175 = num.i32_mul (v174, v133) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v176 = num.i32_add (v134, v175) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v177 = num.i32_wrap_i64 (v166) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v178 = num.i32_mul (v177, v133) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v179 = num.i32_add (v135, v178) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v180 = num.i32_wrap_i64 (v166) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v181 = num.i32_mul (v180, v157) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v182 = num.i32_add (v136, v181) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v183 = num.i32_lt_s (v176, v173) [] [spec: builtin.string "@106"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v184 = num.i32_select (v176, v173, v183) [] [spec: builtin.string "@107"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v185 = num.i32_add (v179, v133) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v186 = num.i32_lt_s (v185, v173) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v187 = num.i32_select (v185, v173, v186) [] [spec: builtin.string "@128"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v188 = num.i32_ge_s (v179, v187) [] [spec: builtin.string "@129"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b2_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block19v1():
;;                 v189 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v190 = num.i32_wrap_i64 (v167) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v191 = num.i32_mul (v190, v133) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v192 = num.i32_add (v189, v191) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v193 = num.i32_wrap_i64 (v167) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v194 = num.i32_mul (v193, v133) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v195 = num.i32_add (v134, v194) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v196 = num.i32_wrap_i64 (v167) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v197 = num.i32_mul (v196, v159) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v198 = num.i32_add (v182, v197) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v199 = num.i32_add (v192, v133) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v188) [^b13_block30v1, ^b3_block20v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block20v1():
;;                 v200 = num.const () [] [spec: builtin.string "0x41"]: <() -> (builtin.integer i32)>;
;;                 v201 = num.i32_lt_s (v195, v200) [] [spec: builtin.string "@169"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v202 = num.i32_select (v195, v200, v201) [] [spec: builtin.string "@170"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v203 = num.i32_lt_s (v199, v200) [] [spec: builtin.string "@185"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v204 = num.i32_select (v199, v200, v203) [] [spec: builtin.string "@186"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v205 = num.i32_ge_s (v192, v204) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b4_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block21v1():
;;                 v206 = num.i32_wrap_i64 (v168) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v207 = num.i32_mul (v206, v139) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v208 = num.i32_add (v179, v207) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v209 = num.i32_wrap_i64 (v168) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v210 = num.i32_mul (v209, v156) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v211 = num.i32_add (v198, v210) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v212 = num.i64_extend_i32_s (v146) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v213 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v214 = num.i64_mul (v168, v213) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v215 = num.i64_add (v214, v213) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v216 = num.i64_le_s (v214, v212) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v217 = num.i64_le_s (v215, v212) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v218 = num.i64_extend_i32_s (v148) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v219 = num.i64_extend_i32_s (v149) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v220 = num.i64_mul (v219, v166) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v221 = num.i64_add (v218, v220) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v222 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v223 = num.i64_mul (v168, v222) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v224 = num.i64_add (v223, v222) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v225 = num.i64_le_s (v223, v221) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v226 = num.i32_and (v216, v225) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v227 = num.i64_le_s (v224, v221) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v228 = num.i32_and (v217, v227) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v226) [^b7_block24v1, ^b5_block22v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block22v1():
;;                 v229 = num.i64_eqz (v168) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v229) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b6_block23v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block23v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b7_block24v1():
;;                 num.cond_br (v205) [^b11_block28v1, ^b8_block25v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b8_block25v1():
;;                 v230 = num.const () [] [spec: builtin.string "0x103ea0"]: <() -> (builtin.integer i32)>;
;;                 v231 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v232 = num.const () [] [spec: builtin.string "0x210"]: <() -> (builtin.integer i32)>;
;;                 v233 = num.i32_mul (v208, v232) [] [spec: builtin.string "@211"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v234 = num.i32_shl (v192, v231) [] [spec: builtin.string "@216"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v235 = num.i32_add (v233, v234) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v236 = num.i32_add (v235, v230) [] [spec: builtin.string "@223"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v237 = tensor.load (v236) [] [spec: builtin.string "f64 8 +0 view 0 @224"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v238 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 num.br (v211, v237, v202, v238) [^b9_block26v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;               ^b9_block26v1(v169: builtin.integer i32, v170: builtin.fp64 , v171: builtin.integer i32, v172: builtin.integer i64):
;;                 v239 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;                 v240 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;                 v241 = num.const () [] [spec: builtin.string "0x3fc999999999999a"]: <() -> (builtin.fp64 )>;
;;                 v242 = num.const () [] [spec: builtin.string "0x1042c8"]: <() -> (builtin.integer i32)>;
;;                 v243 = num.const () [] [spec: builtin.string "0x103ea8"]: <() -> (builtin.integer i32)>;
;;                 v244 = num.const () [] [spec: builtin.string "0x1040c0"]: <() -> (builtin.integer i32)>;
;;                 v245 = num.const () [] [spec: builtin.string "0x1040b0"]: <() -> (builtin.integer i32)>;
;;                 v246 = num.const () [] [spec: builtin.string "0x10c098"]: <() -> (builtin.integer i32)>;
;;                 v247 = num.i64_extend_i32_s (v146) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v248 = num.i64_gt_s (v172, v247) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v248) [] []: <(builtin.integer i32) -> ()>;
;;                 v249 = num.i64_extend_i32_s (v153) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v250 = num.i64_extend_i32_s (v149) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v251 = num.i64_mul (v250, v167) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v252 = num.i64_add (v249, v251) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v253 = num.i64_gt_s (v172, v252) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v253) [] []: <(builtin.integer i32) -> ()>;
;;                 v254 = num.i32_add (v169, v246) [] [spec: builtin.string "@246"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v255 = num.i32_add (v169, v245) [] [spec: builtin.string "@256"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v256 = tensor.load (v255) [] [spec: builtin.string "f64 8 +0 view 1 @257"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v257 = num.f64_add (v170, v256) [] [spec: builtin.string "@260"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v258 = num.i32_add (v169, v244) [] [spec: builtin.string "@268"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v259 = tensor.load (v258) [] [spec: builtin.string "f64 8 +0 view 2 @269"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v260 = num.f64_add (v257, v259) [] [spec: builtin.string "@274"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v261 = num.i32_add (v169, v243) [] [spec: builtin.string "@282"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v262 = tensor.load (v261) [] [spec: builtin.string "f64 8 +0 view 3 @283"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v263 = num.f64_add (v260, v262) [] [spec: builtin.string "@286"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v264 = num.i32_add (v169, v242) [] [spec: builtin.string "@294"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v265 = tensor.load (v264) [] [spec: builtin.string "f64 8 +0 view 4 @295"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v266 = num.f64_add (v263, v265) [] [spec: builtin.string "@298"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v267 = num.f64_mul (v266, v241) [] [spec: builtin.string "@308"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v254, v267) [] [spec: builtin.string "f64 8 +0 view 5 @309"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v268 = num.i32_add (v169, v240) [] [spec: builtin.string "@316"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v269 = num.i32_add (v171, v239) [] [spec: builtin.string "@325"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v270 = num.i32_ne (v192, v269) [] [spec: builtin.string "@328"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v271 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v272 = num.i64_add (v172, v271) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 num.cond_br (v270, v268, v259, v269, v272) [^b9_block26v1, ^b10_block27v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;               ^b10_block27v1():
;;                 num.br () [^b11_block28v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b11_block28v1():
;;                 v273 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v274 = num.i32_add (v208, v273) [] [spec: builtin.string "@345"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v275 = num.i32_ne (v274, v184) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v276 = num.i32_eqz (v275) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v277 = num.i32_eqz (v276) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v278 = num.i32_xor (v277, v228) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v278) [] []: <(builtin.integer i32) -> ()>;
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
