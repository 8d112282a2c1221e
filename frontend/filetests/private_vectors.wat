;; Filled by vectors.
(module
  (memory (export "memory") 2)
  (func (export "f") (param $in i32) (param $out i32) (param $w i32) (param $n i32) (param $m i32)
    (local $x i32) (local $k i32)
    (loop $points
      (v128.store (local.get $w) (v128.load (i32.add (local.get $in) (i32.shl (local.get $x) (i32.const 2)))))
      (v128.store offset=16 (local.get $w) (i32x4.splat (local.get $x)))
      (i32.store (i32.add (local.get $out) (i32.shl (local.get $x) (i32.const 2)))
        (i32.add (i32.load offset=4 (local.get $w)) (i32.load offset=28 (local.get $w))))
      (br_if $points (i32.ne (local.tee $x (i32.add (local.get $x) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 2 stores; a private array of 32 bytes [region 0]
;; region 0: takes local 3 I32, local 2 I32, local 5 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_51"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @51"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v8) [] [spec: builtin.string "residue @0"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v3, v7) [] [spec: builtin.string "read i32 4 +0 base x4 strides 0 loops 0 @63"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v4, v7) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @100"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 0 1 @67"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "apart 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "apart 0 2"]: <() -> ()>;
;;         tensor.private () [] [spec: builtin.string "32"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v9: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v11 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v12 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v13 = num.i32_mul (v12, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_add (v2, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_shl (v14, v11) [] [spec: builtin.string "@61"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.i32_add (v3, v15) [] [spec: builtin.string "@62"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = tensor.load (v16) [] [spec: builtin.string "i32 4 +0 view 0 @63"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = tensor.load (v16) [] [spec: builtin.string "i32 4 +4 view 0 @63"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = tensor.load (v16) [] [spec: builtin.string "i32 4 +8 view 0 @63"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = tensor.load (v16) [] [spec: builtin.string "i32 4 +12 view 0 @63"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             tensor.private_store (v21, v17) [] [spec: builtin.string "i32 4 of 0 @67"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v22 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             tensor.private_store (v22, v18) [] [spec: builtin.string "i32 4 of 0 @67"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v23 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             tensor.private_store (v23, v19) [] [spec: builtin.string "i32 4 of 0 @67"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v24 = num.const () [] [spec: builtin.string "0xc"]: <() -> (builtin.integer i32)>;
;;             tensor.private_store (v24, v20) [] [spec: builtin.string "i32 4 of 0 @67"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v25 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             tensor.private_store (v25, v14) [] [spec: builtin.string "i32 4 of 0 @77"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v26 = num.const () [] [spec: builtin.string "0x14"]: <() -> (builtin.integer i32)>;
;;             tensor.private_store (v26, v14) [] [spec: builtin.string "i32 4 of 0 @77"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v27 = num.const () [] [spec: builtin.string "0x18"]: <() -> (builtin.integer i32)>;
;;             tensor.private_store (v27, v14) [] [spec: builtin.string "i32 4 of 0 @77"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v28 = num.const () [] [spec: builtin.string "0x1c"]: <() -> (builtin.integer i32)>;
;;             tensor.private_store (v28, v14) [] [spec: builtin.string "i32 4 of 0 @77"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v29 = num.i32_shl (v14, v11) [] [spec: builtin.string "@87"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_add (v4, v29) [] [spec: builtin.string "@88"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v32 = tensor.private_load (v31) [] [spec: builtin.string "i32 4 of 0 @91"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.const () [] [spec: builtin.string "0x1c"]: <() -> (builtin.integer i32)>;
;;             v34 = tensor.private_load (v33) [] [spec: builtin.string "i32 4 of 0 @96"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.i32_add (v32, v34) [] [spec: builtin.string "@99"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v30, v35) [] [spec: builtin.string "i32 4 +0 view 1 @100"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v36 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v37 = num.i64_add (v9, v36) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v38 = num.i64_eq (v37, v6) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             num.cond_br (v38) [^b5_block8v1, ^b8_block11v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1():
;;             v39 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v39) [^b6_block9v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b6_block9v1(v10: builtin.integer i32):
;;             v40 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v41 = num.i32_add (v10, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = tensor.private_load (v41) [] [spec: builtin.string "i32 4 of 0"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_add (v1, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v43, v42) [] [spec: builtin.string "i32 4 +0 view 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v44 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v45 = num.i32_add (v10, v44) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = num.const () [] [spec: builtin.string "0x20"]: <() -> (builtin.integer i32)>;
;;             v47 = num.i32_lt_u (v45, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v47, v45) [^b6_block9v1, ^b7_block10v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b7_block10v1():
;;             num.br () [^b8_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block11v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
