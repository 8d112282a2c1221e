//! Best values of which a loop carries only the place: `if (x[i] < x[at]) at = i`, the form of C++'s `min_element` and of
//! pivot searches.
//!
//! Takes a function whose loop loads again, by a carried place, what it compares with. Gives the function with the value
//! carried beside the place, if [`best`] proves the two to be one reduction; the place then is a follower of the value.
//! The new loop does the same as the old one, by these steps:
//!
//! - **A mirror.** Of every value that carries the place (`select`s, merges), what is found there is carried along: chosen
//!   by the same conditions, between the same things. What is found at a new place is a value that the loop has computed
//!   already, to compare it. No store stands in the loop, so loading it again would give the same.
//! - **The first place.** What is found where the search begins is known only inside of the nest. So the value begins as
//!   the worst one there is, and every iteration first puts what is found at the first place, and that place, in place of
//!   what is carried, if it is better. In the first iteration it is (or it is no better than the worst value, which is
//!   then the same value, and that place is carried already); later what is carried is at least as good, and it is not.
//!   This needs that of equals the first one stays, or else [`best`] finds two steps that differ. Nothing is better than
//!   a NaN, and it is no better than anything: with one at the first place the trap flag is raised.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{BlockId, Edge, Inst, NumOp, Op, Ty, Val};

use super::best::{closure, groups, infinity};
use crate::ops::{self, Order};
use crate::scev::{Atom, Def, Poly, Scev};
use crate::ssa::Function;

/// Most operations between a place and what is compared.
const DEPTH: u32 = 12;
/// Most values that carry a place.
const CARRIERS: usize = 64;

/// The function with the value of a place that the loop carries carried, too; `None` if there is none to be found.
pub fn with_values(s: &Scev, l: usize) -> Option<Function> {
    let params = &s.f.body.at(s.forest.loops[l].header).params;
    params.iter().enumerate().filter(|(i, p)| is_chosen(s, l, *i, **p)).find_map(|(_, &p)| {
        let search = Search::new(s, l, p)?;
        [false, true].into_iter().find_map(|max| search.carried(max))
    })
}

/// Is the next value of the phi chosen between it and others, by nothing but copies?
fn is_chosen(s: &Scev, l: usize, index: usize, phi: Val) -> bool {
    let (_, back) = s.phi_args(l, index);
    let [next] = back.as_slice() else { return false };
    let merges = match s.def(*next) {
        Some(Def::Param(b, _)) => s.forest.loops[l].blocks.contains(&b) && b != s.forest.loops[l].header,
        Some(Def::Inst(..)) => matches!(s.inst(*next).map(|i| i.op), Some(Op::Num(op)) if super::is_select(op)),
        None => false,
    };
    *next != phi && !s.f.body.ty(phi).is_float() && merges
}

/// A comparison with what is found at a carried place.
struct Key {
    /// What is found.
    found: Val,
    /// The place.
    place: Val,
    /// What it is compared with.
    other: Val,
    order: Order,
}

struct Search<'s, 'f> {
    s: &'s Scev<'f>,
    l: usize,
    phi: Val,
    /// Where the search begins.
    first: Val,
    /// What carries the place.
    carriers: HashSet<Val>,
    keys: Vec<Key>,
    /// New places, with what is found there.
    known: HashMap<Val, Val>,
}

impl<'s, 'f> Search<'s, 'f> {
    fn new(s: &'s Scev<'f>, l: usize, phi: Val) -> Option<Self> {
        let lp = &s.forest.loops[l];
        let insts = || lp.blocks.iter().flat_map(|b| &s.f.body.at(*b).insts);
        if insts().any(|i| i.op.has_effect() && !matches!(i.op, Op::Load { .. } | Op::Num(_))) {
            return None;
        }
        let (carriers, wrappers) = closure(s, l, phi);
        // A minimum or maximum of places is none that is found anywhere.
        let chosen = |c: &Val| s.inst(*c).is_none_or(|i| matches!(i.op, Op::Num(op) if super::is_select(op)));
        if !wrappers.is_empty() || carriers.len() > CARRIERS || !carriers.iter().all(chosen) {
            return None;
        }
        let index = s.f.body.at(lp.header).params.iter().position(|p| *p == phi)?;
        let (entry, back) = s.phi_args(l, index);
        let first = *entry.first()?;
        if entry.iter().any(|e| *e != first) || !back.iter().all(|b| carriers.contains(b)) {
            return None;
        }
        let mut me = Search { s, l, phi, first, carriers, keys: vec![], known: HashMap::default() };
        me.keys = insts().filter_map(|i| me.key(i)).collect();
        let model = me.keys.first()?;
        let (found, place) = (model.found, model.place);
        let alike = |k: &Key| me.same(found, place, k.found, k.place, DEPTH) && k.order == model.order;
        if !me.keys.iter().all(alike) {
            return None;
        }
        me.known = me.new_places()?;
        Some(me)
    }

