;; The running sum is stored in every iteration: a scan, not a reduction.
(module
  (memory (export "memory") 1)
  (func (export "scan") (param $p i32) (param $q i32) (param $n i32)
    (local $sum i32)
    (loop $top
      (local.set $sum (i32.add (local.get $sum) (i32.load (local.get $p))))
      (i32.store (local.get $q) (local.get $sum))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $q (i32.add (local.get $q) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $scan depth 0: O008 scan: 1 parallel dimension; 1 loads, 1 stores; scans by i32.add [region 0]
;; region 0: takes local 2 I32, local 0 I32, local 1 I32, local 3 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_52"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v5 = num.i32_add (v4, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v5, v4, v6) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @52"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v8) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @58"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v8) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @68"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         v9 = tensor.nest (v3) [] [spec: builtin.string "reduce scan:i32.add"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v10: builtin.integer i64, v11: builtin.integer i32):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v12 = num.i32_wrap_i64 (v10) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v13 = num.i32_mul (v12, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_add (v1, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_wrap_i64 (v10) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v16 = num.i32_mul (v15, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v2, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = tensor.load (v14) [] [spec: builtin.string "i32 4 +0 view 0 @58"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v11, v18) [] [spec: builtin.string "@61"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v17, v19) [] [spec: builtin.string "i32 4 +0 view 1 @68"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v19) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
