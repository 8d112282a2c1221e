//! Foreign PTX on the first CUDA device: a module loaded from its text, each of its kernels asked what it takes, or run
//! over one buffer. It is how the oracle's interpreter is held to the hardware, and how two code generators are
//! compared; regions do not come this way.

use std::ffi::{CString, c_void};
use std::sync::Arc;

use cudarc::driver::sys;

use super::{Owner, check, load};
use crate::device::DeviceError;

/// What a thread of a kernel takes, as the driver compiled it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resources {
    /// Registers.
    pub registers: u32,
    /// Bytes of memory of its own, for what has no register.
    pub local: u32,
}

/// A loaded module.
pub struct Text {
    owner: Arc<Owner>,
    module: usize,
}

impl Text {
    /// Loads a module; the driver's assembler may refuse it.
    pub fn load(text: &str) -> Result<Text, DeviceError> {
        let owner = Owner::get()?;
        owner.bind()?;
        let module = load(text)? as usize;
        Ok(Text { owner, module })
    }

    fn function(&self, kernel: &str) -> Result<sys::CUfunction, DeviceError> {
        self.owner.bind()?;
        let name = CString::new(kernel).map_err(|e| DeviceError::Compile(e.to_string()))?;
        let mut function = std::ptr::null_mut();
        // SAFETY: the module is loaded and never unloaded, the name terminated.
        check("cuModuleGetFunction", unsafe {
            sys::cuModuleGetFunction(&mut function, self.module as sys::CUmodule, name.as_ptr())
        })?;
        Ok(function)
    }

    /// What a thread of a kernel takes.
    pub fn resources(&self, kernel: &str) -> Result<Resources, DeviceError> {
        use sys::CUfunction_attribute as A;
        let function = self.function(kernel)?;
        let attribute = |a: A| {
            let mut v = 0;
            // SAFETY: writes one integer about a function that is there.
            check("cuFuncGetAttribute", unsafe { sys::cuFuncGetAttribute(&mut v, a, function) }).map(|()| v as u32)
        };
        Ok(Resources {
            registers: attribute(A::CU_FUNC_ATTRIBUTE_NUM_REGS)?,
            local: attribute(A::CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES)?,
        })
    }

    /// Runs a kernel whose only parameter is the device address of the buffer, a `.u64`, and waits.
    pub fn run(&self, kernel: &str, blocks: u32, threads: u32, buffer: &mut [u8]) -> Result<(), DeviceError> {
        let function = self.function(kernel)?;
        let (mut at, n) = (0, buffer.len().max(1));
        // SAFETY: the device buffer is as long as the host's, and freed once nothing uses it.
        let done = unsafe {
            check("cuMemAlloc", sys::cuMemAlloc_v2(&mut at, n))?;
            let mut run = || {
                check("cuMemcpyHtoD", sys::cuMemcpyHtoD_v2(at, buffer.as_ptr().cast(), buffer.len()))?;
                let mut params = [std::ptr::from_ref(&at).cast_mut().cast::<c_void>()];
                let none = std::ptr::null_mut();
                check(
                    "cuLaunchKernel",
                    sys::cuLaunchKernel(
                        function,
                        blocks,
                        1,
                        1,
                        threads,
                        1,
                        1,
                        0,
                        none,
                        params.as_mut_ptr(),
                        none.cast(),
                    ),
                )?;
                check("cuCtxSynchronize", sys::cuCtxSynchronize())?;
                check("cuMemcpyDtoH", sys::cuMemcpyDtoH_v2(buffer.as_mut_ptr().cast(), at, buffer.len()))
            };
            let done = run();
            done.and(check("cuMemFree", sys::cuMemFree_v2(at)))
        };
        self.owner.sticky(done)
    }
}
