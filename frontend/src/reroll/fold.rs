//! What an unrolled loop leaves over, as a part of it.
//!
//! Takes a function with a loop `M` that has been rolled up, behind which stands what its unrolling has left over: a loop of
//! the same iteration, or one copy of it, made if anything is left. In front of `M` there may be a branch past it, for less
//! than one of its old iterations. Gives the function with one loop for both.
//!
//! - **Counts.** `M` runs `n` rounded down to a multiple of a power of two times, and the rest just `n` modulo that
//!   ([`Scev::resolve_in`] says both), so together they run `n` times. Where `M` is passed by, it would have run 0 times.
//! - **The same iteration.** Iteration `i` of the rest is iteration `M's count + i` of `M`: value by value ([`Alike`]), and
//!   every access and every trap of one is in the other, in an order that makes no difference.
//! - **The way past it.** Of the branches, one remains: not to begin with 0 iterations, if there may be so few. Where that
//!   would have run for as long as numbers go round, the loop is told to trap, and a launch leaves it to the processor.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{Block, BlockId, Cmp, Edge, Inst, NumOp, Op, Term, Ty, Val};

use super::copies::{Affine, Line, affine, quotient};
use super::same::{Alike, Handed, Later};
use super::spell::{Spelled, spell};
use crate::liveness::Liveness;
use crate::ops;
use crate::scev::{Atom, Count, Def, Gamma, Poly, Scev, Scope};
use crate::ssa::Function;

/// Most blocks on a way.
const WAY: usize = 8;

/// What is left over.
enum Rest {
    /// A loop.
    Loop(Line),
    /// One copy, in these blocks.
    Once(Vec<BlockId>),
}

impl Rest {
    fn blocks(&self) -> &[BlockId] {
        match self {
            Rest::Loop(line) => &line.blocks,
            Rest::Once(blocks) => blocks,
        }
    }
}

/// A loop and its rest.
pub(super) struct Pair {
    main: Line,
    rest: Rest,
    /// The block in front of the loop.
    before: BlockId,
    /// The branch past it: block, and the edge to the loop.
    past: Option<(BlockId, usize)>,
    /// What is known in this block is known on every way to the rest.
    scope: BlockId,
    /// Where control goes behind both.
    behind: Edge,
    /// Blocks that are gone: those between the two, and the rest.
    gone: HashSet<BlockId>,
    /// How often both run together.
    total: Poly,
    zero: Zero,
    /// Smallest total for which the loop's counter would come round to its bound before.
    limit: u128,
    guarded: bool,
}

/// What a total of 0 means.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Zero {
    /// It does not come up.
    Never,
    /// Nothing is done.
    Nothing,
    /// The loop runs for very long.
    Long,
}

/// The edge, past blocks that do nothing.
fn follow<'f>(f: &'f Function, edge: &'f Edge) -> &'f Edge {
    let mut e = edge;
    for _ in 0..WAY {
        let block = f.body.at(e.block);
        match &block.term {
            Term::Br(next) if block.insts.is_empty() && block.params.is_empty() => e = next,
            _ => break,
        }
    }
    e
}

fn pure(f: &Function, b: BlockId) -> bool {
    f.body.at(b).insts.iter().all(|i| matches!(i.op, Op::Const(_) | Op::Num(_)) && !i.op.has_effect())
}

/// Between a loop and its rest: the blocks up to the branch, and the branch.
struct Way<'f> {
    blocks: Vec<BlockId>,
    condition: Val,
    edges: [&'f Edge; 2],
}

fn way<'f>(s: &Scev<'f>, out: &'f Edge) -> Option<Way<'f>> {
    let mut blocks = vec![];
    let mut e = out;
    while blocks.len() < WAY {
        let block = s.f.body.at(e.block);
        if !pure(s.f, e.block) || s.forest.loops.iter().any(|l| l.header == e.block) {
            return None;
        }
        blocks.push(e.block);
        match &block.term {
            Term::Br(next) => e = next,
            Term::CondBr(c, x, y) => return Some(Way { blocks, condition: *c, edges: [x, y] }),
            _ => return None,
        }
    }
    None
}

/// A number of iterations, if every iteration but the last one is followed by another because a counter differs.
fn trips(s: &Scev, c: &Count, at: BlockId) -> Option<Poly> {
    let step = c.step.as_signed().filter(|n| *n != 0 && c.kind.cmp == Cmp::Ne && c.kind.bottom)?;
    let way = s.resolve_in(&c.bound.sub(&c.init).add(&c.step), Scope::At(at));
    quotient(&if step < 0 { way.scale(u64::MAX) } else { way }, step.unsigned_abs())
}

