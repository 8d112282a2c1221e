//! Values that each column of a row hands on to the next one, and stores as well: `left = a[i][j] = f(left, …)`, as
//! compilers keep `a[i][j - 1]` in a register.
//!
//! Takes a header phi of the columns of a nest that is run along its diagonals, whose next value is what every iteration
//! leaves behind at one place; reads it again from there. An iteration may have several ways, and store there more than
//! once on one: the last store on each way is followed back from the iteration's end, together with the value that the way
//! brings along. The bits are the same, as all of the value is stored; that nothing else has been stored there in
//! between is for the guard to see (`handed` of a place in a wave).

use rustc_hash::FxHashSet as HashSet;

use tensor_wasm_ir::{BlockId, Inst, MemTy, Op, Val};

use super::build::Builder;
use super::carried::Search;
use crate::scev::{Def, Poly};
use crate::views::SymView;

/// Address, static offset and type of a store.
type Place = (Poly, u64, MemTy);

/// Where a value is left behind.
#[derive(Default)]
struct Left {
    place: Option<Place>,
    /// Ends of blocks where it has been asked for that value: around a loop it may be what it was.
    seen: HashSet<(BlockId, Val)>,
}

impl Builder<'_, '_, '_> {
    /// The `i`-th phi of the loop `l` (its header is `b`, `nb` in the body) as what the iteration before has stored; false if
    /// it is not that, and nothing has been said then.
    pub(super) fn handed_on(&mut self, l: usize, b: BlockId, nb: BlockId, i: usize) -> bool {
        let s = self.s;
        let phi = s.f.body.at(b).params[i];
        let (entry, _) = s.phi_args(l, i);
        let [entry] = entry.as_slice() else { return false };
        if self.wave.is_none_or(|[_, columns]| columns != l) {
            return false;
        }
        let Some(place) = self.left_behind(l, i) else { return false };
        // All of them come before the one that is read.
        let stores = self.stores_to(l, &place);
        let own = |&(b, _): &(BlockId, usize)| s.forest.innermost.get(&b) == Some(&l);
        let Some((block, k)) = stores.iter().copied().find(own) else { return false };
        let (address, (_, offset, mem)) = (s.f.body.at(block).insts[k].args[0], place);
        if !self.can_be_said(l, address, 1, &mut Search::from(phi, true)) {
            return false;
        }
        let said = self.say(l, b, nb, address, 1);
        let view = self.lagging_view(block, k, (mem, offset), (l, 1));
        // Whichever way the iteration before has gone.
        let of = view as usize - self.views.len();
        self.lagging[of].1.block = b;
        self.handed.insert(view as usize, stores.iter().map(|&(b, k)| self.view_of(b, k)).collect());
        let before = self.body().value(mem.ty);
        let at = s.f.body.at(block).insts[k].at;
        let load = Inst { op: Op::Load { mem, offset, view }, args: vec![said], result: Some(before), at };
        self.body().at_mut(nb).insts.push(load);
        let entry = self.entry_value(l, b, i, *entry);
        let out = self.first_or(l, nb, (entry, before), mem.ty, 0);
        let name = self.map[&phi];
        self.alias(nb, out, name);
        true
    }

    /// Where every iteration of the loop leaves the next value of its `i`-th phi behind.
    fn left_behind(&self, l: usize, i: usize) -> Option<Place> {
        let s = self.s;
        let lp = &s.forest.loops[l];
        let mut left = Left::default();
        let edges = |x: &BlockId| {
            let all = s.f.body.at(*x).term.edges();
            all.iter().filter(|e| e.block == lp.header).map(|e| e.args[i]).collect::<Vec<_>>()
        };
        let all = lp.latches.iter().all(|x| edges(x).into_iter().all(|v| self.is_left(l, &mut left, *x, v)));
        left.place.filter(|_| all)
    }

    /// Where a store goes.
    fn place(&self, i: &Inst) -> Option<Place> {
        let Op::Store { mem, offset, .. } = i.op else { return None };
        Some((self.s.poly(i.args[0]), offset, mem))
    }

    /// The stores of a loop to one place.
    fn stores_to(&self, l: usize, place: &Place) -> Vec<(BlockId, usize)> {
        let s = self.s;
        let mut blocks: Vec<BlockId> = s.forest.loops[l].blocks.iter().copied().collect();
        blocks.sort_unstable();
        let there = |i: &Inst| self.place(i).is_some_and(|p| p == *place);
        let of = |b: BlockId| {
            let insts = s.f.body.at(b).insts.iter().enumerate();
            insts.filter(|(_, i)| there(i)).map(|(k, _)| (b, k)).collect::<Vec<_>>()
        };
        blocks.into_iter().flat_map(of).collect()
    }

    /// Is that value what the last store to the place before the end of the block, on every way there, has stored?
    fn is_left(&self, l: usize, left: &mut Left, b: BlockId, v: Val) -> bool {
        let s = self.s;
        if !left.seen.insert((b, v)) {
            return true;
        }
        for (k, i) in s.f.body.at(b).insts.iter().enumerate().rev() {
            // Of an iteration of an inner loop before, it is another value.
            if i.result == Some(v) {
                return false;
            }
            let Some(here) = self.place(i) else { continue };
            let (offset, mem) = (here.1, here.2);
            if left.place.is_none() && i.args[1] == v {
                left.place = Some(here.clone());
            }
            if left.place.as_ref() == Some(&here) {
                let view = &self.views[self.view_of(b, k)].1;
                let SymView { lanes: 1, spread: 0, update: None, offset: of, affine: Some(_), .. } = *view else {
                    return false;
                };
                return i.args[1] == v && mem == MemTy::full(s.f.body.ty(v)) && of == offset;
            }
        }
        // What was there before the iteration began is not asked for.
        b != s.forest.loops[l].header
            && s.incoming(b).into_iter().all(|(p, _, args)| {
                let brought = match s.def(v) {
                    Some(Def::Param(of, k)) if of == b => args[k],
                    _ => v,
                };
                self.is_left(l, left, p, brought)
            })
    }
}
