//! What an unrolled loop leaves over, as a part of it.
//!
//! Takes a function with a loop `M` that has been rolled up, beside which stands what its unrolling has left over: behind it
//! a loop of the same iteration, or one copy of it, made if anything is left; or in front of it such a copy
//! ([`shape`](self::shape)). There may be branches past `M`, for less than one of its old iterations, or where its accesses
//! may meet. Gives the function with one loop for both.
//!
//! - **Counts.** Together they run `n` times, of which the rest takes `n` modulo a power of two
//!   ([`Scev::resolve_in`] says so), and `M` what is left. On a way past `M` that is nothing, or the rest takes all.
//! - **The same iteration.** Iteration `i` of the rest is iteration `M's count + i` of `M` (one in front: iteration -1): value
//!   by value ([`Alike`]), and every access and every trap of one is in the other, in an order that makes no difference.
//! - **The ways past it.** Of the branches, one remains: not to begin with 0 iterations, if there may be so few. Where the
//!   program would then have gone on for as long as numbers go round, the loop is told to trap, and a launch leaves it to
//!   the processor.

mod counts;
mod shape;

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{Block, BlockId, Edge, Inst, NumOp, Op, Term, Ty, Val};

use super::copies::{Affine, access, affine, apart, place};
use super::same::{Alike, Handed, Later};
use super::spell::{Spelled, spell};
use crate::liveness::Liveness;
use crate::loops;
use crate::scev::{Atom, Def, Poly, Scev, Scope};
use crate::ssa::Function;
use counts::{Counts, Zero};
use shape::{Rest, Shape};

/// A check that is still to be put into a loop: its header, how often it is to run, and the smallest number that is too much.
struct Check {
    header: BlockId,
    total: Val,
    ty: Ty,
    limit: u128,
}

/// The function with every loop that has been rolled up and its rest as one, as often as that makes another one; `None` if
/// there is none with a rest.
pub fn fold(s: &Scev, live: &Liveness) -> Option<Function> {
    let mut checks = vec![];
    let mut f = once(s, live, &mut checks)?;
    for _ in 0..ROUNDS {
        let forest = loops::forest(&f.body, &f.loops);
        let Some(more) = once(&Scev::new(&f, &forest), &Liveness::new(&f), &mut checks) else { break };
        f = more;
    }
    // A loop that is a part of another one now has no header any more.
    checks.retain(|c| !f.body.at(c.header).params.is_empty());
    checks.iter().for_each(|c| c.put(&mut f));
    Some(f)
}

/// Most rounds after the first one: a vectorised loop has a rest that is unrolled itself.
const ROUNDS: usize = 2;

/// A loop and its rest, of which is known that they are one.
struct Pair {
    shape: Shape,
    counts: Counts,
    guarded: bool,
    /// Values of the two that nobody asks for behind them ([`unknown_behind`]).
    nameless: HashSet<Val>,
}

fn once(s: &Scev, live: &Liveness, checks: &mut Vec<Check>) -> Option<Function> {
    let rolled = |l: &usize| s.f.rolled.contains_key(&s.forest.loops[*l].header);
    let mut pairs: Vec<Pair> = vec![];
    let mut changed: HashSet<BlockId> = HashSet::default();
    // Blocks that one of the pairs is about must not be gone, or changed, by another one.
    let mut taken: HashSet<BlockId> = HashSet::default();
    for l in (0..s.forest.loops.len()).filter(rolled) {
        let found = Shape::all(s, l).find_map(|shape| Pair::of(s, live, shape));
        let Some(p) = found else { continue };
        let own = p.shape.blocks();
        if own.is_disjoint(&taken) {
            taken.extend(own);
            changed.extend(p.shape.changed(s)?);
            pairs.push(p);
        }
    }
    let mut f = s.f.clone();
    let mut any = false;
    for p in &pairs {
        // Of a rest in front, what stands between the two is another one now.
        let top = if p.shape.in_front { p.shape.asks.0 } else { p.shape.before };
        let there = |b: BlockId| !changed.contains(&b) && s.dominates(b, top);
        if let Some(total) = spell(s, &mut f.body.types, &p.counts.total, top, &there) {
            p.apply(s, &mut f, total, checks);
            any = true;
        }
    }
    any.then_some(f)
}

