;; The best score of a whole table: every point of every diagonal has its share in it.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32) (param $m i32) (result i32)
    (local $i i32) (local $j i32) (local $p i32) (local $v i32) (local $most i32)
    (local.set $i (i32.const 1))
    (loop $rows
      (local.set $j (i32.const 1))
      (loop $columns
        (local.set $p (i32.add (local.get $a)
          (i32.add (i32.shl (local.get $i) (i32.const 9)) (i32.shl (local.get $j) (i32.const 2)))))
        (i32.store (local.get $p) (local.tee $v
          (i32.sub (i32.load (i32.sub (local.get $p) (i32.const 512))) (i32.load (i32.sub (local.get $p) (i32.const 4))))))
        (local.set $most (select (local.get $most) (local.get $v) (i32.gt_s (local.get $most) (local.get $v))))
        (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $most)))

;; expect
;; $f depth 0: O007 wavefront: a launch for each diagonal: in order along i + j, parallel along each diagonal; 2 loads, 1 stores; reduces by i32.max_s [region 0]
;; $f depth 1: O007 wavefront: in order along i + j, parallel along each diagonal; 2 loads, 1 stores; reduces by i32.max_s [region 0]
;; region 0: takes local 1 I32, local 2 I32, local 3 I32, local 0 I32, local 7 I32; gives local 7 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_54"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v5, v6, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = tensor.trip (v5, v6, v1) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v10 = num.i32_add (v9, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_add (v11, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0x204"]: <() -> (builtin.integer i32)>;
;;         v14 = num.i32_add (v13, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v16 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v17 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v18 = num.i64_sub (v7, v16) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v19 = num.i64_sub (v8, v16) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v20 = num.i64_mul (v17, v18) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v21 = num.i64_add (v20, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v22 = num.i64_min_s (v7, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v23 = num.i64_gt_s (v22, v15) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;         v24 = num.i64_select (v21, v15, v23) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;         v25 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v26 = num.i64_sub (v25, v19) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v27 = num.i64_max_s (v26, v15) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v28 = num.i64_sub (v17, v16) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v29 = num.i64_add (v27, v28) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v30 = num.i64_div_s (v29, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v31 = num.i64_div_s (v25, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v32 = num.i64_min_s (v31, v18) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v33 = num.i64_sub (v32, v30) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v34 = num.i64_add (v33, v16) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v35 = num.i64_mul (v17, v30) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v36 = num.i64_sub (v25, v35) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v37 = num.i32_wrap_i64 (v30) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v38 = num.i32_mul (v37, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v39 = num.i32_add (v10, v38) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v40 = num.i32_wrap_i64 (v36) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v41 = num.i32_mul (v40, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v42 = num.i32_add (v39, v41) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v43 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v44 = num.i32_mul (v43, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v45 = num.i32_sub (v11, v44) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v46 = num.i32_wrap_i64 (v30) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v47 = num.i32_mul (v46, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v48 = num.i32_add (v12, v47) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v49 = num.i32_wrap_i64 (v36) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v50 = num.i32_mul (v49, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v51 = num.i32_add (v48, v50) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v52 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v53 = num.i32_mul (v52, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v54 = num.i32_sub (v11, v53) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v55 = num.i32_wrap_i64 (v30) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v56 = num.i32_mul (v55, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v57 = num.i32_add (v14, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v58 = num.i32_wrap_i64 (v36) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v59 = num.i32_mul (v58, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v60 = num.i32_add (v57, v59) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v61 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v62 = num.i32_mul (v61, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v63 = num.i32_sub (v11, v62) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v24) [] [spec: builtin.string "host 0 @54"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v34) [] [spec: builtin.string "parallel 0 in 0 @60"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v42, v45) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @86"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v51, v54) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @94"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v60, v63) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @100"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 2 2"]: <() -> ()>;
;;         tensor.wave (v17, v7, v8) [] [spec: builtin.string "rows 0 columns 1"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.place (v10, v11, v9) [] [spec: builtin.string "0 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v12, v11, v9) [] [spec: builtin.string "1 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v14, v11, v9) [] [spec: builtin.string "2 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         v64 = tensor.nest (v4) [] [spec: builtin.string "reduce i32.max_s"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v65: builtin.integer i64):
;;             v66 = num.i64_add (v30, v65) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v67 = num.i64_mul (v17, v66) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v68 = num.i64_sub (v25, v67) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v69 = num.i32_wrap_i64 (v66) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v70 = num.i32_mul (v69, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v71 = num.i32_add (v2, v70) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v72 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v73 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;             v74 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v75 = num.const () [] [spec: builtin.string "0x9"]: <() -> (builtin.integer i32)>;
;;             v76 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v77 = num.i32_wrap_i64 (v68) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v78 = num.i32_mul (v77, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v79 = num.i32_add (v76, v78) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v80 = num.const () [] [spec: builtin.string "0x80000000"]: <() -> (builtin.integer i32)>;
;;             v81 = num.i32_shl (v71, v75) [] [spec: builtin.string "@68"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v82 = num.i32_shl (v79, v74) [] [spec: builtin.string "@73"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v83 = num.i32_add (v81, v82) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v84 = num.i32_add (v3, v83) [] [spec: builtin.string "@75"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v85 = num.i32_sub (v84, v73) [] [spec: builtin.string "@85"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v86 = tensor.load (v85) [] [spec: builtin.string "i32 4 +0 view 0 @86"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v87 = num.i32_sub (v84, v72) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v88 = tensor.load (v87) [] [spec: builtin.string "i32 4 +0 view 1 @94"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v89 = num.i32_sub (v86, v88) [] [spec: builtin.string "@97"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v84, v89) [] [spec: builtin.string "i32 4 +0 view 2 @100"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v90 = num.i32_max_s (v80, v89) [] [spec: builtin.string "@112"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.return (v90) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v64) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
