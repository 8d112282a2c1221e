//! Which layer is wrong: a program is run by one layer after the other, from what the lifter says to what the
//! device does, and the first that differs from plain Wasmtime has the fault.
//!
//! **Takes** the device that a difference was seen on, and a way to run the program through any device. **Gives**
//! the layers that lead to it ([`stages`]) and the first that differs ([`bisect`]). **Assumes** that each layer
//! is run from what the one before it gives: a fault shows in its own layer and in all that follow.

use std::fmt;
use std::sync::Arc;

use tensor_wasm_backends::Codegen;
use tensor_wasm_ir::{Region, Target};
use tensor_wasm_passes::guard::Needs;
use tensor_wasm_passes::lower_all;
use tensor_wasm_runtime::reference::{Order, Ran, run_region};
use tensor_wasm_runtime::sums::differ;
use tensor_wasm_runtime::{Device, Launch, Outcome, plan_of, results};

use crate::emulator::Emulator;
use crate::interpret::{Interpreted, Meaning};

/// A step on the way from a module to what a device does.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub enum Layer {
    /// Module to `tensor` dialect: the region's iterations, in the original order.
    Lift,
    /// What may run in parallel and under which guard: the same iterations in another order.
    Dependence,
    /// `tensor` to `kernel` dialect.
    Lower,
    /// `kernel` dialect to PTX, by the hand-written emitter.
    Ptx,
    /// `kernel` dialect to PTX, by LLVM.
    Llvm,
    /// `kernel` dialect to native code of this machine.
    Cpu,
    /// The driver, the GPU, and the copies to and from it.
    Cuda,
}

/// (layer, name, what is at fault if this is the first that differs).
const LAYERS: [(Layer, &str, &str); 7] = [
    (Layer::Lift, "lift", "the frontend: the region does not mean what the loop does"),
    (Layer::Dependence, "dependence", "the dependence verdict or a guard: the iterations may not run in any order"),
    (Layer::Lower, "lower", "the lowering: the kernel does not do what the region means"),
    (Layer::Ptx, "ptx", "the PTX emitter: the text does not do what the kernel does"),
    (Layer::Llvm, "llvm", "the LLVM backend: the text does not do what the kernel does"),
    (Layer::Cpu, "cpu", "the native code generator or the CPU device"),
    (Layer::Cuda, "cuda", "the CUDA device: driver, copies, or the GPU's own arithmetic"),
];

impl Layer {
    /// Its short name.
    pub fn name(self) -> &'static str {
        LAYERS[self as usize].1
    }

    /// What is at fault if it is the first that differs.
    pub fn fault(self) -> &'static str {
        LAYERS[self as usize].2
    }
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A layer, and what runs a program through it.
pub struct Stage {
    /// The layer.
    pub layer: Layer,
    /// Its device.
    pub device: Arc<dyn Device>,
}

/// The layers that lead to a device, itself the last.
pub fn stages(device: &Arc<dyn Device>) -> Vec<Stage> {
    let target = device.target();
    let meaning = |order| Arc::new(Meaning { target, order }) as Arc<dyn Device>;
    let mut out = vec![
        Stage { layer: Layer::Lift, device: meaning(Order::Original) },
        Stage { layer: Layer::Dependence, device: meaning(Order::Backwards) },
        Stage { layer: Layer::Lower, device: Arc::new(Interpreted { target }) },
    ];
    let text = if device.codegen() == Codegen::Llvm { Layer::Llvm } else { Layer::Ptx };
    let last = match (target, device.kind()) {
        (Target::Cpu, _) => Layer::Cpu,
        (Target::Gpu, "emulator") => text,
        (Target::Gpu, _) => {
            let emulator = Emulator::default().with_codegen(device.codegen());
            out.push(Stage { layer: text, device: Arc::new(emulator) });
            Layer::Cuda
        }
    };
    out.push(Stage { layer: last, device: device.clone() });
    out
}

/// The first layer that differs, and how.
pub fn bisect(stages: &[Stage], differs: &mut dyn FnMut(&Stage) -> Option<String>) -> Option<(Layer, String)> {
    stages.iter().find_map(|s| differs(s).map(|how| (s.layer, how)))
}

/// Whether a layer does the same with one launch as the region's iterations in the original order: what differs, or
/// why it could not be run.
pub fn launch_differs(region: &Region, live_ins: &[u64], memory: &[u8], device: &dyn Device) -> Option<String> {
    let (aligned, points) = (device.needs_alignment(), device.many_points());
    let needs = Needs { aligned, points, patient: true, ..Needs::default() };
    let plan = match plan_of(region, live_ins, &mut memory.to_vec(), needs, device) {
        Ok(plan) => plan,
        Err(why) => return Some(format!("the guard refuses it: {why}")),
    };
    let mut should = memory.to_vec();
    let expected = match run_region(region, &plan, &mut should, Order::Original, false, &mut ()) {
        Ok(Ran::Done(partials)) => Some(results(region, &plan, &partials)),
        Ok(Ran::Trapped) => None,
        Err(e) => return Some(format!("the region cannot be interpreted: {e}")),
    };
    let mut now = memory.to_vec();
    let mut run = || {
        let kernels = lower_all(region, device.target()).map_err(|e| e.to_string())?;
        let artifact = device.compile_region(region, &kernels).map_err(|e| e.to_string())?;
        let mem_size = now.len() as u64;
        let launch = Launch { kernels: &kernels, plan: &plan, mem: now.as_mut_ptr(), mem_size };
        // SAFETY: memory is ours for the call, and the plan is the guard's for this region and size.
        unsafe { artifact.run(&launch) }.map_err(|e| e.to_string())
    };
    match (run(), expected) {
        (Err(why), _) => Some(why),
        // A kernel may raise its flag where the loop would not trap: then the loop runs.
        (Ok(Outcome::Trapped), _) => (now != memory).then(|| "memory has changed, but the flag is raised".into()),
        (Ok(Outcome::Done { .. }), None) => Some("the loop traps, the device does not".into()),
        (Ok(Outcome::Done { partials, .. }), Some(expected)) => {
            let values = results(region, &plan, &partials);
            let mut before = memory.to_vec();
            before.resize(memory.len() + plan.scratch as usize, 0);
            if let Some(how) = differ(region, &plan, &before, &expected, &values) {
                return Some(how);
            }
            let at = now.iter().zip(&should).position(|(x, y)| x != y)?;
            Some(format!("memory at {at:#x}: reference {:#04x}, device {:#04x}", should[at], now[at]))
        }
    }
}
