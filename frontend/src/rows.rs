//! Rows that are made of several things: the columns of a triangle and then the element on the diagonal, or the columns left
//! of the diagonal and then those right of it.
//!
//! Takes a loop over rows of which no two are independent, with loops over columns in it, one behind the other, and perhaps
//! a rest behind those. Gives the function in which a row is one loop over launches: `row + column`, where the columns
//! are counted through, and the rest is one more. In each, a row does of every loop over columns the iteration that is its
//! turn, if there is one, and of the rest all or nothing. That is the same work in the same order, row by row; but now the
//! two loops may change places (`nest/wave.rs`), if a guard finds that each point comes behind those that it depends on
//! (code sinking: Wolfe, "Optimizing Supercompilers for Supercomputers", 1989, on imperfect nests; its time is an affine
//! schedule as in Feautrier, "Some efficient solutions to the affine scheduling problem", 1992). Cholesky's and LU's
//! factorisations row by row are such nests, as they stand in textbooks.
//!
//! Whether it is an iteration's turn is said by a loop of no trip or one, so that all that looks at bounds of
//! loops knows of it. Where a loop over columns ends is taken from its count, and that is no proof: each iteration asks the
//! program's own test whether it agrees, and the numbers that the turns are made of whether they are small; if not, the
//! nest is given up and the program's own code runs.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{BlockId, Edge, Inst, NumOp, Op, Shared, Term, Ty, Val};

use crate::liveness::Liveness;
use crate::scev::{Atom, Count, Def, Poly, Scev, Ways};
use crate::ssa::{Function, WasmLoop};

/// Most loops over columns in a row.
const MOST: usize = 4;
/// Most instructions that are computed once more behind the rest.
const REPEATED: usize = 24;
/// What the loops of no trip or one go on by, more than any of their bounds.
const ONCE: u64 = 1 << 30;
/// All numbers that turns are made of are less than two to that.
const SMALL: u64 = 29;

/// Operations in both types that may be counted in.
const ADD: [NumOp; 2] = [NumOp::I32Add, NumOp::I64Add];
const SUB: [NumOp; 2] = [NumOp::I32Sub, NumOp::I64Sub];
const LESS: [NumOp; 2] = [NumOp::I32LtS, NumOp::I64LtS];

/// A loop over columns.
struct Columns<'s> {
    l: usize,
    count: Count,
    /// How often it runs, by the row.
    trips: Poly,
    /// For each phi what one iteration adds to it; `None` if nobody needs it.
    steps: Vec<Option<Poly>>,
    /// What is used of it behind it: as how much more than which phi at its end, if than any; or nothing that matters.
    ends: HashMap<Val, Option<(Option<usize>, Poly)>>,
    header: &'s [Val],
}

/// What is found out of a nest before it is changed.
struct Nest<'s, 'f> {
    s: &'s Scev<'f>,
    root: usize,
    columns: Vec<Columns<'s>>,
    /// What stands behind those, one part behind the other.
    rest: Vec<Rest>,
    launches: Poly,
    needed: HashSet<Val>,
    /// The type that rows, columns and launches are counted in: the wider one of those that columns move by.
    ty: Ty,
}

/// A part of a row behind its loops over columns.
struct Rest {
    /// Where it begins.
    begin: BlockId,
    /// Its blocks.
    blocks: Vec<BlockId>,
    /// Where it goes on to; at its end the row ends, if that is `None`.
    to: Option<BlockId>,
}

/// The function with those rows as loops over launches, and its loops over columns: the launches have the first one's
/// place, and the others are part of them.
pub fn joined(s: &Scev, live: &Liveness, root: usize) -> Option<(Function, Vec<usize>)> {
    let nest = Nest::find(s, live, root)?;
    let loops = nest.columns.iter().map(|c| c.l).collect();
    Some((nest.rewritten(live)?, loops))
}

/// A polynomial that is that many times another one, coefficient by coefficient.
fn quotient(p: &Poly, by: i64) -> Option<Poly> {
    p.terms().try_fold(Poly::zero(p.ty), |out, (m, c)| {
        let c = Poly::constant(p.ty, c).as_signed()?;
        (c % by == 0).then(|| out.add(&Poly::term(p.ty, m.clone(), (c / by) as u64)))
    })
}

/// How often a loop runs that tests at its end, if it is entered, in the ring of that type: as a small number, so that it does
/// not matter how wide it is.
fn trips(s: &Scev, c: &Count, root: usize, ty: Ty) -> Option<Poly> {
    let Ways { all, scale, more } = s.way(c)?;
    let [way] = all.as_slice() else { return None };
    let way = quotient(&s.resolve(way, root), scale)?;
    let trips = way.add(&Poly::constant(way.ty, more.div_euclid(scale).checked_add(1)? as u64));
    Some(match (trips.ty, ty) {
        (Ty::I64, Ty::I32) => trips.wrap(),
        (Ty::I32, Ty::I64) => trips.widen(),
        _ => trips,
    })
}

