//! Private arrays in the body of a point: every access to one of them is made in the point's own copy, and the point that is
//! the program's last iteration stores its copy when it is done.
//!
//! Takes the [`Array`]s of a nest ([`super::private`]). Some bytes of an array may be written by some iterations alone, and
//! never read: they end as the last iteration that wrote them left them. The last point finds that one by doing the points
//! before it once more, from the last one to the first, until each of these bytes has been written, or there is no point
//! left. These points store nothing then, and read what they have read before, as the guard keeps what is loaded apart from
//! what is stored.

use rustc_hash::FxHashMap as HashMap;

use tensor_wasm_ir::{BlockId, Body, Code, Edge, Inst, MemTy, NumOp, Op, Term, Ty, Val, View};

use super::Kept;
use super::build::{Builder, Refused};
use super::private::{Array, Place};

/// Most points that are done once more.
const AGAIN: u64 = 4096;

/// What a point that is done once more is told, and that it is one.
#[derive(Clone, Debug)]
pub(super) struct Again {
    /// Not 0 if it is.
    flag: Val,
    /// The bytes that have been stored already, one bit for each.
    stored: Val,
    /// How many points have been done once more.
    tries: Val,
    /// Where a point begins.
    start: BlockId,
}

/// The widest element as what a copy moves.
fn element(unit: u8) -> MemTy {
    let ty = if unit == 8 { Ty::I64 } else { Ty::I32 };
    MemTy { ty, bytes: unit, signed: false }
}

fn to(block: BlockId) -> Edge {
    Edge { block, args: vec![] }
}

/// Stores an element of a copy to memory: the array of that number at `at`, by that view.
fn store(body: &mut Body, b: BlockId, (n, a): (usize, &Array), (base, at): (Val, Val), view: u32) {
    let mem = element(a.unit);
    let pad = body.constant(b, Ty::I32, u64::from(a.pad));
    let inside = body.num(b, NumOp::I32Add, &[at, pad]);
    let value = body.push(b, Op::PrivateLoad { mem, array: n as u8 }, vec![inside], mem.ty);
    let address = body.num(b, NumOp::I32Add, &[base, at]);
    body.effect(b, Op::Store { mem, offset: a.offset, view }, vec![address, value]);
}

/// Makes every store only where the flag is 0.
fn once(body: &mut Body, flag: Val) {
    for b in body.rpo() {
        let mut at = b;
        while let Some(k) = body.at(at).insts.iter().position(|i| matches!(i.op, Op::Store { .. })) {
            let rest = body.at_mut(at).insts.split_off(k + 1);
            let inst = body.at_mut(at).insts.pop().expect("the store");
            let [put, on] = [(); 2].map(|()| body.block());
            let term = std::mem::replace(&mut body.at_mut(at).term, Term::CondBr(flag, to(on), to(put)));
            let block = body.at_mut(put);
            (block.insts, block.term) = (vec![inst], Term::Br(to(on)));
            let block = body.at_mut(on);
            (block.insts, block.term) = (rest, term);
            at = on;
        }
    }
}

