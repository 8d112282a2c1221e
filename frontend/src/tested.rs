//! Tests of which all iterations of a loop make the same, and that end in a trap if they come out otherwise: asked before it.
//!
//! Takes a loop; gives the function without those tests, and what they were of as values that must be equal
//! ([`Function::same`]), so that the region's guard makes them once (loop-invariant check elimination; Gupta, "Optimizing array
//! bound checks using flow analysis", LOPLAS 1993). Where a test fails the guard refuses, and the module's own code traps,
//! or does not come to it. A test on a condition that is itself such a one, and that nothing else stands behind, is taken to be never made.

use tensor_wasm_ir::{Block, BlockId, Edge, NumOp, Op, Term, Ty, Val};

use crate::ops;
use crate::scev::Scev;
use crate::ssa::Function;

/// Deepest expression that is looked into.
const DEPTH: u32 = 8;

/// Does a value not change in a loop, by what it is made of or by what that comes to?
pub(crate) fn unmoved(s: &Scev, v: Val, l: usize) -> bool {
    fn go(s: &Scev, v: Val, l: usize, depth: u32) -> bool {
        if s.invariant(v, l) {
            return true;
        }
        let Some(def) = s.def(v) else { return false };
        if !s.f.body.ty(v).is_float() && s.fixed(&s.seen(v, def.block()), l) {
            return true;
        }
        match s.inst(v) {
            Some(i) if depth > 0 => match i.op {
                Op::Num(n) => !n.traps() && i.args.iter().all(|&a| go(s, a, l, depth - 1)),
                _ => false,
            },
            _ => false,
        }
    }
    go(s, v, l, DEPTH)
}

/// The function without such tests in the loop; `None` if there are none.
pub fn beforehand(s: &Scev, root: usize) -> Option<Function> {
    let lp = &s.forest.loops[root];
    let mut blocks: Vec<BlockId> = lp.blocks.iter().copied().collect();
    blocks.sort_unstable();
    // What is made where, and the block behind it that is no longer reached.
    let mut found: Vec<(BlockId, Edge, Val, bool, Option<BlockId>)> = vec![];
    for b in blocks {
        let Term::CondBr(c, yes, no) = &s.f.body.at(b).term else { continue };
        for (fails, bad, good) in [(true, yes, no), (false, no, yes)] {
            let gone = only_tests(s, b, bad, good);
            if !s.forest.only_traps(good.block)
                && (s.forest.only_traps(bad.block) || gone.is_some())
                && truth(s, *c).is_some_and(|_| unmoved(s, *c, root))
            {
                found.push((b, good.clone(), *c, fails, gone));
                break;
            }
        }
    }
    if found.is_empty() {
        return None;
    }
    // What is not come to any more is not tested.
    let gone: Vec<BlockId> = found.iter().filter_map(|x| x.4).collect();
    found.retain(|x| !gone.contains(&x.0));
    let mut f = s.f.clone();
    for (b, good, c, fails, gone) in found {
        let (of, truth) = truth(s, c)?;
        let expected = u64::from(truth != fails);
        let constant = f.body.push(BlockId(0), Op::Const(expected), vec![], Ty::I32);
        f.same.push([of, constant]);
        f.body.at_mut(b).term = Term::Br(good);
        if let Some(gone) = gone {
            *f.body.at_mut(gone) = Block { term: Term::Unreachable, ..Block::default() };
        }
    }
    Some(f)
}

/// What a condition says of a value that is 0 or 1: whether it holds where that is 1.
fn truth(s: &Scev, c: Val) -> Option<(Val, bool)> {
    let boolean = |v: Val| s.inst(v).is_some_and(|i| matches!(i.op, Op::Num(op) if is_boolean(s, op, &i.args, DEPTH)));
    match s.inst(c) {
        Some(i) if i.op == Op::Num(NumOp::I32Eqz) && boolean(i.args[0]) => Some((i.args[0], false)),
        _ => boolean(c).then_some((c, true)),
    }
}

fn is_boolean(s: &Scev, op: NumOp, args: &[Val], depth: u32) -> bool {
    let both = |s: &Scev| {
        args.iter().all(|a| match s.inst(*a) {
            Some(i) => matches!(i.op, Op::Num(op) if is_boolean(s, op, &i.args, depth - 1)),
            None => false,
        })
    };
    match op {
        NumOp::I32Eqz | NumOp::I64Eqz => true,
        NumOp::I32And | NumOp::I32Or if depth > 0 => both(s),
        _ => ops::comparison(op).is_some(),
    }
}

/// The block that an edge goes to, if nothing is done there but a test that ends in a trap or goes on as the other edge does.
fn only_tests(s: &Scev, from: BlockId, to: &Edge, other: &Edge) -> Option<BlockId> {
    let b = s.f.body.at(to.block);
    let plain = b.insts.iter().all(|i| !i.op.has_effect()) && s.preds(to.block) == [from];
    let Term::CondBr(_, x, y) = &b.term else { return None };
    let on = match (s.forest.only_traps(x.block), s.forest.only_traps(y.block)) {
        (true, false) => y,
        (false, true) => x,
        _ => return None,
    };
    (plain && further(s, on) == further(s, other)).then_some(to.block)
}

/// Where an edge comes to behind blocks that do nothing.
fn further<'s>(s: &'s Scev, mut e: &'s Edge) -> &'s Edge {
    for _ in 0..DEPTH {
        let b = s.f.body.at(e.block);
        match &b.term {
            Term::Br(next) if b.insts.is_empty() && b.params.is_empty() => e = next,
            _ => break,
        }
    }
    e
}
