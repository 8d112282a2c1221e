//! Reductions over a whole table: a best score or a count over all points of a nest that is run along its diagonals.
//!
//! Takes a header phi of the rows that every column joins something to, by a header phi of the columns which begins as the
//! first one, and which the first one is again behind the columns; gives the one reduction that both are. A point starts
//! both from the identity and contributes what the columns' phi is behind it. Nothing else is joined to it in a row, which
//! every point would repeat, but behind the columns where only the point of the last one goes on.

use rustc_hash::FxHashSet as HashSet;
use tensor_wasm_ir::{BlockId, Edge, Op, Val};

use super::build::Builder;
use crate::reduce::recognise;

/// A reduction over rows and columns.
#[derive(Clone, Copy)]
pub(super) struct Total {
    /// The phi of the rows, by which the reduction is known.
    phi: Val,
    /// The phi of the columns.
    inner: Val,
    /// What the phi of the columns is in the next iteration.
    end: Val,
    /// As what that is seen behind the columns.
    behind: Val,
}

impl Builder<'_, '_, '_> {
    /// Finds the reductions over the rows and columns of a wave.
    pub(super) fn find_totals(&mut self, [rows, columns]: [usize; 2]) {
        let s = self.s;
        let [outer, inner] = [rows, columns].map(|l| &s.f.body.at(s.forest.loops[l].header).params);
        // Left in its middle, the last column has not come to its end.
        let Some(count) = s.count(columns).filter(|c| !c.middle) else { return };
        for &phi in outer {
            if self.closed_form(rows, phi).is_some() {
                continue;
            }
            let Some(found) = recognise(s, rows, phi, false) else { continue };
            let begins = |j: &usize| s.phi_args(columns, *j).0 == [phi];
            let Some(j) = (0..inner.len()).find(begins) else { continue };
            let (inner, (_, back)) = (inner[j], s.phi_args(columns, j));
            let end = back[0];
            let behind = if count.kind.bottom { end } else { inner };
            let same = recognise(s, columns, inner, false).is_some_and(|x| (x.op, x.start) == (found.op, found.start));
            if same && back.iter().all(|v| *v == end) && self.only_handed_on([rows, columns], phi, behind) {
                self.totals.push(Total { phi, inner, end, behind });
                self.reductions.push(found);
            }
        }
    }

    /// Is the phi of the rows, from row to row, itself or that value of the columns, maybe joined by the last one's point to
    /// something behind them; and are both used outside of the columns for nothing else?
    fn only_handed_on(&self, [rows, columns]: [usize; 2], phi: Val, behind: Val) -> bool {
        let s = self.s;
        let [row, inner] = [rows, columns].map(|l| &s.forest.loops[l]);
        let mut same: HashSet<Val> = [phi, behind].into_iter().collect();
        let edges = || row.blocks.iter().flat_map(|b| s.f.body.at(*b).term.edges());
        let to = |e: &Edge| row.blocks.contains(&e.block) && !inner.blocks.contains(&e.block);
        // Every parameter that one of them is handed on as, and what it is joined to.
        loop {
            let before = same.len();
            for i in self.behind.iter().flat_map(|b| &s.f.body.at(*b).insts) {
                same.extend(i.result.filter(|_| i.args.iter().any(|a| same.contains(a))));
            }
            for e in edges().filter(|e| to(e)) {
                let params = s.f.body.at(e.block).params.iter().zip(&e.args);
                same.extend(params.filter(|(_, a)| same.contains(a)).map(|(p, _)| *p).collect::<Vec<_>>());
            }
            if same.len() == before {
                break;
            }
        }
        let only = |e: &Edge| {
            let mut params = s.f.body.at(e.block).params.iter().zip(&e.args);
            params.all(|(p, a)| !same.contains(p) || same.contains(a) || *p == behind)
        };
        let mut inside = edges().filter(|e| row.blocks.contains(&e.block));
        let unused = |b| s.f.body.at(b).insts.iter().all(|i| i.args.iter().all(|a| !same.contains(a)));
        let repeated = |b: &&BlockId| !inner.blocks.contains(*b) && !self.behind.contains(*b);
        let headers = s.f.body.at(row.header).params.iter().filter(|p| same.contains(p)).count() == 1;
        headers && inside.all(only) && row.blocks.iter().filter(repeated).all(|b| unused(*b))
    }

    /// What a point contributes that does not go on behind the columns, which it has left or not been in.
    pub(super) fn totals_so_far(&self, left: bool) -> Vec<Val> {
        let so_far = |phi: Val| {
            let total = self.totals.iter().find(|t| t.phi == phi).filter(|_| left);
            self.map[&total.map_or(phi, |t| t.end)]
        };
        self.reductions.iter().map(|r| so_far(r.phi)).collect()
    }

    /// What a phi of the loop `l` is in every point as the accumulator of a reduction, if it is one.
    pub(super) fn accumulator(&self, l: usize, phi: Val) -> Option<Op> {
        let of = self.totals.iter().find(|t| t.inner == phi).map_or(phi, |t| t.phi);
        let reduces = l == self.root || of != phi;
        let found = self.reductions.iter().find(|r| r.phi == of && reduces)?;
        Some(Op::Const(found.start))
    }

    /// What a point contributes to a reduction over rows and columns, where its value behind the columns is used.
    pub(super) fn total(&self, behind: Val) -> Option<Val> {
        let total = self.totals.iter().find(|t| t.behind == behind)?;
        Some(self.map[&total.end])
    }
}
