//! What loads are taken to find ([`Progression`]), by the numbers of a call.
//!
//! Takes the range that such a load reads; gives the entries that memory must hold there for the region's affine addresses to be
//! the program's. Whoever has the memory looks at them before the first launch ([`Plan::look`]).

use std::ops::Range;

use tensor_wasm_ir::{MemTy, Progression, Ty, Val, View};

use super::{Plan, Refusal};

/// A number of that type with its sign.
fn signed(bits: u64, ty: Ty) -> i128 {
    if ty == Ty::I32 { i128::from(bits as u32 as i32) } else { i128::from(bits as i64) }
}

/// Where a progression's first entry is, and how far each is behind the one before it. Addresses are not negative, distances may
/// be.
fn table(p: &Progression, value: impl Fn(Val) -> u64, address: Ty) -> (i128, i128) {
    let bits = value(p.origin);
    let origin = if address == Ty::I32 { bits & 0xffff_ffff } else { bits };
    (i128::from(origin) + i128::from(p.offset), signed(value(p.each), address))
}

/// An arithmetic progression in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entries {
    /// Where the first one is.
    pub from: u64,
    /// How many there are.
    pub count: u64,
    /// Bytes from one to the next one.
    pub each: u64,
    /// Their type.
    pub mem: MemTy,
    /// The first one.
    pub first: u64,
    /// How much more the next one is, in their type's ring.
    pub step: u64,
    /// It is known that no store touches one of them, though some may be to what lies between them.
    pub apart: bool,
}

impl Entries {
    /// The entries that a load reads in that range, if they are some of the progression's. `value` gives what a prelude value
    /// is.
    pub(super) fn new(
        p: &Progression,
        v: &View,
        read: &Range<u64>,
        value: impl Fn(Val) -> u64,
        address: Ty,
    ) -> Result<Entries, Refusal> {
        let irregular = Err(Refusal::Irregular(read.start));
        let bytes = i128::from(v.mem.bytes);
        let (origin, each) = table(p, &value, address);
        let behind = i128::from(read.start) - origin;
        let length = i128::from(read.end) - i128::from(read.start) - bytes;
        // What wraps around on its way says nothing of entries.
        let far = address == Ty::I32 && [behind, behind + length].iter().any(|n| n.abs() >= 1 << 31);
        let one = length == 0 && behind == 0;
        let apart = each != 0 && behind % each == 0 && length % each == 0 && (length == 0 || each.abs() >= bytes);
        if far || !(one || apart) {
            return irregular;
        }
        let step = p.step.map_or(0, &value);
        let before = if one { 0 } else { (behind / each) as u64 };
        let first = value(p.first).wrapping_add(step.wrapping_mul(before));
        let step = if each < 0 { step.wrapping_neg() } else { step };
        let count = if one { 1 } else { (length / each.abs()) as u64 + 1 };
        let each = each.unsigned_abs() as u64;
        Ok(Entries { from: read.start, count, each, mem: v.mem, first, step, apart: false })
    }

    /// Refuses a launch in which the load, the first address of which is given, does not go from entry to entry.
    pub(super) fn each(
        p: &Progression,
        (v, trips): (&View, &[Option<u64>]),
        first: u64,
        value: impl Fn(Val) -> u64,
        address: Ty,
    ) -> Result<(), Refusal> {
        let (origin, each) = table(p, &value, address);
        let behind = i128::from(first) - origin;
        let on = |way: i128| if each == 0 { way == 0 } else { way % each == 0 };
        let mut moving = v.strides.iter().filter(|s| trips[s.0] != Some(1));
        let along = moving.all(|s| on(signed(value(s.1), address)));
        if on(behind) && along { Ok(()) } else { Err(Refusal::Irregular(first)) }
    }

    /// The bytes from the first to the last one.
    pub(super) fn range(&self) -> Range<u128> {
        let from = u128::from(self.from);
        from..from + u128::from(self.count - 1) * u128::from(self.each) + u128::from(self.mem.bytes)
    }

    /// Are those bytes one of the entries, of which it is known that no store touches them?
    pub(super) fn holds(&self, of: &Range<u128>) -> bool {
        let Some(behind) = of.start.checked_sub(u128::from(self.from)) else { return false };
        let (each, bytes) = (u128::from(self.each.max(1)), u128::from(self.mem.bytes));
        let entry = behind % each == 0 && behind / each < u128::from(self.count);
        self.apart && entry && of.end - of.start == bytes
    }

    /// The address of the first entry that is another one in memory.
    fn other(&self, memory: &[u8]) -> Option<u64> {
        let mut should = self.first;
        for n in 0..self.count {
            let at = self.from + n * self.each;
            let is = usize::try_from(at).ok().and_then(|at| memory.get(at..)).and_then(|rest| match self.mem.ty {
                Ty::I32 => Some(u64::from(u32::from_le_bytes(*rest.first_chunk()?))),
                _ => Some(u64::from_le_bytes(*rest.first_chunk()?)),
            });
            let differs = is.is_none_or(|is| match self.mem.ty {
                Ty::I32 => is as u32 != should as u32,
                _ => is != should,
            });
            if differs {
                return Some(at);
            }
            should = should.wrapping_add(self.step);
        }
        None
    }
}

impl Plan {
    /// Is in memory what the plan takes to be there?
    pub fn look(&self, memory: &[u8]) -> Result<(), Refusal> {
        let other = self.progressions.iter().find_map(|e| e.other(memory));
        other.map_or(Ok(()), |at| Err(Refusal::Irregular(at)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_entry_is_looked_at() {
        let held: Vec<u8> = [0u32, 0, 100, 0, 84, 0, 68].into_iter().flat_map(u32::to_le_bytes).collect();
        let step = (-16i32) as u32 as u64;
        let of = Entries { from: 8, count: 3, each: 8, mem: MemTy::full(Ty::I32), first: 100, step, apart: true };
        let plan = Plan { progressions: vec![of], ..Plan::default() };
        assert_eq!(plan.look(&held), Ok(()));
        for at in [8, 16, 24] {
            let mut other = held.clone();
            other[at + 1] ^= 1;
            assert_eq!(plan.look(&other), Err(Refusal::Irregular(at as u64)));
        }
        assert_eq!(plan.look(&held[..26]), Err(Refusal::Irregular(24)));
    }
}
