//! A module as written to a program that runs: names become numbers, opcodes become meanings, and every
//! operand is held against its instruction's type as the assembler would. An instruction that is not
//! known, or known with other modifiers, is an error that says its name and line.

use super::lex::ParseError;
use super::memory_ops::memory;
use super::parse::{Arg, RawEntry, RawModule, Space, Statement, Symbol, parse};
use super::program::*;
use super::table::rows;
use super::types::{Class, Type};
use super::{lex, numerics};

/// How a text is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Takes float `add`, `sub` and `mul` that leave their rounding open (nearest even, but the assembler
    /// may contract them, so that the result is not determined).
    pub open_rounding: bool,
}

/// Parses and decodes a text.
pub fn program(text: &str, options: Options) -> Result<Program, ParseError> {
    let raw = parse(text)?;
    let mut at = MODULE_BASE;
    let mut addresses = vec![0; raw.variables.len()];
    let mut variables = vec![];
    for (v, address) in raw.variables.iter().zip(&mut addresses) {
        if matches!(v.space, Space::Global | Space::Const) {
            at = at.next_multiple_of((v.align as u64).max(16));
            *address = at;
            let mut bytes = v.init.clone();
            bytes.resize(v.size, 0);
            at += v.size as u64 + GAP;
            let writable = v.space == Space::Global;
            variables.push(ModuleVariable { name: v.name.clone(), at: *address, bytes, writable });
        }
    }
    let mut entries = vec![];
    for (n, e) in raw.entries.iter().enumerate() {
        entries.push(entry(&raw, e, n, addresses.clone(), options)?);
    }
    Ok(Program { sm: raw.sm, entries, variables })
}

fn entry(
    raw: &RawModule<'_>,
    e: &RawEntry<'_>,
    number: usize,
    mut addresses: Vec<u64>,
    options: Options,
) -> Result<Entry, ParseError> {
    let mut params: Vec<Param> = vec![];
    let mut end = 0;
    for &p in &e.params {
        let v = &raw.variables[p];
        let at = usize::next_multiple_of(end, v.align);
        (addresses[p], end) = (at as u64, at + v.size);
        params.push(Param { name: v.name.clone(), at, size: v.size });
    }
    let (mut shared, mut local, mut dynamic) = (vec![], vec![], None);
    let (mut next_shared, mut next_local) = (SHARED_BASE, LOCAL_BASE);
    // Memory whose size the launch gives is behind everything else.
    for sized in [true, false] {
        for (v, address) in raw.variables.iter().zip(&mut addresses) {
            if v.entry.is_some_and(|of| of != number) || (v.size > 0) != sized {
                continue;
            }
            let (next, ranges) = match v.space {
                Space::Shared => (&mut next_shared, &mut shared),
                Space::Local => (&mut next_local, &mut local),
                _ => continue,
            };
            *next = next.next_multiple_of(v.align as u64);
            *address = *next;
            if sized {
                ranges.push((*next, v.size as u64));
                *next += v.size as u64 + GAP;
            } else if v.space == Space::Shared {
                dynamic = Some(*next);
            }
        }
    }
    let mut d = Decoder {
        raw,
        entry: e,
        addresses: &addresses,
        dense: vec![u32::MAX; e.registers.len()],
        registers: vec![],
        predicates: vec![],
        options,
        st: None,
    };
    let mut code = vec![];
    for st in &e.code {
        d.st = Some(st);
        let guard = match st.guard {
            Some((name, not)) => Some(Pred { not, ..d.predicate(name)? }),
            None => None,
        };
        code.push(Inst { line: st.line, guard, op: d.op(st)? });
    }
    // What runs off the end has returned.
    let line = e.code.last().map_or(1, |st| st.line + 1);
    code.push(Inst { line, guard: None, op: Op::Exit });
    let (registers, predicates) = (d.registers, d.predicates);
    let name = e.name.clone();
    Ok(Entry { name, params, threads: e.threads, code, registers, predicates, shared, dynamic, local })
}

/// Decodes the statements of one entry.
pub(super) struct Decoder<'m, 'a> {
    raw: &'m RawModule<'a>,
    entry: &'m RawEntry<'a>,
    addresses: &'m [u64],
    /// Dense numbers of the registers that are used.
    dense: Vec<u32>,
    registers: Vec<String>,
    predicates: Vec<String>,
    options: Options,
    st: Option<&'m Statement<'a>>,
}

