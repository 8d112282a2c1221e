// Managed arrays: every access is checked, and with the default runtime references pass through a shadow stack.
import { arg, randomF64, report } from "./guest";

export function axpy(a: f64, x: Float64Array, y: Float64Array): void {
  for (let i = 0; i < y.length; i++) y[i] = a * x[i] + y[i];
}

export function axpyUnchecked(a: f64, x: Float64Array, y: Float64Array): void {
  const n = y.length;
  for (let i = 0; i < n; i++) unchecked((y[i] = a * x[i] + y[i]));
}

export function _start(): void {
  const n = arg(1, 1003), reps = arg(2, 3);
  const x = new Float64Array(n), y = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    x[i] = randomF64();
    y[i] = randomF64();
  }
  for (let r = 0; r < reps; r++) {
    axpy(0.75, x, y);
    axpyUnchecked(-0.25, x, y);
  }
  report(y.dataStart, <usize>n << 3);
}
