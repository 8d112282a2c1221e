//! The schedule checker: does a kernel do every iteration of its region once, in one thread, and nothing else?
//!
//! **Takes** a region with the kernel lowered from it, one call's numbers and memory. **Gives** the first point in
//! which the kernel's stores are not the region's. It shares no code with the passes: it only watches both
//! interpreters. Every byte must be written by one thread; a thread's stores must be whole iterations, maybe side by side,
//! each as the region has it (the same bytes at the same addresses in the same order); every iteration must come, and once. For
//! updates, the same ones must come, in whatever order and thread. For reductions, every slot of the partial results must be written, once, and their total must be the region's, but for what float sums may be off.
//! All of this holds for each launch of a region with host loops by itself, which begins with what the region left. Of a
//! nest in pieces, every point must be in one of them, once, and they must leave memory as the nest does in its own order.
//! **Assumes** that a region whose iterations write common bytes does not get past its guard: if one does, that is
//! what is reported.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tensor_wasm_ir::{Kernel, NumOp, Region, Target};
use tensor_wasm_passes::{Plan, Step};
use tensor_wasm_runtime::reference::{Order, Ran, Watch, run_step, whole};
use tensor_wasm_runtime::sums::differ;
use tensor_wasm_runtime::{Artifact, Device, DeviceError, Launch, Outcome, results};

use crate::interpret::{launch_kernels, memory_of};

/// What is wrong with a schedule.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScheduleError {
    /// Two iterations of the region itself write a byte.
    #[error("iterations {0} and {1} both write the byte at {2:#x}: the region is not parallel")]
    Iterations(u64, u64, u64),
    /// Two threads write a byte.
    #[error("threads {0} and {1} both write the byte at {2:#x}")]
    Threads(u64, u64, u64),
    /// A thread writes what no iteration does.
    #[error("thread {0} writes {1:#x}, which no iteration writes")]
    Stray(u64, u64),
    /// A thread's stores are not those of the iteration that they are in the place of.
    #[error("thread {thread} does not do iteration {iteration} as it is: {what}")]
    Iteration {
        /// The thread.
        thread: u64,
        /// The iteration.
        iteration: u64,
        /// How its stores differ.
        what: String,
    },
    /// An iteration is not done, or more than once.
    #[error("iteration {0} is done {1} times")]
    Times(u64, u64),
    /// A slot of the partial results is not written once.
    #[error("slot {0} of the partial results is written {1} times")]
    Slot(u32, u64),
    /// An update (address and operand) that one of them does not do.
    #[error("updates: region {0:x?}, kernel {1:x?}")]
    Updates(Option<(u64, u64)>, Option<(u64, u64)>),
    /// The partial results do not come to the region's.
    #[error("{0}")]
    Results(String),
    /// The pieces of a nest are not its points.
    #[error("the points {0:?} to {1:?} of a nest of {2:?} are not in its pieces once")]
    Pieces(Vec<u64>, Vec<u64>, Vec<u64>),
    /// The pieces of a nest leave another byte than the nest does.
    #[error("the byte at {0:#x} is {2:#x} behind the pieces of a nest, {1:#x} in its own order")]
    Order(usize, u8, u8),
    /// One of the two cannot be interpreted.
    #[error("cannot be interpreted: {0}")]
    Interpreter(String),
}

/// A stored byte and its address. Kernels take stores apart into bytes where a device cannot do them whole.
type Store = (u64, u8);

/// Everything that writers have stored, in each writer's order.
#[derive(Default)]
struct Trace {
    stores: HashMap<u64, Vec<Store>>,
    updates: Vec<(u64, u8, &'static str, u64)>,
    slots: HashMap<u32, u64>,
}

impl Watch for Trace {
    fn store(&mut self, writer: u64, addr: u64, bytes: u8, bits: u64) {
        let bytes = bits.to_le_bytes().into_iter().take(usize::from(bytes));
        self.stores.entry(writer).or_default().extend((addr..).zip(bytes));
    }

    fn update(&mut self, _writer: u64, op: NumOp, addr: u64, bytes: u8, bits: u64) {
        // Of what is joined to a narrow element only the low bits matter.
        let bits = if bytes < 8 { bits & ((1 << (8 * bytes)) - 1) } else { bits };
        self.updates.push((addr, bytes, op.info().name, bits));
    }

