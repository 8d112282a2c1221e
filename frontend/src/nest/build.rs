//! The body of one point: the nest's own blocks with every parallel loop and every host loop cut to one iteration.
//!
//! A value that cannot be had in a point (a carried scalar, say) is *poisoned*: a placeholder with the
//! reason, which refuses the nest only if something that matters still uses it in the end.

use std::collections::BTreeSet;

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{BlockId, Body, Code, Edge, Inst, NumOp, Op, Term, Ty, Val};

use super::own::Again;
use super::private::Array;
use super::taper::Bounded;
use super::total::Total;
use super::wave::End;
use super::{Context, Kept, Nest, Part};
use crate::emit::Prelude;
use crate::floats;
use crate::loops::only_traps;
use crate::reduce::best::Best;
use crate::reduce::update::{Update, updates};
use crate::reduce::{Found, accumulates, recognise, scan};
use crate::scev::{Atom, Poly, Scev};
use crate::views::{Residues, SymView};

/// The parallel loop to give up, if that would help, and why.
pub(super) type Refused = (Option<usize>, Kept);

/// The state of building one nest.
pub(super) struct Builder<'c, 's, 'f> {
    pub(super) cx: &'c Context<'s, 'f>,
    pub(super) s: &'s Scev<'f>,
    pub(super) root: usize,
    /// The program itself runs the last iteration that the root begins.
    pub(super) rest: bool,
    /// Loops that the host runs.
    pub(super) hosts: Vec<usize>,
    /// The outermost loop that it does not.
    pub(super) nest: usize,
    pub(super) part: &'c Part,
    /// What has been stored between the loops by another phase, loaded again; and in which block.
    reloaded: HashMap<Val, (Val, BlockId)>,
    pub(super) parallel: Vec<usize>,
    pub(super) all: Vec<usize>,
    pub(super) views: &'c [((BlockId, usize), SymView)],
    /// Arrays of which every point has a copy.
    pub(super) own: &'c [Array],
    /// Their addresses in memory.
    pub(super) own_bases: Vec<Val>,
    /// How some points are done once more, if they are.
    pub(super) again: Option<Again>,
    /// Views that lag, numbered behind the others, each with the view and the offset that it is of.
    pub(super) lagging: Vec<((usize, u64), SymView)>,
    /// Rows and columns of a nest that is run along its diagonals.
    pub(super) wave: Option<[usize; 2]>,
    /// The stores in front of its columns that only the point of a row's first column makes.
    pub(super) ahead: Vec<(BlockId, usize)>,
    /// The blocks behind its columns that only the point of a row's last column runs.
    pub(super) behind: HashSet<BlockId>,
    /// Views that read again what a store has stored, with that store's.
    pub(super) handed: HashMap<usize, usize>,
    /// Low bits that addresses and bounds are made with.
    pub(super) residues: Residues,
    /// Loops whose trip counts move with the loops around them.
    pub(super) bounded: HashMap<usize, Bounded>,
    /// Of those that are parallel: does a point's next iteration stand inside, too?
    pub(super) next_inside: HashMap<usize, Val>,
    /// Sequential loops that count their trips.
    pub(super) counted: BTreeSet<usize>,
    /// How often each of those has begun an iteration.
    pub(super) trips_so_far: HashMap<usize, Val>,
    pub(super) pre: Prelude<'s, 'f>,
    pub(super) blocks: HashMap<BlockId, BlockId>,
    pub(super) map: HashMap<Val, Val>,
    pub(super) poison: HashMap<Val, Refused>,
    pub(super) index: HashMap<usize, Val>,
    trap: Option<BlockId>,
    pub(super) reductions: Vec<Found>,
    /// Those of them that are over the rows and columns of a wave.
    pub(super) totals: Vec<Total>,
    /// For the phi of each scan and float sum, what a point is handed for it.
    running: HashMap<Val, Val>,
    pub(super) bests: Vec<Best>,
    updates: Vec<Update>,
    /// Values needed after the loop that only the last iteration knows: as seen there, and at the iteration's end.
    pub(super) lasts: Vec<(Val, Val)>,
    /// The most iterations for which a parallel loop's float counters, and pairs, are exact.
    pub(super) most: HashMap<usize, u64>,
    /// The fewest, where a point computes values of earlier iterations.
    pub(super) least: HashMap<usize, u64>,
    local_consts: HashMap<(BlockId, Ty, u64), Val>,
}

/// Most trips of a loop whose index's pairs are computed.
const PAIRED: u64 = 1 << 31;

/// Has the update's store a view as one?
fn in_place(views: &[((BlockId, usize), SymView)], u: &Update) -> bool {
    views.iter().any(|(at, v)| *at == (u.block, u.insts[2]) && v.update.is_some())
}

