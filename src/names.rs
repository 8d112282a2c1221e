//! What the nests of a lifted module are: [`recognise`] for every phase of every region, by the loop that it begins
//! with.

use tensor_wasm_frontend::Lifted;
use tensor_wasm_ir::{LoopKind, Region, Remark};
use tensor_wasm_passes::{Name, recognise};

/// A nest and what it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NamedNest {
    /// The region ([`Remark::region`]).
    pub region: u32,
    /// Which of its phases.
    pub phase: usize,
    /// Byte offset of the nest's outermost loop, host loops apart.
    pub at: u32,
    /// What it is, if it has a name.
    pub name: Option<Name>,
}

/// The loop that a nest begins with.
fn outermost(r: &Region) -> u32 {
    let host = |l: usize| matches!(r.loops[l].kind, LoopKind::Host(_));
    let whole = |k: LoopKind| matches!(k, LoopKind::Parallel(_) | LoopKind::Sequential);
    let first = r.loops.iter().find(|l| whole(l.kind) && l.parent.is_none_or(host));
    first.map_or(0, |l| l.at)
}

/// Every nest of a module, region by region. Costs about as much as printing the regions.
pub fn names(lifted: &Lifted) -> Vec<NamedNest> {
    let of = |(region, s): (usize, &tensor_wasm_frontend::Site)| {
        let named = |(phase, r): (usize, &Region)| NamedNest {
            region: region as u32,
            phase,
            at: outermost(r),
            name: recognise(r),
        };
        s.region.phases().enumerate().map(named).collect::<Vec<_>>()
    };
    lifted.sites.iter().enumerate().flat_map(of).collect()
}

/// The names of the nests that begin with a remark's loop: of the nest as a whole; or, if the loop is distributed and it
/// has none, of its parts in order, if each has one. One that has no name in its region, for what stands between it and the
/// nests beside it, may have one by itself.
pub fn names_of<'a>(all: &'a [NamedNest], r: &Remark) -> Vec<&'a Name> {
    let begins: Vec<&NamedNest> = all.iter().filter(|n| r.at == n.at).collect();
    let (own, others): (Vec<_>, Vec<_>) =
        begins.chunk_by(|a, b| a.region == b.region).partition(|of| r.region == Some(of[0].region));
    let named = |of: &[&'a NamedNest]| {
        let parts = match of {
            [whole, _, ..] if whole.name.is_none() => &of[1..],
            _ => &of[..of.len().min(1)],
        };
        let mut out: Vec<&Name> = parts.iter().map(|n| n.name.as_ref()).collect::<Option<_>>().unwrap_or_default();
        out.dedup();
        out
    };
    let others = if own.is_empty() { vec![] } else { others };
    own.into_iter().chain(others).map(named).find(|names| !names.is_empty()).unwrap_or_default()
}
