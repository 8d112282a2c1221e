//! Loop distribution by statements (Kennedy and McKinley, "Maximizing loop parallelism and improving data locality via loop
//! fusion and distribution", 1993): a loop that is not parallel as a whole as several, one behind the other, that are.
//!
//! Takes a loop; its statements are the stores that stand in it, and the loops inside it, with all that they need ([`Slicer`]).
//! What touches a common byte at small indices says which one has to come first, in all iterations; statements that have
//! to come before one another stay together (the strongly connected parts of the dependence graph). Gives them in an order
//! that keeps all of that. None of it is a proof: of every two accesses of different parts the guard asks whether the one
//! that is launched first ever has to come later ([`Guard::Behind`]).

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{BlockId, Guard, Op, Region, View};

use super::order::joined;
use super::slice::{At, Slice, Slicer, later};
use super::{Nest, Part, Views, all_accesses};
use crate::likely::{Limits, orders};
use crate::scev::Scev;
use crate::ssa::Var;

/// Most statements of a loop.
const STATEMENTS: usize = 8;
/// Most pairs of accesses that are compared.
const PAIRS: usize = 2_000;

/// A view of a part, and where its accesses are.
type Placed = (View, Vec<At>);

/// What makes stores one statement: the loop that they are in, or else the operator.
type Key = (Option<usize>, Option<(BlockId, u32)>);

/// The statements of a loop, in an order in which each may be a loop of its own.
pub struct Statements<'s, 'f> {
    s: &'s Scev<'f>,
    root: usize,
    /// The stores of each.
    stores: Vec<HashSet<At>>,
    /// In which blocks control may be later in the same iteration.
    later: HashMap<BlockId, HashSet<BlockId>>,
    /// Is the variable read behind the loop?
    wanted: &'s dyn Fn(Var) -> bool,
}

impl<'s, 'f> Statements<'s, 'f> {
    /// Those of a loop, if there is more than one; `wanted` says which variables are read behind it.
    pub fn new(s: &'s Scev<'f>, root: usize, wanted: &'s dyn Fn(Var) -> bool) -> Option<Self> {
        let found = apart(s, root);
        if !(2..=STATEMENTS).contains(&found.len()) {
            return None;
        }
        let (views, residues) = all_accesses(s, &Part::all(root, false)).ok()?;
        let plain = views.iter().all(|(_, v)| v.affine.is_some() && v.update.is_none());
        if !plain || views.len() * views.len() > PAIRS {
            return None;
        }
        let later = later(s, root);
        let mut me = Statements { s, root, stores: found, later, wanted };
        let needs: Vec<HashSet<At>> =
            me.stores.iter().map(|own| Slicer::new(s, root, own).accesses(&|_| false)).collect();
        let limits = Limits::new(s, root, &residues);
        let before = me.before(&limits, &views, &needs);
        me.stores = ordered(&me.stores, &before);
        (me.stores.len() > 1).then_some(me)
    }

    /// How many there are, two or more.
    pub fn count(&self) -> usize {
        self.stores.len()
    }

    /// The loop with only some of them, of which it gives the results if it is the first one.
    pub fn slice(&self, from: usize, to: usize) -> Slice {
        let stores = self.stores[from..to].iter().flatten().copied().collect();
        let none = |_| false;
        Slicer::new(self.s, self.root, &stores).slice(if from == 0 { self.wanted } else { &none })
    }

    /// May control come to the second place after the first one, in one iteration?
    fn first(&self, a: At, b: At) -> bool {
        self.later[&a.0].contains(&b.0) || (a.0 == b.0 && a.1 < b.1)
    }

    /// Which statement has to come before which one, by small indices.
    fn before(&self, limits: &Limits, views: &Views, needs: &[HashSet<At>]) -> Vec<Vec<bool>> {
        let n = needs.len();
        let mut before = vec![vec![false; n]; n];
        for (w, store) in views.iter().filter(|(_, v)| v.write) {
            for (x, other) in views {
                let found = orders(limits, store, other, &[self.root]);
                let [earlier, later] = [found.earlier[0], found.later];
                let (first, second) = (found.same && self.first(*w, *x), found.same && self.first(*x, *w));
                let owners = |at: &At| (0..n).filter(|&k| needs[k].contains(at)).collect::<Vec<_>>();
                for p in owners(w) {
                    for q in owners(x).into_iter().filter(|q| *q != p) {
                        before[p][q] |= earlier || first;
                        before[q][p] |= later || second;
                    }
                }
            }
        }
        before
    }

