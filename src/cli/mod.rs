//! `tensor-wasm`: run, report, compile, verify, conformance, bench, doctor, explain.

mod bench;
mod compare;
mod compile;
mod conformance;
mod coverage;
mod doctor;
mod duel;
mod fuzz;
mod lines;
mod replay;
mod report;
mod verify;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Args, Parser, Subcommand, ValueEnum};
use miette::{Context, IntoDiagnostic, Result, miette};
use tensor_wasm::oracle::emulator::Emulator;
use tensor_wasm::oracle::{self, Guest, Seen};
use tensor_wasm::{Accelerator, DeviceChoice, Options, backends};

/// Runs any WebAssembly module as Wasmtime would, bit for bit, with its parallel loops on the GPU.
#[derive(Parser)]
#[command(name = "tensor-wasm", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Runs a module.
    Run(RunArgs),
    /// Says of every loop whether it is offloaded, and why not.
    Report(report::ReportArgs),
    /// Prints what a module's loops become.
    Compile(compile::CompileArgs),
    /// Runs a module on plain Wasmtime and on devices, and compares everything.
    Verify(verify::VerifyArgs),
    /// Runs the official specification tests on a device.
    Conformance(conformance::ConformanceArgs),
    /// Says how many of the loops that a textbook calls parallel are lifted.
    Coverage(coverage::CoverageArgs),
    /// Runs a saved difference again, layer by layer.
    Replay(replay::ReplayArgs),
    /// Generates programs and compares devices with plain Wasmtime, for as long as it is told.
    Fuzz(fuzz::FuzzArgs),
    /// Times a module on plain Wasmtime and on devices.
    Bench(bench::BenchArgs),
    /// Says what this machine has and lacks.
    Doctor,
    /// Explains a verdict code, or lists them all.
    Explain {
        /// The code, e.g. K101.
        code: Option<String>,
    },
}

/// Which device.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Device {
    Auto,
    Cuda,
    Cpu,
    Off,
    /// Interprets the PTX that a GPU would get, and checks every access.
    Emulator,
}

/// What makes PTX of kernels.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Codegen {
    /// Whichever is better: the hand-written emitter.
    #[default]
    Auto,
    /// The hand-written emitter.
    Ptx,
    /// LLVM, in a build with the feature `llvm`.
    Llvm,
}

impl Codegen {
    /// What the backends call it; an error says how to get what this build lacks.
    fn get(self) -> Result<backends::Codegen> {
        let codegen = match self {
            Codegen::Auto => backends::Codegen::Auto,
            Codegen::Ptx => backends::Codegen::Ptx,
            Codegen::Llvm => backends::Codegen::Llvm,
        };
        codegen.available().map_err(|_| miette!(help = backends::llvm::HOW, "this build has no LLVM"))?;
        Ok(codegen)
    }
}

/// A device that is open.
type Opened = Arc<dyn tensor_wasm::runtime::Device>;

impl Device {
    /// What the runtime calls it; nothing for a device of our own.
    fn choice(self) -> Option<DeviceChoice> {
        match self {
            Device::Auto => Some(DeviceChoice::Auto),
            Device::Cuda => Some(DeviceChoice::Cuda),
            Device::Cpu => Some(DeviceChoice::Cpu),
            Device::Off => Some(DeviceChoice::Off),
            Device::Emulator => None,
        }
    }

    /// The device itself, for what compares devices with plain Wasmtime.
    fn open(self, threads: Option<usize>, codegen: Codegen) -> Result<Opened> {
        Ok(self.watched(threads, codegen)?.0)
    }

    /// The same, and the emulator if it is that.
    fn watched(self, threads: Option<usize>, codegen: Codegen) -> Result<(Opened, Option<Arc<Emulator>>)> {
        let codegen = codegen.get()?;
        let Some(choice) = self.choice() else {
            let emulator = Arc::new(Emulator::default().with_codegen(codegen));
            return Ok((emulator.clone(), Some(emulator)));
        };
        let opened = choice.open(threads, codegen).map_err(|e| miette!(help = MISSING, "{e}"))?;
        let opened = opened.ok_or_else(|| {
            miette!(
                help = "plain Wasmtime is what everything is compared with in any case",
                "--device off runs nothing on a device"
            )
        })?;
        Ok((opened, None))
    }
}

