import { arg, allocate, fillF32, report } from "./guest";

// @ts-ignore: decorator
@inline
function at(p: usize, i: i32): usize { return p + (<usize>i << 2); }

export function saxpy(a: f32, x: usize, y: usize, n: i32): void {
  for (let i = 0; i < n; i++) store<f32>(at(y, i), a * load<f32>(at(x, i)) + load<f32>(at(y, i)));
}

export function _start(): void {
  const n = arg(1, 1003), reps = arg(2, 3);
  const x = allocate(<usize>n << 2), y = allocate(<usize>n << 2);
  fillF32(x, n);
  fillF32(y, n);
  for (let r = 0; r < reps; r++) saxpy(0.75, x, y, n);
  report(y, <usize>n << 2);
}
