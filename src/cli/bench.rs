//! `tensor-wasm bench`: whole-run times, plain Wasmtime against devices, alternating. Plain Wasmtime runs
//! with the settings under which results are exact, and once more with its own defaults.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use miette::{Result, miette};
use tensor_wasm::oracle;

use super::verify::Size;
use super::{Device, GuestArgs, OffloadArgs, compare, execute};

#[derive(Args)]
pub struct BenchArgs {
    /// Devices to time.
    #[arg(long, value_enum, value_delimiter = ',', default_value = "auto")]
    pub(super) device: Vec<Device>,
    #[command(flatten)]
    pub(super) offload: OffloadArgs,
    /// Runs of each; the median counts.
    #[arg(long, default_value = "5")]
    pub(super) reps: usize,
    /// Compares what makes PTX of kernels instead: compile time, registers, spills, and time in kernels on a GPU.
    #[arg(long, value_enum)]
    compare: Option<Compare>,
    /// With --compare: every guest of a manifest.
    #[arg(long, conflicts_with = "module", requires = "compare")]
    pub(super) manifest: Option<PathBuf>,
    /// With --manifest: which arguments.
    #[arg(long, value_enum, default_value = "bench")]
    pub(super) size: Size,
    /// With --manifest: only guests whose name contains this.
    #[arg(long)]
    pub(super) only: Option<String>,
    /// With --manifest: only guests of these groups.
    #[arg(long, value_delimiter = ',')]
    pub(super) groups: Vec<String>,
    #[command(flatten)]
    pub(super) guest: Option<GuestArgs>,
}

/// What can be compared.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Compare {
    /// The hand-written emitter and LLVM.
    Codegen,
}

/// The middle one; 0 of none.
pub fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(0.0)
}

pub fn bench(args: &BenchArgs) -> Result<ExitCode> {
    if args.compare == Some(Compare::Codegen) {
        return compare::codegen(args);
    }
    let given = args.guest.as_ref().ok_or_else(|| miette!("no module is given"))?;
    let guest = given.guest(super::read_module(&given.module)?, true);
    // Wasmtime as it is by default, with whatever NaNs the machine makes: what exactness costs.
    let open = wasmtime::Engine::default();
    let (mut reference, mut defaults) = (vec![], vec![]);
    let mut devices: Vec<(String, Vec<f64>, Vec<f64>)> =
        args.device.iter().map(|_| (String::new(), vec![], vec![])).collect();
    for _ in 0..args.reps.max(1) {
        reference.push(execute(&guest, None)?.seconds);
        defaults.push(oracle::execute_on(&open, &guest, None, None).map_err(|e| miette!("{e}"))?.seconds);
        for (i, &d) in args.device.iter().enumerate() {
            let accelerator = args.offload.accelerator(d)?;
            devices[i].1.push(execute(&guest, Some(&accelerator))?.seconds);
            let stats = accelerator.stats();
            devices[i].2.push(stats.device_seconds());
            devices[i].0 = stats.device;
        }
    }
    let base = median(&mut reference);
    println!("{:40} {:>12} {:>14} {:>8}", "device", "run ms", "in regions ms", "ratio");
    println!("{:40} {:>12.3} {:>14} {:>7.2}x", "wasmtime", base * 1e3, "-", 1.0);
    let open = median(&mut defaults);
    println!("{:40} {:>12.3} {:>14} {:>7.2}x", "wasmtime, NaN bits left open", open * 1e3, "-", base / open);
    for (name, mut run, mut regions) in devices {
        let (r, g) = (median(&mut run), median(&mut regions));
        println!("{name:40} {:>12.3} {:>14.3} {:>7.2}x", r * 1e3, g * 1e3, base / r);
    }
    Ok(ExitCode::SUCCESS)
}
