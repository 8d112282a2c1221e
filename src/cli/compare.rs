//! `tensor-wasm bench --compare codegen`: the two makers of PTX beside each other, guest by guest.
//!
//! Compile time is that of the text (`emit`) and of the machine code that the driver or, without a GPU, `ptxas` makes
//! of it (`assemble`); registers are those of the kernel that takes most, spills the bytes of all kernels. Time in
//! kernels needs a GPU, and is by its own clock: from the first launch to the end of the last, copies not counted; the two
//! take turns inside of one run, on the same data.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use miette::{Result, miette};
use tensor_wasm::backends::ptx::PtxTarget;
use tensor_wasm::backends::{Codegen, ptxas};
use tensor_wasm::frontend::LiftOptions;
use tensor_wasm::ir::{Kernel, Target};
use tensor_wasm::oracle::{Guest, Manifest};
use tensor_wasm::runtime::Device;
use tensor_wasm::runtime::cuda::{CudaDevice, Text};
use tensor_wasm::{Accelerator, DeviceChoice, Options};

use super::bench::BenchArgs;
use super::duel::{Times, duel};
use super::{Codegen as Asked, Fp, execute, verify};

/// What becomes of a guest's kernels.
#[derive(Default)]
struct Compiled {
    emit: f64,
    assemble: Option<f64>,
    registers: u32,
    spills: u32,
}

/// The number in front of a word, as in `Used 24 registers`.
fn before(report: &str, word: &str) -> impl Iterator<Item = u32> {
    let number = |s: &str| s.split_whitespace().next_back().and_then(|n| n.parse().ok());
    report.split(word).map(number).collect::<Vec<_>>().into_iter().rev().skip(1).flatten()
}

/// Compiles a guest's kernels one by one, as a device does.
fn compile(kernels: &[Kernel], codegen: Codegen, target: &PtxTarget, gpu: bool) -> Result<Compiled> {
    let mut out = Compiled::default();
    let tool = if gpu { None } else { ptxas::find() };
    for k in kernels {
        let start = Instant::now();
        let text = codegen.emit(std::slice::from_ref(k), target).map_err(|e| miette!("{e}"))?;
        out.emit += start.elapsed().as_secs_f64();
        let start = Instant::now();
        if gpu {
            let loaded = Text::load(&text).map_err(|e| miette!("{e}"))?;
            *out.assemble.get_or_insert_default() += start.elapsed().as_secs_f64();
            let takes = loaded.resources(&k.name).map_err(|e| miette!("{e}"))?;
            out.registers = out.registers.max(takes.registers);
            out.spills += takes.local;
        } else if let Some(tool) = &tool {
            let report = ptxas::assemble(tool, &text, target.sm).map_err(|e| miette!("{e}"))?;
            *out.assemble.get_or_insert_default() += start.elapsed().as_secs_f64();
            out.registers = before(&report, " registers").fold(out.registers, u32::max);
            out.spills += before(&report, " bytes spill stores").sum::<u32>();
        }
    }
    Ok(out)
}

/// The launches of one run of a guest, and the seconds that kernels take in them, through either.
fn run(args: &BenchArgs, guest: &Guest, both: [Codegen; 2]) -> Result<Times> {
    let open = |codegen| -> Result<Arc<dyn Device>> {
        Ok(Arc::new(CudaDevice::new().map_err(|e| miette!("{e}"))?.with_codegen(codegen)))
    };
    let [first, second] = both.map(open);
    let (device, times) = duel([first?, second?]);
    let (force, fp) = (args.offload.force, args.offload.fp.get());
    let options = Options { device: DeviceChoice::Cuda, force, fp, ..Options::default() };
    let accelerator = Accelerator::with_device(options, Some(device));
    execute(guest, Some(&accelerator))?;
    if let Some(why) = accelerator.stats().regions.iter().find_map(|r| r.last_error.clone()) {
        return Err(miette!("{}: {why}", guest.name));
    }
    let times = *times.lock().unwrap_or_else(|e| e.into_inner());
    Ok(times)
}

