//! Systems of linear inequalities over the integers, by Fourier–Motzkin elimination.
//!
//! Takes rows `constant + Σ factor·unknown ≥ 0`; says whether they can hold together, or what a sum can come to at
//! most. Every row is divided by the greatest divisor of its factors and its constant rounded down, which no integer
//! solution minds. A "no" is certain; a "yes" may be wrong, as solutions are looked for among the rationals, and it is
//! the answer where the system grows too large. Equations with a factor of 1 are used up first, by substitution.

use std::collections::BTreeMap;

/// Rows that one unknown may be eliminated from at the cost of new ones: one for every pair of opposite signs.
const PAIRS: usize = 500;
/// Rows that a system may have.
const ROWS: usize = 400;

/// `constant + Σ factor·unknown`, by number of the unknown; no factor is 0.
pub(crate) type Sum = (i128, Vec<(usize, i128)>);

/// Factors (one for each unknown).
type Factors = Vec<i128>;

/// A conjunction of inequalities.
#[derive(Clone, Debug)]
pub(crate) struct System {
    unknowns: usize,
    /// For each row of factors the least constant, and which of the first conditions it was combined of.
    rows: BTreeMap<Factors, (i128, u128)>,
    equations: Vec<(Factors, i128)>,
    impossible: bool,
}

/// The greatest divisor of both, not negative.
pub(crate) fn gcd(mut a: i128, mut b: i128) -> i128 {
    // Numbers of 128 bits are divided one after the other, and few need as many.
    if let (Ok(mut x), Ok(mut y)) = (i64::try_from(a), i64::try_from(b))
        && x != i64::MIN
    {
        while y != 0 {
            (x, y) = (y, x % y);
        }
        return i128::from(x).abs();
    }
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.abs()
}

/// The greatest divisor of all factors; 0 if there are none.
fn divisor(factors: &[i128]) -> i128 {
    let mut out = 0;
    for f in factors.iter().filter(|f| **f != 0) {
        out = gcd(out, *f);
        if out == 1 {
            break;
        }
    }
    out
}

/// `a·x + b·y`, if no number of it is too large.
fn combine((x, c): (&Factors, i128), a: i128, (y, d): (&Factors, i128), b: i128) -> Option<(Factors, i128)> {
    let both = |x: i128, y: i128| a.checked_mul(x)?.checked_add(b.checked_mul(y)?);
    let factors = x.iter().zip(y).map(|(&x, &y)| both(x, y)).collect::<Option<Factors>>()?;
    Some((factors, both(c, d)?))
}

impl System {
    /// No conditions on so many unknowns.
    pub fn new(unknowns: usize) -> System {
        System { unknowns, rows: BTreeMap::new(), equations: vec![], impossible: false }
    }

    fn dense(&self, sum: &Sum) -> (Factors, i128) {
        let mut factors = vec![0; self.unknowns];
        sum.1.iter().for_each(|&(u, f)| factors[u] += f);
        (factors, sum.0)
    }

    /// The sum is not negative.
    pub fn at_least_zero(&mut self, sum: &Sum) {
        let (factors, constant) = self.dense(sum);
        self.row(factors, constant, 0);
    }

    /// The sum is 0.
    pub fn zero(&mut self, sum: &Sum) {
        let row = self.dense(sum);
        self.equation(row);
    }

    fn row(&mut self, mut factors: Factors, mut constant: i128, of: u128) {
        let divisor = divisor(&factors);
        if divisor == 0 {
            self.impossible |= constant < 0;
            return;
        }
        if divisor != 1 {
            factors.iter_mut().for_each(|f| *f /= divisor);
            constant = constant.div_euclid(divisor);
        }
        let known = self.rows.entry(factors).or_insert((constant, of));
        *known = (constant, of).min(*known);
    }

