//! Views: the footprint of every access of a nest, as polynomials, and what can be said of two of
//! them before any number is known.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap as HashMap;
use tensor_wasm_ir::{BlockId, Code, MemTy, NumOp, Ty, Val};

use crate::nest::Kept;
use crate::scev::{Atom, Poly, Scev};

/// The symbolic footprint of an access: `base + Σ stride·index`, plus a static offset.
#[derive(Clone, Debug)]
pub struct SymView {
    /// What is moved.
    pub mem: MemTy,
    /// How many stand side by side: the lanes of a vector.
    pub lanes: u8,
    /// Is it a store?
    pub write: bool,
    /// Static offset.
    pub offset: u64,
    /// Address at index 0 of every loop, and the stride along each loop that moves it; `None` if
    /// the address is not affine in the indices.
    pub affine: Option<(Poly, BTreeMap<usize, Poly>)>,
    /// The address, if it is not.
    pub unknown: Option<Poly>,
    /// How much greater the address can be than `affine` says, in bytes.
    pub spread: u64,
    /// The address is this value, times that, and the rest, which does not change in the loop.
    pub packed: Option<(Val, i64, Poly)>,
    /// The access is an update in place.
    pub update: Option<NumOp>,
    /// The access is the one of so many iterations of a parallel loop earlier.
    pub lag: Option<(usize, u32)>,
    /// Loops whose last iteration does not make the access.
    pub short: Vec<usize>,
    /// Loops of the nest around the access, outermost first; behind them, the residues that it is made with or under a
    /// condition on.
    pub loops: Vec<usize>,
    /// There are such residues.
    pub residual: bool,
    /// The block that it is in.
    pub block: BlockId,
    /// Byte offset of the operator.
    pub at: u32,
}

impl SymView {
    /// Bytes of all its lanes.
    pub fn bytes(&self) -> i64 {
        i64::from(self.mem.bytes) * i64::from(self.lanes)
    }

    /// Is it a store, or an update, to a place that only the data know?
    pub fn scattered(&self) -> bool {
        self.write && self.affine.is_none() && self.packed.is_none()
    }

    /// How many iterations of each of these loops before its point the access belongs to.
    pub fn lags(&self, of: [usize; 2]) -> [i64; 2] {
        of.map(|l| self.lag.map_or(0, |(of, n)| if of == l { i64::from(n) } else { 0 }))
    }

    /// The address at index 0 of every loop as base and strides say it, and the strides.
    pub(crate) fn moved(&self) -> Option<(Poly, &BTreeMap<usize, Poly>)> {
        let (base, strides) = self.affine.as_ref()?;
        let back = self.lag.and_then(|(l, n)| Some(strides.get(&l)?.scale(u64::from(n))));
        Some((back.map_or_else(|| base.clone(), |b| base.sub(&b)), strides))
    }
}

/// All of an access but for how far it is from others like it.
#[derive(PartialEq, Eq, Hash)]
struct Class<'v> {
    base: Poly,
    strides: &'v BTreeMap<usize, Poly>,
    loops: &'v [usize],
    short: &'v [usize],
    mem: MemTy,
    bytes: i64,
    write: bool,
    update: Option<NumOp>,
    lag: Option<(usize, u32)>,
    spread: u64,
    residual: bool,
    block: BlockId,
}

/// The accesses of a nest by what they have in common. An unrolled loop has many that differ only in where they are: what is
/// said of two is so of every other two that are as far apart.
pub struct Classes(Vec<Option<(usize, u64)>>);

impl Classes {
    /// Those of these accesses.
    pub fn new<'v>(views: impl Iterator<Item = &'v SymView>) -> Classes {
        let mut known: HashMap<Class<'v>, usize> = HashMap::default();
        let mut class = |v: &'v SymView| {
            let (mut base, strides) = v.moved().filter(|_| v.packed.is_none())?;
            let at = base.take_constant().wrapping_add(v.offset);
            let &SymView { mem, write, update, lag, spread, residual, block, .. } = v;
            let (loops, short, bytes) = (&v.loops[..], &v.short[..], v.bytes());
            let class = Class { base, strides, loops, short, mem, bytes, write, update, lag, spread, residual, block };
            let next = known.len();
            Some((*known.entry(class).or_insert(next), at))
        };
        Classes(views.map(&mut class).collect())
    }

    /// The classes of two, and how far they are apart beside; `None` if one is at a place that only the data know.
    pub fn pair(&self, w: usize, x: usize) -> Option<(usize, usize, u64)> {
        let (a, b) = (self.0[w]?, self.0[x]?);
        Some((a.0, b.0, b.1.wrapping_sub(a.1)))
    }
}

