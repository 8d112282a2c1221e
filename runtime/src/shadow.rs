//! Sampled checking in production: some launches are run again on the CPU, and compared before the commit.
//!
//! Takes a launch that a device has done; gives whether the reference does the same. Where it does not, the
//! reference's answer stays, the region is never offloaded again by this accelerator, and what is needed to see it
//! again is written to a folder. The reference is the interpreter of regions, or, where that would take too long,
//! the native kernel in one piece; for the CPU device, whose code that is, the interpreter always.

use std::fmt::Write;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tensor_wasm_ir::join::join;
use tensor_wasm_ir::{Region, Target, dialect};
use tensor_wasm_passes::{Plan, lower_all};

use crate::cpu::CpuDevice;
use crate::device::{Artifact, Device, DeviceError, Launch, Outcome};
use crate::reference::{Order, Ran, run_region};
use crate::sums::differ;

/// Which launches are checked, and where differences go.
#[derive(Clone, Debug, PartialEq)]
pub struct Shadow {
    /// The part of the launches of each region that is checked, from 0 to 1; the first is, unless this is 0.
    pub rate: f64,
    /// Where folders for `tensor-wasm replay` are written; nowhere if `None`.
    pub dir: Option<PathBuf>,
}

impl Shadow {
    /// Is the `n`th launch (from 0) one of those that are checked? Evenly spread, the first among them.
    pub fn samples(&self, n: u64) -> bool {
        let rate = self.rate.clamp(0.0, 1.0);
        rate > 0.0 && (n == 0 || (n as f64 * rate).floor() > ((n - 1) as f64 * rate).floor())
    }
}

/// Operations that are interpreted for one launch; about a second.
const INTERPRETED: u64 = 10_000_000;

/// What a check has found.
pub(crate) enum Verdict {
    /// The same.
    Same,
    /// Not the same: the reference's outcome, whose writes are in memory now, and what differs.
    Differs(Outcome, String),
    /// It could not be checked, for this reason; the device's writes are in memory.
    Unchecked(String),
}

/// The bytes of these ranges, one after the other.
///
/// # Safety
///
/// As for [`Artifact::run`], of a launch whose plan has these ranges.
unsafe fn copy(launch: &Launch<'_>, ranges: &[Range<u64>]) -> Vec<u8> {
    let mut out = vec![];
    for r in ranges {
        // SAFETY: the guard has shown that its ranges are inside memory.
        out.extend_from_slice(unsafe {
            std::slice::from_raw_parts(launch.mem.add(r.start as usize), (r.end - r.start) as usize)
        });
    }
    out
}

/// All of memory, with the plan's scratch behind it.
///
/// # Safety
///
/// As for [`Artifact::run`].
pub(crate) unsafe fn whole_memory(launch: &Launch<'_>) -> Vec<u8> {
    let scratch = launch.plan.scratch as usize;
    // SAFETY: the caller's promise.
    let mut memory = unsafe { copy(launch, std::slice::from_ref(&(0..launch.mem_size))) };
    memory.resize(memory.len() + scratch, 0);
    memory
}

/// Puts them back.
///
/// # Safety
///
/// As for [`Artifact::run`], of a launch whose plan has these ranges.
unsafe fn paste(launch: &Launch<'_>, ranges: &[Range<u64>], bytes: &[u8]) {
    let mut rest = bytes;
    for r in ranges {
        let (now, later) = rest.split_at((r.end - r.start) as usize);
        // SAFETY: the guard has shown that its ranges are inside memory.
        unsafe { std::ptr::copy_nonoverlapping(now.as_ptr(), launch.mem.add(r.start as usize), now.len()) };
        rest = later;
    }
}

/// What a checked launch belongs to.
pub(crate) struct Checked<'a> {
    /// The region.
    pub region: &'a Region,
    /// What its device is.
    pub device: &'a dyn Device,
    /// What the region was called with.
    pub live_ins: &'a [u64],
    /// Where a difference is saved.
    pub dir: Option<&'a Path>,
}

/// Memory as it was in front of a launch that is going to be checked.
pub(crate) struct Before(Vec<u8>);

impl Before {
    /// # Safety
    ///
    /// As for [`Artifact::run`].
    pub(crate) unsafe fn new(launch: &Launch<'_>) -> Before {
        // SAFETY: the caller's promise.
        Before(unsafe { copy(launch, &launch.plan.writes) })
    }