    fn equation(&mut self, (mut factors, mut constant): (Factors, i128)) {
        let divisor = divisor(&factors);
        if divisor == 0 || constant % divisor != 0 {
            self.impossible |= constant != 0;
            return;
        }
        factors.iter_mut().for_each(|f| *f /= divisor);
        constant /= divisor;
        self.equations.push((factors, constant));
    }

    /// Uses up the equations: one with a factor of 1 or -1 says what that unknown is, another one is two inequalities.
    fn substitute(&mut self, keep: Option<usize>) {
        while let Some((factors, constant)) = self.equations.pop() {
            let unit = |u: &usize| factors[*u].abs() == 1 && Some(*u) != keep;
            // Of a modulus the rest, which stands behind what it is of: what is left is even, which rounding then finds.
            let modulus = self.modulus(&factors);
            let units = || (0..self.unknowns).filter(unit);
            let Some(u) = (if modulus { units().next_back() } else { units().next() }) else {
                self.row(factors.iter().map(|f| -f).collect(), -constant, 0);
                self.row(factors, constant, 0);
                continue;
            };
            let by = (&factors, constant);
            // Where a number gets too large, the condition is left out: that only adds solutions.
            let said = |of: (&Factors, i128)| combine(of, 1, by, -of.0[u] * factors[u]);
            for (f, (c, _)) in std::mem::take(&mut self.rows) {
                if let Some((f, c)) = said((&f, c)) {
                    self.row(f, c, 0);
                }
            }
            for (f, c) in std::mem::take(&mut self.equations) {
                if let Some(row) = said((&f, c)) {
                    self.equation(row);
                }
            }
        }
    }

    /// Makes equations of inequalities that leave one value.
    fn tighten(&mut self, keep: Option<usize>) {
        let unit = |f: &Factors| f.iter().enumerate().any(|(u, f)| f.abs() == 1 && Some(u) != keep);
        let negated = |f: &Factors| f.iter().map(|f| -f).collect::<Factors>();
        let exact = |f: &Factors, c: i128| unit(f) && self.rows.get(&negated(f)).is_some_and(|d| c + d.0 <= 0);
        let tight: Vec<(Factors, i128)> =
            self.rows.iter().filter(|(f, c)| exact(f, c.0)).map(|(f, c)| (f.clone(), c.0)).collect();
        for (f, c) in tight {
            let other = negated(&f);
            if let Some((d, _)) = self.rows.get(&other).copied() {
                self.impossible |= c + d < 0;
                self.rows.remove(&f);
                self.rows.remove(&other);
                self.equation((f, c));
            }
        }
    }

    /// Leaves out the unknowns of which each condition says something by itself alone, but for that one, which gets another
    /// number, too.
    fn connected(&mut self, keep: Option<usize>) -> Option<usize> {
        let mut with_others = vec![false; self.unknowns];
        for f in self.rows.keys().chain(self.equations.iter().map(|e| &e.0)) {
            if f.iter().filter(|f| **f != 0).count() > 1 {
                f.iter().zip(&mut with_others).for_each(|(f, with)| *with |= *f != 0);
            }
        }
        keep.into_iter().for_each(|u| with_others[u] = true);
        let number: Vec<usize> = (0..self.unknowns).filter(|u| with_others[*u]).collect();
        let short = |f: &Factors| -> Factors { number.iter().map(|u| f[*u]).collect() };
        // The first is `index ≥ n`, the second `index ≤ n`.
        let mut ends: BTreeMap<usize, [Option<i128>; 2]> = BTreeMap::new();
        for (f, (c, of)) in std::mem::take(&mut self.rows) {
            match f.iter().position(|f| *f != 0).filter(|u| !with_others[*u]) {
                // A row has no greater divisor than 1.
                Some(u) if f[u] > 0 => ends.entry(u).or_default()[0] = Some(-c),
                Some(u) => ends.entry(u).or_default()[1] = Some(c),
                None => _ = self.rows.insert(short(&f), (c, of)),
            }
        }
        for (f, c) in std::mem::take(&mut self.equations) {
            match f.iter().position(|f| *f != 0).filter(|u| !with_others[*u]) {
                Some(u) => {
                    let [least, most] = ends.entry(u).or_default();
                    let is = -c * f[u];
                    self.impossible |= f[u].abs() != 1 && c % f[u] != 0;
                    (*least, *most) = (Some(least.map_or(is, |n| n.max(is))), Some(most.map_or(is, |n| n.min(is))));
                }
                None => self.equations.push((short(&f), c)),
            }
        }
        self.impossible |= ends.values().any(|e| matches!(e, [Some(least), Some(most)] if least > most));
        self.unknowns = number.len();
        keep.and_then(|keep| number.iter().position(|u| *u == keep))
    }

