//! Recognising updates of memory in place: `h[f(i)] += g(i)`, a load and a store of one address with one operation
//! between them that may be done in any order.
//!
//! Takes the loops of a nest; gives the accesses that are one update ([`Update`]), and how far an address reaches that
//! depends on loaded data, where the type of the index bounds it ([`reach`]).

use tensor_wasm_ir::{BlockId, MemTy, NumOp, Op, Val};

use crate::scev::{Atom, Poly, Scev, gcd};

use super::range::{granule, range};

/// A load, an operation and a store that are one update.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Update {
    /// The block that they are in.
    pub block: BlockId,
    /// The instructions: load, operation, store.
    pub insts: [usize; 3],
    /// What joins the element and the operand.
    pub op: NumOp,
    /// Is the operand subtracted (`op` is then the addition)?
    pub negated: bool,
    /// The operand.
    pub operand: Val,
    /// What is in memory.
    pub mem: MemTy,
}

/// The operation that joins updates by `op` in any order, and whether the operand is negated for it. An element that
/// is narrower than the operation has only the low bits of the result.
fn joins(op: NumOp, narrow: bool) -> Option<(NumOp, bool)> {
    use NumOp::*;
    Some(match op {
        I32Sub => (I32Add, true),
        I64Sub => (I64Add, true),
        I32Add | I64Add | I32And | I64And | I32Or | I64Or | I32Xor | I64Xor => (op, false),
        op if op.is_extreme() && !narrow => (op, false),
        _ => return None,
    })
}

/// Fewest bytes of an element: devices have atomic operations of 4 and 8.
const LEAST: u8 = 4;

/// Every update of the blocks of a loop.
pub fn updates(s: &Scev, l: usize) -> Vec<Update> {
    let body = &s.f.body;
    let mut blocks: Vec<BlockId> = s.forest.loops[l].blocks.iter().copied().collect();
    blocks.sort_unstable();
    let mut out = vec![];
    for &b in &blocks {
        let insts = &body.at(b).insts;
        for (k, i) in insts.iter().enumerate() {
            let Op::Store { mem, offset, .. } = i.op else { continue };
            if mem.bytes < LEAST || mem.ty.is_float() {
                continue;
            }
            let once = |v: Val| s.uses(v) == 1;
            let made = |v: Val| insts[..k].iter().rposition(|x| x.result == Some(v));
            let Some(j) = made(i.args[1]).filter(|_| once(i.args[1])) else { continue };
            let Op::Num(num) = insts[j].op else { continue };
            let full = u32::from(mem.bytes) == mem.ty.bytes();
            let Some((op, negated)) = joins(num, !full) else { continue };
            let element = |v: Val| {
                let n = made(v).filter(|_| once(v))?;
                let same = match insts[n].op {
                    // How the element is extended does not matter: the low bits of the result do not depend on it.
                    Op::Load { mem: m, offset: o, .. } => (m.ty, m.bytes, o) == (mem.ty, mem.bytes, offset),
                    _ => false,
                };
                (same && s.address(insts[n].args[0]) == s.address(i.args[0])).then_some(n)
            };
            let (a, b2) = (insts[j].args[0], insts[j].args[1]);
            let found = match (element(a), element(b2)) {
                (Some(n), None) => Some((n, b2)),
                (None, Some(n)) if !negated => Some((n, a)),
                _ => None,
            };
            let Some((n, operand)) = found else { continue };
            // In between nothing may change the element.
            if insts[n..k].iter().any(|x| matches!(x.op, Op::Store { .. } | Op::Opaque { .. })) {
                continue;
            }
            out.push(Update { block: b, insts: [n, j, k], op, negated, operand, mem });
        }
    }
    out
}

/// An address that depends on bounded values.
pub struct Reach {
    /// The address with each of them at the end of its interval that makes it least.
    pub least: Poly,
    /// How much more it can be.
    pub spread: u64,
    /// What all that is added is a multiple of.
    pub step: u64,
}

/// Takes the values that change in the loop, and whose interval is known, out of an address. `None` if there are
/// none, or if what remains could not be told from an address that wraps.
pub fn reach(s: &Scev, l: usize, address: &Poly) -> Option<Reach> {
    let mut least = address.clone();
    let (mut spread, mut step) = (0u64, 0u64);
    for (monomial, factor) in address.terms() {
        let &[Atom::Val(v)] = monomial.as_slice() else { continue };
        if s.invariant(v, l) {
            continue;
        }
        let (lo, hi) = range(s, v)?;
        let factor = Poly::constant(address.ty, factor).as_signed()?;
        let ends = [factor.checked_mul(lo)?, factor.checked_mul(hi)?];
        let low = ends[0].min(ends[1]);
        spread = spread.checked_add(ends[0].abs_diff(ends[1]))?;
        step = gcd(step, factor.unsigned_abs().checked_mul(granule(s, v))?);
        let atom = Poly::atom(address.ty, Atom::Val(v)).scale(factor as u64);
        least = least.sub(&atom).add(&Poly::constant(address.ty, low as u64));
    }
    (spread > 0 && spread < 1 << 31).then_some(Reach { least, spread, step })
}
