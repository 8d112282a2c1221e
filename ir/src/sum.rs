//! Sums and products of floats as reductions: what `--fp relaxed` allows.
//!
//! Takes a region whose body is handed each accumulator and returns it; says whether each is only ever joined, by its own
//! operation, with values that do not follow it ([`check`]), so that the iterations may be joined in any order but for
//! rounding; and gives the body that measures, beside each accumulator, what its rounding errors are bounded by
//! ([`measured`], [`Sum`]).
//!
//! **The bound.** Let x₀ be the accumulator before the loop, x₁ … xₙ what is joined to it, and u half the distance from 1 to
//! the next float (2⁻²⁴ of f32, 2⁻⁵³ of f64). A sum of them in any order, each addition rounded to nearest, is off by at
//! most γₙ Σ|xᵢ|, with γₙ = n·u / (1 − n·u) (Higham, "Accuracy and Stability of Numerical Algorithms", 2nd edition, §4.2),
//! unless a partial sum overflows; a product by γₙ Π|xᵢ|, unless a partial product overflows or underflows. So two orders
//! are apart by twice that at most.

use std::collections::HashMap;

use crate::cfg::{Body, Inst, Op, Term, Val};
use crate::num::{NumOp, Ty};
use crate::region::Region;
use crate::scan::dependent;

/// Is a step by `op` one of the reduction by `join`: itself, or a difference in place of a sum?
fn steps_by(op: NumOp, join: NumOp) -> bool {
    op == join || matches!((op, join), (NumOp::F32Sub, NumOp::F32Add) | (NumOp::F64Sub, NumOp::F64Add))
}

fn is_select(op: NumOp) -> bool {
    matches!(op, NumOp::F32Select | NumOp::F64Select)
}

/// The operation of a reduction.
fn operation(r: &Region, k: usize) -> NumOp {
    match r.reductions[k].join {
        crate::Join::By(op) | crate::Join::Tie(_, op) => op,
        crate::Join::With(_) => unreachable!("it joins nothing"),
    }
}

/// Are the float sums and products of the region ones? Gives why not.
pub fn check(r: &Region) -> Result<(), &'static str> {
    let sums = r.sums();
    if sums.is_empty() {
        return Ok(());
    }
    if r.parallel().len() != 1 || !r.hosts().is_empty() || !r.then.is_empty() || r.wave.is_some() {
        return Err("a float sum in a nest of more than one dimension or launch");
    }
    if r.is_scan() {
        return Err("a float sum beside a scan");
    }
    sums.into_iter().try_for_each(|(k, param)| carries(r, k, param))
}

/// Does everything that follows the accumulator hand it on, maybe joined with something that does not?
fn carries(r: &Region, k: usize, param: Val) -> Result<(), &'static str> {
    let body = &r.body;
    let follows = dependent(body, std::iter::once(param));
    let follows = |v: &Val| follows[v.0 as usize];
    let op = operation(r, k);
    for b in body.rpo() {
        let at = body.at(b);
        for i in at.insts.iter().filter(|i| i.args.iter().any(follows)) {
            let carried = match (i.op, i.args.as_slice()) {
                (Op::Num(n), [a, b, c]) if is_select(n) => follows(a) && follows(b) && !follows(c),
                (Op::Num(n), [a, b]) if steps_by(n, op) => follows(a) != follows(b) && (n == op || follows(a)),
                _ => false,
            };
            if !carried {
                return Err("a float sum is used for something else");
            }
        }
        let whole = |e: &&crate::Edge| {
            let params = body.at(e.block).params.iter().zip(&e.args);
            params.into_iter().all(|(p, a)| follows(p) == follows(a))
        };
        if !at.term.edges().iter().all(whole) {
            return Err("a float sum begins anew");
        }
        let fine = match &at.term {
            Term::CondBr(c, ..) | Term::Switch(c, _) => !follows(c),
            Term::Return(values) => values.iter().enumerate().all(|(n, v)| follows(v) == (n == k)),
            Term::Br(_) | Term::Unreachable => true,
        };
        if !fine {
            return Err("a float sum decides something, or is not handed on");
        }
    }
    Ok(())
}

