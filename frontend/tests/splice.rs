//! Splicing: the rewritten module is valid, asks for its regions with the right signature, and is
//! otherwise the module that it was.
//!
//! Checked on modules with every kind of section: custom sections byte for byte (but for the name
//! section, whose function indices move), imports and exports in their order with the additions
//! behind them, function indices in calls, `ref.func`, element segments, exports, the start section
//! and the name section, data and element segments, tables, tags, several memories, and sections that
//! the module lacks and that have to be made. Code offsets in `.debug_*` sections are *not* adjusted:
//! the sections are passed on as they are, and a test says so.

use std::collections::BTreeMap;

use tensor_wasm_frontend::{
    IMPORT_MODULE, LiftOptions, Lifted, MEMORY_EXPORT, PRETEST_WORK, import_name, lift, lift_with, splice,
};
use wasmparser::{
    DataKind, ElementItems, ElementKind, ExternalKind, KnownCustom, Name, Operator, Parser, Payload, TypeRef,
    Validator, WasmFeatures,
};

fn valid(wasm: &[u8]) {
    Validator::new_with_features(WasmFeatures::all()).validate_all(wasm).unwrap();
}

/// A module, lifted and spliced; both are valid.
fn spliced(text: &str) -> (Vec<u8>, Lifted, Vec<u8>) {
    let wasm = wat::parse_str(text).unwrap();
    valid(&wasm);
    let lifted = lift(&wasm).unwrap();
    let out = splice(&wasm, &lifted.sites).unwrap();
    valid(&out);
    (wasm, lifted, out)
}

/// A loop that is offloaded: `(local 0)` elements from address `(local 1)`.
const LOOP: &str = "(loop
    (i32.store (local.get 1) (local.get 0))
    (local.set 1 (i32.add (local.get 1) (i32.const 4)))
    (br_if 0 (local.tee 0 (i32.add (local.get 0) (i32.const -1)))))";

/// Appends a custom section.
fn with_custom(mut wasm: Vec<u8>, name: &str, data: &[u8]) -> Vec<u8> {
    let payload = [&[name.len() as u8], name.as_bytes(), data].concat();
    assert!(payload.len() < 128, "one byte of LEB128");
    wasm.extend([0, payload.len() as u8]);
    wasm.extend(payload);
    wasm
}

/// Custom sections in order; the name section is looked at elsewhere.
fn customs(wasm: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut out = vec![];
    for p in Parser::new(0).parse_all(wasm) {
        if let Payload::CustomSection(c) = p.unwrap()
            && c.name() != "name"
        {
            out.push((c.name().to_string(), c.data().to_vec()));
        }
    }
    out
}

fn imports(wasm: &[u8]) -> Vec<(String, String, String)> {
    let mut out = vec![];
    for p in Parser::new(0).parse_all(wasm) {
        if let Payload::ImportSection(r) = p.unwrap() {
            for i in r.into_imports() {
                let i = i.unwrap();
                out.push((i.module.into(), i.name.into(), format!("{:?}", i.ty)));
            }
        }
    }
    out
}

fn exports(wasm: &[u8]) -> Vec<(String, ExternalKind, u32)> {
    let mut out = vec![];
    for p in Parser::new(0).parse_all(wasm) {
        if let Payload::ExportSection(r) = p.unwrap() {
            for e in r {
                let e = e.unwrap();
                out.push((e.name.to_string(), e.kind, e.index));
            }
        }
    }
    out
}

/// The operators of every body.
fn bodies(wasm: &[u8]) -> Vec<Vec<Operator<'_>>> {
    let mut out = vec![];
    for p in Parser::new(0).parse_all(wasm) {
        if let Payload::CodeSectionEntry(b) = p.unwrap() {
            let ops = b.get_operators_reader().unwrap().into_iter();
            out.push(ops.map(Result::unwrap).collect());
        }
    }
    out
}

