//! LLVM itself, through inkwell: IR text to optimised PTX text.
//!
//! A context per call, so that calls may run on any threads. LLVM ends the process at an internal error ("cannot
//! select"); what the IR here holds is selected by every target.

use std::sync::OnceLock;

use inkwell::OptimizationLevel;
use inkwell::context::Context;
use inkwell::memory_buffer::MemoryBuffer;
use inkwell::module::Module;
use inkwell::passes::PassBuilderOptions;
use inkwell::targets::{CodeModel, FileType, InitializationConfig, RelocMode, Target, TargetTriple};
use inkwell::types::BasicType;
use inkwell::values::{BasicValue, InstructionOpcode, InstructionValue};

use crate::ptx::{EmitError, PtxTarget};

/// LLVM's version.
pub(super) fn version() -> Option<String> {
    let (major, minor, patch) = inkwell::support::get_llvm_version();
    Some(format!("{major}.{minor}.{patch}"))
}

fn error(e: impl std::fmt::Display) -> EmitError {
    EmitError::Llvm(e.to_string().trim_end().to_string())
}

/// Says of every selection by a comparison of floats that it is one.
///
/// Instruction selection takes `x < 0.0 ? x : 0.0` for `minnum`, whose zero may have either sign, though `x` may be −0 (it
/// minds that for `<=` only; `SelectionDAGBuilder::visitSelect`). The optimiser makes such selections of branches too, so they
/// are looked for behind it. The assembler's own pitfalls are [`super::tidy`]'s.
fn pin_selections<'c>(context: &'c Context, module: &Module<'c>) -> Result<(), EmitError> {
    let builder = context.create_builder();
    let blocks = module.get_functions().flat_map(|f| f.get_basic_blocks());
    let selections: Vec<InstructionValue<'c>> = blocks
        .flat_map(|b| b.get_instructions().collect::<Vec<_>>())
        .filter(|i| i.get_opcode() == InstructionOpcode::Select && i.get_type().is_float_type())
        .collect();
    for select in selections {
        let operand = |k: u32| select.get_operand(k).and_then(|o| o.value());
        let [Some(condition), Some(yes), Some(no)] = [operand(0), operand(1), operand(2)] else { continue };
        if condition.as_instruction_value().is_none_or(|c| c.get_opcode() != InstructionOpcode::FCmp) {
            continue;
        }
        let ty = yes.get_type();
        let (text, constraints) = if ty == context.f32_type().into() {
            ("selp.f32 $0, $1, $2, $3;", "=f,f,f,b")
        } else {
            ("selp.f64 $0, $1, $2, $3;", "=d,d,d,b")
        };
        let function = ty.fn_type(&[ty.into(), ty.into(), condition.get_type().into()], false);
        let asm = context.create_inline_asm(function, text.into(), constraints.into(), false, false, None, false);
        builder.position_before(&select);
        let call = builder
            .build_indirect_call(function, asm, &[yes.into(), no.into(), condition.into()], "")
            .map_err(error)?;
        let chosen = call.try_as_basic_value().basic().and_then(|v| v.as_instruction_value());
        let chosen = chosen.ok_or_else(|| error("a selection without a value"))?;
        select.replace_all_uses_with(&chosen);
        select.erase_from_basic_block();
    }
    Ok(())
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
    pin_selections(&context, &module)?;
    let text = machine.write_to_memory_buffer(&module, FileType::Assembly).map_err(error)?;
    // The buffer may carry the terminator that LLVM puts behind it.
    let bytes = text.as_slice();
    let bytes = bytes.strip_suffix(&[0]).unwrap_or(bytes);
    String::from_utf8(bytes.to_vec()).map_err(error)
}
