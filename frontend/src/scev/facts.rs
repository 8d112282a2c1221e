//! What is known of a number where control is in a block: by the conditions on the way there, and by how often loops run.
//!
//! Takes a polynomial of 32 bits, or 64; says whether it is at least so much, as a signed number. It looks at the branches
//! of which one side leads there and the other one does not, and compares them with constants; and it adds up the indices
//! of loops that run a constant number of times.

use tensor_wasm_ir::trips::trip_count;
use tensor_wasm_ir::{BlockId, Cmp, Inst, NumOp, Op, Val};

use super::{Atom, Def, Monomial, Poly, Scev, signed};
use crate::ops::{self, Order, Relation};

/// Most branches that are looked at.
const BRANCHES: usize = 32;
/// How deep values are looked into for their lowest bits.
const DEPTH: u32 = 8;

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

    /// Is the number known not to be 0, in that block?
    pub fn not_zero(&self, p: &Poly, b: BlockId) -> bool {
        if self.at_least(p, 1, b) {
            return true;
        }
        let mut at = b;
        for _ in 0..BRANCHES {
            let Some(d) = self.idom(at) else { break };
            if self.side(d, b).is_some_and(|(condition, side)| self.excludes_zero(condition, side).as_ref() == Some(p))
            {
                return true;
            }
            at = d;
        }
        false
    }

    /// The number that is not 0 where a condition is true, or else false.
    fn excludes_zero(&self, condition: Val, holds: bool) -> Option<Poly> {
        let block = self.def(condition)?.block();
        let whole = |v: Val| Some(self.seen(v, block));
        let Some(Inst { op: Op::Num(op), args, .. }) = self.inst(condition) else {
            return whole(condition).filter(|_| holds);
        };
        let zero = |v: Val| self.poly(v).as_constant() == Some(0);
        match op {
            NumOp::I32Eqz if self.inst(args[0]).is_some_and(|i| matches!(i.op, Op::Num(n) if n.compares())) => {
                self.excludes_zero(args[0], !holds)
            }
            NumOp::I32Eqz | NumOp::I64Eqz => whole(args[0]).filter(|_| !holds),
            NumOp::I32Eq | NumOp::I64Eq => whole(args[0]).filter(|_| !holds && zero(args[1])),
            NumOp::I32Ne | NumOp::I64Ne => whole(args[0]).filter(|_| holds && zero(args[1])),
            n if n.compares() => {
                let (relation, Some(Order::Unsigned)) = ops::comparison(*n)? else { return None };
                let than = self.poly(args[1]).as_constant()?;
                let greater = match (relation, holds) {
                    (Relation::Gt, true) | (Relation::Le, false) => true,
                    (Relation::Ge, true) | (Relation::Lt, false) => than > 0,
                    _ => false,
                };
                whole(args[0]).filter(|_| greater)
            }
            _ => whole(condition).filter(|_| holds),
        }
    }

    /// How many of the low bits of a polynomial are 0, at least.
    pub fn zeros(&self, p: &Poly) -> u32 {
        let of = |a: &Atom| match a {
            Atom::Val(v) => self.low_zeros(*v, DEPTH),
            _ => 0,
        };
        let term = |(m, c): (&Monomial, u64)| c.trailing_zeros() + m.iter().map(of).sum::<u32>();
        p.terms().map(term).min().unwrap_or(64)
    }

    fn low_zeros(&self, v: Val, depth: u32) -> u32 {
        let Some(depth) = depth.checked_sub(1) else { return 0 };
        match (self.inst(v), self.def(v)) {
            (Some(Inst { op: Op::Const(c), .. }), _) => c.trailing_zeros(),
            (Some(Inst { op: Op::Num(op), args, .. }), _) => {
                let by = args.get(1).and_then(|a| self.inst(*a)).and_then(|i| match i.op {
                    Op::Const(c) => Some(c),
                    _ => None,
                });
                ops::low_zeros(*op, &|k| self.low_zeros(args[k], depth), by)
            }
            (None, Some(Def::Param(b, i))) if !self.headers.contains_key(&b) => {
                let ways = self.incoming(b);
                ways.iter().map(|(_, _, args)| self.low_zeros(args[i], depth)).min().unwrap_or(0)
            }
            _ => 0,
        }
    }

    /// The number that is at least so much where a condition is true, or else false.
    fn bound_below(&self, condition: Val, holds: bool) -> Option<(Poly, i64)> {
        let i = self.inst(condition)?;
        let Op::Num(op) = i.op else { return None };
        if op == NumOp::I32Eqz && self.inst(i.args[0]).is_some_and(|i| matches!(i.op, Op::Num(n) if n.compares())) {
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
        let (mut from, mut most) = (0i64, 0i64);
        for (m, c) in p.terms() {
            let c = signed(p.ty, c);
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
