;; `m = m < x ? m : x`: a NaN would be taken, and then be replaced by whatever comes: it raises the trap flag.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $m f64) (result f64)
    (local $i i32) (local $x f64)

    (loop $top
      (local.set $m (select (local.get $m) (local.tee $x (f64.load (local.get $p)))
        (f64.lt (local.get $m) (local.get $x))))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))
    (local.get $m)))

;; expect
;; $f depth 0: O002 exact reduction: 1 parallel dimension; 1 loads, 0 stores; finds the last i64.min_s, 1 value with it [region 0]
;; region 0: takes local 1 I32, local 0 I32, local 3 I32, local 2 F64; gives local 2 F64; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_52"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.fp64 ):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v4, v4, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp64 )>;
;;         v8 = num.f64_add (v3, v7) [] []: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;         v9 = num.i64_reinterpret_f64 (v8) [] []: <(builtin.fp64 ) -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x3f"]: <() -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0x7fffffffffffffff"]: <() -> (builtin.integer i64)>;
;;         v12 = num.i64_shr_s (v9, v10) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v13 = num.i64_and (v12, v11) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v14 = num.i64_xor (v9, v13) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v15 = num.const () [] [spec: builtin.string "0xffffffffffffffff"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @52"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @58"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 2 number"]: <() -> ()>;
;;         v16, v17, v18 = tensor.nest (v14, v15, v3) [] [spec: builtin.string "reduce i64.min_s tie:0:i64.max_s with:0"]: <(builtin.integer i64, builtin.integer i64, builtin.fp64 ) -> (builtin.integer i64, builtin.integer i64, builtin.fp64 )>
;;         {
;;           ^b0_block3v1(v19: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v20 = num.const () [] [spec: builtin.string "0x7ff0000000000000"]: <() -> (builtin.fp64 )>;
;;             v21 = num.i32_wrap_i64 (v19) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v22 = num.i32_mul (v21, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_add (v1, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = tensor.load (v23) [] [spec: builtin.string "f64 8 +0 view 0 @58"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v25 = num.f64_ne (v24, v24) [] []: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             tensor.trap_if (v25) [] []: <(builtin.integer i32) -> ()>;
;;             v26 = num.f64_lt (v20, v24) [] [spec: builtin.string "@67"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             v27 = num.f64_select (v20, v24, v26) [] [spec: builtin.string "@68"]: <(builtin.fp64 , builtin.fp64 , builtin.integer i32) -> (builtin.fp64 )>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v28 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp64 )>;
;;             v29 = num.f64_add (v27, v28) [] []: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v30 = num.i64_reinterpret_f64 (v29) [] []: <(builtin.fp64 ) -> (builtin.integer i64)>;
;;             v31 = num.const () [] [spec: builtin.string "0x3f"]: <() -> (builtin.integer i64)>;
;;             v32 = num.const () [] [spec: builtin.string "0x7fffffffffffffff"]: <() -> (builtin.integer i64)>;
;;             v33 = num.i64_shr_s (v30, v31) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v34 = num.i64_and (v33, v32) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v35 = num.i64_xor (v30, v34) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.return (v35, v19, v27) [] []: <(builtin.integer i64, builtin.integer i64, builtin.fp64 ) -> ()>
;;         };
;;         tensor.end (v18) [] []: <(builtin.fp64 ) -> ()>
;;     }
;; }
