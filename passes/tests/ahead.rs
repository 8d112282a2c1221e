//! Loads of what was in memory before a launch, against the program: every access of a nest in its order, byte by byte.
//!
//! What the guard lets read from a copy must not have been stored before in the program (soundness), and lies within what
//! is copied; where nothing is copied, no two points may meet. Where both views move alike, points are in the program's
//! order and every point loads before it stores, it must not refuse without a reason (precision).

use std::cell::Cell;
use std::collections::{HashMap, HashSet};

use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use tensor_wasm_ir::{
    BlockId, Body, Edge, Guard, Inst, LoopDim, LoopKind, MemTy, Op, Region, Term, Ty, Val, View, dialect,
};
use tensor_wasm_passes::guard::{Needs, Plan, Refusal, check};

const MEMORY: u64 = 16384;
const STORE: usize = 0;
const LOAD: usize = 1;

/// A view in numbers, and the loop that it stands in.
#[derive(Clone, Debug)]
struct Access {
    base: i64,
    bytes: u8,
    lanes: u8,
    strides: Vec<i64>,
    /// How many loops are around it.
    depth: usize,
    /// It stands behind the loop inside that one.
    behind: bool,
}

/// A chain of loops (parallel or not, trips) with a store and a load.
#[derive(Clone, Debug)]
struct Shape {
    loops: Vec<(bool, u64)>,
    views: [Access; 2],
    /// Where both stand at one place, the load comes first.
    load_first: bool,
    /// The load is wanted so many iterations of the first loop later.
    lag: u64,
}

/// An access that the program makes: which one, in which point, and its first byte.
struct Event {
    view: usize,
    index: Vec<u64>,
    at: i64,
}

impl Shape {
    /// The views that stand in so many loops, before or behind the next one inside.
    fn standing(&self, depth: usize, behind: bool) -> Vec<usize> {
        let innermost = depth == self.loops.len();
        let here = |v: &usize| self.views[*v].depth == depth && (innermost || self.views[*v].behind == behind);
        let order = if self.load_first { [LOAD, STORE] } else { [STORE, LOAD] };
        order.into_iter().filter(here).collect()
    }

    /// What is made where the loops around have these indices, and inside.
    fn events(&self, index: &mut Vec<u64>, out: &mut Vec<Event>) {
        self.made(index, false, out);
        let Some(&(_, trips)) = self.loops.get(index.len()) else { return };
        for i in 0..trips {
            index.push(i);
            self.events(index, out);
            index.pop();
        }
        self.made(index, true, out);
    }

    fn made(&self, index: &[u64], behind: bool, out: &mut Vec<Event>) {
        for view in self.standing(index.len(), behind) {
            let moved: i64 = self.views[view].strides.iter().zip(index).map(|(s, i)| s * *i as i64).sum();
            out.push(Event { view, index: index.to_vec(), at: self.views[view].base + moved });
        }
    }

    /// The accesses, in the program's order. A load that lags is made when it is not wanted yet, and not at all if it
    /// never is.
    fn program(&self) -> Vec<Event> {
        let mut out = vec![];
        self.events(&mut vec![], &mut out);
        out.retain(|e| e.view == STORE || self.lag == 0 || e.index[0] + self.lag < self.loops[0].1);
        out
    }

    fn bytes(&self, e: &Event) -> std::ops::Range<i64> {
        let v = &self.views[e.view];
        e.at..e.at + i64::from(v.bytes) * i64::from(v.lanes)
    }

