;; An odd element first, by the low bit of a counter: where the others begin is one of two places.
(module
  (memory (export "memory") 16)
  (func (export "cholesky_right")
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 local.set 0
    i32.const 1480 local.set 1
    i32.const 1024 local.set 2
    i32.const 2 local.set 3
    loop
      local.get 0 local.tee 4 i32.const 456 i32.mul local.get 4 i32.const 3 i32.shl local.tee 5 i32.add
      i32.const 1024 i32.add local.tee 6 local.get 6 f64.load f64.sqrt f64.store
      local.get 4 i32.const 1 i32.add local.set 0
      block
        local.get 4 i32.const 55 i32.gt_u local.tee 7 br_if 0
        local.get 0 local.set 8
        block
          local.get 4 i32.const 1 i32.and i32.eqz br_if 0
          local.get 0 i32.const 456 i32.mul local.get 5 i32.add i32.const 1024 i32.add local.tee 8
          local.get 8 f64.load local.get 6 f64.load f64.div f64.store
          local.get 4 i32.const 2 i32.add local.set 8
        end
        block
          local.get 4 i32.const 55 i32.eq br_if 0
          local.get 8 i32.const 456 i32.mul local.set 8
          loop
            local.get 2 local.get 8 i32.add local.tee 9 local.get 9 f64.load local.get 6 f64.load f64.div
            f64.store
            local.get 9 i32.const 456 i32.add local.tee 9 local.get 9 f64.load local.get 6 f64.load f64.div
            f64.store
            local.get 8 i32.const 912 i32.add local.tee 8 i32.const 25992 i32.ne br_if 0
          end
        end
        local.get 7 br_if 0
        local.get 0 i32.const 456 i32.mul local.get 5 i32.add i32.const 1024 i32.add local.set 10
        local.get 4 i32.const 2 i32.add local.set 11
        i32.const 0 local.set 12
        local.get 1 local.set 13
        local.get 3 local.set 14
        local.get 0 local.set 15
        loop
          block
            local.get 4 local.get 15 i32.ge_u br_if 0
            local.get 15 i32.const 456 i32.mul local.tee 8 local.get 5 i32.add i32.const 1024 i32.add
            local.set 7
            local.get 0 local.set 6
            block
              local.get 12 i32.const 1 i32.and br_if 0
              local.get 8 local.get 0 i32.const 3 i32.shl i32.add i32.const 1024 i32.add local.tee 8
              local.get 8 f64.load local.get 7 f64.load local.get 10 f64.load f64.mul f64.sub f64.store
              local.get 11 local.set 6
            end
            local.get 12 i32.eqz br_if 0
            local.get 2 local.get 6 i32.const 456 i32.mul i32.add local.set 9
            local.get 13 local.get 6 i32.const 3 i32.shl i32.add local.set 8
            loop
              local.get 8 local.get 8 f64.load local.get 7 f64.load local.get 9 f64.load f64.mul f64.sub
              f64.store
              local.get 8 i32.const 8 i32.add local.tee 16 local.get 16 f64.load local.get 7 f64.load
              local.get 9 i32.const 456 i32.add f64.load f64.mul f64.sub f64.store
              local.get 9 i32.const 912 i32.add local.set 9
              local.get 8 i32.const 16 i32.add local.set 8
              local.get 14 local.get 6 i32.const 2 i32.add local.tee 6 i32.ne br_if 0
            end
          end
          local.get 13 i32.const 456 i32.add local.set 13
          local.get 12 i32.const 1 i32.add local.set 12
          local.get 15 i32.const 1 i32.add local.set 15
          local.get 14 i32.const 1 i32.add local.tee 14 i32.const 58 i32.ne br_if 0
        end
      end
      local.get 1 i32.const 456 i32.add local.set 1
      local.get 2 i32.const 8 i32.add local.set 2
      local.get 3 i32.const 1 i32.add local.set 3
      local.get 0 i32.const 57 i32.ne br_if 0
    end))

