//! Launching a nest in pieces: where its accesses meet at single indices of parallel axes, or cross over there.
//!
//! Takes the numbers of one launch of which two accesses meet in different points; gives boxes of its points that are
//! launched one after the other, in the order of their indices, or nothing (index-set splitting; Griebl, Feautrier and
//! Lengauer, "The index set splitting transformation", 2000). A step of Floyd and Warshall's shortest ways reads row k and
//! column k: the rows before k, row k and those behind it, by the columns before, at and behind k, are nine such boxes.
//!
//! - Where to cut says the dependence equation itself: solved for an index of one axis, or for both indices alike.
//! - Within a box, all holds that does of a launch in one piece: different points do not meet, or what is read is read from
//!   a copy of what was there before the box ([`crate::ahead`]).
//! - Between boxes, an access of the one that is launched first comes first in the program wherever both touch a common
//!   byte. The program's order is that of the points' indices, as far as loops are around both accesses; an access outside
//!   of inner loops is made once for all their points, before or behind them.
//!
//! A cut mostly moves with a host loop, and the addresses with it: seen from the cut, they stay where they are. What has
//! been shown of one launch, with the indices of an axis counted from its cut and as many of them on both sides as any
//! launch has at most, holds for every launch in which the distances are the same ([`Pattern`]). A distance that moves from
//! launch to launch all the same, as that of an element which a point looks for in its own row, is asked for at once as
//! it will be in all of them.

use tensor_wasm_ir::{Guard, Region};

use crate::ahead::around;
use crate::guard::{Checker, Numbers};
use crate::overlap::{Bound, Place, Points};
use crate::system::gcd;

/// Most pieces of a launch.
const PIECES: usize = 64;
/// Most launches of a call that are looked at one by one.
const LOOKS: usize = 64;
/// Most patterns that are remembered.
const PATTERNS: usize = 8;
/// Most pairs of which it is asked whether they may drift.
const DRIFTS: usize = 1024;

/// A box of points that is launched at once.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// First index and end of each axis, outermost first.
    pub axes: Vec<(u64, u64)>,
    /// What is read before it has to be copied.
    pub copied: bool,
}

/// What has been found out in the launches before.
#[derive(Default)]
pub(crate) struct Known {
    patterns: Vec<Pattern>,
    looks: usize,
    drifts: usize,
    /// How many nests are launched, and how many of them have been looked at before.
    launches: i128,
    done: i128,
}

impl Known {
    /// Nothing yet, of so many launches.
    pub fn new(launches: usize) -> Known {
        Known { launches: launches as i128, ..Known::default() }
    }

    /// The next one is looked at.
    pub fn next(&mut self) {
        self.done += 1;
    }
}

/// A store and another access that a guard is about.
#[derive(Clone, Copy)]
struct Pair {
    views: (u32, u32),
    /// The second one may read a copy.
    ahead: bool,
    /// Different points do not meet in it, cut or not.
    apart: bool,
    /// The first one may start so much further than in this launch.
    further: i128,
    /// And from there so much further, up to so many times.
    drift: Option<(i128, i128)>,
}

impl Pair {
    /// Is each of them made where it stands? What an iteration makes for another one has no place of its own in the order.
    fn is_plain(&self, region: &Region) -> bool {
        let axes = region.parallel();
        let mut views = [self.views.0, self.views.1].into_iter().map(|v| &region.views[v as usize]);
        views.all(|v| v.lag.is_none() && (!v.write || axes.iter().all(|l| v.loops.contains(l))))
    }
}

/// Cuts of one axis: the box behind a cut begins with that index.
#[derive(Clone, Default)]
struct Cuts {
    /// What the cuts are counted from.
    origin: i128,
    /// Ascending.
    at: Vec<i128>,
}

impl Cuts {
    /// Adds what makes of a place where accesses meet a box of its own, or its end one; false if that is there.
    fn add(&mut self, place: &Place, trips: i128) -> bool {
        let index = place.is.div_euclid(place.times);
        let whole = place.is.rem_euclid(place.times) == 0;
        // Before the middle and behind it different points do not cross over, at it none does.
        let middle = index + i128::from(!whole);
        let wanted = match place.crossing {
            true if !self.at.contains(&middle) => vec![middle],
            _ if whole => vec![index, index + 1],
            _ => vec![],
        };
        let known = self.at.len();
        self.at.extend(wanted.into_iter().filter(|c| (0..=trips).contains(c)));
        self.at.sort_unstable();
        self.at.dedup();
        self.at.len() > known
    }