type Decoded<T> = Result<T, ParseError>;

/// Comparisons by name: what they hold for, and the classes of types that have them.
const COMPARISONS: &[(&str, u8, &[Class])] = {
    use Class::{Bits, Float, Signed, Unsigned};
    const ALL: &[Class] = &[Bits, Unsigned, Signed, Float];
    const ORDERED: &[Class] = &[Unsigned, Signed, Float];
    &[
        ("eq", EQUAL, ALL),
        ("ne", LESS | GREATER, ALL),
        ("lt", LESS, ORDERED),
        ("le", LESS | EQUAL, ORDERED),
        ("gt", GREATER, ORDERED),
        ("ge", GREATER | EQUAL, ORDERED),
        ("lo", LESS, &[Unsigned]),
        ("ls", LESS | EQUAL, &[Unsigned]),
        ("hi", GREATER, &[Unsigned]),
        ("hs", GREATER | EQUAL, &[Unsigned]),
        ("equ", EQUAL | UNORDERED, &[Float]),
        ("neu", LESS | GREATER | UNORDERED, &[Float]),
        ("ltu", LESS | UNORDERED, &[Float]),
        ("leu", LESS | EQUAL | UNORDERED, &[Float]),
        ("gtu", GREATER | UNORDERED, &[Float]),
        ("geu", GREATER | EQUAL | UNORDERED, &[Float]),
        ("num", LESS | EQUAL | GREATER, &[Float]),
        ("nan", UNORDERED, &[Float]),
    ]
};

/// The names of all comparisons that a class of types has.
pub(super) fn comparisons(class: Class) -> impl Iterator<Item = &'static str> {
    COMPARISONS.iter().filter(move |c| c.2.contains(&class)).map(|c| c.0)
}

fn join(name: &str) -> Option<Join> {
    [("and", Join::And), ("or", Join::Or), ("xor", Join::Xor)].iter().find(|j| j.0 == name).map(|j| j.1)
}

/// Roundings of `cvt`: name, direction, to integral.
pub(super) const ROUNDINGS: [(&str, numerics::Rounding, bool); 8] = {
    use numerics::Rounding::{Down, Nearest, Up, Zero};
    [
        ("rn", Nearest, false),
        ("rz", Zero, false),
        ("rm", Down, false),
        ("rp", Up, false),
        ("rni", Nearest, true),
        ("rzi", Zero, true),
        ("rmi", Down, true),
        ("rpi", Up, true),
    ]
};

/// Special registers of 32 bits.
fn special(name: &str, component: Option<&str>) -> Option<Special> {
    let axis = || ["x", "y", "z"].iter().position(|&c| Some(c) == component).map(|k| k as u8);
    if component.is_some() {
        return Some(match name {
            "%tid" => Special::Tid(axis()?),
            "%ntid" => Special::Ntid(axis()?),
            "%ctaid" => Special::Ctaid(axis()?),
            "%nctaid" => Special::Nctaid(axis()?),
            _ => return None,
        });
    }
    if let Some(mask) = name.strip_prefix("%lanemask_") {
        return ["eq", "lt", "le", "gt", "ge"].iter().position(|&m| m == mask).map(|k| Special::LaneMask(k as u8));
    }
    Some(match name {
        "%laneid" => Special::Lane,
        "%warpid" => Special::Warp,
        "%nwarpid" => Special::Warps,
        "%dynamic_smem_size" => Special::SharedSize(false),
        "%total_smem_size" => Special::SharedSize(true),
        _ => return None,
    })
}

impl<'m, 'a> Decoder<'m, 'a> {
    pub(super) fn error<T>(&self, what: impl Into<String>) -> Decoded<T> {
        let (line, opcode) = self.st.map_or((1, String::new()), |s| (s.line, s.opcode()));
        lex::ParseError::at(line, format!("`{opcode}`: {}", what.into()))
    }

    pub(super) fn unknown<T>(&self) -> Decoded<T> {
        let (line, opcode) = self.st.map_or((1, String::new()), |s| (s.line, s.opcode()));
        lex::ParseError::at(line, format!("unknown instruction `{opcode}`"))
    }

