//! Float induction variables: `x += 1.0`, which compilers make out of a converted counter.
//!
//! Float addition rounds, so in general such a value has no closed form. But if start and step are
//! multiples of some 2^e and every partial sum, counted in units of 2^e, stays within the
//! significand, no addition rounds, and `start + step·index` is the same number bit for bit.

use tensor_wasm_ir::{NumOp, Op, Ty, Val};

use crate::scev::Scev;

/// A float counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Induction {
    /// Its bits in the first iteration.
    pub start: u64,
    /// Bits of what each iteration adds.
    pub step: u64,
    /// The most iterations for which it is exact.
    pub most: u64,
}

/// Is the `index`-th parameter of the loop's header a float counter?
pub fn induction(s: &Scev, l: usize, index: usize) -> Option<Induction> {
    let phi = s.f.body.at(s.forest.loops[l].header).params[index];
    let ty = s.f.body.ty(phi);
    if !ty.is_float() {
        return None;
    }
    let (entry, back) = s.phi_args(l, index);
    let ([e], [b, others @ ..]) = (entry.as_slice(), back.as_slice()) else { return None };
    if others.iter().any(|o| o != b) {
        return None;
    }
    let start = constant(s, *e)?;
    let inst = s.inst(*b)?;
    let Op::Num(op) = inst.op else { return None };
    let step = match op {
        NumOp::F32Add | NumOp::F64Add if inst.args[0] == phi => constant(s, inst.args[1])?,
        NumOp::F32Add | NumOp::F64Add if inst.args[1] == phi => constant(s, inst.args[0])?,
        NumOp::F32Sub if inst.args[0] == phi => constant(s, inst.args[1])? ^ 1 << 31,
        NumOp::F64Sub if inst.args[0] == phi => constant(s, inst.args[1])? ^ 1 << 63,
        _ => return None,
    };
    Some(Induction { start, step, most: most(ty, start, step)? })
}

fn constant(s: &Scev, v: Val) -> Option<u64> {
    match s.inst(v)?.op {
        Op::Const(bits) => Some(bits),
        _ => None,
    }
}

/// A finite float as (magnitude, exponent): magnitude · 2^exponent, the magnitude odd or 0.
fn parts(ty: Ty, bits: u64) -> Option<(u64, i32)> {
    // Every f32 is an f64, exactly.
    let x = if ty == Ty::F32 { f64::from(f32::from_bits(bits as u32)) } else { f64::from_bits(bits) };
    if !x.is_finite() {
        return None;
    }
    let (bits, fraction) = (x.to_bits(), x.to_bits() & ((1 << 52) - 1));
    let exponent = (bits >> 52 & 0x7ff) as i32;
    let (m, e) = if exponent == 0 { (fraction, -1074) } else { (fraction | 1 << 52, exponent - 1075) };
    let shift = if m == 0 { 0 } else { m.trailing_zeros() };
    Some((m >> shift, e + shift as i32))
}

/// The most iterations for which no addition of `step` rounds; `None` if there are none, or if
/// the closed form would differ in the sign of a zero.
fn most(ty: Ty, start: u64, step: u64) -> Option<u64> {
    let ((a, ea), (b, eb)) = (parts(ty, start)?, parts(ty, step)?);
    let negative_zero = a == 0 && start != 0;
    if b == 0 || negative_zero {
        return None;
    }
    let unit = if a == 0 { eb } else { ea.min(eb) };
    let in_units = |m: u64, e: i32| m.checked_mul(1u64.checked_shl((e - unit) as u32)?);
    let a = if a == 0 { 0 } else { in_units(a, ea)? };
    let b = in_units(b, eb)?;
    // Index, product and sum are all integers of at most this many units, none of them infinite.
    let (bits, largest) = if ty == Ty::F32 { (24, 127) } else { (53, 1023) };
    if unit + bits > largest {
        return None;
    }
    let exact = 1u64 << bits;
    let n = exact.checked_sub(a)? / b;
    (n > 1).then_some(n)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Walks the recurrence and compares it with the closed form, up to the limit where that is
    /// near, else around its far end.
    fn holds(start: f32, step: f32) {
        let Some(n) = most(Ty::F32, u64::from(start.to_bits()), u64::from(step.to_bits())) else { return };
        let mut x = start;
        for i in 0..n.min(40_000_000) {
            let closed = start + step * (i as f32);
            assert_eq!(x.to_bits(), closed.to_bits(), "{start} + {step}·{i} of {n}");
            x += step;
        }
    }

    #[test]
    fn closed_form_is_the_recurrence() {
        for (start, step) in [
            (0.0, 1.0),
            (5.0, -1.0),
            (-3.0, 2.0),
            (0.5, 0.25),
            (1e6, 3.0),
            (0.1, 0.1),
            (-16777215.0, 1.0),
            (0.0, 1e-45),
        ] {
            holds(start, step);
        }
    }

    #[test]
    fn limits() {
        let f32s = |a: f32, b: f32| most(Ty::F32, u64::from(a.to_bits()), u64::from(b.to_bits()));
        assert_eq!(f32s(0.0, 1.0), Some(1 << 24));
        assert_eq!(f32s(16777214.0, 1.0), Some(2));
        assert_eq!(f32s(16777216.0, 1.0), None);
        assert_eq!(f32s(-0.0, 1.0), None);
        assert_eq!(f32s(1.0, 0.0), None);
        assert_eq!(f32s(f32::NAN, 1.0), None);
        assert_eq!(f32s(0.0, f32::INFINITY), None);
        // The sums would be finite, the product is not.
        assert_eq!(f32s(f32::from_bits(0x7f40_0000), f32::from_bits(0xfe80_0000)), None);
        assert_eq!(f32s(0.0, 2f32.powi(103)), Some(1 << 24));
        assert_eq!(f32s(0.0, 2f32.powi(104)), None);
        assert_eq!(most(Ty::F64, 0, 0.5f64.to_bits()), Some(1 << 53));
        assert_eq!(most(Ty::F64, 0.1f64.to_bits(), 1e300f64.to_bits()), None);
    }
}