impl Shape {
    /// The blocks of which the values are other ones, or none, when the two are one.
    fn changed(&self, s: &Scev) -> Option<HashSet<BlockId>> {
        let mut changed: HashSet<BlockId> = self.gone.union(&s.forest.loops[self.main.l].blocks).copied().collect();
        if self.in_front {
            // From where the ways meet to the loop.
            let mut at = self.before;
            while Some(at) != self.join.as_ref().map(|j| j.at) {
                changed.insert(at);
                at = *s.preds(at).first()?;
            }
            changed.insert(at);
        }
        Some(changed)
    }

    /// All blocks that become something else.
    fn blocks(&self) -> HashSet<BlockId> {
        let mut out = self.gone.clone();
        out.extend(&self.main.blocks);
        out.extend(self.past.iter().map(|p| p.0));
        out.extend([self.before, self.asks.0]);
        out
    }
}

impl Pair {
    fn of(s: &Scev, live: &Liveness, shape: Shape) -> Option<Pair> {
        let counts = Counts::of(s, &shape)?;
        let guarded = same_iteration(s, &shape, &counts)?;
        let nameless = unknown_behind(s, live, &shape)?;
        Some(Pair { shape, counts, guarded, nameless })
    }
}

/// Which of the ways to the rest is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Over the loop (or, to a loop behind a copy, over that).
    Over,
    /// The numbered way past it.
    Past(usize),
}

impl Shape {
    /// A polynomial of what is known behind the meeting, on that way to it.
    fn on(&self, s: &Scev, p: &Poly, way: Way) -> Poly {
        let Some(join) = &self.join else { return p.clone() };
        let args = match way {
            Way::Over => &join.over,
            Way::Past(n) => &join.past[n],
        };
        let params = s.f.body.at(join.at).params.iter().zip(args);
        params.fold(p.clone(), |p, (param, arg)| {
            if s.f.body.ty(*param).is_float() || !p.has(Atom::Val(*param)) {
                return p;
            }
            let arg = s.seen(*arg, join.at);
            if arg.ty == p.ty { p.substitute(Atom::Val(*param), &arg) } else { p }
        })
    }
}

