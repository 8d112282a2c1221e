//! Can two accesses touch a common byte in two different points, or in two of a certain order?
//!
//! Takes a dependence equation in numbers: a distance, strides and ranges of the indices of both points, and bounds of
//! indices that move with others. What moves both accesses alike counts as one unknown, the difference of the two indices.
//! The equation is taken apart like a number into digits: for a stride, every factor is a multiple of it and a rest, and
//! what the rests can come to leaves few values of the sum of the multiples (Banerjee's bounds, "Dependence Analysis for
//! Supercomputing", 1988, with numbers in place of symbols); each is tried, and the rests are taken apart in turn. This is
//! also what finds the rows and columns again of which addresses were made. A solution has to be one of points that exist
//! and differ: whether there are such is a system of inequalities ([`System`]). When the search's budget runs out, the
//! answer is that system's, without the search.

use std::cell::Cell;
use std::collections::BTreeMap;

use crate::system::{Sum, System};

/// An access, as far as its place in the iteration says.
#[derive(Debug)]
pub(crate) struct Side<'a> {
    /// Its first byte where every index is 0.
    pub start: i128,
    /// How many bytes it touches.
    pub bytes: i128,
    /// How much greater the address can be than its place in the iteration says.
    pub spread: i128,
    /// Stride along each loop that moves the address and runs more than once.
    pub strides: &'a BTreeMap<usize, i128>,
    /// First and last index of those loops in which the access is made.
    pub indices: &'a BTreeMap<usize, (i128, i128)>,
    /// The loops around it.
    pub inside: &'a [usize],
}

/// `scale · index ≤ at_zero + Σ slope · other`.
#[derive(Clone, Debug)]
pub(crate) struct Bound {
    /// A positive factor of the index.
    pub scale: i128,
    /// The bound where every other index is 0.
    pub at_zero: i128,
    /// (loop, slope).
    pub slopes: Vec<(usize, i128)>,
}

impl Bound {
    /// What is not negative for an index within the bound, by the unknown that stands for each index.
    pub fn sum(&self, index: usize, unknown: impl Fn(usize) -> usize) -> Sum {
        let slopes = self.slopes.iter().map(|&(m, slope)| (unknown(m), slope));
        (self.at_zero, slopes.chain([(unknown(index), -self.scale)]).collect())
    }
}

impl Bound {
    /// A number modulo the scale, as near to 0 as there is one; a positive one of two. So what is even with an index is less
    /// than it by a rest, and not as much more.
    fn least(&self, n: i128) -> i128 {
        let rest = n.rem_euclid(self.scale);
        if 2 * rest > self.scale { rest - self.scale } else { rest }
    }

    /// What is 0, with the quotient as another unknown, for a residue that is that modulo the scale.
    pub fn modulo(&self, index: usize, quotient: usize, unknown: impl Fn(usize) -> usize) -> Sum {
        let slopes = self.slopes.iter().map(|&(m, slope)| (unknown(m), self.least(slope)));
        (self.least(self.at_zero), slopes.chain([(unknown(index), -1), (quotient, -self.scale)]).collect())
    }

    /// What is not negative of that quotient, where each index runs so often. It is an integer, which the equation does not
    /// say: where only an odd number leaves 1, one of less than 1 does not.
    pub fn quotient(&self, index: usize, quotient: usize, trips: impl Fn(usize) -> i128) -> [Sum; 2] {
        let (mut least, mut most) = (self.least(self.at_zero), self.least(self.at_zero));
        for (m, f) in self.slopes.iter().map(|&(m, f)| (m, self.least(f))).chain([(index, -1)]) {
            let end = f * (trips(m) - 1);
            (least, most) = (least + end.min(0), most + end.max(0));
        }
        let first = -(-least).div_euclid(self.scale);
        [(-first, vec![(quotient, 1)]), (most.div_euclid(self.scale), vec![(quotient, -1)])]
    }
}