/// What to do about a device that is not there.
const MISSING: &str = "`tensor-wasm doctor` says what is missing; --device cpu needs no GPU";

/// Float semantics.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Fp {
    /// Wasmtime's results, bit for bit.
    #[default]
    Strict,
    /// Float sums and products that a loop carries are rounded in another order, the same in every run on one device: each
    /// is off the exact one by n·u/(1 − n·u)·Σ|x| at most, as the loop's own is, unless a partial result overflows.
    Relaxed,
}

impl Fp {
    /// What the runtime calls it.
    fn get(self) -> tensor_wasm::Fp {
        match self {
            Fp::Strict => tensor_wasm::Fp::Strict,
            Fp::Relaxed => tensor_wasm::Fp::Relaxed,
        }
    }
}

/// What a module is called with.
#[derive(Args, Clone)]
struct GuestArgs {
    /// The module, binary or text.
    module: PathBuf,
    /// Calls this export instead of `_start`.
    #[arg(long)]
    invoke: Option<String>,
    /// Lets the guest see a directory: HOST or HOST::GUEST.
    #[arg(long = "dir", value_name = "HOST[::GUEST]")]
    dirs: Vec<String>,
    /// Sets an environment variable of the guest: NAME=VALUE, or NAME to pass it on.
    #[arg(long = "env", value_name = "NAME[=VALUE]")]
    envs: Vec<String>,
    /// Arguments of the guest, or of the invoked function.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    args: Vec<String>,
}

impl GuestArgs {
    fn guest(&self, wasm: Vec<u8>, observe: bool) -> Guest {
        Guest {
            name: self.module.display().to_string(),
            wasm,
            invoke: self.invoke.clone(),
            args: self.args.clone(),
            calls: vec![],
            dirs: self.dirs.clone(),
            envs: self.envs.clone(),
            observe,
        }
    }
}

/// Runs a guest; an error carries what to do.
fn execute(guest: &Guest, accelerator: Option<&Accelerator>) -> Result<Seen> {
    oracle::execute(guest, accelerator).map_err(|e| match e.help() {
        Some(help) => miette!(help = help.to_string(), "{e}"),
        None => miette!("{e}"),
    })
}

/// How regions are offloaded.
#[derive(Args, Clone)]
struct OffloadArgs {
    /// Float semantics.
    #[arg(long, value_enum, default_value = "strict")]
    fp: Fp,
    /// What makes PTX of kernels.
    #[arg(long, value_enum, default_value = "auto")]
    codegen: Codegen,
    /// Offloads every region, worth it or not.
    #[arg(long)]
    force: bool,
    /// Stops the guest when a region falls back for any reason but size.
    #[arg(long)]
    deny_fallback: bool,
    /// Threads of the CPU device.
    #[arg(long)]
    threads: Option<usize>,
    /// Runs that part of the launches (0 to 1) again on the CPU and compares before the commit.
    #[arg(long, value_name = "RATE")]
    shadow: Option<f64>,
    /// Where a launch that differs is saved for `tensor-wasm replay`.
    #[arg(long, value_name = "DIR", requires = "shadow")]
    shadow_dir: Option<PathBuf>,
}

impl OffloadArgs {
    fn accelerator(&self, device: Device) -> Result<Accelerator> {
        Ok(self.watched(device, false)?.0)
    }

