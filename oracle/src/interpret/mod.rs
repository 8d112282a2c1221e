//! The reference interpreters as devices: what a region means, and what its kernels do, before any code is made.
//!
//! **Takes** regions and kernels; **gives** devices for [`Accelerator::with_device`] that run them with the slow,
//! obvious interpreter of bodies ([`tensor_wasm_ir::interp`]): [`Meaning`] the `tensor` dialect, iteration by
//! iteration, in the original order or backwards; [`Interpreted`] the `kernel` dialect, on a small grid with
//! shared memory and barriers or in chunks. **Assumes** nothing that it can check instead: a load outside of
//! memory, a store outside of the region's write ranges, a misaligned access on a grid or a barrier that not all
//! threads reach is an error, not a result.
//!
//! [`Accelerator::with_device`]: tensor_wasm_runtime::Accelerator::with_device

mod grid;
mod tensor;

use tensor_wasm_ir::interp::Stop;
use tensor_wasm_runtime::reference::Ran;
use tensor_wasm_runtime::{DeviceError, Launch, Outcome};

pub use grid::{Interpreted, launch_kernels, run_kernels};
pub use tensor::Meaning;

/// Runs a launch on a copy of memory, with its scratch behind it, and commits that if nothing trapped.
///
/// # Safety
///
/// As for [`tensor_wasm_runtime::Artifact::run`].
unsafe fn commit(
    launch: &Launch<'_>,
    run: impl FnOnce(&mut [u8]) -> Result<Ran, Stop>,
) -> Result<Outcome, DeviceError> {
    // SAFETY: the caller promises that these bytes are valid and ours for the time of the call.
    let original = unsafe { memory_of(launch) };
    let mut memory = original.to_vec();
    memory.resize(memory.len() + launch.plan.scratch as usize, 0);
    match run(&mut memory) {
        Ok(Ran::Done(partials)) => {
            original.copy_from_slice(&memory[..original.len()]);
            Ok(Outcome::done(partials))
        }
        Ok(Ran::Trapped) => Ok(Outcome::Trapped),
        Err(e) => Err(DeviceError::Driver(e.to_string())),
    }
}

/// The bytes of linear memory.
///
/// # Safety
///
/// As for [`tensor_wasm_runtime::Artifact::run`].
pub(crate) unsafe fn memory_of<'a>(launch: &Launch<'a>) -> &'a mut [u8] {
    if launch.mem_size == 0 {
        return &mut [];
    }
    // SAFETY: the caller promises that these bytes are valid and ours for the time of the call.
    unsafe { std::slice::from_raw_parts_mut(launch.mem, launch.mem_size as usize) }
}
