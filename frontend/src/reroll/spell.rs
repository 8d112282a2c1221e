//! A polynomial as a value of the code.
//!
//! Takes a polynomial and a block; gives a value that is at hand there and the instructions to make the polynomial of it:
//! one that it differs from by a constant, or else sums and products of what it is made of.

use tensor_wasm_ir::{BlockId, Inst, NumOp, Op, Ty, Val};

use crate::scev::{Atom, Poly, Scev, Scope};

/// A value, and what has to be computed for it.
pub(super) struct Spelled {
    pub(super) value: Val,
    pub(super) insts: Vec<Inst>,
}

/// The polynomial in a block, of values that `there` says are defined where they can be used. New values get their types.
pub(super) fn spell(
    s: &Scev,
    types: &mut Vec<Ty>,
    p: &Poly,
    at: BlockId,
    there: &dyn Fn(BlockId) -> bool,
) -> Option<Spelled> {
    let (add, mul) = match p.ty {
        Ty::I32 => (NumOp::I32Add, NumOp::I32Mul),
        _ => (NumOp::I64Add, NumOp::I64Mul),
    };
    // What a loop leaves behind is another value when that is rolled up.
    let around = s.forest.around(at);
    let open = |b: BlockId| s.forest.innermost.get(&b).is_none_or(|l| around.contains(l));
    let there = |v: Val| s.f.body.ty(v) == p.ty && s.def(v).is_some_and(|d| there(d.block()) && open(d.block()));
    let mut insts = vec![];
    let mut push = |op: Op, args: Vec<Val>| {
        types.push(p.ty);
        let v = Val(types.len() as u32 - 1);
        insts.push(Inst { op, args, result: Some(v), at: 0 });
        v
    };
    let near = if p.as_constant().is_some() { None } else { nearest(s, p, at, &there) };
    if let Some((v, more)) = near {
        let value = if more == 0 {
            v
        } else {
            let more = push(Op::Const(more), vec![]);
            push(Op::Num(add), vec![v, more])
        };
        return Some(Spelled { value, insts });
    }
    let mut value = None;
    for (m, c) in p.terms() {
        let mut term = push(Op::Const(c), vec![]);
        for a in m {
            let Atom::Val(v) = *a else { return None };
            if !there(v) {
                return None;
            }
            term = push(Op::Num(mul), vec![term, v]);
        }
        value = Some(value.map_or(term, |so_far| push(Op::Num(add), vec![so_far, term])));
    }
    let value = value.unwrap_or_else(|| push(Op::Const(0), vec![]));
    Some(Spelled { value, insts })
}

/// A value that is the polynomial, or is so with a constant.
fn nearest(s: &Scev, p: &Poly, at: BlockId, there: &dyn Fn(Val) -> bool) -> Option<(Val, u64)> {
    let mut near = None;
    for v in (0..s.f.body.types.len() as u32).map(Val).filter(|v| there(*v)) {
        let this = s.resolve_in(&s.seen(v, at), Scope::At(at));
        match p.sub(&this).as_constant() {
            Some(0) => return Some((v, 0)),
            Some(more) if near.is_none() => near = Some((v, more)),
            _ => {}
        }
    }
    near
}
