//! Inspections: what finds out, before a launch, to which places it stores, where data decide that.
//!
//! Takes a region with stores, or updates, of which only the body knows where they are ([`View::inspected`]). Gives regions
//! that are run before it: one that finds the range of the bytes that each of them can touch ([`range`]), and one that finds
//! out whether two points store to one place ([`unique`]), as an inspector stands in front of an executor (Saltz,
//! Mirchandaney and Crowley, "Run-time parallelization and scheduling of loops", 1991; Rauchwerger and Padua, "The LRPD
//! test", 1995). Both are slices of the region's own body: what the addresses and the ways to the stores need, and no more.
//!
//! An inspection sees memory as it is before the launch, the launch's points see it as it is by then. Both see the same if
//! no point reads through the slice's loads what any point stores: guards say so of the loads of known place ([`check`]),
//! the launch itself checks the others.

use crate::cfg::{BlockId, Body, Edge, Inst, MemTy, Op, Term, Val};
use crate::dead::eliminate;
use crate::join::Join;
use crate::num::{NumOp, Ty};
use crate::region::{Guard, LoopDim, LoopKind, Reduction, Region, View};
use crate::slice;

/// Most stores and updates that are inspected: as many as a point of a lattice in three dimensions has neighbours, and itself.
pub const MOST: usize = 27;
/// Bytes of an entry of the table that points put their numbers into.
pub const ENTRY: u64 = 4;
/// Points of a launch that have a number each in such an entry.
const POINTS: u64 = 1 << 31;

/// The stores and updates of a region to places that data decide, by view.
pub fn inspected(r: &Region) -> Vec<u32> {
    (0..).zip(&r.views).filter(|(_, v)| v.inspected()).map(|(n, _)| n).collect()
}

/// Those of them of which no two points may touch a common byte: the plain stores.
pub fn exclusive(r: &Region) -> Vec<u32> {
    let all = inspected(r);
    let of = |v: &u32| all.contains(v) && r.views[*v as usize].update.is_none();
    let asked = |v: &u32| {
        let with = |g: &Guard| matches!(*g, Guard::Independent(a, b) if (a == *v && of(&b)) || (b == *v && of(&a)));
        r.guards.iter().any(with)
    };
    all.iter().copied().filter(|v| of(v) && asked(v)).collect()
}

/// Is it for [`unique`] to show that points do not meet through these two?
pub fn by_table(r: &Region, a: u32, b: u32) -> bool {
    [a, b].iter().all(|v| r.views.get(*v as usize).is_some_and(|v| v.inspected() && v.update.is_none()))
}

/// The operand and the width of an access through one of these views, and which of them.
fn store(i: &Inst, views: &[u32]) -> Option<(usize, Val, MemTy, u64)> {
    let (Op::Store { mem, offset, view } | Op::Update { mem, offset, view, .. }) = i.op else { return None };
    Some((views.iter().position(|v| *v == view)?, i.args[0], mem, offset))
}

/// One iteration as far as its stores through these views need it; it returns nothing.
fn addresses(r: &Region, views: &[u32]) -> Body {
    let mut body = r.body.clone();
    for b in &mut body.blocks {
        if let Term::Return(values) = &mut b.term {
            values.clear();
        }
        for i in &mut b.insts {
            // What is stored does not matter.
            if store(i, views).is_some() {
                i.args.truncate(1);
            }
        }
    }
    let stores = |i: &Inst| store(i, views).is_some();
    eliminate(&mut body, vec![], |i| i.op == Op::TrapIf || stores(i));
    // What only makes a launch trap, it does itself.
    slice::slice(&mut body, stores, |i| i.op == Op::TrapIf);
    body
}

