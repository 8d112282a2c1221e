//! Slices of a body: what some of its instructions need, and no more (Weiser, "Program slicing", 1981).
//!
//! Takes a body and says of which instructions it is; leaves those, the values that they are made of, and the branches that
//! decide whether they come and with which values. Every other branch becomes a jump to where its ways meet again, so loops
//! that only compute something else are gone: aggressive dead code elimination, over control dependence (Cytron, Ferrante,
//! Rosen, Wegman and Zadeck, "Efficiently computing static single assignment form and the control dependence graph", 1991).
//! What the rest would have done to end an iteration, or not to end it, is not done.

use crate::cfg::{BlockId, Body, Edge, Inst, Term, Val};

/// What is needed so far.
struct Needed<'b> {
    body: &'b Body,
    order: Vec<BlockId>,
    /// For each block, those that every way from it to an end passes, itself included.
    behind: Vec<Vec<bool>>,
    /// Where each value comes from: the block, and the instruction, or none of a parameter.
    defs: Vec<Option<(BlockId, Option<usize>)>>,
    preds: Vec<Vec<BlockId>>,
    values: Vec<bool>,
    branches: Vec<bool>,
    blocks: Vec<bool>,
    work: Vec<Val>,
}

/// For each block those that every way from it to an end passes; `None` if there is no way to one from some.
fn behind(body: &Body, order: &[BlockId]) -> Option<Vec<Vec<bool>>> {
    let n = body.blocks.len();
    let (mut all, mut ends) = (vec![vec![true; n]; n], vec![false; n]);
    let mut changed = true;
    while changed {
        changed = false;
        for &b in order.iter().rev() {
            let edges = body.at(b).term.edges();
            let mut new = vec![!edges.is_empty(); n];
            for e in &edges {
                new.iter_mut().zip(&all[e.block.0 as usize]).for_each(|(x, y)| *x &= y);
            }
            new[b.0 as usize] = true;
            let ended = edges.is_empty() || edges.iter().any(|e| ends[e.block.0 as usize]);
            changed |= new != all[b.0 as usize] || ended != ends[b.0 as usize];
            all[b.0 as usize] = new;
            ends[b.0 as usize] = ended;
        }
    }
    order.iter().all(|b| ends[b.0 as usize]).then_some(all)
}

impl Needed<'_> {
    /// A block has something in it: whether control comes there matters.
    fn block(&mut self, b: BlockId) {
        if std::mem::replace(&mut self.blocks[b.0 as usize], true) {
            return;
        }
        for a in self.order.clone() {
            let edges = self.body.at(a).term.edges();
            let passes = |x: BlockId| self.behind[x.0 as usize][b.0 as usize];
            // It comes on one of the ways from there, and not on all.
            if edges.len() > 1 && edges.iter().any(|e| passes(e.block)) && (a == b || !passes(a)) {
                self.branch(a);
            }
        }
    }

    fn branch(&mut self, a: BlockId) {
        if std::mem::replace(&mut self.branches[a.0 as usize], true) {
            return;
        }
        if let Term::CondBr(c, ..) | Term::Switch(c, _) = &self.body.at(a).term {
            self.work.push(*c);
        }
        self.block(a);
    }

    /// Follows all values that are needed.
    fn follow(&mut self) {
        while let Some(v) = self.work.pop() {
            if std::mem::replace(&mut self.values[v.0 as usize], true) {
                continue;
            }
            let Some((b, inst)) = self.defs[v.0 as usize] else { continue };
            let body = self.body;
            self.block(b);
            if let Some(k) = inst {
                self.work.extend(&body.at(b).insts[k].args);
                continue;
            }
            let at = body.at(b).params.iter().position(|p| *p == v).expect("a parameter of its block");
            for p in self.preds[b.0 as usize].clone() {
                // Which one it is, the ways to the block decide.
                self.block(p);
                if body.at(p).term.edges().len() > 1 {
                    self.branch(p);
                }
                let edges = body.at(p).term.edges().into_iter().filter(|e| e.block == b);
                self.work.extend(edges.map(|e| e.args[at]));
            }
        }
    }
}

