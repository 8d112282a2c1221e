;; Bytes that only move to the next place: the processor does that as fast as it can.
(module
  (memory (export "memory") 1)
  (func (export "f") (param $a i32) (param $b i32) (param $n i32)
    (loop $top
      (i32.store (local.get $a) (i32.load offset=4 (local.get $a)))
      (local.set $a (i32.add (local.get $a) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $f depth 0: K116 copies or fills memory: the bytes stay as they are
