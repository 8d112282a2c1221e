//! Lifting a loop nest: from SSA and chains of recurrences to a `tensor` region.
//!
//! Takes a loop of the forest as the outermost loop of a nest and tries to make as many loops of
//! its chain (the loop, its only child, that one's only child, …) parallel as the dependences
//! allow; the others run in order inside each point. Gives the region, or why the loop is kept.
//!
//! The body of one point is the nest's own control-flow graph in which every parallel loop runs
//! one iteration: its phis are closed forms of its index, its back edge goes to its exit. Moving
//! parallel loops outward over sequential ones is legal because the guard shows that different
//! points share no written byte, and within a point the original order is kept.

use std::collections::{BTreeSet, HashMap};

use tensor_wasm_ir::{
    Block, BlockId, Body, Code, Edge, Guard, Inst, LoopDim, LoopKind, NumOp, Op, Reduction, Region, Term, Ty, Val, View,
};

use crate::Slot;
use crate::emit::Prelude;
use crate::loops::only_traps;
use crate::reduce::{Found, recognise};
use crate::scev::{Atom, Poly, Scev};
use crate::ssa::Var;
use crate::views::{Conflict, SymView, carried, split};

/// Why a loop stays on the CPU.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The verdict.
    pub code: Code,
    /// What exactly.
    pub detail: String,
    /// Operators in question.
    pub sites: Vec<u32>,
}

impl Kept {
    pub(crate) fn new(code: Code, detail: impl Into<String>, sites: Vec<u32>) -> Kept {
        Kept { code, detail: detail.into(), sites }
    }
}

/// A lifted nest.
pub struct Nest {
    /// The region.
    pub region: Region,
    /// Where its live-ins are.
    pub live_in: Vec<(Slot, Ty)>,
    /// Which locals its results go to.
    pub live_out: Vec<(u32, Ty)>,
    /// Loops of the forest in the region's order.
    pub loops: Vec<usize>,
}

/// What the lifter knows of the function around a nest.
pub struct Context<'s, 'f> {
    /// Recurrences, function and forest.
    pub scev: &'s Scev<'f>,
    /// Declared type of a local or global.
    pub slot_ty: &'s dyn Fn(Slot) -> Option<Ty>,
    /// Is the variable read after the loop with that index is left?
    pub live_after: &'s dyn Fn(usize, Var) -> bool,
    /// Most parallel dimensions.
    pub axes: usize,
}

/// Most instructions of a region.
const BODY_BUDGET: usize = 4_000;

/// Lifts the nest with that outermost loop.
pub fn lift(cx: &Context<'_, '_>, root: usize, name: String) -> Result<Nest, Kept> {
    let s = cx.scev;
    let lp = &s.forest.loops[root];
    precheck(s, root)?;
    let mut chain = vec![root];
    while let [c] = s.forest.loops[*chain.last().expect("not empty")].children.as_slice() {
        chain.push(*c);
    }
    let count = s.count(root);
    if count.is_none() {
        return Err(why_uncounted(s, root));
    }
    let _ = lp;
    let views = collect_views(s, root);
    if let Some((_, v)) = views.iter().find(|(_, v)| v.write && v.affine.is_none()) {
        return Err(Kept::new(
            Code::UnknownStore,
            "the address of a store is not an affine function of the loop counters",
            vec![v.at],
        ));
    }
    let mut parallel: BTreeSet<usize> = BTreeSet::new();
    let mut reasons: HashMap<usize, Kept> = HashMap::new();
    for &l in &chain {
        match independent(s, l, &views) {
            Ok(()) => {
                parallel.insert(l);
            }
            Err(k) => {
                reasons.insert(l, k);
            }
        }
    }
    loop {
        if parallel.is_empty() {
            let kept = chain.iter().find_map(|l| reasons.remove(l));
            return Err(kept.unwrap_or_else(|| Kept::new(Code::NoStores, "nothing to compute", vec![])));
        }
        // The outermost ones; an inner one may take the place of one that falls out.
        let chosen: BTreeSet<usize> = parallel.iter().copied().take(cx.axes).collect();
        match Builder::new(cx, root, &chain, &chosen, &views).build(name.clone()) {
            Ok(nest) => return Ok(nest),
            Err((Some(l), kept)) if parallel.remove(&l) => {
                reasons.entry(l).or_insert(kept);
            }
            Err((_, kept)) => return Err(reasons.remove(&root).unwrap_or(kept)),
        }
    }
}

