//! What of a replay folder can be read prints and reads the same: `cargo +nightly fuzz run artifact`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    tensor_wasm_oracle::fuzzing::artifact(bytes);
});
