//! The prelude's integers as polynomials, so that strides and bases can be compared as values.
//!
//! Takes a region's prelude; gives for each of its integer values a polynomial over *atoms*, in the ring of its type:
//! live-ins, indices of host loops, trip counts, and whatever is computed by an operation that is none of the ring.
//! Two values with the same polynomial are the same number; two with different ones may be.

use std::collections::{BTreeMap, HashMap};

use tensor_wasm_ir::{Inst, NumOp, Op, Region, Ty, Val, most_trips, trip_count};

/// Something that is not computed in the ring; the number of its first definition.
pub(super) type Atom = u32;

/// Monomials (sorted atoms) to their coefficients, none of them 0.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub(super) struct Poly {
    terms: BTreeMap<Vec<Atom>, u64>,
    /// Modulo 2^64, and not 2^32.
    wide: bool,
}

/// A polynomial that would have more monomials is an atom.
const MOST_TERMS: usize = 16;
/// And one of a higher degree.
const MOST_DEGREE: usize = 4;

impl Poly {
    /// A number.
    pub fn constant(ty: Ty, c: u64) -> Poly {
        Poly { wide: ty == Ty::I64, ..Poly::default() }.with(vec![], c)
    }

    fn atom(ty: Ty, a: Atom) -> Poly {
        Poly { wide: ty == Ty::I64, ..Poly::default() }.with(vec![a], 1)
    }

    fn with(mut self, m: Vec<Atom>, c: u64) -> Poly {
        let mask = if self.wide { u64::MAX } else { 0xffff_ffff };
        let sum = self.terms.get(&m).map_or(c, |old| old.wrapping_add(c)) & mask;
        match sum {
            0 => drop(self.terms.remove(&m)),
            _ => drop(self.terms.insert(m, sum)),
        }
        self
    }

    /// The sum.
    pub fn plus(&self, o: &Poly) -> Poly {
        o.terms.iter().fold(self.clone(), |p, (m, &c)| p.with(m.clone(), c))
    }

    /// The difference.
    pub fn minus(&self, o: &Poly) -> Poly {
        self.plus(&o.by(u64::MAX))
    }

    /// So many times.
    pub fn by(&self, k: u64) -> Poly {
        let zero = Poly { wide: self.wide, ..Poly::default() };
        self.terms.iter().fold(zero, |p, (m, &c)| p.with(m.clone(), c.wrapping_mul(k)))
    }

    /// The product.
    pub fn times(&self, o: &Poly) -> Poly {
        let mut out = Poly { wide: self.wide, ..Poly::default() };
        for (m, &c) in &self.terms {
            for (n, &d) in &o.terms {
                let mut both = [m.as_slice(), n].concat();
                both.sort_unstable();
                out = out.with(both, c.wrapping_mul(d));
            }
        }
        out
    }

    /// The same number in the ring of addresses.
    pub fn within(&self, wide: bool) -> Poly {
        let zero = Poly { wide, ..Poly::default() };
        self.terms.iter().fold(zero, |p, (m, &c)| p.with(m.clone(), c))
    }

    /// Is it a number modulo 2^64?
    pub fn wide(&self) -> bool {
        self.wide
    }

    /// The number, signed, if it is one.
    pub fn number(&self) -> Option<i64> {
        let signed = |c: u64| if self.wide { c as i64 } else { i64::from(c as u32 as i32) };
        match self.terms.len() {
            0 => Some(0),
            1 => self.terms.get(&vec![]).map(|&c| signed(c)),
            _ => None,
        }
    }

    /// Is it 0?
    pub fn is_zero(&self) -> bool {
        self.terms.is_empty()
    }

    /// Does it go down, as far as can be seen?
    pub fn negative(&self) -> bool {
        let signed = |c: u64| if self.wide { (c as i64) < 0 } else { (c as u32 as i32) < 0 };
        self.terms.values().next_back().is_some_and(|c| signed(*c))
    }

    /// How many monomials it has that are no numbers.
    pub fn symbols(&self) -> usize {
        self.terms.keys().filter(|m| !m.is_empty()).count()
    }

    /// How often `unit` fits: a number n, not 0, with `n · unit` being this.
    pub fn multiple(&self, unit: &Poly) -> Option<i64> {
        let (m, &c) = unit.terms.iter().next()?;
        let signed = |c: u64| if self.wide { c as i64 } else { i64::from(c as u32 as i32) };
        let (mine, other) = (signed(*self.terms.get(m)?), signed(c));
        let n = mine.checked_div(other).filter(|n| *n != 0 && n.checked_mul(other) == Some(mine))?;
        (unit.by(n as u64) == *self).then_some(n)
    }

