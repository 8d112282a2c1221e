//! What LLVM's PTX needs before NVIDIA's assembler may see it.
//!
//! **Takes** PTX as LLVM prints it, a statement a line. **Gives** a program that means what LLVM meant: its `fneg` and
//! `fabs` are operations on bits, for which it takes PTX's, which leave a NaN's bits open. They become operations on
//! integers here. (The kernel asks for integers to begin with; the backend's last steps make floats of some.)
//!
//! Nor does LLVM know what the assembler gets wrong (`ptx/pitfalls.rs` says what, and how it was seen), and it makes
//! such shapes of what had others before, so they are looked for in the text too:
//!
//! - a loop whose counter takes steps so large that a few of them overflow makes every loop of its kernel `nounroll`;
//! - the absolute value, and the signed extreme of a value and its negation, become a comparison and a selection;
//! - a selection of four bytes between a constant and a value, unless integers are compared for it, becomes a bitwise one;
//! - a sum with what may be a negative constant, and a negation, of which an extreme may be taken, are made of complements;
//! - a signed bit field of constant place becomes two shifts;
//! - a comparison with zero of a float that may be a mask becomes one of its bits;
//! - 16 bits that are not just loaded are converted to more by shifts, and negated by what a negation is made of: compared
//!   as they are, the assembler takes the negation in 32 bits.

use std::collections::{HashMap, HashSet};

/// Steps of at least this part of a register's range may overflow within what the assembler unrolls by, several of
/// them in one turn.
const FAR: u32 = 12;

/// A statement, if a line is one.
#[derive(Clone, Copy)]
struct Statement<'t> {
    opcode: &'t str,
    operands: &'t str,
    guarded: bool,
}

impl<'t> Statement<'t> {
    fn read(line: &'t str) -> Option<Statement<'t>> {
        let line = line.split("//").next()?.trim().strip_suffix(';')?;
        let (guarded, line) = match line.strip_prefix('@') {
            Some(rest) => (true, rest.split_once(char::is_whitespace)?.1.trim_start()),
            None => (false, line),
        };
        let (opcode, operands) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let plain = opcode.starts_with(|c: char| c.is_ascii_lowercase());
        plain.then_some(Statement { opcode, operands: operands.trim(), guarded })
    }

    /// The operands, if there are so many and none is a vector.
    fn args<const N: usize>(&self) -> Option<[&'t str; N]> {
        let parts: Vec<&str> = self.operands.split(',').map(str::trim).collect();
        parts.try_into().ok()
    }

    /// The opcode's parts.
    fn parts(&self) -> Vec<&'t str> {
        self.opcode.split('.').collect()
    }
}

/// The bits of an integer type, by its name.
fn width(ty: &str) -> Option<u32> {
    ty.strip_prefix(['s', 'u', 'b'])?.parse().ok().filter(|w| matches!(w, 16 | 32 | 64))
}

/// The text, with what the assembler gets wrong said in another way.
pub(super) fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    // A text is entries, each of its own registers and labels.
    let mut entry: Vec<&str> = vec![];
    for line in text.lines() {
        entry.push(line);
        if line == "}" {
            tidy_entry(&entry, &mut out);
            entry.clear();
        }
    }
    entry.iter().for_each(|l| push(&mut out, l));
    out
}

fn push(out: &mut String, line: &str) {
    out.push_str(line);
    out.push('\n');
}

fn tidy_entry(lines: &[&str], out: &mut String) {
    let statements: Vec<Option<Statement<'_>>> = lines.iter().map(|l| Statement::read(l)).collect();
    let defs = Defs::of(&statements);
    let far = strides_far(&statements);
    for (n, line) in lines.iter().enumerate() {
        match statements[n].and_then(|s| instead(&s, &defs)) {
            Some(other) => push(out, &other),
            None => push(out, line),
        }
        // Wherever LLVM has put a loop's header, it has a label; elsewhere this says nothing.
        if far && line.split("//").next().is_some_and(|l| l.trim_end().ends_with(':')) {
            push(out, "\t.pragma \"nounroll\";");
        }
    }
}

/// The only definition of each register that has but one.
struct Defs<'t> {
    of: HashMap<&'t str, Option<Statement<'t>>>,
    /// Registers of 32 bits that an extreme is taken of, or that are selected.
    in_extremes: HashSet<&'t str>,
}

