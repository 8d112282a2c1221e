;; The same with a length that is not what is tested.
(module
  (memory (export "memory") 16)
  (func (export "triangle_above")
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 66912 local.set 0
    i32.const 0 local.set 1
    i32.const 1 local.set 2
    i32.const 66912 local.set 3
    i32.const 37136 local.set 4
    i32.const 0 local.set 5
    loop
      local.get 5 local.set 6
      block
        i32.const 1 local.get 5 i32.sub i32.const 3 i32.and i32.eqz br_if 0
        i32.const 0 local.get 1 i32.const 3 i32.and i32.sub local.set 7
        i32.const 0 local.set 8
        local.get 3 local.set 9
        local.get 4 local.set 6
        loop
          local.get 6 local.get 9 f64.load local.get 6 f64.load f64.add f64.store
          local.get 9 i32.const 488 i32.add local.set 9
          local.get 6 i32.const 8 i32.add local.set 6
          local.get 7 local.get 8 i32.const -1 i32.add local.tee 8 i32.ne br_if 0
        end
        local.get 5 local.get 8 i32.sub local.set 6
      end
      block
        local.get 5 i32.const -58 i32.add i32.const 3 i32.lt_u br_if 0
        local.get 6 i32.const 488 i32.mul local.set 8
        local.get 1 local.get 6 i32.const 3 i32.shl i32.add local.set 6
        loop
          local.get 6 i32.const 37136 i32.add local.tee 7 local.get 0 local.get 8 i32.add local.tee 9
          f64.load local.get 7 f64.load f64.add f64.store
          local.get 6 i32.const 37144 i32.add local.tee 7 local.get 9 i32.const 488 i32.add f64.load
          local.get 7 f64.load f64.add f64.store
          local.get 6 i32.const 37152 i32.add local.tee 7 local.get 9 i32.const 976 i32.add f64.load
          local.get 7 f64.load f64.add f64.store
          local.get 6 i32.const 37160 i32.add local.tee 7 local.get 9 i32.const 1464 i32.add f64.load
          local.get 7 f64.load f64.add f64.store
          local.get 6 i32.const 32 i32.add local.set 6
          local.get 8 i32.const 1952 i32.add local.tee 8 i32.const 29768 i32.ne br_if 0
        end
      end
      local.get 0 i32.const 8 i32.add local.set 0
      local.get 1 i32.const 488 i32.add local.set 1
      local.get 2 i32.const 3 i32.add local.set 2
      local.get 3 i32.const 496 i32.add local.set 3
      local.get 4 i32.const 496 i32.add local.set 4
      local.get 5 i32.const 1 i32.add local.tee 5 i32.const 61 i32.ne br_if 0
    end))