/// Is an iteration of the rest what the loop would do next? If so: only where the guard keeps all addresses in memory?
fn same_iteration(s: &Scev, shape: &Shape, counts: &Counts) -> Option<bool> {
    let f = s.f;
    let (l, header) = (shape.main.l, shape.main.blocks[0]);
    let affinely = |l: usize, v: Val| affine(s, l, v).is_some();
    // What the loop hands on, and what that is called behind it.
    let (mut called, mut backs) = (HashMap::default(), HashMap::default());
    for (i, &phi) in f.body.at(header).params.iter().enumerate().filter(|(_, p)| !affinely(l, **p)) {
        let (entry, back) = s.phi_args(l, i);
        let ([entry], [back], false) = (entry.as_slice(), back.as_slice(), shape.in_front) else { return None };
        backs.insert(phi, *back);
        let name = match &shape.join {
            None => *back,
            Some(join) => {
                let all = |k: &usize| join.over[*k] == *back && join.past.iter().all(|p| p[*k] == *entry);
                f.body.at(join.at).params[(0..join.over.len()).find(all)?]
            }
        };
        called.insert(phi, name);
    }
    let mut pairs: Vec<(Val, Val)> = vec![];
    if let Rest::Loop(r) = &shape.rest {
        for (i, &phi) in f.body.at(r.blocks[0]).params.iter().enumerate().filter(|(_, p)| !affinely(r.l, **p)) {
            let (entry, back) = s.phi_args(r.l, i);
            let ([entry], [back]) = (entry.as_slice(), back.as_slice()) else { return None };
            pairs.push((*called.iter().find(|(_, c)| *c == entry)?.0, phi));
            backs.insert(phi, *back);
        }
        called = pairs.iter().copied().collect();
    }
    let insts = |blocks: &[BlockId]| -> Vec<&Inst> { blocks.iter().flat_map(|b| &f.body.at(*b).insts).collect() };
    let (first, second) = (insts(&shape.main.blocks), insts(shape.rest.blocks()));
    let stores = |insts: &[&Inst]| -> Vec<usize> {
        (0..insts.len()).filter(|n| matches!(insts[*n].op, Op::Store { .. })).collect()
    };
    // On a way past the loop its rest must be the same iteration, too.
    let past = shape.join.as_ref().filter(|_| !shape.in_front).map_or(0, |j| j.past.len());
    let mut met: Vec<(usize, usize)> = vec![];
    for way in std::iter::once(Way::Over).chain((0..past).map(Way::Past)) {
        let handed = called.clone();
        let mut alike = Alike::new(s, After { s, shape, counts, way, handed });
        let mut left = stores(&second);
        met.clear();
        for x in stores(&first) {
            let at = left.iter().position(|&y| {
                alike.meet(first[x], second[y], 0) && alike.same(first[x].args[1], second[y].args[1], 0)
            })?;
            met.push((x, left.remove(at)));
        }
        if !left.is_empty() || !pairs.iter().all(|(v, w)| alike.same(backs[v], backs[w], 0)) {
            return None;
        }
        let number = |insts: &[&Inst], v: Val| insts.iter().position(|i| i.result == Some(v) && i.op.has_effect());
        met.extend(alike.same.iter().filter_map(|(v, w, _)| Some((number(&first, *v)?, number(&second, *w)?))));
        let all = |insts: &[&Inst], seen: &dyn Fn(usize) -> bool| {
            (0..insts.len()).all(|n| !insts[n].op.has_effect() || seen(n))
        };
        if !all(&first, &|n| met.iter().any(|m| m.0 == n)) || !all(&second, &|n| met.iter().any(|m| m.1 == n)) {
            return None;
        }
    }
    // What is read before it is written is so in both. (Of addresses of 64 bits that is not asked.)
    let at: Vec<_> = first.iter().map(|i| place(s, l, i).filter(|_| !f.memory64)).collect();
    let footprint = |n: usize| Some((at[n].as_ref()?, access(first[n])?.0));
    for &(x, y) in &met {
        for &(z, w) in &met {
            let stores = matches!(first[x].op, Op::Store { .. }) || matches!(first[z].op, Op::Store { .. });
            if stores && x < z && y > w && !apart(&footprint(x), &footprint(z)) {
                return None;
            }
        }
    }
    Some(met.iter().any(|&(x, y)| access(first[x]) != access(second[y])))
}

/// The rest comes after as many iterations as the loop runs, or in front of it.
struct After<'a, 'f> {
    s: &'a Scev<'f>,
    shape: &'a Shape,
    counts: &'a Counts,
    way: Way,
    /// What the loop hands on, with what the rest has for it.
    handed: HashMap<Val, Val>,
}

impl After<'_, '_> {
    fn resolved(&self, p: &Poly) -> Poly {
        self.s.resolve_in(&self.shape.on(self.s, p, self.way), Scope::At(self.shape.scope()))
    }
}

impl Later for After<'_, '_> {
    fn then(&self, v: Val, more: u64, _: u64) -> Option<Affine> {
        let Affine { start, step } = affine(self.s, self.shape.main.l, v)?;
        let start = start.add(&Poly::constant(start.ty, more));
        let by = match (self.shape.in_front, self.way) {
            // What the loop begins with is known where the ways have met.
            (true, _) => self.counts.rest.scale(u64::MAX),
            (false, Way::Over) => self.counts.main.clone(),
            (false, Way::Past(_)) => Poly::constant(self.counts.main.ty, 0),
        };
        let moved = match (start.ty, by.ty) {
            _ if step.is_zero() => start,
            (a, b) if a == b => start.add(&step.mul(&by)),
            (Ty::I32, _) => start.add(&step.mul(&by.wrap())),
            _ => return None,
        };
        let start = match self.shape.in_front {
            true => self.s.resolve_in(&moved, Scope::At(self.shape.scope())),
            false => self.resolved(&moved),
        };
        let step = if matches!(self.shape.rest, Rest::Loop(_)) { step } else { Poly::constant(step.ty, 0) };
        Some(Affine { start, step })
    }

