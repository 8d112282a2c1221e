//! LLVM itself, through inkwell: IR text to optimised PTX text.
//!
//! A context per call, so that calls may run on any threads. LLVM ends the process at an internal error ("cannot
//! select"); what the IR here holds is selected by every target.

use std::sync::OnceLock;

use inkwell::OptimizationLevel;
use inkwell::context::Context;
use inkwell::memory_buffer::MemoryBuffer;
use inkwell::passes::PassBuilderOptions;
use inkwell::targets::{CodeModel, FileType, InitializationConfig, RelocMode, Target, TargetTriple};

use crate::ptx::{EmitError, PtxTarget};

/// LLVM's version.
pub(super) fn version() -> String {
    let (major, minor, patch) = inkwell::support::get_llvm_version();
    format!("{major}.{minor}.{patch}")
}

fn error(e: impl std::fmt::Display) -> EmitError {
    EmitError::Llvm(e.to_string().trim_end().to_string())
}

/// Optimises a module and makes PTX of it.
pub(super) fn ptx(ir: &str, target: &PtxTarget) -> Result<String, EmitError> {
    static NVPTX: OnceLock<()> = OnceLock::new();
    NVPTX.get_or_init(|| Target::initialize_nvptx(&InitializationConfig::default()));
    let triple = TargetTriple::create("nvptx64-nvidia-cuda");
    let machine = Target::from_triple(&triple)
        .map_err(error)?
        .create_target_machine(
            &triple,
            &format!("sm_{}", target.sm),
            &format!("+ptx{}{}", target.version.0, target.version.1),
            OptimizationLevel::Aggressive,
            RelocMode::Default,
            CodeModel::Default,
        )
        .ok_or_else(|| error(format!("no machine for sm_{}", target.sm)))?;
    let context = Context::create();
    let buffer = MemoryBuffer::create_from_memory_range_copy(ir.as_bytes(), "kernels");
    let module = context.create_module_from_ir(buffer).map_err(error)?;
    module.set_data_layout(&machine.get_target_data().get_data_layout());
    module.verify().map_err(error)?;
    // A thread has no vector arithmetic to vectorise for; wide accesses are the backend's own business.
    let options = PassBuilderOptions::create();
    options.set_loop_vectorization(false);
    options.set_loop_slp_vectorization(false);
    options.set_loop_interleaving(false);
    options.set_loop_unrolling(true);
    module.run_passes("default<O3>", &machine, options).map_err(error)?;
    let text = machine.write_to_memory_buffer(&module, FileType::Assembly).map_err(error)?;
    // The buffer may carry the terminator that LLVM puts behind it.
    let bytes = text.as_slice();
    let bytes = bytes.strip_suffix(&[0]).unwrap_or(bytes);
    String::from_utf8(bytes.to_vec()).map_err(error)
}
