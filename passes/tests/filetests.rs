//! `filetests/*.tensor`: regions and the kernels that lowering must make of them.
//!
//! A file is a comment (`; ...`) that says what it shows, a module of the `tensor` dialect in the very
//! form in which it is printed, and two sections of the `kernel` dialect: what its regions become for
//! the targets `;; gpu` and `;; cpu`. Checked besides: the kernels read back as they were printed, they
//! can trap exactly when their region can, and their captures are the region's.
//!
//! `TENSOR_WASM_BLESS=1` writes what came out into the files (look at the difference before it is
//! committed).

mod common;

use std::fmt::Write;
use std::path::Path;

use common::{files, read};
use tensor_wasm_ir::dialect::{parse_module, print_kernels, print_module, verify};
use tensor_wasm_ir::{Kernel, Op, Pass, Region, Target, Term};
use tensor_wasm_passes::inspect::with_inspections;
use tensor_wasm_passes::lower_all;

/// What must hold of a kernel, whatever is expected of it.
fn check(r: &Region, k: &Kernel, printed: &str) -> Result<(), String> {
    let again = parse_module(printed).map_err(|e| e.to_string())?.kernels;
    if print_kernels(&r.name, &again).map_err(|e| e.to_string())? != printed {
        return Err("the kernel does not read back as it was".into());
    }
    let insts = || k.body.rpo().into_iter().flat_map(|b| &k.body.at(b).insts);
    let raises = insts().any(|i| matches!(i.op, Op::TrapIf))
        || k.body.rpo().iter().any(|&b| matches!(k.body.at(b).term, Term::Unreachable));
    if k.can_trap != r.can_trap() || (raises && !k.can_trap) {
        return Err(format!("can_trap is {}, the region's {}", k.can_trap, r.can_trap()));
    }
    let needed = r.captures();
    if !needed.iter().all(|v| k.captures.contains(v)) {
        return Err("a capture of the region is missing".into());
    }
    let barrier = insts().any(|i| matches!(i.op, Op::Barrier | Op::SharedLoad | Op::SharedStore));
    if barrier != (k.target == Target::Gpu && k.pass == Pass::Whole && !r.reductions.is_empty()) {
        return Err("barriers are for reductions on a GPU".into());
    }
    Ok(())
}

/// What a file must be, from what it holds.
fn expected(name: &str, text: &str) -> Result<String, String> {
    let (comment, module) = read(text);
    if comment.is_empty() {
        return Err("a comment must say what it shows".into());
    }
    let regions = parse_module(&module).map_err(|e| e.to_string())?.regions;
    let module = print_module(name, &regions).map_err(|e| e.to_string())?;
    let mut out = format!("{comment}\n{}", module.trim_end());
    for (section, target) in [("gpu", Target::Gpu), ("cpu", Target::Cpu)] {
        let mut kernels = vec![];
        // A region that has to be inspected comes with what inspects it.
        for r in &regions.iter().flat_map(with_inspections).collect::<Vec<_>>() {
            verify(r).map_err(|e| e.to_string())?;
            for k in lower_all(r, target).map_err(|e| e.to_string())? {
                let printed = print_kernels(&r.name, std::slice::from_ref(&k)).map_err(|e| e.to_string())?;
                check(r, &k, &printed).map_err(|e| format!("{section}: {e}"))?;
                kernels.push(k);
            }
        }
        let printed = print_kernels(name, &kernels).map_err(|e| e.to_string())?;
        let _ = write!(out, "\n\n;; {section}\n{}", printed.trim_end());
    }
    Ok(out + "\n")
}

/// The first line where two texts differ.
fn difference(have: &str, want: &str) -> Option<String> {
    let (mut h, mut w) = (have.lines(), want.lines());
    for n in 1.. {
        match (h.next(), w.next()) {
            (None, None) => return None,
            (a, b) if a == b => {}
            (a, b) => {
                let show = |l: Option<&str>| l.unwrap_or("(end of file)").to_string();
                return Some(format!("line {n}:\n  the file has {}\n  it should be {}", show(a), show(b)));
            }
        }
    }
    None
}

#[test]
fn filetests() {
    let bless = std::env::var("TENSOR_WASM_BLESS").is_ok_and(|v| v == "1");
    let files = files();
    assert!(files.len() >= 10, "only {} files", files.len());
    let mut failures = vec![];
    for path in &files {
        let text = std::fs::read_to_string(path).unwrap();
        let name = Path::file_stem(path).unwrap().to_string_lossy();
        match expected(&name, &text) {
            Err(e) => failures.push(format!("{name}: {e}")),
            Ok(want) if bless => std::fs::write(path, want).unwrap(),
            Ok(want) => failures.extend(difference(&text, &want).map(|d| format!("{name}, {d}"))),
        }
    }
    assert!(failures.is_empty(), "{}\n(TENSOR_WASM_BLESS=1 rewrites the files)", failures.join("\n"));
}

/// The driver itself: a changed line, a missing one and one too many are all found.
#[test]
fn differences_are_found() {
    let text = "; what\n\nmodule\n\n;; gpu\na\nb\n";
    assert_eq!(read(text), ("; what\n".to_string(), "module\n\n".to_string()));
    assert_eq!(difference(text, text), None);
    for other in [text.replace("b\n", "B\n"), text.replace("b\n", ""), text.to_string() + "d\n"] {
        assert!(difference(text, &other).is_some(), "{other}");
        assert!(difference(&other, text).is_some(), "{other}");
    }
    assert!(expected("x", "; what\n\nnot a module\n").is_err());
}