/// What is not negative of the pairs below an index that runs so often, as the unknowns `pairs` and `index`: the number of
/// pairs is convex in the index.
pub(crate) fn pairs(trips: i128, pairs: usize, index: usize) -> Vec<Sum> {
    let below = |n: i128| n * (n - 1) / 2;
    let last = (trips - 1).max(0);
    let tangent = |k: i128| (below(k + 1), vec![(pairs, 1), (index, -k)]);
    // Under the line from no pairs to the most.
    let chord = (0, vec![(index, (last - 1).max(0)), (pairs, -2)]);
    vec![(0, vec![(pairs, 1)]), chord, tangent(1), tangent((last - 1).max(0))]
}

/// The question.
#[derive(Debug)]
pub(crate) struct Dependence<'a> {
    /// The two accesses.
    pub sides: [Side<'a>; 2],
    /// Bounds that move, each with its loop.
    pub bounds: Vec<(usize, Bound)>,
    /// What residues are modulo the scale.
    pub residues: Vec<(usize, Bound)>,
    /// The numbers of pairs below a loop's index, each with the loop.
    pub pairs: Vec<(usize, usize)>,
    /// Trip count of each loop, at least 1.
    pub trips: Vec<i128>,
    /// The parallel loops that points are told apart by, outermost first.
    pub parallel: Vec<usize>,
    /// How much further the first access may start: by so many times, up to as often.
    pub drift: Option<(i128, i128)>,
}

/// Which pairs of points are looked for: the first access is made in the one, the second access in the other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Points {
    /// Two different ones.
    Different,
    /// The first access's one comes first, as the indices of the parallel loops are ordered.
    Ascending,
    /// It comes later.
    Descending,
    /// One and the same.
    Same,
    /// Two of which the indices of the two parallel loops differ by so much: the first access's less the second one's, from
    /// and to.
    Within([(i128, i128); 2]),
}

/// Where two accesses meet: `times` an index of that parallel loop is so much, be it the first access's one (as often), the
/// second one's, or both alike.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Place {
    pub axis: usize,
    pub times: i128,
    pub is: i128,
    /// It is not the index of one of them alone.
    pub crossing: bool,
}

/// One unknown of the search.
#[derive(Clone, Debug)]
struct Unknown {
    /// What the distance moves by for one.
    factor: i128,
    /// Least value.
    lo: i128,
    /// Greatest value.
    hi: i128,
    /// The difference of two indices of a parallel loop: another value than 0 makes the two points different.
    parallel: bool,
    /// What it is: the sum of (unknown of the system, 1 or -1).
    of: Vec<(usize, i128)>,
}

/// Least and greatest value of `Σ factor·unknown`.
fn ends<'u>(terms: impl Iterator<Item = (i128, &'u Unknown)>) -> (i128, i128) {
    terms.fold((0, 0), |(lo, hi), (f, u)| (lo + (f * u.lo).min(f * u.hi), hi + (f * u.lo).max(f * u.hi)))
}

/// A number as a multiple of the unit, and the least rest.
fn digit(f: i128, unit: i128) -> (i128, i128) {
    let q = (2 * f.abs() + unit - 1).div_euclid(2 * unit) * f.signum();
    (q, f - q * unit)
}

/// What a search has come to.
struct Search<'u> {
    all: &'u [Unknown],
    which: Points,
    /// Equations: factors of the unknowns, and what they sum up to.
    fixed: Vec<(Vec<(usize, i128)>, i128)>,
    /// Those with which the accesses meet, once that is found.
    met: Vec<(Vec<(usize, i128)>, i128)>,
    budget: u64,
}

