//! Generated loop nests, the same in every run: each must do on a device what it does in plain Wasmtime.
//!
//! `TENSOR_WASM_NESTS` asks for another number of them, `TENSOR_WASM_NEST_SEED` for another first seed;
//! `TENSOR_WASM_NEST_SHRINK=0` leaves those that differ as large as they are.

use std::mem::discriminant;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use tensor_wasm_backends::Codegen;
use tensor_wasm_frontend::LiftOptions;
use tensor_wasm_ir::Target;
use tensor_wasm_oracle::emulator::Emulator;
use tensor_wasm_oracle::generate::{self, Difference, Outcome, Program, check_as, shrink};
use tensor_wasm_oracle::interpret::{Interpreted, Meaning};
use tensor_wasm_oracle::schedule::Scheduled;
use tensor_wasm_passes::Plan;
use tensor_wasm_runtime::around::Around;
use tensor_wasm_runtime::cpu::CpuDevice;
use tensor_wasm_runtime::reference::Order;
use tensor_wasm_runtime::{Artifact, Device, DeviceError, Fp, Launch, Outcome as Ended};

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(default)
}

#[test]
fn generated_nests_on_the_cpu_device() {
    agree(generate::nest, 800, 30, Arc::new(CpuDevice::new(Some(2)).unwrap()));
}

#[test]
fn generated_nests_on_an_interpreted_grid() {
    agree(generate::nest, 300, 15, Arc::new(Interpreted { target: Target::Gpu }));
}

fn emulated(codegen: Codegen) {
    let emulator = Arc::new(Emulator::default().with_codegen(codegen));
    agree(generate::nest, 300, 20, emulator.clone());
    agree(generate::lanes, 400, 60, emulator.clone());
    assert!(emulator.faults().is_empty(), "{:?}", emulator.faults());
}

#[test]
fn vectorised_loops_on_the_cpu_device() {
    agree(generate::lanes, 800, 60, Arc::new(CpuDevice::new(Some(2)).unwrap()));
}

#[test]
fn generated_nests_on_the_emulator() {
    emulated(Codegen::Ptx);
}

#[cfg(feature = "llvm")]
#[test]
fn generated_nests_on_the_emulator_by_llvm() {
    emulated(Codegen::Llvm);
}

#[test]
fn generated_best_values_on_the_cpu_device() {
    agree(generate::best, 800, 60, Arc::new(CpuDevice::new(Some(2)).unwrap()));
}

#[test]
fn generated_best_values_on_an_interpreted_grid() {
    agree(generate::best, 200, 60, Arc::new(Interpreted { target: Target::Gpu }));
}

#[test]
fn generated_best_values_by_their_schedule() {
    for target in [Target::Gpu, Target::Cpu] {
        let device = Arc::new(Scheduled::new(target));
        agree(generate::best, 200, 60, device.clone());
        assert!(device.counts().0 > 100, "{:?}", device.counts());
    }
}

#[test]
fn generated_best_values_as_they_are_meant_backwards() {
    agree(generate::best, 200, 60, Arc::new(Meaning { target: Target::Gpu, order: Order::Backwards }));
}

#[test]
fn generated_best_values_on_the_emulator() {
    let emulator = Arc::new(Emulator::default());
    agree(generate::best, 300, 60, emulator.clone());
    assert!(emulator.faults().is_empty(), "{:?}", emulator.faults());
}

#[test]
fn loops_in_order_on_the_cpu_device() {
    agree(generate::ordered, 1500, 40, Arc::new(CpuDevice::new(Some(2)).unwrap()));
}

#[test]
fn loops_in_order_on_the_emulator() {
    let emulator = Arc::new(Emulator::default());
    agree(generate::ordered, 400, 40, emulator.clone());
    assert!(emulator.faults().is_empty(), "{:?}", emulator.faults());
}

#[test]
fn loops_in_order_by_their_schedule() {
    for target in [Target::Gpu, Target::Cpu] {
        let device = Arc::new(Scheduled::new(target));
        agree(generate::ordered, 300, 40, device.clone());
        assert!(device.counts().0 > 100, "{:?}", device.counts());
    }
}

#[test]
fn loops_in_order_as_they_are_meant_backwards() {
    agree(generate::ordered, 400, 40, Arc::new(Meaning { target: Target::Gpu, order: Order::Backwards }));
}

