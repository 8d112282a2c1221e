;; The products of pairs of columns, i <= j, and their mirror images: one parallel loop, or both over a box around the triangle,
;; of which the points outside do nothing. Where the inner loop's bound is asked for at its top, or follows what memory
;; holds, the outer one alone is parallel.
(module
  (memory (export "memory") 1)
  (func (export "pairs") (param $x i32) (param $c i32) (param $n i32) (param $m i32)
    (local $i i32) (local $j i32) (local $k i32) (local $s f32)
    (loop $rows
      (local.set $j (local.get $i))
      (loop $columns
        (local.set $s (f32.const 0))
        (local.set $k (i32.const 0))
        (loop $sum
          (local.set $s (f32.add (local.get $s) (f32.mul
            (f32.load (i32.add (local.get $x) (i32.shl (i32.add (i32.mul (local.get $k) (local.get $n)) (local.get $i)) (i32.const 2))))
            (f32.load (i32.add (local.get $x) (i32.shl (i32.add (i32.mul (local.get $k) (local.get $n)) (local.get $j)) (i32.const 2)))))))
          (br_if $sum (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $m))))
        (f32.store (i32.add (local.get $c) (i32.shl (i32.add (i32.mul (local.get $i) (local.get $n)) (local.get $j)) (i32.const 2))) (local.get $s))
        (f32.store (i32.add (local.get $c) (i32.shl (i32.add (i32.mul (local.get $j) (local.get $n)) (local.get $i)) (i32.const 2))) (local.get $s))
        (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $n))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "top") (param $c i32) (param $n i32)
    (local $i i32) (local $j i32)
    (loop $rows
      (local.set $j (i32.const 0))
      (block $out (loop $columns
        (br_if $out (i32.gt_s (local.get $j) (local.get $i)))
        (i32.store (i32.add (local.get $c) (i32.shl (i32.add (i32.mul (local.get $i) (local.get $n)) (local.get $j)) (i32.const 2))) (local.get $j))
        (local.set $j (i32.add (local.get $j) (i32.const 1)))
        (br $columns)))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "ragged") (param $c i32) (param $n i32) (param $ends i32)
    (local $i i32) (local $j i32)
    (loop $rows
      (local.set $j (i32.const 0))
      (loop $columns
        (i32.store (i32.add (local.get $c) (i32.shl (i32.add (i32.mul (local.get $i) (i32.const 32)) (local.get $j)) (i32.const 2))) (local.get $j))
        (br_if $columns (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1)))
          (i32.and (i32.load8_u (i32.add (local.get $ends) (local.get $i))) (i32.const 31)))))
      (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $pairs depth 0: O001 parallel map: 2 parallel dimensions, 1 loop in order inside; 2 loads, 2 stores [region 0]
;; $pairs depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; $pairs depth 2: O003 part of an offloaded nest: in order inside each point [region 0]
;; $top depth 0: O001 parallel map: 1 parallel dimension, 1 loop in order inside; 0 loads, 1 stores [region 1]
;; $top depth 1: O003 part of an offloaded nest: in order inside each point [region 1]
;; $ragged depth 0: O009 scatter: 1 parallel dimension, 1 loop in order inside; 1 loads, 1 stores; stores at places that data decide: checked to be unique before each launch [region 2]
;; $ragged depth 1: O003 part of an offloaded nest: in order inside each point [region 2]
;; region 0: takes local 2 I32, local 3 I32, local 4 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; region 1: takes local 1 I32, local 2 I32, local 0 I32; gives nothing; leaves by its end
;; region 2: takes local 1 I32, local 3 I32, local 0 I32, local 2 I32; gives nothing; leaves by its end
;; region 3: takes read 0 I32, local 4 I32, local 3 I32, local 0 I32, local 2 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_86 split 1"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v8 = num.i32_add (v7, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v9 = tensor.most (v8, v7, v6) [] [spec: builtin.string "1 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v10 = tensor.trip (v5, v5, v1) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v12 = num.i32_mul (v0, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.i32_mul (v0, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v14 = num.i32_add (v11, v13) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @86"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v9, v8, v7) [] [spec: builtin.string "sequential in 0 taper 1 0 @92"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.loop (v10) [] [spec: builtin.string "sequential in 1 @105"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v3, v11, v12) [] [spec: builtin.string "read f32 4 +0 base strides 0 2 loops 0 1 2 @123"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v3, v11, v11, v12) [] [spec: builtin.string "read f32 4 +0 base strides 0 1 2 loops 0 1 2 @140"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v4, v14, v11) [] [spec: builtin.string "write f32 4 +0 base strides 0 1 loops 0 1 @176"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v4, v14, v12) [] [spec: builtin.string "write f32 4 +0 base strides 0 1 loops 0 1 @195"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 2 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v15: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v20 = num.i32_wrap_i64 (v15) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v21 = num.i32_mul (v20, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_add (v2, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v22, v23) [^b2_block5v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b2_block5v1(v16: builtin.integer i32, v17: builtin.integer i64):
;;             v24 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v25 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;             v26 = num.i64_extend_i32_s (v8) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v27 = num.i64_extend_i32_s (v7) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v28 = num.i64_mul (v27, v15) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v29 = num.i64_add (v26, v28) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v30 = num.i64_gt_s (v17, v29) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v30) [] []: <(builtin.integer i32) -> ()>;
;;             num.br (v25, v24) [^b3_block6v1] [spec: builtin.string "args 2"]: <(builtin.fp32 , builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1(v18: builtin.fp32 , v19: builtin.integer i32):
;;             v31 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v32 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v33 = num.i32_mul (v19, v0) [] [spec: builtin.string "@115"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_add (v33, v22) [] [spec: builtin.string "@118"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.i32_shl (v34, v32) [] [spec: builtin.string "@121"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_add (v3, v35) [] [spec: builtin.string "@122"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v37 = tensor.load (v36) [] [spec: builtin.string "f32 4 +0 view 0 @123"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v38 = num.i32_mul (v19, v0) [] [spec: builtin.string "@132"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = num.i32_add (v38, v16) [] [spec: builtin.string "@135"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v40 = num.i32_shl (v39, v32) [] [spec: builtin.string "@138"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v41 = num.i32_add (v3, v40) [] [spec: builtin.string "@139"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v42 = tensor.load (v41) [] [spec: builtin.string "f32 4 +0 view 1 @140"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;             v43 = num.f32_mul (v37, v42) [] [spec: builtin.string "@143"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v44 = num.f32_add (v18, v43) [] [spec: builtin.string "@144"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;             v45 = num.i32_add (v19, v31) [] [spec: builtin.string "@151"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v46 = num.i32_lt_s (v45, v1) [] [spec: builtin.string "@156"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v46, v44, v45) [^b3_block6v1, ^b4_block7v1] [spec: builtin.string "args 2 0"]: <(builtin.integer i32, builtin.fp32 , builtin.integer i32) -> ()>
;;
;;           ^b4_block7v1():
;;             v47 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v48 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v49 = num.i32_mul (v22, v0) [] [spec: builtin.string "@166"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.i32_add (v49, v16) [] [spec: builtin.string "@169"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = num.i32_shl (v50, v48) [] [spec: builtin.string "@172"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = num.i32_add (v4, v51) [] [spec: builtin.string "@173"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v52, v44) [] [spec: builtin.string "f32 4 +0 view 2 @176"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v53 = num.i32_mul (v16, v0) [] [spec: builtin.string "@185"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v54 = num.i32_add (v53, v22) [] [spec: builtin.string "@188"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v55 = num.i32_shl (v54, v48) [] [spec: builtin.string "@191"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = num.i32_add (v4, v55) [] [spec: builtin.string "@192"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v56, v44) [] [spec: builtin.string "f32 4 +0 view 3 @195"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;             v57 = num.i32_add (v16, v47) [] [spec: builtin.string "@202"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = num.i32_lt_s (v57, v0) [] [spec: builtin.string "@207"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v60 = num.i64_add (v17, v59) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v58, v57, v60) [^b2_block5v1, ^b5_block8v1] [spec: builtin.string "args 2 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_86_part_0"]: <() -> ()>
;;         {
;;           ^entry_block10v1(v61: builtin.integer i32, v62: builtin.integer i32, v63: builtin.integer i32, v64: builtin.integer i32, v65: builtin.integer i32):
;;             v66 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v67 = tensor.trip (v66, v66, v61) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v68 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v69 = num.i32_add (v68, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v70 = tensor.most (v69, v68, v67) [] [spec: builtin.string "1 entered"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;             v71 = tensor.trip (v66, v66, v62) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v72 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v73 = num.i32_mul (v61, v72) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v74 = num.i32_mul (v61, v72) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v75 = num.i32_add (v72, v74) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.loop (v67) [] [spec: builtin.string "parallel 0 @86"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v70, v69, v68) [] [spec: builtin.string "parallel 1 in 0 taper 1 0 @92"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.loop (v71) [] [spec: builtin.string "sequential in 1 @105"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v64, v72, v73) [] [spec: builtin.string "read f32 4 +0 base strides 0 2 loops 0 1 2 @123"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v64, v72, v72, v73) [] [spec: builtin.string "read f32 4 +0 base strides 0 1 2 loops 0 1 2 @140"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v65, v75, v72) [] [spec: builtin.string "write f32 4 +0 base strides 0 1 loops 0 1 @176"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v65, v75, v73) [] [spec: builtin.string "write f32 4 +0 base strides 0 1 loops 0 1 @195"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block11v1(v76: builtin.integer i64, v77: builtin.integer i64):
;;                 num.br () [^b1_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block12v1():
;;                 v80 = num.i32_wrap_i64 (v76) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v81 = num.i32_mul (v80, v66) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v82 = num.i32_add (v63, v81) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b2_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block13v1():
;;                 v83 = num.i32_wrap_i64 (v77) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v84 = num.i32_mul (v83, v66) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v85 = num.i32_add (v82, v84) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v86 = num.i64_extend_i32_s (v69) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v87 = num.i64_extend_i32_s (v68) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v88 = num.i64_mul (v87, v76) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v89 = num.i64_add (v86, v88) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v90 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;                 v91 = num.i64_mul (v77, v90) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v92 = num.i64_add (v91, v90) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v93 = num.i64_le_s (v91, v89) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v94 = num.i64_le_s (v92, v89) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 num.cond_br (v93) [^b5_block16v1, ^b3_block14v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block14v1():
;;                 v95 = num.i64_eqz (v77) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v95) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b4_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block15v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b5_block16v1():
;;                 v96 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v97 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp32 )>;
;;                 num.br (v97, v96) [^b6_block17v1] [spec: builtin.string "args 2"]: <(builtin.fp32 , builtin.integer i32) -> ()>
;;
;;               ^b6_block17v1(v78: builtin.fp32 , v79: builtin.integer i32):
;;                 v98 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v99 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v100 = num.i32_mul (v79, v61) [] [spec: builtin.string "@115"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v101 = num.i32_add (v100, v82) [] [spec: builtin.string "@118"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v102 = num.i32_shl (v101, v99) [] [spec: builtin.string "@121"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v103 = num.i32_add (v64, v102) [] [spec: builtin.string "@122"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v104 = tensor.load (v103) [] [spec: builtin.string "f32 4 +0 view 0 @123"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;                 v105 = num.i32_mul (v79, v61) [] [spec: builtin.string "@132"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v106 = num.i32_add (v105, v85) [] [spec: builtin.string "@135"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v107 = num.i32_shl (v106, v99) [] [spec: builtin.string "@138"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v108 = num.i32_add (v64, v107) [] [spec: builtin.string "@139"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v109 = tensor.load (v108) [] [spec: builtin.string "f32 4 +0 view 1 @140"]: <(builtin.integer i32) -> (builtin.fp32 )>;
;;                 v110 = num.f32_mul (v104, v109) [] [spec: builtin.string "@143"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;                 v111 = num.f32_add (v78, v110) [] [spec: builtin.string "@144"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
;;                 v112 = num.i32_add (v79, v98) [] [spec: builtin.string "@151"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v113 = num.i32_lt_s (v112, v62) [] [spec: builtin.string "@156"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v113, v111, v112) [^b6_block17v1, ^b7_block18v1] [spec: builtin.string "args 2 0"]: <(builtin.integer i32, builtin.fp32 , builtin.integer i32) -> ()>
;;
;;               ^b7_block18v1():
;;                 v114 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;                 v115 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v116 = num.i32_mul (v82, v61) [] [spec: builtin.string "@166"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v117 = num.i32_add (v116, v85) [] [spec: builtin.string "@169"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v118 = num.i32_shl (v117, v115) [] [spec: builtin.string "@172"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v119 = num.i32_add (v65, v118) [] [spec: builtin.string "@173"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v119, v111) [] [spec: builtin.string "f32 4 +0 view 2 @176"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;                 v120 = num.i32_mul (v85, v61) [] [spec: builtin.string "@185"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v121 = num.i32_add (v120, v82) [] [spec: builtin.string "@188"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v122 = num.i32_shl (v121, v115) [] [spec: builtin.string "@191"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v123 = num.i32_add (v65, v122) [] [spec: builtin.string "@192"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v123, v111) [] [spec: builtin.string "f32 4 +0 view 3 @195"]: <(builtin.integer i32, builtin.fp32 ) -> ()>;
;;                 v124 = num.i32_add (v85, v114) [] [spec: builtin.string "@202"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v125 = num.i32_lt_s (v124, v61) [] [spec: builtin.string "@207"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v126 = num.i32_eqz (v125) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v127 = num.i32_eqz (v126) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v128 = num.i32_xor (v127, v94) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v128) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b8_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block19v1():
;;                 num.br () [^b9_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block20v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f1_loop_229"]: <() -> ()>
;;     {
;;       ^entry_block21v1(v129: builtin.integer i32, v130: builtin.integer i32, v131: builtin.integer i32):
;;         v132 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v133 = tensor.trip (v132, v132, v129) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v134 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v135 = tensor.most (v134, v132, v133) [] [spec: builtin.string "1"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> (builtin.integer i64)>;
;;         v136 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v137 = num.i32_mul (v129, v136) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v133) [] [spec: builtin.string "parallel 0 @229"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v135, v134, v132) [] [spec: builtin.string "sequential in 0 taper 1 0 @237"]: <(builtin.integer i64, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v131, v137, v136) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @262"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block22v1(v138: builtin.integer i64):
;;             num.br () [^b1_block23v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block23v1():
;;             v141 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v142 = num.i32_wrap_i64 (v138) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v143 = num.i32_mul (v142, v132) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v144 = num.i32_add (v130, v143) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v145 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v141, v145) [^b2_block24v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b2_block24v1(v139: builtin.integer i32, v140: builtin.integer i64):
;;             v146 = num.i32_gt_s (v139, v144) [] [spec: builtin.string "@243"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v146) [^b4_block26v1, ^b3_block25v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block25v1():
;;             v147 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v148 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v149 = num.i64_extend_i32_s (v134) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v150 = num.i64_extend_i32_s (v132) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v151 = num.i64_mul (v150, v138) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v152 = num.i64_add (v149, v151) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v153 = num.i64_gt_s (v140, v152) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v153) [] []: <(builtin.integer i32) -> ()>;
;;             v154 = num.i32_mul (v144, v129) [] [spec: builtin.string "@252"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v155 = num.i32_add (v154, v139) [] [spec: builtin.string "@255"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v156 = num.i32_shl (v155, v148) [] [spec: builtin.string "@258"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v157 = num.i32_add (v131, v156) [] [spec: builtin.string "@259"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v157, v139) [] [spec: builtin.string "i32 4 +0 view 0 @262"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v158 = num.i32_add (v139, v147) [] [spec: builtin.string "@269"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v159 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v160 = num.i64_add (v140, v159) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.br (v158, v160) [^b2_block24v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b4_block26v1():
;;             num.br () [^b5_block27v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block27v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f2_loop_294"]: <() -> ()>
;;     {
;;       ^entry_block28v1(v161: builtin.integer i32, v162: builtin.integer i32, v163: builtin.integer i32, v164: builtin.integer i32):
;;         v165 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v166 = tensor.trip (v165, v165, v161) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         tensor.loop (v166) [] [spec: builtin.string "parallel 0 @294"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop () [] [spec: builtin.string "sequential in 0 @300"]: <() -> ()>;
;;         tensor.view () [] [spec: builtin.string "write i32 4 +0 any strides loops 0 1 @318"]: <() -> ()>;
;;         tensor.view (v164, v165) [] [spec: builtin.string "read i32 1 +0 base strides 0 loops 0 1 @333"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "fresh 0 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block29v1(v167: builtin.integer i64):
;;             num.br () [^b1_block30v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block30v1():
;;             v169 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v170 = num.i32_wrap_i64 (v167) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v171 = num.i32_mul (v170, v165) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v172 = num.i32_add (v162, v171) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v169) [^b2_block31v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block31v1(v168: builtin.integer i32):
;;             v173 = num.const () [] [spec: builtin.string "0x1f"]: <() -> (builtin.integer i32)>;
;;             v174 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v175 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v176 = num.const () [] [spec: builtin.string "0x20"]: <() -> (builtin.integer i32)>;
;;             v177 = num.i32_mul (v172, v176) [] [spec: builtin.string "@308"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v178 = num.i32_add (v177, v168) [] [spec: builtin.string "@311"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v179 = num.i32_shl (v178, v175) [] [spec: builtin.string "@314"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v180 = num.i32_add (v163, v179) [] [spec: builtin.string "@315"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v180, v168) [] [spec: builtin.string "i32 4 +0 view 0 @318"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v181 = num.i32_add (v168, v174) [] [spec: builtin.string "@325"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v182 = num.i32_add (v164, v172) [] [spec: builtin.string "@332"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v183 = tensor.load (v182) [] [spec: builtin.string "i32 1 +0 view 1 @333"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v184 = num.i32_and (v183, v173) [] [spec: builtin.string "@338"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v185 = num.i32_lt_u (v181, v184) [] [spec: builtin.string "@339"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v185, v181) [^b2_block31v1, ^b3_block32v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>
;;
;;           ^b3_block32v1():
;;             num.br () [^b4_block33v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block33v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f2_loop_300"]: <() -> ()>
;;     {
;;       ^entry_block34v1(v186: builtin.integer i32, v187: builtin.integer i32, v188: builtin.integer i32, v189: builtin.integer i32, v190: builtin.integer i32):
;;         v191 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v192 = num.const () [] [spec: builtin.string "0x1f"]: <() -> (builtin.integer i32)>;
;;         v193 = num.i32_and (v186, v192) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v194 = tensor.trip (v191, v191, v193) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v195 = num.const () [] [spec: builtin.string "0x20"]: <() -> (builtin.integer i32)>;
;;         v196 = num.i32_mul (v188, v195) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v197 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v198 = num.i32_sub (v188, v197) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v199 = num.i32_add (v198, v190) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v200 = num.i32_sub (v188, v197) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v201 = num.const () [] [spec: builtin.string "0x80"]: <() -> (builtin.integer i32)>;
;;         v202 = num.i32_mul (v200, v201) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v203 = num.i32_add (v202, v189) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v204 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v194) [] [spec: builtin.string "parallel 0 @300"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v203, v204) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @318"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.steady (v199) [] [spec: builtin.string "i32 1 +0 @333"]: <(builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block35v1(v205: builtin.integer i64):
;;             num.br () [^b1_block36v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block36v1():
;;             v206 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v207 = num.i32_wrap_i64 (v205) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v208 = num.i32_mul (v207, v191) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v209 = num.i32_add (v187, v208) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v210 = num.i32_add (v196, v209) [] [spec: builtin.string "@311"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v211 = num.i32_shl (v210, v206) [] [spec: builtin.string "@314"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v212 = num.i32_add (v189, v211) [] [spec: builtin.string "@315"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v212, v209) [] [spec: builtin.string "i32 4 +0 view 0 @318"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block37v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block37v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
