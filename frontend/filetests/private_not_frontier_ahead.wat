;; The same, reading what is not there yet.
(module
  (memory (export "memory") 2)
  (func (export "f") (param $in i32) (param $out i32) (param $w i32) (param $n i32) (param $m i32)
    (local $x i32) (local $k i32)
    (loop $points
      (i64.store (local.get $w) (i64.load (i32.add (local.get $in) (i32.shl (local.get $x) (i32.const 4)))))
      (i64.store offset=8 (local.get $w) (i64.load offset=8 (i32.add (local.get $in) (i32.shl (local.get $x) (i32.const 4)))))
      (local.set $k (i32.const 4))
      (loop $expand
        (i32.store (i32.add (local.get $w) (i32.shl (local.get $k) (i32.const 2)))
          (i32.load offset=4 (i32.add (local.get $w) (i32.shl (local.get $k) (i32.const 2)))))
        (br_if $expand (i32.ne (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 16))))
      (i32.store (i32.add (local.get $out) (i32.shl (local.get $x) (i32.const 2)))
        (i32.load offset=60 (local.get $w)))
      (br_if $points (i32.ne (local.tee $x (i32.add (local.get $x) (i32.const 1))) (local.get $n))))))

;; expect
;; $f depth 0: O006 in order, a launch for each iteration: launched once for each of its iterations: 1 parallel dimension; 2 loads, 2 stores; then 1 parallel dimension; 1 loads, 1 stores; reads ahead of its writes from a copy; then 1 parallel dimension; 1 loads, 1 stores [region 0]
;; $f depth 1: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores; reads ahead of its writes from a copy [region 0]
;; region 0: takes local 3 I32, local 5 I32, local 0 I32, local 2 I32, local 1 I32; gives nothing; leaves by its end
;; region 1: takes local 6 I32, local 2 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_51"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v5, v5, v0) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v9 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v10 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v11 = num.i32_mul (v10, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.i32_add (v2, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "host 0 @51"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v8) [] [spec: builtin.string "parallel 0 in 0 @0"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v12) [] [spec: builtin.string "read i64 8 +0 base strides loops @63"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v3) [] [spec: builtin.string "write i64 8 +0 base strides loops @66"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v12) [] [spec: builtin.string "read i64 8 +8 base strides loops @79"]: <(builtin.integer i32) -> ()>;
;;         tensor.view (v3) [] [spec: builtin.string "write i64 8 +8 base strides loops @82"]: <(builtin.integer i32) -> ()>;
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
;;           ^b0_block3v1(v13: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v14 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v15 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v16 = num.i32_mul (v15, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = num.i32_add (v1, v16) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_shl (v17, v14) [] [spec: builtin.string "@61"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v19 = num.i32_add (v2, v18) [] [spec: builtin.string "@62"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = tensor.load (v19) [] [spec: builtin.string "i64 8 +0 view 0 @63"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             tensor.store (v3, v20) [] [spec: builtin.string "i64 8 +0 view 1 @66"]: <(builtin.integer i32, builtin.integer i64) -> ()>;
;;             v21 = num.i32_shl (v17, v14) [] [spec: builtin.string "@77"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = num.i32_add (v2, v21) [] [spec: builtin.string "@78"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = tensor.load (v22) [] [spec: builtin.string "i64 8 +8 view 2 @79"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             tensor.store (v3, v23) [] [spec: builtin.string "i64 8 +8 view 3 @82"]: <(builtin.integer i32, builtin.integer i64) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_51_1"]: <() -> ()>
;;         {
;;           ^entry_block7v1(v24: builtin.integer i32, v25: builtin.integer i32, v26: builtin.integer i32, v27: builtin.integer i32, v28: builtin.integer i32):
;;             v29 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v30 = tensor.trip (v29, v29, v24) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v31 = num.const () [] [spec: builtin.string "0x5"]: <() -> (builtin.integer i32)>;
;;             v32 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;             v33 = tensor.trip (v31, v29, v32) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v34 = num.i32_add (v32, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v30) [] [spec: builtin.string "host 0 @51"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v33) [] [spec: builtin.string "parallel 0 in 0 @89"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v34, v35) [] [spec: builtin.string "read i32 4 +4 base before strides 1 loops 1 @107"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v34, v35) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @110"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "ahead 1 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block8v1(v36: builtin.integer i64):
;;                 num.br () [^b1_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block9v1():
;;                 num.br () [^b2_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block10v1():
;;                 v37 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v38 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;                 v39 = num.i32_wrap_i64 (v36) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v40 = num.i32_mul (v39, v29) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v41 = num.i32_add (v38, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v42 = num.i32_shl (v41, v37) [] [spec: builtin.string "@97"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v43 = num.i32_add (v27, v42) [] [spec: builtin.string "@98"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v44 = num.i32_shl (v41, v37) [] [spec: builtin.string "@105"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v45 = num.i32_add (v27, v44) [] [spec: builtin.string "@106"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v46 = tensor.load (v45) [] [spec: builtin.string "i32 4 +4 view 0 @107"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v43, v46) [] [spec: builtin.string "i32 4 +0 view 1 @110"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;                 num.br () [^b3_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block11v1():
;;                 num.br () [^b4_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block12v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_51_2"]: <() -> ()>
;;         {
;;           ^entry_block13v1(v47: builtin.integer i32, v48: builtin.integer i32, v49: builtin.integer i32, v50: builtin.integer i32, v51: builtin.integer i32):
;;             v52 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v53 = tensor.trip (v52, v52, v47) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v54 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v55 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v56 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v57 = num.i32_wrap_i64 (v54) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v58 = num.i32_mul (v57, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = num.i32_add (v51, v58) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.loop (v53) [] [spec: builtin.string "host 0 @51"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v55) [] [spec: builtin.string "parallel 0 in 0 @0"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v50) [] [spec: builtin.string "read i32 4 +60 base strides loops @136"]: <(builtin.integer i32) -> ()>;
;;             tensor.view (v59) [] [spec: builtin.string "write i32 4 +0 base strides loops @139"]: <(builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block14v1(v60: builtin.integer i64):
;;                 num.br () [^b1_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block15v1():
;;                 v61 = num.i32_wrap_i64 (v54) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v62 = num.i32_mul (v61, v52) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v63 = num.i32_add (v48, v62) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.br () [^b2_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block16v1():
;;                 v64 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v65 = num.i32_shl (v63, v64) [] [spec: builtin.string "@132"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v66 = num.i32_add (v51, v65) [] [spec: builtin.string "@133"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v67 = tensor.load (v50) [] [spec: builtin.string "i32 4 +60 view 0 @136"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v66, v67) [] [spec: builtin.string "i32 4 +0 view 1 @139"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;                 num.br () [^b3_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block17v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_89"]: <() -> ()>
;;     {
;;       ^entry_block18v1(v68: builtin.integer i32, v69: builtin.integer i32):
;;         v70 = num.const () [] [spec: builtin.string "0x5"]: <() -> (builtin.integer i32)>;
;;         v71 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v72 = num.const () [] [spec: builtin.string "0x10"]: <() -> (builtin.integer i32)>;
;;         v73 = tensor.trip (v70, v71, v72) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v74 = num.i32_add (v72, v69) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v75 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v73) [] [spec: builtin.string "parallel 0 @89"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v74, v75) [] [spec: builtin.string "read i32 4 +4 base before strides 0 loops 0 @107"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v74, v75) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @110"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "ahead 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block19v1(v76: builtin.integer i64):
;;             num.br () [^b1_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block20v1():
;;             v77 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v78 = num.i32_wrap_i64 (v76) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v79 = num.i32_mul (v78, v71) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v80 = num.i32_add (v68, v79) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v81 = num.i32_shl (v80, v77) [] [spec: builtin.string "@97"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v82 = num.i32_add (v69, v81) [] [spec: builtin.string "@98"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v83 = num.i32_shl (v80, v77) [] [spec: builtin.string "@105"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v84 = num.i32_add (v69, v83) [] [spec: builtin.string "@106"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v85 = tensor.load (v84) [] [spec: builtin.string "i32 4 +4 view 0 @107"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v82, v85) [] [spec: builtin.string "i32 4 +0 view 1 @110"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block21v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