    /// The comparison, if one of its operands is found at a carried place.
    fn key(&self, i: &Inst) -> Option<Key> {
        let Op::Num(op) = i.op else { return None };
        let order = ops::comparison(op)?.1?;
        let (a, b) = (*i.args.first()?, *i.args.get(1)?);
        [(a, b), (b, a)].into_iter().find_map(|(found, other)| {
            let mut places = HashSet::default();
            let loads = self.places(found, &mut places, DEPTH)?;
            let mut places = places.into_iter();
            let (Some(place), None, true) = (places.next(), places.next(), loads) else { return None };
            Some(Key { found, place, other, order })
        })
    }

    /// Gathers the carried places that a value is made of; does it take a load? `None` if it is made of other things that
    /// change.
    fn places(&self, v: Val, places: &mut HashSet<Val>, depth: u32) -> Option<bool> {
        if self.carriers.contains(&v) {
            places.insert(v);
            return Some(false);
        }
        if self.s.invariant(v, self.l) {
            return Some(false);
        }
        let i = self.s.inst(v)?;
        let load = match i.op {
            Op::Load { .. } => true,
            Op::Num(op) if !op.traps() => false,
            _ => return None,
        };
        let depth = depth.checked_sub(1)?;
        i.args.iter().try_fold(load, |load, a| Some(load | self.places(*a, places, depth)?))
    }

    /// Is `b`, of the place `q`, computed as `a` is of the place `p`?
    fn same(&self, a: Val, p: Val, b: Val, q: Val, depth: u32) -> bool {
        let s = self.s;
        if a == p {
            return s.poly(b) == s.poly(q);
        }
        if s.invariant(a, self.l) {
            return a == b || (!s.f.body.ty(a).is_float() && s.poly(a) == s.poly(b));
        }
        let (Some(x), Some(y), Some(depth)) = (s.inst(a), s.inst(b), depth.checked_sub(1)) else { return false };
        match (x.op, y.op) {
            (Op::Load { mem, offset, .. }, Op::Load { mem: m, offset: o, .. }) => {
                let at = |v: Val| s.poly(s.address(v));
                let moved = at(x.args[0]).substitute(Atom::Val(p), &of_width(s.poly(q), at(x.args[0]).ty));
                (mem, offset) == (m, o) && moved == at(y.args[0])
            }
            (Op::Num(op), Op::Num(other)) => {
                op == other && x.args.iter().zip(&y.args).all(|(a, b)| self.same(*a, p, *b, q, depth))
            }
            _ => false,
        }
    }

    /// What goes into the values that carry the place: those that carry none, with what is found there.
    fn new_places(&self) -> Option<HashMap<Val, Val>> {
        let s = self.s;
        let mut out = HashMap::default();
        for (to, from, at) in self.choices() {
            if self.carriers.contains(&to) && !self.carriers.contains(&from) {
                let model = &self.keys[0];
                let is = |k: &&Key| self.same(model.found, model.place, k.other, from, DEPTH);
                let other = self.keys.iter().find(is)?.other;
                let there = match s.def(other)? {
                    Def::Inst(b, k) if b == at.0 => k < at.1,
                    d => s.dominates(d.block(), at.0),
                };
                out.extend(there.then_some((from, other)));
                out.get(&from)?;
            }
        }
        Some(out)
    }

