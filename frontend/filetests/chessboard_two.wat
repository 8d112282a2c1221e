;; Both colours by a stride of two from a start that alternates.
(module
  (memory (export "memory") 16)
  (func (export "red_black") (param i32)
    (local i32 i32 i32 i32 f64 i32 i32)
    block
      local.get 0 i32.const 1 i32.lt_s br_if 0
      i32.const 0 local.set 1
      loop
        i32.const 1 local.set 2
        i32.const 0 local.set 3
        i32.const 1 local.set 4
        loop
          local.get 4 i32.const 472 i32.mul local.get 4 i32.const 1 i32.and i32.const 3 i32.shl i32.add
          i32.const 5168 i32.add f64.load local.set 5
          local.get 4 i32.const 1 i32.add local.set 4
          local.get 2 i32.const 1 i32.and local.tee 6 i32.const -1 i32.add local.set 7
          local.get 3 local.get 6 i32.const 3 i32.shl i32.add local.set 6
          loop
            local.get 6 i32.const 5648 i32.add local.get 6 i32.const 5176 i32.add f64.load local.get 6
            i32.const 6120 i32.add f64.load f64.add local.get 5 f64.add local.get 6 i32.const 5656 i32.add
            f64.load local.tee 5 f64.add local.get 6 i32.const 30672 i32.add f64.load f64.sub
            f64.const 0x1p-2 f64.mul f64.store
            local.get 6 i32.const 16 i32.add local.set 6
            local.get 7 i32.const 2 i32.add local.tee 7 i32.const 56 i32.lt_u br_if 0
          end
          local.get 3 i32.const 472 i32.add local.set 3
          local.get 2 i32.const 1 i32.add local.set 2
          local.get 4 i32.const 52 i32.ne br_if 0
        end
        i32.const 1 local.set 4
        i32.const 0 local.set 2
        i32.const 0 local.set 3
        loop
          local.get 4 i32.const 472 i32.mul local.get 4 i32.const 1 i32.add local.tee 4 i32.const 1 i32.and
          i32.const 3 i32.shl i32.add i32.const 5168 i32.add f64.load local.set 5
          local.get 3 i32.const 1 i32.and local.tee 6 i32.const -1 i32.add local.set 7
          local.get 2 local.get 6 i32.const 3 i32.shl i32.add local.set 6
          loop
            local.get 6 i32.const 5648 i32.add local.get 6 i32.const 5176 i32.add f64.load local.get 6
            i32.const 6120 i32.add f64.load f64.add local.get 5 f64.add local.get 6 i32.const 5656 i32.add
            f64.load local.tee 5 f64.add local.get 6 i32.const 30672 i32.add f64.load f64.sub
            f64.const 0x1p-2 f64.mul f64.store
            local.get 6 i32.const 16 i32.add local.set 6
            local.get 7 i32.const 2 i32.add local.tee 7 i32.const 56 i32.lt_u br_if 0
          end
          local.get 2 i32.const 472 i32.add local.set 2
          local.get 3 i32.const 1 i32.add local.set 3
          local.get 4 i32.const 52 i32.ne br_if 0
        end
        local.get 1 i32.const 1 i32.add local.tee 1 local.get 0 i32.ne br_if 0
      end
    end))