    /// The same, counted from the first one.
    fn moved(&self) -> Cuts {
        let origin = self.at.first().copied().unwrap_or(0);
        Cuts { origin, at: self.at.iter().map(|c| c - origin).collect() }
    }

    /// What lies before, between and behind the cuts, of so much: first and last index of each, which may be empty.
    fn intervals(&self, (first, last): (i128, i128)) -> Vec<(i128, i128)> {
        let begins = std::iter::once(first).chain(self.at.iter().copied());
        let ends = self.at.iter().map(|c| c - 1).chain([last]);
        begins.zip(ends).map(|(begin, end)| (begin.max(first), end.min(last))).collect()
    }
}

/// The ways to choose one of each, the last one's choice changing first.
fn choices<T: Copy>(of: &[Vec<T>]) -> Vec<Vec<T>> {
    let mut out = vec![vec![]];
    for some in of {
        out = out.into_iter().flat_map(|c: Vec<T>| some.iter().map(move |x| [c.as_slice(), &[*x]].concat())).collect();
    }
    out
}

/// First and last index of each axis, from where its cuts are counted.
type Ranges = Vec<(i128, i128)>;

/// One way to cut a launch.
struct Cutting<'c> {
    /// Of this launch, or of the most trips of any.
    checker: &'c Checker<'c>,
    numbers: &'c [Option<Numbers>],
    axes: Vec<usize>,
    cuts: &'c [Cuts],
    /// It is asked of any launch, with the cuts wherever they may be.
    any: bool,
}

/// Two accesses meet in a way that they must not.
#[derive(Default)]
struct Meeting {
    /// There.
    places: Vec<Place>,
    /// Where others meet, because of which there is a copy that these must not read.
    copied: Vec<Place>,
}

