//! The official specification tests as lifted loops: on the CPU device, on the interpreter of what a GPU is given, and
//! on that of its PTX text.
//!
//! Every assertion about numbers has to run on the device and to give the suite's and plain Wasmtime's result. Those
//! that cannot are listed here, with why.

use std::sync::Arc;

use tensor_wasm::ir::{Kernel, Target};
use tensor_wasm::oracle::emulator::Emulator;
use tensor_wasm::oracle::interpret::Interpreted;
use tensor_wasm::oracle::spec::{self, FileReport, SpecFile};
use tensor_wasm::passes::Plan;
use tensor_wasm::runtime::{Artifact, Device, DeviceError, Launch, Outcome, cpu::CpuDevice};

/// Reasons that lie in the assertion, not in what is lifted: how many of each file.
const SCALAR_KEPT: &[(&str, u64, &str)] = &[
    // Every call writes the same bytes at address 0 and reads them back.
    ("endianness", 68, "K104"),
    // Stores through an address that is an argument: another one in every iteration.
    ("float_exprs", 2, "K105"),
];

/// The same for the files about vectors, without numbers.
const SIMD_KEPT: &[&str] = &[
    "K104",
    "K105",
    // Calls through a table.
    "K108",
    "asks for the size of memory",
    // A constant address that traps: seen before the launch.
    "refused at run time: out-of-bounds",
];

/// What a device that needs alignment adds to it: before the launch, or inside for an address that is an argument.
const SIMD_MISALIGNED: &[&str] = &["refused at run time: misaligned", "trap-flag"];

fn run(device: Arc<dyn Device>, wanted: impl Fn(&SpecFile) -> bool) -> Vec<FileReport> {
    let files: Vec<&SpecFile> = spec::files().iter().filter(|f| wanted(f)).collect();
    let reports = spec::run_all(&files, &device, 2, &mut |_| {}).unwrap();
    assert_eq!(reports.len(), files.len());
    for r in &reports {
        println!(
            "{:40} {:6} assertions: {:6} of {:6} on {}, {:4} modules refused, {} not lifted {:?}",
            r.file,
            r.assertions,
            r.passed,
            r.returns + r.traps,
            device.kind(),
            r.refused,
            r.not_lifted(),
            r.not_lifted
        );
        assert_eq!(r.failures, Vec::<String>::new(), "{}", r.file);
        assert_eq!(r.failed, 0, "{}", r.file);
        assert!(r.adds_up(), "{}: an assertion is lost: {r:?}", r.file);
    }
    reports
}

fn scalar(device: Arc<dyn Device>) {
    let reports = run(device, |f| !f.is_simd());
    let mut passed = 0;
    for r in &reports {
        let kept: Vec<(&str, u64, &str)> = SCALAR_KEPT.iter().filter(|k| k.0 == r.file).copied().collect();
        let expected: u64 = kept.iter().map(|k| k.1).sum();
        assert_eq!(r.not_lifted(), expected, "{}: {:?}", r.file, r.not_lifted);
        for (why, n) in &r.not_lifted {
            assert!(kept.iter().any(|k| k.1 == *n && why.starts_with(k.2)), "{}: {n} × {why}", r.file);
        }
        passed += r.passed;
    }
    assert!(passed > 13_000, "only {passed} assertions ran");
}

#[test]
fn scalar_files_on_the_cpu_device() {
    scalar(Arc::new(CpuDevice::new(Some(2)).unwrap()));
}

#[test]
fn scalar_files_on_an_interpreted_grid() {
    scalar(Arc::new(Interpreted { target: Target::Gpu }));
}

