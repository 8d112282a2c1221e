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
use crate::reduce::best::Best;
use crate::reduce::update::{Update, updates};
use crate::reduce::{Found, recognise, scan};
use crate::scev::Scev;
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
    pub(super) reloaded: HashMap<Val, (Val, BlockId)>,
    pub(super) parallel: Vec<usize>,
    pub(super) all: Vec<usize>,
    pub(super) views: &'c [((BlockId, usize), SymView)],
    /// Arrays of which every point has a copy.
    pub(super) own: &'c [Array],
    /// Their addresses in memory, and as much of them as 32 bits hold.
    pub(super) own_bases: Vec<[Val; 2]>,
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
    pub(super) handed: HashMap<usize, Vec<usize>>,
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
    pub(super) trap: Option<BlockId>,
    pub(super) reductions: Vec<Found>,
    /// Those of them that are over the rows and columns of a wave.
    pub(super) totals: Vec<Total>,
    /// For the phi of each scan and float sum, what a point is handed for it.
    pub(super) running: HashMap<Val, Val>,
    pub(super) bests: Vec<Best>,
    pub(super) updates: Vec<Update>,
    /// Values needed after the loop that only the last iteration knows: as seen there, and at the iteration's end.
    pub(super) lasts: Vec<(Val, Val)>,
    /// The most iterations for which a parallel loop's float counters, and pairs, are exact.
    pub(super) most: HashMap<usize, u64>,
    /// The fewest, where a point computes values of earlier iterations.
    pub(super) least: HashMap<usize, u64>,
    pub(super) local_consts: HashMap<(BlockId, Ty, u64), Val>,
}

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

    pub(super) fn find_reductions(&mut self) {
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

    /// Loops of which a point runs one iteration, outermost first.
    pub(super) fn cut(&self) -> Vec<usize> {
        self.hosts.iter().chain(&self.parallel).copied().collect()
    }

    pub(super) fn is_cut(&self, l: usize) -> bool {
        self.hosts.contains(&l) || self.parallel.contains(&l)
    }

    pub(super) fn header_of(&self, b: BlockId) -> Option<usize> {
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
    pub(super) fn passed_by(&mut self, q: usize, v: Val, at: BlockId) -> Val {
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
    pub(super) fn foreign(&mut self, (b, k): (BlockId, usize), nb: BlockId, i: &Inst) {
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
    pub(super) fn entry_edge(&mut self, entry: BlockId, header: BlockId) -> Edge {
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

    pub(super) fn block(&mut self, b: BlockId) {
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
                self.own_access(array, place, (b, nb), (i, &args));
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
    pub(super) fn update(&mut self, b: BlockId, nb: BlockId, u: Update, i: &Inst) {
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
}
