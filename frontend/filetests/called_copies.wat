;; Rows copied and filled by functions of the module, whose code says what they do as a whole: the loops that they stand for.
;; One that leaves out the bytes behind the 33rd is something else, and stays what it is.
(module
  (memory (export "memory") 2)
  ;; In words, then in bytes; gives where it began.
  (func $words (param $to i32) (param $from i32) (param $n i32) (result i32) (local $i i32)
    (block $out (loop $on
      (br_if $out (i32.lt_u (i32.sub (local.get $n) (local.get $i)) (i32.const 4)))
      (i32.store (i32.add (local.get $to) (local.get $i)) (i32.load (i32.add (local.get $from) (local.get $i))))
      (local.set $i (i32.add (local.get $i) (i32.const 4)))
      (br $on)))
    (block $out (loop $on
      (br_if $out (i32.eq (local.get $i) (local.get $n)))
      (i32.store8 (i32.add (local.get $to) (local.get $i)) (i32.load8_u (i32.add (local.get $from) (local.get $i))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br $on)))
    (local.get $to))
  ;; The first 33 bytes at most.
  (func $almost (param $to i32) (param $from i32) (param $n i32) (result i32) (local $i i32)
    (block $out (loop $on
      (br_if $out (i32.eq (local.get $i) (local.get $n)))
      (br_if $out (i32.eq (local.get $i) (i32.const 33)))
      (i32.store8 (i32.add (local.get $to) (local.get $i)) (i32.load8_u (i32.add (local.get $from) (local.get $i))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br $on)))
    (local.get $to))
  ;; Both ends, then the rest in words; gives where it ends.
  (func $fill (param $to i32) (param $byte i32) (param $n i32) (result i32) (local $p i32) (local $end i32)
    (local.set $end (i32.add (local.get $to) (local.get $n)))
    (if (i32.ge_u (local.get $n) (i32.const 4))
      (then
        (local.set $byte (i32.mul (i32.and (local.get $byte) (i32.const 255)) (i32.const 0x01010101)))
        (i32.store (local.get $to) (local.get $byte))
        (i32.store (i32.sub (local.get $end) (i32.const 4)) (local.get $byte))
        (local.set $n (i32.sub (local.get $n) (i32.const 4)))
        (local.set $p (i32.add (local.get $to) (i32.const 4)))
        (block $out (loop $on
          (br_if $out (i32.lt_u (local.get $n) (i32.const 4)))
          (i32.store (local.get $p) (local.get $byte))
          (local.set $p (i32.add (local.get $p) (i32.const 4)))
          (local.set $n (i32.sub (local.get $n) (i32.const 4)))
          (br $on))))
      (else
        (block $out (loop $on
          (br_if $out (i32.eq (local.get $to) (local.get $end)))
          (i32.store8 (local.get $to) (local.get $byte))
          (local.set $to (i32.add (local.get $to) (i32.const 1)))
          (br $on)))))
    (local.get $end))
  (func (export "copied") (param $p i32) (param $q i32) (param $n i32) (param $m i32) (local $i i32)
    (loop $top
      (drop (call $words
        (i32.add (local.get $p) (i32.mul (local.get $i) (i32.const 400)))
        (i32.add (local.get $q) (i32.mul (local.get $i) (i32.const 400)))
        (i32.shl (local.get $m) (i32.const 2))))
      (br_if $top (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "filled") (param $p i32) (param $n i32) (param $m i32) (local $i i32)
    (loop $top
      (drop (call $fill (local.get $p) (local.get $i) (local.get $m)))
      (local.set $p (i32.add (local.get $p) (i32.const 64)))
      (br_if $top (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "almost_copied") (param $p i32) (param $q i32) (param $n i32) (param $m i32) (local $i i32)
    (loop $top
      (drop (call $almost
        (i32.add (local.get $p) (i32.mul (local.get $i) (i32.const 400)))
        (i32.add (local.get $q) (i32.mul (local.get $i) (i32.const 400)))
        (local.get $m)))
      (br_if $top (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $words depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 0]
;; $words depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 1]
;; $almost depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores; left for the module's own code where it comes to what is not lifted (at I32Eq) [region 2]
;; $fill depth 0: O001 parallel map: 1 parallel dimension; 0 loads, 1 stores [region 4]
;; $fill depth 0: O001 parallel map: 1 parallel dimension; 0 loads, 1 stores [region 3]
;; $copied depth 0: O001 parallel map: 2 parallel dimensions; 1 loads, 1 stores [region 5]
;; $filled depth 0: O001 parallel map: 2 parallel dimensions; 0 loads, 1 stores [region 6]
;; $almost_copied depth 0: O009 scatter: 1 parallel dimension, 1 loop in order inside; 1 loads, 1 stores (1 indirect, checked inside); stores at places that data decide: checked to be unique before each launch [region 7]
;; region 0: takes local 2 I32, local 3 I32, local 0 I32, local 1 I32; gives local 3 I32; leaves by label 0
;; region 1: takes local 2 I32, local 3 I32, local 0 I32, local 1 I32; gives nothing; leaves by label 0
;; region 2: takes local 2 I32, local 3 I32, local 0 I32, local 1 I32; gives local 3 I32; leaves by its end
;; region 3: takes local 0 I32, local 4 I32, local 1 I32; gives nothing; leaves by label 0
;; region 4: takes local 2 I32, local 3 I32, local 4 I32, local 1 I32; gives nothing; leaves by label 0
;; region 5: takes local 2 I32, local 3 I32, local 4 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; region 6: takes local 1 I32, local 2 I32, local 0 I32, local 3 I32; gives nothing; leaves by its end
;; region 7: takes local 2 I32, local 4 I32, local 0 I32, local 1 I32, local 3 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f0_loop_101"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0xfffffffc"]: <() -> (builtin.integer i32)>;
;;         v5 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v6 = tensor.trip (v0, v4, v5) [] [spec: builtin.string "ge_u i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v7 = num.i32_wrap_i64 (v6) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v8 = num.i32_mul (v7, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v6) [] [spec: builtin.string "parallel 0 @101"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v3, v5) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @123"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v5) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @126"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v9: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v10 = num.i32_wrap_i64 (v9) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v11 = num.i32_mul (v10, v5) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = num.i32_add (v1, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             v13 = num.i32_add (v2, v12) [] [spec: builtin.string "@117"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_add (v3, v12) [] [spec: builtin.string "@122"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = tensor.load (v14) [] [spec: builtin.string "i32 4 +0 view 0 @123"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v13, v15) [] [spec: builtin.string "i32 4 +0 view 1 @126"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b3_block6v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block6v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end (v8) [] []: <(builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f0_loop_142"]: <() -> ()>
;;     {
;;       ^entry_block7v1(v16: builtin.integer i32, v17: builtin.integer i32, v18: builtin.integer i32, v19: builtin.integer i32):
;;         v20 = num.const () [] [spec: builtin.string "0xfffffffc"]: <() -> (builtin.integer i32)>;
;;         v21 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v22 = tensor.trip (v16, v20, v21) [] [spec: builtin.string "ge_u i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v23 = num.i32_wrap_i64 (v22) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v24 = num.i32_mul (v23, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v25 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v26 = tensor.trip (v24, v25, v16) [] [spec: builtin.string "ne i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v27 = num.i32_wrap_i64 (v22) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v28 = num.i32_mul (v27, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v29 = num.i32_add (v28, v19) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v30 = num.i32_wrap_i64 (v22) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v31 = num.i32_mul (v30, v21) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v32 = num.i32_add (v31, v18) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v26) [] [spec: builtin.string "parallel 0 @142"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v29, v25) [] [spec: builtin.string "read i32 1 +0 base strides 0 loops 0 @161"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v32, v25) [] [spec: builtin.string "write i32 1 +0 base strides 0 loops 0 @164"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block8v1(v33: builtin.integer i64):
;;             num.br () [^b1_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block9v1():
;;             v34 = num.i32_wrap_i64 (v33) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v35 = num.i32_mul (v34, v25) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_add (v17, v35) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block10v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block10v1():
;;             v37 = num.i32_add (v18, v36) [] [spec: builtin.string "@155"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v38 = num.i32_add (v19, v36) [] [spec: builtin.string "@160"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v39 = tensor.load (v38) [] [spec: builtin.string "i32 1 +0 view 0 @161"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v37, v39) [] [spec: builtin.string "i32 1 +0 view 1 @164"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b3_block11v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block11v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f1_loop_187"]: <() -> ()>
;;     {
;;       ^entry_block12v1(v40: builtin.integer i32, v41: builtin.integer i32, v42: builtin.integer i32, v43: builtin.integer i32):
;;         v44 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v45 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v46 = tensor.trip (v44, v45, v40) [] [spec: builtin.string "ne i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v47 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v48 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v49 = num.i64_add (v46, v48) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;         v50 = num.i32_wrap_i64 (v49) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;         v51 = num.i32_add (v47, v50) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v46) [] [spec: builtin.string "parallel 0 @187"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v43, v45) [] [spec: builtin.string "read i32 1 +0 base strides 0 loops 0 @213"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v42, v45) [] [spec: builtin.string "write i32 1 +0 base strides 0 loops 0 @216"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block13v1(v52: builtin.integer i64):
;;             num.br () [^b1_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block14v1():
;;             v53 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v54 = num.const () [] [spec: builtin.string "0x21"]: <() -> (builtin.integer i32)>;
;;             v55 = num.i32_wrap_i64 (v52) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v56 = num.i32_mul (v55, v45) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.i32_add (v41, v56) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v58 = num.i32_eq (v57, v40) [] [spec: builtin.string "@193"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v59 = num.i32_eq (v57, v54) [] [spec: builtin.string "@200"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v60 = num.i32_ne (v59, v53) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v61 = num.i32_eq (v58, v53) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v62 = num.i32_and (v60, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v62) [^b6_block19v1, ^b2_block15v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block15v1():
;;             num.br () [^b3_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block16v1():
;;             num.br () [^b4_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block17v1():
;;             v63 = num.i32_add (v42, v57) [] [spec: builtin.string "@207"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v64 = num.i32_add (v43, v57) [] [spec: builtin.string "@212"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v65 = tensor.load (v64) [] [spec: builtin.string "i32 1 +0 view 0 @213"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v63, v65) [] [spec: builtin.string "i32 1 +0 view 1 @216"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b5_block18v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block18v1():
;;             num.return () [] []: <() -> ()>
;;
;;           ^b6_block19v1():
;;             num.unreachable () [] []: <() -> ()>
;;         };
;;         tensor.end (v51) [] []: <(builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f2_loop_336"]: <() -> ()>
;;     {
;;       ^entry_block20v1(v66: builtin.integer i32, v67: builtin.integer i32, v68: builtin.integer i32):
;;         v69 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v70 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v71 = num.i32_mul (v66, v70) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v72 = num.i32_add (v67, v71) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v73 = num.i32_add (v66, v72) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v74 = tensor.trip (v66, v69, v73) [] [spec: builtin.string "ne i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         tensor.loop (v74) [] [spec: builtin.string "parallel 0 @336"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v66, v69) [] [spec: builtin.string "write i32 1 +0 base strides 0 loops 0 @349"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block21v1(v75: builtin.integer i64):
;;             num.br () [^b1_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block22v1():
;;             v76 = num.i32_wrap_i64 (v75) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v77 = num.i32_mul (v76, v69) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v78 = num.i32_add (v66, v77) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block23v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block23v1():
;;             tensor.store (v78, v68) [] [spec: builtin.string "i32 1 +0 view 0 @349"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b3_block24v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block24v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f2_loop_299"]: <() -> ()>
;;     {
;;       ^entry_block25v1(v79: builtin.integer i32, v80: builtin.integer i32, v81: builtin.integer i32, v82: builtin.integer i32):
;;         v83 = num.const () [] [spec: builtin.string "0xfffffffc"]: <() -> (builtin.integer i32)>;
;;         v84 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v85 = num.i32_add (v79, v84) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v86 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v87 = tensor.trip (v85, v83, v86) [] [spec: builtin.string "ge_u i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v88 = num.i32_add (v80, v84) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v87) [] [spec: builtin.string "parallel 0 @299"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v88, v86) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @312"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block26v1(v89: builtin.integer i64):
;;             num.br () [^b1_block27v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block27v1():
;;             v90 = num.i32_wrap_i64 (v89) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v91 = num.i32_mul (v90, v86) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v92 = num.i32_add (v80, v91) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block28v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block28v1():
;;             tensor.store (v92, v82) [] [spec: builtin.string "i32 4 +0 view 0 @312"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b3_block29v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block29v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f3_loop_371"]: <() -> ()>
;;     {
;;       ^entry_block30v1(v93: builtin.integer i32, v94: builtin.integer i32, v95: builtin.integer i32, v96: builtin.integer i32, v97: builtin.integer i32):
;;         v98 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v99 = tensor.trip (v98, v98, v93) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v100 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v101 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         v102 = num.i32_mul (v94, v101) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v103 = tensor.trip (v100, v101, v102) [] [spec: builtin.string "lt_u i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v104 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;         v105 = num.i32_shl (v94, v104) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v106 = num.const () [] [spec: builtin.string "0x3fffffff"]: <() -> (builtin.integer i32)>;
;;         v107 = num.i32_gt_u (v105, v106) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v108 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v109 = num.i32_mul (v97, v108) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v110 = num.i32_add (v96, v109) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v111 = num.i32_lt_u (v110, v105) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v112 = num.i32_mul (v96, v108) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v113 = num.i32_add (v112, v97) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v114 = num.i32_lt_u (v113, v105) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v115 = num.i32_or (v111, v114) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v116 = num.i32_or (v107, v115) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v117 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v99) [] [spec: builtin.string "parallel 0 @371"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v103) [] [spec: builtin.string "parallel 1 in 0 @396"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v97, v117, v101) [] [spec: builtin.string "read i32 4 +0 base strides 0 1 loops 0 1 @396"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v96, v117, v101) [] [spec: builtin.string "write i32 4 +0 base strides 0 1 loops 0 1 @396"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.same (v116, v100) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block31v1(v118: builtin.integer i64, v119: builtin.integer i64):
;;             num.br () [^b1_block32v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block32v1():
;;             v120 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;             v121 = num.i32_wrap_i64 (v118) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v122 = num.i32_mul (v121, v98) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v123 = num.i32_add (v95, v122) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v124 = num.i32_mul (v123, v120) [] [spec: builtin.string "@380"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v125 = num.i32_add (v96, v124) [] [spec: builtin.string "@381"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v126 = num.i32_mul (v123, v120) [] [spec: builtin.string "@389"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v127 = num.i32_add (v97, v126) [] [spec: builtin.string "@390"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block33v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block33v1():
;;             v128 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v129 = num.i32_wrap_i64 (v119) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v130 = num.i32_mul (v129, v101) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v131 = num.i32_add (v128, v130) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b3_block34v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block34v1():
;;             num.br () [^b4_block35v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block35v1():
;;             num.br () [^b5_block36v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block36v1():
;;             v132 = num.i32_add (v125, v131) [] [spec: builtin.string "@396"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v133 = num.i32_add (v127, v131) [] [spec: builtin.string "@396"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v134 = tensor.load (v133) [] [spec: builtin.string "i32 4 +0 view 0 @396"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v132, v134) [] [spec: builtin.string "i32 4 +0 view 1 @396"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b6_block37v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block37v1():
;;             num.br () [^b7_block38v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block38v1():
;;             num.br () [^b8_block39v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block39v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f4_loop_417"]: <() -> ()>
;;     {
;;       ^entry_block40v1(v135: builtin.integer i32, v136: builtin.integer i32, v137: builtin.integer i32, v138: builtin.integer i32):
;;         v139 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v140 = tensor.trip (v139, v139, v135) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v141 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v142 = tensor.trip (v141, v139, v136) [] [spec: builtin.string "lt_u i32 top"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v143 = num.const () [] [spec: builtin.string "0x40"]: <() -> (builtin.integer i32)>;
;;         v144 = num.const () [] [spec: builtin.string "0x3fffffff"]: <() -> (builtin.integer i32)>;
;;         v145 = num.i32_gt_u (v136, v144) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v140) [] [spec: builtin.string "parallel 0 @417"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v142) [] [spec: builtin.string "parallel 1 in 0 @425"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v137, v143, v139) [] [spec: builtin.string "write i32 1 +0 base strides 0 1 loops 0 1 @425"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;         tensor.same (v145, v141) [] []: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block41v1(v146: builtin.integer i64, v147: builtin.integer i64):
;;             num.br () [^b1_block42v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block42v1():
;;             v148 = num.const () [] [spec: builtin.string "0xff"]: <() -> (builtin.integer i32)>;
;;             v149 = num.i32_wrap_i64 (v146) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v150 = num.i32_mul (v149, v143) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v151 = num.i32_add (v137, v150) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v152 = num.i32_wrap_i64 (v146) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v153 = num.i32_mul (v152, v139) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v154 = num.i32_add (v138, v153) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v155 = num.i32_and (v154, v148) [] [spec: builtin.string "@425"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block43v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block43v1():
;;             v156 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v157 = num.i32_wrap_i64 (v147) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v158 = num.i32_mul (v157, v139) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v159 = num.i32_add (v156, v158) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b3_block44v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block44v1():
;;             num.br () [^b4_block45v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block45v1():
;;             num.br () [^b5_block46v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block46v1():
;;             v160 = num.i32_add (v151, v159) [] [spec: builtin.string "@425"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v160, v155) [] [spec: builtin.string "i32 1 +0 view 0 @425"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b6_block47v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block47v1():
;;             num.br () [^b7_block48v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block48v1():
;;             num.br () [^b8_block49v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block49v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f5_loop_454"]: <() -> ()>
;;     {
;;       ^entry_block50v1(v161: builtin.integer i32, v162: builtin.integer i32, v163: builtin.integer i32, v164: builtin.integer i32, v165: builtin.integer i32):
;;         v166 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v167 = tensor.trip (v166, v166, v161) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         tensor.loop (v167) [] [spec: builtin.string "parallel 0 @454"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop () [] [spec: builtin.string "sequential in 0 @476"]: <() -> ()>;
;;         tensor.view () [] [spec: builtin.string "read i32 1 +0 any strides loops 0 1 @476"]: <() -> ()>;
;;         tensor.view () [] [spec: builtin.string "write i32 1 +0 any strides loops 0 1 @476"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "checked_inside 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block51v1(v168: builtin.integer i64):
;;             num.br () [^b1_block52v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block52v1():
;;             v170 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v171 = num.const () [] [spec: builtin.string "0x190"]: <() -> (builtin.integer i32)>;
;;             v172 = num.i32_wrap_i64 (v168) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v173 = num.i32_mul (v172, v166) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v174 = num.i32_add (v162, v173) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v175 = num.i32_mul (v174, v171) [] [spec: builtin.string "@463"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v176 = num.i32_add (v163, v175) [] [spec: builtin.string "@464"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v177 = num.i32_mul (v174, v171) [] [spec: builtin.string "@472"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v178 = num.i32_add (v164, v177) [] [spec: builtin.string "@473"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v170) [^b2_block53v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b2_block53v1(v169: builtin.integer i32):
;;             v179 = num.i32_eq (v169, v165) [] [spec: builtin.string "@476"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v179) [^b5_block56v1, ^b3_block54v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block54v1():
;;             v180 = num.const () [] [spec: builtin.string "0x21"]: <() -> (builtin.integer i32)>;
;;             v181 = num.i32_eq (v169, v180) [] [spec: builtin.string "@476"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.cond_br (v181) [^b5_block56v1, ^b4_block55v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b4_block55v1():
;;             v182 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v183 = num.i32_add (v176, v169) [] [spec: builtin.string "@476"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v184 = num.i32_add (v178, v169) [] [spec: builtin.string "@476"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v185 = tensor.load (v184) [] [spec: builtin.string "i32 1 +0 view 0 @476"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v183, v185) [] [spec: builtin.string "i32 1 +0 view 1 @476"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             v186 = num.i32_add (v169, v182) [] [spec: builtin.string "@476"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br (v186) [^b2_block53v1] [spec: builtin.string "args 1"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block56v1():
;;             num.br () [^b6_block57v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block57v1():
;;             num.br () [^b7_block58v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block58v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
