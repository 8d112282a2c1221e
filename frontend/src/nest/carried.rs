//! Values that come from a few iterations earlier and no further: `x = b[i]` used in the next iteration (a scalar that
//! trails an array, a wrap-around index, a load that a compiler keeps for its neighbour).
//!
//! Takes a header phi without a closed form whose next value is computed from invariants, indices, loads and other such
//! phis, but not from itself; computes it anew in every point: its entry value in the first iteration, else what the
//! iteration before would have computed. A load that is repeated so gets a view of its own, which lags: the guard
//! then sees to it that no other point writes what it reads. Nothing of the point itself stands before it, so within
//! the point the order is kept too.

use tensor_wasm_ir::{BlockId, Inst, MemTy, NumOp, Op, Ty, Val};

use super::build::Builder;
use crate::scev::Def;
use crate::views::SymView;
use crate::{floats, ops};

/// Most iterations that a value may come from.
const LAGS: u32 = 8;
/// Most operations that are computed anew for one value.
const OPERATIONS: u32 = 64;

/// A search for a way to say a value.
pub(super) struct Search {
    /// Phis on the way: one that is met again is computed from itself.
    open: Vec<Val>,
    /// Operations left.
    budget: u32,
    /// Only phis with a closed form will do.
    closed: bool,
}

impl Search {
    /// One that has not met anything but that phi.
    pub(super) fn from(phi: Val, closed: bool) -> Search {
        Search { open: vec![phi], budget: OPERATIONS, closed }
    }
}

