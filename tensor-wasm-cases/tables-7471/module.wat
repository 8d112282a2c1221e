(module
  (type (;0;) (func (param i32 i32) (result i32)))
  (memory (;0;) 0)
  (export "f" (func 0))
  (func (;0;) (type 0) (param $t2 i32) (param $m i32) (result i32)
    (local $i i32) (local $j i32)
    loop $l5
      loop $l3
        i32.const 0
        local.set $j
        loop $l1
          local.get $j
          i32.const 4
          i32.mul
          i32.const 0
          i32.store
          local.get $t2
          i32.load
          local.get $t2
          i32.load
          i32.load
          local.get $j
          i32.sub
          i32.store
          local.get $j
          i32.const 1
          i32.add
          local.tee $j
          local.get $m
          i32.ne
          br_if $l1
        end
        local.get $i
        i32.const 1
        i32.add
        local.tee $i
        br_if $l3
      end
      br $l5
    end
    local.get $i
  )
)
