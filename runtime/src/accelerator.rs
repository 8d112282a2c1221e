//! The embedder's interface: prepare a module, link its imports, read the statistics.

use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};
use std::time::Instant;

use sha2::{Digest, Sha256};
use tensor_wasm_backends::Codegen;
use tensor_wasm_frontend::{self as frontend, LiftOptions, Site};
use tensor_wasm_ir::{Kernel, Region, Remark, Target, Ty};
use tensor_wasm_passes::guard::Needs;
use tensor_wasm_passes::{Plan, Refusal, bytewise, check, lower_all};
use wasmtime::{Caller, Extern, FuncType, Linker, Val, ValType};

use crate::cpu::CpuDevice;
use crate::cuda::CudaDevice;
use crate::device::{Artifact, Device, DeviceError, Launch, Outcome};
use crate::inspect::{Call, Inspection};
use crate::module;
use crate::shadow::{Before, Checked, Shadow, Verdict, results, whole_memory};
use crate::stats::{RegionStats, Stats};
use crate::sums::{self, Closeness};

/// Which device to use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DeviceChoice {
    /// CUDA when a driver and a device answer, else the CPU.
    #[default]
    Auto,
    /// The first CUDA device, or an error.
    Cuda,
    /// Native code on all cores.
    Cpu,
    /// Nothing: modules are left as they are.
    Off,
}

impl DeviceChoice {
    /// Opens it; `threads` are those of the CPU device, all cores if `None`, `codegen` makes a GPU's PTX.
    /// [`DeviceChoice::Off`] is no device.
    pub fn open(self, threads: Option<usize>, codegen: Codegen) -> Result<Option<Arc<dyn Device>>, DeviceError> {
        codegen.available().map_err(|e| DeviceError::Codegen(e.to_string()))?;
        let cuda = || CudaDevice::new().map(|d| d.with_codegen(codegen));
        let cpu = || CpuDevice::new(threads).map(|d| Arc::new(d) as Arc<dyn Device>);
        Ok(match self {
            DeviceChoice::Off => None,
            DeviceChoice::Cpu => Some(cpu()?),
            DeviceChoice::Cuda => Some(Arc::new(cuda()?)),
            DeviceChoice::Auto => Some(match cuda() {
                Ok(d) => Arc::new(d),
                Err(why) => {
                    tracing::info!(%why, "no CUDA device, using the CPU");
                    cpu()?
                }
            }),
        })
    }
}

/// What float results may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fp {
    /// Wasmtime's bits.
    #[default]
    Strict,
    /// Sums and products of floats that a loop carries, and nothing else uses, are done in parallel, and so rounded in
    /// another order: the same one in every run with the same device and threads. Each is off the exact result by at most
    /// γₙ Σ|xᵢ| with γₙ = n·u / (1 − n·u), of n operations, with u = 2⁻²⁴ (f32) or 2⁻⁵³ (f64); of a product, Π|xᵢ|
    /// ([`tensor_wasm_ir::sum`]). The original loop is within the same bound, so the two differ by twice that at most, unless
    /// a partial result overflows, or one of a product underflows. Everything else is as under `Strict`, to the bit:
    /// nothing is contracted, and histograms and scans of floats stay as they are.
    Relaxed,
}

/// How to accelerate.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The device.
    pub device: DeviceChoice,
    /// Ask for every region and run it, worth it or not.
    pub force: bool,
    /// A fallback for any reason but size is an error that stops the guest.
    pub deny_fallback: bool,
    /// Threads of the CPU device; all cores if `None`.
    pub threads: Option<usize>,
    /// Float semantics.
    pub fp: Fp,
    /// Every relaxed sum is done once more by an interpreter, in the source's order, and compared with that by its bound
    /// ([`Stats::sums`]); what the program gets is the ordered one, so that it can be compared with plain Wasmtime to the
    /// bit. Slow.
    pub check_sums: bool,
    /// What makes PTX of kernels.
    pub codegen: Codegen,
    /// Some launches are run again on the CPU and compared before the commit.
    pub shadow: Option<Shadow>,
}

