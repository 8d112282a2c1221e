//! Nests in pieces, against the program: every access of a nest in its order, byte by byte.
//!
//! The pieces of a nest must be its points, each once; two accesses that touch a common byte, of which one is a store, must
//! be in pieces in the program's order, or in one piece and there in one point, or a load that comes first read from a
//! copy (soundness). Ways to meet that the pieces are for must not be refused (precision).

use std::cell::Cell;
use std::collections::{BTreeSet, HashMap};

use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use tensor_wasm_ir::{Op, dialect};
use tensor_wasm_passes::guard::{Needs, Plan, Refusal, Step, check};

#[path = "common/chain.rs"]
mod chain;
use chain::{Access, Chain, Event, LOAD, STORE};

const MEMORY: u64 = 16384;

fn asked(s: &Chain) -> Result<Plan, Refusal> {
    check(&s.region(), &[], MEMORY, Needs::default())
}

/// All indices of the axes of a piece.
fn points(s: &Step) -> Vec<Vec<u64>> {
    s.origin.iter().zip(&s.trips).fold(vec![vec![]], |all, (origin, trips)| {
        all.iter().flat_map(|p| (*origin..origin + trips).map(move |i| [p.as_slice(), &[i]].concat())).collect()
    })
}

/// What is wrong with the pieces of one nest.
fn wrong(s: &Chain, host: u64, pieces: &[Step]) -> Option<String> {
    let mut piece: HashMap<Vec<u64>, usize> = HashMap::new();
    for (n, step) in pieces.iter().enumerate() {
        if points(step).into_iter().any(|p| piece.insert(p, n).is_some()) {
            return Some("a point is in two pieces".into());
        }
    }
    let parallel = |e: &Event| e.index.iter().zip(&s.loops).filter(|(_, l)| l.0).map(|(i, _)| *i).collect::<Vec<u64>>();
    let trips = s.trips(host).into_iter().zip(&s.loops).filter(|(_, l)| l.0).map(|(t, _)| t);
    let whole: u64 = trips.product();
    if whole != piece.len() as u64 {
        return Some(format!("{} of {whole} points are in pieces", piece.len()));
    }
    let all = s.program(host);
    // An access outside of inner loops is made by all their points.
    let by = |e: &Event| {
        let of = parallel(e);
        piece.iter().filter(|(p, _)| p.starts_with(&of)).map(|(p, n)| (p.clone(), *n)).collect::<Vec<_>>()
    };
    let mut touched: HashMap<i64, Vec<usize>> = HashMap::new();
    for (n, e) in all.iter().enumerate() {
        s.bytes(e).for_each(|b| touched.entry(b).or_default().push(n));
    }
    let mut pairs = BTreeSet::new();
    for of in touched.values() {
        let stores = of.iter().filter(|n| all[**n].view == STORE);
        pairs.extend(stores.flat_map(|a| of.iter().filter(move |b| *b != a).map(move |b| (*a, *b))));
    }
    for (a, b) in pairs {
        for (p, m) in by(&all[a]) {
            for (q, n) in by(&all[b]) {
                let copied = all[b].view == LOAD && !pieces[n].before.is_empty();
                let fine = match m.cmp(&n) {
                    std::cmp::Ordering::Less => a < b,
                    std::cmp::Ordering::Greater => b < a,
                    std::cmp::Ordering::Equal if copied => b < a,
                    std::cmp::Ordering::Equal => p == q,
                };
                if !fine {
                    return Some(format!("{p:?} stores what {q:?} accesses, in pieces {m} and {n}"));
                }
            }
        }
        let copied = |n: usize| {
            let all_of = |step: &Step| s.bytes(&all[n]).all(|b| step.before.iter().any(|r| r.contains(&(b as u64))));
            all[n].view == STORE || by(&all[n]).iter().all(|(_, k)| pieces[*k].before.is_empty() || all_of(&pieces[*k]))
        };
        if !copied(b) {
            return Some("not all that is read is copied".into());
        }
    }
    None
}

