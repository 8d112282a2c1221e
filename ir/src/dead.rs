//! Dead code elimination over a body (mark and sweep from effects, branches and returns).

use std::collections::{BTreeSet, HashMap};

use crate::cfg::{Block, BlockId, Body, Term, Val};

/// Removes instructions and block parameters whose values nobody needs, and empties blocks that
/// cannot be reached.
pub fn eliminate_dead(body: &mut Body) {
    eliminate_dead_but(body, vec![]);
}

/// [`eliminate_dead`], with values that are needed although nothing in the body says so.
pub fn eliminate_dead_but(body: &mut Body, needed: Vec<Val>) {
    let order = body.rpo();
    let mut live = vec![false; body.types.len()];
    let mut defs: HashMap<Val, (BlockId, Option<usize>, usize)> = HashMap::new();
    for &b in &order {
        for (i, p) in body.at(b).params.iter().enumerate() {
            defs.insert(*p, (b, None, i));
        }
        for (i, inst) in body.at(b).insts.iter().enumerate() {
            if let Some(r) = inst.result {
                defs.insert(r, (b, Some(i), 0));
            }
        }
    }
    let mut incoming: HashMap<BlockId, Vec<(BlockId, usize)>> = HashMap::new();
    let mut work: Vec<Val> = needed;
    for &b in &order {
        let at = body.at(b);
        at.insts.iter().filter(|i| i.op.has_effect()).for_each(|i| work.extend(&i.args));
        match &at.term {
            Term::CondBr(c, ..) | Term::Switch(c, _) => work.push(*c),
            Term::Return(vs) => work.extend(vs),
            _ => {}
        }
        for (k, e) in at.term.edges().iter().enumerate() {
            incoming.entry(e.block).or_default().push((b, k));
        }
    }
    while let Some(v) = work.pop() {
        if std::mem::replace(&mut live[v.0 as usize], true) {
            continue;
        }
        match defs.get(&v) {
            Some(&(b, Some(i), _)) => work.extend(&body.at(b).insts[i].args),
            Some(&(b, None, p)) => {
                for &(from, k) in incoming.get(&b).into_iter().flatten() {
                    work.push(body.at(from).term.edges()[k].args[p]);
                }
            }
            None => {}
        }
    }
    let reachable: BTreeSet<BlockId> = order.iter().copied().collect();
    let dead: HashMap<BlockId, Vec<bool>> = order
        .iter()
        .filter(|b| b.0 != 0)
        .map(|&b| (b, body.at(b).params.iter().map(|p| live[p.0 as usize]).collect()))
        .collect();
    for bi in 0..body.blocks.len() {
        let id = BlockId(bi as u32);
        if !reachable.contains(&id) {
            body.blocks[bi] = Block::new();
            continue;
        }
        let at = &mut body.blocks[bi];
        at.insts.retain(|i| i.op.has_effect() || i.result.is_some_and(|r| live[r.0 as usize]));
        if let Some(keep) = dead.get(&id) {
            let mut k = keep.iter();
            at.params.retain(|_| *k.next().expect("same length"));
        }
        for e in at.term.edges_mut() {
            if let Some(keep) = dead.get(&e.block) {
                let mut k = keep.iter();
                e.args.retain(|_| *k.next().expect("same length"));
            }
        }
    }
}