impl Options {
    /// The same with that part of the launches (from 0 to 1) run again on the CPU and compared before the commit.
    pub fn shadow(self, rate: f64) -> Options {
        let dir = self.shadow.as_ref().and_then(|s| s.dir.clone());
        Options { shadow: Some(Shadow { rate, dir }), ..self }
    }
}

/// Why something did not work.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The device is not usable.
    #[error(transparent)]
    Device(#[from] DeviceError),
    /// Fallbacks are denied, and part of the module cannot be offloaded as its verdicts say.
    #[error("{0}, and fallbacks are denied")]
    Denied(String),
    /// The linker refused the imports.
    #[error("cannot define the offload imports (a linker serves one prepared module; clone it for another): {0}")]
    Link(String),
}

/// A change to what was lifted, before it is lowered.
pub type Pass = Arc<dyn Fn(&mut Region) + Send + Sync>;

struct Shared {
    options: Options,
    passes: Vec<Pass>,
    device: Option<Arc<dyn Device>>,
    stats: Mutex<Stats>,
}

/// A device with its options and statistics. Cheap to clone.
#[derive(Clone)]
pub struct Accelerator {
    shared: Arc<Shared>,
}

/// A region's code for the device.
pub(crate) struct Built {
    pub kernels: Vec<Kernel>,
    pub artifact: Arc<dyn Artifact>,
}

impl Built {
    pub fn new(region: &Region, device: &dyn Device) -> Result<Built, String> {
        module::guarded("compiling", || {
            let kernels = lower_all(region, device.target()).map_err(|e| e.to_string())?;
            let artifact = device.compile_region(region, &kernels).map_err(|e| e.to_string())?;
            Ok(Built { kernels, artifact })
        })
    }
}

/// A region's code, and what inspects the region before each call, if it has to be.
struct Code {
    built: Built,
    inspection: Option<Inspection>,
}

impl Code {
    fn new(region: &Region, device: &dyn Device) -> Result<Code, String> {
        Ok(Code { built: Built::new(region, device)?, inspection: Inspection::new(region, device)? })
    }

    /// The guard's plan for a call.
    fn plan(&self, call: &mut Call<'_>) -> Result<Plan, Fallback> {
        let plan = match &self.inspection {
            Some(inspection) => inspection.plan(call),
            None => check(call.region, call.live_ins, call.memory.len() as u64, call.needs).map_err(Fallback::Guard),
        }?;
        plan.look(call.memory).map_err(Fallback::Guard)?;
        Ok(plan)
    }
}

/// A region that can be asked for.
struct Ready {
    site: Site,
    code: Code,
    /// The region by single bytes, made when a call's addresses first turn out not to be aligned.
    bytewise: OnceLock<Option<(Region, Code)>>,
    /// Index in the statistics.
    stat: usize,
    /// Refusals in a row.
    refused: AtomicU32,
    /// Launches so far, and whether one of them differed from its reference.
    launched: AtomicU64,
    quarantined: AtomicBool,
}

/// Refusals in a row after which the code is told not to ask for a while.
const PATIENCE: u32 = 8;
/// How many such refusals one behind an inspection counts for.
const INSPECTED: u32 = 4;
/// The longest while: the code asks again after that many times.
const LONGEST: u32 = 1 << 12;

impl Ready {
    /// Region and code for a call whose addresses are not aligned.
    fn bytewise(&self, device: &dyn Device) -> Option<(&Region, &Code)> {
        let make = || {
            let region = bytewise(&self.site.region);
            match Code::new(&region, device) {
                Ok(code) => Some((region, code)),
                Err(why) => {
                    tracing::warn!(%why, region = %region.name, "no kernel by single bytes");
                    None
                }
            }
        };
        self.bytewise.get_or_init(make).as_ref().map(|(region, code)| (region, code))
    }

    /// How often the code shall not ask, after one more refusal: twice as long each time, and more so for one that has cost
    /// an inspection.
    fn rest(&self, inspected: bool) -> u32 {
        let more = if inspected { INSPECTED } else { 1 };
        let n = self.refused.fetch_add(more, Ordering::Relaxed).saturating_sub(PATIENCE);
        if n == 0 { 0 } else { LONGEST.min(1u32.checked_shl(n).unwrap_or(LONGEST)) }
    }
}

