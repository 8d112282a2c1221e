//! Every operation of the numerics table at its edges, in every shape, the same in every run; and modules of any kind.
//!
//! `TENSOR_WASM_NUMERIC` asks for another number of rounds through the table, `TENSOR_WASM_SMITH` for another number
//! of modules.

use std::collections::BTreeMap;
use std::sync::Arc;

use tensor_wasm_backends::Codegen;
use tensor_wasm_ir::Target;
use tensor_wasm_oracle::emulator::Emulator;
use tensor_wasm_oracle::generate::numeric::{SHAPES, operation, operations};
use tensor_wasm_oracle::generate::smith::{self, Call};
use tensor_wasm_oracle::generate::{self, Outcome, check, check_module, numeric, vector};
use tensor_wasm_oracle::interpret::Interpreted;
use tensor_wasm_runtime::Device;
use tensor_wasm_runtime::cpu::CpuDevice;

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(default)
}

/// Every operation in every shape: each has to run on the device, and no program may differ.
fn agree(device: Arc<dyn Device>) {
    let all = operations();
    let cases = all.len() as u64 * SHAPES * number("TENSOR_WASM_NUMERIC", 1);
    let mut ran: BTreeMap<_, (u64, u64)> = all.iter().map(|op| (*op, (0, 0))).collect();
    let (mut trapped, mut failed) = (0, vec![]);
    for seed in 0..cases {
        let program = numeric(seed);
        let count = ran.get_mut(&operation(seed)).expect("it is one of them");
        match check(&program, &device) {
            Ok(Outcome::Agree { launches, fallbacks, trapped: t, .. }) => {
                trapped += u64::from(t);
                count.0 += launches;
                count.1 += 1;
                assert_eq!(launches + fallbacks, 1, "seed {seed}: the loop is not lifted\n{}", program.text);
                assert!(t || launches == 1, "seed {seed}: refused\n{}", program.text);
            }
            Ok(Outcome::Endless) => panic!("seed {seed} is endless"),
            Err(why) => {
                println!("=== seed {seed}, {}: {why}\n{}", operation(seed), program.text);
                failed.push(seed);
            }
        }
    }
    println!("{cases} programs about {} operations: {trapped} trapped, {} differ", all.len(), failed.len());
    assert_eq!(failed, Vec::<u64>::new(), "seeds that differ");
    for (op, (launches, programs)) in ran {
        // Some programs are made to trap.
        let enough = if op.traps() { launches > 0 } else { launches * 2 > programs };
        assert!(enough, "{op}: only {launches} of {programs} ran on the device");
    }
}

#[test]
fn the_table_is_covered() {
    let all = operations();
    assert!(all.len() > 140, "only {} operations", all.len());
    let program = numeric(17);
    assert_eq!(program, numeric(17));
    assert_ne!(program, numeric(18));
}

#[test]
fn operations_at_their_edges_on_the_cpu_device() {
    agree(Arc::new(CpuDevice::new(Some(2)).unwrap()));
}

#[test]
fn operations_at_their_edges_on_an_interpreted_grid() {
    agree(Arc::new(Interpreted { target: Target::Gpu }));
}

/// Runs something on the emulator of PTX, which may find no fault of its own.
fn emulated(codegen: Codegen, run: impl Fn(Arc<dyn Device>)) {
    let emulator = Arc::new(Emulator::default().with_codegen(codegen));
    run(emulator.clone());
    let faults: Vec<String> = emulator.faults().iter().map(ToString::to_string).collect();
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn operations_at_their_edges_as_emulated_ptx() {
    emulated(Codegen::Ptx, agree);
}

#[cfg(feature = "llvm")]
#[test]
fn operations_at_their_edges_as_emulated_ptx_of_llvm() {
    emulated(Codegen::Llvm, agree);
}

/// Every operator of vectors in every shape: each has to run on the device, and no program may differ.
fn vectors_agree(device: Arc<dyn Device>) {
    let all = vector::operators();
    let cases = all.len() as u64 * vector::SHAPES * number("TENSOR_WASM_NUMERIC", 1);
    let (mut failed, mut kept) = (vec![], vec![]);
    for seed in 0..cases {
        let program = generate::vector(seed);
        match check(&program, &device) {
            Ok(Outcome::Agree { launches: 1, trapped: false, .. }) => {}
            Ok(_) => kept.push(seed),
            Err(why) => {
                println!(
                    "=== seed {seed}, {}: {why}
{}",
                    vector::operator(seed).name,
                    program.text
                );
                failed.push(seed);
            }
        }
    }
    println!("{cases} programs about {} operators: {} not run on the device", all.len(), kept.len());
    assert_eq!(failed, Vec::<u64>::new(), "seeds that differ");
    assert_eq!(kept, Vec::<u64>::new(), "seeds that were not run on the device");
}

#[test]
fn vectors_at_their_edges_on_the_cpu_device() {
    vectors_agree(Arc::new(CpuDevice::new(Some(2)).unwrap()));
}

#[test]
fn vectors_at_their_edges_as_emulated_ptx() {
    emulated(vectors_agree);
}

/// What became of generated modules.
#[derive(Debug, Default)]
struct Tally {
    calls: u64,
    returned: u64,
    trapped: u64,
    endless: u64,
    ran: u64,
    failed: Vec<u64>,
}

impl Tally {
    fn call(&mut self, seed: u64, call: &Call, device: &Arc<dyn Device>) {
        self.calls += 1;
        match check_module(&call.wasm, &call.name, &call.args, device) {
            Ok(Outcome::Agree { trapped, launches, .. }) => {
                self.trapped += u64::from(trapped);
                self.returned += u64::from(!trapped);
                self.ran += u64::from(launches > 0);
            }
            Ok(Outcome::Endless) => self.endless += 1,
            Err(why) => {
                println!("=== seed {seed}, {}({}): {why}", call.name, call.args.join(", "));
                self.failed.push(seed);
            }
        }
    }
}

#[test]
fn modules_of_any_kind() {
    let device: Arc<dyn Device> = Arc::new(CpuDevice::new(Some(2)).unwrap());
    let modules = number("TENSOR_WASM_SMITH", 200);
    let mut tally = Tally::default();
    for seed in 0..modules {
        let wasm = generate::smith(seed);
        generate::lifts(&wasm);
        smith::calls(&wasm, seed).iter().for_each(|call| tally.call(seed, call, &device));
    }
    println!("{modules} modules: {tally:?}");
    assert_eq!(tally.failed, Vec::<u64>::new(), "seeds that differ");
    assert!(tally.returned * 4 > modules, "only {} calls returned", tally.returned);
}

fn driven(device: Arc<dyn Device>) {
    let modules = number("TENSOR_WASM_SMITH", 250);
    let mut tally = Tally::default();
    for seed in 0..modules {
        if let Some(call) = smith::driven(seed) {
            generate::lifts(&call.wasm);
            tally.call(seed, &call, &device);
        }
    }
    println!("{modules} loops around random functions: {tally:?}");
    assert_eq!(tally.failed, Vec::<u64>::new(), "seeds that differ");
    assert!(tally.ran * 4 > modules, "only {} of {modules} ran on the device", tally.ran);
}

#[test]
fn loops_around_random_functions_on_the_cpu_device() {
    driven(Arc::new(CpuDevice::new(Some(2)).unwrap()));
}

#[test]
fn loops_around_random_functions_as_emulated_ptx() {
    emulated(Codegen::Ptx, driven);
}

#[cfg(feature = "llvm")]
#[test]
fn loops_around_random_functions_as_emulated_ptx_of_llvm() {
    emulated(Codegen::Llvm, driven);
}