    /// Everything that a carrier is made of in the loop: (carrier, value, where it is chosen).
    fn choices(&self) -> Vec<(Val, Val, (BlockId, usize))> {
        let (s, lp) = (self.s, &self.s.forest.loops[self.l]);
        let mut out = vec![];
        for &b in &lp.blocks {
            let block = s.f.body.at(b);
            for (k, i) in block.insts.iter().enumerate() {
                if let Some(r) = i.result.filter(|r| self.carriers.contains(r)) {
                    out.extend(i.args.iter().take(2).map(|a| (r, *a, (b, k))));
                }
            }
            let end = (b, block.insts.len());
            for e in block.term.edges() {
                if lp.blocks.contains(&e.block) {
                    let params = s.f.body.at(e.block).params.iter().zip(&e.args);
                    out.extend(params.filter(|(p, _)| self.carriers.contains(p)).map(|(p, a)| (*p, *a, end)));
                }
            }
        }
        out
    }

    /// The function with the value carried, if that makes a maximum, or a minimum.
    fn carried(&self, max: bool) -> Option<Function> {
        let s = self.s;
        let mut f = s.f.clone();
        let ty = s.f.body.ty(self.keys[0].found);
        let order = self.keys[0].order;
        let (worst, better) = worst_and_better(ty, order, max)?;
        let lp = &s.forest.loops[self.l];
        let mut blocks: Vec<BlockId> = lp.blocks.iter().copied().collect();
        blocks.sort_unstable();

        // What carries the value beside each that carries the place.
        let value = f.body.value(ty);
        let mut prefix = vec![];
        let (best, place) = self.first_step(&mut f, &mut prefix, (value, better))?;
        let mut mirror: HashMap<Val, Val> = self.known.clone();
        let mut carriers: Vec<Val> = self.carriers.iter().copied().filter(|c| *c != self.phi).collect();
        carriers.sort_unstable();
        mirror.extend(carriers.iter().map(|c| (*c, f.body.value(ty))));
        mirror.insert(self.phi, best);

        // Whoever used the place, or what is found there, uses what is carried.
        let found: HashMap<Val, Val> = self.keys.iter().map(|k| (k.found, mirror[&k.place])).collect();
        let renamed = |v: Val| found.get(&v).copied().unwrap_or(if v == self.phi { place } else { v });
        for &b in &blocks {
            let target = |e: &Edge| lp.blocks.contains(&e.block).then_some(e.block);
            let block = f.body.at_mut(b);
            let insts = std::mem::take(&mut block.insts);
            for mut i in insts {
                let mirrored = i.result.filter(|r| self.carriers.contains(r)).map(|r| {
                    let args = vec![mirror[&i.args[0]], mirror[&i.args[1]], renamed(i.args[2])];
                    Inst { op: Op::Num(ops::select(ty)), args, result: Some(mirror[&r]), at: i.at }
                });
                i.args.iter_mut().for_each(|a| *a = renamed(*a));
                block.insts.push(i);
                block.insts.extend(mirrored);
            }
            for e in block.term.edges_mut() {
                let params = target(e).map_or(&[][..], |to| &s.f.body.at(to).params);
                let carried = params.iter().zip(&e.args).filter(|(p, _)| self.carriers.contains(p));
                let more: Vec<Val> = carried.map(|(_, a)| mirror[a]).collect();
                // Outside of the loop the place is what it was.
                if target(e).is_some() {
                    e.args.iter_mut().for_each(|a| *a = renamed(*a));
                }
                e.args.extend(more);
            }
            if let tensor_wasm_ir::Term::CondBr(c, ..) | tensor_wasm_ir::Term::Switch(c, _) = &mut block.term {
                *c = renamed(*c);
            }
            let carried = s.f.body.at(b).params.iter().filter(|p| self.carriers.contains(p) && **p != self.phi);
            block.params.extend(carried.map(|p| mirror[p]));
        }
        // The header's own comes last, and first in it is the step of the first place.
        let header = f.body.at_mut(lp.header);
        header.params.push(value);
        header.insts.splice(0..0, prefix);
        for &p in s.preds(lp.header).iter().filter(|p| !lp.blocks.contains(p)) {
            let worst = f.body.constant(p, ty, worst);
            let edges = f.body.at_mut(p).term.edges_mut();
            edges.into_iter().filter(|e| e.block == lp.header).for_each(|e| e.args.push(worst));
        }
        self.forget_loads(&mut f, &blocks);
        let of = s.alike(&f);
        let proven = groups(&of, self.l, &[value, self.phi], &|_, _| true);
        let pair = proven.iter().any(|b| b.lead == value && b.followers == [self.phi]);
        drop(of);
        pair.then_some(f)
    }

