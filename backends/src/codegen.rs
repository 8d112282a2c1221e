//! Which of the two makes PTX of a kernel.

use tensor_wasm_ir::Kernel;

use crate::ptx::{EmitError, PtxTarget};
use crate::{llvm, ptx};

/// What makes PTX of kernels. Both give the same entries with the same meaning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Codegen {
    /// Whichever is better, which is the hand-written emitter: it is always there, and quicker.
    #[default]
    Auto,
    /// The hand-written emitter ([`crate::ptx`]).
    Ptx,
    /// LLVM ([`crate::llvm`]), in a build with the feature `llvm`.
    Llvm,
}

impl Codegen {
    /// What is used in the end: never [`Codegen::Auto`].
    pub fn chosen(self) -> Codegen {
        if self == Codegen::Auto { Codegen::Ptx } else { self }
    }

    /// Its name, as it stands in options and in keys of a cache.
    pub fn name(self) -> &'static str {
        match self {
            Codegen::Auto => "auto",
            Codegen::Ptx => "ptx",
            Codegen::Llvm => "llvm",
        }
    }

    /// Refuses what this build does not have.
    pub fn available(self) -> Result<(), EmitError> {
        if self == Codegen::Llvm && llvm::version().is_none() { Err(EmitError::NoLlvm) } else { Ok(()) }
    }

    /// Emits a module with one entry per kernel.
    pub fn emit(self, kernels: &[Kernel], target: &PtxTarget) -> Result<String, EmitError> {
        match self.chosen() {
            Codegen::Llvm => llvm::emit(kernels, target),
            _ => ptx::emit(kernels, target),
        }
    }
}
