;; A load of the iteration before, twice by one inlined call, of different arrays: each has a footprint of its own. With
;; c = a the second one reads what other iterations write.
(module (memory (export "memory") 1)
 (func $g (param $p i32) (param $q i32) (result i32) (i32.mul (i32.load (local.get $p)) (i32.load (local.get $q))))
 (func (export "f") (param $a i32) (param $b i32) (param $c i32) (param $n i32)
  (local $i i32) (local $u i32)
  (loop $l
    (i32.store (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2))) (local.get $u))
    (local.set $u (call $g (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2))) (i32.add (local.get $c) (i32.shl (local.get $i) (i32.const 2)))))
    (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension; 4 loads, 1 stores [region 0]
;; region 0: takes local 3 I32, local 4 I32, local 1 I32, local 2 I32, local 5 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f1_loop_71"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32, v5: builtin.integer i32):
;;         v6 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v6, v6, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @71"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v5, v8) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @83"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v8) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @102"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v3, v8) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @102"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v8) [] [spec: builtin.string "read i32 4 +0 base lag0-1 strides 0 loops 0 @102"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v3, v8) [] [spec: builtin.string "read i32 4 +0 base lag0-1 strides 0 loops 0 @102"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "least_trips 0 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v9: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v10 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v11 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v12 = num.i32_mul (v11, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_add (v1, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v15 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v16 = num.i64_sub (v9, v14) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v17 = num.i64_lt_s (v9, v14) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v18 = num.i64_select (v15, v16, v17) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v19 = num.i32_wrap_i64 (v18) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v20 = num.i32_mul (v19, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_add (v1, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_shl (v21, v10) [] [spec: builtin.string "@92"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_add (v2, v22) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = tensor.load (v23) [] [spec: builtin.string "i32 4 +0 view 3 @102"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v26 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v27 = num.i64_sub (v9, v25) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v28 = num.i64_lt_s (v9, v25) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v29 = num.i64_select (v26, v27, v28) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v30 = num.i32_wrap_i64 (v29) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v31 = num.i32_mul (v30, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = num.i32_add (v1, v31) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.i32_shl (v32, v10) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_add (v3, v33) [] [spec: builtin.string "@101"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = tensor.load (v34) [] [spec: builtin.string "i32 4 +0 view 4 @102"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_mul (v24, v35) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v38 = num.i64_eq (v9, v37) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v39 = num.i32_select (v4, v36, v38) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_shl (v13, v10) [] [spec: builtin.string "@79"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_add (v5, v40) [] [spec: builtin.string "@80"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v41, v39) [] [spec: builtin.string "i32 4 +0 view 0 @83"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v42 = num.i32_shl (v13, v10) [] [spec: builtin.string "@92"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_add (v2, v42) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = num.i32_shl (v13, v10) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = num.i32_add (v3, v44) [] [spec: builtin.string "@101"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = tensor.load (v43) [] [spec: builtin.string "i32 4 +0 view 1 @102"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = tensor.load (v45) [] [spec: builtin.string "i32 4 +0 view 2 @102"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