/// Leaves what the instructions need that are `wanted`, and those that are wanted `beside` them where control comes for
/// another reason. It returns nothing then.
pub(crate) fn slice(body: &mut Body, wanted: impl Fn(&Inst) -> bool, beside: impl Fn(&Inst) -> bool) {
    let order = body.rpo();
    let Some(behind) = behind(body, &order) else { return };
    let mut defs = vec![None; body.types.len()];
    for &b in &order {
        let at = body.at(b);
        at.params.iter().for_each(|p| defs[p.0 as usize] = Some((b, None)));
        let results = at.insts.iter().enumerate().filter_map(|(k, i)| Some((k, i.result?)));
        results.for_each(|(k, r)| defs[r.0 as usize] = Some((b, Some(k))));
    }
    let (n, preds) = (body.blocks.len(), body.preds());
    let mut need = Needed {
        body,
        order: order.clone(),
        behind,
        defs,
        preds,
        values: vec![false; body.types.len()],
        branches: vec![false; n],
        blocks: vec![false; n],
        work: vec![],
    };
    let reached = |b: &BlockId| order.contains(b);
    need.preds.iter_mut().for_each(|p| p.retain(reached));
    for &b in &order {
        for i in need.body.at(b).insts.iter().filter(|i| wanted(i)) {
            need.block(b);
            need.work.extend(&i.args);
        }
    }
    need.follow();
    loop {
        let before = need.blocks.clone();
        for &b in order.iter().filter(|b| before[b.0 as usize]) {
            need.work.extend(need.body.at(b.to_owned()).insts.iter().filter(|i| beside(i)).flat_map(|i| &i.args));
        }
        need.follow();
        if need.blocks == before {
            break;
        }
    }
    let Needed { behind, values, branches, blocks, .. } = need;
    let kept: Vec<Vec<bool>> =
        (0..n).map(|b| body.blocks[b].params.iter().map(|p| b == 0 || values[p.0 as usize]).collect()).collect();
    let filter = |vs: &mut Vec<Val>, kept: &[bool]| {
        let mut k = kept.iter();
        vs.retain(|_| *k.next().expect("same length"));
    };
    // The first block that all ways pass: it has the most of them behind it.
    let meet = |b: BlockId| {
        let passed = order.iter().copied().filter(|x| *x != b && behind[b.0 as usize][x.0 as usize]);
        passed.max_by_key(|x| behind[x.0 as usize].iter().filter(|p| **p).count())
    };
    for &b in &order {
        let (own, alive) = (&kept[b.0 as usize], blocks[b.0 as usize]);
        let at = body.at_mut(b);
        filter(&mut at.params, own);
        at.insts.retain(|i| wanted(i) || (alive && beside(i)) || i.result.is_some_and(|r| values[r.0 as usize]));
        at.term = match std::mem::replace(&mut at.term, Term::Unreachable) {
            Term::CondBr(..) | Term::Switch(..) if !branches[b.0 as usize] => match meet(b) {
                Some(block) => Term::Br(Edge { block, args: vec![] }),
                None => Term::Return(vec![]),
            },
            Term::Return(_) => Term::Return(vec![]),
            mut term => {
                term.edges_mut().into_iter().for_each(|e| filter(&mut e.args, &kept[e.block.0 as usize]));
                term
            }
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cfg::{MemTy, Op};
    use crate::num::{NumOp, Ty};

    fn to(block: BlockId, args: &[Val]) -> Edge {
        Edge { block, args: args.to_vec() }
    }

    /// Blocks, and conditional branches, that are left.
    fn size(body: &Body) -> (usize, usize) {
        let order = body.rpo();
        (order.len(), order.iter().filter(|b| matches!(body.at(**b).term, Term::CondBr(..))).count())
    }

    /// A loop computes a value; behind it, it is stored under a condition.
    fn program() -> (Body, Val, Val) {
        let mut body = Body::default();
        let [entry, header, behind, store, done] = [(); 5].map(|()| body.block());
        let (index, carried) = (body.value(Ty::I32), body.value(Ty::I32));
        body.at_mut(entry).params.push(index);
        body.at_mut(entry).term = Term::Br(to(header, &[index]));
        body.at_mut(header).params.push(carried);
        let one = body.constant(header, Ty::I32, 1);
        let less = body.num(header, NumOp::I32Sub, &[carried, one]);
        body.at_mut(header).term = Term::CondBr(less, to(header, &[less]), to(behind, &[]));
        let odd = body.num(behind, NumOp::I32And, &[index, index]);
        body.at_mut(behind).term = Term::CondBr(odd, to(store, &[]), to(done, &[]));
        body.at_mut(store).term = Term::Br(to(done, &[]));
        body.at_mut(done).term = Term::Return(vec![]);
        let op = Op::Store { mem: MemTy::full(Ty::I32), offset: 0, view: 0 };
        body.effect(store, op, vec![index]);
        (body, index, carried)
    }

    fn is_store(i: &Inst) -> bool {
        matches!(i.op, Op::Store { .. })
    }

    #[test]
    fn a_loop_that_is_not_needed_is_gone() {
        let (mut body, ..) = program();
        slice(&mut body, is_store, |_| false);
        assert_eq!(size(&body), (5, 1), "{body:?}");
        assert!(body.at(BlockId(1)).insts.is_empty() && body.at(BlockId(1)).params.is_empty());
    }

    #[test]
    fn a_loop_that_makes_the_address_stays() {
        let (mut body, _, carried) = program();
        body.at_mut(BlockId(3)).insts[0].args = vec![carried];
        let before = body.clone();
        slice(&mut body, is_store, |_| false);
        assert_eq!(body, before);
    }

    #[test]
    fn nothing_wanted_leaves_nothing() {
        let (mut body, ..) = program();
        slice(&mut body, |_| false, |_| false);
        assert_eq!(size(&body).1, 0);
    }

    #[test]
    fn what_never_ends_is_left_alone() {
        let (mut body, ..) = program();
        body.at_mut(BlockId(3)).term = Term::Br(to(BlockId(3), &[]));
        let before = body.clone();
        slice(&mut body, is_store, |_| false);
        assert_eq!(body, before);
    }
}
