;; A triangle in which row i reads the first element of the rows above it: each row needs those before. The outer loop is
;; kept, for a reason that small indices show; the inner one runs in parallel.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $n i32)
    (local $i i32) (local $j i32)
    (local.set $i (i32.const 1))
    (loop $outer
      (local.set $j (i32.const 0))
      (loop $inner
        (i32.store (i32.add (i32.shl (local.get $i) (i32.const 7)) (i32.shl (local.get $j) (i32.const 2)))
          (i32.add (i32.load (i32.shl (local.get $j) (i32.const 7)))
            (local.get $j)))
        (br_if $inner (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $i))))
      (br_if $outer (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 1 parallel dimension; 1 loads, 1 stores; reads ahead of its writes from a copy; in pieces where it meets itself [region 0]
;; $f depth 1: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores; reads ahead of its writes from a copy; in pieces where it meets itself [region 0]
;; region 0: takes local 0 I32, local 1 I32; gives nothing; leaves by its end
;; region 1: takes local 1 I32, local 2 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_51"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v2, v3, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v6 = num.i32_wrap_i64 (v5) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v7 = num.i32_mul (v6, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v8 = num.i32_add (v3, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v9 = tensor.trip (v3, v3, v8) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x80"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_wrap_i64 (v5) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v13 = num.i32_mul (v12, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v14 = num.i32_add (v11, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v16 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v17 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v4) [] [spec: builtin.string "host 0 @51"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v9) [] [spec: builtin.string "parallel 0 in 0 @57"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v10, v11) [] [spec: builtin.string "read i32 4 +0 base before strides 1 loops 1 @75"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v14, v15) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @81"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v18: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v19 = num.i32_wrap_i64 (v5) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v20 = num.i32_mul (v19, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_add (v1, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v22 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v23 = num.const () [] [spec: builtin.string "0x7"]: <() -> (builtin.integer i32)>;
;;             v24 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v25 = num.i32_wrap_i64 (v18) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v26 = num.i32_mul (v25, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_add (v24, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_shl (v21, v23) [] [spec: builtin.string "@63"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = num.i32_shl (v27, v22) [] [spec: builtin.string "@68"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_add (v28, v29) [] [spec: builtin.string "@69"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.i32_shl (v27, v23) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = tensor.load (v31) [] [spec: builtin.string "i32 4 +0 view 0 @75"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.i32_add (v32, v27) [] [spec: builtin.string "@80"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v30, v33) [] [spec: builtin.string "i32 4 +0 view 1 @81"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_57"]: <() -> ()>
;;     {
;;       ^entry_block8v1(v34: builtin.integer i32, v35: builtin.integer i32):
;;         v36 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v37 = num.i32_sub (v34, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v38 = num.i32_add (v36, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v39 = tensor.trip (v36, v36, v38) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v40 = num.const () [] [spec: builtin.string "0x7"]: <() -> (builtin.integer i32)>;
;;         v41 = num.i32_shl (v34, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v42 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v43 = num.const () [] [spec: builtin.string "0x80"]: <() -> (builtin.integer i32)>;
;;         v44 = num.i32_sub (v34, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v45 = num.i32_mul (v44, v43) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v46 = num.i32_add (v43, v45) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v47 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v48 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v49 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v39) [] [spec: builtin.string "parallel 0 @57"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v42, v43) [] [spec: builtin.string "read i32 4 +0 base before strides 0 loops 0 @75"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v46, v47) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @81"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block9v1(v50: builtin.integer i64):
;;             num.br () [^b1_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block10v1():
;;             v51 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v52 = num.const () [] [spec: builtin.string "0x7"]: <() -> (builtin.integer i32)>;
;;             v53 = num.i32_wrap_i64 (v50) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v54 = num.i32_mul (v53, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v55 = num.i32_add (v35, v54) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.i32_shl (v55, v51) [] [spec: builtin.string "@68"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.i32_add (v41, v56) [] [spec: builtin.string "@69"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = num.i32_shl (v55, v52) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = tensor.load (v58) [] [spec: builtin.string "i32 4 +0 view 0 @75"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v60 = num.i32_add (v59, v55) [] [spec: builtin.string "@80"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v57, v60) [] [spec: builtin.string "i32 4 +0 view 1 @81"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block11v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
