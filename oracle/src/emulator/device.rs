//! The interpreter as a device: kernels are emitted for a GPU and run from their text, over memory that
//! holds what a launch copies to a GPU and nothing else.

use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use tensor_wasm_backends::ptx::{PtxTarget, params};
use tensor_wasm_backends::{Codegen, llvm};
use tensor_wasm_ir::{Kernel, Pass, Target};
use tensor_wasm_passes::guard::merge;
use tensor_wasm_passes::{Plan, Step};
use tensor_wasm_runtime::{Artifact, Device, DeviceError, Outcome};

use super::decode::{Options, program};
use super::fault::{Fault, Kind};
use super::launch::Launch;
use super::memory::{Global, Region};
use super::program::Program;

/// Device address of byte 0 of linear memory.
const MIRROR: u64 = 0x7f << 40;
/// Device address of the trap flag.
const FLAG: u64 = 0x7e << 40;
/// Device address of byte 0 of a copy of linear memory, or of scratch.
const COPY: u64 = 0x7d << 40;
/// Device address of the partial results.
const PARTIALS: u64 = FLAG + (1 << 20);
/// Blocks along x at most, for one launch after another; other axes have two.
const ACROSS: [u64; 3] = [3, 2, 5];
/// Threads of a small block.
const SMALL: [u32; 3] = [2, 1, 1];
/// Instructions that the warps of a launch may execute.
const STEPS: u64 = 1_000_000_000;

/// What all kernels of a device share.
#[derive(Default)]
struct Log {
    faults: Mutex<Vec<Fault>>,
    launches: AtomicU64,
    steps: AtomicU64,
}

impl Log {
    fn record(&self, fault: &Fault) {
        self.faults.lock().unwrap_or_else(|e| e.into_inner()).push(fault.clone());
    }
}

/// A change to a kernel's text before it is decoded.
pub type Rewrite = Arc<dyn Fn(String) -> String + Send + Sync>;

/// The device.
pub struct Emulator {
    target: PtxTarget,
    codegen: Codegen,
    rewrite: Option<Rewrite>,
    steps: u64,
    log: Arc<Log>,
}

impl Default for Emulator {
    fn default() -> Emulator {
        let (target, codegen) = (PtxTarget { sm: 90, version: (7, 8) }, Codegen::default());
        Emulator { target, codegen, rewrite: None, steps: STEPS, log: Arc::default() }
    }
}

impl Emulator {
    /// A device of that compute capability, e.g. 90.
    pub fn new(sm: u32) -> Result<Emulator, DeviceError> {
        let target = PtxTarget::for_sm(sm).map_err(|e| DeviceError::Missing(e.to_string()))?;
        Ok(Emulator { target, ..Emulator::default() })
    }

    /// The same with its PTX made by that.
    pub fn with_codegen(self, codegen: Codegen) -> Emulator {
        Emulator { codegen, ..self }
    }

    /// The same with another budget of instructions for a launch.
    pub fn with_steps(self, steps: u64) -> Emulator {
        Emulator { steps, ..self }
    }

    /// The same with every kernel's text changed before it is decoded.
    pub fn rewriting(self, rewrite: Rewrite) -> Emulator {
        Emulator { rewrite: Some(rewrite), ..self }
    }

    /// Every fault so far, in order: of kernels that could not be decoded, and of launches.
    pub fn faults(&self) -> Vec<Fault> {
        self.log.faults.lock().unwrap_or_else(|e| e.into_inner()).clone()
    }

    /// Launches so far.
    pub fn launches(&self) -> u64 {
        self.log.launches.load(Ordering::Relaxed)
    }

    /// Instructions that warps have executed so far, in launches that came to their end.
    pub fn steps(&self) -> u64 {
        self.log.steps.load(Ordering::Relaxed)
    }
}

impl Device for Emulator {
    fn name(&self) -> String {
        match self.codegen() {
            Codegen::Llvm => format!("PTX interpreter (sm_{}, PTX by LLVM)", llvm::target(&self.target).sm),
            _ => format!("PTX interpreter (sm_{})", self.target.sm),
        }
    }

