//! The guard against brute force: trip counts against running the loop, bounds and independence
//! against touching every byte of every point.
//!
//! What the guard accepts must be so, always (soundness). What is so must be accepted where the guard
//! promises to be exact: counters that do not wrap around, bounds, and two views with the same
//! strides (precision).

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use proptest::prelude::*;

use tensor_wasm_ir::{
    Body, Cmp, Guard, Inst, Join, LoopDim, LoopKind, MemTy, NumOp, Op, Progression, Reduction, Region, Start, Steady,
    Term, TripKind, Ty, Val, View, trip_count,
};
use tensor_wasm_passes::guard::{Needs, Plan, Refusal, check};

const COMPARISONS: [Cmp; 9] = [Cmp::Ne, Cmp::LtS, Cmp::LtU, Cmp::LeS, Cmp::LeU, Cmp::GtS, Cmp::GtU, Cmp::GeS, Cmp::GeU];

/// A counter of a type: wraps around as Wasm's does.
fn wrap(ty: Ty, v: i128) -> u64 {
    if ty == Ty::I32 { u64::from(v as u32) } else { v as u64 }
}

fn signed(ty: Ty, v: u64) -> i128 {
    if ty == Ty::I32 { i128::from(v as u32 as i32) } else { i128::from(v as i64) }
}

fn is_signed(cmp: Cmp) -> bool {
    matches!(cmp, Cmp::LtS | Cmp::LeS | Cmp::GtS | Cmp::GeS)
}

/// The number that a comparison sees.
fn seen(kind: TripKind, v: u64) -> i128 {
    if is_signed(kind.cmp) { signed(kind.ty, v) } else { i128::from(v) }
}

fn holds(kind: TripKind, v: u64, bound: u64) -> bool {
    let (a, b) = (seen(kind, v), seen(kind, bound));
    match kind.cmp {
        Cmp::Ne => a != b,
        Cmp::LtS | Cmp::LtU => a < b,
        Cmp::LeS | Cmp::LeU => a <= b,
        Cmp::GtS | Cmp::GtU => a > b,
        Cmp::GeS | Cmp::GeU => a >= b,
    }
}

/// Iterations that are run before giving up.
const PATIENCE: u64 = 400;

/// Runs the loop: how often its body runs, and whether its counter stayed in the comparison's range
/// (for `!=`: went less than once around); `None` if it is still running.
fn run(kind: TripKind, init: u64, step: u64, bound: u64) -> Option<(u64, bool)> {
    let (mut passes, mut v) = (0u64, init);
    while holds(kind, v, bound) {
        passes += 1;
        if passes > PATIENCE {
            return None;
        }
        v = wrap(kind.ty, i128::from(v) + signed(kind.ty, step));
    }
    let moved = i128::from(passes) * signed(kind.ty, step);
    let straight = if kind.cmp == Cmp::Ne {
        moved.abs() < 1i128 << (kind.ty.bytes() * 8)
    } else {
        seen(kind, init) + moved == seen(kind, v)
    };
    Some((passes + u64::from(kind.bottom), straight))
}

/// Counters near the ends of the ranges, and near each other.
fn counter(ty: Ty) -> impl Strategy<Value = u64> {
    let anchors = if ty == Ty::I32 {
        [0, 1 << 31, 1 << 32, 1 << 30, -(1 << 30)]
    } else {
        [0, 1 << 63, 1 << 64, 1 << 32, -(1 << 32)]
    };
    (prop::sample::select(anchors.to_vec()), -70i128..70).prop_map(move |(a, d)| wrap(ty, a + d))
}

fn step(ty: Ty) -> impl Strategy<Value = u64> {
    let small = (-9i128..=9).prop_map(move |s| wrap(ty, s));
    prop_oneof![6 => small, 1 => counter(ty), 1 => any::<u64>().prop_map(move |s| wrap(ty, i128::from(s)))]
}

fn kind() -> impl Strategy<Value = TripKind> {
    let ty = prop::sample::select(vec![Ty::I32, Ty::I64]);
    let cmp = prop::sample::select(COMPARISONS.to_vec());
    (ty, cmp, any::<bool>()).prop_map(|(ty, cmp, bottom)| TripKind { cmp, ty, bottom })
}