/// What no nest may hold, and that the root has one exit.
fn precheck(s: &Scev, root: usize) -> Result<(), Kept> {
    let lp = &s.forest.loops[root];
    let mut blocks: Vec<BlockId> = lp.blocks.iter().copied().collect();
    blocks.sort_unstable();
    let size: usize = blocks.iter().map(|b| s.f.body.at(*b).insts.len()).sum();
    if size > BODY_BUDGET {
        return Err(Kept::new(Code::Budget, format!("the loop has {size} operations (budget {BODY_BUDGET})"), vec![]));
    }
    for &b in &blocks {
        for i in &s.f.body.at(b).insts {
            if let Op::Opaque { what, callee } = i.op {
                return Err(match callee {
                    Some(f) => Kept::new(Code::Call, format!("calls function {f}"), vec![i.at]),
                    None if what.starts_with("Call") || what.starts_with("Return") => {
                        Kept::new(Code::Call, "calls through a table or reference".to_string(), vec![i.at])
                    }
                    None if what.contains("Load") || what.contains("Store") && !what.starts_with("V128") => {
                        Kept::new(Code::Memory, what.to_string(), vec![i.at])
                    }
                    None => Kept::new(Code::Unsupported, what.to_string(), vec![i.at]),
                });
            }
        }
    }
    if lp.exits.len() != 1 {
        return Err(Kept::new(Code::EarlyExit, format!("{} exits", lp.exits.len()), vec![]));
    }
    Ok(())
}

fn why_uncounted(s: &Scev, root: usize) -> Kept {
    let lp = &s.forest.loops[root];
    let (block, _) = lp.exits[0];
    if block != lp.header && lp.latches.as_slice() != [block] {
        return Kept::new(Code::EarlyExit, "left from the middle of its body", vec![]);
    }
    Kept::new(Code::Uncounted, "the exit test is not a comparison of a linear counter with an invariant bound", vec![])
}

/// Every access of the nest: keyed by block and instruction.
fn collect_views(s: &Scev, root: usize) -> Vec<((BlockId, usize), SymView)> {
    let mut blocks: Vec<BlockId> = s.forest.loops[root].blocks.iter().copied().collect();
    blocks.sort_unstable();
    let mut out = vec![];
    for b in blocks {
        for (k, i) in s.f.body.at(b).insts.iter().enumerate() {
            let (mem, offset, write) = match i.op {
                Op::Load { mem, offset, .. } => (mem, offset, false),
                Op::Store { mem, offset, .. } => (mem, offset, true),
                _ => continue,
            };
            let mut loops: Vec<usize> = s.forest.around(b).into_iter().filter(|&l| s.within(l, root)).collect();
            loops.reverse();
            let affine = split(s, root, &s.seen(i.args[0], b), &loops);
            out.push(((b, k), SymView { mem, write, offset, affine, loops, at: i.at }));
        }
    }
    out
}

/// Is there no certain dependence between iterations of the loop?
fn independent(s: &Scev, l: usize, views: &[((BlockId, usize), SymView)]) -> Result<(), Kept> {
    for (_, w) in views.iter().filter(|(_, v)| v.write) {
        let moves = w.affine.as_ref().is_some_and(|(_, st)| st.contains_key(&l));
        if !moves {
            return Err(Kept::new(
                Code::SameAddress,
                "a store's address does not change with the loop's counter",
                vec![w.at],
            ));
        }
        if !w.loops.contains(&l) {
            return Err(Kept::new(Code::MemoryRecurrence, "a store stands outside the loop", vec![w.at]));
        }
        for (_, x) in views {
            match carried(w, x, l) {
                Some(Conflict::Distance(d)) => {
                    return Err(Kept::new(
                        Code::MemoryRecurrence,
                        format!("a store and another access touch the same bytes {} iteration(s) apart", d.abs()),
                        vec![w.at, x.at],
                    ));
                }
                Some(Conflict::SameAddress) => {
                    return Err(Kept::new(Code::SameAddress, "two accesses share an address", vec![w.at, x.at]));
                }
                None => {}
            }
        }
    }
    if s.count(l).is_none() {
        return Err(why_no_count(s, l));
    }
    Ok(())
}