/// The loads of a body, by view.
fn loads_of(body: &Body) -> Vec<u32> {
    let insts = body.rpo().into_iter().flat_map(|b| &body.at(b).insts);
    let mut all: Vec<u32> =
        insts.filter_map(|i| if let Op::Load { view, .. } = i.op { Some(view) } else { None }).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The pairs of a store or update of the region (of whatever place) and a load of known place that an inspection makes:
/// no point may read there what it has itself stored ([`Guard::Fresh`]), beside what independence asks.
pub fn stale(r: &Region) -> Vec<(u32, u32)> {
    let views = inspected(r);
    if views.is_empty() {
        return vec![];
    }
    let loads = loads_of(&addresses(r, &views));
    let known = |x: &u32| r.views.get(*x as usize).is_some_and(|v| v.base.is_some());
    let writes = || (0..).zip(&r.views).filter(|(_, v)| v.write && !v.scratch).map(|(w, _)| w);
    writes().flat_map(|w| loads.iter().copied().filter(known).map(move |x| (w, x))).collect()
}

/// Is the region one that can be inspected, and is everything asked of the guard that an inspection relies on? Gives why
/// not.
pub fn check(r: &Region) -> Result<(), &'static str> {
    let views = inspected(r);
    if views.is_empty() {
        return Ok(());
    }
    if views.len() > MOST {
        return Err("too many stores to places that data decide");
    }
    if !r.hosts().is_empty() || !r.then.is_empty() || r.wave.is_some() || !r.bounds().is_empty() {
        return Err("a store to a place that data decide, in a nest of more than one launch");
    }
    if r.is_scan() || r.views.iter().any(|v| v.packed.is_some() || v.before) {
        return Err("a store to a place that data decide, beside a scan or a copy of what was there");
    }
    if !r.sums().is_empty() {
        return Err("a store to a place that data decide, beside a float sum");
    }
    let has = |g: Guard| r.guards.contains(&g);
    if !views.iter().all(|v| has(Guard::InBounds(*v))) {
        return Err("a store to a place that data decide need not be inside memory");
    }
    let apart = |&(w, x): &(u32, u32)| has(Guard::Fresh(w, x)) && has(Guard::Independent(w, x));
    if stale(r).iter().all(apart) { Ok(()) } else { Err("an inspection may read what the launch stores") }
}

/// An inspection in the making: the region without what it stores, over one axis.
struct Inspector {
    region: Region,
    /// The number of the point, in the entry block.
    point: Val,
    /// The views that are inspected, as the body numbers them.
    views: Vec<u32>,
}

impl Inspector {
    /// The slice of a region's body for these views, over one axis.
    fn new(r: &Region, name: &str, views: &[u32]) -> Inspector {
        let mut region = Region {
            name: format!("{}_{name}", r.name),
            reductions: vec![],
            results: vec![],
            progressions: vec![],
            body: addresses(r, views),
            ..r.clone()
        };
        let point = one_axis(&mut region);
        let mut me = Inspector { region, point, views: views.to_vec() };
        me.keep_loads();
        me
    }

    fn body(&mut self) -> &mut Body {
        &mut self.region.body
    }

    /// Leaves the views that the slice loads through, and the guards of these and of loops.
    fn keep_loads(&mut self) {
        let loads = loads_of(&self.region.body);
        let number = |v: u32| loads.iter().position(|l| *l == v).map(|n| n as u32);
        let guards = self.region.guards.iter().filter_map(|g| match *g {
            Guard::InBounds(v) => number(v).map(Guard::InBounds),
            Guard::Aligned(v) => number(v).map(Guard::Aligned),
            Guard::CheckedInside(v) => number(v).map(Guard::CheckedInside),
            Guard::MostTrips(..) | Guard::LeastTrips(..) => Some(*g),
            _ => None,
        });
        self.region.guards = guards.collect();
        self.region.views = loads.iter().map(|l| self.region.views[*l as usize].clone()).collect();
        for i in self.region.body.blocks.iter_mut().flat_map(|b| &mut b.insts) {
            // The inspected ones go, when their accesses do.
            if let Op::Load { view, .. } = &mut i.op {
                *view = number(*view).unwrap_or(0);
            }
        }
    }

    /// A constant that the host has.
    fn outside(&mut self, ty: Ty, bits: u64) -> Val {
        let result = self.region.body.value(ty);
        self.region.prelude.push(Inst { op: Op::Const(bits), args: vec![], result: Some(result), at: 0 });
        result
    }

    /// Where an access is (i64).
    fn place(&mut self, b: BlockId, address: Val, offset: u64) -> Val {
        let body = self.body();
        let wide = body.num(b, NumOp::I64ExtendI32U, &[address]);
        if offset == 0 {
            return wide;
        }
        let offset = body.constant(b, Ty::I64, offset);
        body.num(b, NumOp::I64Add, &[wide, offset])
    }
}

