;; A folded strand, as clang gives it at -O2: the part before is handed on in a local, the ways to divide one are taken in pairs.
(module
  (type (;0;) (func (param i32 i32 i32)))
  (func (;0;) (type 0) (param i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    local.get 0
    i32.const 0
    i32.gt_s
    if  ;; label = @1
      local.get 0
      i32.const 2
      i32.shl
      local.get 2
      i32.add
      i32.const 256
      i32.add
      local.set 12
      local.get 0
      i32.const 8
      i32.shl
      local.get 2
      i32.add
      i32.const 256
      i32.sub
      local.set 13
      local.get 0
      local.set 9
      loop  ;; label = @2
        local.get 9
        local.tee 5
        i32.const 1
        i32.sub
        local.set 9
        local.get 0
        local.get 5
        i32.gt_s
        if  ;; label = @3
          local.get 2
          local.get 9
          i32.const 8
          i32.shl
          i32.add
          local.tee 14
          local.get 5
          i32.const 2
          i32.shl
          i32.add
          local.set 18
          local.get 14
          local.get 9
          i32.const 2
          i32.shl
          i32.add
          i32.load
          local.set 3
          local.get 5
          i32.const 1
          i32.add
          local.set 17
          local.get 1
          local.get 9
          i32.add
          local.set 19
          i32.const 0
          local.set 11
          local.get 12
          local.set 15
          local.get 5
          local.set 8
          loop  ;; label = @4
            local.get 3
            local.get 8
            i32.const 2
            i32.shl
            local.tee 4
            local.get 2
            local.get 5
            i32.const 8
            i32.shl
            i32.add
            i32.add
            local.tee 6
            i32.load
            local.tee 7
            local.get 3
            local.get 7
            i32.gt_s
            select
            local.set 3
            block  ;; label = @5
              local.get 5
              local.get 8
              i32.ge_s
              if  ;; label = @6
                local.get 4
                local.get 14
                i32.add
                local.get 3
                i32.store
                br 1 (;@5;)
              end
              local.get 4
              local.get 14
              i32.add
              local.tee 16
              local.get 6
              i32.const 4
              i32.sub
              i32.load
              local.get 1
              local.get 8
              i32.add
              i32.load8_s
              local.get 19
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
              local.tee 3
              i32.store
              block  ;; label = @6
                local.get 11
                i32.const 1
                i32.and
                i32.eqz
                if  ;; label = @7
                  local.get 5
                  local.set 6
                  br 1 (;@6;)
                end
                local.get 2
                local.get 17
                local.tee 6
                i32.const 8
                i32.shl
                i32.add
                local.get 4
                i32.add
                i32.load
                local.get 18
                i32.load
                i32.add
                local.tee 4
                local.get 3
                i32.le_s
                br_if 0 (;@6;)
                local.get 16
                local.get 4
                i32.store
                local.get 4
                local.set 3
              end
              local.get 11
              i32.const 1
              i32.eq
              br_if 0 (;@5;)
              local.get 15
              local.get 6
              i32.const 8
              i32.shl
              i32.add
              local.set 4
              local.get 13
              local.get 6
              i32.const 2
              i32.shl
              i32.add
              local.set 7
              loop  ;; label = @6
                local.get 3
                local.get 4
                i32.load
                local.get 7
                i32.load
                i32.add
                local.tee 10
                i32.lt_s
                if  ;; label = @7
                  local.get 16
                  local.get 10
                  i32.store
                  local.get 10
                  local.set 3
                end
                local.get 3
                local.get 4
                i32.const 256
                i32.add
                i32.load
                local.get 7
                i32.const 4
                i32.add
                i32.load
                i32.add
                local.tee 10
                i32.lt_s
                if  ;; label = @7
                  local.get 16
                  local.get 10
                  i32.store
                  local.get 10
                  local.set 3
                end
                local.get 4
                i32.const 512
                i32.add
                local.set 4
                local.get 7
                i32.const 8
                i32.add
                local.set 7
                local.get 8
                local.get 6
                i32.const 2
                i32.add
                local.tee 6
                i32.ne
                br_if 0 (;@6;)
              end
            end
            local.get 15
            i32.const 4
            i32.add
            local.set 15
            local.get 11
            i32.const 1
            i32.add
            local.set 11
            local.get 8
            i32.const 1
            i32.add
            local.tee 8
            local.get 0
            i32.ne
            br_if 0 (;@4;)
          end
        end
        local.get 12
        i32.const 4
        i32.sub
        local.set 12
        local.get 13
        i32.const 256
        i32.sub
        local.set 13
        local.get 5
        i32.const 2
        i32.ge_s
        br_if 0 (;@2;)
      end
    end)
  (memory (;0;) 2)
  (export "memory" (memory 0))
  (export "fold" (func 0)))

;; expect
;; $fold depth 0: O007 wavefront: a launch for each column: columns in order, the rows of each in parallel, 1 loop in order inside; 12 loads, 5 stores [region 0]
;; $fold depth 1: O007 wavefront: columns in order, the rows of each in parallel, 1 loop in order inside; 12 loads, 5 stores [region 0]
;; $fold depth 2: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 9 I32, local 12 I32, local 13 I32, local 2 I32, local 1 I32; gives nothing; leaves by its end
;; region 1: takes local 6 I32, local 5 I32, local 0 I32, local 11 I32, local 4 I32, local 7 I32, local 8 I32, read 0 I32, local 9 I32, local 14 I32, local 3 I32; gives local 3 I32, read 0 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_93"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v0, v5, v6) [] [spec: builtin.string "ge_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v9 = tensor.most (v5, v8, v7) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v12 = tensor.most (v10, v8, v9, v5, v11) [] [spec: builtin.string "2"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v13 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v14 = num.const () [] [spec: builtin.string "0xfffffffc"]: <() -> (builtin.integer i32)>;
;;         v15 = num.const () [] [spec: builtin.string "0xffffff00"]: <() -> (builtin.integer i32)>;
;;         v16 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v17 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v18 = num.const () [] [spec: builtin.string "0xfffffefc"]: <() -> (builtin.integer i32)>;
;;         v19 = num.const () [] [spec: builtin.string "0x104"]: <() -> (builtin.integer i32)>;
;;         v20 = num.i32_mul (v0, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v21 = num.i32_add (v18, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v22 = num.i32_add (v21, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v23 = num.i32_mul (v0, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v24 = num.i32_add (v23, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v25 = num.i32_mul (v0, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v26 = num.i32_add (v14, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v27 = num.i32_add (v26, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v28 = num.i32_add (v0, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v29 = num.i32_add (v5, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v30 = num.i32_add (v29, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v31 = num.i32_mul (v0, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v32 = num.i32_add (v15, v31) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v33 = num.i32_add (v32, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v34 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;         v35 = num.i32_mul (v0, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v36 = num.i32_add (v34, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v37 = num.i32_add (v36, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v38 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;         v39 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v40 = num.i32_mul (v0, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v41 = num.i32_add (v38, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v42 = num.i32_add (v41, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v43 = num.const () [] [spec: builtin.string "0xffffff04"]: <() -> (builtin.integer i32)>;
;;         v44 = num.i32_mul (v0, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v45 = num.i32_add (v43, v44) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v46 = num.i32_add (v45, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v47 = num.i64_extend_i32_s (v5) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;         v48 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v49 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v50 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v51 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v52 = num.i64_sub (v7, v50) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v53 = num.i64_sub (v9, v50) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v54 = num.i64_mul (v51, v52) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v55 = num.i64_add (v54, v9) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v56 = num.i64_min_s (v7, v9) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v57 = num.i64_gt_s (v56, v49) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;         v58 = num.i64_select (v55, v49, v57) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;         v59 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v60 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v61 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v62 = num.i64_mul (v48, v59) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v63 = num.i64_sub (v47, v62) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v64 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v65 = num.i64_sub (v60, v63) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v66 = num.i64_max_s (v65, v60) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v67 = num.i64_sub (v64, v61) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v68 = num.i64_add (v66, v67) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v69 = num.i64_div_s (v68, v64) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v70 = num.i64_max_s (v60, v69) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v71 = num.i64_ne (v59, v60) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;         v72 = num.i64_select (v70, v60, v71) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;         v73 = num.i64_select (v52, v52, v71) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;         v74 = num.i64_sub (v73, v72) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v75 = num.i64_add (v74, v50) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v76 = num.i64_max_s (v75, v49) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v77 = num.i64_mul (v51, v72) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v78 = num.i64_sub (v59, v77) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v79 = num.i32_wrap_i64 (v78) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v80 = num.i32_mul (v79, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v81 = num.i32_add (v10, v80) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v82 = num.i32_wrap_i64 (v51) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v83 = num.i32_mul (v82, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v84 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v85 = num.i32_sub (v84, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v86 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v87 = num.i32_mul (v86, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v88 = num.i32_add (v22, v87) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v89 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v90 = num.i32_mul (v89, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v91 = num.i32_add (v24, v90) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v92 = num.i32_wrap_i64 (v78) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v93 = num.i32_mul (v92, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v94 = num.i32_add (v91, v93) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v95 = num.i32_wrap_i64 (v51) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v96 = num.i32_mul (v95, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v97 = num.i32_sub (v18, v96) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v98 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v99 = num.i32_mul (v98, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v100 = num.i32_add (v27, v99) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v101 = num.i32_wrap_i64 (v78) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v102 = num.i32_mul (v101, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v103 = num.i32_add (v100, v102) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v104 = num.i32_wrap_i64 (v51) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v105 = num.i32_mul (v104, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v106 = num.i32_sub (v18, v105) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v107 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v108 = num.i32_mul (v107, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v109 = num.i32_add (v28, v108) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v110 = num.i32_wrap_i64 (v78) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v111 = num.i32_mul (v110, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v112 = num.i32_add (v109, v111) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v113 = num.i32_wrap_i64 (v51) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v114 = num.i32_mul (v113, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v115 = num.i32_sub (v5, v114) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v116 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v117 = num.i32_mul (v116, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v118 = num.i32_add (v30, v117) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v119 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v120 = num.i32_mul (v119, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v121 = num.i32_add (v33, v120) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v122 = num.i32_wrap_i64 (v78) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v123 = num.i32_mul (v122, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v124 = num.i32_add (v121, v123) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v125 = num.i32_wrap_i64 (v51) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v126 = num.i32_mul (v125, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v127 = num.i32_sub (v18, v126) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v128 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v129 = num.i32_mul (v128, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v130 = num.i32_add (v33, v129) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v131 = num.i32_wrap_i64 (v78) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v132 = num.i32_mul (v131, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v133 = num.i32_add (v130, v132) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v134 = num.i32_wrap_i64 (v51) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v135 = num.i32_mul (v134, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v136 = num.i32_sub (v18, v135) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v137 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v138 = num.i32_mul (v137, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v139 = num.i32_add (v37, v138) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v140 = num.i32_wrap_i64 (v78) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v141 = num.i32_mul (v140, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v142 = num.i32_add (v139, v141) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v143 = num.i32_wrap_i64 (v51) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v144 = num.i32_mul (v143, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v145 = num.i32_sub (v18, v144) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v146 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v147 = num.i32_mul (v146, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v148 = num.i32_add (v33, v147) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v149 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v150 = num.i32_mul (v149, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v151 = num.i32_add (v33, v150) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v152 = num.i32_wrap_i64 (v78) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v153 = num.i32_mul (v152, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v154 = num.i32_add (v151, v153) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v155 = num.i32_wrap_i64 (v51) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v156 = num.i32_mul (v155, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v157 = num.i32_sub (v18, v156) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v158 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v159 = num.i32_mul (v158, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v160 = num.i32_add (v37, v159) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v161 = num.i32_wrap_i64 (v78) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v162 = num.i32_mul (v161, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v163 = num.i32_add (v160, v162) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v164 = num.i32_wrap_i64 (v51) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v165 = num.i32_mul (v164, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v166 = num.i32_sub (v18, v165) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v167 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v168 = num.i32_mul (v167, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v169 = num.i32_add (v33, v168) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v170 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v171 = num.i32_mul (v170, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v172 = num.i32_add (v42, v171) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v173 = num.i32_wrap_i64 (v78) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v174 = num.i32_mul (v173, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v175 = num.i32_add (v172, v174) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v176 = num.i32_wrap_i64 (v51) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v177 = num.i32_mul (v176, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v178 = num.i32_sub (v18, v177) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v179 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v180 = num.i32_mul (v179, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v181 = num.i32_add (v46, v180) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v182 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v183 = num.i32_mul (v182, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v184 = num.i32_add (v33, v183) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v185 = num.i32_wrap_i64 (v78) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v186 = num.i32_mul (v185, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v187 = num.i32_add (v184, v186) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v188 = num.i32_wrap_i64 (v51) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v189 = num.i32_mul (v188, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v190 = num.i32_sub (v18, v189) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v191 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v192 = num.i32_mul (v191, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v193 = num.i32_add (v33, v192) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v194 = num.i32_wrap_i64 (v78) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v195 = num.i32_mul (v194, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v196 = num.i32_add (v193, v195) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v197 = num.i32_wrap_i64 (v51) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v198 = num.i32_mul (v197, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v199 = num.i32_sub (v18, v198) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v200 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v201 = num.i32_mul (v200, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v202 = num.i32_add (v33, v201) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v203 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v204 = num.i64_sub (v78, v203) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v205 = num.i32_wrap_i64 (v204) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v206 = num.i32_mul (v205, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v207 = num.i32_add (v202, v206) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v208 = num.i32_wrap_i64 (v51) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v209 = num.i32_mul (v208, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v210 = num.i32_sub (v18, v209) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v58) [] [spec: builtin.string "host 0 @93"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v76) [] [spec: builtin.string "parallel 0 in 0 @168"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v12, v81, v85, v5) [] [spec: builtin.string "sequential in 1 taper 2 1 4 @358"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v13) [] [spec: builtin.string "residue @0"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v11) [] [spec: builtin.string "residue @0"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v88, v18) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @137"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v94, v97) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @190"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v103, v106) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @237"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v112, v115) [] [spec: builtin.string "read i32 1s +0 base strides 1 loops 1 @245"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v118, v5) [] [spec: builtin.string "read i32 1s +0 base strides 1 loops 1 @250"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v124, v127) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @270"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v133, v136) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @219"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v142, v145) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 3 @303"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v148, v18) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 3 @308"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v154, v157) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 3 @323"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v163, v166, v38, v34) [] [spec: builtin.string "read i32 4 +0 base strides 1 2 4 loops 1 2 4 @364"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v169, v18, v39, v16) [] [spec: builtin.string "read i32 4 +0 base strides 1 2 4 loops 1 2 4 @369"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v175, v178, v38, v34) [] [spec: builtin.string "read i32 4 +0 base strides 1 2 4 loops 1 2 4 @398"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v181, v18, v39, v16) [] [spec: builtin.string "read i32 4 +0 base strides 1 2 4 loops 1 2 4 @406"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v187, v190) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 2 @382"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v196, v199) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 2 @419"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v207, v210) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @270"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 4"]: <() -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "in_bounds 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 12"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 12"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 13"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 13"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 14"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 14"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 15"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 15"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 16"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 16"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 12"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 13"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 14"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 15"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 16"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 12"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 13"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 14"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 15"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 16"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 12"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 13"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 14"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 15"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 9 16"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 14 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 14 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 14 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 14 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 14 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 14 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 14 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 14 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 14 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 14 12"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 14 13"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 14 14"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 14 15"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 14 16"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 15 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 15 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 15 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 15 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 15 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 15 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 15 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 15 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 15 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 15 12"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 15 13"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 15 15"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 15 16"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "least_trips 1 2"]: <() -> ()>;
;;         tensor.wave (v51, v7, v9) [] [spec: builtin.string "rows 0 columns 1"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.bound (v5, v8) [] [spec: builtin.string "1 taper 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.bound (v10, v8, v5) [] [spec: builtin.string "2 taper 2 1 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.bound (v5, v5) [] [spec: builtin.string "3 taper 2 1"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.bound (v17, v5) [] [spec: builtin.string "4 taper 2 1"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v22, v18) [] [spec: builtin.string "0 rows whole_row"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v24, v18, v16) [] [spec: builtin.string "1 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v27, v18, v16) [] [spec: builtin.string "2 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v28, v5, v8) [] [spec: builtin.string "3 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v30, v5) [] [spec: builtin.string "4 rows"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v33, v18, v16) [] [spec: builtin.string "5 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v33, v18, v16) [] [spec: builtin.string "6 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v37, v18, v16) [] [spec: builtin.string "7 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v33, v18) [] [spec: builtin.string "8 rows"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v33, v18, v16) [] [spec: builtin.string "9 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v37, v18, v16) [] [spec: builtin.string "10 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v33, v18) [] [spec: builtin.string "11 rows"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v42, v18, v16) [] [spec: builtin.string "12 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v46, v18) [] [spec: builtin.string "13 rows"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v33, v18, v16) [] [spec: builtin.string "14 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v33, v18, v16) [] [spec: builtin.string "15 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v33, v18, v16) [] [spec: builtin.string "16 rows columns lag 1 handed 5 handed 6 handed 9 handed 14 handed 15"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v211: builtin.integer i64):
;;             v221 = num.i64_add (v72, v211) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v222 = num.i64_mul (v51, v221) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v223 = num.i64_sub (v59, v222) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v224 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v225 = num.i32_wrap_i64 (v221) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v226 = num.i32_mul (v225, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v227 = num.i32_add (v0, v226) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v228 = num.i32_wrap_i64 (v221) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v229 = num.i32_mul (v228, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v230 = num.i32_add (v1, v229) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v231 = num.i32_wrap_i64 (v221) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v232 = num.i32_mul (v231, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v233 = num.i32_add (v2, v232) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v234 = num.i32_sub (v227, v224) [] [spec: builtin.string "@101"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v235 = num.i32_gt_s (v0, v227) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v235) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b27_block30v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             v236 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v237 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v238 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v239 = num.i32_shl (v234, v238) [] [spec: builtin.string "@117"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v240 = num.i32_add (v3, v239) [] [spec: builtin.string "@118"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v241 = num.i32_shl (v227, v237) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v242 = num.i32_add (v240, v241) [] [spec: builtin.string "@126"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v243 = num.i32_shl (v234, v237) [] [spec: builtin.string "@135"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v244 = num.i32_add (v240, v243) [] [spec: builtin.string "@136"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v245 = tensor.load (v244) [] [spec: builtin.string "i32 4 +0 view 0 @137"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v246 = num.i32_add (v227, v236) [] [spec: builtin.string "@146"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v247 = num.i32_add (v4, v234) [] [spec: builtin.string "@153"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v248 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v249 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v250 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v251 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v252 = num.i64_sub (v223, v250) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v253 = num.i64_lt_s (v223, v250) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v254 = num.i64_select (v251, v252, v253) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v255 = num.i32_wrap_i64 (v254) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v256 = num.i32_mul (v255, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v257 = num.i32_add (v227, v256) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v258 = num.i32_shl (v257, v249) [] [spec: builtin.string "@176"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v259 = num.i32_add (v258, v240) [] [spec: builtin.string "@229"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v260 = tensor.load (v259) [] [spec: builtin.string "i32 4 +0 view 16 @270"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v261 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v262 = num.i64_eq (v223, v261) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v263 = num.i32_select (v245, v260, v262) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v264 = num.i32_wrap_i64 (v223) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v265 = num.i32_mul (v264, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v266 = num.i32_add (v227, v265) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v267 = num.i32_wrap_i64 (v223) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v268 = num.i32_mul (v267, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v269 = num.i32_add (v248, v268) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v270 = num.i32_wrap_i64 (v223) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v271 = num.i32_mul (v270, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v272 = num.i32_add (v230, v271) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v273 = num.i64_extend_i32_s (v5) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v274 = num.i64_extend_i32_s (v8) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v275 = num.i64_mul (v274, v221) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v276 = num.i64_add (v273, v275) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v277 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v278 = num.i64_mul (v223, v277) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v279 = num.i64_add (v278, v277) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v280 = num.i64_le_s (v278, v276) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v281 = num.i64_le_s (v279, v276) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             num.cond_br (v280) [^b7_block10v1, ^b5_block8v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1():
;;             v282 = num.i64_eqz (v223) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v282) [] []: <(builtin.integer i32) -> ()>;
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.return () [] []: <() -> ()>
;;
;;           ^b7_block10v1():
;;             v283 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v284 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v285 = num.i32_shl (v266, v284) [] [spec: builtin.string "@176"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v286 = num.i32_shl (v227, v283) [] [spec: builtin.string "@185"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v287 = num.i32_add (v3, v286) [] [spec: builtin.string "@186"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v288 = num.i32_add (v285, v287) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v289 = tensor.load (v288) [] [spec: builtin.string "i32 4 +0 view 1 @190"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v290 = num.i32_max_s (v263, v289) [] [spec: builtin.string "@200"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v291 = num.i32_ge_s (v227, v266) [] [spec: builtin.string "@209"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v291) [^b24_block27v1, ^b8_block11v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b8_block11v1():
;;             num.br () [^b9_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block12v1():
;;             v292 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v293 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v294 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v295 = num.i32_add (v285, v240) [] [spec: builtin.string "@229"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v296 = num.i32_sub (v288, v294) [] [spec: builtin.string "@236"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v297 = tensor.load (v296) [] [spec: builtin.string "i32 4 +0 view 2 @237"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v298 = num.i32_add (v4, v266) [] [spec: builtin.string "@244"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v299 = tensor.load (v298) [] [spec: builtin.string "i32 1s +0 view 3 @245"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v300 = tensor.load (v247) [] [spec: builtin.string "i32 1s +0 view 4 @250"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v301 = num.i32_add (v299, v300) [] [spec: builtin.string "@253"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v302 = num.i32_eq (v301, v293) [] [spec: builtin.string "@256"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v303 = num.i32_add (v297, v302) [] [spec: builtin.string "@257"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v304 = num.i32_max_s (v303, v290) [] [spec: builtin.string "@267"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v295, v304) [] [spec: builtin.string "i32 4 +0 view 5 @270"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v305 = num.i32_and (v269, v292) [] [spec: builtin.string "@279"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v306 = num.i32_eqz (v305) [] [spec: builtin.string "@280"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v306) [^b13_block16v1, ^b10_block13v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b10_block13v1():
;;             num.br () [^b11_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b11_block14v1():
;;             v307 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v308 = num.i32_shl (v246, v307) [] [spec: builtin.string "@298"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v309 = num.i32_add (v3, v308) [] [spec: builtin.string "@299"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v310 = num.i32_add (v309, v285) [] [spec: builtin.string "@302"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v311 = tensor.load (v310) [] [spec: builtin.string "i32 4 +0 view 7 @303"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v312 = tensor.load (v242) [] [spec: builtin.string "i32 4 +0 view 8 @308"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v313 = num.i32_add (v311, v312) [] [spec: builtin.string "@311"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v314 = num.i32_le_s (v313, v304) [] [spec: builtin.string "@316"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v314, v246, v304) [^b14_block17v1, ^b12_block15v1] [spec: builtin.string "args 2 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b12_block15v1():
;;             tensor.store (v295, v313) [] [spec: builtin.string "i32 4 +0 view 9 @323"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br (v246, v313) [^b14_block17v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b13_block16v1():
;;             num.br (v227, v304) [^b14_block17v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b14_block17v1(v212: builtin.integer i32, v213: builtin.integer i32):
;;             v315 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v316 = num.i32_eq (v269, v315) [] [spec: builtin.string "@335"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v316) [^b25_block28v1, ^b15_block18v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b15_block18v1():
;;             v317 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v318 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v319 = num.i32_shl (v212, v318) [] [spec: builtin.string "@344"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v320 = num.i32_add (v272, v319) [] [spec: builtin.string "@345"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v321 = num.i32_shl (v212, v317) [] [spec: builtin.string "@354"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v322 = num.i32_add (v233, v321) [] [spec: builtin.string "@355"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v323 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v213, v320, v322, v212, v323) [^b16_block19v1] [spec: builtin.string "args 5"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b16_block19v1(v214: builtin.integer i32, v215: builtin.integer i32, v216: builtin.integer i32, v217: builtin.integer i32, v218: builtin.integer i64):
;;             v324 = num.i64_extend_i32_s (v10) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v325 = num.i64_extend_i32_s (v8) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v326 = num.i64_mul (v325, v223) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v327 = num.i64_add (v324, v326) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v328 = num.i64_extend_i32_u (v269) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v329 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v330 = num.i64_and (v328, v329) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v331 = num.i64_extend_i32_s (v5) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v332 = num.i64_mul (v331, v330) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v333 = num.i64_add (v327, v332) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v334 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v335 = num.i64_mul (v218, v334) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v336 = num.i64_gt_s (v335, v333) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v336) [] []: <(builtin.integer i32) -> ()>;
;;             v337 = tensor.load (v215) [] [spec: builtin.string "i32 4 +0 view 10 @364"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v338 = tensor.load (v216) [] [spec: builtin.string "i32 4 +0 view 11 @369"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v339 = num.i32_add (v337, v338) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v340 = num.i32_lt_s (v214, v339) [] [spec: builtin.string "@375"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v340) [^b18_block21v1, ^b17_block20v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b17_block20v1():
;;             num.br (v214) [^b19_block22v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b18_block21v1():
;;             tensor.store (v295, v339) [] [spec: builtin.string "i32 4 +0 view 14 @382"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br (v339) [^b19_block22v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b19_block22v1(v219: builtin.integer i32):
;;             v341 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v342 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;             v343 = num.i32_add (v215, v342) [] [spec: builtin.string "@397"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v344 = tensor.load (v343) [] [spec: builtin.string "i32 4 +0 view 12 @398"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v345 = num.i32_add (v216, v341) [] [spec: builtin.string "@405"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v346 = tensor.load (v345) [] [spec: builtin.string "i32 4 +0 view 13 @406"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v347 = num.i32_add (v344, v346) [] [spec: builtin.string "@409"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v348 = num.i32_lt_s (v219, v347) [] [spec: builtin.string "@412"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v348) [^b21_block24v1, ^b20_block23v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b20_block23v1():
;;             num.br (v219) [^b22_block25v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b21_block24v1():
;;             tensor.store (v295, v347) [] [spec: builtin.string "i32 4 +0 view 15 @419"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br (v347) [^b22_block25v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b22_block25v1(v220: builtin.integer i32):
;;             v349 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v350 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v351 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;             v352 = num.i32_add (v215, v351) [] [spec: builtin.string "@432"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v353 = num.i32_add (v216, v350) [] [spec: builtin.string "@439"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v354 = num.i32_add (v217, v349) [] [spec: builtin.string "@448"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v355 = num.i32_ne (v266, v354) [] [spec: builtin.string "@451"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v356 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v357 = num.i64_add (v218, v356) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v355, v220, v352, v353, v354, v357) [^b16_block19v1, ^b23_block26v1] [spec: builtin.string "args 5 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b23_block26v1():
;;             num.br () [^b25_block28v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b24_block27v1():
;;             v358 = num.i32_add (v285, v240) [] [spec: builtin.string "@216"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v358, v290) [] [spec: builtin.string "i32 4 +0 view 6 @219"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b25_block28v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b25_block28v1():
;;             v359 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v360 = num.i32_add (v266, v359) [] [spec: builtin.string "@474"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v361 = num.i32_ne (v360, v0) [] [spec: builtin.string "@479"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v362 = num.i32_eqz (v361) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v363 = num.i32_eqz (v362) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v364 = num.i32_xor (v363, v281) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.trap_if (v364) [] []: <(builtin.integer i32) -> ()>;
;;             num.br () [^b26_block29v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b26_block29v1():
;;             num.br () [^b27_block30v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b27_block30v1():
;;             num.br () [^b28_block31v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b28_block31v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_358"]: <() -> ()>
;;     {
;;       ^entry_block32v1(v365: builtin.integer i32, v366: builtin.integer i32, v367: builtin.integer i32, v368: builtin.integer i32, v369: builtin.integer i32, v370: builtin.integer i32, v371: builtin.integer i32, v372: builtin.integer i32, v373: builtin.integer i32, v374: builtin.integer i32, v375: builtin.integer i32):
;;         v376 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v377 = num.i32_add (v376, v365) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v378 = num.i32_sub (v367, v366) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v379 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v380 = num.i32_mul (v378, v379) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v381 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v382 = num.i32_sub (v368, v381) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v383 = num.i32_add (v380, v382) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v384 = num.i32_add (v383, v367) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v385 = tensor.trip (v377, v376, v384) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v386 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;         v387 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v388 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v389 = num.i32_sub (v367, v366) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v390 = num.const () [] [spec: builtin.string "0xfffffffc"]: <() -> (builtin.integer i32)>;
;;         v391 = num.i32_mul (v389, v390) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v392 = num.i32_sub (v368, v381) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v393 = num.i32_mul (v392, v388) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v394 = num.i32_add (v391, v393) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v395 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v396 = num.i32_mul (v367, v395) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v397 = num.i32_add (v394, v396) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v398 = num.i32_add (v374, v397) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v399 = num.i32_add (v367, v398) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v400 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;         v401 = num.i32_sub (v367, v366) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v402 = num.const () [] [spec: builtin.string "0xfc"]: <() -> (builtin.integer i32)>;
;;         v403 = num.i32_mul (v401, v402) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v404 = num.i32_add (v386, v403) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v405 = num.i32_sub (v368, v381) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v406 = num.i32_mul (v405, v388) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v407 = num.i32_add (v404, v406) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v408 = num.const () [] [spec: builtin.string "0xffffff03"]: <() -> (builtin.integer i32)>;
;;         v409 = num.i32_mul (v367, v408) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v410 = num.i32_add (v407, v409) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v411 = num.i32_mul (v365, v400) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v412 = num.i32_add (v410, v411) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v413 = num.i32_add (v374, v412) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v414 = num.i32_add (v367, v413) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v415 = num.i32_mul (v367, v379) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v416 = num.i32_mul (v365, v388) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v417 = num.i32_add (v415, v416) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v418 = num.i32_add (v374, v417) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v419 = num.i32_add (v367, v418) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v420 = num.const () [] [spec: builtin.string "0x300"]: <() -> (builtin.integer i32)>;
;;         v421 = num.i32_sub (v367, v366) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v422 = num.i32_mul (v421, v402) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v423 = num.i32_add (v420, v422) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v424 = num.i32_sub (v368, v381) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v425 = num.i32_mul (v424, v388) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v426 = num.i32_add (v423, v425) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v427 = num.i32_mul (v367, v408) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v428 = num.i32_add (v426, v427) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v429 = num.i32_mul (v365, v400) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v430 = num.i32_add (v428, v429) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v431 = num.i32_add (v374, v430) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v432 = num.i32_add (v367, v431) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v433 = num.i32_mul (v367, v379) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v434 = num.i32_add (v388, v433) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v435 = num.i32_mul (v365, v388) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v436 = num.i32_add (v434, v435) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v437 = num.i32_add (v374, v436) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v438 = num.i32_add (v367, v437) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v385) [] [spec: builtin.string "parallel 0 @358"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v414, v386) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @364"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v419, v387) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @369"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v432, v386) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @398"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v438, v387) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @406"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.steady (v399) [] [spec: builtin.string "i32 4 +0 alone @382"]: <(builtin.integer i32) -> ()>;
;;         tensor.same (v375, v372) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         v439 = tensor.nest (v372) [] [spec: builtin.string "reduce i32.max_s"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block33v1(v440: builtin.integer i64):
;;             num.br () [^b1_block34v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block34v1():
;;             v443 = num.i32_wrap_i64 (v440) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v444 = num.i32_mul (v443, v386) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v445 = num.i32_add (v369, v444) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v446 = num.i32_wrap_i64 (v440) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v447 = num.i32_mul (v446, v387) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v448 = num.i32_add (v370, v447) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v449 = num.const () [] [spec: builtin.string "0x80000000"]: <() -> (builtin.integer i32)>;
;;             v450 = tensor.load (v445) [] [spec: builtin.string "i32 4 +0 view 0 @364"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v451 = tensor.load (v448) [] [spec: builtin.string "i32 4 +0 view 1 @369"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v452 = num.i32_add (v450, v451) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v453 = num.i32_lt_s (v449, v452) [] [spec: builtin.string "@375"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v453) [^b3_block36v1, ^b2_block35v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block35v1():
;;             num.br (v449) [^b4_block37v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block36v1():
;;             num.br (v452) [^b4_block37v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block37v1(v441: builtin.integer i32):
;;             v454 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v455 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;             v456 = num.i32_add (v445, v455) [] [spec: builtin.string "@397"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v457 = tensor.load (v456) [] [spec: builtin.string "i32 4 +0 view 2 @398"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v458 = num.i32_add (v448, v454) [] [spec: builtin.string "@405"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v459 = tensor.load (v458) [] [spec: builtin.string "i32 4 +0 view 3 @406"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v460 = num.i32_add (v457, v459) [] [spec: builtin.string "@409"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v461 = num.i32_lt_s (v441, v460) [] [spec: builtin.string "@412"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v461) [^b6_block39v1, ^b5_block38v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block38v1():
;;             num.br (v441) [^b7_block40v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b6_block39v1():
;;             num.br (v460) [^b7_block40v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b7_block40v1(v442: builtin.integer i32):
;;             num.br () [^b8_block41v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block41v1():
;;             num.return (v442) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v439, v439) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>
;;     }
;; }
