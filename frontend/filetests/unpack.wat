;; Elements are taken out of a compacted array: an indirect load, at a place that is counted.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $q i32) (param $k i32) (param $r i32)
    (local $i i32) (local $x i32)
    (loop $top
      (local.set $x (i32.load (local.get $p)))
      (if (i32.gt_s (local.get $x) (i32.const 0)) (then
        (i32.store (local.get $q) (i32.load (i32.add (local.get $r) (i32.shl (local.get $k) (i32.const 2)))))
        (local.set $k (i32.add (local.get $k) (i32.const 1)))))
      (local.set $q (i32.add (local.get $q) (i32.const 4)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))))

;; expect
;; $f depth 0: O008 scan: 1 parallel dimension; 2 loads, 1 stores (1 indirect, checked inside); scans by i32.add [region 0]
;; region 0: takes local 1 I32, local 0 I32, local 2 I32, local 5 I32, local 4 I32, local 3 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_51"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32, v5: builtin.integer i32):
;;         v6 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v6, v6, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @51"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v8) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @55"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view () [] [spec: builtin.string "read i32 4 +0 any strides loops 0 @77"]: <() -> ()>;
;;         tensor.view (v2, v8) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @80"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "checked_inside 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         v9 = tensor.nest (v5) [] [spec: builtin.string "reduce scan:i32.add"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v10: builtin.integer i64, v11: builtin.integer i32):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v13 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v14 = num.i32_wrap_i64 (v10) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v15 = num.i32_mul (v14, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.i32_add (v1, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_wrap_i64 (v10) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v18 = num.i32_mul (v17, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v2, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = tensor.load (v16) [] [spec: builtin.string "i32 4 +0 view 0 @55"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_gt_s (v20, v13) [] [spec: builtin.string "@64"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v21) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br (v11) [^b4_block7v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v22 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v23 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v24 = num.i32_shl (v11, v23) [] [spec: builtin.string "@75"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_add (v4, v24) [] [spec: builtin.string "@76"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = tensor.load (v25) [] [spec: builtin.string "i32 4 +0 view 1 @77"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v19, v26) [] [spec: builtin.string "i32 4 +0 view 2 @80"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v27 = num.i32_add (v11, v22) [] [spec: builtin.string "@87"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v27) [^b4_block7v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1(v12: builtin.integer i32):
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.return (v12) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
