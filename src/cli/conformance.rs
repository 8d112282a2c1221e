//! `tensor-wasm conformance`: the official specification tests as lifted loops on a device.

use std::process::ExitCode;
use std::time::Instant;

use clap::{Args, ValueEnum};
use miette::{Result, miette};
use tensor_wasm::oracle::spec::{self, FileReport, SpecFile};

use super::{Codegen, Device};

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

#[derive(Args)]
pub struct ConformanceArgs {
    /// Where the assertions run.
    #[arg(long, value_enum, default_value = "auto")]
    device: Device,
    /// What makes PTX of kernels.
    #[arg(long, value_enum, default_value = "auto")]
    codegen: Codegen,
    /// Only files whose name contains this.
    #[arg(long, value_name = "PATTERN", default_value = "")]
    files: String,
    /// How the table is printed.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Threads that run files side by side, and threads of the CPU device.
    #[arg(long)]
    threads: Option<usize>,
}

fn row(r: &FileReport) {
    println!(
        "{:44} {:>10} {:>8} {:>6} {:>7} {:>6} {:>8} {:>8} {:>7} {:>7} {:>10}",
        r.file,
        r.assertions,
        r.returns,
        r.traps,
        r.refusals,
        r.others,
        r.device,
        r.passed,
        r.refused,
        r.failed,
        r.not_lifted()
    );
    for why in &r.failures {
        println!("    FAILED {why}");
    }
}

pub fn conformance(args: &ConformanceArgs) -> Result<ExitCode> {
    let (device, emulator) = args.device.watched(args.threads, args.codegen)?;
    let files: Vec<&SpecFile> = spec::files().iter().filter(|f| f.name.contains(&args.files)).collect();
    if files.is_empty() {
        let names: Vec<&str> = spec::files().iter().map(|f| f.name.as_str()).collect();
        return Err(miette!(help = names.join(", "), "no file's name contains `{}`", args.files));
    }
    let text = args.format == Format::Text;
    if text {
        println!("device {}", device.name());
        println!(
            "{:44} {:>10} {:>8} {:>6} {:>7} {:>6} {:>8} {:>8} {:>7} {:>7} {:>10}",
            "file",
            "assertions",
            "results",
            "traps",
            "modules",
            "others",
            "on it",
            "passed",
            "refused",
            "failed",
            "not lifted"
        );
    }
    let start = Instant::now();
    let threads = args.threads.or_else(|| std::thread::available_parallelism().ok().map(Into::into)).unwrap_or(1);
    let mut show = |r: &FileReport| {
        if text {
            row(r);
        }
    };
    let reports = spec::run_all(&files, &device, threads, &mut show).map_err(|e| miette!("{e}"))?;
    let mut total = FileReport { file: "total".into(), ..FileReport::default() };
    reports.iter().for_each(|r| total.add(r));
    // What the emulator has found besides wrong results: races, accesses out of bounds, and the like.
    let faults = emulator.map(|e| e.faults()).unwrap_or_default();
    total.failed += faults.len() as u64;
    faults.iter().for_each(|f| eprintln!("fault: {f}"));
    if text {
        let failures = std::mem::take(&mut total.failures);
        row(&total);
        if !total.not_lifted.is_empty() {
            println!("not lifted, by reason:");
        }
        let mut reasons: Vec<_> = total.not_lifted.iter().collect();
        reasons.sort_by_key(|(why, n)| (std::cmp::Reverse(**n), why.as_str()));
        for (why, n) in reasons {
            println!("{n:>8} × {why}");
        }
        total.failures = failures;
        println!("{:.1} s", start.elapsed().as_secs_f64());
    } else {
        let all = serde_json::json!({ "device": device.name(), "files": reports, "total": total });
        println!("{all:#}");
    }
    let line = format!("{} passed, {} failed", total.passed + total.refused, total.failed);
    if text {
        println!("{line}")
    } else {
        eprintln!("{line}")
    }
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
