//! Trip counts: how often a counted loop runs.
//!
//! Takes the numbers of an exit test, gives the count, or why there is none. Assumes nothing: every
//! counter that would wrap around before its bound is an error.

use crate::cfg::{Cmp, Op, TripKind, Val};
use crate::eval::eval;
use crate::num::Ty;
use crate::region::Region;

/// The trip count of a counted loop: how often its body runs, if the test ends it without the
/// counter wrapping around.
pub fn trip_count(kind: TripKind, init: u64, step: u64, bound: u64) -> Result<u64, &'static str> {
    let bits = kind.ty.bytes() * 8;
    let modulus = 1i128 << bits;
    let signed = |v: u64| if kind.ty == Ty::I32 { i128::from(v as u32 as i32) } else { i128::from(v as i64) };
    let unsigned = |v: u64| if kind.ty == Ty::I32 { i128::from(v as u32) } else { i128::from(v) };
    let s = signed(step);
    let n = if kind.cmp == Cmp::Ne {
        // The smallest n with init + n·step ≡ bound: exact if the step divides the distance.
        let d = (unsigned(bound) - unsigned(init)) * s.signum();
        let d = d.rem_euclid(modulus);
        if unsigned(init) == unsigned(bound) {
            0
        } else if s == 0 || d % s.abs() != 0 {
            return Err("the counter steps over its bound");
        } else {
            d / s.abs()
        }
    } else {
        let is_signed = matches!(kind.cmp, Cmp::LtS | Cmp::LeS | Cmp::GtS | Cmp::GeS);
        let (a, b, lo, hi) = if is_signed {
            (signed(init), signed(bound), -(modulus / 2), modulus / 2 - 1)
        } else {
            (unsigned(init), unsigned(bound), 0, modulus - 1)
        };
        // Mirror downward comparisons, make `<=` a `<`.
        let (a, b, s, lo, hi) = match kind.cmp {
            Cmp::GtS | Cmp::GtU | Cmp::GeS | Cmp::GeU => (-a, -b, -s, -hi, -lo),
            _ => (a, b, s, lo, hi),
        };
        let b = b + i128::from(matches!(kind.cmp, Cmp::LeS | Cmp::LeU | Cmp::GeS | Cmp::GeU));
        if a >= b {
            0
        } else if s <= 0 {
            return Err("the counter moves away from its bound");
        } else {
            let n = (b - a + s - 1) / s;
            if a + n * s > hi || a < lo {
                return Err("the counter wraps around before its bound");
            }
            n
        }
    };
    // Kernels count in i64.
    i64::try_from(n + i128::from(kind.bottom)).map(|n| n as u64).map_err(|_| "the trip count is too large")
}

/// Bounds of at most this size, each way, are followed: none of them wraps around in 32 bits.
const FOLLOWED: i128 = 1 << 31;

/// The most trips of a loop with a [`crate::region::Taper`] of that scale. The first operand is the bound at zero, the
/// others are slopes and trip counts in turn.
pub fn most_trips(scale: u32, entered: bool, ty: Ty, args: &[u64]) -> Result<u64, &'static str> {
    let signed = |v: u64| if ty == Ty::I32 { i128::from(v as u32 as i32) } else { i128::from(v as i64) };
    let (&first, rest) = args.split_first().ok_or("a bound without operands")?;
    let (mut least, mut most) = (signed(first), signed(first));
    for pair in rest.chunks(2) {
        let &[slope, trips] = pair else { return Err("a slope without a trip count") };
        let end = signed(slope) * i128::from(trips.max(1) - 1);
        least += end.min(0);
        most += end.max(0);
    }
    if least <= -FOLLOWED || most >= FOLLOWED {
        return Err("the bound of an inner loop may wrap around");
    }
    if entered && least < 0 {
        return Err("an inner loop may run once past its bound");
    }
    Ok((most.div_euclid(i128::from(scale)) + 1).max(0) as u64)
}

impl Region {
    /// The trip count of each loop, where it follows from constants and these values of live-ins alone.
    pub fn constant_trips(&self, given: &[(Val, u64)]) -> Vec<Option<u64>> {
        let mut known = vec![None; self.body.types.len()];
        for (v, bits) in given {
            known[v.0 as usize] = Some(*bits);
        }
        for i in &self.prelude {
            let args: Option<Vec<u64>> = i.args.iter().map(|a| known[a.0 as usize]).collect();
            let (Some(args), Some(result)) = (args, i.result) else { continue };
            known[result.0 as usize] = match i.op {
                Op::Const(c) => Some(c),
                Op::Num(n) => eval(n, &args).ok(),
                Op::Trip(k) => trip_count(k, args[0], args[1], args[2]).ok(),
                Op::Most { scale, entered } => most_trips(scale, entered, self.body.ty(i.args[0]), &args).ok(),
                _ => None,
            };
        }
        (0..self.loops.len()).map(|l| self.extent(l).and_then(|t| known[t.0 as usize])).collect()
    }
}
