//! Values of the test suite as bits, and what a result may be.

use std::fmt;

use wasmparser::ValType;
use wasmtime::Val;
use wast::WastArg;
use wast::core::{NanPattern, V128Const, V128Pattern, WastArgCore, WastRetCore};

/// A type whose values stand in memory as plain bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// 32-bit integer.
    I32,
    /// 64-bit integer.
    I64,
    /// 32-bit float.
    F32,
    /// 64-bit float.
    F64,
    /// Vector of 128 bits.
    V128,
}

impl Kind {
    /// Width in bytes.
    pub fn bytes(self) -> usize {
        match self {
            Kind::I32 | Kind::F32 => 4,
            Kind::I64 | Kind::F64 => 8,
            Kind::V128 => 16,
        }
    }

    /// The kind of a type; `None` for references.
    pub fn of(ty: ValType) -> Option<Kind> {
        Some(match ty {
            ValType::I32 => Kind::I32,
            ValType::I64 => Kind::I64,
            ValType::F32 => Kind::F32,
            ValType::F64 => Kind::F64,
            ValType::V128 => Kind::V128,
            ValType::Ref(_) => return None,
        })
    }
}

/// A value with its exact bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value {
    /// Its type.
    pub kind: Kind,
    /// Its bits, zero-extended.
    pub bits: u128,
}

impl Value {
    /// Of an argument in the suite's language; `None` for references.
    pub fn of(arg: &WastArg<'_>) -> Option<Value> {
        let WastArg::Core(arg) = arg else { return None };
        let (kind, bits) = match arg {
            WastArgCore::I32(x) => (Kind::I32, u128::from(*x as u32)),
            WastArgCore::I64(x) => (Kind::I64, u128::from(*x as u64)),
            WastArgCore::F32(x) => (Kind::F32, u128::from(x.bits)),
            WastArgCore::F64(x) => (Kind::F64, u128::from(x.bits)),
            WastArgCore::V128(x) => (Kind::V128, vector(x)),
            _ => return None,
        };
        Some(Value { kind, bits })
    }

    /// Of a value of Wasmtime's; `None` for references.
    pub fn from_val(val: &Val) -> Option<Value> {
        let (kind, bits) = match val {
            Val::I32(x) => (Kind::I32, u128::from(*x as u32)),
            Val::I64(x) => (Kind::I64, u128::from(*x as u64)),
            Val::F32(x) => (Kind::F32, u128::from(*x)),
            Val::F64(x) => (Kind::F64, u128::from(*x)),
            Val::V128(x) => (Kind::V128, x.as_u128()),
            _ => return None,
        };
        Some(Value { kind, bits })
    }

    /// As Wasmtime takes it.
    pub fn to_val(self) -> Val {
        match self.kind {
            Kind::I32 => Val::I32(self.bits as i32),
            Kind::I64 => Val::I64(self.bits as i64),
            Kind::F32 => Val::F32(self.bits as u32),
            Kind::F64 => Val::F64(self.bits as u64),
            Kind::V128 => Val::V128(self.bits.into()),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#0width$x}", self.bits, width = 2 + 2 * self.kind.bytes())
    }
}

fn vector(v: &V128Const) -> u128 {
    u128::from_le_bytes(v.to_le_bytes())
}

/// What one lane of a result may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lane {
    /// These bits.
    Bits(u64),
    /// A NaN of either sign whose payload is the top bit of the fraction alone.
    Canonical,
    /// A NaN of either sign with that bit set.
    Arithmetic,
}

/// What a result may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// Alternatives: width of a lane in bits, and the lanes from the lowest.
    any: Vec<(u32, Vec<Lane>)>,
}

