//! Polynomials over loop indices, trip counts and values, in the ring of i32 or i64.

use smallvec::SmallVec;
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

/// A product of atoms, sorted.
pub type Monomial = SmallVec<[Atom; 2]>;

/// A polynomial in the ring of integers modulo 2³² or 2⁶⁴: monomials with their coefficients.
#[derive(Clone, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct Poly {
    /// [`Ty::I32`] or [`Ty::I64`].
    pub ty: Ty,
    /// Non-zero coefficients, by monomials. Nearly all polynomials have few: they are kept in place.
    terms: SmallVec<[(Monomial, u64); 2]>,
}

/// A number of an integer type, with its sign.
pub fn signed(ty: Ty, bits: u64) -> i64 {
    if ty == Ty::I32 { i64::from(bits as u32 as i32) } else { bits as i64 }
}

/// The greatest common divisor.
pub fn gcd(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { gcd(b, a % b) }
}

const MAX_TERMS: usize = 24;
const MAX_DEGREE: usize = 5;

impl Poly {
    /// Nothing.
    pub fn zero(ty: Ty) -> Poly {
        Poly { ty, terms: SmallVec::new() }
    }

    /// A constant.
    pub fn constant(ty: Ty, c: u64) -> Poly {
        Poly::term(ty, Monomial::new(), c)
    }

    /// One atom.
    pub fn atom(ty: Ty, a: Atom) -> Poly {
        Poly::term(ty, Monomial::from_slice(&[a]), 1)
    }

    /// One monomial, with a coefficient.
    pub fn term(ty: Ty, m: Monomial, c: u64) -> Poly {
        let mut p = Poly::zero(ty);
        p.add_term(m, c);
        p
    }

    /// Its monomials and their coefficients, none of which is 0.
    pub fn terms(&self) -> impl ExactSizeIterator<Item = (&Monomial, u64)> {
        self.terms.iter().map(|(m, c)| (m, *c))
    }

    /// Is it 0?
    pub fn is_zero(&self) -> bool {
        self.terms.is_empty()
    }

    /// The coefficient of a monomial.
    pub fn coefficient(&self, m: &[Atom]) -> u64 {
        self.place(m).map_or(0, |at| self.terms[at].1)
    }

    /// Takes the constant away from it.
    pub fn take_constant(&mut self) -> u64 {
        self.place(&[]).map_or(0, |at| self.terms.remove(at).1)
    }

    /// Where a monomial is, or would be.
    fn place(&self, m: &[Atom]) -> Result<usize, usize> {
        self.terms.binary_search_by(|(n, _)| n.as_slice().cmp(m))
    }

    fn mask(&self, c: u64) -> u64 {
        if self.ty == Ty::I32 { c & 0xffff_ffff } else { c }
    }

    fn add_term(&mut self, m: Monomial, c: u64) {
        match self.place(&m) {
            Ok(at) => match self.mask(self.terms[at].1.wrapping_add(c)) {
                0 => drop(self.terms.remove(at)),
                c => self.terms[at].1 = c,
            },
            Err(at) => match self.mask(c) {
                0 => {}
                c => self.terms.insert(at, (m, c)),
            },
        }
    }

    /// The same monomials, with other coefficients, in that ring.
    fn with(&self, ty: Ty, f: impl Fn(u64) -> u64) -> Poly {
        let mut p = Poly::zero(ty);
        for (m, c) in self.terms() {
            match p.mask(f(c)) {
                0 => {}
                c => p.terms.push((m.clone(), c)),
            }
        }
        p
    }

    /// Sum.
    pub fn add(&self, o: &Poly) -> Poly {
        self.plus(o, 1)
    }

    /// Difference.
    pub fn sub(&self, o: &Poly) -> Poly {
        self.plus(o, u64::MAX)
    }

    /// The sum with so many times the other one.
    fn plus(&self, o: &Poly, times: u64) -> Poly {
        let mut p = self.clone();
        o.terms.iter().for_each(|(m, c)| p.add_term(m.clone(), c.wrapping_mul(times)));
        p
    }

