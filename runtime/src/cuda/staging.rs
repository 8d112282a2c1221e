//! Copies between linear memory and the device through page-locked buffers.
//!
//! Linear memory itself is not page-locked: it is unmapped when its instance goes away, without a
//! word to us, and a stale registration would then name other pages. Instead two page-locked
//! buffers take turns: while the bus moves one, threads fill or empty the other. Small copies, and
//! all of them where no page-locked memory is to be had, go through the driver's own buffers.

use std::ops::Range;

use cudarc::driver::sys;
use rayon::prelude::*;

use super::check;
use crate::device::DeviceError;

/// Bytes of each of the two buffers.
const BUFFER: usize = 8 << 20;
/// Copies below this are left to the driver.
const SMALL: usize = 512 << 10;
/// Bytes that one thread copies at a time, at least.
const PIECE: usize = 256 << 10;

/// Two page-locked buffers and the threads that fill them.
pub(super) struct Staging {
    halves: Option<[Half; 2]>,
    pool: Option<rayon::ThreadPool>,
}

/// A buffer, and the event after which the bus is done with it.
struct Half {
    at: *mut u8,
    event: sys::CUevent,
}

// SAFETY: the buffer is plain memory that only its owner touches, and driver events may be used
// from every thread that has the context bound.
unsafe impl Send for Half {}

impl Half {
    /// With the context bound.
    fn new() -> Result<Half, DeviceError> {
        let (mut at, mut event) = (std::ptr::null_mut(), std::ptr::null_mut());
        // SAFETY: both calls write one pointer into a live local.
        unsafe {
            check("cuMemAllocHost", sys::cuMemAllocHost_v2(&mut at, BUFFER))?;
            check("cuEventCreate", sys::cuEventCreate(&mut event, 2))?;
        }
        Ok(Half { at: at.cast(), event })
    }

    fn wait(&self) -> Result<(), DeviceError> {
        // SAFETY: the event lives as long as the process; one never recorded is already over.
        check("cuEventSynchronize", unsafe { sys::cuEventSynchronize(self.event) })
    }

    fn record(&self) -> Result<(), DeviceError> {
        // SAFETY: as above; the null stream always exists.
        check("cuEventRecord", unsafe { sys::cuEventRecord(self.event, std::ptr::null_mut()) })
    }
}

/// Two addresses that may cross to the pool's threads.
#[derive(Clone, Copy)]
struct Pair(*const u8, *mut u8);
// SAFETY: threads copy disjoint pieces, inside a call that outlives them.
unsafe impl Send for Pair {}
// SAFETY: as above.
unsafe impl Sync for Pair {}

impl Pair {
    /// # Safety
    ///
    /// The piece must be valid in both, and no other thread's.
    unsafe fn copy(&self, piece: Range<usize>) {
        // SAFETY: as the caller vouches; the two never overlap: one is a buffer of ours.
        unsafe {
            std::ptr::copy_nonoverlapping(self.0.add(piece.start), self.1.add(piece.start), piece.len());
        }
    }
}

/// The parts of `n` bytes that go through one buffer each.
fn parts(n: usize) -> impl Iterator<Item = Range<usize>> {
    (0..n.div_ceil(BUFFER)).map(move |i| i * BUFFER..n.min((i + 1) * BUFFER))
}

impl Staging {
    /// Buffers for the bound context; none if the system will not lock pages.
    pub(super) fn new() -> Staging {
        let halves = match (Half::new(), Half::new()) {
            (Ok(a), Ok(b)) => Some([a, b]),
            (Err(why), _) | (_, Err(why)) => {
                tracing::warn!(%why, "no page-locked buffers");
                None
            }
        };
        let threads = std::thread::available_parallelism().map_or(1, usize::from).min(8);
        let pool = (threads > 1).then(|| rayon::ThreadPoolBuilder::new().num_threads(threads).build().ok()).flatten();
        Staging { halves, pool }
    }

    /// # Safety
    ///
    /// `n` bytes must be valid at both addresses, and nobody else's.
    pub(super) unsafe fn copy(&self, from: *const u8, to: *mut u8, n: usize) {
        let pair = Pair(from, to);
        match &self.pool {
            Some(pool) if n >= 2 * PIECE => pool.install(|| {
                let piece = n.div_ceil(pool.current_num_threads()).max(PIECE);
                (0..n.div_ceil(piece)).into_par_iter().for_each(|i| {
                    // SAFETY: pieces are disjoint and inside the caller's `n` bytes.
                    unsafe { pair.copy(i * piece..n.min((i + 1) * piece)) }
                });
            }),
            // SAFETY: as the caller vouches.
            _ => unsafe { pair.copy(0..n) },
        }
    }

    /// Starts copying to the device; whatever is launched afterwards sees the bytes.
    ///
    /// # Safety
    ///
    /// `n` bytes must be valid at `from` and at the device's address `to`.
    pub(super) unsafe fn to_device(&self, to: u64, from: *const u8, n: usize) -> Result<(), DeviceError> {
        let halves = match &self.halves {
            Some(h) if n >= SMALL => h,
            // SAFETY: as the caller vouches.
            _ => return check("cuMemcpyHtoD", unsafe { sys::cuMemcpyHtoD_v2(to, from.cast(), n) }),
        };
        for (i, part) in parts(n).enumerate() {
            let h = &halves[i % 2];
            h.wait()?;
            // SAFETY: the part is inside the caller's bytes, the buffer has room, and the bus is
            // done with it.
            unsafe {
                self.copy(from.add(part.start), h.at, part.len());
                let done =
                    sys::cuMemcpyHtoDAsync_v2(to + part.start as u64, h.at.cast(), part.len(), std::ptr::null_mut());
                check("cuMemcpyHtoDAsync", done)?;
            }
            h.record()?;
        }
        Ok(())
    }

    /// Copies from the device.
    ///
    /// # Safety
    ///
    /// `n` bytes must be valid at `to` and at the device's address `from`.
    pub(super) unsafe fn read_back(&self, to: *mut u8, from: u64, n: usize) -> Result<(), DeviceError> {
        let halves = match &self.halves {
            Some(h) if n >= SMALL => h,
            // SAFETY: as the caller vouches.
            _ => return check("cuMemcpyDtoH", unsafe { sys::cuMemcpyDtoH_v2(to.cast(), from, n) }),
        };
        let fetch = |i: usize, part: &Range<usize>| {
            let h = &halves[i % 2];
            h.wait()?;
            // SAFETY: the part is inside the caller's bytes and fits the buffer, which is idle.
            let started = unsafe {
                sys::cuMemcpyDtoHAsync_v2(h.at.cast(), from + part.start as u64, part.len(), std::ptr::null_mut())
            };
            check("cuMemcpyDtoHAsync", started)?;
            h.record()
        };
        let all: Vec<_> = parts(n).collect();
        for (i, part) in all.iter().enumerate().take(2) {
            fetch(i, part)?;
        }
        for (i, part) in all.iter().enumerate() {
            halves[i % 2].wait()?;
            // SAFETY: the bus has filled the buffer with the part, which is inside the caller's.
            unsafe { self.copy(halves[i % 2].at, to.add(part.start), part.len()) };
            if let Some(next) = all.get(i + 2) {
                fetch(i + 2, next)?;
            }
        }
        Ok(())
    }
}
