mod guest;

/// Indices into slices: bounds checks stay, and a bad index panics.
#[inline(never)]
fn blur_slices(input: &[u8], out: &mut [u8], w: usize, h: usize) {
    for y in 1..h - 1 {
        for x in 1..w - 1 {
            let mut sum = 0u32;
            for dy in 0..3 {
                for dx in 0..3 {
                    sum += input[(y + dy - 1) * w + x + dx - 1] as u32;
                }
            }
            out[y * w + x] = (sum / 9) as u8;
        }
    }
}

/// # Safety
/// Both hold w * h bytes.
#[no_mangle]
pub unsafe extern "C" fn blur(input: *const u8, out: *mut u8, w: usize, h: usize) {
    blur_slices(std::slice::from_raw_parts(input, w * h), std::slice::from_raw_parts_mut(out, w * h), w, h)
}

fn main() {
    let (w, h, reps) = (guest::arg(1, 67), guest::arg(2, 43), guest::arg(3, 2));
    let mut a = guest::Random::new().u8s(w * h);
    let mut b = a.clone();
    for _ in 0..reps {
        blur_slices(&a, &mut b, w, h);
        std::mem::swap(&mut a, &mut b);
    }
    guest::report("rust-blur", a.into_iter());
}
