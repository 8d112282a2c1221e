//! A launch: blocks one after another, the warps of a block in turns, barriers.
//!
//! **Takes** an entry, a grid, parameters and device memory. **Gives** how many instructions warps have
//! executed, or the first fault. **Assumes** nothing of the kernel: one that does not end runs out of
//! steps, threads that wait for what cannot come are a fault.

use super::fault::{Fault, Kind, ThreadName, coordinates};
use super::memory::{Global, Refused, Scratch};
use super::parse::Space;
use super::program::{Entry, Op, Program, Src};
use super::race::{How, Who};
use super::warp::Warp;

/// What is launched, and how.
#[derive(Clone, Debug)]
pub struct Launch {
    /// Blocks along x, y, z.
    pub grid: [u32; 3],
    /// Threads of a block along x, y, z.
    pub block: [u32; 3],
    /// Bits of each parameter.
    pub params: Vec<u64>,
    /// Bytes of shared memory besides what the kernel declares.
    pub shared: u32,
    /// Instructions that warps may execute in all.
    pub steps: u64,
    /// Runs blocks and warps last to first.
    pub backwards: bool,
}

impl Launch {
    /// A launch with parameters, forwards, with a budget for tests.
    pub fn new(grid: [u32; 3], block: [u32; 3], params: &[u64]) -> Launch {
        Launch { grid, block, params: params.to_vec(), shared: 0, steps: 100_000_000, backwards: false }
    }
}

/// Instructions after which another warp has its turn.
const TURN: u32 = 20_000;
/// Bytes of shared memory that a block can have.
const MOST_SHARED: u64 = 227 << 10;
/// Most threads of a grid.
const MOST_THREADS: u64 = 1 << 31;

/// The state of a launch that all threads share.
pub(super) struct Machine<'l> {
    pub entry: &'l Entry,
    pub launch: &'l Launch,
    pub params: Vec<u8>,
    pub memory: &'l mut Global,
    pub shared: Scratch,
    pub steps: u64,
    /// The block that runs, and its number.
    pub ctaid: [u32; 3],
    pub number: u32,
    /// Barriers that it has passed.
    pub epoch: u32,
    /// Threads of a block.
    pub size: u32,
}

impl Program {
    /// Runs a kernel; gives the instructions that warps have executed.
    pub fn run(&self, kernel: &str, launch: &Launch, memory: &mut Global) -> Result<u64, Fault> {
        let fail = |what: String| Fault { kind: Kind::Launch, kernel: kernel.into(), line: 1, what };
        let Some(entry) = self.entry(kernel) else { return Err(fail("there is no such kernel".into())) };
        let product = |v: [u32; 3]| v.iter().try_fold(1u64, |n, &x| n.checked_mul(x.into())).unwrap_or(u64::MAX);
        let (threads, blocks) = (product(launch.block), product(launch.grid));
        if threads == 0 || threads > 1024 || blocks == 0 || blocks.saturating_mul(threads) >= MOST_THREADS {
            return Err(fail(format!("{:?} blocks of {:?} threads", launch.grid, launch.block)));
        }
        if let Some((most, exactly)) = entry.threads {
            let fits = if exactly { launch.block == most } else { threads <= product(most) };
            if !fits {
                return Err(fail(format!("blocks of {:?} threads, the kernel says {most:?}", launch.block)));
            }
        }
        if launch.params.len() != entry.params.len() {
            let n = (launch.params.len(), entry.params.len());
            return Err(fail(format!("{} parameters are given, the kernel has {}", n.0, n.1)));
        }
        let shared = entry.shared.iter().map(|v| v.1).sum::<u64>() + u64::from(launch.shared);
        if shared > MOST_SHARED {
            return Err(fail(format!("{shared} bytes of shared memory, a block has {MOST_SHARED} at most")));
        }
        let mut params = vec![];
        for (p, v) in entry.params.iter().zip(&launch.params) {
            if p.size > 8 {
                return Err(fail(format!("parameter `{}` of {} bytes", p.name, p.size)));
            }
            params.resize(p.at, 0);
            params.extend(&v.to_le_bytes()[..p.size]);
        }
        memory.forget();
        let added = self.variables.iter().filter(|v| memory.region(v.at).is_none()).collect::<Vec<_>>();
        for v in &added {
            let region = super::memory::Region::new(&v.name, v.at, v.bytes.clone());
            memory.add(if v.writable { region } else { region.writable(vec![]) });
        }
        let mut m = Machine {
            entry,
            launch,
            params,
            memory,
            shared: Scratch::default(),
            steps: launch.steps,
            ctaid: [0; 3],
            number: 0,
            epoch: 0,
            size: threads as u32,
        };
        for n in 0..blocks as u32 {
            let n = if launch.backwards { blocks as u32 - 1 - n } else { n };
            m.block(n)?;
        }
        Ok(launch.steps - m.steps)
    }
}

