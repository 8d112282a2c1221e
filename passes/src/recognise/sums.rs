//! A value as a sum of products.
//!
//! Takes an expression; gives its terms, each with its factors and the loops that it is summed over. Order and
//! rounding are not told apart: a name says what a nest computes, its body says how.

use std::cell::Cell;

use tensor_wasm_ir::NumOp;

use super::values::{Expr, Id, Values};

/// A term of a sum.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Term {
    pub minus: bool,
    pub factors: Vec<Id>,
    /// The loops of the body that it is summed over.
    pub folds: Vec<usize>,
}

/// How deep an expression is looked into, and how many terms are looked at.
const DEEP: usize = 300;
const MOST_TERMS: usize = 300;
const MOST_FACTORS: usize = 16;
const STEPS: usize = 4000;

/// What is left of that: values may be used many times over.
#[derive(Clone, Copy)]
struct Look<'a> {
    deep: usize,
    steps: &'a Cell<usize>,
}

impl Look<'_> {
    /// A step further in.
    fn on(self) -> Option<Self> {
        self.steps.set(self.steps.get().checked_sub(1)?);
        Some(Look { deep: self.deep.checked_sub(1)?, ..self })
    }
}

fn is(op: NumOp, of: [NumOp; 4]) -> bool {
    of.contains(&op)
}

const ADD: [NumOp; 4] = [NumOp::I32Add, NumOp::I64Add, NumOp::F32Add, NumOp::F64Add];
const SUB: [NumOp; 4] = [NumOp::I32Sub, NumOp::I64Sub, NumOp::F32Sub, NumOp::F64Sub];
const MUL: [NumOp; 4] = [NumOp::I32Mul, NumOp::I64Mul, NumOp::F32Mul, NumOp::F64Mul];

/// The terms of an expression; `None` if there are too many.
pub(super) fn terms(v: &Values<'_>, e: Id) -> Option<Vec<Term>> {
    let out = sum(v, e, Look { deep: DEEP, steps: &Cell::new(STEPS) })?;
    (out.len() <= MOST_TERMS).then_some(out)
}

/// Is it a sum of the carried value and more?
pub(super) fn goes_on(v: &Values<'_>, e: Id, carry: Id) -> bool {
    sum(v, e, Look { deep: DEEP, steps: &Cell::new(STEPS) })
        .is_some_and(|all| all.iter().any(|t| t.factors == [carry] && !t.minus))
}

fn alone(e: Id) -> Vec<Term> {
    vec![Term { factors: vec![e], ..Term::default() }]
}

fn negative(mut terms: Vec<Term>) -> Vec<Term> {
    terms.iter_mut().for_each(|t| t.minus = !t.minus);
    terms
}

fn sum(v: &Values<'_>, e: Id, look: Look<'_>) -> Option<Vec<Term>> {
    let look = look.on()?;
    let out = match &v.exprs[e] {
        // Of floats, either zero.
        Expr::Const(ty, c) if *c == 0 || (ty.is_float() && *c == 1 << (ty.bytes() * 8 - 1)) => vec![],
        Expr::Num(op, args) if is(*op, ADD) => [sum(v, args[0], look)?, sum(v, args[1], look)?].concat(),
        Expr::Num(op, args) if is(*op, SUB) => [sum(v, args[0], look)?, negative(sum(v, args[1], look)?)].concat(),
        Expr::Num(NumOp::F32Neg | NumOp::F64Neg, args) => negative(sum(v, args[0], look)?),
        Expr::Num(op, args) if is(*op, MUL) => product(v, [factor(v, args[0], look)?, factor(v, args[1], look)?]),
        Expr::Fold(c, k, first, next) => folded(v, (*c, *k), [*first, *next, *next], look)?.unwrap_or_else(|| alone(e)),
        Expr::Cut(c, k, first, next, end) => {
            folded(v, (*c, *k), [*first, *next, *end], look)?.unwrap_or_else(|| alone(e))
        }
        // Of a sum and the same with more to it, the longer one: in some launches there is nothing to add.
        Expr::Either(a, b) => {
            let (a, b) = (sum(v, *a, look)?, sum(v, *b, look)?);
            match (within(&a, &b), within(&b, &a)) {
                (true, _) => b,
                (_, true) => a,
                _ => alone(e),
            }
        }
        _ => alone(e),
    };
    (out.len() <= MOST_TERMS && out.iter().all(|t| t.factors.len() <= MOST_FACTORS)).then_some(out)
}

/// What a loop adds up in a parameter of its header: what that is before the loop, what an iteration makes of it, and
/// what of that the last one does. `Some(None)` if that is no sum.
fn folded(v: &Values<'_>, (c, k): (usize, usize), of: [Id; 3], look: Look<'_>) -> Option<Option<Vec<Term>>> {
    let [mut out, next, end] = [sum(v, of[0], look)?, sum(v, of[1], look)?, sum(v, of[2], look)?];
    let carried = |t: &Term| t.factors.iter().any(|f| matches!(v.exprs[*f], Expr::Carry(x, y) if (x, y) == (c, k)));
    let whole = |t: &&Term| carried(t) && !t.minus && t.folds.is_empty() && t.factors.len() == 1;
    let once = |ts: &[Term]| ts.iter().filter(|t| carried(t)).count() == 1 && ts.iter().filter(whole).count() == 1;
    // What the last iteration leaves out is what it does not load.
    let dim = v.dim(c);
    let left_out = |f: &Id| matches!(v.exprs[*f], Expr::Load(a) if v.accesses[a].short.iter().any(|s| Some(*s) == dim));
    let short = |t: &Term| t.factors.iter().any(left_out) && t.factors.iter().all(|f| left_out(f) || v.uniform(*f));
    let split = |t: &Term| carried(t) || short(t) != end.contains(t);
    if !(once(&end) && once(&next) && within(&end, &next) && next.iter().all(split)) {
        return Some(None);
    }
    out.extend(next.into_iter().filter(|t| !carried(t)).map(|mut t| {
        t.folds.push(c);
        t
    }));
    Some(Some(out))
}

/// Are all of these terms among those?
fn within(few: &[Term], many: &[Term]) -> bool {
    let mut left: Vec<&Term> = many.iter().collect();
    few.iter().all(|t| left.iter().position(|x| *x == t).map(|n| left.swap_remove(n)).is_some())
}

/// A factor: a sum over loops, a single term, or the expression as it is.
fn factor(v: &Values<'_>, e: Id, look: Look<'_>) -> Option<Vec<Term>> {
    let out = sum(v, e, look)?;
    let summed = out.iter().any(|t| !t.folds.is_empty());
    Some(if out.len() == 1 || summed { out } else { alone(e) })
}

fn product(v: &Values<'_>, [a, b]: [Vec<Term>; 2]) -> Vec<Term> {
    let uniform = |ts: &[Term]| matches!(ts, [t] if t.folds.is_empty() && t.factors.iter().all(|f| v.uniform(*f)));
    let single = |ts: &[Term]| ts.len() == 1;
    let (one, many) = match () {
        () if single(&a) && (single(&b) || uniform(&a)) => (a, b),
        () if uniform(&b) => (b, a),
        // Sums of several terms times something that varies: nothing that is looked for.
        () => return vec![Term::default(); MOST_TERMS + 1],
    };
    let Some(one) = one.into_iter().next() else { return vec![] };
    let times = |mut t: Term| {
        t.minus ^= one.minus;
        t.factors.extend(&one.factors);
        t.folds.extend(&one.folds);
        t
    };
    many.into_iter().map(times).collect()
}
