//! Values that a loop hands on from the last iteration that chose one: `if (x[i] < 0) at = i`, or what was found there.
//!
//! Takes a function whose loop carries a value which iterations replace, or not, by nothing but copies, and of which nobody
//! asks before the loop ends. Gives the function with the *moment* carried beside it: the number of the iteration, counted
//! from 1, that has chosen the value, 0 where none has. A later moment is greater, so the two are a best value and what
//! goes with it, if [`groups`] proves it: the iteration's own moment (0, if it chooses nothing) against the greatest so far.
//! That is how OpenMP defines `lastprivate(conditional)` (OpenMP 5.0, section 2.19.4.5).

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{BlockId, Inst, NumOp, Op, Term, Ty, Val};

use super::best::{closure, groups};
use crate::ops;
use crate::scev::{Atom, Scev};
use crate::ssa::Function;

/// Most values that carry one.
const CARRIERS: usize = 64;

/// The function with the moment of one value carried, too; `None` if there is none to be found.
pub fn with_moment(s: &Scev, l: usize) -> Option<Function> {
    let params = &s.f.body.at(s.forest.loops[l].header).params;
    let follows_index = |p: &Val| !s.f.body.ty(*p).is_float() && !s.poly(*p).has(Atom::Val(*p));
    let carried: Vec<Val> = params.iter().copied().filter(|p| !follows_index(p)).collect();
    let known = groups(s, l, &carried, &|_, _| true);
    let known = |p: &Val| known.iter().any(|b| b.lead == *p || b.followers.contains(p));
    let all = params.iter().enumerate().filter(|(_, p)| carried.contains(p) && !known(p));
    all.into_iter().find_map(|(index, _)| Chosen::new(s, l, index)?.carried())
}

/// A value that iterations replace or not.
struct Chosen<'s, 'f> {
    s: &'s Scev<'f>,
    l: usize,
    /// Which of the header's parameters it is.
    index: usize,
    phi: Val,
    /// What the only way back hands on.
    next: Val,
    latch: BlockId,
    /// What carries it.
    carriers: HashSet<Val>,
}

impl<'s, 'f> Chosen<'s, 'f> {
    fn new(s: &'s Scev<'f>, l: usize, index: usize) -> Option<Self> {
        let lp = &s.forest.loops[l];
        let phi = s.f.body.at(lp.header).params[index];
        let ([latch], (_, back)) = (lp.latches.as_slice(), s.phi_args(l, index)) else { return None };
        let [next] = back.as_slice() else { return None };
        let inside = |e: &&tensor_wasm_ir::Edge| e.block != lp.header && lp.blocks.contains(&e.block);
        if *next == phi || s.f.body.at(*latch).term.edges().iter().any(inside) {
            return None;
        }
        let (carriers, wrappers) = closure(s, l, phi);
        let copied = |c: &Val| s.inst(*c).is_none_or(|i| matches!(i.op, Op::Num(op) if super::is_select(op)));
        let own = carriers.contains(next) && wrappers.is_empty() && carriers.len() <= CARRIERS;
        let me = Chosen { s, l, index, phi, next: *next, latch: *latch, carriers };
        (own && me.carriers.iter().all(copied) && me.asked_behind_only()).then_some(me)
    }

    /// Does nobody ask for it in the loop, nor behind it for anything but what is handed on?
    fn asked_behind_only(&self) -> bool {
        let (s, lp) = (self.s, &self.s.forest.loops[self.l]);
        let carries = |v: &Val| self.carriers.contains(v);
        let at_end = |b: BlockId, v: Val| !carries(&v) || v == self.phi || (v == self.next && b == self.latch);
        let plain = |i: &Inst| match i.result.filter(|r| carries(r)) {
            Some(_) => !carries(&i.args[2]),
            None => !i.args.iter().any(carries),
        };
        let block = |b: BlockId| {
            let at = s.f.body.at(b);
            let decides = match &at.term {
                Term::CondBr(c, ..) | Term::Switch(c, _) => carries(c),
                _ => false,
            };
            let edges = at.term.edges();
            let passed = |e: &&tensor_wasm_ir::Edge| match e.block {
                to if to == lp.header => {
                    e.args.iter().enumerate().all(|(k, a)| if k == self.index { *a == self.next } else { !carries(a) })
                }
                to if lp.blocks.contains(&to) => true,
                _ => e.args.iter().all(|a| at_end(b, *a)),
            };
            !decides && at.insts.iter().all(plain) && edges.iter().all(passed)
        };
        let named = s.f.exit_values.iter().all(|(&(b, _), &v)| at_end(b, v));
        let lanes = s.f.exit_vectors.values().any(|(_, lanes)| lanes.iter().any(carries));
        lp.blocks.iter().all(|b| block(*b)) && named && !lanes
    }