    /// Product with a constant.
    pub fn scale(&self, k: u64) -> Poly {
        self.with(self.ty, |c| c.wrapping_mul(k))
    }

    /// Product.
    pub fn mul(&self, o: &Poly) -> Poly {
        let mut p = Poly::zero(self.ty);
        for (m, c) in self.terms() {
            for (n, d) in o.terms() {
                let mut mn: Monomial = m.iter().chain(n).copied().collect();
                mn.sort_unstable();
                p.add_term(mn, c.wrapping_mul(d));
            }
        }
        p
    }

    /// The same polynomial modulo 2³² (reduction is a ring homomorphism).
    pub fn wrap(&self) -> Poly {
        self.with(Ty::I32, |c| c)
    }

    /// As a polynomial of 64 bits that is the same number, if no sum of either wraps around.
    pub fn widen(&self) -> Poly {
        let wide = |c: u64| if self.ty == Ty::I32 { c as u32 as i32 as i64 as u64 } else { c };
        self.with(Ty::I64, wide)
    }

    /// The constant, if it is one.
    pub fn as_constant(&self) -> Option<u64> {
        match self.terms.as_slice() {
            [] => Some(0),
            [(m, c)] if m.is_empty() => Some(*c),
            _ => None,
        }
    }

    /// As a signed number, if constant.
    pub fn as_signed(&self) -> Option<i64> {
        let c = self.as_constant()?;
        Some(signed(self.ty, c))
    }

    /// Does the atom occur?
    pub fn has(&self, a: Atom) -> bool {
        self.terms.iter().any(|(m, _)| m.contains(&a))
    }

    /// Every atom, with repetition.
    pub fn atoms(&self) -> impl Iterator<Item = Atom> + '_ {
        self.terms.iter().flat_map(|(m, _)| m).copied()
    }

    /// Splits into the part without `Idx(l)` and its coefficient; `None` if not linear in it.
    pub fn linear_in(&self, l: usize) -> Option<(Poly, Poly)> {
        self.linear_in_atom(Atom::Idx(l)).filter(|_| !self.has(Atom::Pairs(l)))
    }

    /// Splits into the part without the atom and its coefficient; `None` if not linear in it.
    pub fn linear_in_atom(&self, a: Atom) -> Option<(Poly, Poly)> {
        let (mut rest, mut coef) = (Poly::zero(self.ty), Poly::zero(self.ty));
        for (m, c) in self.terms() {
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
        let mut p = Poly::zero(self.ty);
        for (m, c) in self.terms() {
            let n = m.iter().filter(|x| **x == a).count();
            let mut t = Poly::zero(self.ty);
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
        for (m, c) in coef.terms() {
            let c = signed(self.ty, c);
            let exact = c.checked_rem(n) == Some(0);
            let c = exact.then(|| c.wrapping_div(n) as u64)?;
            let mut t = Poly::zero(self.ty);
            t.add_term(m.clone(), c);
            p = p.add(&t.mul(by));
        }
        Some(p)
    }

    /// A power of two that divides every value of the polynomial.
    pub fn multiple_of(&self) -> u64 {
        self.terms.iter().map(|(_, c)| c & c.wrapping_neg()).min().unwrap_or(1 << 31)
    }

    /// The polynomial modulo 2^k, for k below 32.
    pub(super) fn low_bits(&self, k: u32) -> Poly {
        self.with(self.ty, |c| c & ((1 << k) - 1))
    }

    /// The same polynomial modulo 2^k, with its smallest factors: -1 for 2^k - 1.
    pub(super) fn centred(&self, k: u32) -> Poly {
        let least = |c: u64| (((c << (64 - k)) as i64) >> (64 - k)) as u64;
        self.with(self.ty, least)
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
        let term = x.terms().find(|(m, c)| !m.is_empty() && unit(*c));
        term.map_or(0, |(m, c)| self.mask(self.coefficient(m).wrapping_mul(c)))
    }

    pub(super) fn too_big(&self) -> bool {
        self.terms.len() > MAX_TERMS || self.terms.iter().any(|(m, _)| m.len() > MAX_DEGREE)
    }
}
