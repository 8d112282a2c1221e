//! Dependences that a nest is likely to have, found by trying small indices.
//!
//! Takes two views of a nest with the bounds of its loops, as far as they are numbers; looks for two iterations of a loop
//! that touch a common byte. What symbols stand for is not known, so strides that differ as polynomials are taken for
//! unrelated, and bounds that are symbols for large. The answer is no proof either way: the guard decides at run time
//! whether a nest is independent. It only says that asking would be in vain, so that inner loops are asked instead.

use std::cell::{Cell, RefCell};
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::hash::BuildHasher;
use std::rc::Rc;

use rustc_hash::{FxBuildHasher, FxHashMap as HashMap};
use smallvec::SmallVec;

use crate::nest::known;
use crate::scev::{Poly, Scev, Ways};
use crate::views::{Residues, SymView, distance, split};

/// Indices that are tried: 0 to this one.
pub const LAST: i64 = 4;
/// Most combinations that are tried for a pair of views.
const TRIES: usize = 40_000;

/// `scale · index ≤ room + Σ slope · other`; no room is room enough.
#[derive(Clone, Debug)]
struct Limit {
    scale: i64,
    room: Option<i64>,
    slopes: Vec<(usize, i64)>,
}

/// What a residue is: `at_zero + Σ slope · index`, modulo a power of two.
#[derive(Clone, Debug)]
struct Digit {
    modulus: i64,
    at_zero: i64,
    slopes: Vec<(usize, i64)>,
}

/// What an access is made with beside indices.
#[derive(Clone, Debug)]
enum Fit {
    Modulo(Digit),
    /// Half of index · (index - 1).
    Pairs(usize),
}

impl Fit {
    /// Can it be that number at these indices?
    fn fits(&self, n: i64, index: impl Fn(usize) -> Option<i64>) -> bool {
        match self {
            Fit::Modulo(Digit { modulus, at_zero, slopes }) => {
                let moved = slopes.iter().map(|(m, s)| Some(s * index(*m)?)).sum::<Option<i64>>();
                moved.is_none_or(|moved| (at_zero + moved - n).rem_euclid(*modulus) == 0)
            }
            Fit::Pairs(l) => index(*l).is_none_or(|i| i * (i - 1) / 2 == n),
        }
    }

    /// The greatest number that is tried.
    fn last(&self) -> i64 {
        if let Fit::Pairs(_) = self { LAST * (LAST - 1) / 2 } else { LAST }
    }
}

/// The bounds of a nest's loops, and what residues are.
#[derive(Debug, Default)]
pub struct Limits {
    loops: BTreeMap<usize, Vec<Limit>>,
    residues: BTreeMap<usize, Fit>,
    found: RefCell<Found>,
    /// What it took to compare accesses: as if so many instructions had been looked at.
    pub work: Cell<u64>,
}

impl Limits {
    /// The last index of a loop, where it is a number.
    pub fn last(&self, l: usize) -> Option<i64> {
        let plain = self.loops.get(&l)?.iter().filter(|limit| limit.slopes.is_empty());
        plain.filter_map(|limit| Some(limit.room?.div_euclid(limit.scale))).min()
    }

    /// Those of the root and every loop inside, and of the residues.
    pub fn new(s: &Scev, root: usize, residues: &Residues) -> Limits {
        let mut out = BTreeMap::new();
        for l in s.forest.subtree(root) {
            out.insert(l, limits(s, root, l, residues).unwrap_or_default());
        }
        for r in residues.numbers() {
            let room = residues.count(r).map(|n| n as i64 - 1);
            out.insert(r, vec![Limit { scale: 1, room, slopes: vec![] }]);
        }
        let residue = |r: usize| {
            if let Some(l) = residues.pairs(r) {
                return Some((r, Fit::Pairs(l)));
            }
            let (modulus, base, strides) = residues.definition(s, root, r)?;
            // Symbols are taken for 0: they are the same for both accesses.
            let at_zero = base.coefficient(&[]) as i64;
            let slopes = strides.iter().map(|(m, p)| Some((*m, p.as_signed()?))).collect::<Option<Vec<_>>>()?;
            Some((r, Fit::Modulo(Digit { modulus: modulus as i64, at_zero, slopes })))
        };
        let residues = residues.numbers().filter_map(residue).collect();
        Limits { loops: out, residues, found: RefCell::default(), work: Cell::new(0) }
    }
}

