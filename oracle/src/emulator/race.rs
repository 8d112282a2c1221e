//! Which accesses are ordered, and which race: shadow memory.
//!
//! **Takes** every access of a launch, block after block. **Gives** the first two accesses to one byte
//! by different threads of which one writes, not both are atomic, and no barrier stands in between.
//! Barriers order the threads of a block (an *epoch* is what lies between two of them), `bar.warp.sync`
//! those of a warp; nothing orders threads of different blocks.
//!
//! A cell keeps, of the block that runs, the last plain write, two atomics and two readers, and one
//! access of each kind from blocks before. That is enough to see *that* there is a race with any write;
//! which of several is reported is the latest. It stands for four bytes until a narrower access splits
//! its page.

/// How bytes are accessed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum How {
    /// A plain load.
    Read,
    /// A plain store.
    Write,
    /// A load that other threads' atomic operations may cross.
    StrongRead,
    /// An atomic operation, or a store that they may cross.
    Atomic,
}

impl How {
    /// For people.
    pub fn name(self) -> &'static str {
        match self {
            How::Read => "a load",
            How::Write => "a store",
            How::StrongRead => "an atomic load",
            How::Atomic => "an atomic operation",
        }
    }
}

/// Who accesses, and when.
#[derive(Clone, Copy, Debug)]
pub struct Who {
    /// Number of the thread in the grid, from 1.
    pub thread: u32,
    /// Number of its block, from 1.
    pub block: u32,
    /// Threads of a block.
    pub size: u32,
    /// Barriers that the block has passed.
    pub epoch: u32,
    /// Warp barriers that its warp has passed.
    pub warp_epoch: u32,
}

impl Who {
    fn warp(&self, thread: u32) -> u32 {
        (thread - 1) % self.size / 32
    }
}

/// The other side of a race.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Conflict {
    /// Number of the thread, from 1.
    pub thread: u32,
    /// Its line.
    pub line: u32,
    /// What it did.
    pub how: How,
}

/// An access that was made; thread 0 is none.
#[derive(Clone, Copy, Default)]
struct Mark {
    thread: u32,
    line: u32,
    epoch: u32,
    warp_epoch: u32,
    strong: bool,
}

impl Mark {
    /// Is there an access that nothing orders before what `who` does now?
    fn races(&self, who: &Who) -> bool {
        self.thread != 0
            && self.thread != who.thread
            && self.epoch == who.epoch
            && (self.warp_epoch == who.warp_epoch || who.warp(self.thread) != who.warp(who.thread))
    }
}

#[derive(Clone, Copy, Default)]
struct Cell {
    /// The block that the marks are of.
    block: u32,
    write: Mark,
    /// Two of different threads, if possible of different warps.
    atomics: [Mark; 2],
    /// The same of readers.
    reads: [Mark; 2],
    /// Accesses from blocks before: (thread, line) of a read, a write, an atomic, a strong read.
    before: [(u32, u32); 4],
}

impl Cell {
    /// Another block comes: what is marked was before it.
    fn turn(&mut self, block: u32) {
        let strong = self.reads.iter().find(|m| m.thread != 0 && m.strong);
        let plain = self.reads.iter().find(|m| m.thread != 0 && !m.strong);
        let of = [plain, Some(&self.write), Some(&self.atomics[0]), strong];
        for (old, new) in self.before.iter_mut().zip(of) {
            if let Some(m) = new.filter(|m| m.thread != 0) {
                *old = (m.thread, m.line);
            }
        }
        *self = Cell { block, before: self.before, ..Cell::default() };
    }

    fn touch(&mut self, who: &Who, line: u32, how: How) -> Option<Conflict> {
        if self.block != who.block {
            self.turn(who.block);
        }
        // Which kinds of access each kind races with: read, write, atomic, strong read.
        let with = match how {
            How::Read => [false, true, true, false],
            How::Write => [true; 4],
            How::StrongRead => [false, true, false, false],
            How::Atomic => [true, true, false, false],
        };
        let kinds = [How::Read, How::Write, How::Atomic, How::StrongRead];
        let conflict = |m: &Mark, how| m.races(who).then_some(Conflict { thread: m.thread, line: m.line, how });
        let mut found = None;
        if with[1] {
            found = found.or_else(|| conflict(&self.write, How::Write));
        }
        if with[2] {
            found = self.atomics.iter().fold(found, |f, m| f.or_else(|| conflict(m, How::Atomic)));
        }
        for m in &self.reads {
            let kind = if m.strong { How::StrongRead } else { How::Read };
            if with[if m.strong { 3 } else { 0 }] {
                found = found.or_else(|| conflict(m, kind));
            }
        }
        for ((&(thread, line), how), _) in self.before.iter().zip(kinds).zip(with).filter(|(_, w)| *w) {
            if thread != 0 {
                found = found.or(Some(Conflict { thread, line, how }));
            }
        }
        let strong = how == How::StrongRead;
        let mark = Mark { thread: who.thread, line, epoch: who.epoch, warp_epoch: who.warp_epoch, strong };
        match how {
            How::Write => self.write = mark,
            How::Atomic => remember(&mut self.atomics, mark, who),
            How::Read | How::StrongRead => remember(&mut self.reads, mark, who),
        }
        found
    }
}

