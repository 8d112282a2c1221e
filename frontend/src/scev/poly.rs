//! Polynomials over loop indices, trip counts and values, in the ring of i32 or i64.

use std::collections::BTreeMap;

use tensor_wasm_ir::{Ty, Val};

/// What a polynomial is made of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Atom {
    /// Index of a loop of the forest.
    Idx(usize),
    /// Trip count of a loop: how often its body runs.
    Trip(usize),
    /// A value as it is.
    Val(Val),
    /// How many pairs of numbers are less than the index of a loop, half of index · (index - 1): what a counter has come to
    /// that grows by the index.
    Pairs(usize),
    /// Low bits: a number below 2^k, the value of the numbered polynomial modulo 2^k.
    Low(u32, u8),
}

/// A polynomial in the ring of integers modulo 2³² or 2⁶⁴: monomials (sorted atoms) to coefficients.
#[derive(Clone, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct Poly {
    /// [`Ty::I32`] or [`Ty::I64`].
    pub ty: Ty,
    /// Non-zero coefficients.
    pub terms: BTreeMap<Vec<Atom>, u64>,
}

const MAX_TERMS: usize = 24;
const MAX_DEGREE: usize = 5;

impl Poly {
    /// A constant.
    pub fn constant(ty: Ty, c: u64) -> Poly {
        let mut p = Poly { ty, terms: BTreeMap::new() };
        p.add_term(vec![], c);
        p
    }

    /// One atom.
    pub fn atom(ty: Ty, a: Atom) -> Poly {
        Poly { ty, terms: BTreeMap::from([(vec![a], 1)]) }
    }

    fn mask(&self, c: u64) -> u64 {
        if self.ty == Ty::I32 { c & 0xffff_ffff } else { c }
    }

    fn add_term(&mut self, m: Vec<Atom>, c: u64) {
        let old = self.terms.get(&m).copied().unwrap_or(0);
        let c = self.mask(old.wrapping_add(c));
        if c == 0 {
            self.terms.remove(&m);
        } else {
            self.terms.insert(m, c);
        }
    }

    /// Sum.
    pub fn add(&self, o: &Poly) -> Poly {
        let mut p = self.clone();
        o.terms.iter().for_each(|(m, &c)| p.add_term(m.clone(), c));
        p
    }

    /// Difference.
    pub fn sub(&self, o: &Poly) -> Poly {
        self.add(&o.scale(u64::MAX))
    }

    /// Product with a constant.
    pub fn scale(&self, k: u64) -> Poly {
        let mut p = Poly { ty: self.ty, terms: BTreeMap::new() };
        self.terms.iter().for_each(|(m, &c)| p.add_term(m.clone(), c.wrapping_mul(k)));
        p
    }

    /// Product.
    pub fn mul(&self, o: &Poly) -> Poly {
        let mut p = Poly { ty: self.ty, terms: BTreeMap::new() };
        for (m, &c) in &self.terms {
            for (n, &d) in &o.terms {
                let mut mn: Vec<Atom> = m.iter().chain(n).copied().collect();
                mn.sort_unstable();
                p.add_term(mn, c.wrapping_mul(d));
            }
        }
        p
    }

    /// The same polynomial modulo 2³² (reduction is a ring homomorphism).
    pub fn wrap(&self) -> Poly {
        let mut p = Poly { ty: Ty::I32, terms: BTreeMap::new() };
        self.terms.iter().for_each(|(m, &c)| p.add_term(m.clone(), c));
        p
    }

    /// As a polynomial of 64 bits that is the same number, if no sum of either wraps around.
    pub fn widen(&self) -> Poly {
        let mut p = Poly { ty: Ty::I64, terms: BTreeMap::new() };
        let wide = |c: u64| if self.ty == Ty::I32 { c as u32 as i32 as i64 as u64 } else { c };
        self.terms.iter().for_each(|(m, &c)| p.add_term(m.clone(), wide(c)));
        p
    }

    /// The constant, if it is one.
    pub fn as_constant(&self) -> Option<u64> {
        match self.terms.len() {
            0 => Some(0),
            1 => self.terms.get(&vec![]).copied(),
            _ => None,
        }
    }

    /// As a signed number, if constant.
    pub fn as_signed(&self) -> Option<i64> {
        let c = self.as_constant()?;
        Some(if self.ty == Ty::I32 { i64::from(c as u32 as i32) } else { c as i64 })
    }

    /// Does the atom occur?
    pub fn has(&self, a: Atom) -> bool {
        self.terms.keys().any(|m| m.contains(&a))
    }

