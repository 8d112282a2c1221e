//! Which i32 values live in predicate registers.
//!
//! **Takes** a body. **Gives** the comparisons, and the `eqz`, `and`, `or` and `xor` of such, that
//! are used as nothing but conditions: of a branch, a trap, a `select` or one another. They never
//! become an i32, which saves a `selp` and a `setp` for each. **Assumes** SSA, so that a predicate
//! register holds its value wherever the i32 would have.

use tensor_wasm_ir::num::Clif;
use tensor_wasm_ir::{Body, NumOp, Op, Term, Ty, Val};

/// How a predicate joins two others.
pub(super) fn joins(n: NumOp) -> Option<&'static str> {
    match (n.info().result, n.info().clif) {
        (Ty::I32, Clif::Binary("band")) => Some("and"),
        (Ty::I32, Clif::Binary("bor")) => Some("or"),
        (Ty::I32, Clif::Binary("bxor")) => Some("xor"),
        _ => None,
    }
}

/// One flag per value of the body.
pub(super) fn find(body: &Body) -> Vec<bool> {
    let order = body.rpo();
    let mut is = vec![false; body.types.len()];
    for &b in &order {
        for i in &body.at(b).insts {
            if let (Op::Num(n), Some(r)) = (i.op, i.result) {
                is[r.0 as usize] = n.compares() || joins(n).is_some();
            }
        }
    }
    // Optimistic: what has another use, or joins what is no predicate, is struck out, until
    // nothing changes.
    loop {
        let mut changed = false;
        let mut strike = |is: &mut Vec<bool>, v: Val| {
            changed |= std::mem::replace(&mut is[v.0 as usize], false);
        };
        for &b in &order {
            let block = body.at(b);
            for i in &block.insts {
                let here = i.result.is_some_and(|r| is[r.0 as usize]);
                match i.op {
                    Op::TrapIf => {}
                    Op::Num(n) if here && joins(n).is_some() => {
                        if let Some(r) = i.result
                            && !i.args.iter().all(|a| is[a.0 as usize])
                        {
                            strike(&mut is, r);
                        }
                    }
                    Op::Num(n) if here && matches!(n.info().clif, Clif::Icmp0(_)) => {}
                    Op::Num(n) if n.info().clif == Clif::Select => {
                        i.args[..2].iter().for_each(|&a| strike(&mut is, a));
                    }
                    _ => i.args.iter().for_each(|&a| strike(&mut is, a)),
                }
            }
            match &block.term {
                Term::CondBr(..) => {}
                Term::Switch(v, _) => strike(&mut is, *v),
                Term::Return(vs) => vs.iter().for_each(|&v| strike(&mut is, v)),
                Term::Br(_) | Term::Unreachable => {}
            }
            for e in block.term.edges() {
                e.args.iter().for_each(|&a| strike(&mut is, a));
            }
        }
        if !changed {
            return is;
        }
    }
}
