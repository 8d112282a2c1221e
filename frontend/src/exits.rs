//! Loops that are left in several ways, of which one is counted and the others are known to the counters: `for i in 1..=n`
//! tests whether `n` was the last one before it goes on and whether the next one is greater, and two sequences that are gone
//! through side by side each have a length.
//!
//! Takes a loop; gives the function in which the first of its exits is the only one, and the others are traps: a nest that
//! comes to one raises its trap flag, so nothing of it is committed, and the module's own code does all of the loop. Only
//! exits that no data decide about are taken for that (what they test is made of counters and of what does not change in
//! the loop): a search is left where it is found.

use rustc_hash::FxHashSet as HashSet;

use tensor_wasm_ir::{BlockId, Edge, NumOp, Op, Term, Ty, Val};

use crate::scev::{Atom, Def, Scev};
use crate::ssa::Function;

/// Most exits of one loop.
pub const EXITS: usize = 3;
/// Most blocks from one to the next.
const WAY: usize = 4;

/// An edge out of a loop: the block, and which of its edges.
type Exit = (BlockId, usize);

/// The function with one exit for each loop of a nest that has several such, and the places of the others; `None` if the
/// nest's own loop has some that data decide about, or no loop in it has several.
pub fn first_ones(s: &Scev, root: usize) -> Option<(Function, Vec<u32>)> {
    let mut cut: Vec<(BlockId, Exit)> = vec![];
    for l in s.forest.subtree(root) {
        match further(s, l) {
            Some((first, more)) => cut.extend(more.into_iter().map(|e| (first.0, e))),
            None if l == root => return None,
            None => {}
        }
    }
    if cut.is_empty() {
        return None;
    }
    let mut f = s.f.clone();
    let trap = f.new_block();
    let mut places = vec![];
    for (first, (b, k)) in cut {
        let Term::CondBr(c, ..) = s.f.body.at(b).term else { continue };
        let own = || s.forest.innermost.get(&b).map_or(0, |l| s.f.loops[s.forest.loops[*l].wasm].at);
        places.push(s.inst(c).map_or_else(own, |i| i.at));
        let way = straight(s, first, b).filter(|_| f.body.at(first).term == s.f.body.at(first).term);
        match way {
            Some(way) => asked_first(&mut f, first, &way, (b, k), trap),
            None => {
                let to = f.body.at_mut(b).term.edges_mut().into_iter().nth(k).expect("an edge of the block");
                (to.block, to.args) = (trap, vec![]);
            }
        }
    }
    places.sort_unstable();
    places.dedup();
    Some((f, places))
}

/// The blocks from behind one exit to another one that does nothing but compute values, if there is only that way.
fn straight(s: &Scev, first: BlockId, to: BlockId) -> Option<Vec<BlockId>> {
    let pure = |op: &Op| matches!(op, Op::Const(_)) || matches!(op, Op::Num(n) if !n.traps());
    let (mut out, mut at) = (vec![], to);
    while at != first {
        let block = s.f.body.at(at);
        let [before] = *s.preds(at) else { return None };
        if out.len() == WAY || !block.params.is_empty() || !block.insts.iter().all(|i| pure(&i.op)) {
            return None;
        }
        if before != first && !matches!(s.f.body.at(before).term, Term::Br(_)) {
            return None;
        }
        out.push(at);
        at = before;
    }
    out.reverse();
    Some(out)
}

/// Asks in front of the first exit whether the loop would be left by that other one if it were not left there, so that
/// nothing stands behind the first one.
fn asked_first(f: &mut Function, first: BlockId, way: &[BlockId], (b, k): Exit, trap: BlockId) {
    let Term::CondBr(other, ..) = f.body.at(b).term else { return };
    for &x in way {
        let insts = std::mem::take(&mut f.body.at_mut(x).insts);
        f.body.at_mut(first).insts.extend(insts);
    }
    let Term::CondBr(_, yes, no) = &f.body.at(b).term else { return };
    let stay = if k == 0 { no.clone() } else { yes.clone() };
    f.body.at_mut(b).term = Term::Br(stay);
    // The first exit gets a block of its own, and all that is known of where it goes.
    let exit = f.new_block();
    let test = std::mem::replace(&mut f.body.at_mut(first).term, Term::Unreachable);
    let Term::CondBr(own, yes, _) = &test else { return };
    let (own, stays) = (*own, yes.block == way[0]);
    f.lexical[exit.0 as usize] = f.lexical[first.0 as usize].clone();
    let values: Vec<_> = f.exit_values.iter().filter(|(at, _)| at.0 == first).map(|(at, v)| (at.1, *v)).collect();
    f.exit_values.extend(values.into_iter().map(|(var, v)| ((exit, var), v)));
    let lanes: Vec<_> =
        f.exit_vectors.iter().filter(|(at, _)| at.0 == first).map(|(at, v)| (at.1, v.clone())).collect();
    f.exit_vectors.extend(lanes.into_iter().map(|(var, v)| ((exit, var), v)));
    f.body.at_mut(exit).term = test;
    let zero = f.body.constant(first, Ty::I32, 0);
    let truth = |f: &mut Function, c: Val, holds: bool| {
        let op = if holds { NumOp::I32Ne } else { NumOp::I32Eq };
        f.body.push(first, Op::Num(op), vec![c, zero], Ty::I32)
    };
    let (left, goes_on) = (truth(f, other, k == 0), truth(f, own, stays));
    let both = f.body.push(first, Op::Num(NumOp::I32And), vec![left, goes_on], Ty::I32);
    let to = |block: BlockId| Edge { block, args: vec![] };
    f.body.at_mut(first).term = Term::CondBr(both, to(trap), to(exit));
}

/// The first exit of a loop and those behind it, if no data decide about them, or it has but one.
fn further(s: &Scev, l: usize) -> Option<(Exit, Vec<Exit>)> {
    let exits = &s.forest.loops[l].exits;
    if exits.len() < 2 {
        return exits.first().map(|e| (*e, vec![]));
    }
    let first = exits.iter().position(|e| exits.iter().all(|x| s.dominates(e.0, x.0)))?;
    let counted = |(b, _): &Exit| matches!(&s.f.body.at(*b).term, Term::CondBr(c, ..) if s.always_passed(l, *b) && no_data(s, l, *c));
    let apart = exits.iter().all(|e| exits.iter().filter(|x| x.0 == e.0).count() == 1);
    if exits.len() > EXITS || !apart || !exits.iter().all(counted) {
        return None;
    }
    Some((exits[first], exits.iter().enumerate().filter(|(k, _)| *k != first).map(|(_, e)| *e).collect()))
}

/// Is the value made of counters of the loop and of what does not change in it?
fn no_data(s: &Scev, l: usize, v: Val) -> bool {
    let (mut seen, mut work) = (HashSet::default(), vec![v]);
    while let Some(v) = work.pop() {
        if s.invariant(v, l) || !seen.insert(v) {
            continue;
        }
        match s.def(v) {
            Some(Def::Inst(b, k)) => match &s.f.body.at(b).insts[k] {
                i if matches!(i.op, Op::Num(_) | Op::Const(_)) => work.extend(&i.args),
                _ => return false,
            },
            Some(Def::Param(b, _)) if b == s.forest.loops[l].header => {
                if s.poly(v).has(Atom::Val(v)) {
                    return false;
                }
            }
            Some(Def::Param(b, k)) => work.extend(s.incoming(b).into_iter().map(|(_, _, args)| args[k])),
            None => return false,
        }
    }
    true
}
