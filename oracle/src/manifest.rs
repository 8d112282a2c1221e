//! The lists of guest programs: `kernels/guests/guests.toml`, one entry a module, and `kernels/suite/suite.toml`,
//! where every unit of a language is compiled at every level of that language.

use std::path::{Path, PathBuf};

use serde::Deserialize;

/// The file.
#[derive(Deserialize)]
pub struct Manifest {
    /// The guests, in the file's order; then every unit at every level.
    #[serde(default)]
    pub guest: Vec<Entry>,
    /// Source files that are compiled at several levels.
    #[serde(default)]
    pub unit: Vec<Unit>,
    /// Ways to compile.
    #[serde(default)]
    pub level: Vec<Level>,
}

/// A source file with what is called in each of its modules.
#[derive(Clone, Deserialize)]
pub struct Unit {
    /// Unique name.
    pub name: String,
    /// What kind of algorithm it holds; its folder.
    pub family: String,
    /// The source file, relative to the manifest.
    pub source: PathBuf,
    /// The language: it is compiled at the levels of this language.
    pub language: String,
    /// Called before each of the calls, in the same instance.
    pub init: Vec<String>,
    /// Exported functions with their arguments.
    pub calls: Vec<Vec<String>>,
}

/// A compiler with its options.
#[derive(Clone, Deserialize)]
pub struct Level {
    /// Unique name.
    pub name: String,
    /// The language that it compiles.
    pub language: String,
    /// The shell command, in the manifest's folder; `{source}`, `{unit}` and `{wasm}` stand for the unit's.
    pub command: String,
}

impl Unit {
    /// Its calls, `init` before each.
    pub fn sequence(&self) -> Vec<Vec<String>> {
        self.calls.iter().flat_map(|c| [self.init.clone(), c.clone()]).collect()
    }
}

impl Level {
    /// Where the module of a unit at this level is, relative to the manifest.
    pub fn module(&self, unit: &Unit) -> PathBuf {
        ["wasm", &self.name, &format!("{}.wasm", unit.name)].iter().collect()
    }
}

/// A guest of the manifest.
#[derive(Clone, Default, Deserialize)]
pub struct Entry {
    /// Unique name.
    pub name: String,
    /// The compiled module, relative to the manifest.
    pub wasm: PathBuf,
    /// `offload`: its kernels must be offloaded; `run`: any verdict; `kept`: its kernels must be
    /// kept, for [`Entry::reason`]; `relaxed`: they must be offloaded where floats are relaxed; `plain`: a program without parallel loops; `corner`: a corner case.
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
    /// The same, but all of them in one instance, memory compared after each.
    #[serde(default)]
    pub calls: Vec<Vec<String>>,
}

impl Entry {
    /// Is it of one of these groups (all, if none is named), and its name one that contains `only`?
    pub fn selected(&self, groups: &[String], only: Option<&str>) -> bool {
        (groups.is_empty() || groups.contains(&self.group)) && only.is_none_or(|o| self.name.contains(o))
    }
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
        let mut out: Manifest = toml::from_str(&text).map_err(|e| ManifestError::Parse(path.into(), e))?;
        let modules = out.unit.iter().flat_map(|u| out.levels(u).map(|l| entry(u, l)));
        let entries: Vec<Entry> = modules.collect();
        out.guest.extend(entries);
        Ok(out)
    }

    /// The levels of a unit's language.
    pub fn levels(&self, unit: &Unit) -> impl Iterator<Item = &Level> {
        self.level.iter().filter(|l| l.language == unit.language)
    }
}

fn entry(unit: &Unit, level: &Level) -> Entry {
    Entry {
        name: format!("{}-{}", unit.name, level.name),
        wasm: level.module(unit),
        group: unit.family.clone(),
        calls: unit.sequence(),
        ..Entry::default()
    }
}
