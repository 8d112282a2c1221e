;; A gather in a 64-bit memory: the high bits of an address that comes from memory are checked in the kernel, those of the
;; others by the guard.
(module
  (memory (export "memory") i64 1)
  (func (export "f") (param $p i64) (param $q i64) (param $n i64)
    (loop $top
      (f32.store (local.get $q) (f32.neg (f32.load (i64.load (local.get $p)))))
      (local.set $p (i64.add (local.get $p) (i64.const 8)))
      (local.set $q (i64.add (local.get $q) (i64.const 4)))
      (br_if $top (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension; 2 loads, 1 stores (1 indirect, checked inside) [region 0]
;; region 0: takes local 2 I64, local 1 I64, local 0 I64; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_47"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i64, v1: builtin.integer i64, v2: builtin.integer i64):
;;         v3 = num.const () [] [spec: builtin.string "0xffffffffffffffff"]: <() -> (builtin.integer i64)>;
;;         v4 = num.i64_add (v3, v0) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v5 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v6 = tensor.trip (v4, v3, v5) [] [spec: builtin.string "ne i64 bottom"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i64)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @47"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v8) [] [spec: builtin.string "read i64 8 +0 base strides 0 loops 0 @53"]: <(builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.view () [] [spec: builtin.string "read f32 4 +0 any strides loops 0 @56"]: <() -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "write f32 4 +0 base strides 0 loops 0 @60"]: <(builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "checked_inside 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v9: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v10 = num.i64_mul (v9, v7) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v11 = num.i64_add (v1, v10) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v12 = num.i64_mul (v9, v8) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v13 = num.i64_add (v2, v12) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v14 = num.i32_wrap_i64 (v13) [] [spec: builtin.string "@53"]: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v15 = tensor.load (v14) [] [spec: builtin.string "i64 8 +0 view 0 @53"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v16 = num.i32_wrap_i64 (v15) [] [spec: builtin.string "@56"]: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v17 = num.const () [] [spec: builtin.string "0x20"]: <() -> (builtin.integer i64)>;
;;             v18 = num.i64_shr_u (v15, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v19 = num.i32_wrap_i64 (v18) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v19) [] []: <(builtin.integer i32) -> ()>;
;;             v20 = tensor.load (v16) [] [spec: builtin.string "f32 4 +0 view 1 @56"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v21 = num.f32_neg (v20) [] [spec: builtin.string "@59"]: <(builtin.fp32 ) -> (builtin.fp32 )>;
;;             v22 = num.i32_wrap_i64 (v11) [] [spec: builtin.string "@60"]: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.store (v22, v21) [] [spec: builtin.string "f32 4 +0 view 2 @60"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
