//! A vectorised loop does on the CPU device what it does in Wasmtime: `cargo +nightly fuzz run lanes`.
#![no_main]

libfuzzer_sys::fuzz_target!(|seed: u64| tensor_wasm_oracle::generate::agrees(tensor_wasm_oracle::generate::lanes, seed));
