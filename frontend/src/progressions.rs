//! What a loop finds in a table that the program has made regularly: the pointers to the rows of a matrix that have been
//! allocated one behind the other, in an array, or in structures of which each is one of an array.
//!
//! Takes a loop; gives the function with the loads of such entries known to be the arithmetic progression that begins like the
//! table ([`Progression`]): what is found at the first address is one live-in that the module's code reads, and how much more is
//! found at the next one another ([`crate::reads`]). It is a speculation: a region made of the loop says which entries there are
//! ([`tensor_wasm_ir::Progression`]), and each is looked at before it is launched. So the addresses in the rows are affine, and
//! everything that is known of arrays is known of them. Only such loads are looked at whose value the address of an access is
//! made of that moves on by itself, too: along the row. (Gathers do not: their indices are seldom regular.) What stands beside
//! such an entry in a structure, and a branch depends on, like the length of the row, is taken to be the same in all.
//!
//! A table of tables is one in two steps: the pointers to objects first, then what is found in them, all of which is as far
//! apart as they are.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{BlockId, Inst, MemTy, NumOp, Op, Ty, Val};

use crate::ops;
use crate::reads::{self, OFFSET, Place, Read};
use crate::scev::{Atom, Def, Poly, Scev, gcd, signed};
use crate::ssa::Function;

/// Most loads of one loop that are known so, and in how many steps.
const LOADS: usize = 32;
const STEPS: usize = 4;
/// By how many entries loads of one table are apart at most.
const NEAR: i64 = 8;
/// Most bytes of an entry and what stands beside it.
const APART: i64 = 1 << 12;
/// How far a value is followed to say what it is in the first iteration.
const DEEP: u32 = 12;

/// How far entries are apart.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Each {
    /// So many bytes.
    Bytes(i64),
    /// As far as other entries say: the step of those.
    Step(Val),
}

/// What a load is taken to find.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Progression {
    /// What is loaded.
    pub value: Val,
    /// The address of the first entry, but for the offset: a value from before the loop, or made of such values.
    pub origin: Val,
    /// Static offset of that.
    pub offset: u64,
    /// How far entries are apart.
    pub each: Each,
    /// The first entry.
    pub first: Val,
    /// How much greater each entry is than the one before it; `None` if all are equal.
    pub step: Option<Val>,
}

/// May there be any: is there a loop inside, and an access whose address is made of what is loaded along with the loops?
pub fn likely(s: &Scev, root: usize) -> bool {
    let lp = &s.forest.loops[root];
    if lp.children.is_empty() {
        return false;
    }
    let insts = || lp.blocks.iter().flat_map(|b| &s.f.body.at(*b).insts);
    let mut work: Vec<Val> = insts().filter(|i| ops::moves(&i.op).is_some()).map(|i| s.address(i.args[0])).collect();
    let mut seen: HashSet<Val> = work.iter().copied().collect();
    while let Some(v) = work.pop() {
        let next: Vec<Val> = match s.def(v).filter(|d| lp.blocks.contains(&d.block())) {
            Some(Def::Inst(b, k)) => {
                let i = &s.f.body.at(b).insts[k];
                match i.op {
                    Op::Load { mem, .. } if mem == MemTy::full(mem.ty) && !s.invariant(s.address(i.args[0]), root) => {
                        return true;
                    }
                    Op::Num(_) => i.args.to_vec(),
                    _ => continue,
                }
            }
            Some(Def::Param(b, k)) => s.incoming(b).iter().map(|(_, _, args)| args[k]).collect(),
            None => continue,
        };
        work.extend(next.into_iter().filter(|v| seen.insert(*v)));
    }
    false
}

/// The function with what the loads of a loop find said, as far as that is a progression along its loops; `None` if there is
/// none.
pub fn assumed(s: &Scev, root: usize) -> Option<Function> {
    let mut f = once(s, root)?;
    for _ in 1..STEPS {
        let Some(more) = once(&s.alike(&f), root) else { break };
        f = more;
    }
    Some(levelled(&s.alike(&f), root).unwrap_or(f))
}

