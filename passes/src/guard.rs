//! Guards at run time: may this region, with these live-ins, run in parallel?
//!
//! Takes a region, its live-ins and the size of memory; gives the numbers of this call (a
//! [`Plan`]) or why not (a [`Refusal`]). Everything is evaluated on the host in exact integer
//! arithmetic; nothing is approximated in the region's favour.
//!
//! Independence of two views is decided exactly, now that strides and trip counts are numbers (`overlap.rs`). Of a
//! region with host loops, everything is asked for every launch by itself (`steps.rs`): launches are in order, so what
//! different ones access does not matter. Only where they go along diagonals, their order is not that of the program: what
//! touches a common byte must be in launches of the same order (`wave.rs`). Loads of what was in memory before a launch
//! may meet stores that come behind them (`ahead.rs`); where they do, the launch needs a copy of what they read. Where
//! accesses meet at single indices alone, a launch may be made in pieces (`pieces.rs`). Of stores to places that data
//! decide, an inspection has to have found the ranges before ([`check_with`]).

use std::cell::Cell;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use tensor_wasm_ir::{Guard, LoopKind, Region, Taper, Ty, Val, View, inspect};

use crate::inspect::{Inspected, Table};
use crate::overlap::{self, Bound, Dependence, Effort, Points, Side};
use crate::pieces::{self, Piece};
use crate::steps::{MOST_STEPS, Steps};
use crate::system::System;
use crate::wave::Pair;

/// What a device needs of the guard.
#[derive(Clone, Copy, Debug, Default)]
pub struct Needs {
    /// Accesses must be naturally aligned (GPUs fault otherwise).
    pub aligned: bool,
    /// Points × work below which the region is not worth a launch; 0 to take every region.
    pub min_work: u64,
    /// The same of each launch of many, on average.
    pub min_step: u64,
    /// A nest that can be split into parts with more points is, where its largest launch has fewer than that.
    pub points: u64,
    /// It does not matter whether looking takes longer than what it is done for.
    pub patient: bool,
}

/// The region's numbers for one call.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Value of each live-in and prelude value of the region (not of what follows its nest), by `Val` index; of those that
    /// follow host loops, in the last launch.
    pub values: Vec<u64>,
    /// What each reduction has accumulated before the loop.
    pub starts: Vec<u64>,
    /// Does the region have a scan? Then its one launch takes two passes.
    pub scan: bool,
    /// The numbers of the region's nest, and of each that is launched behind it.
    pub phases: Vec<Phase>,
    /// The launches, in order; at least one.
    pub steps: Vec<Step>,
    /// The most trips of each parallel axis, outermost first; none is 0.
    pub trips: Vec<u64>,
    /// Disjoint byte ranges that the region may read, ascending.
    pub reads: Vec<Range<u64>>,
    /// Disjoint byte ranges that the region may write, ascending.
    pub writes: Vec<Range<u64>>,
    /// Any byte of memory may be read (indirect loads).
    pub reads_all: bool,
    /// Estimate of executed instructions.
    pub work: u64,
    /// How many views are updates.
    pub updates: usize,
    /// How many lanes an access has on average, rounded up: the original loop does that many of the
    /// instructions at once.
    pub lanes: u64,
    /// What has to show that no two points store to one place, before the region is launched: a plan without is one that
    /// can be launched.
    pub table: Option<Table>,
    /// Bytes of scratch that the launches share, all 0 before the first one.
    pub scratch: u64,
    /// The calls of other regions that inspect this one's stores, for what they cost.
    pub inspections: Vec<Plan>,
}

/// The numbers of one of a region's phases.
#[derive(Clone, Debug, Default)]
pub struct Phase {
    /// Value of each live-in and prelude value, by `Val` index; of those in `moving`, in the last launch.
    pub values: Vec<u64>,
    /// The values that kernels take and that follow host loops: each launch has its own.
    pub moving: Vec<Val>,
}

/// One launch: of a nest, or of a piece of it, where those with the same phase and [`Step::index`] follow one another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// Which of the region's phases is launched.
    pub phase: usize,
    /// The indices of the host loops.
    pub index: Vec<u64>,
    /// The first index of each parallel axis, outermost first: not 0 in pieces of a nest ([`Region::bounds`]).
    pub origin: Vec<u64>,
    /// Trip counts of the parallel axes, outermost first; none is 0.
    pub trips: Vec<u64>,
    /// The smallest range that holds every write of the nest, along diagonals of all launches: `write_lo..write_hi` of
    /// the kernel.
    pub writes: Range<u64>,
    /// What has to be copied before the launch, for the loads of what was there ([`View::before`]): disjoint ranges,
    /// ascending. None: such loads read memory itself, as no other point changes what they read.
    pub before: Vec<Range<u64>>,
    /// Estimate of its executed instructions.
    pub work: u64,
    /// Bits of the [`Phase::moving`] values.
    pub values: Vec<u64>,
}

impl Step {
    /// How many points it has.
    pub fn points(&self) -> u64 {
        self.trips.iter().fold(1, |n, t| n.saturating_mul(*t))
    }

    /// How many bytes are copied before it.
    pub fn copied(&self) -> u64 {
        self.before.iter().map(|r| r.end - r.start).sum()
    }

    /// A range that holds all that is copied before it, if anything is: from a multiple of 256, so that what is aligned in
    /// memory is so in a copy.
    pub fn copied_hull(&self) -> Option<Range<u64>> {
        Some(self.before.first()?.start & !0xff..self.before.last()?.end)
    }
}

