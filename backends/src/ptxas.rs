//! Finding and running NVIDIA's `ptxas`, to check emitted text without a GPU.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Where `ptxas` is: `TENSOR_WASM_PTXAS`, the path, or the Python package
/// `nvidia-cuda-nvcc-cu12`. `None` if it is in none of them.
pub fn find() -> Option<PathBuf> {
    if let Some(p) = std::env::var_os("TENSOR_WASM_PTXAS").map(PathBuf::from) {
        return p.is_file().then_some(p);
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let dirs = std::env::split_paths(&path).chain([PathBuf::from("/usr/local/cuda/bin")]);
    if let Some(p) = dirs.map(|d| d.join("ptxas")).find(|p| p.is_file()) {
        return Some(p);
    }
    let script = "import importlib.util as u; s=u.find_spec('nvidia.cuda_nvcc'); \
                  print(list(s.submodule_search_locations)[0] if s else '')";
    let out = Command::new("python3").args(["-c", script]).output().ok()?;
    let dir = String::from_utf8(out.stdout).ok()?;
    let p = Path::new(dir.trim()).join("bin/ptxas");
    p.is_file().then_some(p)
}

/// Assembles a PTX text for `sm_<sm>`; gives what `ptxas -v` reports, or its errors.
pub fn assemble(ptxas: &Path, text: &str, sm: u32) -> Result<String, String> {
    static COUNTER: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    let n = COUNTER.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let file = std::env::temp_dir().join(format!("tensor-wasm-{}-{n}.ptx", std::process::id()));
    std::fs::write(&file, text).map_err(|e| format!("cannot write {}: {e}", file.display()))?;
    let run = Command::new(ptxas).args(["-v", "-o", "/dev/null", &format!("-arch=sm_{sm}")]).arg(&file).output();
    let _ = std::fs::remove_file(&file);
    let out = run.map_err(|e| format!("cannot run {}: {e}", ptxas.display()))?;
    let report = String::from_utf8_lossy(&out.stderr).into_owned();
    if out.status.success() { Ok(report) } else { Err(report) }
}