/// The region's body with two more f64 for each sum, in order, behind its parameters and behind what it returns: Σ|xᵢ| (of
/// a product, Π|xᵢ|) and how many operations were done so far. Of a region that [`check`] passes.
pub fn measured(r: &Region) -> Body {
    let mut body = r.body.clone();
    for (k, param) in r.sums() {
        measure(&mut body, operation(r, k), (k, param));
    }
    body
}

fn measure(body: &mut Body, op: NumOp, (k, param): (usize, Val)) {
    let follows = dependent(body, std::iter::once(param));
    let all: Vec<Val> = (0..follows.len() as u32).map(Val).filter(|v| follows[v.0 as usize]).collect();
    let of: HashMap<Val, [Val; 2]> = all.into_iter().map(|v| (v, [(); 2].map(|()| body.value(Ty::F64)))).collect();
    let both = |values: &[Val]| values.iter().filter_map(|v| of.get(v)).flatten().copied().collect::<Vec<_>>();
    let join = if matches!(op, NumOp::F32Mul | NumOp::F64Mul) { NumOp::F64Mul } else { NumOp::F64Add };
    for b in body.rpo() {
        let more = both(&body.at(b).params);
        body.at_mut(b).params.extend(more);
        let insts = std::mem::take(&mut body.at_mut(b).insts);
        for i in insts {
            let (args, result) = (i.args.clone(), i.result.and_then(|r| of.get(&r)).copied());
            let num = i.op;
            body.at_mut(b).insts.push(i);
            let (Some([size, count]), Op::Num(num)) = (result, num) else { continue };
            if is_select(num) {
                for (n, to) in [size, count].into_iter().enumerate() {
                    let args = vec![of[&args[0]][n], of[&args[1]][n], args[2]];
                    let op = Op::Num(NumOp::F64Select);
                    body.at_mut(b).insts.push(Inst { op, args, result: Some(to), at: 0 });
                }
                continue;
            }
            let (before, x) = if of.contains_key(&args[0]) { (args[0], args[1]) } else { (args[1], args[0]) };
            let x = if body.ty(x) == Ty::F32 { body.num(b, NumOp::F64PromoteF32, &[x]) } else { x };
            let x = body.num(b, NumOp::F64Abs, &[x]);
            let one = body.constant(b, Ty::F64, 1.0f64.to_bits());
            let [so_far, operations] = of[&before];
            let insts = &mut body.at_mut(b).insts;
            insts.push(Inst { op: Op::Num(join), args: vec![so_far, x], result: Some(size), at: 0 });
            insts.push(Inst { op: Op::Num(NumOp::F64Add), args: vec![operations, one], result: Some(count), at: 0 });
        }
        let mut term = std::mem::replace(&mut body.at_mut(b).term, Term::Unreachable);
        for e in term.edges_mut() {
            // Parameters that follow are given what follows, in the same places.
            let more = both(&e.args);
            e.args.extend(more);
        }
        if let Term::Return(values) = &mut term {
            let more = of[&values[k]];
            values.extend(more);
        }
        body.at_mut(b).term = term;
    }
}

/// A sum as the original loop has it, and what bounds its rounding errors.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Sum {
    /// Its type.
    pub ty: Ty,
    /// Bits of the sum in the order of the iterations.
    pub ordered: u64,
    /// Σ|xᵢ|, of a product Π|xᵢ|.
    pub size: f64,
    /// How many operations it took.
    pub operations: f64,
}

/// How a sum in another order compares with the ordered one.
#[derive(Clone, PartialEq, Debug)]
pub enum Close {
    /// The same bits.
    Same,
    /// Within the bound: what part of it they are apart.
    Within(f64),
    /// Outside of it, or there is no bound; how.
    Outside(String),
}

