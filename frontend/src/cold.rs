//! Conditional ways of a loop that come to what is not lifted: a call for rare arguments, an error that is reported, an
//! allocation when room has run out.
//!
//! Takes a loop; gives the function with all of these ways cut off where they begin, by a trap. A nest that comes to one raises
//! its trap flag, so nothing of it is committed, and the module's own code does all of the loop (speculation with
//! deoptimisation; Hölzle, Chambers and Ungar, "Debugging optimized code with dynamic deoptimization", PLDI 1992). How often
//! that happens is not known here: only ways in an innermost loop, or inside an inlined callee, are cut, so that what is
//! done in vain is one nest, and the runtime asks less often after refusals in a row.

use rustc_hash::FxHashSet as HashSet;

use tensor_wasm_ir::{BlockId, Op, Term};

use crate::loops::going_on;
use crate::scev::Scev;
use crate::ssa::Function;

/// How much of a way is cut off.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// From where nothing else can be come to.
    Rest,
    /// All of the inlined callees on it: one that grows a vector may do without an allocation when nothing is asked for, but
    /// is as rare as those that need one.
    Callees,
}

/// The function without such ways, and the places of what they come to. `None` if every iteration comes to something that is
/// not lifted, or none does, or no callee has more to be cut off.
pub fn cut(s: &Scev, root: usize, much: Cut) -> Option<(Function, Vec<u32>)> {
    let lp = &s.forest.loops[root];
    s.count(root)?;
    let opaque = |b: BlockId| s.f.body.at(b).insts.iter().find(|i| matches!(i.op, Op::Opaque { .. }));
    let mut found: Vec<(BlockId, u32)> = lp.blocks.iter().filter_map(|&b| Some((b, opaque(b)?.at))).collect();
    found.sort_unstable();
    let leaf = |b: &BlockId| s.forest.innermost.get(b).is_some_and(|l| s.forest.loops[*l].children.is_empty());
    let inlined = |b: &BlockId| s.f.lexical.get(b.0 as usize).is_some_and(|l| l.inlined);
    if found.is_empty() || !found.iter().all(|(b, _)| inlined(b) || leaf(b)) {
        return None;
    }
    let mut bad: HashSet<BlockId> = found.iter().map(|f| f.0).collect();
    if much == Cut::Callees {
        let calls: HashSet<BlockId> = bad.iter().filter(|b| inlined(b)).map(|&b| call(s, b, &inlined)).collect();
        let of_one = |b: &&BlockId| inlined(b) && calls.iter().any(|c| s.dominates(*c, **b));
        let before = bad.len();
        bad.extend(lp.blocks.iter().filter(of_one));
        if bad.len() == before {
            return None;
        }
    }
    let alive = going_on(&s.f.body, &lp.blocks, lp.header, &bad, s.forest.traps());
    // What is left is come to from the header, and only that: nothing leads on from what is cut.
    let (mut left, mut work) = (HashSet::default(), vec![lp.header]);
    while let Some(b) = work.pop().filter(|b| alive.contains(b)) {
        if left.insert(b) {
            work.extend(s.f.body.at(b).term.edges().iter().map(|e| e.block).filter(|to| alive.contains(to)));
        }
    }
    // A loop that is cut as a whole is not rare.
    let whole = |l: usize| {
        let x = &s.forest.loops[l];
        !s.f.loops[x.wasm].inlined && !left.contains(&x.header)
    };
    if s.forest.subtree(root).into_iter().any(whole) {
        return None;
    }
    let stores = |b: &BlockId| s.f.body.at(*b).insts.iter().any(|i| matches!(i.op, Op::Store { .. }));
    if !lp.latches.iter().any(|l| left.contains(l)) || !left.iter().any(stores) {
        return None;
    }
    let mut f = s.f.clone();
    for &b in lp.blocks.difference(&left) {
        let block = f.body.at_mut(b);
        block.insts.clear();
        block.term = Term::Unreachable;
    }
    let mut left: Vec<u32> = found.into_iter().map(|f| f.1).collect();
    left.sort_unstable();
    left.dedup();
    Some((f, left))
}

/// The block from which the outermost inlined callee that a block is part of is called: it has the callee's first
/// instructions, too.
fn call(s: &Scev, mut b: BlockId, inlined: &impl Fn(&BlockId) -> bool) -> BlockId {
    while let Some(d) = s.idom(b).filter(|_| inlined(&b)) {
        b = d;
    }
    b
}