    /// The function with the moment carried, if it and the value are one reduction.
    fn carried(&self) -> Option<Function> {
        let (s, lp) = (self.s, &self.s.forest.loops[self.l]);
        let mut f = s.f.clone();
        let ty = f.body.ty(self.phi);
        let [count, greatest, now, zero, none] = [Ty::I64, Ty::I64, Ty::I64, Ty::I64, ty].map(|ty| f.body.value(ty));
        let mut others: Vec<Val> = self.carriers.iter().copied().filter(|c| *c != self.phi).collect();
        others.sort_unstable();
        let mut moment: HashMap<Val, Val> = others.iter().map(|c| (*c, f.body.value(Ty::I64))).collect();
        moment.insert(self.phi, zero);
        let moment_of = |v: Val| moment.get(&v).copied().unwrap_or(now);
        // What carries the value from before the iteration: that, nobody asks for.
        let renamed = |v: Val| if v == self.phi { none } else { v };
        let mut blocks: Vec<BlockId> = lp.blocks.iter().copied().collect();
        blocks.sort_unstable();
        for &b in &blocks {
            let block = f.body.at_mut(b);
            for mut i in std::mem::take(&mut block.insts) {
                let beside = i.result.filter(|r| self.carriers.contains(r)).map(|r| {
                    let args = vec![moment_of(i.args[0]), moment_of(i.args[1]), i.args[2]];
                    i.args[..2].iter_mut().for_each(|a| *a = renamed(*a));
                    Inst { op: Op::Num(NumOp::I64Select), args, result: Some(moment[&r]), at: i.at }
                });
                block.insts.push(i);
                block.insts.extend(beside);
            }
            for e in block.term.edges_mut().into_iter().filter(|e| lp.blocks.contains(&e.block) && e.block != lp.header)
            {
                let params = s.f.body.at(e.block).params.iter().zip(e.args.clone());
                let carrying: Vec<(usize, Val)> = params
                    .enumerate()
                    .filter(|(_, (p, _))| self.carriers.contains(p))
                    .map(|(k, (_, a))| (k, a))
                    .collect();
                for (k, a) in carrying {
                    e.args[k] = renamed(a);
                    e.args.push(moment_of(a));
                }
            }
            if b != lp.header {
                let carrying = s.f.body.at(b).params.iter().filter(|p| self.carriers.contains(p));
                block.params.extend(carrying.map(|p| moment[p]));
            }
        }
        // The counter and the greatest moment so far.
        let one = f.body.value(Ty::I64);
        let inst = |op: Op, args: &[Val], result: Val| Inst { op, args: args.to_vec(), result: Some(result), at: 0 };
        let prefix = [
            inst(Op::Const(1), &[], one),
            inst(Op::Num(NumOp::I64Add), &[count, one], now),
            inst(Op::Const(0), &[], zero),
            inst(Op::Const(0), &[], none),
        ];
        let header = f.body.at_mut(lp.header);
        header.params.extend([count, greatest]);
        header.insts.splice(0..0, prefix);
        let own = moment[&self.next];
        let later = f.body.num(self.latch, NumOp::I64GtS, &[own, greatest]);
        let latest = f.body.num(self.latch, NumOp::I64Select, &[own, greatest, later]);
        let value = f.body.num(self.latch, ops::select(ty), &[self.next, self.phi, later]);
        for e in f.body.at_mut(self.latch).term.edges_mut() {
            e.args.iter_mut().filter(|a| **a == self.next).for_each(|a| *a = value);
            if e.block == lp.header {
                e.args.extend([now, latest]);
            }
        }
        for &p in s.preds(lp.header).iter().filter(|p| !lp.blocks.contains(p)) {
            let starts = [f.body.constant(p, Ty::I64, 0), f.body.constant(p, Ty::I64, 0)];
            let edges = f.body.at_mut(p).term.edges_mut();
            edges.into_iter().filter(|e| e.block == lp.header).for_each(|e| e.args.extend(starts));
        }
        f.exit_values
            .iter_mut()
            .filter(|((b, _), v)| *b == self.latch && **v == self.next)
            .for_each(|(_, v)| *v = value);
        let of = s.alike(&f);
        let proven = groups(&of, self.l, &[greatest, self.phi], &|_, _| true);
        let pair = proven.iter().any(|b| b.lead == greatest && b.followers == [self.phi]);
        drop(of);
        pair.then_some(f)
    }
}
