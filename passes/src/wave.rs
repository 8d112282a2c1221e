//! Do the launches along the diagonals of a nest keep the order of its accesses?
//!
//! Takes two accesses of a nest of rows and columns in numbers, and how the nest is skewed: its point (i, j) is in launch
//! `skew · i + j`. Says whether of any two points that touch a common byte, the first one through the one access and the
//! second one through the other, the one that comes first in the nest is in an earlier launch. A diagonal has no order of
//! its own, so two different points of one launch must not meet at all.
//!
//! Row distance by row distance, the column distances that would be out of order are an interval, and so are those for
//! which the accesses meet: exact, but for what addresses move by along other loops, of which only the ends are looked
//! at, and for accesses that move differently from row to row or column to column, which are taken to meet unless they
//! are apart as a whole.

use tensor_wasm_ir::Place;

use crate::guard::{Checker, Refusal};
use crate::interchange::{Asked, Whole};

/// Most rows and columns.
const MOST_LINES: i128 = 1 << 20;

/// How the launches go through a nest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Diagonals {
    /// How many launches a row begins behind the one before it.
    pub skew: i128,
    /// How many rows there are.
    pub rows: i128,
    /// How many columns.
    pub columns: i128,
}

/// An access by row and column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Placed {
    /// First byte in the first row and column, and in the first iteration of every other loop.
    pub start: i128,
    /// What the address moves by from row to row.
    pub row: i128,
    /// From column to column.
    pub column: i128,
    /// What it moves by along everything else: least and most.
    pub other: (i128, i128),
    pub bytes: i128,
    /// A point makes the access of the point so many columns before it.
    pub lag: i128,
    /// A point makes the access of the row so many rows before it.
    pub above: i128,
    /// The nest makes the access before the first column of a row, every point of the row repeats it.
    pub whole_row: bool,
    /// The first and the last column of which the nest makes the access, and a point of the nest.
    pub columns: (i128, i128),
    /// That is only one, on which the address does not depend.
    pub fixed: bool,
}

impl Placed {
    /// The same access of the only column of which it is made, as if it moved from column to column by that.
    fn moving(&self, column: i128) -> Placed {
        if !self.fixed {
            return *self;
        }
        Placed { start: self.start - column * self.columns.0, column, ..*self }
    }
}

impl Diagonals {
    /// First byte of all that the nest accesses so, and one past the last one; `None` if it accesses nothing.
    pub fn hull(&self, of: &Placed) -> Option<(i128, i128)> {
        let (rows, (first, last)) = (self.rows - of.above, of.columns);
        if rows <= 0 || first > last {
            return None;
        }
        let (down, [a, b]) = (of.row * (rows - 1), [first, last].map(|c| of.column * c));
        let lo = of.start + down.min(0) + a.min(b) + of.other.0;
        Some((lo, of.start + down.max(0) + a.max(b) + of.other.1 + of.bytes))
    }

    /// Is the order of a store and another access kept? `handed`: that one is to read what this very store has stored, or what
    /// it finds behind it in front of the columns.
    pub fn ordered(&self, w: &Placed, x: &Placed, handed: bool) -> bool {
        let (Some(a), Some(b)) = (self.hull(w), self.hull(x)) else { return true };
        if a.1 <= b.0 || b.1 <= a.0 {
            return true;
        }
        if w.row != x.row || w.lag != 0 || w.above != 0 || w.whole_row {
            return false;
        }
        let (w, x) = (&w.moving(x.column), &x.moving(w.column));
        if x.whole_row {
            self.ordered_row(w, x, handed)
        } else {
            w.column == x.column && self.ordered_point(w, x, handed)
        }
    }

    /// Is there a column distance from `first` to `last` for which the accesses meet, given how far the second one is
    /// behind the first one at distance 0?
    fn meet(w: &Placed, x: &Placed, behind: i128, step: i128, (first, last): (i128, i128)) -> bool {
        if first > last {
            return false;
        }
        // −x.bytes < behind + step·k + other < w.bytes
        let lo = 1 - x.bytes - behind - (x.other.1 - w.other.0);
        let hi = w.bytes - 1 - behind - (x.other.0 - w.other.1);
        if step == 0 {
            return lo <= 0 && 0 <= hi;
        }
        let (lo, hi, step) = if step > 0 { (lo, hi, step) } else { (-hi, -lo, -step) };
        let least = lo.div_euclid(step) + i128::from(lo.rem_euclid(step) != 0);
        least.max(first) <= hi.div_euclid(step).min(last)
    }

    /// Both move from row to row and from column to column.
    fn ordered_point(&self, w: &Placed, x: &Placed, handed: bool) -> bool {
        let Diagonals { skew, rows, .. } = *self;
        // Row and column of `x` less those of `w`; an access that lags is made later than where it stands in the nest.
        let ends = (x.columns.0 - w.columns.1, x.columns.1 - w.columns.0);
        let meet = |rows: i128, (first, last): (i128, i128)| {
            let range = (first.max(ends.0), last.min(ends.1));
            Self::meet(w, x, x.start - w.start + x.row * rows, x.column, range)
        };
        // In one row only what lags can be late: behind stores of the columns that it has skipped. In its own point it
        // comes first, as it stands there.
        let late = (1 - x.lag, if handed { -1 } else { 0 });
        if x.lag > 0 && meet(0, late) {
            return false;
        }
        // In a row further on it must not be in the same launch or an earlier one, in a row before not in a later one.
        let further = (1..rows).take_while(|d| -skew * d - x.lag >= ends.0);
        let before = (1..rows).take_while(|d| skew * d - x.lag <= ends.1);
        !further.into_iter().any(|d| meet(d, (ends.0, -skew * d - x.lag)))
            && !before.into_iter().any(|d| meet(-d, (skew * d - x.lag, ends.1)))
    }