impl Cutting<'_> {
    /// All indices of each axis.
    fn all(&self) -> Ranges {
        let of = |(l, cuts): (&usize, &Cuts)| {
            let last = self.checker.trip(*l) - 1;
            if self.any && !cuts.at.is_empty() { (-last, last) } else { (-cuts.origin, last - cuts.origin) }
        };
        self.axes.iter().zip(self.cuts).map(of).collect()
    }

    /// An access as points of a box make it; `None` if none does.
    fn view(&self, v: u32, ranges: &Ranges) -> Option<Numbers> {
        let mut n = self.numbers[v as usize].clone()?;
        for ((&l, cuts), &(mut lo, mut hi)) in self.axes.iter().zip(self.cuts).zip(ranges) {
            n.start += n.strides.get(&l).map_or(0, |s| s * cuts.origin);
            if let Some(&(first, last)) = n.indices.get(&l).filter(|_| !self.any || cuts.at.is_empty()) {
                (lo, hi) = (lo.max(first - cuts.origin), hi.min(last - cuts.origin));
            }
            if lo > hi {
                return None;
            }
            n.indices.insert(l, (lo, hi));
        }
        Some(n)
    }

    /// Where does a pair meet, in two such points as told apart by the first so many axes?
    fn meet(&self, pair: &Pair, (a, b): (&Numbers, &Numbers), which: Points, axes: usize) -> Option<Meeting> {
        let mut of = self.checker.dependence(a, b, self.axes[..axes].to_vec());
        // Bounds are those of indices as they are.
        let moved = |l: usize| self.any && self.axes.iter().zip(self.cuts).any(|(a, c)| *a == l && !c.at.is_empty());
        let as_it_is = |(l, b): &(usize, Bound)| !moved(*l) && !b.slopes.iter().any(|s| moved(s.0));
        of.bounds.retain(as_it_is);
        of.residues.retain(as_it_is);
        of.sides[0].start += pair.further;
        of.drift = pair.drift;
        of.meet(which, self.checker.effort()).map(|places| Meeting { places, copied: vec![] })
    }

    /// How many axes are around an access, outermost first.
    fn depth(&self, v: u32) -> Option<usize> {
        around(self.checker.region, v).map(|l| l.len())
    }

    /// Is the load made first, where both are in one iteration of the loops around both?
    fn loads_first(&self, (i, j): (u32, u32)) -> bool {
        self.checker.region.body.loads_first(i, j)
    }

    /// The pairs, with what is so of the whole launch.
    fn as_whole(&self, pairs: &[Pair]) -> Vec<Pair> {
        let all = self.all();
        let meet = |p: &Pair| {
            let (Some(a), Some(b)) = (self.view(p.views.0, &all), self.view(p.views.1, &all)) else { return false };
            self.meet(p, (&a, &b), Points::Different, self.axes.len()).is_some()
        };
        pairs.iter().map(|p| Pair { apart: !meet(p), ..*p }).collect()
    }

    /// Is a box as a launch has to be? Says whether what is read before it has to be copied; it may be anyway.
    fn within(&self, ranges: &Ranges, pairs: &[Pair], mut copied: bool) -> Result<bool, Meeting> {
        let both = |(i, j): (u32, u32)| Some((self.view(i, ranges)?, self.view(j, ranges)?));
        let mut why = vec![];
        for pair in pairs.iter().filter(|p| !p.apart) {
            let Some((a, b)) = both(pair.views) else { continue };
            match self.meet(pair, (&a, &b), Points::Different, self.axes.len()) {
                Some(meeting) if !pair.ahead => return Err(meeting),
                Some(meeting) => {
                    copied = true;
                    why.extend(meeting.places);
                }
                None => {}
            }
        }
        for pair in pairs.iter().filter(|pair| copied && pair.ahead) {
            let Some((a, b)) = both(pair.views) else { continue };
            let Some(depth) = self.depth(pair.views.1) else { return Err(Meeting::default()) };
            let behind = self.meet(pair, (&a, &b), Points::Ascending, depth);
            let late = || self.meet(pair, (&a, &b), Points::Same, depth).filter(|_| !self.loads_first(pair.views));
            if let Some(meeting) = behind.or_else(late) {
                return Err(Meeting { copied: why, ..meeting });
            }
        }
        Ok(copied)
    }

    /// Two boxes that differ first in that axis, the first one launched first: do their accesses come in that order?
    fn in_order(&self, axis: usize, first: &Ranges, second: &Ranges, pairs: &[Pair]) -> Result<(), Meeting> {
        for pair in pairs.iter().filter(|p| !p.apart) {
            let (i, j) = pair.views;
            let Some(depth) = self.depth(j) else { return Err(Meeting::default()) };
            // Where the axes before it do not tell points apart, this one does, if it is around both.
            let told = depth.min(axis);
            let alike = depth <= axis;
            let cases = [
                (first, second, Points::Descending, alike),
                (second, first, Points::Ascending, alike && !self.loads_first((i, j))),
            ];
            for (store, other, wrong, same) in cases {
                if told == 0 && !same {
                    continue;
                }
                let (Some(a), Some(b)) = (self.view(i, store), self.view(j, other)) else { continue };
                let meet = |which| self.meet(pair, (&a, &b), which, told);
                if let Some(meeting) = meet(wrong).or_else(|| meet(Points::Same).filter(|_| same)) {
                    return Err(meeting);
                }
            }
        }
        Ok(())
    }

    /// Are all boxes as launches have to be, one behind the other? Says for each whether it needs a copy; those that are
    /// `anyway` have one.
    fn check(&self, pairs: &[Pair], anyway: &[bool]) -> Result<Vec<bool>, Meeting> {
        let all = self.all();
        let intervals: Vec<Ranges> = self.cuts.iter().zip(&all).map(|(c, range)| c.intervals(*range)).collect();
        let some = |ranges: &Ranges| ranges.iter().all(|(lo, hi)| lo <= hi);
        let mut copied = vec![];
        for (n, ranges) in choices(&intervals).into_iter().enumerate() {
            let anyway = anyway.get(n).copied().unwrap_or(false);
            copied.push(if some(&ranges) { self.within(&ranges, pairs, anyway)? } else { anyway });
        }
        for (axis, of) in intervals.iter().enumerate() {
            for before in choices(&intervals[..axis]) {
                // Whatever comes behind the axis.
                let with = |range: (i128, i128)| [before.as_slice(), &[range], &all[axis + 1..]].concat();
                for (k, &first) in of.iter().enumerate() {
                    for &second in &of[k + 1..] {
                        let (first, second) = (with(first), with(second));
                        if some(&first) && some(&second) {
                            self.in_order(axis, &first, &second, pairs)?;
                        }
                    }
                }
            }
        }
        Ok(copied)
    }
}

