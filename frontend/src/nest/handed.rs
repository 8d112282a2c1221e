//! Values that each column of a row hands on to the next one, and stores as well: `left = a[i][j] = f(left, …)`, as
//! compilers keep `a[i][j - 1]` in a register.
//!
//! Takes a header phi of the columns of a nest that is run along its diagonals, whose next value is what every iteration
//! stores; reads it again from where the iteration before has stored it. The bits are the same, as all of the value is
//! stored; that nothing else has been stored there in between is for the guard to see (`handed` of a place in a wave).

use tensor_wasm_ir::{BlockId, Inst, MemTy, Op, Val};

use super::build::Builder;
use super::carried::Search;

impl Builder<'_, '_, '_> {
    /// The `i`-th phi of the loop `l` (its header is `b`, `nb` in the body) as what the iteration before has stored; false if
    /// it is not that, and nothing has been said then.
    pub(super) fn handed_on(&mut self, l: usize, b: BlockId, nb: BlockId, i: usize) -> bool {
        let s = self.s;
        let phi = s.f.body.at(b).params[i];
        let (entry, back) = s.phi_args(l, i);
        let ([entry], [v, others @ ..]) = (entry.as_slice(), back.as_slice()) else { return false };
        if self.wave.is_none_or(|[_, columns]| columns != l) || others.iter().any(|o| o != v) {
            return false;
        }
        let Some((block, k)) = self.stored(l, *v) else { return false };
        let inst = &s.f.body.at(block).insts[k];
        let Op::Store { mem, offset, .. } = inst.op else { return false };
        if !self.can_be_said(l, inst.args[0], 1, &mut Search::from(phi, true)) {
            return false;
        }
        let address = self.say(l, b, nb, inst.args[0], 1);
        let view = self.lagging_view(block, k, (mem, offset), (l, 1));
        self.handed.insert(view as usize, self.view_of(block, k));
        let before = self.body().value(mem.ty);
        let load = Inst { op: Op::Load { mem, offset, view }, args: vec![address], result: Some(before), at: inst.at };
        self.body().at_mut(nb).insts.push(load);
        let entry = self.entry_value(l, b, i, *entry);
        let out = self.first_or(l, nb, (entry, before), mem.ty, 0);
        let name = self.map[&phi];
        self.alias(nb, out, name);
        true
    }

    /// A store of all of that value which every iteration of the loop makes, and makes once.
    fn stored(&self, l: usize, v: Val) -> Option<(BlockId, usize)> {
        let s = self.s;
        let ty = s.f.body.ty(v);
        let mut blocks: Vec<BlockId> = s.forest.loops[l].blocks.iter().copied().collect();
        blocks.sort_unstable();
        let passed = blocks.into_iter().filter(|&b| s.always_passed(l, b));
        let mut stores = passed.flat_map(|b| s.f.body.at(b).insts.iter().enumerate().map(move |(k, i)| (b, k, i)));
        let found = stores.find(|(b, k, i)| {
            let Op::Store { mem, offset, .. } = i.op else { return false };
            let view = &self.views[self.view_of(*b, *k)].1;
            let one = (view.lanes, view.spread, view.update, view.offset) == (1, 0, None, offset);
            i.args[1] == v && mem == MemTy::full(ty) && one && view.affine.is_some()
        });
        found.map(|(b, k, _)| (b, k))
    }
}
