//! A vector operator at its edges gives on the CPU device what it gives in Wasmtime: `cargo +nightly fuzz run vectors`.
#![no_main]

libfuzzer_sys::fuzz_target!(|seed: u64| {
    tensor_wasm_oracle::generate::agrees(tensor_wasm_oracle::generate::vector, seed)
});