/// The values that something comes of.
fn needed(s: &Scev, live: &Liveness) -> HashSet<Val> {
    let f = s.f;
    let (mut found, mut work) = (HashSet::default(), vec![]);
    let reached = f.body.rpo();
    for &b in &reached {
        let block = f.body.at(b);
        work.extend(block.insts.iter().filter(|i| i.op.has_effect()).flat_map(|i| &i.args));
        match &block.term {
            Term::CondBr(c, ..) | Term::Switch(c, _) => work.push(*c),
            Term::Return(vs) => work.extend(vs),
            Term::Br(_) | Term::Unreachable => {}
        }
    }
    let after = |b: BlockId| f.body.at(b).term.edges().iter().map(|e| e.block).collect::<Vec<_>>();
    work.extend(
        f.exit_values.iter().filter(|((b, v), _)| after(*b).iter().any(|to| live.at_start(*to, *v))).map(|x| x.1),
    );
    work.extend(f.exit_vectors.values().flat_map(|(_, lanes)| lanes));
    while let Some(v) = work.pop() {
        if !found.insert(v) {
            continue;
        }
        match s.def(v) {
            Some(Def::Inst(b, k)) => work.extend(&f.body.at(b).insts[k].args),
            Some(Def::Param(b, k)) => work.extend(s.incoming(b).into_iter().map(|(_, _, args)| args[k])),
            None => {}
        }
    }
    found
}

/// The instructions of some blocks that access memory or do something else that is seen.
fn seen<'f>(s: &Scev<'f>, blocks: &HashSet<BlockId>) -> HashSet<BlockId> {
    let does = |b: &&BlockId| s.f.body.at(**b).insts.iter().any(|i| i.op.has_effect());
    blocks.iter().filter(does).copied().collect()
}

impl<'s, 'f> Nest<'s, 'f> {
    fn find(s: &'s Scev<'f>, live: &Liveness, root: usize) -> Option<Nest<'s, 'f>> {
        let row = &s.forest.loops[root];
        let rows = s.count(root).filter(|c| c.kind.bottom && !c.middle)?;
        if row.children.is_empty() || s.f.rolled.contains_key(&row.header) {
            return None;
        }
        let of: Vec<usize> = row.children.iter().copied().filter(|c| is_columns(s, *c)).collect();
        if of.is_empty() || of.len() > MOST {
            return None;
        }
        let inside = |b: &BlockId| of.iter().any(|c| s.forest.loops[*c].blocks.contains(b));
        let others: HashSet<BlockId> = row.blocks.iter().copied().filter(|b| !inside(b)).collect();
        let rest = rest(s, rows.exit.0, root, &of, &others)?;
        if of.len() == 1 && rest.is_empty() {
            return None;
        }
        let needed = needed(s, live);
        let mut moved = of.iter().flat_map(|c| &s.f.body.at(s.forest.loops[*c].header).params);
        let wide = moved.any(|p| needed.contains(p) && s.f.body.ty(*p) == Ty::I64);
        let ty = if wide { Ty::I64 } else { Ty::I32 };
        let find = |l: usize| Columns::find(s, live, root, l, (&needed, ty));
        let columns = of.into_iter().map(find).collect::<Option<Vec<_>>>()?;
        // The launch of the last row's last turn, or the first one's.
        let mut turns = Poly::atom(ty, Atom::Idx(root));
        columns.iter().for_each(|c| turns = turns.add(&c.trips));
        if !rest.is_empty() {
            turns = turns.add(&Poly::constant(ty, 1));
        }
        let (first, more) = turns.linear_in(root)?;
        let launches = if more.as_signed()? > 0 {
            let last = trips(s, &rows, root, ty)?.sub(&Poly::constant(ty, 1));
            turns.substitute(Atom::Idx(root), &last)
        } else {
            first
        };
        (!launches.has(Atom::Idx(root))).then_some(Nest { s, root, columns, rest, launches, needed, ty })
    }
}

/// Does each iteration of a loop in a row store somewhere else, and can it be said how many there are?
fn is_columns(s: &Scev, l: usize) -> bool {
    let lp = &s.forest.loops[l];
    let [(exit, _)] = *lp.exits.as_slice() else { return false };
    let stores = lp.blocks.iter().flat_map(|b| &s.f.body.at(*b).insts).filter(|i| matches!(i.op, Op::Store { .. }));
    let moves = |i: &Inst| s.poly(s.address(i.args[0])).has(Atom::Idx(l));
    let (mut some, mut all) = (false, true);
    stores.for_each(|i| (some, all) = (true, all && moves(i)));
    some && all
        && lp.latches == [exit]
        && !s.f.rolled.contains_key(&lp.header)
        && s.count(l).is_some_and(|c| c.kind.bottom && !c.middle)
}

