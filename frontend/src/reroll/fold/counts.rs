//! How often a loop and its rest run, and what says so.
//!
//! Takes a [`Shape`]; gives how often the loop, its rest and both together run, as polynomials of what is known above them,
//! if the branches of the shape are those that these counts ask for.

use tensor_wasm_ir::{BlockId, Cmp, Inst, NumOp, Op, Term, Ty, Val};

use super::super::copies::quotient;
use super::Way;
use super::shape::{Rest, Shape};
use crate::scev::{Atom, Count, Poly, Scev, Scope};

/// What a total of 0 means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Zero {
    /// It does not come up.
    Never,
    /// Nothing is done.
    Nothing,
    /// The program may go on for very long.
    Long,
}

/// How often.
pub(super) struct Counts {
    /// The loop.
    pub(super) main: Poly,
    /// Its rest, on the way over the loop.
    pub(super) rest: Poly,
    /// Both.
    pub(super) total: Poly,
    pub(super) zero: Zero,
    /// Smallest total for which the loop's counter would come round to its bound before.
    pub(super) limit: u128,
}

/// A number of iterations, if every iteration but the last one is followed by another because a counter differs.
fn trips(c: &Count) -> Option<Poly> {
    let step = c.step.as_signed().filter(|n| *n != 0 && c.kind.cmp == Cmp::Ne && c.kind.bottom)?;
    let way = c.bound.sub(&c.init).add(&c.step);
    // Not divided yet: what it is made of may only be a multiple as a whole.
    Some(if step < 0 { way.scale(u64::MAX) } else { way })
}

/// A condition as: it holds if the polynomial is not 0, or (false) if it is.
fn differs(s: &Scev, condition: Val) -> Option<(Poly, bool)> {
    let whole = |v: Val, other: Option<Val>| {
        let at = |v: Val| Some(s.seen(v, s.def(v)?.block()));
        let p = at(v)?;
        Some(match other {
            Some(o) => p.sub(&at(o)?),
            None => p,
        })
    };
    let Some(Inst { op: Op::Num(op), args, .. }) = s.inst(condition) else {
        return Some((whole(condition, None)?, true));
    };
    match op {
        NumOp::I32Eqz if truth(s, args[0]) => differs(s, args[0]).map(|(p, not)| (p, !not)),
        NumOp::I32Eqz | NumOp::I64Eqz => Some((whole(args[0], None)?, false)),
        NumOp::I32Ne | NumOp::I64Ne => Some((whole(args[0], Some(args[1]))?, true)),
        NumOp::I32Eq | NumOp::I64Eq => Some((whole(args[0], Some(args[1]))?, false)),
        n if n.compares() => None,
        _ => Some((whole(condition, None)?, true)),
    }
}

/// Is the value 0 or 1?
fn truth(s: &Scev, v: Val) -> bool {
    let Some(Inst { op: Op::Num(op), args, .. }) = s.inst(v) else { return false };
    match op {
        NumOp::I32And | NumOp::I32Or => {
            args.iter().all(|a| truth(s, *a) || (*op == NumOp::I32And && s.poly(*a).as_constant() == Some(1)))
        }
        op => op.compares(),
    }
}

/// The low bits that the polynomial is.
fn single_low(p: &Poly) -> Option<(u32, u8)> {
    let mut terms = p.terms();
    match (terms.next(), terms.next()) {
        (Some((m, 1)), None) => match m.as_slice() {
            [Atom::Low(n, k)] => Some((*n, *k)),
            _ => None,
        },
        _ => None,
    }
}

/// Totals for which a condition is of that truth: some, or (true) all of them.
struct Numbers {
    some: Vec<u64>,
    all: bool,
}

impl Numbers {
    fn none() -> Numbers {
        Numbers { some: vec![], all: false }
    }
}

struct Ask<'a, 'f> {
    s: &'a Scev<'f>,
    shape: &'a Shape,
    total: &'a Poly,
}

impl Ask<'_, '_> {
    fn resolved(&self, p: &Poly) -> Poly {
        self.s.resolve_in(p, Scope::At(self.shape.scope()))
    }

