;; Gaussian elimination by an array of pointers: the pivot's row and the one that it is taken from are of one table, the outer
;; loop stays in order.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32)
    (local $k i32) (local $i i32) (local $j i32) (local $f f64)
    (loop $pivots
      (local.set $i (i32.add (local.get $k) (i32.const 1)))
      (if (i32.lt_s (local.get $i) (local.get $n))
        (then
          (loop $rows
            (local.set $f
              (f64.div
                (f64.load (i32.add (i32.load (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2))))
                  (i32.shl (local.get $k) (i32.const 3))))
                (f64.load (i32.add (i32.load (i32.add (local.get $a) (i32.shl (local.get $k) (i32.const 2))))
                  (i32.shl (local.get $k) (i32.const 3))))))
            (local.set $j (i32.add (local.get $k) (i32.const 1)))
            (loop $columns
              (f64.store (i32.add (i32.load (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2))))
                  (i32.shl (local.get $j) (i32.const 3)))
                (f64.sub
                  (f64.load (i32.add (i32.load (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2))))
                    (i32.shl (local.get $j) (i32.const 3))))
                  (f64.mul (local.get $f)
                    (f64.load (i32.add (i32.load (i32.add (local.get $a) (i32.shl (local.get $k) (i32.const 2))))
                      (i32.shl (local.get $j) (i32.const 3)))))))
              (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $n))))
            (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))
      (br_if $pivots (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 2 parallel dimensions; 9 loads, 1 stores; in pieces where it meets itself; reads 2 values once that the program reads again and again; takes what 5 loads find to be an arithmetic progression [region 0]
;; $f depth 1: O001 parallel map: 2 parallel dimensions; 9 loads, 1 stores; in pieces where it meets itself; reads 2 values once that the program reads again and again; takes what 5 loads find to be an arithmetic progression [region 0]
;; $f depth 2: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 1 I32, local 2 I32, local 0 I32, read 0 I32, read 1 I32; gives nothing; leaves by its end
;; region 1: takes local 2 I32, local 1 I32, local 3 I32, local 0 I32, read 0 I32, read 1 I32, read 2 I32; gives nothing; leaves by its end
;; region 2: takes local 2 I32, local 1 I32, local 4 I32, local 3 I32, local 0 I32, local 5 F64; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_52"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v8 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v9 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v10 = num.i32_mul (v9, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v11 = num.i32_add (v7, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v13 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v14 = num.i32_mul (v13, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.i32_add (v12, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = num.i32_add (v15, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v17 = num.i32_lt_s (v16, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v18 = num.i32_ne (v17, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v19 = tensor.trip (v11, v5, v0, v18) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v20 = tensor.trip (v11, v5, v0, v18) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v21 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v22 = num.i32_add (v21, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v23 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v24 = num.i32_mul (v23, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v25 = num.i32_add (v22, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v26 = num.i32_add (v3, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v27 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v28 = num.i32_add (v27, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v29 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v30 = num.i32_mul (v29, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v31 = num.i32_add (v26, v30) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v32 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v33 = num.i32_mul (v32, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v34 = num.i32_add (v2, v33) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v35 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v36 = num.i32_mul (v35, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v37 = num.i32_add (v3, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v38 = num.i32_add (v27, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v39 = num.i32_add (v38, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v40 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v41 = num.i32_mul (v40, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v42 = num.i32_add (v39, v41) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v43 = num.i32_add (v27, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v44 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v45 = num.i32_mul (v44, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v46 = num.i32_add (v43, v45) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v47 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v48 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v49 = tensor.origin () [] [spec: builtin.string "1"]: <() -> (builtin.integer i64)>;
;;         v50 = tensor.end_of () [] [spec: builtin.string "1"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v6) [] [spec: builtin.string "host 0 @52"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v19) [] [spec: builtin.string "parallel 0 in 0 @68"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v20) [] [spec: builtin.string "parallel 1 in 1 @120"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v25, v21, v18) [] [spec: builtin.string "read i32 4 +0 base gated strides 1 loops 1 @78"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v31, v4, v18) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 loops 1 @87"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v34, v18) [] [spec: builtin.string "read i32 4 +0 base gated strides loops 1 @98"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v37, v18) [] [spec: builtin.string "read f64 8 +0 base gated strides loops 1 @107"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v25, v21, v18) [] [spec: builtin.string "read i32 4 +0 base gated strides 1 loops 1 2 @130"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v25, v21, v18) [] [spec: builtin.string "read i32 4 +0 base gated strides 1 loops 1 2 @147"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v42, v4, v27, v18) [] [spec: builtin.string "read f64 8 +0 base gated strides 1 2 loops 1 2 @156"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v34, v18) [] [spec: builtin.string "read i32 4 +0 base gated strides loops 1 2 @169"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v46, v27, v18) [] [spec: builtin.string "read f64 8 +0 base gated strides 2 loops 1 2 @178"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v42, v4, v27, v18) [] [spec: builtin.string "write f64 8 +0 base gated strides 1 2 loops 1 2 @183"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 9 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 9 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 9 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 9 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 9 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 9 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 9 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 9 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 9 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 9 9"]: <() -> ()>;
;;         tensor.steady (v2) [] [spec: builtin.string "i32 4 +0 @169"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v22) [] [spec: builtin.string "i32 4 +0 less 0 @169"]: <(builtin.integer i32) -> ()>;
;;         tensor.progression (v2, v21, v3, v4) [] [spec: builtin.string "7 +0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.progression (v2, v21, v3, v4) [] [spec: builtin.string "4 +0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.progression (v2, v21, v3, v4) [] [spec: builtin.string "5 +0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.progression (v2, v21, v3, v4) [] [spec: builtin.string "0 +0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.progression (v2, v21, v3, v4) [] [spec: builtin.string "2 +0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v51: builtin.integer i64, v52: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v53 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v54 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v55 = num.i32_mul (v54, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.i32_add (v1, v55) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.i32_add (v56, v53) [] [spec: builtin.string "@58"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = num.i32_lt_s (v57, v0) [] [spec: builtin.string "@65"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v58) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b8_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v59 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v60 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v61 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v62 = num.i32_wrap_i64 (v51) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v63 = num.i32_mul (v62, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v64 = num.i32_add (v57, v63) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v65 = num.i32_shl (v64, v61) [] [spec: builtin.string "@76"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v66 = num.i32_add (v2, v65) [] [spec: builtin.string "@77"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v67 = tensor.load (v66) [] [spec: builtin.string "i32 4 +0 view 0 @78"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v68 = num.i32_shl (v56, v60) [] [spec: builtin.string "@85"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v69 = num.i32_add (v67, v68) [] [spec: builtin.string "@86"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v70 = tensor.load (v69) [] [spec: builtin.string "f64 8 +0 view 1 @87"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v71 = num.i32_shl (v56, v61) [] [spec: builtin.string "@96"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v72 = num.i32_add (v2, v71) [] [spec: builtin.string "@97"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v73 = tensor.load (v72) [] [spec: builtin.string "i32 4 +0 view 2 @98"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v74 = num.i32_shl (v56, v60) [] [spec: builtin.string "@105"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v75 = num.i32_add (v73, v74) [] [spec: builtin.string "@106"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v76 = tensor.load (v75) [] [spec: builtin.string "f64 8 +0 view 3 @107"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v77 = num.f64_div (v70, v76) [] [spec: builtin.string "@110"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v78 = num.i32_add (v56, v59) [] [spec: builtin.string "@117"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             v79 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v80 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v81 = num.i32_wrap_i64 (v52) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v82 = num.i32_mul (v81, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v83 = num.i32_add (v78, v82) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v84 = num.i32_shl (v64, v80) [] [spec: builtin.string "@128"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v85 = num.i32_add (v2, v84) [] [spec: builtin.string "@129"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v86 = tensor.load (v85) [] [spec: builtin.string "i32 4 +0 view 4 @130"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v87 = num.i32_shl (v83, v79) [] [spec: builtin.string "@137"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v88 = num.i32_add (v86, v87) [] [spec: builtin.string "@138"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v89 = num.i32_shl (v64, v80) [] [spec: builtin.string "@145"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v90 = num.i32_add (v2, v89) [] [spec: builtin.string "@146"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v91 = tensor.load (v90) [] [spec: builtin.string "i32 4 +0 view 5 @147"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v92 = num.i32_shl (v83, v79) [] [spec: builtin.string "@154"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v93 = num.i32_add (v91, v92) [] [spec: builtin.string "@155"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v94 = tensor.load (v93) [] [spec: builtin.string "f64 8 +0 view 6 @156"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v95 = num.i32_shl (v56, v80) [] [spec: builtin.string "@167"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v96 = num.i32_add (v2, v95) [] [spec: builtin.string "@168"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v97 = tensor.load (v96) [] [spec: builtin.string "i32 4 +0 view 7 @169"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v98 = num.i32_shl (v83, v79) [] [spec: builtin.string "@176"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v99 = num.i32_add (v97, v98) [] [spec: builtin.string "@177"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v100 = tensor.load (v99) [] [spec: builtin.string "f64 8 +0 view 8 @178"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v101 = num.f64_mul (v77, v100) [] [spec: builtin.string "@181"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v102 = num.f64_sub (v94, v101) [] [spec: builtin.string "@182"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v88, v102) [] [spec: builtin.string "f64 8 +0 view 9 @183"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
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
;;     tensor.region () [] [spec: builtin.string "name f0_loop_68"]: <() -> ()>
;;     {
;;       ^entry_block13v1(v103: builtin.integer i32, v104: builtin.integer i32, v105: builtin.integer i32, v106: builtin.integer i32, v107: builtin.integer i32, v108: builtin.integer i32, v109: builtin.integer i32):
;;         v110 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v111 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v112 = num.i32_sub (v103, v111) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v113 = num.i32_add (v110, v112) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v114 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v115 = tensor.trip (v113, v114, v104) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v116 = tensor.trip (v113, v114, v104) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v117 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v118 = num.i32_shl (v103, v117) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v119 = num.i32_shl (v103, v117) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v120 = num.i32_add (v107, v119) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v121 = num.i32_add (v103, v114) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v122 = num.i32_sub (v103, v111) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v123 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v124 = num.i32_mul (v122, v123) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v125 = num.i32_add (v124, v106) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v126 = num.i32_sub (v103, v111) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v127 = num.i32_mul (v126, v123) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v128 = num.i32_add (v123, v127) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v129 = num.i32_add (v128, v106) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v130 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v131 = num.i32_sub (v103, v111) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v132 = num.i32_mul (v131, v123) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v133 = num.i32_add (v130, v132) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v134 = num.i32_add (v133, v106) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v135 = num.i32_sub (v103, v111) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v136 = num.i32_mul (v135, v130) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v137 = num.i32_add (v136, v108) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v138 = num.i32_sub (v103, v111) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v139 = num.i32_mul (v138, v130) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v140 = num.i32_add (v139, v107) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v141 = num.i32_sub (v103, v111) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v142 = num.i32_mul (v141, v130) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v143 = num.i32_add (v130, v142) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v144 = num.i32_add (v143, v108) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v145 = num.i32_sub (v103, v111) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v146 = num.i32_mul (v145, v130) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v147 = num.i32_add (v130, v146) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v148 = num.i32_add (v147, v107) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v149 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v150 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v151 = tensor.origin () [] [spec: builtin.string "1"]: <() -> (builtin.integer i64)>;
;;         v152 = tensor.end_of () [] [spec: builtin.string "1"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v115) [] [spec: builtin.string "parallel 0 @68"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v116) [] [spec: builtin.string "parallel 1 in 0 @120"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v129, v123) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @78"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v137, v109) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @87"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v140) [] [spec: builtin.string "read f64 8 +0 base strides loops 0 @107"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v129, v123) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 1 @130"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v129, v123) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 1 @147"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v144, v109, v130) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 @156"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v148, v130) [] [spec: builtin.string "read f64 8 +0 base strides 1 loops 0 1 @178"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v144, v109, v130) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 loops 0 1 @183"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 7 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 7"]: <() -> ()>;
;;         tensor.steady (v125) [] [spec: builtin.string "i32 4 +0 @98"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v129) [] [spec: builtin.string "i32 4 +0 @130"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v134) [] [spec: builtin.string "i32 4 +0 less 1 @130"]: <(builtin.integer i32) -> ()>;
;;         tensor.progression (v129, v123, v108, v109) [] [spec: builtin.string "3 +0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.progression (v129, v123, v108, v109) [] [spec: builtin.string "4 +0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.progression (v129, v123, v108, v109) [] [spec: builtin.string "0 +0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block14v1(v153: builtin.integer i64, v154: builtin.integer i64):
;;             num.br () [^b1_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block15v1():
;;             v155 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v156 = num.i32_wrap_i64 (v153) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v157 = num.i32_mul (v156, v114) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v158 = num.i32_add (v105, v157) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v159 = num.i32_shl (v158, v155) [] [spec: builtin.string "@76"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v160 = num.i32_add (v106, v159) [] [spec: builtin.string "@77"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v161 = tensor.load (v160) [] [spec: builtin.string "i32 4 +0 view 0 @78"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v162 = num.i32_add (v161, v118) [] [spec: builtin.string "@86"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v163 = tensor.load (v162) [] [spec: builtin.string "f64 8 +0 view 1 @87"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v164 = tensor.load (v120) [] [spec: builtin.string "f64 8 +0 view 2 @107"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v165 = num.f64_div (v163, v164) [] [spec: builtin.string "@110"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br () [^b2_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block16v1():
;;             v166 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v167 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v168 = num.i32_wrap_i64 (v154) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v169 = num.i32_mul (v168, v114) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v170 = num.i32_add (v121, v169) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v171 = num.i32_shl (v158, v167) [] [spec: builtin.string "@128"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v172 = num.i32_add (v106, v171) [] [spec: builtin.string "@129"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v173 = tensor.load (v172) [] [spec: builtin.string "i32 4 +0 view 3 @130"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v174 = num.i32_shl (v170, v166) [] [spec: builtin.string "@137"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v175 = num.i32_add (v173, v174) [] [spec: builtin.string "@138"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v176 = num.i32_shl (v158, v167) [] [spec: builtin.string "@145"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v177 = num.i32_add (v106, v176) [] [spec: builtin.string "@146"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v178 = tensor.load (v177) [] [spec: builtin.string "i32 4 +0 view 4 @147"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v179 = num.i32_shl (v170, v166) [] [spec: builtin.string "@154"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v180 = num.i32_add (v178, v179) [] [spec: builtin.string "@155"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v181 = tensor.load (v180) [] [spec: builtin.string "f64 8 +0 view 5 @156"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v182 = num.i32_shl (v170, v166) [] [spec: builtin.string "@176"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v183 = num.i32_add (v107, v182) [] [spec: builtin.string "@177"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v184 = tensor.load (v183) [] [spec: builtin.string "f64 8 +0 view 6 @178"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v185 = num.f64_mul (v165, v184) [] [spec: builtin.string "@181"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v186 = num.f64_sub (v181, v185) [] [spec: builtin.string "@182"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v175, v186) [] [spec: builtin.string "f64 8 +0 view 7 @183"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b3_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block17v1():
;;             num.br () [^b4_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block18v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_120"]: <() -> ()>
;;     {
;;       ^entry_block19v1(v187: builtin.integer i32, v188: builtin.integer i32, v189: builtin.integer i32, v190: builtin.integer i32, v191: builtin.integer i32, v192: builtin.fp64 ):
;;         v193 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v194 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v195 = num.i32_sub (v187, v194) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v196 = num.i32_add (v193, v195) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v197 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v198 = tensor.trip (v196, v197, v188) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v199 = num.i32_shl (v190, v193) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v200 = num.i32_add (v191, v199) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v201 = num.i32_shl (v190, v193) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v202 = num.i32_add (v191, v201) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v203 = num.i32_shl (v187, v193) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v204 = num.i32_add (v191, v203) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v205 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v206 = num.i32_sub (v187, v194) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v207 = num.i32_mul (v206, v205) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v208 = num.i32_add (v207, v191) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v198) [] [spec: builtin.string "parallel 0 @120"]: <(builtin.integer i64) -> ()>;
;;         tensor.view () [] [spec: builtin.string "read i32 4 +0 any strides loops 0 @130"]: <() -> ()>;
;;         tensor.view () [] [spec: builtin.string "read i32 4 +0 any strides loops 0 @147"]: <() -> ()>;
;;         tensor.view () [] [spec: builtin.string "read f64 8 +0 any strides loops 0 @156"]: <() -> ()>;
;;         tensor.view (v208) [] [spec: builtin.string "read i32 4 +0 base strides loops 0 @169"]: <(builtin.integer i32) -> ()>;
;;         tensor.view () [] [spec: builtin.string "read f64 8 +0 any strides loops 0 @178"]: <() -> ()>;
;;         tensor.view () [] [spec: builtin.string "write f64 8 +0 any strides loops 0 @183"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "checked_inside 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "checked_inside 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "checked_inside 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "checked_inside 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block20v1(v209: builtin.integer i64):
;;             num.br () [^b1_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block21v1():
;;             v210 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v211 = num.i32_wrap_i64 (v209) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v212 = num.i32_mul (v211, v197) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v213 = num.i32_add (v189, v212) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v214 = tensor.load (v200) [] [spec: builtin.string "i32 4 +0 view 0 @130"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v215 = num.i32_shl (v213, v210) [] [spec: builtin.string "@137"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v216 = num.i32_add (v214, v215) [] [spec: builtin.string "@138"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v217 = tensor.load (v202) [] [spec: builtin.string "i32 4 +0 view 1 @147"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v218 = num.i32_shl (v213, v210) [] [spec: builtin.string "@154"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v219 = num.i32_add (v217, v218) [] [spec: builtin.string "@155"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v220 = tensor.load (v219) [] [spec: builtin.string "f64 8 +0 view 2 @156"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v221 = tensor.load (v204) [] [spec: builtin.string "i32 4 +0 view 3 @169"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v222 = num.i32_shl (v213, v210) [] [spec: builtin.string "@176"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v223 = num.i32_add (v221, v222) [] [spec: builtin.string "@177"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v224 = tensor.load (v223) [] [spec: builtin.string "f64 8 +0 view 4 @178"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v225 = num.f64_mul (v192, v224) [] [spec: builtin.string "@181"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v226 = num.f64_sub (v220, v225) [] [spec: builtin.string "@182"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v216, v226) [] [spec: builtin.string "f64 8 +0 view 5 @183"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b2_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block22v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
