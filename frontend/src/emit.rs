//! Turning invariant values and polynomials into prelude code of a region.
//!
//! Takes values that do not change in the nest's outermost loop; gives prelude values, asking the
//! splice for live-ins (a local or global that holds the value where the loop is entered).

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{BlockId, Body, Inst, NumOp, Op, TripKind, Ty, Val};

use crate::nest::{Context, Part};
use crate::scev::{Atom, Poly, Scev, signed};
use crate::ssa::{Home, Var};
use crate::{Slot, ops};

/// What decides whether a block is reached: [`Scev::gates`] and [`Scev::gates_by_way`].
type Gates = (Vec<(Val, bool)>, Vec<Vec<Vec<(Val, bool)>>>);

/// The prelude of a region under construction.
pub struct Prelude<'s, 'f> {
    scev: &'s Scev<'f>,
    root: usize,
    rest: bool,
    /// Loops that the host runs: a value may be another one in each of their iterations.
    hosts: Vec<usize>,
    /// The outermost loop that it does not.
    nest: usize,
    /// Holds the types of the region's values; the body proper is added later.
    pub body: Body,
    /// The code.
    pub insts: Vec<Inst>,
    /// Live-in values of the region.
    pub params: Vec<Val>,
    /// The function's value that each live-in is.
    pub origins: Vec<Val>,
    /// Where each live-in is.
    pub slots: Vec<(Slot, Ty)>,
    values: HashMap<Val, Option<Val>>,
    polys: HashMap<Poly, Option<Val>>,
    trips: HashMap<usize, Option<Val>>,
    entry: HashMap<Val, (Slot, Ty)>,
    consts: HashMap<(Ty, u64), Val>,
    gates: HashMap<Gates, Option<Val>>,
    indices: HashMap<usize, Val>,
    /// Values that are at hand where the nest is entered, with their polynomials.
    basis: Vec<(Val, Poly)>,
}

/// The locals that may not hold what SSA says, unless the program itself still reads them: an
/// offloaded nest sets the locals that the program reads after it and no others, so a local that is
/// assigned in a loop is out of date once that loop has run on a device. Only the loops around this
/// nest are sure to be run by Wasm.
fn stale_locals(scev: &Scev<'_>, root: usize) -> HashSet<Var> {
    let around = |l: usize| l != root && scev.within(root, l);
    let others = scev.forest.loops.iter().enumerate().filter(|(l, _)| !around(*l));
    others.flat_map(|(_, lp)| scev.f.loops[lp.wasm].assigned.iter().copied()).collect()
}

/// Most values that take turns.
const MOST_TURNS: usize = 4;

impl<'s, 'f> Prelude<'s, 'f> {
    /// An empty prelude for that nest; if its last iteration is the program's own, the outermost loop
    /// counts one less.
    pub fn new(cx: &Context<'s, 'f>, part: &Part) -> Prelude<'s, 'f> {
        let (scev, slot_ty) = (cx.scev, cx.slot_ty);
        let &Part { root, rest, nest, .. } = part;
        let mut entry = HashMap::default();
        let stale = stale_locals(scev, root);
        for &(var, v) in &scev.f.loops[scev.forest.loops[root].wasm].entry {
            let (slot, var) = match var {
                Var::Local(n) => (Slot::Local(n), var),
                Var::Global(n) => (Slot::Global(n), var),
                Var::Lane(Home::Local(n), shape, k) => (Slot::LocalLane(n, shape, k), Var::Local(n)),
                Var::Lane(Home::Global(n), shape, k) => (Slot::GlobalLane(n, shape, k), Var::Global(n)),
                Var::Read(k) => (Slot::Read(k), var),
                Var::Pages => (Slot::Pages, var),
                Var::Inlined(..) | Var::Place(_) | Var::Lane(Home::Other, ..) => continue,
            };
            if stale.contains(&var) && !(cx.live_at)(scev.forest.loops[root].header, var) {
                continue;
            }
            if let Some(ty) = slot_ty(slot) {
                entry.entry(v).or_insert((slot, ty));
            }
        }
        let mut basis: Vec<(Val, Poly)> = entry
            .keys()
            .filter(|v| !scev.f.body.ty(**v).is_float())
            .map(|&v| (v, scev.seen(v, scev.forest.loops[root].header)))
            .collect();
        basis.sort_by_key(|b| b.0);
        Prelude {
            scev,
            root,
            rest,
            hosts: part.hosts.clone(),
            nest,
            indices: HashMap::default(),
            basis,
            body: Body::default(),
            insts: vec![],
            params: vec![],
            origins: vec![],
            slots: vec![],
            values: HashMap::default(),
            polys: HashMap::default(),
            trips: HashMap::default(),
            gates: HashMap::default(),
            entry,
            consts: HashMap::default(),
        }
    }

