//! Copies of one statement as one nest again.
//!
//! Takes accesses that go together (an element that is written and what is read for it), one set for each copy that
//! unrolling, jamming or a remainder has made of a statement; gives one set with the loops that they all are
//! iterations of, or none if they are not exactly that: every iteration once, no gap.

use tensor_wasm_ir::{LoopKind, Ty};

use super::ints::Poly;
use super::values::{Place, Values};

/// A loop of a nest.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Dim {
    /// The loop of the region; `None` for copies that have no loop around them.
    pub of: Option<usize>,
    /// What each access moves by.
    pub steps: Vec<Poly>,
    /// How many iterations it has, if that is known as a value.
    pub trips: Option<Poly>,
}

/// Accesses that go together, and the loops that move them.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Nest {
    pub bases: Vec<Poly>,
    pub dims: Vec<Dim>,
    /// A loop whose last iteration it leaves out.
    short: Option<usize>,
}

impl Nest {
    /// The nest of some accesses, in these loops of the region: those that move one of them. `None` if the data decide
    /// where one is.
    pub fn of(v: &Values<'_>, accesses: &[usize], skip: impl Fn(usize) -> bool) -> Option<Nest> {
        let mut short: Vec<usize> = accesses.iter().flat_map(|&a| v.accesses[a].short.iter().copied()).collect();
        short.sort_unstable();
        short.dedup();
        if short.len() > 1 {
            return None;
        }
        let mut nest = Nest { bases: vec![], dims: vec![], short: short.first().copied() };
        for (n, &a) in accesses.iter().enumerate() {
            let Place::At(base, strides) = &v.accesses[a].place else { return None };
            nest.bases.push(base.clone());
            for (l, step) in strides.iter().filter(|s| !skip(s.0)) {
                let at = nest.dims.iter().position(|d| d.of == Some(*l)).unwrap_or_else(|| {
                    let zero = base.minus(base);
                    // A bound that moves says only how often it runs at most.
                    let exact = v.region.extent(*l).filter(|_| v.region.loops[*l].tapers.is_empty());
                    let trips = exact.and_then(|t| v.ints.get(t)).map(|t| t.within(base.wide()));
                    nest.dims.push(Dim { of: Some(*l), steps: vec![zero; accesses.len()], trips });
                    nest.dims.len() - 1
                });
                nest.dims[at].steps[n] = step.clone();
            }
        }
        nest.dims.sort_by_key(|d| d.of);
        // What a division leaves over is no loop.
        let loops =
            |d: &Dim| d.of.is_some_and(|l| !matches!(v.region.loops[l].kind, LoopKind::Residue | LoopKind::Pairs));
        nest.dims.iter().all(loops).then_some(nest)
    }

    fn moved(&self, from: &Nest) -> Vec<Poly> {
        self.bases.iter().zip(&from.bases).map(|(a, b)| a.minus(b)).collect()
    }
}

fn times(steps: &[Poly], n: u64) -> Vec<Poly> {
    steps.iter().map(|s| s.by(n)).collect()
}

/// One nest of all, if they are copies of it.
pub(super) fn rolled(all: Vec<Nest>) -> Option<Nest> {
    let mut groups: Vec<Vec<Nest>> = vec![];
    for n in all {
        match groups.iter_mut().find(|g| g[0].dims == n.dims) {
            Some(g) => g.push(n),
            None => groups.push(vec![n]),
        }
    }
    let mut nests = groups.into_iter().map(copies).collect::<Option<Vec<Nest>>>()?;
    // The largest first; remainders stand behind it.
    nests.sort_by_key(|n| std::cmp::Reverse(n.dims.iter().filter(|d| d.of.is_some()).count()));
    let mut nests = nests.into_iter();
    let first = nests.next()?;
    nests.try_fold(first, |whole, rest| with_remainder(whole, &rest))
}

