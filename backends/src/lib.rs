//! From `kernel` IR to code.
//!
//! **Takes** [`tensor_wasm_ir::Kernel`]s. **Gives** PTX text from the hand-written emitter
//! ([`ptx`]) or native code through Cranelift ([`cpu`]); [`ptxas`] finds NVIDIA's assembler, with
//! which tests check the text. **Assumes** that kernels verify (every use dominated by its
//! definition, operand types as in the numerics table) and that NaNs are canonicalised explicitly
//! where they can be observed (`passes::canon`).

pub mod cpu;
pub mod ptx;
pub mod ptxas;
