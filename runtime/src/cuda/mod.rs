//! The CUDA device, through the driver API found at run time.
//!
//! One owner of the primary context, made once and never dropped before the process ends; every
//! call binds it to its thread. Linear memory has a mirror of the same offsets on the device; a
//! launch copies in what the guard says that it reads or partly writes, runs, and copies its write
//! ranges back only if the trap flag stayed clear. A sticky error retires the context: from then
//! on every launch fails with [`DeviceError::Lost`] and the original loops run.

mod staging;
mod text;
mod timer;

use std::ffi::{CStr, CString, c_void};
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Instant;

use cudarc::driver::sys::{self, CUresult};
use tensor_wasm_backends::ptx::{PtxTarget, params};
use tensor_wasm_backends::{Codegen, llvm};
use tensor_wasm_ir::{Kernel, Pass, Target};
use tensor_wasm_passes::{Plan, Step, guard::merge};

use self::staging::Staging;
pub use self::text::{Resources, Text};
use self::timer::Timer;
use crate::device::{Artifact, Device, DeviceError, Launch, Outcome, bytes_in};

/// Driver functions that are used; a library without one of them is not a driver we can use.
const SYMBOLS: &[&str] = &[
    "cuInit",
    "cuDriverGetVersion",
    "cuDeviceGetCount",
    "cuDeviceGet",
    "cuDeviceGetName",
    "cuDeviceGetAttribute",
    "cuDeviceTotalMem_v2",
    "cuDevicePrimaryCtxRetain",
    "cuCtxSetCurrent",
    "cuCtxSynchronize",
    "cuMemAlloc_v2",
    "cuMemFree_v2",
    "cuMemcpyHtoD_v2",
    "cuMemcpyDtoH_v2",
    "cuMemcpyDtoDAsync_v2",
    "cuMemsetD32_v2",
    "cuModuleLoadDataEx",
    "cuModuleGetFunction",
    "cuFuncGetAttribute",
    "cuLaunchKernel",
    "cuGetErrorName",
    "cuMemAllocHost_v2",
    "cuMemcpyHtoDAsync_v2",
    "cuMemcpyDtoHAsync_v2",
    "cuEventCreate",
    "cuEventRecord",
    "cuEventSynchronize",
    "cuEventElapsedTime",
];

/// What the driver says of the first device.
#[derive(Clone, Debug)]
pub struct Probe {
    /// `cuDriverGetVersion`, e.g. 13000.
    pub driver: i32,
    /// Number of devices.
    pub count: i32,
    /// Name of the first.
    pub name: String,
    /// Its compute capability.
    pub capability: (u32, u32),
    /// Its memory in bytes.
    pub memory: u64,
    /// Its multiprocessors.
    pub processors: u32,
}

fn check(what: &str, r: CUresult) -> Result<(), DeviceError> {
    if r == CUresult::CUDA_SUCCESS {
        return Ok(());
    }
    let mut text = std::ptr::null();
    // SAFETY: the call writes a pointer to a static string, or null for an unknown code.
    let name = unsafe {
        if sys::cuGetErrorName(r, &mut text) == CUresult::CUDA_SUCCESS && !text.is_null() {
            CStr::from_ptr(text).to_string_lossy().into_owned()
        } else {
            format!("{r:?}")
        }
    };
    let message = format!("{what}: {name}");
    Err(match r {
        CUresult::CUDA_ERROR_OUT_OF_MEMORY => DeviceError::Memory(message),
        CUresult::CUDA_ERROR_INVALID_PTX
        | CUresult::CUDA_ERROR_UNSUPPORTED_PTX_VERSION
        | CUresult::CUDA_ERROR_NO_BINARY_FOR_GPU => DeviceError::Compile(message),
        CUresult::CUDA_ERROR_NO_DEVICE => DeviceError::Missing(message),
        // These leave the context as it was; whatever else comes is taken for poison.
        CUresult::CUDA_ERROR_INVALID_VALUE
        | CUresult::CUDA_ERROR_INVALID_HANDLE
        | CUresult::CUDA_ERROR_INVALID_IMAGE
        | CUresult::CUDA_ERROR_INVALID_SOURCE
        | CUresult::CUDA_ERROR_NOT_FOUND
        | CUresult::CUDA_ERROR_NOT_SUPPORTED
        | CUresult::CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES => DeviceError::Driver(message),
        _ => DeviceError::Lost(message),
    })
}

