//! Trip counts: a loop's exit test as a comparison of a linear counter with an invariant bound.

use tensor_wasm_ir::{BlockId, Cmp, NumOp, Op, Term, TripKind, Ty, Val};

use super::{Atom, Count, Gamma, Poly, Scev};

/// The way that a loop's counter goes, as bounds of the loop's index: `scale · index ≤ way + more` for each way. That no
/// number on the way wraps around is not sure: whoever relies on a bound has to check it.
pub struct Ways {
    /// From the tested value in the first iteration to the bound, in the direction of the step; several, where the bound
    /// is the nearest of several.
    pub all: Vec<Poly>,
    /// The step's size.
    pub scale: i64,
    /// What the form of the test adds.
    pub more: i64,
}

/// Most bounds of one loop.
const BOUNDS: usize = 4;

impl Scev<'_> {
    /// The bound of the index of the body's last iteration, if the step is a number other than 0, as the program has it.
    pub fn way(&self, c: &Count) -> Option<Ways> {
        let step = c.step.as_signed().filter(|n| *n != 0)?;
        let scale = step.checked_abs()?;
        let inclusive = matches!(c.kind.cmp, Cmp::LeS | Cmp::LeU | Cmp::GeS | Cmp::GeU);
        let rounding = if c.kind.cmp == Cmp::Ne { 0 } else { scale.checked_sub(1)? + i64::from(inclusive) };
        let more = if c.kind.bottom { rounding } else { rounding.checked_sub(scale)? };
        let way = if step > 0 { c.bound.sub(&c.init) } else { c.init.sub(&c.bound) };
        Some(Ways { all: vec![way], scale, more })
    }

    /// The bounds of that index in numbers that do not wrap around. A minimum that changes in the root is taken apart.
    pub fn ways(&self, c: &Count, root: usize) -> Option<Ways> {
        let Ways { all, scale, more } = self.way(c)?;
        let mut all: Vec<Poly> = all.iter().map(|way| self.widened(way)).collect();
        while let Some((at, of)) = all.iter().enumerate().find_map(|(k, p)| Some((k, self.lesser(p, root)?))) {
            if all.len() == BOUNDS {
                return None;
            }
            all.splice(at..=at, of.map(|p| self.widened(&p)));
        }
        Some(Ways { all, scale, more })
    }

    /// The polynomial with what was extended from 32 bits as what it was, as if no sum wrapped around.
    fn widened(&self, p: &Poly) -> Poly {
        self.extended(p).fold(p.clone(), |out, (a, of)| out.substitute(a, &of.widen()))
    }

    /// Two polynomials, neither of which is less than this one: it has a minimum that changes in the root with a positive
    /// factor, or a maximum with a negative one.
    fn lesser(&self, p: &Poly, root: usize) -> Option<[Poly; 2]> {
        p.atoms().find_map(|a| {
            let Atom::Val(v) = a else { return None };
            let factor = p.linear_in_atom(a)?.1.as_signed()?;
            if self.invariant(v, root) {
                return None;
            }
            // What it is a minimum (or maximum) of, as numbers of the polynomial's width.
            let of = |p2: [Poly; 2], least: bool| {
                let wide = |q: &Poly| if (q.ty, p.ty) == (Ty::I32, Ty::I64) { q.widen() } else { q.clone() };
                (least == (factor > 0)).then(|| p2.map(|q| p.substitute(a, &wide(&q))))
            };
            let block = self.def(v)?.block();
            let g = match self.inst(v) {
                None => self.gamma(v)?,
                Some(i) if matches!(i.op, Op::Num(NumOp::I32Select | NumOp::I64Select)) => {
                    Gamma { condition: i.args[2], yes: self.seen(i.args[0], block), no: self.seen(i.args[1], block) }
                }
                Some(i) => {
                    let Op::Num(op) = i.op else { return None };
                    let least = match op {
                        NumOp::I32MinS | NumOp::I64MinS | NumOp::I32MinU | NumOp::I64MinU => true,
                        NumOp::I32MaxS | NumOp::I64MaxS | NumOp::I32MaxU | NumOp::I64MaxU => false,
                        _ => return None,
                    };
                    return of([0, 1].map(|k| self.seen(i.args[k], block)), least);
                }
            };
            let test = self.inst(g.condition)?;
            let Op::Num(op) = test.op else { return None };
            let at = self.def(g.condition)?.block();
            let less = match op {
                NumOp::I32LtS | NumOp::I64LtS | NumOp::I32LeS | NumOp::I64LeS => true,
                NumOp::I32LtU | NumOp::I64LtU | NumOp::I32LeU | NumOp::I64LeU => true,
                NumOp::I32GtS | NumOp::I64GtS | NumOp::I32GeS | NumOp::I64GeS => false,
                NumOp::I32GtU | NumOp::I64GtU | NumOp::I32GeU | NumOp::I64GeU => false,
                _ => return None,
            };
            let tested = [self.seen(test.args[0], at), self.seen(test.args[1], at)];
            let least = match () {
                () if [&g.yes, &g.no] == [&tested[0], &tested[1]] => less,
                () if [&g.no, &g.yes] == [&tested[0], &tested[1]] => !less,
                () => return None,
            };
            of(tested, least)
        })
    }
}

