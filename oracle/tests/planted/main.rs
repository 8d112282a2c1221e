//! Planted faults: one thing at a time is made wrong in a pass or a backend, and the oracle must see it and name
//! the layer. It is how we know that the oracle can fail.

mod faults;
mod programs;

use std::sync::Arc;

use faults::{Edit, FAULTS, Fault};
use programs::{PROGRAMS, Program};
use tensor_wasm_backends::ptx::{PtxTarget, emit};
use tensor_wasm_frontend::LiftOptions;
use tensor_wasm_ir::{Kernel, Region, Target};
use tensor_wasm_oracle::emulator::Emulator;
use tensor_wasm_oracle::generate::{Difference, Outcome, all_of_it, check_with};
use tensor_wasm_oracle::{Layer, Stage, bisect, stages};
use tensor_wasm_passes::inspect::with_inspections;
use tensor_wasm_passes::{Step, lower_all};
use tensor_wasm_runtime::around::Around;
use tensor_wasm_runtime::cpu::CpuDevice;
use tensor_wasm_runtime::{Accelerator, Artifact, Device, DeviceError, Fp, Launch, Outcome as Ended};

/// A device that is given a kernel with a fault in it.
fn given(
    inner: Arc<dyn Device>,
    edit: fn(&mut Kernel) -> bool,
    launches: fn(&mut Vec<Step>) -> bool,
) -> Arc<dyn Device> {
    Arc::new(Around::new(inner, ", at fault", move |kernels, compile| {
        let mut kernels = kernels.to_vec();
        // One fault, in the first kernel that it is to be had in.
        kernels.iter_mut().any(edit);
        Ok(Arc::new(GivenArtifact { inner: compile(&kernels)?, kernels, launches }))
    }))
}

struct GivenArtifact {
    inner: Arc<dyn Artifact>,
    kernels: Vec<Kernel>,
    launches: fn(&mut Vec<Step>) -> bool,
}

impl Artifact for GivenArtifact {
    unsafe fn run(&self, launch: &Launch<'_>) -> Result<Ended, DeviceError> {
        let mut plan = launch.plan.clone();
        (self.launches)(&mut plan.steps);
        let launch = Launch { kernels: &self.kernels, plan: &plan, ..*launch };
        // SAFETY: the caller's promises are about memory, which is the same, and launches, which are some of the plan's.
        unsafe { self.inner.run(&launch) }
    }
}

/// The accelerator of a stage for a program, with the fault in it if it has come that far.
fn planted(stage: &Stage, p: &Program, fault: Option<&Fault>) -> Accelerator {
    let options = all_of_it(p.fp());
    let mut device = stage.device.clone();
    let mut passes: Vec<tensor_wasm_runtime::Pass> = vec![];
    match fault.map(|f| f.edit) {
        Some(Edit::Region(edit)) => passes.push(Arc::new(move |r: &mut Region| {
            edit(r);
        })),
        Some(Edit::Kernel(edit) | Edit::Native(edit)) => {
            device = given(device, edit, |_| false);
        }
        Some(Edit::Launches(launches)) => device = given(device, |_| false, launches),
        Some(Edit::Text(edit)) => {
            let rewrite = Arc::new(move |text: String| edit(&text));
            device = Arc::new(Emulator::default().with_steps(1_000_000).rewriting(rewrite));
        }
        None => {}
    }
    Accelerator::with_passes(options, Some(device), passes)
}

/// Is the fault in what this layer runs? Where it is not, the layer does what it does without any.
fn reaches(fault: &Fault, layer: Layer) -> bool {
    match fault.edit {
        Edit::Region(_) => true,
        Edit::Kernel(_) => layer >= Layer::Lower,
        Edit::Native(_) | Edit::Launches(_) => layer == Layer::Cpu,
        Edit::Text(..) => layer == Layer::Ptx,
    }
}

