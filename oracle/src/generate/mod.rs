//! Generated programs and what is done with them: loop nests in the shapes that compilers emit and
//! in shapes that tempt a lifter into a wrong answer, numeric operations at their edges, and modules of any kind.
//!
//! **Takes** a seed. **Gives** a [`Program`] that is the same for that seed on every machine
//! ([`nest`], [`numeric()`], [`vector()`], [`lanes()`], [`ordered()`], [`waves()`], [`spans()`], [`statements()`], [`ahead()`], [`scans()`], [`pieces()`],
//! [`private()`], [`scatter()`], [`bulk()`], [`sums()`], [`unrolled()`], [`members()`], [`calls()`], [`rows()`], [`tables()`], [`neighbours()`]), or a module ([`smith()`]); whether it
//! does on a device what it does in plain Wasmtime ([`check`]); and, where it does not, a smaller one that differs as well ([`shrink()`]). **Assumes** that a program may be
//! anything that validates: one that does not come to its end within [`FUEL`] is [`Outcome::Endless`].

mod ahead;
mod bulk;
mod calls;
pub mod campaign;
mod carried;
mod edges;
mod expr;
mod lanes;
mod members;
pub mod mutate;
mod neighbours;
mod nest;
pub mod numeric;
mod ordered;
mod pieces;
mod place;
mod private;
mod program;
mod rng;
mod rows;
mod scans;
mod scatter;
mod sexpr;
mod shrink;
pub mod smith;
mod spans;
mod statements;
mod sums;
mod tables;
mod unrolled;
mod updates;
pub mod vector;
mod waves;

use std::sync::{Arc, OnceLock};

use tensor_wasm_frontend::LiftOptions;
use tensor_wasm_runtime::cpu::CpuDevice;
use tensor_wasm_runtime::{Accelerator, Device, Fp, Options};
use wasmtime::{Engine, Module, Trap};

use crate::compare::difference;
use crate::guest::{Bounds, Guest, RunError, execute_on};

pub use ahead::ahead;
pub use bulk::bulk;
pub use calls::calls;
pub use lanes::lanes;
pub use members::members;
pub use mutate::mutate;
pub use neighbours::neighbours;
pub use numeric::numeric;
pub use ordered::ordered;
pub use pieces::pieces;
pub use private::private;
pub use program::{Program, best, nest};
pub use rng::Rng;
pub use rows::rows;
pub use scans::scans;
pub use scatter::scatter;
pub use shrink::shrink;
pub use smith::smith;
pub use spans::spans;
pub use statements::statements;
pub use sums::sums;
pub use tables::tables;
pub use unrolled::unrolled;
pub use vector::vector;
pub use waves::waves;

/// Steps that plain Wasmtime takes at most before a program is called endless. The device's run may take
/// ten times as many before it is said to hang.
pub const FUEL: u64 = 300_000;

/// What plain Wasmtime's run of a program may use up: every byte of memory is copied and compared.
const BOUNDS: Bounds = Bounds { fuel: FUEL, memory: 64 << 20, elements: 1 << 16 };

/// What running a program on both sides has come to, if they agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Both have done the same.
    Agree {
        /// Regions that the module asks for.
        regions: u64,
        /// How often one ran on the device.
        launches: u64,
        /// How often one was refused.
        fallbacks: u64,
        /// The program trapped.
        trapped: bool,
    },
    /// Plain Wasmtime does not come to an end soon: nothing is compared.
    Endless,
}

/// How two runs of a program differ.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Difference {
    /// The program does something else on the device.
    #[error("{0}")]
    Differs(String),
    /// Wasmtime takes the program as it is; as it was rewritten it cannot be run.
    #[error("cannot be run: {0}")]
    Broken(String),
    /// Lifting or compiling panicked, a kernel that should have been compiled was not, or the device
    /// failed: the emulator's faults are among that, also where the original loop gave the right answer.
    #[error("given up: {0}")]
    GivenUp(String),
    /// The program itself is not valid.
    #[error("not a program: {0}")]
    Invalid(String),
}

