//! The `tensor` dialect as a device: one iteration after the other.

use std::collections::HashMap;
use std::sync::Arc;

use tensor_wasm_ir::interp::Stop;
use tensor_wasm_ir::{Kernel, NumOp, Region, Target};
use tensor_wasm_passes::Plan;
use tensor_wasm_runtime::reference::{Order, Watch, run_region};
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

    fn compile(&self, _kernels: &[Kernel]) -> Result<Arc<dyn Artifact>, DeviceError> {
        Err(DeviceError::Compile("a kernel without its region has no meaning here".into()))
    }

    fn compile_region(&self, region: &Region, _kernels: &[Kernel]) -> Result<Arc<dyn Artifact>, DeviceError> {
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
        let run = |memory: &mut [u8]| {
            let mut seen = Conflicts::default();
            let ran = run_region(&self.region, launch.plan, memory, self.order, self.aligned, &mut seen);
            match seen.first {
                Some((a, b, at)) if self.order != Order::Original => {
                    let what = format!("iterations {a} and {b} both use the byte at {at:#x}, and one writes it");
                    Err(Stop::Invalid(what))
                }
                _ => ran,
            }
        };
        // SAFETY: the caller's promise is the one that is needed.
        unsafe { commit(launch, run) }
    }
}

/// Who uses each byte: iterations must not meet at one that any of them writes.
#[derive(Default)]
struct Conflicts {
    /// The iteration that wrote it, and one that read it.
    users: HashMap<u64, (Option<u64>, Option<u64>)>,
    /// The last iteration that has read each byte as it was before.
    before: HashMap<u64, u64>,
    /// By what each byte is updated, and two iterations that do.
    updated: HashMap<u64, (NumOp, u64, u64)>,
    /// The first two that met, and where.
    first: Option<(u64, u64, u64)>,
}

impl Conflicts {
    fn meet(&mut self, one: Option<u64>, other: u64, at: u64) {
        if let Some(one) = one.filter(|o| *o != other && self.first.is_none()) {
            self.first = Some((one, other, at));
        }
    }
}

impl Conflicts {
    /// A plain access meets the updates of other iterations.
    fn meet_updates(&mut self, one: u64, at: u64) {
        if let Some(&(_, a, b)) = self.updated.get(&at) {
            self.meet(Some(a), one, at);
            self.meet(Some(b), one, at);
        }
    }
}

impl Watch for Conflicts {
    fn step(&mut self) {
        self.users.clear();
        self.updated.clear();
        self.before.clear();
    }

    fn update(&mut self, writer: u64, op: NumOp, addr: u64, bytes: u8, _bits: u64) {
        for at in addr..addr + u64::from(bytes) {
            let (wrote, read) = *self.users.entry(at).or_default();
            self.meet(wrote, writer, at);
            self.meet(read, writer, at);
            let (first, one, _) = *self.updated.entry(at).or_insert((op, writer, writer));
            if first != op {
                self.meet(Some(one), writer, at);
            }
            self.updated.insert(at, (first, one, writer));
        }
    }

    fn store(&mut self, writer: u64, addr: u64, bytes: u8, _bits: u64) {
        for at in addr..addr + u64::from(bytes) {
            self.meet_updates(writer, at);
            let (wrote, read) = *self.users.entry(at).or_default();
            self.meet(wrote, writer, at);
            self.meet(read, writer, at);
            self.users.insert(at, (Some(writer), read));
            self.meet(self.before.get(&at).copied().filter(|reader| *reader > writer), writer, at);
        }
    }

    /// What is read from a copy must not have been stored in the program by then, in this iteration or an earlier one.
    fn load_before(&mut self, reader: u64, addr: u64, bytes: u8) {
        for at in addr..addr + u64::from(bytes) {
            if let Some(&(Some(wrote), _)) = self.users.get(&at)
                && wrote <= reader
                && self.first.is_none()
            {
                self.first = Some((wrote, reader, at));
            }
            let last = self.before.entry(at).or_insert(reader);
            *last = reader.max(*last);
        }
    }

    fn load(&mut self, reader: u64, addr: u64, bytes: u8) {
        for at in addr..addr + u64::from(bytes) {
            self.meet_updates(reader, at);
            let (wrote, read) = *self.users.entry(at).or_default();
            self.meet(wrote, reader, at);
            // One reader is remembered; where there are more, a later write meets this one all the same, unless
            // it is the writer: then the other is the one to remember.
            let keep = read.filter(|r| Some(*r) != wrote).unwrap_or(reader);
            self.users.insert(at, (wrote, Some(keep)));
        }
    }

    fn partial(&mut self, _: u64, _: u32) {}
}
