;; Matrix product in the order i, j, k: the two outer loops are parallel, the inner one adds in source
;; order inside each point. The sum passes from the inner loop into the store in a local.
(module
  (memory (export "memory") 1)
  (func (export "matmul") (param $c i32) (param $a i32) (param $b i32) (param $n i32)
    (local $i i32) (local $j i32) (local $k i32) (local $p i32) (local $q i32) (local $row i32) (local $sum f32)
    (block $done
      (br_if $done (i32.lt_s (local.get $n) (i32.const 1)))
      (local.set $row (i32.shl (local.get $n) (i32.const 2)))
      (loop $rows
        (local.set $j (i32.const 0))
        (loop $cols
          (local.set $p (local.get $a))
          (local.set $q (i32.add (local.get $b) (i32.shl (local.get $j) (i32.const 2))))
          (local.set $sum (f32.const 0))
          (local.set $k (local.get $n))
          (loop $dot
            (local.set $sum (f32.add (local.get $sum) (f32.mul (f32.load (local.get $p)) (f32.load (local.get $q)))))
            (local.set $p (i32.add (local.get $p) (i32.const 4)))
            (local.set $q (i32.add (local.get $q) (local.get $row)))
            (br_if $dot (local.tee $k (i32.add (local.get $k) (i32.const -1)))))
          (f32.store (i32.add (local.get $c) (i32.shl (local.get $j) (i32.const 2))) (local.get $sum))
          (br_if $cols (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $n))))
        (local.set $a (i32.add (local.get $a) (local.get $row)))
        (local.set $c (i32.add (local.get $c) (local.get $row)))
        (br_if $rows (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))))

;; expect
;; $matmul depth 0: O001 parallel map: 2 parallel dimensions, 1 loop in order inside; 2 loads, 1 stores [region 0]
;; $matmul depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; $matmul depth 2: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 3 I32, local 1 I32, local 0 I32, local 4 I32, local 2 I32, local 9 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_75"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32, v5: builtin.integer i32):
;;         v6 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v6, v6, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = tensor.trip (v6, v6, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v10 = num.i32_add (v9, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v12 = tensor.trip (v10, v9, v11) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v13 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v14 = num.i32_mul (v0, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @75"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v8) [] [spec: builtin.string "parallel 1 in 0 @81"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v12) [] [spec: builtin.string "sequential in 1 @108"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v14, v13) [] [spec: builtin.string "read f32 4 +0 base strides 0 2 loops 0 1 2 @114"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v4, v13, v14) [] [spec: builtin.string "read f32 4 +0 base strides 1 2 loops 0 1 2 @119"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v14, v13) [] [spec: builtin.string "write f32 4 +0 base strides 0 1 loops 0 1 @160"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v15: builtin.integer i64, v16: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v21 = num.i32_wrap_i64 (v15) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v22 = num.i32_mul (v21, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_add (v1, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_wrap_i64 (v15) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v25 = num.i32_mul (v24, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_add (v2, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v27 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;             v28 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v29 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v30 = num.i32_wrap_i64 (v16) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v31 = num.i32_mul (v30, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = num.i32_add (v29, v31) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.i32_shl (v32, v28) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_add (v4, v33) [] [spec: builtin.string "@94"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v27, v23, v34, v0) [^b3_block6v1] [spec: builtin.string "args 4"]: <(builtin.fp32 , builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1(v17: builtin.fp32 , v18: builtin.integer i32, v19: builtin.integer i32, v20: builtin.integer i32):
;;             v35 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v36 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v37 = tensor.load (v18) [] [spec: builtin.string "f32 4 +0 view 0 @114"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v38 = tensor.load (v19) [] [spec: builtin.string "f32 4 +0 view 1 @119"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v39 = num.f32_mul (v37, v38) [] [spec: builtin.string "@122"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v40 = num.f32_add (v17, v39) [] [spec: builtin.string "@123"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v41 = num.i32_add (v18, v36) [] [spec: builtin.string "@130"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_add (v19, v5) [] [spec: builtin.string "@137"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_add (v20, v35) [] [spec: builtin.string "@144"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v43, v40, v41, v42, v43) [^b3_block6v1, ^b4_block7v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.fp32 , builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1():
;;             v44 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v45 = num.i32_shl (v32, v44) [] [spec: builtin.string "@156"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = num.i32_add (v26, v45) [] [spec: builtin.string "@157"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v46, v40) [] [spec: builtin.string "f32 4 +0 view 2 @160"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
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
