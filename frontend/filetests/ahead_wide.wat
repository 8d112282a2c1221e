;; Loads are wider than stores: an element and the next one at once.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $b i32) (param $n i32)
    (loop $top
      (i32.store (local.get $a) (i32.wrap_i64 (i64.rem_u (i64.load (local.get $a)) (i64.const 1000))))
      (local.set $a (i32.add (local.get $a) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores; reads ahead of its writes from a copy [region 0]
;; region 0: takes local 2 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_47"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v3 = num.i32_add (v2, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v4 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v3, v2, v4) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @47"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "read i64 8 +0 base before strides 0 loops 0 @53"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @61"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v7: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v8 = num.const () [] [spec: builtin.string "0x3e8"]: <() -> (builtin.integer i64)>;
;;             v9 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v10 = num.i32_mul (v9, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v11 = num.i32_add (v1, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = tensor.load (v11) [] [spec: builtin.string "i64 8 +0 view 0 @53"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v13 = num.i64_rem_u (v12, v8) [] [spec: builtin.string "@59"]: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v14 = num.i32_wrap_i64 (v13) [] [spec: builtin.string "@60"]: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.store (v11, v14) [] [spec: builtin.string "i32 4 +0 view 1 @61"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
