//! Views in the numbers of one launch: what each touches, along which loops.
//!
//! Takes the values of a prelude and the trip counts of a launch; gives the footprint of a view, and the dependence equation of
//! two.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ops::Range;

use tensor_wasm_ir::{LoopDim, LoopKind, Region, Taper, Ty, Val, View};

use crate::overlap::{self, Bound, Dependence, Effort, Points, Side};
use crate::system::System;

/// How often bounds of indices that move with one another are gone through.
const TIGHTENED: usize = 3;

/// A view with numbers in place of symbols.
#[derive(Clone, Debug)]
pub(crate) struct Numbers {
    /// First byte that can be touched, at the smallest index combination.
    pub(super) lo: i128,
    /// One past the last byte.
    pub(super) hi: i128,
    /// First byte in the first iteration of every loop, as far as base and strides say.
    pub start: i128,
    bytes: i128,
    /// How much greater the address can be than its place in the iteration says.
    spread: i128,
    /// Stride along each loop that moves the address and runs more than once.
    pub strides: BTreeMap<usize, i128>,
    /// First and last index of those loops in which the access is made.
    pub indices: BTreeMap<usize, (i128, i128)>,
    /// The loops around it.
    inside: Vec<usize>,
    /// The strides say only how far it moves at most, by multiples of so many bytes; or nothing is known but the range.
    packed: Option<i128>,
}

impl Numbers {
    /// A range of which data decide where in it each access is, at multiples of the width.
    pub(super) fn within(range: &Range<u64>, v: &View) -> Numbers {
        let (lo, hi) = (i128::from(range.start), i128::from(range.end));
        let bytes = i128::from(v.mem.bytes).min(hi - lo);
        let spread = hi - lo - bytes;
        let (strides, indices, inside) = (BTreeMap::new(), BTreeMap::new(), vec![]);
        Numbers { lo, hi, start: lo, bytes, spread, strides, indices, inside, packed: Some(bytes.max(1)) }
    }

    /// Is every address a multiple of that?
    pub(super) fn aligned(&self, width: i128) -> bool {
        let moves = |s: &i128| s % width == 0;
        self.start % width == 0 && self.packed.as_ref().map_or_else(|| self.strides.values().all(moves), moves)
    }

    /// Is all of it inside of so much memory?
    pub fn inside(&self, mem_size: u64) -> bool {
        self.hi <= i128::from(mem_size)
    }

    /// Do no two accesses touch a common byte, wherever they are?
    pub fn apart(&self, other: &Numbers) -> bool {
        self.hi <= other.lo || other.hi <= self.lo
    }

    /// A range that holds all that points with these indices touch.
    pub(super) fn of(&self, axes: &[usize], ranges: &[(u64, u64)]) -> Range<u64> {
        let (mut lo, mut hi) = (self.start, self.start + self.spread + self.bytes);
        for (l, stride) in &self.strides {
            let (mut first, mut last) = self.indices[l];
            if let Some(k) = axes.iter().position(|a| a == l) {
                (first, last) = (first.max(i128::from(ranges[k].0)), last.min(i128::from(ranges[k].1) - 1));
            }
            if first > last {
                return 0..0;
            }
            lo += (stride * first).min(stride * last);
            hi += (stride * first).max(stride * last);
        }
        lo.max(self.lo) as u64..hi.min(self.hi).max(0) as u64
    }

    /// The same accesses, each as that of the iteration so much earlier; `None` if they do not move along the loop.
    pub(crate) fn earlier(&self, l: usize, n: i128) -> Option<Numbers> {
        let mut made = self.clone();
        let (first, last) = made.indices.get_mut(&l)?;
        (*first, *last) = (*first - n, *last - n);
        made.start += self.strides.get(&l)? * n;
        Some(made)
    }

    /// The same, with every loop but the first one behind so many others.
    pub fn moved_behind(mut self, n: usize) -> Numbers {
        let behind = |l: usize| if l == 0 { 0 } else { l + n };
        self.strides = self.strides.into_iter().map(|(l, s)| (behind(l), s)).collect();
        self.indices = self.indices.into_iter().map(|(l, i)| (behind(l), i)).collect();
        self.inside.iter_mut().for_each(|l| *l = behind(*l));
        self
    }

    /// The view as one side of a dependence.
    fn side(&self) -> Side<'_> {
        Side {
            start: self.start,
            bytes: self.bytes,
            spread: self.spread,
            strides: &self.strides,
            indices: &self.indices,
            inside: &self.inside,
        }
    }
}