/// The boxes of a launch.
fn boxes(cuts: &[Cuts], trips: &[i128], copied: &[bool]) -> Vec<Piece> {
    let intervals: Vec<Ranges> =
        cuts.iter().zip(trips).map(|(c, n)| c.intervals((-c.origin, n - 1 - c.origin))).collect();
    let piece = |(ranges, &copied): (Ranges, &bool)| {
        let axes = ranges.iter().zip(cuts).map(|((lo, hi), c)| (lo + c.origin, hi + c.origin + 1));
        let axes: Vec<(i128, i128)> = axes.collect();
        let some = axes.iter().all(|(first, end)| first < end);
        some.then(|| Piece { axes: axes.iter().map(|a| (a.0 as u64, a.1 as u64)).collect(), copied })
    };
    choices(&intervals).into_iter().zip(copied).filter_map(piece).collect()
}

/// Where the cuts of an axis are: what the distance of two accesses has to be, seen from there.
#[derive(Clone, Copy)]
struct Rule {
    views: (u32, u32),
    /// What the distance grows by from index to index.
    by: i128,
    is: i128,
}

/// How far apart two accesses may start, seen from the cuts: so far, or any of so many steps further.
#[derive(Clone, Copy)]
struct Shown {
    views: (u32, u32),
    is: i128,
    drift: Option<(i128, i128)>,
    /// The number of the launch in which it was first so.
    since: i128,
}

impl Shown {
    fn holds(&self, distance: i128) -> bool {
        let (step, most) = self.drift.unwrap_or((1, 0));
        let further = distance - self.is;
        further % step == 0 && (0..=most).contains(&(further / step))
    }

    /// The same and another distance, in the launch with that number, and those to which that leads in so many.
    fn with(&self, distance: i128, now: i128, launches: i128) -> Shown {
        let (step, most) = self.drift.unwrap_or((0, 0));
        let moved = distance - self.is;
        let each = if self.drift.is_none() { moved / (now - self.since).max(1) } else { 0 };
        let all = [self.is + step * most, distance, distance + each * (launches - now)];
        let (lo, hi) = all.into_iter().fold((self.is, self.is), |(lo, hi), x| (lo.min(x), hi.max(x)));
        let step = gcd(gcd(step, moved), each);
        Shown { is: lo, drift: (step > 0).then(|| (step, (hi - lo) / step)), ..*self }
    }
}

/// Cuts of any launch that has these distances.
struct Pattern {
    /// From their origins, which are other ones in each launch.
    cuts: Vec<Cuts>,
    /// For the axes that are cut, in the order in which their origins can be found.
    rules: Vec<(usize, Rule)>,
    /// How far apart accesses start, seen from the origins.
    shown: Vec<Shown>,
    copied: Vec<bool>,
    /// The most trips of each axis.
    most: Vec<i128>,
}

/// What the distance of two views grows by from index to index of a loop, if both move along.
fn growth(c: &Checker<'_>, (i, j): (u32, u32), l: usize) -> i128 {
    let along = |v: u32| {
        let strides = &c.region.views[v as usize].strides;
        strides.iter().find(|s| s.0 == l).map_or(0, |s| c.signed(s.1))
    };
    along(i) - along(j)
}

/// How far apart two accesses start, seen from these indices of the axes.
fn distance(c: &Checker<'_>, numbers: &[Option<Numbers>], of: (u32, u32), from: &[(usize, i128)]) -> Option<i128> {
    let (a, b) = (numbers[of.0 as usize].as_ref()?, numbers[of.1 as usize].as_ref()?);
    Some(a.start - b.start + from.iter().map(|&(l, origin)| growth(c, of, l) * origin).sum::<i128>())
}

