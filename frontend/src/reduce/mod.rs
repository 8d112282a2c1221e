//! Recognising reductions: a header phi that only ever flows through one associative and commutative operation back
//! to itself ([`recognise`]; where floats are relaxed, sums and products of floats are, too), one of which the running value is used besides ([`scan`]), and one that is replaced where
//! another value is better, with what goes with it ([`best`]); of the latter, also where only the place of the value is
//! carried ([`place`]), or none decides but that a later iteration comes later ([`moment`]).

pub mod best;
mod influence;
pub mod moment;
pub mod place;
mod range;
pub mod scan;
pub mod update;
mod walk;

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{NumOp, Op, Start, Term, Val};

use crate::scev::Scev;

/// The operation that joins contributions of a chain of `op`: associative and commutative, or `None`.
fn joins(op: NumOp) -> Option<NumOp> {
    let join = match op {
        NumOp::I32Sub => NumOp::I32Add,
        NumOp::I64Sub => NumOp::I64Add,
        other => other,
    };
    join.identity().filter(|_| !join.rounds()).map(|_| join)
}

/// The same, and sums and products of floats.
fn relaxed_joins(op: NumOp) -> Option<NumOp> {
    joins(op).or_else(|| float_joins(op).filter(|j| j.rounds()))
}

/// The same for floats, where it only names what the loop does: no order but the source's is exact.
fn float_joins(op: NumOp) -> Option<NumOp> {
    use NumOp::*;
    match op {
        F32Sub => Some(F32Add),
        F64Sub => Some(F64Add),
        F32Add | F64Add | F32Mul | F64Mul | F32Min | F64Min | F32Max | F64Max => Some(op),
        _ => None,
    }
}

/// A recognised reduction.
#[derive(Clone, Debug)]
pub struct Found {
    /// The phi of the loop's header.
    pub phi: Val,
    /// The joining operation.
    pub op: NumOp,
    /// What the phi is at the start of every iteration of the parallel form: its identity, or the worst value that
    /// there is.
    pub start: u64,
    /// What must hold of the accumulator before the loop.
    pub conditions: Vec<Start>,
    /// Is its running value used?
    pub scan: bool,
}

impl Found {
    /// Is an iteration handed what has been accumulated before it ([`tensor_wasm_ir::Reduction::runs`])?
    pub fn runs(&self) -> bool {
        self.scan || self.op.rounds()
    }
}

/// Is this phi of the loop's header a reduction, with floats relaxed or strict? Every value that carries it may only be used by
/// the one operation (on one side), by phis all of whose inputs carry it, and by `select`s between
/// carriers.
pub fn recognise(s: &Scev, l: usize, phi: Val, relaxed: bool) -> Option<Found> {
    let op = chain(s, l, phi, if relaxed { relaxed_joins } else { joins })?;
    // A NaN from before the loop keeps its payload where nothing is joined to it.
    let conditions = if op.info().result.is_float() { vec![Start::Number] } else { vec![] };
    Some(Found { phi, op, start: op.identity()?, conditions, scan: false })
}

/// Is this float phi an accumulator of one operation? Then the loop would be a reduction, were its
/// arithmetic associative.
pub fn accumulates(s: &Scev, l: usize, phi: Val) -> Option<NumOp> {
    chain(s, l, phi, float_joins)
}

fn chain(s: &Scev, l: usize, phi: Val, joins: fn(NumOp) -> Option<NumOp>) -> Option<NumOp> {
    let body = &s.f.body;
    let blocks = &s.forest.loops[l].blocks;
    let mut carrying: HashSet<Val> = [phi].into_iter().collect();
    let mut op: Option<NumOp> = None;
    // Grow the set of carriers to a fixed point.
    loop {
        let before = carrying.len();
        for &b in blocks {
            for i in &body.at(b).insts {
                let Some(n) = i.args.iter().position(|a| carrying.contains(a)) else { continue };
                let Op::Num(num) = i.op else { return None };
                let both = i.args.iter().filter(|a| carrying.contains(a)).count();
                let select = is_select(num);
                if select {
                    if carrying.contains(&i.args[2]) {
                        return None;
                    }
                } else {
                    let j = joins(num)?;
                    let subtracts = j != num;
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
    let op = op?;
    // Every input of a carrying phi or select must carry, and no condition may depend on a carrier.
    let mut inputs: HashMap<Val, bool> = HashMap::default();
    for &b in blocks {
        let at = body.at(b);
        match &at.term {
            Term::CondBr(c, ..) | Term::Switch(c, _) if carrying.contains(c) => return None,
            _ => {}
        }
        for i in &at.insts {
            if let (Op::Num(num), Some(r)) = (i.op, i.result)
                && is_select(num)
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
    Some(op)
}

fn is_select(op: NumOp) -> bool {
    matches!(op, NumOp::I32Select | NumOp::I64Select | NumOp::F32Select | NumOp::F64Select)
}