    /// The atoms that it has alone and once: what a pointer to an array is.
    pub fn pointers(&self) -> impl Iterator<Item = Atom> + '_ {
        self.terms.iter().filter(|(m, c)| m.len() == 1 && **c == 1).map(|(m, _)| m[0])
    }

    /// Is the atom anywhere in it?
    pub fn mentions(&self, a: Atom) -> bool {
        self.terms.keys().any(|m| m.contains(&a))
    }

    /// What it is without the atom, and what the atom is taken times; `None` if that is the atom's again.
    fn split(&self, a: Atom) -> Option<(Poly, Poly)> {
        let zero = Poly { wide: self.wide, ..Poly::default() };
        let (mut rest, mut times) = (zero.clone(), zero);
        for (m, &c) in &self.terms {
            match m.iter().position(|x| *x == a) {
                None => rest = rest.with(m.clone(), c),
                Some(k) => {
                    let mut m = m.clone();
                    m.remove(k);
                    if m.contains(&a) {
                        return None;
                    }
                    times = times.with(m, c);
                }
            }
        }
        Some((rest, times))
    }
}

/// The polynomials of a region's values.
pub(super) struct Ints {
    /// By number of the value; those of floats mean nothing.
    values: Vec<Option<Poly>>,
    /// What each atom is, for those that the prelude computes.
    made: HashMap<Atom, (Op, Vec<Poly>)>,
    /// The atom that is the index of each host loop.
    hosts: HashMap<u8, Atom>,
    /// For each gated trip count, the conditions that hold where it is not 0.
    gates: HashMap<Atom, Vec<Poly>>,
}

impl Ints {
    /// Evaluates the prelude.
    pub fn of(r: &Region) -> Ints {
        let mut out = Ints {
            values: vec![None; r.body.types.len()],
            made: HashMap::new(),
            hosts: HashMap::new(),
            gates: HashMap::new(),
        };
        for &p in &r.params {
            out.values[p.0 as usize] = integer(r.body.ty(p)).then(|| Poly::atom(r.body.ty(p), p.0));
        }
        let mut known: HashMap<(Op, Vec<Poly>), Atom> = HashMap::new();
        for i in &r.prelude {
            let Some(v) = i.result else { continue };
            let ty = r.body.ty(v);
            let args: Option<Vec<Poly>> = i.args.iter().map(|a| out.values[a.0 as usize].clone()).collect();
            let Some(args) = args.filter(|_| integer(ty)) else {
                out.values[v.0 as usize] = integer(ty).then(|| Poly::atom(ty, v.0));
                continue;
            };
            let small = |p: &Poly| p.terms.len() <= MOST_TERMS && p.terms.keys().all(|m| m.len() <= MOST_DEGREE);
            let in_ring = out.ring(i, ty, &args).filter(small);
            let poly = in_ring.unwrap_or_else(|| {
                let atom = *known.entry((i.op, args.clone())).or_insert(v.0);
                if let Op::HostIndex(level) = i.op {
                    out.hosts.insert(level, atom);
                }
                if let (Op::Trip(_), Some(gate)) = (i.op, args.get(3)) {
                    let holds = out.conjuncts(gate, 8);
                    out.gates.insert(atom, holds);
                }
                out.made.insert(atom, (i.op, args));
                Poly::atom(ty, atom)
            });
            out.values[v.0 as usize] = Some(poly);
        }
        out
    }

    /// What an operation of the ring gives.
    fn ring(&self, i: &Inst, ty: Ty, args: &[Poly]) -> Option<Poly> {
        use NumOp::*;
        match i.op {
            Op::Const(c) => Some(Poly::constant(ty, c)),
            Op::Trip(kind) => {
                let n: Vec<u64> = args.iter().map(Poly::number).map(|n| n.map(|n| n as u64)).collect::<Option<_>>()?;
                let entered = n.get(3).is_none_or(|g| *g as u32 != 0);
                let trips = if entered { trip_count(kind, n[0], n[1], n[2]).ok()? } else { 0 };
                Some(Poly::constant(ty, trips))
            }
            Op::Most { scale, entered } => {
                let n: Vec<u64> = args.iter().map(Poly::number).map(|n| n.map(|n| n as u64)).collect::<Option<_>>()?;
                let of = if args[0].wide() { Ty::I64 } else { Ty::I32 };
                Some(Poly::constant(ty, most_trips(scale, entered, of, &n).ok()?))
            }
            Op::Num(I32Add | I64Add) => Some(args[0].plus(&args[1])),
            Op::Num(I32Sub | I64Sub) => Some(args[0].minus(&args[1])),
            Op::Num(I32Mul | I64Mul) => Some(args[0].times(&args[1])),
            Op::Num(I32Shl) => Some(args[0].by(1 << (args[1].number()? & 31))),
            Op::Num(I64Shl) => Some(args[0].by(1 << (args[1].number()? & 63))),
            Op::Num(I32WrapI64) => Some(args[0].within(false)),
            Op::Num(I64ExtendI32U) => args[0].number().map(|n| Poly::constant(ty, u64::from(n as u32))),
            Op::Num(I64ExtendI32S) => args[0].number().map(|n| Poly::constant(ty, n as u64)),
            // Of 0 and a multiple of a trip count that is 0 under that condition anyway, it is the multiple.
            Op::Num(I32Select | I64Select) if args[0].is_zero() => {
                let not = |p: &Poly| self.negates(p, &args[2]);
                let zero = |m: &Vec<Atom>| m.iter().any(|a| self.gates.get(a).is_some_and(|g| g.iter().any(not)));
                args[1].terms.keys().all(zero).then(|| args[1].clone())
            }
            Op::Num(I32Select | I64Select) if args[1].is_zero() => {
                let zero = |m: &Vec<Atom>| {
                    m.iter().any(|a| self.gates.get(a).is_some_and(|g| g.contains(&self.truth(&args[2]))))
                };
                args[0].terms.keys().all(zero).then(|| args[0].clone())
            }
            _ => None,
        }
    }

