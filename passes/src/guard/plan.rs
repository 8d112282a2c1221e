//! What the guard gives: the plan of a call, with its launches, or why there is none.

use std::ops::Range;

use tensor_wasm_ir::Val;

use super::progression::Entries;
use crate::inspect::Table;

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
    /// What memory must hold before the first launch.
    pub progressions: Vec<Entries>,
    /// What each phase may read and write, where each is launched once at most and host loops are around them: the module's
    /// code asks for every one by itself if the region is refused.
    pub apart: Vec<Traffic>,
    /// The calls of other regions that inspect this one's stores, for what they cost.
    pub inspections: Vec<Plan>,
}

/// Disjoint byte ranges, ascending.
#[derive(Clone, Debug, Default)]
pub struct Traffic {
    /// Those that may be read.
    pub reads: Vec<Range<u64>>,
    /// Those that may be written.
    pub writes: Vec<Range<u64>>,
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
    /// The largest range in there that no write of the nest touches, or nothing: `gap_lo..gap_hi` of the kernel.
    pub gap: Range<u64>,
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
    /// Phases would exchange accesses of two views.
    #[error("view {1} of a part of the loop meets view {0} of one that is launched before it, in another order")]
    Behind(u32, u32),
    /// What is loaded is no arithmetic progression, like pointers to rows that have not been allocated one behind the other.
    #[error("what the region loads at {0:#x} in memory is not as far from its neighbours as the others are")]
    Irregular(u64),
    /// A store may change what a live-in has been read from.
    #[error("the region may touch what live-in values were read from, at {0:#x} in memory")]
    Unsteady(u64),
    /// The program has read something else, before, than is found in memory now.
    #[error("live-in values that are taken to be equal are not")]
    Different,
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
            Refusal::Order(..) | Refusal::Behind(..) => "order",
            Refusal::Irregular(_) => "irregular",
            Refusal::Unsteady(_) | Refusal::Different => "unsteady",
            Refusal::Start(_) => "accumulator",
            Refusal::Misaligned(_) => "misaligned",
            Refusal::Uninspected(_) => "uninspected",
            Refusal::Duplicates => "duplicates",
            Refusal::Table(_) => "table",
        }
    }
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

/// The largest range between two of these, disjoint and ascending.
pub(crate) fn largest_gap(ranges: &[Range<u64>]) -> Range<u64> {
    let gaps = ranges.windows(2).map(|w| w[0].end..w[1].start);
    gaps.max_by_key(|g| g.end - g.start).unwrap_or(0..0)
}
