;; Rows above the diagonal, four elements at a time, what is left over first: its length is a residue of 1 + 3i, and the test is of 1 - i, which is the same.
(module
  (memory (export "memory") 16)
  (func (export "triangle_above")
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 66912 local.set 0
    i32.const 0 local.set 1
    i32.const 1 local.set 2
    i32.const 66912 local.set 3
    i32.const 37136 local.set 4
    i32.const 0 local.set 5
    loop
      local.get 5 local.set 6
      block
        i32.const 1 local.get 5 i32.sub i32.const 3 i32.and i32.eqz br_if 0
        i32.const 0 local.get 2 i32.const 3 i32.and i32.sub local.set 7
        i32.const 0 local.set 8
        local.get 3 local.set 9
        local.get 4 local.set 6
        loop
          local.get 6 local.get 9 f64.load local.get 6 f64.load f64.add f64.store
          local.get 9 i32.const 488 i32.add local.set 9
          local.get 6 i32.const 8 i32.add local.set 6
          local.get 7 local.get 8 i32.const -1 i32.add local.tee 8 i32.ne br_if 0
        end
        local.get 5 local.get 8 i32.sub local.set 6
      end
      block
        local.get 5 i32.const -58 i32.add i32.const 3 i32.lt_u br_if 0
        local.get 6 i32.const 488 i32.mul local.set 8
        local.get 1 local.get 6 i32.const 3 i32.shl i32.add local.set 6
        loop
          local.get 6 i32.const 37136 i32.add local.tee 7 local.get 0 local.get 8 i32.add local.tee 9
          f64.load local.get 7 f64.load f64.add f64.store
          local.get 6 i32.const 37144 i32.add local.tee 7 local.get 9 i32.const 488 i32.add f64.load
          local.get 7 f64.load f64.add f64.store
          local.get 6 i32.const 37152 i32.add local.tee 7 local.get 9 i32.const 976 i32.add f64.load
          local.get 7 f64.load f64.add f64.store
          local.get 6 i32.const 37160 i32.add local.tee 7 local.get 9 i32.const 1464 i32.add f64.load
          local.get 7 f64.load f64.add f64.store
          local.get 6 i32.const 32 i32.add local.set 6
          local.get 8 i32.const 1952 i32.add local.tee 8 i32.const 29768 i32.ne br_if 0
        end
      end
      local.get 0 i32.const 8 i32.add local.set 0
      local.get 1 i32.const 488 i32.add local.set 1
      local.get 2 i32.const 3 i32.add local.set 2
      local.get 3 i32.const 496 i32.add local.set 3
      local.get 4 i32.const 496 i32.add local.set 4
      local.get 5 i32.const 1 i32.add local.tee 5 i32.const 61 i32.ne br_if 0
    end))

