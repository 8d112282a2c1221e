//! Correct PTX that NVIDIA's assembler turns into wrong code, and what is emitted instead.
//!
//! Seen with driver 580 on an H200 (sm_90), at optimisation levels 2 and up; level 0 is right each time. Generated
//! programs found them; `backends/filetests/pitfalls.kernel` holds them, and `tensor-wasm fuzz --device cuda` looks
//! for more.
//!
//! - A loop with a constant bound, whose counter takes steps so large that a few of them overflow, is unrolled as
//!   if they did not: `x = 0x3fffffff; while (x != 0x7fffffff) x += 0x40000000;` runs five times instead of once.
//!   Such loops get `.pragma "nounroll"`.
//! - `max(max(x, -x), y)` and `min(min(x, -x), y)` of signed integers become one operation with three operands that
//!   takes `x` for its magnitude. An extreme of a value and its negation is emitted as a comparison and a selection.
//! - `bfe.s32` of a whole byte or half, converted from an *unsigned* integer to a float, is converted from a signed
//!   one. Sign extensions are emitted as `cvt` (in the numerics table).
//! - A selection between a constant and a value by an f32 comparison of the two (`c < x ? c : x`, in all spellings, through
//!   integers of the same bits too) becomes `FMNMX`, which loses a NaN's payload and which of two zeros it is. Such
//!   selections are emitted as bitwise ones.
//! - `−b <u 0` of a condition `b` is always false and becomes `b`, as if it were signed. Unsigned comparisons with 0 that
//!   are decided by that are emitted as comparisons of a value with itself.
//! - `-b < 0.0`, of the bits of that mask as a float, is taken for `b`, though all ones are a NaN. Whether a value that may be
//!   a mask is below one that may be zero is asked of their bits.
//! - A sum with what turns out to be a negative constant, of which a signed extreme is taken (`min(c - x, y)`, as an extreme or
//!   as a comparison and a selection), becomes one operation that takes `-c` away; if `-c` then becomes an immediate, it is
//!   added. (`ptxas` 12.9 does so, too; the constant was a byte of a NaN.)
//! - `min(min(x, -y), z)` of signed integers, and `max` likewise, become one operation with three operands that takes `y` for
//!   `-y` (12.9 does so, too). A sum written as the negation of another one is such a `-y`.
//!
//!   Sums, differences and negations of which an extreme may be taken are therefore emitted by complements, which go into
//!   no other operation: `a + b` as `~(~a - b)`, `a - b` as `~(~a + b)`, `-a` as `~(a - 1)`.
//! - `-x` in 16 bits, converted to more bits or compared as a signed number, is −(x in more bits): wrong for −32768. (Only
//!   LLVM's text has arithmetic of 16 bits.)

use std::collections::{HashMap, HashSet};

use tensor_wasm_ir::num::Clif;
use tensor_wasm_ir::{BlockId, Body, Inst, NumOp, Op, Ty, Val};

/// What defines each value.
pub(super) type Defs<'b> = HashMap<Val, &'b Inst>;

/// The instructions by what they define.
pub(super) fn defs(body: &Body) -> Defs<'_> {
    let insts = body.rpo().into_iter().flat_map(|b| &body.at(b).insts);
    insts.filter_map(|i| i.result.map(|r| (r, i))).collect()
}

fn constant(defs: &Defs<'_>, v: Val) -> Option<u64> {
    match defs.get(&v)?.op {
        Op::Const(bits) => Some(bits),
        _ => None,
    }
}