    fn kind(&self) -> &'static str {
        "emulator"
    }

    fn target(&self) -> Target {
        Target::Gpu
    }

    fn axes(&self) -> usize {
        3
    }

    fn needs_alignment(&self) -> bool {
        true
    }

    fn codegen(&self) -> Codegen {
        self.codegen.chosen()
    }

    fn compile(&self, kernels: &[Kernel]) -> Result<Arc<dyn Artifact>, DeviceError> {
        let text = self.codegen.emit(kernels, &self.target);
        let text = text.map_err(|e| DeviceError::Compile(e.to_string()))?;
        let text = self.rewrite.as_ref().map_or_else(|| text.clone(), |rewrite| rewrite(text.clone()));
        let program = program(&text, Options::default()).map_err(|e| {
            let kernel = kernels.first().map_or_else(String::new, |k| k.name.clone());
            let fault = Fault { kind: Kind::Program, kernel, line: e.line, what: e.what };
            self.log.record(&fault);
            DeviceError::Compile(fault.to_string())
        })?;
        Ok(Arc::new(Emulated { program, steps: self.steps, log: self.log.clone() }))
    }

    /// It is there to check, not to be fast.
    fn worth(&self, _plan: &Plan, _mem_size: u64) -> bool {
        true
    }
}

struct Emulated {
    program: Program,
    steps: u64,
    log: Arc<Log>,
}

/// Threads of a block. Those that share nothing need not be as many as they may be: with few of them, each has several
/// points to do.
fn block(kernel: &Kernel, launch: u64) -> [u32; 3] {
    if kernel.each == [1; 3] || kernel.shared_bytes > 0 || launch.is_multiple_of(3) {
        return kernel.block;
    }
    [0, 1, 2].map(|k| kernel.block[k].min(SMALL[k]))
}

/// Blocks along each axis: enough to meet one another, few enough to afford. Every launch has others.
fn grid(kernel: &Kernel, block: [u32; 3], trips: &[u64], launch: u64) -> [u32; 3] {
    let mut g = [1; 3];
    if block != kernel.block {
        let whole = |(k, t): (usize, &u64)| t / (u64::from(block[k]) * u64::from(kernel.each[k]));
        let counts = trips.iter().rev().enumerate().map(whole);
        g.iter_mut().zip(counts).for_each(|(g, n)| *g = n.clamp(1, 2) as u32);
        return g;
    }
    for (k, t) in trips.iter().rev().enumerate().take(3) {
        let most = if k == 0 { ACROSS[launch as usize % ACROSS.len()] } else { 2 };
        let least = if k == 0 { 2 } else { 1 };
        g[k] = t.div_ceil(u64::from(block[k])).clamp(least, most) as u32;
    }
    g
}

/// The bytes of the mirror in a range that lies within one of its parts.
fn copy(memory: &Global, parts: &[Range<u64>], range: &Range<u64>) -> Vec<u8> {
    let part = parts.iter().find(|p| p.start <= range.start && range.end <= p.end);
    let mirrored = part.and_then(|p| Some((p.start, memory.region(MIRROR + p.start)?)));
    mirrored.map_or_else(Vec::new, |(start, r)| {
        r.bytes[(range.start - start) as usize..(range.end - start) as usize].to_vec()
    })
}

