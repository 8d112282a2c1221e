//! Lowering: a region becomes a kernel.
use tensor_wasm_ir::{Kernel, Region, Target};
/// Why a region has no kernel for a target.
#[derive(Debug, thiserror::Error)]
pub enum LowerError {
    /// Not possible.
    #[error("{0}")]
    Unsupported(String),
}
/// Lowers a region for a target.
pub fn lower(_region: &Region, _target: Target) -> Result<Kernel, LowerError> {
    Err(LowerError::Unsupported("lowering".into()))
}
