//! Lifting a loop nest: from SSA and chains of recurrences to a `tensor` region.
//!
//! Takes a loop of the forest as the outermost loop of a nest and tries to make as many loops of
//! its chain (the loop, its only child, that one's only child, …) parallel as the dependences
//! allow; the others run in order inside each point. Gives the region, or why the loop is kept.
//!
//! The body of one point is the nest's own control-flow graph in which every parallel loop runs
//! one iteration: its phis are closed forms of its index, its back edge goes to its exit. Moving
//! parallel loops outward over sequential ones is legal because the guard shows that different
//! points share no written byte, and within a point the original order is kept.
//!
//! Where the outermost loops of a chain have to stay in order, the host can run them, a launch for each iteration
//! ([`lift_in_order`]). In a point such a loop is cut to one iteration, too; its index is the launch's. Where several nests
//! follow one another in it, each is a phase by itself, in which the others are passed by. Two loops that are both not
//! parallel may be so along their diagonals ([`lift_wave`]).

mod ahead;
mod best;
mod build;
mod carried;
mod distribute;
mod finish;
mod handed;
mod last;
mod order;
mod own;
mod packed;
mod phis;
mod pieces;
mod private;
mod scatter;
mod skew;
mod slice;
mod statements;
mod taper;
mod total;
mod wave;
mod ways;

use std::cell::Cell;
use std::collections::BTreeSet;

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{BlockId, Code, Op, Region, Ty, Val};

use crate::likely::{self, Limits};
use crate::ops;
use crate::reduce::update::{reach, updates};
use crate::scev::{Poly, Scev};
use crate::ssa::{INLINE_OPERATORS, LEFT_OUT, Var};
use crate::views::{Classes, Known, Low, Residues, SymView, carried, split};
use crate::{LiftOptions, Slot};
use build::Builder;
use distribute::distribute;
pub use order::lift_in_order;
pub use slice::Slice;
pub use statements::Statements;
pub use wave::lift_wave;

/// Why a loop stays on the CPU.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The verdict.
    pub code: Code,
    /// What exactly.
    pub detail: String,
    /// Operators in question.
    pub sites: Vec<u32>,
    /// Of several nests: the outermost loop of the one that cannot be lifted.
    pub nest: Option<u32>,
}

impl Kept {
    pub(crate) fn new(code: Code, detail: impl Into<String>, sites: Vec<u32>) -> Kept {
        Kept { code, detail: detail.into(), sites, nest: None }
    }
}

/// A lifted nest.
pub struct Nest {
    /// The region.
    pub region: Region,
    /// Where its live-ins are.
    pub live_in: Vec<(Slot, Ty)>,
    /// Which locals, or lanes of locals, its results go to.
    pub live_out: Vec<(Slot, Ty)>,
    /// Loops of the forest in the region's order.
    pub loops: Vec<usize>,
    /// The outermost loops of its nests: one for each phase that has a nest.
    pub heads: Vec<usize>,
    /// The live-ins that are one of a few constants, with those.
    pub few: Vec<(Val, Vec<u64>)>,
    /// How many of the region's reductions, the last ones, only hand on what the last iteration leaves behind.
    pub lasts: usize,
}

/// What the lifter knows of the function around a nest.
pub struct Context<'s, 'f> {
    /// Recurrences, function and forest.
    pub scev: &'s Scev<'f>,
    /// Declared type of a local or global.
    pub slot_ty: &'s dyn Fn(Slot) -> Option<Ty>,
    /// Is the variable read after the loop with that index is left?
    pub live_after: &'s dyn Fn(usize, Var) -> bool,
    /// Is the variable read at the start of that block or later, before it is written?
    pub live_at: &'s dyn Fn(BlockId, Var) -> bool,
    /// What lifting may do.
    pub options: LiftOptions,
    /// What has been looked at for the loops of the function so far: instructions, once for each time.
    pub work: &'s Cell<u64>,
}