    /// Every atom, with repetition.
    pub fn atoms(&self) -> impl Iterator<Item = Atom> + '_ {
        self.terms.keys().flatten().copied()
    }

    /// Splits into the part without `Idx(l)` and its coefficient; `None` if not linear in it.
    pub fn linear_in(&self, l: usize) -> Option<(Poly, Poly)> {
        self.linear_in_atom(Atom::Idx(l)).filter(|_| !self.has(Atom::Pairs(l)))
    }

    /// Splits into the part without the atom and its coefficient; `None` if not linear in it.
    pub fn linear_in_atom(&self, a: Atom) -> Option<(Poly, Poly)> {
        let (mut rest, mut coef) =
            (Poly { ty: self.ty, terms: BTreeMap::new() }, Poly { ty: self.ty, terms: BTreeMap::new() });
        for (m, &c) in &self.terms {
            match m.iter().filter(|x| **x == a).count() {
                0 => rest.add_term(m.clone(), c),
                1 => coef.add_term(m.iter().copied().filter(|x| *x != a).collect(), c),
                _ => return None,
            }
        }
        Some((rest, coef))
    }

    /// Replaces an atom by a polynomial.
    pub fn substitute(&self, a: Atom, by: &Poly) -> Poly {
        let mut p = Poly { ty: self.ty, terms: BTreeMap::new() };
        for (m, &c) in &self.terms {
            let n = m.iter().filter(|x| **x == a).count();
            let mut t = Poly { ty: self.ty, terms: BTreeMap::new() };
            t.add_term(m.iter().copied().filter(|x| *x != a).collect(), c);
            for _ in 0..n {
                t = t.mul(by);
            }
            p = p.add(&t);
        }
        p
    }

    /// Replaces an atom, every coefficient of which is a multiple of `n`, given what n times the atom is.
    pub fn replace_multiple(&self, a: Atom, n: i64, by: &Poly) -> Option<Poly> {
        let (mut p, coef) = self.linear_in_atom(a)?;
        for (m, &c) in &coef.terms {
            let c = if self.ty == Ty::I32 { i64::from(c as u32 as i32) } else { c as i64 };
            let exact = c.checked_rem(n) == Some(0);
            let c = exact.then(|| c.wrapping_div(n) as u64)?;
            let mut t = Poly { ty: self.ty, terms: BTreeMap::new() };
            t.add_term(m.clone(), c);
            p = p.add(&t.mul(by));
        }
        Some(p)
    }

    /// A power of two that divides every value of the polynomial.
    pub fn multiple_of(&self) -> u64 {
        self.terms.values().map(|c| c & c.wrapping_neg()).min().unwrap_or(1 << 31)
    }

    /// The polynomial modulo 2^k, for k below 32.
    pub(super) fn low_bits(&self, k: u32) -> Poly {
        let mut p = Poly { ty: self.ty, terms: BTreeMap::new() };
        self.terms.iter().for_each(|(m, &c)| p.add_term(m.clone(), c & ((1 << k) - 1)));
        p
    }

    /// The same polynomial modulo 2^k, with its smallest factors: -1 for 2^k - 1.
    pub(super) fn centred(&self, k: u32) -> Poly {
        let mut p = Poly { ty: self.ty, terms: BTreeMap::new() };
        let least = |c: u64| (((c << (64 - k)) as i64) >> (64 - k)) as u64;
        self.terms.iter().for_each(|(m, &c)| p.add_term(m.clone(), least(c)));
        p
    }

    /// The polynomial as a·x + b with constants a and b, if x has a term with the factor 1 or -1.
    pub(super) fn affine_in(&self, x: &Poly) -> Option<(u64, u64)> {
        let slope = self.slope_in(x);
        Some((slope, self.sub(&x.scale(slope)).as_constant()?))
    }

    /// The same modulo 2^k.
    pub(super) fn affine_in_low_bits(&self, x: &Poly, k: u32) -> Option<(u64, u64)> {
        let slope = self.slope_in(x);
        Some((slope, self.sub(&x.scale(slope)).low_bits(k).as_constant()?))
    }

    fn slope_in(&self, x: &Poly) -> u64 {
        let unit = |c: u64| c == 1 || c == self.mask(u64::MAX);
        let term = x.terms.iter().find(|(m, c)| !m.is_empty() && unit(**c));
        term.map_or(0, |(m, c)| self.terms.get(m).map_or(0, |d| self.mask(d.wrapping_mul(*c))))
    }

    pub(super) fn too_big(&self) -> bool {
        self.terms.len() > MAX_TERMS || self.terms.keys().any(|m| m.len() > MAX_DEGREE)
    }
}
