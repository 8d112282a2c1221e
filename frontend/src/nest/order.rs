//! Loops in order around nests: what the launches of one of their iterations are. A [stretch](crate::neighbours) of nests that
//! stand side by side is such a loop of one iteration.
//!
//! Takes the outermost loops of a chain, which the host is to run; gives a region with a phase for each nest inside the
//! innermost one, in their order, and for each piece of code between the nests that stores something, which one point runs.
//!
//! Every point runs the code between the loops itself, as far as it decides which way is taken and what is computed from
//! indices. Loads there are made by the points of the nest behind them alone: by the time that it is launched, all that was
//! before it is done, and nothing that comes after it. Where the piece of code also stores, its loads and stores are those
//! of the one point, and the nest behind it loads again what has been stored. Nothing else goes from phase to phase: a
//! value that would have to is poisoned.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{BlockId, Code, MemTy, Op, Ty};

use super::{Context, Kept, Nest, Part, chain, lift_part, why_no_count};
use crate::Slot;
use crate::scev::Scev;

/// Most phases of a region.
const PHASES: usize = 8;

/// The code between the loops of an iteration.
pub(super) struct Between<'s, 'f> {
    s: &'s Scev<'f>,
    /// The innermost host loop.
    host: usize,
    /// The nests inside it, in order.
    nests: Vec<usize>,
    /// The blocks that access memory, by the nest that comes next (as many as there are nests if none does).
    pieces: HashMap<usize, Vec<BlockId>>,
}

fn kept(why: &str, at: u32) -> Kept {
    Kept::new(Code::OuterSequential, why, vec![at])
}

impl<'s, 'f> Between<'s, 'f> {
    pub fn new(s: &'s Scev<'f>, around: &[usize]) -> Result<Between<'s, 'f>, Kept> {
        let (&root, &host) = (around.first().expect("a host loop"), around.last().expect("a host loop"));
        let nests = s.forest.loops[host].children.clone();
        let mut me = Between { s, host, nests, pieces: HashMap::default() };
        let mut blocks: Vec<BlockId> = s.forest.loops[root].blocks.iter().copied().collect();
        blocks.retain(|b| me.nest_of(*b).is_none());
        blocks.sort_unstable();
        for b in blocks {
            let block = s.f.body.at(b);
            let access = |op: &Op| matches!(op, Op::Load { .. } | Op::Store { .. });
            // A nest that is not launched in some iteration would not trap for it.
            if let Some(i) = block.insts.iter().find(|i| i.op.has_effect() && !access(&i.op)) {
                return Err(kept("something that may trap stands between the loops", i.at));
            }
            if block.term.edges().iter().any(|e| s.forest.only_traps(e.block)) {
                return Err(Kept::new(Code::OuterSequential, "code between the loops may trap", vec![]));
            }
            let Some(i) = block.insts.iter().find(|i| access(&i.op)) else { continue };
            // What is done before the inner one of two such loops is done once for all its launches.
            if s.forest.innermost.get(&b) != Some(&host) {
                return Err(kept("a load or store stands between two loops in order", i.at));
            }
            let next = me.ahead(b).into_iter().min().unwrap_or(me.nests.len());
            me.pieces.entry(next).or_default().push(b);
        }
        Ok(me)
    }

    /// The number of the nest that a block is inside.
    fn nest_of(&self, b: BlockId) -> Option<usize> {
        self.nests.iter().position(|n| self.s.forest.loops[*n].blocks.contains(&b))
    }

    /// The nests that can be reached from a block in the same iteration.
    fn ahead(&self, b: BlockId) -> HashSet<usize> {
        let host = &self.s.forest.loops[self.host];
        let (mut seen, mut found, mut work) = (HashSet::default(), HashSet::default(), vec![b]);
        while let Some(b) = work.pop() {
            found.extend(self.nest_of(b));
            let edges = self.s.f.body.at(b).term.edges();
            let ahead = edges.iter().map(|e| e.block).filter(|t| *t != host.header && host.blocks.contains(t));
            work.extend(ahead.filter(|t| seen.insert(*t)));
        }
        found
    }

    fn stores(&self, piece: usize) -> Vec<(BlockId, usize)> {
        let mut out = vec![];
        for &b in self.pieces.get(&piece).into_iter().flatten() {
            let insts = self.s.f.body.at(b).insts.iter().enumerate();
            out.extend(insts.filter(|(_, i)| matches!(i.op, Op::Store { .. })).map(|(k, _)| (b, k)));
        }
        out
    }

    /// The store of a piece of code that the nest behind it may load again: the only one, whole, and on every way there.
    fn reloads(&self, piece: usize) -> Vec<(BlockId, usize)> {
        let mut stores = self.stores(piece);
        let header = self.s.forest.loops[self.nests[piece]].header;
        stores.retain(|(b, k)| {
            let i = &self.s.f.body.at(*b).insts[*k];
            let whole = matches!(i.op, Op::Store { mem, .. } if mem == MemTy::full(mem.ty));
            whole && self.s.dominates(*b, header)
        });
        if self.stores(piece).len() == 1 { stores } else { vec![] }
    }