;; expect
;; $cholesky_right depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 1 parallel dimension; 3 loads, 2 stores; then 1 parallel dimension; 4 loads, 2 stores; reads ahead of its writes from a copy; in pieces where it meets itself; then 1 parallel dimension; 3 loads, 1 stores; in pieces where it meets itself; then 2 parallel dimensions; 3 loads, 1 stores [region 0]
;; $cholesky_right depth 1: O001 parallel map: 1 parallel dimension; 4 loads, 2 stores; reads ahead of its writes from a copy; in pieces where it meets itself [region 0]
;; $cholesky_right depth 1: O001 parallel map: 1 parallel dimension; 3 loads, 1 stores; in pieces where it meets itself; then 2 parallel dimensions; 3 loads, 1 stores [region 0]
;; $cholesky_right depth 2: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 0 I32, local 2 I32, local 1 I32, local 3 I32; gives nothing; leaves by its end
;; region 1: takes local 4 I32, local 8 I32, local 2 I32, local 6 I32; gives nothing; leaves by its end
;; region 2: takes local 4 I32, local 5 I32, local 15 I32, local 12 I32, local 13 I32, local 14 I32, local 10 I32, local 11 I32, local 2 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_79"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x39"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v4, v5) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v8 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v10 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v11 = num.i32_mul (v10, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.i32_add (v9, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;         v14 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;         v15 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v16 = num.i32_mul (v15, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v17 = num.i32_add (v13, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v18 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v19 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v20 = num.i32_mul (v19, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v21 = num.i32_add (v18, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v22 = num.i32_and (v21, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v23 = num.i32_eqz (v22) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v24 = num.i32_eqz (v23) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v25 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;         v26 = num.i32_gt_u (v21, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v27 = num.i32_eqz (v26) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v28 = num.i32_and (v24, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v29 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;         v30 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v31 = num.i32_mul (v30, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v32 = num.i32_add (v29, v31) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "host 0 @79"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 in 0 @0"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v7, v12) [] [spec: builtin.string "residue taper 2 @0"]: <(builtin.integer i64, builtin.integer i32) -> ()>;
;;         tensor.view (v17) [] [spec: builtin.string "read f64 8 +0 base strides loops @105"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v17) [] [spec: builtin.string "write f64 8 +0 base strides loops @109"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v32, v28) [] [spec: builtin.string "read f64 8 +0 base gated strides loops 2 @161"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v17, v28) [] [spec: builtin.string "read f64 8 +0 base gated strides loops 2 @166"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v32, v28) [] [spec: builtin.string "write f64 8 +0 base gated strides loops 2 @170"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 4"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v33: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v34 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;             v35 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v36 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v37 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v38 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v39 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v40 = num.i32_mul (v39, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_add (v0, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_mul (v41, v38) [] [spec: builtin.string "@88"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_shl (v41, v37) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = num.i32_add (v42, v43) [] [spec: builtin.string "@96"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = num.i32_add (v44, v36) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = tensor.load (v45) [] [spec: builtin.string "f64 8 +0 view 0 @105"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v47 = num.f64_sqrt (v46) [] [spec: builtin.string "@108"]: <(builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v45, v47) [] [spec: builtin.string "f64 8 +0 view 1 @109"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v48 = num.i32_add (v41, v35) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = num.i32_gt_u (v41, v34) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v49) [^b10_block13v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             v50 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v51 = num.i32_and (v41, v50) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = num.i32_eqz (v51) [] [spec: builtin.string "@141"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v52) [^b4_block7v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v53 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v54 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v55 = num.i32_mul (v48, v54) [] [spec: builtin.string "@149"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.i32_add (v55, v43) [] [spec: builtin.string "@152"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.i32_add (v56, v53) [] [spec: builtin.string "@156"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = tensor.load (v57) [] [spec: builtin.string "f64 8 +0 view 2 @161"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v59 = tensor.load (v45) [] [spec: builtin.string "f64 8 +0 view 3 @166"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v60 = num.f64_div (v58, v59) [] [spec: builtin.string "@169"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v57, v60) [] [spec: builtin.string "f64 8 +0 view 4 @170"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v61 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;             v62 = num.i32_eq (v41, v61) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v62) [^b7_block10v1, ^b5_block8v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             num.cond_br (v49) [^b10_block13v1, ^b8_block11v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b8_block11v1():
;;             num.br () [^b9_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block12v1():
;;             num.br () [^b10_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b10_block13v1():
;;             num.br () [^b11_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b11_block14v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_79_1"]: <() -> ()>
;;         {
;;           ^entry_block15v1(v63: builtin.integer i32, v64: builtin.integer i32, v65: builtin.integer i32, v66: builtin.integer i32):
;;             v67 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v68 = num.const () [] [spec: builtin.string "0x39"]: <() -> (builtin.integer i32)>;
;;             v69 = tensor.trip (v67, v67, v68) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v70 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;             v71 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v72 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v73 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v74 = num.i32_mul (v73, v67) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v75 = num.i32_add (v71, v74) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v76 = num.i32_and (v75, v67) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v77 = num.i32_eqz (v76) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v78 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v79 = num.i32_mul (v78, v67) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v80 = num.i32_add (v67, v79) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v81 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v82 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v83 = num.i32_mul (v82, v67) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v84 = num.i32_add (v81, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v85 = num.i32_select (v80, v84, v77) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v86 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v87 = num.i32_mul (v85, v86) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v88 = num.i32_add (v70, v87) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v89 = num.const () [] [spec: builtin.string "0x6588"]: <() -> (builtin.integer i32)>;
;;             v90 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;             v91 = num.i32_eq (v75, v90) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v92 = num.i32_eqz (v91) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v93 = num.i32_gt_u (v75, v90) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v94 = num.i32_eqz (v93) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v95 = num.i32_and (v92, v94) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v96 = num.i32_ne (v77, v71) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v97 = num.i32_eqz (v77) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v98 = num.i32_or (v96, v97) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v99 = num.i32_and (v95, v98) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v100 = tensor.trip (v88, v70, v89, v99) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v101 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v102 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v103 = num.i32_mul (v85, v86) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v104 = num.i32_add (v102, v103) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v105 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v106 = num.i32_mul (v105, v101) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v107 = num.i32_add (v104, v106) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v108 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v109 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v110 = num.i32_mul (v109, v108) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v111 = num.i32_add (v102, v110) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v112 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v113 = num.i32_mul (v85, v86) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v114 = num.i32_add (v112, v113) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v115 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v116 = num.i32_mul (v115, v101) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v117 = num.i32_add (v114, v116) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v118 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v119 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             tensor.loop (v69) [] [spec: builtin.string "host 0 @79"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v100) [] [spec: builtin.string "parallel 0 in 0 @198"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v107, v70, v99) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @209"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v111, v99) [] [spec: builtin.string "read f64 8 +0 base before gated strides loops 1 @214"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v107, v70, v99) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @218"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v117, v70, v99) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @231"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v111, v99) [] [spec: builtin.string "read f64 8 +0 base before gated strides loops 1 @236"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v117, v70, v99) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @240"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;             tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 2 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 2 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 5"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 5 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 5 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block16v1(v120: builtin.integer i64):
;;                 num.br () [^b1_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block17v1():
;;                 v122 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v123 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v124 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v125 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v126 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v127 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v128 = num.i32_mul (v127, v67) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v129 = num.i32_add (v63, v128) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v130 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v131 = num.i32_mul (v130, v101) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v132 = num.i32_add (v64, v131) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v133 = num.i32_mul (v129, v126) [] [spec: builtin.string "@88"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v134 = num.i32_shl (v129, v125) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v135 = num.i32_add (v133, v134) [] [spec: builtin.string "@96"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v136 = num.i32_add (v135, v124) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v137 = num.i32_add (v129, v123) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v138 = num.i32_gt_u (v129, v122) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v138) [^b11_block27v1, ^b2_block18v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block18v1():
;;                 v139 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v140 = num.i32_and (v129, v139) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v141 = num.i32_eqz (v140) [] [spec: builtin.string "@141"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v141, v137) [^b4_block20v1, ^b3_block19v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b3_block19v1():
;;                 v142 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v143 = num.i32_add (v129, v142) [] [spec: builtin.string "@177"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br (v143) [^b4_block20v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;               ^b4_block20v1(v121: builtin.integer i32):
;;                 v144 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v145 = num.i32_eq (v129, v144) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v145) [^b8_block24v1, ^b5_block21v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block21v1():
;;                 v146 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v147 = num.i32_mul (v121, v146) [] [spec: builtin.string "@195"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b6_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block22v1():
;;                 v148 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v149 = num.i32_wrap_i64 (v120) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v150 = num.i32_mul (v149, v70) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v151 = num.i32_add (v147, v150) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v152 = num.i32_add (v132, v151) [] [spec: builtin.string "@204"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v153 = tensor.load (v152) [] [spec: builtin.string "f64 8 +0 view 0 @209"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v154 = tensor.load (v136) [] [spec: builtin.string "f64 8 +0 view 1 @214"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v155 = num.f64_div (v153, v154) [] [spec: builtin.string "@217"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v152, v155) [] [spec: builtin.string "f64 8 +0 view 2 @218"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v156 = num.i32_add (v152, v148) [] [spec: builtin.string "@226"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v157 = tensor.load (v156) [] [spec: builtin.string "f64 8 +0 view 3 @231"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v158 = tensor.load (v136) [] [spec: builtin.string "f64 8 +0 view 4 @236"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v159 = num.f64_div (v157, v158) [] [spec: builtin.string "@239"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v156, v159) [] [spec: builtin.string "f64 8 +0 view 5 @240"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 num.br () [^b7_block23v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block23v1():
;;                 num.br () [^b8_block24v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block24v1():
;;                 num.cond_br (v138) [^b11_block27v1, ^b9_block25v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b9_block25v1():
;;                 num.br () [^b10_block26v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b10_block26v1():
;;                 num.br () [^b11_block27v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b11_block27v1():
;;                 num.br () [^b12_block28v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b12_block28v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_79_2 split 2"]: <() -> ()>
;;         {
;;           ^entry_block29v1(v160: builtin.integer i32, v161: builtin.integer i32, v162: builtin.integer i32, v163: builtin.integer i32):
;;             v164 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v165 = num.const () [] [spec: builtin.string "0x39"]: <() -> (builtin.integer i32)>;
;;             v166 = tensor.trip (v164, v164, v165) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v167 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v168 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v169 = num.i32_wrap_i64 (v168) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v170 = num.i32_mul (v169, v164) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v171 = num.i32_add (v167, v170) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v172 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;             v173 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v174 = num.i32_wrap_i64 (v168) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v175 = num.i32_mul (v174, v164) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v176 = num.i32_add (v173, v175) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v177 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;             v178 = num.i32_gt_u (v176, v177) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v179 = num.i32_eqz (v178) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v180 = num.i32_eqz (v178) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v181 = num.i32_and (v179, v180) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v182 = num.i32_eq (v176, v177) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v183 = num.i32_ne (v182, v173) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v184 = num.i32_eqz (v182) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v185 = num.i32_or (v183, v184) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v186 = num.i32_and (v181, v185) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v187 = num.i32_and (v176, v164) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v188 = num.i32_eqz (v187) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v189 = num.i32_ne (v188, v173) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v190 = num.i32_eqz (v188) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v191 = num.i32_or (v189, v190) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v192 = num.i32_and (v186, v191) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v193 = tensor.trip (v171, v164, v172, v192) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v194 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v195 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v196 = tensor.most (v194, v164, v193, v164, v195) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v197 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v198 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v199 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v200 = num.const () [] [spec: builtin.string "0x5d0"]: <() -> (builtin.integer i32)>;
;;             v201 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v202 = num.i32_wrap_i64 (v168) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v203 = num.i32_mul (v202, v201) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v204 = num.i32_add (v200, v203) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v205 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v206 = num.i32_wrap_i64 (v168) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v207 = num.i32_mul (v206, v201) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v208 = num.i32_add (v205, v207) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v209 = num.const () [] [spec: builtin.string "0x5d8"]: <() -> (builtin.integer i32)>;
;;             v210 = num.i32_wrap_i64 (v168) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v211 = num.i32_mul (v210, v201) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v212 = num.i32_add (v209, v211) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v213 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;             v214 = num.const () [] [spec: builtin.string "0x790"]: <() -> (builtin.integer i32)>;
;;             v215 = num.i32_wrap_i64 (v168) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v216 = num.i32_mul (v215, v201) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v217 = num.i32_add (v214, v216) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v218 = num.const () [] [spec: builtin.string "0xfffffe38"]: <() -> (builtin.integer i32)>;
;;             v219 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v220 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             tensor.loop (v166) [] [spec: builtin.string "host 0 @79"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v193) [] [spec: builtin.string "parallel 0 in 0 @302"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v196, v194, v164, v164) [] [spec: builtin.string "sequential in 1 taper 1 1 4 @408"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v197, v173, v194) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v195, v173, v194) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v204, v199, v192) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 3 @359"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v208, v199, v192) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 3 @364"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v208, v192) [] [spec: builtin.string "read f64 8 +0 base gated strides loops 1 3 @369"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v204, v199, v192) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 3 @374"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v212, v199, v198, v213, v192) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 2 4 loops 1 2 4 @414"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v208, v199, v192) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @419"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v217, v199, v218, v192) [] [spec: builtin.string "read f64 8 +0 base gated strides 2 4 loops 1 2 4 @424"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v212, v199, v198, v213, v192) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 2 4 loops 1 2 4 @429"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;             tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 5"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 7"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 7 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 7 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 7 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 7 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 7 5"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 7 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 7 7"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block30v1(v221: builtin.integer i64):
;;                 num.br () [^b1_block31v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block31v1():
;;                 v227 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v228 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v229 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v230 = num.i32_wrap_i64 (v168) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v231 = num.i32_mul (v230, v164) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v232 = num.i32_add (v160, v231) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v233 = num.i32_wrap_i64 (v168) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v234 = num.i32_mul (v233, v198) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v235 = num.i32_add (v161, v234) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v236 = num.i32_wrap_i64 (v168) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v237 = num.i32_mul (v236, v199) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v238 = num.i32_add (v162, v237) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v239 = num.i32_wrap_i64 (v168) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v240 = num.i32_mul (v239, v164) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v241 = num.i32_add (v163, v240) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v242 = num.i32_shl (v232, v229) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v243 = num.i32_add (v232, v228) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v244 = num.i32_gt_u (v232, v227) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v244) [^b18_block48v1, ^b2_block32v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block32v1():
;;                 v245 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v246 = num.i32_and (v232, v245) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v247 = num.i32_eqz (v246) [] [spec: builtin.string "@141"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v247) [^b4_block34v1, ^b3_block33v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block33v1():
;;                 num.br () [^b4_block34v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block34v1():
;;                 v248 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v249 = num.i32_eq (v232, v248) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v249) [^b7_block37v1, ^b5_block35v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block35v1():
;;                 num.br () [^b6_block36v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block36v1():
;;                 num.br () [^b7_block37v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block37v1():
;;                 num.cond_br (v244) [^b18_block48v1, ^b8_block38v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b8_block38v1():
;;                 v250 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v251 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v252 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v253 = num.i32_mul (v243, v252) [] [spec: builtin.string "@269"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v254 = num.i32_add (v253, v242) [] [spec: builtin.string "@272"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v255 = num.i32_add (v254, v251) [] [spec: builtin.string "@276"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v256 = num.i32_add (v232, v250) [] [spec: builtin.string "@283"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b9_block39v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block39v1():
;;                 v257 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v258 = num.i32_wrap_i64 (v221) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v259 = num.i32_mul (v258, v164) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v260 = num.i32_add (v243, v259) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v261 = num.i32_wrap_i64 (v221) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v262 = num.i32_mul (v261, v164) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v263 = num.i32_add (v257, v262) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v264 = num.i32_wrap_i64 (v221) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v265 = num.i32_mul (v264, v199) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v266 = num.i32_add (v238, v265) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v267 = num.i32_wrap_i64 (v221) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v268 = num.i32_mul (v267, v164) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v269 = num.i32_add (v241, v268) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v270 = num.i32_ge_u (v232, v260) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v270) [^b16_block46v1, ^b10_block40v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b10_block40v1():
;;                 v271 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v272 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v273 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v274 = num.i32_mul (v260, v273) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v275 = num.i32_add (v274, v242) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v276 = num.i32_add (v275, v272) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v277 = num.i32_and (v263, v271) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v277, v243) [^b12_block42v1, ^b11_block41v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b11_block41v1():
;;                 v278 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v279 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v280 = num.i32_shl (v243, v279) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v281 = num.i32_add (v274, v280) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v282 = num.i32_add (v281, v278) [] [spec: builtin.string "@354"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v283 = tensor.load (v282) [] [spec: builtin.string "f64 8 +0 view 0 @359"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v284 = tensor.load (v276) [] [spec: builtin.string "f64 8 +0 view 1 @364"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v285 = tensor.load (v255) [] [spec: builtin.string "f64 8 +0 view 2 @369"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v286 = num.f64_mul (v284, v285) [] [spec: builtin.string "@372"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v287 = num.f64_sub (v283, v286) [] [spec: builtin.string "@373"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v282, v287) [] [spec: builtin.string "f64 8 +0 view 3 @374"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 num.br (v256) [^b12_block42v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;               ^b12_block42v1(v222: builtin.integer i32):
;;                 v288 = num.i32_eqz (v263) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v288) [^b16_block46v1, ^b13_block43v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b13_block43v1():
;;                 v289 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v290 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v291 = num.i32_mul (v222, v290) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v292 = num.i32_add (v235, v291) [] [spec: builtin.string "@395"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v293 = num.i32_shl (v222, v289) [] [spec: builtin.string "@404"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v294 = num.i32_add (v266, v293) [] [spec: builtin.string "@405"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v295 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 num.br (v294, v292, v222, v295) [^b14_block44v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;               ^b14_block44v1(v223: builtin.integer i32, v224: builtin.integer i32, v225: builtin.integer i32, v226: builtin.integer i64):
;;                 v296 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v297 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v298 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;                 v299 = num.i64_extend_i32_s (v194) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v300 = num.i64_extend_i32_s (v164) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v301 = num.i64_mul (v300, v221) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v302 = num.i64_add (v299, v301) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v303 = num.i64_extend_i32_u (v263) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v304 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v305 = num.i64_and (v303, v304) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v306 = num.i64_extend_i32_s (v164) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v307 = num.i64_mul (v306, v305) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v308 = num.i64_add (v302, v307) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v309 = num.i64_gt_s (v226, v308) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v309) [] []: <(builtin.integer i32) -> ()>;
;;                 v310 = tensor.load (v223) [] [spec: builtin.string "f64 8 +0 view 4 @414"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v311 = tensor.load (v276) [] [spec: builtin.string "f64 8 +0 view 5 @419"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v312 = tensor.load (v224) [] [spec: builtin.string "f64 8 +0 view 6 @424"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v313 = num.f64_mul (v311, v312) [] [spec: builtin.string "@427"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v314 = num.f64_sub (v310, v313) [] [spec: builtin.string "@428"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v223, v314) [] [spec: builtin.string "f64 8 +0 view 7 @429"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v315 = num.i32_add (v223, v298) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v316 = num.i32_add (v224, v297) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v317 = num.i32_add (v225, v296) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v318 = num.i32_ne (v269, v317) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v319 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v320 = num.i64_add (v226, v319) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 num.cond_br (v318, v315, v316, v317, v320) [^b14_block44v1, ^b15_block45v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;               ^b15_block45v1():
;;                 num.br () [^b16_block46v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b16_block46v1():
;;                 num.br () [^b17_block47v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b17_block47v1():
;;                 num.br () [^b18_block48v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b18_block48v1():
;;                 num.br () [^b19_block49v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b19_block49v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_79_2_part_0"]: <() -> ()>
;;         {
;;           ^entry_block50v1(v321: builtin.integer i32, v322: builtin.integer i32, v323: builtin.integer i32, v324: builtin.integer i32):
;;             v325 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v326 = num.const () [] [spec: builtin.string "0x39"]: <() -> (builtin.integer i32)>;
;;             v327 = tensor.trip (v325, v325, v326) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v328 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v329 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v330 = num.i32_wrap_i64 (v329) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v331 = num.i32_mul (v330, v325) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v332 = num.i32_add (v328, v331) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v333 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;             v334 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v335 = num.i32_wrap_i64 (v329) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v336 = num.i32_mul (v335, v325) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v337 = num.i32_add (v334, v336) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v338 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;             v339 = num.i32_gt_u (v337, v338) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v340 = num.i32_eqz (v339) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v341 = num.i32_eqz (v339) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v342 = num.i32_and (v340, v341) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v343 = num.i32_eq (v337, v338) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v344 = num.i32_ne (v343, v334) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v345 = num.i32_eqz (v343) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v346 = num.i32_or (v344, v345) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v347 = num.i32_and (v342, v346) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v348 = num.i32_and (v337, v325) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v349 = num.i32_eqz (v348) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v350 = num.i32_ne (v349, v334) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v351 = num.i32_eqz (v349) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v352 = num.i32_or (v350, v351) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v353 = num.i32_and (v347, v352) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v354 = tensor.trip (v332, v325, v333, v353) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v355 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v356 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v357 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v358 = num.const () [] [spec: builtin.string "0x5d0"]: <() -> (builtin.integer i32)>;
;;             v359 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v360 = num.i32_wrap_i64 (v329) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v361 = num.i32_mul (v360, v359) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v362 = num.i32_add (v358, v361) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v363 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v364 = num.i32_wrap_i64 (v329) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v365 = num.i32_mul (v364, v359) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v366 = num.i32_add (v363, v365) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v367 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v368 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             tensor.loop (v327) [] [spec: builtin.string "host 0 @79"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v354) [] [spec: builtin.string "parallel 0 in 0 @302"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v355, v334, v357) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v362, v356, v353) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @359"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v366, v356, v353) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @364"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v366, v353) [] [spec: builtin.string "read f64 8 +0 base gated strides loops 1 2 @369"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v362, v356, v353) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 2 @374"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block51v1(v369: builtin.integer i64):
;;                 num.br () [^b1_block52v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block52v1():
;;                 v370 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v371 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v372 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v373 = num.i32_wrap_i64 (v329) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v374 = num.i32_mul (v373, v325) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v375 = num.i32_add (v321, v374) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v376 = num.i32_shl (v375, v372) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v377 = num.i32_add (v375, v371) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v378 = num.i32_gt_u (v375, v370) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v378) [^b17_block68v1, ^b2_block53v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block53v1():
;;                 v379 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v380 = num.i32_and (v375, v379) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v381 = num.i32_eqz (v380) [] [spec: builtin.string "@141"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v381) [^b4_block55v1, ^b3_block54v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block54v1():
;;                 num.br () [^b4_block55v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block55v1():
;;                 v382 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v383 = num.i32_eq (v375, v382) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v383) [^b7_block58v1, ^b5_block56v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block56v1():
;;                 num.br () [^b6_block57v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block57v1():
;;                 num.br () [^b7_block58v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block58v1():
;;                 num.cond_br (v378) [^b17_block68v1, ^b8_block59v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b8_block59v1():
;;                 v384 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v385 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v386 = num.i32_mul (v377, v385) [] [spec: builtin.string "@269"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v387 = num.i32_add (v386, v376) [] [spec: builtin.string "@272"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v388 = num.i32_add (v387, v384) [] [spec: builtin.string "@276"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b9_block60v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block60v1():
;;                 v389 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v390 = num.i32_wrap_i64 (v369) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v391 = num.i32_mul (v390, v325) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v392 = num.i32_add (v377, v391) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v393 = num.i32_wrap_i64 (v369) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v394 = num.i32_mul (v393, v325) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v395 = num.i32_add (v389, v394) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v396 = num.i32_ge_u (v375, v392) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v396) [^b15_block66v1, ^b10_block61v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b10_block61v1():
;;                 v397 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v398 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v399 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v400 = num.i32_mul (v392, v399) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v401 = num.i32_add (v400, v376) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v402 = num.i32_add (v401, v398) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v403 = num.i32_and (v395, v397) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v403) [^b12_block63v1, ^b11_block62v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b11_block62v1():
;;                 v404 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v405 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v406 = num.i32_shl (v377, v405) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v407 = num.i32_add (v400, v406) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v408 = num.i32_add (v407, v404) [] [spec: builtin.string "@354"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v409 = tensor.load (v408) [] [spec: builtin.string "f64 8 +0 view 0 @359"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v410 = tensor.load (v402) [] [spec: builtin.string "f64 8 +0 view 1 @364"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v411 = tensor.load (v388) [] [spec: builtin.string "f64 8 +0 view 2 @369"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v412 = num.f64_mul (v410, v411) [] [spec: builtin.string "@372"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v413 = num.f64_sub (v409, v412) [] [spec: builtin.string "@373"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v408, v413) [] [spec: builtin.string "f64 8 +0 view 3 @374"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 num.br () [^b12_block63v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b12_block63v1():
;;                 v414 = num.i32_eqz (v395) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v414) [^b15_block66v1, ^b13_block64v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b13_block64v1():
;;                 num.br () [^b14_block65v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b14_block65v1():
;;                 num.br () [^b15_block66v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b15_block66v1():
;;                 num.br () [^b16_block67v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b16_block67v1():
;;                 num.br () [^b17_block68v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b17_block68v1():
;;                 num.br () [^b18_block69v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b18_block69v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_79_2_part_1"]: <() -> ()>
;;         {
;;           ^entry_block70v1(v415: builtin.integer i32, v416: builtin.integer i32, v417: builtin.integer i32, v418: builtin.integer i32):
;;             v419 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v420 = num.const () [] [spec: builtin.string "0x39"]: <() -> (builtin.integer i32)>;
;;             v421 = tensor.trip (v419, v419, v420) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v422 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v423 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v424 = num.i32_wrap_i64 (v423) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v425 = num.i32_mul (v424, v419) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v426 = num.i32_add (v422, v425) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v427 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;             v428 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v429 = num.i32_wrap_i64 (v423) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v430 = num.i32_mul (v429, v419) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v431 = num.i32_add (v428, v430) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v432 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;             v433 = num.i32_gt_u (v431, v432) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v434 = num.i32_eqz (v433) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v435 = num.i32_eqz (v433) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v436 = num.i32_and (v434, v435) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v437 = num.i32_eq (v431, v432) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v438 = num.i32_ne (v437, v428) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v439 = num.i32_eqz (v437) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v440 = num.i32_or (v438, v439) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v441 = num.i32_and (v436, v440) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v442 = num.i32_and (v431, v419) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v443 = num.i32_eqz (v442) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v444 = num.i32_ne (v443, v428) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v445 = num.i32_eqz (v443) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v446 = num.i32_or (v444, v445) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v447 = num.i32_and (v441, v446) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v448 = tensor.trip (v426, v419, v427, v447) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v449 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v450 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v451 = tensor.most (v449, v419, v448, v419, v450) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v452 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v453 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v454 = num.const () [] [spec: builtin.string "0x5d8"]: <() -> (builtin.integer i32)>;
;;             v455 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v456 = num.i32_wrap_i64 (v423) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v457 = num.i32_mul (v456, v455) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v458 = num.i32_add (v454, v457) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v459 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;             v460 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v461 = num.i32_wrap_i64 (v423) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v462 = num.i32_mul (v461, v455) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v463 = num.i32_add (v460, v462) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v464 = num.const () [] [spec: builtin.string "0x790"]: <() -> (builtin.integer i32)>;
;;             v465 = num.i32_wrap_i64 (v423) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v466 = num.i32_mul (v465, v455) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v467 = num.i32_add (v464, v466) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v468 = num.const () [] [spec: builtin.string "0xfffffe38"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v421) [] [spec: builtin.string "host 0 @79"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v448) [] [spec: builtin.string "parallel 0 in 0 @302"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v451, v449, v419, v419) [] [spec: builtin.string "parallel 1 in 1 taper 1 1 3 @408"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v450, v428, v449) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v458, v453, v452, v459, v447) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 2 3 loops 1 2 3 @414"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v463, v453, v447) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @419"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v467, v453, v468, v447) [] [spec: builtin.string "read f64 8 +0 base gated strides 2 3 loops 1 2 3 @424"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v458, v453, v452, v459, v447) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 2 3 loops 1 2 3 @429"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block71v1(v469: builtin.integer i64, v470: builtin.integer i64):
;;                 num.br () [^b1_block72v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block72v1():
;;                 v472 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v473 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v474 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v475 = num.i32_wrap_i64 (v423) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v476 = num.i32_mul (v475, v419) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v477 = num.i32_add (v415, v476) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v478 = num.i32_wrap_i64 (v423) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v479 = num.i32_mul (v478, v452) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v480 = num.i32_add (v416, v479) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v481 = num.i32_wrap_i64 (v423) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v482 = num.i32_mul (v481, v453) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v483 = num.i32_add (v417, v482) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v484 = num.i32_wrap_i64 (v423) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v485 = num.i32_mul (v484, v419) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v486 = num.i32_add (v418, v485) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v487 = num.i32_shl (v477, v474) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v488 = num.i32_add (v477, v473) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v489 = num.i32_gt_u (v477, v472) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v489) [^b21_block92v1, ^b2_block73v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block73v1():
;;                 v490 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v491 = num.i32_and (v477, v490) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v492 = num.i32_eqz (v491) [] [spec: builtin.string "@141"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v492) [^b4_block75v1, ^b3_block74v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block74v1():
;;                 num.br () [^b4_block75v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block75v1():
;;                 v493 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v494 = num.i32_eq (v477, v493) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v494) [^b7_block78v1, ^b5_block76v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block76v1():
;;                 num.br () [^b6_block77v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block77v1():
;;                 num.br () [^b7_block78v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block78v1():
;;                 num.cond_br (v489) [^b21_block92v1, ^b8_block79v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b8_block79v1():
;;                 v495 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v496 = num.i32_add (v477, v495) [] [spec: builtin.string "@283"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b9_block80v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block80v1():
;;                 v497 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v498 = num.i32_wrap_i64 (v469) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v499 = num.i32_mul (v498, v419) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v500 = num.i32_add (v488, v499) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v501 = num.i32_wrap_i64 (v469) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v502 = num.i32_mul (v501, v419) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v503 = num.i32_add (v497, v502) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v504 = num.i32_wrap_i64 (v469) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v505 = num.i32_mul (v504, v453) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v506 = num.i32_add (v483, v505) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v507 = num.i32_wrap_i64 (v469) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v508 = num.i32_mul (v507, v419) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v509 = num.i32_add (v486, v508) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v510 = num.i32_ge_u (v477, v500) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v510) [^b19_block90v1, ^b10_block81v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b10_block81v1():
;;                 v511 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v512 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v513 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v514 = num.i32_mul (v500, v513) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v515 = num.i32_add (v514, v487) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v516 = num.i32_add (v515, v512) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v517 = num.i32_and (v503, v511) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v517, v488) [^b12_block83v1, ^b11_block82v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b11_block82v1():
;;                 num.br (v496) [^b12_block83v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;               ^b12_block83v1(v471: builtin.integer i32):
;;                 v518 = num.i32_eqz (v503) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v518) [^b19_block90v1, ^b13_block84v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b13_block84v1():
;;                 v519 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v520 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v521 = num.i32_mul (v471, v520) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v522 = num.i32_add (v480, v521) [] [spec: builtin.string "@395"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v523 = num.i32_shl (v471, v519) [] [spec: builtin.string "@404"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v524 = num.i32_add (v506, v523) [] [spec: builtin.string "@405"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b14_block85v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b14_block85v1():
;;                 v525 = num.i32_wrap_i64 (v470) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v526 = num.i32_mul (v525, v452) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v527 = num.i32_add (v524, v526) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v528 = num.i32_wrap_i64 (v470) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v529 = num.i32_mul (v528, v453) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v530 = num.i32_add (v522, v529) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v531 = num.i32_wrap_i64 (v470) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v532 = num.i32_mul (v531, v419) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v533 = num.i32_add (v471, v532) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v534 = num.i64_extend_i32_s (v449) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v535 = num.i64_extend_i32_s (v419) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v536 = num.i64_mul (v535, v469) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v537 = num.i64_add (v534, v536) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v538 = num.i64_extend_i32_u (v503) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v539 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v540 = num.i64_and (v538, v539) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v541 = num.i64_extend_i32_s (v419) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v542 = num.i64_mul (v541, v540) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v543 = num.i64_add (v537, v542) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v544 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v545 = num.i64_mul (v470, v544) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v546 = num.i64_add (v545, v544) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v547 = num.i64_le_s (v545, v543) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v548 = num.i64_le_s (v546, v543) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 num.cond_br (v547) [^b17_block88v1, ^b15_block86v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b15_block86v1():
;;                 v549 = num.i64_eqz (v470) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v549) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b16_block87v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b16_block87v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b17_block88v1():
;;                 v550 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v551 = tensor.load (v527) [] [spec: builtin.string "f64 8 +0 view 0 @414"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v552 = tensor.load (v516) [] [spec: builtin.string "f64 8 +0 view 1 @419"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v553 = tensor.load (v530) [] [spec: builtin.string "f64 8 +0 view 2 @424"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v554 = num.f64_mul (v552, v553) [] [spec: builtin.string "@427"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v555 = num.f64_sub (v551, v554) [] [spec: builtin.string "@428"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v527, v555) [] [spec: builtin.string "f64 8 +0 view 3 @429"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v556 = num.i32_add (v533, v550) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v557 = num.i32_ne (v509, v556) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v558 = num.i32_eqz (v557) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v559 = num.i32_eqz (v558) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v560 = num.i32_xor (v559, v548) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v560) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b18_block89v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b18_block89v1():
;;                 num.br () [^b19_block90v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b19_block90v1():
;;                 num.br () [^b20_block91v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b20_block91v1():
;;                 num.br () [^b21_block92v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b21_block92v1():
;;                 num.br () [^b22_block93v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b22_block93v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_198"]: <() -> ()>
;;     {
;;       ^entry_block94v1(v561: builtin.integer i32, v562: builtin.integer i32, v563: builtin.integer i32, v564: builtin.integer i32):
;;         v565 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;         v566 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v567 = num.i32_and (v561, v566) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v568 = num.i32_eqz (v567) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v569 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v570 = num.i32_sub (v561, v569) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v571 = num.i32_add (v566, v570) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v572 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v573 = num.i32_sub (v561, v569) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v574 = num.i32_add (v572, v573) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v575 = num.i32_select (v571, v574, v568) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v576 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;         v577 = num.i32_mul (v575, v576) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v578 = num.i32_add (v565, v577) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v579 = num.const () [] [spec: builtin.string "0x6588"]: <() -> (builtin.integer i32)>;
;;         v580 = tensor.trip (v578, v565, v579) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v581 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;         v582 = num.i32_sub (v561, v569) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v583 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v584 = num.i32_mul (v582, v583) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v585 = num.i32_add (v581, v584) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v586 = num.i32_mul (v575, v576) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v587 = num.i32_add (v585, v586) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v588 = num.i32_sub (v561, v569) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v589 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;         v590 = num.i32_mul (v588, v589) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v591 = num.i32_add (v581, v590) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v592 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;         v593 = num.i32_sub (v561, v569) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v594 = num.i32_mul (v593, v583) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v595 = num.i32_add (v592, v594) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v596 = num.i32_mul (v575, v576) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v597 = num.i32_add (v595, v596) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v598 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v599 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v580) [] [spec: builtin.string "parallel 0 @198"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v587, v565) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @209"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v591) [] [spec: builtin.string "read f64 8 +0 base before strides loops 0 @214"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v587, v565) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @218"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v597, v565) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @231"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v591) [] [spec: builtin.string "read f64 8 +0 base before strides loops 0 @236"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v597, v565) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @240"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "ahead 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 5 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block95v1(v600: builtin.integer i64):
;;             num.br () [^b1_block96v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block96v1():
;;             v601 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v602 = num.i32_wrap_i64 (v600) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v603 = num.i32_mul (v602, v565) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v604 = num.i32_add (v562, v603) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v605 = num.i32_add (v563, v604) [] [spec: builtin.string "@204"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v606 = tensor.load (v605) [] [spec: builtin.string "f64 8 +0 view 0 @209"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v607 = tensor.load (v564) [] [spec: builtin.string "f64 8 +0 view 1 @214"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v608 = num.f64_div (v606, v607) [] [spec: builtin.string "@217"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v605, v608) [] [spec: builtin.string "f64 8 +0 view 2 @218"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v609 = num.i32_add (v605, v601) [] [spec: builtin.string "@226"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v610 = tensor.load (v609) [] [spec: builtin.string "f64 8 +0 view 3 @231"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v611 = tensor.load (v564) [] [spec: builtin.string "f64 8 +0 view 4 @236"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v612 = num.f64_div (v610, v611) [] [spec: builtin.string "@239"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v609, v612) [] [spec: builtin.string "f64 8 +0 view 5 @240"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b2_block97v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block97v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_302 split 2"]: <() -> ()>
;;     {
;;       ^entry_block98v1(v613: builtin.integer i32, v614: builtin.integer i32, v615: builtin.integer i32, v616: builtin.integer i32, v617: builtin.integer i32, v618: builtin.integer i32, v619: builtin.integer i32, v620: builtin.integer i32, v621: builtin.integer i32):
;;         v622 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v623 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v624 = num.i32_sub (v613, v623) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v625 = num.i32_add (v622, v624) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v626 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v627 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;         v628 = tensor.trip (v625, v626, v627) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v629 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v630 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v631 = tensor.most (v629, v626, v628, v626, v630) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v632 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v633 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;         v634 = num.i32_shl (v615, v622) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v635 = num.const () [] [spec: builtin.string "0x5d0"]: <() -> (builtin.integer i32)>;
;;         v636 = num.i32_sub (v613, v623) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v637 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;         v638 = num.i32_mul (v636, v637) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v639 = num.i32_add (v635, v638) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v640 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;         v641 = num.i32_sub (v613, v623) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v642 = num.i32_mul (v641, v637) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v643 = num.i32_add (v640, v642) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v644 = num.const () [] [spec: builtin.string "0x5d8"]: <() -> (builtin.integer i32)>;
;;         v645 = num.i32_sub (v613, v623) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v646 = num.i32_mul (v645, v637) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v647 = num.i32_add (v644, v646) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v648 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v649 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;         v650 = num.const () [] [spec: builtin.string "0x790"]: <() -> (builtin.integer i32)>;
;;         v651 = num.i32_sub (v613, v623) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v652 = num.i32_mul (v651, v637) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v653 = num.i32_add (v650, v652) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v654 = num.const () [] [spec: builtin.string "0xfffffe38"]: <() -> (builtin.integer i32)>;
;;         v655 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v656 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v628) [] [spec: builtin.string "parallel 0 @302"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v631, v629, v626, v626) [] [spec: builtin.string "sequential in 0 taper 1 0 3 @408"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v632, v623, v629) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v630, v623, v629) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v639, v633) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 2 @359"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v643, v633) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 2 @364"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v643) [] [spec: builtin.string "read f64 8 +0 base strides loops 0 2 @369"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v639, v633) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v647, v633, v648, v649) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 3 loops 0 1 3 @414"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v643, v633) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @419"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v653, v633, v654) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 0 1 3 @424"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v647, v633, v648, v649) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 3 loops 0 1 3 @429"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 7"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block99v1(v657: builtin.integer i64):
;;             num.br () [^b1_block100v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block100v1():
;;             v663 = num.i32_wrap_i64 (v657) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v664 = num.i32_mul (v663, v626) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v665 = num.i32_add (v615, v664) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v666 = num.i32_wrap_i64 (v657) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v667 = num.i32_mul (v666, v626) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v668 = num.i32_add (v616, v667) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v669 = num.i32_wrap_i64 (v657) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v670 = num.i32_mul (v669, v633) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v671 = num.i32_add (v617, v670) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v672 = num.i32_wrap_i64 (v657) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v673 = num.i32_mul (v672, v626) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v674 = num.i32_add (v618, v673) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v675 = num.i32_ge_u (v613, v665) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v675) [^b8_block107v1, ^b2_block101v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block101v1():
;;             v676 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v677 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v678 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v679 = num.i32_mul (v665, v678) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v680 = num.i32_add (v679, v614) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v681 = num.i32_add (v680, v677) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v682 = num.i32_and (v668, v676) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v682, v615) [^b4_block103v1, ^b3_block102v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block102v1():
;;             v683 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v684 = num.i32_add (v679, v634) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v685 = num.i32_add (v684, v683) [] [spec: builtin.string "@354"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v686 = tensor.load (v685) [] [spec: builtin.string "f64 8 +0 view 0 @359"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v687 = tensor.load (v681) [] [spec: builtin.string "f64 8 +0 view 1 @364"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v688 = tensor.load (v619) [] [spec: builtin.string "f64 8 +0 view 2 @369"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v689 = num.f64_mul (v687, v688) [] [spec: builtin.string "@372"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v690 = num.f64_sub (v686, v689) [] [spec: builtin.string "@373"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v685, v690) [] [spec: builtin.string "f64 8 +0 view 3 @374"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br (v620) [^b4_block103v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block103v1(v658: builtin.integer i32):
;;             v691 = num.i32_eqz (v668) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v691) [^b8_block107v1, ^b5_block104v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block104v1():
;;             v692 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v693 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v694 = num.i32_mul (v658, v693) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v695 = num.i32_add (v621, v694) [] [spec: builtin.string "@395"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v696 = num.i32_shl (v658, v692) [] [spec: builtin.string "@404"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v697 = num.i32_add (v671, v696) [] [spec: builtin.string "@405"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v698 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v697, v695, v658, v698) [^b6_block105v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b6_block105v1(v659: builtin.integer i32, v660: builtin.integer i32, v661: builtin.integer i32, v662: builtin.integer i64):
;;             v699 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v700 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v701 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v702 = num.i64_extend_i32_s (v629) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v703 = num.i64_extend_i32_s (v626) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v704 = num.i64_mul (v703, v657) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v705 = num.i64_add (v702, v704) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v706 = num.i64_extend_i32_u (v668) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v707 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v708 = num.i64_and (v706, v707) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v709 = num.i64_extend_i32_s (v626) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v710 = num.i64_mul (v709, v708) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v711 = num.i64_add (v705, v710) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v712 = num.i64_gt_s (v662, v711) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v712) [] []: <(builtin.integer i32) -> ()>;
;;             v713 = tensor.load (v659) [] [spec: builtin.string "f64 8 +0 view 4 @414"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v714 = tensor.load (v681) [] [spec: builtin.string "f64 8 +0 view 5 @419"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v715 = tensor.load (v660) [] [spec: builtin.string "f64 8 +0 view 6 @424"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v716 = num.f64_mul (v714, v715) [] [spec: builtin.string "@427"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v717 = num.f64_sub (v713, v716) [] [spec: builtin.string "@428"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v659, v717) [] [spec: builtin.string "f64 8 +0 view 7 @429"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v718 = num.i32_add (v659, v701) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v719 = num.i32_add (v660, v700) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v720 = num.i32_add (v661, v699) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v721 = num.i32_ne (v674, v720) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v722 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v723 = num.i64_add (v662, v722) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v721, v718, v719, v720, v723) [^b6_block105v1, ^b7_block106v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b7_block106v1():
;;             num.br () [^b8_block107v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block107v1():
;;             num.br () [^b9_block108v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block108v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_302_part_0"]: <() -> ()>
;;         {
;;           ^entry_block109v1(v724: builtin.integer i32, v725: builtin.integer i32, v726: builtin.integer i32, v727: builtin.integer i32, v728: builtin.integer i32, v729: builtin.integer i32, v730: builtin.integer i32, v731: builtin.integer i32, v732: builtin.integer i32):
;;             v733 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v734 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v735 = num.i32_sub (v724, v734) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v736 = num.i32_add (v733, v735) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v737 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v738 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;             v739 = tensor.trip (v736, v737, v738) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v740 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v741 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v742 = num.i32_shl (v726, v733) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v743 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v744 = num.const () [] [spec: builtin.string "0x5d0"]: <() -> (builtin.integer i32)>;
;;             v745 = num.i32_sub (v724, v734) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v746 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v747 = num.i32_mul (v745, v746) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v748 = num.i32_add (v744, v747) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v749 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v750 = num.i32_sub (v724, v734) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v751 = num.i32_mul (v750, v746) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v752 = num.i32_add (v749, v751) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v753 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v754 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             tensor.loop (v739) [] [spec: builtin.string "parallel 0 @302"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v740, v734, v743) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v748, v741) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @359"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v752, v741) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @364"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v752) [] [spec: builtin.string "read f64 8 +0 base strides loops 0 1 @369"]: <(builtin.integer i32) -> ()>;
;;             tensor.view (v748, v741) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 1 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block110v1(v755: builtin.integer i64):
;;                 num.br () [^b1_block111v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block111v1():
;;                 v756 = num.i32_wrap_i64 (v755) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v757 = num.i32_mul (v756, v737) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v758 = num.i32_add (v726, v757) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v759 = num.i32_wrap_i64 (v755) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v760 = num.i32_mul (v759, v737) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v761 = num.i32_add (v727, v760) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v762 = num.i32_ge_u (v724, v758) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v762) [^b7_block117v1, ^b2_block112v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block112v1():
;;                 v763 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v764 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v765 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v766 = num.i32_mul (v758, v765) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v767 = num.i32_add (v766, v725) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v768 = num.i32_add (v767, v764) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v769 = num.i32_and (v761, v763) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v769) [^b4_block114v1, ^b3_block113v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block113v1():
;;                 v770 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v771 = num.i32_add (v766, v742) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v772 = num.i32_add (v771, v770) [] [spec: builtin.string "@354"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v773 = tensor.load (v772) [] [spec: builtin.string "f64 8 +0 view 0 @359"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v774 = tensor.load (v768) [] [spec: builtin.string "f64 8 +0 view 1 @364"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v775 = tensor.load (v730) [] [spec: builtin.string "f64 8 +0 view 2 @369"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v776 = num.f64_mul (v774, v775) [] [spec: builtin.string "@372"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v777 = num.f64_sub (v773, v776) [] [spec: builtin.string "@373"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v772, v777) [] [spec: builtin.string "f64 8 +0 view 3 @374"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 num.br () [^b4_block114v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block114v1():
;;                 v778 = num.i32_eqz (v761) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v778) [^b7_block117v1, ^b5_block115v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block115v1():
;;                 num.br () [^b6_block116v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block116v1():
;;                 num.br () [^b7_block117v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block117v1():
;;                 num.br () [^b8_block118v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block118v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_302_part_1"]: <() -> ()>
;;         {
;;           ^entry_block119v1(v779: builtin.integer i32, v780: builtin.integer i32, v781: builtin.integer i32, v782: builtin.integer i32, v783: builtin.integer i32, v784: builtin.integer i32, v785: builtin.integer i32, v786: builtin.integer i32, v787: builtin.integer i32):
;;             v788 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v789 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v790 = num.i32_sub (v779, v789) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v791 = num.i32_add (v788, v790) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v792 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v793 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;             v794 = tensor.trip (v791, v792, v793) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v795 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v796 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v797 = tensor.most (v795, v792, v794, v792, v796) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v798 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v799 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v800 = num.const () [] [spec: builtin.string "0x5d8"]: <() -> (builtin.integer i32)>;
;;             v801 = num.i32_sub (v779, v789) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v802 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v803 = num.i32_mul (v801, v802) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v804 = num.i32_add (v800, v803) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v805 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;             v806 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v807 = num.i32_sub (v779, v789) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v808 = num.i32_mul (v807, v802) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v809 = num.i32_add (v806, v808) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v810 = num.const () [] [spec: builtin.string "0x790"]: <() -> (builtin.integer i32)>;
;;             v811 = num.i32_sub (v779, v789) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v812 = num.i32_mul (v811, v802) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v813 = num.i32_add (v810, v812) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v814 = num.const () [] [spec: builtin.string "0xfffffe38"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v794) [] [spec: builtin.string "parallel 0 @302"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v797, v795, v792, v792) [] [spec: builtin.string "parallel 1 in 0 taper 1 0 2 @408"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v796, v789, v795) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v804, v798, v799, v805) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @414"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v809, v798) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @419"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v813, v798, v814) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 loops 0 1 2 @424"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v804, v798, v799, v805) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 2 loops 0 1 2 @429"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block120v1(v815: builtin.integer i64, v816: builtin.integer i64):
;;                 num.br () [^b1_block121v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block121v1():
;;                 v818 = num.i32_wrap_i64 (v815) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v819 = num.i32_mul (v818, v792) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v820 = num.i32_add (v781, v819) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v821 = num.i32_wrap_i64 (v815) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v822 = num.i32_mul (v821, v792) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v823 = num.i32_add (v782, v822) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v824 = num.i32_wrap_i64 (v815) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v825 = num.i32_mul (v824, v798) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v826 = num.i32_add (v783, v825) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v827 = num.i32_wrap_i64 (v815) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v828 = num.i32_mul (v827, v792) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v829 = num.i32_add (v784, v828) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v830 = num.i32_ge_u (v779, v820) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v830) [^b11_block131v1, ^b2_block122v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block122v1():
;;                 v831 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v832 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v833 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v834 = num.i32_mul (v820, v833) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v835 = num.i32_add (v834, v780) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v836 = num.i32_add (v835, v832) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v837 = num.i32_and (v823, v831) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v837, v781) [^b4_block124v1, ^b3_block123v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b3_block123v1():
;;                 num.br (v786) [^b4_block124v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;               ^b4_block124v1(v817: builtin.integer i32):
;;                 v838 = num.i32_eqz (v823) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v838) [^b11_block131v1, ^b5_block125v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block125v1():
;;                 v839 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v840 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v841 = num.i32_mul (v817, v840) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v842 = num.i32_add (v787, v841) [] [spec: builtin.string "@395"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v843 = num.i32_shl (v817, v839) [] [spec: builtin.string "@404"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v844 = num.i32_add (v826, v843) [] [spec: builtin.string "@405"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b6_block126v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block126v1():
;;                 v845 = num.i32_wrap_i64 (v816) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v846 = num.i32_mul (v845, v799) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v847 = num.i32_add (v844, v846) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v848 = num.i32_wrap_i64 (v816) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v849 = num.i32_mul (v848, v798) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v850 = num.i32_add (v842, v849) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v851 = num.i32_wrap_i64 (v816) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v852 = num.i32_mul (v851, v792) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v853 = num.i32_add (v817, v852) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v854 = num.i64_extend_i32_s (v795) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v855 = num.i64_extend_i32_s (v792) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v856 = num.i64_mul (v855, v815) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v857 = num.i64_add (v854, v856) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v858 = num.i64_extend_i32_u (v823) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v859 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v860 = num.i64_and (v858, v859) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v861 = num.i64_extend_i32_s (v792) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v862 = num.i64_mul (v861, v860) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v863 = num.i64_add (v857, v862) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v864 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v865 = num.i64_mul (v816, v864) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v866 = num.i64_add (v865, v864) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v867 = num.i64_le_s (v865, v863) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v868 = num.i64_le_s (v866, v863) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 num.cond_br (v867) [^b9_block129v1, ^b7_block127v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b7_block127v1():
;;                 v869 = num.i64_eqz (v816) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v869) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b8_block128v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block128v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b9_block129v1():
;;                 v870 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v871 = tensor.load (v847) [] [spec: builtin.string "f64 8 +0 view 0 @414"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v872 = tensor.load (v836) [] [spec: builtin.string "f64 8 +0 view 1 @419"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v873 = tensor.load (v850) [] [spec: builtin.string "f64 8 +0 view 2 @424"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v874 = num.f64_mul (v872, v873) [] [spec: builtin.string "@427"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v875 = num.f64_sub (v871, v874) [] [spec: builtin.string "@428"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v847, v875) [] [spec: builtin.string "f64 8 +0 view 3 @429"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v876 = num.i32_add (v853, v870) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v877 = num.i32_ne (v829, v876) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v878 = num.i32_eqz (v877) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v879 = num.i32_eqz (v878) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v880 = num.i32_xor (v879, v868) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v880) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b10_block130v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b10_block130v1():
;;                 num.br () [^b11_block131v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b11_block131v1():
;;                 num.br () [^b12_block132v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b12_block132v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
