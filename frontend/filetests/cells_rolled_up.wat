;; A variable in memory of a loop that looks as if it were unrolled: rolled up, there is no name for what it is behind it.
(module
  (type (;0;) (func (param i32 i32) (result i32)))
  (memory (;0;) 1)
  (export "f" (func 0))
  (func (;0;) (type 0) (param $t2 i32) (param $m i32) (result i32)
    (local $i i32) (local $j i32)
    loop $l5
      loop $l3
        i32.const 0
        local.set $j
        loop $l1
          local.get $j
          i32.const 4
          i32.mul
          i32.const 0
          i32.store
          local.get $t2
          i32.load
          local.get $t2
          i32.load
          i32.load
          local.get $j
          i32.sub
          i32.store
          local.get $j
          i32.const 1
          i32.add
          local.tee $j
          local.get $m
          i32.ne
          br_if $l1
        end
        local.get $i
        i32.const 1
        i32.add
        local.tee $i
        br_if $l3
      end
      br $l5
    end
    local.get $i
  )
)

;; expect
;; $f depth 0: K106 more than one way out: 0 exits
;; $f depth 1: O007 wavefront: a launch for each diagonal: in order along i + j, parallel along each diagonal; 0 loads, 1 stores; reads 1 value once that the program reads again and again; takes 1 value that the program keeps in memory for variables; reduces by i32.add [region 0]
;; $f depth 2: O007 wavefront: in order along i + j, parallel along each diagonal; 0 loads, 1 stores; reads 1 value once that the program reads again and again; takes 1 value that the program keeps in memory for variables; reduces by i32.add [region 0]
;; region 0: takes local 2 I32, local 1 I32, read 1 I32, local 0 I32, read 0 I32; gives local 2 I32, read 1 I32; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_42"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = num.i32_add (v5, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v7 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v8 = tensor.trip (v6, v5, v7) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = tensor.trip (v5, v5, v1) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v10 = num.i32_wrap_i64 (v8) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v11 = num.i32_add (v10, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v13 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v14 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v15 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v16 = num.i64_sub (v8, v14) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v17 = num.i64_sub (v9, v14) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v18 = num.i64_mul (v15, v16) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v19 = num.i64_add (v18, v9) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v20 = num.i64_min_s (v8, v9) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v21 = num.i64_gt_s (v20, v13) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;         v22 = num.i64_select (v19, v13, v21) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;         v23 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v24 = num.i64_sub (v23, v17) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v25 = num.i64_max_s (v24, v13) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v26 = num.i64_sub (v15, v14) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v27 = num.i64_add (v25, v26) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v28 = num.i64_div_s (v27, v15) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v29 = num.i64_div_s (v23, v15) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v30 = num.i64_min_s (v29, v16) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v31 = num.i64_sub (v30, v28) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v32 = num.i64_add (v31, v14) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v33 = num.i64_mul (v15, v28) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v34 = num.i64_sub (v23, v33) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v35 = num.i32_wrap_i64 (v34) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v36 = num.i32_mul (v35, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v37 = num.i32_add (v7, v36) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v38 = num.i32_wrap_i64 (v15) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v39 = num.i32_mul (v38, v12) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v40 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v41 = num.i32_sub (v40, v39) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v22) [] [spec: builtin.string "host 0 @42"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v32) [] [spec: builtin.string "parallel 0 in 0 @48"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v37, v41) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @57"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ordered 0 0"]: <() -> ()>;
;;         tensor.steady (v3) [] [spec: builtin.string "i32 4 +0 @62"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v4) [] [spec: builtin.string "i32 4 +0 alone @70"]: <(builtin.integer i32) -> ()>;
;;         tensor.wave (v15, v8, v9) [] [spec: builtin.string "rows 0 columns 1"]: <(builtin.integer i64, builtin.integer i64, builtin.integer i64) -> ()>;
;;         tensor.place (v7, v12) [] [spec: builtin.string "0 columns"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         v42 = tensor.nest (v2) [] [spec: builtin.string "reduce i32.add"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block3v1(v43: builtin.integer i64):
;;             v44 = num.i64_add (v28, v43) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v45 = num.i64_mul (v15, v44) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v46 = num.i64_sub (v23, v45) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v47 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v48 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v49 = num.i32_wrap_i64 (v46) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v50 = num.i32_mul (v49, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = num.i32_add (v48, v50) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v53 = num.i32_mul (v51, v47) [] [spec: builtin.string "@54"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v53, v48) [] [spec: builtin.string "i32 4 +0 view 0 @57"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v54 = num.i32_sub (v52, v51) [] [spec: builtin.string "@75"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             num.return (v54) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v11, v42) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>
;;     }
;; }
