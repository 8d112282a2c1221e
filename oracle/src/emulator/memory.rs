//! The memories of a launch: device memory as the pieces that the host gave, a block's shared memory,
//! a thread's local memory; each knows what may be touched.

use std::ops::Range;

use super::fault::Kind;
use super::race::{Conflict, How, Shadow, Who};

/// What stands against an access.
pub enum Refused {
    /// A fault that needs no more words.
    Fault(Kind, String),
    /// A race; with `true` both write the same value.
    Race(Conflict, bool),
}

/// A contiguous piece of device memory.
pub struct Region {
    /// Its address, a multiple of 256 unless the host says otherwise.
    pub at: u64,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Addresses that may be written; ascending, apart from each other.
    pub writable: Vec<Range<u64>>,
    /// What it is, for people.
    pub name: String,
    shadow: Shadow,
}

impl Region {
    /// A piece that can be read and written.
    pub fn new(name: &str, at: u64, bytes: Vec<u8>) -> Region {
        let end = at + bytes.len() as u64;
        let writable = std::iter::once(at..end).collect();
        Region { at, bytes, writable, name: name.into(), shadow: Shadow::default() }
    }

    /// The same, but only these addresses can be written.
    pub fn writable(self, writable: Vec<Range<u64>>) -> Region {
        Region { writable, ..self }
    }
}

/// Device memory.
#[derive(Default)]
pub struct Global {
    regions: Vec<Region>,
    last: usize,
}

impl Global {
    /// Adds a piece; pieces do not overlap.
    pub fn add(&mut self, region: Region) {
        let place = self.regions.partition_point(|r| r.at < region.at);
        self.regions.insert(place, region);
    }

    /// The piece at an address.
    pub fn region(&self, at: u64) -> Option<&Region> {
        self.regions.iter().find(|r| r.at == at)
    }

    /// The same, to be changed.
    pub fn region_mut(&mut self, at: u64) -> Option<&mut Region> {
        self.regions.iter_mut().find(|r| r.at == at)
    }

    /// Takes a piece back.
    pub fn remove(&mut self, at: u64) -> Option<Region> {
        self.last = 0;
        let place = self.regions.iter().position(|r| r.at == at)?;
        Some(self.regions.remove(place))
    }

    /// Forgets who accessed what: a new launch begins.
    pub fn forget(&mut self) {
        self.regions.iter_mut().for_each(|r| r.shadow = Shadow::default());
    }

    fn find(&mut self, at: u64, n: usize) -> Result<&mut Region, Refused> {
        let inside = |r: &Region| at >= r.at && at - r.at + n as u64 <= r.bytes.len() as u64;
        if !self.regions.get(self.last).is_some_and(inside) {
            let after = self.regions.partition_point(|r| r.at <= at);
            let Some(k) = after.checked_sub(1).filter(|&k| inside(&self.regions[k])) else {
                let near = after.checked_sub(1).map(|k| &self.regions[k]);
                let near = near.map_or("no piece of memory lies before".into(), |r| {
                    let end = r.at + r.bytes.len() as u64;
                    let past = at.saturating_sub(end);
                    format!("`{}`, the piece before, ends at {end:#x}, {past} bytes before", r.name)
                });
                return Err(Refused::Fault(Kind::OutOfBounds, format!("{n} bytes at {at:#x}; {near}")));
            };
            self.last = k;
        }
        Ok(&mut self.regions[self.last])
    }

    /// Bytes that one access reads. Its alignment has been checked.
    pub fn read(&mut self, at: u64, n: usize, who: &Who, line: u32, how: How) -> Result<[u8; 16], Refused> {
        let r = self.find(at, n)?;
        let o = (at - r.at) as usize;
        let mut out = [0; 16];
        out[..n].copy_from_slice(&r.bytes[o..o + n]);
        // What nobody can write needs no watch.
        let watched = r.writable.iter().any(|w| w.start < at + n as u64 && at < w.end);
        match watched.then(|| r.shadow.touch(shadowed(r.at, o), n, who, line, how)).flatten() {
            Some(c) => Err(Refused::Race(c, false)),
            None => Ok(out),
        }
    }

