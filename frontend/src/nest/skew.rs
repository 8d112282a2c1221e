//! A nest of rows and columns as launches of its diagonals, or of its columns.
//!
//! Takes a region with both loops parallel and makes of it a host loop over the diagonals around a parallel loop over the
//! rows of one; trips, bases and strides of each diagonal are computed in the prelude, so that nothing of what the guard
//! knows is more than what is there. What the nest was is kept beside it ([`Wave`]), for the guard to ask whether the order
//! is kept (`Guard::Ordered`).

use tensor_wasm_ir::{BlockId, Code, Guard, Inst, LoopKind, NumOp, Op, Place, Region, Taper, Ty, Val, View, Wave};

use super::Kept;
use super::wave::End;
use crate::scev::signed;

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

/// One launch, as prelude values (i64): a diagonal, or a column.
struct Diagonal {
    index: Val,
    skew: Val,
    /// Its first row, and its column there.
    first: [Val; 2],
    /// How many points it has.
    count: Val,
}

/// A bound of the columns that moves from row to row.
struct Ragged {
    /// `scale · column ≤ at_zero + slope · row`, the first two as prelude values (i64).
    scale: Val,
    at_zero: Val,
    slope: i64,
}

impl Prelude<'_> {
    /// The number that a prelude value always is.
    fn always(&self, v: Val) -> Option<i64> {
        let inst = self.0.prelude.iter().find(|i| i.result == Some(v))?;
        let Op::Const(bits) = inst.op else { return None };
        Some(signed(self.0.body.ty(v), bits))
    }

    /// The bounds of columns, if they only follow the rows, by a known number each.
    fn ragged(&mut self, rows: usize, bounds: &[Taper]) -> Option<Vec<Ragged>> {
        let of = |t: &Taper| {
            let slope = match t.slopes.as_slice() {
                [] => 0,
                [(l, slope)] if *l == rows => self.always(*slope)?,
                _ => return None,
            };
            let at_zero = match self.0.body.ty(t.at_zero) {
                Ty::I32 => self.num(NumOp::I64ExtendI32S, &[t.at_zero]),
                _ => t.at_zero,
            };
            Some(Ragged { scale: self.constant(i64::from(t.scale)), at_zero, slope })
        };
        bounds.iter().map(of).collect()
    }

    /// From the first row that has a column to the last one; of the first column all rows: each finds out whether its bound
    /// is that of the program.
    fn rows_of(&mut self, column: Val, last_row: Val, bounds: &[Ragged]) -> [Val; 2] {
        use NumOp::{I64Add, I64DivS, I64MaxS, I64MinS, I64Mul, I64Sub};
        let (zero, one) = (self.constant(0), self.constant(1));
        let (mut first, mut last) = (zero, last_row);
        for b in bounds {
            let at = self.num(I64Mul, &[b.scale, column]);
            // slope · row ≥ −room
            let room = self.num(I64Sub, &[b.at_zero, at]);
            let by = self.constant(b.slope.abs().max(1));
            if b.slope > 0 {
                let missing = self.num(I64Sub, &[zero, room]);
                let missing = self.num(I64MaxS, &[missing, zero]);
                let up = self.num(I64Sub, &[by, one]);
                let missing = self.num(I64Add, &[missing, up]);
                let row = self.num(I64DivS, &[missing, by]);
                first = self.num(I64MaxS, &[first, row]);
                continue;
            }
            // No row, if there is none to spare: -1.
            let least = self.constant(-1);
            let room = self.num(I64MaxS, &[room, least]);
            let room = self.num(I64Add, &[room, by]);
            let row = self.num(I64DivS, &[room, by]);
            let row = self.num(I64Sub, &[row, one]);
            let row = if b.slope < 0 {
                row
            } else {
                // All of them or none.
                let any = self.num(NumOp::I64GeS, &[row, zero]);
                self.num(NumOp::I64Select, &[last_row, least, any])
            };
            last = self.num(I64MinS, &[last, row]);
        }
        if bounds.is_empty() {
            return [first, last];
        }
        let later = self.num(NumOp::I64Ne, &[column, zero]);
        [(first, zero), (last, last_row)].map(|(some, all)| self.num(NumOp::I64Select, &[some, all, later]))
    }
}

