;; What NVIDIA's assembler was seen to get wrong: see backends/src/ptx/pitfalls.rs.
(module (memory (export "memory") 1)
  (data (i32.const 0) "\00\00\00\00\01\00\00\00\ff\ff\ff\ff\80\00\00\00\ff\00\00\00\7f\00\00\00\00\80\00\00\ff\ff\00\00\00\00\00\80\01\00\00\80\ff\ff\ff\7f\fe\ff\ff\ff\00\01\00\00\01\80\00\00\05\00\00\00\80\ff\ff\ff\00\00\00\00\01\00\00\00\ff\ff\ff\ff\80\00\00\00\ff\00\00\00\7f\00\00\00\00\80\00\00\ff\ff\00\00\00\00\00\80\01\00\00\80\ff\ff\ff\7f\fe\ff\ff\ff\00\01\00\00\01\80\00\00\05\00\00\00\80\ff\ff\ff\00\00\00\00\01\00\00\00\ff\ff\ff\ff\80\00\00\00\ff\00\00\00\7f\00\00\00\00\80\00\00\ff\ff\00\00\00\00\00\80\01\00\00\80\ff\ff\ff\7f\fe\ff\ff\ff\00\01\00\00\01\80\00\00\05\00\00\00\80\ff\ff\ff")
  (data (i32.const 4100) "\00\00\00\00\01\00\00\00\ff\ff\ff\ff\80\00\00\00\ff\00\00\00\7f\00\00\00\00\80\00\00\ff\ff\00\00\00\00\00\80\01\00\00\80\ff\ff\ff\7f\fe\ff\ff\ff\00\01\00\00\01\80\00\00\05\00\00\00\80\ff\ff\ff\00\00\00\00\01\00\00\00\ff\ff\ff\ff\80\00\00\00\ff\00\00\00\7f\00\00\00\00\80\00\00\ff\ff\00\00\00\00\00\80\01\00\00\80\ff\ff\ff\7f\fe\ff\ff\ff\00\01\00\00\01\80\00\00")
  (func (export "steps") (param $n i32) (local $x i32) (local $k i32) (local $p i32)
    (local.set $x (i32.const 0x3fffffff))
    (block $out
      (loop $far
        (br_if $out (i32.eq (local.get $x) (i32.const 0x7fffffff)))
        (local.set $x (i32.add (local.get $x) (i32.const 0x40000000)))
        (local.set $k (local.get $n))
        (local.set $p (i32.const 0))
        (loop $near
          (i32.store8 (local.get $p) (i32.add (i32.load8_u (local.get $p)) (i32.const 1)))
          (local.set $p (i32.add (local.get $p) (i32.const 1)))
          (br_if $near (local.tee $k (i32.add (local.get $k) (i32.const -1)))))
        (br $far))))
  (func (export "magnitude") (param $n i32) (local $i i32) (local $x i32) (local $y i32)
    (loop $l
      (local.set $x (i32.load (i32.shl (local.get $i) (i32.const 2))))
      (local.set $y (i32.sub (i32.const 0) (local.get $x)))
      (local.set $x (select (local.get $x) (local.get $y) (i32.gt_s (local.get $x) (local.get $y))))
      (local.set $y (i32.load offset=4096 (i32.shl (local.get $i) (i32.const 2))))
      (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2))
        (select (local.get $x) (local.get $y) (i32.gt_s (local.get $x) (local.get $y))))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "convert") (param $n i32) (local $i i32)
    (loop $l
      (f64.store offset=8192 (i32.shl (local.get $i) (i32.const 3))
        (f64.add (f64.convert_i32_u (i32.extend8_s (i32.load (i32.shl (local.get $i) (i32.const 2)))))
                 (f64.convert_i32_u (i32.extend16_s (i32.load (i32.shl (local.get $i) (i32.const 2)))))))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))
