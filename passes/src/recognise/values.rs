//! What a point of a nest computes, as expressions over what it loads.
//!
//! Takes a region; gives for every store and update of its body where it goes and an expression of the value
//! ([`Write`]), and one for each contribution to a reduction. Where an access is, is what its view says: base and
//! strides as polynomials ([`Ints`]). What a loop inside of the body accumulates is a [`Expr::Fold`]; what is the
//! same only in some launches is an [`Expr::Either`]. Whatever else it takes, a branch that depends on data above
//! all, is [`Expr::Open`], which no op holds.

use std::collections::HashMap;

use smallvec::SmallVec;
use tensor_wasm_ir::{BlockId, Body, Inst, LoopKind, MemTy, NumOp, Op, Region, Term, Ty, Val};

use super::ints::{Ints, Poly};
use super::sums;

/// Number of an expression.
pub(super) type Id = usize;

/// A value of the body. Equal expressions have one number.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) enum Expr {
    Const(Ty, u64),
    /// A value that is the same in all points.
    Uniform(Val),
    /// The index of a parallel axis, or what a scan has accumulated.
    Param(usize),
    /// By number of the [`Access`].
    Load(usize),
    Num(NumOp, SmallVec<[Id; 3]>),
    /// What the numbered loop of the body hands on from iteration to iteration in that parameter.
    Carry(usize, usize),
    /// What that has come to behind the loop: before it, and what an iteration makes of the carried value.
    Fold(usize, usize, Id, Id),
    /// The same of a loop that is left in its middle, with what that has come to there.
    Cut(usize, usize, Id, Id, Id),
    /// One of the two, by a condition that is the same for all points of a launch.
    Either(Id, Id),
    /// Anything else; never equal to another one.
    Open(usize),
}

/// Where an access is.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) enum Place {
    /// Base and strides by loop, none of them 0.
    At(Poly, Vec<(usize, Poly)>),
    /// The data decide it: the address.
    Data(Id),
}

/// A load or store.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct Access {
    pub mem: MemTy,
    pub place: Place,
    /// Loops whose last iteration does not make it.
    pub short: Vec<usize>,
}

/// A store or update.
#[derive(Clone, Debug)]
pub(super) struct Write {
    /// By number.
    pub access: usize,
    pub view: u32,
    pub value: Id,
    /// The update's operation.
    pub update: Option<NumOp>,
    /// The loops of the region around it, host loops too.
    pub loops: Vec<usize>,
}

/// A loop of the body.
struct Cycle {
    header: BlockId,
    latch: BlockId,
    blocks: Vec<bool>,
    /// The loop of the region.
    dim: Option<usize>,
    /// The blocks that it is left from.
    exits: Vec<BlockId>,
}

/// What is known of a region's values.
pub(super) struct Values<'r> {
    pub region: &'r Region,
    pub ints: Ints,
    pub exprs: Vec<Expr>,
    ids: HashMap<Expr, Id>,
    pub accesses: Vec<Access>,
    numbers: HashMap<Access, usize>,
    /// For each expression: loops of the body that it follows (a bit each), and whether it is the same for all points.
    facts: Vec<(u64, bool)>,
    /// The expression of each value of the body.
    of: HashMap<Val, Id>,
    defined: HashMap<Val, BlockId>,
    cycles: Vec<Cycle>,
    pub writes: Vec<Write>,
    pub contributions: Vec<Id>,
    /// What the parameters of each loop's header are before the first iteration, and what an iteration makes of them.
    handed_on: Vec<Vec<[Option<Id>; 2]>>,
    /// No branch but those of loops depends on anything but live-ins.
    pub straight: bool,
}

/// Larger bodies have no name.
const MOST_INSTS: usize = 2000;
const MOST_BLOCKS: usize = 200;