    fn partial(&mut self, _writer: u64, slot: u32) {
        *self.slots.entry(slot).or_default() += 1;
    }
}

impl Trace {
    /// Who writes each byte; two who write the same one are an error.
    fn owners(&self, both: fn(u64, u64, u64) -> ScheduleError) -> Result<HashMap<u64, u64>, ScheduleError> {
        let mut owners = HashMap::new();
        for (&writer, stores) in &self.stores {
            for &(addr, _) in stores {
                let owner = *owners.entry(addr).or_insert(writer);
                if owner != writer {
                    return Err(both(owner.min(writer), owner.max(writer), addr));
                }
            }
        }
        Ok(owners)
    }
}

/// What a check has seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// Iterations that store something.
    pub iterations: u64,
    /// Bytes that are stored.
    pub stores: u64,
}

/// Checks a call, launch by launch, over memory with the plan's scratch behind it; it is left as the region leaves it. `None` if the region or the kernel traps.
pub fn check(
    region: &Region,
    kernels: &[Kernel],
    plan: &Plan,
    memory: &mut [u8],
) -> Result<Option<(Checked, Vec<u64>)>, ScheduleError> {
    let (mut all, mut partials) = (Checked::default(), vec![]);
    for pieces in plan.nests() {
        let in_order = in_order(region, (plan, pieces), memory)?;
        for step in pieces {
            let Some((checked, of_step)) = check_step(region, kernels, (plan, step), memory)? else {
                return Ok(None);
            };
            all = Checked { iterations: all.iterations + checked.iterations, stores: all.stores + checked.stores };
            partials.extend(of_step);
        }
        let same = |should: &Vec<u8>| should.iter().zip(memory.iter()).position(|(a, b)| a != b);
        if let Some((should, at)) = in_order.and_then(|should| same(&should).map(|at| (should, at))) {
            return Err(ScheduleError::Order(at, should[at], memory[at]));
        }
    }
    Ok(Some((all, partials)))
}

/// Are the launches of a nest all of its points? Gives memory as the nest leaves it in its own order, if there are more
/// than one and it does not trap.
fn in_order(
    region: &Region,
    (plan, pieces): (&Plan, &[Step]),
    memory: &[u8],
) -> Result<Option<Vec<u8>>, ScheduleError> {
    let Some(nest) = pieces.first().and_then(|piece| whole(region, plan, piece)) else { return Ok(None) };
    let end = |s: &Step| s.origin.iter().zip(&s.trips).map(|(o, t)| o + t).collect::<Vec<_>>();
    let wrong = |s: &Step| Err(ScheduleError::Pieces(s.origin.clone(), end(s), nest.trips.clone()));
    for (k, a) in pieces.iter().enumerate() {
        let outside = end(a).iter().zip(&nest.trips).any(|(end, trips)| end > trips);
        let meets = |b: &Step| {
            let axes = a.origin.iter().zip(end(a)).zip(b.origin.iter().zip(end(b)));
            axes.into_iter().all(|((a, a_end), (b, b_end))| *a < b_end && *b < a_end)
        };
        if outside || pieces[..k].iter().any(meets) {
            return wrong(a);
        }
    }
    if pieces.iter().map(Step::points).sum::<u64>() != nest.points() {
        return wrong(&nest);
    }
    if pieces.len() < 2 {
        return Ok(None);
    }
    let mut memory = memory.to_vec();
    let ran = run_step(region, (plan, &nest), &mut memory, Order::Original, false, &mut ());
    let ran = ran.map_err(|e| ScheduleError::Interpreter(e.to_string()))?;
    Ok(Some(memory).filter(|_| ran != Ran::Trapped))
}

