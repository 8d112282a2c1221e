//! The loop with the template as its body: run so many times as often, each time a step that much smaller.
//!
//! Takes what [`Copies`](super::copies) has found. Gives the new body, and what the values are now that are used outside of
//! the loop. The new loop runs exactly `times` as often as the old one: its counter takes every value that the old one
//! took, and those between, and is compared with the same bound. That this is not passed by earlier, and that the old loop
//! comes to it at all, is asked here: the bound has to be a whole number of old steps away.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::trips::trip_count;
use tensor_wasm_ir::{BlockId, Cmp, Inst, NumOp, Op, Term, Ty, Val};

use super::copies::{Affine, Copies, Line, affine, quotient};
use super::spell::spell;
use crate::scev::{Def, Poly, Scev};
use crate::ssa::Function;

/// A loop's new body.
pub(super) struct Plan {
    line: Line,
    latch: BlockId,
    /// For each of its blocks, the instructions that stay.
    stay: Vec<(BlockId, Vec<bool>)>,
    /// What is added at the end of the block that leaves.
    more: Vec<Inst>,
    /// The new test.
    test: Val,
    /// What the header's parameters are in the next iteration.
    back: Vec<Val>,
    /// What values of the loop are behind it.
    pub(super) outside: HashMap<Val, Val>,
}

/// Makes plans; new values are numbered on.
pub(super) struct Planner<'s, 'f, 'b> {
    s: &'s Scev<'f>,
    line: Line,
    copies: &'s Copies,
    /// The types of all values, new ones included.
    types: &'b mut Vec<Ty>,
    stays: HashSet<Val>,
    more: Vec<Inst>,
    /// (phi, what is added to it): the sum.
    sums: HashMap<(Val, Poly), Option<Val>>,
    outside: HashMap<Val, Val>,
}

/// How often a loop runs that runs at least once more than any that memory can hold.
const MANY: u64 = 1 << 40;

/// The loop's new body; `None` if it cannot be said. `used` are the values of the loop that must be known behind it, `wanted`
/// those that may be.
pub(super) fn plan(
    s: &Scev,
    line: Line,
    copies: &Copies,
    types: &mut Vec<Ty>,
    used: &[Val],
    wanted: &[Val],
) -> Option<Plan> {
    let exit = line.count.exit;
    let (l, header) = (line.l, line.blocks[0]);
    let at_end = last_tested(s, &line, copies.times)?;
    let mut stays = HashSet::default();
    let mut stay = vec![];
    let mut number = 0;
    for &b in &line.blocks {
        let mut of = vec![];
        for i in &s.f.body.at(b).insts {
            let pure = !i.op.has_effect()
                && i.args.iter().all(|a| {
                    let here = s.def(*a).is_some_and(|d| line.blocks.contains(&d.block()));
                    !here || matches!(s.def(*a), Some(Def::Param(..))) || stays.contains(a)
                });
            let is = copies.template.contains(&number) || pure;
            stays.extend(i.result.filter(|_| is));
            of.push(is);
            number += 1;
        }
        stay.push((b, of));
    }
    let (more, sums, outside) = (vec![], HashMap::default(), HashMap::default());
    let mut p = Planner { s, line, copies, types, stays, more, sums, outside };
    let mut back = vec![];
    for &phi in &s.f.body.at(header).params {
        back.push(match affine(s, l, phi) {
            Some(Affine { step, .. }) if step.is_zero() => phi,
            Some(_) => p.step_of(phi)?,
            None => *copies.next.get(&phi)?,
        });
    }
    for &v in used {
        p.behind(v)?;
    }
    for &v in wanted {
        let _ = p.behind(v);
    }
    let Term::CondBr(condition, ..) = s.f.body.at(exit.0).term else { return None };
    let test = match at_end {
        None => p.again(condition)?,
        Some((tested, last)) => {
            // The loop goes on while the counter is another one; which edge that is, the new test has to say.
            let tested = p.behind(tested)?;
            let ty = p.types[tested.0 as usize];
            let last = p.constant(ty, last);
            let different = if ty == Ty::I32 { NumOp::I32Ne } else { NumOp::I64Ne };
            let same = if ty == Ty::I32 { NumOp::I32Eq } else { NumOp::I64Eq };
            p.push(Op::Num(if exit.1 == 1 { different } else { same }), vec![tested, last], Ty::I32)
        }
    };
    let Planner { line, more, outside, .. } = p;
    let latch = s.forest.loops[l].latches[0];
    Some(Plan { line, latch, stay, more, test, back, outside })
}

/// Whether the bound is a whole number of steps away, so that a smaller step meets it first in the same place. If that is
/// known of numbers alone: the tested value, and what it is in the last iteration.
#[allow(clippy::option_option)]
pub(super) fn last_tested(s: &Scev, line: &Line, times: u64) -> Option<Option<(Val, u64)>> {
    let c = &line.count;
    let step = c.step.as_signed().filter(|n| *n != 0)?;
    quotient(&c.step, times)?;
    if c.kind.cmp == Cmp::Ne && times.is_power_of_two() {
        let away = c.bound.sub(&c.init);
        let modulus = 1u64.checked_shl(step.trailing_zeros()).filter(|_| step.unsigned_abs().is_power_of_two())?;
        if s.is_multiple(&away, modulus.trailing_zeros(), line.blocks[0]) {
            return Some(None);
        }
        return None;
    }
    let (init, bound) = (c.init.as_constant()?, c.bound.as_constant()?);
    let trips = trip_count(c.kind, init, step as u64, bound).ok().filter(|n| *n < MANY)?;
    // The smaller step must not come round to the same number before.
    let bits = c.kind.ty.bytes() * 8;
    let small = step / times as i64;
    if u128::from(trips) * u128::from(times) > 1u128 << (bits - small.trailing_zeros()) {
        return None;
    }
    let Term::CondBr(condition, ..) = s.f.body.at(c.exit.0).term else { return None };
    let mut at = condition;
    // The comparison, behind tests for 0.
    let tested = loop {
        let Some(i) = s.inst(at) else { break at };
        match i.op {
            Op::Num(NumOp::I32Eqz | NumOp::I64Eqz) => at = i.args[0],
            Op::Num(n) if n.compares() => break *i.args.iter().find(|a| changes(s, line.l, **a))?,
            _ => break at,
        }
    };
    let own = affine(s, line.l, tested)?;
    if own.start != c.init || own.step != c.step {
        return None;
    }
    let last = Poly::constant(c.kind.ty, init).add(&c.step.scale(trips - 1)).as_constant()?;
    Some(Some((tested, last)))
}

