import { arg, allocate, fillI32, report } from "./guest";

export function isum(x: usize, n: i32): i32 {
  let s = 0;
  for (let i = 0; i < n; i++) s += load<i32>(x + (<usize>i << 2));
  return s;
}

// A reduction over 64-bit values by pointer.
export function ixor(p: usize, end: usize): u64 {
  let s: u64 = 0;
  for (; p < end; p += 8) s ^= load<u64>(p);
  return s;
}

export function _start(): void {
  const n = arg(1, 1003), reps = arg(2, 3);
  const x = allocate((<usize>n << 2) + 16), out = allocate(16);
  fillI32(x, n);
  let s = 0, h: u64 = 0;
  for (let r = 0; r < reps; r++) {
    s ^= isum(x, n);
    h ^= ixor(x, x + ((<usize>n << 2) & ~7));
    store<i32>(x + ((<usize>r * 4) & 0xfff), s);
  }
  store<i32>(out, s);
  store<u64>(out + 8, h);
  report(out, 16);
}
