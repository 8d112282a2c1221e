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
;; $triangle_below depth 0: O001 parallel map: 1 parallel dimension, 1 loop in order inside; 4 loads, 2 stores; in pieces where it meets itself [region 0]
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
;;         v6 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v8 = tensor.most (v6, v3, v5, v6, v7) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;         v14 = num.const () [] [spec: builtin.string "0x179b0"]: <() -> (builtin.integer i32)>;
;;         v15 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;         v16 = num.const () [] [spec: builtin.string "0x10558"]: <() -> (builtin.integer i32)>;
;;         v17 = num.const () [] [spec: builtin.string "0x1f0"]: <() -> (builtin.integer i32)>;
;;         v18 = num.const () [] [spec: builtin.string "0x177c8"]: <() -> (builtin.integer i32)>;
;;         v19 = num.const () [] [spec: builtin.string "0x9108"]: <() -> (builtin.integer i32)>;
;;         v20 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v21 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @75"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v8, v6, v3, v6) [] [spec: builtin.string "sequential in 0 taper 1 0 3 @116"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v9, v6, v6) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v7, v12, v6) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v13, v11, v10) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 @132"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v14, v10, v11) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 @137"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v15, v11, v10) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 loops 0 1 @141"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v16, v17) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 2 @237"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v18, v17) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 2 @257"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v19, v17) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 2 @261"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v22: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v28 = num.i32_wrap_i64 (v22) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v29 = num.i32_mul (v28, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_add (v0, v29) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.i32_wrap_i64 (v22) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v32 = num.i32_mul (v31, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.i32_add (v1, v32) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_wrap_i64 (v22) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v35 = num.i32_mul (v34, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_add (v2, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_eqz (v30) [] [spec: builtin.string "@81"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v37) [^b8_block11v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             v38 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v39 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v40 = num.i32_eq (v30, v39) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v40, v38) [^b6_block9v1, ^b3_block6v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v41 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v42 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;             v43 = num.i32_and (v30, v42) [] [spec: builtin.string "@101"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v36, v33, v41, v44) [^b4_block7v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b4_block7v1(v23: builtin.integer i32, v24: builtin.integer i32, v25: builtin.integer i32, v26: builtin.integer i64):
;;             v45 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v46 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v47 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;             v48 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;             v49 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;             v50 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v51 = num.i64_extend_i32_s (v3) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v52 = num.i64_mul (v51, v22) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v53 = num.i64_add (v50, v52) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v54 = num.i64_extend_i32_u (v30) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v55 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v56 = num.i64_and (v54, v55) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v57 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v58 = num.i64_mul (v57, v56) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v59 = num.i64_add (v53, v58) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v60 = num.i64_gt_s (v26, v59) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v60) [] []: <(builtin.integer i32) -> ()>;
;;             v61 = num.i32_add (v23, v49) [] [spec: builtin.string "@124"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v62 = num.i32_add (v23, v48) [] [spec: builtin.string "@131"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v63 = tensor.load (v62) [] [spec: builtin.string "f64 8 +0 view 0 @132"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v64 = tensor.load (v24) [] [spec: builtin.string "f64 8 +0 view 1 @137"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v65 = num.f64_add (v63, v64) [] [spec: builtin.string "@140"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v61, v65) [] [spec: builtin.string "f64 8 +0 view 2 @141"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v66 = num.i32_add (v23, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v67 = num.i32_add (v24, v47) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v68 = num.i32_add (v25, v45) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v69 = num.i32_ne (v43, v68) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v70 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v71 = num.i64_add (v26, v70) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v69, v66, v67, v68, v71) [^b4_block7v1, ^b5_block8v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b5_block8v1():
;;             num.br (v68) [^b6_block9v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b6_block9v1(v27: builtin.integer i32):
;;             v72 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v73 = num.i32_and (v30, v72) [] [spec: builtin.string "@207"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v74 = num.i32_eqz (v73) [] [spec: builtin.string "@208"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v74) [^b8_block11v1, ^b7_block10v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b7_block10v1():
;;             v75 = num.const () [] [spec: builtin.string "0x179b0"]: <() -> (builtin.integer i32)>;
;;             v76 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;             v77 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;             v78 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v79 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;             v80 = num.i32_mul (v30, v79) [] [spec: builtin.string "@216"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v81 = num.i32_shl (v27, v78) [] [spec: builtin.string "@221"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v82 = num.i32_add (v80, v81) [] [spec: builtin.string "@222"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v83 = num.i32_add (v82, v77) [] [spec: builtin.string "@229"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v84 = num.i32_add (v82, v76) [] [spec: builtin.string "@236"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v85 = tensor.load (v84) [] [spec: builtin.string "f64 8 +0 view 3 @237"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v86 = num.i32_mul (v27, v79) [] [spec: builtin.string "@245"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v87 = num.i32_shl (v30, v78) [] [spec: builtin.string "@250"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v88 = num.i32_add (v86, v87) [] [spec: builtin.string "@251"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v89 = num.i32_add (v88, v75) [] [spec: builtin.string "@256"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v90 = tensor.load (v89) [] [spec: builtin.string "f64 8 +0 view 4 @257"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v91 = num.f64_add (v85, v90) [] [spec: builtin.string "@260"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v83, v91) [] [spec: builtin.string "f64 8 +0 view 5 @261"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
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
