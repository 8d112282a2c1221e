//! Every operation of the numerics table at its edges, in every shape, the same in every run; and modules of any kind.
//!
//! `TENSOR_WASM_NUMERIC` asks for another number of rounds through the table, `TENSOR_WASM_SMITH` for another number
//! of modules.

use std::collections::BTreeMap;
use std::sync::Arc;

use tensor_wasm_oracle::generate::numeric::{SHAPES, operation, operations};
use tensor_wasm_oracle::generate::{self, Interpreted, Outcome, check, check_module, numeric};
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
        assert!(launches * 2 > programs, "{op}: only {launches} of {programs} ran on the device");
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
    agree(Arc::new(Interpreted));
}

#[test]
fn modules_of_any_kind() {
    let device: Arc<dyn Device> = Arc::new(CpuDevice::new(Some(2)).unwrap());
    let modules = number("TENSOR_WASM_SMITH", 300);
    let (mut called, mut ended, mut trapped, mut regions, mut failed) = (0, 0, 0, 0, vec![]);
    for seed in 0..modules {
        let wasm = generate::smith(seed);
        generate::lifts(&wasm);
        for (name, args) in generate::smith::calls(&wasm, seed) {
            called += 1;
            match check_module(&wasm, &name, &args, &device) {
                Ok(Outcome::Agree { trapped: t, regions: r, .. }) => {
                    trapped += u64::from(t);
                    ended += u64::from(!t);
                    regions += r;
                }
                Ok(Outcome::Endless) => {}
                Err(why) => {
                    println!("=== seed {seed}, {name}({}): {why}", args.join(", "));
                    failed.push(seed);
                }
            }
        }
    }
    println!("{modules} modules, {called} calls: {ended} returned, {trapped} trapped, {regions} regions");
    assert_eq!(failed, Vec::<u64>::new(), "seeds that differ");
    assert!(ended > modules / 2, "only {ended} calls returned");
}
