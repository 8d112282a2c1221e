;; One of the points that are read is of the same colour: only rows are independent.
(module
  (memory (export "memory") 16)
  (func (export "red_black_if") (param i32)
    (local i32 i32 i32 i32 i32 i32)
    i32.const 2 local.set 1
    i32.const 5168 local.set 2
    i32.const 1 local.set 3
    loop
      local.get 3 local.set 4
      local.get 2 local.set 5
      local.get 1 local.tee 6 local.set 2
      i32.const 0 local.set 1
      loop
        local.get 1 local.set 1
        block
          local.get 2 local.tee 3 i32.const 1 i32.and local.get 0 i32.ne br_if 0
          local.get 5 local.get 1 i32.add local.tee 2 i32.const 480 i32.add local.get 2 i32.const 8 i32.add
          f64.load local.get 2 i32.const 952 i32.add f64.load f64.add local.get 2 i32.const 472 i32.add
          f64.load f64.add local.get 2 i32.const 496 i32.add f64.load f64.add f64.const 0x1p-2 f64.mul
          f64.store
        end
        local.get 3 i32.const 1 i32.add local.set 2
        local.get 1 i32.const 8 i32.add local.tee 3 local.set 1
        local.get 3 i32.const 456 i32.ne br_if 0
      end
      local.get 6 i32.const 1 i32.add local.set 1
      local.get 5 i32.const 472 i32.add local.set 2
      local.get 4 i32.const 1 i32.add local.tee 5 local.set 3
      local.get 5 i32.const 52 i32.ne br_if 0
    end))

;; expect
;; $red_black_if depth 0: O001 parallel map: 2 parallel dimensions; 4 loads, 1 stores; reads ahead of its writes from a copy [region 0]
;; $red_black_if depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 3 I32, local 2 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_73"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x34"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v4, v5, v6) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v9 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;         v10 = tensor.trip (v8, v8, v9) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v12 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v14 = num.i32_mul (v3, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;         v16 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;         v17 = num.const () [] [spec: builtin.string "0x1608"]: <() -> (builtin.integer i32)>;
;;         v18 = num.const () [] [spec: builtin.string "0x1620"]: <() -> (builtin.integer i32)>;
;;         v19 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @73"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v10) [] [spec: builtin.string "parallel 1 in 0 @93"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v11, v14, v13, v13) [] [spec: builtin.string "residue taper 2 0 1 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v15, v12, v8) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 2 @129"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v16, v12, v8) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 2 @138"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v17, v12, v8) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 2 @148"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v18, v12, v8) [] [spec: builtin.string "read f64 8 +0 base before strides 0 1 loops 0 1 2 @158"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v19, v12, v8) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 loops 0 1 2 @172"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 4 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 4"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v20: builtin.integer i64, v21: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v22 = num.i32_wrap_i64 (v20) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v23 = num.i32_mul (v22, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_add (v1, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_wrap_i64 (v20) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v26 = num.i32_mul (v25, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v27 = num.i32_add (v2, v26) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v28 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v29 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v30 = num.i32_wrap_i64 (v21) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v31 = num.i32_mul (v30, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = num.i32_add (v29, v31) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.i32_wrap_i64 (v21) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v34 = num.i32_mul (v33, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.i32_add (v27, v34) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_and (v35, v28) [] [spec: builtin.string "@107"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_ne (v36, v3) [] [spec: builtin.string "@110"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v37) [^b4_block7v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v38 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;             v39 = num.const () [] [spec: builtin.string "0x1f0"]: <() -> (builtin.integer i32)>;
;;             v40 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;             v41 = num.const () [] [spec: builtin.string "0x3b8"]: <() -> (builtin.integer i32)>;
;;             v42 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v43 = num.const () [] [spec: builtin.string "0x1e0"]: <() -> (builtin.integer i32)>;
;;             v44 = num.i32_add (v24, v32) [] [spec: builtin.string "@117"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = num.i32_add (v44, v43) [] [spec: builtin.string "@123"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = num.i32_add (v44, v42) [] [spec: builtin.string "@128"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = tensor.load (v46) [] [spec: builtin.string "f64 8 +0 view 0 @129"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v48 = num.i32_add (v44, v41) [] [spec: builtin.string "@137"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = tensor.load (v48) [] [spec: builtin.string "f64 8 +0 view 1 @138"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v50 = num.f64_add (v47, v49) [] [spec: builtin.string "@141"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v51 = num.i32_add (v44, v40) [] [spec: builtin.string "@147"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = tensor.load (v51) [] [spec: builtin.string "f64 8 +0 view 2 @148"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v53 = num.f64_add (v50, v52) [] [spec: builtin.string "@151"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v54 = num.i32_add (v44, v39) [] [spec: builtin.string "@157"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v55 = tensor.load (v54) [] [spec: builtin.string "f64 8 +0 view 3 @158"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v56 = num.f64_add (v53, v55) [] [spec: builtin.string "@161"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v57 = num.f64_mul (v56, v38) [] [spec: builtin.string "@171"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v45, v57) [] [spec: builtin.string "f64 8 +0 view 4 @172"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
