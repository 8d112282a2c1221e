;; memory.copy, memory.fill, memory.grow and memory.size in a loop: each is named by its verdict.
(module
  (memory (export "memory") 1)
  (func (export "copy") (param $p i32) (param $n i32)
    (loop $top
      (memory.copy (local.get $p) (i32.const 0) (i32.const 64))
      (local.set $p (i32.add (local.get $p) (i32.const 64)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
  (func (export "fill") (param $p i32) (param $n i32)
    (loop $top
      (memory.fill (local.get $p) (i32.const 0) (i32.const 64))
      (local.set $p (i32.add (local.get $p) (i32.const 64)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1))))))
  (func (export "grow") (param $p i32) (param $n i32)
    (loop $top
      (i32.store (local.get $p) (memory.grow (i32.const 1)))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $top (local.tee $n (i32.add (local.get $n) (i32.const -1)))))))

;; expect
;; $copy depth 0: K109 operation outside the lifted subset: MemoryCopy (at MemoryCopy)
;; $fill depth 0: K109 operation outside the lifted subset: MemoryFill (at MemoryFill)
;; $grow depth 0: K109 operation outside the lifted subset: MemoryGrow (at MemoryGrow)
