//! What happened: per region and in all.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

/// What happened at one region.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RegionStats {
    /// Index of the region in its module.
    pub region: usize,
    /// Index of the function.
    pub func: u32,
    /// Name of the function, if the module says it.
    pub name: Option<String>,
    /// How often the code asked.
    pub calls: u64,
    /// How often the device ran it.
    pub ran: u64,
    /// How often the original loop ran instead, by reason.
    pub fallbacks: BTreeMap<String, u64>,
    /// Bytes copied to the device.
    pub to_device: u64,
    /// Bytes copied back.
    pub from_device: u64,
    /// Seconds in the guard.
    pub guard_seconds: f64,
    /// Seconds on the device, transfers included.
    pub device_seconds: f64,
    /// Message of the last device error.
    pub last_error: Option<String>,
}

/// What happened since the accelerator was made.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Stats {
    /// The device.
    pub device: String,
    /// Regions in order.
    pub regions: Vec<RegionStats>,
    /// Loops that were lifted but have no kernel on this device, by reason.
    pub dropped: BTreeMap<String, u64>,
    /// Seconds spent lifting and splicing.
    pub lift_seconds: f64,
    /// Seconds spent compiling kernels.
    pub compile_seconds: f64,
}

impl Stats {
    /// Regions that the device ran at least once.
    pub fn regions_run(&self) -> usize {
        self.regions.iter().filter(|r| r.ran > 0).count()
    }

    /// Launches in all.
    pub fn launches(&self) -> u64 {
        self.regions.iter().map(|r| r.ran).sum()
    }

    /// Fallbacks in all.
    pub fn fallbacks(&self) -> u64 {
        self.regions.iter().flat_map(|r| r.fallbacks.values()).sum()
    }
}

impl fmt::Display for Stats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "device {}: {} regions, {} run, {} launches, {} fallbacks; lifting {:.1} ms, compiling {:.1} ms",
            self.device,
            self.regions.len(),
            self.regions_run(),
            self.launches(),
            self.fallbacks(),
            self.lift_seconds * 1e3,
            self.compile_seconds * 1e3
        )?;
        for (why, n) in &self.dropped {
            writeln!(f, "  not compiled: {n} × {why}")?;
        }
        for r in self.regions.iter().filter(|r| r.calls > 0) {
            let name = r.name.clone().unwrap_or_else(|| format!("function {}", r.func));
            write!(
                f,
                "  region {} in {name}: {} calls, {} on the device, {:.3} ms there, {:.3} ms in guards, {} B to it, {} B back",
                r.region,
                r.calls,
                r.ran,
                r.device_seconds * 1e3,
                r.guard_seconds * 1e3,
                r.to_device,
                r.from_device
            )?;
            for (why, n) in &r.fallbacks {
                write!(f, "; {n} × {why}")?;
            }
            if let Some(e) = &r.last_error {
                write!(f, " ({e})")?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}