/// The parts of a row, of which that is the last block, that do what is seen, beside its loops over columns; `None` if one is
/// not behind all of these, or is left in more than one way.
fn rest(s: &Scev, end: BlockId, root: usize, columns: &[usize], others: &HashSet<BlockId>) -> Option<Vec<Rest>> {
    // Where control comes from to each, outside of loops inside the row.
    let mut begins: Vec<BlockId> = vec![];
    for mut b in seen(s, others) {
        while s.forest.innermost.get(&b) != Some(&root) {
            b = s.idom(b)?;
        }
        begins.push(b);
    }
    let order: Vec<BlockId> = s.f.body.rpo().into_iter().filter(|b| others.contains(b)).collect();
    let inside = |b: &BlockId| begins.iter().any(|x| x != b && s.dominates(*x, *b));
    let first: Vec<BlockId> = order.iter().copied().filter(|b| begins.contains(b) && !inside(b)).collect();
    let part = |begin: BlockId| {
        // Where control comes to a loop over columns at all, it has been there before.
        if columns.iter().any(|c| reaches(s, root, begin, s.forest.loops[*c].header)) {
            return None;
        }
        let blocks: Vec<BlockId> = order.iter().copied().filter(|b| s.dominates(begin, *b)).collect();
        let mut to: Vec<BlockId> = vec![];
        for b in blocks.iter().filter(|b| **b != end) {
            let on = s.f.body.at(*b).term.edges();
            to.extend(on.iter().map(|e| e.block).filter(|x| !blocks.contains(x) && !s.forest.only_traps(*x)));
        }
        to.sort_unstable();
        to.dedup();
        let to = match (to.as_slice(), blocks.contains(&end)) {
            ([], true) => None,
            ([one], false) => Some(*one),
            _ => return None,
        };
        Some(Rest { begin, blocks, to })
    };
    first.into_iter().map(part).collect()
}

/// Does a way lead from one block of a row to another one of it?
fn reaches(s: &Scev, root: usize, from: BlockId, to: BlockId) -> bool {
    let row = &s.forest.loops[root];
    let (mut found, mut work) = (HashSet::default(), vec![from]);
    while let Some(b) = work.pop() {
        if b == to {
            return true;
        }
        let on = s.f.body.at(b).term.edges().into_iter().map(|e| e.block);
        work.extend(on.filter(|x| *x != row.header && row.blocks.contains(x) && found.insert(*x)));
    }
    false
}

impl<'s> Columns<'s> {
    fn find(
        s: &'s Scev,
        live: &Liveness,
        root: usize,
        l: usize,
        (needed, ty): (&HashSet<Val>, Ty),
    ) -> Option<Columns<'s>> {
        let lp = &s.forest.loops[l];
        let count = s.count(l)?;
        let trips = trips(s, &count, root, ty)?;
        let header = s.f.body.at(lp.header).params.as_slice();
        let step = |p: &Val| -> Option<Option<Poly>> {
            if !needed.contains(p) {
                return Some(None);
            }
            let (init, step) = s.poly(*p).linear_in(l)?;
            let ty = s.f.body.ty(*p);
            (!ty.is_float() && s.fixed(&init, l) && s.fixed(&step, l)).then_some(Some(step))
        };
        let steps: Vec<Option<Poly>> = header.iter().map(step).collect::<Option<_>>()?;
        let mut ends = HashMap::default();
        for v in behind(s, live, l) {
            let (ty, this) = (s.f.body.ty(v), s.poly(v));
            let of = |(k, p): (usize, &Val)| {
                let alike = s.f.body.ty(*p) == ty && steps[k].is_some();
                let more = alike.then(|| this.sub(&s.poly(*p))).filter(|more| s.fixed(more, l))?;
                Some((Some(k), more))
            };
            let end = match () {
                () if ty.is_float() => None,
                () if s.fixed(&this, l) => Some((None, this.clone())),
                () => header.iter().enumerate().find_map(of),
            };
            if end.is_none() && needed.contains(&v) {
                return None;
            }
            ends.insert(v, end);
        }
        Some(Columns { l, count, trips, steps, ends, header })
    }
}

