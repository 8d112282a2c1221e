;; The same, unrolled by four: a main loop whose pointers move by 16 and a remainder loop of at most
;; three iterations. Four loads and stores share a pointer and differ in their static offset.
(module
  (memory (export "memory") 1)
  (func (export "scale") (param $n i32) (param $p i32)
    (local $rest i32) (local $i i32) (local $q i32)
    (block $done
      (br_if $done (i32.lt_s (local.get $n) (i32.const 1)))
      (local.set $rest (i32.and (local.get $n) (i32.const 3)))
      (block $tail
        (br_if $tail (i32.lt_u (local.get $n) (i32.const 4)))
        (local.set $q (local.get $p))
        (local.set $n (i32.and (local.get $n) (i32.const 2147483644)))
        (loop $top
          (f32.store (local.get $q) (f32.mul (f32.load (local.get $q)) (f32.const 3)))
          (f32.store offset=4 (local.get $q) (f32.mul (f32.load offset=4 (local.get $q)) (f32.const 3)))
          (f32.store offset=8 (local.get $q) (f32.mul (f32.load offset=8 (local.get $q)) (f32.const 3)))
          (f32.store offset=12 (local.get $q) (f32.mul (f32.load offset=12 (local.get $q)) (f32.const 3)))
          (local.set $q (i32.add (local.get $q) (i32.const 16)))
          (br_if $top (i32.ne (local.get $n) (local.tee $i (i32.add (local.get $i) (i32.const 4)))))))
      (br_if $done (i32.eqz (local.get $rest)))
      (local.set $q (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2))))
      (loop $top
        (f32.store (local.get $q) (f32.mul (f32.load (local.get $q)) (f32.const 3)))
        (local.set $q (i32.add (local.get $q) (i32.const 4)))
        (br_if $top (local.tee $rest (i32.add (local.get $rest) (i32.const -1))))))))

;; expect
;; $scale depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 2]
;; $scale depth 0: O003 part of an offloaded nest: what an unrolled loop leaves over: the two are one [region 2]
;; region 0: takes local 0 I32, local 4 I32, local 3 I32; gives local 3 I32; leaves by its end
;; region 1: takes local 2 I32, local 4 I32; gives nothing; leaves by its end
;; region 2: takes local 0 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_94"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v3, v3, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.i32_wrap_i64 (v4) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @94"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @100"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "write f32 4 +0 base strides 0 loops 0 @109"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v7: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v8 = num.const () [] [spec: builtin.string "0x40400000"]: <() -> (builtin.fp32 )>;
;;             v9 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v10 = num.i32_mul (v9, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v11 = num.i32_add (v1, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = tensor.load (v11) [] [spec: builtin.string "f32 4 +0 view 0 @100"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v13 = num.f32_mul (v12, v8) [] [spec: builtin.string "@108"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v11, v13) [] [spec: builtin.string "f32 4 +0 view 1 @109"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end (v5) [] []: <(builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_196"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v14: builtin.integer i32, v15: builtin.integer i32):
;;         v16 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v17 = num.i32_add (v16, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v18 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v19 = tensor.trip (v17, v16, v18) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v20 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v21 = num.i32_add (v15, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v19) [] [spec: builtin.string "parallel 0 @196"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v21, v20) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @202"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v21, v20) [] [spec: builtin.string "write f32 4 +0 base strides 0 loops 0 @211"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block7v1(v22: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v23 = num.const () [] [spec: builtin.string "0x40400000"]: <() -> (builtin.fp32 )>;
;;             v24 = num.i32_wrap_i64 (v22) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v25 = num.i32_mul (v24, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_add (v15, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = tensor.load (v26) [] [spec: builtin.string "f32 4 +0 view 0 @202"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v28 = num.f32_mul (v27, v23) [] [spec: builtin.string "@210"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v26, v28) [] [spec: builtin.string "f32 4 +0 view 1 @211"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_nests_54"]: <() -> ()>
;;     {
;;       ^entry_block10v1(v29: builtin.integer i32, v30: builtin.integer i32):
;;         v31 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v32 = tensor.trip (v31, v31, v31) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v33 = num.i32_lt_s (v29, v31) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v34 = num.i32_eqz (v33) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v35 = tensor.trip (v31, v31, v29, v34) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v36 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v32) [] [spec: builtin.string "host 0 @55"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v35) [] [spec: builtin.string "parallel 0 in 0 @94"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v30, v36, v34) [] [spec: builtin.string "read f32 4 +0 base gated strides 1 loops 1 @100"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v30, v36, v34) [] [spec: builtin.string "write f32 4 +0 base gated strides 1 loops 1 @109"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block11v1(v37: builtin.integer i64):
;;             num.br () [^b1_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block12v1():
;;             num.br () [^b2_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block13v1():
;;             num.cond_br (v33) [^b7_block18v1, ^b3_block14v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block14v1():
;;             num.br () [^b4_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block15v1():
;;             num.br () [^b5_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block16v1():
;;             num.br () [^b6_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block17v1():
;;             v38 = num.const () [] [spec: builtin.string "0x40400000"]: <() -> (builtin.fp32 )>;
;;             v39 = num.i32_wrap_i64 (v37) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v40 = num.i32_mul (v39, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_add (v30, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = tensor.load (v41) [] [spec: builtin.string "f32 4 +0 view 0 @100"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v43 = num.f32_mul (v42, v38) [] [spec: builtin.string "@108"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v41, v43) [] [spec: builtin.string "f32 4 +0 view 1 @109"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b7_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block18v1():
;;             num.br () [^b8_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block19v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
