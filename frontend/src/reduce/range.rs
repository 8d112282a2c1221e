//! The interval that an integer is certainly in, from the operation that makes it.

use tensor_wasm_ir::{NumOp, Op, Val};

use crate::scev::Scev;

/// Least and greatest value (signed, both included), where the way it is made says so.
pub fn range(s: &Scev, v: Val) -> Option<(i64, i64)> {
    bounded(s, v, 6)
}

fn bounded(s: &Scev, v: Val, depth: u32) -> Option<(i64, i64)> {
    if depth == 0 {
        return None;
    }
    let i = s.inst(v)?;
    let wide = s.f.body.ty(v).bytes() * 8;
    match i.op {
        Op::Const(bits) if wide == 32 => Some((i64::from(bits as u32 as i32), i64::from(bits as u32 as i32))),
        Op::Const(bits) => Some((bits as i64, bits as i64)),
        Op::Load { mem, .. } if !mem.ty.is_float() && u32::from(mem.bytes) * 8 < wide => {
            Some(bits_range(u32::from(mem.bytes) * 8, mem.signed))
        }
        Op::Num(n) => match n {
            NumOp::I32And | NumOp::I64And => {
                let mask = |k: usize| bounded(s, i.args[k], 1).filter(|r| r.0 >= 0).map(|r| r.1);
                Some((0, mask(1).or_else(|| mask(0))?))
            }
            NumOp::I32Select | NumOp::I64Select => {
                let (a, b) = (bounded(s, i.args[0], depth - 1)?, bounded(s, i.args[1], depth - 1)?);
                Some((a.0.min(b.0), a.1.max(b.1)))
            }
            // No bit above those of both.
            NumOp::I32Or | NumOp::I64Or => {
                let (a, b) = (bounded(s, i.args[0], depth - 1)?, bounded(s, i.args[1], depth - 1)?);
                let bits = 64 - (a.1 | b.1).leading_zeros();
                (a.0 >= 0 && b.0 >= 0 && bits < wide - 1).then(|| (0, (1 << bits) - 1))
            }
            NumOp::I32Shl | NumOp::I64Shl => {
                let (a, count) = (bounded(s, i.args[0], depth - 1)?, bounded(s, i.args[1], 1)?);
                let by = (count.0 & i64::from(wide - 1)) as u32;
                let bits = 64 - a.1.leading_zeros();
                (a.0 >= 0 && count.0 == count.1 && bits + by < wide - 1).then(|| (0, a.1 << by))
            }
            NumOp::I32Mul | NumOp::I64Mul => {
                let (a, by) = (bounded(s, i.args[0], depth - 1)?, bounded(s, i.args[1], 1)?);
                let most = a.1.checked_mul(by.1)?;
                (a.0 >= 0 && by.0 == by.1 && by.0 >= 0 && most < 1 << (wide - 2)).then_some((0, most))
            }
            NumOp::I32ShrU | NumOp::I64ShrU => {
                let count = bounded(s, i.args[1], 1).filter(|c| c.0 == c.1)?.0 & i64::from(wide - 1);
                let left = i64::from(wide) - count;
                (left < 63 && count > 0).then(|| (0, (1 << left) - 1))
            }
            // One side is enough for one end.
            NumOp::I32MinS | NumOp::I32MaxS | NumOp::I64MinS | NumOp::I64MaxS => {
                let all = if wide == 32 { (i64::from(i32::MIN), i64::from(i32::MAX)) } else { (i64::MIN, i64::MAX) };
                let [a, b] = [0, 1].map(|k| bounded(s, i.args[k], depth - 1).unwrap_or(all));
                let least = matches!(n, NumOp::I32MinS | NumOp::I64MinS);
                Some(if least { (a.0.min(b.0), a.1.min(b.1)) } else { (a.0.max(b.0), a.1.max(b.1)) })
            }
            NumOp::I32MinU | NumOp::I64MinU => {
                let known = [0, 1].map(|k| bounded(s, i.args[k], depth - 1).filter(|r| r.0 >= 0));
                Some((0, known.into_iter().flatten().map(|r| r.1).min()?))
            }
            // Of another width the same number, where it has one.
            NumOp::I64ExtendI32S => bounded(s, i.args[0], depth - 1),
            NumOp::I64ExtendI32U => bounded(s, i.args[0], depth - 1).filter(|r| r.0 >= 0),
            NumOp::I32WrapI64 => {
                let word = |n: i64| i32::try_from(n).is_ok();
                bounded(s, i.args[0], depth - 1).filter(|r| word(r.0) && word(r.1))
            }
            _ if n.compares() => Some((0, 1)),
            _ => wrapper_range(n),
        },
        _ => None,
    }
}

