//! Can two accesses touch a common byte in two different points?
//!
//! Takes a dependence equation in numbers: a distance, unknowns with ranges, and bounds of indices that move with others.
//! Decides it by a bounded search for integer solutions, largest factor first, each level cut to the values that the
//! smaller factors can still make up for (Banerjee's bounds, "Dependence Analysis for Supercomputing", 1988, with
//! numbers in place of symbols). A solution has to be one of points that exist: of every index that the bounds move with,
//! some value must fit all of them. Exact but for bounds that move with more than one index, which are taken for
//! looser ones; when the budget runs out, the answer is yes.

/// One unknown of a dependence equation: a difference of two points' indices, or one point's own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unknown {
    /// What the address moves by for one.
    pub factor: i128,
    /// Least value.
    pub lo: i128,
    /// Greatest value.
    pub hi: i128,
    /// A value other than 0 makes the two points different.
    pub parallel: bool,
    /// The loop.
    pub index: usize,
    /// Whose index it is: the first access's (0), the second's (1), or the difference.
    pub side: Option<usize>,
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

/// What does not change in a search.
pub(crate) struct Dependence {
    /// First address of the first access less that of the second.
    pub distance: i128,
    /// How many bytes each touches.
    pub bytes: (i128, i128),
    /// The points differ whatever the unknowns are.
    pub differ: bool,
    /// Bounds that move: the loop, and which of the two accesses are inside it.
    pub bounds: Vec<(usize, Bound, [bool; 2])>,
    /// Trip count of each loop.
    pub trips: Vec<i128>,
}

/// Nodes of the search before an overlap is assumed: strides that nest like the digits of a number need a handful.
const BUDGET: u64 = 2_000;
/// A large nest may be looked at longer: one node for so many of its operations.
const WORK_PER_NODE: u64 = 256;

impl Dependence {
    /// Is there an assignment of the unknowns, between two different points, for which `distance + Σ factor·unknown`
    /// makes the two accesses touch a common byte?
    pub fn possible(&self, mut unknowns: Vec<Unknown>, work: u64) -> bool {
        unknowns.sort_by_key(|u| std::cmp::Reverse(u.factor.abs()));
        let mut budget = BUDGET.max(work / WORK_PER_NODE);
        let mut values = Vec::with_capacity(unknowns.len());
        self.search(&unknowns, &mut values, self.distance, self.differ, &mut budget)
    }

    fn search(&self, all: &[Unknown], values: &mut Vec<i128>, distance: i128, differ: bool, budget: &mut u64) -> bool {
        let unknowns = &all[values.len()..];
        if !differ && !unknowns.iter().any(|u| u.parallel) {
            return false;
        }
        let Some((u, rest)) = unknowns.split_first() else {
            return distance < self.bytes.1 && -distance < self.bytes.0 && self.exists(all, values);
        };
        if *budget == 0 {
            return true;
        }
        *budget -= 1;
        // What the others can still add.
        let ends = |v: &Unknown| {
            let (x, y) = (v.factor * v.lo, v.factor * v.hi);
            (x.min(y), x.max(y))
        };
        let (least, most) = rest.iter().map(ends).fold((0, 0), |s, e| (s.0 + e.0, s.1 + e.1));
        // -bytes.0 < distance + factor·k + [least, most] < bytes.1 must be possible.
        let (lo, hi) = (1 - self.bytes.0 - distance - most, self.bytes.1 - 1 - distance - least);
        let (lo, hi) = if u.factor > 0 { (lo, hi) } else { (-hi, -lo) };
        let f = u.factor.abs();
        let first = lo.div_euclid(f) + i128::from(lo.rem_euclid(f) != 0);
        let (first, last) = (first.max(u.lo), hi.div_euclid(f).min(u.hi));
        let mut k = first;
        while k <= last {
            values.push(k);
            let differ = differ || (u.parallel && k != 0);
            let found = self.search(all, values, distance + u.factor * k, differ, budget);
            values.pop();
            if found {
                return true;
            }
            k += 1;
        }
        false
    }

    /// Are there two points with these differences and indices, as far as bounds that move say?
    fn exists(&self, all: &[Unknown], values: &[i128]) -> bool {
        if self.bounds.is_empty() {
            return true;
        }
        let of = |l: usize, side: Option<usize>| {
            all.iter().zip(values).find(|(u, _)| u.index == l && u.side == side).map(|(_, v)| *v)
        };
        // For each loop whose two indices are only known to differ by k: the range of the first one's.
        let mut ranges: Vec<(i128, i128)> = (0..self.trips.len())
            .map(|l| {
                let (last, k) = (self.trips[l] - 1, of(l, None).unwrap_or(0));
                (k.max(0), last + k.min(0))
            })
            .collect();
        for (l, bound, inside) in &self.bounds {
            // Of an access that is not inside the loop it says nothing.
            for side in [0, 1].into_iter().filter(|s| inside[*s]) {
                // The least that the index can be.
                let index = match (of(*l, Some(side)), of(*l, None)) {
                    (Some(own), _) => own,
                    (None, Some(k)) if side == 0 => k.max(0),
                    (None, Some(k)) => (-k).max(0),
                    (None, None) => 0,
                };
                // What the bound leaves for the one index that is not known.
                let mut room = bound.at_zero - bound.scale * index;
                let mut open = None;
                for &(m, slope) in &bound.slopes {
                    match (of(m, Some(side)), of(m, None)) {
                        (Some(own), _) => room += slope * own,
                        (None, Some(k)) if open.is_none() => open = Some((m, slope, if side == 0 { 0 } else { k })),
                        _ => room += (slope * (self.trips[m] - 1)).max(0),
                    }
                }
                // 0 ≤ room + slope·(x − k) for the first access's index x.
                match open {
                    None if room < 0 => return false,
                    Some((_, 0, _)) if room < 0 => return false,
                    Some((m, slope, k)) if slope > 0 => {
                        let least = (-room).div_euclid(slope) + i128::from((-room).rem_euclid(slope) != 0);
                        ranges[m].0 = ranges[m].0.max(least + k);
                    }
                    Some((m, slope, k)) if slope < 0 => ranges[m].1 = ranges[m].1.min(room.div_euclid(-slope) + k),
                    _ => {}
                }
            }
        }
        ranges.iter().all(|(lo, hi)| lo <= hi)
    }
}
