;; memory.copy, memory.fill, memory.grow and memory.size in a loop: each is named by its verdict.
(module
  (memory (export "memory") 1)
  (func (export "copy") (param $p i32) (param $n i32)
    (loop $top
      (memory.copy (local.get $p) (i32.const 0) (i32.const 64))
      (local.set $p (i32.add (local.get $p) (i32.const 64)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
  (func (export "fill") (param $p i32) (param $n i32)
    (loop $top
      (memory.fill (local.get $p) (i32.const 0) (i32.const 64))
      (local.set $p (i32.add (local.get $p) (i32.const 64)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
  (func (export "grow") (param $p i32) (param $n i32)
    (loop $top
      (i32.store (local.get $p) (memory.grow (i32.const 1)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $copy depth 0: O001 parallel map: 2 parallel dimensions; 1 loads, 1 stores [region 0]
;; $fill depth 0: O001 parallel map: 2 parallel dimensions; 0 loads, 1 stores [region 1]
;; $grow depth 0: K109 operation outside the lifted subset: MemoryGrow (at MemoryGrow)
;; region 0: takes local 1 I32, local 0 I32; gives nothing; leaves by its end
;; region 1: takes local 1 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_65"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v3 = num.i32_add (v2, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v4 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v3, v2, v4) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x40"]: <() -> (builtin.integer i32)>;
;;         v8 = tensor.trip (v4, v6, v7) [] [spec: builtin.string "lt_u i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @65"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v8) [] [spec: builtin.string "parallel 1 in 0 @74"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v4, v6) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 0 1 @74"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v7, v6) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @74"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v9: builtin.integer i64, v10: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v11 = num.const () [] [spec: builtin.string "0x40"]: <() -> (builtin.integer i32)>;
;;             v12 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v13 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v14 = num.i32_mul (v13, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_add (v1, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.i32_sub (v15, v12) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_lt_u (v16, v11) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_sub (v15, v12) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_eqz (v18) [] [spec: builtin.string "@74"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_eqz (v19) [] [spec: builtin.string "@74"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_and (v17, v20) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v22 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v23 = num.i32_wrap_i64 (v10) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v24 = num.i32_mul (v23, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_add (v22, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.cond_br (v21) [^b9_block12v1, ^b4_block7v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1():
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             v26 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v27 = num.i32_add (v15, v25) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_add (v25, v26) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = tensor.load (v28) [] [spec: builtin.string "i32 4 +0 view 0 @74"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v27, v29) [] [spec: builtin.string "i32 4 +0 view 1 @74"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             num.br () [^b8_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block11v1():
;;             num.return () [] []: <() -> ()>
;;
;;           ^b9_block12v1():
;;             num.unreachable () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f1_loop_99"]: <() -> ()>
;;     {
;;       ^entry_block13v1(v30: builtin.integer i32, v31: builtin.integer i32):
;;         v32 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v33 = num.i32_add (v32, v30) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v34 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v35 = tensor.trip (v33, v32, v34) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v36 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v37 = num.const () [] [spec: builtin.string "0x40"]: <() -> (builtin.integer i32)>;
;;         v38 = tensor.trip (v34, v36, v37) [] [spec: builtin.string "lt_u i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v39 = num.const () [] [spec: builtin.string "0xff"]: <() -> (builtin.integer i32)>;
;;         v40 = num.i32_and (v34, v39) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v41 = num.const () [] [spec: builtin.string "0x1010101"]: <() -> (builtin.integer i32)>;
;;         v42 = num.i32_mul (v40, v41) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v35) [] [spec: builtin.string "parallel 0 @99"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v38) [] [spec: builtin.string "parallel 1 in 0 @108"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v31, v37, v36) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @108"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block14v1(v43: builtin.integer i64, v44: builtin.integer i64):
;;             num.br () [^b1_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block15v1():
;;             v45 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v46 = num.i32_mul (v45, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = num.i32_add (v31, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block16v1():
;;             v48 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v49 = num.i32_wrap_i64 (v44) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v50 = num.i32_mul (v49, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = num.i32_add (v48, v50) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b3_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block17v1():
;;             v52 = num.i32_add (v47, v51) [] [spec: builtin.string "@108"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v52, v42) [] [spec: builtin.string "i32 4 +0 view 0 @108"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b4_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block18v1():
;;             num.br () [^b5_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block19v1():
;;             num.br () [^b6_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block20v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