;; expect
;; $triangle_above depth 0: K115 sequential loop around parallel ones: K105: the address of a store is not an affine function of the loop counters (at F64Store)
;; $triangle_above depth 1: O001 parallel map: 1 parallel dimension; 2 loads, 1 stores [region 0]
;; $triangle_above depth 1: O001 parallel map: 1 parallel dimension; 8 loads, 4 stores [region 1]
;; region 0: takes local 1 I32, local 6 I32, local 9 I32, local 8 I32, local 7 I32, local 5 I32; gives local 8 I32; leaves by its end
;; region 1: takes local 5 I32, local 1 I32, local 6 I32, local 8 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_132"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32, v5: builtin.integer i32):
;;         v6 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v8 = num.i32_and (v0, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v9 = num.i32_mul (v8, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v10 = tensor.trip (v6, v6, v9) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v11 = num.i32_wrap_i64 (v10) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v12 = num.i32_mul (v11, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v14 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;         v15 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;         v16 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v17 = num.i32_sub (v5, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v18 = num.const () [] [spec: builtin.string "0x1f0"]: <() -> (builtin.integer i32)>;
;;         v19 = num.i32_mul (v17, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v20 = num.i32_add (v15, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v21 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;         v22 = num.i32_sub (v5, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v23 = num.i32_mul (v22, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v24 = num.i32_add (v21, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v10) [] [spec: builtin.string "parallel 0 @132"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v20, v14) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @138"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v24, v13) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @143"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v24, v13) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @147"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block3v1(v25: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v26 = num.i32_wrap_i64 (v25) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v27 = num.i32_mul (v26, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_add (v1, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = num.i32_wrap_i64 (v25) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v30 = num.i32_mul (v29, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.i32_add (v2, v30) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = tensor.load (v31) [] [spec: builtin.string "f64 8 +0 view 0 @138"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v33 = tensor.load (v28) [] [spec: builtin.string "f64 8 +0 view 1 @143"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v34 = num.f64_add (v32, v33) [] [spec: builtin.string "@146"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v28, v34) [] [spec: builtin.string "f64 8 +0 view 2 @147"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end (v12) [] []: <(builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_216"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v35: builtin.integer i32, v36: builtin.integer i32, v37: builtin.integer i32, v38: builtin.integer i32, v39: builtin.integer i32):
;;         v40 = num.const () [] [spec: builtin.string "0x7a0"]: <() -> (builtin.integer i32)>;
;;         v41 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v42 = num.i32_sub (v41, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v43 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v44 = num.i32_and (v42, v43) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v45 = num.i32_eqz (v44) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v46 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v47 = num.i32_sub (v35, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v48 = num.i32_sub (v35, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v49 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v50 = num.i32_and (v36, v43) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v51 = num.i32_mul (v50, v49) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v52 = tensor.trip (v49, v49, v51) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v53 = num.i32_wrap_i64 (v52) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v54 = num.i32_add (v48, v53) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v55 = num.i32_select (v47, v54, v45) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v56 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;         v57 = num.i32_mul (v55, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v58 = num.i32_add (v40, v57) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v59 = num.const () [] [spec: builtin.string "0x7448"]: <() -> (builtin.integer i32)>;
;;         v60 = tensor.trip (v58, v40, v59) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v61 = num.const () [] [spec: builtin.string "0x20"]: <() -> (builtin.integer i32)>;
;;         v62 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;         v63 = num.i32_sub (v35, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v64 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v65 = num.i32_mul (v63, v64) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v66 = num.i32_add (v62, v65) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v67 = num.i32_mul (v55, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v68 = num.i32_add (v66, v67) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v69 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;         v70 = num.i32_sub (v35, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v71 = num.i32_mul (v70, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v72 = num.i32_add (v69, v71) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v73 = num.i32_mul (v55, v64) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v74 = num.i32_add (v72, v73) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v75 = num.const () [] [spec: builtin.string "0x10748"]: <() -> (builtin.integer i32)>;
;;         v76 = num.i32_sub (v35, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v77 = num.i32_mul (v76, v64) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v78 = num.i32_add (v75, v77) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v79 = num.i32_mul (v55, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v80 = num.i32_add (v78, v79) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v81 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;         v82 = num.i32_sub (v35, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v83 = num.i32_mul (v82, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v84 = num.i32_add (v81, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v85 = num.i32_mul (v55, v64) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v86 = num.i32_add (v84, v85) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v87 = num.const () [] [spec: builtin.string "0x10930"]: <() -> (builtin.integer i32)>;
;;         v88 = num.i32_sub (v35, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v89 = num.i32_mul (v88, v64) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v90 = num.i32_add (v87, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v91 = num.i32_mul (v55, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v92 = num.i32_add (v90, v91) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v93 = num.const () [] [spec: builtin.string "0x9120"]: <() -> (builtin.integer i32)>;
;;         v94 = num.i32_sub (v35, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v95 = num.i32_mul (v94, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v96 = num.i32_add (v93, v95) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v97 = num.i32_mul (v55, v64) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v98 = num.i32_add (v96, v97) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v99 = num.const () [] [spec: builtin.string "0x10b18"]: <() -> (builtin.integer i32)>;
;;         v100 = num.i32_sub (v35, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v101 = num.i32_mul (v100, v64) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v102 = num.i32_add (v99, v101) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v103 = num.i32_mul (v55, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v104 = num.i32_add (v102, v103) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v105 = num.const () [] [spec: builtin.string "0x9128"]: <() -> (builtin.integer i32)>;
;;         v106 = num.i32_sub (v35, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v107 = num.i32_mul (v106, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v108 = num.i32_add (v105, v107) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v109 = num.i32_mul (v55, v64) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v110 = num.i32_add (v108, v109) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v60) [] [spec: builtin.string "parallel 0 @216"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v68, v40) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @234"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v74, v61) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @239"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v74, v61) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @243"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v80, v40) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @261"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v86, v61) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @266"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v86, v61) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @270"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v92, v40) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @288"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v98, v61) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @293"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v98, v61) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @297"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v104, v40) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @315"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v110, v61) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @320"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v110, v61) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @324"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 11"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block7v1(v111: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v112 = num.const () [] [spec: builtin.string "0x5b8"]: <() -> (builtin.integer i32)>;
;;             v113 = num.const () [] [spec: builtin.string "0x9128"]: <() -> (builtin.integer i32)>;
;;             v114 = num.const () [] [spec: builtin.string "0x3d0"]: <() -> (builtin.integer i32)>;
;;             v115 = num.const () [] [spec: builtin.string "0x9120"]: <() -> (builtin.integer i32)>;
;;             v116 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;             v117 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;             v118 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;             v119 = num.i32_wrap_i64 (v111) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v120 = num.i32_mul (v119, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v121 = num.i32_add (v37, v120) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v122 = num.i32_wrap_i64 (v111) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v123 = num.i32_mul (v122, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v124 = num.i32_add (v38, v123) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v125 = num.i32_add (v121, v118) [] [spec: builtin.string "@224"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v126 = num.i32_add (v39, v124) [] [spec: builtin.string "@231"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v127 = tensor.load (v126) [] [spec: builtin.string "f64 8 +0 view 0 @234"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v128 = tensor.load (v125) [] [spec: builtin.string "f64 8 +0 view 1 @239"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v129 = num.f64_add (v127, v128) [] [spec: builtin.string "@242"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v125, v129) [] [spec: builtin.string "f64 8 +0 view 2 @243"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v130 = num.i32_add (v121, v117) [] [spec: builtin.string "@252"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v131 = num.i32_add (v126, v116) [] [spec: builtin.string "@260"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v132 = tensor.load (v131) [] [spec: builtin.string "f64 8 +0 view 3 @261"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v133 = tensor.load (v130) [] [spec: builtin.string "f64 8 +0 view 4 @266"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v134 = num.f64_add (v132, v133) [] [spec: builtin.string "@269"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v130, v134) [] [spec: builtin.string "f64 8 +0 view 5 @270"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v135 = num.i32_add (v121, v115) [] [spec: builtin.string "@279"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v136 = num.i32_add (v126, v114) [] [spec: builtin.string "@287"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v137 = tensor.load (v136) [] [spec: builtin.string "f64 8 +0 view 6 @288"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v138 = tensor.load (v135) [] [spec: builtin.string "f64 8 +0 view 7 @293"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v139 = num.f64_add (v137, v138) [] [spec: builtin.string "@296"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v135, v139) [] [spec: builtin.string "f64 8 +0 view 8 @297"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v140 = num.i32_add (v121, v113) [] [spec: builtin.string "@306"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v141 = num.i32_add (v126, v112) [] [spec: builtin.string "@314"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v142 = tensor.load (v141) [] [spec: builtin.string "f64 8 +0 view 9 @315"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v143 = tensor.load (v140) [] [spec: builtin.string "f64 8 +0 view 10 @320"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v144 = num.f64_add (v142, v143) [] [spec: builtin.string "@323"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v140, v144) [] [spec: builtin.string "f64 8 +0 view 11 @324"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b2_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
