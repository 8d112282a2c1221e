;; An inner loop that the program itself ends (a load stands behind it), and addresses that go on from one of its runs to the
;; next: they move by all of its iterations, the last among them.
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\01\02\03\04\05\06\07\08\09\0a\0b\0c\0d\0e\0f\10\11\12\13\14\15\16\17\18\19\1a\1b\1c\1d\1e\1f\20\21\22\23\24\25\26\27\28\29\2a\2b\2c\2d\2e\2f\30")
  (data (i32.const 768) "\a1\a2\a3\a4\a5\a6\a7\a8\a9\aa\ab\ac\ad\ae\af\b0\b1\b2\b3\b4\b5\b6\b7\b8\b9\ba\bb\bc\bd\be\bf\c0\c1\c2\c3\c4")
  (func (export "on") (param $runs i32) (param $n i32) (result i32)
    (local $run i32) (local $left i32) (local $from i32) (local $to i32)
    (loop $again
      (local.set $left (local.get $n))
      (local.set $to (i32.add (i32.const 32768) (local.get $run)))
      (loop $l
        (i32.store16 (local.get $to) (i32.load16_u (local.get $from)))
        (local.set $from (i32.add (local.get $from) (i32.const 6)))
        (local.set $to (i32.add (local.get $to) (i32.const 2)))
        (local.set $left (i32.sub (local.get $left) (i32.const 1)))
        (br_if $l (local.get $left)))
      (drop (i32.load8_s (local.get $run)))
      (local.set $run (i32.add (local.get $run) (i32.const 1)))
      (br_if $again (i32.lt_s (local.get $run) (local.get $runs))))
    (local.get $from)))