#[test]
fn wavefronts_on_the_cpu_device() {
    agree(generate::waves, 1500, 30, Arc::new(CpuDevice::new(Some(2)).unwrap()));
}

#[test]
fn wavefronts_on_the_emulator() {
    let emulator = Arc::new(Emulator::default());
    agree(generate::waves, 400, 30, emulator.clone());
    assert!(emulator.faults().is_empty(), "{:?}", emulator.faults());
}

#[test]
fn wavefronts_by_their_schedule() {
    for target in [Target::Gpu, Target::Cpu] {
        let device = Arc::new(Scheduled::new(target));
        agree(generate::waves, 300, 30, device.clone());
        assert!(device.counts().0 > 60, "{:?}", device.counts());
    }
}

#[test]
fn wavefronts_as_they_are_meant_backwards() {
    agree(generate::waves, 400, 30, Arc::new(Meaning { target: Target::Gpu, order: Order::Backwards }));
}

#[test]
fn rows_of_several_things() {
    agree(generate::rows, 800, 30, Arc::new(CpuDevice::new(Some(2)).unwrap()));
    agree(generate::rows, 300, 30, Arc::new(Meaning { target: Target::Gpu, order: Order::Backwards }));
    let device = Arc::new(Scheduled::new(Target::Gpu));
    agree(generate::rows, 200, 30, device.clone());
    assert!(device.counts().0 > 30, "{:?}", device.counts());
    let emulator = Arc::new(Emulator::default());
    agree(generate::rows, 200, 30, emulator.clone());
    assert!(emulator.faults().is_empty(), "{:?}", emulator.faults());
}

#[test]
fn tables_over_all_parts() {
    agree(generate::spans, 600, 30, Arc::new(CpuDevice::new(Some(2)).unwrap()));
    agree(generate::spans, 300, 30, Arc::new(Meaning { target: Target::Gpu, order: Order::Backwards }));
    let device = Arc::new(Scheduled::new(Target::Gpu));
    agree(generate::spans, 200, 30, device.clone());
    assert!(device.counts().0 > 60, "{:?}", device.counts());
    let emulator = Arc::new(Emulator::default());
    agree(generate::spans, 200, 30, emulator.clone());
    assert!(emulator.faults().is_empty(), "{:?}", emulator.faults());
}

#[test]
fn statements_apart() {
    agree(generate::statements, 800, 30, Arc::new(CpuDevice::new(Some(2)).unwrap()));
    agree(generate::statements, 400, 30, Arc::new(Meaning { target: Target::Gpu, order: Order::Backwards }));
    let device = Arc::new(Scheduled::new(Target::Gpu));
    agree(generate::statements, 200, 30, device.clone());
    assert!(device.counts().0 > 60, "{:?}", device.counts());
    let emulator = Arc::new(Emulator::default());
    agree(generate::statements, 200, 30, emulator.clone());
    assert!(emulator.faults().is_empty(), "{:?}", emulator.faults());
}

/// An artifact of which it is seen what each call is to run.
struct Seen {
    inner: Arc<dyn Artifact>,
    count: Arc<AtomicU64>,
    of: fn(&Plan) -> usize,
}

impl Artifact for Seen {
    unsafe fn run(&self, launch: &Launch<'_>) -> Result<Ended, DeviceError> {
        self.count.fetch_add((self.of)(launch.plan) as u64, Ordering::Relaxed);
        // SAFETY: the caller's promise.
        unsafe { self.inner.run(launch) }
    }
}

/// Runs so many programs, as [`agree`]; gives how many there were, and what this comes to in all calls of the device.
fn counted(
    (generator, cases): (fn(u64) -> Program, u64),
    percent: u64,
    inner: Arc<dyn Device>,
    of: fn(&Plan) -> usize,
) -> (u64, u64) {
    let count = Arc::new(AtomicU64::new(0));
    let counter = count.clone();
    let device = Around::new(inner, ", counting", move |kernels, compile| {
        Ok(Arc::new(Seen { inner: compile(kernels)?, count: counter.clone(), of }))
    });
    agree(generator, cases, percent, Arc::new(device));
    (number("TENSOR_WASM_NESTS", cases), count.load(Ordering::Relaxed))
}

/// Runs so many loops that read ahead of their writes: of a hundred, a third run on the device, and a quarter from copies.
fn reads_ahead(cases: u64, inner: Arc<dyn Device>) {
    let copies = |plan: &Plan| plan.steps.iter().filter(|s| !s.before.is_empty()).count();
    let (cases, copied) = counted((generate::ahead, cases), 33, inner, copies);
    assert!(copied * 4 > cases, "only {copied} launches in {cases} programs read from a copy");
}