fn limits(s: &Scev, root: usize, l: usize, residues: &Residues) -> Option<Vec<Limit>> {
    let Ways { all, scale, more, .. } = s.ways(&s.count(l)?, root)?;
    let around: Vec<usize> = s.forest.subtree(root).into_iter().filter(|&m| m != l && s.within(l, m)).collect();
    let known = known(s, root, s.forest.loops[l].header);
    let limit = |way: &Poly| {
        let (base, strides) = split(s, root, way, &around, &mut residues.clone(), &known)?;
        let slopes = strides.iter().map(|(m, p)| Some((*m, p.as_signed()?))).collect::<Option<Vec<_>>>()?;
        Some(Limit { scale, room: base.as_signed().map(|n| n.saturating_add(more)), slopes })
    };
    Some(all.iter().filter_map(limit).collect())
}

/// An address as numbers: for every loop (and residue) what one of its index adds, in units of each polynomial that occurs
/// as a stride; the first unit is a byte.
type Strides = Vec<(usize, Vec<i64>)>;

fn in_units(strides: &BTreeMap<usize, Poly>, units: &mut Vec<Poly>) -> Strides {
    let mut out = vec![];
    for (l, p) in strides {
        let mut symbols = p.clone();
        let bytes = symbols.take_constant();
        let constant = Poly::constant(p.ty, bytes).as_signed().unwrap_or(0);
        let mut amounts = vec![constant];
        if !symbols.is_zero() {
            let at = units.iter().position(|u| *u == symbols).unwrap_or_else(|| {
                units.push(symbols);
                units.len() - 1
            });
            amounts.resize(at + 2, 0);
            amounts[at + 1] = 1;
        }
        out.push((*l, amounts));
    }
    out
}

/// A distance as so many bytes and so many of one unit.
fn whole(distance: &Poly, units: &[Poly]) -> Option<Vec<i64>> {
    let mut symbols = distance.clone();
    let bytes = symbols.take_constant();
    let mut out = vec![0; units.len() + 1];
    out[0] = Poly::constant(distance.ty, bytes).as_signed()?;
    if !symbols.is_zero() {
        let of = |u: &Poly| (-LAST..=LAST).find(|k| u.scale(*k as u64) == symbols);
        let (at, k) = units.iter().enumerate().find_map(|(at, u)| Some((at, of(u)?)))?;
        out[at + 1] = k;
    }
    Some(out)
}

/// A few numbers.
type Few = SmallVec<[i64; 4]>;

/// An access at some indices.
#[derive(Debug)]
struct Touch {
    index: Few,
    at: Few,
}

/// All accesses of a view at small indices, with the indices along some loops (0 where the access is not inside one).
fn touches(limits: &Limits, strides: &Strides, v: &SymView, along: &[usize], units: usize) -> Option<Vec<Touch>> {
    let mut points: Vec<Touch> = vec![Touch { index: Few::new(), at: SmallVec::from_elem(0, units + 1) }];
    // Outer loops have smaller numbers than those inside; residues come behind all loops.
    let mut dims: Vec<usize> = v.loops.clone();
    dims.extend(strides.iter().map(|s| s.0).filter(|d| !v.loops.contains(d)));
    dims.sort_unstable();
    for (k, &d) in dims.iter().enumerate() {
        let amounts = strides.iter().find(|s| s.0 == d).map(|s| &s.1);
        let mut next = vec![];
        for Touch { index, at } in points {
            let of = |l: usize| Some(index[dims[..k].iter().position(|d| *d == l)?]);
            let last = |limit: &Limit| {
                let moved: i64 = limit.slopes.iter().map(|(m, s)| s * of(*m).unwrap_or(0)).sum();
                let last = limit.room?.saturating_add(moved).div_euclid(limit.scale);
                Some(last - i64::from(v.short.contains(&d)))
            };
            let most = limits
                .loops
                .get(&d)
                .into_iter()
                .flatten()
                .filter_map(last)
                .fold(limits.residues.get(&d).map_or(LAST, Fit::last), i64::min);
            let fits = |i: &i64| limits.residues.get(&d).is_none_or(|r| r.fits(*i, of));
            for i in (0..=most).filter(fits) {
                let (mut index, mut at) = (index.clone(), at.clone());
                index.push(i);
                amounts
                    .into_iter()
                    .flatten()
                    .enumerate()
                    .for_each(|(u, n)| at[u] = at[u].wrapping_add(n.wrapping_mul(i)));
                next.push(Touch { index, at });
            }
        }
        points = next;
        if points.len() * points.len() > TRIES * 40 {
            return None;
        }
    }
    let places: Vec<Option<usize>> = along.iter().map(|l| dims.iter().position(|d| d == l)).collect();
    let asked = |index: &[i64]| places.iter().map(|p| p.map_or(0, |p| index[p])).collect();
    Some(points.into_iter().map(|Touch { index, at }| Touch { index: asked(&index), at }).collect())
}

