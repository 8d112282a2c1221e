;; As wave_behind, but the columns are tested at their top: what is seen behind them is no longer an iteration's.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $p i32) (local $left i32)
    (local.set $i (i32.const 1))
    (loop $rows
      (local.set $j (i32.const 0))
      (local.set $p (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 9))))
      (local.set $left (i32.load (local.get $p)))
      (block $out
        (loop $columns
          (br_if $out (i32.ge_s (local.get $j) (local.get $m)))
          (i32.store offset=4 (local.get $p) (local.tee $left
            (i32.add (local.get $left) (i32.load offset=4 (i32.sub (local.get $p) (i32.const 512))))))
          (local.set $p (i32.add (local.get $p) (i32.const 4)))
          (local.set $j (i32.add (local.get $j) (i32.const 1)))
          (br $columns)))
      (i32.store offset=4 (local.get $p)
        (i32.add (local.get $left) (i32.load offset=4 (i32.sub (local.get $p) (i32.const 512)))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: K115 sequential loop around parallel ones: K103: a store and another access touch the same bytes 1 iteration(s) apart (at I32Store, I32Load)
;; $f depth 1: O008 scan: 1 parallel dimension; 1 loads, 1 stores; scans by i32.add [region 0]
;; region 0: takes local 2 I32, local 3 I32, local 5 I32, local 4 I32, local 6 I32; gives local 5 I32, local 6 I32; leaves by label 0
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_78"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v5, v6, v0) [] [spec: builtin.string "lt_s i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v9 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v10 = num.i32_sub (v1, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v11 = num.i32_mul (v10, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.i32_add (v9, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v14 = num.i32_mul (v13, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.i32_add (v12, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = num.i32_add (v2, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v17 = num.i32_add (v1, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v18 = num.const () [] [spec: builtin.string "0xfffffe00"]: <() -> (builtin.integer i32)>;
;;         v19 = num.i32_add (v2, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v20 = num.i32_sub (v1, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v21 = num.i32_mul (v20, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v22 = num.i32_add (v9, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v23 = num.i32_add (v2, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v24 = num.i32_add (v1, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @78"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v19, v8) [] [spec: builtin.string "read i32 4 +4 base strides 0 loops 0 @97"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v24, v8) [] [spec: builtin.string "write i32 4 +4 base strides 0 loops 0 @103"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         v25 = tensor.nest (v4) [] [spec: builtin.string "reduce scan:i32.add"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v26: builtin.integer i64, v27: builtin.integer i32):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v28 = num.i32_wrap_i64 (v26) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v29 = num.i32_mul (v28, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_add (v2, v29) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v31 = num.const () [] [spec: builtin.string "0x200"]: <() -> (builtin.integer i32)>;
;;             v32 = num.i32_sub (v30, v31) [] [spec: builtin.string "@96"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = tensor.load (v32) [] [spec: builtin.string "i32 4 +4 view 0 @97"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_add (v27, v33) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v30, v34) [] [spec: builtin.string "i32 4 +4 view 1 @103"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.return (v34) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v17, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>
;;     }
;; }
