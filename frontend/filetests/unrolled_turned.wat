;; A comparison that one copy of an unrolled iteration makes the other way round is the same comparison; in a stretch, what the
;; unrolled loop leaves over is a part of it.
(module
  (memory (export "memory") 2)
  (func (export "threshold") (param i32 i32 i32)
    (local i32 i32 i32 i32)
    block  ;; label = @1
      local.get 1
      i32.eqz
      br_if 0 (;@1;)
      local.get 1
      i32.const 3
      i32.and
      local.set 3
      i32.const 0
      local.set 4
      block  ;; label = @2
        local.get 1
        i32.const 4
        i32.lt_u
        br_if 0 (;@2;)
        local.get 1
        i32.const -4
        i32.and
        local.set 5
        i32.const 0
        local.set 4
        loop  ;; label = @3
          local.get 0
          local.get 4
          i32.add
          local.tee 1
          i32.const -1
          i32.const 0
          local.get 1
          i32.load8_u
          local.get 2
          i32.ge_u
          select
          i32.store8
          local.get 1
          i32.const 1
          i32.add
          local.tee 6
          i32.const -1
          i32.const 0
local.get 2
local.get 6
i32.load8_u
i32.le_u
          select
          i32.store8
          local.get 1
          i32.const 2
          i32.add
          local.tee 6
          i32.const -1
          i32.const 0
          local.get 6
          i32.load8_u
          local.get 2
          i32.ge_u
          select
          i32.store8
          local.get 1
          i32.const 3
          i32.add
          local.tee 1
          i32.const -1
          i32.const 0
          local.get 1
          i32.load8_u
          local.get 2
          i32.ge_u
          select
          i32.store8
          local.get 5
          local.get 4
          i32.const 4
          i32.add
          local.tee 4
          i32.ne
          br_if 0 (;@3;)
        end
      end
      local.get 3
      i32.eqz
      br_if 0 (;@1;)
      local.get 0
      local.get 4
      i32.add
      local.set 1
      loop  ;; label = @2
        local.get 1
        i32.const -1
        i32.const 0
        local.get 1
        i32.load8_u
        local.get 2
        i32.ge_u
        select
        i32.store8
        local.get 1
        i32.const 1
        i32.add
        local.set 1
        local.get 3
        i32.const -1
        i32.add
        local.tee 3
        br_if 0 (;@2;)
      end
    end))

;; expect
;; $threshold depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 2]
;; $threshold depth 0: O003 part of an offloaded nest: what an unrolled loop leaves over: the two are one [region 2]
;; region 0: takes local 5 I32, local 4 I32, local 0 I32, local 2 I32; gives local 4 I32; leaves by its end
;; region 1: takes local 3 I32, local 1 I32, local 2 I32; gives nothing; leaves by its end
;; region 2: takes local 1 I32, local 0 I32, local 2 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_97"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v4, v4, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.i32_wrap_i64 (v5) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @97"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v4) [] [spec: builtin.string "read i32 1 +0 base strides 0 loops 0 @112"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v4) [] [spec: builtin.string "write i32 1 +0 base strides 0 loops 0 @119"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v7: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v8 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v9 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v10 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v11 = num.i32_mul (v10, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = num.i32_add (v1, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_add (v2, v12) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = tensor.load (v13) [] [spec: builtin.string "i32 1 +0 view 0 @112"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_ge_u (v14, v3) [] [spec: builtin.string "@117"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.i32_select (v9, v8, v15) [] [spec: builtin.string "@118"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v13, v16) [] [spec: builtin.string "i32 1 +0 view 1 @119"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end (v6) [] []: <(builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_217"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v17: builtin.integer i32, v18: builtin.integer i32, v19: builtin.integer i32):
;;         v20 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v21 = num.i32_add (v20, v17) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v22 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v23 = tensor.trip (v21, v20, v22) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v24 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v25 = num.i32_add (v18, v22) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v23) [] [spec: builtin.string "parallel 0 @217"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v25, v24) [] [spec: builtin.string "read i32 1 +0 base strides 0 loops 0 @227"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v25, v24) [] [spec: builtin.string "write i32 1 +0 base strides 0 loops 0 @234"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block7v1(v26: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v27 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v28 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v29 = num.i32_wrap_i64 (v26) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v30 = num.i32_mul (v29, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.i32_add (v18, v30) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = tensor.load (v31) [] [spec: builtin.string "i32 1 +0 view 0 @227"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.i32_ge_u (v32, v19) [] [spec: builtin.string "@232"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_select (v28, v27, v33) [] [spec: builtin.string "@233"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v31, v34) [] [spec: builtin.string "i32 1 +0 view 1 @234"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_nests_59"]: <() -> ()>
;;     {
;;       ^entry_block10v1(v35: builtin.integer i32, v36: builtin.integer i32, v37: builtin.integer i32):
;;         v38 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v39 = tensor.trip (v38, v38, v38) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v40 = num.i32_eqz (v35) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v41 = num.i32_eqz (v40) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v42 = tensor.trip (v38, v38, v35, v41) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         tensor.loop (v39) [] [spec: builtin.string "host 0 @60"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v42) [] [spec: builtin.string "parallel 0 in 0 @97"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v36, v38, v41) [] [spec: builtin.string "read i32 1 +0 base gated strides 1 loops 1 @112"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v36, v38, v41) [] [spec: builtin.string "write i32 1 +0 base gated strides 1 loops 1 @119"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block11v1(v43: builtin.integer i64):
;;             num.br () [^b1_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block12v1():
;;             num.br () [^b2_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block13v1():
;;             num.cond_br (v40) [^b7_block18v1, ^b3_block14v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block14v1():
;;             num.br () [^b4_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block15v1():
;;             num.br () [^b5_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block16v1():
;;             num.br () [^b6_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block17v1():
;;             v44 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v45 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v46 = num.i32_wrap_i64 (v43) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v47 = num.i32_mul (v46, v38) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v48 = num.i32_add (v45, v47) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = num.i32_add (v36, v48) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = tensor.load (v49) [] [spec: builtin.string "i32 1 +0 view 0 @112"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = num.i32_ge_u (v50, v37) [] [spec: builtin.string "@117"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = num.i32_select (v44, v45, v51) [] [spec: builtin.string "@118"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v49, v52) [] [spec: builtin.string "i32 1 +0 view 1 @119"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b7_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block18v1():
;;             num.br () [^b8_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block19v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
