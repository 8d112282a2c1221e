;; A row of a triangle in vectors of four, and what is left over one by one.
(module
  (memory (export "memory") 130)
  (func (export "triangle") (param f32)
    (local i32 i32 i32 i32 i32 i32 i32 v128)
    local.get 0 f32x4.splat local.set 8 i32.const 4203520 local.set 3 i32.const -4 local.set 5 i32.const 1
    local.set 2
    loop
      i32.const 0 local.set 6
      block
        local.get 2 i32.const 3 i32.gt_u
        if
          local.get 2 i32.const -4 i32.and local.set 4 local.get 2 i32.const 2147483644 i32.and local.set 6
          local.get 3 local.set 1
          loop
            local.get 1 local.get 1 v128.load local.get 8 f32x4.mul v128.store local.get 1 i32.const 16
            i32.add local.set 1 local.get 4 i32.const 4 i32.sub local.tee 4 br_if 0
          end
          local.get 2 local.get 6 i32.eq br_if 1
        end
        local.get 6 i32.const 2 i32.shl local.set 1
        loop
          local.get 1 local.get 3 i32.add local.tee 4 local.get 4 f32.load local.get 0 f32.mul f32.store
          local.get 5 local.get 1 i32.const 4 i32.add local.tee 1 i32.add br_if 0
        end
      end
      local.get 5 i32.const 4 i32.sub local.set 5 local.get 3 i32.const 4096 i32.add local.set 3 local.get 2
      i32.const 1 i32.add local.set 2 local.get 7 i32.const 1 i32.add local.tee 7 i32.const 1024 i32.ne
      br_if 0
    end))

;; expect
;; $triangle depth 0: O001 parallel map: 2 parallel dimensions; 1 loads, 1 stores [region 0]
;; $triangle depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; $triangle depth 1: O003 part of an offloaded nest: what an unrolled loop leaves over: the two are one [region 0]
;; region 0: takes local 2 I32, local 3 I32, local 5 I32, local 7 I32, local 8 f32x4 lane 0 F32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_80 split 1"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.fp32 ):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v5, v5, v6) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v9 = tensor.most (v8, v5, v7) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x1000"]: <() -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x402400"]: <() -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @80"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v9, v8, v5) [] [spec: builtin.string "sequential in 0 taper 1 0 @117"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v11, v10, v12) [] [spec: builtin.string "read f32 4 +0 base strides 0 1 loops 0 1 @123"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v11, v10, v12) [] [spec: builtin.string "write f32 4 +0 base strides 0 1 loops 0 1 @132"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v13: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v17 = num.i32_wrap_i64 (v13) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v18 = num.i32_mul (v17, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v0, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_wrap_i64 (v13) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v21 = num.i32_mul (v20, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_add (v1, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             v23 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v24 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v22, v23, v24) [^b4_block7v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b4_block7v1(v14: builtin.integer i32, v15: builtin.integer i32, v16: builtin.integer i64):
;;             v25 = num.const () [] [spec: builtin.string "0x3fffffff"]: <() -> (builtin.integer i32)>;
;;             v26 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v27 = num.i64_extend_i32_s (v8) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v28 = num.i64_extend_i32_s (v5) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v29 = num.i64_mul (v28, v13) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v30 = num.i64_add (v27, v29) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v31 = num.i64_gt_s (v16, v30) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v31) [] []: <(builtin.integer i32) -> ()>;
;;             v32 = num.i32_sub (v19, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.i32_ge_u (v32, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v33) [^b8_block11v1, ^b5_block8v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1():
;;             v34 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v35 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v36 = tensor.load (v14) [] [spec: builtin.string "f32 4 +0 view 0 @123"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v37 = num.f32_mul (v36, v4) [] [spec: builtin.string "@129"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v14, v37) [] [spec: builtin.string "f32 4 +0 view 1 @132"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v38 = num.i32_add (v14, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = num.i32_add (v15, v34) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_ne (v39, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v42 = num.i64_add (v16, v41) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v40, v38, v39, v42) [^b4_block7v1, ^b6_block9v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b6_block9v1():
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             num.return () [] []: <() -> ()>
;;
;;           ^b8_block11v1():
;;             num.unreachable () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_80_part_0"]: <() -> ()>
;;         {
;;           ^entry_block12v1(v43: builtin.integer i32, v44: builtin.integer i32, v45: builtin.integer i32, v46: builtin.integer i32, v47: builtin.fp32 ):
;;             v48 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v49 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v50 = tensor.trip (v48, v48, v49) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v51 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v52 = tensor.most (v51, v48, v50) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v53 = num.const () [] [spec: builtin.string "0x1000"]: <() -> (builtin.integer i32)>;
;;             v54 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v55 = num.const () [] [spec: builtin.string "0x402400"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v50) [] [spec: builtin.string "parallel 0 @80"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v52, v51, v48) [] [spec: builtin.string "parallel 1 in 0 taper 1 0 @117"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v55, v53, v54) [] [spec: builtin.string "read f32 4 +0 base strides 0 1 loops 0 1 @123"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v55, v53, v54) [] [spec: builtin.string "write f32 4 +0 base strides 0 1 loops 0 1 @132"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block13v1(v56: builtin.integer i64, v57: builtin.integer i64):
;;                 num.br () [^b1_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block14v1():
;;                 v58 = num.i32_wrap_i64 (v56) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v59 = num.i32_mul (v58, v48) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v60 = num.i32_add (v43, v59) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v61 = num.i32_wrap_i64 (v56) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v62 = num.i32_mul (v61, v53) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v63 = num.i32_add (v44, v62) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b2_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block15v1():
;;                 num.br () [^b3_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block16v1():
;;                 num.br () [^b4_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block17v1():
;;                 v64 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v65 = num.i32_wrap_i64 (v57) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v66 = num.i32_mul (v65, v54) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v67 = num.i32_add (v63, v66) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v68 = num.i32_wrap_i64 (v57) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v69 = num.i32_mul (v68, v48) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v70 = num.i32_add (v64, v69) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v71 = num.i64_extend_i32_s (v51) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v72 = num.i64_extend_i32_s (v48) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v73 = num.i64_mul (v72, v56) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v74 = num.i64_add (v71, v73) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v75 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v76 = num.i64_mul (v57, v75) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v77 = num.i64_add (v76, v75) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v78 = num.i64_le_s (v76, v74) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v79 = num.i64_le_s (v77, v74) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 num.cond_br (v78) [^b7_block20v1, ^b5_block18v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block18v1():
;;                 v80 = num.i64_eqz (v57) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v80) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b6_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block19v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b7_block20v1():
;;                 v81 = num.const () [] [spec: builtin.string "0x3fffffff"]: <() -> (builtin.integer i32)>;
;;                 v82 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v83 = num.i32_sub (v60, v82) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v84 = num.i32_ge_u (v83, v81) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v84) [^b11_block24v1, ^b8_block21v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b8_block21v1():
;;                 v85 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v86 = tensor.load (v67) [] [spec: builtin.string "f32 4 +0 view 0 @123"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;                 v87 = num.f32_mul (v86, v47) [] [spec: builtin.string "@129"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;                 tensor.store (v67, v87) [] [spec: builtin.string "f32 4 +0 view 1 @132"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;                 v88 = num.i32_add (v70, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v89 = num.i32_ne (v88, v60) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v90 = num.i32_eqz (v89) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v91 = num.i32_eqz (v90) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v92 = num.i32_xor (v91, v79) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v92) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b9_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block22v1():
;;                 num.br () [^b10_block23v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b10_block23v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b11_block24v1():
;;                 num.unreachable () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
