//! Guards at run time: may this region, with these live-ins, run in parallel?
use std::ops::Range;
use tensor_wasm_ir::Region;

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
    /// Not worth a launch.
    #[error("too little work: {0} operations")]
    Small(u64),
    /// A view leaves memory or its addresses wrap around 2^32.
    #[error("view {0} is out of bounds or wraps around")]
    OutOfBounds(u32),
    /// Two views overlap across iterations.
    #[error("views {0} and {1} overlap across iterations")]
    Overlap(u32, u32),
    /// A view is not aligned to its access width.
    #[error("view {0} is misaligned")]
    Misaligned(u32),
}

impl Refusal {
    /// A stable short name for statistics.
    pub fn key(&self) -> &'static str {
        match self {
            Refusal::Trip(_) => "trip-count",
            Refusal::Small(_) => "too-small",
            Refusal::OutOfBounds(_) => "out-of-bounds",
            Refusal::Overlap(..) => "overlap",
            Refusal::Misaligned(_) => "misaligned",
        }
    }
}

/// Evaluates the prelude and every guard of the region for these live-ins.
pub fn check(_region: &Region, _live_ins: &[u64], _mem_size: u64, _needs: Needs) -> Result<Plan, Refusal> {
    Err(Refusal::Small(0))
}
