;; A read of the next element, before the next iteration writes over it: a[i] = a[i+1] + b[i].
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $b i32) (param $n i32)
    (loop $top
      (f32.store (local.get $a) (f32.add (f32.load offset=4 (local.get $a)) (f32.load (local.get $b))))
      (local.set $a (i32.add (local.get $a) (i32.const 4)))
      (local.set $b (i32.add (local.get $b) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension; 2 loads, 1 stores; reads ahead of its writes from a copy [region 0]
;; region 0: takes local 2 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_47"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v4 = num.i32_add (v3, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v4, v3, v5) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @47"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "read f32 4 +4 base before strides 0 loops 0 @53"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v7) [] [spec: builtin.string "read f32 4 +0 base strides 0 loops 0 @58"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "write f32 4 +0 base strides 0 loops 0 @62"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v8: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v9 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v10 = num.i32_mul (v9, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v11 = num.i32_add (v1, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v13 = num.i32_mul (v12, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_add (v2, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = tensor.load (v11) [] [spec: builtin.string "f32 4 +4 view 0 @53"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v16 = tensor.load (v14) [] [spec: builtin.string "f32 4 +0 view 1 @58"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v17 = num.f32_add (v15, v16) [] [spec: builtin.string "@61"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v11, v17) [] [spec: builtin.string "f32 4 +0 view 2 @62"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
