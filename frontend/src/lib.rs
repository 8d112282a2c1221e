//! From Wasm bytes to lifted loop nests, and back into a module that offloads them.
//!
//! **Takes** a valid binary module. **Gives** ([`lift`]) one [`Remark`] for every loop of every
//! function and one [`Site`] for every nest that can run in parallel: its `tensor` region, and
//! where the module's code has to ask for it; and ([`splice`]) the module with those questions
//! put in front of the original loops. **Assumes** that the module validates (Wasmtime's own
//! validation runs on the result again).

mod alike;
mod cells;
mod chosen;
mod cold;
pub mod emit;
mod exits;
pub mod few;
mod floats;
mod function;
mod likely;
mod liveness;
pub mod loops;
pub mod meaning;
pub mod module;
pub mod neighbours;
pub mod nest;
mod ops;
mod progressions;
mod reads;
pub mod reduce;
pub mod reroll;
mod rows;
pub mod scev;
pub mod simd;
pub mod splice;
pub mod ssa;
mod sunk;
mod tested;
mod verdict;
pub mod views;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use module::ModuleInfo;
use tensor_wasm_ir::{Code, Region, Remark, Ty};

/// A value that crosses between Wasm code and a region.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Slot {
    /// A local of the function.
    Local(u32),
    /// A global of the module.
    Global(u32),
    /// How many pages memory 0 has.
    Pages,
    /// A lane of a vector that a local holds.
    LocalLane(u32, simd::Shape, u8),
    /// A lane of a vector that a global holds.
    GlobalLane(u32, simd::Shape, u8),
    /// What the module's code reads from memory before it asks, and stores there what comes out: where, says the region's
    /// [`Region::steady`] of that number.
    Read(u32),
}

/// A lifted nest and its place in the module.
#[derive(Clone, Debug)]
pub struct Site {
    /// Index of the function (imports counted).
    pub func: u32,
    /// Byte offset of the nest's outermost `loop` operator, or of the first operator of [the stretch](Site::until).
    pub at: u32,
    /// Several nests of a stretch of code that is gone through once: the byte offset of the first operator behind it.
    pub until: Option<u32>,
    /// What the nest means.
    pub region: Region,
    /// Where each live-in of the region is, and its type.
    pub live_in: Vec<(Slot, Ty)>,
    /// Which local, or lane of a local, receives each result of the region, and its type. The lanes of a
    /// vector stand together, all of them.
    pub live_out: Vec<(Slot, Ty)>,
    /// Number of parameters of the function.
    pub params: u32,
    /// Estimated operations below which the code does not ask: the call itself would cost more
    /// than it can gain. 0 asks always.
    pub pretest_work: u64,
    /// Relative label depth, seen from just before the `loop` operator, that the nest's only
    /// exit goes to; `None` if it falls out of the loop's end.
    pub exit: Option<u32>,
    /// The nest is all iterations but the last one that the loop begins: the loop itself is entered for that one.
    pub rest: bool,
}

/// What lifting a module gives.
#[derive(Clone, Debug, Default)]
pub struct Lifted {
    /// The nests to offload, in order of function and place; those that are several, behind the others of their function.
    pub sites: Vec<Site>,
    /// One verdict per loop, in order of function and place.
    pub remarks: Vec<Remark>,
    /// Function names, where the name section gives them.
    pub names: std::collections::BTreeMap<u32, String>,
}

