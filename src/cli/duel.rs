//! Two makers of a region's kernels, timed beside each other inside of one run of a guest.
//!
//! Takes two devices that differ in the code they make; gives a device that runs every launch through both of them, one
//! after the other on the same memory, some launches several times, and keeps the seconds that their kernels took by the
//! device's own clock. What a launch writes is put back before the next run of it; the two must leave the same bytes.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tensor_wasm::runtime::around::Around;
use tensor_wasm::runtime::{Artifact, Device, DeviceError, Launch, Outcome};

use super::bench::median;

/// Runs of a launch by each, while there is time for it; the first is to warm up, and the median of the others counts.
const RUNS: usize = 6;

/// How long a guest's launches are run more than once.
const EXTRA: Duration = Duration::from_millis(1500);

/// What the two took, in seconds in kernels, and for how many launches.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Times {
    pub(super) seconds: [f64; 2],
    pub(super) launches: u64,
    spent: Duration,
}

/// A device that is both, and what they took so far.
pub(super) fn duel(both: [Arc<dyn Device>; 2]) -> (Arc<dyn Device>, Arc<Mutex<Times>>) {
    let times = Arc::new(Mutex::new(Times::default()));
    let kept = times.clone();
    let [first, second] = both;
    let device = Around::new(first, " and another", move |kernels, compile| {
        let both = [compile(kernels)?, second.compile(kernels)?];
        Ok(Arc::new(Both { both, times: kept.clone() }))
    });
    (Arc::new(device), times)
}

struct Both {
    both: [Arc<dyn Artifact>; 2],
    times: Arc<Mutex<Times>>,
}

/// The bytes of a launch's writes.
///
/// # Safety
///
/// Those of [`Artifact::run`].
unsafe fn written(l: &Launch<'_>) -> Vec<Vec<u8>> {
    let bytes = |r: &std::ops::Range<u64>| {
        // SAFETY: the guard has shown that writes are inside memory, which is ours.
        unsafe { std::slice::from_raw_parts(l.mem.add(r.start as usize), (r.end - r.start) as usize) }.to_vec()
    };
    l.plan.writes.iter().map(bytes).collect()
}

impl Artifact for Both {
    unsafe fn run(&self, l: &Launch<'_>) -> Result<Outcome, DeviceError> {
        let mut times = self.times.lock().unwrap_or_else(|e| e.into_inner());
        let begun = Instant::now();
        // SAFETY: as the caller promises.
        let before = unsafe { written(l) };
        let mut after: Option<Vec<Vec<u8>>> = None;
        let mut seconds = [vec![], vec![]];
        let mut outcome = Outcome::Trapped;
        let extra = EXTRA.saturating_sub(times.spent);
        for n in 0..RUNS {
            if n > 0 && begun.elapsed() > extra {
                break;
            }
            for (artifact, seconds) in self.both.iter().zip(&mut seconds) {
                for (r, bytes) in l.plan.writes.iter().zip(&before) {
                    // SAFETY: as above.
                    unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), l.mem.add(r.start as usize), bytes.len()) };
                }
                // SAFETY: the caller's promise.
                outcome = unsafe { artifact.run(l) }?;
                let Outcome::Done { kernel_seconds, .. } = &outcome else { return Ok(outcome) };
                seconds.push(*kernel_seconds);
                // SAFETY: as above.
                let now = unsafe { written(l) };
                match &after {
                    Some(first) if *first != now => {
                        return Err(DeviceError::Driver("the two leave different bytes".into()));
                    }
                    Some(_) => {}
                    None => after = Some(now),
                }
            }
        }
        for (total, seconds) in times.seconds.iter_mut().zip(&mut seconds) {
            let warm = usize::from(seconds.len() > 1);
            *total += median(&mut seconds[warm..]);
        }
        times.launches += l.plan.steps.len() as u64;
        times.spent += begun.elapsed();
        Ok(outcome)
    }
}