impl<'t> Defs<'t> {
    fn of(statements: &[Option<Statement<'t>>]) -> Defs<'t> {
        let mut of = HashMap::new();
        for s in statements.iter().flatten() {
            let first = s.operands.split(',').next().unwrap_or_default().trim();
            of.entry(first).and_modify(|d| *d = None).or_insert(Some(*s));
        }
        let mut in_extremes = HashSet::new();
        for s in statements.iter().flatten() {
            match (s.parts().as_slice(), s.args::<3>(), s.args::<4>()) {
                (["min" | "max", "s32" | "u32"], Some([_, a, b]), _) => in_extremes.extend([a, b]),
                (["selp", "s32" | "u32" | "b32"], _, Some([_, a, b, p])) => {
                    let test = of.get(p).and_then(|t: &Option<Statement<'_>>| t.as_ref()?.args::<3>());
                    in_extremes.extend([a, b].into_iter().filter(|v| test.is_some_and(|[_, x, y]| [x, y].contains(v))));
                }
                _ => {}
            }
        }
        // What is moved or selected to them may be known to be one of these values.
        let from = |s: &Statement<'t>| -> Vec<(&'t str, &'t str)> {
            match (s.parts()[0], s.args::<2>(), s.args::<4>()) {
                ("mov", Some([d, a]), _) => vec![(d, a)],
                ("selp", _, Some([d, a, b, _])) => vec![(d, a), (d, b)],
                _ => vec![],
            }
        };
        let handed: Vec<_> = statements.iter().flatten().flat_map(from).collect();
        loop {
            let more: Vec<&str> = handed.iter().filter(|(d, _)| in_extremes.contains(d)).map(|h| h.1).collect();
            if more.into_iter().filter(|v| in_extremes.insert(v)).count() == 0 {
                break;
            }
        }
        Defs { of, in_extremes }
    }

    /// Is it a constant, or a register that one is moved to?
    fn constant(&self, v: &str) -> bool {
        let immediate = |v: &str| v.starts_with(|c: char| c.is_ascii_digit() || c == '-');
        let moved = |s: &Statement<'_>| {
            s.parts().first() == Some(&"mov") && s.args::<2>().is_some_and(|[_, from]| immediate(from))
        };
        immediate(v) || matches!(self.of.get(v), Some(Some(s)) if moved(s))
    }

    /// Is one register the other's negation?
    fn negates(&self, v: &str, of: &str) -> bool {
        let Some(Some(s)) = self.of.get(v) else { return false };
        match (s.parts().as_slice(), s.args::<2>(), s.args::<3>()) {
            (["neg", _], Some([_, a]), _) => a == of,
            (["sub", _], _, Some([_, "0", a])) => a == of,
            _ => false,
        }
    }

    /// May the assembler come to know that it is a negative constant (or a positive one, if it is taken away)?
    fn negative(&self, v: &str, taken: bool) -> bool {
        let number = |v: &str| v.parse::<i64>().is_ok_and(|n| !taken && n >= 0);
        let given = |s: &Statement<'_>| match s.parts()[0] {
            "ld" | "mov" => true,
            "selp" => s.args::<4>().is_some_and(|[_, a, b, _]| number(a) && number(b)),
            _ => false,
        };
        matches!(self.of.get(v), Some(Some(s)) if !given(s))
    }

    /// Is it a sum with what may be one, or a difference that may be such a sum?
    fn sum_with_negative(&self, a: &'t str, b: &'t str, taken: bool) -> bool {
        let number = |v: &'t str| self.value(v).parse::<i64>().ok();
        // Of two that come to be constants the sum is one by itself.
        match (number(a), number(b)) {
            (Some(n), _) => n < 0,
            (None, Some(n)) => {
                if taken {
                    n > 0
                } else {
                    n < 0
                }
            }
            (None, None) => self.negative(a, false) || self.negative(b, taken),
        }
    }

    /// The immediate that is moved to a register, or what was given.
    fn value(&self, v: &'t str) -> &'t str {
        match self.of.get(v) {
            Some(Some(s)) if s.parts()[0] == "mov" => s.args::<2>().map_or(v, |[_, from]| from),
            _ => v,
        }
    }

    /// Is it the result of arithmetic on floats, or loaded: no mask?
    fn computed(&self, v: &str) -> bool {
        let of = |s: &Statement<'_>| {
            let parts = s.parts();
            let arithmetic = ["add", "sub", "mul", "div", "sqrt", "cvt"];
            parts[0] == "ld" || arithmetic.contains(&parts[0])
        };
        matches!(self.of.get(v), Some(Some(s)) if of(s))
    }
}

