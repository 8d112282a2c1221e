;; clang -O2 unrolls and joins two conditions for what both steps set to the same value.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $m f32) (result i32)
    (local $i i32) (local $j i32) (local $q i32) (local $x f32) (local $y f32) (local $xi i32) (local $yi i32) (local $c i32) (local $d i32)
    (loop $rows
      (local.set $q (local.get $p))
      (local.set $j (i32.const 0))
      (loop $top
        (local.set $yi (select (i32.add (local.get $j) (i32.const 1))
          (select (local.get $j) (local.get $yi) (local.tee $c (f32.gt (local.tee $x (f32.load (local.get $q))) (local.get $m))))
          (local.tee $d (f32.gt (local.tee $y (f32.load offset=4 (local.get $q)))
            (local.tee $m (select (local.get $x) (local.get $m) (local.get $c)))))))
        (local.set $m (select (local.get $y) (local.get $m) (local.get $d)))
        (local.set $xi (select (local.get $i) (local.get $xi) (i32.or (local.get $c) (local.get $d))))
        (local.set $q (i32.add (local.get $q) (i32.const 8)))
        (br_if $top (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 2))) (i32.const 256))))
      (local.set $p (i32.add (local.get $p) (i32.const 1024)))
      (br_if $rows (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (i32.add (local.get $xi) (local.get $yi))))

;; expect
;; $f depth 0: O002 exact reduction: 1 parallel dimension, 1 loop in order inside; 2 loads, 0 stores; finds the first i32.max_s, 3 values with it [region 0]
;; $f depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 1 I32, local 0 I32, local 3 I32, local 2 F32, local 9 I32, local 8 I32; gives local 8 I32, local 9 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_56"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.fp32 , v4: builtin.integer i32, v5: builtin.integer i32):
;;         v6 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v6, v6, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v9 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;         v10 = tensor.trip (v8, v8, v9) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0x400"]: <() -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;         v13 = num.f32_add (v3, v12) [] []: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;         v14 = num.i32_reinterpret_f32 (v13) [] []: <(builtin.fp32 ) -> (builtin.integer i32)>;
;;         v15 = num.const () [] [spec: builtin.string "0x1f"]: <() -> (builtin.integer i32)>;
;;         v16 = num.const () [] [spec: builtin.string "0x7fffffff"]: <() -> (builtin.integer i32)>;
;;         v17 = num.i32_shr_s (v14, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v18 = num.i32_and (v17, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v19 = num.i32_xor (v14, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v20 = num.const () [] [spec: builtin.string "0xffffffffffffffff"]: <() -> (builtin.integer i64)>;
;;         v21 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @56"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v10) [] [spec: builtin.string "sequential in 0 @66"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v11, v21) [] [spec: builtin.string "read f32 4 +0 base strides 0 1 loops 0 1 @79"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v11, v21) [] [spec: builtin.string "read f32 4 +4 base strides 0 1 loops 0 1 @92"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "start 2 number"]: <() -> ()>;
;;         v22, v23, v24, v25, v26 = tensor.nest (v19, v20, v3, v4, v5) [] [spec: builtin.string "reduce i32.max_s tie:0:i64.min_s with:0 with:0 with:0"]: <(builtin.integer i32, builtin.integer i64, builtin.fp32 , builtin.integer i32, builtin.integer i32) -> (builtin.integer i32, builtin.integer i64, builtin.fp32 , builtin.integer i32, builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v27: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v33 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v34 = num.i32_wrap_i64 (v27) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v35 = num.i32_mul (v34, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_add (v1, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_wrap_i64 (v27) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v38 = num.i32_mul (v37, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = num.i32_add (v2, v38) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v41 = num.const () [] [spec: builtin.string "0xff800000"]: <() -> (builtin.fp32 )>;
;;             v42 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v33, v40, v36, v41, v42) [^b2_block5v1] [spec: builtin.string "args 5"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.fp32 , builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1(v28: builtin.integer i32, v29: builtin.integer i32, v30: builtin.integer i32, v31: builtin.fp32 , v32: builtin.integer i32):
;;             v43 = num.const () [] [spec: builtin.string "0x100"]: <() -> (builtin.integer i32)>;
;;             v44 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v45 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v46 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v47 = num.i32_add (v28, v46) [] [spec: builtin.string "@72"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v48 = tensor.load (v30) [] [spec: builtin.string "f32 4 +0 view 0 @79"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v49 = num.f32_gt (v48, v31) [] [spec: builtin.string "@86"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.integer i32)>;
;;             v50 = num.i32_select (v28, v29, v49) [] [spec: builtin.string "@89"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = tensor.load (v30) [] [spec: builtin.string "f32 4 +4 view 1 @92"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v52 = num.f32_select (v48, v31, v49) [] [spec: builtin.string "@103"]: <(builtin.fp32 , builtin.fp32 , builtin.integer i32) -> (builtin.fp32 )>;
;;             v53 = num.f32_gt (v51, v52) [] [spec: builtin.string "@106"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.integer i32)>;
;;             v54 = num.i32_select (v47, v50, v53) [] [spec: builtin.string "@109"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v55 = num.f32_select (v51, v52, v53) [] [spec: builtin.string "@118"]: <(builtin.fp32 , builtin.fp32 , builtin.integer i32) -> (builtin.fp32 )>;
;;             v56 = num.i32_or (v49, v53) [] [spec: builtin.string "@129"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.i32_select (v39, v32, v56) [] [spec: builtin.string "@130"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = num.i32_add (v30, v45) [] [spec: builtin.string "@137"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = num.i32_add (v28, v44) [] [spec: builtin.string "@144"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v60 = num.i32_ne (v59, v43) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v60, v59, v54, v58, v55, v57) [^b2_block5v1, ^b3_block6v1] [spec: builtin.string "args 5 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.fp32 , builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v61 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;             v62 = num.f32_add (v55, v61) [] []: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v63 = num.i32_reinterpret_f32 (v62) [] []: <(builtin.fp32 ) -> (builtin.integer i32)>;
;;             v64 = num.const () [] [spec: builtin.string "0x1f"]: <() -> (builtin.integer i32)>;
;;             v65 = num.const () [] [spec: builtin.string "0x7fffffff"]: <() -> (builtin.integer i32)>;
;;             v66 = num.i32_shr_s (v63, v64) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v67 = num.i32_and (v66, v65) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v68 = num.i32_xor (v63, v67) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.return (v68, v27, v55, v54, v57) [] []: <(builtin.integer i32, builtin.integer i64, builtin.fp32 , builtin.integer i32, builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v26, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>
;;     }
;; }