/// Copies in the same loops: steps of a loop that is a copy wide, or a loop of their own.
fn copies(mut all: Vec<Nest>) -> Option<Nest> {
    // Numbers give the order; symbols are in the order of the program.
    let place = |n: &Nest, from: &Nest| n.moved(from).iter().map(Poly::number).collect::<Option<Vec<_>>>();
    let first = all.first()?.clone();
    if all.iter().all(|n| place(n, &first).is_some()) {
        all.sort_by_key(|n| place(n, &first));
    }
    while all.len() > 1 {
        let first = &all[0];
        let step = all[1].moved(first);
        if step.iter().all(Poly::is_zero) {
            return None;
        }
        let run = (0..all.len()).take_while(|&k| all[k].moved(first) == times(&step, k as u64)).count();
        // Every run of so many must be the same.
        let width = (2..=run).rev().find(|w| all.len().is_multiple_of(*w) && same_runs(&all, *w, &step))?;
        let next = all.chunks(width).map(|c| widened(c, &step));
        all = next.collect::<Option<_>>()?;
    }
    let mut one = all.pop()?;
    if let Some(l) = one.short.take() {
        let d = one.dims.iter_mut().find(|d| d.of == Some(l))?;
        d.trips = d.trips.as_ref().map(|t| t.minus(&one_more(t)));
    }
    Some(one)
}

fn same_runs(all: &[Nest], width: usize, step: &[Poly]) -> bool {
    all.chunks(width).all(|c| (0..width).all(|k| c[k].moved(&c[0]) == times(step, k as u64)))
}

fn one_more(of: &Poly) -> Poly {
    Poly::constant(if of.wide() { Ty::I64 } else { Ty::I32 }, 1)
}

/// Copies that are `step` apart as iterations of a loop; those that the last iteration leaves out have to come last.
fn widened(copies: &[Nest], step: &[Poly]) -> Option<Nest> {
    let width = copies.len() as u64;
    let back = times(step, width.wrapping_neg());
    if copies[0].dims.iter().any(|d| d.steps == back) && copies.iter().all(|c| c.short.is_none()) {
        // A loop that goes down: its first copy is the last one.
        let turned: Vec<Nest> = copies.iter().rev().cloned().collect();
        return widened(&turned, &times(step, u64::MAX));
    }
    let (whole, zero) = (times(step, width), times(step, 0));
    let mut n = copies[0].clone();
    let made = copies.iter().take_while(|c| c.short.is_none()).count();
    let short = copies.last()?.short;
    if copies[made..].iter().any(|c| c.short != short) {
        return None;
    }
    // All of them leave it out, or some do of the loop whose iterations they are.
    let of_loop = |d: &&mut Dim| d.steps == whole && whole != zero && (made == 0 || short.is_none() || d.of == short);
    if let Some(d) = n.dims.iter_mut().find(of_loop) {
        let left_out = if made == 0 { 0 } else { width - made as u64 };
        d.steps = step.to_vec();
        d.trips = d.trips.as_ref().map(|t| t.by(width).minus(&one_more(t).by(left_out)));
        if made == 0 && d.of == short {
            return None;
        }
        return Some(n);
    }
    if made != 0 && short.is_some() {
        return None;
    }
    n.dims.push(Dim { of: None, steps: step.to_vec(), trips: Some(one_more(&step[0]).by(width)) });
    Some(n)
}

/// A loop and what is left over behind it: a shorter loop of the same steps, or a single iteration.
fn with_remainder(whole: Nest, rest: &Nest) -> Option<Nest> {
    let moved = rest.moved(&whole);
    let fits = |d: &Dim| {
        let Some(trips) = &d.trips else { return false };
        let behind = d.steps.iter().map(|s| s.times(trips)).collect::<Vec<_>>() == moved;
        let others = whole.dims.iter().filter(|o| *o != d);
        let same = |o: &&Dim| rest.dims.iter().any(|r| r.of == o.of && r.steps == o.steps);
        let own: Vec<&Dim> = rest.dims.iter().filter(|r| !whole.dims.iter().any(|o| o.of == r.of && o != d)).collect();
        behind && others.clone().all(|o| same(&o)) && own.iter().all(|r| r.steps == d.steps) && own.len() <= 1
    };
    let at = whole.dims.iter().position(fits)?;
    let mut out = whole;
    out.dims[at].trips = None;
    Some(out)
}
