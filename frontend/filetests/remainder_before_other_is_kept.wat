;; The same with a length that is not what is tested.
(module
  (memory (export "memory") 16)
  (func (export "triangle_above")
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 66912 local.set 0
    i32.const 0 local.set 1
    i32.const 1 local.set 2
    i32.const 66912 local.set 3
    i32.const 37136 local.set 4
    i32.const 0 local.set 5
    loop
      local.get 5 local.set 6
      block
        i32.const 1 local.get 5 i32.sub i32.const 3 i32.and i32.eqz br_if 0
        i32.const 0 local.get 1 i32.const 3 i32.and i32.sub local.set 7
        i32.const 0 local.set 8
        local.get 3 local.set 9
        local.get 4 local.set 6
        loop
          local.get 6 local.get 9 f64.load local.get 6 f64.load f64.add f64.store
          local.get 9 i32.const 488 i32.add local.set 9
          local.get 6 i32.const 8 i32.add local.set 6
          local.get 7 local.get 8 i32.const -1 i32.add local.tee 8 i32.ne br_if 0
        end
        local.get 5 local.get 8 i32.sub local.set 6
      end
      block
        local.get 5 i32.const -58 i32.add i32.const 3 i32.lt_u br_if 0
        local.get 6 i32.const 488 i32.mul local.set 8
        local.get 1 local.get 6 i32.const 3 i32.shl i32.add local.set 6
        loop
          local.get 6 i32.const 37136 i32.add local.tee 7 local.get 0 local.get 8 i32.add local.tee 9
          f64.load local.get 7 f64.load f64.add f64.store
          local.get 6 i32.const 37144 i32.add local.tee 7 local.get 9 i32.const 488 i32.add f64.load
          local.get 7 f64.load f64.add f64.store
          local.get 6 i32.const 37152 i32.add local.tee 7 local.get 9 i32.const 976 i32.add f64.load
          local.get 7 f64.load f64.add f64.store
          local.get 6 i32.const 37160 i32.add local.tee 7 local.get 9 i32.const 1464 i32.add f64.load
          local.get 7 f64.load f64.add f64.store
          local.get 6 i32.const 32 i32.add local.set 6
          local.get 8 i32.const 1952 i32.add local.tee 8 i32.const 29768 i32.ne br_if 0
        end
      end
      local.get 0 i32.const 8 i32.add local.set 0
      local.get 1 i32.const 488 i32.add local.set 1
      local.get 2 i32.const 3 i32.add local.set 2
      local.get 3 i32.const 496 i32.add local.set 3
      local.get 4 i32.const 496 i32.add local.set 4
      local.get 5 i32.const 1 i32.add local.tee 5 i32.const 61 i32.ne br_if 0
    end))