/// The function with what comes out as the same in all iterations by what the loads find, like how long the rows are that begin
/// here and end there, as values from before the loop.
fn levelled(s: &Scev, root: usize) -> Option<Function> {
    let at = s.idom(s.forest.loops[root].header)?;
    let mut blocks: Vec<BlockId> = s.forest.loops[root].blocks.iter().copied().collect();
    blocks.sort_unstable();
    let level = |i: &&Inst| {
        let of_loads = match i.op {
            Op::Num(op) => !op.traps() && !i.args.iter().all(|a| s.invariant(*a, root)),
            Op::Load { .. } => true,
            _ => false,
        };
        let fixed = |v: Val| !s.f.body.ty(v).is_float() && s.fixed(&s.poly(v), root);
        of_loads && i.result.is_some_and(fixed)
    };
    let insts = blocks.iter().flat_map(|b| &s.f.body.at(*b).insts).filter(level);
    let values: Vec<Val> = insts.filter_map(|i| i.result).take(LOADS).collect();
    let (mut f, mut new, mut known) = (s.f.clone(), vec![], HashMap::default());
    let mut now: HashMap<Val, Val> = HashMap::default();
    for v in values {
        let first = First { s, root, f: &mut f, new: &mut new, known: &mut known }.of(v, DEEP);
        now.extend(first.map(|first| (v, first)));
    }
    if now.is_empty() {
        return None;
    }
    f.body.at_mut(at).insts.append(&mut new);
    // They are still what is loaded.
    let loads: Vec<Val> = f.progressions.iter().map(|p| p.value).collect();
    reads::rename(&mut f, |v| now.get(&v).copied().unwrap_or(v));
    f.progressions.iter_mut().zip(loads).for_each(|(p, value)| p.value = value);
    reads::forget_merges(&mut f);
    Some(f)
}

/// Does the loop store to rows that are known by their pointers?
pub fn stored_through(f: &Function, s: &Scev, root: usize) -> bool {
    let row = |p: &Poly| f.progressions.iter().any(|of| p.coefficient(&[Atom::Val(of.value)]) == 1);
    let insts = s.forest.loops[root].blocks.iter().flat_map(|b| &s.f.body.at(*b).insts);
    let mut stores = insts.filter(|i| matches!(i.op, Op::Store { .. }));
    stores.any(|i| row(&s.poly(s.address(i.args[0]))))
}

/// How many entries a load is behind the first one, from how many bytes it is: a sum of loop indices, if it is one.
pub fn entries(way: &Poly, each: Each) -> Option<Poly> {
    let mut out = Poly::zero(way.ty);
    for (m, c) in way.terms() {
        let c = signed(way.ty, c);
        let (left, c) = match each {
            Each::Bytes(n) => (m.clone(), (c.checked_rem(n)? == 0).then(|| c / n)?),
            Each::Step(v) => {
                let at = m.iter().position(|a| *a == Atom::Val(v))?;
                let mut left = m.clone();
                left.remove(at);
                (left, c)
            }
        };
        // That the way of an address says which entry it is needs that none wraps around: those of Step may be of any size.
        let alone = matches!(each, Each::Bytes(_)) || c.abs() == 1;
        match left.as_slice() {
            [] if matches!(each, Each::Bytes(_)) => {}
            [Atom::Idx(_)] if alone => {}
            _ => return None,
        }
        out = out.add(&Poly::term(way.ty, left, c as u64));
    }
    Some(out)
}

/// A load whose address moves regularly.
#[derive(Clone)]
struct Load<'a> {
    inst: &'a Inst,
    value: Val,
    offset: u64,
    mem: MemTy,
    address: Poly,
    /// The loops of the nest along which the address moves.
    moves: Vec<usize>,
    /// What moves it, and by how many bytes or steps in all.
    unit: Unit,
    /// The address in the first iteration of all of them, with the offset.
    start: Poly,
}

impl Load<'_> {
    /// Is that a store to the table's entries, as it moves along with them?
    fn is_stored_to(&self, (address, offset, mem): &Place) -> bool {
        let Some(apart) = address.sub(&self.address).as_signed() else { return false };
        let apart = i128::from(apart) + i128::from(*offset) - i128::from(self.offset);
        let (own, other) = (i128::from(self.mem.bytes), i128::from(mem.bytes));
        match self.unit {
            Unit::Bytes(n) => {
                let (n, behind) = (i128::from(n).abs(), apart.rem_euclid(i128::from(n).abs()));
                behind < own || behind + other > n
            }
            Unit::Steps(_) => -other < apart && apart < own,
        }
    }

    /// The constant in the address.
    fn place(&self) -> i64 {
        signed(self.start.ty, self.start.clone().take_constant())
    }
}

/// What the way of an address is a multiple of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Unit {
    Bytes(i64),
    Steps(Val),
}

