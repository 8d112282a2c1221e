;; The same with tests for inequality, each behind a test of its own.
(module
  (memory (export "memory") 16)
  (func (export "mm_blocked") (param i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32)
    local.get 0 i32.const 424 i32.mul local.set 1
    i32.const 0 local.set 2
    i32.const 1091456 local.set 3
    local.get 0 local.set 4
    loop
      local.get 4 i32.const 61 local.get 4 i32.const 61 i32.lt_s select local.set 5
      i32.const 1071520 local.set 6
      local.get 2 local.get 2 local.get 0 i32.add local.tee 7 i32.const 61 local.get 7 i32.const 61 i32.lt_s
      local.tee 8 select i32.ge_s local.set 9
      local.get 0 local.set 10
      i32.const 0 local.set 11
      loop
        local.get 11 local.get 0 i32.add local.set 12
        block
          local.get 9 br_if 0
          local.get 10 i32.const 47 local.get 10 i32.const 47 i32.lt_s select local.set 13
          local.get 11 local.get 12 i32.const 47 local.get 12 i32.const 47 i32.lt_s select i32.ge_s
          local.set 14
          local.get 3 local.set 15
          local.get 2 local.set 16
          loop
            block
              local.get 14 br_if 0
              local.get 16 i32.const 376 i32.mul i32.const 1048576 i32.add local.set 17
              local.get 6 local.set 18
              local.get 11 local.set 19
              loop
                local.get 17 local.get 19 i32.const 3 i32.shl i32.add f64.load local.set 20
                i32.const 0 local.set 21
                block
                  loop
                    local.get 15 local.get 21 i32.add local.tee 22 local.get 20 local.get 18 local.get 21
                    i32.add local.tee 23 f64.load f64.mul local.get 22 f64.load f64.add f64.store
                    local.get 21 i32.const 416 i32.eq br_if 1
                    local.get 22 i32.const 8 i32.add local.tee 22 local.get 20 local.get 23 i32.const 8
                    i32.add f64.load f64.mul local.get 22 f64.load f64.add f64.store
                    local.get 21 i32.const 16 i32.add local.set 21
                    br 0
                  end
                end
                local.get 18 i32.const 424 i32.add local.set 18
                local.get 19 i32.const 1 i32.add local.tee 19 local.get 13 i32.ne br_if 0
              end
            end
            local.get 15 i32.const 424 i32.add local.set 15
            local.get 16 i32.const 1 i32.add local.tee 16 local.get 5 i32.ne br_if 0
          end
        end
        local.get 6 local.get 1 i32.add local.set 6
        local.get 10 local.get 0 i32.add local.set 10
        local.get 12 local.set 11
        local.get 12 i32.const 47 i32.lt_s br_if 0
      end
      local.get 3 local.get 1 i32.add local.set 3
      local.get 4 local.get 0 i32.add local.set 4
      local.get 7 local.set 2
      local.get 8 br_if 0
    end))

