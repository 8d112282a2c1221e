//! Wavefronts: two loops of which neither is parallel, but the points on a diagonal of the two are.
//!
//! Gauss–Seidel sweeps and tables of dynamic programming carry dependences along rows and along columns. Skewed, row i and
//! column j in launch `skew · i + j`, all that a point depends on lies in earlier launches, if only the skew is great enough
//! for the distances that there are (Lamport, "The parallel execution of DO loops", 1974; Wolfe, "Loop skewing: the
//! wavefront method revisited", 1986).
//!
//! [`least_skew`] takes the views of a nest and finds the smallest skew that keeps the order of what they touch at small
//! indices. That is no proof, and need not be one: the guard asks it of the numbers (`Guard::Ordered`). [`skew`] takes a
//! region with both loops parallel and makes of it a host loop over the diagonals around a parallel loop over the rows of
//! one; trips, bases and strides of each diagonal are computed in the prelude, so that nothing of what the guard knows is
//! more than what is there.
//!
//! A row may be more than its columns. What it loads in front of them every point loads again, and so does what the row
//! before has loaded there, if that is wanted; what it stores there is the first column's point's to store ([`ahead`]), and
//! what stands behind them the last one's to do ([`behind`]), such as the column that is left over of pairs.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use rustc_hash::FxHashSet as HashSet;

use tensor_wasm_ir::{BlockId, Code, Guard, Inst, LoopKind, NumOp, Op, Place, Region, Ty, Val, View, Wave};

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
    let part = Part { hosts: around.to_vec(), nest: rows, ..Part::all(root, false) };
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
#[derive(Clone, Copy)]
pub(super) struct Access<'v> {
    pub view: &'v SymView,
    /// The store whose value it reads again, by its place among the views.
    pub handed: Option<usize>,
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

