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
;; $packed_triangle depth 0: O001 parallel map: 1 parallel dimension, 1 loop in order inside; 3 loads, 3 stores [region 0]
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
;;         v7 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v9 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v10 = tensor.most (v8, v4, v6, v8, v9) [] [spec: builtin.string "2"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0x80000000"]: <() -> (builtin.integer i64)>;
;;         v12 = num.i64_min_u (v6, v11) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v13 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v14 = num.i64_sub (v12, v13) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v15 = num.i64_sub (v12, v9) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v16 = num.i64_mul (v14, v15) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v17 = num.i64_shr_u (v16, v13) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v18 = num.i64_add (v17, v13) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v19 = num.const () [] [spec: builtin.string "0xf4"]: <() -> (builtin.integer i32)>;
;;         v20 = num.const () [] [spec: builtin.string "0x37460"]: <() -> (builtin.integer i32)>;
;;         v21 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v22 = num.const () [] [spec: builtin.string "0x3ae90"]: <() -> (builtin.integer i32)>;
;;         v23 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v24 = num.const () [] [spec: builtin.string "0x37464"]: <() -> (builtin.integer i32)>;
;;         v25 = num.const () [] [spec: builtin.string "0x3ae94"]: <() -> (builtin.integer i32)>;
;;         v26 = num.const () [] [spec: builtin.string "0xf8"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @82"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v10, v8, v4, v8) [] [spec: builtin.string "sequential in 0 taper 2 0 4 @129"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v18) [] [spec: builtin.string "pairs in 0 @0"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v13, v7, v8) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v9, v8, v8) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v20, v19, v21) [] [spec: builtin.string "read f32 4 +0 base strides 0 1 loops 0 1 @135"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v22, v23, v21, v23) [] [spec: builtin.string "write f32 4 +0 base strides 0 1 2 loops 0 1 2 @143"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v24, v19, v21) [] [spec: builtin.string "read f32 4 +0 base strides 0 1 loops 0 1 @156"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v25, v23, v21, v23) [] [spec: builtin.string "write f32 4 +0 base strides 0 1 2 loops 0 1 2 @164"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v20, v26) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 3 @245"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v22, v21, v23) [] [spec: builtin.string "write f32 4 +0 base strides 0 2 loops 0 2 3 @253"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "most_trips 0 2147483648"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v27: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v34 = num.i32_wrap_i64 (v27) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v35 = num.i32_mul (v34, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_add (v0, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_wrap_i64 (v27) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v38 = num.i32_mul (v37, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = num.i32_add (v1, v38) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_wrap_i64 (v27) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v41 = num.i32_mul (v40, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_add (v2, v41) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v44 = num.i64_sub (v27, v43) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v45 = num.i64_mul (v27, v44) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v46 = num.i64_shr_u (v45, v43) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v47 = num.i32_wrap_i64 (v46) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v48 = num.i32_mul (v47, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = num.i32_add (v42, v48) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.i32_wrap_i64 (v27) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v51 = num.i32_mul (v50, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = num.i32_add (v3, v51) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v36) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             v53 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v49, v53) [^b6_block9v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v54 = num.const () [] [spec: builtin.string "0x3ae90"]: <() -> (builtin.integer i32)>;
;;             v55 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v56 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v57 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;             v58 = num.i32_and (v39, v57) [] [spec: builtin.string "@105"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = num.i32_sub (v56, v58) [] [spec: builtin.string "@106"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v60 = num.i32_shl (v49, v55) [] [spec: builtin.string "@113"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v61 = num.i32_add (v60, v54) [] [spec: builtin.string "@118"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v62 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v61, v52, v56, v62) [^b4_block7v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b4_block7v1(v28: builtin.integer i32, v29: builtin.integer i32, v30: builtin.integer i32, v31: builtin.integer i64):
;;             v63 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;             v64 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v65 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v66 = num.i64_extend_i32_s (v8) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v67 = num.i64_extend_i32_s (v4) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v68 = num.i64_mul (v67, v27) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v69 = num.i64_add (v66, v68) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v70 = num.i64_extend_i32_u (v39) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v71 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v72 = num.i64_and (v70, v71) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v73 = num.i64_extend_i32_s (v8) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v74 = num.i64_mul (v73, v72) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v75 = num.i64_add (v69, v74) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v76 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v77 = num.i64_mul (v31, v76) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v78 = num.i64_gt_s (v77, v75) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v78) [] []: <(builtin.integer i32) -> ()>;
;;             v79 = tensor.load (v29) [] [spec: builtin.string "f32 4 +0 view 0 @135"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v80 = num.f32_add (v79, v79) [] [spec: builtin.string "@142"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v28, v80) [] [spec: builtin.string "f32 4 +0 view 1 @143"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v81 = num.i32_add (v28, v65) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v82 = num.i32_add (v29, v65) [] [spec: builtin.string "@155"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v83 = tensor.load (v82) [] [spec: builtin.string "f32 4 +0 view 2 @156"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v84 = num.f32_add (v83, v83) [] [spec: builtin.string "@163"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v81, v84) [] [spec: builtin.string "f32 4 +0 view 3 @164"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v85 = num.i32_add (v28, v64) [] [spec: builtin.string "@171"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v86 = num.i32_add (v29, v64) [] [spec: builtin.string "@178"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v87 = num.i32_add (v30, v63) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v88 = num.i32_ne (v59, v87) [] [spec: builtin.string "@190"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v89 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v90 = num.i64_add (v31, v89) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v88, v85, v86, v87, v90) [^b4_block7v1, ^b5_block8v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b5_block8v1():
;;             v91 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v92 = num.i32_sub (v49, v87) [] [spec: builtin.string "@198"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v93 = num.i32_sub (v91, v87) [] [spec: builtin.string "@205"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v92, v93) [^b6_block9v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b6_block9v1(v32: builtin.integer i32, v33: builtin.integer i32):
;;             v94 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v95 = num.i32_and (v39, v94) [] [spec: builtin.string "@215"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v96 = num.i32_eqz (v95) [] [spec: builtin.string "@216"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v96) [^b8_block11v1, ^b7_block10v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b7_block10v1():
;;             v97 = num.const () [] [spec: builtin.string "0x37460"]: <() -> (builtin.integer i32)>;
;;             v98 = num.const () [] [spec: builtin.string "0x3d"]: <() -> (builtin.integer i32)>;
;;             v99 = num.const () [] [spec: builtin.string "0x3ae90"]: <() -> (builtin.integer i32)>;
;;             v100 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v101 = num.i32_shl (v32, v100) [] [spec: builtin.string "@223"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v102 = num.i32_add (v101, v99) [] [spec: builtin.string "@228"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v103 = num.i32_mul (v36, v98) [] [spec: builtin.string "@235"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v104 = num.i32_add (v33, v103) [] [spec: builtin.string "@236"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v105 = num.i32_shl (v104, v100) [] [spec: builtin.string "@239"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v106 = num.i32_add (v105, v97) [] [spec: builtin.string "@244"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v107 = tensor.load (v106) [] [spec: builtin.string "f32 4 +0 view 4 @245"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v108 = num.f32_add (v107, v107) [] [spec: builtin.string "@252"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v102, v108) [] [spec: builtin.string "f32 4 +0 view 5 @253"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
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
