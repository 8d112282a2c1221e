;; The same, two elements at a time.
(module
  (memory (export "memory") 16)
  (func (export "packed_triangle")
    (local i32 i32 i32 i32 i32 i32 i32 i32 f32)
    i32.const 226400 local.set 0
    i32.const 1 local.set 1
    i32.const 0 local.set 2
    i32.const 0 local.set 3
    loop
      block
        block
          local.get 2 br_if 0
          i32.const 0 local.set 4
          br 1
        end
        i32.const 0 local.get 1 i32.const -2 i32.and i32.sub local.set 5
        local.get 3 i32.const 2 i32.shl i32.const 241296 i32.add local.set 4
        i32.const 0 local.set 6
        local.get 0 local.set 7
        loop
          local.get 4 local.get 7 f32.load local.tee 8 local.get 8 f32.add f32.store
          local.get 4 i32.const 4 i32.add local.get 7 i32.const 4 i32.add f32.load local.tee 8 local.get 8
          f32.add f32.store
          local.get 4 i32.const 8 i32.add local.set 4
          local.get 7 i32.const 8 i32.add local.set 7
          local.get 5 local.get 6 i32.const -2 i32.add local.tee 6 i32.ne br_if 0
        end
        local.get 3 local.get 6 i32.sub local.set 3
        i32.const 0 local.get 6 i32.sub local.set 4
      end
      block
        local.get 1 i32.const 1 i32.and i32.eqz br_if 0
        local.get 3 i32.const 2 i32.shl i32.const 241296 i32.add local.get 4 local.get 2 i32.const 61 i32.mul
        i32.add i32.const 2 i32.shl i32.const 226400 i32.add f32.load local.tee 8 local.get 8 f32.add
        f32.store
        local.get 3 i32.const 1 i32.add local.set 3
      end
      local.get 0 i32.const 244 i32.add local.set 0
      local.get 1 i32.const 1 i32.add local.set 1
      local.get 2 i32.const 1 i32.add local.tee 2 i32.const 40 i32.ne br_if 0
    end))