    /// The second one is made before the first column of its row; `handed`: behind the first one, which is, too.
    fn ordered_row(&self, w: &Placed, x: &Placed, handed: bool) -> bool {
        let Diagonals { skew, rows, columns } = *self;
        let (first, last) = w.columns;
        let meet = |rows: i128, (from, to): (i128, i128)| {
            Self::meet(w, x, x.start - w.start + x.row * rows, -w.column, (from.max(first), to.min(last)))
        };
        // Stores of earlier rows have to be in launches before the row begins that repeats it, those of its own row and of
        // later ones in launches after that has ended.
        let begin = |d: i128| skew * (d + x.above);
        let end = |d: i128| columns - 1 + skew * (x.above - d);
        let earlier = (1..rows - x.above).take_while(|d| begin(*d) <= last).any(|d| meet(d, (begin(d), last)));
        // The point that makes the store comes first, and makes it first.
        let own = i128::from(handed);
        let later = (own..rows).take_while(|d| end(*d) >= 0).any(|d| meet(-d, (0, end(d))));
        !earlier && !later
    }
}

/// A store and another access of a nest, in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    along: Diagonals,
    accesses: [Placed; 2],
    /// Static offsets, which the addresses' arithmetic does not know of.
    offsets: [i128; 2],
    handed: bool,
}

impl Pair {
    /// Refuses the region unless the accesses are where rows and columns say, no address wraps around, and the launches
    /// keep their order.
    pub fn check(&self, (i, j): (u32, u32), mem_size: u64) -> Result<(), Refusal> {
        if self.along.rows.max(self.along.columns) > MOST_LINES || self.along.skew < 1 {
            return Err(Refusal::Launches);
        }
        for ((view, of), offset) in [i, j].into_iter().zip(&self.accesses).zip(self.offsets) {
            let inside = |(lo, hi): (i128, i128)| {
                lo >= offset && hi - offset - of.bytes <= i128::from(u32::MAX) && hi <= i128::from(mem_size)
            };
            if !self.along.hull(of).is_none_or(inside) {
                return Err(Refusal::OutOfBounds(view));
            }
        }
        let [w, x] = &self.accesses;
        if self.along.ordered(w, x, self.handed) { Ok(()) } else { Err(Refusal::Order(i, j)) }
    }
}

/// What it is about the order of two views.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// Along diagonals.
    Skewed(Box<Pair>),
    /// Column by column.
    Interchanged(Asked),
}

impl Checker<'_> {
    /// Refuses the region unless the launches keep the order of two views.
    pub fn check_order(
        &self,
        order: &Order,
        (i, j): (u32, u32),
        (whole, mem_size): (&Whole, u64),
    ) -> Result<(), Refusal> {
        let refused = || Refusal::Order(i, j);
        let wave = self.region.wave.as_ref().ok_or_else(refused)?;
        match order {
            Order::Skewed(pair) => pair.check((i, j), mem_size),
            Order::Interchanged(_) => {
                let [w, x] = [i, j].map(|v| wave.place(v).ok_or_else(refused));
                let (w, x) = (w?, x?);
                self.interchanged(wave, [w, x], x.handed.contains(&i) && !x.whole_row, (whole, mem_size))
            }
        }
    }

    /// Two views by row and column; `None` if one of them is never reached.
    pub fn order(&self, i: u32, j: u32) -> Result<Option<Order>, Refusal> {
        let refused = || Refusal::Order(i, j);
        let views = [i, j].map(|v| &self.region.views[v as usize]);
        // Views that no one launch reaches both are, by two.
        if views.iter().any(|v| self.never(v)) {
            return Ok(None);
        }
        let wave = self.region.wave.as_ref().ok_or_else(refused)?;
        let [skew, rows, columns] = wave.operands().map(|v| self.signed(v));
        if skew == 0 {
            let [w, x] = [i, j].map(|v| wave.place(v).ok_or_else(refused));
            return Ok(Some(Order::Interchanged(self.asked(wave, [w?, x?]))));
        }
        let of = |p| self.placed(p, wave.columns, columns);
        let place = |v: u32| wave.place(v).and_then(|p| Some((p, of(p)?))).ok_or_else(refused);
        let ((of, w), (to, x)) = (place(i)?, place(j)?);
        let handed = to.handed.contains(&i) && (of.ahead || !to.whole_row);
        let offsets = views.map(|v| i128::from(v.offset));
        let along = Diagonals { skew, rows, columns };
        Ok(Some(Order::Skewed(Box::new(Pair { along, accesses: [w, x], offsets, handed }))))
    }

    /// An access of a nest of so many columns, which that loop has become.
    fn placed(&self, place: &Place, columns: usize, count: i128) -> Option<Placed> {
        let v = &self.region.views[place.view as usize];
        let mut other = (0, i128::from(v.spread));
        for &(l, s) in v.strides.iter().filter(|s| s.0 != columns) {
            let end = self.signed(s) * i128::from(self.trips[l]?.max(1) - 1);
            other = (other.0 + end.min(0), other.1 + end.max(0));
        }
        let start = self.address(place.base) + i128::from(v.offset);
        let [row, column] = place.steps.map(|s| s.map_or(0, |s| self.signed(s)));
        let [bytes, lag, above] = [v.bytes(), place.lag, place.above].map(i128::from);
        let &Place { whole_row, short, ahead, behind, .. } = place;
        let columns = match (whole_row || ahead, behind) {
            (true, _) => (0, 0),
            (_, true) => (count - 1, count - 1),
            _ => (0, count - 1 - lag.max(i128::from(short))),
        };
        Some(Placed { start, row, column, other, bytes, lag, above, whole_row, columns, fixed: ahead || behind })
    }
}