    /// What made the value, if it is an atom of the prelude.
    fn maker(&self, p: &Poly) -> Option<&(Op, Vec<Poly>)> {
        let (m, c) = p.terms.iter().next()?;
        self.made.get(m.first()?).filter(|_| p.terms.len() == 1 && m.len() == 1 && *c == 1)
    }

    /// A value that is 0 exactly where this one is: without comparisons with 0.
    fn truth(&self, p: &Poly) -> Poly {
        let mut p = p.clone();
        for _ in 0..8 {
            let zero = match self.maker(&p) {
                Some((Op::Num(NumOp::I32Ne), args)) if args[1].is_zero() => Some(args[0].clone()),
                Some((Op::Num(NumOp::I32Eqz), args)) => match self.maker(&args[0]) {
                    Some((Op::Num(NumOp::I32Eqz), inner)) => Some(inner[0].clone()),
                    _ => None,
                },
                _ => None,
            };
            match zero {
                Some(q) => p = q,
                None => break,
            }
        }
        p
    }

    /// Is one of them 0 where the other is not?
    fn negates(&self, p: &Poly, of: &Poly) -> bool {
        let is_not = |p: &Poly, q: &Poly| match self.maker(p) {
            Some((Op::Num(NumOp::I32Eqz), args)) => self.truth(&args[0]) == *q,
            _ => false,
        };
        let (p, of) = (self.truth(p), self.truth(of));
        is_not(&p, &of) || is_not(&of, &p)
    }

    /// Conditions that all hold where this one does.
    fn conjuncts(&self, p: &Poly, depth: u8) -> Vec<Poly> {
        match self.maker(p) {
            Some((Op::Num(NumOp::I32And), args)) if depth > 0 => {
                args.iter().flat_map(|a| self.conjuncts(a, depth - 1)).collect()
            }
            _ => vec![self.truth(p)],
        }
    }

    /// The polynomial of an integer of the prelude.
    pub fn get(&self, v: Val) -> Option<&Poly> {
        self.values.get(v.0 as usize)?.as_ref()
    }

    /// The value without the indices of the host loops (by level), and what it moves by with each of them; `None` if
    /// that moves itself.
    pub fn split(&self, p: &Poly) -> Option<(Poly, Vec<(u8, Poly)>)> {
        let mut levels: Vec<(u8, Atom)> = self.hosts.iter().map(|(l, a)| (*l, *a)).collect();
        levels.sort_unstable();
        let (mut rest, mut steps) = (p.clone(), vec![]);
        for (level, atom) in levels {
            let (without, times) = rest.split(atom)?;
            if !times.is_zero() {
                steps.push((level, times));
            }
            rest = without;
        }
        let moves = steps.iter().any(|(_, s)| self.follows_host(s));
        (!moves).then_some((rest, steps))
    }

    /// Is it another value in each iteration of a host loop?
    pub fn follows_host(&self, p: &Poly) -> bool {
        let by_host = |a: &Atom| {
            let mut todo = vec![*a];
            let mut seen = vec![];
            while let Some(a) = todo.pop() {
                if self.hosts.values().any(|h| *h == a) {
                    return true;
                }
                if !seen.contains(&a) {
                    seen.push(a);
                    todo.extend(
                        self.made.get(&a).into_iter().flat_map(|m| &m.1).flat_map(|p| p.terms.keys().flatten()),
                    );
                }
            }
            false
        };
        p.terms.keys().flatten().any(by_host)
    }
}

fn integer(ty: Ty) -> bool {
    matches!(ty, Ty::I32 | Ty::I64)
}
