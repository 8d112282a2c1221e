;; h[p[i]]++ in a 64-bit memory: the index is a byte, made 64 bits wide.
(module
  (memory (export "memory") i64 1)
  (func (export "f") (param $h i64) (param $p i64) (param $n i32)
    (local $a i64)
    (loop $top
      (local.set $a (i64.add (local.get $h) (i64.shl (i64.extend_i32_u (i32.load8_u (local.get $p))) (i64.const 2))))
      (i32.store (local.get $a) (i32.add (i32.load (local.get $a)) (i32.const 1)))
      (local.set $p (i64.add (local.get $p) (i64.const 1)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $f depth 0: O005 histogram: 1 parallel dimension; 1 loads, 1 stores; updates by i32.add [region 0]
;; region 0: takes local 2 I32, local 1 I64, local 0 I64; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_49"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i64, v2: builtin.integer i64):
;;         v3 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v4 = num.i32_add (v3, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v3, v5) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @49"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "read i32 1 +0 base strides 0 loops 0 @55"]: <(builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.view (v2) [] [spec: builtin.string "write i32 4 +0 base to+1020 by:i32.add strides loops 0 @75"]: <(builtin.integer i64) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "joins 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v8: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v9 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v10 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v11 = num.i64_mul (v8, v7) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v12 = num.i64_add (v1, v11) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v13 = num.i32_wrap_i64 (v12) [] [spec: builtin.string "@55"]: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v14 = tensor.load (v13) [] [spec: builtin.string "i32 1 +0 view 0 @55"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i64_extend_i32_u (v14) [] [spec: builtin.string "@58"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v16 = num.i64_shl (v15, v10) [] [spec: builtin.string "@61"]: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v17 = num.i64_add (v2, v16) [] [spec: builtin.string "@62"]: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v18 = num.i32_wrap_i64 (v17) [] [spec: builtin.string "@75"]: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.update (v18, v9) [] [spec: builtin.string "i32.add i32 4 +0 view 1 @75"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