    fn push(&mut self, op: Op, args: Vec<Val>, ty: Ty) -> Val {
        let r = self.body.value(ty);
        self.insts.push(Inst { op, args, result: Some(r), at: 0 });
        r
    }

    /// An operation over values of the prelude.
    pub fn num(&mut self, op: NumOp, args: &[Val]) -> Val {
        self.push(Op::Num(op), args.to_vec(), op.info().result)
    }

    /// A constant.
    pub fn constant(&mut self, ty: Ty, bits: u64) -> Val {
        if let Some(&v) = self.consts.get(&(ty, bits)) {
            return v;
        }
        let v = self.push(Op::Const(bits), vec![], ty);
        self.consts.insert((ty, bits), v);
        v
    }

    /// The prelude value of an invariant value of the function.
    pub fn value(&mut self, v: Val) -> Option<Val> {
        if let Some(&r) = self.values.get(&v) {
            return r;
        }
        let r = self.make_value(v);
        self.values.insert(v, r);
        r
    }

    fn make_value(&mut self, v: Val) -> Option<Val> {
        if let Some(&(slot, ty)) = self.entry.get(&v)
            && ty == self.scev.f.body.ty(v)
        {
            let p = self.body.value(ty);
            self.params.push(p);
            self.origins.push(v);
            self.slots.push((slot, ty));
            return Some(p);
        }
        let Some(i) = self.scev.inst(v) else {
            if !self.same_in_nest(v) {
                return None;
            }
            if let Some(moved) = self.moved_by_hosts(v) {
                return Some(moved);
            }
            let g = self.scev.gamma(v)?;
            let (c, a, b) = (self.value(g.condition)?, self.poly(&g.yes)?, self.poly(&g.no)?);
            let ty = self.scev.f.body.ty(v);
            let select = if ty == Ty::I32 { NumOp::I32Select } else { NumOp::I64Select };
            return Some(self.push(Op::Num(select), vec![a, b, c], ty));
        };
        match i.op {
            Op::Const(bits) => Some(self.constant(self.scev.f.body.ty(v), bits)),
            Op::Num(n) if !n.traps() && self.same_in_nest(v) => {
                let args = i.args.iter().map(|&a| self.value(a)).collect::<Option<Vec<_>>>()?;
                Some(self.push(Op::Num(n), args, n.info().result))
            }
            _ => None,
        }
    }

    /// A value that is the same in all iterations of the root: by what it is made of, or by what that comes to
    /// ([`crate::tested`]).
    pub fn unmoved(&mut self, v: Val) -> Option<Val> {
        let scev = self.scev;
        if let Some(p) = self.value(v).filter(|_| scev.invariant(v, self.root)) {
            return Some(p);
        }
        if !scev.f.body.ty(v).is_float() {
            let p = scev.seen(v, scev.def(v)?.block());
            if scev.fixed(&p, self.root) {
                return self.poly(&p);
            }
        }
        match scev.inst(v)?.op {
            Op::Num(n) if !n.traps() => {
                let args = scev.inst(v)?.args.iter().map(|&a| self.unmoved(a)).collect::<Option<Vec<_>>>()?;
                Some(self.push(Op::Num(n), args, n.info().result))
            }
            _ => None,
        }
    }

    /// Does the value not change while the nest runs once: in the root, or in an iteration of the host loops?
    fn same_in_nest(&self, v: Val) -> bool {
        self.scev.invariant(v, self.nest)
    }

    /// How many iterations of that host loop have ended.
    pub fn host_index(&mut self, level: usize) -> Val {
        if let Some(&v) = self.indices.get(&level) {
            return v;
        }
        let v = self.push(Op::HostIndex(level as u8), vec![], Ty::I64);
        self.indices.insert(level, v);
        v
    }