/// A module made ready.
#[derive(Clone)]
pub struct Prepared {
    /// The module to compile with the embedder's engine.
    pub wasm: Vec<u8>,
    /// A verdict for every loop.
    pub remarks: Vec<Remark>,
    /// Hash of the original bytes (SHA-256).
    pub hash: [u8; 32],
    /// Why the module was left as it was, if it could not be lifted.
    pub unlifted: Option<String>,
    regions: Vec<Arc<Ready>>,
}

impl Prepared {
    /// How many regions the module asks for.
    pub fn regions(&self) -> usize {
        self.regions.len()
    }
}

impl Accelerator {
    /// Opens the device.
    pub fn new(options: Options) -> Result<Accelerator, Error> {
        let device = options.device.open(options.threads, options.codegen)?;
        Ok(Accelerator::with_device(options, device))
    }

    /// An accelerator over a device of the caller's own.
    pub fn with_device(options: Options, device: Option<Arc<dyn Device>>) -> Accelerator {
        Accelerator::with_passes(options, device, vec![])
    }

    /// [`Accelerator::with_device`], with passes of the caller's own over every region, in order, between lifting
    /// and lowering. What they leave is what runs: a pass that changes the meaning changes the program.
    pub fn with_passes(options: Options, device: Option<Arc<dyn Device>>, passes: Vec<Pass>) -> Accelerator {
        let name = device.as_ref().map_or_else(|| "off".into(), |d| d.name());
        let stats = Mutex::new(Stats { device: name, ..Stats::default() });
        Accelerator { shared: Arc::new(Shared { options, passes, device, stats }) }
    }

    /// The settings under which results are the same bit for bit on every device: canonical NaNs
    /// and deterministic relaxed SIMD.
    pub fn configure(config: &mut wasmtime::Config) {
        config.cranelift_nan_canonicalization(true);
        config.relaxed_simd_deterministic(true);
    }

    /// A configuration with the settings of [`Accelerator::configure`].
    pub fn config() -> wasmtime::Config {
        let mut config = wasmtime::Config::new();
        Accelerator::configure(&mut config);
        config
    }

