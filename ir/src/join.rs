//! How the contributions to a reduction are joined.
//!
//! Takes one value per reduction of a region on each side, gives the joined ones. Most reductions stand alone and are
//! joined by an operation. To say *which* iteration had the extreme value (argmin, argmax, and what else was set at
//! the same update), several form a **group**: a lead, joined by a minimum or maximum; the positions that decide
//! between equal leads ([`Join::Tie`]); and any values that go with the winner ([`Join::With`]). As positions are
//! different for different contributions, the winner does not depend on the order in which they are joined.

use std::fmt;

use crate::eval::eval;
use crate::num::NumOp;

/// How one value of a contribution is joined to the accumulator.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Join {
    /// By an operation with an [identity](NumOp::identity): one that gives the same in any order, or, under relaxed float
    /// semantics, the same but for rounding.
    By(NumOp),
    /// The positions of a group, whose lead is the reduction with that number: where the leads are equal, the side wins
    /// whose position the operation (a minimum or maximum of i64) picks.
    Tie(u32, NumOp),
    /// The value of the side that wins in the group with that lead.
    With(u32),
}

impl Join {
    /// The value that changes nothing: an accumulator starts from it.
    pub fn identity(self) -> Option<u64> {
        match self {
            Join::By(op) | Join::Tie(_, op) => op.identity(),
            // It goes with a lead and a position that never win.
            Join::With(_) => Some(0),
        }
    }

    /// Is what is joined a sum or product of floats, whose rounding depends on the order?
    pub fn rounds(self) -> bool {
        matches!(self, Join::By(op) if op.rounds())
    }

    /// The lead of the group that it belongs to, unless it is one itself.
    pub fn lead(self) -> Option<u32> {
        match self {
            Join::By(_) => None,
            Join::Tie(n, _) | Join::With(n) => Some(n),
        }
    }

    /// Reads what is printed: `i32.add`, `tie:0:i64.min_s`, `with:0`.
    pub fn parse(text: &str) -> Option<Join> {
        if let Some(n) = text.strip_prefix("with:") {
            return n.parse().ok().map(Join::With);
        }
        match text.strip_prefix("tie:") {
            Some(rest) => {
                let (n, op) = rest.split_once(':')?;
                Some(Join::Tie(n.parse().ok()?, NumOp::from_wasm_name(op)?))
            }
            None => NumOp::from_wasm_name(text).map(Join::By),
        }
    }
}

impl fmt::Display for Join {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Join::By(op) => write!(f, "{op}"),
            Join::Tie(n, op) => write!(f, "tie:{n}:{op}"),
            Join::With(n) => write!(f, "with:{n}"),
        }
    }
}

/// The number of the positions of the group with that lead, if it leads one.
pub fn tie(joins: &[Join], lead: usize) -> Option<(usize, NumOp)> {
    joins.iter().enumerate().find_map(|(k, j)| match j {
        Join::Tie(n, op) if *n as usize == lead => Some((k, *op)),
        _ => None,
    })
}

/// Joins a contribution to the accumulators. `None` if an operation is none to reduce by.
pub fn join(joins: &[Join], acc: &mut [u64], new: &[u64]) -> Option<()> {
    let extreme = |op: NumOp, k: usize, acc: &[u64]| eval(op, &[acc[k], new[k]]).ok();
    // Whether the new side wins, for every group.
    let mut wins = vec![false; joins.len()];
    for (k, j) in joins.iter().enumerate() {
        if let (Join::By(op), Some((t, order))) = (j, tie(joins, k)) {
            let better = extreme(*op, k, acc)? != acc[k];
            wins[k] = better || (acc[k] == new[k] && extreme(order, t, acc)? != acc[t]);
        }
    }
    for (k, j) in joins.iter().enumerate() {
        match *j {
            Join::By(op) => acc[k] = extreme(op, k, acc)?,
            Join::Tie(n, _) | Join::With(n) if *wins.get(n as usize)? => acc[k] = new[k],
            Join::Tie(..) | Join::With(_) => {}
        }
    }
    Some(())
}

/// What is accumulated before each slot of partial results, slot by slot, from what it was before the first one on: an
/// exclusive scan. `None` if an operation is none to reduce by.
pub fn prefixes(joins: &[Join], starts: &[u64], partials: &[u64]) -> Option<Vec<u64>> {
    let mut acc = starts.to_vec();
    let mut out = Vec::with_capacity(partials.len());
    for part in partials.chunks_exact(joins.len().max(1)) {
        out.extend(&acc);
        join(joins, &mut acc, part)?;
    }
    Some(out)
}

/// Do the joins make sense together: is every lead a minimum or maximum of integers that has one list of positions?
/// Gives the first that does not, and why.
pub fn check(joins: &[Join]) -> Result<(), (usize, &'static str)> {
    for (k, j) in joins.iter().enumerate() {
        match *j {
            Join::By(op) if op.identity().is_none() => return Err((k, "the operation has no identity")),
            Join::Tie(_, op) if !matches!(op, NumOp::I64MinS | NumOp::I64MaxS) => {
                return Err((k, "positions are ordered by i64.min_s or i64.max_s"));
            }
            _ => {}
        }
        let Some(lead) = j.lead() else { continue };
        match joins.get(lead as usize) {
            Some(Join::By(op)) if op.is_extreme() => {}
            _ => return Err((k, "its lead is no minimum or maximum of integers")),
        }
        let ties = joins.iter().filter(|x| matches!(x, Join::Tie(n, _) if *n == lead)).count();
        if ties != 1 {
            return Err((k, "a group has one list of positions"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: [Join; 3] = [Join::By(NumOp::I32MaxS), Join::Tie(0, NumOp::I64MinS), Join::With(0)];

    #[test]
    fn prints_and_parses() {
        for j in FIRST {
            assert_eq!(Join::parse(&j.to_string()), Some(j));
        }
        assert_eq!(Join::parse("tie:0"), None);
        assert_eq!(Join::parse("i32.nothing"), None);
    }

    /// The first greatest element, whatever the order of joining.
    #[test]
    fn any_order() {
        let contributions = [[3u64, 4, 40], [7, 2, 20], [7, 1, 10], [7, 9, 90], [(-5i32) as u32 as u64, 0, 0]];
        let mut order = [0usize, 1, 2, 3, 4];
        for turn in 0..24 {
            order.swap(turn % 5, (turn * 3 + 1) % 5);
            let mut acc: Vec<u64> = FIRST.iter().map(|j| j.identity().unwrap()).collect();
            for k in order {
                join(&FIRST, &mut acc, &contributions[k]).unwrap();
            }
            assert_eq!(acc, [7, 1, 10], "{order:?}");
        }
    }

    #[test]
    fn groups_are_checked() {
        assert_eq!(check(&FIRST), Ok(()));
        assert!(check(&[Join::With(0)]).is_err());
        assert!(check(&[Join::By(NumOp::I32MaxS), Join::With(0)]).is_err());
        assert!(check(&[Join::By(NumOp::I32Add), Join::Tie(0, NumOp::I64MinS)]).is_err());
        assert!(check(&[Join::By(NumOp::I32MaxS), Join::Tie(0, NumOp::I64Add)]).is_err());
        assert!(check(&[Join::By(NumOp::I32Sub)]).is_err());
    }
}