/// A comparison of a float with zero, as one of its bits: the test that is true for the numbers below zero (or the others),
/// or for those that are not zero (or the others).
fn by_bits<'t>(test: &str, [p, a, b]: [&'t str; 3], w: u32, defs: &Defs<'t>) -> Option<String> {
    let zero = |v: &str| {
        let hex = defs.value(v).strip_prefix("0f").or(defs.value(v).strip_prefix("0d"));
        hex.is_some_and(|hex| hex.strip_prefix('8').unwrap_or(hex).bytes().all(|digit| digit == b'0'))
    };
    // What is compared, and as if it stood on the left.
    let (x, test) = match (zero(a), zero(b)) {
        (false, true) => (a, test),
        (true, false) => (
            b,
            match test {
                "gt" => "lt",
                "leu" => "geu",
                "lt" | "geu" => return None,
                other => other,
            },
        ),
        _ => return None,
    };
    let (below, holds) = match test {
        "lt" => (true, "lt"),
        "geu" => (true, "ge"),
        "ne" => (false, "lt"),
        "equ" => (false, "ge"),
        _ => return None,
    };
    if defs.computed(x) {
        return None;
    }
    let infinity: u64 = if w == 32 { 0x7f80_0000 } else { 0x7ff0 << 48 };
    let most = (1u64 << (w - 1)) - 1;
    let magnitude = if below {
        format!("add.s{w} %bits, %bits, {most}")
    } else {
        format!("and.b{w} %bits, %bits, {most};\n\tadd.s{w} %bits, %bits, -1")
    };
    Some(format!(
        "\t{{\n\t.reg .b{w} %bits;\n\tmov.b{w} %bits, {x};\n\t{magnitude};\n\tsetp.{holds}.u{w} {p}, %bits, {infinity};\n\t}}"
    ))
}

/// What stands for a statement that the assembler may get wrong.
fn instead<'t>(s: &Statement<'t>, defs: &Defs<'t>) -> Option<String> {
    if s.guarded {
        return None;
    }
    let select = |ty: &str, w: u32, test: &str, [d, a, b]: [&str; 3]| {
        format!(
            "\t{{\n\t.reg .pred %tidy;\n\tsetp.{test}.{ty} %tidy, {a}, {b};\n\tselp.b{w} {d}, {a}, {b}, %tidy;\n\t}}"
        )
    };
    match s.parts().as_slice() {
        [op @ ("abs" | "neg"), ty @ ("f32" | "f64")] => {
            let ([d, a], w) = (s.args()?, if *ty == "f32" { 32 } else { 64 });
            let sign = 1u64 << (w - 1);
            let (how, mask) = if *op == "abs" { ("and", sign - 1) } else { ("xor", sign) };
            Some(format!(
                "\t{{\n\t.reg .b{w} %bits;\n\tmov.b{w} %bits, {a};\n\t{how}.b{w} %bits, %bits, {mask:#x};\n\t\
                 mov.b{w} {d}, %bits;\n\t}}"
            ))
        }
        ["abs", ty] if ty.starts_with('s') => {
            let ([d, a], w) = (s.args()?, width(ty)?);
            let rest = select(ty, w, "gt", [d, a, "%minus"]);
            Some(format!("\t{{\n\t.reg .b{w} %minus;\n\tneg.{ty} %minus, {a};\n{rest}\n\t}}"))
        }
        [op @ ("min" | "max"), ty] if ty.starts_with('s') => {
            let ([d, a, b], w) = (s.args()?, width(ty)?);
            let test = if *op == "min" { "lt" } else { "gt" };
            (defs.negates(a, b) || defs.negates(b, a)).then(|| select(ty, w, test, [d, a, b]))
        }
        [op @ ("add" | "sub"), "s32" | "u32"] => {
            let [d, a, b] = s.args()?;
            let taken = *op == "sub";
            let negation = taken && (defs.constant(a) || defs.constant(b));
            if !defs.in_extremes.contains(d) || !(negation || defs.sum_with_negative(a, b, taken)) {
                return None;
            }
            let other = if taken { "add" } else { "sub" };
            Some(format!(
                "\t{{\n\t.reg .b32 %not;\n\tmov.b32 %not, {a};\n\tnot.b32 %not, %not;\n\t{other}.s32 %not, %not, {b};\n\tnot.b32 {d}, %not;\n\t}}"
            ))
        }
        ["neg", "s32"] => {
            let [d, a] = s.args()?;
            let less = format!("add.s32 %not, {a}, -1;\n\tnot.b32 {d}, %not;");
            defs.in_extremes.contains(d).then(|| format!("\t{{\n\t.reg .b32 %not;\n\t{less}\n\t}}"))
        }
        ["selp", "f32" | "b32" | "s32" | "u32"] => {
            let [d, a, b, p] = s.args()?;
            let by_integers = matches!(defs.of.get(p), Some(Some(c)) if matches!(c.parts().as_slice(), ["setp", .., t] if *t != "f32"));
            if by_integers || !(defs.constant(a) || defs.constant(b)) {
                return None;
            }
            let bits = |v: &str| v.strip_prefix("0f").map_or_else(|| v.to_string(), |hex| format!("0x{hex}"));
            let (a, b) = (bits(a), bits(b));
            Some(format!(
                "\t{{\n\t.reg .b32 %mask, %yes, %no;\n\tselp.b32 %mask, -1, 0, {p};\n\tmov.b32 %yes, {a};\n\tmov.b32 %no, {b};\n\t\
                 and.b32 %yes, %yes, %mask;\n\tnot.b32 %mask, %mask;\n\tand.b32 %no, %no, %mask;\n\t\
                 or.b32 %yes, %yes, %no;\n\tmov.b32 {d}, %yes;\n\t}}"
            ))
        }
        ["setp", test, ty @ ("f32" | "f64")] => by_bits(test, s.args()?, if *ty == "f32" { 32 } else { 64 }, defs),
        ["cvt", ty @ ("s32" | "s64"), "s16"] => {
            let [d, a] = s.args()?;
            if matches!(defs.of.get(a), Some(Some(s)) if s.parts()[0] == "ld") {
                return None;
            }
            let last = if *ty == "s32" { format!("mov.b32 {d}, %wide") } else { format!("cvt.s64.s32 {d}, %wide") };
            Some(format!(
                "\t{{\n\t.reg .b32 %wide;\n\tcvt.u32.u16 %wide, {a};\n\tshl.b32 %wide, %wide, 16;\n\tshr.s32 %wide, %wide, 16;\n\t\
                 {last};\n\t}}"
            ))
        }
        ["neg", "s16"] => {
            let [d, a] = s.args()?;
            Some(format!("\t{{\n\t.reg .b16 %not;\n\tnot.b16 %not, {a};\n\tadd.s16 {d}, %not, 1;\n\t}}"))
        }
        ["bfe", ty] if ty.starts_with('s') => {
            let ([d, a, at, len], w) = (s.args()?, width(ty)?);
            let (at, len) = (at.parse::<u32>().ok()?, len.parse::<u32>().ok()?);
            let (up, down) = (w.checked_sub(at + len)?, w.checked_sub(len)?);
            Some(format!("\t{{\n\t.reg .b{w} %up;\n\tshl.b{w} %up, {a}, {up};\n\tshr.{ty} {d}, %up, {down};\n\t}}"))
        }
        _ => None,
    }
}

