//! Products of matrices and vectors, convolutions, and sums.
//!
//! Takes what a body computes; looks for stores of sums of products. Which loops move which of a product's factors
//! says what it is: a loop of the rows moves the sum and one factor, a loop of the columns the sum and the other one,
//! a loop of the sum both factors, a loop over a batch all three.

use tensor_wasm_ir::{LoopKind, MemTy, NumOp};

use super::ints::Poly;
use super::rolled::{Dim, Nest, rolled};
use super::sums::{Term, terms};
use super::values::{Expr, Id, Place, Values, Write};
use super::{Name, NamedOp, loaded, unit};

/// What becomes of what was in the place of a sum.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Old {
    Gone,
    Added,
    Scaled,
}

/// A store of a sum.
struct Sum {
    target: usize,
    old: Old,
    terms: Vec<Term>,
    /// The loops of the point that repeat the store.
    over: Vec<usize>,
}

/// What a nest has besides its products.
#[derive(Clone, Copy)]
struct Extra {
    old: Old,
    scaled: bool,
    triangle: bool,
}

/// Names a nest of which every store is a part of one sum of products.
pub(super) fn name(v: &Values<'_>) -> Option<Name> {
    let sums: Vec<Sum> = v.writes.iter().map(|w| read(v, w)).collect::<Option<_>>()?;
    let begins = sums.iter().position(|s| !s.terms.is_empty())?;
    let (first, main) = sums.split_at(begins);
    let old = main[0].old;
    // Of two factors, which comes first is told by how they move, or, where a remainder's do not, by how they are
    // written.
    [true, false].into_iter().find_map(|sorted| of_rows(v, first, main, old, sorted))
}

fn of_rows(v: &Values<'_>, first: &[Sum], main: &[Sum], old: Old, sorted: bool) -> Option<Name> {
    let each = main.iter().flat_map(|s| s.terms.iter().map(move |t| (s, t)));
    let rows: Vec<Row> = each.map(|(s, t)| row(v, s, t, sorted)).collect::<Option<_>>()?;
    let kind = rows.first()?;
    if rows.iter().any(|r| (&r.mems, &r.uniform, r.minus) != (&kind.mems, &kind.uniform, kind.minus))
        || main.iter().any(|s| s.old != old || s.terms.is_empty())
    {
        return None;
    }
    // Host loops that move the sum are its launches; others add to it.
    let target = kind.accesses[0];
    let launches = |l: usize| matches!(v.region.loops[l].kind, LoopKind::Host(_)) && moves(v, target, l);
    let all: Vec<Nest> = rows.iter().map(|r| Nest::of(v, &r.accesses, launches)).collect::<Option<_>>()?;
    let nest = rolled(all)?;
    let host = |d: &Dim| d.of.is_some_and(|l| matches!(v.region.loops[l].kind, LoopKind::Host(_)));
    let over_host = nest.dims.iter().any(host);
    if over_host && old != Old::Added {
        return None;
    }
    // The nest may set what it adds to: all of it, and nothing else.
    let mut extra =
        Extra { old, scaled: kind.minus || !kind.uniform.is_empty(), triangle: rows.iter().any(|r| bounded(v, r)) };
    if !first.is_empty() {
        let set: Vec<Nest> = first.iter().map(|s| Nest::of(v, &[s.target], launches)).collect::<Option<_>>()?;
        // A 0 that is stored first is the sum's beginning, or a sum that begins at 0 itself comes over it.
        let set_first = old == Old::Added || old == Old::Gone && first.iter().all(|s| s.old == Old::Gone);
        let bytes = |s: &Sum| v.accesses[s.target].mem.bytes == kind.mems[0].bytes;
        let whole = set_first && !over_host && first.iter().all(bytes) && same_elements(&rolled(set)?, &nest);
        if !whole || first.iter().any(|s| !s.over.is_empty() || s.old != first[0].old || s.old == Old::Added) {
            return None;
        }
        extra.old = first[0].old;
    }
    let in_order = |l: &usize| matches!(v.region.loops[*l].kind, LoopKind::Sequential);
    let point_by_point = !over_host && !v.writes.iter().any(|w| w.loops.iter().any(in_order)) && rows.len() == 1;
    let clear = |r: &Row| r.accesses[1..].iter().all(|&a| apart(v, a, r.accesses[0]));
    if !point_by_point && !rows.iter().all(clear) {
        return None;
    }
    match kind.mems.len() {
        2 => of_one(&nest, kind.mems[0], extra),
        _ => of_two(&nest, &kind.mems, extra),
    }
}