impl<'c, 's, 'f> Builder<'c, 's, 'f> {
    pub(super) fn new(
        cx: &'c Context<'s, 'f>,
        part: &'c Part,
        chain: &[usize],
        parallel: &BTreeSet<usize>,
        views: &'c [((BlockId, usize), SymView)],
        residues: &Residues,
    ) -> Self {
        let s = cx.scev;
        let &Part { root, rest, nest, .. } = part;
        let mut inside = if part.alone { vec![] } else { s.forest.subtree(nest) };
        inside.retain(|l| !part.skip.iter().any(|q| s.within(*l, *q)));
        Builder {
            cx,
            s,
            root,
            rest,
            hosts: part.hosts.clone(),
            nest,
            part,
            reloaded: HashMap::default(),
            parallel: chain.iter().copied().filter(|l| parallel.contains(l)).collect(),
            all: part.hosts.iter().copied().chain(inside).collect(),
            views,
            own: &[],
            own_bases: vec![],
            again: None,
            lagging: vec![],
            wave: None,
            ahead: vec![],
            behind: HashSet::default(),
            handed: HashMap::default(),
            residues: residues.clone(),
            bounded: HashMap::default(),
            next_inside: HashMap::default(),
            counted: BTreeSet::new(),
            trips_so_far: HashMap::default(),
            pre: Prelude::new(cx, part),
            blocks: HashMap::default(),
            map: HashMap::default(),
            poison: HashMap::default(),
            index: HashMap::default(),
            trap: None,
            reductions: vec![],
            totals: vec![],
            running: HashMap::default(),
            bests: vec![],
            updates: updates(s, root).into_iter().filter(|u| in_place(views, u)).collect(),
            lasts: vec![],
            most: HashMap::default(),
            least: HashMap::default(),
            local_consts: HashMap::default(),
        }
    }

    /// The same, with private arrays.
    pub(super) fn with_own(self, own: &'c [Array]) -> Self {
        Builder { own, ..self }
    }

    /// The same, along the diagonals of two loops; with those stores for the first column of a row, and those blocks for the
    /// last one.
    pub(super) fn along_diagonals(
        self,
        of: [usize; 2],
        ahead: Vec<(BlockId, usize)>,
        behind: HashSet<BlockId>,
    ) -> Self {
        Builder { wave: Some(of), ahead, behind, ..self }
    }

    /// The column of a wave whose point alone makes the access at the start of a view.
    pub(super) fn end(&self, (b, k): (BlockId, usize)) -> Option<End> {
        let ahead = self.ahead.contains(&(b, k)).then_some(End::Ahead);
        ahead.or(self.behind.contains(&b).then_some(End::Behind))
    }

    pub(super) fn body(&mut self) -> &mut Body {
        &mut self.pre.body
    }

    pub(super) fn poisoned(&mut self, ty: Ty, l: Option<usize>, kept: Kept) -> Val {
        let v = self.body().value(ty);
        self.poison.insert(v, (l, kept));
        v
    }

    pub(super) fn build(mut self, name: String) -> Result<Nest, Refused> {
        let s = self.s;
        let lp = &s.forest.loops[self.root];
        let mut trips = HashMap::default();
        for l in self.cut() {
            let Some(t) = self.pre.trip(l).or_else(|| self.tapered(l)) else {
                return Err((
                    Some(l),
                    Kept::new(
                        Code::Uncounted,
                        "its trip count changes inside the nest or is not known before it",
                        vec![],
                    ),
                ));
            };
            trips.insert(l, t);
        }
        for &l in &self.all.clone() {
            if let Some(t) = self.pre.trip(l) {
                trips.insert(l, t);
            } else if l != self.root && !self.bounded.contains_key(&l) {
                trips.extend(self.bound(l).map(|most| (l, most)));
            }
        }
        self.own_arrays()?;
        for r in self.residues.numbers() {
            let trip = match (self.residues.count(r), self.residues.pairs(r)) {
                (Some(n), _) => Some(self.pre.constant(Ty::I64, n)),
                (None, Some(l)) => trips.get(&l).copied().map(|t| self.pre.pairs(t)),
                (None, None) => None,
            };
            trips.extend(trip.map(|t| (r, t)));
        }
        match self.wave.filter(|_| self.parallel.first() == Some(&self.root)) {
            Some(of) => self.find_totals(of),
            None if self.parallel.first() == Some(&self.root) => {
                self.find_reductions();
                self.find_lasts();
            }
            None => {}
        }
        let reduces = !(self.reductions.is_empty() && self.bests.is_empty() && self.lasts.is_empty());
        if reduces && self.parallel.len() > 1 && self.wave.is_none() {
            return Err((self.parallel.last().copied(), Kept::new(Code::Reduction, "part of a reduction", vec![])));
        }
        self.may_be_again()?;
        for (level, &l) in self.hosts.clone().iter().enumerate() {
            let v = self.pre.host_index(level);
            self.index.insert(l, v);
        }
        // Entry block: one i64 index per parallel axis.
        let entry = self.body().block();
        for &l in &self.parallel.clone() {
            let v = self.body().value(Ty::I64);
            self.body().at_mut(entry).params.push(v);
            self.index.insert(l, v);
        }
        for r in self.reductions.clone().into_iter().filter(Found::runs) {
            let v = self.body().value(s.f.body.ty(r.phi));
            self.body().at_mut(entry).params.push(v);
            self.running.insert(r.phi, v);
        }
        if self.part.alone {
            // The only point.
            let v = self.body().value(Ty::I64);
            self.body().at_mut(entry).params.push(v);
        }
        self.counted = self.counting();
        let runs = |b: &BlockId| lp.blocks.contains(b) && self.part.runs(s, *b);
        let order: Vec<BlockId> = s.f.body.rpo().into_iter().filter(runs).collect();
        for &b in &order {
            let nb = self.body().block();
            self.blocks.insert(b, nb);
            for i in &s.f.body.at(b).insts {
                if let Some(r) = i.result {
                    let v = self.body().value(s.f.body.ty(r));
                    self.map.insert(r, v);
                }
            }
            for &p in &s.f.body.at(b).params {
                let v = self.body().value(s.f.body.ty(p));
                self.map.insert(p, v);
            }
        }
        let entry = self.own_start(entry);
        let first = self.entry_edge(entry, lp.header);
        self.body().at_mut(entry).term = Term::Br(first);
        for &b in &order {
            self.block(b);
        }
        self.finish(name, trips)
    }