/// The values of a loop that are used behind it.
fn behind(s: &Scev, live: &Liveness, l: usize) -> HashSet<Val> {
    let lp = &s.forest.loops[l];
    let own = |v: &&Val| s.def(**v).is_some_and(|d| lp.blocks.contains(&d.block()));
    let mut out = HashSet::default();
    for b in s.f.body.rpo() {
        let block = s.f.body.at(b);
        if lp.blocks.contains(&b) {
            let leaving =
                lp.exits.iter().filter(|e| e.0 == b).flat_map(|e| &block.term.edge(e.1).expect("an exit").args);
            out.extend(leaving.filter(own));
        } else {
            out.extend(block.insts.iter().flat_map(|i| &i.args).filter(own));
            out.extend(block.term.uses().iter().filter(own));
        }
    }
    let leads = |b: BlockId, v| s.f.body.at(b).term.edges().iter().any(|e| live.at_start(e.block, v));
    let named = s.f.exit_values.iter().filter(|((b, v), _)| !lp.blocks.contains(b) && leads(*b, *v)).map(|x| x.1);
    let lanes = s.f.exit_vectors.iter().filter(|((b, _), _)| !lp.blocks.contains(b)).flat_map(|(_, (_, lanes))| lanes);
    out.extend(named.chain(lanes).filter(own));
    out
}

/// Changes a function.
struct Change<'n, 's, 'f> {
    nest: &'n Nest<'s, 'f>,
    f: Function,
    /// How many rows have ended.
    row: Val,
    /// The launch.
    turn: Val,
    launches: Val,
    /// The header of the rows' loop, at the end of which values are computed that are the same for all of a row.
    head: BlockId,
    trap: BlockId,
}

/// What a turn is compared with, in a block.
struct Turn {
    at: BlockId,
    /// Which iteration it is; it may be none.
    column: Val,
    trips: Val,
}