    /// Is a byte loaded that has been stored before?
    fn late(&self) -> bool {
        let mut stored = HashSet::new();
        self.program().iter().any(|e| match e.view {
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
        let all = self.program();
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

    /// Writes a point's body from a loop on; gives the block that it ends in.
    fn body(&self, body: &mut Body, mut b: BlockId, depth: usize, values: &[Val; 2]) -> BlockId {
        let put = |body: &mut Body, b: BlockId, behind: bool| {
            for view in self.standing(depth, behind) {
                if self.lag > 0 && view == LOAD {
                    continue;
                }
                self.access(body, b, view, values);
            }
        };
        put(body, b, false);
        if depth < self.loops.len() {
            if self.loops[depth].0 {
                b = self.body(body, b, depth + 1, values);
            } else {
                let [header, after] = [(); 2].map(|()| body.block());
                let to = |block| Edge { block, args: vec![] };
                body.at_mut(b).term = Term::Br(to(header));
                let latch = self.body(body, header, depth + 1, values);
                body.at_mut(latch).term = Term::CondBr(values[1], to(header), to(after));
                b = after;
            }
            put(body, b, true);
        }
        b
    }

    fn access(&self, body: &mut Body, b: BlockId, view: usize, values: &[Val; 2]) {
        let mem = MemTy { ty: Ty::I32, bytes: self.views[view].bytes, signed: false };
        let (offset, view) = (0, view as u32);
        match view as usize {
            STORE => body.effect(b, Op::Store { mem, offset, view }, vec![values[0], values[1]]),
            _ => {
                body.push(b, Op::Load { mem, offset, view }, vec![values[0]], Ty::I32);
            }
        }
    }

    fn region(&self) -> Region {
        let mut body = Body::default();
        let mut prelude = vec![];
        let mut constant = |body: &mut Body, ty: Ty, n: i64| {
            let result = body.value(ty);
            let bits = if ty == Ty::I32 { u64::from(n as u32) } else { n as u64 };
            prelude.push(Inst { op: Op::Const(bits), args: vec![], result: Some(result), at: 0 });
            result
        };
        let (mut loops, mut axes) = (vec![], 0u8);
        for (l, &(parallel, trips)) in self.loops.iter().enumerate() {
            let kind = if parallel { LoopKind::Parallel(axes) } else { LoopKind::Sequential };
            axes += u8::from(parallel);
            let trip = Some(constant(&mut body, Ty::I64, trips as i64));
            loops.push(LoopDim { kind, trip, tapers: vec![], parent: l.checked_sub(1), at: 0 });
        }
        let mut views = vec![];
        for (n, v) in self.views.iter().enumerate() {
            let base = Some(constant(&mut body, Ty::I32, v.base));
            let moved = (0..v.depth).filter(|&l| v.strides[l] != 0);
            let strides = moved.map(|l| (l, constant(&mut body, Ty::I32, v.strides[l]))).collect();
            views.push(View {
                mem: MemTy { ty: Ty::I32, bytes: v.bytes, signed: false },
                lanes: v.lanes,
                write: n == STORE,
                offset: 0,
                base,
                strides,
                spread: 0,
                update: None,
                lag: (n == LOAD && self.lag > 0).then_some((0, self.lag as u32)),
                short: vec![],
                packed: None,
                before: n == LOAD,
                gate: None,
                loops: (0..v.depth).collect(),
                at: 0,
            });
        }
        let values = [constant(&mut body, Ty::I32, 0), constant(&mut body, Ty::I32, 1)];
        let entry = body.block();
        for _ in 0..axes {
            let v = body.value(Ty::I64);
            body.at_mut(entry).params.push(v);
        }
        if self.lag > 0 {
            // As the lifter has it: where the iteration begins.
            self.access(&mut body, entry, LOAD, &values);
        }
        let end = self.body(&mut body, entry, 0, &values);
        body.at_mut(end).term = Term::Return(vec![]);
        let guards = vec![Guard::InBounds(0), Guard::InBounds(1), Guard::Independent(0, 0), Guard::Ahead(0, 1)];
        Region {
            name: "r".into(),
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
        }
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
        |(base, (bytes, lanes), strides, depth, behind)| Access { base, bytes, lanes, strides, depth, behind },
    )
}

fn shape() -> impl Strategy<Value = Shape> {
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
            Shape { loops, views: [w, x], load_first: first || same, lag }
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
                let loads = s.program().into_iter().filter(|e| e.view == LOAD);
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
fn shifted(d: i64, n: u64, step: i64) -> Shape {
    let of = |base| Access { base, bytes: 4, lanes: 1, strides: vec![4 * step], depth: 1, behind: false };
    Shape { loops: vec![(true, n)], views: [of(2000), of(2000 + 4 * d)], load_first: true, lag: 0 }
}

#[test]
fn distances() {
    let copies = |s: &Shape| s.check().map(|p| p.steps[0].copied());
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
    let of = |base, depth| Access { base, bytes: 4, lanes: 1, strides: vec![40, 4], depth, behind: false };
    let shape = |kinds: [bool; 2], x: Access| Shape {
        loops: vec![(kinds[0], 8), (kinds[1], 10)],
        views: [of(2000, 2), x],
        load_first: true,
        lag: 0,
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