    /// The parts as one region, each behind the one before, if every access is in one of them; in order, with what each is.
    pub fn join(&self, parts: Vec<(Slice, Nest)>) -> Option<Nest> {
        let s = self.s;
        let inside = &s.forest.loops[self.root];
        let of = |b: BlockId| s.f.body.at(b).insts.iter().enumerate();
        let mut places: HashMap<u32, Vec<At>> = HashMap::default();
        for &b in &inside.blocks {
            for (k, i) in of(b).filter(|(_, i)| matches!(i.op, Op::Load { .. } | Op::Store { .. })) {
                // What nobody needs may still be outside memory.
                if !parts.iter().any(|(slice, _)| slice.accesses.contains(&(b, k))) {
                    return None;
                }
                places.entry(i.at).or_default().push((b, k));
            }
        }
        if inside.children.iter().any(|q| parts.iter().all(|(slice, _)| slice.skip.contains(q))) {
            return None;
        }
        if parts.iter().flat_map(|(_, nest)| nest.region.phases()).any(|r| !plain(r)) {
            return None;
        }
        let places_of = |slice: &Slice, v: &View| {
            let all = places.get(&v.at).into_iter().flatten().copied();
            all.filter(|at| slice.accesses.contains(at)).collect::<Vec<At>>()
        };
        let first_of = |a: &[At], b: &[At]| a.iter().any(|a| b.iter().any(|b| self.first(*a, *b)));
        let mut number = 0;
        let mut earlier: Vec<(u32, Vec<Placed>)> = vec![];
        let mut nests = vec![];
        for (slice, mut nest) in parts {
            let views = nest.region.views.iter().map(|v| (v.clone(), places_of(&slice, v))).collect::<Vec<_>>();
            for (phase, theirs) in &earlier {
                for (other, (a, at)) in (0..).zip(theirs) {
                    let pairs = (0..).zip(&views).filter(|(_, (b, _))| a.write || b.write);
                    // In one iteration, too, what is launched later must not come first.
                    let behind = pairs.map(|(own, (_, own_at))| {
                        let same = !first_of(own_at, at);
                        Guard::Behind { phase: *phase, other, own, same }
                    });
                    nest.region.guards.extend(behind);
                }
            }
            earlier.push((number, views));
            number += nest.region.phases().count() as u32;
            nests.push(nest);
        }
        nests.into_iter().reduce(joined)
    }
}

/// Is all that a part accesses known before it, and are its points one nest?
fn plain(r: &Region) -> bool {
    let known = |v: &View| v.base.is_some() && v.update.is_none() && v.packed.is_none() && !v.scratch;
    // An access of an iteration before is that of another bound.
    let lagging = r.views.iter().any(|v| v.lag.is_some()) && r.loops.iter().any(|l| !l.tapers.is_empty());
    let alone = r.hosts().is_empty() && r.wave.is_none() && r.reductions.is_empty() && r.body.privates.is_empty();
    alone && !lagging && r.views.iter().all(known)
}

/// The stores of each statement: of a loop inside all that are in it, else those of one operator.
fn apart(s: &Scev, root: usize) -> Vec<HashSet<At>> {
    let lp = &s.forest.loops[root];
    let mut blocks: Vec<BlockId> = lp.blocks.iter().copied().collect();
    blocks.sort_unstable();
    let mut out: Vec<(Key, HashSet<At>)> = vec![];
    for b in blocks {
        let child = lp.children.iter().copied().find(|c| s.forest.loops[*c].blocks.contains(&b));
        for (k, i) in s.f.body.at(b).insts.iter().enumerate() {
            if matches!(i.op, Op::Store { .. }) {
                let key = (child, Some((b, i.at)).filter(|_| child.is_none()));
                match out.iter_mut().find(|(known, _)| *known == key) {
                    Some((_, stores)) => _ = stores.insert((b, k)),
                    None => out.push((key, HashSet::from_iter([(b, k)]))),
                }
            }
        }
    }
    out.into_iter().map(|x| x.1).collect()
}

/// Those that have to come before one another as one, in an order that keeps the rest; else that of the program.
fn ordered(stores: &[HashSet<At>], before: &[Vec<bool>]) -> Vec<HashSet<At>> {
    let n = stores.len();
    let mut reach = before.to_vec();
    for k in 0..n {
        for i in 0..n {
            for j in 0..n {
                reach[i][j] |= reach[i][k] && reach[k][j];
            }
        }
    }
    let mut left: Vec<usize> = (0..n).collect();
    let mut out = vec![];
    while !left.is_empty() {
        let free = |p: &usize| left.iter().all(|q| !reach[*q][*p] || reach[*p][*q]);
        let first = *left.iter().find(|p| free(p)).expect("an order without the rounds");
        let round = |q: &usize| *q == first || (reach[*q][first] && reach[first][*q]);
        out.push(left.iter().filter(|q| round(q)).flat_map(|q| stores[*q].iter().copied()).collect());
        left.retain(|q| !round(q));
    }
    out
}