impl Pattern {
    /// What has been shown of these cuts in any launch.
    fn new(
        c: &Checker<'_>,
        numbers: &[Option<Numbers>],
        of: &Cutting<'_>,
        pairs: &[Pair],
        copied: &[bool],
        since: i128,
    ) -> Option<Pattern> {
        let (cuts, axes) = (of.cuts.to_vec(), &of.axes);
        let cut = |a: &usize| !cuts[*a].at.is_empty();
        let from: Vec<(usize, i128)> = axes.iter().zip(&cuts).map(|(l, c)| (*l, c.origin)).collect();
        let mut rules: Vec<(usize, Rule)> = vec![];
        let mut left: Vec<usize> = (0..axes.len()).filter(cut).collect();
        while !left.is_empty() {
            // A pair that only one of the axes which are left moves.
            let rule = |p: &Pair| {
                let mut moved = left.iter().filter(|a| growth(c, p.views, axes[**a]) != 0);
                let (&a, None) = (moved.next()?, moved.next()) else { return None };
                let is = distance(c, numbers, p.views, &from)?;
                Some((a, Rule { views: p.views, by: growth(c, p.views, axes[a]), is }))
            };
            let found = pairs.iter().find_map(rule)?;
            left.retain(|a| *a != found.0);
            rules.push(found);
        }
        let shown = |p: &Pair| {
            let is = distance(c, numbers, p.views, &from)?;
            Some(Shown { views: p.views, is, drift: None, since })
        };
        Some(Pattern {
            shown: pairs.iter().map(shown).collect::<Option<_>>()?,
            rules,
            copied: copied.to_vec(),
            most: axes.iter().map(|l| of.checker.trip(*l)).collect(),
            cuts,
        })
    }

    /// The cuts in a launch.
    fn cuts(&self, c: &Checker<'_>, numbers: &[Option<Numbers>]) -> Option<Vec<Cuts>> {
        let axes = c.region.parallel();
        let mut cuts = self.cuts.clone();
        let mut from: Vec<(usize, i128)> = vec![];
        for (a, rule) in &self.rules {
            let left = rule.is - distance(c, numbers, rule.views, &from)?;
            let origin = (left % rule.by == 0).then_some(left / rule.by)?;
            if !(0..self.most[*a]).contains(&origin) {
                return None;
            }
            cuts[*a].origin = origin;
            from.push((axes[*a], origin));
        }
        Some(cuts)
    }

    /// Says what is shown of each pair of which it has not been, if it can be, in the launch with that number of so many.
    fn more(
        &self,
        (c, most): (&Checker<'_>, &Checker<'_>),
        (numbers, cuts): (&[Option<Numbers>], &[Cuts]),
        pairs: &[Pair],
        left: &mut usize,
        (done, launches): (i128, i128),
    ) -> Option<Vec<Shown>> {
        let axes = c.region.parallel();
        let from: Vec<(usize, i128)> = axes.iter().zip(cuts).map(|(l, c)| (*l, c.origin)).collect();
        let mut out = vec![];
        let mut widest = None;
        for pair in pairs {
            let now = distance(c, numbers, pair.views, &from)?;
            let before = self.shown.iter().find(|s| s.views == pair.views);
            if before.is_some_and(|s| s.holds(now)) {
                continue;
            }
            *left = left.checked_sub(1)?;
            let wanted = match before {
                Some(before) => before.with(now, done, launches),
                None => Shown { views: pair.views, is: now, drift: None, since: done },
            };
            let pair = Pair { further: wanted.is - now, drift: wanted.drift, ..*pair };
            let numbers = widest.get_or_insert_with(|| footprints(most, numbers));
            let any = Cutting { checker: most, numbers, axes: axes.clone(), cuts, any: true };
            let holds = || any.check(&[pair], &self.copied).is_ok_and(|copied| copied == self.copied);
            out.push((pair.is_plain(c.region) && holds()).then_some(wanted)?);
        }
        Some(out)
    }
}

/// What views that start there come to in any launch.
fn footprints(most: &Checker<'_>, numbers: &[Option<Numbers>]) -> Vec<Option<Numbers>> {
    let start = |(v, n): (_, &Option<Numbers>)| most.footprint(v, n.as_ref()?.start);
    most.region.views.iter().zip(numbers).map(start).collect()
}