/// The loads of a loop that are of one entry of a table and those behind it.
struct Group<'a> {
    each: Each,
    kind: Kind,
    loads: Vec<Load<'a>>,
}

/// What entries have to do with one another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    /// Rows begin there.
    Row,
    /// Rows end there: they are as far apart as those of the group with that number.
    End(usize),
    /// All are equal.
    Equal,
}

fn once(s: &Scev, root: usize) -> Option<Function> {
    let all = accesses(s, root);
    let mut loads: Vec<Load<'_>> = all.iter().filter_map(|(_, i)| load(s, root, i)).collect();
    if loads.is_empty() {
        return None;
    }
    let found: HashSet<Val> = all.iter().filter_map(|(_, i)| i.result).collect();
    let mut uses = Uses::default();
    for (_, i) in &all {
        let p = s.poly(s.address(i.args[0]));
        for a in p.atoms() {
            if let Atom::Val(v) = a
                && found.contains(&v)
            {
                uses.entry(v).or_default().push((i, p.clone()));
            }
        }
    }
    // What the loop stores to on its way along a table is no longer there.
    let stores: Vec<Place> = all.iter().filter_map(|(_, i)| reads::place(s, i)).filter(|p| p.1).map(|p| p.0).collect();
    loads.retain(|l| !stores.iter().any(|w| l.is_stored_to(w)));
    let pointer = |l: &&Load<'_>| l.mem.ty == l.address.ty;
    let rows: Vec<&Load<'_>> =
        loads.iter().filter(pointer).filter(|l| moves_on(s, root, l.value, &uses, &l.moves, 0)).collect();
    if rows.is_empty() || s.f.progressions.len() + rows.len() > LOADS {
        return None;
    }
    let mut f = s.f.clone();
    let at = s.idom(s.forest.loops[root].header)?;
    let groups = groups(s, root, &loads, &rows);
    let mut steps: Vec<Option<Val>> = vec![];
    for group in &groups {
        let of = match group.kind {
            Kind::End(of) => steps[of],
            _ => None,
        };
        let step = told(&mut f, s, root, at, group, of);
        steps.push(step);
    }
    (f.progressions.len() > s.f.progressions.len()).then_some(f)
}

/// The accesses of a loop, in order.
fn accesses<'a>(s: &Scev<'a>, root: usize) -> Vec<(BlockId, &'a Inst)> {
    let mut blocks: Vec<BlockId> = s.forest.loops[root].blocks.iter().copied().collect();
    blocks.sort_unstable();
    let of = |b: BlockId| s.f.body.at(b).insts.iter().filter(|i| ops::moves(&i.op).is_some()).map(move |i| (b, i));
    blocks.into_iter().flat_map(of).collect()
}

/// Is it a load of a whole integer, at an address that moves with loops of the nest?
fn load<'a>(s: &Scev, root: usize, inst: &'a Inst) -> Option<Load<'a>> {
    let (Op::Load { mem, offset, .. }, Some(value)) = (inst.op, inst.result) else { return None };
    let known = s.f.progressions.iter().any(|p| p.value == value);
    if known || mem.ty.is_float() || mem != MemTy::full(mem.ty) || offset >= OFFSET {
        return None;
    }
    let address = s.poly(s.address(inst.args[0]));
    let mut start = Poly::constant(address.ty, offset);
    let (mut moves, mut unit): (Vec<usize>, Option<Unit>) = (vec![], None);
    for (m, c) in address.terms() {
        let inside = |a: &&Atom| matches!(a, Atom::Idx(l) if s.within(*l, root));
        let Some(&Atom::Idx(l)) = m.iter().find(inside) else {
            start = start.add(&Poly::term(address.ty, m.clone(), c));
            continue;
        };
        let c = signed(address.ty, c);
        let of_step = |v: Val| s.f.progressions.iter().any(|p| p.step == Some(v));
        let by = match m.as_slice() {
            [_] if c.abs() <= APART => Unit::Bytes(c),
            [Atom::Idx(_), Atom::Val(v)] | [Atom::Val(v), Atom::Idx(_)] if of_step(*v) => Unit::Steps(*v),
            _ => return None,
        };
        unit = Some(match (unit, by) {
            (None, by) => by,
            (Some(Unit::Bytes(a)), Unit::Bytes(b)) => Unit::Bytes(common(a, b)),
            (Some(a), b) if a == b => a,
            _ => return None,
        });
        moves.push(l);
    }
    let unit = unit?;
    let fixed = s.fixed(&start, root);
    fixed.then_some(Load { inst, value, offset, mem, address, moves, unit, start })
}

