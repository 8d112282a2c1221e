//! The copies of one iteration that the body of an unrolled loop is made of.
//!
//! Takes a counted loop whose body is one line of code. Its stores are grouped: `n` copies, each at the place to which the
//! store of the copy before it moves in `1/n` of an iteration. The first copy of each group, and what it computes, is
//! the *template*. [`Copies::find`] then proves by structure that the others are the template so much later: integers that
//! follow the loop's index by their polynomials, everything else operation by operation (compare LLVM's `LoopRerollPass`, and
//! Rocha, Petoumenos, Franke, Bhatotia and O'Boyle, "Loop rolling for code size reduction", CGO 2022). Lanes of vectors
//! are scalars here, so a vectorised body is one of as many copies as its vectors have lanes.
//!
//! The template, run over and over, makes the accesses in another order. Inside one copy the order must be the same; for
//! accesses of two copies it does not matter if they touch different bytes. Where that cannot be said, the new loop is
//! [*unordered*](Copies::unordered): it is the old one only if no two of its iterations touch a common byte that one of
//! them writes.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{BlockId, Inst, MemTy, Op, Val};

use super::same::{Alike, Handed, Later};
use crate::scev::{Count, Def, Poly, Scev, signed};

/// Most copies.
const COPIES: u64 = 64;
/// Most accesses of a body.
const ACCESSES: usize = 256;

/// A body that is one line of blocks.
pub(super) struct Line {
    pub(super) l: usize,
    /// Its blocks, in order, to the one that leaves.
    pub(super) blocks: Vec<BlockId>,
    pub(super) count: Count,
}

impl Line {
    /// The loop's body, if it is one line without anything but arithmetic and accesses, tested at its end.
    pub(super) fn of(s: &Scev, l: usize) -> Option<Line> {
        let lp = &s.forest.loops[l];
        let simple = lp.children.is_empty() && lp.latches.len() == 1 && lp.exits.len() == 1;
        let count = s.count(l).filter(|c| simple && !c.middle && c.kind.bottom)?;
        let mut blocks = vec![lp.header];
        while *blocks.last()? != count.exit.0 {
            let edges = s.f.body.at(*blocks.last()?).term.edges();
            let [e] = edges.as_slice() else { return None };
            if !lp.blocks.contains(&e.block) || blocks.contains(&e.block) || !e.args.is_empty() {
                return None;
            }
            blocks.push(e.block);
        }
        let plain = |i: &Inst| matches!(i.op, Op::Const(_) | Op::Num(_) | Op::Load { .. } | Op::Store { .. });
        let insts = || blocks.iter().flat_map(|b| &s.f.body.at(*b).insts);
        (insts().all(plain) && insts().filter(|i| i.op.view().is_some()).count() <= ACCESSES).then_some(Line {
            l,
            blocks,
            count,
        })
    }

    /// The instructions.
    pub(super) fn insts<'f>(&self, s: &Scev<'f>) -> impl Iterator<Item = &'f Inst> {
        let f = s.f;
        self.blocks.iter().flat_map(move |b| &f.body.at(*b).insts)
    }
}

/// Where an integer is in iteration k of the loop: start + k · step.
#[derive(Clone, PartialEq)]
pub(super) struct Affine {
    pub(super) start: Poly,
    pub(super) step: Poly,
}

/// The polynomial divided by a number that divides each of its factors.
pub(super) fn quotient(p: &Poly, by: u64) -> Option<Poly> {
    let mut out = Poly::constant(p.ty, 0);
    for (m, c) in p.terms() {
        let c = signed(p.ty, c);
        if c % by as i64 != 0 {
            return None;
        }
        let term = Poly::term(p.ty, m.clone(), 1);
        out = out.add(&term.scale((c / by as i64) as u64));
    }
    Some(out)
}

/// A load, a store, or an operation that may trap.
struct Event {
    mem: Option<(MemTy, bool)>,
    /// Where it is, offset and all, if that follows the index.
    at: Option<Affine>,
    /// Its number in the line.
    number: usize,
}

