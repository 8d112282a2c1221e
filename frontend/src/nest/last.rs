//! Values that the last iteration leaves behind: a load or a computed value that is used after the loop.
//!
//! Takes the locals that are read after a parallel loop; finds those whose value is computed anew in every iteration
//! and has no closed form. Each becomes a reduction by `or` of its bits: the last point contributes them, every other
//! one nothing.

use rustc_hash::FxHashSet as HashSet;
use tensor_wasm_ir::{BlockId, Join, NumOp, Reduction, Ty, Val};

use super::build::Builder;
use crate::ops;
use crate::scev::Def;

impl Builder<'_, '_, '_> {
    /// Finds the values of the (parallel) root's last iteration that are needed after it.
    pub(super) fn find_lasts(&mut self) {
        let s = self.s;
        let root = &s.forest.loops[self.root];
        let [latch] = *root.latches.as_slice() else { return };
        for (slot, v) in self.outs().into_iter().flatten() {
            // References have no bits to hand on.
            if (self.cx.slot_ty)(slot) != Some(s.f.body.ty(v)) {
                continue;
            }
            let known = self.reduced().iter().any(|(r, _)| *r == v) || self.lasts.iter().any(|(x, _)| *x == v);
            if known || !s.inside(v, self.root) || self.last_value(v).is_some() {
                continue;
            }
            let Some(def) = s.def(v) else { continue };
            let bottom = !self.rest && s.count(self.root).is_some_and(|c| c.kind.bottom);
            // Where the test stands at the top, what is seen after the loop is what the last iteration handed on.
            let at_end = match def {
                Def::Param(b, i) if !bottom && b == root.header => match s.phi_args(self.root, i).1.as_slice() {
                    [back] => *back,
                    _ => continue,
                },
                _ if bottom => v,
                _ => continue,
            };
            let computed = s.def(at_end).is_some_and(|d| s.dominates(d.block(), latch));
            // In a point an accumulator holds the point's own share and nothing else.
            if computed && !self.accumulated(at_end) {
                self.lasts.push((v, at_end));
            }
        }
    }

    /// Is the value computed from an accumulator?
    fn accumulated(&self, v: Val) -> bool {
        let s = self.s;
        let blocks = &s.forest.loops[self.root].blocks;
        let (mut seen, mut work) = (HashSet::default(), vec![v]);
        while let Some(v) = work.pop() {
            if !s.inside(v, self.root) || !seen.insert(v) {
                continue;
            }
            if self.reductions.iter().any(|r| r.phi == v) || self.best_start(v).is_some() {
                return true;
            }
            match s.def(v) {
                Some(Def::Inst(b, k)) => work.extend(&s.f.body.at(b).insts[k].args),
                Some(Def::Param(b, i)) => {
                    let edges = blocks.iter().flat_map(|&p| s.f.body.at(p).term.edges());
                    work.extend(edges.filter(|e| e.block == b).map(|e| e.args[i]));
                }
                None => {}
            }
        }
        false
    }

    /// What a point contributes to each last value.
    pub(super) fn last_contributions(&mut self, latch: BlockId, out: &mut Vec<Val>) {
        let lasts = self.lasts.clone();
        if lasts.is_empty() {
            return;
        }
        let trip = self.pre.trip(self.root).expect("a parallel loop is counted");
        let index = self.index(self.root);
        for (_, at_end) in lasts {
            let v = self.used(at_end, latch);
            let nb = self.block_of(latch);
            let body = self.body();
            let one = body.constant(nb, Ty::I64, 1);
            let next = body.num(nb, NumOp::I64Add, &[index, one]);
            let last = body.num(nb, NumOp::I64Eq, &[next, trip]);
            let bits = match body.ty(v) {
                Ty::F32 => body.num(nb, NumOp::I32ReinterpretF32, &[v]),
                Ty::F64 => body.num(nb, NumOp::I64ReinterpretF64, &[v]),
                Ty::I32 | Ty::I64 => v,
            };
            let ty = body.ty(bits);
            let zero = body.constant(nb, ty, 0);
            out.push(body.num(nb, ops::select(ty), &[bits, zero, last]));
        }
    }

    /// The reductions that the last values are, and what each is of.
    pub(super) fn last_reductions(&mut self) -> Vec<(Val, Reduction)> {
        let mut out = vec![];
        for (v, _) in self.lasts.clone() {
            let (op, ty) = match self.s.f.body.ty(v) {
                Ty::I32 | Ty::F32 => (NumOp::I32Or, Ty::I32),
                Ty::I64 | Ty::F64 => (NumOp::I64Or, Ty::I64),
            };
            let init = self.pre.constant(ty, 0);
            let result = self.body().value(ty);
            out.push((v, Reduction { join: Join::By(op), init, result, scan: false }));
        }
        out
    }
}