/// A store as a sum; `None` if it is none.
fn read(v: &Values<'_>, w: &Write) -> Option<Sum> {
    let Place::At(_, strides) = &v.accesses[w.access].place else { return None };
    let still = |l: &usize| !strides.iter().any(|s| s.0 == *l);
    let in_point = |l: &usize| matches!(v.region.loops[*l].kind, LoopKind::Sequential);
    let over: Vec<usize> = w.loops.iter().copied().filter(|l| still(l) && in_point(l)).collect();
    let again = !over.is_empty();
    let own = |f: Id| matches!(v.exprs[f], Expr::Load(a) if a == w.access);
    let mut old = Old::Gone;
    let mut goes_on = false;
    let mut left = vec![];
    for t in terms(v, w.value)? {
        if let ([f], false, true) = (&t.factors[..], t.minus, t.folds.is_empty()) {
            // What is there may be handed on from iteration to iteration in a local.
            if let Expr::Carry(c, k) = v.exprs[*f] {
                let ends = v.next(c, k) == Some(w.value) && v.dim(c).is_some_and(|d| still(&d));
                if !ends || goes_on {
                    return None;
                }
                goes_on = true;
                match terms(v, v.first(c, k)?)?.as_slice() {
                    [] => {}
                    [b] if matches!(b.factors[..], [f] if own(f)) && !b.minus => old = Old::Added,
                    _ => return None,
                }
                continue;
            }
        }
        match t.factors.iter().filter(|f| own(**f)).count() {
            0 => left.push(t),
            1 if !goes_on && t.folds.is_empty() && t.factors.iter().all(|&f| own(f) || v.uniform(f)) => {
                goes_on = true;
                old = if t.factors.len() > 1 || t.minus { Old::Scaled } else { Old::Added };
            }
            _ => return None,
        }
    }
    // A sum that is stored again and again has to go on from what is there.
    (!again || (goes_on && old != Old::Scaled)).then_some(Sum { target: w.access, old, terms: left, over })
}

/// A term: the accesses of the sum and of the one or two factors, and what it is scaled with.
struct Row {
    accesses: Vec<usize>,
    mems: Vec<MemTy>,
    uniform: Vec<Id>,
    minus: bool,
    folds: Vec<usize>,
}

fn row(v: &Values<'_>, s: &Sum, t: &Term, sorted: bool) -> Option<Row> {
    let (uniform, varying): (Vec<Id>, Vec<Id>) = t.factors.iter().partition(|&&f| v.uniform(f));
    let mut factors: Vec<usize> = varying.iter().map(|&f| shifted(v, f)).collect::<Option<_>>()?;
    // Factors in the order of how they move.
    let strides = |a: &usize| match &v.accesses[*a].place {
        Place::At(_, strides) => strides.clone(),
        Place::Data(_) => vec![],
    };
    if sorted {
        factors.sort_by_key(|a| strides(a).into_iter().map(|s| s.0).collect::<Vec<_>>());
    }
    let accesses: Vec<usize> = std::iter::once(s.target).chain(factors).collect();
    // Each loop that it is summed over moves something: it is not the same summand again.
    let repeated = |l: &usize| !accesses[1..].iter().any(|&a| moves(v, a, *l));
    if s.over.iter().any(repeated) {
        return None;
    }
    let counted = |c: &usize| {
        v.dim(*c).is_some_and(|d| v.region.loops[d].trip.is_some() && accesses[1..].iter().any(|&a| moves(v, a, d)))
    };
    let mems = accesses.iter().map(|&a| v.accesses[a].mem).collect();
    let known = (2..=3).contains(&accesses.len()) && t.folds.iter().all(counted);
    known.then_some(Row { accesses, mems, uniform, minus: t.minus, folds: t.folds.clone() })
}