    fn find_reductions(&mut self) {
        let s = self.s;
        let header = s.forest.loops[self.root].header;
        let mut unexplained = vec![];
        for (i, &phi) in s.f.body.at(header).params.iter().enumerate() {
            if self.closed_form(self.root, phi).is_some() || floats::induction(s, self.root, i).is_some() {
                continue;
            }
            match recognise(s, self.root, phi, self.cx.options.relaxed) {
                Some(f) => self.reductions.push(f),
                None if self.growing(self.root, phi).is_some() => {}
                None => unexplained.push(phi),
            }
        }
        self.find_bests(&unexplained);
        for phi in unexplained {
            let known = self.best_start(phi).is_some() || self.reductions.iter().any(|r| r.phi == phi);
            let op = scan::accumulates(s, self.root, phi).filter(|_| !known);
            let found =
                op.and_then(|op| Some(Found { phi, op, start: op.identity()?, conditions: vec![], scan: true }));
            self.reductions.extend(found);
        }
        // A scan goes through its iterations twice, and a float sum only once.
        if self.reductions.iter().any(|r| r.scan) {
            self.reductions.retain(|r| !r.op.rounds());
        }
    }

    /// What a point is handed for the phi of a scan.
    pub(super) fn running(&self, phi: Val) -> Val {
        self.running[&phi]
    }

    /// The step of a header phi that is affine in its loop: one that does not change in the nest, but for the indices of
    /// parallel loops around that one.
    pub(super) fn closed_form(&self, l: usize, phi: Val) -> Option<Poly> {
        let p = self.s.poly(phi);
        if p.has(Atom::Val(phi)) {
            return None;
        }
        let (_, step) = p.linear_in(l)?;
        let around = if self.hosts.contains(&l) { self.root } else { self.nest };
        self.s.fixed(&self.without_indices(l, &step)?, around).then_some(step)
    }

    /// A polynomial with 0 for every index of a parallel loop around `l`; `None` if it is not linear in one.
    fn without_indices(&self, l: usize, p: &Poly) -> Option<Poly> {
        self.indices_around(l).try_fold(p.clone(), |p, m| {
            let (rest, by) = p.linear_in(m)?;
            // What is left must be fixed, too.
            Some(if by.is_zero() { rest } else { rest.add(&self.without_indices(m, &by)?) })
        })
    }

