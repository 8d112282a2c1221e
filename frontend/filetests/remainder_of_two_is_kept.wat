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
;; $triangle_below depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 1 parallel dimension; 4 loads, 2 stores; reads ahead of its writes from a copy; in pieces where it meets itself; then 1 parallel dimension; 2 loads, 1 stores [region 0]
;; $triangle_below depth 1: O001 parallel map: 1 parallel dimension; 4 loads, 2 stores; reads ahead of its writes from a copy; in pieces where it meets itself [region 0]
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
;;         v6 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v8 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v9 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v10 = num.i32_mul (v9, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v11 = num.i32_add (v7, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;         v13 = num.i32_and (v11, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v14 = num.i32_eq (v11, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.i32_eqz (v14) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = num.i32_eqz (v11) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v17 = num.i32_eqz (v16) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v18 = num.i32_and (v15, v17) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v19 = tensor.trip (v6, v6, v13, v18) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v20 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v21 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;         v22 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v23 = num.const () [] [spec: builtin.string "0x3d0"]: <() -> (builtin.integer i32)>;
;;         v24 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;         v25 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v26 = num.i32_mul (v25, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v27 = num.i32_add (v24, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v28 = num.const () [] [spec: builtin.string "0x179b0"]: <() -> (builtin.integer i32)>;
;;         v29 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v30 = num.i32_mul (v29, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v31 = num.i32_add (v28, v30) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v32 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;         v33 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v34 = num.i32_mul (v33, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v35 = num.i32_add (v32, v34) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v36 = num.const () [] [spec: builtin.string "0x10568"]: <() -> (builtin.integer i32)>;
;;         v37 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v38 = num.i32_mul (v37, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v39 = num.i32_add (v36, v38) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v40 = num.const () [] [spec: builtin.string "0x17b98"]: <() -> (builtin.integer i32)>;
;;         v41 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v42 = num.i32_mul (v41, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v43 = num.i32_add (v40, v42) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v44 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;         v45 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v46 = num.i32_mul (v45, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v47 = num.i32_add (v44, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v48 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v49 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v5) [] [spec: builtin.string "host 0 @75"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v19) [] [spec: builtin.string "parallel 0 in 0 @116"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v27, v22, v18) [] [spec: builtin.string "read f64 8 +0 base before gated strides 1 loops 1 @132"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v31, v23, v18) [] [spec: builtin.string "read f64 8 +0 base before gated strides 1 loops 1 @137"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v35, v22, v18) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @141"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v39, v22, v18) [] [spec: builtin.string "read f64 8 +0 base before gated strides 1 loops 1 @158"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v43, v23, v18) [] [spec: builtin.string "read f64 8 +0 base before gated strides 1 loops 1 @167"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v47, v22, v18) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @171"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "ahead 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 5 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 5 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v50: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v51 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v52 = num.i32_mul (v51, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = num.i32_add (v0, v52) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v54 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v55 = num.i32_mul (v54, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.i32_add (v1, v55) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v58 = num.i32_mul (v57, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = num.i32_add (v2, v58) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v60 = num.i32_eqz (v53) [] [spec: builtin.string "@81"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v60) [^b8_block11v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             v61 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v62 = num.i32_eq (v53, v61) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v62) [^b6_block9v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v63 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;             v64 = num.const () [] [spec: builtin.string "0x10568"]: <() -> (builtin.integer i32)>;
;;             v65 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;             v66 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;             v67 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;             v68 = num.i32_wrap_i64 (v50) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v69 = num.i32_mul (v68, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v70 = num.i32_add (v59, v69) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v71 = num.i32_wrap_i64 (v50) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v72 = num.i32_mul (v71, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v73 = num.i32_add (v56, v72) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v74 = num.i32_add (v70, v67) [] [spec: builtin.string "@124"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v75 = num.i32_add (v70, v66) [] [spec: builtin.string "@131"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v76 = tensor.load (v75) [] [spec: builtin.string "f64 8 +0 view 0 @132"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v77 = tensor.load (v73) [] [spec: builtin.string "f64 8 +0 view 1 @137"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v78 = num.f64_add (v76, v77) [] [spec: builtin.string "@140"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v74, v78) [] [spec: builtin.string "f64 8 +0 view 2 @141"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v79 = num.i32_add (v70, v65) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v80 = num.i32_add (v70, v64) [] [spec: builtin.string "@157"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v81 = tensor.load (v80) [] [spec: builtin.string "f64 8 +0 view 3 @158"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v82 = num.i32_add (v73, v63) [] [spec: builtin.string "@166"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v83 = tensor.load (v82) [] [spec: builtin.string "f64 8 +0 view 4 @167"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v84 = num.f64_add (v81, v83) [] [spec: builtin.string "@170"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v79, v84) [] [spec: builtin.string "f64 8 +0 view 5 @171"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             v85 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v86 = num.i32_and (v53, v85) [] [spec: builtin.string "@207"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v87 = num.i32_eqz (v86) [] [spec: builtin.string "@208"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v87) [^b8_block11v1, ^b7_block10v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
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
;;           ^entry_block13v1(v88: builtin.integer i32, v89: builtin.integer i32, v90: builtin.integer i32):
;;             v91 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v92 = num.const () [] [spec: builtin.string "0x3d"]: <() -> (builtin.integer i32)>;
;;             v93 = tensor.trip (v91, v91, v92) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v94 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v95 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v96 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v97 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;             v98 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v99 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v100 = num.i32_wrap_i64 (v95) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v101 = num.i32_mul (v100, v91) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v102 = num.i32_add (v99, v101) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v103 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;             v104 = num.i32_and (v102, v103) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v105 = num.i32_eq (v102, v98) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v106 = num.i32_eqz (v105) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v107 = num.i32_eqz (v102) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v108 = num.i32_eqz (v107) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v109 = num.i32_and (v106, v108) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v110 = tensor.trip (v98, v98, v104, v109) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v111 = num.i32_wrap_i64 (v110) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v112 = num.i32_mul (v111, v98) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v113 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v114 = num.i32_wrap_i64 (v95) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v115 = num.i32_mul (v114, v113) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v116 = num.i32_add (v113, v115) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v117 = num.i32_and (v102, v91) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v118 = num.i32_eqz (v117) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v119 = num.i32_eqz (v118) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v120 = num.i32_eqz (v107) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v121 = num.i32_and (v119, v120) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v122 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;             v123 = num.i32_select (v99, v112, v105) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v124 = num.i32_mul (v123, v96) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v125 = num.i32_add (v122, v124) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v126 = num.i32_wrap_i64 (v95) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v127 = num.i32_mul (v126, v97) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v128 = num.i32_add (v125, v127) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v129 = num.const () [] [spec: builtin.string "0x179b0"]: <() -> (builtin.integer i32)>;
;;             v130 = num.i32_mul (v123, v97) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v131 = num.i32_add (v129, v130) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v132 = num.i32_wrap_i64 (v95) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v133 = num.i32_mul (v132, v96) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v134 = num.i32_add (v131, v133) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v135 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;             v136 = num.i32_mul (v123, v96) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v137 = num.i32_add (v135, v136) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v138 = num.i32_wrap_i64 (v95) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v139 = num.i32_mul (v138, v97) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v140 = num.i32_add (v137, v139) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.loop (v93) [] [spec: builtin.string "host 0 @75"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v94) [] [spec: builtin.string "parallel 0 in 0 @0"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v94, v116) [] [spec: builtin.string "residue taper 2 @0"]: <(builtin.integer i64, builtin.integer i32) -> ()>;
;;             tensor.view (v128, v121) [] [spec: builtin.string "read f64 8 +0 base gated strides loops 2 @237"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v134, v121) [] [spec: builtin.string "read f64 8 +0 base gated strides loops 2 @257"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v140, v121) [] [spec: builtin.string "write f64 8 +0 base gated strides loops 2 @261"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block14v1(v141: builtin.integer i64):
;;                 num.br () [^b1_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block15v1():
;;                 v143 = num.i32_wrap_i64 (v95) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v144 = num.i32_mul (v143, v91) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v145 = num.i32_add (v88, v144) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v146 = num.i32_eqz (v145) [] [spec: builtin.string "@81"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v146) [^b7_block21v1, ^b2_block16v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block16v1():
;;                 v147 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v148 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v149 = num.i32_eq (v145, v148) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v149, v147) [^b5_block19v1, ^b3_block17v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b3_block17v1():
;;                 num.br () [^b4_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block18v1():
;;                 num.br (v112) [^b5_block19v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block19v1(v142: builtin.integer i32):
;;                 v150 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v151 = num.i32_and (v145, v150) [] [spec: builtin.string "@207"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v152 = num.i32_eqz (v151) [] [spec: builtin.string "@208"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v152) [^b7_block21v1, ^b6_block20v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b6_block20v1():
;;                 v153 = num.const () [] [spec: builtin.string "0x179b0"]: <() -> (builtin.integer i32)>;
;;                 v154 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;                 v155 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;                 v156 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v157 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;                 v158 = num.i32_mul (v145, v157) [] [spec: builtin.string "@216"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v159 = num.i32_shl (v142, v156) [] [spec: builtin.string "@221"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v160 = num.i32_add (v158, v159) [] [spec: builtin.string "@222"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v161 = num.i32_add (v160, v155) [] [spec: builtin.string "@229"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v162 = num.i32_add (v160, v154) [] [spec: builtin.string "@236"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v163 = tensor.load (v162) [] [spec: builtin.string "f64 8 +0 view 0 @237"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v164 = num.i32_mul (v142, v157) [] [spec: builtin.string "@245"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v165 = num.i32_shl (v145, v156) [] [spec: builtin.string "@250"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v166 = num.i32_add (v164, v165) [] [spec: builtin.string "@251"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v167 = num.i32_add (v166, v153) [] [spec: builtin.string "@256"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v168 = tensor.load (v167) [] [spec: builtin.string "f64 8 +0 view 1 @257"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v169 = num.f64_add (v163, v168) [] [spec: builtin.string "@260"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v161, v169) [] [spec: builtin.string "f64 8 +0 view 2 @261"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
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
;;       ^entry_block23v1(v170: builtin.integer i32, v171: builtin.integer i32, v172: builtin.integer i32, v173: builtin.integer i32, v174: builtin.integer i32):
;;         v175 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v176 = tensor.trip (v175, v175, v170) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v177 = num.i32_wrap_i64 (v176) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v178 = num.i32_mul (v177, v175) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v179 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v180 = num.const () [] [spec: builtin.string "0x3d0"]: <() -> (builtin.integer i32)>;
;;         v181 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;         v182 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v183 = num.i32_sub (v174, v182) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v184 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;         v185 = num.i32_mul (v183, v184) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v186 = num.i32_add (v181, v185) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v187 = num.const () [] [spec: builtin.string "0x179b0"]: <() -> (builtin.integer i32)>;
;;         v188 = num.i32_sub (v174, v182) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v189 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v190 = num.i32_mul (v188, v189) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v191 = num.i32_add (v187, v190) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v192 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;         v193 = num.i32_sub (v174, v182) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v194 = num.i32_mul (v193, v184) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v195 = num.i32_add (v192, v194) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v196 = num.const () [] [spec: builtin.string "0x10568"]: <() -> (builtin.integer i32)>;
;;         v197 = num.i32_sub (v174, v182) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v198 = num.i32_mul (v197, v184) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v199 = num.i32_add (v196, v198) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v200 = num.const () [] [spec: builtin.string "0x17b98"]: <() -> (builtin.integer i32)>;
;;         v201 = num.i32_sub (v174, v182) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v202 = num.i32_mul (v201, v189) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v203 = num.i32_add (v200, v202) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v204 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;         v205 = num.i32_sub (v174, v182) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v206 = num.i32_mul (v205, v184) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v207 = num.i32_add (v204, v206) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v208 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v209 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v176) [] [spec: builtin.string "parallel 0 @116"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v186, v179) [] [spec: builtin.string "read f64 8 +0 base before strides 0 loops 0 @132"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v191, v180) [] [spec: builtin.string "read f64 8 +0 base before strides 0 loops 0 @137"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v195, v179) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @141"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v199, v179) [] [spec: builtin.string "read f64 8 +0 base before strides 0 loops 0 @158"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v203, v180) [] [spec: builtin.string "read f64 8 +0 base before strides 0 loops 0 @167"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v207, v179) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @171"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "ahead 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 5 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 5 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block24v1(v210: builtin.integer i64):
;;             num.br () [^b1_block25v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block25v1():
;;             v211 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;             v212 = num.const () [] [spec: builtin.string "0x10568"]: <() -> (builtin.integer i32)>;
;;             v213 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;             v214 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;             v215 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;             v216 = num.i32_wrap_i64 (v210) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v217 = num.i32_mul (v216, v179) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v218 = num.i32_add (v171, v217) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v219 = num.i32_wrap_i64 (v210) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v220 = num.i32_mul (v219, v180) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v221 = num.i32_add (v172, v220) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v222 = num.i32_add (v218, v215) [] [spec: builtin.string "@124"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v223 = num.i32_add (v218, v214) [] [spec: builtin.string "@131"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v224 = tensor.load (v223) [] [spec: builtin.string "f64 8 +0 view 0 @132"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v225 = tensor.load (v221) [] [spec: builtin.string "f64 8 +0 view 1 @137"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v226 = num.f64_add (v224, v225) [] [spec: builtin.string "@140"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v222, v226) [] [spec: builtin.string "f64 8 +0 view 2 @141"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v227 = num.i32_add (v218, v213) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v228 = num.i32_add (v218, v212) [] [spec: builtin.string "@157"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v229 = tensor.load (v228) [] [spec: builtin.string "f64 8 +0 view 3 @158"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v230 = num.i32_add (v221, v211) [] [spec: builtin.string "@166"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v231 = tensor.load (v230) [] [spec: builtin.string "f64 8 +0 view 4 @167"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v232 = num.f64_add (v229, v231) [] [spec: builtin.string "@170"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v227, v232) [] [spec: builtin.string "f64 8 +0 view 5 @171"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b2_block26v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block26v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end (v178) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
