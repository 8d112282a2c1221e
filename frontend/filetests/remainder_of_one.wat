;; A row of a triangle, two elements at a time: the unrolled loop is skipped where there is one element.
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
          local.get 2 i32.const 1 i32.eq br_if 0
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
;; $triangle_below depth 0: O001 parallel map: 1 parallel dimension, 1 loop in order inside; 6 loads, 3 stores; in pieces where it meets itself [region 0]
;; $triangle_below depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 2 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_75"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = num.const () [] [spec: builtin.string "0x3d"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v3, v3, v4) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v9 = tensor.most (v6, v3, v5, v7, v8) [] [spec: builtin.string "2"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v14 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;         v15 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v16 = num.const () [] [spec: builtin.string "0x179b0"]: <() -> (builtin.integer i32)>;
;;         v17 = num.const () [] [spec: builtin.string "0x3d0"]: <() -> (builtin.integer i32)>;
;;         v18 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;         v19 = num.const () [] [spec: builtin.string "0x10568"]: <() -> (builtin.integer i32)>;
;;         v20 = num.const () [] [spec: builtin.string "0x17b98"]: <() -> (builtin.integer i32)>;
;;         v21 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;         v22 = num.const () [] [spec: builtin.string "0x10558"]: <() -> (builtin.integer i32)>;
;;         v23 = num.const () [] [spec: builtin.string "0x1f0"]: <() -> (builtin.integer i32)>;
;;         v24 = num.const () [] [spec: builtin.string "0x177c8"]: <() -> (builtin.integer i32)>;
;;         v25 = num.const () [] [spec: builtin.string "0x9108"]: <() -> (builtin.integer i32)>;
;;         v26 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v27 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @75"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v9, v6, v3, v7) [] [spec: builtin.string "sequential in 0 taper 2 0 3 @116"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v10, v7, v7) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v8, v13, v7) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v14, v12, v15) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 @132"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v16, v11, v17) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 @137"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v18, v12, v15) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 loops 0 1 @141"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v19, v12, v15) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 @158"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v20, v11, v17) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 @167"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v21, v12, v15) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 loops 0 1 @171"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v22, v23) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 2 @237"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v24, v23) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 2 @257"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v25, v23) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 2 @261"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 8"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v28: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v34 = num.i32_wrap_i64 (v28) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v35 = num.i32_mul (v34, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_add (v0, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_wrap_i64 (v28) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v38 = num.i32_mul (v37, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = num.i32_add (v1, v38) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_wrap_i64 (v28) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v41 = num.i32_mul (v40, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_add (v2, v41) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_eqz (v36) [] [spec: builtin.string "@81"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v43) [^b8_block11v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             v44 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v45 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v46 = num.i32_eq (v36, v45) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v46, v44) [^b6_block9v1, ^b3_block6v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v47 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v48 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;             v49 = num.i32_and (v36, v48) [] [spec: builtin.string "@101"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v42, v39, v47, v50) [^b4_block7v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b4_block7v1(v29: builtin.integer i32, v30: builtin.integer i32, v31: builtin.integer i32, v32: builtin.integer i64):
;;             v51 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v52 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v53 = num.const () [] [spec: builtin.string "0x3d0"]: <() -> (builtin.integer i32)>;
;;             v54 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;             v55 = num.const () [] [spec: builtin.string "0x10568"]: <() -> (builtin.integer i32)>;
;;             v56 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;             v57 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;             v58 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;             v59 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v60 = num.i64_extend_i32_s (v3) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v61 = num.i64_mul (v60, v28) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v62 = num.i64_add (v59, v61) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v63 = num.i64_extend_i32_u (v36) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v64 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v65 = num.i64_and (v63, v64) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v66 = num.i64_extend_i32_s (v7) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v67 = num.i64_mul (v66, v65) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v68 = num.i64_add (v62, v67) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v69 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v70 = num.i64_mul (v32, v69) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v71 = num.i64_gt_s (v70, v68) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v71) [] []: <(builtin.integer i32) -> ()>;
;;             v72 = num.i32_add (v29, v58) [] [spec: builtin.string "@124"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v73 = num.i32_add (v29, v57) [] [spec: builtin.string "@131"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v74 = tensor.load (v73) [] [spec: builtin.string "f64 8 +0 view 0 @132"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v75 = tensor.load (v30) [] [spec: builtin.string "f64 8 +0 view 1 @137"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v76 = num.f64_add (v74, v75) [] [spec: builtin.string "@140"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v72, v76) [] [spec: builtin.string "f64 8 +0 view 2 @141"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v77 = num.i32_add (v29, v56) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v78 = num.i32_add (v29, v55) [] [spec: builtin.string "@157"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v79 = tensor.load (v78) [] [spec: builtin.string "f64 8 +0 view 3 @158"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v80 = num.i32_add (v30, v54) [] [spec: builtin.string "@166"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v81 = tensor.load (v80) [] [spec: builtin.string "f64 8 +0 view 4 @167"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v82 = num.f64_add (v79, v81) [] [spec: builtin.string "@170"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v77, v82) [] [spec: builtin.string "f64 8 +0 view 5 @171"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v83 = num.i32_add (v30, v53) [] [spec: builtin.string "@179"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v84 = num.i32_add (v29, v52) [] [spec: builtin.string "@186"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v85 = num.i32_add (v31, v51) [] [spec: builtin.string "@195"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v86 = num.i32_ne (v49, v85) [] [spec: builtin.string "@198"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v87 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v88 = num.i64_add (v32, v87) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v86, v84, v83, v85, v88) [^b4_block7v1, ^b5_block8v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b5_block8v1():
;;             num.br (v85) [^b6_block9v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b6_block9v1(v33: builtin.integer i32):
;;             v89 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v90 = num.i32_and (v36, v89) [] [spec: builtin.string "@207"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v91 = num.i32_eqz (v90) [] [spec: builtin.string "@208"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v91) [^b8_block11v1, ^b7_block10v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b7_block10v1():
;;             v92 = num.const () [] [spec: builtin.string "0x179b0"]: <() -> (builtin.integer i32)>;
;;             v93 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;             v94 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;             v95 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v96 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;             v97 = num.i32_mul (v36, v96) [] [spec: builtin.string "@216"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v98 = num.i32_shl (v33, v95) [] [spec: builtin.string "@221"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v99 = num.i32_add (v97, v98) [] [spec: builtin.string "@222"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v100 = num.i32_add (v99, v94) [] [spec: builtin.string "@229"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v101 = num.i32_add (v99, v93) [] [spec: builtin.string "@236"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v102 = tensor.load (v101) [] [spec: builtin.string "f64 8 +0 view 6 @237"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v103 = num.i32_mul (v33, v96) [] [spec: builtin.string "@245"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v104 = num.i32_shl (v36, v95) [] [spec: builtin.string "@250"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v105 = num.i32_add (v103, v104) [] [spec: builtin.string "@251"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v106 = num.i32_add (v105, v92) [] [spec: builtin.string "@256"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v107 = tensor.load (v106) [] [spec: builtin.string "f64 8 +0 view 7 @257"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v108 = num.f64_add (v102, v107) [] [spec: builtin.string "@260"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v100, v108) [] [spec: builtin.string "f64 8 +0 view 8 @261"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b8_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block11v1():
;;             num.br () [^b9_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block12v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
