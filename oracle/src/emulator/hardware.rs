//! The interpreter held to the hardware: every instruction form that it knows, on edge values, run by
//! both from the same text, and every byte compared.
//!
//! **Takes** a function that runs a kernel of a text over a buffer, such as
//! [`tensor_wasm_runtime::cuda::Text`]. **Gives** the forms whose results differ, with the first record
//! that does. The forms come from the instruction [`super::table`] and from the rules of `cvt`, `setp`,
//! `set`, shuffles, votes and atomic operations, so what is added there is compared here.

use std::fmt::Write;

use super::decode::{Options, ROUNDINGS, comparisons, program};
use super::fault::Fault;
use super::launch::Launch;
use super::lex::ParseError;
use super::memory::{Global, Region};
use super::program::Program;
use super::table::rows;
use super::types::{Class, Type};

/// Operands of a record, 8 bytes each; its result lies behind them.
const OPERANDS: usize = 4;
/// Bytes of a record.
const RECORD: usize = 8 * (OPERANDS + 1);
/// Threads of a block.
const THREADS: u32 = 128;
/// Records, one for each thread.
const RECORDS: usize = 2048;
/// Where the buffer is for the interpreter.
const BUFFER: u64 = 1 << 32;

/// An instruction form.
struct Form {
    /// What is reported.
    label: String,
    /// Statements on `%a0` … (operands, of the types' registers) that set `%d`.
    body: String,
    params: Vec<Type>,
    result: Type,
}

/// The register class that holds values of a type.
fn class(ty: Type) -> (&'static str, &'static str) {
    match (ty.class, ty.bits) {
        (_, ..=16) => ("h", "b16"),
        (Class::Float, 32) => ("f", "f32"),
        (Class::Float, _) => ("g", "f64"),
        (_, 32) => ("r", "b32"),
        _ => ("l", "b64"),
    }
}

/// The register of operand `k`, or of the result (4).
fn register(ty: Type, k: usize) -> String {
    format!("%{}{k}", class(ty).0)
}

fn named(name: &str) -> Type {
    Type::named(name).unwrap_or(Type::B32)
}

/// A form of one instruction: its destination and operands are registers, `%p` predicates.
fn form(opcode: &str, result: Type, params: &[Type]) -> Form {
    let operands: Vec<String> =
        std::iter::once(register(result, 4)).chain(params.iter().enumerate().map(|(k, &t)| register(t, k))).collect();
    Form { label: opcode.into(), body: format!("{opcode} {};", operands.join(", ")), params: params.into(), result }
}

/// A form that sets `%p1` from the operands.
fn predicate(label: String, body: String, params: &[Type]) -> Form {
    Form { label, body: format!("{body} selp.b32 %r4, 1, 0, %p1;"), params: params.into(), result: Type::B32 }
}

fn forms() -> Vec<Form> {
    let mut out = vec![];
    let mut sorted: Vec<_> = rows().values().collect();
    sorted.sort_by(|a, b| a.opcode.cmp(&b.opcode));
    for row in sorted {
        if row.opcode == "lop3.b32" {
            for table in [0x00, 0x1b, 0x80, 0x96, 0xca, 0xe8, 0xff] {
                let body = format!("lop3.b32 %r4, %r0, %r1, %r2, {table};");
                out.push(Form {
                    label: format!("lop3.b32 {table:#x}"),
                    body,
                    params: row.params[..3].into(),
                    result: row.result,
                });
            }
        } else {
            out.push(form(&row.opcode, row.result, &row.params));
        }
    }
    conversions(&mut out);
    tests(&mut out);
    warps(&mut out);
    atomics(&mut out);
    out
}

const NUMBERS: [&str; 10] = ["u8", "s8", "u16", "s16", "u32", "s32", "u64", "s64", "f32", "f64"];