;; expect
;; $packed_triangle depth 0: O001 parallel map: 1 parallel dimension, 1 loop in order inside; 2 loads, 2 stores; in pieces where it meets itself [region 0]
;; $packed_triangle depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 2 I32, local 1 I32, local 3 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_82"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x28"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v4, v5) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v9 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v10 = tensor.most (v8, v4, v6, v7, v9) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0x80000000"]: <() -> (builtin.integer i64)>;
;;         v12 = num.i64_min_u (v6, v11) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v13 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v14 = num.i64_sub (v12, v13) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v15 = num.i64_sub (v12, v9) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v16 = num.i64_mul (v14, v15) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v17 = num.i64_shr_u (v16, v13) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v18 = num.i64_add (v17, v13) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v19 = num.const () [] [spec: builtin.string "0xf4"]: <() -> (builtin.integer i32)>;
;;         v20 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;         v21 = num.const () [] [spec: builtin.string "0x37460"]: <() -> (builtin.integer i32)>;
;;         v22 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v23 = num.const () [] [spec: builtin.string "0x3ae90"]: <() -> (builtin.integer i32)>;
;;         v24 = num.const () [] [spec: builtin.string "0xf8"]: <() -> (builtin.integer i32)>;
;;         v25 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v26 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v27 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @82"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v10, v8, v4, v7) [] [spec: builtin.string "sequential in 0 taper 1 0 4 @129"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v18) [] [spec: builtin.string "pairs in 0 @0"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v13, v20, v7) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v9, v7, v7) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v21, v19, v22) [] [spec: builtin.string "read f32 4 +0 base strides 0 1 loops 0 1 @135"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v23, v22, v22, v22) [] [spec: builtin.string "write f32 4 +0 base strides 0 1 2 loops 0 1 2 @143"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v21, v24) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 3 @245"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v23, v25, v22) [] [spec: builtin.string "write f32 4 +0 base strides 0 2 loops 0 2 3 @253"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "most_trips 0 2147483648"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v28: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v35 = num.i32_wrap_i64 (v28) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v36 = num.i32_mul (v35, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_add (v0, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = num.i32_wrap_i64 (v28) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v39 = num.i32_mul (v38, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_add (v1, v39) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_wrap_i64 (v28) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v42 = num.i32_mul (v41, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_add (v2, v42) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v45 = num.i64_sub (v28, v44) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v46 = num.i64_mul (v28, v45) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v47 = num.i64_shr_u (v46, v44) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v48 = num.i32_wrap_i64 (v47) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v49 = num.i32_mul (v48, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.i32_add (v43, v49) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = num.i32_wrap_i64 (v28) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v52 = num.i32_mul (v51, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = num.i32_add (v3, v52) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v37) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             v54 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v50, v54) [^b6_block9v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v55 = num.const () [] [spec: builtin.string "0x3ae90"]: <() -> (builtin.integer i32)>;
;;             v56 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v57 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v58 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;             v59 = num.i32_and (v40, v58) [] [spec: builtin.string "@105"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v60 = num.i32_sub (v57, v59) [] [spec: builtin.string "@106"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v61 = num.i32_shl (v50, v56) [] [spec: builtin.string "@113"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v62 = num.i32_add (v61, v55) [] [spec: builtin.string "@118"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v63 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v62, v53, v57, v63) [^b4_block7v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b4_block7v1(v29: builtin.integer i32, v30: builtin.integer i32, v31: builtin.integer i32, v32: builtin.integer i64):
;;             v64 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v65 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v66 = num.i64_extend_i32_s (v8) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v67 = num.i64_extend_i32_s (v4) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v68 = num.i64_mul (v67, v28) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v69 = num.i64_add (v66, v68) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v70 = num.i64_extend_i32_u (v40) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v71 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v72 = num.i64_and (v70, v71) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v73 = num.i64_extend_i32_s (v7) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v74 = num.i64_mul (v73, v72) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v75 = num.i64_add (v69, v74) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v76 = num.i64_gt_s (v32, v75) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v76) [] []: <(builtin.integer i32) -> ()>;
;;             v77 = tensor.load (v30) [] [spec: builtin.string "f32 4 +0 view 0 @135"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v78 = num.f32_add (v77, v77) [] [spec: builtin.string "@142"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v29, v78) [] [spec: builtin.string "f32 4 +0 view 1 @143"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v79 = num.i32_add (v29, v65) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v80 = num.i32_add (v30, v65) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v81 = num.i32_add (v31, v64) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v82 = num.i32_ne (v60, v81) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v83 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v84 = num.i64_add (v32, v83) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v82, v79, v80, v81, v84) [^b4_block7v1, ^b5_block8v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b5_block8v1():
;;             v85 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v86 = num.i32_sub (v50, v81) [] [spec: builtin.string "@198"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v87 = num.i32_sub (v85, v81) [] [spec: builtin.string "@205"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v86, v87) [^b6_block9v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b6_block9v1(v33: builtin.integer i32, v34: builtin.integer i32):
;;             v88 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v89 = num.i32_and (v40, v88) [] [spec: builtin.string "@215"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v90 = num.i32_eqz (v89) [] [spec: builtin.string "@216"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v90) [^b8_block11v1, ^b7_block10v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b7_block10v1():
;;             v91 = num.const () [] [spec: builtin.string "0x37460"]: <() -> (builtin.integer i32)>;
;;             v92 = num.const () [] [spec: builtin.string "0x3d"]: <() -> (builtin.integer i32)>;
;;             v93 = num.const () [] [spec: builtin.string "0x3ae90"]: <() -> (builtin.integer i32)>;
;;             v94 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v95 = num.i32_shl (v33, v94) [] [spec: builtin.string "@223"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v96 = num.i32_add (v95, v93) [] [spec: builtin.string "@228"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v97 = num.i32_mul (v37, v92) [] [spec: builtin.string "@235"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v98 = num.i32_add (v34, v97) [] [spec: builtin.string "@236"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v99 = num.i32_shl (v98, v94) [] [spec: builtin.string "@239"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v100 = num.i32_add (v99, v91) [] [spec: builtin.string "@244"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v101 = tensor.load (v100) [] [spec: builtin.string "f32 4 +0 view 2 @245"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v102 = num.f32_add (v101, v101) [] [spec: builtin.string "@252"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v96, v102) [] [spec: builtin.string "f32 4 +0 view 3 @253"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
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
