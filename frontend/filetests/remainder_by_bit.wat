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
;; $cholesky_right depth 0: K115 sequential loop around parallel ones: K103: a store and another access touch the same bytes in iterations 1 apart, of other inner ones (at F64Store, F64Load)
;; $cholesky_right depth 1: O001 parallel map: 1 parallel dimension; 4 loads, 2 stores [region 0]
;; $cholesky_right depth 1: O001 parallel map: 1 parallel dimension, 1 loop in order inside; 9 loads, 3 stores [region 1]
;; $cholesky_right depth 2: O003 part of an offloaded nest: in order inside each point [region 1]
;; region 0: takes local 4 I32, local 8 I32, local 2 I32, local 6 I32; gives nothing; leaves by its end
;; region 1: takes local 4 I32, local 5 I32, local 11 I32, local 14 I32, local 15 I32, local 12 I32, local 13 I32, local 10 I32, local 2 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_198"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = num.i32_and (v0, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v7 = num.i32_eqz (v6) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v9 = num.i32_sub (v0, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v10 = num.i32_add (v5, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_sub (v0, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.i32_add (v11, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v14 = num.i32_select (v10, v13, v7) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;         v16 = num.i32_mul (v14, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v17 = num.i32_add (v4, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v18 = num.const () [] [spec: builtin.string "0x6588"]: <() -> (builtin.integer i32)>;
;;         v19 = tensor.trip (v17, v4, v18) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v20 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;         v21 = num.i32_sub (v0, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v22 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v23 = num.i32_mul (v21, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v24 = num.i32_add (v20, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v25 = num.i32_mul (v14, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v26 = num.i32_add (v24, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v27 = num.i32_sub (v0, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v28 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;         v29 = num.i32_mul (v27, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v30 = num.i32_add (v20, v29) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v31 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;         v32 = num.i32_sub (v0, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v33 = num.i32_mul (v32, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v34 = num.i32_add (v31, v33) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v35 = num.i32_mul (v14, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v36 = num.i32_add (v34, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v19) [] [spec: builtin.string "parallel 0 @198"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v26, v4) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @209"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v30) [] [spec: builtin.string "read f64 8 +0 base strides loops 0 @214"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v26, v4) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @218"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v36, v4) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @231"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v30) [] [spec: builtin.string "read f64 8 +0 base strides loops 0 @236"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v36, v4) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @240"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block3v1(v37: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v38 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v39 = num.i32_wrap_i64 (v37) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v40 = num.i32_mul (v39, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_add (v1, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_add (v2, v41) [] [spec: builtin.string "@204"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = tensor.load (v42) [] [spec: builtin.string "f64 8 +0 view 0 @209"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v44 = tensor.load (v3) [] [spec: builtin.string "f64 8 +0 view 1 @214"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v45 = num.f64_div (v43, v44) [] [spec: builtin.string "@217"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v42, v45) [] [spec: builtin.string "f64 8 +0 view 2 @218"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v46 = num.i32_add (v42, v38) [] [spec: builtin.string "@226"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = tensor.load (v46) [] [spec: builtin.string "f64 8 +0 view 3 @231"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v48 = tensor.load (v3) [] [spec: builtin.string "f64 8 +0 view 4 @236"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v49 = num.f64_div (v47, v48) [] [spec: builtin.string "@239"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v46, v49) [] [spec: builtin.string "f64 8 +0 view 5 @240"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_302"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v50: builtin.integer i32, v51: builtin.integer i32, v52: builtin.integer i32, v53: builtin.integer i32, v54: builtin.integer i32, v55: builtin.integer i32, v56: builtin.integer i32, v57: builtin.integer i32, v58: builtin.integer i32):
;;         v59 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v60 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v61 = num.i32_sub (v50, v60) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v62 = num.i32_add (v59, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v63 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v64 = num.const () [] [spec: builtin.string "0x3a"]: <() -> (builtin.integer i32)>;
;;         v65 = tensor.trip (v62, v63, v64) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v66 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v67 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;         v68 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v69 = tensor.most (v67, v63, v65, v63, v68) [] [spec: builtin.string "2"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v70 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v71 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;         v72 = num.i32_shl (v54, v59) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v73 = num.const () [] [spec: builtin.string "0x5d0"]: <() -> (builtin.integer i32)>;
;;         v74 = num.i32_sub (v50, v60) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v75 = num.const () [] [spec: builtin.string "0x1d0"]: <() -> (builtin.integer i32)>;
;;         v76 = num.i32_mul (v74, v75) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v77 = num.i32_add (v73, v76) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v78 = num.const () [] [spec: builtin.string "0x5c8"]: <() -> (builtin.integer i32)>;
;;         v79 = num.i32_sub (v50, v60) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v80 = num.i32_mul (v79, v75) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v81 = num.i32_add (v78, v80) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v82 = num.const () [] [spec: builtin.string "0x5d8"]: <() -> (builtin.integer i32)>;
;;         v83 = num.i32_sub (v50, v60) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v84 = num.i32_mul (v83, v75) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v85 = num.i32_add (v82, v84) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v86 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v87 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;         v88 = num.const () [] [spec: builtin.string "0x790"]: <() -> (builtin.integer i32)>;
;;         v89 = num.i32_sub (v50, v60) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v90 = num.i32_mul (v89, v75) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v91 = num.i32_add (v88, v90) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v92 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;         v93 = num.const () [] [spec: builtin.string "0xfffffe38"]: <() -> (builtin.integer i32)>;
;;         v94 = num.const () [] [spec: builtin.string "0x5e0"]: <() -> (builtin.integer i32)>;
;;         v95 = num.i32_sub (v50, v60) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v96 = num.i32_mul (v95, v75) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v97 = num.i32_add (v94, v96) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v98 = num.const () [] [spec: builtin.string "0x958"]: <() -> (builtin.integer i32)>;
;;         v99 = num.i32_sub (v50, v60) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v100 = num.i32_mul (v99, v75) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v101 = num.i32_add (v98, v100) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v65) [] [spec: builtin.string "parallel 0 @302"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v69, v67, v63, v63) [] [spec: builtin.string "sequential in 0 taper 2 0 3 @408"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v70, v60, v66) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v68, v60, v66) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v77, v71) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 2 @359"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v81, v71) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 2 @364"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v81) [] [spec: builtin.string "read f64 8 +0 base strides loops 0 2 @369"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v77, v71) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v85, v71, v86, v87) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 3 loops 0 1 3 @414"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v81, v71) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @419"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v91, v92, v93) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 0 1 3 @424"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v85, v71, v86, v87) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 3 loops 0 1 3 @429"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v97, v71, v86, v87) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 3 loops 0 1 3 @441"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v81, v71) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 1 @446"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v101, v92, v93) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 0 1 3 @455"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v97, v71, v86, v87) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 3 loops 0 1 3 @460"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block7v1(v102: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v108 = num.i32_wrap_i64 (v102) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v109 = num.i32_mul (v108, v63) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v110 = num.i32_add (v54, v109) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v111 = num.i32_wrap_i64 (v102) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v112 = num.i32_mul (v111, v63) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v113 = num.i32_add (v55, v112) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v114 = num.i32_wrap_i64 (v102) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v115 = num.i32_mul (v114, v71) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v116 = num.i32_add (v56, v115) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v117 = num.i32_wrap_i64 (v102) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v118 = num.i32_mul (v117, v63) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v119 = num.i32_add (v53, v118) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v120 = num.i32_ge_u (v50, v110) [] [spec: builtin.string "@310"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v120) [^b8_block15v1, ^b2_block9v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block9v1():
;;             v121 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v122 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v123 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v124 = num.i32_mul (v110, v123) [] [spec: builtin.string "@318"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v125 = num.i32_add (v124, v51) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v126 = num.i32_add (v125, v122) [] [spec: builtin.string "@327"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v127 = num.i32_and (v113, v121) [] [spec: builtin.string "@340"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v127, v54) [^b4_block11v1, ^b3_block10v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block10v1():
;;             v128 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;             v129 = num.i32_add (v124, v72) [] [spec: builtin.string "@350"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v130 = num.i32_add (v129, v128) [] [spec: builtin.string "@354"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v131 = tensor.load (v130) [] [spec: builtin.string "f64 8 +0 view 0 @359"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v132 = tensor.load (v126) [] [spec: builtin.string "f64 8 +0 view 1 @364"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v133 = tensor.load (v57) [] [spec: builtin.string "f64 8 +0 view 2 @369"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v134 = num.f64_mul (v132, v133) [] [spec: builtin.string "@372"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v135 = num.f64_sub (v131, v134) [] [spec: builtin.string "@373"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v130, v135) [] [spec: builtin.string "f64 8 +0 view 3 @374"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br (v52) [^b4_block11v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block11v1(v103: builtin.integer i32):
;;             v136 = num.i32_eqz (v113) [] [spec: builtin.string "@384"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v136) [^b8_block15v1, ^b5_block12v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block12v1():
;;             v137 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v138 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v139 = num.i32_mul (v103, v138) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v140 = num.i32_add (v58, v139) [] [spec: builtin.string "@395"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v141 = num.i32_shl (v103, v137) [] [spec: builtin.string "@404"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v142 = num.i32_add (v116, v141) [] [spec: builtin.string "@405"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v143 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v142, v140, v103, v143) [^b6_block13v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b6_block13v1(v104: builtin.integer i32, v105: builtin.integer i32, v106: builtin.integer i32, v107: builtin.integer i64):
;;             v144 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v145 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v146 = num.const () [] [spec: builtin.string "0x390"]: <() -> (builtin.integer i32)>;
;;             v147 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v148 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v149 = num.i64_extend_i32_s (v67) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v150 = num.i64_extend_i32_s (v63) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v151 = num.i64_mul (v150, v102) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v152 = num.i64_add (v149, v151) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v153 = num.i64_extend_i32_u (v113) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v154 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v155 = num.i64_and (v153, v154) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v156 = num.i64_extend_i32_s (v63) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v157 = num.i64_mul (v156, v155) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v158 = num.i64_add (v152, v157) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v159 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v160 = num.i64_mul (v107, v159) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v161 = num.i64_gt_s (v160, v158) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v161) [] []: <(builtin.integer i32) -> ()>;
;;             v162 = tensor.load (v104) [] [spec: builtin.string "f64 8 +0 view 4 @414"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v163 = tensor.load (v126) [] [spec: builtin.string "f64 8 +0 view 5 @419"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v164 = tensor.load (v105) [] [spec: builtin.string "f64 8 +0 view 6 @424"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v165 = num.f64_mul (v163, v164) [] [spec: builtin.string "@427"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v166 = num.f64_sub (v162, v165) [] [spec: builtin.string "@428"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v104, v166) [] [spec: builtin.string "f64 8 +0 view 7 @429"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v167 = num.i32_add (v104, v148) [] [spec: builtin.string "@436"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v168 = tensor.load (v167) [] [spec: builtin.string "f64 8 +0 view 8 @441"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v169 = tensor.load (v126) [] [spec: builtin.string "f64 8 +0 view 9 @446"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v170 = num.i32_add (v105, v147) [] [spec: builtin.string "@454"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v171 = tensor.load (v170) [] [spec: builtin.string "f64 8 +0 view 10 @455"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v172 = num.f64_mul (v169, v171) [] [spec: builtin.string "@458"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v173 = num.f64_sub (v168, v172) [] [spec: builtin.string "@459"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v167, v173) [] [spec: builtin.string "f64 8 +0 view 11 @460"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v174 = num.i32_add (v105, v146) [] [spec: builtin.string "@468"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v175 = num.i32_add (v104, v145) [] [spec: builtin.string "@475"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v176 = num.i32_add (v106, v144) [] [spec: builtin.string "@484"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v177 = num.i32_ne (v119, v176) [] [spec: builtin.string "@487"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v178 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v179 = num.i64_add (v107, v178) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v177, v175, v174, v176, v179) [^b6_block13v1, ^b7_block14v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b7_block14v1():
;;             num.br () [^b8_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block15v1():
;;             num.br () [^b9_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block16v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