/// Which loops are lifted, and as what.
#[derive(Clone, Debug)]
pub struct Part {
    /// The outermost loop.
    pub root: usize,
    /// The nest is all iterations of the root but the last one that it begins, which the program itself then runs, and
    /// leaves the loop by its own way.
    pub rest: bool,
    /// The outermost loops of the chain that are run by the host, a launch for each iteration; the root is the first.
    pub hosts: Vec<usize>,
    /// The outermost of the other loops: the root, if there are no host loops.
    pub nest: usize,
    /// Loops next to it that other phases run.
    pub skip: Vec<usize>,
    /// Blocks between the loops of which other phases make the accesses.
    pub foreign: HashSet<BlockId>,
    /// Of those, the stores (block and instruction) of which this phase has to know what they have stored.
    pub reloads: Vec<(BlockId, usize)>,
    /// One point runs the code between the loops, and no nest.
    pub alone: bool,
    /// It is the first phase, which gives the results.
    pub first: bool,
    /// A loop whose trip count moves with parallel loops around it may be parallel, too: points of the box around a triangle
    /// that are outside of it do nothing.
    pub tapers: bool,
}

impl Part {
    /// Is the block one that this phase runs?
    fn runs(&self, s: &Scev, b: BlockId) -> bool {
        !self.skip.iter().any(|q| s.forest.loops[*q].blocks.contains(&b))
    }

    /// The loop and all inside it.
    pub fn all(root: usize, rest: bool) -> Part {
        let (skip, foreign, reloads) = (vec![], HashSet::default(), vec![]);
        Part { root, rest, hosts: vec![], nest: root, skip, foreign, reloads, alone: false, first: true, tapers: false }
    }
}

/// Most instructions of a region.
const BODY_BUDGET: usize = 4_000;

/// The loop, its only child, that one's only child, … but for those that are passed by.
fn chain(s: &Scev, root: usize, skip: &[usize]) -> Vec<usize> {
    let mut chain = vec![root];
    loop {
        let children = &s.forest.loops[*chain.last().expect("not empty")].children;
        let mut children = children.iter().filter(|c| !skip.contains(c));
        let (Some(&c), None) = (children.next(), children.next()) else { return chain };
        chain.push(c);
    }
}

/// Lifts the nest with that outermost loop (see [`Part::rest`]).
pub fn lift(cx: &Context<'_, '_>, root: usize, rest: bool, name: String) -> Result<Nest, Kept> {
    lift_part(cx, &Part::all(root, rest), name)
}

/// Lifts what is left of the nest with that outermost loop, as the first part of one or not; `cx` is of the slice.
pub fn lift_slice(cx: &Context<'_, '_>, root: usize, skip: &[usize], first: bool, name: String) -> Result<Nest, Kept> {
    lift_part(cx, &Part { skip: skip.to_vec(), first, ..Part::all(root, false) }, name)
}

/// The accesses of a nest that is whole and counted; if a store is to a place that only the data know, an inspection can
/// find it.
fn accesses(s: &Scev, part: &Part) -> Result<(Views, Residues), Kept> {
    let (views, residues) = all_accesses(s, part)?;
    scatter::inspectable(part, &views)?;
    Ok((views, residues))
}

/// The accesses of a nest that is whole and counted.
fn all_accesses(s: &Scev, part: &Part) -> Result<(Views, Residues), Kept> {
    precheck(s, part.root)?;
    if s.count(part.root).is_none() {
        return Err(why_uncounted(s, part.root));
    }
    let mut residues = Residues::new(s.forest.loops.len());
    let views = collect_views(s, part, &mut residues);
    Ok((views, residues))
}

fn lift_part(cx: &Context<'_, '_>, part: &Part, name: String) -> Result<Nest, Kept> {
    let (nest, axes) = lift_undivided(cx, part, name.clone())?;
    Ok(distribute(cx, part, nest, &axes, &name))
}