/// The diagonal that the innermost host loop is at, or, without a skew, the column, of these bounds; gives how many there
/// are, too.
fn diagonal(
    p: &mut Prelude<'_>,
    level: usize,
    skew: i64,
    [rows, columns]: [Val; 2],
    bounds: &[Ragged],
) -> (Diagonal, Val) {
    use NumOp::{I64Add, I64DivS, I64GtS, I64MaxS, I64MinS, I64Mul, I64Select, I64Sub};
    let (zero, one, by) = (p.constant(0), p.constant(1), p.constant(skew));
    let [last_row, last_column] = [rows, columns].map(|n| p.num(I64Sub, &[n, one]));
    let behind = p.num(I64Mul, &[by, last_row]);
    let all = p.num(I64Add, &[behind, columns]);
    let fewer = p.num(I64MinS, &[rows, columns]);
    let some = p.num(I64GtS, &[fewer, zero]);
    let trip = p.num(I64Select, &[all, zero, some]);
    let index = p.push(Op::HostIndex(level as u8), &[], Ty::I64);
    let [row, last] = if skew == 0 {
        p.rows_of(index, last_row, bounds)
    } else {
        // From ⌈(index − last column) / skew⌉, or row 0, to ⌊index / skew⌋, or the last row.
        let past = p.num(I64Sub, &[index, last_column]);
        let past = p.num(I64MaxS, &[past, zero]);
        let up = p.num(I64Sub, &[by, one]);
        let past = p.num(I64Add, &[past, up]);
        let row = p.num(I64DivS, &[past, by]);
        let last = p.num(I64DivS, &[index, by]);
        [row, p.num(I64MinS, &[last, last_row])]
    };
    let between = p.num(I64Sub, &[last, row]);
    let count = p.num(I64Add, &[between, one]);
    // A column may be no row's.
    let count = if bounds.is_empty() { count } else { p.num(I64MaxS, &[count, zero]) };
    let before = p.num(I64Mul, &[by, row]);
    let column = p.num(I64Sub, &[index, before]);
    (Diagonal { index, skew: by, first: [row, column], count }, trip)
}

/// Runs the two parallel loops of a region, its rows and its columns, along their diagonals; without a skew column by
/// column. `role` says of a view which store's value it reads again, and of which column's point alone it is.
pub(super) fn skew(
    r: &mut Region,
    [rows, columns]: [usize; 2],
    skew: i64,
    role: impl Fn(u32) -> (Vec<u32>, Option<End>),
) -> Result<(), Kept> {
    let unsuitable = |why: &str| Err(Kept::new(Code::OuterSequential, why, vec![]));
    let both = [rows, columns].map(|l| r.loops[l].kind) == [LoopKind::Parallel(0), LoopKind::Parallel(1)];
    let (true, [Some(n), Some(m)]) = (both && r.parallel().len() == 2, [rows, columns].map(|l| r.loops[l].trip)) else {
        return unsuitable("a nest of other loops than rows and columns");
    };
    if r.views.iter().any(|v| v.update.is_some()) {
        return unsuitable("an update in place along diagonals");
    }
    if r.loops.iter().any(|l| l.kind == LoopKind::Pairs)
        || !r.loops[rows].tapers.is_empty()
        || (skew > 0 && !r.loops[columns].tapers.is_empty())
        || r.views.iter().any(|v| v.short.iter().any(|l| *l < columns))
    {
        return unsuitable("rows or columns that begin or end elsewhere every time");
    }
    if !r.loops[columns].tapers.is_empty() && !r.reductions.is_empty() {
        return unsuitable("a reduction over rows that end elsewhere every time");
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
    let of_columns = std::mem::take(&mut p.0.loops[columns].tapers);
    let Some(ragged) = p.ragged(rows, &of_columns) else {
        return unsuitable("columns whose number does not only follow their row");
    };
    let (d, trip) = diagonal(&mut p, level, skew, [n, m], &ragged);
    let (mut places, mut bounds) = (vec![], of_columns.into_iter().map(|t| (columns, t)).collect::<Vec<_>>());
    for l in 0..p.0.loops.len() {
        let was = std::mem::take(&mut p.0.loops[l].tapers);
        // Of an access of an iteration before, a residue is not what its definition says of the point: it may be any.
        if p.0.loops[l].kind != LoopKind::Residue {
            p.0.loops[l].tapers = was.iter().map(|t| launched(&mut p, &d, t, [rows, columns])).collect();
        }
        bounds.extend(was.into_iter().filter(|_| skew == 0).map(|t| (l, t)));
    }
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
    r.wave = Some(Wave { skew: d.skew, rows, columns, counts: [n, m], bounds, places });
    points(r, &d);
    Ok(())
}

/// The bound of a loop inside as a launch has it, by the index of its point.
fn launched(p: &mut Prelude<'_>, d: &Diagonal, t: &Taper, of: [usize; 2]) -> Taper {
    let steps = of.map(|l| t.slopes.iter().find(|s| s.0 == l).map(|s| s.1));
    let (at_zero, along) = moved(p, d, t.at_zero, steps, [0, 0]);
    let others = t.slopes.iter().copied().filter(|s| !of.contains(&s.0));
    let slopes = along.map(|s| (of[1], s)).into_iter().chain(others).collect();
    Taper { scale: t.scale, at_zero, slopes }
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