/// Makes a region one of a single axis: its points one after the other. Gives the number of a point, in the entry block,
/// which nothing jumps back to any more.
fn one_axis(r: &mut Region) -> Val {
    let (axes, entry) = (r.parallel(), BlockId(0));
    let first = r.body.block();
    let old = std::mem::take(r.body.at_mut(entry));
    *r.body.at_mut(first) = old;
    for b in &mut r.body.blocks {
        for e in b.term.edges_mut().into_iter().filter(|e| e.block == entry) {
            e.block = first;
        }
    }
    let point = r.body.value(Ty::I64);
    r.body.at_mut(entry).params.push(point);
    let mut indices = vec![];
    if let [_] = axes.as_slice() {
        indices.push(point);
    } else {
        let trips: Vec<Val> = axes.iter().filter_map(|&l| r.loops[l].trip).collect();
        let mut all = None;
        let mut rest = point;
        for (k, &trip) in trips.iter().enumerate().rev() {
            all = Some(match all {
                None => trip,
                Some(so_far) => {
                    let result = r.body.value(Ty::I64);
                    let op = Op::Num(NumOp::I64Mul);
                    r.prelude.push(Inst { op, args: vec![so_far, trip], result: Some(result), at: 0 });
                    result
                }
            });
            let last = k == 0;
            indices.push(if last { rest } else { r.body.num(entry, NumOp::I64RemU, &[rest, trip]) });
            if !last {
                rest = r.body.num(entry, NumOp::I64DivU, &[rest, trip]);
            }
        }
        indices.reverse();
        axes.iter().for_each(|&l| r.loops[l].kind = LoopKind::Sequential);
        r.loops.push(LoopDim { kind: LoopKind::Parallel(0), trip: all, tapers: vec![], parent: None, at: 0 });
    }
    r.body.at_mut(entry).term = Term::Br(Edge { block: first, args: indices });
    point
}

/// What joins the answers of all points: to where a view begins, where it ends, and whether its addresses are multiples.
const ASKED: [NumOp; 3] = [NumOp::I64MinS, NumOp::I64MaxS, NumOp::I64Or];

/// The region that finds out where the inspected views are. Of each it gives, as i64s one after the other: the first byte
/// that any point touches, one past the last one, and bits of which those below the access's width are 0 if all its
/// addresses are multiples of that. Of one that no point comes to, the first is greater than the second.
pub fn range(r: &Region) -> Region {
    let mut me = Inspector::new(r, "range", &inspected(r));
    let entry = BlockId(0);
    let identities: Vec<u64> = ASKED.iter().map(|op| op.identity().unwrap_or(0)).collect();
    let asked: Vec<usize> = (0..me.views.len() * ASKED.len()).map(|n| n % ASKED.len()).collect();
    let order: Vec<BlockId> = me.region.body.rpo().into_iter().filter(|b| *b != entry).collect();
    let nothing: Vec<Val> = asked.iter().map(|&k| me.body().constant(entry, Ty::I64, identities[k])).collect();
    let hand_on = |term: &mut Term, values: &[Val]| match term {
        Term::Return(out) => out.extend(values),
        term => term.edges_mut().into_iter().for_each(|e| e.args.extend(values)),
    };
    hand_on(&mut me.region.body.at_mut(entry).term, &nothing);
    for b in order {
        let mut so_far: Vec<Val> = asked.iter().map(|_| me.body().value(Ty::I64)).collect();
        me.body().at_mut(b).params.extend(&so_far);
        for i in std::mem::take(&mut me.body().at_mut(b).insts) {
            let Some((k, address, mem, offset)) = store(&i, &me.views) else {
                me.body().at_mut(b).insts.push(i);
                continue;
            };
            let first = me.place(b, address, offset);
            let body = me.body();
            let bytes = body.constant(b, Ty::I64, u64::from(mem.bytes));
            let end = body.num(b, NumOp::I64Add, &[first, bytes]);
            let low = body.constant(b, Ty::I64, u64::from(mem.bytes) - 1);
            let odd = body.num(b, NumOp::I64And, &[first, low]);
            let own = &mut so_far[k * ASKED.len()..][..ASKED.len()];
            for ((op, value), new) in ASKED.iter().zip(own).zip([first, end, odd]) {
                *value = body.num(b, *op, &[*value, new]);
            }
        }
        hand_on(&mut me.region.body.at_mut(b).term, &so_far);
    }
    for k in asked {
        let init = me.outside(Ty::I64, identities[k]);
        let result = me.body().value(Ty::I64);
        me.region.results.push(result);
        me.region.reductions.push(Reduction { join: Join::By(ASKED[k]), init, result, scan: false });
    }
    me.region
}

