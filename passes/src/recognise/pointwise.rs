//! Fills, copies, transposes, maps and stencils: an element of a few elements.
//!
//! Takes what a body computes; looks for stores of which each is a copy of one statement, and asks how far what it
//! loads is from what it stores.

use tensor_wasm_ir::{LoopKind, MemTy, NumOp};

use super::contract::apart;
use super::ints::Poly;
use super::rolled::{Dim, Nest, rolled};
use super::sums::terms;
use super::values::{Expr, Id, Place, Values, Write};
use super::{Name, NamedOp, unit};

/// A step of writing an expression down, without where its loads are.
#[derive(Clone, PartialEq, Debug)]
enum Token {
    Num(NumOp),
    Load(MemTy),
    Same(Id),
}

/// Expressions of more nodes than that are not looked into.
const MOST_NODES: usize = 3000;

/// Writes an expression down; `None` if there is anything but loads, numerics and what is the same for all points.
fn written(v: &Values<'_>, e: Id) -> Option<(Vec<Token>, Vec<usize>)> {
    let (mut tokens, mut loads, mut todo) = (vec![], vec![], vec![e]);
    while let Some(e) = todo.pop() {
        if tokens.len() == MOST_NODES {
            return None;
        }
        tokens.push(match &v.exprs[e] {
            _ if v.uniform(e) => Token::Same(e),
            Expr::Load(a) => {
                loads.push(*a);
                Token::Load(v.accesses[*a].mem)
            }
            Expr::Num(op, args) => {
                todo.extend(args.iter().rev());
                Token::Num(*op)
            }
            _ => return None,
        });
    }
    Some((tokens, loads))
}

/// Is it computed of elements whose places the loops say?
pub(super) fn of_elements(v: &Values<'_>, e: Id) -> bool {
    let at = |a: &usize| matches!(v.accesses[*a].place, Place::At(..));
    written(v, e).is_some_and(|w| w.1.iter().all(at))
}

/// Names a nest of which every store is the same function of the elements around it.
pub(super) fn name(v: &Values<'_>) -> Option<Name> {
    let first = v.writes.first()?;
    let (tokens, loads) = written(v, first.value)?;
    let mem = v.accesses[first.access].mem;
    // Host loops launch it again.
    let host = |l: usize| matches!(v.region.loops[l].kind, LoopKind::Host(_));
    let mut all = vec![];
    for w in &v.writes {
        let (t, loads) = written(v, w.value)?;
        if t != tokens || v.accesses[w.access].mem != mem || !in_time(v, w, &loads) {
            return None;
        }
        let accesses: Vec<usize> = std::iter::once(w.access).chain(loads).collect();
        all.push(Nest::of(v, &accesses, host)?);
    }
    let nest = rolled(all)?;
    // Each loop moves the place: what is stored again and again is something else.
    let moved = |d: &Dim| !d.steps[0].is_zero();
    let still = |w: &Write| {
        let Place::At(_, strides) = &v.accesses[w.access].place else { return true };
        let kind = |l: usize| v.region.loops[l].kind;
        let mut loops = w.loops.iter().filter(|l| matches!(kind(**l), LoopKind::Parallel(_) | LoopKind::Sequential));
        loops.any(|l| !strides.iter().any(|s| s.0 == *l))
    };
    if nest.dims.is_empty() || !nest.dims.iter().all(moved) || v.writes.iter().any(still) {
        return None;
    }
    if loads.is_empty() {
        return v.uniform(first.value).then(|| Name::new(NamedOp::Fill, mem).with(dimensions(nest.dims.len())));
    }
    if tokens.len() == 1 {
        return moved_only(&nest, mem);
    }
    match stencil(v, &loads, &nest, mem)? {
        Some(name) => Some(name),
        None => map(v, first, &nest, mem),
    }
}

fn dimensions(n: usize) -> String {
    format!("{n} dimension{}", if n == 1 { "" } else { "s" })
}

/// Reads it nothing that the same point has stored before, or stores later on?
fn in_time(v: &Values<'_>, w: &Write, loads: &[usize]) -> bool {
    let alone = v.writes.len() == 1 && !w.loops.iter().any(|&l| matches!(v.region.loops[l].kind, LoopKind::Sequential));
    let own = |a: usize| v.accesses[a].place == v.accesses[w.access].place;
    alone || loads.iter().all(|&a| own(a) || v.writes.iter().all(|o| apart(v, a, o.access)))
}

/// Elements as they are, in other places.
fn moved_only(nest: &Nest, mem: MemTy) -> Option<Name> {
    if nest.dims.iter().any(|d| d.steps[1].is_zero()) {
        return None;
    }
    let steps = |d: &Dim, which: usize| d.steps[which].number().map(i64::unsigned_abs);
    let side_by_side = |which: usize| nest.dims.iter().position(|d| steps(d, which) == Some(unit(mem)));
    let turned = nest.dims.iter().any(|d| d.steps[0].negative() != d.steps[1].negative());
    match [0, 1].map(side_by_side) {
        [Some(a), Some(b)] if a != b => (!turned).then(|| Name::new(NamedOp::Transpose, mem)),
        ends => {
            let name = Name::new(NamedOp::Copy, mem).with(dimensions(nest.dims.len()));
            let name = if turned { name.with("turned around") } else { name };
            Some(if ends[0] == ends[1] { name } else { name.with("strided") })
        }
    }
}

