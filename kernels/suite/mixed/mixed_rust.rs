// A smaller choice of every family in Rust: iterators, slices and checked indices, as Rust programs are written.
#![no_std]
#![crate_type = "cdylib"]

use core::panic::PanicInfo;

#[panic_handler]
fn panic(_: &PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

const N: usize = 53;
const LEN: usize = 2003;
const W: usize = 71;
const H: usize = 57;

static mut A: [[f64; N]; N] = [[0.0; N]; N];
static mut B: [[f64; N]; N] = [[0.0; N]; N];
static mut C: [[f64; N]; N] = [[0.0; N]; N];
static mut X: [f64; N] = [0.0; N];
static mut Y: [f64; N] = [0.0; N];
static mut F: [f32; LEN] = [0.0; LEN];
static mut G: [f32; LEN] = [0.0; LEN];
static mut I: [i32; LEN] = [0; LEN];
static mut J: [i32; LEN] = [0; LEN];
static mut BYTES: [u8; LEN] = [0; LEN];
static mut COUNTS: [u32; 256] = [0; 256];
static mut IMAGE: [u8; W * H] = [0; W * H];
static mut FILTERED: [u8; W * H] = [0; W * H];
static mut GRID: [f32; W * H] = [0.0; W * H];
static mut NEXT: [f32; W * H] = [0.0; W * H];
static mut DIST: [[u32; N]; N] = [[0; N]; N];
static mut TAPS: [f32; 9] = [0.0; 9];

struct Random(u32);

impl Random {
    fn next(&mut self) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0
    }

    fn float(&mut self) -> f64 {
        self.next() as f64 / 2147483648.0 - 1.0
    }
}

#[no_mangle]
pub unsafe extern "C" fn init_mixed(seed: u32) {
    let mut r = Random(seed.wrapping_mul(2654435761) | 1);
    for m in [&mut A, &mut B, &mut C] {
        for v in m.iter_mut().flatten() { // kept
            *v = r.float();
        }
    }
    X.iter_mut().chain(Y.iter_mut()).for_each(|v| *v = r.float());
    F.iter_mut().chain(G.iter_mut()).chain(GRID.iter_mut()).chain(NEXT.iter_mut()).for_each(|v| *v = r.float() as f32);
    TAPS.iter_mut().for_each(|v| *v = r.float() as f32);
    I.iter_mut().chain(J.iter_mut()).for_each(|v| *v = (r.next() >> 12) as i32 - 500_000);
    BYTES.iter_mut().chain(IMAGE.iter_mut()).chain(FILTERED.iter_mut()).for_each(|v| *v = (r.next() >> 11) as u8);
    COUNTS.iter_mut().for_each(|v| *v = r.next() & 7);
    DIST.iter_mut().flatten().for_each(|v| *v = r.next() >> 16);
}

#[no_mangle]
pub unsafe extern "C" fn product() {
    for i in 0..N { // parallel
        for j in 0..N { // parallel
            let mut sum = 0.0;
            for k in 0..N {
                sum += A[i][k] * B[k][j];
            }
            C[i][j] = sum;
        }
    }
}

#[no_mangle]
pub unsafe extern "C" fn product_rows() {
    for (row, out) in A.iter().zip(C.iter_mut()) { // parallel
        for (a, other) in row.iter().zip(B.iter()) {
            for (c, b) in out.iter_mut().zip(other) { // parallel
                *c += a * b;
            }
        }
    }
}

#[no_mangle]
pub unsafe extern "C" fn matvec() {
    for (y, row) in Y.iter_mut().zip(A.iter()) { // parallel
        *y = row.iter().zip(X.iter()).map(|(a, x)| a * x).sum();
    }
}

#[inline(never)]
fn saxpy_slices(k: f32, x: &[f32], y: &mut [f32]) {
    for (y, x) in y.iter_mut().zip(x) { // parallel
        *y += k * x;
    }
}

#[no_mangle]
pub unsafe extern "C" fn saxpy(k: f32) {
    saxpy_slices(k, &F, &mut G);
}

#[inline(never)]
fn saxpy_indexed_slices(n: usize, k: f32, x: &[f32], y: &mut [f32]) {
    for i in 0..n { // parallel
        y[i] += k * x[i];
    }
}

