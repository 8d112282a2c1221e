//! Stretches of code that are read as loops that are run once.
//!
//! Such a loop counts from 0 to 1, and never goes back. So its header has no phis but the counter: a variable that it changes
//! is at its start what it was before, and nothing is lost that is known of it there.

use rustc_hash::FxHashSet as HashSet;

use tensor_wasm_ir::{BlockId, Edge, NumOp, Op, Term, Ty, Val};

use super::{Builder, Home, Var, WasmLoop};
use crate::module::Kind as ValueKind;

impl Builder<'_, '_> {
    /// Begins and ends those that begin or end in front of the operator with that offset.
    pub(super) fn stretches_at(&mut self, at: u32) {
        if let Some(&i) = self.open_loops.last()
            && self.f.loops[i].stretch.is_some_and(|s| s.end == at)
        {
            self.open_loops.pop();
            self.end_stretch(i);
        }
        let Some(&stretch) = self.stretches.iter().find(|s| s.start == at).filter(|_| self.reachable) else { return };
        let header = self.block_with(&[ValueKind::Scalar(Ty::I32)]);
        let zero = self.push(Op::Const(0), vec![], Ty::I32);
        self.fall_to(header, vec![zero]);
        self.seal(header);
        self.open_loops.push(self.f.loops.len());
        let wasm = WasmLoop::new(header, at + 1, self.frames.len());
        self.f.loops.push(WasmLoop { stretch: Some(stretch), ..wasm }.into());
        self.enter(header);
        // What a variable is in the header is what it is at the start: what is assigned stands behind it.
        let first = self.block_with(&[]);
        self.fall_to(first, vec![]);
        self.seal(first);
        self.enter(first);
    }

    /// Ends the loop with that number, if its end is reached: it is none otherwise.
    fn end_stretch(&mut self, i: usize) {
        if !self.reachable {
            return;
        }
        let header = self.f.loops[i].header;
        let counter = self.passed_to(header)[0];
        let one = self.push(Op::Const(1), vec![], Ty::I32);
        let next = self.push(Op::Num(NumOp::I32Add), vec![counter, one], Ty::I32);
        let more = self.push(Op::Num(NumOp::I32LtU), vec![next, one], Ty::I32);
        let after = self.block_with(&[]);
        let out = self.edge(self.now, after, vec![]);
        // Nothing comes this way that the header would have to merge.
        let back = Edge { block: header, args: vec![next] };
        self.end_block(Term::CondBr(more, back, out), vec![None, None]);
        self.seal(after);
        self.enter(after);
    }

    /// What a stretch finds in the locals, in the globals that the function names, and of memory.
    pub(super) fn at_start(&mut self, header: BlockId) -> Vec<(Var, Val)> {
        let shared = self.shared.iter().copied().filter(|v| self.var_types.contains_key(v));
        let vars: Vec<Var> = (0..self.locals).map(Var::Local).chain(shared).collect();
        let mut out = vec![];
        for var in vars {
            let v = self.read(var, header);
            if !self.holds_vectors(var) {
                out.push((var, v));
                continue;
            }
            let home = match var {
                Var::Local(n) => Home::Local(n),
                Var::Global(n) => Home::Global(n),
                _ => continue,
            };
            // Lanes that nobody has asked for are not needed; those of masks are not what the variable holds.
            if let Some(lanes) = self.is_vector(v).then(|| self.made_lanes(v)).flatten().filter(|l| !l.mask) {
                let lane = |(k, v): (u8, &Val)| (Var::Lane(home, lanes.shape, k), *v);
                out.extend((0..).zip(&lanes.vals).map(lane));
            }
        }
        out
    }

    /// Has stretches begin with what is still there of that.
    pub(super) fn forget_dead(&mut self) {
        if self.stretches.is_empty() {
            return;
        }
        let blocks = self.f.body.blocks.iter();
        let there: HashSet<Val> =
            blocks.flat_map(|b| b.params.iter().copied().chain(b.insts.iter().filter_map(|i| i.result))).collect();
        for l in self.f.loops.iter_mut().filter(|l| l.stretch.is_some()) {
            l.entry.retain(|(_, v)| there.contains(v));
            l.vars = l.entry.clone();
        }
    }
}
