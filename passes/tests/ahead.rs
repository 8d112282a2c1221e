//! Loads of what was in memory before a launch, against the program: every access of a nest in its order, byte by byte.
//!
//! What the guard lets read from a copy must not have been stored before in the program (soundness), and lies within what
//! is copied; where nothing is copied, no two points may meet. Where both views move alike, points are in the program's
//! order and every point loads before it stores, it must not refuse without a reason (precision).

use std::cell::Cell;
use std::collections::{HashMap, HashSet};

use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use tensor_wasm_ir::{Region, dialect};
use tensor_wasm_passes::guard::{Needs, Plan, Refusal, check};

#[path = "common/chain.rs"]
mod chain;
use chain::{Access, Chain, Event, LOAD, STORE};

const MEMORY: u64 = 16384;

/// What is asked of a chain without a host loop here.
trait Asked {
    fn late(&self) -> bool;
    fn point(&self, e: &Event) -> Vec<u64>;
    fn meet(&self) -> bool;
    fn check(&self) -> Result<Plan, Refusal>;
    fn plain(&self) -> bool;
}

impl Asked for Chain {
    /// Is a byte loaded that has been stored before?
    fn late(&self) -> bool {
        let mut stored = HashSet::new();
        self.program(0).iter().any(|e| match e.view {
            STORE => {
                stored.extend(self.bytes(e));
                false
            }
            _ => self.bytes(e).any(|b| stored.contains(&b)),
        })
    }

    /// The indices of the parallel loops around an access, in which it is made in a launch.
    fn point(&self, e: &Event) -> Vec<u64> {
        let lag = if e.view == LOAD { self.lag } else { 0 };
        let parallel = e.index.iter().enumerate().filter(|(l, _)| self.loops[*l].0);
        parallel.map(|(l, i)| i + if l == 0 { lag } else { 0 }).collect()
    }

    /// Do two different points meet, one by each view? A load outside of inner loops is one of all their points.
    fn meet(&self) -> bool {
        let mut stores: HashMap<i64, HashSet<Vec<u64>>> = HashMap::new();
        let all = self.program(0);
        for e in all.iter().filter(|e| e.view == STORE) {
            for b in self.bytes(e) {
                stores.entry(b).or_default().insert(self.point(e));
            }
        }
        let axes = self.loops.iter().filter(|l| l.0);
        let points: u64 = axes.clone().map(|l| l.1).product();
        all.iter().filter(|e| e.view == LOAD).any(|e| {
            let of = self.point(e);
            let others: u64 = axes.clone().skip(of.len()).map(|l| l.1).product();
            let different = |p: &Vec<u64>| !p.starts_with(&of) || (others > 1 && points > 1);
            self.bytes(e).any(|b| stores.get(&b).is_some_and(|s| s.iter().any(different)))
        })
    }

    fn check(&self) -> Result<Plan, Refusal> {
        check(&self.region(), &[], MEMORY, Needs::default())
    }

    /// Are points in the program's order, do both views move alike, and does every point load before it stores?
    fn plain(&self) -> bool {
        let first = self.loops.iter().position(|l| !l.0).unwrap_or(self.loops.len());
        let in_order = self.loops[first..].iter().all(|l| !l.0);
        let [w, x] = &self.views;
        let alike = w.strides == x.strides && w.depth == x.depth;
        in_order && alike && first == self.loops.len() && self.load_first && self.lag == 0
    }
}

fn access(n: usize) -> impl Strategy<Value = Access> {
    let stride = prop_oneof![1 => Just(0i64), 5 => prop::sample::select(vec![-16, -8, -4, -1, 1, 2, 4, 8, 12, 16, 20, 24]), 2 => -9i64..=9];
    let bytes = prop::sample::select(vec![(1u8, 1u8), (2, 1), (4, 1), (4, 1), (4, 1), (4, 2), (2, 4), (4, 4)]);
    (6000i64..6070, bytes, prop::collection::vec(stride, n), 0..=n, any::<bool>()).prop_map(
        |(base, (bytes, lanes), strides, depth, behind)| Access { base, host: 0, bytes, lanes, strides, depth, behind },
    )
}

