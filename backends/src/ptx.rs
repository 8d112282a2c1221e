//! The hand-written PTX emitter.
//!
//! **Takes** kernels scheduled for [`Target::Gpu`]; **gives** one PTX module, pure ASCII, with one
//! `.visible .entry` per kernel. Its parameters, in order: `.u64 mem` (device address of byte 0 of
//! the linear-memory mirror), `.u64 mem_size`, `.u64 write_lo`, `.u64 write_hi`, `.u64 gap_lo`, `.u64 gap_hi`, `.u64 flag`
//! (address of the u32 trap flag), `.u64 partials` (address of u64 slots), of a kernel with loads of what was in memory
//! before the launch, or with accesses to scratch, `.u64 before` (where byte 0 would be of a copy of what they read, or of
//! the mirror; or byte 0 of scratch), then the kernel's
//! captures `p0…`, each of its own type ([`params`] gives those before them).
//!
//! A thread that traps stores 1 to the flag (several may: the race is benign, since all write the
//! same) and leaves; what it wrote to memory before stays written.
//!
//! Numeric operations are the templates of the numerics table; [`insts`] has the others, [`flow`]
//! the branches and the parallel copies that block parameters become, [`predicates`] decides which
//! conditions never leave a predicate register. Register allocation and scheduling are ptxas's.

pub(crate) use insts::atomic;

use tensor_wasm_ir::Kernel;

pub(crate) use self::emitter::identifier;

mod emitter;
mod flow;
mod insts;
mod pitfalls;
mod predicates;

/// Names of an entry's first parameters, each a `.u64`, in order.
const PARAM_NAMES: [&str; 9] =
    ["mem", "mem_size", "write_lo", "write_hi", "gap_lo", "gap_hi", "flag", "partials", "before"];

/// The names of a kernel's parameters before the captures, each a `.u64`, in order.
///
/// A launch passes a pointer to 8 bytes for each of them and to 4 or 8 bytes (by the capture's
/// type, value in the low bits) for each capture.
pub fn params(kernel: &Kernel) -> &'static [&'static str] {
    &PARAM_NAMES[..PARAM_NAMES.len() - usize::from(kernel.before.is_empty())]
}

/// What the text is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PtxTarget {
    /// Compute capability, e.g. 90 for sm_90.
    pub sm: u32,
    /// PTX ISA version.
    pub version: (u32, u32),
}

/// Why there is no text.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum EmitError {
    /// The device is too old.
    #[error("compute capability {0}.{1} is not supported: 7.0 (Volta) or newer is needed")]
    TooOld(u32, u32),
    /// The driver does not accept the PTX that the device needs.
    #[error("the driver accepts PTX {have}, sm_{sm} needs {need}: update the NVIDIA driver")]
    Driver {
        /// What the driver accepts.
        have: String,
        /// What the target needs.
        need: String,
        /// The target.
        sm: u32,
    },
    /// A kernel's name cannot be a symbol.
    #[error("kernel name {0:?} is not a PTX identifier")]
    Name(String),
    /// LLVM was asked for, and this build has none.
    #[error("this build has no LLVM: {}", crate::llvm::HOW)]
    NoLlvm,
    /// LLVM refused, or made something that is not strict.
    #[error("LLVM: {0}")]
    Llvm(String),
    /// An operation has no PTX form.
    #[error("kernel {kernel}: {op} has no PTX form")]
    Unsupported {
        /// The kernel.
        kernel: String,
        /// The operation.
        op: String,
    },
}

/// (target, lowest PTX version that knows it), ascending.
const TARGETS: &[(u32, (u32, u32))] = &[
    (70, (6, 0)),
    (72, (6, 1)),
    (75, (6, 3)),
    (80, (7, 0)),
    (86, (7, 1)),
    (87, (7, 4)),
    (89, (7, 8)),
    (90, (7, 8)),
    (100, (8, 6)),
    (101, (8, 6)),
    (103, (8, 8)),
    (110, (9, 0)),
    (120, (8, 7)),
    (121, (8, 8)),
];

/// (CUDA version as the driver says it, highest PTX version it accepts), ascending.
const DRIVERS: &[(i32, (u32, u32))] = &[
    (9000, (6, 0)),
    (9010, (6, 1)),
    (9020, (6, 2)),
    (10000, (6, 3)),
    (10010, (6, 4)),
    (10020, (6, 5)),
    (11000, (7, 0)),
    (11010, (7, 1)),
    (11020, (7, 2)),
    (11030, (7, 3)),
    (11040, (7, 4)),
    (11050, (7, 5)),
    (11060, (7, 6)),
    (11070, (7, 7)),
    (11080, (7, 8)),
    (12000, (8, 0)),
    (12010, (8, 1)),
    (12020, (8, 2)),
    (12030, (8, 3)),
    (12040, (8, 4)),
    (12050, (8, 5)),
    (12060, (8, 5)),
    (12070, (8, 6)),
    (12080, (8, 7)),
    (12090, (8, 8)),
    (13000, (9, 0)),
];

impl PtxTarget {
    /// The target for a compute capability, without asking a driver.
    pub fn for_sm(sm: u32) -> Result<PtxTarget, EmitError> {
        // PTX runs on every device newer than its target. A device that the table does not know
        // gets sm_90 text at most: nothing here needs more, and every driver for it accepts that.
        let exact = TARGETS.iter().find(|t| t.0 == sm);
        let known = exact.or_else(|| TARGETS.iter().rev().find(|t| t.0 <= sm.min(90)));
        let &(sm, version) = known.ok_or(EmitError::TooOld(sm / 10, sm % 10))?;
        Ok(PtxTarget { sm, version })
    }

    /// The target for a device and driver (`cuDriverGetVersion`, e.g. 13000).
    pub fn for_device(cc_major: u32, cc_minor: u32, driver_version: i32) -> Result<PtxTarget, EmitError> {
        let mut target = Self::for_sm(cc_major * 10 + cc_minor)?;
        let have = Self::highest(driver_version);
        if target.version > have {
            // sm_90 text runs on everything newer.
            target = PtxTarget { sm: 90.min(target.sm), version: (7, 8).min(target.version) };
        }
        if target.version > have {
            let show = |v: (u32, u32)| format!("{}.{}", v.0, v.1);
            return Err(EmitError::Driver { have: show(have), need: show(target.version), sm: target.sm });
        }
        Ok(target)
    }

    /// The highest PTX version that a driver accepts; (0, 0) for one older than CUDA 9.
    pub fn highest(driver_version: i32) -> (u32, u32) {
        DRIVERS.iter().rev().find(|d| d.0 <= driver_version).map_or((0, 0), |d| d.1)
    }
}

/// Emits a module with one entry per kernel.
pub fn emit(kernels: &[Kernel], target: &PtxTarget) -> Result<String, EmitError> {
    let mut out =
        format!(".version {}.{}\n.target sm_{}\n.address_size 64\n", target.version.0, target.version.1, target.sm);
    for k in kernels {
        out.push('\n');
        out.push_str(&emitter::Emitter::new(k).kernel()?);
    }
    Ok(out)
}
