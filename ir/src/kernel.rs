//! The `kernel` dialect in memory: what a device *does*.
//!
//! A [`Kernel`] is one function with a launch shape. Its body's entry block takes the captured
//! scalars of the region. On a GPU every thread runs the body from the entry; on a CPU every
//! chunk of the outermost dimension does. A thread leaves by `Return` (done), by `TrapIf`, by a
//! trapping `num` operation or by `Unreachable` (the last three raise the trap flag).

use crate::cfg::{Body, Val};
use crate::join::Join;
use crate::num::Ty;

/// What a kernel is scheduled for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Target {
    /// A grid of thread blocks with shared memory, barriers and shuffles.
    Gpu,
    /// Chunks of the outermost dimension, one call each; no barriers.
    Cpu,
}

/// Which part of a region a kernel does.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Pass {
    /// All of it.
    Whole,
    /// The first of a region with scans: what each chunk of consecutive iterations contributes, a partial result for each
    /// chunk. A chunk is a thread's share on a GPU, a call on a CPU.
    Totals,
    /// The second: the iterations, those of a chunk in order, from what the host left in the chunk's partial results:
    /// what has been accumulated before it. The chunks are those of the first pass.
    Running,
}

/// A lowered nest.
#[derive(Clone, PartialEq, Debug)]
pub struct Kernel {
    /// Symbol: unique in its module, ASCII, a valid PTX identifier.
    pub name: String,
    /// Where it runs.
    pub target: Target,
    /// Threads of a block along x, y, z (GPU).
    pub block: [u32; 3],
    /// Points along x, y, z that a thread does at once where there are that many: a grid of so many threads less has no
    /// fewer points under way.
    pub each: [u32; 3],
    /// How many grid axes carry parallel dimensions (1 to 3), x being the innermost dimension.
    pub axes: u8,
    /// Bytes of block-shared memory.
    pub shared_bytes: u32,
    /// For each reduction: how the partial results are joined. Of a second pass, which leaves none, empty.
    pub partials: Vec<Join>,
    /// Which part of the region it does.
    pub pass: Pass,
    /// Can it raise the trap flag?
    pub can_trap: bool,
    /// The views whose accesses are not to linear memory, but at their addresses from another base: loads of what was in
    /// memory before the launch, or accesses to scratch.
    pub before: Vec<u32>,
    /// The region's values that the entry block's parameters receive, in order.
    pub captures: Vec<Val>,
    /// The code.
    pub body: Body,
}

impl Kernel {
    /// Is an access by that view from another base than linear memory's?
    pub fn elsewhere(&self, view: u32) -> bool {
        self.before.contains(&view)
    }

    /// Types of the entry block's parameters.
    pub fn param_types(&self) -> Vec<Ty> {
        self.body.blocks[0].params.iter().map(|&v| self.body.ty(v)).collect()
    }
}
