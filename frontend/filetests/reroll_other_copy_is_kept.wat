;; Of two stores one is of another sum: they are no copies, and stay two.
(module
  (memory (export "memory") 16)
  (func (export "pairs") (param $a i32) (param $n i32)
    (local $i i32)
    (loop
      (i32.store (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))
        (i32.add (i32.load (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 3)))
      (i32.store offset=4 (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))
        (i32.add (i32.load offset=4 (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 4)))
      (br_if 0 (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 2))) (i32.const 40000))))))

;; expect
;; $pairs depth 0: O001 parallel map: 1 parallel dimension; 2 loads, 2 stores [region 0]
;; region 0: takes local 2 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_52"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v3 = num.const () [] [spec: builtin.string "0x9c40"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v2, v2, v3) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @52"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v5) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @70"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v5) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @76"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v5) [] [spec: builtin.string "read i32 4 +4 base strides 0 loops 0 @95"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v5) [] [spec: builtin.string "write i32 4 +4 base strides 0 loops 0 @101"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v6: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v7 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v8 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v9 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v10 = num.i32_wrap_i64 (v6) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v11 = num.i32_mul (v10, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = num.i32_add (v0, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_shl (v12, v9) [] [spec: builtin.string "@60"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_add (v1, v13) [] [spec: builtin.string "@61"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_shl (v12, v9) [] [spec: builtin.string "@68"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.i32_add (v1, v15) [] [spec: builtin.string "@69"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = tensor.load (v16) [] [spec: builtin.string "i32 4 +0 view 0 @70"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_add (v17, v8) [] [spec: builtin.string "@75"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v14, v18) [] [spec: builtin.string "i32 4 +0 view 1 @76"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v19 = num.i32_shl (v12, v9) [] [spec: builtin.string "@85"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_add (v1, v19) [] [spec: builtin.string "@86"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_shl (v12, v9) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_add (v1, v21) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = tensor.load (v22) [] [spec: builtin.string "i32 4 +4 view 2 @95"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_add (v23, v7) [] [spec: builtin.string "@100"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v20, v24) [] [spec: builtin.string "i32 4 +4 view 3 @101"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
