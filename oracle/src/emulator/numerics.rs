//! What single instructions compute, on bits, as an H200 does it: the rounding of the PTX ISA, and
//! the NaNs that it leaves open.
//!
//! Seen on an H200 (driver 580, sm_90), and held to it by [`super::hardware`]:
//!
//! - a NaN that f32 arithmetic makes is 0x7fffffff, also of `neg`, `abs` and of rounding to integral;
//! - f64 arithmetic carries an operand's NaN, quieted: of several the second factor's before the
//!   addend's before the first factor's, the second summand's before the first, but the dividend's
//!   before the divisor's; without one it makes 0xfff8000000000000. `neg` and `abs` keep its sign;
//! - a conversion between the float types carries sign and upper payload bits, quieted; one that changes
//!   nothing (`cvt.f32.f32`) leaves every NaN as it is;
//! - a NaN converted to an integer gives 0 from f32 to 32 bits or fewer, else the top bit alone;
//! - `min` and `max` give the number when one side is a NaN; −0 is less than +0;
//! - integer division by zero, and its remainder, have all bits set.

use super::types::{Class, Type};

/// The NaN of f32 arithmetic.
pub const NAN32: u64 = 0x7fff_ffff;
/// The NaN of f64 arithmetic without a NaN among its operands.
pub const NAN64: u64 = 0xfff8 << 48;
const QUIET64: u64 = 1 << 51;

fn f32_of(bits: u64) -> f32 {
    f32::from_bits(bits as u32)
}

fn f64_of(bits: u64) -> f64 {
    f64::from_bits(bits)
}

fn out32(v: f32) -> u64 {
    if v.is_nan() { NAN32 } else { v.to_bits().into() }
}

/// The result, or where it is a NaN the first NaN among the operands in their order of precedence.
fn out64(v: f64, precedence: &[u64]) -> u64 {
    if !v.is_nan() {
        return v.to_bits();
    }
    precedence.iter().find(|&&x| f64_of(x).is_nan()).map_or(NAN64, |x| x | QUIET64)
}

macro_rules! binary {
    (($a:ident, $b:ident) $($f32:ident $f64:ident $op:tt $precedence:expr;)*) => {$(
        /// f32 arithmetic, to nearest even.
        pub fn $f32($a: u64, $b: u64) -> u64 {
            out32(f32_of($a) $op f32_of($b))
        }

        /// f64 arithmetic, to nearest even.
        pub fn $f64($a: u64, $b: u64) -> u64 {
            out64(f64_of($a) $op f64_of($b), &$precedence)
        }
    )*};
}

binary! {
    (a, b)
    add32 add64 + [b, a];
    sub32 sub64 - [b, a];
    mul32 mul64 * [b, a];
    div32 div64 / [a, b];
}

/// `fma.rn.f32`.
pub fn fma32(a: u64, b: u64, c: u64) -> u64 {
    out32(f32_of(a).mul_add(f32_of(b), f32_of(c)))
}

/// `fma.rn.f64`.
pub fn fma64(a: u64, b: u64, c: u64) -> u64 {
    out64(f64_of(a).mul_add(f64_of(b), f64_of(c)), &[b, c, a])
}

/// `sqrt.rn.f32`.
pub fn sqrt32(a: u64) -> u64 {
    out32(f32_of(a).sqrt())
}

/// `sqrt.rn.f64`.
pub fn sqrt64(a: u64) -> u64 {
    out64(f64_of(a).sqrt(), &[a])
}

/// `rcp.rn.f32`.
pub fn rcp32(a: u64) -> u64 {
    out32(1.0 / f32_of(a))
}

/// `rcp.rn.f64`.
pub fn rcp64(a: u64) -> u64 {
    out64(1.0 / f64_of(a), &[a])
}

/// `neg.f32`.
pub fn neg32(a: u64) -> u64 {
    out32(-f32_of(a))
}

/// `neg.f64`.
pub fn neg64(a: u64) -> u64 {
    out64(-f64_of(a), &[a])
}

/// `abs.f32`.
pub fn abs32(a: u64) -> u64 {
    out32(f32_of(a).abs())
}

/// `abs.f64`.
pub fn abs64(a: u64) -> u64 {
    out64(f64_of(a).abs(), &[a])
}

/// `copysign.f32`: the sign of the first, the rest of the second, whatever they are.
pub fn copysign32(a: u64, b: u64) -> u64 {
    a & 1 << 31 | b & 0x7fff_ffff
}

/// `copysign.f64`.
pub fn copysign64(a: u64, b: u64) -> u64 {
    a & 1 << 63 | b & !(1 << 63)
}

