;; A scatter over a 64-bit memory: the high bits of each address are looked at, by the inspection, too.
(module
  (memory (export "memory") i64 1)
  (func (export "f") (param $y i64) (param $x i64) (param $p i64) (param $n i64)
    (loop $top
      (i64.store (i64.add (local.get $y) (i64.shl (i64.load (local.get $p)) (i64.const 3))) (i64.load (local.get $x)))
      (local.set $x (i64.add (local.get $x) (i64.const 8)))
      (local.set $p (i64.add (local.get $p) (i64.const 8)))
      (br_if $top (i32.wrap_i64 (local.tee $n (i64.add (local.get $n) (i64.const -1)))))))
)

;; expect
;; $f depth 0: O009 scatter: 1 parallel dimension; 2 loads, 1 stores; stores at places that data decide: checked to be unique before each launch [region 0]
;; region 0: takes local 3 I64, local 2 I64, local 1 I64, local 0 I64; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_48"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i64, v1: builtin.integer i64, v2: builtin.integer i64, v3: builtin.integer i64):
;;         v4 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v5 = num.i32_wrap_i64 (v0) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v6 = num.i32_add (v4, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v8 = tensor.trip (v6, v4, v7) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v8) [] [spec: builtin.string "parallel 0 @48"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v9) [] [spec: builtin.string "read i64 8 +0 base strides 0 loops 0 @54"]: <(builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.view (v2, v9) [] [spec: builtin.string "read i64 8 +0 base strides 0 loops 0 @63"]: <(builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.view () [] [spec: builtin.string "write i64 8 +0 any strides loops 0 @66"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "fresh 2 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v10: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v11 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i64)>;
;;             v12 = num.i64_mul (v10, v9) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v13 = num.i64_add (v1, v12) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v14 = num.i64_mul (v10, v9) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v15 = num.i64_add (v2, v14) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v16 = num.i32_wrap_i64 (v13) [] [spec: builtin.string "@54"]: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v17 = tensor.load (v16) [] [spec: builtin.string "i64 8 +0 view 0 @54"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v18 = num.i64_shl (v17, v11) [] [spec: builtin.string "@59"]: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v19 = num.i64_add (v3, v18) [] [spec: builtin.string "@60"]: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v20 = num.i32_wrap_i64 (v15) [] [spec: builtin.string "@63"]: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v21 = tensor.load (v20) [] [spec: builtin.string "i64 8 +0 view 1 @63"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v22 = num.i32_wrap_i64 (v19) [] [spec: builtin.string "@66"]: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v23 = num.const () [] [spec: builtin.string "0x20"]: <() -> (builtin.integer i64)>;
;;             v24 = num.i64_shr_u (v19, v23) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v25 = num.i32_wrap_i64 (v24) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v25) [] []: <(builtin.integer i32) -> ()>;
;;             tensor.store (v22, v21) [] [spec: builtin.string "i64 8 +0 view 2 @66"]: <(builtin.integer i32, builtin.integer i64) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
