//! Wavefronts: two loops of which neither is parallel, but the points on a diagonal of the two are.
//!
//! Gauss–Seidel sweeps and tables of dynamic programming carry dependences along rows and along columns. Skewed, row i and
//! column j in launch `skew · i + j`, all that a point depends on lies in earlier launches, if only the skew is great enough
//! for the distances that there are (Lamport, "The parallel execution of DO loops", 1974; Wolfe, "Loop skewing: the
//! wavefront method revisited", 1986).
//!
//! [`least_skew`] takes the views of a nest and finds the smallest skew that keeps the order of what they touch at small
//! indices. That is no proof, and need not be one: the guard asks it of the numbers (`Guard::Ordered`). What becomes of the
//! region then is told in `skew.rs`.
//!
//! Where dependences only go from earlier columns to later ones, whatever their rows, no skew is needed: rows and columns
//! change places, and a launch holds a column. Then rows may have more or fewer columns from one to the next, as in a
//! table over all parts of a sequence: a column's rows are those that have it.
//!
//! A row may be more than its columns. What it loads in front of them every point loads again, and so does what the row
//! before has loaded there, if that is wanted; what it stores there is the first column's point's to store ([`ahead`]), and
//! what stands behind them the last one's to do ([`behind`]), such as the column that is left over of pairs.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use rustc_hash::FxHashSet as HashSet;

use tensor_wasm_ir::{BlockId, Body, Code, Edge, Inst, NumOp, Op, Term, Ty, Val};

use super::build::Builder;
use super::order::{every_one_counted, nothing_between};
use super::{Context, Kept, Nest, Part, accesses, chain, tied, untied};
use crate::likely::{Limits, meeting};
use crate::scev::Scev;
use crate::views::SymView;

/// Lifts the nest with that outermost loop, of which the host runs some loops in order, and the two inside those along
/// their diagonals.
pub fn lift_wave(cx: &Context<'_, '_>, root: usize, hosts: usize, name: String) -> Result<Nest, Kept> {
    let s = cx.scev;
    let chain = chain(s, root, &[]);
    let (Some(around), Some(&[rows, columns])) = (chain.get(..hosts), chain.get(hosts..hosts + 2)) else {
        return Err(Kept::new(Code::NoStores, "no two loops are left to be run along diagonals", vec![]));
    };
    // Columns may be left in the middle of the last one.
    every_one_counted(s, &chain[..hosts + 1], false)?;
    every_one_counted(s, &[columns], true)?;
    if let Some(&l) = tied(s, &Part::all(root, false)).first() {
        return Err(untied(s, l));
    }
    // Between two launches of one iteration, the others have changed what a load would give.
    nothing_between(s, around)?;
    let behind = behind(s, [rows, columns])?;
    let ahead = ahead(s, [rows, columns]);
    let part = Part { hosts: around.to_vec(), nest: rows, tapers: true, ..Part::all(root, false) };
    let (views, residues) = accesses(s, &part)?;
    super::scatter::none(&views)?;
    let both = BTreeSet::from([rows, columns]);
    let builder = Builder::new(cx, &part, &[rows, columns], &both, &views, &residues);
    builder.along_diagonals([rows, columns], ahead, behind).build(name).map_err(|(_, kept)| kept)
}

/// The stores in front of the columns of a row, on every way to them: the point of the first column makes them.
fn ahead(s: &Scev, [rows, columns]: [usize; 2]) -> Vec<(BlockId, usize)> {
    let [row, inner] = [rows, columns].map(|l| &s.forest.loops[l]);
    let mut found = vec![];
    for &b in row.blocks.iter().filter(|b| !inner.blocks.contains(*b) && s.dominates(**b, inner.header)) {
        let insts = s.f.body.at(b).insts.iter().enumerate();
        found.extend(insts.filter(|(_, i)| matches!(i.op, Op::Store { .. })).map(|(k, _)| (b, k)));
    }
    found
}

/// The blocks behind the columns of a row, if there are accesses among them: the point of the last column runs them, as
/// what an unrolled loop leaves over. Of other loads it must be certain that they stand in front of the columns.
fn behind(s: &Scev, [rows, columns]: [usize; 2]) -> Result<HashSet<BlockId>, Kept> {
    let [row, inner] = [rows, columns].map(|l| &s.forest.loops[l]);
    let (block, k) = inner.exits[0];
    let ahead = |b: BlockId| s.f.body.at(b).term.edges().iter().map(|e| e.block).collect::<Vec<_>>();
    let (mut found, mut work) = (HashSet::default(), vec![ahead(block)[k]]);
    while let Some(b) = work.pop() {
        if row.blocks.contains(&b) && b != row.header && found.insert(b) {
            work.extend(ahead(b));
        }
    }
    let accesses = |b: &BlockId| s.f.body.at(*b).insts.iter().find(|i| i.op.view().is_some());
    for &b in row.blocks.difference(&inner.blocks).filter(|b| !found.contains(b) && !s.dominates(**b, inner.header)) {
        if let Some(i) = accesses(&b) {
            return Err(Kept::new(Code::OuterSequential, "a load or store stands beside the inner loop", vec![i.at]));
        }
    }
    let Some(i) = found.iter().find_map(accesses) else { return Ok(HashSet::default()) };
    // What is seen behind the loop has to be what its last iteration has computed.
    match s.count(columns).is_some_and(|c| c.kind.bottom && !c.middle) && found.is_disjoint(&inner.blocks) {
        true => Ok(found),
        false => Err(Kept::new(Code::OuterSequential, "a load or store stands behind the inner loop", vec![i.at])),
    }
}