impl Artifact for Emulated {
    unsafe fn run(&self, l: &tensor_wasm_runtime::Launch<'_>) -> Result<Outcome, DeviceError> {
        // SAFETY: the caller promises that these bytes are valid and ours for the time of the call.
        let linear = unsafe { std::slice::from_raw_parts_mut(l.mem, l.mem_size as usize) };
        let parts: Vec<Range<u64>> = if l.plan.reads_all {
            std::iter::once(0..l.mem_size).collect()
        } else {
            merge(l.plan.reads.iter().chain(&l.plan.writes).cloned().collect())
        };
        let writes = merge(l.plan.writes.clone());
        let number = self.log.launches.fetch_add(l.plan.steps.len() as u64, Ordering::Relaxed);
        // Of a scan every thread leaves its own; every launch has slots of its own.
        let threads = if l.plan.scan { l.kernels[0].block[0] } else { 1 };
        let slots = |(n, step): (u64, &Step)| {
            let blocks = grid(l.kernel(step), block(l.kernel(step), n), &step.trips, n)[0];
            l.reductions() * (blocks * threads) as usize
        };
        let all_slots: usize = (number..).zip(&l.plan.steps).map(slots).sum();

        let mut memory = Global::default();
        let mut to_device = 0;
        for r in &parts {
            let bytes = linear[r.start as usize..r.end as usize].to_vec();
            to_device += bytes.len() as u64;
            let within = writes.iter().filter(|w| w.start < r.end && r.start < w.end);
            let writable = within.map(|w| MIRROR + w.start.max(r.start)..MIRROR + w.end.min(r.end)).collect();
            memory.add(Region::new("linear memory", MIRROR + r.start, bytes).writable(writable));
        }
        memory.add(Region::new("trap flag", FLAG, vec![0; 4]));
        // What no block has written must not look like a result.
        memory.add(Region::new("partial results", PARTIALS, vec![0xa5; 8 * all_slots]));
        let scratch = l.plan.scratch > 0;
        if scratch {
            memory.add(Region::new("scratch", COPY, vec![0; l.plan.scratch as usize]));
        }
        let mut left = self.steps;
        let word = |c: &[u8]| c.iter().rev().fold(0, |v, b| v << 8 | u64::from(*b));
        let mut totals = None;
        let launches = (number..).zip(&l.plan.steps).flat_map(|(n, s)| l.passes(s).map(move |k| (n, s, k)));
        let mut partials = PARTIALS;
        for (number, step, k) in launches {
            let kernel = &l.kernels[k];
            if kernel.pass == Pass::Running
                && let Some(slots) = memory.region_mut(PARTIALS)
            {
                let left: Vec<u64> = slots.bytes.chunks(8).map(word).collect();
                slots.bytes = l.prefixes(&left)?.iter().flat_map(|v| v.to_le_bytes()).collect();
                totals = Some(left);
            }
            let block = block(kernel, number);
            let grid = grid(kernel, block, &step.trips, number);
            // There is no more of it than what the launch said that it reads.
            let before = if step.before.is_empty() && !scratch { MIRROR } else { COPY };
            for r in &step.before {
                let bytes = copy(&memory, &parts, r);
                memory.add(Region::new("what was before", COPY + r.start, bytes).writable(vec![]));
            }
            let (writes, gap) = (&step.writes, &step.gap);
            let [a, b, c, d] = [writes.start, writes.end, gap.start, gap.end];
            let fixed = [MIRROR, l.mem_size, a, b, c, d, FLAG, partials, before];
            let fixed = &fixed[..params(kernel).len()];
            // Both passes of a scan have the same ones.
            if kernel.pass == Pass::Whole {
                partials += 8 * slots((number, step)) as u64;
            }
            let launch = Launch {
                steps: left,
                backwards: number % 2 == 1,
                ..Launch::new(grid, block, &[fixed, &l.plan.captured(&kernel.captures, step)].concat())
            };
            let done = self.program.run(&kernel.name, &launch, &mut memory);
            step.before.iter().for_each(|r| drop(memory.remove(COPY + r.start)));
            let raised = memory.region(FLAG).is_some_and(|r| r.bytes != [0; 4]);
            let steps = match done {
                // A thread that raised the flag has left; what it would have put into shared memory is not
                // there, and what the others make of it is thrown away.
                Err(fault) if raised && fault.kind == Kind::UninitialisedMemory => return Ok(Outcome::Trapped),
                Err(fault) => {
                    self.log.record(&fault);
                    return Err(DeviceError::Driver(fault.to_string()));
                }
                Ok(steps) => steps,
            };
            self.log.steps.fetch_add(steps, Ordering::Relaxed);
            left = left.saturating_sub(steps);
            if raised {
                return Ok(Outcome::Trapped);
            }
        }
        let bytes = |at: u64| memory.region(at).map_or(&[][..], |r| &r.bytes);
        let partials = totals.unwrap_or_else(|| bytes(PARTIALS).chunks(8).map(word).collect());
        let mut from_device = 0;
        for w in &writes {
            let within = parts.iter().filter(|r| w.start < r.end && r.start < w.end);
            for r in within {
                let (start, end) = (w.start.max(r.start), w.end.min(r.end));
                let from = &bytes(MIRROR + r.start)[(start - r.start) as usize..(end - r.start) as usize];
                linear[start as usize..end as usize].copy_from_slice(from);
                from_device += end - start;
            }
        }
        Ok(Outcome::Done { partials, to_device, from_device, copy_seconds: 0.0, kernel_seconds: 0.0 })
    }
}