impl Change<'_, '_, '_> {
    fn num(&mut self, b: BlockId, op: NumOp, args: &[Val]) -> Val {
        self.f.body.num(b, op, args)
    }

    fn constant(&mut self, b: BlockId, ty: Ty, c: u64) -> Val {
        self.f.body.constant(b, ty, if ty == Ty::I32 { u64::from(c as u32) } else { c })
    }

    /// The polynomial at the end of a block, of the row's number and of values from before the rows.
    fn spelled(&mut self, b: BlockId, p: &Poly) -> Option<Val> {
        let s = self.nest.s;
        let [add, mul] = match p.ty {
            Ty::I32 => [NumOp::I32Add, NumOp::I32Mul],
            _ => [NumOp::I64Add, NumOp::I64Mul],
        };
        let mut sum: Option<Val> = None;
        for (m, c) in p.terms() {
            let mut term: Option<Val> = None;
            for a in m {
                let v = match *a {
                    Atom::Idx(l) if l == self.nest.root => self.row,
                    Atom::Val(v) if !s.inside(v, self.nest.root) => v,
                    _ => return None,
                };
                let v = self.cast(b, v, p.ty);
                term = Some(term.map_or(v, |t| self.num(b, mul, &[t, v])));
            }
            let term = match term {
                Some(t) if c == 1 => t,
                Some(t) => {
                    let c = self.constant(b, p.ty, c);
                    self.num(b, mul, &[t, c])
                }
                None => self.constant(b, p.ty, c),
            };
            sum = Some(sum.map_or(term, |so_far| self.num(b, add, &[so_far, term])));
        }
        Some(sum.unwrap_or_else(|| self.constant(b, p.ty, 0)))
    }

    /// A number as one of that type.
    fn cast(&mut self, b: BlockId, v: Val, ty: Ty) -> Val {
        match (self.f.body.ty(v), ty) {
            (Ty::I64, Ty::I32) => self.num(b, NumOp::I32WrapI64, &[v]),
            (Ty::I32, Ty::I64) => self.num(b, NumOp::I64ExtendI32S, &[v]),
            _ => v,
        }
    }

    /// An operation of the type that is counted in.
    fn count(&mut self, b: BlockId, [narrow, wide]: [NumOp; 2], args: &[Val]) -> Val {
        let op = if self.nest.ty == Ty::I32 { narrow } else { wide };
        self.num(b, op, args)
    }

    /// A number of that type.
    fn number(&mut self, b: BlockId, n: u64) -> Val {
        self.constant(b, self.nest.ty, n)
    }

    /// Goes on only if that holds.
    fn assert(&mut self, b: BlockId, holds: Val) -> BlockId {
        let on = self.f.new_block();
        let [yes, no] = [on, self.trap].map(|block| Edge { block, args: vec![] });
        self.f.body.at_mut(b).term = Term::CondBr(holds, yes, no);
        on
    }

    /// At the end of a block: the turn as an iteration of what begins in the row behind so many others and has so many
    /// itself, if all are small and there are enough launches.
    fn turn(&mut self, b: BlockId, before: Val, trips: Val) -> Turn {
        let (row, turn, launches) = (self.row, self.turn, self.launches);
        let begin = self.count(b, ADD, &[row, before]);
        let end = self.count(b, ADD, &[begin, trips]);
        let mut all = row;
        for v in [before, trips, launches] {
            all = self.count(b, [NumOp::I32Or, NumOp::I64Or], &[all, v]);
        }
        let bits = self.number(b, SMALL);
        let high = self.count(b, [NumOp::I32ShrU, NumOp::I64ShrU], &[all, bits]);
        let small = self.count(b, [NumOp::I32Eqz, NumOp::I64Eqz], &[high]);
        let enough = self.count(b, [NumOp::I32LeU, NumOp::I64LeU], &[end, launches]);
        let zero = self.number(b, 0);
        let some = self.count(b, [NumOp::I32Ne, NumOp::I64Ne], &[trips, zero]);
        let both = self.num(b, NumOp::I32And, &[small, enough]);
        let fits = self.num(b, NumOp::I32And, &[both, some]);
        let at = self.assert(b, fits);
        let column = self.count(at, SUB, &[turn, begin]);
        Turn { at, column, trips }
    }

    /// From there on: a loop of one trip, if it is its turn, and of none otherwise. Gives its header, the block in which its
    /// iteration begins and the one behind it.
    fn once(&mut self, t: &Turn, of: usize) -> [BlockId; 3] {
        let &Turn { at, column, trips } = t;
        let [zero, one] = [0, 1].map(|n| self.number(at, n));
        let last = self.count(at, SUB, &[trips, one]);
        let left = self.count(at, SUB, &[last, column]);
        let room = self.count(at, [NumOp::I32MinS, NumOp::I64MinS], &[left, column]);
        let [header, begin, behind] = [(); 3].map(|()| self.f.new_block());
        self.f.body.at_mut(at).term = Term::Br(Edge { block: header, args: vec![zero] });
        let so_far = self.f.body.value(self.nest.ty);
        self.f.body.at_mut(header).params = vec![so_far];
        let goes = self.count(header, [NumOp::I32LeS, NumOp::I64LeS], &[so_far, room]);
        let [yes, no] = [begin, behind].map(|block| Edge { block, args: vec![] });
        self.f.body.at_mut(header).term = Term::CondBr(goes, yes, no);
        self.add_loop(header, of);
        [header, begin, behind]
    }

    /// A loop with that header, that is none of the program, with the place of another one.
    fn add_loop(&mut self, header: BlockId, of: usize) {
        let wasm = WasmLoop {
            header,
            inlined: true,
            takes_values: false,
            gives_values: false,
            vars: vec![],
            entry: vec![],
            assigned: vec![],
            ..(*self.nest.s.f.loops[self.nest.s.forest.loops[of].wasm]).clone()
        };
        self.f.loops.push(Shared::from(wasm));
    }

    /// At the end of a block: once more, or rather out of it.
    fn again(&mut self, b: BlockId, header: BlockId) {
        let so_far = self.f.body.at(header).params[0];
        let more = self.number(b, ONCE);
        let next = self.count(b, ADD, &[so_far, more]);
        self.f.body.at_mut(b).term = Term::Br(Edge { block: header, args: vec![next] });
    }

    /// Has a row do one iteration of a loop over columns, or none.
    fn cut(&mut self, c: &Columns<'_>, before: Val) -> Option<()> {
        let s = self.nest.s;
        let lp = &s.forest.loops[c.l];
        let trips = self.spelled(self.head, &c.trips)?;
        // What the loop begins with.
        let enter = self.f.new_block();
        let inits: Vec<Val> = c.header.iter().map(|p| self.f.body.value(s.f.body.ty(*p))).collect();
        self.f.body.at_mut(enter).params.clone_from(&inits);
        self.f.body.change_edges(
            |to| to == lp.header,
            |from, e| {
                if !lp.blocks.contains(&from) {
                    e.block = enter;
                }
            },
        );
        let turn = self.turn(enter, before, trips);
        let [header, begin, behind] = self.once(&turn, c.l);
        let values = self.after(begin, c, &inits, turn.column)?;
        self.f.body.at_mut(begin).term = Term::Br(Edge { block: lp.header, args: values });
        // The program's own test has to say what the turn says of the next one.
        let (exit, k) = c.count.exit;
        let Term::CondBr(test, ..) = self.f.body.at(exit).term else { return None };
        let out = self.f.body.at(exit).term.edge(k)?.clone();
        let one = self.number(exit, 1);
        let next = self.count(exit, ADD, &[turn.column, one]);
        let more = self.count(exit, LESS, &[next, trips]);
        let leaves = self.num(exit, NumOp::I32Eqz, &[test]);
        // Edge 0 is the one of a test that holds.
        let leaves = if k == 0 { self.num(exit, NumOp::I32Eqz, &[leaves]) } else { leaves };
        let agrees = self.num(exit, NumOp::I32Xor, &[more, leaves]);
        let on = self.assert(exit, agrees);
        self.again(on, header);
        // What is used behind the loop is what its last iteration leaves.
        let one = self.number(behind, 1);
        let last = self.count(behind, SUB, &[trips, one]);
        let values = self.after(behind, c, &inits, last)?;
        let mut ends: HashMap<Val, Val> = HashMap::default();
        let mut all: Vec<_> = c.ends.iter().map(|(v, e)| (*v, e)).collect();
        all.sort_unstable_by_key(|e| e.0);
        for (v, end) in all {
            let ty = s.f.body.ty(v);
            let now = match end {
                Some((k, more)) => {
                    let more = self.spelled(behind, more)?;
                    let add = if ty == Ty::I32 { NumOp::I32Add } else { NumOp::I64Add };
                    k.map_or(more, |k| self.num(behind, add, &[values[k], more]))
                }
                None => self.constant(behind, ty, 0),
            };
            ends.insert(v, now);
        }
        self.f.body.at_mut(behind).term = Term::Br(out);
        let now = |v: Val| ends.get(&v).copied().unwrap_or(v);
        for b in (0..self.f.body.blocks.len() as u32).map(BlockId).filter(|b| !lp.blocks.contains(b)) {
            rename(&mut self.f, b, &now);
        }
        let outside = |b: &BlockId| !lp.blocks.contains(b);
        self.f.exit_values.iter_mut().filter(|((b, _), _)| outside(b)).for_each(|(_, v)| *v = now(*v));
        let lanes = self.f.exit_vectors.iter_mut().filter(|((b, _), _)| outside(b)).flat_map(|(_, (_, lanes))| lanes);
        lanes.for_each(|v| *v = now(*v));
        Some(())
    }

    /// In a block, the phis of a loop over columns in that iteration.
    fn after(&mut self, b: BlockId, c: &Columns<'_>, inits: &[Val], column: Val) -> Option<Vec<Val>> {
        let each = |(init, step): (&Val, &Option<Poly>)| {
            let Some(step) = step.as_ref().filter(|step| !step.is_zero()) else { return Some(*init) };
            let by = self.spelled(b, step)?;
            let column = self.cast(b, column, step.ty);
            let [add, mul] = match step.ty {
                Ty::I32 => [NumOp::I32Add, NumOp::I32Mul],
                _ => [NumOp::I64Add, NumOp::I64Mul],
            };
            let moved = self.num(b, mul, &[column, by]);
            Some(self.num(b, add, &[*init, moved]))
        };
        inits.iter().zip(&c.steps).map(each).collect()
    }
}

