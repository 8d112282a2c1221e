;; Tiles: the last one is cut off by the lesser of two bounds.
(module
  (memory (export "memory") 16)
  (func (export "mm_blocked") (param i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64)
    local.get 0 i32.const 424 i32.mul local.set 1
    i32.const 43904 local.set 2
    i32.const 0 local.set 3
    loop
      local.get 2 local.set 4
      local.get 3 local.tee 5 local.get 0 i32.add local.tee 6 i32.const 61 local.get 6 i32.const 61 i32.lt_s
      local.tee 7 select local.set 8
      i32.const 23968 local.set 2
      i32.const 0 local.set 3
      loop
        local.get 3 local.set 9
        local.get 2 local.set 10
        block
          local.get 5 local.get 8 i32.ge_s br_if 0
          local.get 9 local.get 0 i32.add local.tee 2 i32.const 47 local.get 2 i32.const 47 i32.lt_s select
          local.set 11
          local.get 4 local.set 2
          local.get 5 local.set 3
          loop
            local.get 3 local.set 12
            local.get 2 local.set 13
            local.get 10 local.set 2
            local.get 9 local.set 3
            block
              local.get 9 local.get 11 i32.ge_s br_if 0
              loop
                local.get 2 local.set 14
                local.get 12 i32.const 376 i32.mul local.get 3 local.tee 15 i32.const 3 i32.shl i32.add
                i32.const 1024 i32.add f64.load local.set 16
                i32.const 0 local.set 2
                loop
                  local.get 13 local.get 2 local.tee 2 i32.add local.tee 3 local.get 16 local.get 14
                  local.get 2 i32.add f64.load f64.mul local.get 3 f64.load f64.add f64.store
                  local.get 2 i32.const 8 i32.add local.tee 3 local.set 2
                  local.get 3 i32.const 424 i32.ne br_if 0
                end
                local.get 14 i32.const 424 i32.add local.set 2
                local.get 15 i32.const 1 i32.add local.tee 14 local.set 3
                local.get 14 local.get 11 i32.lt_s br_if 0
              end
            end
            local.get 13 i32.const 424 i32.add local.set 2
            local.get 12 i32.const 1 i32.add local.tee 14 local.set 3
            local.get 14 local.get 8 i32.lt_s br_if 0
          end
        end
        local.get 10 local.get 1 i32.add local.set 2
        local.get 9 local.get 0 i32.add local.tee 14 local.set 3
        local.get 14 i32.const 47 i32.lt_s br_if 0
      end
      local.get 4 local.get 1 i32.add local.set 2
      local.get 6 local.set 3
      local.get 7 br_if 0
    end))

