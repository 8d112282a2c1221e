;; A bound, a base and a sum in a memory of 64 bits.
(module
  (memory (export "memory") i64 1)
  (func (export "f") (param $v i64) (param $s i64) (param $k i64)
    (local $i i64)
    (loop $top
      (i64.store (i64.add (i64.load offset=8 (local.get $v)) (i64.shl (local.get $i) (i64.const 3)))
        (i64.mul (local.get $i) (local.get $k)))
      (i64.store (local.get $s) (i64.add (i64.load (local.get $s)) (i64.xor (local.get $i) (local.get $k))))
      (br_if $top (i64.lt_s (local.tee $i (i64.add (local.get $i) (i64.const 1))) (i64.load32_s (local.get $v)))))))

;; expect
;; $f depth 0: O002 exact reduction: 1 parallel dimension; 0 loads, 1 stores; reads 2 values once that the program reads again and again; takes 1 value that the program keeps in memory for variables; reduces by i64.add [region 0]
;; region 0: takes read 1 I64, local 3 I64, local 0 I64, read 0 I64, local 2 I64, local 1 I64, read 2 I64; gives read 2 I64; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_49"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i64, v1: builtin.integer i64, v2: builtin.integer i64, v3: builtin.integer i64, v4: builtin.integer i64, v5: builtin.integer i64, v6: builtin.integer i64):
;;         v7 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v8 = tensor.trip (v7, v7, v0) [] [spec: builtin.string "lt_s i64 bottom"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v8) [] [spec: builtin.string "parallel 0 @49"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v3, v9) [] [spec: builtin.string "write i64 8 +0 base strides 0 loops 0 @67"]: <(builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.steady (v2) [] [spec: builtin.string "i64 8 +8 @53"]: <(builtin.integer i64) -> ()>;
;;         tensor.steady (v2) [] [spec: builtin.string "i64 4s +0 @95"]: <(builtin.integer i64) -> ()>;
;;         tensor.steady (v5) [] [spec: builtin.string "i64 8 +0 alone @74"]: <(builtin.integer i64) -> ()>;
;;         v10 = tensor.nest (v6) [] [spec: builtin.string "reduce i64.add"]: <(builtin.integer i64) -> (builtin.integer i64)>
;;         {
;;           ^b0_block3v1(v11: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v12 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i64)>;
;;             v13 = num.i64_mul (v11, v7) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v14 = num.i64_add (v1, v13) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v15 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v16 = num.i64_shl (v14, v12) [] [spec: builtin.string "@60"]: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v17 = num.i64_add (v3, v16) [] [spec: builtin.string "@61"]: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v18 = num.i64_mul (v14, v4) [] [spec: builtin.string "@66"]: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v19 = num.i32_wrap_i64 (v17) [] [spec: builtin.string "@67"]: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.store (v19, v18) [] [spec: builtin.string "i64 8 +0 view 0 @67"]: <(builtin.integer i32, builtin.integer i64) -> ()>;
;;             v20 = num.i64_xor (v14, v4) [] [spec: builtin.string "@81"]: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v21 = num.i64_add (v15, v20) [] [spec: builtin.string "@82"]: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v21) [] []: <(builtin.integer i64) -> ()>
;;         };
;;         tensor.end (v10) [] []: <(builtin.integer i64) -> ()>
;;     }
;; }
