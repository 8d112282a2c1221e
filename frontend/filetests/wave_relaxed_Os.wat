;; Successive over-relaxation, as clang -Os leaves it: the element to the left and the one itself are in registers, loaded in
;; front of the columns for the first of them. What is loaded there is stored in the first column: only its point uses it.
;; In `whole`, every column does, and the nest is kept.
(module
  (memory (export "memory") 40)
  (func (export "sor") (param $m i32) (param $n i32)
    (local $row i32) (local $p i32) (local $k i32) (local $here f64) (local $left f64) (local $right f64)
    (loop $rows
      (local.set $here (f64.load offset=4008 (local.get $row)))
      (local.set $left (f64.load offset=4000 (local.get $row)))
      (local.set $p (local.get $row))
      (local.set $k (local.get $n))
      (loop $columns
        (f64.store offset=4008 (local.get $p)
          (local.tee $left
            (f64.add (local.get $here)
              (f64.mul (f64.const 0.175)
                (f64.sub
                  (f64.add (local.get $left)
                    (f64.add (local.tee $right (f64.load offset=4016 (local.get $p)))
                      (f64.add (f64.load offset=8008 (local.get $p)) (f64.load offset=8 (local.get $p)))))
                  (local.get $here))))))
        (local.set $here (local.get $right))
        (local.set $p (i32.add (local.get $p) (i32.const 8)))
        (br_if $columns (local.tee $k (i32.add (local.get $k) (i32.const -1)))))
      (local.set $row (i32.add (local.get $row) (i32.const 4000)))
      (br_if $rows (local.tee $m (i32.add (local.get $m) (i32.const -1))))))
  (func (export "whole") (param $m i32) (param $n i32)
    (local $row i32) (local $p i32) (local $k i32) (local $here f64) (local $left f64)
    (loop $rows
      (local.set $here (f64.load offset=4008 (local.get $row)))
      (local.set $left (f64.load offset=4000 (local.get $row)))
      (local.set $p (local.get $row))
      (local.set $k (local.get $n))
      (loop $columns
        (f64.store offset=4008 (local.get $p)
          (local.tee $left
            (f64.add (local.get $here)
              (f64.add (local.get $left)
                (f64.add (f64.load offset=8008 (local.get $p)) (f64.load offset=8 (local.get $p)))))))
        (local.set $p (i32.add (local.get $p) (i32.const 8)))
        (br_if $columns (local.tee $k (i32.add (local.get $k) (i32.const -1)))))
      (local.set $row (i32.add (local.get $row) (i32.const 4000)))
      (br_if $rows (local.tee $m (i32.add (local.get $m) (i32.const -1)))))))

