//! A best value and what goes with it, as a group of reductions: a key that is ordered as the value is, the position
//! that decides between equals, and the values.
//!
//! A float's key is an integer: its bits, with those of negative numbers below the sign turned round, so that signed
//! order is the order of the numbers (T. Herf, "Radix tricks", 2001); −0 comes out as −1 and +0 as 0, so where the two
//! are equal +0 is added first, which makes −0 the other one and leaves every other number as it is. An integer is
//! its own key. The position is the index of the nest's loop; what was there before the loop has position −1.

use rustc_hash::FxHashMap as HashMap;

use tensor_wasm_ir::{BlockId, Body, Code, Guard, Join, NumOp, Op, Reduction, Ty, Val};

use super::Kept;
use super::build::{Builder, Refused};
use super::private::Place;
use crate::emit::Prelude;
use crate::ops::Order;
use crate::reduce::Found;
use crate::reduce::best::{Best, groups};

/// Where operations are put: the prelude, or a block of the body.
trait Emit {
    fn op(&mut self, op: NumOp, args: &[Val]) -> Val;
    /// A constant.
    fn bits(&mut self, ty: Ty, bits: u64) -> Val;
}

impl Emit for Prelude<'_, '_> {
    fn op(&mut self, op: NumOp, args: &[Val]) -> Val {
        self.num(op, args)
    }
    /// A constant.
    fn bits(&mut self, ty: Ty, bits: u64) -> Val {
        self.constant(ty, bits)
    }
}

impl Emit for (&mut Body, BlockId) {
    fn op(&mut self, op: NumOp, args: &[Val]) -> Val {
        self.0.num(self.1, op, args)
    }
    /// A constant.
    fn bits(&mut self, ty: Ty, bits: u64) -> Val {
        self.0.constant(self.1, ty, bits)
    }
}

/// The integer with a float's place in the order.
fn key(to: &mut dyn Emit, ty: Ty, v: Val, zeros_differ: bool) -> Val {
    use NumOp::*;
    let (add, cast, shr, and, xor, int, sign, below) = match ty {
        Ty::F32 => (F32Add, I32ReinterpretF32, I32ShrS, I32And, I32Xor, Ty::I32, 31, i32::MAX as u64),
        Ty::F64 => (F64Add, I64ReinterpretF64, I64ShrS, I64And, I64Xor, Ty::I64, 63, i64::MAX as u64),
        _ => return v,
    };
    let v = if zeros_differ {
        v
    } else {
        let zero = to.bits(ty, 0);
        to.op(add, &[v, zero])
    };
    let bits = to.op(cast, &[v]);
    let (sign, below) = (to.bits(int, sign), to.bits(int, below));
    let negative = to.op(shr, &[bits, sign]);
    let turned = to.op(and, &[negative, below]);
    to.op(xor, &[bits, turned])
}

/// The operation that joins the keys.
fn extreme(best: &Best, ty: Ty) -> NumOp {
    use NumOp::*;
    let wide = ty.bytes() == 8;
    match (best.max, best.order == Order::Unsigned) {
        (false, false) => [I32MinS, I64MinS][usize::from(wide)],
        (false, true) => [I32MinU, I64MinU][usize::from(wide)],
        (true, false) => [I32MaxS, I64MaxS][usize::from(wide)],
        (true, true) => [I32MaxU, I64MaxU][usize::from(wide)],
    }
}

