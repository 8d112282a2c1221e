//! Bounds that move with other indices, low bits and pairs of indices, in the guard: triangles, tiles, what unrolled loops
//! leave over, chessboards and packed triangles, against touching every byte of every point.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use tensor_wasm_ir::{Body, Guard, LoopDim, LoopKind, MemTy, Region, Taper, Term, Ty, Val, View};
use tensor_wasm_passes::guard::{Needs, Plan, Refusal, check};

/// `scale · index ≤ at_zero + Σ slope · other`, over the loops around.
#[derive(Clone, Debug)]
struct Bound {
    scale: u32,
    at_zero: i32,
    slopes: Vec<i32>,
}

/// A loop inside the one before it.
#[derive(Clone, Debug)]
struct Loop {
    parallel: bool,
    trips: u64,
    bounds: Vec<Bound>,
}

/// An access of four bytes: a base, a stride for every loop, for the nest's residue and for the pairs below the first
/// loop's index; perhaps only made where the residue is that.
#[derive(Clone, Debug, Default)]
struct Access {
    base: u32,
    strides: Vec<i32>,
    low: i32,
    pairs: i32,
    only: Option<i32>,
}

/// What the low bits of a sum of indices are.
#[derive(Clone, Debug, Default)]
struct Residue {
    bits: u32,
    at_zero: i32,
    slopes: Vec<i32>,
}

impl Residue {
    fn at(&self, x: &[i64]) -> i64 {
        let sum: i64 = self.slopes.iter().zip(x).map(|(s, x)| i64::from(*s) * x).sum();
        (i64::from(self.at_zero) + sum).rem_euclid(1 << self.bits)
    }
}

/// Loops and two accesses, the first one a store.
#[derive(Clone, Debug)]
struct Nest {
    loops: Vec<Loop>,
    residue: Residue,
    views: [Access; 2],
}

const BYTES: i64 = 4;

impl Nest {
    /// Every index vector that the trips and bounds allow.
    fn points(&self) -> Vec<Vec<i64>> {
        let mut out = vec![vec![]];
        for l in &self.loops {
            let within = |x: &[i64], i: i64| {
                l.bounds.iter().all(|b| {
                    let room: i64 = b.slopes.iter().zip(x).map(|(s, x)| i64::from(*s) * x).sum();
                    i64::from(b.scale) * i <= i64::from(b.at_zero) + room
                })
            };
            out = out
                .into_iter()
                .flat_map(|x| {
                    let last = (0..l.trips as i64).take_while(|&i| within(&x, i)).count() as i64;
                    (0..last).map(move |i| x.iter().copied().chain([i]).collect::<Vec<i64>>())
                })
                .collect();
        }
        out
    }

    /// Bytes touched through a view, by the parallel loops' indices.
    fn touched(&self, view: usize) -> BTreeMap<Vec<i64>, BTreeSet<i64>> {
        let Access { base, strides, low, pairs, only } = &self.views[view];
        let mut out: BTreeMap<Vec<i64>, BTreeSet<i64>> = BTreeMap::new();
        for x in self.points() {
            let residue = self.residue.at(&x);
            if only.is_some_and(|n| i64::from(n) != residue) {
                continue;
            }
            let moved: i64 = strides.iter().zip(&x).map(|(s, x)| i64::from(*s) * x).sum();
            let more = i64::from(*low) * residue + i64::from(*pairs) * (x[0] * (x[0] - 1) / 2);
            let at = i64::from(*base) + moved + more;
            let point = x.iter().zip(&self.loops).filter(|(_, l)| l.parallel).map(|(x, _)| *x).collect();
            out.entry(point).or_default().extend(at..at + BYTES);
        }
        out
    }

    fn conflict(&self) -> bool {
        let (a, b) = (self.touched(0), self.touched(1));
        a.iter().any(|(p, x)| b.iter().any(|(q, y)| p != q && !x.is_disjoint(y)))
    }