impl Event {
    fn footprint(&self) -> Option<(&Affine, MemTy)> {
        Some((self.at.as_ref()?, self.mem?.0))
    }
}

/// What has been found.
pub(super) struct Copies {
    /// How many there are.
    pub(super) times: u64,
    /// The template: numbers of instructions in the line.
    pub(super) template: HashSet<usize>,
    /// For a value that an iteration hands on and that does not follow the index: what the template hands on.
    pub(super) next: HashMap<Val, Val>,
    /// Values of the last copy, each with that of the template that it is so much later.
    pub(super) last: HashMap<Val, Val>,
    /// The new loop is the same only if its iterations are independent.
    pub(super) unordered: bool,
    /// Addresses are compared with their static offsets, which do not wrap around as sums do.
    pub(super) guarded: bool,
}

struct Search<'s, 'f> {
    s: &'s Scev<'f>,
    line: &'s Line,
    times: u64,
    numbers: HashMap<Val, usize>,
    insts: Vec<&'f Inst>,
    events: HashMap<usize, Event>,
    next: HashMap<Val, Val>,
    /// (event of the template, copy, event that it is there).
    met: HashSet<(usize, u64, usize)>,
}

/// A copy of the template comes so many parts of an iteration later.
struct Part<'s, 'f> {
    s: &'s Scev<'f>,
    line: &'s Line,
    times: u64,
    next: HashMap<Val, Val>,
}

impl Later for Part<'_, '_> {
    fn then(&self, v: Val, more: u64, copy: u64) -> Option<Affine> {
        let Affine { start, step } = self.now(v, more)?;
        // What moves by no whole number a copy is nowhere.
        let part = quotient(&step, self.times)?;
        Some(Affine { start: start.add(&part.scale(copy)), step })
    }

    fn now(&self, w: Val, more: u64) -> Option<Affine> {
        let Affine { start, step } = affine(self.s, self.line.l, w)?;
        Some(Affine { start: start.add(&Poly::constant(start.ty, more)), step })
    }

    fn fixed(&self, v: Val) -> bool {
        self.s.invariant(v, self.line.l)
    }

    fn handed(&self, v: Val, w: Val, copy: u64) -> Handed {
        match (self.s.def(v), copy.checked_sub(1), self.next.get(&v)) {
            (Some(Def::Param(b, _)), before, next) if b == self.line.blocks[0] => match (before, next) {
                (None, _) => Handed::Is(v == w),
                (Some(before), Some(&next)) => Handed::As(next, before),
                (Some(_), None) => Handed::Is(false),
            },
            _ => Handed::Not,
        }
    }
}

impl Copies {
    /// The body as the most copies that it can be read as, of so many as the test allows.
    pub(super) fn find(s: &Scev, line: &Line, allowed: impl Fn(u64) -> bool) -> Option<Copies> {
        let stores = line.insts(s).filter(|i| matches!(i.op, Op::Store { .. })).count() as u64;
        let mut numbers =
            (2..=stores.min(COPIES)).rev().filter(|n| stores.is_multiple_of(*n) && allowed(*n)).peekable();
        numbers.peek()?;
        let mut search = Search::new(s, line);
        numbers.find_map(|times| search.copies(times))
    }
}

impl<'s, 'f> Search<'s, 'f> {
    fn new(s: &'s Scev<'f>, line: &'s Line) -> Self {
        let insts: Vec<&'f Inst> = line.insts(s).collect();
        let numbers = insts.iter().enumerate().filter_map(|(n, i)| Some((i.result?, n))).collect();
        let event = |(number, i): (usize, &&Inst)| {
            let mem = access(i).map(|(mem, _)| (mem, matches!(i.op, Op::Store { .. })));
            (number, Event { mem, at: place(s, line.l, i), number })
        };
        let events = insts.iter().enumerate().filter(|(_, i)| i.op.has_effect()).map(event).collect();
        Search { s, line, times: 1, numbers, insts, events, next: HashMap::default(), met: HashSet::default() }
    }

