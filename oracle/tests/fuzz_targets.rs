//! The targets of `fuzz/` about texts and schedules, on fixed inputs: generated programs' own texts, edited, and the
//! corpora that the fuzzers start from.

use std::path::PathBuf;

use tensor_wasm_oracle::fuzzing::{artifact, edited, guards, ptx_text};
use tensor_wasm_oracle::generate::{self, campaign, lifts};
use tensor_wasm_oracle::replay::passes;

#[test]
fn guards_let_only_independent_iterations_through() {
    let launches: u64 = (0..60).map(guards).sum();
    assert!(launches > 40, "only {launches} launches");
}

/// The printed forms of a seed's nests, by the ends of their names.
fn texts(seed: u64, ends: &[&str]) -> Vec<String> {
    let wasm = campaign::call(&generate::nest(seed)).unwrap().wasm;
    passes(&wasm, false).into_iter().filter(|(file, _)| ends.iter().any(|e| file.ends_with(e))).map(|f| f.1).collect()
}

/// Gives texts of some seeds to a target, as they are and edited; as they are it must take them.
fn edits(ends: &[&str], target: fn(&[u8]) -> bool) {
    let (mut taken, mut refused) = (0, 0);
    for seed in 0..12 {
        for text in texts(seed, ends) {
            assert!(target(text.as_bytes()), "seed {seed}:\n{text}");
            for edit in 0..100 {
                match target(edited(&text, edit).as_bytes()) {
                    true => taken += 1,
                    false => refused += 1,
                }
            }
        }
    }
    assert!(taken > 100 && refused > 100, "{taken} taken, {refused} refused");
}

#[test]
fn edited_ptx_is_a_program_or_an_error() {
    edits(&[".ptx"], ptx_text);
}

/// Texts that once made the parser panic.
#[test]
fn numbers_that_overflow_are_an_error() {
    let entry = ".version 8.0\n.target sm_90\n.address_size 64\n.entry k()\n{\n";
    let registers = ".reg .b32 %a;\n.reg .b32 %r<18446744073709551615>;";
    assert!(!ptx_text(format!("{entry}{registers}\nret;\n}}\n").as_bytes()));
    assert!(ptx_text(format!("{entry}.reg .b32 %a;\n.reg .b32 %r<3>;\nret;\n}}\n").as_bytes()));
}

#[test]
fn edited_ir_reads_and_prints_or_is_an_error() {
    edits(&[".tensor", ".kernel"], artifact);
}

#[test]
fn edited_cases_are_read_or_an_error() {
    let case = "kind = \"program\"\nname = \"a\"\nargs = [\"1\", \"-0\"]\nlive_ins = [\"0x10\"]\ndevice = \"cpu\"\n";
    let taken = (0..500).filter(|&seed| artifact(edited(case, seed).as_bytes())).count();
    assert!((50..450).contains(&taken), "{taken} of 500");
}

/// The corpora are taken by their targets.
#[test]
fn corpora() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus");
    let each = |name: &str, f: &dyn Fn(&[u8])| {
        let files: Vec<_> = std::fs::read_dir(folder.join(name)).unwrap().map(|e| e.unwrap().path()).collect();
        assert!(!files.is_empty(), "no corpus for {name}");
        files.iter().for_each(|file| f(&std::fs::read(file).unwrap()));
    };
    each("ptx_text", &|bytes| assert!(ptx_text(bytes)));
    each("artifact", &|bytes| assert!(artifact(bytes)));
    each("lift", &|bytes| {
        wasmparser::validate(bytes).unwrap();
        lifts(bytes);
    });
}
