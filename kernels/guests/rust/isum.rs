mod guest;

/// # Safety
/// `x` holds `n` numbers.
#[no_mangle]
#[inline(never)]
pub unsafe extern "C" fn isum(x: *const i32, n: usize) -> i32 {
    std::slice::from_raw_parts(x, n).iter().fold(0, |s, v| s.wrapping_add(*v))
}

/// # Safety
/// `x` holds `n` numbers.
#[no_mangle]
#[inline(never)]
pub unsafe extern "C" fn imax(x: *const i32, n: usize) -> i32 {
    std::slice::from_raw_parts(x, n).iter().copied().max().unwrap_or(i32::MIN)
}

fn main() {
    let (n, reps) = (guest::arg(1, 1003), guest::arg(2, 3));
    let mut x = guest::Random::new().i32s(n);
    let mut s = 0i32;
    for r in 0..reps {
        s ^= unsafe { isum(x.as_ptr(), n).wrapping_add(imax(x.as_ptr(), n)) };
        if n > 0 {
            x[r % n] ^= s >> 1;
        }
    }
    guest::report("rust-isum", s.to_le_bytes().into_iter());
}