/// The nest as it is, and its parallel loops, outermost first.
fn lift_undivided(cx: &Context<'_, '_>, part: &Part, name: String) -> Result<(Nest, Vec<usize>), Kept> {
    let s = cx.scev;
    let chain = chain(s, part.nest, &part.skip);
    let (mut views, residues) = all_accesses(s, part)?;
    let kept = match lift_views(cx, part, &chain, (&views, &residues, &[]), name.clone()) {
        Err(kept) if matches!(kept.code, Code::SameAddress | Code::MemoryRecurrence | Code::UnknownStore) => kept,
        done => return done,
    };
    // What every iteration writes before it reads it may be its own.
    let (arrays, why) = private::find(s, part, &chain);
    if arrays.is_empty() {
        let why = why.map(|w| format!("{}; {}", kept.detail, w.detail));
        return Err(Kept { detail: why.unwrap_or(kept.detail), ..kept });
    }
    // All lanes of a vector are one access.
    let own = |(b, k): (BlockId, usize)| arrays.iter().position(|a| a.places.contains_key(&(b, k)));
    let torn = |((b, k), v): &((BlockId, usize), SymView)| {
        (1..usize::from(v.lanes)).any(|n| own((*b, k + n)) != own((*b, *k)))
    };
    if views.iter().any(torn) {
        return Err(kept);
    }
    views.retain(|(at, _)| own(*at).is_none());
    let nest = lift_views(cx, part, &chain, (&views, &residues, &arrays), name);
    // If nothing else is stored, there is nothing for many points to do.
    nest.map_err(|k| if k.code == Code::NoStores { kept } else { k })
}

/// Lifts a nest with these accesses, all but those of private arrays, as it is; and gives its parallel loops, outermost first.
fn lift_views(
    cx: &Context<'_, '_>,
    part: &Part,
    chain: &[usize],
    (views, residues, arrays): (&Views, &Residues, &[private::Array]),
    name: String,
) -> Result<(Nest, Vec<usize>), Kept> {
    let s = cx.scev;
    let &Part { root, rest, nest, .. } = part;
    scatter::inspectable(part, views)?;
    let tied = tied(s, part);
    if let Some(&l) = tied.first() {
        let plain = |v: &SymView| v.update.is_none() && v.packed.is_none() && !v.scattered();
        if tied.iter().any(|l| !chain.contains(l)) || !arrays.is_empty() || !views.iter().all(|(_, v)| plain(v)) {
            return Err(untied(s, l));
        }
    }
    let builder =
        |parallel: &BTreeSet<usize>| Builder::new(cx, part, chain, parallel, views, residues).with_own(arrays);
    if part.alone {
        let built = builder(&BTreeSet::new()).build(name);
        return built.map(|nest| (nest, vec![])).map_err(|(_, kept)| kept);
    }
    let limits = Limits::new(s, nest, residues);
    let mut parallel: BTreeSet<usize> = BTreeSet::new();
    let mut reasons: HashMap<usize, Kept> = HashMap::default();
    // All loops so far, if they are parallel and so points in the program's order.
    let mut outer = Some(vec![]).filter(|_| tied.is_empty() && ahead::no_updates(views.iter().map(|(_, v)| v)));
    for &l in chain {
        let innermost = s.forest.loops[l].children.is_empty();
        if cx.options.walk && l != nest && innermost {
            let why = "its loop is asked for on its own, step by step of the loops around it";
            reasons.insert(l, Kept::new(Code::OuterSequential, why, vec![]));
            continue;
        }
        outer.iter_mut().for_each(|o: &mut Vec<usize>| o.push(l));
        let filled = arrays.iter().find(|a| !s.within(a.around, l));
        let filled = filled.map_or(Ok(()), |a| {
            let why = "an array that an iteration of the loop around writes and reads is used in it";
            Err(Kept::new(Code::SameAddress, why, vec![a.at]))
        });
        match filled.and_then(|()| independent(s, l, views, &limits, outer.as_deref())) {
            Ok(()) => {
                parallel.insert(l);
            }
            Err(k) => {
                reasons.insert(l, k);
                outer = None;
            }
        }
    }
    cx.work.set(cx.work.get() + limits.work.get());
    loop {
        if parallel.is_empty() {
            let kept = chain.iter().find_map(|l| reasons.remove(l));
            return Err(kept.unwrap_or_else(|| Kept::new(Code::NoStores, "nothing to compute", vec![])));
        }
        // The outermost ones; an inner one may take the place of one that falls out.
        let chosen: BTreeSet<usize> = parallel.iter().copied().take(cx.options.axes).collect();
        if let Some(l) = tied.iter().find(|l| !chosen.contains(l)) {
            return Err(untied(s, *l));
        }
        if rest && !chosen.contains(&root) {
            let why = || Kept::new(Code::ControlFlow, "code stands between the loop's exit and its end", vec![]);
            return Err(reasons.remove(&root).unwrap_or_else(why));
        }
        match builder(&chosen).build(name.clone()) {
            Ok(nest) => return Ok((nest, chain.iter().copied().filter(|l| chosen.contains(l)).collect())),
            Err((Some(l), kept)) if parallel.remove(&l) => {
                reasons.entry(l).or_insert(kept);
                // Inside it, nothing can be read ahead any more.
                for inner in parallel.clone().into_iter().filter(|&m| s.within(m, l)) {
                    if let Err(kept) = independent(s, inner, views, &limits, None) {
                        parallel.remove(&inner);
                        reasons.entry(inner).or_insert(kept);
                    }
                }
            }
            Err((_, kept)) => return Err(reasons.remove(&root).unwrap_or(kept)),
        }
    }
}

