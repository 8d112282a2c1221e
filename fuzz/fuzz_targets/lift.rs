//! Any bytes at all can be lifted: `cargo +nightly fuzz run lift`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tensor_wasm_oracle::generate::lifts(bytes));
