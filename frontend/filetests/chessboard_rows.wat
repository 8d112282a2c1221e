;; A condition on the row alone: rows are independent of each other, the points of one are not.
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
          local.get 2 local.set 3 local.get 4 i32.const 1 i32.and local.get 0 i32.ne br_if 0
          local.get 5 local.get 1 i32.add local.tee 2 i32.const 480 i32.add local.get 2 i32.const 8 i32.add
          f64.load local.get 2 i32.const 952 i32.add f64.load f64.add local.get 2 i32.const 472 i32.add
          f64.load f64.add local.get 2 i32.const 488 i32.add f64.load f64.add f64.const 0x1p-2 f64.mul
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
;; $red_black_if depth 0: O001 parallel map: 1 parallel dimension, 1 loop in order inside; 4 loads, 1 stores [region 0]
;; $red_black_if depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 3 I32, local 2 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_73"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32):
;;         v3 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x34"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v3, v4, v5) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;         v9 = tensor.trip (v7, v7, v8) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v13 = num.i32_mul (v2, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v14 = num.i32_add (v12, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v15 = num.const () [] [spec: builtin.string "0x1438"]: <() -> (builtin.integer i32)>;
;;         v16 = num.const () [] [spec: builtin.string "0x17e8"]: <() -> (builtin.integer i32)>;
;;         v17 = num.const () [] [spec: builtin.string "0x1608"]: <() -> (builtin.integer i32)>;
;;         v18 = num.const () [] [spec: builtin.string "0x1618"]: <() -> (builtin.integer i32)>;
;;         v19 = num.const () [] [spec: builtin.string "0x1610"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @73"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v9) [] [spec: builtin.string "sequential in 0 @93"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v10, v14, v12) [] [spec: builtin.string "residue taper 2 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v15, v11, v7) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 2 @131"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v16, v11, v7) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 2 @140"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v17, v11, v7) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 2 @150"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v18, v11, v7) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 2 @160"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v19, v11, v7) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 loops 0 1 2 @174"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 4 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 4 4"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v20: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v22 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v23 = num.i32_wrap_i64 (v20) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v24 = num.i32_mul (v23, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_add (v0, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = num.i32_wrap_i64 (v20) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v27 = num.i32_mul (v26, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_add (v1, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v22) [^b2_block5v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1(v21: builtin.integer i32):
;;             v29 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v30 = num.i32_and (v25, v29) [] [spec: builtin.string "@109"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.i32_ne (v30, v2) [] [spec: builtin.string "@112"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v31) [^b4_block7v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v32 = num.const () [] [spec: builtin.string "0x3fd0000000000000"]: <() -> (builtin.fp64 )>;
;;             v33 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;             v34 = num.const () [] [spec: builtin.string "0x1d8"]: <() -> (builtin.integer i32)>;
;;             v35 = num.const () [] [spec: builtin.string "0x3b8"]: <() -> (builtin.integer i32)>;
;;             v36 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v37 = num.const () [] [spec: builtin.string "0x1e0"]: <() -> (builtin.integer i32)>;
;;             v38 = num.i32_add (v28, v21) [] [spec: builtin.string "@119"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = num.i32_add (v38, v37) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_add (v38, v36) [] [spec: builtin.string "@130"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = tensor.load (v40) [] [spec: builtin.string "f64 8 +0 view 0 @131"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v42 = num.i32_add (v38, v35) [] [spec: builtin.string "@139"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = tensor.load (v42) [] [spec: builtin.string "f64 8 +0 view 1 @140"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v44 = num.f64_add (v41, v43) [] [spec: builtin.string "@143"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v45 = num.i32_add (v38, v34) [] [spec: builtin.string "@149"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = tensor.load (v45) [] [spec: builtin.string "f64 8 +0 view 2 @150"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v47 = num.f64_add (v44, v46) [] [spec: builtin.string "@153"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v48 = num.i32_add (v38, v33) [] [spec: builtin.string "@159"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = tensor.load (v48) [] [spec: builtin.string "f64 8 +0 view 3 @160"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v50 = num.f64_add (v47, v49) [] [spec: builtin.string "@163"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v51 = num.f64_mul (v50, v32) [] [spec: builtin.string "@173"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v39, v51) [] [spec: builtin.string "f64 8 +0 view 4 @174"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v52 = num.const () [] [spec: builtin.string "0x1c8"]: <() -> (builtin.integer i32)>;
;;             v53 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v54 = num.i32_add (v21, v53) [] [spec: builtin.string "@189"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v55 = num.i32_ne (v54, v52) [] [spec: builtin.string "@199"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v55, v54) [^b2_block5v1, ^b5_block8v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
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
