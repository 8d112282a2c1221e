;; y[p[i]] += x[i] and a maximum, where no type bounds the index: an inspection finds the range.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $y i32) (param $x i32) (param $p i32) (param $n i32)
    (local $a i32)
    (loop $top
      (local.set $a (i32.add (local.get $y) (i32.shl (i32.load (local.get $p)) (i32.const 2))))
      (i32.store (local.get $a) (i32.add (i32.load (local.get $a)) (i32.load (local.get $x))))
      (i32.store offset=65536 (local.get $a) (i32.sub (i32.load offset=65536 (local.get $a)) (i32.const 1)))
      (local.set $x (i32.add (local.get $x) (i32.const 4)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
)

;; expect
;; $f depth 0: O005 histogram: 1 parallel dimension; 2 loads, 2 stores; updates at places that data decide: their range is found before each launch; updates by i32.add; updates by i32.add [region 0]
;; region 0: takes local 3 I32, local 2 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_50"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v5 = num.i32_add (v4, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v5, v4, v6) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @50"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v8) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @56"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v8) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @74"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view () [] [spec: builtin.string "write i32 4 +0 any by:i32.add strides loops 0 @78"]: <() -> ()>;
;;         tensor.view () [] [spec: builtin.string "write i32 4 +65536 any by:i32.add strides loops 0 @93"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "joins 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "joins 2 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "joins 3 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "fresh 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "fresh 3 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v9: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v10 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v11 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v12 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v13 = num.i32_mul (v12, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_add (v1, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v16 = num.i32_mul (v15, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v2, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = tensor.load (v14) [] [spec: builtin.string "i32 4 +0 view 0 @56"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_shl (v18, v11) [] [spec: builtin.string "@61"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_add (v3, v19) [] [spec: builtin.string "@62"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = tensor.load (v17) [] [spec: builtin.string "i32 4 +0 view 1 @74"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.update (v20, v21) [] [spec: builtin.string "i32.add i32 4 +0 view 2 @78"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v22 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v23 = num.i32_sub (v22, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.update (v20, v23) [] [spec: builtin.string "i32.add i32 4 +65536 view 3 @93"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