#[test]
fn reads_ahead_on_the_cpu_device() {
    reads_ahead(2000, Arc::new(CpuDevice::new(Some(2)).unwrap()));
}

#[test]
fn reads_ahead_on_an_interpreted_grid() {
    reads_ahead(300, Arc::new(Interpreted { target: Target::Gpu }));
}

fn emulated_reads_ahead(codegen: Codegen) {
    let emulator = Arc::new(Emulator::default().with_codegen(codegen));
    reads_ahead(500, emulator.clone());
    assert!(emulator.faults().is_empty(), "{:?}", emulator.faults());
}

#[test]
fn reads_ahead_on_the_emulator() {
    emulated_reads_ahead(Codegen::Ptx);
}

#[cfg(feature = "llvm")]
#[test]
fn reads_ahead_on_the_emulator_by_llvm() {
    emulated_reads_ahead(Codegen::Llvm);
}

#[test]
fn reads_ahead_by_their_schedule() {
    for target in [Target::Gpu, Target::Cpu] {
        let device = Arc::new(Scheduled::new(target));
        reads_ahead(300, device.clone());
        assert!(device.counts().0 > 100, "{:?}", device.counts());
    }
}

#[test]
fn reads_ahead_as_they_are_meant_backwards() {
    for target in [Target::Gpu, Target::Cpu] {
        reads_ahead(400, Arc::new(Meaning { target, order: Order::Backwards }));
    }
}

#[test]
fn scans_on_the_cpu_device() {
    agree(generate::scans, 1500, 40, Arc::new(CpuDevice::new(Some(2)).unwrap()));
}

#[test]
fn scans_on_the_emulator() {
    let emulator = Arc::new(Emulator::default());
    agree(generate::scans, 400, 40, emulator.clone());
    assert!(emulator.faults().is_empty(), "{:?}", emulator.faults());
}

#[test]
fn scans_by_their_schedule() {
    for target in [Target::Gpu, Target::Cpu] {
        let device = Arc::new(Scheduled::new(target));
        agree(generate::scans, 300, 40, device.clone());
        assert!(device.counts().0 > 100, "{:?}", device.counts());
    }
}

#[test]
fn scans_as_they_are_meant() {
    for order in [Order::Original, Order::Backwards] {
        agree(generate::scans, 400, 40, Arc::new(Meaning { target: Target::Gpu, order }));
    }
}

/// Runs so many nests that meet themselves: of a hundred, a third run on the device, and in pieces are a quarter as many
/// nests as there are programs.
fn pieces(cases: u64, inner: Arc<dyn Device>) {
    let cut = |plan: &Plan| plan.nests().filter(|n| n.len() > 1).count();
    let (cases, nests) = counted((generate::pieces, cases), 33, inner, cut);
    assert!(nests * 4 > cases, "only {nests} nests in {cases} programs in pieces");
}

#[test]
fn pieces_on_the_cpu_device() {
    pieces(2000, Arc::new(CpuDevice::new(Some(2)).unwrap()));
}

#[test]
fn pieces_on_an_interpreted_grid() {
    pieces(300, Arc::new(Interpreted { target: Target::Gpu }));
}

fn emulated_pieces(codegen: Codegen) {
    let emulator = Arc::new(Emulator::default().with_codegen(codegen));
    pieces(400, emulator.clone());
    assert!(emulator.faults().is_empty(), "{:?}", emulator.faults());
}

#[test]
fn pieces_on_the_emulator() {
    emulated_pieces(Codegen::Ptx);
}

#[cfg(feature = "llvm")]
#[test]
fn pieces_on_the_emulator_by_llvm() {
    emulated_pieces(Codegen::Llvm);
}

#[test]
fn pieces_by_their_schedule() {
    for target in [Target::Gpu, Target::Cpu] {
        let device = Arc::new(Scheduled::new(target));
        pieces(300, device.clone());
        assert!(device.counts().0 > 100, "{:?}", device.counts());
    }
}

#[test]
fn pieces_as_they_are_meant() {
    for order in [Order::Original, Order::Backwards] {
        for target in [Target::Gpu, Target::Cpu] {
            pieces(400, Arc::new(Meaning { target, order }));
        }
    }
}

