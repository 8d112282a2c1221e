//! The order of accesses along diagonals against brute force: every point of a nest of rows and columns, in the order of
//! the nest and in that of the launches.
//!
//! What the guard accepts must be so: of two points that touch a common byte, the one that is first in the nest is in an
//! earlier launch, and all is inside memory. What it refuses where both accesses move alike, must have a reason.

use proptest::prelude::*;

use tensor_wasm_ir::{
    Body, Guard, Inst, LoopDim, LoopKind, MemTy, Op, Place, Region, Taper, Term, Ty, Val, View, Wave, dialect,
};
use tensor_wasm_passes::guard::{Needs, Refusal, check};

/// One access: where it is, by row, column and an inner loop.
#[derive(Clone, Debug)]
struct Access {
    start: i64,
    steps: [i64; 2],
    inner: i64,
    bytes: u8,
    lag: i64,
    above: i64,
    whole_row: bool,
    short: bool,
    ahead: bool,
    behind: bool,
}

/// A nest: its skew, rows, columns, the trips of an inner loop, a store and another access.
#[derive(Clone, Debug)]
struct Shape {
    skew: i64,
    counts: [i64; 2],
    inner: i64,
    /// Without a skew: `column ≤ at_zero + slope · row`, and the same of the inner loop's index, by row and column.
    bounds: [Option<(i64, [i64; 2])>; 2],
    accesses: [Access; 2],
    /// The second access reads what the first one has stored.
    handed: bool,
}

const MEMORY: i64 = 4096;

/// An access in one point: its place in the nest, the point, the first byte.
struct Touch {
    order: (i64, i64),
    point: (i64, i64),
    at: i64,
}

impl Shape {
    fn region(&self) -> Region {
        let (mut body, mut prelude) = (Body::default(), vec![]);
        let mut constant = |ty: Ty, n: i64| {
            let result = body.value(ty);
            let bits = if ty == Ty::I32 { n as u32 as u64 } else { n as u64 };
            prelude.push(Inst { op: Op::Const(bits), args: vec![], result: Some(result), at: 0 });
            result
        };
        let dim = |kind: LoopKind, trip: Val, parent: Option<usize>| LoopDim {
            kind,
            trip: Some(trip),
            tapers: vec![],
            parent,
            at: 0,
        };
        let (one, trips) = (constant(Ty::I64, 1), constant(Ty::I64, self.inner));
        let loops = vec![
            dim(LoopKind::Host(0), one, None),
            dim(LoopKind::Parallel(0), one, Some(0)),
            dim(LoopKind::Sequential, trips, Some(1)),
        ];
        let (mut views, mut places) = (vec![], vec![]);
        for (view, a) in self.accesses.iter().enumerate() {
            let base = constant(Ty::I32, a.start);
            let steps = a.steps.map(|n| (n != 0).then(|| constant(Ty::I32, n)));
            let strides = if a.inner == 0 { vec![] } else { vec![(2, constant(Ty::I32, a.inner))] };
            views.push(View {
                mem: MemTy { ty: Ty::I32, bytes: a.bytes, signed: false },
                lanes: 1,
                write: view == 0,
                offset: 0,
                base: Some(base),
                loops: [vec![1], vec![2; strides.len()]].concat(),
                strides,
                spread: 0,
                update: None,
                lag: None,
                after: vec![],
                short: vec![],
                before: false,
                packed: None,
                scratch: false,
                gate: None,
                at: 0,
            });
            let (view, handed) = (view as u32, vec![0; usize::from(view == 1 && self.handed)]);
            let [lag, above] = [a.lag, a.above].map(|n| n as u32);
            let &Access { whole_row, short, ahead, behind, .. } = a;
            places.push(Place { view, base, steps, lag, above, handed, whole_row, short, ahead, behind });
        }
        let (skew, counts) = (constant(Ty::I64, self.skew), self.counts.map(|n| constant(Ty::I64, n)));
        let mut bounds = vec![];
        for (l, (at_zero, slopes)) in [1, 2].into_iter().zip(self.bounds).filter_map(|(l, b)| Some((l, b?))) {
            let slopes = (0..l).zip(slopes).map(|(m, n)| (m, constant(Ty::I32, n))).collect();
            bounds.push((l, Taper { scale: 1, at_zero: constant(Ty::I32, at_zero), slopes }));
        }
        let wave = Some(Wave { skew, rows: 0, columns: 1, counts, bounds, places });
        let entry = body.block();
        let index = body.value(Ty::I64);
        body.at_mut(entry).params = vec![index];
        body.at_mut(entry).term = Term::Return(vec![]);
        let guards = vec![Guard::Ordered(0, 0), Guard::Ordered(0, 1)];
        let name = "r".into();
        Region {
            name,
            params: vec![],
            prelude,
            loops,
            views,
            guards,
            wave,
            reductions: vec![],
            body,
            results: vec![],
            then: vec![],
            steady: vec![],
            progressions: vec![],
            same: vec![],
            split: 0,
        }
    }

