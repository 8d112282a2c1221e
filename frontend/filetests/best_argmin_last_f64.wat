;; Value and index of the last minimum (`<=`), by selects: where the start is the worst value, the original loop runs.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $m f64) (result i32)
    (local $i i32) (local $x f64) (local $k i32) (local $c i32)

    (loop $top
      (local.set $c (f64.le (local.tee $x (f64.load (local.get $p))) (local.get $m)))
      (local.set $k (select (local.get $i) (local.get $k) (local.get $c)))
      (local.set $m (select (local.get $x) (local.get $m) (local.get $c)))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))
    (local.get $k)))

;; expect
;; $f depth 0: O002 exact reduction: 1 parallel dimension; 1 loads, 0 stores; finds the last i64.min_s, 2 values with it [region 0]
;; region 0: takes local 1 I32, local 0 I32, local 3 I32, local 2 F64, local 5 I32; gives local 5 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_54"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.fp64 , v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp64 )>;
;;         v9 = num.f64_add (v3, v8) [] []: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;         v10 = num.i64_reinterpret_f64 (v9) [] []: <(builtin.fp64 ) -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0x3f"]: <() -> (builtin.integer i64)>;
;;         v12 = num.const () [] [spec: builtin.string "0x7fffffffffffffff"]: <() -> (builtin.integer i64)>;
;;         v13 = num.i64_shr_s (v10, v11) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v14 = num.i64_and (v13, v12) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v15 = num.i64_xor (v10, v14) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v16 = num.const () [] [spec: builtin.string "0xffffffffffffffff"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @54"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @58"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 2 number"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 2 not 0x7ff0000000000000"]: <() -> ()>;
;;         v17, v18, v19, v20 = tensor.nest (v15, v16, v3, v4) [] [spec: builtin.string "reduce i64.min_s tie:0:i64.max_s with:0 with:0"]: <(builtin.integer i64, builtin.integer i64, builtin.fp64 , builtin.integer i32) -> (builtin.integer i64, builtin.integer i64, builtin.fp64 , builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v21: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v22 = num.i32_wrap_i64 (v21) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v23 = num.i32_mul (v22, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_add (v1, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.const () [] [spec: builtin.string "0x7ff0000000000000"]: <() -> (builtin.fp64 )>;
;;             v26 = num.i32_wrap_i64 (v21) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v27 = num.i32_mul (v26, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_add (v2, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v30 = tensor.load (v24) [] [spec: builtin.string "f64 8 +0 view 0 @58"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v31 = num.f64_le (v30, v25) [] [spec: builtin.string "@65"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             v32 = num.i32_select (v28, v29, v31) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.f64_select (v30, v25, v31) [] [spec: builtin.string "@83"]: <(builtin.fp64 , builtin.fp64 , builtin.integer i32) -> (builtin.fp64 )>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v34 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp64 )>;
;;             v35 = num.f64_add (v33, v34) [] []: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v36 = num.i64_reinterpret_f64 (v35) [] []: <(builtin.fp64 ) -> (builtin.integer i64)>;
;;             v37 = num.const () [] [spec: builtin.string "0x3f"]: <() -> (builtin.integer i64)>;
;;             v38 = num.const () [] [spec: builtin.string "0x7fffffffffffffff"]: <() -> (builtin.integer i64)>;
;;             v39 = num.i64_shr_s (v36, v37) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v40 = num.i64_and (v39, v38) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v41 = num.i64_xor (v36, v40) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.return (v41, v21, v33, v32) [] []: <(builtin.integer i64, builtin.integer i64, builtin.fp64 , builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v20) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
