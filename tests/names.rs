//! What nests are named: every op beside what is nearly one, and the kernels of the suite and the guests at the
//! levels that compilers have.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use common::each;
use tensor_wasm::frontend::{LiftOptions, Lifted};
use tensor_wasm::ir::{NumOp, Op, Region, Val};
use tensor_wasm::oracle::Manifest;
use tensor_wasm::passes::{NamedOp, recognise};
use tensor_wasm::{names, names_of};

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn lifted(wasm: &Path) -> Lifted {
    let wasm = wat::parse_file(wasm).unwrap();
    let options = LiftOptions { force: true, axes: 3, ..LiftOptions::default() };
    tensor_wasm::runtime::lift(&wasm, options).unwrap()
}

/// For each function the names of its nests in order, `none` for one that has no name.
fn by_function(lifted: &Lifted) -> BTreeMap<String, Vec<String>> {
    let all = names(lifted);
    let mut out: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let begins = |at: u32| all.iter().any(|n| n.at == at);
    for r in lifted.remarks.iter().filter(|r| r.region.is_some() && begins(r.at)) {
        let of: Vec<String> = names_of(&all, r).iter().map(ToString::to_string).collect();
        let name = if of.is_empty() { "none".to_string() } else { of.join(" + ") };
        let function = lifted.names.get(&r.func).cloned().unwrap_or_else(|| r.func.to_string());
        out.entry(function).or_default().push(name);
    }
    out
}

/// The functions of `near.c`, each with the name of its first nest at a level.
fn expected(level: &str) -> BTreeMap<String, String> {
    let (mut out, mut name) = (BTreeMap::new(), None);
    for line in std::fs::read_to_string(folder("tests/names/near.c")).unwrap().lines() {
        if let Some(at) = line.strip_prefix("//=") {
            let (of, what) = at.split_once(' ').unwrap();
            name = if of.is_empty() || of == level { Some(what.to_string()) } else { name };
        } else if let Some(what) = name.take_if(|_| !line.starts_with("//")) {
            let (_, rest) = line.split_once("export_name(\"").or_else(|| line.split_once("F(")).unwrap();
            out.insert(rest[..2].to_string(), what);
        }
    }
    out
}

#[test]
fn every_op_and_what_is_nearly_one() {
    let mut seen = BTreeSet::new();
    for level in ["O1", "O2"] {
        let have = by_function(&lifted(&folder(&format!("tests/names/near-{level}.wasm"))));
        let want = expected(level);
        assert!(want.len() >= 50, "{} functions", want.len());
        for (function, name) in &want {
            assert_eq!(have.get(function).and_then(|n| n.first()), Some(name), "{function} at {level}");
            seen.insert(name.split(" (").next().unwrap().rsplit_once(' ').map_or("none", |n| n.0).to_string());
        }
    }
    // Three dimensions of a convolution are one of two more.
    let missing: Vec<&str> = NamedOp::ALL.iter().map(|op| op.id()).filter(|id| !seen.contains(*id)).collect();
    assert_eq!(missing, ["convolution 3-D"]);
}

/// The region of a function at -O1.
fn region(function: &str) -> Region {
    let lifted = lifted(&folder("tests/names/near-O1.wasm"));
    let of = |r: &&tensor_wasm::ir::Remark| lifted.names.get(&r.func).is_some_and(|n| n == function);
    let n = lifted.remarks.iter().filter(of).find_map(|r| r.region).unwrap();
    lifted.sites[n as usize].region.clone()
}

/// Puts another operation in the place of each.
fn swap(r: &mut Region, from: NumOp, to: NumOp) {
    let mut found = false;
    for i in r.body.blocks.iter_mut().flat_map(|b| &mut b.insts) {
        if i.op == Op::Num(from) {
            i.op = Op::Num(to);
            found = true;
        }
    }
    assert!(found);
}

/// A value of the prelude that moves a view along a loop.
fn stride(r: &mut Region, view: usize, l: usize) -> &mut Val {
    &mut r.views[view].strides.iter_mut().find(|s| s.0 == l).unwrap().1
}