    /// What is found at the first place, and that place, or what is carried if that is no worse.
    fn first_step(
        &self,
        f: &mut Function,
        prefix: &mut Vec<Inst>,
        (value, better): (Val, NumOp),
    ) -> Option<(Val, Val)> {
        let model = &self.keys[0];
        let found = self.again(f, prefix, model.found, model.place, DEPTH)?;
        let ty = f.body.ty(found);
        let mut push = |f: &mut Function, op: Op, args: Vec<Val>, ty: Option<Ty>| {
            let result = ty.map(|ty| f.body.value(ty));
            prefix.push(Inst { op, args, result, at: 0 });
            result
        };
        if ty.is_float() {
            let unequal = if ty == Ty::F32 { NumOp::F32Ne } else { NumOp::F64Ne };
            let nan = push(f, Op::Num(unequal), vec![found, found], Some(Ty::I32))?;
            push(f, Op::TrapIf, vec![nan], None);
        }
        let wins = push(f, Op::Num(better), vec![found, value], Some(Ty::I32))?;
        let best = push(f, Op::Num(ops::select(ty)), vec![found, value, wins], Some(ty))?;
        let at = f.body.ty(self.phi);
        let place = push(f, Op::Num(ops::select(at)), vec![self.first, self.phi, wins], Some(at))?;
        Some((best, place))
    }

    /// Computes a value as it is at the first place, in place of another one.
    fn again(&self, f: &mut Function, to: &mut Vec<Inst>, v: Val, place: Val, depth: u32) -> Option<Val> {
        if v == place {
            return Some(self.first);
        }
        if !self.s.inside(v, self.l) {
            return Some(v);
        }
        let i = self.s.inst(v)?;
        let depth = depth.checked_sub(1)?;
        let args = i.args.iter().map(|a| self.again(f, to, *a, place, depth)).collect::<Option<Vec<Val>>>()?;
        let r = f.body.value(f.body.ty(v));
        to.push(Inst { op: i.op, args, result: Some(r), at: i.at });
        Some(r)
    }

    /// Removes what was computed to load by a carried place, as far as nobody uses it any more. Every iteration loads what
    /// is at the first place, the new ones are loaded by themselves, so no trap is lost.
    fn forget_loads(&self, f: &mut Function, blocks: &[BlockId]) {
        let mut gone: Vec<Val> = self.keys.iter().map(|k| k.found).collect();
        while let Some(v) = gone.pop() {
            let used =
                f.body.blocks.iter().any(|b| b.insts.iter().any(|i| i.args.contains(&v)) || b.term.uses().contains(&v));
            let Some(i) = self.s.inst(v).filter(|_| !used) else { continue };
            if matches!(i.op, Op::Load { .. } | Op::Num(_)) && !self.s.invariant(v, self.l) {
                for &b in blocks {
                    f.body.at_mut(b).insts.retain(|i| i.result != Some(v));
                }
                gone.extend(i.args.iter().filter(|a| !self.carriers.contains(a)));
            }
        }
    }
}

/// The polynomial in the ring of the other width, where it is a part of an address of that width.
fn of_width(p: Poly, ty: Ty) -> Poly {
    match (p.ty, ty) {
        (Ty::I64, Ty::I32) => p.wrap(),
        _ => p,
    }
}

/// The worst value in an order, and what says that another one is better.
fn worst_and_better(ty: Ty, order: Order, max: bool) -> Option<(u64, NumOp)> {
    use NumOp::*;
    Some(match (ty, order) {
        (Ty::I32, Order::Signed) if max => (i32::MIN as u32 as u64, I32GtS),
        (Ty::I32, Order::Signed) => (i32::MAX as u64, I32LtS),
        (Ty::I32, Order::Unsigned) if max => (0, I32GtU),
        (Ty::I32, Order::Unsigned) => (u64::from(u32::MAX), I32LtU),
        (Ty::I64, Order::Signed) if max => (i64::MIN as u64, I64GtS),
        (Ty::I64, Order::Signed) => (i64::MAX as u64, I64LtS),
        (Ty::I64, Order::Unsigned) if max => (0, I64GtU),
        (Ty::I64, Order::Unsigned) => (u64::MAX, I64LtU),
        (Ty::F32, Order::Float) => (infinity(ty, !max), if max { F32Gt } else { F32Lt }),
        (Ty::F64, Order::Float) => (infinity(ty, !max), if max { F64Gt } else { F64Lt }),
        _ => return None,
    })
}