/// How an access moves: its strides, the loops around it, and those whose last iteration does not make it.
type Mover = (BTreeMap<usize, Poly>, Vec<usize>, Vec<usize>);

/// What two accesses touch that move in these ways, from 0 both.
#[derive(Debug)]
struct Table {
    units: Vec<Poly>,
    store: Vec<Touch>,
    other: Vec<Touch>,
    /// Of the other access, where it touches so many units: by bytes.
    by_place: HashMap<Vec<i64>, Vec<usize>>,
}

impl Table {
    fn new(limits: &Limits, w: &SymView, x: &SymView, along: &[usize]) -> Option<Table> {
        let mut units = vec![];
        let (ws, xs) = (in_units(w.moved()?.1, &mut units), in_units(x.moved()?.1, &mut units));
        let store = touches(limits, &ws, w, along, units.len())?;
        let other = touches(limits, &xs, x, along, units.len())?;
        let mut by_place: HashMap<Vec<i64>, Vec<usize>> = HashMap::default();
        for (n, t) in other.iter().enumerate() {
            by_place.entry(t.at[1..].to_vec()).or_default().push(n);
        }
        by_place.values_mut().for_each(|all| all.sort_by_key(|n| other[*n].at[0]));
        Some(Table { units, store, other, by_place })
    }

    /// The first pair of indices, of accesses of so many bytes so far apart, of which `f` gives something.
    fn find<T>(&self, distance: &[i64], bytes: [i64; 2], mut f: impl FnMut(&[i64], &[i64]) -> Option<T>) -> Option<T> {
        let mut met = vec![];
        let mut last: Option<(&[i64], Option<&Vec<usize>>)> = None;
        for t in &self.store {
            let place = &t.at[1..];
            // Mostly it is the one of the touch before.
            let all = match last {
                Some((same, all)) if same == place => all,
                _ => {
                    let other: Vec<i64> = place.iter().zip(&distance[1..]).map(|(t, d)| t - d).collect();
                    last.insert((place, self.by_place.get(&other))).1
                }
            };
            let Some(all) = all else { continue };
            // Both touch the same byte where one begins no further behind the other than that has bytes.
            let start = t.at[0].saturating_sub(distance[0]);
            let first = all.partition_point(|n| self.other[*n].at[0] <= start.saturating_sub(bytes[1]));
            let near = all[first..].iter().take_while(|n| self.other[**n].at[0] < start.saturating_add(bytes[0]));
            met.clear();
            met.extend(near);
            met.sort_unstable();
            if let Some(found) = met.iter().find_map(|n: &usize| f(&t.index, &self.other[*n].index)) {
                return Some(found);
            }
        }
        None
    }
}

/// As how many instructions two accesses count that are compared, if it has to be said how far apart they are.
const PAIR: u64 = 3;

/// How two accesses move, by number, and the loops that they are compared along.
type Key = (usize, usize, SmallVec<[usize; 4]>);

/// Two accesses: the number of their table, how far apart they are, and how many bytes they have.
type Pair = (usize, Vec<i64>, [i64; 2]);

/// What has been found out: accesses of an unrolled loop move alike, and many pairs of them are as far apart.
#[derive(Debug, Default)]
struct Found {
    /// By their hash, so that no copy of one is made to look for it.
    movers: HashMap<u64, Vec<(Mover, usize)>>,
    numbers: HashMap<Key, Option<usize>>,
    /// How many there are.
    moved: usize,
    tables: Vec<Rc<Table>>,
    conflicts: HashMap<Pair, Option<i64>>,
    single: HashMap<Pair, bool>,
    orders: HashMap<Pair, Orders>,
}

impl Found {
    /// The number of how an access moves.
    fn mover(&mut self, v: &SymView) -> Option<usize> {
        let (_, strides) = v.affine.as_ref()?;
        let hash = FxBuildHasher.hash_one((strides, &v.loops, &v.short));
        let alike = self.movers.entry(hash).or_default();
        let same = |m: &Mover| m.0 == *strides && m.1 == v.loops && m.2 == v.short;
        if let Some((_, number)) = alike.iter().find(|(m, _)| same(m)) {
            return Some(*number);
        }
        let number = self.moved;
        self.moved += 1;
        alike.push(((strides.clone(), v.loops.clone(), v.short.clone()), number));
        Some(number)
    }
}