/// Runs so many nests with an array of each iteration's own: of a hundred, 40 run on the device.
fn private(cases: u64, device: Arc<dyn Device>) {
    agree(generate::private, cases, 40, device);
}

#[test]
fn private_arrays_on_the_cpu_device() {
    private(2000, Arc::new(CpuDevice::new(Some(2)).unwrap()));
}

#[test]
fn private_arrays_on_an_interpreted_grid() {
    private(300, Arc::new(Interpreted { target: Target::Gpu }));
}

fn emulated_private_arrays(codegen: Codegen) {
    let emulator = Arc::new(Emulator::default().with_codegen(codegen));
    private(400, emulator.clone());
    assert!(emulator.faults().is_empty(), "{:?}", emulator.faults());
}

#[test]
fn private_arrays_on_the_emulator() {
    emulated_private_arrays(Codegen::Ptx);
}

#[cfg(feature = "llvm")]
#[test]
fn private_arrays_on_the_emulator_by_llvm() {
    emulated_private_arrays(Codegen::Llvm);
}

#[test]
fn private_arrays_by_their_schedule() {
    for target in [Target::Gpu, Target::Cpu] {
        let device = Arc::new(Scheduled::new(target));
        private(300, device.clone());
        assert!(device.counts().0 > 100, "{:?}", device.counts());
    }
}

#[test]
fn private_arrays_as_they_are_meant() {
    for order in [Order::Original, Order::Backwards] {
        for target in [Target::Gpu, Target::Cpu] {
            private(400, Arc::new(Meaning { target, order }));
        }
    }
}

/// Runs so many loops that store where data decide: of a hundred, a third run on the device, and a quarter as many nests as
/// there are programs do so after an inspection.
fn scatters(cases: u64, inner: Arc<dyn Device>) {
    let inspected = |plan: &Plan| usize::from(!plan.inspections.is_empty());
    let (cases, nests) = counted((generate::scatter, cases), 33, inner, inspected);
    assert!(nests * 4 > cases, "only {nests} nests in {cases} programs ran after an inspection");
}

#[test]
fn scatters_on_the_cpu_device() {
    scatters(2000, Arc::new(CpuDevice::new(Some(2)).unwrap()));
}

#[test]
fn scatters_on_an_interpreted_grid() {
    scatters(300, Arc::new(Interpreted { target: Target::Gpu }));
}

fn emulated_scatters(codegen: Codegen) {
    let emulator = Arc::new(Emulator::default().with_codegen(codegen));
    scatters(400, emulator.clone());
    assert!(emulator.faults().is_empty(), "{:?}", emulator.faults());
}

#[test]
fn scatters_on_the_emulator() {
    emulated_scatters(Codegen::Ptx);
}

#[cfg(feature = "llvm")]
#[test]
fn scatters_on_the_emulator_by_llvm() {
    emulated_scatters(Codegen::Llvm);
}

#[test]
fn scatters_by_their_schedule() {
    for target in [Target::Gpu, Target::Cpu] {
        let device = Arc::new(Scheduled::new(target));
        scatters(300, device.clone());
        assert!(device.counts().0 > 100, "{:?}", device.counts());
    }
}

#[test]
fn scatters_as_they_are_meant() {
    for order in [Order::Original, Order::Backwards] {
        for target in [Target::Gpu, Target::Cpu] {
            scatters(400, Arc::new(Meaning { target, order }));
        }
    }
}

#[test]
fn bulk_moves_on_every_device() {
    agree(generate::bulk, 1500, 30, Arc::new(CpuDevice::new(Some(2)).unwrap()));
    let emulator = Arc::new(Emulator::default());
    agree(generate::bulk, 300, 30, emulator.clone());
    assert!(emulator.faults().is_empty(), "{:?}", emulator.faults());
    for order in [Order::Original, Order::Backwards] {
        agree(generate::bulk, 300, 30, Arc::new(Meaning { target: Target::Gpu, order }));
    }
}

#[test]
fn neighbours_on_every_device() {
    agree(generate::neighbours, 1500, 30, Arc::new(CpuDevice::new(Some(2)).unwrap()));
    let emulator = Arc::new(Emulator::default());
    agree(generate::neighbours, 400, 30, emulator.clone());
    assert!(emulator.faults().is_empty(), "{:?}", emulator.faults());
    for order in [Order::Original, Order::Backwards] {
        agree(generate::neighbours, 300, 30, Arc::new(Meaning { target: Target::Gpu, order }));
    }
}

