// A smaller choice of every family in AssemblyScript: static arrays, checked and unchecked, and raw memory.

const N: i32 = 53;
const LEN: i32 = 2003;
const W: i32 = 71;
const H: i32 = 57;

const a = new StaticArray<f64>(N * N);
const b = new StaticArray<f64>(N * N);
const c = new StaticArray<f64>(N * N);
const f = new StaticArray<f32>(LEN);
const g = new StaticArray<f32>(LEN);
const is = new StaticArray<i32>(LEN);
const js = new StaticArray<i32>(LEN);
const bytes = new StaticArray<u8>(LEN);
const counts = new StaticArray<u32>(256);
const image = new StaticArray<u8>(W * H);
const filtered = new StaticArray<u8>(W * H);
const raw = memory.data(8 * 2003, 16);

let state: u32 = 1;

function random(): u32 {
  state ^= state << 13;
  state ^= state >> 17;
  state ^= state << 5;
  return state;
}

function float(): f64 {
  return <f64>random() / 2147483648.0 - 1.0;
}

export function init_mixed(seed: u32): void {
  state = (seed * 2654435761) | 1;
  for (let i = 0; i < N * N; i++) { // kept
    a[i] = float();
    b[i] = float();
    c[i] = float();
  }
  for (let i = 0; i < LEN; i++) { // kept
    f[i] = <f32>float();
    g[i] = <f32>float();
    is[i] = <i32>random() >> 9;
    js[i] = <i32>random() >> 9;
    bytes[i] = <u8>(random() >> 11);
    store<f64>(raw + (<usize>i << 3), float());
  }
  for (let i = 0; i < 256; i++) { // kept
    counts[i] = random() & 7;
  }
  for (let i = 0; i < W * H; i++) { // kept
    image[i] = <u8>(random() >> 11);
    filtered[i] = <u8>(random() >> 11);
  }
}

export function product(alpha: f64): void {
  for (let i = 0; i < N; i++) { // parallel
    for (let j = 0; j < N; j++) { // parallel
      let sum: f64 = 0;
      for (let k = 0; k < N; k++) {
        sum += unchecked(a[i * N + k]) * unchecked(b[k * N + j]);
      }
      unchecked((c[i * N + j] = alpha * sum));
    }
  }
}

export function product_checked(): void {
  for (let i = 0; i < N; i++) { // parallel
    for (let k = 0; k < N; k++) {
      const v = a[i * N + k];
      for (let j = 0; j < N; j++) { // parallel
        c[i * N + j] += v * b[k * N + j];
      }
    }
  }
}

export function saxpy(k: f32): void {
  for (let i = 0; i < LEN; i++) { // parallel
    unchecked((g[i] += k * unchecked(f[i])));
  }
}

export function saxpy_checked(k: f32): void {
  for (let i = 0; i < f.length; i++) { // parallel
    g[i] += k * f[i];
  }
}

export function raw_scale(k: f64): void {
  for (let p = raw; p < raw + 8 * 2003; p += 8) { // parallel
    store<f64>(p, load<f64>(p) * k);
  }
}

export function raw_reverse(): void {
  for (let i: usize = 0; i < 1001; i++) { // parallel
    const x = load<f64>(raw + i * 8);
    store<f64>(raw + i * 8, load<f64>(raw + (2002 - i) * 8));
    store<f64>(raw + (2002 - i) * 8, x);
  }
}

export function sum_ints(): i32 {
  let sum = 0;
  for (let i = 0; i < LEN; i++) { // reduction
    sum += unchecked(is[i]);
  }
  return sum;
}

export function largest(): i32 {
  let most = i32.MIN_VALUE;
  for (let i = 0; i < LEN; i++) { // reduction
    most = max(most, unchecked(is[i]));
  }
  return most;
}

export function sum_floats(): f32 {
  let sum: f32 = 0;
  for (let i = 0; i < LEN; i++) { // kept
    sum += unchecked(f[i]);
  }
  return sum;
}

export function histogram(): void {
  for (let i = 0; i < LEN; i++) { // histogram
    unchecked(counts[unchecked(bytes[i])]++);
  }
}

export function prefix(): void {
  let sum = 0;
  for (let i = 0; i < LEN; i++) { // scan
    sum += unchecked(is[i]);
    unchecked((js[i] = sum));
  }
}

export function blur(): void {
  for (let y = 1; y < H - 1; y++) { // parallel
    for (let x = 1; x < W - 1; x++) { // parallel
      let sum = 0;
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          sum += unchecked(image[(y + dy) * W + x + dx]);
        }
      }
      unchecked((filtered[y * W + x] = <u8>(sum / 9)));
    }
  }
}

export function conditional(limit: i32): void {
  for (let i = 0; i < LEN; i++) { // parallel
    const v = unchecked(is[i]);
    if (v > limit) unchecked((js[i] = v - limit));
  }
}

export function transpose(): void {
  for (let i = 0; i < N; i++) { // parallel
    for (let j = 0; j < N; j++) { // parallel
      unchecked((c[j * N + i] = unchecked(a[i * N + j])));
    }
  }
}

export function bits(): void {
  for (let i = 0; i < LEN; i++) { // parallel
    unchecked((js[i] = popcnt(unchecked(is[i])) + rotl(unchecked(is[i]), 7)));
  }
}

export function smooth(): void {
  let v = unchecked(f[0]);
  for (let i = 0; i < LEN; i++) { // kept
    v += <f32>0.1 * (unchecked(f[i]) - v);
    unchecked((g[i] = v));
  }
}
