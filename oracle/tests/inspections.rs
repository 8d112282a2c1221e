//! What inspections say, against brute force: every store of every iteration of generated loops, one iteration after the
//! other. A nest that is launched after its inspection stores to no place in two iterations, and to none outside of the
//! ranges of its plan; one that an inspection turns down does store to one place in two.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use tensor_wasm_ir::{NumOp, Region, Target, View};
use tensor_wasm_oracle::generate::{self, Outcome as Seen, campaign, check_with};
use tensor_wasm_oracle::interpret::Meaning;
use tensor_wasm_passes::Plan;
use tensor_wasm_passes::guard::{Needs, check_with as guarded};
use tensor_wasm_passes::inspect::Inspected;
use tensor_wasm_runtime::around::Around;
use tensor_wasm_runtime::reference::{Order, Ran, Watch, run_region};
use tensor_wasm_runtime::{Accelerator, Artifact, DeviceError, Launch, Options, Outcome, Pass};

/// Who stores to each byte; updates are in order with anything.
#[derive(Default)]
struct Stores {
    owner: HashMap<u64, u64>,
    /// Two iterations store to one place.
    twice: bool,
}

impl Watch for Stores {
    fn store(&mut self, writer: u64, addr: u64, bytes: u8, _bits: u64) {
        for at in addr..addr + u64::from(bytes) {
            self.twice |= *self.owner.entry(at).or_insert(writer) != writer;
        }
    }

    fn update(&mut self, writer: u64, _: NumOp, addr: u64, bytes: u8, _: u64) {
        for at in addr..addr + u64::from(bytes) {
            self.owner.entry(at).or_insert(writer);
        }
    }

    fn partial(&mut self, _: u64, _: u32) {}
}

/// What a call does, by the region's name, and what has been said of such calls.
#[derive(Default)]
struct Verdicts {
    regions: HashMap<String, Region>,
    truth: HashMap<String, Stores>,
    launched: u64,
    turned_down: u64,
    wrong: Vec<String>,
}

impl Verdicts {
    /// Runs what is going to be inspected; nothing is known of a call that traps.
    fn look(&mut self, name: &str, plan: &Plan, memory: &[u8]) {
        self.truth.remove(name);
        let Some(region) = self.regions.get(name) else { return };
        let live_ins: Vec<u64> = region.params.iter().map(|p| plan.values[p.0 as usize]).collect();
        let size = memory.len() as u64;
        let ahead = guarded(region, &live_ins, size, Needs::default(), &Inspected::nothing(region));
        let Ok(ahead) = ahead else { return };
        let mut seen = Stores::default();
        let ran = run_region(region, &ahead, &mut memory.to_vec(), Order::Original, false, &mut seen);
        if matches!(ran, Ok(Ran::Done(_))) {
            self.truth.insert(name.into(), seen);
        }
    }
}

/// What runs a region or an inspection, with an eye on it.
struct Judged {
    inner: Arc<dyn Artifact>,
    /// The region's name.
    name: String,
    verdicts: Arc<Mutex<Verdicts>>,
}

impl Artifact for Judged {
    unsafe fn run(&self, launch: &Launch<'_>) -> Result<Outcome, DeviceError> {
        let name = &self.name;
        if let Some(of) = name.strip_suffix("_range") {
            // SAFETY: the caller promises that these bytes are valid, and nobody else's meanwhile.
            let memory = unsafe { std::slice::from_raw_parts(launch.mem, launch.mem_size as usize) };
            self.verdicts.lock().unwrap().look(of, launch.plan, memory);
        }
        // SAFETY: the caller's promise.
        let done = unsafe { self.inner.run(launch) }?;
        let v = &mut *self.verdicts.lock().unwrap();
        if let (Some(of), Outcome::Trapped) = (name.strip_suffix("_mark"), &done)
            && let Some(truth) = v.truth.get(of)
        {
            v.turned_down += 1;
            if !truth.twice {
                v.wrong.push(format!("{of} is turned down, but no two iterations store to one place"));
            }
        }
        if let (Some(truth), Outcome::Done { .. }) = (v.truth.get(name), &done) {
            v.launched += 1;
            let inside = |at: &u64| launch.plan.writes.iter().any(|w| w.contains(at));
            if !truth.owner.keys().all(inside) {
                v.wrong.push(format!("{name} stores outside of {:?}", launch.plan.writes));
            }
            if truth.twice {
                v.wrong.push(format!("{name} is launched, but two iterations store to one place"));
            }
        }
        Ok(done)
    }
}

/// The interpreter of regions, judged.
fn accelerator(target: Target, verdicts: &Arc<Mutex<Verdicts>>) -> Accelerator {
    let (of, seen) = (verdicts.clone(), verdicts.clone());
    let meaning = Arc::new(Meaning { target, order: Order::Backwards });
    let device = Around::new(meaning, ", judged", move |kernels, compile| {
        let (inner, name) = (compile(kernels)?, kernels[0].name.clone());
        Ok(Arc::new(Judged { inner, name, verdicts: of.clone() }))
    });
    let pass: Pass = Arc::new(move |region| {
        if region.views.iter().any(View::inspected) {
            seen.lock().unwrap().regions.insert(region.name.clone(), region.clone());
        }
    });
    Accelerator::with_passes(Options { force: true, ..Options::default() }, Some(Arc::new(device)), vec![pass])
}

#[test]
fn inspections_tell_the_truth() {
    for target in [Target::Cpu, Target::Gpu] {
        let verdicts = Arc::new(Mutex::new(Verdicts::default()));
        for seed in 0..600 {
            let call = campaign::call(&generate::scatter(seed)).unwrap();
            let seen = check_with(&call.wasm, &call.name, &call.args, &accelerator(target, &verdicts));
            assert!(matches!(seen, Ok(Seen::Agree { .. } | Seen::Endless)), "seed {seed}: {seen:?}");
            let v = &mut *verdicts.lock().unwrap();
            assert!(v.wrong.is_empty(), "seed {seed}: {:?}", v.wrong);
            (v.regions, v.truth) = Default::default();
        }
        let v = verdicts.lock().unwrap();
        println!("{target:?}: {} launched, {} turned down", v.launched, v.turned_down);
        assert!(v.launched > 100 && v.turned_down > 40, "{} launched, {} turned down", v.launched, v.turned_down);
    }
}