;; expect
;; $mm_blocked depth 0: O001 parallel map: 2 parallel dimensions, 3 loops in order inside; 5 loads, 2 stores [region 0]
;; $mm_blocked depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; $mm_blocked depth 2: O003 part of an offloaded nest: in order inside each point [region 0]
;; $mm_blocked depth 3: O003 part of an offloaded nest: in order inside each point [region 0]
;; $mm_blocked depth 4: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 4 I32, local 2 I32, local 3 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_85"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x3d"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v0, v0, v4) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x1a0"]: <() -> (builtin.integer i32)>;
;;         v9 = tensor.trip (v6, v7, v8) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x2f"]: <() -> (builtin.integer i32)>;
;;         v11 = tensor.trip (v0, v0, v10) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v12 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v13 = num.i32_add (v12, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v14 = tensor.most (v13) [] [spec: builtin.string "1"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;         v15 = num.const () [] [spec: builtin.string "0x3c"]: <() -> (builtin.integer i32)>;
;;         v16 = num.i32_mul (v0, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v17 = tensor.most (v15, v16, v5) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v18 = num.i64_min_s (v14, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v19 = tensor.most (v13) [] [spec: builtin.string "1"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;         v20 = num.const () [] [spec: builtin.string "0x2e"]: <() -> (builtin.integer i32)>;
;;         v21 = tensor.most (v20, v16, v11) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v22 = num.i64_min_s (v19, v21) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v23 = num.const () [] [spec: builtin.string "0x1a8"]: <() -> (builtin.integer i32)>;
;;         v24 = num.i32_mul (v0, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v25 = num.const () [] [spec: builtin.string "0x100000"]: <() -> (builtin.integer i32)>;
;;         v26 = num.const () [] [spec: builtin.string "0x178"]: <() -> (builtin.integer i32)>;
;;         v27 = num.i32_mul (v0, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v28 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v29 = num.i32_mul (v0, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v30 = num.const () [] [spec: builtin.string "0x1059a0"]: <() -> (builtin.integer i32)>;
;;         v31 = num.const () [] [spec: builtin.string "0x10a780"]: <() -> (builtin.integer i32)>;
;;         v32 = num.const () [] [spec: builtin.string "0x1059a8"]: <() -> (builtin.integer i32)>;
;;         v33 = num.const () [] [spec: builtin.string "0x10a788"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @85"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v11) [] [spec: builtin.string "sequential in 0 @136"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v18, v13, v15, v16) [] [spec: builtin.string "sequential in 1 taper 1 taper 1 0 @186"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v22, v13, v20, v16) [] [spec: builtin.string "sequential in 2 taper 1 taper 1 1 @216"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v9) [] [spec: builtin.string "parallel 1 in 3 @237"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v25, v27, v29, v26, v28) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 3 loops 0 1 2 3 @226"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v30, v24, v23, v7) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 4 loops 0 1 2 3 4 @255"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v31, v24, v23, v7) [] [spec: builtin.string "read f64 8 +0 base strides 0 2 4 loops 0 1 2 3 4 @261"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v31, v24, v23, v7) [] [spec: builtin.string "write f64 8 +0 base strides 0 2 4 loops 0 1 2 3 4 @265"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v32, v24, v23, v7) [] [spec: builtin.string "read f64 8 +0 base short4 strides 1 3 4 loops 0 1 2 3 4 @290"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v33, v24, v23, v7) [] [spec: builtin.string "read f64 8 +0 base short4 strides 0 2 4 loops 0 1 2 3 4 @296"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v33, v24, v23, v7) [] [spec: builtin.string "write f64 8 +0 base short4 strides 0 2 4 loops 0 1 2 3 4 @300"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 6 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 6 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 6 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 6 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 6 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 6 6"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v34: builtin.integer i64, v35: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v46 = num.const () [] [spec: builtin.string "0x1059a0"]: <() -> (builtin.integer i32)>;
;;             v47 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v48 = num.const () [] [spec: builtin.string "0x3d"]: <() -> (builtin.integer i32)>;
;;             v49 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v50 = num.i32_mul (v49, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = num.i32_add (v0, v50) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v53 = num.i32_mul (v52, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v54 = num.i32_add (v1, v53) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v55 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v56 = num.i32_mul (v55, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.i32_add (v2, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = num.i32_min_s (v51, v48) [] [spec: builtin.string "@96"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = num.i32_add (v54, v0) [] [spec: builtin.string "@112"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v60 = num.i32_min_s (v59, v48) [] [spec: builtin.string "@124"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v61 = num.i32_ge_s (v54, v60) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v62 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v47, v0, v46, v62) [^b2_block5v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b2_block5v1(v36: builtin.integer i32, v37: builtin.integer i32, v38: builtin.integer i32, v39: builtin.integer i64):
;;             v63 = num.i32_add (v36, v0) [] [spec: builtin.string "@142"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v61) [^b13_block16v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v64 = num.const () [] [spec: builtin.string "0x2f"]: <() -> (builtin.integer i32)>;
;;             v65 = num.i32_min_s (v37, v64) [] [spec: builtin.string "@160"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v66 = num.i32_min_s (v63, v64) [] [spec: builtin.string "@174"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v67 = num.i32_ge_s (v36, v66) [] [spec: builtin.string "@175"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v68 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v54, v57, v68) [^b4_block7v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b4_block7v1(v40: builtin.integer i32, v41: builtin.integer i32, v42: builtin.integer i64):
;;             v69 = num.i64_extend_i32_s (v13) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v70 = num.i64_gt_s (v42, v69) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v70) [] []: <(builtin.integer i32) -> ()>;
;;             v71 = num.i64_extend_i32_s (v15) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v72 = num.i64_extend_i32_s (v16) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v73 = num.i64_mul (v72, v34) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v74 = num.i64_add (v71, v73) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v75 = num.i64_gt_s (v42, v74) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v75) [] []: <(builtin.integer i32) -> ()>;
;;             num.cond_br (v67) [^b11_block14v1, ^b5_block8v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1():
;;             v76 = num.const () [] [spec: builtin.string "0x100000"]: <() -> (builtin.integer i32)>;
;;             v77 = num.const () [] [spec: builtin.string "0x178"]: <() -> (builtin.integer i32)>;
;;             v78 = num.i32_mul (v40, v77) [] [spec: builtin.string "@199"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v79 = num.i32_add (v78, v76) [] [spec: builtin.string "@205"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v80 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v36, v38, v80) [^b6_block9v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b6_block9v1(v43: builtin.integer i32, v44: builtin.integer i32, v45: builtin.integer i64):
;;             v81 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v82 = num.i64_extend_i32_s (v13) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v83 = num.i64_gt_s (v45, v82) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v83) [] []: <(builtin.integer i32) -> ()>;
;;             v84 = num.i64_extend_i32_s (v20) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v85 = num.i64_extend_i32_s (v16) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v86 = num.i64_mul (v85, v39) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v87 = num.i64_add (v84, v86) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v88 = num.i64_gt_s (v45, v87) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v88) [] []: <(builtin.integer i32) -> ()>;
;;             v89 = num.i32_shl (v43, v81) [] [spec: builtin.string "@224"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v90 = num.i32_add (v79, v89) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v91 = tensor.load (v90) [] [spec: builtin.string "f64 8 +0 view 0 @226"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             v92 = num.const () [] [spec: builtin.string "0x1a0"]: <() -> (builtin.integer i32)>;
;;             v93 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v94 = num.i32_wrap_i64 (v35) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v95 = num.i32_mul (v94, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v96 = num.i32_add (v93, v95) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v97 = num.i32_add (v41, v96) [] [spec: builtin.string "@243"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v98 = num.i32_add (v44, v96) [] [spec: builtin.string "@252"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v99 = tensor.load (v98) [] [spec: builtin.string "f64 8 +0 view 1 @255"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v100 = num.f64_mul (v91, v99) [] [spec: builtin.string "@258"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v101 = tensor.load (v97) [] [spec: builtin.string "f64 8 +0 view 2 @261"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v102 = num.f64_add (v100, v101) [] [spec: builtin.string "@264"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v97, v102) [] [spec: builtin.string "f64 8 +0 view 3 @265"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v103 = num.i32_eq (v96, v92) [] [spec: builtin.string "@273"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v103) [^b9_block12v1, ^b8_block11v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b8_block11v1():
;;             v104 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v105 = num.i32_add (v97, v104) [] [spec: builtin.string "@280"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v106 = num.i32_add (v98, v104) [] [spec: builtin.string "@289"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v107 = tensor.load (v106) [] [spec: builtin.string "f64 8 +0 view 4 @290"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v108 = num.f64_mul (v91, v107) [] [spec: builtin.string "@293"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v109 = tensor.load (v105) [] [spec: builtin.string "f64 8 +0 view 5 @296"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v110 = num.f64_add (v108, v109) [] [spec: builtin.string "@299"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v105, v110) [] [spec: builtin.string "f64 8 +0 view 6 @300"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b9_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block12v1():
;;             v111 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v112 = num.const () [] [spec: builtin.string "0x1a8"]: <() -> (builtin.integer i32)>;
;;             v113 = num.i32_add (v44, v112) [] [spec: builtin.string "@319"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v114 = num.i32_add (v43, v111) [] [spec: builtin.string "@326"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v115 = num.i32_ne (v114, v65) [] [spec: builtin.string "@331"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v116 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v117 = num.i64_add (v45, v116) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v115, v114, v113, v117) [^b6_block9v1, ^b10_block13v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b10_block13v1():
;;             num.br () [^b11_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b11_block14v1():
;;             v118 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v119 = num.const () [] [spec: builtin.string "0x1a8"]: <() -> (builtin.integer i32)>;
;;             v120 = num.i32_add (v41, v119) [] [spec: builtin.string "@341"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v121 = num.i32_add (v40, v118) [] [spec: builtin.string "@348"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v122 = num.i32_ne (v121, v58) [] [spec: builtin.string "@353"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v123 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v124 = num.i64_add (v42, v123) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v122, v121, v120, v124) [^b4_block7v1, ^b12_block15v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b12_block15v1():
;;             num.br () [^b13_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b13_block16v1():
;;             v125 = num.const () [] [spec: builtin.string "0x2f"]: <() -> (builtin.integer i32)>;
;;             v126 = num.i32_add (v38, v3) [] [spec: builtin.string "@362"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v127 = num.i32_add (v37, v0) [] [spec: builtin.string "@369"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v128 = num.i32_lt_s (v63, v125) [] [spec: builtin.string "@380"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v129 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v130 = num.i64_add (v39, v129) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v128, v63, v127, v126, v130) [^b2_block5v1, ^b14_block17v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b14_block17v1():
;;             num.br () [^b15_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b15_block18v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