/// What decides a condition: it holds if the polynomial is not 0 (or else if it is).
fn differs(s: &Scev, condition: Val, at: BlockId) -> Option<(Poly, bool)> {
    let whole = |v: Val, other: Option<Val>| {
        let block = s.def(v)?.block();
        let p = s.seen(v, block);
        let p = other.map_or_else(|| p.clone(), |o| p.sub(&s.seen(o, block)));
        Some(s.resolve_in(&p, Scope::At(at)))
    };
    let Some(Inst { op: Op::Num(op), args, .. }) = s.inst(condition) else { return Some((whole(condition, None)?, true)) };
    match op {
        NumOp::I32Eqz if s.inst(args[0]).is_some_and(|i| matches!(i.op, Op::Num(n) if ops::is_compare(n))) => {
            differs(s, args[0], at).map(|(p, not)| (p, !not))
        }
        NumOp::I32Eqz | NumOp::I64Eqz => Some((whole(args[0], None)?, false)),
        NumOp::I32Ne | NumOp::I64Ne => Some((whole(args[0], Some(args[1]))?, true)),
        NumOp::I32Eq | NumOp::I64Eq => Some((whole(args[0], Some(args[1]))?, false)),
        n if ops::is_compare(*n) => None,
        _ => Some((whole(condition, None)?, true)),
    }
}

/// The low bits that the polynomial is.
fn single_low(p: &Poly) -> Option<(u32, u8)> {
    let mut terms = p.terms.iter();
    match (terms.next(), terms.next()) {
        (Some((m, 1)), None) => match m.as_slice() {
            [Atom::Low(n, k)] => Some((*n, *k)),
            _ => None,
        },
        _ => None,
    }
}

impl Pair {
    /// The loop with its rest, if they are one.
    pub(super) fn find(s: &Scev, l: usize) -> Option<Pair> {
        let f = s.f;
        let main = Line::of(s, l)?;
        let exit = main.count.exit;
        let out = f.body.at(exit.0).term.edges()[exit.1];
        let way = way(s, out)?;
        (0..2).find_map(|side| Pair::on(s, l, &way, side))
    }

    /// The same with the rest on that side of the branch.
    fn on(s: &Scev, l: usize, way: &Way<'_>, side: usize) -> Option<Pair> {
        let f = s.f;
        let main = Line::of(s, l)?;
        let behind = follow(f, way.edges[1 - side]).clone();
        // The way into the rest, and the rest.
        let (mut blocks, mut e) = (vec![], way.edges[side]);
        let rest = loop {
            if blocks.len() == WAY {
                return None;
            }
            if let Some(r) = s.forest.loops.iter().position(|l| l.header == e.block) {
                break Rest::Loop(Line::of(s, r).filter(|_| blocks.iter().all(|b| pure(f, *b)))?);
            }
            if follow(f, e).block == behind.block {
                break Rest::Once(blocks.clone());
            }
            let block = f.body.at(e.block);
            let plain = |i: &Inst| matches!(i.op, Op::Const(_) | Op::Num(_) | Op::Load { .. } | Op::Store { .. });
            let single = s.preds(e.block).len() == 1 && block.params.is_empty() && block.insts.iter().all(plain);
            let Term::Br(next) = &block.term else { return None };
            if !single {
                return None;
            }
            blocks.push(e.block);
            e = next;
        };
        let left = match &rest {
            Rest::Loop(r) => {
                let (b, k) = r.count.exit;
                // No other way leads into it.
                if s.forest.loops[r.l].parent != s.forest.loops[l].parent || s.preds(r.blocks[0]).len() != 2 {
                    return None;
                }
                follow(f, f.body.at(b).term.edges()[k]).clone()
            }
            Rest::Once(_) => follow(f, e).clone(),
        };
        if left != behind {
            return None;
        }
        let mut gone: HashSet<BlockId> = way.blocks.iter().chain(&blocks).copied().collect();
        if let Rest::Loop(r) = &rest {
            gone.extend(&s.forest.loops[r.l].blocks);
        }
        if rest.blocks().is_empty() || gone.contains(&behind.block) || s.forest.loops[l].blocks.contains(&behind.block) {
            return None;
        }
        let (before, past, join) = Pair::front(s, l, way)?;
        let scope = past.map_or(before, |p| p.0);
        // Counts.
        let main_trips = trips(s, &main.count, scope)?;
        let (decides, not) = differs(s, way.condition, *way.blocks.last()?)?;
        // Where the condition's first edge is taken, the polynomial is not 0, or is.
        let enters = not == (side == 0);
        let rest_trips = match &rest {
            Rest::Loop(r) => {
                let n = trips(s, &r.count, *way.blocks.last()?)?;
                let same = decides == n || decides == n.scale(u64::MAX);
                Some(n).filter(|_| same && enters)?
            }
            Rest::Once(_) => Some(decides).filter(|d| enters && single_low(d).is_some_and(|(_, k)| k == 1))?,
        };
        let (low, k) = single_low(&rest_trips)?;
        if main_trips.ty != rest_trips.ty || k >= 16 {
            return None;
        }
        let total = main_trips.add(&rest_trips);
        if total.atoms().any(|a| matches!(a, Atom::Low(..) | Atom::Trip(_))) || !s.is_low_of((low, k), &total) {
            return None;
        }
        let zero = zero(s, &total, &main_trips, k, past, scope)?;
        let bits = main.count.kind.ty.bytes() * 8;
        let limit = 1u128 << (bits - main.count.step.as_signed()?.trailing_zeros());
        let mut pair = Pair { main, rest, before, past, scope, behind, gone, total, zero, limit, guarded: false };
        pair.guarded = pair.same_iteration(s, &main_trips, join)?;
        Some(pair)
    }

