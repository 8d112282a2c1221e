;; It begins as something else: the first iteration is another one, so it is none.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $y i32) (param $x i32) (param $n i32)
    (local $i i32) (local $next i32) (local $k i32)
    (local.set $i (i32.sub (local.get $n) (i32.const 1)))
    (loop $all
      (local.set $k (local.get $i))
      (local.set $i (local.get $next))
      (i32.store (i32.add (local.get $y) (i32.shl (local.get $i) (i32.const 2)))
        (i32.sub
          (i32.load (i32.add (local.get $x) (i32.shl (local.get $i) (i32.const 2))))
          (i32.load (i32.add (local.get $x) (i32.shl (local.get $k) (i32.const 2))))))
      (br_if $all (i32.ne (local.tee $next (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension; 2 loads, 1 stores (1 indirect, checked inside) [region 0]
;; region 0: takes local 2 I32, local 4 I32, local 3 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_56"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @56"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v4, v7) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @82"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view () [] [spec: builtin.string "read i32 4 +0 any strides loops 0 @93"]: <() -> ()>;
;;         tensor.view (v3, v7) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @97"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "checked_inside 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "least_trips 0 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v8: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v9 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v10 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v11 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v12 = num.i64_sub (v8, v10) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v13 = num.i64_lt_s (v8, v10) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v14 = num.i64_select (v11, v12, v13) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v15 = num.i32_wrap_i64 (v14) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v16 = num.i32_mul (v15, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v1, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v19 = num.i64_eq (v8, v18) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v20 = num.i32_select (v2, v17, v19) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v22 = num.i32_mul (v21, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_add (v1, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_shl (v23, v9) [] [spec: builtin.string "@72"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_add (v3, v24) [] [spec: builtin.string "@73"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_shl (v23, v9) [] [spec: builtin.string "@80"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_add (v4, v26) [] [spec: builtin.string "@81"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = tensor.load (v27) [] [spec: builtin.string "i32 4 +0 view 0 @82"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = num.i32_shl (v20, v9) [] [spec: builtin.string "@91"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_add (v4, v29) [] [spec: builtin.string "@92"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = tensor.load (v30) [] [spec: builtin.string "i32 4 +0 view 1 @93"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = num.i32_sub (v28, v31) [] [spec: builtin.string "@96"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v25, v32) [] [spec: builtin.string "i32 4 +0 view 2 @97"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
