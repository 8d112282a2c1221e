;; Nothing says that the bound is even: the loop as it is may never come to it, one of single elements would.
(module
  (memory (export "memory") 16)
  (func (export "pairs") (param $a i32) (param $n i32)
    (local $i i32)
    (loop
      (i32.store (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2))) (local.get $n))
      (i32.store offset=4 (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2))) (local.get $n))
      (br_if 0 (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 2))) (local.get $n))))))

;; expect
;; $pairs depth 0: O001 parallel map: 1 parallel dimension; 0 loads, 2 stores [region 0]
;; region 0: takes local 1 I32, local 2 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_52"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v3, v3, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @52"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v5) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @64"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v5) [] [spec: builtin.string "write i32 4 +4 base strides 0 loops 0 @77"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v6: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v7 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v8 = num.i32_wrap_i64 (v6) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v9 = num.i32_mul (v8, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v10 = num.i32_add (v1, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v11 = num.i32_shl (v10, v7) [] [spec: builtin.string "@60"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = num.i32_add (v2, v11) [] [spec: builtin.string "@61"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v12, v0) [] [spec: builtin.string "i32 4 +0 view 0 @64"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v13 = num.i32_shl (v10, v7) [] [spec: builtin.string "@73"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_add (v2, v13) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v14, v0) [] [spec: builtin.string "i32 4 +4 view 1 @77"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
