//! The CPU device: native code over a pool of threads, in place.
//!
//! If nothing in a kernel can trap after its guard, it runs directly on linear memory. Otherwise
//! the bytes that it may write are saved first, and restored if the trap flag was raised.

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

    fn worth(&self, plan: &Plan, _mem_size: u64) -> bool {
        let threads = self.pool.current_num_threads() as u64;
        // Kernels are scalar code; the original has what vectors it has.
        let original = plan.work / plan.lanes.clamp(1, VECTOR);
        // A scan is computed once for its totals, and again.
        let passes = 1 + u64::from(plan.scan);
        let faster = original.saturating_mul(2 * threads) >= plan.work.saturating_mul(3 * passes);
        // Updates one by one are slower than the original's loads and stores, on any number of threads.
        let launches = plan.steps.len() as u64;
        let enough = if launches > 1 { (launches * WORTH_STEP).max(WORTH) } else { WORTH };
        plan.updates == 0 && plan.trips[0] > 1 && original >= enough && faster
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
        // Reductions have one step.
        let slots = chunks(&plan.steps[0]) as usize * launch.reductions();
        let (code, raised) = (&self.code, || flag.load(Ordering::Acquire) != 0);
        let (mem, all) = (&Shared(launch.mem), &Shared(launch));
        let partials = self.pool.install(|| {
            // Of a scan, the totals, and what is before each chunk.
            let (mut partials, mut before) = (vec![0u64; slots], vec![]);
            let launch = all.0;
            for (step, k) in plan.steps.iter().flat_map(|s| launch.passes(s).map(move |k| (s, k))) {
                let kernel = &launch.kernels[k];
                let captures = plan.captured(&kernel.captures, step);
                let running = kernel.pass == Pass::Running;
                if running {
                    before = launch.prefixes(&partials)?;
                }
                let args = Shared(CpuArgs {
                    mem: mem.0,
                    mem_size: launch.mem_size,
                    write_lo: step.writes.start,
                    write_hi: step.writes.end,
                    flag: &flag,
                    partials: if running { before.as_mut_ptr() } else { partials.as_mut_ptr() },
                    captures: captures.as_ptr(),
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
            return Ok(Outcome::Done { partials, to_device: 0, from_device: 0, copy_seconds: saving.as_secs_f64() });
        }
        for (at, bytes) in saved {
            // SAFETY: the same ranges as above; the threads are done.
            unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), launch.mem.add(at as usize), bytes.len()) };
        }
        Ok(Outcome::Trapped)
    }
}