/// The greatest common divisor, with the sign of the first number.
fn common(a: i64, b: i64) -> i64 {
    (gcd(a.unsigned_abs(), b.unsigned_abs()) as i64).wrapping_mul(a.signum())
}

/// The accesses whose addresses are made of a value, with these.
type Uses<'a> = HashMap<Val, Vec<(&'a Inst, Poly)>>;

/// Is there an access whose address is made of what is loaded, and moves with a loop with which that does not?
fn moves_on(s: &Scev, root: usize, loaded: Val, uses: &Uses<'_>, still: &[usize], depth: usize) -> bool {
    uses.get(&loaded).into_iter().flatten().any(|(i, p)| {
        if p.linear_in_atom(Atom::Val(loaded)).is_none() {
            return false;
        }
        let along = |a: Atom| matches!(a, Atom::Idx(m) if s.within(m, root) && !still.contains(&m));
        // Or what is found in an object.
        let inside = |i: &Inst| match (i.op, i.result) {
            (Op::Load { mem, .. }, Some(value)) if !mem.ty.is_float() && depth < STEPS => {
                moves_on(s, root, value, uses, still, depth + 1)
            }
            _ => false,
        };
        p.atoms().any(along) || inside(i)
    })
}

/// The loads by table, those of them first that rows are found by.
fn groups<'a>(s: &Scev, root: usize, loads: &[Load<'a>], rows: &[&Load<'a>]) -> Vec<Group<'a>> {
    let without = |l: &Load<'_>| {
        let mut start = l.start.clone();
        start.take_constant();
        start
    };
    let mut rows = rows.to_vec();
    rows.sort_by_key(|l| l.place());
    let mut tables: Vec<(Poly, Each, Vec<&Load<'a>>)> = vec![];
    for l in rows {
        let start = without(l);
        // Arrays at fixed addresses are apart by a constant, too.
        let near = |(at, each, of): &&mut (Poly, Each, Vec<&Load<'a>>)| {
            let gap = of.last().map_or(0, |last| l.place() - last.place());
            *at == start
                && match (each, l.unit) {
                    (Each::Bytes(n), Unit::Bytes(m)) => gap <= NEAR * n.abs().min(m.abs()),
                    (Each::Step(v), Unit::Steps(w)) => *v == w,
                    _ => false,
                }
        };
        match (tables.iter_mut().find(near), l.unit) {
            (Some((_, each, of)), unit) => {
                if let (Each::Bytes(n), Unit::Bytes(m)) = (each, unit) {
                    *n = common(*n, m);
                }
                of.push(l);
            }
            (None, Unit::Bytes(n)) => tables.push((start, Each::Bytes(n), vec![l])),
            (None, Unit::Steps(v)) => tables.push((start, Each::Step(v), vec![l])),
        }
    }
    let conditions = conditions(s, root);
    let compared = compared(s, root);
    let mut out: Vec<Group<'a>> = vec![];
    for (start, each, of) in tables {
        let begins = out.len();
        let each = match each {
            Each::Bytes(n) => Each::Bytes(unrolled(n, &of)),
            each => each,
        };
        let together = |a: &Load<'_>, b: &Load<'_>| match each {
            Each::Bytes(n) => (a.place() - b.place()) % n == 0,
            Each::Step(_) => a.place() == b.place(),
        };
        for l in &of {
            match out[begins..].iter_mut().find(|g| together(&g.loads[0], l)) {
                Some(g) => g.loads.push((*l).clone()),
                None => out.push(Group { each, kind: Kind::Row, loads: vec![(*l).clone()] }),
            }
        }
        let unknown = |l: &&Load<'a>| {
            let unit = match (each, l.unit) {
                (Each::Bytes(n), Unit::Bytes(m)) => m % n == 0,
                (Each::Step(v), Unit::Steps(w)) => v == w,
                _ => false,
            };
            let near = |r: &&Load<'_>| match each {
                Each::Bytes(n) => (l.place() - r.place()).abs() <= NEAR * n.abs(),
                Each::Step(_) => true,
            };
            unit && without(l) == start && of.iter().any(near) && !of.iter().any(|r| r.value == l.value)
        };
        // Other loads of the same entries, and what stands beside them.
        let (mut beside, rows) = (vec![], out.len());
        for l in loads.iter().filter(unknown) {
            match out[begins..rows].iter_mut().find(|g| together(&g.loads[0], l) && g.loads[0].mem == l.mem) {
                Some(g) => g.loads.push(l.clone()),
                None if conditions.contains(&l.value) => beside.push(l),
                None => {}
            }
        }
        for l in beside {
            let with = |g: &Group<'_>| {
                g.loads[0].mem == l.mem && g.loads.iter().any(|r| compared.contains(&[l.value, r.value]))
            };
            let kind = (begins..rows).find(|g| with(&out[*g])).map_or(Kind::Equal, Kind::End);
            match out[rows..].iter_mut().find(|g| together(&g.loads[0], l) && g.loads[0].mem == l.mem) {
                Some(g) => {
                    g.kind = if g.kind == Kind::Equal { kind } else { g.kind };
                    g.loads.push(l.clone());
                }
                None => out.push(Group { each, kind, loads: vec![l.clone()] }),
            }
        }
    }
    out
}

