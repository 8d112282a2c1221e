//! A device that fails in every way it can: the program's results are Wasmtime's all the same, every
//! fallback is counted with its reason, and `deny_fallback` turns it into an error.

use std::sync::Arc;

use tensor_wasm::ir::{Kernel, Target};
use tensor_wasm::oracle::{Guest, difference, execute};
use tensor_wasm::passes::Plan;
use tensor_wasm::runtime::{Artifact, Device, DeviceError, Launch, Outcome};
use tensor_wasm::{Accelerator, Options};

#[derive(Clone)]
enum Fault {
    Compile,
    Run(DeviceError),
    Trap,
}

struct Faulty(Fault);

impl Device for Faulty {
    fn name(&self) -> String {
        "faulty".into()
    }
    fn kind(&self) -> &'static str {
        "faulty"
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
    fn compile(&self, _: &[Kernel]) -> Result<Arc<dyn Artifact>, DeviceError> {
        match self.0 {
            Fault::Compile => Err(DeviceError::Compile("ptxas says no".into())),
            _ => Ok(Arc::new(FaultyArtifact(self.0.clone()))),
        }
    }
    fn worth(&self, _: &Plan, _: u64) -> bool {
        true
    }
}

struct FaultyArtifact(Fault);

impl Artifact for FaultyArtifact {
    unsafe fn run(&self, _: &Launch<'_>) -> Result<Outcome, DeviceError> {
        match &self.0 {
            Fault::Run(e) => Err(e.clone()),
            _ => Ok(Outcome::Trapped),
        }
    }
}

fn guest() -> Guest {
    let text = r#"(module (memory (export "memory") 1)
      (func (export "f") (param $p i32) (param $n i32) (result i32)
        (loop $l
          (i32.store (local.get $p) (local.get $n))
          (local.set $p (i32.add (local.get $p) (i32.const 4)))
          (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (local.get $p)))"#;
    Guest {
        name: "fault".into(),
        wasm: wat::parse_str(text).unwrap(),
        invoke: Some("f".into()),
        args: vec!["64".into(), "100".into()],
        observe: true,
        ..Guest::default()
    }
}

/// Runs under the fault; gives how often what was the reason.
fn run(fault: Fault) -> Vec<(String, u64)> {
    let options = Options { force: true, ..Options::default() };
    let accelerator = Accelerator::with_device(options, Some(Arc::new(Faulty(fault.clone()))));
    let reference = execute(&guest(), None).unwrap();
    let seen = execute(&guest(), Some(&accelerator)).unwrap();
    assert_eq!(difference(&reference, &seen), None);
    let stats = accelerator.stats();
    assert_eq!(stats.launches(), 0);

    let options = Options { force: true, deny_fallback: true, ..Options::default() };
    let accelerator = Accelerator::with_device(options, Some(Arc::new(Faulty(fault))));
    match execute(&guest(), Some(&accelerator)) {
        Err(e) => assert!(e.to_string().contains("fallbacks are denied"), "{e}"),
        Ok(seen) => {
            let stopped = seen.trap.expect("a denied fallback stops the guest");
            assert_eq!(stopped.code, None);
            assert!(stopped.message.contains("fallbacks are denied"), "{}", stopped.message);
        }
    }
    stats.reasons().into_iter().collect()
}

#[test]
fn out_of_device_memory() {
    let why = run(Fault::Run(DeviceError::Memory("cuMemAlloc: CUDA_ERROR_OUT_OF_MEMORY".into())));
    assert_eq!(why, [("device-memory".to_string(), 1)]);
}

#[test]
fn driver_error() {
    let why = run(Fault::Run(DeviceError::Driver("cuLaunchKernel: CUDA_ERROR_INVALID_VALUE".into())));
    assert_eq!(why, [("driver-error".to_string(), 1)]);
}

#[test]
fn lost_context() {
    let why = run(Fault::Run(DeviceError::Lost("cuCtxSynchronize: CUDA_ERROR_ILLEGAL_ADDRESS".into())));
    assert_eq!(why, [("device-lost".to_string(), 1)]);
}

#[test]
fn trap_flag() {
    assert_eq!(run(Fault::Trap), [("trap-flag".to_string(), 1)]);
}

#[test]
fn kernel_that_does_not_compile() {
    let why = run(Fault::Compile);
    assert_eq!(why.len(), 1);
    assert!(why[0].0.contains("ptxas says no"), "{why:?}");
}

#[test]
fn a_region_that_is_always_refused_is_asked_less_and_less() {
    // Without `force`: 2000 calls of a loop that is big enough to be asked for and always fails.
    let text = r#"(module (memory (export "memory") 8)
      (func $fill (param $p i32) (param $n i32)
        (loop $l
          (i32.store (local.get $p) (local.get $n))
          (local.set $p (i32.add (local.get $p) (i32.const 4)))
          (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
      (func (export "f") (local $k i32)
        (loop $l
          (call $fill (i32.const 0) (i32.const 50000))
          (br_if $l (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 2000))))))"#;
    let guest = Guest { wasm: wat::parse_str(text).unwrap(), invoke: Some("f".into()), args: vec![], ..guest() };
    let accelerator = Accelerator::with_device(Options::default(), Some(Arc::new(Faulty(Fault::Trap))));
    let seen = execute(&guest, Some(&accelerator)).unwrap();
    assert!(seen.trap.is_none());
    let stats = accelerator.stats();
    let calls: u64 = stats.regions.iter().map(|r| r.calls).sum();
    let rested: u64 = stats.regions.iter().map(|r| r.rested).sum();
    assert!((8..40).contains(&calls), "{calls} calls");
    assert!(calls + rested >= 2000, "{calls} calls, {rested} rested");
}
