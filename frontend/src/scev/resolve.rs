//! Saying a polynomial in terms of loop indices alone, where its atoms change inside a nest.
//!
//! Takes a polynomial and a nest's root; rewrites what is not fixed there: the trip count of a loop whose bounds move with
//! an outer loop (`s·trips` is the way that the counter goes), a value rounded down to a multiple of 2^k (the value less
//! its low bits), a shift to the right, and the merge behind an unrolled loop that is skipped when it would not run once.
//! All of them are identities modulo 2³² or 2⁶⁴. What remains are indices, fixed values and *low bits*
//! ([`Atom::Low`]): numbers below 2^k that are not followed any further.

use tensor_wasm_ir::{Cmp, NumOp, Op, Ty, Val};

use super::{Atom, Poly, Scev};

/// Most rewrites of one polynomial.
const REWRITES: u32 = 24;

impl Scev<'_> {
    /// The polynomial over loop indices, low bits and values fixed in the root, as far as that can be said.
    pub fn resolve(&self, p: &Poly, root: usize) -> Poly {
        let mut p = p.clone();
        for _ in 0..REWRITES {
            let Some(next) = p.atoms().find_map(|a| self.rewrite(&p, a, root)) else { break };
            if next.too_big() {
                break;
            }
            p = next;
        }
        p
    }

    /// The polynomial without an atom that changes in the root.
    fn rewrite(&self, p: &Poly, a: Atom, root: usize) -> Option<Poly> {
        match a {
            Atom::Trip(l) if !self.fixed(&Poly::atom(p.ty, a), root) => {
                let c = self.count(l).filter(|c| c.kind.cmp == Cmp::Ne)?;
                let step = c.step.as_signed()?;
                let mut way = c.bound.sub(&c.init);
                if c.kind.bottom {
                    way = way.add(&c.step);
                }
                let way = match (c.kind.ty, p.ty) {
                    (Ty::I64, Ty::I32) => way.wrap(),
                    (x, y) if x == y => way,
                    _ => return None,
                };
                p.replace_multiple(a, step, &way)
            }
            Atom::Val(v) if !self.invariant(v, root) => self.rewrite_value(p, a, v, root),
            _ => None,
        }
    }

    fn rewrite_value(&self, p: &Poly, a: Atom, v: Val, root: usize) -> Option<Poly> {
        let Some(i) = self.inst(v) else { return Some(p.substitute(a, &self.skipped(v, root)?)) };
        let block = self.def(v)?.block();
        let (x, y) = (i.args.first()?, i.args.get(1)?);
        let constant = |v: Val| self.poly(v).as_signed();
        let low = |k: u32| Poly::atom(p.ty, Atom::Low(*x, k as u8));
        let of = self.seen(*x, block);
        match i.op {
            Op::Num(NumOp::I32And | NumOp::I64And) => {
                let mask = constant(*y)?;
                let k = mask.trailing_zeros();
                if mask < 0 && k > 0 && mask == -1 << k {
                    Some(p.substitute(a, &of.sub(&low(k))))
                } else if mask > 0 && mask & (mask + 1) == 0 && mask < 1 << 16 {
                    Some(p.substitute(a, &low(mask.trailing_ones())))
                } else {
                    None
                }
            }
            Op::Num(NumOp::I32ShrU | NumOp::I32ShrS | NumOp::I64ShrU | NumOp::I64ShrS) => {
                let k = constant(*y).filter(|k| (1..16).contains(k))? as u32;
                p.replace_multiple(a, 1 << k, &of.sub(&low(k)))
            }
            _ => None,
        }
    }

    /// A merge of one value where a loop has been skipped with another where it has been run, if the other is the one
    /// whenever the loop is skipped.
    fn skipped(&self, v: Val, root: usize) -> Option<Poly> {
        let g = self.gamma(v)?;
        let i = self.inst(g.condition)?;
        let Op::Num(op) = i.op else { return None };
        let limit = self.poly(*i.args.get(1)?).as_constant().filter(|n| *n < 1 << 16)?;
        // The condition holds, or does not, just for the first so many numbers.
        let (below, holds) = match op {
            NumOp::I32LtU | NumOp::I64LtU => (limit, true),
            NumOp::I32LeU | NumOp::I64LeU => (limit + 1, true),
            NumOp::I32GeU | NumOp::I64GeU => (limit, false),
            NumOp::I32GtU | NumOp::I64GtU => (limit + 1, false),
            _ => return None,
        };
        let (skip, run) = if holds { (&g.yes, &g.no) } else { (&g.no, &g.yes) };
        let run = self.resolve(run, root);
        let extra = run.sub(&self.resolve(skip, root));
        let tested = self.seen(i.args[0], self.def(g.condition)?.block());
        let low = extra.atoms().find(|a| matches!(a, Atom::Low(..)))?;
        let Atom::Low(of, k) = low else { return None };
        // What is added is a multiple of a number rounded down, and something constant.
        let (_, factor) = extra.linear_in_atom(low)?;
        let rounded = self.poly(of).sub(&Poly::atom(extra.ty, low));
        let constant = extra.add(&factor.mul(&rounded)).as_constant()?;
        let factor = factor.as_constant()?;
        let shift = self.poly(of).sub(&tested).as_signed()?;
        let nothing = |n: u64| {
            let n = (n as i64).wrapping_add(shift) as u64;
            Poly::constant(extra.ty, constant.wrapping_sub(factor.wrapping_mul(n >> k << k))).terms.is_empty()
        };
        (below <= 64 && (0..below).all(nothing)).then_some(run)
    }
}
