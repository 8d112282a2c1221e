//! Native code through Cranelift.
//!
//! **Takes** kernels scheduled for [`Target::Cpu`](tensor_wasm_ir::Target::Cpu); **gives** callable code ([`CpuKernel`]). The
//! native function takes the address of a [`CpuArgs`], the chunk's bounds and its slot; a trap
//! sets the flag and returns, never a hardware fault.

use std::sync::atomic::AtomicU32;

use cranelift_codegen::ir::{AbiParam, Function, Signature, Type, types};
use cranelift_codegen::isa::OwnedTargetIsa;
use cranelift_codegen::settings::{self, Configurable};
use cranelift_jit::{JITBuilder, JITModule};
use cranelift_module::{Linkage, Module, default_libcall_names};

use tensor_wasm_ir::Kernel;

mod build;
mod num;

/// Why there is no code.
#[derive(Debug, thiserror::Error)]
pub enum CpuError {
    /// An operation has no native form on this schedule.
    #[error("kernel {kernel}: {op} has no native form")]
    Unsupported {
        /// The kernel.
        kernel: String,
        /// The operation.
        op: String,
    },
    /// Cranelift refused.
    #[error("Cranelift: {0}")]
    Cranelift(String),
}

/// What native code is called with.
#[repr(C)]
#[derive(Debug)]
pub struct CpuArgs {
    /// Byte 0 of linear memory.
    pub mem: *mut u8,
    /// Bytes of linear memory.
    pub mem_size: u64,
    /// First byte that the region may write.
    pub write_lo: u64,
    /// One past the last byte that the region may write.
    pub write_hi: u64,
    /// First byte of a range between these two that it does not write.
    pub gap_lo: u64,
    /// One past the last byte of that range.
    pub gap_hi: u64,
    /// The trap flag.
    pub flag: *const AtomicU32,
    /// Partial results, one 8-byte slot per chunk and reduction.
    pub partials: *mut u64,
    /// Captures, one 8-byte slot each, value in the low bits.
    pub captures: *const u64,
    /// Where byte 0 would be of a copy of what loads of what was before the launch read ([`Kernel::before`]), or of memory
    /// itself; or byte 0 of scratch, which is written to.
    pub before: *const u8,
}

type Native = unsafe extern "C" fn(*const CpuArgs, i64, i64, u32);

/// Compiled code. Owns its memory.
pub struct CpuKernel {
    module: Option<JITModule>,
    code: Native,
}

// SAFETY: the module is only kept alive, never touched again until it is freed; the code is
// immutable and re-entrant.
unsafe impl Send for CpuKernel {}
// SAFETY: as above.
unsafe impl Sync for CpuKernel {}

impl std::fmt::Debug for CpuKernel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CpuKernel").field("code", &(self.code as *const ())).finish()
    }
}

impl CpuKernel {
    /// Runs one chunk of the outermost dimension.
    ///
    /// # Safety
    ///
    /// `args` must describe live memory: `mem` of `mem_size` bytes, `before` of what the kernel reads there, `captures` of
    /// as many slots as the kernel has captures, `partials` with a slot for every (slot, reduction); the region's
    /// guard must have passed for these captures; and no other code may touch the bytes that the
    /// region writes meanwhile, except other chunks of the same call.
    pub unsafe fn run(&self, args: &CpuArgs, lo: i64, hi: i64, slot: u32) {
        // SAFETY: the code was compiled with this very signature; the rest is the caller's.
        unsafe { (self.code)(args, lo, hi, slot) }
    }
}

impl Drop for CpuKernel {
    fn drop(&mut self) {
        if let Some(m) = self.module.take() {
            // SAFETY: `code` cannot be called any more: it is only reachable through `self`.
            unsafe { m.free_memory() }
        }
    }
}

fn host_isa() -> Result<OwnedTargetIsa, CpuError> {
    let err = |e: &dyn std::fmt::Display| CpuError::Cranelift(e.to_string());
    let mut flags = settings::builder();
    for (k, v) in [("opt_level", "speed"), ("is_pic", "false"), ("use_colocated_libcalls", "false")] {
        flags.set(k, v).map_err(|e| err(&e))?;
    }
    cranelift_native::builder().map_err(|e| err(&e))?.finish(settings::Flags::new(flags)).map_err(|e| err(&e))
}

/// Compiles a kernel for this machine.
pub fn compile(kernel: &Kernel) -> Result<CpuKernel, CpuError> {
    let err = |e: &dyn std::fmt::Display| CpuError::Cranelift(e.to_string());
    let mut module = JITModule::new(JITBuilder::with_isa(host_isa()?, default_libcall_names()));
    let mut ctx = module.make_context();
    let config = module.target_config();
    ctx.func.signature = signature(module.make_signature(), config.pointer_type());
    build::build(kernel, &mut ctx.func, config)?;
    let id = module.declare_function("kernel", Linkage::Local, &ctx.func.signature).map_err(|e| err(&e))?;
    module.define_function(id, &mut ctx).map_err(|e| CpuError::Cranelift(format!("{e:?}")))?;
    module.finalize_definitions().map_err(|e| err(&e))?;
    let code = module.get_finalized_function(id);
    // SAFETY: the function was defined with the signature that `Native` spells.
    let code = unsafe { std::mem::transmute::<*const u8, Native>(code) };
    Ok(CpuKernel { module: Some(module), code })
}

/// The kernel as CLIF text.
pub fn clif(kernel: &Kernel) -> Result<String, CpuError> {
    let mut func = Function::new();
    let isa = host_isa()?;
    let config = isa.frontend_config();
    func.signature = signature(Signature::new(config.default_call_conv), config.pointer_type());
    build::build(kernel, &mut func, config)?;
    Ok(func.display().to_string())
}

fn signature(mut s: Signature, pointer: Type) -> Signature {
    s.params = [pointer, types::I64, types::I64, types::I32].map(AbiParam::new).to_vec();
    s
}