    /// What stands in front of a loop: the last block, the branch past it, and what the first block behind it gets from
    /// there.
    #[allow(clippy::type_complexity)]
    fn front(s: &Scev, l: usize, way: &Way<'_>) -> Option<(BlockId, Option<(BlockId, usize)>, Option<(BlockId, Vec<Val>)>)> {
        let f = s.f;
        let header = s.forest.loops[l].header;
        let inside = &s.forest.loops[l].blocks;
        let mut preds: Vec<BlockId> = s.preds(header).iter().copied().filter(|b| !inside.contains(b)).collect();
        preds.dedup();
        let [before] = *preds.as_slice() else { return None };
        let mut joins = way.blocks.iter().copied().filter(|b| s.preds(*b).len() != 1);
        let (join, None) = (joins.next(), joins.next()) else { return None };
        let Some(join) = join else { return Some((before, None, None)) };
        if s.preds(join).len() != 2 {
            return None;
        }
        // Up to the branch, over blocks that only compute.
        let (mut top, mut from) = (before, header);
        while matches!(f.body.at(top).term, Term::Br(_)) {
            let &[pred] = s.preds(top) else { return None };
            if !pure(f, top) || !f.body.at(top).params.is_empty() {
                return None;
            }
            (from, top) = (top, pred);
        }
        let Term::CondBr(_, x, y) = &f.body.at(top).term else { return None };
        let side = usize::from(x.block != from);
        let mut other = if side == 0 { y } else { x };
        if [x, y][side].block != from || other.block == from {
            return None;
        }
        for _ in 0..WAY {
            let block = f.body.at(other.block);
            match &block.term {
                Term::Br(next) if other.block != join && block.insts.is_empty() && block.params.is_empty() => other = next,
                _ => break,
            }
        }
        (other.block == join).then(|| (before, Some((top, side)), Some((join, other.args.clone()))))
    }

