//! The numerics table as LLVM IR.
//!
//! **Takes** an operation; **gives** its template: statements separated by `;`, in which `$d` is the result, `$a $b
//! $c` the operands, `$0` … scratch values, `$t` the result's type and `$f` the first operand's, `$i` the integer type
//! of the same width, `$n` the type's name in an intrinsic, `$last` its width less one, `$sign` its highest bit and
//! `$rest` all others, `$nan` the canonical NaN, `$cc` the comparison, `$asm` the table's PTX instruction as inline
//! assembly. `$trap $0` leaves through the trap block if the value is true. **Assumes** the table's own shape
//! ([`Clif`]): the names here are its names.

use tensor_wasm_ir::num::Clif;
use tensor_wasm_ir::{NumOp, Ty};

/// Templates by the table's names.
const FORMS: &[(&str, &str)] = &[
    ("iadd", "$d = add $t $a, $b"),
    ("isub", "$d = sub $t $a, $b"),
    ("imul", "$d = mul $t $a, $b"),
    ("band", "$d = and $t $a, $b"),
    ("bor", "$d = or $t $a, $b"),
    ("bxor", "$d = xor $t $a, $b"),
    // A count beyond the width is poison.
    ("ishl", "$0 = and $t $b, $last; $d = shl $t $a, $0"),
    ("sshr", "$0 = and $t $b, $last; $d = ashr $t $a, $0"),
    ("ushr", "$0 = and $t $b, $last; $d = lshr $t $a, $0"),
    ("rotl", "$d = call $t @llvm.fshl.$n($t $a, $t $a, $t $b)"),
    ("rotr", "$d = call $t @llvm.fshr.$n($t $a, $t $a, $t $b)"),
    ("clz", "$d = call $t @llvm.ctlz.$n($t $a, i1 false)"),
    ("ctz", "$d = call $t @llvm.cttz.$n($t $a, i1 false)"),
    ("popcnt", "$d = call $t @llvm.ctpop.$n($t $a)"),
    ("fabs", "$0 = bitcast $t $a to $i; $1 = and $i $0, $rest; $d = bitcast $i $1 to $t"),
    ("fneg", "$0 = bitcast $t $a to $i; $1 = xor $i $0, $sign; $d = bitcast $i $1 to $t"),
    (
        "fcopysign",
        "$0 = bitcast $t $a to $i; $1 = and $i $0, $rest; $2 = bitcast $t $b to $i; $3 = and $i $2, $sign; \
         $4 = or $i $1, $3; $d = bitcast $i $4 to $t",
    ),
    ("ceil", "$d = call $t @llvm.ceil.$n($t $a)"),
    ("floor", "$d = call $t @llvm.floor.$n($t $a)"),
    ("trunc", "$d = call $t @llvm.trunc.$n($t $a)"),
    ("nearest", "$d = call $t @llvm.roundeven.$n($t $a)"),
    ("sqrt", "$d = call $t @llvm.sqrt.$n($t $a)"),
    ("fadd", "$d = fadd $t $a, $b"),
    ("fsub", "$d = fsub $t $a, $b"),
    ("fmul", "$d = fmul $t $a, $b"),
    ("fdiv", "$d = fdiv $t $a, $b"),
    ("fmin", EXTREME),
    ("fmax", EXTREME),
    ("fma", "$d = call $t @llvm.fma.$n($t $a, $t $b, $t $c)"),
    ("ireduce", "$d = trunc $f $a to $t"),
    ("sextend", "$d = sext $f $a to $t"),
    ("uextend", "$d = zext $f $a to $t"),
    ("fcvt_from_sint", "$d = sitofp $f $a to $t"),
    ("fcvt_from_uint", "$d = uitofp $f $a to $t"),
    ("fcvt_to_sint_sat", SATURATED),
    ("fcvt_to_uint_sat", SATURATED),
    ("fdemote", "$d = fptrunc $f $a to $t"),
    ("fpromote", "$d = fpext $f $a to $t"),
];