/// The comparison that stands for a signed extreme of a value and its negation.
pub(super) fn split_extreme(defs: &Defs<'_>, n: NumOp, args: &[Val]) -> Option<&'static str> {
    let comparison = match n {
        NumOp::I32MinS => "setp.lt.s32",
        NumOp::I32MaxS => "setp.gt.s32",
        NumOp::I64MinS => "setp.lt.s64",
        NumOp::I64MaxS => "setp.gt.s64",
        _ => return None,
    };
    let negates = |v: Val, of: Val| {
        defs.get(&v).is_some_and(|i| {
            matches!(i.op, Op::Num(NumOp::I32Sub | NumOp::I64Sub))
                && i.args[1] == of
                && constant(defs, i.args[0]) == Some(0)
        })
    };
    (negates(args[0], args[1]) || negates(args[1], args[0])).then_some(comparison)
}

/// Values that an extreme is taken of, or that are selected by a comparison with them.
pub(super) fn in_extremes(body: &Body, defs: &Defs<'_>) -> HashSet<Val> {
    let mut out = HashSet::new();
    for i in body.rpo().into_iter().flat_map(|b| &body.at(b).insts) {
        let Op::Num(n) = i.op else { continue };
        match n.info().clif {
            Clif::MinMax(_) => out.extend(&i.args),
            Clif::Select => {
                let test = defs
                    .get(&i.args[2])
                    .filter(|t| matches!(t.op, Op::Num(n) if matches!(n.info().clif, Clif::Icmp(_))));
                out.extend(i.args[..2].iter().filter(|v| test.is_some_and(|t| t.args.contains(v))));
            }
            _ => {}
        }
    }
    // What merges hand on, and selections choose, may be known to be one of these values.
    let mut work: Vec<Val> = out.iter().copied().collect();
    let mut merged: HashMap<Val, Vec<Val>> = HashMap::new();
    for b in body.rpo() {
        for e in body.at(b).term.edges() {
            for (p, a) in body.at(e.block).params.iter().zip(&e.args) {
                merged.entry(*p).or_default().push(*a);
            }
        }
    }
    while let Some(v) = work.pop() {
        let chosen = defs.get(&v).filter(|i| matches!(i.op, Op::Num(n) if n.info().clif == Clif::Select));
        let from = merged.get(&v).into_iter().flatten().chain(chosen.into_iter().flat_map(|i| &i.args[..2]));
        work.extend(from.copied().filter(|a| out.insert(*a)).collect::<Vec<_>>());
    }
    out
}

/// Is it a sum of 32 bits with what may be a negative constant, or may it be a negation? (An operand of an extreme.)
pub(super) fn complemented(defs: &Defs<'_>, n: NumOp, args: &[Val]) -> bool {
    match n {
        NumOp::I32Add => sum_with_negative(defs, n, args),
        // It is a negation if the first operand comes to be 0, or is a part of the second one.
        NumOp::I32Sub => args.iter().any(|a| matches!(defs.get(a).map(|i| i.op), Some(Op::Const(_) | Op::Num(_)))),
        NumOp::I32Mul => args.iter().any(|a| constant(defs, *a) == Some(u64::from(u32::MAX))),
        _ => false,
    }
}

/// Is it a sum of 32 bits with what may be a negative constant, or a difference that may be such a sum? Neither what is
/// loaded, nor what a launch or a block is given, is one; nor is the outcome of a comparison, or a choice of numbers that
/// are not.
fn sum_with_negative(defs: &Defs<'_>, n: NumOp, args: &[Val]) -> bool {
    let number = |v: Val| constant(defs, v).map(|c| i64::from(c as u32 as i32));
    let taken = match n {
        NumOp::I32Add => [false, false],
        NumOp::I32Sub => [false, true],
        _ => return false,
    };
    // Of two that come to be constants the sum is one by itself.
    if let Some(k) = (0..2).find(|&k| number(args[k]).is_some()) {
        return number(args[k]).is_some_and(|c| if taken[k] { c > 0 } else { c < 0 });
    }
    let may = |k: usize| match defs.get(&args[k]).map(|i| i.op) {
        Some(Op::Num(n)) => match n.info().clif {
            Clif::Icmp(_) | Clif::Icmp0(_) | Clif::Fcmp(_) => taken[k],
            Clif::Select => taken[k] || !defs[&args[k]].args[..2].iter().all(|a| number(*a).is_some_and(|c| c >= 0)),
            _ => true,
        },
        _ => false,
    };
    may(0) || may(1)
}

/// Definitions that are followed from a condition or an operand.
const FOLLOWED: u32 = 6;

/// Could the assembler know the value? Where that is not looked into any further, it could.
fn may_be_constant(defs: &Defs<'_>, v: Val, depth: u32) -> bool {
    match defs.get(&v).map(|i| (i.op, &i.args)) {
        Some((Op::Const(_), _)) => true,
        Some((Op::Num(_), args)) => depth == 0 || args.iter().all(|&a| may_be_constant(defs, a, depth - 1)),
        _ => false,
    }
}

/// Does the condition follow from a comparison of f32 with something that may be constant?
fn compares_f32(defs: &Defs<'_>, v: Val, depth: u32) -> bool {
    let Some(Inst { op: Op::Num(n), args, .. }) = defs.get(&v) else { return false };
    if matches!(n.info().clif, Clif::Fcmp(_)) {
        return n.info().params[0] == Ty::F32 && args.iter().any(|&a| may_be_constant(defs, a, FOLLOWED));
    }
    let zero = |k: usize| args.get(k).is_some_and(|&a| constant(defs, a) == Some(0));
    let logic = match n.info().clif {
        Clif::Binary("band" | "bor" | "bxor") | Clif::Icmp0(_) | Clif::Select => true,
        Clif::Icmp(_) => zero(0) || zero(1),
        _ => false,
    };
    logic && (depth == 0 || args.iter().any(|&a| compares_f32(defs, a, depth - 1)))
}

/// Is it a selection that the assembler may take for a minimum or maximum?
pub(super) fn like_extreme(defs: &Defs<'_>, n: NumOp, args: &[Val]) -> bool {
    n.info().clif == Clif::Select
        && n.info().result.bytes() == 4
        && args[..2].iter().any(|&a| may_be_constant(defs, a, FOLLOWED))
        && compares_f32(defs, args[2], FOLLOWED)
}

/// Of an unsigned comparison with 0 that has only one outcome: that, and the other operand.
pub(super) fn decided(defs: &Defs<'_>, n: NumOp, args: &[Val]) -> Option<(bool, Val)> {
    let zero = |k: usize| constant(defs, args[k]) == Some(0);
    match n {
        NumOp::I32LtU | NumOp::I64LtU if zero(1) => Some((false, args[0])),
        NumOp::I32GeU | NumOp::I64GeU if zero(1) => Some((true, args[0])),
        NumOp::I32GtU | NumOp::I64GtU if zero(0) => Some((false, args[1])),
        NumOp::I32LeU | NumOp::I64LeU if zero(0) => Some((true, args[1])),
        _ => None,
    }
}

/// The values that a comparison asks to be one below the other, if the first may be a mask, and the second what the
/// assembler knows to be zero.
pub(super) fn mask_below(defs: &Defs<'_>, n: NumOp, args: &[Val]) -> Option<(Val, Val)> {
    let (low, high) = match n {
        NumOp::F32Lt | NumOp::F64Lt => (args[0], args[1]),
        NumOp::F32Gt | NumOp::F64Gt => (args[1], args[0]),
        _ => return None,
    };
    let sign = 1 << (n.info().params[0].bytes() * 8 - 1);
    let moves = |n: NumOp| {
        matches!(n.info().clif, Clif::Bitcast | Clif::Select | Clif::Unary("fabs" | "fneg") | Clif::Binary("fcopysign"))
    };
    // No arithmetic makes a mask, and nothing is known of what is loaded.
    let mask = match defs.get(&low).map(|i| i.op) {
        Some(Op::Num(n)) => moves(n),
        Some(Op::Load { .. } | Op::Const(_)) => false,
        _ => true,
    };
    let zero = match defs.get(&high).map(|i| i.op) {
        Some(Op::Const(bits)) => bits == 0 || bits == sign,
        Some(Op::Num(n)) => moves(n) || may_be_constant(defs, high, FOLLOWED),
        Some(Op::Load { .. }) => false,
        _ => true,
    };
    (mask && zero).then_some((low, high))
}

/// Steps that overflow within this many are not to be unrolled: the assembler unrolls by less.
const UNROLLED: u32 = 8;

/// By how much a value lies above a parameter of a block, if that is by constants alone.
fn above(body: &Body, defs: &Defs<'_>, mut v: Val, param: Val) -> Option<i64> {
    let narrow = body.ty(v).bytes() == 4;
    let signed = |bits: u64| if narrow { i64::from(bits as u32 as i32) } else { bits as i64 };
    let mut sum = 0i64;
    // Chains are short: what is added twice is added at once by then.
    for _ in 0..16 {
        if v == param {
            return Some(sum);
        }
        let i = defs.get(&v)?;
        let (next, step) = match i.op {
            Op::Num(NumOp::I32Add | NumOp::I64Add) => match (constant(defs, i.args[0]), constant(defs, i.args[1])) {
                (_, Some(c)) => (i.args[0], signed(c)),
                (Some(c), _) => (i.args[1], signed(c)),
                _ => return None,
            },
            Op::Num(NumOp::I32Sub | NumOp::I64Sub) => (i.args[0], signed(constant(defs, i.args[1])?).wrapping_neg()),
            _ => return None,
        };
        (v, sum) = (next, sum.wrapping_add(step));
    }
    None
}

/// Is the block the start of a loop in which a counter takes such large steps?
pub(super) fn strides_far(body: &Body, defs: &Defs<'_>, header: BlockId) -> bool {
    let params = &body.at(header).params;
    body.blocks.iter().any(|b| {
        b.term.edges().iter().filter(|e| e.block == header).any(|e| {
            params.iter().zip(&e.args).any(|(&p, &a)| {
                let bits = body.ty(p).bytes() * 8;
                let far = 1u64 << (bits - UNROLLED);
                above(body, defs, a, p).is_some_and(|step| step.unsigned_abs() >= far)
            })
        })
    })
}
