//! Every guest program at its small size, forced, on the PTX interpreter against plain Wasmtime,
//! everything compared; and no kernel may do what the interpreter watches for: race, leave
//! the memory that a launch names, read what was not written, part at a barrier.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use tensor_wasm::backends::Codegen;
use tensor_wasm::oracle::emulator::Emulator;
use tensor_wasm::oracle::{Entry, Guest, Manifest, difference, execute};
use tensor_wasm::{Accelerator, Options};

/// Calls of a guest that is a list of them, spread over the list: each is compiled anew, which takes longer
/// than its kernels. `tensor-wasm verify --device emulator --manifest` makes them all.
const CALLS: usize = 12;

/// Runs a guest on an emulator of its own; gives its launches.
fn check(codegen: Codegen, e: &Entry, wasm: &[u8], invoke: Option<String>, args: &[String]) -> u64 {
    let guest = Guest {
        name: e.name.clone(),
        wasm: wasm.to_vec(),
        invoke,
        args: args.to_vec(),
        observe: true,
        ..Guest::default()
    };
    let emulator = Arc::new(Emulator::default().with_codegen(codegen));
    let options = Options { force: true, ..Options::default() };
    let accelerator = Accelerator::with_device(options, Some(emulator.clone()));
    let reference = execute(&guest, None).unwrap();
    let seen = execute(&guest, Some(&accelerator)).unwrap();
    let faults = emulator.faults();
    assert!(faults.is_empty(), "{} {:?}: {}", e.name, args, faults[0]);
    if let Some(d) = difference(&reference, &seen) {
        panic!("{} {args:?}: {d}\n{}", e.name, accelerator.stats());
    }
    emulator.launches()
}

fn every_guest(codegen: Codegen) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("kernels/guests");
    let all = Manifest::read(&folder.join("guests.toml")).unwrap().guest;
    let (count, queue, launches) = (all.len(), Mutex::new(all), Mutex::new(0));
    std::thread::scope(|s| {
        for _ in 0..2 {
            s.spawn(|| {
                loop {
                    let next = queue.lock().unwrap().pop();
                    let Some(e) = next else { break };
                    let wasm = wat::parse_file(folder.join(&e.wasm)).unwrap();
                    let mut n = 0;
                    if e.invoke.is_empty() {
                        n += check(codegen, &e, &wasm, None, &e.small);
                    }
                    for call in e.invoke.iter().step_by(e.invoke.len().div_ceil(CALLS).max(1)) {
                        let (f, args) = call.split_first().expect("a call names a function");
                        n += check(codegen, &e, &wasm, Some(f.clone()), args);
                    }
                    *launches.lock().unwrap() += n;
                }
            });
        }
    });
    let launches = launches.into_inner().unwrap();
    println!("{count} guests, {launches} launches");
    assert!(launches > 1000, "only {launches} launches");
}

#[test]
fn every_guest_by_the_hand_written_emitter() {
    every_guest(Codegen::Ptx);
}

#[cfg(feature = "llvm")]
#[test]
fn every_guest_by_llvm() {
    every_guest(Codegen::Llvm);
}