/// Functions that code and segments speak of, in order: by calls, `ref.func`, elements, start.
fn references(wasm: &[u8]) -> Vec<(&'static str, u32)> {
    let mut out = vec![];
    for p in Parser::new(0).parse_all(wasm) {
        match p.unwrap() {
            Payload::CodeSectionEntry(b) => {
                for op in b.get_operators_reader().unwrap() {
                    match op.unwrap() {
                        Operator::Call { function_index } => out.push(("call", function_index)),
                        Operator::ReturnCall { function_index } => {
                            out.push(("return_call", function_index));
                        }
                        Operator::RefFunc { function_index } => {
                            out.push(("ref.func", function_index));
                        }
                        _ => {}
                    }
                }
            }
            Payload::ElementSection(r) => {
                for e in r {
                    match e.unwrap().items {
                        ElementItems::Functions(fs) => {
                            out.extend(fs.into_iter().map(|f| ("elem", f.unwrap())));
                        }
                        ElementItems::Expressions(_, es) => {
                            for e in es {
                                for op in e.unwrap().get_operators_reader() {
                                    if let Operator::RefFunc { function_index } = op.unwrap() {
                                        out.push(("elem", function_index));
                                    }
                                }
                            }
                        }
                    }
                }
            }
            Payload::GlobalSection(r) => {
                for g in r {
                    for op in g.unwrap().init_expr.get_operators_reader() {
                        if let Operator::RefFunc { function_index } = op.unwrap() {
                            out.push(("global", function_index));
                        }
                    }
                }
            }
            Payload::StartSection { func, .. } => out.push(("start", func)),
            _ => {}
        }
    }
    out
}

fn names(wasm: &[u8]) -> BTreeMap<u32, String> {
    let mut out = BTreeMap::new();
    for p in Parser::new(0).parse_all(wasm) {
        if let Payload::CustomSection(c) = p.unwrap()
            && let KnownCustom::Name(names) = c.as_known()
        {
            for name in names {
                if let Name::Function(map) = name.unwrap() {
                    out.extend(map.into_iter().map(|n| {
                        let n = n.unwrap();
                        (n.index, n.name.to_string())
                    }));
                }
            }
        }
    }
    out
}

