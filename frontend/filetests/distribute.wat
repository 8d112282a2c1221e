;; Rows of two loops, one behind the other: a nest for each, with both loops parallel, for where no row touches another
;; one's. Not so where a row reads what a later one writes: all rows would write first.
(module
  (memory (export "memory") 4)
  (func (export "two") (param $n i32) (local $i i32) (local $j i32) (local $p i32)
    (loop $rows
      (local.set $p (i32.mul (local.get $i) (i32.const 400)))
      (local.set $j (i32.const 0))
      (loop $a
        (f32.store offset=65536 (i32.add (local.get $p) (i32.shl (local.get $j) (i32.const 2)))
          (f32.load (i32.add (local.get $p) (i32.shl (local.get $j) (i32.const 2)))))
        (br_if $a (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 100))))
      (local.set $j (i32.const 0))
      (loop $b
        (f32.store offset=131072 (i32.add (local.get $p) (i32.shl (local.get $j) (i32.const 2)))
          (f32.add (f32.load offset=65536 (i32.add (local.get $p) (i32.shl (local.get $j) (i32.const 2)))) (f32.const 1)))
        (br_if $b (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 100))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "ahead") (param $n i32) (local $i i32) (local $j i32) (local $p i32)
    (loop $rows
      (local.set $p (i32.mul (local.get $i) (i32.const 400)))
      (local.set $j (i32.const 0))
      (loop $a
        (f32.store offset=131072 (i32.add (local.get $p) (i32.shl (local.get $j) (i32.const 2)))
          (f32.load offset=400 (i32.add (local.get $p) (i32.shl (local.get $j) (i32.const 2)))))
        (br_if $a (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 100))))
      (local.set $j (i32.const 0))
      (loop $b
        (f32.store (i32.add (local.get $p) (i32.shl (local.get $j) (i32.const 2))) (f32.const 1))
        (br_if $b (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 100))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $two depth 0: O001 parallel map: 2 parallel dimensions; 1 loads, 1 stores; then 2 parallel dimensions; 1 loads, 1 stores [region 0]
;; $two depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; $two depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; $ahead depth 0: O001 parallel map: 1 parallel dimension, 2 loops in order inside; 1 loads, 2 stores; reads ahead of its writes from a copy [region 1]
;; $ahead depth 1: O003 part of an offloaded nest: in order inside each point [region 1]
;; $ahead depth 1: O003 part of an offloaded nest: in order inside each point [region 1]
;; region 0: takes local 0 I32, local 1 I32; gives nothing; leaves by its end
;; region 1: takes local 0 I32, local 1 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_59 split 2"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32):
;;         v2 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v3 = tensor.trip (v2, v2, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v4 = num.const () [] [spec: builtin.string "0x64"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v2, v2, v4) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = tensor.trip (v2, v2, v4) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v8 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;         v9 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v3) [] [spec: builtin.string "parallel 0 @59"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v5) [] [spec: builtin.string "sequential in 0 @73"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v6) [] [spec: builtin.string "sequential in 0 @117"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v7, v8, v9) [] [spec: builtin.string "read f32 4 +0 base strides 0 1 loops 0 1 @91"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v7, v8, v9) [] [spec: builtin.string "write f32 4 +65536 base strides 0 1 loops 0 1 @94"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v7, v8, v9) [] [spec: builtin.string "read f32 4 +65536 base strides 0 2 loops 0 2 @135"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v7, v8, v9) [] [spec: builtin.string "write f32 4 +131072 base strides 0 2 loops 0 2 @146"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v10: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v13 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v14 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;             v15 = num.i32_wrap_i64 (v10) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v16 = num.i32_mul (v15, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v1, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_mul (v17, v14) [] [spec: builtin.string "@66"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v13) [^b2_block5v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1(v11: builtin.integer i32):
;;             v19 = num.const () [] [spec: builtin.string "0x64"]: <() -> (builtin.integer i32)>;
;;             v20 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v21 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v22 = num.i32_shl (v11, v21) [] [spec: builtin.string "@81"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_add (v18, v22) [] [spec: builtin.string "@82"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v24 = num.i32_shl (v11, v21) [] [spec: builtin.string "@89"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v25 = num.i32_add (v18, v24) [] [spec: builtin.string "@90"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v26 = tensor.load (v25) [] [spec: builtin.string "f32 4 +0 view 0 @91"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             tensor.store (v23, v26) [] [spec: builtin.string "f32 4 +65536 view 1 @94"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v27 = num.i32_add (v11, v20) [] [spec: builtin.string "@103"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_lt_s (v27, v19) [] [spec: builtin.string "@109"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v28, v27) [^b2_block5v1, ^b3_block6v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             v29 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v29) [^b4_block7v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1(v12: builtin.integer i32):
;;             v30 = num.const () [] [spec: builtin.string "0x64"]: <() -> (builtin.integer i32)>;
;;             v31 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v32 = num.const () [] [spec: builtin.string "0x3f800000"]: <() -> (builtin.fp32 )>;
;;             v33 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v34 = num.i32_shl (v12, v33) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.i32_add (v18, v34) [] [spec: builtin.string "@126"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_shl (v12, v33) [] [spec: builtin.string "@133"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = num.i32_add (v18, v36) [] [spec: builtin.string "@134"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = tensor.load (v37) [] [spec: builtin.string "f32 4 +65536 view 2 @135"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v39 = num.f32_add (v38, v32) [] [spec: builtin.string "@145"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             tensor.store (v35, v39) [] [spec: builtin.string "f32 4 +131072 view 3 @146"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v40 = num.i32_add (v12, v31) [] [spec: builtin.string "@155"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_lt_s (v40, v30) [] [spec: builtin.string "@161"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v41, v40) [^b4_block7v1, ^b5_block8v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_59_part_0"]: <() -> ()>
;;         {
;;           ^entry_block10v1(v42: builtin.integer i32, v43: builtin.integer i32):
;;             v44 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v45 = tensor.trip (v44, v44, v42) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v46 = num.const () [] [spec: builtin.string "0x64"]: <() -> (builtin.integer i32)>;
;;             v47 = tensor.trip (v44, v44, v46) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v48 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v49 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;             v50 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v45) [] [spec: builtin.string "parallel 0 @59"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v47) [] [spec: builtin.string "parallel 1 in 0 @73"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v48, v49, v50) [] [spec: builtin.string "read f32 4 +0 base strides 0 1 loops 0 1 @91"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v48, v49, v50) [] [spec: builtin.string "write f32 4 +65536 base strides 0 1 loops 0 1 @94"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block11v1(v51: builtin.integer i64, v52: builtin.integer i64):
;;                 num.br () [^b1_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block12v1():
;;                 v53 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;                 v54 = num.i32_wrap_i64 (v51) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v55 = num.i32_mul (v54, v44) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v56 = num.i32_add (v43, v55) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v57 = num.i32_mul (v56, v53) [] [spec: builtin.string "@66"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b2_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block13v1():
;;                 v58 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v59 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v60 = num.i32_wrap_i64 (v52) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v61 = num.i32_mul (v60, v44) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v62 = num.i32_add (v59, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v63 = num.i32_shl (v62, v58) [] [spec: builtin.string "@81"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v64 = num.i32_add (v57, v63) [] [spec: builtin.string "@82"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v65 = num.i32_shl (v62, v58) [] [spec: builtin.string "@89"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v66 = num.i32_add (v57, v65) [] [spec: builtin.string "@90"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v67 = tensor.load (v66) [] [spec: builtin.string "f32 4 +0 view 0 @91"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;                 tensor.store (v64, v67) [] [spec: builtin.string "f32 4 +65536 view 1 @94"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;                 num.br () [^b3_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block14v1():
;;                 num.br () [^b4_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block15v1():
;;                 num.br () [^b5_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block16v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_59_part_1"]: <() -> ()>
;;         {
;;           ^entry_block17v1(v68: builtin.integer i32, v69: builtin.integer i32):
;;             v70 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v71 = tensor.trip (v70, v70, v68) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v72 = num.const () [] [spec: builtin.string "0x64"]: <() -> (builtin.integer i32)>;
;;             v73 = tensor.trip (v70, v70, v72) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v74 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v75 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;             v76 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v71) [] [spec: builtin.string "parallel 0 @59"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v73) [] [spec: builtin.string "parallel 1 in 0 @117"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v74, v75, v76) [] [spec: builtin.string "read f32 4 +65536 base strides 0 1 loops 0 1 @135"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v74, v75, v76) [] [spec: builtin.string "write f32 4 +131072 base strides 0 1 loops 0 1 @146"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block18v1(v77: builtin.integer i64, v78: builtin.integer i64):
;;                 num.br () [^b1_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block19v1():
;;                 v79 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;                 v80 = num.i32_wrap_i64 (v77) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v81 = num.i32_mul (v80, v70) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v82 = num.i32_add (v69, v81) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v83 = num.i32_mul (v82, v79) [] [spec: builtin.string "@66"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b2_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block20v1():
;;                 num.br () [^b3_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block21v1():
;;                 v84 = num.const () [] [spec: builtin.string "0x3f800000"]: <() -> (builtin.fp32 )>;
;;                 v85 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v86 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v87 = num.i32_wrap_i64 (v78) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v88 = num.i32_mul (v87, v70) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v89 = num.i32_add (v86, v88) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v90 = num.i32_shl (v89, v85) [] [spec: builtin.string "@125"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v91 = num.i32_add (v83, v90) [] [spec: builtin.string "@126"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v92 = num.i32_shl (v89, v85) [] [spec: builtin.string "@133"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v93 = num.i32_add (v83, v92) [] [spec: builtin.string "@134"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v94 = tensor.load (v93) [] [spec: builtin.string "f32 4 +65536 view 0 @135"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;                 v95 = num.f32_add (v94, v84) [] [spec: builtin.string "@145"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;                 tensor.store (v91, v95) [] [spec: builtin.string "f32 4 +131072 view 1 @146"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;                 num.br () [^b4_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block22v1():
;;                 num.br () [^b5_block23v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block23v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f1_loop_183"]: <() -> ()>
;;     {
;;       ^entry_block24v1(v96: builtin.integer i32, v97: builtin.integer i32):
;;         v98 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v99 = tensor.trip (v98, v98, v96) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v100 = num.const () [] [spec: builtin.string "0x64"]: <() -> (builtin.integer i32)>;
;;         v101 = tensor.trip (v98, v98, v100) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v102 = tensor.trip (v98, v98, v100) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v103 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v104 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;         v105 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v99) [] [spec: builtin.string "parallel 0 @183"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v101) [] [spec: builtin.string "sequential in 0 @197"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v102) [] [spec: builtin.string "sequential in 0 @242"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v103, v104, v105) [] [spec: builtin.string "read f32 4 +400 base before strides 0 1 loops 0 1 @215"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v103, v104, v105) [] [spec: builtin.string "write f32 4 +131072 base strides 0 1 loops 0 1 @219"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v103, v104, v105) [] [spec: builtin.string "write f32 4 +0 base strides 0 2 loops 0 2 @257"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block25v1(v106: builtin.integer i64):
;;             num.br () [^b1_block26v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block26v1():
;;             v109 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v110 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;             v111 = num.i32_wrap_i64 (v106) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v112 = num.i32_mul (v111, v98) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v113 = num.i32_add (v97, v112) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v114 = num.i32_mul (v113, v110) [] [spec: builtin.string "@190"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v109) [^b2_block27v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block27v1(v107: builtin.integer i32):
;;             v115 = num.const () [] [spec: builtin.string "0x64"]: <() -> (builtin.integer i32)>;
;;             v116 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v117 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v118 = num.i32_shl (v107, v117) [] [spec: builtin.string "@205"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v119 = num.i32_add (v114, v118) [] [spec: builtin.string "@206"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v120 = num.i32_shl (v107, v117) [] [spec: builtin.string "@213"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v121 = num.i32_add (v114, v120) [] [spec: builtin.string "@214"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v122 = tensor.load (v121) [] [spec: builtin.string "f32 4 +400 view 0 @215"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             tensor.store (v119, v122) [] [spec: builtin.string "f32 4 +131072 view 1 @219"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v123 = num.i32_add (v107, v116) [] [spec: builtin.string "@228"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v124 = num.i32_lt_s (v123, v115) [] [spec: builtin.string "@234"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v124, v123) [^b2_block27v1, ^b3_block28v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block28v1():
;;             v125 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             num.br (v125) [^b4_block29v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block29v1(v108: builtin.integer i32):
;;             v126 = num.const () [] [spec: builtin.string "0x64"]: <() -> (builtin.integer i32)>;
;;             v127 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v128 = num.const () [] [spec: builtin.string "0x3f800000"]: <() -> (builtin.fp32 )>;
;;             v129 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v130 = num.i32_shl (v108, v129) [] [spec: builtin.string "@250"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v131 = num.i32_add (v114, v130) [] [spec: builtin.string "@251"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v131, v128) [] [spec: builtin.string "f32 4 +0 view 2 @257"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v132 = num.i32_add (v108, v127) [] [spec: builtin.string "@264"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v133 = num.i32_lt_s (v132, v126) [] [spec: builtin.string "@270"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v133, v132) [^b4_block29v1, ^b5_block30v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b5_block30v1():
;;             num.br () [^b6_block31v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block31v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
