;; A bounds check as rustc gives it: what reports the error puts it into a frame first, and does not return, so it is no part
;; of the loop. At the second check the report is made in the function itself, at the end of two ways.
(module
  (memory (export "memory") 16)
  (global $sp (mut i32) (i32.const 4096))
  (func $report (param i32) (local $frame i32)
    (if (i32.gt_u (i32.load (local.get 0)) (i32.const 7)) (then (call $report (i32.const 0))))
    unreachable)
  (func $check_failed (param $index i32) (param $len i32) (local $frame i32)
    (global.set $sp (local.tee $frame (i32.sub (global.get $sp) (i32.const 16))))
    (i32.store offset=4 (local.get $frame) (local.get $index))
    (i32.store offset=8 (local.get $frame) (local.get $len))
    (call $report (local.get $frame))
    unreachable)
  (func (export "add") (param $x i32) (param $x_len i32) (param $y i32) (param $y_len i32) (param $n i32) (local $i i32) (local $f i32)
    (if (i32.eqz (local.get $n)) (then return))
    (block $bad_y
      (block $bad_x
        (loop $l
          (br_if $bad_x (i32.ge_u (local.get $i) (local.get $x_len)))
          (br_if $bad_y (i32.ge_u (local.get $i) (local.get $y_len)))
          (i32.store (i32.add (local.get $y) (i32.shl (local.get $i) (i32.const 2)))
            (i32.add
              (i32.load (i32.add (local.get $y) (i32.shl (local.get $i) (i32.const 2))))
              (i32.load (i32.add (local.get $x) (i32.shl (local.get $i) (i32.const 2))))))
          (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
        return)
      (call $check_failed (local.get $i) (local.get $x_len))
      unreachable)
    (local.set $f (i32.sub (global.get $sp) (i32.const 16)))
    (i32.store (local.get $f) (local.get $i))
    (if (i32.eqz (local.get $i))
      (then (call $report (local.get $f)) unreachable)
      (else (i32.store (local.get $f) (i32.const 0)) (call $report (local.get $f)) unreachable))))

;; expect
;; $add depth 0: O001 parallel map: 1 parallel dimension; 2 loads, 1 stores [region 0]
;; region 0: takes local 4 I32, local 5 I32, local 1 I32, local 3 I32, local 2 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f2_loop_139"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32, v5: builtin.integer i32):
;;         v6 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v6, v6, v0) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @139"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v4, v8) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @171"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v5, v8) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @182"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v4, v8) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @186"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;           ^b0_block3v1(v9: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v10 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v11 = num.i32_mul (v10, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = num.i32_add (v1, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_ge_u (v12, v2) [] [spec: builtin.string "@145"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v13) [^b5_block8v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             v14 = num.i32_ge_u (v12, v3) [] [spec: builtin.string "@152"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v14) [^b5_block8v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v15 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v16 = num.i32_shl (v12, v15) [] [spec: builtin.string "@161"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v4, v16) [] [spec: builtin.string "@162"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_shl (v12, v15) [] [spec: builtin.string "@169"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v4, v18) [] [spec: builtin.string "@170"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = tensor.load (v19) [] [spec: builtin.string "i32 4 +0 view 0 @171"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_shl (v12, v15) [] [spec: builtin.string "@180"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_add (v5, v21) [] [spec: builtin.string "@181"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = tensor.load (v22) [] [spec: builtin.string "i32 4 +0 view 1 @182"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_add (v20, v23) [] [spec: builtin.string "@185"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v17, v24) [] [spec: builtin.string "i32 4 +0 view 2 @186"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.return () [] []: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.unreachable () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
