//! Reads ahead of writes: loads that the program makes before the stores which change what they read.
//!
//! Takes a store and a load of a nest and the parallel loops around them; says what is known of the order in which they
//! come to common bytes. Such loads may be made from a copy of what was there before the nest (`View::before`), so they
//! do not keep iterations in order. That holds where points come in the order of their indices: all loops around a
//! parallel one are parallel, too, or the host runs them. Where distances are symbols nothing is known, and the guard
//! decides; here it is only said which loads are worth a second base.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};
use tensor_wasm_ir::{BlockId, Code};

use super::Kept;
use super::build::{Builder, Refused};
use super::pieces::one_array;
use super::tied;
use crate::likely::{self, LAST, Limits, Orders, comparable};
use crate::scev::Scev;
use crate::views::{Classes, Conflict, SymView, carried, distance};

/// Can a load be made from a copy? Only where it is known before the nest.
fn known_load(x: &SymView) -> bool {
    !x.write && x.update.is_none() && x.affine.is_some()
}

/// May the nest read from a copy? Updates in place do not keep an order.
pub(super) fn no_updates<'v>(mut views: impl Iterator<Item = &'v SymView>) -> bool {
    views.all(|v| v.update.is_none())
}

/// The orders of the points in which the store and the load touch a common byte, by the parallel loops around the load.
fn orders(limits: &Limits, w: &SymView, x: &SymView, along: &[usize]) -> Orders {
    let around: Vec<usize> = along.iter().copied().filter(|l| x.loops.contains(l)).collect();
    likely::orders(limits, w, x, &around)
}

/// Would iterations of the last of these loops (all parallel, outermost first) have to be in order even if `x` read from
/// a copy: does the store `w` come first somewhere, as far as is known?
pub(super) fn behind(s: &Scev, limits: &Limits, (w, x): (&SymView, &SymView), along: &[usize]) -> bool {
    let Some(&l) = along.last().filter(|_| known_load(x)) else { return true };
    if matches!(carried(w, x, l), Some(Conflict::SameAddress | Conflict::Distance(..0))) {
        return true;
    }
    let (inside, first) = (x.loops.contains(&l), s.dominates(x.block, w.block));
    let met = orders(limits, w, x, along);
    met.earlier[usize::from(inside)] || (met.same && !inside && !first)
}

/// Does the store come to bytes that the load has read so many iterations of the only loop before, further apart than is
/// tried?
fn far(limits: &Limits, w: &SymView, x: &SymView, along: &[usize]) -> Option<bool> {
    let [l] = along else { return None };
    if w.residual || x.residual {
        return None;
    }
    let strides = (w.moved()?.1.get(l)?, x.moved()?.1.get(l)?);
    let (stride, apart) = (strides.0.as_signed()?, distance(w, x)?.as_signed()?);
    if strides.0 != strides.1 || stride == 0 {
        return None;
    }
    let (lo, hi) = (apart - w.bytes() + 1, apart + x.bytes() - 1);
    let (lo, hi, stride) = if stride > 0 { (lo, hi, stride) } else { (-hi, -lo, -stride) };
    let (first, last) = ((lo + stride - 1).div_euclid(stride).max(LAST + 1), hi.div_euclid(stride));
    Some(first <= last && limits.last(*l).is_none_or(|end| first <= end))
}