    fn indices_around(&self, l: usize) -> impl Iterator<Item = usize> + '_ {
        self.parallel.iter().copied().filter(move |&m| m != l && self.s.within(l, m))
    }

    /// A polynomial of that kind as a value, in the header `nb` of `l`.
    fn poly_value(&mut self, l: usize, nb: BlockId, p: &Poly) -> Option<Val> {
        let Some(m) = self.indices_around(l).find(|m| p.has(Atom::Idx(*m))) else { return self.pre.poly(p) };
        let (rest, by) = p.linear_in(m)?;
        let by = self.poly_value(l, nb, &by)?;
        let rest = if rest.is_zero() { None } else { Some(self.poly_value(l, nb, &rest)?) };
        let index = self.index[&m];
        let body = self.body();
        let (mul, add) = match p.ty {
            Ty::I32 => (NumOp::I32Mul, NumOp::I32Add),
            _ => (NumOp::I64Mul, NumOp::I64Add),
        };
        let index = if p.ty == Ty::I32 { body.num(nb, NumOp::I32WrapI64, &[index]) } else { index };
        let moved = body.num(nb, mul, &[index, by]);
        Some(rest.map_or(moved, |rest| body.num(nb, add, &[rest, moved])))
    }

    /// The step of a header phi that grows in its loop, and by what.
    fn growing(&self, l: usize, phi: Val) -> Option<(Poly, Poly)> {
        if self.hosts.contains(&l) {
            return None;
        }
        let p = self.s.poly(phi);
        let (rest, more) = p.linear_in_atom(Atom::Pairs(l)).filter(|_| !p.has(Atom::Val(phi)))?;
        let (_, step) = rest.linear_in(l)?;
        let fixed = |p: &Poly| self.s.fixed(p, self.nest);
        (!more.is_zero() && fixed(&step) && fixed(&more)).then_some((step, more))
    }

    /// Loops of which a point runs one iteration, outermost first.
    pub(super) fn cut(&self) -> Vec<usize> {
        self.hosts.iter().chain(&self.parallel).copied().collect()
    }

    fn is_cut(&self, l: usize) -> bool {
        self.hosts.contains(&l) || self.parallel.contains(&l)
    }

    fn header_of(&self, b: BlockId) -> Option<usize> {
        self.all.iter().copied().find(|&l| self.s.forest.loops[l].header == b)
    }

    /// The value `v` of the function, used in block `at` of the nest.
    pub(super) fn used(&mut self, v: Val, at: BlockId) -> Val {
        let s = self.s;
        let ty = s.f.body.ty(v);
        if let Some(i) = s.inst(v)
            && let Op::Const(bits) = i.op
        {
            let nb = self.blocks[&at];
            if let Some(&c) = self.local_consts.get(&(nb, ty, bits)) {
                return c;
            }
            let c = self.body().value(ty);
            // Constants go to the front of the block, before every use in it.
            let at = self.body().at_mut(nb);
            at.insts.insert(0, Inst { op: Op::Const(bits), args: vec![], result: Some(c), at: 0 });
            self.local_consts.insert((nb, ty, bits), c);
            return c;
        }
        if s.invariant(v, self.root)
            && let Some(p) = self.pre.value(v)
        {
            return p;
        }
        if !s.inside(v, self.root) {
            return self.poisoned(
                ty,
                None,
                Kept::new(Code::LiveOut, "a value from before the loop is not in a local or global there", vec![]),
            );
        }
        let def = s.def(v).expect("inside the nest").block();
        if let Some(&(again, block)) = self.reloaded.get(&v)
            && s.dominates(block, at)
        {
            return again;
        }
        if let Some(&q) = self.part.skip.iter().find(|q| s.forest.loops[**q].blocks.contains(&def)) {
            return self.passed_by(q, v, at);
        }
        for l in self.cut() {
            let blocks = &s.forest.loops[l].blocks;
            if blocks.contains(&def) && !blocks.contains(&at) && !self.behind.contains(&at) {
                if let Some(v) = self.total(v) {
                    return v;
                }
                let why = Kept::new(Code::LiveOut, "a value of its last iteration is used after it", vec![]);
                return self.poisoned(ty, Some(l), why);
            }
        }
        self.map[&v]
    }

    /// A value of a loop that another phase runs, as it is seen behind it.
    fn passed_by(&mut self, q: usize, v: Val, at: BlockId) -> Val {
        let s = self.s;
        let ty = s.f.body.ty(v);
        if !ty.is_float()
            && let Some(p) = self.pre.poly(&s.seen(v, at))
        {
            return p;
        }
        let why = Kept::new(Code::LiveOut, "a value of a loop is used by the one behind it", vec![]);
        self.poisoned(ty, Some(q), why)
    }

    /// An access between the loops that another phase makes.
    fn foreign(&mut self, (b, k): (BlockId, usize), nb: BlockId, i: &Inst) {
        let s = self.s;
        match (i.op, i.result) {
            (Op::Store { mem, offset, .. }, _) if self.part.reloads.contains(&(b, k)) => {
                let address = self.used(i.args[0], b);
                let view = self.view_of(b, k) as u32;
                let again = self.body().value(mem.ty);
                let op = Op::Load { mem, offset, view };
                self.body().at_mut(nb).insts.push(Inst { op, args: vec![address], result: Some(again), at: i.at });
                self.reloaded.insert(i.args[1], (again, b));
            }
            (_, Some(r)) => {
                let why = "a value that was loaded before another launch is used in a later one";
                let v = self.poisoned(s.f.body.ty(r), None, Kept::new(Code::OuterSequential, why, vec![i.at]));
                self.map.insert(r, v);
            }
            _ => {}
        }
    }

    /// The edge from the entry block into the root's header.
    fn entry_edge(&mut self, entry: BlockId, header: BlockId) -> Edge {
        let s = self.s;
        let target = self.blocks[&header];
        if self.is_cut(self.root) {
            return Edge { block: target, args: vec![] };
        }
        let n = s.f.body.at(header).params.len();
        let mut args: Vec<Val> = (0..n)
            .map(|i| {
                let (entry, _) = s.phi_args(self.root, i);
                self.live_in(entry.first().copied(), s.f.body.at(header).params[i])
            })
            .collect();
        if self.counted.contains(&self.root) {
            args.push(self.body().constant(entry, Ty::I64, 0));
        }
        Edge { block: target, args }
    }

    pub(super) fn live_in(&mut self, v: Option<Val>, phi: Val) -> Val {
        let ty = self.s.f.body.ty(phi);
        let known = v.and_then(|v| self.pre.value(v));
        known.unwrap_or_else(|| {
            self.poisoned(
                ty,
                Some(self.root),
                Kept::new(Code::LiveOut, "a value from before the loop is not in a local or global there", vec![]),
            )
        })
    }

    fn block(&mut self, b: BlockId) {
        let s = self.s;
        let mut nb = self.blocks[&b];
        let header = self.header_of(b);
        match header {
            Some(l) if self.is_cut(l) => {
                self.cut_header(l, b, nb);
                nb = self.inside_taper(l, b);
            }
            _ => {
                let params = s.f.body.at(b).params.iter().map(|p| self.map[p]).collect();
                self.body().at_mut(nb).params = params;
                header.into_iter().for_each(|l| self.count_trips(l, nb));
            }
        }
        self.check_bounds(b, nb);
        for &p in &s.f.body.at(b).params {
            let v = self.map[&p];
            self.check_number(p, v, nb);
        }
        for (k, i) in s.f.body.at(b).insts.iter().enumerate() {
            let update = self.updates.iter().find(|u| u.block == b && u.insts.contains(&k)).copied();
            if let Some(u) = update {
                if u.insts[2] == k {
                    self.update(b, nb, u, i);
                }
                continue;
            }
            if matches!(i.op, Op::Const(_)) {
                continue;
            }
            if self.part.foreign.contains(&b) && i.op.view().is_some() {
                self.foreign((b, k), nb, i);
                continue;
            }
            let args: Vec<Val> = i.args.iter().map(|&a| self.used(a, b)).collect();
            let mut op = i.op;
            if let Some((array, place)) = self.own_place((b, k)) {
                self.own_access(array, place, nb, (i, &args));
                if let Some(r) = i.result {
                    self.check_number(r, self.map[&r], nb);
                }
                continue;
            }
            if let Some(view) = op.view_mut() {
                *view = self.view_of(b, k) as u32;
            }
            let result = i.result.map(|r| self.map[&r]);
            if self.ahead.contains(&(b, k)) {
                nb = self.in_first_column(b, Inst { op, args, result, at: i.at });
                continue;
            }
            self.body().at_mut(nb).insts.push(Inst { op, args, result, at: i.at });
            if let (Some(r), Some(v)) = (i.result, result) {
                self.check_number(r, v, nb);
            }
        }
        let term = self.term(b);
        self.body().at_mut(nb).term = term;
    }

    /// The number of the view that an access belongs to: it begins with its first lane's access.
    pub(super) fn view_of(&self, b: BlockId, k: usize) -> usize {
        let n = self.views.partition_point(|(first, _)| *first <= (b, k));
        let n = n.checked_sub(1).expect("every access has a view");
        debug_assert_eq!(self.views[n].0.0, b, "of its own block");
        n
    }

    /// The block of the body that stands for one of the nest.
    pub(super) fn block_of(&self, b: BlockId) -> BlockId {
        self.blocks[&b]
    }

    /// The index of a parallel loop.
    pub(super) fn index(&self, l: usize) -> Val {
        self.index[&l]
    }

    /// A load, an operation and the store `i` as one update.
    fn update(&mut self, b: BlockId, nb: BlockId, u: Update, i: &Inst) {
        let Op::Store { mem, offset, .. } = i.op else { return };
        let address = self.used(i.args[0], b);
        let mut value = self.used(u.operand, b);
        let view = self.view_of(b, u.insts[2]) as u32;
        if u.negated {
            let (ty, sub) = (mem.ty, if mem.ty == Ty::I32 { NumOp::I32Sub } else { NumOp::I64Sub });
            let body = self.body();
            let zero = body.constant(nb, ty, 0);
            value = body.num(nb, sub, &[zero, value]);
        }
        let op = Op::Update { op: u.op, mem, offset, view };
        self.body().at_mut(nb).insts.push(Inst { op, args: vec![address, value], result: None, at: i.at });
    }

    /// In a loop that is cut every phi is a closed form of the index, a reduction's identity, what a scan or float sum has
    /// accumulated, or something that nobody may need.
    fn cut_header(&mut self, l: usize, b: BlockId, nb: BlockId) {
        let s = self.s;
        for (i, &phi) in s.f.body.at(b).params.iter().enumerate() {
            let ty = s.f.body.ty(phi);
            let out = self.map[&phi];
            if let Some(&before) = self.running.get(&phi).filter(|_| l == self.root) {
                self.map.insert(phi, before);
                continue;
            }
            if let Some(op) = self.accumulator(l, phi) {
                self.body().at_mut(nb).insts.push(Inst { op, args: vec![], result: Some(out), at: 0 });
                continue;
            }
            if l == self.root
                && let Some(start) = self.best_start(phi)
            {
                let op = Op::Const(start);
                self.body().at_mut(nb).insts.push(Inst { op, args: vec![], result: Some(out), at: 0 });
                continue;
            }
            if let Some(f) = floats::induction(s, l, i) {
                self.float_counter(l, nb, out, f, self.index[&l]);
                continue;
            }
            let said = match (self.closed_form(l, phi), self.growing(l, phi)) {
                (Some(step), _) => self.affine_phi(l, b, nb, (i, &step), self.index[&l], out),
                (None, Some(steps)) => self.growing_phi(l, b, nb, (i, steps), out),
                // What an earlier launch has computed, or read, is not to be had.
                (None, None) if self.hosts.contains(&l) => match self.pre.value(phi) {
                    Some(v) => {
                        self.map.insert(phi, v);
                        continue;
                    }
                    None => false,
                },
                (None, None) => self.carried(l, b, nb, i) || self.handed_on(l, b, nb, i),
            };
            if !said {
                let why = self.recurrence(l, phi);
                let p = self.poisoned(ty, Some(l), why);
                self.map.insert(phi, p);
            }
        }
    }

    /// The `i`-th phi of the header `b` as entry value + step·index; false if that cannot be said.
    pub(super) fn affine_phi(
        &mut self,
        l: usize,
        b: BlockId,
        nb: BlockId,
        (i, step): (usize, &Poly),
        index: Val,
        out: Val,
    ) -> bool {
        let (entry, _) = self.s.phi_args(l, i);
        let (Some(step), [e]) = (self.poly_value(l, nb, step), entry.as_slice()) else { return false };
        let base = self.entry_value(l, b, i, *e);
        let ty = self.pre.body.ty(out);
        let body = self.body();
        let index = if ty == Ty::I32 { body.num(nb, NumOp::I32WrapI64, &[index]) } else { index };
        let (mul, add) = if ty == Ty::I32 { (NumOp::I32Mul, NumOp::I32Add) } else { (NumOp::I64Mul, NumOp::I64Add) };
        let moved = body.num(nb, mul, &[index, step]);
        body.at_mut(nb).insts.push(Inst { op: Op::Num(add), args: vec![base, moved], result: Some(out), at: 0 });
        true
    }

    /// The `i`-th phi of the header `b` as entry value + step·index + more·pairs; false if that cannot be said.
    fn growing_phi(
        &mut self,
        l: usize,
        b: BlockId,
        nb: BlockId,
        (i, (step, more)): (usize, (Poly, Poly)),
        out: Val,
    ) -> bool {
        let ty = self.pre.body.ty(out);
        let moved = self.body().value(ty);
        let Some(more) = self.pre.poly(&more) else { return false };
        if !self.affine_phi(l, b, nb, (i, &step), self.index[&l], moved) {
            return false;
        }
        // Their product must be one of 64 bits.
        let most = self.most.entry(l).or_insert(PAIRED);
        *most = PAIRED.min(*most);
        let index = self.index[&l];
        let body = self.body();
        let one = body.constant(nb, Ty::I64, 1);
        let before = body.num(nb, NumOp::I64Sub, &[index, one]);
        let twice = body.num(nb, NumOp::I64Mul, &[index, before]);
        let mut pairs = body.num(nb, NumOp::I64ShrU, &[twice, one]);
        if ty == Ty::I32 {
            pairs = body.num(nb, NumOp::I32WrapI64, &[pairs]);
        }
        let (mul, add) = if ty == Ty::I32 { (NumOp::I32Mul, NumOp::I32Add) } else { (NumOp::I64Mul, NumOp::I64Add) };
        let grown = body.num(nb, mul, &[pairs, more]);
        body.at_mut(nb).insts.push(Inst { op: Op::Num(add), args: vec![moved, grown], result: Some(out), at: 0 });
        true
    }

    /// What the `i`-th phi of the header `b` of a parallel loop is in its first iteration.
    pub(super) fn entry_value(&mut self, l: usize, b: BlockId, i: usize, entry: Val) -> Val {
        if l == self.root { self.live_in(Some(entry), self.s.f.body.at(b).params[i]) } else { self.used(entry, b) }
    }

    /// A float counter as start + step·index, exact as long as the loop is short enough.
    pub(super) fn float_counter(&mut self, l: usize, nb: BlockId, out: Val, f: floats::Induction, index: Val) {
        let ty = self.pre.body.ty(out);
        let (convert, mul, add) = match ty {
            Ty::F32 => (NumOp::F32ConvertI64S, NumOp::F32Mul, NumOp::F32Add),
            _ => (NumOp::F64ConvertI64S, NumOp::F64Mul, NumOp::F64Add),
        };
        let most = self.most.entry(l).or_insert(f.most);
        *most = f.most.min(*most);
        let body = self.body();
        let (start, step) = (body.constant(nb, ty, f.start), body.constant(nb, ty, f.step));
        let index = body.num(nb, convert, &[index]);
        let moved = body.num(nb, mul, &[index, step]);
        body.at_mut(nb).insts.push(Inst { op: Op::Num(add), args: vec![start, moved], result: Some(out), at: 0 });
    }

    pub(super) fn recurrence(&self, l: usize, phi: Val) -> Kept {
        let float = self.s.f.body.ty(phi).is_float();
        if float && let Some(op) = accumulates(self.s, l, phi) {
            return Kept::new(Code::FloatReduction, format!("accumulates by {op}, in source order"), vec![]);
        }
        let what = if float { "a float" } else { "an integer" };
        Kept::new(Code::ScalarRecurrence, format!("{what} value is carried from one iteration to the next"), vec![])
    }

    fn trap_block(&mut self) -> BlockId {
        if let Some(t) = self.trap {
            return t;
        }
        let t = self.body().block();
        self.trap = Some(t);
        t
    }

    /// Contributions to the reductions when an iteration of the root ends in block `b`; `done` is where that goes.
    fn contributions(&mut self, b: BlockId, done: BlockId) -> Term {
        let s = self.s;
        let header = s.forest.loops[self.root].header;
        let edge = |b: BlockId| s.f.body.at(b).term.edges().into_iter().find(|e| e.block == header).cloned();
        // Columns that are tested at their top may be left for the next row from there.
        let top = || self.wave.map(|[_, columns]| s.forest.loops[columns].exits[0].0);
        let back = edge(b).or_else(|| edge(top()?));
        let mut out = vec![];
        for r in self.reductions.clone() {
            let i = s.f.body.at(header).params.iter().position(|p| *p == r.phi).expect("a phi of the header");
            let v = back.as_ref().map(|e| e.args[i]).expect("a latch");
            let v = self.total(v).unwrap_or_else(|| self.used(v, b));
            out.push(v);
        }
        if let Some(back) = back {
            out.extend(self.best_contributions(&back.args, b, done));
        }
        self.last_contributions(b, &mut out);
        Term::Return(out)
    }

    /// Where an edge of the function goes in the body.
    fn edge(&mut self, from: BlockId, e: &Edge) -> Edge {
        let s = self.s;
        let root = &s.forest.loops[self.root];
        if !root.blocks.contains(&e.block) {
            if only_traps(&s.f.body, e.block) {
                return Edge { block: self.trap_block(), args: vec![] };
            }
            // Leaving the root: the point is done (only reached when the root is sequential).
            let done = self.body().block();
            self.body().at_mut(done).term = Term::Return(vec![]);
            return Edge { block: done, args: vec![] };
        }
        if let Some(q) = self.skipped(e.block) {
            return self.leave(q, from);
        }
        let header = self.header_of(e.block);
        if let Some(l) = header
            && self.is_cut(l)
        {
            if s.forest.loops[l].blocks.contains(&from) {
                return self.leave(l, from);
            }
            return Edge { block: self.blocks[&e.block], args: vec![] };
        }
        let mut args = e
            .args
            .iter()
            .enumerate()
            .map(|(i, &a)| {
                let v = self.used(a, from);
                match header {
                    Some(l) if self.poison.contains_key(&v) && s.forest.loops[l].blocks.contains(&from) => {
                        self.rebuilt(l, e.block, i, from).unwrap_or(v)
                    }
                    _ => v,
                }
            })
            .collect::<Vec<_>>();
        args.extend(header.and_then(|l| self.trip_argument(l, from)));
        let to = Edge { block: self.blocks[&e.block], args };
        if self.behind.contains(&e.block) && !self.behind.contains(&from) { self.in_last_column(to, false) } else { to }
    }

    /// A store in front of the columns, by the point of a row's first column alone; gives the block in which it goes on.
    fn in_first_column(&mut self, b: BlockId, store: Inst) -> BlockId {
        let [_, columns] = self.wave.expect("something stands in front of the columns");
        let (nb, index) = (self.blocks[&b], self.index(columns));
        let body = self.body();
        let (first, on) = (body.block(), body.block());
        let none = body.num(nb, NumOp::I64Eqz, &[index]);
        let to = |block: BlockId| Edge { block, args: vec![] };
        body.at_mut(nb).term = Term::CondBr(none, to(first), to(on));
        body.at_mut(first).insts.push(store);
        body.at_mut(first).term = Term::Br(to(on));
        self.blocks.insert(b, on);
        on
    }

    /// A way that only the point of a row's last column goes, out of the columns or past them.
    fn in_last_column(&mut self, to: Edge, left: bool) -> Edge {
        let contributed = self.totals_so_far(left);
        let [_, columns] = self.wave.expect("something stands behind the columns");
        let trip = self.pre.trip(columns).expect("a parallel loop is counted");
        let index = self.index(columns);
        let body = self.body();
        let (test, done) = (body.block(), body.block());
        let one = body.constant(test, Ty::I64, 1);
        let next = body.num(test, NumOp::I64Add, &[index, one]);
        let last = body.num(test, NumOp::I64Eq, &[next, trip]);
        body.at_mut(done).term = Term::Return(contributed);
        body.at_mut(test).term = Term::CondBr(last, to, Edge { block: done, args: vec![] });
        Edge { block: test, args: vec![] }
    }

    /// The loop that another phase runs and that begins there.
    fn skipped(&self, header: BlockId) -> Option<usize> {
        self.part.skip.iter().copied().find(|q| self.s.forest.loops[*q].header == header)
    }

    /// The next value of an affine phi of a sequential loop, as phi plus step.
    fn rebuilt(&mut self, l: usize, header: BlockId, i: usize, from: BlockId) -> Option<Val> {
        let phi = self.s.f.body.at(header).params[i];
        let step = self.closed_form(l, phi)?;
        let step = self.pre.poly(&step)?;
        let add = if self.s.f.body.ty(phi) == Ty::I32 { NumOp::I32Add } else { NumOp::I64Add };
        let (nb, phi) = (self.blocks[&from], self.map[&phi]);
        Some(self.body().num(nb, add, &[phi, step]))
    }

    /// The one iteration of a parallel loop has ended in a latch: go where its exit goes.
    pub(super) fn leave(&mut self, l: usize, latch: BlockId) -> Edge {
        let s = self.s;
        if l == self.root {
            let done = self.body().block();
            let term = self.contributions(latch, done);
            self.body().at_mut(done).term = term;
            return Edge { block: done, args: vec![] };
        }
        let (block, k) = s.forest.loops[l].exits[0];
        let e = s.f.body.at(block).term.edges()[k].clone();
        let outer = self.header_of(e.block);
        // The way out may be the end of an iteration of a loop around, or the way past another loop.
        if let Some(next) = outer.filter(|o| self.is_cut(*o) && s.forest.loops[*o].blocks.contains(&latch)) {
            return self.leave(next, latch);
        }
        if let Some(next) = self.skipped(e.block) {
            return self.leave(next, latch);
        }
        let Some(&to) = self.blocks.get(&e.block) else {
            let done = self.body().block();
            self.body().at_mut(done).term = Term::Return(vec![]);
            return Edge { block: done, args: vec![] };
        };
        if outer.is_some_and(|o| self.is_cut(o)) {
            return Edge { block: to, args: vec![] };
        }
        // Arguments are values of the loop seen from outside it.
        let passed = self.part.skip.contains(&l);
        let behind = self.behind.contains(&e.block);
        let mut args: Vec<Val> = vec![];
        for &a in &e.args {
            args.push(if !s.inside(a, l) || s.invariant(a, self.root) || behind {
                self.used(a, latch)
            } else if let Some(v) = self.total(a) {
                v
            } else if passed {
                self.passed_by(l, a, e.block)
            } else {
                let why = Kept::new(Code::LiveOut, "a value of its last iteration is used after it", vec![]);
                self.poisoned(s.f.body.ty(a), Some(l), why)
            });
        }
        if let Some(outer) = outer {
            for (i, arg) in args.iter_mut().enumerate() {
                if self.poison.contains_key(arg)
                    && let Some(v) = self.rebuilt(outer, e.block, i, latch)
                {
                    *arg = v;
                }
            }
            args.extend(self.trip_argument(outer, latch));
        }
        let to = Edge { block: to, args };
        if behind { self.in_last_column(to, true) } else { to }
    }

    fn term(&mut self, b: BlockId) -> Term {
        let s = self.s;
        let term = s.f.body.at(b).term.clone();
        // The exit test of a loop that is cut is decided by the launch.
        let own = self.cut().into_iter().find(|&l| s.forest.loops[l].exits[0].0 == b);
        if let (Some(l), Term::CondBr(_, x, y)) = (own, &term) {
            let k = s.forest.loops[l].exits[0].1;
            let stay = if k == 0 { y.clone() } else { x.clone() };
            if l != self.root && s.count(l).is_some_and(|c| c.middle) {
                // The last point goes no further than to its exit.
                let Term::CondBr(c, ..) = term else { unreachable!() };
                let c = self.used(c, b);
                let (stay, out) = (self.edge(b, &stay), self.leave(l, b));
                return if k == 0 { Term::CondBr(c, out, stay) } else { Term::CondBr(c, stay, out) };
            }
            if s.forest.loops[l].blocks.contains(&stay.block) {
                self.check_taper(l, b, k == 0);
                return Term::Br(self.edge(b, &stay));
            }
        }
        match &term {
            Term::Br(e) => Term::Br(self.edge(b, e)),
            Term::CondBr(c, x, y) => {
                let c = self.used(*c, b);
                let x = self.edge(b, x);
                let y = self.edge(b, y);
                Term::CondBr(c, x, y)
            }
            Term::Switch(i, es) => {
                let i = self.used(*i, b);
                let es = es.iter().map(|e| self.edge(b, e)).collect();
                Term::Switch(i, es)
            }
            Term::Return(_) | Term::Unreachable => Term::Unreachable,
        }
    }
}