    /// A parameter of a block inside host loops as what their indices make of it.
    fn moved_by_hosts(&mut self, v: Val) -> Option<Val> {
        let scev = self.scev;
        let block = scev.def(v)?.block();
        let l = self.hosts.iter().copied().find(|&l| scev.inside(v, l))?;
        if !scev.f.body.ty(v).is_float() {
            let p = scev.seen(v, block);
            if !p.has(Atom::Val(v)) {
                return self.poly(&p);
            }
        }
        let l = self.hosts.iter().copied().find(|&m| scev.within(m, l) && scev.forest.loops[m].header == block)?;
        let level = self.hosts.iter().position(|h| *h == l)?;
        let index = self.host_index(level);
        self.rotated(l, v, index)
    }

    /// A parameter of a host loop's header that takes turns with others, `(a, b) = (b, a)` in every iteration, as it is after
    /// so many iterations.
    pub fn rotated(&mut self, l: usize, v: Val, index: Val) -> Option<Val> {
        let scev = self.scev;
        let params = &scev.f.body.at(scev.forest.loops[l].header).params;
        let ty = scev.f.body.ty(v);
        let (mut at, mut entries) = (v, vec![]);
        loop {
            let i = params.iter().position(|p| *p == at)?;
            let (entry, back) = scev.phi_args(l, i);
            let ([e], [next, others @ ..]) = (entry.as_slice(), back.as_slice()) else { return None };
            if entries.len() >= MOST_TURNS || others.iter().any(|o| o != next) {
                return None;
            }
            entries.push(self.value(*e)?);
            at = *next;
            if at == v {
                break;
            }
        }
        let count = self.constant(Ty::I64, entries.len() as u64);
        let turn = self.num(NumOp::I64RemU, &[index, count]);
        let mut out = entries[0];
        for (k, &e) in entries.iter().enumerate().skip(1) {
            let k = self.constant(Ty::I64, k as u64);
            let now = self.num(NumOp::I64Eq, &[turn, k]);
            out = self.num(ops::select(ty), &[e, out, now]);
        }
        Some(out)
    }

    /// The prelude value of a polynomial without loop indices.
    pub fn poly(&mut self, p: &Poly) -> Option<Val> {
        if let Some(&r) = self.polys.get(p) {
            return r;
        }
        // While it is being said, it cannot be: a value at hand may be made of a loop's trip count, and
        // that of the value.
        self.polys.insert(p.clone(), None);
        let r = self.by_host(p).or_else(|| self.make_poly(p)).or_else(|| self.in_terms_of_basis(p, 2));
        self.polys.insert(p.clone(), r);
        r
    }

    /// Says a polynomial with the index of a host loop as its start and its step along that, each of which may be at hand.
    fn by_host(&mut self, p: &Poly) -> Option<Val> {
        let l = self.hosts.iter().rev().copied().find(|l| p.has(Atom::Idx(*l)))?;
        let (start, step) = p.linear_in(l)?;
        let (mul, add) = match p.ty {
            Ty::I32 => (NumOp::I32Mul, NumOp::I32Add),
            _ => (NumOp::I64Mul, NumOp::I64Add),
        };
        let (start, step) = (self.poly(&start)?, self.poly(&step)?);
        let index = self.outer_index(l, p.ty)?;
        let moved = self.num(mul, &[index, step]);
        Some(self.num(add, &[start, moved]))
    }

    /// Says a polynomial in terms of values at hand: what it is made of may be gone (a local used
    /// again for something else) while a sum that contains it is still in a local.
    fn in_terms_of_basis(&mut self, p: &Poly, depth: u32) -> Option<Val> {
        let add = if p.ty == Ty::I32 { NumOp::I32Add } else { NumOp::I64Add };
        let basis = self.basis.clone();
        for (v, q) in basis.iter().filter(|(_, q)| q.ty == p.ty && q.as_constant().is_none()) {
            let rest = p.sub(q);
            // Only steps that leave less to be said.
            if rest.terms().len() > p.terms().len() || rest == *p {
                continue;
            }
            let said = self
                .make_poly(&rest)
                .or_else(|| if depth > 1 { self.in_terms_of_basis(&rest, depth - 1) } else { None });
            if let (Some(rest), Some(v)) = (said, self.value(*v)) {
                return Some(self.push(Op::Num(add), vec![v, rest], p.ty));
            }
        }
        None
    }

    fn make_poly(&mut self, p: &Poly) -> Option<Val> {
        let add = if p.ty == Ty::I32 { NumOp::I32Add } else { NumOp::I64Add };
        let mut sum: Option<Val> = None;
        for (m, c) in p.terms() {
            let term = self.term(m, c, p.ty).or_else(|| self.term_by_basis(m, c, p.ty))?;
            sum = Some(match sum {
                Some(s) => self.push(Op::Num(add), vec![s, term], p.ty),
                None => term,
            });
        }
        Some(match sum {
            Some(s) => s,
            None => self.constant(p.ty, 0),
        })
    }

