;; A horizontal blur of bytes: 8-bit loads and stores need no alignment, and the sum is in i32.
(module
  (memory (export "memory") 1)
  (func (export "blur") (param $dst i32) (param $src i32) (param $n i32)
    (loop $top
      (i32.store8 offset=1 (local.get $dst)
        (i32.shr_u
          (i32.add (i32.add (i32.load8_u (local.get $src)) (i32.load8_u offset=2 (local.get $src)))
            (i32.shl (i32.load8_u offset=1 (local.get $src)) (i32.const 1)))
          (i32.const 2)))
      (local.set $src (i32.add (local.get $src) (i32.const 1)))
      (local.set $dst (i32.add (local.get $dst) (i32.const 1)))
      (br_if $top (i32.gt_u (local.tee $n (i32.add (local.get $n) (i32.const -1))) (i32.const 2))))))

;; expect
;; $blur depth 0: O001 parallel map: 1 parallel dimension; 3 loads, 1 stores [region 0]
;; region 0: takes local 2 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_50"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v4 = num.i32_add (v3, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v3, v5) [] [spec: builtin.string "gt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @50"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v7) [] [spec: builtin.string "read i32 1 +0 base strides 0 loops 0 @56"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v7) [] [spec: builtin.string "read i32 1 +2 base strides 0 loops 0 @61"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v7) [] [spec: builtin.string "read i32 1 +1 base strides 0 loops 0 @67"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "write i32 1 +1 base strides 0 loops 0 @77"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v8: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v9 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v10 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v11 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v12 = num.i32_mul (v11, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_add (v1, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v15 = num.i32_mul (v14, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.i32_add (v2, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = tensor.load (v16) [] [spec: builtin.string "i32 1 +0 view 0 @56"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = tensor.load (v16) [] [spec: builtin.string "i32 1 +2 view 1 @61"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v17, v18) [] [spec: builtin.string "@64"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = tensor.load (v16) [] [spec: builtin.string "i32 1 +1 view 2 @67"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_shl (v20, v10) [] [spec: builtin.string "@72"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_add (v19, v21) [] [spec: builtin.string "@73"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_shr_u (v22, v9) [] [spec: builtin.string "@76"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v13, v23) [] [spec: builtin.string "i32 1 +1 view 3 @77"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