/// Why a module could not be read.
#[derive(Debug, thiserror::Error)]
pub enum LiftError {
    /// The bytes are not a valid module.
    #[error("the module is not valid WebAssembly: {0}")]
    Invalid(#[from] wasmparser::BinaryReaderError),
    /// The thread that lifts could not be started.
    #[error("cannot start a thread to lift on: {0}")]
    Thread(std::io::Error),
    /// The rewritten module could not be encoded.
    #[error("the module could not be rewritten: {0}")]
    Splice(String),
}

/// Name of the module that the offload functions are imported from.
pub const IMPORT_MODULE: &str = "tensor-wasm";
/// Name of the export through which the runtime reaches memory 0.
pub const MEMORY_EXPORT: &str = "tensor-wasm:memory";

/// Name of the import of the region with that index.
pub fn import_name(region: usize) -> String {
    format!("region{region}")
}

/// Default of [`Site::pretest_work`]: about ten microseconds of scalar code.
pub const PRETEST_WORK: u64 = 20_000;

pub use splice::{expose, exposed_global, exposed_memory, splice};

/// What lifting may do.
#[derive(Clone, Copy, Debug)]
pub struct LiftOptions {
    /// Most parallel dimensions of a nest, outermost first: 3 for a grid of threads, 1 for a
    /// device that runs inner loops best in their own order.
    pub axes: usize,
    /// The device walks memory in order: an innermost loop is not made parallel over sequential
    /// loops around it, which would turn each of its points into a loop over one address.
    pub walk: bool,
    /// Nests are lifted and asked for whether or not that can be worth it.
    pub force: bool,
    /// [`Site::pretest_work`] of every site, unless forced.
    pub pretest_work: u64,
    /// Sums and products of floats may be done in another order than the source's, and so be rounded otherwise, within the
    /// bound of [`tensor_wasm_ir::sum`].
    pub relaxed: bool,
}

impl Default for LiftOptions {
    fn default() -> Self {
        LiftOptions { axes: 3, walk: false, force: false, pretest_work: PRETEST_WORK, relaxed: false }
    }
}

/// Lifts every loop of a module for a grid of threads.
pub fn lift(wasm: &[u8]) -> Result<Lifted, LiftError> {
    lift_with(wasm, LiftOptions::default())
}

/// Bytes of the stack that lifting runs on. The analyses follow definitions recursively, and the
/// longest chain is as long as the budget of operators per function; only what is used is touched.
const STACK: usize = 1 << 30;

/// Bytes of code below which one thread lifts it all: starting more costs more than they save.
const ALONE: usize = 20_000;

/// Most threads that lift.
const THREADS: usize = 8;

/// Says of each loop that only the order of a float sum keeps whether it would be free if floats were
/// [relaxed](LiftOptions::relaxed). The module is lifted once more for it, if there is such a loop.
pub fn ask_relaxed(wasm: &[u8], options: LiftOptions, lifted: &mut Lifted) -> Result<(), LiftError> {
    if options.relaxed || lifted.remarks.iter().all(|r| r.code != Code::FloatReduction) {
        return Ok(());
    }
    let relaxed = lift_with(wasm, LiftOptions { relaxed: true, ..options })?;
    let ordered = lifted.remarks.iter_mut().filter(|r| r.code == Code::FloatReduction);
    for r in ordered {
        let free = relaxed.remarks.iter().find(|x| (x.func, x.at) == (r.func, r.at));
        let what = match free {
            Some(x) if x.code.offloaded() => {
                format!("`--fp relaxed` would offload it ({} {})", x.code.id(), x.code.title())
            }
            Some(x) if x.code != r.code => format!("`--fp relaxed` would not free it: {}: {}", x.code.id(), x.detail),
            _ => "`--fp relaxed` would not free it".into(),
        };
        r.detail += &format!("; {what}");
    }
    Ok(())
}

/// Lifts every loop of a module. Functions are lifted by several threads, in no order; what comes out is in order.
pub fn lift_with(wasm: &[u8], options: LiftOptions) -> Result<Lifted, LiftError> {
    let module = ModuleInfo::parse(wasm)?;
    let pure = ssa::pure_functions(&module);
    let count = module.bodies.len();
    let code: usize = module.bodies.iter().map(|b| b.range().len()).sum();
    let cores = std::thread::available_parallelism().map_or(1, |n| n.get());
    let threads = if code < ALONE { 1 } else { cores.min(THREADS).min(count) };
    // The largest ones first: what is left at the end is small (longest processing time first; Graham, 1969).
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by_key(|i| std::cmp::Reverse(module.bodies[*i].range().len()));
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = vec![];
        loop {
            let Some(&i) = order.get(next.fetch_add(1, Ordering::Relaxed)) else { return done };
            let mut out = Lifted::default();
            let (function, start) = (module.imported_funcs + i as u32, Instant::now());
            function::lift(&module, function, &pure, options, &mut out);
            let (bytes, ms) = (module.bodies[i].range().len(), start.elapsed().as_millis() as u64);
            tracing::debug!(function, bytes, ms, loops = out.remarks.len(), "lifted");
            if !out.remarks.is_empty() {
                done.push((i, out));
            }
        }
    };
    let mut parts: Vec<(usize, Lifted)> = std::thread::scope(|s| {
        let start = || {
            let worker = std::thread::Builder::new().name("tensor-wasm-lift".into()).stack_size(STACK);
            worker.spawn_scoped(s, work).map_err(LiftError::Thread)
        };
        let mut workers = vec![];
        for _ in 0..threads {
            match start() {
                Ok(worker) => workers.push(worker),
                // Fewer do it as well.
                Err(why) if workers.is_empty() => return Err(why),
                Err(_) => break,
            }
        }
        let done = workers.into_iter().map(|w| w.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        Ok::<_, LiftError>(done.flatten().collect())
    })?;
    parts.sort_by_key(|p| p.0);
    let mut out = Lifted { names: module.names.clone(), ..Lifted::default() };
    for (_, part) in parts {
        let first = out.sites.len() as u32;
        out.sites.extend(part.sites);
        let numbered = |r: Remark| Remark { region: r.region.map(|n| n + first), ..r };
        out.remarks.extend(part.remarks.into_iter().map(numbered));
    }
    Ok(out)
}
