//! Values at which numeric operations change what they do, and constants as text.

use tensor_wasm_ir::Ty;

/// 32-bit integers: signs, widths, shift counts, what floats can just hold.
const I32: &[i32] = &[
    0,
    1,
    -1,
    2,
    -2,
    3,
    7,
    -7,
    8,
    10,
    15,
    16,
    31,
    32,
    33,
    63,
    64,
    127,
    128,
    -128,
    -129,
    255,
    256,
    32767,
    32768,
    -32768,
    -32769,
    65535,
    65536,
    0x0055_5555,
    0x5555_5555,
    -0x5555_5556,
    0x00ff_ffff,
    0x0100_0000,
    0x0100_0001,
    0x0100_0002,
    0x0100_0003,
    -0x0100_0001,
    1 << 30,
    0x7fff_ffbf,
    0x7fff_ffc0,
    0x7fff_ffc1,
    i32::MAX - 1,
    i32::MAX,
    i32::MIN,
    i32::MIN + 1,
    1_000_003,
];

/// 64-bit integers: also what stands around every width and halfway between two floats.
const I64: &[i64] = &[
    0,
    1,
    -1,
    2,
    -2,
    3,
    7,
    -7,
    10,
    31,
    32,
    33,
    63,
    64,
    65,
    127,
    128,
    -128,
    -129,
    255,
    32767,
    32768,
    -32768,
    -32769,
    0xffff,
    0x0100_0001,
    0x0100_0003,
    i32::MAX as i64,
    i32::MAX as i64 + 1,
    i32::MIN as i64,
    i32::MIN as i64 - 1,
    u32::MAX as i64,
    u32::MAX as i64 + 1,
    (1 << 53) - 1,
    1 << 53,
    (1 << 53) + 1,
    (1 << 53) + 3,
    -(1 << 53) - 1,
    0x7fff_ff40_0000_0000,
    0x7fff_ff40_0000_0001,
    0x7fff_ffff_ffff_fdff,
    0x7fff_ffff_ffff_fe00,
    0x5555_5555_5555_5555,
    0x0000_0080_0000_8001,
    0x1_0000_0001,
    i64::MAX - 1,
    i64::MAX,
    i64::MIN,
    i64::MIN + 1,
    0x8000_0080_0000_0001u64 as i64,
];

/// 32-bit floats of one sign; the other sign is taken as well.
const F32: &[u32] = &[
    0,
    1,
    0x0000_0002,
    0x007f_ffff,
    0x0080_0000,
    0x0080_0001,
    0x3380_0000, // 2^-24
    0x3eff_ffff,
    0x3f00_0000, // 0.5
    0x3f00_0001,
    0x3f7f_ffff,
    0x3f80_0000, // 1
    0x3f80_0001,
    0x3fc0_0000, // 1.5
    0x4020_0000, // 2.5
    0x4049_0fdb, // π
    0x4aff_ffff, // 2^23 - 0.5
    0x4b00_0000,
    0x4b00_0001,
    0x4b7f_ffff,
    0x4b80_0000,
    0x4eff_ffff,
    0x4f00_0000, // 2^31
    0x4f00_0001,
    0x4f7f_ffff,
    0x4f80_0000, // 2^32
    0x5eff_ffff,
    0x5f00_0000, // 2^63
    0x5f00_0001,
    0x5f7f_ffff,
    0x5f80_0000, // 2^64
    0x7f7f_ffff,
    0x7f80_0000, // infinity
    0x7fc0_0000, // the canonical NaN
    0x7fc0_0001,
    0x7fff_ffff,
    0x7f80_0001, // signalling
    0x7fa0_0000,
];

