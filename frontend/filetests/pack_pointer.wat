;; Compaction by a pointer.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $q i32) (param $k i32) (result i32)
    (local $i i32) (local $x i32)
    (loop $top
      (local.set $x (i32.load (local.get $p)))
      (if (i32.gt_s (local.get $x) (i32.const 0)) (then
        (i32.store (local.get $q) (local.get $x))
        (local.set $q (i32.add (local.get $q) (i32.const 4)))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))
    (local.get $q)))

;; expect
;; $f depth 0: O008 scan: 1 parallel dimension; 1 loads, 1 stores (1 to places that are counted); scans by i32.add [region 0]
;; region 0: takes local 1 I32, local 0 I32, local 4 I32, local 2 I32; gives local 2 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_51"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v4, v4, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v8 = num.i32_mul (v3, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v9 = num.i32_add (v7, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v10 = num.i32_add (v9, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @51"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @55"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v10, v6) [] [spec: builtin.string "write i32 4 +0 base packed1-4 strides 0 loops 0 @71"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         v11 = tensor.nest (v3) [] [spec: builtin.string "reduce scan:i32.add"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v12: builtin.integer i64, v13: builtin.integer i32):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v15 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v16 = num.i32_wrap_i64 (v12) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v17 = num.i32_mul (v16, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_add (v1, v17) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = tensor.load (v18) [] [spec: builtin.string "i32 4 +0 view 0 @55"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_gt_s (v19, v15) [] [spec: builtin.string "@64"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v20) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br (v13) [^b4_block7v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v21 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             tensor.store (v13, v19) [] [spec: builtin.string "i32 4 +0 view 1 @71"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v22 = num.i32_add (v13, v21) [] [spec: builtin.string "@78"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v22) [^b4_block7v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1(v14: builtin.integer i32):
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.return (v14) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v11) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
