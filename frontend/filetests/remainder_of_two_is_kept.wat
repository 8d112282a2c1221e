;; The same, skipped where there are two: what is left over then does not begin where the unrolled loop ends.
(module
  (memory (export "memory") 16)
  (func (export "triangle_below")
    (local i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 local.set 0
    i32.const 96688 local.set 1
    i32.const 0 local.set 2
    loop
      block
        local.get 2 i32.eqz br_if 0
        i32.const 0 local.set 3
        block
          local.get 2 i32.const 2 i32.eq br_if 0
          local.get 2 i32.const -2 i32.and local.set 4
          i32.const 0 local.set 3
          local.get 1 local.set 5
          local.get 0 local.set 6
          loop
            local.get 6 i32.const 37136 i32.add local.get 6 i32.const 66912 i32.add f64.load local.get 5
            f64.load f64.add f64.store
            local.get 6 i32.const 37144 i32.add local.get 6 i32.const 66920 i32.add f64.load local.get 5
            i32.const 488 i32.add f64.load f64.add f64.store
            local.get 5 i32.const 976 i32.add local.set 5
            local.get 6 i32.const 16 i32.add local.set 6
            local.get 4 local.get 3 i32.const 2 i32.add local.tee 3 i32.ne br_if 0
          end
        end
        local.get 2 i32.const 1 i32.and i32.eqz br_if 0
        local.get 2 i32.const 488 i32.mul local.get 3 i32.const 3 i32.shl i32.add local.tee 6 i32.const 37136
        i32.add local.get 6 i32.const 66912 i32.add f64.load local.get 3 i32.const 488 i32.mul local.get 2
        i32.const 3 i32.shl i32.add i32.const 96688 i32.add f64.load f64.add f64.store
      end
      local.get 1 i32.const 8 i32.add local.set 1
      local.get 0 i32.const 488 i32.add local.set 0
      local.get 2 i32.const 1 i32.add local.tee 2 i32.const 61 i32.ne br_if 0
    end))

;; expect
;; $triangle_below depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 1 parallel dimension; 2 loads, 1 stores; reads ahead of its writes from a copy; in pieces where it meets itself; then 1 parallel dimension; 2 loads, 1 stores [region 0]
;; $triangle_below depth 1: O001 parallel map: 1 parallel dimension; 2 loads, 1 stores; reads ahead of its writes from a copy; in pieces where it meets itself [region 0]
;; region 0: takes local 2 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; region 1: takes local 4 I32, local 6 I32, local 5 I32, local 3 I32, local 2 I32; gives local 3 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_75"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = num.const () [] [spec: builtin.string "0x3d"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v3, v3, v4) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v8 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v9 = num.i32_mul (v8, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v10 = num.i32_add (v6, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_and (v10, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v14 = num.i32_eq (v10, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.i32_eqz (v14) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = num.i32_eqz (v10) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v17 = num.i32_eqz (v16) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v18 = num.i32_and (v15, v17) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v19 = tensor.trip (v3, v3, v12, v18) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v20 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v21 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;         v22 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;         v23 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v24 = num.i32_mul (v23, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v25 = num.i32_add (v22, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v26 = num.const () [] [spec: builtin.string "0x179b0"]: <() -> (builtin.integer i32)>;
;;         v27 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v28 = num.i32_mul (v27, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v29 = num.i32_add (v26, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v30 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;         v31 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v32 = num.i32_mul (v31, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v33 = num.i32_add (v30, v32) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v34 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v35 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v5) [] [spec: builtin.string "host 0 @75"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v19) [] [spec: builtin.string "parallel 0 in 0 @116"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v25, v20, v18) [] [spec: builtin.string "read f64 8 +0 base before gated strides 1 loops 1 @132"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v29, v21, v18) [] [spec: builtin.string "read f64 8 +0 base before gated strides 1 loops 1 @137"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v33, v20, v18) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @141"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v36: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v37 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v38 = num.i32_mul (v37, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = num.i32_add (v0, v38) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v41 = num.i32_mul (v40, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_add (v1, v41) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v44 = num.i32_mul (v43, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = num.i32_add (v2, v44) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = num.i32_eqz (v39) [] [spec: builtin.string "@81"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v46) [^b8_block11v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             v47 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v48 = num.i32_eq (v39, v47) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v48) [^b6_block9v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v49 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;             v50 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;             v51 = num.i32_wrap_i64 (v36) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v52 = num.i32_mul (v51, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = num.i32_add (v45, v52) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v54 = num.i32_wrap_i64 (v36) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v55 = num.i32_mul (v54, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.i32_add (v42, v55) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.i32_add (v53, v50) [] [spec: builtin.string "@124"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = num.i32_add (v53, v49) [] [spec: builtin.string "@131"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = tensor.load (v58) [] [spec: builtin.string "f64 8 +0 view 0 @132"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v60 = tensor.load (v56) [] [spec: builtin.string "f64 8 +0 view 1 @137"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v61 = num.f64_add (v59, v60) [] [spec: builtin.string "@140"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v57, v61) [] [spec: builtin.string "f64 8 +0 view 2 @141"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             v62 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v63 = num.i32_and (v39, v62) [] [spec: builtin.string "@207"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v64 = num.i32_eqz (v63) [] [spec: builtin.string "@208"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v64) [^b8_block11v1, ^b7_block10v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
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
;;         tensor.region () [] [spec: builtin.string "name f0_loop_75_1"]: <() -> ()>
;;         {
;;           ^entry_block13v1(v65: builtin.integer i32, v66: builtin.integer i32, v67: builtin.integer i32):
;;             v68 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v69 = num.const () [] [spec: builtin.string "0x3d"]: <() -> (builtin.integer i32)>;
;;             v70 = tensor.trip (v68, v68, v69) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v71 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v72 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v73 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v74 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;             v75 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v76 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v77 = num.i32_mul (v76, v68) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v78 = num.i32_add (v75, v77) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v79 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;             v80 = num.i32_and (v78, v79) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v81 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v82 = num.i32_eq (v78, v81) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v83 = num.i32_eqz (v82) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v84 = num.i32_eqz (v78) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v85 = num.i32_eqz (v84) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v86 = num.i32_and (v83, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v87 = tensor.trip (v68, v68, v80, v86) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v88 = num.i32_wrap_i64 (v87) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v89 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v90 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v91 = num.i32_mul (v90, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v92 = num.i32_add (v89, v91) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v93 = num.i32_and (v78, v68) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v94 = num.i32_eqz (v93) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v95 = num.i32_eqz (v94) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v96 = num.i32_eqz (v84) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v97 = num.i32_and (v95, v96) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v98 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;             v99 = num.i32_select (v75, v88, v82) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v100 = num.i32_mul (v99, v73) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v101 = num.i32_add (v98, v100) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v102 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v103 = num.i32_mul (v102, v74) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v104 = num.i32_add (v101, v103) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v105 = num.const () [] [spec: builtin.string "0x179b0"]: <() -> (builtin.integer i32)>;
;;             v106 = num.i32_mul (v99, v74) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v107 = num.i32_add (v105, v106) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v108 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v109 = num.i32_mul (v108, v73) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v110 = num.i32_add (v107, v109) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v111 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;             v112 = num.i32_mul (v99, v73) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v113 = num.i32_add (v111, v112) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v114 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v115 = num.i32_mul (v114, v74) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v116 = num.i32_add (v113, v115) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.loop (v70) [] [spec: builtin.string "host 0 @75"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v71) [] [spec: builtin.string "parallel 0 in 0 @0"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v71, v92) [] [spec: builtin.string "residue taper 2 @0"]: <(builtin.integer i64, builtin.integer i32) -> ()>;
;;             tensor.view (v104, v97) [] [spec: builtin.string "read f64 8 +0 base gated strides loops 2 @237"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v110, v97) [] [spec: builtin.string "read f64 8 +0 base gated strides loops 2 @257"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v116, v97) [] [spec: builtin.string "write f64 8 +0 base gated strides loops 2 @261"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block14v1(v117: builtin.integer i64):
;;                 num.br () [^b1_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block15v1():
;;                 v119 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v120 = num.i32_mul (v119, v68) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v121 = num.i32_add (v65, v120) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v122 = num.i32_eqz (v121) [] [spec: builtin.string "@81"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v122) [^b7_block21v1, ^b2_block16v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block16v1():
;;                 v123 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v124 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v125 = num.i32_eq (v121, v124) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v125, v123) [^b5_block19v1, ^b3_block17v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b3_block17v1():
;;                 num.br () [^b4_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block18v1():
;;                 num.br (v88) [^b5_block19v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block19v1(v118: builtin.integer i32):
;;                 v126 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v127 = num.i32_and (v121, v126) [] [spec: builtin.string "@207"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v128 = num.i32_eqz (v127) [] [spec: builtin.string "@208"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v128) [^b7_block21v1, ^b6_block20v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b6_block20v1():
;;                 v129 = num.const () [] [spec: builtin.string "0x179b0"]: <() -> (builtin.integer i32)>;
;;                 v130 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;                 v131 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;                 v132 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v133 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;                 v134 = num.i32_mul (v121, v133) [] [spec: builtin.string "@216"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v135 = num.i32_shl (v118, v132) [] [spec: builtin.string "@221"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v136 = num.i32_add (v134, v135) [] [spec: builtin.string "@222"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v137 = num.i32_add (v136, v131) [] [spec: builtin.string "@229"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v138 = num.i32_add (v136, v130) [] [spec: builtin.string "@236"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v139 = tensor.load (v138) [] [spec: builtin.string "f64 8 +0 view 0 @237"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v140 = num.i32_mul (v118, v133) [] [spec: builtin.string "@245"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v141 = num.i32_shl (v121, v132) [] [spec: builtin.string "@250"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v142 = num.i32_add (v140, v141) [] [spec: builtin.string "@251"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v143 = num.i32_add (v142, v129) [] [spec: builtin.string "@256"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v144 = tensor.load (v143) [] [spec: builtin.string "f64 8 +0 view 1 @257"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v145 = num.f64_add (v139, v144) [] [spec: builtin.string "@260"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v137, v145) [] [spec: builtin.string "f64 8 +0 view 2 @261"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 num.br () [^b7_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block21v1():
;;                 num.br () [^b8_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block22v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_116"]: <() -> ()>
;;     {
;;       ^entry_block23v1(v146: builtin.integer i32, v147: builtin.integer i32, v148: builtin.integer i32, v149: builtin.integer i32, v150: builtin.integer i32):
;;         v151 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v152 = tensor.trip (v151, v151, v146) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v153 = num.i32_wrap_i64 (v152) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v154 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v155 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;         v156 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;         v157 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v158 = num.i32_sub (v150, v157) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v159 = num.i32_mul (v158, v155) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v160 = num.i32_add (v156, v159) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v161 = num.const () [] [spec: builtin.string "0x179b0"]: <() -> (builtin.integer i32)>;
;;         v162 = num.i32_sub (v150, v157) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v163 = num.i32_mul (v162, v154) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v164 = num.i32_add (v161, v163) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v165 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;         v166 = num.i32_sub (v150, v157) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v167 = num.i32_mul (v166, v155) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v168 = num.i32_add (v165, v167) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v169 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v170 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v152) [] [spec: builtin.string "parallel 0 @116"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v160, v154) [] [spec: builtin.string "read f64 8 +0 base before strides 0 loops 0 @132"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v164, v155) [] [spec: builtin.string "read f64 8 +0 base before strides 0 loops 0 @137"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v168, v154) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @141"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block24v1(v171: builtin.integer i64):
;;             num.br () [^b1_block25v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block25v1():
;;             v172 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;             v173 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;             v174 = num.i32_wrap_i64 (v171) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v175 = num.i32_mul (v174, v154) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v176 = num.i32_add (v147, v175) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v177 = num.i32_wrap_i64 (v171) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v178 = num.i32_mul (v177, v155) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v179 = num.i32_add (v148, v178) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v180 = num.i32_add (v176, v173) [] [spec: builtin.string "@124"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v181 = num.i32_add (v176, v172) [] [spec: builtin.string "@131"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v182 = tensor.load (v181) [] [spec: builtin.string "f64 8 +0 view 0 @132"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v183 = tensor.load (v179) [] [spec: builtin.string "f64 8 +0 view 1 @137"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v184 = num.f64_add (v182, v183) [] [spec: builtin.string "@140"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v180, v184) [] [spec: builtin.string "f64 8 +0 view 2 @141"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b2_block26v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block26v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end (v153) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
