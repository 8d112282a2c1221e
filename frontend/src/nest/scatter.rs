//! Stores to places that data decide: `a[p[i]] = x`, and updates in place of which no type bounds the index.
//!
//! Takes the accesses of a nest; says whether it is any use to inspect, before a launch, where they are
//! ([`tensor_wasm_ir::inspect`]): whether iterations may then turn out to store to different places. What the inspection
//! finds, the guard judges; here it is only said what is certain to be in vain.

use rustc_hash::FxHashSet as HashSet;
use tensor_wasm_ir::{Code, Val, View, inspect};

use super::build::{Builder, Refused};
use super::{Kept, Part, Views};
use crate::scev::{Atom, Def, Poly, Scev};
use crate::views::{SymView, distance};

/// Why a store is not one that an inspection may find the place of.
const NOT_AFFINE: &str = "the address of a store is not an affine function of the loop counters";

fn kept(why: &str, at: Vec<u32>) -> Kept {
    Kept::new(Code::UnknownStore, why, at)
}

/// No store is to a place that only the data know.
pub(super) fn none(views: &Views) -> Result<(), Kept> {
    match views.iter().find(|(_, v)| v.scattered()) {
        Some((_, v)) => Err(kept(NOT_AFFINE, vec![v.at])),
        None => Ok(()),
    }
}

/// Every store to a place that only the data know is one that an inspection may find, and find to be unique.
pub(super) fn inspectable(part: &Part, views: &Views) -> Result<(), Kept> {
    if !part.hosts.is_empty() {
        // A launch may change what the next one has to be inspected by.
        return none(views);
    }
    for (_, w) in views.iter().filter(|(_, v)| v.scattered() && v.update.is_none()) {
        let in_place = |x: &SymView| !x.write && x.unknown.is_some() && x.unknown == w.unknown && meet(w, x);
        if let Some((_, x)) = views.iter().find(|(_, x)| in_place(x)) {
            let why = format!("{NOT_AFFINE}, and what it changes in place is not joined in any order");
            return Err(kept(&why, vec![w.at, x.at]));
        }
    }
    Ok(())
}

/// Do two accesses at one address touch a common byte?
fn meet(w: &SymView, x: &SymView) -> bool {
    let end = |v: &SymView| i128::from(v.offset) + i128::from(v.bytes());
    i128::from(w.offset) < end(x) && i128::from(x.offset) < end(w)
}

/// None of the pairs of a store and a load of the inspection is certain to meet in one iteration.
pub(super) fn read_what_is_stored(pairs: &[(u32, u32)], views: &[&SymView]) -> Result<(), Kept> {
    for &(w, x) in pairs {
        let (w, x) = (views[w as usize], views[x as usize]);
        let (Some((_, ws)), Some((_, xs)), Some(apart)) = (w.moved(), x.moved(), distance(w, x)) else { continue };
        let one_place = ws == xs && apart.as_signed().is_some_and(|d| d < w.bytes() && -d < x.bytes());
        if one_place && w.spread == 0 && x.spread == 0 {
            let why = "where a store is to, is read from what the loop itself stores";
            return Err(kept(why, vec![w.at, x.at]));
        }
    }
    Ok(())
}

/// Does the address of a store change with a loop, by what it is made of?
pub(super) fn moves(s: &Scev, w: &SymView, l: usize) -> bool {
    let Some(address) = &w.unknown else { return false };
    let mut search = Search { s, l, seen: HashSet::default() };
    search.poly(address)
}

/// The search for a value that is another one in each iteration of a loop.
struct Search<'s, 'f> {
    s: &'s Scev<'f>,
    l: usize,
    seen: HashSet<Val>,
}

impl Search<'_, '_> {
    fn poly(&mut self, p: &Poly) -> bool {
        let atoms: Vec<Atom> = p.atoms().collect();
        atoms.into_iter().any(|a| match a {
            Atom::Val(v) => self.value(v),
            Atom::Idx(l) | Atom::Pairs(l) => l == self.l,
            // What they are low bits of is not followed.
            _ => true,
        })
    }

    fn value(&mut self, v: Val) -> bool {
        let s = self.s;
        if s.invariant(v, self.l) || !self.seen.insert(v) {
            return false;
        }
        if let Some(i) = s.inst(v) {
            return i.args.clone().into_iter().any(|a| self.value(a));
        }
        let Some(def) = s.def(v) else { return false };
        let block = def.block();
        if block == s.forest.loops[self.l].header {
            return true;
        }
        let Def::Param(_, k) = def else { return false };
        s.incoming(block).into_iter().any(|(_, _, args)| self.value(args[k]))
    }
}

impl Builder<'_, '_, '_> {
    /// Are there stores to places that data decide among the views of the region, in a nest that can be inspected? Such a
    /// nest has no copies of what was there.
    pub(super) fn scattered(&self, views: &mut [View]) -> Result<bool, Refused> {
        let all: Vec<u32> = views.iter().filter(|v| v.inspected()).map(|v| v.at).collect();
        let refused = |why: &str| Err((None, kept(why, all.clone())));
        if all.is_empty() {
            return Ok(false);
        }
        if all.len() > inspect::MOST {
            return refused(&format!("{} stores are to places that data decide (budget {})", all.len(), inspect::MOST));
        }
        if self.reductions.iter().any(|r| r.scan) || views.iter().any(|v| v.packed.is_some()) {
            return refused(&format!("{NOT_AFFINE}, in a scan"));
        }
        if self.reductions.iter().any(|r| r.op.rounds()) {
            return refused(&format!("{NOT_AFFINE}, beside a float sum"));
        }
        views.iter_mut().for_each(|v| v.before = false);
        Ok(true)
    }
}
