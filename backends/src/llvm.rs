//! PTX through LLVM: a second opinion beside the hand-written emitter.
//!
//! **Takes** kernels scheduled for [`Target::Gpu`](tensor_wasm_ir::Target::Gpu); **gives** LLVM IR as text ([`ir`],
//! which needs no LLVM) and, in a build with the feature `llvm`, the PTX that LLVM's optimiser and NVPTX backend
//! make of it ([`ptx`]). The entries have the parameters of [`crate::ptx`], by position, and the same meaning.
//! **Assumes** what the crate assumes of kernels.
//!
//! What LLVM may do is bounded by what the IR says, so it says nothing that is not so: no fast-math flag, no `nsw`,
//! `nuw` or `inbounds`, alignments that the guards have established, checks in front of what is undefined or poison
//! in LLVM (division, conversion, shift counts), no promise of progress. Two things lie outside of LLVM's semantics:
//!
//! - LLVM takes `fneg` and `fabs` for operations on bits, PTX does not ("NaN results are unspecified"). Wasm's are
//!   emitted on integers, `noimplicitfloat` keeps the optimiser from turning them back, and where the backend does so
//!   after all, `tidy` undoes it.
//! - `min`, `max` and saturating conversions are the hand-written emitter's instructions, as inline assembly taken from
//!   the numerics table: LLVM's own leave the order of zeros open, or what lies out of range.
//!
//! The NaNs of LLVM's arithmetic are as open as those of PTX; kernels make them canonical where they can be observed.
//!
//! `text` writes the IR and `num` the operations of the numerics table; `codegen` runs LLVM, and `tidy` goes
//! around what NVIDIA's assembler gets wrong (see `ptx/pitfalls.rs`) and refuses PTX that is not strict.

use tensor_wasm_ir::Kernel;

use crate::ptx::{EmitError, PtxTarget};
use crate::strict::not_strict;

#[cfg(feature = "llvm")]
mod codegen;
mod num;
mod text;
mod tidy;

/// How to get a build that has LLVM.
pub const HOW: &str = "apt-get install llvm-19-dev libpolly-19-dev zlib1g-dev libzstd-dev, then \
                       LLVM_SYS_191_PREFIX=/usr/lib/llvm-19 cargo build --features llvm";

/// Which LLVM this build has, if it has one.
pub fn version() -> Option<String> {
    #[cfg(feature = "llvm")]
    return Some(codegen::version());
    #[cfg(not(feature = "llvm"))]
    None
}

/// The kernels as one module of LLVM IR, not yet optimised.
pub fn ir(kernels: &[Kernel]) -> Result<String, EmitError> {
    text::module(kernels)
}

/// The newest target of LLVM 19 that runs on a device of the given target.
pub fn target(target: &PtxTarget) -> PtxTarget {
    // Asked for a newer one it prints a target and a version that do not go together; sm_90 text runs there too.
    if target.sm > 90 { PtxTarget { sm: 90, version: (7, 8) } } else { *target }
}

/// Emits a module with one entry per kernel, through LLVM.
pub fn emit(kernels: &[Kernel], wanted: &PtxTarget) -> Result<String, EmitError> {
    let (ir, wanted) = (ir(kernels)?, target(wanted));
    #[cfg(feature = "llvm")]
    let text = codegen::ptx(&ir, &wanted);
    #[cfg(not(feature = "llvm"))]
    let text: Result<String, EmitError> = {
        let _ = (ir, wanted);
        Err(EmitError::NoLlvm)
    };
    let text = tidy::tidy(&text?);
    let fused = kernels.iter().any(text::fuses);
    match not_strict(&text).into_iter().find(|l| !(fused && l.contains("fma.rn."))) {
        Some(line) => Err(EmitError::Llvm(format!("LLVM made what is not strict of it: {line}"))),
        None => Ok(text),
    }
}
