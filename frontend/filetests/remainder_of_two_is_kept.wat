;; The same, skipped where there are two: what is left over then does not begin where the unrolled loop ends.
(module
  (memory (export "memory") 16)
  (func (export "triangle_below")
    (local i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 local.set 0
    i32.const 96688 local.set 1
    i32.const 0 local.set 2
    loop
      block
        local.get 2 i32.eqz br_if 0
        i32.const 0 local.set 3
        block
          local.get 2 i32.const 2 i32.eq br_if 0
          local.get 2 i32.const -2 i32.and local.set 4
          i32.const 0 local.set 3
          local.get 1 local.set 5
          local.get 0 local.set 6
          loop
            local.get 6 i32.const 37136 i32.add local.get 6 i32.const 66912 i32.add f64.load local.get 5
            f64.load f64.add f64.store
            local.get 6 i32.const 37144 i32.add local.get 6 i32.const 66920 i32.add f64.load local.get 5
            i32.const 488 i32.add f64.load f64.add f64.store
            local.get 5 i32.const 976 i32.add local.set 5
            local.get 6 i32.const 16 i32.add local.set 6
            local.get 4 local.get 3 i32.const 2 i32.add local.tee 3 i32.ne br_if 0
          end
        end
        local.get 2 i32.const 1 i32.and i32.eqz br_if 0
        local.get 2 i32.const 488 i32.mul local.get 3 i32.const 3 i32.shl i32.add local.tee 6 i32.const 37136
        i32.add local.get 6 i32.const 66912 i32.add f64.load local.get 3 i32.const 488 i32.mul local.get 2
        i32.const 3 i32.shl i32.add i32.const 96688 i32.add f64.load f64.add f64.store
      end
      local.get 1 i32.const 8 i32.add local.set 1
      local.get 0 i32.const 488 i32.add local.set 0
      local.get 2 i32.const 1 i32.add local.tee 2 i32.const 61 i32.ne br_if 0
    end))

;; expect
;; $triangle_below depth 0: K115 sequential loop around parallel ones: K105: the address of a store is not an affine function of the loop counters (at F64Store)
;; $triangle_below depth 1: O001 parallel map: 1 parallel dimension; 4 loads, 2 stores [region 0]
;; region 0: takes local 4 I32, local 6 I32, local 5 I32, local 3 I32, local 2 I32; gives local 3 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_116"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.i32_wrap_i64 (v6) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v8 = num.i32_mul (v7, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v9 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v10 = num.const () [] [spec: builtin.string "0x3d0"]: <() -> (builtin.integer i32)>;
;;         v11 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v13 = num.i32_sub (v4, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v14 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;         v15 = num.i32_mul (v13, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v16 = num.i32_add (v11, v15) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v17 = num.const () [] [spec: builtin.string "0x179b0"]: <() -> (builtin.integer i32)>;
;;         v18 = num.i32_sub (v4, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v19 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v20 = num.i32_mul (v18, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v21 = num.i32_add (v17, v20) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v22 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;         v23 = num.i32_sub (v4, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v24 = num.i32_mul (v23, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v25 = num.i32_add (v22, v24) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v26 = num.const () [] [spec: builtin.string "0x10568"]: <() -> (builtin.integer i32)>;
;;         v27 = num.i32_sub (v4, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v28 = num.i32_mul (v27, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v29 = num.i32_add (v26, v28) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v30 = num.const () [] [spec: builtin.string "0x17b98"]: <() -> (builtin.integer i32)>;
;;         v31 = num.i32_sub (v4, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v32 = num.i32_mul (v31, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v33 = num.i32_add (v30, v32) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v34 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;         v35 = num.i32_sub (v4, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v36 = num.i32_mul (v35, v14) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v37 = num.i32_add (v34, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @116"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v16, v9) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @132"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v21, v10) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @137"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v25, v9) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @141"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v29, v9) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @158"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v33, v10) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @167"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v37, v9) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @171"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v38: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v39 = num.const () [] [spec: builtin.string "0x1e8"]: <() -> (builtin.integer i32)>;
;;             v40 = num.const () [] [spec: builtin.string "0x10568"]: <() -> (builtin.integer i32)>;
;;             v41 = num.const () [] [spec: builtin.string "0x9118"]: <() -> (builtin.integer i32)>;
;;             v42 = num.const () [] [spec: builtin.string "0x10560"]: <() -> (builtin.integer i32)>;
;;             v43 = num.const () [] [spec: builtin.string "0x9110"]: <() -> (builtin.integer i32)>;
;;             v44 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v45 = num.i32_mul (v44, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = num.i32_add (v1, v45) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v47 = num.i32_wrap_i64 (v38) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v48 = num.i32_mul (v47, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = num.i32_add (v2, v48) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.i32_add (v46, v43) [] [spec: builtin.string "@124"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = num.i32_add (v46, v42) [] [spec: builtin.string "@131"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = tensor.load (v51) [] [spec: builtin.string "f64 8 +0 view 0 @132"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v53 = tensor.load (v49) [] [spec: builtin.string "f64 8 +0 view 1 @137"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v54 = num.f64_add (v52, v53) [] [spec: builtin.string "@140"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v50, v54) [] [spec: builtin.string "f64 8 +0 view 2 @141"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v55 = num.i32_add (v46, v41) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.i32_add (v46, v40) [] [spec: builtin.string "@157"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = tensor.load (v56) [] [spec: builtin.string "f64 8 +0 view 3 @158"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v58 = num.i32_add (v49, v39) [] [spec: builtin.string "@166"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = tensor.load (v58) [] [spec: builtin.string "f64 8 +0 view 4 @167"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v60 = num.f64_add (v57, v59) [] [spec: builtin.string "@170"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v55, v60) [] [spec: builtin.string "f64 8 +0 view 5 @171"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end (v8) [] []: <(builtin.integer i32) -> ()>
;;     }
;; }
