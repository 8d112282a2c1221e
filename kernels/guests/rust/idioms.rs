//! Loops as Rust programs have them: vectors, slices and a matrix with checked indices, iterators, ranges.
//! `idioms N LEN`: matrices of N×N, sequences of LEN.

#[derive(Clone)]
struct Mat {
    r: usize,
    c: usize,
    d: Vec<f64>,
}
impl Mat {
    fn new(r: usize, c: usize) -> Mat {
        Mat { r, c, d: vec![0.0; r * c] }
    }
}
impl std::ops::Index<(usize, usize)> for Mat {
    type Output = f64;
    fn index(&self, (i, j): (usize, usize)) -> &f64 {
        &self.d[i * self.c + j]
    }
}
impl std::ops::IndexMut<(usize, usize)> for Mat {
    fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut f64 {
        &mut self.d[i * self.c + j]
    }
}
#[inline(never)]
fn matmul_index(a: &Mat, b: &Mat, c: &mut Mat) {
    for i in 0..a.r {
        for j in 0..b.c {
            let mut s = 0.0;
            for k in 0..a.c {
                s += a[(i, k)] * b[(k, j)];
            }
            c[(i, j)] = s;
        }
    }
}
#[inline(never)]
fn matmul_ikj(a: &Mat, b: &Mat, c: &mut Mat) {
    for i in 0..a.r {
        for k in 0..a.c {
            let x = a[(i, k)];
            for j in 0..b.c {
                c[(i, j)] += x * b[(k, j)];
            }
        }
    }
}
#[inline(never)]
fn matmul_vecvec(a: &[Vec<f32>], b: &[Vec<f32>], c: &mut [Vec<f32>]) {
    let n = a.len();
    for i in 0..n {
        for j in 0..n {
            let mut s = 0f32;
            for k in 0..n {
                s += a[i][k] * b[k][j];
            }
            c[i][j] = s;
        }
    }
}
#[inline(never)]
fn matmul_chunks(a: &[f32], b: &[f32], c: &mut [f32], n: usize) {
    for (row, out) in a.chunks_exact(n).zip(c.chunks_exact_mut(n)) {
        for (j, o) in out.iter_mut().enumerate() {
            *o = row.iter().zip(b[j..].iter().step_by(n)).map(|(x, y)| x * y).sum();
        }
    }
}
#[inline(never)]
fn transpose(a: &Mat, b: &mut Mat) {
    for i in 0..a.r {
        for j in 0..a.c {
            b[(j, i)] = a[(i, j)];
        }
    }
}
#[inline(never)]
fn axpy(a: f32, x: &[f32], y: &mut [f32]) {
    for (y, x) in y.iter_mut().zip(x) {
        *y += a * x;
    }
}
#[inline(never)]
fn axpy_index(a: f32, x: &[f32], y: &mut [f32]) {
    for i in 0..x.len() {
        y[i] += a * x[i];
    }
}
#[inline(never)]
fn map_collect(x: &[f32]) -> Vec<f32> {
    x.iter().map(|v| v * v + 1.0).collect()
}
#[inline(never)]
fn map_collect_u8(x: &[u8]) -> Vec<u8> {
    x.iter().map(|v| v.saturating_add(10)).collect()
}
#[inline(never)]
fn sum_i(x: &[i32]) -> i64 {
    x.iter().map(|&v| v as i64).sum()
}
#[inline(never)]
fn max_i(x: &[i32]) -> i32 {
    *x.iter().max().unwrap()
}
#[inline(never)]
fn min_max_f(x: &[f32]) -> (f32, f32) {
    x.iter().fold((f32::INFINITY, f32::NEG_INFINITY), |(a, b), &v| (a.min(v), b.max(v)))
}
#[inline(never)]
fn count_if(x: &[f32], t: f32) -> usize {
    x.iter().filter(|&&v| v > t).count()
}
#[inline(never)]
fn argmax(x: &[i32]) -> usize {
    let mut b = 0;
    for (i, &v) in x.iter().enumerate() {
        if v > x[b] {
            b = i;
        }
    }
    b
}
#[inline(never)]
fn argmax_iter(x: &[i32]) -> usize {
    x.iter().enumerate().max_by_key(|(_, v)| **v).unwrap().0
}
#[inline(never)]
fn position_all(x: &[i32], t: i32) -> bool {
    x.iter().all(|&v| v != t)
}
#[inline(never)]
fn prefix(x: &[u32], y: &mut [u32]) {
    let mut s = 0u32;
    for (y, x) in y.iter_mut().zip(x) {
        s = s.wrapping_add(*x);
        *y = s;
    }
}
#[inline(never)]
fn prefix_scan(x: &[u32]) -> Vec<u32> {
    x.iter()
        .scan(0u32, |s, v| {
            *s = s.wrapping_add(*v);
            Some(*s)
        })
        .collect()
}
#[inline(never)]
fn filter_collect(x: &[i32]) -> Vec<i32> {
    x.iter().copied().filter(|v| v % 3 == 0).collect()
}
#[inline(never)]
fn filter_into(x: &[i32], out: &mut [i32]) -> usize {
    let mut n = 0;
    for &v in x {
        if v > 0 {
            out[n] = v;
            n += 1;
        }
    }
    n
}
#[inline(never)]
fn histogram(x: &[u8], h: &mut [u32; 256]) {
    for &v in x {
        h[v as usize] += 1;
    }
}
#[inline(never)]
fn gather(x: &[f32], p: &[u32], y: &mut [f32]) {
    for (y, &i) in y.iter_mut().zip(p) {
        *y = x[i as usize];
    }
}
#[inline(never)]
fn scatter(x: &[f32], p: &[u32], y: &mut [f32]) {
    for (&x, &i) in x.iter().zip(p) {
        y[i as usize] = x;
    }
}
#[inline(never)]
fn windows3(x: &[f32], y: &mut [f32]) {
    for (w, y) in x.windows(3).zip(y.iter_mut()) {
        *y = (w[0] + w[1] + w[2]) / 3.0;
    }
}
#[inline(never)]
fn stencil2(a: &Mat, b: &mut Mat) {
    for i in 1..a.r - 1 {
        for j in 1..a.c - 1 {
            b[(i, j)] = 0.2 * (a[(i, j)] + a[(i - 1, j)] + a[(i + 1, j)] + a[(i, j - 1)] + a[(i, j + 1)]);
        }
    }
}
#[inline(never)]
fn jacobi(a: &mut Vec<f64>, b: &mut Vec<f64>, n: usize, t: usize) {
    for _ in 0..t {
        for i in 1..n - 1 {
            for j in 1..n - 1 {
                b[i * n + j] = 0.25 * (a[(i - 1) * n + j] + a[(i + 1) * n + j] + a[i * n + j - 1] + a[i * n + j + 1]);
            }
        }
        std::mem::swap(a, b);
    }
}
#[inline(never)]
fn stencil_vecvec(a: &[Vec<f64>], b: &mut [Vec<f64>]) {
    for i in 1..a.len() - 1 {
        for j in 1..a[0].len() - 1 {
            b[i][j] = (a[i - 1][j] + a[i + 1][j] + a[i][j - 1] + a[i][j + 1]) * 0.25;
        }
    }
}
#[inline(never)]
fn conv1d(x: &[f32], k: &[f32], y: &mut [f32]) {
    for (i, y) in y.iter_mut().enumerate() {
        *y = k.iter().enumerate().map(|(j, c)| c * x[i + j]).sum();
    }
}
#[inline(never)]
fn gray(rgb: &[u8], out: &mut [u8]) {
    for (p, o) in rgb.chunks_exact(3).zip(out) {
        *o = ((p[0] as u32 * 77 + p[1] as u32 * 150 + p[2] as u32 * 29) >> 8) as u8;
    }
}
#[inline(never)]
fn invert_rgba(px: &mut [[u8; 4]]) {
    for p in px {
        for c in &mut p[..3] {
            *c = 255 - *c;
        }
    }
}
#[inline(never)]
fn blur(img: &[u8], out: &mut [u8], w: usize, h: usize) {
    for y in 1..h - 1 {
        for x in 1..w - 1 {
            let mut s = 0u32;
            for dy in 0..3 {
                for dx in 0..3 {
                    s += img[(y + dy - 1) * w + x + dx - 1] as u32;
                }
            }
            out[y * w + x] = (s / 9) as u8;
        }
    }
}
#[derive(Clone, Copy, Default)]
struct P {
    x: f32,
    y: f32,
    z: f32,
    m: f32,
}
#[inline(never)]
fn nbody(p: &[P], f: &mut [[f32; 3]]) {
    for (i, f) in f.iter_mut().enumerate() {
        let mut a = [0f32; 3];
        for q in p {
            let (dx, dy, dz) = (q.x - p[i].x, q.y - p[i].y, q.z - p[i].z);
            let d = 1.0 / (dx * dx + dy * dy + dz * dz + 0.01).sqrt();
            let s = q.m * d * d * d;
            a[0] += s * dx;
            a[1] += s * dy;
            a[2] += s * dz;
        }
        *f = a;
    }
}
#[inline(never)]
fn integrate(p: &mut [P], v: &[[f32; 3]], dt: f32) {
    for (p, v) in p.iter_mut().zip(v) {
        p.x += v[0] * dt;
        p.y += v[1] * dt;
        p.z += v[2] * dt;
    }
}
#[inline(never)]
fn mandel(out: &mut [u32], w: usize, h: usize, lim: u32) {
    for (n, o) in out.iter_mut().enumerate() {
        let (cx, cy) = ((n % w) as f32 / w as f32 * 3.0 - 2.0, (n / w) as f32 / h as f32 * 2.0 - 1.0);
        let (mut x, mut y, mut i) = (0f32, 0f32, 0);
        while i < lim && x * x + y * y <= 4.0 {
            let t = x * x - y * y + cx;
            y = 2.0 * x * y + cy;
            x = t;
            i += 1;
        }
        *o = i;
    }
}
#[inline(never)]
fn black_scholes(s: &[f64], k: &[f64], out: &mut [f64]) {
    for i in 0..s.len() {
        let d = ((s[i] / k[i]).ln() + 0.1) / 0.3;
        let n = 1.0 / (1.0 + (-1.7 * d).exp());
        out[i] = s[i] * n - k[i] * (-0.05f64).exp() * (n - 0.1);
    }
}
#[inline(never)]
fn softmax(x: &mut [f32]) {
    let m = x.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut s = 0.0;
    for v in x.iter_mut() {
        *v = (*v - m).exp();
        s += *v;
    }
    for v in x.iter_mut() {
        *v /= s;
    }
}
#[inline(never)]
fn sines(x: &[f32], y: &mut [f32]) {
    for (x, y) in x.iter().zip(y) {
        *y = x.sin() * x.cos();
    }
}
#[inline(never)]
fn floyd(d: &mut [u32], n: usize) {
    for k in 0..n {
        for i in 0..n {
            for j in 0..n {
                let t = d[i * n + k].saturating_add(d[k * n + j]);
                if t < d[i * n + j] {
                    d[i * n + j] = t;
                }
            }
        }
    }
}
#[inline(never)]
fn lcs(a: &[u8], b: &[u8], t: &mut [u32]) {
    let w = b.len() + 1;
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            t[i * w + j] = if a[i - 1] == b[j - 1] {
                t[(i - 1) * w + j - 1] + 1
            } else {
                t[(i - 1) * w + j].max(t[i * w + j - 1])
            };
        }
    }
}
#[inline(never)]
fn lu(a: &mut [f64], n: usize) {
    for k in 0..n {
        for i in k + 1..n {
            a[i * n + k] /= a[k * n + k];
            let f = a[i * n + k];
            for j in k + 1..n {
                a[i * n + j] -= f * a[k * n + j];
            }
        }
    }
}
#[inline(never)]
fn life(a: &[u8], b: &mut [u8], w: usize, h: usize) {
    for y in 0..h {
        for x in 0..w {
            let mut n = 0;
            for dy in [h - 1, 0, 1] {
                for dx in [w - 1, 0, 1] {
                    if dx != 0 || dy != 0 {
                        n += a[(y + dy) % h * w + (x + dx) % w];
                    }
                }
            }
            b[y * w + x] = (n == 3 || (n == 2 && a[y * w + x] == 1)) as u8;
        }
    }
}
#[inline(never)]
fn sort_keys(x: &[u32], y: &mut [u64]) {
    for (i, (x, y)) in x.iter().zip(y).enumerate() {
        *y = (*x as u64) << 32 | i as u64;
    }
}
#[inline(never)]
fn xorshift(x: &mut [u64]) {
    for (i, v) in x.iter_mut().enumerate() {
        let mut s = i as u64 * 0x9E3779B97F4A7C15 + 1;
        s ^= s >> 12;
        s ^= s << 25;
        s ^= s >> 27;
        *v = s.wrapping_mul(0x2545F4914F6CDD1D);
    }
}
#[inline(never)]
fn dot(x: &[f32], y: &[f32]) -> f32 {
    x.iter().zip(y).map(|(a, b)| a * b).sum()
}
#[inline(never)]
fn kmeans_assign(p: &[[f32; 2]], c: &[[f32; 2]], a: &mut [usize]) {
    for (p, a) in p.iter().zip(a) {
        let mut best = (f32::MAX, 0);
        for (k, c) in c.iter().enumerate() {
            let d = (p[0] - c[0]).powi(2) + (p[1] - c[1]).powi(2);
            if d < best.0 {
                best = (d, k);
            }
        }
        *a = best.1;
    }
}
#[inline(never)]
fn triangle(a: &mut Mat) {
    for i in 0..a.r {
        for j in 0..i {
            let v = a[(i, j)];
            a[(j, i)] = v;
        }
    }
}
#[inline(never)]
fn rev(x: &[i32], y: &mut [i32]) {
    for (a, b) in x.iter().rev().zip(y) {
        *b = *a;
    }
}
#[inline(never)]
fn reverse_inplace(x: &mut [i32]) {
    x.reverse();
}
#[inline(never)]
fn fill_iota(x: &mut [i32]) {
    x.iter_mut().enumerate().for_each(|(i, v)| *v = i as i32 * 3);
}
#[inline(never)]
fn split_add(x: &mut [f32]) {
    let n = x.len() / 2;
    let (a, b) = x.split_at_mut(n);
    for i in 0..a.len().min(b.len()) {
        a[i] += b[i];
    }
}
#[inline(never)]
fn clamp(x: &mut [f32]) {
    for v in x {
        *v = v.clamp(-0.5, 0.5);
    }
}
#[inline(never)]
fn relu_bias(x: &mut [f32], b: &[f32]) {
    let n = b.len();
    for row in x.chunks_mut(n) {
        for (v, b) in row.iter_mut().zip(b) {
            *v = (*v + b).max(0.0);
        }
    }
}
#[inline(never)]
fn byteswap(x: &mut [u32]) {
    for v in x {
        *v = v.swap_bytes();
    }
}
#[inline(never)]
fn popcount(x: &[u64]) -> u32 {
    x.iter().map(|v| v.count_ones()).sum()
}
#[inline(never)]
fn hash(x: &[u8]) -> u32 {
    let mut h = 2166136261u32;
    for &b in x {
        h = (h ^ b as u32).wrapping_mul(16777619);
    }
    h
}
fn main() {
    let args: Vec<usize> = std::env::args().skip(1).map(|a| a.parse().expect("a number")).collect();
    let (n, len) = (args[0], args[1]);
    let mut s = 12345u32;
    let mut rnd = || {
        s ^= s << 13;
        s ^= s >> 17;
        s ^= s << 5;
        s
    };
    let mut a = Mat::new(n, n);
    let mut b = Mat::new(n, n);
    let mut c = Mat::new(n, n);
    for v in a.d.iter_mut().chain(b.d.iter_mut()) {
        *v = rnd() as f64 / 4e9 - 0.5;
    }
    let x: Vec<f32> = (0..len).map(|_| rnd() as f32 / 2e9 - 1.0).collect();
    let mut y: Vec<f32> = (0..len).map(|_| rnd() as f32 / 2e9 - 1.0).collect();
    let ix: Vec<i32> = (0..len).map(|_| rnd() as i32 >> 8).collect();
    let mut iy = vec![0i32; len];
    let ux: Vec<u32> = ix.iter().map(|v| *v as u32).collect();
    let mut uy = vec![0u32; len];
    let bytes: Vec<u8> = (0..len * 3).map(|_| rnd() as u8).collect();
    let perm: Vec<u32> = (0..len as u32).map(|i| i * 7 % len as u32).collect();
    let mut out8 = vec![0u8; len];
    let mut chk = 0u64;
    let mut add = |v: f64| chk = chk.rotate_left(5) ^ v.to_bits();
    matmul_index(&a, &b, &mut c);
    add(c.d.iter().sum());
    matmul_ikj(&a, &b, &mut c);
    add(c.d.iter().sum());
    transpose(&a, &mut c);
    add(c.d[7]);
    let va: Vec<Vec<f32>> = (0..n).map(|i| x[i * 3..i * 3 + n].to_vec()).collect();
    let mut vc = va.clone();
    matmul_vecvec(&va, &va, &mut vc);
    add(vc[3][4] as f64);
    let mut cc = vec![0f32; n * n];
    matmul_chunks(&x[..n * n], &y[..n * n], &mut cc, n);
    add(cc.iter().sum::<f32>() as f64);
    axpy(0.5, &x, &mut y);
    axpy_index(0.25, &x, &mut y);
    add(y.iter().sum::<f32>() as f64);
    add(map_collect(&x).iter().sum::<f32>() as f64);
    add(map_collect_u8(&bytes)[99] as f64);
    add(sum_i(&ix) as f64);
    add(max_i(&ix) as f64);
    let m = min_max_f(&x);
    add(m.0 as f64 + m.1 as f64);
    add(count_if(&x, 0.1) as f64);
    add(argmax(&ix) as f64);
    add(argmax_iter(&ix) as f64);
    add(position_all(&ix, 1 << 30) as u8 as f64);
    prefix(&ux, &mut uy);
    add(uy[len - 1] as f64);
    add(prefix_scan(&ux)[len - 2] as f64);
    add(filter_collect(&ix).len() as f64);
    add(filter_into(&ix, &mut iy) as f64);
    let mut h = [0u32; 256];
    histogram(&bytes, &mut h);
    add(h[3] as f64);
    let mut g = vec![0f32; len];
    gather(&x, &perm, &mut g);
    add(g[17] as f64);
    scatter(&x, &perm, &mut g);
    add(g[18] as f64);
    windows3(&x, &mut g);
    add(g[5] as f64);
    stencil2(&a, &mut c);
    add(c.d.iter().sum());
    let (mut ja, mut jb) = (a.d.clone(), b.d.clone());
    jacobi(&mut ja, &mut jb, n, 7);
    add(ja.iter().sum());
    let sa: Vec<Vec<f64>> = (0..n).map(|i| a.d[i * n..(i + 1) * n].to_vec()).collect();
    let mut sb = sa.clone();
    stencil_vecvec(&sa, &mut sb);
    add(sb[5][6]);
    let taps = [0.1f32, 0.2, 0.3, 0.2, 0.1];
    conv1d(&x, &taps, &mut g[..len - 4]);
    add(g.iter().sum::<f32>() as f64);
    gray(&bytes, &mut out8);
    add(out8[77] as f64);
    let mut px: Vec<[u8; 4]> = bytes.chunks_exact(4).map(|c| [c[0], c[1], c[2], c[3]]).collect();
    invert_rgba(&mut px);
    add(px[5][1] as f64);
    blur(&bytes, &mut out8, n, n);
    add(out8[400] as f64);
    let mut ps: Vec<P> = (0..300).map(|i| P { x: x[i], y: x[i + 1], z: x[i + 2], m: 1.0 }).collect();
    let mut fs = vec![[0f32; 3]; 300];
    nbody(&ps, &mut fs);
    add(fs[9][1] as f64);
    integrate(&mut ps, &fs, 0.01);
    add(ps[200].z as f64);
    let mut mb = vec![0u32; n * n];
    mandel(&mut mb, n, n, 50);
    add(mb.iter().sum::<u32>() as f64);
    let pos: Vec<f64> = x.iter().map(|v| v.abs() as f64 + 0.5).collect();
    let mut bs = vec![0f64; len];
    let pk = pos.clone();
    black_scholes(&pos, &pk[..], &mut bs);
    add(bs.iter().sum());
    softmax(&mut g);
    add(g[1] as f64);
    sines(&x, &mut g);
    add(g.iter().sum::<f32>() as f64);
    let mut d: Vec<u32> = (0..n * n).map(|i| ux[i] & 1023).collect();
    floyd(&mut d, n);
    add(d.iter().sum::<u32>() as f64);
    let mut t = vec![0u32; 301 * 301];
    lcs(&bytes[..300], &bytes[300..600], &mut t);
    add(t[301 * 301 - 1] as f64);
    let mut l = a.d.clone();
    for i in 0..n {
        l[i * n + i] += 50.0;
    }
    lu(&mut l, n);
    add(l.iter().sum());
    let alive: Vec<u8> = bytes.iter().map(|b| b & 1).collect();
    life(&alive, &mut out8, n, n);
    add(out8.iter().map(|v| *v as u32).sum::<u32>() as f64);
    let mut k = vec![0u64; len];
    sort_keys(&ux, &mut k);
    add(k[8] as f64);
    xorshift(&mut k);
    add(k[8] as f64);
    add(dot(&x, &y) as f64);
    let pts: Vec<[f32; 2]> = x.chunks_exact(2).map(|c| [c[0], c[1]]).collect();
    let mut asg = vec![0usize; pts.len()];
    kmeans_assign(&pts, &pts[..9], &mut asg);
    add(asg.iter().sum::<usize>() as f64);
    triangle(&mut a);
    add(a.d.iter().sum());
    rev(&ix, &mut iy);
    add(iy[3] as f64);
    reverse_inplace(&mut iy);
    add(iy[3] as f64);
    fill_iota(&mut iy);
    add(iy[30] as f64);
    split_add(&mut y);
    add(y[4] as f64);
    clamp(&mut y);
    add(y.iter().sum::<f32>() as f64);
    relu_bias(&mut y, &taps);
    add(y.iter().sum::<f32>() as f64);
    byteswap(&mut uy);
    add(uy[9] as f64);
    add(popcount(&k) as f64);
    add(hash(&bytes) as f64);
    println!("{chk:016x}");
}
