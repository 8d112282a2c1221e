//! Stores that a compiler has sunk behind a branch: `if (c) a[i] = x; else b[i] = y;` as one store of a value that the branch
//! has chosen, to an address that it has chosen, too; or with no branch left, but selections.
//!
//! Takes a loop; gives the function with such a store on each of the ways that lead to it, and all that stands in front of
//! it in its block (tail duplication; Mueller and Whalley, "Avoiding conditional branches by code replication", 1995): each of
//! them is to an address that is said by counters alone. Where an address is selected, the block first becomes two ways from
//! the selection on. What stands behind the store stays as it is, and takes what has been computed in front of it as
//! parameters.

use tensor_wasm_ir::{BlockId, Edge, Inst, NumOp, Op, Term, Val};

use crate::scev::{Atom, Scev};
use crate::ssa::Function;

/// Most operations that are repeated on each way, and most ways.
const OPERATIONS: usize = 48;
const WAYS: usize = 4;

/// How a store's address is chosen: by the way to its block, or by the selection there.
#[derive(Clone, Copy)]
enum Choice {
    Way,
    Selection(usize),
}

/// The function with every such store of a loop on its ways; `None` if there is none.
pub fn raised(s: &Scev, root: usize) -> Option<Function> {
    let mut blocks: Vec<BlockId> = s.forest.loops[root].blocks.iter().copied().collect();
    blocks.sort_unstable();
    let found: Vec<_> = blocks.into_iter().filter_map(|b| Some((b, sunk(s, root, b)?))).collect();
    if found.is_empty() {
        return None;
    }
    let mut f = s.f.clone();
    for (b, (choice, k)) in found {
        match choice {
            Choice::Way => raise(&mut f, b, k),
            Choice::Selection(at) => fork(&mut f, b, at, k),
        }
    }
    Some(f)
}

/// The last store of a block to an address that follows the way that control has come, or a selection.
fn sunk(s: &Scev, root: usize, b: BlockId) -> Option<(Choice, usize)> {
    let innermost = s.forest.innermost.get(&b);
    let header = s.forest.loops.iter().any(|l| l.header == b);
    let block = s.f.body.at(b);
    if !block.insts.iter().any(|i| matches!(i.op, Op::Store { .. })) {
        return None;
    }
    let ways = s.incoming(b);
    let inside = ways.iter().all(|(p, ..)| s.forest.innermost.get(p) == innermost);
    let differs = |k: usize| ways.iter().any(|(_, _, args)| args[k] != ways[0].2[k]);
    let several = !header && (2..=WAYS).contains(&ways.len()) && inside;
    let said = |k: usize| ways.iter().all(|(_, _, args)| counted(s, root, args[k]));
    let params = (0..).zip(&block.params).filter(|(k, _)| several && differs(*k) && said(*k));
    let chosen: Vec<Atom> = params.map(|(_, p)| Atom::Val(*p)).collect();
    let selects = |i: &Inst| matches!(i.op, Op::Num(NumOp::I32Select | NumOp::I64Select));
    let of = |i: &Inst| -> Option<Choice> {
        if !matches!(i.op, Op::Store { .. }) {
            return None;
        }
        let address = s.poly(s.address(i.args[0]));
        if chosen.iter().any(|atom| address.has(*atom)) {
            return Some(Choice::Way);
        }
        let said = |i: &Inst| i.args[..2].iter().all(|a| counted(s, root, *a));
        let selected = |i: &Inst| selects(i) && i.result.is_some_and(|r| address.has(Atom::Val(r))) && said(i);
        block.insts.iter().position(selected).map(Choice::Selection)
    };
    let (last, choice) = block.insts.iter().enumerate().rev().find_map(|(k, i)| Some((k, of(i)?)))?;
    let plain = block.insts[..=last].iter().all(|i| !matches!(i.op, Op::Opaque { .. }));
    (plain && last < OPERATIONS).then_some((choice, last))
}

/// Is a value said by counters and what does not change in the loop?
fn counted(s: &Scev, root: usize, v: Val) -> bool {
    s.poly(v).atoms().all(|a| !matches!(a, Atom::Val(v) if !s.invariant(v, root)))
}

/// Values by other names.
type Names = Vec<(Val, Val)>;

/// Copies instructions to the end of a block, in which values have those names; gives the names of their results.
fn copied(f: &mut Function, front: &[Inst], to: BlockId, mut names: Names) -> Vec<Val> {
    let mut made = vec![];
    for i in front {
        let mut i = i.clone();
        for a in &mut i.args {
            *a = names.iter().rev().find(|(was, _)| was == a).map_or(*a, |(_, is)| *is);
        }
        if let Some(was) = i.result {
            let is = f.body.value(f.body.ty(was));
            i.result = Some(is);
            names.push((was, is));
            made.push(is);
        }
        f.body.at_mut(to).insts.push(i);
    }
    made
}

/// Repeats what a block does up to an instruction on each of the ways to it.
fn raise(f: &mut Function, b: BlockId, last: usize) {
    let params = f.body.at(b).params.clone();
    let front: Vec<Inst> = f.body.at_mut(b).insts.drain(..=last).collect();
    for from in 0..f.body.blocks.len() as u32 {
        let from = BlockId(from);
        let edges = f.body.at(from).term.edges().len();
        for k in 0..edges {
            let edge = f.body.at(from).term.edges()[k].clone();
            if edge.block != b {
                continue;
            }
            let way = f.new_block();
            let names = params.iter().copied().zip(edge.args.iter().copied()).collect();
            let made = copied(f, &front, way, names);
            let args = edge.args.into_iter().chain(made).collect();
            f.body.at_mut(way).term = Term::Br(Edge { block: b, args });
            *f.body.at_mut(from).term.edges_mut()[k] = Edge { block: way, args: vec![] };
        }
    }
    f.body.at_mut(b).params.extend(front.iter().filter_map(|i| i.result));
}

/// Makes two ways of a block, from a selection in it to a later instruction; what follows is a block of its own.
fn fork(f: &mut Function, b: BlockId, at: usize, last: usize) {
    let mut insts = std::mem::take(&mut f.body.at_mut(b).insts);
    let rest = insts.split_off(last + 1);
    let front = insts.split_off(at + 1);
    let Some(Inst { args, result: Some(selected), .. }) = insts.pop() else { unreachable!("a selection") };
    let (ways, tail) = ([f.new_block(), f.new_block()], f.new_block());
    for (way, value) in ways.into_iter().zip([args[0], args[1]]) {
        let made = copied(f, &front, way, vec![(selected, value)]);
        let args = std::iter::once(value).chain(made).collect();
        f.body.at_mut(way).term = Term::Br(Edge { block: tail, args });
    }
    let [one, other] = ways.map(|block| Edge { block, args: vec![] });
    let block = f.body.at_mut(b);
    block.insts = insts;
    let term = std::mem::replace(&mut block.term, Term::CondBr(args[2], one, other));
    let behind = f.body.at_mut(tail);
    behind.params = std::iter::once(selected).chain(front.iter().filter_map(|i| i.result)).collect();
    (behind.insts, behind.term) = (rest, term);
    // Control leaves from there now.
    let targets = std::mem::take(&mut f.lexical[b.0 as usize].targets);
    f.lexical[tail.0 as usize].targets = targets;
    let moved = |(from, var)| (if from == b { tail } else { from }, var);
    *f.exit_values = std::mem::take(&mut *f.exit_values).into_iter().map(|(at, v)| (moved(at), v)).collect();
    *f.exit_vectors = std::mem::take(&mut *f.exit_vectors).into_iter().map(|(at, v)| (moved(at), v)).collect();
}