/// Is there a usable driver library? Asked before anything else: a missing library is normal.
fn library() -> Result<(), DeviceError> {
    static FOUND: OnceLock<Result<(), DeviceError>> = OnceLock::new();
    FOUND
        .get_or_init(|| {
            // SAFETY: opens and closes the library.
            if !unsafe { sys::is_culib_present() } {
                let how = "libcuda was not found; install the NVIDIA driver, or use --device cpu";
                return Err(DeviceError::Missing(how.into()));
            }
            // SAFETY: the library is present, so this does not panic.
            let lib = unsafe { sys::culib() };
            for s in SYMBOLS {
                // SAFETY: only the presence of the symbol is looked at; it is never called here.
                if unsafe { lib.get::<*const c_void>(s.as_bytes()) }.is_err() {
                    let why = format!("the driver library has no `{s}`: it is broken or too old; reinstall the driver");
                    return Err(DeviceError::Missing(why));
                }
            }
            // SAFETY: the symbol is there.
            check("cuInit", unsafe { sys::cuInit(0) }).map_err(|e| DeviceError::Missing(e.to_string()))
        })
        .clone()
}

/// Asks the driver what there is.
pub fn probe() -> Result<Probe, DeviceError> {
    library()?;
    let (mut driver, mut count, mut dev) = (0, 0, 0);
    let mut name = [0 as std::ffi::c_char; 256];
    let mut memory = 0usize;
    // SAFETY: every pointer is to a live local of the right type.
    unsafe {
        check("cuDriverGetVersion", sys::cuDriverGetVersion(&mut driver))?;
        check("cuDeviceGetCount", sys::cuDeviceGetCount(&mut count))?;
        if count == 0 {
            return Err(DeviceError::Missing("the driver reports no device".into()));
        }
        check("cuDeviceGet", sys::cuDeviceGet(&mut dev, 0))?;
        check("cuDeviceGetName", sys::cuDeviceGetName(name.as_mut_ptr(), 255, dev))?;
        check("cuDeviceTotalMem", sys::cuDeviceTotalMem_v2(&mut memory, dev))?;
    }
    use sys::CUdevice_attribute as A;
    let attribute = |a: A| {
        let mut v = 0;
        // SAFETY: writes one integer.
        check("cuDeviceGetAttribute", unsafe { sys::cuDeviceGetAttribute(&mut v, a, dev) }).map(|()| v as u32)
    };
    Ok(Probe {
        driver,
        count,
        // SAFETY: the driver wrote a terminated string into the zeroed buffer.
        name: unsafe { CStr::from_ptr(name.as_ptr()) }.to_string_lossy().into_owned(),
        capability: (
            attribute(A::CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR)?,
            attribute(A::CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR)?,
        ),
        memory: memory as u64,
        processors: attribute(A::CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT)?,
    })
}

/// The primary context and what lives in it.
struct Owner {
    context: usize,
    probe: Probe,
    target: PtxTarget,
    retired: AtomicBool,
    mirror: Mutex<Mirror>,
}

/// Device memory at the offsets of linear memory, and the launch's small buffers.
#[derive(Default)]
struct Mirror {
    base: u64,
    size: u64,
    /// The trap flag, then partial results.
    small: u64,
    small_size: u64,
    /// Copies of what launches read ahead of their own writes; or scratch.
    copy: u64,
    copy_size: u64,
    staging: Option<Staging>,
    timer: Option<Timer>,
    /// What a launch reads and writes, as the device left it, until all of it has arrived.
    arrived: Vec<u8>,
}

impl Owner {
    fn get() -> Result<Arc<Owner>, DeviceError> {
        static OWNER: OnceLock<Result<Arc<Owner>, DeviceError>> = OnceLock::new();
        OWNER.get_or_init(|| Owner::create().map(Arc::new)).clone()
    }

    fn create() -> Result<Owner, DeviceError> {
        let probe = probe()?;
        let (major, minor) = probe.capability;
        let target =
            PtxTarget::for_device(major, minor, probe.driver).map_err(|e| DeviceError::Missing(e.to_string()))?;
        let mut context = std::ptr::null_mut();
        let mut dev = 0;
        // SAFETY: pointers to live locals; the device exists.
        unsafe {
            check("cuDeviceGet", sys::cuDeviceGet(&mut dev, 0))?;
            check("cuDevicePrimaryCtxRetain", sys::cuDevicePrimaryCtxRetain(&mut context, dev))?;
        }
        Ok(Owner {
            context: context as usize,
            probe,
            target,
            retired: AtomicBool::new(false),
            mirror: Mutex::default(),
        })
    }

