//! `tensor-wasm compile`: what a module's loops become, layer by layer.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use miette::{IntoDiagnostic, Result, WrapErr, miette};
use tensor_wasm::backends::{cpu, llvm, ptx};
use tensor_wasm::frontend::LiftOptions;
use tensor_wasm::ir::{Kernel, Target, dialect};
use tensor_wasm::passes::inspect::with_inspections;

use super::{Codegen, Fp};

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Emit {
    Tensor,
    Kernel,
    Ptx,
    Llvm,
    Clif,
    Wasm,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum For {
    Gpu,
    Cpu,
}

#[derive(Args)]
pub struct CompileArgs {
    /// The module, binary or text.
    module: PathBuf,
    /// Which form.
    #[arg(long, value_enum, default_value = "tensor")]
    emit: Emit,
    /// For which kind of device tensor and kernel IR are made (`ptx`, `llvm` and `clif` say it themselves).
    #[arg(long, value_enum, default_value = "gpu")]
    target: For,
    /// Also what is never worth offloading.
    #[arg(long)]
    force: bool,
    /// Float semantics.
    #[arg(long, value_enum, default_value = "strict")]
    fp: Fp,
    /// What makes PTX of kernels.
    #[arg(long, value_enum, default_value = "auto")]
    codegen: Codegen,
    /// Compute capability for PTX.
    #[arg(long, default_value = "80")]
    sm: u32,
    /// Writes a file there instead of printing.
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
}

pub fn compile(args: &CompileArgs) -> Result<ExitCode> {
    let wasm = super::read_module(&args.module)?;
    let engine = super::engine()?;
    wasmtime::Module::validate(&engine, &wasm).map_err(|e| miette!("{}: {e:?}", args.module.display()))?;
    let target = match (args.emit, args.target) {
        (Emit::Clif, _) => Target::Cpu,
        (Emit::Ptx | Emit::Llvm, _) | (_, For::Gpu) => Target::Gpu,
        (_, For::Cpu) => Target::Cpu,
    };
    let axes = if target == Target::Gpu { 3 } else { 1 };
    let lifted = tensor_wasm::runtime::lift(
        &wasm,
        LiftOptions {
            axes,
            walk: target == Target::Cpu,
            force: args.force,
            relaxed: args.fp == Fp::Relaxed,
            ..LiftOptions::default()
        },
    )
    .map_err(|e| miette!("{}: {e}", args.module.display()))?;
    let stem = args.module.file_stem().map_or_else(|| "module".into(), |s| s.to_string_lossy().into_owned());
    let symbol: String = stem.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let kernels = || -> Vec<Kernel> {
        let all = lifted.sites.iter().flat_map(|s| with_inspections(&s.region));
        let lowered = all.map(|r| (r.name.clone(), tensor_wasm::lower_all(&r, target)));
        lowered
            .filter_map(|(name, k)| k.inspect_err(|e| eprintln!("warning: {name} has no kernel: {e}")).ok())
            .flatten()
            .collect()
    };
    let (bytes, ending) = match args.emit {
        Emit::Tensor => {
            let regions: Vec<_> = lifted.sites.iter().map(|s| s.region.clone()).collect();
            let text = dialect::print_module(&symbol, &regions).map_err(|e| miette!("{e}"))?;
            // Comments in front, which the parser skips: what has a name.
            let named = tensor_wasm::names(&lifted).into_iter().filter_map(|n| {
                let region = regions.get(n.region as usize)?.phases().nth(n.phase)?;
                Some(format!("; {}: {}\n", region.name, n.name?))
            });
            (named.chain([text]).collect::<String>().into_bytes(), "tensor")
        }
        Emit::Kernel => {
            (dialect::print_kernels(&symbol, &kernels()).map_err(|e| miette!("{e}"))?.into_bytes(), "kernel")
        }
        Emit::Ptx => {
            let target = ptx::PtxTarget::for_sm(args.sm).map_err(|e| miette!("{e}"))?;
            (args.codegen.get()?.emit(&kernels(), &target).map_err(|e| miette!("{e}"))?.into_bytes(), "ptx")
        }
        Emit::Llvm => (llvm::ir(&kernels()).map_err(|e| miette!("{e}"))?.into_bytes(), "ll"),
        Emit::Clif => {
            let texts =
                kernels().iter().map(|k| cpu::clif(k).map_err(|e| miette!("{e}"))).collect::<Result<Vec<_>>>()?;
            (texts.join("\n").into_bytes(), "clif")
        }
        Emit::Wasm => (tensor_wasm::splice(&wasm, &lifted.sites).map_err(|e| miette!("{e}"))?, "wasm"),
    };
    match &args.output {
        Some(dir) => {
            std::fs::create_dir_all(dir)
                .into_diagnostic()
                .wrap_err_with(|| format!("cannot make {}", dir.display()))?;
            let file = dir.join(format!("{stem}.{ending}"));
            std::fs::write(&file, bytes)
                .into_diagnostic()
                .wrap_err_with(|| format!("cannot write {}", file.display()))?;
            println!("{}", file.display());
        }
        None => {
            use std::io::Write;
            std::io::stdout().write_all(&bytes).into_diagnostic()?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
