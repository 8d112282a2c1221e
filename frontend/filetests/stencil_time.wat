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
;; $heat depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 2 parallel dimensions; 4 loads, 1 stores [region 0]
;; $heat depth 1: O001 parallel map: 2 parallel dimensions; 4 loads, 1 stores [region 0]
;; $heat depth 2: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 3 I32, local 2 I32, local 0 I32, local 1 I32, local 6 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_62"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v6 = num.i32_add (v5, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v8 = tensor.trip (v6, v5, v7) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v10 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v11 = num.i32_add (v5, v1) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = tensor.trip (v9, v10, v11) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v13 = tensor.trip (v9, v10, v11) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v14 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v15 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i64)>;
;;         v16 = num.i64_rem_u (v14, v15) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v17 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v18 = num.i64_eq (v16, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;         v19 = num.i32_select (v3, v2, v18) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v20 = num.i64_rem_u (v14, v15) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v21 = num.i64_eq (v20, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;         v22 = num.i32_select (v2, v3, v21) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v23 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v24 = num.i32_mul (v1, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v25 = num.i32_add (v24, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v26 = num.i32_mul (v1, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v27 = num.i32_mul (v1, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v28 = num.i32_add (v23, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v29 = num.i32_add (v28, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v30 = num.i32_add (v23, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v31 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v32 = num.i32_mul (v1, v31) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v33 = num.i32_add (v23, v32) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v34 = num.i32_add (v33, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v35 = num.i32_mul (v1, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v36 = num.i32_add (v23, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v37 = num.i32_add (v36, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v8) [] [spec: builtin.string "host 0 @62"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v12) [] [spec: builtin.string "parallel 0 in 0 @68"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v13) [] [spec: builtin.string "parallel 1 in 1 @74"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v25, v26, v23) [] [spec: builtin.string "read f32 4 +0 base strides 1 2 loops 1 2 @120"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v29, v26, v23) [] [spec: builtin.string "read f32 4 +4 base strides 1 2 loops 1 2 @125"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v30, v26, v23) [] [spec: builtin.string "read f32 4 +0 base strides 1 2 loops 1 2 @134"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v34, v26, v23) [] [spec: builtin.string "read f32 4 +0 base strides 1 2 loops 1 2 @142"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v37, v26, v23) [] [spec: builtin.string "write f32 4 +0 base strides 1 2 loops 1 2 @148"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block3v1(v38: builtin.integer i64, v39: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v40 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v41 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v42 = num.i32_mul (v41, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_add (v40, v42) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             v44 = num.const () [] [spec: builtin.string "0x3e800000"]: <() -> (builtin.fp32 )>;
;;             v45 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v46 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v47 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v48 = num.i32_wrap_i64 (v39) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v49 = num.i32_mul (v48, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.i32_add (v47, v49) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = num.i32_mul (v43, v1) [] [spec: builtin.string "@82"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = num.i32_add (v51, v50) [] [spec: builtin.string "@85"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = num.i32_shl (v52, v46) [] [spec: builtin.string "@88"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v54 = num.i32_add (v19, v53) [] [spec: builtin.string "@89"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v55 = num.i32_mul (v43, v1) [] [spec: builtin.string "@98"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.i32_add (v55, v50) [] [spec: builtin.string "@101"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.i32_shl (v56, v46) [] [spec: builtin.string "@104"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = num.i32_add (v22, v57) [] [spec: builtin.string "@105"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = num.i32_sub (v54, v45) [] [spec: builtin.string "@119"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v60 = tensor.load (v59) [] [spec: builtin.string "f32 4 +0 view 0 @120"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v61 = tensor.load (v54) [] [spec: builtin.string "f32 4 +4 view 1 @125"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v62 = num.f32_add (v60, v61) [] [spec: builtin.string "@128"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v63 = num.i32_sub (v54, v4) [] [spec: builtin.string "@133"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v64 = tensor.load (v63) [] [spec: builtin.string "f32 4 +0 view 2 @134"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v65 = num.i32_add (v54, v4) [] [spec: builtin.string "@141"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v66 = tensor.load (v65) [] [spec: builtin.string "f32 4 +0 view 3 @142"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v67 = num.f32_add (v64, v66) [] [spec: builtin.string "@145"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v68 = num.f32_add (v62, v67) [] [spec: builtin.string "@146"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v69 = num.f32_mul (v44, v68) [] [spec: builtin.string "@147"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v58, v69) [] [spec: builtin.string "f32 4 +0 view 4 @148"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