    /// A product of atoms and a constant.
    fn term(&mut self, m: &[Atom], c: u64, ty: Ty) -> Option<Val> {
        let mul = if ty == Ty::I32 { NumOp::I32Mul } else { NumOp::I64Mul };
        let mut product: Option<Val> = None;
        for &a in m {
            let v = self.atom(a, ty)?;
            product = Some(match product {
                Some(x) => self.push(Op::Num(mul), vec![x, v], ty),
                None => v,
            });
        }
        Some(match product {
            Some(x) if c == 1 => x,
            Some(x) => {
                let k = self.constant(ty, c);
                self.push(Op::Num(mul), vec![x, k], ty)
            }
            None => self.constant(ty, c),
        })
    }

    /// A product with an atom that is gone, of which a multiple is still at hand (a stride in bytes).
    fn term_by_basis(&mut self, m: &[Atom], c: u64, ty: Ty) -> Option<Val> {
        for (v, q) in self.basis.clone().iter().filter(|(_, q)| q.ty == ty && q.terms().len() == 1) {
            let Some((part, of)) = q.terms().next().filter(|(part, _)| !part.is_empty()) else { continue };
            let mut rest = m.to_vec();
            let all = part.iter().all(|a| rest.iter().position(|b| a == b).map(|at| rest.remove(at)).is_some());
            let exact = signed(ty, c).checked_rem(signed(ty, of)) == Some(0);
            if !all || !exact {
                continue;
            }
            let times = signed(ty, c).wrapping_div(signed(ty, of)) as u64 & u64::MAX >> (64 - 8 * ty.bytes());
            if let (Some(rest), Some(v)) = (self.term(&rest, times, ty), self.value(*v)) {
                let mul = if ty == Ty::I32 { NumOp::I32Mul } else { NumOp::I64Mul };
                return Some(self.push(Op::Num(mul), vec![v, rest], ty));
            }
        }
        None
    }

    fn atom(&mut self, a: Atom, ty: Ty) -> Option<Val> {
        let v = match a {
            Atom::Idx(l) => return self.outer_index(l, ty),
            Atom::Trip(l) => {
                // An address is said in whole trips, of which the nest may leave the last to the program.
                let t = self.trip(l)?;
                if self.leaves_last(l) { self.more(t) } else { t }
            }
            Atom::Val(v) => {
                if !self.same_in_nest(v) {
                    return None;
                }
                self.value(v)?
            }
            Atom::Low(..) | Atom::Pairs(_) => return None,
        };
        match (self.body.ty(v), ty) {
            (Ty::I64, Ty::I32) => Some(self.push(Op::Num(NumOp::I32WrapI64), vec![v], Ty::I32)),
            (Ty::I32, Ty::I64) => Some(self.push(Op::Num(NumOp::I64ExtendI32S), vec![v], Ty::I64)),
            (a, b) if a == b => Some(v),
            _ => None,
        }
    }

    /// The index of a loop around the nest: a value at hand that counts its iterations one by one
    /// says it.
    fn outer_index(&mut self, l: usize, ty: Ty) -> Option<Val> {
        if let Some(level) = self.hosts.iter().position(|h| *h == l) {
            let index = self.host_index(level);
            return Some(if ty == Ty::I32 { self.num(NumOp::I32WrapI64, &[index]) } else { index });
        }
        if self.scev.within(l, self.root) {
            return None;
        }
        let sub = if ty == Ty::I32 { NumOp::I32Sub } else { NumOp::I64Sub };
        for (v, q) in self.basis.clone().iter().filter(|(_, q)| q.ty == ty) {
            let Some((rest, step)) = q.linear_in(l) else { continue };
            if !matches!(step.as_signed(), Some(1 | -1))
                || rest.atoms().any(|a| matches!(a, Atom::Idx(_) | Atom::Pairs(_)))
            {
                continue;
            }
            if let (Some(v), Some(rest)) = (self.value(*v), self.make_poly(&rest)) {
                let args = if step.as_signed() == Some(1) { vec![v, rest] } else { vec![rest, v] };
                return Some(self.push(Op::Num(sub), args, ty));
            }
        }
        None
    }

