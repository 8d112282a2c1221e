//! How long the device works: two events around a call's launches.
//!
//! Takes what is launched between [`Timer::start`] and [`Timer::stop`] on the null stream; gives seconds by the device's
//! own clock, copies before and after not among them. Assumes that the context is bound.

use cudarc::driver::sys;

use super::check;
use crate::device::DeviceError;

/// Two events.
pub(super) struct Timer {
    start: sys::CUevent,
    stop: sys::CUevent,
}

// SAFETY: driver events may be used from every thread that has the context bound.
unsafe impl Send for Timer {}

impl Timer {
    pub(super) fn new() -> Result<Timer, DeviceError> {
        let (mut start, mut stop) = (std::ptr::null_mut(), std::ptr::null_mut());
        for event in [&mut start, &mut stop] {
            // SAFETY: the call writes one pointer into a live local.
            check("cuEventCreate", unsafe { sys::cuEventCreate(event, 0) })?;
        }
        Ok(Timer { start, stop })
    }

    pub(super) fn start(&self) -> Result<(), DeviceError> {
        // SAFETY: the events live as long as the process; the null stream always exists.
        check("cuEventRecord", unsafe { sys::cuEventRecord(self.start, std::ptr::null_mut()) })
    }

    pub(super) fn stop(&self) -> Result<(), DeviceError> {
        // SAFETY: as above.
        check("cuEventRecord", unsafe { sys::cuEventRecord(self.stop, std::ptr::null_mut()) })
    }

    /// After both have been reached.
    pub(super) fn seconds(&self) -> Result<f64, DeviceError> {
        let mut ms = 0.0f32;
        // SAFETY: both were recorded, and the call writes one number into a live local.
        check("cuEventElapsedTime", unsafe { sys::cuEventElapsedTime(&mut ms, self.start, self.stop) })?;
        Ok(f64::from(ms) * 1e-3)
    }
}
