;; Nests that stand side by side are one region of a launch for each, with the scalar code between them. What stands in the
;; way parts them: a call, a way out, a global that is set, a loop that is kept. What one of them finds out for the code
;; behind it is none of the others' business.
(module
  (memory (export "memory") 2)
  (global $g (mut i32) (i32.const 0))
  (func $called (global.set $g (i32.const 1)))
  ;; Rows of one array from another, then those of a third; a counter is set anew, and a bound is computed, between them.
  (func (export "two") (param $a i32) (param $b i32) (param $n i32) (result i32) (local $i i32) (local $half i32)
    (loop $first
      (i32.store (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2)))
        (i32.add (i32.load (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 1)))
      (br_if $first (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.set $half (i32.shr_u (local.get $n) (i32.const 1)))
    (local.set $i (i32.const 0))
    (loop $second
      (i32.store offset=4096 (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2)))
        (i32.mul (i32.load (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2)))) (local.get $half)))
      (br_if $second (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $half))
  ;; The second one behind a condition, and an element stored before it.
  (func (export "behind") (param $a i32) (param $b i32) (param $n i32) (local $i i32)
    (loop $first
      (i32.store (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2)))
        (i32.add (i32.load (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 1)))
      (br_if $first (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (i32.store (local.get $b) (local.get $n))
    (local.set $i (i32.const 0))
    (if (i32.gt_s (local.get $n) (i32.const 10)) (then
      (loop $second
        (i32.store offset=4096 (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2)))
          (i32.mul (i32.load (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 3)))
        (br_if $second (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))))
  ;; Until the data say otherwise: both of an iteration together.
  (func (export "until") (param $a i32) (param $b i32) (param $n i32) (local $i i32)
    (loop $again
      (local.set $i (i32.const 0))
      (loop $first
        (i32.store (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2)))
          (i32.add (i32.load (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 1)))
        (br_if $first (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
      (local.set $i (i32.const 0))
      (loop $second
        (i32.store (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))
          (i32.mul (i32.load (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 3)))
        (br_if $second (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
      (br_if $again (i32.lt_s (i32.load (local.get $a)) (i32.const 100000)))))
  ;; Parted by a call, and by a way out.
  (func (export "parted") (param $a i32) (param $b i32) (param $n i32) (local $i i32)
    (loop $first
      (i32.store (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2)))
        (i32.add (i32.load (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 1)))
      (br_if $first (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (call $called)
    (local.set $i (i32.const 0))
    (loop $second
      (i32.store (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))
        (i32.mul (i32.load (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 3)))
      (br_if $second (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.set $i (i32.const 0))
    (if (i32.eqz (i32.load (local.get $b))) (then (return)))
    (loop $third
      (i32.store (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2)))
        (i32.xor (i32.load (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 1)))
      (br_if $third (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  ;; The second one's bound is what the first has stored: it is not known when the region is asked for.
  (func (export "bound") (param $a i32) (param $b i32) (param $n i32) (local $i i32) (local $m i32)
    (loop $first
      (i32.store (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2)))
        (i32.add (i32.load (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 1)))
      (br_if $first (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.set $m (i32.load (local.get $b)))
    (local.set $i (i32.const 0))
    (loop $second
      (i32.store (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))
        (i32.mul (i32.load (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 3)))
      (br_if $second (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $m)))))
  ;; A sum is for the code behind it.
  (func (export "sum") (param $a i32) (param $b i32) (param $n i32) (result i32) (local $i i32) (local $s i32)
    (loop $first
      (i32.store (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2)))
        (i32.add (i32.load (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 1)))
      (br_if $first (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.set $i (i32.const 0))
    (loop $second
      (local.set $s (i32.add (local.get $s)
        (i32.load (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2))))))
      (br_if $second (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $s))
  ;; It begins with a statement in which a parameter changes: it is what it was before that which the region takes.
  (func (export "begins") (param $a i32) (param $b i32) (param $n i32) (local $i i32)
    (block $none
      (br_if $none (i32.eqz (local.tee $n (i32.shr_u (local.get $n) (i32.const 1)))))
      (loop $first
        (i32.store (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2)))
          (i32.add (i32.load (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 1)))
        (br_if $first (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
    (local.set $i (i32.const 0))
    (loop $second
      (i32.store (i32.add (local.get $a) (i32.shl (local.get $i) (i32.const 2)))
        (i32.mul (i32.load (i32.add (local.get $b) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 3)))
      (br_if $second (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))

;; expect
;; $two depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores; in one region with the nest beside it [region 2]
;; $two depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores; in one region with the nest beside it [region 2]
;; $behind depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores; in one region with the nest beside it [region 5]
;; $behind depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores; in one region with the nest beside it [region 5]
;; $until depth 0: K107 trip count not known before the loop: the exit test is not a comparison of a linear counter with an invariant bound
;; $until depth 1: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores; in one region with the nest beside it [region 8]
;; $until depth 1: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores; in one region with the nest beside it [region 8]
;; $parted depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 9]
;; $parted depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 10]
;; $parted depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 11]
;; $bound depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 12]
;; $bound depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 13]
;; $sum depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores [region 14]
;; $sum depth 0: O002 exact reduction: 1 parallel dimension; 1 loads, 0 stores; reduces by i32.add [region 15]
;; $begins depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores; in one region with the nest beside it [region 18]
;; $begins depth 0: O001 parallel map: 1 parallel dimension; 1 loads, 1 stores; in one region with the nest beside it [region 18]
;; region 0: takes local 2 I32, local 3 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; region 1: takes local 2 I32, local 3 I32, local 1 I32, local 4 I32; gives nothing; leaves by its end
;; region 2: takes local 2 I32, local 1 I32, local 0 I32; gives local 4 I32; leaves by its end
;; region 3: takes local 2 I32, local 3 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; region 4: takes local 2 I32, local 3 I32, local 1 I32; gives nothing; leaves by its end
;; region 5: takes local 2 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; region 6: takes local 2 I32, local 3 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; region 7: takes local 2 I32, local 3 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; region 8: takes local 2 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; region 9: takes local 2 I32, local 3 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; region 10: takes local 2 I32, local 3 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; region 11: takes local 2 I32, local 3 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; region 12: takes local 2 I32, local 3 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; region 13: takes local 4 I32, local 3 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; region 14: takes local 2 I32, local 3 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; region 15: takes local 2 I32, local 3 I32, local 1 I32, local 4 I32; gives local 4 I32; leaves by its end
;; region 16: takes local 2 I32, local 3 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; region 17: takes local 2 I32, local 3 I32, local 0 I32, local 1 I32; gives nothing; leaves by its end
;; region 18: takes local 2 I32, local 1 I32, local 0 I32; gives nothing; leaves by its end
;; builtin.module @m
;; {
;;   ^block1v1():
;;     tensor.region () [] [spec: builtin.string "name f1_loop_133"]: <() -> ()>
;;     {
;;       ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.integer i32, v3: builtin.integer i32):
;;         v4 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v5 = tensor.trip (v4, v4, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v6 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v5) [] [spec: builtin.string "parallel 0 @133"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v3, v6) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @151"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v2, v6) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @157"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block3v1(v7: builtin.integer i64):
;;             num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block4v1():
;;             v8 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v9 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v10 = num.i32_wrap_i64 (v7) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v11 = num.i32_mul (v10, v4) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v12 = num.i32_add (v1, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v13 = num.i32_shl (v12, v9) [] [spec: builtin.string "@141"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v14 = num.i32_add (v2, v13) [] [spec: builtin.string "@142"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v15 = num.i32_shl (v12, v9) [] [spec: builtin.string "@149"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v16 = num.i32_add (v3, v15) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v17 = tensor.load (v16) [] [spec: builtin.string "i32 4 +0 view 0 @151"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v18 = num.i32_add (v17, v8) [] [spec: builtin.string "@156"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v14, v18) [] [spec: builtin.string "i32 4 +0 view 1 @157"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block5v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block5v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f1_loop_184"]: <() -> ()>
;;     {
;;       ^entry_block6v1(v19: builtin.integer i32, v20: builtin.integer i32, v21: builtin.integer i32, v22: builtin.integer i32):
;;         v23 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v24 = tensor.trip (v23, v23, v19) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v25 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v24) [] [spec: builtin.string "parallel 0 @184"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v21, v25) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @202"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v21, v25) [] [spec: builtin.string "write i32 4 +4096 base strides 0 loops 0 @208"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block7v1(v26: builtin.integer i64):
;;             num.br () [^b1_block8v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block8v1():
;;             v27 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v28 = num.i32_wrap_i64 (v26) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v29 = num.i32_mul (v28, v23) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v30 = num.i32_add (v20, v29) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v31 = num.i32_shl (v30, v27) [] [spec: builtin.string "@192"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v32 = num.i32_add (v21, v31) [] [spec: builtin.string "@193"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v33 = num.i32_shl (v30, v27) [] [spec: builtin.string "@200"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v34 = num.i32_add (v21, v33) [] [spec: builtin.string "@201"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v35 = tensor.load (v34) [] [spec: builtin.string "i32 4 +0 view 0 @202"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v36 = num.i32_mul (v35, v22) [] [spec: builtin.string "@207"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v32, v36) [] [spec: builtin.string "i32 4 +4096 view 1 @208"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block9v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block9v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f1_nests_133"]: <() -> ()>
;;     {
;;       ^entry_block10v1(v37: builtin.integer i32, v38: builtin.integer i32, v39: builtin.integer i32):
;;         v40 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v41 = tensor.trip (v40, v40, v40) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v42 = tensor.trip (v40, v40, v37) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v43 = num.i32_shr_u (v37, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v44 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v41) [] [spec: builtin.string "host 0 @134"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v42) [] [spec: builtin.string "parallel 0 in 0 @133"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v39, v44) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @151"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v38, v44) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @157"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block11v1(v45: builtin.integer i64):
;;             num.br () [^b1_block12v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block12v1():
;;             num.br () [^b2_block13v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block13v1():
;;             num.br () [^b3_block14v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block14v1():
;;             v46 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v47 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v48 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v49 = num.i32_wrap_i64 (v45) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v50 = num.i32_mul (v49, v40) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v51 = num.i32_add (v48, v50) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v52 = num.i32_shl (v51, v47) [] [spec: builtin.string "@141"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v53 = num.i32_add (v38, v52) [] [spec: builtin.string "@142"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v54 = num.i32_shl (v51, v47) [] [spec: builtin.string "@149"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v55 = num.i32_add (v39, v54) [] [spec: builtin.string "@150"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v56 = tensor.load (v55) [] [spec: builtin.string "i32 4 +0 view 0 @151"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v57 = num.i32_add (v56, v46) [] [spec: builtin.string "@156"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v53, v57) [] [spec: builtin.string "i32 4 +0 view 1 @157"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b4_block15v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block15v1():
;;             num.br () [^b5_block16v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block16v1():
;;             num.br () [^b6_block17v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block17v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f1_nests_133_1"]: <() -> ()>
;;         {
;;           ^entry_block18v1(v58: builtin.integer i32, v59: builtin.integer i32, v60: builtin.integer i32):
;;             v61 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v62 = tensor.trip (v61, v61, v61) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v63 = tensor.trip (v61, v61, v58) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v64 = num.i32_shr_u (v58, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v65 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v62) [] [spec: builtin.string "host 0 @134"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v63) [] [spec: builtin.string "parallel 0 in 0 @184"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v59, v65) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @202"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v59, v65) [] [spec: builtin.string "write i32 4 +4096 base strides 1 loops 1 @208"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block19v1(v66: builtin.integer i64):
;;                 num.br () [^b1_block20v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block20v1():
;;                 num.br () [^b2_block21v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block21v1():
;;                 num.br () [^b3_block22v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block22v1():
;;                 num.br () [^b4_block23v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block23v1():
;;                 v67 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v68 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v69 = num.i32_wrap_i64 (v66) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v70 = num.i32_mul (v69, v61) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v71 = num.i32_add (v68, v70) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v72 = num.i32_shl (v71, v67) [] [spec: builtin.string "@192"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v73 = num.i32_add (v59, v72) [] [spec: builtin.string "@193"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v74 = num.i32_shl (v71, v67) [] [spec: builtin.string "@200"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v75 = num.i32_add (v59, v74) [] [spec: builtin.string "@201"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v76 = tensor.load (v75) [] [spec: builtin.string "i32 4 +0 view 0 @202"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v77 = num.i32_mul (v76, v64) [] [spec: builtin.string "@207"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v73, v77) [] [spec: builtin.string "i32 4 +4096 view 1 @208"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;                 num.br () [^b5_block24v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block24v1():
;;                 num.br () [^b6_block25v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block25v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end (v43) [] []: <(builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f2_loop_232"]: <() -> ()>
;;     {
;;       ^entry_block26v1(v78: builtin.integer i32, v79: builtin.integer i32, v80: builtin.integer i32, v81: builtin.integer i32):
;;         v82 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v83 = tensor.trip (v82, v82, v78) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v84 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v83) [] [spec: builtin.string "parallel 0 @232"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v81, v84) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @250"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v80, v84) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @256"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block27v1(v85: builtin.integer i64):
;;             num.br () [^b1_block28v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block28v1():
;;             v86 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v87 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v88 = num.i32_wrap_i64 (v85) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v89 = num.i32_mul (v88, v82) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v90 = num.i32_add (v79, v89) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v91 = num.i32_shl (v90, v87) [] [spec: builtin.string "@240"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v92 = num.i32_add (v80, v91) [] [spec: builtin.string "@241"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v93 = num.i32_shl (v90, v87) [] [spec: builtin.string "@248"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v94 = num.i32_add (v81, v93) [] [spec: builtin.string "@249"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v95 = tensor.load (v94) [] [spec: builtin.string "i32 4 +0 view 0 @250"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v96 = num.i32_add (v95, v86) [] [spec: builtin.string "@255"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v92, v96) [] [spec: builtin.string "i32 4 +0 view 1 @256"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block29v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block29v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f2_loop_290"]: <() -> ()>
;;     {
;;       ^entry_block30v1(v97: builtin.integer i32, v98: builtin.integer i32, v99: builtin.integer i32):
;;         v100 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v101 = tensor.trip (v100, v100, v97) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v102 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v101) [] [spec: builtin.string "parallel 0 @290"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v99, v102) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @308"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v99, v102) [] [spec: builtin.string "write i32 4 +4096 base strides 0 loops 0 @314"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block31v1(v103: builtin.integer i64):
;;             num.br () [^b1_block32v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block32v1():
;;             v104 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v105 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v106 = num.i32_wrap_i64 (v103) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v107 = num.i32_mul (v106, v100) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v108 = num.i32_add (v98, v107) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v109 = num.i32_shl (v108, v105) [] [spec: builtin.string "@298"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v110 = num.i32_add (v99, v109) [] [spec: builtin.string "@299"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v111 = num.i32_shl (v108, v105) [] [spec: builtin.string "@306"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v112 = num.i32_add (v99, v111) [] [spec: builtin.string "@307"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v113 = tensor.load (v112) [] [spec: builtin.string "i32 4 +0 view 0 @308"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v114 = num.i32_mul (v113, v104) [] [spec: builtin.string "@313"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v110, v114) [] [spec: builtin.string "i32 4 +4096 view 1 @314"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block33v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block33v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f2_nests_232"]: <() -> ()>
;;     {
;;       ^entry_block34v1(v115: builtin.integer i32, v116: builtin.integer i32, v117: builtin.integer i32):
;;         v118 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v119 = tensor.trip (v118, v118, v118) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v120 = tensor.trip (v118, v118, v115) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v121 = num.const () [] [spec: builtin.string "0xa"]: <() -> (builtin.integer i32)>;
;;         v122 = num.i32_gt_s (v115, v121) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v123 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v119) [] [spec: builtin.string "host 0 @233"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v120) [] [spec: builtin.string "parallel 0 in 0 @232"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v117, v123) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @250"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v116, v123) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @256"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block35v1(v124: builtin.integer i64):
;;             num.br () [^b1_block36v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block36v1():
;;             num.br () [^b2_block37v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block37v1():
;;             num.br () [^b3_block38v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block38v1():
;;             v125 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v126 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v127 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v128 = num.i32_wrap_i64 (v124) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v129 = num.i32_mul (v128, v118) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v130 = num.i32_add (v127, v129) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v131 = num.i32_shl (v130, v126) [] [spec: builtin.string "@240"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v132 = num.i32_add (v116, v131) [] [spec: builtin.string "@241"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v133 = num.i32_shl (v130, v126) [] [spec: builtin.string "@248"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v134 = num.i32_add (v117, v133) [] [spec: builtin.string "@249"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v135 = tensor.load (v134) [] [spec: builtin.string "i32 4 +0 view 0 @250"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v136 = num.i32_add (v135, v125) [] [spec: builtin.string "@255"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v132, v136) [] [spec: builtin.string "i32 4 +0 view 1 @256"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b4_block39v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block39v1():
;;             num.cond_br (v122) [^b6_block41v1, ^b5_block40v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b5_block40v1():
;;             num.br () [^b8_block43v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block41v1():
;;             num.br () [^b7_block42v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block42v1():
;;             num.br () [^b8_block43v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block43v1():
;;             num.br () [^b9_block44v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b9_block44v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f2_nests_232_1"]: <() -> ()>
;;         {
;;           ^entry_block45v1(v137: builtin.integer i32, v138: builtin.integer i32, v139: builtin.integer i32):
;;             v140 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v141 = tensor.trip (v140, v140, v140) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v142 = num.const () [] [spec: builtin.string "0xa"]: <() -> (builtin.integer i32)>;
;;             v143 = num.i32_gt_s (v137, v142) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v144 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i64)>;
;;             tensor.loop (v141) [] [spec: builtin.string "host 0 @233"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v144) [] [spec: builtin.string "parallel 0 in 0 @0"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v138) [] [spec: builtin.string "write i32 4 +0 base strides loops @276"]: <(builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 0 0"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block46v1(v145: builtin.integer i64):
;;                 num.br () [^b1_block47v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block47v1():
;;                 num.br () [^b2_block48v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block48v1():
;;                 num.br () [^b3_block49v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block49v1():
;;                 tensor.store (v138, v137) [] [spec: builtin.string "i32 4 +0 view 0 @276"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;                 num.cond_br (v143) [^b5_block51v1, ^b4_block50v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b4_block50v1():
;;                 num.br () [^b7_block53v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block51v1():
;;                 num.br () [^b6_block52v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block52v1():
;;                 num.br () [^b7_block53v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block53v1():
;;                 num.br () [^b8_block54v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block54v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f2_nests_232_2"]: <() -> ()>
;;         {
;;           ^entry_block55v1(v146: builtin.integer i32, v147: builtin.integer i32, v148: builtin.integer i32):
;;             v149 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v150 = tensor.trip (v149, v149, v149) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v151 = num.const () [] [spec: builtin.string "0xa"]: <() -> (builtin.integer i32)>;
;;             v152 = num.i32_gt_s (v146, v151) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v153 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v154 = num.i32_ne (v152, v153) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v155 = tensor.trip (v149, v149, v146, v154) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v156 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             v157 = tensor.origin () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             v158 = tensor.end_of () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
;;             tensor.loop (v150) [] [spec: builtin.string "host 0 @233"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v155) [] [spec: builtin.string "parallel 0 in 0 @290"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v147) [] [spec: builtin.string "read i32 4 +0 base strides loops @276"]: <(builtin.integer i32) -> ()>;
;;             tensor.view (v147, v156, v154) [] [spec: builtin.string "read i32 4 +0 base gated strides 1 loops 1 @308"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v147, v156, v154) [] [spec: builtin.string "write i32 4 +4096 base gated strides 1 loops 1 @314"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 2"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 2 2"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block56v1(v159: builtin.integer i64):
;;                 num.br () [^b1_block57v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block57v1():
;;                 num.br () [^b2_block58v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block58v1():
;;                 num.br () [^b3_block59v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block59v1():
;;                 v160 = tensor.load (v147) [] [spec: builtin.string "i32 4 +0 view 0 @276"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 num.cond_br (v152) [^b5_block61v1, ^b4_block60v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b4_block60v1():
;;                 num.br () [^b8_block64v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block61v1():
;;                 num.br () [^b6_block62v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block62v1():
;;                 v161 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v162 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v163 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v164 = num.i32_wrap_i64 (v159) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v165 = num.i32_mul (v164, v149) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v166 = num.i32_add (v163, v165) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v167 = num.i32_shl (v166, v162) [] [spec: builtin.string "@298"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v168 = num.i32_add (v147, v167) [] [spec: builtin.string "@299"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v169 = num.i32_shl (v166, v162) [] [spec: builtin.string "@306"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v170 = num.i32_add (v147, v169) [] [spec: builtin.string "@307"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v171 = tensor.load (v170) [] [spec: builtin.string "i32 4 +0 view 1 @308"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v172 = num.i32_mul (v171, v161) [] [spec: builtin.string "@313"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v168, v172) [] [spec: builtin.string "i32 4 +4096 view 2 @314"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;                 num.br () [^b7_block63v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block63v1():
;;                 num.br () [^b8_block64v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block64v1():
;;                 num.br () [^b9_block65v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b9_block65v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f3_loop_343"]: <() -> ()>
;;     {
;;       ^entry_block66v1(v173: builtin.integer i32, v174: builtin.integer i32, v175: builtin.integer i32, v176: builtin.integer i32):
;;         v177 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v178 = tensor.trip (v177, v177, v173) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v179 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v178) [] [spec: builtin.string "parallel 0 @343"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v176, v179) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @361"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v175, v179) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @367"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block67v1(v180: builtin.integer i64):
;;             num.br () [^b1_block68v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block68v1():
;;             v181 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v182 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v183 = num.i32_wrap_i64 (v180) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v184 = num.i32_mul (v183, v177) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v185 = num.i32_add (v174, v184) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v186 = num.i32_shl (v185, v182) [] [spec: builtin.string "@351"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v187 = num.i32_add (v175, v186) [] [spec: builtin.string "@352"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v188 = num.i32_shl (v185, v182) [] [spec: builtin.string "@359"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v189 = num.i32_add (v176, v188) [] [spec: builtin.string "@360"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v190 = tensor.load (v189) [] [spec: builtin.string "i32 4 +0 view 0 @361"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v191 = num.i32_add (v190, v181) [] [spec: builtin.string "@366"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v187, v191) [] [spec: builtin.string "i32 4 +0 view 1 @367"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block69v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block69v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f3_loop_387"]: <() -> ()>
;;     {
;;       ^entry_block70v1(v192: builtin.integer i32, v193: builtin.integer i32, v194: builtin.integer i32, v195: builtin.integer i32):
;;         v196 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v197 = tensor.trip (v196, v196, v192) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v198 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v197) [] [spec: builtin.string "parallel 0 @387"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v195, v198) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @405"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v194, v198) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @411"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block71v1(v199: builtin.integer i64):
;;             num.br () [^b1_block72v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block72v1():
;;             v200 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v201 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v202 = num.i32_wrap_i64 (v199) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v203 = num.i32_mul (v202, v196) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v204 = num.i32_add (v193, v203) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v205 = num.i32_shl (v204, v201) [] [spec: builtin.string "@395"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v206 = num.i32_add (v194, v205) [] [spec: builtin.string "@396"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v207 = num.i32_shl (v204, v201) [] [spec: builtin.string "@403"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v208 = num.i32_add (v195, v207) [] [spec: builtin.string "@404"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v209 = tensor.load (v208) [] [spec: builtin.string "i32 4 +0 view 0 @405"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v210 = num.i32_mul (v209, v200) [] [spec: builtin.string "@410"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v206, v210) [] [spec: builtin.string "i32 4 +0 view 1 @411"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block73v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block73v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f3_nests_343"]: <() -> ()>
;;     {
;;       ^entry_block74v1(v211: builtin.integer i32, v212: builtin.integer i32, v213: builtin.integer i32):
;;         v214 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v215 = tensor.trip (v214, v214, v214) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v216 = tensor.trip (v214, v214, v211) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v217 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v215) [] [spec: builtin.string "host 0 @344"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v216) [] [spec: builtin.string "parallel 0 in 0 @343"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v213, v217) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @361"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v212, v217) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @367"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block75v1(v218: builtin.integer i64):
;;             num.br () [^b1_block76v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block76v1():
;;             num.br () [^b2_block77v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block77v1():
;;             num.br () [^b3_block78v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b3_block78v1():
;;             v219 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v220 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v221 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v222 = num.i32_wrap_i64 (v218) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v223 = num.i32_mul (v222, v214) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v224 = num.i32_add (v221, v223) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v225 = num.i32_shl (v224, v220) [] [spec: builtin.string "@351"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v226 = num.i32_add (v212, v225) [] [spec: builtin.string "@352"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v227 = num.i32_shl (v224, v220) [] [spec: builtin.string "@359"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v228 = num.i32_add (v213, v227) [] [spec: builtin.string "@360"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v229 = tensor.load (v228) [] [spec: builtin.string "i32 4 +0 view 0 @361"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v230 = num.i32_add (v229, v219) [] [spec: builtin.string "@366"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v226, v230) [] [spec: builtin.string "i32 4 +0 view 1 @367"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b4_block79v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block79v1():
;;             num.br () [^b5_block80v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block80v1():
;;             num.br () [^b6_block81v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block81v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f3_nests_343_1"]: <() -> ()>
;;         {
;;           ^entry_block82v1(v231: builtin.integer i32, v232: builtin.integer i32, v233: builtin.integer i32):
;;             v234 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v235 = tensor.trip (v234, v234, v234) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v236 = tensor.trip (v234, v234, v231) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v237 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v235) [] [spec: builtin.string "host 0 @344"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v236) [] [spec: builtin.string "parallel 0 in 0 @387"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v232, v237) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @405"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v233, v237) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @411"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block83v1(v238: builtin.integer i64):
;;                 num.br () [^b1_block84v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block84v1():
;;                 num.br () [^b2_block85v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block85v1():
;;                 num.br () [^b3_block86v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b3_block86v1():
;;                 num.br () [^b4_block87v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block87v1():
;;                 v239 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v240 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v241 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v242 = num.i32_wrap_i64 (v238) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v243 = num.i32_mul (v242, v234) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v244 = num.i32_add (v241, v243) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v245 = num.i32_shl (v244, v240) [] [spec: builtin.string "@395"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v246 = num.i32_add (v233, v245) [] [spec: builtin.string "@396"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v247 = num.i32_shl (v244, v240) [] [spec: builtin.string "@403"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v248 = num.i32_add (v232, v247) [] [spec: builtin.string "@404"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v249 = tensor.load (v248) [] [spec: builtin.string "i32 4 +0 view 0 @405"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v250 = num.i32_mul (v249, v239) [] [spec: builtin.string "@410"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v246, v250) [] [spec: builtin.string "i32 4 +0 view 1 @411"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;                 num.br () [^b5_block88v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block88v1():
;;                 num.br () [^b6_block89v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block89v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f4_loop_446"]: <() -> ()>
;;     {
;;       ^entry_block90v1(v251: builtin.integer i32, v252: builtin.integer i32, v253: builtin.integer i32, v254: builtin.integer i32):
;;         v255 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v256 = tensor.trip (v255, v255, v251) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v257 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v256) [] [spec: builtin.string "parallel 0 @446"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v254, v257) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @464"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v253, v257) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @470"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block91v1(v258: builtin.integer i64):
;;             num.br () [^b1_block92v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block92v1():
;;             v259 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v260 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v261 = num.i32_wrap_i64 (v258) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v262 = num.i32_mul (v261, v255) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v263 = num.i32_add (v252, v262) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v264 = num.i32_shl (v263, v260) [] [spec: builtin.string "@454"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v265 = num.i32_add (v253, v264) [] [spec: builtin.string "@455"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v266 = num.i32_shl (v263, v260) [] [spec: builtin.string "@462"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v267 = num.i32_add (v254, v266) [] [spec: builtin.string "@463"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v268 = tensor.load (v267) [] [spec: builtin.string "i32 4 +0 view 0 @464"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v269 = num.i32_add (v268, v259) [] [spec: builtin.string "@469"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v265, v269) [] [spec: builtin.string "i32 4 +0 view 1 @470"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block93v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block93v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f4_loop_492"]: <() -> ()>
;;     {
;;       ^entry_block94v1(v270: builtin.integer i32, v271: builtin.integer i32, v272: builtin.integer i32, v273: builtin.integer i32):
;;         v274 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v275 = tensor.trip (v274, v274, v270) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v276 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v275) [] [spec: builtin.string "parallel 0 @492"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v273, v276) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @510"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v272, v276) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @516"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block95v1(v277: builtin.integer i64):
;;             num.br () [^b1_block96v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block96v1():
;;             v278 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v279 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v280 = num.i32_wrap_i64 (v277) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v281 = num.i32_mul (v280, v274) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v282 = num.i32_add (v271, v281) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v283 = num.i32_shl (v282, v279) [] [spec: builtin.string "@500"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v284 = num.i32_add (v272, v283) [] [spec: builtin.string "@501"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v285 = num.i32_shl (v282, v279) [] [spec: builtin.string "@508"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v286 = num.i32_add (v273, v285) [] [spec: builtin.string "@509"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v287 = tensor.load (v286) [] [spec: builtin.string "i32 4 +0 view 0 @510"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v288 = num.i32_mul (v287, v278) [] [spec: builtin.string "@515"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v284, v288) [] [spec: builtin.string "i32 4 +0 view 1 @516"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block97v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block97v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f4_loop_546"]: <() -> ()>
;;     {
;;       ^entry_block98v1(v289: builtin.integer i32, v290: builtin.integer i32, v291: builtin.integer i32, v292: builtin.integer i32):
;;         v293 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v294 = tensor.trip (v293, v293, v289) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v295 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v294) [] [spec: builtin.string "parallel 0 @546"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v292, v295) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @564"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v291, v295) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @570"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block99v1(v296: builtin.integer i64):
;;             num.br () [^b1_block100v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block100v1():
;;             v297 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v298 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v299 = num.i32_wrap_i64 (v296) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v300 = num.i32_mul (v299, v293) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v301 = num.i32_add (v290, v300) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v302 = num.i32_shl (v301, v298) [] [spec: builtin.string "@554"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v303 = num.i32_add (v291, v302) [] [spec: builtin.string "@555"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v304 = num.i32_shl (v301, v298) [] [spec: builtin.string "@562"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v305 = num.i32_add (v292, v304) [] [spec: builtin.string "@563"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v306 = tensor.load (v305) [] [spec: builtin.string "i32 4 +0 view 0 @564"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v307 = num.i32_xor (v306, v297) [] [spec: builtin.string "@569"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v303, v307) [] [spec: builtin.string "i32 4 +0 view 1 @570"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block101v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block101v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f5_loop_591"]: <() -> ()>
;;     {
;;       ^entry_block102v1(v308: builtin.integer i32, v309: builtin.integer i32, v310: builtin.integer i32, v311: builtin.integer i32):
;;         v312 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v313 = tensor.trip (v312, v312, v308) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v314 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v313) [] [spec: builtin.string "parallel 0 @591"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v311, v314) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @609"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v310, v314) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @615"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block103v1(v315: builtin.integer i64):
;;             num.br () [^b1_block104v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block104v1():
;;             v316 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v317 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v318 = num.i32_wrap_i64 (v315) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v319 = num.i32_mul (v318, v312) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v320 = num.i32_add (v309, v319) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v321 = num.i32_shl (v320, v317) [] [spec: builtin.string "@599"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v322 = num.i32_add (v310, v321) [] [spec: builtin.string "@600"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v323 = num.i32_shl (v320, v317) [] [spec: builtin.string "@607"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v324 = num.i32_add (v311, v323) [] [spec: builtin.string "@608"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v325 = tensor.load (v324) [] [spec: builtin.string "i32 4 +0 view 0 @609"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v326 = num.i32_add (v325, v316) [] [spec: builtin.string "@614"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v322, v326) [] [spec: builtin.string "i32 4 +0 view 1 @615"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block105v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block105v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f5_loop_642"]: <() -> ()>
;;     {
;;       ^entry_block106v1(v327: builtin.integer i32, v328: builtin.integer i32, v329: builtin.integer i32, v330: builtin.integer i32):
;;         v331 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v332 = tensor.trip (v331, v331, v327) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v333 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v332) [] [spec: builtin.string "parallel 0 @642"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v330, v333) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @660"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v329, v333) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @666"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block107v1(v334: builtin.integer i64):
;;             num.br () [^b1_block108v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block108v1():
;;             v335 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v336 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v337 = num.i32_wrap_i64 (v334) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v338 = num.i32_mul (v337, v331) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v339 = num.i32_add (v328, v338) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v340 = num.i32_shl (v339, v336) [] [spec: builtin.string "@650"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v341 = num.i32_add (v329, v340) [] [spec: builtin.string "@651"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v342 = num.i32_shl (v339, v336) [] [spec: builtin.string "@658"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v343 = num.i32_add (v330, v342) [] [spec: builtin.string "@659"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v344 = tensor.load (v343) [] [spec: builtin.string "i32 4 +0 view 0 @660"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v345 = num.i32_mul (v344, v335) [] [spec: builtin.string "@665"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v341, v345) [] [spec: builtin.string "i32 4 +0 view 1 @666"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block109v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block109v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f6_loop_687"]: <() -> ()>
;;     {
;;       ^entry_block110v1(v346: builtin.integer i32, v347: builtin.integer i32, v348: builtin.integer i32, v349: builtin.integer i32):
;;         v350 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v351 = tensor.trip (v350, v350, v346) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v352 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v351) [] [spec: builtin.string "parallel 0 @687"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v349, v352) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @705"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v348, v352) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @711"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block111v1(v353: builtin.integer i64):
;;             num.br () [^b1_block112v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block112v1():
;;             v354 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v355 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v356 = num.i32_wrap_i64 (v353) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v357 = num.i32_mul (v356, v350) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v358 = num.i32_add (v347, v357) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v359 = num.i32_shl (v358, v355) [] [spec: builtin.string "@695"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v360 = num.i32_add (v348, v359) [] [spec: builtin.string "@696"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v361 = num.i32_shl (v358, v355) [] [spec: builtin.string "@703"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v362 = num.i32_add (v349, v361) [] [spec: builtin.string "@704"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v363 = tensor.load (v362) [] [spec: builtin.string "i32 4 +0 view 0 @705"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v364 = num.i32_add (v363, v354) [] [spec: builtin.string "@710"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v360, v364) [] [spec: builtin.string "i32 4 +0 view 1 @711"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block113v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block113v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f6_loop_731"]: <() -> ()>
;;     {
;;       ^entry_block114v1(v365: builtin.integer i32, v366: builtin.integer i32, v367: builtin.integer i32, v368: builtin.integer i32):
;;         v369 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v370 = tensor.trip (v369, v369, v365) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v371 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v370) [] [spec: builtin.string "parallel 0 @731"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v367, v371) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @743"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         v372 = tensor.nest (v368) [] [spec: builtin.string "reduce i32.add"]: <(builtin.integer i32) -> (builtin.integer i32)>
;;         {
;;           ^b0_block115v1(v373: builtin.integer i64):
;;             num.br () [^b1_block116v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block116v1():
;;             v374 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v375 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v376 = num.i32_wrap_i64 (v373) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v377 = num.i32_mul (v376, v369) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v378 = num.i32_add (v366, v377) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v379 = num.i32_shl (v378, v374) [] [spec: builtin.string "@741"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v380 = num.i32_add (v367, v379) [] [spec: builtin.string "@742"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v381 = tensor.load (v380) [] [spec: builtin.string "i32 4 +0 view 0 @743"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v382 = num.i32_add (v375, v381) [] [spec: builtin.string "@746"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             num.br () [^b2_block117v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block117v1():
;;             num.return (v382) [] []: <(builtin.integer i32) -> ()>
;;         };
;;         tensor.end (v372) [] []: <(builtin.integer i32) -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f7_loop_781"]: <() -> ()>
;;     {
;;       ^entry_block118v1(v383: builtin.integer i32, v384: builtin.integer i32, v385: builtin.integer i32, v386: builtin.integer i32):
;;         v387 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v388 = tensor.trip (v387, v387, v383) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v389 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v388) [] [spec: builtin.string "parallel 0 @781"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v386, v389) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @799"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v385, v389) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @805"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block119v1(v390: builtin.integer i64):
;;             num.br () [^b1_block120v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block120v1():
;;             v391 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v392 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v393 = num.i32_wrap_i64 (v390) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v394 = num.i32_mul (v393, v387) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v395 = num.i32_add (v384, v394) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v396 = num.i32_shl (v395, v392) [] [spec: builtin.string "@789"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v397 = num.i32_add (v385, v396) [] [spec: builtin.string "@790"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v398 = num.i32_shl (v395, v392) [] [spec: builtin.string "@797"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v399 = num.i32_add (v386, v398) [] [spec: builtin.string "@798"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v400 = tensor.load (v399) [] [spec: builtin.string "i32 4 +0 view 0 @799"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v401 = num.i32_add (v400, v391) [] [spec: builtin.string "@804"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v397, v401) [] [spec: builtin.string "i32 4 +0 view 1 @805"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block121v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block121v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f7_loop_826"]: <() -> ()>
;;     {
;;       ^entry_block122v1(v402: builtin.integer i32, v403: builtin.integer i32, v404: builtin.integer i32, v405: builtin.integer i32):
;;         v406 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v407 = tensor.trip (v406, v406, v402) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v408 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v407) [] [spec: builtin.string "parallel 0 @826"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v405, v408) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @844"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v404, v408) [] [spec: builtin.string "write i32 4 +0 base strides 0 loops 0 @850"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block123v1(v409: builtin.integer i64):
;;             num.br () [^b1_block124v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block124v1():
;;             v410 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;             v411 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v412 = num.i32_wrap_i64 (v409) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v413 = num.i32_mul (v412, v406) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v414 = num.i32_add (v403, v413) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v415 = num.i32_shl (v414, v411) [] [spec: builtin.string "@834"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v416 = num.i32_add (v404, v415) [] [spec: builtin.string "@835"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v417 = num.i32_shl (v414, v411) [] [spec: builtin.string "@842"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v418 = num.i32_add (v405, v417) [] [spec: builtin.string "@843"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v419 = tensor.load (v418) [] [spec: builtin.string "i32 4 +0 view 0 @844"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v420 = num.i32_mul (v419, v410) [] [spec: builtin.string "@849"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v416, v420) [] [spec: builtin.string "i32 4 +0 view 1 @850"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b2_block125v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block125v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     };
;;     tensor.region () [] [spec: builtin.string "name f7_nests_769"]: <() -> ()>
;;     {
;;       ^entry_block126v1(v421: builtin.integer i32, v422: builtin.integer i32, v423: builtin.integer i32):
;;         v424 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;         v425 = tensor.trip (v424, v424, v424) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v426 = num.i32_shr_u (v421, v424) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;         v427 = num.i32_eqz (v426) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v428 = num.i32_eqz (v427) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;         v429 = tensor.trip (v424, v424, v426, v428) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;         v430 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;         tensor.loop (v425) [] [spec: builtin.string "host 0 @770"]: <(builtin.integer i64) -> ()>;
;;         tensor.loop (v429) [] [spec: builtin.string "parallel 0 in 0 @781"]: <(builtin.integer i64) -> ()>;
;;         tensor.view (v423, v430, v428) [] [spec: builtin.string "read i32 4 +0 base gated strides 1 loops 1 @799"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.view (v422, v430, v428) [] [spec: builtin.string "write i32 4 +0 base gated strides 1 loops 1 @805"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;         tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;         tensor.nest () [] []: <() -> ()>
;;         {
;;           ^b0_block127v1(v431: builtin.integer i64):
;;             num.br () [^b1_block128v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b1_block128v1():
;;             num.br () [^b2_block129v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b2_block129v1():
;;             num.cond_br (v427) [^b6_block133v1, ^b3_block130v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;           ^b3_block130v1():
;;             num.br () [^b4_block131v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b4_block131v1():
;;             v432 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v433 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;             v434 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;             v435 = num.i32_wrap_i64 (v431) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;             v436 = num.i32_mul (v435, v424) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v437 = num.i32_add (v434, v436) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v438 = num.i32_shl (v437, v433) [] [spec: builtin.string "@789"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v439 = num.i32_add (v422, v438) [] [spec: builtin.string "@790"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v440 = num.i32_shl (v437, v433) [] [spec: builtin.string "@797"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v441 = num.i32_add (v423, v440) [] [spec: builtin.string "@798"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v442 = tensor.load (v441) [] [spec: builtin.string "i32 4 +0 view 0 @799"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v443 = num.i32_add (v442, v432) [] [spec: builtin.string "@804"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             tensor.store (v439, v443) [] [spec: builtin.string "i32 4 +0 view 1 @805"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             num.br () [^b5_block132v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b5_block132v1():
;;             num.br () [^b6_block133v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b6_block133v1():
;;             num.br () [^b7_block134v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b7_block134v1():
;;             num.br () [^b8_block135v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;           ^b8_block135v1():
;;             num.return () [] []: <() -> ()>
;;         };
;;         tensor.region () [] [spec: builtin.string "name f7_nests_769_1"]: <() -> ()>
;;         {
;;           ^entry_block136v1(v444: builtin.integer i32, v445: builtin.integer i32, v446: builtin.integer i32):
;;             v447 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
;;             v448 = tensor.trip (v447, v447, v447) [] [spec: builtin.string "lt_u i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v449 = num.i32_shr_u (v444, v447) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;             v450 = num.i32_eqz (v449) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;
;;             v451 = tensor.trip (v447, v447, v449) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
;;             v452 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
;;             tensor.loop (v448) [] [spec: builtin.string "host 0 @770"]: <(builtin.integer i64) -> ()>;
;;             tensor.loop (v451) [] [spec: builtin.string "parallel 0 in 0 @826"]: <(builtin.integer i64) -> ()>;
;;             tensor.view (v445, v452) [] [spec: builtin.string "read i32 4 +0 base strides 1 loops 1 @844"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.view (v446, v452) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @850"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "in_bounds 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "aligned 1"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 0"]: <() -> ()>;
;;             tensor.guard () [] [spec: builtin.string "independent 1 1"]: <() -> ()>;
;;             tensor.nest () [] []: <() -> ()>
;;             {
;;               ^b0_block137v1(v453: builtin.integer i64):
;;                 num.br () [^b1_block138v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b1_block138v1():
;;                 num.br () [^b2_block139v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b2_block139v1():
;;                 num.cond_br (v450) [^b5_block142v1, ^b3_block140v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>
;;
;;               ^b3_block140v1():
;;                 num.br () [^b4_block141v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b4_block141v1():
;;                 num.br () [^b5_block142v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b5_block142v1():
;;                 num.br () [^b6_block143v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b6_block143v1():
;;                 v454 = num.const () [] [spec: builtin.string "0x3"]: <() -> (builtin.integer i32)>;
;;                 v455 = num.const () [] [spec: builtin.string "0x2"]: <() -> (builtin.integer i32)>;
;;                 v456 = num.const () [] [spec: builtin.string "0x0"]: <() -> (builtin.integer i32)>;
;;                 v457 = num.i32_wrap_i64 (v453) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
;;                 v458 = num.i32_mul (v457, v447) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v459 = num.i32_add (v456, v458) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v460 = num.i32_shl (v459, v455) [] [spec: builtin.string "@834"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v461 = num.i32_add (v446, v460) [] [spec: builtin.string "@835"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v462 = num.i32_shl (v459, v455) [] [spec: builtin.string "@842"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v463 = num.i32_add (v445, v462) [] [spec: builtin.string "@843"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 v464 = tensor.load (v463) [] [spec: builtin.string "i32 4 +0 view 0 @844"]: <(builtin.integer i32) -> (builtin.integer i32)>;
;;                 v465 = num.i32_mul (v464, v454) [] [spec: builtin.string "@849"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
;;                 tensor.store (v461, v465) [] [spec: builtin.string "i32 4 +0 view 1 @850"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
;;                 num.br () [^b7_block144v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b7_block144v1():
;;                 num.br () [^b8_block145v1] [spec: builtin.string "args 0"]: <() -> ()>
;;
;;               ^b8_block145v1():
;;                 num.return () [] []: <() -> ()>
;;             };
;;             tensor.end () [] []: <() -> ()>
;;         };
;;         tensor.end () [] []: <() -> ()>
;;     }
;; }