/// The engine for generated programs: the settings of [`crate::engine`], compiled fast, and with fuel.
fn fueled() -> Result<&'static Engine, Difference> {
    static ENGINE: OnceLock<Result<Engine, String>> = OnceLock::new();
    let make = || {
        let mut config = Accelerator::config();
        config.consume_fuel(true);
        config.cranelift_opt_level(wasmtime::OptLevel::None);
        config.parallel_compilation(false);
        config.wasm_backtrace_max_frames(None);
        Engine::new(&config).map_err(|e| format!("{e:?}"))
    };
    ENGINE.get_or_init(make).as_ref().map_err(|e| Difference::Invalid(e.clone()))
}

/// Runs a program on plain Wasmtime and through the device, and compares everything.
pub fn check(program: &Program, device: &Arc<dyn Device>) -> Result<Outcome, Difference> {
    check_as(Fp::Strict, program, device)
}

/// The same, with these float semantics: of a relaxed sum the device's own is held to its bound, and what follows is done
/// with the ordered one, and compared to the bit.
pub fn check_as(fp: Fp, program: &Program, device: &Arc<dyn Device>) -> Result<Outcome, Difference> {
    let wasm = wat::parse_str(program.module()).map_err(|e| Difference::Invalid(e.to_string()))?;
    check_module_as(fp, &wasm, &program.name, &program.args, device)
}

/// Runs an export of a module on plain Wasmtime and through the device, and compares everything.
pub fn check_module(
    wasm: &[u8],
    invoke: &str,
    args: &[String],
    device: &Arc<dyn Device>,
) -> Result<Outcome, Difference> {
    check_module_as(Fp::Strict, wasm, invoke, args, device)
}

/// The same, with these float semantics, as [`check_as`].
pub fn check_module_as(
    fp: Fp,
    wasm: &[u8],
    invoke: &str,
    args: &[String],
    device: &Arc<dyn Device>,
) -> Result<Outcome, Difference> {
    check_with(wasm, invoke, args, &Accelerator::with_device(all_of_it(fp), Some(device.clone())))
}

/// What programs are compared with: everything is asked for and run, and relaxed sums are held to their bounds.
pub fn all_of_it(fp: Fp) -> Options {
    Options { force: true, fp, check_sums: true, ..Options::default() }
}

/// Runs an export of a module on plain Wasmtime and through an accelerator that has run nothing else yet, and
/// compares everything.
pub fn check_with(
    wasm: &[u8],
    invoke: &str,
    args: &[String],
    accelerator: &Accelerator,
) -> Result<Outcome, Difference> {
    check_against(wasm, wasm, invoke, args, accelerator)
}

/// Runs an export of a module on plain Wasmtime, and of another one, which should mean the same, as [`check_with`]
/// does.
pub fn check_against(
    reference: &[u8],
    wasm: &[u8],
    invoke: &str,
    args: &[String],
    accelerator: &Accelerator,
) -> Result<Outcome, Difference> {
    let engine = fueled()?;
    let called = |wasm: &[u8]| Guest {
        name: "generated".into(),
        wasm: wasm.to_vec(),
        invoke: Some(invoke.into()),
        args: args.to_vec(),
        observe: true,
        ..Guest::default()
    };
    let whole = |e: RunError| format!("{e}");
    let reference =
        execute_on(engine, &called(reference), None, Some(BOUNDS)).map_err(|e| Difference::Invalid(whole(e)))?;
    let code = reference.trap.as_ref().map(|t| t.code);
    // How deep the stack is depends on how large frames are, and the rewritten functions' are larger.
    if matches!(code, Some(Some(Trap::OutOfFuel | Trap::StackOverflow))) {
        return Ok(Outcome::Endless);
    }
    let bounds = Bounds { fuel: 10 * FUEL, ..BOUNDS };
    let seen =
        execute_on(engine, &called(wasm), Some(accelerator), Some(bounds)).map_err(|e| Difference::Broken(whole(e)))?;
    if let Some(what) = difference(&reference, &seen) {
        return Err(Difference::Differs(what));
    }
    let stats = accelerator.stats();
    if let Some(how) = stats.sums().outside {
        return Err(Difference::Differs(how));
    }
    let errors = stats.regions.iter().filter_map(|r| r.last_error.as_ref());
    let mut given_up = stats.unlifted.keys().chain(stats.dropped.keys()).chain(errors);
    if let Some(why) = given_up.next() {
        return Err(Difference::GivenUp(why.clone()));
    }
    Ok(Outcome::Agree {
        regions: stats.regions.len() as u64,
        launches: stats.launches(),
        fallbacks: stats.fallbacks(),
        trapped: code.is_some(),
    })
}

