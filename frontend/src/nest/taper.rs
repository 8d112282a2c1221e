//! Inner loops whose trip count moves with the loops around them: triangles, trapezoids, what an unrolled inner loop
//! leaves over.
//!
//! Takes a sequential loop of the nest whose count is not fixed before it; gives the most trips that it can have and the
//! bound of its index that moves with other indices ([`Taper`]). The bound follows from the distance that the counter
//! has to go, as a number: modulo 2³² the program's own distance may be another one, and one below zero is a long way
//! round. So the loop counts its trips in the kernel, and raises the trap flag before the first access past the bound,
//! which the guard knows nothing of.
//!
//! Such a loop may also be parallel ([`Part::tapers`](super::Part)): its points are those of a box, and those past the bound
//! do nothing of it. Each of the others asks the loop's own test at its end, and raises the trap flag if that does not
//! say what the bound says of the next point; the first point does if it is past the bound, as the test stands at the
//! bottom and lets it pass. So where no point does, the program runs just the iterations that are inside.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap as HashMap;
use tensor_wasm_ir::{BlockId, Cmp, Edge, Inst, NumOp, Op, Taper, Term, Ty, Val};

use super::build::Builder;
use super::known;
use crate::scev::{Poly, Ways};
use crate::views::{Residues, split};

/// Largest step of a counter.
const STEP: i64 = 1 << 31;

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

    /// The most trips of a loop inside the root, if they are bounded.
    pub(super) fn bound(&mut self, l: usize) -> Option<Val> {
        let mut residues = std::mem::take(&mut self.residues);
        let b = self.bounded(l, &mut residues);
        self.residues = residues;
        let b = b?;
        let most = b.most;
        self.bounded.insert(l, b);
        Some(most)
    }

    /// The most trips of a parallel loop whose bound moves with parallel loops around it.
    pub(super) fn tapered(&mut self, l: usize) -> Option<Val> {
        let plain = self.part.tapers && self.parallel.contains(&l) && l != self.nest;
        let test = self.s.count(l)?;
        // A row without columns is in no launch.
        let all = self.wave.is_none_or(|_| self.behind.is_empty() && self.ahead.is_empty() && self.harmless_around(l));
        if !plain || !all || !self.own.is_empty() || !test.kind.bottom || test.middle {
            return None;
        }
        let most = self.bound(l)?;
        let cut = self.cut();
        let moves = self.bounded[&l].tapers.iter().flat_map(|t| &t.slopes).map(|s| s.0);
        let known = moves.into_iter().all(|m| cut.contains(&m) || self.residues.low(m).is_some());
        if !known {
            self.bounded.remove(&l);
        }
        known.then_some(most)
    }

    /// At the header `b` of a loop that is cut: a point past its moving bound does nothing of it. Gives the block in which the
    /// others go on.
    pub(super) fn inside_taper(&mut self, l: usize, b: BlockId) -> BlockId {
        let nb = self.block_of(b);
        let Some(bounds) = self.bounded.get(&l).map(|x| x.tapers.clone()) else { return nb };
        let (index, mut inside, mut next) = (self.index(l), None, None);
        for t in &bounds {
            let bound = self.moving_bound(l, t, b, nb);
            let body = self.body();
            let scale = body.constant(nb, Ty::I64, u64::from(t.scale));
            let at = body.num(nb, NumOp::I64Mul, &[index, scale]);
            let then = body.num(nb, NumOp::I64Add, &[at, scale]);
            for (at, all) in [(at, &mut inside), (then, &mut next)] {
                let is = body.num(nb, NumOp::I64LeS, &[at, bound]);
                *all = Some(all.map_or(is, |all| body.num(nb, NumOp::I32And, &[all, is])));
            }
        }
        let (inside, next) = (inside.expect("a bound"), next.expect("a bound"));
        self.next_inside.insert(l, next);
        let body = self.body();
        let (past, on) = (body.block(), body.block());
        body.at_mut(nb).term =
            Term::CondBr(inside, Edge { block: on, args: vec![] }, Edge { block: past, args: vec![] });
        let first = body.num(past, NumOp::I64Eqz, &[index]);
        body.effect(past, Op::TrapIf, vec![first]);
        let out = if self.harmless_around(l) {
            let done = self.body().block();
            self.body().at_mut(done).term = Term::Return(vec![]);
            Edge { block: done, args: vec![] }
        } else {
            self.leave(l, b)
        };
        self.body().at_mut(past).term = Term::Br(out);
        self.blocks.insert(b, on);
        on
    }

    /// Is nothing outside of a loop of the nest that may trap, but for accesses, of which the guard knows?
    fn harmless_around(&self, l: usize) -> bool {
        let s = self.s;
        let outside = s.forest.loops[self.root].blocks.difference(&s.forest.loops[l].blocks);
        outside.into_iter().filter(|b| self.part.runs(s, **b)).all(|&b| {
            let block = s.f.body.at(b);
            let quiet = |i: &Inst| !i.op.has_effect() || i.op.view().is_some();
            let traps = block.term.edges().iter().any(|e| s.forest.only_traps(e.block));
            block.insts.iter().all(quiet) && !traps
        })
    }

    /// At the end of a point of a loop with a moving bound: raises the trap flag if its test, which leaves the loop `on_true`
    /// or else stays in it, does not agree.
    pub(super) fn check_taper(&mut self, l: usize, b: BlockId, on_true: bool) {
        let Some(&next) = self.next_inside.get(&l) else { return };
        let Term::CondBr(c, ..) = self.s.f.body.at(b).term else { return };
        let (c, nb) = (self.used(c, b), self.block_of(b));
        let body = self.body();
        let leaves = body.num(nb, NumOp::I32Eqz, &[c]);
        let stays = if on_true { leaves } else { body.num(nb, NumOp::I32Eqz, &[leaves]) };
        let differs = body.num(nb, NumOp::I32Xor, &[stays, next]);
        body.effect(nb, Op::TrapIf, vec![differs]);
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
        let loops = moving.filter(|m| self.residues.low(*m).is_none());
        loops.chain(self.bounded.keys().copied()).filter(|m| !self.index.contains_key(m)).collect()
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
            self.counted.iter().copied().filter(|l| self.bounded.get(l).is_some_and(|x| x.check == b)).collect();
        for l in here {
            for t in self.bounded[&l].tapers.clone() {
                let (bound, scale) = (self.moving_bound(l, &t, b, nb), t.scale);
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

    /// The bound of a loop in a block, as a signed number of 64 bits.
    fn moving_bound(&mut self, l: usize, t: &Taper, b: BlockId, nb: BlockId) -> Val {
        let mut bound = self.wide(t.at_zero, nb);
        for &(m, slope) in &t.slopes {
            let digit = self.bounded[&l].digits.get(&m).cloned();
            let index = match (digit, self.index.get(&m)) {
                (Some(d), _) => self.low_bits(&d, b),
                (None, Some(&axis)) => axis,
                (None, None) => self.trips_so_far[&m],
            };
            let slope = self.wide(slope, nb);
            let part = self.body().num(nb, NumOp::I64Mul, &[slope, index]);
            bound = self.body().num(nb, NumOp::I64Add, &[bound, part]);
        }
        bound
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
