//! A text's regions and kernels must have the shape that everything behind the parser relies on: takes a decoded
//! [`Region`] or [`Kernel`], gives the first thing that the body has otherwise than the loops, the reductions or the
//! header say. What they refer to by number is checked by [`super::range`], types of single operations as they are
//! decoded.

use crate::cfg::{Body, MOST_PRIVATE, MOST_PRIVATES, Op, Term, Val};
use crate::kernel::{Kernel, Pass};
use crate::num::Ty;
use crate::region::{Guard, LoopKind, Place, Region, View};
use crate::{inspect, scan, sum};

use super::{DialectError, meaning};

/// Most host loops of a region.
const MOST_HOSTS: usize = 3;

fn must(holds: bool, op: &str, why: &str) -> Result<(), DialectError> {
    if holds { Ok(()) } else { Err(meaning(op, why)) }
}

/// Are there as many private arrays as may be, none too large, and all that are accessed?
fn privates(of: &str, body: &Body) -> Result<(), DialectError> {
    let all = &body.privates;
    must(all.len() <= MOST_PRIVATES, of, "more private arrays than a point may have")?;
    must(all.iter().all(|n| (1..=MOST_PRIVATE).contains(n)), of, "a private array has 1 to 1024 bytes")?;
    let mut used = body.blocks.iter().flat_map(|b| &b.insts).filter_map(|i| i.op.private());
    must(used.all(|n| usize::from(n) < all.len()), of, "a private array that there is not")
}

/// Has every operation one of these places? Every `num.return` these types?
fn body(of: &str, body: &Body, may: fn(&Op) -> bool, returns: &[Ty]) -> Result<(), DialectError> {
    privates(of, body)?;
    for b in &body.blocks {
        must(b.insts.iter().all(|i| may(&i.op)), of, "an operation that cannot stand in its body")?;
        if let Term::Return(values) = &b.term {
            must(types(body, values).eq(returns.iter().copied()), of, "returns other values than it has to")?;
        }
    }
    Ok(())
}

fn types<'a>(body: &'a Body, values: &'a [Val]) -> impl Iterator<Item = Ty> + 'a {
    values.iter().map(|v| body.ty(*v))
}

/// Checks a region: its axes, what its prelude and its body hold, what one iteration takes and gives.
pub(super) fn region(r: &Region) -> Result<(), DialectError> {
    must(!r.name.is_empty() && !r.name.contains(char::is_whitespace), "tensor.region", "the name is not one word")?;
    let mut axes = vec![];
    for l in &r.loops {
        if let LoopKind::Parallel(axis) = l.kind {
            must(l.trip.is_some(), "tensor.loop", "a parallel loop has a trip count")?;
            axes.push(axis);
        }
    }
    axes.sort_unstable();
    let counted = (0..).zip(&axes).all(|(n, axis)| n == *axis);
    must(counted, "tensor.loop", "the axes of parallel loops are 0, 1, 2, …, each once")?;
    let scalar = |op: &Op| matches!(op, Op::Const(_) | Op::Num(_)) || host_only(op);
    must(r.prelude.iter().all(|i| scalar(&i.op)), "tensor.region", "an operation that the host does not have")?;
    hosts(r)?;
    pieces(r)?;
    phases(r)?;
    before(r)?;
    let stores = |v: &View| v.after.iter().all(|w| r.views[*w as usize].write);
    let placed = |v: &View| v.after.is_empty() || (v.lag.is_some() && !v.write && stores(v));
    must(r.views.iter().all(placed), "tensor.view", "it comes after stores, but is not a load that lags")?;
    let scans = r.reductions.iter().any(|x| x.scan) || r.views.iter().any(|v| v.packed.is_some());
    must(!scans || r.views.iter().all(|v| !v.before), "tensor.view", "a copy of what was there, in a scan")?;
    let taken = types(&r.body, &r.body.blocks[0].params);
    let running = r.reductions.iter().filter(|x| x.runs()).map(|x| r.body.ty(x.result));
    let why = "it takes an i64 for each parallel loop, and what each scan or float sum has accumulated";
    must(taken.eq(axes.iter().map(|_| Ty::I64).chain(running)), "tensor.nest", why)?;
    let own = r.body.privates.is_empty() || (r.bounds().is_empty() && r.wave.is_none() && !r.is_scan());
    must(own, "tensor.private", "private arrays in pieces of a nest, along diagonals or in a scan")?;
    let iteration = |op: &Op| {
        let scalar = matches!(op, Op::Const(_) | Op::Num(_) | Op::TrapIf);
        scalar || op.private().is_some() || matches!(op, Op::Load { .. } | Op::Store { .. } | Op::Update { .. })
    };
    let contributions: Vec<Ty> = r.reductions.iter().map(|x| r.body.ty(x.result)).collect();
    body("tensor.nest", &r.body, iteration, &contributions)?;
    let counted = |v: &View| !v.scratch || (v.base.is_none() && !v.before && v.packed.is_none());
    must(r.views.iter().all(counted), "tensor.view", "an access to scratch that has a place in memory")?;
    inspect::check(r).map_err(|why| meaning("tensor.view", why))?;
    let running = if r.is_scan() { scan::check(r) } else { Ok(()) };
    running.and_then(|()| sum::check(r)).map_err(|why| meaning("tensor.nest", why))
}