    /// The trip count of a loop as an i64, if it is known before the nest starts.
    pub fn trip(&mut self, l: usize) -> Option<Val> {
        if let Some(&r) = self.trips.get(&l) {
            return r;
        }
        self.trips.insert(l, None);
        let r = self.make_trip(l);
        self.trips.insert(l, r);
        r
    }

    fn make_trip(&mut self, l: usize) -> Option<Val> {
        let c = self.scev.count(l)?;
        let mut args = vec![self.poly(&c.init)?, self.poly(&c.step)?, self.poly(&c.bound)?];
        // A loop behind a branch that is decided beforehand runs only on its side of it.
        let header = self.scev.forest.loops[l].header;
        let gate = if self.scev.within(l, self.root) { self.gate(header) } else { None };
        args.extend(gate);
        let kind = TripKind { bottom: c.kind.bottom && !self.leaves_last(l), ..c.kind };
        Some(self.push(Op::Trip(kind), args, Ty::I64))
    }

    /// Is the loop the root, and its last iteration, which its count has, left to the program?
    fn leaves_last(&self, l: usize) -> bool {
        self.rest && l == self.root && self.scev.count(l).is_some_and(|c| c.kind.bottom)
    }

    /// One more than an i64.
    fn more(&mut self, v: Val) -> Val {
        let one = self.constant(Ty::I64, 1);
        self.push(Op::Num(NumOp::I64Add), vec![v, one], Ty::I64)
    }

    /// Given the trips of a loop (i64), how many values its [`Atom::Pairs`] has at most. Of more trips than 2³¹ that is too
    /// few to be true, but still too many bytes for any memory.
    pub fn pairs(&mut self, trips: Val) -> Val {
        let most = self.constant(Ty::I64, 1 << 31);
        let trips = self.num(NumOp::I64MinU, &[trips, most]);
        let (one, two) = (self.constant(Ty::I64, 1), self.constant(Ty::I64, 2));
        let (last, before) = (self.num(NumOp::I64Sub, &[trips, one]), self.num(NumOp::I64Sub, &[trips, two]));
        let twice = self.num(NumOp::I64Mul, &[last, before]);
        let pairs = self.num(NumOp::I64ShrU, &[twice, one]);
        self.num(NumOp::I64Add, &[pairs, one])
    }

    /// The most trips of a loop whose bound moves (see [`tensor_wasm_ir::Taper`]).
    pub fn most(&mut self, scale: u32, entered: bool, args: Vec<Val>) -> Val {
        self.push(Op::Most { scale, entered }, args, Ty::I64)
    }

    /// Whether a block of the nest can be reached, as far as that is decided before the nest starts:
    /// a value that is 0 where it cannot.
    pub fn gate(&mut self, block: BlockId) -> Option<Val> {
        let gates = self.scev.gates(block, self.root, self.nest);
        let ways = self.scev.gates_by_way(block, self.root, self.nest);
        let key = (gates, ways);
        if let Some(known) = self.gates.get(&key) {
            return *known;
        }
        let mut gate: Option<Val> = None;
        for way in &key.0 {
            gate = self.both(gate, *way);
        }
        for ways in &key.1 {
            // One of which nothing can be said says nothing of any.
            let held: Option<Vec<Val>> =
                ways.iter().map(|way| way.iter().fold(None, |g, c| self.both(g, *c))).collect();
            let any = held
                .and_then(|held| held.into_iter().reduce(|a, b| self.push(Op::Num(NumOp::I32Or), vec![a, b], Ty::I32)));
            gate = match (gate, any) {
                (Some(g), Some(any)) => Some(self.push(Op::Num(NumOp::I32And), vec![g, any], Ty::I32)),
                (g, any) => g.or(any),
            };
        }
        self.gates.insert(key, gate);
        gate
    }

    /// Whether a condition holds, too, if it can be said.
    fn both(&mut self, gate: Option<Val>, (c, side): (Val, bool)) -> Option<Val> {
        let Some(c) = self.value(c) else { return gate };
        let holds = if side {
            let zero = self.constant(Ty::I32, 0);
            self.push(Op::Num(NumOp::I32Ne), vec![c, zero], Ty::I32)
        } else {
            self.push(Op::Num(NumOp::I32Eqz), vec![c], Ty::I32)
        };
        Some(match gate {
            Some(g) => self.push(Op::Num(NumOp::I32And), vec![g, holds], Ty::I32),
            None => holds,
        })
    }
}