impl Search<'_> {
    /// The value of an unknown, where an equation of its own says it.
    fn value(&self, u: usize) -> Option<i128> {
        let own = |(sum, value): &(Vec<(usize, i128)>, i128)| match sum.as_slice() {
            [(v, sign @ (1 | -1))] if *v == u => Some(value * sign),
            _ => None,
        };
        self.fixed.iter().find_map(own)
    }

    /// How much greater the index of a parallel loop is in the first access's point, as far as it is known: of loops that
    /// move the two accesses differently, or not at all, it may be anything in any solution.
    fn difference(&self, l: usize) -> Option<i128> {
        let of = self.all.iter().position(|u| u.parallel && u.of[0].0 == l)?;
        self.value(of)
    }
}

/// Nodes of the search before it is given up: strides that nest like the digits of a number need a handful.
const BUDGET: u64 = 2_000;
/// A large nest may be looked at longer: one node for so many of its operations.
const WORK_PER_NODE: u64 = 256;
/// Nodes that looking for points costs.
const SYSTEM: u64 = 50;
/// Most values of a digit, of a stride that is preferred to a greater one.
const VALUES: i128 = 4;

/// What looking for an answer may cost.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Effort<'e> {
    /// Operations of the nest that is asked about.
    pub work: u64,
    /// Nodes that are left for all questions of one call.
    pub left: &'e Cell<u64>,
}

impl Effort<'_> {
    /// Nodes that all questions of a call may cost, of a call of so many operations: a node takes about as long as a
    /// thousand of them.
    pub fn of_call(work: u64) -> u64 {
        10 * BUDGET + work / (4 * WORK_PER_NODE)
    }
}

