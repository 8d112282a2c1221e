//! Unrolling of loops inside a point, so that a thread has several loads under way.
//!
//! Takes the body of a kernel for a GPU; gives it with each small loop of one block changed so that four (or two) of its
//! iterations are done at once while there are that many. Whether there are is found out by making the loop's own test with
//! the values of its next iterations: nothing is assumed of its counter, which may wrap around or never meet its bound.
//! The loop itself stays behind, for the iterations that are left. Stores, loads and traps keep their order.
//!
//! Source: Aho, Lam, Sethi and Ullman, "Compilers", 2nd edition, section 10.4 (unrolling for instruction-level
//! parallelism).

use std::collections::HashMap;

use tensor_wasm_ir::{BlockId, Body, Edge, Inst, NumOp, Op, Term, Ty, Val};

/// Most operations of a loop, and how many of its iterations are then done at once.
const FACTORS: [(usize, usize); 2] = [(24, 4), (56, 2)];
/// Most operations that the next iteration's test may take.
const TEST: usize = 4;

/// Unrolls every loop that qualifies.
pub fn unroll(body: &mut Body) {
    let order = body.rpo();
    for b in order {
        if let Some(l) = Loop::of(body, b) {
            l.unroll(body);
        }
    }
}

/// A loop of one block.
struct Loop {
    block: BlockId,
    factor: usize,
    /// The instructions (by place) and parameters (by place) that its test is made of.
    test: (Vec<usize>, Vec<usize>),
    /// What decides, and whether the loop goes on where that is not zero.
    condition: (Val, bool),
    /// That is 0 or 1.
    compares: bool,
    /// Arguments of the way back.
    back: Vec<Val>,
    exit: Edge,
}

/// Names of values in a copy.
type Names = HashMap<Val, Val>;

fn named(names: &Names, v: Val) -> Val {
    names.get(&v).copied().unwrap_or(v)
}

impl Loop {
    fn of(body: &Body, b: BlockId) -> Option<Loop> {
        let block = body.at(b);
        let Term::CondBr(c, yes, no) = &block.term else { return None };
        let (back, exit, goes_on) = match (yes.block == b, no.block == b) {
            (true, false) => (yes, no, true),
            (false, true) => (no, yes, false),
            _ => return None,
        };
        let access = |i: &Inst| matches!(i.op, Op::Load { .. } | Op::Store { .. }) || i.op.private().is_some();
        let plain = |i: &Inst| matches!(i.op, Op::Const(_) | Op::Num(_) | Op::TrapIf) || access(i);
        let size = block.insts.iter().filter(|i| !matches!(i.op, Op::Const(_))).count();
        let loads = block.insts.iter().any(|i| matches!(i.op, Op::Load { .. }));
        let factor = FACTORS.iter().find(|f| size <= f.0)?.1;
        if !loads || !block.insts.iter().all(plain) {
            return None;
        }
        let is_comparison = |i: &Inst| matches!(i.op, Op::Num(n) if n.compares());
        let compares = block.insts.iter().any(|i| i.result == Some(*c) && is_comparison(i));
        let test = slice(body, b, *c, &back.args)?;
        let (condition, back, exit) = ((*c, goes_on), back.args.clone(), exit.clone());
        Some(Loop { block: b, factor, test, condition, compares, back, exit })
    }

