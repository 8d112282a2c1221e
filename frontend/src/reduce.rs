//! Recognising integer reductions: a header phi that only ever flows through one associative and
//! commutative operation back to itself.

use std::collections::{HashMap, HashSet};

use tensor_wasm_ir::{NumOp, Op, Term, Val};

use crate::scev::Scev;

/// The operation that joins contributions of a chain of `op`, and its identity element.
fn joins(op: NumOp) -> Option<(NumOp, u64)> {
    use NumOp::*;
    Some(match op {
        I32Add | I32Sub => (I32Add, 0),
        I64Add | I64Sub => (I64Add, 0),
        I32Mul => (I32Mul, 1),
        I64Mul => (I64Mul, 1),
        I32And => (I32And, 0xffff_ffff),
        I64And => (I64And, u64::MAX),
        I32Or => (I32Or, 0),
        I64Or => (I64Or, 0),
        I32Xor => (I32Xor, 0),
        I64Xor => (I64Xor, 0),
        I32MinS => (I32MinS, 0x7fff_ffff),
        I32MaxS => (I32MaxS, 0x8000_0000),
        I64MinS => (I64MinS, i64::MAX as u64),
        I64MaxS => (I64MaxS, i64::MIN as u64),
        I32MinU => (I32MinU, 0xffff_ffff),
        I64MinU => (I64MinU, u64::MAX),
        I32MaxU => (I32MaxU, 0),
        I64MaxU => (I64MaxU, 0),
        _ => return None,
    })
}

/// A recognised reduction.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// The phi of the loop's header.
    pub phi: Val,
    /// The joining operation.
    pub op: NumOp,
    /// Its identity: what the phi is in every iteration of the parallel form.
    pub identity: u64,
}

/// Is this phi of the loop's header a reduction? Every value that carries it may only be used by
/// the one operation (on one side), by phis all of whose inputs carry it, and by `select`s between
/// carriers.
pub fn recognise(s: &Scev, l: usize, phi: Val) -> Option<Found> {
    let body = &s.f.body;
    let blocks = &s.forest.loops[l].blocks;
    let mut carrying: HashSet<Val> = HashSet::from([phi]);
    let mut op: Option<(NumOp, u64)> = None;
    // Grow the set of carriers to a fixed point.
    loop {
        let before = carrying.len();
        for &b in blocks {
            for i in &body.at(b).insts {
                let Some(n) = i.args.iter().position(|a| carrying.contains(a)) else { continue };
                let Op::Num(num) = i.op else { return None };
                let both = i.args.iter().filter(|a| carrying.contains(a)).count();
                let select = matches!(num, NumOp::I32Select | NumOp::I64Select);
                if select {
                    if carrying.contains(&i.args[2]) {
                        return None;
                    }
                } else {
                    let j = joins(num)?;
                    let subtracts = matches!(num, NumOp::I32Sub | NumOp::I64Sub);
                    if both != 1 || (subtracts && n != 0) || op.is_some_and(|o| o != j) {
                        return None;
                    }
                    op = Some(j);
                }
                carrying.extend(i.result);
            }
            for e in body.at(b).term.edges() {
                if !blocks.contains(&e.block) {
                    continue;
                }
                for (&p, a) in body.at(e.block).params.iter().zip(&e.args) {
                    if carrying.contains(a) {
                        carrying.insert(p);
                    }
                }
            }
        }
        if carrying.len() == before {
            break;
        }
    }
    let (op, identity) = op?;
    // Every input of a carrying phi or select must carry, and no condition may depend on a carrier.
    let mut inputs: HashMap<Val, bool> = HashMap::new();
    for &b in blocks {
        let at = body.at(b);
        match &at.term {
            Term::CondBr(c, ..) | Term::Switch(c, _) if carrying.contains(c) => return None,
            _ => {}
        }
        for i in &at.insts {
            if let (Op::Num(NumOp::I32Select | NumOp::I64Select), Some(r)) = (i.op, i.result)
                && carrying.contains(&r)
                && !(carrying.contains(&i.args[0]) && carrying.contains(&i.args[1]))
            {
                return None;
            }
        }
        for e in at.term.edges() {
            if blocks.contains(&e.block) {
                for (&p, a) in body.at(e.block).params.iter().zip(&e.args) {
                    *inputs.entry(p).or_insert(true) &= carrying.contains(a);
                }
            }
        }
    }
    let header = s.forest.loops[l].header;
    for (p, all) in inputs {
        let other_phi_of_header = body.at(header).params.contains(&p) && p != phi;
        if carrying.contains(&p) && (!all || other_phi_of_header) {
            return None;
        }
    }
    Some(Found { phi, op, identity })
}