    fn check(&self) -> Result<Plan, Refusal> {
        let mut body = Body::default();
        let (mut params, mut live_ins) = (vec![], vec![]);
        let mut live_in = |body: &mut Body, ty: Ty, v: u64| -> Val {
            params.push(body.value(ty));
            live_ins.push(v);
            *params.last().unwrap()
        };
        let mut loops = vec![];
        for (i, l) in self.loops.iter().enumerate() {
            let axis = self.loops[..i].iter().filter(|l| l.parallel).count() as u8;
            let kind = if l.parallel { LoopKind::Parallel(axis) } else { LoopKind::Sequential };
            let mut number = |n: i32| live_in(&mut body, Ty::I32, u64::from(n as u32));
            let taper = |b: &Bound| Taper {
                scale: b.scale,
                at_zero: number(b.at_zero),
                slopes: b.slopes.iter().enumerate().map(|(m, s)| (m, number(*s))).collect(),
            };
            let tapers = l.bounds.iter().map(taper).collect();
            let trip = Some(live_in(&mut body, Ty::I64, l.trips));
            loops.push(LoopDim { kind, trip, tapers, parent: i.checked_sub(1), at: i as u32 });
        }
        // Behind the loops: the residue, the pairs, and for each access the residue that it is made at.
        let (n, trips) = (loops.len(), self.loops[0].trips);
        let Residue { bits, at_zero, slopes } = &self.residue;
        let mut more = |kind, trip: u64, less: i32, parent: Option<usize>| {
            let mut number = |n: i32| live_in(&mut body, Ty::I32, u64::from(n as u32));
            let taper = |number: &mut dyn FnMut(i32) -> Val| Taper {
                scale: 1 << bits,
                at_zero: number(at_zero - less),
                slopes: slopes.iter().enumerate().map(|(m, s)| (m, number(*s))).collect(),
            };
            let tapers = if kind == LoopKind::Residue { vec![taper(&mut number)] } else { vec![] };
            let trip = Some(live_in(&mut body, Ty::I64, trip));
            loops.push(LoopDim { kind, trip, tapers, parent, at: 0 });
        };
        more(LoopKind::Residue, 1 << bits, 0, None);
        more(LoopKind::Pairs, trips.saturating_sub(1) * trips.saturating_sub(2) / 2 + 1, 0, Some(0));
        self.views.iter().for_each(|v| more(LoopKind::Residue, 1, v.only.unwrap_or(0), None));
        let mut views = vec![];
        for (i, v) in self.views.iter().enumerate() {
            let all = v.strides.iter().chain([&v.low, &v.pairs]).copied();
            let strides: Vec<(usize, i32)> = all.enumerate().filter(|s| s.1 != 0).collect();
            let made_with = strides.iter().map(|s| s.0).filter(|l| *l >= n).chain(v.only.map(|_| n + 2 + i));
            views.push(View {
                mem: MemTy::full(Ty::I32),
                lanes: 1,
                write: i == 0,
                offset: 0,
                base: Some(live_in(&mut body, Ty::I32, u64::from(v.base))),
                strides: strides.iter().map(|&(l, s)| (l, live_in(&mut body, Ty::I32, u64::from(s as u32)))).collect(),
                spread: 0,
                update: None,
                lag: None,
                after: vec![],
                short: vec![],
                before: false,
                packed: None,
                scratch: false,
                gate: None,
                loops: (0..n).chain(made_with).collect(),
                at: i as u32,
            });
        }
        let entry = body.block();
        for _ in self.loops.iter().filter(|l| l.parallel) {
            let v = body.value(Ty::I64);
            body.at_mut(entry).params.push(v);
        }
        body.at_mut(entry).term = Term::Return(vec![]);
        let guards = vec![Guard::InBounds(0), Guard::InBounds(1), Guard::Independent(0, 1)];
        let region = Region {
            name: "r".into(),
            params,
            prelude: vec![],
            loops,
            views,
            guards,
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
        check(&region, &live_ins, 1 << 25, Needs::default())
    }
}

fn nest() -> impl Strategy<Value = Nest> {
    let stride = || prop::sample::select(vec![-32, -28, -8, -4, 0, 4, 8, 12, 16, 28, 32, 64]);
    let bound = (1u32..=3, -2i32..9, prop::collection::vec(-2i32..=2, 3));
    let bound = bound.prop_map(|(scale, at_zero, slopes)| Bound { scale, at_zero, slopes });
    let one = (any::<bool>(), 1u64..=5, prop::collection::vec(bound, 0..=2));
    let strides = || prop::collection::vec(stride(), 3);
    let low = || prop::sample::select(vec![0, 0, 0, -8, -4, 4, 8, 32]);
    let pairs = || prop::sample::select(vec![0, 0, 0, 4, 8, 16, -8]);
    let access = || {
        let only = prop::option::weighted(0.2, 0i32..4);
        (1000u32..1040, strides(), low(), pairs(), only).prop_map(|(base, strides, low, pairs, only)| Access {
            base,
            strides,
            low,
            pairs,
            only,
        })
    };
    let residue = (1u32..=2, -3i32..4, prop::collection::vec(-3i32..=3, 3));
    let residue = residue.prop_map(|(bits, at_zero, slopes)| Residue { bits, at_zero, slopes });
    let views = (access(), access(), residue, 0u8..5);
    (prop::collection::vec(one, 2..=3), views).prop_map(|(ls, (a, mut b, mut residue, how))| {
        let mut loops = vec![];
        for (i, (parallel, trips, mut bounds)) in ls.into_iter().enumerate() {
            let parallel = i == 0 || parallel;
            bounds.iter_mut().for_each(|b| b.slopes.truncate(i));
            // Parallel loops have no bounds that move.
            loops.push(Loop { parallel, trips, bounds: if parallel { vec![] } else { bounds } });
        }
        let n = loops.len();
        match how {
            0 => b.strides = a.strides.clone(),
            1 => b.strides = a.strides[..n].iter().rev().copied().collect(),
            2 => (b.strides, b.low, b.pairs, b.only) = (a.strides.clone(), a.low, a.pairs, a.only),
            _ => {}
        }
        residue.slopes.truncate(n);
        let cut = |mut a: Access| {
            a.strides.truncate(n);
            a.only = a.only.filter(|n| *n < 1 << residue.bits);
            a
        };
        let views = [a, b].map(cut);
        Nest { loops, residue, views }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 800, failure_persistence: None, ..ProptestConfig::default() })]

