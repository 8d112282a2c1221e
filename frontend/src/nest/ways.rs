//! The ways of control through a point: the branches of the nest's own graph, where its parallel loops are cut to one
//! iteration.

use tensor_wasm_ir::{BlockId, Code, Edge, Inst, NumOp, Term, Ty, Val};

use super::Kept;
use super::build::Builder;

impl Builder<'_, '_, '_> {
    pub(super) fn trap_block(&mut self) -> BlockId {
        if let Some(t) = self.trap {
            return t;
        }
        let t = self.body().block();
        self.trap = Some(t);
        t
    }

    /// Contributions to the reductions when an iteration of the root ends in block `b`; `done` is where that goes.
    pub(super) fn contributions(&mut self, b: BlockId, done: BlockId) -> Term {
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
    pub(super) fn edge(&mut self, from: BlockId, e: &Edge) -> Edge {
        let s = self.s;
        let root = &s.forest.loops[self.root];
        if !root.blocks.contains(&e.block) {
            if s.forest.only_traps(e.block) {
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
    pub(super) fn in_first_column(&mut self, b: BlockId, store: Inst) -> BlockId {
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
    pub(super) fn in_last_column(&mut self, to: Edge, left: bool) -> Edge {
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
    pub(super) fn skipped(&self, header: BlockId) -> Option<usize> {
        self.part.skip.iter().copied().find(|q| self.s.forest.loops[*q].header == header)
    }

    /// The next value of an affine phi of a sequential loop, as phi plus step.
    pub(super) fn rebuilt(&mut self, l: usize, header: BlockId, i: usize, from: BlockId) -> Option<Val> {
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

    pub(super) fn term(&mut self, b: BlockId) -> Term {
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