impl Plan {
    /// The smallest range that holds every write of every launch.
    pub fn write_hull(&self) -> Range<u64> {
        match (self.writes.first(), self.writes.last()) {
            (Some(a), Some(b)) => a.start..b.end,
            _ => 0..0,
        }
    }

    /// The bits of values in a launch: of its kernel's captures, for example.
    pub fn captured(&self, values: &[Val], step: &Step) -> Vec<u64> {
        let phase = &self.phases[step.phase];
        let of = |v: &Val| match phase.moving.iter().position(|m| m == v) {
            Some(k) => step.values[k],
            None => phase.values[v.0 as usize],
        };
        values.iter().map(of).collect()
    }

    /// The launches of each nest: one, or its pieces in order.
    pub fn nests(&self) -> impl Iterator<Item = &[Step]> {
        self.steps.chunk_by(|a, b| (a.phase, &a.index) == (b.phase, &b.index))
    }

    /// The most pieces that a nest is launched in.
    pub fn pieces(&self) -> usize {
        self.nests().map(<[Step]>::len).max().unwrap_or(0)
    }

    /// How many points all launches have.
    pub fn points(&self) -> u64 {
        self.steps.iter().fold(0, |n, s| n.saturating_add(s.points()))
    }
}

/// Why a region does not run this time.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A parallel loop has no iterations or the test of a counted loop has no exact trip count.
    #[error("trip count: {0}")]
    Trip(String),
    /// A parallel loop has no iterations.
    #[error("nothing to do")]
    Empty,
    /// Not worth a launch.
    #[error("too little work: {0} operations")]
    Small(u64),
    /// The host loops have too many iterations.
    #[error("too many launches")]
    Launches,
    /// A view leaves memory or its addresses wrap around 2^32.
    #[error("view {0} is out of bounds or wraps around")]
    OutOfBounds(u32),
    /// Two views overlap across iterations.
    #[error("views {0} and {1} overlap across iterations")]
    Overlap(u32, u32),
    /// Whether two views overlap has not been found out in a time that the nest is worth.
    #[error("it takes too long to find out whether views {0} and {1} overlap across iterations")]
    Undecided(u32, u32),
    /// The launches would exchange accesses of two views.
    #[error("views {0} and {1} meet in another order along the diagonals")]
    Order(u32, u32),
    /// An accumulator starts from a value with which the order of joining would matter.
    #[error("reduction {0} starts from a value that only the original order is exact with")]
    Start(u32),
    /// A view is not aligned to its access width.
    #[error("view {0} is misaligned")]
    Misaligned(u32),
    /// Nobody has found out where the view's stores are.
    #[error("where view {0} stores has not been inspected")]
    Uninspected(u32),
    /// Two iterations store to one place.
    #[error("two iterations store to one place")]
    Duplicates,
    /// A table of what is stored by which iteration would be too large.
    #[error("a table for the range that is stored to would take {0} bytes")]
    Table(u64),
}

impl Refusal {
    /// A stable short name for statistics.
    pub fn key(&self) -> &'static str {
        match self {
            Refusal::Trip(_) => "trip-count",
            Refusal::Empty => "empty",
            Refusal::Small(_) => "too-small",
            Refusal::Launches => "launches",
            Refusal::OutOfBounds(_) => "out-of-bounds",
            Refusal::Overlap(..) => "overlap",
            Refusal::Undecided(..) => "undecided",
            Refusal::Order(..) => "order",
            Refusal::Start(_) => "accumulator",
            Refusal::Misaligned(_) => "misaligned",
            Refusal::Uninspected(_) => "uninspected",
            Refusal::Duplicates => "duplicates",
            Refusal::Table(_) => "table",
        }
    }
}

/// A view with numbers in place of symbols.
#[derive(Clone)]
pub(crate) struct Numbers {
    /// First byte that can be touched, at the smallest index combination.
    lo: i128,
    /// One past the last byte.
    hi: i128,
    /// First byte in the first iteration of every loop, as far as base and strides say.
    pub start: i128,
    bytes: i128,
    /// How much greater the address can be than its place in the iteration says.
    spread: i128,
    /// Stride along each loop that moves the address and runs more than once.
    pub strides: BTreeMap<usize, i128>,
    /// First and last index of those loops in which the access is made.
    pub indices: BTreeMap<usize, (i128, i128)>,
    /// The loops around it.
    inside: Vec<usize>,
    /// The strides say only how far it moves at most, by multiples of so many bytes; or nothing is known but the range.
    packed: Option<i128>,
}

impl Numbers {
    /// A range of which data decide where in it each access is, at multiples of the width.
    fn within(range: &Range<u64>, v: &View) -> Numbers {
        let (lo, hi) = (i128::from(range.start), i128::from(range.end));
        let bytes = i128::from(v.mem.bytes).min(hi - lo);
        let spread = hi - lo - bytes;
        let (strides, indices, inside) = (BTreeMap::new(), BTreeMap::new(), vec![]);
        Numbers { lo, hi, start: lo, bytes, spread, strides, indices, inside, packed: Some(bytes.max(1)) }
    }

    /// Is every address a multiple of that?
    fn aligned(&self, width: i128) -> bool {
        let moves = |s: &i128| s % width == 0;
        self.start % width == 0 && self.packed.as_ref().map_or_else(|| self.strides.values().all(moves), moves)
    }