impl Machine<'_> {
    pub(super) fn fault<T>(&self, kind: Kind, line: u32, what: impl Into<String>) -> Result<T, Fault> {
        Err(Fault { kind, kernel: self.entry.name.clone(), line, what: what.into() })
    }

    /// A thread of the block that runs.
    pub(super) fn thread(&self, n: u32) -> ThreadName {
        ThreadName { block: self.ctaid, thread: coordinates(n, self.launch.block) }
    }

    /// A thread by its number in the grid, from 1.
    fn thread_of_grid(&self, n: u32) -> ThreadName {
        ThreadName {
            block: coordinates((n - 1) / self.size, self.launch.grid),
            thread: coordinates((n - 1) % self.size, self.launch.block),
        }
    }

    pub(super) fn who(&self, w: &Warp, lane: u32) -> Who {
        Who {
            thread: self.number * self.size + w.first + lane + 1,
            block: self.number + 1,
            size: self.size,
            epoch: self.epoch,
            warp_epoch: w.epoch,
        }
    }

    /// The fault that stands against an access of a thread of the block.
    pub(super) fn refused(&self, r: Refused, thread: u32, line: u32, how: How, (space, at): (Space, u64)) -> Fault {
        let me = self.thread(thread);
        let (kind, what) = match r {
            Refused::Fault(kind, what) => (kind, format!("{} in {space:?} memory by {me}: {what}", how.name())),
            Refused::Race(c, same) => {
                let value = if same { ", writing the value that is there" } else { "" };
                let (by, how, was) = (self.thread_of_grid(c.thread), how.name(), c.how.name());
                let what = format!(
                    "{how} at {at:#x} in {space:?} memory by {me}{value}; {was} by {by} at line {} is not ordered before it",
                    c.line
                );
                (Kind::Race, what)
            }
        };
        Fault { kind, kernel: self.entry.name.clone(), line, what }
    }

    fn block(&mut self, number: u32) -> Result<(), Fault> {
        self.number = number;
        self.ctaid = coordinates(number, self.launch.grid);
        self.epoch = 0;
        let mut shared = self.entry.shared.clone();
        if let Some(at) = self.entry.dynamic.filter(|_| self.launch.shared > 0) {
            shared.push((at, self.launch.shared.into()));
        }
        self.shared = Scratch::new(&shared, true);
        let mut warps: Vec<Warp> =
            (0..self.size.div_ceil(32)).map(|k| Warp::new(self.entry, 32 * k, self.size - 32 * k)).collect();
        if self.launch.backwards {
            warps.reverse();
        }
        loop {
            let mut ran = false;
            for w in &mut warps {
                ran |= self.turn(w, TURN)?;
            }
            if ran {
                continue;
            }
            if warps.iter().all(|w| w.live == 0) {
                return Ok(());
            }
            self.barrier(&mut warps)?;
        }
    }

    /// Nobody can run on: either all that are left wait at one barrier, or they wait forever.
    fn barrier(&mut self, warps: &mut [Warp]) -> Result<(), Fault> {
        let mut first: Option<(u64, u32, u32)> = None;
        for w in warps.iter() {
            let mut of_warp: Option<u32> = None;
            for lane in lanes(w.live) {
                let pc = w.pcs[lane as usize];
                let inst = &self.entry.code[pc as usize];
                let me = self.thread(w.first + lane);
                let (line, here) = (inst.line, w.first + lane);
                if w.at_barrier >> lane & 1 == 0 {
                    let what = format!("{me} waits for lanes of its warp that do not come");
                    return self.fault(Kind::WarpDivergence, line, what);
                }
                let Op::Barrier(number, threads, aligned) = &inst.op else {
                    return self.fault(Kind::BarrierDivergence, line, "a barrier that is none");
                };
                let read = |s: &Src| match s {
                    Src::Imm(v) => *v,
                    Src::Reg(r) => w.registers[*r as usize][lane as usize],
                };
                let count = threads.as_ref().map_or(self.size.into(), read);
                if count != u64::from(self.size.next_multiple_of(32)) && count != u64::from(self.size) {
                    let what = format!("a barrier of {count} of the block's {} threads is not supported", self.size);
                    return self.fault(Kind::BarrierDivergence, line, what);
                }
                let number = read(number);
                if *aligned && of_warp.is_some_and(|other| other != pc) {
                    let other = self.entry.code[of_warp.unwrap_or(pc) as usize].line;
                    let what = format!("{me} waits here, another lane of its warp at line {other}");
                    return self.fault(Kind::BarrierDivergence, line, what);
                }
                of_warp = Some(pc);
                match first {
                    Some((n, other, at)) if n != number => {
                        let other = self.thread(other);
                        let what = format!("{me} waits at barrier {number}, {other} at barrier {n}, line {at}");
                        return self.fault(Kind::BarrierDivergence, line, what);
                    }
                    Some(_) => {}
                    None => first = Some((number, here, line)),
                }
            }
        }
        self.epoch += 1;
        for w in warps {
            for lane in lanes(w.at_barrier) {
                w.pcs[lane as usize] += 1;
            }
            w.at_barrier = 0;
        }
        Ok(())
    }
}

/// The lanes of a mask, in order.
pub(super) fn lanes(mask: u32) -> impl Iterator<Item = u32> {
    let mut left = mask;
    std::iter::from_fn(move || {
        let lane = left.trailing_zeros();
        left &= left.wrapping_sub(1);
        (lane < 32).then_some(lane)
    })
}
