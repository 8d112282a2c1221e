//! Inner loops whose trip count moves with the loops around them: triangles, trapezoids, what an unrolled inner loop
//! leaves over.
//!
//! Takes a sequential loop of the nest whose count is not fixed before it; gives the most trips that it can have and the
//! bound of its index that moves with other indices ([`Taper`]). The bound follows from the distance that the counter
//! has to go, as a number: modulo 2³² the program's own distance may be another one, and one below zero is a long way
//! round. So the loop counts its trips in the kernel, and raises the trap flag before the first access past the bound,
//! which the guard knows nothing of.

use std::collections::BTreeSet;

use tensor_wasm_ir::{BlockId, Cmp, NumOp, Op, Taper, Ty, Val};

use super::build::Builder;
use crate::scev::{Poly, Way};
use crate::views::{Residues, split};

/// Largest step of a counter.
const STEP: i64 = 1 << 16;

/// A loop with a moving bound.
#[derive(Clone, Debug)]
pub(super) struct Bounded {
    /// Prelude value: the most trips (i64).
    pub most: Val,
    /// The bound, by loops and residues of the nest.
    pub taper: Taper,
    /// Where an iteration passes the bound's check: its header, or where the test at its top goes on.
    pub check: BlockId,
}

impl Builder<'_, '_, '_> {
    /// The bound of a loop inside the root whose count is not known before it.
    pub(super) fn bounded(&mut self, l: usize, residues: &mut Residues) -> Option<Bounded> {
        let s = self.s;
        let c = s.count(l)?;
        let step = c.step.as_signed()?;
        // index·scale ≤ way + more: of the last index of the body.
        let Way { way, scale, more } = c.way().filter(|w| w.scale < STEP)?;
        let (scale, ty) = (scale as u32, c.kind.ty);
        let forward = match c.kind.cmp {
            Cmp::Ne => true,
            Cmp::LtS | Cmp::LtU | Cmp::LeS | Cmp::LeU => step > 0,
            Cmp::GtS | Cmp::GtU | Cmp::GeS | Cmp::GeU => step < 0,
        };
        if !forward {
            return None;
        }
        // A test at the bottom lets the first iteration pass, whatever the distance: only one that is gone exactly says
        // that it is there.
        let entered = c.kind.bottom && c.kind.cmp != Cmp::Ne;
        let nest = s.forest.subtree(self.nest);
        let around: Vec<usize> = nest.into_iter().filter(|&m| m != l && s.within(l, m)).collect();
        let (base, strides) = split(s, self.nest, &way, &around, residues)?;
        let at_zero = self.pre.poly(&base.add(&Poly::constant(ty, more as u64)))?;
        let mut slopes = vec![];
        let mut args = vec![at_zero];
        for (m, p) in &strides {
            let slope = self.pre.poly(p)?;
            let trip = match residues.count(*m) {
                Some(n) => self.pre.constant(Ty::I64, n),
                None => self.most_trips(*m)?,
            };
            args.extend([slope, trip]);
            slopes.push((*m, slope));
        }
        // The kernel computes the bound, so it has to have what it is made of.
        let header = s.forest.loops[l].header;
        let at_hand = |v: Val| s.invariant(v, self.root) || s.def(v).is_some_and(|d| s.dominates(d.block(), header));
        if strides.keys().any(|m| residues.low(*m).is_some_and(|(v, _)| !at_hand(v))) {
            return None;
        }
        let edges = s.f.body.at(header).term.edges();
        let check = if c.kind.bottom { header } else { edges.get(1 - c.exit.1)?.block };
        let most = self.pre.most(scale, entered, args);
        Some(Bounded { most, taper: Taper { scale, at_zero, slopes }, check })
    }

    /// The sequential loops that have to count their trips: those with moving bounds, and those that move them.
    pub(super) fn counting(&self) -> BTreeSet<usize> {
        let moving = self.bounded.values().flat_map(|b| &b.taper.slopes).map(|s| s.0);
        let loops = moving.filter(|m| self.residues.low(*m).is_none() && !self.index.contains_key(m));
        loops.chain(self.bounded.keys().copied()).collect()
    }

    /// The most trips of a loop of the nest (i64), if that is known.
    fn most_trips(&mut self, l: usize) -> Option<Val> {
        self.pre.trip(l).or_else(|| self.bounded.get(&l).map(|b| b.most))
    }

    /// At the header of a loop: its trips are counted, if they have to be.
    pub(super) fn count_trips(&mut self, l: usize, nb: BlockId) {
        if self.counted.contains(&l) {
            let body = self.body();
            let n = body.value(Ty::I64);
            body.at_mut(nb).params.push(n);
            self.trips_so_far.insert(l, n);
        }
    }

    /// In front of what a block does: raises the trap flag if a loop has gone past its moving bound.
    pub(super) fn check_bounds(&mut self, b: BlockId, nb: BlockId) {
        let here: Vec<usize> =
            self.all.iter().copied().filter(|l| self.bounded.get(l).is_some_and(|x| x.check == b)).collect();
        for l in here {
            let Taper { scale, at_zero, slopes } = self.bounded[&l].taper.clone();
            let mut bound = self.wide(at_zero, nb);
            for (m, slope) in slopes {
                let index = match (self.residues.low(m), self.index.get(&m)) {
                    (Some((v, k)), _) => self.low_bits(v, k, b),
                    (None, Some(&axis)) => axis,
                    (None, None) => self.trips_so_far[&m],
                };
                let slope = self.wide(slope, nb);
                let part = self.body().num(nb, NumOp::I64Mul, &[slope, index]);
                bound = self.body().num(nb, NumOp::I64Add, &[bound, part]);
            }
            let mut at = self.trips_so_far[&l];
            let body = self.body();
            if scale > 1 {
                let scale = body.constant(nb, Ty::I64, u64::from(scale));
                at = body.num(nb, NumOp::I64Mul, &[at, scale]);
            }
            let past = body.num(nb, NumOp::I64GtS, &[at, bound]);
            body.effect(nb, Op::TrapIf, vec![past]);
        }
    }

    /// A prelude value as a signed number of 64 bits.
    fn wide(&mut self, v: Val, nb: BlockId) -> Val {
        let body = self.body();
        if body.ty(v) == Ty::I64 { v } else { body.num(nb, NumOp::I64ExtendI32S, &[v]) }
    }

    /// Low bits of a value of the function, as a number of 64 bits.
    fn low_bits(&mut self, v: Val, k: u8, b: BlockId) -> Val {
        let (v, nb) = (self.used(v, b), self.block_of(b));
        let body = self.body();
        let wide = if body.ty(v) == Ty::I64 { v } else { body.num(nb, NumOp::I64ExtendI32U, &[v]) };
        let mask = body.constant(nb, Ty::I64, (1 << k) - 1);
        body.num(nb, NumOp::I64And, &[wide, mask])
    }

    /// The argument that counts the trips of a loop, on an edge to its header.
    pub(super) fn trip_argument(&mut self, l: usize, from: BlockId) -> Option<Val> {
        self.counted.get(&l)?;
        let again = self.s.forest.loops[l].blocks.contains(&from);
        let nb = self.block_of(from);
        let so_far = self.trips_so_far.get(&l).copied();
        let body = self.body();
        Some(match so_far.filter(|_| again) {
            Some(n) => {
                let one = body.constant(nb, Ty::I64, 1);
                body.num(nb, NumOp::I64Add, &[n, one])
            }
            None => body.constant(nb, Ty::I64, 0),
        })
    }
}
