;; Compaction by a counter, of two arrays at once: the guard keeps them apart.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $q i32) (param $k i32) (param $r i32) (result i32)
    (local $i i32) (local $x i32)
    (loop $top
      (local.set $x (i32.load (local.get $p)))
      (if (i32.gt_s (local.get $x) (i32.const 0)) (then
        (i32.store (i32.add (local.get $q) (i32.shl (local.get $k) (i32.const 2))) (local.get $x))
        (i32.store (i32.add (local.get $r) (i32.shl (local.get $k) (i32.const 2))) (local.get $i))
        (local.set $k (i32.add (local.get $k) (i32.const 1)))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))
    (local.get $k)))

;; expect
;; $f depth 0: O008 scan: 1 parallel dimension; 1 loads, 2 stores (2 to places that are counted); scans by i32.add [region 0]
;; region 0: takes local 1 I32, local 0 I32, local 5 I32, local 2 I32, local 4 I32, local 3 I32; gives local 3 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_52"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32, v5: builtin.integer i32):
;;         v6 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v6, v6, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v9 = num.i32_mul (v5, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v10 = num.i32_add (v3, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_add (v10, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.i32_mul (v5, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v14 = num.i32_add (v4, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.i32_add (v14, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @52"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v8) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @56"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v12, v8) [] [spec: builtin.string "write i32 4 +0 base packed1-4 strides 0 loops 0 @78"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v15, v8) [] [spec: builtin.string "write i32 4 +0 base packed2-4 strides 0 loops 0 @91"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         v16 = tensor.nest (v5) [] [spec: builtin.string "reduce scan:i32.add"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v17: builtin.integer i64, v18: builtin.integer i32):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v20 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v21 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v22 = num.i32_mul (v21, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_add (v1, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v25 = num.i32_mul (v24, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_add (v2, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = tensor.load (v23) [] [spec: builtin.string "i32 4 +0 view 0 @56"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_gt_s (v27, v20) [] [spec: builtin.string "@65"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v28) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br (v18) [^b4_block7v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v29 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v30 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v31 = num.i32_shl (v18, v30) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = num.i32_add (v3, v31) [] [spec: builtin.string "@75"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v32, v27) [] [spec: builtin.string "i32 4 +0 view 1 @78"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v33 = num.i32_shl (v18, v30) [] [spec: builtin.string "@87"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_add (v4, v33) [] [spec: builtin.string "@88"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v34, v26) [] [spec: builtin.string "i32 4 +0 view 2 @91"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v35 = num.i32_add (v18, v29) [] [spec: builtin.string "@98"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v35) [^b4_block7v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1(v19: builtin.integer i32):
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.return (v19) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v16) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