/// The loops of a part that have been rolled up in a way that only holds where they are parallel: each is to be, by a guard
/// that keeps all its iterations apart.
fn tied(s: &Scev, part: &Part) -> Vec<usize> {
    let unordered = |l: &usize| s.f.rolled.get(&s.forest.loops[*l].header).is_some_and(|r| r.unordered);
    let own = |l: &usize| part.runs(s, s.forest.loops[*l].header);
    s.forest.subtree(part.root).into_iter().filter(unordered).filter(own).collect()
}

fn untied(s: &Scev, l: usize) -> Kept {
    let at = s.f.loops[s.forest.loops[l].wasm].at;
    Kept::new(Code::MemoryRecurrence, "the copies of its body may touch the same bytes", vec![at])
}

/// What no nest may hold, and that the root has one exit.
pub(crate) fn precheck(s: &Scev, root: usize) -> Result<(), Kept> {
    let lp = &s.forest.loops[root];
    let mut blocks: Vec<BlockId> = lp.blocks.iter().copied().collect();
    blocks.sort_unstable();
    let size: usize = blocks.iter().map(|b| s.f.body.at(*b).insts.len()).sum();
    if size > BODY_BUDGET {
        return Err(Kept::new(Code::Budget, format!("the loop has {size} operations (budget {BODY_BUDGET})"), vec![]));
    }
    let mut left_out = None;
    for &b in &blocks {
        for i in &s.f.body.at(b).insts {
            if let Op::Opaque { what, callee } = i.op {
                if what == LEFT_OUT {
                    left_out = left_out.or(callee.map(|f| (f, i.at)));
                    continue;
                }
                return Err(match callee {
                    Some(f) => Kept::new(Code::Call, format!("calls function {f}"), vec![i.at]),
                    None if what.starts_with("Call") || what.starts_with("Return") => {
                        Kept::new(Code::Call, "calls through a table or reference".to_string(), vec![i.at])
                    }
                    None if what.contains("Load") || what.contains("Store") => {
                        Kept::new(Code::Memory, what.to_string(), vec![i.at])
                    }
                    None => Kept::new(Code::Unsupported, what.to_string(), vec![i.at]),
                });
            }
        }
    }
    if let Some((f, at)) = left_out {
        let detail = format!(
            "calls function {f}, which is not read into it: what it calls has more than {INLINE_OPERATORS} operators in \
             all, or another call behind which it may go on cannot be read"
        );
        return Err(Kept::new(Code::Budget, detail, vec![at]));
    }
    if lp.exits.len() != 1 {
        return Err(Kept::new(Code::EarlyExit, format!("{} exits", lp.exits.len()), vec![]));
    }
    Ok(())
}