    /// What is accepted has no conflict, and all of its bytes are in the plan's ranges.
    #[test]
    fn bounds_that_move(n in nest()) {
        match n.check() {
            Ok(plan) => {
                prop_assert!(!n.conflict(), "a conflict was accepted");
                for (v, ranges) in [&plan.writes, &plan.reads].into_iter().enumerate() {
                    for b in n.touched(v).into_values().flatten() {
                        prop_assert!(ranges.iter().any(|r| r.contains(&(b as u64))), "{} is not in {:?}", b, ranges);
                    }
                }
            }
            Err(Refusal::Overlap(0, 1)) => {}
            Err(other) => prop_assert!(false, "refused for another reason: {other}"),
        }
    }
}

/// `i` parallel, `j` in it as far as a bound says, an element of a row of 32 bytes and another one.
fn square(n: u64, bounds: Vec<Bound>, store: [i32; 2], other: [i32; 2]) -> Nest {
    let outer = Loop { parallel: true, trips: n, bounds: vec![] };
    let inner = Loop { parallel: false, trips: n, bounds };
    let views = [store, other].map(|s| Access { base: 1024, strides: s.to_vec(), ..Access::default() });
    Nest { loops: vec![outer, inner], residue: Residue::default(), views }
}

/// A matrix transposed in place: below the diagonal no element is another one's mirror image; with it, only its own.
#[test]
fn transposed_in_place() {
    let below = |at_zero| vec![Bound { scale: 1, at_zero, slopes: vec![1] }];
    for n in 2..=8 {
        let of = |bounds| square(n, bounds, [32, 4], [4, 32]);
        assert!(!of(below(-1)).conflict() && !of(below(0)).conflict());
        assert_eq!(of(below(-1)).check().map(drop), Ok(()), "{n}");
        assert_eq!(of(below(0)).check().map(drop), Ok(()), "{n}");
        assert!(of(below(1)).conflict());
        assert_eq!(of(below(1)).check().err(), Some(Refusal::Overlap(0, 1)), "{n}");
        assert_eq!(of(vec![]).check().err(), Some(Refusal::Overlap(0, 1)), "{n}");
    }
    // Large ones, too: the search is not by element.
    let large = |at_zero| square(2000, below(at_zero), [8000, 4], [4, 8000]).check().map(drop);
    assert_eq!((large(-1), large(1)), (Ok(()), Err(Refusal::Overlap(0, 1))));
}

