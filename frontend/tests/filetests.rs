//! `filetests/*.wat`: loops as compilers emit them, the verdict that each must get, and the `tensor`
//! IR of those that are lifted.
//!
//! A file is a comment that says what it shows, a text module, and after the line `;; expect` the
//! expected lines, each behind `;; `: one per loop in order of place, with the operators that its
//! detail speaks of, then for every lifted nest its live-ins, live-outs and way out, and the printed
//! regions. Checked besides for every file: every loop has one verdict, an offloaded loop is one of
//! a region, the regions verify and read back as they were, the guards are complete, and the spliced
//! module is valid.
//!
//! `TENSOR_WASM_BLESS=1` writes what came out into the files (look at the difference before it is
//! committed).

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use tensor_wasm_frontend::{LiftOptions, Lifted, Site, Slot, ask_relaxed, lift_with, splice};
use tensor_wasm_ir::dialect::{parse_module, print_module, verify};
use tensor_wasm_ir::{Code, Guard, Region, Remark, Ty, View, inspect};
use wasmparser::{Operator, Parser, Payload, Validator, WasmFeatures};

const EXPECT: &str = ";; expect";

/// The module's text (with the comment), and the expected lines.
fn read(text: &str) -> (String, String) {
    let mut module = String::new();
    let mut expected = None;
    for line in text.lines() {
        match &mut expected {
            None if line == EXPECT => expected = Some(String::new()),
            None => module += &format!("{line}\n"),
            Some(e) => {
                let line = line.strip_prefix(";;").unwrap_or(line);
                *e += &format!("{}\n", line.strip_prefix(' ').unwrap_or(line));
            }
        }
    }
    (module, expected.unwrap_or_default())
}

fn write(module: &str, expected: &str) -> String {
    let mut out = format!("{}\n\n{EXPECT}\n", module.trim_end());
    for line in expected.trim_end().lines() {
        out += format!(";; {line}").trim_end();
        out.push('\n');
    }
    out
}

/// Name of the operator at a byte offset.
fn operator_at(wasm: &[u8], at: u32) -> String {
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::CodeSectionEntry(body) = payload.unwrap() {
            for op in body.get_operators_reader().unwrap().into_iter_with_offsets() {
                let (op, offset) = op.unwrap();
                if offset as u32 == at {
                    return name(&op);
                }
            }
        }
    }
    format!("no operator at {at}")
}

fn name(op: &Operator<'_>) -> String {
    let text = format!("{op:?}");
    text.split([' ', '{', '(']).next().unwrap().to_string()
}

/// Byte offset of every `loop` operator.
fn loops(wasm: &[u8]) -> Vec<u32> {
    let mut out = vec![];
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::CodeSectionEntry(body) = payload.unwrap() {
            for op in body.get_operators_reader().unwrap().into_iter_with_offsets() {
                if let (Operator::Loop { .. }, at) = op.unwrap() {
                    out.push(at as u32);
                }
            }
        }
    }
    out
}

fn verdict(wasm: &[u8], lifted: &Lifted, r: &Remark) -> String {
    let func = lifted.names.get(&r.func).map_or(format!("f{}", r.func), |n| format!("${n}"));
    let mut line = format!("{func} depth {}: {} {}: {}", r.depth, r.code.id(), r.code.title(), r.detail);
    let sites: Vec<String> = r.sites.iter().map(|&s| operator_at(wasm, s)).collect();
    if !sites.is_empty() {
        let _ = write!(line, " (at {})", sites.join(", "));
    }
    if let Some(n) = r.region {
        let _ = write!(line, " [region {n}]");
    }
    line
}

fn site(i: usize, s: &Site) -> String {
    let slot = |(slot, ty): &(Slot, Ty)| match slot {
        Slot::Local(n) => format!("local {n} {ty:?}"),
        Slot::Global(n) => format!("global {n} {ty:?}"),
        Slot::Pages => format!("pages {ty:?}"),
        Slot::Read(k) => format!("read {k} {ty:?}"),
        Slot::LocalLane(n, shape, k) => format!("local {n} {} lane {k} {ty:?}", shape.name()),
        Slot::GlobalLane(n, shape, k) => format!("global {n} {} lane {k} {ty:?}", shape.name()),
    };
    let (ins, outs) = (s.live_in.iter().map(slot), s.live_out.iter().map(slot));
    let list = |v: Vec<String>| {
        if v.is_empty() { "nothing".into() } else { v.join(", ") }
    };
    let exit = s.exit.map_or("its end".to_string(), |d| format!("label {d}"));
    format!("region {i}: takes {}; gives {}; leaves by {exit}", list(ins.collect()), list(outs.collect()))
}

