//! Does a nest keep the order of its accesses when its two outer loops change places?
//!
//! Takes a region whose launches each hold one column of a nest of rows and columns ([`Wave`] without a skew), and the
//! numbers of a launch; asks the question of the nest as it was, with its bounds: rows may have more columns or fewer from
//! row to row, and inner loops more trips, as in a table over all parts of a sequence.
//!
//! Of two points that touch a common byte, the one that is first in the nest has to be in an earlier launch, so it has to be
//! in an earlier column, or both are one point. Rows in order and columns not, or the other way round, is a direction
//! vector `(<, ≥)` that no dependence may have (Allen and Kennedy, "Automatic loop interchange", 1984). That is asked of
//! the dependence equation itself ([`crate::overlap`]).

use tensor_wasm_ir::{LoopDim, LoopKind, Place, Val, View, Wave};

use crate::guard::{Checker, Numbers, Refusal};
use crate::overlap::Points;

/// All numbers that the answer follows from: where they are the same in another launch, so is that.
pub(crate) type Asked = Vec<i128>;

/// The loops of the nest as it was, with their trip counts.
struct Nest<'w> {
    wave: &'w Wave,
    loops: Vec<LoopDim>,
    trips: Vec<Option<u64>>,
}

impl Nest<'_> {
    /// A view by row and column.
    fn view(&self, place: &Place, launched: &View) -> View {
        let &Wave { rows, columns, .. } = self.wave;
        let mut v = launched.clone();
        v.base = Some(place.base);
        v.strides.retain(|s| s.0 != columns);
        v.strides.extend([rows, columns].into_iter().zip(place.steps).filter_map(|(l, s)| Some((l, s?))));
        // The one before the last column makes it there.
        v.short.extend((place.short && place.lag == 0 && !place.whole_row).then_some(columns));
        if place.whole_row {
            v.loops.retain(|l| *l != columns);
        }
        v.loops.push(rows);
        v
    }
}

/// What an access of a nest comes to in all launches together.
#[derive(Clone, Debug)]
pub(crate) enum Reach {
    /// It has not been looked at.
    Unknown,
    /// No launch makes it.
    Never,
    /// An address wraps around.
    Outside,
    /// So much.
    Within(Box<Numbers>),
}

impl Reach {
    /// Does no launch make the access?
    pub fn is_never(&self) -> bool {
        matches!(self, Reach::Never)
    }
}

/// What the accesses of a nest come to in all launches together, by view, and the numbers that it follows from.
#[derive(Debug, Default)]
pub(crate) struct Whole {
    key: Option<Asked>,
    /// Nothing that the order of launches follows from is another than in the launch before.
    pub same: bool,
    views: Vec<Reach>,
}

impl Whole {
    /// What a view comes to.
    pub fn reach(&self, view: u32) -> &Reach {
        self.views.get(view as usize).unwrap_or(&Reach::Unknown)
    }
}