/// The access of an element as it was loaded, or moved by something that is the same for all points (a zero point).
fn shifted(v: &Values<'_>, e: Id) -> Option<usize> {
    use NumOp::*;
    let at = match &v.exprs[e] {
        Expr::Num(I32Add | I64Add | I32Sub | I64Sub, args) if v.uniform(args[1]) => loaded(v, args[0])?,
        Expr::Num(I32Add | I64Add, args) if v.uniform(args[0]) => loaded(v, args[1])?,
        _ => loaded(v, e)?,
    };
    matches!(v.accesses[at].place, Place::At(..)).then_some(at)
}

fn moves(v: &Values<'_>, access: usize, l: usize) -> bool {
    matches!(&v.accesses[access].place, Place::At(_, strides) if strides.iter().any(|s| s.0 == l))
}

/// Has one of its loops a bound that moves?
fn bounded(v: &Values<'_>, r: &Row) -> bool {
    let dims = (0..v.region.loops.len()).filter(|&l| r.accesses.iter().any(|&a| moves(v, a, l)));
    let folds = r.folds.iter().filter_map(|&c| v.dim(c));
    dims.chain(folds).any(|l| {
        let d = &v.region.loops[l];
        d.tapers.iter().any(|t| !t.slopes.is_empty())
            || d.trip.and_then(|t| v.ints.get(t)).is_some_and(|t| v.ints.follows_host(t))
    })
}

/// Are they the elements that the sum is in?
fn same_elements(set: &Nest, nest: &Nest) -> bool {
    let moved = |n: &Nest| {
        let mut out: Vec<(Poly, Option<Poly>)> =
            n.dims.iter().filter(|d| !d.steps[0].is_zero()).map(|d| (d.steps[0].clone(), d.trips.clone())).collect();
        out.sort();
        out
    };
    // What is not known to be as long may be shorter.
    let known = |n: &Nest| n.dims.iter().all(|d| d.steps[0].is_zero() || d.trips.is_some());
    known(set) && known(nest) && set.bases[0] == nest.bases[0] && moved(set) == moved(nest)
}

/// Are the two in different arrays: do they begin at different live-ins, or are all their bytes known?
pub(super) fn apart(v: &Values<'_>, a: usize, b: usize) -> bool {
    let (Place::At(p, s), Place::At(q, t)) = (&v.accesses[a].place, &v.accesses[b].place) else { return false };
    let range = |n: usize, base: &Poly, strides: &[(usize, Poly)]| {
        let bytes = v.accesses[n].mem.bytes;
        let (mut lo, mut hi) = (i128::from(base.number()?), i128::from(base.number()?) + i128::from(bytes));
        for (l, step) in strides {
            let trips = v.region.extent(*l).and_then(|t| v.ints.get(t)).and_then(Poly::number)?;
            let all = i128::from(step.number()?)
                * i128::from(trips.saturating_sub(1 + i64::from(v.accesses[n].short.contains(l))).max(0));
            (lo, hi) = (lo + all.min(0), hi + all.max(0));
        }
        Some((lo, hi))
    };
    let known = [range(a, p, s), range(b, q, t)];
    if let [Some((lo, hi)), Some((other, end))] = known {
        return hi <= other || end <= lo;
    }
    let stride = |x: u32| s.iter().chain(t).any(|(_, step)| step.mentions(x));
    let alone = |p: &Poly, q: &Poly| p.pointers().any(|x| !q.mentions(x) && !stride(x));
    let numbers = |p: &Poly| p.number().is_some();
    alone(p, q) && alone(q, p) || alone(p, q) && numbers(q) || alone(q, p) && numbers(p)
}

/// The dims by which of the accesses they move.
fn by(nest: &Nest, moved: &[bool]) -> Vec<usize> {
    let of = |d: &Dim| d.steps.iter().map(|s| !s.is_zero()).collect::<Vec<bool>>();
    (0..nest.dims.len()).filter(|&n| of(&nest.dims[n]) == moved).collect()
}

