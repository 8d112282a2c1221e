;; Calls on rare ways. Of a loop whose every iteration but the last ends with one, what is left is no loop. Of a callee that
;; is inlined, all is cut off, also what it does without the call that it needs for room.
(module
  (import "env" "report" (func $report (param i32)))
  (import "env" "more" (func $more (param i32) (result i32)))
  (memory (export "memory") 1)
  (func (export "again") (param $p i32) (param $n i32) (local $x i32) (local $y i32)
    (loop $top
      (local.set $x (i32.load (local.get $p)))
      (block $done
        (loop $again
          (br_if $done (i32.gt_s (local.get $x) (i32.const 0)))
          (call $report (local.get $x))
          (local.set $x (i32.add (local.get $x) (local.get $y)))
          (local.set $y (i32.add (local.get $x) (local.get $y)))
          (br $again)))
      (i32.store offset=4096 (local.get $p) (i32.mul (local.get $x) (i32.const 3)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
  ;; Room for one more: capacity at 0, start at 4, length at 8.
  (func $grow (param $v i32)
    (if (i32.load (local.get $v))
      (then (i32.store offset=4 (local.get $v) (call $more (i32.shl (i32.load (local.get $v)) (i32.const 3)))))
      (else (i32.store (i32.const 32) (i32.add (i32.mul (i32.load (i32.const 32)) (i32.const 3)) (i32.const 1)))))
    (i32.store (local.get $v) (i32.shl (i32.load (local.get $v)) (i32.const 1))))
  (func (export "pushes") (param $v i32) (param $p i32) (param $n i32) (local $length i32)
    (local.set $length (i32.load offset=8 (local.get $v)))
    (loop $top
      (if (i32.eq (local.get $length) (i32.load (local.get $v))) (then (call $grow (local.get $v))))
      (i32.store
        (i32.add (i32.load offset=4 (local.get $v)) (i32.shl (local.get $length) (i32.const 2)))
        (i32.mul (i32.load (local.get $p)) (i32.const 3)))
      (i32.store offset=8 (local.get $v) (local.tee $length (i32.add (local.get $length) (i32.const 1))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $again depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores; left for the module's own code where it comes to what is not lifted (at Call) [region 0]
;; $again depth 1: O003 part of an offloaded nest: inside each point, and left for the module's own code where it would be repeated [region 0]
;; $pushes depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 2 stores; a private array of 4 bytes; reads 2 values once that the program reads again and again; left for the module's own code where it comes to what is not lifted (at Call) [region 1]
;; region 0: takes local 1 I32, local 0 I32, local 3 I32; gives nothing; leaves by its end
;; region 1: takes local 2 I32, local 0 I32, local 3 I32, local 1 I32, read 0 I32, read 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f2_loop_106"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v4 = num.i32_add (v3, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v3, v5) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @106"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @110"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "write i32 4 +4096 base strides 0 loops 0 @155"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v8: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v10 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v11 = num.i32_mul (v10, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = num.i32_add (v1, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = tensor.load (v12) [] [spec: builtin.string "i32 4 +0 view 0 @110"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v13) [^b2_block5v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1(v9: builtin.integer i32):
;;             v14 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v15 = num.i32_gt_s (v9, v14) [] [spec: builtin.string "@123"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v15) [^b4_block7v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             num.unreachable () [] []: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v16 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v17 = num.i32_mul (v9, v16) [] [spec: builtin.string "@154"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v12, v17) [] [spec: builtin.string "i32 4 +4096 view 1 @155"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f4_loop_244"]: <() -> ()>
;;     {
;;       ^entry_block9v1(v18: builtin.integer i32, v19: builtin.integer i32, v20: builtin.integer i32, v21: builtin.integer i32, v22: builtin.integer i32, v23: builtin.integer i32):
;;         v24 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v25 = num.i32_add (v24, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v26 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v27 = tensor.trip (v25, v24, v26) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v28 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v29 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v30 = num.i32_mul (v20, v29) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v31 = num.i32_add (v30, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v32 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v27) [] [spec: builtin.string "parallel 0 @244"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v32) [] [spec: builtin.string "residue @0"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v21, v29) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @274"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v31, v29) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @280"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v19, v29) [] [spec: builtin.string "write i32 4 +8 base strides 1 loops 0 1 @292"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.steady (v19) [] [spec: builtin.string "i32 4 +0 @250"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v19) [] [spec: builtin.string "i32 4 +4 @263"]: <(builtin.integer i32) -> ()>;
;;         tensor.private () [] [spec: builtin.string "4"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block10v1(v33: builtin.integer i64):
;;             num.br () [^b1_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block11v1():
;;             v35 = num.i32_wrap_i64 (v33) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v36 = num.i32_mul (v35, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_add (v20, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = num.i32_wrap_i64 (v33) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v39 = num.i32_mul (v38, v29) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_add (v21, v39) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_eq (v37, v22) [] [spec: builtin.string "@253"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v41) [^b11_block21v1, ^b2_block12v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block12v1():
;;             num.br () [^b3_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block13v1():
;;             v42 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v43 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v44 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v45 = num.i32_shl (v37, v44) [] [spec: builtin.string "@270"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = num.i32_add (v23, v45) [] [spec: builtin.string "@271"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = tensor.load (v40) [] [spec: builtin.string "i32 4 +0 view 0 @274"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v48 = num.i32_mul (v47, v43) [] [spec: builtin.string "@279"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v46, v48) [] [spec: builtin.string "i32 4 +0 view 1 @280"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v49 = num.i32_add (v37, v42) [] [spec: builtin.string "@289"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             tensor.private_store (v50, v49) [] [spec: builtin.string "i32 4 of 0 @292"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b4_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block14v1():
;;             num.br () [^b5_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block15v1():
;;             num.br () [^b6_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block16v1():
;;             v51 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v52 = num.i64_add (v33, v51) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v53 = num.i64_eq (v52, v27) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             num.cond_br (v53) [^b7_block17v1, ^b10_block20v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b7_block17v1():
;;             v54 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v54) [^b8_block18v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b8_block18v1(v34: builtin.integer i32):
;;             v55 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v56 = num.i32_add (v34, v55) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = tensor.private_load (v56) [] [spec: builtin.string "i32 4 of 0"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = num.i32_add (v19, v34) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v58, v57) [] [spec: builtin.string "i32 4 +8 view 2"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v59 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v60 = num.i32_add (v34, v59) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v61 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v62 = num.i32_lt_u (v60, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v62, v60) [^b8_block18v1, ^b9_block19v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b9_block19v1():
;;             num.br () [^b10_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b10_block20v1():
;;             num.return () [] []: <() -> ()>
;;
;;           ^b11_block21v1():
;;             num.unreachable () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