/// How many bytes an entry of the table stands for, as a power of two: the width of the narrowest store.
pub fn granule(r: &Region) -> u32 {
    let views = exclusive(r);
    let insts = r.body.rpo().into_iter().flat_map(|b| &r.body.at(b).insts);
    let widths = insts.filter_map(|i| Some(u32::from(store(i, &views)?.2.bytes)));
    widths.min().unwrap_or(1).trailing_zeros()
}

/// The region that finds out whether two points store to one place through the [`exclusive`] views, if there are any: it
/// raises the trap flag if so. In two launches: every point puts its number into the entries of a table, in scratch, that
/// stand for what it stores to, and the greatest number stays; then every point looks whether its own is there.
///
/// Behind the region's live-ins it takes, for each of those views, the address that the table's first entry would stand
/// for if all of the table were the view's own, and then how many entries there are (i64s). All addresses must be multiples
/// of the accesses' widths.
pub fn unique(r: &Region) -> Option<Region> {
    let views = exclusive(r);
    if views.is_empty() {
        return None;
    }
    let mut region = table(r, &views, true);
    region.then.push(table(r, &views, false));
    Some(region)
}

/// One of the two launches: the one that fills the table, or the one that looks.
fn table(r: &Region, views: &[u32], fill: bool) -> Region {
    let mut me = Inspector::new(r, if fill { "mark" } else { "check" }, views);
    let granule = granule(r);
    let firsts: Vec<Val> = views.iter().map(|_| me.body().value(Ty::I64)).collect();
    let entries = me.body().value(Ty::I64);
    me.region.params.extend(firsts.iter().copied().chain([entries]));
    let axis = me.region.parallel()[0] as u32;
    me.region.guards.push(Guard::MostTrips(axis, POINTS));
    let order = me.region.body.rpo();
    let (entry, point) = (BlockId(0), me.point);
    let low = me.body().num(entry, NumOp::I32WrapI64, &[point]);
    let one = me.body().constant(entry, Ty::I32, 1);
    // No point's number is 0.
    let number = me.body().num(entry, NumOp::I32Add, &[low, one]);
    let view = me.region.views.len() as u32;
    let mem = MemTy::full(Ty::I32);
    me.region.views.push(View {
        mem,
        lanes: 1,
        write: fill,
        offset: 0,
        base: None,
        strides: vec![],
        spread: 0,
        update: fill.then_some(NumOp::I32MaxU),
        lag: None,
        after: vec![],
        short: vec![],
        before: false,
        packed: None,
        scratch: true,
        gate: None,
        loops: vec![],
        at: 0,
    });
    for b in order {
        for i in std::mem::take(&mut me.body().at_mut(b).insts) {
            let Some((k, address, stored, offset)) = store(&i, &me.views) else {
                me.body().at_mut(b).insts.push(i);
                continue;
            };
            let place = me.place(b, address, offset);
            let body = me.body();
            let behind = body.num(b, NumOp::I64Sub, &[place, firsts[k]]);
            let shift = body.constant(b, Ty::I64, u64::from(granule));
            let index = body.num(b, NumOp::I64ShrU, &[behind, shift]);
            let more = (u64::from(stored.bytes) >> granule).max(1) - 1;
            // Whatever has gone wrong before: nothing else than the table is touched.
            let outside = body.num(b, NumOp::I64GeU, &[index, entries]);
            body.effect(b, Op::TrapIf, vec![outside]);
            if more > 0 {
                let more = body.constant(b, Ty::I64, more);
                let last = body.num(b, NumOp::I64Add, &[index, more]);
                let outside = body.num(b, NumOp::I64GeU, &[last, entries]);
                body.effect(b, Op::TrapIf, vec![outside]);
            }
            let index = body.num(b, NumOp::I32WrapI64, &[index]);
            let by = body.constant(b, Ty::I32, u64::from(ENTRY.trailing_zeros()));
            let at = body.num(b, NumOp::I32Shl, &[index, by]);
            for offset in (0..=more).map(|n| n * ENTRY) {
                if fill {
                    let op = Op::Update { op: NumOp::I32MaxU, mem, offset, view };
                    body.effect(b, op, vec![at, number]);
                } else {
                    let there = body.push(b, Op::Load { mem, offset, view }, vec![at], Ty::I32);
                    let other = body.num(b, NumOp::I32Ne, &[there, number]);
                    body.effect(b, Op::TrapIf, vec![other]);
                }
            }
        }
    }
    me.region
}