    /// The phases, in order.
    pub fn parts(&self, around: &[usize]) -> Vec<Part> {
        let last = self.nests.len() - 1;
        let mut out: Vec<Part> = vec![];
        let part = |nest: usize, own: &[usize], reloads: Vec<(BlockId, usize)>, alone: bool| {
            let others = self.pieces.iter().filter(|(piece, _)| !own.contains(piece));
            Part {
                root: around[0],
                rest: false,
                hosts: around.to_vec(),
                nest: self.nests[nest],
                skip: self.nests.iter().copied().filter(|n| alone || *n != self.nests[nest]).collect(),
                foreign: others.flat_map(|(_, blocks)| blocks.iter().copied()).collect(),
                reloads,
                alone,
                first: false,
                tapers: false,
            }
        };
        for piece in 0..=last + 1 {
            let stores = !self.stores(piece).is_empty();
            if stores {
                out.push(part(piece.min(last), &[piece], vec![], true));
            }
            if piece > last {
                continue;
            }
            let own: Vec<usize> = (piece..=piece).filter(|_| !stores).collect();
            // What only loads behind the last nest is left to that.
            let behind = (last + 1..=last + 1).filter(|n| piece == last && self.stores(*n).is_empty());
            let reloads = if stores { self.reloads(piece) } else { vec![] };
            out.push(part(piece, &[own, behind.collect()].concat(), reloads, false));
        }
        out
    }
}

/// Lifts the nests inside a chain of so many loops, the first of which is the outermost, and which the host runs in order.
pub fn lift_in_order(cx: &Context<'_, '_>, root: usize, hosts: usize, name: &str) -> Result<Nest, Kept> {
    let s = cx.scev;
    let chain = chain(s, root, &[]);
    let around = chain.get(..hosts).unwrap_or_default();
    let nests = around.last().map_or(&[][..], |&host| &s.forest.loops[host].children);
    if nests.is_empty() {
        return Err(Kept::new(Code::NoStores, "no loop is left to be run in parallel", vec![]));
    }
    every_one_counted(s, around, false)?;
    if nests.len() > 1 && nests.iter().any(|&n| s.forest.loops[n].exits.len() != 1) {
        return Err(Kept::new(Code::EarlyExit, "one of the loops inside has more than one exit", vec![]));
    }
    let mut parts = Between::new(s, around)?.parts(around);
    if parts.len() > PHASES {
        return Err(Kept::new(
            Code::Budget,
            format!("{} launches an iteration (budget {PHASES})", parts.len()),
            vec![],
        ));
    }
    parts[0].first = true;
    let named = |n: usize| if n == 0 { name.to_string() } else { format!("{name}_{n}") };
    let phase = |(n, part): (usize, &Part)| {
        // What comes out is asked of the first for all of them.
        let own = |k: &Kept| k.code != Code::LiveOut || !part.first;
        let at = s.f.loops[s.forest.loops[part.nest].wasm].at;
        lift_part(cx, part, named(n)).map_err(|k| Kept { nest: own(&k).then_some(at), ..k })
    };
    let phases = parts.iter().enumerate().map(phase);
    let mut phases = phases.collect::<Result<Vec<Nest>, Kept>>()?.into_iter();
    let first = phases.next().expect("a phase");
    Ok(phases.fold(first, joined))
}

/// Has every one of the loops a trip count, and, unless it may be in the middle, its exit at an end?
pub(super) fn every_one_counted(s: &Scev, loops: &[usize], middle: bool) -> Result<(), Kept> {
    let uncounted = loops.iter().find(|&&l| s.count(l).is_none_or(|c| c.middle && !middle));
    uncounted.map_or(Ok(()), |&l| Err(why_no_count(s, l)))
}

/// Is there nothing between the loops in order and the only nest inside them but what every point may compute, in every
/// launch, and not at all where there is none?
pub(super) fn nothing_between(s: &Scev, around: &[usize]) -> Result<(), Kept> {
    if around.is_empty() {
        return Ok(());
    }
    match Between::new(s, around)?.pieces.values().flatten().next() {
        Some(_) => Err(Kept::new(Code::OuterSequential, "a load or store stands between the loops", vec![])),
        None => Ok(()),
    }
}

/// One region of two: the second's nest is launched behind the first's.
pub(super) fn joined(mut a: Nest, mut b: Nest) -> Nest {
    // Both take what either does, in one order.
    let mut all: Vec<(Slot, Ty)> = a.live_in.clone();
    all.extend(b.live_in.iter().filter(|x| !a.live_in.contains(x)).copied().collect::<Vec<_>>());
    for n in [&mut a, &mut b] {
        let have = std::mem::replace(&mut n.live_in, all.clone());
        for r in std::iter::once(&mut n.region.params)
            .zip([&mut n.region.body])
            .chain(n.region.then.iter_mut().map(|r| (&mut r.params, &mut r.body)))
        {
            let (params, body) = r;
            *params = all.iter().map(|x| param(body, &have, params, x)).collect();
        }
    }
    let then = std::mem::take(&mut b.region.then);
    a.region.then.push(b.region);
    a.region.then.extend(then);
    a.loops.extend(b.loops.iter().filter(|l| !a.loops.contains(l)).copied().collect::<Vec<_>>());
    a.heads.extend(b.heads);
    a.few.clear();
    a
}

/// The live-in that comes from there, or one that nobody uses.
fn param(
    body: &mut tensor_wasm_ir::Body,
    have: &[(Slot, Ty)],
    params: &[tensor_wasm_ir::Val],
    wanted: &(Slot, Ty),
) -> tensor_wasm_ir::Val {
    match have.iter().position(|x| x == wanted) {
        Some(k) => params[k],
        None => body.value(wanted.1),
    }
}