    /// Makes the context current on this thread.
    fn bind(&self) -> Result<(), DeviceError> {
        if self.retired.load(Ordering::Acquire) {
            return Err(DeviceError::Lost("the context was retired after an earlier error".into()));
        }
        // SAFETY: the context is retained and never released.
        check("cuCtxSetCurrent", unsafe { sys::cuCtxSetCurrent(self.context as sys::CUcontext) })
    }

    /// Passes a result on; an error that poisons the context retires it.
    fn sticky<T>(&self, r: Result<T, DeviceError>) -> Result<T, DeviceError> {
        if let Err(DeviceError::Lost(why)) = &r {
            tracing::warn!(%why, "CUDA context retired");
            self.retired.store(true, Ordering::Release);
        }
        r
    }
}

fn reserve(at: &mut u64, have: &mut u64, want: u64) -> Result<(), DeviceError> {
    if *have >= want {
        return Ok(());
    }
    // SAFETY: the old block is ours and idle (launches are serialised and synchronous).
    unsafe {
        if *at != 0 {
            check("cuMemFree", sys::cuMemFree_v2(*at))?;
            (*at, *have) = (0, 0);
        }
        let mut p = 0;
        check("cuMemAlloc", sys::cuMemAlloc_v2(&mut p, want as usize))?;
        (*at, *have) = (p, want);
    }
    Ok(())
}

/// The first CUDA device.
pub struct CudaDevice {
    owner: Arc<Owner>,
    codegen: Codegen,
}

impl CudaDevice {
    /// Opens it.
    pub fn new() -> Result<CudaDevice, DeviceError> {
        let owner = Owner::get()?;
        owner.bind()?;
        Ok(CudaDevice { owner, codegen: Codegen::default() })
    }

    /// The same with its PTX made by that.
    pub fn with_codegen(self, codegen: Codegen) -> CudaDevice {
        CudaDevice { codegen, ..self }
    }

    /// What its PTX is for.
    pub fn ptx_target(&self) -> PtxTarget {
        self.owner.target
    }
}

/// Loads PTX text in the current context; the error of one that is refused carries the assembler's words.
fn load(text: &str) -> Result<sys::CUmodule, DeviceError> {
    let text = CString::new(text).map_err(|e| DeviceError::Compile(e.to_string()))?;
    let mut log = vec![0u8; 8192];
    let mut options =
        [sys::CUjit_option::CU_JIT_ERROR_LOG_BUFFER, sys::CUjit_option::CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES];
    let mut values = [log.as_mut_ptr().cast::<c_void>(), log.len() as *mut c_void];
    let mut module = std::ptr::null_mut();
    // SAFETY: the text is terminated, and the log outlives the call.
    let r = unsafe {
        sys::cuModuleLoadDataEx(&mut module, text.as_ptr().cast(), 2, options.as_mut_ptr(), values.as_mut_ptr())
    };
    check("cuModuleLoadDataEx", r).map_err(|e| {
        let end = log.iter().position(|c| *c == 0).unwrap_or(0);
        DeviceError::Compile(format!("{e} {}", String::from_utf8_lossy(&log[..end])))
    })?;
    Ok(module)
}

/// The estimate is rough, and a program that was fast enough must not become slower: what is expected to
/// be only this much faster is left to the original loop.
const MARGIN: f64 = 1.5;
/// Seconds of a launch and wait.
const LAUNCH: f64 = 20e-6;
/// Seconds that one more launch behind another takes.
const NEXT: f64 = 5e-6;
/// Seconds that the guard takes for each launch of many, generously: on a table, whose cells are cheaper than they are
/// estimated to be, a diagonal of 4000 cells was not worth it.
const GUARD: f64 = 12e-6;