    fn now(&self, w: Val, more: u64) -> Option<Affine> {
        let s = self.s;
        if s.f.body.ty(w).is_float() {
            return None;
        }
        let Affine { start, step } = match &self.shape.rest {
            Rest::Loop(r) => affine(s, r.l, w)?,
            Rest::Once(blocks) => {
                let start = s.seen(w, blocks[0]);
                let own = |a: Atom| match a {
                    Atom::Val(v) => s.def(v).is_some_and(|d| blocks.contains(&d.block())),
                    _ => false,
                };
                let (known, step) = (!start.atoms().any(own), Poly::constant(start.ty, 0));
                known.then_some(Affine { start, step })?
            }
        };
        let start = start.add(&Poly::constant(start.ty, more));
        let start = match self.shape.in_front {
            true => s.resolve_in(&start, Scope::At(self.shape.scope())),
            false => self.resolved(&start),
        };
        Some(Affine { start, step })
    }

    fn fixed(&self, v: Val) -> bool {
        self.s.invariant(v, self.shape.main.l)
    }

    fn handed(&self, v: Val, w: Val, _: u64) -> Handed {
        match self.s.def(v) {
            Some(Def::Param(b, _)) if b == self.shape.main.blocks[0] => Handed::Is(self.handed.get(&v) == Some(&w)),
            _ => Handed::Not,
        }
    }
}

/// The values of the two that nobody asks for behind them, but which names are kept for; `None` if one is asked for.
fn unknown_behind(s: &Scev, live: &Liveness, shape: &Shape) -> Option<HashSet<Val>> {
    let f = s.f;
    let changed = shape.changed(s)?;
    let own = |v: &Val| s.def(*v).is_some_and(|d| changed.contains(&d.block()));
    for (b, block) in (0..).map(BlockId).zip(&f.body.blocks).filter(|(b, _)| !changed.contains(b)) {
        let uses = block.insts.iter().flat_map(|i| i.args.clone()).chain(block.term.uses());
        if s.reachable(b) && uses.into_iter().any(|v| own(&v)) {
            return None;
        }
    }
    if shape.out.args.iter().any(own) {
        return None;
    }
    let read = |b: BlockId, var| {
        let mut ways = f.body.at(b).term.edges().into_iter().filter(|e| !changed.contains(&e.block));
        !changed.contains(&b) && ways.any(|e| live.at_start(e.block, var))
    };
    let mut nameless: HashSet<Val> = f.loops.iter().flat_map(|w| w.entry.iter().chain(&w.vars)).map(|e| e.1).collect();
    for (&(b, var), v) in f.exit_values.iter() {
        if own(v) && read(b, var) {
            return None;
        }
        nameless.insert(*v);
    }
    for (&(b, var), (_, lanes)) in f.exit_vectors.iter() {
        if lanes.iter().any(own) && read(b, var) {
            return None;
        }
        nameless.extend(lanes);
    }
    // The header's parameters stay what they are.
    let header = &f.body.at(shape.main.blocks[0]).params;
    nameless.retain(|v| own(v) && !header.contains(v));
    Some(nameless)
}

fn arithmetic(ty: Ty) -> [NumOp; 5] {
    match ty {
        Ty::I32 => [NumOp::I32Add, NumOp::I32Ne, NumOp::I32Eq, NumOp::I32Sub, NumOp::I32GeU],
        _ => [NumOp::I64Add, NumOp::I64Ne, NumOp::I64Eq, NumOp::I64Sub, NumOp::I64GeU],
    }
}