/// The smaller, or the larger, of two numbers by a total order of bits; a NaN loses against a number.
fn least(a: u64, b: u64, bits: u32, nan: impl Fn(u64) -> bool, largest: bool) -> Option<u64> {
    let key = |x: u64| {
        let x = (x << (64 - bits)) as i64;
        if x < 0 { !x ^ i64::MIN } else { x }
    };
    match (nan(a), nan(b)) {
        (true, true) => None,
        (true, false) => Some(b),
        (false, true) => Some(a),
        _ => Some(if (key(a) < key(b)) != largest { a } else { b }),
    }
}

fn nan32(x: u64) -> bool {
    f32_of(x).is_nan()
}

fn nan64(x: u64) -> bool {
    f64_of(x).is_nan()
}

/// `min.f32`.
pub fn min32(a: u64, b: u64) -> u64 {
    least(a, b, 32, nan32, false).unwrap_or(NAN32)
}

/// `max.f32`.
pub fn max32(a: u64, b: u64) -> u64 {
    least(a, b, 32, nan32, true).unwrap_or(NAN32)
}

/// `min.f64`.
pub fn min64(a: u64, b: u64) -> u64 {
    least(a, b, 64, nan64, false).unwrap_or(b | QUIET64)
}

/// `max.f64`.
pub fn max64(a: u64, b: u64) -> u64 {
    least(a, b, 64, nan64, true).unwrap_or(b | QUIET64)
}

/// `min.NaN.f32`.
pub fn min_nan32(a: u64, b: u64) -> u64 {
    if nan32(a) || nan32(b) { NAN32 } else { min32(a, b) }
}

/// `max.NaN.f32`.
pub fn max_nan32(a: u64, b: u64) -> u64 {
    if nan32(a) || nan32(b) { NAN32 } else { max32(a, b) }
}

/// How a conversion rounds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Rounding {
    /// To nearest, ties to even.
    Nearest,
    /// Towards zero.
    Zero,
    /// Towards −∞.
    Down,
    /// Towards +∞.
    Up,
}

/// `cvt`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Conversion {
    /// Type of the result.
    pub to: Type,
    /// Type of the operand.
    pub from: Type,
    /// How it rounds, if it does.
    pub rounding: Option<Rounding>,
    /// A float is rounded to an integral value (`.rni` …), not to the precision (`.rn` …).
    pub integral: bool,
    /// `.sat`.
    pub saturate: bool,
}

impl Rounding {
    fn integral(self, v: f64) -> f64 {
        match self {
            Rounding::Nearest => v.round_ties_even(),
            Rounding::Zero => v.trunc(),
            Rounding::Down => v.floor(),
            Rounding::Up => v.ceil(),
        }
    }

    /// The float type's value nearest to an exact one in this direction; `near` is that to nearest and
    /// `than` how it compares with the exact value.
    fn step<T>(self, near: T, than: std::cmp::Ordering, negative: bool, down: fn(T) -> T, up: fn(T) -> T) -> T {
        use std::cmp::Ordering::{Equal, Greater, Less};
        let towards_up = match self {
            Rounding::Nearest => return near,
            Rounding::Zero => negative,
            Rounding::Down => false,
            Rounding::Up => true,
        };
        match (than, towards_up) {
            (Less, true) => up(near),
            (Greater, false) => down(near),
            (Equal | Less | Greater, _) => near,
        }
    }
}

impl Conversion {
    /// Converts a value of type `from`; the result is extended by its sign to 64 bits if it has one.
    pub fn apply(&self, bits: u64) -> u64 {
        match (self.from.is_float(), self.to.is_float()) {
            (false, false) => self.integer(bits),
            (true, false) => self.truncated(bits),
            (false, true) => self.rounded(bits),
            (true, true) => self.float(bits),
        }
    }

    /// Smallest and largest value of the target integer type.
    fn range(&self) -> (i128, i128) {
        let n = self.to.bits;
        if self.to.class == Class::Signed { (-(1 << (n - 1)), (1 << (n - 1)) - 1) } else { (0, (1 << n) - 1) }
    }

    /// An integer operand.
    fn value(&self, bits: u64) -> i128 {
        let v = self.from.extend(bits);
        if self.from.class == Class::Signed { i128::from(v as i64) } else { i128::from(v) }
    }

    fn integer(&self, bits: u64) -> u64 {
        let v = self.value(bits);
        let (lo, hi) = self.range();
        let v = if self.saturate { v.clamp(lo, hi) } else { v };
        self.to.extend(v as u64)
    }

