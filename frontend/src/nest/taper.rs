//! Inner loops whose trip count moves with the loops around them: triangles, trapezoids, what an unrolled inner loop
//! leaves over.
//!
//! Takes a sequential loop of the nest whose count is not fixed before it; gives the most trips that it can have and the
//! bound of its index that moves with other indices ([`Taper`]). The bound follows from the distance that the counter
//! has to go, as a number: modulo 2³² the program's own distance may be another one. So the loop counts its trips in the
//! kernel, and raises the trap flag past the most: distances of less than 2³¹, which the guard demands, cannot be other
//! ones without going past it.

use tensor_wasm_ir::{BlockId, Cmp, Inst, NumOp, Op, Taper, Ty, Val};

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
    /// Its header is run once more than its body.
    pub top: bool,
}

impl Builder<'_, '_, '_> {
    /// The bound of a loop inside the root whose count is not known before it.
    pub(super) fn bounded(&mut self, l: usize, residues: &mut Residues) -> Option<Bounded> {
        let s = self.s;
        let c = s.count(l)?;
        let step = c.step.as_signed()?;
        // index·scale ≤ way + more: of the last index of the body.
        let Ways { all, scale, more, compared } = s.ways(&c, self.root).filter(|w| w.scale < STEP)?;
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
        // What a minimum is of must be numbers that do not wrap around: then it is at most either.
        for (p, unsigned) in compared {
            let (_, args) = self.moving(l, &p, residues)?;
            self.pre.most(1, unsigned, args);
        }
        let mut tapers = vec![];
        let mut most = None;
        for way in all {
            let way = way.add(&Poly::constant(way.ty, more as u64));
            let (taper, args) = self.moving(l, &way, residues)?;
            let this = self.pre.most(scale, entered, args);
            tapers.push(Taper { scale, ..taper });
            most = Some(most.map_or(this, |m| self.pre.num(NumOp::I64MinS, &[m, this])));
        }
        Some(Bounded { most: most?, tapers, top: !c.kind.bottom })
    }

    /// A polynomial over the loops around `l`: as a bound, and as the operands that say its ends.
    fn moving(&mut self, l: usize, p: &Poly, residues: &mut Residues) -> Option<(Taper, Vec<Val>)> {
        let s = self.s;
        let around: Vec<usize> = self.all.iter().copied().filter(|&m| m != l && s.within(l, m)).collect();
        let known = known(s, self.root, s.forest.loops[l].header);
        let (base, strides) = split(s, self.root, p, &around, residues, &known)?;
        let at_zero = self.pre.poly(&base)?;
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
        Some((Taper { scale: 1, at_zero, slopes }, args))
    }

    /// What a residue is modulo its power of two, if that can be said before the nest.
    pub(super) fn definition(&mut self, number: usize) -> Option<Taper> {
        let residues = std::mem::take(&mut self.residues);
        let said = residues.definition(self.s, self.root, number);
        self.residues = residues;
        let (modulus, base, strides) = said?;
        let at_zero = self.pre.poly(&base)?;
        let slopes = strides.iter().map(|(m, p)| Some((*m, self.pre.poly(p)?))).collect::<Option<Vec<_>>>()?;
        Some(Taper { scale: modulus as u32, at_zero, slopes })
    }

    /// The most trips of a loop of the nest (i64), if that is known.
    fn most_trips(&mut self, l: usize) -> Option<Val> {
        self.pre.trip(l).or_else(|| self.bounded.get(&l).map(|b| b.most))
    }

    /// At the top of a loop with a moving bound: raises the trap flag past the most trips.
    pub(super) fn check_trips(&mut self, l: usize, nb: BlockId) {
        let Some(b) = self.bounded.get(&l).cloned() else { return };
        let body = self.body();
        let n = body.value(Ty::I64);
        body.at_mut(nb).params.push(n);
        let past = if b.top { NumOp::I64GtS } else { NumOp::I64GeS };
        let over = body.num(nb, past, &[n, b.most]);
        body.at_mut(nb).insts.push(Inst { op: Op::TrapIf, args: vec![over], result: None, at: 0 });
        self.trips_so_far.insert(l, n);
    }

    /// The argument that counts the trips of a loop, on an edge to its header.
    pub(super) fn trip_argument(&mut self, l: usize, from: BlockId) -> Option<Val> {
        self.bounded.get(&l)?;
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
