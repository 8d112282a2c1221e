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
;; region 3: takes local 4 I32, local 0 I32, local 5 I32, local 6 I32, local 2 I32, local 1 I32, local 3 I32; gives nothing; leaves by its end
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
;;             v179 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v180 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v181 = tensor.most (v179, v160, v178, v160, v180) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v182 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v183 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v184 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v185 = num.const () [] [spec: builtin.string "0x5d0"]: <() -> (builtin.integer i32)>;
;;             v186 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v187 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v188 = num.i32_mul (v187, v186) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v189 = num.i32_add (v185, v188) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v190 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v191 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v192 = num.i32_mul (v191, v186) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v193 = num.i32_add (v190, v192) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v194 = num.const () [] [spec: builtin.string "0x5d8"]: <() -> (builtin.integer i32)>;
;;             v195 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v196 = num.i32_mul (v195, v186) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v197 = num.i32_add (v194, v196) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v198 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;             v199 = num.const () [] [spec: builtin.string "0x790"]: <() -> (builtin.integer i32)>;
;;             v200 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v201 = num.i32_mul (v200, v186) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v202 = num.i32_add (v199, v201) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v203 = num.const () [] [spec: builtin.string "0xfffffe38"]: <() -> (builtin.integer i32)>;
;;             v204 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v205 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             tensor.loop (v162) [] [spec: builtin.string "host 0 @79"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v178) [] [spec: builtin.string "parallel 0 in 0 @302"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v181, v179, v160, v160) [] [spec: builtin.string "sequential in 1 taper 1 1 4 @408"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v182, v169, v179) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v180, v169, v179) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v189, v184, v177) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 3 @359"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v193, v184, v177) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 3 @364"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v193, v177) [] [spec: builtin.string "read f64 8 +0 base gated strides loops 1 3 @369"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v189, v184, v177) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 3 @374"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v197, v184, v183, v198, v177) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 2 4 loops 1 2 4 @414"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v193, v184, v177) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @419"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v202, v184, v203, v177) [] [spec: builtin.string "read f64 8 +0 base gated strides 2 4 loops 1 2 4 @424"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v197, v184, v183, v198, v177) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 2 4 loops 1 2 4 @429"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block30v1(v206: builtin.integer i64):
;;                 num.br () [^b1_block31v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block31v1():
;;                 v212 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v213 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v214 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v215 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v216 = num.i32_mul (v215, v160) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v217 = num.i32_add (v156, v216) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v218 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v219 = num.i32_mul (v218, v183) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v220 = num.i32_add (v157, v219) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v221 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v222 = num.i32_mul (v221, v184) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v223 = num.i32_add (v158, v222) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v224 = num.i32_wrap_i64 (v164) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v225 = num.i32_mul (v224, v160) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v226 = num.i32_add (v159, v225) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v227 = num.i32_shl (v217, v214) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v228 = num.i32_add (v217, v213) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v229 = num.i32_gt_u (v217, v212) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v229) [^b18_block48v1, ^b2_block32v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block32v1():
;;                 v230 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v231 = num.i32_and (v217, v230) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v232 = num.i32_eqz (v231) [] [spec: builtin.string "@141"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v232) [^b4_block34v1, ^b3_block33v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block33v1():
;;                 num.br () [^b4_block34v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block34v1():
;;                 v233 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v234 = num.i32_eq (v217, v233) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v234) [^b7_block37v1, ^b5_block35v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block35v1():
;;                 num.br () [^b6_block36v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block36v1():
;;                 num.br () [^b7_block37v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block37v1():
;;                 num.cond_br (v229) [^b18_block48v1, ^b8_block38v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b8_block38v1():
;;                 v235 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v236 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v237 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v238 = num.i32_mul (v228, v237) [] [spec: builtin.string "@269"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v239 = num.i32_add (v238, v227) [] [spec: builtin.string "@272"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v240 = num.i32_add (v239, v236) [] [spec: builtin.string "@276"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v241 = num.i32_add (v217, v235) [] [spec: builtin.string "@283"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b9_block39v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block39v1():
;;                 v242 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v243 = num.i32_wrap_i64 (v206) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v244 = num.i32_mul (v243, v160) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v245 = num.i32_add (v228, v244) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v246 = num.i32_wrap_i64 (v206) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v247 = num.i32_mul (v246, v160) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v248 = num.i32_add (v242, v247) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v249 = num.i32_wrap_i64 (v206) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v250 = num.i32_mul (v249, v184) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v251 = num.i32_add (v223, v250) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v252 = num.i32_wrap_i64 (v206) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v253 = num.i32_mul (v252, v160) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v254 = num.i32_add (v226, v253) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v255 = num.i32_ge_u (v217, v245) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v255) [^b16_block46v1, ^b10_block40v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b10_block40v1():
;;                 v256 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v257 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v258 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v259 = num.i32_mul (v245, v258) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v260 = num.i32_add (v259, v227) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v261 = num.i32_add (v260, v257) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v262 = num.i32_and (v248, v256) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v262, v228) [^b12_block42v1, ^b11_block41v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b11_block41v1():
;;                 v263 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v264 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v265 = num.i32_shl (v228, v264) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v266 = num.i32_add (v259, v265) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v267 = num.i32_add (v266, v263) [] [spec: builtin.string "@354"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v268 = tensor.load (v267) [] [spec: builtin.string "f64 8 +0 view 0 @359"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v269 = tensor.load (v261) [] [spec: builtin.string "f64 8 +0 view 1 @364"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v270 = tensor.load (v240) [] [spec: builtin.string "f64 8 +0 view 2 @369"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v271 = num.f64_mul (v269, v270) [] [spec: builtin.string "@372"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v272 = num.f64_sub (v268, v271) [] [spec: builtin.string "@373"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v267, v272) [] [spec: builtin.string "f64 8 +0 view 3 @374"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 num.br (v241) [^b12_block42v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;               ^b12_block42v1(v207: builtin.integer i32):
;;                 v273 = num.i32_eqz (v248) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v273) [^b16_block46v1, ^b13_block43v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b13_block43v1():
;;                 v274 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v275 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v276 = num.i32_mul (v207, v275) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v277 = num.i32_add (v220, v276) [] [spec: builtin.string "@395"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v278 = num.i32_shl (v207, v274) [] [spec: builtin.string "@404"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v279 = num.i32_add (v251, v278) [] [spec: builtin.string "@405"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v280 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 num.br (v279, v277, v207, v280) [^b14_block44v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;               ^b14_block44v1(v208: builtin.integer i32, v209: builtin.integer i32, v210: builtin.integer i32, v211: builtin.integer i64):
;;                 v281 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v282 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v283 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;                 v284 = num.i64_extend_i32_s (v179) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v285 = num.i64_extend_i32_s (v160) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v286 = num.i64_mul (v285, v206) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v287 = num.i64_add (v284, v286) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v288 = num.i64_extend_i32_u (v248) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v289 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v290 = num.i64_and (v288, v289) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v291 = num.i64_extend_i32_s (v160) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v292 = num.i64_mul (v291, v290) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v293 = num.i64_add (v287, v292) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v294 = num.i64_gt_s (v211, v293) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v294) [] []: <(builtin.integer i32) -> ()>;
;;                 v295 = tensor.load (v208) [] [spec: builtin.string "f64 8 +0 view 4 @414"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v296 = tensor.load (v261) [] [spec: builtin.string "f64 8 +0 view 5 @419"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v297 = tensor.load (v209) [] [spec: builtin.string "f64 8 +0 view 6 @424"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v298 = num.f64_mul (v296, v297) [] [spec: builtin.string "@427"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v299 = num.f64_sub (v295, v298) [] [spec: builtin.string "@428"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v208, v299) [] [spec: builtin.string "f64 8 +0 view 7 @429"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v300 = num.i32_add (v208, v283) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v301 = num.i32_add (v209, v282) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v302 = num.i32_add (v210, v281) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v303 = num.i32_ne (v254, v302) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v304 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v305 = num.i64_add (v211, v304) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 num.cond_br (v303, v300, v301, v302, v305) [^b14_block44v1, ^b15_block45v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
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
;;           ^entry_block50v1(v306: builtin.integer i32, v307: builtin.integer i32, v308: builtin.integer i32, v309: builtin.integer i32):
;;             v310 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v311 = num.const () [] [spec: builtin.string "0x39"]: <() -> (builtin.integer i32)>;
;;             v312 = tensor.trip (v310, v310, v311) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v313 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v314 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v315 = num.i32_wrap_i64 (v314) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v316 = num.i32_mul (v315, v310) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v317 = num.i32_add (v313, v316) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v318 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;             v319 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v320 = num.i32_wrap_i64 (v314) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v321 = num.i32_mul (v320, v310) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v322 = num.i32_add (v319, v321) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v323 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;             v324 = num.i32_gt_u (v322, v323) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v325 = num.i32_eqz (v324) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v326 = num.i32_eqz (v324) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v327 = num.i32_and (v325, v326) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v328 = tensor.trip (v317, v310, v318, v327) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v329 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v330 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v331 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v332 = num.const () [] [spec: builtin.string "0x5d0"]: <() -> (builtin.integer i32)>;
;;             v333 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v334 = num.i32_wrap_i64 (v314) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v335 = num.i32_mul (v334, v333) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v336 = num.i32_add (v332, v335) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v337 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v338 = num.i32_wrap_i64 (v314) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v339 = num.i32_mul (v338, v333) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v340 = num.i32_add (v337, v339) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v341 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v342 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             tensor.loop (v312) [] [spec: builtin.string "host 0 @79"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v328) [] [spec: builtin.string "parallel 0 in 0 @302"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v329, v319, v331) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v336, v330, v327) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @359"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v340, v330, v327) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @364"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v340, v327) [] [spec: builtin.string "read f64 8 +0 base gated strides loops 1 2 @369"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v336, v330, v327) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 2 @374"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block51v1(v343: builtin.integer i64):
;;                 num.br () [^b1_block52v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block52v1():
;;                 v344 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v345 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v346 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v347 = num.i32_wrap_i64 (v314) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v348 = num.i32_mul (v347, v310) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v349 = num.i32_add (v306, v348) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v350 = num.i32_shl (v349, v346) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v351 = num.i32_add (v349, v345) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v352 = num.i32_gt_u (v349, v344) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v352) [^b17_block68v1, ^b2_block53v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block53v1():
;;                 v353 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v354 = num.i32_and (v349, v353) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v355 = num.i32_eqz (v354) [] [spec: builtin.string "@141"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v355) [^b4_block55v1, ^b3_block54v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block54v1():
;;                 num.br () [^b4_block55v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block55v1():
;;                 v356 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v357 = num.i32_eq (v349, v356) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v357) [^b7_block58v1, ^b5_block56v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block56v1():
;;                 num.br () [^b6_block57v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block57v1():
;;                 num.br () [^b7_block58v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block58v1():
;;                 num.cond_br (v352) [^b17_block68v1, ^b8_block59v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b8_block59v1():
;;                 v358 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v359 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v360 = num.i32_mul (v351, v359) [] [spec: builtin.string "@269"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v361 = num.i32_add (v360, v350) [] [spec: builtin.string "@272"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v362 = num.i32_add (v361, v358) [] [spec: builtin.string "@276"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b9_block60v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block60v1():
;;                 v363 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v364 = num.i32_wrap_i64 (v343) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v365 = num.i32_mul (v364, v310) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v366 = num.i32_add (v351, v365) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v367 = num.i32_wrap_i64 (v343) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v368 = num.i32_mul (v367, v310) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v369 = num.i32_add (v363, v368) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v370 = num.i32_ge_u (v349, v366) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v370) [^b15_block66v1, ^b10_block61v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b10_block61v1():
;;                 v371 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v372 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v373 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v374 = num.i32_mul (v366, v373) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v375 = num.i32_add (v374, v350) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v376 = num.i32_add (v375, v372) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v377 = num.i32_and (v369, v371) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v377) [^b12_block63v1, ^b11_block62v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b11_block62v1():
;;                 v378 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v379 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v380 = num.i32_shl (v351, v379) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v381 = num.i32_add (v374, v380) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v382 = num.i32_add (v381, v378) [] [spec: builtin.string "@354"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v383 = tensor.load (v382) [] [spec: builtin.string "f64 8 +0 view 0 @359"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v384 = tensor.load (v376) [] [spec: builtin.string "f64 8 +0 view 1 @364"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v385 = tensor.load (v362) [] [spec: builtin.string "f64 8 +0 view 2 @369"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v386 = num.f64_mul (v384, v385) [] [spec: builtin.string "@372"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v387 = num.f64_sub (v383, v386) [] [spec: builtin.string "@373"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v382, v387) [] [spec: builtin.string "f64 8 +0 view 3 @374"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 num.br () [^b12_block63v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b12_block63v1():
;;                 v388 = num.i32_eqz (v369) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v388) [^b15_block66v1, ^b13_block64v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
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
;;           ^entry_block70v1(v389: builtin.integer i32, v390: builtin.integer i32, v391: builtin.integer i32, v392: builtin.integer i32):
;;             v393 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v394 = num.const () [] [spec: builtin.string "0x39"]: <() -> (builtin.integer i32)>;
;;             v395 = tensor.trip (v393, v393, v394) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v396 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v397 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v398 = num.i32_wrap_i64 (v397) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v399 = num.i32_mul (v398, v393) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v400 = num.i32_add (v396, v399) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v401 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;             v402 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v403 = num.i32_wrap_i64 (v397) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v404 = num.i32_mul (v403, v393) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v405 = num.i32_add (v402, v404) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v406 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;             v407 = num.i32_gt_u (v405, v406) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v408 = num.i32_eqz (v407) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v409 = num.i32_eqz (v407) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v410 = num.i32_and (v408, v409) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v411 = tensor.trip (v400, v393, v401, v410) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v412 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v413 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v414 = tensor.most (v412, v393, v411, v393, v413) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v415 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v416 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v417 = num.const () [] [spec: builtin.string "0x5d8"]: <() -> (builtin.integer i32)>;
;;             v418 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v419 = num.i32_wrap_i64 (v397) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v420 = num.i32_mul (v419, v418) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v421 = num.i32_add (v417, v420) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v422 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;             v423 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v424 = num.i32_wrap_i64 (v397) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v425 = num.i32_mul (v424, v418) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v426 = num.i32_add (v423, v425) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v427 = num.const () [] [spec: builtin.string "0x790"]: <() -> (builtin.integer i32)>;
;;             v428 = num.i32_wrap_i64 (v397) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v429 = num.i32_mul (v428, v418) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v430 = num.i32_add (v427, v429) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v431 = num.const () [] [spec: builtin.string "0xfffffe38"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v395) [] [spec: builtin.string "host 0 @79"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v411) [] [spec: builtin.string "parallel 0 in 0 @302"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v414, v412, v393, v393) [] [spec: builtin.string "parallel 1 in 1 taper 1 1 3 @408"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v413, v402, v412) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v421, v416, v415, v422, v410) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 2 3 loops 1 2 3 @414"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v426, v416, v410) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @419"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v430, v416, v431, v410) [] [spec: builtin.string "read f64 8 +0 base gated strides 2 3 loops 1 2 3 @424"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v421, v416, v415, v422, v410) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 2 3 loops 1 2 3 @429"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block71v1(v432: builtin.integer i64, v433: builtin.integer i64):
;;                 num.br () [^b1_block72v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block72v1():
;;                 v435 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v436 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v437 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v438 = num.i32_wrap_i64 (v397) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v439 = num.i32_mul (v438, v393) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v440 = num.i32_add (v389, v439) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v441 = num.i32_wrap_i64 (v397) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v442 = num.i32_mul (v441, v415) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v443 = num.i32_add (v390, v442) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v444 = num.i32_wrap_i64 (v397) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v445 = num.i32_mul (v444, v416) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v446 = num.i32_add (v391, v445) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v447 = num.i32_wrap_i64 (v397) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v448 = num.i32_mul (v447, v393) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v449 = num.i32_add (v392, v448) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v450 = num.i32_shl (v440, v437) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v451 = num.i32_add (v440, v436) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v452 = num.i32_gt_u (v440, v435) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v452) [^b21_block92v1, ^b2_block73v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block73v1():
;;                 v453 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v454 = num.i32_and (v440, v453) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v455 = num.i32_eqz (v454) [] [spec: builtin.string "@141"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v455) [^b4_block75v1, ^b3_block74v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block74v1():
;;                 num.br () [^b4_block75v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block75v1():
;;                 v456 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v457 = num.i32_eq (v440, v456) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v457) [^b7_block78v1, ^b5_block76v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block76v1():
;;                 num.br () [^b6_block77v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block77v1():
;;                 num.br () [^b7_block78v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block78v1():
;;                 num.cond_br (v452) [^b21_block92v1, ^b8_block79v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b8_block79v1():
;;                 v458 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v459 = num.i32_add (v440, v458) [] [spec: builtin.string "@283"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b9_block80v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block80v1():
;;                 v460 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v461 = num.i32_wrap_i64 (v432) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v462 = num.i32_mul (v461, v393) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v463 = num.i32_add (v451, v462) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v464 = num.i32_wrap_i64 (v432) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v465 = num.i32_mul (v464, v393) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v466 = num.i32_add (v460, v465) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v467 = num.i32_wrap_i64 (v432) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v468 = num.i32_mul (v467, v416) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v469 = num.i32_add (v446, v468) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v470 = num.i32_wrap_i64 (v432) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v471 = num.i32_mul (v470, v393) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v472 = num.i32_add (v449, v471) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v473 = num.i32_ge_u (v440, v463) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v473) [^b19_block90v1, ^b10_block81v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b10_block81v1():
;;                 v474 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v475 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v476 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v477 = num.i32_mul (v463, v476) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v478 = num.i32_add (v477, v450) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v479 = num.i32_add (v478, v475) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v480 = num.i32_and (v466, v474) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v480, v451) [^b12_block83v1, ^b11_block82v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b11_block82v1():
;;                 num.br (v459) [^b12_block83v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;               ^b12_block83v1(v434: builtin.integer i32):
;;                 v481 = num.i32_eqz (v466) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v481) [^b19_block90v1, ^b13_block84v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b13_block84v1():
;;                 v482 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v483 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v484 = num.i32_mul (v434, v483) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v485 = num.i32_add (v443, v484) [] [spec: builtin.string "@395"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v486 = num.i32_shl (v434, v482) [] [spec: builtin.string "@404"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v487 = num.i32_add (v469, v486) [] [spec: builtin.string "@405"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b14_block85v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b14_block85v1():
;;                 v488 = num.i32_wrap_i64 (v433) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v489 = num.i32_mul (v488, v415) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v490 = num.i32_add (v487, v489) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v491 = num.i32_wrap_i64 (v433) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v492 = num.i32_mul (v491, v416) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v493 = num.i32_add (v485, v492) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v494 = num.i32_wrap_i64 (v433) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v495 = num.i32_mul (v494, v393) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v496 = num.i32_add (v434, v495) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v497 = num.i64_extend_i32_s (v412) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v498 = num.i64_extend_i32_s (v393) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v499 = num.i64_mul (v498, v432) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v500 = num.i64_add (v497, v499) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v501 = num.i64_extend_i32_u (v466) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v502 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v503 = num.i64_and (v501, v502) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v504 = num.i64_extend_i32_s (v393) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v505 = num.i64_mul (v504, v503) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v506 = num.i64_add (v500, v505) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v507 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v508 = num.i64_mul (v433, v507) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v509 = num.i64_add (v508, v507) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v510 = num.i64_le_s (v508, v506) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v511 = num.i64_le_s (v509, v506) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 num.cond_br (v510) [^b17_block88v1, ^b15_block86v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b15_block86v1():
;;                 v512 = num.i64_eqz (v433) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v512) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b16_block87v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b16_block87v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b17_block88v1():
;;                 v513 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v514 = tensor.load (v490) [] [spec: builtin.string "f64 8 +0 view 0 @414"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v515 = tensor.load (v479) [] [spec: builtin.string "f64 8 +0 view 1 @419"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v516 = tensor.load (v493) [] [spec: builtin.string "f64 8 +0 view 2 @424"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v517 = num.f64_mul (v515, v516) [] [spec: builtin.string "@427"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v518 = num.f64_sub (v514, v517) [] [spec: builtin.string "@428"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v490, v518) [] [spec: builtin.string "f64 8 +0 view 3 @429"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v519 = num.i32_add (v496, v513) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v520 = num.i32_ne (v472, v519) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v521 = num.i32_eqz (v520) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v522 = num.i32_eqz (v521) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v523 = num.i32_xor (v522, v511) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v523) [] []: <(builtin.integer i32) -> ()>;
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
;;       ^entry_block94v1(v524: builtin.integer i32, v525: builtin.integer i32, v526: builtin.integer i32, v527: builtin.integer i32):
;;         v528 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;         v529 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v530 = num.i32_and (v524, v529) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v531 = num.i32_eqz (v530) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v532 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v533 = num.i32_sub (v524, v532) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v534 = num.i32_add (v529, v533) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v535 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v536 = num.i32_sub (v524, v532) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v537 = num.i32_add (v535, v536) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v538 = num.i32_select (v534, v537, v531) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v539 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;         v540 = num.i32_mul (v538, v539) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v541 = num.i32_add (v528, v540) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v542 = num.const () [] [spec: builtin.string "0x6588"]: <() -> (builtin.integer i32)>;
;;         v543 = tensor.trip (v541, v528, v542) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v544 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;         v545 = num.i32_sub (v524, v532) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v546 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v547 = num.i32_mul (v545, v546) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v548 = num.i32_add (v544, v547) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v549 = num.i32_mul (v538, v539) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v550 = num.i32_add (v548, v549) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v551 = num.i32_sub (v524, v532) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v552 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;         v553 = num.i32_mul (v551, v552) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v554 = num.i32_add (v544, v553) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v555 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;         v556 = num.i32_sub (v524, v532) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v557 = num.i32_mul (v556, v546) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v558 = num.i32_add (v555, v557) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v559 = num.i32_mul (v538, v539) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v560 = num.i32_add (v558, v559) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v561 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v562 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v543) [] [spec: builtin.string "parallel 0 @198"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v550, v528) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @209"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v554) [] [spec: builtin.string "read f64 8 +0 base before strides loops 0 @214"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v550, v528) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @218"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v560, v528) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @231"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v554) [] [spec: builtin.string "read f64 8 +0 base before strides loops 0 @236"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v560, v528) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @240"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block95v1(v563: builtin.integer i64):
;;             num.br () [^b1_block96v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block96v1():
;;             v564 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v565 = num.i32_wrap_i64 (v563) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v566 = num.i32_mul (v565, v528) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v567 = num.i32_add (v525, v566) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v568 = num.i32_add (v526, v567) [] [spec: builtin.string "@204"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v569 = tensor.load (v568) [] [spec: builtin.string "f64 8 +0 view 0 @209"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v570 = tensor.load (v527) [] [spec: builtin.string "f64 8 +0 view 1 @214"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v571 = num.f64_div (v569, v570) [] [spec: builtin.string "@217"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v568, v571) [] [spec: builtin.string "f64 8 +0 view 2 @218"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v572 = num.i32_add (v568, v564) [] [spec: builtin.string "@226"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v573 = tensor.load (v572) [] [spec: builtin.string "f64 8 +0 view 3 @231"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v574 = tensor.load (v527) [] [spec: builtin.string "f64 8 +0 view 4 @236"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v575 = num.f64_div (v573, v574) [] [spec: builtin.string "@239"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v572, v575) [] [spec: builtin.string "f64 8 +0 view 5 @240"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b2_block97v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block97v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_302 split 2"]: <() -> ()>
;;     {
;;       ^entry_block98v1(v576: builtin.integer i32, v577: builtin.integer i32, v578: builtin.integer i32, v579: builtin.integer i32, v580: builtin.integer i32, v581: builtin.integer i32, v582: builtin.integer i32, v583: builtin.integer i32, v584: builtin.integer i32):
;;         v585 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v586 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v587 = num.i32_sub (v576, v586) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v588 = num.i32_add (v585, v587) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v589 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v590 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;         v591 = tensor.trip (v588, v589, v590) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v592 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v593 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v594 = tensor.most (v592, v589, v591, v589, v593) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v595 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v596 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;         v597 = num.i32_shl (v578, v585) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v598 = num.const () [] [spec: builtin.string "0x5d0"]: <() -> (builtin.integer i32)>;
;;         v599 = num.i32_sub (v576, v586) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v600 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;         v601 = num.i32_mul (v599, v600) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v602 = num.i32_add (v598, v601) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v603 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;         v604 = num.i32_sub (v576, v586) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v605 = num.i32_mul (v604, v600) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v606 = num.i32_add (v603, v605) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v607 = num.const () [] [spec: builtin.string "0x5d8"]: <() -> (builtin.integer i32)>;
;;         v608 = num.i32_sub (v576, v586) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v609 = num.i32_mul (v608, v600) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v610 = num.i32_add (v607, v609) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v611 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v612 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;         v613 = num.const () [] [spec: builtin.string "0x790"]: <() -> (builtin.integer i32)>;
;;         v614 = num.i32_sub (v576, v586) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v615 = num.i32_mul (v614, v600) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v616 = num.i32_add (v613, v615) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v617 = num.const () [] [spec: builtin.string "0xfffffe38"]: <() -> (builtin.integer i32)>;
;;         v618 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v619 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v591) [] [spec: builtin.string "parallel 0 @302"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v594, v592, v589, v589) [] [spec: builtin.string "sequential in 0 taper 1 0 3 @408"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v595, v586, v592) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v593, v586, v592) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v602, v596) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 2 @359"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v606, v596) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 2 @364"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v606) [] [spec: builtin.string "read f64 8 +0 base strides loops 0 2 @369"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v602, v596) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v610, v596, v611, v612) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 3 loops 0 1 3 @414"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v606, v596) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @419"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v616, v596, v617) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 0 1 3 @424"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v610, v596, v611, v612) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 3 loops 0 1 3 @429"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block99v1(v620: builtin.integer i64):
;;             num.br () [^b1_block100v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block100v1():
;;             v626 = num.i32_wrap_i64 (v620) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v627 = num.i32_mul (v626, v589) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v628 = num.i32_add (v578, v627) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v629 = num.i32_wrap_i64 (v620) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v630 = num.i32_mul (v629, v589) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v631 = num.i32_add (v579, v630) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v632 = num.i32_wrap_i64 (v620) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v633 = num.i32_mul (v632, v596) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v634 = num.i32_add (v580, v633) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v635 = num.i32_wrap_i64 (v620) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v636 = num.i32_mul (v635, v589) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v637 = num.i32_add (v581, v636) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v638 = num.i32_ge_u (v576, v628) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v638) [^b8_block107v1, ^b2_block101v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block101v1():
;;             v639 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v640 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v641 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v642 = num.i32_mul (v628, v641) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v643 = num.i32_add (v642, v577) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v644 = num.i32_add (v643, v640) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v645 = num.i32_and (v631, v639) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v645, v578) [^b4_block103v1, ^b3_block102v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block102v1():
;;             v646 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v647 = num.i32_add (v642, v597) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v648 = num.i32_add (v647, v646) [] [spec: builtin.string "@354"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v649 = tensor.load (v648) [] [spec: builtin.string "f64 8 +0 view 0 @359"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v650 = tensor.load (v644) [] [spec: builtin.string "f64 8 +0 view 1 @364"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v651 = tensor.load (v582) [] [spec: builtin.string "f64 8 +0 view 2 @369"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v652 = num.f64_mul (v650, v651) [] [spec: builtin.string "@372"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v653 = num.f64_sub (v649, v652) [] [spec: builtin.string "@373"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v648, v653) [] [spec: builtin.string "f64 8 +0 view 3 @374"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br (v583) [^b4_block103v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block103v1(v621: builtin.integer i32):
;;             v654 = num.i32_eqz (v631) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v654) [^b8_block107v1, ^b5_block104v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block104v1():
;;             v655 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v656 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v657 = num.i32_mul (v621, v656) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v658 = num.i32_add (v584, v657) [] [spec: builtin.string "@395"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v659 = num.i32_shl (v621, v655) [] [spec: builtin.string "@404"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v660 = num.i32_add (v634, v659) [] [spec: builtin.string "@405"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v661 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v660, v658, v621, v661) [^b6_block105v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b6_block105v1(v622: builtin.integer i32, v623: builtin.integer i32, v624: builtin.integer i32, v625: builtin.integer i64):
;;             v662 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v663 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v664 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v665 = num.i64_extend_i32_s (v592) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v666 = num.i64_extend_i32_s (v589) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v667 = num.i64_mul (v666, v620) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v668 = num.i64_add (v665, v667) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v669 = num.i64_extend_i32_u (v631) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v670 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v671 = num.i64_and (v669, v670) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v672 = num.i64_extend_i32_s (v589) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v673 = num.i64_mul (v672, v671) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v674 = num.i64_add (v668, v673) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v675 = num.i64_gt_s (v625, v674) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v675) [] []: <(builtin.integer i32) -> ()>;
;;             v676 = tensor.load (v622) [] [spec: builtin.string "f64 8 +0 view 4 @414"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v677 = tensor.load (v644) [] [spec: builtin.string "f64 8 +0 view 5 @419"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v678 = tensor.load (v623) [] [spec: builtin.string "f64 8 +0 view 6 @424"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v679 = num.f64_mul (v677, v678) [] [spec: builtin.string "@427"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v680 = num.f64_sub (v676, v679) [] [spec: builtin.string "@428"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v622, v680) [] [spec: builtin.string "f64 8 +0 view 7 @429"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v681 = num.i32_add (v622, v664) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v682 = num.i32_add (v623, v663) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v683 = num.i32_add (v624, v662) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v684 = num.i32_ne (v637, v683) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v685 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v686 = num.i64_add (v625, v685) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v684, v681, v682, v683, v686) [^b6_block105v1, ^b7_block106v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
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
;;           ^entry_block109v1(v687: builtin.integer i32, v688: builtin.integer i32, v689: builtin.integer i32, v690: builtin.integer i32, v691: builtin.integer i32, v692: builtin.integer i32, v693: builtin.integer i32, v694: builtin.integer i32, v695: builtin.integer i32):
;;             v696 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v697 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v698 = num.i32_sub (v687, v697) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v699 = num.i32_add (v696, v698) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v700 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v701 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;             v702 = tensor.trip (v699, v700, v701) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v703 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v704 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v705 = num.i32_shl (v689, v696) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v706 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v707 = num.const () [] [spec: builtin.string "0x5d0"]: <() -> (builtin.integer i32)>;
;;             v708 = num.i32_sub (v687, v697) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v709 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v710 = num.i32_mul (v708, v709) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v711 = num.i32_add (v707, v710) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v712 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v713 = num.i32_sub (v687, v697) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v714 = num.i32_mul (v713, v709) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v715 = num.i32_add (v712, v714) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v716 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v717 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             tensor.loop (v702) [] [spec: builtin.string "parallel 0 @302"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v703, v697, v706) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v711, v704) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @359"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v715, v704) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @364"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v715) [] [spec: builtin.string "read f64 8 +0 base strides loops 0 1 @369"]: <(builtin.integer i32) -> ()>;
;;             tensor.view (v711, v704) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 1 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block110v1(v718: builtin.integer i64):
;;                 num.br () [^b1_block111v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block111v1():
;;                 v719 = num.i32_wrap_i64 (v718) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v720 = num.i32_mul (v719, v700) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v721 = num.i32_add (v689, v720) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v722 = num.i32_wrap_i64 (v718) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v723 = num.i32_mul (v722, v700) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v724 = num.i32_add (v690, v723) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v725 = num.i32_ge_u (v687, v721) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v725) [^b7_block117v1, ^b2_block112v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block112v1():
;;                 v726 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v727 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v728 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v729 = num.i32_mul (v721, v728) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v730 = num.i32_add (v729, v688) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v731 = num.i32_add (v730, v727) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v732 = num.i32_and (v724, v726) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v732) [^b4_block114v1, ^b3_block113v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block113v1():
;;                 v733 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v734 = num.i32_add (v729, v705) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v735 = num.i32_add (v734, v733) [] [spec: builtin.string "@354"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v736 = tensor.load (v735) [] [spec: builtin.string "f64 8 +0 view 0 @359"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v737 = tensor.load (v731) [] [spec: builtin.string "f64 8 +0 view 1 @364"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v738 = tensor.load (v693) [] [spec: builtin.string "f64 8 +0 view 2 @369"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v739 = num.f64_mul (v737, v738) [] [spec: builtin.string "@372"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v740 = num.f64_sub (v736, v739) [] [spec: builtin.string "@373"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v735, v740) [] [spec: builtin.string "f64 8 +0 view 3 @374"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 num.br () [^b4_block114v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block114v1():
;;                 v741 = num.i32_eqz (v724) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v741) [^b7_block117v1, ^b5_block115v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
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
;;           ^entry_block119v1(v742: builtin.integer i32, v743: builtin.integer i32, v744: builtin.integer i32, v745: builtin.integer i32, v746: builtin.integer i32, v747: builtin.integer i32, v748: builtin.integer i32, v749: builtin.integer i32, v750: builtin.integer i32):
;;             v751 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v752 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v753 = num.i32_sub (v742, v752) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v754 = num.i32_add (v751, v753) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v755 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v756 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;             v757 = tensor.trip (v754, v755, v756) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v758 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v759 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v760 = tensor.most (v758, v755, v757, v755, v759) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v761 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v762 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v763 = num.const () [] [spec: builtin.string "0x5d8"]: <() -> (builtin.integer i32)>;
;;             v764 = num.i32_sub (v742, v752) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v765 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v766 = num.i32_mul (v764, v765) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v767 = num.i32_add (v763, v766) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v768 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;             v769 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v770 = num.i32_sub (v742, v752) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v771 = num.i32_mul (v770, v765) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v772 = num.i32_add (v769, v771) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v773 = num.const () [] [spec: builtin.string "0x790"]: <() -> (builtin.integer i32)>;
;;             v774 = num.i32_sub (v742, v752) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v775 = num.i32_mul (v774, v765) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v776 = num.i32_add (v773, v775) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v777 = num.const () [] [spec: builtin.string "0xfffffe38"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v757) [] [spec: builtin.string "parallel 0 @302"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v760, v758, v755, v755) [] [spec: builtin.string "parallel 1 in 0 taper 1 0 2 @408"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v759, v752, v758) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v767, v761, v762, v768) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @414"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v772, v761) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @419"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v776, v761, v777) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 loops 0 1 2 @424"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v767, v761, v762, v768) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 2 loops 0 1 2 @429"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block120v1(v778: builtin.integer i64, v779: builtin.integer i64):
;;                 num.br () [^b1_block121v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block121v1():
;;                 v781 = num.i32_wrap_i64 (v778) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v782 = num.i32_mul (v781, v755) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v783 = num.i32_add (v744, v782) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v784 = num.i32_wrap_i64 (v778) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v785 = num.i32_mul (v784, v755) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v786 = num.i32_add (v745, v785) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v787 = num.i32_wrap_i64 (v778) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v788 = num.i32_mul (v787, v761) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v789 = num.i32_add (v746, v788) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v790 = num.i32_wrap_i64 (v778) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v791 = num.i32_mul (v790, v755) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v792 = num.i32_add (v747, v791) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v793 = num.i32_ge_u (v742, v783) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v793) [^b11_block131v1, ^b2_block122v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block122v1():
;;                 v794 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v795 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v796 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v797 = num.i32_mul (v783, v796) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v798 = num.i32_add (v797, v743) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v799 = num.i32_add (v798, v795) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v800 = num.i32_and (v786, v794) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v800, v744) [^b4_block124v1, ^b3_block123v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b3_block123v1():
;;                 num.br (v749) [^b4_block124v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;               ^b4_block124v1(v780: builtin.integer i32):
;;                 v801 = num.i32_eqz (v786) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v801) [^b11_block131v1, ^b5_block125v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block125v1():
;;                 v802 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v803 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v804 = num.i32_mul (v780, v803) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v805 = num.i32_add (v750, v804) [] [spec: builtin.string "@395"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v806 = num.i32_shl (v780, v802) [] [spec: builtin.string "@404"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v807 = num.i32_add (v789, v806) [] [spec: builtin.string "@405"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b6_block126v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block126v1():
;;                 v808 = num.i32_wrap_i64 (v779) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v809 = num.i32_mul (v808, v762) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v810 = num.i32_add (v807, v809) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v811 = num.i32_wrap_i64 (v779) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v812 = num.i32_mul (v811, v761) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v813 = num.i32_add (v805, v812) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v814 = num.i32_wrap_i64 (v779) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v815 = num.i32_mul (v814, v755) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v816 = num.i32_add (v780, v815) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v817 = num.i64_extend_i32_s (v758) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v818 = num.i64_extend_i32_s (v755) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v819 = num.i64_mul (v818, v778) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v820 = num.i64_add (v817, v819) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v821 = num.i64_extend_i32_u (v786) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v822 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v823 = num.i64_and (v821, v822) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v824 = num.i64_extend_i32_s (v755) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v825 = num.i64_mul (v824, v823) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v826 = num.i64_add (v820, v825) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v827 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v828 = num.i64_mul (v779, v827) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v829 = num.i64_add (v828, v827) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v830 = num.i64_le_s (v828, v826) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v831 = num.i64_le_s (v829, v826) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 num.cond_br (v830) [^b9_block129v1, ^b7_block127v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b7_block127v1():
;;                 v832 = num.i64_eqz (v779) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v832) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b8_block128v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block128v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b9_block129v1():
;;                 v833 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v834 = tensor.load (v810) [] [spec: builtin.string "f64 8 +0 view 0 @414"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v835 = tensor.load (v799) [] [spec: builtin.string "f64 8 +0 view 1 @419"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v836 = tensor.load (v813) [] [spec: builtin.string "f64 8 +0 view 2 @424"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v837 = num.f64_mul (v835, v836) [] [spec: builtin.string "@427"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v838 = num.f64_sub (v834, v837) [] [spec: builtin.string "@428"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v810, v838) [] [spec: builtin.string "f64 8 +0 view 3 @429"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v839 = num.i32_add (v816, v833) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v840 = num.i32_ne (v792, v839) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v841 = num.i32_eqz (v840) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v842 = num.i32_eqz (v841) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v843 = num.i32_xor (v842, v831) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v843) [] []: <(builtin.integer i32) -> ()>;
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
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_nests_119"]: <() -> ()>
;;     {
;;       ^entry_block133v1(v844: builtin.integer i32, v845: builtin.integer i32, v846: builtin.integer i32, v847: builtin.integer i32, v848: builtin.integer i32, v849: builtin.integer i32, v850: builtin.integer i32):
;;         v851 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v852 = tensor.trip (v851, v851, v851) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v853 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v854 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v855 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;         v856 = num.i32_gt_u (v844, v855) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v857 = num.i32_and (v844, v851) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v858 = num.i32_eqz (v857) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v859 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;         v860 = num.i32_mul (v845, v859) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v861 = num.i32_add (v860, v846) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v862 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;         v863 = num.i32_add (v861, v862) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v864 = num.i32_eq (v844, v855) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v865 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v866 = num.i32_sub (v844, v854) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v867 = num.i32_mul (v866, v865) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v868 = num.i32_add (v865, v867) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v869 = num.i32_eqz (v858) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v870 = num.i32_eqz (v856) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v871 = num.i32_and (v869, v870) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v872 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;         v873 = num.i32_sub (v844, v854) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v874 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;         v875 = num.i32_mul (v873, v874) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v876 = num.i32_add (v872, v875) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v877 = num.i32_sub (v844, v854) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v878 = num.i32_mul (v877, v874) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v879 = num.i32_add (v862, v878) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v852) [] [spec: builtin.string "host 0 @120"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v853) [] [spec: builtin.string "parallel 0 in 0 @0"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v853, v868) [] [spec: builtin.string "residue taper 2 @0"]: <(builtin.integer i64, builtin.integer i32) -> ()>;
;;         tensor.view (v876, v871) [] [spec: builtin.string "read f64 8 +0 base gated strides loops 2 @161"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v879, v871) [] [spec: builtin.string "read f64 8 +0 base gated strides loops 2 @166"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v876, v871) [] [spec: builtin.string "write f64 8 +0 base gated strides loops 2 @170"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block134v1(v880: builtin.integer i64):
;;             num.br () [^b1_block135v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block135v1():
;;             num.br () [^b2_block136v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block136v1():
;;             num.cond_br (v856) [^b11_block145v1, ^b3_block137v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block137v1():
;;             num.cond_br (v858) [^b5_block139v1, ^b4_block138v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block138v1():
;;             v881 = tensor.load (v863) [] [spec: builtin.string "f64 8 +0 view 0 @161"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v882 = tensor.load (v847) [] [spec: builtin.string "f64 8 +0 view 1 @166"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v883 = num.f64_div (v881, v882) [] [spec: builtin.string "@169"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v863, v883) [] [spec: builtin.string "f64 8 +0 view 2 @170"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b5_block139v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block139v1():
;;             num.cond_br (v864) [^b8_block142v1, ^b6_block140v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b6_block140v1():
;;             num.br () [^b7_block141v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block141v1():
;;             num.br () [^b8_block142v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block142v1():
;;             num.cond_br (v856) [^b11_block145v1, ^b9_block143v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b9_block143v1():
;;             num.br () [^b10_block144v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b10_block144v1():
;;             num.br () [^b11_block145v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b11_block145v1():
;;             num.br () [^b12_block146v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b12_block146v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_nests_119_1"]: <() -> ()>
;;         {
;;           ^entry_block147v1(v884: builtin.integer i32, v885: builtin.integer i32, v886: builtin.integer i32, v887: builtin.integer i32, v888: builtin.integer i32, v889: builtin.integer i32, v890: builtin.integer i32):
;;             v891 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v892 = tensor.trip (v891, v891, v891) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v893 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;             v894 = num.i32_and (v884, v891) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v895 = num.i32_eqz (v894) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v896 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v897 = num.i32_sub (v884, v896) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v898 = num.i32_add (v891, v897) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v899 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v900 = num.i32_sub (v884, v896) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v901 = num.i32_add (v899, v900) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v902 = num.i32_select (v898, v901, v895) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v903 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v904 = num.i32_mul (v902, v903) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v905 = num.i32_add (v893, v904) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v906 = num.const () [] [spec: builtin.string "0x6588"]: <() -> (builtin.integer i32)>;
;;             v907 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;             v908 = num.i32_eq (v884, v907) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v909 = num.i32_eqz (v908) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v910 = num.i32_gt_u (v884, v907) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v911 = num.i32_eqz (v910) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v912 = num.i32_and (v909, v911) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v913 = tensor.trip (v905, v893, v906, v912) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v914 = num.i32_mul (v902, v903) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v915 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v916 = num.i32_sub (v884, v896) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v917 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v918 = num.i32_mul (v916, v917) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v919 = num.i32_add (v915, v918) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v920 = num.i32_mul (v902, v903) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v921 = num.i32_add (v919, v920) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v922 = num.i32_sub (v884, v896) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v923 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v924 = num.i32_mul (v922, v923) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v925 = num.i32_add (v915, v924) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v926 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v927 = num.i32_sub (v884, v896) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v928 = num.i32_mul (v927, v917) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v929 = num.i32_add (v926, v928) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v930 = num.i32_mul (v902, v903) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v931 = num.i32_add (v929, v930) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v932 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v933 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             tensor.loop (v892) [] [spec: builtin.string "host 0 @120"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v913) [] [spec: builtin.string "parallel 0 in 0 @198"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v921, v893, v912) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @209"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v925, v912) [] [spec: builtin.string "read f64 8 +0 base before gated strides loops 1 @214"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v921, v893, v912) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @218"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v931, v893, v912) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @231"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v925, v912) [] [spec: builtin.string "read f64 8 +0 base before gated strides loops 1 @236"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v931, v893, v912) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 @240"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block148v1(v934: builtin.integer i64):
;;                 num.br () [^b1_block149v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block149v1():
;;                 num.br () [^b2_block150v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block150v1():
;;                 num.cond_br (v910) [^b12_block160v1, ^b3_block151v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block151v1():
;;                 num.cond_br (v895) [^b5_block153v1, ^b4_block152v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b4_block152v1():
;;                 num.br () [^b5_block153v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block153v1():
;;                 num.cond_br (v908) [^b9_block157v1, ^b6_block154v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b6_block154v1():
;;                 num.br () [^b7_block155v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block155v1():
;;                 v935 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v936 = num.i32_wrap_i64 (v934) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v937 = num.i32_mul (v936, v893) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v938 = num.i32_add (v914, v937) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v939 = num.i32_add (v888, v938) [] [spec: builtin.string "@204"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v940 = tensor.load (v939) [] [spec: builtin.string "f64 8 +0 view 0 @209"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v941 = tensor.load (v887) [] [spec: builtin.string "f64 8 +0 view 1 @214"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v942 = num.f64_div (v940, v941) [] [spec: builtin.string "@217"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v939, v942) [] [spec: builtin.string "f64 8 +0 view 2 @218"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v943 = num.i32_add (v939, v935) [] [spec: builtin.string "@226"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v944 = tensor.load (v943) [] [spec: builtin.string "f64 8 +0 view 3 @231"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v945 = tensor.load (v887) [] [spec: builtin.string "f64 8 +0 view 4 @236"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v946 = num.f64_div (v944, v945) [] [spec: builtin.string "@239"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v943, v946) [] [spec: builtin.string "f64 8 +0 view 5 @240"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 num.br () [^b8_block156v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block156v1():
;;                 num.br () [^b9_block157v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block157v1():
;;                 num.cond_br (v910) [^b12_block160v1, ^b10_block158v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b10_block158v1():
;;                 num.br () [^b11_block159v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b11_block159v1():
;;                 num.br () [^b12_block160v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b12_block160v1():
;;                 num.br () [^b13_block161v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b13_block161v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_nests_119_2 split 2"]: <() -> ()>
;;         {
;;           ^entry_block162v1(v947: builtin.integer i32, v948: builtin.integer i32, v949: builtin.integer i32, v950: builtin.integer i32, v951: builtin.integer i32, v952: builtin.integer i32, v953: builtin.integer i32):
;;             v954 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v955 = tensor.trip (v954, v954, v954) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v956 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v957 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v958 = num.i32_sub (v947, v957) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v959 = num.i32_add (v956, v958) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v960 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;             v961 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;             v962 = num.i32_gt_u (v947, v961) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v963 = num.i32_eqz (v962) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v964 = num.i32_eqz (v962) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v965 = num.i32_and (v963, v964) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v966 = num.i32_eq (v947, v961) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v967 = tensor.trip (v959, v954, v960, v965) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v968 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v969 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v970 = tensor.most (v968, v954, v967, v954, v969) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v971 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v972 = num.i32_and (v947, v954) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v973 = num.i32_eqz (v972) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v974 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v975 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v976 = num.i32_mul (v948, v974) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v977 = num.i32_add (v976, v949) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v978 = num.i32_shl (v948, v956) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v979 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v980 = num.i32_add (v977, v979) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v981 = num.i32_add (v947, v975) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v982 = num.const () [] [spec: builtin.string "0x5d0"]: <() -> (builtin.integer i32)>;
;;             v983 = num.i32_sub (v947, v957) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v984 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v985 = num.i32_mul (v983, v984) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v986 = num.i32_add (v982, v985) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v987 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v988 = num.i32_sub (v947, v957) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v989 = num.i32_mul (v988, v984) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v990 = num.i32_add (v987, v989) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v991 = num.const () [] [spec: builtin.string "0x5d8"]: <() -> (builtin.integer i32)>;
;;             v992 = num.i32_sub (v947, v957) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v993 = num.i32_mul (v992, v984) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v994 = num.i32_add (v991, v993) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v995 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v996 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;             v997 = num.const () [] [spec: builtin.string "0x790"]: <() -> (builtin.integer i32)>;
;;             v998 = num.i32_sub (v947, v957) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v999 = num.i32_mul (v998, v984) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1000 = num.i32_add (v997, v999) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1001 = num.const () [] [spec: builtin.string "0xfffffe38"]: <() -> (builtin.integer i32)>;
;;             v1002 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v1003 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             tensor.loop (v955) [] [spec: builtin.string "host 0 @120"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v967) [] [spec: builtin.string "parallel 0 in 0 @302"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v970, v968, v954, v954) [] [spec: builtin.string "sequential in 1 taper 1 1 4 @408"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v971, v957, v968) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v969, v957, v968) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v986, v974, v965) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 3 @359"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v990, v974, v965) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 3 @364"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v990, v965) [] [spec: builtin.string "read f64 8 +0 base gated strides loops 1 3 @369"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v986, v974, v965) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 3 @374"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v994, v974, v995, v996, v965) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 2 4 loops 1 2 4 @414"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v990, v974, v965) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @419"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v1000, v974, v1001, v965) [] [spec: builtin.string "read f64 8 +0 base gated strides 2 4 loops 1 2 4 @424"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v994, v974, v995, v996, v965) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 2 4 loops 1 2 4 @429"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block163v1(v1004: builtin.integer i64):
;;                 num.br () [^b1_block164v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block164v1():
;;                 num.br () [^b2_block165v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block165v1():
;;                 num.cond_br (v962) [^b19_block182v1, ^b3_block166v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block166v1():
;;                 num.cond_br (v973) [^b5_block168v1, ^b4_block167v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b4_block167v1():
;;                 num.br () [^b5_block168v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block168v1():
;;                 num.cond_br (v966) [^b8_block171v1, ^b6_block169v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b6_block169v1():
;;                 num.br () [^b7_block170v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block170v1():
;;                 num.br () [^b8_block171v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block171v1():
;;                 num.cond_br (v962) [^b19_block182v1, ^b9_block172v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b9_block172v1():
;;                 num.br () [^b10_block173v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b10_block173v1():
;;                 v1010 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v1011 = num.i32_wrap_i64 (v1004) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1012 = num.i32_mul (v1011, v954) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1013 = num.i32_add (v948, v1012) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1014 = num.i32_wrap_i64 (v1004) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1015 = num.i32_mul (v1014, v954) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1016 = num.i32_add (v1010, v1015) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1017 = num.i32_wrap_i64 (v1004) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1018 = num.i32_mul (v1017, v974) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1019 = num.i32_add (v952, v1018) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1020 = num.i32_wrap_i64 (v1004) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1021 = num.i32_mul (v1020, v954) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1022 = num.i32_add (v953, v1021) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1023 = num.i32_ge_u (v947, v1013) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v1023) [^b17_block180v1, ^b11_block174v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b11_block174v1():
;;                 v1024 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v1025 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v1026 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v1027 = num.i32_mul (v1013, v1026) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1028 = num.i32_add (v1027, v949) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1029 = num.i32_add (v1028, v1025) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1030 = num.i32_and (v1016, v1024) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v1030, v948) [^b13_block176v1, ^b12_block175v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b12_block175v1():
;;                 v1031 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v1032 = num.i32_add (v1027, v978) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1033 = num.i32_add (v1032, v1031) [] [spec: builtin.string "@354"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1034 = tensor.load (v1033) [] [spec: builtin.string "f64 8 +0 view 0 @359"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1035 = tensor.load (v1029) [] [spec: builtin.string "f64 8 +0 view 1 @364"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1036 = tensor.load (v980) [] [spec: builtin.string "f64 8 +0 view 2 @369"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1037 = num.f64_mul (v1035, v1036) [] [spec: builtin.string "@372"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v1038 = num.f64_sub (v1034, v1037) [] [spec: builtin.string "@373"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v1033, v1038) [] [spec: builtin.string "f64 8 +0 view 3 @374"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 num.br (v981) [^b13_block176v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;               ^b13_block176v1(v1005: builtin.integer i32):
;;                 v1039 = num.i32_eqz (v1016) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v1039) [^b17_block180v1, ^b14_block177v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b14_block177v1():
;;                 v1040 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v1041 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v1042 = num.i32_mul (v1005, v1041) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1043 = num.i32_add (v951, v1042) [] [spec: builtin.string "@395"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1044 = num.i32_shl (v1005, v1040) [] [spec: builtin.string "@404"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1045 = num.i32_add (v1019, v1044) [] [spec: builtin.string "@405"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1046 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 num.br (v1045, v1043, v1005, v1046) [^b15_block178v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;               ^b15_block178v1(v1006: builtin.integer i32, v1007: builtin.integer i32, v1008: builtin.integer i32, v1009: builtin.integer i64):
;;                 v1047 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v1048 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v1049 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;                 v1050 = num.i64_extend_i32_s (v968) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v1051 = num.i64_extend_i32_s (v954) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v1052 = num.i64_mul (v1051, v1004) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1053 = num.i64_add (v1050, v1052) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1054 = num.i64_extend_i32_u (v1016) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v1055 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v1056 = num.i64_and (v1054, v1055) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1057 = num.i64_extend_i32_s (v954) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v1058 = num.i64_mul (v1057, v1056) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1059 = num.i64_add (v1053, v1058) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1060 = num.i64_gt_s (v1009, v1059) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v1060) [] []: <(builtin.integer i32) -> ()>;
;;                 v1061 = tensor.load (v1006) [] [spec: builtin.string "f64 8 +0 view 4 @414"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1062 = tensor.load (v1029) [] [spec: builtin.string "f64 8 +0 view 5 @419"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1063 = tensor.load (v1007) [] [spec: builtin.string "f64 8 +0 view 6 @424"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1064 = num.f64_mul (v1062, v1063) [] [spec: builtin.string "@427"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v1065 = num.f64_sub (v1061, v1064) [] [spec: builtin.string "@428"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v1006, v1065) [] [spec: builtin.string "f64 8 +0 view 7 @429"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v1066 = num.i32_add (v1006, v1049) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1067 = num.i32_add (v1007, v1048) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1068 = num.i32_add (v1008, v1047) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1069 = num.i32_ne (v1022, v1068) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1070 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v1071 = num.i64_add (v1009, v1070) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 num.cond_br (v1069, v1066, v1067, v1068, v1071) [^b15_block178v1, ^b16_block179v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;               ^b16_block179v1():
;;                 num.br () [^b17_block180v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b17_block180v1():
;;                 num.br () [^b18_block181v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b18_block181v1():
;;                 num.br () [^b19_block182v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b19_block182v1():
;;                 num.br () [^b20_block183v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b20_block183v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_nests_119_2_part_0"]: <() -> ()>
;;         {
;;           ^entry_block184v1(v1072: builtin.integer i32, v1073: builtin.integer i32, v1074: builtin.integer i32, v1075: builtin.integer i32, v1076: builtin.integer i32, v1077: builtin.integer i32, v1078: builtin.integer i32):
;;             v1079 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v1080 = tensor.trip (v1079, v1079, v1079) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v1081 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v1082 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v1083 = num.i32_sub (v1072, v1082) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1084 = num.i32_add (v1081, v1083) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1085 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;             v1086 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;             v1087 = num.i32_gt_u (v1072, v1086) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1088 = num.i32_eqz (v1087) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v1089 = num.i32_eqz (v1087) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v1090 = num.i32_and (v1088, v1089) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1091 = num.i32_eq (v1072, v1086) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1092 = tensor.trip (v1084, v1079, v1085, v1090) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v1093 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v1094 = num.i32_and (v1072, v1079) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1095 = num.i32_eqz (v1094) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v1096 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v1097 = num.i32_mul (v1073, v1096) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1098 = num.i32_add (v1097, v1074) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1099 = num.i32_shl (v1073, v1081) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1100 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v1101 = num.i32_add (v1098, v1100) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1102 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v1103 = num.const () [] [spec: builtin.string "0x5d0"]: <() -> (builtin.integer i32)>;
;;             v1104 = num.i32_sub (v1072, v1082) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1105 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v1106 = num.i32_mul (v1104, v1105) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1107 = num.i32_add (v1103, v1106) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1108 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v1109 = num.i32_sub (v1072, v1082) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1110 = num.i32_mul (v1109, v1105) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1111 = num.i32_add (v1108, v1110) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1112 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v1113 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             tensor.loop (v1080) [] [spec: builtin.string "host 0 @120"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v1092) [] [spec: builtin.string "parallel 0 in 0 @302"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v1093, v1082, v1102) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v1107, v1096, v1090) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @359"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v1111, v1096, v1090) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @364"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v1111, v1090) [] [spec: builtin.string "read f64 8 +0 base gated strides loops 1 2 @369"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v1107, v1096, v1090) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 2 @374"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block185v1(v1114: builtin.integer i64):
;;                 num.br () [^b1_block186v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block186v1():
;;                 num.br () [^b2_block187v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block187v1():
;;                 num.cond_br (v1087) [^b18_block203v1, ^b3_block188v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block188v1():
;;                 num.cond_br (v1095) [^b5_block190v1, ^b4_block189v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b4_block189v1():
;;                 num.br () [^b5_block190v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block190v1():
;;                 num.cond_br (v1091) [^b8_block193v1, ^b6_block191v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b6_block191v1():
;;                 num.br () [^b7_block192v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block192v1():
;;                 num.br () [^b8_block193v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block193v1():
;;                 num.cond_br (v1087) [^b18_block203v1, ^b9_block194v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b9_block194v1():
;;                 num.br () [^b10_block195v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b10_block195v1():
;;                 v1115 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v1116 = num.i32_wrap_i64 (v1114) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1117 = num.i32_mul (v1116, v1079) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1118 = num.i32_add (v1073, v1117) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1119 = num.i32_wrap_i64 (v1114) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1120 = num.i32_mul (v1119, v1079) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1121 = num.i32_add (v1115, v1120) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1122 = num.i32_ge_u (v1072, v1118) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v1122) [^b16_block201v1, ^b11_block196v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b11_block196v1():
;;                 v1123 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v1124 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v1125 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v1126 = num.i32_mul (v1118, v1125) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1127 = num.i32_add (v1126, v1074) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1128 = num.i32_add (v1127, v1124) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1129 = num.i32_and (v1121, v1123) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v1129) [^b13_block198v1, ^b12_block197v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b12_block197v1():
;;                 v1130 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v1131 = num.i32_add (v1126, v1099) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1132 = num.i32_add (v1131, v1130) [] [spec: builtin.string "@354"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1133 = tensor.load (v1132) [] [spec: builtin.string "f64 8 +0 view 0 @359"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1134 = tensor.load (v1128) [] [spec: builtin.string "f64 8 +0 view 1 @364"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1135 = tensor.load (v1101) [] [spec: builtin.string "f64 8 +0 view 2 @369"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1136 = num.f64_mul (v1134, v1135) [] [spec: builtin.string "@372"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v1137 = num.f64_sub (v1133, v1136) [] [spec: builtin.string "@373"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v1132, v1137) [] [spec: builtin.string "f64 8 +0 view 3 @374"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 num.br () [^b13_block198v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b13_block198v1():
;;                 v1138 = num.i32_eqz (v1121) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v1138) [^b16_block201v1, ^b14_block199v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b14_block199v1():
;;                 num.br () [^b15_block200v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b15_block200v1():
;;                 num.br () [^b16_block201v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b16_block201v1():
;;                 num.br () [^b17_block202v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b17_block202v1():
;;                 num.br () [^b18_block203v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b18_block203v1():
;;                 num.br () [^b19_block204v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b19_block204v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_nests_119_2_part_1"]: <() -> ()>
;;         {
;;           ^entry_block205v1(v1139: builtin.integer i32, v1140: builtin.integer i32, v1141: builtin.integer i32, v1142: builtin.integer i32, v1143: builtin.integer i32, v1144: builtin.integer i32, v1145: builtin.integer i32):
;;             v1146 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v1147 = tensor.trip (v1146, v1146, v1146) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v1148 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v1149 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v1150 = num.i32_sub (v1139, v1149) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1151 = num.i32_add (v1148, v1150) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1152 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;             v1153 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;             v1154 = num.i32_gt_u (v1139, v1153) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1155 = num.i32_eqz (v1154) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v1156 = num.i32_eqz (v1154) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v1157 = num.i32_and (v1155, v1156) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1158 = num.i32_eq (v1139, v1153) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1159 = tensor.trip (v1151, v1146, v1152, v1157) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v1160 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v1161 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v1162 = tensor.most (v1160, v1146, v1159, v1146, v1161) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v1163 = num.i32_and (v1139, v1146) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1164 = num.i32_eqz (v1163) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v1165 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v1166 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v1167 = num.i32_add (v1139, v1166) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1168 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v1169 = num.const () [] [spec: builtin.string "0x5d8"]: <() -> (builtin.integer i32)>;
;;             v1170 = num.i32_sub (v1139, v1149) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1171 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v1172 = num.i32_mul (v1170, v1171) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1173 = num.i32_add (v1169, v1172) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1174 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;             v1175 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v1176 = num.i32_sub (v1139, v1149) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1177 = num.i32_mul (v1176, v1171) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1178 = num.i32_add (v1175, v1177) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1179 = num.const () [] [spec: builtin.string "0x790"]: <() -> (builtin.integer i32)>;
;;             v1180 = num.i32_sub (v1139, v1149) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1181 = num.i32_mul (v1180, v1171) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1182 = num.i32_add (v1179, v1181) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v1183 = num.const () [] [spec: builtin.string "0xfffffe38"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v1147) [] [spec: builtin.string "host 0 @120"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v1159) [] [spec: builtin.string "parallel 0 in 0 @302"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v1162, v1160, v1146, v1146) [] [spec: builtin.string "parallel 1 in 1 taper 1 1 3 @408"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v1161, v1149, v1160) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v1173, v1165, v1168, v1174, v1157) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 2 3 loops 1 2 3 @414"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v1178, v1165, v1157) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @419"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v1182, v1165, v1183, v1157) [] [spec: builtin.string "read f64 8 +0 base gated strides 2 3 loops 1 2 3 @424"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v1173, v1165, v1168, v1174, v1157) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 2 3 loops 1 2 3 @429"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block206v1(v1184: builtin.integer i64, v1185: builtin.integer i64):
;;                 num.br () [^b1_block207v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block207v1():
;;                 num.br () [^b2_block208v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block208v1():
;;                 num.cond_br (v1154) [^b22_block228v1, ^b3_block209v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block209v1():
;;                 num.cond_br (v1164) [^b5_block211v1, ^b4_block210v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b4_block210v1():
;;                 num.br () [^b5_block211v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block211v1():
;;                 num.cond_br (v1158) [^b8_block214v1, ^b6_block212v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b6_block212v1():
;;                 num.br () [^b7_block213v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block213v1():
;;                 num.br () [^b8_block214v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block214v1():
;;                 num.cond_br (v1154) [^b22_block228v1, ^b9_block215v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b9_block215v1():
;;                 num.br () [^b10_block216v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b10_block216v1():
;;                 v1187 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v1188 = num.i32_wrap_i64 (v1184) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1189 = num.i32_mul (v1188, v1146) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1190 = num.i32_add (v1140, v1189) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1191 = num.i32_wrap_i64 (v1184) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1192 = num.i32_mul (v1191, v1146) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1193 = num.i32_add (v1187, v1192) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1194 = num.i32_wrap_i64 (v1184) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1195 = num.i32_mul (v1194, v1165) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1196 = num.i32_add (v1144, v1195) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1197 = num.i32_wrap_i64 (v1184) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1198 = num.i32_mul (v1197, v1146) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1199 = num.i32_add (v1145, v1198) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1200 = num.i32_ge_u (v1139, v1190) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v1200) [^b20_block226v1, ^b11_block217v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b11_block217v1():
;;                 v1201 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v1202 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v1203 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v1204 = num.i32_mul (v1190, v1203) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1205 = num.i32_add (v1204, v1141) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1206 = num.i32_add (v1205, v1202) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1207 = num.i32_and (v1193, v1201) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v1207, v1140) [^b13_block219v1, ^b12_block218v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b12_block218v1():
;;                 num.br (v1167) [^b13_block219v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;               ^b13_block219v1(v1186: builtin.integer i32):
;;                 v1208 = num.i32_eqz (v1193) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v1208) [^b20_block226v1, ^b14_block220v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b14_block220v1():
;;                 v1209 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v1210 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v1211 = num.i32_mul (v1186, v1210) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1212 = num.i32_add (v1143, v1211) [] [spec: builtin.string "@395"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1213 = num.i32_shl (v1186, v1209) [] [spec: builtin.string "@404"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1214 = num.i32_add (v1196, v1213) [] [spec: builtin.string "@405"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b15_block221v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b15_block221v1():
;;                 v1215 = num.i32_wrap_i64 (v1185) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1216 = num.i32_mul (v1215, v1168) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1217 = num.i32_add (v1214, v1216) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1218 = num.i32_wrap_i64 (v1185) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1219 = num.i32_mul (v1218, v1165) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1220 = num.i32_add (v1212, v1219) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1221 = num.i32_wrap_i64 (v1185) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1222 = num.i32_mul (v1221, v1146) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1223 = num.i32_add (v1186, v1222) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1224 = num.i64_extend_i32_s (v1160) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v1225 = num.i64_extend_i32_s (v1146) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v1226 = num.i64_mul (v1225, v1184) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1227 = num.i64_add (v1224, v1226) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1228 = num.i64_extend_i32_u (v1193) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v1229 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v1230 = num.i64_and (v1228, v1229) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1231 = num.i64_extend_i32_s (v1146) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v1232 = num.i64_mul (v1231, v1230) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1233 = num.i64_add (v1227, v1232) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1234 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v1235 = num.i64_mul (v1185, v1234) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1236 = num.i64_add (v1235, v1234) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1237 = num.i64_le_s (v1235, v1233) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1238 = num.i64_le_s (v1236, v1233) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 num.cond_br (v1237) [^b18_block224v1, ^b16_block222v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b16_block222v1():
;;                 v1239 = num.i64_eqz (v1185) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v1239) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b17_block223v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b17_block223v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b18_block224v1():
;;                 v1240 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v1241 = tensor.load (v1217) [] [spec: builtin.string "f64 8 +0 view 0 @414"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1242 = tensor.load (v1206) [] [spec: builtin.string "f64 8 +0 view 1 @419"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1243 = tensor.load (v1220) [] [spec: builtin.string "f64 8 +0 view 2 @424"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1244 = num.f64_mul (v1242, v1243) [] [spec: builtin.string "@427"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v1245 = num.f64_sub (v1241, v1244) [] [spec: builtin.string "@428"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v1217, v1245) [] [spec: builtin.string "f64 8 +0 view 3 @429"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v1246 = num.i32_add (v1223, v1240) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1247 = num.i32_ne (v1199, v1246) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1248 = num.i32_eqz (v1247) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1249 = num.i32_eqz (v1248) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1250 = num.i32_xor (v1249, v1238) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v1250) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b19_block225v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b19_block225v1():
;;                 num.br () [^b20_block226v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b20_block226v1():
;;                 num.br () [^b21_block227v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b21_block227v1():
;;                 num.br () [^b22_block228v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b22_block228v1():
;;                 num.br () [^b23_block229v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b23_block229v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