impl Builder<'_, '_, '_> {
    /// Finds groups among the header phis that nothing else explains.
    pub(super) fn find_bests(&mut self, phis: &[Val]) {
        let (s, views, own) = (self.s, self.views, self.own);
        let affine = |b: BlockId, k: usize| {
            // Of a point's own array, where it is may have to be checked.
            if let Some(place) = own.iter().find_map(|a| a.places.get(&(b, k))) {
                return *place != Place::Unknown;
            }
            // A view begins with its first lane's access.
            let n = views.partition_point(|(first, _)| *first <= (b, k));
            n.checked_sub(1).is_some_and(|n| views[n].1.affine.is_some())
        };
        for best in groups(s, self.root, phis, &affine) {
            let ty = s.f.body.ty(best.lead);
            if best.followers.is_empty() && !ty.is_float() {
                let op = extreme(&best, ty);
                self.reductions.push(Found {
                    phi: best.lead,
                    op,
                    start: best.worst,
                    conditions: best.start,
                    scan: false,
                });
            } else {
                self.bests.push(best);
            }
        }
    }

    /// What a phi of a group is at the start of an iteration.
    pub(super) fn best_start(&self, phi: Val) -> Option<u64> {
        self.bests.iter().find_map(|b| {
            if b.lead == phi {
                return Some(b.worst);
            }
            b.followers.contains(&phi).then_some(0)
        })
    }

    /// Raises the trap flag where a float of the function, `v` in the body, has to be a number and is none.
    pub(super) fn check_number(&mut self, original: Val, v: Val, b: BlockId) {
        if !self.bests.iter().any(|best| best.numbers.contains(&original)) {
            return;
        }
        let body = self.body();
        let unequal = if body.ty(v) == Ty::F32 { NumOp::F32Ne } else { NumOp::F64Ne };
        let nan = body.num(b, unequal, &[v, v]);
        body.effect(b, Op::TrapIf, vec![nan]);
    }

    /// What an iteration that ends in `latch` contributes to the groups, computed in block `done`; `back` are the
    /// arguments of its edge to the root's header.
    pub(super) fn best_contributions(&mut self, back: &[Val], latch: BlockId, done: BlockId) -> Vec<Val> {
        let s = self.s;
        let params = &s.f.body.at(s.forest.loops[self.root].header).params;
        let mut out = vec![];
        for best in self.bests.clone() {
            let mut ends = |phi: Val| {
                let i = params.iter().position(|p| *p == phi).expect("a phi of the header");
                self.used(back[i], latch)
            };
            let lead = ends(best.lead);
            let followers: Vec<Val> = best.followers.iter().map(|&f| ends(f)).collect();
            let index = self.index[&self.root];
            let body = self.body();
            let ty = body.ty(lead);
            out.push(key(&mut (&mut *body, done), ty, lead, best.zeros_differ));
            out.push(index);
            if ty.is_float() {
                out.push(lead);
            }
            out.extend(followers);
        }
        out
    }

    /// The reductions of the groups, in the order of the contributions.
    pub(super) fn finish_bests(
        &mut self,
        reductions: &mut Vec<Reduction>,
        reduced: &mut HashMap<Val, Val>,
        starts: &mut Vec<Guard>,
    ) -> Result<(), Refused> {
        let s = self.s;
        for best in self.bests.clone() {
            // An invariant value that has to be a number is none of the body's.
            let outside = best.numbers.iter().any(|v| !s.inside(*v, self.root));
            let mut ends = vec![];
            for &phi in std::iter::once(&best.lead).chain(&best.followers) {
                let (entry, _) = self.around_phi(phi);
                let init = entry.first().and_then(|&e| self.pre.value(e)).filter(|_| !outside);
                let Some(init) = init else {
                    let why = "what it is before the loop is not in a local";
                    return Err((Some(self.root), Kept::new(Code::LiveOut, why, vec![])));
                };
                ends.push((phi, init));
            }
            let ty = s.f.body.ty(best.lead);
            let first = reductions.len() as u32;
            let op = extreme(&best, ty);
            let (key_init, before) = (key(&mut self.pre, ty, ends[0].1, best.zeros_differ), -1i64 as u64);
            let before = self.pre.constant(Ty::I64, before);
            let order = if best.last { NumOp::I64MaxS } else { NumOp::I64MinS };
            let mut push = |me: &mut Self, join: Join, ty: Ty, init: Val| {
                let result = me.body().value(ty);
                reductions.push(Reduction { join, init, result, scan: false });
                result
            };
            let key_result = push(self, Join::By(op), op.info().result, key_init);
            push(self, Join::Tie(first, order), Ty::I64, before);
            let mut lead_at = first;
            for (k, (phi, init)) in ends.into_iter().enumerate() {
                let result = if k == 0 && !ty.is_float() {
                    key_result
                } else {
                    lead_at = if k == 0 { first + 2 } else { lead_at };
                    push(self, Join::With(first), s.f.body.ty(phi), init)
                };
                let seen = self.reduced().into_iter().filter(|(_, of)| *of == phi);
                reduced.extend(seen.map(|(v, _)| (v, result)));
            }
            starts.extend(best.start.iter().map(|c| Guard::Start(lead_at, *c)));
        }
        Ok(())
    }
}
