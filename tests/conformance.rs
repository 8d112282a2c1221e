//! The official specification tests as lifted loops: on the CPU device, and on the interpreter of what a GPU is given.
//!
//! Every assertion about numbers has to run on the device and to give the suite's and plain Wasmtime's result. Those
//! that cannot are listed here, with why.

use std::sync::Arc;

use tensor_wasm::oracle::generate::Interpreted;
use tensor_wasm::oracle::spec::{self, FileReport, SpecFile};
use tensor_wasm::runtime::{Device, cpu::CpuDevice};

/// Are loops with vectors lifted? Until they are, the vector files have to be run all the same, and be right.
const SIMD_IS_LIFTED: bool = false;

/// Reasons that lie in the assertion, not in what is lifted: how many of each file.
const SCALAR_KEPT: &[(&str, u64, &str)] = &[
    // Every call writes the same bytes at address 0 and reads them back.
    ("endianness", 68, "K104"),
    // Stores through an address that is an argument: another one in every iteration.
    ("float_exprs", 2, "K105"),
];

/// The same for the files about vectors, without numbers.
const SIMD_KEPT: &[&str] = &["K104", "K105", "asks for the size of memory"];

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
    scalar(Arc::new(Interpreted));
}

#[test]
fn vector_files_on_the_cpu_device() {
    let reports = run(Arc::new(CpuDevice::new(Some(2)).unwrap()), SpecFile::is_simd);
    let calls: u64 = reports.iter().map(|r| r.returns + r.traps).sum();
    assert!(calls > 24_000, "only {calls} assertions");
    for r in reports.iter().filter(|_| SIMD_IS_LIFTED) {
        let lifted = |why: &String| !SIMD_KEPT.iter().any(|k| why.starts_with(k));
        let missing: Vec<_> = r.not_lifted.iter().filter(|(why, _)| lifted(why)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", r.file);
    }
}