/// Every access is either inside memory by a guard or checked inside, every pair of which one writes
/// is tested, wide accesses have their alignment tested.
fn guards_complete(r: &Region) -> Result<(), String> {
    let has = |g: Guard| r.guards.contains(&g);
    // What is left of a private array is stored by one point, and apart from everything.
    let own = |v: &View| {
        let axes = r.parallel();
        v.write && !r.body.privates.is_empty() && !v.strides.iter().any(|s| axes.contains(&s.0))
    };
    for (i, v) in r.views.iter().enumerate() {
        let n = i as u32;
        let fine = match v.base {
            None if !v.write => has(Guard::CheckedInside(n)),
            _ => has(Guard::InBounds(n)) && (v.mem.bytes == 1 || has(Guard::Aligned(n))),
        };
        if !fine {
            return Err(format!("view {i} has no guard: {v:?}"));
        }
        for (j, w) in r.views.iter().enumerate().filter(|(_, w)| w.write) {
            let (a, b) = (Guard::Independent(j as u32, n), Guard::Independent(n, j as u32));
            let one_op = w.update.is_some() && w.update == v.update && w.mem.bytes == v.mem.bytes;
            let together = has(Guard::Joins(j as u32, n)) || has(Guard::Joins(n, j as u32));
            let ordered = has(Guard::Ordered(j as u32, n)) || (v.write && has(Guard::Ordered(n, j as u32)));
            let ahead = v.before && has(Guard::Ahead(j as u32, n));
            let exclusive = v.packed.is_some_and(|p| w.packed.is_some_and(|q| p.0 == q.0));
            let apart = has(Guard::Apart(n.min(j as u32), n.max(j as u32))) || (i == j && own(v));
            let tested =
                apart || ahead || exclusive || ordered || has(a) || (v.write && has(b)) || (one_op && together);
            if !v.indirect() && !tested {
                return Err(format!("views {j} and {i} are not tested: {w:?} {v:?}"));
            }
        }
    }
    Ok(())
}

/// What must hold of every lifted module, whatever is expected of it.
fn check(wasm: &[u8], lifted: &Lifted) -> Result<(), String> {
    let at: Vec<u32> = lifted.remarks.iter().map(|r| r.at).collect();
    if at != loops(wasm) {
        return Err(format!("loops at {:?}, verdicts for {at:?}", loops(wasm)));
    }
    for r in &lifted.remarks {
        let owner = r.region.map(|n| &lifted.sites[n as usize]);
        let known = owner.is_some_and(|s| s.region.phases().flat_map(|r| &r.loops).any(|l| l.at == r.at));
        // What an unrolled loop leaves over has become a part of that, and is no loop any more; nor is one that goes on only by
        // a way that has been cut off.
        let gone = ["leaves over", "where it would be repeated"].iter().any(|d| r.detail.contains(d));
        let part = owner.is_some() && r.code == Code::Inner && gone;
        if r.code.offloaded() != (known || part) {
            return Err(format!("{} and region {:?} do not agree", r.code.id(), r.region));
        }
        // The outermost loops that the host does not run.
        let heads = owner.map(|s| s.region.phases().map(|r| r.loops[r.hosts().len()].at).collect::<Vec<_>>());
        if matches!(r.code, Code::Map | Code::Reduction | Code::Sum) && heads.is_some_and(|all| !all.contains(&r.at)) {
            return Err("an inner loop has the verdict of a nest".into());
        }
        if r.code == Code::Host && owner.is_none_or(|s| s.region.loops.iter().all(|l| l.at != r.at)) {
            return Err("a loop that no region has is run by the host".into());
        }
    }
    let regions: Vec<Region> = lifted.sites.iter().map(|s| s.region.clone()).collect();
    for s in &lifted.sites {
        verify(&s.region).map_err(|e| e.to_string())?;
        if !inspect::inspected(&s.region).is_empty() {
            let all: Vec<Region> =
                std::iter::once(inspect::range(&s.region)).chain(inspect::unique(&s.region)).collect();
            all.iter().try_for_each(verify).map_err(|e| e.to_string())?;
            let text = print_module("m", &all).map_err(|e| e.to_string())?;
            let again = parse_module(&text).map_err(|e| e.to_string())?.regions;
            if print_module("m", &again).map_err(|e| e.to_string())? != text {
                return Err("the inspections do not read back as they were".into());
            }
        }
        s.region.phases().try_for_each(guards_complete)?;
        if s.region.phases().any(|r| s.live_in.len() != r.params.len()) || s.live_out.len() != s.region.results.len() {
            return Err("live-ins or live-outs do not fit the region".into());
        }
    }
    let text = print_module("m", &regions).map_err(|e| e.to_string())?;
    let again = parse_module(&text).map_err(|e| e.to_string())?.regions;
    if print_module("m", &again).map_err(|e| e.to_string())? != text {
        return Err("the regions do not read back as they were".into());
    }
    let spliced = splice(wasm, &lifted.sites).map_err(|e| e.to_string())?;
    Validator::new_with_features(WasmFeatures::all())
        .validate_all(&spliced)
        .map_err(|e| format!("the spliced module is not valid: {e}"))?;
    Ok(())
}