fn why_uncounted(s: &Scev, root: usize) -> Kept {
    let lp = &s.forest.loops[root];
    let exit = lp.exits[0].0;
    if !s.tests_at_an_end(root, exit) && exit != lp.header {
        return Kept::new(Code::EarlyExit, "left from the middle of its body", vec![]);
    }
    let why = if s.tests_at_an_end(root, exit) {
        "the exit test is not a comparison of a linear counter with an invariant bound"
    } else {
        "work that can be seen stands in front of the exit test at the top"
    };
    Kept::new(Code::Uncounted, why, vec![])
}

/// Bytes of a vector.
const VECTOR: i64 = 16;

/// Views by the place of their access: block and (first) instruction.
type Views = Vec<((BlockId, usize), SymView)>;

/// Every access of the nest, keyed by block and (first) instruction: one view for the lanes of a vector,
/// whose instructions stand one behind the other.
fn collect_views(s: &Scev, part: &Part, residues: &mut Residues) -> Views {
    let &Part { root, nest, .. } = part;
    let mut blocks: Vec<BlockId> = s.forest.loops[root].blocks.iter().copied().collect();
    blocks.retain(|b| part.runs(s, *b));
    blocks.sort_unstable();
    let mut out: Views = vec![];
    let updates = updates(s, root);
    for b in blocks {
        let mut last = None;
        for (k, i) in s.f.body.at(b).insts.iter().enumerate() {
            let Some((mem, offset, write)) = ops::moves(&i.op) else { continue };
            if part.foreign.contains(&b) && !part.reloads.contains(&(b, k)) {
                continue;
            }
            // What another phase has stored is loaded.
            let write = write && !part.foreign.contains(&b);
            let place = (k, i.args[0], i.at);
            let next_to = |v: &SymView| {
                (v.mem, v.write) == (mem, write)
                    && Some(offset) == v.offset.checked_add(v.bytes() as u64)
                    && v.bytes() + i64::from(mem.bytes) <= VECTOR
            };
            if last.is_some_and(|(k, address, at): (usize, Val, u32)| (k + 1, address, at) == place)
                && let Some((_, v)) = out.last_mut()
                && next_to(v)
            {
                v.lanes += 1;
                last = Some(place);
                continue;
            }
            last = Some(place);
            let mut loops: Vec<usize> = s.forest.around(b).into_iter().filter(|&l| s.within(l, nest)).collect();
            loops.reverse();
            let address = s.seen(s.address(i.args[0]), b);
            let known = known(s, nest, b);
            let affine = split(s, nest, &address, &loops, residues, &known);
            let short = loops.iter().copied().filter(|&l| l != root && behind_exit(s, l, b)).collect();
            let (spread, update) = (0, None);
            let at = i.at;
            let mut view = SymView {
                mem,
                lanes: 1,
                write,
                offset,
                affine,
                unknown: None,
                spread,
                packed: None,
                update,
                lag: None,
                short,
                loops,
                residual: false,
                block: b,
                at,
            };
            // Its index may be a residue, too; as an update it may meet others.
            if let Some(u) = updates.iter().find(|u| u.block == b && u.insts[2] == k) {
                match reach(s, nest, &address) {
                    Some(r) if r.step % u64::from(mem.bytes) == 0 => {
                        view.affine = split(s, nest, &r.least, &view.loops, residues, &known);
                        (view.spread, view.update) = (r.spread, Some(u.op));
                        last = None;
                    }
                    // An inspection finds out how far it reaches.
                    None if view.affine.is_none() => {
                        view.update = Some(u.op);
                        last = None;
                    }
                    _ => {}
                }
            }
            if write && view.affine.is_none() && part.hosts.is_empty() && s.forest.loops[root].children.is_empty() {
                view.packed = packed::place(s, root, &address);
            }
            if view.affine.is_none() {
                (view.unknown, view.spread) = (Some(address), 0);
            }
            let mut more: Vec<usize> = known.iter().map(|(low, known)| residues.number(*low, known.clone())).collect();
            let made_with = view.affine.iter().flat_map(|a| a.1.keys().copied());
            more.extend(made_with.filter(|l| !residues.is_loop(*l)));
            more.sort_unstable();
            more.dedup();
            view.residual = !more.is_empty();
            view.loops.extend(more);
            out.push(((b, k), view));
        }
    }
    out
}

