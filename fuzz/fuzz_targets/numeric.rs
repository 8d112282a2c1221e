//! A numeric operation at its edges gives on the CPU device what it gives in Wasmtime: `cargo +nightly fuzz run numeric`.
#![no_main]

libfuzzer_sys::fuzz_target!(|seed: u64| {
    tensor_wasm_oracle::generate::agrees(tensor_wasm_oracle::generate::numeric, seed)
});
