;; As wave_row_above, but what the row before has loaded is the first of what it then stores: one row on, memory has
;; something else there.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $p i32) (local $row i32) (local $left i32) (local $first i32) (local $diagonal i32) (local $above i32)
    (local.set $i (i32.const 1))
    (local.set $diagonal (i32.load (local.get $a)))
    (loop $rows
      (local.set $j (i32.const 1))
      (local.set $row (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 9))))
      (local.set $left (local.tee $first (i32.load offset=4 (local.get $row))))
      (loop $columns
        (local.set $p (i32.add (local.get $row) (i32.shl (local.get $j) (i32.const 2))))
        (local.set $above (i32.load (i32.sub (local.get $p) (i32.const 512))))
        (i32.store (local.get $p) (local.tee $left
          (i32.xor (i32.add (local.get $diagonal) (local.get $above)) (local.get $left))))
        (local.set $diagonal (local.get $above))
        (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (local.set $diagonal (local.get $first))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: K115 sequential loop around parallel ones: K103: a store and another access touch the same bytes 1 iteration(s) apart (at I32Store, I32Load)
;; $f depth 1: O008 scan: 1 parallel dimension; 2 loads, 1 stores; scans by i32.xor [region 0]
;; region 0: takes local 2 I32, local 4 I32, local 6 I32, local 9 I32, local 7 I32, local 3 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_85"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32, v5: builtin.integer i32):
;;         v6 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v8 = tensor.trip (v6, v7, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v10 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0xfffffe03"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_sub (v5, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v14 = num.i32_mul (v12, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.i32_add (v11, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = num.i32_add (v2, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v17 = num.i32_add (v5, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v18 = num.i32_sub (v5, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v19 = num.i32_mul (v18, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v20 = num.i32_add (v10, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v21 = num.i32_add (v2, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v22 = num.i32_add (v5, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v8) [] [spec: builtin.string "parallel 0 @85"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v17, v9) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @103"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v22, v9) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @120"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v17, v9) [] [spec: builtin.string "read i32 4 +0 base lag0-1 strides 0 loops 0 @103"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "least_trips 0 2"]: <() -> ()>;
;;         v23 = tensor.nest (v4) [] [spec: builtin.string "reduce scan:i32.xor"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v24: builtin.integer i64, v25: builtin.integer i32):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v26 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;             v27 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v28 = num.i32_wrap_i64 (v24) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v29 = num.i32_mul (v28, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_add (v1, v29) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v32 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v33 = num.i64_sub (v24, v31) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v34 = num.i64_lt_s (v24, v31) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v35 = num.i64_select (v32, v33, v34) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v36 = num.i32_wrap_i64 (v35) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v37 = num.i32_mul (v36, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = num.i32_add (v1, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = num.i32_shl (v38, v27) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_add (v2, v39) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_sub (v40, v26) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = tensor.load (v41) [] [spec: builtin.string "i32 4 +0 view 2 @103"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v44 = num.i64_eq (v24, v43) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v45 = num.i32_select (v3, v42, v44) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = num.i32_shl (v30, v27) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = num.i32_add (v2, v46) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v48 = num.i32_sub (v47, v26) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = tensor.load (v48) [] [spec: builtin.string "i32 4 +0 view 0 @103"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.i32_add (v45, v49) [] [spec: builtin.string "@114"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = num.i32_xor (v50, v25) [] [spec: builtin.string "@117"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v47, v51) [] [spec: builtin.string "i32 4 +0 view 1 @120"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v51) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
