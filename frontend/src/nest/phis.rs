//! What the phis of a loop's header are in one iteration of it: closed forms of its index, mostly.

use tensor_wasm_ir::{BlockId, Code, Inst, NumOp, Op, Ty, Val};

use super::Kept;
use super::build::Builder;
use crate::floats;
use crate::reduce::accumulates;
use crate::scev::{Atom, Poly};

/// Most trips of a loop whose index's pairs are computed.
const PAIRED: u64 = 1 << 31;

impl Builder<'_, '_, '_> {
    /// The step of a header phi that is affine in its loop: one that does not change in the nest, but for the indices of
    /// parallel loops around that one.
    pub(super) fn closed_form(&self, l: usize, phi: Val) -> Option<Poly> {
        let p = self.s.poly(phi);
        if p.has(Atom::Val(phi)) {
            return None;
        }
        let (_, step) = p.linear_in(l)?;
        let around = if self.hosts.contains(&l) { self.root } else { self.nest };
        self.s.fixed(&self.without_indices(l, &step)?, around).then_some(step)
    }

    /// A polynomial with 0 for every index of a parallel loop around `l`; `None` if it is not linear in one.
    pub(super) fn without_indices(&self, l: usize, p: &Poly) -> Option<Poly> {
        self.indices_around(l).try_fold(p.clone(), |p, m| {
            let (rest, by) = p.linear_in(m)?;
            // What is left must be fixed, too.
            Some(if by.is_zero() { rest } else { rest.add(&self.without_indices(m, &by)?) })
        })
    }

    pub(super) fn indices_around(&self, l: usize) -> impl Iterator<Item = usize> + '_ {
        self.parallel.iter().copied().filter(move |&m| m != l && self.s.within(l, m))
    }

    /// A polynomial of that kind as a value, in the header `nb` of `l`.
    pub(super) fn poly_value(&mut self, l: usize, nb: BlockId, p: &Poly) -> Option<Val> {
        let Some(m) = self.indices_around(l).find(|m| p.has(Atom::Idx(*m))) else { return self.pre.poly(p) };
        let (rest, by) = p.linear_in(m)?;
        let by = self.poly_value(l, nb, &by)?;
        let rest = if rest.is_zero() { None } else { Some(self.poly_value(l, nb, &rest)?) };
        let index = self.index[&m];
        let body = self.body();
        let (mul, add) = match p.ty {
            Ty::I32 => (NumOp::I32Mul, NumOp::I32Add),
            _ => (NumOp::I64Mul, NumOp::I64Add),
        };
        let index = if p.ty == Ty::I32 { body.num(nb, NumOp::I32WrapI64, &[index]) } else { index };
        let moved = body.num(nb, mul, &[index, by]);
        Some(rest.map_or(moved, |rest| body.num(nb, add, &[rest, moved])))
    }

    /// The step of a header phi that grows in its loop, and by what.
    pub(super) fn growing(&self, l: usize, phi: Val) -> Option<(Poly, Poly)> {
        if self.hosts.contains(&l) {
            return None;
        }
        let p = self.s.poly(phi);
        let (rest, more) = p.linear_in_atom(Atom::Pairs(l)).filter(|_| !p.has(Atom::Val(phi)))?;
        let (_, step) = rest.linear_in(l)?;
        let fixed = |p: &Poly| self.s.fixed(p, self.nest);
        (!more.is_zero() && fixed(&step) && fixed(&more)).then_some((step, more))
    }

    /// In a loop that is cut every phi is a closed form of the index, a reduction's identity, what a scan or float sum has
    /// accumulated, or something that nobody may need.
    pub(super) fn cut_header(&mut self, l: usize, b: BlockId, nb: BlockId) {
        let s = self.s;
        for (i, &phi) in s.f.body.at(b).params.iter().enumerate() {
            let ty = s.f.body.ty(phi);
            let out = self.map[&phi];
            if let Some(&before) = self.running.get(&phi).filter(|_| l == self.root) {
                self.map.insert(phi, before);
                continue;
            }
            if let Some(op) = self.accumulator(l, phi) {
                self.body().at_mut(nb).insts.push(Inst { op, args: vec![], result: Some(out), at: 0 });
                continue;
            }
            if l == self.root
                && let Some(start) = self.best_start(phi)
            {
                let op = Op::Const(start);
                self.body().at_mut(nb).insts.push(Inst { op, args: vec![], result: Some(out), at: 0 });
                continue;
            }
            if let Some(f) = floats::induction(s, l, i) {
                self.float_counter(l, nb, out, f, self.index[&l]);
                continue;
            }
            let said = match (self.closed_form(l, phi), self.growing(l, phi)) {
                (Some(step), _) => self.affine_phi(l, b, nb, (i, &step), self.index[&l], out),
                (None, Some(steps)) => self.growing_phi(l, b, nb, (i, steps), out),
                // What an earlier launch has computed, or read, is not to be had.
                (None, None) if self.hosts.contains(&l) => match self.pre.value(phi) {
                    Some(v) => {
                        self.map.insert(phi, v);
                        continue;
                    }
                    None => false,
                },
                (None, None) => self.carried(l, b, nb, i) || self.handed_on(l, b, nb, i),
            };
            if !said {
                let why = self.recurrence(l, phi);
                let p = self.poisoned(ty, Some(l), why);
                self.map.insert(phi, p);
            }
        }
    }

    /// The `i`-th phi of the header `b` as entry value + step·index; false if that cannot be said.
    pub(super) fn affine_phi(
        &mut self,
        l: usize,
        b: BlockId,
        nb: BlockId,
        (i, step): (usize, &Poly),
        index: Val,
        out: Val,
    ) -> bool {
        let (entry, _) = self.s.phi_args(l, i);
        let (Some(step), [e]) = (self.poly_value(l, nb, step), entry.as_slice()) else { return false };
        let base = self.entry_value(l, b, i, *e);
        let ty = self.pre.body.ty(out);
        let body = self.body();
        let index = if ty == Ty::I32 { body.num(nb, NumOp::I32WrapI64, &[index]) } else { index };
        let (mul, add) = if ty == Ty::I32 { (NumOp::I32Mul, NumOp::I32Add) } else { (NumOp::I64Mul, NumOp::I64Add) };
        let moved = body.num(nb, mul, &[index, step]);
        body.at_mut(nb).insts.push(Inst { op: Op::Num(add), args: vec![base, moved], result: Some(out), at: 0 });
        true
    }

    /// The `i`-th phi of the header `b` as entry value + step·index + more·pairs; false if that cannot be said.
    pub(super) fn growing_phi(
        &mut self,
        l: usize,
        b: BlockId,
        nb: BlockId,
        (i, (step, more)): (usize, (Poly, Poly)),
        out: Val,
    ) -> bool {
        let ty = self.pre.body.ty(out);
        let moved = self.body().value(ty);
        let Some(more) = self.pre.poly(&more) else { return false };
        if !self.affine_phi(l, b, nb, (i, &step), self.index[&l], moved) {
            return false;
        }
        // Their product must be one of 64 bits.
        let most = self.most.entry(l).or_insert(PAIRED);
        *most = PAIRED.min(*most);
        let index = self.index[&l];
        let body = self.body();
        let one = body.constant(nb, Ty::I64, 1);
        let before = body.num(nb, NumOp::I64Sub, &[index, one]);
        let twice = body.num(nb, NumOp::I64Mul, &[index, before]);
        let mut pairs = body.num(nb, NumOp::I64ShrU, &[twice, one]);
        if ty == Ty::I32 {
            pairs = body.num(nb, NumOp::I32WrapI64, &[pairs]);
        }
        let (mul, add) = if ty == Ty::I32 { (NumOp::I32Mul, NumOp::I32Add) } else { (NumOp::I64Mul, NumOp::I64Add) };
        let grown = body.num(nb, mul, &[pairs, more]);
        body.at_mut(nb).insts.push(Inst { op: Op::Num(add), args: vec![moved, grown], result: Some(out), at: 0 });
        true
    }

    /// What the `i`-th phi of the header `b` of a parallel loop is in its first iteration.
    pub(super) fn entry_value(&mut self, l: usize, b: BlockId, i: usize, entry: Val) -> Val {
        if l == self.root { self.live_in(Some(entry), self.s.f.body.at(b).params[i]) } else { self.used(entry, b) }
    }

    /// A float counter as start + step·index, exact as long as the loop is short enough.
    pub(super) fn float_counter(&mut self, l: usize, nb: BlockId, out: Val, f: floats::Induction, index: Val) {
        let ty = self.pre.body.ty(out);
        let (convert, mul, add) = match ty {
            Ty::F32 => (NumOp::F32ConvertI64S, NumOp::F32Mul, NumOp::F32Add),
            _ => (NumOp::F64ConvertI64S, NumOp::F64Mul, NumOp::F64Add),
        };
        let most = self.most.entry(l).or_insert(f.most);
        *most = f.most.min(*most);
        let body = self.body();
        let (start, step) = (body.constant(nb, ty, f.start), body.constant(nb, ty, f.step));
        let index = body.num(nb, convert, &[index]);
        let moved = body.num(nb, mul, &[index, step]);
        body.at_mut(nb).insts.push(Inst { op: Op::Num(add), args: vec![start, moved], result: Some(out), at: 0 });
    }

    pub(super) fn recurrence(&self, l: usize, phi: Val) -> Kept {
        let float = self.s.f.body.ty(phi).is_float();
        if float && let Some(op) = accumulates(self.s, l, phi) {
            return Kept::new(Code::FloatReduction, format!("accumulates by {op}, in source order"), vec![]);
        }
        let what = if float { "a float" } else { "an integer" };
        Kept::new(Code::ScalarRecurrence, format!("{what} value is carried from one iteration to the next"), vec![])
    }
}
