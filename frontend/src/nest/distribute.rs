//! Loop distribution (Allen and Kennedy, "Automatic translation of Fortran programs to vector form", 1987): a nest whose
//! outer loops are parallel, but which holds several loops one behind the other, or statements between them, as a nest for
//! each of these: then more of its loops are parallel. A nest of one loop, too, whose bound moves with the outer ones: as a
//! part of itself it is parallel along that, over a box ([`Part::tapers`]).
//!
//! Takes a nest that is lifted, and which of its loops are parallel; gives the parts, in order, or nothing where they would
//! not be parallel along more loops. Whether one may follow the other is nothing new to ask: of two points of the
//! nest, none touches what the other one stores, so it does not matter that all points make their first part before any
//! makes its second. A plan asks that of the nest itself, and launches the parts only where it is so without copies and
//! pieces ([`Region::split`](tensor_wasm_ir::Region)).

use tensor_wasm_ir::Guard;

use super::order::{Between, joined};
use super::{Context, Nest, Part, chain, lift_undivided};

/// The nest with its parts behind it, if it is worth dividing.
pub(super) fn distribute(cx: &Context<'_, '_>, part: &Part, whole: Nest, axes: &[usize], name: &str) -> Nest {
    let parts = divide(cx, part, &whole, axes, name).unwrap_or_default();
    if parts.is_empty() {
        return whole;
    }
    let (heads, loops, few, split) = (whole.heads.clone(), whole.loops.clone(), whole.few.clone(), parts.len() as u32);
    let mut all = parts.into_iter().fold(whole, joined);
    all.region.split = split;
    Nest { heads, loops, few, ..all }
}

fn divide(cx: &Context<'_, '_>, part: &Part, whole: &Nest, axes: &[usize], name: &str) -> Option<Vec<Nest>> {
    let s = cx.scev;
    let region = &whole.region;
    // The outermost loops, of more than one thing.
    let outermost = chain(s, part.nest, &part.skip).starts_with(axes) && axes.len() < cx.options.axes;
    let plain = part.reloads.is_empty() && !part.alone && !part.rest && region.reductions.is_empty();
    let plain = plain && region.body.privates.is_empty();
    let ordered = region.wave.is_some() || region.guards.iter().any(|g| matches!(g, Guard::Ahead(..)));
    let such = |v: &tensor_wasm_ir::View| v.update.is_none() && v.packed.is_none() && v.base.is_some();
    if !outermost || !plain || ordered || !region.views.iter().all(such) {
        return None;
    }
    let inner = *axes.last()?;
    let nests = &s.forest.loops[inner].children;
    if nests.is_empty() || nests.iter().any(|&n| s.forest.loops[n].exits.len() != 1) {
        return None;
    }
    // What is loaded around the nest is loaded once.
    let own = |b| part.runs(s, b) && !part.foreign.contains(&b) && !s.forest.loops[part.nest].blocks.contains(&b);
    let around = s.forest.loops[part.root].blocks.iter().copied().filter(|b| own(*b));
    if around.into_iter().any(|b| s.f.body.at(b).insts.iter().any(|i| i.op.view().is_some())) {
        return None;
    }
    let parts = Between::new(s, axes).ok()?.parts(axes);
    if parts.len() > PARTS {
        return None;
    }
    let mut out = vec![];
    for (n, p) in parts.into_iter().enumerate() {
        let p = Part {
            root: part.root,
            hosts: part.hosts.clone(),
            nest: part.nest,
            skip: part.skip.iter().chain(&p.skip).copied().collect(),
            foreign: part.foreign.union(&p.foreign).copied().collect(),
            alone: false,
            first: false,
            tapers: true,
            ..p
        };
        let (nest, parallel) = lift_undivided(cx, &p, format!("{name}_part_{n}")).ok()?;
        let plain = nest.region.reductions.is_empty() && nest.region.body.privates.is_empty();
        if !parallel.starts_with(axes) || !plain {
            return None;
        }
        out.push((nest, parallel.len()));
    }
    out.iter().any(|p| p.1 > axes.len()).then(|| out.into_iter().map(|p| p.0).collect())
}

/// Most parts of a nest.
const PARTS: usize = 6;
