;; Loads that a compiler keeps for the next iterations: b[i] = a[i] + a[i+1] + a[i+2] with one load. Each point loads its
;; neighbours itself, by views that lag.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $b i32) (param $n i32)
    (local $x f32) (local $y f32) (local $z f32)
    (local.set $x (f32.load (local.get $a)))
    (local.set $y (f32.load offset=4 (local.get $a)))
    (loop $top
      (local.set $z (f32.load offset=8 (local.get $a)))
      (f32.store (local.get $b) (f32.add (f32.add (local.get $x) (local.get $y)) (local.get $z)))
      (local.set $x (local.get $y))
      (local.set $y (local.get $z))
      (local.set $a (i32.add (local.get $a) (i32.const 4)))
      (local.set $b (i32.add (local.get $b) (i32.const 4)))
      (br_if $top (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension; 3 loads, 1 stores [region 0]
;; region 0: takes local 2 I32, local 0 I32, local 1 I32, local 4 F32, local 3 F32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_63"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.fp32 , v4: builtin.fp32 ):
;;         v5 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v6 = num.i32_add (v5, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v8 = tensor.trip (v6, v5, v7) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v8) [] [spec: builtin.string "parallel 0 @63"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v9) [] [spec: builtin.string "read f32 4 +8 base strides 0 loops 0 @67"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v9) [] [spec: builtin.string "write f32 4 +0 base strides 0 loops 0 @82"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v9) [] [spec: builtin.string "read f32 4 +8 base lag0-2 strides 0 loops 0 @67"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v9) [] [spec: builtin.string "read f32 4 +8 base lag0-1 strides 0 loops 0 @67"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "least_trips 0 3"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v10: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v11 = num.i32_wrap_i64 (v10) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v12 = num.i32_mul (v11, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_add (v1, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_wrap_i64 (v10) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v15 = num.i32_mul (v14, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.i32_add (v2, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;             v18 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v19 = num.i64_sub (v10, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v20 = num.i64_lt_s (v10, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v21 = num.i64_select (v18, v19, v20) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v22 = num.i32_wrap_i64 (v21) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v23 = num.i32_mul (v22, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_add (v1, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = tensor.load (v24) [] [spec: builtin.string "f32 4 +8 view 2 @67"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v26 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v27 = num.i64_eq (v10, v26) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v28 = num.f32_select (v3, v25, v27) [] []: <(builtin.fp32 , builtin.fp32 , builtin.integer i32) -> (builtin.fp32 )>;
;;             v29 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v30 = num.i64_eq (v10, v29) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v31 = num.f32_select (v4, v28, v30) [] []: <(builtin.fp32 , builtin.fp32 , builtin.integer i32) -> (builtin.fp32 )>;
;;             v32 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v33 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v34 = num.i64_sub (v10, v32) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v35 = num.i64_lt_s (v10, v32) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v36 = num.i64_select (v33, v34, v35) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v37 = num.i32_wrap_i64 (v36) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v38 = num.i32_mul (v37, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = num.i32_add (v1, v38) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = tensor.load (v39) [] [spec: builtin.string "f32 4 +8 view 3 @67"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v41 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v42 = num.i64_eq (v10, v41) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v43 = num.f32_select (v3, v40, v42) [] []: <(builtin.fp32 , builtin.fp32 , builtin.integer i32) -> (builtin.fp32 )>;
;;             v44 = tensor.load (v13) [] [spec: builtin.string "f32 4 +8 view 0 @67"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v45 = num.f32_add (v31, v43) [] [spec: builtin.string "@78"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v46 = num.f32_add (v45, v44) [] [spec: builtin.string "@81"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v16, v46) [] [spec: builtin.string "f32 4 +0 view 1 @82"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