    /// Do no two accesses touch a common byte, wherever they are?
    pub fn apart(&self, other: &Numbers) -> bool {
        self.hi <= other.lo || other.hi <= self.lo
    }

    /// A range that holds all that points with these indices touch.
    fn of(&self, axes: &[usize], ranges: &[(u64, u64)]) -> Range<u64> {
        let (mut lo, mut hi) = (self.start, self.start + self.spread + self.bytes);
        for (l, stride) in &self.strides {
            let (mut first, mut last) = self.indices[l];
            if let Some(k) = axes.iter().position(|a| a == l) {
                (first, last) = (first.max(i128::from(ranges[k].0)), last.min(i128::from(ranges[k].1) - 1));
            }
            if first > last {
                return 0..0;
            }
            lo += (stride * first).min(stride * last);
            hi += (stride * first).max(stride * last);
        }
        lo.max(self.lo) as u64..hi.min(self.hi).max(0) as u64
    }

    /// The view as one side of a dependence.
    /// The same accesses, each as that of the iteration so much earlier; `None` if they do not move along the loop.
    pub(crate) fn earlier(&self, l: usize, n: i128) -> Option<Numbers> {
        let mut made = self.clone();
        let (first, last) = made.indices.get_mut(&l)?;
        (*first, *last) = (*first - n, *last - n);
        made.start += self.strides.get(&l)? * n;
        Some(made)
    }

    fn side(&self) -> Side<'_> {
        Side {
            start: self.start,
            bytes: self.bytes,
            spread: self.spread,
            strides: &self.strides,
            indices: &self.indices,
            inside: &self.inside,
        }
    }
}

/// The numbers of one launch.
pub(crate) struct Checker<'s> {
    pub region: &'s Region,
    pub values: &'s [u64],
    /// Trip count of each loop, if known.
    pub trips: Vec<Option<u64>>,
    /// Estimate of executed instructions.
    pub work: u64,
    /// Nodes that are left for questions where two views meet.
    left: &'s Cell<u64>,
    /// What is found out holds for other launches, too: bounds, and what residues are, that follow host loops are others
    /// there, and do not count.
    loose: bool,
    /// How many host loops it takes to say each value.
    depths: &'s [u8],
    /// Memory's size, if a footprint that fits it need not be found more closely: that takes longer than a small launch.
    enough: Option<u64>,
}

