;; A folded strand, as clang gives it at -O1: the columns of a triangle in order, and the rows of each in parallel.
(module
  (type (;0;) (func (param i32 i32 i32)))
  (func (;0;) (type 0) (param i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0
    i32.const 0
    i32.gt_s
    if  ;; label = @1
      local.get 0
      i32.const 260
      i32.mul
      local.get 2
      i32.add
      local.tee 4
      i32.const 256
      i32.sub
      local.set 3
      local.get 4
      i32.const 256
      i32.add
      local.set 4
      local.get 0
      local.set 5
      loop  ;; label = @2
        local.get 4
        local.set 12
        local.get 3
        local.set 13
        local.get 5
        local.tee 8
        i32.const 1
        i32.sub
        local.set 10
        local.get 0
        local.get 5
        i32.gt_s
        if  ;; label = @3
          local.get 1
          local.get 10
          i32.add
          local.set 17
          local.get 12
          local.set 3
          i32.const 0
          local.set 4
          local.get 8
          local.set 5
          loop  ;; label = @4
            local.get 4
            local.set 14
            local.get 3
            local.set 15
            local.get 2
            local.get 10
            i32.const 8
            i32.shl
            i32.add
            local.tee 4
            local.get 5
            local.tee 11
            i32.const 1
            i32.sub
            i32.const 2
            i32.shl
            local.tee 7
            i32.add
            i32.load
            local.tee 3
            local.get 2
            local.get 8
            i32.const 8
            i32.shl
            i32.add
            local.tee 9
            local.get 5
            i32.const 2
            i32.shl
            local.tee 5
            i32.add
            i32.load
            local.tee 6
            local.get 3
            local.get 6
            i32.gt_s
            select
            local.set 3
            local.get 4
            local.get 5
            i32.add
            local.tee 16
            local.get 8
            local.get 11
            i32.ge_s
            local.tee 6
            if (result i32)  ;; label = @5
              local.get 3
            else
              local.get 7
              local.get 9
              i32.add
              i32.load
              local.get 1
              local.get 11
              i32.add
              i32.load8_s
              local.get 17
              i32.load8_s
              i32.add
              i32.const 3
              i32.eq
              i32.add
              local.tee 7
              local.get 3
              local.get 3
              local.get 7
              i32.lt_s
              select
            end
            i32.store
            local.get 6
            i32.eqz
            if  ;; label = @5
              local.get 13
              local.set 4
              local.get 15
              local.set 5
              local.get 14
              local.set 6
              local.get 16
              i32.load
              local.set 3
              loop  ;; label = @6
                local.get 3
                local.get 5
                i32.load
                local.get 4
                i32.load
                i32.add
                local.tee 9
                i32.lt_s
                if  ;; label = @7
                  local.get 16
                  local.get 9
                  i32.store
                  local.get 9
                  local.set 3
                end
                local.get 4
                i32.const 4
                i32.add
                local.set 4
                local.get 5
                i32.const 256
                i32.add
                local.set 5
                local.get 6
                i32.const 1
                i32.sub
                local.tee 7
                local.set 6
                local.get 7
                br_if 0 (;@6;)
              end
            end
            local.get 15
            i32.const 4
            i32.add
            local.set 3
            local.get 14
            i32.const 1
            i32.add
            local.set 4
            local.get 11
            i32.const 1
            i32.add
            local.tee 6
            local.set 5
            local.get 0
            local.get 6
            i32.ne
            br_if 0 (;@4;)
          end
        end
        local.get 13
        i32.const 260
        i32.sub
        local.set 3
        local.get 12
        i32.const 260
        i32.sub
        local.set 4
        local.get 10
        local.set 5
        local.get 8
        i32.const 2
        i32.ge_s
        br_if 0 (;@2;)
      end
    end)
  (memory (;0;) 2)
  (export "memory" (memory 0))
  (export "fold" (func 0)))

;; expect
;; $fold depth 0: O007 wavefront: a launch for each column: columns in order, the rows of each in parallel, 1 loop in order inside; 8 loads, 2 stores [region 0]
;; $fold depth 1: O007 wavefront: columns in order, the rows of each in parallel, 1 loop in order inside; 8 loads, 2 stores [region 0]
;; $fold depth 2: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 5 I32, local 4 I32, local 3 I32, local 1 I32, local 2 I32; gives nothing; leaves by its end
;; region 1: takes local 6 I32, local 5 I32, local 4 I32, read 0 I32, local 8 I32, local 0 I32, local 12 I32, local 3 I32; gives read 0 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_90"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v0, v5, v6) [] [spec: builtin.string "ge_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v9 = tensor.most (v5, v8, v7) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v10 = tensor.most (v5, v8, v9) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0xfffffefc"]: <() -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0x104"]: <() -> (builtin.integer i32)>;
;;         v14 = num.i32_mul (v0, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.i32_add (v11, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = num.i32_add (v15, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v17 = num.i32_mul (v0, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v18 = num.i32_add (v17, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v19 = num.const () [] [spec: builtin.string "0xffffff00"]: <() -> (builtin.integer i32)>;
;;         v20 = num.i32_mul (v0, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v21 = num.i32_add (v19, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v22 = num.i32_add (v21, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v23 = num.const () [] [spec: builtin.string "0xfffffffc"]: <() -> (builtin.integer i32)>;
;;         v24 = num.i32_mul (v0, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v25 = num.i32_add (v23, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v26 = num.i32_add (v25, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v27 = num.i32_add (v0, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v28 = num.i32_add (v5, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v29 = num.i32_add (v28, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v30 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;         v31 = num.i32_mul (v0, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v32 = num.i32_add (v30, v31) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v33 = num.i32_add (v32, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v34 = num.i64_extend_i32_s (v5) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;         v35 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v36 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v37 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v38 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v39 = num.i64_sub (v7, v37) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v40 = num.i64_sub (v9, v37) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v41 = num.i64_mul (v38, v39) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v42 = num.i64_add (v41, v9) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v43 = num.i64_min_s (v7, v9) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v44 = num.i64_gt_s (v43, v36) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;         v45 = num.i64_select (v42, v36, v44) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;         v46 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v47 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v48 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v49 = num.i64_mul (v35, v46) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v50 = num.i64_sub (v34, v49) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v51 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v52 = num.i64_sub (v47, v50) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v53 = num.i64_max_s (v52, v47) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v54 = num.i64_sub (v51, v48) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v55 = num.i64_add (v53, v54) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v56 = num.i64_div_s (v55, v51) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v57 = num.i64_max_s (v47, v56) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v58 = num.i64_ne (v46, v47) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;         v59 = num.i64_select (v57, v47, v58) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;         v60 = num.i64_select (v39, v39, v58) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;         v61 = num.i64_sub (v60, v59) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v62 = num.i64_add (v61, v37) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v63 = num.i64_max_s (v62, v36) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v64 = num.i64_mul (v38, v59) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v65 = num.i64_sub (v46, v64) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v66 = num.i32_wrap_i64 (v65) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v67 = num.i32_mul (v66, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v68 = num.i32_add (v5, v67) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v69 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v70 = num.i32_mul (v69, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v71 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v72 = num.i32_sub (v71, v70) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v73 = num.i32_wrap_i64 (v59) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v74 = num.i32_mul (v73, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v75 = num.i32_add (v16, v74) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v76 = num.i32_wrap_i64 (v65) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v77 = num.i32_mul (v76, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v78 = num.i32_add (v75, v77) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v79 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v80 = num.i32_mul (v79, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v81 = num.i32_sub (v11, v80) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v82 = num.i32_wrap_i64 (v59) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v83 = num.i32_mul (v82, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v84 = num.i32_add (v18, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v85 = num.i32_wrap_i64 (v65) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v86 = num.i32_mul (v85, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v87 = num.i32_add (v84, v86) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v88 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v89 = num.i32_mul (v88, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v90 = num.i32_sub (v11, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v91 = num.i32_wrap_i64 (v59) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v92 = num.i32_mul (v91, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v93 = num.i32_add (v22, v92) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v94 = num.i32_wrap_i64 (v65) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v95 = num.i32_mul (v94, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v96 = num.i32_add (v93, v95) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v97 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v98 = num.i32_mul (v97, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v99 = num.i32_sub (v11, v98) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v100 = num.i32_wrap_i64 (v59) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v101 = num.i32_mul (v100, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v102 = num.i32_add (v26, v101) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v103 = num.i32_wrap_i64 (v65) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v104 = num.i32_mul (v103, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v105 = num.i32_add (v102, v104) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v106 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v107 = num.i32_mul (v106, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v108 = num.i32_sub (v11, v107) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v109 = num.i32_wrap_i64 (v59) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v110 = num.i32_mul (v109, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v111 = num.i32_add (v27, v110) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v112 = num.i32_wrap_i64 (v65) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v113 = num.i32_mul (v112, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v114 = num.i32_add (v111, v113) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v115 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v116 = num.i32_mul (v115, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v117 = num.i32_sub (v5, v116) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v118 = num.i32_wrap_i64 (v59) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v119 = num.i32_mul (v118, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v120 = num.i32_add (v29, v119) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v121 = num.i32_wrap_i64 (v59) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v122 = num.i32_mul (v121, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v123 = num.i32_add (v22, v122) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v124 = num.i32_wrap_i64 (v65) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v125 = num.i32_mul (v124, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v126 = num.i32_add (v123, v125) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v127 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v128 = num.i32_mul (v127, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v129 = num.i32_sub (v11, v128) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v130 = num.i32_wrap_i64 (v59) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v131 = num.i32_mul (v130, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v132 = num.i32_add (v33, v131) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v133 = num.i32_wrap_i64 (v65) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v134 = num.i32_mul (v133, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v135 = num.i32_add (v132, v134) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v136 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v137 = num.i32_mul (v136, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v138 = num.i32_sub (v11, v137) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v139 = num.i32_wrap_i64 (v59) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v140 = num.i32_mul (v139, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v141 = num.i32_add (v22, v140) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v142 = num.i32_wrap_i64 (v59) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v143 = num.i32_mul (v142, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v144 = num.i32_add (v22, v143) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v145 = num.i32_wrap_i64 (v65) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v146 = num.i32_mul (v145, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v147 = num.i32_add (v144, v146) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v148 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v149 = num.i32_mul (v148, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v150 = num.i32_sub (v11, v149) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v45) [] [spec: builtin.string "host 0 @90"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v63) [] [spec: builtin.string "parallel 0 in 0 @135"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v10, v68, v72) [] [spec: builtin.string "sequential in 1 taper 1 1 @287"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v78, v81) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @168"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v87, v90) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @191"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v96, v99) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @260"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v105, v108) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @228"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v114, v117) [] [spec: builtin.string "read i32 1s +0 base strides 1 loops 1 @236"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v120, v5) [] [spec: builtin.string "read i32 1s +0 base strides 1 loops 1 @241"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v126, v129) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @282"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v135, v138, v30) [] [spec: builtin.string "read i32 4 +0 base strides 1 2 loops 1 2 @293"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v141, v11, v12) [] [spec: builtin.string "read i32 4 +0 base strides 1 2 loops 1 2 @298"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v147, v150) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 2 @311"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 9"]: <() -> ()>;
;;         tensor.wave (v38, v7, v9) [] [spec: builtin.string "rows 0 columns 1"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.bound (v5, v8) [] [spec: builtin.string "1 taper 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.bound (v5, v8) [] [spec: builtin.string "2 taper 1 1"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v16, v11, v12) [] [spec: builtin.string "0 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v18, v11, v12) [] [spec: builtin.string "1 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v22, v11, v12) [] [spec: builtin.string "2 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v26, v11, v12) [] [spec: builtin.string "3 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v27, v5, v8) [] [spec: builtin.string "4 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v29, v5) [] [spec: builtin.string "5 rows"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v22, v11, v12) [] [spec: builtin.string "6 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v33, v11, v12) [] [spec: builtin.string "7 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v22, v11) [] [spec: builtin.string "8 rows"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v22, v11, v12) [] [spec: builtin.string "9 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v151: builtin.integer i64):
;;             v159 = num.i64_add (v59, v151) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v160 = num.i64_mul (v38, v159) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v161 = num.i64_sub (v46, v160) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v162 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v163 = num.i32_wrap_i64 (v159) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v164 = num.i32_mul (v163, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v165 = num.i32_add (v1, v164) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v166 = num.i32_wrap_i64 (v159) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v167 = num.i32_mul (v166, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v168 = num.i32_add (v2, v167) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v169 = num.i32_wrap_i64 (v159) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v170 = num.i32_mul (v169, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v171 = num.i32_add (v0, v170) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v172 = num.i32_sub (v171, v162) [] [spec: builtin.string "@106"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v173 = num.i32_gt_s (v0, v171) [] [spec: builtin.string "@113"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v173) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b20_block23v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             v174 = num.i32_add (v3, v172) [] [spec: builtin.string "@120"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v175 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v176 = num.i32_wrap_i64 (v161) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v177 = num.i32_mul (v176, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v178 = num.i32_add (v175, v177) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v179 = num.i32_wrap_i64 (v161) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v180 = num.i32_mul (v179, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v181 = num.i32_add (v165, v180) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v182 = num.i32_wrap_i64 (v161) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v183 = num.i32_mul (v182, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v184 = num.i32_add (v171, v183) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v185 = num.i64_extend_i32_s (v5) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v186 = num.i64_extend_i32_s (v8) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v187 = num.i64_mul (v186, v159) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v188 = num.i64_add (v185, v187) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v189 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v190 = num.i64_mul (v161, v189) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v191 = num.i64_add (v190, v189) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v192 = num.i64_le_s (v190, v188) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v193 = num.i64_le_s (v191, v188) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             num.cond_br (v192) [^b7_block10v1, ^b5_block8v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1():
;;             v194 = num.i64_eqz (v161) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v194) [] []: <(builtin.integer i32) -> ()>;
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.return () [] []: <() -> ()>
;;
;;           ^b7_block10v1():
;;             v195 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v196 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v197 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v198 = num.i32_shl (v172, v197) [] [spec: builtin.string "@151"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v199 = num.i32_add (v4, v198) [] [spec: builtin.string "@152"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v200 = num.i32_sub (v184, v196) [] [spec: builtin.string "@161"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v201 = num.i32_shl (v200, v195) [] [spec: builtin.string "@164"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v202 = num.i32_add (v199, v201) [] [spec: builtin.string "@167"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v203 = tensor.load (v202) [] [spec: builtin.string "i32 4 +0 view 0 @168"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v204 = num.i32_shl (v171, v197) [] [spec: builtin.string "@179"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v205 = num.i32_add (v4, v204) [] [spec: builtin.string "@180"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v206 = num.i32_shl (v184, v195) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v207 = num.i32_add (v205, v206) [] [spec: builtin.string "@190"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v208 = tensor.load (v207) [] [spec: builtin.string "i32 4 +0 view 1 @191"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v209 = num.i32_max_s (v203, v208) [] [spec: builtin.string "@201"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v210 = num.i32_add (v199, v206) [] [spec: builtin.string "@208"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v211 = num.i32_ge_s (v171, v184) [] [spec: builtin.string "@215"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v211) [^b9_block12v1, ^b8_block11v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b8_block11v1():
;;             v212 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v213 = num.i32_add (v201, v205) [] [spec: builtin.string "@227"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v214 = tensor.load (v213) [] [spec: builtin.string "i32 4 +0 view 3 @228"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v215 = num.i32_add (v3, v184) [] [spec: builtin.string "@235"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v216 = tensor.load (v215) [] [spec: builtin.string "i32 1s +0 view 4 @236"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v217 = tensor.load (v174) [] [spec: builtin.string "i32 1s +0 view 5 @241"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v218 = num.i32_add (v216, v217) [] [spec: builtin.string "@244"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v219 = num.i32_eq (v218, v212) [] [spec: builtin.string "@247"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v220 = num.i32_add (v214, v219) [] [spec: builtin.string "@248"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v221 = num.i32_max_s (v220, v209) [] [spec: builtin.string "@258"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v221) [^b10_block13v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b9_block12v1():
;;             num.br (v209) [^b10_block13v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b10_block13v1(v152: builtin.integer i32):
;;             tensor.store (v210, v152) [] [spec: builtin.string "i32 4 +0 view 2 @260"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v222 = num.i32_eqz (v211) [] [spec: builtin.string "@265"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v222) [^b12_block15v1, ^b11_block14v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b11_block14v1():
;;             num.br () [^b18_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b12_block15v1():
;;             v223 = tensor.load (v210) [] [spec: builtin.string "i32 4 +0 view 6 @282"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v224 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v223, v181, v168, v178, v224) [^b13_block16v1] [spec: builtin.string "args 5"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b13_block16v1(v153: builtin.integer i32, v154: builtin.integer i32, v155: builtin.integer i32, v156: builtin.integer i32, v157: builtin.integer i64):
;;             v225 = num.i64_extend_i32_s (v5) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v226 = num.i64_extend_i32_s (v8) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v227 = num.i64_mul (v226, v161) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v228 = num.i64_add (v225, v227) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v229 = num.i64_gt_s (v157, v228) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v229) [] []: <(builtin.integer i32) -> ()>;
;;             v230 = tensor.load (v154) [] [spec: builtin.string "i32 4 +0 view 7 @293"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v231 = tensor.load (v155) [] [spec: builtin.string "i32 4 +0 view 8 @298"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v232 = num.i32_add (v230, v231) [] [spec: builtin.string "@301"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v233 = num.i32_lt_s (v153, v232) [] [spec: builtin.string "@304"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v233) [^b15_block18v1, ^b14_block17v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b14_block17v1():
;;             num.br (v153) [^b16_block19v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b15_block18v1():
;;             tensor.store (v210, v232) [] [spec: builtin.string "i32 4 +0 view 9 @311"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br (v232) [^b16_block19v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b16_block19v1(v158: builtin.integer i32):
;;             v234 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v235 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;             v236 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v237 = num.i32_add (v155, v236) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v238 = num.i32_add (v154, v235) [] [spec: builtin.string "@331"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v239 = num.i32_sub (v156, v234) [] [spec: builtin.string "@338"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v240 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v241 = num.i64_add (v157, v240) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v239, v158, v238, v237, v239, v241) [^b13_block16v1, ^b17_block20v1] [spec: builtin.string "args 5 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b17_block20v1():
;;             num.br () [^b18_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b18_block21v1():
;;             v242 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v243 = num.i32_add (v184, v242) [] [spec: builtin.string "@367"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v244 = num.i32_ne (v0, v243) [] [spec: builtin.string "@376"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v245 = num.i32_eqz (v244) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v246 = num.i32_eqz (v245) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v247 = num.i32_xor (v246, v193) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.trap_if (v247) [] []: <(builtin.integer i32) -> ()>;
;;             num.br () [^b19_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b19_block22v1():
;;             num.br () [^b20_block23v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b20_block23v1():
;;             num.br () [^b21_block24v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b21_block24v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_287"]: <() -> ()>
;;     {
;;       ^entry_block25v1(v248: builtin.integer i32, v249: builtin.integer i32, v250: builtin.integer i32, v251: builtin.integer i32, v252: builtin.integer i32, v253: builtin.integer i32, v254: builtin.integer i32, v255: builtin.integer i32):
;;         v256 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v257 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v258 = num.i32_sub (v248, v257) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v259 = num.i32_add (v256, v258) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v260 = tensor.trip (v259, v256, v257) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v261 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;         v262 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v263 = num.const () [] [spec: builtin.string "0xfffffe00"]: <() -> (builtin.integer i32)>;
;;         v264 = num.i32_sub (v248, v257) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v265 = num.i32_mul (v264, v262) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v266 = num.i32_add (v263, v265) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v267 = num.i32_mul (v253, v256) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v268 = num.i32_add (v266, v267) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v269 = num.i32_add (v254, v268) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v270 = num.i32_add (v253, v269) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v271 = num.i32_sub (v248, v257) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v272 = num.i32_mul (v271, v262) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v273 = num.i32_mul (v253, v256) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v274 = num.i32_add (v272, v273) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v275 = num.i32_add (v254, v274) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v276 = num.i32_add (v253, v275) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v277 = num.i32_mul (v253, v256) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v278 = num.i32_add (v263, v277) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v279 = num.i32_add (v254, v278) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v280 = num.i32_add (v253, v279) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v260) [] [spec: builtin.string "parallel 0 @287"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v276, v261) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @293"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v280, v262) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @298"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.steady (v270) [] [spec: builtin.string "i32 4 +0 alone @311"]: <(builtin.integer i32) -> ()>;
;;         tensor.same (v255, v251) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         v281 = tensor.nest (v251) [] [spec: builtin.string "reduce i32.max_s"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block26v1(v282: builtin.integer i64):
;;             num.br () [^b1_block27v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block27v1():
;;             v284 = num.i32_wrap_i64 (v282) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v285 = num.i32_mul (v284, v261) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v286 = num.i32_add (v249, v285) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v287 = num.i32_wrap_i64 (v282) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v288 = num.i32_mul (v287, v262) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v289 = num.i32_add (v250, v288) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v290 = num.const () [] [spec: builtin.string "0x80000000"]: <() -> (builtin.integer i32)>;
;;             v291 = tensor.load (v286) [] [spec: builtin.string "i32 4 +0 view 0 @293"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v292 = tensor.load (v289) [] [spec: builtin.string "i32 4 +0 view 1 @298"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v293 = num.i32_add (v291, v292) [] [spec: builtin.string "@301"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v294 = num.i32_lt_s (v290, v293) [] [spec: builtin.string "@304"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v294) [^b3_block29v1, ^b2_block28v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block28v1():
;;             num.br (v290) [^b4_block30v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block29v1():
;;             num.br (v293) [^b4_block30v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block30v1(v283: builtin.integer i32):
;;             num.br () [^b5_block31v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block31v1():
;;             num.return (v283) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v281) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
