//! From `kernel` IR to code.
//!
//! **Takes** [`tensor_wasm_ir::Kernel`]s. **Gives** PTX text from the hand-written emitter
//! ([`ptx`]) or from LLVM ([`llvm`]), as a [`Codegen`] says, or native code through Cranelift ([`cpu`]); [`ptxas`] finds NVIDIA's assembler, with
//! which tests check the text. **Assumes** that kernels verify (every use dominated by its
//! definition, operand types as in the numerics table) and that NaNs are canonicalised explicitly
//! where they can be observed (`passes::canon`).
//!
//! The two calling conventions are in [`ptx`] (an entry's parameters) and [`cpu::CpuArgs`]; both
//! give the code the same things: memory, its size, the interval it may write, the trap flag, the
//! partial results and the captures.

#![deny(missing_docs)]

mod codegen;
pub mod cpu;
pub mod llvm;
pub mod ptx;
pub mod ptxas;
pub mod strict;

pub use codegen::Codegen;

/// Version of the two calling conventions. What is compiled for one version cannot be called by
/// another, so a cache of artifacts has it in its keys.
pub const ABI: u32 = 1;
