//! `tensor-wasm verify`: plain Wasmtime against the devices, everything compared.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use miette::{Result, miette};
use tensor_wasm::Accelerator;
use tensor_wasm::oracle::emulator::{Fault, hardware};
use tensor_wasm::oracle::replay::Case;
use tensor_wasm::oracle::{Entry, Guest, Manifest, Seen, difference, stages};
use tensor_wasm::runtime::cuda::Text;

use super::{Device, Fp, OffloadArgs};
use super::{execute, replay};

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Size {
    Small,
    Medium,
    Bench,
}

#[derive(Args)]
pub struct VerifyArgs {
    /// Devices to compare with plain Wasmtime.
    #[arg(long, value_enum, value_delimiter = ',', default_value = "auto")]
    device: Vec<Device>,
    #[command(flatten)]
    offload: OffloadArgs,
    /// Verifies every guest of a manifest instead of one module.
    #[arg(long, conflicts_with = "module")]
    manifest: Option<PathBuf>,
    /// Which arguments of the manifest.
    #[arg(long, value_enum, default_value = "small")]
    size: Size,
    /// Only guests of these groups.
    #[arg(long, value_delimiter = ',')]
    groups: Vec<String>,
    /// Only guests whose name contains this.
    #[arg(long)]
    only: Option<String>,
    /// Looks for the first layer that differs, from lifting to the device, when a run does.
    #[arg(long)]
    bisect: bool,
    /// Saves every difference there, for `tensor-wasm replay`.
    #[arg(long, value_name = "DIR")]
    save: Option<PathBuf>,
    /// Holds the emulator to the GPU that is here, instruction by instruction, instead.
    #[arg(long, conflicts_with_all = ["module", "manifest"])]
    hardware: bool,
    /// Calls this export instead of `_start`.
    #[arg(long, conflicts_with = "manifest")]
    invoke: Option<String>,
    /// Lets the guest see a directory: HOST or HOST::GUEST. Every run sees the same files.
    #[arg(long = "dir", value_name = "HOST[::GUEST]")]
    dirs: Vec<String>,
    /// Sets an environment variable of the guest: NAME=VALUE, or NAME to pass it on.
    #[arg(long = "env", value_name = "NAME[=VALUE]")]
    envs: Vec<String>,
    /// The module, binary or text.
    #[arg(required_unless_present_any = ["manifest", "hardware"])]
    module: Option<PathBuf>,
    /// Arguments of the guest, or of the invoked function.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    args: Vec<String>,
}

/// The table, printed row by row.
#[derive(Default)]
struct Table {
    passed: usize,
    failed: usize,
}

impl Table {
    fn head() -> Table {
        println!(
            "{:44} {:8} {:>12} {:>12} {:>8} {:>7} {:>8} {:>9}  identical",
            "guest", "device", "wasmtime ms", "device ms", "ratio", "regions", "launches", "fallbacks"
        );
        Table::default()
    }

    /// Prints a row; gives what differs.
    fn row(
        &mut self,
        guest: &str,
        reference: &Seen,
        seen: &Seen,
        accelerator: &Accelerator,
        faults: &[Fault],
    ) -> Option<String> {
        let (kind, stats) = (accelerator.kind(), accelerator.stats());
        // A kernel that did something wrong fails even if the original loop saved the result.
        let fault = faults.first().map(|f| format!("{} faults, the first: {f}", faults.len()));
        // Nor is a module that the compiler broke down on verified by running as it is.
        let broken = stats.internal_error().map(str::to_string);
        // What follows relaxed sums is compared with these as the loop itself has them; they themselves, by their bounds.
        let sums = stats.sums();
        let outside = sums.outside.clone().map(|how| format!("outside of the bound: {how}"));
        let difference = difference(reference, seen).or(outside).or(fault).or(broken);
        let same = match sums.within {
            0 => "yes".to_string(),
            n => format!("within the bound: {n} of {} sums differ, by {:.1e} of it at most", sums.compared, sums.most),
        };
        let mut why: Vec<String> = stats.reasons().iter().map(|(k, n)| format!("{n} × {k}")).collect();
        why.extend(stats.regions.iter().find_map(|r| r.last_error.clone()));
        println!(
            "{guest:44} {kind:8} {:>12.3} {:>12.3} {:>7.2}x {:>7} {:>8} {:>9}  {}{}",
            reference.seconds * 1e3,
            seen.seconds * 1e3,
            reference.seconds / seen.seconds.max(1e-9),
            stats.regions_run(),
            stats.launches(),
            stats.fallbacks(),
            difference.as_ref().map_or(same, |d| format!("NO: {d}")),
            if why.is_empty() { String::new() } else { format!("  ({})", why.join(", ")) }
        );
        self.count(difference.is_none());
        difference
    }

    fn count(&mut self, passed: bool) {
        *(if passed { &mut self.passed } else { &mut self.failed }) += 1;
    }
}

