//! What the original loop costs: a rough count of the operations that a CPU does for it.
//!
//! Takes a region and trip counts; gives operations, of which a core does a few for each nanosecond. An
//! address is free, as in the original: there it is a pointer that moves along. Assumes that floats are done
//! under canonical NaNs, where every result is tested.

use crate::cfg::Op;
use crate::num::{Clif, NumOp};
use crate::region::{LoopKind, Region};

/// Operations that a float operation and the test of its result come to.
const FLOAT: u64 = 3;
/// What a division or a root comes to.
const DIVISION: u64 = 10;

/// What one operation of the numerics table comes to.
fn weight(n: NumOp) -> u64 {
    let info = n.info();
    match info.clif {
        Clif::DivS | Clif::DivU | Clif::RemS | Clif::RemU | Clif::Unary("sqrt") | Clif::Binary("fdiv") => DIVISION,
        Clif::Canon | Clif::Select | Clif::Bitcast => 1,
        _ if info.result.is_float() => FLOAT,
        _ => 1,
    }
}

impl Region {
    /// Operations of one iteration.
    pub fn weight(&self) -> u64 {
        let order = self.body.rpo();
        let n = self.body.types.len();
        // What each value is made of; an address is not followed.
        let mut made_of = vec![vec![]; n];
        let mut work = vec![];
        let mut total = 0;
        for &b in &order {
            let at = self.body.at(b);
            for i in &at.insts {
                let data = match i.op {
                    Op::Load { .. } | Op::PrivateLoad { .. } => &[],
                    Op::Store { .. } | Op::Update { .. } | Op::PrivateStore { .. } => &i.args[1..],
                    _ => &i.args[..],
                };
                match i.result {
                    Some(r) => made_of[r.0 as usize].extend(data),
                    None => work.extend(data),
                }
                total += match i.op {
                    Op::Load { .. } | Op::Store { .. } | Op::PrivateLoad { .. } | Op::PrivateStore { .. } => 1,
                    // In the original a load, an operation and a store.
                    Op::Update { .. } => 3,
                    _ => 0,
                };
            }
            work.extend(at.term.uses());
            for e in at.term.edges() {
                for (p, a) in self.body.at(e.block).params.iter().zip(&e.args) {
                    made_of[p.0 as usize].push(*a);
                }
            }
        }
        let mut data = vec![false; n];
        while let Some(v) = work.pop() {
            if !std::mem::replace(&mut data[v.0 as usize], true) {
                work.append(&mut made_of[v.0 as usize]);
            }
        }
        let insts = order.iter().flat_map(|&b| &self.body.at(b).insts);
        let counted = insts.filter(|i| i.result.is_some_and(|r| data[r.0 as usize]));
        total += counted.map(|i| if let Op::Num(n) = i.op { weight(n) } else { 0 }).sum::<u64>();
        total.max(1)
    }

    /// Operations of the whole region, for these trip counts.
    pub fn work(&self, trips: &[Option<u64>]) -> u64 {
        self.weight().saturating_mul(self.iterations(trips))
    }

    /// How often the body's innermost code is run, for these trip counts.
    pub fn iterations(&self, trips: &[Option<u64>]) -> u64 {
        let mut inner = 1u64;
        let mut outer = 1u64;
        let mut deepest: Vec<u64> = vec![1; trips.len()];
        for (l, d) in self.loops.iter().enumerate() {
            // An unknown count is taken for a short loop.
            let t = trips[l].unwrap_or(16);
            match d.kind {
                LoopKind::Parallel(_) | LoopKind::Host(_) => outer = outer.saturating_mul(t),
                LoopKind::Residue | LoopKind::Pairs => {}
                LoopKind::Sequential => {
                    let around = d.parent.map_or(1, |p| deepest[p]);
                    deepest[l] = around.saturating_mul(t.max(1));
                    inner = inner.max(deepest[l]);
                }
            }
            if let (LoopKind::Parallel(_) | LoopKind::Host(_), Some(p)) = (d.kind, d.parent) {
                deepest[l] = deepest[p];
            }
        }
        outer.saturating_mul(inner)
    }
}
