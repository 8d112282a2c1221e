;; blur
(module
  (memory (export "memory") 1)
  (func (export "blur") (param i32 i32 i32)
    (local v128 v128 i32 i32 i32 i32 i32 i32)
    block  ;; label = @1
      local.get 2
      i32.const 3
      i32.lt_s
      br_if 0 (;@1;)
      local.get 1
      i32.const 1
      i32.add
      i32.load8_u
      local.set 6
      block  ;; label = @2
        local.get 2
        i32.const 2
        i32.sub
        local.tee 9
        i32.const 15
        i32.le_u
        if  ;; label = @3
          i32.const 1
          local.set 8
          br 1 (;@2;)
        end
        local.get 0
        i32.const 1
        i32.add
        local.set 7
        local.get 9
        i32.const -16
        i32.and
        local.tee 10
        i32.const 1
        i32.or
        local.set 8
        local.get 6
        i8x16.splat
        local.set 3
        local.get 10
        local.set 6
        local.get 1
        local.set 5
        loop  ;; label = @3
          local.get 7
          local.get 5
          v128.load align=1
          local.tee 4
          i16x8.extend_low_i8x16_u
          local.get 3
          local.get 5
          i32.const 2
          i32.add
          v128.load align=1
          local.tee 3
          i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30
          i16x8.extend_low_i8x16_u
          i32.const 1
          i16x8.shl
          i16x8.add
          local.get 3
          i16x8.extend_low_i8x16_u
          i16x8.add
          v128.const i32x4 0x00020002 0x00020002 0x00020002 0x00020002
          i16x8.add
          i32.const 2
          i16x8.shr_u
          v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
          v128.and
          local.get 4
          local.get 3
          i8x16.shuffle 8 9 10 11 12 13 14 15 0 0 0 0 0 0 0 0
          i16x8.extend_low_i8x16_u
          local.get 3
          local.get 3
          i8x16.shuffle 7 8 9 10 11 12 13 14 0 0 0 0 0 0 0 0
          i16x8.extend_low_i8x16_u
          i32.const 1
          i16x8.shl
          i16x8.add
          local.get 3
          local.get 3
          i8x16.shuffle 8 9 10 11 12 13 14 15 0 0 0 0 0 0 0 0
          i16x8.extend_low_i8x16_u
          i16x8.add
          v128.const i32x4 0x00020002 0x00020002 0x00020002 0x00020002
          i16x8.add
          i32.const 2
          i16x8.shr_u
          v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff
          v128.and
          i8x16.narrow_i16x8_u
          v128.store align=1
          local.get 7
          i32.const 16
          i32.add
          local.set 7
          local.get 5
          i32.const 16
          i32.add
          local.set 5
          local.get 6
          i32.const 16
          i32.sub
          local.tee 6
          br_if 0 (;@3;)
        end
        local.get 9
        local.get 10
        i32.eq
        br_if 1 (;@1;)
        local.get 3
        i8x16.extract_lane_u 15
        local.set 6
      end
      local.get 0
      local.get 8
      i32.add
      local.set 7
      local.get 8
      i32.const -1
      i32.xor
      local.get 2
      i32.add
      local.set 2
      local.get 1
      local.get 8
      i32.add
      i32.const 1
      i32.add
      local.set 5
      loop  ;; label = @2
        local.get 7
        local.get 5
        i32.const 2
        i32.sub
        i32.load8_u
        local.get 6
        i32.const 255
        i32.and
        i32.const 1
        i32.shl
        i32.add
        local.get 5
        i32.load8_u
        local.tee 6
        i32.add
        i32.const 2
        i32.add
        i32.const 2
        i32.shr_u
        i32.store8
        local.get 7
        i32.const 1
        i32.add
        local.set 7
        local.get 5
        i32.const 1
        i32.add
        local.set 5
        local.get 2
        i32.const 1
        i32.sub
        local.tee 2
        br_if 0 (;@2;)
      end
    end))

