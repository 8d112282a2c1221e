;; The first point's address is outside of memory, so the program traps; in all others a loop would never end. What a
;; thread has raised the flag for, the others must see.
(module (memory (export "memory") 1)
 (data (i32.const 0) "\01") (data (i32.const 1024) "\fc\ff\ff\7f\00\10\00\00\00\10\00\00\00\10\00\00")
 (func (export "f") (param $n i32) (result i32)
  (local $i i32) (local $s i32)
  (loop $l
    (local.set $s (i32.load (i32.load offset=1024 (i32.shl (local.get $i) (i32.const 2)))))
    (loop $spin
      (br_if $spin (i32.and (i32.load8_u (i32.const 0)) (i32.ne (local.tee $s (i32.mul (local.get $s) (i32.const 6))) (i32.const 1)))))
    (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2)) (local.get $s))
    (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
  (local.get $i)))