/// Every custom section stays where it is among the others, byte for byte; `.debug_*` too, so that
/// code offsets in them are those of the original module.
#[test]
fn custom_sections_survive() {
    let mut wasm = wat::parse_str(format!(
        "(module (memory 1) (func (param i32 i32) {LOOP})
           (@custom \"before\" (before first) \"\\00\\ff\\80\")
           (@custom \"middle\" (after import) \"in the middle\"))"
    ))
    .unwrap();
    for (name, data) in [
        ("producers", &b"\x01\x08language\x01\x01C\x00"[..]),
        ("target_features", b"\x01+\x04simd"),
        (".debug_line", b"\x10\x20\x30"),
        (".debug_info", b""),
        ("made-up", b"\x00\xff not UTF-8 \xfe"),
        ("made-up", b"the same name again"),
    ] {
        wasm = with_custom(wasm, name, data);
    }
    valid(&wasm);
    let lifted = lift(&wasm).unwrap();
    assert_eq!(lifted.sites.len(), 1);
    let out = splice(&wasm, &lifted.sites).unwrap();
    valid(&out);
    assert_eq!(customs(&wasm).len(), 8);
    assert_eq!(customs(&out), customs(&wasm));
}

/// Imports and exports keep their order and their indices; what is added stands behind them.
#[test]
fn imports_and_exports() {
    let (wasm, lifted, out) = spliced(&format!(
        "(module
           (import \"a\" \"f\" (func $f (param i64)))
           (import \"a\" \"g\" (global i32))
           (import \"b\" \"t\" (table 1 funcref))
           (import \"b\" \"f\" (func $h))
           (import \"b\" \"e\" (tag (param i32)))
           (memory (export \"mem\") 1)
           (func $k (export \"k\") (param i32 i32) {LOOP})
           (func $l (export \"l\") (param i32 i32) {LOOP} (call $h))
           (export \"again\" (func $k))
           (export \"import\" (func $h))
           (export \"g\" (global 0)))"
    ));
    assert_eq!(lifted.sites.len(), 2);
    let (old, new) = (imports(&wasm), imports(&out));
    assert_eq!(new[..old.len()], old);
    let added: Vec<_> = new[old.len()..].iter().map(|i| (i.0.as_str(), i.1.clone())).collect();
    assert_eq!(added, [(IMPORT_MODULE, import_name(0)), (IMPORT_MODULE, import_name(1))]);

    let moved = |(name, kind, index): (String, ExternalKind, u32)| {
        // Two functions were imported before; two more are now.
        let by = if kind == ExternalKind::Func && index >= 2 { 2 } else { 0 };
        (name, kind, index + by)
    };
    let mut expected: Vec<_> = exports(&wasm).into_iter().map(moved).collect();
    expected.push((MEMORY_EXPORT.into(), ExternalKind::Memory, 0));
    assert_eq!(exports(&out), expected);
}

/// The type of each import is its site's live-ins to *ran* and the live-outs, and each site's code
/// calls its own.
#[test]
fn signatures_of_the_regions() {
    let (_, lifted, out) = spliced(
        "(module (memory 1) (global $n (mut i32) (i32.const 9))
           (func (export \"f\") (param $p i32) (param $a f64) (result i32)
             (local $i i32) (local $s i32)
             (block $done
               (loop $top
                 (br_if $done (i32.ge_s (local.get $i) (global.get $n)))
                 (local.set $s (i32.add (local.get $s) (i32.load (local.get $p))))
                 (f64.store offset=4096 (local.get $p) (local.get $a))
                 (local.set $p (i32.add (local.get $p) (i32.const 8)))
                 (local.set $i (i32.add (local.get $i) (i32.const 1)))
                 (br $top)))
             (i32.add (local.get $s) (local.get $p))))",
    );
    let [site] = lifted.sites.as_slice() else { panic!("one site") };
    let text = |ts: Vec<String>| ts.join(" ").to_lowercase();
    let expected = (
        text(site.live_in.iter().map(|(_, t)| format!("{t:?}")).collect()),
        text(std::iter::once("I32".to_string()).chain(site.live_out.iter().map(|(_, t)| format!("{t:?}"))).collect()),
    );
    assert_eq!(site.live_out.len(), 2, "the sum and the pointer");
    let mut types = vec![];
    let mut import = None;
    for p in Parser::new(0).parse_all(&out) {
        match p.unwrap() {
            Payload::TypeSection(r) => {
                for t in r.into_iter_err_on_gc_types() {
                    let t = t.unwrap();
                    let list =
                        |ts: &[wasmparser::ValType]| ts.iter().map(|t| t.to_string()).collect::<Vec<_>>().join(" ");
                    types.push((list(t.params()), list(t.results())));
                }
            }
            Payload::ImportSection(r) => {
                for i in r.into_imports() {
                    if let TypeRef::Func(t) = i.unwrap().ty {
                        import = Some(t);
                    }
                }
            }
            _ => {}
        }
    }
    assert_eq!(types[import.unwrap() as usize], expected);
    // One call, and in front of it one operator per live-in that reads it.
    let bodies = bodies(&out);
    let calls: Vec<usize> = bodies[0]
        .iter()
        .enumerate()
        .filter(|(_, o)| matches!(o, Operator::Call { function_index: 0 }))
        .map(|(i, _)| i)
        .collect();
    let [at] = calls.as_slice() else { panic!("one call: {calls:?}") };
    let reads = &bodies[0][at - site.live_in.len()..*at];
    assert!(reads.iter().all(|o| matches!(o, Operator::LocalGet { .. } | Operator::GlobalGet { .. })));
    let sets = &bodies[0][at + 1..at + 1 + site.live_out.len()];
    assert!(sets.iter().all(|o| matches!(o, Operator::LocalSet { .. })));
}

/// Every mention of a function is of the same function as before.
#[test]
fn function_indices_move() {
    let text = format!(
        "(module
           (import \"a\" \"f\" (func $f))
           (table 8 funcref)
           (memory 1)
           (global funcref (ref.func $k))
           (start $s)
           (elem (i32.const 0) func $f $k $s)
           (elem (i32.const 4) funcref (ref.func $k) (ref.null func) (ref.func $f))
           (elem func $s)
           (elem declare func $k)
           (func $k (export \"k\") (param i32 i32) {LOOP} (call $f) (call $s))
           (func $s (drop (ref.func $k)) (drop (ref.func $f)))
           (func $t (param i32 i32) (local.get 0) (local.get 1) (return_call $k)))"
    );
    let (wasm, lifted, out) = spliced(&text);
    assert_eq!(lifted.sites.len(), 1);
    let moved = |f: u32| if f >= 1 { f + 1 } else { f };
    let expected: Vec<_> = references(&wasm).into_iter().map(|(how, f)| (how, moved(f))).collect();
    let mut found = references(&out);
    // The offload call is the first one of the first body, and the only one to function 1.
    let new = found.iter().position(|r| *r == ("call", 1)).expect("an offload call");
    found.remove(new);
    assert_eq!(found, expected);
    assert!(!found.iter().any(|r| r.1 == 1));
    assert_eq!(expected.len(), 14);

    let expected: BTreeMap<u32, String> = names(&wasm).into_iter().map(|(f, n)| (moved(f), n)).collect();
    assert_eq!(expected.len(), 4);
    assert_eq!(names(&out), expected);
}

/// The original code is all there, in order, with the question in front of the loop.
#[test]
fn original_code_stays() {
    let text = "(module (memory 1)
        (func (export \"f\") (param $p i32) (param $n i32) (result i32)
          (block $out
            (block $done
              (br_if $out (i32.eqz (local.get $n)))
              (loop $top
                (br_if $done (i32.eqz (local.get $n)))
                (block $a (block $b (br_table $a $b $a (i32.load8_u (local.get $p)))) (br_if $a (local.get $n)))
                (i32.store8 offset=1024 (local.get $p) (i32.const 1))
                (local.set $p (i32.add (local.get $p) (i32.const 1)))
                (local.set $n (i32.sub (local.get $n) (i32.const 1)))
                (br $top))))
          (local.get $p))
        (func (export \"g\") (param $p i32) (param $n i32)
          (block $x
            (loop $top
              (block $a (block $b
                (br_table $a $b $a (i32.and (local.get $n) (i32.const 3))))
                (i32.store8 (local.get $p) (i32.const 1)))
              (local.set $p (i32.add (local.get $p) (i32.const 1)))
              (br_if $top (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
          (i32.store (i32.const 0) (local.get $n))))";
    let (wasm, lifted, out) = spliced(text);
    assert_eq!(lifted.sites.len(), 2);
    assert_eq!([lifted.sites[0].exit, lifted.sites[1].exit], [Some(0), None]);
    let (old, new) = (bodies(&wasm), bodies(&out));
    for (func, (old, new)) in old.iter().zip(&new).enumerate() {
        // Branches out of a wrapped loop go one label further: compare by name.
        let name = |o: &Operator<'_>| {
            let text = format!("{o:?}");
            match o {
                Operator::Br { .. } | Operator::BrIf { .. } | Operator::BrTable { .. } => {
                    text.split(' ').next().unwrap().to_string()
                }
                _ => text,
            }
        };
        let mut new = new.iter().map(name);
        for o in old.iter().map(name) {
            assert!(new.any(|n| n == o), "function {func}: {o} is missing");
        }
    }
}

/// Every branch of the original code still goes to its own block, loop or `if`, and the question
/// itself goes on to the loop, or to where the loop would have gone.
#[test]
fn branches_go_where_they_went() {
    let text = "(module (memory 1)
        (func (export \"by_label\") (param $p i32) (param $n i32)
          (block $x (block $out (loop $around
            (block $done
              (loop $top
                (br_if $done (i32.eqz (local.get $n)))
                (block $a (block $b (br_table $a $b $a (i32.load8_u (local.get $p)))) (br_if $a (local.get $n)))
                (i32.store8 offset=1024 (local.get $p) (i32.const 1))
                (local.set $p (i32.add (local.get $p) (i32.const 1)))
                (local.set $n (i32.sub (local.get $n) (i32.const 1)))
                (br $top)))
            (br_if $out (i32.eqz (i32.load (i32.const 0))))
            (br_table $around $x $out (local.get $p))))))
        (func (export \"by_end\") (param $p i32) (param $n i32)
          (block $x
            (loop $top
              (block $a (block $b
                (br_table $a $b $a (i32.and (local.get $n) (i32.const 3))))
                (i32.store8 (local.get $p) (i32.const 1)))
              (if (i32.load8_u offset=512 (local.get $p)) (then (br_if 0 (local.get $n)) (nop)))
              (local.set $p (i32.add (local.get $p) (i32.const 1)))
              (br_if $top (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
            (br_if $x (local.get $p))
            (unreachable)))
        (func (export \"to_panic\") (param $p i32) (param $n i32)
          (block $panic
            (loop $top
              (br_if $panic (i32.load8_u offset=1024 (local.get $p)))
              (i32.store8 (local.get $p) (i32.const 1))
              (local.set $p (i32.add (local.get $p) (i32.const 1)))
              (br_if $top (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
            (return))
          (unreachable)))";
    let (wasm, lifted, out) = spliced(text);
    let exits: Vec<Option<u32>> = lifted.sites.iter().map(|s| s.exit).collect();
    assert_eq!(exits, [Some(0), None, None]);
    let (old, new) = (bodies(&wasm), bodies(&out));
    for (func, exit) in exits.into_iter().enumerate() {
        let call = |o: &Operator<'_>| matches!(o, Operator::Call { .. });
        let call = new[func].iter().position(call).expect("an offload call");
        let blocks = |o: &&Operator<'_>| matches!(o, Operator::Block { .. });
        // One block around the question, and one more around the loop if it falls out of its end.
        let wanted = if exit.is_none() { 2 } else { 1 };
        let first =
            (0..call).rev().filter(|&i| blocks(&&new[func][i])).nth(wanted - 1).expect("the blocks of the question");
        let end = end_of(&new[func], first + wanted - 1);
        let expected = targets(&old[func], 0..0, wanted);
        let (own, question): (Vec<_>, Vec<_>) =
            targets(&new[func], first..end + 1, wanted).into_iter().partition(|t| !t.0);
        assert!(expected.len() >= 2);
        assert_eq!(own, expected, "function {func}");
        // Too little work, not to be asked now, not ran: to the end of the inner block. Ran: past
        // the loop.
        let question: Vec<Target> = question.into_iter().map(|t| t.1).collect();
        let past = if exit.is_none() { Target::Added(0) } else { Target::Own(3) };
        let skip = Target::Added(wanted - 1);
        assert_eq!(question, [skip, skip, skip, past], "function {func}");
    }
}

/// Where the construct that opens there ends.
fn end_of(ops: &[Operator<'_>], open: usize) -> usize {
    let mut depth = 0;
    for (i, op) in ops.iter().enumerate().skip(open) {
        match op {
            Operator::Block { .. } | Operator::Loop { .. } | Operator::If { .. } => depth += 1,
            Operator::End => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return i;
        }
    }
    panic!("it does not end")
}

/// What a branch goes to: the n-th block, loop or `if` of the original code (`usize::MAX` for the
/// function), or of the added code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Target {
    Own(usize),
    Added(usize),
}

/// Targets of all branches in order; whether they stand in the added code, which is `added` with
/// `blocks` blocks opened at its start.
fn targets(ops: &[Operator<'_>], added: std::ops::Range<usize>, blocks: usize) -> Vec<(bool, Target)> {
    let mut stack = vec![Target::Own(usize::MAX)];
    let (mut own, mut extra) = (0, 0);
    let mut out = vec![];
    for (i, op) in ops.iter().enumerate() {
        let within = added.contains(&i);
        let mut branch = |d: u32| out.push((within, stack[stack.len() - 1 - d as usize]));
        match op {
            Operator::Br { relative_depth } | Operator::BrIf { relative_depth } => branch(*relative_depth),
            Operator::BrTable { targets } => {
                targets.targets().for_each(|t| branch(t.unwrap()));
                branch(targets.default());
            }
            Operator::Block { .. } | Operator::If { .. } if within => {
                let block = matches!(op, Operator::Block { .. });
                assert_eq!(block, extra < blocks, "the blocks come first");
                stack.push(Target::Added(extra));
                extra += 1;
            }
            Operator::Block { .. } | Operator::Loop { .. } | Operator::If { .. } => {
                stack.push(Target::Own(own));
                own += 1;
            }
            Operator::End => drop(stack.pop()),
            _ => {}
        }
    }
    assert!(stack.is_empty());
    out
}

/// Sections that the module lacks are made, in their place: no imports, no exports, no types used.
#[test]
fn missing_sections_are_made() {
    let (_, lifted, out) = spliced(&format!("(module (memory 1) (func (param i32 i32) {LOOP}))"));
    assert_eq!(lifted.sites.len(), 1);
    assert_eq!(imports(&out).len(), 1);
    assert_eq!(exports(&out), [(MEMORY_EXPORT.to_string(), ExternalKind::Memory, 0)]);
    // Nothing to offload: only the memory is exported.
    let (wasm, lifted, out) = spliced("(module (memory 1) (global i32 (i32.const 1)) (func) (data \"abc\"))");
    assert!(lifted.sites.is_empty());
    assert_eq!(imports(&out), []);
    assert_eq!(exports(&out).len(), 1);
    assert_eq!(bodies(&wasm), bodies(&out));
    // No memory: nothing at all.
    let (wasm, _, out) = spliced("(module (func (export \"f\")))");
    assert_eq!(exports(&out), exports(&wasm));
    let (_, _, out) = spliced("(module)");
    assert_eq!(exports(&out), []);
    // Imported memory: exported under the name too.
    let (_, lifted, out) =
        spliced(&format!("(module (import \"env\" \"memory\" (memory 1)) (func (param i32 i32) {LOOP}))"));
    assert_eq!(lifted.sites.len(), 1);
    assert_eq!(exports(&out), [(MEMORY_EXPORT.to_string(), ExternalKind::Memory, 0)]);
}

/// A module that already has an export of that name keeps it, once.
#[test]
fn own_memory_export() {
    let (wasm, _, out) =
        spliced(&format!("(module (memory (export \"{MEMORY_EXPORT}\") 1) (func (param i32 i32) {LOOP}))"));
    assert_eq!(exports(&out), exports(&wasm));
}

/// Data and element segments, tables, tags and several memories are as they were.
#[test]
fn other_sections_stay() {
    let text = format!(
        "(module
           (import \"a\" \"f\" (func $f))
           (memory 1) (memory $other 2 3)
           (table $t 4 funcref) (table 2 externref)
           (tag $e (param i32)) (tag)
           (global (mut f32) (f32.const -0))
           (func $k (param i32 i32) {LOOP} (memory.init $d (i32.const 0) (i32.const 0) (i32.const 1)) (data.drop $d)
             (memory.copy $other 0 (i32.const 0) (i32.const 0) (i32.const 4)) (table.init $t $s (i32.const 0) (i32.const 0) (i32.const 1)))
           (elem $s func $f)
           (data (i32.const 8) \"active\\00\\ff\")
           (data $d \"passive\")
           (data (memory $other) (i32.const 65535) \"x\"))"
    );
    let (wasm, lifted, out) = spliced(&text);
    assert_eq!(lifted.sites.len(), 1);
    let describe = |wasm: &[u8]| {
        let mut s = vec![];
        for p in Parser::new(0).parse_all(wasm) {
            match p.unwrap() {
                Payload::DataSection(r) => {
                    for d in r {
                        let d = d.unwrap();
                        let at = match d.kind {
                            DataKind::Passive => "passive".to_string(),
                            DataKind::Active { memory_index, offset_expr } => format!(
                                "{memory_index} {:?}",
                                offset_expr.get_operators_reader().into_iter().map(Result::unwrap).collect::<Vec<_>>()
                            ),
                        };
                        s.push(format!("data {at} {:?}", d.data));
                    }
                }
                Payload::DataCountSection { count, .. } => s.push(format!("data count {count}")),
                Payload::ElementSection(r) => {
                    for e in r {
                        let kind = match e.unwrap().kind {
                            ElementKind::Passive => "passive",
                            ElementKind::Declared => "declared",
                            ElementKind::Active { .. } => "active",
                        };
                        s.push(format!("elem {kind}"));
                    }
                }
                Payload::TableSection(r) => s.extend(r.into_iter().map(|t| format!("{:?}", t.unwrap().ty))),
                Payload::MemorySection(r) => s.extend(r.into_iter().map(|m| format!("{:?}", m.unwrap()))),
                Payload::TagSection(r) => s.extend(r.into_iter().map(|t| format!("{:?}", t.unwrap()))),
                Payload::GlobalSection(r) => s.extend(r.into_iter().map(|g| format!("{:?}", g.unwrap().ty))),
                _ => {}
            }
        }
        s
    };
    assert_eq!(describe(&wasm).len(), 12);
    // One more global: how often not to ask.
    let mut expected = describe(&wasm);
    let at = expected.iter().rposition(|s| s.starts_with("GlobalType")).unwrap();
    let added = "GlobalType { content_type: I32, mutable: true, shared: false }";
    expected.insert(at + 1, added.into());
    assert_eq!(describe(&out), expected);
}

/// The test in front of the call is there by default and left out when every region is asked for.
#[test]
fn pretest_is_optional() {
    let wasm = wat::parse_str(format!("(module (memory 1) (func (param i32 i32) {LOOP}))")).unwrap();
    let count = |pretest_work: u64| {
        let options = LiftOptions { pretest_work, ..LiftOptions::default() };
        let out = splice(&wasm, &lift_with(&wasm, options).unwrap().sites).unwrap();
        valid(&out);
        let ops = bodies(&out).remove(0);
        ops.iter().filter(|o| matches!(o, Operator::BrIf { .. })).count()
    };
    // The loop's own branch, and the test.
    assert_eq!(count(0), 1);
    assert_eq!(count(PRETEST_WORK), 2);
}

/// What is no core module is an error in both directions, never a panic: components, text, nothing,
/// and every prefix of a module.
#[test]
fn not_a_module() {
    let component = wat::parse_str("(component (core module (memory 1)))").unwrap();
    for bytes in [&component[..], b"", b"\0asm", b"(module)", b"\0asm\x01\0\0\0\x01"] {
        assert!(splice(bytes, &[]).is_err(), "{bytes:?}");
    }
    for bytes in [&b""[..], b"(module)", b"\0asm\x01\0\0\0\x01"] {
        assert!(lift(bytes).is_err(), "{bytes:?}");
    }
    let wasm = wat::parse_str(format!("(module (memory 1) (func (param i32 i32) {LOOP}))")).unwrap();
    for n in 0..wasm.len() {
        let _ = lift(&wasm[..n]);
        let _ = splice(&wasm[..n], &[]);
    }
}