    fn copies(&mut self, times: u64) -> Option<Copies> {
        self.times = times;
        self.met.clear();
        let groups = self.groups()?;
        self.next = self.carried()?;
        let mut roots: Vec<Val> = self.next.values().copied().collect();
        let mut template = HashSet::default();
        for group in &groups {
            roots.extend(&self.insts[group[0]].args);
            template.insert(group[0]);
        }
        self.slice(roots, &mut template);
        // The first copy is the template itself.
        let own: Vec<usize> = template.iter().copied().filter(|n| self.events.contains_key(n)).collect();
        self.met.extend(own.into_iter().map(|n| (n, 0, n)));
        let part = Part { s: self.s, line: self.line, times: self.times, next: self.next.clone() };
        let mut alike = Alike::new(self.s, part);
        for group in &groups {
            let (of, value) = (group[0], self.insts[group[0]].args[1]);
            for (c, &n) in (0..).zip(group).skip(1) {
                if !alike.same(value, self.insts[n].args[1], c) {
                    return None;
                }
                self.met.insert((of, c, n));
            }
        }
        for (&phi, &next) in &self.next {
            if !alike.same(next, self.handed_on(phi)?, self.times - 1) {
                return None;
            }
        }
        let pairs = alike.same.iter().filter_map(|(v, w, c)| Some((*self.numbers.get(v)?, *c, *self.numbers.get(w)?)));
        self.met.extend(pairs.filter(|(v, _, _)| self.events.contains_key(v)));
        // Nothing that can be seen may be left.
        let seen: HashSet<usize> = self.met.iter().map(|m| m.2).collect();
        if self.events.keys().any(|n| !seen.contains(n)) {
            return None;
        }
        let unordered = self.reordered()?;
        let at_last = alike.same.iter().filter(|(_, _, c)| *c == self.times - 1);
        let last = at_last.map(|(v, w, _)| (*w, *v)).collect();
        let guarded = self.met.iter().any(|&(of, _, at)| access(self.insts[of]) != access(self.insts[at]));
        Some(Copies { times, template, next: self.next.clone(), last, unordered, guarded })
    }

    /// The stores, by the copies of each.
    fn groups(&self) -> Option<Vec<Vec<usize>>> {
        let mut left: Vec<&Event> = self.events.values().filter(|e| e.mem.is_some_and(|(_, write)| write)).collect();
        left.sort_unstable_by_key(|e| e.number);
        let mut steps = vec![];
        for e in &left {
            steps.push(quotient(&e.at.as_ref()?.step, self.times).filter(|s| !s.is_zero())?);
        }
        // Is one a step behind another?
        let behind = |a: &Event, b: &Event, step: &Poly| {
            let (Some(x), Some(y)) = (&a.at, &b.at) else { return false };
            a.mem == b.mem && x.step == y.step && y.start == x.start.add(step)
        };
        let first = |b: &Event| !left.iter().zip(&steps).any(|(a, step)| a.number != b.number && behind(a, b, step));
        let mut groups = vec![];
        let mut taken = HashSet::default();
        for (k, e) in left.iter().enumerate().filter(|(_, e)| first(e)) {
            let mut group = vec![e.number];
            let mut at = *e;
            while (group.len() as u64) < self.times {
                let next = left.iter().find(|b| !taken.contains(&b.number) && behind(at, b, &steps[k]))?;
                group.push(next.number);
                at = next;
            }
            taken.extend(group.iter().copied());
            groups.push(group);
        }
        (taken.len() == left.len() && groups.len() as u64 * self.times == left.len() as u64).then_some(groups)
    }