;; expect
;; $sor depth 0: O007 wavefront: a launch for each diagonal: in order along i + j, parallel along each diagonal; 7 loads, 1 stores [region 0]
;; $sor depth 1: O007 wavefront: in order along i + j, parallel along each diagonal; 7 loads, 1 stores [region 0]
;; $whole depth 0: K103 iterations depend on each other through memory: a store and another access touch the same bytes 1 iteration(s) apart (at F64Store, F64Load)
;; $whole depth 1: K101 value carried from one iteration to the next: a float value is carried from one iteration to the next
;; region 0: takes local 0 I32, local 1 I32, local 2 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_62"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v4 = num.i32_add (v3, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v3, v5) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.i32_add (v3, v1) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v8 = tensor.trip (v7, v3, v5) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0xfa0"]: <() -> (builtin.integer i32)>;
;;         v10 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v12 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v13 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v14 = num.i64_sub (v6, v12) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v15 = num.i64_sub (v8, v12) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v16 = num.i64_mul (v13, v14) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v17 = num.i64_add (v16, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v18 = num.i64_min_s (v6, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v19 = num.i64_gt_s (v18, v11) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;         v20 = num.i64_select (v17, v11, v19) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;         v21 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v22 = num.i64_sub (v21, v15) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v23 = num.i64_max_s (v22, v11) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v24 = num.i64_sub (v13, v12) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v25 = num.i64_add (v23, v24) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v26 = num.i64_div_s (v25, v13) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v27 = num.i64_div_s (v21, v13) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v28 = num.i64_min_s (v27, v14) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v29 = num.i64_sub (v28, v26) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v30 = num.i64_add (v29, v12) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v31 = num.i64_mul (v13, v26) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v32 = num.i64_sub (v21, v31) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v33 = num.i32_wrap_i64 (v26) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v34 = num.i32_mul (v33, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v35 = num.i32_add (v5, v34) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v36 = num.i32_wrap_i64 (v26) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v37 = num.i32_mul (v36, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v38 = num.i32_add (v5, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v39 = num.i32_wrap_i64 (v26) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v40 = num.i32_mul (v39, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v41 = num.i32_add (v5, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v42 = num.i32_wrap_i64 (v32) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v43 = num.i32_mul (v42, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v44 = num.i32_add (v41, v43) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v45 = num.i32_wrap_i64 (v13) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v46 = num.i32_mul (v45, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v47 = num.i32_sub (v9, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v48 = num.i32_wrap_i64 (v26) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v49 = num.i32_mul (v48, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v50 = num.i32_add (v5, v49) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v51 = num.i32_wrap_i64 (v32) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v52 = num.i32_mul (v51, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v53 = num.i32_add (v50, v52) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v54 = num.i32_wrap_i64 (v13) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v55 = num.i32_mul (v54, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v56 = num.i32_sub (v9, v55) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v57 = num.i32_wrap_i64 (v26) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v58 = num.i32_mul (v57, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v59 = num.i32_add (v5, v58) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v60 = num.i32_wrap_i64 (v32) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v61 = num.i32_mul (v60, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v62 = num.i32_add (v59, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v63 = num.i32_wrap_i64 (v13) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v64 = num.i32_mul (v63, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v65 = num.i32_sub (v9, v64) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v66 = num.i32_wrap_i64 (v26) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v67 = num.i32_mul (v66, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v68 = num.i32_add (v5, v67) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v69 = num.i32_wrap_i64 (v32) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v70 = num.i32_mul (v69, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v71 = num.i32_add (v68, v70) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v72 = num.i32_wrap_i64 (v13) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v73 = num.i32_mul (v72, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v74 = num.i32_sub (v9, v73) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v75 = num.i32_wrap_i64 (v26) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v76 = num.i32_mul (v75, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v77 = num.i32_add (v5, v76) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v78 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v79 = num.i64_sub (v32, v78) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v80 = num.i32_wrap_i64 (v79) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v81 = num.i32_mul (v80, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v82 = num.i32_add (v77, v81) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v83 = num.i32_wrap_i64 (v13) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v84 = num.i32_mul (v83, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v85 = num.i32_sub (v9, v84) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v86 = num.i32_wrap_i64 (v26) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v87 = num.i32_mul (v86, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v88 = num.i32_add (v5, v87) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v89 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v90 = num.i64_sub (v32, v89) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v91 = num.i32_wrap_i64 (v90) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v92 = num.i32_mul (v91, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v93 = num.i32_add (v88, v92) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v94 = num.i32_wrap_i64 (v13) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v95 = num.i32_mul (v94, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v96 = num.i32_sub (v9, v95) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v20) [] [spec: builtin.string "host 0 @62"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v30) [] [spec: builtin.string "parallel 0 in 0 @88"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v35, v9) [] [spec: builtin.string "read f64 8 +4008 base strides 1 loops 1 @66"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v38, v9) [] [spec: builtin.string "read f64 8 +4000 base strides 1 loops 1 @74"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v44, v47) [] [spec: builtin.string "read f64 8 +4016 base strides 1 loops 1 @107"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v53, v56) [] [spec: builtin.string "read f64 8 +8008 base strides 1 loops 1 @115"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v62, v65) [] [spec: builtin.string "read f64 8 +8 base strides 1 loops 1 @121"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v71, v74) [] [spec: builtin.string "write f64 8 +4008 base strides 1 loops 1 @134"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v82, v85) [] [spec: builtin.string "read f64 8 +4016 base strides 1 loops 1 @107"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v93, v96) [] [spec: builtin.string "read f64 8 +4008 base strides 1 loops 1 @134"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "ordered 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 5 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "least_trips 1 2"]: <() -> ()>;
;;         tensor.wave (v13, v6, v8) [] [spec: builtin.string "rows 0 columns 1"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.place (v5, v9) [] [spec: builtin.string "0 rows ahead"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v5, v9) [] [spec: builtin.string "1 rows ahead"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v5, v9, v10) [] [spec: builtin.string "2 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v5, v9, v10) [] [spec: builtin.string "3 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v5, v9, v10) [] [spec: builtin.string "4 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v5, v9, v10) [] [spec: builtin.string "5 rows columns"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v5, v9, v10) [] [spec: builtin.string "6 rows columns lag 1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.place (v5, v9, v10) [] [spec: builtin.string "7 rows columns lag 1 handed 5"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v97: builtin.integer i64):
;;             v100 = num.i64_add (v26, v97) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v101 = num.i64_mul (v13, v100) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v102 = num.i64_sub (v21, v101) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v103 = num.i32_wrap_i64 (v100) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v104 = num.i32_mul (v103, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v105 = num.i32_add (v2, v104) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v106 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp64 )>;
;;             v107 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v108 = num.i64_eq (v102, v107) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             num.cond_br (v108, v106) [^b2_block5v1, ^b3_block6v1] [spec: builtin.string "args 0 1"]: <(builtin.integer i32, builtin.fp64 ) -> ()>
;;
;;           ^b2_block5v1():
;;             v109 = tensor.load (v105) [] [spec: builtin.string "f64 8 +4008 view 0 @66"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             num.br (v109) [^b3_block6v1] [spec: builtin.string "args 1"]: <(builtin.fp64 ) -> ()>
;;
;;           ^b3_block6v1(v98: builtin.fp64 ):
;;             v110 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp64 )>;
;;             v111 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v112 = num.i64_eq (v102, v111) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             num.cond_br (v112, v110) [^b4_block7v1, ^b5_block8v1] [spec: builtin.string "args 0 1"]: <(builtin.integer i32, builtin.fp64 ) -> ()>
;;
;;           ^b4_block7v1():
;;             v113 = tensor.load (v105) [] [spec: builtin.string "f64 8 +4000 view 1 @74"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             num.br (v113) [^b5_block8v1] [spec: builtin.string "args 1"]: <(builtin.fp64 ) -> ()>
;;
;;           ^b5_block8v1(v99: builtin.fp64 ):
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             v114 = num.const () [] [spec: builtin.string "0x3fc6666666666666"]: <() -> (builtin.fp64 )>;
;;             v115 = num.i32_wrap_i64 (v102) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v116 = num.i32_mul (v115, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v117 = num.i32_add (v105, v116) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v118 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v119 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v120 = num.i64_sub (v102, v118) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v121 = num.i64_lt_s (v102, v118) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v122 = num.i64_select (v119, v120, v121) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v123 = num.i32_wrap_i64 (v122) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v124 = num.i32_mul (v123, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v125 = num.i32_add (v105, v124) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v126 = tensor.load (v125) [] [spec: builtin.string "f64 8 +4016 view 6 @107"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v127 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v128 = num.i64_eq (v102, v127) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v129 = num.f64_select (v98, v126, v128) [] []: <(builtin.fp64 , builtin.fp64 , builtin.integer i32) -> (builtin.fp64 )>;
;;             v130 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v131 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v132 = num.i64_sub (v102, v130) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v133 = num.i64_lt_s (v102, v130) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v134 = num.i64_select (v131, v132, v133) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v135 = num.i32_wrap_i64 (v134) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v136 = num.i32_mul (v135, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v137 = num.i32_add (v105, v136) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v138 = tensor.load (v137) [] [spec: builtin.string "f64 8 +4008 view 7 @134"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v139 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v140 = num.i64_eq (v102, v139) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v141 = num.f64_select (v99, v138, v140) [] []: <(builtin.fp64 , builtin.fp64 , builtin.integer i32) -> (builtin.fp64 )>;
;;             v142 = tensor.load (v117) [] [spec: builtin.string "f64 8 +4016 view 2 @107"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v143 = tensor.load (v117) [] [spec: builtin.string "f64 8 +8008 view 3 @115"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v144 = tensor.load (v117) [] [spec: builtin.string "f64 8 +8 view 4 @121"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v145 = num.f64_add (v143, v144) [] [spec: builtin.string "@124"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v146 = num.f64_add (v142, v145) [] [spec: builtin.string "@125"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v147 = num.f64_add (v141, v146) [] [spec: builtin.string "@126"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v148 = num.f64_sub (v147, v129) [] [spec: builtin.string "@129"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v149 = num.f64_mul (v114, v148) [] [spec: builtin.string "@130"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v150 = num.f64_add (v129, v149) [] [spec: builtin.string "@131"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v117, v150) [] [spec: builtin.string "f64 8 +4008 view 5 @134"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             num.br () [^b8_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block11v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