impl Sum {
    /// The number that a float stands for.
    pub fn number(ty: Ty, bits: u64) -> f64 {
        if ty == Ty::F32 { f64::from(f32::from_bits(bits as u32)) } else { f64::from_bits(bits) }
    }

    /// How far two orders may be apart: twice γₙ Σ|xᵢ|; where that sum is itself one of floats, for what it lacks by that.
    /// `None` if n·u is too large for a bound, or a partial sum may overflow.
    pub fn bound(&self) -> Option<f64> {
        let (u, most) = match self.ty {
            Ty::F32 => (f64::from(f32::EPSILON) / 2.0, f64::from(f32::MAX)),
            _ => (f64::EPSILON / 2.0, f64::MAX),
        };
        let nu = self.operations * u;
        let gamma = nu / (1.0 - nu);
        // A few roundings are made here, too.
        let bound = 2.0 * gamma / (1.0 - gamma) * self.size * (1.0 + 8.0 * f64::EPSILON);
        // A comparison with a NaN fails.
        (nu < 0.5 && gamma < 1.0 && self.size + bound < most).then_some(bound)
    }

    /// Compares.
    pub fn compare(&self, bits: u64) -> Close {
        let [ordered, other] = [self.ordered, bits].map(|bits| Sum::number(self.ty, bits));
        if bits == self.ordered {
            return Close::Same;
        }
        let Some(bound) = self.bound() else {
            return Close::Outside(format!(
                "{other:e} for {ordered:e}, and no bound: {} operations, Σ|x| = {:e}",
                self.operations, self.size
            ));
        };
        let apart = (ordered - other).abs();
        if apart == 0.0 {
            // A sum is −0 if all that is added up is, whatever the order; a product's sign is that of its factors.
            return Close::Outside(format!("{other:?} for {ordered:?}"));
        }
        match apart <= bound {
            true => Close::Within(apart / bound),
            false => Close::Outside(format!("{other:e} for {ordered:e}, {apart:e} apart, the bound is {bound:e}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Close, Sum};
    use crate::Ty;

    fn sum(ty: Ty, ordered: f64, size: f64, operations: f64) -> Sum {
        let ordered = if ty == Ty::F32 { u64::from((ordered as f32).to_bits()) } else { ordered.to_bits() };
        Sum { ty, ordered, size, operations }
    }

    #[test]
    fn a_sum_is_within_its_bound_or_not() {
        let of = sum(Ty::F64, 1.0, 100.0, 1000.0);
        let bound = of.bound().unwrap();
        assert!((2.2e-11..2.3e-11).contains(&bound), "{bound:e}");
        assert_eq!(of.compare(1.0f64.to_bits()), Close::Same);
        assert!(matches!(of.compare((1.0 + bound / 2.0).to_bits()), Close::Within(p) if (0.49..0.51).contains(&p)));
        assert!(matches!(of.compare((1.0 + bound * 1.01).to_bits()), Close::Outside(_)));
        assert!(matches!(of.compare(f64::NAN.to_bits()), Close::Outside(_)));
        assert!(matches!(of.compare(f64::INFINITY.to_bits()), Close::Outside(_)));
    }

    #[test]
    fn zeros_keep_their_sign() {
        let of = sum(Ty::F32, -0.0, 0.0, 10.0);
        assert_eq!(of.compare(u64::from((-0.0f32).to_bits())), Close::Same);
        assert!(matches!(of.compare(0), Close::Outside(_)));
    }

    #[test]
    fn nan_infinity_and_overflow_have_no_bound() {
        for size in [f64::NAN, f64::INFINITY, f64::from(f32::MAX)] {
            let of = sum(Ty::F32, 1.0, size, 10.0);
            assert_eq!(of.bound(), None);
            assert_eq!(of.compare(of.ordered), Close::Same);
            assert!(matches!(of.compare(0), Close::Outside(_)));
        }
        assert_eq!(sum(Ty::F32, 1.0, 1.0, 16_777_216.0).bound(), None);
        assert!(sum(Ty::F64, 1.0, 1.0, 16_777_216.0).bound().is_some());
    }
}
