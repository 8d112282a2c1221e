//! What fuzzers call about texts and schedules: one function per target of `fuzz/`, and the tests call the same ones
//! with fixed seeds.
//!
//! **Takes** a seed or any bytes. **Gives** nothing: a panic is a find. **Assumes** nothing of the bytes. The targets
//! about whole programs are in [`crate::generate`].

use std::sync::{Arc, OnceLock};

use tensor_wasm_ir::{BlockId, Region, Target, dialect};
use tensor_wasm_passes::guard::Needs;
use tensor_wasm_passes::inspect::with_inspections;
use tensor_wasm_passes::{bytewise, check, lower_all};
use tensor_wasm_runtime::Device;
use tensor_wasm_runtime::reference::{Order, run_region};

use crate::emulator;
use crate::generate::{self, Outcome, Rng};
use crate::replay::{self, Case};
use crate::schedule::Scheduled;

/// Runs the loop nests of a seed with every launch's schedule checked, for a grid and for a CPU: what a guard has
/// let through must have independent iterations, each done once and by one thread. Gives how many launches that were.
///
/// # Panics
///
/// If a schedule is wrong, or the program does something else than in plain Wasmtime.
pub fn guards(seed: u64) -> u64 {
    static DEVICES: OnceLock<[Arc<dyn Device>; 2]> = OnceLock::new();
    let make = || [Target::Gpu, Target::Cpu].map(|t| Arc::new(Scheduled::new(t)) as Arc<dyn Device>);
    let program = generate::nest(seed);
    let launches = |device: &Arc<dyn Device>| match generate::check(&program, device) {
        Ok(Outcome::Agree { launches, .. }) => launches,
        Ok(Outcome::Endless) => 0,
        Err(why) => panic!("seed {seed}, {}: {why}\nargs {:?}\n{}", device.name(), program.args, program.module()),
    };
    DEVICES.get_or_init(make).iter().map(launches).sum()
}

/// Reads any bytes as PTX: `true` if they are a program. The same text with other white space must be the same
/// program, and an error must name a line that is there.
///
/// # Panics
///
/// If it is not so.
pub fn ptx_text(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let read = |text: &str| emulator::program(text, emulator::Options::default());
    match read(&text) {
        Ok(program) => {
            let again = read(&text.replace('\n', " \t\n")).unwrap_or_else(|e| panic!("white space matters: {e}"));
            assert_eq!(format!("{program:?}"), format!("{again:?}"), "white space matters");
            true
        }
        Err(e) => {
            let lines = text.split('\n').count() as u32;
            assert!((1..=lines + 1).contains(&e.line), "{e}: the text has {lines} lines");
            false
        }
    }
}

/// Reads any bytes as what a replay folder holds, a module of the dialects or a case: `true` if they are one. What
/// can be read can be printed, and then reads and prints the same; a region can be judged by its guard, lowered and
/// interpreted, or there is an error.
///
/// # Panics
///
/// If it is not so.
pub fn artifact(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let case = replay::parse_case(text);
    if let Ok(case) = &case {
        let again: Case = replay::parse_case(&replay::print_case(case).expect("a case prints")).expect("and reads");
        assert_eq!(&again, case);
    }
    let Ok(module) = dialect::parse_module(text) else { return case.is_ok() };
    module.regions.iter().for_each(used);
    let regions = dialect::print_module("again", &module.regions).expect("regions print");
    let kernels = dialect::print_kernels("again", &module.kernels).expect("kernels print");
    for printed in [regions, kernels] {
        let read = dialect::parse_module(&printed).unwrap_or_else(|e| panic!("printed, but not read: {e}\n{printed}"));
        let again = match read.regions.is_empty() {
            true => dialect::print_kernels("again", &read.kernels),
            false => dialect::print_module("again", &read.regions),
        };
        assert_eq!(again.expect("it has been printed before"), printed);
    }
    true
}

/// Uses a region that was read as a replay does: its guard, its kernels, and what it means, where that is not much.
fn used(region: &Region) {
    let mut memory = vec![0; 1 << 16];
    let size = memory.len() as u64;
    let live_ins: Vec<u64> = region.params.iter().map(|_| 8).collect();
    for lowered in [region.clone(), bytewise(region)] {
        for target in [Target::Cpu, Target::Gpu] {
            // What a device cannot do is an error; what it can, it can inspect.
            if lower_all(&lowered, target).is_ok() {
                with_inspections(&lowered).iter().for_each(|r| drop(lower_all(r, target)));
            }
        }
    }
    // A body that jumps back may go on for as many steps as the interpreter allows.
    let order = region.body.rpo();
    let place = |b: BlockId| order.iter().position(|o| *o == b);
    let ends = order.iter().all(|&b| region.body.at(b).term.edges().iter().all(|e| place(e.block) > place(b)));
    if let Ok(plan) = check(region, &live_ins, size, Needs::default())
        && ends
        && plan.points() < 100
    {
        _ = run_region(region, &plan, &mut memory, Order::Original, false, &mut ());
    }
}

/// Numbers that a text had better not hold.
const NUMBERS: [&str; 8] = ["0", "1", "-1", "7", "64", "4294967295", "18446744073709551615", "99999999999999999999"];

/// A text with a few edits: characters or words left out, doubled, exchanged, numbers made extreme.
pub fn edited(text: &str, seed: u64) -> String {
    let mut rng = Rng::new(seed);
    let mut words: Vec<String> = text.split_inclusive([' ', '\n', ',']).map(str::to_string).collect();
    for _ in 0..rng.range(1, 4) {
        if words.is_empty() {
            break;
        }
        let (at, from) = (rng.below(words.len() as u64) as usize, rng.below(words.len() as u64) as usize);
        match rng.below(7) {
            0 => drop(words.remove(at)),
            1 => words.insert(at, words[from].clone()),
            2 => words.swap(at, from),
            3 => words.truncate(at),
            4 => {
                let c = rng.pick(&['(', ')', '{', '}', '[', ']', ':', ';', '"', '\\', '%', '.', '0', '\n', '\u{e9}']);
                words[at].push(c);
            }
            5 => drop(words[at].pop()),
            // The word's digits become another number.
            _ => {
                let number = rng.pick(&NUMBERS);
                let word = &words[at];
                let Some(start) = word.find(|c: char| c.is_ascii_digit()) else { continue };
                let end = word[start..].find(|c: char| !c.is_ascii_digit()).map_or(word.len(), |n| start + n);
                words[at] = format!("{}{number}{}", &word[..start], &word[end..]);
            }
        }
    }
    words.concat()
}

#[cfg(test)]
mod tests {
    use super::{artifact, edited, ptx_text};

    #[test]
    fn neither_is_a_program() {
        assert!(!ptx_text(b"\xff\0.version") && !artifact(b"builtin.module") && !artifact(b"\xff"));
        assert!(artifact(b"kind = \"program\"") && ptx_text(b".version 8.0\n.target sm_90\n.address_size 64\n"));
        assert_ne!(edited("a b c d", 1), edited("a b c d", 2));
    }
}
