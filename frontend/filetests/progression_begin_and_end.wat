;; Rows that begin and end where a structure of 12 bytes says: `for (auto &r : c) for (auto &x : r) x += 1`. Where they end is
;; as far apart as where they begin, so all are of one length.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $c i32) (param $end i32)
    (local $p i32) (local $last i32)
    (loop $rows
      (local.set $p (i32.load (local.get $c)))
      (local.set $last (i32.load offset=4 (local.get $c)))
      (if (i32.ne (local.get $p) (local.get $last))
        (then
          (loop $columns
            (f64.store (local.get $p) (f64.add (f64.load (local.get $p)) (f64.const 1)))
            (br_if $columns (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 8))) (local.get $last))))))
      (br_if $rows (i32.ne (local.tee $c (i32.add (local.get $c) (i32.const 12))) (local.get $end))))))

;; expect
;; $f depth 0: O001 parallel map: 2 parallel dimensions; 3 loads, 1 stores; takes what 2 loads find to be an arithmetic progression [region 0]
;; $f depth 1: O003 part of an offloaded nest: a parallel dimension [region 0]
;; region 0: takes local 0 I32, local 1 I32, read 1 I32, read 0 I32, read 2 I32; gives nothing; leaves by its end
;; region 1: takes local 2 I32, local 3 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_48 split 1"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32, v4: builtin.integer i32):
;;         v5 = num.const () [] [spec: builtin.string "0xc"]: <() -> (builtin.integer i32)>;
;;         v6 = num.i32_add (v5, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v6, v5, v1) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v9 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;         v10 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v11 = num.i32_mul (v3, v10) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v12 = num.i32_add (v9, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v13 = num.i32_add (v12, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v14 = tensor.most (v13) [] [spec: builtin.string "8"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @48"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v14, v13) [] [spec: builtin.string "sequential in 0 taper 8 @71"]: <(builtin.integer i64, builtin.integer i32) -> ()>;
;;         tensor.view (v0, v5) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @52"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v0, v5) [] [spec: builtin.string "read i32 4 +4 base strides 0 loops 0 @59"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v3, v2, v8) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 @77"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v3, v2, v8) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 loops 0 1 @90"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.steady (v0) [] [spec: builtin.string "i32 4 +0 @52"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v6) [] [spec: builtin.string "i32 4 +0 less 0 @52"]: <(builtin.integer i32) -> ()>;
;;         tensor.steady (v0) [] [spec: builtin.string "i32 4 +4 @59"]: <(builtin.integer i32) -> ()>;
;;         tensor.progression (v0, v5, v3, v2) [] [spec: builtin.string "0 +0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.progression (v0, v5, v4, v2) [] [spec: builtin.string "1 +4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v15: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v18 = num.i32_wrap_i64 (v15) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v19 = num.i32_mul (v18, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v20 = num.i32_add (v0, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v21 = tensor.load (v20) [] [spec: builtin.string "i32 4 +0 view 0 @52"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v22 = tensor.load (v20) [] [spec: builtin.string "i32 4 +4 view 1 @59"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v23 = num.i32_ne (v21, v22) [] [spec: builtin.string "@68"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v23) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block5v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             v24 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             num.br (v21, v24) [^b4_block7v1] [spec: builtin.string "args 2"]: <(builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b4_block7v1(v16: builtin.integer i32, v17: builtin.integer i64):
;;             v25 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v26 = num.const () [] [spec: builtin.string "0x3ff0000000000000"]: <() -> (builtin.fp64 )>;
;;             v27 = num.i64_extend_i32_s (v13) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             v28 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i64)>;
;;             v29 = num.i64_mul (v17, v28) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v30 = num.i64_gt_s (v29, v27) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             tensor.trap_if (v30) [] []: <(builtin.integer i32) -> ()>;
;;             v31 = tensor.load (v16) [] [spec: builtin.string "f64 8 +0 view 2 @77"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v32 = num.f64_add (v31, v26) [] [spec: builtin.string "@89"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v16, v32) [] [spec: builtin.string "f64 8 +0 view 3 @90"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v33 = num.i32_add (v16, v25) [] [spec: builtin.string "@97"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_ne (v33, v22) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v36 = num.i64_add (v17, v35) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             num.cond_br (v34, v33, v36) [^b4_block7v1, ^b5_block8v1] [spec: builtin.string "args 2 0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i64) -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             num.br () [^b7_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block10v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f0_loop_48_part_0"]: <() -> ()>
;;         {
;;           ^entry_block11v1(v37: builtin.integer i32, v38: builtin.integer i32, v39: builtin.integer i32, v40: builtin.integer i32, v41: builtin.integer i32):
;;             v42 = num.const () [] [spec: builtin.string "0xc"]: <() -> (builtin.integer i32)>;
;;             v43 = num.i32_add (v42, v37) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v44 = tensor.trip (v43, v42, v38) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v45 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;             v46 = num.const () [] [spec: builtin.string "0xfffffff8"]: <() -> (builtin.integer i32)>;
;;             v47 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;             v48 = num.i32_mul (v40, v47) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v49 = num.i32_add (v46, v48) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v50 = num.i32_add (v49, v41) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = tensor.most (v50) [] [spec: builtin.string "8"]: <(builtin.integer i32) -> (builtin.integer i64)>;
;;             tensor.loop (v44) [] [spec: builtin.string "parallel 0 @48"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v51, v50) [] [spec: builtin.string "parallel 1 in 0 taper 8 @71"]: <(builtin.integer i64, builtin.integer i32) -> ()>;
;;             tensor.view (v37, v42) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @52"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v37, v42) [] [spec: builtin.string "read i32 4 +4 base strides 0 loops 0 @59"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v40, v39, v45) [] [spec: builtin.string "read f64 8 +0 base strides 0 1 loops 0 1 @77"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v40, v39, v45) [] [spec: builtin.string "write f64 8 +0 base strides 0 1 loops 0 1 @90"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 3"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;             tensor.progression (v37, v42, v40, v39) [] [spec: builtin.string "0 +0"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.progression (v37, v42, v41, v39) [] [spec: builtin.string "1 +4"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block12v1(v52: builtin.integer i64, v53: builtin.integer i64):
;;                 num.br () [^b1_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block13v1():
;;                 v54 = num.i32_wrap_i64 (v52) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v55 = num.i32_mul (v54, v42) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v56 = num.i32_add (v37, v55) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v57 = tensor.load (v56) [] [spec: builtin.string "i32 4 +0 view 0 @52"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v58 = tensor.load (v56) [] [spec: builtin.string "i32 4 +4 view 1 @59"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v59 = num.i32_ne (v57, v58) [] [spec: builtin.string "@68"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v59) [^b3_block15v1, ^b2_block14v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b2_block14v1():
;;                 num.br () [^b9_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block15v1():
;;                 num.br () [^b4_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block16v1():
;;                 v60 = num.i32_wrap_i64 (v53) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v61 = num.i32_mul (v60, v45) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v62 = num.i32_add (v57, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v63 = num.i64_extend_i32_s (v50) [] []: <(builtin.integer i32) -> (builtin.integer i64)>;
;;                 v64 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i64)>;
;;                 v65 = num.i64_mul (v53, v64) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v66 = num.i64_add (v65, v64) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;                 v67 = num.i64_le_s (v65, v63) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 v68 = num.i64_le_s (v66, v63) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;                 num.cond_br (v67) [^b7_block19v1, ^b5_block17v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b5_block17v1():
;;                 v69 = num.i64_eqz (v53) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v69) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b6_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block18v1():
;;                 num.return () [] []: <() -> ()>
;;
;;               ^b7_block19v1():
;;                 v70 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;                 v71 = num.const () [] [spec: builtin.string "0x3ff0000000000000"]: <() -> (builtin.fp64 )>;
;;                 v72 = tensor.load (v62) [] [spec: builtin.string "f64 8 +0 view 2 @77"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;                 v73 = num.f64_add (v72, v71) [] [spec: builtin.string "@89"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;                 tensor.store (v62, v73) [] [spec: builtin.string "f64 8 +0 view 3 @90"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;                 v74 = num.i32_add (v62, v70) [] [spec: builtin.string "@97"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v75 = num.i32_ne (v74, v58) [] [spec: builtin.string "@102"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v76 = num.i32_eqz (v75) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v77 = num.i32_eqz (v76) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v78 = num.i32_xor (v77, v68) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.trap_if (v78) [] []: <(builtin.integer i32) -> ()>;
;;                 num.br () [^b8_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block20v1():
;;                 num.br () [^b9_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block21v1():
;;                 num.br () [^b10_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b10_block22v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_71"]: <() -> ()>
;;     {
;;       ^entry_block23v1(v79: builtin.integer i32, v80: builtin.integer i32):
;;         v81 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v82 = num.i32_add (v81, v79) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v83 = tensor.trip (v82, v81, v80) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         tensor.loop (v83) [] [spec: builtin.string "parallel 0 @71"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v79, v81) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @77"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v79, v81) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @90"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block24v1(v84: builtin.integer i64):
;;             num.br () [^b1_block25v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block25v1():
;;             v85 = num.const () [] [spec: builtin.string "0x3ff0000000000000"]: <() -> (builtin.fp64 )>;
;;             v86 = num.i32_wrap_i64 (v84) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v87 = num.i32_mul (v86, v81) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v88 = num.i32_add (v79, v87) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v89 = tensor.load (v88) [] [spec: builtin.string "f64 8 +0 view 0 @77"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v90 = num.f64_add (v89, v85) [] [spec: builtin.string "@89"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             tensor.store (v88, v90) [] [spec: builtin.string "f64 8 +0 view 1 @90"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             num.br () [^b2_block26v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block26v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
