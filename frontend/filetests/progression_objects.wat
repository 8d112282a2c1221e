;; Pointers to objects that say where their rows are: `o[i]->data[j] += 1`. What is in an object is as far apart as the objects.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $o i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $p i32)
    (loop $rows
      (local.set $j (i32.const 0))
      (loop $columns
        (local.set $p
          (i32.add
            (i32.load offset=4 (i32.load (i32.add (local.get $o) (i32.shl (local.get $i) (i32.const 2)))))
            (i32.shl (local.get $j) (i32.const 2))))
        (i32.store (local.get $p) (i32.add (i32.load (local.get $p)) (i32.const 1)))
        (br_if $columns (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (br_if $rows (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O001 parallel map: 2 parallel dimensions; 3 loads, 1 stores; reads 4 values once that the program reads again and again; takes what 2 loads find to be an arithmetic progression [region 0]
;; $f depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 1 I32, local 2 I32, local 3 I32, local 0 I32, read 0 I32, read 1 I32, read 2 I32, read 3 I32; gives nothing; leaves by its end
;; region 1: takes local 2 I32, local 4 I32, local 3 I32, local 0 I32, read 1 I32, read 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_49"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32, v5: builtin.integer i32, v6: builtin.integer i32, v7: builtin.integer i32):
;;         v8 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v9 = tensor.trip (v8, v8, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v10 = tensor.trip (v8, v8, v1) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_add (v11, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.i32_add (v4, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v9) [] [spec: builtin.string "parallel 0 @49"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v10) [] [spec: builtin.string "parallel 1 in 0 @55"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v3, v11) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 1 @65"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v4, v5) [] [spec: builtin.string "read i32 4 +4 base strides 0 loops 0 1 @68"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v6, v7, v11) [] [spec: builtin.string "read i32 4 +0 base strides 0 1 loops 0 1 @83"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v6, v7, v11) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @89"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.steady (v3) [] [spec: builtin.string "i32 4 +0 @65"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v12) [] [spec: builtin.string "i32 4 +0 less 0 @65"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v4) [] [spec: builtin.string "i32 4 +4 @68"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v13) [] [spec: builtin.string "i32 4 +4 less 2 @68"]: <(builtin.integer i32) -> ()>;
;;         tensor.progression (v3, v11, v4, v5) [] [spec: builtin.string "0 +0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.progression (v4, v5, v6, v7) [] [spec: builtin.string "1 +4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v14: builtin.integer i64, v15: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v16 = num.i32_wrap_i64 (v14) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v17 = num.i32_mul (v16, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_add (v2, v17) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v19 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v20 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v21 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v22 = num.i32_wrap_i64 (v15) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v23 = num.i32_mul (v22, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_add (v21, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_shl (v18, v20) [] [spec: builtin.string "@63"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_add (v3, v25) [] [spec: builtin.string "@64"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = tensor.load (v26) [] [spec: builtin.string "i32 4 +0 view 0 @65"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = tensor.load (v27) [] [spec: builtin.string "i32 4 +4 view 1 @68"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = num.i32_shl (v24, v20) [] [spec: builtin.string "@75"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_add (v28, v29) [] [spec: builtin.string "@76"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = tensor.load (v30) [] [spec: builtin.string "i32 4 +0 view 2 @83"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = num.i32_add (v31, v19) [] [spec: builtin.string "@88"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v30, v32) [] [spec: builtin.string "i32 4 +0 view 3 @89"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;     tensor.region () [] [spec: builtin.string "name f0_loop_55"]: <() -> ()>
;;     {
;;       ^entry_block8v1(v33: builtin.integer i32, v34: builtin.integer i32, v35: builtin.integer i32, v36: builtin.integer i32, v37: builtin.integer i32, v38: builtin.integer i32):
;;         v39 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v40 = tensor.trip (v39, v39, v33) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v41 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v42 = num.i32_sub (v35, v41) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v43 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v44 = num.i32_mul (v42, v43) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v45 = num.i32_add (v44, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v40) [] [spec: builtin.string "parallel 0 @55"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v37, v43) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @83"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v37, v43) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @89"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.steady (v45) [] [spec: builtin.string "i32 4 +0 @65"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v38) [] [spec: builtin.string "i32 4 +4 @68"]: <(builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block9v1(v46: builtin.integer i64):
;;             num.br () [^b1_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block10v1():
;;             v47 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v48 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v49 = num.i32_wrap_i64 (v46) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v50 = num.i32_mul (v49, v39) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = num.i32_add (v34, v50) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = num.i32_shl (v51, v48) [] [spec: builtin.string "@75"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = num.i32_add (v37, v52) [] [spec: builtin.string "@76"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v54 = tensor.load (v53) [] [spec: builtin.string "i32 4 +0 view 0 @83"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v55 = num.i32_add (v54, v47) [] [spec: builtin.string "@88"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v53, v55) [] [spec: builtin.string "i32 4 +0 view 1 @89"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block11v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