impl Limits {
    /// The number of the table of two accesses.
    fn table(&self, w: &SymView, x: &SymView, along: &[usize]) -> Option<usize> {
        let mut found = self.found.borrow_mut();
        let (a, b) = (found.mover(w)?, found.mover(x)?);
        let key = (a, b, SmallVec::from_slice(along));
        if let Some(known) = found.numbers.get(&key) {
            return *known;
        }
        let number = Table::new(self, w, x, along).map(|t| {
            found.tables.push(Rc::new(t));
            found.tables.len() - 1
        });
        found.numbers.insert(key, number);
        number
    }

    fn pair(&self, w: &SymView, x: &SymView, along: &[usize]) -> Option<(Rc<Table>, Pair)> {
        self.work.set(self.work.get() + 1);
        let number = self.table(w, x, along)?;
        self.work.set(self.work.get() + PAIR);
        let table = self.found.borrow().tables[number].clone();
        let distance = whole(&distance(w, x)?, &table.units)?;
        Some((table, (number, distance, [w.bytes(), x.bytes()])))
    }
}

/// Where the store `w` and the access `x` touch a common byte, at small indices of these loops: the first pair of indices
/// of which `f` gives something.
pub fn meeting<T>(
    limits: &Limits,
    (w, x): (&SymView, &SymView),
    along: &[usize],
    f: impl FnMut(&[i64], &[i64]) -> Option<T>,
) -> Option<T> {
    let (table, (_, distance, bytes)) = limits.pair(w, x, along)?;
    table.find(&distance, bytes, f)
}

/// In which orders a store and another access come to common bytes.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Orders {
    /// The store comes in an earlier iteration: somewhere, and where the last loop's index differs.
    pub earlier: [bool; 2],
    /// In the same one.
    pub same: bool,
    /// In a later one.
    pub later: bool,
}

/// In which orders, by the indices along these loops, the store and the access touch a common byte.
pub fn orders(limits: &Limits, w: &SymView, x: &SymView, along: &[usize]) -> Orders {
    let Some((table, pair)) = limits.pair(w, x, along) else { return Orders::default() };
    if let Some(known) = limits.found.borrow().orders.get(&pair) {
        return *known;
    }
    let mut out = Orders::default();
    let all = Orders { earlier: [true; 2], same: true, later: true };
    _ = table.find(&pair.1, pair.2, |a, b| {
        match a.cmp(b) {
            Ordering::Less => out.earlier = [true, out.earlier[1] || a.last() != b.last()],
            Ordering::Equal => out.same = true,
            Ordering::Greater => out.later = true,
        }
        (out == all).then_some(())
    });
    limits.found.borrow_mut().orders.insert(pair, out);
    out
}

/// Is it a number of strides and bytes how far apart two accesses are, so that [`meeting`] finds where they meet?
pub fn comparable(w: &SymView, x: &SymView) -> bool {
    let (Some((_, ws)), Some((_, xs)), Some(distance)) = (w.moved(), x.moved(), distance(w, x)) else { return false };
    let mut units = vec![];
    [ws, xs].iter().for_each(|strides| drop(in_units(strides, &mut units)));
    whole(&distance, &units).is_some()
}

/// Do two iterations of `l` at small indices touch a common byte through the store `w` and the access `x`? Then: how far
/// apart they are.
pub fn conflict(limits: &Limits, w: &SymView, x: &SymView, l: usize) -> Option<i64> {
    let (table, pair) = limits.pair(w, x, &[l])?;
    if let Some(known) = limits.found.borrow().conflicts.get(&pair) {
        return *known;
    }
    let found = table.find(&pair.1, pair.2, |a, b| Some((a[0] - b[0]).abs()).filter(|d| *d != 0));
    limits.found.borrow_mut().conflicts.insert(pair, found);
    found
}

/// Are the iterations of `l` at small indices that touch a common byte through the store `w` and the access `x` all with one
/// iteration of one of the two, or do they cross in one place? Then the loop can be run in pieces.
pub fn at_one_index(limits: &Limits, w: &SymView, x: &SymView, l: usize) -> bool {
    let Some((table, pair)) = limits.pair(w, x, &[l]) else { return false };
    if let Some(known) = limits.found.borrow().single.get(&pair) {
        return *known;
    }
    let mut first = None;
    let mut same = [true; 3];
    let spread = table.find(&pair.1, pair.2, |a, b| {
        let (a, b) = (a[0], b[0]);
        if a == b {
            return None;
        }
        let now = [a, b, a + b];
        let first = *first.get_or_insert(now);
        same.iter_mut().zip(first.iter().zip(&now)).for_each(|(same, (x, y))| *same &= x == y);
        same.iter().all(|same| !same).then_some(())
    });
    let single = first.is_some() && spread.is_none();
    limits.found.borrow_mut().single.insert(pair, single);
    single
}