/// Low bits ([`Atom::Low`]) as an access finds them: the number of the polynomial, and how many bits.
pub type Low = (u32, u8);

/// What is known of low bits where an access is made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Known {
    /// Nothing more.
    Any,
    /// They are this.
    Is(Poly),
    /// They are not 0.
    NotZero,
}

/// What an access may be made with beside indices.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Digit {
    Low(Low, Known),
    /// [`Atom::Pairs`].
    Pairs(usize),
}

/// The low bits (and pairs) that accesses of a nest are made with. Each has a number like a loop's, behind those of all
/// loops.
#[derive(Clone, Debug, Default)]
pub struct Residues {
    first: usize,
    all: Vec<Digit>,
}

impl Residues {
    /// None so far, in a function of so many loops.
    pub fn new(loops: usize) -> Residues {
        Residues { first: loops, all: vec![] }
    }

    /// The number of one.
    pub fn number(&mut self, low: Low, known: Known) -> usize {
        self.number_of(Digit::Low(low, known))
    }

    fn number_of(&mut self, one: Digit) -> usize {
        let at = self.all.iter().position(|r| *r == one).unwrap_or(self.all.len());
        if at == self.all.len() {
            self.all.push(one);
        }
        self.first + at
    }

    fn get(&self, number: usize) -> Option<(&Low, &Known)> {
        match self.all.get(number.checked_sub(self.first)?)? {
            Digit::Low(low, known) => Some((low, known)),
            Digit::Pairs(_) => None,
        }
    }

    /// Does the number stand for a loop?
    pub fn is_loop(&self, number: usize) -> bool {
        number < self.first
    }

    /// The loop of whose index it is the pairs.
    pub fn pairs(&self, number: usize) -> Option<usize> {
        match self.all.get(number.checked_sub(self.first)?)? {
            Digit::Pairs(l) => Some(*l),
            Digit::Low(..) => None,
        }
    }

    /// The low bits that the one with that number is, and the least that it counts from, if it is.
    pub fn low(&self, number: usize) -> Option<(Low, u64)> {
        let (low, known) = self.get(number)?;
        Some((*low, u64::from(*known == Known::NotZero)))
    }

    /// How many values the one with that number has, if that is known.
    pub fn count(&self, number: usize) -> Option<u64> {
        let ((_, bits), known) = self.get(number)?;
        Some(match known {
            Known::Any => 1 << bits,
            Known::Is(_) => 1,
            Known::NotZero => (1 << bits) - 1,
        })
    }

    /// What it is modulo that power of two: the indices that this moves with.
    pub fn definition(&self, s: &Scev, root: usize, number: usize) -> Option<(u64, Poly, BTreeMap<usize, Poly>)> {
        let (low, known) = self.get(number)?;
        let least = match known {
            Known::Any => Poly::constant(Ty::I32, 0),
            Known::Is(n) => n.clone(),
            Known::NotZero => Poly::constant(Ty::I32, 1),
        };
        let p = s.low_bits(*low).sub(&least);
        let mut none = Residues::new(self.first);
        let (base, strides) = split(s, root, &p, &s.forest.subtree(root), &mut none, &[])?;
        (none.all.is_empty()).then_some((1 << low.1, base, strides))
    }

    /// Their numbers.
    pub fn numbers(&self) -> std::ops::Range<usize> {
        self.first..self.first + self.all.len()
    }
}