/// Chains of which the load may move as the store does along each loop, or not, or against it, or otherwise.
fn chains() -> impl Strategy<Value = Chain> {
    let trips = prop_oneof![1 => Just(1u64), 9 => 2u64..=6];
    let along = prop_oneof![4 => Just(1i64), 3 => Just(0), 2 => Just(-1), 1 => Just(2)];
    let at = prop_oneof![5 => 0i64..6, 1 => -2i64..9];
    let of = (prop::bool::weighted(0.85), trips, along, at, -1i64..=1);
    let host = prop::option::weighted(0.6, (1u64..5, prop_oneof![3 => Just(0i64), 1 => -1i64..=1]));
    let small = prop_oneof![6 => Just(0i64), 1 => prop::sample::select(vec![-8, -4, -2, 1, 4, 8, 16])];
    let ways = (0usize..4, any::<[bool; 4]>());
    (prop::collection::vec(of, 1..=3), host, small, ways).prop_map(|(mut of, host, small, (depth, flags))| {
        let [load_first, before, behind, down] = flags;
        if !of.iter().any(|l| l.0) {
            of[0].0 = true;
        }
        let host = host.map(|(n, grows)| (if grows < 0 { n.min(of[0].1) } else { n }, grows));
        let n = of.len();
        let sign = if down { -1 } else { 1 };
        let rows: Vec<i64> = (0..n as u32).rev().map(|k| sign * 4 * 7i64.pow(k)).collect();
        let least = of.iter().rposition(|l| l.0).map_or(0, |l| l + 1);
        let depth = if depth == 0 { n.min(least) } else { n };
        let mut store = Access { base: 6000, bytes: 4, lanes: 1, strides: rows.clone(), depth: n, ..Access::default() };
        let mut load = Access { depth, behind, base: 6000 + small, ..store.clone() };
        for (l, &(_, _, along, at, moves)) in of.iter().enumerate() {
            load.strides[l] = along * rows[l];
            if along != 1 {
                // They meet at that index, or cross there.
                load.base += rows[l] * at;
                load.host += rows[l] * moves;
            }
        }
        // As if several hosts' steps moved the whole.
        store.host += 4;
        load.host += 4;
        let loops = of.iter().map(|l| (l.0, l.1)).collect();
        Chain { host, loops, views: [store, load], load_first, lag: 0, before, cut: true }
    })
}

/// Are all loops parallel, and does the load move as the store does, but along the outermost loop, where it stands still or
/// goes the other way, and starts rows away? Then it is not refused.
fn easy(s: &Chain) -> bool {
    let differ = |l: usize| s.views[LOAD].strides[l] != s.views[STORE].strides[l];
    let plain = s.loops.iter().all(|l| l.0) && s.views[LOAD].depth == s.loops.len();
    let [store, load] = [STORE, LOAD].map(|v| &s.views[v]);
    let rows = (load.base - store.base) % store.strides[0] == 0 && load.strides[0] * store.strides[0] <= 0;
    plain && (1..s.loops.len()).all(|l| !differ(l)) && differ(0) && rows
}

#[test]
fn pieces_are_in_the_programs_order() {
    let config = ProptestConfig { cases: 8_000, failure_persistence: None, ..ProptestConfig::default() };
    let (cut, copied, whole, refused) = (Cell::new(0), Cell::new(0), Cell::new(0), Cell::new(0));
    let count = |n: &Cell<u32>| n.set(n.get() + 1);
    let checked = TestRunner::new(config).run(&chains(), |s| {
        let plan = match asked(&s) {
            Ok(plan) => plan,
            Err(Refusal::Overlap(0, k)) => {
                count(&refused);
                prop_assert!(k == 1 && !easy(&s), "refused without a reason");
                return Ok(());
            }
            Err(Refusal::Empty) => return Ok(()),
            Err(other) => return Err(TestCaseError::fail(format!("refused for another reason: {other}"))),
        };
        for pieces in plan.nests() {
            let host = pieces[0].index.first().copied().unwrap_or(0);
            count(if pieces.len() > 1 { &cut } else { &whole });
            if pieces.len() > 1 && pieces.iter().any(|s| !s.before.is_empty()) {
                count(&copied);
            }
            if let Some(why) = wrong(&s, host, pieces) {
                let boxes: Vec<_> = pieces.iter().map(|s| (&s.origin, &s.trips)).collect();
                prop_assert!(false, "launch {host}, {boxes:?}: {why}");
            }
        }
        Ok(())
    });
    checked.unwrap();
    let counts = [&cut, &whole, &refused].map(Cell::get);
    assert!(counts.iter().all(|n| *n > 600) && copied.get() > 10, "cut, whole, refused: {counts:?}, {copied:?}");
}