    fn lookup(&self, name: &str) -> Decoded<Symbol> {
        match self.st.and_then(|s| self.raw.lookup(s.scope, name)) {
            Some(s) => Ok(s),
            None => self.error(format!("`{name}` is not declared")),
        }
    }

    fn register(&mut self, n: usize, name: &str) -> (u32, Type) {
        let ty = self.entry.registers[n];
        let file = if ty == Type::PRED { &mut self.predicates } else { &mut self.registers };
        if self.dense[n] == u32::MAX {
            self.dense[n] = file.len() as u32;
            file.push(name.into());
        }
        (self.dense[n], ty)
    }

    fn predicate(&mut self, name: &str) -> Decoded<Pred> {
        match self.lookup(name)? {
            Symbol::Register(n) if self.entry.registers[n] == Type::PRED => {
                Ok(Pred { reg: self.register(n, name).0, not: false })
            }
            _ => self.error(format!("`{name}` is not a predicate")),
        }
    }

    /// A predicate that is read, maybe negated.
    pub(super) fn pred(&mut self, a: &Arg<'a>) -> Decoded<Pred> {
        match *a {
            Arg::Name(name, None) => self.predicate(name),
            Arg::Not(name) => Ok(Pred { not: true, ..self.predicate(name)? }),
            ref other => self.error(format!("{other:?} is not a predicate")),
        }
    }

    /// A predicate that is written.
    pub(super) fn pred_dst(&mut self, a: &Arg<'a>) -> Decoded<u32> {
        match *a {
            Arg::Name(name, None) => Ok(self.predicate(name)?.reg),
            ref other => self.error(format!("{other:?} is not a predicate register")),
        }
    }

    /// The register of that name, if an instruction of this type takes it.
    fn typed(&mut self, name: &str, ty: Type, wider: bool) -> Decoded<Dst> {
        let Symbol::Register(n) = self.lookup(name)? else {
            return self.error(format!("`{name}` is not a register"));
        };
        let (reg, have) = self.register(n, name);
        if !ty.accepts(have, wider) {
            return self.error(format!("`{name}` is a .{have} register, a .{ty} operand is wanted"));
        }
        Ok(Dst { reg, mask: have.mask() })
    }

    /// A destination.
    pub(super) fn dst(&mut self, a: &Arg<'a>, ty: Type, wider: bool) -> Decoded<Dst> {
        match *a {
            Arg::Name(name, None) if name != "_" => self.typed(name, ty, wider),
            ref other => self.error(format!("{other:?} is not a register to write")),
        }
    }

    /// A destination that may be `_`.
    pub(super) fn sink(&mut self, a: &Arg<'a>, ty: Type, wider: bool) -> Decoded<Option<Dst>> {
        if *a == Arg::Name("_", None) { Ok(None) } else { self.dst(a, ty, wider).map(Some) }
    }

    /// A source: register or constant.
    pub(super) fn src(&mut self, a: &Arg<'a>, ty: Type, wider: bool) -> Decoded<Src> {
        let bits = match *a {
            Arg::Name(name, None) => return Ok(Src::Reg(self.typed(name, ty, wider)?.reg)),
            Arg::Int(v) if !ty.is_float() => {
                if v < -(1i128 << (ty.bits - 1)) || v > i128::from(ty.mask()) {
                    return self.error(format!("{v} does not fit a .{ty}"));
                }
                v as u64 & ty.mask()
            }
            Arg::F32(v) if ty.bits == 32 && matches!(ty.class, Class::Float | Class::Bits) => v.into(),
            Arg::F64(v) if ty.bits == 64 && matches!(ty.class, Class::Float | Class::Bits) => v,
            Arg::F64(v) if ty.bits == 32 && ty.is_float() => (f64::from_bits(v) as f32).to_bits().into(),
            ref other => return self.error(format!("{other:?} is not a .{ty} operand")),
        };
        Ok(Src::Imm(bits))
    }

