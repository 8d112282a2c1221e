//! What a kernel can do wrong, and how it is told.

use std::fmt;

/// What went wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Kind {
    /// The text is no program, or uses an instruction that is not known.
    Program,
    /// The launch does not fit the kernel.
    Launch,
    /// An access outside of what the kernel was given.
    OutOfBounds,
    /// A store to bytes that the kernel may only read.
    ReadOnly,
    /// An access that is not aligned to its size.
    Misaligned,
    /// Two threads that nothing orders touch the same bytes, one of them writes.
    Race,
    /// Shared or local memory is read before it was written.
    UninitialisedMemory,
    /// A register is read before it was written.
    UninitialisedRegister,
    /// Threads wait at barriers that cannot be complete.
    BarrierDivergence,
    /// A shuffle or vote among lanes that do not take part.
    WarpDivergence,
    /// The kernel executed `trap`.
    Trap,
    /// The kernel did not come to an end in time.
    Steps,
}

impl Kind {
    fn title(self) -> &'static str {
        match self {
            Kind::Program => "not a program",
            Kind::Launch => "wrong launch",
            Kind::OutOfBounds => "out of bounds",
            Kind::ReadOnly => "store to what is only read",
            Kind::Misaligned => "misaligned access",
            Kind::Race => "race",
            Kind::UninitialisedMemory => "uninitialised memory",
            Kind::UninitialisedRegister => "uninitialised register",
            Kind::BarrierDivergence => "barrier divergence",
            Kind::WarpDivergence => "warp divergence",
            Kind::Trap => "trap instruction",
            Kind::Steps => "no end",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.title())
    }
}

/// A fault: the launch stops at it.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{kind} in `{kernel}`, PTX line {line}: {what}")]
pub struct Fault {
    /// What went wrong.
    pub kind: Kind,
    /// In which kernel.
    pub kernel: String,
    /// At which line of the text.
    pub line: u32,
    /// Who, where, what.
    pub what: String,
}

/// A thread of the grid.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ThreadName {
    /// Its block.
    pub block: [u32; 3],
    /// Its place in the block.
    pub thread: [u32; 3],
}

impl fmt::Display for ThreadName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ([a, b, c], [x, y, z]) = (self.block, self.thread);
        write!(f, "thread ({x},{y},{z}) of block ({a},{b},{c})")
    }
}

/// Splits a linear number into coordinates, x first.
pub fn coordinates(n: u32, size: [u32; 3]) -> [u32; 3] {
    [n % size[0], n / size[0] % size[1], n / size[0] / size[1]]
}