fn word(base: i64, host: i64, strides: &[i64]) -> Access {
    Access { base, host, bytes: 4, lanes: 1, strides: strides.to_vec(), depth: strides.len(), ..Access::default() }
}

/// One loop or two, with the store of all words of a row or matrix, and that load.
fn nest(trips: &[u64], host: Option<u64>, load: Access) -> Chain {
    let strides = if trips.len() == 1 { vec![4] } else { vec![40, 4] };
    Chain {
        host: host.map(|n| (n, 0)),
        loops: trips.iter().map(|t| (true, *t)).collect(),
        views: [word(2000, 0, &strides), load],
        load_first: true,
        lag: 0,
        before: false,
        cut: true,
    }
}

/// The pieces of each launch: first indices and trips.
fn pieces(s: &Chain) -> Result<Vec<Vec<String>>, Refusal> {
    let one = |s: &Step| {
        let axes: Vec<String> = s.origin.iter().zip(&s.trips).map(|(o, t)| format!("{o}+{t}")).collect();
        axes.join(" ")
    };
    let plan = asked(s)?;
    let out = plan.nests().map(|n| n.iter().map(one).collect()).collect();
    for n in plan.nests() {
        assert_eq!(wrong(s, n[0].index.first().copied().unwrap_or(0), n), None);
    }
    Ok(out)
}

fn launches(of: &[&[&str]]) -> Result<Vec<Vec<String>>, Refusal> {
    Ok(of.iter().map(|n| n.iter().map(ToString::to_string).collect()).collect())
}

#[test]
fn one_loop() {
    // `a[i] = a[c]`: at the beginning, inside, at the end and outside of it.
    let fixed = |c: i64| pieces(&nest(&[10], None, word(2000 + 4 * c, 0, &[0])));
    assert_eq!(fixed(0), launches(&[&["0+1", "1+9"]]));
    assert_eq!(fixed(1), launches(&[&["0+1", "1+1", "2+8"]]));
    assert_eq!(fixed(9), launches(&[&["0+9", "9+1"]]));
    assert_eq!(fixed(10), launches(&[&["0+10"]]));
    assert_eq!(fixed(-1), launches(&[&["0+10"]]));
    // `a[i] = a[n - 1 - i]` with an odd and an even middle; crossing elsewhere, and not at all.
    let mirrored = |n: u64, c: i64| pieces(&nest(&[n], None, word(2000 + 4 * c, 0, &[-4])));
    assert_eq!(mirrored(10, 9), launches(&[&["0+5", "5+5"]]));
    assert_eq!(mirrored(11, 10), launches(&[&["0+5", "5+6"]]));
    assert_eq!(mirrored(10, 4), launches(&[&["0+2", "2+8"]]));
    assert_eq!(mirrored(10, 1), launches(&[&["0+1", "1+9"]]));
    assert_eq!(mirrored(10, 0), launches(&[&["0+10"]]));
    assert_eq!(mirrored(10, 17), launches(&[&["0+9", "9+1"]]));
    assert_eq!(mirrored(10, 19), launches(&[&["0+10"]]));
    // Two elements at once, `a[c]` and `a[c + 1]`.
    let mut two = nest(&[10], None, word(2012, 0, &[0]));
    two.views[LOAD].lanes = 2;
    assert_eq!(pieces(&two), launches(&[&["0+3", "3+1", "4+1", "5+5"]]));
    // From element to element further on, every cut leaves some.
    assert_eq!(pieces(&nest(&[10], None, word(1996, 0, &[4]))), Err(Refusal::Overlap(0, 1)));
    assert_eq!(pieces(&nest(&[10], None, word(2000, 0, &[2]))), Err(Refusal::Overlap(0, 1)));
}

