//! Modules by `wasm-smith`: anything that validates, in no shape that a compiler would give it.

use arbitrary::Unstructured;
use wasm_smith::{Config, Module};

use super::rng::Rng;

/// The module of a seed: valid, without imports, everything exported.
pub fn smith(seed: u64) -> Vec<u8> {
    let mut rng = Rng::new(seed);
    let config = Config {
        export_everything: true,
        max_imports: 0,
        min_funcs: 1,
        max_funcs: 8,
        max_instructions: 400,
        min_memories: rng.below(2) as u32,
        max_memories: 1 + rng.below(2) as usize,
        max_memory32_bytes: 1 << 20,
        max_memory64_bytes: 1 << 20,
        max_table_elements: 1000,
        memory64_enabled: rng.chance(10),
        simd_enabled: rng.chance(50),
        relaxed_simd_enabled: false,
        // What Wasmtime has to be told to take.
        gc_enabled: false,
        exceptions_enabled: false,
        threads_enabled: false,
        generate_custom_sections: rng.chance(30),
        // Bytes do not matter here; modules that do nothing but trap are dull.
        disallow_traps: rng.chance(50),
        ..Config::default()
    };
    // The shorter the input, the sooner the generator runs dry and closes everything.
    let bytes: Vec<u8> = (0..rng.pick(&[64, 256, 1024, 4096])).flat_map(|_| rng.word().to_le_bytes()).collect();
    Module::new(config, &mut Unstructured::new(&bytes))
        .map(|m| m.to_bytes())
        .unwrap_or_else(|_| b"\0asm\x01\0\0\0".to_vec())
}

/// The exported functions of a module that can be called with plain numbers, each with arguments.
pub fn calls(wasm: &[u8], seed: u64) -> Vec<(String, Vec<String>)> {
    use tensor_wasm_frontend::module::ModuleInfo;
    let Ok(info) = ModuleInfo::parse(wasm) else { return vec![] };
    let mut rng = Rng::new(seed ^ 0x5eed);
    let mut out = vec![];
    for (name, kind, index) in &info.exports {
        let Some(signature) = info.signature(*index).filter(|_| *kind == wasmparser::ExternalKind::Func) else {
            continue;
        };
        let args: Option<Vec<String>> = signature
            .params
            .iter()
            .map(|ty| {
                let pick = rng.pick(&["0", "1", "2", "5", "-1", "64", "1000"]);
                ty.map(|_| pick.to_string())
            })
            .collect();
        out.extend(args.map(|args| (name.to_string(), args)));
    }
    out
}