/// Splits an address into base and strides over the loops of the nest (and residues); `None` if it is not affine, or if a
/// part of it changes inside the nest in another way. What is known of low bits there is told.
pub fn split(
    s: &Scev,
    root: usize,
    addr: &Poly,
    loops: &[usize],
    residues: &mut Residues,
    known: &[(Low, Known)],
) -> Option<(Poly, BTreeMap<usize, Poly>)> {
    let mut base = s.resolve(addr, root);
    let mut strides = BTreeMap::new();
    let mut low: Vec<Low> =
        base.atoms().filter_map(|a| if let Atom::Low(v, k) = a { Some((v, k)) } else { None }).collect();
    low.sort_unstable();
    low.dedup();
    for (v, k) in low {
        let (rest, coef) = base.linear_in_atom(Atom::Low(v, k))?;
        base = rest;
        let of = known.iter().find(|x| x.0 == (v, k)).map_or(Known::Any, |x| x.1.clone());
        match &of {
            Known::Any => {}
            Known::Is(n) if n.ty == base.ty => base = base.add(&coef.mul(n)),
            // Of an address of 64 bits: only a number is as wide as one wants.
            Known::Is(n) => base = base.add(&coef.scale(n.as_constant()?)),
            Known::NotZero => base = base.add(&coef),
        }
        let number = residues.number((v, k), of);
        if residues.count(number) != Some(1) {
            strides.insert(number, coef);
        }
    }
    for &l in loops {
        let (rest, coef) = base.linear_in_atom(Atom::Pairs(l))?;
        if !coef.is_zero() {
            strides.insert(residues.number_of(Digit::Pairs(l)), coef);
            base = rest;
        }
    }
    for &l in loops {
        let (rest, coef) = base.linear_in(l)?;
        if !coef.is_zero() {
            strides.insert(l, coef);
        }
        base = rest;
    }
    (s.fixed(&base, root) && strides.values().all(|p| s.fixed(p, root))).then_some((base, strides))
}

/// Why a loop cannot be parallel, seen from two views.
#[derive(Clone, Debug, PartialEq)]
pub enum Conflict {
    /// The store's address does not move with the loop.
    SameAddress,
    /// Iterations that far apart touch the same bytes: the store's one comes so much later. A negative number, if one is
    /// found: then it comes first.
    Distance(i64),
}

impl Conflict {
    /// That a loop is kept because of it.
    pub(crate) fn kept(&self, w: &SymView, x: &SymView) -> Kept {
        let (code, detail) = match self {
            Conflict::Distance(d) => (
                Code::MemoryRecurrence,
                format!("a store and another access touch the same bytes {} iteration(s) apart", d.abs()),
            ),
            Conflict::SameAddress => (Code::SameAddress, "two accesses share an address".to_string()),
        };
        Kept::new(code, detail, vec![w.at, x.at])
    }
}

/// Do iterations of `l` certainly (for long enough trips) touch a common byte through the store
/// `w` and the access `x`? Only what is certain from the symbols is reported: the run-time guard
/// decides the rest.
pub fn carried(w: &SymView, x: &SymView, l: usize) -> Option<Conflict> {
    let (_, ws) = w.moved()?;
    let diff = distance(w, x)?;
    // Where they are, or whether they are made, depends on data: nothing is certain.
    if ws != x.moved()?.1 || w.spread > 0 || x.spread > 0 || w.residual || x.residual {
        return None;
    }
    let meet = |d: Poly| d.as_signed().is_some_and(|d| d < w.bytes() && -d < x.bytes());
    let Some(stride) = ws.get(&l) else {
        // The address stands still along `l`: conflict if the bytes can be the same.
        return meet(diff).then_some(Conflict::SameAddress);
    };
    // What only one of the two has symbols in is no number for any of them.
    let plain = |p: &Poly| p.terms().all(|(m, _)| m.is_empty());
    if plain(&diff) != plain(stride) {
        return None;
    }
    // Whole multiples of the stride along `l` alone.
    let certain: Vec<i64> =
        (1..=NEAR).flat_map(|k| [-k, k]).filter(|k| meet(diff.sub(&stride.scale(*k as u64)))).collect();
    // What a store has changed before it is read says more than what it changes behind that.
    certain.iter().copied().find(|k| *k < 0).or(certain.first().copied()).map(Conflict::Distance)
}

/// The greatest distance in iterations that is looked at.
const NEAR: i64 = 8;

/// How far the access `x` starts behind the store `w`, as far as bases say.
pub fn distance(w: &SymView, x: &SymView) -> Option<Poly> {
    let ((wb, _), (xb, _)) = (w.moved()?, x.moved()?);
    let offset = |v: &SymView| Poly::constant(wb.ty, v.offset);
    Some(xb.add(&offset(x)).sub(&wb.add(&offset(w))))
}