fn row(args: &BenchArgs, guest: &Guest, target: &PtxTarget, gpu: bool) -> Result<()> {
    let relaxed = args.offload.fp == Fp::Relaxed;
    let options = LiftOptions { axes: 3, force: args.offload.force, relaxed, ..LiftOptions::default() };
    let lifted = tensor_wasm::runtime::lift(&guest.wasm, options).map_err(|e| miette!("{}: {e}", guest.name))?;
    let lowered = lifted.sites.iter().filter_map(|s| tensor_wasm::lower_all(&s.region, Target::Gpu).ok());
    let kernels: Vec<Kernel> = lowered.flatten().collect();
    let both = [Codegen::Ptx, Codegen::Llvm];
    let [p, l] = [both[0], both[1]].map(|c| compile(&kernels, c, target, gpu));
    let (p, l) = (p?, l?);
    let ms = |s: Option<f64>| s.map_or("-".into(), |s| format!("{:.2}", s * 1e3));
    let ran = if gpu { Some(run(args, guest, both)?) } else { None };
    println!(
        "{:32} {:>7} {:>9} {:>9} {:>9} {:>9} {:>5} {:>5} {:>6} {:>6} {:>8} {:>10} {:>10} {:>7}",
        guest.name,
        kernels.len(),
        ms(Some(p.emit)),
        ms(Some(l.emit)),
        ms(p.assemble),
        ms(l.assemble),
        p.registers,
        l.registers,
        p.spills,
        l.spills,
        ran.map_or("-".into(), |t| t.launches.to_string()),
        ms(ran.map(|t| t.seconds[0])),
        ms(ran.map(|t| t.seconds[1])),
        ran.filter(|t| t.launches > 0).map_or("-".into(), |t| format!("{:.3}", t.seconds[1] / t.seconds[0]))
    );
    Ok(())
}

/// Compares them.
pub fn codegen(args: &BenchArgs) -> Result<ExitCode> {
    Asked::Llvm.get()?;
    let device = CudaDevice::new();
    let (target, gpu) = match &device {
        Ok(d) => (d.ptx_target(), true),
        Err(_) => (PtxTarget::for_sm(90).map_err(|e| miette!("{e}"))?, false),
    };
    if let Err(why) = &device {
        println!("nothing is run: {why}");
    }
    let (emit, assemble) = ("emit ms", if gpu { "driver ms" } else { "ptxas ms" });
    println!(
        "{:32} {:>7} {emit:>19} {assemble:>19} {:>11} {:>13} {:>8} {:>21} {:>7}",
        "", "", "regs", "spills", "", "kernels ms", ""
    );
    let two = ["ptx", "llvm"];
    println!(
        "{:32} {:>7} {:>9} {:>9} {:>9} {:>9} {:>5} {:>5} {:>6} {:>6} {:>8} {:>10} {:>10} {:>7}",
        "guest",
        "kernels",
        two[0],
        two[1],
        two[0],
        two[1],
        two[0],
        two[1],
        two[0],
        two[1],
        "launches",
        two[0],
        two[1],
        "ratio"
    );
    if let Some(path) = &args.manifest {
        let dir = path.parent().unwrap_or(std::path::Path::new("."));
        let all = Manifest::read(path).map_err(|e| miette!("{e}"))?.guest;
        for e in all.iter().filter(|e| e.selected(&args.groups, args.only.as_deref())) {
            let wasm = super::read_module(&dir.join(&e.wasm))?;
            // A list of calls times the first of them.
            let Some((invoke, list)) = verify::runs(e, args.size).into_iter().next() else { continue };
            let guest = Guest { name: e.name.clone(), wasm, invoke, args: list, observe: true, ..Guest::default() };
            row(args, &guest, &target, gpu)?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    let given = args.guest.as_ref().ok_or_else(|| miette!("a module or a --manifest is wanted"))?;
    let guest = given.guest(super::read_module(&given.module)?, true);
    row(args, &guest, &target, gpu)?;
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    #[test]
    fn reports_are_read() {
        let report = "0 bytes stack frame, 12 bytes spill stores, 16 bytes spill loads\nptxas info : Used 24 registers, \
                      used 1 barriers\n 8 bytes stack frame, 4 bytes spill stores\n Used 31 registers";
        assert_eq!(super::before(report, " registers").max(), Some(31));
        assert_eq!(super::before(report, " bytes spill stores").sum::<u32>(), 16);
    }
}