impl Scev<'_> {
    /// How often a loop runs, if it has one exit, passed by every iteration, that compares an affine value with an
    /// invariant one.
    pub fn count(&self, l: usize) -> Option<Count> {
        if let Some(c) = self.counts.borrow().get(&l) {
            return c.clone();
        }
        if self.counting.borrow().contains(&l) {
            return None;
        }
        self.counting.borrow_mut().push(l);
        let c = self.find_count(l);
        self.counting.borrow_mut().pop();
        if self.open.borrow().is_empty() && self.counting.borrow().is_empty() {
            self.counts.borrow_mut().insert(l, c.clone());
        }
        c
    }

    /// Is the loop left at the top or the bottom of its iterations, not in the middle?
    pub fn tests_at_an_end(&self, l: usize, exit: BlockId) -> bool {
        self.at_bottom(l, exit) || self.at_top(l, exit)
    }

    /// Does every iteration that is not left before pass the block, and once?
    pub fn always_passed(&self, l: usize, block: BlockId) -> bool {
        let own = self.forest.innermost.get(&block) == Some(&l);
        own && self.forest.loops[l].latches.iter().all(|&x| self.dominates(block, x))
    }

    /// Is the end of this block the end of every iteration: is it the only latch, or does nothing
    /// stand between it and the way back?
    fn at_bottom(&self, l: usize, exit: BlockId) -> bool {
        let [mut at] = *self.forest.loops[l].latches.as_slice() else { return false };
        while at != exit {
            let block = self.f.body.at(at);
            let [p] = *self.preds[at.0 as usize].as_slice() else { return false };
            if at == self.forest.loops[l].header || !block.insts.is_empty() || !matches!(block.term, Term::Br(_)) {
                return false;
            }
            at = p;
        }
        true
    }

    /// Does the loop test before it does anything? Its header is run once more than the rest, so it
    /// must not do anything that could be seen.
    fn at_top(&self, l: usize, exit: BlockId) -> bool {
        exit == self.forest.loops[l].header && !self.f.body.at(exit).insts.iter().any(|i| i.op.has_effect())
    }

    fn find_count(&self, l: usize) -> Option<Count> {
        let lp = &self.forest.loops[l];
        let [(block, edge)] = lp.exits.as_slice() else { return None };
        let middle = !self.tests_at_an_end(l, *block);
        if middle && !self.always_passed(l, *block) {
            return None;
        }
        let bottom = middle || self.at_bottom(l, *block);
        let Term::CondBr(c, ..) = &self.f.body.at(*block).term else { return None };
        // The loop goes on when the condition takes the other edge.
        let (op, a, b) = self.comparison(*c, *edge == 1)?;
        let (pa, pb) = (self.seen(a, *block), self.operand(b, pa_ty(self, a), *block));
        let (cmp, ty) = op;
        let try_side = |x: &Poly, y: &Poly, cmp: Cmp| {
            let (init, step) = x.linear_in(l)?;
            (self.fixed(y, l) && self.fixed(&init, l) && self.fixed(&step, l) && !step.is_zero()).then(|| {
                let kind = TripKind { cmp, ty, bottom };
                Count { kind, init, step, bound: y.clone(), exit: (*block, *edge), middle }
            })
        };
        try_side(&pa, &pb, cmp).or_else(|| try_side(&pb, &pa, mirror(cmp)))
    }

    fn operand(&self, b: Option<Val>, ty: Ty, block: BlockId) -> Poly {
        b.map_or(Poly::constant(ty, 0), |b| self.seen(b, block))
    }

    /// A condition as a comparison that holds while the loop goes on; no second operand is zero.
    fn comparison(&self, c: Val, holds: bool) -> Option<((Cmp, Ty), Val, Option<Val>)> {
        use NumOp::*;
        let inst = self.inst(c);
        let (op, args) = match inst.map(|i| (i.op, &i.args)) {
            Some((Op::Num(n), args)) => (n, args),
            _ => return holds.then_some(((Cmp::Ne, Ty::I32), c, None)),
        };
        let two = |cmp: Cmp, inverse: Option<Cmp>, ty: Ty| {
            let cmp = if holds { Some(cmp) } else { inverse }?;
            Some(((cmp, ty), args[0], Some(args[1])))
        };
        let t = op.info().params[0];
        match op {
            I32Eqz | I64Eqz if !holds => {
                // eqz of a comparison inverts it; of anything else it compares with zero.
                if op == I32Eqz
                    && let Some(inner) = self.inst(args[0])
                    && matches!(inner.op, Op::Num(n) if n.info().result == Ty::I32 && is_comparison(n))
                {
                    return self.comparison(args[0], true);
                }
                Some(((Cmp::Ne, t), args[0], None))
            }
            I32Eqz => self
                .inst(args[0])
                .filter(|i| matches!(i.op, Op::Num(n) if is_comparison(n)))
                .and_then(|_| self.comparison(args[0], false)),
            I32Eq | I64Eq => {
                if holds {
                    None
                } else {
                    Some(((Cmp::Ne, t), args[0], Some(args[1])))
                }
            }
            I32Ne | I64Ne => {
                if holds {
                    Some(((Cmp::Ne, t), args[0], Some(args[1])))
                } else {
                    None
                }
            }
            I32LtS | I64LtS => two(Cmp::LtS, Some(Cmp::GeS), t),
            I32LtU | I64LtU => two(Cmp::LtU, Some(Cmp::GeU), t),
            I32LeS | I64LeS => two(Cmp::LeS, Some(Cmp::GtS), t),
            I32LeU | I64LeU => two(Cmp::LeU, Some(Cmp::GtU), t),
            I32GtS | I64GtS => two(Cmp::GtS, Some(Cmp::LeS), t),
            I32GtU | I64GtU => two(Cmp::GtU, Some(Cmp::LeU), t),
            I32GeS | I64GeS => two(Cmp::GeS, Some(Cmp::LtS), t),
            I32GeU | I64GeU => two(Cmp::GeU, Some(Cmp::LtU), t),
            _ => holds.then_some(((Cmp::Ne, Ty::I32), c, None)),
        }
    }
}

fn pa_ty(s: &Scev, a: Val) -> Ty {
    s.f.body.ty(a)
}

fn is_comparison(n: NumOp) -> bool {
    use tensor_wasm_ir::num::Clif;
    matches!(n.info().clif, Clif::Icmp(_) | Clif::Icmp0(_)) && !n.info().params[0].is_float()
}

/// The comparison with its operands exchanged.
fn mirror(c: Cmp) -> Cmp {
    match c {
        Cmp::Ne => Cmp::Ne,
        Cmp::LtS => Cmp::GtS,
        Cmp::LtU => Cmp::GtU,
        Cmp::LeS => Cmp::GeS,
        Cmp::LeU => Cmp::GeU,
        Cmp::GtS => Cmp::LtS,
        Cmp::GtU => Cmp::LtU,
        Cmp::GeS => Cmp::LeS,
        Cmp::GeU => Cmp::LeU,
    }
}
