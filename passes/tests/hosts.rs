//! Guards of regions with host loops against brute force: every launch's points and bytes, one launch after the other.
//!
//! What the guard accepts must be so (no two points of one launch meet, everything is inside memory and in the plan's
//! ranges); what it refuses where both views move alike, must have a reason. Launches are in order: what different ones
//! touch is no reason.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use tensor_wasm_ir::{Body, Guard, Inst, LoopDim, LoopKind, MemTy, NumOp, Op, Region, Term, Ty, Val, View, dialect};
use tensor_wasm_passes::guard::{Needs, Plan, Refusal, check};

/// A number that follows the indices of the two host loops: `at + Σ step·index`.
type Moving = (i64, [i64; 2]);

/// A region: host loops around parallel ones, and two views, of which the first writes.
#[derive(Clone, Debug)]
struct Shape {
    /// Trips of the outer host loop.
    hosts: i64,
    /// Those of the inner one; it follows the outer one.
    inner: Option<Moving>,
    /// Those of each parallel loop; a negative number is none.
    trips: Vec<Moving>,
    views: [(Moving, Vec<i64>); 2],
    /// The second view stands between the loops.
    between: bool,
}

const BYTES: i64 = 4;
const MEMORY: i64 = 4096;

/// Writes a prelude.
struct Prelude {
    body: Body,
    insts: Vec<Inst>,
    index: Vec<Val>,
}

impl Prelude {
    fn push(&mut self, op: Op, args: &[Val], ty: Ty) -> Val {
        let result = self.body.value(ty);
        self.insts.push(Inst { op, args: args.to_vec(), result: Some(result), at: 0 });
        result
    }

    fn constant(&mut self, n: i64) -> Val {
        self.push(Op::Const(n as u64), &[], Ty::I64)
    }

    fn num(&mut self, op: NumOp, args: &[Val]) -> Val {
        self.push(Op::Num(op), args, op.info().result)
    }

    fn moving(&mut self, (at, steps): Moving) -> Val {
        let mut sum = self.constant(at);
        for (k, step) in steps.into_iter().enumerate().take(self.index.len()) {
            let step = self.constant(step);
            let moved = self.num(NumOp::I64Mul, &[self.index[k], step]);
            sum = self.num(NumOp::I64Add, &[sum, moved]);
        }
        sum
    }

    fn count(&mut self, n: Moving) -> Val {
        let (n, zero) = (self.moving(n), self.constant(0));
        self.num(NumOp::I64MaxS, &[n, zero])
    }

    fn host(&mut self, loops: &mut Vec<LoopDim>, trip: Val) {
        let level = loops.len();
        let kind = LoopKind::Host(level as u8);
        loops.push(LoopDim { kind, trip: Some(trip), tapers: vec![], parent: level.checked_sub(1), at: 0 });
        let index = self.push(Op::HostIndex(level as u8), &[], Ty::I64);
        self.index.push(index);
    }
}

impl Shape {
    fn region(&self) -> Region {
        let mut p = Prelude { body: Body::default(), insts: vec![], index: vec![] };
        let mut loops = vec![];
        let trip = p.constant(self.hosts);
        p.host(&mut loops, trip);
        if let Some(n) = self.inner {
            let trip = p.count(n);
            p.host(&mut loops, trip);
        }
        let first = loops.len();
        for (axis, &n) in self.trips.iter().enumerate() {
            let trip = p.count(n);
            let parent = Some(loops.len() - 1);
            loops.push(LoopDim {
                kind: LoopKind::Parallel(axis as u8),
                trip: Some(trip),
                tapers: vec![],
                parent,
                at: 0,
            });
        }
        let mut views = vec![];
        for (i, (at, strides)) in self.views.iter().enumerate() {
            let base = p.moving(*at);
            let base = p.num(NumOp::I32WrapI64, &[base]);
            let depth = if i == 1 && self.between { 0 } else { strides.len() };
            let mut moved = vec![];
            for (axis, &s) in strides.iter().enumerate().take(depth).filter(|s| *s.1 != 0) {
                let s = p.push(Op::Const(s as u32 as u64), &[], Ty::I32);
                moved.push((first + axis, s));
            }
            views.push(View {
                mem: MemTy::full(Ty::I32),
                lanes: 1,
                write: i == 0,
                offset: 0,
                base: Some(base),
                strides: moved,
                spread: 0,
                update: None,
                lag: None,
                after: vec![],
                short: vec![],
                before: false,
                packed: None,
                scratch: false,
                gate: None,
                loops: (first..first + depth).collect(),
                at: 0,
            });
        }
        let Prelude { mut body, insts: prelude, .. } = p;
        let entry = body.block();
        let params = self.trips.iter().map(|_| body.value(Ty::I64)).collect();
        body.at_mut(entry).params = params;
        body.at_mut(entry).term = Term::Return(vec![]);
        let guards = vec![Guard::InBounds(0), Guard::InBounds(1), Guard::Independent(0, 0), Guard::Independent(0, 1)];
        let name = "r".into();
        Region {
            name,
            params: vec![],
            prelude,
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
        }
    }