impl Builder<'_, '_, '_> {
    /// The `i`-th phi of the parallel loop `l` (its header is `b`, `nb` in the body) as a value of earlier iterations;
    /// false if it is not one, and nothing has been said then.
    pub(super) fn carried(&mut self, l: usize, b: BlockId, nb: BlockId, i: usize) -> bool {
        let phi = self.s.f.body.at(b).params[i];
        if !self.phi_can_be_said(l, i, 0, &mut Search::from(phi, false)) {
            return false;
        }
        let v = self.say_phi(l, b, nb, i, 0);
        let out = self.map[&phi];
        self.alias(nb, v, out);
        true
    }

    /// Makes `out` another name of `v`.
    pub(super) fn alias(&mut self, nb: BlockId, v: Val, out: Val) {
        let last = self.body().at_mut(nb).insts.last_mut().filter(|i| i.result == Some(v));
        last.expect("a phi ends in a select").result = Some(out);
    }

    fn phi_can_be_said(&self, l: usize, i: usize, lag: u32, search: &mut Search) -> bool {
        let (entry, back) = self.s.phi_args(l, i);
        let ([_], [b, others @ ..]) = (entry.as_slice(), back.as_slice()) else { return false };
        lag < LAGS && others.iter().all(|o| o == b) && self.can_be_said(l, *b, lag + 1, search)
    }

    /// Can the value be computed as it was so many iterations of `l` earlier?
    pub(super) fn can_be_said(&self, l: usize, v: Val, lag: u32, search: &mut Search) -> bool {
        let s = self.s;
        if search.budget == 0 {
            return false;
        }
        search.budget -= 1;
        if !s.inside(v, l) {
            return true;
        }
        let lp = &s.forest.loops[l];
        match s.def(v) {
            Some(Def::Param(b, i)) if b == lp.header => {
                if self.closed_form(l, v).is_some() || floats::induction(s, l, i).is_some() {
                    return true;
                }
                if search.closed || search.open.contains(&v) || self.reductions.iter().any(|r| r.phi == v) {
                    return false;
                }
                search.open.push(v);
                let said = self.phi_can_be_said(l, i, lag, search);
                search.open.pop();
                said
            }
            Some(Def::Inst(b, k)) => {
                let inst = &s.f.body.at(b).insts[k];
                let all = |s: &mut Search| inst.args.iter().all(|&a| self.can_be_said(l, a, lag, s));
                match inst.op {
                    Op::Const(_) => true,
                    Op::Num(n) => !n.traps() && all(search),
                    // It must have been read in that iteration, whatever the iteration did. Its address must be right in
                    // the first iterations too, where the value is not used: there it is the first one's.
                    Op::Load { .. } if self.part.foreign.contains(&b) => false,
                    Op::Load { .. } => {
                        let always = s.forest.innermost.get(&b) == Some(&l) && self.own_place((b, k)).is_none();
                        let closed = std::mem::replace(&mut search.closed, true);
                        let said = always && lp.latches.iter().all(|&x| s.dominates(b, x)) && all(search);
                        search.closed = closed;
                        said
                    }
                    _ => false,
                }
            }
            _ => false,
        }
    }

    /// The phi as it was `lag` iterations earlier: the last instruction of `nb` gives it.
    fn say_phi(&mut self, l: usize, b: BlockId, nb: BlockId, i: usize, lag: u32) -> Val {
        let s = self.s;
        let ty = s.f.body.ty(s.f.body.at(b).params[i]);
        let (entry, back) = s.phi_args(l, i);
        let before = self.say(l, b, nb, back[0], lag + 1);
        let entry = self.entry_value(l, b, i, entry[0]);
        self.first_or(l, nb, (entry, before), ty, lag)
    }

    /// The first value in the iteration `lag` of the loop, else the second one.
    pub(super) fn first_or(&mut self, l: usize, nb: BlockId, (entry, before): (Val, Val), ty: Ty, lag: u32) -> Val {
        let index = self.index(l);
        let body = self.body();
        let first = body.constant(nb, Ty::I64, u64::from(lag));
        let first = body.num(nb, NumOp::I64Eq, &[index, first]);
        body.num(nb, ops::select(ty), &[entry, before, first])
    }

    /// The index of the iteration so much earlier; where there is none, of the first: what that accesses is accessed in
    /// any case.
    fn earlier_index(&mut self, l: usize, nb: BlockId, lag: u32) -> Val {
        let index = self.index(l);
        if lag == 0 {
            return index;
        }
        let least = self.least.entry(l).or_default();
        *least = (*least).max(u64::from(lag) + 1);
        let body = self.body();
        let lag = body.constant(nb, Ty::I64, u64::from(lag));
        let zero = body.constant(nb, Ty::I64, 0);
        let earlier = body.num(nb, NumOp::I64Sub, &[index, lag]);
        let none = body.num(nb, NumOp::I64LtS, &[index, lag]);
        body.num(nb, NumOp::I64Select, &[zero, earlier, none])
    }

    pub(super) fn say(&mut self, l: usize, b: BlockId, nb: BlockId, v: Val, lag: u32) -> Val {
        let s = self.s;
        if !s.inside(v, l) {
            return self.used(v, b);
        }
        match s.def(v) {
            Some(Def::Param(_, i)) => {
                if let Some(f) = floats::induction(s, l, i) {
                    let index = self.earlier_index(l, nb, lag);
                    let out = self.body().value(s.f.body.ty(v));
                    self.float_counter(l, nb, out, f, index);
                    return out;
                }
                match self.closed_form(l, v) {
                    Some(step) => {
                        let index = self.earlier_index(l, nb, lag);
                        let out = self.body().value(s.f.body.ty(v));
                        if !self.affine_phi(l, b, nb, (i, &step), index, out) {
                            let why = self.recurrence(l, v);
                            return self.poisoned(s.f.body.ty(v), Some(l), why);
                        }
                        out
                    }
                    None => self.say_phi(l, b, nb, i, lag),
                }
            }
            Some(Def::Inst(from, k)) => {
                let inst = &s.f.body.at(from).insts[k];
                if matches!(inst.op, Op::Const(_)) {
                    return self.used(v, b);
                }
                let args: Vec<Val> = inst.args.iter().map(|&a| self.say(l, b, nb, a, lag)).collect();
                let mut op = inst.op;
                if let Op::Load { mem, offset, view } = &mut op {
                    *view = self.lagging_view(from, k, (*mem, *offset), (l, lag));
                }
                let out = self.body().value(s.f.body.ty(v));
                self.body().at_mut(nb).insts.push(Inst { op, args, result: Some(out), at: inst.at });
                out
            }
            None => unreachable!("inside the loop"),
        }
    }

    /// The view of one access as it was made earlier.
    pub(super) fn lagging_view(&mut self, b: BlockId, k: usize, (mem, offset): (MemTy, u64), lag: (usize, u32)) -> u32 {
        // Operators of one inlined callee have one place in the module, but footprints of their own.
        let key = (self.view_of(b, k), offset);
        let known = self.lagging.iter().position(|(of, v)| *of == key && v.lag == Some(lag));
        let n = known.unwrap_or(self.lagging.len());
        if known.is_none() {
            let of = &self.views[key.0].1;
            // The iteration before the last one makes it.
            let short = of.short.iter().copied().filter(|l| *l != lag.0).collect();
            let view = SymView { mem, offset, lanes: 1, write: false, lag: Some(lag), short, ..of.clone() };
            self.lagging.push((key, view));
        }
        (self.views.len() + n) as u32
    }
}
