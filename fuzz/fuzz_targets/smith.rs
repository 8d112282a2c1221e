//! Any module does on the CPU device what it does in Wasmtime: `cargo +nightly fuzz run smith`.
#![no_main]

libfuzzer_sys::fuzz_target!(|seed: u64| tensor_wasm_oracle::generate::smith_agrees(seed));
