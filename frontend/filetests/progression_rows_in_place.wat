;; The rows of a matrix by an array of pointers: `for i for j c[i][j] *= f`. The pointers are taken to be as far apart as the
;; first two are.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $c i32) (param $n i32) (param $m i32) (param $f f32)
    (local $i i32) (local $j i32) (local $r i32)
    (loop $rows
      (local.set $r (i32.load (i32.add (local.get $c) (i32.shl (local.get $i) (i32.const 2)))))
      (local.set $j (i32.const 0))
      (loop $columns
        (f32.store (local.get $r) (f32.mul (f32.load (local.get $r)) (local.get $f)))
        (local.set $r (i32.add (local.get $r) (i32.const 4)))
        (br_if $columns (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (br_if $rows (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O001 parallel map: 2 parallel dimensions; 2 loads, 1 stores; reads 2 values once that the program reads again and again; takes what 1 load finds to be an arithmetic progression [region 0]
;; $f depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 1 I32, local 2 I32, local 4 I32, local 0 I32, local 3 F32, read 0 I32, read 1 I32; gives nothing; leaves by its end
;; region 1: takes local 2 I32, local 6 I32, local 5 I32, local 3 F32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_50"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.fp32 , v5: builtin.integer i32, v6: builtin.integer i32):
;;         v7 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v8 = tensor.trip (v7, v7, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = tensor.trip (v7, v7, v1) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v11 = num.i32_add (v10, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v8) [] [spec: builtin.string "parallel 0 @50"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v9) [] [spec: builtin.string "parallel 1 in 0 @69"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v3, v10) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @60"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v5, v6, v10) [] [spec: builtin.string "read f32 4 +0 base strides 0 1 loops 0 1 @75"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v5, v6, v10) [] [spec: builtin.string "write f32 4 +0 base strides 0 1 loops 0 1 @81"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.steady (v3) [] [spec: builtin.string "i32 4 +0 @60"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v11) [] [spec: builtin.string "i32 4 +0 less 0 @60"]: <(builtin.integer i32) -> ()>;
;;         tensor.progression (v3, v10, v5, v6) [] [spec: builtin.string "0 +0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v12: builtin.integer i64, v13: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v14 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v15 = num.i32_wrap_i64 (v12) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v16 = num.i32_mul (v15, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v2, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_shl (v17, v14) [] [spec: builtin.string "@58"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v3, v18) [] [spec: builtin.string "@59"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = tensor.load (v19) [] [spec: builtin.string "i32 4 +0 view 0 @60"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v21 = num.i32_wrap_i64 (v13) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v22 = num.i32_mul (v21, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_add (v20, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = tensor.load (v23) [] [spec: builtin.string "f32 4 +0 view 1 @75"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v25 = num.f32_mul (v24, v4) [] [spec: builtin.string "@80"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v23, v25) [] [spec: builtin.string "f32 4 +0 view 2 @81"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_69"]: <() -> ()>
;;     {
;;       ^entry_block8v1(v26: builtin.integer i32, v27: builtin.integer i32, v28: builtin.integer i32, v29: builtin.fp32 ):
;;         v30 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v31 = tensor.trip (v30, v30, v26) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v32 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v31) [] [spec: builtin.string "parallel 0 @69"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v27, v32) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @75"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v27, v32) [] [spec: builtin.string "write f32 4 +0 base strides 0 loops 0 @81"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block9v1(v33: builtin.integer i64):
;;             num.br () [^b1_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block10v1():
;;             v34 = num.i32_wrap_i64 (v33) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v35 = num.i32_mul (v34, v32) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_add (v27, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = tensor.load (v36) [] [spec: builtin.string "f32 4 +0 view 0 @75"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v38 = num.f32_mul (v37, v29) [] [spec: builtin.string "@80"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v36, v38) [] [spec: builtin.string "f32 4 +0 view 1 @81"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block11v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
