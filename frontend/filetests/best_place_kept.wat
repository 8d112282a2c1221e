;; The place of the best value, but: of equals the last one; with another place kept than the one that is compared; with the
;; values changed meanwhile; found in another array; kept if the place is greater, too.
(module
  (memory (export "memory") 1)
  (func (export "last") (param $x i32) (param $n i32) (result i32)
    (local $i i32) (local $at i32)
    (loop $top
      (local.set $at (select (local.get $i) (local.get $at)
        (i32.le_s (i32.load (i32.add (local.get $x) (i32.shl (local.get $i) (i32.const 2))))
          (i32.load (i32.add (local.get $x) (i32.shl (local.get $at) (i32.const 2)))))))
      (br_if $top (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $at))
  (func (export "beside") (param $x i32) (param $n i32) (result i32)
    (local $i i32) (local $at i32)
    (loop $top
      (local.set $at (select (i32.add (local.get $i) (i32.const 1)) (local.get $at)
        (i32.lt_s (i32.load (i32.add (local.get $x) (i32.shl (local.get $i) (i32.const 2))))
          (i32.load (i32.add (local.get $x) (i32.shl (local.get $at) (i32.const 2)))))))
      (br_if $top (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $at))
  (func (export "changed") (param $x i32) (param $n i32) (result i32)
    (local $i i32) (local $at i32)
    (loop $top
      (local.set $at (select (local.get $i) (local.get $at)
        (i32.lt_s (i32.load (i32.add (local.get $x) (i32.shl (local.get $i) (i32.const 2))))
          (i32.load (i32.add (local.get $x) (i32.shl (local.get $at) (i32.const 2)))))))
      (i32.store (i32.add (local.get $x) (i32.shl (local.get $i) (i32.const 2))) (local.get $i))
      (br_if $top (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $at))
  (func (export "elsewhere") (param $x i32) (param $y i32) (param $n i32) (result i32)
    (local $i i32) (local $at i32)
    (loop $top
      (local.set $at (select (local.get $i) (local.get $at)
        (i32.lt_s (i32.load (i32.add (local.get $x) (i32.shl (local.get $i) (i32.const 2))))
          (i32.load (i32.add (local.get $y) (i32.shl (local.get $at) (i32.const 2)))))))
      (br_if $top (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $at))
  (func (export "later") (param $x i32) (param $n i32) (result i32)
    (local $i i32) (local $at i32) (local $to i32)
    (loop $top
      (local.set $to (select (local.get $i) (local.get $at)
        (i32.lt_s (i32.load (i32.add (local.get $x) (i32.shl (local.get $i) (i32.const 2))))
          (i32.load (i32.add (local.get $x) (i32.shl (local.get $at) (i32.const 2)))))))
      (local.set $at (select (local.get $to) (local.get $at) (i32.gt_s (local.get $to) (local.get $at))))
      (br_if $top (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $at)))

;; expect
;; $last depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next
;; $beside depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next: a value is carried on that is no scan
;; $changed depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next
;; $elsewhere depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next
;; $later depth 0: K101 value carried from one iteration to the next: an integer value is carried from one iteration to the next: a scan joins what does not stand alone