/// What is known of low bits in a block.
pub(crate) fn known(s: &Scev, root: usize, b: BlockId) -> Vec<(Low, Known)> {
    let known = s.known_low_bits(b, root).into_iter();
    let of = |(low, n, is): (Low, Poly, bool)| match is {
        true => Some((low, Known::Is(n))),
        // Another number says little, but for 0.
        false => n.is_zero().then_some((low, Known::NotZero)),
    };
    known.filter_map(of).collect()
}

/// Is the block behind the exit of a loop that is left from its middle?
fn behind_exit(s: &Scev, l: usize, b: BlockId) -> bool {
    let Some(c) = s.count(l).filter(|c| c.middle) else { return false };
    let stay = s.f.body.at(c.exit.0).term.edges()[1 - c.exit.1].block;
    stay != c.exit.0 && s.forest.loops[l].header != stay && s.dominates(stay, b) && s.dominates(c.exit.0, stay)
}

/// Is there no certain dependence between iterations of the loop, but at single ones? `along` are the loop and all around it in the nest, if
/// these are parallel: then it does not matter what is read ahead of a store.
fn independent(
    s: &Scev,
    l: usize,
    views: &[((BlockId, usize), SymView)],
    limits: &Limits,
    along: Option<&[usize]>,
) -> Result<(), Kept> {
    let classes = Classes::new(views.iter().map(|(_, v)| v));
    let mut apart = HashSet::default();
    for (m, (_, w)) in views.iter().enumerate().filter(|(_, (_, v))| v.write) {
        let known = || w.affine.as_ref().is_some_and(|(_, st)| st.contains_key(&l));
        let moves = if w.scattered() { scatter::moves(s, w, l) } else { known() };
        // Updates of one element may come from any iterations.
        if !moves && w.update.is_none() && w.packed.is_none() {
            return Err(Kept::new(
                Code::SameAddress,
                "a store's address does not change with the loop's counter",
                vec![w.at],
            ));
        }
        if !w.loops.contains(&l) {
            return Err(Kept::new(Code::MemoryRecurrence, "a store stands outside the loop", vec![w.at]));
        }
        for (n, (_, x)) in views.iter().enumerate() {
            if classes.pair(m, n).is_some_and(|pair| !apart.insert(pair)) {
                continue;
            }
            if along.is_some_and(|along| !ahead::behind(s, limits, (w, x), along)) {
                continue;
            }
            match carried(w, x, l) {
                // Where an access is depends on data: nothing is likely.
                None if w.spread > 0 || x.spread > 0 => {}
                // The guard cuts the nest there.
                None if along.is_some() && likely::at_one_index(limits, w, x, l) => {}
                None if let Some(d) = likely::conflict(limits, w, x, l) => {
                    return Err(Kept::new(
                        Code::MemoryRecurrence,
                        format!(
                            "a store and another access touch the same bytes in iterations {d} apart, of other inner ones"
                        ),
                        vec![w.at, x.at],
                    ));
                }
                Some(conflict) => return Err(conflict.kept(w, x)),
                None => {}
            }
        }
    }
    if s.count(l).is_none() {
        return Err(why_no_count(s, l));
    }
    Ok(())
}

fn why_no_count(s: &Scev, l: usize) -> Kept {
    let at = s.f.loops[s.forest.loops[l].wasm].at;
    Kept::new(Code::Uncounted, "an inner loop is not counted", vec![at])
}