fn one(args: &VerifyArgs, guest: &Guest, label: &str, table: &mut Table) -> Result<()> {
    let reference = execute(guest, None)?;
    for &device in &args.device {
        let (accelerator, emulator) = args.offload.watched(device, true)?;
        let seen = execute(guest, Some(&accelerator))?;
        let faults = emulator.map(|e| e.faults()).unwrap_or_default();
        if let Some(how) = table.row(label, &reference, &seen, &accelerator, &faults) {
            differs(args, guest, label, device, accelerator.kind(), how)?;
        }
    }
    Ok(())
}

/// Looks for the layer of a difference and saves it, as asked.
fn differs(args: &VerifyArgs, guest: &Guest, label: &str, device: Device, kind: &str, how: String) -> Result<()> {
    let mut layer = None;
    if args.bisect {
        layer = replay::layers(
            args.offload.fp.get(),
            guest,
            &stages(&device.open(args.offload.threads, args.offload.codegen)?),
        )?
        .map(|(l, _)| l);
        match layer {
            Some(l) => println!("  {l} differs first: {}", l.fault()),
            None => println!("  no layer differs when everything is forced: is it the same in every run?"),
        }
    }
    if let Some(dir) = &args.save {
        let plain = |c: char| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' };
        let case = Case {
            from: "verify".into(),
            device: kind.into(),
            codegen: args.offload.codegen.get()?.chosen().name().into(),
            relaxed: args.offload.fp == Fp::Relaxed,
            layer: layer.map(|l| l.name().into()),
            difference: how,
            ..Case::default()
        };
        replay::save_case(&dir.join(label.chars().map(plain).collect::<String>()), guest, &case)?;
    }
    Ok(())
}

/// The runs that a manifest's entry asks for: what to invoke, and the arguments. Calls in one instance are one run.
pub fn runs(e: &Entry, size: Size) -> Vec<(Option<String>, Vec<String>)> {
    if e.invoke.is_empty() {
        let args = match size {
            Size::Small => &e.small,
            Size::Medium => &e.medium,
            Size::Bench => &e.bench,
        };
        return vec![(None, args.clone())];
    }
    let calls = e.invoke.iter().filter_map(|call| call.split_first());
    calls.map(|(f, args)| (Some(f.clone()), args.to_vec())).collect()
}

/// The guests of a manifest; one that cannot be run has failed, and the others go on.
fn manifest(args: &VerifyArgs, path: &Path, table: &mut Table) -> Result<()> {
    let dir = path.parent().unwrap_or(Path::new("."));
    let all = Manifest::read(path).map_err(|e| miette!("{e}"))?.guest;
    for e in all.iter().filter(|e| e.selected(&args.groups, args.only.as_deref())) {
        let wasm = super::read_module(&dir.join(&e.wasm))?;
        for (invoke, list) in runs(e, args.size) {
            let label = [vec![e.name.clone()], invoke.clone().into_iter().collect(), list.clone()].concat().join(" ");
            let guest = Guest {
                name: e.name.clone(),
                wasm: wasm.clone(),
                invoke,
                args: list,
                calls: e.calls.clone(),
                dirs: args.dirs.clone(),
                envs: args.envs.clone(),
                observe: true,
            };
            if let Err(e) = one(args, &guest, &label, table) {
                println!("{label:44} NO: cannot be run: {e}");
                table.count(false);
            }
        }
    }
    match table.passed + table.failed {
        0 => Err(miette!("{}: no guest of this name in these groups", path.display())),
        _ => Ok(()),
    }
}

/// How many differing instructions are shown.
const SHOWN: usize = 40;

/// The emulator against the GPU: every instruction form on edge values.
fn hardware() -> Result<ExitCode> {
    let load = |text: &str| {
        let loaded = Text::load(text).map_err(|e| e.to_string())?;
        let run = move |kernel: &str, blocks, threads, buffer: &mut [u8]| {
            loaded.run(kernel, blocks, threads, buffer).map_err(|e| e.to_string())
        };
        Ok(run)
    };
    let seen = hardware::compare(load).map_err(|e| {
        miette!(
            help = "this needs an NVIDIA GPU; `tensor-wasm doctor` says what is missing",
            "nothing was compared: {e}"
        )
    })?;
    for (instruction, what) in seen.failed.iter().take(SHOWN) {
        println!("{instruction:24} {what}");
    }
    println!("{} passed, {} failed", seen.passed, seen.failed.len());
    Ok(if seen.failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

pub fn verify(args: &VerifyArgs) -> Result<ExitCode> {
    if args.hardware {
        return hardware();
    }
    // A device that is not there stops everything at once.
    for &d in &args.device {
        args.offload.accelerator(d)?;
    }
    let mut table;
    if let Some(path) = &args.manifest {
        table = Table::head();
        manifest(args, path, &mut table)?;
    } else {
        let m = args.module.as_ref().ok_or_else(|| miette!("no module is given"))?;
        let guest = Guest {
            name: m.display().to_string(),
            wasm: super::read_module(m)?,
            invoke: args.invoke.clone(),
            args: args.args.clone(),
            calls: vec![],
            dirs: args.dirs.clone(),
            envs: args.envs.clone(),
            observe: true,
        };
        table = Table::head();
        one(args, &guest, &guest.name, &mut table)?;
    }
    println!("{} passed, {} failed", table.passed, table.failed);
    Ok(if table.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
