//! Control flow: terminators, and the parallel copies that block parameters become.

use tensor_wasm_ir::{BlockId, Edge, Term, Val};

use super::emitter::{Emitter, Scratch, reg_type};

impl Emitter<'_> {
    /// The copies of an edge: (parameter, argument) where they differ.
    fn moves(&self, e: &Edge) -> Vec<(Val, Val)> {
        let params = self.body.at(e.block).params.iter().copied();
        params.zip(e.args.iter().copied()).filter(|(p, a)| p != a).collect()
    }

    /// Sets the target's parameters as if all at once: a parameter may be the argument of another.
    fn copies(&mut self, e: &Edge) {
        let moves = self.moves(e);
        // An argument that an earlier copy overwrites is saved in front of them all.
        let mut sources: Vec<String> = moves.iter().map(|m| self.operand(m.1)).collect();
        for (i, &(_, a)) in moves.iter().enumerate() {
            if moves[..i].iter().any(|m| m.0 == a) {
                let ty = self.body.ty(a);
                let t = self.temp(Scratch::of(ty));
                self.line(&format!("mov{} {t}, {};", reg_type(ty), sources[i]));
                sources[i] = t;
            }
        }
        for (&(p, _), source) in moves.iter().zip(&sources) {
            let (ty, dest) = (reg_type(self.body.ty(p)), self.reg(p));
            self.line(&format!("mov{ty} {dest}, {source};"));
        }
    }

    /// Takes an edge; the block that follows in the text is fallen into.
    fn take(&mut self, e: &Edge, next: Option<BlockId>) {
        self.copies(e);
        if next != Some(e.block) {
            self.line(&format!("bra B{};", e.block.0));
        }
    }

    /// May an edge's copies stand in front of the branch that takes it or the other one? Only if the other way does not
    /// read what they set, before it comes back to where that is set anew.
    fn may_go_first(&self, condition: Val, e: &Edge, other: &Edge) -> bool {
        let set: Vec<Val> = self.moves(e).into_iter().map(|(p, _)| p).collect();
        let read = |vs: &[Val]| vs.iter().any(|v| set.contains(v));
        if read(&[condition]) || read(&other.args) {
            return false;
        }
        let mut seen = vec![false; self.body.blocks.len()];
        seen[e.block.0 as usize] = true;
        let mut ahead = vec![other.block];
        while let Some(b) = ahead.pop() {
            if b == e.block {
                return false;
            }
            if std::mem::replace(&mut seen[b.0 as usize], true) {
                continue;
            }
            let block = self.body.at(b);
            if block.insts.iter().any(|i| read(&i.args)) || read(&block.term.uses()) {
                return false;
            }
            ahead.extend(block.term.edges().iter().map(|e| e.block).filter(|b| *b != e.block));
        }
        true
    }

    /// A label that nothing else uses.
    fn fresh_label(&mut self) -> String {
        self.temp(Scratch::Pred).replace("%tp", "L")
    }

    /// Emits how a block ends; `next` is the block that follows in the text.
    pub(super) fn term(&mut self, b: BlockId, next: Option<BlockId>) {
        let body = self.body;
        match &body.at(b).term {
            Term::Br(e) => self.take(e, next),
            Term::CondBr(c, x, y) => {
                let p = self.condition(*c);
                // A loop is closed by the branch that tests it: where that one leaves instead, and another one goes back,
                // the assembler takes the first iteration out of the loop.
                let closes = |e: &Edge, other: &Edge| {
                    self.written[e.block.0 as usize] && !self.moves(e).is_empty() && self.may_go_first(*c, e, other)
                };
                let ways = [("", x, y), ("!", y, x)];
                if let Some((not, back, out)) = ways.into_iter().find(|(_, e, other)| closes(e, other)) {
                    self.copies(back);
                    self.line(&format!("@{not}{p} bra B{};", back.block.0));
                    self.take(out, next);
                } else if self.moves(x).is_empty() && (next != Some(x.block) || !self.moves(y).is_empty()) {
                    self.line(&format!("@{p} bra B{};", x.block.0));
                    self.take(y, next);
                } else if self.moves(y).is_empty() {
                    self.line(&format!("@!{p} bra B{};", y.block.0));
                    self.take(x, next);
                } else {
                    let other = self.fresh_label();
                    self.line(&format!("@!{p} bra {other};"));
                    self.take(x, None);
                    self.label(&other);
                    self.take(y, next);
                }
            }
            Term::Switch(i, es) => {
                // A chain of tests: indices past the end take the last edge without a clamp.
                let index = self.in_reg(*i);
                let Some((default, cases)) = es.split_last() else { return };
                for (k, e) in cases.iter().enumerate() {
                    let p = self.temp(Scratch::Pred);
                    if self.moves(e).is_empty() {
                        self.line(&format!("setp.eq.s32 {p}, {index}, {k};"));
                        self.line(&format!("@{p} bra B{};", e.block.0));
                    } else {
                        let skip = self.fresh_label();
                        self.line(&format!("setp.ne.s32 {p}, {index}, {k};"));
                        self.line(&format!("@{p} bra {skip};"));
                        self.take(e, None);
                        self.label(&skip);
                    }
                }
                self.take(default, next);
            }
            Term::Return(_) => self.line("ret;"),
            Term::Unreachable => {
                self.traps = true;
                self.line("bra TRAP;");
            }
        }
    }
}
