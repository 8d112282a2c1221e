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
;; $red_black depth 0: K115 sequential loop around parallel ones: K104: a store's address does not change with the loop's counter (at F64Store)
;; $red_black depth 1: O001 parallel map: 1 parallel dimension, 1 loop in order inside; 5 loads, 1 stores [region 0]
;; $red_black depth 2: O003 part of an offloaded nest: in order inside each point [region 0]
;; $red_black depth 1: O001 parallel map: 1 parallel dimension, 1 loop in order inside; 5 loads, 1 stores [region 1]
;; $red_black depth 2: O003 part of an offloaded nest: in order inside each point [region 1]
;; region 0: takes local 4 I32, local 2 I32, local 3 I32; gives nothing; leaves by its end
;; region 1: takes local 4 I32, local 3 I32, local 2 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_88"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x34"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v3, v4, v5) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
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
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @88"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v10, v7, v8) [] [spec: builtin.string "sequential in 0 taper 2 2 @143"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v9, v8, v8) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v12, v11, v13) [] [spec: builtin.string "read f64 8 +0 base strides 0 2 loops 0 2 @109"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v14, v11, v15, v13) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @157"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v16, v11, v15, v13) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @166"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v17, v11, v15, v13) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @179"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v18, v11, v15, v13) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @192"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v19, v11, v15, v13) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 2 loops 0 1 2 @206"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;             v25 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v26 = num.const () [] [spec: builtin.string "0x1430"]: <() -> (builtin.integer i32)>;
;;             v27 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v28 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v29 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;             v30 = num.i32_wrap_i64 (v20) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v31 = num.i32_mul (v30, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = num.i32_add (v0, v31) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.i32_wrap_i64 (v20) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v34 = num.i32_mul (v33, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.i32_add (v1, v34) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_wrap_i64 (v20) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v37 = num.i32_mul (v36, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = num.i32_add (v2, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = num.i32_mul (v32, v29) [] [spec: builtin.string "@95"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_and (v32, v28) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_shl (v40, v27) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_add (v39, v41) [] [spec: builtin.string "@104"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_add (v42, v26) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = tensor.load (v43) [] [spec: builtin.string "f64 8 +0 view 0 @109"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v45 = num.i32_and (v35, v28) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = num.i32_add (v45, v25) [] [spec: builtin.string "@130"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = num.i32_shl (v45, v27) [] [spec: builtin.string "@139"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v48 = num.i32_add (v38, v47) [] [spec: builtin.string "@140"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v48, v44, v46, v49) [^b2_block5v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b2_block5v1(v21: builtin.integer i32, v22: builtin.fp64 , v23: builtin.integer i32, v24: builtin.integer i64):
;;             v50 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;             v51 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v52 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v53 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;             v54 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;             v55 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;             v56 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;             v57 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;             v58 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;             v59 = num.i64_extend_i32_s (v7) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v60 = num.i64_extend_i32_u (v32) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v61 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v62 = num.i64_and (v60, v61) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v63 = num.i64_extend_i32_s (v8) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v64 = num.i64_mul (v63, v62) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v65 = num.i64_add (v59, v64) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v66 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v67 = num.i64_mul (v24, v66) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v68 = num.i64_gt_s (v67, v65) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v68) [] []: <(builtin.integer i32) -> ()>;
;;             v69 = num.i32_add (v21, v58) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v70 = num.i32_add (v21, v57) [] [spec: builtin.string "@156"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v71 = tensor.load (v70) [] [spec: builtin.string "f64 8 +0 view 1 @157"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v72 = num.i32_add (v21, v56) [] [spec: builtin.string "@165"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v73 = tensor.load (v72) [] [spec: builtin.string "f64 8 +0 view 2 @166"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v74 = num.f64_add (v71, v73) [] [spec: builtin.string "@169"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v75 = num.f64_add (v74, v22) [] [spec: builtin.string "@172"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v76 = num.i32_add (v21, v55) [] [spec: builtin.string "@178"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v77 = tensor.load (v76) [] [spec: builtin.string "f64 8 +0 view 3 @179"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v78 = num.f64_add (v75, v77) [] [spec: builtin.string "@184"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v79 = num.i32_add (v21, v54) [] [spec: builtin.string "@191"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v80 = tensor.load (v79) [] [spec: builtin.string "f64 8 +0 view 4 @192"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v81 = num.f64_sub (v78, v80) [] [spec: builtin.string "@195"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v82 = num.f64_mul (v81, v53) [] [spec: builtin.string "@205"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v69, v82) [] [spec: builtin.string "f64 8 +0 view 5 @206"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v83 = num.i32_add (v21, v52) [] [spec: builtin.string "@213"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v84 = num.i32_add (v23, v51) [] [spec: builtin.string "@220"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v85 = num.i32_lt_u (v84, v50) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v86 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v87 = num.i64_add (v24, v86) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v85, v83, v77, v84, v87) [^b2_block5v1, ^b3_block6v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_264"]: <() -> ()>
;;     {
;;       ^entry_block8v1(v88: builtin.integer i32, v89: builtin.integer i32, v90: builtin.integer i32):
;;         v91 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v92 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v93 = num.const () [] [spec: builtin.string "0x34"]: <() -> (builtin.integer i32)>;
;;         v94 = tensor.trip (v91, v92, v93) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v95 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;         v96 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v97 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v98 = tensor.most (v95, v96, v97) [] [spec: builtin.string "2 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v99 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;         v100 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v101 = num.const () [] [spec: builtin.string "0x1608"]: <() -> (builtin.integer i32)>;
;;         v102 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v103 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;         v104 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v105 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;         v106 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;         v107 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;         v108 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v94) [] [spec: builtin.string "parallel 0 @264"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v98, v95, v96) [] [spec: builtin.string "sequential in 0 taper 2 2 @317"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v97, v100, v96) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v101, v99, v102) [] [spec: builtin.string "read f64 8 +0 base strides 0 2 loops 0 2 @290"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v103, v99, v104, v102) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @331"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v105, v99, v104, v102) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @340"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v106, v99, v104, v102) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @353"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v107, v99, v104, v102) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @366"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v108, v99, v104, v102) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 2 loops 0 1 2 @380"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block9v1(v109: builtin.integer i64):
;;             num.br () [^b1_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block10v1():
;;             v114 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v115 = num.const () [] [spec: builtin.string "0x1430"]: <() -> (builtin.integer i32)>;
;;             v116 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v117 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v118 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;             v119 = num.i32_wrap_i64 (v109) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v120 = num.i32_mul (v119, v92) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v121 = num.i32_add (v88, v120) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v122 = num.i32_wrap_i64 (v109) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v123 = num.i32_mul (v122, v92) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v124 = num.i32_add (v89, v123) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v125 = num.i32_wrap_i64 (v109) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v126 = num.i32_mul (v125, v99) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v127 = num.i32_add (v90, v126) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v128 = num.i32_mul (v121, v118) [] [spec: builtin.string "@271"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v129 = num.i32_add (v121, v117) [] [spec: builtin.string "@276"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v130 = num.i32_and (v129, v117) [] [spec: builtin.string "@281"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v131 = num.i32_shl (v130, v116) [] [spec: builtin.string "@284"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v132 = num.i32_add (v128, v131) [] [spec: builtin.string "@285"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v133 = num.i32_add (v132, v115) [] [spec: builtin.string "@289"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v134 = tensor.load (v133) [] [spec: builtin.string "f64 8 +0 view 0 @290"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v135 = num.i32_and (v124, v117) [] [spec: builtin.string "@299"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v136 = num.i32_add (v135, v114) [] [spec: builtin.string "@304"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v137 = num.i32_shl (v135, v116) [] [spec: builtin.string "@313"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v138 = num.i32_add (v127, v137) [] [spec: builtin.string "@314"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v139 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v138, v134, v136, v139) [^b2_block11v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b2_block11v1(v110: builtin.integer i32, v111: builtin.fp64 , v112: builtin.integer i32, v113: builtin.integer i64):
;;             v140 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;             v141 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v142 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v143 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;             v144 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;             v145 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;             v146 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;             v147 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;             v148 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;             v149 = num.i64_extend_i32_s (v95) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v150 = num.i64_extend_i32_u (v129) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v151 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v152 = num.i64_and (v150, v151) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v153 = num.i64_extend_i32_s (v96) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v154 = num.i64_mul (v153, v152) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v155 = num.i64_add (v149, v154) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v156 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v157 = num.i64_mul (v113, v156) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v158 = num.i64_gt_s (v157, v155) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v158) [] []: <(builtin.integer i32) -> ()>;
;;             v159 = num.i32_add (v110, v148) [] [spec: builtin.string "@324"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v160 = num.i32_add (v110, v147) [] [spec: builtin.string "@330"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v161 = tensor.load (v160) [] [spec: builtin.string "f64 8 +0 view 1 @331"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v162 = num.i32_add (v110, v146) [] [spec: builtin.string "@339"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v163 = tensor.load (v162) [] [spec: builtin.string "f64 8 +0 view 2 @340"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v164 = num.f64_add (v161, v163) [] [spec: builtin.string "@343"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v165 = num.f64_add (v164, v111) [] [spec: builtin.string "@346"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v166 = num.i32_add (v110, v145) [] [spec: builtin.string "@352"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v167 = tensor.load (v166) [] [spec: builtin.string "f64 8 +0 view 3 @353"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v168 = num.f64_add (v165, v167) [] [spec: builtin.string "@358"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v169 = num.i32_add (v110, v144) [] [spec: builtin.string "@365"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v170 = tensor.load (v169) [] [spec: builtin.string "f64 8 +0 view 4 @366"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v171 = num.f64_sub (v168, v170) [] [spec: builtin.string "@369"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v172 = num.f64_mul (v171, v143) [] [spec: builtin.string "@379"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v159, v172) [] [spec: builtin.string "f64 8 +0 view 5 @380"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v173 = num.i32_add (v110, v142) [] [spec: builtin.string "@387"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v174 = num.i32_add (v112, v141) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v175 = num.i32_lt_u (v174, v140) [] [spec: builtin.string "@399"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v176 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v177 = num.i64_add (v113, v176) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v175, v173, v167, v174, v177) [^b2_block11v1, ^b3_block12v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b3_block12v1():
;;             num.br () [^b4_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block13v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