    /// Is an iteration of the rest what the loop would do next? If so: only where the guard keeps all addresses in memory?
    fn same_iteration(&self, s: &Scev, trips: &Poly, join: Option<(BlockId, Vec<Val>)>) -> Option<bool> {
        let f = s.f;
        let l = self.main.l;
        let header = self.main.blocks[0];
        // What the loop hands on, and what that is called behind it.
        let mut called: HashMap<Val, Val> = HashMap::default();
        let mut backs = HashMap::default();
        for (i, &phi) in f.body.at(header).params.iter().enumerate().filter(|(_, p)| affine(s, l, **p).is_none()) {
            let (entry, back) = s.phi_args(l, i);
            let ([entry], [back]) = (entry.as_slice(), back.as_slice()) else { return None };
            backs.insert(phi, *back);
            match &join {
                None => {
                    called.insert(phi, *back);
                }
                Some((join, skipped)) => {
                    let ran = self.args_to(s, *join)?;
                    let at = (0..ran.len()).find(|&k| ran[k] == *back && skipped[k] == *entry)?;
                    called.insert(phi, f.body.at(*join).params[at]);
                }
            }
        }
        let mut pairs: Vec<(Val, Val)> = vec![];
        if let Rest::Loop(r) = &self.rest {
            for (i, &phi) in f.body.at(r.blocks[0]).params.iter().enumerate().filter(|(_, p)| affine(s, r.l, **p).is_none()) {
                let (entry, back) = s.phi_args(r.l, i);
                let ([entry], [back]) = (entry.as_slice(), back.as_slice()) else { return None };
                let of = called.iter().find(|(_, c)| *c == entry)?;
                pairs.push((*of.0, phi));
                backs.insert(phi, *back);
            }
        }
        let handed = match &self.rest {
            Rest::Loop(_) => pairs.iter().copied().collect(),
            Rest::Once(_) => called,
        };
        let after = After { s, pair: self, trips, handed };
        let mut alike = Alike::new(s, after);
        let insts = |blocks: &[BlockId]| -> Vec<&Inst> { blocks.iter().flat_map(|b| &f.body.at(*b).insts).collect() };
        let (first, second) = (insts(&self.main.blocks), insts(self.rest.blocks()));
        let stores = |insts: &[&Inst]| -> Vec<usize> {
            (0..insts.len()).filter(|n| matches!(insts[*n].op, Op::Store { .. })).collect()
        };
        let mut left = stores(&second);
        // (number in the loop, number in the rest).
        let mut met: Vec<(usize, usize)> = vec![];
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
        // What is read before it is written is so in both.
        for &(x, y) in &met {
            for &(z, w) in &met {
                let stores = matches!(first[x].op, Op::Store { .. }) || matches!(first[z].op, Op::Store { .. });
                if stores && x < z && y > w && !apart(s, l, first[x], first[z]) {
                    return None;
                }
            }
        }
        let offset = |i: &Inst| match i.op {
            Op::Load { offset, .. } | Op::Store { offset, .. } => Some(offset),
            _ => None,
        };
        Some(met.iter().any(|&(x, y)| offset(first[x]) != offset(second[y])))
    }

    /// What the loop's way out passes to that block.
    fn args_to(&self, s: &Scev, join: BlockId) -> Option<Vec<Val>> {
        let exit = self.main.count.exit;
        let mut e = s.f.body.at(exit.0).term.edges()[exit.1];
        for _ in 0..WAY {
            if e.block == join {
                return Some(e.args.clone());
            }
            let Term::Br(next) = &s.f.body.at(e.block).term else { return None };
            e = next;
        }
        None
    }
}

/// Do two accesses of one iteration touch different bytes?
fn apart(s: &Scev, l: usize, x: &Inst, y: &Inst) -> bool {
    let place = |i: &Inst| match i.op {
        Op::Load { mem, offset, .. } | Op::Store { mem, offset, .. } => {
            let a = affine(s, l, i.args[0]).filter(|_| !s.f.memory64)?;
            Some((a.start.add(&Poly::constant(a.start.ty, offset)), a.step, i64::from(mem.bytes)))
        }
        _ => None,
    };
    let (Some((a, step, m)), Some((b, other, n))) = (place(x), place(y)) else { return false };
    step == other && b.sub(&a).as_signed().is_some_and(|d| d >= m || -d >= n)
}

/// What is to be done where both would run 0 times; `None` if it is not certain that the loop runs just if it has to.
fn zero(
    s: &Scev,
    total: &Poly,
    main: &Poly,
    k: u8,
    past: Option<(BlockId, usize)>,
    scope: BlockId,
) -> Option<Zero> {
    let Some((branch, side)) = past else { return s.at_least(total, 1 << k, scope).then_some(Zero::Never) };
    let Term::CondBr(condition, ..) = s.f.body.at(branch).term else { return None };
    // Passed by, it would have run 0 times.
    let none = Poly::constant(main.ty, 0);
    let (yes, no) = if side == 0 { (main.clone(), none) } else { (none, main.clone()) };
    s.skipped(&Gamma { condition, yes, no }, Scope::At(scope))?;
    // Not passed by, it runs at least once.
    let (tested, numbers, holds) = s.numbers(condition)?;
    if holds == (side == 0) {
        return None;
    }
    let more = total.sub(&s.resolve_in(&tested, Scope::At(scope))).as_signed()?;
    let mask = if total.ty == Ty::I32 { u64::from(u32::MAX) } else { u64::MAX };
    let skips = |n: u64| numbers.contains(&(n.wrapping_sub(more as u64) & mask));
    if !(1..1u64 << k).all(skips) {
        return None;
    }
    Some(match skips(0) {
        _ if s.at_least(total, 1, scope) => Zero::Never,
        true => Zero::Nothing,
        false => Zero::Long,
    })
}

