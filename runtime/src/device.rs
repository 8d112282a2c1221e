//! What every device can do.
//!
//! A device compiles kernels to artifacts; an artifact runs a call's launches on linear memory: one, or with host loops
//! around the nest as many as those have iterations, in order, each seeing what the ones before it wrote. They either
//! are done, all of them, with memory as the original loop would have left it, or have changed nothing.

use std::sync::Arc;

use tensor_wasm_backends::Codegen;
use tensor_wasm_ir::{Kernel, Region, Target};
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

/// One call of a region: its kernel, launched for each step of the plan.
pub struct Launch<'a> {
    /// What is run.
    pub kernel: &'a Kernel,
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
        /// Partial results, slot by slot: one per reduction and block or chunk (only without host loops).
        partials: Vec<u64>,
        /// Bytes copied to the device.
        to_device: u64,
        /// Bytes copied back.
        from_device: u64,
        /// Seconds spent copying.
        copy_seconds: f64,
    },
    /// The trap flag was raised; memory is unchanged.
    Trapped,
}

/// A compiled kernel.
pub trait Artifact: Send + Sync {
    /// Runs it.
    ///
    /// # Safety
    ///
    /// `launch.mem` must be valid for `launch.mem_size` bytes and not be accessed by anyone else
    /// during the call; `launch.plan` must come from the guard of the region that the kernel was
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
    /// Compiles a kernel.
    fn compile(&self, kernel: &Kernel) -> Result<Arc<dyn Artifact>, DeviceError>;
    /// Compiles a kernel, knowing the region that it was lowered from: what a device that checks or
    /// interprets needs.
    fn compile_region(&self, region: &Region, kernel: &Kernel) -> Result<Arc<dyn Artifact>, DeviceError> {
        let _ = region;
        self.compile(kernel)
    }
    /// Estimated operations below which a launch is never worth it: asked before the guard looks
    /// at any view.
    fn min_work(&self) -> u64 {
        0
    }
    /// Is a launch with these numbers faster than the original loop?
    fn worth(&self, plan: &Plan, mem_size: u64) -> bool;
}

impl Launch<'_> {
    /// Bits of the kernel's captures in one of the launches.
    pub fn captures(&self, step: &Step) -> Vec<u64> {
        self.plan.captured(&self.kernel.captures, step)
    }
}

/// Bytes that a launch has to have on a device with memory of its own.
pub fn bytes_in(plan: &Plan, mem_size: u64) -> u64 {
    if plan.reads_all {
        return mem_size;
    }
    plan.reads.iter().chain(&plan.writes).map(|r| r.end - r.start).sum()
}
