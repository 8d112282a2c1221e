//! Mutated guests: the lifter says of each loop what it says of the original's, and they do the same.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use tensor_wasm_frontend::module::ModuleInfo;
use tensor_wasm_frontend::ssa::{INLINE_BYTES, INLINE_OPERATORS, pure_functions as inlined};
use tensor_wasm_frontend::{LiftOptions, lift_with};
use tensor_wasm_ir::Code;
use tensor_wasm_oracle::generate::mutate::{Rule, mutate, mutate_by};
use tensor_wasm_oracle::generate::{Outcome, campaign, check_against, nest};
use tensor_wasm_oracle::{Entry, Guest, Manifest, difference, execute};
use tensor_wasm_runtime::cpu::CpuDevice;
use tensor_wasm_runtime::{Accelerator, Device, Options};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../kernels/guests")
}

fn entries() -> Vec<Entry> {
    Manifest::read(&folder().join("guests.toml")).unwrap().guest
}

fn module(e: &Entry) -> Vec<u8> {
    wat::parse_file(folder().join(&e.wasm)).unwrap()
}

fn codes(wasm: &[u8]) -> Vec<(Code, String)> {
    let remarks = lift_with(wasm, LiftOptions::default()).unwrap().remarks;
    remarks.into_iter().map(|r| (r.code, r.detail)).collect()
}

/// How the verdicts of a mutated module differ.
fn verdicts(original: &[u8], mutated: &[u8]) -> Option<String> {
    wasmparser::validate(mutated).unwrap();
    let (before, after) = (codes(original), codes(mutated));
    if before.len() != after.len() {
        return Some(format!("{} loops, now {}", before.len(), after.len()));
    }
    let (old, new) = (ModuleInfo::parse(original).unwrap(), ModuleInfo::parse(mutated).unwrap());
    let crossed = old
        .bodies
        .iter()
        .zip(&new.bodies)
        .any(|(a, b)| a.range().len() <= INLINE_BYTES && b.range().len() > INLINE_BYTES);
    // Of loops that are kept either way, some near the budget get past it, or back; a callee may be too large to be inlined
    // now, which keeps its loops, too.
    let budget = |a: &(Code, String), b: &(Code, String)| (a.0 == Code::Budget) != (b.0 == Code::Budget);
    let large = |(code, detail): &(Code, String)| match code {
        Code::Call => detail.strip_prefix("calls function ").and_then(|n| n.parse().ok()).is_some_and(|n| {
            // A mutant has a few times the operators.
            let was = inlined(&old).get(&n).map(|f| f.operators);
            was.is_some_and(|was| crossed || 8 * was > INLINE_OPERATORS) && !inlined(&new).contains_key(&n)
        }),
        _ => false,
    };
    let all = before
        .iter()
        .zip(&after)
        .enumerate()
        .filter(|(_, (a, b))| a.0 != b.0 && !large(b) && (a.0.offloaded() || b.0.offloaded() || !budget(a, b)));
    let all: Vec<String> =
        all.map(|(i, (a, b))| format!("loop {i}: {} ({}), now {} ({})", a.0.id(), a.1, b.0.id(), b.1)).collect();
    (!all.is_empty()).then(|| all.join("; "))
}

/// Every guest whose kernels have a known verdict; `TENSOR_WASM_MUTANTS` asks for another number of seeds.
#[test]
fn mutated_guests_have_the_same_verdicts() {
    let seeds: u64 = std::env::var("TENSOR_WASM_MUTANTS").ok().and_then(|v| v.parse().ok()).unwrap_or(2);
    let entries: Vec<Entry> =
        entries().into_iter().filter(|e| ["offload", "kept"].contains(&e.group.as_str())).collect();
    let (failed, next) = (Mutex::new(vec![]), Mutex::new(entries.iter()));
    std::thread::scope(|s| {
        for _ in 0..2 {
            s.spawn(|| {
                while let Some(e) = { next.lock().unwrap().next() } {
                    let wasm = module(e);
                    for seed in 0..seeds {
                        if let Some(why) = verdicts(&wasm, &mutate(&wasm, seed).unwrap()) {
                            let alone = |r: &Rule| verdicts(&wasm, &mutate_by(&wasm, seed, &[*r], 30).unwrap());
                            let rules: Vec<_> = Rule::ALL.iter().filter(|r| alone(r).is_some()).collect();
                            failed.lock().unwrap().push(format!("{} {seed}: {why}; alone: {rules:?}", e.name));
                        }
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap();
    assert!(failed.is_empty(), "{} of {}:\n{}", failed.len(), entries.len(), failed.join("\n"));
}

/// Runs on two threads.
fn cpu() -> Arc<dyn Device> {
    Arc::new(CpuDevice::new(Some(2)).unwrap())
}

fn accelerator() -> Accelerator {
    Accelerator::with_device(Options { force: true, ..Options::default() }, Some(cpu()))
}

#[test]
fn mutated_guests_on_the_device_do_what_the_originals_do() {
    for name in ["saxpy", "blur", "histogram", "as-stencil", "search"] {
        let e = entries().into_iter().find(|e| e.name == name).unwrap_or_else(|| panic!("no guest {name}"));
        let wasm = module(&e);
        let guest =
            |wasm: Vec<u8>| Guest { name: name.into(), wasm, args: e.small.clone(), observe: true, ..Guest::default() };
        let original = execute(&guest(wasm.clone()), None).unwrap();
        assert!(!original.stdout.is_empty(), "{name} says nothing");
        let accelerator = accelerator();
        let mutated = execute(&guest(mutate(&wasm, 5).unwrap()), Some(&accelerator)).unwrap();
        assert_eq!(difference(&original, &mutated), None, "{name}");
        assert!(accelerator.stats().launches() > 0 || e.group != "offload", "{name} is not offloaded");
    }
}

#[test]
fn mutated_nests_on_the_device_do_what_the_originals_do() {
    let mut launched = 0;
    for seed in 0..100 {
        let call = campaign::call(&nest(seed)).unwrap();
        let mutated = mutate(&call.wasm, seed).unwrap();
        match check_against(&call.wasm, &mutated, &call.name, &call.args, &accelerator()) {
            Ok(Outcome::Agree { launches, .. }) => launched += u64::from(launches > 0),
            Ok(Outcome::Endless) => {}
            Err(why) => panic!("seed {seed}: {why}\n{}", wasmprinter::print_bytes(&mutated).unwrap()),
        }
    }
    assert!(launched > 30, "only {launched} of 100 ran anything on the device");
}