impl Checker<'_> {
    fn nest<'w>(&self, wave: &'w Wave) -> Nest<'w> {
        let mut loops = self.region.loops.clone();
        // Not as many as this launch has at most.
        let mut trips: Vec<Option<u64>> = (0..loops.len()).map(|l| self.count(l)).collect();
        // Those of a launch are others.
        loops.iter_mut().for_each(|l| l.tapers.clear());
        for (l, t) in &wave.bounds {
            loops[*l].tapers.push(t.clone());
        }
        for (l, count) in [wave.rows, wave.columns].into_iter().zip(wave.counts) {
            trips[l] = u64::try_from(self.signed(count)).ok();
        }
        Nest { wave, loops, trips }
    }

    /// The trip count of a loop that is the same in all launches, if it has one.
    fn count(&self, l: usize) -> Option<u64> {
        let fixed = |v: &Val| usize::from(self.depths[v.0 as usize]) < self.region.hosts().len();
        self.loops[l].trip.filter(fixed).map(|v| self.values[v.0 as usize])
    }

    /// The numbers that say whether launches of columns keep the order of these two views.
    pub fn asked<'p>(&self, wave: &Wave, of: impl IntoIterator<Item = &'p Place>) -> Asked {
        let places = of.into_iter().flat_map(|p| p.operands().chain(self.region.views[p.view as usize].operands()));
        let bounds = wave.bounds.iter().flat_map(|(_, t)| t.operands());
        let inner = (0..self.loops.len()).filter(|&l| self.loops[l].kind == LoopKind::Sequential);
        let inner = inner.map(|l| self.count(l).map_or(-1, i128::from));
        // What a view has of a launch alone moves with it, and does not matter.
        let hosts = self.region.hosts().len();
        let fixed = places.filter(|v| usize::from(self.depths[v.0 as usize]) < hosts);
        fixed.chain(bounds).chain(wave.operands()).map(|v| self.signed(v)).chain(inner).collect()
    }

    /// What the accesses of a nest come to of which each launch has a column, by view; anew only if that may be something
    /// else.
    pub fn whole(&self, known: &mut Whole) {
        let Some(wave) = self.region.wave.as_ref().filter(|w| self.signed(w.skew) == 0) else { return };
        let key = self.asked(wave, &wave.places);
        known.same = known.key.as_ref() == Some(&key);
        if known.same {
            return;
        }
        let nest = self.nest(wave);
        let whole = Checker { loops: &nest.loops, trips: nest.trips.clone(), loose: false, enough: None, ..*self };
        known.views = vec![Reach::Unknown; self.region.views.len()];
        for p in &wave.places {
            let launched = &self.region.views[p.view as usize];
            let view = nest.view(p, launched);
            known.views[p.view as usize] = match () {
                // Of an earlier point, what a launch would access may be outside of the nest.
                () if p.lag > 0 || p.above > 0 || p.whole_row => Reach::Unknown,
                () if !whole.active(&view) => Reach::Never,
                () => whole.numbers(&view).map_or(Reach::Outside, |n| Reach::Within(Box::new(n))),
            };
        }
        known.key = Some(key);
    }

    /// Refuses the region unless the nest's addresses do not wrap around and launches of columns keep the order of a store
    /// and another access. `handed`: that one is to read what this very store has stored.
    pub fn interchanged(
        &self,
        wave: &Wave,
        [w, x]: [&Place; 2],
        handed: bool,
        (known, mem_size): (&Whole, u64),
    ) -> Result<(), Refusal> {
        let (i, j) = (w.view, x.view);
        let at_end = |p: &Place| p.ahead || p.behind || p.above > 0;
        if [w, x].into_iter().any(at_end) || w.whole_row || w.lag > 0 {
            return Err(Refusal::Order(i, j));
        }
        let nest = self.nest(wave);
        let whole = Checker { loops: &nest.loops, trips: nest.trips.clone(), loose: false, enough: None, ..*self };
        let views = [w, x].map(|p| nest.view(p, &self.region.views[p.view as usize]));
        let mut touched = vec![];
        for (view, n) in views.iter().zip([i, j]) {
            let found = match known.reach(n) {
                Reach::Never => continue,
                Reach::Within(n) => Some((**n).clone()),
                Reach::Unknown => whole.numbers(view),
                Reach::Outside => None,
            };
            touched.push(found.filter(|n| n.inside(mem_size)).ok_or(Refusal::OutOfBounds(n))?);
        }
        // One of the two that is never made meets nothing.
        let [a, b] = touched.as_slice() else { return Ok(()) };
        if a.apart(b) {
            return Ok(());
        }
        let (Some(a), Some(b)) = (whole.lagging(&views[0], 0, wave), whole.lagging(&views[1], x.lag, wave)) else {
            return Ok(());
        };
        let last = [wave.rows, wave.columns].map(|l| whole.trip(l) - 1);
        // By how much the store's row and column may be the greater ones, where it and the other access meet.
        let meet = |rows: (i128, i128), columns: (i128, i128)| {
            let of = whole.dependence(&a, &b, vec![wave.rows, wave.columns]);
            of.possible(Points::Within([rows, columns]), whole.effort())
        };
        let [r, c] = last;
        let lag = i128::from(x.lag);
        let late = (-lag + i128::from(handed), -1);
        let exchanged = if x.whole_row {
            // Every point of the row repeats it.
            meet((-r, r), (-c, c))
        } else {
            meet((-r, -1), (0, c)) || meet((1, r), (-c, 0)) || (late.0 <= late.1 && meet((0, 0), late))
        };
        match exchanged {
            false => Ok(()),
            true if self.out_of_effort() => Err(Refusal::Undecided(i, j)),
            true => Err(Refusal::Order(i, j)),
        }
    }

    /// Is a view never reached, in no launch?
    pub fn never(&self, v: &View) -> bool {
        let fixed = |v: &Val| usize::from(self.depths[v.0 as usize]) < self.region.hosts().len();
        let shut = v.gate.is_some_and(|g| fixed(&g) && self.values[g.0 as usize] as u32 == 0);
        shut || v.loops.iter().any(|&l| self.count(l) == Some(0))
    }

    /// The access as the points make it: that of so many columns before.
    fn lagging(&self, v: &View, lag: u32, wave: &Wave) -> Option<Numbers> {
        let v = View { lag: (lag > 0).then_some((wave.columns, lag)), ..v.clone() };
        if self.active(&v) { self.footprint(&v, None) } else { None }
    }
}
