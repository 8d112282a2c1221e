mod guest;

#[inline(never)]
fn saxpy_slices(a: f32, x: &[f32], y: &mut [f32]) {
    for (y, x) in y.iter_mut().zip(x) {
        *y += a * *x;
    }
}

/// For callers outside.
///
/// # Safety
/// `x` and `y` hold `n` numbers each and do not overlap.
#[no_mangle]
pub unsafe extern "C" fn saxpy(a: f32, x: *const f32, y: *mut f32, n: usize) {
    saxpy_slices(a, std::slice::from_raw_parts(x, n), std::slice::from_raw_parts_mut(y, n))
}

fn main() {
    let (n, reps) = (guest::arg(1, 1003), guest::arg(2, 3));
    let mut random = guest::Random::new();
    let (x, mut y) = (random.f32s(n), random.f32s(n));
    for _ in 0..reps {
        saxpy_slices(0.75, &x, &mut y);
    }
    guest::report("rust-saxpy", y.iter().flat_map(|v| v.to_le_bytes()));
}
