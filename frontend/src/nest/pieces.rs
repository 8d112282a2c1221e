//! Nests that may have to be launched in pieces: two of their accesses may meet at single indices of a parallel loop.
//!
//! Takes the views of a nest; says whether one of the stores moves along a parallel loop in another way than an access to
//! what is likely the same array, as in `d[i][j] = min(d[i][j], d[i][k] + d[k][j])` or `a[i] = a[n - 1 - i]`. Where they
//! meet, and whether the nest can be cut there, the guard finds out; here it is only said which kernels have to be told
//! where a launch begins.

use tensor_wasm_ir::{Inst, Op, Region, Ty};

use super::build::Builder;
use crate::likely::Limits;
use crate::views::{SymView, distance};

/// Do two accesses start as far apart as places of one array may: by a number, or by symbols that no pointers are?
/// Pointers to different arrays differ by two symbols, or by one that is not in elements.
pub(super) fn one_array(w: &SymView, x: &SymView) -> bool {
    let (Some(mut apart), Some((wb, _)), Some((xb, _))) = (distance(w, x), w.moved(), x.moved()) else { return false };
    apart.take_constant();
    let elements = w.mem.bytes > 1 && apart.multiple_of() >= u64::from(w.mem.bytes);
    let shared = || wb.terms().any(|(m, c)| !m.is_empty() && xb.coefficient(m) == c);
    apart.is_zero() || elements || (apart.terms().len() == 1 && shared())
}

/// All that an access touches, from its base, where that is known: first byte, and one past the last one.
fn extent(limits: &Limits, v: &SymView) -> Option<(i64, i64)> {
    let (mut lo, mut hi) = (0, v.bytes() + v.spread as i64);
    for (l, stride) in v.moved()?.1 {
        let end = stride.as_signed()?.checked_mul(limits.last(*l)?)?;
        (lo, hi) = (lo + end.min(0), hi + end.max(0));
    }
    Some((lo, hi))
}

/// Are they known to be apart?
fn apart(limits: &Limits, w: &SymView, x: &SymView) -> bool {
    let known = || Some((distance(w, x)?.as_signed()?, extent(limits, w)?, extent(limits, x)?));
    known().is_some_and(|(d, w, x)| w.1 <= d + x.0 || d + x.1 <= w.0)
}

impl Builder<'_, '_, '_> {
    /// May it help to launch the nest in pieces?
    pub(super) fn may_be_cut(&self, all: &[SymView], used: &[bool]) -> bool {
        let limits = Limits::new(self.s, self.nest, &self.residues);
        let views = || all.iter().zip(used).filter(|(_, used)| **used).map(|(v, _)| v);
        let cut = |w: &SymView, x: &SymView| {
            let (Some((_, ws)), Some((_, xs))) = (w.moved(), x.moved()) else { return false };
            let differ = self.parallel.iter().any(|l| ws.get(l) != xs.get(l));
            differ && w.lag.is_none() && x.lag.is_none() && one_array(w, x) && !apart(&limits, w, x)
        };
        self.wave.is_none() && !self.part.alone && views().filter(|w| w.write).any(|w| views().any(|x| cut(w, x)))
    }
}

/// Tells the kernel of a nest where a launch begins and ends, if its launches can be pieces of it.
pub(super) fn bound(region: &mut Region) {
    let packed = region.views.iter().any(|v| v.packed.is_some());
    if packed || !region.reductions.is_empty() || !region.points_in_order() {
        return;
    }
    for axis in 0..region.parallel().len() as u8 {
        for op in [Op::Origin(axis), Op::End(axis)] {
            let result = Some(region.body.value(Ty::I64));
            region.prelude.push(Inst { op, args: vec![], result, at: 0 });
        }
    }
}