    /// `[…]`. Where the space is known, a variable's address is in it.
    pub(super) fn address(&mut self, a: &Arg<'a>, space: Space) -> Decoded<Address> {
        let &Arg::Address(base, offset) = a else { return self.error("an address in brackets is wanted") };
        let Some(name) = base else {
            return Ok(Address { base: Src::Imm(0), offset, mask: u64::MAX });
        };
        match self.lookup(name)? {
            Symbol::Register(n) => {
                let (reg, ty) = self.register(n, name);
                let narrow = matches!(space, Space::Shared | Space::Local | Space::Const | Space::Param);
                if ty.is_float() || ty.bits != 64 && !(ty.bits == 32 && narrow) || space == Space::Param {
                    return self.error(format!("`{name}` of type .{ty} is no address here"));
                }
                Ok(Address { base: Src::Reg(reg), offset, mask: ty.mask() })
            }
            Symbol::Variable(v) => {
                let of = self.raw.variables[v].space;
                if of != space && space != Space::Generic {
                    return self.error(format!("`{name}` is not in that state space"));
                }
                if space == Space::Generic && !matches!(of, Space::Global | Space::Const) {
                    return self.error(format!("`{name}` has no generic address without `cvta`"));
                }
                Ok(Address { base: Src::Imm(self.addresses[v]), offset, mask: u64::MAX })
            }
            _ => self.error(format!("`{name}` is not an address")),
        }
    }

    fn label(&self, a: &Arg<'a>) -> Decoded<u32> {
        let &Arg::Name(name, None) = a else { return self.error("a label is wanted") };
        match self.lookup(name)? {
            Symbol::Label(at) => Ok(at as u32),
            _ => self.error(format!("`{name}` is not a label")),
        }
    }

