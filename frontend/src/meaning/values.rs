//! What is known of a value, and of the operands of the function, on one way through it.

use std::rc::Rc;

use smallvec::{SmallVec, smallvec};
use tensor_wasm_ir::{MemTy, Ty, Val};

/// Least and most length that there may be: whoever uses what is found asks for less than the most.
pub const LENGTHS: [i64; 2] = [0, (1 << 30) - 1];

/// Widest residues that are known of an address, and of the length: 16 and 64.
const ADDRESS_BITS: u32 = 4;
const LENGTH_BITS: u32 = 6;

/// An integer: `to · T + from · F + left · L + done · P + plus`, modulo 2 to its width. T and F are where the rest of
/// the bytes goes and comes from, L is how many there are, P how many there were before.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Linear {
    pub to: i8,
    pub from: i8,
    pub left: i8,
    pub done: i8,
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
        let small = |a: i8, b: i8| {
            let sum = i64::from(a).checked_add(k.checked_mul(b.into())?)?;
            i8::try_from(sum).ok().filter(|x| x.unsigned_abs() <= 8)
        };
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
        let moved = by.wrapping_mul(i64::from(self.left - self.to - self.from - self.done));
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
    From(i16),
    /// What is in memory so many bytes behind F + L.
    FromEnd(i16),
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
                Byte::From(k) => i16::try_from(i64::from(k) - by).map_or(Byte::Unknown, Byte::From),
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
                Some(p) => Linear { done: 0, plus: a.plus.wrapping_add(p.wrapping_mul(a.done.into())), ..a } == b,
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
                Value::Linear(Linear { done: slope as i8, plus: a.plus - slope * p, ..a })
            }
            (Value::Bytes(a), Value::Bytes(b)) => {
                Value::Bytes(std::array::from_fn(|k| if a[k] == b[k] { a[k] } else { Byte::Unknown }))
            }
            (a, b) if a == b => a,
            _ => Value::Unknown,
        }
    }
}

/// How many values are copied together.
const TOGETHER: usize = 8;

/// The values of a way so far. Ways that have forked share what neither has changed since.
#[derive(Clone)]
pub struct Values(Vec<Rc<[Value; TOGETHER]>>);

impl Values {
    pub fn unknown(count: usize) -> Values {
        let unknown = Rc::new([Value::Unknown; TOGETHER]);
        Values(vec![unknown; count.div_ceil(TOGETHER)])
    }

    pub fn get(&self, v: Val) -> Value {
        self.0[v.0 as usize / TOGETHER][v.0 as usize % TOGETHER]
    }

    pub fn set(&mut self, v: Val, to: Value) {
        Rc::make_mut(&mut self.0[v.0 as usize / TOGETHER])[v.0 as usize % TOGETHER] = to;
    }

    pub fn change(&mut self, to: impl Fn(Value) -> Value) {
        for part in &mut self.0 {
            if part.iter().any(|v| to(*v) != *v) {
                Rc::make_mut(part).iter_mut().for_each(|v| *v = to(*v));
            }
        }
    }

    pub fn all(&self, other: &Values, holds: impl Fn(Value, Value) -> bool) -> bool {
        self.0.iter().zip(&other.0).all(|(a, b)| a.iter().zip(b.iter()).all(|(a, b)| holds(*a, *b)))
    }

    pub fn joined(&self, other: &Values, join: impl Fn(Value, Value) -> Value) -> Values {
        let one = |(a, b): (&Rc<[Value; TOGETHER]>, &Rc<[Value; TOGETHER]>)| {
            Rc::new(std::array::from_fn(|k| join(a[k], b[k])))
        };
        Values(self.0.iter().zip(&other.0).map(one).collect())
    }
}

/// What a load makes of bytes.
pub fn loaded(mem: MemTy, of: impl Fn(i16) -> Byte) -> Value {
    let above = if mem.signed && u32::from(mem.bytes) < mem.ty.bytes() { Byte::Unknown } else { Byte::Zero };
    Value::Bytes(std::array::from_fn(|k| match k {
        k if k < usize::from(mem.bytes) => of(k as i16),
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
        let end = |f: i8, least: i64, most: i64| {
            let f = i64::from(f);
            if f < 0 { [f * most, f * least] } else { [f * least, f * most] }
        };
        let (l, p) = (end(x.left, self.least, self.most), end(x.done, self.done_least, LENGTHS[1]));
        [x.plus + l[0] + p[0], x.plus + l[1] + p[1]]
    }

    /// The low bits of an integer under a mask below 64, each with what is known where they are so. More than one where
    /// what is known does not tell; `None` if it cannot.
    pub fn low(&self, x: Linear, mask: i64) -> Option<SmallVec<[(i64, Known); 4]>> {
        if !(0..64).contains(&mask) || x.done != 0 {
            return None;
        }
        let bits = 64 - (mask as u64).leading_zeros();
        let modulus = 1i64 << bits;
        let parts =
            [(x.to, self.to, ADDRESS_BITS), (x.from, self.from, ADDRESS_BITS), (x.left, self.left, LENGTH_BITS)];
        // What a part adds where its operand has that residue.
        let adds = |part: usize, r: i64| (i64::from(parts[part].0) * r).rem_euclid(modulus);
        let split = |part: usize, value: &dyn Fn(i64) -> i64, told: bool| {
            let mut residues = [0u64; 64];
            let mut left = parts[part].1;
            while left != 0 {
                let r = left.trailing_zeros();
                residues[value(r.into()) as usize] |= 1 << r;
                left &= left - 1;
            }
            let some = (0..).zip(residues).filter(|x| x.1 != 0);
            some.filter_map(|(is, of)| Some((if told { is } else { UNTOLD }, self.with(part, of)?))).collect()
        };
        let mut sum = x.plus;
        let mut open = None;
        for (part, &(factor, known, of)) in parts.iter().enumerate() {
            if i64::from(factor) % modulus == 0 {
                continue;
            }
            if bits > of {
                return None;
            }
            let first = adds(part, i64::from(known.trailing_zeros()));
            let other = (1..64).find(|r| known >> r & 1 == 1 && adds(part, *r) != first);
            if other.is_none() {
                sum += first;
            } else if let Some(first) = open.replace(part) {
                // One after the other: asked again, what is known of the first tells more.
                return Some(split(first, &|r| adds(first, r), false));
            }
        }
        Some(match open {
            None => smallvec![(sum & mask, *self)],
            Some(part) => split(part, &|r| (sum + adds(part, r)) & mask, true),
        })
    }

    /// The same with these residues of one operand.
    fn with(&self, part: usize, residues: u64) -> Option<Known> {
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