    /// Eliminates every unknown but that one; false if that grows too large.
    fn eliminate(&mut self, keep: Option<usize>) -> bool {
        loop {
            self.substitute(keep);
            self.tighten(keep);
            if self.impossible || self.equations.is_empty() {
                break;
            }
        }
        let few = self.rows.len() <= 128;
        self.rows.values_mut().enumerate().for_each(|(k, row)| row.1 = if few { 1 << k } else { 0 });
        let mut eliminated = 0;
        while !self.impossible {
            // Where all factors of one sign are 1, no integer solution is added (Pugh, "The Omega test", 1991).
            let signs = |u: usize| {
                let of = |sign: i128| self.rows.keys().map(move |f| f[u] * sign).filter(|f| *f > 0);
                let exact = of(1).all(|f| f == 1) || of(-1).all(|f| f == 1);
                (!exact, of(1).count() * of(-1).count(), u)
            };
            let left = (0..self.unknowns).filter(|u| Some(*u) != keep && self.rows.keys().any(|f| f[*u] != 0));
            let Some((_, pairs, u)) = left.map(signs).min() else { break };
            if pairs > PAIRS || self.rows.len() > ROWS {
                return false;
            }
            let (with, without) = std::mem::take(&mut self.rows).into_iter().partition(|(f, _)| f[u] != 0);
            self.rows = without;
            let ends = Ends::new(self.unknowns, &self.rows);
            let (up, down): (Vec<_>, Vec<_>) =
                Vec::from_iter::<BTreeMap<Factors, (i128, u128)>>(with).into_iter().partition(|(f, _)| f[u] > 0);
            eliminated += 1;
            for (f, (c, x)) in &up {
                for (g, (d, y)) in &down {
                    // What is combined of more conditions than one more than unknowns were eliminated, others imply
                    // (Kohler's rule; Chernikov, 1965).
                    if (x | y).count_ones() > eliminated + 1 {
                        continue;
                    }
                    if let Some((f, c)) = combine((f, *c), -g[u], (g, *d), f[u])
                        && !ends.imply(&f, c)
                    {
                        self.row(f, c, x | y);
                    }
                }
            }
        }
        true
    }

    /// Does an equation hold for some multiple of an unknown, of which no other condition says anything but a range? That is no
    /// more than the equation says of rational numbers.
    fn modulus(&self, equation: &Factors) -> bool {
        let several = |f: &&Factors| f.iter().filter(|f| **f != 0).count() > 1;
        let others = || self.rows.keys().filter(several).chain(self.equations.iter().map(|e| &e.0));
        let multiples = (0..self.unknowns).filter(|u| equation[*u].abs() > 1);
        multiples.into_iter().any(|u| others().filter(|f| f[u] != 0 && *f != equation).count() == 0)
    }

    /// The system without equations that hold for some value of an unknown of which nothing else is said, but for which
    /// multiple that is; `None` if there are none.
    fn without_moduli(&self) -> Option<System> {
        let equations: Vec<_> = self.equations.iter().filter(|e| !self.modulus(&e.0)).cloned().collect();
        (equations.len() < self.equations.len()).then(|| System { equations, ..self.clone() })
    }