    /// Which kind of device it has: `cuda`, `cpu`, … or `off`.
    pub fn kind(&self) -> &'static str {
        self.shared.device.as_ref().map_or("off", |d| d.kind())
    }

    /// Its device: for another accelerator with statistics of its own.
    pub fn device(&self) -> Option<Arc<dyn Device>> {
        self.shared.device.clone()
    }

    /// What happened so far.
    pub fn stats(&self) -> Stats {
        self.locked().clone()
    }

    fn locked(&self) -> MutexGuard<'_, Stats> {
        self.shared.stats.lock().unwrap_or_else(|e| e.into_inner())
    }

    /// Lifts, compiles and splices a module. Any bytes are accepted: what cannot be lifted is left
    /// as it is, with the reason in [`Prepared::unlifted`], and Wasmtime judges the bytes as ever.
    /// The only error is [`Error::Denied`].
    pub fn prepare(&self, wasm: &[u8]) -> Result<Prepared, Error> {
        let hash: [u8; 32] = Sha256::digest(wasm).into();
        let unchanged = |remarks, unlifted| Prepared { wasm: wasm.to_vec(), remarks, hash, unlifted, regions: vec![] };
        let Some(device) = &self.shared.device else { return Ok(unchanged(vec![], None)) };
        let start = Instant::now();
        let options = LiftOptions {
            axes: device.axes(),
            walk: device.target() == Target::Cpu,
            force: self.shared.options.force,
            // The code's own test is rougher than the guard's, so it asks for half of what that wants.
            pretest_work: frontend::PRETEST_WORK.max(device.min_work() / 2),
            relaxed: self.shared.options.fp == Fp::Relaxed,
        };
        let lifted = match module::lift(wasm, options) {
            Ok(lifted) => lifted,
            Err(why) => return self.unlifted(unchanged(vec![], Some(why))),
        };
        let lift_time = start.elapsed();
        let start = Instant::now();
        let mut built = vec![];
        let mut dropped = vec![];
        for mut site in lifted.sites {
            self.shared.passes.iter().for_each(|pass| pass(&mut site.region));
            match Code::new(&site.region, device.as_ref()) {
                Ok(code) => built.push((site, code)),
                Err(why) => {
                    tracing::warn!(%why, func = site.func, at = site.at, "region not compiled");
                    dropped.push((site.region.name, why));
                }
            }
        }
        let compile_time = start.elapsed();
        let start = Instant::now();
        let sites: Vec<Site> = built.iter().map(|b| b.0.clone()).collect();
        let spliced = if sites.is_empty() { Ok(wasm.to_vec()) } else { module::splice(wasm, &sites) };
        let lift_time = lift_time + start.elapsed();
        let mut stats = self.locked();
        stats.lift_seconds += lift_time.as_secs_f64();
        stats.compile_seconds += compile_time.as_secs_f64();
        for (_, why) in &dropped {
            *stats.dropped.entry(why.clone()).or_default() += 1;
        }
        let wasm = match spliced {
            Ok(wasm) => wasm,
            Err(why) => {
                drop(stats);
                return self.unlifted(unchanged(lifted.remarks, Some(why)));
            }
        };
        let mut regions = vec![];
        for (site, code) in built {
            let stat = stats.regions.len();
            stats.regions.push(RegionStats {
                region: regions.len(),
                symbol: site.region.name.clone(),
                func: site.func,
                name: lifted.names.get(&site.func).cloned(),
                ..RegionStats::default()
            });
            regions.push(Arc::new(Ready {
                site,
                code,
                bytewise: OnceLock::new(),
                stat,
                refused: AtomicU32::new(0),
                launched: AtomicU64::new(0),
                quarantined: AtomicBool::new(false),
            }));
        }
        drop(stats);
        match dropped.first() {
            Some((name, why)) if self.shared.options.deny_fallback => {
                Err(Error::Denied(format!("region {name} has no kernel: {why}")))
            }
            _ => Ok(Prepared { wasm, remarks: lifted.remarks, hash, unlifted: None, regions }),
        }
    }

    /// A module that is left as it was although it should have been lifted: counted, never silent.
    fn unlifted(&self, prepared: Prepared) -> Result<Prepared, Error> {
        let why = prepared.unlifted.clone().unwrap_or_default();
        tracing::warn!(%why, "module left as it is");
        *self.locked().unlifted.entry(why.clone()).or_default() += 1;
        if self.shared.options.deny_fallback {
            return Err(Error::Denied(format!("the module is left as it is: {why}")));
        }
        Ok(prepared)
    }

    /// Defines the imports that a prepared module asks for.
    pub fn link<T: 'static>(&self, prepared: &Prepared, linker: &mut Linker<T>) -> Result<(), Error> {
        for (i, region) in prepared.regions.iter().enumerate() {
            let params = region.site.live_in.iter().map(|(_, t)| val_type(*t));
            let results = std::iter::once(ValType::I32).chain(region.site.live_out.iter().map(|(_, t)| val_type(*t)));
            let ty = FuncType::new(linker.engine(), params, results);
            let (me, region) = (self.clone(), region.clone());
            linker
                .func_new(frontend::IMPORT_MODULE, &frontend::import_name(i), ty, move |caller, args, out| {
                    me.offload(&region, caller, args, out)
                })
                .map_err(|e| Error::Link(e.to_string()))?;
        }
        Ok(())
    }

    fn offload<T>(
        &self,
        region: &Ready,
        mut caller: Caller<'_, T>,
        args: &[Val],
        out: &mut [Val],
    ) -> wasmtime::Result<()> {
        // "Not run" until it has run.
        out[0] = Val::I32(0);
        for (o, (_, t)) in out[1..].iter_mut().zip(&region.site.live_out) {
            *o = to_val(*t, 0);
        }
        let outcome = match caller.get_export(frontend::MEMORY_EXPORT) {
            Some(Extern::Memory(memory)) => {
                let live_ins: Vec<u64> = args.iter().map(bits).collect();
                let data = memory.data_mut(&mut caller);
                self.run(region, &live_ins, data)
            }
            // Only a module without a memory has no such export.
            _ => self.run(region, &args.iter().map(bits).collect::<Vec<_>>(), &mut []),
        };
        match outcome {
            Ok(results) => {
                region.refused.store(0, Ordering::Relaxed);
                out[0] = Val::I32(1);
                for (o, ((_, t), v)) in out[1..].iter_mut().zip(region.site.live_out.iter().zip(results)) {
                    *o = to_val(*t, v);
                }
                Ok(())
            }
            Err(why) => {
                let key = why.key();
                tracing::debug!(?why, region = %region.site.region.name, "a call falls back");
                let options = &self.shared.options;
                let rest = if options.force || options.deny_fallback { 0 } else { region.rest(why.is_of_inspection()) };
                out[0] = Val::I32(-(rest as i32));
                let mut stats = self.locked();
                let s = &mut stats.regions[region.stat];
                s.rested += u64::from(rest);
                *s.fallbacks.entry(key.to_string()).or_default() += 1;
                if let Fallback::Device(e) = &why {
                    s.last_error = Some(e.to_string());
                }
                drop(stats);
                if self.shared.options.deny_fallback && !why.is_normal() {
                    let name = &region.site.region.name;
                    return Err(wasmtime::Error::msg(format!(
                        "region {name} was not run on the device ({key}: {why}) and fallbacks are denied"
                    )));
                }
                Ok(())
            }
        }
    }

    fn run(&self, region: &Ready, live_ins: &[u64], memory: &mut [u8]) -> Result<Vec<u64>, Fallback> {
        let device = self.shared.device.as_ref().expect("regions exist only with a device");
        if region.quarantined.load(Ordering::Acquire) {
            return Err(Fallback::Quarantined);
        }
        let force = self.shared.options.force;
        let mem_size = memory.len() as u64;
        let start = Instant::now();
        let [min_work, min_step] = if force { [0; 2] } else { [device.min_work(), device.min_step()] };
        let points = device.many_points();
        let needs = Needs { aligned: device.needs_alignment(), min_work, min_step, points, patient: force };
        let (mut lifted, mut code) = (&region.site.region, &region.code);
        let mut call = Call { region: lifted, live_ins, memory, needs, device: device.as_ref(), force };
        let mut plan = code.plan(&mut call);
        if let Err(Fallback::Guard(Refusal::Misaligned(_))) = plan
            && let Some(bytewise) = region.bytewise(device.as_ref())
        {
            (lifted, code) = bytewise;
            call.region = lifted;
            plan = code.plan(&mut call);
        }
        let built = &code.built;
        let guard = start.elapsed().as_secs_f64();
        {
            let mut stats = self.locked();
            let s = &mut stats.regions[region.stat];
            s.calls += 1;
            s.guard_seconds += guard;
        }
        let plan = plan?;
        if !force && !device.worth(&plan, mem_size) {
            return Err(Fallback::Unprofitable);
        }
        let start = Instant::now();
        let launch = Launch { kernels: &built.kernels, plan: &plan, mem: memory.as_mut_ptr(), mem_size };
        let shadow = self.shared.options.shadow.as_ref();
        let shadow = shadow.filter(|s| s.samples(region.launched.fetch_add(1, Ordering::Relaxed)));
        // SAFETY: `memory` is borrowed mutably for the whole call, so nobody else touches it; the
        // plan is the guard's for this region and size.
        let before = shadow.map(|_| unsafe { Before::new(&launch) });
        let sums = self.shared.options.check_sums && !lifted.sums().is_empty();
        // SAFETY: as above.
        let unsummed = sums.then(|| unsafe { whole_memory(&launch) });
        // SAFETY: as above.
        let mut outcome = unsafe { built.artifact.run(&launch) }.map_err(Fallback::Device)?;
        if let (Some(shadow), Some(before), Outcome::Done { .. }) = (shadow, before, &outcome) {
            let of = Checked { region: lifted, device: device.as_ref(), live_ins, dir: shadow.dir.as_deref() };
            // SAFETY: as above; the device is done.
            let verdict = unsafe { before.check(&of, &launch, &outcome) };
            let mut stats = self.locked();
            let s = &mut stats.regions[region.stat];
            match verdict {
                Verdict::Same => s.shadowed += 1,
                Verdict::Unchecked(why) => {
                    tracing::debug!(%why, region = %lifted.name, "a launch was not checked");
                    s.unchecked += 1;
                }
                Verdict::Differs(expected, how) => {
                    tracing::error!(%how, region = %lifted.name, "a launch differs from its reference: quarantined");
                    region.quarantined.store(true, Ordering::Release);
                    s.shadowed += 1;
                    s.differed += 1;
                    s.last_error = Some(format!("differs from its reference: {how}"));
                    outcome = expected;
                }
            }
        }
        let Outcome::Done { partials, to_device, from_device, copy_seconds, kernel_seconds } = outcome else {
            return Err(Fallback::Trapped);
        };
        let mut values = results(lifted, &plan, &partials);
        let mut closeness = Closeness::default();
        if let Some(mut before) = unsummed {
            closeness = match sums::in_order(lifted, &plan, &mut before) {
                Ok(Some(sums)) => {
                    let closeness = sums::compare(lifted, &sums, &values, &values);
                    values = sums::ordered(lifted, &sums, &values);
                    closeness
                }
                Ok(None) => Closeness::failed("the loop traps, the device does not"),
                Err(e) => Closeness::failed(format!("the sums cannot be interpreted: {e}")),
            };
        }
        let mut stats = self.locked();
        let s = &mut stats.regions[region.stat];
        s.sums.add(closeness);
        s.ran += 1;
        s.device_seconds += start.elapsed().as_secs_f64();
        s.to_device += to_device;
        s.from_device += from_device;
        s.copy_seconds += copy_seconds;
        s.kernel_seconds += kernel_seconds;
        s.launches += plan.steps.len() as u64;
        s.pieces = s.pieces.max(plan.pieces() as u64);
        s.points = s.points.saturating_add(plan.points());
        drop(stats);
        Ok(values)
    }
}