/// About as many threads as all multiprocessors of a large GPU hold at once (an H200: 132 of 2048).
const POINTS: u64 = 1 << 18;
/// Seconds until the first byte of a copy arrives.
const COPY: f64 = 8e-6;
/// Bytes per second between linear memory and the device.
const BUS: f64 = 20e9;
/// The same as it was measured (H200, 1 to 8 GB), for what is only compared; and of what is read, too, on its way back, which
/// arrives in a buffer first.
const STAGED: f64 = 30e9;
const ARRIVED: f64 = 10e9;
/// Bytes per second from one place of the device's memory to another.
const COPIED: f64 = 1e12;
/// Operations (of [`Region::work`](tensor_wasm_ir::Region::work)) per second of the loop that would run instead.
const SCALAR: f64 = 4e9;
/// Operations per second of one thread of the device, and of all of it.
const THREAD: f64 = 1e8;
const DEVICE: f64 = 5e12;

impl Device for CudaDevice {
    fn name(&self) -> String {
        let p = &self.owner.probe;
        let target = match self.codegen() {
            Codegen::Llvm => llvm::target(&self.owner.target),
            _ => self.owner.target,
        };
        let by = if self.codegen() == Codegen::Llvm { " by LLVM" } else { "" };
        let (major, minor) = target.version;
        format!("{} (sm_{}{}, PTX {major}.{minor}{by})", p.name, p.capability.0, p.capability.1)
    }

    fn kind(&self) -> &'static str {
        "cuda"
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
        self.owner.bind()?;
        let text = self.codegen.emit(kernels, &self.owner.target);
        let text = text.map_err(|e| DeviceError::Compile(e.to_string()))?;
        let module = load(&text)?;
        let function = |kernel: &Kernel| {
            let name = CString::new(kernel.name.as_str()).map_err(|e| DeviceError::Compile(e.to_string()))?;
            let mut function = std::ptr::null_mut();
            // SAFETY: the module is loaded, the name terminated.
            check("cuModuleGetFunction", unsafe { sys::cuModuleGetFunction(&mut function, module, name.as_ptr()) })?;
            Ok(function as usize)
        };
        let functions = kernels.iter().map(function).collect::<Result<_, DeviceError>>()?;
        Ok(Arc::new(CudaArtifact { owner: self.owner.clone(), functions }))
    }

    fn min_work(&self) -> u64 {
        (SCALAR * MARGIN * LAUNCH) as u64
    }

    fn min_step(&self) -> u64 {
        (SCALAR * MARGIN * (NEXT + GUARD)) as u64
    }

    fn many_points(&self) -> u64 {
        POINTS
    }

    fn worth(&self, plan: &Plan, mem_size: u64) -> bool {
        // Together they may copy less; what one hands to the next is not copied for less on its way back.
        let apart: f64 = plan.apart.iter().map(|t| LAUNCH + copies(&t.reads, &t.writes)).sum();
        if !plan.apart.is_empty() && !plan.reads_all && LAUNCH + copies(&plan.reads, &plan.writes) > apart {
            return false;
        }
        let back: u64 = plan.writes.iter().map(|r| r.end - r.start).sum();
        let copies = plan.reads.len() + 2 * plan.writes.len();
        let moved = (bytes_in(plan, mem_size) + back) as f64 / BUS + copies as f64 * COPY;
        let work = plan.work as f64;
        let copied = plan.steps.iter().map(|s| s.before.len() as f64 * NEXT + s.copied() as f64 / COPIED).sum::<f64>();
        let run = |s: &Step| GUARD + NEXT.max(s.work as f64 / (s.points() as f64 * THREAD).min(DEVICE));
        let (first, later) = plan.steps.split_first().map_or((0.0, 0.0), |(first, later)| {
            (first.work as f64 / (first.points() as f64 * THREAD).min(DEVICE), later.iter().map(run).sum())
        });
        // The host stands between the two passes of a scan.
        let again = if plan.scan { LAUNCH + 2.0 * COPY + first } else { 0.0 };
        // Each inspection has copies of its own, and waits for its end.
        let inspection = |p: &Plan| {
            let moved = bytes_in(p, mem_size) as f64 / BUS + (p.reads.len() + 1) as f64 * COPY;
            LAUNCH + moved + p.steps.iter().map(run).sum::<f64>()
        };
        let table = plan.table.as_ref().map_or(0.0, |t| LAUNCH + t.bytes as f64 / COPIED);
        let inspected = table + plan.inspections.iter().map(inspection).sum::<f64>();
        work / SCALAR > MARGIN * (LAUNCH + moved + copied + first + later + again + inspected)
    }
}