#[no_mangle]
pub unsafe extern "C" fn saxpy_indexed(n: usize, k: f32) {
    saxpy_indexed_slices(n, k, &F, &mut G);
}

#[no_mangle]
pub unsafe extern "C" fn sum_ints() -> i32 {
    let mut sum = 0i32;
    for v in I.iter() { // reduction
        sum = sum.wrapping_add(*v);
    }
    sum
}

#[no_mangle]
pub unsafe extern "C" fn largest() -> i32 {
    let mut most = i32::MIN;
    for v in I.iter() { // reduction
        most = most.max(*v);
    }
    most
}

#[no_mangle]
pub unsafe extern "C" fn sum_floats() -> f32 {
    let mut sum = 0.0;
    for v in F.iter() { // kept
        sum += v;
    }
    sum
}

#[no_mangle]
pub unsafe extern "C" fn histogram() {
    for b in BYTES.iter() { // histogram
        COUNTS[*b as usize] += 1;
    }
}

#[no_mangle]
pub unsafe extern "C" fn prefix() {
    let mut sum = 0i32;
    for (j, i) in J.iter_mut().zip(I.iter()) { // scan
        sum = sum.wrapping_add(*i);
        *j = sum;
    }
}

#[no_mangle]
pub unsafe extern "C" fn conditional(limit: i32) {
    for (j, i) in J.iter_mut().zip(I.iter()) { // parallel
        if *i > limit {
            *j = i.wrapping_mul(3) ^ *j;
        }
    }
}

#[no_mangle]
pub unsafe extern "C" fn threshold(limit: u32) {
    for b in BYTES.iter_mut() { // parallel
        *b = if u32::from(*b) > limit { 255 } else { 0 };
    }
}

#[no_mangle]
pub unsafe extern "C" fn brighten(by: u32) {
    for b in IMAGE.iter_mut() { // parallel
        *b = b.saturating_add(by as u8);
    }
}

#[no_mangle]
pub unsafe extern "C" fn box_blur() {
    for y in 1..H - 1 { // parallel
        for x in 1..W - 1 { // parallel
            let mut sum = 0u32;
            for dy in 0..3 {
                for dx in 0..3 {
                    sum += u32::from(IMAGE[(y + dy - 1) * W + x + dx - 1]);
                }
            }
            FILTERED[y * W + x] = (sum / 9) as u8;
        }
    }
}

#[inline(never)]
fn relax(w: usize, from: &[f32], to: &mut [f32]) {
    let h = from.len() / w;
    for y in 1..h - 1 { // parallel
        for x in 1..w - 1 { // parallel
            to[y * w + x] = 0.25 * (from[y * w + x - 1] + from[y * w + x + 1] + from[(y - 1) * w + x] + from[(y + 1) * w + x]);
        }
    }
}

#[no_mangle]
pub unsafe extern "C" fn stencil(steps: u32) {
    for _ in 0..steps {
        relax(W, &GRID, &mut NEXT);
        relax(W, &NEXT, &mut GRID);
    }
}

#[no_mangle]
pub unsafe extern "C" fn shortest() {
    for k in 0..N {
        for i in 0..N { // parallel
            for j in 0..N { // parallel
                let v = DIST[i][k].wrapping_add(DIST[k][j]);
                if v < DIST[i][j] {
                    DIST[i][j] = v;
                }
            }
        }
    }
}

#[no_mangle]
pub unsafe extern "C" fn response() {
    for (out, part) in G.iter_mut().zip(F.windows(9)) { // parallel
        let mut sum = 0.0;
        for (t, v) in TAPS.iter().zip(part) {
            sum += t * v;
        }
        *out = sum;
    }
}

#[no_mangle]
pub unsafe extern "C" fn reverse_bits() {
    for i in I.iter_mut() { // parallel
        *i = i.reverse_bits() ^ i.count_ones() as i32;
    }
}

#[no_mangle]
pub unsafe extern "C" fn chunk_sums() {
    for (out, part) in J.iter_mut().zip(I.chunks_exact(4)) { // parallel
        *out = part.iter().fold(0i32, |s, v| s.wrapping_add(*v));
    }
}

#[no_mangle]
pub unsafe extern "C" fn smooth() {
    let mut v = F[0];
    for (g, f) in G.iter_mut().zip(F.iter()) { // kept
        v += 0.1 * (f - v);
        *g = v;
    }
}