/// Does the fault find anything to change in a program?
fn touches(fault: &Fault, p: &Program, wasm: &[u8], target: Target) -> bool {
    let axes = if target == Target::Gpu { 3 } else { 1 };
    let options =
        LiftOptions { axes, walk: target == Target::Cpu, force: true, pretest_work: 0, relaxed: p.fp() == Fp::Relaxed };
    let lifted = tensor_wasm_runtime::lift(wasm, options).unwrap();
    lifted.sites.into_iter().any(|mut site| {
        let all = with_inspections(&site.region);
        let mut kernels: Vec<Kernel> = all.iter().flat_map(|r| lower_all(r, target).unwrap()).collect();
        match fault.edit {
            Edit::Region(edit) => edit(&mut site.region),
            Edit::Kernel(edit) => kernels.iter_mut().any(edit),
            Edit::Native(edit) => target == Target::Cpu && kernels.iter_mut().any(edit),
            Edit::Launches(_) => {
                let many = !site.region.hosts().is_empty() || !site.region.bounds().is_empty();
                target == Target::Cpu && many
            }
            Edit::Text(edit) => {
                let sm_90 = PtxTarget::for_sm(90).unwrap();
                target == Target::Gpu && {
                    let text = emit(&kernels, &sm_90).unwrap();
                    text.lines().ne(edit(&text).lines())
                }
            }
        }
    })
}

fn devices() -> Vec<Vec<Stage>> {
    let emulator: Arc<dyn Device> = Arc::new(Emulator::default());
    let cpu: Arc<dyn Device> = Arc::new(CpuDevice::new(Some(2)).unwrap());
    vec![stages(&emulator), stages(&cpu)]
}

#[test]
fn nothing_differs_without_a_fault() {
    for stages in devices() {
        for p in PROGRAMS {
            let wasm = wat::parse_str(p.text).unwrap();
            let args: Vec<String> = p.args.iter().map(ToString::to_string).collect();
            for s in &stages {
                match check_with(&wasm, "f", &args, &planted(s, p, None)) {
                    Ok(Outcome::Agree { launches, fallbacks, .. }) => {
                        let ran = launches > 0 || (p.refused && fallbacks > 0);
                        assert!(ran, "{}: nothing ran in layer {}", p.name, s.layer);
                    }
                    other => panic!("{} in layer {}: {other:?}", p.name, s.layer),
                }
            }
        }
    }
}

/// Programs in which a fault is looked for, at most.
const ENOUGH: usize = 3;

#[test]
fn every_fault_is_seen_in_its_layer() {
    let mut wrong = vec![];
    // Only those whose name contains this, if it is set.
    let only = std::env::var("TENSOR_WASM_FAULT").unwrap_or_default();
    for fault in FAULTS.iter().filter(|f| f.name.contains(&only)) {
        let mut seen = vec![];
        for stages in devices() {
            let target = stages[0].device.target();
            for p in PROGRAMS {
                let wasm = wat::parse_str(p.text).unwrap();
                if seen.len() >= ENOUGH || !touches(fault, p, &wasm, target) {
                    continue;
                }
                let args: Vec<String> = p.args.iter().map(ToString::to_string).collect();
                let mut differs = |s: &Stage| {
                    if !reaches(fault, s.layer) {
                        return None;
                    }
                    match check_with(&wasm, "f", &args, &planted(s, p, Some(fault))) {
                        Ok(_) => None,
                        Err(Difference::Invalid(why)) => panic!("{}: {why}", p.name),
                        Err(why) => Some(why.to_string()),
                    }
                };
                if let Some((layer, how)) = bisect(&stages, &mut differs) {
                    seen.push((layer, p.name, how));
                }
            }
        }
        let elsewhere = seen.iter().any(|s| s.0 != fault.layer);
        let first = seen.first().map_or("in no program".into(), |(_, p, how)| format!("{p}: {how}"));
        println!("{:32} {:10} {}", fault.name, fault.layer.name(), first.lines().next().unwrap_or(""));
        if seen.is_empty() || elsewhere {
            wrong.push(format!("{} ({}): seen {seen:?}", fault.name, fault.layer));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(FAULTS.len() >= 25);
}