/// 64-bit floats of one sign; among them what is halfway between two 32-bit floats.
const F64: &[u64] = &[
    0,
    1,
    0x000f_ffff_ffff_ffff,
    0x0010_0000_0000_0000,
    0x3690_0000_0000_0000, // half of the smallest f32
    0x3690_0000_0000_0001,
    0x36a0_0000_0000_0000,
    0x380f_ffff_e000_0000,
    0x3810_0000_0000_0000,
    0x3fdf_ffff_ffff_ffff,
    0x3fe0_0000_0000_0000, // 0.5
    0x3fef_ffff_ffff_ffff,
    0x3ff0_0000_0000_0000, // 1
    0x3ff0_0000_1000_0000, // halfway to the next f32
    0x3ff0_0000_1000_0001,
    0x3ff0_0000_3000_0000,
    0x3ff8_0000_0000_0000, // 1.5
    0x4004_0000_0000_0000, // 2.5
    0x4009_21fb_5444_2d18, // π
    0x41df_ffff_ffc0_0000, // 2^31 - 1
    0x41df_ffff_ffe0_0000, // 2^31 - 0.5
    0x41e0_0000_0000_0000,
    0x41e0_0000_0010_0000, // 2^31 + 0.5
    0x41e0_0000_0020_0000,
    0x41ef_ffff_ffe0_0000, // 2^32 - 1
    0x41ef_ffff_fff0_0000,
    0x41f0_0000_0000_0000,
    0x4330_0000_0000_0000, // 2^52
    0x433f_ffff_ffff_ffff,
    0x4340_0000_0000_0000,
    0x43df_ffff_ffff_ffff,
    0x43e0_0000_0000_0000, // 2^63
    0x43ef_ffff_ffff_ffff,
    0x43f0_0000_0000_0000, // 2^64
    0x47ef_ffff_e000_0000, // the largest f32
    0x47ef_ffff_efff_ffff,
    0x47ef_ffff_f000_0000, // halfway to what would come next
    0x7fef_ffff_ffff_ffff,
    0x7ff0_0000_0000_0000, // infinity
    0x7ff8_0000_0000_0000, // the canonical NaN
    0x7ff8_0000_0000_0001,
    0x7fff_ffff_ffff_ffff,
    0x7ff0_0000_0000_0001, // signalling
    0x7ff4_0000_0000_0000,
];

/// Bits of the edge values of a type; none if it is not scalar.
pub(super) fn edges(ty: Ty) -> Vec<u64> {
    match (ty.is_float(), ty.bytes()) {
        (false, 4) => I32.iter().map(|x| u64::from(*x as u32)).collect(),
        (false, 8) => I64.iter().map(|x| *x as u64).collect(),
        (true, 4) => F32.iter().flat_map(|x| [*x, x | 1 << 31]).map(u64::from).collect(),
        (true, 8) => F64.iter().flat_map(|x| [*x, x | 1 << 63]).collect(),
        _ => vec![],
    }
}

/// A constant with those bits, in Wasm's text format.
pub(super) fn constant(ty: Ty, bits: u64) -> String {
    let nan = |fraction: u64, negative: bool| format!("{}nan:{fraction:#x}", if negative { "-" } else { "" });
    let text = match (ty.is_float(), ty.bytes()) {
        (false, 4) => (bits as i32).to_string(),
        (false, _) => (bits as i64).to_string(),
        (true, 4) => match f32::from_bits(bits as u32) {
            x if x.is_nan() => nan(bits & 0x7f_ffff, x.is_sign_negative()),
            x => format!("{x:?}"),
        },
        (true, _) => match f64::from_bits(bits) {
            x if x.is_nan() => nan(bits & 0xf_ffff_ffff_ffff, x.is_sign_negative()),
            x => format!("{x:?}"),
        },
    };
    format!("({ty}.const {text})")
}

#[cfg(test)]
mod tests {
    use tensor_wasm_ir::Ty;

    use super::{constant, edges};

    #[test]
    fn constants_have_the_bits_that_they_are_made_of() {
        for ty in [Ty::F32, Ty::F64] {
            for bits in edges(ty) {
                let text = format!("(module (global {ty} {}))", constant(ty, bits));
                let wasm = wat::parse_str(&text).unwrap_or_else(|e| panic!("{text}: {e}"));
                let raw = &bits.to_le_bytes()[..ty.bytes() as usize];
                assert!(wasm.windows(raw.len()).any(|w| w == raw), "{text} is not {bits:#x}");
            }
        }
    }
}
