//! A function in which a loop makes only some of its stores: what these need is left of the loop, and nothing else.
//!
//! Takes the stores that stay; gives the function without the others, without what only they are made of, and with the
//! branches that decide about nothing but them decided some way (a program slice; Weiser, "Program slicing", 1984, of one
//! loop; what decides about what is found as in Ferrante, Ottenstein and Warren, "The program dependence graph", 1987).
//! Its blocks are those that it had, so its loops are, too. What may trap by itself stays, but for that of inner loops
//! which are not needed.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{BlockId, Edge, Inst, Op, Term, Ty, Val};

use crate::scev::{Def, Scev};
use crate::ssa::{Function, Var};

/// A place in a function: block and instruction.
pub(super) type At = (BlockId, usize);

/// What is left of a loop.
pub struct Slice {
    /// The function.
    pub f: Function,
    /// The loops next to one another inside the loop that it can do without.
    pub skip: Vec<usize>,
    /// Loads and stores that stay, as places of the whole function.
    pub accesses: HashSet<At>,
}

/// Looks for what some stores of a loop need.
pub(super) struct Slicer<'s, 'f> {
    s: &'s Scev<'f>,
    root: usize,
    /// Its blocks, in an order that does not change.
    blocks: Vec<BlockId>,
    /// The stores that stay.
    stores: &'s HashSet<At>,
    live: HashSet<Val>,
    /// Loops inside that are needed.
    needed: HashSet<usize>,
    /// Blocks whose branch decides about nothing that is needed.
    decided: HashSet<BlockId>,
}

/// Most blocks on a way that is followed to where two ways meet.
const WAY: usize = 64;

impl<'s, 'f> Slicer<'s, 'f> {
    pub fn new(s: &'s Scev<'f>, root: usize, stores: &'s HashSet<At>) -> Self {
        let mut blocks: Vec<BlockId> = s.forest.loops[root].blocks.iter().copied().collect();
        blocks.sort_unstable();
        let (live, needed, decided) = Default::default();
        Slicer { s, root, blocks, stores, live, needed, decided }
    }

    /// What is left; with those variables that the loop leaves behind.
    pub fn slice(mut self, wanted: &dyn Fn(Var) -> bool) -> Slice {
        self.find(wanted);
        self.left()
    }

    /// The loads and stores that are left, as places of the whole function.
    pub fn accesses(mut self, wanted: &dyn Fn(Var) -> bool) -> HashSet<At> {
        self.find(wanted);
        let mut out = HashSet::default();
        for &b in self.blocks.iter().filter(|b| self.is_needed(**b)) {
            let insts = self.s.f.body.at(b).insts.iter().enumerate();
            out.extend(insts.filter(|(k, i)| i.op.view().is_some() && self.keeps((b, *k), i)).map(|(k, _)| (b, k)));
        }
        out
    }

    fn find(&mut self, wanted: &dyn Fn(Var) -> bool) {
        loop {
            self.mark(wanted);
            let more: Vec<BlockId> = self.blocks.iter().copied().filter(|b| self.decides_nothing(*b)).collect();
            if more.is_empty() {
                break;
            }
            self.decided.extend(more);
        }
    }

    /// The loops between a block and the root, from the inside.
    fn loops_around(&self, b: BlockId) -> impl Iterator<Item = usize> {
        let (s, root) = (self.s, self.root);
        s.forest.around(b).into_iter().filter(move |&l| l != root && s.within(l, root))
    }

    fn is_needed(&self, b: BlockId) -> bool {
        self.loops_around(b).all(|l| self.needed.contains(&l))
    }

    /// Does the instruction stay for what it does?
    fn stays(&self, at: At, i: &Inst) -> bool {
        if let Op::Store { .. } = i.op { self.stores.contains(&at) } else { i.op.has_effect() && i.op.view().is_none() }
    }

    /// Does it stay for that, or for its result?
    fn keeps(&self, at: At, i: &Inst) -> bool {
        i.result.is_some_and(|r| self.live.contains(&r)) || self.stays(at, i)
    }

    /// Finds all values and loops that are needed.
    fn mark(&mut self, wanted: &dyn Fn(Var) -> bool) {
        let s = self.s;
        (self.live, self.needed) = Default::default();
        for &(b, _) in self.stores {
            self.needed.extend(s.forest.around(b).into_iter().filter(|&l| l != self.root && s.within(l, self.root)));
        }
        loop {
            let mut work: Vec<Val> = vec![];
            for &b in self.blocks.iter().filter(|b| self.is_needed(**b)) {
                let block = s.f.body.at(b);
                let kept = block.insts.iter().enumerate().filter(|(k, i)| self.stays((b, *k), i));
                work.extend(kept.flat_map(|(_, i)| i.args.iter().copied()));
                if let (Term::CondBr(c, ..) | Term::Switch(c, _), false) = (&block.term, self.decided.contains(&b)) {
                    work.push(*c);
                }
            }
            let exits: Vec<BlockId> = s.forest.loops[self.root].exits.iter().map(|e| e.0).collect();
            let seen = |(b, v): &(BlockId, Var)| exits.contains(b) && wanted(*v);
            work.extend(s.f.exit_values.iter().filter(|(at, _)| seen(at)).map(|(_, v)| *v));
            let lanes = s.f.exit_vectors.iter().filter(|(at, _)| seen(at));
            work.extend(lanes.flat_map(|(_, (_, lanes))| lanes.iter().copied()));
            let before = self.needed.len();
            self.follow(work);
            if self.needed.len() == before {
                return;
            }
        }
    }

