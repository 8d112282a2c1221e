//! What a guard lets through has independent iterations, each done once: `cargo +nightly fuzz run guards`.
#![no_main]

libfuzzer_sys::fuzz_target!(|seed: u64| {
    tensor_wasm_oracle::fuzzing::guards(seed);
});