/// Tiles of three rows in seven: the last one is cut off, by the lesser of two bounds.
#[test]
fn tiles() {
    let tile = Bound { scale: 1, at_zero: 2, slopes: vec![0] };
    let rest = Bound { scale: 1, at_zero: 6, slopes: vec![-3] };
    let of = |bounds| Nest {
        loops: vec![Loop { parallel: true, trips: 3, bounds: vec![] }, Loop { parallel: false, trips: 7, bounds }],
        residue: Residue::default(),
        views: [12, 12].map(|row| Access { base: 1024, strides: vec![row, 4], ..Access::default() }),
    };
    let plan = of(vec![tile.clone(), rest.clone()]).check().unwrap();
    assert_eq!((plan.writes.len(), plan.writes[0].clone()), (1, 1024..1024 + 7 * 4));
    let plan = of(vec![tile]).check().unwrap();
    assert_eq!((plan.writes.len(), plan.writes[0].clone()), (1, 1024..1024 + 9 * 4));
    assert_eq!(of(vec![rest]).check().err(), Some(Refusal::Overlap(0, 1)));
}

/// A chessboard: a field of one colour and its neighbours, of the other one or of its own.
#[test]
fn colours() {
    let of = |away: u32, colour| {
        let mut n = square(7, vec![], [28, 4], [28, 4]);
        n.loops[1].parallel = true;
        n.residue = Residue { bits: 1, at_zero: 0, slopes: vec![1, 1] };
        n.views.iter_mut().for_each(|v| v.only = colour);
        n.views[1].base += away;
        n.check().map(drop)
    };
    for next in [4, 28] {
        assert_eq!(of(next, Some(0)), Ok(()));
        assert_eq!(of(next, Some(1)), Ok(()));
        assert_eq!(of(next, None), Err(Refusal::Overlap(0, 1)));
        assert_eq!(of(2 * next, Some(1)), Err(Refusal::Overlap(0, 1)));
    }
    assert_eq!(of(32, Some(0)), Err(Refusal::Overlap(0, 1)));
}

/// A triangle without gaps between its rows, of one element, two, three and so on; and with an element too much in each.
#[test]
fn packed() {
    let of = |n, at_zero| {
        let bound = Bound { scale: 1, at_zero, slopes: vec![1] };
        let mut nest = square(n, vec![bound], [4, 4], [4, 4]);
        nest.views.iter_mut().for_each(|v| v.pairs = 4);
        nest.check().map(|p| p.writes)
    };
    for n in 2..100u64 {
        assert_eq!(of(n, 0), Ok(std::iter::once(1024..1024 + 4 * (n * (n + 1) / 2)).collect()), "{n}");
        assert_eq!(of(n, 1), Err(Refusal::Overlap(0, 0)).or(Err(Refusal::Overlap(0, 1))), "{n}");
    }
}
