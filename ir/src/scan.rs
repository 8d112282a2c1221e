//! Scans: reductions of which each iteration uses what has been accumulated before it.
//!
//! Takes a region whose body is handed the accumulators and returns them; says whether each of them is what it was,
//! joined with something that does not depend on any of them ([`check`]), so that chunks of iterations can be summed up
//! in any order before the first one is run; and gives the body that sums up ([`totals`]). Assumes that the guards keep
//! what an iteration loads apart from what the others store.

use crate::cfg::{BlockId, Body, Inst, Op, Term, Val};
use crate::dead::eliminate;
use crate::join::Join;
use crate::num::NumOp;
use crate::region::{Guard, Region};

/// The values that depend on one of these, but for branches.
pub(crate) fn dependent(body: &Body, on: impl Iterator<Item = Val>) -> Vec<bool> {
    let mut depends = vec![false; body.types.len()];
    on.for_each(|v| depends[v.0 as usize] = true);
    let order = body.rpo();
    loop {
        let mut changed = false;
        let mut mark = |depends: &mut Vec<bool>, v: Val| {
            changed |= !std::mem::replace(&mut depends[v.0 as usize], true);
        };
        for &b in &order {
            for i in &body.at(b).insts {
                if let Some(r) = i.result.filter(|_| i.args.iter().any(|a| depends[a.0 as usize])) {
                    mark(&mut depends, r);
                }
            }
            for e in body.at(b).term.edges() {
                for (&p, &a) in body.at(e.block).params.iter().zip(&e.args) {
                    if depends[a.0 as usize] {
                        mark(&mut depends, p);
                    }
                }
            }
        }
        if !changed {
            return depends;
        }
    }
}

/// The values that follow what the scans have accumulated.
fn running(r: &Region) -> Vec<bool> {
    dependent(&r.body, r.scans().into_iter().map(|s| s.1))
}

/// Is a step by `op` one by `join`: itself, or a difference in place of a sum?
fn steps_by(op: NumOp, join: NumOp) -> bool {
    op == join || matches!((op, join), (NumOp::I32Sub, NumOp::I32Add) | (NumOp::I64Sub, NumOp::I64Add))
}

/// Is every scan of the region one, and is what has to be asked of the guard there? Gives why not.
pub fn check(r: &Region) -> Result<(), &'static str> {
    if r.parallel().len() != 1 || !r.hosts().is_empty() || !r.then.is_empty() || r.wave.is_some() {
        return Err("a scan in a nest of more than one dimension or launch");
    }
    let running = running(r);
    let runs = |v: &Val| running[v.0 as usize];
    let order = r.body.rpo();
    for &b in &order {
        let at = r.body.at(b);
        if matches!(&at.term, Term::CondBr(c, ..) | Term::Switch(c, _) if runs(c)) {
            return Err("a branch follows the running value of a scan");
        }
        if at.insts.iter().any(|i| matches!(i.op, Op::Update { .. })) {
            return Err("an update in place beside a scan");
        }
        let Term::Return(values) = &at.term else { continue };
        for (x, v) in r.reductions.iter().zip(values) {
            if !x.scan && runs(v) {
                return Err("a reduction of running values");
            }
        }
    }
    for (k, param) in r.scans() {
        let Join::By(op) = r.reductions[k].join else { return Err("a scan by a choice") };
        if op.info().result.is_float() {
            return Err("a scan of floats");
        }
        carries(&r.body, (k, param), op, &running)?;
    }
    let asked = |pair: &(u32, u32)| r.guards.contains(&Guard::Fresh(pair.0, pair.1));
    if stale(r).iter().all(asked) { Ok(()) } else { Err("a load may read what its iteration has stored") }
}