/// Gives what a block uses other names.
fn rename(f: &mut Function, b: BlockId, now: &impl Fn(Val) -> Val) {
    let block = f.body.at(b);
    let other = |v: &Val| now(*v) != *v;
    if block.insts.iter().flat_map(|i| &i.args).any(other) || block.term.any_use(|v| other(&v)) {
        let block = f.body.at_mut(b);
        block.insts.iter_mut().flat_map(|i| &mut i.args).for_each(|v| *v = now(*v));
        block.term.map_uses(&mut |v| now(v));
    }
}

impl Nest<'_, '_> {
    fn rewritten(&self, live: &Liveness) -> Option<Function> {
        let s = self.s;
        let row = &s.forest.loops[self.root];
        let (end, _) = s.count(self.root)?.exit;
        let mut f = s.f.clone();
        let trap = f.new_block();
        // Rows are counted.
        let ty = self.ty;
        let counter = f.body.value(ty);
        f.body.at_mut(row.header).params.push(counter);
        for (from, k, _) in s.incoming(row.header) {
            let next = if from == end {
                // Its block is the one behind the last launch, which says so then.
                counter
            } else if row.blocks.contains(&from) {
                let one = f.body.constant(from, ty, 1);
                f.body.num(from, ADD[usize::from(ty == Ty::I64)], &[counter, one])
            } else {
                f.body.constant(from, ty, 0)
            };
            f.body.at_mut(from).term.edges_mut()[k].args.push(next);
        }
        // All that a row does is one launch's.
        let launch = f.new_block();
        let turn = f.body.value(ty);
        let block = f.body.at_mut(row.header);
        let (insts, term) = (std::mem::take(&mut block.insts), std::mem::replace(&mut block.term, Term::Unreachable));
        let block = f.body.at_mut(launch);
        (block.params, block.insts, block.term) = (vec![turn], insts, term);
        let targets = std::mem::take(&mut f.lexical[row.header.0 as usize].targets);
        f.lexical[launch.0 as usize].targets = targets;
        let (moved_end, head) = (if end == row.header { launch } else { end }, row.header);
        let mut change = Change { nest: self, f, row: counter, turn, launches: counter, head, trap };
        change.launches = change.spelled(head, &self.launches)?;
        let mut before = change.number(head, 0);
        for c in &self.columns {
            change.cut(c, before)?;
            let trips = change.spelled(head, &c.trips)?;
            before = change.count(head, ADD, &[before, trips]);
        }
        let first = self.columns[0].l;
        // Behind the row's end stands what asks for the next launch, and then for the next row.
        let tail = change.f.new_block();
        let term = std::mem::replace(&mut change.f.body.at_mut(moved_end).term, Term::Unreachable);
        change.f.body.at_mut(tail).term = term;
        let one = change.number(tail, 1);
        let next_row = change.count(tail, ADD, &[counter, one]);
        for e in change.f.body.at_mut(tail).term.edges_mut().into_iter().filter(|e| e.block == row.header) {
            *e.args.last_mut().expect("the row's number") = next_row;
        }
        let targets = std::mem::take(&mut change.f.lexical[moved_end.0 as usize].targets);
        change.f.lexical[tail.0 as usize].targets = targets;
        let moved = |(from, var)| (if from == moved_end { tail } else { from }, var);
        let f = &mut change.f;
        *f.exit_values = std::mem::take(&mut *f.exit_values).into_iter().map(|(at, v)| (moved(at), v)).collect();
        *f.exit_vectors = std::mem::take(&mut *f.exit_vectors).into_iter().map(|(at, v)| (moved(at), v)).collect();
        let mut latch = moved_end;
        for rest in &self.rest {
            let cut = change.cut_rest(rest, before, first);
            match rest.to {
                Some(to) => change.go_on(cut, to)?,
                None => {
                    latch = cut.behind;
                    change.repeat_for(cut, tail, live)?;
                }
            }
        }
        let one = change.number(latch, 1);
        let next = change.count(latch, ADD, &[turn, one]);
        let more = change.count(latch, LESS, &[next, change.launches]);
        let [again, done] = [(launch, vec![next]), (tail, vec![])].map(|(block, args)| Edge { block, args });
        change.f.body.at_mut(latch).term = Term::CondBr(more, again, done);
        let zero = change.number(head, 0);
        change.f.body.at_mut(head).term = Term::Br(Edge { block: launch, args: vec![zero] });
        // The launches have the place of the first loop over columns.
        change.add_loop(launch, first);
        let own = change.f.loops.last_mut().expect("just added");
        own.inlined = s.f.loops[s.forest.loops[first].wasm].inlined;
        Some(change.f)
    }
}

