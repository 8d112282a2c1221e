//! Selections of which the condition is known where they are used: `i = select(n, i + 1, last)` behind a branch on `last` is
//! `i + 1` (what sparse conditional propagation of the branch's condition says of it; Wegman and Zadeck, "Constant
//! propagation with conditional branches", TOPLAS 1991).
//!
//! Takes a body; has in it, where one side of a branch dominates a use of such a selection, the operand that it chooses.

use rustc_hash::FxHashMap as HashMap;

use tensor_wasm_ir::{BlockId, Body, NumOp, Op, Term, Val};

use crate::scev::Dominators;

/// What a selection is behind one side of a branch: from that block on.
struct Known {
    from: BlockId,
    is: Val,
}

/// Puts operands in the place of selections that are known.
pub fn resolve(body: &mut Body) {
    let mut selects: HashMap<Val, Vec<(Val, [Val; 2])>> = HashMap::default();
    for i in body.blocks.iter().flat_map(|b| &b.insts) {
        let chooses =
            matches!(i.op, Op::Num(NumOp::I32Select | NumOp::I64Select | NumOp::F32Select | NumOp::F64Select));
        if let (true, [yes, no, condition], Some(r)) = (chooses, i.args.as_slice(), i.result) {
            selects.entry(*condition).or_default().push((r, [*yes, *no]));
        }
    }
    let asked = |b: &Term| matches!(b, Term::CondBr(c, ..) if selects.contains_key(c));
    if !body.blocks.iter().any(|b| asked(&b.term)) {
        return;
    }
    let preds = body.preds();
    let mut known: HashMap<Val, Vec<Known>> = HashMap::default();
    for (d, b) in (0..).map(BlockId).zip(&body.blocks) {
        let Term::CondBr(c, yes, no) = &b.term else { continue };
        for (k, to) in [yes.block, no.block].into_iter().enumerate() {
            if preds[to.0 as usize].as_slice() == [d] {
                for (r, of) in selects.get(c).into_iter().flatten() {
                    known.entry(*r).or_default().push(Known { from: to, is: of[k] });
                }
            }
        }
    }
    if known.is_empty() {
        return;
    }
    let dominators = Dominators::new(body, &preds);
    for (b, block) in (0..).map(BlockId).zip(&mut body.blocks) {
        // One that is chosen may be such a selection itself.
        let now = |v: Val| {
            let mut at = v;
            for _ in 0..4 {
                match known.get(&at).into_iter().flatten().find(|k| dominators.dominates(k.from, b)) {
                    Some(k) => at = k.is,
                    None => break,
                }
            }
            at
        };
        if block.insts.iter().any(|i| i.args.iter().any(|v| now(*v) != *v)) {
            block.insts.iter_mut().flat_map(|i| &mut i.args).for_each(|v| *v = now(*v));
        }
        if block.term.any_use(|v| now(v) != v) {
            block.term.map_uses(&mut |v| now(v));
        }
    }
}