    /// For which totals the condition is `holds`.
    fn numbers(&self, condition: Val, holds: bool, depth: u32) -> Numbers {
        let s = self.s;
        let Some(depth) = depth.checked_sub(1) else { return Numbers::none() };
        if let Some(Inst { op: Op::Num(op), args, .. }) = s.inst(condition) {
            match op {
                // One of several is enough.
                NumOp::I32Or if holds && truth(s, condition) => return self.either(args, true, depth),
                NumOp::I32And if !holds && truth(s, condition) => return self.either(args, false, depth),
                NumOp::I32Eqz if truth(s, args[0]) => return self.numbers(args[0], !holds, depth),
                // The lowest bit of a truth.
                NumOp::I32And if truth(s, args[0]) && s.poly(args[1]).as_constant() == Some(1) => {
                    return self.numbers(args[0], holds, depth);
                }
                _ => {}
            }
        }
        let mask = if self.total.ty == Ty::I32 { u64::from(u32::MAX) } else { u64::MAX };
        // Where a number that is the total and a constant, or less the total, is one of some.
        let of = |tested: &Poly, numbers: &[u64]| {
            let tested = self.resolved(tested);
            let up = self.total.sub(&tested).as_constant();
            let down = || self.total.add(&tested).as_constant();
            let some = match up {
                Some(more) => numbers.iter().map(|n| n.wrapping_add(more) & mask).collect(),
                None => numbers.iter().map(|n| Some(down()?.wrapping_sub(*n) & mask)).collect::<Option<_>>()?,
            };
            Some(Numbers { some, all: true })
        };
        if let Some((tested, numbers, within)) = s.numbers(condition)
            && tested.ty == self.total.ty
            && within == holds
            && let Some(found) = of(&tested, &numbers)
        {
            return found;
        }
        match differs(s, condition) {
            Some((p, not)) if not != holds && p.ty == self.total.ty => of(&p, &[0]).unwrap_or_else(Numbers::none),
            _ => Numbers::none(),
        }
    }

    fn either(&self, args: &[Val], holds: bool, depth: u32) -> Numbers {
        let some = args.iter().flat_map(|a| self.numbers(*a, holds, depth).some).collect();
        Numbers { some, all: false }
    }
}

/// How deep conditions are looked into.
const DEPTH: u32 = 6;

impl Counts {
    pub(super) fn of(s: &Scev, shape: &Shape) -> Option<Counts> {
        let scope = Scope::At(shape.scope());
        let count = &shape.main.count;
        let by = |p: &Poly, c: &Count| quotient(p, c.step.as_signed()?.unsigned_abs());
        let main = by(&s.resolve_in(&trips(count)?, scope), count)?;
        let (decides, not) = differs(s, branches_on(s, shape.asks.0)?)?;
        // The rest is entered where that is not 0.
        if not != (shape.asks.1 == 0) {
            return None;
        }
        let known = |p: &Poly, way: Way| match shape.in_front {
            true => s.resolve_in(p, scope),
            false => s.resolve_in(&shape.on(s, p, way), scope),
        };
        // How often the rest runs on a way to it, and whether the branch asks just that.
        let runs = |way: Way| -> Option<(Poly, bool)> {
            let decides = known(&decides, way);
            Some(match &shape.rest {
                Rest::Loop(r) => {
                    let n = by(&known(&trips(&r.count)?, way), &r.count)?;
                    let same = decides == n || decides == n.scale(u64::MAX);
                    (n, same)
                }
                Rest::Once(_) => (decides.clone(), single_low(&decides).is_some_and(|(_, k)| k == 1)),
            })
        };
        let (rest, asked) = runs(Way::Over)?;
        let (low, k) = single_low(&rest).filter(|_| asked && main.ty == rest.ty)?;
        let total = main.add(&rest);
        let plain = !total.atoms().any(|a| matches!(a, Atom::Low(..) | Atom::Trip(_)));
        if !plain || k >= 16 || !s.is_low_of((low, k), &total) {
            return None;
        }
        // On a way past the loop, the rest does all there is to do.
        let ask = Ask { s, shape, total: &total };
        let few = |n: &u64| *n < 1 << k;
        let mut passed = vec![];
        for (n, &(branch, side)) in shape.past.iter().enumerate() {
            let condition = branches_on(s, branch)?;
            // The loop is passed by where the condition says so.
            let numbers = ask.numbers(condition, side == 1, DEPTH);
            let takes_all = if shape.in_front {
                numbers.all && numbers.some.iter().all(few)
            } else {
                let (rest, asked) = runs(Way::Past(n))?;
                let low = single_low(&rest).is_some_and(|(low, bits)| bits == k && s.is_low_of((low, bits), &total));
                let all = rest == total || (low && numbers.all && numbers.some.iter().all(few));
                all && (asked || !shape.all_ask)
            };
            if !takes_all {
                return None;
            }
            passed.extend(numbers.some);
        }
        // It is passed by where it has nothing to do.
        let nothing = |n: u64| passed.contains(&n);
        if !s.at_least(&total, 1 << k, shape.scope()) && !(1..1u64 << k).all(nothing) {
            return None;
        }
        let zero = match () {
            () if s.not_zero(&total, shape.scope()) => Zero::Never,
            () if nothing(0) && shape.all_ask && !shape.in_front => Zero::Nothing,
            () => Zero::Long,
        };
        let bits = count.kind.ty.bytes() * 8;
        // As many as the counter with the longer steps has numbers.
        let longest = |c: &Count| Some(c.step.as_signed()?.trailing_zeros());
        let zeros = match &shape.rest {
            Rest::Loop(r) => longest(count)?.max(longest(&r.count)?),
            Rest::Once(_) => longest(count)?,
        };
        let limit = 1u128 << (bits - zeros);
        Some(Counts { main, rest, total, zero, limit })
    }
}

fn branches_on(s: &Scev, b: BlockId) -> Option<Val> {
    match s.f.body.at(b).term {
        Term::CondBr(c, ..) => Some(c),
        _ => None,
    }
}
