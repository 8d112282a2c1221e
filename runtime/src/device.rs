//! What every device can do.
//!
//! A device compiles a region's kernels to an artifact; an artifact runs a call's launches on linear memory: one of each
//! kernel, or with host loops around the nests as many as those have iterations, in order, each seeing what the ones before
//! it wrote. They either are done, all of them, with memory as the original loop would have left it, or have changed nothing.

use std::sync::Arc;

use tensor_wasm_backends::Codegen;
use tensor_wasm_ir::join::prefixes;
use tensor_wasm_ir::{Kernel, Pass, Region, Target};
use tensor_wasm_passes::{Plan, Step};

/// Why a device could not do something. Memory is as it was before.
#[derive(Clone, Debug, thiserror::Error)]
pub enum DeviceError {
    /// There is no such device here.
    #[error("no CUDA device: {0}")]
    Missing(String),
    /// The code generator that was asked for is not part of this build.
    #[error("{0}")]
    Codegen(String),
    /// The kernel could not be compiled.
    #[error("the kernel could not be compiled: {0}")]
    Compile(String),
    /// The device's memory is full.
    #[error("out of device memory: {0}")]
    Memory(String),
    /// Anything else that the driver says.
    #[error("device error: {0}")]
    Driver(String),
    /// An error after which the device cannot be used by this process.
    #[error("device lost: {0}")]
    Lost(String),
}

impl DeviceError {
    /// A stable short name for statistics.
    pub fn key(&self) -> &'static str {
        match self {
            DeviceError::Missing(_) => "device-missing",
            DeviceError::Codegen(_) => "codegen-missing",
            DeviceError::Compile(_) => "compile-error",
            DeviceError::Memory(_) => "device-memory",
            DeviceError::Driver(_) => "driver-error",
            DeviceError::Lost(_) => "device-lost",
        }
    }
}

/// One call of a region: its kernels, launched as the plan's steps say.
pub struct Launch<'a> {
    /// What is run: a kernel for each of the region's phases, or one for each of the two passes of its scan.
    pub kernels: &'a [Kernel],
    /// The guard's numbers.
    pub plan: &'a Plan,
    /// Byte 0 of linear memory, of `mem_size` bytes, that nobody else touches meanwhile.
    pub mem: *mut u8,
    /// Bytes of linear memory.
    pub mem_size: u64,
}

/// How a launch ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Committed.
    Done {
        /// Partial results, slot by slot: one per reduction and block or chunk, launch by launch.
        partials: Vec<u64>,
        /// Bytes copied to the device.
        to_device: u64,
        /// Bytes copied back.
        from_device: u64,
        /// Seconds spent copying.
        copy_seconds: f64,
        /// Seconds from the first launch's begin to the last one's end, by the device's own clock, if it has one.
        kernel_seconds: f64,
    },
    /// The trap flag was raised; memory is unchanged.
    Trapped,
}

impl Outcome {
    /// Committed, with nothing copied, in no time to speak of.
    pub fn done(partials: Vec<u64>) -> Outcome {
        Outcome::Done { partials, to_device: 0, from_device: 0, copy_seconds: 0.0, kernel_seconds: 0.0 }
    }
}

/// A region's compiled kernels.
pub trait Artifact: Send + Sync {
    /// Runs them.
    ///
    /// # Safety
    ///
    /// `launch.mem` must be valid for `launch.mem_size` bytes and not be accessed by anyone else
    /// during the call; `launch.plan` must come from the guard of the region that the kernels were
    /// lowered from, for this memory size.
    unsafe fn run(&self, launch: &Launch<'_>) -> Result<Outcome, DeviceError>;
}

/// A device.
pub trait Device: Send + Sync {
    /// What it is, for people.
    fn name(&self) -> String;
    /// `cuda`, `cpu`, …
    fn kind(&self) -> &'static str;
    /// The schedule that it runs.
    fn target(&self) -> Target;
    /// Most parallel dimensions that a nest should have.
    fn axes(&self) -> usize;
    /// Do misaligned accesses fault?
    fn needs_alignment(&self) -> bool;
    /// What makes its PTX, if it takes PTX.
    fn codegen(&self) -> Codegen {
        Codegen::default().chosen()
    }
    /// Compiles the kernels of a region's phases.
    fn compile(&self, kernels: &[Kernel]) -> Result<Arc<dyn Artifact>, DeviceError>;
    /// Compiles them, knowing the region that they were lowered from: what a device that checks or
    /// interprets needs.
    fn compile_region(&self, region: &Region, kernels: &[Kernel]) -> Result<Arc<dyn Artifact>, DeviceError> {
        let _ = region;
        self.compile(kernels)
    }
    /// Estimated operations below which a launch is never worth it: asked before the guard looks
    /// at any view.
    fn min_work(&self) -> u64 {
        0
    }
    /// The same on average for each launch of many, which has to be guarded and launched.
    fn min_step(&self) -> u64 {
        0
    }
    /// So many points keep it busy: where a launch of a nest has fewer, and the nest can be split into parts that have more,
    /// it is.
    fn many_points(&self) -> u64 {
        u64::MAX
    }
    /// Is a launch with these numbers faster than the original loop?
    fn worth(&self, plan: &Plan, mem_size: u64) -> bool;
}

impl<'a> Launch<'a> {
    /// The kernel of one of the launches.
    pub fn kernel(&self, step: &Step) -> &'a Kernel {
        &self.kernels[step.phase]
    }

    /// Bits of its captures in that launch.
    pub fn captures(&self, step: &Step) -> Vec<u64> {
        self.plan.captured(&self.kernel(step).captures, step)
    }

    /// The kernels that a step launches, one after the other, by number: two of a region with scans.
    pub fn passes(&self, step: &Step) -> std::ops::Range<usize> {
        let second = self.kernel(step).pass == Pass::Totals;
        step.phase..step.phase + 1 + usize::from(second)
    }

    /// What is accumulated before each chunk, for the second pass of a scan, given what the first one has left.
    pub fn prefixes(&self, partials: &[u64]) -> Result<Vec<u64>, DeviceError> {
        let joins = &self.kernels[0].partials;
        let none = || DeviceError::Compile("a reduction by an operation that is none".into());
        prefixes(joins, &self.plan.starts, partials).ok_or_else(none)
    }

    /// Can any launch raise the trap flag?
    pub fn can_trap(&self) -> bool {
        self.kernels.iter().any(|k| k.can_trap)
    }

    /// How many reductions there are.
    pub fn reductions(&self) -> usize {
        self.kernels.iter().map(|k| k.partials.len()).sum()
    }
}

/// Bytes that a launch has to have on a device with memory of its own.
pub fn bytes_in(plan: &Plan, mem_size: u64) -> u64 {
    if plan.reads_all {
        return mem_size;
    }
    plan.reads.iter().chain(&plan.writes).map(|r| r.end - r.start).sum()
}
