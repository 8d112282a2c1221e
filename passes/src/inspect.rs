//! What an inspection has found, in numbers: where a call stores to places that data decide, and what is still to be shown.
//!
//! Takes what the region [`tensor_wasm_ir::inspect::range`] gives; gives the guard the ranges ([`Inspected`]), and the
//! layout of the table with which [`tensor_wasm_ir::inspect::unique`] shows that no two points store to one place
//! ([`Table`]). Two views whose ranges are apart have parts of their own in it.

use std::ops::Range;

use tensor_wasm_ir::{Region, View, inspect};

use crate::guard::{Plan, Refusal, merge};

/// Most bytes of a table.
const MOST_BYTES: u64 = 256 << 20;
/// Most points of a call that is inspected.
const MOST_POINTS: u64 = 1 << 31;

/// A region, and behind it the ones that inspect it before a call: all that a device is given for it.
pub fn with_inspections(region: &Region) -> Vec<Region> {
    let mut all = vec![region.clone()];
    if !inspect::inspected(region).is_empty() {
        all.push(inspect::range(region));
        all.extend(inspect::unique(region));
    }
    all
}

/// Where a view stores to.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Found {
    view: u32,
    /// Empty if no point comes to it.
    range: Range<u64>,
    /// Not all addresses are multiples of the accesses' width.
    odd: bool,
}

/// What has been found out before a call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inspected {
    found: Vec<Found>,
    /// Bytes of scratch that the call has.
    pub scratch: u64,
}

/// How a call shows that no two points store to one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What the region that fills it and looks takes behind the inspected region's live-ins.
    pub live_ins: Vec<u64>,
    /// Bytes of scratch.
    pub bytes: u64,
}

impl Inspected {
    /// What the region of ranges gives, of a region that it was made of.
    pub fn new(region: &Region, results: &[u64]) -> Inspected {
        let of = |(view, found): (u32, &[u64])| {
            let (lo, hi, odd) = (found[0] as i64, found[1] as i64, found[2]);
            // A region by single bytes has single bytes, which are aligned.
            let low = u64::from(region.views[view as usize].mem.bytes) - 1;
            let range = if lo < hi { lo as u64..hi as u64 } else { 0..0 };
            Found { view, range, odd: odd & low != 0 }
        };
        Inspected {
            found: inspect::inspected(region).into_iter().zip(results.chunks_exact(3)).map(of).collect(),
            scratch: 0,
        }
    }

    /// As though no point came to any of the stores: to ask, before they are inspected, whether the rest of the guard holds.
    pub fn nothing(region: &Region) -> Inspected {
        let of = |view| Found { view, range: 0..0, odd: false };
        Inspected { found: inspect::inspected(region).into_iter().map(of).collect(), scratch: 0 }
    }

    /// Of an inspection with so many bytes of scratch.
    pub fn with_scratch(bytes: u64) -> Inspected {
        Inspected { found: vec![], scratch: bytes }
    }

    /// Is everything known of the region that is wanted of it?
    pub(crate) fn covers(&self, region: &Region) -> Result<(), Refusal> {
        for phase in region.phases() {
            for (n, v) in (0..).zip(&phase.views) {
                let found = self.found.iter().find(|f| f.view == n);
                let known = (!v.inspected() || found.is_some()) && (!v.scratch || self.scratch > 0);
                if !known {
                    return Err(Refusal::Uninspected(n));
                }
                if found.is_some_and(|f| v.inspected() && f.odd) {
                    return Err(Refusal::Misaligned(n));
                }
            }
        }
        Ok(())
    }

    /// The bytes that an inspected view stores to, if it stores at all.
    pub(crate) fn range(&self, view: u32) -> Option<&Range<u64>> {
        self.found.iter().find(|f| f.view == view).map(|f| &f.range).filter(|r| !r.is_empty())
    }

    /// The table for a call, if it takes one.
    pub(crate) fn table(&self, region: &Region, plan: &Plan) -> Result<Option<Table>, Refusal> {
        if region.views.iter().any(View::inspected) && plan.points() > MOST_POINTS {
            return Err(Refusal::Trip("more iterations than can be inspected".into()));
        }
        let views = inspect::exclusive(region);
        let ranges: Vec<Range<u64>> = views.iter().filter_map(|v| self.range(*v)).cloned().collect();
        if ranges.is_empty() {
            return Ok(None);
        }
        let granule = inspect::granule(region);
        // All of them begin and end at multiples of what an entry stands for.
        let parts = merge(ranges);
        let mut firsts = vec![];
        let mut entries = 0u64;
        for part in &parts {
            firsts.push(part.start.wrapping_sub(entries << granule));
            entries += (part.end - part.start) >> granule;
        }
        let bytes = entries.saturating_mul(inspect::ENTRY);
        if bytes > MOST_BYTES {
            return Err(Refusal::Table(bytes));
        }
        let first = |v: &u32| {
            let part = self.range(*v).and_then(|r| parts.iter().position(|p| p.start <= r.start && r.end <= p.end));
            part.map_or(0, |k| firsts[k])
        };
        let live_ins = views.iter().map(first).chain([entries]).collect();
        Ok(Some(Table { live_ins, bytes }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_none_if_no_point_comes_there() {
        let found = |range: Range<u64>| Found { view: 0, range, odd: false };
        let i = Inspected { found: vec![found(8..8)], scratch: 0 };
        assert_eq!(i.range(0), None);
        let i = Inspected { found: vec![found(8..12)], scratch: 0 };
        assert_eq!((i.range(0), i.range(1)), (Some(&(8..12)), None));
    }
}