/// Every `cvt` that decodes.
fn conversions(out: &mut Vec<Form>) {
    let roundings: Vec<&str> = std::iter::once("").chain(ROUNDINGS.iter().map(|r| r.0)).collect();
    for to in NUMBERS.map(named) {
        for from in NUMBERS.map(named) {
            for r in &roundings {
                for sat in ["", ".sat"] {
                    let dot = if r.is_empty() { "" } else { "." };
                    let f = form(&format!("cvt{dot}{r}{sat}.{to}.{from}"), to, &[from]);
                    if decodes(&f) && (sat.is_empty() || can_leave(to, from)) {
                        out.push(f);
                    }
                }
            }
        }
    }
}

/// Can a value be out of the target's range? The assembler refuses `.sat` where none can.
fn can_leave(to: Type, from: Type) -> bool {
    let unsigned = |t: Type| t.class == Class::Unsigned;
    match (to.is_float(), from.is_float()) {
        (_, true) | (true, _) => true,
        _ => to.bits < from.bits || unsigned(to) && !unsigned(from) || to.bits == from.bits && to.class != from.class,
    }
}

/// Comparisons and selections.
fn tests(out: &mut Vec<Form>) {
    for ty in ["b16", "u16", "s16", "b32", "u32", "s32", "b64", "u64", "s64", "f32", "f64"].map(named) {
        let (a, b) = (register(ty, 0), register(ty, 1));
        for cmp in comparisons(ty.class) {
            let label = format!("setp.{cmp}.{ty}");
            out.push(predicate(label.clone(), format!("{label} %p1, {a}, {b};"), &[ty, ty]));
        }
        for how in ["and", "or", "xor"] {
            let label = format!("setp.ne.{how}.{ty}");
            let body = format!("setp.ne.s32 %p0, %r2, 0; {label} %p1|%p2, {a}, {b}, !%p0; and.pred %p1, %p1, %p0;");
            out.push(predicate(label, body, &[ty, ty, Type::B32]));
        }
        out.push(form(&format!("set.ne.u32.{ty}"), Type::U32, &[ty, ty]));
        out.push(form(&format!("slct.{ty}.s32"), ty, &[ty, ty, named("s32")]));
        out.push(form(&format!("slct.{ty}.f32"), ty, &[ty, ty, named("f32")]));
    }
    out.push(form("set.lt.f32.s32", named("f32"), &[named("s32"); 2]));
}

/// Whole warps: all lanes take part.
fn warps(out: &mut Vec<Form>) {
    for mode in ["up", "down", "bfly", "idx"] {
        let label = format!("shfl.sync.{mode}.b32");
        let body = format!("{label} %r4|%p1, %r0, %r1, %r2, 0xffffffff;");
        out.push(Form { label: label.clone(), body: body.clone(), params: vec![Type::B32; 3], result: Type::B32 });
        out.push(predicate(format!("{label} predicate"), body, &[Type::B32; 3]));
    }
    for mode in ["all", "any", "uni"] {
        let body = format!("setp.lt.s32 %p0, %r0, %r1; vote.sync.{mode}.pred %p1, %p0, 0xffffffff;");
        out.push(predicate(format!("vote.sync.{mode}.pred"), body, &[Type::B32; 2]));
    }
    let body = "setp.lt.s32 %p0, %r0, %r1; vote.sync.ballot.b32 %r4, !%p0, 0xffffffff;";
    out.push(Form {
        label: "vote.sync.ballot.b32".into(),
        body: body.into(),
        params: vec![Type::B32; 2],
        result: Type::B32,
    });
}

/// Atomic operations on the thread's own record: what is there afterwards is compared too.
fn atomics(out: &mut Vec<Form>) {
    let all = [
        ("add", "u32 s32 u64"),
        ("min", "u32 s32 u64 s64"),
        ("max", "u32 s32 u64 s64"),
        ("and", "b32 b64"),
        ("or", "b32 b64"),
        ("xor", "b32 b64"),
        ("exch", "b32 b64"),
        ("inc", "u32"),
        ("dec", "u32"),
        ("cas", "b32 b64"),
    ];
    for (op, types) in all {
        for ty in types.split(' ').map(named) {
            let label = format!("atom.global.{op}.{ty}");
            let more = if op == "cas" { format!(", {}", register(ty, 2)) } else { String::new() };
            let body = format!("{label} {}, [%base], {}{more};", register(ty, 4), register(ty, 1));
            out.push(Form { label, body, params: vec![ty; if op == "cas" { 3 } else { 2 }], result: ty });
        }
    }
}

