;; A sum behind a pointer that may be one of the elements: a variable that comes in and goes out.
(module
  (type (;0;) (func (param i32 i32 i32)))
  (func (;0;) (type 0) (param i32 i32 i32)
    (local i32 i32)
    block  ;; label = @1
      local.get 2
      i32.const 1
      i32.lt_s
      br_if 0 (;@1;)
      local.get 1
      local.set 1
      local.get 2
      local.set 2
      local.get 0
      i32.load
      local.set 3
      loop  ;; label = @2
        local.get 0
        local.get 3
        local.get 1
        local.tee 1
        i32.load
        i32.add
        local.tee 3
        i32.store
        local.get 1
        i32.const 4
        i32.add
        local.set 1
        local.get 2
        i32.const -1
        i32.add
        local.tee 4
        local.set 2
        local.get 3
        local.set 3
        local.get 4
        br_if 0 (;@2;)
      end
    end)

  (memory (;0;) 2)
  (global (;0;) (mut i32) (i32.const 66560))
  (export "memory" (memory 0))
  (export "f" (func 0)))

;; expect
;; $f depth 0: O002 exact reduction: 1 parallel dimension; 1 loads, 0 stores; takes 1 value that the program keeps in memory for variables; reduces by i32.add [region 0]
;; region 0: takes local 2 I32, local 1 I32, read 0 I32, local 0 I32, local 3 I32; gives read 0 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_83"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v6 = num.i32_add (v5, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v8 = tensor.trip (v6, v5, v7) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v8) [] [spec: builtin.string "parallel 0 @83"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v9) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @93"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.steady (v3) [] [spec: builtin.string "i32 4 +0 alone @99"]: <(builtin.integer i32) -> ()>;
;;         tensor.same (v4, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         v10 = tensor.nest (v2) [] [spec: builtin.string "reduce i32.add"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v11: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v12 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v13 = num.i32_mul (v12, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_add (v1, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v16 = tensor.load (v14) [] [spec: builtin.string "i32 4 +0 view 0 @93"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v15, v16) [] [spec: builtin.string "@96"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return (v17) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v10) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
