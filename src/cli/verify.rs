//! `tensor-wasm verify`: plain Wasmtime against the devices, everything compared.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use miette::{Context, IntoDiagnostic, Result, miette};
use serde::Deserialize;

use super::execute::{Guest, Seen, exact, execute};
use super::{Device, OffloadArgs};

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Size {
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
    #[arg(required_unless_present = "manifest")]
    module: Option<PathBuf>,
    /// Arguments of the guest, or of the invoked function.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    args: Vec<String>,
}

/// `kernels/guests/guests.toml`.
#[derive(Deserialize)]
pub struct Manifest {
    pub guest: Vec<Entry>,
}

/// A guest of the manifest.
#[derive(Deserialize)]
pub struct Entry {
    pub name: String,
    pub wasm: PathBuf,
    pub group: String,
    #[serde(default)]
    pub small: Vec<String>,
    #[serde(default)]
    pub medium: Vec<String>,
    #[serde(default)]
    pub bench: Vec<String>,
    /// Exported functions to call one after another with these arguments, instead of `_start`.
    #[serde(default)]
    pub invoke: Vec<Vec<String>>,
}

/// The first difference between two runs, if there is one.
pub fn difference(a: &Seen, b: &Seen) -> Option<String> {
    let code = |s: &Seen| s.trap.as_ref().map(|t| t.code);
    if code(a) != code(b) {
        let show = |s: &Seen| s.trap.as_ref().map_or("no trap".into(), |t| t.message.lines().last().unwrap_or("").trim().to_string());
        return Some(format!("trap: Wasmtime: {}; device: {}", show(a), show(b)));
    }
    if a.exit != b.exit {
        return Some(format!("exit code: Wasmtime {}, device {}", a.exit, b.exit));
    }
    let values = |s: &Seen| s.values.iter().map(exact).collect::<Vec<_>>();
    if values(a) != values(b) {
        return Some(format!("results: Wasmtime {:?}, device {:?}", values(a), values(b)));
    }
    if a.stdout != b.stdout || a.stderr != b.stderr {
        let (x, y) = if a.stdout != b.stdout { (&a.stdout, &b.stdout) } else { (&a.stderr, &b.stderr) };
        let at = x.iter().zip(y).position(|(p, q)| p != q).unwrap_or(x.len().min(y.len()));
        return Some(format!("output differs at byte {at}"));
    }
    if a.globals != b.globals {
        return Some("exported globals differ".into());
    }
    let names = |s: &Seen| s.memories.iter().map(|m| (m.0.clone(), m.1.len())).collect::<Vec<_>>();
    if names(a) != names(b) {
        return Some("sizes of memory differ".into());
    }
    for ((name, x), (_, y)) in a.memories.iter().zip(&b.memories) {
        if let Some(at) = (x != y).then(|| x.iter().zip(y).position(|(p, q)| p != q)).flatten() {
            let count = x.iter().zip(y).filter(|(p, q)| p != q).count();
            return Some(format!(
                "memory `{name}` differs at {at:#x}: Wasmtime {:#04x}, device {:#04x} ({count} bytes in all)",
                x[at], y[at]
            ));
        }
    }
    None
}

#[derive(Default)]
struct Row {
    guest: String,
    device: String,
    reference: f64,
    seconds: f64,
    regions: usize,
    launches: u64,
    fallbacks: u64,
    why: String,
    difference: Option<String>,
}

fn one(args: &VerifyArgs, guest: &Guest, label: &str, rows: &mut Vec<Row>) -> Result<()> {
    let reference = execute(guest, None)?;
    for &device in &args.device {
        let accelerator = args.offload.accelerator(device)?;
        let seen = execute(guest, Some(&accelerator))?;
        let stats = accelerator.stats();
        let why: Vec<String> = stats.reasons().iter().map(|(k, n)| format!("{n} × {k}")).collect();
        let errors = stats.regions.iter().filter_map(|r| r.last_error.clone()).next();
        let why: Vec<String> = why.into_iter().chain(errors).collect();
        rows.push(Row {
            guest: label.to_string(),
            device: stats.device.split(' ').next().unwrap_or("").to_string(),
            reference: reference.seconds,
            seconds: seen.seconds,
            regions: stats.regions_run(),
            launches: stats.launches(),
            fallbacks: stats.fallbacks(),
            why: why.join(", "),
            difference: difference(&reference, &seen),
        });
    }
    Ok(())
}

