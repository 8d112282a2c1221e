//! The `kernel` dialect as a device: what a GPU or the threads of a CPU would be given, before any code is made.

use std::sync::Arc;

use tensor_wasm_ir::interp::{Frame, Machine, Progress, Stop};
use tensor_wasm_ir::join::prefixes;
use tensor_wasm_ir::{Env, Kernel, MemTy, NumOp, Pass, Target, Ty, Val};
use tensor_wasm_passes::{Plan, Step};
use tensor_wasm_runtime::reference::{Copied, Memory, Ran, STEPS, Watch, one_by_one};
use tensor_wasm_runtime::{Artifact, Device, DeviceError, Launch, Outcome};

use super::commit;

/// Blocks along each axis of the grid.
const GRID: [u64; 3] = [3, 2, 2];
/// Most threads of a block that shares nothing, along each axis.
const FEW: [u64; 3] = [4, 2, 2];
/// Most chunks of a CPU schedule.
const CHUNKS: u64 = 5;

/// The device: kernels for `target`, interpreted; blocks and chunks last to first, with NaNs as open as a device's.
pub struct Interpreted {
    /// Which schedule is interpreted.
    pub target: Target,
}

impl Device for Interpreted {
    fn name(&self) -> String {
        if self.target == Target::Gpu { "interpreter of grids" } else { "interpreter of chunks" }.into()
    }

    fn kind(&self) -> &'static str {
        "kernel"
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
        Ok(Arc::new(Interpretable))
    }

    fn worth(&self, _plan: &Plan, _mem_size: u64) -> bool {
        true
    }
}

struct Interpretable;

impl Artifact for Interpretable {
    unsafe fn run(&self, launch: &Launch<'_>) -> Result<Outcome, DeviceError> {
        let run = |memory: &mut [u8]| run_kernels(launch.kernels, launch.plan, memory, &mut ());
        // SAFETY: the caller's promise is the one that is needed.
        unsafe { commit(launch, run) }
    }
}

/// What one thread or chunk sees.
struct Thread<'a, 'm> {
    kernel: &'a Kernel,
    memory: Memory<'m>,
    /// Is there any scratch? Then there are no copies.
    scratch: bool,
    copied: Copied,
    shared: Vec<Option<u8>>,
    partials: Vec<Option<u64>>,
    /// What the host left of partial results for the launch.
    before: &'a [u64],
    step: &'a Step,
    /// Threads of a block; blocks of the grid.
    shape: ([u64; 3], [u64; 3]),
    block: [u64; 3],
    thread: [u64; 3],
    /// Of a CPU schedule: which chunk, and its indices.
    chunk: Option<(u64, u64, u64)>,
    number: u64,
    watch: &'a mut dyn Watch,
}

impl Thread<'_, '_> {
    /// Where an access is, in memory or in the scratch behind it.
    fn place(&self, addr: u64, mem: MemTy, view: u32) -> Result<u64, Stop> {
        self.memory.place(addr, mem, self.scratch && self.kernel.elsewhere(view))
    }
}

impl Machine for Thread<'_, '_> {
    fn load(&mut self, addr: u64, mem: MemTy, view: u32) -> Result<u64, Stop> {
        let own = self.memory.load(self.place(addr, mem, view)?, mem)?;
        let before = self.kernel.elsewhere(view) && !self.copied.is_memory();
        if before { self.copied.load(addr, mem) } else { Ok(own) }
    }

    fn store(&mut self, addr: u64, bits: u64, mem: MemTy, view: u32) -> Result<(), Stop> {
        let addr = self.place(addr, mem, view)?;
        self.watch.store(self.number, addr, mem.bytes, bits);
        self.memory.store(addr, bits, mem)
    }

    fn update(&mut self, op: NumOp, addr: u64, bits: u64, mem: MemTy, view: u32) -> Result<(), Stop> {
        let addr = self.place(addr, mem, view)?;
        self.watch.update(self.number, op, addr, mem.bytes, bits);
        self.memory.update(op, addr, bits, mem)
    }

