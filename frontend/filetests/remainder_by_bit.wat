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
;; $cholesky_right depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 1 parallel dimension; 3 loads, 2 stores; then 1 parallel dimension; 4 loads, 2 stores; reads ahead of its writes from a copy; in pieces where it meets itself; then 1 parallel dimension, 1 loop in order inside; 9 loads, 3 stores; in pieces where it meets itself [region 0]
;; $cholesky_right depth 1: O001 parallel map: 1 parallel dimension; 4 loads, 2 stores; reads ahead of its writes from a copy; in pieces where it meets itself [region 0]
;; $cholesky_right depth 1: O001 parallel map: 1 parallel dimension, 1 loop in order inside; 9 loads, 3 stores; in pieces where it meets itself [region 0]
;; $cholesky_right depth 2: O003 part of an offloaded nest: in order inside each point [region 0]
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
;;         tensor.region () [] [spec: builtin.string "name f0_loop_79_2"]: <() -> ()>
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
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_198"]: <() -> ()>
;;     {
;;       ^entry_block50v1(v328: builtin.integer i32, v329: builtin.integer i32, v330: builtin.integer i32, v331: builtin.integer i32):
;;         v332 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;         v333 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v334 = num.i32_and (v328, v333) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v335 = num.i32_eqz (v334) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v336 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v337 = num.i32_sub (v328, v336) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v338 = num.i32_add (v333, v337) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v339 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v340 = num.i32_sub (v328, v336) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v341 = num.i32_add (v339, v340) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v342 = num.i32_select (v338, v341, v335) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v343 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;         v344 = num.i32_mul (v342, v343) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v345 = num.i32_add (v332, v344) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v346 = num.const () [] [spec: builtin.string "0x6588"]: <() -> (builtin.integer i32)>;
;;         v347 = tensor.trip (v345, v332, v346) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v348 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;         v349 = num.i32_sub (v328, v336) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v350 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v351 = num.i32_mul (v349, v350) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v352 = num.i32_add (v348, v351) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v353 = num.i32_mul (v342, v343) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v354 = num.i32_add (v352, v353) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v355 = num.i32_sub (v328, v336) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v356 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;         v357 = num.i32_mul (v355, v356) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v358 = num.i32_add (v348, v357) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v359 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;         v360 = num.i32_sub (v328, v336) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v361 = num.i32_mul (v360, v350) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v362 = num.i32_add (v359, v361) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v363 = num.i32_mul (v342, v343) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v364 = num.i32_add (v362, v363) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v365 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v366 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v347) [] [spec: builtin.string "parallel 0 @198"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v354, v332) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @209"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v358) [] [spec: builtin.string "read f64 8 +0 base before strides loops 0 @214"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v354, v332) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @218"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v364, v332) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @231"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v358) [] [spec: builtin.string "read f64 8 +0 base before strides loops 0 @236"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v364, v332) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @240"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block51v1(v367: builtin.integer i64):
;;             num.br () [^b1_block52v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block52v1():
;;             v368 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v369 = num.i32_wrap_i64 (v367) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v370 = num.i32_mul (v369, v332) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v371 = num.i32_add (v329, v370) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v372 = num.i32_add (v330, v371) [] [spec: builtin.string "@204"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v373 = tensor.load (v372) [] [spec: builtin.string "f64 8 +0 view 0 @209"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v374 = tensor.load (v331) [] [spec: builtin.string "f64 8 +0 view 1 @214"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v375 = num.f64_div (v373, v374) [] [spec: builtin.string "@217"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v372, v375) [] [spec: builtin.string "f64 8 +0 view 2 @218"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v376 = num.i32_add (v372, v368) [] [spec: builtin.string "@226"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v377 = tensor.load (v376) [] [spec: builtin.string "f64 8 +0 view 3 @231"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v378 = tensor.load (v331) [] [spec: builtin.string "f64 8 +0 view 4 @236"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v379 = num.f64_div (v377, v378) [] [spec: builtin.string "@239"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v376, v379) [] [spec: builtin.string "f64 8 +0 view 5 @240"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b2_block53v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block53v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_302"]: <() -> ()>
;;     {
;;       ^entry_block54v1(v380: builtin.integer i32, v381: builtin.integer i32, v382: builtin.integer i32, v383: builtin.integer i32, v384: builtin.integer i32, v385: builtin.integer i32, v386: builtin.integer i32, v387: builtin.integer i32, v388: builtin.integer i32):
;;         v389 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v390 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v391 = num.i32_sub (v380, v390) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v392 = num.i32_add (v389, v391) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v393 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v394 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;         v395 = tensor.trip (v392, v393, v394) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v396 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v397 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;         v398 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v399 = tensor.most (v397, v393, v395, v393, v398) [] [spec: builtin.string "2"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v400 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v401 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;         v402 = num.i32_shl (v384, v389) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v403 = num.const () [] [spec: builtin.string "0x5d0"]: <() -> (builtin.integer i32)>;
;;         v404 = num.i32_sub (v380, v390) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v405 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;         v406 = num.i32_mul (v404, v405) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v407 = num.i32_add (v403, v406) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v408 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;         v409 = num.i32_sub (v380, v390) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v410 = num.i32_mul (v409, v405) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v411 = num.i32_add (v408, v410) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v412 = num.const () [] [spec: builtin.string "0x5d8"]: <() -> (builtin.integer i32)>;
;;         v413 = num.i32_sub (v380, v390) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v414 = num.i32_mul (v413, v405) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v415 = num.i32_add (v412, v414) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v416 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v417 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;         v418 = num.const () [] [spec: builtin.string "0x790"]: <() -> (builtin.integer i32)>;
;;         v419 = num.i32_sub (v380, v390) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v420 = num.i32_mul (v419, v405) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v421 = num.i32_add (v418, v420) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v422 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;         v423 = num.const () [] [spec: builtin.string "0xfffffe38"]: <() -> (builtin.integer i32)>;
;;         v424 = num.const () [] [spec: builtin.string "0x5e0"]: <() -> (builtin.integer i32)>;
;;         v425 = num.i32_sub (v380, v390) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v426 = num.i32_mul (v425, v405) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v427 = num.i32_add (v424, v426) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v428 = num.const () [] [spec: builtin.string "0x958"]: <() -> (builtin.integer i32)>;
;;         v429 = num.i32_sub (v380, v390) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v430 = num.i32_mul (v429, v405) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v431 = num.i32_add (v428, v430) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v432 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v433 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v395) [] [spec: builtin.string "parallel 0 @302"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v399, v397, v393, v393) [] [spec: builtin.string "sequential in 0 taper 2 0 3 @408"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v400, v390, v396) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v398, v390, v396) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v407, v401) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 2 @359"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v411, v401) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 2 @364"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v411) [] [spec: builtin.string "read f64 8 +0 base strides loops 0 2 @369"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v407, v401) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v415, v401, v416, v417) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 3 loops 0 1 3 @414"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v411, v401) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @419"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v421, v422, v423) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 0 1 3 @424"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v415, v401, v416, v417) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 3 loops 0 1 3 @429"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v427, v401, v416, v417) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 3 loops 0 1 3 @441"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v411, v401) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @446"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v431, v422, v423) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 0 1 3 @455"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v427, v401, v416, v417) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 3 loops 0 1 3 @460"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block55v1(v434: builtin.integer i64):
;;             num.br () [^b1_block56v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block56v1():
;;             v440 = num.i32_wrap_i64 (v434) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v441 = num.i32_mul (v440, v393) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v442 = num.i32_add (v384, v441) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v443 = num.i32_wrap_i64 (v434) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v444 = num.i32_mul (v443, v393) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v445 = num.i32_add (v385, v444) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v446 = num.i32_wrap_i64 (v434) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v447 = num.i32_mul (v446, v401) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v448 = num.i32_add (v386, v447) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v449 = num.i32_wrap_i64 (v434) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v450 = num.i32_mul (v449, v393) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v451 = num.i32_add (v383, v450) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v452 = num.i32_ge_u (v380, v442) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v452) [^b8_block63v1, ^b2_block57v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block57v1():
;;             v453 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v454 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v455 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v456 = num.i32_mul (v442, v455) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v457 = num.i32_add (v456, v381) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v458 = num.i32_add (v457, v454) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v459 = num.i32_and (v445, v453) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v459, v384) [^b4_block59v1, ^b3_block58v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block58v1():
;;             v460 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v461 = num.i32_add (v456, v402) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v462 = num.i32_add (v461, v460) [] [spec: builtin.string "@354"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v463 = tensor.load (v462) [] [spec: builtin.string "f64 8 +0 view 0 @359"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v464 = tensor.load (v458) [] [spec: builtin.string "f64 8 +0 view 1 @364"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v465 = tensor.load (v387) [] [spec: builtin.string "f64 8 +0 view 2 @369"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v466 = num.f64_mul (v464, v465) [] [spec: builtin.string "@372"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v467 = num.f64_sub (v463, v466) [] [spec: builtin.string "@373"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v462, v467) [] [spec: builtin.string "f64 8 +0 view 3 @374"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br (v382) [^b4_block59v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block59v1(v435: builtin.integer i32):
;;             v468 = num.i32_eqz (v445) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v468) [^b8_block63v1, ^b5_block60v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block60v1():
;;             v469 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v470 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v471 = num.i32_mul (v435, v470) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v472 = num.i32_add (v388, v471) [] [spec: builtin.string "@395"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v473 = num.i32_shl (v435, v469) [] [spec: builtin.string "@404"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v474 = num.i32_add (v448, v473) [] [spec: builtin.string "@405"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v475 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v474, v472, v435, v475) [^b6_block61v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b6_block61v1(v436: builtin.integer i32, v437: builtin.integer i32, v438: builtin.integer i32, v439: builtin.integer i64):
;;             v476 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v477 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v478 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;             v479 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v480 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v481 = num.i64_extend_i32_s (v397) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v482 = num.i64_extend_i32_s (v393) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v483 = num.i64_mul (v482, v434) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v484 = num.i64_add (v481, v483) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v485 = num.i64_extend_i32_u (v445) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v486 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v487 = num.i64_and (v485, v486) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v488 = num.i64_extend_i32_s (v393) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v489 = num.i64_mul (v488, v487) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v490 = num.i64_add (v484, v489) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v491 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v492 = num.i64_mul (v439, v491) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v493 = num.i64_gt_s (v492, v490) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v493) [] []: <(builtin.integer i32) -> ()>;
;;             v494 = tensor.load (v436) [] [spec: builtin.string "f64 8 +0 view 4 @414"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v495 = tensor.load (v458) [] [spec: builtin.string "f64 8 +0 view 5 @419"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v496 = tensor.load (v437) [] [spec: builtin.string "f64 8 +0 view 6 @424"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v497 = num.f64_mul (v495, v496) [] [spec: builtin.string "@427"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v498 = num.f64_sub (v494, v497) [] [spec: builtin.string "@428"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v436, v498) [] [spec: builtin.string "f64 8 +0 view 7 @429"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v499 = num.i32_add (v436, v480) [] [spec: builtin.string "@436"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v500 = tensor.load (v499) [] [spec: builtin.string "f64 8 +0 view 8 @441"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v501 = tensor.load (v458) [] [spec: builtin.string "f64 8 +0 view 9 @446"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v502 = num.i32_add (v437, v479) [] [spec: builtin.string "@454"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v503 = tensor.load (v502) [] [spec: builtin.string "f64 8 +0 view 10 @455"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v504 = num.f64_mul (v501, v503) [] [spec: builtin.string "@458"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v505 = num.f64_sub (v500, v504) [] [spec: builtin.string "@459"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v499, v505) [] [spec: builtin.string "f64 8 +0 view 11 @460"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v506 = num.i32_add (v437, v478) [] [spec: builtin.string "@468"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v507 = num.i32_add (v436, v477) [] [spec: builtin.string "@475"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v508 = num.i32_add (v438, v476) [] [spec: builtin.string "@484"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v509 = num.i32_ne (v451, v508) [] [spec: builtin.string "@487"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v510 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v511 = num.i64_add (v439, v510) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v509, v507, v506, v508, v511) [^b6_block61v1, ^b7_block62v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b7_block62v1():
;;             num.br () [^b8_block63v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block63v1():
;;             num.br () [^b9_block64v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block64v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
