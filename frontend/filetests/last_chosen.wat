;; The last place of a negative number, and one less than the last even number: each iteration that finds one comes later
;; than all before.
(module
  (memory (export "memory") 1)
  (func (export "at") (param $a i32) (param $n i32) (result i32)
    (local $i i32) (local $last i32)
    (local.set $last (i32.const -1))
    (loop $top
      (local.set $last
        (select (local.get $i) (local.get $last)
          (i32.lt_s (i32.load (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 0))))
      (br_if $top (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $last))
  (func (export "found") (param $a i32) (param $n i32) (result f32)
    (local $x i32) (local $last f32)
    (loop $top
      (local.set $x (i32.load (local.get $a)))
      (if (i32.eqz (i32.and (local.get $x) (i32.const 1)))
        (then (local.set $last (f32.convert_i32_s (i32.sub (local.get $x) (i32.const 1))))))
      (local.set $a (i32.add (local.get $a) (i32.const 4)))
      (br_if $top (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $last)))

;; expect
;; $at depth 0: O002 exact reduction: 1 parallel dimension; 1 loads, 0 stores; finds the first i64.max_s, 1 value with it [region 0]
;; $found depth 0: O002 exact reduction: 1 parallel dimension; 1 loads, 0 stores; finds the first i64.max_s, 1 value with it [region 1]
;; region 0: takes local 1 I32, local 2 I32, local 0 I32, local 3 I32; gives local 3 I32; leaves by its end
;; region 1: takes local 1 I32, local 0 I32, local 3 F32; gives local 3 F32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_69"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v4, v4, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0xffffffffffffffff"]: <() -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @69"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v9) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @83"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         v10, v11, v12 = tensor.nest (v7, v8, v3) [] [spec: builtin.string "reduce i64.max_s tie:0:i64.min_s with:0"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64, builtin.integer i64, builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v13: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v14 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v15 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v16 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v17 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v18 = num.i32_wrap_i64 (v13) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v19 = num.i32_mul (v18, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_add (v1, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v22 = num.i64_mul (v13, v6) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v23 = num.i64_add (v7, v22) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v24 = num.const () [] [spec: builtin.string "0x8000000000000000"]: <() -> (builtin.integer i64)>;
;;             v25 = num.i64_add (v23, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v26 = num.i32_shl (v20, v16) [] [spec: builtin.string "@81"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_add (v2, v26) [] [spec: builtin.string "@82"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = tensor.load (v27) [] [spec: builtin.string "i32 4 +0 view 0 @83"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = num.i32_lt_s (v28, v15) [] [spec: builtin.string "@88"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_select (v20, v15, v29) [] [spec: builtin.string "@89"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.i64_select (v25, v14, v29) [] [spec: builtin.string "@89"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v32 = num.i64_gt_s (v31, v24) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v33 = num.i64_select (v31, v24, v32) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v34 = num.i32_select (v30, v21, v32) [] []: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v33, v13, v34) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v12) [] []: <(builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f1_loop_114"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v35: builtin.integer i32, v36: builtin.integer i32, v37: builtin.fp32 ):
;;         v38 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v39 = num.i32_add (v38, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v40 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v41 = tensor.trip (v39, v38, v40) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v42 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v43 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v44 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v45 = num.const () [] [spec: builtin.string "0xffffffffffffffff"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v41) [] [spec: builtin.string "parallel 0 @114"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v36, v42) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @118"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         v46, v47, v48 = tensor.nest (v44, v45, v37) [] [spec: builtin.string "reduce i64.max_s tie:0:i64.min_s with:0"]: <(builtin.integer i64, builtin.integer i64, builtin.fp32 ) -> (builtin.integer i64, builtin.integer i64, builtin.fp32 )>
;;         {
;;           ^b0_block7v1(v49: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v52 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v53 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v54 = num.i32_wrap_i64 (v49) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v55 = num.i32_mul (v54, v42) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.i32_add (v36, v55) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;             v58 = num.i64_mul (v49, v43) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v59 = num.i64_add (v44, v58) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v60 = num.const () [] [spec: builtin.string "0x8000000000000000"]: <() -> (builtin.integer i64)>;
;;             v61 = num.i64_add (v59, v53) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v62 = tensor.load (v56) [] [spec: builtin.string "i32 4 +0 view 0 @118"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v63 = num.i32_and (v62, v52) [] [spec: builtin.string "@127"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v64 = num.i32_eqz (v63) [] [spec: builtin.string "@128"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v64) [^b3_block10v1, ^b2_block9v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block9v1():
;;             v65 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v66 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;             num.br (v66, v65) [^b4_block11v1] [spec: builtin.string "args 2"]: <(builtin.fp32 , builtin.integer i64) -> ()>
;;
;;           ^b3_block10v1():
;;             v67 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v68 = num.i32_sub (v62, v67) [] [spec: builtin.string "@135"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v69 = num.f32_convert_i32_s (v68) [] [spec: builtin.string "@136"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             num.br (v69, v61) [^b4_block11v1] [spec: builtin.string "args 2"]: <(builtin.fp32 , builtin.integer i64) -> ()>
;;
;;           ^b4_block11v1(v50: builtin.fp32 , v51: builtin.integer i64):
;;             v70 = num.i64_gt_s (v51, v60) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v71 = num.i64_select (v51, v60, v70) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v72 = num.f32_select (v50, v57, v70) [] []: <(builtin.fp32 , builtin.fp32 , builtin.integer i32) -> (builtin.fp32 )>;
;;             num.br () [^b5_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block12v1():
;;             num.return (v71, v49, v72) [] []: <(builtin.integer i64, builtin.integer i64, builtin.fp32 ) -> ()>
;;         };
;;         tensor.end (v48) [] []: <(builtin.fp32 ) -> ()>
;;     }
;; }