/// The smallest skew of these rows and columns with which no launch touches what an earlier one should have found.
pub(super) fn least_skew(limits: &Limits, of: [usize; 2], views: &[Access<'_>]) -> Result<i64, Kept> {
    let mut skew = 1;
    let along = |v: &SymView, l: usize| v.affine.as_ref().and_then(|(_, strides)| strides.get(&l)).cloned();
    // What stands behind the last column is likely to need what one more column would, or in front of the first one.
    for (k, w) in views.iter().enumerate().filter(|(_, w)| w.view.write && w.end.is_none()) {
        for x in views.iter().filter(|x| x.view.affine.is_some() && x.end.is_none()) {
            let whole_row = !x.view.loops.contains(&of[1]);
            let alike = along(w.view, of[0]) == along(x.view, of[0])
                && (whole_row || along(w.view, of[1]) == along(x.view, of[1]));
            let [above, lag] = of.map(|l| x.view.lag.map_or(0, |(of, n)| if of == l { i64::from(n) } else { 0 }));
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
                    Ordering::Equal => return (lag > 0 && x.handed != Some(k)).then_some(()),
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

fn no(views: &[&SymView], why: &str) -> Kept {
    Kept::new(Code::MemoryRecurrence, why, views.iter().map(|v| v.at).collect())
}

/// Appends to the prelude of a region.
struct Prelude<'r>(&'r mut Region);

impl Prelude<'_> {
    fn push(&mut self, op: Op, args: &[Val], ty: Ty) -> Val {
        let result = self.0.body.value(ty);
        self.0.prelude.push(Inst { op, args: args.to_vec(), result: Some(result), at: 0 });
        result
    }

    fn constant(&mut self, n: i64) -> Val {
        self.push(Op::Const(n as u64), &[], Ty::I64)
    }

    fn num(&mut self, op: NumOp, args: &[Val]) -> Val {
        self.push(Op::Num(op), args, op.info().result)
    }

    /// A number of 64 bits as one of that type.
    fn cast(&mut self, v: Val, ty: Ty) -> Val {
        if ty == Ty::I32 { self.num(NumOp::I32WrapI64, &[v]) } else { v }
    }
}

/// One diagonal, as prelude values (i64).
struct Diagonal {
    index: Val,
    skew: Val,
    /// Its first row, and its column there.
    first: [Val; 2],
    /// How many points it has.
    count: Val,
}

/// The diagonal that the innermost host loop is at; gives how many there are, too.
fn diagonal(p: &mut Prelude<'_>, level: usize, skew: i64, [rows, columns]: [Val; 2]) -> (Diagonal, Val) {
    use NumOp::{I64Add, I64DivS, I64GtS, I64MaxS, I64MinS, I64Mul, I64Select, I64Sub};
    let (zero, one, skew) = (p.constant(0), p.constant(1), p.push(Op::Const(skew as u64), &[], Ty::I64));
    let [last_row, last_column] = [rows, columns].map(|n| p.num(I64Sub, &[n, one]));
    let behind = p.num(I64Mul, &[skew, last_row]);
    let all = p.num(I64Add, &[behind, columns]);
    let fewer = p.num(I64MinS, &[rows, columns]);
    let some = p.num(I64GtS, &[fewer, zero]);
    let trip = p.num(I64Select, &[all, zero, some]);
    let index = p.push(Op::HostIndex(level as u8), &[], Ty::I64);
    // From ⌈(index − last column) / skew⌉, or row 0, to ⌊index / skew⌋, or the last row.
    let past = p.num(I64Sub, &[index, last_column]);
    let past = p.num(I64MaxS, &[past, zero]);
    let up = p.num(I64Sub, &[skew, one]);
    let past = p.num(I64Add, &[past, up]);
    let row = p.num(I64DivS, &[past, skew]);
    let last = p.num(I64DivS, &[index, skew]);
    let last = p.num(I64MinS, &[last, last_row]);
    let between = p.num(I64Sub, &[last, row]);
    let count = p.num(I64Add, &[between, one]);
    let before = p.num(I64Mul, &[skew, row]);
    let column = p.num(I64Sub, &[index, before]);
    (Diagonal { index, skew, first: [row, column], count }, trip)
}

/// Runs the two parallel loops of a region, its rows and its columns, along their diagonals. `role` says of a view which
/// store's value it reads again, and of which column's point alone it is.
pub(super) fn skew(
    r: &mut Region,
    [rows, columns]: [usize; 2],
    skew: i64,
    role: impl Fn(u32) -> (Option<u32>, Option<End>),
) -> Result<(), Kept> {
    let unsuitable = |why: &str| Err(Kept::new(Code::OuterSequential, why, vec![]));
    let both = [rows, columns].map(|l| r.loops[l].kind) == [LoopKind::Parallel(0), LoopKind::Parallel(1)];
    let (true, [Some(n), Some(m)]) = (both && r.parallel().len() == 2, [rows, columns].map(|l| r.loops[l].trip)) else {
        return unsuitable("a nest of other loops than rows and columns");
    };
    if r.views.iter().any(|v| v.update.is_some()) {
        return unsuitable("an update in place along diagonals");
    }
    // Along diagonals a residue is no longer what its definition says of rows and columns: it may be any.
    let residues = r.loops.iter_mut().filter(|l| l.kind == LoopKind::Residue);
    residues.for_each(|l| l.tapers.clear());
    if r.loops.iter().any(|l| !l.tapers.is_empty() || l.kind == LoopKind::Pairs)
        || r.views.iter().any(|v| v.short.iter().any(|l| *l < columns))
    {
        return unsuitable("rows, columns or an inner loop that begin or end elsewhere every time");
    }
    let whole_row = |view: u32, v: &View| !v.loops.contains(&columns) && role(view).1.is_none();
    let above = |l: usize, once: bool| l == rows && once;
    let views = || (0..).zip(&r.views);
    if views().any(|(n, v)| v.lag.is_some_and(|(l, _)| l != columns && !above(l, whole_row(n, v)))) {
        return unsuitable("a value of an earlier row is needed");
    }
    if r.depths()[m.0 as usize] > 0 {
        return unsuitable("the rows' length follows a loop around them");
    }
    let level = r.hosts().len();
    let mut p = Prelude(r);
    let (d, trip) = diagonal(&mut p, level, skew, [n, m]);
    let mut places = vec![];
    for view in 0..p.0.views.len() as u32 {
        let k = view as usize;
        let v = &p.0.views[k];
        let (handed, end) = role(view);
        let [ahead, behind] = [End::Ahead, End::Behind].map(|e| end == Some(e));
        let whole_row = whole_row(view, v);
        let of = [rows, columns];
        let steps = of.map(|l| v.strides.iter().find(|s| s.0 == l).map(|s| s.1));
        let [above, lag] = of.map(|l| v.lag.map_or(0, |(of, n)| if of == l { n } else { 0 }));
        let short = v.short.contains(&columns);
        if let Some(base) = v.base {
            places.push(Place { view, base, steps, lag, above, handed, whole_row, short, ahead, behind });
            let (base, along) = moved(&mut p, &d, base, steps, [above, lag]);
            let v = &mut p.0.views[k];
            v.base = Some(base);
            v.strides.retain(|s| s.0 != rows && s.0 != columns);
            v.strides.extend(along.map(|s| (columns, s)));
            v.strides.sort_unstable_by_key(|s| s.0);
        }
        let v = &mut p.0.views[k];
        (v.lag, v.short) = (None, v.short.iter().copied().filter(|l| *l != columns).collect());
        v.loops.retain(|l| *l != rows && *l != columns);
        v.loops.insert(0, columns);
    }
    r.loops[rows].kind = LoopKind::Host(level as u8);
    r.loops[rows].trip = Some(trip);
    r.loops[columns].kind = LoopKind::Parallel(0);
    r.loops[columns].trip = Some(d.count);
    for g in &mut r.guards {
        match *g {
            Guard::Independent(i, j) => *g = Guard::Ordered(i, j),
            Guard::Joins(..) => return unsuitable("an update in place along diagonals"),
            _ => {}
        }
    }
    r.wave = Some(Wave { skew: d.skew, rows, columns, counts: [n, m], places });
    points(r, &d);
    Ok(())
}

/// The base of a view at the first point of a diagonal, and the stride from there to the next row's point.
fn moved(
    p: &mut Prelude<'_>,
    d: &Diagonal,
    mut base: Val,
    [row, column]: [Option<Val>; 2],
    earlier: [u32; 2],
) -> (Val, Option<Val>) {
    let ty = p.0.body.ty(base);
    let [add, sub, mul] = match ty {
        Ty::I32 => [NumOp::I32Add, NumOp::I32Sub, NumOp::I32Mul],
        _ => [NumOp::I64Add, NumOp::I64Sub, NumOp::I64Mul],
    };
    let mut along = row;
    for ((step, first), earlier) in [row, column].into_iter().zip(d.first).zip(earlier) {
        let Some(step) = step else { continue };
        let mut index = first;
        if earlier > 0 {
            let earlier = p.constant(i64::from(earlier));
            index = p.num(NumOp::I64Sub, &[index, earlier]);
        }
        let index = p.cast(index, ty);
        let by = p.num(mul, &[index, step]);
        base = p.num(add, &[base, by]);
    }
    if let Some(step) = column {
        // A row on is as many columns back as the skew says.
        let skew = p.cast(d.skew, ty);
        let back = p.num(mul, &[skew, step]);
        let none = match row {
            Some(row) => row,
            None => p.push(Op::Const(0), &[], ty),
        };
        along = Some(p.num(sub, &[none, back]));
    }
    (base, along)
}

/// Gives the body the row and the column of each point of a diagonal.
fn points(r: &mut Region, d: &Diagonal) {
    let entry = BlockId(0);
    let [row, column] = r.body.at(entry).params[..] else { unreachable!("a body of two parallel loops") };
    let (point, before) = (r.body.value(Ty::I64), r.body.value(Ty::I64));
    let num = |op: NumOp, args: [Val; 2], result: Val| Inst {
        op: Op::Num(op),
        args: args.to_vec(),
        result: Some(result),
        at: 0,
    };
    let indices = [
        num(NumOp::I64Add, [d.first[0], point], row),
        num(NumOp::I64Mul, [d.skew, row], before),
        num(NumOp::I64Sub, [d.index, before], column),
    ];
    let block = r.body.at_mut(entry);
    block.params = vec![point];
    block.insts.splice(0..0, indices);
}