/// The numbers of one launch.
pub(crate) struct Checker<'s> {
    pub region: &'s Region,
    /// The region's loops; of a nest that launches go through in another order, as they are there.
    pub loops: &'s [LoopDim],
    pub values: &'s [u64],
    /// Trip count of each loop, if known.
    pub trips: Vec<Option<u64>>,
    /// Estimate of executed instructions.
    pub work: u64,
    /// Nodes that are left for questions where two views meet.
    pub left: &'s Cell<u64>,
    /// What is found out holds for other launches, too: bounds, and what residues are, that follow host loops are others
    /// there, and do not count.
    pub loose: bool,
    /// How many host loops it takes to say each value.
    pub depths: &'s [u8],
    /// Memory's size, if a footprint that fits it need not be found more closely: that takes longer than a small launch.
    pub enough: Option<u64>,
}

/// What both ranges of addresses hold. They have nothing in common only where nothing is accessed, which may be anywhere.
fn common(a: (i128, i128), b: (i128, i128)) -> (i128, i128) {
    let (lo, hi) = (a.0.max(b.0), a.1.min(b.1));
    if lo <= hi { (lo, hi) } else { a }
}

impl Checker<'_> {
    /// What a question may cost.
    pub fn effort(&self) -> Effort<'_> {
        Effort { work: self.work, left: self.left }
    }

    /// Is none of that left?
    pub fn out_of_effort(&self) -> bool {
        self.left.get() == 0
    }

    /// A prelude value of an integer type, signed.
    pub fn signed(&self, v: Val) -> i128 {
        let bits = self.values[v.0 as usize];
        if self.region.body.ty(v) == Ty::I32 { i128::from(bits as u32 as i32) } else { i128::from(bits as i64) }
    }

    /// The bounds that move with other indices: of loops; or of residues, which they define.
    fn tapers(&self, residues: bool) -> Vec<(usize, Bound)> {
        let loops = self.loops.iter().enumerate();
        let of = loops.filter(|(_, l)| (l.kind == LoopKind::Residue) == residues);
        let fixed = |t: &Taper| t.operands().all(|v| self.depths[v.0 as usize] == 0);
        of.flat_map(|(l, dim)| dim.tapers.iter().map(move |t| (l, t)))
            .filter(|(_, t)| !self.loose || fixed(t))
            .map(|(l, t)| {
                let slopes = t.slopes.iter().map(|&(m, s)| (m, self.signed(s))).collect();
                (l, Bound { scale: i128::from(t.scale), at_zero: self.signed(t.at_zero), slopes })
            })
            .collect()
    }

    /// The numbers of pairs, each with the loop.
    pub fn pairs(&self) -> Vec<(usize, usize)> {
        let loops = self.loops.iter().enumerate().filter(|(_, l)| l.kind == LoopKind::Pairs);
        loops.filter_map(|(p, l)| Some((p, l.parent?))).collect()
    }

    /// The most that `Σ stride·index` comes to inside these loops under bounds that move with other indices, if there are
    /// any.
    fn most_under_tapers(&self, strides: &[(usize, i128)], inside: &[usize]) -> Option<i128> {
        let pairs = self.pairs();
        if self.loops.iter().all(|l| l.tapers.is_empty()) && pairs.is_empty() {
            return None;
        }
        let n = self.loops.len();
        let residues = self.tapers(true);
        let mut system = System::new(n + residues.len());
        for l in 0..n {
            system.at_least_zero(&(0, vec![(l, 1)]));
            system.at_least_zero(&(self.trip(l) - 1, vec![(l, -1)]));
        }
        let around = |l: &usize| inside.contains(l);
        self.tapers(false).iter().filter(|b| around(&b.0)).for_each(|(l, b)| system.at_least_zero(&b.sum(*l, |m| m)));
        for (k, (l, b)) in residues.iter().enumerate().filter(|(_, b)| around(&b.0)) {
            system.zero(&b.modulo(*l, n + k, |m| m));
            b.quotient(*l, n + k, |m| self.trip(m)).iter().for_each(|row| system.at_least_zero(row));
        }
        for (p, l) in pairs {
            overlap::pairs(self.trip(l), p, l).iter().for_each(|row| system.at_least_zero(row));
        }
        system.most(&(0, strides.to_vec()))
    }

    /// First and last index of every loop where control is inside these loops, as far as bounds say so that move with other
    /// indices, each looked at by itself; `None` if it never is.
    fn within_tapers(&self, inside: &[usize]) -> Option<Vec<(i128, i128)>> {
        let mut out: Vec<(i128, i128)> = (0..self.loops.len()).map(|l| (0, self.trip(l) - 1)).collect();
        let around = |b: &(usize, Bound)| inside.contains(&b.0);
        let bounds: Vec<(usize, Bound)> = self.tapers(false).into_iter().filter(around).collect();
        for _ in 0..TIGHTENED {
            let before = out.clone();
            for (l, b) in &bounds {
                // 0 ≤ at_zero + Σ slope·index − scale·own, of which each term is at most so much.
                let most = |(m, f): (usize, i128)| (f * out[m].0).max(f * out[m].1);
                let own = (*l, -b.scale);
                let sum = b.slopes.iter().map(|t| most(*t)).sum::<i128>() + most(own) + b.at_zero;
                let others: Vec<i128> = b.slopes.iter().chain([&own]).map(|t| sum - most(*t)).collect();
                for (&(m, f), others) in b.slopes.iter().chain([&own]).zip(others).filter(|(t, _)| t.1 != 0) {
                    // f·index ≥ −others
                    let end = others.div_euclid(f.abs());
                    let (first, last) = out[m];
                    out[m] = if f > 0 { (first.max(-end), last) } else { (first, last.min(end)) };
                }
                if out.iter().any(|(first, last)| first > last) {
                    return None;
                }
            }
            if out == before {
                break;
            }
        }
        Some(out)
    }

    /// Can the view be reached at all: is its gate open, has every loop around it an iteration?
    pub fn active(&self, v: &View) -> bool {
        let open = v.gate.is_none_or(|g| self.values[g.0 as usize] as u32 != 0);
        let late = v.lag.is_some_and(|(l, n)| self.trips[l].is_some_and(|t| t <= u64::from(n)));
        let short = v.short.iter().any(|&l| self.trips[l].is_some_and(|t| t <= 1));
        open && !late && !short && v.loops.iter().all(|&l| self.trips[l] != Some(0)) && self.inside_bounds(v)
    }

    /// Is there a point in which all loops around a view have an iteration, by bounds that move with other indices?
    fn inside_bounds(&self, v: &View) -> bool {
        let moves = v.loops.iter().any(|&l| !self.loops[l].tapers.is_empty() && !self.is_residue(l));
        !moves || v.lag.is_some() || self.within_tapers(&self.inside(v)).is_some()
    }

    /// An address.
    pub fn address(&self, base: Val) -> i128 {
        let bits = self.values[base.0 as usize];
        if self.region.body.ty(base) == Ty::I32 { i128::from(bits as u32) } else { i128::from(bits) }
    }

    /// What a view comes to, but for where it ends; from that start, if there is one.
    pub fn footprint(&self, v: &View, start: impl Into<Option<i128>>) -> Option<Numbers> {
        let mut first = self.address(v.base?);
        let (mut strides, mut indices) = (BTreeMap::new(), BTreeMap::new());
        for &(l, s) in &v.strides {
            let s = self.signed(s);
            let last = i128::from(self.trips[l]?.max(1) - 1);
            let lag = v.lag.map_or(0, |(m, n)| if m == l { i128::from(n) } else { 0 });
            if s != 0 && last > 0 {
                strides.insert(l, s);
                first -= s * lag;
                let last = (last - i128::from(v.short.contains(&l))).max(lag);
                indices.insert(l, (lag, last));
            }
        }
        let (off, bytes) = (i128::from(v.offset), i128::from(v.bytes()));
        Some(Numbers {
            lo: i128::MIN,
            hi: i128::MAX,
            start: start.into().unwrap_or(first + off),
            bytes,
            spread: i128::from(v.spread),
            strides,
            indices,
            inside: self.inside(v),
            packed: v.packed.map(|(_, step)| i128::from(step)),
        })
    }

    /// The same, where all launches together come to no more than that: what this one does is not looked at more closely.
    pub fn numbers_in(&self, v: &View, all: &Numbers) -> Option<Numbers> {
        Some(Numbers { lo: all.lo, hi: all.hi, ..self.footprint(v, None)? })
    }

    /// What a view comes to; `None` if an address wraps around.
    pub fn numbers(&self, v: &View) -> Option<Numbers> {
        let base = self.address(v.base?);
        let n = self.footprint(v, None)?;
        let (mut lo, mut hi) = (base, base);
        for (l, s) in &n.strides {
            let (first, last) = n.indices[l];
            lo += (s * (last - first)).min(0);
            hi += (s * (last - first)).max(0);
        }
        let signed: Vec<(usize, i128)> = n.strides.iter().map(|(&l, &s)| (l, s)).collect();
        let mirrored: Vec<(usize, i128)> = signed.iter().map(|&(l, s)| (l, -s)).collect();
        let (off, spread) = (i128::from(v.offset), n.spread);
        let fit = |lo: i128, hi: i128| {
            self.enough.is_some_and(|size| lo >= 0 && hi + spread + off + n.bytes <= i128::from(size))
        };
        let inside = if v.lag.is_none() { self.inside(v) } else { vec![] };
        if v.lag.is_none()
            && !fit(lo, hi)
            && let Some(within) = self.within_tapers(&inside)
        {
            let ends = n.strides.iter().map(|(l, s)| (s * within[*l].0, s * within[*l].1));
            let of = ends.fold((base, base), |(lo, hi), (x, y)| (lo + x.min(y), hi + x.max(y)));
            (lo, hi) = common((lo, hi), of);
        }
        if v.lag.is_none() && !fit(lo, hi) {
            let ends = (self.most_under_tapers(&mirrored, &inside), self.most_under_tapers(&signed, &inside));
            (lo, hi) = common((lo, hi), (ends.0.map_or(lo, |n| base - n), ends.1.map_or(hi, |n| base + n)));
        }
        hi += spread;
        // The i32 sum must be the mathematical one at every point: then it did not wrap.
        if lo < 0 || hi > i128::from(u32::MAX) {
            return None;
        }
        Some(Numbers { lo: lo + off, hi: hi + off + n.bytes, ..n })
    }

    /// The loops around a view, and the residues that it and their bounds are made with.
    fn inside(&self, v: &View) -> Vec<usize> {
        // Of an iteration before, residues are other ones.
        let mut inside: Vec<usize> =
            v.loops.iter().copied().filter(|&l| v.lag.is_none() || !self.is_residue(l)).collect();
        if v.lag.is_none() {
            let bounds = v.loops.iter().flat_map(|&l| &self.loops[l].tapers).flat_map(|t| &t.slopes);
            let residues: Vec<usize> = bounds.map(|s| s.0).filter(|&m| self.is_residue(m)).collect();
            inside.extend(residues);
        }
        inside
    }

    fn is_residue(&self, l: usize) -> bool {
        matches!(self.loops[l].kind, LoopKind::Residue | LoopKind::Pairs)
    }

    pub fn trip(&self, l: usize) -> i128 {
        i128::from(self.trips[l].unwrap_or(1).max(1))
    }

    /// Does no point touch a common byte through a and b?
    pub(super) fn fresh(&self, a: &Numbers, b: &Numbers) -> bool {
        if a.apart(b) || a.packed.or(b.packed).is_some() {
            return a.apart(b);
        }
        let axes = self.region.parallel();
        let along = |n: &Numbers, l: &usize| n.strides.get(l).copied().unwrap_or(0);
        // What of its footprint a point touches, from where the indices of the axes take it.
        let own = |n: &Numbers| {
            let inner = n.strides.iter().filter(|(l, _)| !axes.contains(l));
            let ends = inner.map(|(l, s)| (n.indices[l].0 * s, n.indices[l].1 * s));
            let (lo, hi) = ends.fold((0, 0), |(lo, hi), (x, y)| (lo + x.min(y), hi + x.max(y)));
            (n.start + lo, n.start + hi + n.spread + n.bytes)
        };
        let ((a_lo, a_hi), (b_lo, b_hi)) = (own(a), own(b));
        axes.iter().all(|l| along(a, l) == along(b, l)) && (a_hi <= b_lo || b_hi <= a_lo)
    }

    /// Do two different points of the parallel space never touch a common byte through a and b?
    pub(super) fn independent(&self, (_, a): (u32, &Numbers), (_, b): (u32, &Numbers)) -> bool {
        if a.apart(b) || a.packed.or(b.packed).is_some() {
            return a.apart(b);
        }
        !self.dependence(a, b, self.region.parallel()).possible(Points::Different, self.effort())
    }

    /// May any two accesses of two views, of whichever points, touch a common byte?
    pub(super) fn meet(&self, a: &Numbers, b: &Numbers) -> bool {
        if a.apart(b) || a.packed.or(b.packed).is_some() {
            return !a.apart(b);
        }
        let of = self.dependence(a, b, self.region.parallel());
        of.possible(Points::Different, self.effort()) || of.possible(Points::Same, self.effort())
    }

    /// The dependence equation of two views, between points told apart by these loops.
    pub fn dependence<'n>(&self, a: &'n Numbers, b: &'n Numbers, parallel: Vec<usize>) -> Dependence<'n> {
        Dependence {
            sides: [a.side(), b.side()],
            bounds: self.tapers(false),
            residues: self.tapers(true),
            pairs: self.pairs(),
            trips: (0..self.loops.len()).map(|l| self.trip(l)).collect(),
            parallel,
            drift: None,
        }
    }
}