fn why_no_count(s: &Scev, l: usize) -> Kept {
    let at = s.f.loops[s.forest.loops[l].wasm].at;
    Kept::new(Code::Uncounted, "an inner loop is not counted", vec![at])
}

type Refused = (Option<usize>, Kept);

struct Builder<'c, 's, 'f> {
    cx: &'c Context<'s, 'f>,
    s: &'s Scev<'f>,
    root: usize,
    parallel: Vec<usize>,
    all: Vec<usize>,
    views: &'c [((BlockId, usize), SymView)],
    pre: Prelude<'s, 'f>,
    blocks: HashMap<BlockId, BlockId>,
    map: HashMap<Val, Val>,
    poison: HashMap<Val, Refused>,
    index: HashMap<usize, Val>,
    trap: Option<BlockId>,
    reductions: Vec<Found>,
    local_consts: HashMap<(BlockId, Ty, u64), Val>,
}

impl<'c, 's, 'f> Builder<'c, 's, 'f> {
    fn new(
        cx: &'c Context<'s, 'f>,
        root: usize,
        chain: &[usize],
        parallel: &BTreeSet<usize>,
        views: &'c [((BlockId, usize), SymView)],
    ) -> Self {
        let s = cx.scev;
        Builder {
            cx,
            s,
            root,
            parallel: chain.iter().copied().filter(|l| parallel.contains(l)).collect(),
            all: s.forest.subtree(root),
            views,
            pre: Prelude::new(s, root, cx.slot_ty),
            blocks: HashMap::new(),
            map: HashMap::new(),
            poison: HashMap::new(),
            index: HashMap::new(),
            trap: None,
            reductions: vec![],
            local_consts: HashMap::new(),
        }
    }

    fn body(&mut self) -> &mut Body {
        &mut self.pre.body
    }

    fn poisoned(&mut self, ty: Ty, l: Option<usize>, kept: Kept) -> Val {
        let v = self.body().value(ty);
        self.poison.insert(v, (l, kept));
        v
    }

    fn build(mut self, name: String) -> Result<Nest, Refused> {
        let s = self.s;
        let lp = &s.forest.loops[self.root];
        let mut trips = HashMap::new();
        for &l in &self.parallel.clone() {
            let Some(t) = self.pre.trip(l) else {
                return Err((
                    Some(l),
                    Kept::new(Code::Uncounted, "its trip count changes inside the nest or is not known before it", vec![]),
                ));
            };
            trips.insert(l, t);
        }
        for &l in &self.all.clone() {
            if let Some(t) = self.pre.trip(l) {
                trips.insert(l, t);
            }
        }
        if self.parallel.first() == Some(&self.root) {
            self.find_reductions();
        }
        if !self.reductions.is_empty() && self.parallel.len() > 1 {
            return Err((self.parallel.last().copied(), Kept::new(Code::Reduction, "part of a reduction", vec![])));
        }
        // Entry block: one i64 index per parallel axis.
        let entry = self.body().block();
        for &l in &self.parallel.clone() {
            let v = self.body().value(Ty::I64);
            self.body().at_mut(entry).params.push(v);
            self.index.insert(l, v);
        }
        let order: Vec<BlockId> = s.f.body.rpo().into_iter().filter(|b| lp.blocks.contains(b)).collect();
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
        let first = self.entry_edge(lp.header);
        self.body().at_mut(entry).term = Term::Br(first);
        for &b in &order {
            self.block(b);
        }
        self.finish(name, trips)
    }

    fn find_reductions(&mut self) {
        let s = self.s;
        let header = s.forest.loops[self.root].header;
        for &phi in &s.f.body.at(header).params {
            if matches!(self.closed_form(self.root, phi), None) && !s.f.body.ty(phi).is_float()
                && let Some(f) = recognise(s, self.root, phi)
            {
                self.reductions.push(f);
            }
        }
    }

