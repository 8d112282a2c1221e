//! The meaning of the numerics table: evaluates one operation on bit patterns.
//!
//! Takes operands as the low bits of `u64`s, gives the result the same way or the trap. Every NaN
//! that arithmetic makes is the canonical one, as in Wasmtime with NaN canonicalisation. Written
//! for obviousness (Wasm core spec §4.3), not speed: it is what everything else is held to.

use crate::num::{Clif, NumOp, Ty};

/// Why an operation trapped.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Trap {
    /// Division or remainder by zero.
    #[error("integer divide by zero")]
    DivideByZero,
    /// Quotient not representable.
    #[error("integer overflow")]
    IntegerOverflow,
    /// NaN converted to an integer.
    #[error("invalid conversion to integer")]
    BadConversion,
}

const CANON32: u32 = 0x7fc0_0000;
const CANON64: u64 = 0x7ff8_0000_0000_0000;

fn f32_bits(v: f32) -> u64 {
    u64::from(if v.is_nan() { CANON32 } else { v.to_bits() })
}

fn f64_bits(v: f64) -> u64 {
    if v.is_nan() { CANON64 } else { v.to_bits() }
}

fn mask(ty: Ty, v: u64) -> u64 {
    if ty.bytes() == 4 { v & 0xffff_ffff } else { v }
}

fn sext(ty: Ty, v: u64) -> i64 {
    if ty.bytes() == 4 { i64::from(v as u32 as i32) } else { v as i64 }
}

/// Truncates a float (widened to f64 exactly) to an integer of `bits` bits.
fn trunc(v: f64, bits: u32, signed: bool, saturate: bool) -> Result<i128, Trap> {
    let (lo, hi) = if signed { (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1) } else { (0, (1i128 << bits) - 1) };
    if v.is_nan() {
        return if saturate { Ok(0) } else { Err(Trap::BadConversion) };
    }
    // `as` saturates, and i128 holds every range in question.
    let t = v.trunc() as i128;
    if (lo..=hi).contains(&t) {
        Ok(t)
    } else if saturate {
        Ok(t.clamp(lo, hi))
    } else {
        Err(Trap::IntegerOverflow)
    }
}

fn fmin(a: f64, b: f64) -> f64 {
    if a.is_nan() || b.is_nan() {
        f64::NAN
    } else if a == b {
        if a.is_sign_negative() { a } else { b }
    } else if a < b {
        a
    } else {
        b
    }
}

/// Evaluates `op` on `args` (as many as the table says).
pub fn eval(op: NumOp, args: &[u64]) -> Result<u64, Trap> {
    let info = op.info();
    let ty = info.params[0];
    let bits = ty.bytes() * 8;
    let a = mask(ty, args[0]);
    let b = args.get(1).map_or(0, |&v| mask(ty, v));
    let (sa, sb) = (sext(ty, a), sext(ty, b));
    let fa = || if ty == Ty::F32 { f64::from(f32::from_bits(a as u32)) } else { f64::from_bits(a) };
    let fb = || if ty == Ty::F32 { f64::from(f32::from_bits(b as u32)) } else { f64::from_bits(b) };
    let div_zero = |r: u64| if b == 0 { Err(Trap::DivideByZero) } else { Ok(r) };
    let r: u64 = match info.clif {
        Clif::Icmp0(_) => u64::from(a == 0),
        Clif::Icmp(cc) => u64::from(icmp(cc, a, b, sa, sb)),
        Clif::Fcmp(cc) => {
            let (x, y) = (fa(), fb());
            u64::from(match cc {
                "eq" => x == y,
                "ne" => x != y,
                "lt" => x < y,
                "gt" => x > y,
                "le" => x <= y,
                _ => x >= y,
            })
        }
        Clif::MinMax(cc) => {
            if icmp(cc, a, b, sa, sb) {
                a
            } else {
                b
            }
        }
        Clif::Select => {
            if args[2] as u32 != 0 {
                a
            } else {
                b
            }
        }
        Clif::Bitcast => a,
        Clif::SignExtend(n) => {
            let sh = 64 - n;
            (((a << sh) as i64) >> sh) as u64
        }
        Clif::Canon => {
            if ty == Ty::F32 {
                f32_bits(f32::from_bits(a as u32))
            } else {
                f64_bits(f64::from_bits(a))
            }
        }
        Clif::DivS => {
            if b == 0 {
                return Err(Trap::DivideByZero);
            }
            let min = if bits == 32 { i64::from(i32::MIN) } else { i64::MIN };
            if sa == min && sb == -1 {
                return Err(Trap::IntegerOverflow);
            }
            (sa / sb) as u64
        }
        Clif::DivU => div_zero(a.checked_div(b).unwrap_or(0))?,
        Clif::RemS => {
            if b == 0 {
                return Err(Trap::DivideByZero);
            }
            sa.wrapping_rem(sb) as u64
        }
        Clif::RemU => div_zero(a.checked_rem(b).unwrap_or(0))?,
        Clif::TruncChecked | Clif::Convert(_) => return convert(op, a, fa),
        Clif::Ternary(_) => {
            let c = mask(ty, args[2]);
            return Ok(match ty {
                Ty::F32 => {
                    let x = |v: u64| f32::from_bits(v as u32);
                    f32_bits(x(a).mul_add(x(b), x(c)))
                }
                _ => f64_bits(f64::from_bits(a).mul_add(f64::from_bits(b), f64::from_bits(c))),
            });
        }
        Clif::Unary(name) if ty.is_float() => return Ok(float_unary(name, ty, a)),
        Clif::Binary(name) if ty.is_float() => return Ok(float_binary(name, ty, a, b, &fa, &fb)),
        Clif::Unary(name) => match name {
            "clz" => u64::from(a.leading_zeros() - (64 - bits)),
            "ctz" => u64::from(a.trailing_zeros().min(bits)),
            _ => u64::from(a.count_ones()),
        },
        Clif::Binary(name) => {
            let n = (b as u32) % bits;
            let rot = |l: u32| {
                let l = l % bits;
                if l == 0 { a } else { (a << l) | (a >> (bits - l)) }
            };
            match name {
                "iadd" => a.wrapping_add(b),
                "isub" => a.wrapping_sub(b),
                "imul" => a.wrapping_mul(b),
                "band" => a & b,
                "bor" => a | b,
                "bxor" => a ^ b,
                "ishl" => a << n,
                "sshr" => (sa >> n) as u64,
                "ushr" => a >> n,
                "rotl" => rot(n),
                _ => rot(bits - n),
            }
        }
    };
    Ok(mask(info.result, r))
}

