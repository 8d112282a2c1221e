;; The second step of an iteration loads behind what the first one has stored: the guard asks whether that is apart.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (param $s i32)
    (local $i i32) (local $x i32)
    (loop $top
      (local.set $x (i32.load (local.get $p)))
      (local.set $s (i32.add (local.get $s) (local.get $x)))
      (i32.store offset=4096 (local.get $p) (local.get $s))
      (local.set $s (i32.add (local.get $s) (i32.load offset=4 (local.get $p))))
      (i32.store offset=4100 (local.get $p) (local.get $s))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $top (i32.ne (local.get $i) (local.get $n))))))

;; expect
;; $f depth 0: O008 scan: 1 parallel dimension; 2 loads, 2 stores; scans by i32.add [region 0]
;; region 0: takes local 1 I32, local 0 I32, local 3 I32, local 2 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_49"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v4, v4, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @49"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @53"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "write i32 4 +4096 base strides 0 loops 0 @69"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "read i32 4 +4 base strides 0 loops 0 @77"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v6) [] [spec: builtin.string "write i32 4 +4100 base strides 0 loops 0 @87"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "fresh 1 2"]: <() -> ()>;
;;         v7 = tensor.nest (v3) [] [spec: builtin.string "reduce scan:i32.add"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v8: builtin.integer i64, v9: builtin.integer i32):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v10 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v11 = num.i32_mul (v10, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = num.i32_add (v1, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = tensor.load (v12) [] [spec: builtin.string "i32 4 +0 view 0 @53"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_add (v9, v13) [] [spec: builtin.string "@62"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v12, v14) [] [spec: builtin.string "i32 4 +4096 view 1 @69"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v15 = tensor.load (v12) [] [spec: builtin.string "i32 4 +4 view 2 @77"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.i32_add (v14, v15) [] [spec: builtin.string "@80"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v12, v16) [] [spec: builtin.string "i32 4 +4100 view 3 @87"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v16) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