fn shape() -> impl Strategy<Value = Chain> {
    let trips = prop_oneof![1 => Just(1u64), 9 => 2u64..=5];
    let loops = prop::collection::vec((prop::bool::weighted(0.7), trips), 1..=3);
    (loops, 0u64..8, any::<[bool; 5]>()).prop_flat_map(|(mut loops, lag, [same, first, deep, aligned, rows])| {
        if !loops.iter().any(|l| l.0) {
            loops[0].0 = true;
        }
        let n = loops.len();
        (Just(loops), access(n), access(n)).prop_map(move |(loops, mut w, mut x)| {
            // A store that does not stand in all parallel loops would be made by several points.
            let least = loops.iter().rposition(|l| l.0).map_or(0, |l| l + 1);
            w.depth = w.depth.max(least);
            if deep {
                (w.depth, x.depth) = (n, n);
            }
            if rows {
                // As an array has them, one way or the other.
                let sign = if lag % 2 == 0 { 1 } else { -1 };
                w.strides =
                    (0..n as u32).rev().map(|k| sign * i64::from(w.bytes) * i64::from(w.lanes) * 5i64.pow(k)).collect();
            }
            if same {
                (x.strides, x.depth) = (w.strides.clone(), w.depth);
            }
            if aligned {
                w.base -= w.base % 4;
                x.base -= x.base % 4;
            }
            let lag = if loops[0].0 && x.depth > 0 && lag < loops[0].1 && lag < 3 { lag } else { 0 };
            Chain { loops, views: [w, x], load_first: first || same, lag, host: None, before: true, cut: false }
        })
    })
}

#[test]
fn what_is_read_from_a_copy_has_not_been_stored_before() {
    let config = ProptestConfig { cases: 40_000, failure_persistence: None, ..ProptestConfig::default() };
    let (copied, direct, refused) = (Cell::new(0), Cell::new(0), Cell::new(0));
    let count = |n: &Cell<u32>| n.set(n.get() + 1);
    let checked = TestRunner::new(config).run(&shape(), |s| {
        match s.check() {
            Ok(plan) if plan.steps[0].before.is_empty() => {
                count(&direct);
                prop_assert!(!s.meet(), "a conflict was accepted without a copy");
            }
            Ok(plan) => {
                count(&copied);
                prop_assert!(!s.late(), "what a store has changed is read from a copy");
                let inside = |b: i64| plan.steps[0].before.iter().any(|r| r.contains(&(b as u64)));
                let loads = s.program(0).into_iter().filter(|e| e.view == LOAD);
                prop_assert!(loads.into_iter().all(|e| s.bytes(&e).all(inside)), "not all that is read is copied");
            }
            Err(Refusal::Overlap(0, 1)) => {
                count(&refused);
                prop_assert!(s.late() || !s.plain(), "refused without a reason");
            }
            Err(Refusal::Overlap(0, 0)) => {}
            Err(other) => prop_assert!(false, "refused for another reason: {other}"),
        }
        Ok(())
    });
    checked.unwrap();
    let counts = [&copied, &direct, &refused].map(Cell::get);
    assert!(counts.iter().all(|n| *n > 2_000), "copied, direct, refused: {counts:?}");
}

/// `a[i] = a[i + d]` for words, with `n` iterations; a negative step goes down.
fn shifted(d: i64, n: u64, step: i64) -> Chain {
    let of = |base| Access { base, bytes: 4, lanes: 1, strides: vec![4 * step], depth: 1, ..Access::default() };
    let views = [of(2000), of(2000 + 4 * d)];
    Chain { host: None, loops: vec![(true, n)], views, load_first: true, lag: 0, before: true, cut: false }
}