/// The rest comes after as many iterations as the loop runs.
struct After<'a, 'f> {
    s: &'a Scev<'f>,
    pair: &'a Pair,
    trips: &'a Poly,
    /// What the loop hands on, with what the rest has for it.
    handed: HashMap<Val, Val>,
}

impl Later for After<'_, '_> {
    fn then(&self, v: Val, more: u64, _: u64) -> Option<Affine> {
        let Affine { start, step } = affine(self.s, self.pair.main.l, v)?;
        let start = start.add(&Poly::constant(start.ty, more));
        let moved = match (start.ty, self.trips.ty) {
            _ if step.terms.is_empty() => start,
            (a, b) if a == b => start.add(&step.mul(self.trips)),
            (Ty::I32, _) => start.add(&step.mul(&self.trips.wrap())),
            _ => return None,
        };
        let start = self.s.resolve_in(&moved, Scope::At(self.pair.scope));
        let step = if matches!(self.pair.rest, Rest::Loop(_)) { step } else { Poly::constant(step.ty, 0) };
        Some(Affine { start, step })
    }

    fn now(&self, w: Val, more: u64) -> Option<Affine> {
        let s = self.s;
        if s.f.body.ty(w).is_float() {
            return None;
        }
        let at = self.pair.rest.blocks()[0];
        let Affine { start, step } = match &self.pair.rest {
            Rest::Loop(r) => affine(s, r.l, w)?,
            Rest::Once(blocks) => {
                let start = s.seen(w, at);
                let own = |a: Atom| match a {
                    Atom::Val(v) => s.def(v).is_some_and(|d| blocks.contains(&d.block())),
                    _ => false,
                };
                let step = Poly::constant(start.ty, 0);
                let known = !start.atoms().any(own);
                known.then_some(Affine { start, step })?
            }
        };
        let start = s.resolve_in(&start.add(&Poly::constant(start.ty, more)), Scope::At(at));
        Some(Affine { start, step })
    }

    fn fixed(&self, v: Val) -> bool {
        self.s.invariant(v, self.pair.main.l)
    }

    fn handed(&self, v: Val, w: Val, _: u64) -> Handed {
        match self.s.def(v) {
            Some(Def::Param(b, _)) if b == self.pair.main.blocks[0] => Handed::Is(self.handed.get(&v) == Some(&w)),
            _ => Handed::Not,
        }
    }
}

/// The function with every loop that has been rolled up and its rest as one; `None` if there is none with a rest.
pub fn fold(s: &Scev, live: &Liveness) -> Option<Function> {
    let rolled = |l: &usize| s.f.rolled.contains_key(&s.forest.loops[*l].header);
    let mut pairs: Vec<Pair> = vec![];
    for l in (0..s.forest.loops.len()).filter(rolled) {
        let Some(p) = Pair::find(s, l) else { continue };
        let clash = pairs.iter().any(|q| !q.gone.is_disjoint(&p.gone) || q.gone.contains(&p.before) || p.gone.contains(&q.before));
        if !clash && unknown_behind(s, live, &p).is_some() {
            pairs.push(p);
        }
    }
    if pairs.is_empty() {
        return None;
    }
    let gone: HashSet<BlockId> = pairs.iter().flat_map(|p| p.gone.iter().copied()).collect();
    let mut f = s.f.clone();
    let mut any = false;
    for p in &pairs {
        let Function { body, .. } = &mut f;
        let there = |b: BlockId| !gone.contains(&b) && s.dominates(b, p.before);
        if let Some(total) = spell(s, &mut body.types, &p.total, p.before, &there) {
            let nameless = unknown_behind(s, live, p).unwrap_or_default();
            p.apply(s, &mut f, total, &nameless);
            any = true;
        }
    }
    any.then_some(f)
}