fn changes(s: &Scev, l: usize, v: Val) -> bool {
    affine(s, l, v).is_some_and(|a| !a.step.is_zero())
}

impl Planner<'_, '_, '_> {
    fn push(&mut self, op: Op, args: Vec<Val>, ty: Ty) -> Val {
        self.types.push(ty);
        let v = Val(self.types.len() as u32 - 1);
        self.more.push(Inst { op, args, result: Some(v), at: 0 });
        v
    }

    fn constant(&mut self, ty: Ty, bits: u64) -> Val {
        self.push(Op::Const(bits), vec![], ty)
    }

    /// A parameter of the header and what does not change in the loop.
    fn sum(&mut self, phi: Val, by: &Poly) -> Option<Val> {
        if by.is_zero() {
            return Some(phi);
        }
        if let Some(known) = self.sums.get(&(phi, by.clone())) {
            return *known;
        }
        let header = self.line.blocks[0];
        let s = self.s;
        let there = |b: BlockId| b != header && s.dominates(b, header);
        let spelled = spell(s, self.types, by, header, &there);
        let sum = spelled.map(|by| {
            self.more.extend(by.insts);
            let (ty, add) = match s.f.body.ty(phi) {
                Ty::I32 => (Ty::I32, NumOp::I32Add),
                ty => (ty, NumOp::I64Add),
            };
            self.push(Op::Num(add), vec![phi, by.value], ty)
        });
        self.sums.insert((phi, by.clone()), sum);
        sum
    }

    /// A value that moves by that step in an old iteration and begins there in the new loop.
    fn moving(&mut self, start: &Poly, step: &Poly) -> Option<Val> {
        let (s, l) = (self.s, self.line.l);
        for &phi in &s.f.body.at(self.line.blocks[0]).params {
            if let Some(a) = affine(s, l, phi)
                && a.step == *step
                && let Some(v) = self.sum(phi, &start.sub(&a.start))
            {
                return Some(v);
            }
        }
        // One that is there.
        let there = self.line.insts(s).filter_map(|i| i.result).filter(|v| self.stays.contains(v));
        there.into_iter().find(|v| affine(s, l, *v).is_some_and(|a| a.start == *start && a.step == *step))
    }

    /// What follows a parameter of the header that follows the index.
    fn step_of(&mut self, phi: Val) -> Option<Val> {
        let a = affine(self.s, self.line.l, phi)?;
        let small = quotient(&a.step, self.copies.times)?;
        self.sum(phi, &small)
    }

    /// What the new loop has in its last iteration for what the old one has in its own.
    fn behind(&mut self, v: Val) -> Option<Val> {
        let (s, l) = (self.s, self.line.l);
        if !s.inside(v, l) || s.invariant(v, l) {
            return Some(v);
        }
        if let Some(&known) = self.outside.get(&v) {
            return Some(known);
        }
        let now = match affine(s, l, v) {
            Some(a) => {
                let small = quotient(&a.step, self.copies.times)?;
                self.moving(&a.start.sub(&small.scale(self.copies.times - 1)), &a.step)?
            }
            None => *self.copies.last.get(&v)?,
        };
        self.outside.insert(v, now);
        Some(now)
    }

    /// A condition on what the loop has in its last iteration.
    fn again(&mut self, v: Val) -> Option<Val> {
        let (s, l) = (self.s, self.line.l);
        if !s.inside(v, l) || s.invariant(v, l) || affine(s, l, v).is_some() {
            return self.behind(v);
        }
        let i = s.inst(v)?;
        let Op::Num(n) = i.op else { return None };
        if n.traps() {
            return None;
        }
        let args = i.args.iter().map(|a| self.again(*a)).collect::<Option<Vec<_>>>()?;
        Some(self.push(i.op, args, n.info().result))
    }
}

impl Plan {
    /// The loop's header.
    pub(super) fn header(&self) -> BlockId {
        self.line.blocks[0]
    }

    /// Is the block one of the loop?
    pub(super) fn has(&self, b: BlockId) -> bool {
        self.line.blocks.contains(&b) || b == self.latch
    }

    /// Puts the new body in place of the old one, in a function that has all of its values.
    pub(super) fn apply(&mut self, f: &mut Function) {
        let (header, exit) = (self.line.blocks[0], self.line.count.exit);
        for (b, stay) in &self.stay {
            let mut stay = stay.iter();
            f.body.at_mut(*b).insts.retain(|_| *stay.next().unwrap_or(&true));
        }
        let block = f.body.at_mut(exit.0);
        block.insts.append(&mut self.more);
        if let Term::CondBr(c, ..) = &mut block.term {
            *c = self.test;
        }
        for e in f.body.at_mut(self.latch).term.edges_mut() {
            if e.block == header {
                e.args.clone_from(&self.back);
            }
        }
    }
}
