//! What happened: per region and in all.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use crate::module::INTERNAL_ERROR;
use crate::sums::Closeness;

/// What happened at one region.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RegionStats {
    /// Index of the region in its module.
    pub region: usize,
    /// Symbol of the region.
    pub symbol: String,
    /// Index of the function.
    pub func: u32,
    /// Name of the function, if the module says it.
    pub name: Option<String>,
    /// How often the code asked.
    pub calls: u64,
    /// How often the device ran it.
    pub ran: u64,
    /// How many launches that came to: more than one each time where host loops are around the nest.
    pub launches: u64,
    /// The most pieces that a nest was launched in.
    pub pieces: u64,
    /// Points of the iteration space that the device ran, in all.
    pub points: u64,
    /// How often the original loop ran instead, by reason.
    pub fallbacks: BTreeMap<String, u64>,
    /// How often at most the code did not ask, because it had been refused again and again.
    pub rested: u64,
    /// Bytes copied to the device.
    pub to_device: u64,
    /// Bytes copied back.
    pub from_device: u64,
    /// Seconds in the guard.
    pub guard_seconds: f64,
    /// Seconds on the device, transfers included.
    pub device_seconds: f64,
    /// Seconds of these spent copying: transfers, or saving what may have to be restored.
    pub copy_seconds: f64,
    /// Seconds of these in kernels, by the device's own clock, if it has one.
    pub kernel_seconds: f64,
    /// Launches that were run again on the CPU and compared, those of them that differed, and those that were to be
    /// compared and could not.
    pub shadowed: u64,
    /// See above.
    pub differed: u64,
    /// See above.
    pub unchecked: u64,
    /// Float sums that were compared with the source's order ([`crate::Options::check_sums`]).
    pub sums: Closeness,
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
    /// Modules that were left as they are because they could not be lifted, by reason.
    pub unlifted: BTreeMap<String, u64>,
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

    /// How all float sums that were compared have come out.
    pub fn sums(&self) -> Closeness {
        let mut all = Closeness::default();
        self.regions.iter().for_each(|r| all.add(r.sums.clone()));
        all
    }

    /// Launches in all.
    pub fn launches(&self) -> u64 {
        self.regions.iter().map(|r| r.launches).sum()
    }

    /// Fallbacks in all.
    pub fn fallbacks(&self) -> u64 {
        self.regions.iter().flat_map(|r| r.fallbacks.values()).sum()
    }

    /// Everything that kept something off the device, with how often: fallbacks by reason,
    /// regions without a kernel, modules left alone.
    pub fn reasons(&self) -> BTreeMap<String, u64> {
        let mut out = BTreeMap::new();
        let all = self.regions.iter().flat_map(|r| &r.fallbacks);
        for (why, n) in all.chain(&self.dropped).chain(&self.unlifted) {
            *out.entry(why.clone()).or_default() += n;
        }
        out
    }

    /// Why a module was left alone, if it was for an error of our own.
    pub fn internal_error(&self) -> Option<&str> {
        self.unlifted.keys().map(String::as_str).find(|why| why.starts_with(INTERNAL_ERROR))
    }

    /// Seconds in regions on the device, transfers included.
    pub fn device_seconds(&self) -> f64 {
        self.regions.iter().map(|r| r.device_seconds).sum()
    }
}

/// Bytes for people.
fn bytes(n: u64) -> String {
    match n {
        0 => "-".into(),
        1..10_000 => format!("{n} B"),
        10_000..10_000_000 => format!("{:.1} kB", n as f64 / 1e3),
        10_000_000..10_000_000_000 => format!("{:.1} MB", n as f64 / 1e6),
        _ => format!("{:.2} GB", n as f64 / 1e9),
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
        for (why, n) in &self.unlifted {
            writeln!(f, "  module left as it is: {n} × {why}")?;
        }
        for (why, n) in &self.dropped {
            writeln!(f, "  not compiled: {n} × {why}")?;
        }
        let called: Vec<_> = self.regions.iter().filter(|r| r.calls > 0).collect();
        if !called.is_empty() {
            writeln!(
                f,
                "  {:>6} {:24} {:>8} {:>8} {:>11} {:>10} {:>9} {:>10} {:>10}  fallbacks",
                "region", "function", "calls", "ran", "device ms", "copy ms", "guard ms", "to it", "back"
            )?;
        }
        for r in called {
            let name = r.name.clone().unwrap_or_else(|| format!("function {}", r.func));
            let why: Vec<String> = r.fallbacks.iter().map(|(k, n)| format!("{n} × {k}")).collect();
            write!(
                f,
                "  {:>6} {name:24} {:>8} {:>8} {:>11.3} {:>10.3} {:>9.3} {:>10} {:>10}  {}",
                r.region,
                r.calls,
                r.ran,
                r.device_seconds * 1e3,
                r.copy_seconds * 1e3,
                r.guard_seconds * 1e3,
                bytes(r.to_device),
                bytes(r.from_device),
                if why.is_empty() { "-".into() } else { why.join(", ") }
            )?;
            if r.pieces > 1 {
                write!(f, " (in {} pieces a step)", r.pieces)?;
            }
            if r.rested > 0 {
                write!(f, " (then not asked {} times)", r.rested)?;
            }
            if r.shadowed + r.unchecked > 0 {
                write!(f, " ({} compared with the CPU, {} differed", r.shadowed, r.differed)?;
                write!(
                    f,
                    "{})",
                    if r.unchecked > 0 { format!(", {} could not be", r.unchecked) } else { String::new() }
                )?;
            }
            if let Some(e) = &r.last_error {
                write!(f, " ({e})")?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}
