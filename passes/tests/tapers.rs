//! Bounds that move with other indices, in the guard: triangles, tiles and what hangs together with them, against
//! touching every byte of every point.

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

/// Accesses of four bytes, the first one a store, each as base and a stride for every loop.
#[derive(Clone, Debug)]
struct Nest {
    loops: Vec<Loop>,
    views: [(u32, Vec<i32>); 2],
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
        let (base, strides) = &self.views[view];
        let mut out: BTreeMap<Vec<i64>, BTreeSet<i64>> = BTreeMap::new();
        for x in self.points() {
            let at = i64::from(*base) + strides.iter().zip(&x).map(|(s, x)| i64::from(*s) * x).sum::<i64>();
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
        let mut views = vec![];
        for (i, (base, strides)) in self.views.iter().enumerate() {
            let strides = strides.iter().enumerate().filter(|(_, s)| **s != 0);
            views.push(View {
                mem: MemTy::full(Ty::I32),
                lanes: 1,
                write: i == 0,
                offset: 0,
                base: Some(live_in(&mut body, Ty::I32, u64::from(*base))),
                strides: strides.map(|(l, s)| (l, live_in(&mut body, Ty::I32, u64::from(*s as u32)))).collect(),
                spread: 0,
                update: None,
                lag: None,
                short: vec![],
                gate: None,
                loops: (0..self.loops.len()).collect(),
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
            reductions: vec![],
            body,
            results: vec![],
            then: vec![],
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
    let views = (1000u32..1040, strides(), 1000u32..1040, strides(), 0u8..4);
    (prop::collection::vec(one, 2..=3), views).prop_map(|(ls, (a, s, b, t, how))| {
        let mut loops = vec![];
        for (i, (parallel, trips, mut bounds)) in ls.into_iter().enumerate() {
            let parallel = i == 0 || parallel;
            bounds.iter_mut().for_each(|b| b.slopes.truncate(i));
            // Parallel loops have no bounds that move.
            loops.push(Loop { parallel, trips, bounds: if parallel { vec![] } else { bounds } });
        }
        let n = loops.len();
        let t = match how {
            0 => s.clone(),
            1 => s[..n].iter().rev().copied().collect(),
            _ => t,
        };
        let cut = |mut s: Vec<i32>| {
            s.truncate(n);
            s
        };
        Nest { loops, views: [(a, cut(s)), (b, cut(t))] }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12_000, failure_persistence: None, ..ProptestConfig::default() })]

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
    Nest { loops: vec![outer, inner], views: [(1024, store.to_vec()), (1024, other.to_vec())] }
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
        views: [(1024, vec![12, 4]), (1024, vec![12, 4])],
    };
    let plan = of(vec![tile.clone(), rest.clone()]).check().unwrap();
    assert_eq!((plan.writes.len(), plan.writes[0].clone()), (1, 1024..1024 + 7 * 4));
    let plan = of(vec![tile]).check().unwrap();
    assert_eq!((plan.writes.len(), plan.writes[0].clone()), (1, 1024..1024 + 9 * 4));
    assert_eq!(of(vec![rest]).check().err(), Some(Refusal::Overlap(0, 1)));
}