/// Runs so many loops with float sums and products, with relaxed floats.
fn sums(cases: u64, device: Arc<dyn Device>) {
    agree_as(Fp::Relaxed, generate::sums, cases, 40, device);
}

#[test]
fn relaxed_sums_on_the_cpu_device() {
    sums(1500, Arc::new(CpuDevice::new(Some(2)).unwrap()));
}

#[test]
fn relaxed_sums_on_an_interpreted_grid() {
    sums(300, Arc::new(Interpreted { target: Target::Gpu }));
}

fn emulated_sums(codegen: Codegen) {
    let emulator = Arc::new(Emulator::default().with_codegen(codegen));
    sums(400, emulator.clone());
    assert!(emulator.faults().is_empty(), "{:?}", emulator.faults());
}

#[test]
fn relaxed_sums_on_the_emulator() {
    emulated_sums(Codegen::Ptx);
}

#[cfg(feature = "llvm")]
#[test]
fn relaxed_sums_on_the_emulator_by_llvm() {
    emulated_sums(Codegen::Llvm);
}

#[test]
fn relaxed_sums_by_their_schedule() {
    for target in [Target::Gpu, Target::Cpu] {
        let device = Arc::new(Scheduled::new(target));
        sums(300, device.clone());
        assert!(device.counts().0 > 100, "{:?}", device.counts());
    }
}

#[test]
fn relaxed_sums_as_they_are_meant() {
    for order in [Order::Original, Order::Backwards] {
        sums(300, Arc::new(Meaning { target: Target::Gpu, order }));
    }
}

/// Runs that many programs; at least `percent` of them must have run something on the device.
fn agree(generator: fn(u64) -> Program, cases: u64, percent: u64, device: Arc<dyn Device>) {
    agree_as(Fp::Strict, generator, cases, percent, device);
}

/// The same, with these float semantics.
fn agree_as(fp: Fp, generator: fn(u64) -> Program, cases: u64, percent: u64, device: Arc<dyn Device>) {
    let (cases, first) = (number("TENSOR_WASM_NESTS", cases), number("TENSOR_WASM_NEST_SEED", 0));
    let start = Instant::now();
    let (mut endless, mut trapped, mut ran, mut regions, mut launches, mut fallbacks) = (0u64, 0u64, 0u64, 0, 0, 0);
    let mut failed = vec![];
    for seed in first..first + cases {
        let program = generator(seed);
        match check_as(fp, &program, &device) {
            Ok(Outcome::Endless) => endless += 1,
            Ok(Outcome::Agree { regions: r, launches: l, fallbacks: f, trapped: t }) => {
                regions += r;
                launches += l;
                fallbacks += f;
                trapped += u64::from(t);
                ran += u64::from(l > 0);
            }
            Err(why) => {
                println!("=== seed {seed}: {why}");
                failed.push(seed);
                let small = number("TENSOR_WASM_NEST_SHRINK", 1) == 0 || failed.len() > 8;
                if small || matches!(why, Difference::Invalid(_)) {
                    continue;
                }
                let same = |d: &Difference| discriminant(d) == discriminant(&why);
                let small = shrink(&program, 10_000, &mut |p| check_as(fp, p, &device).is_err_and(|e| same(&e)));
                let why = check_as(fp, &small, &device).expect_err("it differed a moment ago");
                println!("--- smallest: {why}\nargs {:?}\n{}", small.args, small.module());
            }
        }
    }
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "{cases} programs in {seconds:.1} s ({:.0}/s): {ran} launched, {trapped} trapped, {endless} endless; \
         {regions} regions, {launches} launches, {fallbacks} fallbacks",
        cases as f64 / seconds
    );
    assert_eq!(failed, Vec::<u64>::new(), "seeds that differ");
    assert!(ran * 100 > cases * percent, "only {ran} of {cases} programs ran anything on the device");
}

#[test]
fn unrolled_loops_on_the_cpu_device() {
    agree(generate::unrolled, 1000, 35, Arc::new(CpuDevice::new(Some(2)).unwrap()));
}

#[test]
fn unrolled_loops_on_an_interpreted_grid() {
    agree(generate::unrolled, 200, 35, Arc::new(Interpreted { target: Target::Gpu }));
}

