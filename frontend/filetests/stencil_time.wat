;; A five-point stencil under a time loop that swaps its two arrays: the time loop carries the two
;; pointers and stays on the CPU, the two loops inside are offloaded.
(module
  (memory (export "memory") 1)
  (func (export "heat") (param $src i32) (param $dst i32) (param $n i32) (param $steps i32)
    (local $i i32) (local $j i32) (local $row i32) (local $p i32) (local $q i32) (local $swap i32)
    (local.set $row (i32.shl (local.get $n) (i32.const 2)))
    (loop $time
      (local.set $i (i32.const 1))
      (loop $rows
        (local.set $j (i32.const 1))
        (loop $cols
          (local.set $p (i32.add (local.get $src) (i32.shl (i32.add (i32.mul (local.get $i) (local.get $n)) (local.get $j)) (i32.const 2))))
          (local.set $q (i32.add (local.get $dst) (i32.shl (i32.add (i32.mul (local.get $i) (local.get $n)) (local.get $j)) (i32.const 2))))
          (f32.store (local.get $q)
            (f32.mul (f32.const 0.25)
              (f32.add
                (f32.add (f32.load (i32.sub (local.get $p) (i32.const 4))) (f32.load offset=4 (local.get $p)))
                (f32.add (f32.load (i32.sub (local.get $p) (local.get $row))) (f32.load (i32.add (local.get $p) (local.get $row)))))))
          (br_if $cols (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.sub (local.get $n) (i32.const 1)))))
        (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.sub (local.get $n) (i32.const 1)))))
      (local.set $swap (local.get $src))
      (local.set $src (local.get $dst))
      (local.set $dst (local.get $swap))
      (br_if $time (local.tee $steps (i32.add (local.get $steps) (i32.const -1)))))))

;; expect
;; $heat depth 0: K115 sequential loop around parallel ones: K105: the address of a store is not an affine function of the loop counters (at F32Store)
;; $heat depth 1: O001 parallel map: 2 parallel dimensions; 4 loads, 1 stores [region 0]
;; $heat depth 2: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 2 I32, local 4 I32, local 0 I32, local 1 I32, local 6 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_68"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v8 = num.i32_add (v7, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v9 = tensor.trip (v5, v6, v8) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v10 = tensor.trip (v5, v6, v8) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_mul (v0, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.i32_add (v12, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v14 = num.i32_mul (v0, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.i32_mul (v0, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = num.i32_add (v11, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v17 = num.i32_add (v16, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v18 = num.i32_add (v11, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v19 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v20 = num.i32_mul (v0, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v21 = num.i32_add (v11, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v22 = num.i32_add (v21, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v23 = num.i32_mul (v0, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v24 = num.i32_add (v11, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v25 = num.i32_add (v24, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v9) [] [spec: builtin.string "parallel 0 @68"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v10) [] [spec: builtin.string "parallel 1 in 0 @74"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v13, v14, v11) [] [spec: builtin.string "read f32 4 +0 base strides 0 1 loops 0 1 @120"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v17, v14, v11) [] [spec: builtin.string "read f32 4 +4 base strides 0 1 loops 0 1 @125"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v18, v14, v11) [] [spec: builtin.string "read f32 4 +0 base strides 0 1 loops 0 1 @134"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v22, v14, v11) [] [spec: builtin.string "read f32 4 +0 base strides 0 1 loops 0 1 @142"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v25, v14, v11) [] [spec: builtin.string "write f32 4 +0 base strides 0 1 loops 0 1 @148"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 4 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 4"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v26: builtin.integer i64, v27: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v28 = num.i32_wrap_i64 (v26) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v29 = num.i32_mul (v28, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_add (v1, v29) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v31 = num.const () [] [spec: builtin.string "0x3e800000"]: <() -> (builtin.fp32 )>;
;;             v32 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v33 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v34 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v35 = num.i32_wrap_i64 (v27) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v36 = num.i32_mul (v35, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_add (v34, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = num.i32_mul (v30, v0) [] [spec: builtin.string "@82"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = num.i32_add (v38, v37) [] [spec: builtin.string "@85"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_shl (v39, v33) [] [spec: builtin.string "@88"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_add (v2, v40) [] [spec: builtin.string "@89"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_mul (v30, v0) [] [spec: builtin.string "@98"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_add (v42, v37) [] [spec: builtin.string "@101"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = num.i32_shl (v43, v33) [] [spec: builtin.string "@104"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = num.i32_add (v3, v44) [] [spec: builtin.string "@105"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = num.i32_sub (v41, v32) [] [spec: builtin.string "@119"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = tensor.load (v46) [] [spec: builtin.string "f32 4 +0 view 0 @120"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v48 = tensor.load (v41) [] [spec: builtin.string "f32 4 +4 view 1 @125"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v49 = num.f32_add (v47, v48) [] [spec: builtin.string "@128"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v50 = num.i32_sub (v41, v4) [] [spec: builtin.string "@133"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = tensor.load (v50) [] [spec: builtin.string "f32 4 +0 view 2 @134"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v52 = num.i32_add (v41, v4) [] [spec: builtin.string "@141"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = tensor.load (v52) [] [spec: builtin.string "f32 4 +0 view 3 @142"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v54 = num.f32_add (v51, v53) [] [spec: builtin.string "@145"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v55 = num.f32_add (v49, v54) [] [spec: builtin.string "@146"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v56 = num.f32_mul (v31, v55) [] [spec: builtin.string "@147"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v45, v56) [] [spec: builtin.string "f32 4 +0 view 4 @148"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
