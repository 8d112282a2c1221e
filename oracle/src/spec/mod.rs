//! The official specification tests, run on a device: every assertion about a function becomes one iteration of a
//! loop that calls it, and the loop is lifted.
//!
//! **Takes** scripts of the suite ([`files`]) and a device. **Gives** a [`FileReport`] for each ([`run`], [`run_all`]):
//! how many assertions ran on the device and held, and of every other one why it did not. An assertion has passed only
//! if the device ran the region that it is in, and the result is one that the suite allows *and* the one of plain
//! Wasmtime, bit for bit; one that wants a trap, only if the device raised its trap flag, nothing was changed, and the
//! original loop then met that very trap. **Assumes** that functions which write nothing may be called in any order.

mod case;
pub(crate) mod driver;
mod script;
mod sections;
mod suite;
pub(crate) mod value;
mod window;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use serde::Serialize;
use tensor_wasm_runtime::{Accelerator, Device};
use wasmtime::{Engine, Module};

pub use suite::{SpecFile, files};

/// Why a script could not be run.
#[derive(Clone, Debug, thiserror::Error)]
pub enum SpecError {
    /// The script cannot be read.
    #[error("{0}: {1}")]
    Script(String, String),
    /// Wasmtime cannot be started.
    #[error("cannot start Wasmtime: {0}")]
    Engine(String),
}

/// What became of the assertions of a script, or of several.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct FileReport {
    /// The script.
    pub file: String,
    /// All assertions.
    pub assertions: u64,
    /// Those that want results of a call.
    pub returns: u64,
    /// Those that want a trap of a call.
    pub traps: u64,
    /// Those that want a module refused.
    pub refusals: u64,
    /// Any other.
    pub others: u64,
    /// How many the device ran.
    pub device: u64,
    /// How many the device ran, as they want it.
    pub passed: u64,
    /// Modules that were refused as they should be.
    pub refused: u64,
    /// Assertions that did not hold, wherever they ran.
    pub failed: u64,
    /// Assertions that held but did not run on the device, or that are not about running: by reason.
    pub not_lifted: BTreeMap<String, u64>,
    /// What failed, by line: the first [`SHOWN`] of them.
    pub failures: Vec<String>,
}

/// Failures of a script that are described.
pub const SHOWN: usize = 20;

impl FileReport {
    /// How many were not run on the device.
    pub fn not_lifted(&self) -> u64 {
        self.not_lifted.values().sum()
    }

    /// Does every assertion stand in exactly one column?
    pub fn adds_up(&self) -> bool {
        self.assertions == self.returns + self.traps + self.refusals + self.others
            && self.assertions == self.passed + self.refused + self.failed + self.not_lifted()
    }

    /// Adds another report's numbers.
    pub fn add(&mut self, other: &FileReport) {
        self.assertions += other.assertions;
        self.returns += other.returns;
        self.traps += other.traps;
        self.refusals += other.refusals;
        self.others += other.others;
        self.device += other.device;
        self.passed += other.passed;
        self.refused += other.refused;
        self.failed += other.failed;
        for (why, n) in &other.not_lifted {
            *self.not_lifted.entry(why.clone()).or_default() += n;
        }
        self.failures.extend(other.failures.iter().cloned());
    }

    fn fail(&mut self, line: usize, why: &str) {
        self.failed += 1;
        if self.failures.len() < SHOWN {
            self.failures.push(format!("{}.wast:{line}: {why}", self.file));
        }
    }

    /// Something beside the assertions that does not hold: counted as one more of them.
    fn extra(&mut self, line: usize, why: &str) {
        self.assertions += 1;
        self.others += 1;
        self.fail(line, why);
    }

    fn keep(&mut self, why: &str) {
        *self.not_lifted.entry(why.to_string()).or_default() += 1;
    }
}

/// The engine of these runs: the settings of [`crate::engine`], compiled fast.
fn engine() -> Result<Engine, SpecError> {
    let mut config = Accelerator::config();
    config.cranelift_opt_level(wasmtime::OptLevel::None);
    config.parallel_compilation(false);
    config.wasm_backtrace_max_frames(None);
    Engine::new(&config).map_err(|e| SpecError::Engine(format!("{e:?}")))
}

/// Runs a script.
pub fn run(file: &SpecFile, device: &Arc<dyn Device>) -> Result<FileReport, SpecError> {
    run_on(&engine()?, file, device)
}

fn run_on(engine: &Engine, file: &SpecFile, device: &Arc<dyn Device>) -> Result<FileReport, SpecError> {
    let script = script::read(file)?;
    let mut report = FileReport { file: file.name.clone(), ..FileReport::default() };
    for refused in &script.refused {
        report.assertions += 1;
        report.refusals += 1;
        let valid = refused.wasm.as_ref().is_some_and(|w| Module::validate(engine, w).is_ok());
        match valid {
            true => report.fail(refused.line, "Wasmtime takes a module that it should refuse"),
            false => report.refused += 1,
        }
    }
    for (_, why) in &script.others {
        report.assertions += 1;
        report.others += 1;
        report.keep(why);
    }
    for case in &script.cases {
        for event in case.events.iter().filter(|e| e.assertion) {
            report.assertions += 1;
            let trap = matches!(event.want, Some(script::Want::Trap(_)));
            *(if trap { &mut report.traps } else { &mut report.returns }) += 1;
        }
        case::run(engine, case, device, &mut report);
    }
    Ok(report)
}

/// Runs scripts on that many threads; `each` is told of every report, in the scripts' order as far as they are done.
pub fn run_all(
    files: &[&SpecFile],
    device: &Arc<dyn Device>,
    threads: usize,
    each: &mut (dyn FnMut(&FileReport) + Send),
) -> Result<Vec<FileReport>, SpecError> {
    struct Done<'a> {
        reports: Vec<Option<Result<FileReport, SpecError>>>,
        told: usize,
        each: &'a mut (dyn FnMut(&FileReport) + Send),
    }
    let engine = engine()?;
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Done { reports: vec![None; files.len()], told: 0, each });
    let work = || {
        loop {
            let i = next.fetch_add(1, Ordering::Relaxed);
            let Some(file) = files.get(i) else { break };
            let report = run_on(&engine, file, device);
            let mut done = done.lock().unwrap_or_else(|e| e.into_inner());
            done.reports[i] = Some(report);
            while let Some(Some(Ok(report))) = done.reports.get(done.told).cloned() {
                (done.each)(&report);
                done.told += 1;
            }
        }
    };
    std::thread::scope(|s| {
        (1..threads.max(1)).for_each(|_| _ = s.spawn(work));
        work();
    });
    let done = done.into_inner().unwrap_or_else(|e| e.into_inner());
    done.reports.into_iter().flatten().collect()
}
