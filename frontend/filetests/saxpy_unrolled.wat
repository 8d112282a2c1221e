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
;; $scale depth 0: O001 parallel map: 1 parallel dimension; 4 loads, 4 stores [region 0]
;; $scale depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 1]
;; region 0: takes local 0 I32, local 4 I32, local 3 I32; gives local 3 I32; leaves by its end
;; region 1: takes local 2 I32, local 4 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_94"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v3, v3, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.i32_wrap_i64 (v4) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v6 = num.i32_mul (v5, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @94"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @100"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "write f32 4 +0 base strides 0 loops 0 @109"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "read f32 4 +4 base strides 0 loops 0 @116"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "write f32 4 +4 base strides 0 loops 0 @125"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "read f32 4 +8 base strides 0 loops 0 @132"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "write f32 4 +8 base strides 0 loops 0 @141"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "read f32 4 +12 base strides 0 loops 0 @148"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "write f32 4 +12 base strides 0 loops 0 @157"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 7"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v8: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v9 = num.const () [] [spec: builtin.string "0x40400000"]: <() -> (builtin.fp32 )>;
;;             v10 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v11 = num.i32_mul (v10, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = num.i32_add (v1, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = tensor.load (v12) [] [spec: builtin.string "f32 4 +0 view 0 @100"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v14 = num.f32_mul (v13, v9) [] [spec: builtin.string "@108"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v12, v14) [] [spec: builtin.string "f32 4 +0 view 1 @109"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v15 = tensor.load (v12) [] [spec: builtin.string "f32 4 +4 view 2 @116"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v16 = num.f32_mul (v15, v9) [] [spec: builtin.string "@124"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v12, v16) [] [spec: builtin.string "f32 4 +4 view 3 @125"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v17 = tensor.load (v12) [] [spec: builtin.string "f32 4 +8 view 4 @132"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v18 = num.f32_mul (v17, v9) [] [spec: builtin.string "@140"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v12, v18) [] [spec: builtin.string "f32 4 +8 view 5 @141"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v19 = tensor.load (v12) [] [spec: builtin.string "f32 4 +12 view 6 @148"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v20 = num.f32_mul (v19, v9) [] [spec: builtin.string "@156"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v12, v20) [] [spec: builtin.string "f32 4 +12 view 7 @157"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end (v6) [] []: <(builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_196"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v21: builtin.integer i32, v22: builtin.integer i32):
;;         v23 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v24 = num.i32_add (v23, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v25 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v26 = tensor.trip (v24, v23, v25) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v27 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v28 = num.i32_add (v22, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v26) [] [spec: builtin.string "parallel 0 @196"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v28, v27) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @202"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v28, v27) [] [spec: builtin.string "write f32 4 +0 base strides 0 loops 0 @211"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block7v1(v29: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v30 = num.const () [] [spec: builtin.string "0x40400000"]: <() -> (builtin.fp32 )>;
;;             v31 = num.i32_wrap_i64 (v29) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v32 = num.i32_mul (v31, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.i32_add (v22, v32) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = tensor.load (v33) [] [spec: builtin.string "f32 4 +0 view 0 @202"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v35 = num.f32_mul (v34, v30) [] [spec: builtin.string "@210"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v33, v35) [] [spec: builtin.string "f32 4 +0 view 1 @211"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