;; expect
;; $triangle_above depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 1 parallel dimension; 2 loads, 1 stores; in pieces where it meets itself; then 1 parallel dimension; 8 loads, 4 stores; reads ahead of its writes from a copy; in pieces where it meets itself [region 0]
;; $triangle_above depth 1: O001 parallel map: 1 parallel dimension; 2 loads, 1 stores; in pieces where it meets itself [region 0]
;; $triangle_above depth 1: O001 parallel map: 1 parallel dimension; 8 loads, 4 stores; reads ahead of its writes from a copy; in pieces where it meets itself [region 0]
;; region 0: takes local 5 I32, local 1 I32, local 3 I32, local 4 I32, local 0 I32; gives nothing; leaves by its end
;; region 1: takes local 1 I32, local 6 I32, local 9 I32, local 8 I32, local 7 I32, local 5 I32; gives local 8 I32; leaves by its end
;; region 2: takes local 5 I32, local 1 I32, local 6 I32, local 8 I32, local 0 I32; gives nothing; leaves by its end
;; region 3: takes local 1 I32, local 5 I32, local 4 I32, local 3 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_91"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x3d"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v5, v5, v6) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v9 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v10 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;         v11 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v12 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v13 = num.i32_mul (v12, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v14 = num.i32_add (v9, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v16 = num.i32_and (v14, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v17 = num.i32_mul (v16, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v18 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v19 = num.i32_mul (v18, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v20 = num.i32_add (v9, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v21 = num.i32_sub (v5, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v22 = num.i32_and (v21, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v23 = num.i32_eqz (v22) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v24 = num.i32_eqz (v23) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v25 = tensor.trip (v8, v8, v17, v24) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v26 = num.const () [] [spec: builtin.string "0x1f0"]: <() -> (builtin.integer i32)>;
;;         v27 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v28 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;         v29 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v30 = num.i32_mul (v29, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v31 = num.i32_add (v28, v30) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v32 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;         v33 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v34 = num.i32_mul (v33, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v35 = num.i32_add (v32, v34) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v36 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v37 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v7) [] [spec: builtin.string "host 0 @91"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v25) [] [spec: builtin.string "parallel 0 in 0 @132"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v31, v10, v24) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @138"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v35, v27, v24) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @143"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v35, v27, v24) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @147"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block3v1(v38: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v39 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v40 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v41 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v42 = num.i32_mul (v41, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_add (v0, v42) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v45 = num.i32_mul (v44, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = num.i32_add (v2, v45) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v48 = num.i32_mul (v47, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = num.i32_add (v3, v48) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.i32_sub (v40, v43) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = num.i32_and (v50, v39) [] [spec: builtin.string "@106"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = num.i32_eqz (v51) [] [spec: builtin.string "@107"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v52) [^b5_block8v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             v53 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v54 = num.i32_mul (v53, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v55 = num.i32_add (v49, v54) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v57 = num.i32_mul (v56, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = num.i32_add (v46, v57) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = tensor.load (v58) [] [spec: builtin.string "f64 8 +0 view 0 @138"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v60 = tensor.load (v55) [] [spec: builtin.string "f64 8 +0 view 1 @143"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v61 = num.f64_add (v59, v60) [] [spec: builtin.string "@146"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v55, v61) [] [spec: builtin.string "f64 8 +0 view 2 @147"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             v62 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v63 = num.const () [] [spec: builtin.string "0xffffffc6"]: <() -> (builtin.integer i32)>;
;;             v64 = num.i32_add (v43, v63) [] [spec: builtin.string "@192"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v65 = num.i32_lt_u (v64, v62) [] [spec: builtin.string "@195"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v65) [^b8_block11v1, ^b6_block9v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b6_block9v1():
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             num.br () [^b8_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block11v1():
;;             num.br () [^b9_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block12v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_91_1"]: <() -> ()>
;;         {
;;           ^entry_block13v1(v66: builtin.integer i32, v67: builtin.integer i32, v68: builtin.integer i32, v69: builtin.integer i32, v70: builtin.integer i32):
;;             v71 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v72 = num.const () [] [spec: builtin.string "0x3d"]: <() -> (builtin.integer i32)>;
;;             v73 = tensor.trip (v71, v71, v72) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v74 = num.const () [] [spec: builtin.string "0x7a0"]: <() -> (builtin.integer i32)>;
;;             v75 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v76 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v77 = num.i32_wrap_i64 (v76) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v78 = num.i32_mul (v77, v71) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v79 = num.i32_add (v75, v78) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v80 = num.i32_sub (v71, v79) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v81 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v82 = num.i32_and (v80, v81) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v83 = num.i32_eqz (v82) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v84 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v85 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;             v86 = num.i32_wrap_i64 (v76) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v87 = num.i32_mul (v86, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v88 = num.i32_add (v75, v87) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v89 = num.i32_and (v88, v81) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v90 = num.i32_mul (v89, v84) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v91 = num.i32_eqz (v83) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v92 = tensor.trip (v84, v84, v90, v91) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v93 = num.i32_wrap_i64 (v92) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v94 = num.i32_wrap_i64 (v76) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v95 = num.i32_mul (v94, v71) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v96 = num.i32_add (v93, v95) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v97 = num.i32_select (v79, v96, v83) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v98 = num.i32_mul (v97, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v99 = num.i32_add (v74, v98) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v100 = num.const () [] [spec: builtin.string "0x7448"]: <() -> (builtin.integer i32)>;
;;             v101 = num.const () [] [spec: builtin.string "0xffffffc6"]: <() -> (builtin.integer i32)>;
;;             v102 = num.i32_add (v79, v101) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v103 = num.i32_lt_u (v102, v81) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v104 = num.i32_eqz (v103) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v105 = tensor.trip (v99, v74, v100, v104) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v106 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v107 = num.i32_wrap_i64 (v92) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v108 = num.i32_mul (v107, v84) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v109 = num.const () [] [spec: builtin.string "0x20"]: <() -> (builtin.integer i32)>;
;;             v110 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;             v111 = num.i32_mul (v97, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v112 = num.i32_add (v110, v111) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v113 = num.i32_wrap_i64 (v76) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v114 = num.i32_mul (v113, v106) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v115 = num.i32_add (v112, v114) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v116 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;             v117 = num.i32_mul (v97, v106) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v118 = num.i32_add (v116, v117) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v119 = num.i32_wrap_i64 (v76) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v120 = num.i32_mul (v119, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v121 = num.i32_add (v118, v120) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v122 = num.const () [] [spec: builtin.string "0x10748"]: <() -> (builtin.integer i32)>;
;;             v123 = num.i32_mul (v97, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v124 = num.i32_add (v122, v123) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v125 = num.i32_wrap_i64 (v76) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v126 = num.i32_mul (v125, v106) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v127 = num.i32_add (v124, v126) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v128 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;             v129 = num.i32_mul (v97, v106) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v130 = num.i32_add (v128, v129) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v131 = num.i32_wrap_i64 (v76) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v132 = num.i32_mul (v131, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v133 = num.i32_add (v130, v132) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v134 = num.const () [] [spec: builtin.string "0x10930"]: <() -> (builtin.integer i32)>;
;;             v135 = num.i32_mul (v97, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v136 = num.i32_add (v134, v135) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v137 = num.i32_wrap_i64 (v76) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v138 = num.i32_mul (v137, v106) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v139 = num.i32_add (v136, v138) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v140 = num.const () [] [spec: builtin.string "0x9120"]: <() -> (builtin.integer i32)>;
;;             v141 = num.i32_mul (v97, v106) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v142 = num.i32_add (v140, v141) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v143 = num.i32_wrap_i64 (v76) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v144 = num.i32_mul (v143, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v145 = num.i32_add (v142, v144) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v146 = num.const () [] [spec: builtin.string "0x10b18"]: <() -> (builtin.integer i32)>;
;;             v147 = num.i32_mul (v97, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v148 = num.i32_add (v146, v147) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v149 = num.i32_wrap_i64 (v76) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v150 = num.i32_mul (v149, v106) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v151 = num.i32_add (v148, v150) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v152 = num.const () [] [spec: builtin.string "0x9128"]: <() -> (builtin.integer i32)>;
;;             v153 = num.i32_mul (v97, v106) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v154 = num.i32_add (v152, v153) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v155 = num.i32_wrap_i64 (v76) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v156 = num.i32_mul (v155, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v157 = num.i32_add (v154, v156) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v158 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v159 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             tensor.loop (v73) [] [spec: builtin.string "host 0 @91"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v105) [] [spec: builtin.string "parallel 0 in 0 @216"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v115, v74, v104) [] [spec: builtin.string "read f64 8 +0 base before gated strides 1 loops 1 @234"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v121, v109, v104) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @239"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v121, v109, v104) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @243"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v127, v74, v104) [] [spec: builtin.string "read f64 8 +0 base before gated strides 1 loops 1 @261"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v133, v109, v104) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @266"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v133, v109, v104) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @270"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v139, v74, v104) [] [spec: builtin.string "read f64 8 +0 base before gated strides 1 loops 1 @288"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v145, v109, v104) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @293"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v145, v109, v104) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @297"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v151, v74, v104) [] [spec: builtin.string "read f64 8 +0 base before gated strides 1 loops 1 @315"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v157, v109, v104) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @320"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v157, v109, v104) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @324"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;             tensor.guard () [] [spec: builtin.string "in_bounds 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 7"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 7"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 8"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 8"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 9"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 9"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 10"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 10"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 11"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 11"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 2 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 2 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 5"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 2 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 7"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 8"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 2 9"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 10"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 11"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 5 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 5 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 5 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 7"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 8"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 5 9"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 10"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 11"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 8 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 8 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 8 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 8 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 8 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 8 7"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 8 8"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 8 9"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 8 10"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 8 11"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 11 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 11 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 11 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 11 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 11 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 11 7"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 11 9"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 11 10"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 11 11"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block14v1(v160: builtin.integer i64):
;;                 num.br () [^b1_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block15v1():
;;                 v162 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v163 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v164 = num.i32_wrap_i64 (v76) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v165 = num.i32_mul (v164, v71) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v166 = num.i32_add (v66, v165) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v167 = num.i32_wrap_i64 (v76) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v168 = num.i32_mul (v167, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v169 = num.i32_add (v67, v168) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v170 = num.i32_wrap_i64 (v76) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v171 = num.i32_mul (v170, v106) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v172 = num.i32_add (v70, v171) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v173 = num.i32_sub (v163, v166) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v174 = num.i32_and (v173, v162) [] [spec: builtin.string "@106"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v175 = num.i32_eqz (v174) [] [spec: builtin.string "@107"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v175, v166) [^b4_block18v1, ^b2_block16v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b2_block16v1():
;;                 num.br () [^b3_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block17v1():
;;                 v176 = num.i32_sub (v166, v108) [] [spec: builtin.string "@182"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br (v176) [^b4_block18v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;               ^b4_block18v1(v161: builtin.integer i32):
;;                 v177 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v178 = num.const () [] [spec: builtin.string "0xffffffc6"]: <() -> (builtin.integer i32)>;
;;                 v179 = num.i32_add (v166, v178) [] [spec: builtin.string "@192"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v180 = num.i32_lt_u (v179, v177) [] [spec: builtin.string "@195"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v180) [^b8_block22v1, ^b5_block19v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block19v1():
;;                 v181 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v182 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;                 v183 = num.i32_mul (v161, v182) [] [spec: builtin.string "@203"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v184 = num.i32_shl (v161, v181) [] [spec: builtin.string "@212"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v185 = num.i32_add (v169, v184) [] [spec: builtin.string "@213"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b6_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block20v1():
;;                 v186 = num.const () [] [spec: builtin.string "0x5b8"]: <() -> (builtin.integer i32)>;
;;                 v187 = num.const () [] [spec: builtin.string "0x9128"]: <() -> (builtin.integer i32)>;
;;                 v188 = num.const () [] [spec: builtin.string "0x3d0"]: <() -> (builtin.integer i32)>;
;;                 v189 = num.const () [] [spec: builtin.string "0x9120"]: <() -> (builtin.integer i32)>;
;;                 v190 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;                 v191 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;                 v192 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;                 v193 = num.i32_wrap_i64 (v160) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v194 = num.i32_mul (v193, v109) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v195 = num.i32_add (v185, v194) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v196 = num.i32_wrap_i64 (v160) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v197 = num.i32_mul (v196, v74) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v198 = num.i32_add (v183, v197) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v199 = num.i32_add (v195, v192) [] [spec: builtin.string "@224"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v200 = num.i32_add (v172, v198) [] [spec: builtin.string "@231"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v201 = tensor.load (v200) [] [spec: builtin.string "f64 8 +0 view 0 @234"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v202 = tensor.load (v199) [] [spec: builtin.string "f64 8 +0 view 1 @239"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v203 = num.f64_add (v201, v202) [] [spec: builtin.string "@242"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v199, v203) [] [spec: builtin.string "f64 8 +0 view 2 @243"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v204 = num.i32_add (v195, v191) [] [spec: builtin.string "@252"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v205 = num.i32_add (v200, v190) [] [spec: builtin.string "@260"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v206 = tensor.load (v205) [] [spec: builtin.string "f64 8 +0 view 3 @261"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v207 = tensor.load (v204) [] [spec: builtin.string "f64 8 +0 view 4 @266"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v208 = num.f64_add (v206, v207) [] [spec: builtin.string "@269"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v204, v208) [] [spec: builtin.string "f64 8 +0 view 5 @270"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v209 = num.i32_add (v195, v189) [] [spec: builtin.string "@279"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v210 = num.i32_add (v200, v188) [] [spec: builtin.string "@287"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v211 = tensor.load (v210) [] [spec: builtin.string "f64 8 +0 view 6 @288"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v212 = tensor.load (v209) [] [spec: builtin.string "f64 8 +0 view 7 @293"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v213 = num.f64_add (v211, v212) [] [spec: builtin.string "@296"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v209, v213) [] [spec: builtin.string "f64 8 +0 view 8 @297"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v214 = num.i32_add (v195, v187) [] [spec: builtin.string "@306"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v215 = num.i32_add (v200, v186) [] [spec: builtin.string "@314"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v216 = tensor.load (v215) [] [spec: builtin.string "f64 8 +0 view 9 @315"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v217 = tensor.load (v214) [] [spec: builtin.string "f64 8 +0 view 10 @320"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v218 = num.f64_add (v216, v217) [] [spec: builtin.string "@323"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v214, v218) [] [spec: builtin.string "f64 8 +0 view 11 @324"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 num.br () [^b7_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block21v1():
;;                 num.br () [^b8_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block22v1():
;;                 num.br () [^b9_block23v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block23v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_132"]: <() -> ()>
;;     {
;;       ^entry_block24v1(v219: builtin.integer i32, v220: builtin.integer i32, v221: builtin.integer i32, v222: builtin.integer i32, v223: builtin.integer i32, v224: builtin.integer i32):
;;         v225 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v226 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v227 = num.i32_and (v219, v226) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v228 = num.i32_mul (v227, v225) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v229 = tensor.trip (v225, v225, v228) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v230 = num.i32_wrap_i64 (v229) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v231 = num.i32_mul (v230, v225) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v232 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v233 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;         v234 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;         v235 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v236 = num.i32_sub (v224, v235) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v237 = num.const () [] [spec: builtin.string "0x1f0"]: <() -> (builtin.integer i32)>;
;;         v238 = num.i32_mul (v236, v237) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v239 = num.i32_add (v234, v238) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v240 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;         v241 = num.i32_sub (v224, v235) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v242 = num.i32_mul (v241, v237) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v243 = num.i32_add (v240, v242) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v244 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v245 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v229) [] [spec: builtin.string "parallel 0 @132"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v239, v233) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @138"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v243, v232) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @143"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v243, v232) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @147"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block25v1(v246: builtin.integer i64):
;;             num.br () [^b1_block26v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block26v1():
;;             v247 = num.i32_wrap_i64 (v246) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v248 = num.i32_mul (v247, v232) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v249 = num.i32_add (v220, v248) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v250 = num.i32_wrap_i64 (v246) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v251 = num.i32_mul (v250, v233) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v252 = num.i32_add (v221, v251) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v253 = tensor.load (v252) [] [spec: builtin.string "f64 8 +0 view 0 @138"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v254 = tensor.load (v249) [] [spec: builtin.string "f64 8 +0 view 1 @143"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v255 = num.f64_add (v253, v254) [] [spec: builtin.string "@146"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v249, v255) [] [spec: builtin.string "f64 8 +0 view 2 @147"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b2_block27v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block27v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end (v231) [] []: <(builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_216"]: <() -> ()>
;;     {
;;       ^entry_block28v1(v256: builtin.integer i32, v257: builtin.integer i32, v258: builtin.integer i32, v259: builtin.integer i32, v260: builtin.integer i32):
;;         v261 = num.const () [] [spec: builtin.string "0x7a0"]: <() -> (builtin.integer i32)>;
;;         v262 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v263 = num.i32_sub (v262, v256) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v264 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v265 = num.i32_and (v263, v264) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v266 = num.i32_eqz (v265) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v267 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v268 = num.i32_sub (v256, v267) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v269 = num.i32_sub (v256, v267) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v270 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v271 = num.i32_and (v257, v264) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v272 = num.i32_mul (v271, v270) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v273 = tensor.trip (v270, v270, v272) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v274 = num.i32_wrap_i64 (v273) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v275 = num.i32_add (v269, v274) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v276 = num.i32_select (v268, v275, v266) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v277 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;         v278 = num.i32_mul (v276, v277) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v279 = num.i32_add (v261, v278) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v280 = num.const () [] [spec: builtin.string "0x7448"]: <() -> (builtin.integer i32)>;
;;         v281 = tensor.trip (v279, v261, v280) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v282 = num.const () [] [spec: builtin.string "0x20"]: <() -> (builtin.integer i32)>;
;;         v283 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;         v284 = num.i32_sub (v256, v267) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v285 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v286 = num.i32_mul (v284, v285) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v287 = num.i32_add (v283, v286) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v288 = num.i32_mul (v276, v277) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v289 = num.i32_add (v287, v288) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v290 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;         v291 = num.i32_sub (v256, v267) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v292 = num.i32_mul (v291, v277) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v293 = num.i32_add (v290, v292) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v294 = num.i32_mul (v276, v285) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v295 = num.i32_add (v293, v294) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v296 = num.const () [] [spec: builtin.string "0x10748"]: <() -> (builtin.integer i32)>;
;;         v297 = num.i32_sub (v256, v267) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v298 = num.i32_mul (v297, v285) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v299 = num.i32_add (v296, v298) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v300 = num.i32_mul (v276, v277) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v301 = num.i32_add (v299, v300) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v302 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;         v303 = num.i32_sub (v256, v267) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v304 = num.i32_mul (v303, v277) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v305 = num.i32_add (v302, v304) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v306 = num.i32_mul (v276, v285) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v307 = num.i32_add (v305, v306) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v308 = num.const () [] [spec: builtin.string "0x10930"]: <() -> (builtin.integer i32)>;
;;         v309 = num.i32_sub (v256, v267) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v310 = num.i32_mul (v309, v285) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v311 = num.i32_add (v308, v310) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v312 = num.i32_mul (v276, v277) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v313 = num.i32_add (v311, v312) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v314 = num.const () [] [spec: builtin.string "0x9120"]: <() -> (builtin.integer i32)>;
;;         v315 = num.i32_sub (v256, v267) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v316 = num.i32_mul (v315, v277) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v317 = num.i32_add (v314, v316) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v318 = num.i32_mul (v276, v285) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v319 = num.i32_add (v317, v318) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v320 = num.const () [] [spec: builtin.string "0x10b18"]: <() -> (builtin.integer i32)>;
;;         v321 = num.i32_sub (v256, v267) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v322 = num.i32_mul (v321, v285) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v323 = num.i32_add (v320, v322) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v324 = num.i32_mul (v276, v277) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v325 = num.i32_add (v323, v324) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v326 = num.const () [] [spec: builtin.string "0x9128"]: <() -> (builtin.integer i32)>;
;;         v327 = num.i32_sub (v256, v267) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v328 = num.i32_mul (v327, v277) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v329 = num.i32_add (v326, v328) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v330 = num.i32_mul (v276, v285) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v331 = num.i32_add (v329, v330) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v332 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v333 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v281) [] [spec: builtin.string "parallel 0 @216"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v289, v261) [] [spec: builtin.string "read f64 8 +0 base before strides 0 loops 0 @234"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v295, v282) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @239"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v295, v282) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @243"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v301, v261) [] [spec: builtin.string "read f64 8 +0 base before strides 0 loops 0 @261"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v307, v282) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @266"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v307, v282) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @270"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v313, v261) [] [spec: builtin.string "read f64 8 +0 base before strides 0 loops 0 @288"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v319, v282) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @293"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v319, v282) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @297"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v325, v261) [] [spec: builtin.string "read f64 8 +0 base before strides 0 loops 0 @315"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v331, v282) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @320"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v331, v282) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @324"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "in_bounds 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 5 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 5 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 5 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 8 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 8 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 8 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 8 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 11 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 11 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 11 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 11 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 11"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block29v1(v334: builtin.integer i64):
;;             num.br () [^b1_block30v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block30v1():
;;             v335 = num.const () [] [spec: builtin.string "0x5b8"]: <() -> (builtin.integer i32)>;
;;             v336 = num.const () [] [spec: builtin.string "0x9128"]: <() -> (builtin.integer i32)>;
;;             v337 = num.const () [] [spec: builtin.string "0x3d0"]: <() -> (builtin.integer i32)>;
;;             v338 = num.const () [] [spec: builtin.string "0x9120"]: <() -> (builtin.integer i32)>;
;;             v339 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;             v340 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;             v341 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;             v342 = num.i32_wrap_i64 (v334) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v343 = num.i32_mul (v342, v282) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v344 = num.i32_add (v258, v343) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v345 = num.i32_wrap_i64 (v334) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v346 = num.i32_mul (v345, v261) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v347 = num.i32_add (v259, v346) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v348 = num.i32_add (v344, v341) [] [spec: builtin.string "@224"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v349 = num.i32_add (v260, v347) [] [spec: builtin.string "@231"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v350 = tensor.load (v349) [] [spec: builtin.string "f64 8 +0 view 0 @234"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v351 = tensor.load (v348) [] [spec: builtin.string "f64 8 +0 view 1 @239"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v352 = num.f64_add (v350, v351) [] [spec: builtin.string "@242"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v348, v352) [] [spec: builtin.string "f64 8 +0 view 2 @243"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v353 = num.i32_add (v344, v340) [] [spec: builtin.string "@252"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v354 = num.i32_add (v349, v339) [] [spec: builtin.string "@260"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v355 = tensor.load (v354) [] [spec: builtin.string "f64 8 +0 view 3 @261"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v356 = tensor.load (v353) [] [spec: builtin.string "f64 8 +0 view 4 @266"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v357 = num.f64_add (v355, v356) [] [spec: builtin.string "@269"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v353, v357) [] [spec: builtin.string "f64 8 +0 view 5 @270"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v358 = num.i32_add (v344, v338) [] [spec: builtin.string "@279"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v359 = num.i32_add (v349, v337) [] [spec: builtin.string "@287"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v360 = tensor.load (v359) [] [spec: builtin.string "f64 8 +0 view 6 @288"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v361 = tensor.load (v358) [] [spec: builtin.string "f64 8 +0 view 7 @293"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v362 = num.f64_add (v360, v361) [] [spec: builtin.string "@296"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v358, v362) [] [spec: builtin.string "f64 8 +0 view 8 @297"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v363 = num.i32_add (v344, v336) [] [spec: builtin.string "@306"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v364 = num.i32_add (v349, v335) [] [spec: builtin.string "@314"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v365 = tensor.load (v364) [] [spec: builtin.string "f64 8 +0 view 9 @315"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v366 = tensor.load (v363) [] [spec: builtin.string "f64 8 +0 view 10 @320"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v367 = num.f64_add (v365, v366) [] [spec: builtin.string "@323"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v363, v367) [] [spec: builtin.string "f64 8 +0 view 11 @324"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b2_block31v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block31v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_nests_97"]: <() -> ()>
;;     {
;;       ^entry_block32v1(v368: builtin.integer i32, v369: builtin.integer i32, v370: builtin.integer i32, v371: builtin.integer i32, v372: builtin.integer i32):
;;         v373 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v374 = tensor.trip (v373, v373, v373) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v375 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v376 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v377 = num.i32_and (v368, v376) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v378 = num.i32_mul (v377, v375) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v379 = num.i32_sub (v373, v369) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v380 = num.i32_and (v379, v376) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v381 = num.i32_eqz (v380) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v382 = num.i32_eqz (v381) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v383 = tensor.trip (v375, v375, v378, v382) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v384 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v385 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v386 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;         v387 = num.const () [] [spec: builtin.string "0xffffffc6"]: <() -> (builtin.integer i32)>;
;;         v388 = num.i32_add (v369, v387) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v389 = num.i32_lt_u (v388, v376) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v390 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;         v391 = num.i32_sub (v369, v384) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v392 = num.const () [] [spec: builtin.string "0x1f0"]: <() -> (builtin.integer i32)>;
;;         v393 = num.i32_mul (v391, v392) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v394 = num.i32_add (v390, v393) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v395 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;         v396 = num.i32_sub (v369, v384) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v397 = num.i32_mul (v396, v392) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v398 = num.i32_add (v395, v397) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v399 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v400 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v374) [] [spec: builtin.string "host 0 @98"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v383) [] [spec: builtin.string "parallel 0 in 0 @132"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v394, v386, v382) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @138"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v398, v385, v382) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @143"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v398, v385, v382) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @147"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block33v1(v401: builtin.integer i64):
;;             num.br () [^b1_block34v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block34v1():
;;             num.br () [^b2_block35v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block35v1():
;;             num.cond_br (v381) [^b6_block39v1, ^b3_block36v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block36v1():
;;             num.br () [^b4_block37v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block37v1():
;;             v402 = num.i32_wrap_i64 (v401) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v403 = num.i32_mul (v402, v385) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v404 = num.i32_add (v370, v403) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v405 = num.i32_wrap_i64 (v401) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v406 = num.i32_mul (v405, v386) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v407 = num.i32_add (v371, v406) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v408 = tensor.load (v407) [] [spec: builtin.string "f64 8 +0 view 0 @138"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v409 = tensor.load (v404) [] [spec: builtin.string "f64 8 +0 view 1 @143"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v410 = num.f64_add (v408, v409) [] [spec: builtin.string "@146"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v404, v410) [] [spec: builtin.string "f64 8 +0 view 2 @147"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b5_block38v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block38v1():
;;             num.br () [^b6_block39v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block39v1():
;;             num.cond_br (v389) [^b9_block42v1, ^b7_block40v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b7_block40v1():
;;             num.br () [^b8_block41v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block41v1():
;;             num.br () [^b9_block42v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block42v1():
;;             num.br () [^b10_block43v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b10_block43v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_nests_97_1"]: <() -> ()>
;;         {
;;           ^entry_block44v1(v411: builtin.integer i32, v412: builtin.integer i32, v413: builtin.integer i32, v414: builtin.integer i32, v415: builtin.integer i32):
;;             v416 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v417 = tensor.trip (v416, v416, v416) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v418 = num.const () [] [spec: builtin.string "0x7a0"]: <() -> (builtin.integer i32)>;
;;             v419 = num.i32_sub (v416, v412) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v420 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v421 = num.i32_and (v419, v420) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v422 = num.i32_eqz (v421) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v423 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v424 = num.i32_sub (v412, v423) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v425 = num.i32_sub (v412, v423) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v426 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v427 = num.i32_and (v411, v420) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v428 = num.i32_mul (v427, v426) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v429 = num.i32_eqz (v422) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v430 = tensor.trip (v426, v426, v428, v429) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v431 = num.i32_wrap_i64 (v430) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v432 = num.i32_add (v425, v431) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v433 = num.i32_select (v424, v432, v422) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v434 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;             v435 = num.i32_mul (v433, v434) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v436 = num.i32_add (v418, v435) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v437 = num.const () [] [spec: builtin.string "0x7448"]: <() -> (builtin.integer i32)>;
;;             v438 = num.const () [] [spec: builtin.string "0xffffffc6"]: <() -> (builtin.integer i32)>;
;;             v439 = num.i32_add (v412, v438) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v440 = num.i32_lt_u (v439, v420) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v441 = num.i32_eqz (v440) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v442 = tensor.trip (v436, v418, v437, v441) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v443 = num.i32_shl (v433, v420) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v444 = num.const () [] [spec: builtin.string "0x20"]: <() -> (builtin.integer i32)>;
;;             v445 = num.i32_add (v411, v443) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v446 = num.i32_mul (v433, v434) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v447 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;             v448 = num.i32_sub (v412, v423) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v449 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v450 = num.i32_mul (v448, v449) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v451 = num.i32_add (v447, v450) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v452 = num.i32_mul (v433, v434) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v453 = num.i32_add (v451, v452) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v454 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;             v455 = num.i32_sub (v412, v423) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v456 = num.i32_mul (v455, v434) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v457 = num.i32_add (v454, v456) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v458 = num.i32_mul (v433, v449) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v459 = num.i32_add (v457, v458) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v460 = num.const () [] [spec: builtin.string "0x10748"]: <() -> (builtin.integer i32)>;
;;             v461 = num.i32_sub (v412, v423) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v462 = num.i32_mul (v461, v449) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v463 = num.i32_add (v460, v462) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v464 = num.i32_mul (v433, v434) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v465 = num.i32_add (v463, v464) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v466 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;             v467 = num.i32_sub (v412, v423) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v468 = num.i32_mul (v467, v434) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v469 = num.i32_add (v466, v468) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v470 = num.i32_mul (v433, v449) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v471 = num.i32_add (v469, v470) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v472 = num.const () [] [spec: builtin.string "0x10930"]: <() -> (builtin.integer i32)>;
;;             v473 = num.i32_sub (v412, v423) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v474 = num.i32_mul (v473, v449) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v475 = num.i32_add (v472, v474) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v476 = num.i32_mul (v433, v434) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v477 = num.i32_add (v475, v476) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v478 = num.const () [] [spec: builtin.string "0x9120"]: <() -> (builtin.integer i32)>;
;;             v479 = num.i32_sub (v412, v423) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v480 = num.i32_mul (v479, v434) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v481 = num.i32_add (v478, v480) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v482 = num.i32_mul (v433, v449) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v483 = num.i32_add (v481, v482) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v484 = num.const () [] [spec: builtin.string "0x10b18"]: <() -> (builtin.integer i32)>;
;;             v485 = num.i32_sub (v412, v423) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v486 = num.i32_mul (v485, v449) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v487 = num.i32_add (v484, v486) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v488 = num.i32_mul (v433, v434) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v489 = num.i32_add (v487, v488) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v490 = num.const () [] [spec: builtin.string "0x9128"]: <() -> (builtin.integer i32)>;
;;             v491 = num.i32_sub (v412, v423) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v492 = num.i32_mul (v491, v434) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v493 = num.i32_add (v490, v492) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v494 = num.i32_mul (v433, v449) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v495 = num.i32_add (v493, v494) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v496 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v497 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             tensor.loop (v417) [] [spec: builtin.string "host 0 @98"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v442) [] [spec: builtin.string "parallel 0 in 0 @216"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v453, v418, v441) [] [spec: builtin.string "read f64 8 +0 base before gated strides 1 loops 1 @234"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v459, v444, v441) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @239"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v459, v444, v441) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @243"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v465, v418, v441) [] [spec: builtin.string "read f64 8 +0 base before gated strides 1 loops 1 @261"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v471, v444, v441) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @266"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v471, v444, v441) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @270"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v477, v418, v441) [] [spec: builtin.string "read f64 8 +0 base before gated strides 1 loops 1 @288"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v483, v444, v441) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @293"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v483, v444, v441) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @297"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v489, v418, v441) [] [spec: builtin.string "read f64 8 +0 base before gated strides 1 loops 1 @315"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v495, v444, v441) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @320"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v495, v444, v441) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @324"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;             tensor.guard () [] [spec: builtin.string "in_bounds 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 7"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 7"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 8"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 8"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 9"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 9"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 10"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 10"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 11"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 11"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 2 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 2 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 5"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 2 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 7"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 8"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 2 9"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 10"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 11"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 5 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 5 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 5 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 7"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 8"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 5 9"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 10"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 11"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 8 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 8 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 8 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 8 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 8 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 8 7"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 8 8"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 8 9"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 8 10"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 8 11"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 11 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 11 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 11 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 11 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 11 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 11 7"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 11 9"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 11 10"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 11 11"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block45v1(v498: builtin.integer i64):
;;                 num.br () [^b1_block46v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block46v1():
;;                 num.br () [^b2_block47v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block47v1():
;;                 num.cond_br (v422) [^b5_block50v1, ^b3_block48v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block48v1():
;;                 num.br () [^b4_block49v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block49v1():
;;                 num.br () [^b5_block50v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block50v1():
;;                 num.cond_br (v440) [^b9_block54v1, ^b6_block51v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b6_block51v1():
;;                 num.br () [^b7_block52v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block52v1():
;;                 v499 = num.const () [] [spec: builtin.string "0x5b8"]: <() -> (builtin.integer i32)>;
;;                 v500 = num.const () [] [spec: builtin.string "0x9128"]: <() -> (builtin.integer i32)>;
;;                 v501 = num.const () [] [spec: builtin.string "0x3d0"]: <() -> (builtin.integer i32)>;
;;                 v502 = num.const () [] [spec: builtin.string "0x9120"]: <() -> (builtin.integer i32)>;
;;                 v503 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;                 v504 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;                 v505 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;                 v506 = num.i32_wrap_i64 (v498) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v507 = num.i32_mul (v506, v444) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v508 = num.i32_add (v445, v507) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v509 = num.i32_wrap_i64 (v498) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v510 = num.i32_mul (v509, v418) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v511 = num.i32_add (v446, v510) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v512 = num.i32_add (v508, v505) [] [spec: builtin.string "@224"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v513 = num.i32_add (v415, v511) [] [spec: builtin.string "@231"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v514 = tensor.load (v513) [] [spec: builtin.string "f64 8 +0 view 0 @234"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v515 = tensor.load (v512) [] [spec: builtin.string "f64 8 +0 view 1 @239"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v516 = num.f64_add (v514, v515) [] [spec: builtin.string "@242"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v512, v516) [] [spec: builtin.string "f64 8 +0 view 2 @243"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v517 = num.i32_add (v508, v504) [] [spec: builtin.string "@252"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v518 = num.i32_add (v513, v503) [] [spec: builtin.string "@260"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v519 = tensor.load (v518) [] [spec: builtin.string "f64 8 +0 view 3 @261"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v520 = tensor.load (v517) [] [spec: builtin.string "f64 8 +0 view 4 @266"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v521 = num.f64_add (v519, v520) [] [spec: builtin.string "@269"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v517, v521) [] [spec: builtin.string "f64 8 +0 view 5 @270"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v522 = num.i32_add (v508, v502) [] [spec: builtin.string "@279"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v523 = num.i32_add (v513, v501) [] [spec: builtin.string "@287"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v524 = tensor.load (v523) [] [spec: builtin.string "f64 8 +0 view 6 @288"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v525 = tensor.load (v522) [] [spec: builtin.string "f64 8 +0 view 7 @293"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v526 = num.f64_add (v524, v525) [] [spec: builtin.string "@296"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v522, v526) [] [spec: builtin.string "f64 8 +0 view 8 @297"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v527 = num.i32_add (v508, v500) [] [spec: builtin.string "@306"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v528 = num.i32_add (v513, v499) [] [spec: builtin.string "@314"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v529 = tensor.load (v528) [] [spec: builtin.string "f64 8 +0 view 9 @315"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v530 = tensor.load (v527) [] [spec: builtin.string "f64 8 +0 view 10 @320"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v531 = num.f64_add (v529, v530) [] [spec: builtin.string "@323"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v527, v531) [] [spec: builtin.string "f64 8 +0 view 11 @324"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 num.br () [^b8_block53v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block53v1():
;;                 num.br () [^b9_block54v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block54v1():
;;                 num.br () [^b10_block55v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b10_block55v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
