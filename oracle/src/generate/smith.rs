//! Modules by `wasm-smith`: anything that validates, in no shape that a compiler would give it.
//!
//! **Takes** a seed. **Gives** a module with everything exported ([`smith()`]) and what to call in it ([`calls`]); or
//! one random function and a loop that calls it for arrays of arguments ([`driven`]), because random code hardly ever
//! is a loop that comes to an end, and what is not lifted shows little.

use std::convert::Infallible;

use arbitrary::Unstructured;
use tensor_wasm_frontend::module::ModuleInfo;
use wasm_encoder::Instruction;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_smith::{Config, InstructionKind, InstructionKinds, Module};
use wasmparser::{ExternalKind, Operator, Parser};

use super::edges::edges;
use super::rng::Rng;
use crate::spec::driver::{self, Place, SLOT};
use crate::spec::value::Kind;

/// An export of a module with what it is called with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The module, binary.
    pub wasm: Vec<u8>,
    /// The exported function.
    pub name: String,
    /// Its arguments.
    pub args: Vec<String>,
}

/// A module without imports, of limited size, in which nothing is on that Wasmtime has to be told to take.
fn config(rng: &mut Rng) -> Config {
    Config {
        max_imports: 0,
        max_types: 6,
        max_globals: 4,
        max_elements: 4,
        max_element_segments: 3,
        max_data_segments: 4,
        max_tables: 2,
        max_table_elements: 100,
        min_funcs: 1,
        max_funcs: 6,
        max_instructions: 400,
        max_memory32_bytes: 1 << 20,
        max_memory64_bytes: 1 << 20,
        gc_enabled: false,
        exceptions_enabled: false,
        threads_enabled: false,
        disallow_traps: rng.chance(50),
        ..Config::default()
    }
}

/// Random bytes make it choose; the empty module if they are too few.
fn build(config: Config, rng: &mut Rng) -> Vec<u8> {
    let words = rng.pick(&[64, 256, 1024, 4096]);
    let bytes: Vec<u8> = (0..words).flat_map(|_| rng.word().to_le_bytes()).collect();
    let module = Module::new(config, &mut Unstructured::new(&bytes));
    module.map(|m| m.to_bytes()).unwrap_or_else(|_| b"\0asm\x01\0\0\0".to_vec())
}

/// The module of a seed: valid, without imports, everything exported.
pub fn smith(seed: u64) -> Vec<u8> {
    let mut rng = Rng::new(seed);
    let config = Config {
        export_everything: true,
        min_memories: rng.below(2) as u32,
        max_memories: 1 + rng.below(2) as usize,
        memory64_enabled: rng.chance(10),
        simd_enabled: rng.chance(50),
        reference_types_enabled: rng.chance(30),
        generate_custom_sections: rng.chance(30),
        ..config(&mut rng)
    };
    build(config, &mut rng)
}

/// The exported functions of a module that can be called with plain numbers.
pub fn calls(wasm: &[u8], seed: u64) -> Vec<Call> {
    let Ok(info) = ModuleInfo::parse(wasm) else { return vec![] };
    let mut rng = Rng::new(seed ^ 0x5eed);
    let mut out = vec![];
    for (name, kind, index) in &info.exports {
        let Some(signature) = info.signature(*index).filter(|_| *kind == ExternalKind::Func) else { continue };
        let mut argument = || rng.pick(&["0", "1", "2", "5", "-1", "64", "1000"]).to_string();
        let args: Option<Vec<String>> = signature.params.iter().map(|ty| ty.scalar().map(|_| argument())).collect();
        out.extend(args.map(|args| Call { wasm: wasm.to_vec(), name: name.to_string(), args }));
    }
    out
}

/// Iterations of a driven loop.
const ROWS: usize = 40;

