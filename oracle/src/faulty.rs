//! A device that fails now and then in every way it can, around one that does not.
//!
//! Takes a device, a seed and how often; gives a device whose compilations, memory, copies and launches fail, whose
//! trap flag is raised for nothing, and which is lost after a sticky error and comes back. Whatever it does, a
//! program's results must be Wasmtime's.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tensor_wasm_runtime::around::Around;
use tensor_wasm_runtime::{Artifact, Device, DeviceError, Launch, Outcome};

use crate::generate::Rng;

/// What was planted.
pub struct Faulty(Arc<State>);

struct State {
    seed: u64,
    /// Of a hundred compilations and launches, how many fail.
    percent: u64,
    asked: AtomicU64,
    failed: AtomicU64,
}

impl State {
    /// Which fault comes now, if one does.
    fn draw(&self) -> Option<u64> {
        let n = self.asked.fetch_add(1, Ordering::Relaxed);
        let mut rng = Rng::new(self.seed ^ n.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let fault = rng.chance(self.percent).then(|| rng.below(5));
        self.failed.fetch_add(u64::from(fault.is_some()), Ordering::Relaxed);
        fault
    }
}

impl Faulty {
    /// A device that fails in `percent` of what it is asked to do, and what can be asked about it.
    pub fn around(inner: Arc<dyn Device>, seed: u64, percent: u64) -> (Arc<dyn Device>, Faulty) {
        let state = Arc::new(State { seed, percent, asked: AtomicU64::new(0), failed: AtomicU64::new(0) });
        let faulty = Faulty(state.clone());
        let device = Around::new(inner, ", failing", move |kernels, compile| {
            // Most compilations go well, or there would be nothing to launch.
            if state.draw() == Some(0) {
                return Err(DeviceError::Compile("planted: the assembler gives up".into()));
            }
            Ok(Arc::new(FaultyArtifact { inner: compile(kernels)?, state: state.clone() }))
        });
        (Arc::new(device), faulty)
    }

    /// How often the device was asked to compile or run something, and how often it failed.
    pub fn counts(&self) -> (u64, u64) {
        (self.0.asked.load(Ordering::Relaxed), self.0.failed.load(Ordering::Relaxed))
    }
}

struct FaultyArtifact {
    inner: Arc<dyn Artifact>,
    state: Arc<State>,
}

impl Artifact for FaultyArtifact {
    unsafe fn run(&self, launch: &Launch<'_>) -> Result<Outcome, DeviceError> {
        let planted = |what: &str| format!("planted: {what}");
        match self.state.draw() {
            Some(0) => Err(DeviceError::Memory(planted("allocation"))),
            Some(1) => Err(DeviceError::Driver(planted("copy"))),
            Some(2) => Err(DeviceError::Driver(planted("launch"))),
            Some(3) => Err(DeviceError::Lost(planted("sticky error"))),
            Some(_) => Ok(Outcome::Trapped),
            // SAFETY: the caller's promise is the one that is needed.
            None => unsafe { self.inner.run(launch) },
        }
    }
}
