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
;;             v59 = num.i64_ge_s (v24, v10) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v59) [] []: <(builtin.integer i32) -> ()>;
;;             v60 = num.i32_add (v21, v58) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v61 = num.i32_add (v21, v57) [] [spec: builtin.string "@156"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v62 = tensor.load (v61) [] [spec: builtin.string "f64 8 +0 view 1 @157"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v63 = num.i32_add (v21, v56) [] [spec: builtin.string "@165"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v64 = tensor.load (v63) [] [spec: builtin.string "f64 8 +0 view 2 @166"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v65 = num.f64_add (v62, v64) [] [spec: builtin.string "@169"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v66 = num.f64_add (v65, v22) [] [spec: builtin.string "@172"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v67 = num.i32_add (v21, v55) [] [spec: builtin.string "@178"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v68 = tensor.load (v67) [] [spec: builtin.string "f64 8 +0 view 3 @179"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v69 = num.f64_add (v66, v68) [] [spec: builtin.string "@184"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v70 = num.i32_add (v21, v54) [] [spec: builtin.string "@191"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v71 = tensor.load (v70) [] [spec: builtin.string "f64 8 +0 view 4 @192"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v72 = num.f64_sub (v69, v71) [] [spec: builtin.string "@195"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v73 = num.f64_mul (v72, v53) [] [spec: builtin.string "@205"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v60, v73) [] [spec: builtin.string "f64 8 +0 view 5 @206"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v74 = num.i32_add (v21, v52) [] [spec: builtin.string "@213"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v75 = num.i32_add (v23, v51) [] [spec: builtin.string "@220"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v76 = num.i32_lt_u (v75, v50) [] [spec: builtin.string "@225"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v77 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v78 = num.i64_add (v24, v77) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v76, v74, v68, v75, v78) [^b2_block5v1, ^b3_block6v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
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
;;       ^entry_block8v1(v79: builtin.integer i32, v80: builtin.integer i32, v81: builtin.integer i32):
;;         v82 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v83 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v84 = num.const () [] [spec: builtin.string "0x34"]: <() -> (builtin.integer i32)>;
;;         v85 = tensor.trip (v82, v83, v84) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v86 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;         v87 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v88 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v89 = tensor.most (v86, v87, v88) [] [spec: builtin.string "2 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v90 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;         v91 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v92 = num.const () [] [spec: builtin.string "0x1608"]: <() -> (builtin.integer i32)>;
;;         v93 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v94 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;         v95 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v96 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;         v97 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;         v98 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;         v99 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v85) [] [spec: builtin.string "parallel 0 @264"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v89, v86, v87) [] [spec: builtin.string "sequential in 0 taper 2 2 @317"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v88, v91, v87) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v92, v90, v93) [] [spec: builtin.string "read f64 8 +0 base strides 0 2 loops 0 2 @290"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v94, v90, v95, v93) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @331"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v96, v90, v95, v93) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @340"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v97, v90, v95, v93) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @353"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v98, v90, v95, v93) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 2 loops 0 1 2 @366"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v99, v90, v95, v93) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 2 loops 0 1 2 @380"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block9v1(v100: builtin.integer i64):
;;             num.br () [^b1_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block10v1():
;;             v105 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v106 = num.const () [] [spec: builtin.string "0x1430"]: <() -> (builtin.integer i32)>;
;;             v107 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v108 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v109 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;             v110 = num.i32_wrap_i64 (v100) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v111 = num.i32_mul (v110, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v112 = num.i32_add (v79, v111) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v113 = num.i32_wrap_i64 (v100) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v114 = num.i32_mul (v113, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v115 = num.i32_add (v80, v114) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v116 = num.i32_wrap_i64 (v100) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v117 = num.i32_mul (v116, v90) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v118 = num.i32_add (v81, v117) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v119 = num.i32_mul (v112, v109) [] [spec: builtin.string "@271"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v120 = num.i32_add (v112, v108) [] [spec: builtin.string "@276"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v121 = num.i32_and (v120, v108) [] [spec: builtin.string "@281"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v122 = num.i32_shl (v121, v107) [] [spec: builtin.string "@284"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v123 = num.i32_add (v119, v122) [] [spec: builtin.string "@285"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v124 = num.i32_add (v123, v106) [] [spec: builtin.string "@289"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v125 = tensor.load (v124) [] [spec: builtin.string "f64 8 +0 view 0 @290"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v126 = num.i32_and (v115, v108) [] [spec: builtin.string "@299"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v127 = num.i32_add (v126, v105) [] [spec: builtin.string "@304"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v128 = num.i32_shl (v126, v107) [] [spec: builtin.string "@313"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v129 = num.i32_add (v118, v128) [] [spec: builtin.string "@314"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v130 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v129, v125, v127, v130) [^b2_block11v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b2_block11v1(v101: builtin.integer i32, v102: builtin.fp64 , v103: builtin.integer i32, v104: builtin.integer i64):
;;             v131 = num.const () [] [spec: builtin.string "0x38"]: <() -> (builtin.integer i32)>;
;;             v132 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v133 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v134 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;             v135 = num.const () [] [spec: builtin.string "0x77d0"]: <() -> (builtin.integer i32)>;
;;             v136 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;             v137 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;             v138 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;             v139 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;             v140 = num.i64_ge_s (v104, v89) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v140) [] []: <(builtin.integer i32) -> ()>;
;;             v141 = num.i32_add (v101, v139) [] [spec: builtin.string "@324"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v142 = num.i32_add (v101, v138) [] [spec: builtin.string "@330"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v143 = tensor.load (v142) [] [spec: builtin.string "f64 8 +0 view 1 @331"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v144 = num.i32_add (v101, v137) [] [spec: builtin.string "@339"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v145 = tensor.load (v144) [] [spec: builtin.string "f64 8 +0 view 2 @340"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v146 = num.f64_add (v143, v145) [] [spec: builtin.string "@343"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v147 = num.f64_add (v146, v102) [] [spec: builtin.string "@346"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v148 = num.i32_add (v101, v136) [] [spec: builtin.string "@352"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v149 = tensor.load (v148) [] [spec: builtin.string "f64 8 +0 view 3 @353"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v150 = num.f64_add (v147, v149) [] [spec: builtin.string "@358"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v151 = num.i32_add (v101, v135) [] [spec: builtin.string "@365"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v152 = tensor.load (v151) [] [spec: builtin.string "f64 8 +0 view 4 @366"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v153 = num.f64_sub (v150, v152) [] [spec: builtin.string "@369"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v154 = num.f64_mul (v153, v134) [] [spec: builtin.string "@379"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v141, v154) [] [spec: builtin.string "f64 8 +0 view 5 @380"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v155 = num.i32_add (v101, v133) [] [spec: builtin.string "@387"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v156 = num.i32_add (v103, v132) [] [spec: builtin.string "@394"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v157 = num.i32_lt_u (v156, v131) [] [spec: builtin.string "@399"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v158 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v159 = num.i64_add (v104, v158) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v157, v155, v149, v156, v159) [^b2_block11v1, ^b3_block12v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.fp64 , builtin.integer i32, builtin.integer i64) -> ()>
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