impl Checker<'_> {
    /// What a question may cost.
    pub fn effort(&self) -> Effort<'_> {
        Effort { work: self.work, left: self.left }
    }

    /// A prelude value of an integer type, signed.
    pub fn signed(&self, v: Val) -> i128 {
        let bits = self.values[v.0 as usize];
        if self.region.body.ty(v) == Ty::I32 { i128::from(bits as u32 as i32) } else { i128::from(bits as i64) }
    }

    /// The bounds that move with other indices: of loops; or of residues, which they define.
    fn tapers(&self, residues: bool) -> Vec<(usize, Bound)> {
        let loops = self.region.loops.iter().enumerate();
        let of = loops.filter(|(_, l)| (l.kind == LoopKind::Residue) == residues);
        let fixed = |t: &Taper| t.operands().all(|v| self.depths[v.0 as usize] == 0);
        of.flat_map(|(l, dim)| dim.tapers.iter().map(move |t| (l, t)))
            .filter(|(_, t)| !self.loose || fixed(t))
            .map(|(l, t)| {
                let slopes = t.slopes.iter().map(|&(m, s)| (m, self.signed(s))).collect();
                (l, Bound { scale: i128::from(t.scale), at_zero: self.signed(t.at_zero), slopes })
            })
            .collect()
    }

    /// The numbers of pairs, each with the loop.
    pub fn pairs(&self) -> Vec<(usize, usize)> {
        let loops = self.region.loops.iter().enumerate().filter(|(_, l)| l.kind == LoopKind::Pairs);
        loops.filter_map(|(p, l)| Some((p, l.parent?))).collect()
    }

    /// The most that `Σ stride·index` comes to inside these loops under bounds that move with other indices, if there are
    /// any.
    fn most_under_tapers(&self, strides: &[(usize, i128)], inside: &[usize]) -> Option<i128> {
        let pairs = self.pairs();
        if self.region.loops.iter().all(|l| l.tapers.is_empty()) && pairs.is_empty() {
            return None;
        }
        let n = self.region.loops.len();
        let residues = self.tapers(true);
        let mut system = System::new(n + residues.len());
        for l in 0..n {
            system.at_least_zero(&(0, vec![(l, 1)]));
            system.at_least_zero(&(self.trip(l) - 1, vec![(l, -1)]));
        }
        let around = |l: &usize| inside.contains(l);
        self.tapers(false).iter().filter(|b| around(&b.0)).for_each(|(l, b)| system.at_least_zero(&b.sum(*l, |m| m)));
        for (k, (l, b)) in residues.iter().enumerate().filter(|(_, b)| around(&b.0)) {
            system.zero(&b.modulo(*l, n + k, |m| m));
        }
        for (p, l) in pairs {
            overlap::pairs(self.trip(l), p, l).iter().for_each(|row| system.at_least_zero(row));
        }
        system.most(&(0, strides.to_vec()))
    }

    /// Can the view be reached at all: is its gate open, has every loop around it an iteration?
    pub fn active(&self, v: &View) -> bool {
        let open = v.gate.is_none_or(|g| self.values[g.0 as usize] as u32 != 0);
        let late = v.lag.is_some_and(|(l, n)| self.trips[l].is_some_and(|t| t <= u64::from(n)));
        let short = v.short.iter().any(|&l| self.trips[l].is_some_and(|t| t <= 1));
        open && !late && !short && v.loops.iter().all(|&l| self.trips[l] != Some(0))
    }

    /// An address.
    pub fn address(&self, base: Val) -> i128 {
        let bits = self.values[base.0 as usize];
        if self.region.body.ty(base) == Ty::I32 { i128::from(bits as u32) } else { i128::from(bits) }
    }

    /// What a view comes to, but for where it ends; from that start, if there is one.
    pub fn footprint(&self, v: &View, start: impl Into<Option<i128>>) -> Option<Numbers> {
        let mut first = self.address(v.base?);
        let (mut strides, mut indices) = (BTreeMap::new(), BTreeMap::new());
        for &(l, s) in &v.strides {
            let s = self.signed(s);
            let last = i128::from(self.trips[l]?.max(1) - 1);
            let lag = v.lag.map_or(0, |(m, n)| if m == l { i128::from(n) } else { 0 });
            if s != 0 && last > 0 {
                strides.insert(l, s);
                first -= s * lag;
                let last = (last - i128::from(v.short.contains(&l))).max(lag);
                indices.insert(l, (lag, last));
            }
        }
        let (off, bytes) = (i128::from(v.offset), i128::from(v.bytes()));
        Some(Numbers {
            lo: i128::MIN,
            hi: i128::MAX,
            start: start.into().unwrap_or(first + off),
            bytes,
            spread: i128::from(v.spread),
            strides,
            indices,
            inside: self.inside(v),
            packed: v.packed.map(|(_, step)| i128::from(step)),
        })
    }

    fn numbers(&self, v: &View) -> Option<Numbers> {
        let base = self.address(v.base?);
        let n = self.footprint(v, None)?;
        let (mut lo, mut hi) = (base, base);
        for (l, s) in &n.strides {
            let (first, last) = n.indices[l];
            lo += (s * (last - first)).min(0);
            hi += (s * (last - first)).max(0);
        }
        let signed: Vec<(usize, i128)> = n.strides.iter().map(|(&l, &s)| (l, s)).collect();
        let mirrored: Vec<(usize, i128)> = signed.iter().map(|&(l, s)| (l, -s)).collect();
        let (off, spread) = (i128::from(v.offset), n.spread);
        let fits = self.enough.is_some_and(|size| lo >= 0 && hi + spread + off + n.bytes <= i128::from(size));
        if v.lag.is_none() && !fits {
            let inside = self.inside(v);
            hi = self.most_under_tapers(&signed, &inside).map_or(hi, |most| hi.min(base + most).max(base));
            lo = self.most_under_tapers(&mirrored, &inside).map_or(lo, |most| lo.max(base - most).min(base));
        }
        hi += spread;
        // The i32 sum must be the mathematical one at every point: then it did not wrap.
        if lo < 0 || hi > i128::from(u32::MAX) {
            return None;
        }
        Some(Numbers { lo: lo + off, hi: hi + off + n.bytes, ..n })
    }

    /// The loops around a view, and the residues that it and their bounds are made with.
    fn inside(&self, v: &View) -> Vec<usize> {
        // Of an iteration before, residues are other ones.
        let mut inside: Vec<usize> =
            v.loops.iter().copied().filter(|&l| v.lag.is_none() || !self.is_residue(l)).collect();
        if v.lag.is_none() {
            let bounds = v.loops.iter().flat_map(|&l| &self.region.loops[l].tapers).flat_map(|t| &t.slopes);
            let residues: Vec<usize> = bounds.map(|s| s.0).filter(|&m| self.is_residue(m)).collect();
            inside.extend(residues);
        }
        inside
    }

    fn is_residue(&self, l: usize) -> bool {
        matches!(self.region.loops[l].kind, LoopKind::Residue | LoopKind::Pairs)
    }

    pub fn trip(&self, l: usize) -> i128 {
        i128::from(self.trips[l].unwrap_or(1).max(1))
    }

    /// Does no point touch a common byte through a and b?
    fn fresh(&self, a: &Numbers, b: &Numbers) -> bool {
        if a.apart(b) || a.packed.or(b.packed).is_some() {
            return a.apart(b);
        }
        let axes = self.region.parallel();
        let along = |n: &Numbers, l: &usize| n.strides.get(l).copied().unwrap_or(0);
        // What of its footprint a point touches, from where the indices of the axes take it.
        let own = |n: &Numbers| {
            let inner = n.strides.iter().filter(|(l, _)| !axes.contains(l));
            let ends = inner.map(|(l, s)| (n.indices[l].0 * s, n.indices[l].1 * s));
            let (lo, hi) = ends.fold((0, 0), |(lo, hi), (x, y)| (lo + x.min(y), hi + x.max(y)));
            (n.start + lo, n.start + hi + n.spread + n.bytes)
        };
        let ((a_lo, a_hi), (b_lo, b_hi)) = (own(a), own(b));
        axes.iter().all(|l| along(a, l) == along(b, l)) && (a_hi <= b_lo || b_hi <= a_lo)
    }

    /// Do two different points of the parallel space never touch a common byte through a and b?
    fn independent(&self, (_, a): (u32, &Numbers), (_, b): (u32, &Numbers)) -> bool {
        if a.apart(b) || a.packed.or(b.packed).is_some() {
            return a.apart(b);
        }
        !self.dependence(a, b, self.region.parallel()).possible(Points::Different, self.effort())
    }

    /// The dependence equation of two views, between points told apart by these loops.
    pub fn dependence<'n>(&self, a: &'n Numbers, b: &'n Numbers, parallel: Vec<usize>) -> Dependence<'n> {
        Dependence {
            sides: [a.side(), b.side()],
            bounds: self.tapers(false),
            residues: self.tapers(true),
            pairs: self.pairs(),
            trips: (0..self.region.loops.len()).map(|l| self.trip(l)).collect(),
            parallel,
            drift: None,
        }
    }
}