;; expect
;; $red_black depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 1 parallel dimension, 1 loop in order inside; 5 loads, 1 stores; then 1 parallel dimension, 1 loop in order inside; 5 loads, 1 stores [region 0]
;; $red_black depth 1: O001 parallel map: 1 parallel dimension, 1 loop in order inside; 5 loads, 1 stores [region 0]
;; $red_black depth 2: O003 part of an offloaded nest: in order inside each point [region 0]
;; $red_black depth 1: O001 parallel map: 1 parallel dimension, 1 loop in order inside; 5 loads, 1 stores [region 0]
;; $red_black depth 2: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 0 I32, local 1 I32; gives nothing; leaves by its end
;; region 1: takes local 4 I32, local 2 I32, local 3 I32; gives nothing; leaves by its end
;; region 2: takes local 4 I32, local 3 I32, local 2 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_74"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v3 = tensor.trip (v2, v2, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v4 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x34"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v2, v5) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v9 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v10 = tensor.most (v7, v8, v9) [] [spec: builtin.string "2 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0x1608"]: <() -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v14 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;         v15 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v16 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;         v17 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;         v18 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;         v19 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v3) [] [spec: builtin.string "host 0 @74"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 in 0 @88"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v10, v7, v8) [] [spec: builtin.string "sequential in 1 taper 2 3 @143"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v9, v8, v8) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v12, v11, v13) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 1 3 @109"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v14, v11, v15, v13) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @157"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v16, v11, v15, v13) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @166"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v17, v11, v15, v13) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @179"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v18, v11, v15, v13) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @192"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v19, v11, v15, v13) [] [spec: builtin.string "write f64 8 +0 base strides 1 2 3 loops 1 2 3 @206"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v20: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v25 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v26 = num.const () [] [spec: builtin.string "0x1430"]: <() -> (builtin.integer i32)>;
;;             v27 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v28 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;             v29 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v30 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v31 = num.i32_wrap_i64 (v20) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v32 = num.i32_mul (v31, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.i32_add (v30, v32) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_wrap_i64 (v20) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v35 = num.i32_mul (v34, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_add (v30, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_wrap_i64 (v20) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v38 = num.i32_mul (v37, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = num.i32_add (v29, v38) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_mul (v33, v28) [] [spec: builtin.string "@95"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_and (v33, v30) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_shl (v41, v27) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_add (v40, v42) [] [spec: builtin.string "@104"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = num.i32_add (v43, v26) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = tensor.load (v44) [] [spec: builtin.string "f64 8 +0 view 0 @109"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v46 = num.i32_and (v36, v30) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = num.i32_add (v46, v25) [] [spec: builtin.string "@130"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v48 = num.i32_shl (v46, v27) [] [spec: builtin.string "@139"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = num.i32_add (v39, v48) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v49, v45, v47, v50) [^b3_block6v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b3_block6v1(v21: builtin.integer i32, v22: builtin.fp64 , v23: builtin.integer i32, v24: builtin.integer i64):
;;             v51 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;             v52 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v53 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v54 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;             v55 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;             v56 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;             v57 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;             v58 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;             v59 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;             v60 = num.i64_extend_i32_s (v7) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v61 = num.i64_extend_i32_u (v33) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v62 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v63 = num.i64_and (v61, v62) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v64 = num.i64_extend_i32_s (v8) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v65 = num.i64_mul (v64, v63) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v66 = num.i64_add (v60, v65) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v67 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v68 = num.i64_mul (v24, v67) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v69 = num.i64_gt_s (v68, v66) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v69) [] []: <(builtin.integer i32) -> ()>;
;;             v70 = num.i32_add (v21, v59) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v71 = num.i32_add (v21, v58) [] [spec: builtin.string "@156"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v72 = tensor.load (v71) [] [spec: builtin.string "f64 8 +0 view 1 @157"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v73 = num.i32_add (v21, v57) [] [spec: builtin.string "@165"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v74 = tensor.load (v73) [] [spec: builtin.string "f64 8 +0 view 2 @166"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v75 = num.f64_add (v72, v74) [] [spec: builtin.string "@169"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v76 = num.f64_add (v75, v22) [] [spec: builtin.string "@172"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v77 = num.i32_add (v21, v56) [] [spec: builtin.string "@178"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v78 = tensor.load (v77) [] [spec: builtin.string "f64 8 +0 view 3 @179"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v79 = num.f64_add (v76, v78) [] [spec: builtin.string "@184"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v80 = num.i32_add (v21, v55) [] [spec: builtin.string "@191"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v81 = tensor.load (v80) [] [spec: builtin.string "f64 8 +0 view 4 @192"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v82 = num.f64_sub (v79, v81) [] [spec: builtin.string "@195"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v83 = num.f64_mul (v82, v54) [] [spec: builtin.string "@205"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v70, v83) [] [spec: builtin.string "f64 8 +0 view 5 @206"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v84 = num.i32_add (v21, v53) [] [spec: builtin.string "@213"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v85 = num.i32_add (v23, v52) [] [spec: builtin.string "@220"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v86 = num.i32_lt_u (v85, v51) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v87 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v88 = num.i64_add (v24, v87) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v86, v84, v78, v85, v88) [^b3_block6v1, ^b4_block7v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b4_block7v1():
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_74_1"]: <() -> ()>
;;         {
;;           ^entry_block11v1(v89: builtin.integer i32, v90: builtin.integer i32):
;;             v91 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v92 = tensor.trip (v91, v91, v89) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v93 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v94 = num.const () [] [spec: builtin.string "0x34"]: <() -> (builtin.integer i32)>;
;;             v95 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v96 = tensor.trip (v93, v91, v94) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v97 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;             v98 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v99 = tensor.most (v97, v95, v98) [] [spec: builtin.string "2 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v100 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;             v101 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v102 = num.const () [] [spec: builtin.string "0x1608"]: <() -> (builtin.integer i32)>;
;;             v103 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v104 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;             v105 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v106 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;             v107 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;             v108 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;             v109 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v92) [] [spec: builtin.string "host 0 @74"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v96) [] [spec: builtin.string "parallel 0 in 0 @264"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v99, v97, v95) [] [spec: builtin.string "sequential in 1 taper 2 3 @317"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v98, v101, v95) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v102, v100, v103) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 1 3 @290"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v104, v100, v105, v103) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @331"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v106, v100, v105, v103) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @340"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v107, v100, v105, v103) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @353"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v108, v100, v105, v103) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @366"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v109, v100, v105, v103) [] [spec: builtin.string "write f64 8 +0 base strides 1 2 3 loops 1 2 3 @380"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;             tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block12v1(v110: builtin.integer i64):
;;                 num.br () [^b1_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block13v1():
;;                 num.br () [^b2_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block14v1():
;;                 num.br () [^b3_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block15v1():
;;                 v115 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;                 v116 = num.const () [] [spec: builtin.string "0x1430"]: <() -> (builtin.integer i32)>;
;;                 v117 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v118 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;                 v119 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v120 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v121 = num.i32_wrap_i64 (v110) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v122 = num.i32_mul (v121, v91) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v123 = num.i32_add (v120, v122) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v124 = num.i32_wrap_i64 (v110) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v125 = num.i32_mul (v124, v91) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v126 = num.i32_add (v119, v125) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v127 = num.i32_wrap_i64 (v110) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v128 = num.i32_mul (v127, v100) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v129 = num.i32_add (v119, v128) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v130 = num.i32_mul (v123, v118) [] [spec: builtin.string "@271"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v131 = num.i32_add (v123, v120) [] [spec: builtin.string "@276"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v132 = num.i32_and (v131, v120) [] [spec: builtin.string "@281"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v133 = num.i32_shl (v132, v117) [] [spec: builtin.string "@284"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v134 = num.i32_add (v130, v133) [] [spec: builtin.string "@285"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v135 = num.i32_add (v134, v116) [] [spec: builtin.string "@289"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v136 = tensor.load (v135) [] [spec: builtin.string "f64 8 +0 view 0 @290"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v137 = num.i32_and (v126, v120) [] [spec: builtin.string "@299"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v138 = num.i32_add (v137, v115) [] [spec: builtin.string "@304"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v139 = num.i32_shl (v137, v117) [] [spec: builtin.string "@313"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v140 = num.i32_add (v129, v139) [] [spec: builtin.string "@314"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v141 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 num.br (v140, v136, v138, v141) [^b4_block16v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;               ^b4_block16v1(v111: builtin.integer i32, v112: builtin.fp64 , v113: builtin.integer i32, v114: builtin.integer i64):
;;                 v142 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;                 v143 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v144 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;                 v145 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;                 v146 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;                 v147 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;                 v148 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;                 v149 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;                 v150 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;                 v151 = num.i64_extend_i32_s (v97) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v152 = num.i64_extend_i32_u (v131) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v153 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v154 = num.i64_and (v152, v153) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v155 = num.i64_extend_i32_s (v95) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v156 = num.i64_mul (v155, v154) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v157 = num.i64_add (v151, v156) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v158 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;                 v159 = num.i64_mul (v114, v158) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v160 = num.i64_gt_s (v159, v157) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v160) [] []: <(builtin.integer i32) -> ()>;
;;                 v161 = num.i32_add (v111, v150) [] [spec: builtin.string "@324"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v162 = num.i32_add (v111, v149) [] [spec: builtin.string "@330"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v163 = tensor.load (v162) [] [spec: builtin.string "f64 8 +0 view 1 @331"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v164 = num.i32_add (v111, v148) [] [spec: builtin.string "@339"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v165 = tensor.load (v164) [] [spec: builtin.string "f64 8 +0 view 2 @340"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v166 = num.f64_add (v163, v165) [] [spec: builtin.string "@343"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v167 = num.f64_add (v166, v112) [] [spec: builtin.string "@346"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v168 = num.i32_add (v111, v147) [] [spec: builtin.string "@352"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v169 = tensor.load (v168) [] [spec: builtin.string "f64 8 +0 view 3 @353"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v170 = num.f64_add (v167, v169) [] [spec: builtin.string "@358"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v171 = num.i32_add (v111, v146) [] [spec: builtin.string "@365"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v172 = tensor.load (v171) [] [spec: builtin.string "f64 8 +0 view 4 @366"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v173 = num.f64_sub (v170, v172) [] [spec: builtin.string "@369"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v174 = num.f64_mul (v173, v145) [] [spec: builtin.string "@379"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v161, v174) [] [spec: builtin.string "f64 8 +0 view 5 @380"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v175 = num.i32_add (v111, v144) [] [spec: builtin.string "@387"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v176 = num.i32_add (v113, v143) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v177 = num.i32_lt_u (v176, v142) [] [spec: builtin.string "@399"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v178 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v179 = num.i64_add (v114, v178) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 num.cond_br (v177, v175, v169, v176, v179) [^b4_block16v1, ^b5_block17v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;               ^b5_block17v1():
;;                 num.br () [^b6_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block18v1():
;;                 num.br () [^b7_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block19v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_88"]: <() -> ()>
;;     {
;;       ^entry_block20v1(v180: builtin.integer i32, v181: builtin.integer i32, v182: builtin.integer i32):
;;         v183 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v184 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v185 = num.const () [] [spec: builtin.string "0x34"]: <() -> (builtin.integer i32)>;
;;         v186 = tensor.trip (v183, v184, v185) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v187 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;         v188 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v189 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v190 = tensor.most (v187, v188, v189) [] [spec: builtin.string "2 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v191 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;         v192 = num.const () [] [spec: builtin.string "0x1608"]: <() -> (builtin.integer i32)>;
;;         v193 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v194 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;         v195 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v196 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;         v197 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;         v198 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;         v199 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v186) [] [spec: builtin.string "parallel 0 @88"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v190, v187, v188) [] [spec: builtin.string "sequential in 0 taper 2 2 @143"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v189, v188, v188) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v192, v191, v193) [] [spec: builtin.string "read f64 8 +0 base strides 0 2 loops 0 2 @109"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v194, v191, v195, v193) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @157"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v196, v191, v195, v193) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @166"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v197, v191, v195, v193) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @179"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v198, v191, v195, v193) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @192"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v199, v191, v195, v193) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 2 loops 0 1 2 @206"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block21v1(v200: builtin.integer i64):
;;             num.br () [^b1_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block22v1():
;;             v205 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v206 = num.const () [] [spec: builtin.string "0x1430"]: <() -> (builtin.integer i32)>;
;;             v207 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v208 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v209 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;             v210 = num.i32_wrap_i64 (v200) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v211 = num.i32_mul (v210, v184) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v212 = num.i32_add (v180, v211) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v213 = num.i32_wrap_i64 (v200) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v214 = num.i32_mul (v213, v184) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v215 = num.i32_add (v181, v214) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v216 = num.i32_wrap_i64 (v200) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v217 = num.i32_mul (v216, v191) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v218 = num.i32_add (v182, v217) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v219 = num.i32_mul (v212, v209) [] [spec: builtin.string "@95"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v220 = num.i32_and (v212, v208) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v221 = num.i32_shl (v220, v207) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v222 = num.i32_add (v219, v221) [] [spec: builtin.string "@104"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v223 = num.i32_add (v222, v206) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v224 = tensor.load (v223) [] [spec: builtin.string "f64 8 +0 view 0 @109"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v225 = num.i32_and (v215, v208) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v226 = num.i32_add (v225, v205) [] [spec: builtin.string "@130"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v227 = num.i32_shl (v225, v207) [] [spec: builtin.string "@139"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v228 = num.i32_add (v218, v227) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v229 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v228, v224, v226, v229) [^b2_block23v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b2_block23v1(v201: builtin.integer i32, v202: builtin.fp64 , v203: builtin.integer i32, v204: builtin.integer i64):
;;             v230 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;             v231 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v232 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v233 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;             v234 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;             v235 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;             v236 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;             v237 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;             v238 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;             v239 = num.i64_extend_i32_s (v187) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v240 = num.i64_extend_i32_u (v212) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v241 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v242 = num.i64_and (v240, v241) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v243 = num.i64_extend_i32_s (v188) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v244 = num.i64_mul (v243, v242) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v245 = num.i64_add (v239, v244) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v246 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v247 = num.i64_mul (v204, v246) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v248 = num.i64_gt_s (v247, v245) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v248) [] []: <(builtin.integer i32) -> ()>;
;;             v249 = num.i32_add (v201, v238) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v250 = num.i32_add (v201, v237) [] [spec: builtin.string "@156"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v251 = tensor.load (v250) [] [spec: builtin.string "f64 8 +0 view 1 @157"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v252 = num.i32_add (v201, v236) [] [spec: builtin.string "@165"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v253 = tensor.load (v252) [] [spec: builtin.string "f64 8 +0 view 2 @166"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v254 = num.f64_add (v251, v253) [] [spec: builtin.string "@169"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v255 = num.f64_add (v254, v202) [] [spec: builtin.string "@172"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v256 = num.i32_add (v201, v235) [] [spec: builtin.string "@178"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v257 = tensor.load (v256) [] [spec: builtin.string "f64 8 +0 view 3 @179"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v258 = num.f64_add (v255, v257) [] [spec: builtin.string "@184"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v259 = num.i32_add (v201, v234) [] [spec: builtin.string "@191"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v260 = tensor.load (v259) [] [spec: builtin.string "f64 8 +0 view 4 @192"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v261 = num.f64_sub (v258, v260) [] [spec: builtin.string "@195"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v262 = num.f64_mul (v261, v233) [] [spec: builtin.string "@205"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v249, v262) [] [spec: builtin.string "f64 8 +0 view 5 @206"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v263 = num.i32_add (v201, v232) [] [spec: builtin.string "@213"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v264 = num.i32_add (v203, v231) [] [spec: builtin.string "@220"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v265 = num.i32_lt_u (v264, v230) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v266 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v267 = num.i64_add (v204, v266) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v265, v263, v257, v264, v267) [^b2_block23v1, ^b3_block24v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b3_block24v1():
;;             num.br () [^b4_block25v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block25v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_264"]: <() -> ()>
;;     {
;;       ^entry_block26v1(v268: builtin.integer i32, v269: builtin.integer i32, v270: builtin.integer i32):
;;         v271 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v272 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v273 = num.const () [] [spec: builtin.string "0x34"]: <() -> (builtin.integer i32)>;
;;         v274 = tensor.trip (v271, v272, v273) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v275 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;         v276 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v277 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v278 = tensor.most (v275, v276, v277) [] [spec: builtin.string "2 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v279 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;         v280 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v281 = num.const () [] [spec: builtin.string "0x1608"]: <() -> (builtin.integer i32)>;
;;         v282 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v283 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;         v284 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v285 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;         v286 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;         v287 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;         v288 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v274) [] [spec: builtin.string "parallel 0 @264"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v278, v275, v276) [] [spec: builtin.string "sequential in 0 taper 2 2 @317"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v277, v280, v276) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v281, v279, v282) [] [spec: builtin.string "read f64 8 +0 base strides 0 2 loops 0 2 @290"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v283, v279, v284, v282) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @331"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v285, v279, v284, v282) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @340"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v286, v279, v284, v282) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @353"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v287, v279, v284, v282) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @366"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v288, v279, v284, v282) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 2 loops 0 1 2 @380"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block27v1(v289: builtin.integer i64):
;;             num.br () [^b1_block28v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block28v1():
;;             v294 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v295 = num.const () [] [spec: builtin.string "0x1430"]: <() -> (builtin.integer i32)>;
;;             v296 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v297 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v298 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;             v299 = num.i32_wrap_i64 (v289) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v300 = num.i32_mul (v299, v272) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v301 = num.i32_add (v268, v300) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v302 = num.i32_wrap_i64 (v289) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v303 = num.i32_mul (v302, v272) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v304 = num.i32_add (v269, v303) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v305 = num.i32_wrap_i64 (v289) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v306 = num.i32_mul (v305, v279) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v307 = num.i32_add (v270, v306) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v308 = num.i32_mul (v301, v298) [] [spec: builtin.string "@271"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v309 = num.i32_add (v301, v297) [] [spec: builtin.string "@276"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v310 = num.i32_and (v309, v297) [] [spec: builtin.string "@281"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v311 = num.i32_shl (v310, v296) [] [spec: builtin.string "@284"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v312 = num.i32_add (v308, v311) [] [spec: builtin.string "@285"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v313 = num.i32_add (v312, v295) [] [spec: builtin.string "@289"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v314 = tensor.load (v313) [] [spec: builtin.string "f64 8 +0 view 0 @290"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v315 = num.i32_and (v304, v297) [] [spec: builtin.string "@299"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v316 = num.i32_add (v315, v294) [] [spec: builtin.string "@304"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v317 = num.i32_shl (v315, v296) [] [spec: builtin.string "@313"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v318 = num.i32_add (v307, v317) [] [spec: builtin.string "@314"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v319 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v318, v314, v316, v319) [^b2_block29v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b2_block29v1(v290: builtin.integer i32, v291: builtin.fp64 , v292: builtin.integer i32, v293: builtin.integer i64):
;;             v320 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;             v321 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v322 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v323 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;             v324 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;             v325 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;             v326 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;             v327 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;             v328 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;             v329 = num.i64_extend_i32_s (v275) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v330 = num.i64_extend_i32_u (v309) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v331 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v332 = num.i64_and (v330, v331) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v333 = num.i64_extend_i32_s (v276) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v334 = num.i64_mul (v333, v332) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v335 = num.i64_add (v329, v334) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v336 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v337 = num.i64_mul (v293, v336) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v338 = num.i64_gt_s (v337, v335) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v338) [] []: <(builtin.integer i32) -> ()>;
;;             v339 = num.i32_add (v290, v328) [] [spec: builtin.string "@324"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v340 = num.i32_add (v290, v327) [] [spec: builtin.string "@330"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v341 = tensor.load (v340) [] [spec: builtin.string "f64 8 +0 view 1 @331"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v342 = num.i32_add (v290, v326) [] [spec: builtin.string "@339"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v343 = tensor.load (v342) [] [spec: builtin.string "f64 8 +0 view 2 @340"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v344 = num.f64_add (v341, v343) [] [spec: builtin.string "@343"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v345 = num.f64_add (v344, v291) [] [spec: builtin.string "@346"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v346 = num.i32_add (v290, v325) [] [spec: builtin.string "@352"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v347 = tensor.load (v346) [] [spec: builtin.string "f64 8 +0 view 3 @353"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v348 = num.f64_add (v345, v347) [] [spec: builtin.string "@358"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v349 = num.i32_add (v290, v324) [] [spec: builtin.string "@365"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v350 = tensor.load (v349) [] [spec: builtin.string "f64 8 +0 view 4 @366"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v351 = num.f64_sub (v348, v350) [] [spec: builtin.string "@369"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v352 = num.f64_mul (v351, v323) [] [spec: builtin.string "@379"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v339, v352) [] [spec: builtin.string "f64 8 +0 view 5 @380"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v353 = num.i32_add (v290, v322) [] [spec: builtin.string "@387"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v354 = num.i32_add (v292, v321) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v355 = num.i32_lt_u (v354, v320) [] [spec: builtin.string "@399"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v356 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v357 = num.i64_add (v293, v356) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v355, v353, v347, v354, v357) [^b2_block29v1, ^b3_block30v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b3_block30v1():
;;             num.br () [^b4_block31v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block31v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