/// What a module must give, as text; lifted whether or not that is worth it, but for `worth_*`, and with strict floats, but
/// for `relaxed_*`.
fn expected(name: &str, module: &str) -> Result<(Lifted, String), String> {
    let (force, relaxed) = (!name.starts_with("worth_"), name.starts_with("relaxed_"));
    let options = LiftOptions { force, relaxed, ..LiftOptions::default() };
    let wasm = wat::parse_str(module).map_err(|e| e.to_string())?;
    Validator::new_with_features(WasmFeatures::all()).validate_all(&wasm).map_err(|e| e.to_string())?;
    let mut lifted = lift_with(&wasm, options).map_err(|e| e.to_string())?;
    ask_relaxed(&wasm, options, &mut lifted).map_err(|e| e.to_string())?;
    check(&wasm, &lifted)?;
    let mut out = String::new();
    for r in &lifted.remarks {
        out += &verdict(&wasm, &lifted, r);
        out.push('\n');
    }
    for (i, s) in lifted.sites.iter().enumerate() {
        out += &site(i, s);
        out.push('\n');
    }
    if !lifted.sites.is_empty() {
        let regions: Vec<Region> = lifted.sites.iter().map(|s| s.region.clone()).collect();
        out += &print_module("m", &regions).map_err(|e| e.to_string())?;
    }
    Ok((lifted, out))
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

fn files() -> Vec<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("filetests");
    let entries = std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().path());
    let mut files: Vec<PathBuf> = entries.filter(|p| p.extension().is_some_and(|e| e == "wat")).collect();
    files.sort();
    files
}

#[test]
fn filetests() {
    let bless = std::env::var("TENSOR_WASM_BLESS").is_ok_and(|v| v == "1");
    let mut failures = vec![];
    let mut seen: BTreeSet<Code> = BTreeSet::from([Code::Budget]);
    for path in files() {
        let text = std::fs::read_to_string(&path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy();
        let (module, _) = read(&text);
        if !module.starts_with(";; ") {
            failures.push(format!("{name}: a comment must say what it shows"));
        }
        match expected(&name, &module) {
            Err(e) => failures.push(format!("{name}: {e}")),
            Ok((lifted, out)) => {
                seen.extend(lifted.remarks.iter().map(|r| r.code));
                let want = write(&module, &out);
                if bless && want != text {
                    std::fs::write(&path, want).unwrap();
                } else if let Some(d) = difference(&text, &want) {
                    failures.push(format!("{name}, {d}"));
                }
            }
        }
    }
    for c in Code::ALL {
        if !seen.contains(c) {
            failures.push(format!("no file shows {}", c.id()));
        }
    }
    assert!(failures.is_empty(), "{}\n(TENSOR_WASM_BLESS=1 rewrites the files)", failures.join("\n"));
}

fn loop_of(body: &str) -> Remark {
    let text = format!(
        "(module (memory 1) (func (param i32 i32) (loop {body}
            (i32.store (local.get 0) (i32.const 1))
            (local.set 0 (i32.add (local.get 0) (i32.const 4)))
            (br_if 0 (local.tee 1 (i32.add (local.get 1) (i32.const -1)))))))"
    );
    let options = LiftOptions { force: true, ..LiftOptions::default() };
    lift_with(&wat::parse_str(text).unwrap(), options).unwrap().remarks[0].clone()
}

/// Budgets (K113): a function of too many operators and a nest of too many operations are kept, and
/// just under the budget the same loop is offloaded.
#[test]
fn budgets() {
    assert_eq!(loop_of(&"nop ".repeat(60_001)).code, Code::Budget);
    assert_eq!(loop_of(&"nop ".repeat(59_900)).code, Code::Map);
    let store = "(i32.store8 (i32.const 0) (i32.const 0)) ";
    assert_eq!(loop_of(&store.repeat(2_000)).code, Code::Budget);
    let load = "(drop (i32.load8_u (i32.const 0))) ";
    assert_eq!(loop_of(&load.repeat(1_900)).code, Code::Map);
}

/// The driver itself: a changed line, a missing one and one too many are all found.
#[test]
fn differences_are_found() {
    let text = ";; what\n(module)\n\n;; expect\n;; a\n;;\n;;   b\n";
    let (module, expected) = read(text);
    assert_eq!(expected, "a\n\n  b\n");
    assert_eq!(write(&module, &expected), text);
    assert_eq!(difference(text, text), None);
    for other in [text.replace(" b\n", " B\n"), text.replace("  b\n", ""), text.to_string() + ";; d\n"] {
        assert!(difference(text, &other).is_some(), "{other}");
        assert!(difference(&other, text).is_some(), "{other}");
    }
}