    /// The step of a header phi that is affine in its loop with an invariant step.
    fn closed_form(&self, l: usize, phi: Val) -> Option<Poly> {
        let p = self.s.poly(phi);
        if p.has(Atom::Val(phi)) {
            return None;
        }
        let (_, step) = p.linear_in(l)?;
        (self.s.fixed(&step, self.root) && !step.atoms().any(|a| matches!(a, Atom::Idx(_)))).then_some(step)
    }

    fn is_parallel(&self, l: usize) -> bool {
        self.parallel.contains(&l)
    }

    fn header_of(&self, b: BlockId) -> Option<usize> {
        self.all.iter().copied().find(|&l| self.s.forest.loops[l].header == b)
    }

    /// The value `v` of the function, used in block `at` of the nest.
    fn used(&mut self, v: Val, at: BlockId) -> Val {
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
        for l in self.parallel.clone() {
            let blocks = &s.forest.loops[l].blocks;
            if blocks.contains(&def) && !blocks.contains(&at) {
                let why = Kept::new(Code::LiveOut, "a value of its last iteration is used after it", vec![]);
                return self.poisoned(ty, Some(l), why);
            }
        }
        self.map[&v]
    }

    /// The edge from the entry block into the root's header.
    fn entry_edge(&mut self, header: BlockId) -> Edge {
        let s = self.s;
        let target = self.blocks[&header];
        if self.is_parallel(self.root) {
            return Edge { block: target, args: vec![] };
        }
        let n = s.f.body.at(header).params.len();
        let args = (0..n)
            .map(|i| {
                let (entry, _) = s.phi_args(self.root, i);
                self.from_outside(entry.first().copied(), s.f.body.at(header).params[i])
            })
            .collect();
        Edge { block: target, args }
    }

    fn from_outside(&mut self, v: Option<Val>, phi: Val) -> Val {
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
        let nb = self.blocks[&b];
        let header = self.header_of(b);
        match header {
            Some(l) if self.is_parallel(l) => self.parallel_header(l, b, nb),
            _ => {
                let params = s.f.body.at(b).params.iter().map(|p| self.map[p]).collect();
                self.body().at_mut(nb).params = params;
            }
        }
        for (k, i) in s.f.body.at(b).insts.iter().enumerate() {
            if matches!(i.op, Op::Const(_)) {
                continue;
            }
            let args = i.args.iter().map(|&a| self.used(a, b)).collect();
            let mut op = i.op;
            if let Op::Load { view, .. } | Op::Store { view, .. } = &mut op {
                let n = self.views.iter().position(|(key, _)| *key == (b, k));
                *view = n.expect("every access has a view") as u32;
            }
            let result = i.result.map(|r| self.map[&r]);
            self.body().at_mut(nb).insts.push(Inst { op, args, result, at: i.at });
        }
        let term = self.term(b);
        self.body().at_mut(nb).term = term;
    }

    /// In a parallel loop every phi is a closed form of the index, a reduction's identity, or
    /// something that nobody may need.
    fn parallel_header(&mut self, l: usize, b: BlockId, nb: BlockId) {
        let s = self.s;
        for (i, &phi) in s.f.body.at(b).params.iter().enumerate() {
            let ty = s.f.body.ty(phi);
            let out = self.map[&phi];
            if let Some(r) = self.reductions.iter().find(|r| r.phi == phi && l == self.root) {
                let op = Op::Const(r.identity);
                self.body().at_mut(nb).insts.push(Inst { op, args: vec![], result: Some(out), at: 0 });
                continue;
            }
            let step = self.closed_form(l, phi).and_then(|p| self.pre.poly(&p));
            let (entry, _) = s.phi_args(l, i);
            let (Some(step), [e]) = (step, entry.as_slice()) else {
                let why = self.recurrence(phi);
                let p = self.poisoned(ty, Some(l), why);
                self.map.insert(phi, p);
                continue;
            };
            let base = if l == self.root {
                self.from_outside(Some(*e), phi)
            } else {
                self.used(*e, b)
            };
            let index = self.index[&l];
            let body = self.body();
            let index = if ty == Ty::I32 { body.num(nb, NumOp::I32WrapI64, &[index]) } else { index };
            let (mul, add) =
                if ty == Ty::I32 { (NumOp::I32Mul, NumOp::I32Add) } else { (NumOp::I64Mul, NumOp::I64Add) };
            let moved = body.num(nb, mul, &[index, step]);
            body.at_mut(nb).insts.push(Inst { op: Op::Num(add), args: vec![base, moved], result: Some(out), at: 0 });
        }
    }

