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
;; $cholesky_right depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 1 parallel dimension; 3 loads, 2 stores; then 1 parallel dimension; 4 loads, 2 stores; reads ahead of its writes from a copy; in pieces where it meets itself; then 1 parallel dimension; 3 loads, 1 stores; in pieces where it meets itself; then 2 parallel dimensions; 6 loads, 2 stores [region 0]
;; $cholesky_right depth 1: O001 parallel map: 1 parallel dimension; 4 loads, 2 stores; reads ahead of its writes from a copy; in pieces where it meets itself [region 0]
;; $cholesky_right depth 1: O001 parallel map: 1 parallel dimension; 3 loads, 1 stores; in pieces where it meets itself; then 2 parallel dimensions; 6 loads, 2 stores [region 0]
;; $cholesky_right depth 2: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 0 I32, local 2 I32, local 1 I32, local 3 I32; gives nothing; leaves by its end
;; region 1: takes local 4 I32, local 8 I32, local 2 I32, local 6 I32; gives nothing; leaves by its end
;; region 2: takes local 4 I32, local 5 I32, local 11 I32, local 14 I32, local 15 I32, local 12 I32, local 13 I32, local 10 I32, local 2 I32; gives nothing; leaves by its end
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
;;             v96 = tensor.trip (v88, v70, v89, v95) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v97 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v98 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v99 = num.i32_mul (v85, v86) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v100 = num.i32_add (v98, v99) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v101 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v102 = num.i32_mul (v101, v97) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v103 = num.i32_add (v100, v102) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v104 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v105 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v106 = num.i32_mul (v105, v104) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v107 = num.i32_add (v98, v106) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v108 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v109 = num.i32_mul (v85, v86) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v110 = num.i32_add (v108, v109) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v111 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v112 = num.i32_mul (v111, v97) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v113 = num.i32_add (v110, v112) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v114 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v115 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             tensor.loop (v69) [] [spec: builtin.string "host 0 @79"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v96) [] [spec: builtin.string "parallel 0 in 0 @198"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v103, v70, v95) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @209"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v107, v95) [] [spec: builtin.string "read f64 8 +0 base before gated strides loops 1 @214"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v103, v70, v95) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @218"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v113, v70, v95) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @231"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v107, v95) [] [spec: builtin.string "read f64 8 +0 base before gated strides loops 1 @236"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v113, v70, v95) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @240"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block16v1(v116: builtin.integer i64):
;;                 num.br () [^b1_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block17v1():
;;                 v118 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v119 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v120 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v121 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v122 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v123 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v124 = num.i32_mul (v123, v67) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v125 = num.i32_add (v63, v124) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v126 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v127 = num.i32_mul (v126, v97) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v128 = num.i32_add (v64, v127) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v129 = num.i32_mul (v125, v122) [] [spec: builtin.string "@88"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v130 = num.i32_shl (v125, v121) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v131 = num.i32_add (v129, v130) [] [spec: builtin.string "@96"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v132 = num.i32_add (v131, v120) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v133 = num.i32_add (v125, v119) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v134 = num.i32_gt_u (v125, v118) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v134) [^b11_block27v1, ^b2_block18v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block18v1():
;;                 v135 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v136 = num.i32_and (v125, v135) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v137 = num.i32_eqz (v136) [] [spec: builtin.string "@141"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v137, v133) [^b4_block20v1, ^b3_block19v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b3_block19v1():
;;                 v138 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v139 = num.i32_add (v125, v138) [] [spec: builtin.string "@177"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br (v139) [^b4_block20v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;               ^b4_block20v1(v117: builtin.integer i32):
;;                 v140 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v141 = num.i32_eq (v125, v140) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v141) [^b8_block24v1, ^b5_block21v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block21v1():
;;                 v142 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v143 = num.i32_mul (v117, v142) [] [spec: builtin.string "@195"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b6_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block22v1():
;;                 v144 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v145 = num.i32_wrap_i64 (v116) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v146 = num.i32_mul (v145, v70) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v147 = num.i32_add (v143, v146) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v148 = num.i32_add (v128, v147) [] [spec: builtin.string "@204"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v149 = tensor.load (v148) [] [spec: builtin.string "f64 8 +0 view 0 @209"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v150 = tensor.load (v132) [] [spec: builtin.string "f64 8 +0 view 1 @214"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v151 = num.f64_div (v149, v150) [] [spec: builtin.string "@217"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v148, v151) [] [spec: builtin.string "f64 8 +0 view 2 @218"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v152 = num.i32_add (v148, v144) [] [spec: builtin.string "@226"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v153 = tensor.load (v152) [] [spec: builtin.string "f64 8 +0 view 3 @231"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v154 = tensor.load (v132) [] [spec: builtin.string "f64 8 +0 view 4 @236"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v155 = num.f64_div (v153, v154) [] [spec: builtin.string "@239"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v152, v155) [] [spec: builtin.string "f64 8 +0 view 5 @240"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 num.br () [^b7_block23v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block23v1():
;;                 num.br () [^b8_block24v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block24v1():
;;                 num.cond_br (v134) [^b11_block27v1, ^b9_block25v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
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
;;           ^entry_block29v1(v156: builtin.integer i32, v157: builtin.integer i32, v158: builtin.integer i32, v159: builtin.integer i32):
;;             v160 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v161 = num.const () [] [spec: builtin.string "0x39"]: <() -> (builtin.integer i32)>;
;;             v162 = tensor.trip (v160, v160, v161) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v163 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v164 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v165 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v166 = num.i32_mul (v165, v160) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v167 = num.i32_add (v163, v166) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v168 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;             v169 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v170 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v171 = num.i32_mul (v170, v160) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v172 = num.i32_add (v169, v171) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v173 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;             v174 = num.i32_gt_u (v172, v173) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v175 = num.i32_eqz (v174) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v176 = num.i32_eqz (v174) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v177 = num.i32_and (v175, v176) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v178 = tensor.trip (v167, v160, v168, v177) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v179 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;             v180 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v181 = tensor.most (v179, v160, v178, v160, v180) [] [spec: builtin.string "2"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v182 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v183 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v184 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v185 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v186 = num.const () [] [spec: builtin.string "0x5d0"]: <() -> (builtin.integer i32)>;
;;             v187 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v188 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v189 = num.i32_mul (v188, v187) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v190 = num.i32_add (v186, v189) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v191 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v192 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v193 = num.i32_mul (v192, v187) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v194 = num.i32_add (v191, v193) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v195 = num.const () [] [spec: builtin.string "0x5d8"]: <() -> (builtin.integer i32)>;
;;             v196 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v197 = num.i32_mul (v196, v187) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v198 = num.i32_add (v195, v197) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v199 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v200 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;             v201 = num.const () [] [spec: builtin.string "0x790"]: <() -> (builtin.integer i32)>;
;;             v202 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v203 = num.i32_mul (v202, v187) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v204 = num.i32_add (v201, v203) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v205 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;             v206 = num.const () [] [spec: builtin.string "0xfffffe38"]: <() -> (builtin.integer i32)>;
;;             v207 = num.const () [] [spec: builtin.string "0x5e0"]: <() -> (builtin.integer i32)>;
;;             v208 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v209 = num.i32_mul (v208, v187) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v210 = num.i32_add (v207, v209) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v211 = num.const () [] [spec: builtin.string "0x958"]: <() -> (builtin.integer i32)>;
;;             v212 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v213 = num.i32_mul (v212, v187) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v214 = num.i32_add (v211, v213) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v215 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v216 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             tensor.loop (v162) [] [spec: builtin.string "host 0 @79"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v178) [] [spec: builtin.string "parallel 0 in 0 @302"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v181, v179, v160, v160) [] [spec: builtin.string "sequential in 1 taper 2 1 4 @408"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v182, v169, v185) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v180, v169, v185) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v190, v184, v177) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 3 @359"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v194, v184, v177) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 3 @364"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v194, v177) [] [spec: builtin.string "read f64 8 +0 base gated strides loops 1 3 @369"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v190, v184, v177) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 3 @374"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v198, v184, v199, v200, v177) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 2 4 loops 1 2 4 @414"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v194, v184, v177) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @419"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v204, v205, v206, v177) [] [spec: builtin.string "read f64 8 +0 base gated strides 2 4 loops 1 2 4 @424"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v198, v184, v199, v200, v177) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 2 4 loops 1 2 4 @429"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v210, v184, v199, v200, v177) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 2 4 loops 1 2 4 @441"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v194, v184, v177) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @446"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v214, v205, v206, v177) [] [spec: builtin.string "read f64 8 +0 base gated strides 2 4 loops 1 2 4 @455"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v210, v184, v199, v200, v177) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 2 4 loops 1 2 4 @460"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;             tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 5"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 7"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 8"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 9"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 10"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 11"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 7 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 7 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 7 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 7 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 7 5"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 7 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 7 7"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 7 8"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 7 9"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 7 10"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 7 11"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 11 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 11 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 11 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 11 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 11 5"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 11 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 11 8"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 11 9"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 11 10"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 11 11"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block30v1(v217: builtin.integer i64):
;;                 num.br () [^b1_block31v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block31v1():
;;                 v223 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v224 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v225 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v226 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v227 = num.i32_mul (v226, v160) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v228 = num.i32_add (v156, v227) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v229 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v230 = num.i32_mul (v229, v183) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v231 = num.i32_add (v157, v230) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v232 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v233 = num.i32_mul (v232, v184) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v234 = num.i32_add (v158, v233) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v235 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v236 = num.i32_mul (v235, v160) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v237 = num.i32_add (v159, v236) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v238 = num.i32_shl (v228, v225) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v239 = num.i32_add (v228, v224) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v240 = num.i32_gt_u (v228, v223) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v240) [^b18_block48v1, ^b2_block32v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block32v1():
;;                 v241 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v242 = num.i32_and (v228, v241) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v243 = num.i32_eqz (v242) [] [spec: builtin.string "@141"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v243) [^b4_block34v1, ^b3_block33v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block33v1():
;;                 num.br () [^b4_block34v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block34v1():
;;                 v244 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v245 = num.i32_eq (v228, v244) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v245) [^b7_block37v1, ^b5_block35v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block35v1():
;;                 num.br () [^b6_block36v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block36v1():
;;                 num.br () [^b7_block37v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block37v1():
;;                 num.cond_br (v240) [^b18_block48v1, ^b8_block38v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b8_block38v1():
;;                 v246 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v247 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v248 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v249 = num.i32_mul (v239, v248) [] [spec: builtin.string "@269"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v250 = num.i32_add (v249, v238) [] [spec: builtin.string "@272"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v251 = num.i32_add (v250, v247) [] [spec: builtin.string "@276"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v252 = num.i32_add (v228, v246) [] [spec: builtin.string "@283"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b9_block39v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block39v1():
;;                 v253 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v254 = num.i32_wrap_i64 (v217) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v255 = num.i32_mul (v254, v160) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v256 = num.i32_add (v239, v255) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v257 = num.i32_wrap_i64 (v217) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v258 = num.i32_mul (v257, v160) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v259 = num.i32_add (v253, v258) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v260 = num.i32_wrap_i64 (v217) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v261 = num.i32_mul (v260, v184) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v262 = num.i32_add (v234, v261) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v263 = num.i32_wrap_i64 (v217) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v264 = num.i32_mul (v263, v160) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v265 = num.i32_add (v237, v264) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v266 = num.i32_ge_u (v228, v256) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v266) [^b16_block46v1, ^b10_block40v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b10_block40v1():
;;                 v267 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v268 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v269 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v270 = num.i32_mul (v256, v269) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v271 = num.i32_add (v270, v238) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v272 = num.i32_add (v271, v268) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v273 = num.i32_and (v259, v267) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v273, v239) [^b12_block42v1, ^b11_block41v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b11_block41v1():
;;                 v274 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v275 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v276 = num.i32_shl (v239, v275) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v277 = num.i32_add (v270, v276) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v278 = num.i32_add (v277, v274) [] [spec: builtin.string "@354"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v279 = tensor.load (v278) [] [spec: builtin.string "f64 8 +0 view 0 @359"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v280 = tensor.load (v272) [] [spec: builtin.string "f64 8 +0 view 1 @364"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v281 = tensor.load (v251) [] [spec: builtin.string "f64 8 +0 view 2 @369"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v282 = num.f64_mul (v280, v281) [] [spec: builtin.string "@372"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v283 = num.f64_sub (v279, v282) [] [spec: builtin.string "@373"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v278, v283) [] [spec: builtin.string "f64 8 +0 view 3 @374"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 num.br (v252) [^b12_block42v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;               ^b12_block42v1(v218: builtin.integer i32):
;;                 v284 = num.i32_eqz (v259) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v284) [^b16_block46v1, ^b13_block43v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b13_block43v1():
;;                 v285 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v286 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v287 = num.i32_mul (v218, v286) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v288 = num.i32_add (v231, v287) [] [spec: builtin.string "@395"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v289 = num.i32_shl (v218, v285) [] [spec: builtin.string "@404"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v290 = num.i32_add (v262, v289) [] [spec: builtin.string "@405"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v291 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 num.br (v290, v288, v218, v291) [^b14_block44v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;               ^b14_block44v1(v219: builtin.integer i32, v220: builtin.integer i32, v221: builtin.integer i32, v222: builtin.integer i64):
;;                 v292 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v293 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;                 v294 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;                 v295 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v296 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;                 v297 = num.i64_extend_i32_s (v179) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v298 = num.i64_extend_i32_s (v160) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v299 = num.i64_mul (v298, v217) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v300 = num.i64_add (v297, v299) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v301 = num.i64_extend_i32_u (v259) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v302 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v303 = num.i64_and (v301, v302) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v304 = num.i64_extend_i32_s (v160) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v305 = num.i64_mul (v304, v303) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v306 = num.i64_add (v300, v305) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v307 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;                 v308 = num.i64_mul (v222, v307) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v309 = num.i64_gt_s (v308, v306) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v309) [] []: <(builtin.integer i32) -> ()>;
;;                 v310 = tensor.load (v219) [] [spec: builtin.string "f64 8 +0 view 4 @414"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v311 = tensor.load (v272) [] [spec: builtin.string "f64 8 +0 view 5 @419"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v312 = tensor.load (v220) [] [spec: builtin.string "f64 8 +0 view 6 @424"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v313 = num.f64_mul (v311, v312) [] [spec: builtin.string "@427"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v314 = num.f64_sub (v310, v313) [] [spec: builtin.string "@428"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v219, v314) [] [spec: builtin.string "f64 8 +0 view 7 @429"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v315 = num.i32_add (v219, v296) [] [spec: builtin.string "@436"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v316 = tensor.load (v315) [] [spec: builtin.string "f64 8 +0 view 8 @441"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v317 = tensor.load (v272) [] [spec: builtin.string "f64 8 +0 view 9 @446"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v318 = num.i32_add (v220, v295) [] [spec: builtin.string "@454"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v319 = tensor.load (v318) [] [spec: builtin.string "f64 8 +0 view 10 @455"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v320 = num.f64_mul (v317, v319) [] [spec: builtin.string "@458"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v321 = num.f64_sub (v316, v320) [] [spec: builtin.string "@459"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v315, v321) [] [spec: builtin.string "f64 8 +0 view 11 @460"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v322 = num.i32_add (v220, v294) [] [spec: builtin.string "@468"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v323 = num.i32_add (v219, v293) [] [spec: builtin.string "@475"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v324 = num.i32_add (v221, v292) [] [spec: builtin.string "@484"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v325 = num.i32_ne (v265, v324) [] [spec: builtin.string "@487"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v326 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v327 = num.i64_add (v222, v326) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 num.cond_br (v325, v323, v322, v324, v327) [^b14_block44v1, ^b15_block45v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
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
;;           ^entry_block50v1(v328: builtin.integer i32, v329: builtin.integer i32, v330: builtin.integer i32, v331: builtin.integer i32):
;;             v332 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v333 = num.const () [] [spec: builtin.string "0x39"]: <() -> (builtin.integer i32)>;
;;             v334 = tensor.trip (v332, v332, v333) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v335 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v336 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v337 = num.i32_wrap_i64 (v336) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v338 = num.i32_mul (v337, v332) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v339 = num.i32_add (v335, v338) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v340 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;             v341 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v342 = num.i32_wrap_i64 (v336) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v343 = num.i32_mul (v342, v332) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v344 = num.i32_add (v341, v343) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v345 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;             v346 = num.i32_gt_u (v344, v345) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v347 = num.i32_eqz (v346) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v348 = num.i32_eqz (v346) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v349 = num.i32_and (v347, v348) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v350 = tensor.trip (v339, v332, v340, v349) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v351 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v352 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v353 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v354 = num.const () [] [spec: builtin.string "0x5d0"]: <() -> (builtin.integer i32)>;
;;             v355 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v356 = num.i32_wrap_i64 (v336) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v357 = num.i32_mul (v356, v355) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v358 = num.i32_add (v354, v357) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v359 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v360 = num.i32_wrap_i64 (v336) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v361 = num.i32_mul (v360, v355) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v362 = num.i32_add (v359, v361) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v363 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v364 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             tensor.loop (v334) [] [spec: builtin.string "host 0 @79"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v350) [] [spec: builtin.string "parallel 0 in 0 @302"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v351, v341, v353) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v358, v352, v349) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @359"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v362, v352, v349) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @364"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v362, v349) [] [spec: builtin.string "read f64 8 +0 base gated strides loops 1 2 @369"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v358, v352, v349) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 2 @374"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block51v1(v365: builtin.integer i64):
;;                 num.br () [^b1_block52v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block52v1():
;;                 v366 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v367 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v368 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v369 = num.i32_wrap_i64 (v336) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v370 = num.i32_mul (v369, v332) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v371 = num.i32_add (v328, v370) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v372 = num.i32_shl (v371, v368) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v373 = num.i32_add (v371, v367) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v374 = num.i32_gt_u (v371, v366) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v374) [^b17_block68v1, ^b2_block53v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block53v1():
;;                 v375 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v376 = num.i32_and (v371, v375) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v377 = num.i32_eqz (v376) [] [spec: builtin.string "@141"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v377) [^b4_block55v1, ^b3_block54v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block54v1():
;;                 num.br () [^b4_block55v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block55v1():
;;                 v378 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v379 = num.i32_eq (v371, v378) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v379) [^b7_block58v1, ^b5_block56v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block56v1():
;;                 num.br () [^b6_block57v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block57v1():
;;                 num.br () [^b7_block58v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block58v1():
;;                 num.cond_br (v374) [^b17_block68v1, ^b8_block59v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b8_block59v1():
;;                 v380 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v381 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v382 = num.i32_mul (v373, v381) [] [spec: builtin.string "@269"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v383 = num.i32_add (v382, v372) [] [spec: builtin.string "@272"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v384 = num.i32_add (v383, v380) [] [spec: builtin.string "@276"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b9_block60v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block60v1():
;;                 v385 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v386 = num.i32_wrap_i64 (v365) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v387 = num.i32_mul (v386, v332) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v388 = num.i32_add (v373, v387) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v389 = num.i32_wrap_i64 (v365) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v390 = num.i32_mul (v389, v332) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v391 = num.i32_add (v385, v390) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v392 = num.i32_ge_u (v371, v388) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v392) [^b15_block66v1, ^b10_block61v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b10_block61v1():
;;                 v393 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v394 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v395 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v396 = num.i32_mul (v388, v395) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v397 = num.i32_add (v396, v372) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v398 = num.i32_add (v397, v394) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v399 = num.i32_and (v391, v393) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v399) [^b12_block63v1, ^b11_block62v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b11_block62v1():
;;                 v400 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v401 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v402 = num.i32_shl (v373, v401) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v403 = num.i32_add (v396, v402) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v404 = num.i32_add (v403, v400) [] [spec: builtin.string "@354"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v405 = tensor.load (v404) [] [spec: builtin.string "f64 8 +0 view 0 @359"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v406 = tensor.load (v398) [] [spec: builtin.string "f64 8 +0 view 1 @364"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v407 = tensor.load (v384) [] [spec: builtin.string "f64 8 +0 view 2 @369"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v408 = num.f64_mul (v406, v407) [] [spec: builtin.string "@372"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v409 = num.f64_sub (v405, v408) [] [spec: builtin.string "@373"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v404, v409) [] [spec: builtin.string "f64 8 +0 view 3 @374"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 num.br () [^b12_block63v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b12_block63v1():
;;                 v410 = num.i32_eqz (v391) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v410) [^b15_block66v1, ^b13_block64v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
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
;;           ^entry_block70v1(v411: builtin.integer i32, v412: builtin.integer i32, v413: builtin.integer i32, v414: builtin.integer i32):
;;             v415 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v416 = num.const () [] [spec: builtin.string "0x39"]: <() -> (builtin.integer i32)>;
;;             v417 = tensor.trip (v415, v415, v416) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v418 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v419 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v420 = num.i32_wrap_i64 (v419) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v421 = num.i32_mul (v420, v415) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v422 = num.i32_add (v418, v421) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v423 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;             v424 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v425 = num.i32_wrap_i64 (v419) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v426 = num.i32_mul (v425, v415) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v427 = num.i32_add (v424, v426) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v428 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;             v429 = num.i32_gt_u (v427, v428) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v430 = num.i32_eqz (v429) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v431 = num.i32_eqz (v429) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v432 = num.i32_and (v430, v431) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v433 = tensor.trip (v422, v415, v423, v432) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v434 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v435 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;             v436 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v437 = tensor.most (v435, v415, v433, v415, v436) [] [spec: builtin.string "2"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v438 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v439 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v440 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v441 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;             v442 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v443 = num.const () [] [spec: builtin.string "0x5d8"]: <() -> (builtin.integer i32)>;
;;             v444 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v445 = num.i32_wrap_i64 (v419) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v446 = num.i32_mul (v445, v444) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v447 = num.i32_add (v443, v446) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v448 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;             v449 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v450 = num.i32_wrap_i64 (v419) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v451 = num.i32_mul (v450, v444) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v452 = num.i32_add (v449, v451) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v453 = num.const () [] [spec: builtin.string "0x790"]: <() -> (builtin.integer i32)>;
;;             v454 = num.i32_wrap_i64 (v419) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v455 = num.i32_mul (v454, v444) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v456 = num.i32_add (v453, v455) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v457 = num.const () [] [spec: builtin.string "0xfffffe38"]: <() -> (builtin.integer i32)>;
;;             v458 = num.const () [] [spec: builtin.string "0x5e0"]: <() -> (builtin.integer i32)>;
;;             v459 = num.i32_wrap_i64 (v419) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v460 = num.i32_mul (v459, v444) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v461 = num.i32_add (v458, v460) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v462 = num.const () [] [spec: builtin.string "0x958"]: <() -> (builtin.integer i32)>;
;;             v463 = num.i32_wrap_i64 (v419) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v464 = num.i32_mul (v463, v444) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v465 = num.i32_add (v462, v464) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.loop (v417) [] [spec: builtin.string "host 0 @79"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v433) [] [spec: builtin.string "parallel 0 in 0 @302"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v437, v435, v415, v415) [] [spec: builtin.string "parallel 1 in 1 taper 2 1 3 @408"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v436, v424, v442) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v447, v439, v440, v448, v432) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 2 3 loops 1 2 3 @414"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v452, v439, v432) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @419"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v456, v441, v457, v432) [] [spec: builtin.string "read f64 8 +0 base gated strides 2 3 loops 1 2 3 @424"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v447, v439, v440, v448, v432) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 2 3 loops 1 2 3 @429"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v461, v439, v440, v448, v432) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 2 3 loops 1 2 3 @441"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v452, v439, v432) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @446"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v465, v441, v457, v432) [] [spec: builtin.string "read f64 8 +0 base gated strides 2 3 loops 1 2 3 @455"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v461, v439, v440, v448, v432) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 2 3 loops 1 2 3 @460"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block71v1(v466: builtin.integer i64, v467: builtin.integer i64):
;;                 num.br () [^b1_block72v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block72v1():
;;                 v469 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v470 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v471 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v472 = num.i32_wrap_i64 (v419) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v473 = num.i32_mul (v472, v415) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v474 = num.i32_add (v411, v473) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v475 = num.i32_wrap_i64 (v419) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v476 = num.i32_mul (v475, v438) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v477 = num.i32_add (v412, v476) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v478 = num.i32_wrap_i64 (v419) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v479 = num.i32_mul (v478, v439) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v480 = num.i32_add (v413, v479) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v481 = num.i32_wrap_i64 (v419) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v482 = num.i32_mul (v481, v415) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v483 = num.i32_add (v414, v482) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v484 = num.i32_shl (v474, v471) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v485 = num.i32_add (v474, v470) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v486 = num.i32_gt_u (v474, v469) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v486) [^b21_block92v1, ^b2_block73v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block73v1():
;;                 v487 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v488 = num.i32_and (v474, v487) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v489 = num.i32_eqz (v488) [] [spec: builtin.string "@141"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v489) [^b4_block75v1, ^b3_block74v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block74v1():
;;                 num.br () [^b4_block75v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block75v1():
;;                 v490 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v491 = num.i32_eq (v474, v490) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v491) [^b7_block78v1, ^b5_block76v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block76v1():
;;                 num.br () [^b6_block77v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block77v1():
;;                 num.br () [^b7_block78v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block78v1():
;;                 num.cond_br (v486) [^b21_block92v1, ^b8_block79v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b8_block79v1():
;;                 v492 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v493 = num.i32_add (v474, v492) [] [spec: builtin.string "@283"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b9_block80v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block80v1():
;;                 v494 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v495 = num.i32_wrap_i64 (v466) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v496 = num.i32_mul (v495, v415) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v497 = num.i32_add (v485, v496) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v498 = num.i32_wrap_i64 (v466) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v499 = num.i32_mul (v498, v415) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v500 = num.i32_add (v494, v499) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v501 = num.i32_wrap_i64 (v466) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v502 = num.i32_mul (v501, v439) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v503 = num.i32_add (v480, v502) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v504 = num.i32_wrap_i64 (v466) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v505 = num.i32_mul (v504, v415) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v506 = num.i32_add (v483, v505) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v507 = num.i32_ge_u (v474, v497) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v507) [^b19_block90v1, ^b10_block81v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b10_block81v1():
;;                 v508 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v509 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v510 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v511 = num.i32_mul (v497, v510) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v512 = num.i32_add (v511, v484) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v513 = num.i32_add (v512, v509) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v514 = num.i32_and (v500, v508) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v514, v485) [^b12_block83v1, ^b11_block82v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b11_block82v1():
;;                 num.br (v493) [^b12_block83v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;               ^b12_block83v1(v468: builtin.integer i32):
;;                 v515 = num.i32_eqz (v500) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v515) [^b19_block90v1, ^b13_block84v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b13_block84v1():
;;                 v516 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v517 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v518 = num.i32_mul (v468, v517) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v519 = num.i32_add (v477, v518) [] [spec: builtin.string "@395"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v520 = num.i32_shl (v468, v516) [] [spec: builtin.string "@404"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v521 = num.i32_add (v503, v520) [] [spec: builtin.string "@405"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b14_block85v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b14_block85v1():
;;                 v522 = num.i32_wrap_i64 (v467) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v523 = num.i32_mul (v522, v440) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v524 = num.i32_add (v521, v523) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v525 = num.i32_wrap_i64 (v467) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v526 = num.i32_mul (v525, v441) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v527 = num.i32_add (v519, v526) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v528 = num.i32_wrap_i64 (v467) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v529 = num.i32_mul (v528, v434) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v530 = num.i32_add (v468, v529) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v531 = num.i64_extend_i32_s (v435) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v532 = num.i64_extend_i32_s (v415) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v533 = num.i64_mul (v532, v466) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v534 = num.i64_add (v531, v533) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v535 = num.i64_extend_i32_u (v500) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v536 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v537 = num.i64_and (v535, v536) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v538 = num.i64_extend_i32_s (v415) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v539 = num.i64_mul (v538, v537) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v540 = num.i64_add (v534, v539) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v541 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;                 v542 = num.i64_mul (v467, v541) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v543 = num.i64_add (v542, v541) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v544 = num.i64_le_s (v542, v540) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v545 = num.i64_le_s (v543, v540) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 num.cond_br (v544) [^b17_block88v1, ^b15_block86v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b15_block86v1():
;;                 v546 = num.i64_eqz (v467) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v546) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b16_block87v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b16_block87v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b17_block88v1():
;;                 v547 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v548 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v549 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;                 v550 = tensor.load (v524) [] [spec: builtin.string "f64 8 +0 view 0 @414"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v551 = tensor.load (v513) [] [spec: builtin.string "f64 8 +0 view 1 @419"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v552 = tensor.load (v527) [] [spec: builtin.string "f64 8 +0 view 2 @424"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v553 = num.f64_mul (v551, v552) [] [spec: builtin.string "@427"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v554 = num.f64_sub (v550, v553) [] [spec: builtin.string "@428"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v524, v554) [] [spec: builtin.string "f64 8 +0 view 3 @429"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v555 = num.i32_add (v524, v549) [] [spec: builtin.string "@436"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v556 = tensor.load (v555) [] [spec: builtin.string "f64 8 +0 view 4 @441"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v557 = tensor.load (v513) [] [spec: builtin.string "f64 8 +0 view 5 @446"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v558 = num.i32_add (v527, v548) [] [spec: builtin.string "@454"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v559 = tensor.load (v558) [] [spec: builtin.string "f64 8 +0 view 6 @455"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v560 = num.f64_mul (v557, v559) [] [spec: builtin.string "@458"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v561 = num.f64_sub (v556, v560) [] [spec: builtin.string "@459"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v555, v561) [] [spec: builtin.string "f64 8 +0 view 7 @460"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v562 = num.i32_add (v530, v547) [] [spec: builtin.string "@484"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v563 = num.i32_ne (v506, v562) [] [spec: builtin.string "@487"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v564 = num.i32_eqz (v563) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v565 = num.i32_eqz (v564) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v566 = num.i32_xor (v565, v545) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v566) [] []: <(builtin.integer i32) -> ()>;
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
;;       ^entry_block94v1(v567: builtin.integer i32, v568: builtin.integer i32, v569: builtin.integer i32, v570: builtin.integer i32):
;;         v571 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;         v572 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v573 = num.i32_and (v567, v572) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v574 = num.i32_eqz (v573) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v575 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v576 = num.i32_sub (v567, v575) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v577 = num.i32_add (v572, v576) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v578 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v579 = num.i32_sub (v567, v575) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v580 = num.i32_add (v578, v579) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v581 = num.i32_select (v577, v580, v574) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v582 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;         v583 = num.i32_mul (v581, v582) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v584 = num.i32_add (v571, v583) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v585 = num.const () [] [spec: builtin.string "0x6588"]: <() -> (builtin.integer i32)>;
;;         v586 = tensor.trip (v584, v571, v585) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v587 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;         v588 = num.i32_sub (v567, v575) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v589 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v590 = num.i32_mul (v588, v589) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v591 = num.i32_add (v587, v590) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v592 = num.i32_mul (v581, v582) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v593 = num.i32_add (v591, v592) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v594 = num.i32_sub (v567, v575) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v595 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;         v596 = num.i32_mul (v594, v595) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v597 = num.i32_add (v587, v596) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v598 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;         v599 = num.i32_sub (v567, v575) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v600 = num.i32_mul (v599, v589) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v601 = num.i32_add (v598, v600) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v602 = num.i32_mul (v581, v582) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v603 = num.i32_add (v601, v602) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v604 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v605 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v586) [] [spec: builtin.string "parallel 0 @198"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v593, v571) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @209"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v597) [] [spec: builtin.string "read f64 8 +0 base before strides loops 0 @214"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v593, v571) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @218"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v603, v571) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @231"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v597) [] [spec: builtin.string "read f64 8 +0 base before strides loops 0 @236"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v603, v571) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @240"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block95v1(v606: builtin.integer i64):
;;             num.br () [^b1_block96v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block96v1():
;;             v607 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v608 = num.i32_wrap_i64 (v606) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v609 = num.i32_mul (v608, v571) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v610 = num.i32_add (v568, v609) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v611 = num.i32_add (v569, v610) [] [spec: builtin.string "@204"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v612 = tensor.load (v611) [] [spec: builtin.string "f64 8 +0 view 0 @209"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v613 = tensor.load (v570) [] [spec: builtin.string "f64 8 +0 view 1 @214"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v614 = num.f64_div (v612, v613) [] [spec: builtin.string "@217"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v611, v614) [] [spec: builtin.string "f64 8 +0 view 2 @218"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v615 = num.i32_add (v611, v607) [] [spec: builtin.string "@226"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v616 = tensor.load (v615) [] [spec: builtin.string "f64 8 +0 view 3 @231"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v617 = tensor.load (v570) [] [spec: builtin.string "f64 8 +0 view 4 @236"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v618 = num.f64_div (v616, v617) [] [spec: builtin.string "@239"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v615, v618) [] [spec: builtin.string "f64 8 +0 view 5 @240"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b2_block97v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block97v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_302 split 2"]: <() -> ()>
;;     {
;;       ^entry_block98v1(v619: builtin.integer i32, v620: builtin.integer i32, v621: builtin.integer i32, v622: builtin.integer i32, v623: builtin.integer i32, v624: builtin.integer i32, v625: builtin.integer i32, v626: builtin.integer i32, v627: builtin.integer i32):
;;         v628 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v629 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v630 = num.i32_sub (v619, v629) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v631 = num.i32_add (v628, v630) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v632 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v633 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;         v634 = tensor.trip (v631, v632, v633) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v635 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v636 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;         v637 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v638 = tensor.most (v636, v632, v634, v632, v637) [] [spec: builtin.string "2"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v639 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v640 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;         v641 = num.i32_shl (v623, v628) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v642 = num.const () [] [spec: builtin.string "0x5d0"]: <() -> (builtin.integer i32)>;
;;         v643 = num.i32_sub (v619, v629) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v644 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;         v645 = num.i32_mul (v643, v644) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v646 = num.i32_add (v642, v645) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v647 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;         v648 = num.i32_sub (v619, v629) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v649 = num.i32_mul (v648, v644) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v650 = num.i32_add (v647, v649) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v651 = num.const () [] [spec: builtin.string "0x5d8"]: <() -> (builtin.integer i32)>;
;;         v652 = num.i32_sub (v619, v629) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v653 = num.i32_mul (v652, v644) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v654 = num.i32_add (v651, v653) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v655 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v656 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;         v657 = num.const () [] [spec: builtin.string "0x790"]: <() -> (builtin.integer i32)>;
;;         v658 = num.i32_sub (v619, v629) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v659 = num.i32_mul (v658, v644) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v660 = num.i32_add (v657, v659) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v661 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;         v662 = num.const () [] [spec: builtin.string "0xfffffe38"]: <() -> (builtin.integer i32)>;
;;         v663 = num.const () [] [spec: builtin.string "0x5e0"]: <() -> (builtin.integer i32)>;
;;         v664 = num.i32_sub (v619, v629) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v665 = num.i32_mul (v664, v644) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v666 = num.i32_add (v663, v665) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v667 = num.const () [] [spec: builtin.string "0x958"]: <() -> (builtin.integer i32)>;
;;         v668 = num.i32_sub (v619, v629) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v669 = num.i32_mul (v668, v644) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v670 = num.i32_add (v667, v669) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v671 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v672 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v634) [] [spec: builtin.string "parallel 0 @302"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v638, v636, v632, v632) [] [spec: builtin.string "sequential in 0 taper 2 0 3 @408"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v639, v629, v635) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v637, v629, v635) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v646, v640) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 2 @359"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v650, v640) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 2 @364"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v650) [] [spec: builtin.string "read f64 8 +0 base strides loops 0 2 @369"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v646, v640) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v654, v640, v655, v656) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 3 loops 0 1 3 @414"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v650, v640) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @419"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v660, v661, v662) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 0 1 3 @424"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v654, v640, v655, v656) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 3 loops 0 1 3 @429"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v666, v640, v655, v656) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 3 loops 0 1 3 @441"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v650, v640) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @446"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v670, v661, v662) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 0 1 3 @455"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v666, v640, v655, v656) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 3 loops 0 1 3 @460"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 11"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block99v1(v673: builtin.integer i64):
;;             num.br () [^b1_block100v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block100v1():
;;             v679 = num.i32_wrap_i64 (v673) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v680 = num.i32_mul (v679, v632) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v681 = num.i32_add (v623, v680) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v682 = num.i32_wrap_i64 (v673) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v683 = num.i32_mul (v682, v632) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v684 = num.i32_add (v624, v683) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v685 = num.i32_wrap_i64 (v673) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v686 = num.i32_mul (v685, v640) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v687 = num.i32_add (v625, v686) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v688 = num.i32_wrap_i64 (v673) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v689 = num.i32_mul (v688, v632) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v690 = num.i32_add (v622, v689) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v691 = num.i32_ge_u (v619, v681) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v691) [^b8_block107v1, ^b2_block101v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block101v1():
;;             v692 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v693 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v694 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v695 = num.i32_mul (v681, v694) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v696 = num.i32_add (v695, v620) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v697 = num.i32_add (v696, v693) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v698 = num.i32_and (v684, v692) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v698, v623) [^b4_block103v1, ^b3_block102v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block102v1():
;;             v699 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v700 = num.i32_add (v695, v641) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v701 = num.i32_add (v700, v699) [] [spec: builtin.string "@354"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v702 = tensor.load (v701) [] [spec: builtin.string "f64 8 +0 view 0 @359"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v703 = tensor.load (v697) [] [spec: builtin.string "f64 8 +0 view 1 @364"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v704 = tensor.load (v626) [] [spec: builtin.string "f64 8 +0 view 2 @369"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v705 = num.f64_mul (v703, v704) [] [spec: builtin.string "@372"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v706 = num.f64_sub (v702, v705) [] [spec: builtin.string "@373"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v701, v706) [] [spec: builtin.string "f64 8 +0 view 3 @374"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br (v621) [^b4_block103v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block103v1(v674: builtin.integer i32):
;;             v707 = num.i32_eqz (v684) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v707) [^b8_block107v1, ^b5_block104v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block104v1():
;;             v708 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v709 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v710 = num.i32_mul (v674, v709) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v711 = num.i32_add (v627, v710) [] [spec: builtin.string "@395"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v712 = num.i32_shl (v674, v708) [] [spec: builtin.string "@404"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v713 = num.i32_add (v687, v712) [] [spec: builtin.string "@405"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v714 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v713, v711, v674, v714) [^b6_block105v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b6_block105v1(v675: builtin.integer i32, v676: builtin.integer i32, v677: builtin.integer i32, v678: builtin.integer i64):
;;             v715 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v716 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v717 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;             v718 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v719 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v720 = num.i64_extend_i32_s (v636) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v721 = num.i64_extend_i32_s (v632) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v722 = num.i64_mul (v721, v673) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v723 = num.i64_add (v720, v722) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v724 = num.i64_extend_i32_u (v684) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v725 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v726 = num.i64_and (v724, v725) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v727 = num.i64_extend_i32_s (v632) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v728 = num.i64_mul (v727, v726) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v729 = num.i64_add (v723, v728) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v730 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v731 = num.i64_mul (v678, v730) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v732 = num.i64_gt_s (v731, v729) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v732) [] []: <(builtin.integer i32) -> ()>;
;;             v733 = tensor.load (v675) [] [spec: builtin.string "f64 8 +0 view 4 @414"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v734 = tensor.load (v697) [] [spec: builtin.string "f64 8 +0 view 5 @419"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v735 = tensor.load (v676) [] [spec: builtin.string "f64 8 +0 view 6 @424"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v736 = num.f64_mul (v734, v735) [] [spec: builtin.string "@427"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v737 = num.f64_sub (v733, v736) [] [spec: builtin.string "@428"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v675, v737) [] [spec: builtin.string "f64 8 +0 view 7 @429"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v738 = num.i32_add (v675, v719) [] [spec: builtin.string "@436"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v739 = tensor.load (v738) [] [spec: builtin.string "f64 8 +0 view 8 @441"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v740 = tensor.load (v697) [] [spec: builtin.string "f64 8 +0 view 9 @446"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v741 = num.i32_add (v676, v718) [] [spec: builtin.string "@454"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v742 = tensor.load (v741) [] [spec: builtin.string "f64 8 +0 view 10 @455"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v743 = num.f64_mul (v740, v742) [] [spec: builtin.string "@458"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v744 = num.f64_sub (v739, v743) [] [spec: builtin.string "@459"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v738, v744) [] [spec: builtin.string "f64 8 +0 view 11 @460"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v745 = num.i32_add (v676, v717) [] [spec: builtin.string "@468"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v746 = num.i32_add (v675, v716) [] [spec: builtin.string "@475"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v747 = num.i32_add (v677, v715) [] [spec: builtin.string "@484"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v748 = num.i32_ne (v690, v747) [] [spec: builtin.string "@487"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v749 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v750 = num.i64_add (v678, v749) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v748, v746, v745, v747, v750) [^b6_block105v1, ^b7_block106v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
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
;;           ^entry_block109v1(v751: builtin.integer i32, v752: builtin.integer i32, v753: builtin.integer i32, v754: builtin.integer i32, v755: builtin.integer i32, v756: builtin.integer i32, v757: builtin.integer i32, v758: builtin.integer i32, v759: builtin.integer i32):
;;             v760 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v761 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v762 = num.i32_sub (v751, v761) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v763 = num.i32_add (v760, v762) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v764 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v765 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;             v766 = tensor.trip (v763, v764, v765) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v767 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v768 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v769 = num.i32_shl (v755, v760) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v770 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v771 = num.const () [] [spec: builtin.string "0x5d0"]: <() -> (builtin.integer i32)>;
;;             v772 = num.i32_sub (v751, v761) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v773 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v774 = num.i32_mul (v772, v773) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v775 = num.i32_add (v771, v774) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v776 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v777 = num.i32_sub (v751, v761) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v778 = num.i32_mul (v777, v773) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v779 = num.i32_add (v776, v778) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v780 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v781 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             tensor.loop (v766) [] [spec: builtin.string "parallel 0 @302"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v767, v761, v770) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v775, v768) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @359"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v779, v768) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @364"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v779) [] [spec: builtin.string "read f64 8 +0 base strides loops 0 1 @369"]: <(builtin.integer i32) -> ()>;
;;             tensor.view (v775, v768) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 1 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block110v1(v782: builtin.integer i64):
;;                 num.br () [^b1_block111v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block111v1():
;;                 v783 = num.i32_wrap_i64 (v782) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v784 = num.i32_mul (v783, v764) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v785 = num.i32_add (v755, v784) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v786 = num.i32_wrap_i64 (v782) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v787 = num.i32_mul (v786, v764) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v788 = num.i32_add (v756, v787) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v789 = num.i32_ge_u (v751, v785) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v789) [^b7_block117v1, ^b2_block112v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block112v1():
;;                 v790 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v791 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v792 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v793 = num.i32_mul (v785, v792) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v794 = num.i32_add (v793, v752) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v795 = num.i32_add (v794, v791) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v796 = num.i32_and (v788, v790) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v796) [^b4_block114v1, ^b3_block113v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block113v1():
;;                 v797 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v798 = num.i32_add (v793, v769) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v799 = num.i32_add (v798, v797) [] [spec: builtin.string "@354"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v800 = tensor.load (v799) [] [spec: builtin.string "f64 8 +0 view 0 @359"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v801 = tensor.load (v795) [] [spec: builtin.string "f64 8 +0 view 1 @364"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v802 = tensor.load (v758) [] [spec: builtin.string "f64 8 +0 view 2 @369"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v803 = num.f64_mul (v801, v802) [] [spec: builtin.string "@372"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v804 = num.f64_sub (v800, v803) [] [spec: builtin.string "@373"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v799, v804) [] [spec: builtin.string "f64 8 +0 view 3 @374"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 num.br () [^b4_block114v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block114v1():
;;                 v805 = num.i32_eqz (v788) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v805) [^b7_block117v1, ^b5_block115v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
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
;;           ^entry_block119v1(v806: builtin.integer i32, v807: builtin.integer i32, v808: builtin.integer i32, v809: builtin.integer i32, v810: builtin.integer i32, v811: builtin.integer i32, v812: builtin.integer i32, v813: builtin.integer i32, v814: builtin.integer i32):
;;             v815 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v816 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v817 = num.i32_sub (v806, v816) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v818 = num.i32_add (v815, v817) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v819 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v820 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;             v821 = tensor.trip (v818, v819, v820) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v822 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v823 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v824 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;             v825 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v826 = tensor.most (v824, v819, v821, v819, v825) [] [spec: builtin.string "2"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v827 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v828 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v829 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;             v830 = num.const () [] [spec: builtin.string "0x5d8"]: <() -> (builtin.integer i32)>;
;;             v831 = num.i32_sub (v806, v816) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v832 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v833 = num.i32_mul (v831, v832) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v834 = num.i32_add (v830, v833) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v835 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;             v836 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v837 = num.i32_sub (v806, v816) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v838 = num.i32_mul (v837, v832) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v839 = num.i32_add (v836, v838) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v840 = num.const () [] [spec: builtin.string "0x790"]: <() -> (builtin.integer i32)>;
;;             v841 = num.i32_sub (v806, v816) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v842 = num.i32_mul (v841, v832) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v843 = num.i32_add (v840, v842) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v844 = num.const () [] [spec: builtin.string "0xfffffe38"]: <() -> (builtin.integer i32)>;
;;             v845 = num.const () [] [spec: builtin.string "0x5e0"]: <() -> (builtin.integer i32)>;
;;             v846 = num.i32_sub (v806, v816) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v847 = num.i32_mul (v846, v832) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v848 = num.i32_add (v845, v847) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v849 = num.const () [] [spec: builtin.string "0x958"]: <() -> (builtin.integer i32)>;
;;             v850 = num.i32_sub (v806, v816) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v851 = num.i32_mul (v850, v832) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v852 = num.i32_add (v849, v851) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.loop (v821) [] [spec: builtin.string "parallel 0 @302"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v826, v824, v819, v819) [] [spec: builtin.string "parallel 1 in 0 taper 2 0 2 @408"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v825, v816, v823) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v834, v827, v828, v835) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @414"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v839, v827) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @419"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v843, v829, v844) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 loops 0 1 2 @424"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v834, v827, v828, v835) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 2 loops 0 1 2 @429"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v848, v827, v828, v835) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @441"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v839, v827) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @446"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v852, v829, v844) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 loops 0 1 2 @455"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v848, v827, v828, v835) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 2 loops 0 1 2 @460"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block120v1(v853: builtin.integer i64, v854: builtin.integer i64):
;;                 num.br () [^b1_block121v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block121v1():
;;                 v856 = num.i32_wrap_i64 (v853) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v857 = num.i32_mul (v856, v819) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v858 = num.i32_add (v810, v857) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v859 = num.i32_wrap_i64 (v853) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v860 = num.i32_mul (v859, v819) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v861 = num.i32_add (v811, v860) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v862 = num.i32_wrap_i64 (v853) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v863 = num.i32_mul (v862, v827) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v864 = num.i32_add (v812, v863) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v865 = num.i32_wrap_i64 (v853) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v866 = num.i32_mul (v865, v819) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v867 = num.i32_add (v809, v866) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v868 = num.i32_ge_u (v806, v858) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v868) [^b11_block131v1, ^b2_block122v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block122v1():
;;                 v869 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v870 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v871 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v872 = num.i32_mul (v858, v871) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v873 = num.i32_add (v872, v807) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v874 = num.i32_add (v873, v870) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v875 = num.i32_and (v861, v869) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v875, v810) [^b4_block124v1, ^b3_block123v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b3_block123v1():
;;                 num.br (v808) [^b4_block124v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;               ^b4_block124v1(v855: builtin.integer i32):
;;                 v876 = num.i32_eqz (v861) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v876) [^b11_block131v1, ^b5_block125v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block125v1():
;;                 v877 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v878 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v879 = num.i32_mul (v855, v878) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v880 = num.i32_add (v814, v879) [] [spec: builtin.string "@395"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v881 = num.i32_shl (v855, v877) [] [spec: builtin.string "@404"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v882 = num.i32_add (v864, v881) [] [spec: builtin.string "@405"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b6_block126v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block126v1():
;;                 v883 = num.i32_wrap_i64 (v854) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v884 = num.i32_mul (v883, v828) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v885 = num.i32_add (v882, v884) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v886 = num.i32_wrap_i64 (v854) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v887 = num.i32_mul (v886, v829) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v888 = num.i32_add (v880, v887) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v889 = num.i32_wrap_i64 (v854) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v890 = num.i32_mul (v889, v822) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v891 = num.i32_add (v855, v890) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v892 = num.i64_extend_i32_s (v824) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v893 = num.i64_extend_i32_s (v819) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v894 = num.i64_mul (v893, v853) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v895 = num.i64_add (v892, v894) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v896 = num.i64_extend_i32_u (v861) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v897 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v898 = num.i64_and (v896, v897) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v899 = num.i64_extend_i32_s (v819) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v900 = num.i64_mul (v899, v898) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v901 = num.i64_add (v895, v900) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v902 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;                 v903 = num.i64_mul (v854, v902) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v904 = num.i64_add (v903, v902) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v905 = num.i64_le_s (v903, v901) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v906 = num.i64_le_s (v904, v901) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 num.cond_br (v905) [^b9_block129v1, ^b7_block127v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b7_block127v1():
;;                 v907 = num.i64_eqz (v854) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v907) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b8_block128v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block128v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b9_block129v1():
;;                 v908 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v909 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v910 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;                 v911 = tensor.load (v885) [] [spec: builtin.string "f64 8 +0 view 0 @414"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v912 = tensor.load (v874) [] [spec: builtin.string "f64 8 +0 view 1 @419"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v913 = tensor.load (v888) [] [spec: builtin.string "f64 8 +0 view 2 @424"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v914 = num.f64_mul (v912, v913) [] [spec: builtin.string "@427"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v915 = num.f64_sub (v911, v914) [] [spec: builtin.string "@428"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v885, v915) [] [spec: builtin.string "f64 8 +0 view 3 @429"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v916 = num.i32_add (v885, v910) [] [spec: builtin.string "@436"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v917 = tensor.load (v916) [] [spec: builtin.string "f64 8 +0 view 4 @441"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v918 = tensor.load (v874) [] [spec: builtin.string "f64 8 +0 view 5 @446"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v919 = num.i32_add (v888, v909) [] [spec: builtin.string "@454"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v920 = tensor.load (v919) [] [spec: builtin.string "f64 8 +0 view 6 @455"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v921 = num.f64_mul (v918, v920) [] [spec: builtin.string "@458"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v922 = num.f64_sub (v917, v921) [] [spec: builtin.string "@459"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v916, v922) [] [spec: builtin.string "f64 8 +0 view 7 @460"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v923 = num.i32_add (v891, v908) [] [spec: builtin.string "@484"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v924 = num.i32_ne (v867, v923) [] [spec: builtin.string "@487"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v925 = num.i32_eqz (v924) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v926 = num.i32_eqz (v925) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v927 = num.i32_xor (v926, v906) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v927) [] []: <(builtin.integer i32) -> ()>;
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
