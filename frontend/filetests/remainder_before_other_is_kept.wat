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
;; $triangle_above depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 1 parallel dimension; 2 loads, 1 stores; then 1 parallel dimension; 8 loads, 4 stores; reads ahead of its writes from a copy [region 0]
;; $triangle_above depth 1: O001 parallel map: 1 parallel dimension; 2 loads, 1 stores [region 0]
;; $triangle_above depth 1: O001 parallel map: 1 parallel dimension; 8 loads, 4 stores; reads ahead of its writes from a copy [region 0]
;; region 0: takes local 5 I32, local 1 I32, local 3 I32, local 4 I32, local 0 I32; gives nothing; leaves by its end
;; region 1: takes local 1 I32, local 6 I32, local 9 I32, local 8 I32, local 7 I32, local 5 I32; gives local 8 I32; leaves by its end
;; region 2: takes local 5 I32, local 1 I32, local 6 I32, local 8 I32, local 0 I32; gives nothing; leaves by its end
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
;;           ^b0_block3v1(v36: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v37 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v38 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v39 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v40 = num.i32_mul (v39, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_add (v0, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v43 = num.i32_mul (v42, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = num.i32_add (v2, v43) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v46 = num.i32_mul (v45, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = num.i32_add (v3, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v48 = num.i32_sub (v38, v41) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = num.i32_and (v48, v37) [] [spec: builtin.string "@106"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.i32_eqz (v49) [] [spec: builtin.string "@107"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v50) [^b5_block8v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             v51 = num.i32_wrap_i64 (v36) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v52 = num.i32_mul (v51, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = num.i32_add (v47, v52) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v54 = num.i32_wrap_i64 (v36) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v55 = num.i32_mul (v54, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.i32_add (v44, v55) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = tensor.load (v56) [] [spec: builtin.string "f64 8 +0 view 0 @138"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v58 = tensor.load (v53) [] [spec: builtin.string "f64 8 +0 view 1 @143"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v59 = num.f64_add (v57, v58) [] [spec: builtin.string "@146"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v53, v59) [] [spec: builtin.string "f64 8 +0 view 2 @147"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             v60 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v61 = num.const () [] [spec: builtin.string "0xffffffc6"]: <() -> (builtin.integer i32)>;
;;             v62 = num.i32_add (v41, v61) [] [spec: builtin.string "@192"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v63 = num.i32_lt_u (v62, v60) [] [spec: builtin.string "@195"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v63) [^b8_block11v1, ^b6_block9v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
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
;;           ^entry_block13v1(v64: builtin.integer i32, v65: builtin.integer i32, v66: builtin.integer i32, v67: builtin.integer i32, v68: builtin.integer i32):
;;             v69 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v70 = num.const () [] [spec: builtin.string "0x3d"]: <() -> (builtin.integer i32)>;
;;             v71 = tensor.trip (v69, v69, v70) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v72 = num.const () [] [spec: builtin.string "0x7a0"]: <() -> (builtin.integer i32)>;
;;             v73 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v74 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v75 = num.i32_wrap_i64 (v74) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v76 = num.i32_mul (v75, v69) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v77 = num.i32_add (v73, v76) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v78 = num.i32_sub (v69, v77) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v79 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v80 = num.i32_and (v78, v79) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v81 = num.i32_eqz (v80) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v82 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v83 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;             v84 = num.i32_wrap_i64 (v74) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v85 = num.i32_mul (v84, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v86 = num.i32_add (v73, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v87 = num.i32_and (v86, v79) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v88 = num.i32_mul (v87, v82) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v89 = num.i32_eqz (v81) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v90 = tensor.trip (v82, v82, v88, v89) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v91 = num.i32_wrap_i64 (v90) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v92 = num.i32_wrap_i64 (v74) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v93 = num.i32_mul (v92, v69) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v94 = num.i32_add (v91, v93) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v95 = num.i32_select (v77, v94, v81) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v96 = num.i32_mul (v95, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v97 = num.i32_add (v72, v96) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v98 = num.const () [] [spec: builtin.string "0x7448"]: <() -> (builtin.integer i32)>;
;;             v99 = num.const () [] [spec: builtin.string "0xffffffc6"]: <() -> (builtin.integer i32)>;
;;             v100 = num.i32_add (v77, v99) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v101 = num.i32_lt_u (v100, v79) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v102 = num.i32_eqz (v101) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v103 = tensor.trip (v97, v72, v98, v102) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v104 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v105 = num.i32_wrap_i64 (v90) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v106 = num.i32_mul (v105, v82) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v107 = num.const () [] [spec: builtin.string "0x20"]: <() -> (builtin.integer i32)>;
;;             v108 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;             v109 = num.i32_mul (v95, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v110 = num.i32_add (v108, v109) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v111 = num.i32_wrap_i64 (v74) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v112 = num.i32_mul (v111, v104) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v113 = num.i32_add (v110, v112) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v114 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;             v115 = num.i32_mul (v95, v104) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v116 = num.i32_add (v114, v115) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v117 = num.i32_wrap_i64 (v74) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v118 = num.i32_mul (v117, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v119 = num.i32_add (v116, v118) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v120 = num.const () [] [spec: builtin.string "0x10748"]: <() -> (builtin.integer i32)>;
;;             v121 = num.i32_mul (v95, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v122 = num.i32_add (v120, v121) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v123 = num.i32_wrap_i64 (v74) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v124 = num.i32_mul (v123, v104) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v125 = num.i32_add (v122, v124) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v126 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;             v127 = num.i32_mul (v95, v104) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v128 = num.i32_add (v126, v127) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v129 = num.i32_wrap_i64 (v74) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v130 = num.i32_mul (v129, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v131 = num.i32_add (v128, v130) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v132 = num.const () [] [spec: builtin.string "0x10930"]: <() -> (builtin.integer i32)>;
;;             v133 = num.i32_mul (v95, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v134 = num.i32_add (v132, v133) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v135 = num.i32_wrap_i64 (v74) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v136 = num.i32_mul (v135, v104) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v137 = num.i32_add (v134, v136) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v138 = num.const () [] [spec: builtin.string "0x9120"]: <() -> (builtin.integer i32)>;
;;             v139 = num.i32_mul (v95, v104) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v140 = num.i32_add (v138, v139) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v141 = num.i32_wrap_i64 (v74) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v142 = num.i32_mul (v141, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v143 = num.i32_add (v140, v142) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v144 = num.const () [] [spec: builtin.string "0x10b18"]: <() -> (builtin.integer i32)>;
;;             v145 = num.i32_mul (v95, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v146 = num.i32_add (v144, v145) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v147 = num.i32_wrap_i64 (v74) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v148 = num.i32_mul (v147, v104) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v149 = num.i32_add (v146, v148) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v150 = num.const () [] [spec: builtin.string "0x9128"]: <() -> (builtin.integer i32)>;
;;             v151 = num.i32_mul (v95, v104) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v152 = num.i32_add (v150, v151) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v153 = num.i32_wrap_i64 (v74) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v154 = num.i32_mul (v153, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v155 = num.i32_add (v152, v154) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.loop (v71) [] [spec: builtin.string "host 0 @91"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v103) [] [spec: builtin.string "parallel 0 in 0 @216"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v113, v72, v102) [] [spec: builtin.string "read f64 8 +0 base before gated strides 1 loops 1 @234"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v119, v107, v102) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @239"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v119, v107, v102) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @243"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v125, v72, v102) [] [spec: builtin.string "read f64 8 +0 base before gated strides 1 loops 1 @261"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v131, v107, v102) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @266"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v131, v107, v102) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @270"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v137, v72, v102) [] [spec: builtin.string "read f64 8 +0 base before gated strides 1 loops 1 @288"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v143, v107, v102) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @293"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v143, v107, v102) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @297"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v149, v72, v102) [] [spec: builtin.string "read f64 8 +0 base before gated strides 1 loops 1 @315"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v155, v107, v102) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @320"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v155, v107, v102) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @324"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block14v1(v156: builtin.integer i64):
;;                 num.br () [^b1_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block15v1():
;;                 v158 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v159 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v160 = num.i32_wrap_i64 (v74) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v161 = num.i32_mul (v160, v69) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v162 = num.i32_add (v64, v161) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v163 = num.i32_wrap_i64 (v74) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v164 = num.i32_mul (v163, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v165 = num.i32_add (v65, v164) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v166 = num.i32_wrap_i64 (v74) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v167 = num.i32_mul (v166, v104) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v168 = num.i32_add (v68, v167) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v169 = num.i32_sub (v159, v162) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v170 = num.i32_and (v169, v158) [] [spec: builtin.string "@106"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v171 = num.i32_eqz (v170) [] [spec: builtin.string "@107"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v171, v162) [^b4_block18v1, ^b2_block16v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b2_block16v1():
;;                 num.br () [^b3_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block17v1():
;;                 v172 = num.i32_sub (v162, v106) [] [spec: builtin.string "@182"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br (v172) [^b4_block18v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;               ^b4_block18v1(v157: builtin.integer i32):
;;                 v173 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v174 = num.const () [] [spec: builtin.string "0xffffffc6"]: <() -> (builtin.integer i32)>;
;;                 v175 = num.i32_add (v162, v174) [] [spec: builtin.string "@192"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v176 = num.i32_lt_u (v175, v173) [] [spec: builtin.string "@195"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v176) [^b8_block22v1, ^b5_block19v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block19v1():
;;                 v177 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v178 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;                 v179 = num.i32_mul (v157, v178) [] [spec: builtin.string "@203"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v180 = num.i32_shl (v157, v177) [] [spec: builtin.string "@212"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v181 = num.i32_add (v165, v180) [] [spec: builtin.string "@213"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b6_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block20v1():
;;                 v182 = num.const () [] [spec: builtin.string "0x5b8"]: <() -> (builtin.integer i32)>;
;;                 v183 = num.const () [] [spec: builtin.string "0x9128"]: <() -> (builtin.integer i32)>;
;;                 v184 = num.const () [] [spec: builtin.string "0x3d0"]: <() -> (builtin.integer i32)>;
;;                 v185 = num.const () [] [spec: builtin.string "0x9120"]: <() -> (builtin.integer i32)>;
;;                 v186 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;                 v187 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;                 v188 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;                 v189 = num.i32_wrap_i64 (v156) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v190 = num.i32_mul (v189, v107) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v191 = num.i32_add (v181, v190) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v192 = num.i32_wrap_i64 (v156) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v193 = num.i32_mul (v192, v72) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v194 = num.i32_add (v179, v193) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v195 = num.i32_add (v191, v188) [] [spec: builtin.string "@224"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v196 = num.i32_add (v168, v194) [] [spec: builtin.string "@231"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v197 = tensor.load (v196) [] [spec: builtin.string "f64 8 +0 view 0 @234"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v198 = tensor.load (v195) [] [spec: builtin.string "f64 8 +0 view 1 @239"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v199 = num.f64_add (v197, v198) [] [spec: builtin.string "@242"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v195, v199) [] [spec: builtin.string "f64 8 +0 view 2 @243"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v200 = num.i32_add (v191, v187) [] [spec: builtin.string "@252"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v201 = num.i32_add (v196, v186) [] [spec: builtin.string "@260"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v202 = tensor.load (v201) [] [spec: builtin.string "f64 8 +0 view 3 @261"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v203 = tensor.load (v200) [] [spec: builtin.string "f64 8 +0 view 4 @266"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v204 = num.f64_add (v202, v203) [] [spec: builtin.string "@269"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v200, v204) [] [spec: builtin.string "f64 8 +0 view 5 @270"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v205 = num.i32_add (v191, v185) [] [spec: builtin.string "@279"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v206 = num.i32_add (v196, v184) [] [spec: builtin.string "@287"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v207 = tensor.load (v206) [] [spec: builtin.string "f64 8 +0 view 6 @288"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v208 = tensor.load (v205) [] [spec: builtin.string "f64 8 +0 view 7 @293"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v209 = num.f64_add (v207, v208) [] [spec: builtin.string "@296"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v205, v209) [] [spec: builtin.string "f64 8 +0 view 8 @297"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v210 = num.i32_add (v191, v183) [] [spec: builtin.string "@306"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v211 = num.i32_add (v196, v182) [] [spec: builtin.string "@314"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v212 = tensor.load (v211) [] [spec: builtin.string "f64 8 +0 view 9 @315"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v213 = tensor.load (v210) [] [spec: builtin.string "f64 8 +0 view 10 @320"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v214 = num.f64_add (v212, v213) [] [spec: builtin.string "@323"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v210, v214) [] [spec: builtin.string "f64 8 +0 view 11 @324"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
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
;;       ^entry_block24v1(v215: builtin.integer i32, v216: builtin.integer i32, v217: builtin.integer i32, v218: builtin.integer i32, v219: builtin.integer i32, v220: builtin.integer i32):
;;         v221 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v222 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v223 = num.i32_and (v215, v222) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v224 = num.i32_mul (v223, v221) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v225 = tensor.trip (v221, v221, v224) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v226 = num.i32_wrap_i64 (v225) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v227 = num.i32_mul (v226, v221) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v228 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v229 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;         v230 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;         v231 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v232 = num.i32_sub (v220, v231) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v233 = num.const () [] [spec: builtin.string "0x1f0"]: <() -> (builtin.integer i32)>;
;;         v234 = num.i32_mul (v232, v233) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v235 = num.i32_add (v230, v234) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v236 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;         v237 = num.i32_sub (v220, v231) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v238 = num.i32_mul (v237, v233) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v239 = num.i32_add (v236, v238) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v225) [] [spec: builtin.string "parallel 0 @132"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v235, v229) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @138"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v239, v228) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @143"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v239, v228) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @147"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block25v1(v240: builtin.integer i64):
;;             num.br () [^b1_block26v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block26v1():
;;             v241 = num.i32_wrap_i64 (v240) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v242 = num.i32_mul (v241, v228) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v243 = num.i32_add (v216, v242) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v244 = num.i32_wrap_i64 (v240) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v245 = num.i32_mul (v244, v229) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v246 = num.i32_add (v217, v245) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v247 = tensor.load (v246) [] [spec: builtin.string "f64 8 +0 view 0 @138"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v248 = tensor.load (v243) [] [spec: builtin.string "f64 8 +0 view 1 @143"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v249 = num.f64_add (v247, v248) [] [spec: builtin.string "@146"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v243, v249) [] [spec: builtin.string "f64 8 +0 view 2 @147"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b2_block27v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block27v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end (v227) [] []: <(builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_216"]: <() -> ()>
;;     {
;;       ^entry_block28v1(v250: builtin.integer i32, v251: builtin.integer i32, v252: builtin.integer i32, v253: builtin.integer i32, v254: builtin.integer i32):
;;         v255 = num.const () [] [spec: builtin.string "0x7a0"]: <() -> (builtin.integer i32)>;
;;         v256 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v257 = num.i32_sub (v256, v250) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v258 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v259 = num.i32_and (v257, v258) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v260 = num.i32_eqz (v259) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v261 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v262 = num.i32_sub (v250, v261) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v263 = num.i32_sub (v250, v261) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v264 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v265 = num.i32_and (v251, v258) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v266 = num.i32_mul (v265, v264) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v267 = tensor.trip (v264, v264, v266) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v268 = num.i32_wrap_i64 (v267) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v269 = num.i32_add (v263, v268) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v270 = num.i32_select (v262, v269, v260) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v271 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;         v272 = num.i32_mul (v270, v271) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v273 = num.i32_add (v255, v272) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v274 = num.const () [] [spec: builtin.string "0x7448"]: <() -> (builtin.integer i32)>;
;;         v275 = tensor.trip (v273, v255, v274) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v276 = num.const () [] [spec: builtin.string "0x20"]: <() -> (builtin.integer i32)>;
;;         v277 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;         v278 = num.i32_sub (v250, v261) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v279 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v280 = num.i32_mul (v278, v279) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v281 = num.i32_add (v277, v280) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v282 = num.i32_mul (v270, v271) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v283 = num.i32_add (v281, v282) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v284 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;         v285 = num.i32_sub (v250, v261) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v286 = num.i32_mul (v285, v271) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v287 = num.i32_add (v284, v286) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v288 = num.i32_mul (v270, v279) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v289 = num.i32_add (v287, v288) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v290 = num.const () [] [spec: builtin.string "0x10748"]: <() -> (builtin.integer i32)>;
;;         v291 = num.i32_sub (v250, v261) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v292 = num.i32_mul (v291, v279) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v293 = num.i32_add (v290, v292) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v294 = num.i32_mul (v270, v271) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v295 = num.i32_add (v293, v294) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v296 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;         v297 = num.i32_sub (v250, v261) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v298 = num.i32_mul (v297, v271) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v299 = num.i32_add (v296, v298) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v300 = num.i32_mul (v270, v279) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v301 = num.i32_add (v299, v300) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v302 = num.const () [] [spec: builtin.string "0x10930"]: <() -> (builtin.integer i32)>;
;;         v303 = num.i32_sub (v250, v261) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v304 = num.i32_mul (v303, v279) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v305 = num.i32_add (v302, v304) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v306 = num.i32_mul (v270, v271) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v307 = num.i32_add (v305, v306) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v308 = num.const () [] [spec: builtin.string "0x9120"]: <() -> (builtin.integer i32)>;
;;         v309 = num.i32_sub (v250, v261) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v310 = num.i32_mul (v309, v271) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v311 = num.i32_add (v308, v310) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v312 = num.i32_mul (v270, v279) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v313 = num.i32_add (v311, v312) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v314 = num.const () [] [spec: builtin.string "0x10b18"]: <() -> (builtin.integer i32)>;
;;         v315 = num.i32_sub (v250, v261) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v316 = num.i32_mul (v315, v279) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v317 = num.i32_add (v314, v316) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v318 = num.i32_mul (v270, v271) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v319 = num.i32_add (v317, v318) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v320 = num.const () [] [spec: builtin.string "0x9128"]: <() -> (builtin.integer i32)>;
;;         v321 = num.i32_sub (v250, v261) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v322 = num.i32_mul (v321, v271) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v323 = num.i32_add (v320, v322) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v324 = num.i32_mul (v270, v279) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v325 = num.i32_add (v323, v324) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v275) [] [spec: builtin.string "parallel 0 @216"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v283, v255) [] [spec: builtin.string "read f64 8 +0 base before strides 0 loops 0 @234"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v289, v276) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @239"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v289, v276) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @243"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v295, v255) [] [spec: builtin.string "read f64 8 +0 base before strides 0 loops 0 @261"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v301, v276) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @266"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v301, v276) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @270"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v307, v255) [] [spec: builtin.string "read f64 8 +0 base before strides 0 loops 0 @288"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v313, v276) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @293"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v313, v276) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @297"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v319, v255) [] [spec: builtin.string "read f64 8 +0 base before strides 0 loops 0 @315"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v325, v276) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @320"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v325, v276) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @324"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block29v1(v326: builtin.integer i64):
;;             num.br () [^b1_block30v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block30v1():
;;             v327 = num.const () [] [spec: builtin.string "0x5b8"]: <() -> (builtin.integer i32)>;
;;             v328 = num.const () [] [spec: builtin.string "0x9128"]: <() -> (builtin.integer i32)>;
;;             v329 = num.const () [] [spec: builtin.string "0x3d0"]: <() -> (builtin.integer i32)>;
;;             v330 = num.const () [] [spec: builtin.string "0x9120"]: <() -> (builtin.integer i32)>;
;;             v331 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;             v332 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;             v333 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;             v334 = num.i32_wrap_i64 (v326) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v335 = num.i32_mul (v334, v276) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v336 = num.i32_add (v252, v335) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v337 = num.i32_wrap_i64 (v326) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v338 = num.i32_mul (v337, v255) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v339 = num.i32_add (v253, v338) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v340 = num.i32_add (v336, v333) [] [spec: builtin.string "@224"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v341 = num.i32_add (v254, v339) [] [spec: builtin.string "@231"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v342 = tensor.load (v341) [] [spec: builtin.string "f64 8 +0 view 0 @234"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v343 = tensor.load (v340) [] [spec: builtin.string "f64 8 +0 view 1 @239"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v344 = num.f64_add (v342, v343) [] [spec: builtin.string "@242"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v340, v344) [] [spec: builtin.string "f64 8 +0 view 2 @243"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v345 = num.i32_add (v336, v332) [] [spec: builtin.string "@252"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v346 = num.i32_add (v341, v331) [] [spec: builtin.string "@260"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v347 = tensor.load (v346) [] [spec: builtin.string "f64 8 +0 view 3 @261"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v348 = tensor.load (v345) [] [spec: builtin.string "f64 8 +0 view 4 @266"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v349 = num.f64_add (v347, v348) [] [spec: builtin.string "@269"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v345, v349) [] [spec: builtin.string "f64 8 +0 view 5 @270"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v350 = num.i32_add (v336, v330) [] [spec: builtin.string "@279"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v351 = num.i32_add (v341, v329) [] [spec: builtin.string "@287"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v352 = tensor.load (v351) [] [spec: builtin.string "f64 8 +0 view 6 @288"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v353 = tensor.load (v350) [] [spec: builtin.string "f64 8 +0 view 7 @293"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v354 = num.f64_add (v352, v353) [] [spec: builtin.string "@296"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v350, v354) [] [spec: builtin.string "f64 8 +0 view 8 @297"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v355 = num.i32_add (v336, v328) [] [spec: builtin.string "@306"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v356 = num.i32_add (v341, v327) [] [spec: builtin.string "@314"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v357 = tensor.load (v356) [] [spec: builtin.string "f64 8 +0 view 9 @315"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v358 = tensor.load (v355) [] [spec: builtin.string "f64 8 +0 view 10 @320"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v359 = num.f64_add (v357, v358) [] [spec: builtin.string "@323"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v355, v359) [] [spec: builtin.string "f64 8 +0 view 11 @324"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b2_block31v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block31v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
