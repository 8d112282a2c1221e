//! What is known of a value, and of the operands of the function, on one way through it.

use tensor_wasm_ir::{MemTy, Ty};

/// Least and most length that there may be: whoever uses what is found asks for less than the most.
pub const LENGTHS: [i64; 2] = [0, (1 << 30) - 1];

/// Widest residues that are known of an address, and of the length: 16 and 64.
const ADDRESS_BITS: u32 = 4;
const LENGTH_BITS: u32 = 6;

/// An integer: `to · T + from · F + left · L + done · P + plus`, modulo 2 to its width. T and F are where the rest of
/// the bytes goes and comes from, L is how many there are, P how many there were before.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Linear {
    pub to: i64,
    pub from: i64,
    pub left: i64,
    pub done: i64,
    pub plus: i64,
}

impl Linear {
    pub fn constant(plus: i64) -> Linear {
        Linear { plus, ..Linear::default() }
    }

    pub fn as_constant(self) -> Option<i64> {
        (self == Linear::constant(self.plus)).then_some(self.plus)
    }

    /// `self + k · other`, if its factors stay small.
    pub fn plus(self, k: i64, other: Linear) -> Option<Linear> {
        let small = |a: i64, b: i64| a.checked_add(k.checked_mul(b)?).filter(|x| x.abs() <= 8);
        Some(Linear {
            to: small(self.to, other.to)?,
            from: small(self.from, other.from)?,
            left: small(self.left, other.left)?,
            done: small(self.done, other.done)?,
            plus: self.plus.wrapping_add(k.wrapping_mul(other.plus)),
        })
    }

    /// As a number of that many bits, signed.
    pub fn narrowed(self, bits: u32) -> Linear {
        Linear { plus: if bits == 32 { i64::from(self.plus as i32) } else { self.plus }, ..self }
    }

    /// The same where so many bytes more are done.
    fn rebased(self, by: i64) -> Linear {
        let moved = by.wrapping_mul(self.left - self.to - self.from - self.done);
        Linear { plus: self.plus.wrapping_add(moved), ..self }
    }

    /// Does it not depend on addresses?
    pub fn is_count(self) -> bool {
        self.to == 0 && self.from == 0
    }
}

/// A byte of a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Byte {
    Zero,
    /// What is in memory so many bytes behind F.
    From(i32),
    /// What is in memory so many bytes behind F + L.
    FromEnd(i32),
    /// The byte to fill with.
    Fill,
    Unknown,
}

/// A value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Value {
    Linear(Linear),
    /// Bits of either.
    Or(Linear, Linear),
    /// Eight bytes, those above the value's width 0.
    Bytes([Byte; 8]),
    Unknown,
}

impl Value {
    pub fn constant(c: i64) -> Value {
        Value::Linear(Linear::constant(c))
    }

    pub fn as_constant(self) -> Option<i64> {
        if let Value::Linear(l) = self { l.as_constant() } else { None }
    }

    /// Its bytes; 0 is one of any kind.
    pub fn bytes(self) -> Option<[Byte; 8]> {
        match self {
            Value::Bytes(b) => Some(b),
            Value::Linear(l) => (l.as_constant() == Some(0)).then_some([Byte::Zero; 8]),
            _ => None,
        }
    }

    pub fn rebased(self, by: i64) -> Value {
        match self {
            Value::Linear(l) => Value::Linear(l.rebased(by)),
            Value::Or(a, b) => Value::Or(a.rebased(by), b.rebased(by)),
            Value::Bytes(bytes) => Value::Bytes(bytes.map(|b| match b {
                Byte::From(k) => i32::try_from(i64::from(k) - by).map_or(Byte::Unknown, Byte::From),
                other => other,
            })),
            Value::Unknown => Value::Unknown,
        }
    }

    /// Is every value that the other one says one that this one says? P is `done` there, if it is known.
    pub fn covers(self, other: Value, done: Option<i64>) -> bool {
        match (self, other) {
            (Value::Unknown, _) => true,
            (Value::Linear(a), Value::Linear(b)) => match done {
                Some(p) => Linear { done: 0, plus: a.plus.wrapping_add(a.done.wrapping_mul(p)), ..a } == b,
                None => a == b,
            },
            (Value::Bytes(a), Value::Bytes(b)) => a.iter().zip(b).all(|(a, b)| *a == Byte::Unknown || *a == b),
            (a, b) => a == b,
        }
    }

