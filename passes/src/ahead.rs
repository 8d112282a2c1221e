//! Is a load made before the stores that change what it reads?
//!
//! Takes a store and a load of a region in numbers. In parallel, all points read what was in memory before the launch and
//! none what another one has stored; that is what the program does if wherever both touch a common byte, the load comes
//! first there. The points of a launch come in the order of their indices, outermost loop first, if no sequential loop
//! is around a parallel one; a load outside of the inner parallel loops is made once for all their points, before or
//! behind them. In one point, the body's own order decides ([`tensor_wasm_ir::Body::loads_first`]), or of a load that lags,
//! which the body has where the point begins, the program's ([`tensor_wasm_ir::View::after`]); where it does not, they must
//! not meet there.

use std::borrow::Cow;

use tensor_wasm_ir::Region;

use crate::guard::{Checker, Numbers};
use crate::overlap::Points;

/// The parallel loops around a view, outermost first; `None` if the program has its points in another order than that of
/// the indices of these.
pub(crate) fn around(region: &Region, view: u32) -> Option<Vec<usize>> {
    let all = region.parallel();
    let loops = &region.views[view as usize].loops;
    let inside: Vec<usize> = all.iter().copied().filter(|l| loops.contains(l)).collect();
    (region.points_in_order() && all.starts_with(&inside)).then_some(inside)
}

impl Checker<'_> {
    /// Is the load `j` made before the store `i` wherever both touch a common byte?
    pub(crate) fn ahead(&self, (i, w): (u32, &Numbers), (j, x): (u32, &Numbers)) -> bool {
        if w.apart(x) {
            return true;
        }
        let Some(loops) = around(self.region, j) else { return false };
        // An access that lags counts as made where the program makes it. Where that is everywhere, so that it is made later
        // than in the program, what is ahead of a store all the same was so there.
        let v = &self.region.views[j as usize];
        let (made, first) = match v.lag.and_then(|(l, n)| x.earlier(l, i128::from(n))) {
            Some(made) => (Cow::Owned(made), !v.after.contains(&i)),
            None => (Cow::Borrowed(x), self.region.body.loads_first(i, j)),
        };
        let of = self.dependence(w, &made, loops);
        !of.possible(Points::Ascending, self.effort()) && (first || !of.possible(Points::Same, self.effort()))
    }
}
