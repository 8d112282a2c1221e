//! Selections of which the condition is known where they are used: `i = select(n, i + 1, last)` behind a branch on `last` is
//! `i + 1` (what sparse conditional propagation of the branch's condition says of it; Wegman and Zadeck, "Constant
//! propagation with conditional branches", TOPLAS 1991).
//!
//! Takes a body; has in it, where one side of a branch dominates a use of such a selection, the operand that it chooses.
//! Branches and selections ask for truth alone: `!!x` in them is `x`.

use rustc_hash::FxHashMap as HashMap;

use tensor_wasm_ir::{BlockId, Body, Inst, NumOp, Op, Term, Val};

use crate::scev::Dominators;

/// What a selection is behind one side of a branch: from that block on.
struct Known {
    from: BlockId,
    is: Val,
}

/// Has branches and selections ask for values that are not negated twice.
fn plain_conditions(body: &mut Body) {
    let insts = || body.blocks.iter().flat_map(|b| &b.insts);
    let negated: HashMap<Val, Val> =
        insts().filter(|i| i.op == Op::Num(NumOp::I32Eqz)).filter_map(|i| Some((i.result?, i.args[0]))).collect();
    let twice: HashMap<Val, Val> = negated.iter().filter_map(|(r, v)| Some((*r, *negated.get(v)?))).collect();
    if twice.is_empty() {
        return;
    }
    // Each of them is what was there before: this ends.
    let plain = |c: &mut Val| {
        while let Some(v) = twice.get(c) {
            *c = *v;
        }
    };
    for block in &mut body.blocks {
        let asks = |i: &Inst| chooses(i) && twice.contains_key(&i.args[2]);
        if block.insts.iter().any(asks) {
            block.insts.iter_mut().filter(|i| chooses(i)).for_each(|i| plain(&mut i.args[2]));
        }
        if matches!(&block.term, Term::CondBr(c, ..) if twice.contains_key(c))
            && let Term::CondBr(c, ..) = &mut block.term
        {
            plain(c);
        }
    }
}

/// Is it a selection by a condition?
fn chooses(i: &Inst) -> bool {
    matches!(i.op, Op::Num(NumOp::I32Select | NumOp::I64Select | NumOp::F32Select | NumOp::F64Select))
}

/// Puts operands in the place of selections that are known.
pub fn resolve(body: &mut Body) {
    plain_conditions(body);
    let mut selects: HashMap<Val, Vec<(Val, [Val; 2])>> = HashMap::default();
    for i in body.blocks.iter().flat_map(|b| &b.insts) {
        if let (true, [yes, no, condition], Some(r)) = (chooses(i), i.args.as_slice(), i.result) {
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
