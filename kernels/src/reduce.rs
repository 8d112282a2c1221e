//! Reduction within a block: a tree over shared memory (M. Harris, "Optimizing Parallel Reduction
//! in CUDA", 2007, kernel 3: sequential addressing).
//!
//! Shared memory and barriers only, no shuffles: threads that trapped have left, and a barrier
//! waits only for those that are still there, where a shuffle would read a lane that is gone.

use tensor_wasm_ir::{BlockId, Body, Edge, Env, NumOp, Op, Term, Ty, Val};

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

/// Joins one value per accumulator and thread over the block, from block `from` (without a
/// terminator) on. `threads` is the size of the block, a power of two.
pub fn tree(body: &mut Body, from: BlockId, accumulators: &[(NumOp, Val)], threads: u32) -> Tree {
    let tid = body.push(from, Op::Env(Env::ThreadId(0)), vec![], Ty::I32);
    let slot = body.constant(from, Ty::I32, u64::from(SLOT));
    let mine = body.num(from, NumOp::I32Mul, &[tid, slot]);
    // One plane of slots per accumulator.
    let plane = |body: &mut Body, b: BlockId, k: usize| {
        let off = body.constant(b, Ty::I32, u64::from(SLOT * threads) * k as u64);
        body.num(b, NumOp::I32Add, &[mine, off])
    };
    for (k, &(_, v)) in accumulators.iter().enumerate() {
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
        for (k, &(op, v)) in accumulators.iter().enumerate() {
            let ty = body.ty(v);
            let at = plane(body, work, k);
            let dist = body.constant(work, Ty::I32, u64::from(half * SLOT));
            let other = body.num(work, NumOp::I32Add, &[at, dist]);
            let x = body.push(work, Op::SharedLoad, vec![at], ty);
            let y = body.push(work, Op::SharedLoad, vec![other], ty);
            let z = body.num(work, op, &[x, y]);
            body.effect(work, Op::SharedStore, vec![at, z]);
        }
        body.at_mut(work).term = Term::Br(to(next));
        b = next;
        half /= 2;
    }
    let (leader, end) = (body.block(), body.block());
    body.at_mut(b).term = Term::CondBr(tid, to(end), to(leader));
    let mut totals = vec![];
    for (k, &(_, v)) in accumulators.iter().enumerate() {
        let at = plane(body, leader, k);
        let ty = body.ty(v);
        totals.push(body.push(leader, Op::SharedLoad, vec![at], ty));
    }
    Tree { leader, totals, end }
}