impl<'r> Values<'r> {
    /// Goes through a body.
    pub fn of(region: &'r Region) -> Option<Values<'r>> {
        let body = &region.body;
        let rpo = body.rpo();
        if rpo.len() > MOST_BLOCKS || rpo.iter().map(|&b| body.at(b).insts.len()).sum::<usize>() > MOST_INSTS {
            return None;
        }
        let mut out = Values {
            region,
            ints: Ints::of(region),
            exprs: vec![],
            ids: HashMap::new(),
            accesses: vec![],
            numbers: HashMap::new(),
            facts: vec![],
            of: HashMap::new(),
            defined: HashMap::new(),
            cycles: cycles(region, &rpo)?,
            writes: vec![],
            contributions: vec![],
            handed_on: vec![],
            straight: true,
        };
        // A loop that is left from several places is not counted.
        out.straight = out.cycles.iter().all(|c| c.exits.len() == 1);
        for i in &region.prelude {
            if let (Op::Const(c), Some(v)) = (i.op, i.result) {
                let id = out.id(Expr::Const(body.ty(v), c));
                out.of.insert(v, id);
            }
        }
        out.walk(&rpo)?;
        for c in 0..out.cycles.len() {
            let (header, latch) = (out.cycles[c].header, out.cycles[c].latch);
            let params = 0..body.at(header).params.len();
            let all = params.map(|k| [out.before(c, k), out.handed(latch, header, k)]).collect();
            out.handed_on.push(all);
        }
        Some(out)
    }

    /// The number of an expression.
    fn id(&mut self, e: Expr) -> Id {
        if let Some(&id) = self.ids.get(&e) {
            return id;
        }
        let args: SmallVec<[Id; 3]> = match &e {
            Expr::Num(_, args) => args.clone(),
            Expr::Fold(_, _, a, b) | Expr::Cut(_, _, a, b, _) | Expr::Either(a, b) => smallvec::smallvec![*a, *b],
            _ => smallvec::smallvec![],
        };
        let of = |x: Id| self.facts[x];
        let (mut follows, mut uniform) = args.iter().fold((0, true), |(m, u), &a| (m | of(a).0, u && of(a).1));
        match &e {
            Expr::Fold(c, ..) | Expr::Cut(c, ..) => {
                follows &= !(1u64 << c);
                uniform = false;
            }
            Expr::Carry(c, _) => (follows, uniform) = (1 << c, false),
            Expr::Load(n) => (follows, uniform) = (self.moves(*n), false),
            Expr::Param(_) => uniform = false,
            Expr::Open(_) => (follows, uniform) = (u64::MAX, false),
            _ => {}
        }
        self.exprs.push(e.clone());
        self.facts.push((follows, uniform));
        self.ids.insert(e, self.exprs.len() - 1);
        self.exprs.len() - 1
    }

    /// Is it the same for all points of a launch?
    pub fn uniform(&self, e: Id) -> bool {
        self.facts[e].1
    }

    fn open(&mut self) -> Id {
        self.id(Expr::Open(self.exprs.len()))
    }

    /// The loops of the body that a load moves with; all, if something is stored there.
    fn moves(&self, access: usize) -> u64 {
        let Place::At(_, strides) = &self.accesses[access].place else { return u64::MAX };
        let with = |c: &Cycle| c.dim.is_some_and(|d| strides.iter().any(|s| s.0 == d));
        let bits = self.cycles.iter().enumerate().filter(|(_, c)| with(c)).map(|(k, _)| 1u64 << k);
        let stored = self
            .region
            .views
            .iter()
            .any(|v| v.write && self.place(v, v.offset).as_ref() == Some(&self.accesses[access].place));
        if stored { u64::MAX } else { bits.fold(0, |a, b| a | b) }
    }

    /// Where a view says that an access is.
    fn place(&self, v: &tensor_wasm_ir::View, offset: u64) -> Option<Place> {
        let plain = v.spread == 0 && v.packed.is_none() && !v.scratch && v.lag.is_none();
        let base = self.ints.get(v.base.filter(|_| plain)?)?;
        let (rest, steps) =
            self.ints.split(&base.plus(&Poly::constant(if base.wide() { Ty::I64 } else { Ty::I32 }, offset)))?;
        let mut strides = vec![];
        for &(l, s) in &v.strides {
            let s = self.ints.get(s)?;
            if self.ints.follows_host(s) {
                return None;
            }
            strides.push((l, s.clone()));
        }
        let hosts = self.region.hosts();
        for (level, step) in steps {
            strides.push((*hosts.get(usize::from(level))?, step));
        }
        strides.retain(|s| !s.1.is_zero());
        strides.sort();
        Some(Place::At(rest, strides))
    }

    /// The access of an instruction.
    fn access(&mut self, i: &Inst, address: Id) -> Option<usize> {
        let (mem, offset, view) = match i.op {
            Op::Load { mem, offset, view } | Op::Store { mem, offset, view } | Op::Update { mem, offset, view, .. } => {
                (mem, offset, view)
            }
            _ => return None,
        };
        let v = self.region.views.get(view as usize)?;
        let place = self.place(v, offset).unwrap_or(Place::Data(address));
        let access = Access { mem, place, short: v.short.clone() };
        let next = self.accesses.len();
        let n = *self.numbers.entry(access.clone()).or_insert(next);
        if n == next {
            self.accesses.push(access);
        }
        Some(n)
    }

    /// The loops of the body around a block, innermost first.
    fn around(&self, b: BlockId) -> Vec<usize> {
        let mut all: Vec<usize> = (0..self.cycles.len()).filter(|&c| self.cycles[c].blocks[b.0 as usize]).collect();
        all.sort_by_key(|&c| self.cycles[c].blocks.iter().filter(|x| **x).count());
        all
    }

    /// The value as it is seen in a block.
    fn seen(&mut self, v: Val, b: BlockId) -> Id {
        let Some(&from) = self.defined.get(&v) else {
            return match self.of.get(&v) {
                Some(&id) => id,
                None => self.id(Expr::Uniform(v)),
            };
        };
        let Some(&e) = self.of.get(&v) else { return self.open() };
        self.left(e, from, b)
    }

    /// An expression of one block behind the loops that are left on the way to the other one.
    fn left(&mut self, mut e: Id, from: BlockId, to: BlockId) -> Id {
        for c in self.around(from) {
            if !self.cycles[c].blocks[to.0 as usize] {
                e = self.behind(e, c);
            }
        }
        e
    }

    /// What a value of a loop's last iteration is.
    fn behind(&mut self, e: Id, c: usize) -> Id {
        if self.facts[e].0 & (1 << c) == 0 {
            return e;
        }
        let (header, latch) = (self.cycles[c].header, self.cycles[c].latch);
        let exits = self.cycles[c].exits.clone();
        let region = self.region;
        for k in 0..region.body.at(header).params.len() {
            let next = self.handed(latch, header, k);
            let Some(next) = next else { continue };
            let carry = self.id(Expr::Carry(c, k));
            let whole = if exits == [latch] { e == next } else { exits == [header] && e == carry };
            let middle = exits.len() == 1 && exits != [latch] && !whole;
            if middle && sums::goes_on(self, e, carry) {
                let Some(first) = self.before(c, k) else { break };
                return self.id(Expr::Cut(c, k, first, next, e));
            }
            if whole {
                let Some(first) = self.before(c, k) else { break };
                return self.id(Expr::Fold(c, k, first, next));
            }
        }
        self.open()
    }

    /// What the one edge from a block to another gives its parameter.
    fn handed(&mut self, from: BlockId, to: BlockId, k: usize) -> Option<Id> {
        let edges = self.region.body.at(from).term.edges();
        let mut args = edges.iter().filter(|e| e.block == to).map(|e| e.args[k]);
        let (arg, None) = (args.next()?, args.next()) else { return None };
        Some(self.seen(arg, from))
    }

    /// What a parameter of a loop's header is before the first iteration.
    fn before(&mut self, c: usize, k: usize) -> Option<Id> {
        let header = self.cycles[c].header;
        let preds = self.region.body.preds();
        let mut outside: Vec<BlockId> = preds[header.0 as usize].clone();
        outside.retain(|p| !self.cycles[c].blocks[p.0 as usize]);
        let [from] = outside.as_slice() else { return None };
        let e = self.handed(*from, header, k)?;
        Some(self.left(e, *from, header))
    }

    /// What a parameter of a loop's header is before the first iteration.
    pub fn first(&self, c: usize, k: usize) -> Option<Id> {
        self.handed_on[c][k][0]
    }

    /// What an iteration of a loop makes of it.
    pub fn next(&self, c: usize, k: usize) -> Option<Id> {
        self.handed_on[c][k][1]
    }

    /// The loop of the region that a loop of the body is.
    pub fn dim(&self, c: usize) -> Option<usize> {
        self.cycles[c].dim
    }

    /// Goes through the blocks, each when all before it and every loop that is left for it are done.
    fn walk(&mut self, rpo: &[BlockId]) -> Option<()> {
        let body: &'r Body = &self.region.body;
        let preds = body.preds();
        let mut done = vec![false; body.blocks.len()];
        let reached: Vec<bool> = (0..body.blocks.len()).map(|b| rpo.contains(&BlockId(b as u32))).collect();
        let mut left = rpo.to_vec();
        while !left.is_empty() {
            let ready = left.iter().position(|b| {
                preds[b.0 as usize].iter().filter(|p| reached[p.0 as usize]).all(|p| {
                    let back = self.cycles.iter().any(|c| c.header == *b && c.latch == *p);
                    let leaves = |c: &&Cycle| c.blocks[p.0 as usize] && !c.blocks[b.0 as usize];
                    back || (done[p.0 as usize] && self.cycles.iter().filter(leaves).all(|c| done[c.latch.0 as usize]))
                })
            });
            let b = left.remove(ready?);
            self.block(b, &preds[b.0 as usize], &reached);
            done[b.0 as usize] = true;
        }
        Some(())
    }

    fn block(&mut self, b: BlockId, preds: &[BlockId], reached: &[bool]) {
        let body: &'r Body = &self.region.body;
        let cycle = self.cycles.iter().position(|c| c.header == b);
        for (k, &p) in body.at(b).params.iter().enumerate() {
            let e = match cycle {
                Some(c) => self.id(Expr::Carry(c, k)),
                None if b.0 == 0 => self.id(Expr::Param(k)),
                None => {
                    let mut all: Vec<Id> = vec![];
                    let mut from: Vec<BlockId> = preds.iter().copied().filter(|p| reached[p.0 as usize]).collect();
                    from.dedup();
                    for pred in from {
                        for arg in body.at(pred).term.edges().iter().filter(|e| e.block == b).map(|e| e.args[k]) {
                            let e = self.seen(arg, pred);
                            let e = self.left(e, pred, b);
                            if !all.contains(&e) {
                                all.push(e);
                            }
                        }
                    }
                    match all[..] {
                        [e] => e,
                        [first, ref rest @ ..] if self.straight => {
                            rest.iter().fold(first, |x, &y| self.id(Expr::Either(x.min(y), x.max(y))))
                        }
                        _ => self.open(),
                    }
                }
            };
            self.of.insert(p, e);
            self.defined.insert(p, b);
        }
        for i in &body.at(b).insts {
            self.inst(b, i);
        }
        let leaves = |c: &Cycle| c.blocks[b.0 as usize] && c.exits.contains(&b);
        match &body.at(b).term {
            Term::CondBr(c, ..) | Term::Switch(c, _) => {
                // A loop goes on as often as its trip count says.
                let of_loop = self.cycles.iter().any(leaves);
                let c = self.seen(*c, b);
                self.straight &= of_loop || self.uniform(c) || self.left_out(b);
            }
            Term::Return(vs) => {
                self.contributions = vs.iter().map(|&v| self.seen(v, b)).collect();
            }
            _ => {}
        }
    }

    /// Does the block branch around one that does nothing but what the last iteration of a parallel loop leaves out,
    /// as the views say?
    fn left_out(&self, b: BlockId) -> bool {
        let body = &self.region.body;
        let Term::CondBr(_, x, y) = &body.at(b).term else { return false };
        let preds = body.preds();
        let short = |i: &Inst| {
            let view = i.op.view().and_then(|v| self.region.views.get(v as usize));
            let last = |l: &usize| matches!(self.region.loops[*l].kind, LoopKind::Parallel(_));
            view.map_or(!i.op.has_effect(), |v| v.short.iter().any(last))
        };
        [(x, y), (y, x)].into_iter().any(|(part, rest)| {
            let on = matches!(&body.at(part.block).term, Term::Br(e) if e.block == rest.block);
            let plain = body.at(rest.block).params.is_empty() && preds[part.block.0 as usize].len() == 1;
            on && plain && body.at(part.block).insts.iter().all(short)
        })
    }

    fn inst(&mut self, b: BlockId, i: &Inst) {
        let args: SmallVec<[Id; 3]> = i.args.iter().map(|&a| self.seen(a, b)).collect();
        let e = match i.op {
            Op::Const(c) => i.result.map(|v| self.id(Expr::Const(self.region.body.ty(v), c))),
            Op::Num(op) => Some(self.id(Expr::Num(op, args))),
            Op::Load { .. } => self.access(i, args[0]).map(|n| self.id(Expr::Load(n))),
            Op::Store { view, .. } | Op::Update { view, .. } => {
                let update = if let Op::Update { op, .. } = i.op { Some(op) } else { None };
                if let (Some(access), Some(v)) = (self.access(i, args[0]), self.region.views.get(view as usize)) {
                    let mut loops = self.region.hosts();
                    loops.extend(&v.loops);
                    self.writes.push(Write { access, view, value: args[1], update, loops });
                }
                None
            }
            _ => Some(self.open()),
        };
        if let (Some(v), Some(e)) = (i.result, e) {
            self.of.insert(v, e);
            self.defined.insert(v, b);
        }
    }
}

/// The loops of a body, each with one branch back; `None` if some have more, or there are too many.
fn cycles(r: &Region, rpo: &[BlockId]) -> Option<Vec<Cycle>> {
    let body = &r.body;
    let mut order = vec![usize::MAX; body.blocks.len()];
    rpo.iter().enumerate().for_each(|(n, b)| order[b.0 as usize] = n);
    let preds = body.preds();
    let mut out: Vec<Cycle> = vec![];
    for &b in rpo {
        for e in body.at(b).term.edges() {
            if order[e.block.0 as usize] > order[b.0 as usize] {
                continue;
            }
            if out.iter().any(|c| c.header == e.block) || out.len() == 60 {
                return None;
            }
            let mut blocks = vec![false; body.blocks.len()];
            blocks[e.block.0 as usize] = true;
            let mut todo = vec![b];
            while let Some(x) = todo.pop() {
                if !std::mem::replace(&mut blocks[x.0 as usize], true) {
                    todo.extend(preds[x.0 as usize].iter().filter(|p| order[p.0 as usize] != usize::MAX));
                }
            }
            let exits = rpo.iter().copied().filter(|x| {
                blocks[x.0 as usize] && body.at(*x).term.edges().iter().any(|e| !blocks[e.block.0 as usize])
            });
            out.push(Cycle { header: e.block, latch: b, exits: exits.collect(), blocks, dim: None });
        }
    }
    // Which loops of the region they are, by the accesses in them.
    for &b in rpo {
        let mut around: Vec<usize> = (0..out.len()).filter(|&c| out[c].blocks[b.0 as usize]).collect();
        around.sort_by_key(|&c| std::cmp::Reverse(out[c].blocks.iter().filter(|x| **x).count()));
        for view in body.at(b).insts.iter().filter_map(|i| i.op.view()) {
            let v = r.views.get(view as usize)?;
            let sequential = v.loops.iter().filter(|l| matches!(r.loops[**l].kind, LoopKind::Sequential));
            let dims: Vec<usize> = sequential.copied().collect();
            if dims.len() == around.len() {
                for (&c, &d) in around.iter().zip(&dims) {
                    if out[c].dim.is_some_and(|x| x != d) {
                        return None;
                    }
                    out[c].dim = Some(d);
                }
            }
        }
    }
    Some(out)
}