    fn recurrence(&self, phi: Val) -> Kept {
        if self.s.f.body.ty(phi).is_float() {
            Kept::new(Code::FloatReduction, "a float value is carried from one iteration to the next", vec![])
        } else {
            Kept::new(Code::ScalarRecurrence, "an integer value is carried from one iteration to the next", vec![])
        }
    }

    fn trap_block(&mut self) -> BlockId {
        if let Some(t) = self.trap {
            return t;
        }
        let t = self.body().block();
        self.trap = Some(t);
        t
    }

    /// Contributions to the reductions when an iteration of the root ends in block `b`.
    fn contributions(&mut self, b: BlockId) -> Term {
        let s = self.s;
        let header = s.forest.loops[self.root].header;
        let back = s.f.body.at(b).term.edges().into_iter().find(|e| e.block == header).cloned();
        let mut out = vec![];
        for r in self.reductions.clone() {
            let i = s.f.body.at(header).params.iter().position(|p| *p == r.phi).expect("a phi of the header");
            let v = back.as_ref().map(|e| e.args[i]).expect("a latch");
            let v = self.used(v, b);
            out.push(v);
        }
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
        let header = self.header_of(e.block);
        if let Some(l) = header
            && self.is_parallel(l)
        {
            if s.forest.loops[l].blocks.contains(&from) {
                return self.leave(l, from);
            }
            return Edge { block: self.blocks[&e.block], args: vec![] };
        }
        let args = e
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
            .collect();
        Edge { block: self.blocks[&e.block], args }
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
    fn leave(&mut self, l: usize, latch: BlockId) -> Edge {
        let s = self.s;
        if l == self.root {
            let done = self.body().block();
            let term = self.contributions(latch);
            self.body().at_mut(done).term = term;
            return Edge { block: done, args: vec![] };
        }
        let (block, k) = s.forest.loops[l].exits[0];
        let e = s.f.body.at(block).term.edges()[k].clone();
        // Arguments are values of the loop seen from outside it.
        let outside = Edge { block: e.block, args: vec![] };
        let mut to = self.edge_target(latch, &outside);
        to.args = e
            .args
            .iter()
            .map(|&a| {
                if s.inside(a, l) && !s.invariant(a, self.root) {
                    let why = Kept::new(Code::LiveOut, "a value of its last iteration is used after it", vec![]);
                    self.poisoned(s.f.body.ty(a), Some(l), why)
                } else {
                    self.used(a, latch)
                }
            })
            .collect();
        if let Some(outer) = self.header_of(e.block) {
            if self.is_parallel(outer) {
                to.args.clear();
            } else {
                for i in 0..to.args.len() {
                    if self.poison.contains_key(&to.args[i])
                        && let Some(v) = self.rebuilt(outer, e.block, i, latch)
                    {
                        to.args[i] = v;
                    }
                }
            }
        }
        to
    }

    fn edge_target(&mut self, from: BlockId, e: &Edge) -> Edge {
        if let Some(l) = self.header_of(e.block)
            && self.is_parallel(l)
            && self.s.forest.loops[l].blocks.contains(&from)
        {
            return self.leave(l, from);
        }
        match self.blocks.get(&e.block) {
            Some(&b) => Edge { block: b, args: vec![] },
            None => {
                let done = self.body().block();
                self.body().at_mut(done).term = Term::Return(vec![]);
                Edge { block: done, args: vec![] }
            }
        }
    }

    fn term(&mut self, b: BlockId) -> Term {
        let s = self.s;
        let term = s.f.body.at(b).term.clone();
        // The exit test of a parallel loop is decided by the launch.
        let own = self.parallel.iter().copied().find(|&l| s.forest.loops[l].exits[0].0 == b);
        if let (Some(l), Term::CondBr(_, x, y)) = (own, &term) {
            let k = s.forest.loops[l].exits[0].1;
            let stay = if k == 0 { y.clone() } else { x.clone() };
            if s.forest.loops[l].blocks.contains(&stay.block) {
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

    fn finish(mut self, name: String, trips: HashMap<usize, Val>) -> Result<Nest, Refused> {
        let s = self.s;
        let mut body = std::mem::take(&mut self.pre.body);
        eliminate_dead(&mut body);
        if let Some(v) = first_use(&body, |v| self.poison.contains_key(&v)) {
            return Err(self.poison.remove(&v).expect("poisoned"));
        }
        self.pre.body = body;
        let mut live_out = vec![];
        let mut results = vec![];
        let mut reduced: HashMap<Val, Val> = HashMap::new();
        let mut reductions = vec![];
        for r in self.reductions.clone() {
            let header = s.forest.loops[self.root].header;
            let i = s.f.body.at(header).params.iter().position(|p| *p == r.phi).expect("a phi");
            let (entry, back) = s.phi_args(self.root, i);
            let init = entry.first().and_then(|&e| self.pre.value(e));
            let Some(init) = init else {
                return Err((Some(self.root), Kept::new(Code::LiveOut, "the accumulator's start is not in a local", vec![])));
            };
            let result = self.body().value(s.f.body.ty(r.phi));
            let bottom = s.count(self.root).is_some_and(|c| c.kind.bottom);
            if bottom {
                back.iter().for_each(|&b| {
                    reduced.insert(b, result);
                });
            } else {
                reduced.insert(r.phi, result);
            }
            reductions.push(Reduction { op: r.op, init, result });
        }
        for (local, v) in self.outs() {
            let ty = s.f.body.ty(v);
            let out = match reduced.get(&v) {
                Some(&r) => Some(r),
                None => self.last_value(v),
            };
            let Some(out) = out else {
                return Err((
                    Some(self.root),
                    self.why_no_value(local, v),
                ));
            };
            live_out.push((local, ty));
            results.push(out);
        }
        let used: Vec<bool> = used_views(&self.pre.body, self.views.len());
        let stores = self.views.iter().zip(&used).any(|((_, v), u)| v.write && *u);
        if !stores && reductions.is_empty() {
            return Err((None, Kept::new(Code::NoStores, "no stores and no reduction", vec![])));
        }
        for l in self.parallel.clone() {
            // A store outside the innermost parallel loop would be repeated by every point.
            if let Some((_, v)) = self.views.iter().find(|(_, v)| v.write && !v.loops.contains(&l)) {
                return Err((Some(l), Kept::new(Code::SameAddress, "a store stands outside the loop", vec![v.at])));
            }
        }
        let mut loops = vec![];
        let number: HashMap<usize, usize> = self.all.iter().enumerate().map(|(i, &l)| (l, i)).collect();
        for &l in &self.all {
            let axis = self.parallel.iter().position(|p| *p == l);
            loops.push(LoopDim {
                kind: axis.map_or(LoopKind::Sequential, |a| LoopKind::Parallel(a as u8)),
                trip: trips.get(&l).copied(),
                parent: s.forest.loops[l].parent.and_then(|p| number.get(&p).copied()),
                at: s.f.loops[s.forest.loops[l].wasm].at,
            });
        }
        let mut views = vec![];
        let mut renumber = vec![0u32; used.len()];
        for (i, (_, v)) in self.views.iter().enumerate().filter(|(i, _)| used[*i]) {
            renumber[i] = views.len() as u32;
            views.push(self.view(v, &number, &trips)?);
        }
        let mut body = std::mem::take(&mut self.pre.body);
        for b in &mut body.blocks {
            for i in &mut b.insts {
                if let Op::Load { view, .. } | Op::Store { view, .. } = &mut i.op {
                    *view = renumber[*view as usize];
                }
            }
        }
        let guards = guards(&views);
        let mut region = Region {
            name,
            params: self.pre.params,
            prelude: self.pre.insts,
            loops,
            views,
            guards,
            reductions,
            body,
            results,
        };
        trim_prelude(&mut region);
        Ok(Nest { region, live_in: self.pre.slots, live_out, loops: self.all })
    }

    /// A value is needed after the loop and has no closed form: because of which phi?
    fn why_no_value(&self, local: u32, v: Val) -> Kept {
        let s = self.s;
        let header = s.forest.loops[self.root].header;
        let carried = s.f.body.at(header).params.iter().copied().find(|&p| {
            self.closed_form(self.root, p).is_none() && s.f.body.ty(p) == s.f.body.ty(v)
        });
        match carried {
            Some(phi) => self.recurrence(phi),
            None => Kept::new(Code::LiveOut, format!("local {local} is needed after the loop and has no closed form"), vec![]),
        }
    }

    /// The locals to set after the nest: those that it changes and that are read later.
    fn outs(&self) -> Vec<(u32, Val)> {
        let s = self.s;
        let lp = &s.forest.loops[self.root];
        let exit = lp.exits[0].0;
        let wasm = &s.f.loops[lp.wasm];
        let mut out = vec![];
        for &var in &wasm.assigned {
            let Var::Local(n) = var else { continue };
            if !(self.cx.live_after)(self.root, var) {
                continue;
            }
            let v = s.f.exit_values[&(exit, var)];
            let entry = wasm.entry.iter().find(|(x, _)| *x == var).map(|e| e.1);
            if entry != Some(v) {
                out.push((n, v));
            }
        }
        out
    }

    /// A value of the nest as it is when the nest has ended, computed before it starts.
    fn last_value(&mut self, v: Val) -> Option<Val> {
        let s = self.s;
        if s.invariant(v, self.root)
            && let Some(p) = self.pre.value(v)
        {
            return Some(p);
        }
        if s.f.body.ty(v).is_float() {
            return None;
        }
        let exit = s.forest.loops[self.root].exits[0].0;
        let mut p = s.seen(v, exit);
        let last = s.last_index(self.root, p.ty)?;
        p = p.substitute(Atom::Idx(self.root), &last);
        self.pre.poly(&p)
    }

    fn view(&mut self, v: &SymView, number: &HashMap<usize, usize>, trips: &HashMap<usize, Val>) -> Result<View, Refused> {
        let mut out = View {
            mem: v.mem,
            write: v.write,
            offset: v.offset,
            base: None,
            strides: vec![],
            loops: v.loops.iter().map(|l| number[l]).collect(),
            at: v.at,
        };
        if let Some((base, strides)) = &v.affine
            && strides.keys().all(|l| trips.contains_key(l))
            && let Some(b) = self.pre.poly(base)
        {
            let st = strides.iter().map(|(l, p)| Some((number[l], self.pre.poly(p)?))).collect::<Option<Vec<_>>>();
            if let Some(st) = st {
                (out.base, out.strides) = (Some(b), st);
            }
        }
        if out.base.is_none() && v.write {
            return Err((
                None,
                Kept::new(Code::UnknownStore, "the range that a store can reach is not known before the loop", vec![v.at]),
            ));
        }
        Ok(out)
    }
}

/// Everything that must hold at run time.
fn guards(views: &[View]) -> Vec<Guard> {
    let mut out = vec![];
    for (i, v) in views.iter().enumerate() {
        let i = i as u32;
        if v.base.is_none() {
            out.push(Guard::CheckedInside(i));
            continue;
        }
        out.push(Guard::InBounds(i));
        if v.mem.bytes > 1 {
            out.push(Guard::Aligned(i));
        }
    }
    for (i, _) in views.iter().enumerate().filter(|(_, v)| v.write) {
        for (j, x) in views.iter().enumerate() {
            // A pair of stores is tested once; indirect loads are tested inside the kernel.
            if x.base.is_some() && (!x.write || j >= i) {
                out.push(Guard::Independent(i as u32, j as u32));
            }
        }
    }
    out
}

/// Removes instructions and block parameters whose values nobody needs, and empties blocks that
/// cannot be reached.
pub fn eliminate_dead(body: &mut Body) {
    let order = body.rpo();
    let mut live = vec![false; body.types.len()];
    let mut defs: HashMap<Val, (BlockId, Option<usize>, usize)> = HashMap::new();
    for &b in &order {
        for (i, p) in body.at(b).params.iter().enumerate() {
            defs.insert(*p, (b, None, i));
        }
        for (i, inst) in body.at(b).insts.iter().enumerate() {
            if let Some(r) = inst.result {
                defs.insert(r, (b, Some(i), 0));
            }
        }
    }
    let mut incoming: HashMap<BlockId, Vec<(BlockId, usize)>> = HashMap::new();
    let mut work: Vec<Val> = vec![];
    for &b in &order {
        let at = body.at(b);
        at.insts.iter().filter(|i| i.op.has_effect()).for_each(|i| work.extend(&i.args));
        match &at.term {
            Term::CondBr(c, ..) | Term::Switch(c, _) => work.push(*c),
            Term::Return(vs) => work.extend(vs),
            _ => {}
        }
        for (k, e) in at.term.edges().iter().enumerate() {
            incoming.entry(e.block).or_default().push((b, k));
        }
    }
    while let Some(v) = work.pop() {
        if std::mem::replace(&mut live[v.0 as usize], true) {
            continue;
        }
        match defs.get(&v) {
            Some(&(b, Some(i), _)) => work.extend(&body.at(b).insts[i].args),
            Some(&(b, None, p)) => {
                for &(from, k) in incoming.get(&b).into_iter().flatten() {
                    work.push(body.at(from).term.edges()[k].args[p]);
                }
            }
            None => {}
        }
    }
    let reachable: BTreeSet<BlockId> = order.iter().copied().collect();
    let dead: HashMap<BlockId, Vec<bool>> = order
        .iter()
        .filter(|b| b.0 != 0)
        .map(|&b| (b, body.at(b).params.iter().map(|p| live[p.0 as usize]).collect()))
        .collect();
    for bi in 0..body.blocks.len() {
        let id = BlockId(bi as u32);
        if !reachable.contains(&id) {
            body.blocks[bi] = Block::new();
            continue;
        }
        let at = &mut body.blocks[bi];
        at.insts.retain(|i| i.op.has_effect() || i.result.is_some_and(|r| live[r.0 as usize]));
        if let Some(keep) = dead.get(&id) {
            let mut k = keep.iter();
            at.params.retain(|_| *k.next().expect("same length"));
        }
        for e in at.term.edges_mut() {
            if let Some(keep) = dead.get(&e.block) {
                let mut k = keep.iter();
                e.args.retain(|_| *k.next().expect("same length"));
            }
        }
    }
}

fn first_use(body: &Body, f: impl Fn(Val) -> bool) -> Option<Val> {
    for b in body.rpo() {
        let at = body.at(b);
        let uses = at.insts.iter().flat_map(|i| i.args.iter().copied()).chain(at.term.uses());
        if let Some(v) = uses.into_iter().find(|v| f(*v)) {
            return Some(v);
        }
    }
    None
}

fn used_views(body: &Body, n: usize) -> Vec<bool> {
    let mut used = vec![false; n];
    for b in body.rpo() {
        for i in &body.at(b).insts {
            if let Op::Load { view, .. } | Op::Store { view, .. } = i.op {
                used[view as usize] = true;
            }
        }
    }
    used
}

/// Drops prelude instructions that nothing uses.
fn trim_prelude(r: &mut Region) {
    let mut live: BTreeSet<Val> = r.captures().into_iter().collect();
    live.extend(r.loops.iter().filter_map(|l| l.trip));
    for v in &r.views {
        live.extend(v.base);
        live.extend(v.strides.iter().map(|s| s.1));
    }
    live.extend(r.reductions.iter().map(|x| x.init));
    live.extend(&r.results);
    let mut keep = vec![];
    for i in r.prelude.drain(..).rev() {
        if i.result.is_some_and(|v| live.contains(&v)) {
            live.extend(&i.args);
            keep.push(i);
        }
    }
    keep.reverse();
    r.prelude = keep;
}