/// Greatest skew: every row begins so many launches behind the one before it.
const GREATEST: i64 = 4;

/// What a view of a nest is to a wave.
pub(super) struct Access<'v> {
    pub view: &'v SymView,
    /// The stores whose value it reads again, by their places among the views.
    pub handed: Vec<usize>,
    /// Only the point of one column makes it.
    pub end: Option<End>,
}

/// Where an access stands that only the point of one column of a row makes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum End {
    /// In front of the first column.
    Ahead,
    /// Behind the last one.
    Behind,
}

/// Do launches of a column each touch nothing that an earlier one should have found?
fn interchangeable(limits: &Limits, of: [usize; 2], views: &[Access<'_>]) -> Result<(), Kept> {
    if let Some(v) = views.iter().find(|v| v.end.is_some()) {
        return Err(no(&[v.view], "only the point of one column makes an access"));
    }
    for (k, w) in views.iter().enumerate().filter(|(_, w)| w.view.write) {
        for x in views.iter().filter(|x| x.view.affine.is_some()) {
            let whole_row = !x.view.loops.contains(&of[1]);
            let [above, lag] = x.view.lags(of);
            let handed = i64::from(x.handed.contains(&k));
            let bad = meeting(limits, (w.view, x.view), &of, |a, b| {
                let (rows, columns) = (a[0] - b[0], a[1] - b[1]);
                let crossed = match rows.cmp(&0) {
                    Ordering::Less => columns >= 0,
                    Ordering::Equal => (-lag..=-1 - handed).contains(&columns),
                    Ordering::Greater => columns <= 0,
                };
                (b[1] >= lag && (whole_row || crossed)).then_some(())
            });
            if bad.is_some() || above > 0 {
                return Err(no(
                    &[w.view, x.view],
                    "columns one after the other do not keep the order of a store and another access",
                ));
            }
        }
    }
    Ok(())
}

/// The smallest skew of these rows and columns with which no launch touches what an earlier one should have found.
/// `ragged`: rows do not all have the same columns.
pub(super) fn least_skew(limits: &Limits, of: [usize; 2], views: &[Access<'_>], ragged: bool) -> Result<i64, Kept> {
    let none = interchangeable(limits, of, views);
    if none.is_ok() || ragged {
        return none.map(|()| 0);
    }
    let mut skew = 1;
    let along = |v: &SymView, l: usize| v.affine.as_ref().and_then(|(_, strides)| strides.get(&l)).cloned();
    // What stands behind the last column is likely to need what one more column would, or in front of the first one.
    for (k, w) in views.iter().enumerate().filter(|(_, w)| w.view.write && w.end.is_none()) {
        for x in views.iter().filter(|x| x.view.affine.is_some() && x.end.is_none()) {
            let whole_row = !x.view.loops.contains(&of[1]);
            let alike = along(w.view, of[0]) == along(x.view, of[0])
                && (whole_row || along(w.view, of[1]) == along(x.view, of[1]));
            let [above, lag] = x.view.lags(of);
            if above > 0 && !whole_row {
                return Err(no(&[w.view, x.view], "a value of an earlier row is needed"));
            }
            let bad = meeting(limits, (w.view, x.view), &of, |a, b| {
                // In its first rows and columns an access that lags is none.
                if b[0] < above || b[1] < lag {
                    return None;
                }
                let column = if whole_row { -1 } else { b[1] - lag };
                // In which order, and how much later the second one is made than the first one.
                let order = (a[0], a[1]).cmp(&(b[0] - above, column));
                let (rows, mut columns) = (b[0] - a[0], b[1] - a[1]);
                if whole_row && order == Ordering::Greater {
                    return Some(());
                }
                if !alike {
                    return Some(());
                }
                let rows = match order {
                    Ordering::Less => rows,
                    Ordering::Equal => return (lag > 0 && !x.handed.contains(&k)).then_some(()),
                    Ordering::Greater => {
                        columns = -columns;
                        -rows
                    }
                };
                // skew·rows + columns must be 1 or more; in one point the access that lags stands first.
                match rows {
                    0 if columns > 0 || (columns == 0 && order == Ordering::Greater) => None,
                    0 => Some(()),
                    _ => {
                        skew = skew.max((-columns).div_euclid(rows) + 1);
                        (skew > GREATEST).then_some(())
                    }
                }
            });
            if bad.is_some() {
                return Err(no(&[w.view, x.view], "no diagonals keep the order of a store and another access"));
            }
        }
    }
    Ok(skew)
}

impl Builder<'_, '_, '_> {
    /// Counts the loads in front of the columns of a row that only its first column uses among what that column's point
    /// alone makes: `left` of `left = a[i][j] = f(left, …)` begins as `a[i][0]`. In the other points they are left out. Are
    /// there any?
    pub(super) fn entries_ahead(&mut self, [_, columns]: [usize; 2]) -> bool {
        let uses = Uses::new(&self.pre.body, self.index(columns));
        let entry = |(view, ((b, k), v)): (usize, &((BlockId, usize), SymView))| {
            let load = &self.s.f.body.at(*b).insts[*k];
            let once = !v.write && v.lanes == 1 && v.update.is_none() && !v.loops.contains(&columns);
            let value = load.result.filter(|_| once && self.end((*b, *k)).is_none())?;
            uses.only_of_first(*self.map.get(&value)?).then_some((view, (*b, *k)))
        };
        let found: Vec<(usize, (BlockId, usize))> = self.views.iter().enumerate().filter_map(entry).collect();
        for &(view, place) in &found {
            self.only_in_first(columns, view as u32);
            self.ahead.push(place);
        }
        !found.is_empty()
    }

    /// Has only the first column's point make the loads of a view; to the others they give 0.
    fn only_in_first(&mut self, columns: usize, view: u32) {
        let column = self.index(columns);
        let body = &mut self.pre.body;
        for b in body.rpo() {
            let of_view = |i: &Inst| matches!(i.op, Op::Load { view: v, .. } if v == view);
            let Some(k) = body.at(b).insts.iter().position(of_view) else { continue };
            let rest = body.at_mut(b).insts.split_off(k + 1);
            let mut load = body.at_mut(b).insts.pop().expect("the load");
            let given = load.result.expect("a load gives a value");
            let ty = body.ty(given);
            let [make, on] = [(); 2].map(|()| body.block());
            let loaded = body.value(ty);
            load.result = Some(loaded);
            let [none, zero] = [ty, Ty::I64].map(|ty| body.constant(b, ty, 0));
            let first = body.num(b, NumOp::I64Eq, &[column, zero]);
            let to = |v: Val| Edge { block: on, args: vec![v] };
            let ways = Term::CondBr(first, Edge { block: make, args: vec![] }, to(none));
            let term = std::mem::replace(&mut body.at_mut(b).term, ways);
            let block = body.at_mut(make);
            (block.insts, block.term) = (vec![load], Term::Br(to(loaded)));
            let block = body.at_mut(on);
            (block.params, block.insts, block.term) = (vec![given], rest, term);
        }
    }
}

/// Who uses the values of a body, of which the points are the columns of a row.
struct Uses<'b> {
    body: &'b Body,
    /// Is it the first column?
    first: HashSet<Val>,
}