fn vector(device: Arc<dyn Device>) {
    let aligned = device.needs_alignment();
    let reports = run(device, SpecFile::is_simd);
    let calls: u64 = reports.iter().map(|r| r.returns + r.traps).sum();
    assert!(calls > 24_000, "only {calls} assertions");
    let passed: u64 = reports.iter().map(|r| r.passed).sum();
    assert!(passed > if aligned { 23_500 } else { 24_200 }, "only {passed} assertions ran");
    for r in &reports {
        let misaligned = |why: &String| aligned && SIMD_MISALIGNED.contains(&why.as_str());
        let lifted = |why: &String| !misaligned(why) && !SIMD_KEPT.iter().any(|k| why.starts_with(k));
        let missing: Vec<_> = r.not_lifted.iter().filter(|(why, _)| lifted(why)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", r.file);
    }
}

/// Runs something on the emulator, which may find no fault of its own.
fn emulated(run: impl Fn(Arc<dyn Device>)) {
    let emulator = Arc::new(Emulator::default());
    run(emulator.clone());
    assert!(emulator.launches() > 0, "nothing was launched");
    let faults: Vec<String> = emulator.faults().iter().map(ToString::to_string).collect();
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn scalar_files_as_emulated_ptx() {
    emulated(scalar);
}

#[test]
fn vector_files_as_emulated_ptx() {
    emulated(vector);
}

#[test]
fn vector_files_on_the_cpu_device() {
    vector(Arc::new(CpuDevice::new(Some(2)).unwrap()));
}

#[test]
fn vector_files_on_an_interpreted_grid() {
    vector(Arc::new(Interpreted { target: Target::Gpu }));
}

/// A device that is wrong in one way; otherwise the CPU device.
struct Lying(CpuDevice, Lie);

#[derive(Clone, Copy, PartialEq)]
enum Lie {
    /// Says that it is done, and has done nothing.
    Idle,
    /// Flips the lowest bit of the last byte that it writes.
    Flips,
    /// Compiles nothing.
    Refuses,
    /// Gives up whenever it is asked.
    GivesUp,
}

struct LyingArtifact(Arc<dyn Artifact>, Lie);

impl Device for Lying {
    fn name(&self) -> String {
        "lying".into()
    }
    fn kind(&self) -> &'static str {
        "lying"
    }
    fn target(&self) -> Target {
        self.0.target()
    }
    fn axes(&self) -> usize {
        self.0.axes()
    }
    fn needs_alignment(&self) -> bool {
        self.0.needs_alignment()
    }
    fn compile(&self, kernel: &Kernel) -> Result<Arc<dyn Artifact>, DeviceError> {
        match self.1 {
            Lie::Refuses => Err(DeviceError::Compile("no".into())),
            lie => Ok(Arc::new(LyingArtifact(self.0.compile(kernel)?, lie))),
        }
    }
    fn worth(&self, plan: &Plan, mem_size: u64) -> bool {
        self.0.worth(plan, mem_size)
    }
}

impl Artifact for LyingArtifact {
    unsafe fn run(&self, launch: &Launch<'_>) -> Result<Outcome, DeviceError> {
        let done = Outcome::Done { partials: vec![], to_device: 0, from_device: 0, copy_seconds: 0.0 };
        match self.1 {
            Lie::Idle => Ok(done),
            Lie::GivesUp => Ok(Outcome::Trapped),
            _ => {
                // SAFETY: what the caller promises is passed on.
                let outcome = unsafe { self.0.run(launch) }?;
                if outcome != Outcome::Trapped {
                    let last = launch.plan.write_hull().end - 1;
                    // SAFETY: the guard has found the writes within memory, which is ours during the call.
                    unsafe { *launch.mem.add(last as usize) ^= 1 };
                }
                Ok(outcome)
            }
        }
    }
}

#[test]
fn a_device_that_is_wrong_is_found_out() {
    let file = spec::files().iter().find(|f| f.name == "i32").unwrap();
    let run = |lie| {
        let device: Arc<dyn Device> = Arc::new(Lying(CpuDevice::new(Some(2)).unwrap(), lie));
        let report = spec::run(file, &device).unwrap();
        assert!(report.adds_up());
        (report.passed, report.failed, report.not_lifted(), report.traps)
    };
    let (idle, all, kept, traps) = run(Lie::Idle);
    assert_eq!((idle, kept), (0, 0));
    // One wrong result in each function, at least; those that trap write nothing.
    let (passed, failed, ..) = run(Lie::Flips);
    assert!(failed >= 30 && passed + failed == all, "{failed} found");
    // What was not run has not passed, though the results are right.
    assert_eq!(run(Lie::Refuses), (0, 0, all, traps));
    // Giving up is right only where the suite wants a trap.
    assert_eq!(run(Lie::GivesUp), (traps, 0, all - traps, traps));
}
