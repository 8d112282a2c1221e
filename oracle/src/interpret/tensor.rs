//! The `tensor` dialect as a device: one iteration after the other.

use std::sync::Arc;

use tensor_wasm_ir::{Kernel, Region, Target};
use tensor_wasm_passes::Plan;
use tensor_wasm_runtime::reference::{Order, run_region};
use tensor_wasm_runtime::{Artifact, Device, DeviceError, Launch, Outcome};

use super::commit;

/// The device: the meaning of regions, lifted as for `target`.
pub struct Meaning {
    /// Which kind of device the module is lifted for.
    pub target: Target,
    /// In which order iterations run.
    pub order: Order,
}

impl Device for Meaning {
    fn name(&self) -> String {
        format!("interpreter of regions, {:?} order", self.order).to_lowercase()
    }

    fn kind(&self) -> &'static str {
        "tensor"
    }

    fn target(&self) -> Target {
        self.target
    }

    fn axes(&self) -> usize {
        if self.target == Target::Gpu { 3 } else { 1 }
    }

    fn needs_alignment(&self) -> bool {
        self.target == Target::Gpu
    }

    fn compile(&self, _kernel: &Kernel) -> Result<Arc<dyn Artifact>, DeviceError> {
        Err(DeviceError::Compile("a kernel without its region has no meaning here".into()))
    }

    fn compile_region(&self, region: &Region, _kernel: &Kernel) -> Result<Arc<dyn Artifact>, DeviceError> {
        Ok(Arc::new(Meant { region: region.clone(), order: self.order, aligned: self.needs_alignment() }))
    }

    fn worth(&self, _plan: &Plan, _mem_size: u64) -> bool {
        true
    }
}

struct Meant {
    region: Region,
    order: Order,
    aligned: bool,
}

impl Artifact for Meant {
    unsafe fn run(&self, launch: &Launch<'_>) -> Result<Outcome, DeviceError> {
        let run = |memory: &mut [u8]| run_region(&self.region, launch.plan, memory, self.order, self.aligned, &mut ());
        // SAFETY: the caller's promise is the one that is needed.
        unsafe { commit(launch, run) }
    }
}