    /// An accelerator, and the emulator that it runs on if it does. Relaxed sums are held to their bounds if they are to be
    /// compared.
    fn watched(&self, device: Device, check_sums: bool) -> Result<(Accelerator, Option<Arc<Emulator>>)> {
        let codegen = self.codegen.get()?;
        let options = Options {
            codegen,
            device: device.choice().unwrap_or_default(),
            force: self.force,
            deny_fallback: self.deny_fallback,
            threads: self.threads,
            fp: self.fp.get(),
            check_sums,
            shadow: self.shadow.map(|rate| tensor_wasm::Shadow { rate, dir: self.shadow_dir.clone() }),
        };
        if device.choice().is_none() {
            let emulator = Arc::new(Emulator::default().with_codegen(codegen));
            return Ok((Accelerator::with_device(options, Some(emulator.clone())), Some(emulator)));
        }
        let opened = Accelerator::new(options).map_err(|e| miette!(help = MISSING, "{e}"))?;
        Ok((opened, None))
    }
}

#[derive(Args)]
struct RunArgs {
    /// Where offloaded regions run.
    #[arg(long, value_enum, default_value = "auto")]
    device: Device,
    #[command(flatten)]
    offload: OffloadArgs,
    /// Prints to standard error what ran where.
    #[arg(long)]
    stats: bool,
    #[command(flatten)]
    guest: GuestArgs,
}

/// The engine that judges modules.
fn engine() -> Result<wasmtime::Engine> {
    oracle::engine().map_err(|e| miette!("{e}"))
}

/// Reads a file.
fn read_file(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).into_diagnostic().wrap_err_with(|| format!("cannot read {}", path.display()))
}

/// Reads a module, translating the text format.
fn read_module(path: &Path) -> Result<Vec<u8>> {
    let bytes = read_file(path)?;
    let wasm = wat::parse_bytes(&bytes).map_err(|e| miette!("{}: {e}", path.display()))?.into_owned();
    Ok(wasm)
}

fn run(args: &RunArgs) -> Result<ExitCode> {
    let accelerator = args.offload.accelerator(args.device)?;
    let wasm = read_module(&args.guest.module)?;
    let guest = args.guest.guest(wasm, false);
    let seen = execute(&guest, Some(&accelerator))?;
    if args.stats {
        eprint!("{}", accelerator.stats());
    }
    for v in &seen.values {
        println!("{}", oracle::show(v));
    }
    if let Some(trap) = &seen.trap {
        eprintln!("Error: {}", trap.message);
        return Ok(ExitCode::from(if trap.code.is_some() { 134 } else { 1 }));
    }
    Ok(ExitCode::from(seen.exit as u8))
}

fn explain(code: Option<&str>) -> Result<ExitCode> {
    use tensor_wasm::ir::Code;
    let show = |c: Code| println!("{}  {}\n\n  {}\n", c.id(), c.title(), c.explanation());
    match code {
        None => Code::ALL.iter().copied().for_each(show),
        Some(id) => show(Code::from_id(id).ok_or_else(|| {
            miette!(help = "`tensor-wasm explain` lists every code", "there is no verdict code `{id}`")
        })?),
    }
    Ok(ExitCode::SUCCESS)
}

/// Runs the command line.
pub fn main() -> ExitCode {
    // A reader that goes away (`| head`) ends the program quietly, as it does other tools.
    #[cfg(unix)]
    // SAFETY: restores the default action of a signal before any thread exists.
    unsafe {
        libc::signal(libc::SIGPIPE, libc::SIG_DFL);
    }
    let filter = tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "error".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let cli = Cli::parse();
    let done = match &cli.command {
        Command::Run(a) => run(a),
        Command::Report(a) => report::report(a),
        Command::Compile(a) => compile::compile(a),
        Command::Verify(a) => verify::verify(a),
        Command::Conformance(a) => conformance::conformance(a),
        Command::Coverage(a) => coverage::coverage(a),
        Command::Replay(a) => replay::replay(a),
        Command::Fuzz(a) => fuzz::fuzz(a),
        Command::Bench(a) => bench::bench(a),
        Command::Doctor => doctor::doctor(),
        Command::Explain { code } => explain(code.as_deref()),
    };
    done.unwrap_or_else(|e| {
        eprintln!("{e:?}");
        ExitCode::FAILURE
    })
}
