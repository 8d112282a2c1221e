;; A call on a way that not every iteration takes: the nest is left there for the module's own code. Where the call stands
;; between loops, or every iteration makes it, the loop is kept.
(module
  (import "env" "report" (func $report (param i32)))
  (memory (export "memory") 1)
  (func (export "rare") (param $p i32) (param $n i32) (local $x i32)
    (loop $top
      (local.set $x (i32.load (local.get $p)))
      (if (i32.lt_s (local.get $x) (i32.const 0)) (then (call $report (local.get $x))))
      (i32.store offset=4096 (local.get $p) (i32.mul (local.get $x) (i32.const 3)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
  (func (export "leaves") (param $p i32) (param $n i32) (result i32) (local $x i32)
    (loop $top
      (local.set $x (i32.load (local.get $p)))
      (if (i32.lt_s (local.get $x) (i32.const 0)) (then (call $report (local.get $x)) (return (i32.const 1))))
      (i32.store offset=4096 (local.get $p) (i32.mul (local.get $x) (i32.const 3)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))
    (i32.const 0))
  (func (export "between") (param $p i32) (param $n i32) (local $x i32) (local $k i32)
    (loop $steps
      (local.set $k (i32.const 1000))
      (local.set $x (local.get $p))
      (loop $top
        (i32.store (local.get $x) (i32.mul (i32.load (local.get $x)) (i32.const 3)))
        (local.set $x (i32.add (local.get $x) (i32.const 4)))
        (br_if $top (local.tee $k (i32.add (local.get $k) (i32.const -1)))))
      (if (i32.and (local.get $n) (i32.const 7)) (then (call $report (local.get $x))))
      (br_if $steps (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
  (func (export "either") (param $p i32) (param $n i32) (local $x i32)
    (loop $top
      (local.set $x (i32.load (local.get $p)))
      (if (i32.lt_s (local.get $x) (i32.const 0))
        (then (call $report (local.get $x)))
        (else (call $report (i32.const 7))))
      (i32.store offset=4096 (local.get $p) (i32.mul (local.get $x) (i32.const 3)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $rare depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores; left for the module's own code where it comes to what is not lifted (at Call) [region 0]
;; $leaves depth 0: K106 more than one way out: 2 exits
;; $between depth 0: K108 calls a function that cannot be inlined: calls function 0 (at Call)
;; $between depth 1: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 1]
;; $either depth 0: K108 calls a function that cannot be inlined: calls function 0 (at Call)
;; region 0: takes local 1 I32, local 0 I32; gives nothing; leaves by its end
;; region 1: takes local 2 I32, local 3 I32; gives local 2 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f1_loop_109"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v3 = num.i32_add (v2, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v4 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v3, v2, v4) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @109"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @113"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "write i32 4 +4096 base strides 0 loops 0 @137"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v7: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v8 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v9 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v10 = num.i32_mul (v9, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v11 = num.i32_add (v1, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = tensor.load (v11) [] [spec: builtin.string "i32 4 +0 view 0 @113"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_lt_s (v12, v8) [] [spec: builtin.string "@122"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v13) [^b5_block8v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             v14 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v15 = num.i32_mul (v12, v14) [] [spec: builtin.string "@136"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v11, v15) [] [spec: builtin.string "i32 4 +4096 view 1 @137"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.return () [] []: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.unreachable () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f3_loop_233"]: <() -> ()>
;;     {
;;       ^entry_block9v1(v16: builtin.integer i32, v17: builtin.integer i32):
;;         v18 = num.const () [] [spec: builtin.string "0x3e7"]: <() -> (builtin.integer i32)>;
;;         v19 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v20 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v21 = tensor.trip (v18, v19, v20) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v22 = num.i32_wrap_i64 (v21) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v23 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v24 = num.i32_mul (v22, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v25 = num.i32_add (v24, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v21) [] [spec: builtin.string "parallel 0 @233"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v16, v23) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @239"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v16, v23) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @245"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block10v1(v26: builtin.integer i64):
;;             num.br () [^b1_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block11v1():
;;             v27 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v28 = num.i32_wrap_i64 (v26) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v29 = num.i32_mul (v28, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_add (v16, v29) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = tensor.load (v30) [] [spec: builtin.string "i32 4 +0 view 0 @239"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = num.i32_mul (v31, v27) [] [spec: builtin.string "@244"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v30, v32) [] [spec: builtin.string "i32 4 +0 view 1 @245"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block12v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end (v25) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