/// Reads a manifest.
pub fn manifest(path: &Path) -> Result<Manifest> {
    let text = std::fs::read_to_string(path).into_diagnostic().wrap_err_with(|| format!("cannot read {}", path.display()))?;
    toml::from_str(&text).map_err(|e| miette!("{}: {e}", path.display()))
}

/// A guest of a manifest: one that cannot be run has failed, and the others go on.
fn entry(args: &VerifyArgs, guest: &Guest, label: String, rows: &mut Vec<Row>) {
    if let Err(e) = one(args, guest, &label, rows) {
        rows.push(Row { guest: label, difference: Some(format!("cannot be run: {e}")), ..Row::default() });
    }
}

pub fn verify(args: &VerifyArgs) -> Result<ExitCode> {
    let mut rows = vec![];
    // A device that is not there stops everything at once.
    for &d in &args.device {
        args.offload.accelerator(d)?;
    }
    if let Some(path) = &args.manifest {
        let dir = path.parent().unwrap_or(Path::new("."));
        for e in manifest(path)?.guest {
            let (dirs, envs) = (&args.dirs, &args.envs);
            let wanted = args.groups.is_empty() || args.groups.contains(&e.group);
            if !wanted || args.only.as_ref().is_some_and(|o| !e.name.contains(o.as_str())) {
                continue;
            }
            let wasm = super::read_module(&dir.join(&e.wasm))?;
            let guest = |invoke: Option<String>, args: Vec<String>| Guest {
                name: e.name.clone(),
                wasm: wasm.clone(),
                invoke,
                args,
                dirs: dirs.clone(),
                envs: envs.clone(),
                observe: true,
            };
            if e.invoke.is_empty() {
                let list = match args.size {
                    Size::Small => &e.small,
                    Size::Medium => &e.medium,
                    Size::Bench => &e.bench,
                };
                let label = format!("{} {}", e.name, list.join(" "));
                entry(args, &guest(None, list.clone()), label, &mut rows);
            }
            for call in &e.invoke {
                let (f, rest) = call.split_first().ok_or_else(|| miette!("{}: empty invoke", e.name))?;
                let label = format!("{} {}", e.name, call.join(" "));
                entry(args, &guest(Some(f.clone()), rest.to_vec()), label, &mut rows);
            }
        }
        if rows.is_empty() {
            return Err(miette!("{}: no guest of this name in these groups", path.display()));
        }
    } else if let Some(m) = &args.module {
        let guest = Guest {
            name: m.display().to_string(),
            wasm: super::read_module(m)?,
            invoke: args.invoke.clone(),
            args: args.args.clone(),
            dirs: args.dirs.clone(),
            envs: args.envs.clone(),
            observe: true,
        };
        let label = guest.name.clone();
        one(args, &guest, &label, &mut rows)?;
    }
    println!(
        "{:44} {:6} {:>12} {:>12} {:>7} {:>7} {:>8} {:>9}  identical",
        "guest", "device", "wasmtime ms", "device ms", "ratio", "regions", "launches", "fallbacks"
    );
    let mut failed = 0;
    for r in &rows {
        failed += usize::from(r.difference.is_some());
        println!(
            "{:44} {:6} {:>12.3} {:>12.3} {:>6.2}x {:>7} {:>8} {:>9}  {}{}",
            r.guest,
            r.device,
            r.reference * 1e3,
            r.seconds * 1e3,
            r.reference / r.seconds.max(1e-9),
            r.regions,
            r.launches,
            r.fallbacks,
            r.difference.as_ref().map_or("yes".into(), |d| format!("NO: {d}")),
            if r.why.is_empty() { String::new() } else { format!("  ({})", r.why) }
        );
    }
    println!("{} passed, {failed} failed", rows.len() - failed);
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