    /// What covers both, where P is known or not in each.
    pub fn joined(self, other: Value, done: [Option<i64>; 2]) -> Value {
        match (self, other) {
            (Value::Linear(a), Value::Linear(b)) => {
                let [Some(p), Some(q)] = done else {
                    return if self.covers(other, done[1]) { self } else { Value::Unknown };
                };
                if a == b {
                    return self;
                }
                // It moves with P.
                let (by, over) = (b.plus.wrapping_sub(a.plus), q - p);
                let alike = Linear { plus: 0, ..a } == Linear { plus: 0, ..b };
                if !alike || over == 0 || by % over != 0 || (by / over).abs() > 2 {
                    return Value::Unknown;
                }
                let slope = by / over;
                Value::Linear(Linear { done: slope, plus: a.plus - slope * p, ..a })
            }
            (Value::Bytes(a), Value::Bytes(b)) => {
                Value::Bytes(std::array::from_fn(|k| if a[k] == b[k] { a[k] } else { Byte::Unknown }))
            }
            (a, b) if a == b => a,
            _ => Value::Unknown,
        }
    }
}

/// What a load makes of bytes.
pub fn loaded(mem: MemTy, of: impl Fn(i32) -> Byte) -> Value {
    let above = if mem.signed && u32::from(mem.bytes) < mem.ty.bytes() { Byte::Unknown } else { Byte::Zero };
    Value::Bytes(std::array::from_fn(|k| match k {
        k if k < usize::from(mem.bytes) => of(k as i32),
        k if k < mem.ty.bytes() as usize => above,
        _ => Byte::Zero,
    }))
}

/// Bits of a type.
pub fn bits(ty: Ty) -> u32 {
    ty.bytes() * 8
}

/// What is known of the operands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Known {
    /// Residues of T and F modulo 16 that there may be, and of L modulo 64.
    to: u64,
    from: u64,
    left: u64,
    /// Least and most of L.
    pub least: i64,
    pub most: i64,
    /// P, if it is known, and the least that it can be.
    pub done: Option<i64>,
    pub done_least: i64,
}

/// The residues shifted by so much.
fn turned(residues: u64, of: u32, by: i64) -> u64 {
    let n = 1i64 << of;
    (0..n).filter(|r| residues >> r & 1 == 1).fold(0, |m, r| m | 1 << (r - by).rem_euclid(n))
}

impl Known {
    /// Nothing but that the length is one that there may be.
    pub fn nothing() -> Known {
        let [least, most] = LENGTHS;
        Known { to: 0xffff, from: 0xffff, left: u64::MAX, least, most, done: Some(0), done_least: 0 }
    }

    /// L, if there is only one.
    pub fn length(&self) -> Option<i64> {
        (self.least == self.most).then_some(self.least)
    }

    /// The same where L is in a range; `None` if it cannot be.
    pub fn within(mut self, least: i64, most: i64) -> Option<Known> {
        (self.least, self.most) = (self.least.max(least), self.most.min(most));
        let may = |l: i64| self.left >> (l & 63) & 1 == 1;
        // Every residue comes again after 64.
        self.least = (self.least..self.least.saturating_add(64)).find(|l| may(*l))?;
        self.most = (self.most - 63..=self.most).rev().find(|l| may(*l))?;
        (self.least <= self.most).then_some(self)
    }

    pub fn rebased(self, by: i64) -> Known {
        Known {
            to: turned(self.to, ADDRESS_BITS, -by),
            from: turned(self.from, ADDRESS_BITS, -by),
            left: turned(self.left, LENGTH_BITS, by),
            least: self.least - by,
            most: self.most - by,
            done: self.done.map(|p| p + by),
            done_least: self.done_least + by,
        }
    }

    pub fn covers(&self, other: &Known) -> bool {
        let residues = other.to & !self.to == 0 && other.from & !self.from == 0 && other.left & !self.left == 0;
        let length = self.least <= other.least && other.most <= self.most;
        residues && length && (self.done.is_none() || self.done == other.done) && self.done_least <= other.done_least
    }

    pub fn joined(&self, other: &Known) -> Known {
        Known {
            to: self.to | other.to,
            from: self.from | other.from,
            left: self.left | other.left,
            least: self.least.min(other.least),
            most: self.most.max(other.most),
            done: self.done.filter(|_| self.done == other.done),
            done_least: self.done_least.min(other.done_least),
        }
    }

    /// The least and the most of a count, as integers.
    pub fn range(&self, x: Linear) -> [i64; 2] {
        let end = |f: i64, least: i64, most: i64| if f < 0 { [f * most, f * least] } else { [f * least, f * most] };
        let (l, p) = (end(x.left, self.least, self.most), end(x.done, self.done_least, LENGTHS[1]));
        [x.plus + l[0] + p[0], x.plus + l[1] + p[1]]
    }