    /// Runs the reference over memory as it was, and compares it with what the device has left there.
    ///
    /// # Safety
    ///
    /// As for [`Artifact::run`]; the device must be done.
    pub(crate) unsafe fn check(&self, of: &Checked<'_>, launch: &Launch<'_>, done: &Outcome) -> Verdict {
        let &Checked { region, device, live_ins, dir } = of;
        let writes = &launch.plan.writes;
        // SAFETY: the caller's promise; the ranges are the plan's.
        let now = unsafe { copy(launch, writes) };
        // SAFETY: as above.
        unsafe { paste(launch, writes, &self.0) };
        let summed = !region.sums().is_empty();
        if summed && launch.plan.work > INTERPRETED {
            // SAFETY: as above.
            unsafe { paste(launch, writes, &now) };
            return Verdict::Unchecked("too many operations for its sums to be interpreted".into());
        }
        // SAFETY: as above.
        let memory = if summed { unsafe { whole_memory(launch) } } else { vec![] };
        let differ = |should: &[u64], now: &[u64]| {
            let [should, now] = [should, now].map(|partials| results(region, launch.plan, partials));
            differ(region, launch.plan, &memory, &should, &now)
        };
        // SAFETY: as above.
        let expected = match unsafe { reference(region, launch, device) } {
            Ok(outcome) => outcome,
            Err(why) => {
                // SAFETY: as above.
                unsafe { paste(launch, writes, &now) };
                return Verdict::Unchecked(why.to_string());
            }
        };
        // SAFETY: as above.
        let should = unsafe { copy(launch, writes) };
        let Some(how) = difference(writes, &now, &should, done, &expected, &differ) else { return Verdict::Same };
        if let Some(dir) = dir {
            // SAFETY: as above.
            unsafe { paste(launch, writes, &self.0) };
            // SAFETY: the caller promises that memory is valid, and nobody else's meanwhile.
            let memory = unsafe { std::slice::from_raw_parts(launch.mem, launch.mem_size as usize) };
            if let Err(e) = save(dir, region, live_ins, memory, device.kind(), &how) {
                tracing::error!(dir = %dir.display(), "a difference cannot be saved: {e}");
            }
            // SAFETY: as above.
            unsafe { paste(launch, writes, &should) };
        }
        Verdict::Differs(expected, how)
    }
}

/// What differs between two lists of partial results, the reference's first.
type Differ<'a> = &'a dyn Fn(&[u64], &[u64]) -> Option<String>;

/// The first thing that differs.
fn difference(
    writes: &[Range<u64>],
    now: &[u8],
    should: &[u8],
    done: &Outcome,
    expected: &Outcome,
    results: Differ<'_>,
) -> Option<String> {
    let (Outcome::Done { partials: a, .. }, Outcome::Done { partials: b, .. }) = (done, expected) else {
        return Some("the reference raises the trap flag, the device does not".into());
    };
    let differ = results(b, a);
    if differ.is_some() {
        return differ;
    }
    let at = now.iter().zip(should).position(|(x, y)| x != y)?;
    let mut rest = at as u64;
    let range = writes.iter().find(|r| {
        let n = r.end - r.start;
        let here = rest < n;
        rest -= if here { 0 } else { n };
        here
    })?;
    let (x, y, at) = (now[at], should[at], range.start + rest);
    Some(format!("memory at {at:#x}: reference {y:#04x}, device {x:#04x}"))
}

/// Runs a launch once more, on the CPU.
///
/// # Safety
///
/// As for [`Artifact::run`].
unsafe fn reference(region: &Region, launch: &Launch<'_>, device: &dyn Device) -> Result<Outcome, DeviceError> {
    if launch.plan.work > INTERPRETED && device.target() == Target::Gpu {
        let kernels = lower_all(region, Target::Cpu).map_err(|e| DeviceError::Compile(e.to_string()))?;
        let artifact: Arc<dyn Artifact> = CpuDevice::new(Some(1))?.compile(&kernels)?;
        // SAFETY: the caller's promise; the kernels are lowered from the same region.
        return unsafe { artifact.run(&Launch { kernels: &kernels, ..*launch }) };
    }
    if launch.plan.work > INTERPRETED {
        return Err(DeviceError::Driver("too many operations to be interpreted".into()));
    }
    let mut empty = [];
    let memory = match launch.mem_size {
        0 => &mut empty,
        // SAFETY: the caller promises that these bytes are valid and ours for the time of the call.
        n => unsafe { std::slice::from_raw_parts_mut(launch.mem, n as usize) },
    };
    match run_region(region, launch.plan, memory, Order::Original, false, &mut ()) {
        Ok(Ran::Done(partials)) => Ok(Outcome::done(partials)),
        Ok(Ran::Trapped) => Ok(Outcome::Trapped),
        Err(e) => Err(DeviceError::Driver(e.to_string())),
    }
}

/// Writes a launch's folder: the region, its live-ins, memory before it.
fn save(dir: &Path, region: &Region, live_ins: &[u64], memory: &[u8], device: &str, how: &str) -> std::io::Result<()> {
    let dir = dir.join(&region.name);
    std::fs::create_dir_all(&dir)?;
    let text = dialect::print_module("regions", std::slice::from_ref(region)).map_err(std::io::Error::other)?;
    std::fs::write(dir.join("regions.tensor"), text)?;
    std::fs::write(dir.join("memory.bin"), memory)?;
    let bits: Vec<String> = live_ins.iter().map(|b| format!("\"{b:#x}\"")).collect();
    let mut case = String::new();
    let _ = writeln!(case, "kind = \"launch\"\nname = \"{}\"\nfrom = \"shadow\"", region.name);
    let _ = writeln!(case, "device = \"{device}\"\ndifference = {how:?}\nlive_ins = [{}]", bits.join(", "));
    let _ = writeln!(case, "version = \"{}\"", env!("CARGO_PKG_VERSION"));
    std::fs::write(dir.join("case.toml"), case)
}

/// The results of a region: reductions joined, closed forms as the guard computed them.
pub fn results(r: &Region, plan: &Plan, partials: &[u64]) -> Vec<u64> {
    let joins = r.joins();
    let mut joined: Vec<u64> = r.reductions.iter().map(|x| plan.values[x.init.0 as usize]).collect();
    for part in partials.chunks_exact(joins.len().max(1)) {
        join(&joins, &mut joined, part).expect("reductions are by operations that cannot trap");
    }
    let reduced = |v| r.reductions.iter().position(|x| x.result == v).map(|k| joined[k]);
    r.results.iter().map(|&v| reduced(v).unwrap_or(plan.values[v.0 as usize])).collect()
}