impl Dependence<'_> {
    /// Is there an assignment of the unknowns, between two such points, that makes the two accesses touch a common byte?
    pub fn possible(&self, which: Points, effort: Effort<'_>) -> bool {
        self.meet(which, effort).is_some()
    }

    /// The same, and at which single indices that is, as far as the equation says it; `None` if there is none. Where no
    /// effort is left, there may be one.
    pub fn meet(&self, which: Points, effort: Effort<'_>) -> Option<Vec<Place>> {
        let left = effort.left.get();
        if left == 0 {
            return Some(vec![]);
        }
        let all = self.unknowns();
        let budget = BUDGET.max(effort.work / WORK_PER_NODE).min(left);
        let mut search = Search { all: &all, which, fixed: vec![], met: vec![], budget };
        // In one point there is no difference.
        let counts = |u: &Unknown| which != Points::Same || !u.parallel;
        let terms: Vec<(usize, i128)> =
            all.iter().enumerate().filter(|(_, u)| counts(u)).map(|(k, u)| (k, u.factor)).collect();
        let found = self.search(&mut search, &terms, self.distance());
        let again = if found.is_none() { SYSTEM } else { 0 };
        effort.left.set(left.saturating_sub(budget - search.budget + again + 1));
        let found = found.unwrap_or_else(|| {
            // Somewhere in reach.
            let within = |s: &mut System| {
                let sum: Vec<(usize, i128)> =
                    all.iter().flat_map(|u| u.of.iter().map(|(x, sign)| (*x, sign * u.factor))).collect();
                let mirrored = sum.iter().map(|(x, f)| (*x, -f)).collect();
                s.at_least_zero(&(self.distance() + self.sides[0].bytes - 1, sum));
                s.at_least_zero(&(self.sides[1].bytes - 1 - self.distance(), mirrored));
            };
            self.points(which, false, within)
        });
        found.then(|| search.met.iter().filter_map(|(sum, is)| self.place(&all, sum, *is)).collect())
    }

    /// An equation of indices of one parallel loop alone.
    fn place(&self, all: &[Unknown], sum: &[(usize, i128)], is: i128) -> Option<Place> {
        let (mut axis, mut times) = (None, 0);
        for &(u, q) in sum {
            let [(index, sign)] = all[u].of[..] else { return None };
            let l = index % self.trips.len();
            let single = index < 2 * self.trips.len() && self.parallel.contains(&l);
            if !single || axis.is_some_and(|other| other != l) {
                return None;
            }
            (axis, times) = (Some(l), times + q * sign);
        }
        let (axis, crossing) = (axis?, sum.len() > 1);
        let (times, is) = if times < 0 { (-times, -is) } else { (times, is) };
        (times != 0).then_some(Place { axis, times, is, crossing })
    }

    /// Are they such points, by the differences that are known? `None` if that depends on the others.
    fn decided(&self, search: &Search<'_>) -> Option<bool> {
        let moved = self.parallel.iter().filter(|&&l| self.trips[l] > 1);
        let mut differences = moved.map(|&l| search.difference(l));
        match search.which {
            Points::Different => {
                let (mut all, mut any) = (true, false);
                differences.for_each(|d| {
                    all &= d.is_some();
                    any |= d.is_some_and(|d| d != 0);
                });
                if any { Some(true) } else { all.then_some(false) }
            }
            // The first loop that they differ in decides.
            Points::Ascending | Points::Descending => match differences.find(|d| *d != Some(0)) {
                Some(d) => d.map(|d| (d < 0) == (search.which == Points::Ascending)),
                None => Some(false),
            },
            Points::Same => None,
            Points::Within(ranges) => {
                let mut all = Some(true);
                for (&l, (lo, hi)) in self.parallel.iter().zip(ranges) {
                    let known = if self.trips[l] > 1 { search.difference(l) } else { Some(0) };
                    match known {
                        Some(d) if d < lo || hi < d => return Some(false),
                        Some(_) => {}
                        None => all = None,
                    }
                }
                all
            }
        }
    }

    /// First address of the first access less that of the second.
    fn distance(&self) -> i128 {
        self.sides[0].start - self.sides[1].start
    }

    /// The system's unknown for an index of a side; behind them is what a side's data add.
    fn index(&self, side: usize, l: usize) -> usize {
        side * self.trips.len() + l
    }

    /// The one for how often the first access drifts.
    fn drifted(&self) -> usize {
        2 * self.trips.len() + 2 + 2 * self.residues.len()
    }

    fn unknowns(&self) -> Vec<Unknown> {
        let [a, b] = &self.sides;
        let mut out: Vec<Unknown> = vec![];
        for l in (0..self.trips.len()).filter(|&l| self.trips[l] > 1) {
            let parallel = self.parallel.contains(&l);
            match (a.strides.get(&l), b.strides.get(&l)) {
                (Some(&s), Some(&t)) if s == t => {
                    let ((a_lo, a_hi), (b_lo, b_hi)) = (a.indices[&l], b.indices[&l]);
                    let of = vec![(self.index(0, l), 1), (self.index(1, l), -1)];
                    // However wide the ranges are, of pieces that begin anywhere.
                    let most = self.trips[l] - 1;
                    let (lo, hi) = ((a_lo - b_hi).max(-most), (a_hi - b_lo).min(most));
                    out.push(Unknown { factor: s, lo, hi, parallel, of });
                }
                (x, y) => {
                    for (side, factor) in [(0, x.copied()), (1, y.map(|t| -t))] {
                        if let (Some(factor), Some(&(lo, hi))) = (factor, self.sides[side].indices.get(&l)) {
                            let of = vec![(self.index(side, l), 1)];
                            out.push(Unknown { factor, lo, hi, parallel: false, of });
                        }
                    }
                }
            }
        }
        for (side, factor) in [(0, 1), (1, -1)] {
            if self.sides[side].spread > 0 {
                let of = vec![(self.index(2, side), 1)];
                out.push(Unknown { factor, lo: 0, hi: self.sides[side].spread, parallel: false, of });
            }
        }
        if let Some((factor, hi)) = self.drift {
            out.push(Unknown { factor, lo: 0, hi, parallel: false, of: vec![(self.drifted(), 1)] });
        }
        out
    }

    /// Looks for values of the terms that are left. `None` if the budget is used up.
    fn search(&self, search: &mut Search<'_>, terms: &[(usize, i128)], distance: i128) -> Option<bool> {
        if self.decided(search) == Some(false) {
            return Some(false);
        }
        let bytes = (self.sides[0].bytes, self.sides[1].bytes);
        let all = search.all;
        let mut units: Vec<i128> = terms.iter().map(|t| t.1.abs()).collect();
        units.sort_unstable_by_key(|u| std::cmp::Reverse(*u));
        units.dedup();
        // What the rests can come to.
        let rests = |unit: i128| ends(terms.iter().map(|&(u, f)| (digit(f, unit).1, &all[u])));
        let values = |unit: i128| {
            let (least, most) = rests(unit);
            (most - least + bytes.0 + bytes.1) / unit
        };
        let preferred = units.iter().copied().find(|&u| values(u) <= VALUES);
        let Some(unit) = preferred.or(units.first().copied()) else {
            if distance >= bytes.1 || -distance >= bytes.0 {
                return Some(false);
            }
            return self.leaf(search);
        };
        search.budget = search.budget.checked_sub(1)?;
        let digits: Vec<(usize, i128)> =
            terms.iter().map(|&(u, f)| (u, digit(f, unit).0)).filter(|(_, q)| *q != 0).collect();
        let left: Vec<(usize, i128)> =
            terms.iter().map(|&(u, f)| (u, digit(f, unit).1)).filter(|(_, r)| *r != 0).collect();
        // -bytes.0 < distance + unit·k + rest < bytes.1 must be possible.
        let (least, most) = rests(unit);
        let (lo, hi) = (1 - bytes.0 - distance - most, bytes.1 - 1 - distance - least);
        let (first, last) = ends(digits.iter().map(|&(u, q)| (q, &all[u])));
        let first = first.max(lo.div_euclid(unit) + i128::from(lo.rem_euclid(unit) != 0));
        let last = last.min(hi.div_euclid(unit));
        let mut k = first;
        while k <= last {
            search.fixed.push((digits.clone(), k));
            let found = self.search(search, &left, distance + unit * k);
            search.fixed.pop();
            match found {
                Some(false) => {}
                other => return other,
            }
            k += 1;
        }
        Some(false)
    }

    /// Everything is said: are there such points?
    fn leaf(&self, search: &mut Search<'_>) -> Option<bool> {
        search.met = search.fixed.clone();
        let decided = self.decided(search) == Some(true);
        let single = |(sum, _): &(Vec<(usize, i128)>, i128)| matches!(sum.as_slice(), [(_, 1 | -1)]);
        let plain = self.bounds.is_empty() && self.residues.is_empty() && self.pairs.is_empty();
        if decided && plain && search.fixed.iter().all(single) {
            return Some(true);
        }
        search.budget = search.budget.checked_sub(SYSTEM)?;
        let all = search.all;
        let equal = |s: &mut System| {
            for (sum, value) in &search.fixed {
                let terms = sum.iter().flat_map(|&(u, q)| all[u].of.iter().map(move |(x, sign)| (*x, q * sign)));
                s.zero(&(-value, terms.collect()));
            }
        };
        Some(self.points(search.which, decided, equal))
    }

    /// Are there two such points that meet a condition (are they such by it, `decided`, or have to be otherwise), as far
    /// as ranges and bounds say?
    fn points(&self, which: Points, decided: bool, condition: impl Fn(&mut System)) -> bool {
        let n = self.trips.len();
        let mut system = System::new(self.drifted() + usize::from(self.drift.is_some()));
        if let Some((_, most)) = self.drift {
            system.at_least_zero(&(0, vec![(self.drifted(), 1)]));
            system.at_least_zero(&(most, vec![(self.drifted(), -1)]));
        }
        for (k, side) in self.sides.iter().enumerate() {
            for (l, trips) in self.trips.iter().enumerate() {
                let (lo, hi) = side.indices.get(&l).copied().unwrap_or((0, trips - 1));
                system.at_least_zero(&(-lo, vec![(self.index(k, l), 1)]));
                system.at_least_zero(&(hi, vec![(self.index(k, l), -1)]));
            }
            system.at_least_zero(&(0, vec![(self.index(2, k), 1)]));
            system.at_least_zero(&(side.spread, vec![(self.index(2, k), -1)]));
            for &(p, l) in &self.pairs {
                let rows = pairs(self.trips[l], self.index(k, p), self.index(k, l));
                rows.iter().for_each(|row| system.at_least_zero(row));
            }
            // Of an access that is not inside the loop a bound says nothing.
            for (l, bound) in self.bounds.iter().filter(|(l, _)| side.inside.contains(l)) {
                system.at_least_zero(&bound.sum(*l, |m| self.index(k, m)));
            }
            for (r, (l, residue)) in self.residues.iter().enumerate().filter(|(_, (l, _))| side.inside.contains(l)) {
                let quotient = 2 * n + 2 + 2 * r + k;
                system.zero(&residue.modulo(*l, quotient, |m| self.index(k, m)));
                let range = residue.quotient(*l, quotient, |m| self.trips[m]);
                range.iter().for_each(|row| system.at_least_zero(row));
            }
        }
        for (l, trips) in self.trips.iter().enumerate() {
            let range = |side: &Side<'_>| side.indices.get(&l).copied().unwrap_or((0, trips - 1));
            let ((a_lo, a_hi), (b_lo, b_hi)) = (range(&self.sides[0]), range(&self.sides[1]));
            for (_, sign) in [(a_hi - b_lo, 1), (b_hi - a_lo, -1)].into_iter().filter(|(most, _)| most >= trips) {
                system.at_least_zero(&(trips - 1, vec![(self.index(0, l), -sign), (self.index(1, l), sign)]));
            }
        }
        condition(&mut system);
        let same = |system: &mut System, loops: &[usize]| {
            for &l in loops {
                system.zero(&(0, vec![(self.index(0, l), 1), (self.index(1, l), -1)]));
            }
        };
        if which == Points::Same {
            same(&mut system, &self.parallel);
            return system.possible();
        }
        if let Points::Within(ranges) = which {
            for (&l, (lo, hi)) in self.parallel.iter().zip(ranges) {
                let (a, b) = (self.index(0, l), self.index(1, l));
                system.at_least_zero(&(-lo, vec![(a, 1), (b, -1)]));
                system.at_least_zero(&(hi, vec![(a, -1), (b, 1)]));
            }
            return system.possible();
        }
        // Pairs want to know which index is the greater one; and if the points differ, one of these is.
        if decided && self.pairs.is_empty() {
            return system.possible();
        }
        let parallel: Vec<usize> = self.parallel.iter().copied().filter(|&l| self.trips[l] > 1).collect();
        let signs: &[i128] = match which {
            Points::Different => &[1, -1],
            Points::Descending => &[1],
            Points::Ascending | Points::Same | Points::Within(_) => &[-1],
        };
        (0..parallel.len()).flat_map(|k| signs.iter().map(move |sign| (k, *sign))).any(|(k, sign)| {
            let (mut system, l) = (system.clone(), parallel[k]);
            if which != Points::Different {
                same(&mut system, &parallel[..k]);
            }
            system.at_least_zero(&(-1, vec![(self.index(0, l), sign), (self.index(1, l), -sign)]));
            let (more, less) = if sign > 0 { (0, 1) } else { (1, 0) };
            for (p, _) in self.pairs.iter().filter(|(_, of)| *of == l) {
                // One index more is as many pairs more as the lesser index.
                let (p, q) = (self.index(more, *p), self.index(less, *p));
                system.at_least_zero(&(0, vec![(p, 1), (q, -1), (self.index(less, l), -1)]));
            }
            system.possible()
        })
    }
}
