//! Guards at run time: may this region, with these live-ins, run in parallel?
//!
//! Takes a region, its live-ins and the size of memory; gives the numbers of this call (a
//! [`Plan`]) or why not (a [`Refusal`]). Everything is evaluated on the host in exact integer
//! arithmetic; nothing is approximated in the region's favour.
//!
//! Independence of two views is decided exactly, now that strides and trip counts are numbers (`overlap.rs`).

use std::collections::BTreeMap;
use std::ops::Range;

use tensor_wasm_ir::{Guard, LoopKind, Op, Region, Ty, Val, View, eval, most_trips, trip_count};

use crate::overlap::{self, Bound, Dependence, Side};
use crate::system::System;

/// What a device needs of the guard.
#[derive(Clone, Copy, Debug, Default)]
pub struct Needs {
    /// Accesses must be naturally aligned (GPUs fault otherwise).
    pub aligned: bool,
    /// Points × work below which the region is not worth a launch; 0 to take every region.
    pub min_work: u64,
}

/// The region's numbers for one call.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Value of each live-in and prelude value, by `Val` index.
    pub values: Vec<u64>,
    /// Trip counts of the parallel axes, outermost first; none is 0.
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
}

impl Plan {
    /// The smallest range that holds every write: `write_lo..write_hi` of the kernel.
    pub fn write_hull(&self) -> Range<u64> {
        match (self.writes.first(), self.writes.last()) {
            (Some(a), Some(b)) => a.start..b.end,
            _ => 0..0,
        }
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
    /// A view leaves memory or its addresses wrap around 2^32.
    #[error("view {0} is out of bounds or wraps around")]
    OutOfBounds(u32),
    /// Two views overlap across iterations.
    #[error("views {0} and {1} overlap across iterations")]
    Overlap(u32, u32),
    /// An accumulator starts from a value with which the order of joining would matter.
    #[error("reduction {0} starts from a value that only the original order is exact with")]
    Start(u32),
    /// A view is not aligned to its access width.
    #[error("view {0} is misaligned")]
    Misaligned(u32),
}

impl Refusal {
    /// A stable short name for statistics.
    pub fn key(&self) -> &'static str {
        match self {
            Refusal::Trip(_) => "trip-count",
            Refusal::Empty => "empty",
            Refusal::Small(_) => "too-small",
            Refusal::OutOfBounds(_) => "out-of-bounds",
            Refusal::Overlap(..) => "overlap",
            Refusal::Start(_) => "accumulator",
            Refusal::Misaligned(_) => "misaligned",
        }
    }
}

/// A view with numbers in place of symbols.
struct Numbers {
    /// First byte that can be touched, at the smallest index combination.
    lo: i128,
    /// One past the last byte.
    hi: i128,
    /// First byte in the first iteration of every loop, as far as base and strides say.
    start: i128,
    bytes: i128,
    /// How much greater the address can be than its place in the iteration says.
    spread: i128,
    /// Stride along each loop that moves the address and runs more than once.
    strides: BTreeMap<usize, i128>,
    /// First and last index of those loops in which the access is made.
    indices: BTreeMap<usize, (i128, i128)>,
    /// The loops around it.
    inside: Vec<usize>,
}

impl Numbers {
    /// The view as one side of a dependence.
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

struct Checker<'r> {
    region: &'r Region,
    values: Vec<u64>,
    /// Trip count of each loop, if known.
    trips: Vec<Option<u64>>,
    /// Estimate of executed instructions.
    work: u64,
}