/// Seconds of the copies to the device and back.
fn copies(reads: &[Range<u64>], writes: &[Range<u64>]) -> f64 {
    let length = |of: &[Range<u64>]| of.iter().map(|r| r.end - r.start).sum::<u64>() as f64;
    let read = |r: &&Range<u64>| reads.iter().any(|x| x.start < r.end && r.start < x.end);
    let there = merge(reads.iter().chain(writes).cloned().collect());
    let both: Vec<Range<u64>> = writes.iter().filter(read).cloned().collect();
    let count = there.len() + writes.len();
    let back = (length(writes) - length(&both)) / STAGED + length(&both) / ARRIVED;
    length(&there) / STAGED + back + count as f64 * COPY
}

struct CudaArtifact {
    owner: Arc<Owner>,
    functions: Vec<usize>,
}

/// Iterations of a scan that one thread should have at least.
const LEAST_CHUNK: u64 = 16;

/// Slots of partial results of a step: for each block, or for each thread.
fn slots_of(l: &Launch<'_>, step: &Step, processors: u32) -> usize {
    let grid = grid(l.kernel(step), &step.trips, processors);
    let threads = if l.plan.scan { l.kernels[0].block[0] } else { 1 };
    l.reductions() * grid[0] as usize * threads as usize
}

/// Threads that a multiprocessor should have at least, before they are given several points each.
const BUSY: u64 = 256;

/// Blocks along each axis of the grid, x first.
fn grid(kernel: &Kernel, trips: &[u64], processors: u32) -> [u32; 3] {
    let along = |each: [u32; 3]| {
        let mut g = [1u32; 3];
        for (k, t) in trips.iter().rev().enumerate() {
            let most = if k == 0 { 1 << 30 } else { 65_535 };
            g[k] = t.div_ceil(u64::from(kernel.block[k]) * u64::from(each[k])).clamp(1, most) as u32;
        }
        g
    };
    // As many points in a thread as leave the device enough threads: on all axes, on all but the innermost, on none.
    let [x, y, z] = kernel.each;
    let threads = |g: [u32; 3]| g.iter().chain(&kernel.block).fold(1, |n: u64, k| n.saturating_mul(u64::from(*k)));
    let busy = |each: &[u32; 3]| threads(along(*each)) >= u64::from(processors) * BUSY;
    let each = [[x, y, z], [1, y, z]].into_iter().find(busy).unwrap_or([1; 3]);
    let mut g = along(each);
    if kernel.pass != Pass::Whole {
        // Each thread has a chunk, and the host adds up what is before each.
        let threads = trips[0].div_ceil(LEAST_CHUNK);
        g[0] = threads.div_ceil(u64::from(kernel.block[0])).clamp(1, u64::from(processors) * 2) as u32;
    } else if !kernel.partials.is_empty() {
        // Each thread takes many elements, so that few partial results are left.
        g[0] = g[0].min(processors * 8).max(1);
    }
    g
}

/// Launches that can trap between two looks at the trap flag.
const WINDOW: usize = 16;

impl Artifact for CudaArtifact {
    unsafe fn run(&self, l: &Launch<'_>) -> Result<Outcome, DeviceError> {
        self.owner.bind()?;
        let mut mirror = self.owner.mirror.lock().unwrap_or_else(|e| e.into_inner());
        // Every launch has slots of its own.
        let slots = l.plan.steps.iter().map(|s| slots_of(l, s, self.owner.probe.processors)).sum();
        let m = &mut *mirror;
        reserve(&mut m.base, &mut m.size, l.mem_size)?;
        reserve(&mut m.small, &mut m.small_size, 8 + 8 * slots as u64)?;
        let copied = l.plan.steps.iter().filter_map(Step::copied_hull).map(|r| r.end - r.start).max();
        reserve(&mut m.copy, &mut m.copy_size, copied.unwrap_or(0).max(l.plan.scratch))?;
        // SAFETY: the caller vouches for memory; every range is inside it.
        let r = unsafe { self.launch(l, m, slots) };
        self.owner.sticky(r)
    }
}