/// The text of a module with these forms as its kernels.
fn text(forms: &[Form]) -> String {
    let mut s = String::from(".version 7.0\n.target sm_80\n.address_size 64\n");
    for (n, f) in forms.iter().enumerate() {
        let params: Vec<String> = f.params.iter().map(Type::to_string).collect();
        _ = writeln!(s, "// {}: {}\n.visible .entry form{n}(.param .u64 buffer)\n{{", f.label, params.join(" "));
        for (class, ty) in [("h", "b16"), ("r", "b32"), ("l", "b64"), ("f", "f32"), ("g", "f64"), ("p", "pred")] {
            _ = writeln!(s, "\t.reg .{ty} %{class}<5>;");
        }
        s.push_str("\t.reg .b64 %base, %wide;\n\t.reg .b32 %thread, %block;\n");
        s.push_str("\tld.param.u64 %base, [buffer];\n\tmov.u32 %thread, %tid.x;\n\tmov.u32 %block, %ctaid.x;\n");
        _ = writeln!(s, "\tmad.lo.s32 %thread, %block, {THREADS}, %thread;");
        _ = writeln!(s, "\tmul.wide.u32 %wide, %thread, {RECORD};\n\tadd.s64 %base, %base, %wide;");
        for (k, &ty) in f.params.iter().enumerate() {
            _ = writeln!(s, "\tld.global.{} {}, [%base+{}];", class(ty).1, register(ty, k), 8 * k);
        }
        _ = writeln!(s, "\t{}", f.body);
        let (ty, r) = (class(f.result).1, register(f.result, 4));
        _ = writeln!(s, "\tst.global.{ty} [%base+{}], {r};\n\tret;\n}}", 8 * OPERANDS);
    }
    s
}

fn decodes(f: &Form) -> bool {
    let one = Form { label: String::new(), body: f.body.clone(), params: f.params.clone(), result: f.result };
    program(&text(&[one]), Options { open_rounding: true }).is_ok()
}

/// Values at the borders of what instructions distinguish.
fn edges(ty: Type) -> Vec<u64> {
    let mut v: Vec<u64> = vec![];
    if ty.is_float() {
        let bits = |x: f64| if ty.bits == 32 { u64::from((x as f32).to_bits()) } else { x.to_bits() };
        for x in [0.0, 0.3, 0.5, 1.0, 1.5, 2.5, 3.0, 127.5, 255.0, 32767.5, 65535.5, 1e-310, 1e-40, 1e38, 1e300] {
            v.extend([bits(x), bits(-x)]);
        }
        for p in [7, 8, 15, 16, 24, 31, 32, 53, 63, 64] {
            let x = 2f64.powi(p);
            v.extend([x, x - 0.5, x - 1.0, x + 1.0, f64::from((x as f32).next_down())].map(bits));
            v.extend([-x, 0.5 - x, -x - 1.0].map(bits));
        }
        let infinity = bits(f64::INFINITY);
        let sign = 1 << (ty.bits - 1);
        let quiet = infinity | infinity >> 1;
        v.extend(
            [infinity, infinity | 1, quiet, quiet | 0x1234, infinity - 1, 1, 2].iter().flat_map(|&x| [x, x | sign]),
        );
    } else {
        let near = [
            0u64,
            7,
            8,
            15,
            16,
            31,
            32,
            33,
            63,
            64,
            127,
            255,
            1 << 15,
            1 << 16,
            1 << 24,
            1 << 31,
            1 << 32,
            1 << 53,
            1 << 63,
        ];
        v.extend(near.iter().flat_map(|&x| [x.wrapping_sub(1), x, x.wrapping_add(1), x.wrapping_neg()]));
        v.extend([0x0123_4567_89ab_cdef, 0xfedc_ba98_7654_3210, 0x1f1f, 0x1f << 8]);
    }
    v.iter_mut().for_each(|x| *x &= ty.mask());
    v.sort_unstable();
    v.dedup();
    v
}