    fn unroll(&self, body: &mut Body) {
        let own: Vec<Val> = {
            let at = body.at(self.block);
            at.params.iter().copied().chain(at.insts.iter().filter_map(|i| i.result)).collect()
        };
        let preds: Vec<BlockId> =
            body.preds()[self.block.0 as usize].iter().copied().filter(|p| *p != self.block).collect();
        let [head, many, out] = [(); 3].map(|()| body.block());
        self.leave_by(body, out, &own);
        // As many tests as there are iterations to be done without one.
        let params = body.at(self.block).params.clone();
        let fresh: Vec<Val> = params.iter().map(|p| body.value(body.ty(*p))).collect();
        body.at_mut(head).params = fresh.clone();
        let mut names: Names = params.iter().copied().zip(fresh.iter().copied()).collect();
        let mut all: Option<Val> = None;
        for _ in 1..self.factor {
            for &k in &self.test.0 {
                let i = body.at(self.block).insts[k].clone();
                copy(body, head, &i, &mut names);
            }
            let mut goes_on = named(&names, self.condition.0);
            if !self.condition.1 {
                goes_on = body.num(head, NumOp::I32Eqz, &[goes_on]);
            } else if !self.compares {
                // Any number but zero goes on.
                let zero = body.constant(head, Ty::I32, 0);
                goes_on = body.num(head, NumOp::I32Ne, &[goes_on, zero]);
            }
            all = Some(match all {
                Some(all) => body.num(head, NumOp::I32And, &[all, goes_on]),
                None => goes_on,
            });
            let next: Vec<(Val, Val)> = self.test.1.iter().map(|&p| (params[p], named(&names, self.back[p]))).collect();
            names.extend(next);
        }
        let all = all.expect("a factor of two or more");
        let edge = |block: BlockId, args: &[Val]| Edge { block, args: args.to_vec() };
        body.at_mut(head).term = Term::CondBr(all, edge(many, &[]), edge(self.block, &fresh));
        // The iterations; only the last one decides where to go.
        let mut names: Names = params.iter().copied().zip(fresh).collect();
        let insts = body.at(self.block).insts.clone();
        for n in 0..self.factor {
            insts.iter().for_each(|i| copy(body, many, i, &mut names));
            if n + 1 < self.factor {
                let next: Vec<Val> = self.back.iter().map(|v| named(&names, *v)).collect();
                names.extend(params.iter().copied().zip(next));
            }
        }
        let again: Vec<Val> = self.back.iter().map(|v| named(&names, *v)).collect();
        let leave: Vec<Val> = own.iter().map(|v| named(&names, *v)).collect();
        let (again, leave) = (edge(head, &again), edge(out, &leave));
        let c = named(&names, self.condition.0);
        body.at_mut(many).term =
            if self.condition.1 { Term::CondBr(c, again, leave) } else { Term::CondBr(c, leave, again) };
        for p in preds {
            for e in body.at_mut(p).term.edges_mut() {
                if e.block == self.block {
                    e.block = head;
                }
            }
        }
    }

    /// Makes a block the only way out of the loop: it takes all values of the loop, and has them for what comes behind.
    fn leave_by(&self, body: &mut Body, out: BlockId, own: &[Val]) {
        let fresh: Vec<Val> = own.iter().map(|v| body.value(body.ty(*v))).collect();
        let names: Names = own.iter().copied().zip(fresh.iter().copied()).collect();
        for (b, block) in body.blocks.iter_mut().enumerate() {
            if b != self.block.0 as usize {
                block.insts.iter_mut().flat_map(|i| &mut i.args).for_each(|v| *v = named(&names, *v));
                block.term.map_uses(&mut |v| named(&names, v));
            }
        }
        let exit = Edge { block: self.exit.block, args: self.exit.args.iter().map(|v| named(&names, *v)).collect() };
        let at = body.at_mut(out);
        (at.params, at.term) = (fresh, Term::Br(exit));
        for e in body.at_mut(self.block).term.edges_mut() {
            if e.block != self.block {
                *e = Edge { block: out, args: own.to_vec() };
            }
        }
    }
}

/// Copies an instruction under other names.
fn copy(body: &mut Body, to: BlockId, i: &Inst, names: &mut Names) {
    let args = i.args.iter().map(|v| named(names, *v)).collect();
    let result = i.result.map(|r| body.value(body.ty(r)));
    names.extend(i.result.zip(result));
    body.at_mut(to).insts.push(Inst { op: i.op, args, result, at: i.at });
}

/// What a value, and what it will be in the next iterations, is computed from in that block: instructions in order, and
/// parameters. Nothing if that is more than arithmetic, or too much.
fn slice(body: &Body, b: BlockId, of: Val, back: &[Val]) -> Option<(Vec<usize>, Vec<usize>)> {
    let block = body.at(b);
    let (mut insts, mut params, mut work) = (vec![], vec![], vec![of]);
    while let Some(v) = work.pop() {
        if let Some(p) = block.params.iter().position(|x| *x == v) {
            if !params.contains(&p) {
                params.push(p);
                work.push(back[p]);
            }
            continue;
        }
        let Some(k) = block.insts.iter().position(|i| i.result == Some(v)) else { continue };
        if insts.contains(&k) {
            continue;
        }
        let i = &block.insts[k];
        if !matches!(i.op, Op::Const(_) | Op::Num(_)) || i.op.has_effect() {
            return None;
        }
        insts.push(k);
        work.extend(&i.args);
    }
    let size = insts.iter().filter(|k| !matches!(block.insts[**k].op, Op::Const(_))).count();
    insts.sort_unstable();
    (size <= TEST).then_some((insts, params))
}