/// A power of two that the value is certainly a multiple of.
pub fn granule(s: &Scev, v: Val) -> u64 {
    multiple(s, v, 6)
}

fn multiple(s: &Scev, v: Val, depth: u32) -> u64 {
    let Some(i) = s.inst(v).filter(|_| depth > 0) else { return 1 };
    let constant = |k: usize| bounded(s, i.args[k], 1).filter(|r| r.0 == r.1 && r.0 > 0).map(|r| r.0);
    match i.op {
        Op::Num(NumOp::I32And | NumOp::I64And) => {
            let mask = constant(1).or_else(|| constant(0));
            mask.map_or(1, |m| 1 << m.trailing_zeros())
        }
        Op::Num(NumOp::I64ExtendI32S | NumOp::I64ExtendI32U | NumOp::I32WrapI64) => multiple(s, i.args[0], depth - 1),
        Op::Num(NumOp::I32Or | NumOp::I64Or) => {
            multiple(s, i.args[0], depth - 1).min(multiple(s, i.args[1], depth - 1))
        }
        Op::Num(NumOp::I32Shl | NumOp::I64Shl) => {
            let by = constant(1).filter(|by| *by < 16).unwrap_or(0);
            multiple(s, i.args[0], depth - 1).saturating_mul(1 << by).min(1 << 16)
        }
        Op::Num(NumOp::I32Mul | NumOp::I64Mul) => {
            let by = constant(1).map_or(1, |by| 1 << by.trailing_zeros().min(16));
            multiple(s, i.args[0], depth - 1).saturating_mul(by).min(1 << 16)
        }
        _ => 1,
    }
}

fn bits_range(bits: u32, signed: bool) -> (i64, i64) {
    if signed { (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) } else { (0, (1 << bits) - 1) }
}

/// The interval of the values that a sign extension leaves as they are.
pub fn wrapper_range(n: NumOp) -> Option<(i64, i64)> {
    match n {
        NumOp::I32Extend8S | NumOp::I64Extend8S => Some(bits_range(8, true)),
        NumOp::I32Extend16S | NumOp::I64Extend16S => Some(bits_range(16, true)),
        NumOp::I64Extend32S => Some(bits_range(32, true)),
        _ => None,
    }
}

/// If `v` is one of its operands wherever that is in an interval (a mask of low bits, a sign extension): which, and
/// the interval.
pub fn wrapper(s: &Scev, v: Val) -> Option<(Val, (i64, i64))> {
    let i = s.inst(v)?;
    let Op::Num(n) = i.op else { return None };
    if let Some(r) = wrapper_range(n) {
        return Some((i.args[0], r));
    }
    if !matches!(n, NumOp::I32And | NumOp::I64And) {
        return None;
    }
    let mask = |k: usize| match s.inst(i.args[k])?.op {
        Op::Const(c) if c != 0 && c < 1 << 31 && (c & (c + 1)) == 0 => Some(c as i64),
        _ => None,
    };
    match (mask(0), mask(1)) {
        (_, Some(m)) => Some((i.args[0], (0, m))),
        (Some(m), None) => Some((i.args[1], (0, m))),
        _ => None,
    }
}
