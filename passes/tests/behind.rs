//! The order of two parts of a distributed loop against brute force: every iteration of the loop, as the program makes it,
//! and as the launches of first the one part and then the other do.
//!
//! What the guard accepts must be so: of two accesses that touch a common byte, one in each part, the one of the part that is
//! launched first comes first in the program. What it refuses must have a reason, unless an inner loop's ends are all
//! that is looked at.

use proptest::prelude::*;

use tensor_wasm_ir::{Body, Guard, Inst, LoopDim, LoopKind, MemTy, Op, Region, Taper, Term, Ty, Val, View, dialect};
use tensor_wasm_passes::guard::{Needs, Refusal, check};

/// The access of a part: where it is, by iteration of the loop and of one inside.
#[derive(Clone, Debug)]
struct Access {
    start: i64,
    step: i64,
    inner: i64,
    bytes: u8,
    /// It is made for the iteration so many before; not with an inner loop that is bounded.
    lag: i64,
    /// The inner loop's index is at most that, and so much more for each iteration.
    bound: Option<(i64, i64)>,
}

/// A loop of two parts: its iterations, those of the loop inside each part, a store in the first one and an access in the
/// second one.
#[derive(Clone, Debug)]
struct Shape {
    trips: i64,
    inner: i64,
    parts: [Access; 2],
    /// The second one is a store, too.
    stores: bool,
    /// In one iteration the first part's comes first.
    same: bool,
}

const MEMORY: i64 = 4096;

impl Shape {
    fn part(&self, n: usize) -> Region {
        let (mut body, mut prelude) = (Body::default(), vec![]);
        let a = &self.parts[n];
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
        let (trips, one, inner) = (constant(Ty::I64, self.trips), constant(Ty::I64, 1), constant(Ty::I64, self.inner));
        // The loop is in order; what is parallel does not matter here.
        let mut loops = vec![
            dim(LoopKind::Sequential, trips, None),
            dim(LoopKind::Parallel(0), one, Some(0)),
            dim(LoopKind::Sequential, inner, Some(1)),
        ];
        if let Some((at_zero, slope)) = a.bound {
            let slopes = vec![(0, constant(Ty::I32, slope))];
            loops[2].tapers.push(Taper { scale: 1, at_zero: constant(Ty::I32, at_zero), slopes });
        }
        let view = View {
            mem: MemTy { ty: Ty::I32, bytes: a.bytes, signed: false },
            lanes: 1,
            write: n == 0 || self.stores,
            offset: 0,
            base: Some(constant(Ty::I32, a.start)),
            strides: vec![(0, constant(Ty::I32, a.step)), (2, constant(Ty::I32, a.inner))],
            spread: 0,
            update: None,
            lag: (a.lag > 0).then_some((0, a.lag as u32)),
            after: vec![],
            short: vec![],
            before: false,
            packed: None,
            scratch: false,
            gate: None,
            loops: vec![0, 1, 2],
            at: 0,
        };
        let entry = body.block();
        let index = body.value(Ty::I64);
        body.at_mut(entry).params = vec![index];
        body.at_mut(entry).term = Term::Return(vec![]);
        let behind = Guard::Behind { phase: 0, other: 0, own: 0, same: self.same };
        Region {
            name: format!("part_{n}"),
            params: vec![],
            prelude,
            loops,
            views: vec![view],
            guards: if n == 0 { vec![] } else { vec![behind] },
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

    fn region(&self) -> Region {
        Region { then: vec![self.part(1)], ..self.part(0) }
    }

    /// (iteration of the program, first byte) of every access.
    fn touches(&self, n: usize) -> Vec<(i64, i64)> {
        let a = &self.parts[n];
        let all = (0..self.trips).flat_map(|i| (0..self.inner).map(move |k| (i, k)));
        let made = all.filter(|&(i, k)| i >= a.lag && a.bound.is_none_or(|(zero, slope)| k <= zero + slope * i));
        made.map(|(i, k)| (i - a.lag, a.start + a.step * (i - a.lag) + a.inner * k)).collect()
    }

    /// Is the first part's access first wherever both touch a common byte?
    fn ordered(&self) -> bool {
        let [first, second] = [0, 1].map(|n| self.touches(n));
        let [x, y] = [0, 1].map(|n| i64::from(self.parts[n].bytes));
        first.iter().all(|a| {
            second.iter().all(|b| {
                let apart = a.1 + x <= b.1 || b.1 + y <= a.1;
                apart || a.0 < b.0 || (a.0 == b.0 && self.same)
            })
        })
    }
}

fn access() -> impl Strategy<Value = Access> {
    let step = prop::sample::select(vec![4i64, 4, 4, 8, -4, 0, 12, 2]);
    let inner = prop::sample::select(vec![0i64, 0, 4, 16, 32, -4]);
    let bytes = prop::sample::select(vec![4u8, 4, 1]);
    let bound = prop::option::weighted(0.3, (-1i64..3, -1i64..2));
    (1000i64..1060, step, inner, bytes, 0i64..3, bound).prop_map(|(start, step, inner, bytes, lag, bound)| Access {
        start,
        step,
        inner,
        bytes,
        lag: if bound.is_some() || step == 0 { 0 } else { lag },
        bound,
    })
}

fn shape() -> impl Strategy<Value = Shape> {
    let parts = (access(), access(), prop::bool::weighted(0.5), -3i64..4).prop_map(|(mut a, b, near, away)| {
        a.lag = 0;
        let close =
            Access { start: a.start + away * a.step, step: a.step, inner: a.inner, bytes: a.bytes, ..b.clone() };
        let close = Access { lag: if close.step == 0 { 0 } else { close.lag }, ..close };
        if near { [a, close] } else { [a, b] }
    });
    (1i64..7, 1i64..4, parts, any::<bool>(), any::<bool>()).prop_map(|(trips, inner, mut parts, stores, same)| {
        // What lags is a load.
        if stores {
            parts[1].lag = 0;
        }
        Shape { trips, inner, parts, stores, same }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn parts_keep_the_order(s in shape()) {
        match check(&s.region(), &[], MEMORY as u64, Needs::default()) {
            Ok(_) => prop_assert!(s.ordered(), "out of order"),
            Err(Refusal::Behind(..)) => {
                // An index on which no address depends is not known to be bounded.
                let exact = s.parts.iter().all(|a| a.bound.is_none() && a.step != 0);
                prop_assert!(!exact || !s.ordered(), "refused without a reason");
            }
            Err(other) => prop_assert!(false, "refused for another reason: {other}"),
        }
    }
}

/// A value that the first part stores for the next iteration, and one that it stores for the one before.
#[test]
fn a_neighbour_is_read_behind_it_or_not() {
    let of = |start: i64| Access { start, step: 4, inner: 0, bytes: 4, lag: 0, bound: None };
    for (start, same, ok) in [(996, false, true), (1000, true, true), (1000, false, false), (1004, true, false)] {
        let s = Shape { trips: 8, inner: 1, parts: [of(1000), of(start)], stores: false, same };
        dialect::verify(&s.region()).unwrap();
        let said = check(&s.region(), &[], MEMORY as u64, Needs::default());
        assert_eq!(said.is_ok(), ok, "{start} {same}: {said:?}");
    }
}
