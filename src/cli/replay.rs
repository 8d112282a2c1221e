//! `tensor-wasm replay`: a saved difference once more.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use miette::{Result, miette};
use tensor_wasm::oracle::generate::all_of_it;
use tensor_wasm::oracle::replay::{Case, Replay, load, save};
use tensor_wasm::oracle::{Guest, Stage, bisect, difference, launch_differs, stages};
use tensor_wasm::{Accelerator, Fp};

use super::{Codegen, Device, execute};

#[derive(Args)]
pub struct ReplayArgs {
    /// The folder.
    dir: PathBuf,
    /// The device; the one that differed if it is left out.
    #[arg(long, value_enum)]
    device: Option<Device>,
    /// What makes PTX of kernels; what did when it differed if it is left out.
    #[arg(long, value_enum)]
    codegen: Option<Codegen>,
}

/// How a guest differs on a stage's device, with everything forced onto it. A device that cannot do what it was asked
/// to counts as well: nothing is allowed to fail here.
pub fn guest_differs(fp: Fp, guest: &Guest, stage: &Stage) -> Result<Option<String>> {
    let reference = execute(guest, None)?;
    let accelerator = Accelerator::with_device(all_of_it(fp), Some(stage.device.clone()));
    let seen = execute(guest, Some(&accelerator))?;
    let stats = accelerator.stats();
    let errors = stats.regions.iter().filter_map(|r| r.last_error.as_ref());
    let failed = stats.dropped.keys().chain(stats.unlifted.keys()).chain(errors).next().cloned();
    Ok(difference(&reference, &seen).or(stats.sums().outside).or(failed))
}

/// Runs a guest through every layer that leads to a device, prints what each does, and gives the first that differs.
pub fn layers(fp: Fp, guest: &Guest, stages: &[Stage]) -> Result<Option<(tensor_wasm::oracle::Layer, String)>> {
    let mut failed = None;
    let found = bisect(stages, &mut |s: &Stage| match guest_differs(fp, guest, s) {
        Ok(how) => {
            println!("  {:10} {}", s.layer.name(), how.as_deref().unwrap_or("identical"));
            how
        }
        Err(e) => {
            failed = Some(e);
            Some("cannot be run".into())
        }
    });
    failed.map_or(Ok(found), Err)
}

/// Saves a difference; says where.
pub fn save_case(dir: &Path, guest: &Guest, case: &Case) -> Result<()> {
    save(dir, guest, case).map_err(|e| miette!("the difference cannot be saved: {e}"))?;
    println!("  saved: tensor-wasm replay {}", dir.display());
    Ok(())
}

pub fn replay(args: &ReplayArgs) -> Result<ExitCode> {
    let (case, replay) = load(&args.dir)
        .map_err(|e| miette!(help = "`verify --save`, `fuzz` and `run --shadow-dir` write such folders", "{e}"))?;
    let device = match args.device {
        Some(d) => d,
        None => Device::from_str(&case.device, true).map_err(|_| {
            miette!(help = "say --device", "the case names the device `{}`, there is none", case.device)
        })?,
    };
    let codegen = args.codegen.or_else(|| Codegen::from_str(&case.codegen, true).ok()).unwrap_or_default();
    let stages = stages(&device.open(None, codegen)?);
    println!("{} {}: {}", case.kind, case.name, case.from);
    println!("  was        {}", case.difference);
    let found = match &replay {
        Replay::Program(guest) => layers(if case.relaxed { Fp::Relaxed } else { Fp::Strict }, guest, &stages)?,
        Replay::Launch(region, live_ins, memory) => bisect(&stages, &mut |s: &Stage| {
            let how = launch_differs(region, live_ins, memory, s.device.as_ref());
            println!("  {:10} {}", s.layer.name(), how.as_deref().unwrap_or("identical"));
            how
        }),
    };
    Ok(match found {
        Some((layer, _)) => {
            println!("{layer} differs first: {}", layer.fault());
            ExitCode::FAILURE
        }
        None => {
            println!("nothing differs");
            ExitCode::SUCCESS
        }
    })
}
