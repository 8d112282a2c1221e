//! Fills, copies, transposes, maps and stencils: an element of a few elements.
//!
//! Takes what a body computes; looks for stores of which each is a copy of one statement, and asks how far what it loads
//! is from what it stores.

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
    let repeats =
        v.writes.iter().any(|w| w.loops.iter().any(|&l| !host(l) && !nest.dims.iter().any(|d| d.of == Some(l))));
    if nest.dims.is_empty() || !nest.dims.iter().all(moved) || (repeats && v.writes.len() == 1) {
        return None;
    }
    if loads.is_empty() {
        return v.uniform(first.value).then(|| Name::new(NamedOp::Fill, mem).with(dimensions(nest.dims.len())));
    }
    if tokens.len() == 1 {
        return moved_only(&nest, mem);
    }
    stencil(&nest, mem).or_else(|| map(v, first, &nest, mem))
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
    let side_by_side = |which: usize| {
        let mut all = nest.dims.iter().enumerate();
        all.find(|(_, d)| d.steps[which].number().map(i64::abs) == Some(unit(mem))).map(|d| d.0)
    };
    match [0, 1].map(side_by_side) {
        [Some(a), Some(b)] if a != b => Some(Name::new(NamedOp::Transpose, mem)),
        _ => Some(Name::new(NamedOp::Copy, mem).with(dimensions(nest.dims.len()))),
    }
}

/// How many steps of each loop a distance is; `None` if it is no sum of steps.
fn steps(dims: &[&Dim], which: usize, distance: &Poly) -> Option<Vec<i64>> {
    /// As far as a stencil reaches along a loop.
    const REACH: i64 = 64;
    let mut order: Vec<usize> = (0..dims.len()).collect();
    // Wide steps first; those that are no numbers are wider than all that are.
    order.sort_by_key(|&d| dims[d].steps[which].number().map_or(i64::MIN, |n| -n.abs()));
    let (mut out, mut left) = (vec![0; dims.len()], distance.clone());
    for d in order {
        let step = &dims[d].steps[which];
        out[d] = match (step.number(), left.number()) {
            (Some(s), Some(l)) => (l + l.signum() * s.abs() / 2).checked_div(s)?,
            (Some(_), None) => return None,
            (None, Some(_)) => 0,
            (None, None) => {
                let fits = |n: &i64| left.minus(&step.by(*n as u64)).symbols() < left.symbols();
                (-REACH..=REACH).filter(|n| *n != 0).find(fits).unwrap_or(0)
            }
        };
        if out[d].abs() > REACH {
            return None;
        }
        left = left.minus(&step.by(out[d] as u64));
    }
    left.is_zero().then_some(out)
}

/// Loads at constant distances: two or more of one array, all of which move as the store does.
fn stencil(nest: &Nest, mem: MemTy) -> Option<Name> {
    let dims: Vec<&Dim> = nest.dims.iter().collect();
    let mut points: Vec<(usize, Vec<Vec<i64>>)> = vec![];
    for a in 1..nest.bases.len() {
        let moved = dims.iter().filter(|d| !d.steps[a].is_zero()).count();
        if moved != dims.len() {
            continue;
        }
        let same = |b: &usize| dims.iter().all(|d| d.steps[*b] == d.steps[a]);
        let near = points.iter_mut().filter(|p| same(&p.0)).find_map(|p| {
            let at = steps(&dims, a, &nest.bases[a].minus(&nest.bases[p.0]))?;
            Some((p, at))
        });
        match near {
            Some((p, at)) if !p.1.contains(&at) => p.1.push(at),
            Some(_) => {}
            None => points.push((a, vec![vec![0; dims.len()]])),
        }
    }
    // Other arrays may be read beside it, but every element has to be in its place.
    let widest = points.iter().map(|p| p.1.len()).max().unwrap_or(0);
    let of = points.iter().find(|p| p.1.len() == widest && widest > 1)?;
    let along = (0..dims.len()).filter(|&d| of.1.iter().any(|at| at[d] != 0)).count();
    let name = Name::new(NamedOp::Stencil, mem);
    Some(name.with(format!("{along}-D")).with(format!("{widest} points")))
}

/// A function of elements that go together.
fn map(v: &Values<'_>, w: &Write, nest: &Nest, mem: MemTy) -> Option<Name> {
    if nest.dims.iter().any(|d| d.steps[1..].iter().all(Poly::is_zero)) {
        return None;
    }
    let own = |f: Id| matches!(v.exprs[f], Expr::Load(a) if a == w.access);
    let terms = terms(v, w.value)?;
    let scaled = |t: &super::sums::Term| {
        let varying: Vec<Id> = t.factors.iter().copied().filter(|f| !v.uniform(*f)).collect();
        matches!(varying[..], [f] if matches!(v.exprs[f], Expr::Load(_))).then_some(t.factors.len() > 1 || t.minus)
    };
    let name = match &terms[..] {
        [t] if scaled(t) == Some(true) => NamedOp::Scale,
        [a, b] => {
            let y = [a, b].iter().position(|t| matches!(t.factors[..], [f] if own(f)) && !t.minus);
            let x = y.and_then(|y| scaled([b, a][y]));
            if x.is_some() { NamedOp::Axpy } else { NamedOp::Map }
        }
        _ => NamedOp::Map,
    };
    Some(Name::new(name, mem).with(dimensions(nest.dims.len())))
}
