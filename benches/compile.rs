//! What lifting costs beside what Wasmtime costs: the same module compiled by Wasmtime, and lifted, rewritten and
//! compiled by us (`cargo bench --bench compile`).
//!
//! `wasmtime` is `Module::new` with the settings of a run; `lift` is everything that is done before the module is given to
//! Wasmtime (validation, SSA, recurrences, nests, the rewritten module); `ptx` and `native` are lifting, lowering and the
//! code of every region for a GPU and for the CPU device. All on as many threads as each takes by itself.

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use tensor_wasm::backends::ptx::{PtxTarget, emit};
use tensor_wasm::frontend::LiftOptions;
use tensor_wasm::ir::Target;
use tensor_wasm::passes::lower_all;
use tensor_wasm::{Accelerator, runtime, splice};
use wasmtime::{Engine, Module};

const MODULES: [(&str, &str); 4] = [
    ("zlib (89 KB)", "kernels/guests/plain/zlib.wasm"),
    ("sgemm with debug information (147 KB)", "kernels/guests/clang/sgemm_ijk-g.wasm"),
    ("Expat (175 KB)", "kernels/guests/plain/expat.wasm"),
    ("nothing but nests, unrolled and vectorised (28 KB)", "kernels/suite/wasm/O3-simd/product.wasm"),
];

fn options(target: Target) -> LiftOptions {
    match target {
        Target::Gpu => LiftOptions { axes: 3, walk: false, ..LiftOptions::default() },
        Target::Cpu => LiftOptions { axes: 1, walk: true, ..LiftOptions::default() },
    }
}

/// Lifts and rewrites a module, and lowers its regions.
fn lowered(wasm: &[u8], target: Target) -> Vec<tensor_wasm::ir::Kernel> {
    let lifted = runtime::lift(wasm, options(target)).expect("a valid module");
    black_box(splice(wasm, &lifted.sites).expect("it can be rewritten"));
    let kernels = lifted.sites.iter().map(|s| lower_all(&s.region, target).expect("it can be lowered"));
    kernels.collect::<Vec<_>>().concat()
}

fn compile(c: &mut Criterion) {
    let engine = Engine::new(&Accelerator::config()).expect("an engine");
    let sm = PtxTarget::for_sm(90).expect("a target");
    for (name, path) in MODULES {
        let wasm = std::fs::read(path).expect("a guest of the repository");
        let mut g = c.benchmark_group(name);
        g.sample_size(10);
        g.bench_function("wasmtime", |b| {
            b.iter_batched(|| (), |()| Module::new(&engine, &wasm).expect("a valid module"), BatchSize::PerIteration)
        });
        g.bench_function("lift", |b| {
            b.iter(|| {
                let lifted = runtime::lift(&wasm, options(Target::Gpu)).expect("a valid module");
                splice(&wasm, &lifted.sites).expect("it can be rewritten")
            })
        });
        g.bench_function("ptx", |b| b.iter(|| emit(&lowered(&wasm, Target::Gpu), &sm).expect("it can be emitted")));
        g.bench_function("native", |b| {
            b.iter(|| {
                let kernels = lowered(&wasm, Target::Cpu);
                let code = kernels.iter().map(|k| tensor_wasm::backends::cpu::compile(k).expect("it can be compiled"));
                code.collect::<Vec<_>>()
            })
        });
        g.finish();
    }
}

criterion_group!(benches, compile);
criterion_main!(benches);