impl Builder<'_, '_, '_> {
    /// Are all loops around a parallel one parallel, or run by the host?
    fn points_in_order(&self) -> bool {
        let around = |k: usize, l: usize| match k.checked_sub(1) {
            None => l == self.nest,
            Some(outer) => self.s.forest.loops[l].parent == Some(self.parallel[outer]),
        };
        self.wave.is_none() && !self.part.alone && self.parallel.iter().enumerate().all(|(k, &l)| around(k, l))
    }

    /// Is what the load reads known to be changed later on by the store, and may it have been changed before? One that lags
    /// counts as made where the program makes it; there, in one iteration, it comes `first` or not.
    fn read(&self, limits: &Limits, (w, x): (&SymView, &SymView), first: bool) -> (bool, bool) {
        let lags = x.lag.is_some();
        let x = &SymView { lag: None, ..x.clone() };
        let met = orders(limits, w, x, &self.parallel);
        let mut ahead = met.later || (met.same && lags);
        let mut spoiled = met.earlier[0] || (met.same && !first);
        for &l in &self.parallel {
            let known = carried(w, x, l);
            ahead |= matches!(known, Some(Conflict::Distance(1..)));
            spoiled |= matches!(known, Some(Conflict::SameAddress | Conflict::Distance(..0)));
        }
        ahead |= far(limits, w, x, &self.parallel) == Some(true) || (!comparable(w, x) && one_array(w, x));
        (ahead, spoiled)
    }

    /// Of a load that lags: the stores that an iteration may make before it, where the program makes it.
    pub(super) fn after(&self, n: usize, all: &[SymView], used: &[bool]) -> Vec<usize> {
        let Some((of, _)) = n.checked_sub(self.views.len()).and_then(|n| self.lagging.get(n)) else { return vec![] };
        let (block, k) = self.views[of.0].0;
        let behind = |(b, at): (BlockId, usize)| if b == block { at > k } else { self.s.dominates(block, b) };
        let stores = (0..self.views.len()).filter(|m| used[*m] && all[*m].write);
        stores.filter(|m| !behind(self.views[*m].0)).collect()
    }

    /// Which of all views read what was there before the launch; the others must not meet a store in another iteration.
    pub(super) fn reads_before(&self, all: &[SymView], used: &[bool]) -> Result<Vec<bool>, Refused> {
        let mut out = vec![false; all.len()];
        let stores = || all.iter().enumerate().filter(|(n, v)| used[*n] && v.write);
        let plain =
            no_updates(all.iter().zip(used).filter(|(_, u)| **u).map(|(v, _)| v)) && tied(self.s, self.part).is_empty();
        let loads = || all.iter().enumerate().filter(|(n, x)| used[*n] && known_load(x));
        if self.wave.is_some() || stores().next().is_none() || loads().next().is_none() {
            return Ok(out);
        }
        let classes = Classes::new(all.iter());
        // A scan looks at its loads twice: a copy is not for that.
        let scans = self.reductions.iter().any(|r| r.scan);
        if plain && !scans && self.points_in_order() {
            let limits = Limits::new(self.s, self.nest, &self.residues);
            let mut found = HashMap::default();
            for (n, x) in loads() {
                let (mut ahead, mut spoiled) = (false, false);
                let after = self.after(n, all, used);
                for (m, w) in stores() {
                    let first = match x.lag {
                        Some(_) => !after.contains(&m),
                        None => self.pre.body.loads_first(m as u32, n as u32),
                    };
                    let read = || self.read(&limits, (w, x), first);
                    let (early, late) = match classes.pair(m, n) {
                        Some(pair) => *found.entry((pair, first)).or_insert_with(read),
                        None => read(),
                    };
                    (ahead, spoiled) = (ahead | early, spoiled | late);
                }
                out[n] = ahead && !spoiled;
            }
        }
        let mut apart = HashSet::default();
        for (n, x) in loads().filter(|(n, _)| !out[*n]) {
            for &l in &self.parallel {
                let met = stores().find_map(|(m, w)| {
                    let pair = classes.pair(m, n).map(|pair| (pair, l));
                    let known = pair.is_some_and(|pair| apart.contains(&pair));
                    let conflict = if known { None } else { carried(w, x, l) };
                    apart.extend(pair.filter(|_| conflict.is_none()));
                    Some((w, conflict?))
                });
                return match met {
                    None => continue,
                    Some((w, _)) if n >= self.views.len() => {
                        let why =
                            "a load is wanted one or more iterations later, when a store has changed what it read";
                        Err((Some(l), Kept::new(Code::MemoryRecurrence, why, vec![w.at, x.at])))
                    }
                    Some((w, conflict)) => Err((Some(l), conflict.kept(w, x))),
                };
            }
        }
        Ok(out)
    }
}