fn icmp(cc: &str, a: u64, b: u64, sa: i64, sb: i64) -> bool {
    match cc {
        "eq" => a == b,
        "ne" => a != b,
        "slt" => sa < sb,
        "ult" => a < b,
        "sgt" => sa > sb,
        "ugt" => a > b,
        "sle" => sa <= sb,
        "ule" => a <= b,
        "sge" => sa >= sb,
        _ => a >= b,
    }
}

fn convert(op: NumOp, a: u64, fa: impl Fn() -> f64) -> Result<u64, Trap> {
    let info = op.info();
    let (from, to) = (info.params[0], info.result);
    let unsigned = info.name.ends_with("_u");
    if from.is_float() && !to.is_float() {
        let sat = matches!(info.clif, Clif::Convert(_));
        let v = trunc(fa(), to.bytes() * 8, !unsigned, sat)?;
        return Ok(mask(to, v as u64));
    }
    Ok(match (from, to) {
        (Ty::I64, Ty::I32) => a & 0xffff_ffff,
        (Ty::I32, Ty::I64) if unsigned => a,
        (Ty::I32, Ty::I64) => sext(Ty::I32, a) as u64,
        (Ty::F64, Ty::F32) => f32_bits(fa() as f32),
        (Ty::F32, Ty::F64) => f64_bits(fa()),
        (_, Ty::F32) if unsigned => f32_bits(a as f32),
        (_, Ty::F32) => f32_bits(sext(from, a) as f32),
        (_, _) if unsigned => f64_bits(a as f64),
        (_, _) => f64_bits(sext(from, a) as f64),
    })
}

fn float_unary(name: &str, ty: Ty, a: u64) -> u64 {
    let sign = 1u64 << (ty.bytes() * 8 - 1);
    if ty == Ty::F32 {
        let v = f32::from_bits(a as u32);
        match name {
            "fabs" => a & !sign,
            "fneg" => a ^ sign,
            "ceil" => f32_bits(v.ceil()),
            "floor" => f32_bits(v.floor()),
            "trunc" => f32_bits(v.trunc()),
            "nearest" => f32_bits(v.round_ties_even()),
            _ => f32_bits(v.sqrt()),
        }
    } else {
        let v = f64::from_bits(a);
        match name {
            "fabs" => a & !sign,
            "fneg" => a ^ sign,
            "ceil" => f64_bits(v.ceil()),
            "floor" => f64_bits(v.floor()),
            "trunc" => f64_bits(v.trunc()),
            "nearest" => f64_bits(v.round_ties_even()),
            _ => f64_bits(v.sqrt()),
        }
    }
}

fn float_binary(name: &str, ty: Ty, a: u64, b: u64, fa: &dyn Fn() -> f64, fb: &dyn Fn() -> f64) -> u64 {
    let sign = 1u64 << (ty.bytes() * 8 - 1);
    match name {
        "fcopysign" => return (a & !sign) | (b & sign),
        "fmin" | "fmax" => {
            // Exact in f64 for both widths; max is min of the negated operands.
            let v = if name == "fmin" { fmin(fa(), fb()) } else { -fmin(-fa(), -fb()) };
            return if ty == Ty::F32 { f32_bits(v as f32) } else { f64_bits(v) };
        }
        _ => {}
    }
    if ty == Ty::F32 {
        let (x, y) = (f32::from_bits(a as u32), f32::from_bits(b as u32));
        f32_bits(match name {
            "fadd" => x + y,
            "fsub" => x - y,
            "fmul" => x * y,
            _ => x / y,
        })
    } else {
        let (x, y) = (f64::from_bits(a), f64::from_bits(b));
        f64_bits(match name {
            "fadd" => x + y,
            "fsub" => x - y,
            "fmul" => x * y,
            _ => x / y,
        })
    }
}
