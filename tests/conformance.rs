//! The official specification tests as lifted loops: on the CPU device, on the interpreter of what a GPU is given, and
//! on that of its PTX text.
//!
//! Every assertion about a call has to run on the device and to give the suite's and plain Wasmtime's result.

use std::collections::BTreeMap;
use std::sync::Arc;

use tensor_wasm::ir::Target;
use tensor_wasm::oracle::emulator::Emulator;
use tensor_wasm::oracle::interpret::Interpreted;
use tensor_wasm::oracle::spec::{self, FileReport, SpecFile};
use tensor_wasm::runtime::around::Around;
use tensor_wasm::runtime::{Artifact, Device, DeviceError, Launch, Outcome, cpu::CpuDevice};

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

/// Every assertion about a call has to have run on the device: there is no exception.
fn all(device: Arc<dyn Device>, wanted: fn(&SpecFile) -> bool, least: u64) {
    let reports = run(device, wanted);
    for r in &reports {
        assert_eq!(r.not_lifted, BTreeMap::new(), "{}", r.file);
    }
    let passed: u64 = reports.iter().map(|r| r.passed).sum();
    assert_eq!(passed, reports.iter().map(|r| r.returns + r.traps).sum::<u64>());
    assert!(passed > least, "only {passed} assertions ran");
}

fn scalar(device: Arc<dyn Device>) {
    all(device, |f| !f.is_simd(), 13_800);
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
    all(device, SpecFile::is_simd, 24_400);
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

/// A device that is wrong in one way; otherwise the CPU device.
fn lying(lie: Lie) -> Arc<dyn Device> {
    let cpu = Arc::new(CpuDevice::new(Some(2)).unwrap());
    Arc::new(Around::new(cpu, ", lying", move |kernels, compile| match lie {
        Lie::Refuses => Err(DeviceError::Compile("no".into())),
        lie => Ok(Arc::new(LyingArtifact(compile(kernels)?, lie))),
    }))
}

impl Artifact for LyingArtifact {
    unsafe fn run(&self, launch: &Launch<'_>) -> Result<Outcome, DeviceError> {
        let done = Outcome::done(vec![]);
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
    let run_file = |name, lie| {
        let file = spec::files().iter().find(|f| f.name == name).unwrap();
        let device = lying(lie);
        let report = spec::run(file, &device).unwrap();
        assert!(report.adds_up());
        (report.passed, report.failed, report.not_lifted(), report.traps)
    };
    let run = |lie| run_file("i32", lie);
    let (idle, all, kept, traps) = run(Lie::Idle);
    assert_eq!((idle, kept), (0, 0));
    // One wrong result in each function, at least; those that trap write nothing.
    let (passed, failed, ..) = run(Lie::Flips);
    assert!(failed >= 30 && passed + failed == all, "{failed} found");
    // In windows as well: each of these functions writes memory.
    for lie in [Lie::Idle, Lie::Flips] {
        let (passed, failed, ..) = run_file("endianness", lie);
        assert_eq!((passed, failed), (0, 68));
    }
    // What was not run has not passed, though the results are right.
    assert_eq!(run(Lie::Refuses), (0, 0, all, traps));
    // Giving up is right only where the suite wants a trap.
    assert_eq!(run(Lie::GivesUp), (traps, 0, all - traps, traps));
}
