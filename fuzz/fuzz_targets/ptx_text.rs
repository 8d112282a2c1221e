//! Any text is a PTX program or an error that names its line: `cargo +nightly fuzz run ptx_text`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    tensor_wasm_oracle::fuzzing::ptx_text(bytes);
});