impl CudaArtifact {
    /// Takes the totals of a scan from the device, behind the trap flag, and leaves there what is before each chunk.
    ///
    /// # Safety
    ///
    /// Device memory at `at` must have room for as many values as `small` has.
    unsafe fn totals(&self, l: &Launch<'_>, at: u64, small: &mut [u64]) -> Result<(), DeviceError> {
        // SAFETY: the caller's promise.
        check("cuMemcpyDtoH", unsafe { sys::cuMemcpyDtoH_v2(small.as_mut_ptr().cast(), at, small.len() * 8) })?;
        let before = l.prefixes(&small[1..])?;
        // SAFETY: as above; the flag stays.
        check("cuMemcpyHtoD", unsafe { sys::cuMemcpyHtoD_v2(at + 8, before.as_ptr().cast(), before.len() * 8) })
    }

    unsafe fn launch(&self, l: &Launch<'_>, m: &mut Mirror, slots: usize) -> Result<Outcome, DeviceError> {
        // Reads and writes of one array overlap: copy every byte once.
        let parts: Vec<Range<u64>> = if l.plan.reads_all {
            std::iter::once(0..l.mem_size).collect()
        } else {
            merge(l.plan.reads.iter().chain(&l.plan.writes).cloned().collect())
        };
        let start = Instant::now();
        let staging = m.staging.get_or_insert_with(Staging::new);
        let mut to_device = 0;
        for r in &parts {
            let n = (r.end - r.start) as usize;
            to_device += n as u64;
            // SAFETY: the range is inside linear memory and inside the mirror of the same size.
            unsafe { staging.to_device(m.base + r.start, l.mem.add(r.start as usize), n) }?;
        }
        let copied_in = start.elapsed();
        // SAFETY: the buffer has room for the flag's slot.
        check("cuMemsetD32", unsafe { sys::cuMemsetD32_v2(m.small, 0, 2) })?;
        if l.plan.scratch > 0 {
            // SAFETY: the block has room for it.
            check("cuMemsetD32", unsafe { sys::cuMemsetD32_v2(m.copy, 0, l.plan.scratch.div_ceil(4) as usize) })?;
        }
        let timer = match &m.timer {
            Some(timer) => timer,
            None => m.timer.insert(Timer::new()?),
        };
        timer.start()?;
        let mut small = vec![0u64; 1 + slots];
        let launches = l.plan.steps.iter().flat_map(|s| l.passes(s).map(move |k| (s, k)));
        let mut partials = m.small + 8;
        for (n, (step, k)) in launches.enumerate() {
            let kernel = &l.kernels[k];
            if kernel.pass == Pass::Running {
                // SAFETY: both sides have room for the flag's slot and the partial results; the copy waits for the launch.
                unsafe { self.totals(l, m.small, &mut small) }?;
                if small[0] as u32 != 0 {
                    return Ok(Outcome::Trapped);
                }
            }
            let [bx, by, bz] = kernel.block;
            let function = self.functions[k] as sys::CUfunction;
            let g = grid(kernel, &step.trips, self.owner.probe.processors);
            let mut before = if l.plan.scratch > 0 { m.copy } else { m.base };
            if let Some(hull) = step.copied_hull() {
                before = m.copy.wrapping_sub(hull.start);
                for r in &step.before {
                    let (to, from) = (before.wrapping_add(r.start), m.base + r.start);
                    // SAFETY: the range is inside the mirror, and inside the copy of the hull's size. The copy is in
                    // order with the launches of the stream around it.
                    check("cuMemcpyDtoDAsync", unsafe {
                        sys::cuMemcpyDtoDAsync_v2(to, from, (r.end - r.start) as usize, std::ptr::null_mut())
                    })?;
                }
            }
            let (writes, gap) = (&step.writes, &step.gap);
            let [a, b, c, d] = [writes.start, writes.end, gap.start, gap.end];
            let fixed = [m.base, l.mem_size, a, b, c, d, m.small, partials, before];
            let fixed = &fixed[..params(kernel).len()];
            // Both passes of a scan have the same ones.
            if kernel.pass == Pass::Whole {
                partials += 8 * slots_of(l, step, self.owner.probe.processors) as u64;
            }
            let captures = l.plan.captured(&kernel.captures, step);
            // The driver copies 4 or 8 bytes from each pointer; the low bytes come first.
            let mut params: Vec<*mut c_void> =
                fixed.iter().chain(&captures).map(|v| std::ptr::from_ref(v).cast_mut().cast()).collect();
            let none = std::ptr::null_mut();
            // SAFETY: the parameters match the entry's (documented in `backends::ptx`), and are copied by the call; the
            // buffers outlive the synchronisation. Launches of one stream run one after the other.
            check("cuLaunchKernel", unsafe {
                sys::cuLaunchKernel(function, g[0], g[1], g[2], bx, by, bz, 0, none, params.as_mut_ptr(), none.cast())
            })?;
            // What runs on behind a trap runs on garbage: within memory, but for nothing, and maybe for long.
            if l.can_trap() && (n + 1) % WINDOW == 0 {
                let mut flag = 0u32;
                // SAFETY: the flag is there, and the call waits for what has been launched.
                check("cuMemcpyDtoH", unsafe { sys::cuMemcpyDtoH_v2((&raw mut flag).cast(), m.small, 4) })?;
                if flag != 0 {
                    return Ok(Outcome::Trapped);
                }
            }
        }
        timer.stop()?;
        // SAFETY: nothing is asked of the caller.
        check("cuCtxSynchronize", unsafe { sys::cuCtxSynchronize() })?;
        // Of a scan the totals are here; what is left there is what was made of them.
        let back = if l.plan.scan { 1 } else { small.len() };
        // SAFETY: the buffer has room for the flag's slot and the partial results.
        check("cuMemcpyDtoH", unsafe { sys::cuMemcpyDtoH_v2(small.as_mut_ptr().cast(), m.small, back * 8) })?;
        if small[0] as u32 != 0 {
            return Ok(Outcome::Trapped);
        }
        // What the region also reads goes through a buffer, so that after an error half-way the
        // original loop still finds its inputs; what it only writes would be written again.
        let start = Instant::now();
        let read = |r: &Range<u64>| l.plan.reads_all || l.plan.reads.iter().any(|x| x.start < r.end && r.start < x.end);
        let (both, only): (Vec<_>, Vec<_>) = l.plan.writes.iter().cloned().partition(read);
        let length = |rs: &[Range<u64>]| rs.iter().map(|r| r.end - r.start).sum::<u64>();
        let from_device = length(&both) + length(&only);
        m.arrived.resize(m.arrived.len().max(length(&both) as usize), 0);
        let mut at = 0;
        for r in &both {
            let n = (r.end - r.start) as usize;
            // SAFETY: the buffer has room for all of them, the mirror has the range.
            unsafe { staging.read_back(m.arrived[at..at + n].as_mut_ptr(), m.base + r.start, n) }?;
            at += n;
        }
        for r in &only {
            let n = (r.end - r.start) as usize;
            // SAFETY: as for the copy in.
            unsafe { staging.read_back(l.mem.add(r.start as usize), m.base + r.start, n) }?;
        }
        // Nothing can fail from here on.
        at = 0;
        for r in &both {
            let n = (r.end - r.start) as usize;
            // SAFETY: a write range is inside linear memory, the buffer is ours.
            unsafe { staging.copy(m.arrived[at..at + n].as_ptr(), l.mem.add(r.start as usize), n) };
            at += n;
        }
        let copy_seconds = (copied_in + start.elapsed()).as_secs_f64();
        small.remove(0);
        let kernel_seconds = timer.seconds()?;
        Ok(Outcome::Done { partials: small, to_device, from_device, copy_seconds, kernel_seconds })
    }
}

#[cfg(test)]
#[expect(clippy::single_range_in_vec_init, reason = "one range of bytes is meant")]
mod tests {
    use super::copies;

    /// What two passes hand on is copied back by the slow way if both are one region: measured as 75 ms against 46
    /// (a blur of 8000 by 8000), 33 against 26 (two sweeps over 4000 by 4000). A matrix that three nests read is copied once.
    #[test]
    fn nests_side_by_side_are_worth_what_they_do_not_copy() {
        let n = 256_000_000;
        let [a, b, c] = [[0..n], [n..2 * n], [2 * n..3 * n]];
        let apart = copies(&a, &b) + copies(&b, &c);
        assert!(copies(&[0..2 * n], &[n..2 * n, 2 * n..3 * n]) > apart);
        let sweeps = copies(&a, &b) + copies(&b, &a);
        assert!(copies(&[0..2 * n], &[0..2 * n]) > sweeps);
        let thrice = copies(&a, &a) + 2.0 * copies(&a, &[]);
        assert!(copies(&a, &a) < thrice);
    }
}
