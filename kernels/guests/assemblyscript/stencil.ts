import { arg, allocate, fillF64, report } from "./guest";

// @ts-ignore: decorator
@inline
function get(p: usize, i: i32): f64 { return load<f64>(p + (<usize>i << 3)); }

export function stencil(a: usize, b: usize, n: i32, m: i32, steps: i32): void {
  for (let t = 0; t < steps; t++) {
    for (let i = 1; i < n - 1; i++) {
      for (let j = 1; j < m - 1; j++) {
        const c = i * m + j;
        store<f64>(b + (<usize>c << 3), 0.2 * (get(a, c) + get(a, c - 1) + get(a, c + 1) + get(a, c - m) + get(a, c + m)));
      }
    }
    const s = a;
    a = b;
    b = s;
  }
}

export function _start(): void {
  const n = arg(1, 37), m = arg(2, 53), steps = arg(3, 4), bytes = <usize>n * m << 3;
  const a = allocate(bytes), b = allocate(bytes);
  fillF64(a, n * m);
  memory.copy(b, a, bytes);
  stencil(a, b, n, m, steps);
  report(a, bytes);
  report(b, bytes);
}