/// What is known of all launches before any view is looked at.
struct Extent {
    /// The most trips of each loop.
    most: Vec<Option<u64>>,
    work: u64,
    launches: usize,
}

/// Iterations of host loops after which it is asked whether they are worth being looked at, and again.
const LOOK: u64 = 1 << 12;
/// Operations that each of them should have on average: less than that is done before the guard has looked at it.
const LEAST: u64 = 2_000;

impl Extent {
    /// Looks at all of them; if they have to be worth it, only at the first ones of many small ones.
    fn new(steps: &mut Steps<'_>, region: &Region, worth: bool) -> Result<Extent, Refusal> {
        let mut all = Extent { most: vec![None; region.loops.len()], work: 0, launches: 0 };
        let weight = region.weight();
        let mut seen = 0u64;
        steps.each(&mut |s| {
            seen += 1;
            if worth && seen.is_multiple_of(LOOK) && all.work < seen * LEAST {
                return Err(Refusal::Small(all.work));
            }
            let Some(trips) = s.trips()? else { return Ok(()) };
            all.work = all.work.saturating_add(s.work(weight, &trips));
            all.launches += 1;
            all.most.iter_mut().zip(trips).for_each(|(m, t)| *m = (*m).max(t));
            Ok(())
        })?;
        Ok(all)
    }
}

/// Two views, and how far apart they start.
type Distance = (u32, u32, i128);

/// Trip counts up to which something is so of two views; none at all if it was asked in vain for the most of any launch.
type UpTo = HashMap<Distance, Vec<Option<u64>>>;

/// What has been found out in the launches before.
#[derive(Default)]
struct Known {
    /// What it was about two views when their order was last found to be kept.
    ordered: HashMap<(u32, u32), Pair>,
    /// Two views are independent.
    apart: UpTo,
    /// One is ahead of the other.
    ahead: UpTo,
    /// How launches are cut, if they may be.
    pieces: pieces::Known,
    /// See above.
    cut: bool,
}

/// Is it known for no fewer trips than these?
fn covers(known: &UpTo, key: &Distance, trips: &[Option<u64>]) -> bool {
    let most = |t: &Option<u64>| t.unwrap_or(1);
    let known = known.get(key).filter(|known| known.len() == trips.len());
    known.is_some_and(|known| known.iter().zip(trips).all(|(k, t)| most(t) <= most(k)))
}

/// Launches of which each is looked at less closely.
const MANY: usize = 16;

/// Most distances that are remembered.
const REMEMBERED: usize = 1 << 12;