;; expect
;; $blur depth 0: O001 parallel map: 1 parallel dimension; 3 loads, 1 stores; hands on 16 values of the last iteration [region 0]
;; $blur depth 0: O001 parallel map: 1 parallel dimension; 3 loads, 1 stores [region 1]
;; region 0: takes local 6 I32, local 7 I32, local 5 I32, local 3 i8x16 lane 0 I32, local 0 I32; gives local 3 i8x16 lane 0 I32, local 3 i8x16 lane 1 I32, local 3 i8x16 lane 2 I32, local 3 i8x16 lane 3 I32, local 3 i8x16 lane 4 I32, local 3 i8x16 lane 5 I32, local 3 i8x16 lane 6 I32, local 3 i8x16 lane 7 I32, local 3 i8x16 lane 8 I32, local 3 i8x16 lane 9 I32, local 3 i8x16 lane 10 I32, local 3 i8x16 lane 11 I32, local 3 i8x16 lane 12 I32, local 3 i8x16 lane 13 I32, local 3 i8x16 lane 14 I32, local 3 i8x16 lane 15 I32; leaves by its end
;; region 1: takes local 2 I32, local 7 I32, local 5 I32, local 6 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_129"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0xfffffff0"]: <() -> (builtin.integer i32)>;
;;         v6 = num.i32_add (v5, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v8 = tensor.trip (v6, v5, v7) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v10 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v11 = num.i32_add (v10, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v13 = num.i32_add (v12, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v8) [] [spec: builtin.string "parallel 0 @129"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v9) [] [spec: builtin.string "read i32 1 +0 base x16 strides 0 loops 0 @135"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v11, v9) [] [spec: builtin.string "read i32 1 +0 base x16 strides 0 loops 0 @151"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v13, v9) [] [spec: builtin.string "write i32 1 +0 base x16 strides 0 loops 0 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v11, v9) [] [spec: builtin.string "read i32 1 +15 base lag0-1 strides 0 loops 0 @151"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "least_trips 0 2"]: <() -> ()>;
;;         v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, v28, v29 = tensor.nest (v7, v7, v7, v7, v7, v7, v7, v7, v7, v7, v7, v7, v7, v7, v7, v7) [] [spec: builtin.string "reduce i32.or i32.or i32.or i32.or i32.or i32.or i32.or i32.or i32.or i32.or i32.or i32.or i32.or i32.or i32.or i32.or"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v30: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v31 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v32 = num.const () [] [spec: builtin.string "0xffff"]: <() -> (builtin.integer i32)>;
;;             v33 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v34 = num.const () [] [spec: builtin.string "0xff"]: <() -> (builtin.integer i32)>;
;;             v35 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v36 = num.i32_wrap_i64 (v30) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v37 = num.i32_mul (v36, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = num.i32_add (v1, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = num.i32_wrap_i64 (v30) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v40 = num.i32_mul (v39, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_add (v2, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v43 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v44 = num.i64_sub (v30, v42) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v45 = num.i64_lt_s (v30, v42) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v46 = num.i64_select (v43, v44, v45) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v47 = num.i32_wrap_i64 (v46) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v48 = num.i32_mul (v47, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = num.i32_add (v2, v48) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.i32_add (v49, v35) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = tensor.load (v50) [] [spec: builtin.string "i32 1 +15 view 3 @151"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v53 = num.i64_eq (v30, v52) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v54 = num.i32_select (v3, v51, v53) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v55 = tensor.load (v41) [] [spec: builtin.string "i32 1 +0 view 0 @135"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = tensor.load (v41) [] [spec: builtin.string "i32 1 +1 view 0 @135"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = tensor.load (v41) [] [spec: builtin.string "i32 1 +2 view 0 @135"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = tensor.load (v41) [] [spec: builtin.string "i32 1 +3 view 0 @135"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = tensor.load (v41) [] [spec: builtin.string "i32 1 +4 view 0 @135"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v60 = tensor.load (v41) [] [spec: builtin.string "i32 1 +5 view 0 @135"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v61 = tensor.load (v41) [] [spec: builtin.string "i32 1 +6 view 0 @135"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v62 = tensor.load (v41) [] [spec: builtin.string "i32 1 +7 view 0 @135"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v63 = tensor.load (v41) [] [spec: builtin.string "i32 1 +8 view 0 @135"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v64 = tensor.load (v41) [] [spec: builtin.string "i32 1 +9 view 0 @135"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v65 = tensor.load (v41) [] [spec: builtin.string "i32 1 +10 view 0 @135"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v66 = tensor.load (v41) [] [spec: builtin.string "i32 1 +11 view 0 @135"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v67 = tensor.load (v41) [] [spec: builtin.string "i32 1 +12 view 0 @135"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v68 = tensor.load (v41) [] [spec: builtin.string "i32 1 +13 view 0 @135"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v69 = tensor.load (v41) [] [spec: builtin.string "i32 1 +14 view 0 @135"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v70 = tensor.load (v41) [] [spec: builtin.string "i32 1 +15 view 0 @135"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v71 = num.i32_add (v41, v35) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v72 = tensor.load (v71) [] [spec: builtin.string "i32 1 +0 view 1 @151"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v73 = tensor.load (v71) [] [spec: builtin.string "i32 1 +1 view 1 @151"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v74 = tensor.load (v71) [] [spec: builtin.string "i32 1 +2 view 1 @151"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v75 = tensor.load (v71) [] [spec: builtin.string "i32 1 +3 view 1 @151"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v76 = tensor.load (v71) [] [spec: builtin.string "i32 1 +4 view 1 @151"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v77 = tensor.load (v71) [] [spec: builtin.string "i32 1 +5 view 1 @151"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v78 = tensor.load (v71) [] [spec: builtin.string "i32 1 +6 view 1 @151"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v79 = tensor.load (v71) [] [spec: builtin.string "i32 1 +7 view 1 @151"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v80 = tensor.load (v71) [] [spec: builtin.string "i32 1 +8 view 1 @151"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v81 = tensor.load (v71) [] [spec: builtin.string "i32 1 +9 view 1 @151"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v82 = tensor.load (v71) [] [spec: builtin.string "i32 1 +10 view 1 @151"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v83 = tensor.load (v71) [] [spec: builtin.string "i32 1 +11 view 1 @151"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v84 = tensor.load (v71) [] [spec: builtin.string "i32 1 +12 view 1 @151"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v85 = tensor.load (v71) [] [spec: builtin.string "i32 1 +13 view 1 @151"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v86 = tensor.load (v71) [] [spec: builtin.string "i32 1 +14 view 1 @151"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v87 = tensor.load (v71) [] [spec: builtin.string "i32 1 +15 view 1 @151"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v88 = num.i32_and (v54, v34) [] [spec: builtin.string "@175"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v89 = num.i32_shl (v88, v33) [] [spec: builtin.string "@180"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v90 = num.i32_shl (v72, v33) [] [spec: builtin.string "@180"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v91 = num.i32_shl (v73, v33) [] [spec: builtin.string "@180"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v92 = num.i32_shl (v74, v33) [] [spec: builtin.string "@180"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v93 = num.i32_shl (v75, v33) [] [spec: builtin.string "@180"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v94 = num.i32_shl (v76, v33) [] [spec: builtin.string "@180"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v95 = num.i32_shl (v77, v33) [] [spec: builtin.string "@180"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v96 = num.i32_shl (v78, v33) [] [spec: builtin.string "@180"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v97 = num.i32_add (v55, v89) [] [spec: builtin.string "@183"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v98 = num.i32_add (v56, v90) [] [spec: builtin.string "@183"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v99 = num.i32_add (v57, v91) [] [spec: builtin.string "@183"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v100 = num.i32_add (v58, v92) [] [spec: builtin.string "@183"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v101 = num.i32_add (v59, v93) [] [spec: builtin.string "@183"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v102 = num.i32_add (v60, v94) [] [spec: builtin.string "@183"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v103 = num.i32_add (v61, v95) [] [spec: builtin.string "@183"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v104 = num.i32_add (v62, v96) [] [spec: builtin.string "@183"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v105 = num.i32_add (v97, v72) [] [spec: builtin.string "@191"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v106 = num.i32_add (v98, v73) [] [spec: builtin.string "@191"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v107 = num.i32_add (v99, v74) [] [spec: builtin.string "@191"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v108 = num.i32_add (v100, v75) [] [spec: builtin.string "@191"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v109 = num.i32_add (v101, v76) [] [spec: builtin.string "@191"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v110 = num.i32_add (v102, v77) [] [spec: builtin.string "@191"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v111 = num.i32_add (v103, v78) [] [spec: builtin.string "@191"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v112 = num.i32_add (v104, v79) [] [spec: builtin.string "@191"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v113 = num.i32_add (v105, v35) [] [spec: builtin.string "@212"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v114 = num.i32_add (v106, v35) [] [spec: builtin.string "@212"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v115 = num.i32_add (v107, v35) [] [spec: builtin.string "@212"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v116 = num.i32_add (v108, v35) [] [spec: builtin.string "@212"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v117 = num.i32_add (v109, v35) [] [spec: builtin.string "@212"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v118 = num.i32_add (v110, v35) [] [spec: builtin.string "@212"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v119 = num.i32_add (v111, v35) [] [spec: builtin.string "@212"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v120 = num.i32_add (v112, v35) [] [spec: builtin.string "@212"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v121 = num.i32_and (v113, v32) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v122 = num.i32_shr_u (v121, v35) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v123 = num.i32_and (v114, v32) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v124 = num.i32_shr_u (v123, v35) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v125 = num.i32_and (v115, v32) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v126 = num.i32_shr_u (v125, v35) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v127 = num.i32_and (v116, v32) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v128 = num.i32_shr_u (v127, v35) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v129 = num.i32_and (v117, v32) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v130 = num.i32_shr_u (v129, v35) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v131 = num.i32_and (v118, v32) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v132 = num.i32_shr_u (v131, v35) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v133 = num.i32_and (v119, v32) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v134 = num.i32_shr_u (v133, v35) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v135 = num.i32_and (v120, v32) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v136 = num.i32_shr_u (v135, v35) [] [spec: builtin.string "@217"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v137 = num.i32_and (v122, v34) [] [spec: builtin.string "@238"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v138 = num.i32_and (v124, v34) [] [spec: builtin.string "@238"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v139 = num.i32_and (v126, v34) [] [spec: builtin.string "@238"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v140 = num.i32_and (v128, v34) [] [spec: builtin.string "@238"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v141 = num.i32_and (v130, v34) [] [spec: builtin.string "@238"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v142 = num.i32_and (v132, v34) [] [spec: builtin.string "@238"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v143 = num.i32_and (v134, v34) [] [spec: builtin.string "@238"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v144 = num.i32_and (v136, v34) [] [spec: builtin.string "@238"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v145 = num.i32_shl (v79, v33) [] [spec: builtin.string "@292"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v146 = num.i32_shl (v80, v33) [] [spec: builtin.string "@292"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v147 = num.i32_shl (v81, v33) [] [spec: builtin.string "@292"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v148 = num.i32_shl (v82, v33) [] [spec: builtin.string "@292"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v149 = num.i32_shl (v83, v33) [] [spec: builtin.string "@292"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v150 = num.i32_shl (v84, v33) [] [spec: builtin.string "@292"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v151 = num.i32_shl (v85, v33) [] [spec: builtin.string "@292"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v152 = num.i32_shl (v86, v33) [] [spec: builtin.string "@292"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v153 = num.i32_add (v63, v145) [] [spec: builtin.string "@295"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v154 = num.i32_add (v64, v146) [] [spec: builtin.string "@295"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v155 = num.i32_add (v65, v147) [] [spec: builtin.string "@295"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v156 = num.i32_add (v66, v148) [] [spec: builtin.string "@295"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v157 = num.i32_add (v67, v149) [] [spec: builtin.string "@295"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v158 = num.i32_add (v68, v150) [] [spec: builtin.string "@295"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v159 = num.i32_add (v69, v151) [] [spec: builtin.string "@295"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v160 = num.i32_add (v70, v152) [] [spec: builtin.string "@295"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v161 = num.i32_add (v153, v80) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v162 = num.i32_add (v154, v81) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v163 = num.i32_add (v155, v82) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v164 = num.i32_add (v156, v83) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v165 = num.i32_add (v157, v84) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v166 = num.i32_add (v158, v85) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v167 = num.i32_add (v159, v86) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v168 = num.i32_add (v160, v87) [] [spec: builtin.string "@323"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v169 = num.i32_add (v161, v35) [] [spec: builtin.string "@344"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v170 = num.i32_add (v162, v35) [] [spec: builtin.string "@344"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v171 = num.i32_add (v163, v35) [] [spec: builtin.string "@344"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v172 = num.i32_add (v164, v35) [] [spec: builtin.string "@344"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v173 = num.i32_add (v165, v35) [] [spec: builtin.string "@344"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v174 = num.i32_add (v166, v35) [] [spec: builtin.string "@344"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v175 = num.i32_add (v167, v35) [] [spec: builtin.string "@344"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v176 = num.i32_add (v168, v35) [] [spec: builtin.string "@344"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v177 = num.i32_and (v169, v32) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v178 = num.i32_shr_u (v177, v35) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v179 = num.i32_and (v170, v32) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v180 = num.i32_shr_u (v179, v35) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v181 = num.i32_and (v171, v32) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v182 = num.i32_shr_u (v181, v35) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v183 = num.i32_and (v172, v32) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v184 = num.i32_shr_u (v183, v35) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v185 = num.i32_and (v173, v32) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v186 = num.i32_shr_u (v185, v35) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v187 = num.i32_and (v174, v32) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v188 = num.i32_shr_u (v187, v35) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v189 = num.i32_and (v175, v32) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v190 = num.i32_shr_u (v189, v35) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v191 = num.i32_and (v176, v32) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v192 = num.i32_shr_u (v191, v35) [] [spec: builtin.string "@349"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v193 = num.i32_and (v178, v34) [] [spec: builtin.string "@370"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v194 = num.i32_and (v180, v34) [] [spec: builtin.string "@370"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v195 = num.i32_and (v182, v34) [] [spec: builtin.string "@370"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v196 = num.i32_and (v184, v34) [] [spec: builtin.string "@370"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v197 = num.i32_and (v186, v34) [] [spec: builtin.string "@370"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v198 = num.i32_and (v188, v34) [] [spec: builtin.string "@370"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v199 = num.i32_and (v190, v34) [] [spec: builtin.string "@370"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v200 = num.i32_and (v192, v34) [] [spec: builtin.string "@370"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v201 = num.i32_extend16_s (v137) [] [spec: builtin.string "@372"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v202 = num.i32_min_s (v201, v34) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v203 = num.i32_max_s (v202, v31) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v204 = num.i32_extend16_s (v138) [] [spec: builtin.string "@372"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v205 = num.i32_min_s (v204, v34) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v206 = num.i32_max_s (v205, v31) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v207 = num.i32_extend16_s (v139) [] [spec: builtin.string "@372"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v208 = num.i32_min_s (v207, v34) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v209 = num.i32_max_s (v208, v31) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v210 = num.i32_extend16_s (v140) [] [spec: builtin.string "@372"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v211 = num.i32_min_s (v210, v34) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v212 = num.i32_max_s (v211, v31) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v213 = num.i32_extend16_s (v141) [] [spec: builtin.string "@372"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v214 = num.i32_min_s (v213, v34) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v215 = num.i32_max_s (v214, v31) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v216 = num.i32_extend16_s (v142) [] [spec: builtin.string "@372"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v217 = num.i32_min_s (v216, v34) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v218 = num.i32_max_s (v217, v31) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v219 = num.i32_extend16_s (v143) [] [spec: builtin.string "@372"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v220 = num.i32_min_s (v219, v34) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v221 = num.i32_max_s (v220, v31) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v222 = num.i32_extend16_s (v144) [] [spec: builtin.string "@372"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v223 = num.i32_min_s (v222, v34) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v224 = num.i32_max_s (v223, v31) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v225 = num.i32_extend16_s (v193) [] [spec: builtin.string "@372"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v226 = num.i32_min_s (v225, v34) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v227 = num.i32_max_s (v226, v31) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v228 = num.i32_extend16_s (v194) [] [spec: builtin.string "@372"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v229 = num.i32_min_s (v228, v34) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v230 = num.i32_max_s (v229, v31) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v231 = num.i32_extend16_s (v195) [] [spec: builtin.string "@372"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v232 = num.i32_min_s (v231, v34) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v233 = num.i32_max_s (v232, v31) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v234 = num.i32_extend16_s (v196) [] [spec: builtin.string "@372"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v235 = num.i32_min_s (v234, v34) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v236 = num.i32_max_s (v235, v31) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v237 = num.i32_extend16_s (v197) [] [spec: builtin.string "@372"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v238 = num.i32_min_s (v237, v34) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v239 = num.i32_max_s (v238, v31) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v240 = num.i32_extend16_s (v198) [] [spec: builtin.string "@372"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v241 = num.i32_min_s (v240, v34) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v242 = num.i32_max_s (v241, v31) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v243 = num.i32_extend16_s (v199) [] [spec: builtin.string "@372"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v244 = num.i32_min_s (v243, v34) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v245 = num.i32_max_s (v244, v31) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v246 = num.i32_extend16_s (v200) [] [spec: builtin.string "@372"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v247 = num.i32_min_s (v246, v34) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v248 = num.i32_max_s (v247, v31) [] [spec: builtin.string "@372"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v38, v203) [] [spec: builtin.string "i32 1 +0 view 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v38, v206) [] [spec: builtin.string "i32 1 +1 view 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v38, v209) [] [spec: builtin.string "i32 1 +2 view 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v38, v212) [] [spec: builtin.string "i32 1 +3 view 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v38, v215) [] [spec: builtin.string "i32 1 +4 view 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v38, v218) [] [spec: builtin.string "i32 1 +5 view 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v38, v221) [] [spec: builtin.string "i32 1 +6 view 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v38, v224) [] [spec: builtin.string "i32 1 +7 view 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v38, v227) [] [spec: builtin.string "i32 1 +8 view 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v38, v230) [] [spec: builtin.string "i32 1 +9 view 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v38, v233) [] [spec: builtin.string "i32 1 +10 view 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v38, v236) [] [spec: builtin.string "i32 1 +11 view 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v38, v239) [] [spec: builtin.string "i32 1 +12 view 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v38, v242) [] [spec: builtin.string "i32 1 +13 view 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v38, v245) [] [spec: builtin.string "i32 1 +14 view 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.store (v38, v248) [] [spec: builtin.string "i32 1 +15 view 2 @374"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v249 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v250 = num.i64_add (v30, v249) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v251 = num.i64_eq (v250, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v252 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v253 = num.i32_select (v72, v252, v251) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v254 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v255 = num.i64_add (v30, v254) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v256 = num.i64_eq (v255, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v257 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v258 = num.i32_select (v73, v257, v256) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v259 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v260 = num.i64_add (v30, v259) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v261 = num.i64_eq (v260, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v262 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v263 = num.i32_select (v74, v262, v261) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v264 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v265 = num.i64_add (v30, v264) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v266 = num.i64_eq (v265, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v267 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v268 = num.i32_select (v75, v267, v266) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v269 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v270 = num.i64_add (v30, v269) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v271 = num.i64_eq (v270, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v272 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v273 = num.i32_select (v76, v272, v271) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v274 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v275 = num.i64_add (v30, v274) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v276 = num.i64_eq (v275, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v277 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v278 = num.i32_select (v77, v277, v276) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v279 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v280 = num.i64_add (v30, v279) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v281 = num.i64_eq (v280, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v282 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v283 = num.i32_select (v78, v282, v281) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v284 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v285 = num.i64_add (v30, v284) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v286 = num.i64_eq (v285, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v287 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v288 = num.i32_select (v79, v287, v286) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v289 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v290 = num.i64_add (v30, v289) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v291 = num.i64_eq (v290, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v292 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v293 = num.i32_select (v80, v292, v291) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v294 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v295 = num.i64_add (v30, v294) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v296 = num.i64_eq (v295, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v297 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v298 = num.i32_select (v81, v297, v296) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v299 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v300 = num.i64_add (v30, v299) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v301 = num.i64_eq (v300, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v302 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v303 = num.i32_select (v82, v302, v301) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v304 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v305 = num.i64_add (v30, v304) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v306 = num.i64_eq (v305, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v307 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v308 = num.i32_select (v83, v307, v306) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v309 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v310 = num.i64_add (v30, v309) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v311 = num.i64_eq (v310, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v312 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v313 = num.i32_select (v84, v312, v311) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v314 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v315 = num.i64_add (v30, v314) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v316 = num.i64_eq (v315, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v317 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v318 = num.i32_select (v85, v317, v316) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v319 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v320 = num.i64_add (v30, v319) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v321 = num.i64_eq (v320, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v322 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v323 = num.i32_select (v86, v322, v321) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v324 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v325 = num.i64_add (v30, v324) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v326 = num.i64_eq (v325, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v327 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v328 = num.i32_select (v87, v327, v326) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v253, v258, v263, v268, v273, v278, v283, v288, v293, v298, v303, v308, v313, v318, v323, v328) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, v28, v29) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_444"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v329: builtin.integer i32, v330: builtin.integer i32, v331: builtin.integer i32, v332: builtin.integer i32):
;;         v333 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;         v334 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v335 = num.i32_add (v329, v334) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v336 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v337 = tensor.trip (v335, v334, v336) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v338 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v339 = num.i32_add (v331, v333) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v340 = num.i32_add (v331, v336) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v341 = num.i32_add (v330, v336) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v337) [] [spec: builtin.string "parallel 0 @444"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v339, v338) [] [spec: builtin.string "read i32 1 +0 base strides 0 loops 0 @453"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v340, v338) [] [spec: builtin.string "read i32 1 +0 base strides 0 loops 0 @468"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v341, v338) [] [spec: builtin.string "write i32 1 +0 base strides 0 loops 0 @480"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v340, v338) [] [spec: builtin.string "read i32 1 +0 base lag0-1 strides 0 loops 0 @468"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "least_trips 0 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block7v1(v342: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v343 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v344 = num.const () [] [spec: builtin.string "0xff"]: <() -> (builtin.integer i32)>;
;;             v345 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v346 = num.i32_wrap_i64 (v342) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v347 = num.i32_mul (v346, v338) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v348 = num.i32_add (v330, v347) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v349 = num.i32_wrap_i64 (v342) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v350 = num.i32_mul (v349, v338) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v351 = num.i32_add (v331, v350) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v352 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v353 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v354 = num.i64_sub (v342, v352) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v355 = num.i64_lt_s (v342, v352) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v356 = num.i64_select (v353, v354, v355) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v357 = num.i32_wrap_i64 (v356) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v358 = num.i32_mul (v357, v338) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v359 = num.i32_add (v331, v358) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v360 = tensor.load (v359) [] [spec: builtin.string "i32 1 +0 view 3 @468"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v361 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v362 = num.i64_eq (v342, v361) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v363 = num.i32_select (v332, v360, v362) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v364 = num.i32_sub (v351, v345) [] [spec: builtin.string "@452"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v365 = tensor.load (v364) [] [spec: builtin.string "i32 1 +0 view 0 @453"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v366 = num.i32_and (v363, v344) [] [spec: builtin.string "@461"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v367 = num.i32_shl (v366, v343) [] [spec: builtin.string "@464"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v368 = num.i32_add (v365, v367) [] [spec: builtin.string "@465"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v369 = tensor.load (v351) [] [spec: builtin.string "i32 1 +0 view 1 @468"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v370 = num.i32_add (v368, v369) [] [spec: builtin.string "@473"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v371 = num.i32_add (v370, v345) [] [spec: builtin.string "@476"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v372 = num.i32_shr_u (v371, v345) [] [spec: builtin.string "@479"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v348, v372) [] [spec: builtin.string "i32 1 +0 view 2 @480"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
