//! What a region's text refers to by number must be there: takes a decoded [`Region`], gives the first loop, view or
//! guard that names a loop or a view which the region does not have. The types of its values are checked elsewhere,
//! as they are decoded.

use crate::cfg::{MemTy, Val};
use crate::join::{self, Join};
use crate::num::Ty;
use crate::region::{Guard, LoopDim, LoopKind, Region, Taper};

use super::{DialectError, meaning};

/// Checks every number of a loop or a view.
pub(super) fn check(r: &Region) -> Result<(), DialectError> {
    let below = |op: &str, what: &str, n: usize, most: usize| {
        (n < most).then_some(()).ok_or_else(|| meaning(op, format!("there is no {what} {n}")))
    };
    let the_loop = |op: &str, n: usize| below(op, "loop", n, r.loops.len());
    let the_view = |op: &str, n: u32| below(op, "view", n as usize, r.views.len());
    let the_taper = |op: &str, l: &LoopDim, t: &Taper| {
        t.slopes.iter().try_for_each(|s| the_loop(op, s.0))?;
        let ty = r.body.ty(t.at_zero);
        let whole = !ty.is_float() && l.trip.is_some() && t.operands().all(|v| r.body.ty(v) == ty);
        let why = "the taper is not one of integers of one type, or of no trip count";
        whole.then_some(()).ok_or_else(|| meaning(op, why))
    };
    for (i, l) in r.loops.iter().enumerate() {
        if let Some(parent) = l.parent {
            below("tensor.loop", "loop before it of number", parent, i)?;
        }
        if l.trip.is_some_and(|v| r.body.ty(v) != Ty::I64) {
            return Err(meaning("tensor.loop", "the trip count is no i64"));
        }
        if l.kind == LoopKind::Pairs && (l.parent.is_none() || l.trip.is_none()) {
            return Err(meaning("tensor.loop", "pairs are of the index of a loop"));
        }
        l.tapers.iter().try_for_each(|t| the_taper("tensor.loop", l, t))?;
    }
    for v in &r.views {
        let address = v.base.map_or(Ty::I32, |b| r.body.ty(b));
        let of = |ty: Ty, v: Val| r.body.ty(v) == ty;
        if !v.strides.iter().all(|s| of(address, s.1)) || !v.gate.iter().all(|g| of(Ty::I32, *g)) {
            return Err(meaning("tensor.view", "base and strides are integers of one width, the gate is an i32"));
        }
        let loops = v
            .strides
            .iter()
            .map(|s| s.0)
            .chain(v.loops.iter().copied())
            .chain(v.lag.map(|l| l.0))
            .chain(v.short.iter().copied());
        loops.into_iter().try_for_each(|l| the_loop("tensor.view", l))?;
        v.after.iter().try_for_each(|w| the_view("tensor.view", *w))?;
    }
    for g in &r.guards {
        match *g {
            Guard::InBounds(v) | Guard::Aligned(v) | Guard::CheckedInside(v) => the_view("tensor.guard", v)?,
            Guard::Independent(a, b)
            | Guard::Ahead(a, b)
            | Guard::Fresh(a, b)
            | Guard::Joins(a, b)
            | Guard::Apart(a, b) => [a, b].into_iter().try_for_each(|v| the_view("tensor.guard", v))?,
            Guard::Ordered(a, b) => {
                let there = |v: u32| r.wave.as_ref().is_some_and(|w| w.place(v).is_some());
                if !there(a) || !there(b) {
                    return Err(meaning("tensor.guard", "a view that has no place in a wave"));
                }
            }
            Guard::MostTrips(l, _) | Guard::LeastTrips(l, _) => the_loop("tensor.guard", l as usize)?,
            // The other one is a phase's.
            Guard::Behind { own, .. } => the_view("tensor.guard", own)?,
            Guard::Start(x, _) => below("tensor.guard", "reduction", x as usize, r.reductions.len())?,
        }
    }
    let depths = r.depths();
    let fixed = |v: &Val| depths.get(v.0 as usize) == Some(&0);
    for [a, b] in &r.same {
        if !fixed(a) || !fixed(b) || r.body.ty(*a) != r.body.ty(*b) {
            return Err(meaning("tensor.same", "values of one type that are the same in every launch"));
        }
    }
    for s in &r.steady {
        // A float is a place that is a variable of the nest: no address or branch is made of what is read there.
        if !fixed(&s.address) || r.body.ty(s.address).is_float() || (s.mem.ty.is_float() && !s.alone) {
            return Err(meaning("tensor.steady", "an integer, at an address that is one and the same in every launch"));
        }
    }
    if r.steady.iter().enumerate().any(|(k, s)| s.less.is_some_and(|n| n as usize >= k)) {
        return Err(meaning("tensor.steady", "less an earlier one"));
    }
    for p in &r.progressions {
        the_view("tensor.progression", p.view)?;
        let v = &r.views[p.view as usize];
        let (of_address, of_value) = ([p.origin, p.each], std::iter::once(p.first).chain(p.step));
        let address = v.base.map(|b| r.body.ty(b));
        let whole = !v.mem.ty.is_float() && v.mem == MemTy::full(v.mem.ty) && v.lanes == 1;
        let typed = of_address.iter().all(|a| Some(r.body.ty(*a)) == address)
            && of_value.into_iter().all(|x| r.body.ty(x) == v.mem.ty);
        if v.write
            || v.lag.is_some()
            || v.spread > 0
            || v.packed.is_some()
            || !whole
            || !typed
            || !p.operands().all(|o| fixed(&o))
        {
            return Err(meaning(
                "tensor.progression",
                "a load of an integer at a known address, by values that are the same in every launch",
            ));
        }
    }
    if let Some(w) = &r.wave {
        [w.rows, w.columns].into_iter().try_for_each(|l| the_loop("tensor.wave", l))?;
        if w.operands().iter().any(|v| r.body.ty(*v) != Ty::I64) {
            return Err(meaning("tensor.wave", "skew and counts are i64"));
        }
        for (l, t) in &w.bounds {
            the_loop("tensor.bound", *l)?;
            the_taper("tensor.bound", &r.loops[*l], t)?;
        }
        for p in &w.places {
            p.handed.iter().copied().chain([p.view]).try_for_each(|v| the_view("tensor.place", v))?;
            let ty = r.body.ty(p.base);
            if ty.is_float() || p.operands().any(|v| r.body.ty(v) != ty) {
                return Err(meaning("tensor.place", "base and steps are integers of one width"));
            }
        }
    }
    for x in &r.reductions {
        let (init, result) = (r.body.ty(x.init), r.body.ty(x.result));
        let wanted = match x.join {
            Join::By(op) | Join::Tie(_, op) => op.info().result,
            Join::With(_) => init,
        };
        if [init, result].iter().any(|t| *t != wanted) {
            return Err(meaning("tensor.nest", format!("{} is no reduction of these types", x.join)));
        }
    }
    join::check(&r.joins()).map_err(|(k, why)| meaning("tensor.nest", format!("reduction {k}: {why}")))?;
    for i in r.body.blocks.iter().flat_map(|b| &b.insts) {
        if let Some(view) = i.op.view() {
            the_view("tensor.nest", view)?;
        }
    }
    Ok(())
}