impl Checker<'_> {
    /// Checks every guard for this launch but those that points do not meet.
    fn guards(
        &self,
        numbers: &[Option<Numbers>],
        (needs, mem_size): (Needs, u64),
        known: &mut Known,
    ) -> Result<(), Refusal> {
        let region = self.region;
        for g in &region.guards {
            match *g {
                Guard::InBounds(i) if self.active(&region.views[i as usize]) => match &numbers[i as usize] {
                    None if region.views[i as usize].inspected() => {}
                    Some(n) if n.hi <= i128::from(mem_size) => {}
                    _ => return Err(Refusal::OutOfBounds(i)),
                },
                // Where an access is known not to be aligned, the kernel has none of that width.
                Guard::Aligned(i) if needs.aligned && !region.never_aligned(i) => {
                    let width = i128::from(region.views[i as usize].mem.bytes);
                    if numbers[i as usize].as_ref().is_some_and(|n| !n.aligned(width)) {
                        return Err(Refusal::Misaligned(i));
                    }
                }
                Guard::LeastTrips(l, least) if self.extent(l).is_none_or(|t| t < least) => {
                    return Err(Refusal::Trip("the first iterations are all there are".into()));
                }
                Guard::MostTrips(l, most) if self.extent(l).is_none_or(|t| t > most) => {
                    return Err(Refusal::Trip("a counter would not stay in its range".into()));
                }
                // A part of an element must not be another one's: all begin at multiples of their width, where atomic
                // operations want them anyway.
                Guard::Joins(i, j) => {
                    for (n, k) in [(&numbers[i as usize], i), (&numbers[j as usize], j)] {
                        let width = i128::from(region.views[k as usize].mem.bytes);
                        if n.as_ref().is_some_and(|n| !n.aligned(width)) {
                            return Err(Refusal::Misaligned(k));
                        }
                    }
                }
                Guard::Start(x, start) => {
                    let init = region.reductions[x as usize].init;
                    if !start.holds(region.body.ty(init), self.values[init.0 as usize]) {
                        return Err(Refusal::Start(x));
                    }
                }
                Guard::Apart(i, j) => {
                    if let (Some(a), Some(b)) = (&numbers[i as usize], &numbers[j as usize])
                        && !a.apart(b)
                    {
                        return Err(Refusal::Overlap(i, j));
                    }
                }
                Guard::Fresh(i, j) => {
                    if let (Some(a), Some(b)) = (&numbers[i as usize], &numbers[j as usize])
                        && !self.fresh(a, b)
                    {
                        return Err(Refusal::Overlap(i, j));
                    }
                }
                Guard::Ordered(i, j) => {
                    if let Some(pair) = self.pair(i, j)?
                        && known.ordered.get(&(i, j)) != Some(&pair)
                    {
                        pair.check((i, j), mem_size)?;
                        known.ordered.insert((i, j), pair);
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Checks that points of this launch do not meet; `most` are the trip counts that no launch exceeds, if there are
    /// others. Says whether what is read before it has to be copied.
    fn apart(
        &self,
        numbers: &[Option<Numbers>],
        most: Option<&Checker<'_>>,
        known: &mut Known,
    ) -> Result<bool, Refusal> {
        let region = self.region;
        let both = |i: u32, j: u32| Some(((i, numbers[i as usize].as_ref()?), (j, numbers[j as usize].as_ref()?)));
        let mut copied = false;
        for g in &region.guards {
            let (Guard::Independent(i, j) | Guard::Ahead(i, j)) = *g else { continue };
            // The plan's table shows it.
            if inspect::by_table(region, i, j) {
                continue;
            }
            if let Some((a, b)) = both(i, j)
                && !self.found(a, b, most, &mut known.apart, |c, a, b| c.independent(a, b))
            {
                if let Guard::Independent(..) = g {
                    return Err(Refusal::Overlap(i, j));
                }
                copied = true;
            }
        }
        // One that meets a store behind it reads a copy, and so do all others then: what its own point has stored is not
        // there.
        for g in region.guards.iter().filter(|_| copied) {
            if let Guard::Ahead(i, j) = *g
                && let Some((a, b)) = both(i, j)
                && !self.found(a, b, most, &mut known.ahead, |c, a, b| c.ahead(a, b))
            {
                return Err(Refusal::Overlap(i, j));
            }
        }
        Ok(copied)
    }

    /// The launch as a whole, or the pieces of it that points do not meet in.
    fn launches(
        &self,
        numbers: &[Option<Numbers>],
        most: Option<&Checker<'_>>,
        known: &mut Known,
    ) -> Result<Vec<Piece>, Refusal> {
        let whole = |copied: bool| {
            let all = self.region.parallel().into_iter().map(|l| (0, self.trips[l].unwrap_or(0)));
            vec![Piece { axes: all.collect(), copied }]
        };
        if !known.cut {
            return self.apart(numbers, most, known).map(whole);
        }
        known.pieces.next();
        if let Some(pieces) = most.and_then(|most| self.pieces_again(numbers, most, &mut known.pieces)) {
            return Ok(pieces);
        }
        let met = match self.apart(numbers, most, known) {
            Ok(copied) => return Ok(whole(copied)),
            Err(met) => met,
        };
        self.pieces(numbers, most, &mut known.pieces).ok_or(met)
    }

    /// How often the program runs a loop.
    fn extent(&self, l: u32) -> Option<u64> {
        match &self.region.wave {
            Some(w) if [w.rows, w.columns].contains(&(l as usize)) => {
                self.region.extent(l as usize).map(|v| self.values[v.0 as usize])
            }
            _ => self.trips[l as usize],
        }
    }

    /// What is to be found out of two views (such that it is so where they are apart), of which launches with the same
    /// distance between them ask only once.
    fn found(
        &self,
        (i, a): (u32, &Numbers),
        (j, b): (u32, &Numbers),
        most: Option<&Checker<'_>>,
        known: &mut UpTo,
        ask: impl Fn(&Checker<'_>, (u32, &Numbers), (u32, &Numbers)) -> bool,
    ) -> bool {
        let Some(most) = most else { return ask(self, (i, a), (j, b)) };
        let key = (i, j, a.start - b.start);
        if a.apart(b) || covers(known, &key, &self.trips) {
            return true;
        }
        // As many trips as any launch has, and if that is too many, as many as this one.
        let first = known.len() < REMEMBERED && !known.contains_key(&key);
        let now = Checker { trips: self.trips.clone(), loose: true, ..*self };
        for c in [Some(most).filter(|_| first), Some(&now)].into_iter().flatten() {
            let views = [(i, a), (j, b)].map(|(k, n)| c.footprint(&self.region.views[k as usize], n.start));
            if let [Some(x), Some(y)] = views
                && ask(c, (i, &x), (j, &y))
            {
                known.insert(key, c.trips.clone());
                return true;
            }
            if first {
                known.insert(key, vec![]);
            }
        }
        ask(self, (i, a), (j, b))
    }
}

/// Evaluates the prelude and every guard of the region for these live-ins, and of what follows its nest. `live_ins` are
/// bits, in the order of [`Region::params`]; `mem_size` is in bytes.
pub fn check(region: &Region, live_ins: &[u64], mem_size: u64, needs: Needs) -> Result<Plan, Refusal> {
    check_with(region, live_ins, mem_size, needs, &Inspected::default())
}

/// [`check`] of a region of whose stores this has been found out, or of an inspection itself.
pub fn check_with(
    region: &Region,
    live_ins: &[u64],
    mem_size: u64,
    needs: Needs,
    inspected: &Inspected,
) -> Result<Plan, Refusal> {
    inspected.covers(region)?;
    if region.then.is_empty() {
        let plan = check_phase(region, live_ins, (mem_size, inspected), needs, false)?;
        let table = inspected.table(region, &plan)?;
        return Ok(Plan { table, scratch: inspected.scratch, ..plan });
    }
    // One phase may have nothing to do; what all of them do must be worth it.
    let each = Needs { min_work: 0, min_step: 0, ..needs };
    let small = |phase: &Region| {
        let extent = Steps::new(phase, live_ins).and_then(|mut s| Extent::new(&mut s, phase, true));
        matches!(extent, Err(Refusal::Small(_)))
    };
    if needs.min_work > 0 && region.phases().all(small) {
        return Err(Refusal::Small(0));
    }
    let mut all = Plan { lanes: 1, scratch: inspected.scratch, ..Plan::default() };
    let check_one = |phase: &Region| check_phase(phase, live_ins, (mem_size, inspected), each, true);
    let mut phases = region.phases();
    while let Some(phase) = phases.next() {
        let n = all.phases.len();
        let mut plans = vec![check_one(phase)?];
        if phase.split > 0 {
            let few = plans[0].steps.iter().map(Step::points).max().is_some_and(|n| n < needs.points);
            // No point touches what another one stores: all may make their first parts before any makes its second one.
            let plain = plans[0].nests().all(|n| n.len() == 1) && plans[0].steps.iter().all(|s| s.before.is_empty());
            let parts: Vec<&Region> = phases.by_ref().take(phase.split as usize).collect();
            let divided = (few && plain).then(|| parts.iter().map(|p| check_one(p)).collect::<Result<Vec<Plan>, _>>());
            match divided {
                Some(Ok(of_parts)) => {
                    (plans[0].steps, plans[0].work) = (vec![], 0);
                    plans.extend(of_parts);
                }
                // They are there, but not launched.
                _ => plans[0].phases.extend(parts.iter().map(|_| Phase::default())),
            }
        }
        for (k, plan) in plans.iter_mut().enumerate() {
            plan.steps.iter_mut().for_each(|s| s.phase = n + k);
        }
        for plan in plans {
            all.phases.extend(plan.phases);
            all.steps.extend(plan.steps);
            all.reads.extend(plan.reads);
            all.writes.extend(plan.writes);
            all.reads_all |= plan.reads_all;
            all.work = all.work.saturating_add(plan.work);
            all.updates += plan.updates;
            all.lanes = all.lanes.max(plan.lanes);
        }
    }
    if all.steps.is_empty() {
        return Err(Refusal::Empty);
    }
    if all.work < needs.min_work {
        return Err(Refusal::Small(all.work));
    }
    all.steps.sort_by(|a, b| (&a.index, a.phase).cmp(&(&b.index, b.phase)));
    (all.reads, all.writes) = (merge(all.reads), merge(all.writes));
    let largest = all.steps.iter().max_by_key(|s| s.points());
    all.trips = largest.map_or_else(Vec::new, |s| s.trips.clone());
    all.values = Steps::new(region, live_ins)?.values;
    Ok(all)
}

/// [`check_with`] of a region's own nest; `among` others, it may have nothing to do.
fn check_phase(
    region: &Region,
    live_ins: &[u64],
    (mem_size, inspected): (u64, &Inspected),
    needs: Needs,
    among: bool,
) -> Result<Plan, Refusal> {
    let mut steps = Steps::new(region, live_ins)?;
    let all = Extent::new(&mut steps, region, needs.min_work > 0 && !among)?;
    if all.launches == 0 && !among {
        return Err(Refusal::Empty);
    }
    if all.work < needs.min_work || (all.launches > 1 && all.work / (all.launches as u64) < needs.min_step) {
        return Err(Refusal::Small(all.work));
    }
    let (axes, weight) = (region.parallel(), region.weight());
    let mut moving = vec![];
    if !region.hosts().is_empty() {
        moving = region.captures();
        moving.extend(
            axes.iter().filter_map(|&l| region.loops[l].trip).filter(|t| !moving.contains(t)).collect::<Vec<_>>(),
        );
        moving.retain(|v| steps.depth(*v) > 0);
    }
    let (followed, bounds) = (moving.clone(), region.bounds());
    moving.extend(bounds.iter().flatten());
    // The footprints at the most trips say something of other launches only if the strides are the same there.
    let fixed = region.views.iter().flat_map(|v| &v.strides).all(|s| steps.depth(s.1) == 0);
    let cut = !bounds.is_empty();
    let mut known = Known { pieces: pieces::Known::new(all.launches), cut, ..Known::default() };
    let mut hulls: Vec<Option<Range<u64>>> = vec![None; region.views.len()];
    let mut reads_all = false;
    let mut launches = Vec::with_capacity(all.launches);
    let left = &Cell::new(if needs.patient { u64::MAX } else { Effort::of_call(all.work) });
    steps.each(&mut |s| {
        let Some(trips) = s.trips()? else { return idle(s, region, mem_size) };
        let work = s.work(weight, &trips);
        let enough = (all.launches > MANY).then_some(mem_size);
        let c = Checker { region, values: &s.values, trips, work, left, loose: false, depths: s.depths(), enough };
        let most = Checker { trips: all.most.clone(), loose: true, ..c };
        let most = Some(&most).filter(|_| fixed && all.launches > 1);
        let footprint = |(n, v): (u32, &View)| match v.inspected() {
            true => inspected.range(n).map(|r| Numbers::within(r, v)),
            false if c.active(v) => c.numbers(v),
            false => None,
        };
        let numbers: Vec<Option<Numbers>> = (0..).zip(&region.views).map(footprint).collect();
        c.guards(&numbers, (needs, mem_size), &mut known)?;
        let pieces = c.launches(&numbers, most, &mut known).map_err(|met| match met {
            Refusal::Overlap(i, j) if left.get() == 0 => Refusal::Undecided(i, j),
            met => met,
        })?;
        let mut writes: Option<Range<u64>> = None;
        for ((v, n), hull) in region.views.iter().zip(&numbers).zip(&mut hulls) {
            let Some(n) = n else { continue };
            let range = n.lo as u64..n.hi as u64;
            widen(hull, &range);
            if v.write {
                widen(&mut writes, &range);
            }
        }
        reads_all |= region.views.iter().any(|v| v.indirect() && c.active(v));
        if launches.len() + pieces.len() > MOST_STEPS as usize {
            return Err(Refusal::Launches);
        }
        let followed: Vec<u64> = followed.iter().map(|v| s.values[v.0 as usize]).collect();
        launches.extend(pieces.into_iter().map(|piece| {
            let views = region.views.iter().zip(&numbers).filter(|(v, _)| v.before && piece.copied);
            let before = views.filter_map(|(_, n)| Some(n.as_ref()?.of(&axes, &piece.axes))).filter(|r| !r.is_empty());
            let mut trips = c.trips.clone();
            axes.iter().zip(&piece.axes).for_each(|(&l, (first, end))| trips[l] = Some(end - first));
            let bounds = piece.axes.iter().flat_map(|&(first, end)| [first, end]).take(2 * bounds.len());
            Step {
                phase: 0,
                index: s.index().to_vec(),
                origin: piece.axes.iter().map(|a| a.0).collect(),
                trips: piece.axes.iter().map(|a| a.1 - a.0).collect(),
                writes: writes.clone().unwrap_or(0..0),
                before: merge(before.collect()),
                work: s.work(weight, &trips),
                values: followed.iter().copied().chain(bounds).collect(),
            }
        }));
        Ok(())
    })?;
    if region.wave.is_some() {
        // What an indirect load reads must not be written by any launch: the program may have it the other way round.
        let all = launches.iter().map(|s: &Step| &s.writes).filter(|w| !w.is_empty()).fold(None, |mut all, w| {
            widen(&mut all, w);
            all
        });
        launches.iter_mut().for_each(|s| s.writes = all.clone().unwrap_or(0..0));
    }
    let lanes: u64 = region.views.iter().map(|v| u64::from(v.lanes)).sum();
    let ranges = |write: bool| {
        let of = |(v, n): (&View, &Option<Range<u64>>)| {
            // What is updated is read, too.
            n.clone().filter(|_| v.write == write || (v.update.is_some() && !write))
        };
        merge(region.views.iter().zip(&hulls).filter_map(of).collect())
    };
    Ok(Plan {
        reads: ranges(false),
        writes: ranges(true),
        reads_all,
        updates: region.views.iter().filter(|v| v.update.is_some()).count(),
        trips: axes.iter().map(|&l| all.most[l].unwrap_or(0)).collect(),
        phases: vec![Phase { values: steps.values.clone(), moving }],
        starts: region.reductions.iter().map(|x| steps.values[x.init.0 as usize]).collect(),
        scan: region.is_scan(),
        values: steps.values,
        steps: launches,
        work: all.work,
        lanes: lanes.div_ceil(region.views.len().max(1) as u64).max(1),
        table: None,
        scratch: 0,
        inspections: vec![],
    })
}

/// An iteration of host loops that launches nothing still makes the loads between the loops: they must not trap.
fn idle(s: &Steps<'_>, region: &Region, mem_size: u64) -> Result<(), Refusal> {
    let trips = vec![Some(1); region.loops.len()];
    let left = &Cell::new(0);
    let c = Checker { region, values: &s.values, trips, work: 0, left, loose: true, depths: s.depths(), enough: None };
    for g in &region.guards {
        let Guard::InBounds(i) = *g else { continue };
        let v = &region.views[i as usize];
        if !v.loops.is_empty() || !c.active(v) {
            continue;
        }
        let known = !v.operands().any(|o| s.is_broken(o));
        if !known || c.numbers(v).is_none_or(|n| n.hi > i128::from(mem_size)) {
            return Err(Refusal::OutOfBounds(i));
        }
    }
    Ok(())
}

/// Makes a range hold another one, too.
fn widen(hull: &mut Option<Range<u64>>, by: &Range<u64>) {
    let old = hull.clone().unwrap_or_else(|| by.clone());
    *hull = Some(old.start.min(by.start)..old.end.max(by.end));
}

/// Joins ranges that touch or overlap; gives them in ascending order.
pub fn merge(mut ranges: Vec<Range<u64>>) -> Vec<Range<u64>> {
    ranges.sort_unstable_by_key(|r| r.start);
    let mut out: Vec<Range<u64>> = vec![];
    for r in ranges {
        match out.last_mut() {
            Some(last) if r.start <= last.end => last.end = last.end.max(r.end),
            _ => out.push(r),
        }
    }
    out
}
