//! Guards at run time: may this region, with these live-ins, run in parallel?
//!
//! Takes a region, its live-ins and the size of memory; gives the numbers of this call (a
//! [`Plan`]) or why not (a [`Refusal`]). Everything is evaluated on the host in exact integer
//! arithmetic; nothing is approximated in the region's favour.
//!
//! Independence of two views is decided exactly, now that strides and trip counts are numbers (`overlap.rs`). Of a
//! region with host loops, everything is asked for every launch by itself (`steps.rs`): launches are in order, so what
//! different ones access does not matter. Only where they go along diagonals, their order is not that of the program: what
//! touches a common byte must be in launches of the same order (`wave.rs`). Loads of what was in memory before a launch
//! may meet stores that come behind them (`ahead.rs`); where they do, the launch needs a copy of what they read. Where
//! accesses meet at single indices alone, a launch may be made in pieces (`pieces.rs`). Of stores to places that data
//! decide, an inspection has to have found the ranges before ([`check_with`]). What live-ins have been read from must be in no
//! range that anything stores to ([`Steady`]), nor must what loads are taken to find (`progression.rs`).

mod numbers;
mod plan;
mod progression;

use std::cell::Cell;
use std::collections::HashMap;
use std::ops::Range;

use tensor_wasm_ir::{Guard, Region, Steady, Ty, Val, View, inspect};

use crate::behind;
use crate::inspect::Inspected;
use crate::interchange::{Reach, Whole};
use crate::overlap::Effort;
use crate::pieces::{self, Piece};
use crate::steps::{MOST_STEPS, Steps};
use crate::wave::Order;
pub(crate) use numbers::{Checker, Numbers};
use plan::largest_gap;
pub use plan::{Needs, Phase, Plan, Refusal, Step, Traffic, merge};
pub use progression::Entries;

/// What is known of all launches before any view is looked at.
struct Extent {
    /// The most trips of each loop.
    most: Vec<Option<u64>>,
    work: u64,
    launches: usize,
}

/// Iterations of host loops after which it is asked whether they are worth being looked at, and again.
const LOOK: u64 = 1 << 12;
/// Operations that each of them should have on average: less than that is done before the guard has looked at it.
const LEAST: u64 = 2_000;

impl Extent {
    /// Looks at all of them; if they have to be worth it, only at the first ones of many small ones.
    fn new(steps: &mut Steps<'_>, region: &Region, worth: bool) -> Result<Extent, Refusal> {
        let mut all = Extent { most: vec![None; region.loops.len()], work: 0, launches: 0 };
        let weight = region.weight();
        let mut seen = 0u64;
        steps.each(&mut |s| {
            seen += 1;
            if worth && seen.is_multiple_of(LOOK) && all.work < seen * LEAST {
                return Err(Refusal::Small(all.work));
            }
            let Some(trips) = s.trips()? else { return Ok(()) };
            all.work = all.work.saturating_add(s.work(weight, &trips));
            all.launches += 1;
            all.most.iter_mut().zip(trips).for_each(|(m, t)| *m = (*m).max(t));
            Ok(())
        })?;
        Ok(all)
    }
}

/// Two views, and how far apart they start.
type Distance = (u32, u32, i128);

/// Trip counts up to which something is so of two views; none at all if it was asked in vain for the most of any launch.
type UpTo = HashMap<Distance, Vec<Option<u64>>>;

/// What has been found out in the launches before.
#[derive(Default)]
struct Known {
    /// What it was about two views when their order was last found to be kept.
    ordered: HashMap<(u32, u32), Order>,
    /// What the accesses of a nest come to in all launches that have a column of it each.
    whole: Whole,
    /// Two views are independent.
    apart: UpTo,
    /// One is ahead of the other.
    ahead: UpTo,
    /// How launches are cut, if they may be.
    pieces: pieces::Known,
    /// See above.
    cut: bool,
}

