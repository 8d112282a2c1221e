//! Loads, stores, atomic operations and asynchronous copies, lane by lane.

use super::fault::{Fault, Kind};
use super::launch::{Machine, lanes};
use super::memory::Refused;
use super::parse::Space;
use super::program::{Address, AtomicOp, LOCAL_WINDOW, Op, SHARED_WINDOW};
use super::race::How;
use super::types::{Class, Type};
use super::warp::{Copy, Values, Warp};

/// The state space of a generic address, and the address in it.
fn resolve(space: Space, at: u64) -> (Space, u64) {
    const WINDOW: u64 = 0xff << 56;
    match (space, at & WINDOW) {
        (Space::Generic, SHARED_WINDOW) => (Space::Shared, at - SHARED_WINDOW),
        (Space::Generic, LOCAL_WINDOW) => (Space::Local, at - LOCAL_WINDOW),
        (Space::Generic, _) => (Space::Global, at),
        (space, _) => (space, at),
    }
}

fn low(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |v, b| v << 8 | u64::from(*b))
}

impl Machine<'_> {
    fn places(&self, w: &Warp, a: &Address, mask: u32, line: u32) -> Result<Values, Fault> {
        let base = self.read(w, a.base, mask, line)?;
        Ok(base.map(|b| b.wrapping_add(a.offset as u64) & a.mask))
    }

    fn aligned(&self, w: &Warp, lane: u32, line: u32, at: u64, n: usize, how: How) -> Result<(), Fault> {
        if at.is_multiple_of(n as u64) {
            return Ok(());
        }
        let what = format!("{} of {n} bytes at {at:#x} by {}", how.name(), self.thread(w.first + lane));
        self.fault(Kind::Misaligned, line, what)
    }

    /// Reads `n` bytes at a generic or other address.
    fn fetch(
        &mut self,
        w: &mut Warp,
        lane: u32,
        at: (Space, u64),
        n: usize,
        line: u32,
        how: How,
    ) -> Result<[u8; 16], Fault> {
        let (space, at) = resolve(at.0, at.1);
        self.aligned(w, lane, line, at, n, how)?;
        let who = self.who(w, lane);
        let got = match space {
            Space::Shared => self.shared.read(at, n, &who, line, how),
            Space::Local => match w.local.get_mut(lane as usize) {
                Some(l) => l.read(at, n, &who, line, how),
                None => Err(nothing(at, n)),
            },
            Space::Param => match self.params.get(at as usize..).and_then(|p| p.get(..n)) {
                Some(p) => {
                    let mut out = [0; 16];
                    out[..n].copy_from_slice(p);
                    Ok(out)
                }
                None => Err(nothing(at, n)),
            },
            _ => self.memory.read(at, n, &who, line, how),
        };
        got.map_err(|r| self.refused(r, w.first + lane, line, how, (space, at)))
    }

    /// Writes bytes at a generic or other address.
    fn put(
        &mut self,
        w: &mut Warp,
        lane: u32,
        at: (Space, u64),
        bytes: &[u8],
        line: u32,
        how: How,
    ) -> Result<(), Fault> {
        let (space, at) = resolve(at.0, at.1);
        self.aligned(w, lane, line, at, bytes.len(), how)?;
        let who = self.who(w, lane);
        let done = match space {
            Space::Shared => self.shared.write(at, bytes, &who, line, how),
            Space::Local => match w.local.get_mut(lane as usize) {
                Some(l) => l.write(at, bytes, &who, line, how),
                None => Err(nothing(at, bytes.len())),
            },
            _ => self.memory.write(at, bytes, &who, line, how),
        };
        done.map_err(|r| self.refused(r, w.first + lane, line, how, (space, at)))
    }

    /// An instruction that touches memory.
    pub(super) fn access(&mut self, w: &mut Warp, op: &Op, mask: u32, line: u32) -> Result<(), Fault> {
        match op {
            Op::Load(space, ty, dsts, from, strong) => {
                let how = if *strong { How::StrongRead } else { How::Read };
                let (at, size) = (self.places(w, from, mask, line)?, ty.bytes());
                let mut out = [[0; 32]; 4];
                for lane in lanes(mask) {
                    let k = lane as usize;
                    let bytes = self.fetch(w, lane, (*space, at[k]), size * dsts.len(), line, how)?;
                    for (part, values) in bytes.chunks(size).zip(&mut out[..dsts.len()]) {
                        values[k] = ty.extend(low(part));
                    }
                }
                for (d, values) in dsts.iter().zip(&out) {
                    if let Some(d) = d {
                        w.write(*d, mask, values);
                    }
                }
            }
            Op::Store(space, ty, srcs, to, strong) => {
                let how = if *strong { How::Atomic } else { How::Write };
                let (at, size) = (self.places(w, to, mask, line)?, ty.bytes());
                let mut values = [[0; 32]; 4];
                for (slot, s) in values.iter_mut().zip(srcs) {
                    *slot = self.read(w, *s, mask, line)?;
                }
                for lane in lanes(mask) {
                    let k = lane as usize;
                    let mut bytes = [0; 16];
                    for (part, v) in bytes.chunks_mut(size).zip(&values[..srcs.len()]) {
                        part.copy_from_slice(&v[k].to_le_bytes()[..size]);
                    }
                    self.put(w, lane, (*space, at[k]), &bytes[..size * srcs.len()], line, how)?;
                }
            }
            Op::Atomic(space, op, ty, d, place, [b, c]) => {
                let at = self.places(w, place, mask, line)?;
                let (b, c) = (self.read(w, *b, mask, line)?, self.read(w, *c, mask, line)?);
                let mut out = [0; 32];
                for lane in lanes(mask) {
                    let k = lane as usize;
                    let (space, a) = resolve(*space, at[k]);
                    if space == Space::Local {
                        return self.fault(Kind::OutOfBounds, line, "an atomic operation in local memory");
                    }
                    let old = low(&self.fetch(w, lane, (space, a), ty.bytes(), line, How::Atomic)?[..ty.bytes()]);
                    let new = atomic(*op, *ty, old, b[k], c[k]);
                    self.put(w, lane, (space, a), &new.to_le_bytes()[..ty.bytes()], line, How::Atomic)?;
                    out[k] = old;
                }
                if let Some(d) = d {
                    w.write(*d, mask, &out);
                }
            }
            Op::CopyAsync(to, from, size, read) => {
                let (to, from) = (self.places(w, to, mask, line)?, self.places(w, from, mask, line)?);
                let read = self.read(w, *read, mask, line)?;
                for lane in lanes(mask) {
                    let k = lane as usize;
                    self.aligned(w, lane, line, to[k], *size as usize, How::Write)?;
                    self.aligned(w, lane, line, from[k], *size as usize, How::Read)?;
                    let who = self.who(w, lane);
                    self.shared
                        .expect(to[k], *size as usize, &who, line)
                        .map_err(|r| self.refused(r, w.first + lane, line, How::Write, (Space::Shared, to[k])))?;
                    let read = (read[k] as u32).min(*size);
                    w.copies[k].push(Copy { group: w.groups[k], to: to[k], from: from[k], size: *size, read, line });
                }
            }
            Op::CommitGroup => lanes(mask).for_each(|lane| w.groups[lane as usize] += 1),
            Op::WaitGroup(n, all) => {
                for lane in lanes(mask) {
                    let k = lane as usize;
                    // What is in no group yet has the number of the group to come.
                    let end = if *all { u32::MAX } else { w.groups[k].saturating_sub(*n) };
                    let (now, later) = std::mem::take(&mut w.copies[k]).into_iter().partition(|c| c.group < end);
                    w.copies[k] = later;
                    self.arrive(w, lane, now)?;
                }
            }
            _ => return self.fault(Kind::Program, line, "an instruction without a meaning here"),
        }
        Ok(())
    }

    /// Copies arrive in shared memory; what is not read is zero.
    fn arrive(&mut self, w: &mut Warp, lane: u32, copies: Vec<Copy>) -> Result<(), Fault> {
        for c in copies {
            let mut bytes = [0; 16];
            let n = c.read as usize;
            for (o, byte) in bytes[..n].iter_mut().enumerate() {
                let at = (Space::Global, c.from + o as u64);
                *byte = self.fetch(w, lane, at, 1, c.line, How::Read)?[0];
            }
            self.put(w, lane, (Space::Shared, c.to), &bytes[..c.size as usize], c.line, How::Write)?;
        }
        Ok(())
    }
}