    fn env(&mut self, env: Env) -> Result<u64, Stop> {
        let hull = &self.step.writes;
        let axis = |of: [u64; 3], k: u8| of[usize::from(k)];
        Ok(match (env, self.chunk) {
            (Env::ThreadId(k), None) => axis(self.thread, k),
            (Env::BlockDim(k), None) => axis(self.shape.0, k),
            (Env::BlockId(k), None) => axis(self.block, k),
            (Env::GridDim(k), None) => axis(self.shape.1, k),
            (Env::ChunkSlot, Some((slot, ..))) => slot,
            (Env::ChunkLo, Some((_, lo, _))) => lo,
            (Env::ChunkHi, Some((.., hi))) => hi,
            (Env::MemSize, _) => self.memory.size(),
            (Env::WriteLo, _) => hull.start,
            (Env::WriteHi, _) => hull.end,
            (Env::GapLo, _) => self.step.gap.start,
            (Env::GapHi, _) => self.step.gap.end,
            (other, _) => return Err(Stop::Invalid(format!("{other:?} in a schedule of the other kind"))),
        })
    }

    fn partial(&mut self, slot: u32, bits: u64) -> Result<(), Stop> {
        self.watch.partial(self.number, slot);
        let to = self.partials.get_mut(slot as usize);
        *to.ok_or_else(|| Stop::Invalid(format!("partial result {slot}: there are fewer")))? = Some(bits);
        Ok(())
    }

    fn partial_load(&mut self, slot: u32) -> Result<u64, Stop> {
        let value = self.before.get(slot as usize).copied();
        value.ok_or_else(|| Stop::Invalid(format!("a load of partial result {slot}: there are fewer")))
    }

    fn shared_load(&mut self, addr: u32, ty: Ty) -> Result<u64, Stop> {
        let bytes = self.shared.get(addr as usize..addr as usize + ty.bytes() as usize);
        let bytes = bytes.ok_or_else(|| Stop::Invalid(format!("a load outside of shared memory at {addr:#x}")))?;
        let joined = bytes.iter().rev().try_fold(0, |x, b| Some(x << 8 | u64::from((*b)?)));
        joined.ok_or_else(|| Stop::Invalid(format!("a load from shared memory that nobody wrote, at {addr:#x}")))
    }

    fn shared_store(&mut self, addr: u32, bits: u64, ty: Ty) -> Result<(), Stop> {
        let n = ty.bytes() as usize;
        let to = self.shared.get_mut(addr as usize..addr as usize + n);
        let to = to.ok_or_else(|| Stop::Invalid(format!("a store outside of shared memory at {addr:#x}")))?;
        to.iter_mut().zip(bits.to_le_bytes()).for_each(|(t, b)| *t = Some(b));
        Ok(())
    }
}

/// Runs every launch of kernels, on a small grid or in a few chunks; a partial result that nobody writes is an error.
pub fn run_kernels(kernels: &[Kernel], plan: &Plan, memory: &mut [u8], watch: &mut dyn Watch) -> Result<Ran, Stop> {
    one_by_one(&plan.steps, |step| {
        watch.step();
        launch_kernels(kernels, (plan, step), memory, watch)
    })
}

/// Runs one launch of kernels: both passes of a scan.
pub fn launch_kernels(
    kernels: &[Kernel],
    (plan, step): (&Plan, &Step),
    memory: &mut [u8],
    watch: &mut dyn Watch,
) -> Result<Ran, Stop> {
    let kernel = &kernels[step.phase];
    let ran = launch_kernel(kernel, (plan, step), &[], memory, watch)?;
    let Ran::Done(totals) = &ran else { return Ok(ran) };
    if kernel.pass == Pass::Whole {
        return Ok(ran);
    }
    let before = prefixes(&kernel.partials, &plan.starts, totals);
    let before = before.ok_or_else(|| Stop::Invalid("a scan by an operation that traps".into()))?;
    let second = launch_kernel(&kernels[step.phase + 1], (plan, step), &before, memory, watch)?;
    Ok(if second == Ran::Trapped { second } else { ran })
}

