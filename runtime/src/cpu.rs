//! The CPU device: native code over a pool of threads, in place.
//!
//! If nothing in a kernel can trap after its guard, it runs directly on linear memory. Otherwise
//! the bytes that it may write are saved first, and restored if the trap flag was raised. What a launch reads ahead of its
//! own writes is copied before it. Scratch is a block of its own.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

use rayon::prelude::*;
use tensor_wasm_backends::cpu::{CpuArgs, CpuKernel, compile};
use tensor_wasm_ir::{Kernel, Pass, Target};
use tensor_wasm_passes::{Plan, Step};

use crate::device::{Artifact, Device, DeviceError, Launch, Outcome};

/// Native code over a pool of threads.
pub struct CpuDevice {
    pool: Arc<rayon::ThreadPool>,
}

/// Chunks per thread: enough to even out uneven iterations.
const CHUNKS: u64 = 4;

/// Estimated operations below which waking the pool costs more than it gains: about a sixth of a
/// millisecond of the original loop, of which two threads could save a part.
const WORTH: u64 = 600_000;

/// The same for one of the launches of a region with host loops, which find the pool's threads awake.
const WORTH_STEP: u64 = 100_000;

/// Points for each thread that are enough to share out: rows of a nest that is not split stay in the cache.
const POINTS: u64 = 16;

/// Bytes that one thread copies in the time of an operation, of what launches read ahead of their own writes.
const COPIED: u64 = 2;

/// What an operation of an inspection comes to: an atomic one, most likely.
const INSPECTED: u64 = 4;

/// How many lanes a vector operation is worth at most: narrow lanes share what memory gives, so loops over
/// bytes gain no more from vectors than loops over words (measured: 2.2 to 3.9 times).
const VECTOR: u64 = 4;

impl CpuDevice {
    /// A device with that many threads (all cores if `None`).
    pub fn new(threads: Option<usize>) -> Result<CpuDevice, DeviceError> {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads.unwrap_or(0))
            .thread_name(|i| format!("tensor-wasm-{i}"))
            .build()
            .map_err(|e| DeviceError::Driver(format!("cannot start threads: {e}")))?;
        Ok(CpuDevice { pool: Arc::new(pool) })
    }
}

impl Device for CpuDevice {
    fn name(&self) -> String {
        format!("cpu ({} threads)", self.pool.current_num_threads())
    }

    fn kind(&self) -> &'static str {
        "cpu"
    }

    fn target(&self) -> Target {
        Target::Cpu
    }

    fn axes(&self) -> usize {
        1
    }

    fn needs_alignment(&self) -> bool {
        false
    }

    fn compile(&self, kernels: &[Kernel]) -> Result<Arc<dyn Artifact>, DeviceError> {
        let code = kernels.iter().map(compile).collect::<Result<_, _>>();
        let code = code.map_err(|e| DeviceError::Compile(e.to_string()))?;
        Ok(Arc::new(CpuArtifact { code, pool: self.pool.clone() }))
    }

    fn min_work(&self) -> u64 {
        WORTH
    }

    fn min_step(&self) -> u64 {
        WORTH_STEP
    }

    fn many_points(&self) -> u64 {
        POINTS * self.pool.current_num_threads() as u64
    }

    fn worth(&self, plan: &Plan, _mem_size: u64) -> bool {
        let threads = self.pool.current_num_threads() as u64;
        // Kernels are scalar code; the original has what vectors it has.
        let original = plan.work / plan.lanes.clamp(1, VECTOR);
        let copied: u64 = plan.steps.iter().map(Step::copied).sum();
        // A scan is computed once for its totals, and again.
        let passes = 1 + u64::from(plan.scan);
        let inspected = plan.inspections.iter().fold(0, |n: u64, p| n.saturating_add(p.work));
        let table = plan.table.as_ref().map_or(0, |t| t.bytes);
        let more = inspected.saturating_mul(INSPECTED).saturating_add((copied + table) / COPIED);
        let work = plan.work.saturating_mul(passes).saturating_add(more);
        let faster = original.saturating_mul(2 * threads) >= work.saturating_mul(3);
        // Updates one by one are slower than the original's loads and stores, on any number of threads.
        let launches = plan.steps.len() as u64;
        let enough = if launches > 1 { (launches * WORTH_STEP).max(WORTH) } else { WORTH };
        plan.updates == 0 && plan.trips[0] > 1 && original >= enough && faster
    }
}

/// Bytes that one thread copies at a time.
const PIECE: u64 = 1 << 18;

/// A copy of parts of memory at distances from each other as they have there.
struct Copied(Vec<std::mem::MaybeUninit<u8>>);

impl Copied {
    /// Room for what any of the launches needs.
    fn room(plan: &Plan) -> Result<Copied, DeviceError> {
        let most = plan.steps.iter().filter_map(Step::copied_hull).map(|hull| hull.end - hull.start).max();
        let mut room = vec![];
        room.try_reserve_exact(most.unwrap_or(0) as usize).map_err(|e| DeviceError::Memory(e.to_string()))?;
        Ok(Copied(room))
    }

