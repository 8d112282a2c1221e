;; The bound and the base are members of a structure that the stores may be to: read again in every iteration, and once.
(module
  (type (;0;) (func (param i32 i32)))
  (func (;0;) (type 0) (param i32 i32)
    (local i32 i32)
    block  ;; label = @1
      local.get 0
      i32.load
      i32.const 1
      i32.lt_s
      br_if 0 (;@1;)
      local.get 0
      i32.load offset=8
      local.set 2
      i32.const 0
      local.set 3
      loop  ;; label = @2
        local.get 2
        local.get 2
        i32.load
        local.get 1
        i32.mul
        i32.store
        local.get 2
        i32.const 4
        i32.add
        local.set 2
        local.get 3
        i32.const 1
        i32.add
        local.tee 3
        local.get 0
        i32.load
        i32.lt_s
        br_if 0 (;@2;)
      end
    end)

  (memory (;0;) 2)
  (global (;0;) (mut i32) (i32.const 66560))
  (export "memory" (memory 0))
  (export "f" (func 0)))

;; expect
;; $f depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores; reads 1 value once that the program reads again and again [region 0]
;; region 0: takes read 0 I32, local 2 I32, local 3 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_81"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @81"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @87"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v7) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @93"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.steady (v4) [] [spec: builtin.string "i32 4 +0 @112"]: <(builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v8: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v9 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v10 = num.i32_mul (v9, v7) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v11 = num.i32_add (v1, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = tensor.load (v11) [] [spec: builtin.string "i32 4 +0 view 0 @87"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_mul (v12, v3) [] [spec: builtin.string "@92"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v11, v13) [] [spec: builtin.string "i32 4 +0 view 1 @93"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