    /// For each value that the loop hands on, and that does not follow its index, what the template hands on: a load for
    /// the next iteration is of the place that the load for the next iteration of all copies is of, so much earlier.
    fn carried(&self) -> Option<HashMap<Val, Val>> {
        let mut out = HashMap::default();
        for &phi in &self.s.f.body.at(self.line.blocks[0]).params {
            if affine(self.s, self.line.l, phi).is_some() {
                continue;
            }
            let last = self.events.get(self.numbers.get(&self.handed_on(phi)?)?)?;
            let Affine { start, step } = last.at.as_ref()?;
            let back = quotient(step, self.times)?.scale(self.times - 1);
            let first = start.sub(&back);
            let loads = self.events.values().filter(|e| e.mem == last.mem);
            let same = |e: &&Event| e.at.as_ref().is_some_and(|at| at.start == first && at.step == *step);
            let load = loads.filter(same).min_by_key(|e| e.number)?;
            out.insert(phi, self.insts[load.number].result?);
        }
        Some(out)
    }

    /// What the loop's way back hands a parameter of its header.
    fn handed_on(&self, phi: Val) -> Option<Val> {
        let i = self.s.f.body.at(self.line.blocks[0]).params.iter().position(|p| *p == phi)?;
        match self.s.phi_args(self.line.l, i).1.as_slice() {
            [back] => Some(*back),
            _ => None,
        }
    }

    /// What is needed to compute these values in the loop.
    fn slice(&self, roots: Vec<Val>, into: &mut HashSet<usize>) {
        let mut work = roots;
        while let Some(v) = work.pop() {
            if let Some(&n) = self.numbers.get(&v)
                && into.insert(n)
            {
                work.extend(&self.insts[n].args);
            }
        }
    }

    /// Are accesses of two copies made in another order than by the loop as it is, and could that matter? `None` if that
    /// is so of one copy.
    fn reordered(&self) -> Option<bool> {
        let met: Vec<(u64, usize, &Event)> = self
            .met
            .iter()
            .map(|&(of, copy, at)| (copy, of, &self.events[&at]))
            .filter(|m| m.2.mem.is_some())
            .collect();
        let mut unordered = false;
        for &(copy, of, x) in &met {
            for &(other, then, y) in &met {
                let stores = [x, y].iter().any(|e| e.mem.is_some_and(|(_, write)| write));
                let first = (copy, of) < (other, then);
                if stores && first && x.number > y.number && !apart(&x.footprint(), &y.footprint()) {
                    if copy == other {
                        return None;
                    }
                    unordered = true;
                }
            }
        }
        Some(unordered)
    }
}

/// What an access moves, and its static offset.
pub(super) fn access(i: &Inst) -> Option<(MemTy, u64)> {
    match i.op {
        Op::Load { mem, offset, .. } | Op::Store { mem, offset, .. } => Some((mem, offset)),
        _ => None,
    }
}

/// Where an access is in every iteration, offset and all, if that follows the index.
pub(super) fn place(s: &Scev, l: usize, i: &Inst) -> Option<Affine> {
    let (_, offset) = access(i)?;
    let Affine { start, step } = affine(s, l, s.address(i.args[0]))?;
    Some(Affine { start: start.add(&Poly::constant(start.ty, offset)), step })
}

/// Do two accesses of one iteration, each where it is and what it moves, touch different bytes?
pub(super) fn apart(x: &Option<(&Affine, MemTy)>, y: &Option<(&Affine, MemTy)>) -> bool {
    let (Some((a, m)), Some((b, n))) = (x, y) else { return false };
    let distance = b.start.sub(&a.start).as_signed();
    a.step == b.step && distance.is_some_and(|d| d >= i64::from(m.bytes) || -d >= i64::from(n.bytes))
}

/// How an integer follows the index of a loop, if it changes in it by nothing else.
pub(super) fn affine(s: &Scev, l: usize, v: Val) -> Option<Affine> {
    if s.f.body.ty(v).is_float() {
        return None;
    }
    let (start, step) = s.poly(v).linear_in(l)?;
    (s.fixed(&start, l) && s.fixed(&step, l)).then_some(Affine { start, step })
}