/// How many iterations apart the factor meets itself along two loops: steps are equal, or one is a multiple of the
/// other and the other loop is longer than that. `Err` if it is not known.
fn overlap(factor: usize, a: &Dim, b: &Dim) -> Result<Option<i64>, ()> {
    let (x, y) = (&a.steps[factor], &b.steps[factor]);
    let longer = |n: i64, d: &Dim| match d.trips.as_ref().and_then(Poly::number) {
        _ if n.unsigned_abs() == 1 => Ok(Some(n)),
        Some(trips) => Ok((trips > 0 && trips.unsigned_abs() > n.unsigned_abs()).then_some(n)),
        // Rows of so few elements are none.
        None if n.unsigned_abs() <= 4 => Err(()),
        None => Ok(None),
    };
    match (x.multiple(y), y.multiple(x)) {
        (Some(n), _) => longer(n, b),
        (_, Some(n)) => longer(n, a),
        _ => Ok(None),
    }
}

fn finish(name: Name, e: Extra) -> Name {
    let table = [
        (e.triangle, "triangular"),
        (e.scaled, "scaled"),
        (e.old == Old::Added, "added to what is there"),
        (e.old == Old::Scaled, "added to a multiple of what is there"),
    ];
    table.into_iter().filter(|t| t.0).fold(name, |n, t| n.with(t.1))
}

/// Sums of single elements: over some of their loops.
fn of_one(nest: &Nest, mem: MemTy, e: Extra) -> Option<Name> {
    let (kept, summed) = (by(nest, &[true, true]), by(nest, &[false, true]));
    // A sum of a few elements that stand written out is none over a loop.
    if summed.is_empty()
        || summed.iter().any(|&d| nest.dims[d].of.is_none())
        || kept.len() + summed.len() != nest.dims.len()
    {
        return None;
    }
    let windows = pairs(nest, 1, &kept, &summed).ok()?;
    let name = match windows.len() {
        0 => Name::new(NamedOp::Reduce, mem).with("sum"),
        n if n == summed.len() => Name::new(convolution(n)?, mem).with("without weights"),
        _ => return None,
    };
    Some(finish(name.with(format!("of {} dimensions over {}", nest.dims.len(), summed.len())), e))
}

fn convolution(dims: usize) -> Option<NamedOp> {
    [NamedOp::Conv1, NamedOp::Conv2, NamedOp::Conv3].get(dims.checked_sub(1)?).copied()
}

/// The loops of the sum along which a factor meets itself, each with the other loop and how far apart.
fn pairs(nest: &Nest, factor: usize, rows: &[usize], sums: &[usize]) -> Result<Vec<(usize, usize, i64)>, ()> {
    let mut out: Vec<(usize, usize, i64)> = vec![];
    for &k in sums {
        for &m in rows {
            if out.iter().any(|p| p.0 == m || p.1 == k) {
                continue;
            }
            if let Some(n) = overlap(factor, &nest.dims[m], &nest.dims[k])? {
                out.push((m, k, n));
            }
        }
    }
    Ok(out)
}