/// Checks one launch.
fn check_step(
    region: &Region,
    kernels: &[Kernel],
    (plan, step): (&Plan, &Step),
    memory: &mut [u8],
) -> Result<Option<(Checked, Vec<u64>)>, ScheduleError> {
    let broken = |e: tensor_wasm_ir::interp::Stop| ScheduleError::Interpreter(e.to_string());
    let mut before = memory.to_vec();
    let original = if region.sums().is_empty() { vec![] } else { before.clone() };
    let (mut meant, mut done) = (Trace::default(), Trace::default());
    let aligned = kernels[step.phase].target == Target::Gpu;
    let at = (plan, step);
    let region_ran = run_step(region, at, memory, Order::Original, aligned, &mut meant).map_err(broken)?;
    let kernel_ran = launch_kernels(kernels, at, &mut before, &mut done).map_err(broken)?;
    let (Ran::Done(expected), Ran::Done(partials)) = (region_ran, kernel_ran) else { return Ok(None) };
    meant.updates.sort_unstable();
    done.updates.sort_unstable();
    if let Some(at) =
        (0..meant.updates.len().max(done.updates.len())).find(|&k| meant.updates.get(k) != done.updates.get(k))
    {
        let of = |t: &Trace| t.updates.get(at).map(|u| (u.0, u.3));
        return Err(ScheduleError::Updates(of(&meant), of(&done)));
    }
    let owner = meant.owners(ScheduleError::Iterations)?;
    done.owners(ScheduleError::Threads)?;
    let mut times: HashMap<u64, u64> = HashMap::new();
    for (&thread, stores) in &done.stores {
        // A thread may do several iterations side by side: each by itself is as it is.
        let mut of: HashMap<u64, Vec<Store>> = HashMap::new();
        for store in stores {
            let &iteration = owner.get(&store.0).ok_or(ScheduleError::Stray(thread, store.0))?;
            of.entry(iteration).or_default().push(*store);
        }
        for (iteration, stores) in of {
            let should = &meant.stores[&iteration];
            for now in stores.chunks(should.len()) {
                if now != should.as_slice() {
                    let at = now.iter().zip(should).position(|(a, b)| a != b).unwrap_or(now.len());
                    let what = format!("byte {at}: region {:x?}, thread {:x?}", should.get(at), now.get(at));
                    return Err(ScheduleError::Iteration { thread, iteration, what });
                }
                *times.entry(iteration).or_default() += 1;
            }
        }
    }
    for &iteration in meant.stores.keys() {
        let n = times.get(&iteration).copied().unwrap_or(0);
        if n != 1 {
            return Err(ScheduleError::Times(iteration, n));
        }
    }
    if let Some((&slot, &n)) = done.slots.iter().find(|(_, n)| **n != 1) {
        return Err(ScheduleError::Slot(slot, n));
    }
    let (should, now) = (results(region, plan, &expected), results(region, plan, &partials));
    if let Some(how) = differ(region, plan, &original, &should, &now) {
        return Err(ScheduleError::Results(how));
    }
    let stores = meant.stores.values().map(|s| s.len() as u64).sum();
    Ok(Some((Checked { iterations: meant.stores.len() as u64, stores }, partials)))
}

/// A device that checks the schedule of every launch. Launches of more than [`MOST`] operations are turned down,
/// and counted.
pub struct Scheduled {
    target: Target,
    counts: Arc<Counts>,
}

/// Operations of a launch that are checked.
pub const MOST: u64 = 3_000_000;

#[derive(Default)]
struct Counts {
    checked: AtomicU64,
    turned_down: AtomicU64,
    iterations: AtomicU64,
}

impl Scheduled {
    /// The checker of kernels for a target.
    pub fn new(target: Target) -> Scheduled {
        Scheduled { target, counts: Arc::default() }
    }

    /// Launches that were checked, the iterations in them, and launches that were too large.
    pub fn counts(&self) -> (u64, u64, u64) {
        let get = |n: &AtomicU64| n.load(Ordering::Relaxed);
        (get(&self.counts.checked), get(&self.counts.iterations), get(&self.counts.turned_down))
    }
}

impl Device for Scheduled {
    fn name(&self) -> String {
        format!("schedule checker ({:?})", self.target)
    }

    fn kind(&self) -> &'static str {
        "schedule"
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
        Err(DeviceError::Compile("a kernel without its region cannot be checked".into()))
    }

    fn compile_region(&self, region: &Region, _kernels: &[Kernel]) -> Result<Arc<dyn Artifact>, DeviceError> {
        Ok(Arc::new(Checker { region: region.clone(), counts: self.counts.clone() }))
    }

    fn worth(&self, plan: &Plan, _mem_size: u64) -> bool {
        plan.work <= MOST
    }
}

struct Checker {
    region: Region,
    counts: Arc<Counts>,
}

impl Artifact for Checker {
    unsafe fn run(&self, l: &Launch<'_>) -> Result<Outcome, DeviceError> {
        if l.plan.work > MOST {
            self.counts.turned_down.fetch_add(1, Ordering::Relaxed);
            return Ok(Outcome::Trapped);
        }
        // SAFETY: the caller's promise is the one that is needed.
        let original = unsafe { memory_of(l) };
        let mut memory = original.to_vec();
        memory.resize(memory.len() + l.plan.scratch as usize, 0);
        match check(&self.region, l.kernels, l.plan, &mut memory) {
            Ok(Some((checked, partials))) => {
                self.counts.checked.fetch_add(l.plan.steps.len() as u64, Ordering::Relaxed);
                self.counts.iterations.fetch_add(checked.iterations, Ordering::Relaxed);
                original.copy_from_slice(&memory[..original.len()]);
                Ok(Outcome::done(partials))
            }
            Ok(None) => Ok(Outcome::Trapped),
            Err(e) => Err(DeviceError::Driver(e.to_string())),
        }
    }
}
