;; The element above to the right has been written: rows stay in order, and each is read ahead of its writes.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $p i32)
    (loop $rows
      (local.set $j (i32.const 1))
      (loop $columns
        (local.set $p (i32.add (i32.mul (local.get $i) (i32.const 256)) (i32.shl (local.get $j) (i32.const 2))))
        (f32.store (local.get $p) (f32.add (f32.load (i32.sub (local.get $p) (i32.const 252))) (f32.load offset=4 (local.get $p))))
        (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 1 parallel dimension; 2 loads, 1 stores; reads ahead of its writes from a copy [region 0]
;; $f depth 1: O001 parallel map: 1 parallel dimension; 2 loads, 1 stores; reads ahead of its writes from a copy [region 0]
;; region 0: takes local 0 I32, local 1 I32, local 2 I32; gives nothing; leaves by its end
;; region 1: takes local 1 I32, local 3 I32, local 2 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_48"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v3, v3, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v3, v1) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0xffffff08"]: <() -> (builtin.integer i32)>;
;;         v9 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;         v10 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v11 = num.i32_mul (v10, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.i32_add (v8, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v14 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v15 = num.i32_mul (v14, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = num.i32_add (v13, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v4) [] [spec: builtin.string "host 0 @48"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 in 0 @54"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v12, v13) [] [spec: builtin.string "read f32 4 +0 base strides 1 loops 1 @78"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v16, v13) [] [spec: builtin.string "read f32 4 +4 base before strides 1 loops 1 @83"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v16, v13) [] [spec: builtin.string "write f32 4 +0 base strides 1 loops 1 @87"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v17: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v18 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v19 = num.i32_mul (v18, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_add (v2, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v21 = num.const () [] [spec: builtin.string "0xfc"]: <() -> (builtin.integer i32)>;
;;             v22 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v23 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;             v24 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v25 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v26 = num.i32_mul (v25, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_add (v24, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_mul (v20, v23) [] [spec: builtin.string "@61"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = num.i32_shl (v27, v22) [] [spec: builtin.string "@66"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_add (v28, v29) [] [spec: builtin.string "@67"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.i32_sub (v30, v21) [] [spec: builtin.string "@77"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = tensor.load (v31) [] [spec: builtin.string "f32 4 +0 view 0 @78"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v33 = tensor.load (v30) [] [spec: builtin.string "f32 4 +4 view 1 @83"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v34 = num.f32_add (v32, v33) [] [spec: builtin.string "@86"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v30, v34) [] [spec: builtin.string "f32 4 +0 view 2 @87"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
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
;;     tensor.region () [] [spec: builtin.string "name f0_loop_54"]: <() -> ()>
;;     {
;;       ^entry_block8v1(v35: builtin.integer i32, v36: builtin.integer i32, v37: builtin.integer i32):
;;         v38 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v39 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v40 = tensor.trip (v38, v39, v35) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v41 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;         v42 = num.i32_mul (v37, v41) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v43 = num.const () [] [spec: builtin.string "0xffffff08"]: <() -> (builtin.integer i32)>;
;;         v44 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v45 = num.i32_sub (v37, v44) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v46 = num.i32_mul (v45, v41) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v47 = num.i32_add (v43, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v48 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v49 = num.i32_sub (v37, v44) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v50 = num.i32_mul (v49, v41) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v51 = num.i32_add (v48, v50) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v40) [] [spec: builtin.string "parallel 0 @54"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v47, v48) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @78"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v51, v48) [] [spec: builtin.string "read f32 4 +4 base before strides 0 loops 0 @83"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v51, v48) [] [spec: builtin.string "write f32 4 +0 base strides 0 loops 0 @87"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block9v1(v52: builtin.integer i64):
;;             num.br () [^b1_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block10v1():
;;             v53 = num.const () [] [spec: builtin.string "0xfc"]: <() -> (builtin.integer i32)>;
;;             v54 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v55 = num.i32_wrap_i64 (v52) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v56 = num.i32_mul (v55, v39) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.i32_add (v36, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = num.i32_shl (v57, v54) [] [spec: builtin.string "@66"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = num.i32_add (v42, v58) [] [spec: builtin.string "@67"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v60 = num.i32_sub (v59, v53) [] [spec: builtin.string "@77"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v61 = tensor.load (v60) [] [spec: builtin.string "f32 4 +0 view 0 @78"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v62 = tensor.load (v59) [] [spec: builtin.string "f32 4 +4 view 1 @83"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v63 = num.f32_add (v61, v62) [] [spec: builtin.string "@86"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v59, v63) [] [spec: builtin.string "f32 4 +0 view 2 @87"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block11v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