#[test]
fn rows_and_columns() {
    let row = |k: i64| pieces(&nest(&[3, 4], None, word(2000 + 40 * k, 0, &[0, 4])));
    assert_eq!(row(1), launches(&[&["0+1 0+4", "1+1 0+4", "2+1 0+4"]]));
    assert_eq!(row(0), launches(&[&["0+1 0+4", "1+2 0+4"]]));
    let column = |k: i64| pieces(&nest(&[3, 4], None, word(2000 + 4 * k, 0, &[40, 0])));
    assert_eq!(column(2), launches(&[&["0+3 0+2", "0+3 2+1", "0+3 3+1"]]));
    // A single element stands in a row and in a column.
    let of = pieces(&nest(&[3, 3], None, word(2044, 0, &[0, 0])));
    assert_eq!(of.unwrap()[0].len(), 9);
    // Column k of the row below: cut by columns, rows would be out of order.
    assert_eq!(pieces(&nest(&[3, 4], None, word(2048, 0, &[40, 0]))), Err(Refusal::Overlap(0, 1)));
    // A transposition meets itself along a diagonal.
    assert_eq!(pieces(&nest(&[4, 4], None, word(2000, 0, &[4, 40]))), Err(Refusal::Overlap(0, 1)));
    // Loaded once for a row: before any of its points has stored, which only a copy keeps.
    let mut outside = nest(&[3, 4], None, word(2008, 0, &[40, 0]));
    outside.views[LOAD].depth = 1;
    assert_eq!(pieces(&outside), Err(Refusal::Overlap(0, 1)));
    outside.before = true;
    assert_eq!(pieces(&outside), launches(&[&["0+3 0+4"]]));
}

#[test]
fn cuts_move_with_a_host_loop() {
    // Row k of step k, and column k.
    let all: Vec<Vec<String>> = pieces(&nest(&[5, 5], Some(5), word(2000, 40, &[0, 4]))).unwrap();
    assert_eq!(all.iter().map(Vec::len).collect::<Vec<_>>(), [2, 3, 3, 3, 2]);
    assert_eq!(all[2], ["0+2 0+5", "2+1 0+5", "3+2 0+5"]);
    let all = pieces(&nest(&[5, 5], Some(7), word(2000, 4, &[40, 0]))).unwrap();
    assert_eq!(all.iter().map(Vec::len).collect::<Vec<_>>(), [2, 3, 3, 3, 2, 1, 1]);
    // Crossing further and further on.
    let all = pieces(&nest(&[9], Some(9), word(2000, 8, &[-4]))).unwrap();
    assert_eq!(all.iter().map(Vec::len).collect::<Vec<_>>(), [1, 2, 2, 2, 2, 2, 2, 2, 2]);
    // Long launches, and more of them than are looked at one by one.
    let mut long = nest(&[1, 300], Some(300), word(2000, 4, &[40, 0]));
    long.views.iter_mut().for_each(|v| v.strides[0] = 0);
    let plan = asked(&Chain { host: Some((300, 0)), loops: vec![(true, 300)], ..flat(&long) }).unwrap();
    assert_eq!(plan.steps.len(), 3 * 300 - 2);
}

/// The inner loop of two.
fn flat(s: &Chain) -> Chain {
    let mut s = s.clone();
    s.loops.remove(0);
    s.views.iter_mut().for_each(|v| {
        v.strides.remove(0);
        v.depth = 1;
    });
    s
}

#[test]
fn not_where_the_kernel_is_not_told() {
    let mut s = nest(&[10], None, word(2012, 0, &[0]));
    s.cut = false;
    assert_eq!(asked(&s).map(|_| ()), Err(Refusal::Overlap(0, 1)));
}

#[test]
fn they_are_well_formed() {
    let region = || nest(&[5, 5], Some(3), word(2000, 4, &[40, 0])).region();
    dialect::verify(&region()).unwrap();
    let mut half = region();
    half.prelude.retain(|i| i.op != Op::End(1));
    assert!(dialect::verify(&half).unwrap_err().to_string().contains("every axis begins and ends"));
    let mut used = region();
    let origin = used.bounds()[0][0];
    used.results.push(origin);
    assert!(dialect::verify(&used).unwrap_err().to_string().contains("only kernels"));
    let mut outer = nest(&[5, 5], None, word(2000, 0, &[40, 0]));
    outer.loops[0].0 = false;
    assert!(dialect::verify(&outer.region()).unwrap_err().to_string().contains("loops in order around"));
}