/// One thing is made another in a region that has a name: it must lose that name.
#[test]
fn one_thing_changed_is_another_op() {
    type Edit = fn(&mut Region);
    let edits: [(&str, &str, Option<&str>, Edit); 9] = [
        ("a1", "a minimum, not a sum", None, |r| swap(r, NumOp::F32Add, NumOp::F32Min)),
        ("a1", "quotients", None, |r| swap(r, NumOp::F32Mul, NumOp::F32Div)),
        // The second factor stays where it is in the loop of the sum: a sum of rows, scaled by columns.
        ("a1", "a still factor", None, |r| r.views[1].strides.retain(|s| s.0 != 2)),
        ("a1", "a loop of unknown trips", None, |r| r.loops[2].trip = None),
        ("l1", "both by rows", Some("copy"), |r| {
            let [a, b] = [*stride(r, 0, 0), *stride(r, 0, 1)];
            (*stride(r, 1, 0), *stride(r, 1, 1)) = (a, b);
        }),
        ("k2", "a point that moves otherwise", None, |r| {
            let row = *stride(r, 0, 0);
            *stride(r, 0, 1) = row;
        }),
        ("n1", "a quotient", Some("map"), |r| swap(r, NumOp::F32Add, NumOp::F32Div)),
        ("m1", "an index that is not loaded", None, |r| r.views[0].base = None),
        ("c1", "rows of another length", Some("matmul"), |r| {
            let row = r.params.iter().copied().find(|p| r.views.iter().all(|v| v.base != Some(*p)));
            *stride(r, 1, 2) = row.unwrap();
        }),
    ];
    for (function, what, left, edit) in edits {
        let mut r = region(function);
        let before = recognise(&r).unwrap();
        edit(&mut r);
        let after = recognise(&r);
        assert_ne!(after.as_ref().map(|n| n.op), Some(before.op), "{function}: {what}");
        assert!(
            left.is_none() || after.is_none() || after.is_some_and(|n| Some(n.op.id()) == left),
            "{function}: {what}"
        );
    }
}

/// The levels that the table has: what C, Rust and Zig come as.
const LEVELS: [&str; 7] = ["O1", "O2", "O3-simd", "Os", "rust-O", "zig-fast", "as-O3"];

/// `names.txt`: every nest of the suite's kernels and of the guests that has a name somewhere, with the levels at
/// which it has it. A function that loses its name at some level shows `none` there. `TENSOR_WASM_BLESS=1` writes it.
#[test]
fn kernels_keep_their_names() {
    let mut modules: Vec<(String, String, PathBuf)> = vec![];
    let suite = folder("kernels/suite");
    let manifest = Manifest::read(&suite.join("suite.toml")).unwrap();
    for unit in &manifest.unit {
        for level in manifest.levels(unit).filter(|l| LEVELS.contains(&l.name.as_str())) {
            modules.push((unit.name.clone(), level.name.clone(), suite.join(level.module(unit))));
        }
    }
    let guests = folder("kernels/guests");
    let all = Manifest::read(&guests.join("guests.toml")).unwrap().guest;
    let kernels: BTreeMap<String, Vec<String>> = all.iter().map(|e| (e.name.clone(), e.kernels.clone())).collect();
    for e in all.iter().filter(|e| e.group == "offload") {
        modules.push(("guests".to_string(), e.name.clone(), guests.join(&e.wasm)));
    }
    let found: Mutex<BTreeMap<String, BTreeMap<String, BTreeSet<String>>>> = Mutex::default();
    each(modules, |(unit, level, path)| {
        for (function, of) in by_function(&lifted(path)) {
            let wanted = unit != "guests" || kernels[level].contains(&function);
            if wanted && !function.starts_with("init_") {
                let mut found = found.lock().unwrap();
                let names = found.entry(format!("{unit} {function}")).or_default();
                names.entry(of.join("; ")).or_default().insert(level.clone());
            }
        }
    });
    let mut text = String::from("# What each kernel's nests are named, in order, and where. Made by tests/names.rs.\n");
    for (function, names) in found.into_inner().unwrap() {
        if names.keys().any(|n| n.split("; ").any(|n| n != "none")) {
            text += &format!("\n{function}\n");
            for (name, levels) in names {
                text += &format!("  {name} [{}]\n", levels.into_iter().collect::<Vec<_>>().join(" "));
            }
        }
    }
    let path = folder("tests/names/names.txt");
    if std::env::var("TENSOR_WASM_BLESS").is_ok_and(|v| v == "1") {
        return std::fs::write(path, text).unwrap();
    }
    let have = std::fs::read_to_string(path).unwrap();
    let changed = have.lines().zip(text.lines()).find(|(a, b)| a != b);
    assert!(have == text, "{changed:?}\n(TENSOR_WASM_BLESS=1 rewrites the table)");
}