    /// Every time that an access is made.
    fn touches(&self, a: &Access) -> Vec<Touch> {
        let [rows, columns] = self.counts;
        let points = (0..rows).flat_map(|i| (0..columns).map(move |j| (i, j)));
        let within = |b: usize, index: i64, (i, j): (i64, i64)| {
            self.bounds[b].is_none_or(|(at_zero, [row, column])| index <= at_zero + row * i + column * j)
        };
        let mut out = vec![];
        for (i, j) in points.filter(|&(i, j)| within(0, j, (i, 0))) {
            let (row, column) = (i - a.above, if a.whole_row { 0 } else { j - a.lag });
            // What stands in front of the columns, or behind them, is as far as can be.
            let order = (row, if a.whole_row || a.ahead { -1 } else { column + i64::from(a.behind) });
            let last = column == columns - 1;
            let none = (a.behind && !last) || (a.ahead && column > 0);
            if row < 0 || column < 0 || (a.short && !a.whole_row && last) || none {
                continue;
            }
            let inner = 0..if a.inner == 0 { 1 } else { self.inner };
            for k in inner.filter(|&k| a.inner == 0 || within(1, k, (row, column))) {
                let at = a.start + a.steps[0] * row + a.steps[1] * column + a.inner * k;
                out.push(Touch { order, point: (i, j), at });
            }
        }
        out
    }

    /// Do the launches keep the order of the store and that access?
    fn ordered(&self, x: usize) -> bool {
        let (w, of) = (&self.accesses[0], &self.accesses[x]);
        let launch = |p: (i64, i64)| self.skew * p.0 + p.1;
        self.touches(w).iter().all(|a| {
            self.touches(of).iter().all(|b| {
                if a.at + i64::from(w.bytes) <= b.at || b.at + i64::from(of.bytes) <= a.at {
                    return true;
                }
                let (first, second) = (launch(a.point), launch(b.point));
                match a.order.cmp(&b.order) {
                    // What lags, or is a row's, stands first in a point; what stands behind the columns, last. In front of
                    // them the nest's order is the point's.
                    std::cmp::Ordering::Less if a.point == b.point => of.behind || w.ahead,
                    std::cmp::Ordering::Equal if of.whole_row => self.handed,
                    std::cmp::Ordering::Less => first < second,
                    std::cmp::Ordering::Greater => first > second || a.point == b.point,
                    std::cmp::Ordering::Equal => of.lag == 0 || self.handed,
                }
            })
        })
    }

    fn outside(&self, x: usize) -> bool {
        let a = &self.accesses[x];
        self.touches(a).iter().any(|t| t.at < 0 || t.at + i64::from(a.bytes) > MEMORY)
    }
}