/// As far as a stencil reaches along a loop of a known number of iterations, and along another one.
const FAR: i64 = 32;
const NEAR: i64 = 8;

/// How many steps of each loop a distance is; `None` if it is no sum of steps.
fn steps(dims: &[&Dim], which: usize, distance: &Poly) -> Option<Vec<i64>> {
    let mut order: Vec<usize> = (0..dims.len()).collect();
    // Wide steps first; those that are no numbers are wider than all that are.
    order.sort_by_key(|&d| std::cmp::Reverse(dims[d].steps[which].number().map_or(u64::MAX, i64::unsigned_abs)));
    let (mut out, mut left) = (vec![0; dims.len()], distance.clone());
    for d in order {
        let step = &dims[d].steps[which];
        out[d] = match (step.number(), left.number()) {
            (Some(s), Some(l)) => {
                let half = s.checked_abs()? / 2;
                l.checked_add(if l < 0 { -half } else { half })?.checked_div(s)?
            }
            (Some(_), None) => return None,
            (None, Some(_)) => 0,
            (None, None) => {
                let fits = |n: &i64| left.minus(&step.by(*n as u64)).symbols() < left.symbols();
                (-FAR..=FAR).filter(|n| *n != 0).find(fits).unwrap_or(0)
            }
        };
        // What is further away than the loop is long is another array.
        let reach = dims[d].trips.as_ref().and_then(Poly::number).map_or(NEAR, |t| FAR.min(t.saturating_sub(1)));
        if !(-reach..=reach).contains(&out[d]) {
            return None;
        }
        left = left.minus(&step.by(out[d] as u64));
    }
    left.is_zero().then_some(out)
}

/// Loads at constant distances: two or more of one array, all of which move as the store does. `None` if it is not
/// clear how loads are to each other, `Some(None)` if each array is read at one place, or in fields that stand side
/// by side.
fn stencil(v: &Values<'_>, loads: &[usize], nest: &Nest, mem: MemTy) -> Option<Option<Name>> {
    let dims: Vec<&Dim> = nest.dims.iter().collect();
    // For each array, the number of a load and how many steps all of them are from that.
    let mut arrays: Vec<(usize, Vec<Vec<i64>>)> = vec![];
    let least = |a: usize| dims.iter().filter_map(|d| d.steps[a].number()).map(i64::unsigned_abs).min().unwrap_or(1);
    'loads: for a in 1..nest.bases.len() {
        if dims.iter().any(|d| d.steps[a].is_zero()) {
            continue;
        }
        for (first, places) in &mut arrays {
            let same = dims.iter().all(|d| d.steps[*first] == d.steps[a]);
            let distance = nest.bases[a].minus(&nest.bases[*first]);
            if let Some(at) = steps(&dims, a, &distance).filter(|_| same) {
                if !places.contains(&at) {
                    places.push(at);
                }
                continue 'loads;
            }
            let field = same && distance.number().is_some_and(|n| n.unsigned_abs() < least(a));
            if !field && !apart(v, loads[a - 1], loads[*first - 1]) {
                return None;
            }
        }
        arrays.push((a, vec![vec![0; dims.len()]]));
    }
    let several = arrays.len() > 1;
    let Some(widest) = arrays.into_iter().map(|a| a.1).max_by_key(Vec::len).filter(|at| at.len() > 1) else {
        return Some(None);
    };
    let name = Name::new(NamedOp::Stencil, mem);
    // Another array may be a place in the same one that was computed before the loop: how many points there are is
    // open.
    if several {
        return Some(Some(name.with("several arrays")));
    }
    let along = (0..dims.len()).filter(|&d| widest.iter().any(|at| at[d] != 0)).count();
    Some(Some(name.with(format!("{along}-D")).with(format!("{} points", widest.len()))))
}

/// A map takes so many elements at most; what takes more is something else.
const MOST_LOADS: usize = 8;

/// A function of elements that go together.
fn map(v: &Values<'_>, w: &Write, nest: &Nest, mem: MemTy) -> Option<Name> {
    if nest.bases.len() > MOST_LOADS + 1 || nest.dims.iter().any(|d| d.steps[1..].iter().all(Poly::is_zero)) {
        return None;
    }
    let own = |f: Id| matches!(v.exprs[f], Expr::Load(a) if a == w.access);
    let whole = nest.dims.iter().all(|d| d.steps.iter().all(|s| !s.is_zero()));
    let terms = terms(v, w.value)?;
    let scaled = |t: &super::sums::Term| {
        let varying: Vec<Id> = t.factors.iter().copied().filter(|f| !v.uniform(*f)).collect();
        matches!(varying[..], [f] if matches!(v.exprs[f], Expr::Load(_))).then_some(t.factors.len() > 1 || t.minus)
    };
    let name = match &terms[..] {
        [t] if whole && scaled(t) == Some(true) => NamedOp::Scale,
        [a, b] => {
            let y = [a, b].iter().position(|t| matches!(t.factors[..], [f] if own(f)) && !t.minus);
            let x = y.and_then(|y| scaled([b, a][y]));
            if whole && x == Some(true) { NamedOp::Axpy } else { NamedOp::Map }
        }
        _ => NamedOp::Map,
    };
    Some(Name::new(name, mem).with(dimensions(nest.dims.len())))
}