impl Change<'_, '_, '_> {
    /// Has a row do a part of the rest, or not; gives where it stands then.
    fn cut_rest<'r>(&mut self, rest: &'r Rest, before: Val, of: usize) -> Cut<'r> {
        let (one, inner) = (self.number(self.head, 1), self.f.new_block());
        let block = self.f.body.at_mut(rest.begin);
        let (insts, term) = (std::mem::take(&mut block.insts), std::mem::replace(&mut block.term, Term::Unreachable));
        let block = self.f.body.at_mut(inner);
        (block.insts, block.term) = (insts, term);
        let turn = self.turn(rest.begin, before, one);
        let [header, begin, behind] = self.once(&turn, of);
        self.f.body.at_mut(begin).term = Term::Br(Edge { block: inner, args: vec![] });
        let again = self.f.new_block();
        self.again(again, header);
        let (handed, names) = (vec![], HashMap::default());
        let mut cut = Cut { rest, inner, enter: turn.at, header, again, behind, handed, names };
        let mut handed: Vec<Vec<Val>> = vec![];
        for b in rest.blocks.iter().map(|b| cut.now(*b)) {
            match &mut self.f.body.at_mut(b).term {
                // The end of the row stands elsewhere now.
                term @ Term::Unreachable => *term = Term::Br(Edge { block: again, args: vec![] }),
                term => {
                    for e in term.edges_mut().into_iter().filter(|e| Some(e.block) == rest.to) {
                        e.block = again;
                        handed.push(std::mem::take(&mut e.args));
                    }
                }
            }
        }
        cut.handed = handed;
        cut
    }

    /// From behind a part of the rest to where it goes on, with what it hands on computed again.
    fn go_on(&mut self, mut cut: Cut<'_>, to: BlockId) -> Option<()> {
        let mut args = vec![];
        for (k, param) in self.f.body.at(to).params.clone().into_iter().enumerate() {
            let values: Vec<Val> = cut.handed.iter().map(|args| args[k]).collect();
            let one = values.first().copied().filter(|v| values.iter().all(|x| x == v));
            args.push(if self.nest.needed.contains(&param) {
                match one.and_then(|v| self.repeated(v, &mut cut)) {
                    Some(v) => v,
                    None => self.carried(&cut, &values),
                }
            } else {
                self.constant(cut.behind, self.f.body.ty(param), 0)
            });
        }
        self.f.body.at_mut(cut.behind).term = Term::Br(Edge { block: to, args });
        Some(())
    }

    /// What the ways out of a part of the rest hand on, as it is found behind it; nothing, if it has not been its turn.
    fn carried(&mut self, cut: &Cut<'_>, values: &[Val]) -> Val {
        let ty = self.f.body.ty(values[0]);
        let none = self.constant(cut.enter, ty, 0);
        let [found, handed] = [(); 2].map(|()| self.f.body.value(ty));
        self.f.body.at_mut(cut.header).params.push(found);
        self.f.body.at_mut(cut.again).params.push(handed);
        for (from, v) in [(cut.enter, none), (cut.again, handed)] {
            let edges = self.f.body.at_mut(from).term.edges_mut();
            edges.into_iter().filter(|e| e.block == cut.header).for_each(|e| e.args.push(v));
        }
        let mut values = values.iter();
        for b in cut.rest.blocks.iter().map(|b| cut.now(*b)) {
            let edges = self.f.body.at_mut(b).term.edges_mut().into_iter().filter(|e| e.block == cut.again);
            edges.zip(values.by_ref()).for_each(|(e, v)| e.args.push(*v));
        }
        found
    }

    /// Computes again behind the last part of the rest what the end of the row uses of it, which stands in that block.
    fn repeat_for(&mut self, mut cut: Cut<'_>, tail: BlockId, live: &Liveness) -> Option<()> {
        let mut wanted: Vec<Val> = self.f.body.at(tail).term.uses();
        let leads = |v| self.f.body.at(tail).term.edges().iter().any(|e| live.at_start(e.block, v));
        let named = self.f.exit_values.iter().filter(|((b, v), _)| *b == tail && leads(*v)).map(|x| *x.1);
        let lanes = self.f.exit_vectors.iter().filter(|((b, _), _)| *b == tail).flat_map(|(_, (_, lanes))| lanes);
        wanted.extend(named.chain(lanes.copied()));
        for v in wanted {
            self.repeated(v, &mut cut)?;
        }
        let now = |v: Val| cut.names.get(&v).copied().unwrap_or(v);
        rename(&mut self.f, tail, &now);
        self.f.exit_values.iter_mut().filter(|((b, _), _)| *b == tail).for_each(|(_, v)| *v = now(*v));
        let lanes = self.f.exit_vectors.iter_mut().filter(|((b, _), _)| *b == tail).flat_map(|(_, (_, lanes))| lanes);
        lanes.for_each(|v| *v = now(*v));
        Some(())
    }

    /// The value behind a part of the rest: computed again, with what it comes of, as far as it stands in it.
    fn repeated(&mut self, v: Val, cut: &mut Cut<'_>) -> Option<Val> {
        let s = self.nest.s;
        let known = (v.0 as usize) < s.f.body.types.len();
        let own = match known.then(|| s.def(v)).flatten() {
            Some(Def::Inst(b, _)) => cut.rest.blocks.contains(&b),
            // What it begins with stands in front of it.
            Some(Def::Param(b, _)) => b != cut.rest.begin && cut.rest.blocks.contains(&b),
            None => false,
        };
        if !own {
            return Some(v);
        }
        if let Some(now) = cut.names.get(&v) {
            return Some(*now);
        }
        let ty = s.f.body.ty(v);
        let now = if self.nest.needed.contains(&v) {
            let Some(Def::Inst(b, k)) = s.def(v) else { return None };
            let i = self.f.body.at(cut.now(b)).insts[k].clone();
            let plain = matches!(i.op, Op::Const(_)) || matches!(i.op, Op::Num(n) if !n.traps());
            if !plain || cut.names.len() == REPEATED {
                return None;
            }
            let args = i.args.iter().map(|a| self.repeated(*a, cut)).collect::<Option<_>>()?;
            self.f.body.push(cut.behind, i.op, args, ty)
        } else {
            self.constant(cut.behind, ty, 0)
        };
        cut.names.insert(v, now);
        Some(now)
    }
}

/// A part of the rest that is done or not.
struct Cut<'r> {
    rest: &'r Rest,
    /// What stood where it begins.
    inner: BlockId,
    /// The loop of no trip or one that it has become: the block in front of it, its header, its end and the block behind it.
    enter: BlockId,
    header: BlockId,
    again: BlockId,
    behind: BlockId,
    /// What its ways out hand on.
    handed: Vec<Vec<Val>>,
    /// What has been computed again behind it.
    names: HashMap<Val, Val>,
}

impl Cut<'_> {
    /// Where what stood in a block stands now.
    fn now(&self, b: BlockId) -> BlockId {
        if b == self.rest.begin { self.inner } else { b }
    }
}
