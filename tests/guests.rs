//! Every guest program at two sizes on the CPU device against plain Wasmtime, everything compared;
//! and the verdicts that the manifest asks for: kernels of the first group are offloaded, by the
//! report and by what ran, those of the `kept` group are kept for their reason, and the sums of the `relaxed` group are
//! offloaded where floats are relaxed, and held to their bounds.

mod common;

use std::collections::BTreeMap;
use std::path::PathBuf;

use common::each;
use tensor_wasm::ir::Code;
use tensor_wasm::oracle::generate::all_of_it;
use tensor_wasm::oracle::{Entry, Guest, Manifest, difference, execute};
use tensor_wasm::runtime::lift;
use tensor_wasm::{Accelerator, DeviceChoice, Fp, Options, Stats, frontend::LiftOptions};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("kernels/guests")
}

fn group(name: &str) -> Vec<Entry> {
    let all = Manifest::read(&folder().join("guests.toml")).unwrap().guest;
    all.into_iter().filter(|e| e.group == name).collect()
}

fn module(e: &Entry) -> Vec<u8> {
    wat::parse_file(folder().join(&e.wasm)).unwrap()
}

fn called(e: &Entry, wasm: &[u8], invoke: Option<&str>, args: &[String]) -> Guest {
    Guest {
        name: e.name.clone(),
        wasm: wasm.to_vec(),
        invoke: invoke.map(str::to_string),
        args: args.to_vec(),
        observe: true,
        ..Guest::default()
    }
}

/// Runs on the CPU device, every region asked for; panics at the first difference.
fn check(e: &Entry, wasm: &[u8], invoke: Option<&str>, args: &[String]) -> Stats {
    check_as(Fp::Strict, e, wasm, invoke, args)
}

/// The same, with these float semantics: relaxed sums are held to their bounds, everything else to the bit.
fn check_as(fp: Fp, e: &Entry, wasm: &[u8], invoke: Option<&str>, args: &[String]) -> Stats {
    let guest = called(e, wasm, invoke, args);
    let options = Options { device: DeviceChoice::Cpu, threads: Some(2), ..all_of_it(fp) };
    let accelerator = Accelerator::new(options).unwrap();
    let reference = execute(&guest, None).unwrap();
    let seen = execute(&guest, Some(&accelerator)).unwrap();
    if let Some(d) = difference(&reference, &seen) {
        panic!("{} {invoke:?} {args:?}: {d}\n{}", e.name, accelerator.stats());
    }
    accelerator.stats()
}

/// The verdicts of the loops of each of the entry's kernels.
fn verdicts(e: &Entry, wasm: &[u8]) -> BTreeMap<String, Vec<(&'static str, bool)>> {
    verdicts_as(false, e, wasm)
}

/// The same, with relaxed floats or strict ones.
fn verdicts_as(relaxed: bool, e: &Entry, wasm: &[u8]) -> BTreeMap<String, Vec<(&'static str, bool)>> {
    let lifted = lift(wasm, LiftOptions { relaxed, ..LiftOptions::default() }).unwrap();
    let mut out: BTreeMap<String, Vec<_>> = e.kernels.iter().map(|k| (k.clone(), vec![])).collect();
    for r in &lifted.remarks {
        if let Some(of) = lifted.names.get(&r.func).and_then(|n| out.get_mut(n)) {
            of.push((r.code.id(), r.code.offloaded()));
        }
    }
    out
}

#[test]
fn kernels_that_must_be_offloaded_are() {
    each(group("offload"), |e| {
        let wasm = module(e);
        for (kernel, loops) in verdicts(e, &wasm) {
            // All of them, remainders too; apart from sequential loops around offloaded ones, and
            // from copies and fills.
            let apart = [Code::OuterSequential, Code::Copy, Code::Small].map(Code::id);
            let parallel: Vec<_> = loops.iter().filter(|l| !apart.contains(&l.0)).collect();
            let all = !parallel.is_empty() && parallel.iter().all(|l| l.1);
            assert!(all, "{}: not every loop of {kernel} is offloaded: {loops:?}", e.name);
        }
        check(e, &wasm, None, &e.small);
        let stats = check(e, &wasm, None, &e.medium);
        for kernel in if e.runs.is_empty() { &e.kernels } else { &e.runs } {
            let ran = stats.regions.iter().any(|r| r.name.as_deref() == Some(kernel) && r.ran > 0);
            assert!(ran, "{}: {kernel} was reported but not run\n{stats}", e.name);
        }
    });
}

#[test]
fn kernels_that_must_be_kept_are_for_their_reason() {
    each(group("kept"), |e| {
        let wasm = module(e);
        let reason = e.reason.as_deref().expect("a kept guest has a reason");
        for (kernel, loops) in verdicts(e, &wasm) {
            assert!(!loops.is_empty(), "{}: {kernel} has no loop", e.name);
            assert!(loops.iter().all(|l| *l == (reason, false)), "{}: {kernel}: {loops:?}, not {reason}", e.name);
        }
        for size in [&e.small, &e.medium] {
            check(e, &wasm, None, size);
        }
    });
}

#[test]
fn float_sums_are_within_their_bounds_where_they_are_relaxed() {
    each(group("relaxed"), |e| {
        let wasm = module(e);
        for (kernel, loops) in verdicts(e, &wasm) {
            let summed = loops.iter().any(|l| l.0 == Code::FloatReduction.id());
            let kept = loops.iter().all(|l| !l.1 || l.0 == Code::Map.id());
            assert!(summed && kept, "{}: {kernel} under strict floats: {loops:?}", e.name);
        }
        for (kernel, loops) in verdicts_as(true, e, &wasm) {
            let summed = loops.iter().any(|l| l.0 == Code::Sum.id());
            assert!(summed && loops.iter().all(|l| l.1), "{}: {kernel} under relaxed ones: {loops:?}", e.name);
        }
        check(e, &wasm, None, &e.small);
        for size in [&e.small, &e.medium] {
            let stats = check_as(Fp::Relaxed, e, &wasm, None, size);
            let sums = stats.sums();
            assert_eq!(sums.outside, None, "{}", e.name);
            assert!(sums.compared >= 8 && sums.within > 0 && sums.most < 0.5, "{}: {sums:?}", e.name);
            for kernel in &e.kernels {
                let ran = stats.regions.iter().any(|r| r.name.as_deref() == Some(kernel) && r.ran > 0);
                assert!(ran, "{}: {kernel} was reported but not run\n{stats}", e.name);
            }
        }
        // On one device with so many threads it is the same in every run.
        let run = || {
            let options = Options { device: DeviceChoice::Cpu, threads: Some(2), force: true, ..Options::default() };
            let accelerator = Accelerator::new(Options { fp: Fp::Relaxed, ..options }).unwrap();
            execute(&called(e, &wasm, None, &e.medium), Some(&accelerator)).unwrap().stdout
        };
        assert_eq!(run(), run(), "{}", e.name);
    });
}

#[test]
fn harder_programs_run_identically() {
    each(group("run"), |e| {
        let wasm = module(e);
        for size in [&e.small, &e.medium] {
            check(e, &wasm, None, size);
        }
    });
}

#[test]
fn plain_programs_run_identically() {
    each(group("plain"), |e| {
        check(e, &module(e), None, &e.small);
    });
}

#[test]
fn corner_cases_run_identically() {
    each(group("corner"), |e| {
        let wasm = module(e);
        for call in &e.invoke {
            let (f, args) = call.split_first().expect("a call names a function");
            check(e, &wasm, Some(f), args);
        }
    });
}
