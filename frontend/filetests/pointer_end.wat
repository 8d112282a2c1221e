;; A loop from one pointer to another, left by `!=` on the pointer: the trip count is the distance
;; divided by the step, and the guard finds out whether the step divides it.
(module
  (memory (export "memory") 1)
  (func (export "negate") (param $p i32) (param $end i32)
    (block $done
      (br_if $done (i32.eq (local.get $p) (local.get $end)))
      (loop $top
        (i64.store (local.get $p) (i64.sub (i64.const 0) (i64.load (local.get $p))))
        (br_if $top (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 8))) (local.get $end)))))))

;; expect
;; $negate depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 0]
;; region 0: takes local 0 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_60"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v3 = num.i32_add (v2, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v4 = tensor.trip (v3, v2, v1) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         tensor.loop (v4) [] [spec: builtin.string "parallel 0 @60"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v0, v2) [] [spec: builtin.string "read i64 8 +0 base strides 0 loops 0 @68"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v0, v2) [] [spec: builtin.string "write i64 8 +0 base strides 0 loops 0 @72"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v5: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v6 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v7 = num.i32_wrap_i64 (v5) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v8 = num.i32_mul (v7, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v9 = num.i32_add (v0, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v10 = tensor.load (v9) [] [spec: builtin.string "i64 8 +0 view 0 @68"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v11 = num.i64_sub (v6, v10) [] [spec: builtin.string "@71"]: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             tensor.store (v9, v11) [] [spec: builtin.string "i64 8 +0 view 1 @72"]: <(builtin.integer i32, builtin.integer i64) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
