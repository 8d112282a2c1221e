;; Matrix product in the order i, k, j: c[i][j] is read and written once for every k, so k stays in
;; order inside each point while i and j are parallel.
(module
  (memory (export "memory") 1)
  (func (export "matmul") (param $c i32) (param $a i32) (param $b i32) (param $n i32)
    (local $i i32) (local $j i32) (local $k i32) (local $x f64) (local $at i32)
    (loop $rows
      (local.set $k (i32.const 0))
      (loop $deep
        (local.set $x (f64.load (i32.add (local.get $a) (i32.shl (i32.add (i32.mul (local.get $i) (local.get $n)) (local.get $k)) (i32.const 3)))))
        (local.set $j (i32.const 0))
        (loop $cols
          (local.set $at (i32.add (local.get $c) (i32.shl (i32.add (i32.mul (local.get $i) (local.get $n)) (local.get $j)) (i32.const 3))))
          (f64.store (local.get $at)
            (f64.add (f64.load (local.get $at))
              (f64.mul (local.get $x) (f64.load (i32.add (local.get $b) (i32.shl (i32.add (i32.mul (local.get $k) (local.get $n)) (local.get $j)) (i32.const 3)))))))
          (br_if $cols (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $n))))
        (br_if $deep (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $n))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $matmul depth 0: O001 parallel map: 2 parallel dimensions, 1 loop in order inside; 3 loads, 1 stores [region 0]
;; $matmul depth 1: O003 part of an offloaded nest: in order inside each point [region 0]
;; $matmul depth 2: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 3 I32, local 4 I32, local 1 I32, local 0 I32, local 2 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_60"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v10 = num.i32_mul (v0, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @60"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v8) [] [spec: builtin.string "sequential in 0 @66"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 1 in 1 @91"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v2, v10, v9) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 @82"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v3, v10, v9) [] [spec: builtin.string "read f64 8 +0 base strides 0 2 loops 0 1 2 @113"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v4, v10, v9) [] [spec: builtin.string "read f64 8 +0 base strides 1 2 loops 0 1 2 @132"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v3, v10, v9) [] [spec: builtin.string "write f64 8 +0 base strides 0 2 loops 0 1 2 @137"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v11: builtin.integer i64, v12: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v14 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v15 = num.i32_wrap_i64 (v11) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v16 = num.i32_mul (v15, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v1, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v14) [^b2_block5v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1(v13: builtin.integer i32):
;;             v18 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v19 = num.i32_mul (v17, v0) [] [spec: builtin.string "@74"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_add (v19, v13) [] [spec: builtin.string "@77"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = num.i32_shl (v20, v18) [] [spec: builtin.string "@80"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_add (v2, v21) [] [spec: builtin.string "@81"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = tensor.load (v22) [] [spec: builtin.string "f64 8 +0 view 0 @82"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             v24 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v25 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v26 = num.i32_wrap_i64 (v12) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v27 = num.i32_mul (v26, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_add (v25, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = num.i32_mul (v17, v0) [] [spec: builtin.string "@99"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_add (v29, v28) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.i32_shl (v30, v24) [] [spec: builtin.string "@105"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = num.i32_add (v3, v31) [] [spec: builtin.string "@106"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = tensor.load (v32) [] [spec: builtin.string "f64 8 +0 view 1 @113"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v34 = num.i32_mul (v13, v0) [] [spec: builtin.string "@124"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.i32_add (v34, v28) [] [spec: builtin.string "@127"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_shl (v35, v24) [] [spec: builtin.string "@130"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_add (v4, v36) [] [spec: builtin.string "@131"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = tensor.load (v37) [] [spec: builtin.string "f64 8 +0 view 2 @132"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v39 = num.f64_mul (v23, v38) [] [spec: builtin.string "@135"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             v40 = num.f64_add (v33, v39) [] [spec: builtin.string "@136"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v32, v40) [] [spec: builtin.string "f64 8 +0 view 3 @137"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v41 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v42 = num.i32_add (v13, v41) [] [spec: builtin.string "@157"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v43 = num.i32_lt_s (v42, v0) [] [spec: builtin.string "@162"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v43, v42) [^b2_block5v1, ^b5_block8v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
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
