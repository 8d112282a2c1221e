//! Scans: accumulators whose running values are used, too.
//!
//! Takes a header phi that nothing else explains; gives the operation by which it seems to accumulate. That it does is
//! proven of the lifted body ([`tensor_wasm_ir::scan::check`]).

use rustc_hash::FxHashSet as HashSet;
use tensor_wasm_ir::{NumOp, Op, Val};

use super::{is_select, joins};
use crate::scev::{Def, Scev};

/// The operation through which the phi comes back to the header of its loop, by nothing else than choices.
pub fn accumulates(s: &Scev, l: usize, phi: Val) -> Option<NumOp> {
    let header = s.forest.loops[l].header;
    // Stores of inner loops are better done in parallel by themselves.
    let blocks = s.forest.loops[l].blocks.iter();
    let mut inner = blocks.filter(|b| s.forest.innermost.get(b) != Some(&l)).flat_map(|b| &s.f.body.at(*b).insts);
    if s.f.body.ty(phi).is_float() || inner.any(|i| matches!(i.op, Op::Store { .. })) {
        return None;
    }
    let place = s.f.body.at(header).params.iter().position(|p| *p == phi)?;
    let mut work = s.phi_args(l, place).1;
    let (mut seen, mut op, mut back) = (HashSet::default(), None, false);
    while let Some(v) = work.pop() {
        if v == phi {
            back = true;
            continue;
        }
        if !s.inside(v, l) || !seen.insert(v) {
            continue;
        }
        match s.def(v)? {
            Def::Inst(b, k) => {
                let i = &s.f.body.at(b).insts[k];
                match i.op {
                    Op::Num(n) if is_select(n) => work.extend(&i.args[..2]),
                    Op::Num(n) if joins(n).is_some_and(|j| *op.get_or_insert(j) == j) => work.extend(&i.args),
                    _ => {}
                }
            }
            Def::Param(b, _) if b == header => {}
            Def::Param(b, i) => {
                let edges = s.forest.loops[l].blocks.iter().flat_map(|&p| s.f.body.at(p).term.edges());
                work.extend(edges.filter(|e| e.block == b).map(|e| e.args[i]));
            }
        }
    }
    op.filter(|_| back)
}