impl Checker<'_> {
    /// A prelude value of an integer type, signed.
    fn signed(&self, v: Val) -> i128 {
        let bits = self.values[v.0 as usize];
        if self.region.body.ty(v) == Ty::I32 { i128::from(bits as u32 as i32) } else { i128::from(bits as i64) }
    }

    /// The bounds that move with other indices: of loops; or of residues, which they define.
    fn tapers(&self, residues: bool) -> Vec<(usize, Bound)> {
        let loops = self.region.loops.iter().enumerate();
        let of = loops.filter(|(_, l)| (l.kind == LoopKind::Residue) == residues);
        of.flat_map(|(l, dim)| dim.tapers.iter().map(move |t| (l, t)))
            .map(|(l, t)| {
                let slopes = t.slopes.iter().map(|&(m, s)| (m, self.signed(s))).collect();
                (l, Bound { scale: i128::from(t.scale), at_zero: self.signed(t.at_zero), slopes })
            })
            .collect()
    }

    /// The numbers of pairs, each with the loop.
    fn pairs(&self) -> Vec<(usize, usize)> {
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
    fn active(&self, v: &View) -> bool {
        let open = v.gate.is_none_or(|g| self.values[g.0 as usize] as u32 != 0);
        let late = v.lag.is_some_and(|(l, n)| self.trips[l].is_some_and(|t| t <= u64::from(n)));
        let short = v.short.iter().any(|&l| self.trips[l].is_some_and(|t| t <= 1));
        open && !late && !short && v.loops.iter().all(|&l| self.trips[l] != Some(0))
    }

    fn numbers(&self, v: &View) -> Option<Numbers> {
        let (base, bits) = (v.base?, self.values[v.base?.0 as usize]);
        let base = if self.region.body.ty(base) == Ty::I32 { i128::from(bits as u32) } else { i128::from(bits) };
        let (mut lo, mut hi) = (base, base);
        let mut start = base;
        let (mut strides, mut indices) = (BTreeMap::new(), BTreeMap::new());
        for &(l, s) in &v.strides {
            let s = self.signed(s);
            let last = i128::from(self.trips[l]?.max(1) - 1);
            let lag = v.lag.map_or(0, |(m, n)| if m == l { i128::from(n) } else { 0 });
            if s != 0 && last > 0 {
                strides.insert(l, s);
                start -= s * lag;
                let last = (last - i128::from(v.short.contains(&l))).max(lag);
                indices.insert(l, (lag, last));
                lo += (s * (last - lag)).min(0);
                hi += (s * (last - lag)).max(0);
            }
        }
        let signed: Vec<(usize, i128)> = strides.iter().map(|(&l, &s)| (l, s)).collect();
        let mirrored: Vec<(usize, i128)> = signed.iter().map(|&(l, s)| (l, -s)).collect();
        if v.lag.is_none() {
            let inside = self.inside(v);
            hi = self.most_under_tapers(&signed, &inside).map_or(hi, |most| hi.min(base + most).max(base));
            lo = self.most_under_tapers(&mirrored, &inside).map_or(lo, |most| lo.max(base - most).min(base));
        }
        let spread = i128::from(v.spread);
        hi += spread;
        // The i32 sum must be the mathematical one at every point: then it did not wrap.
        if lo < 0 || hi > i128::from(u32::MAX) {
            return None;
        }
        let (off, bytes) = (i128::from(v.offset), i128::from(v.bytes()));
        Some(Numbers {
            lo: lo + off,
            hi: hi + off + bytes,
            start: start + off,
            bytes,
            spread,
            strides,
            indices,
            inside: self.inside(v),
        })
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

    fn trip(&self, l: usize) -> i128 {
        i128::from(self.trips[l].unwrap_or(1).max(1))
    }

    /// Do two different points of the parallel space never touch a common byte through a and b?
    fn independent(&self, a: &Numbers, b: &Numbers) -> bool {
        if a.hi <= b.lo || b.hi <= a.lo {
            return true;
        }
        let trips = (0..self.region.loops.len()).map(|l| self.trip(l)).collect();
        let of = Dependence {
            sides: [a.side(), b.side()],
            bounds: self.tapers(false),
            residues: self.tapers(true),
            pairs: self.pairs(),
            trips,
            parallel: self.region.parallel(),
        };
        !of.possible(self.work)
    }
}

/// Evaluates the prelude and every guard of the region for these live-ins. `live_ins` are bits, in
/// the order of [`Region::params`]; `mem_size` is in bytes.
pub fn check(region: &Region, live_ins: &[u64], mem_size: u64, needs: Needs) -> Result<Plan, Refusal> {
    let mut values = vec![0u64; region.body.types.len()];
    for (p, &v) in region.params.iter().zip(live_ins) {
        values[p.0 as usize] = v;
    }
    for i in &region.prelude {
        let args: Vec<u64> = i.args.iter().map(|a| values[a.0 as usize]).collect();
        let r = match i.op {
            Op::Const(c) => c,
            Op::Num(n) => eval::eval(n, &args).map_err(|e| Refusal::Trip(e.to_string()))?,
            // Behind a closed gate the loop is never reached.
            Op::Trip(_) if args.get(3).is_some_and(|g| *g as u32 == 0) => 0,
            // Bases and bounds may be made of trip counts of loops that are not the region's, so
            // every one of them has to be exact.
            Op::Most { scale, entered } => {
                let ty = region.body.ty(i.args[0]);
                most_trips(scale, entered, ty, &args).map_err(|why| Refusal::Trip(why.into()))?
            }
            Op::Trip(k) => trip_count(k, args[0], args[1], args[2]).map_err(|why| Refusal::Trip(why.into()))?,
            ref other => return Err(Refusal::Trip(format!("{other:?} in a prelude"))),
        };
        if let Some(v) = i.result {
            values[v.0 as usize] = r;
        }
    }
    let trips: Vec<Option<u64>> = region.loops.iter().map(|l| l.trip.map(|t| values[t.0 as usize])).collect();
    let axes = region.parallel();
    let counts: Vec<u64> = axes.iter().map(|&l| trips[l].unwrap_or(0)).collect();
    if counts.contains(&0) {
        return Err(Refusal::Empty);
    }
    let work = region.work(&trips);
    if work < needs.min_work {
        return Err(Refusal::Small(work));
    }
    let c = Checker { region, values, trips, work };
    let mut numbers: Vec<Option<Numbers>> = vec![];
    for v in &region.views {
        numbers.push(if c.active(v) { c.numbers(v) } else { None });
    }
    for g in &region.guards {
        match *g {
            Guard::InBounds(i) if c.active(&region.views[i as usize]) => match &numbers[i as usize] {
                Some(n) if n.hi <= i128::from(mem_size) => {}
                _ => return Err(Refusal::OutOfBounds(i)),
            },
            // Where an access is known not to be aligned, the kernel has none of that width.
            Guard::Aligned(i) if needs.aligned && !region.never_aligned(i) => {
                let width = i128::from(region.views[i as usize].mem.bytes);
                if let Some(n) = &numbers[i as usize]
                    && (n.start % width != 0 || n.strides.values().any(|s| s % width != 0))
                {
                    return Err(Refusal::Misaligned(i));
                }
            }
            Guard::LeastTrips(l, least) if c.trips[l as usize].is_none_or(|t| t < least) => {
                return Err(Refusal::Trip("the first iterations are all there are".into()));
            }
            Guard::MostTrips(l, most) if c.trips[l as usize].is_none_or(|t| t > most) => {
                return Err(Refusal::Trip("a float counter would not stay exact".into()));
            }
            // A part of an element must not be another one's: all begin at multiples of their width, where atomic
            // operations want them anyway.
            Guard::Joins(i, j) => {
                for (n, k) in [(&numbers[i as usize], i), (&numbers[j as usize], j)] {
                    let width = i128::from(region.views[k as usize].mem.bytes);
                    if let Some(n) = n
                        && (n.start % width != 0 || n.strides.values().any(|s| s % width != 0))
                    {
                        return Err(Refusal::Misaligned(k));
                    }
                }
            }
            Guard::Start(x, start) => {
                let init = region.reductions[x as usize].init;
                if !start.holds(region.body.ty(init), c.values[init.0 as usize]) {
                    return Err(Refusal::Start(x));
                }
            }
            Guard::Independent(i, j) => {
                if let (Some(a), Some(b)) = (&numbers[i as usize], &numbers[j as usize])
                    && !c.independent(a, b)
                {
                    return Err(Refusal::Overlap(i, j));
                }
            }
            _ => {}
        }
    }
    let lanes: u64 = region.views.iter().map(|v| u64::from(v.lanes)).sum();
    let ranges = |write: bool| {
        let of = |(v, n): (&View, &Option<Numbers>)| {
            // What is updated is read, too.
            n.as_ref().filter(|_| v.write == write || (v.update.is_some() && !write)).map(|n| n.lo as u64..n.hi as u64)
        };
        merge(region.views.iter().zip(&numbers).filter_map(of).collect())
    };
    Ok(Plan {
        reads: ranges(false),
        writes: ranges(true),
        reads_all: region.views.iter().any(|v| v.base.is_none() && c.active(v)),
        values: c.values,
        updates: region.views.iter().filter(|v| v.update.is_some()).count(),
        trips: counts,
        work,
        lanes: lanes.div_ceil(region.views.len().max(1) as u64).max(1),
    })
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