/// Is it known for no fewer trips than these?
fn covers(known: &UpTo, key: &Distance, trips: &[Option<u64>]) -> bool {
    let most = |t: &Option<u64>| t.unwrap_or(1);
    let known = known.get(key).filter(|known| known.len() == trips.len());
    known.is_some_and(|known| known.iter().zip(trips).all(|(k, t)| most(t) <= most(k)))
}

/// As long as so many instructions it takes to find out whether launches of columns keep the order of two accesses.
const QUESTION: u64 = 50_000;
/// Launches of which each is looked at less closely.
const MANY: usize = 16;

/// Most distances that are remembered.
const REMEMBERED: usize = 1 << 12;

impl Checker<'_> {
    /// Checks every guard for this launch but those that points do not meet.
    fn guards(
        &self,
        numbers: &[Option<Numbers>],
        (needs, mem_size): (Needs, u64),
        known: &mut Known,
    ) -> Result<(), Refusal> {
        let region = self.region;
        for g in &region.guards {
            match *g {
                Guard::InBounds(i) => match (&region.views[i as usize], &numbers[i as usize]) {
                    (_, Some(n)) if n.inside(mem_size) => {}
                    (v, None) if v.inspected() || known.whole.reach(i).is_never() || !self.active(v) => {}
                    _ => return Err(Refusal::OutOfBounds(i)),
                },
                // Where an access is known not to be aligned, the kernel has none of that width.
                Guard::Aligned(i) if needs.aligned && !region.never_aligned(i) => {
                    let width = i128::from(region.views[i as usize].mem.bytes);
                    if numbers[i as usize].as_ref().is_some_and(|n| !n.aligned(width)) {
                        return Err(Refusal::Misaligned(i));
                    }
                }
                Guard::LeastTrips(l, least) if self.extent(l).is_none_or(|t| t < least) => {
                    return Err(Refusal::Trip("the first iterations are all there are".into()));
                }
                Guard::MostTrips(l, most) if self.extent(l).is_none_or(|t| t > most) => {
                    return Err(Refusal::Trip("a counter would not stay in its range".into()));
                }
                // A part of an element must not be another one's: all begin at multiples of their width, where atomic
                // operations want them anyway.
                Guard::Joins(i, j) => {
                    for (n, k) in [(&numbers[i as usize], i), (&numbers[j as usize], j)] {
                        let width = i128::from(region.views[k as usize].mem.bytes);
                        if n.as_ref().is_some_and(|n| !n.aligned(width)) {
                            return Err(Refusal::Misaligned(k));
                        }
                    }
                }
                Guard::Start(x, start) => {
                    let init = region.reductions[x as usize].init;
                    if !start.holds(region.body.ty(init), self.values[init.0 as usize]) {
                        return Err(Refusal::Start(x));
                    }
                }
                Guard::Apart(i, j) => {
                    if let (Some(a), Some(b)) = (&numbers[i as usize], &numbers[j as usize])
                        && !a.apart(b)
                    {
                        return Err(Refusal::Overlap(i, j));
                    }
                }
                Guard::Fresh(i, j) => {
                    if let (Some(a), Some(b)) = (&numbers[i as usize], &numbers[j as usize])
                        && !self.fresh(a, b)
                    {
                        return Err(Refusal::Overlap(i, j));
                    }
                }
                Guard::Ordered(..) if known.whole.same => {}
                Guard::Ordered(i, j) => {
                    if let Some(order) = self.order(i, j)?
                        && known.ordered.get(&(i, j)) != Some(&order)
                    {
                        self.check_order(&order, (i, j), (&known.whole, mem_size))?;
                        known.ordered.insert((i, j), order);
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Checks that points of this launch do not meet; `most` are the trip counts that no launch exceeds, if there are
    /// others. Says whether what is read before it has to be copied.
    fn apart(
        &self,
        numbers: &[Option<Numbers>],
        most: Option<&Checker<'_>>,
        known: &mut Known,
    ) -> Result<bool, Refusal> {
        let region = self.region;
        let both = |i: u32, j: u32| Some(((i, numbers[i as usize].as_ref()?), (j, numbers[j as usize].as_ref()?)));
        let mut copied = false;
        for g in &region.guards {
            let (Guard::Independent(i, j) | Guard::Ahead(i, j)) = *g else { continue };
            // The plan's table shows it.
            if inspect::by_table(region, i, j) {
                continue;
            }
            if let Some((a, b)) = both(i, j)
                && !self.found(a, b, most, &mut known.apart, |c, a, b| c.independent(a, b))
            {
                if let Guard::Independent(..) = g {
                    return Err(Refusal::Overlap(i, j));
                }
                copied = true;
            }
        }
        // One that meets a store behind it reads a copy, and so do all others then: what its own point has stored is not
        // there.
        for g in region.guards.iter().filter(|_| copied) {
            if let Guard::Ahead(i, j) = *g
                && let Some((a, b)) = both(i, j)
                && !self.found(a, b, most, &mut known.ahead, |c, a, b| c.ahead(a, b))
            {
                return Err(Refusal::Overlap(i, j));
            }
        }
        Ok(copied)
    }

    /// The launch as a whole, or the pieces of it that points do not meet in.
    fn launches(
        &self,
        numbers: &[Option<Numbers>],
        most: Option<&Checker<'_>>,
        known: &mut Known,
    ) -> Result<Vec<Piece>, Refusal> {
        let whole = |copied: bool| {
            let all = self.region.parallel().into_iter().map(|l| (0, self.trips[l].unwrap_or(0)));
            vec![Piece { axes: all.collect(), copied }]
        };
        if !known.cut {
            return self.apart(numbers, most, known).map(whole);
        }
        known.pieces.next();
        if let Some(pieces) = most.and_then(|most| self.pieces_again(numbers, most, &mut known.pieces)) {
            return Ok(pieces);
        }
        let met = match self.apart(numbers, most, known) {
            Ok(copied) => return Ok(whole(copied)),
            Err(met) => met,
        };
        self.pieces(numbers, most, &mut known.pieces).ok_or(met)
    }

    /// How often the program runs a loop.
    fn extent(&self, l: u32) -> Option<u64> {
        match &self.region.wave {
            Some(w) if [w.rows, w.columns].contains(&(l as usize)) => {
                self.region.extent(l as usize).map(|v| self.values[v.0 as usize])
            }
            _ => self.trips[l as usize],
        }
    }

    /// What is to be found out of two views (such that it is so where they are apart), of which launches with the same
    /// distance between them ask only once.
    fn found(
        &self,
        (i, a): (u32, &Numbers),
        (j, b): (u32, &Numbers),
        most: Option<&Checker<'_>>,
        known: &mut UpTo,
        ask: impl Fn(&Checker<'_>, (u32, &Numbers), (u32, &Numbers)) -> bool,
    ) -> bool {
        let Some(most) = most else { return ask(self, (i, a), (j, b)) };
        let key = (i, j, a.start - b.start);
        if a.apart(b) || covers(known, &key, &self.trips) {
            return true;
        }
        // As many trips as any launch has, and if that is too many, as many as this one.
        let first = known.len() < REMEMBERED && !known.contains_key(&key);
        let now = Checker { trips: self.trips.clone(), loose: true, ..*self };
        for c in [Some(most).filter(|_| first), Some(&now)].into_iter().flatten() {
            let views = [(i, a), (j, b)].map(|(k, n)| c.footprint(&self.region.views[k as usize], n.start));
            if let [Some(x), Some(y)] = views
                && ask(c, (i, &x), (j, &y))
            {
                known.insert(key, c.trips.clone());
                return true;
            }
            if first {
                known.insert(key, vec![]);
            }
        }
        ask(self, (i, a), (j, b))
    }
}

/// Evaluates the prelude and every guard of the region for these live-ins, and of what follows its nest. `live_ins` are
/// bits, in the order of [`Region::params`]; `mem_size` is in bytes.
pub fn check(region: &Region, live_ins: &[u64], mem_size: u64, needs: Needs) -> Result<Plan, Refusal> {
    check_with(region, live_ins, mem_size, needs, &Inspected::default())
}

/// [`check`] of a region of whose stores this has been found out, or of an inspection itself.
pub fn check_with(
    region: &Region,
    live_ins: &[u64],
    mem_size: u64,
    needs: Needs,
    inspected: &Inspected,
) -> Result<Plan, Refusal> {
    inspected.covers(region)?;
    if region.then.is_empty() {
        let plan = check_phase(region, live_ins, (mem_size, inspected), needs, false)?;
        steady(region, &plan, mem_size)?;
        let table = inspected.table(region, &plan)?;
        return Ok(Plan { table, scratch: inspected.scratch, ..plan });
    }
    // One phase may have nothing to do; what all of them do must be worth it.
    let each = Needs { min_work: 0, min_step: 0, ..needs };
    let small = |phase: &Region| {
        let extent = Steps::new(phase, live_ins).and_then(|mut s| Extent::new(&mut s, phase, true));
        matches!(extent, Err(Refusal::Small(_)))
    };
    if needs.min_work > 0 && region.phases().all(small) {
        return Err(Refusal::Small(0));
    }
    let mut all = Plan { lanes: 1, scratch: inspected.scratch, ..Plan::default() };
    let check_one = |phase: &Region| check_phase(phase, live_ins, (mem_size, inspected), each, true);
    let mut phases = region.phases();
    while let Some(phase) = phases.next() {
        let n = all.phases.len();
        let mut plans = vec![check_one(phase)?];
        if phase.split > 0 {
            let few = plans[0].steps.iter().map(Step::points).max().is_some_and(|n| n < needs.points);
            // No point touches what another one stores: all may make their first parts before any makes its second one.
            let plain = plans[0].nests().all(|n| n.len() == 1) && plans[0].steps.iter().all(|s| s.before.is_empty());
            let parts: Vec<&Region> = phases.by_ref().take(phase.split as usize).collect();
            let divided = (few && plain).then(|| parts.iter().map(|p| check_one(p)).collect::<Result<Vec<Plan>, _>>());
            match divided {
                Some(Ok(of_parts)) => {
                    (plans[0].steps, plans[0].work) = (vec![], 0);
                    plans.extend(of_parts);
                }
                // They are there, but not launched.
                _ => plans[0].phases.extend(parts.iter().map(|_| Phase::default())),
            }
        }
        for (k, plan) in plans.iter_mut().enumerate() {
            plan.steps.iter_mut().for_each(|s| s.phase = n + k);
        }
        for plan in plans {
            all.apart.push(Traffic { reads: plan.reads.clone(), writes: plan.writes.clone() });
            all.phases.extend(plan.phases);
            all.steps.extend(plan.steps);
            all.reads.extend(plan.reads);
            all.writes.extend(plan.writes);
            all.reads_all |= plan.reads_all;
            all.work = all.work.saturating_add(plan.work);
            all.updates += plan.updates;
            all.progressions.extend(plan.progressions);
            all.lanes = all.lanes.max(plan.lanes);
        }
    }
    if all.steps.is_empty() {
        return Err(Refusal::Empty);
    }
    if region.hosts().is_empty() || all.steps.chunk_by(|a, b| a.phase == b.phase).any(|s| s.len() > 1) {
        all.apart.clear();
    }
    behind::check(region, live_ins, needs.patient)?;
    if all.work < needs.min_work {
        return Err(Refusal::Small(all.work));
    }
    all.steps.sort_by(|a, b| (&a.index, a.phase).cmp(&(&b.index, b.phase)));
    (all.reads, all.writes) = (merge(all.reads), merge(all.writes));
    let largest = all.steps.iter().max_by_key(|s| s.points());
    all.trips = largest.map_or_else(Vec::new, |s| s.trips.clone());
    all.values = Steps::new(region, live_ins)?.values;
    steady(region, &all, mem_size)?;
    Ok(all)
}

/// Does everything that live-ins have been read from stay as it is, whatever is launched, and is equal what should be?
fn steady(region: &Region, plan: &Plan, mem_size: u64) -> Result<(), Refusal> {
    let value = |v: Val| plan.values[v.0 as usize];
    if region.same.iter().any(|[a, b]| value(*a) != value(*b)) {
        return Err(Refusal::Different);
    }
    let place = |s: &Steady| {
        let bits = value(s.address);
        let start = if region.body.ty(s.address) == Ty::I32 { bits & 0xffff_ffff } else { bits };
        let lo = u128::from(start) + u128::from(s.offset);
        lo..lo + u128::from(s.mem.bytes)
    };
    let places: Vec<Range<u128>> = region.steady.iter().map(place).collect();
    let meet = |a: &Range<u128>, b: &Range<u128>| a.start < b.end && b.start < a.end;
    let met = |of: &Range<u128>, ranges: &[Range<u64>]| {
        ranges.iter().any(|r| meet(of, &(u128::from(r.start)..u128::from(r.end))))
    };
    if let Some(e) = plan.progressions.iter().find(|e| !e.apart && met(&e.range(), &plan.writes)) {
        return Err(Refusal::Unsteady(e.from));
    }
    for (k, (s, of)) in region.steady.iter().zip(&places).enumerate() {
        let others = || places.iter().enumerate().any(|(n, other)| n != k && meet(of, other));
        let touched = s.alone && (plan.reads_all || met(of, &plan.reads) || others());
        let entry = plan.progressions.iter().any(|e| e.holds(of));
        if of.end > u128::from(mem_size) || (met(of, &plan.writes) && !entry) || touched {
            return Err(Refusal::Unsteady(of.start as u64));
        }
    }
    Ok(())
}

/// [`check_with`] of a region's own nest; `among` others, it may have nothing to do.
fn check_phase(
    region: &Region,
    live_ins: &[u64],
    (mem_size, inspected): (u64, &Inspected),
    needs: Needs,
    among: bool,
) -> Result<Plan, Refusal> {
    let mut steps = Steps::new(region, live_ins)?;
    let all = Extent::new(&mut steps, region, needs.min_work > 0 && !among)?;
    if all.launches == 0 && !among {
        return Err(Refusal::Empty);
    }
    if all.work < needs.min_work || (all.launches > 1 && all.work / (all.launches as u64) < needs.min_step) {
        return Err(Refusal::Small(all.work));
    }
    // What has to be found out of a nest that is run by columns is to be worth it, too.
    let skewed = region.wave.as_ref().is_none_or(|w| steps.values[w.skew.0 as usize] != 0);
    let questions = region.guards.iter().filter(|g| matches!(g, Guard::Ordered(..)) && !skewed).count() as u64;
    if needs.min_work > 0 && !needs.patient && all.work < questions * QUESTION {
        return Err(Refusal::Small(all.work));
    }
    let (axes, weight) = (region.parallel(), region.weight());
    let mut moving = vec![];
    if !region.hosts().is_empty() {
        moving = region.captures();
        moving.extend(
            axes.iter().filter_map(|&l| region.loops[l].trip).filter(|t| !moving.contains(t)).collect::<Vec<_>>(),
        );
        moving.retain(|v| steps.depth(*v) > 0);
    }
    let alone = !among && region.hosts().is_empty();
    let (followed, bounds) = (moving.clone(), region.bounds());
    moving.extend(bounds.iter().flatten());
    // The footprints at the most trips say something of other launches only if the strides are the same there.
    let fixed = region.views.iter().flat_map(|v| &v.strides).all(|s| steps.depth(s.1) == 0);
    let cut = !bounds.is_empty();
    let mut known = Known { pieces: pieces::Known::new(all.launches), cut, ..Known::default() };
    let mut hulls: Vec<Option<Range<u64>>> = vec![None; region.views.len()];
    let mut reads_all = false;
    let mut launches = Vec::with_capacity(all.launches);
    let left = &Cell::new(if needs.patient { u64::MAX } else { Effort::of_call(all.work) });
    steps.each(&mut |s| {
        let Some(trips) = s.trips()? else { return idle(s, region, mem_size) };
        let work = s.work(weight, &trips);
        let enough = (all.launches > MANY).then_some(mem_size);
        let loops = region.loops.as_slice();
        let c =
            Checker { region, loops, values: &s.values, trips, work, left, loose: false, depths: s.depths(), enough };
        let most = Checker { trips: all.most.clone(), loose: true, ..c };
        let most = Some(&most).filter(|_| fixed && all.launches > 1);
        c.whole(&mut known.whole);
        let footprint = |(n, v): (u32, &View)| match v.inspected() {
            true => inspected.range(n).map(|r| Numbers::within(r, v)),
            false => match known.whole.reach(n) {
                Reach::Within(all) => c.numbers_in(v, all),
                Reach::Never => None,
                Reach::Unknown | Reach::Outside if c.active(v) => c.numbers(v),
                Reach::Unknown | Reach::Outside => None,
            },
        };
        let numbers: Vec<Option<Numbers>> = (0..).zip(&region.views).map(footprint).collect();
        c.guards(&numbers, (needs, mem_size), &mut known)?;
        for p in &region.progressions {
            let (v, found) = (&region.views[p.view as usize], &numbers[p.view as usize]);
            let (Some(base), Some(n)) = (v.base, found) else { continue };
            let value = |v: Val| s.values[v.0 as usize];
            Entries::each(p, (v, &c.trips), n.lo as u64, value, region.body.ty(base))?;
            // Objects may stand between the rows that they are pointed to by; of one launch that is found out.
            let stores = region.views.iter().zip(&numbers).filter(|(w, _)| w.write);
            if alone && stores.filter_map(|(_, w)| w.as_ref()).any(|w| c.meet(w, n)) {
                return Err(Refusal::Unsteady(n.lo as u64));
            }
        }
        let pieces = c.launches(&numbers, most, &mut known).map_err(|met| match met {
            Refusal::Overlap(i, j) if left.get() == 0 => Refusal::Undecided(i, j),
            met => met,
        })?;
        let mut writes: Vec<Range<u64>> = vec![];
        for ((v, n), hull) in region.views.iter().zip(&numbers).zip(&mut hulls) {
            let Some(n) = n else { continue };
            let range = n.lo as u64..n.hi as u64;
            widen(hull, &range);
            if v.write {
                writes.push(range);
            }
        }
        let writes = merge(writes);
        // Along diagonals what the other launches write is in there, too.
        let gap = if region.wave.is_none() { largest_gap(&writes) } else { 0..0 };
        let writes = writes.first().zip(writes.last()).map_or(0..0, |(first, last)| first.start..last.end);
        reads_all |= region.views.iter().any(|v| v.indirect() && c.active(v));
        if launches.len() + pieces.len() > MOST_STEPS as usize {
            return Err(Refusal::Launches);
        }
        let followed: Vec<u64> = followed.iter().map(|v| s.values[v.0 as usize]).collect();
        launches.extend(pieces.into_iter().map(|piece| {
            let views = region.views.iter().zip(&numbers).filter(|(v, _)| v.before && piece.copied);
            let before = views.filter_map(|(_, n)| Some(n.as_ref()?.of(&axes, &piece.axes))).filter(|r| !r.is_empty());
            let mut trips = c.trips.clone();
            axes.iter().zip(&piece.axes).for_each(|(&l, (first, end))| trips[l] = Some(end - first));
            let bounds = piece.axes.iter().flat_map(|&(first, end)| [first, end]).take(2 * bounds.len());
            Step {
                phase: 0,
                index: s.index().to_vec(),
                origin: piece.axes.iter().map(|a| a.0).collect(),
                trips: piece.axes.iter().map(|a| a.1 - a.0).collect(),
                writes: writes.clone(),
                gap: gap.clone(),
                before: merge(before.collect()),
                work: s.work(weight, &trips),
                values: followed.iter().copied().chain(bounds).collect(),
            }
        }));
        Ok(())
    })?;
    if region.wave.is_some() {
        // What an indirect load reads must not be written by any launch: the program may have it the other way round.
        let all = launches.iter().map(|s: &Step| &s.writes).filter(|w| !w.is_empty()).fold(None, |mut all, w| {
            widen(&mut all, w);
            all
        });
        launches.iter_mut().for_each(|s| s.writes = all.clone().unwrap_or(0..0));
    }
    let lanes: u64 = region.views.iter().map(|v| u64::from(v.lanes)).sum();
    let ranges = |write: bool| {
        let of = |(v, n): (&View, &Option<Range<u64>>)| {
            // What is updated is read, too.
            n.clone().filter(|_| v.write == write || (v.update.is_some() && !write))
        };
        merge(region.views.iter().zip(&hulls).filter_map(of).collect())
    };
    let mut progressions = vec![];
    for p in &region.progressions {
        let (v, read) = (&region.views[p.view as usize], &hulls[p.view as usize]);
        let (Some(base), Some(read)) = (v.base, read) else { continue };
        let value = |v: Val| steps.values[v.0 as usize];
        let entries = Entries { apart: alone, ..Entries::new(p, v, read, value, region.body.ty(base))? };
        // It is to take less than the loads themselves.
        if !needs.patient && entries.count > all.work {
            return Err(Refusal::Irregular(entries.from));
        }
        if !progressions.contains(&entries) {
            progressions.push(entries);
        }
    }
    Ok(Plan {
        progressions,
        reads: ranges(false),
        writes: ranges(true),
        reads_all,
        updates: region.views.iter().filter(|v| v.update.is_some()).count(),
        trips: axes.iter().map(|&l| all.most[l].unwrap_or(0)).collect(),
        phases: vec![Phase { values: steps.values.clone(), moving }],
        starts: region.reductions.iter().map(|x| steps.values[x.init.0 as usize]).collect(),
        scan: region.is_scan(),
        values: steps.values,
        steps: launches,
        work: all.work,
        lanes: lanes.div_ceil(region.views.len().max(1) as u64).max(1),
        table: None,
        scratch: 0,
        apart: vec![],
        inspections: vec![],
    })
}

/// An iteration of host loops that launches nothing still makes the loads between the loops: they must not trap.
fn idle(s: &Steps<'_>, region: &Region, mem_size: u64) -> Result<(), Refusal> {
    let trips = vec![Some(1); region.loops.len()];
    let left = &Cell::new(0);
    let (values, depths, loops) = (s.values.as_slice(), s.depths(), region.loops.as_slice());
    let c = Checker { region, loops, values, trips, work: 0, left, loose: true, depths, enough: None };
    for g in &region.guards {
        let Guard::InBounds(i) = *g else { continue };
        let v = &region.views[i as usize];
        if !v.loops.is_empty() || !c.active(v) {
            continue;
        }
        let known = !v.operands().any(|o| s.is_broken(o));
        if !known || c.numbers(v).is_none_or(|n| n.hi > i128::from(mem_size)) {
            return Err(Refusal::OutOfBounds(i));
        }
    }
    Ok(())
}

/// Makes a range hold another one, too.
fn widen(hull: &mut Option<Range<u64>>, by: &Range<u64>) {
    let old = hull.clone().unwrap_or_else(|| by.clone());
    *hull = Some(old.start.min(by.start)..old.end.max(by.end));
}
