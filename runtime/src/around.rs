//! A device with something around its artifacts: what checks, counts, times or breaks launches on purpose.
//!
//! Takes a device and what is to be done where it compiles; gives a device that is the same in all else.

use std::sync::Arc;

use tensor_wasm_backends::Codegen;
use tensor_wasm_ir::{Kernel, Region, Target};
use tensor_wasm_passes::Plan;

use crate::device::{Artifact, Device, DeviceError};

/// What a compilation comes to.
pub type Compiled = Result<Arc<dyn Artifact>, DeviceError>;

/// What the device inside does with kernels.
pub type Compile<'a> = dyn Fn(&[Kernel]) -> Compiled + 'a;

type Hook = dyn Fn(&[Kernel], &Compile<'_>) -> Compiled + Send + Sync;

/// The device.
pub struct Around {
    inner: Arc<dyn Device>,
    name: String,
    compile: Box<Hook>,
}

impl Around {
    /// `compile` is given the kernels and what the device would do with them. The name is the device's own with this
    /// behind it.
    pub fn new(
        inner: Arc<dyn Device>,
        name: &str,
        compile: impl Fn(&[Kernel], &Compile<'_>) -> Compiled + Send + Sync + 'static,
    ) -> Around {
        Around { name: format!("{}{name}", inner.name()), inner, compile: Box::new(compile) }
    }
}

impl Device for Around {
    fn name(&self) -> String {
        self.name.clone()
    }

    fn kind(&self) -> &'static str {
        self.inner.kind()
    }

    fn target(&self) -> Target {
        self.inner.target()
    }

    fn axes(&self) -> usize {
        self.inner.axes()
    }

    fn needs_alignment(&self) -> bool {
        self.inner.needs_alignment()
    }

    fn codegen(&self) -> Codegen {
        self.inner.codegen()
    }

    fn compile(&self, kernels: &[Kernel]) -> Compiled {
        (self.compile)(kernels, &|k| self.inner.compile(k))
    }

    fn compile_region(&self, region: &Region, kernels: &[Kernel]) -> Compiled {
        (self.compile)(kernels, &|k| self.inner.compile_region(region, k))
    }

    fn min_work(&self) -> u64 {
        self.inner.min_work()
    }

    fn min_step(&self) -> u64 {
        self.inner.min_step()
    }

    fn many_points(&self) -> u64 {
        self.inner.many_points()
    }

    fn worth(&self, plan: &Plan, mem_size: u64) -> bool {
        self.inner.worth(plan, mem_size)
    }
}