    /// The low bits of an integer under a mask below 64, each with what is known where they are so. More than one where
    /// what is known does not tell; `None` if it cannot.
    pub fn low(&self, x: Linear, mask: i64) -> Option<Vec<(i64, Known)>> {
        if !(0..64).contains(&mask) || x.done != 0 {
            return None;
        }
        let bits = 64 - (mask as u64).leading_zeros();
        let modulus = 1i64 << bits;
        let parts =
            [(x.to, self.to, ADDRESS_BITS), (x.from, self.from, ADDRESS_BITS), (x.left, self.left, LENGTH_BITS)];
        let residues = |part: usize| {
            let (factor, known, of) = parts[part];
            let all = (0..1i64 << of).filter(move |r| known >> r & 1 == 1);
            all.map(move |r| (r, (factor * r).rem_euclid(modulus)))
        };
        let mut sum = x.plus;
        let mut open = None;
        for (part, &(factor, _, of)) in parts.iter().enumerate() {
            if factor % modulus == 0 {
                continue;
            }
            if bits > of {
                return None;
            }
            let mut all: Vec<i64> = residues(part).map(|r| r.1).collect();
            all.sort_unstable();
            all.dedup();
            match (all.as_slice(), &open) {
                (&[only], _) => sum += only,
                (_, None) => open = Some((part, all)),
                // One after the other: asked again, what is known of the first tells more.
                (_, Some((first, firsts))) => {
                    let one = |is: &i64| self.with(*first, residues(*first).filter(|r| r.1 == *is).map(|r| r.0));
                    return Some(firsts.iter().filter_map(|is| Some((UNTOLD, one(is)?))).collect());
                }
            }
        }
        let Some((part, all)) = open else { return Some(vec![(sum & mask, *self)]) };
        let mut values: Vec<i64> = all.iter().map(|r| (sum + r) & mask).collect();
        values.sort_unstable();
        values.dedup();
        let one = |is: i64| self.with(part, residues(part).filter(|r| (sum + r.1) & mask == is).map(|r| r.0));
        Some(values.into_iter().filter_map(|is| Some((is, one(is)?))).collect())
    }

    /// The same with these residues of one operand.
    fn with(&self, part: usize, residues: impl Iterator<Item = i64>) -> Option<Known> {
        let residues = residues.fold(0u64, |m, r| m | 1 << r);
        let mut out = *self;
        match part {
            0 => out.to = residues,
            1 => out.from = residues,
            _ => out.left = residues,
        }
        out.within(out.least, out.most)
    }
}

/// No value yet ([`Known::low`]).
pub const UNTOLD: i64 = -1;

/// Ranges of bytes, ascending and apart.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Ranges(Vec<[i64; 2]>);

impl Ranges {
    pub fn insert(&mut self, [mut from, mut to]: [i64; 2]) {
        self.0.retain(|r| {
            let meets = r[0] <= to && from <= r[1];
            if meets {
                (from, to) = (from.min(r[0]), to.max(r[1]));
            }
            !meets
        });
        let at = self.0.partition_point(|r| r[0] < from);
        self.0.insert(at, [from, to]);
    }

    /// How far they go without a gap from 0.
    pub fn frontier(&self) -> i64 {
        self.0.iter().find(|r| r[0] <= 0 && r[1] >= 0).map_or(0, |r| r[1])
    }

    /// Where the one begins that goes to 0; 0 if none does.
    pub fn back(&self) -> i64 {
        self.0.iter().find(|r| r[0] <= 0 && r[1] >= 0).map_or(0, |r| r[0])
    }

    pub fn moved(&self, by: i64) -> Ranges {
        Ranges(self.0.iter().map(|r| [r[0] + by, r[1] + by]).collect())
    }

    /// What is left of them behind 0.
    pub fn behind(&self) -> Ranges {
        Ranges(self.0.iter().filter(|r| r[1] > 0).map(|r| [r[0].max(0), r[1]]).collect())
    }

    pub fn united(&self, other: &Ranges) -> Ranges {
        let mut out = self.clone();
        other.0.iter().for_each(|r| out.insert(*r));
        out
    }

    pub fn common(&self, other: &Ranges) -> Ranges {
        let pairs = self.0.iter().flat_map(|a| other.0.iter().map(move |b| [a[0].max(b[0]), a[1].min(b[1])]));
        Ranges(pairs.filter(|r| r[0] < r[1]).collect())
    }

    pub fn holds(&self, other: &Ranges) -> bool {
        other.0.iter().all(|b| self.0.iter().any(|a| a[0] <= b[0] && b[1] <= a[1]))
    }
}