    /// Bytes that one access writes.
    pub fn write(&mut self, at: u64, bytes: &[u8], who: &Who, line: u32, how: How) -> Result<(), Refused> {
        let n = bytes.len();
        let r = self.find(at, n)?;
        let after = r.writable.partition_point(|w| w.start <= at);
        if after.checked_sub(1).is_none_or(|k| at + n as u64 > r.writable[k].end) {
            let what = format!("{n} bytes at {at:#x} of `{}` are not among what the kernel writes", r.name);
            return Err(Refused::Fault(Kind::ReadOnly, what));
        }
        let o = (at - r.at) as usize;
        let same = r.bytes[o..o + n] == *bytes;
        r.bytes[o..o + n].copy_from_slice(bytes);
        match r.shadow.touch(shadowed(r.at, o), n, who, line, how) {
            Some(c) => Err(Refused::Race(c, same)),
            None => Ok(()),
        }
    }
}

/// The place in the shadow of an offset of a piece that need not begin at a page.
fn shadowed(at: u64, offset: usize) -> usize {
    (at % 128) as usize + offset
}

/// Memory that comes without contents: shared or local variables at their addresses.
#[derive(Default)]
pub struct Scratch {
    variables: Vec<(u64, u64)>,
    base: u64,
    bytes: Vec<u8>,
    written: Vec<bool>,
    shadow: Option<Shadow>,
}

impl Scratch {
    /// Memory for these variables (address and bytes, ascending); `raced` for threads that share it.
    pub fn new(variables: &[(u64, u64)], raced: bool) -> Scratch {
        let base = variables.first().map_or(0, |v| v.0 / 128 * 128);
        let n = variables.last().map_or(0, |v| v.0 + v.1 - base) as usize;
        let shadow = raced.then(Shadow::default);
        Scratch { variables: variables.to_vec(), base, bytes: vec![0; n], written: vec![false; n], shadow }
    }

    fn place(&self, at: u64, n: usize) -> Result<usize, Refused> {
        let after = self.variables.partition_point(|v| v.0 <= at);
        match after.checked_sub(1).map(|k| self.variables[k]) {
            Some((start, size)) if at - start + n as u64 <= size => Ok((at - self.base) as usize),
            _ => Err(Refused::Fault(Kind::OutOfBounds, format!("{n} bytes at {at:#x} are not in one variable"))),
        }
    }

    /// Bytes that one access reads.
    pub fn read(&mut self, at: u64, n: usize, who: &Who, line: u32, how: How) -> Result<[u8; 16], Refused> {
        let o = self.place(at, n)?;
        if !self.written[o..o + n].iter().all(|w| *w) {
            let what = format!("{n} bytes at {at:#x} are read before they were written");
            return Err(Refused::Fault(Kind::UninitialisedMemory, what));
        }
        let mut out = [0; 16];
        out[..n].copy_from_slice(&self.bytes[o..o + n]);
        match self.shadow.as_mut().and_then(|s| s.touch(o, n, who, line, how)) {
            Some(c) => Err(Refused::Race(c, false)),
            None => Ok(out),
        }
    }

    /// Bytes that one access writes.
    pub fn write(&mut self, at: u64, bytes: &[u8], who: &Who, line: u32, how: How) -> Result<(), Refused> {
        let n = bytes.len();
        let o = self.place(at, n)?;
        let same = self.bytes[o..o + n] == *bytes;
        self.bytes[o..o + n].copy_from_slice(bytes);
        self.written[o..o + n].fill(true);
        match self.shadow.as_mut().and_then(|s| s.touch(o, n, who, line, how)) {
            Some(c) => Err(Refused::Race(c, same)),
            None => Ok(()),
        }
    }

    /// A copy to here is under way: until it has arrived, what is here is nothing.
    pub fn expect(&mut self, at: u64, n: usize, who: &Who, line: u32) -> Result<(), Refused> {
        let o = self.place(at, n)?;
        self.written[o..o + n].fill(false);
        match self.shadow.as_mut().and_then(|s| s.touch(o, n, who, line, How::Write)) {
            Some(c) => Err(Refused::Race(c, false)),
            None => Ok(()),
        }
    }
}