fn of_two(nest: &Nest, mems: &[MemTy], e: Extra) -> Option<Name> {
    let batch = by(nest, &[true, true, true]);
    let [one, other] = [by(nest, &[true, true, false]), by(nest, &[true, false, true])];
    let sums = by(nest, &[false, true, true]);
    if batch.len() + one.len() + other.len() + sums.len() != nest.dims.len() {
        return None;
    }
    let windows = [pairs(nest, 1, &one, &sums).ok()?, pairs(nest, 2, &other, &sums).ok()?];
    let ty = mems[0];
    let named = |op| {
        let name = Name::new(op, ty);
        let narrow = mems[1..].iter().find(|m| **m != ty).map(|m| format!("of {}", Name::new(op, *m).ty));
        narrow.into_iter().fold(name, Name::with)
    };
    let batched = |name: Name| match batch.len() {
        0 => name,
        n => name.with(format!("{n} batch dimension{}", if n == 1 { "" } else { "s" })),
    };
    let step = |d: usize, factor: usize| nest.dims[d].steps[factor].number();
    // A window that slides over the one factor: the other one is its weights.
    for (factor, of) in [(1, &windows[0]), (2, &windows[1])] {
        if of.is_empty() {
            continue;
        }
        if !windows[2 - factor].is_empty() {
            return None;
        }
        let name = named(convolution(of.len())?);
        let flipped = of.iter().all(|p| p.2 < 0);
        let name = if flipped { name } else { name.with("cross-correlation") };
        let channels = sums.len() - of.len();
        let name = if channels > 0 { name.with("summed over channels") } else { name };
        return Some(finish(batched(name), e));
    }
    let is = |d: usize, factor: usize| step(d, factor).map(i64::unsigned_abs) == Some(unit(mems[factor]));
    match (&one[..], &other[..], &sums[..]) {
        ([m], [n], [k]) => {
            if nest.dims[*k].of.is_none() && nest.dims[*k].trips.as_ref().and_then(Poly::number) == Some(2) {
                // Two outer products in one.
                let adds = e.old == Old::Added && batch.is_empty();
                return adds.then(|| finish(named(NamedOp::Rank2), Extra { old: Old::Gone, ..e }));
            }
            let (a, b) = (&nest.dims[*m], &nest.dims[*n]);
            let same = nest.bases[1] == nest.bases[2]
                && a.steps[1] == b.steps[2]
                && nest.dims[*k].steps[1] == nest.dims[*k].steps[2]
                && mems[1] == mems[2];
            if same && batch.is_empty() {
                return Some(finish(named(NamedOp::Syrk), e));
            }
            // The rows of the sum are those whose columns stand side by side.
            let turned = is(*m, 0) && !is(*n, 0);
            let (m, n, a, b) = if turned { (*n, *m, 2, 1) } else { (*m, *n, 1, 2) };
            let op = if batch.is_empty() { NamedOp::Matmul } else { NamedOp::BatchedMatmul };
            let mut name = named(op);
            for (d, factor, which) in [(m, a, "A"), (n, b, "B")] {
                let (outer, inner) = if which == "A" { (d, *k) } else { (*k, d) };
                if is(outer, factor) && !is(inner, factor) {
                    name = name.with(format!("{which} transposed"));
                }
            }
            Some(finish(batched(name), e))
        }
        ([m], [], [k]) | ([], [m], [k]) => {
            let matrix = if one.is_empty() { 2 } else { 1 };
            let op = if batch.is_empty() { NamedOp::Matvec } else { NamedOp::BatchedMatvec };
            let transposed = is(*m, matrix) && !is(*k, matrix);
            let name = if transposed { named(op).with("transposed") } else { named(op) };
            Some(finish(batched(name), e))
        }
        ([_], [_], []) if batch.is_empty() => {
            let op = if e.old == Old::Added { NamedOp::Rank1 } else { NamedOp::Outer };
            let e = if e.old == Old::Added { Extra { old: Old::Gone, ..e } } else { e };
            Some(finish(named(op), e))
        }
        ([], [], [k]) if nest.dims[*k].of.is_some() => Some(finish(batched(named(NamedOp::Dot)), e)),
        // Two products, one with the factors in each other's place.
        ([m], [n], [k, two]) | ([m], [n], [two, k])
            if syr2k(nest, *m, *n, *k, *two) || syr2k(nest, *m, *n, *two, *k) =>
        {
            Some(finish(named(NamedOp::Syr2k), e))
        }
        _ => None,
    }
}

/// Are the two copies of the product one with A before B, and one with B before A?
fn syr2k(nest: &Nest, m: usize, n: usize, k: usize, two: usize) -> bool {
    let [m, n, k, two] = [m, n, k, two].map(|d| &nest.dims[d]);
    let between = nest.bases[2].minus(&nest.bases[1]);
    two.of.is_none()
        && two.trips.as_ref().and_then(Poly::number) == Some(2)
        && k.of.is_some()
        && two.steps[1] == between
        && two.steps[2] == nest.bases[1].minus(&nest.bases[2])
        && m.steps[1] == n.steps[2]
        && k.steps[1] == k.steps[2]
}
