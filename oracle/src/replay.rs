//! A difference as a folder that runs again anywhere.
//!
//! **Takes** what was run, on which device, and what differed. **Gives** a folder: `case.toml` (what to run and what
//! was seen), `module.wasm` and `module.wat`, and, to read, what each pass makes of it (`regions.tensor`,
//! `gpu.kernel`, `cpu.kernel`, `gpu.ptx`); or, for one launch that a program's own run has caught
//! ([`tensor_wasm_runtime::Shadow`]), `regions.tensor` with the bytes of memory before it in `memory.bin`. Assumes
//! that a program's only inputs are its arguments, environment and directories, as [`crate::guest`] has it.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tensor_wasm_backends::ptx;
use tensor_wasm_frontend::LiftOptions;
use tensor_wasm_ir::{Kernel, Region, Target, dialect};
use tensor_wasm_passes::inspect::with_inspections;
use tensor_wasm_passes::lower_all;

use crate::guest::Guest;

/// What was run, and what was seen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Case {
    /// `program`, or `launch` for one launch of one region.
    pub kind: String,
    /// What the program is called.
    pub name: String,
    /// Where it comes from: a generator and its seed, for instance.
    pub from: String,
    /// The export that is called instead of `_start`.
    pub invoke: Option<String>,
    /// Arguments of the command, or of the invoked function.
    pub args: Vec<String>,
    /// Exports that are called one after another in one instance instead, with their arguments.
    pub calls: Vec<Vec<String>>,
    /// Its environment: NAME=VALUE.
    pub envs: Vec<String>,
    /// Directories that it sees; they are not in the folder.
    pub dirs: Vec<String>,
    /// The device that differed.
    pub device: String,
    /// What made its PTX; nothing where none was made, or by an older version.
    pub codegen: String,
    /// Were floats relaxed?
    pub relaxed: bool,
    /// The first layer that differed, if it was looked for.
    pub layer: Option<String>,
    /// What differed.
    pub difference: String,
    /// Of a launch: the live-ins, as bits in hexadecimal.
    pub live_ins: Vec<String>,
    /// The version that saw it.
    pub version: String,
}

/// Why a folder cannot be written or read.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError {
    /// A file cannot be read or written.
    #[error("{0}: {1}")]
    File(PathBuf, std::io::Error),
    /// `case.toml` is not a case.
    #[error("{0} is not a case: {1}")]
    Case(PathBuf, String),
}

/// What a folder holds.
pub enum Replay {
    /// A whole program.
    Program(Guest),
    /// One launch: the region, its live-ins, memory before it.
    Launch(Box<Region>, Vec<u64>, Vec<u8>),
}

fn write(dir: &Path, name: &str, bytes: &[u8]) -> Result<(), ReplayError> {
    let file = dir.join(name);
    std::fs::write(&file, bytes).map_err(|e| ReplayError::File(file, e))
}

fn read(dir: &Path, name: &str) -> Result<Vec<u8>, ReplayError> {
    let file = dir.join(name);
    std::fs::read(&file).map_err(|e| ReplayError::File(file, e))
}

/// What each pass makes of a module, as (file name, text); what cannot be made is left out.
pub fn passes(wasm: &[u8], relaxed: bool) -> Vec<(&'static str, String)> {
    let mut out = vec![];
    for (target, axes, file) in [(Target::Gpu, 3, "gpu.kernel"), (Target::Cpu, 1, "cpu.kernel")] {
        let options = LiftOptions { axes, walk: target == Target::Cpu, force: true, pretest_work: 0, relaxed };
        let Ok(lifted) = tensor_wasm_runtime::lift(wasm, options) else { continue };
        let regions: Vec<Region> = lifted.sites.into_iter().map(|s| s.region).collect();
        let all = regions.iter().flat_map(with_inspections);
        let kernels: Vec<Kernel> = all.filter_map(|r| lower_all(&r, target).ok()).flatten().collect();
        if target == Target::Gpu {
            out.extend(dialect::print_module("regions", &regions).ok().map(|t| ("regions.tensor", t)));
            let sm_90 = ptx::PtxTarget::for_sm(90);
            out.extend(sm_90.and_then(|t| ptx::emit(&kernels, &t)).ok().map(|t| ("gpu.ptx", t)));
        }
        out.extend(dialect::print_kernels("kernels", &kernels).ok().map(|t| (file, t)));
    }
    out
}

/// Reads the text of `case.toml`.
pub fn parse_case(text: &str) -> Result<Case, toml::de::Error> {
    toml::from_str(text)
}

/// The text of `case.toml`.
pub fn print_case(case: &Case) -> Result<String, toml::ser::Error> {
    toml::to_string(case)
}

/// Writes a program's folder; one that is there is written over.
pub fn save(dir: &Path, guest: &Guest, case: &Case) -> Result<(), ReplayError> {
    std::fs::create_dir_all(dir).map_err(|e| ReplayError::File(dir.into(), e))?;
    let case = Case {
        kind: "program".into(),
        name: guest.name.clone(),
        invoke: guest.invoke.clone(),
        args: guest.args.clone(),
        calls: guest.calls.clone(),
        envs: guest.envs.clone(),
        dirs: guest.dirs.clone(),
        version: env!("CARGO_PKG_VERSION").into(),
        ..case.clone()
    };
    write(dir, "module.wasm", &guest.wasm)?;
    if let Ok(text) = wasmprinter::print_bytes(&guest.wasm) {
        write(dir, "module.wat", text.as_bytes())?;
    }
    for (file, text) in passes(&guest.wasm, case.relaxed) {
        write(dir, file, text.as_bytes())?;
    }
    // Last: a folder with a case is whole.
    let text = print_case(&case).map_err(|e| ReplayError::Case(dir.into(), e.to_string()))?;
    write(dir, "case.toml", text.as_bytes())
}

/// Reads a folder.
pub fn load(dir: &Path) -> Result<(Case, Replay), ReplayError> {
    let file = dir.join("case.toml");
    let bad = |why: String| ReplayError::Case(file.clone(), why);
    let text = String::from_utf8(read(dir, "case.toml")?).map_err(|e| bad(e.to_string()))?;
    let case = parse_case(&text).map_err(|e| bad(e.to_string()))?;
    let replay = match case.kind.as_str() {
        "program" => Replay::Program(Guest {
            name: case.name.clone(),
            wasm: read(dir, "module.wasm")?,
            invoke: case.invoke.clone(),
            args: case.args.clone(),
            calls: case.calls.clone(),
            dirs: case.dirs.clone(),
            envs: case.envs.clone(),
            observe: true,
        }),
        "launch" => {
            let text = String::from_utf8(read(dir, "regions.tensor")?).map_err(|e| bad(e.to_string()))?;
            let mut module = dialect::parse_module(&text).map_err(|e| bad(e.to_string()))?;
            let region = module.regions.pop().ok_or_else(|| bad("regions.tensor holds no region".into()))?;
            let bits = |s: &String| u64::from_str_radix(s.trim_start_matches("0x"), 16);
            let live_ins = case.live_ins.iter().map(bits).collect::<Result<Vec<u64>, _>>();
            let live_ins = live_ins.map_err(|e| bad(format!("live_ins: {e}")))?;
            if live_ins.len() != region.params.len() {
                return Err(bad(format!("{} live-ins, the region takes {}", live_ins.len(), region.params.len())));
            }
            Replay::Launch(Box::new(region), live_ins, read(dir, "memory.bin")?)
        }
        other => return Err(bad(format!("kind `{other}` is neither program nor launch"))),
    };
    Ok((case, replay))
}