/// PTX orders −0 below +0, and gives the number where one operand is a NaN.
const EXTREME: &str = "$0 = fcmp uno $t $a, $b; $1 = call $t $asm($t $a, $t $b); $d = select i1 $0, $t $nan, $t $1";
/// PTX saturates, but for a NaN.
const SATURATED: &str = "$0 = fcmp uno $f $a, $a; $1 = call $t $asm($f $a); $d = select i1 $0, $t 0, $t $1";

/// An operation's template.
fn template(op: Clif) -> Option<&'static str> {
    Some(match op {
        Clif::Unary(n) | Clif::Binary(n) | Clif::Ternary(n) | Clif::Convert(n) => FORMS.iter().find(|f| f.0 == n)?.1,
        Clif::Icmp(_) => "$0 = icmp $cc $f $a, $b; $d = zext i1 $0 to i32",
        Clif::Icmp0(_) => "$0 = icmp $cc $f $a, 0; $d = zext i1 $0 to i32",
        Clif::Fcmp(_) => "$0 = fcmp $cc $f $a, $b; $d = zext i1 $0 to i32",
        Clif::Bitcast => "$d = bitcast $f $a to $t",
        Clif::SignExtend(_) => "$0 = trunc $t $a to $low; $d = sext $low $0 to $t",
        Clif::MinMax(_) => "$0 = icmp $cc $t $a, $b; $d = select i1 $0, $t $a, $t $b",
        Clif::Select => "$0 = icmp ne i32 $c, 0; $d = select i1 $0, $t $a, $t $b",
        Clif::Canon => "$0 = fcmp uno $t $a, $a; $d = select i1 $0, $t $nan, $t $a",
        Clif::DivU => "$0 = icmp eq $t $b, 0; $trap $0; $d = udiv $t $a, $b",
        Clif::RemU => "$0 = icmp eq $t $b, 0; $trap $0; $d = urem $t $a, $b",
        Clif::DivS => {
            "$0 = icmp eq $t $b, 0; $trap $0; $1 = icmp eq $t $a, $sign; $2 = icmp eq $t $b, -1; \
             $3 = and i1 $1, $2; $trap $3; $d = sdiv $t $a, $b"
        }
        // The remainder by −1 is 0; dividing by 1 instead gives it without overflow.
        Clif::RemS => {
            "$0 = icmp eq $t $b, 0; $trap $0; $1 = icmp eq $t $b, -1; $2 = select i1 $1, $t 1, $t $b; \
             $3 = sdiv $t $a, $2; $4 = mul $t $3, $2; $d = sub $t $a, $4"
        }
        Clif::TruncChecked => {
            "$0 = fcmp olt $f $a, $above; $1 = fcmp $below $f $a, $least; $2 = and i1 $0, $1; $3 = xor i1 $2, true; \
             $trap $3; $d = $to $f $a to $t"
        }
    })
}

/// LLVM's name of a type.
pub(super) fn ty(t: Ty) -> &'static str {
    match t {
        Ty::I32 => "i32",
        Ty::I64 => "i64",
        Ty::F32 => "float",
        Ty::F64 => "double",
    }
}

/// LLVM's name of the integer type of a type's width.
pub(super) fn int(t: Ty) -> &'static str {
    if t.bytes() == 4 { "i32" } else { "i64" }
}

/// A constant as an operand. Floats are written by their bits: as numbers, signalling NaNs would not survive.
pub(super) fn constant(t: Ty, bits: u64) -> String {
    match t {
        Ty::I32 => format!("{}", bits as u32 as i32),
        Ty::I64 => format!("{}", bits as i64),
        Ty::F32 => format!("bitcast (i32 {} to float)", bits as u32),
        Ty::F64 => format!("bitcast (i64 {bits} to double)"),
    }
}

/// The constraint of a register that holds a type.
fn constraint(t: Ty) -> char {
    match t {
        Ty::I32 => 'r',
        Ty::I64 => 'l',
        Ty::F32 => 'f',
        Ty::F64 => 'd',
    }
}

