//! What is known of a number where control is in a block: by the conditions on the way there, and by how often loops run.
//!
//! Takes a polynomial of 32 bits, or 64; says whether it is at least so much, as a signed number. It looks at the branches
//! of which one side leads there and the other one does not, and compares them with constants; and it adds up the indices
//! of loops that run a constant number of times.

use tensor_wasm_ir::trips::trip_count;
use tensor_wasm_ir::{BlockId, Cmp, NumOp, Op, Ty, Val};

use super::{Atom, Poly, Scev};
use crate::ops::{self, Order, Relation};

/// Most branches that are looked at.
const BRANCHES: usize = 32;

impl Scev<'_> {
    /// Is the number known to be at least that (and that at least 0), in that block?
    pub fn at_least(&self, p: &Poly, least: i64, b: BlockId) -> bool {
        if p.as_signed().is_some_and(|n| n >= least) || self.counts_from(p, least) {
            return true;
        }
        let mut at = b;
        for _ in 0..BRANCHES {
            let Some(d) = self.idom(at) else { break };
            if let Some((condition, side)) = self.side(d, b)
                && let Some((known, n)) = self.bound_below(condition, side)
                && known.ty == p.ty
                // What is subtracted from a number that is not less than all of it cannot go past the least of all numbers.
                && let Some(more) = p.sub(&known).as_signed().filter(|more| *more <= 0)
                && n.checked_add(more).is_some_and(|n| n >= least)
            {
                return true;
            }
            at = d;
        }
        false
    }

    /// The number that is at least so much where a condition is true, or else false.
    fn bound_below(&self, condition: Val, holds: bool) -> Option<(Poly, i64)> {
        let i = self.inst(condition)?;
        let Op::Num(op) = i.op else { return None };
        if op == NumOp::I32Eqz && self.inst(i.args[0]).is_some_and(|i| matches!(i.op, Op::Num(n) if ops::is_compare(n))) {
            return self.bound_below(i.args[0], !holds);
        }
        let (relation, Some(Order::Signed)) = ops::comparison(op)? else { return None };
        let block = self.def(condition)?.block();
        let [x, y] = [self.seen(i.args[0], block), self.seen(i.args[1], block)];
        // As `small < big`, or `small <= big`.
        let (small, big, strict) = match (relation, holds) {
            (Relation::Lt, true) => (x, y, true),
            (Relation::Le, true) => (x, y, false),
            (Relation::Gt, true) => (y, x, true),
            (Relation::Ge, true) => (y, x, false),
            (Relation::Lt, false) => (y, x, false),
            (Relation::Le, false) => (y, x, true),
            (Relation::Gt, false) => (x, y, false),
            (Relation::Ge, false) => (x, y, true),
            _ => return None,
        };
        let n = small.as_signed()?;
        Some((big, n.checked_add(i64::from(strict))?))
    }

    /// Is it a constant and multiples of indices that count from 0 to a number that is known?
    fn counts_from(&self, p: &Poly, least: i64) -> bool {
        let signed = |c: u64| if p.ty == Ty::I32 { i64::from(c as u32 as i32) } else { c as i64 };
        let (mut from, mut most) = (0i64, 0i64);
        for (m, &c) in &p.terms {
            let c = signed(c);
            match m.as_slice() {
                [] => from = c,
                [Atom::Idx(l)] if c > 0 => {
                    let Some(trips) = self.constant_count(*l) else { return false };
                    most = most.saturating_add(c.saturating_mul(trips));
                }
                _ => return false,
            }
        }
        from >= least && from.saturating_add(most) < 1 << 31
    }

    /// How often a loop runs, if that is constant.
    pub fn constant_count(&self, l: usize) -> Option<i64> {
        let c = self.count(l)?;
        let [init, step, bound] = [c.init.as_constant()?, c.step.as_constant()?, c.bound.as_constant()?];
        // One that is left from the middle, or never, has none.
        let n = trip_count(c.kind, init, step, bound).ok()?;
        i64::try_from(n).ok().filter(|_| c.kind.cmp != Cmp::Ne || n < 1 << 31)
    }
}