/// How far entries are apart of which a loop that has been unrolled finds several at even distances in each iteration.
fn unrolled(n: i64, of: &[&Load<'_>]) -> i64 {
    let mut places: Vec<i64> = of.iter().map(|l| l.place().rem_euclid(n.abs())).collect();
    places.sort_unstable();
    places.dedup();
    let each = n.abs() / places.len() as i64;
    let even = places.windows(2).all(|w| w[1] - w[0] == each) && each * places.len() as i64 == n.abs();
    if even { each * n.signum() } else { n }
}

/// The pairs of values of which one is compared with what the other is part of, or subtracted from it.
fn compared(s: &Scev, root: usize) -> Vec<[Val; 2]> {
    let mut out = vec![];
    for i in s.forest.loops[root].blocks.iter().flat_map(|b| &s.f.body.at(*b).insts) {
        let (Op::Num(op), [x, y]) = (i.op, i.args.as_slice()) else { continue };
        if !op.compares() && !matches!(op, NumOp::I32Sub | NumOp::I64Sub) {
            continue;
        }
        let (x, y) = (s.poly(*x), s.poly(*y));
        let values =
            |p: &Poly| p.atoms().filter_map(|a| if let Atom::Val(v) = a { Some(v) } else { None }).collect::<Vec<_>>();
        for (a, b) in values(&x).into_iter().flat_map(|a| values(&y).into_iter().map(move |b| (a, b))) {
            out.extend([[a, b], [b, a]]);
        }
    }
    out
}

/// What the conditions of branches in a loop are made of, as far as that is integers.
fn conditions(s: &Scev, root: usize) -> Vec<Val> {
    let mut work: Vec<Val> = vec![];
    for &b in &s.forest.loops[root].blocks {
        if let tensor_wasm_ir::Term::CondBr(v, ..) | tensor_wasm_ir::Term::Switch(v, _) = &s.f.body.at(b).term {
            work.push(*v);
        }
    }
    let mut out: Vec<Val> = vec![];
    while let Some(v) = work.pop() {
        if out.contains(&v) || !s.inside(v, root) || out.len() > 4 * reads::MERGES {
            continue;
        }
        out.push(v);
        if let Some(i) = s.inst(v).filter(|i| matches!(i.op, Op::Num(_))) {
            work.extend(&i.args);
        }
    }
    out
}

/// Adds what is known of the loads of one table to the function; gives how much greater each entry is, if that is not always 0:
/// as much as it is said to be, or what is found.
fn told(f: &mut Function, s: &Scev, root: usize, at: BlockId, group: &Group<'_>, as_of: Option<Val>) -> Option<Val> {
    let Group { each, kind, loads } = group;
    let sign = if matches!(each, Each::Bytes(n) if *n < 0) { -1 } else { 1 };
    let first = loads.iter().min_by_key(|l| sign * l.place())?;
    let said = said(f, s, root, at, &group.each, first)?;
    let wasm = s.forest.loops[root].wasm;
    let number = f.reads.len() as u32;
    let read = |address: Val, less: Option<u32>| Read {
        address,
        offset: first.offset,
        mem: first.mem,
        value: Val(0),
        at: first.inst.at,
        alone: false,
        less,
    };
    let found = reads::taken(f, wasm, read(said[0], None)).value;
    let step = match kind {
        Kind::Row => Some(reads::taken(f, wasm, read(said[1], Some(number))).value),
        Kind::End(_) => Some(as_of?),
        Kind::Equal => None,
    };
    let (origin, offset, each) = (said[0], first.offset, *each);
    f.progressions.extend(loads.iter().map(|l| Progression {
        value: l.value,
        origin,
        offset,
        each,
        first: found,
        step,
    }));
    step
}

/// The address of a load in the first iteration of the nest's loops, and of the entry behind it, in a block in front of it.
fn said(f: &mut Function, s: &Scev, root: usize, at: BlockId, each: &Each, l: &Load<'_>) -> Option<[Val; 2]> {
    let mut new = vec![];
    let mut known = HashMap::default();
    let address = s.address(l.inst.args[0]);
    let first = First { s, root, f, new: &mut new, known: &mut known }.of(address, DEEP)?;
    let ty = s.f.body.ty(address);
    let mut push = |f: &mut Function, op: Op, args: Vec<Val>, ty: Ty| {
        let result = f.body.value(ty);
        new.push(Inst { op, args, result: Some(result), at: l.inst.at });
        result
    };
    let by = match *each {
        Each::Bytes(n) => {
            push(f, Op::Const(if ty == Ty::I32 { u64::from(n as i32 as u32) } else { n as u64 }), vec![], ty)
        }
        Each::Step(v) => v,
    };
    let add = if ty == Ty::I32 { NumOp::I32Add } else { NumOp::I64Add };
    let next = push(f, Op::Num(add), vec![first, by], ty);
    // Every address of a memory of 64 bits is one that was made 32 bits wide.
    let out = [first, next].map(|v| match s.f.memory64 {
        true => push(f, Op::Num(NumOp::I32WrapI64), vec![v], Ty::I32),
        false => v,
    });
    f.body.at_mut(at).insts.append(&mut new);
    Some(out)
}

/// Values as they are in the first iteration of all loops of a nest.
struct First<'a, 's, 'f> {
    s: &'a Scev<'s>,
    root: usize,
    f: &'f mut Function,
    new: &'f mut Vec<Inst>,
    known: &'f mut HashMap<Val, Val>,
}