impl Pattern {
    /// Of a result in the suite's language; `None` for references.
    pub fn of(ret: &WastRetCore<'_>) -> Option<Pattern> {
        fn f32(x: &NanPattern<wast::token::F32>) -> Lane {
            match x {
                NanPattern::CanonicalNan => Lane::Canonical,
                NanPattern::ArithmeticNan => Lane::Arithmetic,
                NanPattern::Value(v) => Lane::Bits(v.bits.into()),
            }
        }
        fn f64(x: &NanPattern<wast::token::F64>) -> Lane {
            match x {
                NanPattern::CanonicalNan => Lane::Canonical,
                NanPattern::ArithmeticNan => Lane::Arithmetic,
                NanPattern::Value(v) => Lane::Bits(v.bits),
            }
        }
        let one = match ret {
            WastRetCore::I32(x) => (32, vec![Lane::Bits(u64::from(*x as u32))]),
            WastRetCore::I64(x) => (64, vec![Lane::Bits(*x as u64)]),
            WastRetCore::F32(x) => (32, vec![f32(x)]),
            WastRetCore::F64(x) => (64, vec![f64(x)]),
            WastRetCore::V128(v) => match v {
                V128Pattern::I8x16(x) => (8, x.iter().map(|x| Lane::Bits(u64::from(*x as u8))).collect()),
                V128Pattern::I16x8(x) => (16, x.iter().map(|x| Lane::Bits(u64::from(*x as u16))).collect()),
                V128Pattern::I32x4(x) => (32, x.iter().map(|x| Lane::Bits(u64::from(*x as u32))).collect()),
                V128Pattern::I64x2(x) => (64, x.iter().map(|x| Lane::Bits(*x as u64)).collect()),
                V128Pattern::F32x4(x) => (32, x.iter().map(f32).collect()),
                V128Pattern::F64x2(x) => (64, x.iter().map(f64).collect()),
            },
            WastRetCore::Either(cases) => {
                let cases: Option<Vec<Pattern>> = cases.iter().map(Pattern::of).collect();
                return Some(Pattern { any: cases?.into_iter().flat_map(|p| p.any).collect() });
            }
            _ => return None,
        };
        Some(Pattern { any: vec![one] })
    }

    /// Is this value one that is meant?
    pub fn matches(&self, value: Value) -> bool {
        self.any.iter().any(|(width, lanes)| {
            8 * value.kind.bytes() as u32 == width * lanes.len() as u32
                && lanes.iter().enumerate().all(|(i, lane)| {
                    let bits = (value.bits >> (i as u32 * width)) as u64 & (u64::MAX >> (64 - width));
                    let (exponent, quiet) = match width {
                        32 => (0x7f80_0000, 0x0040_0000),
                        _ => (0x7ff0_0000_0000_0000, 0x0008_0000_0000_0000),
                    };
                    let magnitude = bits & !(1 << (width - 1));
                    match lane {
                        Lane::Bits(want) => bits == *want,
                        Lane::Canonical => magnitude == exponent | quiet,
                        Lane::Arithmetic => bits & (exponent | quiet) == exponent | quiet,
                    }
                })
        })
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, (width, lanes)) in self.any.iter().enumerate() {
            f.write_str(if i > 0 { " or " } else { "" })?;
            for (k, lane) in lanes.iter().enumerate() {
                f.write_str(if k > 0 { " " } else { "" })?;
                match lane {
                    Lane::Bits(x) => write!(f, "{x:#0width$x}", width = 2 + *width as usize / 4)?,
                    Lane::Canonical => f.write_str("nan:canonical")?,
                    Lane::Arithmetic => f.write_str("nan:arithmetic")?,
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, Lane, Pattern, Value};

    #[test]
    fn patterns_tell_nans_apart() {
        let matches = |lane, bits: u32| {
            Pattern { any: vec![(32, vec![lane])] }.matches(Value { kind: Kind::F32, bits: bits.into() })
        };
        for (bits, canonical, arithmetic) in [
            (0x7fc0_0000, true, true),
            (0xffc0_0000, true, true),
            (0x7fc0_0001, false, true),
            (0x7fa0_0000, false, false),
            (0x7f80_0000, false, false),
            (0x3f80_0000, false, false),
        ] {
            assert_eq!(matches(Lane::Canonical, bits), canonical, "{bits:#x}");
            assert_eq!(matches(Lane::Arithmetic, bits), arithmetic, "{bits:#x}");
            assert!(matches(Lane::Bits(bits.into()), bits) && !matches(Lane::Bits(1), bits));
        }
    }

    #[test]
    fn lanes_are_compared_one_by_one() {
        let lanes = vec![Lane::Bits(1), Lane::Canonical, Lane::Bits(3), Lane::Arithmetic];
        let pattern = Pattern { any: vec![(32, lanes)] };
        let value = |lanes: [u32; 4]| Value {
            kind: Kind::V128,
            bits: lanes.iter().rev().fold(0, |x, l| x << 32 | u128::from(*l)),
        };
        assert!(pattern.matches(value([1, 0x7fc0_0000, 3, 0xffff_ffff])));
        assert!(!pattern.matches(value([1, 0x7fc0_0001, 3, 0xffff_ffff])));
        assert!(!pattern.matches(value([1, 0x7fc0_0000, 4, 0xffff_ffff])));
        assert!(!pattern.matches(Value { kind: Kind::I32, bits: 1 }));
    }
}