/// Why the original loop runs this time.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Fallback {
    #[error("{0}")]
    Guard(Refusal),
    #[error("slower on the device")]
    Unprofitable,
    #[error("a trap or a condition known only inside the loop")]
    Trapped,
    #[error("{0}")]
    Device(DeviceError),
    #[error("a launch differed from its reference")]
    Quarantined,
}

impl Fallback {
    fn key(&self) -> &'static str {
        match self {
            Fallback::Guard(r) => r.key(),
            Fallback::Unprofitable => "not-profitable",
            Fallback::Trapped => "trap-flag",
            Fallback::Device(e) => e.key(),
            Fallback::Quarantined => "quarantined",
        }
    }

    /// Has it taken an inspection to find out?
    fn is_of_inspection(&self) -> bool {
        matches!(self, Fallback::Guard(Refusal::Duplicates | Refusal::Table(_)))
    }

    /// Is it a matter of size, not of something wrong?
    fn is_normal(&self) -> bool {
        matches!(self, Fallback::Unprofitable | Fallback::Guard(Refusal::Small(_) | Refusal::Empty))
    }
}

fn val_type(t: Ty) -> ValType {
    match t {
        Ty::I32 => ValType::I32,
        Ty::I64 => ValType::I64,
        Ty::F32 => ValType::F32,
        Ty::F64 => ValType::F64,
    }
}

fn bits(v: &Val) -> u64 {
    match v {
        Val::I32(x) => u64::from(*x as u32),
        Val::I64(x) => *x as u64,
        Val::F32(x) => u64::from(*x),
        Val::F64(x) => *x,
        _ => 0,
    }
}

fn to_val(t: Ty, bits: u64) -> Val {
    match t {
        Ty::I32 => Val::I32(bits as u32 as i32),
        Ty::I64 => Val::I64(bits as i64),
        Ty::F32 => Val::F32(bits as u32),
        Ty::F64 => Val::F64(bits),
    }
}
