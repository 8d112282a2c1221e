//! Reduction within a block: a tree over shared memory (M. Harris, "Optimizing Parallel Reduction
//! in CUDA", 2007, kernel 3: sequential addressing).
//!
//! Shared memory and barriers only, no shuffles: threads that trapped have left, and a barrier
//! waits only for those that are still there, where a shuffle would read a lane that is gone.

use tensor_wasm_ir::join::tie;
use tensor_wasm_ir::{BlockId, Body, Edge, Env, Join, NumOp, Op, Term, Ty, Val};

/// Bytes of a slot of shared memory: one value of any type.
const SLOT: u32 = 8;

/// Bytes of shared memory that [`tree`] needs.
pub fn shared_bytes(threads: u32, accumulators: usize) -> u32 {
    SLOT * threads * accumulators as u32
}

/// What [`tree`] has built.
pub struct Tree {
    /// Only thread 0 of each block comes here; still without a terminator.
    pub leader: BlockId,
    /// The block's totals, one for each accumulator; defined in `leader`.
    pub totals: Vec<Val>,
    /// Where every thread goes in the end; empty.
    pub end: BlockId,
}

/// Comparison and choice of one type.
struct Choice {
    eq: NumOp,
    ne: NumOp,
    select: NumOp,
}

fn choice(ty: Ty) -> Choice {
    let (eq, ne, select) = match ty {
        Ty::I32 => (NumOp::I32Eq, NumOp::I32Ne, NumOp::I32Select),
        Ty::I64 => (NumOp::I64Eq, NumOp::I64Ne, NumOp::I64Select),
        Ty::F32 => (NumOp::F32Eq, NumOp::F32Ne, NumOp::F32Select),
        Ty::F64 => (NumOp::F64Eq, NumOp::F64Ne, NumOp::F64Select),
    };
    Choice { eq, ne, select }
}

/// Appends what joins a contribution to the accumulators ([`tensor_wasm_ir::join::join`] as code); gives the joined values.
pub fn join(body: &mut Body, b: BlockId, joins: &[Join], acc: &[Val], new: &[Val]) -> Vec<Val> {
    // For each lead of a group, whether the new side wins.
    let mut wins: Vec<Option<Val>> = vec![None; joins.len()];
    let mut out: Vec<Option<Val>> = vec![None; joins.len()];
    for (k, j) in joins.iter().enumerate() {
        let Join::By(op) = *j else { continue };
        let joined = body.num(b, op, &[acc[k], new[k]]);
        out[k] = Some(joined);
        if let Some((t, order)) = tie(joins, k) {
            let (key, position) = (choice(op.info().result), choice(order.info().result));
            let better = body.num(b, key.ne, &[joined, acc[k]]);
            let equal = body.num(b, key.eq, &[acc[k], new[k]]);
            let picked = body.num(b, order, &[acc[t], new[t]]);
            let before = body.num(b, position.ne, &[picked, acc[t]]);
            let tied = body.num(b, NumOp::I32And, &[equal, before]);
            wins[k] = Some(body.num(b, NumOp::I32Or, &[better, tied]));
        }
    }
    for (k, j) in joins.iter().enumerate() {
        let Some(Some(win)) = j.lead().map(|lead| wins[lead as usize]) else { continue };
        let select = choice(body.ty(acc[k])).select;
        out[k] = Some(body.num(b, select, &[new[k], acc[k], win]));
    }
    out.into_iter().zip(acc).map(|(v, &a)| v.unwrap_or(a)).collect()
}

/// Joins one value per accumulator and thread over the block, from block `from` (without a
/// terminator) on. `threads` is the size of the block, a power of two.
pub fn tree(body: &mut Body, from: BlockId, joins: &[Join], accumulators: &[Val], threads: u32) -> Tree {
    let tid = body.push(from, Op::Env(Env::ThreadId(0)), vec![], Ty::I32);
    let slot = body.constant(from, Ty::I32, u64::from(SLOT));
    let mine = body.num(from, NumOp::I32Mul, &[tid, slot]);
    // One plane of slots per accumulator.
    let plane = |body: &mut Body, b: BlockId, k: usize| {
        let off = body.constant(b, Ty::I32, u64::from(SLOT * threads) * k as u64);
        body.num(b, NumOp::I32Add, &[mine, off])
    };
    for (k, &v) in accumulators.iter().enumerate() {
        let at = plane(body, from, k);
        body.effect(from, Op::SharedStore, vec![at, v]);
    }
    let to = |block| Edge { block, args: vec![] };
    let mut b = from;
    let mut half = threads / 2;
    while half > 0 {
        body.effect(b, Op::Barrier, vec![]);
        let (work, next) = (body.block(), body.block());
        let limit = body.constant(b, Ty::I32, u64::from(half));
        let lower = body.num(b, NumOp::I32LtU, &[tid, limit]);
        body.at_mut(b).term = Term::CondBr(lower, to(work), to(next));
        let (mut mine, mut theirs, mut slots) = (vec![], vec![], vec![]);
        for (k, &v) in accumulators.iter().enumerate() {
            let ty = body.ty(v);
            let at = plane(body, work, k);
            let dist = body.constant(work, Ty::I32, u64::from(half * SLOT));
            let other = body.num(work, NumOp::I32Add, &[at, dist]);
            mine.push(body.push(work, Op::SharedLoad, vec![at], ty));
            theirs.push(body.push(work, Op::SharedLoad, vec![other], ty));
            slots.push(at);
        }
        let joined = join(body, work, joins, &mine, &theirs);
        for (at, v) in slots.into_iter().zip(joined) {
            body.effect(work, Op::SharedStore, vec![at, v]);
        }
        body.at_mut(work).term = Term::Br(to(next));
        b = next;
        half /= 2;
    }
    let (leader, end) = (body.block(), body.block());
    body.at_mut(b).term = Term::CondBr(tid, to(end), to(leader));
    let mut totals = vec![];
    for (k, &v) in accumulators.iter().enumerate() {
        let at = plane(body, leader, k);
        let ty = body.ty(v);
        totals.push(body.push(leader, Op::SharedLoad, vec![at], ty));
    }
    Tree { leader, totals, end }
}
