//! Re-rolling: undoing what compilers do to the bodies of innermost loops.
//!
//! Takes a function, and gives the same function with loops whose body is several copies of one iteration, unrolled or made
//! of vectors, as loops of that iteration ([`copies`] finds it, [`rewrite`] puts it in place). What such a loop means is then
//! seen as if it had been compiled plainly: one access where there were many, a counter that counts single iterations.
//! Assumes nothing of the loops; what cannot be proven to be the same is left as it is.
//!
//! All that the function keeps by the names of its locals (which a splice needs) stays true, so that the new function takes
//! the place of the old one in everything that follows. The code of the module is not changed: its loops are put in
//! front of what they were, and run as they are where a guard refuses.

mod copies;
mod fold;
mod rewrite;
mod same;
mod spell;

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{BlockId, Val};

use crate::liveness::Liveness;
use crate::scev::Scev;
use crate::ssa::Function;
use copies::{Copies, Line};
pub use fold::fold;
use rewrite::{Plan, last_tested, plan};

/// What has been done to a loop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Roll {
    /// The loop is the module's one only if no two of its iterations touch a common byte that one of them writes.
    pub unordered: bool,
    /// It is so only where the guard says of each access in it that all its addresses are in memory.
    pub guarded: bool,
    /// What the module's loop leaves over is a part of it, too.
    pub folded: bool,
}

/// The function with loops rolled up, all of them or those of a nest; `None` if there are none to be found.
pub fn reroll(s: &Scev, live: &Liveness, of: Option<usize>) -> Option<Function> {
    let mut types = s.f.body.types.clone();
    let mut plans: Vec<(Plan, Roll)> = vec![];
    let all = || (0..s.forest.loops.len()).collect();
    for l in of.map_or_else(all, |of| s.forest.subtree(of)) {
        let Some(line) = Line::of(s, l) else { continue };
        let Some(found) = Copies::find(s, &line, |times| last_tested(s, &line, times).is_some()) else { continue };
        let (used, wanted) = behind(s, live, l);
        let roll = Roll { unordered: found.unordered, guarded: found.guarded, folded: false };
        let before = types.len();
        match plan(s, line, &found, &mut types, &used, &wanted) {
            Some(p) => plans.push((p, roll)),
            None => types.truncate(before),
        }
    }
    if plans.is_empty() {
        return None;
    }
    let mut f = s.f.clone();
    f.body.types = types;
    for (p, roll) in &mut plans {
        p.apply(&mut f);
        f.rolled.insert(p.header(), *roll);
    }
    rename(s, &mut f, &plans);
    Some(f)
}

/// The values of a loop that are needed behind it, and those that are only kept by a name that nobody asks for.
fn behind(s: &Scev, live: &Liveness, l: usize) -> (Vec<Val>, Vec<Val>) {
    let f = s.f;
    let blocks = &s.forest.loops[l].blocks;
    let mut used: HashSet<Val> = HashSet::default();
    for (b, block) in (0..).map(BlockId).zip(&f.body.blocks) {
        if !blocks.contains(&b) {
            used.extend(block.insts.iter().flat_map(|i| &i.args));
            used.extend(block.term.uses());
        } else {
            let out = block.term.edges().into_iter().filter(|e| !blocks.contains(&e.block));
            used.extend(out.flat_map(|e| &e.args));
        }
    }
    let mut wanted: HashSet<Val> = f.loops.iter().flat_map(|w| w.entry.iter().chain(&w.vars)).map(|e| e.1).collect();
    let read = |b: BlockId, var| f.body.at(b).term.edges().iter().any(|e| live.at_start(e.block, var));
    for (&(b, var), &v) in f.exit_values.iter() {
        if read(b, var) {
            used.insert(v)
        } else {
            wanted.insert(v)
        };
    }
    for (&(b, var), (_, lanes)) in f.exit_vectors.iter() {
        if read(b, var) {
            used.extend(lanes)
        } else {
            wanted.extend(lanes)
        };
    }
    let inside = |vs: HashSet<Val>| {
        let mut vs: Vec<Val> = vs.into_iter().filter(|v| s.inside(*v, l)).collect();
        vs.sort_unstable();
        vs
    };
    (inside(used), inside(wanted))
}

/// Everything outside of a new loop has the new values for the old ones.
fn rename(s: &Scev, f: &mut Function, plans: &[(Plan, Roll)]) {
    let plan_of = |b: BlockId| plans.iter().position(|(p, _)| p.has(b));
    let now: HashMap<Val, (usize, Val)> =
        (0..).zip(plans).flat_map(|(n, (p, _))| p.outside.iter().map(move |(v, w)| (*v, (n, *w)))).collect();
    let seen = |v: Val, from: Option<usize>| match now.get(&v) {
        Some((n, w)) if Some(*n) != from => *w,
        _ => v,
    };
    for (b, block) in (0..).map(BlockId).zip(&mut f.body.blocks) {
        let own = plan_of(b);
        block.insts.iter_mut().for_each(|i| i.args.iter_mut().for_each(|a| *a = seen(*a, own)));
        let Some(n) = own else {
            block.term.map_uses(&mut |v| seen(v, None));
            continue;
        };
        for e in block.term.edges_mut() {
            let from = own.filter(|_| plans[n].0.has(e.block));
            e.args.iter_mut().for_each(|a| *a = seen(*a, from));
        }
        // The test is the loop's own.
    }
    // What is not known behind its loop has no name there any more.
    let known = |v: Val| {
        let own = s.def(v).and_then(|d| plan_of(d.block()));
        own.is_none() || now.contains_key(&v) || f_invariant(s, v)
    };
    f.exit_values.retain(|_, v| known(*v));
    f.exit_values.values_mut().for_each(|v| *v = seen(*v, None));
    f.exit_vectors.retain(|_, (_, lanes)| lanes.iter().all(|v| known(*v)));
    f.exit_vectors.values_mut().for_each(|(_, lanes)| lanes.iter_mut().for_each(|v| *v = seen(*v, None)));
    for w in &mut f.loops {
        let own = plan_of(w.header).filter(|n| plans[*n].0.header() == w.header);
        w.entry.retain(|(_, v)| known(*v));
        w.entry.iter_mut().for_each(|(_, v)| *v = seen(*v, None));
        w.vars.retain(|(_, v)| own.is_some() || known(*v));
        w.vars.iter_mut().for_each(|(_, v)| *v = seen(*v, own));
    }
}

/// Is the value one that its innermost loop leaves as it is?
fn f_invariant(s: &Scev, v: Val) -> bool {
    s.def(v).and_then(|d| s.forest.innermost.get(&d.block())).is_some_and(|l| s.invariant(v, *l))
}