    /// Copies ranges of memory, in parallel; gives where byte 0 of memory would be. What lies between them is not touched.
    ///
    /// # Safety
    ///
    /// The ranges are inside memory, disjoint and ascending, and nobody writes there meanwhile; there is room for them.
    unsafe fn take(&mut self, mem: &Shared<*mut u8>, step: &Step) -> *const u8 {
        let Some(hull) = step.copied_hull() else { return mem.0 };
        let to = &Shared(self.0.as_mut_ptr());
        let pieces = step
            .before
            .iter()
            .flat_map(|r| (r.start..r.end).step_by(PIECE as usize).map(|at| (at, PIECE.min(r.end - at))));
        pieces.collect::<Vec<_>>().into_par_iter().for_each(|(at, bytes)| {
            // SAFETY: the range is inside memory, and inside the block of the hull's size.
            unsafe {
                let to = to.0.cast::<u8>().add((at - hull.start) as usize);
                std::ptr::copy_nonoverlapping(mem.0.add(at as usize), to, bytes as usize);
            }
        });
        to.0.cast::<u8>().wrapping_sub(hull.start as usize)
    }
}

struct CpuArtifact {
    code: Vec<CpuKernel>,
    pool: Arc<rayon::ThreadPool>,
}

/// Lets an argument block, and what it is made of, cross to the pool's threads.
struct Shared<T>(T);
// SAFETY: every chunk reads the block and writes bytes and slots of its own, as the guard has
// shown; the pointers outlive the parallel loop, which ends before `run` returns.
unsafe impl<T> Sync for Shared<T> {}

impl Artifact for CpuArtifact {
    unsafe fn run(&self, launch: &Launch<'_>) -> Result<Outcome, DeviceError> {
        let plan = launch.plan;
        let threads = self.pool.current_num_threads() as u64;
        let chunks = |step: &Step| (threads * CHUNKS).min(step.trips[0]).max(1);
        let flag = AtomicU32::new(0);
        let start = Instant::now();
        let saved: Vec<(u64, Vec<u8>)> = if launch.can_trap() {
            plan.writes
                .iter()
                .map(|r| {
                    // SAFETY: the guard has shown that write ranges are inside memory.
                    let bytes = unsafe {
                        std::slice::from_raw_parts(launch.mem.add(r.start as usize), (r.end - r.start) as usize)
                    };
                    (r.start, bytes.to_vec())
                })
                .collect()
        } else {
            vec![]
        };
        let saving = start.elapsed();
        // Every launch has slots of its own.
        let reductions = launch.reductions();
        let slots = |step: &Step| chunks(step) as usize * reductions;
        let all_slots = plan.steps.iter().map(slots).sum();
        let begun = Instant::now();
        let (code, raised) = (&self.code, || flag.load(Ordering::Acquire) != 0);
        let (mem, all) = (&Shared(launch.mem), &Shared(launch));
        let mut copied = Copied::room(plan)?;
        let mut scratch = vec![0u64; plan.scratch.div_ceil(8) as usize];
        let scratch = &Shared(scratch.as_mut_ptr());
        let partials = self.pool.install(|| {
            // Of a scan, the totals, and what is before each chunk.
            let (mut partials, mut prefixes) = (vec![0u64; all_slots], vec![]);
            let launch = all.0;
            let firsts = plan.steps.iter().scan(0, |first, s| Some((std::mem::replace(first, *first + slots(s)), s)));
            for (first, step, k) in firsts.flat_map(|(first, s)| launch.passes(s).map(move |k| (first, s, k))) {
                let kernel = &launch.kernels[k];
                // SAFETY: the ranges are of views, which the guard has shown to be inside memory; no kernel runs; there is
                // room for the launch of the plan that needs most.
                let copy = unsafe { copied.take(mem, step) };
                let before = if plan.scratch > 0 { scratch.0.cast_const().cast() } else { copy };
                let captures = plan.captured(&kernel.captures, step);
                let running = kernel.pass == Pass::Running;
                if running {
                    prefixes = launch.prefixes(&partials)?;
                }
                let args = Shared(CpuArgs {
                    mem: mem.0,
                    mem_size: launch.mem_size,
                    write_lo: step.writes.start,
                    write_hi: step.writes.end,
                    gap_lo: step.gap.start,
                    gap_hi: step.gap.end,
                    flag: &flag,
                    partials: if running { prefixes.as_mut_ptr() } else { partials[first..].as_mut_ptr() },
                    captures: captures.as_ptr(),
                    before,
                });
                let (args, code, chunks, total) = (&args, &code[k], chunks(step), step.trips[0]);
                let bounds = |c: u64| (u128::from(total) * u128::from(c) / u128::from(chunks)) as i64;
                // The end of this loop over chunks is the barrier between two launches.
                (0..chunks).into_par_iter().for_each(|c| {
                    // SAFETY: memory, captures and partial slots are as the caller and the code above
                    // make them; chunks are disjoint parts of the guarded iteration space.
                    unsafe { code.run(&args.0, bounds(c), bounds(c + 1), c as u32) }
                });
                if raised() {
                    break;
                }
            }
            Ok(partials)
        })?;
        if !raised() {
            return Ok(Outcome::Done {
                partials,
                to_device: 0,
                from_device: 0,
                copy_seconds: saving.as_secs_f64(),
                kernel_seconds: begun.elapsed().as_secs_f64(),
            });
        }
        for (at, bytes) in saved {
            // SAFETY: the same ranges as above; the threads are done.
            unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), launch.mem.add(at as usize), bytes.len()) };
        }
        Ok(Outcome::Trapped)
    }
}
