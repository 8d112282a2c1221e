import { arg, allocate, report } from "./guest";

export function mandelbrot(out: usize, w: i32, h: i32, limit: i32): void {
  for (let py = 0; py < h; py++) {
    for (let px = 0; px < w; px++) {
      const cx = 3.0 * <f64>px / <f64>w - 2.0, cy = 2.0 * <f64>py / <f64>h - 1.0;
      let x = 0.0, y = 0.0, k = 0;
      while (k < limit && x * x + y * y <= 4.0) {
        const t = x * x - y * y + cx;
        y = 2.0 * x * y + cy;
        x = t;
        k++;
      }
      store<i32>(out + (<usize>(py * w + px) << 2), k);
    }
  }
}

export function _start(): void {
  const w = arg(1, 31), h = arg(2, 29), limit = arg(3, 100);
  const out = allocate(<usize>w * h << 2);
  mandelbrot(out, w, h, limit);
  report(out, <usize>w * h << 2);
}