#[test]
fn unrolled_loops_as_they_are_meant() {
    for order in [Order::Original, Order::Backwards] {
        agree(generate::unrolled, 150, 35, Arc::new(Meaning { target: Target::Gpu, order }));
    }
}

fn emulated_unrolled_loops(codegen: Codegen) {
    let emulator = Arc::new(Emulator::default().with_codegen(codegen));
    agree(generate::unrolled, 300, 35, emulator.clone());
    assert!(emulator.faults().is_empty(), "{:?}", emulator.faults());
}

#[test]
fn unrolled_loops_on_the_emulator() {
    emulated_unrolled_loops(Codegen::Ptx);
}

#[cfg(feature = "llvm")]
#[test]
fn unrolled_loops_on_the_emulator_by_llvm() {
    emulated_unrolled_loops(Codegen::Llvm);
}

/// The loops are made for this: many of their rests are a part of them.
#[test]
fn unrolled_loops_and_their_rests_are_one() {
    let options = LiftOptions { force: true, pretest_work: 0, ..LiftOptions::default() };
    let one = |seed: &u64| {
        let wasm = wat::parse_str(generate::unrolled(*seed).module()).expect("a program");
        let lifted = tensor_wasm_runtime::lift(&wasm, options).expect("it can be lifted");
        lifted.remarks.iter().any(|r| r.detail.contains("leaves over"))
    };
    let rests = (0..400).filter(one).count();
    println!("{rests} of 400 programs have a rest that is a part of its loop");
    assert!(rests > 30, "{rests}");
}

#[test]
fn rows_by_pointers() {
    agree(generate::tables, 500, 15, Arc::new(CpuDevice::new(Some(2)).unwrap()));
    for order in [Order::Original, Order::Backwards] {
        agree(generate::tables, 80, 12, Arc::new(Meaning { target: Target::Gpu, order }));
    }
    let emulator = Arc::new(Emulator::default());
    agree(generate::tables, 120, 15, emulator.clone());
    assert!(emulator.faults().is_empty(), "{:?}", emulator.faults());
}

/// Most tables are what the lifter takes them to be.
#[test]
fn tables_are_taken_to_be_regular() {
    let options = LiftOptions { force: true, pretest_work: 0, ..LiftOptions::default() };
    let taken = |seed: &u64| {
        let wasm = wat::parse_str(generate::tables(*seed).module()).expect("a program");
        let lifted = tensor_wasm_runtime::lift(&wasm, options).expect("it can be lifted");
        lifted.remarks.iter().any(|r| r.detail.contains("arithmetic progression"))
    };
    let taken = (0..400).filter(taken).count();
    println!("{taken} of 400 programs have a loop that takes a table to be regular");
    assert!(taken > 100, "{taken}");
}

/// Members of structures, and callees with frames.
const KEPT_IN_MEMORY: [fn(u64) -> Program; 2] = [generate::members, generate::calls];

#[test]
fn what_is_kept_in_memory_on_the_cpu_device() {
    KEPT_IN_MEMORY.iter().for_each(|&of| agree(of, 600, 15, Arc::new(CpuDevice::new(Some(2)).unwrap())));
}

#[test]
fn what_is_kept_in_memory_as_it_is_meant() {
    for order in [Order::Original, Order::Backwards] {
        KEPT_IN_MEMORY.iter().for_each(|&of| agree(of, 100, 12, Arc::new(Meaning { target: Target::Gpu, order })));
    }
}

#[test]
fn what_is_kept_in_memory_on_the_emulator() {
    let emulator = Arc::new(Emulator::default());
    KEPT_IN_MEMORY.iter().for_each(|&of| agree(of, 150, 15, emulator.clone()));
    assert!(emulator.faults().is_empty(), "{:?}", emulator.faults());
}

/// The loops are made for this: many have ways that are left to the module's own code.
#[test]
fn rare_ways_are_left() {
    let options = LiftOptions { force: true, pretest_work: 0, ..LiftOptions::default() };
    let leaves = |seed: &u64| {
        let wasm = wat::parse_str(generate::calls(*seed).module()).expect("a program");
        let lifted = tensor_wasm_runtime::lift(&wasm, options).expect("it can be lifted");
        lifted.remarks.iter().any(|r| r.detail.contains("left for the module's own code"))
    };
    let left = (0..400).filter(leaves).count();
    println!("{left} of 400 programs have a loop that leaves rare ways");
    assert!(left > 40, "{left}");
}
