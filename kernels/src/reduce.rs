//! Reduction within a block: a tree over shared memory (M. Harris, "Optimizing Parallel Reduction
//! in CUDA", 2007, kernel 3: sequential addressing).
//!
//! Shared memory and barriers only, no shuffles: threads that trapped have left, and a barrier
//! waits only for those that are still there, where a shuffle would read a lane that is gone.

use tensor_wasm_ir::join::tie;
use tensor_wasm_ir::{BlockId, Body, Edge, Env, Join, NumOp, Op, Term, Ty, Val};

/// Bytes of a slot of shared memory: one value of any type.
const SLOT: u32 = 8;

/// Most accumulators whose slots lie in shared memory at once, 2 KiB of 48 for each in a block of 256: others use the same
/// slots after them.
const AT_ONCE: usize = 16;

/// The accumulators that are joined together: as many groups as there is room for, each whole (see [`tensor_wasm_ir::join`]).
fn rounds(joins: &[Join]) -> Vec<Vec<usize>> {
    let mut out: Vec<Vec<usize>> = vec![];
    for lead in (0..joins.len()).filter(|&k| joins[k].lead().is_none()) {
        let with = (0..joins.len()).filter(|&k| joins[k].lead() == Some(lead as u32));
        let group: Vec<usize> = std::iter::once(lead).chain(with).collect();
        match out.last_mut().filter(|round| round.len() + group.len() <= AT_ONCE) {
            Some(round) => round.extend(group),
            None => out.push(group),
        }
    }
    out
}

/// Bytes of shared memory that [`tree`] needs.
pub fn shared_bytes(threads: u32, joins: &[Join]) -> u32 {
    let most = rounds(joins).iter().map(Vec::len).max().unwrap_or(0);
    SLOT * threads * most as u32
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

/// Joins one value per accumulator and thread over the block, from block `from` (without a terminator) on. `threads` is the
/// size of the block, a power of two. Where only thread 0 comes, `total` is given the number of an accumulator and its total
/// over the block. Gives the block where every thread goes in the end; it is still without a terminator.
pub fn tree(
    body: &mut Body,
    from: BlockId,
    joins: &[Join],
    accumulators: &[Val],
    threads: u32,
    mut total: impl FnMut(&mut Body, BlockId, usize, Val),
) -> BlockId {
    let mut b = from;
    for (n, round) in rounds(joins).into_iter().enumerate() {
        if n > 0 {
            // The slots are read until here.
            body.effect(b, Op::Barrier, vec![]);
        }
        let renamed = |join: Join| {
            let place = |lead: u32| round.iter().position(|k| *k == lead as usize).map_or(0, |k| k as u32);
            match join {
                Join::By(op) => Join::By(op),
                Join::Tie(lead, op) => Join::Tie(place(lead), op),
                Join::With(lead) => Join::With(place(lead)),
            }
        };
        let own: Vec<Join> = round.iter().map(|&k| renamed(joins[k])).collect();
        let values: Vec<Val> = round.iter().map(|&k| accumulators[k]).collect();
        b = at_once(body, b, &own, &values, threads, |body, leader, k, v| total(body, leader, round[k], v));
    }
    b
}

/// [`tree`] for those whose slots lie in shared memory at once.
fn at_once(
    body: &mut Body,
    from: BlockId,
    joins: &[Join],
    accumulators: &[Val],
    threads: u32,
    mut total: impl FnMut(&mut Body, BlockId, usize, Val),
) -> BlockId {
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
    for (k, &v) in accumulators.iter().enumerate() {
        let at = plane(body, leader, k);
        let ty = body.ty(v);
        let of_block = body.push(leader, Op::SharedLoad, vec![at], ty);
        total(body, leader, k, of_block);
    }
    body.at_mut(leader).term = Term::Br(to(end));
    end
}
