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
;; $cholesky_right depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 1 parallel dimension; 3 loads, 2 stores; then 1 parallel dimension; 4 loads, 2 stores; reads ahead of its writes from a copy; then 1 parallel dimension, 1 loop in order inside; 9 loads, 3 stores [region 0]
;; $cholesky_right depth 1: O001 parallel map: 1 parallel dimension; 4 loads, 2 stores; reads ahead of its writes from a copy [region 0]
;; $cholesky_right depth 1: O001 parallel map: 1 parallel dimension, 1 loop in order inside; 9 loads, 3 stores [region 0]
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
;;               ^b0_block16v1(v114: builtin.integer i64):
;;                 num.br () [^b1_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block17v1():
;;                 v116 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v117 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v118 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v119 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v120 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v121 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v122 = num.i32_mul (v121, v67) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v123 = num.i32_add (v63, v122) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v124 = num.i32_wrap_i64 (v72) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v125 = num.i32_mul (v124, v97) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v126 = num.i32_add (v64, v125) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v127 = num.i32_mul (v123, v120) [] [spec: builtin.string "@88"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v128 = num.i32_shl (v123, v119) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v129 = num.i32_add (v127, v128) [] [spec: builtin.string "@96"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v130 = num.i32_add (v129, v118) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v131 = num.i32_add (v123, v117) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v132 = num.i32_gt_u (v123, v116) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v132) [^b11_block27v1, ^b2_block18v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block18v1():
;;                 v133 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v134 = num.i32_and (v123, v133) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v135 = num.i32_eqz (v134) [] [spec: builtin.string "@141"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v135, v131) [^b4_block20v1, ^b3_block19v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b3_block19v1():
;;                 v136 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v137 = num.i32_add (v123, v136) [] [spec: builtin.string "@177"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br (v137) [^b4_block20v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;               ^b4_block20v1(v115: builtin.integer i32):
;;                 v138 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v139 = num.i32_eq (v123, v138) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v139) [^b8_block24v1, ^b5_block21v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block21v1():
;;                 v140 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v141 = num.i32_mul (v115, v140) [] [spec: builtin.string "@195"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b6_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block22v1():
;;                 v142 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v143 = num.i32_wrap_i64 (v114) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v144 = num.i32_mul (v143, v70) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v145 = num.i32_add (v141, v144) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v146 = num.i32_add (v126, v145) [] [spec: builtin.string "@204"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v147 = tensor.load (v146) [] [spec: builtin.string "f64 8 +0 view 0 @209"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v148 = tensor.load (v130) [] [spec: builtin.string "f64 8 +0 view 1 @214"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v149 = num.f64_div (v147, v148) [] [spec: builtin.string "@217"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v146, v149) [] [spec: builtin.string "f64 8 +0 view 2 @218"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v150 = num.i32_add (v146, v142) [] [spec: builtin.string "@226"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v151 = tensor.load (v150) [] [spec: builtin.string "f64 8 +0 view 3 @231"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v152 = tensor.load (v130) [] [spec: builtin.string "f64 8 +0 view 4 @236"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v153 = num.f64_div (v151, v152) [] [spec: builtin.string "@239"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v150, v153) [] [spec: builtin.string "f64 8 +0 view 5 @240"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 num.br () [^b7_block23v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block23v1():
;;                 num.br () [^b8_block24v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block24v1():
;;                 num.cond_br (v132) [^b11_block27v1, ^b9_block25v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
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
;;           ^entry_block29v1(v154: builtin.integer i32, v155: builtin.integer i32, v156: builtin.integer i32, v157: builtin.integer i32):
;;             v158 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v159 = num.const () [] [spec: builtin.string "0x39"]: <() -> (builtin.integer i32)>;
;;             v160 = tensor.trip (v158, v158, v159) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v161 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v162 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v163 = num.i32_wrap_i64 (v162) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v164 = num.i32_mul (v163, v158) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v165 = num.i32_add (v161, v164) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v166 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;             v167 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v168 = num.i32_wrap_i64 (v162) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v169 = num.i32_mul (v168, v158) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v170 = num.i32_add (v167, v169) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v171 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;             v172 = num.i32_gt_u (v170, v171) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v173 = num.i32_eqz (v172) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v174 = num.i32_eqz (v172) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v175 = num.i32_and (v173, v174) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v176 = tensor.trip (v165, v158, v166, v175) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v177 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;             v178 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v179 = tensor.most (v177, v158, v176, v158, v178) [] [spec: builtin.string "2"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v180 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v181 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v182 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v183 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v184 = num.const () [] [spec: builtin.string "0x5d0"]: <() -> (builtin.integer i32)>;
;;             v185 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;             v186 = num.i32_wrap_i64 (v162) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v187 = num.i32_mul (v186, v185) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v188 = num.i32_add (v184, v187) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v189 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;             v190 = num.i32_wrap_i64 (v162) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v191 = num.i32_mul (v190, v185) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v192 = num.i32_add (v189, v191) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v193 = num.const () [] [spec: builtin.string "0x5d8"]: <() -> (builtin.integer i32)>;
;;             v194 = num.i32_wrap_i64 (v162) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v195 = num.i32_mul (v194, v185) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v196 = num.i32_add (v193, v195) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v197 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v198 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;             v199 = num.const () [] [spec: builtin.string "0x790"]: <() -> (builtin.integer i32)>;
;;             v200 = num.i32_wrap_i64 (v162) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v201 = num.i32_mul (v200, v185) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v202 = num.i32_add (v199, v201) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v203 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;             v204 = num.const () [] [spec: builtin.string "0xfffffe38"]: <() -> (builtin.integer i32)>;
;;             v205 = num.const () [] [spec: builtin.string "0x5e0"]: <() -> (builtin.integer i32)>;
;;             v206 = num.i32_wrap_i64 (v162) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v207 = num.i32_mul (v206, v185) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v208 = num.i32_add (v205, v207) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v209 = num.const () [] [spec: builtin.string "0x958"]: <() -> (builtin.integer i32)>;
;;             v210 = num.i32_wrap_i64 (v162) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v211 = num.i32_mul (v210, v185) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v212 = num.i32_add (v209, v211) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.loop (v160) [] [spec: builtin.string "host 0 @79"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v176) [] [spec: builtin.string "parallel 0 in 0 @302"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v179, v177, v158, v158) [] [spec: builtin.string "sequential in 1 taper 2 1 4 @408"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v180, v167, v183) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v178, v167, v183) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v188, v182, v175) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 3 @359"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v192, v182, v175) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 3 @364"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v192, v175) [] [spec: builtin.string "read f64 8 +0 base gated strides loops 1 3 @369"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v188, v182, v175) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 loops 1 3 @374"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v196, v182, v197, v198, v175) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 2 4 loops 1 2 4 @414"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v192, v182, v175) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @419"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v202, v203, v204, v175) [] [spec: builtin.string "read f64 8 +0 base gated strides 2 4 loops 1 2 4 @424"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v196, v182, v197, v198, v175) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 2 4 loops 1 2 4 @429"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v208, v182, v197, v198, v175) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 2 4 loops 1 2 4 @441"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v192, v182, v175) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 2 @446"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v212, v203, v204, v175) [] [spec: builtin.string "read f64 8 +0 base gated strides 2 4 loops 1 2 4 @455"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v208, v182, v197, v198, v175) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 2 4 loops 1 2 4 @460"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block30v1(v213: builtin.integer i64):
;;                 num.br () [^b1_block31v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block31v1():
;;                 v219 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v220 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v221 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v222 = num.i32_wrap_i64 (v162) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v223 = num.i32_mul (v222, v158) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v224 = num.i32_add (v154, v223) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v225 = num.i32_wrap_i64 (v162) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v226 = num.i32_mul (v225, v181) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v227 = num.i32_add (v155, v226) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v228 = num.i32_wrap_i64 (v162) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v229 = num.i32_mul (v228, v182) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v230 = num.i32_add (v156, v229) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v231 = num.i32_wrap_i64 (v162) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v232 = num.i32_mul (v231, v158) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v233 = num.i32_add (v157, v232) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v234 = num.i32_shl (v224, v221) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v235 = num.i32_add (v224, v220) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v236 = num.i32_gt_u (v224, v219) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v236) [^b18_block48v1, ^b2_block32v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block32v1():
;;                 v237 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v238 = num.i32_and (v224, v237) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v239 = num.i32_eqz (v238) [] [spec: builtin.string "@141"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v239) [^b4_block34v1, ^b3_block33v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block33v1():
;;                 num.br () [^b4_block34v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block34v1():
;;                 v240 = num.const () [] [spec: builtin.string "0x37"]: <() -> (builtin.integer i32)>;
;;                 v241 = num.i32_eq (v224, v240) [] [spec: builtin.string "@187"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v241) [^b7_block37v1, ^b5_block35v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block35v1():
;;                 num.br () [^b6_block36v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block36v1():
;;                 num.br () [^b7_block37v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block37v1():
;;                 num.cond_br (v236) [^b18_block48v1, ^b8_block38v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b8_block38v1():
;;                 v242 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v243 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v244 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v245 = num.i32_mul (v235, v244) [] [spec: builtin.string "@269"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v246 = num.i32_add (v245, v234) [] [spec: builtin.string "@272"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v247 = num.i32_add (v246, v243) [] [spec: builtin.string "@276"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v248 = num.i32_add (v224, v242) [] [spec: builtin.string "@283"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b9_block39v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block39v1():
;;                 v249 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v250 = num.i32_wrap_i64 (v213) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v251 = num.i32_mul (v250, v158) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v252 = num.i32_add (v235, v251) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v253 = num.i32_wrap_i64 (v213) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v254 = num.i32_mul (v253, v158) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v255 = num.i32_add (v249, v254) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v256 = num.i32_wrap_i64 (v213) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v257 = num.i32_mul (v256, v182) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v258 = num.i32_add (v230, v257) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v259 = num.i32_wrap_i64 (v213) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v260 = num.i32_mul (v259, v158) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v261 = num.i32_add (v233, v260) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v262 = num.i32_ge_u (v224, v252) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v262) [^b16_block46v1, ^b10_block40v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b10_block40v1():
;;                 v263 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v264 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v265 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v266 = num.i32_mul (v252, v265) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v267 = num.i32_add (v266, v234) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v268 = num.i32_add (v267, v264) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v269 = num.i32_and (v255, v263) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v269, v235) [^b12_block42v1, ^b11_block41v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;               ^b11_block41v1():
;;                 v270 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;                 v271 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v272 = num.i32_shl (v235, v271) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v273 = num.i32_add (v266, v272) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v274 = num.i32_add (v273, v270) [] [spec: builtin.string "@354"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v275 = tensor.load (v274) [] [spec: builtin.string "f64 8 +0 view 0 @359"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v276 = tensor.load (v268) [] [spec: builtin.string "f64 8 +0 view 1 @364"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v277 = tensor.load (v247) [] [spec: builtin.string "f64 8 +0 view 2 @369"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v278 = num.f64_mul (v276, v277) [] [spec: builtin.string "@372"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v279 = num.f64_sub (v275, v278) [] [spec: builtin.string "@373"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v274, v279) [] [spec: builtin.string "f64 8 +0 view 3 @374"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 num.br (v248) [^b12_block42v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;               ^b12_block42v1(v214: builtin.integer i32):
;;                 v280 = num.i32_eqz (v255) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v280) [^b16_block46v1, ^b13_block43v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b13_block43v1():
;;                 v281 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v282 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v283 = num.i32_mul (v214, v282) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v284 = num.i32_add (v227, v283) [] [spec: builtin.string "@395"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v285 = num.i32_shl (v214, v281) [] [spec: builtin.string "@404"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v286 = num.i32_add (v258, v285) [] [spec: builtin.string "@405"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v287 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 num.br (v286, v284, v214, v287) [^b14_block44v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;               ^b14_block44v1(v215: builtin.integer i32, v216: builtin.integer i32, v217: builtin.integer i32, v218: builtin.integer i64):
;;                 v288 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v289 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;                 v290 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;                 v291 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;                 v292 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;                 v293 = num.i64_extend_i32_s (v177) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v294 = num.i64_extend_i32_s (v158) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v295 = num.i64_mul (v294, v213) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v296 = num.i64_add (v293, v295) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v297 = num.i64_extend_i32_u (v255) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v298 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v299 = num.i64_and (v297, v298) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v300 = num.i64_extend_i32_s (v158) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v301 = num.i64_mul (v300, v299) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v302 = num.i64_add (v296, v301) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v303 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;                 v304 = num.i64_mul (v218, v303) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v305 = num.i64_gt_s (v304, v302) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v305) [] []: <(builtin.integer i32) -> ()>;
;;                 v306 = tensor.load (v215) [] [spec: builtin.string "f64 8 +0 view 4 @414"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v307 = tensor.load (v268) [] [spec: builtin.string "f64 8 +0 view 5 @419"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v308 = tensor.load (v216) [] [spec: builtin.string "f64 8 +0 view 6 @424"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v309 = num.f64_mul (v307, v308) [] [spec: builtin.string "@427"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v310 = num.f64_sub (v306, v309) [] [spec: builtin.string "@428"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v215, v310) [] [spec: builtin.string "f64 8 +0 view 7 @429"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v311 = num.i32_add (v215, v292) [] [spec: builtin.string "@436"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v312 = tensor.load (v311) [] [spec: builtin.string "f64 8 +0 view 8 @441"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v313 = tensor.load (v268) [] [spec: builtin.string "f64 8 +0 view 9 @446"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v314 = num.i32_add (v216, v291) [] [spec: builtin.string "@454"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v315 = tensor.load (v314) [] [spec: builtin.string "f64 8 +0 view 10 @455"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v316 = num.f64_mul (v313, v315) [] [spec: builtin.string "@458"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v317 = num.f64_sub (v312, v316) [] [spec: builtin.string "@459"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v311, v317) [] [spec: builtin.string "f64 8 +0 view 11 @460"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v318 = num.i32_add (v216, v290) [] [spec: builtin.string "@468"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v319 = num.i32_add (v215, v289) [] [spec: builtin.string "@475"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v320 = num.i32_add (v217, v288) [] [spec: builtin.string "@484"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v321 = num.i32_ne (v261, v320) [] [spec: builtin.string "@487"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v322 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v323 = num.i64_add (v218, v322) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 num.cond_br (v321, v319, v318, v320, v323) [^b14_block44v1, ^b15_block45v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
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
;;       ^entry_block50v1(v324: builtin.integer i32, v325: builtin.integer i32, v326: builtin.integer i32, v327: builtin.integer i32):
;;         v328 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;         v329 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v330 = num.i32_and (v324, v329) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v331 = num.i32_eqz (v330) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v332 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v333 = num.i32_sub (v324, v332) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v334 = num.i32_add (v329, v333) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v335 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v336 = num.i32_sub (v324, v332) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v337 = num.i32_add (v335, v336) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v338 = num.i32_select (v334, v337, v331) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v339 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;         v340 = num.i32_mul (v338, v339) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v341 = num.i32_add (v328, v340) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v342 = num.const () [] [spec: builtin.string "0x6588"]: <() -> (builtin.integer i32)>;
;;         v343 = tensor.trip (v341, v328, v342) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v344 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;         v345 = num.i32_sub (v324, v332) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v346 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v347 = num.i32_mul (v345, v346) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v348 = num.i32_add (v344, v347) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v349 = num.i32_mul (v338, v339) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v350 = num.i32_add (v348, v349) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v351 = num.i32_sub (v324, v332) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v352 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;         v353 = num.i32_mul (v351, v352) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v354 = num.i32_add (v344, v353) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v355 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;         v356 = num.i32_sub (v324, v332) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v357 = num.i32_mul (v356, v346) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v358 = num.i32_add (v355, v357) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v359 = num.i32_mul (v338, v339) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v360 = num.i32_add (v358, v359) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v343) [] [spec: builtin.string "parallel 0 @198"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v350, v328) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @209"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v354) [] [spec: builtin.string "read f64 8 +0 base before strides loops 0 @214"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v350, v328) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @218"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v360, v328) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @231"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v354) [] [spec: builtin.string "read f64 8 +0 base before strides loops 0 @236"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v360, v328) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @240"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block51v1(v361: builtin.integer i64):
;;             num.br () [^b1_block52v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block52v1():
;;             v362 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v363 = num.i32_wrap_i64 (v361) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v364 = num.i32_mul (v363, v328) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v365 = num.i32_add (v325, v364) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v366 = num.i32_add (v326, v365) [] [spec: builtin.string "@204"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v367 = tensor.load (v366) [] [spec: builtin.string "f64 8 +0 view 0 @209"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v368 = tensor.load (v327) [] [spec: builtin.string "f64 8 +0 view 1 @214"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v369 = num.f64_div (v367, v368) [] [spec: builtin.string "@217"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v366, v369) [] [spec: builtin.string "f64 8 +0 view 2 @218"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v370 = num.i32_add (v366, v362) [] [spec: builtin.string "@226"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v371 = tensor.load (v370) [] [spec: builtin.string "f64 8 +0 view 3 @231"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v372 = tensor.load (v327) [] [spec: builtin.string "f64 8 +0 view 4 @236"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v373 = num.f64_div (v371, v372) [] [spec: builtin.string "@239"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v370, v373) [] [spec: builtin.string "f64 8 +0 view 5 @240"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b2_block53v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block53v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_302"]: <() -> ()>
;;     {
;;       ^entry_block54v1(v374: builtin.integer i32, v375: builtin.integer i32, v376: builtin.integer i32, v377: builtin.integer i32, v378: builtin.integer i32, v379: builtin.integer i32, v380: builtin.integer i32, v381: builtin.integer i32, v382: builtin.integer i32):
;;         v383 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v384 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v385 = num.i32_sub (v374, v384) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v386 = num.i32_add (v383, v385) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v387 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v388 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;         v389 = tensor.trip (v386, v387, v388) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v390 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v391 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;         v392 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v393 = tensor.most (v391, v387, v389, v387, v392) [] [spec: builtin.string "2"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v394 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v395 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;         v396 = num.i32_shl (v378, v383) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v397 = num.const () [] [spec: builtin.string "0x5d0"]: <() -> (builtin.integer i32)>;
;;         v398 = num.i32_sub (v374, v384) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v399 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;         v400 = num.i32_mul (v398, v399) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v401 = num.i32_add (v397, v400) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v402 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;         v403 = num.i32_sub (v374, v384) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v404 = num.i32_mul (v403, v399) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v405 = num.i32_add (v402, v404) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v406 = num.const () [] [spec: builtin.string "0x5d8"]: <() -> (builtin.integer i32)>;
;;         v407 = num.i32_sub (v374, v384) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v408 = num.i32_mul (v407, v399) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v409 = num.i32_add (v406, v408) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v410 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v411 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;         v412 = num.const () [] [spec: builtin.string "0x790"]: <() -> (builtin.integer i32)>;
;;         v413 = num.i32_sub (v374, v384) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v414 = num.i32_mul (v413, v399) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v415 = num.i32_add (v412, v414) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v416 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;         v417 = num.const () [] [spec: builtin.string "0xfffffe38"]: <() -> (builtin.integer i32)>;
;;         v418 = num.const () [] [spec: builtin.string "0x5e0"]: <() -> (builtin.integer i32)>;
;;         v419 = num.i32_sub (v374, v384) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v420 = num.i32_mul (v419, v399) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v421 = num.i32_add (v418, v420) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v422 = num.const () [] [spec: builtin.string "0x958"]: <() -> (builtin.integer i32)>;
;;         v423 = num.i32_sub (v374, v384) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v424 = num.i32_mul (v423, v399) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v425 = num.i32_add (v422, v424) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v389) [] [spec: builtin.string "parallel 0 @302"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v393, v391, v387, v387) [] [spec: builtin.string "sequential in 0 taper 2 0 3 @408"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v394, v384, v390) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v392, v384, v390) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v401, v395) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 2 @359"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v405, v395) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 2 @364"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v405) [] [spec: builtin.string "read f64 8 +0 base strides loops 0 2 @369"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v401, v395) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v409, v395, v410, v411) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 3 loops 0 1 3 @414"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v405, v395) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @419"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v415, v416, v417) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 0 1 3 @424"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v409, v395, v410, v411) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 3 loops 0 1 3 @429"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v421, v395, v410, v411) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 3 loops 0 1 3 @441"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v405, v395) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @446"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v425, v416, v417) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 0 1 3 @455"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v421, v395, v410, v411) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 3 loops 0 1 3 @460"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block55v1(v426: builtin.integer i64):
;;             num.br () [^b1_block56v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block56v1():
;;             v432 = num.i32_wrap_i64 (v426) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v433 = num.i32_mul (v432, v387) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v434 = num.i32_add (v378, v433) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v435 = num.i32_wrap_i64 (v426) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v436 = num.i32_mul (v435, v387) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v437 = num.i32_add (v379, v436) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v438 = num.i32_wrap_i64 (v426) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v439 = num.i32_mul (v438, v395) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v440 = num.i32_add (v380, v439) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v441 = num.i32_wrap_i64 (v426) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v442 = num.i32_mul (v441, v387) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v443 = num.i32_add (v377, v442) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v444 = num.i32_ge_u (v374, v434) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v444) [^b8_block63v1, ^b2_block57v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block57v1():
;;             v445 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v446 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v447 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v448 = num.i32_mul (v434, v447) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v449 = num.i32_add (v448, v375) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v450 = num.i32_add (v449, v446) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v451 = num.i32_and (v437, v445) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v451, v378) [^b4_block59v1, ^b3_block58v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block58v1():
;;             v452 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v453 = num.i32_add (v448, v396) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v454 = num.i32_add (v453, v452) [] [spec: builtin.string "@354"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v455 = tensor.load (v454) [] [spec: builtin.string "f64 8 +0 view 0 @359"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v456 = tensor.load (v450) [] [spec: builtin.string "f64 8 +0 view 1 @364"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v457 = tensor.load (v381) [] [spec: builtin.string "f64 8 +0 view 2 @369"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v458 = num.f64_mul (v456, v457) [] [spec: builtin.string "@372"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v459 = num.f64_sub (v455, v458) [] [spec: builtin.string "@373"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v454, v459) [] [spec: builtin.string "f64 8 +0 view 3 @374"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br (v376) [^b4_block59v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block59v1(v427: builtin.integer i32):
;;             v460 = num.i32_eqz (v437) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v460) [^b8_block63v1, ^b5_block60v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block60v1():
;;             v461 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v462 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v463 = num.i32_mul (v427, v462) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v464 = num.i32_add (v382, v463) [] [spec: builtin.string "@395"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v465 = num.i32_shl (v427, v461) [] [spec: builtin.string "@404"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v466 = num.i32_add (v440, v465) [] [spec: builtin.string "@405"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v467 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v466, v464, v427, v467) [^b6_block61v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b6_block61v1(v428: builtin.integer i32, v429: builtin.integer i32, v430: builtin.integer i32, v431: builtin.integer i64):
;;             v468 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v469 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v470 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;             v471 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v472 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v473 = num.i64_extend_i32_s (v391) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v474 = num.i64_extend_i32_s (v387) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v475 = num.i64_mul (v474, v426) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v476 = num.i64_add (v473, v475) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v477 = num.i64_extend_i32_u (v437) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v478 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v479 = num.i64_and (v477, v478) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v480 = num.i64_extend_i32_s (v387) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v481 = num.i64_mul (v480, v479) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v482 = num.i64_add (v476, v481) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v483 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v484 = num.i64_mul (v431, v483) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v485 = num.i64_gt_s (v484, v482) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v485) [] []: <(builtin.integer i32) -> ()>;
;;             v486 = tensor.load (v428) [] [spec: builtin.string "f64 8 +0 view 4 @414"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v487 = tensor.load (v450) [] [spec: builtin.string "f64 8 +0 view 5 @419"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v488 = tensor.load (v429) [] [spec: builtin.string "f64 8 +0 view 6 @424"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v489 = num.f64_mul (v487, v488) [] [spec: builtin.string "@427"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v490 = num.f64_sub (v486, v489) [] [spec: builtin.string "@428"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v428, v490) [] [spec: builtin.string "f64 8 +0 view 7 @429"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v491 = num.i32_add (v428, v472) [] [spec: builtin.string "@436"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v492 = tensor.load (v491) [] [spec: builtin.string "f64 8 +0 view 8 @441"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v493 = tensor.load (v450) [] [spec: builtin.string "f64 8 +0 view 9 @446"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v494 = num.i32_add (v429, v471) [] [spec: builtin.string "@454"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v495 = tensor.load (v494) [] [spec: builtin.string "f64 8 +0 view 10 @455"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v496 = num.f64_mul (v493, v495) [] [spec: builtin.string "@458"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v497 = num.f64_sub (v492, v496) [] [spec: builtin.string "@459"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v491, v497) [] [spec: builtin.string "f64 8 +0 view 11 @460"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v498 = num.i32_add (v429, v470) [] [spec: builtin.string "@468"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v499 = num.i32_add (v428, v469) [] [spec: builtin.string "@475"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v500 = num.i32_add (v430, v468) [] [spec: builtin.string "@484"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v501 = num.i32_ne (v443, v500) [] [spec: builtin.string "@487"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v502 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v503 = num.i64_add (v431, v502) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v501, v499, v498, v500, v503) [^b6_block61v1, ^b7_block62v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
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
