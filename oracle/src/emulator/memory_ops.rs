//! Decoding of `ld`, `st`, `atom`, `red` and `cp.async`: which modifiers they take, and what of them
//! changes the meaning (the state space, the vector, whether the access is atomic).

use super::decode::Decoder;
use super::lex::ParseError;
use super::parse::{Arg, Space, Statement};
use super::program::{AtomicOp, Op, Src};
use super::types::{Class, Type};

/// What an access's modifiers say.
struct Access {
    space: Space,
    /// A strong access: it does not race with others of its kind.
    atomic: bool,
    vector: usize,
    /// Modifiers that are left: an operation and the type.
    rest: Vec<String>,
}

const SPACES: &[(&str, Space)] = &[
    ("global", Space::Global),
    ("shared", Space::Shared),
    ("shared::cta", Space::Shared),
    ("local", Space::Local),
    ("const", Space::Const),
    ("param", Space::Param),
    ("param::entry", Space::Param),
];

/// Modifiers that say how fast, not what.
const HINTS: &[&str] = &["ca", "cg", "cs", "cv", "lu", "wb", "wt", "nc"];

fn access(mods: &[&str]) -> Access {
    let mut a = Access { space: Space::Generic, atomic: false, vector: 1, rest: vec![] };
    for &m in mods {
        if let Some(s) = SPACES.iter().find(|s| s.0 == m) {
            a.space = s.1;
        } else if matches!(m, "relaxed" | "acquire" | "release" | "acq_rel" | "volatile") {
            a.atomic = true;
        } else if matches!(m, "v2" | "v4") {
            a.vector = if m == "v2" { 2 } else { 4 };
        } else if !(matches!(m, "weak" | "cta" | "cluster" | "gpu" | "sys")
            || HINTS.contains(&m)
            || m.starts_with("L1::")
            || m.starts_with("L2::"))
        {
            a.rest.push(m.into());
        }
    }
    a
}

/// Decodes one of them.
pub(super) fn memory<'m, 'a>(d: &mut Decoder<'m, 'a>, st: &'m Statement<'a>) -> Result<Op, ParseError> {
    let a = access(&st.mods);
    let rest: Vec<&str> = a.rest.iter().map(String::as_str).collect();
    let ty = rest.last().and_then(|t| Type::named(t)).filter(|t| *t != Type::PRED);
    match (st.base, rest.as_slice(), ty) {
        ("ld", [_], Some(ty)) if a.vector * ty.bytes() <= 16 => {
            let [to, from] = d.args(st)?;
            let dsts = match (to, a.vector) {
                (Arg::Vector(v), n) if n == v.len() && n > 1 => {
                    v.iter().map(|x| d.sink(x, ty, true)).collect::<Result<Vec<_>, _>>()?
                }
                (x, 1) => vec![Some(d.dst(x, ty, true)?)],
                _ => return d.error(format!("{} registers are wanted", a.vector)),
            };
            Ok(Op::Load(a.space, ty, dsts, d.address(from, a.space)?, a.atomic))
        }
        ("st", [_], Some(ty)) if a.vector * ty.bytes() <= 16 => {
            if matches!(a.space, Space::Const | Space::Param) {
                return d.unknown();
            }
            let [to, from] = d.args(st)?;
            let srcs = match (from, a.vector) {
                (Arg::Vector(v), n) if n == v.len() && n > 1 => {
                    v.iter().map(|x| d.src(x, ty, true)).collect::<Result<Vec<_>, _>>()?
                }
                (x, 1) => vec![d.src(x, ty, true)?],
                _ => return d.error(format!("{} operands are wanted", a.vector)),
            };
            Ok(Op::Store(a.space, ty, srcs, d.address(to, a.space)?, a.atomic))
        }
        ("atom" | "red", &[op, _], Some(ty)) if a.vector == 1 => atomic(d, st, &a, op, ty),
        ("cp", _, _) => copy_async(d, st),
        _ => d.unknown(),
    }
}

fn atomic<'m, 'a>(
    d: &mut Decoder<'m, 'a>,
    st: &'m Statement<'a>,
    a: &Access,
    op: &str,
    ty: Type,
) -> Result<Op, ParseError> {
    use AtomicOp::*;
    use Class::{Bits, Signed, Unsigned};
    if !matches!(a.space, Space::Global | Space::Shared | Space::Generic) {
        return d.unknown();
    }
    // Float addition is left out rather than guessed: that of f32 flushes subnormal numbers in some memories,
    // and that of f64 leaves NaNs signalling.
    let op = match (op, ty.class, ty.bits) {
        ("add", Unsigned, 32 | 64) | ("add", Signed, 32) => Add,
        ("min", Unsigned | Signed, 32 | 64) => Min,
        ("max", Unsigned | Signed, 32 | 64) => Max,
        ("and", Bits, 32 | 64) => And,
        ("or", Bits, 32 | 64) => Or,
        ("xor", Bits, 32 | 64) => Xor,
        ("exch", Bits, 32 | 64) => Exchange,
        ("cas", Bits, 16 | 32 | 64) => CompareAndSwap,
        ("inc", Unsigned, 32) => Inc,
        ("dec", Unsigned, 32) => Dec,
        _ => return d.unknown(),
    };
    let (to, at, operands) = match (st.base, st.args.as_slice()) {
        ("atom", [to, at, operands @ ..]) => (d.sink(to, ty, false)?, at, operands),
        ("red", [at, operands @ ..]) if !matches!(op, Exchange | CompareAndSwap) => (None, at, operands),
        _ => return d.unknown(),
    };
    let wanted = if op == CompareAndSwap { 2 } else { 1 };
    if operands.len() != wanted {
        return d.error(format!("{wanted} operands behind the address are wanted"));
    }
    let mut src = [Src::Imm(0); 2];
    for (slot, x) in src.iter_mut().zip(operands) {
        *slot = d.src(x, ty, false)?;
    }
    Ok(Op::Atomic(a.space, op, ty, to, d.address(at, a.space)?, src))
}

fn copy_async<'m, 'a>(d: &mut Decoder<'m, 'a>, st: &'m Statement<'a>) -> Result<Op, ParseError> {
    let number = |a: &Arg<'a>| if let Arg::Int(n) = a { u32::try_from(*n).ok() } else { None };
    let mods: Vec<&str> = st.mods.iter().copied().filter(|m| !m.starts_with("L2::")).collect();
    match (mods.as_slice(), st.args.as_slice()) {
        (["async", "commit_group"], []) => Ok(Op::CommitGroup),
        (["async", "wait_all"], []) => Ok(Op::WaitGroup(0, true)),
        (["async", "wait_group"], [n]) => match number(n) {
            Some(n) => Ok(Op::WaitGroup(n, false)),
            None => d.error("a constant is wanted"),
        },
        (["async", how @ ("ca" | "cg"), "shared" | "shared::cta", "global"], [to, from, size, rest @ ..]) => {
            let allowed: &[u32] = if *how == "ca" { &[4, 8, 16] } else { &[16] };
            let Some(n) = number(size).filter(|n| allowed.contains(n)) else {
                return d.error("a copy of that size is not possible");
            };
            let read = match rest {
                [] => Src::Imm(n.into()),
                [r] => d.src(r, Type::U32, false)?,
                _ => return d.error("3 or 4 operands are wanted"),
            };
            Ok(Op::CopyAsync(d.address(to, Space::Shared)?, d.address(from, Space::Global)?, n, read))
        }
        _ => d.unknown(),
    }
}