/// The pairs that guards are about, but for those of which nothing can be touched by both.
fn pairs(region: &Region, numbers: &[Option<Numbers>]) -> Vec<Pair> {
    let of = |g: &Guard| {
        let (i, j, ahead) = match *g {
            Guard::Independent(i, j) => (i, j, false),
            Guard::Ahead(i, j) => (i, j, true),
            _ => return None,
        };
        let (a, b) = (numbers[i as usize].as_ref()?, numbers[j as usize].as_ref()?);
        (!a.apart(b)).then_some(Pair { views: (i, j), ahead, apart: false, further: 0, drift: None })
    };
    region.guards.iter().filter_map(of).collect()
}

impl Checker<'_> {
    /// The pieces of this launch, by what has been found out of others; `most` are the trip counts that none exceeds.
    pub(crate) fn pieces_again(
        &self,
        numbers: &[Option<Numbers>],
        most: &Checker<'_>,
        known: &mut Known,
    ) -> Option<Vec<Piece>> {
        if known.patterns.is_empty() {
            return None;
        }
        let pairs = pairs(self.region, numbers);
        let mut left = DRIFTS.saturating_sub(known.drifts);
        let of = |p: &Pattern, left: &mut usize| {
            let cuts = p.cuts(self, numbers)?;
            let more = p.more((self, most), (numbers, &cuts), &pairs, left, (known.done, known.launches))?;
            Some((cuts, more))
        };
        let all = (0..known.patterns.len()).rev();
        let found = all.into_iter().find_map(|k| Some((k, of(&known.patterns[k], &mut left)?)));
        known.drifts = DRIFTS - left;
        let (k, (cuts, more)) = found?;
        let pattern = &mut known.patterns[k];
        pattern.shown.retain(|s| !more.iter().any(|m| m.views == s.views));
        pattern.shown.extend(more);
        let trips: Vec<i128> = self.region.parallel().into_iter().map(|l| self.trip(l)).collect();
        Some(boxes(&cuts, &trips, &pattern.copied))
    }

    /// The pieces of this launch; `most` are the trip counts that no launch exceeds, if there are others.
    pub(crate) fn pieces(
        &self,
        numbers: &[Option<Numbers>],
        most: Option<&Checker<'_>>,
        known: &mut Known,
    ) -> Option<Vec<Piece>> {
        let (region, axes) = (self.region, self.region.parallel());
        known.looks += 1;
        let pairs = pairs(region, numbers);
        // Of numbers of pairs, no index is known.
        if known.looks > LOOKS
            || !pairs.iter().all(|p| p.is_plain(region))
            || self.pairs().iter().any(|p| axes.contains(&p.1))
        {
            return None;
        }
        let trips: Vec<i128> = axes.iter().map(|l| self.trip(*l)).collect();
        let mut cuts = vec![Cuts::default(); axes.len()];
        let whole = Cutting { checker: self, numbers, axes: axes.clone(), cuts: &cuts, any: false };
        let pairs = whole.as_whole(&pairs);
        let copied = loop {
            let cutting = Cutting { checker: self, numbers, axes: axes.clone(), cuts: &cuts, any: false };
            let meeting = match cutting.check(&pairs, &[]) {
                Ok(copied) => break copied,
                Err(meeting) => meeting,
            };
            let mut cut = |places: &[Place]| {
                let mut at =
                    |p: &Place| axes.iter().position(|l| *l == p.axis).is_some_and(|a| cuts[a].add(p, trips[a]));
                places.iter().filter(|p| at(p)).count() > 0
            };
            let more = cut(&meeting.places) || cut(&meeting.copied);
            if !more || cuts.iter().map(|c| c.at.len() + 1).product::<usize>() > PIECES {
                return None;
            }
        };
        if let Some(most) = most.filter(|_| known.patterns.len() < PATTERNS) {
            let moved: Vec<Cuts> = cuts.iter().map(Cuts::moved).collect();
            let widest = footprints(most, numbers);
            let any = Cutting { checker: most, numbers: &widest, axes, cuts: &moved, any: true };
            let pairs = any.as_whole(&pairs);
            if let Ok(copied) = any.check(&pairs, &[]) {
                known.patterns.extend(Pattern::new(self, numbers, &any, &pairs, &copied, known.done));
            }
        }
        Some(boxes(&cuts, &trips, &copied))
    }
}
