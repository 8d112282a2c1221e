;; Callees with a frame on the shadow stack, as libm's `sin` has for what is left over of its argument: they are read into
;; the loop, and what is in the frame are variables. Of great arguments a function takes care that is not lifted: there the
;; nest is left. A callee that does not put the stack pointer back keeps the loop, and so does one whose frame's address is
;; not the same in every iteration.
(module
  (import "env" "large" (func $large (param f64 i32)))
  (memory (export "memory") 2)
  (global $sp (mut i32) (i32.const 65536))
  (func $reduce (param $x f64) (param $y i32)
    (block $done
      (if (f64.gt (f64.abs (local.get $x)) (f64.const 1e6))
        (then (call $large (local.get $x) (local.get $y)) (br $done)))
      (if (f64.lt (local.get $x) (f64.const 0))
        (then (f64.store (local.get $y) (f64.add (local.get $x) (f64.const 3))) (br $done)))
      (f64.store (local.get $y) (f64.sub (local.get $x) (f64.const 3)))))
  (func $sine (param $x f64) (result f64) (local $frame i32)
    (global.set $sp (local.tee $frame (i32.sub (global.get $sp) (i32.const 16))))
    (block $out
      (br_if $out (f64.lt (f64.abs (local.get $x)) (f64.const 3)))
      (call $reduce (local.get $x) (i32.add (local.get $frame) (i32.const 8)))
      (local.set $x (f64.mul (f64.load offset=8 (local.get $frame)) (f64.const 0.5))))
    (global.set $sp (i32.add (local.get $frame) (i32.const 16)))
    (f64.mul (local.get $x) (local.get $x)))
  (func $sinks (param $x f64) (result f64)
    (global.set $sp (i32.sub (global.get $sp) (i32.const 16)))
    (f64.mul (local.get $x) (local.get $x)))
  (func (export "one") (param $p i32) (param $n i32)
    (loop $top
      (f64.store (local.get $p) (call $sine (f64.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
  (func (export "four") (param $p i32) (param $n i32)
    (loop $top
      (f64.store (local.get $p) (call $sine (f64.load (local.get $p))))
      (f64.store offset=8 (local.get $p) (call $sine (f64.load offset=8 (local.get $p))))
      (f64.store offset=16 (local.get $p) (call $sine (f64.load offset=16 (local.get $p))))
      (f64.store offset=24 (local.get $p) (call $sine (f64.load offset=24 (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 32)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
  (func (export "sinks") (param $p i32) (param $n i32)
    (loop $top
      (f64.store (local.get $p) (call $sinks (f64.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $one depth 0: O002 exact reduction: 1 parallel dimension; 1 loads, 1 stores; takes 1 value that the program keeps in memory for variables; finds the first i64.max_s, 1 value with it; left for the module's own code where it comes to what is not lifted (at Call) [region 0]
;; $four depth 0: O002 exact reduction: 1 parallel dimension; 4 loads, 4 stores; takes 1 value that the program keeps in memory for variables; finds the first i64.max_s, 1 value with it; left for the module's own code where it comes to what is not lifted (at Call, Call, Call, Call) [region 1]
;; $sinks depth 0: K108 calls a function that cannot be inlined: calls function 3 (at Call)
;; region 0: takes local 1 I32, local 0 I32, global 0 I32, read 0 F64; gives read 0 F64; leaves by its end
;; region 1: takes local 1 I32, local 0 I32, global 0 I32, read 0 F64; gives read 0 F64; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f4_loop_270"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.fp64 ):
;;         v4 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v5 = num.i32_add (v4, v0) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v6 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v7 = tensor.trip (v5, v4, v6) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v8 = num.const () [] [spec: builtin.string "0x8"]: <() -> (builtin.integer i32)>;
;;         v9 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v10 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v11 = num.const () [] [spec: builtin.string "0xffffffffffffffff"]: <() -> (builtin.integer i64)>;
;;         v12 = num.const () [] [spec: builtin.string "0xfffffff0"]: <() -> (builtin.integer i32)>;
;;         v13 = num.i32_add (v12, v2) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v7) [] [spec: builtin.string "parallel 0 @270"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v1, v8) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @276"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v1, v8) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @281"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.steady (v13) [] [spec: builtin.string "f64 8 +8 alone @279"]: <(builtin.integer i32) -> ()>;
;;         v14, v15, v16 = tensor.nest (v10, v11, v3) [] [spec: builtin.string "reduce i64.max_s tie:0:i64.min_s with:0"]: <(builtin.integer i64, builtin.integer i64, builtin.fp64 ) -> (builtin.integer i64, builtin.integer i64, builtin.fp64 )>
;;         {
;;           ^b0_block3v1(v17: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v22 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v23 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp64 )>;
;;             v24 = num.const () [] [spec: builtin.string "0x4008000000000000"]: <() -> (builtin.fp64 )>;
;;             v25 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v26 = num.i32_wrap_i64 (v17) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v27 = num.i32_mul (v26, v8) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v28 = num.i32_add (v1, v27) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v29 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp64 )>;
;;             v30 = num.i64_mul (v17, v9) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v31 = num.i64_add (v10, v30) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v32 = num.const () [] [spec: builtin.string "0x8000000000000000"]: <() -> (builtin.integer i64)>;
;;             v33 = num.i64_add (v31, v25) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v34 = tensor.load (v28) [] [spec: builtin.string "f64 8 +0 view 0 @276"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v35 = num.f64_abs (v34) [] [spec: builtin.string "@279"]: <(builtin.fp64 ) -> (builtin.fp64 )>;
;;             v36 = num.f64_lt (v35, v24) [] [spec: builtin.string "@279"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             num.cond_br (v36, v34, v23, v22) [^b11_block14v1, ^b2_block5v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.fp64 , builtin.fp64 , builtin.integer i64) -> ()>
;;
;;           ^b2_block5v1():
;;             v37 = num.const () [] [spec: builtin.string "0x412e848000000000"]: <() -> (builtin.fp64 )>;
;;             v38 = num.f64_abs (v34) [] [spec: builtin.string "@279"]: <(builtin.fp64 ) -> (builtin.fp64 )>;
;;             v39 = num.f64_gt (v38, v37) [] [spec: builtin.string "@279"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             num.cond_br (v39) [^b10_block13v1, ^b3_block6v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block6v1():
;;             num.br () [^b4_block7v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block7v1():
;;             v40 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp64 )>;
;;             v41 = num.f64_lt (v34, v40) [] [spec: builtin.string "@279"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             num.cond_br (v41) [^b7_block10v1, ^b5_block8v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block8v1():
;;             num.br () [^b6_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block9v1():
;;             v42 = num.const () [] [spec: builtin.string "0x4008000000000000"]: <() -> (builtin.fp64 )>;
;;             v43 = num.f64_sub (v34, v42) [] [spec: builtin.string "@279"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br (v43) [^b8_block11v1] [spec: builtin.string "args 1"]: <(builtin.fp64 ) -> ()>
;;
;;           ^b7_block10v1():
;;             v44 = num.const () [] [spec: builtin.string "0x4008000000000000"]: <() -> (builtin.fp64 )>;
;;             v45 = num.f64_add (v34, v44) [] [spec: builtin.string "@279"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br (v45) [^b8_block11v1] [spec: builtin.string "args 1"]: <(builtin.fp64 ) -> ()>
;;
;;           ^b8_block11v1(v18: builtin.fp64 ):
;;             num.br () [^b9_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block12v1():
;;             v46 = num.const () [] [spec: builtin.string "0x3fe0000000000000"]: <() -> (builtin.fp64 )>;
;;             v47 = num.f64_mul (v18, v46) [] [spec: builtin.string "@279"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br (v47, v18, v33) [^b11_block14v1] [spec: builtin.string "args 3"]: <(builtin.fp64 , builtin.fp64 , builtin.integer i64) -> ()>
;;
;;           ^b10_block13v1():
;;             num.unreachable () [] []: <() -> ()>
;;
;;           ^b11_block14v1(v19: builtin.fp64 , v20: builtin.fp64 , v21: builtin.integer i64):
;;             v48 = num.f64_mul (v19, v19) [] [spec: builtin.string "@279"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br () [^b12_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b12_block15v1():
;;             tensor.store (v28, v48) [] [spec: builtin.string "f64 8 +0 view 1 @281"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v49 = num.i64_gt_s (v21, v32) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v50 = num.i64_select (v21, v32, v49) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v51 = num.f64_select (v20, v29, v49) [] []: <(builtin.fp64 , builtin.fp64 , builtin.integer i32) -> (builtin.fp64 )>;
;;             num.br () [^b13_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b13_block16v1():
;;             num.return (v50, v17, v51) [] []: <(builtin.integer i64, builtin.integer i64, builtin.fp64 ) -> ()>
;;         };
;;         tensor.end (v16) [] []: <(builtin.fp64 ) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f5_loop_304"]: <() -> ()>
;;     {
;;       ^entry_block17v1(v52: builtin.integer i32, v53: builtin.integer i32, v54: builtin.integer i32, v55: builtin.fp64 ):
;;         v56 = num.const () [] [spec: builtin.string "0xffffffff"]: <() -> (builtin.integer i32)>;
;;         v57 = num.i32_add (v56, v52) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v58 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;         v59 = tensor.trip (v57, v56, v58) [] [spec: builtin.string "ne i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v60 = num.const () [] [spec: builtin.string "0x20"]: <() -> (builtin.integer i32)>;
;;         v61 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;         v62 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;         v63 = num.const () [] [spec: builtin.string "0xffffffffffffffff"]: <() -> (builtin.integer i64)>;
;;         v64 = num.const () [] [spec: builtin.string "0xfffffff0"]: <() -> (builtin.integer i32)>;
;;         v65 = num.i32_add (v64, v54) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         tensor.loop (v59) [] [spec: builtin.string "parallel 0 @304"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v53, v60) [] [spec: builtin.string "read f64 8 +0 base strides 0 loops 0 @310"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v53, v60) [] [spec: builtin.string "write f64 8 +0 base strides 0 loops 0 @315"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v53, v60) [] [spec: builtin.string "read f64 8 +8 base strides 0 loops 0 @322"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v53, v60) [] [spec: builtin.string "write f64 8 +8 base strides 0 loops 0 @327"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v53, v60) [] [spec: builtin.string "read f64 8 +16 base strides 0 loops 0 @334"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v53, v60) [] [spec: builtin.string "write f64 8 +16 base strides 0 loops 0 @339"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v53, v60) [] [spec: builtin.string "read f64 8 +24 base strides 0 loops 0 @346"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v53, v60) [] [spec: builtin.string "write f64 8 +24 base strides 0 loops 0 @351"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
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
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 3"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 3 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 5"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 5 7"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 2"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 4"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 6"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 7 7"]: <() -> ()>;
;;         tensor.steady (v65) [] [spec: builtin.string "f64 8 +8 alone @313"]: <(builtin.integer i32) -> ()>;
;;         v66, v67, v68 = tensor.nest (v62, v63, v55) [] [spec: builtin.string "reduce i64.max_s tie:0:i64.min_s with:0"]: <(builtin.integer i64, builtin.integer i64, builtin.fp64 ) -> (builtin.integer i64, builtin.integer i64, builtin.fp64 )>
;;         {
;;           ^b0_block18v1(v69: builtin.integer i64):
;;             num.br () [^b1_block19v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block19v1():
;;             v86 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i64)>;
;;             v87 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp64 )>;
;;             v88 = num.const () [] [spec: builtin.string "0x4008000000000000"]: <() -> (builtin.fp64 )>;
;;             v89 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             v90 = num.i32_wrap_i64 (v69) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v91 = num.i32_mul (v90, v60) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v92 = num.i32_add (v53, v91) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v93 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp64 )>;
;;             v94 = num.i64_mul (v69, v61) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v95 = num.i64_add (v62, v94) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v96 = num.const () [] [spec: builtin.string "0x8000000000000000"]: <() -> (builtin.integer i64)>;
;;             v97 = num.i64_add (v95, v89) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i64)>;
;;             v98 = tensor.load (v92) [] [spec: builtin.string "f64 8 +0 view 0 @310"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v99 = num.f64_abs (v98) [] [spec: builtin.string "@313"]: <(builtin.fp64 ) -> (builtin.fp64 )>;
;;             v100 = num.f64_lt (v99, v88) [] [spec: builtin.string "@313"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             num.cond_br (v100, v98, v87, v86) [^b10_block28v1, ^b2_block20v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.fp64 , builtin.fp64 , builtin.integer i64) -> ()>
;;
;;           ^b2_block20v1():
;;             v101 = num.const () [] [spec: builtin.string "0x412e848000000000"]: <() -> (builtin.fp64 )>;
;;             v102 = num.f64_abs (v98) [] [spec: builtin.string "@313"]: <(builtin.fp64 ) -> (builtin.fp64 )>;
;;             v103 = num.f64_gt (v102, v101) [] [spec: builtin.string "@313"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             num.cond_br (v103) [^b40_block58v1, ^b3_block21v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block21v1():
;;             num.br () [^b4_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block22v1():
;;             v104 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp64 )>;
;;             v105 = num.f64_lt (v98, v104) [] [spec: builtin.string "@313"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             num.cond_br (v105) [^b7_block25v1, ^b5_block23v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block23v1():
;;             num.br () [^b6_block24v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block24v1():
;;             v106 = num.const () [] [spec: builtin.string "0x4008000000000000"]: <() -> (builtin.fp64 )>;
;;             v107 = num.f64_sub (v98, v106) [] [spec: builtin.string "@313"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br (v107) [^b8_block26v1] [spec: builtin.string "args 1"]: <(builtin.fp64 ) -> ()>
;;
;;           ^b7_block25v1():
;;             v108 = num.const () [] [spec: builtin.string "0x4008000000000000"]: <() -> (builtin.fp64 )>;
;;             v109 = num.f64_add (v98, v108) [] [spec: builtin.string "@313"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br (v109) [^b8_block26v1] [spec: builtin.string "args 1"]: <(builtin.fp64 ) -> ()>
;;
;;           ^b8_block26v1(v70: builtin.fp64 ):
;;             num.br () [^b9_block27v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block27v1():
;;             v110 = num.const () [] [spec: builtin.string "0x3fe0000000000000"]: <() -> (builtin.fp64 )>;
;;             v111 = num.f64_mul (v70, v110) [] [spec: builtin.string "@313"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br (v111, v70, v97) [^b10_block28v1] [spec: builtin.string "args 3"]: <(builtin.fp64 , builtin.fp64 , builtin.integer i64) -> ()>
;;
;;           ^b10_block28v1(v71: builtin.fp64 , v72: builtin.fp64 , v73: builtin.integer i64):
;;             v112 = num.f64_mul (v71, v71) [] [spec: builtin.string "@313"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br () [^b11_block29v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b11_block29v1():
;;             v113 = num.const () [] [spec: builtin.string "0x4008000000000000"]: <() -> (builtin.fp64 )>;
;;             tensor.store (v92, v112) [] [spec: builtin.string "f64 8 +0 view 1 @315"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v114 = tensor.load (v92) [] [spec: builtin.string "f64 8 +8 view 2 @322"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v115 = num.f64_abs (v114) [] [spec: builtin.string "@325"]: <(builtin.fp64 ) -> (builtin.fp64 )>;
;;             v116 = num.f64_lt (v115, v113) [] [spec: builtin.string "@325"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             num.cond_br (v116, v114, v72, v73) [^b20_block38v1, ^b12_block30v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.fp64 , builtin.fp64 , builtin.integer i64) -> ()>
;;
;;           ^b12_block30v1():
;;             v117 = num.const () [] [spec: builtin.string "0x412e848000000000"]: <() -> (builtin.fp64 )>;
;;             v118 = num.f64_abs (v114) [] [spec: builtin.string "@325"]: <(builtin.fp64 ) -> (builtin.fp64 )>;
;;             v119 = num.f64_gt (v118, v117) [] [spec: builtin.string "@325"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             num.cond_br (v119) [^b40_block58v1, ^b13_block31v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b13_block31v1():
;;             num.br () [^b14_block32v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b14_block32v1():
;;             v120 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp64 )>;
;;             v121 = num.f64_lt (v114, v120) [] [spec: builtin.string "@325"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             num.cond_br (v121) [^b17_block35v1, ^b15_block33v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b15_block33v1():
;;             num.br () [^b16_block34v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b16_block34v1():
;;             v122 = num.const () [] [spec: builtin.string "0x4008000000000000"]: <() -> (builtin.fp64 )>;
;;             v123 = num.f64_sub (v114, v122) [] [spec: builtin.string "@325"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br (v123) [^b18_block36v1] [spec: builtin.string "args 1"]: <(builtin.fp64 ) -> ()>
;;
;;           ^b17_block35v1():
;;             v124 = num.const () [] [spec: builtin.string "0x4008000000000000"]: <() -> (builtin.fp64 )>;
;;             v125 = num.f64_add (v114, v124) [] [spec: builtin.string "@325"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br (v125) [^b18_block36v1] [spec: builtin.string "args 1"]: <(builtin.fp64 ) -> ()>
;;
;;           ^b18_block36v1(v74: builtin.fp64 ):
;;             num.br () [^b19_block37v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b19_block37v1():
;;             v126 = num.const () [] [spec: builtin.string "0x3fe0000000000000"]: <() -> (builtin.fp64 )>;
;;             v127 = num.f64_mul (v74, v126) [] [spec: builtin.string "@325"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br (v127, v74, v97) [^b20_block38v1] [spec: builtin.string "args 3"]: <(builtin.fp64 , builtin.fp64 , builtin.integer i64) -> ()>
;;
;;           ^b20_block38v1(v75: builtin.fp64 , v76: builtin.fp64 , v77: builtin.integer i64):
;;             v128 = num.f64_mul (v75, v75) [] [spec: builtin.string "@325"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br () [^b21_block39v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b21_block39v1():
;;             v129 = num.const () [] [spec: builtin.string "0x4008000000000000"]: <() -> (builtin.fp64 )>;
;;             tensor.store (v92, v128) [] [spec: builtin.string "f64 8 +8 view 3 @327"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v130 = tensor.load (v92) [] [spec: builtin.string "f64 8 +16 view 4 @334"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v131 = num.f64_abs (v130) [] [spec: builtin.string "@337"]: <(builtin.fp64 ) -> (builtin.fp64 )>;
;;             v132 = num.f64_lt (v131, v129) [] [spec: builtin.string "@337"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             num.cond_br (v132, v130, v76, v77) [^b30_block48v1, ^b22_block40v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.fp64 , builtin.fp64 , builtin.integer i64) -> ()>
;;
;;           ^b22_block40v1():
;;             v133 = num.const () [] [spec: builtin.string "0x412e848000000000"]: <() -> (builtin.fp64 )>;
;;             v134 = num.f64_abs (v130) [] [spec: builtin.string "@337"]: <(builtin.fp64 ) -> (builtin.fp64 )>;
;;             v135 = num.f64_gt (v134, v133) [] [spec: builtin.string "@337"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             num.cond_br (v135) [^b40_block58v1, ^b23_block41v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b23_block41v1():
;;             num.br () [^b24_block42v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b24_block42v1():
;;             v136 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp64 )>;
;;             v137 = num.f64_lt (v130, v136) [] [spec: builtin.string "@337"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             num.cond_br (v137) [^b27_block45v1, ^b25_block43v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b25_block43v1():
;;             num.br () [^b26_block44v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b26_block44v1():
;;             v138 = num.const () [] [spec: builtin.string "0x4008000000000000"]: <() -> (builtin.fp64 )>;
;;             v139 = num.f64_sub (v130, v138) [] [spec: builtin.string "@337"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br (v139) [^b28_block46v1] [spec: builtin.string "args 1"]: <(builtin.fp64 ) -> ()>
;;
;;           ^b27_block45v1():
;;             v140 = num.const () [] [spec: builtin.string "0x4008000000000000"]: <() -> (builtin.fp64 )>;
;;             v141 = num.f64_add (v130, v140) [] [spec: builtin.string "@337"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br (v141) [^b28_block46v1] [spec: builtin.string "args 1"]: <(builtin.fp64 ) -> ()>
;;
;;           ^b28_block46v1(v78: builtin.fp64 ):
;;             num.br () [^b29_block47v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b29_block47v1():
;;             v142 = num.const () [] [spec: builtin.string "0x3fe0000000000000"]: <() -> (builtin.fp64 )>;
;;             v143 = num.f64_mul (v78, v142) [] [spec: builtin.string "@337"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br (v143, v78, v97) [^b30_block48v1] [spec: builtin.string "args 3"]: <(builtin.fp64 , builtin.fp64 , builtin.integer i64) -> ()>
;;
;;           ^b30_block48v1(v79: builtin.fp64 , v80: builtin.fp64 , v81: builtin.integer i64):
;;             v144 = num.f64_mul (v79, v79) [] [spec: builtin.string "@337"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br () [^b31_block49v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b31_block49v1():
;;             v145 = num.const () [] [spec: builtin.string "0x4008000000000000"]: <() -> (builtin.fp64 )>;
;;             tensor.store (v92, v144) [] [spec: builtin.string "f64 8 +16 view 5 @339"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v146 = tensor.load (v92) [] [spec: builtin.string "f64 8 +24 view 6 @346"]: <(builtin.integer i32) -> (builtin.fp64 )>;
;;             v147 = num.f64_abs (v146) [] [spec: builtin.string "@349"]: <(builtin.fp64 ) -> (builtin.fp64 )>;
;;             v148 = num.f64_lt (v147, v145) [] [spec: builtin.string "@349"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             num.cond_br (v148, v146, v80, v81) [^b41_block59v1, ^b32_block50v1] [spec: builtin.string "args 3 0"]: <(builtin.integer i32, builtin.fp64 , builtin.fp64 , builtin.integer i64) -> ()>
;;
;;           ^b32_block50v1():
;;             v149 = num.const () [] [spec: builtin.string "0x412e848000000000"]: <() -> (builtin.fp64 )>;
;;             v150 = num.f64_abs (v146) [] [spec: builtin.string "@349"]: <(builtin.fp64 ) -> (builtin.fp64 )>;
;;             v151 = num.f64_gt (v150, v149) [] [spec: builtin.string "@349"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             num.cond_br (v151) [^b40_block58v1, ^b33_block51v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b33_block51v1():
;;             num.br () [^b34_block52v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b34_block52v1():
;;             v152 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.fp64 )>;
;;             v153 = num.f64_lt (v146, v152) [] [spec: builtin.string "@349"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.integer i32)>;
;;             num.cond_br (v153) [^b37_block55v1, ^b35_block53v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b35_block53v1():
;;             num.br () [^b36_block54v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b36_block54v1():
;;             v154 = num.const () [] [spec: builtin.string "0x4008000000000000"]: <() -> (builtin.fp64 )>;
;;             v155 = num.f64_sub (v146, v154) [] [spec: builtin.string "@349"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br (v155) [^b38_block56v1] [spec: builtin.string "args 1"]: <(builtin.fp64 ) -> ()>
;;
;;           ^b37_block55v1():
;;             v156 = num.const () [] [spec: builtin.string "0x4008000000000000"]: <() -> (builtin.fp64 )>;
;;             v157 = num.f64_add (v146, v156) [] [spec: builtin.string "@349"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br (v157) [^b38_block56v1] [spec: builtin.string "args 1"]: <(builtin.fp64 ) -> ()>
;;
;;           ^b38_block56v1(v82: builtin.fp64 ):
;;             num.br () [^b39_block57v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b39_block57v1():
;;             v158 = num.const () [] [spec: builtin.string "0x3fe0000000000000"]: <() -> (builtin.fp64 )>;
;;             v159 = num.f64_mul (v82, v158) [] [spec: builtin.string "@349"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br (v159, v82, v97) [^b41_block59v1] [spec: builtin.string "args 3"]: <(builtin.fp64 , builtin.fp64 , builtin.integer i64) -> ()>
;;
;;           ^b40_block58v1():
;;             num.unreachable () [] []: <() -> ()>
;;
;;           ^b41_block59v1(v83: builtin.fp64 , v84: builtin.fp64 , v85: builtin.integer i64):
;;             v160 = num.f64_mul (v83, v83) [] [spec: builtin.string "@349"]: <(builtin.fp64 , builtin.fp64 ) -> (builtin.fp64 )>;
;;             num.br () [^b42_block60v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b42_block60v1():
;;             tensor.store (v92, v160) [] [spec: builtin.string "f64 8 +24 view 7 @351"]: <(builtin.integer i32, builtin.fp64 ) -> ()>;
;;             v161 = num.i64_gt_s (v85, v96) [] []: <(builtin.integer i64, builtin.integer i64) -> (builtin.integer i32)>;
;;             v162 = num.i64_select (v85, v96, v161) [] []: <(builtin.integer i64, builtin.integer i64, builtin.integer i32) -> (builtin.integer i64)>;
;;             v163 = num.f64_select (v84, v93, v161) [] []: <(builtin.fp64 , builtin.fp64 , builtin.integer i32) -> (builtin.fp64 )>;
;;             num.br () [^b43_block61v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b43_block61v1():
;;             num.return (v162, v69, v163) [] []: <(builtin.integer i64, builtin.integer i64, builtin.fp64 ) -> ()>
;;         };
;;         tensor.end (v68) [] []: <(builtin.fp64 ) -> ()>
;;     }
;; }