    /// Marks values, and all that they are made of.
    fn follow(&mut self, mut work: Vec<Val>) {
        let s = self.s;
        while let Some(v) = work.pop() {
            let Some(def) = s.def(v).filter(|d| s.forest.loops[self.root].blocks.contains(&d.block())) else {
                continue;
            };
            if !self.live.insert(v) {
                continue;
            }
            let around: Vec<usize> = self.loops_around(def.block()).collect();
            self.needed.extend(around);
            match def {
                Def::Inst(b, k) => work.extend(&s.f.body.at(b).insts[k].args),
                Def::Param(b, k) => work.extend(s.incoming(b).into_iter().map(|(_, _, args)| args[k])),
            }
        }
    }

    /// Do all ways out of a branch meet again, with nothing on them that is needed, and nothing but what is the same?
    fn decides_nothing(&self, b: BlockId) -> bool {
        let term = &self.s.f.body.at(b).term;
        if !matches!(term, Term::CondBr(..) | Term::Switch(..)) || self.decided.contains(&b) || !self.is_needed(b) {
            return false;
        }
        let ways: Vec<Vec<&Edge>> = term.edges().into_iter().map(|e| self.way(b, e)).collect();
        let Some((first, others)) = ways.split_first() else { return false };
        let at = |way: &[&Edge], b: BlockId| way.iter().position(|e| e.block == b);
        let meet = first.iter().find(|e| others.iter().all(|w| at(w, e.block).is_some()));
        meet.is_some_and(|e| {
            let wanted = self.s.f.body.at(e.block).params.iter().map(|p| self.live.contains(p));
            let same = |w: &Vec<&Edge>| {
                let other = w[at(w, e.block).expect("they meet there")];
                wanted.clone().zip(e.args.iter().zip(&other.args)).all(|(wanted, (x, y))| !wanted || x == y)
            };
            others.iter().all(same)
        })
    }

    /// The edges that control passes from a branch on, as long as nothing is done there that is needed.
    fn way(&self, from: BlockId, first: &'s Edge) -> Vec<&'s Edge> {
        let s = self.s;
        let own = s.forest.innermost.get(&from).copied();
        let mut out = vec![first];
        while out.len() < WAY {
            let edge = *out.last().expect("not empty");
            let b = edge.block;
            let inside = s.forest.loops[self.root].blocks.contains(&b);
            let header = own.is_some_and(|l| s.forest.loops[l].header == b);
            if !inside || header {
                break;
            }
            // A loop that is not needed is passed by.
            let innermost = s.forest.innermost.get(&b).copied();
            if innermost != own {
                let passed = innermost.filter(|q| {
                    let q = &s.forest.loops[*q];
                    !self.is_needed(b) && q.header == b && q.parent == own && q.exits.len() == 1
                });
                let Some(q) = passed else { break };
                let (at, k) = s.forest.loops[q].exits[0];
                out.push(s.f.body.at(at).term.edges()[k]);
                continue;
            }
            let block = s.f.body.at(b);
            let idle =
                |(k, i): (usize, &Inst)| !self.stays((b, k), i) && i.result.is_none_or(|r| !self.live.contains(&r));
            let empty = block.insts.iter().enumerate().all(idle) && block.params.iter().all(|p| !self.live.contains(p));
            let next = match &block.term {
                Term::Br(e) => Some(e),
                // Whichever: they meet again.
                Term::CondBr(_, e, _) if self.decided.contains(&b) => Some(e),
                _ => None,
            };
            match next.filter(|_| empty) {
                Some(e) => out.push(e),
                None => break,
            }
        }
        out
    }

    /// The function with what is needed.
    fn left(self) -> Slice {
        let s = self.s;
        let mut f = s.f.clone();
        let mut accesses = HashSet::default();
        for &b in self.blocks.iter().filter(|b| self.is_needed(**b)) {
            let mut kept = vec![];
            for (k, i) in s.f.body.at(b).insts.iter().enumerate() {
                if self.keeps((b, k), i) {
                    kept.push(i.clone());
                    accesses.extend(i.op.view().map(|_| (b, k)));
                }
            }
            f.body.at_mut(b).insts = kept;
        }
        for &b in self.blocks.iter().filter(|b| self.decided.contains(b)) {
            let any = f.body.constant(b, Ty::I32, 0);
            if let Term::CondBr(c, ..) | Term::Switch(c, _) = &mut f.body.at_mut(b).term {
                *c = any;
            }
        }
        let inside = s.forest.subtree(self.root).into_iter().filter(|&l| l != self.root);
        let skip = inside
            .filter(|l| !self.needed.contains(l))
            .filter(|&l| s.forest.loops[l].parent.is_none_or(|p| p == self.root || self.needed.contains(&p)))
            .collect();
        Slice { f, skip, accesses }
    }
}

/// In which blocks of a loop control may be later in the same iteration, by block.
pub(super) fn later(s: &Scev, root: usize) -> HashMap<BlockId, HashSet<BlockId>> {
    let lp = &s.forest.loops[root];
    let ahead = |b: BlockId| {
        let edges = s.f.body.at(b).term.edges();
        edges.iter().map(|e| e.block).filter(|t| *t != lp.header && lp.blocks.contains(t)).collect::<Vec<_>>()
    };
    let from = |b: BlockId| {
        let (mut seen, mut work) = (HashSet::default(), ahead(b));
        while let Some(b) = work.pop() {
            if seen.insert(b) {
                work.extend(ahead(b));
            }
        }
        seen
    };
    lp.blocks.iter().map(|&b| (b, from(b))).collect()
}
