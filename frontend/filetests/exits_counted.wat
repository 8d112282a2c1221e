;; Loops that are left in two ways, both known to the counters: an inclusive range as rustc goes through it, and two sequences
;; side by side. The first exit is counted; a nest that would be left by the other one is given up. What data decide about
;; (a search) keeps its loop.
(module
  (memory (export "memory") 16)
  (func (export "inclusive") (param $p i32) (param $n i32) (local $i i32) (local $last i32)
    (local.set $i (i32.const 1))
    (block $out
      (br_if $out (i32.eqz (local.get $n)))
      (loop $l
        (i32.store (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2))) (local.get $i))
        (br_if $out (local.tee $last (i32.eq (local.get $i) (local.get $n))))
        (local.set $i (select (local.get $n) (i32.add (local.get $i) (i32.const 1)) (local.get $last)))
        (br_if $out (i32.gt_u (local.get $i) (local.get $n)))
        (br $l))))
  (func (export "side_by_side") (param $x i32) (param $x_len i32) (param $y i32) (param $y_len i32) (local $i i32)
    (block $out
      (loop $l
        (br_if $out (i32.eq (local.get $i) (local.get $x_len)))
        (br_if $out (i32.eq (local.get $i) (local.get $y_len)))
        (i32.store (i32.add (local.get $y) (i32.shl (local.get $i) (i32.const 2)))
          (i32.load (i32.add (local.get $x) (i32.shl (local.get $i) (i32.const 2)))))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $l))))
  (func (export "search") (param $x i32) (param $n i32) (param $y i32) (local $i i32)
    (block $out
      (loop $l
        (br_if $out (i32.eq (local.get $i) (local.get $n)))
        (br_if $out (i32.eqz (i32.load (i32.add (local.get $x) (i32.shl (local.get $i) (i32.const 2))))))
        (i32.store (i32.add (local.get $y) (i32.shl (local.get $i) (i32.const 2))) (local.get $i))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $l)))))

;; expect
;; $inclusive depth 0: O001 parallel map: 1 parallel dimension; 0 loads, 1 stores; left for the module's own code where it comes to what is not lifted (at I32GtU) [region 0]
;; $side_by_side depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores; left for the module's own code where it comes to what is not lifted (at I32Eq) [region 1]
;; $search depth 0: K106 more than one way out: 2 exits
;; region 0: takes local 1 I32, local 2 I32, local 0 I32; gives nothing; leaves by label 0
;; region 1: takes local 1 I32, local 4 I32, local 3 I32, local 2 I32, local 0 I32; gives local 4 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_107"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v3, v3, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v6 = num.i32_add (v5, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @107"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v6, v5) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @119"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v7: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v8 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v9 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v10 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v11 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v12 = num.i32_mul (v11, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_add (v1, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_shl (v13, v10) [] [spec: builtin.string "@115"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_add (v2, v14) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v15, v13) [] [spec: builtin.string "i32 4 +0 view 0 @119"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v16 = num.i32_eq (v13, v0) [] [spec: builtin.string "@126"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v13, v9) [] [spec: builtin.string "@137"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_gt_u (v17, v0) [] [spec: builtin.string "@147"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_ne (v18, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_eq (v16, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_and (v19, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v21) [^b6_block9v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.return () [] []: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.unreachable () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f1_loop_161"]: <() -> ()>
;;     {
;;       ^entry_block10v1(v22: builtin.integer i32, v23: builtin.integer i32, v24: builtin.integer i32, v25: builtin.integer i32, v26: builtin.integer i32):
;;         v27 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v28 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v29 = tensor.trip (v27, v28, v22) [] [spec: builtin.string "ne i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v30 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v31 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v32 = num.i64_add (v29, v31) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v33 = num.i32_wrap_i64 (v32) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v34 = num.i32_add (v30, v33) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v35 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v29) [] [spec: builtin.string "parallel 0 @161"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v26, v35) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @193"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v25, v35) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @196"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block11v1(v36: builtin.integer i64):
;;             num.br () [^b1_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block12v1():
;;             v37 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v38 = num.i32_wrap_i64 (v36) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v39 = num.i32_mul (v38, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_add (v23, v39) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_eq (v40, v22) [] [spec: builtin.string "@167"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = num.i32_eq (v40, v24) [] [spec: builtin.string "@174"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_ne (v42, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = num.i32_eq (v41, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = num.i32_and (v43, v44) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v45) [^b6_block17v1, ^b2_block13v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block13v1():
;;             num.br () [^b3_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block14v1():
;;             num.br () [^b4_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block15v1():
;;             v46 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v47 = num.i32_shl (v40, v46) [] [spec: builtin.string "@183"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v48 = num.i32_add (v25, v47) [] [spec: builtin.string "@184"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = num.i32_shl (v40, v46) [] [spec: builtin.string "@191"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.i32_add (v26, v49) [] [spec: builtin.string "@192"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = tensor.load (v50) [] [spec: builtin.string "i32 4 +0 view 0 @193"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v48, v51) [] [spec: builtin.string "i32 4 +0 view 1 @196"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b5_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block16v1():
;;             num.return () [] []: <() -> ()>
;;
;;           ^b6_block17v1():
;;             num.unreachable () [] []: <() -> ()>
;;         };
;;         tensor.end (v34) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