    fn at(of: Moving, index: [i64; 2]) -> i64 {
        of.0 + of.1[0] * index[0] + of.1[1] * index[1]
    }

    /// The indices of each iteration of the host loops, in order.
    fn steps(&self) -> Vec<[i64; 2]> {
        let inner = |k: i64| self.inner.map_or(1, |n| n.0 + n.1[0] * k).max(0);
        (0..self.hosts).flat_map(|k| (0..inner(k)).map(move |l| [k, l])).collect()
    }

    /// Trip counts in an iteration.
    fn counts(&self, index: [i64; 2]) -> Vec<i64> {
        self.trips.iter().map(|n| Shape::at(*n, index).max(0)).collect()
    }

    /// First bytes that a view touches in an iteration, by point.
    fn touched(&self, view: usize, index: [i64; 2]) -> BTreeMap<Vec<i64>, i64> {
        let (at, strides) = &self.views[view];
        let mut out = BTreeMap::from([(vec![], Shape::at(*at, index))]);
        for (axis, n) in self.counts(index).into_iter().enumerate() {
            let s = if view == 1 && self.between { 0 } else { strides[axis] };
            let next =
                out.iter().flat_map(|(point, at)| (0..n).map(move |i| ([point.as_slice(), &[i]].concat(), at + s * i)));
            out = next.collect();
        }
        out
    }

    /// Do two points of one launch meet, one through each of these views?
    fn conflict(&self, a: usize, b: usize) -> bool {
        self.steps().into_iter().any(|index| {
            let (a, b) = (self.touched(a, index), self.touched(b, index));
            a.iter().any(|(p, x)| b.iter().any(|(q, y)| p != q && (x - y).abs() < BYTES))
        })
    }

    fn outside(&self, view: usize) -> bool {
        self.steps().into_iter().any(|index| {
            let between = view == 1 && self.between;
            let mut at: Vec<i64> = self.touched(view, index).into_values().collect();
            at.extend(between.then(|| Shape::at(self.views[1].0, index)));
            at.into_iter().any(|at| at < 0 || at + BYTES > MEMORY)
        })
    }
}

fn moving(at: impl Strategy<Value = i64>, steps: &'static [i64]) -> impl Strategy<Value = Moving> {
    let step = || prop::sample::select(steps);
    (at, step(), step()).prop_map(|(at, a, b)| (at, [a, b]))
}

