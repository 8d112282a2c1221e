;; Columns in pairs, and one that is left over behind them if there is an odd number: the point of the last pair does it. And
;; something that is looked at when all columns of a row are done, and may trap: no column looks before.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $p i32) (local $left i32)
    (local.set $i (i32.const 1))
    (loop $rows
      (local.set $j (i32.const 0))
      (local.set $p (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 9))))
      (local.set $left (i32.load (local.get $p)))
      (loop $columns
        (i32.store offset=4 (local.get $p) (local.tee $left
          (i32.add (local.get $left) (i32.load offset=4 (i32.sub (local.get $p) (i32.const 512))))))
        (i32.store offset=8 (local.get $p) (local.tee $left
          (i32.add (local.get $left) (i32.load offset=8 (i32.sub (local.get $p) (i32.const 512))))))
        (local.set $p (i32.add (local.get $p) (i32.const 8)))
        (br_if $columns
          (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 2))) (i32.and (local.get $m) (i32.const -2)))))
      (if (i32.and (local.get $m) (i32.const 1)) (then
        (i32.store offset=4 (local.get $p)
          (i32.add (local.get $left) (i32.load offset=4 (i32.sub (local.get $p) (i32.const 512)))))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "looks") (param $a i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $p i32)
    (local.set $i (i32.const 1))
    (loop $rows
      (local.set $j (i32.const 1))
      (loop $columns
        (local.set $p (i32.add (local.get $a)
          (i32.shl (i32.add (local.get $j) (i32.mul (local.get $i) (i32.const 64))) (i32.const 2))))
        (i32.store (local.get $p)
          (i32.add (i32.load (i32.sub (local.get $p) (i32.const 4))) (i32.load (i32.sub (local.get $p) (i32.const 256)))))
        (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (if (i32.eqz (i32.load offset=16 (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 8))))) (then unreachable))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O007 wavefront: a launch for each diagonal: in order along i + j, parallel along each diagonal; 5 loads, 3 stores [region 0]
;; $f depth 1: O007 wavefront: in order along i + j, parallel along each diagonal; 5 loads, 3 stores [region 0]
;; $looks depth 0: O007 wavefront: a launch for each diagonal: in order along i + j, parallel along each diagonal; 3 loads, 1 stores [region 2]
;; $looks depth 1: O007 wavefront: in order along i + j, parallel along each diagonal; 3 loads, 1 stores [region 2]
;; region 0: takes local 1 I32, local 2 I32, local 3 I32, local 0 I32; gives nothing; leaves by its end
;; region 1: takes local 2 I32, local 3 I32, local 5 I32, local 4 I32, local 6 I32; gives local 5 I32, local 6 I32; leaves by its end
;; region 2: takes local 1 I32, local 2 I32, local 3 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_64"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v5, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;         v8 = num.i32_and (v1, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v9 = tensor.trip (v4, v4, v8) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_and (v1, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v14 = num.i32_mul (v1, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.i32_add (v13, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;         v17 = num.i32_add (v16, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v18 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v19 = num.i32_ne (v12, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v20 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v21 = num.i32_mul (v20, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v22 = num.i32_add (v21, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v23 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v24 = num.i32_mul (v23, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v25 = num.i32_add (v16, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v26 = num.i32_add (v25, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v27 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v28 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v29 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v30 = num.i64_sub (v6, v28) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v31 = num.i64_sub (v9, v28) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v32 = num.i64_mul (v29, v30) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v33 = num.i64_add (v32, v9) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v34 = num.i64_min_s (v6, v9) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v35 = num.i64_gt_s (v34, v27) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;         v36 = num.i64_select (v33, v27, v35) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;         v37 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v38 = num.i64_sub (v37, v31) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v39 = num.i64_max_s (v38, v27) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v40 = num.i64_sub (v29, v28) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v41 = num.i64_add (v39, v40) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v42 = num.i64_div_s (v41, v29) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v43 = num.i64_div_s (v37, v29) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v44 = num.i64_min_s (v43, v30) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v45 = num.i64_sub (v44, v42) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v46 = num.i64_add (v45, v28) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v47 = num.i64_mul (v29, v42) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v48 = num.i64_sub (v37, v47) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v49 = num.i32_wrap_i64 (v42) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v50 = num.i32_mul (v49, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v51 = num.i32_add (v17, v50) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v52 = num.i32_wrap_i64 (v42) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v53 = num.i32_mul (v52, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v54 = num.i32_add (v3, v53) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v55 = num.i32_wrap_i64 (v48) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v56 = num.i32_mul (v55, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v57 = num.i32_add (v54, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v58 = num.i32_wrap_i64 (v29) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v59 = num.i32_mul (v58, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v60 = num.i32_sub (v16, v59) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v61 = num.i32_wrap_i64 (v42) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v62 = num.i32_mul (v61, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v63 = num.i32_add (v17, v62) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v64 = num.i32_wrap_i64 (v48) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v65 = num.i32_mul (v64, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v66 = num.i32_add (v63, v65) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v67 = num.i32_wrap_i64 (v29) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v68 = num.i32_mul (v67, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v69 = num.i32_sub (v16, v68) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v70 = num.i32_wrap_i64 (v42) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v71 = num.i32_mul (v70, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v72 = num.i32_add (v3, v71) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v73 = num.i32_wrap_i64 (v48) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v74 = num.i32_mul (v73, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v75 = num.i32_add (v72, v74) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v76 = num.i32_wrap_i64 (v29) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v77 = num.i32_mul (v76, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v78 = num.i32_sub (v16, v77) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v79 = num.i32_wrap_i64 (v42) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v80 = num.i32_mul (v79, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v81 = num.i32_add (v17, v80) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v82 = num.i32_wrap_i64 (v48) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v83 = num.i32_mul (v82, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v84 = num.i32_add (v81, v83) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v85 = num.i32_wrap_i64 (v29) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v86 = num.i32_mul (v85, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v87 = num.i32_sub (v16, v86) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v88 = num.i32_wrap_i64 (v42) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v89 = num.i32_mul (v88, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v90 = num.i32_add (v22, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v91 = num.i32_wrap_i64 (v42) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v92 = num.i32_mul (v91, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v93 = num.i32_add (v26, v92) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v94 = num.i32_wrap_i64 (v42) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v95 = num.i32_mul (v94, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v96 = num.i32_add (v17, v95) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v97 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v98 = num.i64_sub (v48, v97) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v99 = num.i32_wrap_i64 (v98) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v100 = num.i32_mul (v99, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v101 = num.i32_add (v96, v100) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v102 = num.i32_wrap_i64 (v29) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v103 = num.i32_mul (v102, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v104 = num.i32_sub (v16, v103) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v36) [] [spec: builtin.string "host 0 @64"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v46) [] [spec: builtin.string "parallel 0 in 0 @87"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v10) [] [spec: builtin.string "residue @0"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v51, v16) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @82"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v57, v60) [] [spec: builtin.string "read i32 4 +4 base strides 1 loops 1 @99"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v66, v69) [] [spec: builtin.string "write i32 4 +4 base strides 1 loops 1 @105"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v75, v78) [] [spec: builtin.string "read i32 4 +8 base strides 1 loops 1 @118"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v84, v87) [] [spec: builtin.string "write i32 4 +8 base strides 1 loops 1 @124"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v90, v16, v19) [] [spec: builtin.string "read i32 4 +4 base gated strides 1 loops 1 2 @167"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v93, v16, v19) [] [spec: builtin.string "write i32 4 +4 base gated strides 1 loops 1 2 @171"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v101, v104) [] [spec: builtin.string "read i32 4 +8 base strides 1 loops 1 @124"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "ordered 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 4 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 4 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 4 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 4 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 4 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 4 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 4 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 6 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "least_trips 1 2"]: <() -> ()>;
;;         tensor.wave (v29, v6, v9) [] [spec: builtin.string "rows 0 columns 1"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.place (v17, v16) [] [spec: builtin.string "0 rows whole_row"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v16, v11) [] [spec: builtin.string "1 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v17, v16, v11) [] [spec: builtin.string "2 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v3, v16, v11) [] [spec: builtin.string "3 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v17, v16, v11) [] [spec: builtin.string "4 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v22, v16) [] [spec: builtin.string "5 rows behind"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v26, v16) [] [spec: builtin.string "6 rows behind"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v17, v16, v11) [] [spec: builtin.string "7 rows columns lag 1 handed 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v105: builtin.integer i64):
;;             v106 = num.i64_add (v42, v105) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v107 = num.i64_mul (v29, v106) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v108 = num.i64_sub (v37, v107) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v109 = num.const () [] [spec: builtin.string "0x9"]: <() -> (builtin.integer i32)>;
;;             v110 = num.i32_wrap_i64 (v106) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v111 = num.i32_mul (v110, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v112 = num.i32_add (v2, v111) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v113 = num.i32_shl (v112, v109) [] [spec: builtin.string "@76"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v114 = num.i32_add (v3, v113) [] [spec: builtin.string "@77"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v115 = tensor.load (v114) [] [spec: builtin.string "i32 4 +0 view 0 @82"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v116 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v117 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;             v118 = num.i32_wrap_i64 (v108) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v119 = num.i32_mul (v118, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v120 = num.i32_add (v114, v119) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v121 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v122 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v123 = num.i64_sub (v108, v121) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v124 = num.i64_lt_s (v108, v121) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v125 = num.i64_select (v122, v123, v124) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v126 = num.i32_wrap_i64 (v125) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v127 = num.i32_mul (v126, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v128 = num.i32_add (v114, v127) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v129 = tensor.load (v128) [] [spec: builtin.string "i32 4 +8 view 7 @124"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v130 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v131 = num.i64_eq (v108, v130) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v132 = num.i32_select (v115, v129, v131) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v133 = num.i32_sub (v120, v117) [] [spec: builtin.string "@98"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v134 = tensor.load (v133) [] [spec: builtin.string "i32 4 +4 view 1 @99"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v135 = num.i32_add (v132, v134) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v120, v135) [] [spec: builtin.string "i32 4 +4 view 2 @105"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v136 = num.i32_sub (v120, v117) [] [spec: builtin.string "@117"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v137 = tensor.load (v136) [] [spec: builtin.string "i32 4 +8 view 3 @118"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v138 = num.i32_add (v135, v137) [] [spec: builtin.string "@121"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v120, v138) [] [spec: builtin.string "i32 4 +8 view 4 @124"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v139 = num.i32_add (v120, v116) [] [spec: builtin.string "@131"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             v140 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v141 = num.i64_add (v108, v140) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v142 = num.i64_eq (v141, v9) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             num.cond_br (v142) [^b5_block8v1, ^b4_block7v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1():
;;             num.return () [] []: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.cond_br (v12) [^b7_block10v1, ^b6_block9v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b6_block9v1():
;;             num.br () [^b8_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             v143 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;             v144 = num.i32_sub (v139, v143) [] [spec: builtin.string "@166"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v145 = tensor.load (v144) [] [spec: builtin.string "i32 4 +4 view 5 @167"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v146 = num.i32_add (v138, v145) [] [spec: builtin.string "@170"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v139, v146) [] [spec: builtin.string "i32 4 +4 view 6 @171"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b8_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block11v1():
;;             num.br () [^b9_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block12v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_87"]: <() -> ()>
;;     {
;;       ^entry_block13v1(v147: builtin.integer i32, v148: builtin.integer i32, v149: builtin.integer i32, v150: builtin.integer i32, v151: builtin.integer i32):
;;         v152 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v153 = num.const () [] [spec: builtin.string "0xfffffffe"]: <() -> (builtin.integer i32)>;
;;         v154 = num.i32_and (v147, v153) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v155 = tensor.trip (v152, v152, v154) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v156 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v157 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v158 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v159 = num.i32_sub (v148, v156) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v160 = num.i32_mul (v159, v158) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v161 = num.i32_add (v158, v160) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v162 = num.i32_wrap_i64 (v155) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v163 = num.i32_mul (v162, v157) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v164 = num.i32_add (v161, v163) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v165 = num.i32_add (v149, v164) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v166 = num.i32_add (v148, v165) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v167 = num.const () [] [spec: builtin.string "0xfffffe00"]: <() -> (builtin.integer i32)>;
;;         v168 = num.i32_add (v149, v167) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v169 = num.i32_sub (v148, v156) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v170 = num.i32_mul (v169, v158) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v171 = num.i32_add (v158, v170) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v172 = num.i32_add (v149, v171) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v173 = num.i32_add (v148, v172) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v155) [] [spec: builtin.string "parallel 0 @87"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v168, v157) [] [spec: builtin.string "read i32 4 +4 base strides 0 loops 0 @99"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v173, v157) [] [spec: builtin.string "write i32 4 +4 base strides 0 loops 0 @105"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v168, v157) [] [spec: builtin.string "read i32 4 +8 base strides 0 loops 0 @118"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v173, v157) [] [spec: builtin.string "write i32 4 +8 base strides 0 loops 0 @124"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "fresh 1 2"]: <() -> ()>;
;;         v174 = tensor.nest (v151) [] [spec: builtin.string "reduce scan:i32.add"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block14v1(v175: builtin.integer i64, v176: builtin.integer i32):
;;             num.br () [^b1_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block15v1():
;;             v177 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;             v178 = num.i32_wrap_i64 (v175) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v179 = num.i32_mul (v178, v157) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v180 = num.i32_add (v149, v179) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v181 = num.i32_sub (v180, v177) [] [spec: builtin.string "@98"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v182 = tensor.load (v181) [] [spec: builtin.string "i32 4 +4 view 0 @99"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v183 = num.i32_add (v176, v182) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v180, v183) [] [spec: builtin.string "i32 4 +4 view 1 @105"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v184 = num.i32_sub (v180, v177) [] [spec: builtin.string "@117"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v185 = tensor.load (v184) [] [spec: builtin.string "i32 4 +8 view 2 @118"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v186 = num.i32_add (v183, v185) [] [spec: builtin.string "@121"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v180, v186) [] [spec: builtin.string "i32 4 +8 view 3 @124"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block16v1():
;;             num.return (v186) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v166, v174) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f1_loop_197"]: <() -> ()>
;;     {
;;       ^entry_block17v1(v187: builtin.integer i32, v188: builtin.integer i32, v189: builtin.integer i32, v190: builtin.integer i32):
;;         v191 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v192 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v193 = tensor.trip (v191, v192, v187) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v194 = tensor.trip (v191, v192, v188) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v195 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;         v196 = num.i32_add (v195, v190) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v197 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v198 = num.i32_add (v197, v190) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v199 = num.const () [] [spec: builtin.string "0x104"]: <() -> (builtin.integer i32)>;
;;         v200 = num.i32_add (v199, v190) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v201 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v202 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v203 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v204 = num.i64_sub (v193, v202) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v205 = num.i64_sub (v194, v202) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v206 = num.i64_mul (v203, v204) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v207 = num.i64_add (v206, v194) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v208 = num.i64_min_s (v193, v194) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v209 = num.i64_gt_s (v208, v201) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;         v210 = num.i64_select (v207, v201, v209) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;         v211 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v212 = num.i64_sub (v211, v205) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v213 = num.i64_max_s (v212, v201) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v214 = num.i64_sub (v203, v202) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v215 = num.i64_add (v213, v214) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v216 = num.i64_div_s (v215, v203) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v217 = num.i64_div_s (v211, v203) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v218 = num.i64_min_s (v217, v204) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v219 = num.i64_sub (v218, v216) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v220 = num.i64_add (v219, v202) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v221 = num.i64_mul (v203, v216) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v222 = num.i64_sub (v211, v221) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v223 = num.i32_wrap_i64 (v216) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v224 = num.i32_mul (v223, v195) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v225 = num.i32_add (v196, v224) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v226 = num.i32_wrap_i64 (v222) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v227 = num.i32_mul (v226, v197) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v228 = num.i32_add (v225, v227) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v229 = num.i32_wrap_i64 (v203) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v230 = num.i32_mul (v229, v197) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v231 = num.i32_sub (v195, v230) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v232 = num.i32_wrap_i64 (v216) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v233 = num.i32_mul (v232, v195) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v234 = num.i32_add (v198, v233) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v235 = num.i32_wrap_i64 (v222) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v236 = num.i32_mul (v235, v197) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v237 = num.i32_add (v234, v236) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v238 = num.i32_wrap_i64 (v203) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v239 = num.i32_mul (v238, v197) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v240 = num.i32_sub (v195, v239) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v241 = num.i32_wrap_i64 (v216) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v242 = num.i32_mul (v241, v195) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v243 = num.i32_add (v200, v242) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v244 = num.i32_wrap_i64 (v222) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v245 = num.i32_mul (v244, v197) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v246 = num.i32_add (v243, v245) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v247 = num.i32_wrap_i64 (v203) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v248 = num.i32_mul (v247, v197) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v249 = num.i32_sub (v195, v248) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v250 = num.i32_wrap_i64 (v216) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v251 = num.i32_mul (v250, v195) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v252 = num.i32_add (v196, v251) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v210) [] [spec: builtin.string "host 0 @197"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v220) [] [spec: builtin.string "parallel 0 in 0 @203"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v228, v231) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @229"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v237, v240) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @238"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v246, v249) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @242"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v252, v195) [] [spec: builtin.string "read i32 4 +16 base strides 1 loops 1 @266"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 3"]: <() -> ()>;
;;         tensor.wave (v203, v193, v194) [] [spec: builtin.string "rows 0 columns 1"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.place (v196, v195, v197) [] [spec: builtin.string "0 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v198, v195, v197) [] [spec: builtin.string "1 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v200, v195, v197) [] [spec: builtin.string "2 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v196, v195) [] [spec: builtin.string "3 rows behind"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block18v1(v253: builtin.integer i64):
;;             v254 = num.i64_add (v216, v253) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v255 = num.i64_mul (v203, v254) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v256 = num.i64_sub (v211, v255) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br () [^b1_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block19v1():
;;             v257 = num.i32_wrap_i64 (v254) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v258 = num.i32_mul (v257, v192) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v259 = num.i32_add (v189, v258) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block20v1():
;;             v260 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;             v261 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v262 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v263 = num.const () [] [spec: builtin.string "0x40"]: <() -> (builtin.integer i32)>;
;;             v264 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v265 = num.i32_wrap_i64 (v256) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v266 = num.i32_mul (v265, v192) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v267 = num.i32_add (v264, v266) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v268 = num.i32_mul (v259, v263) [] [spec: builtin.string "@214"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v269 = num.i32_add (v267, v268) [] [spec: builtin.string "@215"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v270 = num.i32_shl (v269, v262) [] [spec: builtin.string "@218"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v271 = num.i32_add (v190, v270) [] [spec: builtin.string "@219"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v272 = num.i32_sub (v271, v261) [] [spec: builtin.string "@228"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v273 = tensor.load (v272) [] [spec: builtin.string "i32 4 +0 view 0 @229"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v274 = num.i32_sub (v271, v260) [] [spec: builtin.string "@237"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v275 = tensor.load (v274) [] [spec: builtin.string "i32 4 +0 view 1 @238"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v276 = num.i32_add (v273, v275) [] [spec: builtin.string "@241"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v271, v276) [] [spec: builtin.string "i32 4 +0 view 2 @242"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b3_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block21v1():
;;             v277 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v278 = num.i64_add (v256, v277) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v279 = num.i64_eq (v278, v194) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             num.cond_br (v279) [^b5_block23v1, ^b4_block22v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block22v1():
;;             num.return () [] []: <() -> ()>
;;
;;           ^b5_block23v1():
;;             v280 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v281 = num.i32_shl (v259, v280) [] [spec: builtin.string "@264"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v282 = num.i32_add (v190, v281) [] [spec: builtin.string "@265"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v283 = tensor.load (v282) [] [spec: builtin.string "i32 4 +16 view 3 @266"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v284 = num.i32_eqz (v283) [] [spec: builtin.string "@269"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v284) [^b9_block27v1, ^b6_block24v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b6_block24v1():
;;             num.br () [^b7_block25v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block25v1():
;;             num.br () [^b8_block26v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block26v1():
;;             num.return () [] []: <() -> ()>
;;
;;           ^b9_block27v1():
;;             num.unreachable () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
