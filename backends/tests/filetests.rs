//! `filetests/*.kernel`: kernels and the code that must come of them.
//!
//! A file is a comment (`; ...`) that says what it shows, a module of the `kernel` dialect in the
//! very form in which it is printed, and sections: `;; ptx sm_<n>` is the PTX of its GPU kernels
//! for that target, `;; clif` the Cranelift IR of its CPU kernels. Checked besides: PTX is strict
//! and, where `ptxas` is found, assembles; native code compiles.
//!
//! `TENSOR_WASM_BLESS=1` writes what came out into the files (look at the difference before it is
//! committed). `TENSOR_WASM_REQUIRE_PTXAS=1` makes a missing `ptxas` a failure.

mod common;

use std::fmt::Write;
use std::path::{Path, PathBuf};

use common::{flag, ptxas};
use tensor_wasm_backends::ptx::{PtxTarget, emit};
use tensor_wasm_backends::strict::not_strict;
use tensor_wasm_backends::{cpu, ptxas::assemble};
use tensor_wasm_ir::dialect::{parse_module, print_kernels};
use tensor_wasm_ir::{Kernel, Target};

/// A file, cut at its `;; ` lines.
struct Case {
    comment: String,
    module: String,
    sections: Vec<(String, String)>,
}

fn read(text: &str) -> Case {
    let mut case = Case { comment: String::new(), module: String::new(), sections: vec![] };
    for line in text.lines() {
        if let Some(name) = line.strip_prefix(";; ") {
            case.sections.push((name.into(), String::new()));
            continue;
        }
        let to = match case.sections.last_mut() {
            Some((_, text)) => text,
            None if case.module.is_empty() && line.starts_with(';') => &mut case.comment,
            None if case.module.is_empty() && line.is_empty() => continue,
            None => &mut case.module,
        };
        to.push_str(line);
        to.push('\n');
    }
    case
}

fn write(case: &Case) -> String {
    let mut out = format!("{}\n{}", case.comment, case.module.trim_end());
    for (name, text) in &case.sections {
        let _ = write!(out, "\n\n;; {name}\n{}", text.trim_end());
    }
    out + "\n"
}

fn of(kernels: &[Kernel], target: Target) -> Vec<Kernel> {
    kernels.iter().filter(|k| k.target == target).cloned().collect()
}

/// The text of one section.
fn section(name: &str, kernels: &[Kernel]) -> Result<String, String> {
    if name == "clif" {
        let kernels = of(kernels, Target::Cpu);
        kernels.iter().try_for_each(|k| cpu::compile(k).map(drop)).map_err(|e| e.to_string())?;
        let texts: Result<Vec<String>, _> = kernels.iter().map(cpu::clif).collect();
        return Ok(texts.map_err(|e| e.to_string())?.join("\n"));
    }
    let sm = name.strip_prefix("ptx sm_").and_then(|n| n.parse().ok()).ok_or("no such section")?;
    let target = PtxTarget::for_sm(sm).map_err(|e| e.to_string())?;
    let text = emit(&of(kernels, Target::Gpu), &target).map_err(|e| e.to_string())?;
    if let Some(found) = not_strict(&text).first() {
        return Err(format!("not strict: {found}"));
    }
    if let Some(ptxas) = ptxas(name) {
        assemble(&ptxas, &text, sm)?;
    }
    Ok(text)
}

/// What a file must be, from what it holds.
fn expected(path: &Path, case: &Case) -> Result<Case, String> {
    if case.comment.is_empty() {
        return Err("a comment must say what it shows".into());
    }
    let kernels = parse_module(&case.module).map_err(|e| e.to_string())?.kernels;
    for (target, kind) in [(Target::Gpu, "ptx"), (Target::Cpu, "clif")] {
        let shown = case.sections.iter().any(|(name, _)| name.starts_with(kind));
        if shown == of(&kernels, target).is_empty() {
            return Err(format!("a `{kind}` section is for {target:?} kernels, and every one needs it"));
        }
    }
    let name = path.file_stem().and_then(|s| s.to_str()).ok_or("file name")?;
    let module = print_kernels(name, &kernels).map_err(|e| e.to_string())?;
    let mut sections = vec![];
    for (name, _) in &case.sections {
        let text = section(name, &kernels).map_err(|e| format!("{name}: {e}"))?;
        sections.push((name.clone(), text));
    }
    Ok(Case { comment: case.comment.clone(), module, sections })
}

/// The first line where two texts differ.
fn difference(have: &str, want: &str) -> Option<String> {
    let (mut h, mut w) = (have.lines(), want.lines());
    (1..).find_map(|n| match (h.next(), w.next()) {
        (None, None) => Some(None),
        (a, b) if a == b => None,
        (a, b) => {
            let show = |l: Option<&str>| l.unwrap_or("(end of file)").to_string();
            Some(Some(format!("line {n}:\n  the file has {}\n  it should be {}", show(a), show(b))))
        }
    })?
}

fn files() -> Vec<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("filetests");
    let entries = std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().path());
    let mut files: Vec<PathBuf> = entries.filter(|p| p.extension().is_some_and(|e| e == "kernel")).collect();
    files.sort();
    files
}

#[test]
fn filetests() {
    let (files, bless) = (files(), flag("TENSOR_WASM_BLESS"));
    assert!(files.len() >= 10, "only {} files", files.len());
    let mut failures = vec![];
    for path in &files {
        let text = std::fs::read_to_string(path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy();
        match expected(path, &read(&text)) {
            Err(e) => failures.push(format!("{name}: {e}")),
            Ok(case) => {
                let want = write(&case);
                if bless && want != text {
                    std::fs::write(path, want).unwrap();
                } else if let Some(d) = difference(&text, &want) {
                    failures.push(format!("{name}, {d}"));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}\n(TENSOR_WASM_BLESS=1 rewrites the files)", failures.join("\n"));
}

/// The driver itself: a changed line, a missing one and one too many are all found.
#[test]
fn differences_are_found() {
    let text = "; what\n\nmodule\n\n;; ptx sm_80\na\nb\n\n;; clif\nc\n";
    assert_eq!(write(&read(text)), text);
    assert_eq!(difference(text, text), None);
    for other in [text.replace("b\n", "B\n"), text.replace("c\n", ""), text.to_string() + "d\n"] {
        assert!(difference(text, &other).is_some(), "{other}");
        assert!(difference(&other, text).is_some(), "{other}");
    }
    let bare = Case { module: String::new(), ..read(text) };
    assert!(expected(Path::new("x.kernel"), &bare).is_err());
}