    /// The operands, if there are so many.
    pub(super) fn args<const N: usize>(&self, st: &'m Statement<'a>) -> Decoded<&'m [Arg<'a>; N]> {
        match st.args.as_slice().try_into() {
            Ok(args) => Ok(args),
            Err(_) => self.error(format!("{N} operands are wanted, {} are given", st.args.len())),
        }
    }

    fn op(&mut self, st: &'m Statement<'a>) -> Decoded<Op> {
        let ty = st.mods.last().and_then(|t| Type::named(t));
        if let Some(row) = rows().get(&st.opcode()) {
            if row.open && !self.options.open_rounding {
                return self.error("without a rounding it may be contracted: strict code says .rn");
            }
            if st.args.len() != row.params.len() + 1 {
                return self.error(format!("{} operands are wanted", row.params.len() + 1));
            }
            let d = self.dst(&st.args[0], row.result, false)?;
            let mut args = [Src::Imm(0); 4];
            for ((slot, a), &ty) in args.iter_mut().zip(&st.args[1..]).zip(&row.params) {
                *slot = self.src(a, ty, false)?;
            }
            if st.base == "lop3" && !matches!(args[3], Src::Imm(0..=255)) {
                return self.error("the table is a constant of 8 bits");
            }
            return Ok(Op::Map(row.function, d, args));
        }
        match (st.base, st.mods.as_slice(), ty) {
            ("mov", [_], Some(ty)) => self.mov(st, ty),
            ("and" | "or" | "xor", ["pred"], _) => {
                let [d, a, b] = self.args(st)?;
                let how = join(st.base).unwrap_or(Join::And);
                Ok(Op::Logic(how, self.pred_dst(d)?, self.pred(a)?, self.pred(b)?))
            }
            ("not", ["pred"], _) => {
                let [d, a] = self.args(st)?;
                let p = self.pred(a)?;
                Ok(Op::Assign(self.pred_dst(d)?, Ok(Pred { not: !p.not, ..p })))
            }
            ("setp", mods, Some(ty)) => self.setp(st, mods, ty),
            ("set", mods, Some(ty)) => self.set(st, mods, ty),
            ("selp", [_], Some(ty)) if ty.bits > 8 && ty != Type::PRED => {
                let [d, a, b, p] = self.args(st)?;
                Ok(Op::Select(
                    self.dst(d, ty, false)?,
                    [self.src(a, ty, false)?, self.src(b, ty, false)?],
                    self.pred(p)?,
                ))
            }
            ("slct", [to, _], Some(by @ Type { class: Class::Signed | Class::Float, bits: 32 })) => {
                let [d, a, b, c] = self.args(st)?;
                let Some(ty) = Type::named(to).filter(|t| t.bits > 8) else { return self.unknown() };
                let src = [self.src(a, ty, false)?, self.src(b, ty, false)?, self.src(c, by, false)?];
                Ok(Op::Slct(self.dst(d, ty, false)?, src, by))
            }
            ("cvt", mods, _) => self.cvt(st, mods),
            ("cvta", mods, Some(Type { class: Class::Unsigned, bits: 64 })) => self.cvta(st, mods),
            ("bra", [] | ["uni"], _) => {
                let [to] = self.args(st)?;
                Ok(Op::Branch(self.label(to)?))
            }
            ("brx", ["idx"] | ["idx", "uni"], _) => self.brx(st),
            ("ret" | "exit", [] | ["uni"], _) if st.args.is_empty() => Ok(Op::Exit),
            ("trap", [], _) if st.args.is_empty() => Ok(Op::Trap),
            ("shfl", ["sync", mode, "b32"], _) => self.shuffle(st, mode),
            ("vote", ["sync", mode, _], Some(ty)) => self.vote(st, mode, ty),
            ("activemask", ["b32"], _) => {
                let [d] = self.args(st)?;
                Ok(Op::ActiveMask(self.dst(d, Type::B32, false)?))
            }
            ("bar" | "barrier", ..) => self.barrier(st),
            ("membar", ["cta" | "gl" | "sys"], _) if st.args.is_empty() => Ok(Op::Fence),
            ("fence", ["sc" | "acq_rel", "cta" | "cluster" | "gpu" | "sys"], _) if st.args.is_empty() => Ok(Op::Fence),
            ("ld" | "st" | "atom" | "red" | "cp", ..) => memory(self, st),
            _ => self.unknown(),
        }
    }

    fn mov(&mut self, st: &'m Statement<'a>, ty: Type) -> Decoded<Op> {
        let [d, a] = self.args(st)?;
        if ty == Type::PRED {
            let to = self.pred_dst(d)?;
            return Ok(match a {
                Arg::Int(v) => Op::Assign(to, Err(*v != 0)),
                _ => Op::Assign(to, Ok(self.pred(a)?)),
            });
        }
        if ty.bits == 8 {
            return self.unknown();
        }
        let part = |n: usize| match (ty.class, ty.bits as usize / n) {
            (Class::Bits, bits @ (16 | 32)) => Some(Type { class: Class::Bits, bits: bits as u32 }),
            _ => None,
        };
        match (d, a) {
            (Arg::Vector(to), a) => {
                let Some(p) = part(to.len()) else { return self.unknown() };
                let src = self.src(a, ty, false)?;
                let to = to.iter().map(|d| self.sink(d, p, false)).collect::<Decoded<Vec<_>>>()?;
                Ok(Op::Unpack(to, src, p.bits))
            }
            (d, Arg::Vector(from)) => {
                let Some(p) = part(from.len()) else { return self.unknown() };
                let from = from.iter().map(|a| self.src(a, p, false)).collect::<Decoded<Vec<_>>>()?;
                Ok(Op::Pack(self.dst(d, ty, false)?, from, p.bits))
            }
            (d, &Arg::Name(name, component)) if name.starts_with('%') && self.declared(name).is_none() => {
                let Some(s) = special(name, component) else {
                    return self.error(format!("unknown register `{name}`"));
                };
                Ok(Op::Read(self.dst(d, Type { bits: 32, ..ty }, ty.bits == 64)?, s))
            }
            (d, &(Arg::Name(name, None) | Arg::Sum(name, _))) if matches!(self.lookup(name)?, Symbol::Variable(_)) => {
                let offset = if let Arg::Sum(_, o) = a { *o } else { 0 };
                let (at, space) = self.variable(name)?;
                if space == Space::Param || ty.is_float() || ty.bits < 32 {
                    return self.error(format!("`{name}` has no address to move"));
                }
                let at = at.wrapping_add(offset as u64) & ty.mask();
                Ok(Op::Move(self.dst(d, ty, false)?, Src::Imm(at), 0))
            }
            (d, a) => Ok(Op::Move(self.dst(d, ty, false)?, self.src(a, ty, false)?, 0)),
        }
    }

    fn declared(&self, name: &str) -> Option<Symbol> {
        self.raw.lookup(self.st?.scope, name)
    }

    fn variable(&self, name: &str) -> Decoded<(u64, Space)> {
        match self.lookup(name)? {
            Symbol::Variable(v) => Ok((self.addresses[v], self.raw.variables[v].space)),
            _ => self.error(format!("`{name}` is not a variable")),
        }
    }

    /// The comparison, and the predicate that its outcome is joined with.
    fn test(&mut self, cmp: &str, ty: Type, how: Option<&str>, with: Option<&Arg<'a>>) -> Decoded<Comparison> {
        let Some(&(_, holds, classes)) = COMPARISONS.iter().find(|c| c.0 == cmp) else { return self.unknown() };
        if !classes.contains(&ty.class) || ty.bits == 8 {
            return self.unknown();
        }
        let with = match (how.map(join), with) {
            (None, None) => None,
            (Some(Some(how)), Some(p)) => Some((how, self.pred(p)?)),
            _ => return self.unknown(),
        };
        Ok((Test { ty, holds }, with))
    }

    fn setp(&mut self, st: &'m Statement<'a>, mods: &[&str], ty: Type) -> Decoded<Op> {
        let (cmp, how) = match mods {
            [cmp, _] => (cmp, None),
            [cmp, how, _] => (cmp, Some(*how)),
            _ => return self.unknown(),
        };
        if !(3..=4).contains(&st.args.len()) {
            return self.error("3 or 4 operands are wanted");
        }
        let (test, with) = self.test(cmp, ty, how, st.args.get(3))?;
        let (p, q) = match &st.args[0] {
            Arg::Pair(p, q) => (self.predicate(p)?.reg, Some(self.predicate(q)?.reg)),
            d => (self.pred_dst(d)?, None),
        };
        let src = [self.src(&st.args[1], ty, false)?, self.src(&st.args[2], ty, false)?];
        Ok(Op::Compare(test, with, p, q, src))
    }

    fn set(&mut self, st: &'m Statement<'a>, mods: &[&str], ty: Type) -> Decoded<Op> {
        let (cmp, how, to) = match mods {
            [cmp, to, _] => (cmp, None, to),
            [cmp, how, to, _] => (cmp, Some(*how), to),
            _ => return self.unknown(),
        };
        let Some(to) = Type::named(to).filter(|t| t.bits == 32 && t.class != Class::Bits) else {
            return self.unknown();
        };
        if !(3..=4).contains(&st.args.len()) {
            return self.error("3 or 4 operands are wanted");
        }
        let (test, with) = self.test(cmp, ty, how, st.args.get(3))?;
        let ones = if to.is_float() { 0x3f80_0000 } else { 0xffff_ffff };
        let src = [self.src(&st.args[1], ty, false)?, self.src(&st.args[2], ty, false)?];
        Ok(Op::Set(test, with, self.dst(&st.args[0], to, false)?, ones, src))
    }

    fn cvt(&mut self, st: &'m Statement<'a>, mods: &[&str]) -> Decoded<Op> {
        let [d, a] = self.args(st)?;
        let [how @ .., to, from] = mods else { return self.unknown() };
        let (Some(to), Some(from)) = (Type::named(to), Type::named(from)) else { return self.unknown() };
        let (how, saturate) = match how {
            [h @ .., "sat"] => (h, true),
            h => (h, false),
        };
        let rounding = match how {
            [] => None,
            [r] => ROUNDINGS.iter().find(|x| x.0 == *r).map(|x| Some((x.1, x.2))).map_or_else(|| self.unknown(), Ok)?,
            _ => return self.unknown(),
        };
        let integer = |t: Type| matches!(t.class, Class::Signed | Class::Unsigned);
        // A rounding must be given exactly where something can be lost, and of the kind that fits.
        let fits = match (from.is_float(), to.is_float(), rounding) {
            (false, false, None) => integer(from) && integer(to),
            (true, false, Some((_, true))) => integer(to),
            (false, true, Some((_, false))) => integer(from),
            (true, true, r) if from.bits == to.bits => r.is_none_or(|r| r.1),
            (true, true, Some((_, false))) => from.bits > to.bits,
            (true, true, None) => from.bits < to.bits,
            _ => false,
        };
        if !fits {
            return self.unknown();
        }
        let c = numerics::Conversion {
            to,
            from,
            rounding: rounding.map(|r| r.0),
            integral: rounding.is_some_and(|r| r.1),
            saturate,
        };
        Ok(Op::Convert(c, self.dst(d, to, true)?, self.src(a, from, true)?))
    }

    fn cvta(&mut self, st: &'m Statement<'a>, mods: &[&str]) -> Decoded<Op> {
        let [d, a] = self.args(st)?;
        let (space, to) = match mods {
            ["to", space, _] => (*space, true),
            [space, _] => (*space, false),
            _ => return self.unknown(),
        };
        let window = match space {
            "global" | "const" | "param" => 0,
            "shared" | "shared::cta" => SHARED_WINDOW,
            "local" => LOCAL_WINDOW,
            _ => return self.unknown(),
        };
        let ty = Type { class: Class::Unsigned, bits: 64 };
        let from = match *a {
            Arg::Name(name, None) if matches!(self.lookup(name)?, Symbol::Variable(_)) => {
                Src::Imm(self.variable(name)?.0)
            }
            _ => self.src(a, ty, false)?,
        };
        let add = if to { window.wrapping_neg() } else { window };
        Ok(Op::Move(self.dst(d, ty, false)?, from, add))
    }

    fn brx(&mut self, st: &'m Statement<'a>) -> Decoded<Op> {
        let [index, list] = self.args(st)?;
        let index = self.src(index, Type::U32, false)?;
        let &Arg::Name(name, None) = list else { return self.error("a list of labels is wanted") };
        let Symbol::Targets(n) = self.lookup(name)? else {
            return self.error(format!("`{name}` is not a list of labels"));
        };
        let targets =
            self.entry.targets[n].iter().map(|l| self.label(&Arg::Name(l, None))).collect::<Decoded<Vec<_>>>()?;
        Ok(Op::BranchIndex(index, targets))
    }

    fn shuffle(&mut self, st: &'m Statement<'a>, mode: &str) -> Decoded<Op> {
        let [d, a, b, c, members] = self.args(st)?;
        let modes = [
            ("up", ShuffleMode::Up),
            ("down", ShuffleMode::Down),
            ("bfly", ShuffleMode::Butterfly),
            ("idx", ShuffleMode::Index),
        ];
        let Some(&(_, mode)) = modes.iter().find(|m| m.0 == mode) else { return self.unknown() };
        let (d, p) = match *d {
            Arg::Pair(d, p) => (self.sink(&Arg::Name(d, None), Type::B32, false)?, Some(self.predicate(p)?.reg)),
            ref d => (self.sink(d, Type::B32, false)?, None),
        };
        let src = [self.src(a, Type::B32, false)?, self.src(b, Type::B32, false)?, self.src(c, Type::B32, false)?];
        Ok(Op::Shuffle(mode, d, p, src, self.src(members, Type::B32, false)?))
    }

    fn vote(&mut self, st: &'m Statement<'a>, mode: &str, ty: Type) -> Decoded<Op> {
        let [d, p, members] = self.args(st)?;
        let p = self.pred(p)?;
        let (mode, d) = match (mode, ty) {
            ("ballot", Type::B32) => (VoteMode::Ballot, Err(self.dst(d, ty, false)?)),
            ("all", Type::PRED) => (VoteMode::All, Ok(self.pred_dst(d)?)),
            ("any", Type::PRED) => (VoteMode::Any, Ok(self.pred_dst(d)?)),
            ("uni", Type::PRED) => (VoteMode::Uniform, Ok(self.pred_dst(d)?)),
            _ => return self.unknown(),
        };
        Ok(Op::Vote(mode, d, p, self.src(members, Type::B32, false)?))
    }

    fn barrier(&mut self, st: &'m Statement<'a>) -> Decoded<Op> {
        let aligned = match (st.base, st.mods.as_slice()) {
            ("bar", ["warp", "sync"]) => {
                let [members] = self.args(st)?;
                return Ok(Op::WarpBarrier(self.src(members, Type::B32, false)?));
            }
            ("bar", ["sync"] | ["cta", "sync"]) => true,
            ("barrier", ["sync", "aligned"] | ["cta", "sync", "aligned"]) => true,
            ("barrier", ["sync"] | ["cta", "sync"]) => false,
            _ => return self.unknown(),
        };
        let (number, threads) = match st.args.as_slice() {
            [n] => (n, None),
            [n, t] => (n, Some(self.src(t, Type::U32, false)?)),
            _ => return self.error("1 or 2 operands are wanted"),
        };
        Ok(Op::Barrier(self.src(number, Type::U32, false)?, threads, aligned))
    }
}

type Comparison = (Test, Option<(Join, Pred)>);