fn shape() -> impl Strategy<Value = Shape> {
    let trips = prop::collection::vec(moving(0i64..6, &[0, 0, 1, -1, 2]), 1..=2);
    let inner = prop::option::of(moving(0i64..4, &[0, 1, -1]));
    let near = || prop_oneof![8 => 500i64..560, 1 => -20i64..20, 1 => MEMORY - 40..MEMORY + 20];
    let steps: &[i64] = &[0, 4, 8, 20, -4, 24, 48];
    let strides = || prop::collection::vec(prop::sample::select(vec![0i64, 4, 4, 8, 24, -4, 20]), 2);
    let view = move || (moving(near(), steps), strides());
    (0i64..5, inner, trips, view(), view(), any::<[bool; 3]>()).prop_map(
        |(hosts, inner, trips, a, mut b, [same, along, between])| {
            if same {
                b.1 = a.1.clone();
            }
            if along {
                b.0.1 = a.0.1;
            }
            let n = trips.len();
            let cut = |(at, mut s): (Moving, Vec<i64>)| {
                s.truncate(n);
                (at, s)
            };
            Shape { hosts, inner, trips, views: [cut(a), cut(b)], between: between && !same }
        },
    )
}

/// Checks a plan against the launches as they are.
fn right(s: &Shape, plan: &Plan) -> Result<(), TestCaseError> {
    let full: Vec<[i64; 2]> = s.steps().into_iter().filter(|k| !s.counts(*k).contains(&0)).collect();
    let counts: Vec<Vec<u64>> = full.iter().map(|k| s.counts(*k).iter().map(|n| *n as u64).collect()).collect();
    prop_assert_eq!(plan.steps.iter().map(|s| s.trips.clone()).collect::<Vec<_>>(), counts);
    for (index, step) in full.iter().zip(&plan.steps) {
        for (view, ranges) in [(0, &plan.writes), (1, &plan.reads)] {
            for at in s.touched(view, *index).into_values() {
                let bytes = at as u64..(at + BYTES) as u64;
                let inside = |r: &std::ops::Range<u64>| r.start <= bytes.start && bytes.end <= r.end;
                prop_assert!(ranges.iter().any(inside), "{:?} is not in {:?}", bytes, ranges);
                prop_assert!(view == 1 || inside(&step.writes), "{:?} is not in {:?}", bytes, step.writes);
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn launches_are_checked_one_by_one(s in shape()) {
        let region = s.region();
        let said = check(&region, &[], MEMORY as u64, Needs::default());
        let conflicts = [s.conflict(0, 0), s.conflict(0, 1)];
        let outside = [s.outside(0), s.outside(1)];
        match said {
            Ok(plan) => {
                prop_assert!(!conflicts.contains(&true) && !outside.contains(&true), "accepted");
                right(&s, &plan)?;
            }
            Err(Refusal::Empty) => prop_assert!(s.steps().iter().all(|k| s.counts(*k).contains(&0))),
            Err(Refusal::OutOfBounds(v)) => prop_assert!(outside[v as usize], "view {} is inside", v),
            Err(Refusal::Overlap(0, v)) => {
                let alike = v == 0 || (s.views[0].1 == s.views[1].1 && !s.between);
                prop_assert!(conflicts[v as usize] || !alike, "refused without a conflict");
            }
            Err(other) => prop_assert!(false, "refused for another reason: {other}"),
        }
    }
}

/// The regions of these tests are ones that the dialect takes.
#[test]
fn they_are_well_formed() {
    let views = [((512, [48, 4]), vec![24, 4]), ((1000, [48, 4]), vec![24, 4])];
    let trips = vec![(3, [-1, 0]), (2, [0, 1])];
    let s = Shape { hosts: 3, inner: Some((1, [1, 0])), trips, views, between: false };
    dialect::verify(&s.region()).unwrap();
    let plan = check(&s.region(), &[], MEMORY as u64, Needs::default()).unwrap();
    let moving: BTreeSet<usize> = plan.steps.iter().map(|s| s.values.len()).collect();
    assert_eq!((plan.steps.len(), moving.len(), plan.trips.clone()), (6, 1, vec![3, 4]));
}

/// More iterations than anyone launches.
#[test]
fn there_are_not_too_many_launches() {
    let views = [((512, [0, 0]), vec![4]), ((800, [0, 0]), vec![4])];
    let s = Shape { hosts: 1 << 40, inner: None, trips: vec![(4, [0, 0])], views, between: false };
    let said = check(&s.region(), &[], MEMORY as u64, Needs::default());
    assert_eq!(said.err(), Some(Refusal::Launches));
}