fn access() -> impl Strategy<Value = Access> {
    let near = prop_oneof![10 => 1000i64..1060, 1 => -12i64..12, 1 => MEMORY - 60..MEMORY];
    let row = prop::sample::select(vec![0i64, 4, 8, 16, 20, 24, 28, 32, -24, 6]);
    let column = prop::sample::select(vec![4i64, 4, 4, 8, 0, -4, 2]);
    let bytes = prop::sample::select(vec![4u8, 4, 4, 1, 2]);
    let inner = prop::sample::select(vec![0i64, 0, 0, 4, -8]);
    let (lag, short) = (prop::sample::select(vec![0i64, 0, 0, 1, 1, 2]), prop::bool::weighted(0.2));
    (near, row, column, inner, bytes, lag, short).prop_map(|(start, row, column, inner, bytes, lag, short)| Access {
        start,
        steps: [row, column],
        inner,
        bytes,
        lag,
        above: 0,
        whole_row: false,
        short,
        ahead: false,
        behind: false,
    })
}

fn shape() -> impl Strategy<Value = Shape> {
    let counts = (1i64..7, 1i64..7);
    let columns = prop::option::of((-1i64..6, -2i64..3).prop_map(|(at_zero, row)| (at_zero, [row, 0])));
    let inner = prop::option::of((-1i64..3, -1i64..2, -1i64..2).prop_map(|(at_zero, i, j)| (at_zero, [i, j])));
    let kind = (0u8..8, (columns, inner).prop_map(|(c, i)| [c, i]));
    (0i64..4, counts, 1i64..4, access(), access(), kind).prop_map(
        |(skew, (rows, columns), inner, w, x, (kind, bounds))| {
            let (mut w, mut x) = (w, x);
            w.lag = 0;
            if kind & 1 == 0 {
                // A neighbour: some rows and columns away.
                let away = w.steps[0] * (x.start % 3 - 1) + w.steps[1] * (x.start / 3 % 5 - 2);
                x = Access { start: w.start + away, lag: x.lag, short: x.short, ..w.clone() };
            }
            let mut handed = kind == 6;
            if handed {
                x = Access { lag: 1, short: false, ..w.clone() };
            }
            // One of them or both stand behind the columns, or in front of them.
            let ends = [(kind == 5 || kind == 3) && w.steps[0] & 4 == 0, kind == 5 || kind == 7];
            for (a, _) in [&mut w, &mut x].into_iter().zip(ends).filter(|(_, end)| *end) {
                let (ahead, behind) = (a.start & 1 == 0, a.start & 1 == 1);
                let start = a.start + if ahead { -a.steps[1] } else { a.steps[1] * columns };
                *a = Access { start, lag: 0, short: false, ahead, behind, steps: [a.steps[0], 0], ..a.clone() };
            }
            if kind == 3 || kind == 4 {
                let above = [0, 0, 1, 1, 2][x.start as usize / 7 % 5];
                let start = if w.ahead && x.start & 4 == 0 { w.start } else { x.start };
                x = Access { start, whole_row: true, lag: 0, above, steps: [w.steps[0], 0], ..x };
                handed = w.ahead && x.start & 2 == 0;
            }
            let bounds = if skew == 0 { bounds } else { [None; 2] };
            // What lags is the inner loop's of another column.
            x.lag = if bounds[1].is_some() && x.inner != 0 { 0 } else { x.lag };
            Shape { skew, counts: [rows, columns], inner, bounds, accesses: [w, x], handed }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 30_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn diagonals_keep_the_order(s in shape()) {
        let said = check(&s.region(), &[], MEMORY as u64, Needs::default());
        match said {
            Ok(_) => {
                prop_assert!(!s.outside(0) && !s.outside(1), "outside of memory");
                prop_assert!(s.ordered(0) && s.ordered(1), "out of order");
            }
            // Bounds leave what no index comes to, among the fractions between them.
            Err(Refusal::OutOfBounds(v)) => prop_assert!(s.skew == 0 || s.outside(v as usize), "view {} is inside", v),
            Err(Refusal::Order(0, v)) => {
                let [w, x] = &s.accesses;
                let alike = v == 0 || (w.steps == x.steps && !x.whole_row);
                // Of an inner loop only the ends are looked at.
                let exact = alike && w.inner == 0 && x.inner == 0;
                let at_end = |a: &Access| a.ahead || a.behind;
                // Of a column on which no address depends it is not known which ones make the access.
                let still = |a: &Access| a.steps[1] == 0 && (a.lag > 0 || a.short);
                let unsaid = |a: &Access| at_end(a) || still(a);
                let exact = exact && !(s.skew == 0 && (unsaid(w) || unsaid(x) || s.bounds[0].is_some()));
                prop_assert!(!exact || !s.ordered(v as usize), "refused without a reason");
            }
            Err(other) => prop_assert!(false, "refused for another reason: {other}"),
        }
    }
}

fn plain(start: i64) -> Access {
    Access {
        start,
        steps: [40, 4],
        inner: 0,
        bytes: 4,
        lag: 0,
        above: 0,
        whole_row: false,
        short: false,
        ahead: false,
        behind: false,
    }
}

/// The neighbours of a point, the skew that they need, and one less.
#[test]
fn the_skew_has_to_be_great_enough() {
    let at = |rows: i64, columns: i64| 1000 + 40 * rows + 4 * columns;
    for (rows, columns, least) in [(-1, 0, 1), (0, -1, 0), (-1, -1, 0), (-1, 1, 2), (1, -1, 2), (1, 0, 1), (-1, 2, 3)] {
        for skew in 0..4 {
            let accesses = [plain(1000), plain(at(rows, columns))];
            let s = Shape { skew, counts: [8, 9], inner: 1, bounds: [None; 2], accesses, handed: false };
            dialect::verify(&s.region()).unwrap();
            let said = check(&s.region(), &[], MEMORY as u64, Needs::default());
            assert_eq!(said.is_ok(), skew >= least, "{rows} {columns} {skew}: {said:?}");
        }
    }
}

/// What a row loads in front of its columns, and the next row asks for: nothing may have been stored there since.
#[test]
fn a_row_before_is_asked_for() {
    // In front of the first column; what the row before has stored first; what the row itself stores first, or one that follows.
    let rows = [(996, 1, true), (996, 0, true), (960, 0, true), (920, 1, true)];
    let late = [(1000, 0, false), (1000, 1, false), (1040, 1, false), (1080, 1, false), (960, 1, true)];
    for (start, above, right) in rows.into_iter().chain(late) {
        let first = Access { steps: [40, 0], above, whole_row: true, ..plain(start) };
        let s = Shape {
            skew: 1,
            counts: [8, 9],
            inner: 1,
            bounds: [None; 2],
            accesses: [plain(1000), first],
            handed: false,
        };
        dialect::verify(&s.region()).unwrap();
        let said = check(&s.region(), &[], MEMORY as u64, Needs::default());
        assert_eq!((said.is_ok(), s.ordered(1)), (right, right), "{start} {above}: {said:?}");
    }
}

/// A row of nine columns whose last one does not store, over rows that are eight elements apart.
#[test]
fn a_last_column_that_is_left_early_stores_nothing() {
    for short in [false, true] {
        let w = Access { steps: [32, 4], short, ..plain(1000) };
        let s = Shape { skew: 2, counts: [8, 9], inner: 1, bounds: [None; 2], accesses: [w.clone(), w], handed: false };
        let said = check(&s.region(), &[], MEMORY as u64, Needs::default());
        assert_eq!(said.is_ok(), s.ordered(0), "{said:?}");
    }
}

/// A value that is read again must not have been overwritten, and the element before a row may be another row's.
#[test]
fn what_is_read_again_is_still_there() {
    let again = Access { lag: 1, ..plain(1000) };
    let ok = |s: &Shape| check(&s.region(), &[], MEMORY as u64, Needs::default()).is_ok();
    let mut s =
        Shape { skew: 1, counts: [8, 9], inner: 1, bounds: [None; 2], accesses: [plain(1000), again], handed: true };
    assert!(ok(&s));
    s.handed = false;
    assert!(!ok(&s));
    s.handed = true;
    s.accesses.iter_mut().for_each(|a| a.steps[0] = 4);
    assert!(!ok(&s));
}