/// The instruction of a PTX template that does the work, between those that look for NaNs, as inline assembly.
fn assembly(n: NumOp) -> Option<String> {
    let info = n.info();
    let works = |s: &&str| ["min.", "max.", "cvt."].iter().any(|p| s.starts_with(p));
    let statement = info.ptx.split(';').map(str::trim).find(works)?;
    let operands = statement.replace("$d", "$0").replace("$a", "$1").replace("$b", "$2");
    let inputs: String = info.params.iter().flat_map(|&p| [',', constraint(p)]).collect();
    Some(format!("asm \"{operands};\", \"={}{inputs}\"", constraint(info.result)))
}

/// LLVM's condition for a float comparison: ordered, but `ne`.
fn float_condition(cc: &str) -> String {
    format!("{}{cc}", if cc == "ne" { 'u' } else { 'o' })
}

/// A statement of an operation, its placeholders filled in.
pub(super) enum Statement {
    /// An instruction.
    Plain(String),
    /// Leaves through the trap block if this `i1` holds.
    Trap(String),
}

/// An operation as statements that define `dest`; `None` if it has no form. `scratch` gives a name for `$<n>`.
pub(super) fn statements(
    n: NumOp,
    dest: &str,
    args: &[String],
    mut scratch: impl FnMut(&str) -> String,
) -> Option<Vec<Statement>> {
    let info = n.info();
    let (from, to) = (*info.params.first()?, info.result);
    let bits = from.bytes() * 8;
    let mut value = |name: &str| -> Option<String> {
        Some(match name {
            "d" => dest.into(),
            "a" => args.first()?.clone(),
            "b" => args.get(1)?.clone(),
            "c" => args.get(2)?.clone(),
            "t" => ty(to).into(),
            "f" => ty(from).into(),
            "i" => int(to).into(),
            "n" => to.name().into(),
            "last" => (bits - 1).to_string(),
            "sign" => constant(if bits == 32 { Ty::I32 } else { Ty::I64 }, 1 << (bits - 1)),
            "rest" => ((1u64 << (bits - 1)) - 1).to_string(),
            "nan" => constant(to, if to == Ty::F32 { 0x7fc0_0000 } else { 0x7ff8 << 48 }),
            "asm" => assembly(n)?,
            "low" => match info.clif {
                Clif::SignExtend(bits) => format!("i{bits}"),
                _ => return None,
            },
            "cc" => match info.clif {
                Clif::Icmp(cc) | Clif::Icmp0(cc) | Clif::MinMax(cc) => cc.into(),
                Clif::Fcmp(cc) => float_condition(cc),
                _ => return None,
            },
            "above" => constant(from, n.truncation()?.above),
            "least" => constant(from, n.truncation()?.least),
            "below" => if n.truncation()?.inclusive { "oge" } else { "ogt" }.into(),
            "to" => if n.truncation()?.signed { "fptosi" } else { "fptoui" }.into(),
            digits => scratch(digits),
        })
    };
    let mut out = vec![];
    for statement in template(info.clif)?.split(';').map(str::trim) {
        let (trap, mut rest) = match statement.strip_prefix("$trap ") {
            Some(condition) => (true, condition),
            None => (false, statement),
        };
        let mut line = String::new();
        while let Some(at) = rest.find('$') {
            line.push_str(&rest[..at]);
            rest = &rest[at + 1..];
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
            let (name, tail) = rest.split_at(end);
            line.push_str(&value(name)?);
            rest = tail;
        }
        line.push_str(rest);
        out.push(if trap { Statement::Trap(line) } else { Statement::Plain(line) });
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_has_a_form() {
        for &n in NumOp::ALL {
            let args = ["%x", "%y", "%z"].map(String::from);
            let of = statements(n, "%d", &args[..n.info().params.len()], |s| format!("%s{s}"));
            let of = of.unwrap_or_else(|| panic!("{n} has no LLVM form"));
            let Some(Statement::Plain(last)) = of.last() else { panic!("{n} has no result") };
            assert!(last.starts_with("%d = "), "{n}: {last}");
            let traps = of.iter().any(|s| matches!(s, Statement::Trap(_)));
            assert_eq!(traps, n.traps(), "{n}");
        }
    }
}
