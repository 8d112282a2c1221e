//! `tensor-wasm report`: a verdict for every loop.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use miette::{IntoDiagnostic, Result, miette};
use serde::Serialize;
use tensor_wasm::frontend::LiftOptions;
use tensor_wasm::ir::Remark;
use tensor_wasm::passes::Name;
use tensor_wasm::{NamedNest, names, names_of};

use super::Fp;
use super::lines::{Lines, loops};

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

#[derive(Args)]
pub struct ReportArgs {
    /// The module, binary or text.
    module: PathBuf,
    /// Judges as `run --force` would: as if everything were worth offloading.
    #[arg(long)]
    force: bool,
    /// Float semantics. Under strict ones it is said of each loop that only the order of a float sum keeps whether relaxed
    /// ones would free it.
    #[arg(long, value_enum, default_value = "strict")]
    fp: Fp,
    /// How to print.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// A verdict with the source line of its loop.
#[derive(Serialize)]
struct Sourced<T> {
    #[serde(flatten)]
    remark: T,
    /// What the nest that begins with the loop is, where it has a name.
    op: Option<String>,
    /// The same with its particulars.
    named: Option<String>,
    /// `file:line`, where the module's line table knows it.
    source: Option<String>,
}

/// What the nests are that begin with the loop.
fn joined(nests: &[NamedNest], r: &Remark, show: impl Fn(&Name) -> String) -> Option<String> {
    let all: Vec<String> = names_of(nests, r).into_iter().map(show).collect();
    (!all.is_empty()).then(|| all.join(" + "))
}

pub fn report(args: &ReportArgs) -> Result<ExitCode> {
    let wasm = super::read_module(&args.module)?;
    let engine = super::engine()?;
    wasmtime::Module::validate(&engine, &wasm).map_err(|e| miette!("{}: {e:?}", args.module.display()))?;
    let options = LiftOptions { force: args.force, relaxed: args.fp == Fp::Relaxed, ..LiftOptions::default() };
    let lifted =
        tensor_wasm::runtime::lift_and_ask(&wasm, options).map_err(|e| miette!("{}: {e}", args.module.display()))?;
    let bad = |e: String| miette!("{}: {e}", args.module.display());
    let lines = Lines::read(&wasm).map_err(bad)?;
    let code = loops(&wasm).map_err(|e| bad(e.to_string()))?;
    let sources = code.iter().filter_map(|l| Some((l.at, lines.of(l)?)));
    let sources: BTreeMap<u32, String> = sources.map(|(at, (file, line))| (at, format!("{file}:{line}"))).collect();
    let nests = names(&lifted);
    let name = |r: &Remark| lifted.names.get(&r.func).map(String::as_str);
    if args.format == Format::Json {
        let sourced = |r| Sourced {
            remark: Remark::json(r, name(r)),
            op: joined(&nests, r, |n| n.op.id().to_string()),
            named: joined(&nests, r, ToString::to_string),
            source: sources.get(&r.at).cloned(),
        };
        let all: Vec<_> = lifted.remarks.iter().map(sourced).collect();
        println!("{}", serde_json::to_string_pretty(&all).into_diagnostic()?);
        return Ok(ExitCode::SUCCESS);
    }
    let mut last = None;
    for r in &lifted.remarks {
        if last != Some(r.func) {
            println!("{}:", name(r).map_or_else(|| format!("function {}", r.func), str::to_string));
            last = Some(r.func);
        }
        let indent = "  ".repeat(r.depth as usize + 1);
        let details: Vec<String> = joined(&nests, r, ToString::to_string)
            .into_iter()
            .chain([r.detail.clone()])
            .filter(|d| !d.is_empty())
            .collect();
        let detail = if details.is_empty() { String::new() } else { format!(" — {}", details.join("; ")) };
        let sites: Vec<String> = r.sites.iter().map(|s| format!("{s:#x}")).collect();
        let sites = if sites.is_empty() { String::new() } else { format!(" (at {})", sites.join(", ")) };
        let source = sources.get(&r.at).map_or(String::new(), |s| format!(" ({s})"));
        let what = if r.code.offloaded() { "offloaded" } else { "kept" };
        println!("{indent}loop at {:#x}{source}: {what} {} {}{detail}{sites}", r.at, r.code.id(), r.code.title());
    }
    let offloaded = lifted.remarks.iter().filter(|r| r.code.offloaded()).count();
    println!("{} loops, {offloaded} offloaded in {} regions", lifted.remarks.len(), lifted.sites.len());
    Ok(ExitCode::SUCCESS)
}
