//! `tensor-wasm doctor`: what this machine has, and how to get what it lacks.

use std::process::ExitCode;

use miette::Result;
use tensor_wasm::backends::ptx::PtxTarget;
use tensor_wasm::backends::{llvm, ptxas};
use tensor_wasm::runtime::cuda;

fn line(what: &str, state: &str) {
    println!("{what:18} {state}");
}

pub fn doctor() -> Result<ExitCode> {
    line("tensor-wasm", env!("CARGO_PKG_VERSION"));
    match cuda::probe() {
        Ok(p) => {
            let highest = PtxTarget::highest(p.driver);
            line(
                "CUDA driver",
                &format!("{}.{}, accepts PTX {}.{}", p.driver / 1000, p.driver % 1000 / 10, highest.0, highest.1),
            );
            line("CUDA devices", &format!("{} (the first is used)", p.count));
            let gib = p.memory as f64 / f64::from(1 << 30);
            line(
                "CUDA device 0",
                &format!(
                    "{}, compute capability {}.{}, {gib:.1} GiB, {} multiprocessors",
                    p.name, p.capability.0, p.capability.1, p.processors
                ),
            );
            match PtxTarget::for_device(p.capability.0, p.capability.1, p.driver) {
                Ok(t) => line("PTX target", &format!("sm_{}, version {}.{}", t.sm, t.version.0, t.version.1)),
                Err(e) => line("PTX target", &format!("none: {e}")),
            }
        }
        Err(e) => line("CUDA", &format!("{e}")),
    }
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    line("CPU device", &format!("{threads} threads"));
    line("memory tracking", &tracking());
    line("artifact cache", "none: kernels are compiled when a module is prepared");
    match llvm::version() {
        Some(v) => line("LLVM backend", &format!("LLVM {v}, used with --codegen llvm")),
        None => {
            line("LLVM backend", "not part of this build; PTX comes from the hand-written emitter");
            line("", &format!("to get it: {}", llvm::HOW));
        }
    }
    match ptxas::find() {
        Some(p) => line("ptxas", &p.display().to_string()),
        None => line(
            "ptxas",
            "not found (only tests need it): pip install nvidia-cuda-nvcc-cu12==12.9.86, or set TENSOR_WASM_PTXAS",
        ),
    }
    Ok(ExitCode::SUCCESS)
}

/// Can the kernel say which pages were written (userfaultfd asynchronous write protection and
/// `PAGEMAP_SCAN`, Linux 6.7)? Regions copy what they read at every call, with or without it.
fn tracking() -> String {
    let release = std::fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let mut numbers = release.split(['.', '-']).map(|n| n.trim().parse::<u32>().unwrap_or(0));
    let version = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    // SAFETY: asks for a descriptor and closes it; no memory is involved.
    let uffd = unsafe {
        let fd = libc::syscall(libc::SYS_userfaultfd, libc::O_CLOEXEC | 1);
        if fd >= 0 {
            libc::close(fd as i32);
        }
        fd >= 0
    };
    match (version >= (6, 7), uffd) {
        (true, true) => format!("supported by Linux {} (not used by this version)", release.trim()),
        (true, false) => "userfaultfd is not permitted here".into(),
        (false, _) => format!("Linux {} has none (6.7 or newer is needed)", release.trim()),
    }
}
