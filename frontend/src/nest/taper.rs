//! Inner loops whose trip count moves with the loops around them: triangles, trapezoids, what an unrolled inner loop
//! leaves over.
//!
//! Takes a sequential loop of the nest whose count is not fixed before it; gives the most trips that it can have and the
//! bound of its index that moves with other indices ([`Taper`]). The bound follows from the distance that the counter
//! has to go, as a number: modulo 2³² the program's own distance may be another one, and one below zero is a long way
//! round. So the loop counts its trips in the kernel, and raises the trap flag before the first access past the bound,
//! which the guard knows nothing of.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap as HashMap;
use tensor_wasm_ir::{BlockId, Cmp, NumOp, Op, Taper, Ty, Val};

use super::build::Builder;
use super::known;
use crate::scev::{Poly, Ways};
use crate::views::{Residues, split};

/// Largest step of a counter.
const STEP: i64 = 1 << 16;

/// A loop with a moving bound.
#[derive(Clone, Debug)]
pub(super) struct Bounded {
    /// Prelude value: the most trips (i64).
    pub most: Val,
    /// The bounds, by loops and residues of the nest.
    pub tapers: Vec<Taper>,
    /// Those residues.
    pub digits: HashMap<usize, Digit>,
    /// Where an iteration passes the bound's check: its header, or where the test at its top goes on.
    pub check: BlockId,
}

/// Low bits of a value, less the least that they can be.
#[derive(Clone, Debug)]
pub(super) struct Digit {
    of: Val,
    bits: u8,
    least: u64,
}

impl Builder<'_, '_, '_> {
    /// The bound of a loop inside the root whose count is not known before it.
    pub(super) fn bounded(&mut self, l: usize, residues: &mut Residues) -> Option<Bounded> {
        let s = self.s;
        let c = s.count(l)?;
        let step = c.step.as_signed()?;
        // index·scale ≤ way + more: of the last index of the body.
        let Ways { all, scale, more } = s.ways(&c, self.nest).filter(|w| w.scale < STEP)?;
        let scale = scale as u32;
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
        let header = s.forest.loops[l].header;
        let edges = s.f.body.at(header).term.edges();
        let check = if c.kind.bottom { header } else { edges.get(1 - c.exit.1)?.block };
        let nest = s.forest.subtree(self.nest);
        let around: Vec<usize> = nest.into_iter().filter(|&m| m != l && s.within(l, m)).collect();
        let known = known(s, self.nest, header);
        let (mut tapers, mut digits, mut most) = (vec![], HashMap::default(), None);
        for way in all {
            let (base, strides) = split(s, self.nest, &way, &around, residues, &known)?;
            let at_zero = self.pre.poly(&base.add(&Poly::constant(way.ty, more as u64)))?;
            let mut slopes = vec![];
            let mut args = vec![at_zero];
            for (m, p) in &strides {
                if residues.pairs(*m).is_some() {
                    return None;
                }
                let slope = self.pre.poly(p)?;
                let trip = match residues.count(*m) {
                    Some(n) => {
                        digits.insert(*m, self.digit(header, residues, *m)?);
                        self.pre.constant(Ty::I64, n)
                    }
                    None => self.most_trips(*m)?,
                };
                args.extend([slope, trip]);
                slopes.push((*m, slope));
            }
            let this = self.pre.most(scale, entered, args);
            tapers.push(Taper { scale, at_zero, slopes });
            most = Some(most.map_or(this, |m| self.pre.num(NumOp::I64MinS, &[m, this])));
        }
        Some(Bounded { most: most?, tapers, digits, check })
    }

    /// A residue as the kernel computes it in a block, if it has there what that is made of.
    fn digit(&self, b: BlockId, residues: &Residues, number: usize) -> Option<Digit> {
        let s = self.s;
        let ((low, bits), least) = residues.low(number)?;
        let at_hand = |v: &Val| s.invariant(*v, self.root) || s.def(*v).is_some_and(|d| s.dominates(d.block(), b));
        Some(Digit { of: s.low_values(low).into_iter().find(at_hand)?, bits, least })
    }

    /// What a residue is modulo its power of two, if that can be said before the nest.
    pub(super) fn definition(&mut self, number: usize) -> Option<Taper> {
        let (modulus, base, strides) = self.residues.definition(self.s, self.nest, number)?;
        let at_zero = self.pre.poly(&base)?;
        let slopes = strides.iter().map(|(m, p)| Some((*m, self.pre.poly(p)?))).collect::<Option<Vec<_>>>()?;
        Some(Taper { scale: modulus as u32, at_zero, slopes })
    }

    /// The sequential loops that have to count their trips: those with moving bounds, and those that move them.
    pub(super) fn counting(&self) -> BTreeSet<usize> {
        let moving = self.bounded.values().flat_map(|b| &b.tapers).flat_map(|t| &t.slopes).map(|s| s.0);
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
            let Bounded { tapers, digits, .. } = self.bounded[&l].clone();
            for Taper { scale, at_zero, slopes } in tapers {
                let mut bound = self.wide(at_zero, nb);
                for (m, slope) in slopes {
                    let index = match (digits.get(&m), self.index.get(&m)) {
                        (Some(d), _) => self.low_bits(d, b),
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
    }

    /// A prelude value as a signed number of 64 bits.
    fn wide(&mut self, v: Val, nb: BlockId) -> Val {
        let body = self.body();
        if body.ty(v) == Ty::I64 { v } else { body.num(nb, NumOp::I64ExtendI32S, &[v]) }
    }

    /// A residue, as a number of 64 bits.
    fn low_bits(&mut self, d: &Digit, b: BlockId) -> Val {
        let (v, nb) = (self.used(d.of, b), self.block_of(b));
        let body = self.body();
        let wide = if body.ty(v) == Ty::I64 { v } else { body.num(nb, NumOp::I64ExtendI32U, &[v]) };
        let mask = body.constant(nb, Ty::I64, (1 << d.bits) - 1);
        let low = body.num(nb, NumOp::I64And, &[wide, mask]);
        if d.least == 0 {
            return low;
        }
        let least = body.constant(nb, Ty::I64, d.least);
        body.num(nb, NumOp::I64Sub, &[low, least])
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