#[test]
fn distances() {
    let copies = |s: &Chain| s.check().map(|p| p.steps[0].copied());
    let late = Err(Refusal::Overlap(0, 1));
    assert_eq!(copies(&shifted(0, 50, 1)), Ok(0));
    assert_eq!(copies(&shifted(1, 50, 1)), Ok(200));
    assert_eq!(copies(&shifted(49, 50, 1)), Ok(200));
    assert_eq!(copies(&shifted(50, 50, 1)), Ok(0));
    assert_eq!(copies(&shifted(-1, 50, 1)), late);
    assert_eq!(copies(&shifted(-50, 50, 1)), Ok(0));
    // Downwards, it is the other way round.
    assert_eq!(copies(&shifted(-1, 50, -1)), Ok(200));
    assert_eq!(copies(&shifted(-7, 50, -1)), Ok(200));
    assert_eq!(copies(&shifted(1, 50, -1)), late);
    // A wide load overlaps its own point's store and the next ones'; one that begins before it does the last ones'.
    let mut wide = shifted(0, 50, 1);
    wide.views[LOAD].lanes = 4;
    assert_eq!(copies(&wide), Ok(212));
    wide.views[LOAD].base -= 4;
    assert_eq!(copies(&wide), late);
    // What the point itself has stored is not in a copy.
    let mut stored = shifted(1, 50, 1);
    stored.load_first = false;
    assert_eq!(copies(&stored), Ok(200));
    stored.views[LOAD].lanes = 2;
    stored.views[LOAD].base -= 4;
    assert_eq!(copies(&stored), late);
    // Faster than the stores: `a[i] = a[2i]`, and slower.
    let mut faster = shifted(0, 50, 1);
    faster.views[LOAD].strides = vec![8];
    assert_eq!(copies(&faster), Ok(396));
    let mut slower = shifted(0, 50, 1);
    slower.views[STORE].strides = vec![8];
    assert_eq!(copies(&slower), late);
}

#[test]
fn rows_and_columns() {
    let of = |base, depth| Access { base, bytes: 4, lanes: 1, strides: vec![40, 4], depth, ..Access::default() };
    let shape = |kinds: [bool; 2], x: Access| Chain {
        loops: vec![(kinds[0], 8), (kinds[1], 10)],
        views: [of(2000, 2), x],
        load_first: true,
        lag: 0,
        host: None,
        before: true,
        cut: false,
    };
    let copies = |kinds, x| shape(kinds, x).check().map(|p| p.steps[0].copied());
    let late = Err(Refusal::Overlap(0, 1));
    // The row below, to the left; the row above, to the right.
    assert_eq!(copies([true, true], of(2036, 2)), Ok(320));
    assert_eq!(copies([true, true], of(1964, 2)), late);
    // In its own row, and at its end in the next one: where every point goes through a row itself, it is not known that it
    // loads before it stores.
    assert_eq!(copies([true, true], of(2004, 2)), Ok(320));
    assert_eq!(copies([true, false], of(2004, 2)), late);
    assert_eq!(copies([true, false], of(2040, 2)), Ok(320));
    // A sequential loop around a parallel one has another order.
    assert_eq!(copies([false, true], of(2004, 2)), late);
    // The row's own element, loaded before the row, and behind it.
    assert_eq!(copies([true, true], of(2000, 1)), Ok(284));
    assert_eq!(copies([true, true], Access { behind: true, ..of(2000, 1) }), late);
}

#[test]
fn they_are_well_formed() {
    dialect::verify(&shifted(1, 5, 1).region()).unwrap();
    let without = |f: fn(&mut Region)| {
        let mut r = shifted(1, 5, 1).region();
        f(&mut r);
        dialect::verify(&r).map_err(|e| e.to_string()).unwrap_err()
    };
    assert!(without(|r| r.guards.truncate(3)).contains("not tested against"));
    assert!(without(|r| r.views[LOAD].before = false).contains("does not read what was before"));
    assert!(without(|r| r.views[STORE].before = true).contains("only a load"));
    assert!(without(|r| r.views[LOAD].base = None).contains("only a load"));
}