/// Checks the host loops of a region: that they are around everything, and what may follow their indices.
fn hosts(r: &Region) -> Result<(), DialectError> {
    let of = "tensor.loop";
    let hosts = r.hosts();
    let levels = hosts.iter().map(|&l| r.loops[l].kind).eq((0..hosts.len()).map(|n| LoopKind::Host(n as u8)));
    must(levels, of, "the levels of host loops are 0, 1, 2, …, each once")?;
    must(hosts.len() <= MOST_HOSTS, of, "there are at most 3 host loops")?;
    let depths = r.depths();
    let depth = |v: Val| usize::from(depths[v.0 as usize]);
    for (n, &l) in hosts.iter().enumerate() {
        let d = &r.loops[l];
        must(d.tapers.is_empty(), of, "a host loop has a trip count and no taper")?;
        must(d.trip.is_some_and(|t| depth(t) <= n), of, "a host loop is counted by what is known before it")?;
        must(
            d.parent == n.checked_sub(1).map(|m| hosts[m]),
            of,
            "host loops are the outermost ones, one in the other",
        )?;
    }
    let inside = r.prelude.iter().all(|i| i.result.is_none_or(|v| depth(v) <= hosts.len()));
    must(inside, "tensor.host_index", "the index of a host loop that there is not")?;
    let fixed = r.results.iter().chain(r.reductions.iter().map(|x| &x.init)).all(|v| depth(*v) == 0);
    must(fixed, "tensor.end", "a result that follows the index of a host loop")?;
    let views = r.views.iter().flat_map(|v| v.loops.iter().chain(v.strides.iter().map(|s| &s.0)));
    must(!views.into_iter().any(|l| hosts.contains(l)), "tensor.view", "it moves along a host loop by its base alone")?;
    // Over all launches of the region: those of a wave.
    let over_all = hosts.is_empty() || (hosts.len() == 1 && r.wave.is_some() && !r.is_scan());
    must(r.reductions.is_empty() || over_all, "tensor.nest", "a reduction inside a host loop")?;
    let Some(w) = &r.wave else { return Ok(()) };
    let of = "tensor.wave";
    let once = |p: &Place| p.above == 0 || p.whole_row;
    must(w.places.iter().all(once), "tensor.place", "of an earlier row, but not made once for a row")?;
    let at_end = |p: &Place| p.ahead || p.behind;
    let only = |p: &Place| p.ahead != p.behind && !p.whole_row && p.lag == 0 && p.steps[1].is_none();
    let whole = w.places.iter().all(|p| !at_end(p) || only(p));
    must(whole, "tensor.place", "made by the point of one column, and by others")?;
    must(hosts.last() == Some(&w.rows), of, "its rows are the innermost host loop")?;
    must(r.then.is_empty(), of, "phases behind a wave")?;
    must(r.parallel() == [w.columns], of, "its columns are the parallel loop, and there is no other")?;
    must(w.bounds.iter().all(|(l, _)| *l != w.rows), "tensor.bound", "every row is there")?;
    let bounds = w.bounds.iter().flat_map(|(_, t)| t.operands());
    let known = w.operands().into_iter().chain(w.places.iter().flat_map(|p| p.operands())).chain(bounds);
    must(known.into_iter().all(|v| depth(v) < hosts.len()), of, "what it was is the same in every launch of it")
}

/// Checks a region whose launches may be pieces of its nest: that it knows where all axes begin and end, and that the
/// program has its points in the order of their indices.
fn pieces(r: &Region) -> Result<(), DialectError> {
    let of = "tensor.origin";
    let such: Vec<Val> =
        r.prelude.iter().filter(|i| matches!(i.op, Op::Origin(_) | Op::End(_))).filter_map(|i| i.result).collect();
    if such.is_empty() {
        return Ok(());
    }
    let bounds: Vec<Val> = r.bounds().into_iter().flatten().collect();
    must(bounds.len() == such.len(), of, "every axis begins and ends somewhere, once")?;
    let used = r.prelude.iter().flat_map(|i| &i.args).copied().chain(r.captures()).chain(r.results.iter().copied());
    let used =
        used.chain(r.loops.iter().flat_map(|l| l.trip.into_iter().chain(l.tapers.iter().flat_map(|t| t.operands()))));
    let mut used = used.chain(r.views.iter().flat_map(|v| v.operands()));
    must(!used.any(|v| such.contains(&v)), of, "only kernels know of the pieces of a nest")?;
    let whole = r.wave.is_none() && r.reductions.is_empty() && r.views.iter().all(|v| v.packed.is_none());
    must(whole, of, "pieces of a nest with reductions, counted places or diagonals")?;
    must(r.points_in_order(), of, "pieces of a nest with loops in order around parallel ones")
}