/// Does a register come back to itself through a large step?
fn strides_far(statements: &[Option<Statement<'_>>]) -> bool {
    let mut steps: Vec<(&str, &str)> = vec![];
    let mut from: HashMap<&str, Vec<&str>> = HashMap::new();
    for s in statements.iter().flatten() {
        let parts = s.parts();
        let (Some(ty), Some(first)) = (parts.last(), parts.first()) else { continue };
        let Some(w) = width(ty) else { continue };
        let (d, a, step) = match (*first, s.args::<2>(), s.args::<3>()) {
            ("mov", Some([d, a]), _) => (d, a, 0i128),
            ("add" | "sub", _, Some([d, a, n])) => match n.parse::<i128>() {
                Ok(n) => (d, a, n),
                Err(_) => continue,
            },
            _ => continue,
        };
        from.entry(d).or_default().push(a);
        if step.unsigned_abs() >= 1 << (w - FAR) {
            steps.push((d, a));
        }
    }
    // From where the step begins back to where it ends.
    steps.iter().any(|&(d, a)| {
        let (mut seen, mut todo) = (vec![a], vec![a]);
        while let Some(r) = todo.pop() {
            if r == d {
                return true;
            }
            for &next in from.get(r).into_iter().flatten() {
                if !seen.contains(&next) {
                    seen.push(next);
                    todo.push(next);
                }
            }
        }
        false
    })
}

#[cfg(test)]
mod tests {
    use super::tidy;

    fn entry(body: &str) -> String {
        format!(".visible .entry k(\n)\n{{\n{body}\n\tret;\n}}\n")
    }

    #[test]
    fn large_steps_are_not_unrolled() {
        let of = |step: &str, width: u32| {
            entry(&format!(
                "$L__BB0_1: // Loop\n\tadd.s{width} \t%r2, %r1, {step};\n\tmov.u{width} \t%r1, %r2;\n\t@%p1 bra \t$L__BB0_1;"
            ))
        };
        let unrolled = |step, width| !tidy(&of(step, width)).contains("Loop\n\t.pragma \"nounroll\";");
        assert!(unrolled("1", 32) && unrolled("-65536", 32) && unrolled("1073741824", 64));
        assert!(!unrolled("1073741824", 32) && !unrolled("-2147483648", 32) && !unrolled("4611686018427387904", 64));
        // No loop goes through it.
        let once = entry("$L__BB0_1:\n\tadd.s32 \t%r2, %r1, 1073741824;\n\t@%p1 bra \t$L__BB0_1;");
        assert_eq!(tidy(&once), once);
    }

    #[test]
    fn other_statements() {
        let text = tidy(&entry("\tneg.s32 \t%r2, %r1;\n\tmax.s32 \t%r3, %r1, %r2;\n\tmax.s32 \t%r4, %r3, %r5;"));
        assert!(text.contains("setp.gt.s32 %tidy, %r1, %r2;\n\tselp.b32 %r3, %r1, %r2, %tidy;"), "{text}");
        assert!(text.contains("max.s32 \t%r4, %r3, %r5;"), "{text}");
        let sums = "\tsub.s32 \t%r3, %r2, %r1;\n\tadd.s32 \t%r6, %r1, 8;\n\tadd.s32 \t%r7, %r1, -8;\n\tadd.s32 \t%r8, %r1, -8;";
        let text = tidy(&entry(&format!(
            "\tcvt.s32.s8 \t%r2, %r9;\n{sums}\n\tmin.s32 \t%r4, %r3, %r6;\n\tmax.s32 \t%r5, %r7, 127;"
        )));
        assert!(text.contains("not.b32 %not, %not;\n\tadd.s32 %not, %not, %r1;\n\tnot.b32 %r3, %not;"), "{text}");
        assert!(text.contains("not.b32 %not, %not;\n\tsub.s32 %not, %not, -8;\n\tnot.b32 %r7, %not;"), "{text}");
        assert!(text.contains("add.s32 \t%r6, %r1, 8;") && text.contains("add.s32 \t%r8, %r1, -8;"), "{text}");
        let text = tidy(&entry("\tneg.s32 \t%r2, %r1;\n\tmin.s32 \t%r4, %r2, %r3;\n\tmin.s32 \t%r5, %r4, %r6;"));
        assert!(text.contains("add.s32 %not, %r1, -1;\n\tnot.b32 %r2, %not;"), "{text}");
        let text = tidy(&entry("\tabs.s64 \t%rd2, %rd1;\n\tbfe.s32 \t%r2, %r1, 8, 8;"));
        assert!(
            text.contains("neg.s64 %minus, %rd1;") && text.contains("selp.b64 %rd2, %rd1, %minus, %tidy;"),
            "{text}"
        );
        assert!(text.contains("shl.b32 %up, %r1, 16;\n\tshr.s32 %r2, %up, 24;"), "{text}");
        let text = tidy(&entry("\tneg.f32 \t%f2, %f1;\n\tabs.f64 \t%fd2, %fd1;"));
        assert!(text.contains("xor.b32 %bits, %bits, 0x80000000;\n\tmov.b32 %f2, %bits;"), "{text}");
        assert!(text.contains("and.b64 %bits, %bits, 0x7fffffffffffffff;\n\tmov.b64 %fd2, %bits;"), "{text}");
        let text = tidy(&entry(
            "\tmov.b32 \t%f1, %r1;\n\tsetp.lt.f32 \t%p1, %f1, 0f80000000;\n\tsetp.leu.f64 \t%p2, 0d0000000000000000, %fd1;",
        ));
        assert!(text.contains("add.s32 %bits, %bits, 2147483647;\n\tsetp.lt.u32 %p1, %bits, 2139095040;"), "{text}");
        assert!(text.contains("setp.ge.u64 %p2, %bits, 9218868437227405312;"), "{text}");
        let text = tidy(&entry("\tneg.s16 \t%rs2, %rs1;\n\tcvt.s32.s16 \t%r1, %rs2;"));
        assert!(text.contains("add.s16 %rs2, %not, 1;"), "{text}");
        assert!(text.contains("shr.s32 %wide, %wide, 16;\n\tmov.b32 %r1, %wide;"), "{text}");
        let plain = entry(
            "\tadd.rn.f32 \t%f2, %f1, %f1;\n\tsetp.lt.f32 \t%p1, %f2, 0f00000000;\n\tsetp.lt.f32 \t%p2, %f3, 0f08000000;",
        );
        assert_eq!(tidy(&plain), plain);
        let plain = entry("\tbfe.u32 \t%r2, %r1, 8, 8;\n\tmin.u32 \t%r3, %r1, %r2;");
        assert_eq!(tidy(&plain), plain);
    }
}