/// The values of the two that nobody asks for behind them, but which names are kept for; `None` if one is asked for.
fn unknown_behind(s: &Scev, live: &Liveness, p: &Pair) -> Option<HashSet<Val>> {
    let f = s.f;
    let inside = &s.forest.loops[p.main.l].blocks;
    let own = |v: &Val| s.def(*v).is_some_and(|d| p.gone.contains(&d.block()) || inside.contains(&d.block()));
    let outside = |b: BlockId| !p.gone.contains(&b) && !inside.contains(&b);
    for (b, block) in (0..).map(BlockId).zip(&f.body.blocks).filter(|(b, _)| outside(*b)) {
        let uses = block.insts.iter().flat_map(|i| i.args.clone()).chain(block.term.uses());
        if s.reachable(b) && uses.into_iter().any(|v| own(&v)) {
            return None;
        }
    }
    if p.behind.args.iter().any(own) {
        return None;
    }
    let read = |b: BlockId, var| f.body.at(b).term.edges().iter().any(|e| outside(e.block) && live.at_start(e.block, var));
    let mut nameless: HashSet<Val> = f.loops.iter().flat_map(|w| w.entry.iter().chain(&w.vars)).map(|e| e.1).collect();
    for (&(b, var), v) in &f.exit_values {
        if own(v) && outside(b) && read(b, var) {
            return None;
        }
        nameless.insert(*v);
    }
    for (&(b, var), (_, lanes)) in &f.exit_vectors {
        if lanes.iter().any(own) && outside(b) && read(b, var) {
            return None;
        }
        nameless.extend(lanes);
    }
    // The header's parameters stay what they are.
    let header = &f.body.at(p.main.blocks[0]).params;
    nameless.retain(|v| own(v) && !header.contains(v));
    Some(nameless)
}

impl Pair {
    /// Makes one loop of the two.
    fn apply(&self, s: &Scev, f: &mut Function, total: Spelled, nameless: &HashSet<Val>) {
        let (header, exit) = (self.main.blocks[0], self.main.count.exit);
        let ty = self.total.ty;
        let ops = match ty {
            Ty::I32 => [NumOp::I32Add, NumOp::I32Ne, NumOp::I32Eq, NumOp::I32Sub, NumOp::I32GeU],
            _ => [NumOp::I64Add, NumOp::I64Ne, NumOp::I64Eq, NumOp::I64Sub, NumOp::I64GeU],
        };
        let [add, ne, eq, sub, ge] = ops;
        // In front of it: how often it runs, and whether.
        let front = f.new_block();
        f.body.at_mut(front).insts = total.insts;
        let zero = f.body.constant(front, ty, 0);
        let old = f.body.at(self.before).term.edges().into_iter().find(|e| e.block == header).cloned();
        let mut enter = old.expect("the block in front of it");
        enter.args.push(zero);
        let long = self.limit < 1 << (ty.bytes() * 8);
        let mut now = front;
        if self.zero == Zero::Nothing {
            let next = f.new_block();
            let some = f.body.num(now, ne, &[total.value, zero]);
            f.body.at_mut(now).term = Term::CondBr(some, Edge { block: next, args: vec![] }, self.behind.clone());
            now = next;
        }
        if self.zero == Zero::Long || long {
            let (trap, next) = (f.new_block(), f.new_block());
            let one = f.body.constant(now, ty, 1);
            let less = f.body.num(now, sub, &[total.value, one]);
            let most = f.body.constant(now, ty, (self.limit - 1) as u64);
            let past = f.body.num(now, ge, &[less, most]);
            let to = |block: BlockId| Edge { block, args: vec![] };
            f.body.at_mut(now).term = Term::CondBr(past, to(trap), to(next));
            now = next;
        }
        f.body.at_mut(now).term = Term::Br(enter);
        for e in f.body.at_mut(self.before).term.edges_mut() {
            if e.block == header {
                *e = Edge { block: front, args: vec![] };
            }
        }
        if let Some((branch, side)) = self.past {
            let to = f.body.at(branch).term.edges()[side].clone();
            f.body.at_mut(branch).term = Term::Br(to);
        }
        // A counter of its own.
        let counter = f.body.value(ty);
        f.body.at_mut(header).params.push(counter);
        let one = f.body.constant(exit.0, ty, 1);
        let next = f.body.num(exit.0, add, &[counter, one]);
        let test = f.body.num(exit.0, if exit.1 == 1 { ne } else { eq }, &[next, total.value]);
        let latch = s.forest.loops[self.main.l].latches[0];
        for e in f.body.at_mut(latch).term.edges_mut().into_iter().filter(|e| e.block == header) {
            e.args.push(next);
        }
        let block = f.body.at_mut(exit.0);
        if let Term::CondBr(c, x, y) = &mut block.term {
            *c = test;
            *(if exit.1 == 0 { x } else { y }) = self.behind.clone();
        }
        for b in &self.gone {
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
        if let Rest::Loop(r) = &self.rest {
            let at = |l: usize| s.f.loops[s.forest.loops[l].wasm].at;
            f.folded.push((at(r.l), at(self.main.l)));
        }
    }
}