/// Puts an access among two. What is ordered before it, or is the same thread's, is replaced; of others one of
/// another warp stays.
fn remember([first, second]: &mut [Mark; 2], mark: Mark, who: &Who) {
    if first.races(who) {
        let far = |m: &Mark| m.thread != 0 && who.warp(m.thread) != who.warp(first.thread);
        if !second.races(who) || !far(second) || far(&mark) {
            *second = mark;
        }
    } else {
        *first = mark;
    }
}

/// Bytes of a page. No access is larger, and all are aligned, so none touches two.
const PAGE: usize = 128;

struct Page {
    /// One cell for every byte instead of one for every four.
    fine: bool,
    cells: Vec<Cell>,
}

/// The shadow of a piece of memory that begins aligned to a page.
#[derive(Default)]
pub struct Shadow {
    pages: Vec<Option<Box<Page>>>,
}

impl Shadow {
    /// Notes an access of `n` bytes, aligned to `n`, at an offset; gives what it races with.
    pub fn touch(&mut self, at: usize, n: usize, who: &Who, line: u32, how: How) -> Option<Conflict> {
        let page = at / PAGE;
        if self.pages.len() <= page {
            self.pages.resize_with(page + 1, || None);
        }
        let p = self.pages[page]
            .get_or_insert_with(|| Box::new(Page { fine: false, cells: vec![Cell::default(); PAGE / 4] }));
        if n < 4 && !p.fine {
            p.fine = true;
            p.cells = p.cells.iter().flat_map(|&c| [c; 4]).collect();
        }
        let scale = if p.fine { 1 } else { 4 };
        let first = at % PAGE / scale;
        let mut found = None;
        for c in &mut p.cells[first..first + n / scale] {
            found = c.touch(who, line, how).or(found);
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn who(thread: u32, epoch: u32, warp_epoch: u32) -> Who {
        Who { thread: thread + 1, block: thread / 64 + 1, size: 64, epoch, warp_epoch }
    }

    #[test]
    fn orders() {
        let mut s = Shadow::default();
        let mut go = |thread, epoch, warp, how| s.touch(8, 4, &who(thread, epoch, warp), 7, how).map(|c| c.thread - 1);
        assert_eq!(go(0, 0, 0, How::Write), None);
        assert_eq!(go(0, 0, 0, How::Read), None);
        assert_eq!(go(40, 1, 0, How::Read), None, "behind a barrier");
        assert_eq!(go(41, 1, 0, How::Read), None, "two readers");
        assert_eq!(go(40, 1, 0, How::Write), Some(41), "the other reader");
        assert_eq!(go(42, 1, 1, How::Read), None, "behind a warp barrier");
        assert_eq!(go(3, 1, 1, How::Read), Some(40), "of another warp");
        assert_eq!(go(40, 2, 0, How::Atomic), None);
        assert_eq!(go(41, 2, 0, How::Atomic), None);
        assert_eq!(go(41, 2, 0, How::Read), Some(40), "not only its own");
        assert_eq!(go(70, 2, 0, How::StrongRead), Some(40), "another block's plain write");
    }

    #[test]
    fn bytes_beside_one_another() {
        let mut s = Shadow::default();
        assert_eq!(s.touch(0, 4, &who(0, 0, 0), 1, How::Read), None);
        for k in 0..4 {
            assert_eq!(s.touch(4 + k, 1, &who(k as u32, 0, 0), 1, How::Write), None);
        }
        assert!(s.touch(4, 4, &who(3, 0, 0), 2, How::Read).is_some());
        assert!(s.touch(2, 1, &who(5, 0, 0), 2, How::Write).is_some(), "what was read as four bytes");
    }
}