fn nothing(at: u64, n: usize) -> Refused {
    Refused::Fault(Kind::OutOfBounds, format!("{n} bytes at {at:#x}, where nothing is declared"))
}

/// What an atomic operation leaves behind.
fn atomic(op: AtomicOp, ty: Type, old: u64, b: u64, c: u64) -> u64 {
    let less = |x: u64, y: u64| match ty.class {
        Class::Signed => (ty.extend(x) as i64) < ty.extend(y) as i64,
        _ => x < y,
    };
    let v = match op {
        AtomicOp::Add => old.wrapping_add(b),
        AtomicOp::Min => {
            if less(b, old) {
                b
            } else {
                old
            }
        }
        AtomicOp::Max => {
            if less(old, b) {
                b
            } else {
                old
            }
        }
        AtomicOp::And => old & b,
        AtomicOp::Or => old | b,
        AtomicOp::Xor => old ^ b,
        AtomicOp::Exchange => b,
        AtomicOp::CompareAndSwap => {
            if old == b {
                c
            } else {
                old
            }
        }
        AtomicOp::Inc => {
            if old >= b {
                0
            } else {
                old + 1
            }
        }
        AtomicOp::Dec => {
            if old == 0 || old > b {
                b
            } else {
                old - 1
            }
        }
    };
    v & ty.mask()
}