impl Builder<'_, '_, '_> {
    /// Finds the addresses of the arrays, and makes room for the copies.
    pub(super) fn own_arrays(&mut self) -> Result<(), Refused> {
        let own = self.own;
        for a in own {
            let gates = a.gates.iter().all(|c| self.pre.value(*c).is_some());
            let around = self.around_own().into_iter().all(|l| self.pre.trip(l).is_some());
            let (Some(base), true) = (self.pre.poly(&a.base), gates && around) else {
                let why =
                    "where an array of each iteration's own is, or whether it is reached, is not known before the loop";
                return Err((None, Kept::new(Code::SameAddress, why, vec![a.at])));
            };
            let narrow = match self.body().ty(base) {
                Ty::I64 => self.pre.num(NumOp::I32WrapI64, &[base]),
                _ => base,
            };
            self.own_bases.push([base, narrow]);
            self.body().privates.push(a.pad + a.bytes);
        }
        // Behind them, of each that not every iteration writes all of: which bytes have been written.
        for a in own.iter().filter(|a| !a.some.is_empty()) {
            self.body().privates.push(a.pad + a.bytes);
        }
        Ok(())
    }

    /// The loops in order in a point, inside which an array is filled: they must have an iteration.
    pub(super) fn around_own(&self) -> Vec<usize> {
        let s = self.s;
        let inside = |l: &usize| !self.parallel.contains(l) && !self.hosts.contains(l);
        let all = self.all.iter().copied().filter(inside);
        all.filter(|&l| self.own.iter().any(|a| s.within(a.around, l))).collect()
    }

    /// The private array of an access, and where it is in that.
    pub(super) fn own_place(&self, at: (BlockId, usize)) -> Option<(usize, Place)> {
        self.own.iter().enumerate().find_map(|(n, a)| Some((n, *a.places.get(&at)?)))
    }

    /// Makes an access in the point's copy.
    pub(super) fn own_access(
        &mut self,
        array: usize,
        place: Place,
        (b, nb): (BlockId, BlockId),
        (i, args): (&Inst, &[Val]),
    ) {
        let (Op::Load { mem, offset, .. } | Op::Store { mem, offset, .. }) = i.op else { return };
        let own = self.own;
        let (a, [wide_base, base]) = (&own[array], self.own_bases[array]);
        let result = i.result.map(|r| self.map[&r]);
        // Of 64 bits it is all that there is.
        let address = match self.s.address(i.args[0]) {
            wide if self.s.f.memory64 => self.used(wide, b),
            _ => args[0],
        };
        let body = &mut self.pre.body;
        let at = match place {
            Place::At(n) => body.constant(nb, Ty::I32, u64::from(n)),
            Place::Inside | Place::Odd => {
                let away = body.num(nb, NumOp::I32Sub, &[args[0], base]);
                let more = offset.wrapping_sub(a.offset).wrapping_add(u64::from(a.pad)) & 0xffff_ffff;
                let more = body.constant(nb, Ty::I32, more);
                body.num(nb, NumOp::I32Add, &[away, more])
            }
            Place::Unknown => {
                // As it is on the way to memory: the address does not wrap around when the offset is added.
                if body.ty(address) == Ty::I64 {
                    // Nor may it wrap around 2⁶⁴.
                    let by = body.constant(nb, Ty::I64, 32);
                    let high = body.num(nb, NumOp::I64ShrU, &[address, by]);
                    let high = body.num(nb, NumOp::I32WrapI64, &[high]);
                    body.effect(nb, Op::TrapIf, vec![high]);
                }
                let mut wide =
                    |v: Val| if body.ty(v) == Ty::I64 { v } else { body.num(nb, NumOp::I64ExtendI32U, &[v]) };
                let [address, base] = [address, wide_base].map(&mut wide);
                let away = body.num(nb, NumOp::I64Sub, &[address, base]);
                let more = body.constant(nb, Ty::I64, offset.wrapping_sub(a.offset));
                let away = body.num(nb, NumOp::I64Add, &[away, more]);
                let last = u64::from(a.bytes).checked_sub(u64::from(mem.bytes));
                // An element that the array is too small for is never inside.
                let outside = match last {
                    Some(last) => {
                        let last = body.constant(nb, Ty::I64, last);
                        body.num(nb, NumOp::I64GtU, &[away, last])
                    }
                    None => body.constant(nb, Ty::I32, 1),
                };
                body.effect(nb, Op::TrapIf, vec![outside]);
                let away = body.num(nb, NumOp::I32WrapI64, &[away]);
                let pad = body.constant(nb, Ty::I32, u64::from(a.pad));
                let at = body.num(nb, NumOp::I32Add, &[away, pad]);
                if mem.bytes > 1 {
                    let mask = body.constant(nb, Ty::I32, u64::from(mem.bytes) - 1);
                    let odd = body.num(nb, NumOp::I32And, &[at, mask]);
                    body.effect(nb, Op::TrapIf, vec![odd]);
                }
                at
            }
        };
        let (number, array) = (array, array as u8);
        if place == Place::Odd {
            return self.own_bytes(array, nb, (i, mem, at), args.get(1).copied());
        }
        let (op, args) = match i.op {
            Op::Store { .. } => (Op::PrivateStore { mem, array }, vec![at, args[1]]),
            _ => (Op::PrivateLoad { mem, array }, vec![at]),
        };
        self.body().at_mut(nb).insts.push(Inst { op, args, result, at: i.at });
        if matches!(i.op, Op::Store { .. }) {
            self.own_written(number, nb, mem, at);
        }
    }

    /// An access of an integer byte by byte: of that value, if it is a store.
    fn own_bytes(&mut self, array: u8, nb: BlockId, (i, mem, at): (&Inst, MemTy, Val), value: Option<Val>) {
        use NumOp::*;
        let wide = mem.ty == Ty::I64;
        let [shl, shr, or] = if wide { [I64Shl, I64ShrU, I64Or] } else { [I32Shl, I32ShrU, I32Or] };
        let byte = MemTy { ty: mem.ty, bytes: 1, signed: false };
        let result = i.result.map(|r| self.map[&r]);
        let body = self.body();
        let mut all: Option<Val> = None;
        for k in 0..u64::from(mem.bytes) {
            let more = body.constant(nb, Ty::I32, k);
            let place = body.num(nb, I32Add, &[at, more]);
            let by = body.constant(nb, mem.ty, 8 * k);
            if let Some(v) = value {
                let part = body.num(nb, shr, &[v, by]);
                body.effect(nb, Op::PrivateStore { mem: byte, array }, vec![place, part]);
                continue;
            }
            let part = body.push(nb, Op::PrivateLoad { mem: byte, array }, vec![place], mem.ty);
            let part = body.num(nb, shl, &[part, by]);
            all = Some(all.map_or(part, |all| body.num(nb, or, &[all, part])));
        }
        let Some(all) = all else {
            for k in 0..u64::from(mem.bytes) {
                let more = self.body().constant(nb, Ty::I32, k);
                let place = self.body().num(nb, I32Add, &[at, more]);
                self.own_written(usize::from(array), nb, byte, place);
            }
            return;
        };
        // As wide as the value is, with its sign.
        match (mem.signed, mem.bytes, wide) {
            (true, 2, false) => body.num(nb, I32Extend16S, &[all]),
            (true, 2, true) => body.num(nb, I64Extend16S, &[all]),
            (true, 4, true) => body.num(nb, I64Extend32S, &[all]),
            _ => all,
        };
        // The last operation gives what the access gives.
        if let Some(last) = body.at_mut(nb).insts.last_mut() {
            last.result = result;
        }
    }

    /// The number of the array that says which bytes of that one have been written, if not every iteration writes all.
    fn own_flags(&self, array: usize) -> Option<u8> {
        let some = |a: &&Array| !a.some.is_empty();
        let before = self.own[..array].iter().filter(some).count();
        some(&&self.own[array]).then(|| (self.own.len() + before) as u8)
    }

    /// Says that bytes have been written.
    fn own_written(&mut self, array: usize, nb: BlockId, mem: MemTy, at: Val) {
        let Some(flags) = self.own_flags(array) else { return };
        let ty = if mem.bytes == 8 { Ty::I64 } else { Ty::I32 };
        let all = self.body().constant(nb, ty, if ty == Ty::I64 { u64::MAX } else { 0xffff_ffff });
        let mem = MemTy { ty, bytes: mem.bytes, signed: false };
        self.body().effect(nb, Op::PrivateStore { mem, array: flags }, vec![at, all]);
    }

    /// Where the points begin that may be done once more, behind the entry: there no byte that only some iterations write has
    /// been written. Gives the block in which a point goes on.
    pub(super) fn own_start(&mut self, entry: BlockId) -> BlockId {
        if self.own.iter().all(|a| a.some.is_empty()) {
            return entry;
        }
        let axes = self.parallel.clone();
        let (own, byte) = (self.own, element(1));
        let flags: Vec<Option<u8>> = (0..own.len()).map(|n| self.own_flags(n)).collect();
        let body = &mut self.pre.body;
        let start = body.block();
        let mut args = body.at(entry).params.clone();
        let zero = [Ty::I32, Ty::I32, Ty::I64].map(|ty| body.constant(entry, ty, 0));
        args.extend(zero);
        body.at_mut(entry).term = Term::Br(Edge { block: start, args });
        for l in axes {
            let index = body.value(Ty::I64);
            body.at_mut(start).params.push(index);
            self.index.insert(l, index);
        }
        let [flag, stored, tries] = [Ty::I32, Ty::I32, Ty::I64].map(|ty| body.value(ty));
        body.at_mut(start).params.extend([flag, stored, tries]);
        for (a, flags) in own.iter().zip(flags).filter_map(|(a, f)| Some((a, f?))) {
            for &k in &a.some {
                let (at, none) = (body.constant(start, Ty::I32, u64::from(k)), body.constant(start, Ty::I32, 0));
                body.effect(start, Op::PrivateStore { mem: byte, array: flags }, vec![at, none]);
            }
        }
        self.again = Some(Again { flag, stored, tries, start });
        start
    }

    /// Lets the point that is the program's last iteration store its copies, when it is done.
    pub(super) fn copy_out(&mut self, trips: &HashMap<usize, Val>) {
        if self.own.is_empty() {
            return;
        }
        let indices: Vec<(Val, Val)> = self.parallel.iter().map(|l| (self.index(*l), trips[l])).collect();
        let first = self.views.len() + self.lagging.len();
        let bases = self.own_bases.clone();
        let again = self.again.clone();
        let flags: Vec<Option<u8>> = (0..self.own.len()).map(|n| self.own_flags(n)).collect();
        let (own, body) = (self.own, &mut self.pre.body);
        let returns = |b: &tensor_wasm_ir::Block| if let Term::Return(vs) = &b.term { Some(vs.clone()) } else { None };
        if let Some(again) = &again {
            once(body, again.flag);
        }
        let ends: Vec<BlockId> = body.rpo().into_iter().filter(|b| returns(body.at(*b)).is_some()).collect();
        let Some(results) = ends.first().and_then(|b| returns(body.at(*b))) else { return };
        let [end, test, done] = [(); 3].map(|()| body.block());
        for b in ends {
            if let Some(args) = returns(body.at(b)) {
                body.at_mut(b).term = Term::Br(Edge { block: end, args });
            }
        }
        let results: Vec<Val> = results.iter().map(|v| body.value(body.ty(*v))).collect();
        body.at_mut(end).params.clone_from(&results);
        body.at_mut(done).term = Term::Return(results);
        let mut last: Option<Val> = None;
        for &(index, trip) in &indices {
            let one = body.constant(test, Ty::I64, 1);
            let next = body.num(test, NumOp::I64Add, &[index, one]);
            let at_end = body.num(test, NumOp::I64Eq, &[next, trip]);
            last = Some(last.map_or(at_end, |l| body.num(test, NumOp::I32And, &[l, at_end])));
        }
        let mut from = test;
        for (n, (a, &[_, base])) in own.iter().zip(&bases).enumerate() {
            let [before, copy, behind] = [(); 3].map(|()| body.block());
            body.at_mut(from).term = match last.take() {
                Some(last) => Term::CondBr(last, to(before), to(done)),
                None => Term::Br(to(before)),
            };
            let at = body.value(Ty::I32);
            let start = body.constant(before, Ty::I32, u64::from(a.all.start));
            body.at_mut(before).term = Term::Br(Edge { block: copy, args: vec![start] });
            body.at_mut(copy).params.push(at);
            store(body, copy, (n, a), (base, at), (first + n) as u32);
            let unit = body.constant(copy, Ty::I32, u64::from(a.unit));
            let next = body.num(copy, NumOp::I32Add, &[at, unit]);
            let end = body.constant(copy, Ty::I32, u64::from(a.all.end));
            let more = body.num(copy, NumOp::I32LtU, &[next, end]);
            body.at_mut(copy).term = Term::CondBr(more, Edge { block: copy, args: vec![next] }, to(behind));
            from = behind;
        }
        let Some(again) = again else {
            body.at_mut(end).term = Term::Br(to(test));
            body.at_mut(from).term = Term::Br(to(done));
            return;
        };
        // What no point behind this one has written, and this one has.
        let look = body.block();
        body.at_mut(end).term = Term::CondBr(again.flag, to(look), to(test));
        body.at_mut(from).term = Term::Br(to(look));
        let (mut at, mut stored, mut bit, mut all) = (look, again.stored, 0, 0u64);
        for (n, (a, &[_, base])) in own.iter().zip(&bases).enumerate() {
            let Some(flags) = flags[n] else { continue };
            for &k in &a.some {
                let mask = 1u64 << bit;
                (bit, all) = (bit + 1, all | mask);
                let place = body.constant(at, Ty::I32, u64::from(k));
                let load = Op::PrivateLoad { mem: element(1), array: flags };
                let written = body.push(at, load, vec![place], Ty::I32);
                let mask = body.constant(at, Ty::I32, mask);
                let before = body.num(at, NumOp::I32And, &[stored, mask]);
                let new = body.num(at, NumOp::I32Eqz, &[before]);
                let zero = body.constant(at, Ty::I32, 0);
                let written = body.num(at, NumOp::I32Ne, &[written, zero]);
                let new = body.num(at, NumOp::I32And, &[new, written]);
                let with = body.num(at, NumOp::I32Or, &[stored, mask]);
                let [put, next] = [(); 2].map(|()| body.block());
                let after = body.value(Ty::I32);
                body.at_mut(next).params.push(after);
                let onward = |v: Val| Edge { block: next, args: vec![v] };
                body.at_mut(at).term = Term::CondBr(new, to(put), onward(stored));
                let place = body.constant(put, Ty::I32, u64::from(k - a.pad));
                store(body, put, (n, a), (base, place), (first + n) as u32);
                body.at_mut(put).term = Term::Br(onward(with));
                (at, stored) = (next, after);
            }
        }
        let previous = body.block();
        let all = body.constant(at, Ty::I32, all);
        let ready = body.num(at, NumOp::I32Eq, &[stored, all]);
        body.at_mut(at).term = Term::CondBr(ready, to(done), to(previous));
        let most = body.constant(previous, Ty::I64, AGAIN);
        let many = body.num(previous, NumOp::I64GeU, &[again.tries, most]);
        body.effect(previous, Op::TrapIf, vec![many]);
        let one = body.constant(previous, Ty::I64, 1);
        let tries = body.num(previous, NumOp::I64Add, &[again.tries, one]);
        // The point before: an index of 0 becomes its last one, and that of the loop around one less.
        let mut args = vec![];
        let mut less = body.constant(previous, Ty::I32, 1);
        for &(index, trip) in indices.iter().rev() {
            let first = body.num(previous, NumOp::I64Eqz, &[index]);
            let [down, top] = [index, trip].map(|v| body.num(previous, NumOp::I64Sub, &[v, one]));
            let down = body.num(previous, NumOp::I64Select, &[top, down, first]);
            args.insert(0, body.num(previous, NumOp::I64Select, &[down, index, less]));
            less = body.num(previous, NumOp::I32And, &[less, first]);
        }
        let yes = body.constant(previous, Ty::I32, 1);
        args.extend([yes, stored, tries]);
        body.at_mut(previous).term = Term::CondBr(less, to(done), Edge { block: again.start, args });
    }

    /// Can a point be done once more? It must not reduce or update anything.
    pub(super) fn may_be_again(&self) -> Result<(), Refused> {
        let updates = self.views.iter().any(|(_, v)| v.update.is_some());
        let reduces = !(self.reductions.is_empty() && self.bests.is_empty() && self.lasts.is_empty());
        match self.own.iter().find(|a| !a.some.is_empty() && (updates || reduces)) {
            Some(a) => {
                let why = "some bytes of an array are written by some iterations alone, beside a reduction or update";
                Err((None, Kept::new(Code::SameAddress, why, vec![a.at])))
            }
            None => Ok(()),
        }
    }

    /// Is some point done once more?
    pub(super) fn is_again(&self) -> bool {
        self.again.is_some()
    }

    /// The view of what the last point stores of an array, element by element: `element` is the number of which.
    pub(super) fn own_view(&mut self, n: usize, a: &Array, axes: Vec<usize>, element_of: usize) -> View {
        let [base, _] = self.own_bases[n];
        let ty = self.body().ty(base);
        let stride = self.pre.constant(ty, u64::from(a.unit));
        let mut loops = axes;
        loops.push(element_of);
        View {
            scratch: false,
            mem: element(a.unit),
            lanes: 1,
            write: true,
            offset: a.offset,
            base: Some(base),
            strides: vec![(element_of, stride)],
            spread: 0,
            update: None,
            lag: None,
            after: vec![],
            short: vec![],
            before: false,
            packed: None,
            gate: None,
            loops,
            at: a.at,
        }
    }
}