;; expect
;; $triangle_above depth 0: O001 parallel map: 1 parallel dimension, 2 loops in order inside; 10 loads, 5 stores [region 0]
;; $triangle_above depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; $triangle_above depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; region 0: takes local 5 I32, local 2 I32, local 3 I32, local 4 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_91"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32, v5: builtin.integer i32):
;;         v6 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x3d"]: <() -> (builtin.integer i32)>;
;;         v8 = tensor.trip (v6, v6, v7) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v10 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i64)>;
;;         v12 = tensor.most (v10, v6, v11) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v13 = num.const () [] [spec: builtin.string "0x7a0"]: <() -> (builtin.integer i32)>;
;;         v14 = num.const () [] [spec: builtin.string "0x6ca8"]: <() -> (builtin.integer i32)>;
;;         v15 = num.const () [] [spec: builtin.string "0xfffffe18"]: <() -> (builtin.integer i32)>;
;;         v16 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i64)>;
;;         v17 = tensor.most (v14, v15, v8, v15, v16) [] [spec: builtin.string "1952"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v18 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;         v19 = num.const () [] [spec: builtin.string "0x1f0"]: <() -> (builtin.integer i32)>;
;;         v20 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;         v21 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v22 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;         v23 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;         v24 = num.const () [] [spec: builtin.string "0x20"]: <() -> (builtin.integer i32)>;
;;         v25 = num.const () [] [spec: builtin.string "0x10748"]: <() -> (builtin.integer i32)>;
;;         v26 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;         v27 = num.const () [] [spec: builtin.string "0x10930"]: <() -> (builtin.integer i32)>;
;;         v28 = num.const () [] [spec: builtin.string "0x9120"]: <() -> (builtin.integer i32)>;
;;         v29 = num.const () [] [spec: builtin.string "0x10b18"]: <() -> (builtin.integer i32)>;
;;         v30 = num.const () [] [spec: builtin.string "0x9128"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v8) [] [spec: builtin.string "parallel 0 @91"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v12, v10, v6) [] [spec: builtin.string "sequential in 0 taper 1 3 @132"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v17, v14, v15, v15) [] [spec: builtin.string "sequential in 0 taper 1952 0 4 @216"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v11, v10, v9) [] [spec: builtin.string "residue taper 4 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v16, v6, v9) [] [spec: builtin.string "residue taper 4 0 @0"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v22, v19, v20) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 3 @138"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v23, v19, v21) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 3 @143"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v23, v19, v21) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 loops 0 1 3 @147"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v22, v19, v13, v20) [] [spec: builtin.string "read f64 8 +0 base strides 0 2 4 loops 0 2 4 @234"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v23, v19, v24, v21) [] [spec: builtin.string "read f64 8 +0 base strides 0 2 4 loops 0 2 4 @239"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v23, v19, v24, v21) [] [spec: builtin.string "write f64 8 +0 base strides 0 2 4 loops 0 2 4 @243"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v25, v19, v13, v20) [] [spec: builtin.string "read f64 8 +0 base strides 0 2 4 loops 0 2 4 @261"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v26, v19, v24, v21) [] [spec: builtin.string "read f64 8 +0 base strides 0 2 4 loops 0 2 4 @266"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v26, v19, v24, v21) [] [spec: builtin.string "write f64 8 +0 base strides 0 2 4 loops 0 2 4 @270"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v27, v19, v13, v20) [] [spec: builtin.string "read f64 8 +0 base strides 0 2 4 loops 0 2 4 @288"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v28, v19, v24, v21) [] [spec: builtin.string "read f64 8 +0 base strides 0 2 4 loops 0 2 4 @293"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v28, v19, v24, v21) [] [spec: builtin.string "write f64 8 +0 base strides 0 2 4 loops 0 2 4 @297"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v29, v19, v13, v20) [] [spec: builtin.string "read f64 8 +0 base strides 0 2 4 loops 0 2 4 @315"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v30, v19, v24, v21) [] [spec: builtin.string "read f64 8 +0 base strides 0 2 4 loops 0 2 4 @320"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v30, v19, v24, v21) [] [spec: builtin.string "write f64 8 +0 base strides 0 2 4 loops 0 2 4 @324"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "in_bounds 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 12"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 12"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 13"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 13"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 14"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 14"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 12"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 13"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 14"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 12"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 13"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 14"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 8"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 12"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 13"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 8 14"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 11"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 12"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 13"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 11 14"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 14 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 14 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 14 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 14 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 14 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 14 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 14 9"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 14 10"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 14 12"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 14 13"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 14 14"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v31: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v40 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v41 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v42 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v43 = num.i32_mul (v42, v6) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = num.i32_add (v0, v43) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v45 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v46 = num.i32_mul (v45, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = num.i32_add (v1, v46) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v48 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v49 = num.i32_mul (v48, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.i32_add (v2, v49) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v52 = num.i32_mul (v51, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = num.i32_add (v3, v52) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v54 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v55 = num.i32_mul (v54, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.i32_add (v4, v55) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.i32_wrap_i64 (v31) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v58 = num.i32_mul (v57, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = num.i32_add (v5, v58) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v60 = num.i32_sub (v41, v44) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v61 = num.i32_and (v60, v40) [] [spec: builtin.string "@106"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v62 = num.i32_eqz (v61) [] [spec: builtin.string "@107"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v62, v44) [^b5_block8v1, ^b2_block5v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             v63 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v64 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v65 = num.i32_and (v47, v64) [] [spec: builtin.string "@116"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v66 = num.i32_sub (v63, v65) [] [spec: builtin.string "@117"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v67 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v53, v50, v63, v67) [^b3_block6v1] [spec: builtin.string "args 4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b3_block6v1(v32: builtin.integer i32, v33: builtin.integer i32, v34: builtin.integer i32, v35: builtin.integer i64):
;;             v68 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v69 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v70 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;             v71 = num.i64_extend_i32_s (v10) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v72 = num.i64_extend_i32_u (v60) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v73 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i64)>;
;;             v74 = num.i64_and (v72, v73) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v75 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v76 = num.i64_sub (v74, v75) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v77 = num.i64_extend_i32_s (v6) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v78 = num.i64_mul (v77, v76) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v79 = num.i64_add (v71, v78) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v80 = num.i64_gt_s (v35, v79) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v80) [] []: <(builtin.integer i32) -> ()>;
;;             v81 = tensor.load (v33) [] [spec: builtin.string "f64 8 +0 view 0 @138"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v82 = tensor.load (v32) [] [spec: builtin.string "f64 8 +0 view 1 @143"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v83 = num.f64_add (v81, v82) [] [spec: builtin.string "@146"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v32, v83) [] [spec: builtin.string "f64 8 +0 view 2 @147"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v84 = num.i32_add (v33, v70) [] [spec: builtin.string "@155"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v85 = num.i32_add (v32, v69) [] [spec: builtin.string "@162"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v86 = num.i32_add (v34, v68) [] [spec: builtin.string "@171"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v87 = num.i32_ne (v66, v86) [] [spec: builtin.string "@174"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v88 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v89 = num.i64_add (v35, v88) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v87, v85, v84, v86, v89) [^b3_block6v1, ^b4_block7v1] [spec: builtin.string "args 4 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b4_block7v1():
;;             v90 = num.i32_sub (v44, v86) [] [spec: builtin.string "@182"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v90) [^b5_block8v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1(v36: builtin.integer i32):
;;             v91 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v92 = num.const () [] [spec: builtin.string "0xffffffc6"]: <() -> (builtin.integer i32)>;
;;             v93 = num.i32_add (v44, v92) [] [spec: builtin.string "@192"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v94 = num.i32_lt_u (v93, v91) [] [spec: builtin.string "@195"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v94) [^b9_block12v1, ^b6_block9v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b6_block9v1():
;;             v95 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v96 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;             v97 = num.i32_mul (v36, v96) [] [spec: builtin.string "@203"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v98 = num.i32_shl (v36, v95) [] [spec: builtin.string "@212"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v99 = num.i32_add (v56, v98) [] [spec: builtin.string "@213"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v100 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v99, v97, v100) [^b7_block10v1] [spec: builtin.string "args 3"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b7_block10v1(v37: builtin.integer i32, v38: builtin.integer i32, v39: builtin.integer i64):
;;             v101 = num.const () [] [spec: builtin.string "0x7448"]: <() -> (builtin.integer i32)>;
;;             v102 = num.const () [] [spec: builtin.string "0x7a0"]: <() -> (builtin.integer i32)>;
;;             v103 = num.const () [] [spec: builtin.string "0x20"]: <() -> (builtin.integer i32)>;
;;             v104 = num.const () [] [spec: builtin.string "0x5b8"]: <() -> (builtin.integer i32)>;
;;             v105 = num.const () [] [spec: builtin.string "0x9128"]: <() -> (builtin.integer i32)>;
;;             v106 = num.const () [] [spec: builtin.string "0x3d0"]: <() -> (builtin.integer i32)>;
;;             v107 = num.const () [] [spec: builtin.string "0x9120"]: <() -> (builtin.integer i32)>;
;;             v108 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;             v109 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;             v110 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;             v111 = num.i64_extend_i32_s (v14) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v112 = num.i64_extend_i32_s (v15) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v113 = num.i64_mul (v112, v31) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v114 = num.i64_add (v111, v113) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v115 = num.i64_extend_i32_u (v60) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v116 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i64)>;
;;             v117 = num.i64_and (v115, v116) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v118 = num.i64_extend_i32_s (v15) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v119 = num.i64_mul (v118, v117) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v120 = num.i64_add (v114, v119) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v121 = num.const () [] [spec: builtin.string "0x7a0"]: <() -> (builtin.integer i64)>;
;;             v122 = num.i64_mul (v39, v121) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v123 = num.i64_gt_s (v122, v120) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v123) [] []: <(builtin.integer i32) -> ()>;
;;             v124 = num.i32_add (v37, v110) [] [spec: builtin.string "@224"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v125 = num.i32_add (v59, v38) [] [spec: builtin.string "@231"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v126 = tensor.load (v125) [] [spec: builtin.string "f64 8 +0 view 3 @234"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v127 = tensor.load (v124) [] [spec: builtin.string "f64 8 +0 view 4 @239"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v128 = num.f64_add (v126, v127) [] [spec: builtin.string "@242"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v124, v128) [] [spec: builtin.string "f64 8 +0 view 5 @243"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v129 = num.i32_add (v37, v109) [] [spec: builtin.string "@252"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v130 = num.i32_add (v125, v108) [] [spec: builtin.string "@260"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v131 = tensor.load (v130) [] [spec: builtin.string "f64 8 +0 view 6 @261"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v132 = tensor.load (v129) [] [spec: builtin.string "f64 8 +0 view 7 @266"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v133 = num.f64_add (v131, v132) [] [spec: builtin.string "@269"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v129, v133) [] [spec: builtin.string "f64 8 +0 view 8 @270"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v134 = num.i32_add (v37, v107) [] [spec: builtin.string "@279"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v135 = num.i32_add (v125, v106) [] [spec: builtin.string "@287"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v136 = tensor.load (v135) [] [spec: builtin.string "f64 8 +0 view 9 @288"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v137 = tensor.load (v134) [] [spec: builtin.string "f64 8 +0 view 10 @293"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v138 = num.f64_add (v136, v137) [] [spec: builtin.string "@296"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v134, v138) [] [spec: builtin.string "f64 8 +0 view 11 @297"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v139 = num.i32_add (v37, v105) [] [spec: builtin.string "@306"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v140 = num.i32_add (v125, v104) [] [spec: builtin.string "@314"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v141 = tensor.load (v140) [] [spec: builtin.string "f64 8 +0 view 12 @315"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v142 = tensor.load (v139) [] [spec: builtin.string "f64 8 +0 view 13 @320"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v143 = num.f64_add (v141, v142) [] [spec: builtin.string "@323"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v139, v143) [] [spec: builtin.string "f64 8 +0 view 14 @324"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v144 = num.i32_add (v37, v103) [] [spec: builtin.string "@331"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v145 = num.i32_add (v38, v102) [] [spec: builtin.string "@339"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v146 = num.i32_ne (v145, v101) [] [spec: builtin.string "@346"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v147 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v148 = num.i64_add (v39, v147) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v146, v144, v145, v148) [^b7_block10v1, ^b8_block11v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b8_block11v1():
;;             num.br () [^b9_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block12v1():
;;             num.br () [^b10_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b10_block13v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