impl Pair {
    /// Makes one loop of the two.
    fn apply(&self, s: &Scev, f: &mut Function, total: Spelled, checks: &mut Vec<Check>) {
        let Pair { shape, counts, nameless, .. } = self;
        let (header, exit) = (shape.main.blocks[0], shape.main.count.exit);
        let ty = counts.total.ty;
        let [add, ne, eq, ..] = arithmetic(ty);
        // In front of it: how often it runs, and whether.
        let front = f.new_block();
        f.body.at_mut(front).insts = total.insts;
        let zero = f.body.constant(front, ty, 0);
        let old = f.body.at(shape.before).term.edges().into_iter().find(|e| e.block == header).cloned();
        let mut enter = old.expect("the block in front of it");
        enter.args.push(zero);
        f.body.at_mut(front).term = if counts.zero == Zero::Nothing {
            let next = f.new_block();
            let some = f.body.num(front, ne, &[total.value, zero]);
            f.body.at_mut(next).term = Term::Br(enter);
            Term::CondBr(some, Edge { block: next, args: vec![] }, shape.out.clone())
        } else {
            Term::Br(enter)
        };
        for e in f.body.at_mut(shape.before).term.edges_mut() {
            if e.block == header {
                *e = Edge { block: front, args: vec![] };
            }
        }
        let only = |f: &mut Function, (b, k): (BlockId, usize)| {
            let to = f.body.at(b).term.edges()[k].clone();
            f.body.at_mut(b).term = Term::Br(to);
        };
        shape.past.iter().for_each(|p| only(f, *p));
        if shape.in_front {
            only(f, (shape.asks.0, 1 - shape.asks.1));
        }
        if counts.zero == Zero::Long || counts.limit < 1 << (ty.bytes() * 8) {
            checks.push(Check { header, total: total.value, ty, limit: counts.limit });
        }
        // A counter of its own.
        let counter = f.body.value(ty);
        f.body.at_mut(header).params.push(counter);
        let one = f.body.constant(exit.0, ty, 1);
        let next = f.body.num(exit.0, add, &[counter, one]);
        let test = f.body.num(exit.0, if exit.1 == 1 { ne } else { eq }, &[next, total.value]);
        let latch = s.forest.loops[shape.main.l].latches[0];
        for e in f.body.at_mut(latch).term.edges_mut().into_iter().filter(|e| e.block == header) {
            e.args.push(next);
        }
        if let Term::CondBr(c, x, y) = &mut f.body.at_mut(exit.0).term {
            *c = test;
            *(if exit.1 == 0 { x } else { y }) = shape.out.clone();
        }
        for b in &shape.gone {
            *f.body.at_mut(*b) = Block::new();
        }
        f.exit_values.retain(|_, v| !nameless.contains(v));
        f.exit_vectors.retain(|_, (_, lanes)| !lanes.iter().any(|v| nameless.contains(v)));
        for w in &mut f.loops {
            w.entry.retain(|(_, v)| !nameless.contains(v));
            w.vars.retain(|(_, v)| !nameless.contains(v));
        }
        if let Some(r) = f.rolled.get_mut(&header) {
            r.guarded |= self.guarded;
            r.folded = true;
        }
        if let Rest::Loop(r) = &shape.rest {
            let at = |l: usize| s.f.loops[s.forest.loops[l].wasm].at;
            f.folded.push((at(r.l), at(shape.main.l)));
        }
    }
}

impl Check {
    /// Puts the check in front of what an iteration does.
    fn put(&self, f: &mut Function) {
        let [_, _, _, sub, ge] = arithmetic(self.ty);
        let (rest, trap) = (f.new_block(), f.new_block());
        let block = f.body.at_mut(self.header);
        let (insts, term) = (std::mem::take(&mut block.insts), std::mem::replace(&mut block.term, Term::Unreachable));
        let to = f.body.at_mut(rest);
        (to.insts, to.term) = (insts, term);
        let one = f.body.constant(self.header, self.ty, 1);
        let less = f.body.num(self.header, sub, &[self.total, one]);
        let most = f.body.constant(self.header, self.ty, (self.limit - 1) as u64);
        let past = f.body.num(self.header, ge, &[less, most]);
        let to = |block: BlockId| Edge { block, args: vec![] };
        f.body.at_mut(self.header).term = Term::CondBr(past, to(trap), to(rest));
    }
}