    /// Can all conditions hold?
    pub fn possible(mut self) -> bool {
        // What is impossible without a condition is so with it: one like `2·quotient + rest = index` makes every other one
        // with the index longer.
        if let Some(mut without) = self.without_moduli() {
            without.connected(None);
            if without.eliminate(None) && without.impossible {
                return false;
            }
        }
        self.connected(None);
        !self.eliminate(None) || !self.impossible
    }

    /// An upper bound of a sum, the least that the conditions say; `None` if they say none, or cannot hold.
    pub fn most(mut self, sum: &Sum) -> Option<i128> {
        // The unknown behind all others is at most the sum.
        let at = self.unknowns;
        self.unknowns += 1;
        self.rows = std::mem::take(&mut self.rows)
            .into_iter()
            .map(|(mut f, c)| {
                f.push(0);
                (f, c)
            })
            .collect();
        self.equations.iter_mut().for_each(|(f, _)| f.push(0));
        let (mut factors, constant) = self.dense(sum);
        factors[at] = -1;
        self.row(factors, constant, 0);
        let at = self.connected(Some(at))?;
        if !self.eliminate(Some(at)) || self.impossible {
            return None;
        }
        self.rows.iter().filter(|(f, _)| f[at] < 0).map(|(f, c)| c.0.div_euclid(-f[at])).min()
    }
}

/// The least and the most that each unknown can be by conditions on it alone.
struct Ends(Vec<[Option<i128>; 2]>);

impl Ends {
    fn new(unknowns: usize, rows: &BTreeMap<Factors, (i128, u128)>) -> Ends {
        let mut ends = vec![[None; 2]; unknowns];
        for (f, (c, _)) in rows {
            let mut some = f.iter().enumerate().filter(|(_, f)| **f != 0);
            // A row has no greater divisor than 1.
            if let (Some((u, sign)), None) = (some.next(), some.next()) {
                ends[u][usize::from(*sign < 0)] = Some(-sign * c);
            }
        }
        Ends(ends)
    }

    /// Do they imply a condition on several unknowns? It may be left out then: that only adds solutions.
    fn imply(&self, f: &Factors, c: i128) -> bool {
        let mut several = 0;
        let least = f.iter().zip(&self.0).filter(|(f, _)| **f != 0).try_fold(c, |sum, (f, ends)| {
            several += 1;
            sum.checked_add(f.checked_mul(ends[usize::from(*f < 0)]?)?)
        });
        several > 1 && least.is_some_and(|n| n >= 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn system(unknowns: usize, rows: &[Sum]) -> System {
        let mut s = System::new(unknowns);
        rows.iter().for_each(|r| s.at_least_zero(r));
        s
    }

    #[test]
    fn triangles() {
        // 0 ≤ j < i < 10
        let rows = [(0, vec![(1, 1)]), (-1, vec![(0, 1), (1, -1)]), (9, vec![(0, -1)])];
        let s = system(2, &rows);
        assert!(s.clone().possible());
        assert_eq!(s.clone().most(&(0, vec![(1, 1)])), Some(8));
        assert_eq!(s.clone().most(&(5, vec![(0, 2), (1, 3)])), Some(5 + 18 + 24));
        assert_eq!(s.clone().most(&(0, vec![(0, -1)])), Some(-1));
        let mut t = s;
        t.zero(&(-9, vec![(1, 1)]));
        assert!(!t.possible());
    }

    #[test]
    fn integers_only() {
        // 2x = 2y + 1, and 3 ≤ 4x ≤ 3.
        let mut s = System::new(2);
        s.zero(&(1, vec![(0, 2), (1, -2)]));
        assert!(!s.possible());
        assert!(!system(1, &[(-3, vec![(0, 4)]), (3, vec![(0, -4)])]).possible());
    }

    #[test]
    fn nothing_is_said_of_what_is_free() {
        assert_eq!(system(2, &[(3, vec![(0, -1)])]).most(&(0, vec![(1, 1)])), None);
    }
}
