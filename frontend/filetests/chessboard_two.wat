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
;; $red_black depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 2 parallel dimensions; 6 loads, 1 stores; then 2 parallel dimensions; 6 loads, 1 stores [region 0]
;; $red_black depth 1: O001 parallel map: 2 parallel dimensions; 6 loads, 1 stores [region 0]
;; $red_black depth 2: O003 part of an offloaded nest: a parallel dimension [region 0]
;; $red_black depth 1: O001 parallel map: 2 parallel dimensions; 6 loads, 1 stores [region 0]
;; $red_black depth 2: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 0 I32, local 1 I32; gives nothing; leaves by its end
;; region 1: takes local 4 I32, local 2 I32, local 3 I32; gives nothing; leaves by its end
;; region 2: takes local 4 I32, local 3 I32, local 2 I32; gives nothing; leaves by its end
;; region 3: takes nothing; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_74 split 1"]: <() -> ()>
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
;;         tensor.region () [] [spec: builtin.string "name f0_loop_74_part_0"]: <() -> ()>
;;         {
;;           ^entry_block11v1(v89: builtin.integer i32, v90: builtin.integer i32):
;;             v91 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v92 = tensor.trip (v91, v91, v89) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v93 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v94 = num.const () [] [spec: builtin.string "0x34"]: <() -> (builtin.integer i32)>;
;;             v95 = tensor.trip (v93, v91, v94) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v96 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;             v97 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v98 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v99 = tensor.most (v96, v97, v98) [] [spec: builtin.string "2 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v100 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;             v101 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v102 = num.const () [] [spec: builtin.string "0x1608"]: <() -> (builtin.integer i32)>;
;;             v103 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v104 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;             v105 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;             v106 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;             v107 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;             v108 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v92) [] [spec: builtin.string "host 0 @74"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v95) [] [spec: builtin.string "parallel 0 in 0 @88"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v99, v96, v97) [] [spec: builtin.string "parallel 1 in 1 taper 2 3 @143"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v98, v97, v97) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v102, v100, v103) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 1 3 @109"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v104, v100, v101, v103) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @157"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v105, v100, v101, v103) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @166"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v106, v100, v101, v103) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @179"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v107, v100, v101, v103) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @192"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v108, v100, v101, v103) [] [spec: builtin.string "write f64 8 +0 base strides 1 2 3 loops 1 2 3 @206"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v106, v100, v101, v103) [] [spec: builtin.string "read f64 8 +0 base lag2-1 strides 1 2 3 loops 1 2 3 @179"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;             tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "least_trips 2 2"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block12v1(v109: builtin.integer i64, v110: builtin.integer i64):
;;                 num.br () [^b1_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block13v1():
;;                 num.br () [^b2_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block14v1():
;;                 v111 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;                 v112 = num.const () [] [spec: builtin.string "0x1430"]: <() -> (builtin.integer i32)>;
;;                 v113 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v114 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;                 v115 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v116 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v117 = num.i32_wrap_i64 (v109) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v118 = num.i32_mul (v117, v91) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v119 = num.i32_add (v116, v118) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v120 = num.i32_wrap_i64 (v109) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v121 = num.i32_mul (v120, v91) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v122 = num.i32_add (v116, v121) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v123 = num.i32_wrap_i64 (v109) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v124 = num.i32_mul (v123, v100) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v125 = num.i32_add (v115, v124) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v126 = num.i32_mul (v119, v114) [] [spec: builtin.string "@95"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v127 = num.i32_and (v119, v116) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v128 = num.i32_shl (v127, v113) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v129 = num.i32_add (v126, v128) [] [spec: builtin.string "@104"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v130 = num.i32_add (v129, v112) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v131 = tensor.load (v130) [] [spec: builtin.string "f64 8 +0 view 0 @109"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v132 = num.i32_and (v122, v116) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v133 = num.i32_add (v132, v111) [] [spec: builtin.string "@130"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v134 = num.i32_shl (v132, v113) [] [spec: builtin.string "@139"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v135 = num.i32_add (v125, v134) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b3_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block15v1():
;;                 v136 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;                 v137 = num.i32_wrap_i64 (v110) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v138 = num.i32_mul (v137, v101) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v139 = num.i32_add (v135, v138) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v140 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v141 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 v142 = num.i64_sub (v110, v140) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v143 = num.i64_lt_s (v110, v140) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v144 = num.i64_select (v141, v142, v143) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;                 v145 = num.i32_wrap_i64 (v144) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v146 = num.i32_mul (v145, v101) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v147 = num.i32_add (v135, v146) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v148 = num.i32_add (v147, v136) [] [spec: builtin.string "@178"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v149 = tensor.load (v148) [] [spec: builtin.string "f64 8 +0 view 6 @179"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v150 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 v151 = num.i64_eq (v110, v150) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v152 = num.f64_select (v131, v149, v151) [] []: <(builtin.fp64 , builtin.fp64 , builtin.integer i32) -> (builtin.fp64 )>;
;;                 v153 = num.i32_wrap_i64 (v110) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v154 = num.i32_mul (v153, v93) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v155 = num.i32_add (v133, v154) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v156 = num.i64_extend_i32_s (v96) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v157 = num.i64_extend_i32_u (v119) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v158 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v159 = num.i64_and (v157, v158) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v160 = num.i64_extend_i32_s (v97) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v161 = num.i64_mul (v160, v159) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v162 = num.i64_add (v156, v161) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v163 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;                 v164 = num.i64_mul (v110, v163) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v165 = num.i64_add (v164, v163) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v166 = num.i64_le_s (v164, v162) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v167 = num.i64_le_s (v165, v162) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 num.cond_br (v166) [^b6_block18v1, ^b4_block16v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b4_block16v1():
;;                 v168 = num.i64_eqz (v110) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v168) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b5_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block17v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b6_block18v1():
;;                 v169 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;                 v170 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v171 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;                 v172 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;                 v173 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;                 v174 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;                 v175 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;                 v176 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;                 v177 = num.i32_add (v139, v176) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v178 = num.i32_add (v139, v175) [] [spec: builtin.string "@156"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v179 = tensor.load (v178) [] [spec: builtin.string "f64 8 +0 view 1 @157"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v180 = num.i32_add (v139, v174) [] [spec: builtin.string "@165"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v181 = tensor.load (v180) [] [spec: builtin.string "f64 8 +0 view 2 @166"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v182 = num.f64_add (v179, v181) [] [spec: builtin.string "@169"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v183 = num.f64_add (v182, v152) [] [spec: builtin.string "@172"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v184 = num.i32_add (v139, v173) [] [spec: builtin.string "@178"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v185 = tensor.load (v184) [] [spec: builtin.string "f64 8 +0 view 3 @179"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v186 = num.f64_add (v183, v185) [] [spec: builtin.string "@184"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v187 = num.i32_add (v139, v172) [] [spec: builtin.string "@191"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v188 = tensor.load (v187) [] [spec: builtin.string "f64 8 +0 view 4 @192"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v189 = num.f64_sub (v186, v188) [] [spec: builtin.string "@195"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v190 = num.f64_mul (v189, v171) [] [spec: builtin.string "@205"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v177, v190) [] [spec: builtin.string "f64 8 +0 view 5 @206"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v191 = num.i32_add (v155, v170) [] [spec: builtin.string "@220"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v192 = num.i32_lt_u (v191, v169) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v193 = num.i32_eqz (v192) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v194 = num.i32_eqz (v193) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v195 = num.i32_xor (v194, v167) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v195) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b7_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block19v1():
;;                 num.br () [^b8_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block20v1():
;;                 num.br () [^b9_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block21v1():
;;                 num.br () [^b10_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b10_block22v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_74_1 split 1"]: <() -> ()>
;;         {
;;           ^entry_block23v1(v196: builtin.integer i32, v197: builtin.integer i32):
;;             v198 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v199 = tensor.trip (v198, v198, v196) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v200 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v201 = num.const () [] [spec: builtin.string "0x34"]: <() -> (builtin.integer i32)>;
;;             v202 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v203 = tensor.trip (v200, v198, v201) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v204 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;             v205 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v206 = tensor.most (v204, v202, v205) [] [spec: builtin.string "2 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v207 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;             v208 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v209 = num.const () [] [spec: builtin.string "0x1608"]: <() -> (builtin.integer i32)>;
;;             v210 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v211 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;             v212 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v213 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;             v214 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;             v215 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;             v216 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v199) [] [spec: builtin.string "host 0 @74"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v203) [] [spec: builtin.string "parallel 0 in 0 @264"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v206, v204, v202) [] [spec: builtin.string "sequential in 1 taper 2 3 @317"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v205, v208, v202) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v209, v207, v210) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 1 3 @290"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v211, v207, v212, v210) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @331"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v213, v207, v212, v210) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @340"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v214, v207, v212, v210) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @353"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v215, v207, v212, v210) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @366"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v216, v207, v212, v210) [] [spec: builtin.string "write f64 8 +0 base strides 1 2 3 loops 1 2 3 @380"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block24v1(v217: builtin.integer i64):
;;                 num.br () [^b1_block25v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block25v1():
;;                 num.br () [^b2_block26v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block26v1():
;;                 num.br () [^b3_block27v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block27v1():
;;                 v222 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;                 v223 = num.const () [] [spec: builtin.string "0x1430"]: <() -> (builtin.integer i32)>;
;;                 v224 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v225 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;                 v226 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v227 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v228 = num.i32_wrap_i64 (v217) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v229 = num.i32_mul (v228, v198) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v230 = num.i32_add (v227, v229) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v231 = num.i32_wrap_i64 (v217) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v232 = num.i32_mul (v231, v198) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v233 = num.i32_add (v226, v232) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v234 = num.i32_wrap_i64 (v217) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v235 = num.i32_mul (v234, v207) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v236 = num.i32_add (v226, v235) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v237 = num.i32_mul (v230, v225) [] [spec: builtin.string "@271"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v238 = num.i32_add (v230, v227) [] [spec: builtin.string "@276"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v239 = num.i32_and (v238, v227) [] [spec: builtin.string "@281"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v240 = num.i32_shl (v239, v224) [] [spec: builtin.string "@284"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v241 = num.i32_add (v237, v240) [] [spec: builtin.string "@285"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v242 = num.i32_add (v241, v223) [] [spec: builtin.string "@289"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v243 = tensor.load (v242) [] [spec: builtin.string "f64 8 +0 view 0 @290"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v244 = num.i32_and (v233, v227) [] [spec: builtin.string "@299"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v245 = num.i32_add (v244, v222) [] [spec: builtin.string "@304"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v246 = num.i32_shl (v244, v224) [] [spec: builtin.string "@313"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v247 = num.i32_add (v236, v246) [] [spec: builtin.string "@314"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v248 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 num.br (v247, v243, v245, v248) [^b4_block28v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;               ^b4_block28v1(v218: builtin.integer i32, v219: builtin.fp64 , v220: builtin.integer i32, v221: builtin.integer i64):
;;                 v249 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;                 v250 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v251 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;                 v252 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;                 v253 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;                 v254 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;                 v255 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;                 v256 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;                 v257 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;                 v258 = num.i64_extend_i32_s (v204) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v259 = num.i64_extend_i32_u (v238) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v260 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v261 = num.i64_and (v259, v260) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v262 = num.i64_extend_i32_s (v202) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v263 = num.i64_mul (v262, v261) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v264 = num.i64_add (v258, v263) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v265 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;                 v266 = num.i64_mul (v221, v265) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v267 = num.i64_gt_s (v266, v264) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v267) [] []: <(builtin.integer i32) -> ()>;
;;                 v268 = num.i32_add (v218, v257) [] [spec: builtin.string "@324"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v269 = num.i32_add (v218, v256) [] [spec: builtin.string "@330"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v270 = tensor.load (v269) [] [spec: builtin.string "f64 8 +0 view 1 @331"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v271 = num.i32_add (v218, v255) [] [spec: builtin.string "@339"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v272 = tensor.load (v271) [] [spec: builtin.string "f64 8 +0 view 2 @340"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v273 = num.f64_add (v270, v272) [] [spec: builtin.string "@343"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v274 = num.f64_add (v273, v219) [] [spec: builtin.string "@346"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v275 = num.i32_add (v218, v254) [] [spec: builtin.string "@352"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v276 = tensor.load (v275) [] [spec: builtin.string "f64 8 +0 view 3 @353"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v277 = num.f64_add (v274, v276) [] [spec: builtin.string "@358"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v278 = num.i32_add (v218, v253) [] [spec: builtin.string "@365"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v279 = tensor.load (v278) [] [spec: builtin.string "f64 8 +0 view 4 @366"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v280 = num.f64_sub (v277, v279) [] [spec: builtin.string "@369"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v281 = num.f64_mul (v280, v252) [] [spec: builtin.string "@379"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v268, v281) [] [spec: builtin.string "f64 8 +0 view 5 @380"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v282 = num.i32_add (v218, v251) [] [spec: builtin.string "@387"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v283 = num.i32_add (v220, v250) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v284 = num.i32_lt_u (v283, v249) [] [spec: builtin.string "@399"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v285 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v286 = num.i64_add (v221, v285) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 num.cond_br (v284, v282, v276, v283, v286) [^b4_block28v1, ^b5_block29v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;               ^b5_block29v1():
;;                 num.br () [^b6_block30v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block30v1():
;;                 num.br () [^b7_block31v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block31v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_74_1_part_0"]: <() -> ()>
;;         {
;;           ^entry_block32v1(v287: builtin.integer i32, v288: builtin.integer i32):
;;             v289 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v290 = tensor.trip (v289, v289, v287) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v291 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v292 = num.const () [] [spec: builtin.string "0x34"]: <() -> (builtin.integer i32)>;
;;             v293 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v294 = tensor.trip (v291, v289, v292) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v295 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;             v296 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v297 = tensor.most (v295, v293, v296) [] [spec: builtin.string "2 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v298 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;             v299 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v300 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v301 = num.const () [] [spec: builtin.string "0x1608"]: <() -> (builtin.integer i32)>;
;;             v302 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v303 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;             v304 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;             v305 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;             v306 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;             v307 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v290) [] [spec: builtin.string "host 0 @74"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v294) [] [spec: builtin.string "parallel 0 in 0 @264"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v297, v295, v293) [] [spec: builtin.string "parallel 1 in 1 taper 2 3 @317"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v296, v300, v293) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v301, v298, v302) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 1 3 @290"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v303, v298, v299, v302) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @331"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v304, v298, v299, v302) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @340"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v305, v298, v299, v302) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @353"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v306, v298, v299, v302) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @366"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v307, v298, v299, v302) [] [spec: builtin.string "write f64 8 +0 base strides 1 2 3 loops 1 2 3 @380"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v305, v298, v299, v302) [] [spec: builtin.string "read f64 8 +0 base lag2-1 strides 1 2 3 loops 1 2 3 @353"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;             tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "least_trips 2 2"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block33v1(v308: builtin.integer i64, v309: builtin.integer i64):
;;                 num.br () [^b1_block34v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block34v1():
;;                 num.br () [^b2_block35v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block35v1():
;;                 num.br () [^b3_block36v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block36v1():
;;                 v310 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;                 v311 = num.const () [] [spec: builtin.string "0x1430"]: <() -> (builtin.integer i32)>;
;;                 v312 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v313 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;                 v314 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v315 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v316 = num.i32_wrap_i64 (v308) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v317 = num.i32_mul (v316, v289) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v318 = num.i32_add (v315, v317) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v319 = num.i32_wrap_i64 (v308) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v320 = num.i32_mul (v319, v289) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v321 = num.i32_add (v314, v320) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v322 = num.i32_wrap_i64 (v308) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v323 = num.i32_mul (v322, v298) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v324 = num.i32_add (v314, v323) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v325 = num.i32_mul (v318, v313) [] [spec: builtin.string "@271"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v326 = num.i32_add (v318, v315) [] [spec: builtin.string "@276"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v327 = num.i32_and (v326, v315) [] [spec: builtin.string "@281"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v328 = num.i32_shl (v327, v312) [] [spec: builtin.string "@284"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v329 = num.i32_add (v325, v328) [] [spec: builtin.string "@285"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v330 = num.i32_add (v329, v311) [] [spec: builtin.string "@289"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v331 = tensor.load (v330) [] [spec: builtin.string "f64 8 +0 view 0 @290"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v332 = num.i32_and (v321, v315) [] [spec: builtin.string "@299"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v333 = num.i32_add (v332, v310) [] [spec: builtin.string "@304"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v334 = num.i32_shl (v332, v312) [] [spec: builtin.string "@313"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v335 = num.i32_add (v324, v334) [] [spec: builtin.string "@314"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b4_block37v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block37v1():
;;                 v336 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;                 v337 = num.i32_wrap_i64 (v309) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v338 = num.i32_mul (v337, v299) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v339 = num.i32_add (v335, v338) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v340 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v341 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 v342 = num.i64_sub (v309, v340) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v343 = num.i64_lt_s (v309, v340) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v344 = num.i64_select (v341, v342, v343) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;                 v345 = num.i32_wrap_i64 (v344) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v346 = num.i32_mul (v345, v299) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v347 = num.i32_add (v335, v346) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v348 = num.i32_add (v347, v336) [] [spec: builtin.string "@352"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v349 = tensor.load (v348) [] [spec: builtin.string "f64 8 +0 view 6 @353"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v350 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 v351 = num.i64_eq (v309, v350) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v352 = num.f64_select (v331, v349, v351) [] []: <(builtin.fp64 , builtin.fp64 , builtin.integer i32) -> (builtin.fp64 )>;
;;                 v353 = num.i32_wrap_i64 (v309) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v354 = num.i32_mul (v353, v291) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v355 = num.i32_add (v333, v354) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v356 = num.i64_extend_i32_s (v295) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v357 = num.i64_extend_i32_u (v326) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v358 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v359 = num.i64_and (v357, v358) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v360 = num.i64_extend_i32_s (v293) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v361 = num.i64_mul (v360, v359) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v362 = num.i64_add (v356, v361) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v363 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;                 v364 = num.i64_mul (v309, v363) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v365 = num.i64_add (v364, v363) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v366 = num.i64_le_s (v364, v362) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v367 = num.i64_le_s (v365, v362) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 num.cond_br (v366) [^b7_block40v1, ^b5_block38v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block38v1():
;;                 v368 = num.i64_eqz (v309) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v368) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b6_block39v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block39v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b7_block40v1():
;;                 v369 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;                 v370 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v371 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;                 v372 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;                 v373 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;                 v374 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;                 v375 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;                 v376 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;                 v377 = num.i32_add (v339, v376) [] [spec: builtin.string "@324"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v378 = num.i32_add (v339, v375) [] [spec: builtin.string "@330"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v379 = tensor.load (v378) [] [spec: builtin.string "f64 8 +0 view 1 @331"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v380 = num.i32_add (v339, v374) [] [spec: builtin.string "@339"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v381 = tensor.load (v380) [] [spec: builtin.string "f64 8 +0 view 2 @340"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v382 = num.f64_add (v379, v381) [] [spec: builtin.string "@343"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v383 = num.f64_add (v382, v352) [] [spec: builtin.string "@346"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v384 = num.i32_add (v339, v373) [] [spec: builtin.string "@352"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v385 = tensor.load (v384) [] [spec: builtin.string "f64 8 +0 view 3 @353"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v386 = num.f64_add (v383, v385) [] [spec: builtin.string "@358"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v387 = num.i32_add (v339, v372) [] [spec: builtin.string "@365"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v388 = tensor.load (v387) [] [spec: builtin.string "f64 8 +0 view 4 @366"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v389 = num.f64_sub (v386, v388) [] [spec: builtin.string "@369"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v390 = num.f64_mul (v389, v371) [] [spec: builtin.string "@379"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v377, v390) [] [spec: builtin.string "f64 8 +0 view 5 @380"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v391 = num.i32_add (v355, v370) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v392 = num.i32_lt_u (v391, v369) [] [spec: builtin.string "@399"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v393 = num.i32_eqz (v392) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v394 = num.i32_eqz (v393) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v395 = num.i32_xor (v394, v367) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v395) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b8_block41v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block41v1():
;;                 num.br () [^b9_block42v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block42v1():
;;                 num.br () [^b10_block43v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b10_block43v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_88 split 1"]: <() -> ()>
;;     {
;;       ^entry_block44v1(v396: builtin.integer i32, v397: builtin.integer i32, v398: builtin.integer i32):
;;         v399 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v400 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v401 = num.const () [] [spec: builtin.string "0x34"]: <() -> (builtin.integer i32)>;
;;         v402 = tensor.trip (v399, v400, v401) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v403 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;         v404 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v405 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v406 = tensor.most (v403, v404, v405) [] [spec: builtin.string "2 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v407 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;         v408 = num.const () [] [spec: builtin.string "0x1608"]: <() -> (builtin.integer i32)>;
;;         v409 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v410 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;         v411 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v412 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;         v413 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;         v414 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;         v415 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v402) [] [spec: builtin.string "parallel 0 @88"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v406, v403, v404) [] [spec: builtin.string "sequential in 0 taper 2 2 @143"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v405, v404, v404) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v408, v407, v409) [] [spec: builtin.string "read f64 8 +0 base strides 0 2 loops 0 2 @109"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v410, v407, v411, v409) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @157"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v412, v407, v411, v409) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @166"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v413, v407, v411, v409) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @179"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v414, v407, v411, v409) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @192"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v415, v407, v411, v409) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 2 loops 0 1 2 @206"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block45v1(v416: builtin.integer i64):
;;             num.br () [^b1_block46v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block46v1():
;;             v421 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v422 = num.const () [] [spec: builtin.string "0x1430"]: <() -> (builtin.integer i32)>;
;;             v423 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v424 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v425 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;             v426 = num.i32_wrap_i64 (v416) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v427 = num.i32_mul (v426, v400) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v428 = num.i32_add (v396, v427) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v429 = num.i32_wrap_i64 (v416) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v430 = num.i32_mul (v429, v400) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v431 = num.i32_add (v397, v430) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v432 = num.i32_wrap_i64 (v416) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v433 = num.i32_mul (v432, v407) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v434 = num.i32_add (v398, v433) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v435 = num.i32_mul (v428, v425) [] [spec: builtin.string "@95"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v436 = num.i32_and (v428, v424) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v437 = num.i32_shl (v436, v423) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v438 = num.i32_add (v435, v437) [] [spec: builtin.string "@104"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v439 = num.i32_add (v438, v422) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v440 = tensor.load (v439) [] [spec: builtin.string "f64 8 +0 view 0 @109"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v441 = num.i32_and (v431, v424) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v442 = num.i32_add (v441, v421) [] [spec: builtin.string "@130"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v443 = num.i32_shl (v441, v423) [] [spec: builtin.string "@139"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v444 = num.i32_add (v434, v443) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v445 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v444, v440, v442, v445) [^b2_block47v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b2_block47v1(v417: builtin.integer i32, v418: builtin.fp64 , v419: builtin.integer i32, v420: builtin.integer i64):
;;             v446 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;             v447 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v448 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v449 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;             v450 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;             v451 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;             v452 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;             v453 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;             v454 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;             v455 = num.i64_extend_i32_s (v403) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v456 = num.i64_extend_i32_u (v428) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v457 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v458 = num.i64_and (v456, v457) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v459 = num.i64_extend_i32_s (v404) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v460 = num.i64_mul (v459, v458) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v461 = num.i64_add (v455, v460) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v462 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v463 = num.i64_mul (v420, v462) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v464 = num.i64_gt_s (v463, v461) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v464) [] []: <(builtin.integer i32) -> ()>;
;;             v465 = num.i32_add (v417, v454) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v466 = num.i32_add (v417, v453) [] [spec: builtin.string "@156"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v467 = tensor.load (v466) [] [spec: builtin.string "f64 8 +0 view 1 @157"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v468 = num.i32_add (v417, v452) [] [spec: builtin.string "@165"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v469 = tensor.load (v468) [] [spec: builtin.string "f64 8 +0 view 2 @166"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v470 = num.f64_add (v467, v469) [] [spec: builtin.string "@169"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v471 = num.f64_add (v470, v418) [] [spec: builtin.string "@172"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v472 = num.i32_add (v417, v451) [] [spec: builtin.string "@178"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v473 = tensor.load (v472) [] [spec: builtin.string "f64 8 +0 view 3 @179"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v474 = num.f64_add (v471, v473) [] [spec: builtin.string "@184"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v475 = num.i32_add (v417, v450) [] [spec: builtin.string "@191"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v476 = tensor.load (v475) [] [spec: builtin.string "f64 8 +0 view 4 @192"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v477 = num.f64_sub (v474, v476) [] [spec: builtin.string "@195"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v478 = num.f64_mul (v477, v449) [] [spec: builtin.string "@205"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v465, v478) [] [spec: builtin.string "f64 8 +0 view 5 @206"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v479 = num.i32_add (v417, v448) [] [spec: builtin.string "@213"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v480 = num.i32_add (v419, v447) [] [spec: builtin.string "@220"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v481 = num.i32_lt_u (v480, v446) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v482 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v483 = num.i64_add (v420, v482) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v481, v479, v473, v480, v483) [^b2_block47v1, ^b3_block48v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b3_block48v1():
;;             num.br () [^b4_block49v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block49v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_88_part_0"]: <() -> ()>
;;         {
;;           ^entry_block50v1(v484: builtin.integer i32, v485: builtin.integer i32, v486: builtin.integer i32):
;;             v487 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v488 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v489 = num.const () [] [spec: builtin.string "0x34"]: <() -> (builtin.integer i32)>;
;;             v490 = tensor.trip (v487, v488, v489) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v491 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;             v492 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v493 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v494 = tensor.most (v491, v492, v493) [] [spec: builtin.string "2 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v495 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;             v496 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v497 = num.const () [] [spec: builtin.string "0x1608"]: <() -> (builtin.integer i32)>;
;;             v498 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v499 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;             v500 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;             v501 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;             v502 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;             v503 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v490) [] [spec: builtin.string "parallel 0 @88"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v494, v491, v492) [] [spec: builtin.string "parallel 1 in 0 taper 2 2 @143"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v493, v492, v492) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v497, v495, v498) [] [spec: builtin.string "read f64 8 +0 base strides 0 2 loops 0 2 @109"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v499, v495, v496, v498) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @157"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v500, v495, v496, v498) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @166"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v501, v495, v496, v498) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @179"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v502, v495, v496, v498) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @192"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v503, v495, v496, v498) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 2 loops 0 1 2 @206"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v501, v495, v496, v498) [] [spec: builtin.string "read f64 8 +0 base lag1-1 strides 0 1 2 loops 0 1 2 @179"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;             tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "least_trips 1 2"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block51v1(v504: builtin.integer i64, v505: builtin.integer i64):
;;                 num.br () [^b1_block52v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block52v1():
;;                 v506 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;                 v507 = num.const () [] [spec: builtin.string "0x1430"]: <() -> (builtin.integer i32)>;
;;                 v508 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v509 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v510 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;                 v511 = num.i32_wrap_i64 (v504) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v512 = num.i32_mul (v511, v488) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v513 = num.i32_add (v484, v512) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v514 = num.i32_wrap_i64 (v504) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v515 = num.i32_mul (v514, v488) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v516 = num.i32_add (v485, v515) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v517 = num.i32_wrap_i64 (v504) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v518 = num.i32_mul (v517, v495) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v519 = num.i32_add (v486, v518) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v520 = num.i32_mul (v513, v510) [] [spec: builtin.string "@95"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v521 = num.i32_and (v513, v509) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v522 = num.i32_shl (v521, v508) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v523 = num.i32_add (v520, v522) [] [spec: builtin.string "@104"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v524 = num.i32_add (v523, v507) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v525 = tensor.load (v524) [] [spec: builtin.string "f64 8 +0 view 0 @109"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v526 = num.i32_and (v516, v509) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v527 = num.i32_add (v526, v506) [] [spec: builtin.string "@130"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v528 = num.i32_shl (v526, v508) [] [spec: builtin.string "@139"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v529 = num.i32_add (v519, v528) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b2_block53v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block53v1():
;;                 v530 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;                 v531 = num.i32_wrap_i64 (v505) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v532 = num.i32_mul (v531, v496) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v533 = num.i32_add (v529, v532) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v534 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v535 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 v536 = num.i64_sub (v505, v534) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v537 = num.i64_lt_s (v505, v534) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v538 = num.i64_select (v535, v536, v537) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;                 v539 = num.i32_wrap_i64 (v538) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v540 = num.i32_mul (v539, v496) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v541 = num.i32_add (v529, v540) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v542 = num.i32_add (v541, v530) [] [spec: builtin.string "@178"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v543 = tensor.load (v542) [] [spec: builtin.string "f64 8 +0 view 6 @179"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v544 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 v545 = num.i64_eq (v505, v544) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v546 = num.f64_select (v525, v543, v545) [] []: <(builtin.fp64 , builtin.fp64 , builtin.integer i32) -> (builtin.fp64 )>;
;;                 v547 = num.i32_wrap_i64 (v505) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v548 = num.i32_mul (v547, v487) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v549 = num.i32_add (v527, v548) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v550 = num.i64_extend_i32_s (v491) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v551 = num.i64_extend_i32_u (v513) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v552 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v553 = num.i64_and (v551, v552) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v554 = num.i64_extend_i32_s (v492) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v555 = num.i64_mul (v554, v553) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v556 = num.i64_add (v550, v555) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v557 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;                 v558 = num.i64_mul (v505, v557) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v559 = num.i64_add (v558, v557) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v560 = num.i64_le_s (v558, v556) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v561 = num.i64_le_s (v559, v556) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 num.cond_br (v560) [^b5_block56v1, ^b3_block54v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block54v1():
;;                 v562 = num.i64_eqz (v505) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v562) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b4_block55v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block55v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b5_block56v1():
;;                 v563 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;                 v564 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v565 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;                 v566 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;                 v567 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;                 v568 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;                 v569 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;                 v570 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;                 v571 = num.i32_add (v533, v570) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v572 = num.i32_add (v533, v569) [] [spec: builtin.string "@156"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v573 = tensor.load (v572) [] [spec: builtin.string "f64 8 +0 view 1 @157"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v574 = num.i32_add (v533, v568) [] [spec: builtin.string "@165"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v575 = tensor.load (v574) [] [spec: builtin.string "f64 8 +0 view 2 @166"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v576 = num.f64_add (v573, v575) [] [spec: builtin.string "@169"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v577 = num.f64_add (v576, v546) [] [spec: builtin.string "@172"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v578 = num.i32_add (v533, v567) [] [spec: builtin.string "@178"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v579 = tensor.load (v578) [] [spec: builtin.string "f64 8 +0 view 3 @179"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v580 = num.f64_add (v577, v579) [] [spec: builtin.string "@184"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v581 = num.i32_add (v533, v566) [] [spec: builtin.string "@191"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v582 = tensor.load (v581) [] [spec: builtin.string "f64 8 +0 view 4 @192"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v583 = num.f64_sub (v580, v582) [] [spec: builtin.string "@195"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v584 = num.f64_mul (v583, v565) [] [spec: builtin.string "@205"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v571, v584) [] [spec: builtin.string "f64 8 +0 view 5 @206"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v585 = num.i32_add (v549, v564) [] [spec: builtin.string "@220"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v586 = num.i32_lt_u (v585, v563) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v587 = num.i32_eqz (v586) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v588 = num.i32_eqz (v587) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v589 = num.i32_xor (v588, v561) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v589) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b6_block57v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block57v1():
;;                 num.br () [^b7_block58v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block58v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_264 split 1"]: <() -> ()>
;;     {
;;       ^entry_block59v1(v590: builtin.integer i32, v591: builtin.integer i32, v592: builtin.integer i32):
;;         v593 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v594 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v595 = num.const () [] [spec: builtin.string "0x34"]: <() -> (builtin.integer i32)>;
;;         v596 = tensor.trip (v593, v594, v595) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v597 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;         v598 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v599 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v600 = tensor.most (v597, v598, v599) [] [spec: builtin.string "2 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v601 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;         v602 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v603 = num.const () [] [spec: builtin.string "0x1608"]: <() -> (builtin.integer i32)>;
;;         v604 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v605 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;         v606 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v607 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;         v608 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;         v609 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;         v610 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v596) [] [spec: builtin.string "parallel 0 @264"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v600, v597, v598) [] [spec: builtin.string "sequential in 0 taper 2 2 @317"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v599, v602, v598) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v603, v601, v604) [] [spec: builtin.string "read f64 8 +0 base strides 0 2 loops 0 2 @290"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v605, v601, v606, v604) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @331"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v607, v601, v606, v604) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @340"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v608, v601, v606, v604) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @353"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v609, v601, v606, v604) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @366"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v610, v601, v606, v604) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 2 loops 0 1 2 @380"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block60v1(v611: builtin.integer i64):
;;             num.br () [^b1_block61v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block61v1():
;;             v616 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v617 = num.const () [] [spec: builtin.string "0x1430"]: <() -> (builtin.integer i32)>;
;;             v618 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v619 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v620 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;             v621 = num.i32_wrap_i64 (v611) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v622 = num.i32_mul (v621, v594) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v623 = num.i32_add (v590, v622) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v624 = num.i32_wrap_i64 (v611) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v625 = num.i32_mul (v624, v594) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v626 = num.i32_add (v591, v625) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v627 = num.i32_wrap_i64 (v611) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v628 = num.i32_mul (v627, v601) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v629 = num.i32_add (v592, v628) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v630 = num.i32_mul (v623, v620) [] [spec: builtin.string "@271"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v631 = num.i32_add (v623, v619) [] [spec: builtin.string "@276"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v632 = num.i32_and (v631, v619) [] [spec: builtin.string "@281"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v633 = num.i32_shl (v632, v618) [] [spec: builtin.string "@284"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v634 = num.i32_add (v630, v633) [] [spec: builtin.string "@285"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v635 = num.i32_add (v634, v617) [] [spec: builtin.string "@289"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v636 = tensor.load (v635) [] [spec: builtin.string "f64 8 +0 view 0 @290"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v637 = num.i32_and (v626, v619) [] [spec: builtin.string "@299"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v638 = num.i32_add (v637, v616) [] [spec: builtin.string "@304"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v639 = num.i32_shl (v637, v618) [] [spec: builtin.string "@313"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v640 = num.i32_add (v629, v639) [] [spec: builtin.string "@314"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v641 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v640, v636, v638, v641) [^b2_block62v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b2_block62v1(v612: builtin.integer i32, v613: builtin.fp64 , v614: builtin.integer i32, v615: builtin.integer i64):
;;             v642 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;             v643 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v644 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v645 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;             v646 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;             v647 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;             v648 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;             v649 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;             v650 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;             v651 = num.i64_extend_i32_s (v597) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v652 = num.i64_extend_i32_u (v631) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v653 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v654 = num.i64_and (v652, v653) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v655 = num.i64_extend_i32_s (v598) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v656 = num.i64_mul (v655, v654) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v657 = num.i64_add (v651, v656) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v658 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v659 = num.i64_mul (v615, v658) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v660 = num.i64_gt_s (v659, v657) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v660) [] []: <(builtin.integer i32) -> ()>;
;;             v661 = num.i32_add (v612, v650) [] [spec: builtin.string "@324"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v662 = num.i32_add (v612, v649) [] [spec: builtin.string "@330"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v663 = tensor.load (v662) [] [spec: builtin.string "f64 8 +0 view 1 @331"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v664 = num.i32_add (v612, v648) [] [spec: builtin.string "@339"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v665 = tensor.load (v664) [] [spec: builtin.string "f64 8 +0 view 2 @340"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v666 = num.f64_add (v663, v665) [] [spec: builtin.string "@343"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v667 = num.f64_add (v666, v613) [] [spec: builtin.string "@346"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v668 = num.i32_add (v612, v647) [] [spec: builtin.string "@352"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v669 = tensor.load (v668) [] [spec: builtin.string "f64 8 +0 view 3 @353"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v670 = num.f64_add (v667, v669) [] [spec: builtin.string "@358"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v671 = num.i32_add (v612, v646) [] [spec: builtin.string "@365"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v672 = tensor.load (v671) [] [spec: builtin.string "f64 8 +0 view 4 @366"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v673 = num.f64_sub (v670, v672) [] [spec: builtin.string "@369"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v674 = num.f64_mul (v673, v645) [] [spec: builtin.string "@379"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v661, v674) [] [spec: builtin.string "f64 8 +0 view 5 @380"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v675 = num.i32_add (v612, v644) [] [spec: builtin.string "@387"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v676 = num.i32_add (v614, v643) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v677 = num.i32_lt_u (v676, v642) [] [spec: builtin.string "@399"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v678 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v679 = num.i64_add (v615, v678) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v677, v675, v669, v676, v679) [^b2_block62v1, ^b3_block63v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b3_block63v1():
;;             num.br () [^b4_block64v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block64v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_264_part_0"]: <() -> ()>
;;         {
;;           ^entry_block65v1(v680: builtin.integer i32, v681: builtin.integer i32, v682: builtin.integer i32):
;;             v683 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v684 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v685 = num.const () [] [spec: builtin.string "0x34"]: <() -> (builtin.integer i32)>;
;;             v686 = tensor.trip (v683, v684, v685) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v687 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;             v688 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v689 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v690 = tensor.most (v687, v688, v689) [] [spec: builtin.string "2 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v691 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;             v692 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v693 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v694 = num.const () [] [spec: builtin.string "0x1608"]: <() -> (builtin.integer i32)>;
;;             v695 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v696 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;             v697 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;             v698 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;             v699 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;             v700 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v686) [] [spec: builtin.string "parallel 0 @264"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v690, v687, v688) [] [spec: builtin.string "parallel 1 in 0 taper 2 2 @317"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v689, v693, v688) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v694, v691, v695) [] [spec: builtin.string "read f64 8 +0 base strides 0 2 loops 0 2 @290"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v696, v691, v692, v695) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @331"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v697, v691, v692, v695) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @340"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v698, v691, v692, v695) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @353"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v699, v691, v692, v695) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @366"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v700, v691, v692, v695) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 2 loops 0 1 2 @380"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v698, v691, v692, v695) [] [spec: builtin.string "read f64 8 +0 base lag1-1 strides 0 1 2 loops 0 1 2 @353"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;             tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "least_trips 1 2"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block66v1(v701: builtin.integer i64, v702: builtin.integer i64):
;;                 num.br () [^b1_block67v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block67v1():
;;                 v703 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;                 v704 = num.const () [] [spec: builtin.string "0x1430"]: <() -> (builtin.integer i32)>;
;;                 v705 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v706 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v707 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;                 v708 = num.i32_wrap_i64 (v701) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v709 = num.i32_mul (v708, v684) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v710 = num.i32_add (v680, v709) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v711 = num.i32_wrap_i64 (v701) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v712 = num.i32_mul (v711, v684) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v713 = num.i32_add (v681, v712) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v714 = num.i32_wrap_i64 (v701) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v715 = num.i32_mul (v714, v691) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v716 = num.i32_add (v682, v715) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v717 = num.i32_mul (v710, v707) [] [spec: builtin.string "@271"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v718 = num.i32_add (v710, v706) [] [spec: builtin.string "@276"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v719 = num.i32_and (v718, v706) [] [spec: builtin.string "@281"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v720 = num.i32_shl (v719, v705) [] [spec: builtin.string "@284"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v721 = num.i32_add (v717, v720) [] [spec: builtin.string "@285"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v722 = num.i32_add (v721, v704) [] [spec: builtin.string "@289"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v723 = tensor.load (v722) [] [spec: builtin.string "f64 8 +0 view 0 @290"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v724 = num.i32_and (v713, v706) [] [spec: builtin.string "@299"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v725 = num.i32_add (v724, v703) [] [spec: builtin.string "@304"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v726 = num.i32_shl (v724, v705) [] [spec: builtin.string "@313"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v727 = num.i32_add (v716, v726) [] [spec: builtin.string "@314"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b2_block68v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block68v1():
;;                 v728 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;                 v729 = num.i32_wrap_i64 (v702) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v730 = num.i32_mul (v729, v692) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v731 = num.i32_add (v727, v730) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v732 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v733 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 v734 = num.i64_sub (v702, v732) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v735 = num.i64_lt_s (v702, v732) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v736 = num.i64_select (v733, v734, v735) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;                 v737 = num.i32_wrap_i64 (v736) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v738 = num.i32_mul (v737, v692) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v739 = num.i32_add (v727, v738) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v740 = num.i32_add (v739, v728) [] [spec: builtin.string "@352"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v741 = tensor.load (v740) [] [spec: builtin.string "f64 8 +0 view 6 @353"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v742 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 v743 = num.i64_eq (v702, v742) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v744 = num.f64_select (v723, v741, v743) [] []: <(builtin.fp64 , builtin.fp64 , builtin.integer i32) -> (builtin.fp64 )>;
;;                 v745 = num.i32_wrap_i64 (v702) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v746 = num.i32_mul (v745, v683) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v747 = num.i32_add (v725, v746) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v748 = num.i64_extend_i32_s (v687) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v749 = num.i64_extend_i32_u (v718) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v750 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v751 = num.i64_and (v749, v750) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v752 = num.i64_extend_i32_s (v688) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v753 = num.i64_mul (v752, v751) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v754 = num.i64_add (v748, v753) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v755 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;                 v756 = num.i64_mul (v702, v755) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v757 = num.i64_add (v756, v755) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v758 = num.i64_le_s (v756, v754) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v759 = num.i64_le_s (v757, v754) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 num.cond_br (v758) [^b5_block71v1, ^b3_block69v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block69v1():
;;                 v760 = num.i64_eqz (v702) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v760) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b4_block70v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block70v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b5_block71v1():
;;                 v761 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;                 v762 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v763 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;                 v764 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;                 v765 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;                 v766 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;                 v767 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;                 v768 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;                 v769 = num.i32_add (v731, v768) [] [spec: builtin.string "@324"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v770 = num.i32_add (v731, v767) [] [spec: builtin.string "@330"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v771 = tensor.load (v770) [] [spec: builtin.string "f64 8 +0 view 1 @331"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v772 = num.i32_add (v731, v766) [] [spec: builtin.string "@339"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v773 = tensor.load (v772) [] [spec: builtin.string "f64 8 +0 view 2 @340"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v774 = num.f64_add (v771, v773) [] [spec: builtin.string "@343"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v775 = num.f64_add (v774, v744) [] [spec: builtin.string "@346"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v776 = num.i32_add (v731, v765) [] [spec: builtin.string "@352"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v777 = tensor.load (v776) [] [spec: builtin.string "f64 8 +0 view 3 @353"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v778 = num.f64_add (v775, v777) [] [spec: builtin.string "@358"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v779 = num.i32_add (v731, v764) [] [spec: builtin.string "@365"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v780 = tensor.load (v779) [] [spec: builtin.string "f64 8 +0 view 4 @366"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v781 = num.f64_sub (v778, v780) [] [spec: builtin.string "@369"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v782 = num.f64_mul (v781, v763) [] [spec: builtin.string "@379"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v769, v782) [] [spec: builtin.string "f64 8 +0 view 5 @380"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v783 = num.i32_add (v747, v762) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v784 = num.i32_lt_u (v783, v761) [] [spec: builtin.string "@399"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v785 = num.i32_eqz (v784) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v786 = num.i32_eqz (v785) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v787 = num.i32_xor (v786, v759) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v787) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b6_block72v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block72v1():
;;                 num.br () [^b7_block73v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block73v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_nests_88 split 1"]: <() -> ()>
;;     {
;;       ^entry_block74v1():
;;         v788 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v789 = tensor.trip (v788, v788, v788) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v790 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v791 = num.const () [] [spec: builtin.string "0x34"]: <() -> (builtin.integer i32)>;
;;         v792 = tensor.trip (v790, v788, v791) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v793 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;         v794 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v795 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v796 = tensor.most (v793, v794, v795) [] [spec: builtin.string "2 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v797 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;         v798 = num.const () [] [spec: builtin.string "0x1608"]: <() -> (builtin.integer i32)>;
;;         v799 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v800 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;         v801 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v802 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;         v803 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;         v804 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;         v805 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v789) [] [spec: builtin.string "host 0 @89"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v792) [] [spec: builtin.string "parallel 0 in 0 @88"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v796, v793, v794) [] [spec: builtin.string "sequential in 1 taper 2 3 @143"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v795, v794, v794) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v798, v797, v799) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 1 3 @109"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v800, v797, v801, v799) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @157"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v802, v797, v801, v799) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @166"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v803, v797, v801, v799) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @179"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v804, v797, v801, v799) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @192"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v805, v797, v801, v799) [] [spec: builtin.string "write f64 8 +0 base strides 1 2 3 loops 1 2 3 @206"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block75v1(v806: builtin.integer i64):
;;             num.br () [^b1_block76v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block76v1():
;;             num.br () [^b2_block77v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block77v1():
;;             num.br () [^b3_block78v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block78v1():
;;             v811 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v812 = num.const () [] [spec: builtin.string "0x1430"]: <() -> (builtin.integer i32)>;
;;             v813 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v814 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;             v815 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v816 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v817 = num.i32_wrap_i64 (v806) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v818 = num.i32_mul (v817, v788) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v819 = num.i32_add (v816, v818) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v820 = num.i32_wrap_i64 (v806) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v821 = num.i32_mul (v820, v788) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v822 = num.i32_add (v816, v821) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v823 = num.i32_wrap_i64 (v806) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v824 = num.i32_mul (v823, v797) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v825 = num.i32_add (v815, v824) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v826 = num.i32_mul (v819, v814) [] [spec: builtin.string "@95"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v827 = num.i32_and (v819, v816) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v828 = num.i32_shl (v827, v813) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v829 = num.i32_add (v826, v828) [] [spec: builtin.string "@104"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v830 = num.i32_add (v829, v812) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v831 = tensor.load (v830) [] [spec: builtin.string "f64 8 +0 view 0 @109"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v832 = num.i32_and (v822, v816) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v833 = num.i32_add (v832, v811) [] [spec: builtin.string "@130"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v834 = num.i32_shl (v832, v813) [] [spec: builtin.string "@139"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v835 = num.i32_add (v825, v834) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v836 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v835, v831, v833, v836) [^b4_block79v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b4_block79v1(v807: builtin.integer i32, v808: builtin.fp64 , v809: builtin.integer i32, v810: builtin.integer i64):
;;             v837 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;             v838 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v839 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v840 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;             v841 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;             v842 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;             v843 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;             v844 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;             v845 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;             v846 = num.i64_extend_i32_s (v793) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v847 = num.i64_extend_i32_u (v819) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v848 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v849 = num.i64_and (v847, v848) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v850 = num.i64_extend_i32_s (v794) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v851 = num.i64_mul (v850, v849) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v852 = num.i64_add (v846, v851) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v853 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v854 = num.i64_mul (v810, v853) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v855 = num.i64_gt_s (v854, v852) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v855) [] []: <(builtin.integer i32) -> ()>;
;;             v856 = num.i32_add (v807, v845) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v857 = num.i32_add (v807, v844) [] [spec: builtin.string "@156"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v858 = tensor.load (v857) [] [spec: builtin.string "f64 8 +0 view 1 @157"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v859 = num.i32_add (v807, v843) [] [spec: builtin.string "@165"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v860 = tensor.load (v859) [] [spec: builtin.string "f64 8 +0 view 2 @166"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v861 = num.f64_add (v858, v860) [] [spec: builtin.string "@169"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v862 = num.f64_add (v861, v808) [] [spec: builtin.string "@172"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v863 = num.i32_add (v807, v842) [] [spec: builtin.string "@178"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v864 = tensor.load (v863) [] [spec: builtin.string "f64 8 +0 view 3 @179"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v865 = num.f64_add (v862, v864) [] [spec: builtin.string "@184"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v866 = num.i32_add (v807, v841) [] [spec: builtin.string "@191"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v867 = tensor.load (v866) [] [spec: builtin.string "f64 8 +0 view 4 @192"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v868 = num.f64_sub (v865, v867) [] [spec: builtin.string "@195"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v869 = num.f64_mul (v868, v840) [] [spec: builtin.string "@205"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v856, v869) [] [spec: builtin.string "f64 8 +0 view 5 @206"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v870 = num.i32_add (v807, v839) [] [spec: builtin.string "@213"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v871 = num.i32_add (v809, v838) [] [spec: builtin.string "@220"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v872 = num.i32_lt_u (v871, v837) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v873 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v874 = num.i64_add (v810, v873) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v872, v870, v864, v871, v874) [^b4_block79v1, ^b5_block80v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b5_block80v1():
;;             num.br () [^b6_block81v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block81v1():
;;             num.br () [^b7_block82v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block82v1():
;;             num.br () [^b8_block83v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block83v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_nests_88_part_0"]: <() -> ()>
;;         {
;;           ^entry_block84v1():
;;             v875 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v876 = tensor.trip (v875, v875, v875) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v877 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v878 = num.const () [] [spec: builtin.string "0x34"]: <() -> (builtin.integer i32)>;
;;             v879 = tensor.trip (v877, v875, v878) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v880 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;             v881 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v882 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v883 = tensor.most (v880, v881, v882) [] [spec: builtin.string "2 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v884 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;             v885 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v886 = num.const () [] [spec: builtin.string "0x1608"]: <() -> (builtin.integer i32)>;
;;             v887 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v888 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;             v889 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;             v890 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;             v891 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;             v892 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v876) [] [spec: builtin.string "host 0 @89"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v879) [] [spec: builtin.string "parallel 0 in 0 @88"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v883, v880, v881) [] [spec: builtin.string "parallel 1 in 1 taper 2 3 @143"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v882, v881, v881) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v886, v884, v887) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 1 3 @109"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v888, v884, v885, v887) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @157"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v889, v884, v885, v887) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @166"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v890, v884, v885, v887) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @179"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v891, v884, v885, v887) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @192"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v892, v884, v885, v887) [] [spec: builtin.string "write f64 8 +0 base strides 1 2 3 loops 1 2 3 @206"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v890, v884, v885, v887) [] [spec: builtin.string "read f64 8 +0 base lag2-1 strides 1 2 3 loops 1 2 3 @179"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;             tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "least_trips 2 2"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block85v1(v893: builtin.integer i64, v894: builtin.integer i64):
;;                 num.br () [^b1_block86v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block86v1():
;;                 num.br () [^b2_block87v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block87v1():
;;                 num.br () [^b3_block88v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block88v1():
;;                 v895 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;                 v896 = num.const () [] [spec: builtin.string "0x1430"]: <() -> (builtin.integer i32)>;
;;                 v897 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v898 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;                 v899 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v900 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v901 = num.i32_wrap_i64 (v893) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v902 = num.i32_mul (v901, v875) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v903 = num.i32_add (v900, v902) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v904 = num.i32_wrap_i64 (v893) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v905 = num.i32_mul (v904, v875) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v906 = num.i32_add (v900, v905) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v907 = num.i32_wrap_i64 (v893) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v908 = num.i32_mul (v907, v884) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v909 = num.i32_add (v899, v908) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v910 = num.i32_mul (v903, v898) [] [spec: builtin.string "@95"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v911 = num.i32_and (v903, v900) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v912 = num.i32_shl (v911, v897) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v913 = num.i32_add (v910, v912) [] [spec: builtin.string "@104"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v914 = num.i32_add (v913, v896) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v915 = tensor.load (v914) [] [spec: builtin.string "f64 8 +0 view 0 @109"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v916 = num.i32_and (v906, v900) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v917 = num.i32_add (v916, v895) [] [spec: builtin.string "@130"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v918 = num.i32_shl (v916, v897) [] [spec: builtin.string "@139"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v919 = num.i32_add (v909, v918) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b4_block89v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block89v1():
;;                 v920 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;                 v921 = num.i32_wrap_i64 (v894) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v922 = num.i32_mul (v921, v885) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v923 = num.i32_add (v919, v922) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v924 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v925 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 v926 = num.i64_sub (v894, v924) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v927 = num.i64_lt_s (v894, v924) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v928 = num.i64_select (v925, v926, v927) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;                 v929 = num.i32_wrap_i64 (v928) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v930 = num.i32_mul (v929, v885) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v931 = num.i32_add (v919, v930) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v932 = num.i32_add (v931, v920) [] [spec: builtin.string "@178"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v933 = tensor.load (v932) [] [spec: builtin.string "f64 8 +0 view 6 @179"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v934 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 v935 = num.i64_eq (v894, v934) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v936 = num.f64_select (v915, v933, v935) [] []: <(builtin.fp64 , builtin.fp64 , builtin.integer i32) -> (builtin.fp64 )>;
;;                 v937 = num.i32_wrap_i64 (v894) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v938 = num.i32_mul (v937, v877) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v939 = num.i32_add (v917, v938) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v940 = num.i64_extend_i32_s (v880) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v941 = num.i64_extend_i32_u (v903) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v942 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v943 = num.i64_and (v941, v942) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v944 = num.i64_extend_i32_s (v881) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v945 = num.i64_mul (v944, v943) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v946 = num.i64_add (v940, v945) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v947 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;                 v948 = num.i64_mul (v894, v947) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v949 = num.i64_add (v948, v947) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v950 = num.i64_le_s (v948, v946) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v951 = num.i64_le_s (v949, v946) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 num.cond_br (v950) [^b7_block92v1, ^b5_block90v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block90v1():
;;                 v952 = num.i64_eqz (v894) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v952) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b6_block91v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block91v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b7_block92v1():
;;                 v953 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;                 v954 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v955 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;                 v956 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;                 v957 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;                 v958 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;                 v959 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;                 v960 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;                 v961 = num.i32_add (v923, v960) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v962 = num.i32_add (v923, v959) [] [spec: builtin.string "@156"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v963 = tensor.load (v962) [] [spec: builtin.string "f64 8 +0 view 1 @157"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v964 = num.i32_add (v923, v958) [] [spec: builtin.string "@165"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v965 = tensor.load (v964) [] [spec: builtin.string "f64 8 +0 view 2 @166"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v966 = num.f64_add (v963, v965) [] [spec: builtin.string "@169"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v967 = num.f64_add (v966, v936) [] [spec: builtin.string "@172"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v968 = num.i32_add (v923, v957) [] [spec: builtin.string "@178"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v969 = tensor.load (v968) [] [spec: builtin.string "f64 8 +0 view 3 @179"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v970 = num.f64_add (v967, v969) [] [spec: builtin.string "@184"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v971 = num.i32_add (v923, v956) [] [spec: builtin.string "@191"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v972 = tensor.load (v971) [] [spec: builtin.string "f64 8 +0 view 4 @192"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v973 = num.f64_sub (v970, v972) [] [spec: builtin.string "@195"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v974 = num.f64_mul (v973, v955) [] [spec: builtin.string "@205"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v961, v974) [] [spec: builtin.string "f64 8 +0 view 5 @206"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v975 = num.i32_add (v939, v954) [] [spec: builtin.string "@220"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v976 = num.i32_lt_u (v975, v953) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v977 = num.i32_eqz (v976) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v978 = num.i32_eqz (v977) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v979 = num.i32_xor (v978, v951) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v979) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b8_block93v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block93v1():
;;                 num.br () [^b9_block94v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block94v1():
;;                 num.br () [^b10_block95v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b10_block95v1():
;;                 num.br () [^b11_block96v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b11_block96v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_nests_88_1 split 1"]: <() -> ()>
;;         {
;;           ^entry_block97v1():
;;             v980 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v981 = tensor.trip (v980, v980, v980) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v982 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v983 = num.const () [] [spec: builtin.string "0x34"]: <() -> (builtin.integer i32)>;
;;             v984 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v985 = tensor.trip (v982, v980, v983) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v986 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;             v987 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v988 = tensor.most (v986, v984, v987) [] [spec: builtin.string "2 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v989 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v990 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;             v991 = num.const () [] [spec: builtin.string "0x1608"]: <() -> (builtin.integer i32)>;
;;             v992 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v993 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;             v994 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v995 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;             v996 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;             v997 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;             v998 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v981) [] [spec: builtin.string "host 0 @89"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v985) [] [spec: builtin.string "parallel 0 in 0 @264"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v988, v986, v984) [] [spec: builtin.string "sequential in 1 taper 2 3 @317"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v987, v989, v984) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v991, v990, v992) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 1 3 @290"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v993, v990, v994, v992) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @331"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v995, v990, v994, v992) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @340"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v996, v990, v994, v992) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @353"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v997, v990, v994, v992) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @366"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v998, v990, v994, v992) [] [spec: builtin.string "write f64 8 +0 base strides 1 2 3 loops 1 2 3 @380"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;               ^b0_block98v1(v999: builtin.integer i64):
;;                 num.br () [^b1_block99v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block99v1():
;;                 num.br () [^b2_block100v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block100v1():
;;                 num.br () [^b3_block101v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block101v1():
;;                 num.br () [^b4_block102v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block102v1():
;;                 v1004 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;                 v1005 = num.const () [] [spec: builtin.string "0x1430"]: <() -> (builtin.integer i32)>;
;;                 v1006 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v1007 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;                 v1008 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v1009 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v1010 = num.i32_wrap_i64 (v999) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1011 = num.i32_mul (v1010, v980) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1012 = num.i32_add (v1009, v1011) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1013 = num.i32_wrap_i64 (v999) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1014 = num.i32_mul (v1013, v980) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1015 = num.i32_add (v1008, v1014) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1016 = num.i32_wrap_i64 (v999) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1017 = num.i32_mul (v1016, v990) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1018 = num.i32_add (v1008, v1017) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1019 = num.i32_mul (v1012, v1007) [] [spec: builtin.string "@271"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1020 = num.i32_add (v1012, v1009) [] [spec: builtin.string "@276"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1021 = num.i32_and (v1020, v1009) [] [spec: builtin.string "@281"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1022 = num.i32_shl (v1021, v1006) [] [spec: builtin.string "@284"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1023 = num.i32_add (v1019, v1022) [] [spec: builtin.string "@285"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1024 = num.i32_add (v1023, v1005) [] [spec: builtin.string "@289"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1025 = tensor.load (v1024) [] [spec: builtin.string "f64 8 +0 view 0 @290"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1026 = num.i32_and (v1015, v1009) [] [spec: builtin.string "@299"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1027 = num.i32_add (v1026, v1004) [] [spec: builtin.string "@304"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1028 = num.i32_shl (v1026, v1006) [] [spec: builtin.string "@313"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1029 = num.i32_add (v1018, v1028) [] [spec: builtin.string "@314"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1030 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 num.br (v1029, v1025, v1027, v1030) [^b5_block103v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;               ^b5_block103v1(v1000: builtin.integer i32, v1001: builtin.fp64 , v1002: builtin.integer i32, v1003: builtin.integer i64):
;;                 v1031 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;                 v1032 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v1033 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;                 v1034 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;                 v1035 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;                 v1036 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;                 v1037 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;                 v1038 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;                 v1039 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;                 v1040 = num.i64_extend_i32_s (v986) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v1041 = num.i64_extend_i32_u (v1020) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v1042 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v1043 = num.i64_and (v1041, v1042) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1044 = num.i64_extend_i32_s (v984) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v1045 = num.i64_mul (v1044, v1043) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1046 = num.i64_add (v1040, v1045) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1047 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;                 v1048 = num.i64_mul (v1003, v1047) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1049 = num.i64_gt_s (v1048, v1046) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v1049) [] []: <(builtin.integer i32) -> ()>;
;;                 v1050 = num.i32_add (v1000, v1039) [] [spec: builtin.string "@324"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1051 = num.i32_add (v1000, v1038) [] [spec: builtin.string "@330"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1052 = tensor.load (v1051) [] [spec: builtin.string "f64 8 +0 view 1 @331"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1053 = num.i32_add (v1000, v1037) [] [spec: builtin.string "@339"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1054 = tensor.load (v1053) [] [spec: builtin.string "f64 8 +0 view 2 @340"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1055 = num.f64_add (v1052, v1054) [] [spec: builtin.string "@343"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v1056 = num.f64_add (v1055, v1001) [] [spec: builtin.string "@346"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v1057 = num.i32_add (v1000, v1036) [] [spec: builtin.string "@352"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1058 = tensor.load (v1057) [] [spec: builtin.string "f64 8 +0 view 3 @353"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1059 = num.f64_add (v1056, v1058) [] [spec: builtin.string "@358"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v1060 = num.i32_add (v1000, v1035) [] [spec: builtin.string "@365"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1061 = tensor.load (v1060) [] [spec: builtin.string "f64 8 +0 view 4 @366"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1062 = num.f64_sub (v1059, v1061) [] [spec: builtin.string "@369"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v1063 = num.f64_mul (v1062, v1034) [] [spec: builtin.string "@379"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v1050, v1063) [] [spec: builtin.string "f64 8 +0 view 5 @380"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v1064 = num.i32_add (v1000, v1033) [] [spec: builtin.string "@387"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1065 = num.i32_add (v1002, v1032) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1066 = num.i32_lt_u (v1065, v1031) [] [spec: builtin.string "@399"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1067 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v1068 = num.i64_add (v1003, v1067) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 num.cond_br (v1066, v1064, v1058, v1065, v1068) [^b5_block103v1, ^b6_block104v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;               ^b6_block104v1():
;;                 num.br () [^b7_block105v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block105v1():
;;                 num.br () [^b8_block106v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block106v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_nests_88_1_part_0"]: <() -> ()>
;;         {
;;           ^entry_block107v1():
;;             v1069 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v1070 = tensor.trip (v1069, v1069, v1069) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v1071 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v1072 = num.const () [] [spec: builtin.string "0x34"]: <() -> (builtin.integer i32)>;
;;             v1073 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v1074 = tensor.trip (v1071, v1069, v1072) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v1075 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;             v1076 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v1077 = tensor.most (v1075, v1073, v1076) [] [spec: builtin.string "2 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v1078 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v1079 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;             v1080 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v1081 = num.const () [] [spec: builtin.string "0x1608"]: <() -> (builtin.integer i32)>;
;;             v1082 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v1083 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;             v1084 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;             v1085 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;             v1086 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;             v1087 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v1070) [] [spec: builtin.string "host 0 @89"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v1074) [] [spec: builtin.string "parallel 0 in 0 @264"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v1077, v1075, v1073) [] [spec: builtin.string "parallel 1 in 1 taper 2 3 @317"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v1076, v1078, v1073) [] [spec: builtin.string "residue taper 2 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v1081, v1079, v1082) [] [spec: builtin.string "read f64 8 +0 base strides 1 3 loops 1 3 @290"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v1083, v1079, v1080, v1082) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @331"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v1084, v1079, v1080, v1082) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @340"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v1085, v1079, v1080, v1082) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @353"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v1086, v1079, v1080, v1082) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 3 loops 1 2 3 @366"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v1087, v1079, v1080, v1082) [] [spec: builtin.string "write f64 8 +0 base strides 1 2 3 loops 1 2 3 @380"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v1085, v1079, v1080, v1082) [] [spec: builtin.string "read f64 8 +0 base lag2-1 strides 1 2 3 loops 1 2 3 @353"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;             tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 5 6"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "least_trips 2 2"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block108v1(v1088: builtin.integer i64, v1089: builtin.integer i64):
;;                 num.br () [^b1_block109v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block109v1():
;;                 num.br () [^b2_block110v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block110v1():
;;                 num.br () [^b3_block111v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block111v1():
;;                 num.br () [^b4_block112v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block112v1():
;;                 v1090 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;                 v1091 = num.const () [] [spec: builtin.string "0x1430"]: <() -> (builtin.integer i32)>;
;;                 v1092 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v1093 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;                 v1094 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v1095 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v1096 = num.i32_wrap_i64 (v1088) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1097 = num.i32_mul (v1096, v1069) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1098 = num.i32_add (v1095, v1097) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1099 = num.i32_wrap_i64 (v1088) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1100 = num.i32_mul (v1099, v1069) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1101 = num.i32_add (v1094, v1100) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1102 = num.i32_wrap_i64 (v1088) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1103 = num.i32_mul (v1102, v1079) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1104 = num.i32_add (v1094, v1103) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1105 = num.i32_mul (v1098, v1093) [] [spec: builtin.string "@271"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1106 = num.i32_add (v1098, v1095) [] [spec: builtin.string "@276"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1107 = num.i32_and (v1106, v1095) [] [spec: builtin.string "@281"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1108 = num.i32_shl (v1107, v1092) [] [spec: builtin.string "@284"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1109 = num.i32_add (v1105, v1108) [] [spec: builtin.string "@285"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1110 = num.i32_add (v1109, v1091) [] [spec: builtin.string "@289"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1111 = tensor.load (v1110) [] [spec: builtin.string "f64 8 +0 view 0 @290"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1112 = num.i32_and (v1101, v1095) [] [spec: builtin.string "@299"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1113 = num.i32_add (v1112, v1090) [] [spec: builtin.string "@304"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1114 = num.i32_shl (v1112, v1092) [] [spec: builtin.string "@313"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1115 = num.i32_add (v1104, v1114) [] [spec: builtin.string "@314"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b5_block113v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block113v1():
;;                 v1116 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;                 v1117 = num.i32_wrap_i64 (v1089) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1118 = num.i32_mul (v1117, v1080) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1119 = num.i32_add (v1115, v1118) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1120 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v1121 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 v1122 = num.i64_sub (v1089, v1120) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1123 = num.i64_lt_s (v1089, v1120) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1124 = num.i64_select (v1121, v1122, v1123) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;                 v1125 = num.i32_wrap_i64 (v1124) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1126 = num.i32_mul (v1125, v1080) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1127 = num.i32_add (v1115, v1126) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1128 = num.i32_add (v1127, v1116) [] [spec: builtin.string "@352"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1129 = tensor.load (v1128) [] [spec: builtin.string "f64 8 +0 view 6 @353"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1130 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;                 v1131 = num.i64_eq (v1089, v1130) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1132 = num.f64_select (v1111, v1129, v1131) [] []: <(builtin.fp64 , builtin.fp64 , builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1133 = num.i32_wrap_i64 (v1089) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1134 = num.i32_mul (v1133, v1071) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1135 = num.i32_add (v1113, v1134) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1136 = num.i64_extend_i32_s (v1075) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v1137 = num.i64_extend_i32_u (v1106) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v1138 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v1139 = num.i64_and (v1137, v1138) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1140 = num.i64_extend_i32_s (v1073) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v1141 = num.i64_mul (v1140, v1139) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1142 = num.i64_add (v1136, v1141) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1143 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;                 v1144 = num.i64_mul (v1089, v1143) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1145 = num.i64_add (v1144, v1143) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v1146 = num.i64_le_s (v1144, v1142) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v1147 = num.i64_le_s (v1145, v1142) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 num.cond_br (v1146) [^b8_block116v1, ^b6_block114v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b6_block114v1():
;;                 v1148 = num.i64_eqz (v1089) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v1148) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b7_block115v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block115v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b8_block116v1():
;;                 v1149 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;                 v1150 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v1151 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;                 v1152 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;                 v1153 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;                 v1154 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;                 v1155 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;                 v1156 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;                 v1157 = num.i32_add (v1119, v1156) [] [spec: builtin.string "@324"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1158 = num.i32_add (v1119, v1155) [] [spec: builtin.string "@330"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1159 = tensor.load (v1158) [] [spec: builtin.string "f64 8 +0 view 1 @331"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1160 = num.i32_add (v1119, v1154) [] [spec: builtin.string "@339"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1161 = tensor.load (v1160) [] [spec: builtin.string "f64 8 +0 view 2 @340"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1162 = num.f64_add (v1159, v1161) [] [spec: builtin.string "@343"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v1163 = num.f64_add (v1162, v1132) [] [spec: builtin.string "@346"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v1164 = num.i32_add (v1119, v1153) [] [spec: builtin.string "@352"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1165 = tensor.load (v1164) [] [spec: builtin.string "f64 8 +0 view 3 @353"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1166 = num.f64_add (v1163, v1165) [] [spec: builtin.string "@358"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v1167 = num.i32_add (v1119, v1152) [] [spec: builtin.string "@365"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1168 = tensor.load (v1167) [] [spec: builtin.string "f64 8 +0 view 4 @366"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v1169 = num.f64_sub (v1166, v1168) [] [spec: builtin.string "@369"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 v1170 = num.f64_mul (v1169, v1151) [] [spec: builtin.string "@379"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v1157, v1170) [] [spec: builtin.string "f64 8 +0 view 5 @380"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v1171 = num.i32_add (v1135, v1150) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1172 = num.i32_lt_u (v1171, v1149) [] [spec: builtin.string "@399"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1173 = num.i32_eqz (v1172) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1174 = num.i32_eqz (v1173) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v1175 = num.i32_xor (v1174, v1147) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v1175) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b9_block117v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block117v1():
;;                 num.br () [^b10_block118v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b10_block118v1():
;;                 num.br () [^b11_block119v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b11_block119v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