impl First<'_, '_, '_> {
    fn of(&mut self, v: Val, depth: u32) -> Option<Val> {
        let s = self.s;
        if !s.inside(v, self.root) {
            return Some(v);
        }
        if let Some(known) = self.known.get(&v) {
            return Some(*known);
        }
        let depth = depth.checked_sub(1)?;
        let first = match s.def(v)? {
            Def::Param(b, k) => {
                let l = s.forest.subtree(self.root).into_iter().find(|l| s.forest.loops[*l].header == b)?;
                let [entry] = s.phi_args(l, k).0[..] else { return None };
                self.of(entry, depth)?
            }
            Def::Inst(b, k) => {
                let i = &s.f.body.at(b).insts[k];
                match i.op {
                    Op::Const(_) => self.push(i.op, vec![], v),
                    Op::Num(n) if !n.traps() => {
                        let args = i.args.iter().map(|a| self.of(*a, depth)).collect::<Option<Vec<_>>>()?;
                        self.push(i.op, args, v)
                    }
                    Op::Load { .. } => self.entry(v)?,
                    _ => return None,
                }
            }
        };
        self.known.insert(v, first);
        Some(first)
    }

    fn push(&mut self, op: Op, args: Vec<Val>, like: Val) -> Val {
        let result = self.f.body.value(self.s.f.body.ty(like));
        self.new.push(Inst { op, args, result: Some(result), at: 0 });
        result
    }

    /// The entry of another table.
    fn entry(&mut self, v: Val) -> Option<Val> {
        let p = *self.s.f.progressions.iter().find(|p| p.value == v)?;
        let Some(step) = p.step else { return Some(p.first) };
        let said = self.s.poly(v).sub(&Poly::atom(self.s.f.body.ty(v), Atom::Val(p.first)));
        let ahead = said.coefficient(&[Atom::Val(step)]);
        if ahead == 0 {
            return Some(p.first);
        }
        let (mul, add) = match said.ty {
            Ty::I32 => (NumOp::I32Mul, NumOp::I32Add),
            _ => (NumOp::I64Mul, NumOp::I64Add),
        };
        let times = self.push(Op::Const(ahead), vec![], v);
        let way = self.push(Op::Num(mul), vec![step, times], v);
        Some(self.push(Op::Num(add), vec![p.first, way], v))
    }
}
