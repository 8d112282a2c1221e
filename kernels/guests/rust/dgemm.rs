mod guest;

/// # Safety
/// `a` is m x k, `b` is k x n, `c` is m x n.
#[no_mangle]
#[inline(never)]
pub unsafe extern "C" fn dgemm(a: *const f64, b: *const f64, c: *mut f64, m: usize, n: usize, k: usize) {
    let (a, b) = (std::slice::from_raw_parts(a, m * k), std::slice::from_raw_parts(b, k * n));
    let c = std::slice::from_raw_parts_mut(c, m * n);
    for (row, c) in a.chunks_exact(k).zip(c.chunks_exact_mut(n)) {
        c.fill(0.0);
        for (s, b) in row.iter().zip(b.chunks_exact(n)) {
            for (c, b) in c.iter_mut().zip(b) {
                *c += s * b;
            }
        }
    }
}

fn main() {
    let (m, n, k) = (guest::arg(1, 33), guest::arg(2, 29), guest::arg(3, 41));
    let mut random = guest::Random::new();
    let (a, b) = (random.f64s(m * k), random.f64s(k * n));
    let mut c = vec![0.0; m * n];
    unsafe { dgemm(a.as_ptr(), b.as_ptr(), c.as_mut_ptr(), m, n, k) };
    guest::report("rust-dgemm", c.iter().flat_map(|v| v.to_le_bytes()));
}