/// Runs a kernel over the points of a launch.
fn launch_kernel(
    kernel: &Kernel,
    (plan, step): (&Plan, &Step),
    before: &[u64],
    memory: &mut [u8],
    watch: &mut dyn Watch,
) -> Result<Ran, Stop> {
    let captures = &plan.captured(&kernel.captures, step);
    let axes = usize::from(kernel.axes);
    let mut dims = kernel.block.map(u64::from);
    if kernel.shared_bytes == 0 {
        // Threads that share nothing need not be as many as they will be.
        dims = [0, 1, 2].map(|k| dims[k].min(FEW[k]));
    }
    let mut grid = [1; 3];
    grid[..axes].copy_from_slice(&GRID[..axes]);
    let chunks = step.trips[0].clamp(1, CHUNKS);
    let parts = if kernel.target == Target::Gpu { grid.iter().product() } else { chunks };
    let copied = Copied::new(memory, step);
    // Of a scan, every thread has a chunk.
    let threads = kernel.target == Target::Gpu && kernel.pass != Pass::Whole;
    let chunks_of_part = if threads { dims.iter().product() } else { 1 };
    let mut t = Thread {
        kernel,
        copied,
        memory: Memory::guarded(memory, plan, kernel.target == Target::Gpu),
        scratch: plan.scratch > 0,
        shared: vec![],
        partials: vec![None; (parts * chunks_of_part) as usize * kernel.partials.len()],
        before,
        step,
        shape: (dims, grid),
        block: [0; 3],
        thread: [0; 3],
        chunk: None,
        number: 0,
        watch,
    };
    // Whoever goes on for too long may be waiting for one who raises the flag.
    let mut late = false;
    for part in (0..parts).rev() {
        let done = if kernel.target == Target::Gpu {
            t.block = [part % grid[0], part / grid[0] % grid[1], part / grid[0] / grid[1]];
            block(kernel, captures, part, &mut t)
        } else {
            let bound = |c: u64| (u128::from(step.trips[0]) * u128::from(c) / u128::from(chunks)) as u64;
            t.chunk = Some((part, bound(part), bound(part + 1)));
            t.number = part;
            frame(kernel, captures).run(captures, &mut t).map(|_| ())
        };
        match done {
            Ok(()) => {}
            Err(Stop::Trap) => return Ok(Ran::Trapped),
            Err(Stop::Budget) => late = true,
            Err(e) => return Err(e),
        }
    }
    if late {
        return Err(Stop::Budget);
    }
    let partials: Option<Vec<u64>> = t.partials.into_iter().collect();
    Ok(Ran::Done(partials.ok_or_else(|| Stop::Invalid("a partial result is missing".into()))?))
}

fn frame<'k>(kernel: &'k Kernel, captures: &[u64]) -> Frame<'k> {
    let captures: Vec<(Val, u64)> = kernel.captures.iter().copied().zip(captures.iter().copied()).collect();
    let mut f = Frame::new(&kernel.body, &captures, STEPS);
    f.open_nans = true;
    f
}

/// Runs the threads of a block, from barrier to barrier, first to last (so that thread 0, which leads, is the first to
/// see what the others have not done yet). Threads that have ended are no longer
/// waited for.
fn block(kernel: &Kernel, captures: &[u64], number: u64, t: &mut Thread<'_, '_>) -> Result<(), Stop> {
    t.shared = vec![None; kernel.shared_bytes as usize];
    let dims = t.shape.0;
    let threads: u64 = dims.iter().product();
    let mut frames: Vec<Option<Frame<'_>>> = vec![];
    for _ in 0..threads {
        let mut f = frame(kernel, captures);
        f.start(captures)?;
        frames.push(Some(f));
    }
    let mut late = false;
    while frames.iter().any(Option::is_some) {
        for n in 0..threads {
            let Some(f) = &mut frames[n as usize] else { continue };
            t.thread = [n % dims[0], n / dims[0] % dims[1], n / dims[0] / dims[1]];
            t.number = number * threads + n;
            match f.resume(t) {
                Ok(Progress::Returned(_)) => frames[n as usize] = None,
                Ok(_) => {}
                Err(Stop::Budget) => {
                    late = true;
                    frames[n as usize] = None;
                }
                Err(e) => return Err(e),
            }
        }
    }
    if late { Err(Stop::Budget) } else { Ok(()) }
}