    /// Float to integer always saturates; a NaN gives 0 from f32 to at most 32 bits, else the top bit alone.
    fn truncated(&self, bits: u64) -> u64 {
        let v = if self.from.bits == 32 { f64::from(f32_of(bits)) } else { f64_of(bits) };
        if v.is_nan() {
            return match (self.from.bits, self.to.bits) {
                (32, ..=32) => 0,
                _ => self.to.extend(1 << (self.to.bits - 1)),
            };
        }
        let (lo, hi) = self.range();
        let whole = self.rounding.unwrap_or(Rounding::Zero).integral(v) as i128;
        self.to.extend(whole.clamp(lo, hi) as u64)
    }

    fn rounded(&self, bits: u64) -> u64 {
        let v = self.value(bits);
        let rounding = self.rounding.unwrap_or(Rounding::Nearest);
        // Every result is far inside both ranges, and integral: it can be compared as an integer.
        if self.to.bits == 32 {
            let near = v as f32;
            let r = rounding.step(near, (near as i128).cmp(&v), v < 0, f32::next_down, f32::next_up);
            if self.saturate { r.clamp(0.0, 1.0).to_bits().into() } else { r.to_bits().into() }
        } else {
            let near = v as f64;
            let r = rounding.step(near, (near as i128).cmp(&v), v < 0, f64::next_down, f64::next_up);
            if self.saturate { r.clamp(0.0, 1.0).to_bits() } else { r.to_bits() }
        }
    }

    fn float(&self, bits: u64) -> u64 {
        if self.from == self.to && self.rounding.is_none() && !self.saturate {
            return bits;
        }
        let v = if self.from.bits == 32 { f64::from(f32_of(bits)) } else { f64_of(bits) };
        if v.is_nan() {
            return match (self.from.bits, self.to.bits) {
                _ if self.saturate => 0,
                (32, 32) => NAN32,
                (64, 64) => bits | QUIET64,
                (32, _) => (bits & 1 << 31) << 32 | 0x7ff8 << 48 | (bits & 0x007f_ffff) << 29,
                _ => bits >> 32 & 1 << 31 | 0x7fc0_0000 | bits >> 29 & 0x003f_ffff,
            };
        }
        let rounding = self.rounding.unwrap_or(Rounding::Nearest);
        let mut v = if self.integral { rounding.integral(v) } else { v };
        if self.saturate {
            // −0 becomes +0.
            v = if v > 0.0 { v.min(1.0) } else { 0.0 };
        }
        if self.to.bits == 64 {
            return v.to_bits();
        }
        let near = v as f32;
        let than = f64::from(near).total_cmp(&v);
        rounding.step(near, than, v < 0.0, f32::next_down, f32::next_up).to_bits().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cvt(text: &str, rounding: Option<Rounding>, bits: u64) -> u64 {
        let (to, from) = text.split_once('.').unwrap();
        let ty = |n| Type::named(n).unwrap();
        Conversion { to: ty(to), from: ty(from), rounding, integral: false, saturate: false }.apply(bits)
    }

    #[test]
    fn directed_rounding() {
        use Rounding::*;
        let odd = (1 << 24) + 1;
        let f = |v: f32| u64::from(v.to_bits());
        for (r, want) in [(Nearest, 1 << 24), (Zero, 1 << 24), (Down, 1 << 24), (Up, (1 << 24) + 2)] {
            assert_eq!(cvt("f32.u32", Some(r), odd), f(want as f32), "{r:?}");
        }
        for (r, want) in [(Zero, -(1 << 24)), (Down, -(1 << 24) - 2), (Up, -(1 << 24))] {
            assert_eq!(cvt("f32.s32", Some(r), odd.wrapping_neg()), f(want as f32), "{r:?}");
        }
        let third = (1.0f64 / 3.0).to_bits();
        assert_eq!(cvt("f32.f64", Some(Down), third) + 1, cvt("f32.f64", Some(Up), third));
        assert_eq!(cvt("f32.f64", Some(Up), 1), 1);
        assert_eq!(cvt("f32.f64", Some(Zero), (1e300f64).to_bits()), f(f32::MAX));
        assert_eq!(cvt("f32.f64", Some(Down), (-1e300f64).to_bits()), f(f32::NEG_INFINITY));
    }

    #[test]
    fn order_of_minimum() {
        assert_eq!(min32(0, 1 << 31), 1 << 31);
        assert_eq!(max32(1 << 31, 0), 0);
        assert_eq!(min32(0xbf80_0000, 0xc000_0000), 0xc000_0000);
        assert_eq!(min64(0xbff0 << 48, 0xc000 << 48), 0xc000 << 48);
        assert_eq!(max64(1, (1 << 63) | 1), 1);
    }
}