/// Checks the loads of what was in memory before a launch: that each is tested against every store.
fn before(r: &Region) -> Result<(), DialectError> {
    let of = "tensor.view";
    for (x, v) in (0..).zip(&r.views).filter(|(_, v)| v.before) {
        must(
            !v.write && v.update.is_none() && v.base.is_some(),
            of,
            "only a load of known place reads what was before",
        )?;
        must(r.wave.is_none(), of, "a load of what was before along diagonals")?;
        let has = |g: Guard| r.guards.contains(&g);
        let tests = |w: u32| has(Guard::Ahead(w, x)) || has(Guard::Apart(w.min(x), w.max(x)));
        let tested = (0..).zip(&r.views).all(|(w, v)| !v.write || tests(w));
        must(tested, of, "a load of what was before, and a store that it is not tested against")?;
    }
    let reads = |x: u32| r.views.get(x as usize).is_some_and(|v| v.before);
    let such = r.guards.iter().all(|g| !matches!(*g, Guard::Ahead(_, x) if !reads(x)));
    must(such, "tensor.guard", "it is ahead of a store, but does not read what was before")
}

/// Checks what is launched behind a region's nest against the region.
fn phases(r: &Region) -> Result<(), DialectError> {
    let of = "tensor.region";
    let inits = |r: &Region| types(&r.body, &r.params).collect::<Vec<_>>();
    for phase in &r.then {
        must(phase.then.is_empty(), of, "a phase has phases of its own")?;
        must(phase.wave.is_none(), of, "a phase along diagonals")?;
        must(inits(phase) == inits(r), of, "a phase takes what the region takes")?;
        must(phase.hosts().len() == r.hosts().len(), of, "a phase has the host loops of the region")?;
        let alone = phase.results.is_empty() && phase.reductions.is_empty();
        must(alone, of, "a phase gives nothing")?;
        must(phase.name != r.name, of, "a phase has a name of its own")?;
        region(phase)?;
    }
    behind(r)?;
    let mut left = 0u32;
    for phase in r.phases() {
        must(phase.split == 0 || left == 0, of, "a part of a nest is split itself")?;
        left = if phase.split > 0 { phase.split } else { left.saturating_sub(1) };
    }
    // What is itself a phase has its parts behind it in the region that it is of.
    must(left == 0 || r.then.is_empty(), of, "fewer phases than a nest is split into")?;
    must(r.then.is_empty() || r.reductions.is_empty(), "tensor.nest", "a reduction with phases behind it")
}

/// Checks the guards between phases of a distributed loop: that both have it, and all accesses where they can be compared.
fn behind(r: &Region) -> Result<(), DialectError> {
    let of = "tensor.guard";
    let phases: Vec<&Region> = r.phases().collect();
    // A phase by itself does not know of those before it.
    for (n, phase) in phases.iter().enumerate().skip(1) {
        for g in &phase.guards {
            let Guard::Behind { phase: k, other, own, .. } = *g else { continue };
            let earlier = phases.get(k as usize).filter(|_| (k as usize) < n);
            let earlier = earlier.ok_or_else(|| meaning(of, "behind a phase that is not launched before"))?;
            let theirs = earlier.views.get(other as usize);
            let theirs = theirs.ok_or_else(|| meaning(of, "behind a view that there is not"))?;
            let known = |v: &View| v.base.is_some() && v.update.is_none() && v.packed.is_none();
            must(
                known(theirs) && known(&phase.views[own as usize]),
                of,
                "behind an access of which no place is known",
            )?;
            let one = |r: &Region| r.hosts().is_empty() && r.wave.is_none() && !r.loops.is_empty();
            must(one(earlier) && one(phase), of, "behind a phase with host loops, or with no loop")?;
        }
    }
    Ok(())
}

/// Checks a kernel: its launch shape, what it captures, what joins its partial results.
pub(super) fn kernel(k: &Kernel) -> Result<(), DialectError> {
    let of = "kernel.func";
    let threads = k.block.iter().try_fold(1u32, |n, size| n.checked_mul(*size));
    must(threads.is_some_and(|n| (1..=1024).contains(&n)), of, "a block has 1 to 1024 threads")?;
    must(k.each.iter().all(|n| (1..=64).contains(n)), of, "a thread does 1 to 64 points of an axis at once")?;
    must((1..=3).contains(&k.axes), of, "a grid has 1 to 3 axes")?;
    must(k.captures.len() == k.body.blocks[0].params.len(), of, "it takes one value for each capture")?;
    must(k.pass == Pass::Whole || k.axes == 1, of, "a pass of a scan has one axis")?;
    must(k.partials.iter().all(|op| op.identity().is_some()), of, "partial results are joined by a reduction")?;
    body(of, &k.body, |op| !host_only(op), &[])
}

/// What only a prelude computes.
fn host_only(op: &Op) -> bool {
    matches!(op, Op::Trip(_) | Op::Most { .. } | Op::HostIndex(_) | Op::Origin(_) | Op::End(_))
}