/// Is what the body returns at that place the parameter, joined by the operation with what does not follow any scan?
fn carries(body: &Body, (k, param): (usize, Val), op: NumOp, running: &[bool]) -> Result<(), &'static str> {
    let order = body.rpo();
    let mut insts: Vec<Option<&Inst>> = vec![None; body.types.len()];
    let mut inputs: Vec<Vec<Val>> = vec![vec![]; body.types.len()];
    let mut work: Vec<Val> = vec![];
    for &b in &order {
        let at = body.at(b);
        at.insts.iter().for_each(|i| i.result.into_iter().for_each(|v| insts[v.0 as usize] = Some(i)));
        for e in at.term.edges() {
            body.at(e.block).params.iter().zip(&e.args).for_each(|(p, a)| inputs[p.0 as usize].push(*a));
        }
        if let Term::Return(values) = &at.term {
            work.extend(values.get(k));
        }
    }
    let runs = |v: &Val| running[v.0 as usize];
    let mut seen = vec![false; body.types.len()];
    while let Some(v) = work.pop() {
        if v == param || std::mem::replace(&mut seen[v.0 as usize], true) {
            continue;
        }
        match insts[v.0 as usize].map(|i| (i.op, i.args.as_slice())) {
            Some((Op::Num(n), &[a, b])) if steps_by(n, op) => match (runs(&a), runs(&b)) {
                (true, false) => work.push(a),
                (false, true) if n == op => work.push(b),
                _ => return Err("a scan joins what does not stand alone"),
            },
            Some((Op::Num(NumOp::I32Select | NumOp::I64Select), &[a, b, c])) if !runs(&c) => work.extend([a, b]),
            None if !inputs[v.0 as usize].is_empty() => work.extend(&inputs[v.0 as usize]),
            _ => return Err("a value is carried on that is no scan"),
        }
    }
    Ok(())
}

/// One iteration as far as the accumulators need it: it stores nothing, and loads only what is accumulated.
pub fn totals(r: &Region) -> Body {
    let running = running(r);
    let fixed = |i: &Inst| !i.args.iter().any(|a| running[a.0 as usize]);
    let mut body = r.body.clone();
    // What traps because of a running value does so when that is known.
    eliminate(&mut body, vec![], |i| match i.op {
        Op::Num(n) => n.traps() && fixed(i),
        Op::TrapIf => fixed(i),
        _ => false,
    });
    body
}

/// The stores of an iteration (by view) in front of loads of what is accumulated: those must not read what these have
/// written.
pub fn stale(r: &Region) -> Vec<(u32, u32)> {
    let body = &r.body;
    let reach = reach(body);
    let kept = totals(r);
    let mut out = vec![];
    for b in body.rpo() {
        for (k, i) in body.at(b).insts.iter().enumerate() {
            let Op::Store { view: store, .. } = i.op else { continue };
            for to in kept.rpo() {
                let all = &body.at(to).insts;
                let behind = |x: &Inst| {
                    let at = all.iter().position(|y| y.result == x.result);
                    reach[b.0 as usize][to.0 as usize] || (b == to && at.is_some_and(|at| at > k))
                };
                for x in &kept.at(to).insts {
                    let Op::Load { view, .. } = x.op else { continue };
                    let pair = (store, view);
                    // Where an address is only known inside, the kernel checks it against all stores.
                    let known = r.views.get(view as usize).is_some_and(|v| v.base.is_some());
                    if known && behind(x) && !out.contains(&pair) {
                        out.push(pair);
                    }
                }
            }
        }
    }
    out
}

/// Which blocks control comes to from each, by at least one edge.
fn reach(body: &Body) -> Vec<Vec<bool>> {
    let n = body.blocks.len();
    let from = |b: usize| {
        let mut seen = vec![false; n];
        let mut work = vec![BlockId(b as u32)];
        while let Some(b) = work.pop() {
            for e in body.at(b).term.edges() {
                if !std::mem::replace(&mut seen[e.block.0 as usize], true) {
                    work.push(e.block);
                }
            }
        }
        seen
    };
    (0..n).map(from).collect()
}
