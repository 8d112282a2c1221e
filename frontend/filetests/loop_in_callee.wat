;; The inner loop is in a callee that is inlined: the outer loop is a map of points that each run it.
;; On its own, the callee's loop has its own verdict.
(module
  (memory (export "memory") 1)
  (func $dot (param $p i32) (param $n i32) (result i32)
    (local $sum i32)
    (loop $top
      (local.set $sum (i32.add (local.get $sum) (i32.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (local.get $sum))
  (func (export "rows") (param $out i32) (param $p i32) (param $rows i32) (param $cols i32)
    (loop $top
      (i32.store (local.get $out) (call $dot (local.get $p) (local.get $cols)))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (local.set $p (i32.add (local.get $p) (i32.shl (local.get $cols) (i32.const 2))))
      (br_if $top (local.tee $rows (i32.add (local.get $rows) (i32.const -1)))))))

;; expect
;; $dot depth 0: O002 exact reduction: 1 parallel dimension; 1 loads, 0 stores; reduces by i32.add [region 0]
;; $rows depth 0: O001 parallel map: 1 parallel dimension, 1 loop in order inside; 1 loads, 1 stores [region 1]
;; region 0: takes local 1 I32, local 0 I32, local 2 I32; gives local 2 I32; leaves by its end
;; region 1: takes local 2 I32, local 3 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_60"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v4 = num.i32_add (v3, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v3, v5) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @60"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @66"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         v8 = tensor.nest (v2) [] [spec: builtin.string "reduce i32.add"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v9: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v10 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v11 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v12 = num.i32_mul (v11, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_add (v1, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = tensor.load (v13) [] [spec: builtin.string "i32 4 +0 view 0 @66"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_add (v10, v14) [] [spec: builtin.string "@69"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v15) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v8) [] []: <(builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f1_loop_94"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v16: builtin.integer i32, v17: builtin.integer i32, v18: builtin.integer i32, v19: builtin.integer i32):
;;         v20 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v21 = num.i32_add (v20, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v22 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v23 = tensor.trip (v21, v20, v22) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v24 = num.i32_add (v20, v17) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v25 = tensor.trip (v24, v20, v22) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v26 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v27 = num.i32_mul (v17, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v23) [] [spec: builtin.string "parallel 0 @94"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v25) [] [spec: builtin.string "sequential in 0 @102"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v18, v26) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @104"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v19, v27, v26) [] [spec: builtin.string "read i32 4 +0 base strides 0 1 loops 0 1 @102"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block7v1(v28: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v32 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v33 = num.i32_wrap_i64 (v28) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v34 = num.i32_mul (v33, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.i32_add (v18, v34) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_wrap_i64 (v28) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v37 = num.i32_mul (v36, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = num.i32_add (v19, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v32, v38, v17) [^b2_block9v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b2_block9v1(v29: builtin.integer i32, v30: builtin.integer i32, v31: builtin.integer i32):
;;             v39 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v40 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v41 = tensor.load (v30) [] [spec: builtin.string "i32 4 +0 view 1 @102"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_add (v29, v41) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_add (v30, v40) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = num.i32_add (v31, v39) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v44, v42, v43, v44) [^b2_block9v1, ^b3_block10v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block10v1():
;;             num.br () [^b4_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block11v1():
;;             tensor.store (v35, v42) [] [spec: builtin.string "i32 4 +0 view 0 @104"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b5_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block12v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