/// The records of a form: combinations of edges, and random bits.
fn records(f: &Form) -> Vec<u8> {
    let mut seed = f.label.bytes().fold(0u64, |h, b| h.wrapping_mul(31).wrapping_add(b.into()));
    let mut random = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let x = seed ^ seed >> 32;
        x.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ x >> 29
    };
    let edges: Vec<Vec<u64>> = f.params.iter().map(|&t| edges(t)).collect();
    let mut out = vec![];
    for n in 0..RECORDS {
        for k in 0..OPERANDS + 1 {
            let v = match edges.get(k) {
                None => 0,
                // One operand alone sees every edge.
                Some(e) if edges.len() == 1 && n < e.len() => e[n],
                Some(e) if n < RECORDS * 7 / 8 => e[(random() >> 16) as usize % e.len()],
                Some(_) => random(),
            };
            out.extend(v.to_le_bytes());
        }
    }
    out
}

/// What comparing has come to.
#[derive(Debug, Default)]
pub struct Comparison {
    /// Forms with the same results everywhere.
    pub passed: usize,
    /// Forms that differ: the instruction, and its first record that does.
    pub failed: Vec<(String, String)>,
}

/// Why nothing could be compared.
#[derive(Debug, thiserror::Error)]
pub enum HardwareError {
    /// The interpreter does not take its own forms.
    #[error(transparent)]
    Parse(#[from] ParseError),
    /// A form is faulty.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// The other side does not run.
    #[error("{0}")]
    Other(String),
}

fn interpret(p: &Program, kernel: &str, buffer: Vec<u8>) -> Result<Vec<u8>, Fault> {
    let mut memory = Global::default();
    memory.add(Region::new("records", BUFFER, buffer));
    let blocks = (RECORDS as u32) / THREADS;
    p.run(kernel, &Launch::new([blocks, 1, 1], [THREADS, 1, 1], &[BUFFER]), &mut memory)?;
    Ok(memory.remove(BUFFER).map(|r| r.bytes).unwrap_or_default())
}

/// The text of a module that has every form as a kernel.
pub fn module() -> String {
    text(&forms())
}

/// Runs every form here and by `load`'s runner (kernel, blocks, threads, buffer), and compares.
pub fn compare<R>(load: impl FnOnce(&str) -> Result<R, String>) -> Result<Comparison, HardwareError>
where
    R: FnMut(&str, u32, u32, &mut [u8]) -> Result<(), String>,
{
    let forms = forms();
    let text = text(&forms);
    let program = program(&text, Options { open_rounding: true })?;
    let mut other = load(&text).map_err(HardwareError::Other)?;
    let mut out = Comparison::default();
    for (n, f) in forms.iter().enumerate() {
        let kernel = format!("form{n}");
        let before = records(f);
        let here = interpret(&program, &kernel, before.clone())?;
        let mut there = before.clone();
        let failed = |e| HardwareError::Other(format!("{}: {e}", f.label));
        other(&kernel, RECORDS as u32 / THREADS, THREADS, &mut there).map_err(failed)?;
        let rows = before.chunks(RECORD).zip(here.chunks(RECORD)).zip(there.chunks(RECORD));
        let differ: Vec<_> = rows.filter(|((_, x), y)| x != y).collect();
        match differ.first() {
            None => out.passed += 1,
            Some(((b, x), y)) => {
                let word =
                    |r: &[u8], k: usize| r[8 * k..8 * k + 8].iter().rev().fold(0u64, |v, b| v << 8 | u64::from(*b));
                let operands: Vec<String> = (0..f.params.len()).map(|k| format!("{:#x}", word(b, k))).collect();
                let show = |r: &[u8]| format!("{:#x} (first word {:#x})", word(r, OPERANDS), word(r, 0));
                let what = format!(
                    "({}): interpreter {}, device {}; {} of {RECORDS} records",
                    operands.join(", "),
                    show(x),
                    show(y),
                    differ.len()
                );
                out.failed.push((f.label.clone(), what));
            }
        }
    }
    Ok(out)
}