fn counted() -> impl Strategy<Value = (TripKind, u64, u64, u64)> {
    kind().prop_flat_map(|k| {
        let near = counter(k.ty).prop_flat_map(move |init| {
            let bound = (-300i128..300).prop_map(move |d| wrap(k.ty, i128::from(init) + d));
            (Just(init), bound)
        });
        let both = prop_oneof![3 => near, 1 => (counter(k.ty), counter(k.ty))];
        (Just(k), both, step(k.ty)).prop_map(|(k, (init, bound), step)| (k, init, step, bound))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// A trip count is what running the loop gives, and every loop whose counter goes straight to
    /// its bound has one.
    #[test]
    fn trip_counts((kind, init, step, bound) in counted()) {
        let said = trip_count(kind, init, step, bound);
        match (said, run(kind, init, step, bound)) {
            (Ok(n), Some((ran, _))) => prop_assert_eq!(n, ran),
            (Ok(n), None) => prop_assert!(n > PATIENCE, "said {}, but it still runs", n),
            (Err(why), Some((ran, straight))) => {
                // `!=` is only exact when the step divides the distance.
                prop_assert!(!straight, "runs {} times, but: {}", ran, why);
            }
            (Err(_), None) => {}
        }
    }
}

/// The ends of the ranges, one by one.
#[test]
fn trip_counts_at_the_ends() {
    let t = |cmp, ty, bottom| TripKind { cmp, ty, bottom };
    let neg = |n: i64| n as u64;
    let i32_of = |n: i32| u64::from(n as u32);
    // Zero trips at the top are one at the bottom.
    assert_eq!(trip_count(t(Cmp::LtS, Ty::I32, false), 5, 1, 5), Ok(0));
    assert_eq!(trip_count(t(Cmp::LtS, Ty::I32, true), 5, 1, 5), Ok(1));
    assert_eq!(trip_count(t(Cmp::Ne, Ty::I32, false), 5, 0, 5), trip_count(t(Cmp::Ne, Ty::I32, false), 6, 0, 6));
    // All of the range, and a bound that is never passed.
    assert_eq!(trip_count(t(Cmp::LtU, Ty::I32, false), 0, 1, 0xffff_ffff), Ok(0xffff_ffff));
    assert!(trip_count(t(Cmp::LeU, Ty::I32, false), 0, 1, 0xffff_ffff).is_err());
    assert!(trip_count(t(Cmp::LeS, Ty::I32, false), 0, 1, i32_of(i32::MAX)).is_err());
    assert!(trip_count(t(Cmp::GeU, Ty::I32, false), 7, i32_of(-1), 0).is_err());
    assert!(trip_count(t(Cmp::GeS, Ty::I64, false), 7, neg(-1), neg(i64::MIN)).is_err());
    assert_eq!(trip_count(t(Cmp::LtS, Ty::I32, false), i32_of(i32::MIN), 1, i32_of(i32::MAX)), Ok(0xffff_ffff));
    // As many as an i64 counts, and one more.
    assert_eq!(trip_count(t(Cmp::LtS, Ty::I64, false), 0, 1, neg(i64::MAX)), Ok(i64::MAX as u64));
    assert!(trip_count(t(Cmp::LtS, Ty::I64, true), 0, 1, neg(i64::MAX)).is_err());
    assert!(trip_count(t(Cmp::LtS, Ty::I64, false), neg(i64::MIN), 1, neg(i64::MAX)).is_err());
    // The last step goes over the end of the range: by one byte, and not.
    assert!(trip_count(t(Cmp::LtU, Ty::I32, false), 0, 4, 0xffff_fffd).is_err());
    assert_eq!(trip_count(t(Cmp::LtU, Ty::I32, false), 0, 4, 0xffff_fffc), Ok(0x3fff_ffff));
    assert_eq!(trip_count(t(Cmp::LtU, Ty::I32, false), 3, 4, 0xffff_fffc), Ok(0x3fff_ffff));
    // `!=` may wrap around once, in both directions, and steps of half the range are their own mirror.
    assert_eq!(trip_count(t(Cmp::Ne, Ty::I32, false), 0xffff_fff0, 8, 16), Ok(4));
    assert_eq!(trip_count(t(Cmp::Ne, Ty::I32, true), 16, i32_of(-8), 0xffff_fff8), Ok(4));
    assert_eq!(trip_count(t(Cmp::Ne, Ty::I32, false), 0, 1 << 31, 1 << 31), Ok(1));
    assert!(trip_count(t(Cmp::Ne, Ty::I32, false), 0, 8, 20).is_err());
}

/// A view in numbers: base, offset, bytes of a lane, lanes, how many loops are around it, and a stride for each.
#[derive(Clone, Debug)]
struct Access {
    base: u32,
    offset: u64,
    bytes: u8,
    lanes: u8,
    depth: usize,
    strides: Vec<i32>,
    /// Of the second view, along the first loop if that is parallel.
    lag: u64,
    /// Of the second view: the first loop's last iteration does not make it.
    short: bool,
}

/// A region in numbers: a chain of loops (parallel or not, trips) and two views; the first writes.
#[derive(Clone, Debug)]
struct Shape {
    loops: Vec<(bool, u64)>,
    views: [Access; 2],
}

impl Access {
    fn all(&self) -> i128 {
        i128::from(self.bytes) * i128::from(self.lanes)
    }

    /// (address before the offset, as an exact number) at every point, by parallel point.
    fn addresses(&self, loops: &[(bool, u64)]) -> Vec<(Vec<u64>, i128)> {
        let mut out = vec![(vec![], i128::from(self.base))];
        for (l, &(parallel, trips)) in loops.iter().enumerate() {
            let inside = l < self.depth;
            // A sequential loop that the view is not in does not matter to it.
            let n = if parallel || inside { trips } else { 1 };
            let next = out.iter().flat_map(|(point, at)| {
                let lag = if l == 0 && parallel && inside { self.lag } else { 0 };
                (lag..n.saturating_sub(u64::from(l == 0 && inside && self.short))).map(move |i| {
                    let mut point = point.clone();
                    if parallel {
                        point.push(i);
                    }
                    let s = if inside { i128::from(self.strides[l]) * i128::from(i - lag) } else { 0 };
                    (point, at + s)
                })
            });
            out = next.collect();
        }
        out
    }

    /// Bytes touched, by parallel point.
    fn touched(&self, loops: &[(bool, u64)]) -> BTreeMap<Vec<u64>, BTreeSet<i128>> {
        let mut out: BTreeMap<Vec<u64>, BTreeSet<i128>> = BTreeMap::new();
        for (point, at) in self.addresses(loops) {
            let first = at + i128::from(self.offset);
            out.entry(point).or_default().extend(first..first + self.all());
        }
        out
    }
}

impl Shape {
    fn region(&self, guards: &[Guard]) -> (Region, Vec<u64>) {
        let mut body = Body::default();
        let (mut params, mut live_ins) = (vec![], vec![]);
        let mut live_in = |body: &mut Body, ty: Ty, v: u64| {
            params.push(body.value(ty));
            live_ins.push(v);
            *params.last().unwrap()
        };
        let mut loops = vec![];
        let mut axis = 0;
        for (l, &(parallel, trips)) in self.loops.iter().enumerate() {
            let kind = if parallel { LoopKind::Parallel(axis) } else { LoopKind::Sequential };
            axis += u8::from(parallel);
            let trip = Some(live_in(&mut body, Ty::I64, trips));
            loops.push(LoopDim { kind, trip, tapers: vec![], parent: l.checked_sub(1), at: l as u32 });
        }
        let mut views = vec![];
        for (i, v) in self.views.iter().enumerate() {
            let base = Some(live_in(&mut body, Ty::I32, u64::from(v.base)));
            let strides = (0..v.depth)
                .filter(|&l| v.strides[l] != 0)
                .map(|l| (l, live_in(&mut body, Ty::I32, u64::from(v.strides[l] as u32))))
                .collect();
            let ty = if v.bytes == 8 { Ty::I64 } else { Ty::I32 };
            views.push(View {
                mem: MemTy { ty, bytes: v.bytes, signed: false },
                lanes: v.lanes,
                spread: 0,
                update: None,
                write: i == 0,
                offset: v.offset,
                base,
                short: (0..usize::from(v.short && v.depth > 0)).collect(),
                lag: (v.lag > 0 && v.depth > 0 && self.loops[0].0).then_some((0, v.lag as u32)),
                after: vec![],
                before: false,
                packed: None,
                scratch: false,
                gate: None,
                strides,
                loops: (0..v.depth).collect(),
                at: i as u32,
            });
        }
        let entry = body.block();
        for _ in 0..axis {
            let v = body.value(Ty::I64);
            body.at_mut(entry).params.push(v);
        }
        body.at_mut(entry).term = Term::Return(vec![]);
        let region = Region {
            name: "r".into(),
            params,
            prelude: vec![],
            loops,
            views,
            guards: guards.to_vec(),
            wave: None,
            reductions: vec![],
            body,
            results: vec![],
            then: vec![],
            steady: vec![],
            progressions: vec![],
            same: vec![],
            split: 0,
        };
        (region, live_ins)
    }

    fn check(&self, guards: &[Guard], mem: u64, needs: Needs) -> Result<Plan, Refusal> {
        let (region, live_ins) = self.region(guards);
        check(&region, &live_ins, mem, needs)
    }

    fn empty(&self) -> bool {
        self.loops.iter().any(|&(parallel, trips)| parallel && trips == 0)
    }

    /// Do two different parallel points touch a common byte, one by each view?
    fn conflict(&self) -> bool {
        let [a, b] = [0, 1].map(|v: usize| self.views[v].touched(&self.loops));
        a.iter().any(|(p, x)| b.iter().any(|(q, y)| p != q && !x.is_disjoint(y)))
    }

    /// Do both views move in the same way along every loop that runs more than once?
    fn same_strides(&self) -> bool {
        self.loops.iter().enumerate().all(|(l, &(_, trips))| {
            let stride = |v: &Access| if l < v.depth { v.strides[l] } else { 0 };
            trips <= 1 || stride(&self.views[0]) == stride(&self.views[1])
        })
    }
}

const BOTH: [Guard; 3] = [Guard::InBounds(0), Guard::InBounds(1), Guard::Independent(0, 1)];

fn access(depth: usize, base: impl Strategy<Value = u32>) -> impl Strategy<Value = Access> {
    let stride = prop_oneof![2 => Just(0), 4 => -20i32..=20, 3 => prop::sample::select(vec![-16, -8, -4, -1, 1, 2, 4, 8, 12, 16, 32, 64])];
    let bytes = prop::sample::select(vec![1u8, 2, 4, 8]);
    let lanes = prop::sample::select(vec![1u8, 1, 2, 4, 16]);
    (base, 0u64..20, bytes, lanes, prop::collection::vec(stride, 3), 0..=depth).prop_map(
        move |(base, offset, bytes, lanes, strides, cut)| {
            // Mostly inside every loop.
            let depth = if cut == 0 { depth } else { depth.max(cut) };
            // No vector is longer than 16 bytes.
            let lanes = lanes.min(16 / bytes);
            Access { base, offset, bytes, lanes, depth, strides, lag: 0, short: false }
        },
    )
}

fn shape() -> impl Strategy<Value = Shape> {
    let trips = prop_oneof![1 => Just(0u64), 2 => Just(1), 9 => 2u64..=5];
    let loops = prop::collection::vec((any::<bool>(), trips), 1..=3).prop_map(|mut ls| {
        if !ls.iter().any(|l| l.0) {
            ls[0].0 = true;
        }
        ls
    });
    (loops, any::<[bool; 2]>(), 0usize..4, 0u64..6).prop_flat_map(|(loops, [same, shallow], cut, lag)| {
        let n = loops.len();
        let base = || 1000u32..1060;
        (Just(loops), access(n, base()), access(n, base())).prop_map(move |(loops, a, mut b)| {
            if same {
                b.strides = a.strides.clone();
            }
            if shallow {
                b.depth = b.depth.min(cut);
            }
            (b.lag, b.short) = (lag.saturating_sub(3), lag == 1);
            Shape { loops, views: [a, b] }
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Independence, against every pair of different points and every byte.
    #[test]
    fn independence(s in shape()) {
        let said = s.check(&BOTH, 1 << 16, Needs::default());
        if s.empty() {
            prop_assert_eq!(said.err(), Some(Refusal::Empty));
            return Ok(());
        }
        match said {
            Ok(plan) => {
                prop_assert!(!s.conflict(), "a conflict was accepted");
                // Every byte touched is in the plan's ranges, and their hull is the writes'.
                for (v, ranges) in s.views.iter().zip([&plan.writes, &plan.reads]) {
                    let bytes = v.touched(&s.loops).into_values().flatten();
                    for b in bytes {
                        let b = b as u64;
                        prop_assert!(ranges.iter().any(|r| r.contains(&b)), "{} is not in {:?}", b, ranges);
                    }
                    prop_assert!(ranges.windows(2).all(|w| w[0].end < w[1].start));
                }
                let hull = plan.write_hull();
                prop_assert!(plan.writes.iter().all(|r| hull.start <= r.start && r.end <= hull.end));
            }
            Err(Refusal::Overlap(0, 1)) => {
                let needed = s.conflict();
                prop_assert!(needed || !s.same_strides(), "refused without a conflict");
            }
            Err(other) => prop_assert!(false, "refused for another reason: {other}"),
        }
    }

    /// Bounds, against every address: memory's end, 2^32 and 0 are near.
    #[test]
    fn bounds(
        s in shape(),
        anchor in prop::sample::select(vec![0u32, 65_536, 0xffff_0000, 0x8000_0000]),
        away in -200i32..200,
        mem in prop::sample::select(vec![0u64, 65_536, 0x8000_0000, 0xffff_0000, 1 << 32]),
    ) {
        let mut s = s;
        for v in &mut s.views {
            v.base = v.base.wrapping_sub(1030).wrapping_add(anchor).wrapping_add(away as u32);
        }
        if s.empty() {
            return Ok(());
        }
        let bad = |v: &Access| {
            v.addresses(&s.loops).into_iter().any(|(_, at)| {
                at < 0 || at > i128::from(u32::MAX) || at + i128::from(v.offset) + v.all() > i128::from(mem)
            })
        };
        let expected = s.views.iter().position(bad).map(|v| Refusal::OutOfBounds(v as u32));
        let said = s.check(&BOTH[..2], mem, Needs::default());
        prop_assert_eq!(said.err(), expected);
    }

    /// Alignment, against every address; only where the device needs it.
    #[test]
    fn alignment(s in shape()) {
        let mut s = s;
        (s.views[1].lag, s.views[1].short) = (0, false);
        if s.empty() {
            return Ok(());
        }
        let guards = [Guard::InBounds(0), Guard::InBounds(1), Guard::Aligned(0), Guard::Aligned(1)];
        let odd = |v: &Access| {
            let width = i128::from(v.bytes);
            v.addresses(&s.loops).into_iter().any(|(_, at)| (at + i128::from(v.offset)) % width != 0)
        };
        let expected = s.views.iter().position(odd).map(|v| Refusal::Misaligned(v as u32));
        let needs = Needs { aligned: true, ..Needs::default() };
        prop_assert_eq!(s.check(&guards, 1 << 16, needs).err(), expected);
        prop_assert_eq!(s.check(&guards, 1 << 16, Needs::default()).err(), None);
    }
}

/// `n` elements of four bytes from `base`, written and read.
fn map(n: u64, base: u32) -> Shape {
    let a = Access { base, offset: 0, bytes: 4, lanes: 1, depth: 1, strides: vec![4], lag: 0, short: false };
    Shape { loops: vec![(true, n)], views: [a.clone(), a] }
}

/// One byte decides.
#[test]
fn bounds_to_the_byte() {
    let ok = |s: &Shape, mem| s.check(&BOTH, mem, Needs::default()).map(drop);
    let page = 65_536;
    assert_eq!(ok(&map(16, page - 64), 65_536), Ok(()));
    assert_eq!(ok(&map(16, page - 63), 65_536), Err(Refusal::OutOfBounds(0)));
    assert_eq!(ok(&map(17, page - 64), 65_536), Err(Refusal::OutOfBounds(0)));
    let mut read = map(16, 0);
    read.views[1].base = page - 64;
    assert_eq!(ok(&read, 65_536), Ok(()));
    read.views[1].offset = 1;
    assert_eq!(ok(&read, 65_536), Err(Refusal::OutOfBounds(1)));
    // Up to the very end of the largest memory, and one element further: it would wrap around.
    assert_eq!(ok(&map(16, 64u32.wrapping_neg()), 1 << 32), Ok(()));
    assert_eq!(ok(&map(17, 64u32.wrapping_neg()), 1 << 32), Err(Refusal::OutOfBounds(0)));
    // Downward from 60 to 0, and one element further.
    let mut down = map(16, 60);
    down.views.iter_mut().for_each(|v| v.strides = vec![-4]);
    assert_eq!(ok(&down, 65_536), Ok(()));
    down.loops[0].1 = 17;
    assert_eq!(ok(&down, 65_536), Err(Refusal::OutOfBounds(0)));
    // The offset is not part of the sum that wraps: it is added to it, in 33 bits.
    let mut far = map(1, 0xffff_ffff);
    far.views.iter_mut().for_each(|v| v.offset = 0xffff_ffff);
    assert_eq!(ok(&far, 1 << 32), Err(Refusal::OutOfBounds(0)));
    // Trips so many that the numbers leave 64 bits.
    let mut huge = map(u64::MAX, 0);
    huge.views.iter_mut().for_each(|v| v.strides = vec![i32::MAX]);
    assert_eq!(ok(&huge, 1 << 32), Err(Refusal::OutOfBounds(0)));
}

/// No trips, one trip, and too little work.
#[test]
fn trips_and_work() {
    assert_eq!(map(0, 0).check(&BOTH, 64, Needs::default()).err(), Some(Refusal::Empty));
    let one = map(1, 60).check(&BOTH, 64, Needs::default()).unwrap();
    let last = || std::iter::once(60..64).collect::<Vec<_>>();
    assert_eq!((one.trips, one.writes, one.reads), (vec![1], last(), last()));
    assert!(!one.reads_all);

    // The work of a body of three operations, by trips; what nobody needs does not count.
    let (mut region, live_ins) = map(100, 0).region(&BOTH);
    for _ in 0..3 {
        let (v, dead) = (region.body.value(Ty::I32), region.body.value(Ty::I32));
        let address = region.params[0];
        let load = Op::Load { mem: MemTy::full(Ty::I32), offset: 0, view: 0 };
        let insts = &mut region.body.blocks[0].insts;
        insts.push(Inst { op: load, args: vec![address], result: Some(v), at: 0 });
        insts.push(Inst { op: Op::Num(NumOp::I32Add), args: vec![v, v], result: Some(dead), at: 0 });
    }
    let with = |min_work| check(&region, &live_ins, 1 << 16, Needs { min_work, ..Needs::default() });
    assert_eq!(with(300).unwrap().work, 300);
    assert_eq!(with(301).err(), Some(Refusal::Small(300)));
    assert_eq!(with(0).unwrap().trips, [100]);
}

/// A float counter is exact for so many trips and no more.
#[test]
fn most_trips() {
    let said = |n| map(n, 0).check(&[Guard::MostTrips(0, 100)], 1 << 16, Needs::default()).map(|p| p.trips);
    assert_eq!(said(100), Ok(vec![100]));
    assert!(matches!(said(101), Err(Refusal::Trip(_))));
}

/// A view that no loop reaches is not looked at; a loop whose test gives no trip count refuses, and
/// one behind a closed gate does not run.
#[test]
fn preludes_are_evaluated() {
    let mut s = map(4, 0);
    s.loops.push((false, 0));
    s.views[0].depth = 2;
    s.views[0].strides = vec![4, 4];
    s.views[0].base = 0xffff_ffff;
    assert!(s.check(&BOTH, 64, Needs::default()).unwrap().writes.is_empty());

    let (mut region, live_ins) = s.region(&BOTH);
    let trip = |region: &mut Region, args: Vec<Val>| {
        let t = region.body.value(Ty::I64);
        let kind = TripKind { cmp: Cmp::LtU, ty: Ty::I32, bottom: false };
        region.prelude.push(Inst { op: Op::Trip(kind), args, result: Some(t), at: 0 });
        region.loops[1].trip = Some(t);
    };
    let constant = |region: &mut Region, c: u64| {
        let v = region.body.value(Ty::I32);
        region.prelude.push(Inst { op: Op::Const(c), args: vec![], result: Some(v), at: 0 });
        v
    };
    let (zero, minus, ten) = (constant(&mut region, 0), constant(&mut region, 0xffff_ffff), constant(&mut region, 10));
    let mut inexact = region.clone();
    trip(&mut inexact, vec![zero, minus, ten]);
    let said = check(&inexact, &live_ins, 64, Needs::default()).err();
    assert!(matches!(said, Some(Refusal::Trip(_))), "{said:?}");
    // Also if no loop of the region has this trip count: addresses may be made of it.
    inexact.loops[1].trip = None;
    let said = check(&inexact, &live_ins, 64, Needs::default()).err();
    assert!(matches!(said, Some(Refusal::Trip(_))), "{said:?}");
    trip(&mut region, vec![zero, minus, ten, zero]);
    assert!(check(&region, &live_ins, 64, Needs::default()).unwrap().writes.is_empty());
}

/// A map whose store is an update of elements up to `spread` bytes further on.
fn updates(n: u64, base: u32, spread: u32, guards: &[Guard]) -> (Region, Vec<u64>) {
    let (mut region, live_ins) = map(n, 4096).region(guards);
    region.views[0].spread = spread;
    region.views[0].update = Some(NumOp::I32Add);
    region.views[0].strides.clear();
    let at = region.views[0].base.unwrap();
    let k = region.params.iter().position(|p| *p == at).unwrap();
    let mut live_ins = live_ins;
    live_ins[k] = u64::from(base);
    (region, live_ins)
}

/// Where an update goes is not known, but how far: all of that must be inside memory, apart from what is read, and is
/// both read and written.
#[test]
fn updates_reach_as_far_as_they_can() {
    let guards = [Guard::InBounds(0), Guard::InBounds(1), Guard::Independent(0, 1), Guard::Joins(0, 0)];
    let said = |base: u32, spread: u32, mem: u64| {
        let (region, live_ins) = updates(100, base, spread, &guards);
        check(&region, &live_ins, mem, Needs::default())
    };
    let plan = said(1024, 1020, 8192).unwrap();
    assert_eq!((plan.write_hull(), plan.writes.len(), plan.updates), (1024..2048, 1, 1));
    assert_eq!(plan.reads, [1024..2048, 4096..4496]);
    assert_eq!(said(7172, 1016, 8192).map(drop), Ok(()));
    assert_eq!(said(7172, 1020, 8192).err(), Some(Refusal::OutOfBounds(0)));
    assert_eq!(said(u32::MAX - 1023, 1020, 1 << 33).map(drop), Ok(()));
    assert_eq!(said(u32::MAX - 1023, 1024, 1 << 33).err(), Some(Refusal::OutOfBounds(0)));
    // The last element that an update can reach is the first that is read.
    assert_eq!(said(4096 - 1024, 1020, 8192).map(drop), Ok(()));
    assert_eq!(said(4096 - 1024, 1024, 8192).err(), Some(Refusal::Overlap(0, 1)));
    assert_eq!(said(4496, 1020, 8192).map(drop), Ok(()));
    assert_eq!(said(4492, 1020, 8192).err(), Some(Refusal::Overlap(0, 1)));
    assert_eq!(said(1026, 1020, 8192).err(), Some(Refusal::Misaligned(0)));
}

/// Views that have to be apart must not meet in one point either.
#[test]
fn apart() {
    let said = |base: u32, guard: Guard| {
        let (mut region, mut live_ins) = map(100, 4096).region(&[guard]);
        let at = region.views[0].base.unwrap();
        // As what is left of a private array: one place for all points.
        region.views[0].strides.clear();
        let k = region.params.iter().position(|p| *p == at).unwrap();
        live_ins[k] = u64::from(base);
        check(&region, &live_ins, 8192, Needs::default()).err()
    };
    for guard in [Guard::Apart(0, 1), Guard::Apart(1, 0)] {
        let Guard::Apart(i, j) = guard else { unreachable!() };
        assert_eq!(said(4092, guard), None);
        assert_eq!(said(4496, guard), None);
        for within in [4093, 4096, 4300, 4495] {
            assert_eq!(said(within, guard), Some(Refusal::Overlap(i, j)));
        }
    }
}

/// What an accumulator may be before the loop.
#[test]
fn starts() {
    let nan = u64::from(f32::NAN.to_bits());
    assert!(Start::Number.holds(Ty::F32, 0) && !Start::Number.holds(Ty::F32, nan) && !Start::Number.holds(Ty::I32, 0));
    assert!(Start::Number.holds(Ty::F64, nan) && !Start::Number.holds(Ty::F64, f64::NAN.to_bits()));
    assert!(Start::Not(7).holds(Ty::I64, 8) && !Start::Not(7).holds(Ty::I64, 7));
    let byte = Start::Within(-128, 127);
    assert!(byte.holds(Ty::I32, 0xffff_ff80) && !byte.holds(Ty::I32, 0xffff_ff7f) && !byte.holds(Ty::I64, 0xffff_ff80));
    // A refusal names the reduction.
    let (mut region, live_ins) = map(4, 0).region(&[Guard::Start(0, Start::Not(5))]);
    let init = region.body.value(Ty::I32);
    region.params.push(init);
    let result = region.body.value(Ty::I32);
    region.reductions.push(Reduction { join: Join::By(NumOp::I32MaxS), init, result, scan: false });
    let said = |start: u64| check(&region, &[live_ins.as_slice(), &[start]].concat(), 64, Needs::default()).err();
    assert_eq!(said(5), Some(Refusal::Start(0)));
    assert_eq!(said(6), None);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    /// What live-ins have been read from is touched by no store of a plan, what stands for a variable by nothing else; and a
    /// plan is refused for it only if it is in the range that one of them has.
    #[test]
    fn what_is_read_stays(
        s in shape(),
        places in prop::collection::vec((0u32..400, 0u64..8, prop::sample::select(vec![1u8, 2, 4]), any::<bool>()), 1..3),
    ) {
        let guards = [Guard::InBounds(0), Guard::InBounds(1)];
        let (mut region, mut live_ins) = s.region(&guards);
        let mut at = vec![];
        for &(address, offset, bytes, alone) in &places {
            let base = region.body.value(Ty::I32);
            region.params.push(base);
            live_ins.push(u64::from(address));
            region.steady.push(Steady { address: base, offset, mem: MemTy { ty: Ty::I32, bytes, signed: false }, alone, less: None, at: 0 });
            at.push(u64::from(address) + offset..u64::from(address) + offset + u64::from(bytes));
        }
        let plain = s.check(&guards, 512, Needs::default());
        let plan = check(&region, &live_ins, 512, Needs::default());
        let touched = |v: usize| -> BTreeSet<i128> { s.views[v].touched(&s.loops).into_values().flatten().collect() };
        let free = |v: usize, of: &Range<u64>| of.clone().all(|b| !touched(v).contains(&i128::from(b)));
        match plan {
            Ok(_) => {
                for (k, of) in at.iter().enumerate() {
                    prop_assert!(of.end <= 512 && free(0, of));
                    let others = at.iter().enumerate().any(|(n, o)| n != k && o.start < of.end && of.start < o.end);
                    prop_assert!(!places[k].3 || (!others && free(1, of)));
                }
            }
            Err(Refusal::Unsteady(byte)) => {
                let plain = plain.unwrap();
                let of = at.iter().find(|of| of.start == byte).unwrap();
                let met = |r: &Range<u64>| r.start < of.end && of.start < r.end;
                let others = at.iter().filter(|o| met(o)).count() > 1;
                prop_assert!(of.end > 512 || others || plain.writes.iter().chain(&plain.reads).any(met));
            }
            Err(other) => prop_assert_eq!(Some(other), plain.err()),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(3000) })]

    /// What loads are taken to find is there, wherever they read, and no store touches it; a plan is refused for it only if
    /// something between the first and the last one is another entry, or an address is none's.
    #[test]
    fn what_is_loaded_is_looked_at(
        s in shape(),
        (each, first, step) in (prop::sample::select(vec![4i32, 8, 12, -4, -8, 3, 0]), any::<u32>(), any::<u32>()),
        (constant, behind, other) in (any::<bool>(), -3i32..4, prop::option::weighted(0.3, 990u64..1200)),
    ) {
        let mut s = s;
        let of = &mut s.views[1];
        (of.bytes, of.lanes, of.lag, of.short) = (4, 1, 0, false);
        // As a rule, it moves along the table.
        if each != 0 && behind != 3 {
            of.strides.iter_mut().for_each(|stride| *stride = stride.signum() * each.abs() * (1 + (*stride & 1)));
        }
        let (bytes, offset) = (4, s.views[1].offset);
        let origin = (i64::from(s.views[1].base) - i64::from(behind) * i64::from(each)) as u32;
        let guards = [Guard::InBounds(0), Guard::InBounds(1)];
        let (mut region, mut live_ins) = s.region(&guards);
        let mut value = |bits: u64| {
            let v = region.body.value(Ty::I32);
            region.params.push(v);
            live_ins.push(bits);
            v
        };
        let [at, apart, begin] = [u64::from(origin), u64::from(each as u32), u64::from(first)].map(&mut value);
        let more = (!constant).then(|| value(u64::from(step)));
        region.progressions.push(Progression { view: 1, origin: at, offset, each: apart, first: begin, step: more });
        let step = if constant { 0 } else { step };
        let entry = |n: i64| first.wrapping_add(step.wrapping_mul(n as u32));
        let mut memory = vec![0u8; 4096];
        for n in -70..70i64 {
            let place = i64::from(origin) + offset as i64 + n * i64::from(each);
            if each.abs() >= bytes || n == 0 {
                memory[place as usize..][..4].copy_from_slice(&entry(n).to_le_bytes());
            }
        }
        if let Some(at) = other {
            memory[at as usize] ^= 4;
        }
        let right = |at: i128| {
            let way = at + i128::from(offset) - i128::from(origin) - i128::from(offset);
            let n = if each == 0 { Some(0).filter(|_| way == 0) } else { (way % i128::from(each) == 0).then(|| way / i128::from(each)) };
            let is = u32::from_le_bytes(*memory[(at + i128::from(offset)) as usize..].first_chunk().unwrap());
            n.is_some_and(|n| is == entry(n as i64))
        };
        let plain = s.check(&guards, 4096, Needs::default());
        // There are more entries between than the nest has points.
        let needs = Needs { patient: true, ..Needs::default() };
        let found = check(&region, &live_ins, 4096, needs).and_then(|plan| plan.look(&memory).map(|()| plan));
        let mut read: Vec<i128> = s.views[1].addresses(&s.loops).into_iter().map(|(_, at)| at).collect();
        read.sort_unstable();
        let stored: BTreeSet<i128> = s.views[0].touched(&s.loops).into_values().flatten().collect();
        match found {
            Ok(_) => {
                let free = |at: i128| (0..4).all(|b| !stored.contains(&(at + i128::from(offset) + b)));
                prop_assert!(read.iter().all(|at| right(*at) && free(*at)), "not as it is taken to be");
            }
            Err(Refusal::Irregular(_)) => {
                let (Some(lo), Some(hi)) = (read.first(), read.last()) else { panic!("nothing is read") };
                let grid = |at: i128| each == 0 || (at - i128::from(origin)) % i128::from(each) == 0;
                let along = read.iter().all(|at| grid(*at));
                let between = along && (*lo..=*hi).filter(|at| grid(*at)).all(right);
                prop_assert!(!between || (lo < hi && i128::from(each.abs()) < 4), "refused without a reason");
            }
            Err(Refusal::Unsteady(_)) => {
                let (lo, hi) = (read[0] + i128::from(offset), read[read.len() - 1] + i128::from(offset) + 4);
                let (first, last) = (stored.first().unwrap(), stored.last().unwrap());
                prop_assert!(*first < hi && lo <= *last, "no store comes near");
            }
            Err(other) => prop_assert_eq!(Some(other), plain.err()),
        }
    }
}

/// Two live-ins that one is taken for.
#[test]
fn equal_values() {
    let with = |bits: u64| {
        let (mut region, mut live_ins) = map(4, 0).region(&BOTH);
        let pair = [0u64, 0].map(|_| region.body.value(Ty::I32));
        region.params.extend(pair);
        live_ins.extend([7, bits]);
        region.same.push(pair);
        check(&region, &live_ins, 1 << 16, Needs::default()).err()
    };
    assert_eq!([with(7), with(8)], [None, Some(Refusal::Different)]);
}

/// Between two arrays that are written lies what indirect loads may read; with one, or with two that meet, nothing does.
#[test]
fn the_gap_lies_between_what_is_written() {
    let gap = |second: u32, write: bool| {
        let mut shape = map(100, 1024);
        shape.views[1].base = second;
        let (mut region, live_ins) = shape.region(&[Guard::InBounds(0), Guard::InBounds(1)]);
        region.views[1].write = write;
        let plan = check(&region, &live_ins, 1 << 16, Needs::default()).unwrap();
        let [step] = plan.steps.as_slice() else { panic!("one launch") };
        assert!(plan.writes.iter().all(|w| w.end <= step.gap.start || step.gap.end <= w.start));
        step.gap.clone()
    };
    assert_eq!(gap(4096, true), 1424..4096);
    assert_eq!(gap(0, true), 400..1024);
    assert_eq!(gap(4096, false), 0..0);
    assert_eq!(gap(1424, true), 0..0);
}
