;; The address of the array is stored and read again, so a load may be of it: that is checked where it is made.
(module
  (memory (export "memory") 2)
  (func (export "f") (param $in i32) (param $out i32) (param $w i32) (param $n i32) (param $m i32)
    (local $x i32) (local $k i32)
    (loop $points
      (local.set $k (i32.const 0))
      (loop $fill
        (i32.store (i32.add (local.get $w) (i32.shl (local.get $k) (i32.const 2))) (i32.load (i32.add (local.get $in) (i32.shl (i32.add (local.get $x) (local.get $k)) (i32.const 2)))))
        (br_if $fill (i32.ne (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 8))))
      (i32.store offset=8192 (i32.add (local.get $out) (i32.shl (local.get $x) (i32.const 2))) (local.get $w))
      (i32.store (i32.add (local.get $out) (i32.shl (local.get $x) (i32.const 2)))
        (i32.load (i32.load (i32.add (local.get $in) (local.get $x)))))
      (br_if $points (i32.ne (local.tee $x (i32.add (local.get $x) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension, 1 loop in order inside; 3 loads, 3 stores (1 indirect, checked inside); a private array of 32 bytes [region 0]
;; $f depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 3 I32, local 2 I32, local 5 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_51"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v8 = tensor.trip (v5, v5, v7) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v10 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @51"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v8) [] [spec: builtin.string "sequential in 0 @57"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v10) [] [spec: builtin.string "residue @0"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v3, v9, v9) [] [spec: builtin.string "read i32 4 +0 base strides 0 1 loops 0 1 @78"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v4, v9) [] [spec: builtin.string "write i32 4 +8192 base strides 0 loops 0 @107"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v3, v5) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @124"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view () [] [spec: builtin.string "read i32 4 +0 any strides loops 0 @127"]: <() -> ()>;
;;         tensor.view (v4, v9) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @130"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v9) [] [spec: builtin.string "write i32 4 +0 base strides 2 loops 0 2 @81"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "checked_inside 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "apart 1 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "apart 4 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "apart 0 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "apart 2 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "apart 3 5"]: <() -> ()>;
;;         tensor.private () [] [spec: builtin.string "32"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v11: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v14 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v15 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v16 = num.i32_mul (v15, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v2, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v14) [^b2_block5v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1(v12: builtin.integer i32):
;;             v18 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v19 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v20 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v21 = num.i32_shl (v12, v20) [] [spec: builtin.string "@65"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_add (v1, v21) [] [spec: builtin.string "@66"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_add (v17, v12) [] [spec: builtin.string "@73"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_shl (v23, v20) [] [spec: builtin.string "@76"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_add (v3, v24) [] [spec: builtin.string "@77"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = tensor.load (v25) [] [spec: builtin.string "i32 4 +0 view 0 @78"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_sub (v22, v1) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v29 = num.i32_add (v27, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.private_store (v29, v26) [] [spec: builtin.string "i32 4 of 0 @81"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v30 = num.i32_add (v12, v19) [] [spec: builtin.string "@88"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.i32_ne (v30, v18) [] [spec: builtin.string "@93"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v31, v30) [^b2_block5v1, ^b3_block6v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v32 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v33 = num.i32_shl (v17, v32) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_add (v4, v33) [] [spec: builtin.string "@104"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v34, v1) [] [spec: builtin.string "i32 4 +8192 view 1 @107"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v35 = num.i32_shl (v17, v32) [] [spec: builtin.string "@117"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_add (v4, v35) [] [spec: builtin.string "@118"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_add (v3, v17) [] [spec: builtin.string "@123"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = tensor.load (v37) [] [spec: builtin.string "i32 4 +0 view 2 @124"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = tensor.load (v38) [] [spec: builtin.string "i32 4 +0 view 3 @127"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v36, v39) [] [spec: builtin.string "i32 4 +0 view 4 @130"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             v40 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v41 = num.i64_add (v11, v40) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v42 = num.i64_eq (v41, v6) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             num.cond_br (v42) [^b7_block10v1, ^b10_block13v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b7_block10v1():
;;             v43 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v43) [^b8_block11v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b8_block11v1(v13: builtin.integer i32):
;;             v44 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v45 = num.i32_add (v13, v44) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = tensor.private_load (v45) [] [spec: builtin.string "i32 4 of 0"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = num.i32_add (v1, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v47, v46) [] [spec: builtin.string "i32 4 +0 view 5"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v48 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v49 = num.i32_add (v13, v48) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.const () [] [spec: builtin.string "0x20"]: <() -> (builtin.integer i32)>;
;;             v51 = num.i32_lt_u (v49, v50) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v51, v49) [^b8_block11v1, ^b9_block12v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b9_block12v1():
;;             num.br () [^b10_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b10_block13v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
