;; Rows of which an array says where they begin: sparse rows, each written by its own iteration.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $y i32) (param $x i32) (param $row i32) (param $n i32)
    (local $j i32) (local $end i32)
    (loop $rows
      (local.set $j (i32.load (local.get $row)))
      (local.set $end (i32.load offset=4 (local.get $row)))
      (block $done
        (loop $top
          (br_if $done (i32.ge_s (local.get $j) (local.get $end)))
          (f32.store (i32.add (local.get $y) (i32.shl (local.get $j) (i32.const 2)))
            (f32.mul (f32.load (local.get $x)) (f32.load (i32.add (local.get $y) (i32.const 4)))))
          (local.set $j (i32.add (local.get $j) (i32.const 1)))
          (br $top)))
      (local.set $row (i32.add (local.get $row) (i32.const 4)))
      (local.set $x (i32.add (local.get $x) (i32.const 4)))
      (br_if $rows (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
)

;; expect
;; $f depth 0: O009 scatter: 1 parallel dimension, 1 loop in order inside; 4 loads, 1 stores; stores at places that data decide: checked to be unique before each launch [region 0]
;; $f depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 3 I32, local 2 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; region 1: takes local 4 I32, local 5 I32, local 0 I32, local 1 I32, local 3 I32, local 2 I32; gives nothing; leaves by label 0
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_50"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v5 = num.i32_add (v4, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v5, v4, v6) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v9 = num.i32_add (v3, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v10 = num.i32_add (v8, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @50"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop () [] [spec: builtin.string "sequential in 0 @68"]: <() -> ()>;
;;         tensor.view (v1, v8) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @54"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v8) [] [spec: builtin.string "read i32 4 +4 base strides 0 loops 0 @61"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v8) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 1 @87"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v10) [] [spec: builtin.string "read f32 4 +0 base strides loops 0 1 @95"]: <(builtin.integer i32) -> ()>;
;;         tensor.view () [] [spec: builtin.string "write f32 4 +0 any strides loops 0 1 @99"]: <() -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "fresh 4 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "fresh 4 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v11: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v13 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v14 = num.i32_mul (v13, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_add (v1, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v17 = num.i32_mul (v16, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_add (v2, v17) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = tensor.load (v15) [] [spec: builtin.string "i32 4 +0 view 0 @54"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = tensor.load (v15) [] [spec: builtin.string "i32 4 +4 view 1 @61"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v19) [^b2_block5v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1(v12: builtin.integer i32):
;;             v21 = num.i32_ge_s (v12, v20) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v21) [^b4_block7v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v22 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v23 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v24 = num.i32_shl (v12, v23) [] [spec: builtin.string "@83"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_add (v3, v24) [] [spec: builtin.string "@84"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = tensor.load (v18) [] [spec: builtin.string "f32 4 +0 view 2 @87"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v27 = tensor.load (v9) [] [spec: builtin.string "f32 4 +0 view 3 @95"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v28 = num.f32_mul (v26, v27) [] [spec: builtin.string "@98"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v25, v28) [] [spec: builtin.string "f32 4 +0 view 4 @99"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v29 = num.i32_add (v12, v22) [] [spec: builtin.string "@106"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v29) [^b2_block5v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1():
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_68"]: <() -> ()>
;;     {
;;       ^entry_block9v1(v30: builtin.integer i32, v31: builtin.integer i32, v32: builtin.integer i32, v33: builtin.integer i32, v34: builtin.integer i32, v35: builtin.integer i32):
;;         v36 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v37 = tensor.trip (v30, v36, v31) [] [spec: builtin.string "lt_s i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v38 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v39 = num.i32_add (v32, v38) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v40 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v41 = num.i32_add (v33, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v42 = num.i32_add (v38, v32) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v43 = num.i32_mul (v30, v38) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v44 = num.i32_add (v32, v43) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v45 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v46 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v37) [] [spec: builtin.string "parallel 0 @68"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v41) [] [spec: builtin.string "read f32 4 +0 base strides loops 0 @87"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v42) [] [spec: builtin.string "read f32 4 +0 base before strides loops 0 @95"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v44, v38) [] [spec: builtin.string "write f32 4 +0 base strides 0 loops 0 @99"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block10v1(v47: builtin.integer i64):
;;             num.br () [^b1_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block11v1():
;;             v48 = num.i32_wrap_i64 (v47) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v49 = num.i32_mul (v48, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.i32_add (v30, v49) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block12v1():
;;             v51 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v52 = num.i32_shl (v50, v51) [] [spec: builtin.string "@83"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = num.i32_add (v32, v52) [] [spec: builtin.string "@84"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v54 = tensor.load (v33) [] [spec: builtin.string "f32 4 +0 view 0 @87"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v55 = tensor.load (v39) [] [spec: builtin.string "f32 4 +0 view 1 @95"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v56 = num.f32_mul (v54, v55) [] [spec: builtin.string "@98"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v53, v56) [] [spec: builtin.string "f32 4 +0 view 2 @99"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b3_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block13v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