/// Lifts any bytes, for a grid and for a device that walks memory in order (with strict floats, and with relaxed ones), and
/// puts back what it lifted.
///
/// # Panics
///
/// If lifting or rewriting panics, or gives something that Wasmtime does not take although it takes the bytes.
pub fn lifts(bytes: &[u8]) {
    for (axes, walk, relaxed) in [(3, false, false), (1, true, true)] {
        let options = LiftOptions { axes, walk, force: true, pretest_work: 0, relaxed };
        match tensor_wasm_runtime::lift(bytes, options) {
            Ok(lifted) => {
                let spliced = tensor_wasm_frontend::splice(bytes, &lifted.sites).expect("it can be rewritten");
                let valid = |b: &[u8]| fueled().is_ok_and(|e| Module::validate(e, b).is_ok());
                assert!(!valid(bytes) || valid(&spliced), "the rewritten module is not valid");
            }
            Err(why) => assert!(!why.contains("internal error"), "{why}"),
        }
    }
}

/// The CPU device with two threads.
fn cpu() -> &'static Arc<dyn Device> {
    static DEVICE: OnceLock<Arc<dyn Device>> = OnceLock::new();
    DEVICE.get_or_init(|| Arc::new(CpuDevice::new(Some(2)).expect("threads can be started")))
}

/// Checks a generator's program of a seed on the CPU device with two threads.
///
/// # Panics
///
/// If the program differs.
pub fn agrees(generator: fn(u64) -> Program, seed: u64) {
    let program = generator(seed);
    if let Err(why) = check(&program, cpu()) {
        panic!("seed {seed}: {why}\nargs {:?}\n{}", program.args, program.module());
    }
}

/// Lifts the modules of a seed ([`smith()`], [`smith::driven`]) and calls their exports on the CPU device.
///
/// # Panics
///
/// If one differs.
pub fn smith_agrees(seed: u64) {
    for call in smith::calls(&smith(seed), seed).into_iter().chain(smith::driven(seed)) {
        lifts(&call.wasm);
        if let Err(why) = check_module(&call.wasm, &call.name, &call.args, cpu()) {
            panic!("seed {seed}, {}({}): {why}", call.name, call.args.join(", "));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{BOUNDS, Outcome, check_module, cpu, fueled, lifts, nest};
    use crate::guest::{Guest, exact, execute_on};
    use tensor_wasm_runtime::{Accelerator, Options};

    #[test]
    fn a_seed_always_gives_the_same_program() {
        assert_eq!(nest(7), nest(7));
        assert_ne!(nest(7), nest(8));
    }

    #[test]
    fn memory_grows_as_far_as_the_bounds_and_no_further_on_either_side() {
        // One page, then as many as bounds have, then one more, which is refused; a table likewise.
        let text = r#"(module (memory 1) (table 1 funcref)
          (func (export "f") (result i32 i32 i32)
            (memory.grow (i32.const 1023)) (memory.grow (i32.const 1))
            (table.grow (ref.null func) (i32.const 65536))))"#;
        let wasm = wat::parse_str(text).unwrap();
        assert!(matches!(check_module(&wasm, "f", &[], cpu()), Ok(Outcome::Agree { trapped: false, .. })));
        let guest = Guest { wasm, invoke: Some("f".into()), observe: true, ..Guest::default() };
        let accelerator = Accelerator::with_device(Options::default(), Some(cpu().clone()));
        for accelerator in [None, Some(&accelerator)] {
            let seen = execute_on(fueled().unwrap(), &guest, accelerator, Some(BOUNDS)).unwrap();
            assert_eq!(seen.values.iter().map(exact).collect::<Vec<_>>(), ["1", "-1", "-1"]);
            assert_eq!(seen.memories[0].1.len(), BOUNDS.memory);
        }
    }

    #[test]
    fn any_bytes_can_be_lifted() {
        lifts(b"");
        lifts(b"\0asm\x01\0\0\0\x0a");
        (0..20).for_each(|seed| lifts(&wat::parse_str(nest(seed).module()).expect("a program")));
    }
}
