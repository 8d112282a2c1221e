//! May one phase of a region follow another, where the program makes an iteration of both in turn?
//!
//! Takes two phases of a loop that has been distributed over them, the first loop of either, with the numbers of a call, and
//! two of their views. Says whether the phase that is launched later ever makes its access in an earlier iteration than
//! the other one, or, if it comes first there, in the same one, where both touch a common byte: the dependence would then
//! be turned round (Kennedy and McKinley, "Maximizing loop parallelism and improving data locality via loop fusion and
//! distribution", 1993).
//!
//! The two phases have loops of their own, but for the first one: one equation holds the loops of both, those of the later
//! phase behind the other's. An access that lags is made in the program as many iterations earlier.

use std::cell::Cell;

use tensor_wasm_ir::{Guard, Region};

use crate::guard::{Checker, Numbers, Refusal};
use crate::overlap::{Bound, Dependence, Effort, Points};
use crate::steps::Steps;

/// Refuses the region if a phase has to come before one that it is launched behind. `patient`: however long it takes.
pub(crate) fn check(region: &Region, live_ins: &[u64], patient: bool) -> Result<(), Refusal> {
    let phases: Vec<&Region> = region.phases().collect();
    for (n, phase) in phases.iter().enumerate() {
        let such =
            |g: &Guard| if let Guard::Behind { phase, other, own, .. } = *g { Some((phase, other, own)) } else { None };
        let Some(last) = phase.guards.iter().filter_map(such).max() else { continue };
        if last.0 as usize >= n {
            return Err(Refusal::Behind(last.1, last.2));
        }
        let own = Steps::new(phase, live_ins)?;
        for (k, other) in phases.iter().enumerate().take(n) {
            let pairs = phase.guards.iter().filter_map(|g| match *g {
                Guard::Behind { phase, other, own, same } if phase as usize == k => Some((other, own, same)),
                _ => None,
            });
            let theirs = Steps::new(other, live_ins)?;
            both([(other, &theirs), (phase, &own)], pairs, patient)?;
        }
    }
    Ok(())
}

/// The same of two phases, the one that is launched first in front.
fn both(
    [first, second]: [(&Region, &Steps<'_>); 2],
    pairs: impl Iterator<Item = (u32, u32, bool)>,
    patient: bool,
) -> Result<(), Refusal> {
    // A phase that has nothing to do comes before and behind all others.
    let (Some(a), Some(b)) = (first.1.trips()?, second.1.trips()?) else { return Ok(()) };
    let work = [(first, &a), (second, &b)].map(|((r, s), trips)| s.work(r.weight(), trips));
    let work = work[0].saturating_add(work[1]);
    let left = Cell::new(if patient { u64::MAX } else { Effort::of_call(work) });
    let [a, b] = [(first, a), (second, b)].map(|((region, s), trips)| {
        let (values, loops, depths, left) = (s.values.as_slice(), region.loops.as_slice(), s.depths(), &left);
        Checker { region, loops, values, trips, work, left, loose: false, depths, enough: None }
    });
    for (theirs, own, same) in pairs {
        let (v, w) = (&first.0.views[theirs as usize], &second.0.views[own as usize]);
        if !a.active(v) || !b.active(w) {
            continue;
        }
        let whole = [a.numbers(v), b.numbers(w)];
        let [Some(x), Some(y)] = whole else { return Err(Refusal::OutOfBounds(own)) };
        if x.apart(&y) {
            continue;
        }
        let made = |n: Numbers, lag: Option<(usize, u32)>| match lag {
            Some((0, by)) => n.earlier(0, i128::from(by)).ok_or(Refusal::Behind(theirs, own)),
            Some(_) => Err(Refusal::Behind(theirs, own)),
            None => Ok(n),
        };
        let (x, y) = (made(x, v.lag)?, made(y, w.lag)?.moved_behind(a.loops.len()));
        // The later phase's access in the earlier iteration.
        let of = together([&a, &b], [&y, &x]);
        let turned = |which| of.possible(which, a.effort());
        if turned(Points::Ascending) || (!same && turned(Points::Same)) {
            let undecided = left.get() == 0;
            return Err(if undecided { Refusal::Undecided(theirs, own) } else { Refusal::Behind(theirs, own) });
        }
    }
    Ok(())
}

/// The dependence equation of views of two phases that share their first loop: the second one's other loops come behind
/// those of the first one.
fn together<'n>([a, b]: [&Checker<'_>; 2], [x, y]: [&'n Numbers; 2]) -> Dependence<'n> {
    let n = a.loops.len();
    let [first, second] = [a, b].map(|c| c.dependence(x, y, vec![0]));
    let behind = |l: usize| if l == 0 { 0 } else { l + n };
    let bound = |(l, b): (usize, Bound)| {
        let slopes = b.slopes.iter().map(|&(m, s)| (behind(m), s)).collect();
        (behind(l), Bound { slopes, ..b })
    };
    let joined =
        |a: Vec<(usize, Bound)>, b: Vec<(usize, Bound)>| a.into_iter().chain(b.into_iter().map(bound)).collect();
    let pairs = second.pairs.into_iter().map(|(p, l)| (behind(p), behind(l)));
    let mut trips = first.trips;
    trips[0] = trips[0].max(second.trips[0]);
    // The first loop is there once.
    trips.push(1);
    trips.extend(second.trips.into_iter().skip(1));
    Dependence {
        sides: first.sides,
        bounds: joined(first.bounds, second.bounds),
        residues: joined(first.residues, second.residues),
        pairs: first.pairs.into_iter().chain(pairs).collect(),
        trips,
        parallel: vec![0],
        drift: None,
    }
}