;; expect
;; $mm_blocked depth 0: O001 parallel map: 2 parallel dimensions, 3 loops in order inside; 3 loads, 1 stores [region 0]
;; $mm_blocked depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; $mm_blocked depth 2: O003 part of an offloaded nest: in order inside each point [region 0]
;; $mm_blocked depth 3: O003 part of an offloaded nest: in order inside each point [region 0]
;; $mm_blocked depth 4: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 0 I32, local 2 I32, local 3 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_78"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x3d"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v0, v0, v4) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x1a8"]: <() -> (builtin.integer i32)>;
;;         v8 = tensor.trip (v6, v6, v7) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x2f"]: <() -> (builtin.integer i32)>;
;;         v10 = tensor.trip (v0, v0, v9) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_add (v11, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = tensor.most (v12) [] [spec: builtin.string "1 entered"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;         v14 = num.const () [] [spec: builtin.string "0x3c"]: <() -> (builtin.integer i32)>;
;;         v15 = num.i32_mul (v0, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = tensor.most (v14, v15, v5) [] [spec: builtin.string "1 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v17 = num.i64_min_s (v13, v16) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v18 = tensor.most (v12) [] [spec: builtin.string "1 entered"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;         v19 = num.const () [] [spec: builtin.string "0x2e"]: <() -> (builtin.integer i32)>;
;;         v20 = tensor.most (v19, v15, v10) [] [spec: builtin.string "1 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v21 = num.i64_min_s (v18, v20) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v22 = num.i32_mul (v0, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v23 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;         v24 = num.const () [] [spec: builtin.string "0x178"]: <() -> (builtin.integer i32)>;
;;         v25 = num.i32_mul (v0, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v26 = num.i32_mul (v0, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v27 = num.const () [] [spec: builtin.string "0x5da0"]: <() -> (builtin.integer i32)>;
;;         v28 = num.const () [] [spec: builtin.string "0xab80"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @78"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v10) [] [spec: builtin.string "sequential in 0 @115"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v17, v12, v14, v15) [] [spec: builtin.string "sequential in 1 taper 1 taper 1 0 @159"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v21, v12, v19, v15) [] [spec: builtin.string "sequential in 2 taper 1 taper 1 1 @186"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v8) [] [spec: builtin.string "parallel 1 in 3 @219"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v23, v25, v26, v24, v6) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 3 loops 0 1 2 3 @210"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v27, v22, v7, v6) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 4 loops 0 1 2 3 4 @237"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v28, v22, v7, v6) [] [spec: builtin.string "read f64 8 +0 base strides 0 2 4 loops 0 1 2 3 4 @243"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v28, v22, v7, v6) [] [spec: builtin.string "write f64 8 +0 base strides 0 2 4 loops 0 1 2 3 4 @247"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v29: builtin.integer i64, v30: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v40 = num.const () [] [spec: builtin.string "0x5da0"]: <() -> (builtin.integer i32)>;
;;             v41 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v42 = num.const () [] [spec: builtin.string "0x3d"]: <() -> (builtin.integer i32)>;
;;             v43 = num.i32_wrap_i64 (v29) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v44 = num.i32_mul (v43, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = num.i32_add (v1, v44) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = num.i32_wrap_i64 (v29) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v47 = num.i32_mul (v46, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v48 = num.i32_add (v2, v47) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = num.i32_add (v48, v0) [] [spec: builtin.string "@90"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.i32_min_s (v49, v42) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v41, v40, v51) [^b2_block5v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b2_block5v1(v31: builtin.integer i32, v32: builtin.integer i32, v33: builtin.integer i64):
;;             v52 = num.i32_ge_s (v48, v50) [] [spec: builtin.string "@131"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v52) [^b12_block15v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v53 = num.const () [] [spec: builtin.string "0x2f"]: <() -> (builtin.integer i32)>;
;;             v54 = num.i32_add (v31, v0) [] [spec: builtin.string "@138"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v55 = num.i32_min_s (v54, v53) [] [spec: builtin.string "@148"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v48, v45, v56) [^b4_block7v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b4_block7v1(v34: builtin.integer i32, v35: builtin.integer i32, v36: builtin.integer i64):
;;             v57 = num.i64_extend_i32_s (v12) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v58 = num.i64_gt_s (v36, v57) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v58) [] []: <(builtin.integer i32) -> ()>;
;;             v59 = num.i64_extend_i32_s (v14) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v60 = num.i64_extend_i32_s (v15) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v61 = num.i64_mul (v60, v29) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v62 = num.i64_add (v59, v61) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v63 = num.i64_gt_s (v36, v62) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v63) [] []: <(builtin.integer i32) -> ()>;
;;             v64 = num.i32_ge_s (v31, v55) [] [spec: builtin.string "@183"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v64) [^b10_block13v1, ^b5_block8v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1():
;;             v65 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v32, v31, v65) [^b6_block9v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b6_block9v1(v37: builtin.integer i32, v38: builtin.integer i32, v39: builtin.integer i64):
;;             v66 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v67 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v68 = num.const () [] [spec: builtin.string "0x178"]: <() -> (builtin.integer i32)>;
;;             v69 = num.i64_extend_i32_s (v12) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v70 = num.i64_gt_s (v39, v69) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v70) [] []: <(builtin.integer i32) -> ()>;
;;             v71 = num.i64_extend_i32_s (v19) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v72 = num.i64_extend_i32_s (v15) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v73 = num.i64_mul (v72, v33) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v74 = num.i64_add (v71, v73) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v75 = num.i64_gt_s (v39, v74) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v75) [] []: <(builtin.integer i32) -> ()>;
;;             v76 = num.i32_mul (v34, v68) [] [spec: builtin.string "@197"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v77 = num.i32_shl (v38, v67) [] [spec: builtin.string "@204"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v78 = num.i32_add (v76, v77) [] [spec: builtin.string "@205"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v79 = num.i32_add (v78, v66) [] [spec: builtin.string "@209"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v80 = tensor.load (v79) [] [spec: builtin.string "f64 8 +0 view 0 @210"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             v81 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v82 = num.i32_wrap_i64 (v30) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v83 = num.i32_mul (v82, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v84 = num.i32_add (v81, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v85 = num.i32_add (v35, v84) [] [spec: builtin.string "@227"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v86 = num.i32_add (v37, v84) [] [spec: builtin.string "@236"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v87 = tensor.load (v86) [] [spec: builtin.string "f64 8 +0 view 1 @237"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v88 = num.f64_mul (v80, v87) [] [spec: builtin.string "@240"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v89 = tensor.load (v85) [] [spec: builtin.string "f64 8 +0 view 2 @243"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v90 = num.f64_add (v88, v89) [] [spec: builtin.string "@246"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v85, v90) [] [spec: builtin.string "f64 8 +0 view 3 @247"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b8_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block11v1():
;;             v91 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v92 = num.const () [] [spec: builtin.string "0x1a8"]: <() -> (builtin.integer i32)>;
;;             v93 = num.i32_add (v37, v92) [] [spec: builtin.string "@273"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v94 = num.i32_add (v38, v91) [] [spec: builtin.string "@280"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v95 = num.i32_lt_s (v94, v55) [] [spec: builtin.string "@289"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v96 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v97 = num.i64_add (v39, v96) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v95, v93, v94, v97) [^b6_block9v1, ^b9_block12v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b9_block12v1():
;;             num.br () [^b10_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b10_block13v1():
;;             v98 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v99 = num.const () [] [spec: builtin.string "0x1a8"]: <() -> (builtin.integer i32)>;
;;             v100 = num.i32_add (v35, v99) [] [spec: builtin.string "@299"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v101 = num.i32_add (v34, v98) [] [spec: builtin.string "@306"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v102 = num.i32_lt_s (v101, v50) [] [spec: builtin.string "@315"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v103 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v104 = num.i64_add (v36, v103) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v102, v101, v100, v104) [^b4_block7v1, ^b11_block14v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b11_block14v1():
;;             num.br () [^b12_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b12_block15v1():
;;             v105 = num.const () [] [spec: builtin.string "0x2f"]: <() -> (builtin.integer i32)>;
;;             v106 = num.i32_add (v32, v3) [] [spec: builtin.string "@324"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v107 = num.i32_add (v31, v0) [] [spec: builtin.string "@331"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v108 = num.i32_lt_s (v107, v105) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v109 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v110 = num.i64_add (v33, v109) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v108, v107, v106, v110) [^b2_block5v1, ^b13_block16v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b13_block16v1():
;;             num.br () [^b14_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b14_block17v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