impl Uses<'_> {
    fn new(body: &Body, column: Val) -> Uses<'_> {
        let insts = || body.blocks.iter().flat_map(|b| &b.insts);
        let zeros: HashSet<Val> = insts().filter(|i| i.op == Op::Const(0)).filter_map(|i| i.result).collect();
        let asks = |i: &&Inst| i.op == Op::Num(NumOp::I64Eq) && i.args[0] == column && zeros.contains(&i.args[1]);
        Uses { body, first: insts().filter(asks).filter_map(|i| i.result).collect() }
    }

    /// Does only what the first column chooses, and no other, come of the value?
    fn only_of_first(&self, v: Val) -> bool {
        let (mut seen, mut work) = (HashSet::from_iter([v]), vec![v]);
        while let Some(v) = work.pop() {
            for block in &self.body.blocks {
                for i in block.insts.iter().filter(|i| i.args.contains(&v)) {
                    let Op::Num(op) = i.op else { return false };
                    let chosen = matches!(i.args[..], [_, other, c] if other != v && self.first.contains(&c));
                    if op.traps() {
                        return false;
                    }
                    work.extend(i.result.filter(|r| !chosen && seen.insert(*r)));
                }
                let edges = block.term.edges();
                let passed = edges.iter().flat_map(|e| e.args.iter().zip(&self.body.at(e.block).params));
                let passed: Vec<Val> = passed.filter(|(a, _)| **a == v).map(|(_, p)| *p).collect();
                if block.term.uses().iter().filter(|u| **u == v).count() > passed.len() {
                    return false;
                }
                work.extend(passed.into_iter().filter(|p| seen.insert(*p)));
            }
        }
        true
    }
}

fn no(views: &[&SymView], why: &str) -> Kept {
    Kept::new(Code::MemoryRecurrence, why, views.iter().map(|v| v.at).collect())
}
