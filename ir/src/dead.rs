//! Dead code elimination over a body (mark and sweep from effects, branches and returns).

use crate::cfg::{Block, BlockId, Body, Inst, Term, Val};

/// Removes instructions and block parameters whose values nobody needs, and empties blocks that
/// cannot be reached.
pub fn eliminate_dead(body: &mut Body) {
    eliminate_dead_but(body, vec![]);
}

/// [`eliminate_dead`], with values that are needed although nothing in the body says so.
pub fn eliminate_dead_but(body: &mut Body, needed: Vec<Val>) {
    eliminate(body, needed, |i| i.op.has_effect());
}

/// Removes every instruction that neither `stays` nor gives a value that is needed by those that do, by a branch or by
/// a return.
pub(crate) fn eliminate(body: &mut Body, needed: Vec<Val>, stays: impl Fn(&Inst) -> bool) {
    let order = body.rpo();
    let mut live = vec![false; body.types.len()];
    let mut defs: Vec<Option<(BlockId, Option<usize>, usize)>> = vec![None; body.types.len()];
    for &b in &order {
        for (i, p) in body.at(b).params.iter().enumerate() {
            defs[p.0 as usize] = Some((b, None, i));
        }
        for (i, inst) in body.at(b).insts.iter().enumerate() {
            if let Some(r) = inst.result {
                defs[r.0 as usize] = Some((b, Some(i), 0));
            }
        }
    }
    let mut incoming: Vec<Vec<(BlockId, usize)>> = vec![vec![]; body.blocks.len()];
    let mut work: Vec<Val> = needed;
    for &b in &order {
        let at = body.at(b);
        at.insts.iter().filter(|i| stays(i)).for_each(|i| work.extend(&i.args));
        match &at.term {
            Term::CondBr(c, ..) | Term::Switch(c, _) => work.push(*c),
            Term::Return(vs) => work.extend(vs),
            _ => {}
        }
        for (k, e) in at.term.edges().iter().enumerate() {
            incoming[e.block.0 as usize].push((b, k));
        }
    }
    while let Some(v) = work.pop() {
        if std::mem::replace(&mut live[v.0 as usize], true) {
            continue;
        }
        match defs[v.0 as usize] {
            Some((b, Some(i), _)) => work.extend(&body.at(b).insts[i].args),
            Some((b, None, p)) => {
                for &(from, k) in &incoming[b.0 as usize] {
                    work.push(body.at(from).term.edges()[k].args[p]);
                }
            }
            None => {}
        }
    }
    // For each block that is reached: which of its parameters stay. The entry keeps all of them.
    let mut kept: Vec<Option<Vec<bool>>> = vec![None; body.blocks.len()];
    for &b in &order {
        let needed = |p: &Val| b.0 == 0 || live[p.0 as usize];
        kept[b.0 as usize] = Some(body.at(b).params.iter().map(needed).collect());
    }
    let filter = |vs: &mut Vec<Val>, kept: &[bool]| {
        let mut k = kept.iter();
        vs.retain(|_| *k.next().expect("same length"));
    };
    for (at, own) in body.blocks.iter_mut().zip(&kept) {
        let Some(own) = own else {
            *at = Block::new().into();
            continue;
        };
        at.insts.retain(|i| stays(i) || i.result.is_some_and(|r| live[r.0 as usize]));
        filter(&mut at.params, own);
        for e in at.term.edges_mut() {
            filter(&mut e.args, kept[e.block.0 as usize].as_ref().expect("reached"));
        }
    }
}
