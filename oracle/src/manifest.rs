//! The list of guest programs (`kernels/guests/guests.toml`).

use std::path::{Path, PathBuf};

use serde::Deserialize;

/// The file.
#[derive(Deserialize)]
pub struct Manifest {
    /// The guests, in the file's order.
    pub guest: Vec<Entry>,
}

/// A guest of the manifest.
#[derive(Deserialize)]
pub struct Entry {
    /// Unique name.
    pub name: String,
    /// The compiled module, relative to the manifest.
    pub wasm: PathBuf,
    /// `offload`: its kernels must be offloaded; `run`: any verdict; `kept`: its kernels must be
    /// kept, for [`Entry::reason`]; `plain`: a program without parallel loops; `corner`: a corner case.
    pub group: String,
    /// Functions whose loops the group speaks of.
    #[serde(default)]
    pub kernels: Vec<String>,
    /// The functions that the command runs the kernels in, if not in themselves: compilers inline.
    #[serde(default)]
    pub runs: Vec<String>,
    /// The verdict code of a kept kernel.
    #[serde(default)]
    pub reason: Option<String>,
    /// Arguments of a small, a middling and a large run.
    #[serde(default)]
    pub small: Vec<String>,
    /// See above.
    #[serde(default)]
    pub medium: Vec<String>,
    /// See above.
    #[serde(default)]
    pub bench: Vec<String>,
    /// Exported functions to call one after another with these arguments, instead of `_start`.
    #[serde(default)]
    pub invoke: Vec<Vec<String>>,
}

/// Why a manifest cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ManifestError {
    /// The file cannot be read.
    #[error("cannot read {0}: {1}")]
    Read(PathBuf, std::io::Error),
    /// Its text is not a manifest.
    #[error("{0}: {1}")]
    Parse(PathBuf, toml::de::Error),
}

impl Manifest {
    /// Reads a manifest.
    pub fn read(path: &Path) -> Result<Manifest, ManifestError> {
        let text = std::fs::read_to_string(path).map_err(|e| ManifestError::Read(path.into(), e))?;
        toml::from_str(&text).map_err(|e| ManifestError::Parse(path.into(), e))
    }
}