/// The loop of a seed: a random function that is called for arrays of edge values; `None` if nothing came of it.
pub fn driven(seed: u64) -> Option<Call> {
    let mut rng = Rng::new(seed);
    let types = ["i32", "i64", "f32", "f64"];
    let params: Vec<&str> = (0..1 + rng.below(4)).map(|_| rng.pick(&types)).collect();
    let results: Vec<&str> = (0..1 + rng.below(2)).map(|_| rng.pick(&types)).collect();
    let shape = format!(
        r#"(module (func (export "f") (param {}) (result {}) unreachable))"#,
        params.join(" "),
        results.join(" ")
    );
    let mut kinds = vec![
        InstructionKind::NumericInt,
        InstructionKind::Numeric,
        InstructionKind::Parametric,
        InstructionKind::Variable,
    ];
    if rng.chance(40) {
        kinds.push(InstructionKind::Control);
    }
    if rng.chance(40) {
        kinds.extend([InstructionKind::MemoryInt, InstructionKind::Memory]);
    }
    let config = Config {
        exports: wat::parse_str(shape).ok(),
        max_exports: 1,
        allowed_instructions: InstructionKinds::new(&kinds),
        min_memories: 1,
        max_memories: 1,
        max_tables: 0,
        memory64_enabled: false,
        simd_enabled: false,
        bulk_memory_enabled: false,
        reference_types_enabled: false,
        tail_call_enabled: false,
        max_funcs: 3,
        max_instructions: rng.pick(&[20, 60, 200]),
        ..config(&mut rng)
    };
    let wasm = build(config, &mut rng);
    let wasm = if rng.chance(90) { without_effects(&wasm)? } else { wasm };
    let info = ModuleInfo::parse(&wasm).ok()?;
    let driven = driver::exported(&info, "f").ok()?;
    let (params, arrays) = (driven.params.clone(), driven.params.len() + driven.results.len());
    let made = driver::synthesise(&wasm, &info, &[driven], ROWS, Place::Behind).ok()?;
    let stride = ROWS * SLOT as usize;
    let mut image = vec![];
    for kind in &params {
        let ty = ty_of(*kind)?;
        let (edges, n) = (edges(ty), kind.bytes());
        let row = |_| {
            let bits = if rng.chance(70) { rng.pick(&edges) } else { rng.word() };
            bits.to_le_bytes()[..n].to_vec()
        };
        let mut array: Vec<u8> = (0..ROWS).flat_map(row).collect();
        array.resize(stride, 0);
        image.extend(array);
    }
    let pointers = (0..arrays).map(|a| (made.base as usize + a * stride).to_string());
    let args = std::iter::once(ROWS.to_string()).chain(pointers).collect();
    let wasm = driver::with_data(&made.wasm, made.base as u32, &image)?;
    Some(Call { wasm, name: driver::export_name(0), args })
}

/// The module with harmless operators of the same types in place of those that keep a function from being inlined: the
/// generator ends every function by writing what is left on its stack to globals.
fn without_effects(wasm: &[u8]) -> Option<Vec<u8>> {
    struct Harmless;
    impl Reencode for Harmless {
        type Error = Infallible;

        fn instruction<'a>(&mut self, op: Operator<'a>) -> Result<Instruction<'a>, Error> {
            Ok(match op {
                Operator::GlobalSet { .. } => Instruction::Drop,
                Operator::MemorySize { .. } => Instruction::I32Const(2),
                Operator::MemoryGrow { .. } => Instruction::I32Clz,
                other => utils::instruction(self, other)?,
            })
        }
    }
    let mut module = wasm_encoder::Module::new();
    Harmless.parse_core_module(&mut module, Parser::new(0), wasm).ok()?;
    Some(module.finish())
}

fn ty_of(kind: Kind) -> Option<tensor_wasm_ir::Ty> {
    use tensor_wasm_ir::Ty;
    Some(match kind {
        Kind::I32 => Ty::I32,
        Kind::I64 => Ty::I64,
        Kind::F32 => Ty::F32,
        Kind::F64 => Ty::F64,
        Kind::V128 => return None,
    })
}
